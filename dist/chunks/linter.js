import { C as OperationalError, S as TOOL, _ as readFlags, a as FORMAT_NAMES, b as escapeLongText, d as suggestName, f as findNearest, g as readFlag, h as isGiven, n as invariant, p as measureDistance, u as createUsageError, x as escapeText$1 } from "./start.js";
import { n as readTextFile, r as openWorkspace, t as listFiles } from "./files.js";
import { M as compareSeverity, _ as locateRange, b as compareText, f as createFingerprint, g as locateFile, i as chooseColor, j as SEVERITIES, r as deliverReport, t as readReportOptions, u as createStyle, v as createLineIndex, x as sortDiagnostics, y as findPosition } from "./render.js";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
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
// src/diagnostic/quote-name.ts
const MAX_LENGTH = 200;
/**
* A name as it stands in a message: between backticks, cut when it is very long, with characters that a terminal
* would act on or not show written as `\u{…}`. Names come from files and may be hostile.
*/
function quoteName(name) {
	return `\`${(name.length > MAX_LENGTH ? `${name.slice(0, MAX_LENGTH)}…` : name).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escapeCharacter$1)}\``;
}
function escapeCharacter$1(character) {
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
const PLAIN$1 = /[^"\\\0-\x1f]*/y;
const SPACE$1 = /[ \t\r\n]*/y;
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
			this.#skip(PLAIN$1);
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
		this.#skip(SPACE$1);
		while (this.#comments && this.#text.charCodeAt(this.#offset) <= 32) this.#offset++;
	}
	/** Skips blanks and comments and returns the code of the character behind them, NaN at the end of the text. */
	#skipBlank() {
		let code = this.#text.charCodeAt(this.#offset);
		while (code <= 32 || code === SLASH) {
			const start = this.#offset;
			if (code === SLASH) this.#skipComment();
			else this.#skip(SPACE$1);
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
		before: splitLines$1(text.slice(from, to)),
		after: after === "" ? [] : splitLines$1(after)
	};
}
function splitLines$1(text) {
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
			matches: (path) => path.startsWith(prefix) && matchesAny$1(compiled, path.split("/")),
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
function matchesAny$1(alternatives, names) {
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
// src/lint/config.ts
/** A configuration without any settings of its own. */
function createConfig(rules, preset = "recommended") {
	return {
		preset,
		targets: [],
		rules,
		settings: /* @__PURE__ */ new Map(),
		overrides: []
	};
}
// src/lint/new-code.ts
/**
* The findings without those of style rules that were there before: their fingerprints hold what stands at the place
* and around it, so an element that was added or changed is judged anew.
*/
function keepNewCode(question) {
	const known = countFingerprints(question.before);
	return question.now.filter(({ rule, fingerprint }) => !question.isStyle(rule) || !takeOne(known, fingerprint));
}
/** How often each fingerprint occurs. */
function countFingerprints(diagnostics) {
	const counts = /* @__PURE__ */ new Map();
	for (const { fingerprint } of diagnostics) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
	return counts;
}
/** Takes one of a fingerprint away; false when there is none left. */
function takeOne(counts, fingerprint) {
	const left = counts.get(fingerprint) ?? 0;
	counts.set(fingerprint, left - 1);
	return left > 0;
}
// src/lint/lint-files.ts
/** Lints all files, each by itself and against its earlier versions, and then what only shows across files. */
function lintFiles(session, question) {
	const run = new Run(session, question);
	for (const file of question.files) run.lintFile(file);
	return run.finish();
}
var Run = class {
	#session;
	#question;
	#diagnostics = [];
	#failures = [];
	#facts = [];
	#styleRules;
	constructor(session, question) {
		this.#session = session;
		this.#question = question;
		this.#styleRules = new Set(session.config.rules.flatMap(({ id, style }) => style === true ? [id] : []));
	}
	lintFile(file) {
		const { diagnostics, failures, facts } = this.#session.lintFile(file);
		this.#facts.push(facts);
		this.#failures.push(...failures);
		if (diagnostics.length > 0) this.#add(this.#keepNew(file, diagnostics));
		this.#lintPairs(file);
	}
	/** A schema that is its newest version changes nothing, and what was published before is history. */
	#lintPairs(file) {
		let age = "newest";
		for (const source of this.#question.listEarlier?.(file) ?? []) {
			const isSame = source.text === file.source.text;
			if (isSame && age === "newest") return;
			if (!isSame) {
				const result = this.#session.lintPair(file, {
					source,
					age,
					isSame: () => this.#question.isSameVersion?.(file, source) === true
				});
				this.#failures.push(...result.failures);
				this.#add(result.diagnostics);
			}
			age = "older";
			if (!this.#session.comparesOlder(file)) return;
		}
	}
	finish() {
		const { manifest, earlierManifest, subjects } = this.#question;
		const across = this.#session.lintRepository({
			files: this.#facts,
			manifest,
			subjects,
			...earlierManifest === void 0 ? {} : { earlierManifest }
		});
		this.#add(across.diagnostics);
		return {
			diagnostics: this.#diagnostics,
			failures: [...this.#failures, ...across.failures]
		};
	}
	#keepNew(file, now) {
		const text = this.#question.findText?.(file);
		if (text === void 0 || text === null) return now;
		const before = this.#session.lintFile({
			...file,
			source: {
				path: file.source.path,
				text
			}
		}).diagnostics;
		return keepNewCode({
			now,
			before,
			isStyle: (rule) => this.#styleRules.has(rule)
		});
	}
	#add(diagnostics) {
		for (const diagnostic of diagnostics) this.#diagnostics.push(diagnostic);
	}
};
// src/lint/option.ts
/** The values of options that nobody set. */
function defaultOptions(specs) {
	return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default]));
}
/** Why a value does not fit an option, as the end of a sentence that starts with "Expected", or undefined if it fits. */
function describeMisfit(spec, value) {
	switch (spec.kind) {
		case "choice": return typeof value === "string" && spec.values.includes(value) ? void 0 : `one of ${listChoices(spec.values)}`;
		case "integer": return Number.isSafeInteger(value) && Number(value) >= spec.minimum ? void 0 : `a whole number of at least ${spec.minimum}`;
		case "boolean": return typeof value === "boolean" ? void 0 : "`true` or `false`";
		case "strings": return Array.isArray(value) && value.every((item) => typeof item === "string") ? void 0 : "a list of texts";
	}
}
function listChoices(values) {
	return values.map((value) => `\`${value}\``).join(", ");
}
// src/lint/define-rule.ts
/** A rule of the catalogue. Its options' types reach its checks; the catalogue itself does not care about them. */
function defineRule(definition) {
	return {
		since: "0.1.0",
		fix: "none",
		registry: "accepts",
		options: {},
		...definition
	};
}
// src/lint/avro/attributes.ts
/** The members of a type's or field's object by attribute; of equal keys the last counts, as it does for readers. */
var AvroAttributes = class {
	type;
	name;
	namespace;
	doc;
	aliases;
	fields;
	symbols;
	default;
	size;
	items;
	values;
	order;
	logicalType;
	precision;
	scale;
	/** Attributes the specification does not know, in the order of the text. */
	extras = NONE$1;
};
/** One for all: hardly any type or field has an attribute that nobody knows. */
const NONE$1 = [];
/** The attributes of an object. */
function readAttributes(object) {
	const attributes = new AvroAttributes();
	for (const member of object.members) assign(attributes, member);
	return attributes;
}
/** One case per attribute, since writing to a computed property is several times slower. */
function assign(attributes, member) {
	switch (member.key.value) {
		case "type":
			attributes.type = member;
			break;
		case "name":
			attributes.name = member;
			break;
		case "namespace":
			attributes.namespace = member;
			break;
		case "doc":
			attributes.doc = member;
			break;
		case "aliases":
			attributes.aliases = member;
			break;
		case "default":
			attributes.default = member;
			break;
		default: assignOfType(attributes, member);
	}
}
/** The attributes that only some kinds of type have. */
function assignOfType(attributes, member) {
	switch (member.key.value) {
		case "fields":
			attributes.fields = member;
			break;
		case "symbols":
			attributes.symbols = member;
			break;
		case "size":
			attributes.size = member;
			break;
		case "items":
			attributes.items = member;
			break;
		case "values":
			attributes.values = member;
			break;
		case "order":
			attributes.order = member;
			break;
		case "logicalType":
			attributes.logicalType = member;
			break;
		case "precision":
			attributes.precision = member;
			break;
		case "scale":
			attributes.scale = member;
			break;
		default: attributes.extras = [...attributes.extras, member];
	}
}
// src/lint/avro/document.ts
const PRIMITIVES = /* @__PURE__ */ new Set([
	"null",
	"boolean",
	"int",
	"long",
	"float",
	"double",
	"bytes",
	"string"
]);
/** The definition a type is or names in the same text, or the type itself. */
function resolveType(type) {
	return type.kind === "name" ? type.target ?? type : type;
}
/** The union's branches, or the type alone, each resolved. */
function listBranches(type) {
	return type.kind === "union" ? type.branches.map(resolveType) : [resolveType(type)];
}
/** Whether a type is a definition. */
function isNamed(type) {
	return type.kind === "record" || type.kind === "enum" || type.kind === "fixed";
}
/** Whether a type, as written, is the primitive `null`. */
function isNull(type) {
	return type.kind === "primitive" && type.name === "null";
}
/** The text of a member's value when it is a string. */
function textOf(member) {
	return member?.value.kind === "string" ? member.value.value : void 0;
}
/** The strings of a list attribute such as `aliases`, whatever else it holds. */
function listTexts(member) {
	if (member?.value.kind !== "array") return [];
	return member.value.items.flatMap((item) => item.kind === "string" ? [item.value] : []);
}
// src/lint/avro/read-document.ts
/** Reads the JSON of a schema as Avro. Never fails: what is no Avro is listed in `problems`. */
function readAvroDocument(json) {
	const reader = new AvroReader();
	const root = reader.readType(json, {
		parent: void 0,
		namespace: ""
	});
	reader.bindNames();
	const { types, fields, uses, definitions, byName, problems } = reader;
	return {
		root,
		json,
		types,
		fields,
		uses,
		definitions,
		byName,
		problems
	};
}
var AvroReader = class {
	types = [];
	fields = [];
	definitions = [];
	byName = /* @__PURE__ */ new Map();
	problems = [];
	uses = [];
	readType(json, place) {
		switch (json.kind) {
			case "string": return this.#readName(json, {
				json,
				parent: place.parent,
				attributes: void 0
			}, place);
			case "array": return this.#readUnion(json, place);
			case "object": return this.#readObject(json, place);
			case "number":
			case "boolean":
			case "null":
				this.#complain(json, `Expected a type: a name, an object or a union, found ${describeJson(json)}.`);
				return this.#add({
					kind: "unreadable",
					json,
					parent: place.parent,
					attributes: void 0
				});
		}
	}
	/** Looks up every used name: first in its own namespace, then in the null namespace. */
	bindNames() {
		for (const use of this.uses) use.target = this.byName.get(use.full) ?? this.byName.get(use.node.value);
	}
	#readObject(json, place) {
		const attributes = readAttributes(json);
		const base = {
			json,
			parent: place.parent,
			attributes
		};
		const type = attributes.type;
		if (type?.value.kind !== "string") {
			this.#complainAboutType(json, type);
			if (type !== void 0 && (type.value.kind === "object" || type.value.kind === "array")) return this.readType(type.value, place);
			return this.#add({
				kind: "unreadable",
				...base
			});
		}
		switch (type.value.value) {
			case "record":
			case "error": return this.#readRecord(base, place);
			case "enum": return this.#readEnum(base, place);
			case "fixed": return this.#readFixed(base, place);
			case "array": return this.#readArray(base, place);
			case "map": return this.#readMap(base, place);
			default: return this.#readName(type.value, base, place);
		}
	}
	#readName(node, base, place) {
		if (PRIMITIVES.has(node.value)) return this.#add({
			kind: "primitive",
			name: node.value,
			...base
		});
		const use = {
			kind: "name",
			node,
			full: qualify(node.value, place.namespace),
			target: void 0,
			...base
		};
		this.uses.push(use);
		this.types.push(use);
		return use;
	}
	#readUnion(json, place) {
		const branches = [];
		const union = this.#add({
			kind: "union",
			json,
			parent: place.parent,
			attributes: void 0,
			branches
		});
		const inner = {
			parent: union,
			namespace: place.namespace
		};
		for (const item of json.items) branches.push(this.readType(item, inner));
		return union;
	}
	#readArray(base, { namespace }) {
		const array = this.#add({
			kind: "array",
			...base,
			items: void 0
		});
		array.items = this.#readContent(base.attributes.items, {
			parent: array,
			namespace
		});
		if (array.items === void 0) this.#complain(base.attributes.type?.value ?? base.json, "Missing `items`.");
		return array;
	}
	#readMap(base, { namespace }) {
		const map = this.#add({
			kind: "map",
			...base,
			values: void 0
		});
		map.values = this.#readContent(base.attributes.values, {
			parent: map,
			namespace
		});
		if (map.values === void 0) this.#complain(base.attributes.type?.value ?? base.json, "Missing `values`.");
		return map;
	}
	#readContent(member, place) {
		return member && this.readType(member.value, place);
	}
	#readRecord(base, place) {
		const name = this.#readDefinitionName(base, place);
		const fields = [];
		const record = this.#define({
			kind: "record",
			...base,
			name,
			fields
		});
		const member = base.attributes.fields;
		if (member?.value.kind !== "array") this.#complainAboutList(base, member, "fields");
		else for (const item of member.value.items) {
			const field = this.#readField(item, record, name?.namespace ?? place.namespace);
			if (field !== void 0) fields.push(field);
		}
		return record;
	}
	#readField(json, record, namespace) {
		if (json.kind !== "object") {
			this.#complain(json, `Expected a field to be an object, found ${describeJson(json)}.`);
			return;
		}
		const attributes = readAttributes(json);
		const name = attributes.name?.value;
		if (name?.kind !== "string") this.#complainAboutName(json, attributes, "field");
		const unread = {
			kind: "unreadable",
			json,
			parent: void 0,
			attributes
		};
		const field = {
			kind: "field",
			json,
			attributes,
			name: name?.kind === "string" ? name : void 0,
			record,
			type: unread,
			index: record.fields.length
		};
		this.fields.push(field);
		if (attributes.type === void 0) this.#complain(name ?? openBrace$1(json), "Missing `type` of the field.");
		else field.type = this.readType(attributes.type.value, {
			parent: field,
			namespace
		});
		return field;
	}
	#readEnum(base, place) {
		const name = this.#readDefinitionName(base, place);
		const member = base.attributes.symbols;
		const symbols = [];
		if (member?.value.kind !== "array") this.#complainAboutList(base, member, "symbols");
		else for (const item of member.value.items) if (item.kind === "string") symbols.push(item);
		else this.#complain(item, `Expected a symbol to be a string, found ${describeJson(item)}.`);
		return this.#define({
			kind: "enum",
			...base,
			name,
			symbols
		});
	}
	#readFixed(base, place) {
		const name = this.#readDefinitionName(base, place);
		const member = base.attributes.size;
		const size = member?.value.kind === "number" && /^-?[0-9]+$/.test(member.value.text) ? member.value.text : void 0;
		if (member === void 0) this.#complain(name?.node ?? openBrace$1(base.json), "Missing `size` of the fixed type.");
		else if (size === void 0) this.#complain(member.value, `Expected \`size\` to be a whole number, found ${describeJson(member.value)}.`);
		return this.#define({
			kind: "fixed",
			...base,
			name,
			size: size === void 0 ? void 0 : Number(size)
		});
	}
	#readDefinitionName({ json, attributes }, place) {
		const node = attributes.name?.value;
		if (node?.kind !== "string") {
			this.#complainAboutName(json, attributes, textOf(attributes.type) ?? "type");
			return;
		}
		const dot = node.value.lastIndexOf(".");
		const given = attributes.namespace?.value;
		const declared = given?.kind === "string" ? given.value : place.namespace;
		const namespace = dot < 0 ? declared : node.value.slice(0, dot);
		const simple = node.value.slice(dot + 1);
		return {
			node,
			simple,
			namespace,
			full: namespace === "" ? simple : `${namespace}.${simple}`
		};
	}
	#define(type) {
		this.definitions.push(type);
		if (type.name !== void 0 && !this.byName.has(type.name.full)) this.byName.set(type.name.full, type);
		return this.#add(type);
	}
	#add(type) {
		this.types.push(type);
		return type;
	}
	#complainAboutType(json, type) {
		if (type === void 0) this.#complain(openBrace$1(json), "Missing `type`.");
		else this.#complain(type.value, `Expected \`type\` to be a name, found ${describeJson(type.value)}.`);
	}
	#complainAboutList({ json, attributes }, member, keyword) {
		if (member === void 0) this.#complain(attributes.name?.value ?? openBrace$1(json), `Missing \`${keyword}\`.`);
		else this.#complain(member.value, `Expected \`${keyword}\` to be a list, found ${describeJson(member.value)}.`);
	}
	#complainAboutName(json, { name }, what) {
		if (name === void 0) this.#complain(openBrace$1(json), `Missing \`name\` of the ${what}.`);
		else this.#complain(name.value, `Expected \`name\` to be a string, found ${describeJson(name.value)}.`);
	}
	#complain(at, message) {
		this.problems.push({
			at: {
				start: at.start,
				end: at.end
			},
			message
		});
	}
};
/** A name with the namespace it belongs to, unless it has one of its own. */
function qualify(name, namespace) {
	return namespace === "" || name.includes(".") ? name : `${namespace}.${name}`;
}
function openBrace$1(json) {
	return {
		start: json.start,
		end: json.start + 1
	};
}
function describeJson(json) {
	switch (json.kind) {
		case "object": return "an object";
		case "array": return "a list";
		case "string": return "a string";
		case "number": return `the number ${json.text}`;
		case "boolean": return `\`${json.value}\``;
		case "null": return "`null`";
	}
}
// src/lint/rules/avro/alias-conflict/rule.ts
/** An alias is no name or alias that something else already has. */
const rule$141 = defineRule({
	id: "avro/alias-conflict",
	title: "An alias is no name or alias that something else already has",
	why: "The reader cannot tell which of the two is meant; the registry's check ends with an error as soon as both exist, even against the same schema.",
	remedy: "Remove the alias or correct it.",
	preset: "recommended",
	severity: "error",
	source: "Avro specification, Aliases; LinkedIn avro-util; Avro Java's compatibility check",
	avro: {
		record({ fields }, context) {
			if (!fields.some(({ attributes }) => attributes.aliases)) return;
			const names = new Map(fields.flatMap(({ name }) => name === void 0 ? [] : [[name.value, name]]));
			for (const { attributes } of fields) for (const alias of listAliases(attributes)) claim({
				alias,
				name: alias.value,
				names
			}, context);
		},
		document({ definitions }, context) {
			if (!definitions.some(({ attributes }) => attributes.aliases)) return;
			const names = new Map(definitions.flatMap(({ name }) => name === void 0 ? [] : [[name.full, name.node]]));
			for (const { attributes, name } of definitions) for (const alias of listAliases(attributes)) claim({
				alias,
				name: qualify(alias.value, name?.namespace ?? ""),
				names
			}, context);
		}
	}
});
function listAliases({ aliases }) {
	if (aliases?.value.kind !== "array") return [];
	return aliases.value.items.filter((item) => item.kind === "string");
}
function claim({ alias, name, names }, context) {
	const owner = names.get(name);
	if (owner === void 0) names.set(name, alias);
	else context.report({
		at: alias,
		message: `Disallowed alias \`${alias.value}\`: the name is taken.`,
		related: [{
			message: "taken here",
			at: owner
		}]
	});
}
// src/lint/avro/describe-type.ts
/** A type in a few words: `int`, `enum Color`, `a.b.Order`, `array of string`, `union`. */
function describeType(type) {
	switch (type.kind) {
		case "primitive": return type.name;
		case "record":
		case "enum":
		case "fixed": return `${type.kind} ${type.name?.simple ?? "without a name"}`;
		case "array": return type.items === void 0 ? "array" : `array of ${describeType(type.items)}`;
		case "map": return type.values === void 0 ? "map" : `map of ${describeType(type.values)}`;
		case "union": return "union";
		case "name": return type.node.value;
		case "unreadable": return "unreadable type";
	}
}
// src/lint/rules/avro/bytes-default-encodable/rule.ts
/** A default for bytes has one character up to U+00FF per byte. */
const rule$140 = defineRule({
	id: "avro/bytes-default-encodable",
	title: "A default for bytes has one character up to U+00FF per byte",
	why: "The characters of the default are the bytes. The registry accepts other characters and wrong lengths; readers then fail or see question marks.",
	remedy: "Write each byte as one character between `\\u0000` and `\\u00ff`.",
	preset: "core",
	severity: "error",
	source: "Avro specification, Complex Types (defaults)",
	avro: { wrongDefault({ kind, at, type, expected }, context) {
		if (kind === "encoding") context.report({
			at,
			message: `Invalid default for ${describeType(type)}: expected ${expected}.`
		});
	} }
});
// src/lint/avro/endless-record.ts
/** The records that can never be written since they have to contain themselves; one per cycle, in the text's order. */
function findEndlessRecords({ definitions, types }) {
	if (!types.some((type) => type.kind === "name")) return [];
	const records = definitions.filter((type) => type.kind === "record");
	const endless = findUnwritable(records);
	const covered = /* @__PURE__ */ new Set();
	return records.flatMap((record) => {
		if (!endless.has(record) || covered.has(record)) return [];
		const trail = findWayBack(record, endless);
		const field = trail[0];
		if (field === void 0) return [];
		for (const step of trail) covered.add(step.record);
		return [{
			record,
			field
		}];
	});
}
/** Records that stay when all that can be written are taken away, again and again. */
function findUnwritable(records) {
	const left = new Set(records);
	for (let size = -1; size !== left.size;) {
		size = left.size;
		for (const record of left) if (!record.fields.some(({ type }) => isEndless(type, left))) left.delete(record);
	}
	return left;
}
function isEndless(written, endless) {
	const type = resolveType(written);
	if (type.kind !== "union") return endless.has(type);
	return type.branches.length > 0 && type.branches.every((branch) => isEndless(branch, endless));
}
/** The fields on a shortest way from a record back to it, the first one its own. */
function findWayBack(start, endless) {
	const queue = listEndlessFields(start, endless).map((field) => [field]);
	const seen = /* @__PURE__ */ new Set();
	for (const trail of queue) {
		const field = trail.at(-1);
		for (const next of field === void 0 ? [] : listRecords(field.type)) {
			if (next === start) return trail;
			if (seen.has(next)) continue;
			seen.add(next);
			queue.push(...listEndlessFields(next, endless).map((more) => [...trail, more]));
		}
	}
	return [];
}
function listEndlessFields(record, endless) {
	return record.fields.filter(({ type }) => isEndless(type, endless));
}
function listRecords(written) {
	const type = resolveType(written);
	if (type.kind === "record") return [type];
	return type.kind === "union" ? type.branches.flatMap(listRecords) : [];
}
// src/lint/tree/token.ts
/** The first character of a value. */
function openBrace(json) {
	return {
		start: json.start,
		end: json.start + 1
	};
}
// src/lint/avro/token.ts
/** The token that stands for a definition or field: its name, else the brace it opens with. */
function tokenOf(node) {
	if (node.kind === "field") return node.name ?? openBrace(node.json);
	return node.name?.node ?? openBrace(node.json);
}
/** The token that stands for a type at its place: its name or keyword, or the bracket a union opens with. */
function typeToken(type) {
	if (type.kind === "name") return type.node;
	return type.attributes?.type?.value ?? (type.json.kind === "array" ? openBrace(type.json) : type.json);
}
/** How a definition is called in a sentence: its name in backticks, or what it is. */
function callNamed(type) {
	return type.name === void 0 ? `the ${type.kind}` : `\`${type.name.simple}\``;
}
/** How a field is called in a sentence. */
function callField(field) {
	return field.name === void 0 ? "the field" : `\`${field.name.value}\``;
}
// src/lint/rules/avro/constructible-record/rule.ts
/** A record does not have to contain itself. */
const rule$139 = defineRule({
	id: "avro/constructible-record",
	title: "A record does not have to contain itself",
	why: "A record whose fields lead back to it without a way out (null, an empty list, an empty map) can never be written, yet the registry accepts it.",
	remedy: "Make a field of the cycle nullable, a list or a map.",
	preset: "core",
	severity: "error",
	source: "Avro Java's parser accepts it",
	avro: { document(document, context) {
		for (const { record, field } of findEndlessRecords(document)) context.report({
			at: tokenOf(field),
			message: `Invalid field ${callField(field)}: every ${callNamed(record)} has to contain another one.`
		});
	} }
});
// src/lint/avro/logical-type.ts
/** The logical types of the specification up to Avro 1.12 with the types that may carry them. */
const LOGICAL_TYPES = /* @__PURE__ */ new Map([
	["decimal", [{ base: "bytes" }, { base: "fixed" }]],
	["big-decimal", [{ base: "bytes" }]],
	["uuid", [{ base: "string" }, {
		base: "fixed",
		size: 16
	}]],
	["date", [{ base: "int" }]],
	["time-millis", [{ base: "int" }]],
	["time-micros", [{ base: "long" }]],
	["timestamp-millis", [{ base: "long" }]],
	["timestamp-micros", [{ base: "long" }]],
	["timestamp-nanos", [{ base: "long" }]],
	["local-timestamp-millis", [{ base: "long" }]],
	["local-timestamp-micros", [{ base: "long" }]],
	["local-timestamp-nanos", [{ base: "long" }]],
	["duration", [{
		base: "fixed",
		size: 12
	}]]
]);
/** The text of a type's `logicalType`, where it has one. */
function readLogicalType(type) {
	return textOf(type.attributes?.logicalType);
}
/** What a type is called as the base of a logical type: the primitive's name or the kind. */
function baseName(type) {
	return type.kind === "primitive" ? type.name : type.kind;
}
/** Whether a type may carry a logical type of the specification. */
function carriesLogicalType(type, logicalType) {
	return (LOGICAL_TYPES.get(logicalType) ?? []).some(({ base, size }) => base === baseName(type) && (size === void 0 || type.kind !== "fixed" || type.size === size));
}
// src/lint/avro/decimal.ts
/** The decimal a type is meant to be, or undefined when its logical type is another or none. */
function readDecimal(type) {
	if (readLogicalType(type) !== "decimal" || type.attributes === void 0) return void 0;
	const { precision, scale } = type.attributes;
	return {
		precision: readWhole(precision?.value),
		scale: scale === void 0 ? 0 : readWhole(scale.value)
	};
}
/** The most decimal digits that a signed number of so many bytes always holds. */
function countDigits(bytes) {
	return Math.floor(Math.log10(2) * (8 * bytes - 1));
}
function readWhole(value) {
	const text = value?.kind === "number" ? value.text : void 0;
	return text !== void 0 && /^-?[0-9]{1,15}$/.test(text) ? Number(text) : void 0;
}
// src/lint/rules/avro/decimal-portable/rule.ts
/** A decimal fits the warehouses it goes to. */
const rule$138 = defineRule({
	id: "avro/decimal-portable",
	title: "A decimal fits the warehouses it goes to",
	why: "Spark and Snowflake hold 38 digits, BigQuery's NUMERIC 38 with at most 9 behind the point; more is cut off or refused.",
	remedy: "Lower the precision or the scale.",
	preset: "recommended",
	severity: "warning",
	source: "Data types of Spark, Snowflake and BigQuery; igluctl",
	targets: [
		"spark",
		"snowflake",
		"bigquery"
	],
	avro: { annotated: checkDecimal }
});
function checkDecimal(type, context) {
	const { precision = 0, scale = 0 } = readDecimal(type) ?? {};
	const { precision: digits, scale: places } = type.attributes ?? {};
	if (precision > 38 && digits !== void 0) context.report({
		at: digits.value,
		message: `Too many digits: ${precision}, where warehouses hold 38.`
	});
	if (scale > 9 && places !== void 0 && context.targets.has("bigquery")) {
		const message = `Too many digits behind the point: ${scale}, where BigQuery's NUMERIC holds 9.`;
		context.report({
			at: places.value,
			message
		});
	}
}
// src/lint/rules/avro/decimal-valid/rule.ts
/** A decimal has a precision, and its scale and size fit it. */
const rule$137 = defineRule({
	id: "avro/decimal-valid",
	title: "A decimal has a precision, and its scale and size fit it",
	why: "Readers silently drop a decimal they cannot make sense of: raw bytes arrive downstream.",
	remedy: "State a positive `precision`, a `scale` between 0 and the precision, and for a fixed type enough bytes.",
	preset: "core",
	severity: "error",
	source: "Avro specification, Decimal; LinkedIn avro-util",
	avro: { annotated(type, context) {
		const problem = type.attributes?.logicalType && findProblem$1(type, type.attributes.logicalType.value);
		if (problem !== void 0) context.report(problem);
	} }
});
function findProblem$1(type, at) {
	const decimal = readDecimal(type);
	if (decimal === void 0 || type.attributes === void 0) return void 0;
	const { precision } = type.attributes;
	if (precision === void 0) return {
		at,
		message: "Missing `precision` of the decimal."
	};
	if (decimal.precision === void 0 || decimal.precision <= 0) return {
		at: precision.value,
		message: "Invalid precision: expected a whole number above 0."
	};
	return judgeScale(type, decimal.precision) ?? judgeSize(type, {
		at: precision.value,
		precision: decimal.precision
	});
}
function judgeScale(type, precision) {
	const at = type.attributes?.scale?.value;
	const scale = readDecimal(type)?.scale;
	if (at === void 0) return void 0;
	if (scale === void 0 || scale < 0) return {
		at,
		message: "Invalid scale: expected a whole number of at least 0."
	};
	if (scale <= precision) return void 0;
	return {
		at,
		message: `Invalid scale ${scale}: expected at most the precision, ${precision}.`
	};
}
function judgeSize(type, { at, precision }) {
	if (type.kind !== "fixed" || type.size === void 0 || type.size <= 0) return void 0;
	const most = countDigits(type.size);
	if (precision <= most) return void 0;
	return {
		at,
		message: `Too many digits: ${type.size} bytes hold a precision of ${most} at most, not ${precision}.`
	};
}
// src/lint/rules/avro/doc/rule.ts
/** Every record, enum and fixed is documented. */
const rule$136 = defineRule({
	id: "avro/doc",
	title: "Every record, enum and fixed is documented",
	why: "The schema is the one place where consumers look for what an event means.",
	remedy: "Add a `doc` that says what it is.",
	preset: "strict",
	severity: "warning",
	source: "avrolint-action; spf4j; RADAR-Schemas; Jikkou",
	style: true,
	avro: { named(type, context) {
		if ((textOf(type.attributes.doc) ?? "").trim() === "") context.report({
			at: tokenOf(type),
			message: `Missing \`doc\` of the ${type.kind} ${callNamed(type)}.`
		});
	} }
});
// src/lint/fix/edit-json.ts
/** Replaces a value (or a key) by another JSON text. */
function replaceJson(node, text) {
	return {
		start: node.start,
		end: node.end,
		text
	};
}
/** Takes members out of their object together with their commas; the text around stays as it is. */
function removeMembers(object, removed) {
	const edits = [];
	const { members } = object;
	for (let first = 0; first < members.length; first++) {
		let end = first;
		while (isAmong(members[end], removed)) end++;
		if (end > first) edits.push(removeRun(members, first, end));
		first = end;
	}
	return edits;
}
/** Takes the member at an index out of its object. */
function removeMemberAt({ members }, index) {
	return removeRun(members, index, index + 1);
}
function isAmong(member, removed) {
	return member !== void 0 && removed.includes(member);
}
/** Up to the next member where there is one, else from the previous one, so that no comma is left over. */
function removeRun(members, first, end) {
	const next = members[end];
	const start = members[first]?.key.start ?? 0;
	if (next !== void 0) return {
		start,
		end: next.key.start,
		text: ""
	};
	return {
		start: members[first - 1]?.value.end ?? start,
		end: members[end - 1]?.value.end ?? start,
		text: ""
	};
}
/** Puts a member behind another one, spaced and indented as that one is. */
function insertMemberAfter(text, member, added) {
	const end = member.value.end;
	const gap = text.slice(findGap(text, member.key.start), member.key.start);
	const colon = text.slice(member.key.end, member.value.start);
	return {
		start: end,
		end,
		text: `,${gap}${JSON.stringify(added.key)}${colon}${added.value}`
	};
}
/** Where the blanks before an offset start; a pattern would look for them from the start of the text on. */
function findGap(text, end) {
	let start = end;
	while (start > 0 && /\s/.test(text.charAt(start - 1))) start--;
	return start;
}
// src/lint/rules/avro/doc-style/rule.ts
/** Documentation says something and is trimmed. */
const rule$135 = defineRule({
	id: "avro/doc-style",
	title: "Documentation says something and is trimmed",
	why: "A doc that repeats the name, holds a note to do, or is blank around the text only costs attention.",
	remedy: "Write a sentence.",
	preset: "strict",
	severity: "info",
	fix: "meta",
	source: "sourcemeta jsonschema; RADAR-Schemas",
	style: true,
	options: { minimum: {
		kind: "integer",
		minimum: 0,
		default: 5,
		description: "The least number of characters of a doc."
	} },
	avro: {
		named({ attributes, name }, context) {
			if (attributes.doc !== void 0) checkDoc(attributes.doc, name?.simple, context);
		},
		field({ attributes, name }, context) {
			if (attributes.doc !== void 0) checkDoc(attributes.doc, name?.value, context);
		}
	}
});
function checkDoc({ value }, name, context) {
	if (value.kind !== "string" || value.value.trim() === "") return;
	const text = value.value.trim();
	const problem = judgeText$2(text, name, context.options.minimum);
	if (problem !== void 0) context.report({
		at: value,
		message: problem
	});
	else if (text !== value.value) context.report({
		at: value,
		message: "Disallowed blanks around the documentation.",
		fix: {
			title: "Remove the blanks",
			effect: "meta",
			edits: [replaceJson(value, JSON.stringify(text))]
		}
	});
}
function judgeText$2(text, name, minimum) {
	if (text.toLowerCase() === name?.toLowerCase()) return "Expected the documentation to say more than the name.";
	if (/^(?:todo|tbd|fixme|xxx)\b/i.test(text)) return "Expected documentation, found a note to do.";
	return text.length < minimum ? `Expected documentation of at least ${minimum} characters.` : void 0;
}
// src/lint/avro/neutral-symbol.ts
const NEUTRAL = /(?:^|_)(?:UNKNOWN|UNSPECIFIED|UNDEFINED|UNRECOGNI[SZ]ED|UNSET|NOT_?SET|OTHER|NONE|MISSING|DEFAULT|INVALID|NA)(?:_|$)/i;
/** Whether a symbol stands for "no known value" rather than for a state of the business. */
function isNeutralSymbol(symbol) {
	return NEUTRAL.test(symbol);
}
// src/lint/rules/avro/enum-default/rule.ts
/** An enum has a default of its own. */
const rule$134 = defineRule({
	id: "avro/enum-default",
	title: "An enum has a default of its own",
	why: "Without one, adding a symbol later breaks every reader that does not know it yet; the field's default does not help.",
	remedy: "Add a neutral symbol such as `UNKNOWN` and make it the enum's `default`.",
	preset: "recommended",
	severity: "warning",
	fix: "contract",
	source: "AVRO-1340; Zalando API guidelines #112; Expedia",
	avro: { enum(type, context) {
		const { attributes, symbols } = type;
		if (attributes.default !== void 0 || symbols.length === 0) return;
		context.report({
			at: tokenOf(type),
			message: `Missing \`default\` of the enum ${callNamed(type)}.`,
			fix: addDefault(type, context.file.source.text)
		});
	} }
});
function addDefault({ symbols, attributes }, text) {
	const neutral = symbols.find((symbol) => isNeutralSymbol(symbol.value));
	if (neutral === void 0 || attributes.symbols === void 0) return void 0;
	const added = {
		key: "default",
		value: JSON.stringify(neutral.value)
	};
	return {
		title: `Make \`${neutral.value}\` the enum's default`,
		effect: "contract",
		edits: [insertMemberAfter(text, attributes.symbols, added)]
	};
}
// src/lint/rules/avro/enum-default-in-symbols/rule.ts
/** An enum's default is one of its symbols. */
const rule$133 = defineRule({
	id: "avro/enum-default-in-symbols",
	title: "An enum's default is one of its symbols",
	why: "The registry refuses the schema when the default is another text, and ignores a default that is no text.",
	remedy: "Use one of the symbols, or add this one.",
	preset: "core",
	severity: "error",
	source: "Avro specification, Enums; AVRO-3229",
	registry: "rejects",
	avro: { enum(type, context) {
		const value = type.attributes.default?.value;
		if (value === void 0 || value.kind === "string" && type.symbols.some((symbol) => symbol.value === value.value)) return;
		context.report({
			at: value,
			message: `Invalid default of ${callNamed(type)}: expected one of its symbols.`
		});
	} }
});
// src/lint/rules/avro/enum-default-neutral/rule.ts
/** An enum's default means nothing by itself. */
const rule$132 = defineRule({
	id: "avro/enum-default-neutral",
	title: "An enum's default means nothing by itself",
	why: "Readers see every symbol they do not know as the default, so a business value there turns the unknown into a real state.",
	remedy: "Use a symbol such as `UNKNOWN` or `UNSPECIFIED` as the default.",
	preset: "recommended",
	severity: "info",
	source: "RADAR-Schemas; AIP-126; buf ENUM_ZERO_VALUE_SUFFIX",
	avro: { enum(type, context) {
		const text = textOf(type.attributes.default);
		if (text === void 0 || type.attributes.default === void 0 || isNeutralSymbol(text)) return;
		if (!type.symbols.some((symbol) => symbol.value === text)) return;
		const message = `Expected a neutral default of ${callNamed(type)}, found \`${text}\`.`;
		context.report({
			at: type.attributes.default.value,
			message
		});
	} }
});
// src/lint/find-similar.ts
/** The candidate within one typing error (two for long words) of a word, ignoring case; undefined when none or the word itself. */
function findSimilar(word, candidates) {
	const plain = word.toLowerCase();
	if (plain.length < 3) return void 0;
	const allowed = plain.length > 5 ? 2 : 1;
	let best;
	let distance = allowed + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) > allowed) continue;
		const edits = measureDistance(plain, candidate.toLowerCase());
		if (edits < distance) [best, distance] = [candidate, edits];
	}
	return best;
}
/**
* Whether two names look like one that was renamed: the same words, one within the other, or a spelling corrected. Names
* that only their numbers tell apart (`line_1`, `line_2`) do not, and neither do short words such as `min` and `max`.
*/
function isSimilarName(left, right) {
	const [one, other] = [left, right].map((name) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, ""));
	if (one === void 0 || other === void 0) return false;
	if (one === other) return true;
	if (dropDigits(one) === dropDigits(other)) return false;
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	if (short.length >= 4 && short.length * 2 > long.length && long.includes(short)) return true;
	return short.length >= 5 && measureDistance(one, other) <= Math.max(1, Math.floor(long.length / 16));
}
function dropDigits(name) {
	return name.replaceAll(/\d/g, "");
}
// src/lint/rules/avro/enum-field-default-in-symbols/rule.ts
/** A field's default for an enum is one of its symbols. */
const rule$131 = defineRule({
	id: "avro/enum-field-default-in-symbols",
	title: "A field's default for an enum is one of its symbols",
	why: "The registry only checks that the default is text; readers fail at run time when they need it.",
	remedy: "Use one of the symbols, or add this one.",
	preset: "core",
	severity: "error",
	source: "Avro Java's `isValidDefault`",
	avro: { wrongDefault({ kind, at, type, expected }, context) {
		if (kind !== "symbol" || type.kind !== "enum" || at.kind !== "string") return;
		const similar = findSimilar(at.value, type.symbols.map((symbol) => symbol.value));
		const hint = similar === void 0 ? "" : ` Did you mean \`${similar}\`?`;
		context.report({
			at,
			message: `Invalid default \`${at.value}\`: expected ${expected}.${hint}`
		});
	} }
});
// src/lint/rules/avro/field-default/rule.ts
/** Every field has a default. */
const rule$130 = defineRule({
	id: "avro/field-default",
	title: "Every field has a default",
	why: "A field without one can never be removed once readers expect it. Turn this on for subjects of the levels FORWARD and FULL.",
	remedy: "Add a default, or waive the finding for fields that identify the record.",
	preset: "strict",
	severity: "info",
	source: "Jikkou; Confluent's evolution rules",
	style: true,
	avro: { field(field, context) {
		if (field.attributes.default !== void 0) return;
		if (field.type.kind === "union" && field.type.branches.some(isNull)) return;
		context.report({
			at: tokenOf(field),
			message: `Missing \`default\` of the field ${callField(field)}.`
		});
	} }
});
// src/lint/rules/avro/field-doc/rule.ts
/** Every field is documented. */
const rule$129 = defineRule({
	id: "avro/field-doc",
	title: "Every field is documented",
	why: "Names alone do not say units, allowed values or when a value is missing.",
	remedy: "Add a `doc` that says what the value is.",
	preset: "strict",
	severity: "warning",
	source: "avrolint-action; spf4j; RADAR-Schemas; Jikkou",
	style: true,
	avro: { field(field, context) {
		if ((textOf(field.attributes.doc) ?? "").trim() === "") context.report({
			at: tokenOf(field),
			message: `Missing \`doc\` of the field ${callField(field)}.`
		});
	} }
});
// src/lint/name-case.ts
/** How each case is called in a sentence. */
const CASE_NAMES = {
	snake: "snake_case",
	camel: "camelCase"
};
/** The words of a name: parts between other characters, at changes to upper case, and before the last of capitals. */
function splitWords(name) {
	return name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2").split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
}
/** Words joined as in `OrderCreated`. */
function toPascalCase(words) {
	return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()).join("");
}
/** A name in a case. */
function printInCase(name, wanted) {
	const words = splitWords(name);
	if (wanted === "snake") return words.join("_").toLowerCase();
	const pascal = toPascalCase(words);
	return pascal.slice(0, 1).toLowerCase() + pascal.slice(1);
}
/** Whether a name has a case; a single lower-case word has every case, and leading underscores are left alone. */
function fitsCase(name, wanted) {
	const plain = name.replace(/^_+/, "");
	return wanted === "snake" ? /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(plain) : /^[a-z][A-Za-z0-9]*$/.test(plain);
}
/** The case that most of the names have, of which at least one name shows it; snake when none or equally many do. */
function findMajorityCase(names) {
	const telling = names.filter((name) => fitsCase(name, "snake") !== fitsCase(name, "camel"));
	return telling.filter((name) => fitsCase(name, "camel")).length * 2 > telling.length ? "camel" : "snake";
}
/** Words that make a name look like personal data, in snake_case. */
const PERSONAL_NAMES = [
	"email",
	"phone",
	"mobile",
	"ssn",
	"iban",
	"passport",
	"birth",
	"birthday",
	"first_name",
	"last_name",
	"full_name",
	"street",
	"tax_id",
	"credit_card",
	"card_number"
];
// src/lint/rules/avro/field-name-case/rule.ts
/** Fields are named in one case. */
const rule$128 = defineRule({
	id: "avro/field-name-case",
	title: "Fields are named in one case",
	why: "Mixed styles make every query a guess.",
	remedy: "Rename the field and keep the old name as an alias.",
	preset: "strict",
	severity: "info",
	source: "RADAR-Schemas; Zalando API guidelines #118; Wikimedia",
	style: true,
	options: { style: {
		kind: "choice",
		values: [
			"snake",
			"camel",
			"consistent"
		],
		default: "consistent",
		description: "The case of field names; `consistent` takes the case most fields of the schema have."
	} },
	avro: { document({ fields }, context) {
		const names = fields.flatMap(({ name }) => name ?? []);
		const { style } = context.options;
		const wanted = style === "consistent" ? findMajorityCase(names.map(({ value }) => value)) : style;
		for (const name of names) if (!fitsCase(name.value, wanted)) context.report({
			at: name,
			message: `Expected \`${printInCase(name.value, wanted)}\` in ${CASE_NAMES[wanted]}, found \`${name.value}\`.`
		});
	} }
});
// src/lint/rules/avro/file-name-match/rule.ts
/** A file is called like its root type. */
const rule$127 = defineRule({
	id: "avro/file-name-match",
	title: "A file is called like its root type",
	why: "People look for a type by its name.",
	remedy: "Rename the file.",
	preset: "strict",
	severity: "info",
	source: "RADAR-Schemas",
	registry: "not-applicable",
	style: true,
	options: { directory: {
		kind: "boolean",
		default: false,
		description: "The folders end with the parts of the namespace too."
	} },
	avro: { document({ root }, context) {
		if (root.kind !== "record" && root.kind !== "enum" && root.kind !== "fixed") return;
		const { path } = context.file.source;
		const stem = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
		if (root.name === void 0) return;
		if (stem !== root.name.simple) context.report({
			at: tokenOf(root),
			message: `Expected the file of ${callNamed(root)} to be called \`${root.name.simple}\`, found \`${stem}\`.`
		});
		const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
		const wanted = root.name.namespace.replaceAll(".", "/");
		if (context.options.directory && !`/${folder}`.endsWith(`/${wanted}`)) context.report({
			at: tokenOf(root),
			message: `Expected the file of ${callNamed(root)} in the folder \`${wanted}\`, found \`${folder}\`.`
		});
	} }
});
// src/lint/rules/avro/finite-float-default/rule.ts
/** A default for float or double is a JSON number. */
const rule$126 = defineRule({
	id: "avro/finite-float-default",
	title: "A default for float or double is a JSON number",
	why: "The registry takes `\"NaN\"` and numbers written as text, other parsers refuse them: the specification asks for a JSON number.",
	remedy: "Write a JSON number, or make the field nullable with the default `null`.",
	preset: "core",
	severity: "warning",
	source: "Avro specification, Complex Types (defaults)",
	avro: { wrongDefault({ kind, at, type, expected }, context) {
		if (kind === "text-number") context.report({
			at,
			message: `Invalid default for ${describeType(type)}: expected ${expected}, found text.`
		});
	} }
});
// src/lint/rules/avro/fixed-size/rule.ts
/** A fixed type has a size of at least one byte. */
const rule$125 = defineRule({
	id: "avro/fixed-size",
	title: "A fixed type has a size of at least one byte",
	why: "A fixed of no bytes holds nothing; the registry accepts 0 and refuses negative sizes and those above 2147483639.",
	remedy: "State the number of bytes.",
	preset: "core",
	severity: "error",
	source: "Avro specification, Fixed; Avro Java accepts 0",
	avro: { fixed(type, context) {
		const { size, attributes } = type;
		if (size === void 0 || attributes.size === void 0 || size > 0 && size <= MAX_SIZE) return;
		const message = `Invalid size ${size} of ${callNamed(type)}.`;
		context.report({
			at: attributes.size.value,
			message
		});
	} }
});
/** The largest array Avro Java allocates. */
const MAX_SIZE = 2147483639;
// src/lint/name-meaning.ts
const DURATIONS = new Set("elapsed response processing run lead wait waiting prep travel up down execution load idle total average avg cooking delivery service start_up zone".split(" "));
/** Whether a name says that its value is a point in time: `created_at`, `eventTimestamp`, `login_ts`, `sale_time`. */
function isInstantName(name) {
	if (!/(?:at|ts|time|timestamp)$/i.test(name)) return false;
	const words = listWords(name);
	const before = words.at(-2) ?? "";
	switch (words.at(-1)) {
		case "timestamp": return true;
		case "ts": return before !== "";
		case "at": return before.endsWith("ed") || before === "sent" || before === "paid";
		case "time": return before !== "" && !DURATIONS.has(before);
		default: return false;
	}
}
const MONEY = new Set("amount price tax fee cost balance salary revenue subtotal payment surcharge cents pence minor".split(" "));
const MONEY_END = new RegExp(`(?:${[...MONEY].join("|")})$`, "i");
/** Whether a name says that its value is money: `price`, `totalAmount`, `amount_cents`. */
function isMoneyName(name) {
	return MONEY_END.test(name) && MONEY.has(listWords(name).at(-1) ?? "");
}
const NUMBERINGS = /* @__PURE__ */ new Set([
	"id",
	"seq",
	"sequence",
	"epoch",
	"offset"
]);
/** Whether a name says that its value is given out one after the other: `order_id`, `seq`. */
function isNumberingName(name) {
	return NUMBERINGS.has(listWords(name).at(-1) ?? "");
}
function listWords(name) {
	return splitWords(name).map((word) => word.toLowerCase());
}
// src/lint/rules/avro/int-id/rule.ts
/** An identifier or sequence number is a long. */
const rule$124 = defineRule({
	id: "avro/int-id",
	title: "An identifier or sequence number is a long",
	why: "Changing int to long later is a one-way street: only new readers read old data, never the other way round.",
	remedy: "Use long from the start.",
	preset: "strict",
	severity: "info",
	source: "Avro specification, Schema Resolution",
	avro: { field(field, context) {
		if (field.name === void 0 || !isNumberingName(field.name.value)) return;
		for (const type of listBranches(field.type)) if (type.kind === "primitive" && type.name === "int" && readLogicalType(type) === void 0) context.report({
			at: tokenOf(field),
			message: `Disallowed int for ${callField(field)}, which is named like a number that grows.`
		});
	} }
});
// src/lint/rules/avro/known-logical-type/rule.ts
/** A logical type is one that readers know. */
const rule$123 = defineRule({
	id: "avro/known-logical-type",
	title: "A logical type is one that readers know",
	why: "Readers silently ignore a logical type they do not know, so a typing error turns the values back into the plain base type.",
	remedy: "Use a logical type of the specification, or list your organisation's own under the option `allow`.",
	preset: "core",
	severity: "error",
	fix: "contract",
	source: "Avro specification, Logical Types; AVRO-2611; LinkedIn avro-util",
	options: { allow: {
		kind: "strings",
		default: [],
		description: "Logical types of your organisation that its readers know."
	} },
	avro: { annotated: checkLogicalType }
});
function correct(at, similar) {
	const edits = [replaceJson(at, JSON.stringify(similar))];
	return {
		title: `Change it to \`${similar}\``,
		effect: "contract",
		edits
	};
}
function checkLogicalType(type, context) {
	const logicalType = readLogicalType(type);
	const at = type.attributes?.logicalType?.value;
	if (logicalType === void 0 || at === void 0 || LOGICAL_TYPES.has(logicalType)) return;
	if (context.options.allow.includes(logicalType)) return;
	const similar = findSimilar(logicalType, [...LOGICAL_TYPES.keys()]);
	context.report({
		at,
		message: `Unknown logical type \`${logicalType}\`.${similar === void 0 ? "" : ` Did you mean \`${similar}\`?`}`,
		fix: similar === void 0 ? void 0 : correct(at, similar)
	});
}
// src/lint/tags.ts
/** The tags a field, type or property carries inline under `confluent:tags`. */
function listTags(json) {
	const value = findMember(json, "confluent:tags")?.value;
	return value?.kind === "array" ? value.items.filter((item) => item.kind === "string") : [];
}
// src/lint/rules/avro/known-tag/rule.ts
/** A tag is one of the organisation's tags. */
const rule$122 = defineRule({
	id: "avro/known-tag",
	title: "A tag is one of the organisation's tags",
	why: "A misspelt tag switches off the encryption or redaction rule that is bound to the right one.",
	remedy: "Correct the tag, or add it to the option `allow`.",
	preset: "recommended",
	severity: "error",
	source: "Confluent data contracts",
	options: { allow: {
		kind: "strings",
		default: [],
		description: "The tags there are; while the list is empty, every tag will do."
	} },
	avro: { extended({ kind, json }, context) {
		const { allow } = context.options;
		if (kind !== "field" && kind !== "record" || json.kind !== "object" || allow.length === 0) return;
		for (const tag of listTags(json)) {
			if (allow.includes(tag.value)) continue;
			const similar = findSimilar(tag.value, allow);
			const hint = similar === void 0 ? "" : ` Did you mean \`${similar}\`?`;
			context.report({
				at: tag,
				message: `Unknown tag \`${tag.value}\`.${hint}`
			});
		}
	} }
});
// src/lint/rules/avro/known-types/rule.ts
/** Every used type name is defined before its use or supplied by a reference. */
const rule$121 = defineRule({
	id: "avro/known-types",
	title: "Every used type name is defined before its use or supplied by a reference",
	why: "The registry refuses a schema that uses a type nobody defines, and registries on Avro 1.11 also refuse a name that is defined only later.",
	remedy: "Define the type where it is first used, or add the reference that supplies it.",
	preset: "core",
	severity: "error",
	source: "Avro specification, Names",
	registry: "rejects",
	avro: { name: reportEarlyUse },
	repository(repository, context) {
		const files = repository.files.filter(({ file }) => file.type === "AVRO");
		if (files.every(({ unresolved }) => unresolved.length === 0)) return;
		const defined = new Set(files.flatMap(({ definitions }) => definitions.map(({ name }) => name)));
		const hints = new Hints([...defined]);
		for (const { file, unresolved, definitions } of files) {
			const isKnown = (name) => defined.has(name) || file.references.includes(name);
			for (const use of unresolved) {
				if (isKnown(use.name) || isKnown(use.fallback)) continue;
				const message = `Unknown type \`${use.fallback}\`.${hints.find(use, definitions)}`;
				context.report({
					file: file.source,
					at: use.at,
					message
				});
			}
		}
	}
});
function reportEarlyUse({ target, node }, context) {
	if (target === void 0 || target.json.start < node.start) return;
	const related = [{
		message: "defined here",
		at: target.name?.node ?? target.json
	}];
	context.report({
		at: node,
		message: `Expected \`${node.value}\` to be defined before its first use.`,
		related
	});
}
/** Names of other languages' types that people write by habit. */
const HABITS = /* @__PURE__ */ new Map([
	["integer", "int"],
	["bool", "boolean"],
	["number", "double"],
	["object", "record"],
	["text", "string"],
	["str", "string"],
	["binary", "bytes"]
]);
/** More names than this are not searched for a similar one. */
const MAX_NAMES = 1e3;
/** What an unknown name was probably meant to be; each name is looked for once. */
var Hints = class {
	#defined;
	#known = /* @__PURE__ */ new Map();
	constructor(defined) {
		this.#defined = defined.slice(0, MAX_NAMES);
	}
	find(use, near) {
		let hint = this.#known.get(use.name);
		if (hint === void 0) this.#known.set(use.name, hint = this.#describe(use, near));
		return hint;
	}
	#describe({ name, fallback: written }, near) {
		const short = near.slice(0, MAX_NAMES).map((one) => one.name.slice(one.name.lastIndexOf(".") + 1));
		const similar = HABITS.get(written.toLowerCase()) ?? findSimilar(written, [...PRIMITIVES, ...short]) ?? findSimilar(name, this.#defined) ?? this.#defined.find((one) => one.endsWith(`.${written}`));
		return similar === void 0 || similar === written ? "" : ` Did you mean \`${similar}\`?`;
	}
};
// src/lint/rules/avro/logical-type-base/rule.ts
/** A logical type annotates the type it is defined for. */
const rule$120 = defineRule({
	id: "avro/logical-type-base",
	title: "A logical type annotates the type it is defined for",
	why: "On any other type readers silently ignore it.",
	remedy: "Change the base type to the one the logical type is defined for.",
	preset: "core",
	severity: "error",
	fix: "contract",
	source: "Avro specification, Logical Types; LinkedIn avro-util",
	avro: { annotated: checkBase }
});
function checkBase(type, context) {
	const logicalType = readLogicalType(type);
	const at = type.attributes?.logicalType?.value;
	if (logicalType === void 0 || at === void 0 || !LOGICAL_TYPES.has(logicalType)) return;
	if (carriesLogicalType(type, logicalType)) return;
	const wanted = (LOGICAL_TYPES.get(logicalType) ?? []).map(({ base, size }) => size === void 0 ? base : `${base} of ${size} bytes`);
	context.report({
		at,
		message: `Invalid base for \`${logicalType}\`: expected ${wanted.join(" or ")}, found ${baseName(type)}.`,
		fix: changeBase(type, logicalType)
	});
}
function changeBase(type, logicalType) {
	const [only, ...others] = LOGICAL_TYPES.get(logicalType) ?? [];
	const at = type.attributes?.type?.value;
	if (!(type.kind === "primitive" && only !== void 0 && others.length === 0 && only.size === void 0) || at === void 0) return void 0;
	return {
		title: `Change the base to \`${only.base}\``,
		effect: "contract",
		edits: [replaceJson(at, JSON.stringify(only.base))]
	};
}
// src/lint/rules/avro/logical-type-placement/rule.ts
/** A logical type stands inside the type, not beside it. */
const rule$119 = defineRule({
	id: "avro/logical-type-placement",
	title: "A logical type stands inside the type, not beside it",
	why: "On the field it is an unknown attribute that every reader ignores: the values stay plain numbers or bytes.",
	remedy: "Write the type as an object that holds the logical type.",
	preset: "core",
	severity: "error",
	fix: "contract",
	source: "AVRO-3014; confluentinc/schema-registry#522",
	avro: { field(field, context) {
		const { logicalType } = field.attributes;
		if (logicalType?.value.kind !== "string") return;
		if (listBranches(field.type).some((type) => readLogicalType(type) !== void 0)) return;
		context.report({
			at: logicalType.key,
			message: `Disallowed \`logicalType\` on the field: it belongs inside the type.`,
			fix: moveIntoType(field, context.file.source.text)
		});
	} }
});
function moveIntoType({ attributes, json, type }, text) {
	if (type.kind !== "primitive" || type.json.kind !== "string") return void 0;
	const moved = [
		attributes.logicalType,
		attributes.precision,
		attributes.scale
	].filter((member) => member !== void 0);
	const members = moved.map((member) => `, ${text.slice(member.key.start, member.value.end)}`);
	return {
		title: "Move the logical type into the type",
		effect: "contract",
		edits: [replaceJson(type.json, `{ "type": ${text.slice(type.json.start, type.json.end)}${members.join("")} }`), ...removeMembers(json, moved)]
	};
}
// src/lint/rules/avro/namespace-case/rule.ts
/** A namespace is lower case. */
const rule$118 = defineRule({
	id: "avro/namespace-case",
	title: "A namespace is lower case",
	why: "Java packages are lower case by convention, and file systems that ignore case mix up the others.",
	remedy: "Write the namespace in lower case.",
	preset: "strict",
	severity: "info",
	source: "RADAR-Schemas; Java package naming",
	style: true,
	avro: { named({ name, attributes }, context) {
		const at = name?.node.value.includes(".") === true ? name.node : attributes.namespace?.value;
		if (name !== void 0 && at !== void 0 && name.namespace !== name.namespace.toLowerCase()) context.report({
			at,
			message: `Expected the namespace \`${name.namespace}\` in lower case.`
		});
	} }
});
// src/lint/rules/avro/namespace-required/rule.ts
/** The root type has a namespace. */
const rule$117 = defineRule({
	id: "avro/namespace-required",
	title: "The root type has a namespace",
	why: "Without one, Java classes land in the default package and subjects named after records collide.",
	remedy: "Add a `namespace` that belongs to you.",
	preset: "recommended",
	severity: "warning",
	source: "Avro specification, Names; RADAR-Schemas",
	avro: { document({ root }, context) {
		if (root.kind !== "record" && root.kind !== "enum" && root.kind !== "fixed") return;
		if (root.name !== void 0 && root.name.namespace === "") context.report({
			at: tokenOf(root),
			message: `Missing \`namespace\` of ${callNamed(root)}.`
		});
	} }
});
// src/lint/rules/avro/no-builtin-type-name/rule.ts
/** No type is called like a built-in type. */
const rule$116 = defineRule({
	id: "avro/no-builtin-type-name",
	title: "No type is called like a built-in type",
	why: "A type called like a primitive is refused, and one called `map` or `record` makes the JSON encoding and every reader of the schema guess.",
	remedy: "Give the type a name of its own.",
	preset: "core",
	severity: "error",
	source: "Avro specification, Names",
	avro: { named({ name, kind }, context) {
		if (name !== void 0 && (PRIMITIVES.has(name.simple) || COMPLEX.has(name.simple))) context.report({
			at: name.node,
			message: `Disallowed name \`${name.simple}\` of the ${kind}.`
		});
	} }
});
const COMPLEX = /* @__PURE__ */ new Set([
	"record",
	"error",
	"enum",
	"array",
	"map",
	"union",
	"fixed"
]);
// src/lint/avro/like-names.ts
/** The names of a record or an enum where two of them are alike; undefined where none are, as nearly everywhere. */
function findLikeNames(type) {
	const names = type.kind === "enum" ? type.symbols : type.fields.flatMap(({ name }) => name ?? []);
	if (!hasLikeTexts(names.map(({ value }) => value))) return void 0;
	return {
		kind: type.kind === "enum" ? "symbol" : "field",
		names
	};
}
/** Whether two of the texts differ by case at most. */
function hasLikeTexts(texts) {
	const plain = /* @__PURE__ */ new Set();
	for (const text of texts) plain.add(text.toLowerCase());
	return plain.size < texts.length;
}
// src/lint/rules/avro/no-case-clash/rule.ts
/** No two fields, symbols or types differ only by case. */
const rule$115 = defineRule({
	id: "avro/no-case-clash",
	title: "No two fields, symbols or types differ only by case",
	why: "Avro tells them apart, but BigQuery, Hive, Spark and Snowflake do not: one of the two columns is lost or the load fails.",
	remedy: "Rename one of the two.",
	preset: "recommended",
	severity: "error",
	source: "bigquery-schema-generator#39; prestodb#4136; LinkedIn avro-util",
	avro: {
		likeNames({ names }, context) {
			reportClashes(names.map((name) => ({
				text: name.value,
				at: name
			})), context);
		},
		document({ definitions }, context) {
			if (definitions.length < 2 || !hasLikeTexts(definitions.map(({ name }) => name?.full ?? ""))) return;
			reportClashes(definitions.flatMap(({ name }) => name === void 0 ? [] : [{
				text: name.full,
				at: name.node
			}]), context);
		}
	}
});
function reportClashes(texts, context) {
	const seen = /* @__PURE__ */ new Map();
	for (const one of texts) {
		const plain = one.text.toLowerCase();
		const first = seen.get(plain);
		if (first === void 0) seen.set(plain, one);
		else if (first.text !== one.text) context.report({
			at: one.at,
			message: `Disallowed name \`${one.text}\`: it differs from \`${first.text}\` only by case.`,
			related: [{
				message: "the other one",
				at: first.at
			}]
		});
	}
}
// src/lint/rules/avro/no-comments/rule.ts
/** Schema files contain no comments. */
const rule$114 = defineRule({
	id: "avro/no-comments",
	title: "Schema files contain no comments",
	why: "The registry drops comments, and parsers of other languages (Python, Go, JavaScript) refuse the whole file because of them.",
	remedy: "Move what the comment says into `doc`, or remove it.",
	preset: "core",
	severity: "warning",
	fix: "text",
	source: "RFC 8259; Avro Java accepts comments as an extension; hamba/avro#246",
	text(read, context) {
		if (!read.ok) return;
		const { text } = context.file.source;
		for (const at of read.comments) context.report({
			at,
			message: "Disallowed comment.",
			fix: {
				title: "Remove the comment",
				effect: "text",
				edits: [removeComment(text, at)]
			}
		});
	}
});
/** Takes the whole line where the comment has one for itself. */
function removeComment(text, { start, end }) {
	const lead = /(?:^|\n)[ \t]*$/.exec(text.slice(0, start))?.[0];
	const rest = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end))?.[0];
	if (lead === void 0 || rest === void 0) return {
		start,
		end,
		text: ""
	};
	return {
		start: start - lead.replace("\n", "").length,
		end: end + rest.length,
		text: ""
	};
}
// src/lint/rules/avro/no-complex-union/rule.ts
/** A union is a type and perhaps `null`. */
const rule$113 = defineRule({
	id: "avro/no-complex-union",
	title: "A union is a type and perhaps `null`",
	why: "Generated code offers a bare object for more branches, Connect and BigQuery sinks flatten or refuse them, and removing a branch breaks readers.",
	remedy: "Use one field per alternative, or separate events.",
	preset: "recommended",
	severity: "warning",
	source: "avrolint-action; Snowflake connector",
	avro: { union({ branches, json, parent }, context) {
		const count = branches.filter((branch) => !isNull(branch)).length;
		if (parent === void 0 || count < 2) return;
		context.report({
			at: openBrace(json),
			message: `Too many branches besides \`null\`: ${count}.`
		});
	} }
});
// src/lint/avro/repetition.ts
/** Reports every name of a list that stood there before. */
function reportRepetitions$1({ kind, names }, context) {
	const seen = /* @__PURE__ */ new Map();
	for (const node of names) {
		const first = seen.get(node.value);
		if (first === void 0) seen.set(node.value, node);
		else context.report({
			at: node,
			message: `Disallowed second ${kind} \`${node.value}\`.`,
			related: [{
				message: "the first one",
				at: first
			}]
		});
	}
}
// src/lint/rules/avro/no-duplicate-field/rule.ts
/** A record has no two fields of one name. */
const rule$112 = defineRule({
	id: "avro/no-duplicate-field",
	title: "A record has no two fields of one name",
	why: "The registry refuses the schema; parsers that do not, lose one of the two columns.",
	remedy: "Rename or remove one of the fields.",
	preset: "core",
	severity: "error",
	source: "Avro specification, Complex Types",
	registry: "rejects",
	avro: { likeNames(like, context) {
		if (like.kind === "field") reportRepetitions$1(like, context);
	} }
});
// src/lint/tree/duplicate-keys.ts
const SMALL = 8;
/** Reports every key that an object has had before. */
function reportDuplicateKeys({ members }, context) {
	if (members.length <= SMALL && !hasRepetition(members)) return;
	const seen = /* @__PURE__ */ new Map();
	for (const { key } of members) {
		const first = seen.get(key.value);
		if (first === void 0) seen.set(key.value, key);
		else context.report({
			at: key,
			message: `Disallowed second \`${key.value}\` in one object: the first value is lost.`,
			related: [{
				message: "the first one",
				at: first
			}]
		});
	}
}
function hasRepetition(members) {
	for (let index = 1; index < members.length; index++) for (let earlier = 0; earlier < index; earlier++) if (members[earlier]?.key.value === members[index]?.key.value) return true;
	return false;
}
// src/lint/rules/avro/no-duplicate-key/rule.ts
/** No object names the same attribute twice. */
const rule$111 = defineRule({
	id: "avro/no-duplicate-key",
	title: "No object names the same attribute twice",
	why: "Parsers keep the last value without a word, so a reviewer reads one contract and the registry stores another.",
	remedy: "Keep one of the two.",
	preset: "core",
	severity: "error",
	source: "RFC 8259, section 4; Avro Java and `JSON.parse` keep the last value",
	tree: { object: reportDuplicateKeys }
});
// src/lint/rules/avro/no-duplicate-symbol/rule.ts
/** An enum has no symbol twice. */
const rule$110 = defineRule({
	id: "avro/no-duplicate-symbol",
	title: "An enum has no symbol twice",
	why: "The registry refuses the schema.",
	remedy: "Remove the repetition.",
	preset: "core",
	severity: "error",
	source: "Avro specification, Enums",
	registry: "rejects",
	avro: { likeNames(like, context) {
		if (like.kind === "symbol") reportRepetitions$1(like, context);
	} }
});
// src/lint/rules/avro/no-float-money/rule.ts
/** Money is no float or double. */
const rule$109 = defineRule({
	id: "avro/no-float-money",
	title: "Money is no float or double",
	why: "Binary fractions cannot hold most amounts exactly, so sums drift by cents.",
	remedy: "Use `decimal` with a precision and scale, or whole minor units in a long.",
	preset: "recommended",
	severity: "warning",
	source: "Zalando API guidelines #173; Avro specification, Decimal",
	avro: { field(field, context) {
		if (field.name === void 0 || !isMoneyName(field.name.value)) return;
		for (const type of listBranches(field.type)) if (type.kind === "primitive" && (type.name === "float" || type.name === "double")) context.report({
			at: tokenOf(field),
			message: `Disallowed ${type.name} for ${callField(field)}, which is named like money.`
		});
	} }
});
// src/lint/rules/avro/no-fullname/rule.ts
/** A name has no dots; the namespace stands in `namespace`. */
const rule$108 = defineRule({
	id: "avro/no-fullname",
	title: "A name has no dots; the namespace stands in `namespace`",
	why: "People and tools that look for `namespace` miss one that hides in the name.",
	remedy: "Split the name.",
	preset: "strict",
	severity: "info",
	fix: "text",
	source: "LinkedIn avro-util",
	style: true,
	avro: { named({ name, attributes }, context) {
		if (name === void 0 || attributes.name === void 0 || !name.node.value.includes(".")) return;
		if (attributes.namespace !== void 0) return;
		const { text } = context.file.source;
		context.report({
			at: name.node,
			message: `Disallowed dotted name \`${name.node.value}\`.`,
			fix: {
				title: `Split the name into \`${name.namespace}\` and \`${name.simple}\``,
				effect: "text",
				edits: [replaceJson(name.node, JSON.stringify(name.simple)), insertMemberAfter(text, attributes.name, {
					key: "namespace",
					value: JSON.stringify(name.namespace)
				})]
			}
		});
	} }
});
// src/lint/rules/avro/no-ignored-namespace/rule.ts
/** A dotted name has no `namespace` beside it. */
const rule$107 = defineRule({
	id: "avro/no-ignored-namespace",
	title: "A dotted name has no `namespace` beside it",
	why: "The namespace is ignored: the type lives where its dotted name says.",
	remedy: "Put the namespace of the dotted name into `namespace`, or drop it.",
	preset: "recommended",
	severity: "warning",
	fix: "text",
	source: "Avro specification, Names; LinkedIn avro-util",
	avro: { named({ name, attributes: { namespace } }, context) {
		if (name === void 0 || namespace === void 0 || !name.node.value.includes(".")) return;
		context.report({
			at: namespace.value,
			message: `Disallowed \`namespace\` beside the dotted name \`${name.node.value}\`: it is ignored.`,
			fix: {
				title: `Split the name into \`${name.namespace}\` and \`${name.simple}\``,
				effect: "text",
				edits: [replaceJson(name.node, JSON.stringify(name.simple)), replaceJson(namespace.value, JSON.stringify(name.namespace))]
			}
		});
	} }
});
// src/lint/rules/avro/no-int-money/rule.ts
/** Money is no 32-bit int. */
const rule$106 = defineRule({
	id: "avro/no-int-money",
	title: "Money is no 32-bit int",
	why: "Minor units in an int overflow at 21 million.",
	remedy: "Use long or decimal.",
	preset: "strict",
	severity: "warning",
	source: "The range of a 32-bit integer",
	avro: { field(field, context) {
		if (field.name === void 0 || !isMoneyName(field.name.value)) return;
		for (const type of listBranches(field.type)) if (type.kind === "primitive" && type.name === "int") context.report({
			at: tokenOf(field),
			message: `Disallowed int for ${callField(field)}, which is named like money.`
		});
	} }
});
// src/lint/rules/avro/no-local-timestamp/rule.ts
/** A timestamp is an instant. */
const rule$105 = defineRule({
	id: "avro/no-local-timestamp",
	title: "A timestamp is an instant",
	why: "`local-timestamp-*` has no time zone, so nobody can tell when the event happened.",
	remedy: "Use `timestamp-millis` or `timestamp-micros` in UTC.",
	preset: "strict",
	severity: "warning",
	source: "Avro specification, Logical Types; Zalando API guidelines",
	style: true,
	avro: { primitive(type, context) {
		const logicalType = readLogicalType(type);
		if (logicalType?.startsWith("local-timestamp-") === true) context.report({
			at: type.attributes?.logicalType?.value ?? type.json,
			message: `Disallowed logical type \`${logicalType}\`.`
		});
	} }
});
// src/lint/rules/avro/no-misspelt-attribute/rule.ts
/** No attribute is a misspelt attribute of the specification. */
const rule$104 = defineRule({
	id: "avro/no-misspelt-attribute",
	title: "No attribute is a misspelt attribute of the specification",
	why: "Unknown attributes are kept as metadata, so a typing error is accepted and what it was meant to do does not happen.",
	remedy: "Correct the spelling, or rename the attribute if it is your own.",
	preset: "recommended",
	severity: "warning",
	fix: "contract",
	source: "Avro Java keeps unknown attributes",
	avro: { extended({ kind, attributes }, context) {
		const missing = (KNOWN[kind] ?? []).filter((attribute) => attributes[attribute] === void 0);
		for (const { key } of attributes.extras) {
			const meant = key.value === "alias" ? missing.find((name) => name === "aliases") : findSimilar(key.value, missing);
			if (meant !== void 0) report(key, meant, context);
		}
	} }
});
const KNOWN = {
	field: [
		"name",
		"type",
		"default",
		"doc",
		"order",
		"aliases"
	],
	record: [
		"name",
		"namespace",
		"doc",
		"aliases",
		"fields"
	],
	enum: [
		"name",
		"namespace",
		"doc",
		"aliases",
		"symbols",
		"default"
	],
	fixed: [
		"name",
		"namespace",
		"aliases",
		"size",
		"logicalType",
		"precision",
		"scale"
	],
	primitive: [
		"logicalType",
		"precision",
		"scale"
	]
};
function report(key, meant, context) {
	context.report({
		at: key,
		message: `Unknown attribute \`${key.value}\`. Did you mean \`${meant}\`?`,
		fix: {
			title: `Change it to \`${meant}\``,
			effect: "contract",
			edits: [replaceJson(key, JSON.stringify(meant))]
		}
	});
}
// src/lint/rules/avro/no-package-clash/rule.ts
/** No type's full name is the namespace of another type. */
const rule$103 = defineRule({
	id: "avro/no-package-clash",
	title: "No type's full name is the namespace of another type",
	why: "Java and Kotlin cannot have a class and a package of one name, so the generated code does not compile.",
	remedy: "Move the nested types to another namespace.",
	preset: "recommended",
	severity: "error",
	source: "ztf-avro-alert#3; kafka-connect-twitter#28",
	targets: [
		"java",
		"connect",
		"spark"
	],
	repository({ files }, context) {
		const packages = listPackages(files);
		const types = /* @__PURE__ */ new Map();
		for (const facts of files) for (const place of facts.definitions) if (packages.has(place.name)) types.set(place.name, {
			place,
			facts
		});
		if (types.size === 0) return;
		for (const { file, definitions } of files) for (const { name, at } of definitions) {
			const clash = findEnclosingType(name, types);
			if (clash !== void 0) context.report({
				file: file.source,
				at,
				message: `Disallowed namespace of \`${name}\`: \`${clash.place.name}\` is a type.`,
				related: [{
					message: "the type",
					file: clash.facts.file.source,
					at: clash.place.at
				}]
			});
		}
	}
});
/** All namespaces that types are in, and those around them. */
function listPackages(files) {
	const packages = /* @__PURE__ */ new Set();
	let last = "";
	for (const { definitions } of files) for (const { name } of definitions) {
		const namespace = name.slice(0, Math.max(0, name.lastIndexOf(".")));
		if (namespace !== last) addPackages(packages, namespace);
		last = namespace;
	}
	return packages;
}
function addPackages(packages, innermost) {
	let namespace = innermost;
	while (namespace !== "" && !packages.has(namespace)) {
		packages.add(namespace);
		namespace = namespace.slice(0, Math.max(0, namespace.lastIndexOf(".")));
	}
}
function findEnclosingType(name, types) {
	for (let dot = name.lastIndexOf("."); dot > 0; dot = name.lastIndexOf(".", dot - 1)) {
		const found = types.get(name.slice(0, dot));
		if (found !== void 0) return found;
	}
}
// src/lint/rules/avro/no-reserved-prefix/rule.ts
/** No field starts with a prefix that systems keep for themselves. */
const rule$102 = defineRule({
	id: "avro/no-reserved-prefix",
	title: "No field starts with a prefix that systems keep for themselves",
	why: "Sinks refuse such columns or overwrite them: BigQuery keeps `_TABLE_`, `_FILE_`, `_PARTITION` and others, connectors keep names that start with two underscores.",
	remedy: "Choose another name, and keep the old one as an alias.",
	preset: "recommended",
	severity: "warning",
	source: "BigQuery column names; Kafka Connect and Debezium metadata fields",
	targets: [
		"bigquery",
		"connect",
		"snowflake",
		"spark"
	],
	avro: { field({ name }, context) {
		if (name?.value.startsWith("_") !== true) return;
		const prefix = RESERVED.find((one) => name.value.toUpperCase().startsWith(one));
		if (prefix !== void 0) context.report({
			at: name,
			message: `Disallowed prefix \`${prefix}\` of the field \`${name.value}\`.`
		});
	} }
});
const RESERVED = [
	"_TABLE_",
	"_FILE_",
	"_PARTITION",
	"_ROW_TIMESTAMP",
	"_COLIDENTIFIER",
	"_CHANGE_",
	"__"
];
// src/lint/reserved-words.ts
const VOCABULARIES = [
	{
		target: "java",
		language: "Java",
		usage: "code",
		words: new Set("abstract assert boolean break byte case catch char class const continue default do double else enum extends false final finally float for goto if implements import instanceof int interface long native new null package private protected public return short static strictfp super switch synchronized this throw throws transient true try void volatile while".split(" "))
	},
	{
		target: "python",
		language: "Python",
		usage: "code",
		words: new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(" "))
	},
	{
		target: "node",
		language: "JavaScript",
		usage: "code",
		words: new Set("await break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with yield".split(" "))
	},
	{
		target: "bigquery",
		language: "BigQuery SQL",
		usage: "column",
		words: new Set("all and any array as asc assert_rows_modified at between by case cast collate contains create cross cube current default define desc distinct else end enum escape except exclude exists extract false fetch following for from full group grouping groups hash having if ignore in inner intersect interval into is join lateral left like limit lookup merge natural new no not null nulls of on or order outer over partition preceding proto range recursive respect right rollup rows select set some struct tablesample then to treat true unbounded union unnest using when where window with within".split(" "))
	},
	{
		target: "snowflake",
		language: "Snowflake SQL",
		usage: "column",
		words: new Set("account all alter and any as between by case cast check column connect connection constraint create cross current current_date current_time current_timestamp current_user database delete distinct drop else exists false following for from full grant group gscluster having ilike in increment inner insert intersect into is issue join lateral left like localtime localtimestamp minus natural not null of on or order organization qualify regexp revoke right rlike row rows sample schema select set some start table tablesample then to trigger true try_cast union unique update using values view when whenever where with".split(" "))
	},
	{
		target: "spark",
		language: "Spark SQL",
		usage: "column",
		words: new Set("anti all and any as authorization both case cast check collate column constraint create cross current_date current_time current_timestamp current_user distinct else end escape except false fetch filter for foreign from full grant group having in inner intersect into is join leading left natural not null offset on only or order outer overlaps primary references right select semi session_user some table then time to trailing true union unique unknown user using when where with".split(" "))
	}
];
/** The first language of the targets in which a name is a reserved word; SQL ignores case. */
function findReservedWord(name, usage, targets) {
	return VOCABULARIES.find((one) => targets.has(one.target) && (one.usage === "code" ? one.words.has(name) : usage === "column" && one.words.has(name.toLowerCase())))?.language;
}
// src/lint/rules/avro/no-reserved-word/rule.ts
/** No name is a reserved word of a target. */
const rule$101 = defineRule({
	id: "avro/no-reserved-word",
	title: "No name is a reserved word of a target",
	why: "Generated code has to mangle the name, or the column has to be quoted in every query; lookups by the original name then fail.",
	remedy: "Choose another name; for a field, keep the old one as an alias.",
	preset: "recommended",
	severity: "warning",
	source: "AVRO-3698; AVRO-2022; avrohugger#70",
	targets: [
		"java",
		"python",
		"node",
		"bigquery",
		"snowflake",
		"spark"
	],
	onlyForTargets: true,
	avro: {
		field({ name }, context) {
			if (name !== void 0) check({
				word: name.value,
				at: name,
				what: "field name"
			}, context);
		},
		named({ name, attributes }, context) {
			if (name === void 0) return;
			check({
				word: name.simple,
				at: name.node,
				what: "type name"
			}, context);
			const at = attributes.namespace?.value ?? (name.node.value.includes(".") ? name.node : void 0);
			if (at !== void 0) for (const word of name.namespace.split(".")) check({
				word,
				at,
				what: "namespace part"
			}, context);
		}
	}
});
function check({ word, at, what }, context) {
	const target = findReservedWord(word, what === "field name" ? "column" : "code", context.targets);
	if (target !== void 0) context.report({
		at,
		message: `Disallowed ${what} \`${word}\`: it is a reserved word of ${target}.`
	});
}
// src/lint/avro/print-shape.ts
/** What makes a definition the type it is: fields with types and defaults, symbols, size; nested definitions by name. */
function printShape(type) {
	const logical = readLogicalType(type) ?? "";
	switch (type.kind) {
		case "record": return `record(${type.fields.map(printField).join()})${logical}`;
		case "enum": return `enum(${type.symbols.map((symbol) => symbol.value).join()};${printValue(type.attributes.default?.value)})${logical}`;
		case "fixed": return `fixed(${type.size})${logical}`;
	}
}
function printField({ name, type, attributes }) {
	return `${name?.value}:${printUse(type)}=${printValue(attributes.default?.value)}`;
}
/** A use of a type: primitives with their logical type, named types by full name. */
function printUse(type) {
	const logical = readLogicalType(type);
	const suffix = logical === void 0 ? "" : `~${logical}`;
	switch (type.kind) {
		case "primitive": return type.name + suffix;
		case "record":
		case "enum":
		case "fixed": return type.name?.full ?? "?";
		case "name": return type.target?.name?.full ?? type.full;
		case "array": return `[${type.items === void 0 ? "?" : printUse(type.items)}]`;
		case "map": return `{${type.values === void 0 ? "?" : printUse(type.values)}}`;
		case "union": return `(${type.branches.map(printUse).join("|")})`;
		case "unreadable": return "?";
	}
}
/** What readers and writers agree on in a type: its shape with its name and aliases; a use of a type otherwise. */
function printContract(type) {
	if (type.kind !== "record" && type.kind !== "enum" && type.kind !== "fixed") return printUse(type);
	const aliases = [type, ...type.kind === "record" ? type.fields : []].map(({ attributes }) => listTexts(attributes.aliases).join());
	return `${type.name?.full}(${aliases.join(";")})${printShape(type)}`;
}
/** A JSON value without its formatting; empty for none. */
function printValue(node) {
	return node === void 0 ? "" : printCompactJson(node);
}
// src/lint/repository/conflicting-definitions.ts
/** The definitions that disagree with the first one of their full name, in the order of the files. */
function findConflictingDefinitions(files) {
	const shapes = new ShapeCache();
	return [...groupDefinitions(files).values()].flatMap((places) => {
		const [first, ...others] = places;
		if (first === void 0 || others.length === 0) return [];
		const shape = shapes.print(first);
		return others.filter((other) => shapes.print(other) !== shape).map((other) => ({
			first,
			other
		}));
	});
}
/** The places of each name that more than one file defines. */
function groupDefinitions(files) {
	const first = /* @__PURE__ */ new Map();
	const shared = /* @__PURE__ */ new Set();
	for (const facts of files) for (const { name } of facts.definitions) {
		const known = first.get(name);
		if (known === void 0) first.set(name, facts);
		else if (known !== facts) shared.add(name);
	}
	const groups = /* @__PURE__ */ new Map();
	if (shared.size > 0) for (const facts of files) addPlaces(groups, facts, shared);
	return groups;
}
/** The first definition of each shared name in a file: repetitions within one file are another matter. */
function addPlaces(groups, { file, definitions }, shared) {
	for (const { name, at } of definitions) {
		if (!shared.has(name)) continue;
		const places = groups.get(name) ?? [];
		groups.set(name, places);
		if (places.at(-1)?.file !== file.source) places.push({
			name,
			file: file.source,
			at
		});
	}
}
/** Shapes of the definitions of a file, read again only for files that share a name with another. */
var ShapeCache = class {
	#files = /* @__PURE__ */ new Map();
	print({ name, file }) {
		let shapes = this.#files.get(file);
		if (shapes === void 0) this.#files.set(file, shapes = printShapes(file));
		return shapes.get(name) ?? "";
	}
};
function printShapes(file) {
	const read = readJson(file.text, { comments: true });
	if (!read.ok) return /* @__PURE__ */ new Map();
	return new Map([...readAvroDocument(read.root).byName].map(([name, type]) => [name, printShape(type)]));
}
// src/lint/rules/avro/no-type-redefinition/rule.ts
/** A full name has one definition. */
const rule$100 = defineRule({
	id: "avro/no-type-redefinition",
	title: "A full name has one definition",
	why: "Within a file the second definition is refused or quietly ignored; across files two shapes under one name make generated classes and references mean different things in different places.",
	remedy: "Define the type once and use its name elsewhere, or give one of the two another name.",
	preset: "core",
	severity: "error",
	source: "Avro specification, Names; RADAR-Schemas",
	registry: "rejects",
	avro: { document({ definitions, byName }, context) {
		for (const { name } of definitions) {
			const first = name && byName.get(name.full)?.name;
			if (name === void 0 || first === void 0 || first === name) continue;
			const related = [{
				message: "first defined here",
				at: first.node
			}];
			context.report({
				at: name.node,
				message: `Disallowed second definition of \`${name.full}\`.`,
				related
			});
		}
	} },
	repository({ files }, context) {
		for (const { first, other } of findConflictingDefinitions(files)) context.report({
			file: other.file,
			at: other.at,
			message: `Disallowed second definition of \`${other.name}\`, which ${first.file.path} defines differently.`,
			related: [{
				message: "the other definition",
				file: first.file,
				at: first.at
			}]
		});
	}
});
// src/lint/tree/unsafe-integer.ts
/** Reports a whole number that JavaScript cannot hold exactly. */
function reportUnsafeInteger(node, context) {
	if (node.text.length < 16 || !/^-?[0-9]+$/.test(node.text) || Number.isSafeInteger(Number(node.text))) return;
	const shown = node.text.length > 24 ? `${node.text.slice(0, 20)}…` : node.text;
	context.report({
		at: node,
		message: `Disallowed number ${shown}: it is beyond ±2^53.`
	});
}
// src/lint/rules/avro/no-unsafe-integer-literal/rule.ts
/** Whole numbers stay within ±2^53. */
const rule$99 = defineRule({
	id: "avro/no-unsafe-integer-literal",
	title: "Whole numbers stay within ±2^53",
	why: "Tools written in JavaScript read a larger number as a neighbouring one, so re-saving the file changes the contract.",
	remedy: "Use a number that a double holds exactly, or keep the file away from such tools and waive the finding.",
	preset: "core",
	severity: "warning",
	source: "RFC 8259, section 6",
	tree: { number: reportUnsafeInteger }
});
// src/lint/rules/avro/non-empty-enum/rule.ts
/** An enum has at least one symbol. */
const rule$98 = defineRule({
	id: "avro/non-empty-enum",
	title: "An enum has at least one symbol",
	why: "Nothing can be written as an enum without symbols, yet the registry accepts it.",
	remedy: "List the symbols, or remove the enum.",
	preset: "core",
	severity: "error",
	source: "Avro Java's parser accepts the empty list",
	avro: { enum(type, context) {
		const { symbols } = type.attributes;
		if (symbols?.value.kind === "array" && symbols.value.items.length === 0) context.report({
			at: symbols.value,
			message: `Expected ${callNamed(type)} to have a symbol.`
		});
	} }
});
// src/lint/rules/avro/non-empty-record/rule.ts
/** A record has at least one field. */
const rule$97 = defineRule({
	id: "avro/non-empty-record",
	title: "A record has at least one field",
	why: "Parquet, BigQuery and Hive cannot store an empty struct.",
	remedy: "Add a field, or leave the record out.",
	preset: "recommended",
	severity: "warning",
	source: "RADAR-Schemas; Apache Parquet",
	avro: { record(record, context) {
		const fields = record.attributes.fields?.value;
		if (fields?.kind === "array" && fields.items.length === 0) context.report({
			at: fields,
			message: `Expected ${callNamed(record)} to have a field.`
		});
	} }
});
// src/lint/rules/avro/null-documented/rule.ts
/** The documentation of a nullable field says what null means. */
const rule$96 = defineRule({
	id: "avro/null-documented",
	title: "The documentation of a nullable field says what null means",
	why: "\"Never set\", \"unknown\" and \"deleted\" look the same to a reader who only sees null.",
	remedy: "Add to the `doc` what null stands for.",
	preset: "strict",
	severity: "info",
	source: "spf4j docValidator",
	style: true,
	avro: { field(field, context) {
		const doc = textOf(field.attributes.doc);
		if (doc === void 0 || field.attributes.doc === void 0 || /\bnull\b/i.test(doc)) return;
		if (field.type.kind === "union" && field.type.branches.some(isNull)) context.report({
			at: field.attributes.doc.value,
			message: `Expected the \`doc\` of ${callField(field)} to say what null means.`
		});
	} }
});
// src/lint/rules/avro/nullable-has-default/rule.ts
/** A nullable field has a default. */
const rule$95 = defineRule({
	id: "avro/nullable-has-default",
	title: "A nullable field has a default",
	why: "Without one the field is optional in name only: it can neither be added nor dropped without breaking one side.",
	remedy: "Add `\"default\": null`.",
	preset: "recommended",
	severity: "warning",
	fix: "contract",
	source: "RADAR-Schemas; Confluent's evolution rules",
	avro: { field(field, context) {
		const { attributes, type } = field;
		const first = type.kind === "union" ? type.branches[0] : void 0;
		if (attributes.default !== void 0 || first === void 0 || !isNull(first) || attributes.type === void 0) return;
		const { text } = context.file.source;
		context.report({
			at: tokenOf(field),
			message: `Missing \`default\` of the nullable field ${callField(field)}.`,
			fix: {
				title: "Add the default `null`",
				effect: "contract",
				edits: [insertMemberAfter(text, attributes.type, {
					key: "default",
					value: "null"
				})]
			}
		});
	} }
});
// src/lint/rules/avro/nullable-null-first/rule.ts
/** `null` stands first in a nullable union without another default. */
const rule$94 = defineRule({
	id: "avro/nullable-null-first",
	title: "`null` stands first in a nullable union without another default",
	why: "Only the first branch may give the default in every Avro version, so with `null` behind it the field can have no portable default `null`.",
	remedy: "Put `null` first and add `\"default\": null`.",
	preset: "recommended",
	severity: "warning",
	fix: "contract",
	source: "AVRO-1482; Avro specification, Unions",
	avro: { field(field, context) {
		const { attributes, type } = field;
		if (type.kind !== "union" || attributes.default !== void 0) return;
		const late = type.branches.slice(1).find(isNull);
		if (late === void 0) return;
		context.report({
			at: typeToken(late),
			message: `Expected \`null\` to be the first branch of the field ${callField(field)}.`,
			fix: putNullFirst(field, type, context.file.source.text)
		});
	} }
});
function putNullFirst({ attributes }, { branches }, text) {
	const late = branches.find(isNull);
	const [first] = branches;
	if (late === void 0 || first === void 0 || attributes.type === void 0 || branches.length > 2) return void 0;
	const added = insertMemberAfter(text, attributes.type, {
		key: "default",
		value: "null"
	});
	const written = (node) => text.slice(node.json.start, node.json.end);
	return {
		title: "Put `null` first and add it as the default",
		effect: "contract",
		edits: [
			replaceJson(first.json, written(late)),
			replaceJson(late.json, written(first)),
			added
		]
	};
}
// src/lint/rules/avro/pii-tagged/rule.ts
/** A field that looks like personal data is tagged. */
const rule$93 = defineRule({
	id: "avro/pii-tagged",
	title: "A field that looks like personal data is tagged",
	why: "Encryption and redaction rules of a data contract are bound to tags; what is not tagged goes out in the clear.",
	remedy: "Add `confluent:tags`, or rename the field if it holds no personal data.",
	preset: "strict",
	severity: "warning",
	source: "Confluent data contracts; Zalando API guidelines #200",
	options: { names: {
		kind: "strings",
		default: PERSONAL_NAMES,
		description: "Words that make a field's name look like personal data."
	} },
	avro: { field(field, context) {
		if (field.name === void 0) return;
		const words = splitWords(field.name.value).join("_").toLowerCase();
		if (context.options.names.some((name) => `_${words}_`.includes(`_${name}_`)) && listTags(field.json).length === 0) context.report({
			at: tokenOf(field),
			message: `Missing \`confluent:tags\` of ${callField(field)}, which looks like personal data.`
		});
	} }
});
// src/lint/rules/avro/portable-logical-type/rule.ts
/** A logical type is one that all consumers know. */
const rule$92 = defineRule({
	id: "avro/portable-logical-type",
	title: "A logical type is one that all consumers know",
	why: "Nanosecond timestamps (Avro 1.12) and `big-decimal` (Java, C++ and Rust only) are unknown to most consumers, which then see the plain number or bytes.",
	remedy: "Use the `-micros` variant, or `decimal` with a precision and scale.",
	preset: "core",
	severity: "warning",
	source: "Avro specification 1.12, Logical Types",
	targets: [
		"connect",
		"bigquery",
		"snowflake",
		"spark",
		"node",
		"python"
	],
	avro: { annotated(type, context) {
		if (type.kind !== "primitive") return;
		const logicalType = readLogicalType(type);
		if (logicalType === void 0 || !NEW.has(logicalType)) return;
		context.report({
			at: type.attributes?.logicalType?.value ?? type.json,
			message: `Disallowed logical type \`${logicalType}\`, which most consumers do not know.`
		});
	} }
});
const NEW = /* @__PURE__ */ new Set([
	"timestamp-nanos",
	"local-timestamp-nanos",
	"big-decimal"
]);
// src/lint/rules/avro/record-root/rule.ts
/** The root of a value is a record. */
const rule$91 = defineRule({
	id: "avro/record-root",
	title: "The root of a value is a record",
	why: "A primitive, array, map or enum at the root can never gain a field.",
	remedy: "Wrap it in a record.",
	preset: "recommended",
	severity: "warning",
	source: "igluctl `rootObject`; Kafka practice",
	repository({ files }, context) {
		const used = new Set(files.flatMap(({ unresolved }) => unresolved.flatMap(({ name, fallback }) => [name, fallback])));
		for (const { file, rootType, root } of files) {
			if (rootType === void 0 || rootType.isRecord) continue;
			if (file.subjects.length > 0 && file.subjects.every((subject) => subject.endsWith("-key"))) continue;
			if (root !== void 0 && used.has(root.name)) continue;
			context.report({
				file: file.source,
				at: rootType.at,
				message: `Expected a record at the root, found ${rootType.kind}.`
			});
		}
	}
});
// src/lint/rules/avro/size-limits/rule.ts
/** A schema stays within limits of size and depth. */
const rule$90 = defineRule({
	id: "avro/size-limits",
	title: "A schema stays within limits of size and depth",
	why: "Sinks limit columns and nesting, and the registry limits the size of a request.",
	remedy: "Split the record into smaller ones.",
	preset: "strict",
	severity: "warning",
	source: "Limits of BigQuery, Redshift and the registry's request size",
	options: {
		fields: {
			kind: "integer",
			minimum: 1,
			default: 300,
			description: "The most fields of a record."
		},
		depth: {
			kind: "integer",
			minimum: 1,
			default: 10,
			description: "The deepest nesting of types."
		},
		kilobytes: {
			kind: "integer",
			minimum: 1,
			default: 100,
			description: "The largest text, in units of 1,024 characters."
		}
	},
	avro: {
		record(record, context) {
			const limit = context.options.fields;
			if (record.fields.length > limit) context.report({
				at: tokenOf(record),
				message: `Too many fields in ${callNamed(record)}: ${record.fields.length}, the limit is ${limit}.`
			});
		},
		document({ root, types }, context) {
			const { depth, kilobytes } = context.options;
			const deep = types.find((type) => measureDepth(type) > depth);
			if (deep !== void 0) context.report({
				at: openBrace(deep.json),
				message: `Too many nested types: the limit is ${depth}.`
			});
			const size = Math.ceil(context.file.source.text.length / 1024);
			if (size > kilobytes) context.report({
				at: openBrace(root.json),
				message: `Too many characters: ${size} KB, the limit is ${kilobytes} KB.`
			});
		}
	}
});
function measureDepth(type) {
	let depth = 0;
	for (let node = type; node !== void 0; depth++) node = node.parent?.kind === "field" ? node.parent.record : node.parent;
	return depth;
}
// src/lint/rules/avro/symbol-case/rule.ts
/** Enum symbols are written in UPPER_SNAKE_CASE. */
const rule$89 = defineRule({
	id: "avro/symbol-case",
	title: "Enum symbols are written in UPPER_SNAKE_CASE",
	why: "Generated constants carry the symbols as they are.",
	remedy: "Rename the symbol before it is in use; later it is an incompatible change.",
	preset: "strict",
	severity: "info",
	source: "RADAR-Schemas; Zalando API guidelines #240",
	style: true,
	avro: { enum({ symbols }, context) {
		for (const symbol of symbols) {
			if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(symbol.value)) continue;
			const better = splitWords(symbol.value).join("_").toUpperCase();
			context.report({
				at: symbol,
				message: `Expected the symbol \`${better}\`, found \`${symbol.value}\`.`
			});
		}
	} }
});
// src/lint/rules/avro/syntax/rule.ts
/** The text is strict JSON. */
const rule$88 = defineRule({
	id: "avro/syntax",
	title: "The text is strict JSON",
	why: "The registry's parser refuses the text, so no subject can use it.",
	remedy: "Correct the text at this place.",
	preset: "core",
	severity: "error",
	source: "RFC 8259; the registry's JSON reader",
	registry: "rejects",
	text(read, context) {
		if (read.ok) return;
		const start = read.problem.offset;
		const end = Math.min(start + 1, context.file.source.text.length);
		context.report({
			at: {
				start,
				end
			},
			message: read.problem.message
		});
	}
});
// src/lint/rules/avro/time-has-logical-type/rule.ts
/** A field named like an instant has a logical type. */
const rule$87 = defineRule({
	id: "avro/time-has-logical-type",
	title: "A field named like an instant has a logical type",
	why: "Without one every consumer has to guess the unit and the epoch.",
	remedy: "Use `timestamp-millis` or `timestamp-micros`, or another name if it is no instant.",
	preset: "recommended",
	severity: "warning",
	source: "AIP-142; Zalando API guidelines #235",
	avro: { field(field, context) {
		if (field.name === void 0 || !isInstantName(field.name.value)) return;
		if (field.attributes.logicalType !== void 0) return;
		for (const type of listBranches(field.type)) {
			if (type.kind !== "primitive" || ![
				"int",
				"long",
				"string"
			].includes(type.name)) continue;
			if (readLogicalType(type) !== void 0) continue;
			const message = `Missing logical type of the field ${callField(field)}, which is named like an instant.`;
			context.report({
				at: tokenOf(field),
				message
			});
		}
	} }
});
// src/lint/rules/avro/type-name-case/rule.ts
/** Types are named in PascalCase. */
const rule$86 = defineRule({
	id: "avro/type-name-case",
	title: "Types are named in PascalCase",
	why: "Generated classes carry the name as it is.",
	remedy: "Rename the type; keep the old full name as an alias.",
	preset: "strict",
	severity: "info",
	source: "RADAR-Schemas; Gilt's standards; spf4j",
	style: true,
	avro: { named({ name }, context) {
		if (name === void 0 || /^[A-Z][A-Za-z0-9]*$/.test(name.simple)) return;
		const better = toPascalCase(splitWords(name.simple));
		context.report({
			at: name.node,
			message: `Expected the type name \`${better}\`, found \`${name.simple}\`.`
		});
	} }
});
// src/lint/rules/avro/union-default-first-branch/rule.ts
/** A union's default belongs to its first branch. */
const rule$85 = defineRule({
	id: "avro/union-default-first-branch",
	title: "A union's default belongs to its first branch",
	why: "Avro 1.12 accepts a default of any branch, but 1.11 and the Node.js and Rust libraries refuse it: the same file registers on a new registry and fails on an older one or in a consumer.",
	remedy: "Put the branch of the default first.",
	preset: "core",
	severity: "error",
	fix: "contract",
	source: "AVRO-3649; fastavro#723; arrow-rs#9304",
	options: { spec: {
		kind: "choice",
		values: ["1.11", "1.12"],
		default: "1.11",
		description: "The oldest Avro version of any reader; `1.12` allows defaults of every branch."
	} },
	avro: { wrongDefault(wrong, context) {
		if (wrong.kind !== "branch" || context.options.spec === "1.12") return;
		context.report({
			at: wrong.at,
			message: `Invalid default: expected a value of the union's first branch, found one of \`${describeType(wrong.type)}\`.`,
			fix: moveBranchFirst(wrong, context.file.source.text)
		});
	} }
});
function moveBranchFirst({ field, at, type }, text) {
	if (field.type.kind !== "union" || at !== field.attributes.default?.value) return void 0;
	const [first] = field.type.branches;
	if (first === void 0) return void 0;
	const written = (branch) => text.slice(branch.json.start, branch.json.end);
	return {
		title: `Put \`${describeType(type)}\` first in the union`,
		effect: "contract",
		edits: [replaceJson(first.json, written(type)), replaceJson(type.json, written(first))]
	};
}
// src/lint/rules/avro/valid-default/rule.ts
/** A default is a value of the field's type. */
const rule$84 = defineRule({
	id: "avro/valid-default",
	title: "A default is a value of the field's type",
	why: "Readers fill in the default as it stands, so one that does not fit becomes an invalid value in every reader that needs it.",
	remedy: "Write a value of the field's type.",
	preset: "core",
	severity: "error",
	source: "Avro specification, Complex Types (defaults); AVRO-617",
	registry: "rejects-new",
	avro: { wrongDefault({ kind, at, expected, type }, context) {
		if (kind !== "type") return;
		context.report({
			at,
			message: `Invalid default for ${describeType(type)}: expected ${expected}.`,
			remedy: at.kind === "string" && at.value === "null" ? "Write `null` without quotes." : void 0
		});
	} }
});
// src/lint/rules/avro/valid-name/rule.ts
/** Names of types, fields and symbols use letters, digits and underscores. */
const rule$83 = defineRule({
	id: "avro/valid-name",
	title: "Names of types, fields and symbols use letters, digits and underscores",
	why: "Other characters break generated code and SQL sinks, and a registry that validates new schemas refuses them.",
	remedy: "Rename it; for a field, keep the old name as an alias.",
	preset: "core",
	severity: "error",
	fix: "contract",
	source: "Avro specification, Names; LinkedIn avro-util",
	registry: "rejects-new",
	avro: {
		named({ name, kind }, context) {
			if (name !== void 0 && !isName$1(name.simple)) context.report({
				at: name.node,
				message: `Invalid name \`${name.simple}\` of the ${kind}.`
			});
		},
		field(field, context) {
			const { name } = field;
			if (name !== void 0 && !isName$1(name.value)) context.report({
				at: name,
				message: `Invalid field name \`${name.value}\`.`,
				fix: renameField(field, name, context)
			});
		},
		enum({ symbols }, context) {
			for (const symbol of symbols) if (!isName$1(symbol.value)) context.report({
				at: symbol,
				message: `Invalid symbol \`${symbol.value}\`.`
			});
		}
	}
});
function isName$1(text) {
	return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
}
function renameField(field, name, context) {
	const { name: member, aliases } = field.attributes;
	const plain = name.value.replace(/[^A-Za-z0-9_]/g, "_").replace(/^(?=[0-9]|$)/, "_");
	const taken = field.record.fields.some((other) => other.name?.value === plain);
	if (member === void 0 || aliases !== void 0 || taken) return void 0;
	const alias = insertMemberAfter(context.file.source.text, member, {
		key: "aliases",
		value: `[${JSON.stringify(name.value)}]`
	});
	return {
		title: `Rename to \`${plain}\` and keep the old name as an alias`,
		effect: "contract",
		edits: [replaceJson(name, JSON.stringify(plain)), alias]
	};
}
// src/lint/rules/avro/valid-namespace/rule.ts
/** Every part of a namespace is a valid name. */
const rule$82 = defineRule({
	id: "avro/valid-namespace",
	title: "Every part of a namespace is a valid name",
	why: "Generated code puts types into packages named like the namespace, and a registry that validates new schemas refuses other characters.",
	remedy: "Use letters, digits and underscores between the dots.",
	preset: "core",
	severity: "error",
	fix: "contract",
	source: "Avro specification, Names",
	registry: "rejects-new",
	avro: { named(type, context) {
		const { name, attributes } = type;
		if (name === void 0 || name.namespace === "") return;
		const dotted = name.node.value.includes(".");
		const at = dotted ? name.node : attributes.namespace?.value;
		if (at === void 0) return;
		const wrong = name.namespace.split(".").find((part) => !isName(part));
		if (wrong === void 0) return;
		const message = `Invalid part \`${wrong}\` in the namespace \`${name.namespace}\`.`;
		context.report({
			at,
			message,
			fix: dotted ? void 0 : renameNamespace(type, name.namespace)
		});
	} }
});
function isName(text) {
	return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
}
function renameNamespace({ attributes: { namespace } }, written) {
	const plain = written.split(".").filter((part) => part !== "").map((part) => part.replace(/[^A-Za-z0-9_]/g, "_").replace(/^(?=[0-9])/, "_")).join(".");
	if (namespace === void 0) return void 0;
	return {
		title: `Change the namespace to \`${plain}\``,
		effect: "contract",
		edits: [replaceJson(namespace.value, JSON.stringify(plain))]
	};
}
// src/lint/rules/avro/valid-union/rule.ts
/** A union has branches, each of another kind, none of them a union. */
const rule$81 = defineRule({
	id: "avro/valid-union",
	title: "A union has branches, each of another kind, none of them a union",
	why: "No value fits an empty union, and a reader cannot tell two branches of one kind apart. The registry accepts the empty union and refuses the others.",
	remedy: "Give the union one branch per kind; named types may occur once each.",
	preset: "core",
	severity: "error",
	source: "Avro specification, Unions",
	avro: { union(union, context) {
		if (union.branches.length === 0) context.report({
			at: union.json,
			message: "Expected the union to have a branch."
		});
		if (union.parent?.kind === "union") context.report({
			at: typeToken(union),
			message: "Disallowed union directly inside a union."
		});
		reportRepeatedBranches(union, context);
	} }
});
function reportRepeatedBranches({ branches }, context) {
	const seen = /* @__PURE__ */ new Map();
	for (const branch of branches) {
		const identity = identify$1(branch);
		const first = identity === void 0 ? void 0 : seen.get(identity);
		if (identity === void 0) continue;
		if (first === void 0) seen.set(identity, branch);
		else context.report({
			at: typeToken(branch),
			message: `Disallowed second branch \`${identity}\` in the union.`,
			related: [{
				message: "the first one",
				at: typeToken(first)
			}]
		});
	}
}
function identify$1(branch) {
	switch (branch.kind) {
		case "primitive": return branch.name;
		case "record":
		case "enum":
		case "fixed": return branch.name?.full;
		case "name": return branch.target?.name?.full ?? branch.full;
		case "array":
		case "map": return branch.kind;
		case "union":
		case "unreadable": return;
	}
}
// src/lint/rules/avro-rules.ts
/** The rules of the folder `avro`, by name; `npm run new-rule` adds a line. */
const AVRO_RULES = [
	rule$141,
	rule$140,
	rule$139,
	rule$138,
	rule$137,
	rule$136,
	rule$135,
	rule$134,
	rule$133,
	rule$132,
	rule$131,
	rule$130,
	rule$129,
	rule$128,
	rule$127,
	rule$126,
	rule$125,
	rule$124,
	rule$123,
	rule$122,
	rule$121,
	rule$120,
	rule$119,
	rule$118,
	rule$117,
	rule$116,
	rule$115,
	rule$114,
	rule$113,
	rule$112,
	rule$111,
	rule$110,
	rule$109,
	rule$108,
	rule$107,
	rule$106,
	rule$105,
	rule$104,
	rule$103,
	rule$102,
	rule$101,
	rule$100,
	rule$99,
	rule$98,
	rule$97,
	rule$96,
	rule$95,
	rule$94,
	rule$93,
	rule$92,
	rule$91,
	rule$90,
	rule$89,
	rule$88,
	rule$87,
	rule$86,
	rule$85,
	rule$84,
	rule$83,
	rule$82,
	rule$81,
	defineRule({
		id: "avro/well-formed",
		title: "Every type and field has the attributes the specification demands",
		why: "A type without its attributes is no Avro schema: no parser accepts it.",
		remedy: "Add or correct the attribute.",
		preset: "core",
		severity: "error",
		source: "Avro specification, Schema Declaration",
		registry: "rejects",
		avro: { document(document, context) {
			for (const { at, message } of document.problems) context.report({
				at,
				message
			});
		} }
	})
];
// src/lint/rules/evolution/alias-dropped/rule.ts
/** An alias stays as long as data under the old name may be read. */
const rule$79 = defineRule({
	id: "evolution/alias-dropped",
	aliases: ["avro/alias-dropped"],
	title: "An alias stays as long as data under the old name may be read",
	why: "The last version still finds its fields by name, but data of the version before reads as the default.",
	remedy: "Keep the alias.",
	preset: "recommended",
	severity: "warning",
	source: "Avro specification, Aliases",
	avroPair: {
		field({ candidate, baseline, baselineFile }, context) {
			const now = [candidate.name?.value ?? "", ...listTexts(candidate.attributes.aliases)];
			for (const alias of listTexts(baseline.attributes.aliases).filter((one) => !now.includes(one))) context.report({
				at: tokenOf(candidate),
				message: `Missing alias \`${alias}\` of the field ${callField(candidate)}, which the earlier version had.`,
				related: [{
					message: "the earlier version",
					file: baselineFile,
					at: tokenOf(baseline)
				}]
			});
		},
		type({ candidate, baseline, baselineFile }, context) {
			if (!isNamed(candidate) || !isNamed(baseline)) return;
			const now = [candidate.name?.full ?? "", ...listFullAliases(candidate)];
			const before = listFullAliases(baseline);
			for (const alias of before.filter((one) => !now.includes(one))) context.report({
				at: tokenOf(candidate),
				message: `Missing alias \`${alias}\` of ${callNamed(candidate)}, which the earlier version had.`,
				related: [{
					message: "the earlier version",
					file: baselineFile,
					at: tokenOf(baseline)
				}]
			});
		}
	}
});
function listFullAliases({ attributes, name }) {
	return listTexts(attributes.aliases).map((alias) => qualify(alias, name?.namespace ?? ""));
}
// src/lint/json-schema/document.ts
/** The text of a keyword's value when it is a string. */
function textOfKeyword(schema, keyword) {
	const value = schema.keywords.get(keyword)?.value;
	return value?.kind === "string" ? value.value : void 0;
}
/** The names in `type`, or undefined when the schema has no readable `type`. */
function listTypes(schema) {
	const value = schema.keywords.get("type")?.value;
	if (value?.kind === "string") return [value.value];
	if (value?.kind !== "array") return void 0;
	return value.items.flatMap((item) => item.kind === "string" ? [item.value] : []);
}
/** The members of a keyword whose value is an object, such as `properties`; none otherwise. */
function listEntries(schema, keyword) {
	const value = schema.keywords.get(keyword)?.value;
	return value?.kind === "object" ? value.members : [];
}
/** The items of a keyword whose value is a list, such as `required`; none otherwise. */
function listItems(schema, keyword) {
	const value = schema.keywords.get(keyword)?.value;
	return value?.kind === "array" ? value.items : [];
}
/** Whether a dialect ignores everything beside a `$ref`, and this schema has one. */
function isBareReference(schema) {
	return schema.keywords.has("$ref") && (schema.dialect === "draft-04" || schema.dialect === "draft-06" || schema.dialect === "draft-07");
}
// src/lint/json-schema/json-equality.ts
/** A text that is equal for values that JSON Schema counts as equal: `1` and `1.0`, objects in any order. */
function printComparable(node) {
	switch (node.kind) {
		case "object": return `{${[...new Map(node.members.map(({ key, value }) => [key.value, value]))].map(([key, value]) => `${JSON.stringify(key)}:${printComparable(value)}`).sort().join()}}`;
		case "array": return `[${node.items.map(printComparable).join()}]`;
		case "string": return JSON.stringify(node.value);
		case "number": return printNumber(node.text);
		case "boolean": return String(node.value);
		case "null": return "null";
	}
}
/** Whole numbers beyond a double keep their own text. */
function printNumber(text) {
	const value = Number(text);
	return /^-?[0-9]+$/.test(text) && !Number.isSafeInteger(value) ? text : String(value);
}
// src/lint/json-schema/same-instance.ts
const IN_PLACE = /* @__PURE__ */ new Set([
	"allOf",
	"anyOf",
	"oneOf",
	"not",
	"if",
	"then",
	"else",
	"dependentSchemas",
	"dependencies"
]);
/** Whether a schema looks at the same value as the schema it stands in, as the branches of `allOf` do. */
function isInPlace(schema) {
	return IN_PLACE.has(schema.under);
}
/** The schema and those around it that look at the same value, the innermost first. */
function listInPlaceSchemas(schema) {
	const around = [];
	for (let one = schema; one !== void 0; one = isInPlace(one) ? one.parent : void 0) around.push(one);
	return around;
}
/** Whether a schema stands inside a `not` or an `if`, where a tighter schema accepts more or decides something else. */
function isNegated(schema) {
	for (let one = schema; one !== void 0; one = one.parent) if (one.under === "not" || one.under === "if") return true;
	return false;
}
// src/lint/rules/evolution/constraint-tightened/rule.ts
/** No bound gets tighter. */
const rule$78 = defineRule({
	id: "evolution/constraint-tightened",
	aliases: ["json/constraint-tightened"],
	title: "No bound gets tighter",
	why: "Data that was valid no longer is.",
	remedy: "Keep the old bound, or add a new property with the tighter one.",
	preset: "recommended",
	severity: "error",
	source: "The registry's list of incompatible changes; Wikimedia jsonschema-tools",
	registry: "rejects",
	jsonPair: { schema({ candidate, baseline, baselineFile }, context) {
		if (isNegated(candidate)) return;
		for (const [keyword, { key, value }] of candidate.keywords) {
			const change = describeTightening({
				keyword,
				value
			}, baseline);
			if (change === void 0) continue;
			context.report({
				at: keyword === "enum" ? key : value,
				message: `Disallowed ${change} of \`${keyword}\`.`,
				related: [{
					message: "the earlier version",
					file: baselineFile,
					at: baseline.keywords.get(keyword)?.value ?? openBrace(baseline.json)
				}]
			});
		}
	} }
});
function describeTightening({ keyword, value }, baseline) {
	const before = baseline.keywords.get(keyword)?.value;
	if (/^(?:max|min|exclusiveM)/.test(keyword)) return compareBounds({
		keyword,
		value
	}, before);
	if (keyword === "pattern") return comparePatterns(value, before);
	return keyword === "enum" ? compareOptions(value, baseline) : void 0;
}
function comparePatterns(now, before) {
	if (before === void 0) return "addition";
	return printComparable(before) === printComparable(now) ? void 0 : "change";
}
function compareOptions(value, baseline) {
	if (value.kind !== "array" || baseline.keywords.has("const")) return void 0;
	if (!baseline.keywords.has("enum")) return "addition";
	const now = new Set(value.items.map(printComparable));
	return listItems(baseline, "enum").every((option) => now.has(printComparable(option))) ? void 0 : "narrowing";
}
function compareBounds({ keyword, value }, before) {
	if (value.kind !== "number") return void 0;
	if (before?.kind !== "number") return isIdle(keyword, value.text) ? void 0 : "addition";
	const growth = Number(value.text) - Number(before.text);
	return (/max/i.test(keyword) ? growth < 0 : growth > 0) ? "tightening" : void 0;
}
/** `minLength: 0` and its like refuse nothing. */
function isIdle(keyword, text) {
	return /^min(?:Length|Items|Properties)$/.test(keyword) && Number(text) === 0;
}
// src/lint/rules/evolution/content-model-flip/rule.ts
/** An open object stays open and a closed one closed. */
const rule$77 = defineRule({
	id: "evolution/content-model-flip",
	aliases: ["json/content-model-flip"],
	title: "An open object stays open and a closed one closed",
	why: "Closing an object refuses old data with other properties; opening it means that no property can ever be added again under the strict policy.",
	remedy: "Decide in the first version, and keep it.",
	preset: "recommended",
	severity: "error",
	source: "The registry's ADDITIONAL_PROPERTIES_REMOVED and ADDITIONAL_PROPERTIES_ADDED",
	registry: "rejects",
	jsonPair: { schema({ candidate, baseline, baselineFile }, context) {
		if (!isObject(candidate) || !isObject(baseline) || isInPlace(candidate) || isNegated(candidate)) return;
		const [now, before] = [isClosed(candidate), isClosed(baseline)];
		if (now === before) return;
		context.report({
			at: candidate.keywords.get("additionalProperties")?.value ?? openBrace(candidate.json),
			message: now ? "Disallowed change: the object was open and is closed." : "Disallowed change: the object was closed and is open.",
			related: [{
				message: "the earlier version",
				file: baselineFile,
				at: openBrace(baseline.json)
			}]
		});
	} }
});
function isObject(schema) {
	return listTypes(schema)?.includes("object") === true || schema.keywords.has("properties");
}
function isClosed({ keywords }) {
	const value = (keywords.get("additionalProperties") ?? keywords.get("unevaluatedProperties"))?.value;
	return value?.kind === "boolean" && !value.value;
}
// src/lint/rules/evolution/decimal-changed/rule.ts
/** A decimal keeps its precision and scale. */
const rule$76 = defineRule({
	id: "evolution/decimal-changed",
	aliases: ["avro/decimal-changed"],
	title: "A decimal keeps its precision and scale",
	why: "Only the unscaled number is stored, so old values are read at the new scale: 12.34 becomes 0.1234. The registry does not look.",
	remedy: "Add a new field with the new precision or scale and retire the old one.",
	preset: "recommended",
	severity: "error",
	source: "Avro specification, Decimal; hortonworks/registry#744",
	isHazard: true,
	avroPair: { type({ candidate, baseline, baselineFile }, context) {
		const [now, before] = [readDecimal(candidate), readDecimal(baseline)];
		if (now?.precision === void 0 || before?.precision === void 0) return;
		if (now.precision === before.precision && now.scale === before.scale) return;
		context.report({
			at: findPlace(candidate, now.scale !== before.scale),
			message: `Disallowed change of the decimal from (${before.precision}, ${before.scale}) to (${now.precision}, ${now.scale}).`,
			related: [{
				message: "the earlier version",
				file: baselineFile,
				at: typeToken(baseline)
			}]
		});
	} }
});
function findPlace({ attributes, ...type }, scaleChanged) {
	return (scaleChanged ? attributes?.scale ?? attributes?.precision : attributes?.precision)?.value ?? type.json;
}
// src/lint/rules/evolution/default-changed/rule.ts
/** A field keeps its default. */
const rule$75 = defineRule({
	id: "evolution/default-changed",
	aliases: ["avro/default-changed"],
	title: "A field keeps its default",
	why: "Readers fill the default into data that was written without the field, so changing it rewrites what old records mean.",
	remedy: "Keep the default, and let producers write the new value.",
	preset: "recommended",
	severity: "warning",
	source: "Avro specification, Schema Resolution",
	avroPair: { field({ candidate, baseline, baselineFile }, context) {
		const [now, before] = [candidate.attributes.default, baseline.attributes.default];
		if (now === void 0 || before === void 0 || printUse(candidate.type) !== printUse(baseline.type)) return;
		const [newText, oldText] = [printValue(now.value), printValue(before.value)];
		if (newText === oldText) return;
		context.report({
			at: now.value,
			message: `Disallowed change of the default of ${callField(candidate)} from ${shorten(oldText)} to ${shorten(newText)}.`,
			related: [{
				message: "the earlier version",
				file: baselineFile,
				at: before.value
			}]
		});
	} }
});
function shorten(text) {
	return `\`${text.length > 40 ? `${text.slice(0, 37)}…` : text}\``;
}
// src/lint/rules/evolution/doc-only-change/rule.ts
/** A new version changes more than documentation. */
const rule$74 = defineRule({
	id: "evolution/doc-only-change",
	aliases: ["avro/doc-only-change"],
	title: "A new version changes more than documentation",
	why: "Documentation is part of the stored text: editing it alone gives a new version and a new id without a new contract.",
	remedy: "Make documentation edits together with the next change of the contract.",
	preset: "strict",
	severity: "info",
	source: "The registry's canonical text keeps docs",
	avroPair: { document({ candidate, baseline }, context) {
		if (printAll(candidate) !== printAll(baseline) || printValue(candidate.json) === printValue(baseline.json)) return;
		const { root } = candidate;
		const at = "name" in root && typeof root.name === "object" ? root.name.node : typeToken(root);
		context.report({
			at,
			message: "Expected a change of the contract, found new documentation or properties only."
		});
	} }
});
function printAll({ root, definitions }) {
	return [printContract(root), ...definitions.map(printContract)].join("\n");
}
// src/lint/rules/evolution/enum-reordered/rule.ts
/** An enum keeps the order of its symbols. */
const rule$73 = defineRule({
	id: "evolution/enum-reordered",
	aliases: ["avro/enum-reordered"],
	title: "An enum keeps the order of its symbols",
	why: "Values stay readable, but Avro's sort order and the ordinals of generated code change.",
	remedy: "Add new symbols at the end.",
	preset: "recommended",
	severity: "warning",
	source: "LinkedIn avro-util",
	avroPair: { enum({ candidate, baseline, baselineFile }, context) {
		const order = new Map(candidate.symbols.map((symbol, index) => [symbol.value, index]));
		let last = -1;
		for (const symbol of baseline.symbols) {
			const index = order.get(symbol.value);
			if (index === void 0) continue;
			if (index < last) {
				context.report({
					at: candidate.symbols[index] ?? tokenOf(candidate),
					message: `Disallowed change of the order of the symbols of ${callNamed(candidate)}: \`${symbol.value}\` moved forward.`,
					related: [{
						message: "the earlier version",
						file: baselineFile,
						at: symbol
					}]
				});
				return;
			}
			last = index;
		}
	} }
});
// src/lint/rules/evolution/enum-symbol-removed/rule.ts
/** An enum keeps its symbols. */
const rule$72 = defineRule({
	id: "evolution/enum-symbol-removed",
	aliases: ["avro/enum-symbol-removed"],
	title: "An enum keeps its symbols",
	why: "With an enum default the registry accepts the removal, and every stored value of that symbol silently becomes the default.",
	remedy: "Keep the symbol and say in the `doc` that it is no longer written.",
	preset: "recommended",
	severity: "warning",
	source: "Avro specification, Schema Resolution",
	isHazard: true,
	avroPair: { enum({ candidate, baseline, baselineFile }, context) {
		if (candidate.attributes.default === void 0) return;
		const now = new Set(candidate.symbols.map((symbol) => symbol.value));
		for (const symbol of baseline.symbols) if (!now.has(symbol.value)) context.report({
			at: candidate.attributes.symbols?.value ?? tokenOf(candidate),
			message: `Missing symbol \`${symbol.value}\` of ${callNamed(candidate)}, which the earlier version had.`,
			related: [{
				message: "the earlier version",
				file: baselineFile,
				at: symbol
			}]
		});
	} }
});
// src/lint/rules/evolution/format-changed/rule.ts
/** A property keeps its format. */
const rule$71 = defineRule({
	id: "evolution/format-changed",
	aliases: ["json/format-changed"],
	title: "A property keeps its format",
	why: "The registry does not compare formats, but a date is not a date-time, and text in base64 is not plain text.",
	remedy: "Add a new property with the new format.",
	preset: "recommended",
	severity: "warning",
	source: "The registry's comparison knows no formats",
	jsonPair: { schema({ candidate, baseline, baselineFile }, context) {
		for (const keyword of [
			"format",
			"contentEncoding",
			"contentMediaType"
		]) {
			const [now, before] = [textOfKeyword(candidate, keyword), textOfKeyword(baseline, keyword)];
			if (now === before) continue;
			context.report({
				at: candidate.keywords.get(keyword)?.value ?? candidate.key ?? openBrace(candidate.json),
				message: `Disallowed change of \`${keyword}\` from ${describe$1(before)} to ${describe$1(now)}.`,
				related: [{
					message: "the earlier version",
					file: baselineFile,
					at: baseline.keywords.get(keyword)?.value ?? openBrace(baseline.json)
				}]
			});
		}
	} }
});
function describe$1(text) {
	return text === void 0 ? "none" : `\`${text}\``;
}
// src/lint/rules/evolution/logical-type-changed/rule.ts
/** A field keeps its logical type. */
const rule$70 = defineRule({
	id: "evolution/logical-type-changed",
	aliases: ["avro/logical-type-changed"],
	title: "A field keeps its logical type",
	why: "The registry ignores logical types, so it accepts the change; readers then take old values for something else, a thousand times too large or a number instead of a date.",
	remedy: "Add a new field with the new logical type and retire the old one.",
	preset: "recommended",
	severity: "error",
	source: "MaterializeInc/materialize#6461; Avro Java's compatibility check has no logical types",
	isHazard: true,
	avroPair: { type({ candidate, baseline, baselineFile }, context) {
		const [now, before] = [readEffective(candidate), readEffective(baseline)];
		if (now === before || baseName(candidate) !== baseName(baseline)) return;
		const change = before === void 0 ? `added \`${now}\`` : now === void 0 ? `dropped \`${before}\`` : `changed \`${before}\` to \`${now}\``;
		context.report({
			at: candidate.attributes?.logicalType?.value ?? typeToken(candidate),
			message: `Disallowed change of the logical type: ${change}.`,
			related: [{
				message: "the earlier version",
				file: baselineFile,
				at: typeToken(baseline)
			}]
		});
	} }
});
/** A logical type that readers ignore, on the wrong base or unknown, is none: correcting it is its own decision. */
function readEffective(type) {
	const logicalType = readLogicalType(type);
	if (logicalType === void 0 || !LOGICAL_TYPES.has(logicalType)) return logicalType;
	return carriesLogicalType(type, logicalType) ? logicalType : void 0;
}
// src/lint/rules/evolution/lossy-promotion/rule.ts
/** A type is not widened into one that loses values. */
const rule$69 = defineRule({
	id: "evolution/lossy-promotion",
	aliases: ["avro/lossy-promotion"],
	title: "A type is not widened into one that loses values",
	why: "Avro allows it, but a float or double does not hold every int or long, and text is not bytes.",
	remedy: "Keep the type, or add a new field.",
	preset: "recommended",
	severity: "warning",
	source: "Avro specification, Schema Resolution",
	isHazard: true,
	avroPair: { type({ candidate, baseline, baselineFile }, context) {
		if (candidate.kind !== "primitive" || baseline.kind !== "primitive") return;
		if (LOSSY[baseline.name]?.includes(candidate.name) !== true) return;
		context.report({
			at: typeToken(candidate),
			message: `Disallowed change of the type from ${baseline.name} to ${candidate.name}: it loses values.`,
			related: [{
				message: "the earlier version",
				file: baselineFile,
				at: typeToken(baseline)
			}]
		});
	} }
});
const LOSSY = {
	int: ["float"],
	long: ["float", "double"],
	string: ["bytes"],
	bytes: ["string"]
};
// src/lint/rules/evolution/namespace-changed/rule.ts
/** A type that moves to another namespace keeps its old full name as an alias. */
const rule$68 = defineRule({
	id: "evolution/namespace-changed",
	aliases: ["avro/namespace-changed"],
	title: "A type that moves to another namespace keeps its old full name as an alias",
	why: "The registry compares names without namespaces and accepts the move, but generated classes, subjects named after records, and readers in Node.js look for the full name and fail.",
	remedy: "Add the old full name to `aliases`, or keep the namespace.",
	preset: "recommended",
	severity: "error",
	fix: "meta",
	source: "Avro specification, Schema Resolution; Avro Java against avsc",
	isHazard: true,
	avroPair: { type({ candidate, baseline, baselineFile }, context) {
		if (!isNamed(candidate) || !isNamed(baseline)) return;
		const [now, before] = [candidate.name, baseline.name];
		if (now === void 0 || before === void 0 || now.namespace === before.namespace || now.simple !== before.simple) return;
		if (listTexts(candidate.attributes.aliases).map((alias) => qualify(alias, now.namespace)).includes(before.full)) return;
		context.report({
			at: candidate.attributes.namespace?.value ?? now.node,
			message: `Missing alias \`${before.full}\` of \`${now.full}\`, which was moved to another namespace.`,
			related: [{
				message: "the earlier version",
				file: baselineFile,
				at: before.node
			}],
			fix: addAlias$1(candidate, before.full, context.file.source.text)
		});
	} }
});
function addAlias$1({ attributes, name }, alias, text) {
	const after = attributes.namespace ?? attributes.name;
	if (after === void 0 || attributes.aliases !== void 0 || !alias.includes(".") && name?.namespace !== "") return void 0;
	return {
		title: `Add the alias \`${alias}\``,
		effect: "meta",
		edits: [insertMemberAfter(text, after, {
			key: "aliases",
			value: `[${JSON.stringify(alias)}]`
		})]
	};
}
// src/lint/rules/evolution/property-retyped/rule.ts
/** A property's name is not used again for another type. */
const rule$67 = defineRule({
	id: "evolution/property-retyped",
	aliases: ["json/property-retyped"],
	title: "A property's name is not used again for another type",
	why: "Dropping a property and adding it later with another type passes when each version is compared with the one before, but data of the first version is still there.",
	remedy: "Give the new property a new name.",
	preset: "recommended",
	severity: "error",
	source: "Zalando API guidelines #210",
	allVersions: true,
	jsonPair: { schema({ candidate, baseline, baselineFile }, context) {
		if (candidate.under !== "properties" || candidate.key === void 0) return;
		const [now, before] = [readTypes(listTypes(candidate)), readTypes(listTypes(baseline))];
		if (now === void 0 || before === void 0 || now.some((type) => before.includes(type))) return;
		context.report({
			at: candidate.keywords.get("type")?.value ?? candidate.key,
			message: `Disallowed change of the type of \`${candidate.key.value}\` from ${before.join(" or ")} to ${now.join(" or ")}.`,
			related: [{
				message: "the earlier version",
				file: baselineFile,
				at: baseline.keywords.get("type")?.value ?? baseline.json
			}]
		});
	} }
});
/** Without null; an integer is a number. */
function readTypes(types) {
	const plain = types?.filter((type) => type !== "null").map((type) => type === "integer" ? "number" : type);
	return plain === void 0 || plain.length === 0 ? void 0 : plain;
}
// src/lint/rules/evolution/removed-without-deprecation/rule.ts
/** A field is marked deprecated before it is removed. */
const rule$66 = defineRule({
	id: "evolution/removed-without-deprecation",
	aliases: ["avro/removed-without-deprecation"],
	title: "A field is marked deprecated before it is removed",
	why: "Consumers need one version in which they are told.",
	remedy: "Write \"deprecated\" into the field's `doc` (or set an attribute `deprecated`) one release earlier.",
	preset: "strict",
	severity: "warning",
	source: "spf4j-avro: deprecation before removal",
	avroPair: { record({ candidate, removed, baselineFile }, context) {
		for (const field of removed) {
			const said = /deprecated/i.test(textOf(field.attributes.doc) ?? "");
			const marked = field.attributes.extras.some(({ key, value }) => key.value === "deprecated" && !(value.kind === "boolean" && !value.value));
			if (said || marked) continue;
			context.report({
				at: candidate.attributes.fields?.key ?? tokenOf(candidate),
				message: `Missing field ${callField(field)} of ${callNamed(candidate)}, which was not deprecated before.`,
				related: [{
					message: "the earlier version",
					file: baselineFile,
					at: tokenOf(field)
				}]
			});
		}
	} }
});
// src/lint/rules/evolution/rename-needs-alias/rule.ts
/** A renamed field keeps its old name as an alias. */
const rule$65 = defineRule({
	id: "evolution/rename-needs-alias",
	aliases: ["avro/rename-needs-alias"],
	title: "A renamed field keeps its old name as an alias",
	why: "With defaults the registry accepts the rename, and the data of the old field silently becomes the default.",
	remedy: "Add the old name to `aliases`, or give a field that is really new another type or name.",
	preset: "recommended",
	severity: "error",
	fix: "meta",
	source: "Avro specification, Aliases",
	avroPair: { record({ added, removed, baselineFile }, context) {
		for (const field of added) {
			const old = removed.find((other) => looksRenamed(field, other));
			if (old === void 0) continue;
			context.report({
				at: tokenOf(field),
				message: `Missing alias ${callField(old)} of the field ${callField(field)}, which looks like a rename.`,
				related: [{
					message: "the earlier field",
					file: baselineFile,
					at: tokenOf(old)
				}],
				fix: addAlias(field, old, context.file.source.text)
			});
		}
	} }
});
function looksRenamed(field, old) {
	if (field.name === void 0 || old.name === void 0) return false;
	return isSimilarName(field.name.value, old.name.value) && printUse(field.type) === printUse(old.type);
}
function addAlias({ attributes }, { name }, text) {
	if (attributes.name === void 0 || attributes.aliases !== void 0 || name === void 0) return void 0;
	return {
		title: `Add the alias \`${name.value}\``,
		effect: "meta",
		edits: [insertMemberAfter(text, attributes.name, {
			key: "aliases",
			value: `[${JSON.stringify(name.value)}]`
		})]
	};
}
// src/lint/rules/evolution-rules.ts
/** The rules of the folder `evolution`, by name; `npm run new-rule` adds a line. */
const EVOLUTION_RULES = [
	rule$79,
	rule$78,
	rule$77,
	rule$76,
	rule$75,
	rule$74,
	rule$73,
	rule$72,
	rule$71,
	rule$70,
	rule$69,
	rule$68,
	rule$67,
	rule$66,
	rule$65,
	defineRule({
		id: "evolution/required-added",
		aliases: ["json/required-added"],
		title: "No property becomes required",
		why: "Old data lacks the property, so strict validators refuse it, even where a default makes the registry accept the change.",
		remedy: "Leave the property optional.",
		preset: "recommended",
		severity: "error",
		source: "The registry's REQUIRED_ATTRIBUTE_ADDED; Wikimedia jsonschema-tools; confluentinc/schema-registry#1778",
		registry: "rejects",
		jsonPair: { schema({ candidate, baseline, baselineFile }, context) {
			if (!candidate.keywords.has("required") || isNegated(candidate)) return;
			const before = new Set(listItems(baseline, "required").flatMap((name) => name.kind === "string" ? [name.value] : []));
			for (const name of listItems(candidate, "required")) if (name.kind === "string" && !before.has(name.value)) context.report({
				at: name,
				message: `Disallowed new required property \`${name.value}\`.`,
				related: [{
					message: "the earlier version",
					file: baselineFile,
					at: openBrace(baseline.json)
				}]
			});
		} }
	})
];
// src/lint/rules/json/anchored-regex/rule.ts
/** A pattern says where the text starts and ends. */
const rule$63 = defineRule({
	id: "json/anchored-regex",
	title: "A pattern says where the text starts and ends",
	why: "Without `^` and `$` a pattern is searched for inside the text: `[0-9]{4}` accepts `x12345`.",
	remedy: "Add `^` and `$`.",
	preset: "strict",
	severity: "info",
	source: "JSON Schema, section \"pattern\"",
	style: true,
	json: { keywords: { pattern({ member: { value } }, context) {
		if (value.kind !== "string" || value.value.startsWith("^") && /(?:^|[^\\])(?:\\\\)*\$$/.test(value.value)) return;
		context.report({
			at: value,
			message: "Expected the pattern to start with `^` and to end with `$`."
		});
	} } }
});
// src/lint/json-schema/dialect.ts
/** All dialects, oldest first. */
const DIALECTS = [
	"draft-04",
	"draft-06",
	"draft-07",
	"2019-09",
	"2020-12"
];
/** The `$schema` text of each dialect as its authors write it. */
const DIALECT_URIS = {
	"draft-04": "http://json-schema.org/draft-04/schema#",
	"draft-06": "http://json-schema.org/draft-06/schema#",
	"draft-07": "http://json-schema.org/draft-07/schema#",
	"2019-09": "https://json-schema.org/draft/2019-09/schema",
	"2020-12": "https://json-schema.org/draft/2020-12/schema"
};
/** The dialect a `$schema` text names, spelled exactly or in a way that still shows what is meant; else undefined. */
function recogniseDialect(uri) {
	const plain = uri.replace(/^https?:\/\//, "").replace(/#$/, "");
	return DIALECTS.find((dialect) => DIALECT_URIS[dialect].replace(/^https?:\/\//, "").replace(/#$/, "") === plain);
}
/** The dialect a root schema is written in: the one it names, else draft-07, which is what the registry assumes. */
function readDialect(root) {
	const declared = root.kind === "object" ? findMember(root, "$schema")?.value : void 0;
	return (declared?.kind === "string" ? recogniseDialect(declared.value) : void 0) ?? "draft-07";
}
/** Whether a dialect is at least as new as another. */
function isAtLeast(dialect, oldest) {
	return DIALECTS.indexOf(dialect) >= DIALECTS.indexOf(oldest);
}
/** Every keyword of every dialect from draft-04 on. */
const KEYWORDS = new Map([
	["$schema $ref", "text"],
	[
		"id",
		"text",
		"draft-04..draft-04"
	],
	[
		"$id",
		"text",
		"draft-06.."
	],
	[
		"$anchor $dynamicRef $dynamicAnchor",
		"text",
		"2019-09.."
	],
	[
		"$recursiveRef",
		"text",
		"2019-09..2019-09"
	],
	[
		"$recursiveAnchor",
		"boolean",
		"2019-09..2019-09"
	],
	[
		"$vocabulary",
		"any",
		"2019-09..",
		"note"
	],
	[
		"$comment contentEncoding contentMediaType",
		"text",
		"draft-07..",
		"note"
	],
	[
		"$defs",
		"schema-map",
		"2019-09..",
		"note"
	],
	[
		"definitions",
		"schema-map",
		"",
		"note"
	],
	[
		"title description format",
		"text",
		"",
		"note"
	],
	[
		"default",
		"any",
		"",
		"note"
	],
	[
		"examples",
		"list",
		"draft-06..",
		"note"
	],
	[
		"readOnly writeOnly",
		"boolean",
		"draft-07..",
		"note"
	],
	[
		"deprecated",
		"boolean",
		"2019-09..",
		"note"
	],
	[
		"contentSchema",
		"schema",
		"2019-09..",
		"note"
	],
	["type", "types"],
	["enum", "list"],
	[
		"const",
		"any",
		"draft-06.."
	],
	[
		"multipleOf",
		"positive",
		"",
		"number"
	],
	[
		"maximum minimum exclusiveMaximum exclusiveMinimum",
		"number",
		"",
		"number"
	],
	[
		"maxLength minLength",
		"size",
		"",
		"string"
	],
	[
		"pattern",
		"text",
		"",
		"string"
	],
	[
		"items",
		"schema-or-schemas",
		"",
		"array"
	],
	[
		"prefixItems",
		"schemas",
		"2020-12..",
		"array"
	],
	[
		"additionalItems",
		"schema",
		"..2019-09",
		"array"
	],
	[
		"contains",
		"schema",
		"draft-06..",
		"array"
	],
	[
		"maxContains minContains",
		"size",
		"2019-09..",
		"array"
	],
	[
		"maxItems minItems",
		"size",
		"",
		"array"
	],
	[
		"uniqueItems",
		"boolean",
		"",
		"array"
	],
	[
		"unevaluatedItems",
		"schema",
		"2019-09..",
		"array"
	],
	[
		"properties patternProperties",
		"schema-map",
		"",
		"object"
	],
	[
		"additionalProperties",
		"schema",
		"",
		"object"
	],
	[
		"required",
		"texts",
		"",
		"object"
	],
	[
		"maxProperties minProperties",
		"size",
		"",
		"object"
	],
	[
		"propertyNames",
		"schema",
		"draft-06..",
		"object"
	],
	[
		"dependencies",
		"dependencies",
		"..draft-07",
		"object"
	],
	[
		"dependentRequired",
		"text-lists",
		"2019-09..",
		"object"
	],
	[
		"dependentSchemas",
		"schema-map",
		"2019-09..",
		"object"
	],
	[
		"unevaluatedProperties",
		"schema",
		"2019-09..",
		"object"
	],
	["allOf anyOf oneOf", "schemas"],
	["not", "schema"],
	[
		"if then else",
		"schema",
		"draft-07.."
	]
].flatMap(readLine));
function readLine([names, shape, span = "", flag]) {
	const [since = "", until = ""] = span.split("..");
	const keyword = {
		shape,
		since: DIALECTS.find((one) => one === since) ?? "draft-04",
		until: DIALECTS.find((one) => one === until) ?? "2020-12",
		annotation: flag === "note",
		applies: flag === "note" ? void 0 : flag
	};
	return names.split(" ").map((name) => [name, keyword]);
}
/** The names of the types, `integer` included. */
const TYPE_NAMES = [
	"array",
	"boolean",
	"integer",
	"null",
	"number",
	"object",
	"string"
];
// src/lint/rules/json/applicable-keywords/rule.ts
/** Every keyword applies to a value of the declared type. */
const rule$62 = defineRule({
	id: "json/applicable-keywords",
	title: "Every keyword applies to a value of the declared type",
	why: "A keyword for another type never takes effect.",
	remedy: "Remove the keyword, or use the one for the declared type.",
	preset: "recommended",
	severity: "error",
	source: "sourcemeta jsonschema; ajv strict mode",
	json: { schema(schema, context) {
		const types = listTypes(schema);
		if (types === void 0 || types.length === 0 || isBareReference(schema)) return;
		for (const { key } of schema.keywords.values()) {
			const applies = KEYWORDS.get(key.value)?.applies;
			if (applies === void 0 || types.includes(applies) || applies === "number" && types.includes("integer")) continue;
			const message = `Disallowed keyword \`${key.value}\`: it looks at ${PLURALS[applies]}, the type is ${types.join(", ")}.`;
			context.report({
				at: key,
				message
			});
		}
	} }
});
const PLURALS = {
	array: "lists",
	number: "numbers",
	object: "objects",
	string: "strings"
};
// src/lint/rules/json/bounded-array/rule.ts
/** A list has a greatest length. */
const rule$61 = defineRule({
	id: "json/bounded-array",
	title: "A list has a greatest length",
	why: "One endless list makes a message too large for the broker.",
	remedy: "Add `maxItems`.",
	preset: "strict",
	severity: "info",
	source: "schemasafe; ajv's `json-schema-secure`",
	style: true,
	json: { schema(schema, context) {
		const type = schema.keywords.get("type");
		if (type === void 0 || listTypes(schema)?.includes("array") !== true) return;
		if ([
			"maxItems",
			"enum",
			"const",
			"$ref"
		].some((keyword) => schema.keywords.has(keyword))) return;
		context.report({
			at: type.value,
			message: "Missing `maxItems` of the list."
		});
	} }
});
// src/lint/rules/json/bounded-string/rule.ts
/** A string has a greatest length. */
const rule$60 = defineRule({
	id: "json/bounded-string",
	title: "A string has a greatest length",
	why: "Columns and messages have limits; without one in the schema they show up in production.",
	remedy: "Add `maxLength`, `enum`, `const` or `format`.",
	preset: "strict",
	severity: "info",
	source: "igluctl; schemasafe",
	style: true,
	json: { schema(schema, context) {
		const type = schema.keywords.get("type");
		if (type === void 0 || listTypes(schema)?.includes("string") !== true) return;
		if ([
			"maxLength",
			"enum",
			"const",
			"format",
			"$ref"
		].some((keyword) => schema.keywords.has(keyword))) return;
		context.report({
			at: type.value,
			message: "Missing `maxLength` of the string."
		});
	} }
});
// src/lint/rules/json/closed-tuple/rule.ts
/** A tuple says what may follow its items. */
const rule$59 = defineRule({
	id: "json/closed-tuple",
	title: "A tuple says what may follow its items",
	why: "Without a rule anything may follow, and fewer items are valid too.",
	remedy: "Add `items` (up to 2019-09: `additionalItems`) or `maxItems`, and `minItems`.",
	preset: "recommended",
	severity: "warning",
	fix: "contract",
	source: "ajv strict mode",
	json: { keywords: {
		prefixItems({ schema }, context) {
			checkTuple(schema, "prefixItems", context);
		},
		items({ schema, member }, context) {
			if (schema.dialect !== "2020-12" && member.value.kind === "array") checkTuple(schema, "items", context);
		}
	} }
});
function checkTuple(schema, keyword, context) {
	const { keywords } = schema;
	const rest = keyword === "prefixItems" ? "items" : "additionalItems";
	const tuple = keywords.get(keyword);
	if (tuple === void 0 || [
		rest,
		"maxItems",
		"unevaluatedItems"
	].some((name) => keywords.has(name))) return;
	const count = listItems(schema, keyword).length;
	context.report({
		at: tuple.key,
		message: `Missing \`${rest}\` or \`maxItems\` of the tuple.`,
		fix: {
			title: "Allow nothing behind the tuple",
			effect: "contract",
			edits: [insertMemberAfter(context.file.source.text, tuple, {
				key: rest,
				value: "false"
			})]
		},
		remedy: keywords.has("minItems") ? void 0 : `Add \`"${rest}": false\`, and \`"minItems": ${count}\` if none may be missing.`
	});
}
// src/lint/rules/json/described-object/rule.ts
/** An object says what is in it. */
const rule$58 = defineRule({
	id: "json/described-object",
	title: "An object says what is in it",
	why: "An object without properties is a blob without a contract: no change of it can ever be checked.",
	remedy: "Describe the properties, or the values with `additionalProperties`.",
	preset: "recommended",
	severity: "warning",
	source: "Wikimedia jsonschema-tools; schemasafe",
	json: { schema(schema, context) {
		const type = schema.keywords.get("type");
		if (type === void 0 || listTypes(schema)?.includes("object") !== true || isInPlace(schema)) return;
		if (DESCRIBING$1.some((keyword) => schema.keywords.has(keyword)) || describesOthers(schema)) return;
		context.report({
			at: type.value,
			message: "Missing `properties` of the object."
		});
	} }
});
function describesOthers({ keywords }) {
	const value = keywords.get("additionalProperties")?.value;
	return value?.kind === "object" || value?.kind === "boolean" && !value.value;
}
const DESCRIBING$1 = [
	"properties",
	"patternProperties",
	"unevaluatedProperties",
	"propertyNames",
	"$ref",
	"$dynamicRef",
	"allOf",
	"anyOf",
	"oneOf",
	"if",
	"const",
	"enum"
];
// src/lint/regex/code-ranges.ts
/** The last code point of Unicode. */
const MAX_CODE = 1114111;
const DIGITS = [[48, 57]];
const WORD = [
	[48, 57],
	[65, 90],
	[95, 95],
	[97, 122]
];
const SPACE = [
	[9, 13],
	[32, 32],
	[160, 160]
];
/** Code points outside the ranges. */
function complementRanges(ranges) {
	const outside = [];
	let next = 0;
	for (const [first, last] of [...ranges].sort((left, right) => left[0] - right[0])) {
		if (first > next) outside.push([next, first - 1]);
		next = Math.max(next, last + 1);
	}
	if (next <= 1114111) outside.push([next, MAX_CODE]);
	return outside;
}
/** Whether a code point is in both. */
function overlaps(left, right) {
	return left.some(([first, last]) => right.some(([start, end]) => first <= end && start <= last));
}
/** The sets that a backslash and a letter stand for. */
const ESCAPED_SETS = /* @__PURE__ */ new Map([
	["d", DIGITS],
	["D", complementRanges(DIGITS)],
	["w", WORD],
	["W", complementRanges(WORD)],
	["s", SPACE],
	["S", complementRanges(SPACE)],
	["t", [[9, 9]]],
	["n", [[10, 10]]],
	["r", [[13, 13]]],
	["f", [[12, 12]]],
	["v", [[11, 11]]],
	["0", [[0, 0]]]
]);
// src/lint/regex/parse-regex.ts
/** Takes a pattern apart; undefined when it is no regular expression or nests too deep to be looked at. */
function parseRegex(pattern) {
	const parser = new Parser(pattern);
	try {
		const root = parser.parseChoice(0);
		return parser.isAtEnd() ? {
			root,
			features: [...parser.features]
		} : void 0;
	} catch (error) {
		if (error instanceof Unreadable) return void 0;
		throw error;
	}
}
var Unreadable = class extends Error {};
const MAX_DEPTH$1 = 100;
const NOTHING$1 = { kind: "empty" };
const START = {
	kind: "assertion",
	at: "start"
};
const END = {
	kind: "assertion",
	at: "end"
};
const SOMEWHERE = {
	kind: "assertion",
	at: "elsewhere"
};
const ANY = {
	kind: "set",
	ranges: complementRanges([
		[10, 10],
		[13, 13],
		[8232, 8233]
	])
};
const GROUPS = [
	["?:", void 0],
	["?=", "a look-ahead"],
	["?!", "a look-ahead"],
	["?<=", "a look-behind"],
	["?<!", "a look-behind"],
	["?>", "an atomic group"]
];
var Parser = class {
	features = /* @__PURE__ */ new Set();
	#text;
	#at = 0;
	constructor(text) {
		this.#text = text;
	}
	isAtEnd() {
		return this.#at >= this.#text.length;
	}
	parseChoice(depth) {
		if (depth > MAX_DEPTH$1) throw new Unreadable();
		const options = [this.#parseSequence(depth)];
		while (this.#takes("|")) options.push(this.#parseSequence(depth));
		const [only] = options;
		return options.length === 1 && only !== void 0 ? only : {
			kind: "choice",
			options
		};
	}
	#parseSequence(depth) {
		const parts = [];
		while (!this.isAtEnd() && this.#peek() !== "|" && this.#peek() !== ")") parts.push(this.#parseRepeat(depth));
		const [only = NOTHING$1] = parts;
		return parts.length <= 1 ? only : {
			kind: "sequence",
			parts
		};
	}
	#parseRepeat(depth) {
		const body = this.#parseAtom(depth);
		const count = this.#parseQuantifier();
		if (count === void 0) return body;
		if (this.#takes("+")) this.features.add("a possessive quantifier");
		else this.#takes("?");
		return {
			kind: "repeat",
			body,
			...count
		};
	}
	#parseQuantifier() {
		if (this.#takes("*")) return {
			least: 0,
			most: Infinity
		};
		if (this.#takes("+")) return {
			least: 1,
			most: Infinity
		};
		if (this.#takes("?")) return {
			least: 0,
			most: 1
		};
		const found = /^\{([0-9]{1,9})(,([0-9]{0,9}))?\}/.exec(this.#text.slice(this.#at, this.#at + 25));
		if (found === null) return void 0;
		this.#at += found[0].length;
		const least = Number(found[1]);
		if (found[2] === void 0) return {
			least,
			most: least
		};
		return {
			least,
			most: found[3] === "" ? Infinity : Number(found[3])
		};
	}
	#parseAtom(depth) {
		const character = this.#next();
		switch (character) {
			case "(": return this.#parseGroup(depth);
			case "[": return this.#parseClass();
			case ".": return ANY;
			case "^": return START;
			case "$": return END;
			case "\\": return this.#parseEscape();
			case "*":
			case "+":
			case "?": throw new Unreadable();
			default: return one(character.codePointAt(0) ?? 0);
		}
	}
	#parseGroup(depth) {
		const group = GROUPS.find(([opening]) => this.#text.startsWith(opening, this.#at));
		if (group !== void 0) this.#at += group[0].length;
		else if (this.#peek() === "?") this.#parseSpecialGroup();
		if (group?.[1] !== void 0) this.features.add(group[1]);
		const body = this.#peek() === ")" ? NOTHING$1 : this.parseChoice(depth + 1);
		if (!this.#takes(")")) throw new Unreadable();
		return group?.[1]?.startsWith("a look") === true ? SOMEWHERE : body;
	}
	#parseSpecialGroup() {
		const named = /^\?P?<[A-Za-z_][A-Za-z0-9_]*>/.exec(this.#text.slice(this.#at, this.#at + 80));
		const flags = /^\?[a-zA-Z-]+(?::|(?=\)))/.exec(this.#text.slice(this.#at, this.#at + 20));
		const found = named ?? flags;
		if (found === null) throw new Unreadable();
		this.features.add(named === null ? "an inline flag" : "a named group");
		this.#at += found[0].length;
	}
	#parseEscape() {
		const letter = this.#next();
		if (/[bBAzZG]/.test(letter)) return this.#parseEscapedAssertion(letter);
		const named = letter === "k" && this.#peek() === "<";
		if (!/[1-9]/.test(letter) && !named) return {
			kind: "set",
			ranges: this.#readEscapedRanges(letter)
		};
		this.features.add("a back-reference");
		if (named) this.#skipPast(">");
		return SOMEWHERE;
	}
	#parseEscapedAssertion(letter) {
		if (letter.toLowerCase() === "b") return SOMEWHERE;
		this.features.add("a Java-only escape");
		return letter === "A" ? START : END;
	}
	#readEscapedRanges(letter) {
		const set = ESCAPED_SETS.get(letter);
		if (set !== void 0) return set;
		if (letter === "p" || letter === "P") {
			this.features.add("a Unicode property");
			if (this.#takes("{")) this.#skipPast("}");
			else this.#next();
			return [[0, MAX_CODE]];
		}
		const code = this.#readCode(letter);
		return [[code, code]];
	}
	#readCode(letter) {
		const digits = {
			x: /^[0-9a-fA-F]{2}/,
			u: /^(?:[0-9a-fA-F]{4}|\{[0-9a-fA-F]{1,6}\})/
		}[letter]?.exec(this.#text.slice(this.#at, this.#at + 8))?.[0];
		if (digits === void 0) return letter.codePointAt(0) ?? 0;
		this.#at += digits.length;
		return Number.parseInt(digits.replaceAll(/[{}]/g, ""), 16);
	}
	#parseClass() {
		const negated = this.#takes("^");
		const ranges = [];
		for (let first = true; first || this.#peek() !== "]"; first = false) {
			if (this.isAtEnd()) throw new Unreadable();
			if (first && this.#peek() === "]") break;
			ranges.push(...this.#parseClassItem());
		}
		this.#at++;
		return {
			kind: "set",
			ranges: negated ? complementRanges(ranges) : ranges
		};
	}
	#parseClassItem() {
		const from = this.#parseClassAtom();
		const [start] = from;
		if (!(this.#peek() === "-" && this.#text[this.#at + 1] !== "]" && this.#at + 1 < this.#text.length) || from.length !== 1 || start === void 0 || start[0] !== start[1]) return from;
		this.#at++;
		const [end] = this.#parseClassAtom();
		return end === void 0 || end[1] < start[0] ? [...from, [45, 45]] : [[start[0], end[1]]];
	}
	#parseClassAtom() {
		const character = this.#next();
		if (character === "\\") {
			const letter = this.#next();
			return letter === "b" ? [[8, 8]] : this.#readEscapedRanges(letter);
		}
		const code = character.codePointAt(0) ?? 0;
		return [[code, code]];
	}
	#skipPast(character) {
		const end = this.#text.indexOf(character, this.#at);
		if (end < 0) throw new Unreadable();
		this.#at = end + 1;
	}
	#peek() {
		return this.#text[this.#at];
	}
	#next() {
		const point = this.#text.codePointAt(this.#at);
		if (point === void 0) throw new Unreadable();
		const character = String.fromCodePoint(point);
		this.#at += character.length;
		return character;
	}
	#takes(character) {
		if (this.#peek() !== character) return false;
		this.#at++;
		return true;
	}
};
function one(code) {
	return {
		kind: "set",
		ranges: [[code, code]]
	};
}
// src/lint/regex/find-match.ts
/** Longest text and pattern that are tried. */
const MAX_TEXT = 2e3;
const MAX_PATTERN = 2e3;
const READ = /* @__PURE__ */ new Map();
/**
* Whether a pattern is found in a text, or undefined when it uses what engines disagree on or either is too long. Never
* backtracks: it keeps the set of places reached, so hostile patterns take no more than pattern × text² steps.
*/
function findsMatch(pattern, text) {
	const root = text.length <= MAX_TEXT ? readPattern$1(pattern) : void 0;
	if (root === void 0) return void 0;
	const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
	return advance(root, new Set(Array.from({ length: codes.length + 1 }, (_, index) => index)), codes).size > 0;
}
function readPattern$1(pattern) {
	if (!READ.has(pattern)) {
		if (READ.size > 1e3) READ.clear();
		READ.set(pattern, readPortablePattern(pattern));
	}
	return READ.get(pattern);
}
function readPortablePattern(pattern) {
	const parsed = pattern.length <= MAX_PATTERN ? parseRegex(pattern) : void 0;
	return parsed?.features.every((feature) => feature === "a named group") === true && parsed !== void 0 && isDecidable(parsed.root) ? parsed.root : void 0;
}
function isDecidable(node) {
	switch (node.kind) {
		case "empty":
		case "set": return true;
		case "assertion": return node.at !== "elsewhere";
		case "sequence": return node.parts.every(isDecidable);
		case "choice": return node.options.every(isDecidable);
		case "repeat": return isDecidable(node.body);
	}
}
/** The places that a node leads to from some places. */
function advance(node, from, codes) {
	switch (node.kind) {
		case "empty": return from;
		case "set": return new Set([...from].filter((at) => isIn(codes[at], node.ranges)).map((at) => at + 1));
		case "assertion": return new Set([...from].filter((at) => at === (node.at === "start" ? 0 : codes.length)));
		case "sequence": return node.parts.reduce((places, part) => advance(part, places, codes), from);
		case "choice": return new Set(node.options.flatMap((option) => [...advance(option, from, codes)]));
		case "repeat": return repeat(node, from, codes);
	}
}
function repeat({ body, least, most }, from, codes) {
	let places = from;
	for (let round = 0; round < least; round++) {
		const next = advance(body, places, codes);
		if (isEqual(next, places)) break;
		places = next;
	}
	const reached = new Set(places);
	for (let round = least; round < most && places.size > 0; round++) {
		places = new Set([...advance(body, places, codes)].filter((at) => !reached.has(at)));
		for (const at of places) reached.add(at);
	}
	return reached;
}
function isEqual(left, right) {
	return left.size === right.size && [...left].every((at) => right.has(at));
}
function isIn(code, ranges) {
	return code !== void 0 && ranges.some(([first, last]) => first <= code && code <= last);
}
// src/lint/json-schema/resource-index.ts
/** The targets in tables that are made when the first reference asks for them. */
var ResourceIndex = class {
	#schemas;
	#children = /* @__PURE__ */ new Map();
	#places = /* @__PURE__ */ new Map();
	#byId;
	#byAnchor;
	/** All schemas of a text, the root first. */
	constructor(schemas) {
		this.#schemas = schemas;
	}
	findResources(uri) {
		const byId = this.#byId ??= this.#listIdentifiers();
		return byId.get(uri) ?? byId.get(resolveUri$1(uri, this.#readBase())) ?? [];
	}
	findFragment(resource, fragment) {
		if (fragment === "") return resource;
		if (!fragment.startsWith("/")) return (this.#byAnchor ??= listAnchors(this.#schemas)).get(fragment);
		const places = this.#places.get(resource) ?? /* @__PURE__ */ new Map();
		this.#places.set(resource, places);
		if (!places.has(fragment)) places.set(fragment, this.#findPlace(resource, fragment));
		return places.get(fragment);
	}
	#findPlace(resource, pointer) {
		let node = resource;
		for (const token of parsePointer(pointer)) node = node && this.#findChild(node, token);
		return node;
	}
	/** Objects are asked again and again, so that theirs are looked up in a table; of equal keys the last counts. */
	#findChild(node, token) {
		if (node.kind === "array") return /^(?:0|[1-9][0-9]*)$/.test(token) ? node.items[Number(token)] : void 0;
		if (node.kind !== "object") return void 0;
		let children = this.#children.get(node);
		if (children === void 0) {
			children = new Map(node.members.map(({ key, value }) => [key.value, value]));
			this.#children.set(node, children);
		}
		return children.get(token);
	}
	#readBase() {
		const [root] = this.#schemas;
		return root && readIdentifier(root);
	}
	#listIdentifiers() {
		const base = this.#readBase();
		const byId = /* @__PURE__ */ new Map();
		for (const schema of this.#schemas) {
			const id = readIdentifier(schema);
			for (const one of id === void 0 ? [] : /* @__PURE__ */ new Set([id, resolveUri$1(id, base)])) {
				const known = byId.get(one) ?? [];
				byId.set(one, known);
				known.push(schema.json);
			}
		}
		return byId;
	}
};
/** A schema's own identifier without an empty fragment; a fragment alone is an anchor, not an identifier. */
function readIdentifier(schema) {
	const id = textOfKeyword(schema, "$id") ?? textOfKeyword(schema, "id");
	return id === void 0 || id.startsWith("#") ? void 0 : id.replace(/#$/, "");
}
function resolveUri$1(uri, base) {
	return URL.canParse(uri, base) ? new URL(uri, base).href : uri;
}
/** The first schema of each anchor. */
function listAnchors(schemas) {
	const anchors = /* @__PURE__ */ new Map();
	for (const { json } of schemas) for (const keyword of [
		"$anchor",
		"$dynamicAnchor",
		"$id",
		"id"
	]) {
		const value = findMember(json, keyword)?.value;
		if (value?.kind !== "string") continue;
		const anchor = keyword.endsWith("nchor") ? value.value : /#(.+)$/.exec(value.value)?.[1];
		if (anchor !== void 0 && !anchors.has(anchor)) anchors.set(anchor, json);
	}
	return anchors;
}
// src/lint/json-schema/resolve-reference.ts
/** Takes a `$ref` apart. */
function splitReference(reference) {
	const hash = reference.indexOf("#");
	if (hash < 0) return {
		uri: reference,
		fragment: ""
	};
	return {
		uri: reference.slice(0, hash),
		fragment: decode(reference.slice(hash + 1))
	};
}
/** The value a reference points to in the same text; undefined when it leaves the text or there is nothing there. */
function resolveReference(document, from, reference) {
	const { uri, fragment } = splitReference(reference);
	const resources = uri === "" ? listResources(document, from) : document.targets.findResources(uri);
	for (const resource of resources) {
		const found = document.targets.findFragment(resource, fragment);
		if (found !== void 0) return found;
	}
}
/** Whether a reference names this text or a part of it that has an identifier of its own. */
function isOwnReference(document, reference) {
	const { uri } = splitReference(reference);
	return uri === "" || document.targets.findResources(uri).length > 0;
}
/** The part of the text with the nearest identifier, then the whole, since authors mean either. */
function listResources(document, from) {
	let nearest = from;
	while (nearest !== void 0 && readIdentifier(nearest) === void 0) nearest = nearest.parent;
	return nearest === void 0 ? [document.json] : [nearest.json, document.json];
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/lint/json-schema/value-type.ts
/** Whether a value is of a type of JSON Schema; `1.0` is an integer. */
function hasType(value, type) {
	if (type === "integer") return value.kind === "number" && Number.isInteger(Number(value.text));
	return value.kind === type;
}
// src/lint/json-schema/judge-value.ts
/** Whether a value fits a schema of the same text. Says `invalid` only when every validator would. */
function judgeValue(document, schema, value) {
	return new Judge$1(document).judge(value, schema.json);
}
/** Steps after which a judgement gives up, so that references in circles and nested choices stay cheap. */
const MAX_STEPS = 2e3;
const UNJUDGED = [
	"if",
	"$dynamicRef",
	"$recursiveRef",
	"unevaluatedProperties",
	"unevaluatedItems",
	"contains"
];
const UNJUDGED_OBJECT = [
	"dependencies",
	"dependentSchemas",
	"dependentRequired",
	"propertyNames",
	"patternProperties"
];
var Judge$1 = class {
	#document;
	#steps = 0;
	constructor(document) {
		this.#document = document;
	}
	judge(value, json) {
		if (++this.#steps > MAX_STEPS || json === void 0) return "unknown";
		if (json.kind === "boolean") return json.value ? "valid" : "invalid";
		const schema = this.#document.byJson.get(json);
		if (schema === void 0) return "unknown";
		const reference = textOfKeyword(schema, "$ref");
		const target = reference === void 0 ? "valid" : this.#follow(value, schema, reference);
		return isBareReference(schema) ? target : allOf([target, this.#judgeKeywords(value, schema)]);
	}
	#judgeKeywords(value, schema) {
		return allOf([
			judgeOwn(value, schema),
			UNJUDGED.some((keyword) => schema.keywords.has(keyword)) ? "unknown" : "valid",
			this.#judgeCombinations(value, schema),
			value.kind === "object" ? this.#judgeObject(value, schema) : "valid",
			value.kind === "array" ? this.#judgeArray(value, schema) : "valid"
		]);
	}
	#follow(value, schema, reference) {
		return this.judge(value, resolveReference(this.#document, schema, reference));
	}
	#judgeCombinations(value, schema) {
		const verdicts = (keyword) => listItems(schema, keyword).map((branch) => this.judge(value, branch));
		const not = schema.keywords.get("not");
		return allOf([
			...verdicts("allOf"),
			schema.keywords.has("anyOf") ? anyOf(verdicts("anyOf")) : "valid",
			schema.keywords.has("oneOf") ? oneOf(verdicts("oneOf")) : "valid",
			not === void 0 ? "valid" : negate(this.judge(value, not.value))
		]);
	}
	#judgeObject(value, schema) {
		const properties = new Map(listEntries(schema, "properties").map((member) => [member.key.value, member.value]));
		const additional = schema.keywords.get("additionalProperties")?.value;
		if (listItems(schema, "required").some((name) => name.kind === "string" && findMember(value, name.value) === void 0)) return "invalid";
		if (UNJUDGED_OBJECT.some((keyword) => schema.keywords.has(keyword))) return "unknown";
		return allOf(value.members.map((member) => {
			const property = properties.get(member.key.value) ?? additional;
			return property === void 0 ? "valid" : this.judge(member.value, property);
		}));
	}
	#judgeArray(value, schema) {
		const items = schema.keywords.get("items")?.value;
		const tuple = schema.keywords.get("prefixItems")?.value ?? items;
		const prefix = tuple?.kind === "array" ? tuple.items : [];
		const rest = items?.kind === "array" ? schema.keywords.get("additionalItems")?.value : items;
		return allOf(value.items.map((item, index) => {
			const expected = prefix[index] ?? rest;
			return expected === void 0 ? "valid" : this.judge(item, expected);
		}));
	}
};
/** The keywords that need no other schema. */
function judgeOwn(value, schema) {
	const types = listTypes(schema);
	if (types !== void 0 && !types.some((type) => hasType(value, type))) return "invalid";
	const options = listOptions(schema);
	if (options !== void 0 && !includesValue(options, value)) return "invalid";
	switch (value.kind) {
		case "number": return judgeNumber(Number(value.text), schema);
		case "string": return judgeText$1(value.value, schema);
		case "array": return judgeCount(value.items.length, schema, "Items");
		case "object": return judgeCount(value.members.length, schema, "Properties");
		case "boolean":
		case "null": return "valid";
	}
}
/** The values that `enum` or `const` leaves; undefined when the schema has neither. */
function listOptions(schema) {
	const wanted = schema.dialect === "draft-04" ? void 0 : schema.keywords.get("const")?.value;
	const options = schema.keywords.get("enum")?.value;
	if (wanted !== void 0) return [wanted];
	return options?.kind === "array" ? options.items : void 0;
}
function includesValue(options, value) {
	const text = printComparable(value);
	return options.some((option) => printComparable(option) === text);
}
function isOutside(value, schema) {
	const [most = Infinity, least = -Infinity] = [readNumber$1(schema, "maximum"), readNumber$1(schema, "minimum")];
	const [below = Infinity, above = -Infinity] = [readNumber$1(schema, "exclusiveMaximum"), readNumber$1(schema, "exclusiveMinimum")];
	return value > most || value < least || value >= below || value <= above;
}
function judgeNumber(value, schema) {
	if (isOutside(value, schema)) return "invalid";
	const step = readNumber$1(schema, "multipleOf");
	if (step === void 0) return "valid";
	if (!Number.isSafeInteger(step) || !Number.isSafeInteger(value)) return "unknown";
	return value % step === 0 ? "valid" : "invalid";
}
function judgeText$1(value, schema) {
	const pattern = textOfKeyword(schema, "pattern");
	const found = pattern === void 0 ? true : findsMatch(pattern, value);
	const matches = found === void 0 ? "unknown" : found ? "valid" : "invalid";
	const format = schema.keywords.has("format") ? "unknown" : "valid";
	return allOf([
		judgeCount(Array.from(value).length, schema, "Length"),
		matches,
		format
	]);
}
function judgeCount(count, schema, what) {
	const [most, least] = [readNumber$1(schema, `max${what}`), readNumber$1(schema, `min${what}`)];
	return count > (most ?? Infinity) || count < (least ?? 0) ? "invalid" : "valid";
}
function readNumber$1(schema, keyword) {
	const value = schema.keywords.get(keyword)?.value;
	return value?.kind === "number" ? Number(value.text) : void 0;
}
function allOf(verdicts) {
	if (verdicts.includes("invalid")) return "invalid";
	return verdicts.includes("unknown") ? "unknown" : "valid";
}
function anyOf(verdicts) {
	if (verdicts.includes("valid")) return "valid";
	return verdicts.includes("unknown") ? "unknown" : "invalid";
}
function oneOf(verdicts) {
	if (verdicts.filter((verdict) => verdict === "valid").length > 1) return "invalid";
	return anyOf(verdicts) === "valid" && verdicts.includes("unknown") ? "unknown" : anyOf(verdicts);
}
function negate(verdict) {
	if (verdict === "unknown") return "unknown";
	return verdict === "valid" ? "invalid" : "valid";
}
// src/lint/json-schema/sample-value.ts
/** JSON texts of values that probably fit a schema: what it names itself, then the plainest value of each type. */
function listSamples(document, schema) {
	return new Sampler(document).list(schema.json, 0);
}
const PLAIN = /* @__PURE__ */ new Map([
	["null", "null"],
	["boolean", "true"],
	["array", "[]"]
]);
const MAX_DEPTH = 6;
const MAX_SAMPLES = 20;
var Sampler = class {
	#document;
	constructor(document) {
		this.#document = document;
	}
	list(json, depth) {
		const schema = json && this.#document.byJson.get(json);
		if (schema === void 0 || depth > MAX_DEPTH) return [];
		const reference = textOfKeyword(schema, "$ref");
		if (reference !== void 0) return this.list(resolveReference(this.#document, schema, reference), depth + 1);
		const named = [
			"const",
			"enum",
			"examples",
			"default"
		].flatMap((keyword) => listNamed(schema, keyword));
		const types = listTypes(schema) ?? (schema.keywords.has("properties") ? ["object"] : []);
		return [...named, ...types.flatMap((type) => this.#listOfType(schema, type, depth))].slice(0, MAX_SAMPLES);
	}
	#listOfType(schema, type, depth) {
		const plain = PLAIN.get(type);
		if (plain !== void 0) return [plain];
		if (type === "integer" || type === "number") return [readNumber(schema, "minimum") ?? "0", "1"];
		if (type === "string") return [JSON.stringify("a".repeat(Math.min(100, Number(readNumber(schema, "minLength") ?? 0))))];
		return type === "object" ? this.#listObjects(schema, depth) : [];
	}
	/** One object with the required properties only, if each of them has a sample. */
	#listObjects(schema, depth) {
		const properties = new Map(listEntries(schema, "properties").map((member) => [member.key.value, member.value]));
		const members = listItems(schema, "required").flatMap((name) => name.kind === "string" ? [name.value] : []).map((name) => {
			const property = properties.get(name);
			const sample = property === void 0 || property.kind === "boolean" ? "0" : this.list(property, depth + 1)[0];
			return sample === void 0 ? void 0 : `${JSON.stringify(name)}:${sample}`;
		});
		return members.includes(void 0) ? [] : [`{${members.join()}}`];
	}
};
function listNamed({ keywords }, keyword) {
	const value = keywords.get(keyword)?.value;
	if (value === void 0) return [];
	if (keyword === "const" || keyword === "default") return [printValue(value)];
	return value.kind === "array" ? value.items.map(printValue) : [];
}
function readNumber({ keywords }, keyword) {
	const value = keywords.get(keyword)?.value;
	return value?.kind === "number" ? value.text : void 0;
}
// src/lint/json-schema/find-overlap.ts
/** The JSON text of a value that both schemas accept, or undefined when none was found among their samples. */
function findCommonValue(document, left, right) {
	const [mine = [], theirs = []] = [listSamples(document, left), listSamples(document, right)].map(readAll);
	const joined = mine.flatMap((one) => theirs.flatMap((other) => joinObjects(one, other)));
	const common = [
		...mine,
		...theirs,
		...joined
	].find((value) => judgeValue(document, left, value) === "valid" && judgeValue(document, right, value) === "valid");
	return common && printValue(common);
}
function readAll(texts) {
	return texts.flatMap((text) => {
		const read = readJson(text);
		return read.ok ? [read.root] : [];
	});
}
/** Two objects in one, where they agree: branches that demand different properties both accept it when they are open. */
function joinObjects(one, other) {
	if (one.kind !== "object" || other.kind !== "object") return [];
	const names = new Set(one.members.map(({ key }) => key.value));
	return [{
		...one,
		members: [...one.members, ...other.members.filter(({ key }) => !names.has(key.value))]
	}];
}
// src/lint/rules/json/disjoint-one-of/rule.ts
/** No value fits two branches of `oneOf`. */
const rule$57 = defineRule({
	id: "json/disjoint-one-of",
	title: "No value fits two branches of `oneOf`",
	why: "`oneOf` refuses a value that fits two of its branches, so data that looks right is turned away.",
	remedy: "Make the branches exclude each other, for instance by a required property with a different `const` in each; or use `anyOf`.",
	preset: "recommended",
	severity: "warning",
	source: "Redocly; schemasafe; sourcemeta jsonschema",
	json: { document(document, context) {
		for (const schema of document.schemas) if (schema.keywords.has("oneOf") && !isBareReference(schema)) checkBranches(document, schema, context);
	} }
});
/** More pairs than this are not tried. */
const MAX_PAIRS = 200;
function checkBranches(document, schema, context) {
	const branches = listItems(schema, "oneOf").flatMap((branch) => document.byJson.get(branch) ?? []);
	let pairs = 0;
	branches.forEach((branch, index) => {
		for (const earlier of branches.slice(0, index)) {
			if (++pairs > MAX_PAIRS) return;
			const common = findCommonValue(document, branch, earlier);
			if (common === void 0) continue;
			const shown = common.length > 60 ? `${common.slice(0, 57)}…` : common;
			context.report({
				at: openBrace(branch.json),
				message: `Disallowed overlap of two branches: \`oneOf\` refuses \`${shown}\`, which fits both.`,
				related: [{
					message: "the other branch",
					at: openBrace(earlier.json)
				}]
			});
			return;
		}
	});
}
// src/lint/rules/json/enum-type-match/rule.ts
/** Listed values are of the declared type and listed once. */
const rule$56 = defineRule({
	id: "json/enum-type-match",
	title: "Listed values are of the declared type and listed once",
	why: "A value of another type can never occur, and a repetition is usually a typing error.",
	remedy: "Correct or remove the value.",
	preset: "recommended",
	severity: "error",
	source: "specmatic; sourcemeta jsonschema",
	json: { keywords: {
		enum({ schema }, context) {
			if (isBareReference(schema)) return;
			const values = listItems(schema, "enum");
			for (const value of values) checkType(value, schema, context);
			reportRepetitions(values, context);
		},
		const({ schema, member }, context) {
			if (!isBareReference(schema)) checkType(member.value, schema, context);
		},
		required({ schema }, context) {
			reportRepetitions(listItems(schema, "required"), context);
		}
	} }
});
function checkType(value, schema, context) {
	const types = listTypes(schema);
	if (types === void 0 || types.some((type) => hasType(value, type))) return;
	context.report({
		at: value,
		message: `Invalid value: expected ${types.join(" or ")}, as \`type\` says.`
	});
}
function reportRepetitions(values, context) {
	const seen = /* @__PURE__ */ new Map();
	for (const value of values) {
		const text = printComparable(value);
		const first = seen.get(text);
		if (first === void 0) seen.set(text, value);
		else context.report({
			at: value,
			message: "Disallowed repetition of a value.",
			related: [{
				message: "the first one",
				at: first
			}]
		});
	}
}
// src/lint/rules/json/explicit-content-model/rule.ts
/** An object says whether other properties are allowed. */
const rule$55 = defineRule({
	id: "json/explicit-content-model",
	title: "An object says whether other properties are allowed",
	why: "Objects are open unless told otherwise. Under the registry's strict policy an open object can never gain a property and a closed one can never lose one, so the choice decides what can change later.",
	remedy: "Add `additionalProperties`: `false` to close the object, `true` to keep it open.",
	preset: "recommended",
	severity: "warning",
	fix: "contract",
	source: "confluentinc/schema-registry#1458 and #2927; Zalando API guidelines #210; Creek's \"JSON Schema evolution\"",
	options: { model: {
		kind: "choice",
		values: [
			"explicit",
			"closed",
			"open"
		],
		default: "explicit",
		description: "`closed` and `open` demand that model everywhere; `explicit` demands a choice."
	} },
	json: { keywords: { properties({ schema, member }, context) {
		if (isInPlace(schema) || isBareReference(schema) || listTypes(schema)?.includes("object") !== true) return;
		const { model } = context.options;
		const found = readModel(schema);
		if (model === "explicit" ? found !== void 0 : found === model) return;
		const { text } = context.file.source;
		context.report({
			at: member.key,
			message: found === void 0 ? "Missing `additionalProperties` beside `properties`." : `Expected the object to be ${model}, found it ${found}.`,
			fix: found === void 0 ? close(schema, model, text) : void 0
		});
	} } }
});
function readModel({ keywords }) {
	const value = (keywords.get("additionalProperties") ?? keywords.get("unevaluatedProperties"))?.value;
	if (value === void 0) return keywords.has("patternProperties") ? "open" : void 0;
	return value.kind === "boolean" && !value.value ? "closed" : "open";
}
function close({ keywords }, model, text) {
	const properties = keywords.get("properties");
	const value = model === "open" ? "true" : "false";
	if (properties === void 0) return void 0;
	return {
		title: model === "open" ? "Keep the object open" : "Close the object",
		effect: "contract",
		edits: [insertMemberAfter(text, properties, {
			key: "additionalProperties",
			value
		})]
	};
}
// src/lint/rules/json/extensible-enum/rule.ts
/** A list of values has room for more. */
const rule$54 = defineRule({
	id: "json/extensible-enum",
	title: "A list of values has room for more",
	why: "Adding a value to a closed `enum` breaks consumers that do not know it yet.",
	remedy: "Use a string with `examples`, or add a neutral value such as `UNKNOWN`.",
	preset: "strict",
	severity: "warning",
	source: "Zalando API guidelines #112",
	json: { keywords: { enum({ schema, member }, context) {
		const values = listItems(schema, "enum").flatMap((value) => value.kind === "string" ? [value.value] : []);
		if (values.length < 2 || listTypes(schema)?.includes("string") === false || values.some(isNeutralSymbol)) return;
		context.report({
			at: member.key,
			message: "Disallowed closed list of values."
		});
	} } }
});
// src/lint/rules/json/format-is-asserted/rule.ts
/** A value with a format is bounded in another way too. */
const rule$53 = defineRule({
	id: "json/format-is-asserted",
	title: "A value with a format is bounded in another way too",
	why: "From 2019-09 on a format is a remark unless the validator is told to check it.",
	remedy: "Add `maxLength`, `pattern` or `enum`.",
	preset: "strict",
	severity: "info",
	source: "JSON Schema 2020-12 Validation, section 7.2",
	json: { keywords: { format({ schema, member }, context) {
		if (!isAtLeast(schema.dialect, "2019-09") || BOUNDS$1.some((keyword) => schema.keywords.has(keyword))) return;
		context.report({
			at: member.key,
			message: "Expected more than `format`: validators need not check it."
		});
	} } }
});
const BOUNDS$1 = [
	"maxLength",
	"pattern",
	"enum",
	"const",
	"minimum",
	"maximum"
];
// src/lint/rules/json/id-matches-path/rule.ts
/** A schema's identifier ends like its file or subject. */
const rule$52 = defineRule({
	id: "json/id-matches-path",
	title: "A schema's identifier ends like its file or subject",
	why: "An identifier copied from another file makes two schemas look like one.",
	remedy: "Let `$id` end with the path of the file.",
	preset: "recommended",
	severity: "warning",
	source: "Wikimedia jsonschema-tools",
	json: { document({ root, dialect }, context) {
		const id = root?.keywords.get(dialect === "draft-04" ? "id" : "$id")?.value;
		if (id?.kind !== "string") return;
		const stem = simplify(id.value.replace(/[?#].*$/, ""));
		const { source, subjects } = context.file;
		if (stem === "" || !/\.json$|\/[^/]+$/.test(id.value.replace(/#$/, "")) || id.value.startsWith("urn:")) return;
		if ([source.path, ...subjects].some((name) => isAlike(simplify(name), stem))) return;
		context.report({
			at: id,
			message: `Expected an identifier that ends like \`${source.path}\`, found \`${id.value}\`.`
		});
	} }
});
/** The last part of a path or address without extensions, `-value` and version, in lower case. */
function simplify(path) {
	return path.slice(path.lastIndexOf("/") + 1).toLowerCase().replace(/(?:[.-](?:json|schema|value|key))+$/, "").replaceAll(/[^a-z0-9]/g, "");
}
function isAlike(name, stem) {
	return name === stem || name.length > 2 && stem.includes(name) || stem.length > 2 && name.includes(stem);
}
// src/lint/rules/json/id-present/rule.ts
/** A schema has an identifier. */
const rule$51 = defineRule({
	id: "json/id-present",
	title: "A schema has an identifier",
	why: "Without `$id` nothing can refer to it.",
	remedy: "Add an `$id` under an address that belongs to you.",
	preset: "strict",
	severity: "info",
	source: "JSON Schema, section \"The $id Keyword\"",
	style: true,
	json: { document({ root, dialect }, context) {
		const keyword = dialect === "draft-04" ? "id" : "$id";
		if (root !== void 0 && !root.keywords.has(keyword)) context.report({
			at: openBrace(root.json),
			message: `Missing \`${keyword}\`.`
		});
	} }
});
// src/lint/rules/json/known-dialect/rule.ts
/** `$schema` names a draft by its exact address. */
const rule$50 = defineRule({
	id: "json/known-dialect",
	title: "`$schema` names a draft by its exact address",
	why: "For an address it does not know the registry falls back to draft-07, and validators refuse the schema or pick a draft of their own.",
	remedy: "Use the address of the draft as its authors write it.",
	preset: "core",
	severity: "error",
	fix: "meta",
	source: "JSON Schema, Meta-schemas; the registry's choice of parser",
	json: { document({ root }, context) {
		const declared = root?.keywords.get("$schema")?.value;
		if (declared?.kind !== "string") return;
		const dialect = recogniseDialect(declared.value);
		const uri = dialect && DIALECT_URIS[dialect];
		if (uri !== void 0 && declared.value.replace(/#$/, "") === uri.replace(/#$/, "")) return;
		context.report({
			at: declared,
			message: `Unknown draft \`${declared.value}\`.${uri === void 0 ? "" : ` Did you mean \`${uri}\`?`}`,
			fix: uri === void 0 ? void 0 : {
				title: `Change it to \`${uri}\``,
				effect: "meta",
				edits: [replaceJson(declared, JSON.stringify(uri))]
			}
		});
	} }
});
// src/lint/rules/json/known-format/rule.ts
/** A format is one that validators know. */
const rule$49 = defineRule({
	id: "json/known-format",
	title: "A format is one that validators know",
	why: "An unknown format is a mere remark: nothing is validated.",
	remedy: "Correct the spelling, or list your own formats under the option `allow`.",
	preset: "recommended",
	severity: "warning",
	source: "JSON Schema Validation, section 7; ajv; igluctl",
	options: { allow: {
		kind: "strings",
		default: [],
		description: "Formats of your own that your validators know."
	} },
	json: { keywords: { format({ member: { value } }, context) {
		if (value.kind !== "string" || FORMATS.includes(value.value) || context.options.allow.includes(value.value)) return;
		const similar = findSimilar(value.value, FORMATS);
		const hint = similar === void 0 ? "" : ` Did you mean \`${similar}\`?`;
		context.report({
			at: value,
			message: `Unknown format \`${value.value}\`.${hint}`
		});
	} } }
});
/** The drafts' formats, then those of OpenAPI. */
const FORMATS = "date-time date time duration email idn-email hostname idn-hostname ipv4 ipv6 uri uri-reference iri iri-reference uuid uri-template json-pointer relative-json-pointer regex int32 int64 float double byte binary password".split(" ");
// src/lint/rules/json/no-case-clash/rule.ts
/** No two properties differ only by case. */
const rule$48 = defineRule({
	id: "json/no-case-clash",
	title: "No two properties differ only by case",
	why: "JSON tells them apart, but BigQuery, Hive, Spark and Snowflake do not: one of the two columns is lost or the load fails.",
	remedy: "Rename one of the two.",
	preset: "recommended",
	severity: "error",
	source: "bigquery-schema-generator#39; prestodb#4136",
	json: { keywords: { properties({ schema }, context) {
		const seen = /* @__PURE__ */ new Map();
		for (const { key } of listEntries(schema, "properties")) {
			const plain = key.value.toLowerCase();
			const first = seen.get(plain);
			if (first === void 0) seen.set(plain, key);
			else if (first.value !== key.value) context.report({
				at: key,
				message: `Disallowed name \`${key.value}\`: it differs from \`${first.value}\` only by case.`,
				related: [{
					message: "the other one",
					at: first
				}]
			});
		}
	} } }
});
// src/lint/rules/json/no-dangling-condition/rule.ts
/** No keyword lacks the keyword it works with. */
const rule$47 = defineRule({
	id: "json/no-dangling-condition",
	title: "No keyword lacks the keyword it works with",
	why: "`then` without `if`, `maxContains` without `contains` and their like do nothing.",
	remedy: "Add the missing keyword, or remove this one.",
	preset: "recommended",
	severity: "error",
	fix: "meta",
	source: "ajv strict mode; sourcemeta jsonschema",
	json: { schema(schema, context) {
		if (isBareReference(schema)) return;
		for (const [name, partner] of PARTNERS) {
			const member = schema.keywords.get(name);
			if (member === void 0 || partner.isThere(schema)) continue;
			context.report({
				at: member.key,
				message: `Missing ${partner.called} for \`${name}\`, which does nothing without it.`,
				fix: {
					title: `Remove \`${name}\``,
					effect: "meta",
					edits: removeMembers(schema.json, [member])
				}
			});
		}
	} }
});
function partner(...names) {
	return {
		called: names.map((name) => `\`${name}\``).join(" or "),
		isThere: ({ keywords }) => names.some((name) => keywords.has(name))
	};
}
const PARTNERS = [
	["then", partner("if")],
	["else", partner("if")],
	["if", partner("then", "else")],
	["minContains", partner("contains")],
	["maxContains", partner("contains")],
	["additionalItems", {
		called: "a list of `items`",
		isThere: ({ keywords }) => keywords.get("items")?.value.kind === "array"
	}]
];
// src/lint/rules/json/no-duplicate-key/rule.ts
/** No object names the same keyword or property twice. */
const rule$46 = defineRule({
	id: "json/no-duplicate-key",
	title: "No object names the same keyword or property twice",
	why: "Parsers keep the last value without a word: the second `required` or `properties` silently wins.",
	remedy: "Join the two, or keep one.",
	preset: "core",
	severity: "error",
	source: "RFC 8259, section 4",
	tree: { object: reportDuplicateKeys }
});
// src/lint/rules/json/no-float-money/rule.ts
/** Money is no binary fraction. */
const rule$45 = defineRule({
	id: "json/no-float-money",
	title: "Money is no binary fraction",
	why: "Most amounts have no exact binary fraction, so sums drift by cents.",
	remedy: "Use a string with a pattern, or a whole number of minor units.",
	preset: "recommended",
	severity: "warning",
	source: "Zalando API guidelines #173",
	json: { schema(schema, context) {
		if (schema.under !== "properties" || schema.key === void 0 || !isMoneyName(schema.key.value)) return;
		if (listTypes(schema)?.includes("number") === true) context.report({
			at: schema.key,
			message: `Disallowed number for \`${schema.key.value}\`, which is named like money.`
		});
	} }
});
// src/lint/rules/json/no-foreign-keyword/rule.ts
/** No keyword belongs to another draft or to OpenAPI. */
const rule$44 = defineRule({
	id: "json/no-foreign-keyword",
	title: "No keyword belongs to another draft or to OpenAPI",
	why: "The draft of the schema does not know the keyword and ignores it, so the constraint it stands for is silently absent.",
	remedy: "Use the keyword of the schema's own draft, or declare the draft the keyword belongs to.",
	preset: "core",
	severity: "error",
	fix: "contract",
	source: "ajv strict mode; sourcemeta jsonschema",
	json: { schema(schema, context) {
		for (const member of schema.keywords.values()) {
			const origin = findOrigin(schema, member);
			if (origin === void 0) continue;
			const { value: name } = member.key;
			context.report({
				at: member.key,
				message: `Disallowed keyword \`${name}\` in ${schema.dialect}: it belongs to ${origin}.`,
				fix: modernise(schema, member)
			});
		}
	} }
});
const OTHERS = /* @__PURE__ */ new Map([
	["nullable", "OpenAPI 3.0"],
	["divisibleBy", "draft-03"],
	["disallow", "draft-03"],
	["extends", "draft-03"]
]);
function findOrigin(schema, { key: { value: name }, value }) {
	const { dialect } = schema;
	const keyword = KEYWORDS.get(name);
	if (keyword === void 0) return isConstraint$1(name, value.kind) ? OTHERS.get(name) : void 0;
	const ignored = isBareReference(schema) && name !== "$ref";
	if (keyword.annotation || ignored || isNoIdentifier(name, value)) return void 0;
	if (isOldTuple$1(name, schema)) return "draft-04 to 2019-09 in this form";
	return describeSpan(keyword, dialect);
}
function describeSpan({ since, until }, dialect) {
	if (!isAtLeast(dialect, since)) return `${since} and later`;
	return isAtLeast(until, dialect) ? void 0 : `drafts up to ${until}`;
}
/** Properties called `id`, and the pointers that some generators write into every schema. */
function isNoIdentifier(name, value) {
	return /^\$?id$/.test(name) && (value.kind !== "string" || /^[#/]/.test(value.value));
}
function isOldTuple$1(name, { dialect, keywords }) {
	return name === "items" && dialect === "2020-12" && keywords.get(name)?.value.kind === "array";
}
function isConstraint$1(name, kind) {
	return name !== "nullable" || kind === "boolean";
}
const SUCCESSORS = /* @__PURE__ */ new Map([
	["id", "$id"],
	["divisibleBy", "multipleOf"],
	["items", "prefixItems"]
]);
function modernise({ dialect, keywords }, { key }) {
	const successor = SUCCESSORS.get(key.value);
	if (successor === void 0 || dialect === "draft-04" || keywords.has(successor)) return void 0;
	if (key.value === "items" && keywords.has("additionalItems")) return void 0;
	return {
		title: `Use \`${successor}\``,
		effect: "contract",
		edits: [replaceJson(key, JSON.stringify(successor))]
	};
}
// src/lint/rules/json/no-open-pattern-props/rule.ts
/** A schema of events uses no keyword that converters do not know. */
const rule$43 = defineRule({
	id: "json/no-open-pattern-props",
	title: "A schema of events uses no keyword that converters do not know",
	why: "Connect and warehouse converters cannot turn `patternProperties`, `propertyNames`, `not`, `if` and dependencies into columns.",
	remedy: "Describe the properties by name.",
	preset: "strict",
	severity: "warning",
	source: "Zalando API guidelines #196",
	options: { keywords: {
		kind: "strings",
		default: [
			"patternProperties",
			"propertyNames",
			"not",
			"if",
			"dependencies",
			"dependentSchemas",
			"dependentRequired"
		],
		description: "The keywords that are not to be used."
	} },
	json: { schema({ keywords }, context) {
		for (const { key } of keywords.values()) if (context.options.keywords.includes(key.value)) context.report({
			at: key,
			message: `Disallowed keyword \`${key.value}\`.`
		});
	} }
});
// src/lint/json-schema/patterns.ts
/** The regular expressions a schema holds: `pattern` and the keys of `patternProperties`. */
function listPatterns(schema) {
	const pattern = schema.keywords.get("pattern")?.value;
	const keys = schema.keywords.has("patternProperties") ? listEntries(schema, "patternProperties").map(({ key }) => key) : [];
	return pattern?.kind === "string" ? [pattern, ...keys] : keys;
}
/** A pattern taken apart, or what is wrong with it: `invalid` for every engine, or `unreadable` here only. */
function readPattern({ value }) {
	const parsed = parseRegex(value);
	if (parsed !== void 0) return parsed;
	try {
		RegExp(value);
		return "unreadable";
	} catch {
		return "invalid";
	}
}
// src/lint/regex/position-automaton.ts
/** More places than this are not looked at. */
const MAX_POSITIONS = 120;
/** Bounded repetitions up to this are written out; longer ones are long enough to count as endless. */
const MAX_COPIES = 10;
/** Builds the automaton; undefined when the pattern is too large. */
function buildAutomaton(root) {
	const builder = new Builder();
	const whole = builder.build(root);
	if (whole === void 0) return void 0;
	return {
		sets: builder.sets,
		edges: builder.edges,
		accepting: new Set(whole.last.keys())
	};
}
const EMPTY_NODE = { kind: "empty" };
const NONE = /* @__PURE__ */ new Map();
const EMPTY = {
	nullable: true,
	first: NONE,
	last: NONE
};
var Builder = class {
	sets = [];
	edges = [];
	build(node) {
		switch (node.kind) {
			case "empty": return EMPTY;
			case "set": return this.#addPosition(node.ranges);
			case "assertion": return node.at === "start" ? EMPTY : this.#addPosition([]);
			case "sequence": return this.#join(node.parts);
			case "choice": return this.#choose(node.options);
			case "repeat": return this.#repeat(node);
		}
	}
	#addPosition(ranges) {
		if (this.sets.length >= MAX_POSITIONS) return void 0;
		const position = this.sets.push(ranges) - 1;
		this.edges.push(/* @__PURE__ */ new Map());
		const only = /* @__PURE__ */ new Map([[position, 1]]);
		return {
			nullable: false,
			first: only,
			last: only
		};
	}
	#join(nodes) {
		let whole = EMPTY;
		for (const node of nodes) {
			const next = this.build(node);
			if (next === void 0) return void 0;
			this.#connect(whole.last, next.first);
			whole = {
				nullable: whole.nullable && next.nullable,
				first: whole.nullable ? add(whole.first, next.first) : whole.first,
				last: next.nullable ? add(whole.last, next.last) : next.last
			};
		}
		return whole;
	}
	#choose(nodes) {
		let whole = {
			nullable: false,
			first: NONE,
			last: NONE
		};
		for (const node of nodes) {
			const option = this.build(node);
			if (option === void 0) return void 0;
			whole = {
				nullable: whole.nullable || option.nullable,
				first: add(whole.first, option.first),
				last: add(whole.last, option.last)
			};
		}
		return whole;
	}
	#repeat({ body, least, most }) {
		if (most > MAX_COPIES) return this.#loop(body, least === 0);
		let optional = EMPTY_NODE;
		for (let copy = least; copy < most; copy++) optional = {
			kind: "choice",
			options: [{
				kind: "sequence",
				parts: [body, optional]
			}, EMPTY_NODE]
		};
		return this.#join([...Array.from({ length: least }, () => body), optional]);
	}
	#loop(body, nullable) {
		const part = this.build(body);
		if (part === void 0) return void 0;
		this.#connect(part.last, part.first);
		return {
			...part,
			nullable: nullable || part.nullable
		};
	}
	#connect(from, to) {
		for (const [position, ways] of from) for (const [next, more] of to) {
			const edges = this.edges[position];
			edges?.set(next, Math.min(2, (edges.get(next) ?? 0) + ways * more));
		}
	}
};
function add(left, right) {
	const sum = new Map(left);
	for (const [position, ways] of right) sum.set(position, (sum.get(position) ?? 0) + ways);
	return sum;
}
// src/lint/regex/components.ts
/** The strongly connected components of a graph of numbered nodes; the search keeps its own stack, so depth is no limit. */
function findComponents(size, follow) {
	const search = new Search(size, follow);
	for (let node = 0; node < size; node++) search.visit(node);
	return search.components;
}
/** Tarjan's algorithm. */
var Search = class {
	components = [];
	#follow;
	#order;
	#low;
	#open;
	#trail = [];
	#count = 0;
	constructor(size, follow) {
		this.#follow = follow;
		this.#order = new Int32Array(size).fill(-1);
		this.#low = new Int32Array(size);
		this.#open = new Uint8Array(size);
	}
	visit(start) {
		if (this.#order[start] !== -1) return;
		const frames = [this.#enter(start)];
		for (let frame = frames.at(-1); frame !== void 0; frame = frames.at(-1)) {
			const child = frame.next[frame.at++];
			if (child === void 0) {
				frames.pop();
				this.#leave(frame.node, frames.at(-1)?.node);
			} else if (this.#order[child] === -1) frames.push(this.#enter(child));
			else if (this.#open[child] === 1) this.#lower(frame.node, this.#order[child] ?? 0);
		}
	}
	#enter(node) {
		this.#order[node] = this.#low[node] = this.#count++;
		this.#open[node] = 1;
		this.#trail.push(node);
		return {
			node,
			next: this.#follow(node),
			at: 0
		};
	}
	#leave(node, parent) {
		if (parent !== void 0) this.#lower(parent, this.#low[node] ?? 0);
		if (this.#low[node] !== this.#order[node]) return;
		const members = this.#trail.splice(this.#trail.lastIndexOf(node));
		for (const member of members) this.#open[member] = 0;
		this.components.push(members);
	}
	#lower(node, to) {
		this.#low[node] = Math.min(this.#low[node] ?? 0, to);
	}
};
// src/lint/regex/ambiguity.ts
/**
* Whether a backtracking engine may take exponential time: some text leads from a place of the pattern back to it in
* two ways, and the match can still fail behind it. `undefined` when that cannot be said.
*/
function isExponential({ root, features }) {
	const automaton = features.includes("a Unicode property") ? void 0 : buildAutomaton(root);
	if (automaton === void 0) return void 0;
	const loops = findLoops(automaton);
	if (loops.size === 0) return false;
	return hasDoubleEdge(automaton, loops) || hasTwoWays(automaton, loops);
}
/** The places that lie on a cycle behind which the match can still fail, each with the number of its cycle. */
function findLoops({ edges, accepting }) {
	const components = findComponents(edges.length, (position) => [...edges[position]?.keys() ?? []]);
	const loops = /* @__PURE__ */ new Map();
	components.forEach((members, component) => {
		const [first = 0] = members;
		if ((members.length > 1 || edges[first]?.has(first) === true) && !members.some((member) => accepting.has(member))) for (const member of members) loops.set(member, component);
	});
	return loops;
}
function hasDoubleEdge({ edges }, loops) {
	return [...loops].some(([position, component]) => [...edges[position] ?? []].some(([next, ways]) => ways > 1 && loops.get(next) === component));
}
/** Follows two copies of the automaton at once: a cycle through equal and different places is a text read in two ways. */
function hasTwoWays({ sets, edges }, loops) {
	const places = [...loops.keys()];
	const size = places.length;
	const number = new Map(places.map((place, index) => [place, index]));
	const next = places.map((place) => [...edges[place]?.keys() ?? []].flatMap((other) => loops.get(other) === loops.get(place) ? number.get(other) ?? [] : []));
	const common = places.map((left) => places.map((right) => overlaps(sets[left] ?? [], sets[right] ?? [])));
	const follow = (pair) => {
		const [left, right] = [Math.floor(pair / size), pair % size];
		return (next[left] ?? []).flatMap((one) => (next[right] ?? []).filter((other) => common[one]?.[other] === true).map((other) => one * size + other));
	};
	return findComponents(size * size, follow).some((members) => members.length > 1 && members.some((pair) => Math.floor(pair / size) === pair % size) && members.some((pair) => Math.floor(pair / size) !== pair % size));
}
// src/lint/rules/json/no-redos/rule.ts
/** No pattern can take exponential time. */
const rule$42 = defineRule({
	id: "json/no-redos",
	title: "No pattern can take exponential time",
	why: "A short hostile text keeps a validator with backtracking busy for hours.",
	remedy: "Let no text lead through a repetition in two ways: `^(a+)+$` is `^a+$`.",
	preset: "recommended",
	severity: "error",
	source: "everit-json-schema#147; schemasafe; ajv's `json-schema-secure`",
	json: { schema(schema, context) {
		for (const pattern of listPatterns(schema)) {
			const read = readPattern(pattern);
			if (typeof read === "object" && isExponential(read) === true) context.report({
				at: pattern,
				message: "Disallowed pattern: matching can take exponential time."
			});
		}
	} }
});
// src/lint/rules/json/no-ref-siblings/rule.ts
/** Up to draft-07 nothing that constrains stands beside `$ref`. */
const rule$41 = defineRule({
	id: "json/no-ref-siblings",
	title: "Up to draft-07 nothing that constrains stands beside `$ref`",
	why: "Drafts up to 7 ignore every keyword beside `$ref`.",
	remedy: "Wrap the reference and the other keywords in `allOf`.",
	preset: "recommended",
	severity: "error",
	fix: "contract",
	source: "JSON Schema draft-07, section 8.3; sourcemeta jsonschema",
	json: { schema(schema, context) {
		if (!isBareReference(schema)) return;
		const ignored = [...schema.keywords.values()].filter(({ key }) => isConstraint(key.value));
		ignored.forEach((member, index) => {
			context.report({
				at: member.key,
				message: `Disallowed keyword \`${member.key.value}\` beside \`$ref\`: it is ignored.`,
				fix: index === 0 ? wrap(schema, ignored, context.file.source.text) : void 0
			});
		});
	} }
});
function isConstraint(name) {
	const keyword = KEYWORDS.get(name);
	return keyword !== void 0 && !keyword.annotation && !name.startsWith("$") && name !== "id";
}
function wrap({ json, keywords }, ignored, text) {
	const reference = keywords.get("$ref");
	if (reference === void 0 || keywords.has("allOf")) return void 0;
	const write = ({ key, value }) => text.slice(key.start, value.end);
	const wrapped = `"allOf": [{ ${write(reference)} }, { ${ignored.map(write).join(", ")} }]`;
	return {
		title: "Wrap both in `allOf`",
		effect: "contract",
		edits: [{
			start: reference.key.start,
			end: reference.value.end,
			text: wrapped
		}, ...removeMembers(json, ignored)]
	};
}
// src/lint/repository/resolve-file.ts
/** Which references to other texts the files of a repository and their declared references supply. */
var ReferenceIndex = class {
	#ids;
	#paths;
	constructor(files) {
		this.#ids = new Set(files.flatMap(({ root }) => root === void 0 ? [] : [root.name.replace(/#$/, "")]));
		this.#paths = new Set(files.map(({ file }) => file.source.path));
	}
	/** Whether a reference of a file leads to a file here, by `$id`, declared name or relative path. */
	isSupplied({ file, root }, reference) {
		const uri = reference.split("#", 1)[0] ?? "";
		if (isMetaSchema(uri) || file.references.includes(uri) || file.references.includes(reference)) return true;
		return this.#ids.has(uri) || this.#ids.has(resolveUri(uri, root?.name)) || this.#paths.has(resolvePath(file.source.path, uri));
	}
};
function isMetaSchema(uri) {
	return /^https?:\/\/json-schema\.org\/draft(?:-0[4-7]|\/20(?:19-09|20-12))\//.test(uri);
}
function resolveUri(uri, base) {
	return URL.canParse(uri, base) ? new URL(uri, base).href : uri;
}
/** A relative path against the folder of a file; both with `/`. */
function resolvePath(from, relative) {
	const parts = from.split("/").slice(0, -1);
	for (const part of relative.split("/")) if (part === "..") parts.pop();
	else if (part !== "." && part !== "") parts.push(part);
	return parts.join("/");
}
// src/lint/rules/json/no-remote-ref/rule.ts
/** No reference leads to the network. */
const rule$40 = defineRule({
	id: "json/no-remote-ref",
	title: "No reference leads to the network",
	why: "The registry and consumers would fetch it while they work, or fail where they may not.",
	remedy: "Register the other schema and name it among the references of the manifest.",
	preset: "recommended",
	severity: "warning",
	source: "The registry's references; JSON Schema, section \"Schema References\"",
	repository({ files }, context) {
		const index = new ReferenceIndex(files);
		for (const facts of files) for (const { name, at } of facts.file.type === "JSON" ? facts.unresolved : []) if (/^https?:/.test(name) && !index.isSupplied(facts, name)) context.report({
			file: facts.file.source,
			at,
			message: `Disallowed reference to the network: \`${name}\`.`
		});
	}
});
// src/lint/rules/json/no-shadowed-property/rule.ts
/** No pattern of `patternProperties` matches a named property. */
const rule$39 = defineRule({
	id: "json/no-shadowed-property",
	title: "No pattern of `patternProperties` matches a named property",
	why: "Both schemas apply to the property; authors expect one.",
	remedy: "Make the pattern exclude the property, or say in one place what it is.",
	preset: "recommended",
	severity: "warning",
	source: "ajv strict mode",
	json: { keywords: { patternProperties({ schema }, context) {
		for (const { key: pattern } of listEntries(schema, "patternProperties")) for (const { key: property } of listEntries(schema, "properties")) if (findsMatch(pattern.value, property.value) === true) context.report({
			at: pattern,
			message: `Disallowed pattern: it matches the property \`${property.value}\` too.`,
			related: [{
				message: "the property",
				at: property
			}]
		});
	} } }
});
// src/lint/rules/json/no-type-union/rule.ts
/** A value has one type besides `null`. */
const rule$38 = defineRule({
	id: "json/no-type-union",
	title: "A value has one type besides `null`",
	why: "No sink can give a column a type that changes from row to row.",
	remedy: "Use one type, or one property per type.",
	preset: "recommended",
	severity: "warning",
	source: "ajv strict mode; Wikimedia jsonschema-tools",
	json: { keywords: { type({ schema, member }, context) {
		const types = (listTypes(schema) ?? []).filter((type) => type !== "null");
		const numbers = types.length === 2 && types.includes("integer") && types.includes("number");
		if (types.length > 1 && !numbers) context.report({
			at: member.value,
			message: `Too many types besides null: ${types.join(", ")}.`
		});
	} } }
});
// src/lint/rules/json/no-unknown-keyword/rule.ts
/** Every keyword is known or marked as an extension. */
const rule$37 = defineRule({
	id: "json/no-unknown-keyword",
	title: "Every keyword is known or marked as an extension",
	why: "Unknown keywords are ignored, so a typing error switches a constraint off without a word.",
	remedy: "Correct the spelling, start your own keywords with `x-`, or list them under the option `allow`.",
	preset: "core",
	severity: "warning",
	source: "ajv strict mode; sourcemeta jsonschema",
	options: { allow: {
		kind: "strings",
		default: [],
		description: "Keywords of your own that need no `x-`."
	} },
	json: { document({ schemas }, context) {
		const uses = /* @__PURE__ */ new Map();
		for (const { json } of schemas) for (const { key } of json.members) {
			if (isKnown$1(key.value, context.options.allow)) continue;
			const use = uses.get(key.value);
			if (use === void 0) uses.set(key.value, {
				key,
				count: 1
			});
			else use.count++;
		}
		const holders = uses.size === 0 ? /* @__PURE__ */ new Set() : listHolders(schemas);
		for (const [name, { key, count }] of uses) if (!holders.has(name)) context.report(describeUse(key, count));
	} }
});
/** Names on the way of references through the text: what holds definitions, by itself or in groups, is no typing error. */
function listHolders(schemas) {
	const references = schemas.flatMap((schema) => textOfKeyword(schema, "$ref") ?? []);
	return new Set(references.flatMap((reference) => reference.startsWith("#/") ? parsePointer(reference.slice(1)) : []));
}
/** Keywords of OpenAPI, of earlier drafts, of code generators and of editors that are known to mean no typing error. */
const TOLERATED = new Set("nullable divisibleBy disallow extends discriminator xml externalDocs example readonly markdownDescription enumDescriptions markdownEnumDescriptions deprecationMessage defaultSnippets errorMessage doNotSuggest suggestSortText patternErrorMessage allowComments allowTrailingCommas enumItemLabels enumNames order scope tags tsType tsEnumNames javaType javaInterfaces javaName javaEnumNames existingJavaType extendsJavaClass $license $version version".split(" "));
function isKnown$1(name, allow) {
	return KEYWORDS.has(name) || /^(?:x-|confluent:|connect\.)/.test(name) || TOLERATED.has(name) || allow.includes(name);
}
/** Once per name: a keyword of one's own is one decision, however often it is used. */
function describeUse(key, count) {
	const similar = findSimilar(key.value, [...KEYWORDS.keys()]);
	const hint = similar === void 0 ? "" : ` Did you mean \`${similar}\`?`;
	const times = count === 1 ? "" : `, used ${count} times`;
	return {
		at: key,
		message: `Unknown keyword \`${key.value}\`${times}.${hint}`
	};
}
// src/lint/rules/json/no-unused-defs/rule.ts
/** Every definition is used. */
const rule$36 = defineRule({
	id: "json/no-unused-defs",
	title: "Every definition is used",
	why: "Reviewers read constraints that nothing enforces.",
	remedy: "Refer to it, or remove it.",
	preset: "recommended",
	severity: "warning",
	fix: "meta",
	source: "sourcemeta jsonschema; oasdiff",
	repository({ files }, context) {
		const used = new Set(files.flatMap(({ unresolved }) => unresolved.map(({ name }) => name.slice(name.indexOf("#") + 1))));
		for (const { file, unused } of files) for (const { name, at, fix } of unused) if (!used.has(name)) context.report({
			file: file.source,
			at,
			message: `Disallowed definition \`${name.replace(/^.*\//, "")}\`: nothing refers to it.`,
			fix
		});
	}
});
// src/lint/rules/json/null-policy/rule.ts
/** An optional property is either left out or null, not both. */
const rule$35 = defineRule({
	id: "json/null-policy",
	title: "An optional property is either left out or null, not both",
	why: "Producers and consumers read meaning into the difference between a missing value and null.",
	remedy: "Let the property be absent or be null, as your organisation has chosen.",
	preset: "strict",
	severity: "warning",
	source: "Zalando API guidelines #123; igluctl `optionalNull`",
	options: { policy: {
		kind: "choice",
		values: ["absent", "null"],
		default: "absent",
		description: "`absent`: optional properties are not nullable; `null`: they have to be."
	} },
	json: { keywords: { properties({ schema }, context) {
		const required = new Set(listItems(schema, "required").flatMap((name) => name.kind === "string" ? [name.value] : []));
		for (const { key, value } of listEntries(schema, "properties")) {
			const nullable = isNullable(value);
			if (required.has(key.value) || nullable === void 0) continue;
			if (context.options.policy === "absent" && nullable) context.report({
				at: key,
				message: `Disallowed null for the optional property \`${key.value}\`: leave it out.`
			});
			if (context.options.policy === "null" && !nullable) context.report({
				at: key,
				message: `Missing null among the types of the optional property \`${key.value}\`.`
			});
		}
	} } }
});
/** Undefined when the property does not say its type itself. */
function isNullable(schema) {
	const type = schema.kind === "object" ? schema.members.findLast(({ key }) => key.value === "type")?.value : void 0;
	if (type === void 0) return void 0;
	return (type.kind === "array" ? type.items : [type]).some((name) => name.kind === "string" && name.value === "null");
}
// src/lint/rules/json/object-root/rule.ts
/** The root of a value is an object. */
const rule$34 = defineRule({
	id: "json/object-root",
	title: "The root of a value is an object",
	why: "A list or a plain value at the root can never gain a property.",
	remedy: "Wrap it in an object.",
	preset: "recommended",
	severity: "warning",
	source: "igluctl; Zalando API guidelines #110",
	json: { document({ root }, context) {
		const type = root?.keywords.get("type");
		if (root === void 0 || type === void 0 || listTypes(root)?.includes("object") === true) return;
		const { subjects } = context.file;
		if (subjects.length > 0 && subjects.every((subject) => subject.endsWith("-key"))) return;
		context.report({
			at: type.value,
			message: "Expected an object at the root."
		});
	} }
});
// src/lint/rules/json/one-dialect/rule.ts
/** All schemas of a repository are written in one draft. */
const rule$33 = defineRule({
	id: "json/one-dialect",
	title: "All schemas of a repository are written in one draft",
	why: "The registry reads drafts up to 7 and newer ones with two different libraries, which differ in what they accept and compare.",
	remedy: "Move to one draft.",
	preset: "strict",
	severity: "warning",
	source: "The registry's choice of parser",
	repository({ files }, context) {
		const [first, ...others] = files.flatMap(({ file, dialect }) => dialect === void 0 ? [] : [{
			file,
			...dialect
		}]);
		for (const { file, name, at } of others) if (first !== void 0 && name !== first.name) context.report({
			file: file.source,
			at,
			message: `Expected ${first.name}, as in ${first.file.source.path}, found ${name}.`,
			related: [{
				message: "the other draft",
				file: first.file.source,
				at: first.at
			}]
		});
	}
});
// src/lint/rules/json/pii-tagged/rule.ts
/** A property that looks like personal data is tagged. */
const rule$32 = defineRule({
	id: "json/pii-tagged",
	title: "A property that looks like personal data is tagged",
	why: "Encryption and redaction rules of a data contract are bound to tags; what is not tagged goes out in the clear.",
	remedy: "Add `confluent:tags`, or rename the property if it holds no personal data.",
	preset: "strict",
	severity: "warning",
	source: "Confluent data contracts",
	options: { names: {
		kind: "strings",
		default: PERSONAL_NAMES,
		description: "Words that make a property's name look like personal data."
	} },
	json: { schema(schema, context) {
		if (schema.under !== "properties" || schema.key === void 0 || listTags(schema.json).length > 0) return;
		const words = splitWords(schema.key.value).join("_").toLowerCase();
		if (context.options.names.some((name) => `_${words}_`.includes(`_${name}_`))) context.report({
			at: schema.key,
			message: `Missing \`confluent:tags\` of \`${schema.key.value}\`, which looks like personal data.`
		});
	} }
});
// src/lint/rules/json/portable-property-name/rule.ts
/** A property's name is a plain identifier. */
const rule$31 = defineRule({
	id: "json/portable-property-name",
	title: "A property's name is a plain identifier",
	why: "Columns and generated code cannot have other characters, and a registry that validates fields refuses names that start with `$$`.",
	remedy: "Use letters, digits and underscores.",
	preset: "recommended",
	severity: "warning",
	source: "sourcemeta jsonschema; the registry's field validation; igluctl",
	json: { keywords: { properties({ schema }, context) {
		for (const { key } of listEntries(schema, "properties")) if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(key.value) && key.value !== "$schema") context.report({
			at: key,
			message: `Invalid property name \`${key.value}\`.`
		});
	} } }
});
// src/lint/rules/json/portable-regex/rule.ts
/** A pattern means the same in JavaScript, Java and RE2. */
const rule$30 = defineRule({
	id: "json/portable-regex",
	title: "A pattern means the same in JavaScript, Java and RE2",
	why: "Each consumer validates with its own engine, and look-arounds, back-references, inline flags and Unicode properties differ between them.",
	remedy: "Write the pattern with character sets, groups and quantifiers.",
	preset: "recommended",
	severity: "warning",
	source: "JSON Schema, section \"Regular Expressions\"; everit-json-schema#156 and #157",
	json: { schema(schema, context) {
		for (const pattern of listPatterns(schema)) {
			const read = readPattern(pattern);
			if (read === "unreadable") continue;
			if (read === "invalid") context.report({
				at: pattern,
				message: "Invalid regular expression."
			});
			else if (read.features.length > 0) context.report({
				at: pattern,
				message: `Disallowed in a pattern: ${read.features.join(", ")}.`
			});
		}
	} }
});
// src/lint/rules/json/property-case/rule.ts
/** Properties are named in one case. */
const rule$29 = defineRule({
	id: "json/property-case",
	title: "Properties are named in one case",
	why: "Mixed styles make every query a guess.",
	remedy: "Rename the property before it is in use.",
	preset: "strict",
	severity: "info",
	source: "Zalando API guidelines #118; Wikimedia jsonschema-tools",
	style: true,
	options: { style: {
		kind: "choice",
		values: [
			"snake",
			"camel",
			"consistent"
		],
		default: "consistent",
		description: "The case of property names; `consistent` takes the case most properties of the schema have."
	} },
	json: { document({ schemas }, context) {
		const names = schemas.flatMap(({ under, key }) => under === "properties" && key !== void 0 ? [key] : []);
		const { style } = context.options;
		const wanted = style === "consistent" ? findMajorityCase(names.map(({ value }) => value)) : style;
		for (const name of names) if (!fitsCase(name.value, wanted)) context.report({
			at: name,
			message: `Expected \`${printInCase(name.value, wanted)}\` in ${CASE_NAMES[wanted]}, found \`${name.value}\`.`
		});
	} }
});
// src/lint/rules/json/ref-resolves/rule.ts
/** Every reference leads somewhere. */
const rule$28 = defineRule({
	id: "json/ref-resolves",
	title: "Every reference leads somewhere",
	why: "The registry refuses a schema with a reference to nothing.",
	remedy: "Correct the reference, add the definition, or add the reference of the other subject to the manifest.",
	preset: "recommended",
	severity: "error",
	source: "JSON Schema, section \"Schema References\"; sourcemeta jsonschema",
	registry: "rejects",
	json: { document(document, context) {
		for (const schema of document.schemas) {
			const reference = schema.keywords.get("$ref")?.value;
			if (reference?.kind === "string" && isBroken(document, schema, reference.value)) context.report({
				at: reference,
				message: `Unknown reference \`${reference.value}\`: there is nothing at this place.`
			});
		}
	} },
	repository({ files }, context) {
		const index = new ReferenceIndex(files);
		for (const facts of files) for (const { name, at } of facts.file.type === "JSON" ? facts.unresolved : []) if (!/^https?:/.test(name) && !index.isSupplied(facts, name)) context.report({
			file: facts.file.source,
			at,
			message: `Unknown reference \`${name}\`: no file or reference supplies it.`
		});
	}
});
function isBroken(document, schema, reference) {
	return isOwnReference(document, reference) && resolveReference(document, schema, reference) === void 0;
}
// src/lint/rules/json/required-defined/rule.ts
/** Every required property is described. */
const rule$27 = defineRule({
	id: "json/required-defined",
	title: "Every required property is described",
	why: "A required name that `properties` does not know is a typing error or a property without any contract.",
	remedy: "Correct the name, or describe the property.",
	preset: "recommended",
	severity: "error",
	source: "ajv strict mode; sourcemeta jsonschema; igluctl; Wikimedia",
	json: { keywords: { required({ schema }, context) {
		const around = listInPlaceSchemas(schema);
		if (around.some(describesElsewhere) || !around.some(({ keywords }) => keywords.has("properties"))) return;
		const known = new Set(around.flatMap((one) => listEntries(one, "properties").map(({ key }) => key.value)));
		for (const name of listItems(schema, "required")) {
			if (name.kind !== "string" || known.has(name.value)) continue;
			const similar = findSimilar(name.value, [...known]) ?? [...known].find((one) => one.toLowerCase() === name.value.toLowerCase());
			const hint = similar === void 0 ? "" : ` Did you mean \`${similar}\`?`;
			context.report({
				at: name,
				message: `Unknown required property \`${name.value}\`.${hint}`
			});
		}
	} } }
});
const ELSEWHERE = [
	"$ref",
	"allOf",
	"anyOf",
	"oneOf",
	"if",
	"patternProperties",
	"$dynamicRef",
	"dependentSchemas"
];
/** Schemas whose properties may also be described by what they refer to, by branches, or by patterns. */
function describesElsewhere(schema) {
	if (schema.under === "not" || schema.under === "if") return true;
	if (ELSEWHERE.some((keyword) => schema.keywords.has(keyword))) return true;
	return schema.keywords.get("additionalProperties")?.value.kind === "object";
}
// src/lint/rules/json/required-with-default/rule.ts
/** Required properties have a default. */
const rule$26 = defineRule({
	id: "json/required-with-default",
	title: "Required properties have a default",
	why: "Once consumers rely on it, a required property without a default can neither be added nor dropped without breaking one side.",
	remedy: "Add a `default`, or let the property be optional.",
	preset: "recommended",
	severity: "info",
	source: "The registry's rules on required properties",
	json: { keywords: { required({ schema, member }, context) {
		const bare = listBareNames(schema);
		if (bare.length === 0) return;
		const list = bare.map((name) => `\`${name}\``).join(", ");
		context.report({
			at: member.key,
			message: `Missing \`default\` of the required ${bare.length === 1 ? "property" : "properties"} ${list}.`
		});
	} } }
});
function listBareNames(schema) {
	const required = new Set(listItems(schema, "required").flatMap((name) => name.kind === "string" ? [name.value] : []));
	return listEntries(schema, "properties").flatMap(({ key, value }) => {
		const settled = value.kind !== "object" || value.members.some((one) => [
			"default",
			"const",
			"$ref"
		].includes(one.key.value));
		return required.has(key.value) && !settled ? [key.value] : [];
	});
}
// src/lint/rules/json/safe-integer/rule.ts
/** A whole number stays within ±2^53. */
const rule$25 = defineRule({
	id: "json/safe-integer",
	title: "A whole number stays within ±2^53",
	why: "JavaScript reads larger numbers as neighbouring ones.",
	remedy: "Use bounds within ±9007199254740991, or a string of digits. With the target `node`, bounds have to be there.",
	preset: "recommended",
	severity: "warning",
	source: "RFC 8259, section 6; igluctl; Wikimedia jsonschema-tools",
	json: { schema(schema, context) {
		const type = schema.keywords.get("type");
		if (type === void 0 || listTypes(schema)?.includes("integer") !== true) return;
		for (const keyword of [
			"minimum",
			"maximum",
			"exclusiveMinimum",
			"exclusiveMaximum"
		]) checkBound(schema, keyword, context);
		const bounded = [["minimum", "exclusiveMinimum"], ["maximum", "exclusiveMaximum"]].every((names) => names.some((name) => schema.keywords.has(name)));
		const listed = schema.keywords.has("enum") || schema.keywords.has("const");
		if (context.targets.has("node") && !bounded && !listed) context.report({
			at: type.value,
			message: "Missing bounds of the whole number."
		});
	} }
});
function checkBound({ keywords }, keyword, context) {
	const bound = keywords.get(keyword)?.value;
	if (bound?.kind === "number" && Math.abs(Number(bound.text)) > Number.MAX_SAFE_INTEGER) context.report({
		at: bound,
		message: `Disallowed \`${keyword}\` ${bound.text}: it is beyond ±2^53.`
	});
}
// src/lint/rules/json/satisfiable-bounds/rule.ts
/** Some value fits the bounds. */
const rule$24 = defineRule({
	id: "json/satisfiable-bounds",
	title: "Some value fits the bounds",
	why: "No value is valid, or not in the way the bounds say.",
	remedy: "Correct the bounds.",
	preset: "recommended",
	severity: "error",
	source: "igluctl; sourcemeta jsonschema",
	json: { schema(schema, context) {
		if (isBareReference(schema)) return;
		for (const [least, most] of BOUNDS) checkBounds({
			schema,
			least,
			most
		}, context);
		checkOptions(schema, context);
		for (const branch of listItems(schema, "allOf")) if (branch.kind === "boolean" && !branch.value) context.report({
			at: branch,
			message: "Disallowed `false` in `allOf`: nothing is valid."
		});
	} }
});
const BOUNDS = [
	["minimum", "maximum"],
	["minLength", "maxLength"],
	["minItems", "maxItems"],
	["minProperties", "maxProperties"],
	["minContains", "maxContains"],
	["exclusiveMinimum", "exclusiveMaximum"],
	["exclusiveMinimum", "maximum"],
	["minimum", "exclusiveMaximum"]
];
function checkBounds({ schema, least, most }, context) {
	const [low, high] = [schema.keywords.get(least)?.value, schema.keywords.get(most)?.value];
	if (low?.kind !== "number" || high?.kind !== "number") return;
	const room = Number(high.text) - Number(low.text);
	const exclusive = `${least} ${most}`.includes("exclusive");
	if (room < 0 || exclusive && room === 0) context.report({
		at: low,
		message: `Invalid \`${least}\` ${low.text}: \`${most}\` is ${high.text}, so no value fits.`
	});
}
function checkOptions({ keywords, dialect }, context) {
	const options = keywords.get("enum")?.value;
	const wanted = dialect === "draft-04" ? void 0 : keywords.get("const")?.value;
	if (options?.kind !== "array") return;
	if (options.items.length === 0) context.report({
		at: options,
		message: "Expected `enum` to list a value: nothing is valid."
	});
	else if (wanted !== void 0 && !includes(options.items, wanted)) context.report({
		at: wanted,
		message: "Invalid `const`: it is not in `enum`, so nothing is valid."
	});
}
function includes(options, wanted) {
	return options.some((option) => printComparable(option) === printComparable(wanted));
}
// src/lint/rules/json/schema-declared/rule.ts
/** A schema says which draft it is written in. */
const rule$23 = defineRule({
	id: "json/schema-declared",
	title: "A schema says which draft it is written in",
	why: "Without `$schema` the registry assumes draft-07, validators assume their own default and editors the newest: one text with three meanings.",
	remedy: "Add `$schema` as the first keyword.",
	preset: "core",
	severity: "warning",
	fix: "meta",
	source: "The registry assumes draft-07; schemasafe; igluctl",
	json: { document({ root }, context) {
		if (root === void 0 || root.keywords.has("$schema")) return;
		const [first] = root.json.members;
		const uri = JSON.stringify(DIALECT_URIS["draft-07"]);
		context.report({
			at: openBrace(root.json),
			message: "Missing `$schema`.",
			fix: first && {
				title: "Declare draft-07, which the registry assumes",
				effect: "meta",
				edits: [{
					start: first.key.start,
					end: first.key.start,
					text: `"$schema": ${uri}, `
				}]
			}
		});
	} }
});
// src/lint/rules/json/syntax/rule.ts
/** The text is strict JSON. */
const rule$22 = defineRule({
	id: "json/syntax",
	title: "The text is strict JSON",
	why: "The registry's parser refuses the text, so no subject can use it.",
	remedy: "Correct the text at this place.",
	preset: "core",
	severity: "error",
	source: "RFC 8259; the registry's JSON reader",
	registry: "rejects",
	text(read, context) {
		if (read.ok) return;
		const start = read.problem.offset;
		const end = Math.min(start + 1, context.file.source.text.length);
		context.report({
			at: {
				start,
				end
			},
			message: read.problem.message
		});
	}
});
// src/lint/rules/json/title-description/rule.ts
/** The root has a title and a description, and every property a description. */
const rule$21 = defineRule({
	id: "json/title-description",
	title: "The root has a title and a description, and every property a description",
	why: "The schema is the one place where consumers look for what a value means.",
	remedy: "Add the sentence.",
	preset: "strict",
	severity: "info",
	source: "sourcemeta jsonschema; igluctl",
	style: true,
	json: { schema(schema, context) {
		if (schema.parent === void 0) {
			for (const keyword of ["title", "description"]) if (isBlank(schema, keyword)) context.report({
				at: openBrace(schema.json),
				message: `Missing \`${keyword}\` of the schema.`
			});
		} else if (schema.under === "properties" && schema.key !== void 0 && isBlank(schema, "description") && !schema.keywords.has("$ref")) context.report({
			at: schema.key,
			message: `Missing \`description\` of the property \`${schema.key.value}\`.`
		});
	} }
});
function isBlank(schema, keyword) {
	return (textOfKeyword(schema, keyword) ?? "").trim() === "";
}
// src/lint/rules/json/type-declared/rule.ts
/** A schema that looks at values of one type declares the type. */
const rule$20 = defineRule({
	id: "json/type-declared",
	title: "A schema that looks at values of one type declares the type",
	why: "`properties`, `pattern` and their like ignore values of other types, so every text, number or list is valid where an object was meant.",
	remedy: "Add `type`.",
	preset: "recommended",
	severity: "error",
	fix: "contract",
	source: "ajv strict mode; igluctl",
	json: { schema(schema, context) {
		if (schema.keywords.has("type") || schema.keywords.has("enum") || schema.keywords.has("const")) return;
		const telling = [...schema.keywords.values()].find(({ key }) => KEYWORDS.get(key.value)?.applies !== void 0);
		if (telling === void 0 || schema.keywords.has("$ref")) return;
		if (listInPlaceSchemas(schema).some(({ keywords }) => keywords.has("type") || keywords.has("$ref"))) return;
		if (hasTypedBranch(schema)) return;
		context.report({
			at: telling.key,
			message: `Missing \`type\` beside \`${telling.key.value}\`.`,
			fix: addType(schema)
		});
	} }
});
/** Branches of `allOf` and the like may declare the type instead. */
function hasTypedBranch({ keywords }) {
	return [
		"allOf",
		"anyOf",
		"oneOf"
	].some((keyword) => {
		const value = keywords.get(keyword)?.value;
		return (value?.kind === "array" ? value.items : []).some((branch) => branch.kind === "object" && branch.members.some(({ key }) => key.value === "type" || key.value === "$ref"));
	});
}
function addType({ keywords }) {
	const types = new Set([...keywords.keys()].flatMap((name) => KEYWORDS.get(name)?.applies ?? []));
	const [type] = types;
	const [first] = keywords.values();
	if (types.size !== 1 || type === void 0 || first === void 0) return void 0;
	const { start } = first.key;
	return {
		title: `Declare \`${type}\``,
		effect: "contract",
		edits: [{
			start,
			end: start,
			text: `"type": "${type}", `
		}]
	};
}
// src/lint/rules/json/typed-array/rule.ts
/** A list says what its items are. */
const rule$19 = defineRule({
	id: "json/typed-array",
	title: "A list says what its items are",
	why: "Without `items` a list may hold anything, and sinks cannot give it a type.",
	remedy: "Add `items`.",
	preset: "recommended",
	severity: "warning",
	source: "Wikimedia jsonschema-tools; ajv",
	json: { schema(schema, context) {
		const type = schema.keywords.get("type");
		if (type === void 0 || listTypes(schema)?.includes("array") !== true || isInPlace(schema)) return;
		if (DESCRIBING.some((keyword) => schema.keywords.has(keyword))) return;
		context.report({
			at: type.value,
			message: "Missing `items` of the list."
		});
	} }
});
const DESCRIBING = [
	"items",
	"prefixItems",
	"contains",
	"unevaluatedItems",
	"$ref",
	"allOf",
	"anyOf",
	"oneOf",
	"const",
	"enum"
];
// src/lint/rules/json/unique-id/rule.ts
/** No two files have one identifier. */
const rule$18 = defineRule({
	id: "json/unique-id",
	title: "No two files have one identifier",
	why: "References by `$id` reach one of the two, and validators refuse the second.",
	remedy: "Give each file an identifier of its own.",
	preset: "core",
	severity: "error",
	source: "JSON Schema, section \"The $id Keyword\"; ajv's `addSchema`",
	repository({ files }, context) {
		const seen = /* @__PURE__ */ new Map();
		for (const facts of files) {
			const { root, file } = facts;
			if (file.type !== "JSON" || root === void 0 || !/^[a-z][a-z0-9+.-]*:/i.test(root.name)) continue;
			const first = seen.get(root.name);
			if (first === void 0) seen.set(root.name, facts);
			else context.report({
				file: file.source,
				at: root.at,
				message: `Disallowed identifier \`${root.name}\`: ${first.file.source.path} has it.`,
				related: first.root && [{
					message: "the other one",
					file: first.file.source,
					at: first.root.at
				}]
			});
		}
	}
});
// src/lint/rules/json/valid-default/rule.ts
/** A default fits the schema it belongs to. */
const rule$17 = defineRule({
	id: "json/valid-default",
	title: "A default fits the schema it belongs to",
	why: "Tools that fill in the default produce data that the schema refuses.",
	remedy: "Correct the default.",
	preset: "recommended",
	severity: "error",
	source: "sourcemeta jsonschema",
	json: { document(document, context) {
		for (const schema of document.schemas) {
			const value = schema.keywords.get("default")?.value;
			if (value === void 0 || isBareReference(schema)) continue;
			if (judgeValue(document, schema, value) === "invalid") context.report({
				at: value,
				message: "Invalid default: the schema refuses it."
			});
		}
	} }
});
// src/lint/rules/json/valid-examples/rule.ts
/** Examples fit the schema they belong to. */
const rule$16 = defineRule({
	id: "json/valid-examples",
	title: "Examples fit the schema they belong to",
	why: "Readers learn the format from the examples.",
	remedy: "Correct the example.",
	preset: "recommended",
	severity: "warning",
	source: "sourcemeta jsonschema; Wikimedia jsonschema-tools",
	json: { document(document, context) {
		for (const schema of document.schemas) {
			if (isBareReference(schema)) continue;
			for (const value of listItems(schema, "examples")) if (judgeValue(document, schema, value) === "invalid") context.report({
				at: value,
				message: "Invalid example: the schema refuses it."
			});
		}
	} }
});
// src/lint/json-schema/describe-misfit.ts
/** The first place where a keyword's value is not of the shape the dialect's meta-schema demands. */
function findMisfit(shape, value, dialect) {
	switch (shape) {
		case "any": return;
		case "text": return demand(value.kind === "string", value, "a string");
		case "boolean": return demand(value.kind === "boolean", value, "`true` or `false`");
		case "number": return demand(value.kind === "number", value, "a number");
		case "positive": return demand(value.kind === "number" && Number(value.text) > 0, value, "a number above 0");
		case "size": return demand(value.kind === "number" && /^[0-9]+$/.test(value.text), value, "a whole number of at least 0");
		case "list": return demand(value.kind === "array", value, "a list");
		case "types": return findWrongType(value);
		case "texts": return findWrongText(value);
		default: return findWrongSchema(shape, value, dialect);
	}
}
function findWrongSchema(shape, value, dialect) {
	switch (shape) {
		case "schema": return demand(isSchema(value, dialect), value, describeSchema(dialect));
		case "schemas": return findWrongItem(value, dialect);
		case "schema-or-schemas": return value.kind === "array" && dialect !== "2020-12" ? findWrongItem(value, dialect) : demand(isSchema(value, dialect), value, describeSchema(dialect));
		case "schema-map": return findWrongEntry(value, (one) => demand(isSchema(one, dialect), one, describeSchema(dialect)));
		case "dependencies": return findWrongEntry(value, (one) => one.kind === "array" ? findWrongText(one) : demand(isSchema(one, dialect), one, describeSchema(dialect)));
		case "text-lists": return findWrongEntry(value, findWrongText);
	}
}
function demand(holds, at, expected) {
	return holds ? void 0 : {
		at,
		expected
	};
}
function isSchema(value, dialect) {
	return value.kind === "object" || value.kind === "boolean" && dialect !== "draft-04";
}
function describeSchema(dialect) {
	return dialect === "draft-04" ? "a schema: an object" : "a schema: an object or a boolean";
}
function findWrongItem(value, dialect) {
	if (value.kind !== "array" || value.items.length === 0) return {
		at: value,
		expected: "a list of at least one schema"
	};
	const wrong = value.items.find((item) => !isSchema(item, dialect));
	return wrong && {
		at: wrong,
		expected: describeSchema(dialect)
	};
}
function findWrongEntry(value, find) {
	if (value.kind !== "object") return {
		at: value,
		expected: "an object"
	};
	for (const member of value.members) {
		const misfit = find(member.value);
		if (misfit !== void 0) return misfit;
	}
}
function findWrongText(value) {
	if (value.kind !== "array") return {
		at: value,
		expected: "a list of strings"
	};
	const wrong = value.items.find((item) => item.kind !== "string");
	return wrong && {
		at: wrong,
		expected: "a string"
	};
}
function findWrongType(value) {
	const wrong = (value.kind === "array" ? value.items : [value]).find((name) => name.kind !== "string" || !TYPE_NAMES.includes(name.value));
	return wrong && {
		at: wrong,
		expected: `a type: ${TYPE_NAMES.join(", ")}`
	};
}
// src/lint/rules/json/valid-metaschema/rule.ts
/** Every keyword has a value of the kind its draft demands. */
const rule$15 = defineRule({
	id: "json/valid-metaschema",
	title: "Every keyword has a value of the kind its draft demands",
	why: "The registry refuses some of these, ignores the others; validators do not compile the schema.",
	remedy: "Correct the value.",
	preset: "core",
	severity: "error",
	source: "The drafts' meta-schemas",
	registry: "rejects",
	json: {
		schema(schema, context) {
			for (const [name, { value }] of schema.keywords) {
				const keyword = KEYWORDS.get(name);
				if (keyword === void 0 || !isKnown(keyword, schema) || isOldTuple(name, schema)) continue;
				const misfit = findMisfit(chooseShape(name, keyword, schema), value, schema.dialect);
				if (misfit !== void 0) context.report({
					at: misfit.at,
					message: `Invalid \`${name}\`: expected ${misfit.expected}.`
				});
			}
		},
		document({ json, dialect }, context) {
			if (json.kind === "object" || json.kind === "boolean" && dialect !== "draft-04") return;
			context.report({
				at: json,
				message: "Expected a schema: an object or a boolean."
			});
		}
	}
});
function isKnown({ since, until }, { dialect }) {
	return isAtLeast(dialect, since) && isAtLeast(until, dialect);
}
/** The list form of `items` in 2020-12 is a keyword of older drafts, which is another rule's finding. */
function isOldTuple(name, { dialect, keywords }) {
	return name === "items" && dialect === "2020-12" && keywords.get(name)?.value.kind === "array";
}
/** In draft-04 exclusive bounds are flags, and two keywords may be booleans. */
function chooseShape(name, { shape }, { dialect, keywords }) {
	if (dialect !== "draft-04") return shape;
	if (name.startsWith("exclusive")) return "boolean";
	return name.startsWith("additional") && keywords.get(name)?.value.kind === "boolean" ? "boolean" : shape;
}
// src/lint/rules/json-rules.ts
/** The rules of the folder `json`, by name; `npm run new-rule` adds a line. */
const JSON_RULES = [
	rule$63,
	rule$62,
	rule$61,
	rule$60,
	rule$59,
	rule$58,
	rule$57,
	rule$56,
	rule$55,
	rule$54,
	rule$53,
	rule$52,
	rule$51,
	rule$50,
	rule$49,
	rule$48,
	rule$47,
	rule$46,
	rule$45,
	rule$44,
	rule$43,
	rule$42,
	rule$41,
	rule$40,
	rule$39,
	rule$38,
	rule$37,
	rule$36,
	rule$35,
	rule$34,
	rule$33,
	rule$32,
	rule$31,
	rule$30,
	rule$29,
	rule$28,
	rule$27,
	rule$26,
	rule$25,
	rule$24,
	rule$23,
	rule$22,
	rule$21,
	rule$20,
	rule$19,
	rule$18,
	rule$17,
	rule$16,
	rule$15
];
// src/lint/repository/compare-levels.ts
/** What each choice asks of a new version: of the newest one, of all, reading old data or being read. */
const DEMANDS = {
	unmanaged: [],
	NONE: [],
	BACKWARD: ["backward"],
	BACKWARD_TRANSITIVE: ["backward", "all backward"],
	FORWARD: ["forward"],
	FORWARD_TRANSITIVE: ["forward", "all forward"],
	FULL: ["backward", "forward"],
	FULL_TRANSITIVE: [
		"backward",
		"all backward",
		"forward",
		"all forward"
	]
};
/** Whether a choice asks less than another did. What the registry's own level asks is not known here, so it never does. */
function isWeaker(now, before) {
	const [asked, had] = [DEMANDS[now], DEMANDS[before]];
	return asked !== void 0 && had !== void 0 && had.some((demand) => !asked.includes(demand));
}
// src/lint/repository/manifest-place.ts
/** The manifest as a text that findings can point into. */
function sourceOf({ path, text }) {
	return {
		path,
		text
	};
}
/** The place of an entry's setting, of the same setting under `defaults`, or of the entry itself. */
function placeOfSetting({ text, entries }, entry, key) {
	const own = findKey(text, key, entry.range);
	if (own !== void 0) return own;
	return findKey(text, key, {
		start: 0,
		end: Math.min(...entries.map(({ range }) => range.start))
	}) ?? entry.range;
}
function findKey(text, key, { start, end }) {
	const found = new RegExp(`(^|[\\s{,])${key}\\s*:[ \\t]*([^\\s#,}]+)`).exec(text.slice(start, end));
	if (found === null) return void 0;
	const value = found[2] ?? "";
	const at = start + found.index + found[0].length - value.length;
	return {
		start: at,
		end: at + value.length
	};
}
// src/lint/rules/manifest/compat-weakened/rule.ts
/** A level is not lowered together with a change of the schema. */
const rule$14 = defineRule({
	id: "manifest/compat-weakened",
	title: "A level is not lowered together with a change of the schema",
	why: "The lower level is there to let the change pass, and nobody sees that it stays.",
	remedy: "Lower the level in a change of its own, with the reason, or give a waiver.",
	preset: "recommended",
	severity: "error",
	source: "Reviews of infrastructure changes",
	registry: "not-applicable",
	repository({ manifest, earlierManifest, subjects }, context) {
		if (manifest === void 0 || earlierManifest === void 0) return;
		for (const subject of subjects) {
			const before = subject.changed === true ? findEarlier(earlierManifest, subject)?.compatibility : void 0;
			const now = subject.entry.compatibility;
			if (before === void 0 || !isWeaker(now, before)) continue;
			context.report({
				file: sourceOf(manifest),
				at: placeOfSetting(manifest, subject.entry, "compatibility"),
				subject: subject.subject,
				message: `Disallowed change of the level of \`${subject.subject}\` from ${before} to ${now} together with its schema.`
			});
		}
	}
});
/** The entry that named the subject's file before, by the same files and the same rule for names. */
function findEarlier({ entries }, { entry }) {
	return entries.find((earlier) => describe(earlier) === describe(entry));
}
function describe({ source, naming }) {
	const files = source.kind === "file" ? [source.path] : source.files.map(({ pattern }) => pattern);
	const rule = naming.kind === "explicit" ? naming.subject : naming.kind;
	return JSON.stringify([files, rule]);
}
// src/lint/rules/manifest/key-stable/rule.ts
/** The schema of a key does not change, and has no map, fraction or union. */
const rule$13 = defineRule({
	id: "manifest/key-stable",
	title: "The schema of a key does not change, and has no map, fraction or union",
	why: "The id of the schema is part of the key's bytes, and maps and fractions have several encodings: the same key lands in another partition, and compaction keeps both.",
	remedy: "Use a primitive or a record of text and whole numbers, and write to a new topic when the key has to change.",
	preset: "recommended",
	severity: "error",
	source: "forum.confluent.io, topic 2718",
	avro: { document({ types }, context) {
		if (isKey(context)) for (const type of types) reportShaky(type, context);
	} },
	avroPair: { document(pair, context) {
		if (!isKey(context) || pair.isSameVersion()) return;
		const { candidate, baseline, baselineFile } = pair;
		context.report({
			at: openBrace(candidate.json),
			message: "Disallowed change of the schema of a key.",
			related: [{
				message: "the earlier version",
				file: baselineFile,
				at: openBrace(baseline.json)
			}]
		});
	} }
});
function reportShaky(type, context) {
	if (!(type.kind === "primitive" && (type.name === "float" || type.name === "double")) && type.kind !== "map" && type.kind !== "union") return;
	context.report({
		at: typeToken(type),
		message: `Disallowed ${type.kind === "primitive" ? type.name : type.kind} in the schema of a key.`
	});
}
function isKey({ file }) {
	return file.subjects.some((subject) => subject.endsWith("-key"));
}
// src/lint/rules/manifest/no-compat-none/rule.ts
/** Every subject has a compatibility level. */
const rule$12 = defineRule({
	id: "manifest/no-compat-none",
	title: "Every subject has a compatibility level",
	why: "Under NONE the registry accepts any change, so consumers find out in production.",
	remedy: "Choose a level; list subjects that may do as they like under the option `allow`.",
	preset: "recommended",
	severity: "error",
	source: "Zalando API guidelines #245; Jikkou",
	registry: "not-applicable",
	options: { allow: {
		kind: "strings",
		default: [],
		description: "Globs of subjects that need no level, such as `experimental-*`."
	} },
	repository({ manifest, subjects }, context) {
		if (manifest === void 0) return;
		const globs = context.options.allow.flatMap((pattern) => {
			const parsed = parseGlob(pattern);
			return parsed.ok ? [parsed.glob] : [];
		});
		for (const { subject, entry } of subjects) {
			if (entry.compatibility !== "NONE" || globs.some((glob) => glob.matches(subject))) continue;
			const at = placeOfSetting(manifest, entry, "compatibility");
			context.report({
				file: sourceOf(manifest),
				at,
				subject,
				message: `Disallowed level NONE of the subject \`${subject}\`.`
			});
		}
	}
});
// src/lint/rules/manifest/one-definition-per-context/rule.ts
/** A file has one level, whatever subjects it serves. */
const rule$11 = defineRule({
	id: "manifest/one-definition-per-context",
	title: "A file has one level, whatever subjects it serves",
	why: "A change that one subject accepts and the other refuses cannot be made.",
	remedy: "Give both subjects the same level, or each a file of its own.",
	preset: "recommended",
	severity: "warning",
	source: "Reviews of shared types",
	registry: "not-applicable",
	repository({ manifest, subjects }, context) {
		if (manifest === void 0) return;
		const byFile = /* @__PURE__ */ new Map();
		for (const one of subjects) {
			const first = byFile.get(one.file);
			if (first === void 0) byFile.set(one.file, one);
			else if (first.entry.compatibility !== one.entry.compatibility) context.report({
				file: sourceOf(manifest),
				at: placeOfSetting(manifest, one.entry, "compatibility"),
				subject: one.subject,
				message: `Expected one level for ${one.file}: \`${first.subject}\` has ${first.entry.compatibility}, \`${one.subject}\` has ${one.entry.compatibility}.`
			});
		}
	}
});
// src/lint/rules/manifest/owner/rule.ts
/** Every subject names its owner. */
const rule$10 = defineRule({
	id: "manifest/owner",
	title: "Every subject names its owner",
	why: "Somebody has to be asked before a change.",
	remedy: "Add `metadata: { properties: { owner: … } }` to the entry.",
	preset: "strict",
	severity: "info",
	source: "Zalando API guidelines #207",
	registry: "not-applicable",
	options: { property: {
		kind: "strings",
		default: ["owner", "team"],
		description: "Names of the property that holds the owner."
	} },
	repository({ manifest }, context) {
		for (const { metadata, naming } of manifest?.entries ?? []) {
			const properties = metadata?.properties ?? {};
			if (manifest === void 0 || context.options.property.some((name) => Object.hasOwn(properties, name))) continue;
			context.report({
				file: sourceOf(manifest),
				at: naming.range,
				message: `Missing \`${context.options.property[0] ?? "owner"}\` in the metadata of the entry.`
			});
		}
	}
});
// src/lint/rules/manifest/prefer-transitive/rule.ts
/** A level holds against all versions. */
const rule$9 = defineRule({
	id: "manifest/prefer-transitive",
	title: "A level holds against all versions",
	why: "Messages of older versions are still in the topic, but a level without TRANSITIVE looks at the last version only: dropping a field and adding it with another type passes step by step.",
	remedy: "Use the level with `_TRANSITIVE`.",
	preset: "recommended",
	severity: "warning",
	source: "Creek's \"evolution\"; Confluent's notes on transitive levels",
	registry: "not-applicable",
	repository({ manifest, subjects }, context) {
		if (manifest === void 0) return;
		const reported = /* @__PURE__ */ new Set();
		for (const { entry } of subjects) {
			const level = entry.compatibility;
			if (![
				"BACKWARD",
				"FORWARD",
				"FULL"
			].includes(level)) continue;
			const at = placeOfSetting(manifest, entry, "compatibility");
			if (reported.has(at.start)) continue;
			reported.add(at.start);
			context.report({
				file: sourceOf(manifest),
				at,
				message: `Expected ${level}_TRANSITIVE, found ${level}.`
			});
		}
	}
});
// src/lint/rules/manifest/reference-pinned/rule.ts
/** A reference names a version. */
const rule$8 = defineRule({
	id: "manifest/reference-pinned",
	title: "A reference names a version",
	why: "What `latest` means changes with the order of registration, so the same commit can register two different schemas.",
	remedy: "Write the version's number, or `local` for the file in this repository.",
	preset: "recommended",
	severity: "warning",
	source: "The registry's strict reference versions",
	repository({ manifest }, context) {
		for (const { references } of manifest?.entries ?? []) for (const { version, name, range } of references) if (manifest !== void 0 && version === "latest") context.report({
			file: sourceOf(manifest),
			at: range,
			message: `Expected a version of the reference \`${name}\`, found \`latest\`.`
		});
	}
});
// src/lint/rules/manifest/reference-unused/rule.ts
/** A declared reference is used. */
const rule$7 = defineRule({
	id: "manifest/reference-unused",
	title: "A declared reference is used",
	why: "The registry stores references with the schema, so one that is not needed makes a version of its own and keeps the other subject from being deleted.",
	remedy: "Remove the reference.",
	preset: "recommended",
	severity: "warning",
	source: "Knip's idea of unused files",
	repository({ manifest, subjects, files }, context) {
		if (manifest === void 0) return;
		const byPath = new Map(files.map((facts) => [facts.file.source.path, facts]));
		for (const entry of manifest.entries) {
			const mapped = subjects.filter((subject) => subject.entry === entry).map(({ file }) => byPath.get(file));
			if (mapped.length === 0) continue;
			for (const { name, range } of entry.references) if (!mapped.some((facts) => facts === void 0 || uses(facts, name))) context.report({
				file: sourceOf(manifest),
				at: range,
				message: `Disallowed reference \`${name}\`: the schema does not use it.`
			});
		}
	}
});
/** A reference may also serve another reference; a schema that names nothing else is the one sure case. */
function uses({ unresolved }, name) {
	return unresolved.some((use) => [
		use.name,
		use.fallback,
		use.name.split("#", 1)[0]
	].includes(name)) || unresolved.length > 0;
}
// src/lint/rules/manifest/subject-strategy/rule.ts
/** Subjects are named as the clients' strategy names them. */
const rule$6 = defineRule({
	id: "manifest/subject-strategy",
	title: "Subjects are named as the clients' strategy names them",
	why: "A client derives the subject by its strategy and never finds one with another name.",
	remedy: "Rename the subject, or let the entry's `strategy` name it.",
	preset: "recommended",
	severity: "warning",
	source: "The registry clients' subject name strategies; Jikkou",
	registry: "not-applicable",
	options: { strategy: {
		kind: "choice",
		values: [
			"any",
			"topic",
			"record",
			"topic-record"
		],
		default: "any",
		description: "The strategy your clients use: `topic` demands `-key` or `-value` at the end, the others the root type's full name."
	} },
	repository({ manifest, subjects, files }, context) {
		const { strategy } = context.options;
		if (manifest === void 0 || strategy === "any") return;
		const roots = new Map(files.map(({ file, root }) => [file.source.path, root?.name]));
		for (const { subject, file, entry } of subjects) {
			const root = roots.get(file) ?? "";
			if ({
				topic: /.-(?:key|value)$/.test(subject),
				record: subject === root,
				"topic-record": root !== "" && subject.endsWith(`-${root}`)
			}[strategy]) continue;
			const wanted = {
				topic: "ends with `-key` or `-value`",
				record: `is \`${root}\``,
				"topic-record": `ends with \`-${root}\``
			};
			context.report({
				file: sourceOf(manifest),
				at: placeOfSetting(manifest, entry, "subject"),
				subject,
				message: `Expected a subject that ${wanted[strategy]}, found \`${subject}\`.`
			});
		}
	}
});
// src/lint/rules/manifest/type-mismatch/rule.ts
/** A file holds a schema of the type it is mapped as. */
const rule$5 = defineRule({
	id: "manifest/type-mismatch",
	title: "A file holds a schema of the type it is mapped as",
	why: "The registry reads the text with the parser of the declared type and refuses it, or takes it for something it is not.",
	remedy: "Correct the entry's `type`, or the file's extension.",
	preset: "recommended",
	severity: "error",
	source: "The registry's error 42201",
	registry: "rejects",
	avro: { document({ root, json }, context) {
		if (json.kind !== "object" || root.kind === "record" || root.kind === "enum" || root.kind === "fixed") return;
		const keys = new Set(json.members.map(({ key }) => key.value));
		if (keys.has("$schema") || keys.has("properties") && textOf(root.attributes?.type) === "object") context.report({
			at: openBrace(json),
			message: "Expected an Avro schema, found what looks like a JSON Schema."
		});
	} },
	json: { document({ root }, context) {
		const type = root && textOfKeyword(root, "type");
		if (root === void 0 || type === void 0 || root.keywords.has("$schema")) return;
		if ([
			"record",
			"enum",
			"fixed",
			"error"
		].includes(type) && root.keywords.has("name")) context.report({
			at: openBrace(root.json),
			message: "Expected a JSON Schema, found what looks like an Avro schema."
		});
	} }
});
// src/lint/waiver/waiver-days.ts
/** Days from one `YYYY-MM-DD` to another; NaN when either is no day. */
function countDays(from, to) {
	return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 864e5;
}
/** Whether a waiver's last day is over. Dates of this form are in the order of their text. */
function isExpired({ expires }, today) {
	return expires !== void 0 && expires.text < today;
}
// src/lint/rules/manifest/waiver-expired/rule.ts
/** A waiver has not come to its end. */
const rule$4 = defineRule({
	id: "manifest/waiver-expired",
	title: "A waiver has not come to its end",
	why: "The time that was asked for is over, and the finding counts again.",
	remedy: "Mend the finding, or give a new waiver with a new reason.",
	preset: "core",
	severity: "error",
	source: "Trivy's and Snyk's expiry dates",
	registry: "not-applicable",
	options: { notice: {
		kind: "integer",
		minimum: 0,
		default: 14,
		description: "Days before the end from which on the waiver is a warning."
	} },
	waivers({ outcomes, manifest, today }, context) {
		for (const { waiver } of outcomes) {
			const { expires } = waiver;
			if (expires === void 0) continue;
			const days = countDays(today, expires.text);
			if (Number.isNaN(days)) context.report({
				file: manifest,
				at: expires.range,
				message: `Invalid day \`${expires.text}\`: the month has no such day.`
			});
			else if (isExpired(waiver, today)) context.report({
				file: manifest,
				at: expires.range,
				message: `Disallowed waiver: it ended on ${expires.text}.`
			});
			else if (days <= context.options.notice) context.report({
				file: manifest,
				at: expires.range,
				severity: "warning",
				message: `Expected the finding to be mended by ${expires.text}, when the waiver ends.`
			});
		}
	}
});
// src/lint/waiver/remove-waiver.ts
/** Takes a waiver's lines out of the manifest; undefined when it is the only one or shares a line with something else. */
function removeWaiver(text, { range }, others) {
	const start = text.lastIndexOf("\n", range.start - 1) + 1;
	if (others === 0 || !/^[ \t]*-[ \t]+$/.test(text.slice(start, range.start))) return void 0;
	const last = range.start + text.slice(range.start, range.end).trimEnd().length;
	const newline = text.indexOf("\n", last);
	const end = newline < 0 ? text.length : newline + 1;
	if (!/^[ \t]*(?:#[^\n]*)?\r?\n?$/.test(text.slice(last, end))) return void 0;
	return {
		title: "Remove the waiver",
		effect: "text",
		edits: [{
			start,
			end,
			text: ""
		}]
	};
}
/** The token that stands for a waiver: the first rule it names. */
function placeOfWaiver({ rules, range }) {
	return rules[0]?.range ?? range;
}
// src/lint/rules/manifest/waiver-reason/rule.ts
/** A waiver has a reason. */
const rule$3 = defineRule({
	id: "manifest/waiver-reason",
	title: "A waiver has a reason",
	why: "Whoever reads the waiver later has to know what it waits for.",
	remedy: "Add `reason` with a sentence, and `ticket` where your organisation demands one.",
	preset: "core",
	severity: "error",
	source: "ESLint's described directives; Dart's `document_ignores`",
	registry: "not-applicable",
	options: {
		minimum: {
			kind: "integer",
			minimum: 1,
			default: 10,
			description: "The least number of characters of a reason."
		},
		requireTicket: {
			kind: "boolean",
			default: false,
			description: "Every waiver needs a `ticket` too."
		}
	},
	waivers({ outcomes, manifest }, context) {
		const { minimum, requireTicket } = context.options;
		for (const { waiver } of outcomes) {
			if ((waiver.reason ?? "").trim().length < minimum) context.report({
				file: manifest,
				at: placeOfWaiver(waiver),
				message: `Missing reason of the waiver: at least ${minimum} characters.`
			});
			if (requireTicket && waiver.ticket === void 0) context.report({
				file: manifest,
				at: placeOfWaiver(waiver),
				message: "Missing ticket of the waiver."
			});
		}
	}
});
// src/lint/rules/manifest/waiver-too-broad/rule.ts
/** A waiver names rules and places. */
const rule$2 = defineRule({
	id: "manifest/waiver-too-broad",
	title: "A waiver names rules and places",
	why: "A waiver for everything also covers what nobody has seen yet.",
	remedy: "Name the rule, and the files or subjects; for a core rule also the `pointer`.",
	preset: "recommended",
	severity: "warning",
	source: "buf#63",
	registry: "not-applicable",
	waivers(review, context) {
		const { outcomes, manifest } = review;
		for (const { waiver } of outcomes) {
			const problem = describeBreadth(waiver, (id) => review.isCore(id));
			if (problem !== void 0) context.report({
				file: manifest,
				at: placeOfWaiver(waiver),
				message: problem
			});
		}
	}
});
function describeBreadth({ rules, files, subjects, pointer }, isCore) {
	const wild = rules.find(({ text }) => text.includes("*"));
	if (wild !== void 0) return `Expected the waiver to name a rule, found \`${wild.text}\`.`;
	const everywhere = [...files, ...subjects].some((glob) => /^(?:\*|\*\*|\*\*\/\*)$/.test(glob.pattern));
	const nowhere = files.length + subjects.length === 0;
	if ((everywhere || nowhere) && pointer === void 0) return "Expected the waiver to name files or subjects.";
	const core = rules.find(({ text }) => isCore(text));
	if (core !== void 0 && pointer === void 0) return `Missing \`pointer\` of the waiver for \`${core.text}\`, a core rule.`;
}
// src/lint/rules/manifest-rules.ts
/** The rules of the folder `manifest`, by name; `npm run new-rule` adds a line. */
const MANIFEST_RULES = [
	rule$14,
	rule$13,
	rule$12,
	rule$11,
	rule$10,
	rule$9,
	rule$8,
	rule$7,
	rule$6,
	rule$5,
	rule$4,
	rule$3,
	rule$2,
	defineRule({
		id: "manifest/waiver-unlimited",
		title: "A waiver has an end, and not too late",
		why: "What has no end is never looked at again.",
		remedy: "Add `expires`, or choose an earlier day.",
		preset: "recommended",
		severity: "warning",
		source: "Snyk's default of 30 days",
		registry: "not-applicable",
		options: { maxDays: {
			kind: "integer",
			minimum: 1,
			default: 180,
			description: "The longest time from today, in days."
		} },
		waivers({ outcomes, manifest, today }, context) {
			const { maxDays } = context.options;
			for (const { waiver } of outcomes) {
				const { expires } = waiver;
				if (expires === void 0) context.report({
					file: manifest,
					at: placeOfWaiver(waiver),
					message: "Missing end of the waiver."
				});
				else if (countDays(today, expires.text) > maxDays) context.report({
					file: manifest,
					at: expires.range,
					message: `Expected an end within ${maxDays} days, found ${expires.text}.`
				});
			}
		}
	}),
	defineRule({
		id: "manifest/waiver-unused",
		title: "A waiver covers a finding",
		why: "A waiver that is left over would cover the next finding at its place without anybody having agreed. One whose fingerprint no longer fits was given for other content.",
		remedy: "Remove the waiver, or give a new one for what is there now.",
		preset: "recommended",
		severity: "warning",
		fix: "text",
		source: "ESLint's unused suppressions",
		registry: "not-applicable",
		waivers(review, context) {
			const { outcomes, manifest } = review;
			for (const { waiver, covered, expired, stale } of outcomes) {
				if (covered + expired > 0 || !review.isJudged(waiver)) continue;
				const message = stale > 0 ? "Disallowed waiver: the content it was given for has changed." : "Disallowed waiver: it covers no finding.";
				const fix = stale > 0 ? void 0 : removeWaiver(manifest.text, waiver, outcomes.length - 1);
				context.report({
					file: manifest,
					at: placeOfWaiver(waiver),
					message,
					fix
				});
			}
		}
	})
];
// src/lint/rules/catalogue.ts
/** All rules, by id. */
const RULES = [
	...AVRO_RULES,
	...EVOLUTION_RULES,
	...JSON_RULES,
	...MANIFEST_RULES
];
/** The rule with an id or a former id, or undefined. */
function findRule(id) {
	return RULES.find((rule) => rule.id === id || rule.aliases?.includes(id) === true);
}
// src/lint/rule.ts
/** All presets, each with the rules of the ones before it. */
const PRESETS = [
	"core",
	"recommended",
	"strict"
];
/** Whether an id belongs to the catalogue rather than to an organisation. */
function isCatalogueRule(id) {
	return /^(?:avro|json|evolution|manifest)\//.test(id);
}
// src/lint/active-rules.ts
/** The overrides that speak about a file, in the order of the configuration. */
function selectOverrides(config, file) {
	return config.overrides.filter(({ files, subjects }) => files.some((glob) => glob.matches(file.source.path)) || subjects.some((glob) => file.subjects.some((subject) => glob.matches(subject))));
}
/** The rules that are on where these overrides hold, in the order of the catalogue. */
function listActiveRules(config, overrides) {
	const targets = new Set(overrides.findLast((override) => override.targets)?.targets ?? config.targets);
	return config.rules.flatMap((rule) => {
		const choices = [config, ...overrides].flatMap(({ settings }) => settings.get(rule.id) ?? []);
		const severity = choices.findLast((choice) => choice.severity)?.severity ?? judgePreset(config, rule);
		if (severity === "off" || !concernsTargets(rule, targets)) return [];
		return [{
			rule,
			severity,
			options: mergeOptions(rule, choices),
			targets
		}];
	});
}
/** Whether a rule may look at schemas of a type: rules of the one type's folder never see the other's files. */
function concernsType({ id }, type) {
	const other = type === "AVRO" ? "json/" : "avro/";
	return !id.startsWith(other);
}
function judgePreset({ preset }, rule) {
	return PRESETS.indexOf(rule.preset) <= PRESETS.indexOf(preset) ? rule.severity : "off";
}
/** Without targets every consumer is possible; rules that only make sense for a known one then stay off. */
function concernsTargets(rule, targets) {
	if (rule.targets === void 0) return true;
	if (targets.size === 0) return rule.onlyForTargets !== true;
	return rule.targets.some((target) => targets.has(target));
}
function mergeOptions(rule, choices) {
	const given = choices.flatMap((choice) => choice.options === void 0 ? [] : [choice.options]);
	return Object.assign(defaultOptions(rule.options), ...given);
}
// src/lint/avro/pair.ts
/** Sets a new schema against an earlier version, place by place from the roots on. */
function matchDocuments(pair) {
	const matcher = new Matcher(pair);
	matcher.matchTypes(pair.candidate.root, pair.baseline.root);
	return matcher;
}
var Matcher = class {
	records = [];
	fields = [];
	enums = [];
	types = [];
	#file;
	#seen = /* @__PURE__ */ new Map();
	/** Null where a definition that has changed can stand behind the same text. */
	#candidateText;
	constructor({ candidate, candidateFile, baselineFile }) {
		this.#file = baselineFile;
		this.#candidateText = candidate.types.some((type) => type.kind === "name") ? null : candidateFile.text;
	}
	matchTypes(candidate, baseline) {
		const theirs = [...listBranches(baseline)];
		const left = [];
		for (const branch of listBranches(candidate)) {
			const index = theirs.findIndex((other) => isSameBranch(branch, other));
			const [match] = index < 0 ? [] : theirs.splice(index, 1);
			if (match === void 0) left.push(branch);
			else this.#matchBranches(branch, match);
		}
		const [mine, ...others] = left.filter((branch) => !isNull(branch));
		const [their, ...rest] = theirs.filter((branch) => !isNull(branch));
		if (mine !== void 0 && their !== void 0 && others.length + rest.length === 0) this.#matchBranches(mine, their);
	}
	#matchBranches(candidate, baseline) {
		if (this.#isSeen(candidate, baseline)) return;
		this.types.push({
			candidate,
			baseline,
			baselineFile: this.#file
		});
		if (candidate.kind === "record" && baseline.kind === "record") this.#matchRecords(candidate, baseline);
		if (candidate.kind === "enum" && baseline.kind === "enum") this.enums.push({
			candidate,
			baseline,
			baselineFile: this.#file
		});
		if (candidate.kind === "array" && baseline.kind === "array") this.#matchContents(candidate.items, baseline.items);
		if (candidate.kind === "map" && baseline.kind === "map") this.#matchContents(candidate.values, baseline.values);
	}
	#matchContents(candidate, baseline) {
		if (candidate !== void 0 && baseline !== void 0) this.matchTypes(candidate, baseline);
	}
	#matchRecords(candidate, baseline) {
		const { added, removed, kept } = matchFields(candidate, baseline);
		const baselineFile = this.#file;
		this.records.push({
			candidate,
			baseline,
			baselineFile,
			added,
			removed
		});
		for (const [field, earlier] of kept) {
			if (this.#isSameText(field, earlier)) continue;
			this.fields.push({
				candidate: field,
				baseline: earlier,
				baselineFile
			});
			this.matchTypes(field.type, earlier.type);
		}
	}
	#isSameText({ json }, baseline) {
		if (this.#candidateText === null || json.end - json.start !== baseline.json.end - baseline.json.start) return false;
		const before = this.#file.text.slice(baseline.json.start, baseline.json.end);
		return this.#candidateText.startsWith(before, json.start);
	}
	#isSeen(candidate, baseline) {
		const seen = this.#seen.get(candidate) ?? /* @__PURE__ */ new Set();
		if (seen.has(baseline)) return true;
		this.#seen.set(candidate, seen.add(baseline));
		return false;
	}
};
function matchFields(candidate, baseline) {
	const names = new EarlierFields(baseline.fields);
	const kept = [];
	const added = [];
	for (const field of candidate.fields) {
		const match = names.find(field);
		if (match === void 0) added.push(field);
		else kept.push([field, match]);
	}
	const found = new Set(kept.map(([, earlier]) => earlier));
	return {
		added,
		removed: baseline.fields.filter((field) => !found.has(field)),
		kept
	};
}
/** Fields of an earlier version by name; those in the same order as before are found without a table. */
var EarlierFields = class {
	#fields;
	#next = 0;
	#byName;
	constructor(fields) {
		this.#fields = fields;
	}
	find(field) {
		const next = this.#fields[this.#next];
		const match = next !== void 0 && next.name?.value === field.name?.value ? next : this.#search(field);
		if (match !== void 0) this.#next = match.index + 1;
		return match;
	}
	#search({ name, attributes }) {
		const byName = this.#byName ??= new Map(this.#fields.toReversed().map((field) => [field.name?.value, field]));
		const same = byName.get(name?.value);
		if (same !== void 0 || attributes.aliases === void 0) return same;
		const alias = listTexts(attributes.aliases).find((one) => byName.has(one));
		return alias === void 0 ? void 0 : byName.get(alias);
	}
};
function isSameBranch(left, right) {
	if (left.kind !== right.kind) return false;
	if (left.kind === "primitive") return right.kind === "primitive" && left.name === right.name;
	if (isNamed(left) && isNamed(right)) return left.name?.simple === right.name?.simple;
	return left.kind !== "name" || right.kind === "name" && left.full === right.full;
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
// src/lint/describe-place.ts
/** Content that is longer stands as its fingerprint, since hashing it again for every finding in it would take long. */
const MAX_CONTENT = 4096;
/** Describes places in one text; what many places share is worked out once. */
var PlaceDescriber = class {
	#file;
	#root;
	#contents = /* @__PURE__ */ new Map();
	#names = /* @__PURE__ */ new Map();
	/** A text with its JSON tree, or without one where it is no JSON. */
	constructor(file, root) {
		this.#file = file;
		this.#root = root;
	}
	describe(at) {
		const token = this.#file.text.slice(at.start, at.end);
		if (this.#root === void 0) return {
			pointer: "",
			path: this.#file.path,
			content: token
		};
		const trail = descend(this.#root, at);
		return {
			pointer: printPointer(trail.flatMap((step) => step.token ?? [])),
			path: this.#nameTrail(trail),
			content: `${token.replaceAll(/\s+/g, " ")}\u0000${this.#printContent(findElement(trail))}`
		};
	}
	#printContent(element) {
		let content = this.#contents.get(element);
		if (content === void 0) {
			const text = element === void 0 ? "" : printShallow(element);
			content = text.length > MAX_CONTENT ? createFingerprint([text]) : text;
			this.#contents.set(element, content);
		}
		return content;
	}
	/** The names on the way: full names of types replace what is before them, positions stand in for what has no name. */
	#nameTrail(trail) {
		let path = "";
		let namespace = "";
		for (const { node, token } of trail) {
			const name = this.#readName(node);
			if (name.simple === void 0) path += token === void 0 ? "" : `.${token}`;
			else if (!name.isType) path = `${path.replace(/\.(?:fields|#)$/, "")}.${name.simple}`;
			else {
				const dot = name.simple.lastIndexOf(".");
				namespace = dot < 0 ? name.namespace ?? namespace : name.simple.slice(0, dot);
				path = `${namespace}.${name.simple.slice(dot + 1)}`;
			}
		}
		return path;
	}
	#readName(node) {
		let name = this.#names.get(node);
		if (name === void 0) this.#names.set(node, name = readElementName(node));
		return name;
	}
};
function readElementName(node) {
	if (node.kind !== "object") return {
		simple: void 0,
		namespace: void 0,
		isType: false
	};
	const isType = [
		"fields",
		"symbols",
		"size"
	].some((key) => findMember(node, key) !== void 0);
	return {
		simple: readText$1(node, "name"),
		namespace: readText$1(node, "namespace"),
		isType
	};
}
function descend(root, at) {
	const trail = [{
		node: root,
		token: void 0
	}];
	for (let step = trail[0]; step !== void 0;) {
		step = findChildAt(step.node, at);
		if (step !== void 0) trail.push(step);
	}
	return trail;
}
function findChildAt(node, at) {
	if (node.kind === "object") {
		const member = node.members[findLastEarly(node.members, ({ key }) => key.start <= at.start)];
		if (member === void 0 || at.end > member.value.end) return void 0;
		return {
			node: at.end <= member.key.end ? member.key : member.value,
			token: member.key.value
		};
	}
	if (node.kind !== "array") return void 0;
	const index = findLastEarly(node.items, (item) => item.start <= at.start);
	const item = node.items[index];
	return item === void 0 || at.end > item.end ? void 0 : {
		node: item,
		token: index
	};
}
function readText$1(node, key) {
	const value = findMember(node, key)?.value;
	return value?.kind === "string" ? value.value : void 0;
}
/** The innermost object that is a thing by itself: a field, a named type, a schema; else the root. */
function findElement(trail) {
	return trail.findLast(({ node }) => node.kind === "object")?.node ?? trail[0]?.node;
}
const NESTED = /* @__PURE__ */ new Set([
	"fields",
	"properties",
	"patternProperties",
	"$defs",
	"definitions",
	"allOf",
	"anyOf",
	"oneOf",
	"doc",
	"description",
	"title",
	"$comment"
]);
function printShallow(node) {
	return printCompactJson(node, (key) => !NESTED.has(key));
}
// src/lint/create-diagnostics.ts
/** The findings as diagnostics in the order of their places; `source` is the text of findings that name none. */
function createDiagnostics(findings, source) {
	const texts = new TextCache();
	return sortDiagnostics(findings.map((raw) => createDiagnostic(raw, source, texts)));
}
function createDiagnostic({ active, finding }, source, texts) {
	const { rule, severity } = active;
	const file = finding.file ?? source;
	invariant(file, `a finding of ${rule.id} has no file`);
	const place = texts.describe(file, finding.at);
	const related = (finding.related ?? []).map((one) => ({
		message: escapeText(one.message),
		location: texts.locate(one.file ?? file, one.at)
	}));
	return {
		rule: rule.id,
		severity: finding.severity ?? severity,
		message: escapeText(finding.message),
		location: texts.locate(file, finding.at),
		...finding.subject === void 0 ? {} : { subject: finding.subject },
		pointer: place.pointer,
		related,
		why: rule.why,
		remedy: finding.remedy ?? rule.remedy,
		...isCatalogueRule(rule.id) ? { docs: `docs/rules/${rule.id}.md` } : {},
		fingerprint: createFingerprint([
			rule.id,
			finding.subject ?? "",
			place.path,
			place.content
		]),
		...finding.fix === void 0 ? {} : { fix: createFix(finding.fix, file, texts) }
	};
}
function createFix({ title, effect, edits }, file, texts) {
	const ordered = [...edits].sort((left, right) => left.start - right.start);
	const hunks = findHunks(file.text, ordered, texts.index(file));
	return {
		title: escapeText(title),
		effect,
		safe: effect === "text",
		file: file.path,
		edits: ordered,
		...hunks === void 0 ? {} : { hunks }
	};
}
const MAX_MESSAGE = 500;
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/u;
/** Messages hold names from files, which may be long or hold characters that a terminal would act on. */
function escapeText(text) {
	const cut = text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)}…` : text;
	return UNPRINTABLE.test(cut) ? cut.replaceAll(new RegExp(UNPRINTABLE, "gu"), escapeCharacter) : cut;
}
function escapeCharacter(character) {
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
/** Line indexes and trees of the texts that findings point into, made when first needed. */
var TextCache = class {
	#indexes = /* @__PURE__ */ new Map();
	#describers = /* @__PURE__ */ new Map();
	index(file) {
		let index = this.#indexes.get(file);
		if (index === void 0) this.#indexes.set(file, index = createLineIndex(file.text));
		return index;
	}
	locate(file, at) {
		return locateRange(file, at, this.index(file));
	}
	describe(file, at) {
		let describer = this.#describers.get(file);
		if (describer === void 0) {
			const read = readJson(file.text, { comments: true });
			describer = new PlaceDescriber(file, read.ok ? read.root : void 0);
			this.#describers.set(file, describer);
		}
		return describer.describe(at);
	}
};
// src/lint/dispatch.ts
/** Where checks report to: the file being linted and the findings so far. */
var Collector = class {
	findings = [];
	failures = [];
	file;
	/** Runs checks on a node; one that throws is noted as a bug of its rule, once per rule and file, and the rest goes on. */
	run(entries, node) {
		if (entries === void 0) return;
		for (const entry of entries) try {
			entry.check(node, entry.context);
		} catch (error) {
			this.fail(entry.active, error);
		}
	}
	/** Notes that a rule threw. */
	fail({ rule }, error) {
		const file = this.file?.source.path;
		if (this.failures.some((failure) => failure.rule === rule.id && failure.file === file)) return;
		this.failures.push({
			rule: rule.id,
			file,
			message: error instanceof Error ? error.message : String(error)
		});
	}
};
/** Sorts the checks of the rules by the kind of node they look at; they report to the collector. */
function createDispatch(rules, collector) {
	const builder = new DispatchBuilder(collector);
	for (const active of rules) builder.add(active);
	const { text, tree, avro, avroPair, json, jsonPair, keywords } = builder;
	return {
		rules,
		text,
		tree,
		avro,
		avroPair,
		json,
		jsonPair,
		keywords
	};
}
var DispatchBuilder = class {
	text = [];
	tree = {};
	avro = {};
	avroPair = {};
	json = {};
	jsonPair = {};
	keywords = /* @__PURE__ */ new Map();
	#collector;
	constructor(collector) {
		this.#collector = collector;
	}
	add(active) {
		const context = createContext(active, this.#collector);
		const { text, tree, avro, avroPair, json, jsonPair } = active.rule;
		if (text) this.text.push({
			active,
			context,
			check: text
		});
		const { keywords, ...schemas } = json ?? {};
		for (const [keyword, check] of Object.entries(keywords ?? {})) {
			const entries = this.keywords.get(keyword) ?? [];
			this.keywords.set(keyword, entries);
			entries.push({
				active,
				context,
				check
			});
		}
		const groups = [
			[this.tree, tree],
			[this.avro, avro],
			[this.avroPair, avroPair],
			[this.json, schemas],
			[this.jsonPair, jsonPair]
		];
		for (const [table, checks] of groups) for (const [kind, check] of Object.entries(checks ?? {})) (table[kind] ??= []).push({
			active,
			context,
			check
		});
	}
};
function createContext(active, collector) {
	return {
		options: active.options,
		targets: active.targets,
		get file() {
			invariant(collector.file, "a check runs outside a file");
			return collector.file;
		},
		report: (finding) => void collector.findings.push({
			active,
			finding
		})
	};
}
// src/lint/json-schema/read-document.ts
const HOLDINGS = /* @__PURE__ */ new Map([
	["additionalItems", "schema"],
	["additionalProperties", "schema"],
	["allOf", "list"],
	["anyOf", "list"],
	["contains", "schema"],
	["contentSchema", "schema"],
	["$defs", "map"],
	["definitions", "map"],
	["dependencies", "map-of-schema-or-list"],
	["dependentSchemas", "map"],
	["else", "schema"],
	["if", "schema"],
	["items", "schema-or-list"],
	["not", "schema"],
	["oneOf", "list"],
	["patternProperties", "map"],
	["prefixItems", "list"],
	["properties", "map"],
	["propertyNames", "schema"],
	["then", "schema"],
	["unevaluatedItems", "schema"],
	["unevaluatedProperties", "schema"]
]);
/** Reads the JSON of a schema as JSON Schema; what stands where a schema should and is no object is left out. */
function readJsonSchemaDocument(json) {
	const dialect = readDialect(json);
	const reader = new SchemaReader(dialect);
	return {
		json,
		dialect,
		root: reader.read(json, {
			parent: void 0,
			under: "",
			key: void 0
		}),
		schemas: reader.schemas,
		byJson: reader.byJson,
		targets: new ResourceIndex(reader.schemas)
	};
}
var SchemaReader = class {
	schemas = [];
	byJson = /* @__PURE__ */ new Map();
	#dialect;
	constructor(dialect) {
		this.#dialect = dialect;
	}
	read(json, place) {
		if (json.kind !== "object") return void 0;
		const keywords = /* @__PURE__ */ new Map();
		const schema = {
			json,
			keywords,
			...place,
			dialect: this.#dialect
		};
		this.schemas.push(schema);
		this.byJson.set(json, schema);
		for (const member of json.members) keywords.set(member.key.value, member);
		for (const member of keywords.values()) this.#readKeyword(schema, member);
		return schema;
	}
	#readKeyword(parent, { key, value }) {
		const under = key.value;
		switch (HOLDINGS.get(under)) {
			case void 0: return;
			case "schema":
				this.read(value, {
					parent,
					under,
					key: void 0
				});
				return;
			case "list":
				this.#readList(parent, under, value);
				return;
			case "schema-or-list":
				if (value.kind === "array") this.#readList(parent, under, value);
				else this.read(value, {
					parent,
					under,
					key: void 0
				});
				return;
			case "map":
			case "map-of-schema-or-list": if (value.kind === "object") this.#readMap(parent, under, value);
		}
	}
	#readList(parent, under, value) {
		if (value.kind !== "array") return;
		for (const item of value.items) this.read(item, {
			parent,
			under,
			key: void 0
		});
	}
	#readMap(parent, under, value) {
		for (const { key, value: schema } of value.members) this.read(schema, {
			parent,
			under,
			key
		});
	}
};
// src/lint/json-schema/pair.ts
const MAPS = /* @__PURE__ */ new Set([
	"properties",
	"patternProperties",
	"$defs",
	"definitions"
]);
/** Sets the schemas of two versions against each other by their place in the text, references not followed. */
function matchJsonSchemas(candidate, earlier) {
	const pairs = [];
	const visit = (left, right) => {
		const mine = left && candidate.byJson.get(left);
		const theirs = right && earlier.document.byJson.get(right);
		if (mine === void 0 || theirs === void 0) return;
		pairs.push({
			candidate: mine,
			baseline: theirs,
			baselineFile: earlier.file
		});
		for (const [one, other] of listSamePlaces(mine, theirs)) visit(one, other);
	};
	visit(candidate.json, earlier.document.json);
	return pairs;
}
function listSamePlaces(mine, theirs) {
	return [...mine.keywords].flatMap(([keyword, { value }]) => {
		const other = theirs.keywords.get(keyword)?.value;
		if (value.kind === "array" && other?.kind === "array") return zip(value.items, other.items);
		if (value.kind !== "object" || other?.kind !== "object") return [];
		return MAPS.has(keyword) ? zipMembers(value.members, other.members) : [[value, other]];
	});
}
function zip(left, right) {
	return left.flatMap((item, index) => {
		const other = right[index];
		return other === void 0 ? [] : [[item, other]];
	});
}
function zipMembers(left, right) {
	const earlier = new Map(right.map((member) => [member.key.value, member.value]));
	return left.flatMap((member) => {
		const other = earlier.get(member.key.value);
		return other === void 0 ? [] : [[member.value, other]];
	});
}
// src/lint/json-schema/unused-definitions.ts
/** The root's definitions that nothing outside themselves refers to, with the edit that takes them out. */
function findUnusedDefinitions(document) {
	const { root } = document;
	if (root === void 0) return [];
	const containers = ["$defs", "definitions"].flatMap((keyword) => root.keywords.get(keyword) ?? []);
	if (containers.length === 0) return [];
	const uses = listUses(document);
	return containers.flatMap(({ key: { value: keyword }, value: container }) => {
		if (container.kind !== "object") return [];
		const used = new Set(uses.flatMap((use) => findUsed(use, container.members) ?? []));
		return container.members.flatMap((member, index) => {
			if (used.has(member)) return [];
			const name = `/${keyword}/${escapePointerToken(member.key.value)}`;
			const title = `Remove \`${member.key.value}\``;
			return [{
				name,
				at: member.key,
				fix: {
					title,
					effect: "meta",
					edits: [removeMemberAt(container, index)]
				}
			}];
		});
	});
}
function listUses(document) {
	return document.schemas.flatMap((schema) => [
		"$ref",
		"$dynamicRef",
		"$recursiveRef"
	].flatMap((keyword) => findUse(document, schema, keyword)));
}
function findUse(document, schema, keyword) {
	const reference = schema.keywords.get(keyword)?.value;
	const target = reference?.kind === "string" ? resolveReference(document, schema, reference.value) : void 0;
	return target === void 0 ? [] : [{
		from: schema.json,
		target
	}];
}
/** The definition that a use from outside of it leads to, or into. */
function findUsed({ from, target }, definitions) {
	const definition = definitions[findLastEarly(definitions, ({ value }) => value.start <= target.start)];
	if (definition === void 0 || !isWithin$1(target, definition.value)) return void 0;
	return isWithin$1(from, definition.value) ? void 0 : definition;
}
function isWithin$1(inner, outer) {
	return inner.start >= outer.start && inner.end <= outer.end;
}
// src/lint/repository/collect-facts.ts
/** The facts of a text that cannot be read. */
function collectNothing(file) {
	return {
		file,
		root: void 0,
		rootType: void 0,
		dialect: void 0,
		definitions: [],
		unused: [],
		unresolved: []
	};
}
/** The facts of an Avro schema. */
function collectAvroFacts(file, document) {
	const { root, definitions, uses } = document;
	const name = "name" in root && typeof root.name === "object" ? root.name : void 0;
	return {
		file,
		root: name && {
			name: name.full,
			at: copyRange(name.node)
		},
		rootType: describeRoot(root),
		dialect: void 0,
		unused: [],
		definitions: definitions.flatMap(({ name }) => name === void 0 ? [] : [{
			name: name.full,
			at: copyRange(name.node)
		}]),
		unresolved: uses.flatMap(({ target, full, node }) => target === void 0 ? [{
			name: full,
			fallback: node.value,
			at: copyRange(node)
		}] : [])
	};
}
function describeRoot(root) {
	if (root.kind === "unreadable") return void 0;
	const envelope = root.kind === "union" && root.branches.length > 0 && root.branches.every(isRecord);
	return {
		kind: describeType(root),
		isRecord: isRecord(root) || envelope,
		at: copyRange(typeToken(root))
	};
}
function isRecord(type) {
	return type.kind === "record" || type.kind === "name";
}
/** The facts of a JSON Schema: its `$id` and the references that leave the text. */
function collectJsonSchemaFacts(file, document) {
	const idKeyword = document.dialect === "draft-04" ? "id" : "$id";
	const id = document.root && textOfKeyword(document.root, idKeyword);
	const member = document.root?.keywords.get(idKeyword);
	const unresolved = document.schemas.flatMap((schema) => {
		const reference = schema.keywords.get("$ref")?.value;
		if (reference?.kind !== "string" || isOwnReference(document, reference.value)) return [];
		return [{
			name: reference.value,
			fallback: reference.value,
			at: copyRange(reference)
		}];
	});
	return {
		file,
		root: id === void 0 || member === void 0 ? void 0 : {
			name: id,
			at: copyRange(member.value)
		},
		rootType: void 0,
		dialect: document.root && {
			name: document.dialect,
			at: copyRange(document.root.keywords.get("$schema")?.value ?? document.root.json)
		},
		definitions: [],
		unused: findUnusedDefinitions(document),
		unresolved
	};
}
/** The range alone: a node would keep its whole tree alive. */
function copyRange({ start, end }) {
	return {
		start,
		end
	};
}
// src/lint/avro/default-value.ts
/** What is wrong with a field's default; nothing when it has none. Types of other texts are taken to fit. */
function findWrongDefaults(field) {
	const value = field.attributes.default?.value;
	if (value === void 0 || isPlainNull(value, field.type)) return [];
	return new Judge().judge(value, field.type).map((problem) => ({
		...problem,
		field
	}));
}
/** Nearly all defaults are the `null` of an optional field. */
function isPlainNull({ kind }, type) {
	if (kind !== "null") return false;
	const first = type.kind === "union" ? type.branches[0] : type;
	return first !== void 0 && isNull(first);
}
/** Judges the values inside one default. Unions are judged once per value, since trying every branch doubles at each level. */
var Judge = class {
	#unions = /* @__PURE__ */ new Map();
	judge(at, written) {
		const type = resolveType(written);
		switch (type.kind) {
			case "primitive": return judgePrimitive(at, type);
			case "enum": return judgeText(at, type, (text) => judgeSymbol(text, type));
			case "fixed": return judgeText(at, type, (text) => judgeBytes(text, type.size));
			case "array": return at.kind === "array" ? this.#judgeAll(at.items, type.items) : [misfit(at, type, "a list")];
			case "map":
				if (at.kind !== "object") return [misfit(at, type, "an object")];
				return this.#judgeAll(at.members.map((member) => member.value), type.values);
			case "record": return at.kind === "object" ? this.#judgeRecord(at, type) : [misfit(at, type, "an object with the record's fields")];
			case "union": return this.#recallUnion(at, type);
			case "name":
			case "unreadable": return [];
		}
	}
	#judgeAll(values, type) {
		return type === void 0 ? [] : values.flatMap((value) => this.judge(value, type));
	}
	#judgeRecord(at, record) {
		return record.fields.flatMap((field) => {
			if (field.name === void 0) return [];
			const member = findMember(at, field.name.value);
			if (member !== void 0) return this.judge(member.value, field.type);
			if (field.attributes.default !== void 0) return [];
			return [misfit(at, record, `a value for the field \`${field.name.value}\``)];
		});
	}
	#recallUnion(at, union) {
		const known = this.#unions.get(at) ?? /* @__PURE__ */ new Map();
		const problems = known.get(union) ?? this.#judgeUnion(at, union);
		this.#unions.set(at, known.set(union, problems));
		return problems;
	}
	#judgeUnion(at, union) {
		const [first, ...others] = union.branches;
		if (first === void 0) return [misfit(at, union, "no default, since the union has no branch")];
		const problems = this.judge(at, first);
		if (!problems.some((problem) => problem.kind === "type")) return problems;
		const branch = others.find((other) => !this.judge(at, other).some((problem) => problem.kind === "type"));
		if (branch === void 0) return [misfit(at, union, `a value of one of the union's branches`)];
		return [{
			kind: "branch",
			at,
			type: branch,
			expected: "a value of the union's first branch"
		}];
	}
};
function judgeSymbol(text, { symbols, name }) {
	if (symbols.some((symbol) => symbol.value === text)) return void 0;
	return {
		kind: "symbol",
		expected: `a symbol of \`${name?.simple ?? "the enum"}\``
	};
}
function judgeText(at, type, judge) {
	if (at.kind !== "string") return [misfit(at, type, "a string")];
	const problem = judge(at.value);
	return problem === void 0 ? [] : [{
		...problem,
		at,
		type
	}];
}
function judgeBytes(text, size) {
	if (/[^\0-\u00ff]/.test(text)) return {
		kind: "encoding",
		expected: "only characters up to U+00FF, one per byte"
	};
	if (size === void 0 || text.length === size) return void 0;
	return {
		kind: "encoding",
		expected: `exactly ${size} characters, one per byte`
	};
}
function judgePrimitive(at, type) {
	switch (type.name) {
		case "null": return at.kind === "null" ? [] : [misfit(at, type, "`null`")];
		case "boolean": return at.kind === "boolean" ? [] : [misfit(at, type, "`true` or `false`")];
		case "string": return at.kind === "string" ? [] : [misfit(at, type, "a string")];
		case "bytes": return judgeText(at, type, (text) => judgeBytes(text, void 0));
		case "int": return isWholeNumber(at, 31n) ? [] : [misfit(at, type, "a whole number of 32 bits")];
		case "long": return isWholeNumber(at, 63n) ? [] : [misfit(at, type, "a whole number of 64 bits")];
		case "float":
		case "double": return judgeFloat(at, type);
	}
}
function judgeFloat(at, type) {
	if (at.kind === "number") return [];
	const expected = "a JSON number";
	if (at.kind === "string" && isNumberText(at.value)) return [{
		kind: "text-number",
		at,
		type,
		expected
	}];
	return [misfit(at, type, expected)];
}
function isNumberText(text) {
	return /^(?:[-+]?(?:NaN|Infinity)|-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)$/.test(text);
}
function isWholeNumber(at, bits) {
	if (at.kind !== "number" || !/^-?[0-9]{1,19}$/.test(at.text)) return false;
	const value = BigInt(at.text);
	return value >= -(1n << bits) && value < 1n << bits;
}
function misfit(at, type, expected) {
	return {
		kind: "type",
		at,
		type,
		expected
	};
}
// src/lint/walk.ts
/** Runs the checks on bare JSON. */
function walkTree(node, dispatch, collector) {
	switch (node.kind) {
		case "object":
			collector.run(dispatch.tree.object, node);
			for (const member of node.members) walkTree(member.value, dispatch, collector);
			return;
		case "array":
			for (const item of node.items) walkTree(item, dispatch, collector);
			return;
		case "number":
			collector.run(dispatch.tree.number, node);
			return;
	}
}
/** Runs the checks on an Avro schema: types, then fields, then the whole. */
function walkAvro(document, dispatch, collector) {
	for (const type of document.types) walkAvroType(type, dispatch, collector);
	for (const field of document.fields) {
		collector.run(dispatch.avro.field, field);
		if (field.attributes.extras.length > 0) collector.run(dispatch.avro.extended, field);
		if (field.attributes.default !== void 0) walkDefault(field, dispatch, collector);
	}
	collector.run(dispatch.avro.document, document);
}
function walkDefault(field, { avro }, collector) {
	for (const wrong of findWrongDefaults(field)) collector.run(avro.wrongDefault, wrong);
}
function walkNames(type, { avro }, collector) {
	const like = findLikeNames(type);
	if (like !== void 0) collector.run(avro.likeNames, like);
}
function walkAvroType(type, dispatch, collector) {
	const { avro } = dispatch;
	const { attributes, json, kind } = type;
	if (attributes?.logicalType !== void 0) collector.run(avro.annotated, type);
	if (attributes !== void 0 && attributes.extras.length > 0) collector.run(avro.extended, {
		kind,
		json,
		attributes
	});
	switch (type.kind) {
		case "record":
			collector.run(avro.named, type);
			collector.run(avro.record, type);
			walkNames(type, dispatch, collector);
			return;
		case "enum":
			collector.run(avro.named, type);
			collector.run(avro.enum, type);
			walkNames(type, dispatch, collector);
			return;
		case "fixed":
			collector.run(avro.named, type);
			collector.run(avro.fixed, type);
			return;
		case "array":
			collector.run(avro.array, type);
			return;
		case "map":
			collector.run(avro.map, type);
			return;
		case "union":
			collector.run(avro.union, type);
			return;
		case "primitive":
			collector.run(avro.primitive, type);
			return;
		case "name":
			collector.run(avro.name, type);
			return;
	}
}
/** Runs the checks on two versions of an Avro schema. */
function walkAvroPairs({ pair, pairs, dispatch: { avroPair }, collector }) {
	for (const type of pairs.types) collector.run(avroPair.type, type);
	for (const record of pairs.records) collector.run(avroPair.record, record);
	for (const field of pairs.fields) collector.run(avroPair.field, field);
	for (const one of pairs.enums) collector.run(avroPair.enum, one);
	collector.run(avroPair.document, pair);
}
/** Runs the checks on a JSON Schema: each schema with its keywords, then the whole. */
function walkJsonSchema(document, dispatch, collector) {
	for (const schema of document.schemas) {
		collector.run(dispatch.json.schema, schema);
		for (const [keyword, member] of schema.keywords) {
			const entries = dispatch.keywords.get(keyword);
			if (entries !== void 0) collector.run(entries, {
				schema,
				member
			});
		}
	}
	collector.run(dispatch.json.document, document);
}
// src/lint/session.ts
/** Makes a linter for a configuration. */
function createLintSession(config) {
	return new Session(config);
}
var Session = class {
	config;
	#collector = new Collector();
	#dispatches = /* @__PURE__ */ new Map();
	/** The schemas read last, which are compared with their earlier versions next. */
	#avro;
	#json;
	constructor(config) {
		this.config = config;
	}
	lintFile(file) {
		const dispatch = this.#start(file);
		const facts = this.#walkFile(file, dispatch);
		return {
			...this.#finish(file.source),
			facts
		};
	}
	lintPair(file, earlier) {
		const dispatch = this.#start(file, earlier.age);
		if (file.type === "AVRO") this.#walkAvroPair(file, earlier, dispatch);
		else this.#walkJsonPair(file, earlier.source, dispatch);
		return this.#finish(file.source);
	}
	comparesOlder(file) {
		const { avroPair, jsonPair } = this.#start(file, "older");
		return Object.keys(file.type === "AVRO" ? avroPair : jsonPair).length > 0;
	}
	lintRepository(repository) {
		this.#collector.file = void 0;
		for (const active of this.#listAnywhereActive()) this.#runWhole(active, (context) => active.rule.repository?.(repository, context));
		this.#settleByFile(repository);
		return this.#finish(void 0);
	}
	lintWaivers(review) {
		this.#collector.file = void 0;
		for (const active of listActiveRules(this.config, [])) this.#runWhole(active, (context) => active.rule.waivers?.(review, context));
		return this.#finish(review.manifest);
	}
	#runWhole(active, run) {
		const { options, targets } = active;
		const report = (finding) => void this.#collector.findings.push({
			active,
			finding
		});
		try {
			run({
				options,
				targets,
				report
			});
		} catch (error) {
			this.#collector.fail(active, error);
		}
	}
	/** Rules across files run when they are on anywhere; where they are off, their findings are dropped again. */
	#listAnywhereActive() {
		const base = listActiveRules(this.config, []);
		const more = this.config.overrides.flatMap((override) => listActiveRules(this.config, [override]));
		return [...new Map([...more, ...base].map((active) => [active.rule.id, active])).values()];
	}
	#settleByFile({ files }) {
		const { findings } = this.#collector;
		if (this.config.overrides.length === 0 || findings.length === 0) return;
		const byPath = new Map(files.map(({ file }) => [file.source.path, file]));
		const settled = findings.flatMap((raw) => {
			const file = byPath.get(raw.finding.file?.path ?? "");
			const active = listActiveRules(this.config, file === void 0 ? [] : selectOverrides(this.config, file)).find(({ rule }) => rule.id === raw.active.rule.id);
			return active === void 0 ? [] : [{
				...raw,
				active
			}];
		});
		findings.splice(0, findings.length, ...settled);
	}
	#walkFile(file, dispatch) {
		const collector = this.#collector;
		const read = readJson(file.source.text, { comments: file.type === "AVRO" });
		collector.run(dispatch.text, read);
		if (!read.ok) return collectNothing(file);
		walkTree(read.root, dispatch, collector);
		if (file.type === "AVRO") {
			const document = readAvroDocument(read.root);
			this.#avro = {
				source: file.source,
				document
			};
			walkAvro(document, dispatch, collector);
			return collectAvroFacts(file, document);
		}
		const document = readJsonSchemaDocument(read.root);
		this.#json = {
			source: file.source,
			document
		};
		walkJsonSchema(document, dispatch, collector);
		return collectJsonSchemaFacts(file, document);
	}
	#walkAvroPair({ source }, earlier, dispatch) {
		const baselineFile = earlier.source;
		if (this.#avro?.source !== source) this.#avro = {
			source,
			document: readAvro(source)
		};
		const [candidate, baseline] = [this.#avro.document, readAvro(baselineFile)];
		if (candidate === void 0 || baseline === void 0) return;
		const isSameVersion = () => earlier.isSame();
		const pair = {
			candidate,
			candidateFile: source,
			baseline,
			baselineFile,
			isSameVersion
		};
		walkAvroPairs({
			pair,
			pairs: matchDocuments(pair),
			dispatch,
			collector: this.#collector
		});
	}
	#walkJsonPair({ source }, baselineFile, dispatch) {
		if (this.#json?.source !== source) this.#json = {
			source,
			document: readJsonSchema(source)
		};
		const [candidate, baseline] = [this.#json.document, readJsonSchema(baselineFile)];
		if (candidate === void 0 || baseline === void 0) return;
		for (const pair of matchJsonSchemas(candidate, {
			document: baseline,
			file: baselineFile
		})) this.#collector.run(dispatch.jsonPair.schema, pair);
	}
	#start(file, age = "newest") {
		this.#collector.file = file;
		const overrides = this.config.overrides.length === 0 ? [] : selectOverrides(this.config, file);
		const key = [
			file.type,
			age,
			...overrides.map((override) => this.config.overrides.indexOf(override))
		].join();
		let dispatch = this.#dispatches.get(key);
		if (dispatch === void 0) {
			dispatch = createDispatch(listActiveRules(this.config, overrides).filter(({ rule }) => concernsType(rule, file.type) && (age === "newest" || rule.allVersions === true)), this.#collector);
			this.#dispatches.set(key, dispatch);
		}
		return dispatch;
	}
	#finish(source) {
		const { findings, failures } = this.#collector;
		const result = {
			diagnostics: findings.length === 0 ? [] : createDiagnostics(findings, source),
			failures: [...failures]
		};
		findings.length = 0;
		failures.length = 0;
		return result;
	}
};
function readAvro({ text }) {
	const read = readJson(text, { comments: true });
	return read.ok ? readAvroDocument(read.root) : void 0;
}
function readJsonSchema({ text }) {
	const read = readJson(text);
	return read.ok ? readJsonSchemaDocument(read.root) : void 0;
}
// src/lint/lint-schema.ts
/**
* Lints one schema by itself and against its earlier versions. Names and references that the text does not resolve are
* reported unless `references` has them.
*
* @throws OperationalError for a rule, severity or option that does not exist.
*/
function lintSchema(schema, options = {}) {
	const { type = "AVRO", subjects = [], references = [], earlier = [], targets = [] } = options;
	const source = {
		path: options.path ?? (type === "AVRO" ? "schema.avsc" : "schema.json"),
		text: schema
	};
	const settings = new Map(Object.entries(options.rules ?? {}).map(([id, choice]) => settleRule(id, choice)));
	return lintFiles(createLintSession({
		...createConfig(RULES, options.preset),
		targets,
		settings
	}), {
		files: [{
			source,
			type,
			subjects,
			references
		}],
		subjects: [],
		listEarlier: () => earlier.map((text, index) => ({
			path: `version ${index + 1}`,
			text
		})).toReversed()
	});
}
function settleRule(id, choice) {
	const rule = findRule(id);
	if (rule === void 0) {
		const nearest = findNearest(id, RULES.map((one) => one.id));
		throw refuse(`There is no lint rule \`${id}\`.`, nearest === void 0 ? void 0 : `Did you mean \`${nearest}\`?`);
	}
	const { severity, ...given } = typeof choice === "string" ? { severity: choice } : choice;
	if (severity !== void 0 && severity !== "off" && !SEVERITIES.includes(severity)) throw refuse(`There is no severity \`${severity}\` for \`${id}\`.`, "Severities are error, warning, info and off.");
	for (const [name, value] of Object.entries(given)) demandOption(rule, name, value);
	const settled = given;
	return [rule.id, {
		...severity === void 0 ? {} : { severity },
		options: settled
	}];
}
function demandOption({ id, options }, name, value) {
	const spec = Object.hasOwn(options, name) ? options[name] : void 0;
	const misfit = spec && describeMisfit(spec, value);
	if (spec === void 0) throw refuse(`The rule \`${id}\` has no option \`${name}\`.`, `It has: ${Object.keys(options).join(", ") || "none"}.`);
	if (misfit !== void 0) throw refuse(`Expected ${misfit} for the option \`${name}\` of \`${id}\`.`);
}
function refuse(message, hint) {
	return new OperationalError({
		code: "usage",
		message,
		...hint === void 0 ? {} : { hint }
	});
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
// src/reporters/diff.ts
const CONTEXT = 3;
const MAX_LINE = 2e3;
/**
* A unified diff of two texts of one file, as `patch` and people read it; empty when they are equal. Lines are compared
* as wholes; between the first and the last changed line the shortest edit is looked for only in texts of moderate size.
*/
function renderDiff(file, style) {
	if (file.before === file.after) return "";
	const hunks = groupHunks(compareLines(splitLines(file.before), splitLines(file.after)));
	const name = escapeText$1(file.path);
	return `${[...[style.bold(`--- a/${name}`), style.bold(`+++ b/${name}`)], ...hunks.flatMap((hunk) => renderHunk(hunk, style))].join("\n")}\n`;
}
function splitLines(text) {
	const lines = text.split(/\r?\n/);
	return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
/** Lines of both texts in order; longest common subsequence between the common head and tail. */
function compareLines(before, after) {
	let head = 0;
	while (head < before.length && head < after.length && before[head] === after[head]) head++;
	let tail = 0;
	const most = Math.min(before.length, after.length) - head;
	while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
	const lines = [];
	const add = (kind, at) => {
		lines.push({
			kind,
			text: (kind === "+" ? after[at.after] : before[at.before]) ?? "",
			...at
		});
	};
	for (let index = 0; index < head; index++) add(" ", {
		before: index,
		after: index
	});
	const ends = {
		before: before.length - tail,
		after: after.length - tail
	};
	for (const step of alignMiddle(before.slice(head, ends.before), after.slice(head, ends.after))) add(step.kind, {
		before: head + step.before,
		after: head + step.after
	});
	for (let index = 0; index < tail; index++) add(" ", {
		before: ends.before + index,
		after: ends.after + index
	});
	return lines;
}
/** Beyond this many cells the middle is shown as removed and added whole. */
const MAX_CELLS = 4e6;
function alignMiddle(before, after) {
	const common = before.length * after.length > MAX_CELLS ? void 0 : measureCommon(before, after);
	const steps = [];
	const at = {
		before: 0,
		after: 0
	};
	while (at.before < before.length || at.after < after.length) {
		const kind = chooseStep(before, after, {
			at,
			common
		});
		steps.push({
			kind,
			...at
		});
		if (kind !== "+") at.before++;
		if (kind !== "-") at.after++;
	}
	return steps;
}
function chooseStep(before, after, { at, common }) {
	if (at.after >= after.length) return "-";
	if (at.before >= before.length) return "+";
	if (common !== void 0 && before[at.before] === after[at.after]) return " ";
	return takesOld(common, at, after.length) ? "-" : "+";
}
function takesOld(common, at, columns) {
	if (common === void 0) return true;
	const width = columns + 1;
	return (common[(at.before + 1) * width + at.after] ?? 0) >= (common[at.before * width + at.after + 1] ?? 0);
}
/** Length of the longest common subsequence of the rests from each pair of lines on. */
function measureCommon(before, after) {
	const width = after.length + 1;
	const table = new Uint32Array((before.length + 1) * width);
	for (let row = before.length - 1; row >= 0; row--) for (let column = after.length - 1; column >= 0; column--) table[row * width + column] = before[row] === after[column] ? (table[(row + 1) * width + column + 1] ?? 0) + 1 : Math.max(table[(row + 1) * width + column] ?? 0, table[row * width + column + 1] ?? 0);
	return table;
}
function groupHunks(lines) {
	const changed = lines.flatMap((line, index) => line.kind === " " ? [] : [index]);
	const hunks = [];
	let end = -1;
	for (const index of changed) {
		const start = Math.max(index - CONTEXT, end);
		const last = hunks.at(-1);
		const stop = Math.min(index + CONTEXT + 1, lines.length);
		if (last !== void 0 && start <= end) last.push(...lines.slice(end, stop));
		else hunks.push(lines.slice(Math.max(index - CONTEXT, 0), stop));
		end = stop;
	}
	return hunks;
}
function renderHunk(lines, style) {
	const [first] = lines;
	if (first === void 0) return [];
	const count = (other) => lines.filter(({ kind }) => kind !== other).length;
	const head = `@@ -${first.before + 1},${count("+")} +${first.after + 1},${count("-")} @@`;
	return [style.cyan(head), ...lines.map((line) => paintLine(line, style))];
}
function paintLine({ kind, text }, style) {
	const printed = `${kind}${escapeLongText(text, MAX_LINE)}`;
	if (kind === "+") return style.green(printed);
	return kind === "-" ? style.red(printed) : printed;
}
// src/cli/show-fixes.ts
/** The diff comes before a report for people; it must not stand in the way of one for machines. */
function showFixes(files, { dryRun, invocation, toOutput }) {
	const { line, terminal } = invocation;
	const style = createStyle(chooseColor(readFlag(line, "color"), terminal));
	const edits = files.reduce((sum, file) => sum + file.titles.length, 0);
	const counted = `${dryRun ? "Would make" : "Made"} ${edits} edit${edits === 1 ? "" : "s"} in ${files.length} file${files.length === 1 ? "" : "s"}.`;
	const text = [...files.map((file) => renderDiff(file, style)), `${counted}\n`].join("\n");
	if (toOutput) terminal.writeOutput(`${text}\n`);
	else terminal.writeError(`${text}\n`);
}
// src/manifest/lint-settings.ts
/** Settings of a manifest that says nothing about linting. */
const NO_LINT_SETTINGS = {
	rules: [],
	overrides: [],
	organisation: []
};
// src/lint/frozen-findings.ts
/** The text of a file of frozen findings: sorted, so that it can be merged and reviewed. */
function printFrozenFindings(diagnostics) {
	const files = Object.create(null);
	const sorted = [...diagnostics].sort((left, right) => compareText(left.location.file, right.location.file) || compareText(left.rule, right.rule) || compareText(left.fingerprint, right.fingerprint));
	for (const { location, rule, fingerprint } of sorted) ((files[location.file] ??= {})[rule] ??= []).push(fingerprint);
	return `${JSON.stringify({
		version: 1,
		findings: files
	}, null, 2)}\n`;
}
/** Reads a file of frozen findings; undefined when the text is none. */
function parseFrozenFindings(text) {
	const read = readJson(text);
	const value = read.ok ? toJsonValue(read.root) : null;
	if (!isJsonObject(value) || getMember(value, "version") !== 1) return void 0;
	const findings = getMember(value, "findings");
	if (!isJsonObject(findings)) return void 0;
	const files = listKeys(findings).map((file) => [file, readRules(getMember(findings, file))]);
	return files.some(([, rules]) => rules === void 0) ? void 0 : new Map(files.map(([file, rules]) => [file, rules ?? /* @__PURE__ */ new Map()]));
}
/** Takes the frozen findings out, each as often as it was recorded. */
function hideFrozenFindings(diagnostics, frozen) {
	const recorded = [...frozen].flatMap(([file, rules]) => [...rules].flatMap(([rule, prints]) => prints.map((print) => ({ fingerprint: identify(file, rule, print) }))));
	const left = countFingerprints(recorded);
	const fresh = diagnostics.filter(({ location, rule, fingerprint }) => !takeOne(left, identify(location.file, rule, fingerprint)));
	const hidden = diagnostics.length - fresh.length;
	return {
		fresh,
		frozen: hidden,
		gone: recorded.length - hidden
	};
}
function identify(file, rule, fingerprint) {
	return JSON.stringify([
		file,
		rule,
		fingerprint
	]);
}
function readRules(value) {
	if (!isJsonObject(value)) return void 0;
	const rules = /* @__PURE__ */ new Map();
	for (const rule of listKeys(value)) {
		const prints = getMember(value, rule);
		if (!isTextList(prints)) return void 0;
		rules.set(rule, prints);
	}
	return rules;
}
function isTextList(value) {
	return Array.isArray(value) && value.every((one) => typeof one === "string");
}
// src/lint/organisation-rule.ts
/** Makes a rule of an organisation's demand. It is always on, and says so itself instead of having a page. */
function createOrganisationRule(settings) {
	const problem = findProblem(settings);
	if (problem !== void 0) return {
		ok: false,
		problem
	};
	const { id, severity, on, why } = settings;
	const demand = describeDemand(settings);
	const looksAt = (kind) => on.includes(kind);
	return {
		ok: true,
		rule: defineRule({
			id: id.text,
			title: `\`${settings.attribute}\` of every ${on.join(" and ")} ${demand}`,
			why: why ?? "Your organisation's manifest demands it.",
			remedy: `Change \`${settings.attribute}\` so that it ${demand}.`,
			preset: "core",
			severity: SEVERITIES.find((one) => one === severity?.text) ?? "error",
			source: "The manifest",
			registry: "not-applicable",
			avro: {
				named: (type, context) => looksAt(type.kind) && judge(settings, readNamed(type, settings.attribute), context),
				field: (field, context) => looksAt("field") && judge(settings, readField(field, settings.attribute), context),
				enum: ({ symbols }, context) => {
					if (looksAt("symbol")) for (const at of symbols) judge(settings, {
						name: at.value,
						at,
						values: [at]
					}, context);
				}
			},
			json: { schema: (schema, context) => {
				const kind = schema.parent === void 0 ? "schema" : schema.under === "properties" ? "property" : "";
				if (looksAt(kind)) judge(settings, readSchema(schema, settings.attribute), context);
			} }
		})
	};
}
function readNamed(type, attribute) {
	const shared = {
		name: type.name?.simple ?? type.kind,
		at: tokenOf(type)
	};
	if (attribute === "name" && type.name !== void 0) return {
		...shared,
		values: [{
			kind: "inherited",
			text: type.name.simple
		}]
	};
	if (attribute === "namespace" && type.name !== void 0) return {
		...shared,
		values: [{
			kind: "inherited",
			text: type.name.namespace
		}]
	};
	return {
		...shared,
		values: listValues(findAttribute(type.attributes, attribute))
	};
}
function readField(field, attribute) {
	const values = listValues(findAttribute(field.attributes, attribute));
	return {
		name: field.name?.value ?? "field",
		at: tokenOf(field),
		values
	};
}
function readSchema({ json, key, keywords }, attribute) {
	const shared = {
		name: key?.value ?? "the schema",
		at: key ?? openBrace(json)
	};
	if (attribute === "name") return {
		...shared,
		values: key === void 0 ? void 0 : [key]
	};
	return {
		...shared,
		values: listValues(keywords.get(attribute))
	};
}
function findAttribute(attributes, name) {
	const extra = attributes.extras.findLast(({ key }) => key.value === name);
	if (extra !== void 0 || !Object.hasOwn(attributes, name) || name === "extras") return extra;
	return attributes[name];
}
function listValues(member) {
	if (member === void 0) return void 0;
	return member.value.kind === "array" ? member.value.items : [member.value];
}
function judge(settings, subject, context) {
	const { attribute, required } = settings;
	const values = subject.values?.filter((value) => readText(value).trim() !== "") ?? [];
	if (values.length === 0) {
		const message = settings.message ?? `Missing \`${attribute}\` of ${quoteName(subject.name)}.`;
		if (required) context.report({
			at: subject.at,
			message
		});
		return;
	}
	for (const value of values) {
		if (fits(settings, readText(value))) continue;
		const message = settings.message ?? `Invalid \`${attribute}\` of ${quoteName(subject.name)}: expected one that ${describeDemand(settings)}.`;
		context.report({
			at: value.kind === "inherited" ? subject.at : value,
			message
		});
	}
}
function readText(value) {
	switch (value.kind) {
		case "inherited":
		case "number": return value.text;
		case "string": return value.value;
		case "boolean": return String(value.value);
		case "array":
		case "object":
		case "null": return "";
	}
}
function fits({ pattern, prefix, allowed }, text) {
	if (prefix !== void 0 && !text.startsWith(prefix)) return false;
	if (allowed !== void 0 && !allowed.includes(text)) return false;
	return pattern === void 0 || findsMatch(pattern.text, text) === true;
}
function describeDemand({ pattern, prefix, allowed }) {
	const demands = [
		...prefix === void 0 ? [] : [`starts with ${quoteName(prefix)}`],
		...pattern === void 0 ? [] : [`matches ${quoteName(pattern.text)}`],
		...allowed === void 0 ? [] : [`is one of ${allowed.map(quoteName).join(", ")}`]
	];
	return demands.length === 0 ? "is there" : demands.join(" and ");
}
function findProblem(settings) {
	const { id, pattern, prefix, allowed, required, range } = settings;
	if (isCatalogueRule(id.text)) return {
		message: `Disallowed id ${quoteName(id.text)} of a rule: the name in front of the slash is schemagate's own.`,
		remedy: "Begin the id with your organisation's name.",
		range: id.range
	};
	if (pattern !== void 0 && findsMatch(pattern.text, "") === void 0) return {
		message: `Invalid pattern ${quoteName(pattern.text)}.`,
		remedy: "Use character sets, groups, quantifiers, `^` and `$`; look-arounds and back-references are not known.",
		range: pattern.range
	};
	if (pattern !== void 0 || prefix !== void 0 || allowed !== void 0 || required) return void 0;
	return {
		message: `Missing demand of the rule ${quoteName(id.text)}.`,
		remedy: "Add `required: true`, `pattern`, `prefix` or `allowed`.",
		range
	};
}
// src/lint/target.ts
/** All targets, in the order they are listed to people. */
const TARGETS = [
	"java",
	"connect",
	"bigquery",
	"snowflake",
	"spark",
	"node",
	"python"
];
/** Whether a text names a target. */
function isTarget(text) {
	return TARGETS.includes(text);
}
// src/lint/resolve-config.ts
/** Settles the manifest's settings against the rules there are. */
function resolveConfig(settings, catalogue) {
	const resolver = new Resolver(catalogue);
	resolver.addOrganisationRules(settings);
	return {
		config: {
			preset: readPreset(settings.preset),
			targets: readTargets(settings.targets) ?? [],
			rules: resolver.rules,
			settings: resolver.resolveRules(settings.rules, "everywhere"),
			overrides: settings.overrides.map((override) => {
				const targets = readTargets(override.targets);
				return {
					files: override.files,
					subjects: override.subjects,
					...targets === void 0 ? {} : { targets },
					settings: resolver.resolveRules(override.rules, "override")
				};
			})
		},
		problems: resolver.problems
	};
}
function readPreset(preset) {
	return PRESETS.find((one) => one === preset?.text) ?? "recommended";
}
function readTargets(targets) {
	return targets?.map(({ text }) => text).filter(isTarget);
}
var Resolver = class {
	problems = [];
	rules;
	#byId = /* @__PURE__ */ new Map();
	constructor(catalogue) {
		this.rules = [...catalogue];
		for (const rule of catalogue) for (const id of [rule.id, ...rule.aliases ?? []]) this.#byId.set(id, rule);
	}
	addOrganisationRules({ organisation }) {
		for (const one of organisation) {
			const result = createOrganisationRule(one);
			if (!result.ok) this.problems.push(result.problem);
			else if (this.#byId.has(result.rule.id)) this.#refuse(one.id, "Disallowed second rule", "Choose another id.");
			else {
				this.rules.push(result.rule);
				this.#byId.set(result.rule.id, result.rule);
			}
		}
	}
	resolveRules(settings, scope) {
		const choices = /* @__PURE__ */ new Map();
		for (const setting of settings) {
			const rule = this.#byId.get(setting.id.text);
			if (rule === void 0) this.#refuseUnknown(setting.id);
			else choices.set(rule.id, this.#resolveRule(rule, setting, scope));
		}
		return choices;
	}
	#resolveRule(rule, { severity, options }, scope) {
		const known = severity && readSeverity(severity.text);
		const isCore = rule.preset === "core" && isCatalogueRule(rule.id);
		const isOff = known === "off" && isCore && scope === "everywhere";
		if (severity !== void 0 && isOff) this.#refuse(severity, `Disallowed setting of \`${rule.id}\`, a core rule:`, "Core rules show what a specification forbids or readers ignore. Lower the severity, or write an override for some files, or a waiver with an end.");
		return {
			...known === void 0 || isOff ? {} : { severity: known },
			...options.length === 0 ? {} : { options: this.#resolveOptions(rule, options) }
		};
	}
	#resolveOptions(rule, options) {
		const fitting = options.filter((option) => this.#judgeOption(rule, option));
		return Object.fromEntries(fitting.map(({ name, value }) => [name.text, value]));
	}
	#judgeOption(rule, { name, value, range }) {
		const spec = Object.hasOwn(rule.options, name.text) ? rule.options[name.text] : void 0;
		if (spec === void 0) {
			const known = Object.keys(rule.options);
			const nearest = findNearest(name.text, known);
			const list = known.length === 0 ? "The rule has no options." : `Known options: ${known.join(", ")}.`;
			this.#refuse(name, `Unknown option of \`${rule.id}\`:`, nearest ? `Did you mean \`${nearest}\`?` : list);
			return false;
		}
		const misfit = describeMisfit(spec, value);
		if (misfit === void 0) return true;
		const message = `Expected ${misfit} for the option \`${name.text}\` of \`${rule.id}\`.`;
		this.problems.push({
			message,
			remedy: "Correct the value, or remove the option.",
			range
		});
		return false;
	}
	#refuseUnknown(id) {
		const nearest = findNearest(id.text, this.#byId.keys());
		this.#refuse(id, "Unknown rule", nearest ? `Did you mean \`${nearest}\`?` : "`schemagate rules` lists all rules.");
	}
	#refuse({ text, range }, reason, remedy) {
		this.problems.push({
			message: `${reason} \`${text}\`.`,
			remedy,
			range
		});
	}
};
function readSeverity(text) {
	return text === "off" ? "off" : SEVERITIES.find((severity) => severity === text);
}
// src/lint/waiver/apply-waivers.ts
/** Takes the findings out that a waiver covers; the first waiver that covers a finding counts. */
function applyWaivers(question) {
	const counts = question.waivers.map((waiver) => ({
		waiver,
		covered: 0,
		expired: 0,
		stale: 0
	}));
	const kept = [];
	const waived = [];
	for (const diagnostic of question.diagnostics) {
		const waiver = countMatches(counts, diagnostic, question);
		if (waiver === void 0) kept.push(diagnostic);
		else waived.push({
			diagnostic,
			waiver
		});
	}
	return {
		kept,
		waived,
		outcomes: counts
	};
}
function countMatches(counts, diagnostic, question) {
	for (const count of counts) {
		const { waiver } = count;
		if (!speaksAbout(waiver, diagnostic, question)) continue;
		if (waiver.fingerprint !== void 0 && waiver.fingerprint !== diagnostic.fingerprint) count.stale++;
		else if (isExpired(waiver, question.today)) count.expired++;
		else {
			count.covered++;
			return waiver;
		}
	}
}
function speaksAbout(waiver, diagnostic, question) {
	return namesRule(waiver, question.listIds(diagnostic.rule)) && isWithin(waiver, diagnostic) && namesPlace(waiver, diagnostic, question);
}
function namesRule({ rules }, ids) {
	return rules.some(({ text }) => ids.some((id) => matchesRule(text, id)));
}
/** A `*` stands for everything, or behind a slash for all rules of that name. */
function matchesRule(text, id) {
	return text === "*" || text === id || text.endsWith("/*") && id.startsWith(text.slice(0, -1));
}
function isWithin({ pointer }, { pointer: place = "" }) {
	return pointer === void 0 || place === pointer || place.startsWith(`${pointer}/`);
}
function namesPlace({ files, subjects }, diagnostic, question) {
	if (files.length === 0 && subjects.length === 0) return true;
	const { file } = diagnostic.location;
	if (matchesAny(files, [file])) return true;
	const { subject } = diagnostic;
	return matchesAny(subjects, subject === void 0 ? question.listSubjects(file) : [subject]);
}
function matchesAny(globs, names) {
	return globs.some((glob) => names.some((name) => glob.matches(name)));
}
// src/lint/waiver/review-waivers.ts
/** Applies the manifest's waivers to the findings and adds the findings about the waivers themselves. */
function reviewWaivers(session, run) {
	const { manifest, diagnostics, today } = run;
	if (manifest.waivers.length === 0) return {
		kept: diagnostics,
		waived: [],
		failures: []
	};
	const rules = new Map(session.config.rules.flatMap((rule) => [rule.id, ...rule.aliases ?? []].map((id) => [id, rule])));
	const result = applyWaivers({
		diagnostics,
		waivers: manifest.waivers,
		today,
		listSubjects: (file) => run.listSubjects(file),
		listIds: (rule) => [rule, ...rules.get(rule)?.aliases ?? []]
	});
	const review = session.lintWaivers({
		outcomes: result.outcomes,
		today,
		manifest: {
			path: manifest.path,
			text: manifest.text
		},
		isJudged: (waiver) => run.extent === "all" || run.extent === "lint" && isAboutLint(waiver, rules),
		isCore: (id) => rules.get(id)?.preset === "core"
	});
	return {
		kept: [...result.kept, ...review.diagnostics],
		waived: result.waived,
		failures: review.failures
	};
}
/** Kinds of difference are judged by comparing, which linting alone does not do. */
function isAboutLint({ rules }, known) {
	return rules.every(({ text }) => known.has(text) && (!isCatalogueRule(text) || !text.startsWith("evolution/")));
}
// src/commands/describe-lint.ts
/** Waived findings as plain data. */
function describeWaived(waived, manifest) {
	if (manifest === null) return [];
	return waived.map(({ diagnostic, waiver }) => ({
		diagnostic,
		waiver: {
			location: locateRange(manifest, waiver.range),
			reason: waiver.reason ?? null,
			ticket: waiver.ticket ?? null,
			expires: waiver.expires?.text ?? null,
			approvedBy: waiver.approvedBy ?? null
		}
	}));
}
/** A setting that means nothing leaves open how the files should have been judged. */
function describeConfigProblem({ message, remedy, range }, manifest) {
	return {
		message,
		hint: remedy,
		...manifest === null ? {} : { location: locateRange(manifest, range) }
	};
}
/** A rule that threw is a bug of the rule: the file is not judged by it, and somebody has to hear of it. */
function describeFailure({ rule, file, message }) {
	return {
		message: `The rule \`${rule}\` has a bug and could not finish: ${message}`,
		hint: "Report it with the schema; `lint.overrides` in the manifest can switch the rule off for the file meanwhile.",
		...file === void 0 ? {} : { location: { file } }
	};
}
// src/commands/same-schema.ts
/** Whether the registry takes two texts for one version: its own has another order of keys and other spellings. */
function isSameSchema(format, texts) {
	if (texts.candidate === texts.earlier) return true;
	const candidate = format.parse(texts.candidate, { strictness: "stored" });
	const earlier = format.parse(texts.earlier, { strictness: "stored" });
	return candidate.ok && earlier.ok && format.isSame(candidate.schema, earlier.schema);
}
// src/commands/lint-subjects.ts
/** Lints the schemas of a check and applies the manifest's waivers to all findings, the check's own included. */
function lintCheck(question) {
	const { manifest, diagnostics, today, complete } = question;
	const { config, problems } = resolveConfig(manifest.lint, RULES);
	const session = createLintSession({
		...config,
		rules: config.rules.filter((rule) => !isSaid(rule, question.hazards))
	});
	const input = new CheckedFiles(question.judged);
	const found = question.lint ? lintFiles(session, {
		files: input.files,
		manifest,
		subjects: input.subjects,
		...question.earlierManifest === null ? {} : { earlierManifest: question.earlierManifest },
		listEarlier: (file) => input.listEarlier(file),
		isSameVersion: (file, earlier) => input.isSameVersion(file, earlier)
	}) : {
		diagnostics: [],
		failures: []
	};
	const reviewed = reviewWaivers(session, {
		manifest,
		diagnostics: [...diagnostics, ...found.diagnostics.filter((one) => !input.isRefusal(one, config))],
		today,
		listSubjects: (file) => input.listSubjects(file),
		extent: complete && question.lint ? "all" : "some"
	});
	const failures = [...found.failures, ...reviewed.failures];
	return {
		diagnostics: reviewed.kept,
		waived: describeWaived(reviewed.waived, manifest),
		unchecked: [...problems.map((problem) => describeConfigProblem(problem, manifest)), ...failures.map(describeFailure)],
		lint: question.lint ? describeScope(session.config, input.files.length) : void 0
	};
}
function describeScope(config, files) {
	return {
		files,
		rules: listActiveRules(config, []).length,
		preset: config.preset
	};
}
/** Comparing with earlier versions says it already, and works out who can no longer read what. */
function isSaid({ id, registry, isHazard }, hazards) {
	return id.startsWith("evolution/") && registry === "rejects" || hazards && isHazard === true;
}
/** The files of the judged subjects, each once. */
var CheckedFiles = class {
	files;
	subjects;
	#versions = /* @__PURE__ */ new Map();
	#subjects = /* @__PURE__ */ new Map();
	#formats = /* @__PURE__ */ new Map();
	#invalid = /* @__PURE__ */ new Set();
	constructor(judged) {
		const files = /* @__PURE__ */ new Map();
		for (const { subject, verdict, versions } of judged) {
			const { source, format, references } = subject;
			if (format.type === "PROTOBUF") continue;
			const subjects = this.#subjects.get(source.path) ?? [];
			this.#subjects.set(source.path, [...subjects, subject.subject]);
			this.#formats.set(source.path, format);
			if (verdict === "invalid") this.#invalid.add(source.path);
			if (verdict !== "unchanged" && !this.#versions.has(source.path)) this.#versions.set(source.path, versions);
			const names = [...files.get(source.path)?.references ?? [], ...references.map(({ name }) => name)];
			files.set(source.path, {
				source,
				type: format.type,
				subjects: [...subjects, subject.subject],
				references: names
			});
		}
		this.files = [...files.values()];
		this.subjects = judged.map(({ subject: { subject, source, entry }, verdict, versions }) => ({
			subject,
			file: source.path,
			entry,
			...versions.length === 0 ? {} : { changed: verdict !== "unchanged" }
		}));
	}
	listSubjects(file) {
		return this.#subjects.get(file) ?? [];
	}
	*listEarlier({ source, type }) {
		for (const version of (this.#versions.get(source.path) ?? []).toReversed()) yield* presentVersion(version, type, source);
	}
	isSameVersion({ source }, { text }) {
		const format = this.#formats.get(source.path);
		return format !== void 0 && isSameSchema(format, {
			candidate: source.text,
			earlier: text
		});
	}
	/** Of a schema that does not parse, its own problems say what is wrong, unless it is of another type altogether. */
	isRefusal({ rule, location }, { rules }) {
		if (!this.#invalid.has(location.file) || rule.startsWith("manifest/")) return false;
		return rules.some(({ id, registry }) => id === rule && registry.startsWith("rejects"));
	}
};
/** An earlier version's text, unless it is of another type or cannot be read, which the check tells. */
function presentVersion(version, type, { path }) {
	if (version.schemaType !== type) return [];
	try {
		return [{
			path: version.file ?? `${path} ${version.label}`,
			text: version.schema
		}];
	} catch (error) {
		if (error instanceof OperationalError) return [];
		throw error;
	}
}
// src/commands/lint-earlier.ts
const NOTHING = {
	baseline: void 0,
	manifest: void 0,
	listVersions: () => [],
	isSameVersion: () => false,
	findText: () => null,
	describeChange: () => ({})
};
/**
* Reads the earlier versions that `against` names and opens the ref of `since`, which stands for `against` where that
* is not given. Without either nothing is read.
*
* @throws OperationalError when there is no such baseline or ref.
*/
async function readEarlierTexts(sources, options) {
	const { since } = options;
	const against = options.against ?? (since === void 0 ? void 0 : `git:${since}`);
	if (against === void 0) return NOTHING;
	const [{ openBaseline }, { listLocalReferences }, { FORMATS }] = await Promise.all([
		import("./open-baseline2.js"),
		import("./project-baseline.js"),
		import("./formats2.js")
	]);
	const targets = (sources.project?.subjects ?? []).map((subject) => ({
		subject: subject.subject,
		file: subject.source.path,
		references: listLocalReferences(subject)
	}));
	const open = (one) => openBaseline({
		workspace: sources.workspace.root,
		against: one,
		targets
	});
	const baseline = open(against);
	const ref = since === void 0 || against === `git:${since}` ? baseline : open(`git:${since}`);
	const versions = await readVersions(sources, baseline);
	const manifest = await readEarlierManifest(sources, baseline);
	const texts = new Map(sources.files.map(({ source }) => [source.path, source.text]));
	return {
		baseline: {
			kind: baseline.kind,
			label: baseline.label,
			rules: describeRules(void 0)
		},
		manifest,
		*listVersions({ source, type }) {
			for (const version of versions.get(source.path) ?? []) yield* presentVersion(version, type, source);
		},
		isSameVersion: ({ source, type }, { text }) => {
			const format = FORMATS[type];
			return format !== void 0 && isSameSchema(format, {
				candidate: source.text,
				earlier: text
			});
		},
		findText: ({ source }) => ref.readFile(source.path),
		describeChange: ({ file }) => {
			const [newest] = versions.get(file) ?? [];
			const text = texts.get(file);
			return newest === void 0 || text === void 0 ? {} : { changed: newest.schema !== text };
		}
	};
}
async function readVersions({ subjects }, baseline) {
	await baseline.prepare(subjects.map(({ subject }) => subject));
	const byFile = /* @__PURE__ */ new Map();
	for (const { subject, file } of subjects) {
		const { versions } = await baseline.readSubject(subject, file);
		byFile.set(file, [...byFile.get(file) ?? [], ...versions.toReversed()]);
	}
	return byFile;
}
async function readEarlierManifest({ manifest }, baseline) {
	const text = manifest === null ? null : baseline.readFile(manifest.path);
	if (manifest === null || text === null) return void 0;
	const { parseManifest } = await import("./parse-manifest2.js");
	return parseManifest({
		path: manifest.path,
		text
	}).manifest ?? void 0;
}
// src/commands/has-manifest.ts
/** Whether a run has a manifest: one is given, or the folder holds one under the usual name. */
function hasManifest({ directory, manifest }) {
	return manifest !== void 0 || existsSync(join(directory, "schemagate.yaml"));
}
// src/commands/lint-sources.ts
/**
* Finds and reads what is to be linted: the given files, else all that the manifest maps, else all Avro schemas.
*
* @throws OperationalError when there is no such folder, manifest or subject, or nothing at all to lint.
*/
async function readLintSources(options) {
	const workspace = openWorkspace(options.directory);
	const project = hasManifest(options) ? await loadProject(options) : null;
	const collector = new SourceCollector(workspace, project);
	if (project === null) collector.addFiles(options.files ?? listFiles(workspace, [".avsc"]).files, options.directory);
	else collector.addProject(project, createSubjectFilter(project, options.subjects ?? []));
	if (project !== null && options.files !== void 0) collector.keepFiles(options.files, options.directory);
	const sources = collector.finish(options.subjects !== void 0 || project !== null && options.files !== void 0);
	refuseNothing(sources, options);
	return sources;
}
async function loadProject(options) {
	const { loadProject: load } = await import("./load-project2.js");
	return load(options);
}
/** A run that looks at nothing must not look like one that found nothing. */
function refuseNothing({ project, files, unchecked }, { subjects }) {
	if (project === null && subjects !== void 0) throw new OperationalError({
		code: "usage",
		message: "Subjects are named by a manifest, and there is none.",
		hint: "`schemagate init` proposes one; without it, name the files to lint."
	});
	if (files.length > 0 || unchecked.length > 0) return;
	if (project === null) throw new OperationalError({
		code: "usage",
		message: "There is nothing to lint: no Avro schema (`*.avsc`) is in this folder.",
		hint: "`-C` names another folder. JSON Schemas are linted where a manifest maps them or when they are named."
	});
	const [problem] = project.diagnostics;
	if (problem !== void 0) throw new OperationalError({
		code: "manifest",
		message: `There is nothing to lint: ${problem.message}`,
		...problem.remedy === void 0 ? {} : { hint: problem.remedy },
		location: problem.location
	});
	throw new OperationalError({
		code: "usage",
		message: `There is nothing to lint: \`${project.manifest?.path ?? "the manifest"}\` maps no Avro schema or JSON Schema.`,
		hint: "`schemagate subjects` lists what it maps; files can be named too."
	});
}
var SourceCollector = class {
	#workspace;
	#project;
	#files = /* @__PURE__ */ new Map();
	#subjects = [];
	#unchecked = [];
	constructor(workspace, project) {
		this.#workspace = workspace;
		this.#project = project;
	}
	addProject({ subjects, unjudged }, isWanted) {
		for (const { subject, source, format, entry, references } of subjects) {
			if (format.type === "PROTOBUF" || !isWanted(subject)) continue;
			this.#subjects.push({
				subject,
				file: source.path,
				entry
			});
			const file = this.#files.get(source.path);
			const names = references.map(({ name }) => name);
			if (file === void 0) this.#files.set(source.path, {
				source,
				type: format.type,
				subjects: [subject],
				references: names
			});
			else {
				file.subjects = [...file.subjects, subject];
				file.references = [...file.references, ...names];
			}
		}
		for (const { subject, file, entry } of unjudged) {
			if (!isWanted(subject)) continue;
			this.#subjects.push({
				subject,
				file,
				entry
			});
			this.#addFile(file, [subject]);
		}
	}
	addFiles(files, directory) {
		for (const file of files) {
			const path = this.#relate(file, directory);
			const missing = this.#addFile(path, []);
			if (missing !== void 0) this.#unchecked.push({
				...missing,
				location: locateFile(path)
			});
		}
	}
	/** Only these files stay; those that no subject has are read as well. */
	keepFiles(files, directory) {
		const wanted = new Set(files.map((file) => this.#relate(file, directory)));
		for (const path of this.#files.keys()) if (!wanted.has(path)) this.#files.delete(path);
		this.addFiles([...wanted].filter((path) => !this.#files.has(path)), this.#workspace.root);
	}
	finish(partial) {
		const paths = [...this.#files.keys()].sort();
		return {
			workspace: this.#workspace,
			project: this.#project,
			manifest: this.#project?.manifest ?? null,
			files: paths.flatMap((path) => this.#files.get(path) ?? []),
			subjects: this.#subjects,
			unchecked: [...this.#project?.unchecked ?? [], ...this.#unchecked],
			partial
		};
	}
	/** Reads a file once; returns why it cannot be read. A mapped file that cannot is noted by the project already. */
	#addFile(path, subjects) {
		const known = this.#files.get(path);
		if (known !== void 0) {
			known.subjects = [...known.subjects, ...subjects];
			return;
		}
		const read = readTextFile(this.#workspace, path);
		if (!read.ok) return {
			message: read.message,
			hint: read.hint
		};
		this.#files.set(path, {
			source: read.source,
			type: guessType(path, read.source.text),
			subjects,
			references: []
		});
	}
	#relate(file, directory) {
		const root = this.#workspace.root.replaceAll("\\", "/");
		const given = resolve(directory, file).replaceAll("\\", "/");
		return given.startsWith(`${root}/`) ? given.slice(root.length + 1) : file.replaceAll("\\", "/");
	}
};
const AVRO_TYPES = /* @__PURE__ */ new Set([
	"record",
	"enum",
	"fixed",
	"error"
]);
/** Avro by its extension, or a `.json` file whose root is a named Avro type. */
function guessType(path, text) {
	if (path.endsWith(".avsc")) return "AVRO";
	const read = readJson(text, { comments: true });
	const type = read.ok && read.root.kind === "object" ? findMember(read.root, "type")?.value : void 0;
	return type?.kind === "string" && AVRO_TYPES.has(type.value) ? "AVRO" : "JSON";
}
// src/commands/lint.ts
/**
* Lints the schemas of a workspace. Everything wrong with single files, settings or rules is in the report.
*
* @throws OperationalError when nothing at all can be linted: no workspace, no such manifest, baseline or file of
* frozen findings.
*/
async function lint(options) {
	const sources = await readLintSources(options);
	const { manifest, files } = sources;
	const { config, problems } = resolveConfig(manifest?.lint ?? NO_LINT_SETTINGS, RULES);
	const session = createLintSession(options.preset === void 0 ? config : {
		...config,
		preset: options.preset
	});
	const earlier = await readEarlierTexts(sources, options);
	const found = lintFiles(session, {
		files,
		subjects: sources.subjects.map((subject) => ({
			...subject,
			...earlier.describeChange(subject)
		})),
		...manifest === null ? {} : { manifest },
		...earlier.manifest === void 0 ? {} : { earlierManifest: earlier.manifest },
		listEarlier: (file) => earlier.listVersions(file),
		isSameVersion: (file, version) => earlier.isSameVersion(file, version),
		...options.since === void 0 ? {} : { findText: (file) => earlier.findText(file) }
	});
	const reviewed = review(session, sources, {
		diagnostics: found.diagnostics,
		today: readToday(options.today)
	});
	const thawed = hideFrozen(reviewed.kept, options);
	return {
		report: createReport({
			command: "lint",
			baseline: earlier.baseline ?? NO_BASELINE,
			lint: {
				files: files.length,
				rules: listActiveRules(session.config, []).length,
				preset: session.config.preset,
				...options.frozen === void 0 ? {} : { frozen: thawed.frozen }
			},
			subjects: [],
			diagnostics: thawed.fresh,
			waived: describeWaived(reviewed.waived, manifest),
			unchecked: [
				...sources.unchecked,
				...problems.map((problem) => describeConfigProblem(problem, manifest)),
				...[...found.failures, ...reviewed.failures].map(describeFailure)
			],
			...options.failOn === void 0 ? {} : { failOn: options.failOn }
		}),
		session,
		sources
	};
}
const NO_BASELINE = {
	kind: "none",
	label: "nothing",
	rules: "the linter"
};
function review(session, { manifest, subjects, partial }, { diagnostics, today }) {
	if (manifest === null) return {
		kept: diagnostics,
		waived: [],
		failures: []
	};
	const byFile = /* @__PURE__ */ new Map();
	for (const { file, subject } of subjects) byFile.set(file, [...byFile.get(file) ?? [], subject]);
	return reviewWaivers(session, {
		manifest,
		diagnostics,
		today,
		listSubjects: (file) => byFile.get(file) ?? [],
		extent: partial ? "some" : "lint"
	});
}
function hideFrozen(diagnostics, { frozen, directory }) {
	if (frozen === void 0) return {
		fresh: diagnostics,
		frozen: 0,
		gone: 0
	};
	return hideFrozenFindings(diagnostics, readFrozen(resolve(directory, frozen), frozen));
}
function readFrozen(path, given) {
	let text;
	try {
		text = readFileSync(path, "utf8");
	} catch (cause) {
		throw new OperationalError({
			code: "unreadable-file",
			message: `The file of frozen findings \`${given}\` cannot be read.`,
			hint: `\`schemagate lint --update-baseline --baseline ${given}\` records the findings there are.`,
			cause
		});
	}
	const findings = parseFrozenFindings(text);
	if (findings !== void 0) return findings;
	throw new OperationalError({
		code: "unreadable-file",
		message: `\`${given}\` is no file of frozen findings.`,
		hint: `Write it again with \`schemagate lint --update-baseline --baseline ${given}\`.`
	});
}
// src/cli/run-lint.ts
/** `schemagate lint [files…]`. */
async function runLint(invocation) {
	const { line, directory } = invocation;
	const plan = planOutputs(line, directory);
	const options = {
		directory,
		...readReportOptions(line),
		...readLintFlags(line)
	};
	if (isGiven(line, "update-baseline")) return deliverReport(await record(options, invocation), plan, invocation);
	const fixing = readFixOptions(line);
	if (fixing === void 0) return deliverReport((await lint(options)).report, plan, invocation);
	const { report, files } = await fix(options, fixing);
	showFixes(files, {
		dryRun: fixing.dryRun,
		invocation,
		toOutput: plan.output === "text"
	});
	return deliverReport(report, plan, invocation);
}
async function fix(options, fixing) {
	const { lintAndFix } = await import("./lint-fix.js");
	return lintAndFix(options, fixing);
}
/** Writes all findings into the file of `--baseline` and reports what is left, which is nothing but what could not be checked. */
async function record(options, { line, directory, terminal }) {
	const { frozen, ...rest } = options;
	if (frozen === void 0) throw createUsageError("`--update-baseline` needs a file.", "Name it with `--baseline <file>`.");
	const { listFrozenFindings } = await import("./freeze.js");
	const { writeFile } = await import("./write-file.js");
	const { text, count } = await listFrozenFindings(rest);
	writeFile(resolve(directory, frozen), text);
	if (!isGiven(line, "quiet")) terminal.writeError(`Recorded ${count} finding${count === 1 ? "" : "s"} in ${frozen}.\n`);
	return (await lint(options)).report;
}
function readFixOptions(line) {
	const dryRun = isGiven(line, "fix-dry-run");
	if (!dryRun && !isGiven(line, "fix")) return void 0;
	const given = readFlag(line, "fix-effect");
	return {
		dryRun,
		effect: given === "meta" || given === "contract" ? given : "text"
	};
}
/** Fields of flags that were not given are absent. */
function readLintFlags(line) {
	const [manifest, against, since, frozen] = [
		"manifest",
		"against",
		"since",
		"baseline"
	].map((name) => readFlag(line, name));
	const preset = readFlag(line, "preset");
	const subjects = readFlags(line, "subject");
	return {
		...manifest === void 0 ? {} : { manifest },
		...against === void 0 ? {} : { against },
		...since === void 0 ? {} : { since },
		...frozen === void 0 ? {} : { frozen },
		...preset === "core" || preset === "recommended" || preset === "strict" ? { preset } : {},
		...subjects.length === 0 ? {} : { subjects },
		...line.positionals.length === 0 ? {} : { files: line.positionals }
	};
}
// src/lint/finding.ts
/** Effects from the mildest to the gravest. */
const FIX_EFFECTS = [
	"text",
	"meta",
	"contract"
];
// src/lint/fix/verify-fix.ts
/**
* The file's text after a finding's fix, if linting the result proves it: one finding of the rule less, and none more
* of any rule. Undefined when the finding has no fix or the fix does not hold.
*/
function proveFix(session, file, { fix, rule }) {
	if (fix === void 0 || fix.file !== file.source.path) return void 0;
	const text = applyEdits(file.source.text, fix.edits);
	const before = countRules(session, file);
	const after = countRules(session, replaceText(file, text));
	return (after.get(rule) ?? 0) < (before.get(rule) ?? 0) && !isWorse(after, before) ? text : void 0;
}
/** Whether a text has no more findings of any rule than the file has now. */
function isProvenText(session, file, text) {
	return !isWorse(countRules(session, replaceText(file, text)), countRules(session, file));
}
function replaceText(file, text) {
	return {
		...file,
		source: {
			path: file.source.path,
			text
		}
	};
}
function isWorse(after, before) {
	return [...after].some(([rule, count]) => count > (before.get(rule) ?? 0));
}
/** Findings of a file by rule, as if it were the only one. */
function countRules(session, file) {
	const { diagnostics, facts } = session.lintFile(file);
	const across = session.lintRepository({
		files: [facts],
		manifest: void 0,
		subjects: []
	});
	const counts = /* @__PURE__ */ new Map();
	for (const { rule } of [...diagnostics, ...across.diagnostics]) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	return counts;
}
export { expandBraces as A, findMember as B, createJsonObject as C, toJsonValue as D, listKeys as E, applyEdits as F, createReport as G, MAX_JSON_DEPTH as H, areDisjoint as I, escapePointerToken as L, readToday as M, findHunks as N, createSubjectFilter as O, printHunks as P, parsePointer as R, JsonNumber as S, isJsonObject as T, readJson as U, printCompactJson as V, quoteName as W, listActiveRules as _, lint as a, findRule as b, presentVersion as c, NO_LINT_SETTINGS as d, showFixes as f, concernsType as g, lintSchema as h, runLint as i, describeRules as j, parseGlob as k, resolveConfig as l, planOutputs as m, proveFix as n, hasManifest as o, renderDiff as p, FIX_EFFECTS as r, lintCheck as s, isProvenText as t, printFrozenFindings as u, selectOverrides as v, getMember as w, createConfig as x, RULES as y, printPointer as z };
