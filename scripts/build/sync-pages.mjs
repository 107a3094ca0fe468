import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./outputs.mjs";

/**
 * Makes a folder of generated pages hold exactly these, texts by path below it. With `--check` on the command line it
 * writes nothing, names what is out of date or does not belong there, and makes the process exit with 1.
 */
export function syncPages(folder, pages, script) {
  const root = join(ROOT, folder);
  if (!process.argv.includes("--check")) return writePages(root, pages);
  const stale = [...listStrangers(root, pages), ...listChanged(root, pages)];
  if (stale.length === 0) return;
  console.error(`${folder}: out of date: ${stale.join(", ")}. Run \`node scripts/${script}\`.`);
  process.exitCode = 1;
}

function writePages(root, pages) {
  rmSync(root, { recursive: true, force: true });
  for (const [path, text] of pages) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function listStrangers(root, pages) {
  if (!existsSync(root)) return [];
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  return paths.filter((path) => path.endsWith(".md") && !pages.has(path));
}

function listChanged(root, pages) {
  const isCurrent = ([path, text]) => existsSync(join(root, path)) && readFileSync(join(root, path), "utf8") === text;
  return [...pages].filter((page) => !isCurrent(page)).map(([path]) => path);
}
