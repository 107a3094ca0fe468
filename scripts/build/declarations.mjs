import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { ROOT } from "./outputs.mjs";

const RELATIVE_IMPORT = /((?:\bfrom|\bimport)\s*\(?\s*")(\.{1,2}\/[^"]+)\.ts(")/g;

/**
 * Writes the declarations of the public library into `folder`: `index.d.ts` and what it names, nothing else.
 *
 * The compiler keeps the sources' `.ts` specifiers in declarations; a package has no such files, so they become `.js`.
 */
export function writeDeclarations(folder) {
  const emitted = mkdtempSync(join(tmpdir(), "schemagate-types-"));
  try {
    const compiler = join(ROOT, "node_modules/typescript/bin/tsc");
    execFileSync(process.execPath, [compiler, "-p", join(ROOT, "tsconfig.types.json"), "--outDir", emitted], {
      stdio: ["ignore", "inherit", "inherit"],
    });
    for (const [path, text] of collectReachable(emitted)) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text.replace(RELATIVE_IMPORT, "$1$2.js$3"));
    }
  } finally {
    rmSync(emitted, { recursive: true, force: true });
  }
}

function collectReachable(emitted) {
  const texts = new Map();
  const open = ["index.d.ts"];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (texts.has(path)) continue;
    const text = readFileSync(join(emitted, path), "utf8");
    texts.set(path, text);
    for (const match of text.matchAll(RELATIVE_IMPORT)) open.push(`${posix.join(posix.dirname(path), match[2])}.d.ts`);
  }
  return texts;
}
