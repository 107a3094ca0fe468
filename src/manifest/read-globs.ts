import type { Glob } from "./glob.ts";
import { parseGlob } from "./glob.ts";
import type { ManifestGlob } from "./manifest.ts";
import type { ManifestPath } from "./manifest-problem.ts";
import type { ProblemList } from "./problem-list.ts";
import { resolveWorkspacePath } from "./workspace-path.ts";

/** Reads one glob of files or a list of them, relative to the manifest's folder; faulty ones are reported and left out. */
export function readGlobs(
  value: string | readonly string[] | undefined,
  path: ManifestPath,
  problems: ProblemList,
): readonly ManifestGlob[] {
  if (value === undefined) return [];
  if (typeof value === "string") return readGlob(value, path, problems) ?? [];
  return value.flatMap((pattern, index) => readGlob(pattern, [...path, index], problems) ?? []);
}

/** Reads one glob of subjects or a list of them; faulty ones are reported and left out. */
export function readSubjectGlobs(
  value: string | readonly string[] | undefined,
  path: ManifestPath,
  problems: ProblemList,
): readonly Glob[] {
  return [value ?? []].flat().flatMap((pattern, index) => {
    const written = parseGlob(pattern);
    const place = typeof value === "string" ? path : [...path, index];
    if (!written.ok) return problems.report("manifest/invalid-glob", written, place) ?? [];
    return [written.glob];
  });
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
