import { plan } from "../commands/plan.ts";
import { EXIT_COULD_NOT_RUN, OUTCOME_EXIT_CODES } from "../report/exit-code.ts";
import { renderPlan } from "../reporters/plan.ts";
import { createStyle } from "../reporters/style.ts";
import { renderText as renderFindings } from "../reporters/text/text.ts";
import { deliverPlan } from "./deliver-plan.ts";
import type { Invocation } from "./invocation.ts";
import { readPlanOptions, readPlanOutputs } from "./plan-flags.ts";

/** `schemagate plan`: 0 when all of it can be published, 1 when something is blocked, 2 when it could not be checked. */
export async function runPlan(invocation: Invocation): Promise<number> {
  const outputs = readPlanOutputs(invocation.line);
  const { plan: made, report } = await plan(readPlanOptions(invocation));
  const renderText = (options: { readonly color: boolean; readonly width: number }): string => {
    const findings = renderFindings(report, { ...options, quiet: true });
    return `${findings}${findings === "" ? "" : "\n"}${renderPlan(made, createStyle(options.color))}`;
  };
  deliverPlan({ json: made, renderText }, outputs, invocation);
  if (report.outcome === "could-not-check") return EXIT_COULD_NOT_RUN;
  return made.summary.blocked > 0 ? OUTCOME_EXIT_CODES.findings : OUTCOME_EXIT_CODES.clean;
}
