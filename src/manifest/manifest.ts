import type { CompatibilityLevel } from "../schema/compatibility-level.ts";
import type { SchemaMetadata } from "../schema/schema-version.ts";
import type { RecordPart, SubjectNameStrategy } from "../schema/subject-name-strategy.ts";
import type { Range } from "../source/range.ts";

/** A validated `schemagate.yaml` (version 1) with its defaults applied; entries keep their places in the text. */
export interface Manifest {
  readonly path: string;
  readonly text: string;
  readonly defaults: ManifestDefaults;
  readonly entries: readonly ManifestEntry[];
  /** Globs of schema files that are meant to be mapped to no subject. */
  readonly ignore: readonly ManifestGlob[];
  /** Version of the registry whose rules apply (`7.9.9`), where the manifest names one. */
  readonly registryVersion?: string;
}

/**
 * Who decides a subject's level: `inherit` = whatever the registry says; a level = this manifest; `unmanaged` =
 * schemagate does not judge the subject at all.
 */
export type CompatibilityChoice = "inherit" | "unmanaged" | CompatibilityLevel;

/** What holds for every entry that does not say otherwise. */
export interface ManifestDefaults {
  readonly compatibility: CompatibilityChoice;
  readonly normalize: boolean;
  readonly strategy?: SubjectNameStrategy;
}

/** One item of `subjects:`. Either `schema` (one file) or `files` (globs) is there. */
export interface ManifestEntry {
  /** Place of the item in the manifest's text. */
  readonly range: Range;
  readonly files: readonly ManifestGlob[];
  readonly exclude: readonly ManifestGlob[];
  /** Whether the entry names one file (`schema:`) rather than globs (`files:`). */
  readonly single: boolean;
  readonly naming: SubjectNaming;
  readonly compatibility: CompatibilityChoice;
  readonly normalize: boolean;
  readonly references: readonly ManifestReference[];
  readonly metadata?: SchemaMetadata;
}

/** A path or glob relative to the manifest's folder, with its place in the manifest. */
export interface ManifestGlob {
  readonly pattern: string;
  readonly range: Range;
}

/** How an entry's files get their subjects' names. */
export type SubjectNaming =
  | { readonly kind: "explicit"; readonly subject: string; readonly range: Range }
  | { readonly kind: "template"; readonly template: string; readonly range: Range; readonly topic?: string }
  | {
      readonly kind: "strategy";
      readonly strategy: SubjectNameStrategy;
      readonly range: Range;
      readonly topic?: string;
      readonly part?: RecordPart;
    };

/** A reference written down in the manifest. `local` = the file of that subject in this repository. */
export interface ManifestReference {
  readonly name: string;
  readonly subject: string;
  readonly version: number | "latest" | "local";
  readonly range: Range;
}
