import { countSteps, isRegistration } from "./plan.ts";
import type { BlockedStep, PlanStep, PublishPlan } from "./publish-plan.ts";

/** A plan that somebody agreed to, as it was read from its file: nothing in it is trusted but equality. */
export interface ApprovedPlan {
  readonly hash: string;
  readonly steps: readonly unknown[];
}

/**
 * The part of a plan made now that is in a plan made before: a step that changes something and is not there word for
 * word is blocked. What the registry has by now of the earlier plan is a step with nothing to do, and stays.
 */
export function restrictPlan(plan: PublishPlan, approved: ApprovedPlan): PublishPlan {
  if (plan.hash === approved.hash) return plan;
  const known = new Set(approved.steps.map(printStep));
  const steps = plan.steps.map((step) =>
    changesSomething(step) && !known.has(printStep(step)) ? block(step, approved.steps) : step,
  );
  return { ...plan, steps, summary: countSteps(steps) };
}

function changesSomething(step: PlanStep): boolean {
  return step.kind === "level" || isRegistration(step);
}

function block(step: PlanStep, approved: readonly unknown[]): BlockedStep {
  const { subject, file } = step;
  const before = approved.find((one) => isObject(one) && one["subject"] === subject && isSameSort(one, step));
  return { kind: "blocked", subject, file, reason: "changed", ...describeChange(step, before) };
}

function isSameSort(before: JsonObject, step: PlanStep): boolean {
  return (before["kind"] === "level") === (step.kind === "level");
}

function describeChange(step: PlanStep, before: unknown): Pick<BlockedStep, "message" | "hint"> {
  const hint = "Make a new plan, look at it, and publish that.";
  const what = step.kind === "level" ? "to set this level" : "to register this schema";
  if (!isObject(before) || before["kind"] === "blocked") return { message: `The plan does not say ${what}.`, hint };
  const differs = (name: string): boolean =>
    printStep(before[name]) !== printStep((step as unknown as JsonObject)[name]);
  if (differs("content")) return { message: "The schema's file is not the one the plan was made from.", hint };
  if (differs("precondition")) return { message: "The registry is not as it was when the plan was made.", hint };
  return { message: "The plan was made from another manifest, or other versions of what the schema refers to.", hint };
}

type JsonObject = { readonly [name: string]: unknown };

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** JSON with sorted names, so that a plan may be stored by a tool that reorders them. */
function printStep(step: unknown): string {
  return JSON.stringify(step ?? null, (_, value: unknown) =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
      : value,
  );
}
