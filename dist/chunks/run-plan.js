import { t as plan } from "./plan3.js";
import { c as readPlanOptions, l as readPlanOutputs, w as OUTCOME_EXIT_CODES } from "./start.js";
import { t as renderPlan } from "./plan.js";
import { s as REPORTERS, u as createStyle } from "./render.js";
import { t as deliverPlan } from "./deliver-plan.js";
// src/cli/run-plan.ts
/** `schemagate plan`: 0 when all of it can be published, 1 when something is blocked, 2 when it could not be checked. */
async function runPlan(invocation) {
	const outputs = readPlanOutputs(invocation.line);
	const { plan: made, report } = await plan(readPlanOptions(invocation));
	const renderText = (options) => {
		const findings = REPORTERS.text(report, {
			...options,
			quiet: true
		});
		return `${findings}${findings === "" ? "" : "\n"}${renderPlan(made, createStyle(options.color))}`;
	};
	deliverPlan({
		json: made,
		renderText
	}, outputs, invocation);
	if (report.outcome === "could-not-check") return 2;
	return made.summary.blocked > 0 ? OUTCOME_EXIT_CODES.findings : OUTCOME_EXIT_CODES.clean;
}
export { runPlan };
