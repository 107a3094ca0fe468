import { t as TOOL } from "./tool.js";
import { n as compareSeverity } from "./severity.js";
import { n as sortDiagnostics, t as compareText } from "./sort.js";
// src/report/create-report.ts
/** The report of a run: everything sorted, repeated findings dropped, counted and judged. */
function createReport(parts) {
	const failOn = parts.failOn ?? "error";
	const subjects = [...parts.subjects].sort((left, right) => compareText(left.subject, right.subject));
	const diagnostics = sortDiagnostics(parts.diagnostics);
	const unchecked = [...parts.unchecked].sort(compareUnchecked);
	const waived = sortWaived(parts.waived ?? []);
	return {
		version: 1,
		tool: TOOL,
		command: parts.command,
		failOn,
		baseline: parts.baseline,
		...parts.lint === void 0 ? {} : { lint: parts.lint },
		subjects,
		diagnostics,
		waived,
		unchecked,
		summary: countFindings({
			subjects,
			diagnostics,
			unchecked,
			waived
		}),
		outcome: judgeOutcome({
			...parts,
			failOn
		})
	};
}
function sortWaived(waived) {
	const byDiagnostic = new Map(waived.map((one) => [one.diagnostic, one]));
	return sortDiagnostics([...byDiagnostic.keys()]).flatMap((diagnostic) => byDiagnostic.get(diagnostic) ?? []);
}
function countFindings({ subjects, diagnostics, unchecked, waived }) {
	const severities = diagnostics.map((diagnostic) => diagnostic.severity);
	return {
		subjects: subjects.length,
		comparisons: subjects.reduce((sum, subject) => sum + subject.comparedWith.length, 0),
		errors: severities.filter((severity) => severity === "error").length,
		warnings: severities.filter((severity) => severity === "warning").length,
		infos: severities.filter((severity) => severity === "info").length,
		unchecked: unchecked.length,
		waived: waived.length
	};
}
/**
* A subject whose verdict says that it was not judged, or that it fails, counts even when no entry explains it; one that
* fails for waived reasons alone does not.
*/
function judgeOutcome(parts) {
	const { subjects, diagnostics, unchecked, failOn } = parts;
	if (unchecked.length > 0 || subjects.some(({ verdict }) => verdict === "not-checked")) return "could-not-check";
	if (failOn === "never") return "clean";
	const left = new Set(diagnostics.flatMap(({ subject }) => subject ?? []));
	const waived = new Set((parts.waived ?? []).flatMap(({ diagnostic }) => diagnostic.subject ?? []));
	const isLetThrough = (subject) => waived.has(subject) && !left.has(subject);
	const fails = ({ subject, verdict }) => (verdict === "incompatible" || verdict === "invalid") && !isLetThrough(subject);
	if (subjects.some(fails)) return "findings";
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
