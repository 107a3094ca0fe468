import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./build/outputs.mjs";

/**
 * Starts a lint rule: `npm run new-rule -- avro/no-empty-doc "Documentation is not empty"`. Writes its folder with a
 * rule that looks at every field (or property), a page with one invalid and one valid example, and adds the rule to its
 * list. The tests then say what is left to fill in.
 */
const CHECKS = {
  avro: `  avro: {
    field(field, context) {
      if (field.name !== undefined) context.report({ at: field.name, message: "Expected another field." });
    },
  },`,
  json: `  json: {
    schema(schema, context) {
      if (schema.key !== undefined) context.report({ at: schema.key, message: "Expected another property." });
    },
  },`,
  evolution: `  avroPair: {
    field({ candidate, baselineFile, baseline }, context) {
      const related = [{ message: "the earlier version", file: baselineFile, at: baseline.json }];
      if (candidate.name !== undefined) context.report({ at: candidate.name, message: "Expected no change.", related });
    },
  },`,
  manifest: `  repository({ manifest, subjects }, context) {
    for (const { entry, subject } of subjects)
      if (manifest !== undefined)
        context.report({ file: manifest, at: entry.range, subject, message: "Expected another entry." });
  },`,
};

const [id = "", title = ""] = process.argv.slice(2);
const [, namespace, name] = /^(avro|json|evolution|manifest)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/.exec(id) ?? [];
const folder = join(ROOT, "src/lint/rules", id);

if (name === undefined || !/^[A-Z].*[^.]$/.test(title)) {
  stop('Usage: npm run new-rule -- <avro|json|evolution|manifest>/<name> "What it demands"');
} else if (existsSync(folder)) {
  stop(`There is a rule ${id} already.`);
} else {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "rule.ts"), printRule());
  writeFileSync(join(folder, "README.md"), printPage());
  addToList(join(ROOT, `src/lint/rules/${namespace}-rules.ts`));
  console.log(`Wrote src/lint/rules/${id}/ and added it to ${namespace}-rules.ts. Next:`);
  console.log("1. rule.ts: what it looks at, why, what to do, its preset, severity and source.");
  console.log("2. README.md: examples of both kinds.");
  console.log("3. node scripts/generate-rule-docs.mjs, then npx vitest run test/lint.");
}

function printRule() {
  return `import { defineRule } from "../../../define-rule.ts";
import type { Rule } from "../../../rule.ts";

/** ${title}. */
export const rule: Rule = defineRule({
  id: ${JSON.stringify(id)},
  title: ${JSON.stringify(title)},
  why: "",
  remedy: "",
  preset: "strict",
  severity: "warning",
  source: "",
${CHECKS[namespace]}
});
`;
}

function printPage() {
  const example = namespace === "json" ? '{ "type": "object" }' : '{ "type": "record", "name": "R", "fields": [] }';
  const fence = `\`\`\`json\n${example}\n\`\`\``;
  return `# ${id}\n\n## Invalid\n\n${fence}\n\n## Valid\n\n${fence}\n`;
}

function addToList(path) {
  const text = readFileSync(path, "utf8");
  const variable = name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
  const imports = [...text.matchAll(/^import \{ rule as .*$/gm)].map(([line]) => line);
  const entries = [...text.matchAll(/^ {2}([A-Za-z0-9]+),$/gm)].map(([, entry]) => entry);
  const order = (line) => /"\.\/([^"]+)\/rule\.ts"/.exec(line)?.[1] ?? "";
  const added = [...imports, `import { rule as ${variable} } from "./${id}/rule.ts";`].sort((left, right) =>
    order(left) < order(right) ? -1 : 1,
  );
  const names = added.map((line) => /rule as (\w+)/.exec(line)[1]);
  const next = text
    .replace(imports.join("\n"), added.join("\n"))
    .replace(entries.map((entry) => `  ${entry},`).join("\n"), names.map((entry) => `  ${entry},`).join("\n"));
  writeFileSync(path, next);
}

function stop(message) {
  console.error(message);
  process.exitCode = 2;
}
