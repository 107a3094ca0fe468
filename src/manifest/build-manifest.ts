import type { EntrySource, Manifest, ManifestEntry, ManifestReference } from "./manifest.ts";
import type { ManifestValue } from "./manifest-value.ts";
import type { ProblemList } from "./problem-list.ts";
import type { EntryInput } from "./read-naming.ts";
import { readGlobs } from "./read-globs.ts";
import { readLintSettings, readWaivers } from "./read-lint.ts";
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
    lint: readLintSettings(value.lint, problems),
    waivers: readWaivers(value.waivers, problems),
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
