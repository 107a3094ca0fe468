import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { SchemaType } from "../schema/schema-type.ts";
import type { Outcome, Unchecked } from "./report.ts";

/** Which file belongs to which subject and why, as plain JSON: what `schemagate subjects` shows. */
export interface SubjectList {
  /** Version of this contract; fields are only ever added under the same number. */
  readonly version: 1;
  readonly tool: { readonly name: "schemagate"; readonly version: string };
  readonly command: "subjects";
  /** Sorted by subject. */
  readonly subjects: readonly ListedSubject[];
  /** What is wrong with the mapping, sorted by file and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Entries, files and folders that could not be read. */
  readonly unchecked: readonly Unchecked[];
  readonly outcome: Outcome;
}

/** One subject's line. */
export interface ListedSubject {
  readonly subject: string;
  /** Path relative to the workspace. */
  readonly file: string;
  /** Null when the file could not be read. */
  readonly schemaType: SchemaType | null;
  /** `inherit`, `unmanaged` or a level. */
  readonly compatibility: string;
  readonly normalize: boolean;
  /** How the subject got its name, in words. */
  readonly derivation: string;
  /** Dependencies before their dependants; empty while something keeps them from being known. */
  readonly references: readonly ListedReference[];
}

/** One reference of a subject. */
export interface ListedReference {
  readonly name: string;
  readonly subject: string;
  /** `local` = the file that this repository maps to the subject. */
  readonly version: number | "latest" | "local";
  /** Whether the subject refers to it itself, as opposed to through another reference. */
  readonly direct: boolean;
  /** Whether the manifest writes it down, as opposed to its name being found. */
  readonly written: boolean;
}
