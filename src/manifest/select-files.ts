import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { locateRange } from "../diagnostic/location.ts";
import type { Manifest, ManifestEntry, ManifestGlob } from "./manifest.ts";
import { createMappingDiagnostic, listNames } from "./mapping-diagnostic.ts";
import { findNearest } from "./spelling.ts";

/** One file that one entry names. */
export interface SelectedFile {
  readonly entry: ManifestEntry;
  readonly file: string;
}

/** Which files the entries name, entry by entry in the manifest's order, and the globs that name none. */
export interface Selection {
  readonly selected: readonly SelectedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Matches the entries' globs with the schema files of the workspace. A file named by its path need not be listed. */
export function selectFiles(manifest: Manifest, files: readonly string[]): Selection {
  const diagnostics: Diagnostic[] = [];
  const selected = manifest.entries.flatMap((entry) => {
    if (entry.source.kind === "file") return [{ entry, file: entry.source.path }];
    const { files: globs, exclude } = entry.source;
    const found = new Set<string>();
    for (const glob of globs) {
      const matching = files.filter((file) => glob.glob.matches(file));
      if (matching.length === 0) diagnostics.push(createEmptyGlob(manifest, glob, files));
      for (const file of matching) found.add(file);
    }
    const kept = [...found].filter((file) => !exclude.some(({ glob }) => glob.matches(file)));
    const last = exclude.at(-1);
    if (kept.length === 0 && found.size > 0 && last !== undefined)
      diagnostics.push(createEmptyEntry(manifest, last, [...found]));
    return kept.map((file) => ({ entry, file }));
  });
  return { selected, diagnostics };
}

function createEmptyGlob(manifest: Manifest, { pattern, glob, range }: ManifestGlob, files: readonly string[]) {
  const isFolder = files.some((file) => file.startsWith(`${glob.pattern}/`));
  const nearest = /[*?[{]/.test(pattern) ? undefined : findNearest(glob.pattern, files);
  const remedy = isFolder
    ? `This is a folder: write \`${pattern}/**\` for every schema file in it.`
    : nearest === undefined
      ? "Correct the glob, or remove it when the files are gone for good."
      : `Did you mean \`${nearest}\`?`;
  return createMappingDiagnostic({
    rule: "manifest/empty-glob",
    message: `Glob \`${pattern}\` matches no schema file.`,
    location: locateRange(manifest, range),
    key: [manifest.path, pattern],
    why: "The subjects of those files would go unchecked without anybody noticing.",
    remedy,
  });
}

function createEmptyEntry(manifest: Manifest, { pattern, range }: ManifestGlob, files: readonly string[]) {
  return createMappingDiagnostic({
    rule: "manifest/empty-glob",
    message: `The entry maps no file: \`exclude\` leaves out ${listNames(files.slice(0, 3))}${files.length > 3 ? " and others" : ""}.`,
    location: locateRange(manifest, range),
    key: [manifest.path, "exclude", pattern],
    remedy: "Narrow `exclude`, or remove the entry.",
  });
}
