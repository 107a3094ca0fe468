import { compareFiles } from "./compare.js";
import { deliverReport, planOutputs, readReportOptions } from "./ground.js";
// src/cli/run-compare.ts
/** `schemagate compare <reader> <writer>`. */
async function runCompare(invocation) {
	const { line, directory } = invocation;
	const [reader = "", writer = ""] = line.positionals;
	const plan = planOutputs(line, directory);
	const report = await compareFiles({
		directory,
		reader,
		writer,
		...readReportOptions(line)
	});
	return deliverReport(report, plan, invocation);
}
export { runCompare };
