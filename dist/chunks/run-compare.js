import { a as compareSeverity, r as FORMATS, t as LEVEL_DEMANDS } from "./pairs.js";
import { t as OperationalError } from "./operational-error.js";
import { a as suggestName, c as TOOL, i as createUsageError, l as OUTCOME_EXIT_CODES, n as escapeLongText, o as isGiven, r as escapeText, s as readFlag, t as printPlace } from "./print-place.js";
import { t as FORMAT_NAMES } from "./report-flags.js";
import { n as isCompatibilityLevel } from "./compatibility-level.js";
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { isUtf8 } from "node:buffer";
import { randomBytes } from "node:crypto";
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
/** The location of a range of a file, with the lines around its start. */
function locateRange(source, range) {
	const index = createLineIndex(source.text);
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
function cutSnippet(text, index, start) {
	const firstLine = Math.max(1, start.line - CONTEXT_LINES);
	const lastLine = Math.min(index.starts.length, start.line + CONTEXT_LINES);
	const lines = [];
	for (let line = firstLine; line <= lastLine; line++) {
		const from = index.starts[line - 1] ?? 0;
		const to = index.starts[line] ?? text.length;
		lines.push(text.slice(from, to).replace(/[\r\n]+$/, ""));
	}
	const cut = lines.some((line) => line.length > MAX_LINE) ? Math.max(0, start.column - 1 - MAX_LINE / 2) : 0;
	return {
		firstLine,
		lines: lines.map((line) => line.slice(cut, cut + MAX_LINE)),
		cut
	};
}
// src/compatibility/diagnose.ts
/** Ids of rules are the format's name and the kind: `avro/field-without-default`. */
const RULE_PREFIXES = {
	AVRO: "avro",
	JSON: "json",
	PROTOBUF: "protobuf"
};
/** The candidate's name in messages. */
const CANDIDATE = "the new schema";
/**
* One diagnostic a cause: breaking differences of one kind at one place of the candidate and one of the earlier version
* are one cause with several uses. In the registry's order of the first use.
*/
function diagnosePair(pair) {
	const causes = /* @__PURE__ */ new Map();
	for (const difference of pair.differences) {
		if (!difference.breaking) continue;
		const key = JSON.stringify([
			difference.kind,
			difference.reader,
			difference.writer,
			difference.registryMessage
		]);
		const uses = causes.get(key);
		if (uses === void 0) causes.set(key, [difference]);
		else uses.push(difference);
	}
	return [...causes.values()].flatMap((uses) => diagnoseCause(pair, uses));
}
/** The id of the rule that a kind of difference is reported under. */
function nameDifferenceRule(type, kind) {
	return `${RULE_PREFIXES[type]}/${kind}`;
}
function diagnoseCause(pair, uses) {
	const [difference] = uses;
	if (difference === void 0) return [];
	const { format, subject, earlier } = pair;
	const backward = pair.direction === "backward";
	const text = format.describe(difference, {
		reader: backward ? CANDIDATE : earlier.label,
		writer: backward ? earlier.label : CANDIDATE,
		candidate: backward ? "reader" : "writer"
	});
	const [here, there] = backward ? [difference.reader, difference.writer] : [difference.writer, difference.reader];
	const rule = nameDifferenceRule(format.type, difference.kind);
	return [{
		rule,
		severity: "error",
		message: text.message,
		location: locatePlace(format, pair.candidate, here),
		subject,
		related: [{
			message: `${earlier.label} has`,
			location: locatePlace(format, earlier.sources, there)
		}],
		why: text.why,
		remedy: text.remedy,
		docs: `docs/differences/${rule}.md`,
		fingerprint: createFingerprint([
			rule,
			subject,
			pair.direction,
			JSON.stringify(here),
			difference.registryMessage ?? ""
		]),
		compatibility: createDetails(pair, difference, uses.length)
	}];
}
function createDetails(pair, difference, uses) {
	return {
		level: pair.level,
		direction: pair.direction,
		version: pair.earlier.version,
		versionLabel: pair.earlier.label,
		registryType: difference.registryType,
		registryPath: difference.registryPath,
		registryMessage: difference.registryMessage ?? null,
		uses
	};
}
/** The location of a place in the schema's own text or the reference it stands in. */
function locatePlace(format, sources, place) {
	const source = place.reference === null ? sources.main : sources.references.get(place.reference) ?? sources.main;
	return locateRange(source, format.locate(source.text, place.pointer));
}
// src/compatibility/diagnose-problem.ts
/** The finding for a reason why the registry would refuse a candidate's text (HTTP 422, error 42201). */
function diagnoseProblem(format, problem, schema) {
	const rule = nameDifferenceRule(format.type, problem.kind);
	const { subject } = schema;
	return {
		rule,
		severity: "error",
		message: problem.message,
		location: locateProblem(format, problem, schema.sources),
		...subject === void 0 ? {} : { subject },
		related: [],
		why: `${problem.why} The registry would refuse the schema with error 42201.`,
		remedy: problem.remedy,
		fingerprint: createFingerprint([
			rule,
			subject ?? "",
			problem.message
		])
	};
}
function locateProblem(format, problem, sources) {
	const { place } = problem;
	return "start" in place ? locateRange(sources.main, place) : locatePlace(format, sources, place);
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
	return {
		version: 1,
		tool: TOOL,
		command: parts.command,
		failOn,
		baseline: parts.baseline,
		subjects,
		diagnostics,
		unchecked,
		summary: countFindings(subjects, diagnostics, unchecked),
		outcome: judgeOutcome({
			...parts,
			failOn
		})
	};
}
function countFindings(subjects, diagnostics, unchecked) {
	const severities = diagnostics.map((diagnostic) => diagnostic.severity);
	return {
		subjects: subjects.length,
		comparisons: subjects.reduce((sum, subject) => sum + subject.comparedWith.length, 0),
		errors: severities.filter((severity) => severity === "error").length,
		warnings: severities.filter((severity) => severity === "warning").length,
		infos: severities.filter((severity) => severity === "info").length,
		unchecked: unchecked.length
	};
}
/** A subject whose verdict says that it was not judged, or that it fails, counts even when no entry explains it. */
function judgeOutcome({ subjects, diagnostics, unchecked, failOn }) {
	const hasVerdict = (...verdicts) => subjects.some((subject) => verdicts.includes(subject.verdict));
	if (unchecked.length > 0 || hasVerdict("not-checked")) return "could-not-check";
	if (failOn === "never") return "clean";
	if (hasVerdict("incompatible", "invalid")) return "findings";
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
// src/commands/read-schema-file.ts
const MIB = 1048576;
const MAX_SIZE = 16 * MIB;
/**
* The text of a file that the caller named, wherever it is, under the name it was given. A byte order mark stays, for
* the format to judge.
*
* @throws OperationalError with the code `unreadable-file` for no file, a folder, a device, more than 16 MiB, bytes
* that are no UTF-8, or no permission.
*/
function readSchemaFile(directory, path) {
	try {
		return {
			path,
			text: readText(resolve(directory, path))
		};
	} catch (cause) {
		const [message, hint] = cause instanceof Refusal ? [cause.message, cause.hint] : explainFailure(cause, directory);
		throw new OperationalError({
			code: "unreadable-file",
			message,
			hint,
			location: locateFile(path),
			cause
		});
	}
}
var Refusal = class extends Error {
	hint;
	constructor(message, hint) {
		super(message);
		this.hint = hint;
	}
};
function readText(file) {
	const stats = statSync(file);
	if (stats.isDirectory()) throw new Refusal("Expected a file here, found a folder.", "Name a schema file.");
	if (!stats.isFile()) throw new Refusal("Expected a file here, found a pipe or a device.", "Name a schema file.");
	if (stats.size > MAX_SIZE) throw new Refusal(`The file is larger than ${MAX_SIZE / MIB} MiB.`, "A registry refuses schemas of this size.");
	const bytes = readFileSync(file);
	if (!isUtf8(bytes)) throw new Refusal("The file is not UTF-8 text.", "Save it as UTF-8.");
	return bytes.toString("utf8");
}
function explainFailure(cause, directory) {
	const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
	if (code === "ENOENT" || code === "ENOTDIR") return ["There is no such file.", `The path is relative to \`${directory}\`.`];
	return [`The file cannot be read (${code}).`, "Check its permissions."];
}
// src/commands/compare.ts
const DIRECTIONS = ["backward", "forward"];
/**
* Judges two schema files in both directions: findings in a direction that the level asks for are errors, those in
* the other one are notes. The transitive levels ask the same as the others, for there is one earlier schema.
*
* @throws OperationalError when a file cannot be read or is of no known format, or the two are of different formats.
*/
function compareFiles(options) {
	const { directory, reader, writer, level = "BACKWARD", registryVersion, failOn } = options;
	const format = chooseFormat(reader, writer);
	const serverVersion = registryVersion === void 0 ? {} : { serverVersion: registryVersion };
	const { verdict, upgradeOrder, diagnostics, unchecked } = judgePair({
		format,
		level,
		candidate: readSchemaFile(directory, reader),
		earlier: readSchemaFile(directory, writer),
		serverVersion
	});
	const judged = verdict === "compatible" || verdict === "incompatible";
	return createReport({
		command: "compare",
		baseline: {
			kind: "file",
			label: writer,
			rules: describeRules(registryVersion)
		},
		subjects: [{
			subject: reader,
			file: reader,
			schemaType: format.type,
			level,
			levelSource: options.level === void 0 ? "default" : "flag",
			verdict,
			comparedWith: judged ? [writer] : [],
			upgradeOrder
		}],
		diagnostics,
		unchecked,
		...failOn === void 0 ? {} : { failOn }
	});
}
function judgePair(pair) {
	const { format, candidate, earlier, serverVersion } = pair;
	const reader = format.parse(candidate.text, {
		strictness: "new",
		...serverVersion
	});
	const writer = format.parse(earlier.text, {
		strictness: "stored",
		...serverVersion
	});
	if (reader.ok && writer.ok) return comparePair(pair, {
		candidate: reader.schema,
		earlier: writer.schema
	});
	const unreadable = writer.ok ? [] : writer.problems.map((problem) => diagnoseFile(format, problem, earlier));
	return {
		diagnostics: reader.ok ? [] : reader.problems.map((problem) => diagnoseFile(format, problem, candidate)),
		unchecked: unreadable.map(({ message, location, remedy }) => ({
			message: `The earlier schema cannot be read. ${message}`,
			location,
			...remedy === void 0 ? {} : { hint: remedy }
		})),
		verdict: reader.ok ? "not-checked" : "invalid",
		upgradeOrder: null
	};
}
function diagnoseFile(format, problem, file) {
	return diagnoseProblem(format, problem, {
		subject: file.path,
		sources: createSources(file)
	});
}
function createSources(main) {
	return {
		main,
		references: /* @__PURE__ */ new Map()
	};
}
function comparePair(pair, schemas) {
	const { format, serverVersion, level } = pair;
	const { candidate, earlier } = schemas;
	const comparisons = {
		backward: format.compare(candidate, earlier, serverVersion),
		forward: format.compare(earlier, candidate, serverVersion)
	};
	const demanded = LEVEL_DEMANDS[level].directions;
	const unchecked = demanded.flatMap((direction) => listUndecided(comparisons[direction], direction, pair));
	const failed = demanded.some((direction) => comparisons[direction].verdict === "incompatible");
	return {
		diagnostics: DIRECTIONS.flatMap((direction) => listFindings(comparisons[direction], direction, pair)),
		unchecked,
		verdict: unchecked.length > 0 ? "not-checked" : failed ? "incompatible" : "compatible",
		upgradeOrder: chooseUpgradeOrder(comparisons)
	};
}
/** Findings in a direction that the level does not ask for are notes: nobody has to act on them. */
function listFindings(comparison, direction, pair) {
	const { format, level, candidate, earlier } = pair;
	if (comparison.verdict !== "incompatible") return [];
	const severity = LEVEL_DEMANDS[level].directions.includes(direction) ? "error" : "info";
	return diagnosePair({
		format,
		subject: candidate.path,
		level,
		direction,
		candidate: createSources(candidate),
		earlier: {
			version: null,
			label: `\`${earlier.path}\``,
			sources: createSources(earlier)
		},
		differences: comparison.differences
	}).map((diagnostic) => ({
		...diagnostic,
		severity
	}));
}
function listUndecided(comparison, direction, pair) {
	const { verdict } = comparison;
	if (verdict === "compatible" || verdict === "incompatible") return [];
	const reason = verdict === "server-error" ? "the registry itself fails on this pair" : "the registry's own answer differs from run to run";
	return [{
		subject: pair.candidate.path,
		message: `The ${direction} direction is not decided: ${reason}.`
	}];
}
/** Which side may be upgraded while the other still has its schema. */
function chooseUpgradeOrder(comparisons) {
	const backward = comparisons.backward.verdict === "compatible";
	const forward = comparisons.forward.verdict === "compatible";
	if (backward && forward) return "any-order";
	if (backward) return "consumers-first";
	return forward ? "producers-first" : null;
}
/** By the files' extensions, which must ask for the same format. */
function chooseFormat(reader, writer) {
	const [format, other] = [reader, writer].map(findFormat);
	if (format !== void 0 && format === other) return format;
	if (format !== void 0 && other !== void 0) throw new OperationalError({
		code: "usage",
		message: `\`${reader}\` and \`${writer}\` are of different formats: ${format.type} and ${other.type}.`,
		hint: "Compare two files of one format."
	});
	const known = Object.values(FORMATS).flatMap((one) => one.extensions);
	throw new OperationalError({
		code: "schema",
		message: `No format is known for \`${format === void 0 ? reader : writer}\`.`,
		hint: `Schema files end in ${known.map((extension) => `\`${extension}\``).join(", ")}.`
	});
}
function findFormat(path) {
	const extension = extname(path).toLowerCase();
	return Object.values(FORMATS).find((format) => format.extensions.includes(extension));
}
// src/reporters/json.ts
/** Characters that JSON allows in strings but that a terminal or a runner's log would act on or hide. */
const UNSAFE = /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|##(?=\[)/g;
/** The report as JSON (`report.schema.json` describes it): plain ASCII controls only as escapes, two spaces deep. */
function renderJson(report) {
	return `${JSON.stringify(report, null, 2).replace(UNSAFE, (match) => match === "##" ? "#\\u0023" : `\\u${match.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
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
// src/reporters/text/closing.ts
const VERDICTS$1 = {
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
function renderClosing({ outcome, summary, failOn }, style) {
	const { word, color } = VERDICTS$1[outcome];
	const found = [
		summary.unchecked > 0 ? `${summary.unchecked} not checked` : "",
		summary.errors > 0 ? countThings(summary.errors, "error") : "",
		summary.warnings > 0 ? countThings(summary.warnings, "warning") : "",
		summary.infos > 0 ? countThings(summary.infos, "note") : ""
	].filter((part) => part !== "");
	const compared = `${countThings(summary.comparisons, "earlier version")} compared`;
	const looked = `${countThings(summary.subjects, "subject")} (${compared})`;
	const waived = failOn === "never" && found.length > 0 ? "; `--fail-on never` lets findings pass" : "";
	return `${style[color](word)}: ${found.length === 0 ? "nothing found" : found.join(", ")} in ${looked}${waived}.`;
}
function countThings(count, thing) {
	return `${count} ${thing}${count === 1 ? "" : "s"}`;
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
	const token = measureCells(cells.filter((cell) => isInside(cell, wish.span)));
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
	const marked = shown.filter((cell) => isInside(cell, span));
	const indent = `${window.cut ? " " : ""}${blankCells(before)}`;
	const carets = marked.map((cell) => cell.text === "	" ? "	" : "^".repeat(cell.width)).join("");
	return {
		indent,
		carets: carets.trimEnd() === "" ? "^" : carets.trimEnd()
	};
}
function isInside(cell, span) {
	return cell.offset >= span.start && cell.offset < span.end;
}
function measureCells(cells) {
	return cells.reduce((sum, cell) => sum + cell.width, 0);
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
// src/reporters/text/finding.ts
const MAX_SENTENCE$1 = 1500;
const LABEL_COLUMNS = 10;
const LEVEL_SOURCES = {
	manifest: "set by the manifest",
	subject: "set for the subject in the registry",
	global: "the registry's default",
	flag: "set by `--level`",
	default: "the default"
};
/** The lines of one finding: place and rule, sentence, code frames of both texts, then notes. */
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
		...indentFrame(renderCodeFrame(diagnostic.location, {
			width: width - 2,
			dim: style.dim,
			paint
		})),
		...diagnostic.related.flatMap((related) => renderRelated(related, context)),
		...renderNotes(listNotes(diagnostic, context.subject), context)
	];
}
const SEVERITY_COLORS = {
	error: "red",
	warning: "yellow",
	info: "cyan"
};
function renderRelated({ location, message }, { style, width }) {
	const frame = renderCodeFrame(location, {
		width: width - 2,
		dim: style.dim,
		paint: style.cyan
	});
	return [
		"",
		...wrapText(`${escapeLongText(message.replace(/[.:]$/, ""), MAX_SENTENCE$1)} (${printPlace(location)}):`, {
			width,
			lead: "  "
		}),
		...indentFrame(frame)
	];
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
	const { compatibility, why, remedy, witness, fix } = diagnostic;
	const notes = [];
	if (compatibility !== void 0) notes.push(["check", describeCheck(diagnostic, compatibility, subject)]);
	else if (diagnostic.subject !== void 0) notes.push(["subject", `\`${diagnostic.subject}\``]);
	if (witness !== void 0) notes.push(["proof", describeWitness(witness)]);
	if (why !== void 0) notes.push(["why", why]);
	if (remedy !== void 0) notes.push(["remedy", remedy]);
	if (fix !== void 0) notes.push(["edit", `${fix.title} (in ${fix.file})`]);
	if (compatibility !== void 0) notes.push(...describeRegistry(compatibility));
	return notes;
}
function describeCheck(diagnostic, { direction, level, versionLabel, uses }, subject) {
	return `${diagnostic.subject === void 0 ? "" : `\`${diagnostic.subject}\` is `}${level}${subject === void 0 ? "" : ` (${LEVEL_SOURCES[subject.levelSource]})`}. ${direction === "backward" ? `Backward: the new schema cannot read all data of ${versionLabel}.` : `Forward: ${versionLabel} cannot read all data of the new schema.`}${uses > 1 ? ` ${uses} places share this cause.` : ""}`;
}
function describeWitness(witness) {
	if (witness.status !== "verified") return `no message to show: ${witness.reason}`;
	return `${witness.writtenBy} wrote \`${witness.datum}\`; ${witness.readBy} fails on \`${witness.failsAt}\` (${witness.failure}).`;
}
function describeRegistry({ registryType, registryPath }) {
	if (registryType === null) return [];
	return [["registry", registryPath === "" ? registryType : `${registryType} at ${registryPath}`]];
}
// src/reporters/text/version-list.ts
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
const UPGRADE_ORDERS = {
	"consumers-first": "consumers first",
	"producers-first": "producers first",
	"any-order": "any order"
};
const VERDICTS = {
	compatible: {
		text: "compatible",
		color: "green"
	},
	incompatible: {
		text: "incompatible",
		color: "red"
	},
	new: {
		text: "new",
		color: "cyan"
	},
	unchanged: {
		text: "unchanged",
		color: "dim"
	},
	unmanaged: {
		text: "unmanaged",
		color: "yellow"
	},
	invalid: {
		text: "invalid",
		color: "red"
	},
	"not-checked": {
		text: "not checked",
		color: "yellow"
	}
};
/** Verdicts whose rows are left out first when there are too many subjects to list. */
const QUIET_VERDICTS = [
	"unchanged",
	"compatible",
	"new"
];
/**
* The table of subjects, one row each, or two lines each where the width is too small for a table. Of more than 40
* subjects the passing ones are counted instead of listed, the unchanged ones first; a row that asks for attention
* is never left out.
*/
function renderSubjectTable(subjects, options) {
	if (subjects.length === 0) return [];
	const shown = chooseRows(subjects);
	const table = [HEADINGS, ...shown.map(listCells)];
	const widths = HEADINGS.map((_, column) => Math.max(...table.map((cells) => measureWidth(cells[column] ?? ""))));
	return [...widths.reduce((sum, width) => sum + 2 + width, -2) > options.width ? stackRows(shown, options.style) : alignRows(shown, widths, options.style), ...countHidden(subjects, shown)];
}
function alignRows(subjects, widths, style) {
	const join = (cells, paint) => cells.map((cell, column) => padText(cell, widths[column] ?? 0)).map((cell, column) => column === VERDICT_COLUMN ? paint(cell) : cell).join(GAP).trimEnd();
	const rows = subjects.map((subject) => join(listCells(subject), style[VERDICTS[subject.verdict].color]));
	return [style.dim(join(HEADINGS, (text) => text)), ...rows];
}
function stackRows(subjects, style) {
	return subjects.flatMap((subject) => {
		const [name, level, versions, verdict = "", upgrade] = listCells(subject);
		return [`${name}: ${style[VERDICTS[subject.verdict].color](verdict)}`, `  ${level}, compared with ${versions}, upgrade ${upgrade}`];
	});
}
function listCells(subject) {
	return [
		escapeText(subject.subject),
		subject.level,
		describeVersions(subject.comparedWith.map(escapeText)),
		VERDICTS[subject.verdict].text,
		subject.upgradeOrder === null ? "-" : UPGRADE_ORDERS[subject.upgradeOrder]
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
		return count === 0 ? [] : [`${count} ${VERDICTS[verdict].text}`];
	}).join(", ")}. \`--format json\` lists every subject.`];
}
// src/reporters/text/text.ts
const MAX_SENTENCE = 1500;
/** The report for people at a terminal: every finding, what could not be checked, the subjects, and one closing line. */
function renderText(report, options) {
	const style = createStyle(options.color);
	const blocks = [...renderFindings(report, {
		style,
		width: options.width
	}), ...renderUnchecked(report, options, style)];
	if (!options.quiet) blocks.push(...renderOverview(report, {
		style,
		width: options.width
	}));
	return blocks.length === 0 ? "" : `${blocks.map((block) => block.join("\n")).join("\n\n")}\n`;
}
function renderFindings({ subjects, diagnostics }, options) {
	const byName = new Map(subjects.map((subject) => [subject.subject, subject]));
	return diagnostics.map((diagnostic) => renderFinding(diagnostic, {
		...options,
		subject: byName.get(diagnostic.subject)
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
function renderOverview(report, { style, width }) {
	const { label, rules } = report.baseline;
	const header = wrapText(`Compared with ${escapeText(label)} under the rules of ${escapeText(rules)}.`, {
		width,
		lead: ""
	}).map(style.dim);
	const table = renderSubjectTable(report.subjects, {
		style,
		width
	});
	return [[...header, ...table.length === 0 ? [] : ["", ...table]], [renderClosing(report, style)]];
}
// src/reporters/reporters.ts
/** The reporter of each output format. */
const REPORTERS = {
	text: renderText,
	json: renderJson
};
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
// src/cli/write-file.ts
/**
* Writes a file whole or not at all, creating its folders: readers never see half of it, and a symbolic link in its
* place is replaced, not followed. Pipes and devices (`/dev/stdout`) are written to as they are.
*
* @throws OperationalError with the code `output` when the file cannot be written.
*/
function writeFile(path, text) {
	try {
		if (isStream(path)) writeFileSync(path, text);
		else replaceFile(path, text);
	} catch (cause) {
		throw new OperationalError({
			code: "output",
			message: `The report cannot be written to \`${path}\`: ${describeCause(cause)}.`,
			hint: "Choose a file in a folder that can be written to.",
			cause
		});
	}
}
function isStream(path) {
	if (/^\/(?:dev|proc)\//.test(path)) return true;
	const stats = lstatSync(path, { throwIfNoEntry: false });
	return stats !== void 0 && (stats.isFIFO() || stats.isSocket() || stats.isCharacterDevice());
}
function replaceFile(path, text) {
	mkdirSync(dirname(path), { recursive: true });
	const draft = join(dirname(path), `.${basename(path).slice(0, 40)}.${randomBytes(6).toString("hex")}.tmp`);
	try {
		writeFileSync(draft, text, { flag: "wx" });
		renameSync(draft, path);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
}
function describeCause(cause) {
	switch (cause instanceof Error && "code" in cause ? cause.code : void 0) {
		case "EACCES":
		case "EPERM":
		case "EROFS": return "permission denied";
		case "EISDIR":
		case "ENOTEMPTY": return "it is a folder";
		case "ENOSPC": return "no space is left";
		case "ENOTDIR":
		case "EEXIST": return "a part of its path is a file";
		default: return cause instanceof Error ? cause.message : String(cause);
	}
}
// src/cli/deliver-report.ts
const FILE_OPTIONS = {
	color: false,
	width: 100
};
/** Writes a report everywhere it was asked for, files first and never coloured, and returns the exit status. */
function deliverReport(report, plan, { line, terminal }) {
	const quiet = isGiven(line, "quiet");
	for (const { format, path } of plan.files) writeFile(path, REPORTERS[format](report, {
		...FILE_OPTIONS,
		quiet
	}));
	const color = chooseColor(readFlag(line, "color"), terminal);
	terminal.writeOutput(REPORTERS[plan.output](report, {
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
// src/cli/report-options.ts
const FAIL_ON = [
	"error",
	"warning",
	"info",
	"never"
];
/** Reads `--level`, `--registry-version` and `--fail-on`. */
function readReportOptions(line) {
	const level = readFlag(line, "level");
	const registryVersion = readFlag(line, "registry-version");
	const failOn = FAIL_ON.find((severity) => severity === readFlag(line, "fail-on"));
	return {
		...level !== void 0 && isCompatibilityLevel(level) ? { level } : {},
		...registryVersion === void 0 ? {} : { registryVersion },
		...failOn === void 0 ? {} : { failOn }
	};
}
// src/cli/run-compare.ts
/** `schemagate compare <reader> <writer>`. */
function runCompare(invocation) {
	const { line, directory } = invocation;
	const [reader = "", writer = ""] = line.positionals;
	const plan = planOutputs(line, directory);
	return deliverReport(compareFiles({
		directory,
		reader,
		writer,
		...readReportOptions(line)
	}), plan, invocation);
}
export { runCompare };
