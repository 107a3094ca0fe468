import { plan } from "./plan3.js";
import { OUTCOME_EXIT_CODES, readPlanOptions, readPlanOutputs } from "./start.js";
import { renderPlan } from "./plan.js";
import { createStyle, renderText } from "./ground.js";
import { deliverPlan } from "./deliver-plan.js";
// src/cli/run-plan.ts
/** `schemagate plan`: 0 when all of it can be published, 1 when something is blocked, 2 when it could not be checked. */
async function runPlan(invocation) {
	const outputs = readPlanOutputs(invocation.line);
	const { plan: made, report } = await plan(readPlanOptions(invocation));
	const renderText$1 = (options) => {
		const findings = renderText(report, {
			...options,
			quiet: true
		});
		return `${findings}${findings === "" ? "" : "\n"}${renderPlan(made, createStyle(options.color))}`;
	};
	deliverPlan({
		json: made,
		renderText: renderText$1
	}, outputs, invocation);
	if (report.outcome === "could-not-check") return 2;
	return made.summary.blocked > 0 ? OUTCOME_EXIT_CODES.findings : OUTCOME_EXIT_CODES.clean;
}
export { runPlan };
