import type { CompatibilityLevel } from "../schema/compatibility-level.js";
import type { PlannedVersion, PlanRegistry, PlanStep, PublishPlan } from "./publish-plan.js";
/** What publishing did, as plain JSON: `published.schema.json` describes it. */
export interface PublishResult {
    /** Version of this contract; fields are only ever added under the same number. */
    readonly version: 1;
    readonly tool: PublishPlan["tool"];
    readonly registry: PlanRegistry;
    /** The plan that was carried out. */
    readonly plan: string;
    /** One for each step of the plan, in its order. */
    readonly steps: readonly StepResult[];
    readonly summary: PublishSummary;
    /** `published`: the registry holds what the workspace wants. `incomplete`: something is left to do. */
    readonly outcome: "published" | "incomplete";
}
/** What became of a step. */
export interface StepResult {
    readonly subject: string;
    readonly file: string;
    readonly kind: PlanStep["kind"];
    readonly status: StepStatus;
    /** Where the schema is now; null when it is nowhere, or the step was about a level. */
    readonly version: PlannedVersion | null;
    /** The level that was asked for, null for other steps. */
    readonly level: CompatibilityLevel | null;
    /** What went wrong or is worth knowing; null when there is nothing to say. */
    readonly message: string | null;
    /** What to do about it. */
    readonly hint: string | null;
}
/**
 * `done`: this run did it. `already`: it was so when the run came to it. `idle`: the plan had nothing to do. `moved`:
 * the registry is not as it was when the plan was made, so nothing was done. `failed`: the registry refused, or could
 * not be asked. `skipped`: something it needs was not done. `overtaken`: done, but somebody else registered in between.
 */
export type StepStatus = "done" | "already" | "idle" | "moved" | "failed" | "skipped" | "overtaken";
/** Counts of what became of the steps. */
export interface PublishSummary {
    readonly registered: number;
    readonly levels: number;
    /** Steps that were done before this run, or were nothing to do. */
    readonly unchanged: number;
    /** Steps after which something is left to do or to look at. */
    readonly open: number;
}
