import type { StepResult } from "../publish/publish-result.ts";
import type { Report } from "../report/report.ts";

/**
 * The steps whose message somebody has to read, the first of each subject: later ones follow from it. What was blocked
 * by errors of the check is left out, for these tell their own story.
 */
export function listStepsToExplain(
  steps: readonly StepResult[],
  { diagnostics }: Pick<Report, "diagnostics">,
): readonly StepResult[] {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const found = new Set(errors.map(({ subject }) => subject));
  const explained = new Set<string>();
  return steps.filter(({ subject, kind, message }) => {
    if (message === null || explained.has(subject) || (kind === "blocked" && found.has(subject))) return false;
    explained.add(subject);
    return true;
  });
}
