import { t as TOOL } from "./tool.js";
import { i as compareSeverity, n as sortDiagnostics, t as compareText } from "./sort.js";
// src/report/create-report.ts
/** The report of a run: everything sorted, repeated findings dropped, counted and judged. */
function createReport(parts) {
	const failOn = parts.failOn ?? "error";
	const subjects = [...parts.subjects].sort((left, right) => compareText(left.subject, right.subject));
	const diagnostics = sortDiagnostics(parts.diagnostics);
	const unchecked = [...parts.unchecked].sort(compareUnchecked);
	return {
		version: 1,
		tool: TOOL,
		command: parts.command,
		failOn,
		baseline: parts.baseline,
		subjects,
		diagnostics,
		unchecked,
		summary: countFindings(subjects, diagnostics, unchecked),
		outcome: judgeOutcome({
			...parts,
			failOn
		})
	};
}
function countFindings(subjects, diagnostics, unchecked) {
	const severities = diagnostics.map((diagnostic) => diagnostic.severity);
	return {
		subjects: subjects.length,
		comparisons: subjects.reduce((sum, subject) => sum + subject.comparedWith.length, 0),
		errors: severities.filter((severity) => severity === "error").length,
		warnings: severities.filter((severity) => severity === "warning").length,
		infos: severities.filter((severity) => severity === "info").length,
		unchecked: unchecked.length
	};
}
/** A subject whose verdict says that it was not judged, or that it fails, counts even when no entry explains it. */
function judgeOutcome({ subjects, diagnostics, unchecked, failOn }) {
	const hasVerdict = (...verdicts) => subjects.some((subject) => verdicts.includes(subject.verdict));
	if (unchecked.length > 0 || hasVerdict("not-checked")) return "could-not-check";
	if (failOn === "never") return "clean";
	if (hasVerdict("incompatible", "invalid")) return "findings";
	return diagnostics.some((diagnostic) => compareSeverity(diagnostic.severity, failOn) <= 0) ? "findings" : "clean";
}
function compareUnchecked(left, right) {
	return compareText(left.subject ?? "", right.subject ?? "") || compareText(left.location?.file ?? "", right.location?.file ?? "") || compareText(left.message, right.message);
}
// src/commands/describe-rules.ts
/** Whose rules decide, as a report's heading says it: a version of the platform, or the newest known without one. */
function describeRules(registryVersion) {
	return registryVersion === void 0 ? "the newest Confluent Platform known" : `Confluent Platform ${registryVersion}`;
}
export { createReport as n, describeRules as t };
