import { compareSeverity, listBrokenSubjects } from "./ground.js";
import { escapeLongText, printPlace } from "./start.js";
import { escapeXml, openElement } from "./escape-xml.js";
// src/reporters/junit.ts
const MAX_TEXT = 4e3;
/**
* The report as JUnit XML: one suite, one test for each subject, and one for each file that has findings without a
* subject. A test fails for what makes the run fail; what could not be judged is an error, an unmanaged subject is
* skipped, other findings are output of their test.
*/
function renderJunit(report) {
	const tests = listTestCases(report);
	const counts = {
		tests: tests.length,
		failures: tests.filter((test) => countFailures(test) > 0 && test.errors.length === 0).length,
		errors: tests.filter((test) => test.errors.length > 0).length
	};
	const suite = openElement("testsuite", {
		name: `schemagate ${report.command}: ${report.baseline.label}`,
		...counts,
		skipped: tests.filter((test) => test.skipped).length
	});
	return `${[
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`${openElement("testsuites", {
			name: report.tool.name,
			...counts
		})}>`,
		`  ${suite}>`,
		...tests.flatMap(renderTestCase),
		"  </testsuite>",
		"</testsuites>"
	].join("\n")}\n`;
}
function listTestCases(report) {
	const { subjects, diagnostics, unchecked } = report;
	const known = new Set(subjects.map((subject) => subject.subject));
	const isOwn = (name) => name !== void 0 && known.has(name);
	const strayFindings = diagnostics.filter((diagnostic) => !isOwn(diagnostic.subject));
	const strayErrors = unchecked.filter((item) => !isOwn(item.subject));
	const files = [...strayFindings.map((diagnostic) => diagnostic.location.file), ...strayErrors.map((item) => item.location?.file ?? "schemagate.yaml")];
	const findings = groupBySubject(diagnostics);
	return [...subjects.map((subject) => createSubjectTest(subject, findings.get(subject.subject) ?? [], report)), ...[...new Set(files)].map((file) => ({
		name: file,
		classname: "files",
		skipped: false,
		errors: strayErrors.filter((item) => (item.location?.file ?? "schemagate.yaml") === file),
		...splitFindings(strayFindings.filter((diagnostic) => diagnostic.location.file === file), report),
		verdict: void 0
	}))];
}
/** A finding in a shared file is a failure of every subject that it breaks. */
function groupBySubject(diagnostics) {
	const groups = /* @__PURE__ */ new Map();
	for (const diagnostic of diagnostics) for (const subject of listBrokenSubjects(diagnostic)) {
		const group = groups.get(subject);
		if (group === void 0) groups.set(subject, [diagnostic]);
		else group.push(diagnostic);
	}
	return groups;
}
function createSubjectTest(subject, own, report) {
	const findings = splitFindings(own, report);
	const silent = (subject.verdict === "incompatible" || subject.verdict === "invalid") && report.failOn !== "never" && findings.failures.length === 0;
	return {
		name: subject.subject,
		classname: `subjects.${subject.schemaType.toLowerCase()}`,
		skipped: subject.verdict === "unmanaged",
		errors: report.unchecked.filter((item) => item.subject === subject.subject),
		...findings,
		verdict: silent ? `The subject is ${subject.verdict}.` : void 0
	};
}
function splitFindings(diagnostics, { failOn }) {
	const isGrave = ({ severity }) => failOn !== "never" && compareSeverity(severity, failOn) <= 0;
	return {
		failures: diagnostics.filter(isGrave),
		notes: diagnostics.filter((diagnostic) => !isGrave(diagnostic))
	};
}
function countFailures({ failures, verdict }) {
	return failures.length + (verdict === void 0 ? 0 : 1);
}
function renderTestCase(test) {
	const content = [
		...test.skipped ? ["<skipped>The manifest says not to judge this subject.</skipped>"] : [],
		...test.errors.map(renderError),
		...test.failures.map(renderFailure),
		...test.verdict === void 0 ? [] : [`${openElement("failure", {
			message: test.verdict,
			type: "verdict"
		})} />`],
		...test.notes.map((note) => `<system-out>${escapeXml(describeFinding(note))}</system-out>`)
	];
	const element = openElement("testcase", {
		name: test.name,
		classname: test.classname
	});
	if (content.length === 0) return [`    ${element} />`];
	return [
		`    ${element}>`,
		...content.map((line) => `      ${line}`),
		"    </testcase>"
	];
}
function renderError({ message, hint, location }) {
	const element = openElement("error", {
		message: cutText(message),
		type: "could-not-check"
	});
	const place = location === void 0 ? [] : [printPlace(location)];
	return `${element}>${escapeXml([...place, ...hint === void 0 ? [] : [hint]].join(": "))}</error>`;
}
function renderFailure(diagnostic) {
	return `${openElement("failure", {
		message: cutText(diagnostic.message),
		type: diagnostic.rule
	})}>${escapeXml(describeFinding(diagnostic))}</failure>`;
}
function describeFinding({ rule, severity, message, location, why, remedy }) {
	const sentences = [
		message,
		why,
		remedy
	].filter((sentence) => sentence !== void 0).join(" ");
	return cutText(`${printPlace(location)}: ${severity} ${rule}: ${sentences}`);
}
function cutText(text) {
	return text.length <= MAX_TEXT ? text : escapeLongText(text, MAX_TEXT);
}
export { renderJunit };
