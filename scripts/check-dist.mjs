import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { build } from "./build/build.mjs";
import { ROOT } from "./build/outputs.mjs";

/** Exits 1 and names the files when `dist/` is not what the sources give. */
const fresh = mkdtempSync(join(tmpdir(), "schemagate-dist-"));
try {
  await build(fresh);
  const problems = compareFolders(readFolder(join(ROOT, "dist")), readFolder(fresh));
  if (problems.length > 0) {
    console.error(
      `dist/ is not what the sources give. Run \`npm run build\` and commit dist/.\n${problems.join("\n")}`,
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function compareFolders(committed, built) {
  const paths = [...built.keys(), ...[...committed.keys()].filter((path) => !built.has(path))];
  return paths.flatMap((path) => {
    if (!committed.has(path)) return [`  missing    ${path}`];
    if (!built.has(path)) return [`  left over  ${path}`];
    return committed.get(path) === built.get(path) ? [] : [`  differs    ${path}`];
  });
}

function readFolder(folder) {
  const files = new Map();
  if (!existsSync(folder)) return files;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const mode = (statSync(path).mode & 0o100) === 0 ? "" : "executable ";
    files.set(relative(folder, path).replaceAll("\\", "/"), mode + readFileSync(path, "latin1"));
  }
  return files;
}
