import type { PlanStep } from "./publish-plan.ts";
import type { StepResult, StepStatus } from "./publish-result.ts";

/** What became of a step, with what to say of it. */
export function createStepResult(
  step: PlanStep,
  status: StepStatus,
  words: Partial<Pick<StepResult, "message" | "hint">> = {},
): StepResult {
  const { subject, file, kind } = step;
  const level = step.kind === "level" ? step.to : null;
  return { subject, file, kind, status, version: null, level, message: null, hint: null, ...words };
}
