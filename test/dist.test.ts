import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const DIST = join(ROOT, "dist");

test("dist/ holds exactly the bytes that the sources give", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/check-dist.mjs"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
});

test.each(["index.js", "cli.js"].filter((entry) => existsSync(join(DIST, entry))))(
  "starting dist/%s loads no library",
  (entry) => {
    const loaded = collectStaticImports(join(DIST, entry));
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((path) => /chunks\/(?:lib|load)-/.test(path))).toEqual([]);
  },
);

test("dist/ runs alone: it imports its own files and Node's modules, nothing else", () => {
  const files = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".js"));
  expect(files.length).toBeGreaterThan(0);
  const foreign = files.flatMap((file) =>
    listImports(readFileSync(join(DIST, file), "utf8")).filter((name) => !name.startsWith(".") && !isBuiltin(name)),
  );
  expect(foreign).toEqual([]);
});

/** The files that loading `entry` loads, itself included, without those behind a dynamic import. */
function collectStaticImports(entry: string): readonly string[] {
  const loaded = new Set<string>();
  const open = [entry];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (loaded.has(path)) continue;
    loaded.add(path);
    const own = listImports(readFileSync(path, "utf8")).filter((name) => name.startsWith("."));
    open.push(...own.map((name) => resolve(dirname(path), name)));
  }
  return [...loaded].map((path) => path.replaceAll("\\", "/")).sort();
}

function listImports(code: string): readonly string[] {
  return [...code.matchAll(/^(?:import|export)\b[^"';]*["']([^"']+)["'];$/gm)].map((match) => match[1] ?? "");
}
