import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { ROOT } from "./build/outputs.mjs";
import { syncPages } from "./build/sync-pages.mjs";

/**
 * Writes a page for each finding that is neither a difference nor a lint rule to docs/findings/, as `schemagate explain`
 * prints it, and their index. With `--check` it writes nothing, names what is out of date and exits 1.
 */
syncPages("docs/findings", await renderPages(), "generate-finding-docs.mjs");

async function renderPages() {
  const folder = mkdtempSync(join(ROOT, "node_modules/.schemagate-docs-"));
  try {
    const input = { explain: "src/commands/explain-finding.ts" };
    const build = await rolldown({ cwd: ROOT, input, platform: "node", external: [/^(?:avsc|ajv)/] });
    await build.write({ dir: folder, format: "esm", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" });
    await build.close();
    const module = await import(pathToFileURL(join(folder, "explain.mjs")).href);
    const entries = module.listFindingIds().map((id) => [`${id}.md`, module.printFindingPage(id)]);
    return new Map([["README.md", renderIndex(entries)], ...entries]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function renderIndex(entries) {
  const rows = entries.map(([path, text]) => {
    const [, title, id] = /^# (.*) \(`(.*)`\)\n/.exec(text);
    return `| [\`${id}\`](${path}) | ${title} |`;
  });
  return [
    "# Other findings",
    "",
    "What a report can say besides [differences](../differences/README.md) and [lint rules](../rules.md). Each page is what `schemagate explain <id>` prints.",
    "",
    "| id | what it is |",
    "| --- | --- |",
    ...rows,
    "",
  ].join("\n");
}
