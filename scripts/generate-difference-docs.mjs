import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { ROOT } from "./build/outputs.mjs";
import { syncPages } from "./build/sync-pages.mjs";

/**
 * Writes a page for each kind of difference to docs/differences/, as `schemagate explain` prints it, and their index.
 * With `--check` it writes nothing, names what is out of date and exits 1.
 */
syncPages("docs/differences", await renderPages(), "generate-difference-docs.mjs");

async function renderPages() {
  const folder = mkdtempSync(join(ROOT, "node_modules/.schemagate-docs-"));
  try {
    const input = { explain: "src/commands/explain.ts", page: "src/reporters/kind-page.ts" };
    const build = await rolldown({ cwd: ROOT, input, platform: "node", external: [/^(?:avsc|ajv)/] });
    await build.write({ dir: folder, format: "esm", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" });
    await build.close();
    const [{ explain, listKinds }, { renderKindPage }] = await Promise.all(
      ["explain", "page"].map((name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href)),
    );
    const explained = await Promise.all(listKinds().map(explain));
    const entries = explained.map((one) => [`${one.rule}.md`, renderKindPage(one)]);
    return new Map([["README.md", renderIndex(explained)], ...entries]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function renderIndex(explained) {
  const rows = explained.map(
    ({ rule, title, registryType }) =>
      `| [\`${rule}\`](${rule}.md) | ${title} | ${registryType === null ? "–" : `\`${registryType}\``} |`,
  );
  return [
    "# Differences that break",
    "",
    "Each page is what `schemagate explain <kind>` prints: what the difference is, why it breaks, a message that shows it, what to do, and the registry's own name for it.",
    "",
    "| kind | what it is | registry's name |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}
