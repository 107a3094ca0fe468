import { publish } from "./publish2.js";
import { OUTCOME_EXIT_CODES, readFlag, readPlanOptions, readPlanOutputs } from "./start.js";
import { renderPublished } from "./published.js";
import { createStyle } from "./ground.js";
import { deliverPlan } from "./deliver-plan.js";
// src/cli/run-publish.ts
/** `schemagate publish`: 0 when the registry holds what the workspace wants, 1 when something is left to do. */
async function runPublish(invocation) {
	const { line } = invocation;
	const outputs = readPlanOutputs(line);
	const plan = readFlag(line, "plan");
	const { result } = await publish({
		...readPlanOptions(invocation),
		...plan === void 0 ? {} : { plan }
	});
	const renderText = ({ color }) => renderPublished(result, createStyle(color));
	deliverPlan({
		json: result,
		renderText
	}, outputs, invocation);
	return result.outcome === "published" ? OUTCOME_EXIT_CODES.clean : OUTCOME_EXIT_CODES.findings;
}
export { runPublish };
