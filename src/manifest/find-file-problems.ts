import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { locateFile } from "../diagnostic/location.ts";
import type { Manifest } from "./manifest.ts";
import { createMappingDiagnostic } from "./mapping-diagnostic.ts";

/** Schema files that no entry names and no `ignore` glob covers, in the order of `files`. */
export function findUnmappedFiles(
  manifest: Manifest,
  files: readonly string[],
  mapped: ReadonlySet<string>,
): readonly Diagnostic[] {
  const unmapped = files.filter((file) => !mapped.has(file) && !manifest.ignore.some(({ glob }) => glob.matches(file)));
  return unmapped.map((file) =>
    createMappingDiagnostic({
      rule: "manifest/unmapped-file",
      message: `Schema file \`${file}\` is mapped to no subject, so nobody checks it.`,
      location: locateFile(file),
      key: [manifest.path, file],
      remedy: `Add an entry for it under \`subjects\` of \`${manifest.path}\`, or a glob under \`ignore\`.`,
    }),
  );
}

/** Schema files whose paths differ only by the case of letters: each but the first of them, with the first. */
export function findCaseCollisions(files: readonly string[]): readonly Diagnostic[] {
  const seen = new Map<string, string>();
  return files.flatMap((file) => {
    const folded = file.toLowerCase();
    const first = seen.get(folded);
    if (first === undefined) seen.set(folded, file);
    return first === undefined ? [] : [createCaseCollision(first, file)];
  });
}

function createCaseCollision(first: string, file: string): Diagnostic {
  return createMappingDiagnostic({
    rule: "manifest/case-collision",
    message: `Schema files \`${first}\` and \`${file}\` differ only by case.`,
    location: locateFile(file),
    key: [first, file],
    related: [{ message: "The other file.", location: locateFile(first) }],
    why: "macOS and Windows keep only one of them, so there another schema would be checked and registered than here.",
    remedy: "Rename one of them.",
  });
}
