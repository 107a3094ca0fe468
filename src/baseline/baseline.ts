import type { CompatibilityLevel } from "../schema/compatibility-level.ts";
import type { ResolvedReference, SchemaReference } from "../schema/schema-reference.ts";
import type { SchemaType } from "../schema/schema-type.ts";
import type { SchemaMetadata, SchemaRuleSet } from "../schema/schema-version.ts";

/** The earlier versions to compare with, wherever they come from. */
export interface Baseline {
  readonly kind: "directory" | "git" | "registry" | "none";
  /** In people's words: `directory registry registry/`, `git main (1a2b3c4)`, or why there is nothing to compare with. */
  readonly label: string;
  /** Sentences on where a registry of this make answers otherwise than Confluent's; absent where there are none. */
  readonly notes?: readonly string[];
  /**
   * Tells which subjects will be read, so that what they need can be had at once (one git process, few requests).
   * Optional: without it all subjects of the project are expected.
   */
  prepare(subjects: readonly string[]): void | Promise<void>;
  /**
   * The subject's live versions and level. `file` is the subject's present file, which a git baseline reads at its
   * ref. A subject the baseline does not know has no versions.
   *
   * @throws OperationalError when the baseline cannot be read.
   */
  readSubject(subject: string, file: string): BaselineSubject | Promise<BaselineSubject>;
  /**
   * Whether a subject's own text or references differ from the newest earlier version; true for a new subject. What
   * its references hold is not looked at: see `findChangedSubjects`.
   *
   * @throws OperationalError when the baseline cannot be read.
   */
  isChanged(candidate: BaselineCandidate): boolean | Promise<boolean>;
  /** The earlier text of a file of the workspace; null when there was none, or the baseline keeps no other files. */
  readFile(path: string): string | null;
}

/** What a baseline knows of one subject. */
export interface BaselineSubject {
  /** Live versions, oldest first. */
  readonly versions: readonly BaselineVersion[];
  /** The level in force and who set it, or null when the baseline has no levels (git). */
  readonly level: { readonly value: CompatibilityLevel; readonly source: "subject" | "global" } | null;
  /** The `compatibilityPolicy` in force, or null when none is set (or the baseline has no settings). */
  readonly policy: "STRICT" | "LENIENT" | null;
  /** `name = value` of settings in force that change a verdict in ways not decided here; empty when there are none. */
  readonly undecided: readonly string[];
  /** Whether the registry normalises every schema of this subject; absent where there are no settings (git). */
  readonly normalize?: boolean;
  /** Sentences on how the registry came to these settings, where it would surprise; absent where there are none. */
  readonly notes?: readonly string[];
}

/**
 * One earlier version, with its references resolved to texts. `schema` and `resolved` may be read only when they are
 * asked for, since most levels need the newest version alone; asking for them can throw an OperationalError.
 */
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
  /** What a registry keeps of the version besides; absent where it keeps nothing (git). */
  readonly id?: number;
  readonly metadata?: SchemaMetadata;
  readonly ruleSet?: SchemaRuleSet;
}

/** What a baseline must know of a subject of the project: its file and the subjects its schema refers to. */
export interface BaselineTarget {
  readonly subject: string;
  /** Path relative to the workspace, with `/`. */
  readonly file: string;
  /** References to files of this project, each under the name the schema uses. */
  readonly references: readonly { readonly name: string; readonly subject: string }[];
}

/** A subject of the project with what may have changed about it. */
export interface BaselineCandidate extends BaselineTarget {
  readonly schemaType: SchemaType;
  readonly schema: string;
}
