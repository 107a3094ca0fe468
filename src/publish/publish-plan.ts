import type { CompatibilityLevel } from "../schema/compatibility-level.ts";
import type { SchemaReference } from "../schema/schema-reference.ts";
import type { SchemaType } from "../schema/schema-type.ts";
import type { SchemaMetadata } from "../schema/schema-version.ts";

/** What publishing would do, as plain JSON: `plan.schema.json` describes it. */
export interface PublishPlan {
  /** Version of this contract; fields are only ever added under the same number. */
  readonly version: 1;
  readonly tool: { readonly name: "schemagate"; readonly version: string };
  readonly registry: PlanRegistry;
  /** In the order they are made: what others refer to comes before what refers to it. */
  readonly steps: readonly PlanStep[];
  readonly summary: PlanSummary;
  /** Hash of the registry and the steps: two plans with one hash do the same under the same preconditions. */
  readonly hash: string;
}

/** The registry a plan was made for. */
export interface PlanRegistry {
  /** In people's words: `Confluent Platform 7.9.2`, `directory registry registry/`. */
  readonly label: string;
  /** Its URL without credentials, or the path of its folder. */
  readonly url: string;
}

/** One step, or one subject for which there is none. */
export type PlanStep = RegisterStep | LevelStep | IdleStep | BlockedStep;

interface StepBase {
  readonly subject: string;
  /** The schema's file, relative to the workspace. */
  readonly file: string;
}

/**
 * Registers a schema. `new-subject`: the subject has no live version. `documentation-only`: a new version that differs
 * from the newest in nothing that programs look at.
 */
export interface RegisterStep extends StepBase {
  readonly kind: "new-subject" | "new-version" | "documentation-only";
  readonly schemaType: SchemaType;
  readonly normalize: boolean;
  /** With the numbers that the referenced subjects have, or will have by then. */
  readonly references: readonly SchemaReference[];
  /** Null: the registry takes over the newest version's. */
  readonly metadata: SchemaMetadata | null;
  /** Hash of the text that will be sent. */
  readonly content: string;
  /** The level it was judged at: the manifest's where it names one, else the registry's. */
  readonly judgedAt: CompatibilityLevel;
  /** The number it will get unless somebody else registers first. */
  readonly predictedVersion: number;
  readonly precondition: RegistrationPrecondition;
}

/** What must still hold in the registry when a schema is registered. */
export interface RegistrationPrecondition {
  /** The newest live version, null when there is none. */
  readonly latest: PlannedVersion | null;
}

/** A version of a subject and its id. */
export interface PlannedVersion {
  readonly version: number;
  readonly id: number;
}

/** Sets a subject's own level to what the manifest says. */
export interface LevelStep extends StepBase {
  readonly kind: "level";
  readonly to: CompatibilityLevel;
  /** Whether something that is forbidden now will be allowed. */
  readonly loosens: boolean;
  /** A level that allows more is set before the subject's schema is registered, one that allows less after it. */
  readonly when: "before" | "after";
  readonly precondition: LevelPrecondition;
}

/** The level in force when the plan was made, and whether the subject itself sets it. */
export interface LevelPrecondition {
  readonly level: CompatibilityLevel;
  readonly source: "subject" | "global";
}

/**
 * Nothing to register. `formatting-only`: the text differs from the newest version's by more than its layout (the order
 * of custom properties, of aliases), and the registry takes both for one version all the same. `same-as-older`: the schema is an earlier version, and the newest stays what it is. `unmanaged`: the manifest
 * leaves the subject alone.
 */
export interface IdleStep extends StepBase {
  readonly kind: "unchanged" | "formatting-only" | "same-as-older" | "unmanaged";
  /** The version that already is this schema; null for `unmanaged`. */
  readonly existing: PlannedVersion | null;
  /** The newest live version, where it is another one. */
  readonly latest: PlannedVersion | null;
}

/** A subject that publishing leaves out, and why. */
export interface BlockedStep extends StepBase {
  readonly kind: "blocked";
  readonly reason: BlockReason;
  readonly message: string;
  readonly hint: string;
}

/**
 * `incompatible`, `invalid`: findings of the check. `undecided`: it could not be judged. `mode`: the registry takes no
 * versions of this subject now. `dependency`: it refers to a subject that is blocked.
 * `changed`: it is not in the plan that was given to be carried out.
 */
export type BlockReason = "incompatible" | "invalid" | "undecided" | "mode" | "dependency" | "changed";

/** Counts of a plan. */
export interface PlanSummary {
  /** Schemas to register. */
  readonly registrations: number;
  /** Levels to set. */
  readonly levels: number;
  /** Subjects with nothing to register. */
  readonly unchanged: number;
  readonly blocked: number;
}
