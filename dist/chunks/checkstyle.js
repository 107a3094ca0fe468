import { openElement } from "./escape-xml.js";
import { groupByFile, listIssues, printIssue } from "./issue.js";
// src/reporters/checkstyle.ts
const SEVERITIES = {
	unchecked: "error",
	error: "error",
	warning: "warning",
	info: "info"
};
/** The report as Checkstyle's XML (version 4.3), which many tools of continuous integration read. */
function renderCheckstyle(report) {
	return `${[
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		"<checkstyle version=\"4.3\">",
		...groupByFile(listIssues(report)).flatMap(([name, issues]) => [
			`  ${openElement("file", { name })}>`,
			...issues.map(renderError),
			"  </file>"
		]),
		"</checkstyle>"
	].join("\n")}\n`;
}
function renderError(issue) {
	const { start } = issue.location;
	return `    ${openElement("error", {
		line: start?.line ?? 1,
		column: start?.column,
		severity: SEVERITIES[issue.severity],
		message: printIssue(issue),
		source: `schemagate.${issue.rule.replaceAll("/", ".")}`
	})} />`;
}
export { renderCheckstyle };
