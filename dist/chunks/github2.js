import { listBrokenSubjects, listFailedVersions, locateFile, printExplainCommand, rankFindings } from "./ground.js";
import { escapeLongText, escapeText } from "./start.js";
// src/reporters/github.ts
/** A runner shows this many annotations of each kind from one step; later ones are only lines of the log. */
const MAX_ANNOTATIONS = 10;
/** A runner cuts messages behind 4,096 code units without a word. */
const MAX_MESSAGE = 4e3;
const MAX_SENTENCE = 1200;
const MAX_NAMED = 5;
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
	return renderAnnotations(report, []);
}
/** The report as {@link renderGithub} gives it, behind what it does not know of. */
function renderAnnotations(report, more) {
	const annotations = [
		...more,
		...report.unchecked.map((item) => annotateUnchecked(item, report)),
		...rankFindings(report.diagnostics).map(annotateFinding)
	];
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
/** An annotation at a file that says one thing and what to do about it. */
function annotateFile(file, title, sentences) {
	return {
		kind: "error",
		title,
		message: sentences.map(cutSentence),
		location: locateFile(file)
	};
}
function annotateFinding(diagnostic) {
	const { rule, severity, message, why, remedy, witness, location } = diagnostic;
	const explain = printExplainCommand(diagnostic);
	const page = explain === void 0 ? void 0 : `More: \`${explain}\`.`;
	const lines = [
		message,
		...listAffected(diagnostic),
		describeWitness(witness),
		why,
		remedy,
		page
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
	return [...subjects.length > 1 ? [`Affected subjects: ${nameSome(subjects)}.`] : [], ...versions.length > 1 ? [`Fails against: ${nameSome(versions)}.`] : []];
}
function nameSome(names) {
	const rest = names.length - MAX_NAMED;
	return `${names.slice(0, MAX_NAMED).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function describeWitness(witness) {
	if (witness?.status !== "verified") return void 0;
	const { writtenBy, excerpt, readBy, failsAt, failure } = witness;
	return `Proof: ${writtenBy} wrote ${excerpt}; ${readBy} fails on ${failsAt === "" ? "it" : failsAt}: ${failure}.`;
}
function cutSentence(text) {
	return escapeLongText(text, MAX_SENTENCE);
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
		["title", escapeLongText(title, MAX_SENTENCE)]
	].flatMap(([name, value]) => value === void 0 ? [] : [`${name}=${encodeProperty(String(value))}`]).join(",")}::${encodeMessage(message.join("\n"))}`;
}
function encodeMessage(text) {
	return (text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE).replace(/[\ud800-\udbff]$/, "")}…` : text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/** Everything that could end the property, start another or break the line. */
function encodeProperty(text) {
	return encodeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
export { annotateFile, renderAnnotations, renderGithub };
