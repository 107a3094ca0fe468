import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";

/** Every definition is used. */
export const rule: Rule = defineRule({
  id: "json/no-unused-defs",
  title: "Every definition is used",
  why: "Reviewers read constraints that nothing enforces.",
  remedy: "Refer to it, or remove it.",
  preset: "recommended",
  severity: "warning",
  fix: "meta",
  source: "sourcemeta jsonschema; oasdiff",
  repository({ files }, context) {
    const used = new Set(
      files.flatMap(({ unresolved }) => unresolved.map(({ name }) => name.slice(name.indexOf("#") + 1))),
    );
    for (const { file, unused } of files)
      for (const { name, at, fix } of unused)
        if (!used.has(name))
          context.report({
            file: file.source,
            at,
            message: `Disallowed definition \`${name.replace(/^.*\//, "")}\`: nothing refers to it.`,
            fix,
          });
  },
});
