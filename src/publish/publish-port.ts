import type { CompatibilityLevel } from "../schema/compatibility-level.ts";
import type { SchemaReference } from "../schema/schema-reference.ts";
import type { SchemaType } from "../schema/schema-type.ts";
import type { SchemaMetadata } from "../schema/schema-version.ts";
import type { PlannedVersion } from "./publish-plan.ts";

/** All that publishing asks of a registry. What prevents an answer is thrown; a refusal is an answer. */
export interface PublishPort {
  /** The newest live version of a subject, null when it has none. */
  readonly readLatest: (subject: string) => Promise<PlannedVersion | null>;
  /** The level in force for a subject. */
  readonly readLevel: (subject: string) => Promise<LevelInForce>;
  /** The version of the subject that already is this schema, or null. */
  readonly findVersion: (subject: string, schema: PublishedSchema) => Promise<PortAnswer<PlannedVersion | null>>;
  /** Registers a schema if the newest live version is still this one, where the registry can make sure of that. */
  readonly register: (
    subject: string,
    schema: PublishedSchema,
    latest: PlannedVersion | null,
  ) => Promise<PortAnswer<{ readonly id: number; readonly version: number | null }>>;
  /** Sets the subject's own level. */
  readonly setLevel: (subject: string, level: CompatibilityLevel) => Promise<PortAnswer<null>>;
}

/** A level, null where the registry names one that is not known here, and who set it. */
export interface LevelInForce {
  readonly level: CompatibilityLevel | null;
  readonly source: "subject" | "global";
}

/** A schema as it is sent. */
export interface PublishedSchema {
  readonly schemaType: SchemaType;
  readonly schema: string;
  readonly references: readonly SchemaReference[];
  readonly metadata?: SchemaMetadata;
  readonly normalize: boolean;
}

/** A value, or why the registry refused: `reason` is its sort, `message` its words, `hint` what to do. */
export type PortAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: PortRefusal };

/** A refusal. */
export interface PortRefusal {
  readonly reason: string;
  readonly message: string;
  readonly hint: string;
}
