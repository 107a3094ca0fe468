import { n as compareSeverity } from "./severity.js";
// src/diagnostic/sort.ts
/** The diagnostics by file, place, severity, rule and message, exact repetitions dropped. */
function sortDiagnostics(diagnostics) {
	const sorted = [...diagnostics].sort(compareDiagnostics);
	return sorted.filter((diagnostic, index) => {
		const previous = sorted[index - 1];
		return previous === void 0 || compareDiagnostics(previous, diagnostic) !== 0;
	});
}
function compareDiagnostics(left, right) {
	return compareText(left.location.file, right.location.file) || comparePlaces(left.location, right.location) || compareSeverity(left.severity, right.severity) || compareText(left.rule, right.rule) || compareText(left.subject ?? "", right.subject ?? "") || compareText(left.message, right.message);
}
function comparePlaces({ start: left }, { start: right }) {
	return (left?.line ?? 0) - (right?.line ?? 0) || (left?.column ?? 0) - (right?.column ?? 0);
}
/** By UTF-16 code units, so that the order is the same under every locale. */
function compareText(left, right) {
	if (left === right) return 0;
	return left < right ? -1 : 1;
}
export { sortDiagnostics as n, compareText as t };
