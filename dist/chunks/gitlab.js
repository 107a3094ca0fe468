import { escapeText } from "./start.js";
import { listIssues, printIssue } from "./issue.js";
import { printJson } from "./print-json.js";
// src/reporters/gitlab.ts
const SEVERITIES = {
	unchecked: "blocker",
	error: "critical",
	warning: "minor",
	info: "info"
};
/** The report as a GitLab Code Quality report: `artifacts: reports: codequality:`. Fingerprints are unique in it. */
function renderGitlab(report) {
	return printJson(listIssues(report).map(createDegradation));
}
function createDegradation(issue) {
	const { rule, severity, fingerprint, location } = issue;
	const { file, start, end } = location;
	const begin = start?.line ?? 1;
	return {
		description: escapeText(printIssue(issue)),
		check_name: rule,
		fingerprint,
		severity: SEVERITIES[severity],
		location: {
			path: file.replace(/^\.\//, ""),
			lines: {
				begin,
				end: Math.max(begin, end?.line ?? begin)
			}
		}
	};
}
export { renderGitlab };
