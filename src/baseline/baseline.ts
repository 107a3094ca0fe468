import type { CompatibilityLevel } from "../schema/compatibility-level.ts";
import type { ResolvedReference, SchemaReference } from "../schema/schema-reference.ts";
import type { SchemaType } from "../schema/schema-type.ts";

/** The earlier versions to compare with, wherever they come from. */
export interface Baseline {
  readonly kind: "directory" | "git" | "registry" | "none";
  /** In people's words: `directory registry registry/`, `git main (1a2b3c4)`. */
  readonly label: string;
  /**
   * The subject's live versions and level. `file` is the subject's present file, which a git baseline reads at its
   * ref. A subject the baseline does not know has no versions.
   *
   * @throws OperationalError when the baseline cannot be read.
   */
  readSubject(subject: string, file: string): BaselineSubject | Promise<BaselineSubject>;
}

/** What a baseline knows of one subject. */
export interface BaselineSubject {
  /** Live versions, oldest first. */
  readonly versions: readonly BaselineVersion[];
  /** The level in force and who set it, or null when the baseline has no levels (git). */
  readonly level: { readonly value: CompatibilityLevel; readonly source: "subject" | "global" } | null;
}

/** One earlier version, with its references resolved to texts. */
export interface BaselineVersion {
  /** The registry's number, or null when the text has none (git). */
  readonly version: number | null;
  /** `version 3`, or `main` for a git ref. */
  readonly label: string;
  readonly schemaType: SchemaType;
  readonly schema: string;
  readonly references: readonly SchemaReference[];
  /** Texts of the references, dependencies before dependants. */
  readonly resolved: readonly ResolvedReference[];
  /** Path of the file that holds the text, where there is one to show. */
  readonly file?: string;
}
