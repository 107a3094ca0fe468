import { OperationalError } from "../diagnostic/operational-error.ts";
import type { SchemaReference } from "../schema/schema-reference.ts";
import { applyLevel } from "./apply-level.ts";
import { applyRegistration } from "./apply-registration.ts";
import { isRegistration } from "./plan.ts";
import type { PlanStep, PublishPlan, RegisterStep } from "./publish-plan.ts";
import type { PublishPort } from "./publish-port.ts";
import type { PublishResult, StepResult, StepStatus } from "./publish-result.ts";
import { createStepResult } from "./step-result.ts";

/** A plan with the texts it speaks of. */
export interface PublishOrder {
  readonly plan: PublishPlan;
  /** The schema's text by subject, for every subject with a registration. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Statuses after which what a step was to bring about is so. */
const SETTLED: readonly StepStatus[] = ["done", "already", "idle"];
const SUBJECTS_AT_ONCE = 32;
/** After so many faults in a row the registry is taken to be out of reach, and no more subjects are begun. */
const FAULTS_BEFORE_GIVING_UP = 3;

/**
 * Carries a plan out. Subjects that do not depend on each other go on side by side and past each other's failures; the
 * steps of one subject follow each other. Nothing is thrown for a single subject, whatever happens to it; nothing is
 * ever deleted.
 */
export async function applyPlan(order: PublishOrder, port: PublishPort): Promise<PublishResult> {
  const { tool, registry, hash, steps } = order.plan;
  const results = await new PlanRun(order, port).run();
  const ordered = steps.map((step) => results.get(step) ?? createStepResult(step, "skipped"));
  const open = ordered.filter(({ status }) => !SETTLED.includes(status));
  const done = ordered.filter(({ status }) => status === "done" || status === "overtaken");
  const levels = done.filter(({ kind }) => kind === "level").length;
  const registered = done.length - levels;
  return {
    version: 1,
    tool,
    registry,
    plan: hash,
    steps: ordered,
    summary: {
      registered,
      levels,
      unchanged: ordered.length - open.length - done.filter(isSettled).length,
      open: open.length,
    },
    outcome: open.length === 0 ? "published" : "incomplete",
  };
}

function isSettled({ status }: StepResult): boolean {
  return SETTLED.includes(status);
}

class PlanRun {
  readonly #order: PublishOrder;
  readonly #port: PublishPort;
  readonly #results = new Map<PlanStep, StepResult>();
  readonly #subjects = new Map<string, Promise<void>>();
  readonly #registrations: ReadonlyMap<string, RegisterStep>;
  #faults = 0;

  constructor(order: PublishOrder, port: PublishPort) {
    this.#order = order;
    this.#port = port;
    this.#registrations = new Map(order.plan.steps.filter(isRegistration).map((step) => [step.subject, step]));
  }

  async run(): Promise<ReadonlyMap<PlanStep, StepResult>> {
    const bySubject = new Map<string, PlanStep[]>();
    for (const step of this.#order.plan.steps) {
      const others = bySubject.get(step.subject);
      if (others === undefined) bySubject.set(step.subject, [step]);
      else others.push(step);
    }
    const queue = bySubject.entries();
    await Promise.all(Array.from({ length: SUBJECTS_AT_ONCE }, () => this.#work(queue)));
    return this.#results;
  }

  /** In the plan's order: whatever a subject waits for has begun before it. */
  async #work(queue: Iterable<readonly [string, readonly PlanStep[]]>): Promise<void> {
    for (const [subject, steps] of queue) {
      const running = this.#runSubject(steps);
      this.#subjects.set(subject, running);
      await running;
    }
  }

  async #runSubject(steps: readonly PlanStep[]): Promise<void> {
    let failed: StepResult | undefined;
    for (const step of steps) {
      const result = failed === undefined || step.kind === "blocked" ? await this.#runStep(step) : skip(step);
      this.#results.set(step, result);
      if (!isSettled(result) && result.status !== "overtaken") failed = result;
    }
  }

  async #runStep(step: PlanStep): Promise<StepResult> {
    if (this.#faults >= FAULTS_BEFORE_GIVING_UP && needsRegistry(step)) return skipForGood(step);
    try {
      const result = await this.#makeStep(step);
      if (needsRegistry(step)) this.#faults = 0;
      return result;
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error;
      this.#faults++;
      return createStepResult(step, "failed", { message: error.message, hint: error.hint ?? null });
    }
  }

  async #makeStep(step: PlanStep): Promise<StepResult> {
    if (step.kind === "level") return applyLevel(step, this.#port);
    if (!isRegistration(step)) return describeIdle(step);
    const missing = await this.#findMissing(step.references);
    if (missing !== undefined)
      return createStepResult(step, "skipped", {
        message: `It refers to \`${missing}\`, which was not published.`,
        hint: `See what happened to \`${missing}\`, then publish again.`,
      });
    const schema = this.#order.texts.get(step.subject) ?? "";
    const references = step.references.map((reference) => this.#correctReference(reference));
    return applyRegistration({ step, schema, references }, this.#port);
  }

  /** Waits for what a schema refers to, and returns the first subject that did not make it. */
  async #findMissing(references: readonly SchemaReference[]): Promise<string | undefined> {
    for (const { subject } of references) {
      await this.#subjects.get(subject);
      const step = this.#registrations.get(subject);
      if (step !== undefined && this.#results.get(step)?.version === null) return subject;
    }
    return undefined;
  }

  /** The number a planned version really got. */
  #correctReference(reference: SchemaReference): SchemaReference {
    const step = this.#registrations.get(reference.subject);
    if (step === undefined || step.predictedVersion !== reference.version) return reference;
    return { ...reference, version: this.#results.get(step)?.version?.version ?? reference.version };
  }
}

function needsRegistry(step: PlanStep): boolean {
  return step.kind === "level" || isRegistration(step);
}

function describeIdle(step: Exclude<PlanStep, { readonly kind: "level" }>): StepResult {
  if (step.kind === "blocked") return createStepResult(step, "skipped", { message: step.message, hint: step.hint });
  if ("existing" in step) return { ...createStepResult(step, "idle"), version: step.existing };
  return createStepResult(step, "idle");
}

function skip(step: PlanStep): StepResult {
  return createStepResult(step, "skipped", {
    message: "Not done because the step before it was not.",
    hint: "Mend that first, then publish again: it goes on from here.",
  });
}

function skipForGood(step: PlanStep): StepResult {
  return createStepResult(step, "skipped", {
    message: "Not begun because the registry did not answer several times in a row.",
    hint: "Publish again when it does: the run goes on from here.",
  });
}
