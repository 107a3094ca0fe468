import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const SRC = resolve(import.meta.dirname, "../src");

/** Section 2 of the design: what each room may import besides itself. */
const LAYERS: { readonly [room: string]: readonly string[] } = {
  source: [],
  schema: ["source"],
  diagnostic: ["source"],
  manifest: ["source", "schema", "diagnostic"],
  formats: ["source", "schema", "diagnostic"],
  compatibility: ["source", "schema", "diagnostic", "formats"],
  lint: ["source", "schema", "diagnostic", "manifest", "formats"],
  publish: ["source", "schema", "diagnostic", "manifest", "formats", "compatibility"],
  report: ["source", "schema", "diagnostic"],
  reporters: ["source", "schema", "diagnostic", "publish", "report"],
  workspace: ["source", "schema", "diagnostic", "manifest"],
  registry: ["source", "schema", "diagnostic", "formats", "compatibility"],
  baseline: ["schema", "diagnostic", "manifest", "workspace", "registry"],
  commands:
    "source schema diagnostic manifest formats compatibility lint publish report reporters workspace registry baseline".split(
      " ",
    ),
  cli: ["schema", "diagnostic", "manifest", "report", "reporters", "commands"],
  action: ["schema", "diagnostic", "manifest", "report", "reporters", "commands"],
  "index.ts": ["schema", "diagnostic", "formats", "compatibility", "lint", "publish", "report", "commands"],
};

/** Rooms without effects: no Node module may appear in them. */
const PURE_ROOMS = "source schema diagnostic manifest formats compatibility lint publish report reporters".split(" ");

/** Packages each room may use. */
const PACKAGES: { readonly [room: string]: readonly string[] } = {
  manifest: ["yaml", "ajv"],
  formats: ["avsc", "ajv"],
  workspace: [],
  registry: ["undici"],
  commands: [],
  action: ["@actions/core", "@actions/github"],
};

/** Formats never know each other, nor do reporters; a name here is the only file others may import. */
const SIBLING_ROOMS = ["formats", "reporters"];

interface Import {
  readonly from: string;
  readonly specifier: string;
}

const modules = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => path.replaceAll("\\", "/"))
  .sort();

const imports: readonly Import[] = modules.flatMap((from) => {
  const text = readFileSync(join(SRC, from), "utf8");
  const pattern = /(?:\bfrom\s*|\bimport\s*\(\s*|^\s*import\s+)["']([^"'\s]+)["']/gm;
  return [...text.matchAll(pattern)].map((match) => ({ from, specifier: match[1] ?? "" }));
});

function resolveTarget({ from, specifier }: Import): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  return relative(SRC, resolve(SRC, dirname(from), specifier)).replaceAll("\\", "/");
}

function roomOf(path: string): string {
  return path.split("/")[0] ?? "";
}

describe("the house's layers", () => {
  test("reads the modules it judges", () => {
    expect(modules.length).toBeGreaterThan(20);
    expect(imports.length).toBeGreaterThan(modules.length);
  });

  test("every module stands in a room of the table", () => {
    expect(modules.filter((path) => LAYERS[roomOf(path)] === undefined)).toEqual([]);
  });

  test("rooms import only what the table allows", () => {
    const broken = imports.filter((one) => {
      const target = resolveTarget(one);
      if (target === undefined) return false;
      const from = roomOf(one.from);
      return from !== roomOf(target) && LAYERS[from]?.includes(roomOf(target)) !== true;
    });
    expect(broken).toEqual([]);
  });

  test("the core touches neither Node nor a package it may not use", () => {
    const broken = imports.filter(({ from, specifier }) => {
      if (specifier.startsWith(".")) return false;
      const room = roomOf(from);
      if (specifier.startsWith("node:")) return PURE_ROOMS.includes(room);
      const name = specifier
        .split("/")
        .slice(0, specifier.startsWith("@") ? 2 : 1)
        .join("/");
      return PACKAGES[room]?.includes(name) !== true;
    });
    expect(broken).toEqual([]);
  });

  test("formats and reporters do not know their siblings", () => {
    const broken = imports.filter((one) => {
      const target = resolveTarget(one);
      const room = roomOf(one.from);
      if (target === undefined || !SIBLING_ROOMS.includes(room) || roomOf(target) !== room) return false;
      const [fromFolder, toFolder] = [one.from.split("/")[1] ?? "", target.split("/")[1] ?? ""];
      const bothFolders = !fromFolder.endsWith(".ts") && !toFolder.endsWith(".ts");
      return bothFolders && fromFolder !== toFolder;
    });
    expect(broken).toEqual([]);
  });

  test("no import cycles, type imports included", () => {
    const graph = new Map<string, string[]>(modules.map((path) => [path, []]));
    for (const one of imports) {
      const target = resolveTarget(one);
      if (target !== undefined) graph.get(one.from)?.push(target);
    }
    expect(findCycle(graph)).toEqual([]);
  });

  test("only index.ts is a barrel, and no room uses forbidden globals", () => {
    const barrels = modules.filter((path) => {
      const text = readFileSync(join(SRC, path), "utf8");
      return path !== "index.ts" && /^export (?:\*|(?:type )?\{[^}]*\}) from/m.test(text);
    });
    expect(barrels).toEqual([]);
    const impure = modules.filter((path) => {
      if (!PURE_ROOMS.includes(roomOf(path))) return false;
      const code = readFileSync(join(SRC, path), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      return /\b(?:process\.|console\.|Date\.now|new Date\(\)|Math\.random)/.test(code);
    });
    expect(impure).toEqual([]);
  });
});

function findCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const state = new Map<string, "open" | "done">();
  const visit = (path: string, trail: readonly string[]): readonly string[] => {
    if (state.get(path) === "done") return [];
    if (state.get(path) === "open") return [...trail.slice(trail.indexOf(path)), path];
    state.set(path, "open");
    for (const next of graph.get(path) ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    state.set(path, "done");
    return [];
  };
  for (const path of graph.keys()) {
    const cycle = visit(path, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
