import { t as lint } from "./lint.js";
import { n as readFlag, r as readFlags, t as isGiven } from "./command-line.js";
import { n as planOutputs, r as deliverReport, t as readReportOptions } from "./report-options.js";
import { t as showFixes } from "./show-fixes.js";
import { t as createUsageError } from "./usage-error.js";
import { t as writeFile } from "./write-file.js";
import { resolve } from "node:path";
// src/cli/run-lint.ts
/** `schemagate lint [files…]`. */
async function runLint(invocation) {
	const { line, directory } = invocation;
	const plan = planOutputs(line, directory);
	const options = {
		directory,
		...readReportOptions(line),
		...readLintFlags(line)
	};
	if (isGiven(line, "update-baseline")) return deliverReport(await record(options, invocation), plan, invocation);
	const fixing = readFixOptions(line);
	if (fixing === void 0) return deliverReport((await lint(options)).report, plan, invocation);
	const { report, files } = await fix(options, fixing);
	showFixes(files, {
		dryRun: fixing.dryRun,
		invocation,
		toOutput: plan.output === "text"
	});
	return deliverReport(report, plan, invocation);
}
async function fix(options, fixing) {
	const { lintAndFix } = await import("./lint-fix.js");
	return lintAndFix(options, fixing);
}
/** Writes all findings into the file of `--baseline` and reports what is left, which is nothing but what could not be checked. */
async function record(options, { line, directory, terminal }) {
	const { frozen, ...rest } = options;
	if (frozen === void 0) throw createUsageError("`--update-baseline` needs a file.", "Name it with `--baseline <file>`.");
	const { listFrozenFindings } = await import("./freeze.js");
	const { text, count } = await listFrozenFindings(rest);
	writeFile(resolve(directory, frozen), text);
	if (!isGiven(line, "quiet")) terminal.writeError(`Recorded ${count} finding${count === 1 ? "" : "s"} in ${frozen}.\n`);
	return (await lint(options)).report;
}
function readFixOptions(line) {
	const dryRun = isGiven(line, "fix-dry-run");
	if (!dryRun && !isGiven(line, "fix")) return void 0;
	const given = readFlag(line, "fix-effect");
	return {
		dryRun,
		effect: given === "meta" || given === "contract" ? given : "text"
	};
}
/** Fields of flags that were not given are absent. */
function readLintFlags(line) {
	const [manifest, against, since, frozen] = [
		"manifest",
		"against",
		"since",
		"baseline"
	].map((name) => readFlag(line, name));
	const preset = readFlag(line, "preset");
	const subjects = readFlags(line, "subject");
	return {
		...manifest === void 0 ? {} : { manifest },
		...against === void 0 ? {} : { against },
		...since === void 0 ? {} : { since },
		...frozen === void 0 ? {} : { frozen },
		...preset === "core" || preset === "recommended" || preset === "strict" ? { preset } : {},
		...subjects.length === 0 ? {} : { subjects },
		...line.positionals.length === 0 ? {} : { files: line.positionals }
	};
}
export { runLint };
