import { chmodSync, existsSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { ENTRIES, ROOT } from "./outputs.mjs";
import { skipFacades } from "./skip-facades.mjs";

const SHEBANG = "#!/usr/bin/env node";

/**
 * What runs load together stands in one chunk with all that it imports: each file that Node has to find and open costs
 * about half a millisecond, and each 50 KB of source one. The first group that reaches a module has it, so that none
 * imports a later one: `start` is what every run needs, `ground` every command that reads files and reports,
 * `outlines` and `project` those with a manifest.
 */
const GROUPS = [
  { name: "start", test: matchSources("cli/run-cli") },
  {
    name: "ground",
    test: matchSources(
      "cli/(?:deliver-report|output-plan|report-options)",
      "commands/(?:describe-rules|has-manifest|subject-filter|today)",
      "diagnostic/",
      "manifest/(?:glob|lint-settings)",
      "report/create-report",
      "source/",
      "workspace/(?:list-files|read-text-file|workspace)",
    ),
  },
  { name: "outlines", test: matchSources("commands/schema-files", "schema/") },
  { name: "project", test: matchSources("commands/(?:load|outline)-project") },
  { name: "check", test: matchSources("cli/run-check", "commands/load-project") },
  {
    name: "linter",
    test: matchSources(
      "cli/run-lint",
      "commands/lint-subjects",
      "lint/json-schema/(?:json-equality|same-instance)",
      "lint/rules/load-rules",
    ),
  },
  { name: "json-rules", test: matchSources("lint/rules/json-rules") },
];

/** Matches sources by how their paths start behind `src/`: folders, or files without their extension. */
function matchSources(...paths) {
  return new RegExp(`/src/(?:${paths.join("|")})(?:(?<=/).*)?\\.ts$`.replaceAll("/", "[\\\\/]"));
}

/** The same code of `yaml` as modules, of which the bundler leaves out what nobody imports. */
const YAML = join(ROOT, "node_modules/yaml/browser/dist/index.js");

/**
 * Bundles the entries into `folder`, every library included, and returns the files of `node_modules` that went in.
 *
 * The bytes depend on the sources alone: no minifying, no hashes in names, paths relative to the repository even when
 * `node_modules` is a symbolic link. Each library gets a chunk of its own, loaded when the code that needs it is.
 */
export async function bundle(folder) {
  const entries = ENTRIES.filter((entry) => existsSync(join(ROOT, entry.source)));
  const build = await rolldown({
    cwd: ROOT,
    input: Object.fromEntries(entries.map((entry) => [entry.name, entry.source])),
    platform: "node",
    plugins: [skipFacades()],
    resolve: { symlinks: false, alias: { yaml: YAML } },
    transform: { target: "node20.19" },
    onLog: failOnWarning,
  });
  const { output } = await build.write({
    dir: folder,
    format: "esm",
    // Names that stay let `skipFacades` tell which files only hand on what another exports.
    minifyInternalExports: false,
    entryFileNames: "[name].js",
    chunkFileNames: nameChunk,
    codeSplitting: {
      groups: [
        { debugName: "libraries", name: nameLibraryChunk, test: /node_modules/, priority: GROUPS.length + 1 },
        ...GROUPS.map((group, at) => ({ ...group, priority: GROUPS.length - at })),
      ],
    },
    banner: (chunk) => (isProgram(chunk) ? SHEBANG : ""),
  });
  await build.close();
  for (const chunk of output.filter(isProgram)) chmodSync(join(folder, chunk.fileName), 0o755);
  return output.flatMap(listLibraryFiles);
}

function isProgram(chunk) {
  return chunk.isEntry === true && ENTRIES.some((entry) => entry.program && entry.name === chunk.name);
}

function listLibraryFiles(chunk) {
  if (chunk.type !== "chunk") return [];
  return Object.keys(chunk.modules).filter((id) => id.includes("/node_modules/"));
}

/** The code of `@actions/core` stands in `lib-actions-core`; a nested copy shares the chunk of its name. */
function nameLibraryChunk(id) {
  return `lib-${flattenPackageName(id)}`;
}

/** The module that a dynamic import of a library asks for would be called `index` or `lib`, so it is renamed. */
function nameChunk(chunk) {
  const facade = chunk.facadeModuleId ?? "";
  if (!facade.includes("node_modules")) return "chunks/[name].js";
  return `chunks/load-${flattenPackageName(facade)}-[name].js`;
}

function flattenPackageName(id) {
  const path = id.replaceAll("\\", "/").split("/node_modules/").at(-1);
  const [first, second] = path.split("/");
  return first.startsWith("@") ? `${first.slice(1)}-${second}` : first;
}

/** A warning of the bundler is a dist that may not run: an unresolved import, a circular chunk. */
function failOnWarning(level, log, handle) {
  if (level === "warn") throw new Error(`The bundler warns: ${log.message}`);
  handle(level, log);
}
