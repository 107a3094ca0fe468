import { n as escapeText, t as escapeLongText } from "./escape-text.js";
import { t as createFingerprint } from "./fingerprint.js";
import { t as locateFile } from "./location.js";
import { t as compareText } from "./sort.js";
import { n as compareSeverity, t as SEVERITIES$3 } from "./severity.js";
import { a as printJson, i as countThings, n as UPGRADE_WORDS, r as VERDICT_WORDS, t as LEVEL_SOURCE_WORDS } from "./words.js";
import { t as printPlace } from "./print-place.js";
import { a as renderCodeFrame, i as describeVersions, o as describeWaiver, r as describeScope, t as renderText } from "./text.js";
// src/reporters/escape-xml.ts
const MARKUP = /* @__PURE__ */ new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"],
	["\"", "&quot;"],
	["'", "&apos;"]
]);
/**
* A text of unknown origin for the content or an attribute of an XML 1.0 element, on one line. Characters that XML
* cannot hold are shown as {@link escapeText} shows them, the two non-characters of each plane too.
*/
function escapeXml(text) {
	return escapeText(text).replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`).replace(/[&<>"']/g, (character) => MARKUP.get(character) ?? "");
}
/** An element's start: its name and its attributes, escaped; those without a value are left out. */
function openElement(name, attributes) {
	return `<${name}${Object.entries(attributes).flatMap(([key, value]) => value === void 0 ? [] : [` ${key}="${escapeXml(String(value))}"`]).join("")}`;
}
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
// src/reporters/checkstyle.ts
const SEVERITIES$2 = {
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
			...issues.map(renderError$1),
			"  </file>"
		]),
		"</checkstyle>"
	].join("\n")}\n`;
}
function renderError$1(issue) {
	const { start } = issue.location;
	return `    ${openElement("error", {
		line: start?.line ?? 1,
		column: start?.column,
		severity: SEVERITIES$2[issue.severity],
		message: printIssue(issue),
		source: `schemagate.${issue.rule.replaceAll("/", ".")}`
	})} />`;
}
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
// src/reporters/github.ts
/** A runner shows this many annotations of each kind from one step; later ones are only lines of the log. */
const MAX_ANNOTATIONS = 10;
/** A runner cuts messages behind 4,096 code units without a word. */
const MAX_MESSAGE$1 = 4e3;
const MAX_SENTENCE$1 = 1200;
const MAX_NAMED$1 = 5;
const KINDS = {
	error: "error",
	warning: "warning",
	info: "notice"
};
/**
* The report as workflow commands, which GitHub shows at the lines of a pull request: ten errors, ten warnings and ten
* notices are all that a step may have, so what could not be judged comes first, then the gravest findings. What had no room is counted in the last line.
*/
function renderGithub(report) {
	const annotations = [...report.unchecked.map((item) => annotateUnchecked(item, report)), ...rankFindings(report.diagnostics).map(annotateFinding)];
	const shown = [
		"error",
		"warning",
		"notice"
	].flatMap((kind) => annotations.filter((annotation) => annotation.kind === kind).slice(0, MAX_ANNOTATIONS));
	const missing = annotations.length - shown.length;
	const lines = shown.map(printCommand);
	if (missing > 0) lines.push(describeMissing(missing));
	if (report.waived.length > 0) lines.push(describeWaived(report.waived.length));
	return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}
