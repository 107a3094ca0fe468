import { check } from "./check.js";
import { isGiven, readFlag, readFlags, readRegistryChoice } from "./start.js";
import { deliverReport, readReportOptions } from "./ground.js";
import { planOutputs } from "./linter.js";
import { showFixes } from "./show-fixes2.js";
// src/cli/run-check.ts
/** `schemagate check [files…]`. */
async function runCheck(invocation) {
	const { line, directory } = invocation;
	const plan = planOutputs(line, directory);
	const options = {
		directory,
		...readReportOptions(line),
		...readCheckFlags(invocation)
	};
	const dryRun = isGiven(line, "fix-dry-run");
	if (!dryRun && !isGiven(line, "fix")) return deliverReport(await check(options), plan, invocation);
	const { checkAndFix } = await import("./fix2.js");
	const { report, files } = await checkAndFix(options, dryRun);
	showFixes(files, {
		dryRun,
		invocation,
		toOutput: plan.output === "text"
	});
	return deliverReport(report, plan, invocation);
}
/** Fields of flags that were not given are absent. */
function readCheckFlags(invocation) {
	const { line } = invocation;
	const manifest = readFlag(line, "manifest");
	const subjects = readFlags(line, "subject");
	return {
		...manifest === void 0 ? {} : { manifest },
		...readBaselineFlags(invocation),
		...subjects.length === 0 ? {} : { subjects },
		...line.positionals.length === 0 ? {} : { files: line.positionals },
		...isGiven(line, "hazards") ? { hazards: true } : {},
		...isGiven(line, "changed") ? { changed: true } : {},
		...isGiven(line, "no-lint") ? { lint: false } : {}
	};
}
/**
* `--against registry` means the registry that the connection settings name, and so does asking one to confirm the
* verdicts when nothing else is named.
*/
function readBaselineFlags({ line, terminal }) {
	const against = readFlag(line, "against");
	const confirm = isGiven(line, "confirm-with-registry");
	const asks = isGiven(line, "registry") || against === "registry" || confirm && against === void 0;
	return {
		...against === void 0 || against === "registry" ? {} : { against },
		...asks ? { registry: readRegistryChoice(line, terminal) } : {},
		...confirm ? { confirm } : {}
	};
}
export { runCheck };
