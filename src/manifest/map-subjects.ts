import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { locateFile, locateRange } from "../diagnostic/location.ts";
import { compareText } from "../diagnostic/sort.ts";
import { deriveSubject } from "./derive-subject.ts";
import type { Manifest, ManifestEntry } from "./manifest.ts";
import { createMappingDiagnostic, listNames } from "./mapping-diagnostic.ts";
import type { SelectedFile } from "./select-files.ts";
import { describeInvalidSubject } from "./subject-name.ts";
import { listFolders } from "./workspace-path.ts";

/** A subject and the one file that holds its schema. */
export interface MappedSubject {
  readonly subject: string;
  /** Path relative to the workspace. */
  readonly file: string;
  readonly entry: ManifestEntry;
  /** How the subject got its name, in words: `RecordNameStrategy` with record `com.acme.Order`. */
  readonly derivation: string;
}

/** The mapping as far as it is clear: a subject that two files claim is in the diagnostics only. */
export interface Mapping {
  /** Sorted by subject. */
  readonly subjects: readonly MappedSubject[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The full name of the root type of a file's schema; null when it has none, undefined when it cannot be read. */
export type ReadRecordName = (file: string, entry: ManifestEntry) => string | null | undefined;

/** Names the subject of every selected file. The record's name is asked for only where a subject depends on it. */
export function mapSubjects(
  manifest: Manifest,
  selected: readonly SelectedFile[],
  readRecordName: ReadRecordName,
): Mapping {
  const diagnostics: Diagnostic[] = [];
  const bySubject = new Map<string, MappedSubject[]>();
  for (const { entry, file } of selected) {
    const name = file.split("/").at(-1) ?? "";
    const derived = deriveSubject(entry.naming, {
      folders: listFolders(manifest.path, file),
      stem: name.replace(/(?<=.)\.[^.]*$/, ""),
      readRecordName: () => readRecordName(file, entry),
    });
    if (derived.kind === "lacking") diagnostics.push(createUnderivable(manifest, { entry, file }, derived));
    if (derived.kind !== "derived") continue;
    const { subject, derivation } = derived;
    const fault = describeInvalidSubject(subject);
    if (fault !== undefined) diagnostics.push(createInvalidSubject(manifest, { entry, file }, fault));
    else getClaims(bySubject, subject).push({ subject, file, entry, derivation });
  }
  for (const claims of bySubject.values()) if (claims.length > 1) diagnostics.push(createConflict(manifest, claims));
  const subjects = [...bySubject.values()].flatMap((claims) => (claims.length === 1 ? claims : []));
  return { subjects: subjects.sort((left, right) => compareText(left.subject, right.subject)), diagnostics };
}

function getClaims(bySubject: Map<string, MappedSubject[]>, subject: string): MappedSubject[] {
  const claims = bySubject.get(subject) ?? [];
  bySubject.set(subject, claims);
  return claims;
}

function createUnderivable(
  manifest: Manifest,
  { entry, file }: SelectedFile,
  { reason, remedy }: { readonly reason: string; readonly remedy: string },
): Diagnostic {
  return createMappingDiagnostic({
    rule: "manifest/underivable-subject",
    message: `No subject can be derived for \`${file}\`: ${reason}.`,
    location: locateRange(manifest, entry.naming.range),
    key: [manifest.path, file, reason],
    related: [{ message: "The file without a subject.", location: locateFile(file) }],
    remedy,
  });
}

function createInvalidSubject(manifest: Manifest, { entry, file }: SelectedFile, fault: string): Diagnostic {
  return createMappingDiagnostic({
    rule: "manifest/invalid-subject",
    message: fault,
    location: locateRange(manifest, entry.naming.range),
    key: [manifest.path, file, fault],
    related: [{ message: "The file whose subject this would be.", location: locateFile(file) }],
    remedy: "Choose another name.",
  });
}

/** Placed at the last entry that claims the subject, since the ones above were there first. */
function createConflict(manifest: Manifest, claims: readonly MappedSubject[]): Diagnostic {
  const subject = claims[0]?.subject ?? "";
  const ordered = [...claims].sort((left, right) => left.entry.naming.range.start - right.entry.naming.range.start);
  const last = ordered.at(-1)?.entry.naming.range ?? { start: 0, end: 0 };
  const others = new Set(ordered.map(({ entry }) => entry.naming.range).filter((range) => range.start !== last.start));
  const files = [...new Set(claims.map((claim) => claim.file))].sort(compareText);
  const twice = files.length === 1;
  return createMappingDiagnostic({
    rule: "manifest/subject-mapped-twice",
    message: twice
      ? `Subject \`${subject}\` is mapped to ${listNames(files)} by two entries.`
      : `Subject \`${subject}\` is mapped to ${files.length === 2 ? "two" : files.length} files: ${listNames(files)}.`,
    location: locateRange(manifest, last),
    key: [manifest.path, subject],
    subject,
    related: [
      ...[...others].map((range) => ({ message: "The other entry.", location: locateRange(manifest, range) })),
      ...ordered.map(({ file, derivation }) => ({
        message: `Its subject's name: ${derivation}.`,
        location: locateFile(file),
      })),
    ],
    why: "A subject has one current schema, so schemagate cannot tell which file would be registered.",
    remedy: twice
      ? "Remove one of the entries, or leave the file out of one with `exclude`."
      : "Name the subject of one file differently, or leave that file out with `exclude`.",
  });
}
