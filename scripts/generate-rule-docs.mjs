import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { ROOT } from "./build/outputs.mjs";

/**
 * Brings the lint rules' pages up to date: in each rule's README.md the facts and what its examples really give, the
 * same page under docs/rules/, and the table of all rules in docs/rules.md. With `--check` it writes nothing, names what
 * is out of date and exits 1.
 */
const PAGES = join(ROOT, "docs/rules");

const texts = await renderTexts();
const strangers = listStrangers();
const stale = [...texts].filter(([path, text]) => readText(path) !== text).map(([path]) => path);
if (!process.argv.includes("--check")) writeTexts();
else if (stale.length + strangers.length > 0) {
  console.error(`out of date: ${[...stale, ...strangers].join(", ")}. Run \`node scripts/generate-rule-docs.mjs\`.`);
  process.exitCode = 1;
}

async function renderTexts() {
  const folder = mkdtempSync(join(ROOT, "node_modules/.schemagate-docs-"));
  try {
    const build = await rolldown({ cwd: ROOT, input: "test/lint/rule-docs.ts", platform: "node" });
    await build.write({ dir: folder, format: "esm", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" });
    await build.close();
    const { renderRuleDocs } = await import(pathToFileURL(join(folder, "rule-docs.mjs")).href);
    return renderRuleDocs(ROOT);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeTexts() {
  for (const path of strangers) rmSync(join(ROOT, path));
  for (const path of stale) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), texts.get(path));
  }
}

function readText(path) {
  return existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), "utf8") : undefined;
}

function listStrangers() {
  if (!existsSync(PAGES)) return [];
  return readdirSync(PAGES, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => `docs/rules/${path.replaceAll("\\", "/")}`)
    .filter((path) => !texts.has(path));
}
