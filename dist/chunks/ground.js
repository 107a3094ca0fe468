import { FORMAT_NAMES, OUTCOME_EXIT_CODES, OperationalError, TOOL, createUsageError, escapeLongText, escapeText, findNearest, isCompatibilityLevel, isGiven, printPlace, readFlag, suggestName } from "./start.js";
import { closeSync, constants, existsSync, fstatSync, openSync, readSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { isUtf8 } from "node:buffer";
// src/manifest/manifest.ts
/** The manifest's name unless a run is told another. */
const MANIFEST_NAME = "schemagate.yaml";
// src/reporters/words.ts
/** Verdicts in people's words. */
const VERDICT_WORDS = {
	compatible: "compatible",
	incompatible: "incompatible",
	new: "new",
	unchanged: "unchanged",
	unmanaged: "unmanaged",
	invalid: "invalid",
	"not-checked": "not checked"
};
/** Orders of upgrade in people's words. */
const UPGRADE_WORDS = {
	"consumers-first": "consumers first",
	"producers-first": "producers first",
	"any-order": "any order"
};
/** Who set a level, in people's words. */
const LEVEL_SOURCE_WORDS = {
	manifest: "set by the manifest",
	subject: "set for the subject in the registry",
	global: "the registry's default",
	flag: "set by `--level`",
	default: "the default"
};
/** A count with its thing, in the plural unless it is one. */
function countThings(count, thing) {
	return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
// src/diagnostic/severity.ts
/** Severities from the gravest to the mildest. */
const SEVERITIES = [
	"error",
	"warning",
	"info"
];
/** Negative when `left` is graver than `right`, zero when equal. */
function compareSeverity(left, right) {
	return SEVERITIES.indexOf(left) - SEVERITIES.indexOf(right);
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
// src/reporters/describe-waiver.ts
/** Why a finding is waived and until when: `Readers stay on Avro 1.8, DATA-12, until 2027-03-31.` Not escaped. */
function describeWaiver({ reason, ticket, expires, approvedBy }) {
	const details = [ticket, approvedBy === null ? null : `approved by ${approvedBy}`].filter((one) => one !== null);
	const why = (reason ?? "No reason is given").replace(/[.\s]+$/, "");
	const end = expires === null ? "without an end" : `until ${expires}`;
	return [
		why,
		...details,
		end
	].join(", ").concat(".");
}
// src/reporters/subject-remarks.ts
/** Remarks that are listed; what is beyond is counted. */
const MAX_REMARKS = 40;
/**
* What the registry's make, its settings, a change of level and its own verdicts are to be known for: loud ones first,
* then by subject. Of verdicts that agree only the number is given.
*/
function listRemarks({ baseline, subjects }) {
	const remarks = [...baseline.notes === void 0 ? [] : [sayOfRun(`Of this make of registry: ${baseline.notes.join(" ")}`)], ...subjects.flatMap(describeSubject$1)];
	const sorted = [...remarks.filter(({ loud }) => loud), ...remarks.filter(({ loud }) => !loud)];
	const hidden = sorted.length - MAX_REMARKS;
	return [
		...sorted.slice(0, MAX_REMARKS),
		...hidden > 0 ? [sayOfRun(`${countThings(hidden, "remark")} more: the JSON output has all of them.`)] : [],
		...describeAgreement(subjects)
	];
}
function sayOfRun(text) {
	return {
		subject: null,
		text,
		loud: false
	};
}
function describeSubject$1({ subject, level, verdict, levelChange, server, notes = [] }) {
	return [
		...levelChange === void 0 ? [] : [{
			subject,
			text: describeLevelChange(levelChange, verdict === "unmanaged" ? "unmanaged" : level),
			loud: levelChange.loosens
		}],
		...notes.map((text) => ({
			subject,
			text,
			loud: false
		})),
		...server === void 0 ? [] : describeOpinion(server).map((text) => ({
			subject,
			text,
			loud: false
		}))
	];
}
const SOURCES = {
	subject: "the subject's own in the registry",
	global: "the registry's general one",
	manifest: "the earlier manifest's",
	default: "the default"
};
function describeLevelChange({ from, source, loosens }, to) {
	const judged = to === "unmanaged" ? "it is no longer judged" : `judged at ${to}`;
	const more = loosens ? " This ALLOWS MORE than before." : "";
	return `The manifest changes the level from ${from} (${SOURCES[source]}) to ${to}; ${judged}.${more}`;
}
function describeOpinion({ verdict, standing, level, messages }) {
	const at = level === null ? "" : ` at ${level}`;
	switch (standing) {
		case "agrees": return [];
		case "differs": return [`The registry itself finds it ${verdict}${at}: see the finding \`registry/disagreement\`.`];
		case "decides": return [`Not decided here; the registry itself finds it ${verdict}${at}, and its verdict counts.`];
		case "aside": return verdict === "not-asked" ? [`The registry itself gave no verdict. ${messages.join(" ")}`] : [`The registry itself finds it ${verdict}${at}, which is not the level it is judged at here.`];
	}
}
function describeAgreement(subjects) {
	const agreed = subjects.filter(({ server }) => server?.standing === "agrees").length;
	return agreed === 0 ? [] : [sayOfRun(`The registry itself says the same of ${countThings(agreed, "subject")}.`)];
}
// src/diagnostic/diagnostic.ts
/** Whether a finding is a refusal of the registry that breaks no message, which was proven. */
function isHarmlessRefusal({ witness }) {
	return witness !== void 0 && witness.status !== "verified" && witness.harmless === true;
}
// src/reporters/display-width.ts
/** Code points that terminals draw two columns wide (Unicode East Asian Width W and F), as [first, last] pairs. */
const WIDE_RANGES = [
	[4352, 4447],
	[9001, 9002],
	[11904, 12350],
	[12353, 42191],
	[43360, 43391],
	[44032, 55203],
	[63744, 64255],
	[65040, 65049],
	[65072, 65135],
	[65281, 65376],
	[65504, 65510],
	[94176, 101887],
	[110576, 111359],
	[127488, 127743],
	[131072, 262141]
];
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\u200c\u200d]$/u;
const WIDE_EMOJI = /^\p{Emoji_Presentation}$/u;
/** Columns that a printable text takes on a terminal; escapes and tabs must be gone from it. */
function measureWidth(text) {
	let width = 0;
	for (const character of text) width += measureCharacter(character);
	return width;
}
/** Columns of one code point: 0 for a combining mark, 2 for a wide character or an emoji, else 1. */
function measureCharacter(character) {
	const point = character.codePointAt(0) ?? 0;
	if (point < 768) return 1;
	if (ZERO_WIDTH.test(character)) return 0;
	return WIDE_RANGES.some(([first, last]) => point >= first && point <= last) || WIDE_EMOJI.test(character) ? 2 : 1;
}
/** The text with spaces behind it, up to `width` columns. */
function padText(text, width) {
	return text + " ".repeat(Math.max(0, width - measureWidth(text)));
}
// src/reporters/line-cells.ts
const TAB_STOP = 8;
/** A source line as cells: tabs kept, everything else that is invisible or treacherous escaped. */
function splitCells(line) {
	const cells = [];
	let column = 0;
	for (const match of line.matchAll(/##(?=\[)|[\s\S]/gu)) {
		const text = drawCharacter(match[0]);
		const width = text === "	" ? TAB_STOP - column % TAB_STOP : measureWidth(text);
		cells.push({
			offset: match.index,
			text,
			width
		});
		column += width;
	}
	return cells;
}
/** A pair of `#` is split off only before `[`, which the escape has to see to break it. */
function drawCharacter(character) {
	if (character === "	") return character;
	return character === "##" ? escapeText("##[").slice(0, -1) : escapeText(character);
}
/** Blanks that take the same columns as the cells, so that what is drawn below them stands in line. */
function blankCells(cells) {
	return cells.map((cell) => cell.text === "	" ? "	" : " ".repeat(cell.width)).join("");
}
/** The cells that show columns `from` to `from + width` of a line. */
function cutCells(cells, from, width) {
	let column = 0;
	return cells.filter((cell) => {
		const start = column;
		column += cell.width;
		return start >= from && column <= from + width;
	});
}
// src/reporters/code-frame.ts
const LEAST_COLUMNS$1 = 20;
/** Columns before the token that stay in view however long the token is. */
const CONTEXT_COLUMNS = 4;
const ELLIPSIS = "…";
/**
* The lines around a place with carets under its first line, cut to the width around the carets. Tabs stay tabs, in
* the caret line too, and wide characters count double, so that carets stand under the token on any terminal. Empty
* for a location without a snippet.
*/
function renderCodeFrame(location, options) {
	const { snippet, start } = location;
	if (snippet === void 0 || start === void 0) return [];
	const lines = dropBlankEnd(snippet.lines, start.line - snippet.firstLine).map(splitCells);
	const target = lines[start.line - snippet.firstLine];
	if (target === void 0) return [];
	const span = findSpan(location, {
		start,
		snippet
	});
	const gutter = String(snippet.firstLine + lines.length - 1).length;
	const window = placeWindow(target, {
		span,
		cut: snippet.cut,
		columns: options.width - gutter - 7
	});
	return lines.flatMap((cells, index) => {
		const line = snippet.firstLine + index;
		const number = options.dim(`${String(line).padStart(gutter)} |`);
		const code = drawCode(cells, window);
		if (line !== start.line) return [`  ${number} ${code}`.trimEnd()];
		const bar = options.dim(`${" ".repeat(gutter)} |`);
		const { indent, carets } = drawCarets(cells, span, window);
		return [`${options.paint(">")} ${number} ${code}`.trimEnd(), `  ${bar} ${indent}${options.paint(carets)}`];
	});
}
/** Without the blank lines below the marked one that only show that the text ends. */
function dropBlankEnd(lines, marked) {
	const last = lines.findLastIndex((line, index) => index <= marked || line.trim() !== "");
	return lines.slice(0, last + 1);
}
/** The part of the shown line that the location means, in code units of that line; never empty. */
function findSpan({ end }, at) {
	const start = Math.max(0, at.start.column - 1 - at.snippet.cut);
	if (end === void 0) return {
		start,
		end: start + 1
	};
	if (end.line > at.start.line) return {
		start,
		end: Number.POSITIVE_INFINITY
	};
	return {
		start,
		end: Math.max(start + 1, end.column - 1 - at.snippet.cut)
	};
}
function placeWindow(cells, wish) {
	const columns = Math.max(LEAST_COLUMNS$1, wish.columns);
	const before = measureCells(cells.filter((cell) => cell.offset < wish.span.start));
	const token = measureCells(cells.filter((cell) => isInside$1(cell, wish.span)));
	const from = Math.max(0, Math.min(before - CONTEXT_COLUMNS, before + token - columns));
	return {
		from,
		columns,
		cut: wish.cut > 0 || from > 0
	};
}
function drawCode(cells, window) {
	const text = cutCells(cells, window.from, window.columns).map((cell) => cell.text).join("");
	const more = measureCells(cells) > window.from + window.columns ? ELLIPSIS : "";
	return `${window.cut && cells.length > 0 ? ELLIPSIS : ""}${text}${more}`;
}
/** Carets under the cells of the span that are shown, or one caret behind the line when the span lies behind it. */
function drawCarets(cells, span, window) {
	const shown = cutCells(cells, window.from, window.columns);
	const before = shown.filter((cell) => cell.offset < span.start);
	const marked = shown.filter((cell) => isInside$1(cell, span));
	const indent = `${window.cut ? " " : ""}${blankCells(before)}`;
	const carets = marked.map((cell) => cell.text === "	" ? "	" : "^".repeat(cell.width)).join("");
	return {
		indent,
		carets: carets.trimEnd() === "" ? "^" : carets.trimEnd()
	};
}
function isInside$1(cell, span) {
	return cell.offset >= span.start && cell.offset < span.end;
}
function measureCells(cells) {
	return cells.reduce((sum, cell) => sum + cell.width, 0);
}
// src/reporters/explain-command.ts
/** The command that shows the page of a finding; undefined for an organisation's rules, which have none. */
function printExplainCommand({ rule, docs }) {
	return docs !== void 0 && /^docs\/(?:rules|differences|findings)\//.test(docs) ? `schemagate explain ${escapeText(rule)}` : void 0;
}
// src/reporters/describe-failure.ts
/**
* What failed in the direction of a finding, as a clause: that one side cannot read the other's data, or no more than
* that the registry refuses it, where no message was found that breaks. `version` is the earlier version's name.
*/
function describeFailure(diagnostic, { direction }, version) {
	const candidate = "the new schema";
	const [reader, writer] = direction === "backward" ? [candidate, version] : [version, candidate];
	if (diagnostic.severity === "warning") return `${reader} reads data of ${writer}`;
	if (isHarmlessRefusal(diagnostic)) return `the registry refuses it, though ${reader} reads all data of ${writer}`;
	if (diagnostic.witness?.status === "unverified") return `the registry refuses it towards ${version}`;
	return `${reader} cannot read all data of ${writer}`;
}
// src/reporters/version-list.ts
/** Ranges of versions that a table cell spells out before it only gives the count and the ends. */
const MAX_RANGES = 4;
/**
* Labels of versions in few words: `version 3`, `versions 1-4, 7`, `12 versions (1-40)`. Labels that are not
* numbered are listed as they are; none gives `-`.
*/
function describeVersions(labels) {
	const [first, second] = labels;
	if (first === void 0) return "-";
	if (second === void 0) return first;
	const numbers = labels.map((label) => Number(/^version ([1-9][0-9]{0,8})$/.exec(label)?.[1]));
	if (numbers.some(Number.isNaN)) return labels.length > MAX_RANGES ? `${labels.length} versions` : labels.join(", ");
	const sorted = numbers.sort((left, right) => left - right);
	const ranges = joinRanges(sorted);
	if (ranges.length <= MAX_RANGES) return `versions ${ranges.join(", ")}`;
	return `${labels.length} versions (${sorted[0]}-${sorted.at(-1)})`;
}
function joinRanges(numbers) {
	const ranges = [];
	for (const number of numbers) {
		const range = ranges.at(-1);
		if (range !== void 0 && number === range.last + 1) range.last = number;
		else ranges.push({
			first: number,
			last: number
		});
	}
	return ranges.map(({ first, last }) => first === last ? String(first) : `${first}-${last}`);
}
// src/reporters/describe-scope.ts
/** What a run looked at, in one or two sentences. Not escaped. */
function describeScope({ lint, baseline }) {
	const compared = `Compared with ${baseline.label} under the rules of ${baseline.rules}.`;
	if (lint === void 0) return compared;
	return baseline.kind === "none" ? describeLint(lint) : `${describeLint(lint)} ${compared}`;
}
function describeLint({ files, rules, preset, frozen = 0 }) {
	const hidden = frozen === 0 ? "" : `; ${countThings(frozen, "frozen finding")} not shown`;
	return `Linted ${countThings(files, "file")} by ${countThings(rules, "rule")}, preset ${preset}${hidden}.`;
}
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
// src/source/line-index.ts
/** Builds the line index of a text; `\n`, `\r\n` and a lone `\r` each end a line. */
function createLineIndex(text) {
	const starts = [0];
	for (let offset = 0; offset < text.length; offset++) {
		const code = text.charCodeAt(offset);
		if (code === 10 || code === 13 && text.charCodeAt(offset + 1) !== 10) starts.push(offset + 1);
	}
	return {
		starts,
		length: text.length
	};
}
/** The position of an offset; offsets outside the text are clamped to its ends. */
function findPosition(index, offset) {
	const clamped = Math.max(0, Math.min(offset, index.length));
	let low = 0;
	let high = index.starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((index.starts[middle] ?? 0) <= clamped) low = middle;
		else high = middle - 1;
	}
	return {
		line: low + 1,
		column: clamped - (index.starts[low] ?? 0) + 1
	};
}
// src/diagnostic/location.ts
const CONTEXT_LINES = 2;
const MAX_LINE = 160;
/** The location of a range of a file, with the lines around its start; give the text's line index where it is at hand. */
function locateRange(source, range, index = createLineIndex(source.text)) {
	const start = findPosition(index, range.start);
	const end = findPosition(index, range.end);
	return {
		file: source.path,
		start,
		end,
		snippet: cutSnippet(source.text, index, start)
	};
}
/** The location of a whole file. */
function locateFile(path) {
	return { file: path };
}
/** Where a line ends without its line feed; looking for that from the front would read long lines again and again. */
function findLineEnd(text, from, next) {
	let end = next;
	while (end > from && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--;
	return end;
}
function cutSnippet(text, index, start) {
	const firstLine = Math.max(1, start.line - CONTEXT_LINES);
	const lastLine = Math.min(index.starts.length, start.line + CONTEXT_LINES);
	const lines = [];
	for (let line = firstLine; line <= lastLine; line++) {
		const from = index.starts[line - 1] ?? 0;
		lines.push(text.slice(from, findLineEnd(text, from, index.starts[line] ?? text.length)));
	}
	const cut = lines.some((line) => line.length > MAX_LINE) ? Math.max(0, start.column - 1 - MAX_LINE / 2) : 0;
	return {
		firstLine,
		lines: lines.map((line) => line.slice(cut, cut + MAX_LINE)),
		cut
	};
}
// src/reporters/style.ts
/** ANSI styles, or styles that change nothing. Empty texts stay empty. */
function createStyle(color) {
	const define = (open, close) => (text) => color && text !== "" ? `\u001b[${open}m${text}\u001b[${close}m` : text;
	return {
		bold: define(1, 22),
		dim: define(2, 22),
		red: define(31, 39),
		yellow: define(33, 39),
		green: define(32, 39),
		cyan: define(36, 39)
	};
}
// src/reporters/text/wrap.ts
const LEAST_COLUMNS = 30;
/**
* Breaks an escaped, unstyled sentence at its spaces. A word longer than a line stays whole, because a broken name
* cannot be searched for.
*/
function wrapText(text, { width, lead }) {
	const indent = measureWidth(lead);
	const columns = Math.max(LEAST_COLUMNS, width - indent);
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) if (line !== "" && measureWidth(line) + 1 + measureWidth(word) > columns) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	lines.push(line);
	return lines.map((one, index) => `${index === 0 ? lead : " ".repeat(indent)}${one}`);
}
// src/reporters/text/advice.ts
/** Subjects that one sentence names before it counts the rest. */
const MAX_NAMED = 20;
/**
* For the refused subjects, the highest level their change would pass, and towards which versions: one sentence for all
* that share it. And one for each subject that passes only because its level asks about no version but the newest.
*/
function renderAdvice(subjects, width) {
	const advised = /* @__PURE__ */ new Map();
	for (const subject of subjects) {
		const advice = adviseSubject(subject);
		if (advice === void 0) continue;
		const name = `\`${escapeText(subject.subject)}\``;
		const names = advised.get(advice);
		if (names === void 0) advised.set(advice, [name]);
		else names.push(name);
	}
	return [...advised].flatMap(([advice, names]) => wrapText(`${nameSome(names)} ${advice}`, {
		width,
		lead: ""
	}));
}
function nameSome(names) {
	const rest = names.length - MAX_NAMED;
	const shown = rest > 0 ? [...names.slice(0, MAX_NAMED), `${rest} more`] : names;
	return [...shown.slice(0, -2), shown.slice(-2).join(" and ")].join(", ");
}
/** Fits one subject and several. */
function adviseSubject({ verdict, level, satisfies, comparedWith, schemaType }) {
	if (satisfies === void 0) return void 0;
	if (verdict !== "compatible") return advise(satisfies);
	const stronger = STRONGER_LEVELS[level];
	if (stronger === void 0 || satisfies.includes(stronger.level)) return void 0;
	const asked = escapeText(comparedWith.join(", "));
	const loss = schemaType === "JSON" ? "the registry refuses it towards an older version" : stronger.loss;
	return `would fail ${stronger.level}: ${level} asks about ${asked} alone, and ${loss}. \`schemagate matrix\` shows which.`;
}
/** What a level that asks about the newest version alone leaves open, and the level that asks about all. */
const STRONGER_LEVELS = {
	BACKWARD: {
		level: "BACKWARD_TRANSITIVE",
		loss: "the new schema cannot read all data of an older version"
	},
	FORWARD: {
		level: "FORWARD_TRANSITIVE",
		loss: "an older version cannot read all data of the new schema"
	},
	FULL: {
		level: "FULL_TRANSITIVE",
		loss: "the new schema and an older version cannot read all of each other's data"
	}
};
/** The strongest of each family; a transitive level implies the plain one. */
function advise(satisfies) {
	const family = [
		"FULL",
		"BACKWARD",
		"FORWARD"
	].find((level) => satisfies.includes(level));
	if (family === void 0) return "would pass no level but NONE: make the edits above, or give the change a subject and topic of its own.";
	if (satisfies.includes(`${family}_TRANSITIVE`)) return `would pass ${family}_TRANSITIVE, towards every version.`;
	return `would pass ${family}, towards the newest version only.`;
}
// src/reporters/text/closing.ts
const VERDICTS = {
	clean: {
		word: "Passed",
		color: "green"
	},
	findings: {
		word: "Failed",
		color: "red"
	},
	"could-not-check": {
		word: "Not decided",
		color: "yellow"
	}
};
/** The last line: the outcome in a word, then what was found and how much was looked at. */
function renderClosing(report, style) {
	const { outcome, summary, failOn } = report;
	const { word, color } = VERDICTS[outcome];
	const found = [
		summary.unchecked > 0 ? `${summary.unchecked} not checked` : "",
		summary.errors > 0 ? countThings(summary.errors, "error") : "",
		summary.warnings > 0 ? countThings(summary.warnings, "warning") : "",
		summary.infos > 0 ? countThings(summary.infos, "note") : "",
		summary.waived > 0 ? `${summary.waived} waived` : ""
	].filter((part) => part !== "");
	const waived = failOn === "never" && found.length > 0 ? "; `fail-on` is `never`, so findings pass" : "";
	return `${style[color](word)}: ${found.length === 0 ? "nothing found" : found.join(", ")} in ${describeExtent(report)}${waived}.`;
}
function describeExtent({ summary, lint }) {
	if (lint !== void 0 && summary.subjects === 0) return countThings(lint.files, "file");
	const compared = `${countThings(summary.comparisons, "earlier version")} compared`;
	return `${countThings(summary.subjects, "subject")} (${compared})`;
}
// src/reporters/text/finding.ts
const MAX_SENTENCE$1 = 1500;
const LABEL_COLUMNS = 10;
/** The lines of one finding: place and rule, sentence, code frames of the texts not just shown, then notes. */
function renderFinding(diagnostic, context) {
	const { style, width } = context;
	const paint = style[SEVERITY_COLORS[diagnostic.severity]];
	const place = style.bold(printPlace(diagnostic.location));
	const sentence = wrapText(escapeLongText(diagnostic.message, MAX_SENTENCE$1), {
		width,
		lead: "  "
	});
	return [
		`${paint(diagnostic.severity)}  ${place}  ${style.dim(escapeText(diagnostic.rule))}`,
		...sentence.map(style.bold),
		...renderOwnFrame(diagnostic, context),
		...diagnostic.related.flatMap((related) => renderRelated(related, context)),
		...renderNotes(listNotes(diagnostic, context.subject), context)
	];
}
const SEVERITY_COLORS = {
	error: "red",
	warning: "yellow",
	info: "cyan"
};
function renderOwnFrame({ location, severity }, context) {
	const { style, width, previous } = context;
	if (previous !== void 0 && isSamePlace(previous.location, location)) return [];
	const paint = style[SEVERITY_COLORS[severity]];
	return indentFrame(renderCodeFrame(location, {
		width: width - 2,
		dim: style.dim,
		paint
	}));
}
function renderRelated({ location, message }, context) {
	const { style, width, previous } = context;
	if (previous?.related.some((shown) => isSamePlace(shown.location, location)) === true) return [];
	const frame = renderCodeFrame(location, {
		width: width - 2,
		dim: style.dim,
		paint: style.cyan
	});
	return [
		"",
		...wrapText(`${escapeLongText(message.replace(/[.:]$/, ""), MAX_SENTENCE$1)} (${printPlace(location)})${frame.length === 0 ? "." : ":"}`, {
			width,
			lead: "  "
		}),
		...indentFrame(frame)
	];
}
function isSamePlace(one, other) {
	const [shown, asked] = [one, other].map(({ file, start, end }) => JSON.stringify([
		file,
		start,
		end
	]));
	return shown === asked;
}
function indentFrame(frame) {
	return frame.length === 0 ? [] : ["", ...frame.map((line) => `  ${line}`)];
}
function renderNotes(notes, { style, width }) {
	const lines = notes.flatMap(([label, text]) => {
		const lead = `  ${label.padEnd(LABEL_COLUMNS)}`;
		const [first = "", ...rest] = wrapText(escapeLongText(text, MAX_SENTENCE$1), {
			width,
			lead
		});
		return [first.replace(label, style.dim(label)), ...rest];
	});
	return lines.length === 0 ? [] : ["", ...lines];
}
function listNotes(diagnostic, subject) {
	const { compatibility, why, remedy, witness, shared } = diagnostic;
	const explain = printExplainCommand(diagnostic);
	return [
		...noteSubject(diagnostic, subject),
		...note("proof", witness && describeWitness(witness)),
		...note("why", why),
		...note("remedy", remedy),
		...shared === void 0 ? [] : describeShared(shared, isHarmlessRefusal(diagnostic) ? "is refused for" : "breaks"),
		...describeEdits(diagnostic),
		...compatibility === void 0 ? [] : describeRegistry(compatibility),
		...note("explain", explain && `\`${explain}\``)
	];
}
function note(label, text) {
	return text === void 0 ? [] : [[label, text]];
}
function noteSubject(diagnostic, report) {
	const { compatibility, subject } = diagnostic;
	if (compatibility !== void 0) return [["check", describeCheck(diagnostic, compatibility, report)]];
	return note("subject", subject && `\`${subject}\``);
}
/** The edit, and the ways beside it; what does not help stands without a label below. */
function describeEdits({ fix, ways = [] }) {
	const others = ways.map(({ works, text }) => [works ? "or" : "", text]);
	return [...note("edit", fix && `${fix.title} (in ${fix.file})`), ...others];
}
const DIRECTION_WORDS = {
	backward: "Backward",
	forward: "Forward"
};
function describeCheck(diagnostic, compatibility, subject) {
	const name = diagnostic.subject === void 0 ? "" : `\`${diagnostic.subject}\` is `;
	const source = subject === void 0 ? "" : ` (${LEVEL_SOURCE_WORDS[subject.levelSource]})`;
	const { direction, level, versionLabel, alsoBreaks, uses } = compatibility;
	const failure = `${DIRECTION_WORDS[direction]}: ${describeFailure(diagnostic, compatibility, versionLabel)}.`;
	const places = uses > 1 ? ` ${uses} places share this cause.` : "";
	return `${name}${level}${source}. ${failure}${alsoBreaks.length === 0 ? "" : ` The same holds for ${alsoBreaks.join(", ")}.`}${places}`;
}
function describeWitness(witness) {
	if (witness.status !== "verified") return witness.harmless === true ? witness.reason : `no message to show: ${witness.reason}`;
	const place = witness.failsAt === "" ? "it" : `\`${witness.failsAt}\``;
	return `${witness.writtenBy} wrote \`${witness.excerpt}\`; ${witness.readBy} fails on ${place}: ${witness.failure}.`;
}
function describeShared({ owner, breaks, spares }, verb) {
	return [["shared", `The type belongs to \`${owner}\`. Its change ${verb} ${listUsers(breaks)}.`], ...spares.length === 0 ? [] : [["", `Also used, and not broken by it: ${listUsers(spares)}.`]]];
}
function listUsers(users) {
	return users.map(({ subject, via }) => `\`${subject}\`${via.length === 0 ? "" : ` (through ${via.join(", ")})`}`).join(", ");
}
function describeRegistry({ registryType, registryPath }) {
	if (registryType === null) return [];
	return [["registry", registryPath === "" ? registryType : `${registryType} at ${registryPath}`]];
}
// src/reporters/text/subject-table.ts
/** Rows that a table of nothing but passing subjects may have before the rest is only counted. */
const MAX_ROWS = 40;
const HEADINGS = [
	"Subject",
	"Level",
	"Compared with",
	"Verdict",
	"Upgrade"
];
const VERDICT_COLUMN = 3;
const GAP = "  ";
const VERDICT_COLORS = {
	compatible: "green",
	incompatible: "red",
	new: "cyan",
	unchanged: "dim",
	unmanaged: "yellow",
	invalid: "red",
	"not-checked": "yellow"
};
const UPGRADE_SENTENCES = {
	"consumers-first": "upgrade consumers first",
	"producers-first": "upgrade producers first",
	"any-order": "upgrade in any order"
};
/** Verdicts whose rows are left out first when there are too many subjects to list. */
const QUIET_VERDICTS = [
	"unchanged",
	"compatible",
	"new"
];
/**
* The table of subjects, one row each, or a sentence each where the width is too small for a table. Of more than 40
* subjects the passing ones are counted instead of listed, the unchanged ones first; a row that asks for attention
* is never left out.
*/
function renderSubjectTable(subjects, options) {
	if (subjects.length === 0) return [];
	const shown = chooseRows(subjects);
	const table = [HEADINGS, ...shown.map(listCells)];
	const widths = HEADINGS.map((_, column) => Math.max(...table.map((cells) => measureWidth(cells[column] ?? ""))));
	return [...widths.reduce((sum, width) => sum + 2 + width, -2) > options.width ? listSentences(shown, options) : alignRows(shown, widths, options.style), ...countHidden(subjects, shown)];
}
function alignRows(subjects, widths, style) {
	const join = (cells, paint) => cells.map((cell, column) => padText(cell, widths[column] ?? 0)).map((cell, column) => column === VERDICT_COLUMN ? paint(cell) : cell).join(GAP).trimEnd();
	const rows = subjects.map((subject) => join(listCells(subject), style[VERDICT_COLORS[subject.verdict]]));
	return [style.dim(join(HEADINGS, (text) => text)), ...rows];
}
/** The verdict first, in a column of its own, so that the one that asks for attention is found among many. */
function listSentences(subjects, { style, width }) {
	const column = Math.max(...subjects.map(({ verdict }) => VERDICT_WORDS[verdict].length));
	return subjects.flatMap((subject) => {
		const verdict = VERDICT_WORDS[subject.verdict];
		const lead = `${verdict.padEnd(column)}${GAP}`;
		const [first = "", ...rest] = wrapText(describeSubject(subject), {
			width,
			lead
		});
		return [`${style[VERDICT_COLORS[subject.verdict]](verdict)}${first.slice(verdict.length)}`, ...rest];
	});
}
function describeSubject({ subject, level, verdict, comparedWith, upgradeOrder }) {
	const versions = describeVersions(comparedWith.map(escapeText));
	const how = verdict === "unchanged" ? "same as" : "against";
	return [
		`${escapeText(subject)} (${level})`,
		...comparedWith.length === 0 ? [] : [`${how} ${versions}`],
		...upgradeOrder === null ? [] : [UPGRADE_SENTENCES[upgradeOrder]]
	].join(", ");
}
function listCells(subject) {
	return [
		escapeText(subject.subject),
		subject.level,
		describeVersions(subject.comparedWith.map(escapeText)),
		VERDICT_WORDS[subject.verdict],
		subject.upgradeOrder === null ? "-" : UPGRADE_WORDS[subject.upgradeOrder]
	];
}
function chooseRows(subjects) {
	let shown = subjects;
	for (const verdict of QUIET_VERDICTS) if (shown.length > MAX_ROWS) shown = shown.filter((subject) => subject.verdict !== verdict);
	return shown;
}
function countHidden(subjects, shown) {
	if (shown.length === subjects.length) return [];
	return [`Not listed: ${QUIET_VERDICTS.flatMap((verdict) => {
		const count = subjects.filter((subject) => subject.verdict === verdict && !shown.includes(subject)).length;
		return count === 0 ? [] : [`${count} ${VERDICT_WORDS[verdict]}`];
	}).join(", ")}. The JSON output lists every subject.`];
}
// src/reporters/text/text.ts
const MAX_SENTENCE = 1500;
/** The report for people at a terminal: every finding, the gravest first, what could not be checked, the subjects, and one closing line. */
function renderText(report, options) {
	const style = createStyle(options.color);
	const blocks = [...renderFindings(report, {
		style,
		width: options.width
	}), ...renderUnchecked(report, options, style)];
	if (!options.quiet) blocks.push(...renderWaived(report, options, style));
	if (!options.quiet) blocks.push(...renderOverview(report, {
		style,
		width: options.width
	}));
	return blocks.length === 0 ? "" : `${blocks.map((block) => block.join("\n")).join("\n\n")}\n`;
}
function renderFindings({ subjects, diagnostics }, options) {
	const byName = new Map(subjects.map((subject) => [subject.subject, subject]));
	const ranked = rankFindings(diagnostics);
	return ranked.map((diagnostic, index) => renderFinding(diagnostic, {
		...options,
		subject: byName.get(diagnostic.subject),
		previous: ranked[index - 1]
	}));
}
function renderUnchecked({ unchecked }, { width }, style) {
	if (unchecked.length === 0) return [];
	const items = unchecked.flatMap((item) => renderUncheckedItem(item, width));
	return [[style.yellow("Could not check"), ...items]];
}
function renderUncheckedItem({ subject, message, hint, location }, width) {
	const place = location === void 0 ? "" : `${printPlace(location)}: `;
	const lines = wrapText(`${subject === void 0 ? "" : `\`${escapeText(subject)}\`: `}${place}${escapeLongText(message, MAX_SENTENCE)}`, {
		width,
		lead: "  - "
	});
	return hint === void 0 ? lines : [...lines, ...wrapText(escapeLongText(hint, MAX_SENTENCE), {
		width,
		lead: "    "
	})];
}
/** Waived findings are listed in every report, so that none is forgotten. */
function renderWaived({ waived }, { width }, style) {
	if (waived.length === 0) return [];
	const items = waived.flatMap(({ diagnostic, waiver }) => {
		const { rule, location, message } = diagnostic;
		return [...wrapText(`${printPlace(location)}: ${escapeText(rule)}: ${escapeLongText(message, MAX_SENTENCE)}`, {
			width,
			lead: "  - "
		}), ...wrapText(escapeLongText(describeWaiver(waiver), MAX_SENTENCE), {
			width,
			lead: "    "
		})];
	});
	return [[style.yellow("Waived"), ...items]];
}
function renderOverview(report, { style, width }) {
	const header = wrapText(escapeText(describeScope(report)), {
		width,
		lead: ""
	}).map(style.dim);
	const table = renderSubjectTable(report.subjects, {
		style,
		width
	});
	const advice = renderAdvice(report.subjects, width);
	return [
		[...header, ...table.length === 0 ? [] : ["", ...table]],
		...renderRemarks(report, {
			style,
			width
		}),
		...advice.length === 0 ? [] : [advice],
		[renderClosing(report, style)]
	];
}
function renderRemarks(report, { style, width }) {
	const lines = listRemarks(report).flatMap(({ subject, text, loud }) => {
		const wrapped = wrapText(`${subject === null ? "" : `\`${escapeText(subject)}\`: `}${escapeLongText(text, MAX_SENTENCE)}`, {
			width,
			lead: "- "
		});
		return loud ? wrapped.map(style.yellow) : wrapped;
	});
	return lines.length === 0 ? [] : [lines];
}
// src/reporters/reporters.ts
/** How the reporter of each output format is loaded; the one for people is there already. */
const LOADERS = {
	text: () => Promise.resolve(renderText),
	json: async () => (await import("./json.js")).renderJson,
	markdown: async () => (await import("./markdown.js")).renderMarkdown,
	github: async () => (await import("./github2.js")).renderGithub,
	gitlab: async () => (await import("./gitlab.js")).renderGitlab,
	sarif: async () => (await import("./sarif.js")).renderSarif,
	junit: async () => (await import("./junit.js")).renderJunit,
	checkstyle: async () => (await import("./checkstyle.js")).renderCheckstyle,
	rdjson: async () => (await import("./rdjson.js")).renderRdjson
};
Object.keys(LOADERS);
/** Loads the reporter of an output format: most runs need one of them. */
function loadReporter(name) {
	return LOADERS[name]();
}
// src/diagnostic/quote-name.ts
const MAX_LENGTH = 200;
/**
* A name as it stands in a message: between backticks, cut when it is very long, with characters that a terminal
* would act on or not show written as `\u{…}`. Names come from files and may be hostile.
*/
function quoteName(name) {
	return `\`${(name.length > MAX_LENGTH ? `${name.slice(0, MAX_LENGTH)}…` : name).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escapeCharacter)}\``;
}
function escapeCharacter(character) {
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
// src/source/json-reader.ts
/** Levels of nesting the readers accept: what the registry's own JSON reader (Jackson) allows. */
const MAX_JSON_DEPTH = 1e3;
/** Reads a JSON text into a tree with the place of every key and value; never throws for any text. */
function readJson(text, options = {}) {
	const scanner = new Scanner(text, options);
	try {
		return {
			ok: true,
			root: scanner.readDocument(),
			comments: scanner.comments
		};
	} catch (error) {
		if (error instanceof SyntaxFault) return {
			ok: false,
			problem: {
				message: error.message,
				offset: error.offset
			}
		};
		throw error;
	}
}
var SyntaxFault = class extends Error {
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};
const NON_FINITE = /NaN|[-+]?(?:INF|Infinity)/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const ESCAPES = /* @__PURE__ */ new Map([
	["b", "\b"],
	["f", "\f"],
	["n", "\n"],
	["r", "\r"],
	["t", "	"],
	["\"", "\""],
	["\\", "\\"],
	["/", "/"]
]);
/** Characters of a string that stand for themselves. */
const PLAIN = /[^"\\\0-\x1f]*/y;
const SPACE = /[ \t\r\n]*/y;
const QUOTE = 34;
const COMMA = 44;
const SLASH = 47;
const COLON = 58;
const OPEN_BRACKET = 91;
const OPEN_BRACE = 123;
const LOWER_F = 102;
const LOWER_N = 110;
const LOWER_T = 116;
const CLOSE_BRACKET = 93;
const CLOSE_BRACE = 125;
var Scanner = class {
	#text;
	#comments;
	#maxDepth;
	#trailing;
	#nonFinite;
	comments = [];
	#offset = 0;
	#depth = 0;
	constructor(text, options) {
		this.#text = text;
		this.#comments = options.comments ?? false;
		this.#maxDepth = options.maxDepth ?? 1e3;
		this.#trailing = options.trailing ?? false;
		this.#nonFinite = options.nonFinite ?? false;
	}
	readDocument() {
		if (this.#text.charCodeAt(0) === 65279) throw new SyntaxFault("Disallowed byte order mark at the start of the text.", 0);
		this.#skipBlank();
		if (this.#offset >= this.#text.length) throw new SyntaxFault("Expected a JSON value, found an empty text.", 0);
		const root = this.#readValue();
		this.#skipRest();
		if (!this.#trailing && this.#offset < this.#text.length) throw this.#fault("Expected the end of the text after the root value");
		return root;
	}
	#readValue() {
		switch (this.#text.charCodeAt(this.#offset)) {
			case OPEN_BRACE: {
				this.#enter();
				const object = this.#readObject();
				this.#depth--;
				return object;
			}
			case OPEN_BRACKET: {
				this.#enter();
				const array = this.#readArray();
				this.#depth--;
				return array;
			}
			case QUOTE: return this.#readString();
			case LOWER_T: return {
				kind: "boolean",
				value: true,
				start: this.#readWord("true"),
				end: this.#offset
			};
			case LOWER_F: return {
				kind: "boolean",
				value: false,
				start: this.#readWord("false"),
				end: this.#offset
			};
			case LOWER_N: return {
				kind: "null",
				start: this.#readWord("null"),
				end: this.#offset
			};
			default: return this.#readNonFinite() ?? this.#readNumber();
		}
	}
	#readNonFinite() {
		if (!this.#nonFinite) return void 0;
		NON_FINITE.lastIndex = this.#offset;
		const value = NON_FINITE.exec(this.#text)?.[0];
		if (value === void 0) return void 0;
		const start = this.#offset;
		this.#offset += value.length;
		if (/[\w.+$]/.test(this.#text[this.#offset] ?? "")) throw this.#fault("Expected the word to end");
		return {
			kind: "string",
			value,
			start,
			end: this.#offset
		};
	}
	#enter() {
		if (++this.#depth > this.#maxDepth) throw new SyntaxFault(`Too many nested levels: more than ${this.#maxDepth}.`, this.#offset);
	}
	#readObject() {
		const start = this.#offset++;
		const members = [];
		let code = this.#skipBlank();
		if (code === CLOSE_BRACE) return {
			kind: "object",
			members,
			start,
			end: ++this.#offset
		};
		for (;;) {
			if (code !== QUOTE) throw this.#fault("Expected a property name in double quotes");
			const key = this.#readString();
			if (this.#skipBlank() !== COLON) throw this.#fault("Expected `:` after a property name");
			this.#offset++;
			this.#skipBlank();
			members.push({
				key,
				value: this.#readValue()
			});
			code = this.#skipBlank();
			if (code === CLOSE_BRACE) return {
				kind: "object",
				members,
				start,
				end: ++this.#offset
			};
			if (code !== COMMA) throw this.#fault("Expected `,` or `}` after a property value");
			this.#offset++;
			code = this.#skipBlank();
		}
	}
	#readArray() {
		const start = this.#offset++;
		const items = [];
		if (this.#skipBlank() === CLOSE_BRACKET) return {
			kind: "array",
			items,
			start,
			end: ++this.#offset
		};
		for (;;) {
			items.push(this.#readValue());
			const code = this.#skipBlank();
			if (code === CLOSE_BRACKET) return {
				kind: "array",
				items,
				start,
				end: ++this.#offset
			};
			if (code !== COMMA) throw this.#fault("Expected `,` or `]` after an array item");
			this.#offset++;
			this.#skipBlank();
		}
	}
	#readString() {
		const start = this.#offset++;
		let value = "";
		let from = this.#offset;
		for (;;) {
			this.#skip(PLAIN);
			const code = this.#text.charCodeAt(this.#offset);
			if (code === QUOTE) break;
			if (Number.isNaN(code)) throw new SyntaxFault("Expected a closing `\"` for the string that starts here.", start);
			if (code < 32) throw this.#fault("Expected an escape such as `\\n` instead of a bare control character");
			value += this.#text.slice(from, this.#offset) + this.#readEscape();
			from = this.#offset;
		}
		value += this.#text.slice(from, this.#offset++);
		return {
			kind: "string",
			value,
			start,
			end: this.#offset
		};
	}
	#readEscape() {
		const letter = this.#text[this.#offset + 1] ?? "";
		const plain = ESCAPES.get(letter);
		if (plain !== void 0) {
			this.#offset += 2;
			return plain;
		}
		const digits = this.#text.slice(this.#offset + 2, this.#offset + 6);
		if (letter !== "u" || !/^[0-9a-fA-F]{4}$/.test(digits)) throw this.#fault("Unknown escape in a string");
		this.#offset += 6;
		return String.fromCharCode(Number.parseInt(digits, 16));
	}
	/** Skips a word and returns where it starts. */
	#readWord(word) {
		const start = this.#offset;
		if (!this.#text.startsWith(word, start) || isWordPart(this.#text.charCodeAt(start + word.length))) throw this.#fault("Expected a JSON value");
		this.#offset += word.length;
		return start;
	}
	#readNumber() {
		NUMBER.lastIndex = this.#offset;
		const text = NUMBER.exec(this.#text)?.[0];
		if (text === void 0) throw this.#fault("Expected a JSON value");
		const start = this.#offset;
		this.#offset += text.length;
		if (/[\w.+$]/.test(this.#text[this.#offset] ?? "")) throw this.#fault("Expected the number to end");
		return {
			kind: "number",
			text,
			start,
			end: this.#offset
		};
	}
	#skip(characters) {
		characters.lastIndex = this.#offset;
		characters.test(this.#text);
		this.#offset = characters.lastIndex;
	}
	/** What may stand behind the root value: Java trims control characters away as well. */
	#skipRest() {
		this.#skip(SPACE);
		while (this.#comments && this.#text.charCodeAt(this.#offset) <= 32) this.#offset++;
	}
	/** Skips blanks and comments and returns the code of the character behind them, NaN at the end of the text. */
	#skipBlank() {
		let code = this.#text.charCodeAt(this.#offset);
		while (code <= 32 || code === SLASH) {
			const start = this.#offset;
			if (code === SLASH) this.#skipComment();
			else this.#skip(SPACE);
			code = this.#text.charCodeAt(this.#offset);
			if (this.#offset === start) break;
		}
		return code;
	}
	#skipComment() {
		if (!this.#comments) return;
		const start = this.#offset;
		if (this.#text.startsWith("//", start)) {
			const length = this.#text.slice(start).search(/[\r\n]/);
			this.#offset = length < 0 ? this.#text.length : start + length;
		} else {
			if (!this.#text.startsWith("/*", start)) return;
			const end = this.#text.indexOf("*/", start + 2);
			if (end < 0) throw new SyntaxFault("Expected `*/` for the comment that starts here.", start);
			this.#offset = end + 2;
		}
		this.#checkComment(start);
		this.comments.push({
			start,
			end: this.#offset
		});
	}
	#checkComment(start) {
		const found = this.#text.slice(start, this.#offset).search(/[\0-\x08\x0b\x0c\x0e-\x1f]/);
		if (found < 0) return;
		this.#offset = start + found;
		throw this.#fault("Expected no control character in a comment");
	}
	#fault(expected) {
		return new SyntaxFault(`${expected}, found ${this.#describeHere()}.`, this.#offset);
	}
	#describeHere() {
		const point = this.#text.codePointAt(this.#offset);
		if (point === void 0) return "the end of the text";
		return point > 32 && point < 127 ? `\`${String.fromCodePoint(point)}\`` : `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
	}
};
/** A letter, a digit, `_` or `$`; false for the NaN behind the end of a text. */
function isWordPart(code) {
	return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 95 || code === 36;
}
// src/source/print-compact.ts
/**
* A JSON value without its formatting: keys in their order, repeated ones included, and numbers as they are written.
* Members whose key `keeps` refuses are left out, at every depth; all are kept unless told.
*/
function printCompactJson(node, keeps = () => true) {
	switch (node.kind) {
		case "object": return `{${node.members.filter(({ key }) => keeps(key.value)).map(({ key, value }) => `${JSON.stringify(key.value)}:${printCompactJson(value, keeps)}`).join(",")}}`;
		case "array": return `[${node.items.map((item) => printCompactJson(item, keeps)).join(",")}]`;
		case "string": return JSON.stringify(node.value);
		case "number": return node.text;
		case "boolean": return String(node.value);
		case "null": return "null";
	}
}
// src/source/json-node.ts
/** The member a reader that keeps the last of several equal keys would see, or undefined. */
function findMember(node, key) {
	return node.members.findLast((member) => member.key.value === key);
}
// src/source/json-pointer.ts
/** One reference token escaped for use inside a pointer (`~` as `~0`, `/` as `~1`). */
function escapePointerToken(token) {
	if (!token.includes("~") && !token.includes("/")) return token;
	return token.replaceAll("~", "~0").replaceAll("/", "~1");
}
/** The pointer made of these tokens, in order, each escaped. */
function printPointer(tokens) {
	return tokens.map((token) => `/${escapePointerToken(String(token))}`).join("");
}
/** The unescaped tokens of a pointer; the empty pointer has none. */
function parsePointer(pointer) {
	if (pointer === "") return [];
	return pointer.slice(1).split("/").map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
// src/source/json-location.ts
/** Finds the value at a pointer, or its nearest existing ancestor (`exact` false); of equal keys the last counts. */
function findJsonLocation(root, pointer) {
	let location = {
		node: root,
		key: void 0,
		exact: true
	};
	for (const token of parsePointer(pointer)) {
		const next = findChild(location.node, token);
		if (next === void 0) return {
			...location,
			exact: false
		};
		location = next;
	}
	return location;
}
function findChild(node, token) {
	if (node.kind === "object") {
		const member = findMember(node, token);
		return member && {
			node: member.value,
			key: member.key,
			exact: true
		};
	}
	if (node.kind !== "array" || !/^(?:0|[1-9][0-9]*)$/.test(token)) return void 0;
	const item = node.items[Number(token)];
	return item && {
		node: item,
		key: void 0,
		exact: true
	};
}
// src/diagnostic/fingerprint.ts
/**
* 16 hex digits of a 64-bit hash over the parts, in order. Give it what identifies a finding (rule, subject, names)
* and nothing that rewording or reformatting would change. Not for security.
*/
function createFingerprint(parts) {
	let high = 3735928559;
	let low = 1103547991;
	for (const code of parts.join("\0")) {
		const point = code.codePointAt(0) ?? 0;
		high = Math.imul(high ^ point, 2654435761);
		low = Math.imul(low ^ point, 1597334677);
	}
	high = Math.imul(high ^ high >>> 16, 2246822507) ^ Math.imul(low ^ low >>> 13, 3266489909);
	low = Math.imul(low ^ low >>> 16, 2246822507) ^ Math.imul(high ^ high >>> 13, 3266489909);
	return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
// src/source/text-edit.ts
/** The text with all edits made at once; edits must not overlap, their order does not matter. */
function applyEdits(text, edits) {
	let result = "";
	let offset = 0;
	for (const edit of [...edits].sort((left, right) => left.start - right.start || left.end - right.end)) {
		result += text.slice(offset, edit.start) + edit.text;
		offset = edit.end;
	}
	return result + text.slice(offset);
}
/** Whether no two of the edits touch the same text. */
function areDisjoint(edits) {
	const sorted = [...edits].sort((left, right) => left.start - right.start || left.end - right.end);
	return sorted.every((edit, index) => index === 0 || (sorted[index - 1]?.end ?? 0) <= edit.start);
}
// src/diagnostic/hunks.ts
/** Code units of a hunk's lines beyond which nobody would read it. */
const MAX_UNITS = 4e3;
/**
* What edits do to whole lines. Edits are ascending and do not overlap; those that share a line are one hunk. Undefined
* when a hunk would be too long to show, as in a file that is a single line.
*/
function findHunks(text, edits, index = createLineIndex(text)) {
	const groups = groupByLines(index, edits);
	if (groups.some((group) => measureLines(text, index, group) > MAX_UNITS)) return void 0;
	const hunks = groups.map((group) => createHunk(text, index, group));
	return hunks.some(({ before, after }) => [...before, ...after].join("\n").length > MAX_UNITS) ? void 0 : hunks;
}
function groupByLines(index, edits) {
	const groups = [];
	for (const edit of edits) {
		const [first, last] = [findPosition(index, edit.start).line, findPosition(index, edit.end).line];
		const previous = groups.at(-1);
		if (previous === void 0 || first > previous.last) groups.push({
			first,
			last,
			edits: [edit]
		});
		else {
			previous.last = Math.max(previous.last, last);
			previous.edits.push(edit);
		}
	}
	return groups;
}
function measureLines({ length }, { starts }, { first, last }) {
	return (starts[last] ?? length) - (starts[first - 1] ?? 0);
}
function createHunk(text, index, { first, last, edits }) {
	const from = index.starts[first - 1] ?? 0;
	const to = index.starts[last] ?? text.length;
	let after = "";
	let offset = from;
	for (const edit of edits) {
		after += text.slice(offset, edit.start) + edit.text;
		offset = edit.end;
	}
	after += text.slice(offset, to);
	return {
		line: first,
		before: splitLines(text.slice(from, to)),
		after: after === "" ? [] : splitLines(after)
	};
}
function splitLines(text) {
	return text.replace(/(?:\r\n|\r|\n)$/, "").split(/\r\n|\r|\n/);
}
/** Hunks as the lines of a diff. */
function printHunks(hunks) {
	return hunks.flatMap(({ line, before, after }) => [
		`@@ line ${line} @@`,
		...before.map((one) => `-${one}`),
		...after.map((one) => `+${one}`)
	]);
}
// src/commands/today.ts
/**
* The day of a run in UTC, `YYYY-MM-DD`: the given one, else that of `SOURCE_DATE_EPOCH` (seconds), which makes runs
* repeatable, else today.
*/
function readToday(given) {
	if (given !== void 0) return given;
	const epoch = process.env["SOURCE_DATE_EPOCH"] ?? "";
	return (/^[0-9]{1,11}$/.test(epoch) ? /* @__PURE__ */ new Date(Number(epoch) * 1e3) : /* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
// src/commands/describe-rules.ts
/** Whose rules decide, as a report's heading says it: a version of the platform, or the newest known without one. */
function describeRules(registryVersion) {
	return registryVersion === void 0 ? "the newest Confluent Platform known" : `Confluent Platform ${registryVersion}`;
}
// src/manifest/glob-braces.ts
const MAX_ALTERNATIVES = 1e3;
/**
* The patterns that `{a,b}` groups stand for, in order; undefined when they are more than 1,000. A brace that no
* other closes, and a group without a comma, stand for themselves.
*/
function expandBraces(pattern) {
	const done = [];
	const open = [{
		text: pattern,
		from: 0
	}];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const { text, from } = next;
		const group = findGroup(text, from);
		if (group === void 0) done.push(text);
		else {
			const head = text.slice(0, group.start);
			const tail = text.slice(group.end);
			for (const part of group.parts.toReversed()) open.push({
				text: head + part + tail,
				from: group.start
			});
		}
		if (done.length + open.length > MAX_ALTERNATIVES) return void 0;
	}
	return done;
}
function findGroup(text, from) {
	for (let start = text.indexOf("{", from); start >= 0; start = text.indexOf("{", start + 1)) {
		const group = readGroup(text, start);
		if (group !== void 0) return group;
	}
}
function readGroup(text, start) {
	const parts = [];
	let depth = 0;
	let from = start + 1;
	for (let offset = start; offset < text.length; offset++) {
		const character = text[offset];
		if (character === "{") depth++;
		else if (character === "}") depth--;
		const ends = depth === 0;
		if (ends || character === "," && depth === 1) {
			parts.push(text.slice(from, offset));
			from = offset + 1;
		}
		if (ends) return parts.length > 1 ? {
			start,
			end: offset + 1,
			parts
		} : void 0;
	}
}
// src/manifest/glob-segment.ts
/** The units of one path segment's pattern. A `[` that no `]` closes stands for itself. */
function parseSegment(text) {
	const units = [];
	for (let offset = 0; offset < text.length; offset++) {
		const character = text[offset] ?? "";
		const close = character === "[" ? findClose(text, offset) : -1;
		if (close > 0) {
			units.push(parseSet(text.slice(offset + 1, close)));
			offset = close;
		} else if (character !== "*") units.push(character === "?" ? "?" : createLiteral(character));
		else if (units.at(-1) !== "*") units.push("*");
	}
	return units;
}
/** Whether a name matches; only the last `*` is ever retried, so the time is at most name × pattern. */
function matchesSegment(units, name) {
	let at = 0;
	let retryUnit = -1;
	let retryOffset = 0;
	let offset = 0;
	while (offset < name.length) {
		const unit = units[at];
		if (unit === "*") {
			retryUnit = at++;
			retryOffset = offset;
		} else if (unit !== void 0 && matchesUnit(unit, name.charCodeAt(offset))) {
			at++;
			offset++;
		} else if (retryUnit >= 0) {
			at = retryUnit + 1;
			offset = ++retryOffset;
		} else return false;
	}
	return units.slice(at).every((unit) => unit === "*");
}
function matchesUnit(unit, code) {
	if (unit === "?") return true;
	return unit.ranges.some(([low, high]) => code >= low && code <= high) !== unit.negated;
}
function createLiteral(character) {
	const code = character.charCodeAt(0);
	return {
		negated: false,
		ranges: [[code, code]]
	};
}
/** The offset of the `]` that closes the set at `open`; directly behind `[` or `[!` it is a member of the set. */
function findClose(text, open) {
	const first = /[!^]/.test(text[open + 1] ?? "") ? open + 2 : open + 1;
	return text.indexOf("]", first + 1);
}
function parseSet(text) {
	const negated = /^[!^]/.test(text);
	const members = negated ? text.slice(1) : text;
	const ranges = [];
	for (let offset = 0; offset < members.length; offset++) {
		const low = members.charCodeAt(offset);
		const isRange = members[offset + 1] === "-" && offset + 2 < members.length;
		const high = isRange ? members.charCodeAt(offset + 2) : low;
		if (isRange) offset += 2;
		ranges.push([low, high]);
	}
	return {
		negated,
		ranges
	};
}
// src/manifest/glob.ts
/**
* Reads a glob: `*` and `?` match within a name, `**` as a whole name any number of folders, `[a-z]` and `[!a-z]` one
* character, `{a,b}` either text; a pattern that ends with `/` means everything in that folder. Case matters.
* Matching takes at most time proportional to path × pattern, whatever the pattern: both may come from strangers.
*/
function parseGlob(pattern) {
	if (pattern.startsWith("!")) return {
		ok: false,
		message: "Disallowed negation: a glob does not start with `!`.",
		remedy: "Write the pattern without `!` under `exclude` of the entry or under `ignore`."
	};
	const alternatives = expandBraces(pattern.endsWith("/") ? `${pattern}**` : pattern);
	if (alternatives === void 0) return {
		ok: false,
		message: "Too many alternatives in a glob.",
		remedy: "Split the pattern into several globs."
	};
	const compiled = alternatives.map((alternative) => alternative.split(/\/+/).map(parsePathSegment));
	const prefix = findPrefix(alternatives);
	return {
		ok: true,
		glob: {
			pattern,
			matches: (path) => path.startsWith(prefix) && matchesAny(compiled, path.split("/")),
			asksInside: (folder) => compiled.some((segments) => asksInside(segments, folder.split("/")))
		}
	};
}
/** The text every match begins with: the quick way to refuse most paths. */
function findPrefix(alternatives) {
	const [first = "", ...others] = alternatives.map((alternative) => alternative.replace(/[*?[][^]*$/, "").replace(/\/+$/, ""));
	let length = first.length;
	for (const other of others) while (!other.startsWith(first.slice(0, length))) length--;
	return first.slice(0, length);
}
function parsePathSegment(text) {
	if (text === "**" || !/[*?[]/.test(text)) return text;
	const [head = "", tail = "", ...more] = text.split("*");
	return more.length > 0 || /[?[]/.test(text) || !text.includes("*") ? parseSegment(text) : {
		head,
		tail
	};
}
function matchesAny(alternatives, names) {
	return alternatives.some((segments) => matchesNames(segments, names));
}
/** Only the last `**` is ever retried: where an earlier one could help, the later one can as well. */
function matchesNames(segments, names) {
	let at = 0;
	let retrySegment = -1;
	let retryName = 0;
	let name = 0;
	while (name < names.length) {
		const segment = segments[at];
		if (segment === "**") {
			retrySegment = at++;
			retryName = name;
		} else if (segment !== void 0 && matchesName(segment, names[name] ?? "")) {
			at++;
			name++;
		} else if (retrySegment >= 0) {
			at = retrySegment + 1;
			name = ++retryName;
		} else return false;
	}
	return at === segments.length;
}
function asksInside(segments, folders) {
	if (segments.length <= folders.length) return false;
	return folders.every((name, index) => segments[index] !== "**" && matchesName(segments[index] ?? "", name));
}
function matchesName(segment, name) {
	if (typeof segment === "string") return segment === name;
	if (!("head" in segment)) return matchesSegment(segment, name);
	const { head, tail } = segment;
	return name.length >= head.length + tail.length && name.startsWith(head) && name.endsWith(tail);
}
// src/commands/subject-filter.ts
/**
* Whether a subject is one that the globs of a run name; all are without globs.
*
* @throws OperationalError for a glob that cannot be read or matches nothing.
*/
function createSubjectFilter(project, patterns) {
	if (patterns.length === 0) return () => true;
	const names = [...project.subjects, ...project.unjudged].map(({ subject }) => subject);
	const globs = patterns.map((pattern) => {
		const result = parseGlob(pattern);
		if (!result.ok) throw new OperationalError({
			code: "usage",
			message: result.message,
			hint: result.remedy
		});
		if (names.some((name) => result.glob.matches(name))) return result.glob;
		const nearest = findNearest(pattern, names);
		throw new OperationalError({
			code: "usage",
			message: `No subject matches \`--subject ${pattern}\`.`,
			hint: nearest === void 0 ? "`schemagate subjects` lists them." : `Did you mean \`${nearest}\`?`
		});
	});
	return (subject) => globs.some((glob) => glob.matches(subject));
}
// src/workspace/workspace.ts
/**
* Opens a workspace.
*
* @throws OperationalError with the code `usage` when there is no such folder.
*/
function openWorkspace(directory) {
	try {
		const root = realpathSync.native(directory);
		if (statSync(root).isDirectory()) return { root };
	} catch (cause) {
		throw createNoFolder(directory, cause);
	}
	throw createNoFolder(directory, void 0);
}
function createNoFolder(directory, cause) {
	return new OperationalError({
		code: "usage",
		message: `There is no folder \`${directory}\`.`,
		hint: "Give the folder that holds `schemagate.yaml` with `-C <folder>`.",
		cause
	});
}
// src/source/json-value.ts
/** A number whose text matters: not an integer that a double holds exactly and prints the same way. */
var JsonNumber = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
const KEY_ORDER = Symbol("keys in the order of the text");
/** The plain value of a tree. */
function toJsonValue(node) {
	switch (node.kind) {
		case "object": return toJsonObject(node.members);
		case "array": return node.items.map(toJsonValue);
		case "string":
		case "boolean": return node.value;
		case "number": return toNumber(node.text);
		case "null": return null;
	}
}
/** Whether a value is an object (not an array, not null, not a number with its text kept). */
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof JsonNumber);
}
/** The object's own value under a key, or undefined. */
function getMember(object, key) {
	const value = object[key];
	if (typeof value === "function" || key === "__proto__") return Object.hasOwn(object, key) ? object[key] : void 0;
	return value;
}
/** The object's keys in the order of the text, integer-like ones included. */
function listKeys(object) {
	return object[KEY_ORDER] ?? Object.keys(object);
}
/** Makes an object that keeps this order of keys whatever they look like; of equal keys the last value stands. */
function createJsonObject(entries) {
	const object = {};
	const keys = /* @__PURE__ */ new Set();
	let reordered = false;
	for (const [key, value] of entries) {
		keys.add(key);
		if (key === "__proto__") Object.defineProperty(object, key, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else object[key] = value;
		reordered ||= isIndexLike(key);
	}
	if (reordered) Object.defineProperty(object, KEY_ORDER, { value: [...keys] });
	return object;
}
function toJsonObject(members) {
	return createJsonObject(members.map((member) => [member.key.value, toJsonValue(member.value)]));
}
function toNumber(text) {
	const value = Number(text);
	return Number.isSafeInteger(value) && String(value) === text ? value : new JsonNumber(text);
}
/** JavaScript moves keys that look like array indexes to the front of an object. */
function isIndexLike(key) {
	const first = key.charCodeAt(0);
	return first >= 48 && first <= 57 && /^(?:0|[1-9][0-9]*)$/.test(key);
}
// src/schema/server-version.ts
/**
* Compares two Confluent Platform versions (`7.9.9`, `8.3.1-ce`) by their numbers, missing ones as 0: negative when
* `left` is older. What follows the numbers is ignored.
*/
function compareVersions(left, right) {
	const [leftParts, rightParts] = [listNumbers(left), listNumbers(right)];
	for (let index = 0; index < Math.max(leftParts.length, rightParts.length); index++) {
		const order = (leftParts[index] ?? 0) - (rightParts[index] ?? 0);
		if (order !== 0) return order;
	}
	return 0;
}
/** Whether a text is a version that rules can be chosen by: two to four numbers with dots, then anything after `-`. */
function isServerVersion(text) {
	return /^[0-9]{1,4}(?:\.[0-9]{1,4}){1,3}(?:-[\w.]{1,40})?$/.test(text);
}
function listNumbers(version) {
	const [numbers = ""] = version.split("-", 1);
	return numbers.split(".").map((part) => Number.parseInt(part, 10) || 0);
}
// src/source/json-string.ts
const ESCAPED = /["\\\0-\x1f]/g;
const SHORT_ESCAPES = /* @__PURE__ */ new Map([
	["\"", "\\\""],
	["\\", "\\\\"],
	["\b", "\\b"],
	["\f", "\\f"],
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"]
]);
/**
* A text as a JSON string in the spelling of Jackson, the registry's JSON library: only what must be escaped is, other
* control characters with four upper-case digits; lone surrogates and U+2028 stand as they are.
*/
function printJsonString(text) {
	return `"${text.replace(ESCAPED, (char) => SHORT_ESCAPES.get(char) ?? printCodeEscape(char))}"`;
}
function printCodeEscape(char) {
	return `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
// src/source/json-edit.ts
/** The edit that puts a member at the end of an object, in the layout its members have. */
function insertMember(text, node, member) {
	const written = `${JSON.stringify(member.key)}: ${member.value}`;
	return insertLast(text, node, {
		parts: node.members.map(findMemberRange),
		written
	});
}
/** The edit that puts an item at the end of an array, in the layout its items have. */
function insertItem(text, node, written) {
	return insertLast(text, node, {
		parts: node.items,
		written
	});
}
/** The edit that removes one item of an array with the comma that goes with it. */
function removeItem(node, index) {
	return removePart(node.items, index);
}
/** The edit that removes one member of an object with the comma that goes with it. */
function removeMember(node, index) {
	return removePart(node.members.map(findMemberRange), index);
}
/** The edit that replaces a value. */
function replaceValue(node, written) {
	return {
		start: node.start,
		end: node.end,
		text: written
	};
}
function findMemberRange(member) {
	return {
		start: member.key.start,
		end: member.value.end
	};
}
function insertLast(text, node, { parts, written }) {
	const last = parts.at(-1);
	if (last === void 0) return {
		start: node.start + 1,
		end: node.end - 1,
		text: written
	};
	const before = parts.at(-2)?.end ?? node.start + 1;
	const gap = /[\r\n]/.test(text.slice(before, last.start)) ? findIndent(text, last.start) : " ";
	return {
		start: last.end,
		end: last.end,
		text: `,${gap}${written}`
	};
}
/** The line break and blanks in front of an offset. */
function findIndent(text, offset) {
	return /\r?\n[ \t]*$/.exec(text.slice(Math.max(0, offset - 400), offset))?.[0] ?? " ";
}
function removePart(parts, index) {
	const [previous, part, next] = [
		parts[index - 1],
		parts[index],
		parts[index + 1]
	];
	if (part === void 0) return {
		start: 0,
		end: 0,
		text: ""
	};
	if (next !== void 0) return {
		start: part.start,
		end: next.start,
		text: ""
	};
	return {
		start: previous?.end ?? part.start,
		end: part.end,
		text: ""
	};
}
// src/source/print-json.ts
/** A value as JSON on one line, with a blank behind `:` and `,`; numbers and the order of keys as they were written. */
function printJson(value) {
	if (value instanceof JsonNumber) return value.text;
	if (Array.isArray(value)) return `[${value.map(printJson).join(", ")}]`;
	if (!isJsonObject(value)) return JSON.stringify(value);
	const members = listKeys(value).map((key) => `${JSON.stringify(key)}: ${printJson(getMember(value, key) ?? null)}`);
	return members.length === 0 ? "{}" : `{${members.join(", ")}}`;
}
// src/source/binary-search.ts
/**
* The index of the last item that is early enough, in a list whose early items all stand before the others, such as the
* parts of a text in its order; -1 when none is.
*/
function findLastEarly(items, isEarly) {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = low + high >> 1;
		const item = items[middle];
		if (item !== void 0 && isEarly(item)) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
// src/workspace/read-text-file.ts
/** Bytes of a schema file that are read; a registry's own limit for a schema is far below. */
const MAX_FILE_SIZE = 16777216;
/**
* Reads a UTF-8 text file of the workspace by its path relative to the root. Follows links, but not out of the
* workspace. A byte order mark and line ends stay as they are. Never throws for what a disk can hold.
*/
function readTextFile(workspace, path, maxSize = MAX_FILE_SIZE) {
	try {
		return readContained(workspace, path, maxSize);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
		if (code !== "ENOENT" && code !== "ENOTDIR") return refuse(`File \`${path}\` cannot be read: ${code}.`, "Check the permissions of the file and its folders.");
		return {
			...refuse(`There is no file \`${path}\`.`, "Correct the path, or remove what names it."),
			missing: true
		};
	}
}
function readContained(workspace, path, maxSize) {
	const file = realpathSync.native(`${workspace.root}/${path}`);
	if (!isInside(workspace.root, file)) return {
		...refuse(`File \`${path}\` lies outside the workspace.`, "Replace the link by the file itself, or run schemagate in a folder that holds both."),
		code: "outside-workspace"
	};
	const descriptor = openSync(file, OPEN_FLAGS);
	try {
		const stats = fstatSync(descriptor);
		if (!stats.isFile()) return refuse(`\`${path}\` is ${stats.isDirectory() ? "a folder" : "no regular file"}.`, "Name a schema file; for every file of a folder write a glob in `files`.");
		if (stats.size > maxSize) return refuseSize(path, stats.size, maxSize);
		return decode(path, readBytes(descriptor, stats.size));
	} finally {
		closeSync(descriptor);
	}
}
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
/** The file's first `size` bytes, or all of them when it has shrunk meanwhile. */
function readBytes(descriptor, size) {
	const bytes = Buffer.allocUnsafe(size);
	let length = 0;
	for (let read = -1; read !== 0 && length < size; length += read) read = readSync(descriptor, bytes, length, size - length, length);
	return bytes.subarray(0, length);
}
function isInside(root, file) {
	return file.startsWith(root.endsWith(sep) ? root : root + sep);
}
function decode(path, bytes) {
	if (isUtf8(bytes) && !bytes.subarray(0, BINARY_PROBE).includes(0)) return {
		ok: true,
		source: {
			path,
			text: bytes.toString("utf8")
		}
	};
	const hint = "Save the file as UTF-8 text.";
	if (isUtf16(bytes)) return refuse(`File \`${path}\` is UTF-16 text, and schemas are UTF-8.`, hint);
	if (bytes.subarray(0, BINARY_PROBE).includes(0)) return refuse(`File \`${path}\` is binary, not text.`, hint);
	const offset = findInvalidByte(bytes);
	const line = countLines(bytes, offset);
	return refuse(`File \`${path}\` is not valid UTF-8: byte 0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0")} at offset ${offset}, line ${line}.`, hint);
}
const BINARY_PROBE = 8192;
function isUtf16(bytes) {
	const [first, second] = bytes;
	return first === 255 && second === 254 || first === 254 && second === 255;
}
/** The start of the first sequence that is no UTF-8, found by halving. */
function findInvalidByte(bytes) {
	let valid = 0;
	let invalid = bytes.length;
	while (invalid - valid > 1) {
		const middle = valid + invalid >> 1;
		if (findValidCut(bytes, middle) >= 0) valid = middle;
		else invalid = middle;
	}
	return Math.max(0, findValidCut(bytes, valid));
}
/** The last of the four ends up to `end` at which the bytes are whole characters; -1 when none of them is. */
function findValidCut(bytes, end) {
	for (let cut = end; cut >= Math.max(0, end - 3); cut--) if (isUtf8(bytes.subarray(0, cut))) return cut;
	return -1;
}
function countLines(bytes, end) {
	let line = 1;
	for (let at = bytes.indexOf(10); at >= 0 && at < end; at = bytes.indexOf(10, at + 1)) line++;
	return line;
}
function refuseSize(path, size, maxSize) {
	const [actual, most] = [size, maxSize].map((bytes) => `${(bytes / 1024 / 1024).toFixed(1)} MiB`);
	return refuse(`File \`${path}\` is too large: ${actual}, where ${most} is the most that is read.`, "A schema of this size cannot be registered either: check that the right file is named.");
}
function refuse(message, hint) {
	return {
		ok: false,
		code: "unreadable-file",
		missing: false,
		message,
		hint
	};
}
// src/cli/terminal.ts
const LEAST_WIDTH = 40;
const USUAL_WIDTH = 100;
const MOST_WIDTH = 120;
/** Columns that a report should fit in: those of the terminal within reason, 100 where there is none. */
function chooseWidth({ columns }) {
	if (columns === void 0 || columns <= 0) return USUAL_WIDTH;
	return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, columns));
}
/**
* Whether to use colours on standard output: `--color` decides, else FORCE_COLOR (any value but `0`, `false` and
* nothing), else NO_COLOR (any value but nothing), else whether it is a terminal that is not `dumb`.
*/
function chooseColor(flag, terminal) {
	if (flag === "always" || flag === "never") return flag === "always";
	const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = terminal.environment;
	if (force !== void 0 && force !== "") return force !== "0" && force !== "false";
	if (no !== void 0 && no !== "") return false;
	return terminal.isTerminal && term !== "dumb";
}
// src/cli/deliver-report.ts
const FILE_OPTIONS = {
	color: false,
	width: 100
};
/** Writes a report everywhere it was asked for, files first and never coloured, and returns the exit status. */
async function deliverReport(report, plan, { line, terminal }) {
	const quiet = isGiven(line, "quiet");
	for (const { format, path } of plan.files) {
		const { writeFile } = await import("./write-file2.js");
		writeFile(path, (await loadReporter(format))(report, {
			...FILE_OPTIONS,
			quiet
		}));
	}
	const color = chooseColor(readFlag(line, "color"), terminal);
	const render = await loadReporter(plan.output);
	terminal.writeOutput(render(report, {
		color,
		width: chooseWidth(terminal),
		quiet
	}));
	return OUTCOME_EXIT_CODES[report.outcome];
}
// src/cli/output-plan.ts
/**
* Reads `--format <format>[:<file>]` and `--output-file <file>`, which belongs to the format before it, or to the
* first one when none stands before. Standard output gets the one format without a file, else text.
*
* @throws OperationalError for an unknown format, a file without a format of its own, two formats for standard output
* or two for one file.
*/
function planOutputs(line, directory) {
	const targets = pairTargets(line);
	const [first, second] = targets.filter(isOutput);
	if (second !== void 0) throw createUsageError("Two formats cannot share standard output.", `Give one of them a file, as in \`--format ${second.format}:report.${second.format}\`.`);
	const files = targets.filter((target) => !isOutput(target)).map(({ format, path = "" }) => ({
		format,
		path: resolve(directory, path)
	}));
	const repeated = files.find((file, index) => files.findIndex((other) => other.path === file.path) !== index);
	if (repeated !== void 0) throw createUsageError(`Two formats cannot share the file \`${repeated.path}\`.`, "Give each a file of its own.");
	return {
		output: first?.format ?? "text",
		files
	};
}
function isOutput({ path }) {
	return path === void 0 || path === "-";
}
function pairTargets(line) {
	const targets = [];
	let early;
	for (const { name, value } of line.flags) {
		if (value === true) continue;
		if (name === "format") {
			targets.push(parseFormat(value, early));
			early = void 0;
		}
		if (name !== "output-file") continue;
		const last = targets.at(-1);
		if (last === void 0 && early === void 0) early = value;
		else if (last !== void 0 && last.path === void 0) last.path = value;
		else throw createUsageError(`The file \`${value}\` has no format of its own.`, "Put a `--format` before it.");
	}
	if (early !== void 0) targets.push({
		format: "text",
		path: early
	});
	return targets;
}
function parseFormat(value, early) {
	const colon = value.indexOf(":");
	const name = colon < 0 ? value : value.slice(0, colon);
	const path = colon < 0 ? early : value.slice(colon + 1);
	const format = FORMAT_NAMES.find((known) => known === name);
	if (format === void 0) {
		const listed = `The formats are ${FORMAT_NAMES.map((known) => `\`${known}\``).join(", ")}.`;
		throw createUsageError(`Unknown format \`${name}\`.`, suggestName(name, FORMAT_NAMES, listed));
	}
	if (path === "") throw createUsageError(`The format \`${value}\` names no file.`, `Write \`${name}:<file>\`.`);
	if (colon >= 0 && early !== void 0) throw createUsageError(`The file \`${early}\` has no format of its own.`, "Put a `--format` before it.");
	return {
		format,
		path
	};
}
// src/cli/read-registry-version.ts
/**
* The value of `--registry-version`, or undefined when it was not given.
*
* @throws OperationalError when it is no version: rules chosen by it would be chosen by chance.
*/
function readRegistryVersion(line) {
	const version = readFlag(line, "registry-version");
	if (version === void 0 || isServerVersion(version)) return version;
	throw createUsageError(`Unknown value \`${version}\` for \`--registry-version\`.`, "Write a version of Confluent Platform, such as `7.9.9`.");
}
// src/cli/report-options.ts
const FAIL_ON = [
	"error",
	"warning",
	"info",
	"never"
];
/**
* Reads `--level`, `--registry-version` and `--fail-on`.
*
* @throws OperationalError for a version that is none.
*/
function readReportOptions(line) {
	const level = readFlag(line, "level");
	const registryVersion = readRegistryVersion(line);
	const failOn = FAIL_ON.find((severity) => severity === readFlag(line, "fail-on"));
	return {
		...level !== void 0 && isCompatibilityLevel(level) ? { level } : {},
		...registryVersion === void 0 ? {} : { registryVersion },
		...failOn === void 0 ? {} : { failOn }
	};
}
// src/manifest/lint-settings.ts
/** Settings of a manifest that says nothing about linting. */
const NO_LINT_SETTINGS = {
	rules: [],
	overrides: [],
	organisation: []
};
// src/workspace/list-files.ts
/** Schema files a workspace may hold. */
const MAX_FILES = 2e5;
const SKIPPED_FOLDERS = /* @__PURE__ */ new Set(["node_modules"]);
/**
* Walks a workspace once. Skips hidden files and folders, `node_modules` and directory registries (a folder with
* `registry.json` and `subjects/`), whose texts are published versions, and does not follow links to folders. A link
* to a file is listed; whether it leaves the workspace is judged when it is read.
*
* @throws OperationalError when there are more than 200,000 files.
*/
function listFiles({ root }, extensions) {
	const found = {
		files: [],
		projects: [],
		links: []
	};
	const unreadable = [];
	const folders = [""];
	for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
		const entries = readFolder(root, folder);
		if (typeof entries === "string") unreadable.push({
			folder,
			code: entries
		});
		else if (!isDirectoryRegistry(entries)) {
			const prefix = folder === "" ? "" : `${folder}/`;
			for (const inner of sortEntries(entries, {
				prefix,
				extensions
			}, found)) folders.push(inner);
		}
		if (found.files.length > MAX_FILES) throw createTooMany();
	}
	return {
		files: found.files.sort(compareText),
		projects: found.projects.sort(compareText),
		links: found.links.filter((path) => isFolder(join(root, path))).sort(compareText),
		unreadable
	};
}
/** Adds what of a folder is worth looking at to `found`, and returns the folders in it. */
function sortEntries(entries, { prefix, extensions }, found) {
	const folders = [];
	for (const entry of entries) {
		const path = prefix + entry.name;
		switch (classifyEntry(entry, extensions)) {
			case "folder":
				folders.push(path);
				break;
			case "schema":
				found.files.push(path);
				break;
			case "link":
				found.links.push(path);
				break;
			case "manifest": if (prefix !== "") found.projects.push(prefix.slice(0, -1));
		}
	}
	return folders;
}
/** Pipes, sockets and devices are `other`: reading one could wait for ever. */
function classifyEntry(entry, extensions) {
	const { name } = entry;
	if (name.startsWith(".") || SKIPPED_FOLDERS.has(name)) return "other";
	if (entry.isDirectory()) return "folder";
	if (!entry.isFile() && !entry.isSymbolicLink()) return "other";
	if (name === "schemagate.yaml") return "manifest";
	if (extensions.some((extension) => name.endsWith(extension))) return "schema";
	return entry.isSymbolicLink() ? "link" : "other";
}
function isFolder(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function readFolder(root, folder) {
	try {
		return readdirSync(join(root, folder), { withFileTypes: true });
	} catch (error) {
		return error instanceof Error && "code" in error ? String(error.code) : "unknown";
	}
}
function isDirectoryRegistry(entries) {
	return entries.some((entry) => entry.name === "registry.json") && entries.some((entry) => entry.name === "subjects" && entry.isDirectory());
}
function createTooMany() {
	return new OperationalError({
		code: "unreadable-file",
		message: `The workspace holds more than ${MAX_FILES} schema files.`,
		hint: "Run schemagate in the folder that holds the schemas: `-C <folder>`."
	});
}
// src/commands/has-manifest.ts
/** Whether a run has a manifest: one is given, or the folder holds one under the usual name. */
function hasManifest({ directory, manifest }) {
	return manifest !== void 0 || existsSync(join(directory, "schemagate.yaml"));
}
export { JsonNumber, LEVEL_SOURCE_WORDS, MANIFEST_NAME, MAX_JSON_DEPTH, NO_LINT_SETTINGS, SEVERITIES, UPGRADE_WORDS, VERDICT_WORDS, applyEdits, areDisjoint, chooseColor, chooseWidth, compareSeverity, compareText, compareVersions, countThings, createFingerprint, createJsonObject, createLineIndex, createReport, createStyle, createSubjectFilter, deliverReport, describeFailure, describeRules, describeScope, describeVersions, describeWaiver, escapePointerToken, expandBraces, findHunks, findJsonLocation, findLastEarly, findMember, getMember, hasManifest, insertItem, insertMember, isHarmlessRefusal, isJsonObject, listBrokenSubjects, listFailedVersions, listFiles, listKeys, listRemarks, loadReporter, locateFile, locateRange, measureWidth, openWorkspace, padText, parseGlob, parsePointer, planOutputs, printCompactJson, printExplainCommand, printHunks, printJson, printJsonString, printPointer, quoteName, rankFindings, readJson, readRegistryVersion, readReportOptions, readTextFile, readToday, removeItem, removeMember, renderCodeFrame, renderText, replaceValue, sortDiagnostics, toJsonValue, wrapText };
