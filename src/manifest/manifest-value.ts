import type { SchemaType } from "../schema/schema-type.ts";
import type { SchemaMetadata } from "../schema/schema-version.ts";
import type { RecordPart, SubjectNameStrategy } from "../schema/subject-name-strategy.ts";
import type { CompatibilityChoice, ManifestReference } from "./manifest.ts";

/** A manifest's value as `manifest.schema.json` guarantees it. */
export interface ManifestValue {
  readonly registry?: { readonly version?: string };
  readonly defaults?: DefaultsValue;
  /** Null stands for an entry that is left out because of a problem. */
  readonly subjects: readonly (EntryValue | null)[];
  readonly ignore?: string | readonly string[];
}

/** The value of `defaults:`. */
export interface DefaultsValue {
  readonly compatibility?: CompatibilityChoice;
  readonly normalize?: boolean;
  readonly strategy?: SubjectNameStrategy;
}

/** The value of one item of `subjects:`; `schema` or `files` is there, `subject` and `strategy` never both. */
export interface EntryValue extends DefaultsValue {
  readonly schema?: string;
  readonly files?: string | readonly string[];
  readonly exclude?: string | readonly string[];
  readonly subject?: string;
  readonly topic?: string;
  readonly part?: RecordPart;
  readonly type?: SchemaType;
  readonly references?: readonly Omit<ManifestReference, "range">[];
  readonly metadata?: SchemaMetadata;
}
