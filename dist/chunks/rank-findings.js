import { compareSeverity } from "./ground.js";
// src/reporters/rank-findings.ts
/** Findings in the order in which room is given to them: graver ones first, then compatibility, else as they came. */
function rankFindings(diagnostics) {
	return diagnostics.toSorted((left, right) => compareSeverity(left.severity, right.severity) || rankKind(left) - rankKind(right));
}
/** The subjects that a finding breaks: its own first, then those that refer to it. */
function listBrokenSubjects({ subject, shared }) {
	const users = (shared?.breaks ?? []).map((user) => user.subject);
	return [.../* @__PURE__ */ new Set([...subject === void 0 ? [] : [subject], ...users])];
}
/** The earlier versions that a finding is about, the newest first. */
function listFailedVersions({ compatibility }) {
	return compatibility === void 0 ? [] : [compatibility.versionLabel, ...compatibility.alsoBreaks];
}
function rankKind({ compatibility }) {
	return compatibility === void 0 ? 1 : 0;
}
export { listBrokenSubjects, listFailedVersions, rankFindings };