/** A line of the log, not an annotation: that would take the place of a finding. */
function describeMissing(count) {
	return `schemagate: ${count === 1 ? "1 more finding is" : `${count} more findings are`} not annotated, since GitHub shows ten of a kind. The report lists all of them.`;
}
function describeWaived(count) {
	return `schemagate: ${count === 1 ? "1 finding is" : `${count} findings are`} waived by the manifest.`;
}
function annotateUnchecked({ subject, message, hint, location }, { subjects }) {
	const file = subjects.find((one) => one.subject === subject)?.file;
	const place = location ?? (file === void 0 ? void 0 : locateFile(file));
	return {
		kind: "error",
		title: subject === void 0 ? "schemagate could not check this" : `schemagate could not check ${subject}`,
		message: [message, ...hint === void 0 ? [] : [hint]].map(cutSentence),
		location: place
	};
}
function annotateFinding(diagnostic) {
	const { rule, severity, message, why, remedy, witness, location } = diagnostic;
	const lines = [
		message,
		...listAffected(diagnostic),
		describeWitness(witness),
		why,
		remedy
	];
	return {
		kind: KINDS[severity],
		title: describeTitle(diagnostic),
		message: [...lines.filter((line) => line !== void 0).map(cutSentence), `(${escapeText(rule)})`],
		location
	};
}
function describeTitle({ subject, compatibility, rule }) {
	if (subject === void 0) return `schemagate: ${rule}`;
	return compatibility === void 0 ? `${subject}: ${rule}` : `${subject} is not ${compatibility.level}`;
}
/** Who else is affected, when it is more than the one subject and version that the first finding names. */
function listAffected(diagnostic) {
	const subjects = listBrokenSubjects(diagnostic);
	const versions = listFailedVersions(diagnostic);
	return [...subjects.length > 1 ? [`Affected subjects: ${nameSome$1(subjects)}.`] : [], ...versions.length > 1 ? [`Fails against: ${nameSome$1(versions)}.`] : []];
}
function nameSome$1(names) {
	const rest = names.length - MAX_NAMED$1;
	return `${names.slice(0, MAX_NAMED$1).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function describeWitness(witness) {
	if (witness?.status !== "verified") return void 0;
	const { writtenBy, excerpt, readBy, failsAt, failure } = witness;
	return `Proof: ${writtenBy} wrote ${excerpt}; ${readBy} fails on ${failsAt === "" ? "it" : failsAt}: ${failure}.`;
}
function cutSentence(text) {
	return escapeLongText(text, MAX_SENTENCE$1);
}
/** Columns count only within one line: the runner drops them otherwise. */
function printCommand({ kind, title, message, location }) {
	const { start, end } = location ?? {};
	const sameLine = start !== void 0 && end !== void 0 && end.line === start.line && end.column > start.column;
	return `::${kind} ${[
		["file", location === void 0 ? void 0 : escapeText(location.file)],
		["line", start?.line],
		["endLine", end?.line],
		["col", sameLine ? start.column : void 0],
		["endColumn", sameLine ? end.column : void 0],
		["title", escapeLongText(title, MAX_SENTENCE$1)]
	].flatMap(([name, value]) => value === void 0 ? [] : [`${name}=${encodeProperty(String(value))}`]).join(",")}::${encodeMessage(message.join("\n"))}`;
}
function encodeMessage(text) {
	return (text.length > MAX_MESSAGE$1 ? `${text.slice(0, MAX_MESSAGE$1).replace(/[\ud800-\udbff]$/, "")}…` : text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/** Everything that could end the property, start another or break the line. */
function encodeProperty(text) {
	return encodeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// src/reporters/gitlab.ts
const SEVERITIES$1 = {
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
		severity: SEVERITIES$1[severity],
		location: {
			path: file.replace(/^\.\//, ""),
			lines: {
				begin,
				end: Math.max(begin, end?.line ?? begin)
			}
		}
	};
}
// src/reporters/json.ts
/** The whole report as JSON (`report.schema.json` describes it). */
function renderJson(report) {
	return printJson(report);
}
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
	return `${openElement("error", {
		message: cutText(message),
		type: "could-not-check"
	})}>${escapeXml([...location === void 0 ? [] : [printPlace(location)], ...hint === void 0 ? [] : [hint]].join(": "))}</error>`;
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
// src/reporters/markdown/escape-markdown.ts
/** Code units of a name beyond which a table or a sentence would be unreadable. */
const MAX_NAME = 200;
const MAX_SENTENCE = 1500;
/**
* Words that a forge would turn into more than text: mentions, issue numbers, commit ids, addresses, mathematics,
* emoji codes. As code they are text.
*/
const ACTIVE_WORD = /[@#$]|:\/\/|www\.|gh-[0-9]|(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])|:[\w+-]+:/i;
/** What would make a list or a heading of a sentence that starts with it. */
const BLOCK_START = /^[-+=]|(?<=^[0-9]{1,9})[.)]/;
const HTML = /* @__PURE__ */ new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"]
]);
/** A name of unknown origin as a code span, safe in running text and in table cells; `(empty)` for nothing. */
function printCode(text) {
	return text === "" ? "(empty)" : encloseCode(escapeLongText(text, MAX_NAME));
}
/**
* A sentence of unknown origin as Markdown that shows exactly its words: parts between backticks become code, words
* that a forge would act on become code, everything else is escaped. No line feed, no HTML, no pipe of a table.
*/
function printProse(sentence) {
	const parts = escapeLongText(sentence, MAX_SENTENCE).trim().split("`");
	const balanced = parts.length % 2 === 1;
	return parts.map((part, index) => {
		if (index % 2 === 1 && (balanced || index < parts.length - 1)) return part === "" ? "" : encloseCode(part);
		return part.split(/ +/).map(printWord).join(" ");
	}).join("").trim().replace(BLOCK_START, "\\$&");
}
function printWord(word) {
	if (word === "") return "";
	if (ACTIVE_WORD.test(word)) return encloseCode(word);
	return word.replace(/[\\`*_{}[\]~|]/g, "\\$&").replace(/[&<>]/g, (character) => HTML.get(character) ?? "");
}
/**
* A block of code that nothing in it can end. Lines are escaped one by one, tabs stay tabs.
*/
function printFence(lines, language) {
	const safe = lines.map((line) => line.split("	").map(escapeText).join("	"));
	const longest = Math.max(2, ...safe.flatMap((line) => [...line.matchAll(/`+/g)].map((match) => match[0].length)));
	const fence = "`".repeat(longest + 1);
	return [
		`${fence}${language}`,
		...safe,
		fence
	];
}
/** Within the fence's own rules: longer than any run of backticks inside, a pipe never ends a table's cell. */
function encloseCode(escaped) {
	const safe = escaped.replaceAll("|", "\\u007c");
	const longest = Math.max(0, ...[...safe.matchAll(/`+/g)].map((match) => match[0].length));
	const fence = "`".repeat(longest + 1);
	const pad = safe.startsWith("`") || safe.endsWith("`") || safe.trim() === "" ? " " : "";
	return `${fence}${pad}${safe}${pad}${fence}`;
}
// src/reporters/markdown/print-link.ts
/** A name as code, linked to a place of the workspace if that has an address. */
function printLinkedCode(text, location, { linkTo }) {
	const address = linkTo(location);
	return address === void 0 ? printCode(text) : `[${printCode(text)}](<${encodeAddress(address)}>)`;
}
/** A place as code, linked to where it can be seen. */
function printPlaceLink(location, options) {
	return printLinkedCode(printPlace(location), location, options);
}
/** Nothing that could end the address, a table's cell or the line. */
function encodeAddress(address) {
	return address.replace(/[<>\s\\|]/g, encodeURIComponent);
}
// src/reporters/markdown/reference-chain.ts
/** Arrows beyond which a picture explains nothing. */
const MAX_ARROWS = 30;
const MAX_LABEL = 60;
/**
* A picture of how a change of a shared type reaches the subjects that refer to it: red those it breaks, green those it
* spares. Empty for a finding that concerns one subject.
*/
function renderReferenceChain({ shared, location }) {
	if (shared === void 0) return [];
	const { owner, breaks, spares } = shared;
	const arrows = joinArrows([...breaks, ...spares], owner).slice(0, MAX_ARROWS);
	const names = [.../* @__PURE__ */ new Set([owner, ...arrows.flatMap(({ from, to }) => [from, to])])];
	const marks = new Map([
		...spares.map(({ subject }) => [subject, ":::spared"]),
		...breaks.map(({ subject }) => [subject, ":::broken"]),
		[owner, ":::changed"]
	]);
	return [
		"```mermaid",
		"graph LR",
		...names.map((name, index) => {
			return `  n${index}["${name === owner ? `${printLabel(name)}<br>${printLabel(location.file)}` : printLabel(name)}"]${marks.get(name) ?? ""}`;
		}),
		...arrows.map(({ from, to }) => `  n${names.indexOf(from)} --> n${names.indexOf(to)}`),
		"  classDef changed stroke:#bf8700,stroke-width:3px",
		"  classDef broken stroke:#cf222e,stroke-width:3px",
		"  classDef spared stroke:#1a7f37",
		"```"
	];
}
/** From the owner straight to a user, or to those that the user refers to and from them on; none twice. */
function joinArrows(users, owner) {
	const known = new Set(users.map(({ subject }) => subject));
	const arrows = users.flatMap(({ subject, via }) => {
		const steps = via.filter((one) => known.has(one));
		return (steps.length === 0 ? [owner] : steps).map((from) => ({
			from,
			to: subject
		}));
	});
	return [...new Map(arrows.map((arrow) => [JSON.stringify(arrow), arrow])).values()];
}
/** Letters, digits and what names are made of; everything else as the entity codes of the picture's language. */
function printLabel(text) {
	const shown = text.length > MAX_LABEL ? `${text.slice(0, 59)}…` : text;
	return escapeText(shown).replace(/[^\p{L}\p{N} ./_…-]/gu, (character) => `#${character.codePointAt(0)};`);
}
// src/reporters/markdown/finding-block.ts
/** Names that a sentence spells out before it counts. */
const MAX_NAMED = 8;
const MAX_DATUM = 800;
const FRAME = {
	width: 200,
	dim: (text) => text,
	paint: (text) => text
};
const ICONS$1 = {
	error: "❌",
	warning: "⚠️",
	info: "ℹ️"
};
/** A finding as a section of its own: what changed, the proof, the repair, and the rest folded. */
function renderFindingBlock(diagnostic, subject, options) {
	const head = [
		renderTitle(diagnostic),
		"",
		renderSentences(diagnostic, options),
		""
	];
	return {
		full: [
			...head,
			...renderProof(diagnostic.witness),
			...renderRepair(diagnostic),
			...surround(renderReferenceChain(diagnostic)),
			...renderDetails(diagnostic, subject)
		].join("\n"),
		short: head.join("\n")
	};
}
/** A finding as one item of a list. */
function renderFindingLine(diagnostic, options) {
	const { severity, location, message, remedy, rule } = diagnostic;
	const advice = remedy === void 0 ? "" : ` ${printProse(remedy)}`;
	return `- ${ICONS$1[severity]} ${printPlaceLink(location, options)}: ${printProse(message)}${advice} (${printCode(rule)})`;
}
/** Named by its subject, or by the file that several subjects share. */
function renderTitle(diagnostic) {
	const { severity, rule, location, subject } = diagnostic;
	const count = listBrokenSubjects(diagnostic).length;
	const name = printCode(count === 1 && subject !== void 0 ? subject : location.file);
	const breaks = count > 1 ? ` breaks ${count} subjects` : "";
	return `#### ${ICONS$1[severity]} ${name}${breaks}: ${printProse(describeRule(rule))}`;
}
/** `avro/field-added-without-default` as `field added without default`. */
function describeRule(rule) {
	return rule.slice(rule.indexOf("/") + 1).replaceAll("-", " ");
}
function renderSentences(diagnostic, options) {
	const subjects = listBrokenSubjects(diagnostic);
	const versions = listFailedVersions(diagnostic);
	return [
		`${printPlaceLink(diagnostic.location, options)}: ${printProse(diagnostic.message)}`,
		...versions.length > 1 ? [`The same holds for ${nameSome(versions.slice(1))}.`] : [],
		...subjects.length > 1 ? [`It breaks ${nameSome(subjects)}.`] : [],
		...describeSpared(diagnostic.shared)
	].join(" ");
}
function describeSpared(shared) {
	const names = (shared?.spares ?? []).map(({ subject }) => subject);
	return names.length === 0 ? [] : [`Also used by ${nameSome(names)}, and not broken there.`];
}
function nameSome(names) {
	const rest = names.length - MAX_NAMED;
	return `${names.slice(0, MAX_NAMED).map(printCode).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function renderProof(witness) {
	if (witness?.status !== "verified") return [];
	const { writtenBy, readBy, failsAt, failure, datum, excerpt } = witness;
	const text = datum.length > MAX_DATUM ? excerpt : datum;
	const shown = text.length > MAX_DATUM ? `${text.slice(0, MAX_DATUM).replace(/[\ud800-\udbff]$/, "")}…` : text;
	const place = failsAt === "" ? "it" : printCode(failsAt);
	return [
		`**Proof:** ${printProse(writtenBy)} wrote this message, and ${printProse(readBy)} fails on ${place}: ${printProse(failure)}.`,
		"",
		...printFence([shown], "json"),
		""
	];
}
function renderRepair({ remedy, fix }) {
	const sentence = remedy === void 0 ? [] : [`**Repair:** ${printProse(remedy)}`, ""];
	return fix === void 0 ? sentence : [...sentence, ...renderDiff(fix)];
}
function renderDiff({ title, file, hunks }) {
	if (hunks === void 0 || hunks.length === 0) return [];
	const lines = hunks.flatMap(({ line, before, after }) => [
		`@@ ${escapeText(file)}:${line} @@`,
		...before.map((one) => `-${one}`),
		...after.map((one) => `+${one}`)
	]);
	return [
		`${printProse(title)}:`,
		"",
		...printFence(lines, "diff"),
		""
	];
}
function renderDetails(diagnostic, subject) {
	const { why, related, compatibility, location, witness, rule } = diagnostic;
	return [
		"<details><summary>Why, and where</summary>",
		"",
		...[
			...why === void 0 ? [] : [printProse(why), ""],
			...renderFrame(location),
			...related.flatMap((one) => [
				`${printProse(one.message.replace(/[.:]$/, ""))} (${printCode(printPlace(one.location))}):`,
				"",
				...renderFrame(one.location)
			]),
			...compatibility === void 0 ? [] : [describeCheck(compatibility, subject), ""],
			...witness === void 0 || witness.status === "verified" ? [] : [`No message to show: ${printProse(witness.reason)}`, ""],
			`Rule ${printCode(rule)}.`,
			""
		],
		"</details>",
		""
	];
}
function renderFrame(location) {
	const frame = renderCodeFrame(location, FRAME);
	return frame.length === 0 ? [] : [...printFence(frame, ""), ""];
}
function describeCheck({ level, direction, versionLabel, registryType, registryPath, uses }, subject) {
	return `The level is ${level}${subject === void 0 ? "" : ` (${LEVEL_SOURCE_WORDS[subject.levelSource]})`}, and ${direction === "backward" ? `the new schema cannot read all data of ${printProse(versionLabel)}` : `${printProse(versionLabel)} cannot read all data of the new schema`}.${registryType === null ? "" : ` The registry calls it ${printCode(registryType)}${registryPath === "" ? "" : ` at ${printCode(registryPath)}`}.`}${uses > 1 ? ` ${uses} places share this cause.` : ""}`;
}
function surround(lines) {
	return lines.length === 0 ? [] : [...lines, ""];
}
// src/reporters/markdown/fit-blocks.ts
/**
* The blocks that fit behind `used` units, in order, each in its full form if there is room, else in its short one;
* and how many had no room. A block that is too long does not keep shorter ones behind it from being shown.
*/
function fitBlocks(blocks, budget, used) {
	const texts = [];
	let left = budget.limit - used;
	for (const { full, short } of blocks) {
		const text = [full, short].find((form) => form !== void 0 && budget.measure(form) <= left);
		if (text === void 0) continue;
		texts.push(text);
		left -= budget.measure(text);
	}
	return {
		texts,
		missing: blocks.length - texts.length
	};
}
// src/reporters/markdown/subject-table.ts
/** Rows of a table that people still read. */
const MAX_ROWS = 40;
const ICONS = {
	incompatible: "❌",
	invalid: "❌",
	"not-checked": "⚠️",
	new: "🆕",
	compatible: "✅",
	unmanaged: "➖",
	unchanged: "➖"
};
/** Rows stand in this order, so that whatever is cut from the end is what matters least. */
const VERDICT_ORDER = [
	"incompatible",
	"invalid",
	"not-checked",
	"compatible",
	"new",
	"unmanaged",
	"unchanged"
];
/** The table of subjects, those that fail first; unchanged ones and what is beyond 40 rows are counted below it. */
function renderSubjectTable({ subjects }, options) {
	const shown = subjects.filter((subject) => subject.verdict !== "unchanged").toSorted((left, right) => VERDICT_ORDER.indexOf(left.verdict) - VERDICT_ORDER.indexOf(right.verdict)).slice(0, MAX_ROWS);
	const table = shown.length === 0 ? [] : [
		"| | Subject | Level | Compared with | Verdict | Roll out |",
		"| --- | --- | --- | --- | --- | --- |",
		...shown.map((subject) => renderRow(subject, options)),
		""
	];
	const hidden = countHidden(subjects.filter((subject) => !shown.includes(subject)));
	return hidden === "" ? table : [
		...table,
		hidden,
		""
	];
}
function renderRow(subject, options) {
	return `| ${[
		ICONS[subject.verdict],
		printLinkedCode(subject.subject, { file: subject.file }, options),
		subject.level,
		subject.comparedWith.length === 0 ? "–" : printProse(describeVersions(subject.comparedWith)),
		subject.verdict === "compatible" || subject.verdict === "new" ? VERDICT_WORDS[subject.verdict] : `**${VERDICT_WORDS[subject.verdict]}**`,
		subject.upgradeOrder === null ? "–" : UPGRADE_WORDS[subject.upgradeOrder]
	].join(" | ")} |`;
}
function countHidden(hidden) {
	const counts = VERDICT_ORDER.flatMap((verdict) => {
		const count = hidden.filter((subject) => subject.verdict === verdict).length;
		return count === 0 ? [] : [`${count} ${VERDICT_WORDS[verdict]}`];
	});
	return counts.length === 0 ? "" : `Not listed: ${counts.join(", ")}.`;
}
// src/reporters/markdown/verdict.ts
/** The outcome as a heading: what would happen on merge, in one line. */
function renderHeading(report) {
	return `### ${chooseIcon(report)} ${describeVerdict(report)}`;
}
/** What was compared with what, by whose rules, and how much was found. */
function renderScope(report) {
	const { summary, lint } = report;
	const isLintOnly = lint !== void 0 && summary.subjects === 0;
	const compared = `${countThings(summary.subjects, "subject")}, ${countThings(summary.comparisons, "earlier version")} compared`;
	const found = [
		summary.unchecked > 0 ? `${summary.unchecked} not checked` : "",
		summary.errors > 0 ? countThings(summary.errors, "error") : "",
		summary.warnings > 0 ? countThings(summary.warnings, "warning") : "",
		summary.infos > 0 ? countThings(summary.infos, "note") : "",
		summary.waived > 0 ? `${summary.waived} waived` : ""
	].filter((part) => part !== "");
	const counts = found.length === 0 ? "nothing found" : found.join(", ");
	return `${printProse(describeScope(report)).replace(/\.$/, "")}: ${isLintOnly ? "" : `${compared}, `}${counts}.`;
}
function chooseIcon(report) {
	if (report.outcome === "findings") return "❌";
	if (report.outcome === "could-not-check") return "⚠️";
	return hasFailure(report) ? "🟥" : "✅";
}
/** A run can be clean although something breaks: when findings are let through. */
function hasFailure({ subjects, summary }) {
	return summary.errors > 0 || subjects.some(({ verdict }) => verdict === "incompatible" || verdict === "invalid");
}
function describeVerdict(report) {
	const { subjects, summary, outcome } = report;
	const count = (verdict) => subjects.filter((one) => one.verdict === verdict).length;
	const refused = count("incompatible") + count("invalid");
	const broken = refused > 0 ? `${countThings(refused, "subject")} would be refused by the registry` : "";
	if (outcome === "could-not-check") return `Not decided: ${countThings(summary.unchecked, "thing")} could not be checked${broken === "" ? "" : `, and ${broken}`}`;
	if (outcome === "findings") return broken === "" ? `${describeFindings(report)} to mend` : broken;
	if (hasFailure(report)) return `Let through: ${broken === "" ? describeFindings(report) : broken}`;
	if (subjects.length === 0) return describeNothing(report);
	const changed = subjects.length - count("unchanged") - count("unmanaged");
	return changed === 0 ? `Nothing to register: ${countThings(subjects.length, "subject")} unchanged` : `Safe to merge: ${countThings(changed, "subject")} would be accepted by the registry`;
}
function describeNothing({ lint }) {
	return lint === void 0 ? "No schema changed" : "Nothing found by the linter";
}
function describeFindings({ summary }) {
	const { errors, warnings, infos } = summary;
	if (errors > 0) return countThings(errors, "error");
	return warnings > 0 ? countThings(warnings, "warning") : countThings(infos, "note");
}
// src/reporters/markdown/version-matrix.ts
/** Columns that fit beside each other in a comment. */
const MAX_VERSIONS = 10;
const QUESTIONS = {
	backward: "new schema reads old data",
	forward: "old schema reads new data"
};
/**
* Which versions a failing subject breaks with, in which direction, as a small table: newest versions first, at most
* ten. Empty where there is only one answer to show, which the findings give already, and where a finding of another
* subject breaks it too: such a finding does not tell this subject's versions.
*/
function renderVersionMatrix(subject, findings) {
	if (findings.some((one) => isForeign(one, subject))) return [];
	const directions = listDirections(subject);
	const versions = subject.comparedWith.slice(0, MAX_VERSIONS);
	if (versions.length * directions.length < 2) return [];
	const failed = new Set(findings.filter((one) => one.subject === subject.subject && one.severity === "error").flatMap((one) => listFailedVersions(one).map((label) => printAnswerKey(one.compatibility?.direction, label))));
	if (failed.size === 0) return [];
	const rest = subject.comparedWith.length - versions.length;
	const heads = versions.map((label) => printProse(label.replace(/^version /, "v")));
	const rows = directions.map((direction) => {
		const cells = versions.map((label) => failed.has(printAnswerKey(direction, label)) ? "❌" : "✅");
		return `| ${[QUESTIONS[direction], ...cells].join(" | ")} |`;
	});
	return [
		`| ${[printCode(subject.subject), ...heads].join(" | ")} |`,
		`| --- |${" :-: |".repeat(heads.length)}`,
		...rows,
		"",
		...rest > 0 ? [`${rest} older versions are not shown.`, ""] : []
	];
}
function listDirections({ level }) {
	const full = level.startsWith("FULL");
	return [...full || level.startsWith("BACKWARD") ? ["backward"] : [], ...full || level.startsWith("FORWARD") ? ["forward"] : []];
}
function isForeign(diagnostic, { subject }) {
	const users = diagnostic.shared?.breaks ?? [];
	return diagnostic.subject !== subject && users.some((user) => user.subject === subject);
}
function printAnswerKey(direction, label) {
	return `${direction} ${label}`;
}
// src/reporters/markdown/markdown.ts
/** Failing subjects whose versions are laid out in a table each. */
const MAX_MATRICES = 10;
/** Findings in one folded list. */
const MAX_LINES = 50;
/** Room for the closing lines, which depend on what fits. */
const CLOSING = 400;
/** GitHub drops a job summary of more than 1 MiB whole, so this stays below. */
const SUMMARY_BUDGET = {
	limit: 1e6,
	measure: (text) => new TextEncoder().encode(text).length
};
const FILE_OPTIONS = {
	budget: SUMMARY_BUDGET,
	linkTo: () => void 0,
	remarks: [],
	rest: "in the report's other formats"
};
/** The report as Markdown for a file or a job summary, without links. */
function renderMarkdown(report) {
	return renderMarkdownWithin(report, FILE_OPTIONS);
}
/**
* The report as Markdown (GitHub's flavour) that stays within a budget: verdict, subjects, what could not be checked,
* failing versions, errors one by one, and the milder findings in a folded list. Parts that have no room are counted at
* the end. Every fence and every fold is closed, whatever is left out.
*/
function renderMarkdownWithin(report, options) {
	const head = [
		renderHeading(report),
		"",
		...options.remarks.flatMap((remark) => [remark, ""]),
		renderScope(report),
		"",
		...renderSubjectTable(report, options)
	].join("\n");
	const closing = `<sub>${report.tool.name} ${report.tool.version}</sub>\n`;
	const { budget } = options;
	const used = budget.measure(head) + budget.measure(closing) + CLOSING;
	const { texts, missing } = fitBlocks(listBlocks(report, options), budget, used);
	const rest = missing === 0 ? "" : `${countThings(missing, "part")} more had no room here: the rest is ${options.rest}.\n\n`;
	return `${[head, ...texts].join("\n")}\n${rest}${closing}`;
}
function listBlocks(report, options) {
	const findings = rankFindings(report.diagnostics);
	const errors = findings.filter(({ severity }) => severity === "error");
	const milder = findings.filter(({ severity }) => severity !== "error");
	const subjects = new Map(report.subjects.map((one) => [one.subject, one]));
	return [
		...listUncheckedBlocks(report.unchecked),
		...listMatrices(report),
		...errors.map((one) => renderFindingBlock(one, subjects.get(one.subject), options)),
		...listFoldedBlocks(milder, options),
		...listWaivedBlocks(report, options)
	];
}
function listUncheckedBlocks(unchecked) {
	return unchecked.map((item, index) => {
		return { full: `${index === 0 ? "#### ⚠️ Could not check\n\n" : ""}- ${describeUnchecked(item)}${index === unchecked.length - 1 ? "\n" : ""}` };
	});
}
function describeUnchecked({ subject, location, message, hint }) {
	return `${subject === void 0 ? "" : `${printCode(subject)}: `}${location === void 0 ? "" : `${printCode(printPlace(location))}: `}${printProse(message)}${hint === void 0 ? "" : ` ${printProse(hint)}`}`;
}
function listMatrices({ subjects, diagnostics }) {
	return subjects.filter((subject) => subject.verdict === "incompatible").slice(0, MAX_MATRICES).flatMap((subject) => {
		const lines = renderVersionMatrix(subject, diagnostics);
		return lines.length === 0 ? [] : [{ full: lines.join("\n") }];
	});
}
/** Waived findings in folds of fifty, each with its reason. */
function listWaivedBlocks({ waived }, options) {
	const blocks = [];
	for (let start = 0; start < waived.length; start += MAX_LINES) {
		const group = waived.slice(start, start + MAX_LINES);
		const lines = group.map(({ diagnostic, waiver }) => `${renderFindingLine(diagnostic, options)}. Waived: ${printProse(describeWaiver(waiver))}`);
		const summary = `<details><summary>${countThings(group.length, "finding")} waived</summary>`;
		blocks.push({ full: [
			summary,
			"",
			...lines,
			"",
			"</details>",
			""
		].join("\n") });
	}
	return blocks;
}
/** The milder findings in folds of fifty, so that a budget cuts between findings and not within them. */
function listFoldedBlocks(findings, options) {
	const blocks = [];
	for (let start = 0; start < findings.length; start += MAX_LINES) {
		const group = findings.slice(start, start + MAX_LINES);
		const warnings = group.filter(({ severity }) => severity === "warning").length;
		const parts = [...warnings > 0 ? [countThings(warnings, "warning")] : [], ...warnings < group.length ? [countThings(group.length - warnings, "note")] : []];
		const lines = group.map((one) => renderFindingLine(one, options));
		const summary = `<details><summary>${parts.join(", ")}</summary>`;
		blocks.push({ full: [
			summary,
			"",
			...lines,
			"",
			"</details>",
			""
		].join("\n") });
	}
	return blocks;
}
// src/reporters/rdjson.ts
const SEVERITIES = {
	unchecked: "ERROR",
	error: "ERROR",
	warning: "WARNING",
	info: "INFO"
};
/** The report as reviewdog's `rdjson`, whose columns count bytes of UTF-8, and with offered edits as suggestions. */
function renderRdjson(report) {
	return printJson({
		source: { name: report.tool.name },
		diagnostics: listIssues(report).map(createEntry)
	});
}
function createEntry(issue) {
	const { rule, severity, location } = issue;
	const suggestions = listSuggestions(issue);
	return {
		message: escapeText(printIssue(issue)),
		location: createLocation(location),
		severity: SEVERITIES[severity],
		code: { value: rule },
		...suggestions.length === 0 ? {} : { suggestions }
	};
}
function createLocation({ file, start, end, snippet }) {
	if (start === void 0) return { path: file };
	return {
		path: file,
		range: {
			start: createPosition(start, snippet),
			...end === void 0 ? {} : { end: createPosition(end, snippet) }
		}
	};
}
/** The column is left out where the line's text is not at hand to count its bytes. */
function createPosition({ line, column }, snippet) {
	const text = snippet?.cut === 0 ? snippet.lines[line - snippet.firstLine] : void 0;
	if (text === void 0) return { line };
	return {
		line,
		column: 1 + new TextEncoder().encode(text.slice(0, column - 1)).length
	};
}
/** One suggestion for each run of lines that the edit changes; an empty range before a line inserts. */
function listSuggestions({ diagnostic, location }) {
	const { fix } = diagnostic ?? {};
	if (fix?.hunks === void 0 || fix.file !== location.file) return [];
	return fix.hunks.map(({ line, before, after }) => ({
		range: {
			start: {
				line,
				column: 1
			},
			end: {
				line: line + before.length,
				column: 1
			}
		},
		text: after.map((one) => `${one}\n`).join("")
	}));
}
// src/reporters/sarif/place.ts
/** The base that SARIF's relative paths are relative to: the root of the checked-out repository. */
const ROOT_ID = "%SRCROOT%";
/** A place of a file of the workspace; the whole of a file is its first line, since readers ask for a line. */
function createPlace(location) {
	return { physicalLocation: {
		artifactLocation: createArtifactLocation(location.file),
		region: createRegion(location)
	} };
}
/** A file by its path relative to the workspace. */
function createArtifactLocation(path) {
	const uri = printUri(path);
	return path.startsWith("/") ? { uri } : {
		uri,
		uriBaseId: ROOT_ID
	};
}
function createRegion({ start, end }) {
	if (start === void 0) return { startLine: 1 };
	const region = {
		startLine: start.line,
		startColumn: start.column
	};
	return end === void 0 ? region : {
		...region,
		endLine: end.line,
		endColumn: end.column
	};
}
/** Path segments in percent-encoding; half a surrogate pair, which no URI can hold, becomes U+FFFD. */
function printUri(path) {
	const encoded = path.replace(/^(?:\.\/)+/, "").replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "�").split("/").map(encodeURIComponent).join("/");
	return path.startsWith("/") ? `file://${encoded}` : encoded;
}
// src/reporters/sarif/rule.ts
/** SARIF's words for severities. */
const LEVELS = {
	unchecked: "error",
	error: "error",
	warning: "warning",
	info: "note"
};
const PROBLEM_SEVERITIES = {
	unchecked: "error",
	error: "error",
	warning: "warning",
	info: "recommendation"
};
/** GitHub shows at most this many characters of a rule's description. */
const MAX_DESCRIPTION = 1e3;
/** The issues that are the first of their rule, in order: what a rule is described from. */
function listRuleExamples(issues) {
	return [...new Map(issues.toReversed().map((issue) => [issue.rule, issue])).values()].toReversed();
}
/** A rule's entry: its id in words, why it matters, where to read more. */
function createRule(example) {
	const { rule, severity, diagnostic } = example;
	const why = rule === "could-not-check" ? "Something could not be judged, and what was not judged does not count as compatible." : diagnostic?.why ?? `The check \`${rule}\` of schemagate found something.`;
	const docs = diagnostic?.docs === void 0 ? "" : ` The page ${diagnostic.docs} of the package says more.`;
	const text = escapeLongText(why, MAX_DESCRIPTION);
	return {
		id: rule,
		shortDescription: { text: `${titleRule(rule)}.` },
		fullDescription: { text },
		help: { text: `${text}${escapeText(docs)}` },
		defaultConfiguration: { level: LEVELS[severity] },
		properties: {
			"problem.severity": PROBLEM_SEVERITIES[severity],
			precision: "very-high",
			tags: listTags(rule)
		}
	};
}
/** `avro/field-added-without-default` as `Avro: field added without default`. */
function titleRule(rule) {
	const [area = "", name] = rule.split("/", 2).map((part) => escapeText(part.replaceAll("-", " ")));
	const first = area.charAt(0).toUpperCase() + area.slice(1);
	return name === void 0 ? first : `${first}: ${name}`;
}
function listTags(rule) {
	const area = rule.split("/", 1)[0] ?? "";
	return ["schema-registry", ...area === rule ? [] : [escapeText(area)]];
}
// src/reporters/sarif/result.ts
const MAX_MESSAGE = 4e3;
/**
* One issue as a SARIF result. Its identity stands under a key of our own: `primaryLocationLineHash` belongs to the
* uploader, which computes it from the file and warns about any other value. Only places in files of the workspace are
* related locations: readers of SARIF fail on a place without a file, and an earlier version is none.
*/
function createResult(issue, ruleIndex, files) {
	const { rule, severity, location, fingerprint, diagnostic } = issue;
	const related = (diagnostic?.related ?? []).filter((one) => files.has(one.location.file));
	const fixes = diagnostic?.fix === void 0 ? [] : createFixes(diagnostic.fix);
	return {
		ruleId: rule,
		ruleIndex,
		level: LEVELS[severity],
		message: { text: escapeLongText(printIssue(issue), MAX_MESSAGE) },
		locations: [createPlace(location)],
		...related.length === 0 ? {} : { relatedLocations: related.map(createRelated) },
		partialFingerprints: { "schemagate/v1": fingerprint },
		...issue.waiver === void 0 ? {} : { suppressions: [createSuppression(issue.waiver)] },
		...fixes.length === 0 ? {} : { fixes }
	};
}
/** An accepted finding stays in the list, marked as such, with the reason. */
function createSuppression(waiver) {
	return {
		kind: "external",
		status: "accepted",
		justification: escapeLongText(describeWaiver(waiver), MAX_MESSAGE)
	};
}
function createRelated({ location, message }) {
	return {
		...createPlace(location),
		message: { text: escapeLongText(message, MAX_MESSAGE) }
	};
}
function createFixes({ title, file, hunks }) {
	if (hunks === void 0 || hunks.length === 0) return [];
	return [{
		description: { text: escapeLongText(title, MAX_MESSAGE) },
		artifactChanges: [{
			artifactLocation: createArtifactLocation(file),
			replacements: hunks.map(createReplacement)
		}]
	}];
}
/** Whole lines are replaced up to the last one's end, so that its line feed stays as it is in the file. */
function createReplacement({ line, before, after }) {
	const last = before.at(-1) ?? "";
	return {
		deletedRegion: {
			startLine: line,
			startColumn: 1,
			endLine: line + before.length - 1,
			endColumn: last.length + 1
		},
		insertedContent: { text: after.join("\n") }
	};
}
// src/reporters/sarif/sarif.ts
/** GitHub keeps this many results of a run and refuses files with many more. */
const MAX_RESULTS = 5e3;
/**
* The report as SARIF 2.1.0 with what GitHub code scanning asks for. Of more than 5,000 results the gravest stay, and a
* notification says how many are missing. What could not be judged is a result, and makes the run an unsuccessful one.
*/
function renderSarif(report) {
	const issues = [...listIssues(report), ...listWaivedIssues(report)];
	const shown = chooseGravest(issues);
	const rules = listRuleExamples(shown);
	const files = /* @__PURE__ */ new Set([...report.subjects.map(({ file }) => file), ...issues.map(({ location }) => location.file)]);
	const positions = new Map(rules.map(({ rule }, index) => [rule, index]));
	return printJson({
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: createDriver(report, rules) },
			automationDetails: { id: `schemagate/${report.command}/` },
			invocations: [createInvocation(report, issues.length - shown.length)],
			columnKind: "utf16CodeUnits",
			results: shown.map((issue) => createResult(issue, positions.get(issue.rule) ?? 0, files))
		}]
	});
}
function createDriver({ tool }, rules) {
	return {
		name: tool.name,
		version: tool.version,
		semanticVersion: tool.version,
		rules: rules.map(createRule)
	};
}
function createInvocation({ summary }, missing) {
	const invocation = { executionSuccessful: summary.unchecked === 0 };
	if (missing === 0) return invocation;
	const text = `${missing} more results are left out: \`--format json\` lists all of them.`;
	return {
		...invocation,
		toolExecutionNotifications: [{
			level: "warning",
			message: { text }
		}]
	};
}
function chooseGravest(issues) {
	const order = ["unchecked", ...SEVERITIES$3];
	if (issues.length <= MAX_RESULTS) return issues;
	return issues.toSorted((left, right) => order.indexOf(left.severity) - order.indexOf(right.severity)).slice(0, MAX_RESULTS);
}
// src/reporters/reporters.ts
/** The reporter of each output format. */
const REPORTERS = {
	text: renderText,
	json: renderJson,
	markdown: renderMarkdown,
	github: renderGithub,
	gitlab: renderGitlab,
	sarif: renderSarif,
	junit: renderJunit,
	checkstyle: renderCheckstyle,
	rdjson: renderRdjson
};
export { printFence as a, rankFindings as c, printCode as i, SUMMARY_BUDGET as n, printProse as o, renderMarkdownWithin as r, renderGithub as s, REPORTERS as t };
