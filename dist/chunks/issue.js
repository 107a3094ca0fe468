import { compareText, createFingerprint, locateFile } from "./ground.js";
// src/reporters/issue.ts
/** The rule that formats without a place for it give to what could not be judged. */
const UNCHECKED_RULE = "could-not-check";
/**
* A report as a flat list: what could not be judged first, then the findings, each in the report's order. Whatever has
* no place of its own stands at its subject's file, else at the manifest.
*/
function listIssues(report) {
	const files = new Map(report.subjects.map(({ subject, file }) => [subject, file]));
	return separateFingerprints([...report.unchecked.map((item) => createUncheckedIssue(item, files)), ...report.diagnostics.map(createFindingIssue)]);
}
/** Waived findings as a list, for formats that have a word for them. */
function listWaivedIssues({ waived }) {
	return separateFingerprints(waived.map(({ diagnostic, waiver }) => ({
		...createFindingIssue(diagnostic),
		waiver
	})));
}
/** The message and the remedy in one run of text. */
function printIssue({ message, remedy }) {
	return remedy === void 0 ? message : `${message} ${remedy}`;
}
/** Issues by file, in the order of the files' names; within a file in the order given. */
function groupByFile(issues) {
	const groups = /* @__PURE__ */ new Map();
	for (const issue of issues) {
		const group = groups.get(issue.location.file);
		if (group === void 0) groups.set(issue.location.file, [issue]);
		else group.push(issue);
	}
	return [...groups].sort(([left], [right]) => compareText(left, right));
}
function createFindingIssue(diagnostic) {
	const { rule, severity, message, remedy, location, subject, fingerprint } = diagnostic;
	return {
		rule,
		severity,
		message,
		remedy,
		location,
		subject,
		fingerprint,
		diagnostic,
		waiver: void 0
	};
}
const MANIFEST = "schemagate.yaml";
function createUncheckedIssue(item, files) {
	const { subject, message, hint, location } = item;
	const file = subject === void 0 ? void 0 : files.get(subject);
	return {
		rule: UNCHECKED_RULE,
		severity: "unchecked",
		message: subject === void 0 ? message : `\`${subject}\`: ${message}`,
		remedy: hint,
		location: location ?? locateFile(file ?? MANIFEST),
		subject,
		fingerprint: createFingerprint([
			UNCHECKED_RULE,
			subject ?? "",
			message
		]),
		diagnostic: void 0,
		waiver: void 0
	};
}
/** Equal findings against several versions share a fingerprint; readers of a list would keep only one of them. */
function separateFingerprints(issues) {
	const seen = /* @__PURE__ */ new Map();
	return issues.map((issue) => {
		const count = seen.get(issue.fingerprint) ?? 0;
		seen.set(issue.fingerprint, count + 1);
		if (count === 0) return issue;
		return {
			...issue,
			fingerprint: createFingerprint([issue.fingerprint, String(count)])
		};
	});
}
export { UNCHECKED_RULE, groupByFile, listIssues, listWaivedIssues, printIssue };
