import type { LevelStep } from "./publish-plan.ts";
import type { PublishPort } from "./publish-port.ts";
import type { StepResult } from "./publish-result.ts";
import { explainRefusal } from "./explain-refusal.ts";
import { createStepResult } from "./step-result.ts";

/** Sets a level if it is still what it was when the plan was made, and reads it back. */
export async function applyLevel(step: LevelStep, port: PublishPort): Promise<StepResult> {
  const { subject, to, precondition } = step;
  const now = await port.readLevel(subject);
  if (now.level === to) return createStepResult(step, "already");
  if (now.level !== precondition.level) return describeMoved(step, now.level);
  const answer = await port.setLevel(subject, to);
  if (!answer.ok) return createStepResult(step, "failed", explainRefusal(answer.refusal, "level"));
  const then = await port.readLevel(subject);
  if (then.level === to) return createStepResult(step, "done");
  return createStepResult(step, "failed", {
    message: `The registry took the level ${to} and still says ${then.level ?? "nothing"}.`,
    hint: "Look at the subject's settings in the registry; somebody may have set them at the same time.",
  });
}

function describeMoved(step: LevelStep, level: string | null): StepResult {
  return createStepResult(step, "moved", {
    message: `The level is ${level ?? "unknown"} now; it was ${step.precondition.level} when the plan was made.`,
    hint: "Make a new plan, and publish that.",
  });
}
