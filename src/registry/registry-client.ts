import type { SchemaReference } from "../schema/schema-reference.ts";
import type { SchemaType } from "../schema/schema-type.ts";
import type { SchemaMetadata, SchemaRuleSet, SchemaVersion } from "../schema/schema-version.ts";
import type { RegistryAnswer } from "./registry-answer.ts";
import type { RegistryIdentity } from "./registry-identity.ts";
import type { EffectiveSettings, RegistryMode, RegistrySettings, SettingsChange } from "./registry-settings.ts";

/**
 * Everything schemagate asks of a registry, whichever stands behind it. Subjects may be qualified with a context
 * (`:.context:subject`). Absence is a value (null, an empty list); a refusal of one request is a
 * {@link RegistryAnswer}; what prevents any answer (connection, credentials, a broken reply) is thrown as an
 * `OperationalError` of code `registry`. No method changes anything unless its name says so.
 */
export interface RegistryClient {
  /** Which registry this is; asked once, then remembered. */
  identify(): Promise<RegistryIdentity>;

  /** Names of subjects, sorted by code unit. */
  listSubjects(selection?: SubjectSelection): Promise<readonly string[]>;
  /** A subject's version numbers, ascending; empty for an unknown subject. */
  listVersions(subject: string, deleted?: DeletedChoice): Promise<readonly number[]>;
  /** One version, or null when there is none. Soft-deleted ones are found only when they are asked for. */
  readVersion(
    subject: string,
    version: number | "latest",
    deleted?: "none" | "included",
  ): Promise<SchemaVersion | null>;
  /**
   * Live versions of each subject, oldest first, in as few requests as this registry allows. The map has a key for
   * every subject asked for; an unknown subject has no versions.
   */
  readHistories(subjects: readonly string[]): Promise<ReadonlyMap<string, readonly SchemaVersion[]>>;
  /** All live versions of the subjects that start with `prefix` (of all subjects unless given), by subject and version. */
  readAllVersions(prefix?: string): Promise<readonly SchemaVersion[]>;
  /** The content of an id. Ids belong to a context; the default context is meant unless one is named (`.payments`). */
  readSchema(id: number, context?: string): Promise<RegisteredSchema | null>;
  /** Ids of the schemas that refer to a version, ascending. */
  listReferrers(subject: string, version: number): Promise<readonly number[]>;
  /** Names of contexts, `.` (the default one) first. */
  listContexts(): Promise<readonly string[]>;

  /** The settings stored for a subject, or with null for the whole registry; null when nothing is stored. */
  readSettings(subject: string | null): Promise<RegistrySettings | null>;
  /** The settings that hold for a subject, whether or not it has versions. */
  readEffectiveSettings(subject: string): Promise<EffectiveSettings>;
  /** The mode that holds for a subject; null when the registry has no modes or one schemagate does not know. */
  readMode(subject: string): Promise<RegistryMode | null>;

  /** The version of the subject that already is this schema, or null. */
  findVersion(subject: string, draft: SchemaDraft): Promise<RegistryAnswer<SchemaVersion | null>>;
  /** The registry's own verdict on a schema. An unknown subject is compatible with everything. */
  checkCompatibility(check: CompatibilityCheck): Promise<RegistryAnswer<ServerVerdict>>;

  /**
   * Registers a schema, or returns the version that already is it. Safe to repeat. With `expected`, a registry that can
   * make sure of it refuses (`moved`) when the subject's newest live version is another by then; others do not look.
   */
  register(subject: string, draft: SchemaDraft, expected?: ExpectedLatest): Promise<RegistryAnswer<Registration>>;
  /** Changes the settings stored for a subject, or with null for the whole registry. Safe to repeat. */
  changeSettings(subject: string | null, change: SettingsChange): Promise<RegistryAnswer<null>>;
  /** Removes a subject's own settings, so that it inherits all of them; also when it has none. */
  clearSettings(subject: string): Promise<RegistryAnswer<null>>;
  /** Deletes one version: softly, or for good (only after a soft deletion). */
  deleteVersion(target: VersionTarget): Promise<RegistryAnswer<number>>;
  /** Deletes all versions of a subject: softly, or for good (only after a soft deletion). Returns their numbers. */
  deleteSubject(subject: string, permanence: Permanence): Promise<RegistryAnswer<readonly number[]>>;

  /** Ends connections. The client is of no use afterwards. */
  close(): Promise<void>;
}

/** Whether soft-deleted things are meant: `none` (live ones only), `included`, or `only`. */
export type DeletedChoice = "none" | "included" | "only";

/** Which subjects to list: all live ones unless narrowed. */
export interface SubjectSelection {
  readonly prefix?: string;
  readonly deleted?: DeletedChoice;
}

/** How a deletion is meant: `soft` can be undone by registering again, `permanent` cannot. */
export type Permanence = "soft" | "permanent";

/** The version to delete. */
export interface VersionTarget {
  readonly subject: string;
  readonly version: number;
  readonly permanence: Permanence;
}

/** A schema to look up, check or register. */
export interface SchemaDraft {
  readonly schemaType: SchemaType;
  readonly schema: string;
  readonly references: readonly SchemaReference[];
  readonly metadata?: SchemaMetadata;
  readonly ruleSet?: SchemaRuleSet;
  /** Whether the registry is to normalise the text before it looks at it; look-up and registration must agree. */
  readonly normalize: boolean;
}

/** The newest live version of a subject that a registration reckons with; null for none. */
export interface ExpectedLatest {
  readonly version: number | null;
}

/** The content behind an id. */
export interface RegisteredSchema {
  readonly id: number;
  readonly schemaType: SchemaType;
  readonly schema: string;
  readonly references: readonly SchemaReference[];
  readonly metadata?: SchemaMetadata;
  readonly ruleSet?: SchemaRuleSet;
}

/** `registration`: what registering would be judged by (the level's versions); else one version of the subject. */
export interface CompatibilityCheck {
  readonly subject: string;
  readonly draft: SchemaDraft;
  readonly against: "registration" | "latest" | number;
}

/** The registry's verdict on a schema. */
export interface ServerVerdict {
  readonly compatible: boolean;
  /** The registry's reasons, as it prints them; some registries give none. */
  readonly messages: readonly string[];
  /**
   * What the registry really compared with: `registration` as asked, or `latest` where it has no such question (such
   * registries widen `latest` to the level's versions by themselves).
   */
  readonly comparedWith: "registration" | "latest" | number;
}

/** Where a schema is after registering. */
export interface Registration {
  readonly id: number;
  /** Null when the registry took the schema and yet does not find it by look-up afterwards. */
  readonly version: number | null;
}
