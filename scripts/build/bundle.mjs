import { chmodSync, existsSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { ENTRIES, ROOT } from "./outputs.mjs";

const SHEBANG = "#!/usr/bin/env node";

/**
 * What every run of a command loads together stands in one chunk with all that it imports: each file that Node has to
 * find and open costs about half a millisecond. The first group that reaches a module has it, so that none imports a
 * later one.
 */
const GROUPS = [
  { name: "start", test: /[\\/]src[\\/]cli[\\/]run-cli\.ts$/ },
  { name: "render", test: /[\\/]src[\\/]cli[\\/](?:deliver-report|report-options)\.ts$/ },
  { name: "files", test: /[\\/]src[\\/]workspace[\\/](?:list-files|read-text-file|workspace)\.ts$/ },
  { name: "linter", test: /[\\/]src[\\/](?:lint[\\/]|cli[\\/]run-lint\.ts$|commands[\\/]lint-subjects\.ts$)/ },
];

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
    resolve: { symlinks: false },
    transform: { target: "node20.19" },
    onLog: failOnWarning,
  });
  const { output } = await build.write({
    dir: folder,
    format: "esm",
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
