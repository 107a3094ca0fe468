import { parseGlob } from "./glob.ts";
import type { EntrySource, Manifest, ManifestEntry, ManifestGlob, ManifestReference } from "./manifest.ts";
import type { ManifestPath } from "./manifest-problem.ts";
import type { ManifestValue } from "./manifest-value.ts";
import type { ProblemList } from "./problem-list.ts";
import type { EntryInput } from "./read-naming.ts";
import { readNaming } from "./read-naming.ts";
import { resolveWorkspacePath } from "./workspace-path.ts";

/**
 * What `manifest.schema.json` cannot say: turns a valid value into a manifest with its defaults applied. Entries with
 * a wrong glob, path or template are left out and reported.
 */
export function buildManifest(text: string, value: ManifestValue, problems: ProblemList): Manifest {
  const defaults = value.defaults ?? {};
  const entries = value.subjects.flatMap((entry, index) =>
    entry === null ? [] : (buildEntry({ value: entry, path: ["subjects", index], defaults }, problems) ?? []),
  );
  const version = value.registry?.version;
  return {
    path: problems.manifestPath,
    text,
    entries,
    ignore: readGlobs(value.ignore, ["ignore"], problems),
    ...(version !== undefined && { registryVersion: version }),
  };
}

function buildEntry(input: EntryInput, problems: ProblemList): ManifestEntry | undefined {
  const { value, path, defaults } = input;
  const before = problems.problems.length;
  const source = readSource(input, problems);
  const naming = readNaming(input, problems);
  if (problems.problems.length > before || source === undefined || naming === undefined) return undefined;
  const { type, metadata } = value;
  return {
    range: problems.locate(path),
    source,
    naming,
    compatibility: value.compatibility ?? defaults.compatibility ?? "inherit",
    normalize: value.normalize ?? defaults.normalize ?? false,
    references: readReferences(input, problems),
    ...(type !== undefined && { type }),
    ...(metadata !== undefined && { metadata }),
  };
}

function readReferences({ value, path }: EntryInput, problems: ProblemList): readonly ManifestReference[] {
  const references = value.references ?? [];
  return references.map((one, item) => ({ ...one, range: problems.locate([...path, "references", item]) }));
}

function readSource({ value, path }: EntryInput, problems: ProblemList): EntrySource | undefined {
  if (value.schema === undefined) {
    const files = readGlobs(value.files, [...path, "files"], problems);
    return { kind: "globs", files, exclude: readGlobs(value.exclude, [...path, "exclude"], problems) };
  }
  const place = [...path, "schema"];
  const resolved = resolveWorkspacePath(problems.manifestPath, value.schema);
  if (!resolved.ok) return problems.report("manifest/invalid-path", resolved, place);
  return { kind: "file", path: resolved.path, range: problems.locate(place) };
}

function readGlobs(
  value: string | readonly string[] | undefined,
  path: ManifestPath,
  problems: ProblemList,
): readonly ManifestGlob[] {
  if (value === undefined) return [];
  if (typeof value === "string") return readGlob(value, path, problems) ?? [];
  return value.flatMap((pattern, index) => readGlob(pattern, [...path, index], problems) ?? []);
}

function readGlob(pattern: string, path: ManifestPath, problems: ProblemList): readonly ManifestGlob[] | undefined {
  const written = parseGlob(pattern);
  if (!written.ok) return problems.report("manifest/invalid-glob", written, path);
  const resolved = resolveWorkspacePath(problems.manifestPath, pattern);
  if (!resolved.ok) return problems.report("manifest/invalid-path", resolved, path);
  const moved = resolved.path === pattern ? written : parseGlob(resolved.path);
  if (!moved.ok) return problems.report("manifest/invalid-glob", moved, path);
  return [{ pattern, glob: moved.glob, range: problems.locate(path) }];
}
