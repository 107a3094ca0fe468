import { publish } from "../commands/publish.ts";
import { OUTCOME_EXIT_CODES } from "../report/exit-code.ts";
import { renderPublished } from "../reporters/published.ts";
import { createStyle } from "../reporters/style.ts";
import { readFlag } from "./command-line.ts";
import { deliverPlan } from "./deliver-plan.ts";
import type { Invocation } from "./invocation.ts";
import { readPlanOptions, readPlanOutputs } from "./plan-flags.ts";

/** `schemagate publish`: 0 when the registry holds what the workspace wants, 1 when something is left to do. */
export async function runPublish(invocation: Invocation): Promise<number> {
  const { line } = invocation;
  const outputs = readPlanOutputs(line);
  const plan = readFlag(line, "plan");
  const { result } = await publish({ ...readPlanOptions(invocation), ...(plan === undefined ? {} : { plan }) });
  const renderText = ({ color }: { readonly color: boolean }): string => renderPublished(result, createStyle(color));
  deliverPlan({ json: result, renderText }, outputs, invocation);
  return result.outcome === "published" ? OUTCOME_EXIT_CODES.clean : OUTCOME_EXIT_CODES.findings;
}
