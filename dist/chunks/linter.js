import { C as OperationalError, S as TOOL, _ as readFlags, a as FORMAT_NAMES, b as escapeLongText, d as suggestName, f as findNearest, g as readFlag, h as isGiven, n as invariant, p as measureDistance, u as createUsageError, x as escapeText$1 } from "./start.js";
import { A as compareSeverity, C as locateFile, D as compareText, E as findPosition, O as sortDiagnostics, S as createFingerprint, T as createLineIndex, i as chooseColor, k as SEVERITIES, o as compareVersions, r as deliverReport, t as readReportOptions, u as createStyle, w as locateRange } from "./render.js";
import { i as openWorkspace, n as readTextFile, t as listFiles } from "./files.js";
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
function readJson$1(text, options = {}) {
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
const QUOTE = 34;
const OPEN_BRACKET = 91;
const OPEN_BRACE = 123;
const LOWER_F = 102;
const LOWER_N = 110;
const LOWER_T = 116;
const BACKSLASH = 92;
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
		this.#skipBlank();
		if (this.#takes("}")) return {
			kind: "object",
			members,
			start,
			end: this.#offset
		};
		for (;;) {
			if (this.#text.charCodeAt(this.#offset) !== QUOTE) throw this.#fault("Expected a property name in double quotes");
			const key = this.#readString();
			this.#skipBlank();
			if (!this.#takes(":")) throw this.#fault("Expected `:` after a property name");
			this.#skipBlank();
			members.push({
				key,
				value: this.#readValue()
			});
			this.#skipBlank();
			if (this.#takes("}")) return {
				kind: "object",
				members,
				start,
				end: this.#offset
			};
			if (!this.#takes(",")) throw this.#fault("Expected `,` or `}` after a property value");
			this.#skipBlank();
		}
	}
	#readArray() {
		const start = this.#offset++;
		const items = [];
		this.#skipBlank();
		if (this.#takes("]")) return {
			kind: "array",
			items,
			start,
			end: this.#offset
		};
		for (;;) {
			items.push(this.#readValue());
			this.#skipBlank();
			if (this.#takes("]")) return {
				kind: "array",
				items,
				start,
				end: this.#offset
			};
			if (!this.#takes(",")) throw this.#fault("Expected `,` or `]` after an array item");
			this.#skipBlank();
		}
	}
	#readString() {
		const start = this.#offset++;
		let value = "";
		let from = this.#offset;
		for (;;) {
			const code = this.#text.charCodeAt(this.#offset);
			if (code === QUOTE) break;
			if (Number.isNaN(code)) throw new SyntaxFault("Expected a closing `\"` for the string that starts here.", start);
			if (code < 32) throw this.#fault("Expected an escape such as `\\n` instead of a bare control character");
			if (code === BACKSLASH) {
				value += this.#text.slice(from, this.#offset) + this.#readEscape();
				from = this.#offset;
			} else this.#offset++;
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
	#takes(character) {
		if (this.#text[this.#offset] !== character) return false;
		this.#offset++;
		return true;
	}
	#skipSpace() {
		for (;;) {
			const code = this.#text.charCodeAt(this.#offset);
			if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
			this.#offset++;
		}
	}
	/** What may stand behind the root value: Java trims control characters away as well. */
	#skipRest() {
		this.#skipSpace();
		while (this.#comments && this.#text.charCodeAt(this.#offset) <= 32) this.#offset++;
	}
	#skipBlank() {
		this.#skipSpace();
		while (this.#comments && this.#text[this.#offset] === "/" && this.#skipComment()) this.#skipSpace();
	}
	#skipComment() {
		const start = this.#offset;
		if (this.#text.startsWith("//", start)) {
			const length = this.#text.slice(start).search(/[\r\n]/);
			this.#offset = length < 0 ? this.#text.length : start + length;
		} else {
			if (!this.#text.startsWith("/*", start)) return false;
			const end = this.#text.indexOf("*/", start + 2);
			if (end < 0) throw new SyntaxFault("Expected `*/` for the comment that starts here.", start);
			this.#offset = end + 2;
		}
		this.#checkComment(start);
		this.comments.push({
			start,
			end: this.#offset
		});
		return true;
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
function findHunks(text, edits) {
	const index = createLineIndex(text);
	const hunks = groupByLines(index, edits).map((group) => createHunk(text, index, group));
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
		} else if (segment !== void 0 && matchesName$1(segment, names[name] ?? "")) {
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
	return folders.every((name, index) => segments[index] !== "**" && matchesName$1(segments[index] ?? "", name));
}
function matchesName$1(segment, name) {
	if (typeof segment === "string") return segment === name;
	if (!("head" in segment)) return matchesSegment(segment, name);
	const { head, tail } = segment;
	return name.length >= head.length + tail.length && name.startsWith(head) && name.endsWith(tail);
}
// src/formats/avro/place.ts
/** The place at which a node was written: for a named type its definition, however it was reached. */
function findPlace$1(node, ...inside) {
	return climb(node, inside);
}
/** The place a parent keeps for a part that may not have been read yet. */
function findSlotPlace(slot, ...inside) {
	return climb(slot.parent, slot.token === "" ? inside : [slot.token, ...inside]);
}
function climb(from, inside) {
	const tokens = [];
	let at = from;
	while (at.kind !== "document") {
		if (at.token !== "") tokens.push(at.token);
		if (at.kind === "field") tokens.push("fields");
		at = at.parent;
	}
	return {
		reference: at.reference,
		pointer: printPointer([...tokens.reverse(), ...inside])
	};
}
// src/formats/avro/comparer.ts
/** Nothing stands in the way: shared, so that the usual answer costs nothing. */
const NO_DIFFERENCES = [];
/**
* The way from the two roots to the types at hand, one entry a step on both sides. Kept as nodes, since places and
* paths are needed only where something differs.
*/
var Trail = class {
	#reader = [];
	#writer = [];
	#start = 0;
	push(reader, writer) {
		this.#reader.push(reader);
		this.#writer.push(writer);
	}
	pop() {
		this.#reader.pop();
		this.#writer.pop();
	}
	/** Lets printed paths begin here; returns what `restart` takes to undo it. */
	begin() {
		const start = this.#start;
		this.#start = this.#reader.length;
		return start;
	}
	restart(start) {
		this.#start = start;
	}
	/** The way and these tokens as the registry prints it: into the reader, `/` for the root. */
	printPath(...tokens) {
		return printPointer([...this.#reader.slice(this.#start).flatMap(listTokens), ...tokens]) || "/";
	}
	/** Where the reader's type at hand is used: at the field, array or map that holds it, else the root. */
	findReaderPlace(root) {
		const step = this.#reader.findLast((one) => typeof one !== "number");
		return step === void 0 ? findRootPlace(root) : findSlotPlace({
			parent: step,
			token: PART_TOKENS[step.kind]
		});
	}
	/** Where the writer's type at hand is used. */
	findWriterPlace(root) {
		const step = this.#writer.at(-1);
		if (step === void 0) return findRootPlace(root);
		if (step.kind !== "union") return findSlotPlace({
			parent: step,
			token: PART_TOKENS[step.kind]
		});
		const branch = this.#reader.at(-1);
		return findSlotPlace({
			parent: step,
			token: typeof branch === "number" ? branch : 0
		});
	}
	/** The name of the innermost field on the way on the reader's side; null outside of records. */
	findFieldName() {
		const field = this.#reader.findLast((step) => typeof step !== "number" && step.kind === "field");
		return typeof field === "object" && field.kind === "field" ? field.name : null;
	}
	/** Whether the writer's type at hand is a branch of a union that the reader does not have. */
	isInsideWriterUnion() {
		return this.#writer.at(-1)?.kind === "union";
	}
};
const PART_TOKENS = {
	field: "type",
	array: "items",
	map: "values"
};
function listTokens(step) {
	if (typeof step === "number") return [step];
	return step.kind === "field" ? [
		"fields",
		step.token,
		"type"
	] : [PART_TOKENS[step.kind]];
}
function findRootPlace(root) {
	return findSlotPlace({
		parent: root.parent,
		token: root.token
	});
}
/** Whether the names let a reader's named type read a writer's: equal without namespaces, or by an alias. */
function matchesName(reader, writer) {
	return reader.name.short === writer.name.short || reader.aliases.includes(writer.name.full);
}
// src/formats/avro/compare-fixed.ts
/** Compares two fixed types: names, then sizes; both may be reported. */
function compareFixed(comparer, reader, writer) {
	const renamed = matchesName(reader, writer) ? NO_DIFFERENCES : [createRenamed(comparer, reader, writer)];
	if (reader.size === writer.size) return renamed;
	return [...renamed, {
		kind: "fixed-size-changed",
		registryType: "FIXED_SIZE_MISMATCH",
		registryPath: comparer.trail.printPath("size"),
		registryMessage: `expected: ${writer.size}, found: ${reader.size}`,
		breaking: true,
		reader: findPlace$1(reader, "size"),
		writer: findPlace$1(writer, "size"),
		fixed: reader.name.full,
		readerSize: reader.size,
		writerSize: writer.size
	}];
}
/** The difference of two named types of one kind whose names do not match. */
function createRenamed(comparer, reader, writer) {
	return {
		kind: "type-renamed",
		registryType: "NAME_MISMATCH",
		registryPath: comparer.trail.printPath("name"),
		registryMessage: `expected: ${writer.name.full}`,
		breaking: true,
		reader: findPlace$1(reader, "name"),
		writer: findPlace$1(writer, "name"),
		typeKind: reader.kind,
		readerName: reader.name.full,
		writerName: writer.name.full,
		aliases: reader.aliases
	};
}
// src/formats/avro/compare-enum.ts
/**
* Compares two enums: names, then whether the reader knows every symbol of the writer or has a default of its own (a
* field's default never helps).
*/
function compareEnums(comparer, reader, writer) {
	const renamed = matchesName(reader, writer) ? NO_DIFFERENCES : [createRenamed(comparer, reader, writer)];
	if (reader.defaultSymbol !== null || startsAlike(reader, writer)) return renamed;
	const known = new Set(reader.symbols);
	const symbols = writer.symbols.filter((symbol) => !known.has(symbol)).sort();
	if (symbols.length === 0) return renamed;
	return [...renamed, {
		kind: "enum-symbols-missing",
		registryType: "MISSING_ENUM_SYMBOLS",
		registryPath: comparer.trail.printPath("symbols"),
		registryMessage: `[${symbols.join(", ")}]`,
		breaking: true,
		reader: findPlace$1(reader, "symbols"),
		writer: findPlace$1(writer, "symbols", writer.symbols.indexOf(symbols[0] ?? "")),
		enum: reader.name.full,
		symbols
	}];
}
/** Symbols are mostly kept or appended, which needs no set to see. */
function startsAlike(reader, writer) {
	return writer.symbols.every((symbol, index) => reader.symbols[index] === symbol);
}
// src/formats/avro/model.ts
/** Whether a type carries a full name. */
function isNamedType$1(type) {
	return type.kind === "record" || type.kind === "enum" || type.kind === "fixed";
}
/** Records up to this many fields are searched one by one, which costs less than an index. */
const UNINDEXED_FIELDS = 16;
/** The record's field of that name, or undefined. */
function findField(record, name) {
	if (record.fields.length <= UNINDEXED_FIELDS) {
		for (const field of record.fields) if (field.name === name) return field;
		return;
	}
	record.fieldIndex ??= new Map(record.fields.map((field) => [field.name, field]));
	return record.fieldIndex.get(name);
}
/** Appends a field to a record under construction. */
function addField(record, field) {
	record.fields.push(field);
	record.fieldIndex?.set(field.name, field);
}
/** A type as people say it: its full name where it has one, else its kind. */
function printTypeName(type) {
	return isNamedType$1(type) ? type.name.full : type.kind;
}
/** The types directly inside a type, in the order of the text. */
function listParts(type) {
	switch (type.kind) {
		case "array": return [type.items];
		case "map": return [type.values];
		case "union": return type.branches;
		case "record": return type.fields.map((field) => field.type);
		default: return [];
	}
}
// src/formats/avro/compare-record.ts
/** Thrown where Java's check throws: it ends the whole check, trials of union branches included. */
var AmbiguousField = class extends Error {
	difference;
	constructor(difference) {
		super("Several writer fields match one reader field.");
		this.difference = difference;
	}
};
/**
* Compares two records: names, then every reader field in order with the writer's fields of its name or aliases.
*
* @throws AmbiguousField
*/
function compareRecords(comparer, reader, writer) {
	let found = matchesName(reader, writer) ? null : [createRenamed(comparer, reader, writer)];
	let expected = 0;
	for (const field of reader.fields) {
		const candidate = findCandidate(comparer, field, {
			writer,
			expected
		});
		if (candidate !== void 0) expected = candidate.token + 1;
		const inside = candidate === void 0 ? compareAddedField(comparer, field, writer) : compareFieldTypes(comparer, field, candidate);
		if (inside.length > 0) (found ??= []).push(...inside);
	}
	return found ?? NO_DIFFERENCES;
}
/** The one writer field that a reader field takes its value from, by name or alias; `expected` is looked at first. */
function findCandidate(comparer, field, { writer, expected }) {
	const next = writer.fields[expected];
	const direct = next?.name === field.name ? next : findField(writer, field.name);
	return field.aliases.length === 0 ? direct : findAliased(comparer, field, {
		writer,
		direct
	});
}
/** The one writer field that a reader field with aliases takes its value from. */
function findAliased(comparer, field, { writer, direct }) {
	const candidates = direct === void 0 ? [] : [direct];
	for (const alias of new Set(field.aliases)) {
		const renamed = findField(writer, alias);
		if (renamed !== void 0) candidates.push(renamed);
	}
	if (candidates.length <= 1) return candidates[0];
	throw new AmbiguousField(createAborted(comparer, field, candidates));
}
function createAborted(comparer, field, candidates) {
	const [first] = candidates;
	return {
		kind: "check-aborted",
		registryType: null,
		registryPath: comparer.trail.printPath("fields", field.token),
		breaking: true,
		reader: findPlace$1(field, "aliases"),
		writer: findPlace$1(first ?? field, "name"),
		record: field.parent.name.full,
		field: field.name,
		candidates: candidates.map((candidate) => candidate.name)
	};
}
function compareAddedField(comparer, field, writer) {
	if (field.defaultValue !== void 0) return NO_DIFFERENCES;
	if (field.type.kind === "enum" && field.type.defaultSymbol !== null) return compareEnumWithRecord(comparer, field, writer);
	return [{
		kind: "field-without-default",
		registryType: "READER_FIELD_MISSING_DEFAULT_VALUE",
		registryPath: comparer.trail.printPath("fields", field.token),
		registryMessage: field.name,
		breaking: true,
		reader: findPlace$1(field, "name"),
		writer: findPlace$1(writer, "name"),
		field: field.name,
		record: field.parent.name.full,
		fieldType: printTypeName(field.type),
		writerOnlyFields: listWriterOnly(field.parent, writer)
	}];
}
function compareFieldTypes(comparer, reader, writer) {
	comparer.trail.push(reader, writer);
	const found = comparer.compare(reader.type, writer.type);
	comparer.trail.pop();
	return found;
}
/** Java compares an added field whose enum has a default with the writer's record, which never fits. */
function compareEnumWithRecord(comparer, field, writer) {
	comparer.trail.push(field, field);
	const found = comparer.compare(field.type, writer);
	comparer.trail.pop();
	return found.map((mismatch) => ({
		kind: "enum-field-without-default",
		registryType: "TYPE_MISMATCH",
		registryPath: mismatch.registryPath,
		registryMessage: mismatch.registryMessage ?? "",
		breaking: true,
		reader: findPlace$1(field, "name"),
		writer: findPlace$1(writer, "name"),
		field: field.name,
		record: field.parent.name.full,
		enum: printTypeName(field.type),
		enumDefault: field.type.kind === "enum" ? field.type.defaultSymbol ?? "" : ""
	}));
}
function listWriterOnly(reader, writer) {
	return writer.fields.map((field) => field.name).filter((name) => findField(reader, name) === void 0);
}
// src/formats/avro/compare-collection.ts
/** Compares the items of two arrays. */
function compareArrays(comparer, reader, writer) {
	comparer.trail.push(reader, writer);
	const found = comparer.compare(reader.items, writer.items);
	comparer.trail.pop();
	return found;
}
/** Compares the values of two maps. */
function compareMaps(comparer, reader, writer) {
	comparer.trail.push(reader, writer);
	const found = comparer.compare(reader.values, writer.values);
	comparer.trail.pop();
	return found;
}
// src/formats/avro/promotion.ts
/** The types each reader type also reads (Avro specification, Schema Resolution; string and bytes both ways). */
const READS = {
	long: ["int"],
	float: ["int", "long"],
	double: [
		"int",
		"long",
		"float"
	],
	bytes: ["string"],
	string: ["bytes"]
};
/** Whether a reader of one kind reads data of another kind by promotion. */
function isPromotion(reader, writer) {
	return READS[reader]?.includes(writer) === true;
}
// src/formats/avro/type-mismatch.ts
/** The difference of two types that neither match nor promote, at the places that use them. */
function createMismatch(comparer, reader, writer) {
	const base = {
		registryType: "TYPE_MISMATCH",
		registryPath: comparer.trail.printPath(),
		registryMessage: `reader type: ${printRegistryKind(reader)} not compatible with writer type: ${printRegistryKind(writer)}`,
		breaking: true,
		reader: comparer.trail.findReaderPlace(reader),
		writer: comparer.trail.findWriterPlace(writer),
		field: comparer.trail.findFieldName(),
		readerType: printTypeName(reader),
		writerType: printTypeName(writer)
	};
	if (isPromotion(writer.kind, reader.kind)) return {
		kind: "type-narrowed",
		...base
	};
	if (writer.kind === "null" && comparer.trail.isInsideWriterUnion()) return {
		kind: "null-not-accepted",
		...base
	};
	return {
		kind: "type-changed",
		...base
	};
}
/** A type's kind in the registry's upper case. */
function printRegistryKind(type) {
	return type.kind.toUpperCase();
}
// src/formats/avro/compare-union.ts
/** Compares two unions: each branch of the writer must be read by some branch of the reader; reasons are dropped. */
function compareUnions(comparer, reader, writer) {
	let found = null;
	for (let index = 0; index < writer.branches.length; index++) {
		const branch = writer.branches[index];
		if (branch === void 0 || comparer.canRead(reader, branch)) continue;
		(found ??= []).push({
			kind: "union-branch-missing",
			registryType: "MISSING_UNION_BRANCH",
			registryPath: comparer.trail.printPath(index),
			registryMessage: `reader union lacking writer type: ${printRegistryKind(branch)}`,
			breaking: true,
			reader: findPlace$1(reader),
			writer: findPlace$1(writer, index),
			field: comparer.trail.findFieldName(),
			branch: printTypeName(branch),
			branchIndex: index,
			readerBranches: reader.branches.map(printTypeName)
		});
	}
	return found ?? NO_DIFFERENCES;
}
/** Most branches are of another kind; only what a named type is tried with has to be remembered. */
function canBranchRead(comparer, branch, writer) {
	if (branch.kind === writer.kind || isNamedType$1(branch)) return comparer.canRead(branch, writer);
	return isPromotion(branch.kind, writer.kind);
}
/** Whether some branch of the reader's union reads a type that is no union; one difference when none does. */
function findMissingBranch(comparer, reader, writer) {
	if (reader.branches.some((branch) => canBranchRead(comparer, branch, writer))) return NO_DIFFERENCES;
	return [{
		kind: "type-not-in-union",
		registryType: "MISSING_UNION_BRANCH",
		registryPath: comparer.trail.printPath(),
		registryMessage: `reader union lacking writer type: ${printRegistryKind(writer)}`,
		breaking: true,
		reader: findPlace$1(reader),
		writer: comparer.trail.findWriterPlace(writer),
		field: comparer.trail.findFieldName(),
		writerType: printTypeName(writer),
		readerBranches: reader.branches.map(printTypeName)
	}];
}
/**
* Reads every branch of a writer's union as a type that is no union; the reasons of all branches are kept. Up to 1.11
* the printed path starts again at the root for each branch (changed by AVRO-3612).
*/
function compareBranches(comparer, reader, writer) {
	let found = null;
	for (let index = 0; index < writer.branches.length; index++) {
		const branch = writer.branches[index];
		if (branch === void 0) continue;
		comparer.trail.push(index, writer);
		const start = comparer.profile === "avro-1.11" ? comparer.trail.begin() : void 0;
		const inside = comparer.compare(reader, branch);
		if (start !== void 0) comparer.trail.restart(start);
		comparer.trail.pop();
		if (inside.length > 0) (found ??= []).push(...inside);
	}
	return found ?? NO_DIFFERENCES;
}
// src/formats/avro/compare.ts
/**
* What keeps `reader` from reading what `writer` wrote, in the registry's order: Avro Java's `SchemaCompatibility`
* with its memory, its optimism about recursion and its paths. An empty list is "compatible".
*/
function compareAvro(reader, writer) {
	try {
		return new PairComparer(reader.profile).compare(reader.root, writer.root);
	} catch (error) {
		if (error instanceof AmbiguousField) return [error.difference];
		throw error;
	}
}
/** {@link compareAvro} behind the contract of all formats. */
function compareAvroSchemas(reader, writer, _options) {
	const differences = compareAvro(reader, writer);
	return {
		verdict: differences.length === 0 ? "compatible" : "incompatible",
		differences
	};
}
var PairComparer = class {
	profile;
	trail = new Trail();
	#known = /* @__PURE__ */ new Map();
	constructor(profile) {
		this.profile = profile;
	}
	compare(reader, writer) {
		if (!isNamedType$1(reader) && !isNamedType$1(writer)) return this.#compareUnknown(reader, writer);
		let partners = this.#known.get(reader);
		const known = partners?.get(writer);
		if (known !== void 0) return known;
		if (partners === void 0) this.#known.set(reader, partners = /* @__PURE__ */ new Map());
		partners.set(writer, NO_DIFFERENCES);
		const found = this.#compareUnknown(reader, writer);
		partners.set(writer, found);
		return found;
	}
	canRead(reader, writer) {
		const start = this.trail.begin();
		const found = this.compare(reader, writer);
		this.trail.restart(start);
		return found.length === 0;
	}
	#compareUnknown(reader, writer) {
		if (reader.kind === writer.kind) return this.#compareSameKind(reader, writer);
		if (writer.kind === "union") return compareBranches(this, reader, writer);
		if (isPromotion(reader.kind, writer.kind)) return NO_DIFFERENCES;
		if (reader.kind === "union") return findMissingBranch(this, reader, writer);
		return [createMismatch(this, reader, writer)];
	}
	#compareSameKind(reader, writer) {
		switch (reader.kind) {
			case "record": return writer.kind === "record" ? compareRecords(this, reader, writer) : NO_DIFFERENCES;
			case "enum": return writer.kind === "enum" ? compareEnums(this, reader, writer) : NO_DIFFERENCES;
			case "fixed": return writer.kind === "fixed" ? compareFixed(this, reader, writer) : NO_DIFFERENCES;
			case "union": return writer.kind === "union" ? compareUnions(this, reader, writer) : NO_DIFFERENCES;
			case "array": return writer.kind === "array" ? compareArrays(this, reader, writer) : NO_DIFFERENCES;
			case "map": return writer.kind === "map" ? compareMaps(this, reader, writer) : NO_DIFFERENCES;
			default: return NO_DIFFERENCES;
		}
	}
};
// src/formats/avro/difference-examples.ts
function recordOf$1(...fields) {
	return JSON.stringify({
		type: "record",
		name: "Order",
		fields
	});
}
const STATUS = {
	type: "enum",
	name: "Status",
	symbols: ["NEW", "PAID"]
};
/** The smallest pair of each kind. */
const EXAMPLES = {
	"field-without-default": {
		reader: recordOf$1({
			name: "id",
			type: "string"
		}, {
			name: "email",
			type: "string"
		}),
		writer: recordOf$1({
			name: "id",
			type: "string"
		})
	},
	"enum-field-without-default": {
		reader: recordOf$1({
			name: "id",
			type: "string"
		}, {
			name: "status",
			type: {
				...STATUS,
				default: "NEW"
			}
		}),
		writer: recordOf$1({
			name: "id",
			type: "string"
		})
	},
	"enum-symbols-missing": {
		reader: recordOf$1({
			name: "status",
			type: STATUS
		}),
		writer: recordOf$1({
			name: "status",
			type: {
				...STATUS,
				symbols: [
					"NEW",
					"PAID",
					"REFUNDED"
				]
			}
		})
	},
	"fixed-size-changed": {
		reader: recordOf$1({
			name: "hash",
			type: {
				type: "fixed",
				name: "Hash",
				size: 32
			}
		}),
		writer: recordOf$1({
			name: "hash",
			type: {
				type: "fixed",
				name: "Hash",
				size: 16
			}
		})
	},
	"type-renamed": {
		reader: JSON.stringify({
			type: "record",
			name: "Purchase",
			fields: []
		}),
		writer: JSON.stringify({
			type: "record",
			name: "Order",
			fields: []
		})
	},
	"type-narrowed": {
		reader: recordOf$1({
			name: "quantity",
			type: "int"
		}),
		writer: recordOf$1({
			name: "quantity",
			type: "long"
		})
	},
	"null-not-accepted": {
		reader: recordOf$1({
			name: "note",
			type: "string"
		}),
		writer: recordOf$1({
			name: "note",
			type: ["null", "string"]
		})
	},
	"type-changed": {
		reader: recordOf$1({
			name: "quantity",
			type: "string"
		}),
		writer: recordOf$1({
			name: "quantity",
			type: "int"
		})
	},
	"union-branch-missing": {
		reader: recordOf$1({
			name: "amount",
			type: ["null", "long"]
		}),
		writer: recordOf$1({
			name: "amount",
			type: [
				"null",
				"long",
				"string"
			]
		})
	},
	"type-not-in-union": {
		reader: recordOf$1({
			name: "amount",
			type: ["null", "long"]
		}),
		writer: recordOf$1({
			name: "amount",
			type: "string"
		})
	},
	"check-aborted": {
		reader: recordOf$1({
			name: "total",
			type: "long",
			aliases: ["amount"]
		}),
		writer: recordOf$1({
			name: "total",
			type: "long"
		}, {
			name: "amount",
			type: "long"
		})
	}
};
// src/formats/avro/differences.ts
const TWO_STEPS = "make the change in two steps: first a version that both sides can live with, then, when every reader or writer uses it, the rest";
/** Every kind of Avro difference: what it is called, why it breaks, and what to do. */
const CATALOGUE = {
	"field-without-default": {
		title: "Field without a default",
		registryType: "READER_FIELD_MISSING_DEFAULT_VALUE",
		why: "A reader fills a field that the data lacks with the field's default. Without one it cannot finish the record.",
		coordinate: {
			area: "field",
			part: "presence",
			action: "added"
		},
		whenReading: {
			change: (d) => `Field \`${d.field}\` was added to record \`${d.record}\` without a default`,
			remedy: (d) => d.writerOnlyFields.length > 0 ? `Give \`${d.field}\` a default; if it is a former field under a new name, add that name as an alias: ${listNames(d.writerOnlyFields)}.` : `Give \`${d.field}\` a default, for instance \`"type": ["null", …], "default": null\`.`
		},
		whenWriting: {
			change: (d) => `Field \`${d.field}\` was removed from record \`${d.record}\`, and it has no default there`,
			remedy: (d) => `Keep \`${d.field}\`; to remove it later, first publish a version in which it has a default.`
		}
	},
	"enum-field-without-default": {
		title: "Enum field without a default of its own",
		registryType: "TYPE_MISMATCH",
		why: "An enum's default replaces symbols the reader does not know. It does not fill in a field the data lacks; the registry then compares the enum with the whole record.",
		coordinate: {
			area: "field",
			part: "presence of an enum",
			action: "added"
		},
		whenReading: {
			change: (d) => `Field \`${d.field}\` was added to record \`${d.record}\` without a field default; the default \`${d.enumDefault}\` of enum \`${d.enum}\` does not count`,
			remedy: (d) => `Add \`"default": "${d.enumDefault}"\` to the field \`${d.field}\` itself.`
		},
		whenWriting: {
			change: (d) => `Field \`${d.field}\` was removed from record \`${d.record}\`, where only its enum \`${d.enum}\` has a default`,
			remedy: (d) => `Keep \`${d.field}\`; to remove it later, first publish a version in which the field has a default.`
		}
	},
	"enum-symbols-missing": {
		title: "Enum symbols missing",
		registryType: "MISSING_ENUM_SYMBOLS",
		why: "A reader that meets a symbol it does not know fails, unless its enum has a default. A default of the field does not help.",
		coordinate: {
			area: "enum",
			part: "symbols",
			action: "removed"
		},
		whenReading: {
			change: (d) => `Enum \`${d.enum}\` lost ${listNames(d.symbols)}`,
			remedy: (d) => `Keep ${listNames(d.symbols)}, or give the enum a \`"default"\` symbol of its own.`
		},
		whenWriting: {
			change: (d) => `Enum \`${d.enum}\` gained ${listNames(d.symbols)}`,
			remedy: () => "Readers need a default symbol first: publish a version whose enum has a `\"default\"`, then add symbols."
		}
	},
	"fixed-size-changed": {
		title: "Fixed size changed",
		registryType: "FIXED_SIZE_MISMATCH",
		why: "A fixed type is read as exactly as many bytes as were written; there is no conversion between sizes.",
		coordinate: {
			area: "fixed",
			part: "size",
			action: "changed"
		},
		whenReading: {
			change: (d) => `Fixed type \`${d.fixed}\` went from ${d.writerSize} to ${d.readerSize} bytes`,
			remedy: (d) => `Keep the size ${d.writerSize}, or add a new field with a fixed type of another name.`
		},
		whenWriting: {
			change: (d) => `Fixed type \`${d.fixed}\` went from ${d.readerSize} to ${d.writerSize} bytes`,
			remedy: (d) => `Keep the size ${d.readerSize}, or add a new field with a fixed type of another name.`
		}
	},
	"type-renamed": {
		title: "Type renamed",
		registryType: "NAME_MISMATCH",
		why: "Named types match by their names without namespaces, or when the reader lists the writer's full name as an alias.",
		coordinate: {
			area: "type",
			part: "name",
			action: "renamed"
		},
		whenReading: {
			change: (d) => `The ${d.typeKind} \`${d.writerName}\` became \`${d.readerName}\``,
			remedy: (d) => `Add \`"aliases": ["${d.writerName}"]\` to \`${d.readerName}\`, or keep the name.`
		},
		whenWriting: {
			change: (d) => `The ${d.typeKind} \`${d.readerName}\` became \`${d.writerName}\``,
			remedy: (d) => `Keep the name \`${d.readerName}\`: schemas already published cannot know the new one.`
		}
	},
	"type-narrowed": {
		title: "Type narrowed",
		registryType: "TYPE_MISMATCH",
		why: "Numbers are only read into wider types: int as long, float or double, long as float or double, float as double.",
		coordinate: {
			area: "type",
			part: "range",
			action: "narrowed"
		},
		whenReading: {
			change: (d) => `${nameSite$1(d)} went from \`${d.writerType}\` to the narrower \`${d.readerType}\``,
			remedy: (d) => `Keep \`${d.writerType}\`, or add a new field with the narrower type.`
		},
		whenWriting: {
			change: (d) => `${nameSite$1(d)} went from \`${d.readerType}\` to the wider \`${d.writerType}\``,
			remedy: (d) => `Keep \`${d.readerType}\` until every reader uses a schema with \`${d.writerType}\`.`
		}
	},
	"null-not-accepted": {
		title: "Null no longer accepted",
		registryType: "TYPE_MISMATCH",
		why: "The data may hold null, and only a union with a null branch reads it.",
		coordinate: {
			area: "union",
			part: "null",
			action: "removed"
		},
		whenReading: {
			change: (d) => `${nameSite$1(d)} is \`${d.readerType}\` now and was a union with \`null\``,
			remedy: (d) => `Keep the union, \`["null", "${d.readerType}"]\`; readers may still treat the field as required.`
		},
		whenWriting: {
			change: (d) => `${nameSite$1(d)} is a union with \`null\` now and was \`${d.readerType}\``,
			remedy: () => `Readers must accept null first: keep the type, or ${TWO_STEPS}.`
		}
	},
	"type-changed": {
		title: "Type changed",
		registryType: "TYPE_MISMATCH",
		why: "Apart from widening numbers and between string and bytes, no type is read as another.",
		coordinate: {
			area: "type",
			part: "kind",
			action: "changed"
		},
		whenReading: {
			change: (d) => `${nameSite$1(d)} went from \`${d.writerType}\` to \`${d.readerType}\``,
			remedy: (d) => `Keep \`${d.writerType}\`, or add a new field of type \`${d.readerType}\` with a default.`
		},
		whenWriting: {
			change: (d) => `${nameSite$1(d)} went from \`${d.readerType}\` to \`${d.writerType}\``,
			remedy: (d) => `Keep \`${d.readerType}\`, or add a new field of type \`${d.writerType}\` beside the old one.`
		}
	},
	"union-branch-missing": {
		title: "Union branch missing",
		registryType: "MISSING_UNION_BRANCH",
		why: "Each branch the writer may use must be readable by some branch of the reader's union. The registry does not say what inside the branch fails.",
		coordinate: {
			area: "union",
			part: "branch",
			action: "removed"
		},
		whenReading: {
			change: (d) => `${nameSite$1(d)} is a union of which no branch reads \`${d.branch}\` any more`,
			remedy: (d) => d.readerBranches.includes(d.branch) ? `Make the change inside \`${d.branch}\` readable: give new fields defaults, keep symbols and types.` : `Keep the branch \`${d.branch}\`.`
		},
		whenWriting: {
			change: (d) => `${nameSite$1(d)} is a union whose branch \`${d.branch}\` is new or has changed`,
			remedy: (d) => d.readerBranches.includes(d.branch) ? `Make the change inside \`${d.branch}\` readable for earlier versions: keep fields that have no default there, symbols and types.` : `Readers must know \`${d.branch}\` first: ${TWO_STEPS}.`
		}
	},
	"type-not-in-union": {
		title: "Type not in the union",
		registryType: "MISSING_UNION_BRANCH",
		why: "Data of a plain type is read into a union only when one of its branches reads that type.",
		coordinate: {
			area: "union",
			part: "plain type",
			action: "removed"
		},
		whenReading: {
			change: (d) => `${nameSite$1(d)} is a union now, and none of its branches reads the former type \`${d.writerType}\``,
			remedy: (d) => `Add \`${d.writerType}\` as a branch of the union.`
		},
		whenWriting: {
			change: (d) => `${nameSite$1(d)} is \`${d.writerType}\` now, which no branch of the former union reads`,
			remedy: (d) => `Use one of the former branches instead: ${listNames(d.readerBranches)}.`
		}
	},
	"check-aborted": {
		title: "Ambiguous field",
		registryType: null,
		why: "Names and aliases of one reader field match several fields of the writer. The registry's check fails there and counts the schema as incompatible; an alias equal to the field's own name is enough.",
		coordinate: {
			area: "check",
			part: "field aliases",
			action: "failed"
		},
		whenReading: {
			change: (d) => `Field \`${d.field}\` of record \`${d.record}\` matches several fields: ${listNames(d.candidates)}`,
			remedy: (d) => `Remove the alias of \`${d.field}\` that is superfluous.`
		},
		whenWriting: {
			change: (d) => `The fields ${listNames(d.candidates)} all match the earlier field \`${d.field}\` and its aliases`,
			remedy: (d) => `Keep only one of the fields that \`${d.field}\` of earlier versions may mean.`
		}
	}
};
/** All kinds, in the order of the catalogue. */
const AVRO_DIFFERENCE_KINDS = Object.keys(CATALOGUE);
/** The words for one difference. */
function describeAvroDifference(difference, labels) {
	const avro = difference;
	const entry = CATALOGUE[avro.kind];
	const words = labels.candidate === "reader" ? entry.whenReading : entry.whenWriting;
	return {
		title: entry.title,
		message: `${words.change(avro)}, so ${labels.reader} cannot read data written with ${labels.writer}.`,
		why: entry.why,
		remedy: words.remedy(avro)
	};
}
/** The catalogue's page on a kind, or undefined for a text that is no kind. */
function findAvroKindPage(kind) {
	if (!Object.hasOwn(CATALOGUE, kind)) return void 0;
	const known = kind;
	const { title, registryType, why, coordinate } = CATALOGUE[known];
	return {
		kind,
		title,
		registryType,
		why,
		coordinate,
		example: EXAMPLES[known]
	};
}
/** The start of a sentence about a type: the field that holds it, where there is one. */
function nameSite$1({ field }) {
	return field === null ? "The type" : `Field \`${field}\``;
}
function listNames(names) {
	return names.map((name) => `\`${name}\``).join(", ");
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
// src/formats/avro/sound-comparison.ts
/**
* Whether every message of the writer can be read: the comparison without the registry's premature trust. A pair of
* records counts as readable only while nothing found anywhere says otherwise (the greatest fixed point), so the order
* in which pairs are met does not matter. Judges what the registry accepts; where it refuses, this may differ.
*/
function isReadableSoundly(reader, writer) {
	const pairs = new PairTable();
	pairs.canRead(reader, writer);
	while (pairs.refine()) continue;
	return pairs.canRead(reader, writer);
}
var PairTable = class {
	#readable = /* @__PURE__ */ new Map();
	canRead(reader, writer) {
		if (writer.kind === "union") return writer.branches.every((branch) => this.canRead(reader, branch));
		if (reader.kind === "union") return reader.branches.some((branch) => this.canRead(branch, writer));
		if (reader.kind === "record" && writer.kind === "record") return this.#recall(reader, writer);
		if (reader.kind !== writer.kind) return isPromotion(reader.kind, writer.kind);
		return this.#canReadSameKind(reader, writer);
	}
	/** Judges all known pairs again by what is known now; whether any changed. */
	refine() {
		let changed = false;
		for (const [reader, partners] of this.#readable) for (const [writer, readable] of partners) {
			if (!readable || this.#judge(reader, writer)) continue;
			partners.set(writer, false);
			changed = true;
		}
		return changed;
	}
	#recall(reader, writer) {
		const partners = this.#readable.get(reader) ?? /* @__PURE__ */ new Map();
		this.#readable.set(reader, partners);
		const known = partners.get(writer);
		if (known !== void 0) return known;
		partners.set(writer, true);
		const readable = this.#judge(reader, writer);
		partners.set(writer, readable);
		return readable;
	}
	#judge(reader, writer) {
		if (!matchesName(reader, writer)) return false;
		return reader.fields.every((field) => {
			const match = [field.name, ...field.aliases].map((name) => findField(writer, name)).find((one) => one !== void 0);
			return match === void 0 ? field.defaultValue !== void 0 : this.canRead(field.type, match.type);
		});
	}
	#canReadSameKind(reader, writer) {
		if (isNamedType$1(reader) && isNamedType$1(writer)) return canReadLeaf(reader, writer);
		const inner = listParts(writer);
		return listParts(reader).every((part, index) => {
			const partner = inner[index];
			return partner !== void 0 && this.canRead(part, partner);
		});
	}
};
/** Enums and fixed types; records are judged in pairs. */
function canReadLeaf(reader, writer) {
	if (!matchesName(reader, writer)) return false;
	if (reader.kind === "fixed") return writer.kind === "fixed" && reader.size === writer.size;
	if (reader.kind !== "enum" || writer.kind !== "enum" || reader.defaultSymbol !== null) return true;
	const known = new Set(reader.symbols);
	return writer.symbols.every((symbol) => known.has(symbol));
}
// src/formats/avro/find-hazards.ts
/** What the registry accepts of a pair and what is dangerous all the same, in the order of the reader's text. */
function findAvroHazards(reader, writer) {
	const search = new HazardSearch();
	search.visit(reader.root, writer.root);
	return compareAvro(reader, writer).length === 0 && !isReadableSoundly(reader.root, writer.root) ? [...search.found, createMisjudged(reader.root, writer.root)] : search.found;
}
function createMisjudged(reader, writer) {
	return {
		kind: "recursion-misjudged",
		registryType: null,
		registryPath: "/",
		breaking: false,
		field: null,
		reader: findPlace$1(reader),
		writer: findPlace$1(writer)
	};
}
/** Integers that each floating-point type holds without rounding. */
const ROUNDING = /* @__PURE__ */ new Set([
	"int float",
	"long float",
	"long double"
]);
var HazardSearch = class {
	found = [];
	#trail = new Trail();
	#visited = /* @__PURE__ */ new Map();
	visit(reader, writer) {
		if (this.#isVisited(reader, writer)) return;
		if (writer.kind === "union") this.#visitBranches(reader, writer);
		else if (reader.kind === "union") this.#visitPartner(reader, writer);
		else if (reader.kind === "record" && writer.kind === "record") this.#visitRecord(reader, writer);
		else if (reader.kind === "array" && writer.kind === "array") {
			this.#trail.push(reader, writer);
			this.visit(reader.items, writer.items);
			this.#trail.pop();
		} else if (reader.kind === "map" && writer.kind === "map") {
			this.#trail.push(reader, writer);
			this.visit(reader.values, writer.values);
			this.#trail.pop();
		} else this.#visitLeaf(reader, writer);
	}
	#isVisited(reader, writer) {
		if (!isNamedType$1(reader) || !isNamedType$1(writer)) return false;
		const partners = this.#visited.get(reader) ?? /* @__PURE__ */ new Set();
		this.#visited.set(reader, partners);
		if (partners.has(writer)) return true;
		partners.add(writer);
		return false;
	}
	#visitBranches(reader, writer) {
		for (const [index, branch] of writer.branches.entries()) {
			this.#trail.push(index, writer);
			this.visit(reader, branch);
			this.#trail.pop();
		}
	}
	/** The branch that a decoder would take: of the same kind and name, else the first that promotes. */
	#visitPartner(reader, writer) {
		const alike = reader.branches.filter((branch) => branch.kind === writer.kind);
		const named = alike.find((branch) => isNamedType$1(branch) && isNamedType$1(writer) && matchesName(branch, writer));
		const promoted = reader.branches.find((branch) => ROUNDING.has(`${writer.kind} ${branch.kind}`));
		const partner = named ?? alike[0] ?? promoted;
		if (partner !== void 0) this.visit(partner, writer);
	}
	#visitRecord(reader, writer) {
		this.#checkNamespace(reader, writer);
		for (const field of reader.fields) {
			const aliased = field.aliases.map((alias) => findField(writer, alias)).find((match) => match !== void 0);
			const match = findField(writer, field.name) ?? aliased;
			if (match === void 0) continue;
			this.#trail.push(field, match);
			this.visit(field.type, match.type);
			this.#trail.pop();
		}
	}
	#visitLeaf(reader, writer) {
		if (reader.kind === "string" && writer.kind === "bytes") this.#report({ kind: "bytes-read-as-string" }, [reader, writer]);
		else if (ROUNDING.has(`${writer.kind} ${reader.kind}`)) this.#report({
			kind: "integer-rounded",
			readerType: reader.kind,
			writerType: writer.kind
		}, [reader, writer]);
		else if (reader.kind === writer.kind) {
			if (isNamedType$1(reader) && isNamedType$1(writer)) this.#checkNamespace(reader, writer);
			if (reader.kind === "enum" && writer.kind === "enum") this.#checkSymbols(reader, writer);
			this.#checkLogicalType(reader, writer);
		}
	}
	#checkNamespace(reader, writer) {
		if (reader.name.full === writer.name.full || reader.aliases.includes(writer.name.full)) return;
		if (reader.name.short !== writer.name.short) return;
		const names = {
			readerName: reader.name.full,
			writerName: writer.name.full
		};
		this.#reportAt({
			kind: "namespace-changed",
			...names
		}, findPlace$1(reader, "name"), findPlace$1(writer, "name"));
	}
	#checkSymbols(reader, writer) {
		const known = new Set(reader.symbols);
		const symbols = writer.symbols.filter((symbol) => !known.has(symbol)).sort();
		if (symbols.length === 0 || reader.defaultSymbol === null) return;
		const place = findPlace$1(writer, "symbols", writer.symbols.indexOf(symbols[0] ?? ""));
		const details = {
			enum: reader.name.full,
			symbols,
			defaultSymbol: reader.defaultSymbol
		};
		this.#reportAt({
			kind: "enum-symbols-defaulted",
			...details
		}, findPlace$1(reader, "symbols"), place);
	}
	#checkLogicalType(reader, writer) {
		const [mine, theirs] = [readLogicalType$1(reader), readLogicalType$1(writer)];
		if (mine !== theirs) {
			this.#report({
				kind: "logical-type-changed",
				readerLogicalType: mine,
				writerLogicalType: theirs
			}, [reader, writer]);
			return;
		}
		if (mine !== "decimal") return;
		const [readerScale, writerScale] = [readNumber$2(reader, "scale"), readNumber$2(writer, "scale")];
		if (readerScale !== writerScale) this.#report({
			kind: "decimal-scale-changed",
			readerScale,
			writerScale
		}, [reader, writer]);
		const [readerPrecision, writerPrecision] = [readNumber$2(reader, "precision"), readNumber$2(writer, "precision")];
		if (readerPrecision < writerPrecision) this.#report({
			kind: "decimal-precision-narrowed",
			readerPrecision,
			writerPrecision
		}, [reader, writer]);
	}
	#report(hazard, [reader, writer]) {
		this.#reportAt(hazard, this.#trail.findReaderPlace(reader), this.#trail.findWriterPlace(writer));
	}
	#reportAt(hazard, reader, writer) {
		const registryPath = this.#trail.printPath();
		const field = this.#trail.findFieldName();
		this.found.push({
			...hazard,
			registryType: null,
			registryPath,
			breaking: false,
			field,
			reader,
			writer
		});
	}
};
function readJson(type) {
	return type.kind === "union" ? null : type.json;
}
function readLogicalType$1(type) {
	const json = readJson(type);
	const logicalType = json === null ? void 0 : getMember(json, "logicalType");
	return typeof logicalType === "string" ? logicalType : null;
}
function readNumber$2(type, key) {
	const json = readJson(type);
	const value = json === null ? void 0 : getMember(json, key);
	return typeof value === "number" ? value : 0;
}
// src/formats/avro/hazards.ts
function recordOf(...fields) {
	return JSON.stringify({
		type: "record",
		name: "Order",
		fields
	});
}
function nodeOf(extra, more = []) {
	const outer = {
		type: "record",
		name: "A",
		fields: [{
			name: "b",
			type: ["null", {
				type: "record",
				name: "B",
				fields: [{
					name: "a",
					type: ["null", "A"]
				}]
			}]
		}, ...extra]
	};
	return JSON.stringify({
		type: "record",
		name: "R",
		fields: [{
			name: "u",
			type: more.length === 0 ? outer : [outer, ...more]
		}, {
			name: "v",
			type: "B"
		}]
	});
}
const AMOUNT = {
	type: "bytes",
	logicalType: "decimal",
	precision: 12,
	scale: 2
};
/** Every kind of hazard. */
const HAZARDS = {
	"logical-type-changed": {
		title: "Logical type changed",
		why: "The registry compares base types only. The same number is then taken for another moment or amount.",
		remedy: "Add a new field with the new logical type, and leave the old one as it is.",
		coordinate: {
			area: "logical type",
			part: "meaning",
			action: "changed"
		},
		example: {
			reader: recordOf({
				name: "at",
				type: {
					type: "long",
					logicalType: "timestamp-micros"
				}
			}),
			writer: recordOf({
				name: "at",
				type: {
					type: "long",
					logicalType: "timestamp-millis"
				}
			})
		},
		message: (h, { reader, writer }) => `${nameSite(h)} is ${quoteType(h.writerLogicalType)} in ${writer} and ${quoteType(h.readerLogicalType)} in ${reader}, so values written as one are read as the other.`
	},
	"decimal-scale-changed": {
		title: "Decimal scale changed",
		why: "A decimal's bytes hold the digits without the point. Under another scale the same bytes are another number.",
		remedy: "Keep the scale, or add a new field with the new one.",
		coordinate: {
			area: "logical type",
			part: "scale",
			action: "changed"
		},
		example: {
			reader: recordOf({
				name: "amount",
				type: {
					...AMOUNT,
					scale: 4
				}
			}),
			writer: recordOf({
				name: "amount",
				type: AMOUNT
			})
		},
		message: (h, { reader, writer }) => `${nameSite(h)} has scale ${h.writerScale} in ${writer} and ${h.readerScale} in ${reader}, so every amount is read wrong by a factor of ${10 ** Math.abs(h.readerScale - h.writerScale)}.`
	},
	"decimal-precision-narrowed": {
		title: "Decimal precision narrowed",
		why: "Values with more digits than the reader's precision are refused or cut by many readers; the registry does not look.",
		remedy: "Keep the larger precision.",
		coordinate: {
			area: "logical type",
			part: "precision",
			action: "narrowed"
		},
		example: {
			reader: recordOf({
				name: "amount",
				type: {
					...AMOUNT,
					precision: 9
				}
			}),
			writer: recordOf({
				name: "amount",
				type: AMOUNT
			})
		},
		message: (h, { reader, writer }) => `${nameSite(h)} has room for ${h.writerPrecision} digits in ${writer} and for ${h.readerPrecision} in ${reader}.`
	},
	"namespace-changed": {
		title: "Namespace changed",
		why: "The registry ignores namespaces. Decoders that compare full names, and classes generated from the schema, do not.",
		remedy: "Keep the namespace, or list the former full name as an alias.",
		coordinate: {
			area: "type",
			part: "namespace",
			action: "changed"
		},
		example: {
			reader: JSON.stringify({
				type: "record",
				name: "Order",
				namespace: "shop.v2",
				fields: []
			}),
			writer: JSON.stringify({
				type: "record",
				name: "Order",
				namespace: "shop.v1",
				fields: []
			})
		},
		message: (h, { reader, writer }) => `\`${h.writerName}\` of ${writer} is \`${h.readerName}\` in ${reader}: the registry lets it pass, and decoders that compare full names refuse it.`
	},
	"enum-symbols-defaulted": {
		title: "Enum symbols read as the default",
		why: "A default makes unknown symbols readable by replacing them. What was written is lost without an error.",
		remedy: "Upgrade consumers before producers write the new symbols.",
		coordinate: {
			area: "enum",
			part: "defaulted symbols",
			action: "changed"
		},
		example: {
			reader: recordOf({
				name: "status",
				type: {
					type: "enum",
					name: "Status",
					symbols: ["NEW"],
					default: "NEW"
				}
			}),
			writer: recordOf({
				name: "status",
				type: {
					type: "enum",
					name: "Status",
					symbols: ["NEW", "PAID"]
				}
			})
		},
		message: (h, { reader, writer }) => `${h.symbols.map((symbol) => `\`${symbol}\``).join(", ")} of \`${h.enum}\`, as ${writer} writes them, are read as \`${h.defaultSymbol}\` with ${reader}.`
	},
	"bytes-read-as-string": {
		title: "Bytes read as a string",
		why: "The registry allows it, and bytes that are no UTF-8 come out damaged or as an error.",
		remedy: "Keep bytes, unless every producer writes text.",
		coordinate: {
			area: "type",
			part: "text",
			action: "changed"
		},
		example: {
			reader: recordOf({
				name: "note",
				type: "string"
			}),
			writer: recordOf({
				name: "note",
				type: "bytes"
			})
		},
		message: (h, { reader, writer }) => `${nameSite(h)} is bytes in ${writer} and a string in ${reader}: what is no UTF-8 text is damaged.`
	},
	"integer-rounded": {
		title: "Integer rounded",
		why: "A float holds integers exactly up to 2^24 and a double up to 2^53; larger ones are rounded without an error.",
		remedy: "Keep the integer type, or make sure that values stay small.",
		coordinate: {
			area: "type",
			part: "exactness",
			action: "changed"
		},
		example: {
			reader: recordOf({
				name: "count",
				type: "double"
			}),
			writer: recordOf({
				name: "count",
				type: "long"
			})
		},
		message: (h, { reader, writer }) => `${nameSite(h)} is \`${h.writerType}\` in ${writer} and \`${h.readerType}\` in ${reader}: large values are rounded.`
	},
	"recursion-misjudged": {
		title: "Recursive types misjudged",
		why: "The registry trusts a pair of types while it is still looking at it, and remembers that trust. Types that refer to each other through unions can pass although some messages cannot be read.",
		remedy: "Treat it as a breaking change: give new fields of the recursive types defaults.",
		coordinate: {
			area: "check",
			part: "recursion",
			action: "failed"
		},
		example: {
			reader: nodeOf([{
				name: "z",
				type: "int"
			}], [{
				type: "record",
				name: "C",
				aliases: ["A"],
				fields: []
			}]),
			writer: nodeOf([])
		},
		message: (_, { reader, writer }) => `The registry accepts the pair, and ${reader} cannot read some messages of ${writer} in which recursive types are nested.`
	}
};
/** All kinds of hazard, in the order of the catalogue. */
const AVRO_HAZARD_KINDS = Object.keys(HAZARDS);
/** Whether a text is a kind of hazard. */
function isAvroHazardKind(kind) {
	return Object.hasOwn(HAZARDS, kind);
}
/** The words for one hazard. */
function describeAvroHazard(hazard, labels) {
	const entry = HAZARDS[hazard.kind];
	return {
		title: entry.title,
		message: entry.message(hazard, labels),
		why: entry.why,
		remedy: entry.remedy
	};
}
/** The catalogue's page on a kind of hazard. */
function findAvroHazardPage(kind) {
	const { title, why, coordinate, example } = HAZARDS[kind];
	return {
		kind,
		title,
		registryType: null,
		why,
		coordinate,
		example
	};
}
function nameSite({ field }) {
	return field === null ? "The type" : `Field \`${field}\``;
}
function quoteType(logicalType) {
	return logicalType === null ? "a plain value" : `\`${logicalType}\``;
}
// src/formats/avro/profile.ts
/**
* The rule set of a Confluent Platform version; the newest without one. Avro 1.12.1 came with 8.0.3, 8.1.1 and
* 8.2.0 (dependency versions of the platform's releases).
*/
function selectProfile(serverVersion) {
	if (serverVersion === void 0 || serverVersion === "") return "avro-1.12";
	const first12 = serverVersion.startsWith("8.0.") ? "8.0.3" : serverVersion.startsWith("8.1.") ? "8.1.1" : "8.2.0";
	return compareVersions(serverVersion, first12) >= 0 ? "avro-1.12" : "avro-1.11";
}
// src/formats/avro/problems.ts
const NAME_WHY = "Names start with a letter or `_`, followed by letters, digits and `_`, so that every language can use them.";
const TEXTS = {
	"invalid-syntax": {
		why: "The registry reads a schema as strict JSON; only comments before or inside the root value are skipped.",
		remedy: "Correct the JSON at the marked place."
	},
	"not-a-schema": {
		why: "A schema is a type's name, an object with a `type`, or a list of schemas (a union).",
		remedy: "Write one of the three."
	},
	"missing-type": {
		why: "An object is a schema only through its `type`, which must be a text: a type's name or kind.",
		remedy: "Add `type`, or lift a schema nested under `type` one level up."
	},
	"undefined-name": {
		why: "A name without dots is looked up in the namespace of the enclosing type and then in the null namespace.",
		remedy: "Define the type, write its full name, or add a reference to the subject that defines it."
	},
	"missing-name": {
		why: "Records, enums and fixed types need a name.",
		remedy: "Add `name` with a text."
	},
	"invalid-name": {
		why: NAME_WHY,
		remedy: "Rename it, for instance with `_` instead of the disallowed character."
	},
	"invalid-namespace": {
		why: `${NAME_WHY} That holds for each part of a namespace.`,
		remedy: "Rename the part of the namespace."
	},
	"primitive-name": {
		why: "The names of primitive types always mean the primitive types.",
		remedy: "Choose another name, or add a namespace."
	},
	"invalid-aliases": {
		why: "`aliases` is a list of texts.",
		remedy: "Write a list of names in quotes."
	},
	"missing-fields": {
		why: "A record needs `fields`, a list.",
		remedy: "Add `fields`; the list may be empty."
	},
	"missing-symbols": {
		why: "An enum needs `symbols`, a list of texts.",
		remedy: "Add `symbols`."
	},
	"invalid-symbol": {
		why: NAME_WHY,
		remedy: "Rename the symbol."
	},
	"duplicate-symbol": {
		why: "Each symbol of an enum stands once.",
		remedy: "Remove the repetition."
	},
	"invalid-enum-default": {
		why: "An enum's default must be one of its symbols.",
		remedy: "Add the symbol, or choose another default."
	},
	"invalid-size": {
		why: "A fixed type's size is a whole number of bytes from 0 to 2147483639, written without fraction or quotes.",
		remedy: "Write such a number as `size`."
	},
	"missing-items": {
		why: "An array needs the type of its items.",
		remedy: "Add `items`."
	},
	"missing-values": {
		why: "A map needs the type of its values.",
		remedy: "Add `values`."
	},
	"nested-union": {
		why: "A union may not stand directly inside another union.",
		remedy: "List the inner branches in the outer union."
	},
	"duplicate-branch": {
		why: "A union holds each unnamed type once and each named type once, whatever their logical types are.",
		remedy: "Remove one of the two branches, or give one of them a name of its own."
	},
	"invalid-field": {
		why: "A field is an object with a `name` (a text) and a `type`.",
		remedy: "Add what is missing."
	},
	"duplicate-field": {
		why: "Each field name stands once in a record.",
		remedy: "Rename or remove one of the fields."
	},
	"invalid-order": {
		why: "A sort order is `ascending`, `descending` or `ignore`.",
		remedy: "Write one of the three, or remove `order`."
	},
	"invalid-default": {
		why: "The registry checks that a new schema's defaults fit their types, since readers fill missing fields with them.",
		remedy: "Write a default of the field's type, or change the type."
	},
	redefinition: {
		why: "A full name has one definition in a schema and the schemas it refers to.",
		remedy: "Use the type by its name instead, or rename one of the two."
	},
	"oversized-property": {
		why: "The registry's parser cannot keep an integer beyond 64 bits as a property of a record, array or map.",
		remedy: "Write the number as a text."
	},
	"too-deep": {
		why: "The registry's JSON writer stops at 1000 levels, and the stored text holds each type in full at its first use.",
		remedy: "Move inner types to subjects of their own and refer to them."
	},
	"not-normalizable": {
		why: "With `normalize` the registry prints the schema in normal form and reads that text again, which fails here.",
		remedy: "Change the marked part, or register without `normalize`."
	}
};
/** A reason to refuse a text, thrown inside the parser and caught at its border. */
var SchemaFault = class extends Error {
	problem;
	constructor(problem) {
		super(problem.message);
		this.problem = problem;
	}
};
/** The problem of that kind at that place, with the kind's reason and remedy. */
function createProblem(kind, message, place) {
	return {
		kind,
		message,
		...TEXTS[kind],
		place
	};
}
/** Throws the problem of that kind. */
function refuse(kind, message, place) {
	throw new SchemaFault(createProblem(kind, message, place));
}
// src/formats/avro/names.ts
const PRIMITIVES$1 = new Set("null boolean int long float double bytes string".split(" "));
/** Whether a text names one of the eight primitive types. */
function isPrimitiveKind(name) {
	return PRIMITIVES$1.has(name);
}
/** A written name taken apart: dots in it override the namespace it would inherit. */
function parseName(written, inherited) {
	const dot = written.lastIndexOf(".");
	const namespace = dot < 0 ? inherited : written.slice(0, dot);
	const short = written.slice(dot + 1);
	return {
		full: namespace === "" ? short : `${namespace}.${short}`,
		short,
		namespace
	};
}
const PATTERNS = {
	ascii: /^[A-Za-z_][A-Za-z0-9_]*$/,
	unicode: /^[\p{L}_][\p{L}\p{Nd}_]*$/u
};
/** Whether a part of a name is allowed in every alphabet, as nearly every one is. */
function isPlainName(part) {
	return PATTERNS.ascii.test(part);
}
/** Whether one part of a name is allowed in the alphabet; characters beyond the basic plane never are. */
function isValidNamePart(part, alphabet) {
	if (isPlainName(part)) return true;
	return PATTERNS[alphabet].test(part) && !/[\u{10000}-\u{10FFFF}]/u.test(part);
}
// src/formats/avro/check-names.ts
/**
* Refuses names of types, fields and symbols that are not made of letters, digits and `_` of any script. The registry
* checks the names of a stored schema only once it is parsed, and only those that the root reaches: what else a
* reference holds may have any name.
*
* @throws SchemaFault
*/
function checkReachableNames(root) {
	const seen = /* @__PURE__ */ new Set([root]);
	const waiting = [root];
	for (let type = waiting.pop(); type !== void 0; type = waiting.pop()) {
		checkNames(type);
		for (const part of listParts(type)) {
			if (seen.has(part)) continue;
			seen.add(part);
			waiting.push(part);
		}
	}
}
function checkNames(type) {
	if (!isNamedType$1(type)) return;
	if (!isValidNamePart(type.name.short, "unicode")) refuse("invalid-name", `Invalid name \`${type.name.short}\`.`, findPlace$1(type, "name"));
	if (type.kind === "record") {
		for (const field of type.fields) if (!isValidNamePart(field.name, "unicode")) refuse("invalid-name", `Invalid name \`${field.name}\`.`, findPlace$1(field, "name"));
	}
	if (type.kind === "enum") {
		for (const [index, symbol] of type.symbols.entries()) if (!isValidNamePart(symbol, "unicode")) refuse("invalid-symbol", `Invalid symbol \`${symbol}\`.`, findPlace$1(type, "symbols", index));
	}
}
// src/formats/avro/parse-context.ts
/** Thrown when a text read quickly holds something that only an exact reading can judge. */
var InexactText = class extends Error {};
/** The node of a primitive type written as its bare name, by far the most frequent type; undefined for all else. */
function createPrimitive(json, parent, token) {
	return typeof json === "string" && isPrimitiveKind(json) ? {
		kind: json,
		parent,
		token,
		json: null
	} : void 0;
}
/** Whether only ASCII names pass, in namespaces too: new schemas under 1.12. */
function isStrict12({ profile, strictness }) {
	return profile === "avro-1.12" && strictness === "new";
}
/** What nearly every name has; looked for by itself, since even a function that nobody calls takes time to make. */
const NO_ALIASES = [];
/** The texts of `aliases`, which must be there: see {@link NO_ALIASES}. @throws SchemaFault */
function readAliasList(json, place) {
	const written = json["aliases"];
	if (!Array.isArray(written)) return refuse("invalid-aliases", "Expected `aliases` to be a list.", place());
	const texts = written.filter((alias) => typeof alias === "string");
	if (texts.length < written.length) refuse("invalid-aliases", "Expected each alias to be a text.", place());
	return texts;
}
/** What kind of JSON value stands somewhere, in words. */
function printJsonKind(value) {
	if (value === null) return "`null`";
	if (Array.isArray(value)) return "a list";
	if (isJsonObject(value)) return "an object";
	if (typeof value === "string") return "a text";
	return typeof value === "boolean" ? `\`${String(value)}\`` : "a number";
}
// src/formats/avro/json-number.ts
/** Whether a value is a JSON number in whichever form it was kept. */
function isNumber(value) {
	return typeof value === "number" || value instanceof JsonNumber;
}
/** The number's text as it was written, or as JavaScript prints it where only its value was kept. */
function printNumberText(value) {
	return typeof value === "number" ? String(value) : value.text;
}
/** The integer a number was written as, or null when it has a fraction or an exponent. */
function readInteger(value) {
	if (!isNumber(value)) return null;
	const text = printNumberText(value);
	return /^-?[0-9]+$/.test(text) ? BigInt(text) : null;
}
/** Whether an integer fits the signed range of 32 or 64 bits. */
function fitsBits(value, bits) {
	return BigInt.asIntN(bits, value) === value;
}
// src/formats/avro/defaults.ts
/** Thrown when judging needs the fields of a record that is still open; Java's parser fails there too. */
var OpenRecordFault = class extends Error {};
/**
* Whether a value may stand as the default of a type (Avro Java's check of new schemas): texts are not compared with
* symbols, sizes or byte ranges; a union takes the value of any branch from 1.12 on, of the first before.
*
* @throws OpenRecordFault
*/
function isValidDefault(type, value, context) {
	if (value === void 0) return false;
	switch (type.kind) {
		case "string":
		case "bytes":
		case "enum":
		case "fixed": return typeof value === "string";
		case "int":
		case "long": return isIntegerDefault(value, type.kind === "int" ? 32 : 64);
		case "float":
		case "double": return isNumber(value);
		case "boolean": return typeof value === "boolean";
		case "null": return value === null;
		case "array": return Array.isArray(value) && value.every((item) => isValidDefault(type.items, item, context));
		case "map": return isJsonObject(value) && Object.values(value).every((item) => isValidDefault(type.values, item, context));
		case "union": return isUnionDefault(type, value, context);
		case "record": return isJsonObject(value) && isRecordDefault(type, value, context);
	}
}
function isIntegerDefault(value, bits) {
	const integer = readInteger(value);
	return integer !== null && fitsBits(integer, bits);
}
function isUnionDefault(type, value, context) {
	if (context.profile === "avro-1.12") return type.branches.some((branch) => isValidDefault(branch, value, context));
	const [first] = type.branches;
	return first !== void 0 && isValidDefault(first, value, context);
}
function isRecordDefault(type, value, context) {
	switch (context.stateOf(type)) {
		case "placeholder": return true;
		case "open": throw new OpenRecordFault();
		case "complete": return type.fields.every((field) => {
			const given = getMember(value, field.name);
			return given === void 0 ? field.defaultValue !== void 0 : isValidDefault(field.type, given, context);
		});
	}
}
// src/formats/avro/java-digits.ts
/**
* The digits that Java up to 18 prints for a number. Mostly the fewest that read back as the number, but not always
* (the float 2^31 has one more than it needs), which is why JavaScript's own digits do not do. The registry's texts
* are compared as texts, so that each of Java's habits counts.
*/
function findJavaDigits(number) {
	const magnitude = measureBits(number.bits) + number.exponent - 1;
	if (magnitude >= -21 && magnitude <= 62 && number.exponent >= 0) return cutInteger(number, magnitude);
	return generateDigits(number, magnitude);
}
/** Integers below 2^63: digits that the precision cannot carry are rounded away in one step. */
function cutInteger({ bits, exponent, precision }, magnitude) {
	const value = bits << BigInt(exponent);
	const cut = countIdleDigits(magnitude - precision - 1);
	const unit = 10n ** BigInt(cut);
	const digits = (value / unit + (cut > 0 && value % unit >= unit / 2n ? 1n : 0n)).toString();
	return {
		digits: trimZeros(digits),
		point: digits.length + cut
	};
}
/** How many decimal digits 2^power takes without saying anything about the number above it. */
function countIdleDigits(power) {
	return power > 1 ? Math.floor(power * Math.log10(2)) : 0;
}
function generateDigits(number, magnitude) {
	const estimate = estimateExponent(number.bits, magnitude);
	const source = new DigitSource(createDivision(number, magnitude, estimate));
	const digits = [];
	let exponent = estimate;
	const first = source.next();
	if (first === 0 && !source.high) exponent--;
	else digits.push(first);
	if (exponent < -3 || exponent >= 8) digits.push(source.next());
	while (!source.low && !source.high) digits.push(source.next());
	return finishDigits(digits, exponent + 1, source.isAboveHalf(digits.at(-1) ?? 0));
}
/** Yields the digits of a quotient, and knows when the number is told apart from its neighbours. */
var DigitSource = class {
	#division;
	#tens;
	#rest;
	#margin;
	/** Whether the digits so far, with zeros behind them, lie close enough below the number. */
	low = false;
	/** Whether they would lie close enough above it with the last digit one higher. */
	high = false;
	constructor(division) {
		this.#division = division;
		this.#tens = division.divisor * 10n;
		this.#rest = division.rest;
		this.#margin = division.margin;
	}
	next() {
		const { divisor, width } = this.#division;
		const digit = this.#rest / divisor;
		this.#rest = this.#rest % divisor * 10n;
		this.#margin = this.#wrap(this.#margin * 10n);
		const sum = this.#wrap(this.#rest + this.#margin);
		this.low = this.#margin <= 0n || this.#rest < this.#margin;
		this.high = this.#margin <= 0n || (width === null ? sum >= this.#tens : sum > this.#tens);
		return Number(digit);
	}
	/** Whether the last digit is to be one higher. */
	isAboveHalf(last) {
		if (!this.high || !this.low) return this.high;
		const difference = this.#wrap(this.#rest * 2n - this.#tens);
		return difference === 0n ? last % 2 === 1 : difference > 0n;
	}
	#wrap(value) {
		const { width } = this.#division;
		return width === null ? value : BigInt.asIntN(width, value);
	}
};
function finishDigits(digits, point, rise) {
	if (!rise) return {
		digits: trimZeros(digits.join("")),
		point
	};
	const risen = (BigInt(digits.join("")) + 1n).toString().padStart(digits.length, "0");
	return {
		digits: trimZeros(risen),
		point: point + risen.length - digits.length
	};
}
/** The exponent of the first digit, sometimes one too high: Java's straight line through the logarithm. */
function estimateExponent(bits, magnitude) {
	const significand = Number(bits) / 2 ** (measureBits(bits) - 1);
	return Math.floor((significand - 1.5) * .289529654 + .176091259 + magnitude * .301029995663981);
}
/** Numerator, denominator and margin as products of powers of 2 and 5, common powers of 2 taken out. */
function createDivision({ bits, exponent, precision }, magnitude, estimate) {
	const length = measureBits(bits);
	const fraction = Math.max(0, -exponent);
	const restFives = Math.max(0, -estimate);
	const divisorFives = Math.max(0, estimate);
	const restTwos = restFives + fraction + magnitude;
	const divisorTwos = divisorFives + fraction;
	const taken = Math.min(restTwos - (length - 1), divisorTwos);
	const marginTwos = restTwos - precision - taken - (length === 1 ? 1 : 0);
	const lift = Math.max(0, -marginTwos);
	const shiftRest = restTwos - (length - 1) - taken + lift;
	const shiftDivisor = divisorTwos - taken + lift;
	const restBits = length + shiftRest + measureFives(restFives);
	const tensBits = shiftDivisor + 1 + measureFives(divisorFives + 1);
	return {
		rest: bits * 5n ** BigInt(restFives) << BigInt(shiftRest),
		divisor: 5n ** BigInt(divisorFives) << BigInt(shiftDivisor),
		margin: 5n ** BigInt(restFives) << BigInt(marginTwos + lift),
		width: chooseWidth(Math.max(restBits, tensBits))
	};
}
function chooseWidth(bits) {
	if (bits >= 64) return null;
	return bits < 32 ? 32 : 64;
}
/** The length of 5^power in bits; an estimate beyond 64 bits, as in Java. */
function measureFives(power) {
	return power <= 26 ? power === 0 ? 0 : measureBits(5n ** BigInt(power)) : power * 3;
}
function measureBits(value) {
	return value.toString(2).length;
}
function trimZeros(digits) {
	return digits.replace(/(?<=.)0+$/, "");
}
// src/formats/avro/java-double.ts
/** A number as Java's `Double.toString` writes it: `1.0`, `1.0E-7`, `NaN`, `-Infinity`. */
function printJavaDouble(value) {
	return printJavaFloating(value, DOUBLE);
}
/** A number of single precision as Java's `Float.toString` writes it; the value is rounded to a float first. */
function printJavaFloat(value) {
	return printJavaFloating(Math.fround(value), FLOAT);
}
/**
* What Java's `Double.parseDouble` makes of a text, or null where it throws: surrounding blanks, hexadecimal digits
* and the suffixes `f` and `d` are allowed, `Infinity` and `NaN` only in this spelling.
*/
function parseJavaDouble(text) {
	const trimmed = text.replace(/^[\0- ]+|[\0- ]+$/g, "");
	if (HEXADECIMAL.test(trimmed)) return parseHexadecimal(trimmed);
	return DECIMAL.test(trimmed) ? Number(trimmed.replace(/[fFdD]$/, "")) : null;
}
const DECIMAL = /^[+-]?(?:NaN|Infinity|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?[fFdD]?)$/;
const HEXADECIMAL = /^[+-]?0[xX](?:[0-9a-fA-F]+\.?|[0-9a-fA-F]*\.[0-9a-fA-F]+)[pP][+-]?[0-9]+[fFdD]?$/;
const DOUBLE = {
	precision: 53,
	smallest: -1074
};
const FLOAT = {
	precision: 24,
	smallest: -149
};
function printJavaFloating(value, format) {
	if (!Number.isFinite(value)) return String(value);
	const sign = value < 0 || Object.is(value, -0) ? "-" : "";
	const absolute = Math.abs(value);
	return sign + (absolute === 0 ? "0.0" : placeJavaPoint(findJavaDigits(splitNumber(absolute, format))));
}
function splitNumber(value, format) {
	const view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
	view.setFloat64(0, value);
	const raw = view.getBigUint64(0);
	const biased = Number(raw >> 52n);
	const fraction = raw & 4503599627370495n;
	let bits = biased === 0 ? fraction : fraction | 1n << 52n;
	let exponent = Math.max(biased, 1) - 1075;
	const trailing = bits.toString(2).length - bits.toString(2).replace(/0+$/, "").length;
	bits >>= BigInt(trailing);
	exponent += trailing;
	const height = bits.toString(2).length + exponent;
	return {
		bits,
		exponent,
		precision: Math.min(format.precision, height - format.smallest)
	};
}
/** Java writes numbers from 10^-3 up to 10^7 without an exponent. */
function placeJavaPoint({ digits, point }) {
	if (point > 7 || point <= -3) return `${digits[0] ?? ""}.${digits.slice(1) || "0"}E${point - 1}`;
	if (point <= 0) return `0.${"0".repeat(-point)}${digits}`;
	const padded = digits.padEnd(point, "0");
	return `${padded.slice(0, point)}.${padded.slice(point) || "0"}`;
}
function parseHexadecimal(text) {
	const [, sign = "", whole = "", fraction = "", exponent = "0"] = /^([+-]?)0[xX]([0-9a-fA-F]*)\.?([0-9a-fA-F]*)[pP]([+-]?[0-9]+)/.exec(text) ?? [];
	const value = scaleByTwo(BigInt(`0x${whole}${fraction}`), Number(exponent) - 4 * fraction.length);
	return sign === "-" ? -value : value;
}
/** `digits * 2^exponent`, rounded once to the nearest double. */
function scaleByTwo(digits, exponent) {
	if (digits === 0n) return 0;
	const bits = digits.toString(2).length;
	if (bits + exponent > 1024) return Infinity;
	if (bits + exponent < -1075) return 0;
	const dropped = Math.max(bits - 53, -1074 - exponent, 0);
	const half = Math.trunc((exponent + dropped) / 2);
	return Number(roundShift(digits, dropped)) * 2 ** half * 2 ** (exponent + dropped - half);
}
/** `digits / 2^shift`, half rounded to even. */
function roundShift(digits, shift) {
	const kept = digits >> BigInt(shift);
	if (shift === 0) return kept;
	const rest = digits - (kept << BigInt(shift));
	const half = 1n << BigInt(shift - 1);
	return rest > half || rest === half && kept % 2n === 1n ? kept + 1n : kept;
}
// src/formats/avro/sort-order.ts
const ORDERS = /* @__PURE__ */ new Map([
	["ASCENDING", "ascending"],
	["DESCENDING", "descending"],
	["IGNORE", "ignore"]
]);
/** The sort order a text names, in any case, or undefined. */
function parseSortOrder(text) {
	return ORDERS.get(text.toUpperCase());
}
/** A field's sort order; `ascending` where none is written. */
function readSortOrder(field) {
	const order = getMember(field.json, "order");
	return (typeof order === "string" ? parseSortOrder(order) : void 0) ?? "ascending";
}
// src/formats/avro/parse-field.ts
/** Reads the fields of records, and judges their defaults where the mode asks for it. */
var FieldReader = class {
	#reader;
	constructor(reader) {
		this.#reader = reader;
	}
	/** Appends the field to its record. @throws SchemaFault */
	readField(json, record, index) {
		if (!isJsonObject(json)) return refuse("invalid-field", `Expected a field, found ${printJsonKind(json)}.`, findPlace$1(record, "fields", index));
		const name = json["name"];
		if (typeof name !== "string") return refuse("invalid-field", "Missing `name` of a field.", findPlace$1(record, "fields", index));
		const type = json["type"];
		if (type === void 0) return refuse("invalid-field", `Missing \`type\` of field \`${name}\`.`, findPlace$1(record, "fields", index));
		const field = {
			kind: "field",
			parent: record,
			token: index,
			json,
			name,
			type: record,
			defaultValue: json["default"],
			aliases: json["aliases"] === void 0 ? NO_ALIASES : readAliasList(json, () => findPlace$1(record, "fields", index, "aliases"))
		};
		field.type = createPrimitive(type, field, "type") ?? this.#reader.readType(type, {
			parent: field,
			token: "type",
			namespace: record.name.namespace
		});
		if (!isPlainName(name)) this.#reader.checkNamePart(name, "invalid-name", () => findPlace$1(field, "name"));
		checkOrder(field);
		this.#checkDefault(field);
		if (findField(record, name) !== void 0) refuse("duplicate-field", `Disallowed second field \`${name}\` in record \`${record.name.full}\`.`, findPlace$1(field, "name"));
		addField(record, field);
	}
	/** Judges a default at the moment at which Avro 1.12 closes its copy of the field's record. @throws SchemaFault */
	judgeAgain(field, replay) {
		this.#judgeDefault(field, this.#createContext((record) => replay.isClosed(record) ? "complete" : "open"));
	}
	#checkDefault(field) {
		const value = field.defaultValue;
		if (value === void 0) return;
		if (typeof value === "string" && (field.type.kind === "float" || field.type.kind === "double")) {
			const double = parseJavaDouble(value);
			if (double === null) return this.#refuseDefault(field);
			field.defaultValue = new JsonNumber(printJavaDouble(double));
			return;
		}
		if (this.#reader.context.strictness === "stored") return;
		const { scope } = this.#reader.context;
		this.#judgeDefault(field, this.#createContext((record) => {
			scope.recordDefaults.add(field);
			if (scope.isPlaceholder(record)) return "placeholder";
			return scope.isOpen(record) ? "open" : "complete";
		}));
	}
	#createContext(stateOf) {
		return {
			profile: this.#reader.context.profile,
			stateOf
		};
	}
	#judgeDefault(field, context) {
		try {
			if (isValidDefault(field.type, field.defaultValue, context)) return;
		} catch (error) {
			if (!(error instanceof OpenRecordFault)) throw error;
		}
		this.#refuseDefault(field);
	}
	#refuseDefault(field) {
		const expected = field.type.kind === "union" ? "any branch of the union" : `type \`${field.type.kind}\``;
		return refuse("invalid-default", `Invalid default of field \`${field.name}\`: the value is not one of ${expected}.`, findPlace$1(field, "default"));
	}
};
function checkOrder(field) {
	const order = field.json["order"];
	if (order === void 0) return;
	if (typeof order === "string" && parseSortOrder(order) !== void 0) return;
	refuse("invalid-order", `Unknown sort order ${typeof order === "string" ? `\`${order}\`` : printJsonKind(order)}.`, findPlace$1(field, "order"));
}
// src/formats/avro/parse-named.ts
/** Lists up to this length are searched one by one, which costs less than a set. */
const SHORT_LIST$1 = 24;
/** The largest size Java allows for an array of bytes. */
const MAX_FIXED_SIZE = 2147483639n;
/** Reads records, enums and fixed types, and makes their names known. */
var NamedTypeReader = class {
	#reader;
	#fields;
	constructor(reader, fields) {
		this.#reader = reader;
		this.#fields = fields;
	}
	readRecord(json, slot) {
		const name = this.#readDefinedName(json, slot);
		const fields = json["fields"];
		if (!Array.isArray(fields)) return refuse("missing-fields", `Missing \`fields\` of record \`${name.full}\`.`, findSlotPlace(slot));
		const record = {
			kind: "record",
			parent: slot.parent,
			token: slot.token,
			json,
			name,
			aliases: this.#readAliases(json, name, slot),
			isError: json["type"] === "error",
			fields: [],
			fieldIndex: null
		};
		if (!this.#reader.context.scope.open(record)) this.#refuseRedefinition(name, slot);
		this.#readFields(fields, record);
		this.#reader.checkProperties(json, slot);
		this.#close(record, slot);
		return record;
	}
	#readFields(fields, record) {
		const { depth } = this.#reader;
		for (let index = 0; index < fields.length; index++) try {
			this.#fields.readField(fields[index] ?? null, record, index);
		} catch (error) {
			this.#reader.keepFault(error, depth);
		}
	}
	readEnum(json, slot) {
		const name = this.#readDefinedName(json, slot);
		const symbols = json["symbols"];
		if (!Array.isArray(symbols)) return refuse("missing-symbols", `Missing \`symbols\` of enum \`${name.full}\`.`, findSlotPlace(slot));
		const written = json["default"];
		const type = {
			kind: "enum",
			parent: slot.parent,
			token: slot.token,
			json,
			name,
			aliases: this.#readAliases(json, name, slot),
			symbols: this.#readSymbols(symbols, slot),
			defaultSymbol: typeof written === "string" ? written : null
		};
		if (type.defaultSymbol !== null && !type.symbols.includes(type.defaultSymbol)) refuse("invalid-enum-default", `Unknown default symbol \`${type.defaultSymbol}\`.`, findSlotPlace(slot, "default"));
		this.#close(type, slot);
		return type;
	}
	#readSymbols(symbols, slot) {
		const read = [];
		const known = symbols.length > SHORT_LIST$1 ? /* @__PURE__ */ new Set() : void 0;
		for (let index = 0; index < symbols.length; index++) {
			const symbol = symbols[index] ?? null;
			const place = () => findSlotPlace(slot, "symbols", index);
			if (typeof symbol !== "string") return refuse("invalid-symbol", `Expected a symbol as a text, found ${printJsonKind(symbol)}.`, place());
			this.#reader.checkNamePart(symbol, "invalid-symbol", place);
			if (known === void 0 ? read.includes(symbol) : known.has(symbol)) refuse("duplicate-symbol", `Disallowed second symbol \`${symbol}\`.`, place());
			read.push(symbol);
			known?.add(symbol);
		}
		return read;
	}
	readFixed(json, slot) {
		const name = this.#readDefinedName(json, slot);
		this.#reader.requireExact();
		const size = readInteger(json["size"]);
		if (size === null || size < 0n || size > MAX_FIXED_SIZE || !fitsBits(size, 32)) return refuse("invalid-size", `Invalid or missing \`size\` of fixed type \`${name.full}\`.`, findSlotPlace(slot, ...json["size"] === void 0 ? [] : ["size"]));
		const type = {
			kind: "fixed",
			parent: slot.parent,
			token: slot.token,
			json,
			name,
			aliases: this.#readAliases(json, name, slot),
			size: Number(size)
		};
		this.#close(type, slot);
		return type;
	}
	#close(type, slot) {
		const known = this.#reader.context.scope.get(type.name.full);
		if (known !== void 0 && known !== type) this.#reader.requireExact();
		if (!this.#reader.context.scope.close(type)) this.#refuseRedefinition(type.name, slot);
	}
	#refuseRedefinition(name, slot) {
		return refuse("redefinition", `Disallowed second definition of \`${name.full}\`.`, findSlotPlace(slot, "name"));
	}
	#readDefinedName(json, slot) {
		const written = json["name"];
		if (typeof written !== "string") return refuse("missing-name", "Missing `name` of a named type.", findSlotPlace(slot));
		const namespace = json["namespace"];
		const name = parseName(written, typeof namespace === "string" ? namespace : slot.namespace);
		const place = () => findSlotPlace(slot, "name");
		this.#reader.checkNamePart(name.short, "invalid-name", place);
		if (isStrict12(this.#reader.context)) this.#checkNamespace(name, json, slot);
		if (name.namespace === "" && isPrimitiveKind(name.short)) refuse("primitive-name", `Disallowed type name \`${name.full}\`: it is a primitive type's.`, place());
		return name;
	}
	#checkNamespace(name, json, slot) {
		if (name.namespace === "") return;
		const part = name.namespace.split(".").find((one) => !isValidNamePart(one, "ascii"));
		if (part === void 0) return;
		const token = json["namespace"] === name.namespace ? "namespace" : "name";
		refuse("invalid-namespace", `Invalid part \`${part}\` in namespace \`${name.namespace}\`.`, findSlotPlace(slot, token));
	}
	#readAliases(json, name, slot) {
		if (json["aliases"] === void 0) return NO_ALIASES;
		const written = readAliasList(json, () => findSlotPlace(slot, "aliases"));
		const aliases = /* @__PURE__ */ new Set();
		for (const [index, text] of written.entries()) {
			const alias = parseName(text, name.namespace);
			if (!this.#isLaxAlias()) this.#reader.checkNamePart(alias.short, "invalid-name", () => findSlotPlace(slot, "aliases", index));
			const outside = alias.namespace === "" && name.namespace !== "" && this.#reader.context.profile === "avro-1.12";
			aliases.add(outside ? `.${alias.short}` : alias.full);
		}
		return [...aliases];
	}
	#isLaxAlias() {
		const { profile, strictness } = this.#reader.context;
		return profile === "avro-1.12" && strictness === "stored";
	}
};
// src/formats/avro/properties.ts
const TYPE_KEYS = new Set("aliases doc fields items name namespace size symbols type values".split(" "));
const ENUM_KEYS = /* @__PURE__ */ new Set([...TYPE_KEYS, "default"]);
const FIELD_KEYS = /* @__PURE__ */ new Set([
	"aliases",
	"default",
	"doc",
	"name",
	"order",
	"type"
]);
const NOTHING$2 = createJsonObject([]);
/**
* The custom properties of a type or field, in the order of the text: every key that Avro Java does not reserve for
* that kind of node, logical types included.
*/
function listProperties(node) {
	if (node.kind === "union" || node.json === null) return NOTHING$2;
	const reserved = node.kind === "field" ? FIELD_KEYS : node.kind === "enum" ? ENUM_KEYS : TYPE_KEYS;
	return selectProperties(node.json, reserved);
}
function selectProperties(json, reserved) {
	const keys = listKeys(json).filter((key) => !reserved.has(key));
	if (keys.length === 0) return NOTHING$2;
	return createJsonObject(keys.map((key) => [key, getMember(json, key) ?? null]));
}
/** The first custom property of a record, array or map that holds an integer beyond 64 bits at any depth. */
function findOversizedProperty(json) {
	return listKeys(json).find((key) => !TYPE_KEYS.has(key) && holdsOversizedInteger(getMember(json, key) ?? null));
}
function holdsOversizedInteger(value) {
	if (value instanceof JsonNumber) {
		const integer = readInteger(value);
		return integer !== null && BigInt.asIntN(64, integer) !== integer;
	}
	if (Array.isArray(value)) return value.some(holdsOversizedInteger);
	return isJsonObject(value) && Object.values(value).some(holdsOversizedInteger);
}
/** Whether a quick reading may have rounded what {@link findOversizedProperty} looks for. */
function holdsRoundedProperty(json) {
	for (const key in json) if (!TYPE_KEYS.has(key) && holdsRoundedNumber(getMember(json, key) ?? null)) return true;
	return false;
}
function holdsRoundedNumber(value) {
	if (typeof value === "number") return !Number.isSafeInteger(value);
	if (Array.isArray(value)) return value.some(holdsRoundedNumber);
	return isJsonObject(value) && Object.values(value).some(holdsRoundedNumber);
}
// src/formats/avro/read-text.ts
/**
* Whether a number's text may decide something that its value does not: `1.0` is no default of an int, `1` is. Looks
* where numbers can stand; what looks like one inside a string only costs an exact reading.
*/
function mayHoldInexactNumber(text) {
	return /[0-9][.eE]|[0-9]{16}|-0/.test(text) && /[:[,]\s*-?(?:[0-9]+[.eE]|[0-9]{16}|0[\s,}\]])/.test(text);
}
/**
* Reads a text with nothing lost.
*
* @throws SchemaFault at the first fault of the JSON.
*/
function readExactText(text) {
	const result = readJson$1(text, { comments: true });
	if (result.ok) return {
		value: toJsonValue(result.root),
		exact: true,
		text
	};
	const { message, offset } = result.problem;
	throw new SchemaFault(createProblem("invalid-syntax", message, {
		start: offset,
		end: Math.min(offset + 1, text.length)
	}));
}
/**
* Reads a text with the engine's own JSON reader, several times faster, which rounds numbers; texts it cannot read
* are read exactly.
*
* @throws SchemaFault at the first fault of the JSON.
*/
function readQuickText(text) {
	try {
		return {
			value: JSON.parse(text),
			exact: false,
			text
		};
	} catch {
		return readExactText(text);
	}
}
// src/formats/avro/copy-type.ts
/**
* A second set of nodes for a type and all that is below it, shared and recursive types once each; places stay those
* of the originals. Types without parts are the same objects in both.
*/
function copyType(type, copies) {
	const known = copies.get(type);
	if (known !== void 0) return known;
	const copy = createCopy(type);
	if (copy === type) return type;
	copies.set(type, copy);
	fillCopy(copy, copies);
	return copy;
}
function createCopy(type) {
	switch (type.kind) {
		case "record": return {
			...type,
			fields: [...type.fields],
			fieldIndex: null
		};
		case "union": return {
			...type,
			branches: [...type.branches]
		};
		case "array":
		case "map": return { ...type };
		default: return type;
	}
}
function fillCopy(copy, copies) {
	switch (copy.kind) {
		case "record":
			copy.fields.forEach((field, index) => copy.fields[index] = copyField(field, copy, copies));
			return;
		case "union":
			copy.branches.forEach((branch, index) => copy.branches[index] = copyType(branch, copies));
			return;
		case "array":
			copy.items = copyType(copy.items, copies);
			return;
		case "map":
			copy.values = copyType(copy.values, copies);
			return;
	}
}
function copyField(field, parent, copies) {
	return {
		...field,
		parent,
		type: copyType(field.type, copies)
	};
}
// src/formats/avro/replay-closing.ts
/** Nodes that a replay looks at before it gives up; schemas of people stay far below. */
const MAX_STEPS$1 = 2e6;
/**
* Replays in which order Avro 1.12 closes its copies of records, since it judges each default again at that moment
* and fails where a default reaches into a record that is not closed yet. A hole is followed by a walk that begins
* anew, also through records that an outer walk is in the middle of: they are then closed from inside.
*/
var ClosingReplay = class {
	#isHole;
	#close;
	#met = /* @__PURE__ */ new Set();
	/** The closed records, by the number of the visit that closed them. */
	#closed = /* @__PURE__ */ new Map();
	#visits = 0;
	#steps = 0;
	/** `close` is called for each record once, before it counts as closed; what it throws ends the replay. */
	constructor(isHole, close) {
		this.#isHole = isHole;
		this.#close = close;
	}
	isClosed(record) {
		return this.#closed.has(record);
	}
	/** Walks from a type and closes the records below it that are not closed yet. */
	visit(start) {
		this.#visits++;
		const walks = [createWalk(start)];
		for (let walk = walks.at(-1); walk !== void 0; walk = walks.at(-1)) {
			if (this.#steps++ > MAX_STEPS$1) return;
			const next = walk.stack.pop();
			if (next === void 0) walks.pop();
			else if ("closing" in next) this.#closeRecord(next.closing);
			else if (!next.isHole) this.#enter(next.type, walk);
			else if (next.type.kind === "record" && !this.#met.has(next.type)) walks.push(createWalk(next.type));
		}
	}
	#enter(type, walk) {
		if (walk.visited.has(type)) return;
		walk.visited.add(type);
		if (type.kind === "record") {
			if ((this.#closed.get(type) ?? this.#visits) < this.#visits) return;
			this.#met.add(type);
			walk.stack.push({ closing: type });
		}
		walk.stack.push(...this.#listParts(type));
	}
	/** In the order in which they are put on the stack: the fields of records come off it first to last. */
	#listParts(type) {
		switch (type.kind) {
			case "record": return type.fields.map((field) => this.#createPart(field.type, field, "type")).reverse();
			case "union": return type.branches.map((branch, index) => this.#createPart(branch, type, index));
			case "array": return [this.#createPart(type.items, type, "items")];
			case "map": return [this.#createPart(type.values, type, "values")];
			default: return [];
		}
	}
	#createPart(type, parent, token) {
		return {
			type,
			isHole: this.#isHole(parent, token)
		};
	}
	#closeRecord(record) {
		if (this.#closed.has(record)) return;
		this.#close(record);
		this.#closed.set(record, this.#visits);
	}
};
function createWalk(start) {
	return {
		stack: [{
			type: start,
			isHole: false
		}],
		visited: /* @__PURE__ */ new Set()
	};
}
// src/formats/avro/resolve-holes.ts
/**
* Puts the definitions in the place of the holes a text left, as Avro 1.12 does after each text. Names without a
* definition and branches that turn out equal are added to `problems`.
*
* @throws SchemaFault where a default cannot be judged or is wrong, now that all types are known.
*/
function resolveHoles(text, problems) {
	const { scope, root } = text;
	const failed = problems.length > 0;
	const holes = scope.takeHoles();
	const slots = /* @__PURE__ */ new Map();
	for (const hole of holes) {
		const type = scope.get(hole.name);
		if (type !== void 0) fill(hole, type, problems);
		else if (!failed) problems.push(createProblem("undefined-name", `Unknown type \`${hole.name}\`.`, findSlotPlace(hole)));
		slots.set(hole.parent, (slots.get(hole.parent) ?? /* @__PURE__ */ new Map()).set(hole.token, hole));
	}
	if (problems.length > 0) return;
	replayClosing(text, (parent, token) => slots.get(parent)?.has(token) === true);
	if (!isNamedType$1(root)) copyOutside(listOutside(root, slots), text);
}
/** Avro copies the named types anew whenever a text adds one, and what a nameless root holds in any case. */
function replayClosing({ scope, root, judge }, isHole) {
	const added = scope.takeAdded();
	if (scope.recordDefaults.size === 0 || !scope.hadHoles) return;
	const replay = new ClosingReplay(isHole, (record) => {
		for (const field of record.fields) if (scope.recordDefaults.has(field)) judge(field, replay);
	});
	if (added) for (const type of scope.listTypes()) replay.visit(type);
	if (!isNamedType$1(root)) replay.visit(root);
}
/**
* A name that a nameless root uses before its definition gets copies of its own, apart from those that the rest of the
* text uses. The comparison remembers pairs of copies, so the difference shows in the paths it reports.
*/
function copyOutside(holes, { scope, judge }) {
	const copies = /* @__PURE__ */ new Map();
	const replay = new ClosingReplay(() => false, (record) => {
		for (const field of record.fields) if (scope.recordDefaults.has(field)) judge(field, replay);
	});
	for (const hole of holes) {
		const type = scope.get(hole.name);
		if (type === void 0) continue;
		if (scope.recordDefaults.size > 0) replay.visit(type);
		put(hole, copyType(type, copies));
	}
}
/** The holes of a nameless root outside all named types, in the order in which Avro's walk comes to them. */
function listOutside(type, slots) {
	const listPart = (part, token) => {
		const hole = slots.get(type)?.get(token);
		if (hole !== void 0) return [hole];
		return isNamedType$1(part) ? [] : listOutside(part, slots);
	};
	switch (type.kind) {
		case "array": return listPart(type.items, "items");
		case "map": return listPart(type.values, "values");
		case "union": return type.branches.map(listPart).reverse().flat();
		default: return [];
	}
}
function fill(hole, type, problems) {
	const { parent, placeholder } = hole;
	const isTwice = parent.kind === "union" && parent.branches.some((branch) => branch !== placeholder && printTypeName(branch) === type.name.full);
	put(hole, type);
	if (isTwice) problems.push(createProblem("duplicate-branch", `Disallowed second branch \`${hole.name}\` in a union.`, findSlotPlace(hole)));
}
function put({ parent, token }, type) {
	switch (parent.kind) {
		case "field":
			parent.type = type;
			return;
		case "array":
			parent.items = type;
			return;
		case "map":
			parent.values = type;
			return;
		case "union":
			parent.branches[Number(token)] = type;
			return;
	}
}
// src/formats/avro/parse-schema.ts
/** Reads one text's JSON value into types, as Avro Java's parser of the profile and strictness does. */
var SchemaReader$1 = class {
	context;
	/** Problems that did not end the reading, in the order of the text. */
	problems = [];
	#document;
	#alphabet;
	#fields = new FieldReader(this);
	#named = new NamedTypeReader(this, this.#fields);
	#exact = true;
	depth = 0;
	constructor(context, document) {
		this.context = context;
		this.#document = document;
		this.#alphabet = isStrict12(context) ? "ascii" : "unicode";
	}
	/** @throws SchemaFault, InexactText */
	readRoot(source) {
		this.#exact = source.exact;
		if (!source.exact) this.context.scope.quickTexts.push(source.text);
		const root = this.readType(source.value, {
			parent: this.#document,
			token: "",
			namespace: ""
		});
		const { scope } = this.context;
		const judge = (field, replay) => this.#fields.judgeAgain(field, replay);
		resolveHoles({
			scope,
			root,
			judge
		}, this.problems);
		return root;
	}
	readType(json, slot) {
		if (typeof json === "string") return this.#readName(json, slot, null);
		if (!this.#exact && this.depth >= 500) throw new InexactText();
		this.depth++;
		const type = this.#readComposite(json, slot);
		this.depth--;
		return type;
	}
	requireExact() {
		if (this.context.scope.quickTexts.some(mayHoldInexactNumber)) throw new InexactText();
	}
	keepFault(error, depth) {
		if (!(error instanceof SchemaFault)) throw error;
		this.problems.push(error.problem);
		this.depth = depth;
	}
	checkNamePart(part, kind, place) {
		if (isValidNamePart(part, this.#alphabet)) return;
		if (this.#isLaxReference()) {
			this.context.scope.hasLaxNames = true;
			return;
		}
		refuse(kind, `Invalid ${kind === "invalid-symbol" ? "symbol" : "name"} \`${part}\`.`, place());
	}
	/** Names in the references of stored schemas are checked later, see `checkReachableNames`. */
	#isLaxReference() {
		const { profile, strictness } = this.context;
		return this.#document.reference !== null && profile === "avro-1.12" && strictness === "stored";
	}
	#readComposite(json, slot) {
		if (Array.isArray(json)) return this.#readUnion(json, slot);
		if (!isJsonObject(json)) return refuse("not-a-schema", `Expected a schema, found ${printJsonKind(json)}.`, findSlotPlace(slot));
		const type = json["type"];
		if (typeof type !== "string") return refuse("missing-type", "Missing `type` with a text as its value.", findSlotPlace(slot, ...type === void 0 ? [] : ["type"]));
		switch (type) {
			case "record":
			case "error": return this.#named.readRecord(json, slot);
			case "enum": return this.#named.readEnum(json, slot);
			case "fixed": return this.#named.readFixed(json, slot);
			case "array": return this.#readArray(json, slot);
			case "map": return this.#readMap(json, slot);
			default: return this.#readName(type, slot, json);
		}
	}
	#readName(written, slot, json) {
		const { parent, token } = slot;
		if (isPrimitiveKind(written)) return {
			kind: written,
			parent,
			token,
			json
		};
		const { scope } = this.context;
		const found = json === null ? scope.find(written, slot.namespace, {
			parent,
			token
		}) : scope.findWrapped(written, slot.namespace, {
			parent,
			token
		});
		if (found !== void 0) return found;
		return refuse("undefined-name", `Unknown type \`${written}\`.`, findSlotPlace(slot, ...json === null ? [] : ["type"]));
	}
	#readUnion(json, slot) {
		const union = {
			kind: "union",
			parent: slot.parent,
			token: slot.token,
			branches: []
		};
		const names = json.length > SHORT_LIST ? /* @__PURE__ */ new Set() : void 0;
		for (let index = 0; index < json.length; index++) {
			const item = json[index] ?? null;
			const branch = createPrimitive(item, union, index) ?? this.readType(item, {
				parent: union,
				token: index,
				namespace: slot.namespace
			});
			const name = printTypeName(branch);
			if (branch.kind === "union") refuse("nested-union", "Disallowed union directly inside a union.", findPlace$1(union, index));
			if (names === void 0 ? union.branches.some((one) => printTypeName(one) === name) : names.has(name)) refuse("duplicate-branch", `Disallowed second branch \`${name}\` in a union.`, findPlace$1(union, index));
			union.branches.push(branch);
			names?.add(name);
		}
		return union;
	}
	#readArray(json, slot) {
		const items = json["items"];
		if (items === void 0) return refuse("missing-items", "Missing `items` of an array.", findSlotPlace(slot));
		const array = {
			kind: "array",
			parent: slot.parent,
			token: slot.token,
			json,
			items: PENDING
		};
		array.items = this.readType(items, {
			parent: array,
			token: "items",
			namespace: slot.namespace
		});
		this.checkProperties(json, slot);
		return array;
	}
	#readMap(json, slot) {
		const values = json["values"];
		if (values === void 0) return refuse("missing-values", "Missing `values` of a map.", findSlotPlace(slot));
		const map = {
			kind: "map",
			parent: slot.parent,
			token: slot.token,
			json,
			values: PENDING
		};
		map.values = this.readType(values, {
			parent: map,
			token: "values",
			namespace: slot.namespace
		});
		this.checkProperties(json, slot);
		return map;
	}
	checkProperties(json, slot) {
		if (this.context.profile === "avro-1.11") return;
		if (!this.#exact) {
			if (holdsRoundedProperty(json)) throw new InexactText();
			return;
		}
		const key = findOversizedProperty(json);
		if (key !== void 0) refuse("oversized-property", `Disallowed integer beyond 64 bits in property \`${key}\`.`, findSlotPlace(slot, key));
	}
};
/** Lists up to this length are searched one by one, which costs less than a set. */
const SHORT_LIST = 24;
/** Stands in an array or map for the moment between its making and the reading of its content. */
const PENDING = {
	kind: "null",
	parent: {
		kind: "document",
		reference: null
	},
	token: "",
	json: null
};
// src/formats/avro/same-json.ts
/** Whether two values are equal as Jackson's nodes are: objects whatever the order, `1` apart from `1.0`. */
function isSameJson(left, right) {
	if (isNumber(left) && isNumber(right)) return isSameNumber(left, right);
	if (Array.isArray(left)) return Array.isArray(right) && isSameList(left, right, isSameJson);
	if (isJsonObject(left)) return isJsonObject(right) && isSameObject(left, right);
	return left === right;
}
/** Whether two lists have the same length and equal items in the same order. */
function isSameList(left, right, isSame) {
	if (left.length !== right.length) return false;
	return left.every((item, index) => {
		const other = right[index];
		return other !== void 0 && isSame(item, other);
	});
}
function isSameNumber(left, right) {
	const [leftInteger, rightInteger] = [readInteger(left), readInteger(right)];
	if (leftInteger !== null || rightInteger !== null) return leftInteger === rightInteger;
	return Object.is(Number(printNumberText(left)), Number(printNumberText(right)));
}
function isSameObject(left, right) {
	const keys = listKeys(left);
	return keys.length === listKeys(right).length && keys.every((key) => {
		const [one, other] = [getMember(left, key), getMember(right, key)];
		return one !== void 0 && other !== void 0 && isSameJson(one, other);
	});
}
// src/formats/avro/same-type.ts
/** What Avro Java's `Schema.equals` looks at, by which it accepts or refuses a second definition. */
const AVRO_EQUALITY = {
	docs: false,
	aliases: false,
	countsProperty: () => true
};
/** Whether two types are equal by the rules; both must come from exact readings. */
function isSameType(left, right, rules) {
	return new TypeComparison(rules).isSame(left, right);
}
var TypeComparison = class {
	#rules;
	/** Pairs met before: equal, or the answer is already no. Without it shared types would be compared over and over. */
	#met = /* @__PURE__ */ new Map();
	constructor(rules) {
		this.#rules = rules;
	}
	isSame(left, right) {
		if (left === right) return true;
		if (left.kind !== right.kind || !hasSameFieldNames(left, right) || !this.#hasSameProperties(left, right)) return false;
		if (isNamedType$1(left) && isNamedType$1(right)) return this.#isSameNamedType(left, right);
		return isSameList(listParts(left), listParts(right), (one, other) => this.isSame(one, other));
	}
	#isSameNamedType(left, right) {
		if (left.name.full !== right.name.full || !this.#hasSameNotes(left, right)) return false;
		if (left.kind === "fixed") return right.kind === "fixed" && left.size === right.size;
		if (left.kind === "record") return right.kind === "record" && this.#isSameRecord(left, right);
		if (right.kind !== "enum") return false;
		if (this.#rules.aliases && left.defaultSymbol !== right.defaultSymbol) return false;
		return isSameList(left.symbols, right.symbols, (one, other) => one === other);
	}
	#isSameRecord(left, right) {
		const partners = this.#met.get(left);
		if (partners?.has(right) === true) return true;
		if (partners === void 0) this.#met.set(left, /* @__PURE__ */ new Set([right]));
		else partners.add(right);
		return isSameList(left.fields, right.fields, (one, other) => this.#isSameField(one, other));
	}
	#isSameField(left, right) {
		return left.name === right.name && readSortOrder(left) === readSortOrder(right) && isSameDefault(left.defaultValue, right.defaultValue) && this.#hasSameProperties(left, right) && this.#hasSameNotes(left, right) && this.isSame(left.type, right.type);
	}
	#hasSameProperties(left, right) {
		return isSameJson(this.#selectProperties(left), this.#selectProperties(right));
	}
	#selectProperties(node) {
		const properties = listProperties(node);
		const keys = listKeys(properties);
		if (keys.every((key) => this.#rules.countsProperty(key))) return properties;
		return createJsonObject(keys.filter((key) => this.#rules.countsProperty(key)).map((key) => [key, getMember(properties, key) ?? null]));
	}
	#hasSameNotes(left, right) {
		if (this.#rules.docs && readDoc(left) !== readDoc(right)) return false;
		return !this.#rules.aliases || isSameSet(left.aliases, right.aliases);
	}
};
function readDoc(node) {
	const doc = getMember(node.json, "doc");
	return typeof doc === "string" ? doc : void 0;
}
/**
* Whether two types are no records or records with the same field names in the same order. Most records that differ do
* so in this, which is seen at once.
*/
function hasSameFieldNames(left, right) {
	if (left.kind !== "record" || right.kind !== "record") return true;
	return isSameList(left.fields, right.fields, (one, other) => one.name === other.name);
}
function isSameSet(left, right) {
	if (left.length === 0 && right.length === 0) return true;
	const [one, other] = [new Set(left), new Set(right)];
	return one.size === other.size && left.every((item) => other.has(item));
}
function isSameDefault(left, right) {
	if (left === void 0 || right === void 0) return left === right;
	return isSameJson(left, right);
}
// src/formats/avro/type-scope.ts
/**
* The named types a parser knows. Avro 1.12 knows a type once its definition is closed and leaves holes for other
* names; 1.11 knows a record from its name on and never looks ahead (reference: name binding).
*/
var TypeScope = class TypeScope {
	#profile;
	#types = /* @__PURE__ */ new Map();
	#open = /* @__PURE__ */ new Set();
	#placeholders = /* @__PURE__ */ new Set();
	#holes = [];
	#addedNames = false;
	#hadHoles = false;
	/** Fields whose defaults reach into records, to be judged again whenever Avro 1.12 copies them. */
	recordDefaults = /* @__PURE__ */ new Set();
	/** The texts that were read quickly, the one that is being read included. */
	quickTexts = [];
	/** Whether names were let through that only count where the root reaches them. */
	hasLaxNames = false;
	constructor(profile) {
		this.#profile = profile;
	}
	/** The first definition of each name, in order of definition. */
	listTypes() {
		return [...this.#types.values()];
	}
	/** Whether any text so far used a name before its definition. */
	get hadHoles() {
		return this.#hadHoles;
	}
	/** Whether names were added since the last call. */
	takeAdded() {
		const added = this.#addedNames;
		this.#addedNames = false;
		return added;
	}
	/** A scope that knows the same types and may learn others; no text may be open. */
	fork() {
		const scope = new TypeScope(this.#profile);
		for (const [name, type] of this.#types) scope.#types.set(name, type);
		for (const field of this.recordDefaults) scope.recordDefaults.add(field);
		scope.#hadHoles = this.#hadHoles;
		scope.hasLaxNames = this.hasLaxNames;
		scope.quickTexts.push(...this.quickTexts);
		return scope;
	}
	/** The first definition of a full name. */
	get(full) {
		return this.#types.get(full);
	}
	/** Holes that were made since the last call. */
	takeHoles() {
		return this.#holes.splice(0);
	}
	isOpen(record) {
		return this.#open.has(record);
	}
	isPlaceholder(type) {
		return type.kind === "record" && this.#placeholders.has(type);
	}
	/** The type a written name means in a namespace; a placeholder where 1.12 may still find it; else undefined. */
	find(written, namespace, slot) {
		if (this.#profile === "avro-1.11") return this.#findRegistered(written, namespace);
		const name = {
			...parseName(written, namespace),
			...written.startsWith(".") ? { full: written } : {}
		};
		const known = this.#types.get(name.full) ?? this.#types.get(written);
		if (known !== void 0) return known;
		const placeholder = {
			kind: "record",
			...slot,
			json: {},
			name: {
				full: `\u0000${name.full}\u0000${this.#holes.length}`,
				short: name.short,
				namespace: name.namespace
			},
			aliases: [],
			isError: false,
			fields: [],
			fieldIndex: null
		};
		this.#placeholders.add(placeholder);
		this.#hadHoles = true;
		this.#holes.push({
			name: name.full,
			placeholder,
			...slot
		});
		return placeholder;
	}
	/** The type a name under the `type` key of an object means; 1.11 does not look into the null namespace there. */
	findWrapped(written, namespace, slot) {
		if (this.#profile === "avro-1.12") return this.find(written, namespace, slot);
		return this.#types.get(parseName(written, namespace).full);
	}
	#findRegistered(written, namespace) {
		return this.#types.get(parseName(written, namespace).full) ?? this.#types.get(parseName(written, "").full);
	}
	/** Marks a record whose fields are being read; false when 1.11 refuses its name as taken. */
	open(record) {
		this.#open.add(record);
		return this.#profile === "avro-1.12" || this.#register(record);
	}
	/** Makes a finished type known; false when its name is taken by a type it is not equal to. */
	close(type) {
		if (type.kind === "record") this.#open.delete(type);
		if (this.#profile === "avro-1.11" && type.kind === "record") return true;
		return this.#register(type);
	}
	#register(type) {
		const known = this.#types.get(type.name.full);
		if (known === void 0) {
			this.#types.set(type.name.full, type);
			this.#addedNames = true;
			return true;
		}
		return this.#profile === "avro-1.12" && isSameType(known, type, AVRO_EQUALITY);
	}
};
// src/formats/avro/parse.ts
/**
* Parses an Avro schema as the registry would: its references first, in the given order and with the same strictness,
* then the text, all in one scope of names.
*/
function parseAvro(text, options) {
	const exact = options.exact === true || options.strictness === "new" && listTexts$1(text, options).some(mayHoldInexactNumber);
	try {
		return {
			ok: true,
			schema: parseTexts(text, options, exact)
		};
	} catch (error) {
		if (error instanceof InexactText) return parseAvro(text, {
			...options,
			exact: true
		});
		if (error instanceof SchemaFaults) return {
			ok: false,
			problems: error.problems
		};
		throw error;
	}
}
/** The same schema with nothing lost in reading: parsed again where it was read quickly. */
function requireExact(schema) {
	if (schema.exact) return schema;
	const again = parseAvro(schema.text, {
		...schema.options,
		exact: true
	});
	invariant(again.ok, "a schema that was read quickly is read exactly as well");
	return again.schema;
}
function listTexts$1(text, { references = [] }) {
	return [text, ...references.map(({ schema }) => schema)];
}
/** {@link parseAvro} behind the contract of all formats. */
function parseAvroSchema(text, options) {
	return parseAvro(text, options);
}
var SchemaFaults = class extends Error {
	problems;
	constructor(problems) {
		super(problems[0].message);
		this.problems = problems;
	}
};
function parseTexts(text, options, exact) {
	const profile = selectProfile(options.serverVersion);
	const { strictness, references = [] } = options;
	const { scope, roots } = parseReferences(references, {
		profile,
		strictness,
		exact
	});
	const root = parseDocument(text, {
		kind: "document",
		reference: null
	}, {
		scope,
		profile,
		strictness,
		exact
	});
	if (scope.hasLaxNames) collectFaults(() => checkReachableNames(root));
	return {
		type: "AVRO",
		text,
		references,
		root,
		profile,
		options,
		exact,
		referenceRoots: roots
	};
}
function collectFaults(check) {
	try {
		check();
	} catch (error) {
		throw error instanceof SchemaFault ? new SchemaFaults([error.problem]) : error;
	}
}
/** The versions of a subject mostly have the same references, one after the other: the last ones are kept parsed. */
let lastReferences;
function parseReferences(references, rules) {
	if (references.length === 0) return {
		scope: new TypeScope(rules.profile),
		roots: []
	};
	if (lastReferences === void 0 || !isSameWork(lastReferences, references, rules)) {
		const scope = new TypeScope(rules.profile);
		lastReferences = {
			references,
			rules,
			scope,
			roots: references.map(({ name, schema }) => parseDocument(schema, {
				kind: "document",
				reference: name
			}, {
				scope,
				...rules
			}))
		};
	}
	return {
		scope: lastReferences.scope.fork(),
		roots: lastReferences.roots
	};
}
function isSameWork(last, references, rules) {
	return last.rules.profile === rules.profile && last.rules.strictness === rules.strictness && last.rules.exact === rules.exact && last.references.length === references.length && last.references.every((one, index) => one.name === references[index]?.name && one.schema === references[index]?.schema);
}
function parseDocument(text, document, context) {
	const reader = new SchemaReader$1(context, document);
	try {
		const source = context.exact ? readExactText(text) : readQuickText(text);
		const root = reader.readRoot(source);
		const [first, ...others] = reader.problems;
		if (first !== void 0) throw new SchemaFaults([first, ...others]);
		return isNamedType$1(root) ? context.scope.get(root.name.full) ?? root : root;
	} catch (error) {
		if (!(error instanceof SchemaFault)) throw error;
		const [first = error.problem, ...others] = reader.problems;
		throw new SchemaFaults(first === error.problem ? [first] : [
			first,
			...others,
			error.problem
		]);
	}
}
// src/formats/avro/identity.ts
/** By what the registry tells two versions of a subject apart: everything but the order and spelling of the text. */
const REGISTRY_EQUALITY = {
	docs: true,
	aliases: true,
	countsProperty: () => true
};
/** What may change how data is read, written or converted: all but docs and properties no program acts on. */
const SAME_MEANING = {
	docs: false,
	aliases: true,
	countsProperty: hasEffect
};
/**
* Whether the registry takes two Avro schemas of a subject for one version, references, metadata and rules aside:
* equal types, defaults, orders and properties as Avro Java compares them, and equal docs, aliases and enum defaults.
* Formatting, the order of keys and aliases, and `error` against `record` make no difference.
*/
function isSameAvroSchema(left, right) {
	return isSame(left, right, REGISTRY_EQUALITY);
}
/**
* What kind of change leads from one schema to the other. `documentation` changes only docs and custom properties,
* which neither resolution nor a converter looks at; properties with a known effect ({@link hasEffect}) are `semantic`.
*/
function classifyAvroChange(before, after) {
	if (before.text === after.text && isSameAvroSchema(before, after)) return "none";
	if (!isSame(before, after, SAME_MEANING)) return "semantic";
	return isSameAvroSchema(before, after) ? "formatting" : "documentation";
}
function isSame(left, right, rules) {
	const [one, other] = [left, right];
	if (!hasSameFieldNames(one.root, other.root)) return false;
	if (isExactEnough(one) && isExactEnough(other)) return isSameType(one.root, other.root, rules);
	return isSameType(requireExact(one).root, requireExact(other).root, rules);
}
function isExactEnough({ exact, text, references }) {
	return exact || ![text, ...references.map(({ schema }) => schema)].some(mayHoldInexactNumber);
}
const EFFECTIVE_KEYS = new Set("logicalType precision scale java-class java-key-class java-element-class".split(" "));
/**
* Whether programs are known to act on a custom property: logical types, the classes of Java and Kafka Connect, the
* registry's own tags (which choose the fields that data contract rules apply to).
*/
function hasEffect(key) {
	return EFFECTIVE_KEYS.has(key) || /^(?:avro\.java|connect|confluent)[.:]/.test(key);
}
// src/formats/avro/list-names.ts
const NAMED_KINDS = /* @__PURE__ */ new Set([
	"record",
	"error",
	"enum",
	"fixed"
]);
const COMPOSITE_KINDS = /* @__PURE__ */ new Set([
	"array",
	"map",
	...NAMED_KINDS
]);
/** Nesting that a reader of a normal schema never comes near. */
const MAX_DEPTH$3 = 500;
/**
* The full names a text defines and uses, found without judging the text: names in broken parts are found too. A name
* without dots that only the null namespace defines counts as used by its written form.
*/
function listAvroNames(text) {
	const collector = new NameCollector();
	let root = null;
	try {
		root = readQuickText(text).value;
	} catch {
		return {
			root: null,
			defined: [],
			used: []
		};
	}
	collector.visit(root, "", null);
	const used = /* @__PURE__ */ new Map();
	for (const use of collector.uses) {
		if (collector.defined.has(use.name) || collector.defined.has(use.written) || used.has(use.name)) continue;
		used.set(use.name, printTrail(use.trail));
	}
	return {
		root: collector.root,
		defined: [...collector.defined],
		used: [...used].map(([name, pointer]) => ({
			name,
			pointer
		}))
	};
}
var NameCollector = class {
	defined = /* @__PURE__ */ new Set();
	uses = [];
	root = null;
	visit(json, namespace, trail) {
		if (typeof json === "string") this.#use(json, namespace, trail);
		else if (Array.isArray(json)) this.#visitItems(json, namespace, trail);
		else if (isJsonObject(json)) this.#visitObject(json, namespace, trail);
	}
	/** A value one step further on; primitive types, which most values are, leave no trace. */
	#visitNext(json, namespace, trail) {
		if (trail.depth <= MAX_DEPTH$3) this.visit(json, namespace, trail);
	}
	#visitItems(items, namespace, trail) {
		for (const [index, item] of items.entries()) if (!isPrimitive(item)) this.#visitNext(item, namespace, extendTrail(trail, index));
	}
	#visitObject(json, namespace, trail) {
		const type = getMember(json, "type");
		if (typeof type !== "string") return;
		if (!COMPOSITE_KINDS.has(type)) return this.#use(type, namespace, extendTrail(trail, "type"));
		const inner = NAMED_KINDS.has(type) ? this.#define(json, namespace, trail) : namespace;
		for (const key of PART_KEYS) {
			const part = getMember(json, key);
			if (part !== void 0 && !isPrimitive(part)) this.#visitNext(part, inner, extendTrail(trail, key));
		}
		const fields = getMember(json, "fields");
		if (Array.isArray(fields)) this.#visitFields(fields, inner, extendTrail(trail, "fields"));
	}
	#visitFields(fields, namespace, trail) {
		for (const [index, field] of fields.entries()) {
			const type = isJsonObject(field) ? getMember(field, "type") : void 0;
			if (type === void 0 || isPrimitive(type)) continue;
			this.#visitNext(type, namespace, extendTrail(extendTrail(trail, index), "type"));
		}
	}
	#define(json, inherited, trail) {
		const written = getMember(json, "name");
		const namespace = getMember(json, "namespace");
		if (typeof written !== "string") return inherited;
		const name = parseName(written, typeof namespace === "string" ? namespace : inherited);
		this.defined.add(name.full);
		if (trail === null) this.root = name.full;
		return name.namespace;
	}
	#use(written, namespace, trail) {
		if (isPrimitiveKind(written)) return;
		const start = trail ?? {
			parent: null,
			token: "",
			depth: 0
		};
		this.uses.push({
			name: parseName(written, namespace).full,
			written,
			trail: start
		});
	}
};
const PART_KEYS = ["items", "values"];
function isPrimitive(json) {
	return typeof json === "string" && isPrimitiveKind(json);
}
function extendTrail(parent, token) {
	return {
		parent,
		token,
		depth: parent === null ? 1 : parent.depth + 1
	};
}
function printTrail(trail) {
	const tokens = [];
	for (let step = trail; step !== null && step.depth > 0; step = step.parent) tokens.push(step.token);
	return printPointer(tokens.reverse());
}
// src/formats/avro/locate.ts
/** The range of a pointer in an Avro text, or of its nearest ancestor; the start of a text that is no JSON. */
function locateInAvro(text, pointer) {
	const result = readJson$1(text, { comments: true });
	if (!result.ok) return {
		start: 0,
		end: 0
	};
	const { node } = findJsonLocation(result.root, pointer);
	return {
		start: node.start,
		end: node.end
	};
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
// src/formats/avro/logical-type.ts
/** Properties that tell Java which class to use; a logical type beside one of them is ignored. */
const JAVA_CLASS_KEYS = [
	"avro.java.string",
	"java-class",
	"java-key-class",
	"java-element-class"
];
/** The logical type that Avro Java recognises on a type, or null. */
function recognizeLogicalType(type, profile) {
	if (type.kind === "union" || type.json === null) return null;
	const { json } = type;
	const name = getMember(json, "logicalType");
	if (typeof name !== "string") return null;
	if (JAVA_CLASS_KEYS.some((key) => typeof getMember(json, key) === "string")) return null;
	if (name === "decimal") return recognizeDecimal(type, json, profile);
	return findCheck(name, profile)?.(type) === true ? {
		name,
		decimal: null
	} : null;
}
const isKind = (kind) => (type) => type.kind === kind;
const isFixedOf = (size) => (type) => type.kind === "fixed" && type.size === size;
const CHECKS = /* @__PURE__ */ new Map([
	["big-decimal", isKind("bytes")],
	["date", isKind("int")],
	["time-millis", isKind("int")],
	["time-micros", isKind("long")],
	["timestamp-millis", isKind("long")],
	["timestamp-micros", isKind("long")],
	["local-timestamp-millis", isKind("long")],
	["local-timestamp-micros", isKind("long")]
]);
const CHECKS_11 = /* @__PURE__ */ new Map([["uuid", () => true]]);
/** Avro 1.12's own additions, and the two types that the registry of that time adds. */
const CHECKS_12 = /* @__PURE__ */ new Map([
	["uuid", (type) => type.kind === "string" || isFixedOf(16)(type)],
	["duration", isFixedOf(12)],
	["timestamp-nanos", isKind("long")],
	["local-timestamp-nanos", isKind("long")],
	["map", isPairList],
	["variant", isVariant]
]);
function findCheck(name, profile) {
	return CHECKS.get(name) ?? (profile === "avro-1.11" ? CHECKS_11 : CHECKS_12).get(name);
}
function isPairList(type) {
	if (type.kind !== "array" || type.items.kind !== "record") return false;
	return type.items.fields.map((field) => field.name).join() === "key,value";
}
function isVariant(type) {
	if (type.kind !== "record" || type.fields.some((field) => field.type.kind !== "bytes")) return false;
	return type.fields.map((field) => field.name).sort().join() === "metadata,value";
}
function recognizeDecimal(type, json, profile) {
	const precision = readInt(json, "precision");
	const scale = readScale(json, profile);
	if (precision === null || scale === null) return null;
	if (precision <= 0 || precision > findMaxPrecision(type) || scale < 0 || scale > precision) return null;
	return {
		name: "decimal",
		decimal: {
			precision,
			scale
		}
	};
}
function readScale(json, profile) {
	const written = getMember(json, "scale");
	if (written === void 0) return 0;
	const integer = readInteger(written);
	if (profile === "avro-1.11" && integer !== null && !fitsBits(integer, 64)) return 0;
	return readInt(json, "scale");
}
function readInt(json, key) {
	const integer = readInteger(getMember(json, key));
	return integer === null || !fitsBits(integer, 32) ? null : Number(integer);
}
/** How many decimal digits a type can hold; 0 for types that cannot hold a decimal at all. */
function findMaxPrecision(type) {
	if (type.kind === "bytes") return 2 ** 31 - 1;
	if (type.kind !== "fixed") return 0;
	return Math.floor(Math.log10(2) * (Math.imul(8, type.size) - 1 | 0));
}
// src/formats/avro/print-json.ts
/** A value as Avro Java prints it: compact, keys in their order, numbers as Java writes the double or integer. */
function printJson$1(value) {
	if (isNumber(value)) return printNumber$1(value);
	if (typeof value === "string") return printJsonString(value);
	if (Array.isArray(value)) return `[${value.map((item) => printJson$1(item)).join(",")}]`;
	if (!isJsonObject(value)) return JSON.stringify(value);
	return `{${listKeys(value).map((key) => `${printJsonString(key)}:${printJson$1(getMember(value, key) ?? null)}`).join(",")}}`;
}
/** A double as JSON: numbers that JSON cannot hold (`1e400`) become texts. */
function printDoubleJson(value, printed = printJavaDouble(value)) {
	return Number.isFinite(value) ? printed : `"${printed}"`;
}
function printNumber$1(value) {
	const integer = readInteger(value);
	return integer === null ? printDoubleJson(Number(printNumberText(value))) : integer.toString();
}
// src/formats/avro/text-depth.ts
/** Levels of objects and lists that the registry's JSON writer and reader (Jackson) go down to. */
const MAX_PRINTED_DEPTH = 1e3;
/** How deep the objects and lists of a JSON text nest; 0 for a text without any. */
function measureDepth$1(text) {
	let depth = 0;
	let deepest = 0;
	let inString = false;
	for (let offset = 0; offset < text.length; offset++) {
		const char = text[offset];
		if (inString) {
			if (char === "\\") offset++;
			else if (char === "\"") inString = false;
		} else if (char === "\"") inString = true;
		else if (char === "{" || char === "[") deepest = Math.max(deepest, ++depth);
		else if (char === "}" || char === "]") depth--;
	}
	return deepest;
}
// src/formats/avro/canonical.ts
/**
* The text the registry stores for a schema: Avro Java's `Schema.toString` with the root types of the references known
* by name. Every named type stands in full at its first use; all of Java's peculiarities are kept (a null-namespace
* alias of a namespaced type loses its dot, a repeated definition becomes a name).
*
* @param schema parsed with `exact: true`.
* @throws SchemaFault when the text would nest deeper than the registry's JSON writer goes.
*/
function printCanonicalAvro(schema) {
	const text = new CanonicalPrinter(schema).print(schema.root, "", 0);
	return measureDepth$1(text) > 1e3 ? refuseDepth() : text;
}
function refuseDepth() {
	return refuse("too-deep", `Too many nested levels: more than ${MAX_PRINTED_DEPTH} when each type stands in full.`, {
		reference: null,
		pointer: ""
	});
}
var CanonicalPrinter = class {
	#profile;
	#known;
	constructor(schema) {
		this.#profile = schema.profile;
		this.#known = new Set(schema.referenceRoots.map(printTypeName));
	}
	print(type, namespace, depth) {
		if (depth > 1e3) return refuseDepth();
		switch (type.kind) {
			case "union": return `[${type.branches.map((branch) => this.print(branch, namespace, depth + 1)).join(",")}]`;
			case "array": return `{"type":"array","items":${this.print(type.items, namespace, depth + 1)}${this.#printProperties(type)}}`;
			case "map": return `{"type":"map","values":${this.print(type.values, namespace, depth + 1)}${this.#printProperties(type)}}`;
			case "record":
			case "enum":
			case "fixed": return this.#printNamed(type, namespace, depth);
			default: {
				const properties = this.#printProperties(type);
				return properties === "" ? `"${type.kind}"` : `{"type":"${type.kind}"${properties}}`;
			}
		}
	}
	#printNamed(type, namespace, depth) {
		const { name } = type;
		if (this.#known.has(name.full)) return printJsonString(qualifyName(name, namespace));
		this.#known.add(name.full);
		return `${`{"type":"${type.kind === "record" && type.isError ? "error" : type.kind}","name":${printJsonString(name.short)}${printNamespace(name, namespace)}`}${`${printDoc(type.json)}${this.#printBody(type, depth)}`}${this.#printProperties(type)}${printAliases(type)}}`;
	}
	#printBody(type, depth) {
		switch (type.kind) {
			case "record": return `,"fields":[${type.fields.map((field) => this.#printField(field, depth)).join(",")}]`;
			case "fixed": return `,"size":${type.size}`;
			case "enum": {
				const fallback = type.defaultSymbol === null ? "" : `,"default":${printJsonString(type.defaultSymbol)}`;
				return `,"symbols":[${type.symbols.map(printJsonString).join(",")}]${fallback}`;
			}
		}
	}
	#printField(field, depth) {
		const type = this.print(field.type, field.parent.name.namespace, depth + 1);
		const value = field.defaultValue === void 0 ? "" : `,"default":${printJson$1(field.defaultValue)}`;
		const order = readSortOrder(field);
		const sort = order === "ascending" ? "" : `,"order":"${order}"`;
		return `${`{"name":${printJsonString(field.name)},"type":${type}${printDoc(field.json)}`}${value}${sort}${printAliasList([...new Set(field.aliases)])}${this.#printProperties(field)}}`;
	}
	#printProperties(node) {
		const properties = listProperties(node);
		const keys = listKeys(properties);
		return (this.#isMovedLogicalType(node) ? [.../* @__PURE__ */ new Set(["logicalType", ...keys])] : keys).map((key) => `,${printJsonString(key)}:${printJson$1(getMember(properties, key) ?? null)}`).join("");
	}
	/** Avro 1.12 copies records, arrays and maps once they are read, which puts a logical type it knows first. */
	#isMovedLogicalType(node) {
		if (this.#profile === "avro-1.11") return false;
		if (node.kind !== "record" && node.kind !== "array" && node.kind !== "map") return false;
		return recognizeLogicalType(node, this.#profile) !== null;
	}
};
function printDoc(json) {
	const doc = getMember(json, "doc");
	return typeof doc === "string" ? `,"doc":${printJsonString(doc)}` : "";
}
function printNamespace(name, namespace) {
	return name.namespace === namespace ? "" : `,"namespace":${printJsonString(name.namespace)}`;
}
function printAliases(type) {
	return printAliasList(type.aliases.map((alias) => qualifyName(splitAlias(alias), type.name.namespace)));
}
function printAliasList(aliases) {
	return aliases.length === 0 ? "" : `,"aliases":[${aliases.map(printJsonString).join(",")}]`;
}
/** Words that a name without a namespace could be mistaken for. */
const TYPE_WORDS = new Set("record enum array map union fixed string bytes int long float double boolean null".split(" "));
/** The name as it is written inside a namespace: short where it is the name's own. */
function qualifyName(name, namespace) {
	return name.namespace !== "" && name.namespace === namespace && !TYPE_WORDS.has(name.short) ? name.short : name.full;
}
function splitAlias(alias) {
	const dot = alias.lastIndexOf(".");
	const short = alias.slice(dot + 1);
	const namespace = dot < 0 ? "" : alias.slice(0, dot);
	return {
		full: namespace === "" ? short : alias,
		short,
		namespace
	};
}
// src/formats/avro/normal-value.ts
/** Thrown where Java's conversion of a value throws; the registry then answers 42201. */
var UnconvertibleValue = class extends Error {};
/**
* A value as it is written after Avro Java read it as a value of `type` (a default) or of no type (a property): keys
* of objects sorted, numbers of the type's kind. Null where nothing is left of it: the value is not one of the type,
* where a union means its first branch.
*
* @throws UnconvertibleValue
*/
function printNormalValue(value, type) {
	if (type?.kind === "union") return printNormalValue(value, findFirstBranch(type.branches));
	if (value === null || typeof value === "boolean") return String(value);
	if (isNumber(value)) return printNormalNumber(value, type);
	if (typeof value === "string") return printNormalText$1(value, type);
	if (Array.isArray(value)) return printNormalList(value, type);
	return isJsonObject(value) ? printNormalObject(value, type) : null;
}
/** The first branch, which alone counts. @throws UnconvertibleValue for a union without branches. */
function findFirstBranch(branches) {
	const [first] = branches;
	if (first === void 0) throw new UnconvertibleValue("a union without branches has no first branch");
	return first;
}
function printNormalNumber(value, type) {
	const integer = readInteger(value);
	if (integer !== null && !fitsBits(integer, 64)) return null;
	const double = integer === null ? Number(printNumberText(value)) : Number(integer);
	switch (type?.kind) {
		case "double": return printDoubleJson(double);
		case "float": return printDoubleJson(Math.fround(double), printJavaFloat(double));
		case "int":
		case "long": return integer === null ? null : integer.toString();
		case void 0: return integer === null ? printDoubleJson(double) : integer.toString();
		default: return null;
	}
}
function printNormalText$1(value, type) {
	switch (type?.kind) {
		case void 0:
		case "string":
		case "enum": return printJsonString(value);
		case "bytes":
		case "fixed": return printJsonString(value.replace(/[\ud800-\udbff][\udc00-\udfff]|[\u0100-\uffff]/g, "?"));
		default: return null;
	}
}
function printNormalList(items, type) {
	if (items.length > 0 && type !== null && type.kind !== "array") throw new UnconvertibleValue(`a list cannot be read as \`${type.kind}\``);
	const inner = type?.kind === "array" ? type.items : null;
	return `[${items.map((item) => requirePart(printNormalValue(item, inner), inner)).join(",")}]`;
}
function printNormalObject(object, type) {
	return `{${[...listKeys(object)].sort().map((key) => {
		const inner = findMemberType(type, key);
		const value = requirePart(printNormalValue(getMember(object, key) ?? null, inner), inner);
		return `${printJsonString(key)}:${value}`;
	}).join(",")}}`;
}
function findMemberType(type, key) {
	if (type?.kind === "map") return type.values;
	if (type?.kind !== "record") return null;
	return findMemberField(type, key).type;
}
function findMemberField(record, key) {
	const field = findField(record, key);
	if (field === void 0) throw new UnconvertibleValue(`record \`${record.name.full}\` has no field \`${key}\``);
	return field;
}
function requirePart(part, type) {
	if (part !== null) return part;
	throw new UnconvertibleValue(type === null ? "an integer is beyond 64 bits" : `a value in it is not one of \`${type.kind}\``);
}
// src/formats/avro/normalize.ts
/**
* The text the registry makes of a schema under `normalize=true` before it parses it once more: full names,
* properties and aliases sorted, empty docs dropped, defaults read by their types. It is put together without escaping
* names and property keys, as in the registry, so that it need not be valid JSON.
*
* @param schema parsed with `exact: true`.
* @throws SchemaFault where the registry answers 42201.
*/
function printNormalText(schema) {
	return new NormalPrinter(schema).print(schema.root, 0);
}
var NormalPrinter = class {
	#profile;
	#known;
	constructor(schema) {
		this.#profile = schema.profile;
		this.#known = new Set(schema.referenceRoots.map(printTypeName));
	}
	print(type, depth) {
		if (depth > 1e3) refuse("too-deep", "Too many nested levels.", findPlace$1(type));
		switch (type.kind) {
			case "union": return `[${type.branches.map((branch) => this.print(branch, depth + 1)).join(",")}]`;
			case "array": return `{"type":"array","items":${this.print(type.items, depth + 1)}${this.#printProperties(type)}}`;
			case "map": return `{"type":"map","values":${this.print(type.values, depth + 1)}${this.#printProperties(type)}}`;
			case "record":
			case "enum":
			case "fixed": return this.#printNamed(type, depth);
			default: {
				const properties = this.#printLogicalType(type) + this.#printProperties(type);
				return properties === "" ? `"${type.kind}"` : `{"type":"${type.kind}"${properties}}`;
			}
		}
	}
	#printNamed(type, depth) {
		const name = `"${type.name.full}"`;
		if (this.#known.has(type.name.full)) return name;
		this.#known.add(type.name.full);
		const body = this.#printBody(type, depth);
		const doc = getMember(type.json, "doc");
		const docs = typeof doc === "string" && doc !== "" ? `,"doc":${printJsonString(doc)}` : "";
		const fallback = type.kind === "enum" && type.defaultSymbol !== null ? `,"default":${printJsonString(type.defaultSymbol)}` : "";
		const tail = `${docs}${printSortedAliases(type.aliases)}${fallback}${this.#printProperties(type)}`;
		return `{"name":${name},"type":"${type.kind}"${body}${tail}}`;
	}
	#printBody(type, depth) {
		switch (type.kind) {
			case "record": return `,"fields":[${type.fields.map((field) => this.#printField(field, depth)).join(",")}]`;
			case "fixed": return `,"size":${type.size}${this.#printLogicalType(type)}`;
			case "enum": return `,"symbols":[${type.symbols.map((symbol) => `"${symbol}"`).join(",")}]`;
		}
	}
	#printField(field, depth) {
		const type = this.print(field.type, depth + 1);
		const doc = getMember(field.json, "doc");
		const tail = `${typeof doc === "string" ? `,"doc":${printJsonString(doc)}` : ""}${printSortedAliases(field.aliases)}${printDefault(field)}${this.#printProperties(field)}`;
		return `{"name":"${field.name}","type":${type},"order":"${readSortOrder(field)}"${tail}}`;
	}
	#printLogicalType(type) {
		const logical = recognizeLogicalType(type, this.#profile);
		if (logical === null) return "";
		const { decimal } = logical;
		if (decimal === null) return `,"logicalType":"${logical.name}"`;
		const scale = decimal.scale === 0 ? "" : `,"scale":${decimal.scale}`;
		return `,"logicalType":"decimal","precision":${decimal.precision}${scale}`;
	}
	#printProperties(node) {
		const properties = listProperties(node);
		return [...listKeys(properties)].sort().map((key) => `,"${key}":${printProperty(node, key, properties)}`).join("");
	}
};
function printProperty(node, key, properties) {
	const remedy = "the registry cannot normalise an integer beyond 64 bits.";
	try {
		return printNormalValue(getMember(properties, key) ?? null, null) ?? refuse("not-normalizable", `Disallowed property \`${key}\`: ${remedy}`, findPlace$1(node, key));
	} catch (error) {
		if (!(error instanceof UnconvertibleValue)) throw error;
		return refuse("not-normalizable", `Disallowed property \`${key}\`: ${remedy}`, findPlace$1(node, key));
	}
}
function printDefault(field) {
	try {
		if (field.type.kind === "union") findFirstBranch(field.type.branches);
		if (field.defaultValue === void 0) return "";
		const printed = printNormalValue(field.defaultValue, field.type);
		return printed === null ? "" : `,"default":${printed}`;
	} catch (error) {
		if (!(error instanceof UnconvertibleValue)) throw error;
		const place = findPlace$1(field, field.defaultValue === void 0 ? "type" : "default");
		return refuse("not-normalizable", `Field \`${field.name}\` cannot be normalised: ${error.message}.`, place);
	}
}
function printSortedAliases(aliases) {
	if (aliases.length === 0) return "";
	return `,"aliases":[${[...new Set(aliases)].sort().map(printJsonString).join(",")}]`;
}
// src/formats/avro/print.ts
/**
* The text the registry stores, or with `normalize` the one it stores under `normalize=true`; problems where it
* answers 42201 although the schema itself is fine.
*/
function printAvroSchema(schema, options) {
	try {
		const exact = requireExact(schema);
		return options.normalize === true ? printNormalized(exact) : {
			ok: true,
			text: printCanonicalAvro(exact)
		};
	} catch (error) {
		if (error instanceof SchemaFault) return {
			ok: false,
			problems: [error.problem]
		};
		throw error;
	}
}
/** The registry prints a schema in normal form, parses that text by the same rules and stores what it then has. */
function printNormalized(schema) {
	const again = parseAvro(printNormalText(schema), {
		...schema.options,
		exact: true
	});
	if (again.ok) return {
		ok: true,
		text: printCanonicalAvro(again.schema)
	};
	const [{ message }] = again.problems;
	return {
		ok: false,
		problems: [createProblem("not-normalizable", `The registry cannot read its own normalised text: ${message}`, {
			reference: null,
			pointer: ""
		})]
	};
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
function removeMember$1(node, index) {
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
// src/formats/avro/repair-type.ts
/** The edit that puts an earlier version's type back in the place of the candidate's. */
function restoreType(site, { mine, theirs, old }) {
	const spot = site.findSpot(mine);
	const type = site.findType("earlier", theirs);
	if (spot === void 0 || type === void 0) return [];
	const edits = [replaceValue(spot.node, site.printType(type))];
	return [{
		title: `Set the type back to \`${old}\``,
		safe: false,
		reference: spot.reference,
		edits
	}];
}
// src/formats/avro/repair-reader.ts
/** Repairs of a candidate that cannot read what an earlier version wrote: mostly additions, so mostly safe. */
function proposeReaderRepairs(site, difference) {
	switch (difference.kind) {
		case "field-without-default": return [...addAlias$2(site, difference), ...addDefault$1(site, difference)];
		case "enum-field-without-default": return copyEnumDefault(site, difference);
		case "enum-symbols-missing": return keepSymbols(site, difference);
		case "fixed-size-changed": return restoreSize(site, difference, difference.writerSize);
		case "type-renamed": return addTypeAlias(site, difference);
		case "type-narrowed":
		case "type-changed": return restoreType(site, {
			mine: difference.reader,
			theirs: difference.writer,
			old: difference.writerType
		});
		case "null-not-accepted": return acceptNull(site, difference.reader);
		case "union-branch-missing":
		case "type-not-in-union": return addBranch(site, difference);
		case "check-aborted": return removeAliases(site, difference);
	}
}
function findObject(site, place) {
	const spot = site.findSpot(place);
	return spot?.node.kind === "object" ? {
		...spot,
		node: spot.node
	} : void 0;
}
/** The edit that gives an object a member, in place of the one it may have. */
function setMember(spot, key, value) {
	const member = findMember(spot.node, key);
	return member === void 0 ? insertMember(spot.text, spot.node, {
		key,
		value
	}) : replaceValue(member.value, value);
}
/** For a field that may have been renamed: the one field that disappeared becomes its alias. */
function addAlias$2(site, difference) {
	const field = site.findField("candidate", difference.reader);
	const [old, ...others] = difference.writerOnlyFields;
	if (field === void 0 || old === void 0 || others.length > 0) return [];
	const spot = findObject(site, findPlace$1(field));
	if (spot === void 0) return [];
	const aliases = printJson([...field.aliases, old]);
	return [{
		title: `Add \`${old}\` as an alias of \`${field.name}\``,
		safe: true,
		reference: spot.reference,
		edits: [setMember(spot, "aliases", aliases)]
	}];
}
/** A union with null first and null as the default: the one default every type can have. */
function addDefault$1(site, difference) {
	const field = site.findField("candidate", difference.reader);
	const spot = field && findObject(site, findPlace$1(field));
	const type = field && site.findSpot(findPlace$1(field, "type"));
	if (field === void 0 || spot === void 0 || type === void 0) return [];
	const edits = [...putNullFirst$1(type, field), setMember(spot, "default", "null")];
	return [{
		title: `Make \`${field.name}\` nullable with the default \`null\``,
		safe: true,
		reference: spot.reference,
		edits
	}];
}
function putNullFirst$1({ text, node }, field) {
	if (field.type.kind === "null") return [];
	const written = text.slice(node.start, node.end);
	if (field.type.kind !== "union" || node.kind !== "array") return [replaceValue(node, `["null", ${written}]`)];
	const [first] = field.type.branches;
	if (first?.kind === "null") return [];
	return [replaceValue(node, `[${["\"null\"", ...node.items.filter((_, index) => field.type.kind === "union" && field.type.branches[index]?.kind !== "null").map((item) => text.slice(item.start, item.end))].join(", ")}]`)];
}
function copyEnumDefault(site, difference) {
	const field = site.findField("candidate", difference.reader);
	const spot = field && findObject(site, findPlace$1(field));
	if (spot === void 0) return [];
	const value = JSON.stringify(difference.enumDefault);
	return [{
		title: `Give \`${difference.field}\` the default \`${difference.enumDefault}\``,
		safe: true,
		reference: spot.reference,
		edits: [setMember(spot, "default", value)]
	}];
}
function keepSymbols(site, difference) {
	const spot = site.findSpot(difference.reader);
	if (spot?.node.kind !== "array") return [];
	const written = difference.symbols.map((symbol) => JSON.stringify(symbol)).join(", ");
	const names = difference.symbols.map((symbol) => `\`${symbol}\``).join(", ");
	const edits = [insertItem(spot.text, spot.node, written)];
	return [{
		title: `Keep ${names} in \`${difference.enum}\``,
		safe: true,
		reference: spot.reference,
		edits
	}];
}
/** The edit of a fixed type's size back to what the other side has. */
function restoreSize(site, difference, size) {
	const mine = size === difference.writerSize ? difference.reader : difference.writer;
	const spot = site.findSpot(mine);
	if (spot === void 0) return [];
	return [{
		title: `Set the size of \`${difference.fixed}\` back to ${size}`,
		safe: false,
		reference: spot.reference,
		edits: [replaceValue(spot.node, String(size))]
	}];
}
function addTypeAlias(site, difference) {
	const named = site.findType("candidate", cutLast(difference.reader));
	const spot = findObject(site, cutLast(difference.reader));
	if (named === void 0 || !isNamedType$1(named) || spot === void 0) return [];
	const former = difference.writerName.includes(".") || named.name.namespace === "" ? difference.writerName : `.${difference.writerName}`;
	const written = findMember(spot.node, "aliases")?.value;
	const edit = written?.kind === "array" ? insertItem(spot.text, written, JSON.stringify(former)) : insertMember(spot.text, spot.node, {
		key: "aliases",
		value: printJson([former])
	});
	return [{
		title: `Add \`${former}\` as an alias of \`${difference.readerName}\``,
		safe: true,
		reference: spot.reference,
		edits: [edit]
	}];
}
function acceptNull(site, place) {
	const spot = site.findSpot(place);
	if (spot === void 0) return [];
	const written = spot.text.slice(spot.node.start, spot.node.end);
	const union = hasDefault(site, place) ? `[${written}, "null"]` : `["null", ${written}]`;
	const edits = [replaceValue(spot.node, union)];
	return [{
		title: "Keep accepting null",
		safe: true,
		reference: spot.reference,
		edits
	}];
}
function hasDefault(site, place) {
	const field = findObject(site, cutLast(place));
	return field !== void 0 && findMember(field.node, "default") !== void 0;
}
/** A branch of the same name, where there is one, is replaced, since a union holds each name once. */
function addBranch(site, difference) {
	const union = site.findSpot(difference.reader);
	const type = site.findType("earlier", difference.writer);
	if (union?.node.kind !== "array" || type === void 0) return [];
	const edits = [insertItem(union.text, union.node, site.printType(type))];
	return [{
		title: `Keep the branch \`${printTypeName(type)}\``,
		safe: true,
		reference: union.reference,
		edits
	}];
}
function removeAliases(site, difference) {
	const spot = findObject(site, cutLast(difference.reader));
	const index = spot?.node.members.findLastIndex((member) => member.key.value === "aliases") ?? -1;
	if (spot === void 0 || index < 0) return [];
	const edits = [removeMember$1(spot.node, index)];
	return [{
		title: `Remove the aliases of \`${difference.field}\``,
		safe: true,
		reference: spot.reference,
		edits
	}];
}
function cutLast(place) {
	return {
		...place,
		pointer: place.pointer.slice(0, place.pointer.lastIndexOf("/"))
	};
}
// src/formats/avro/rewrite-type.ts
/**
* A type as JSON that can be put into another schema: named types which that schema knows already stand as full names,
* others as definitions with their full names, each once. `known` is extended by what is defined.
*/
function rewriteType(type, known) {
	if (isNamedType$1(type)) return rewriteNamedType(type, known);
	switch (type.kind) {
		case "array": return replaceMember(type.json, "items", rewriteType(type.items, known));
		case "map": return replaceMember(type.json, "values", rewriteType(type.values, known));
		case "union": return type.branches.map((branch) => rewriteType(branch, known));
		default: return type.json ?? type.kind;
	}
}
/** A field as JSON that can be put into another schema's record. */
function rewriteField(field, known) {
	return replaceMember(field.json, "type", rewriteType(field.type, known));
}
function rewriteNamedType(type, known) {
	const { full } = type.name;
	if (known.has(full)) return full;
	known.add(full);
	const named = replaceMember(removeMember(type.json, "namespace"), "name", full);
	if (type.kind !== "record") return named;
	return replaceMember(named, "fields", type.fields.map((field) => rewriteField(field, known)));
}
function replaceMember(json, key, value) {
	return createJsonObject(listKeys(json).map((name) => [name, name === key ? value : getMember(json, name) ?? null]));
}
function removeMember(json, key) {
	return createJsonObject(listKeys(json).filter((name) => name !== key).map((name) => [name, getMember(json, name) ?? null]));
}
// src/formats/avro/repair-site.ts
/** The candidate's texts to edit, and the earlier version's types to take back from. */
var RepairSite = class {
	candidate;
	earlier;
	#trees = /* @__PURE__ */ new Map();
	constructor(candidate, earlier) {
		this.candidate = candidate;
		this.earlier = earlier;
	}
	/** The value at a place of the candidate, or undefined when it is not exactly there. */
	findSpot(place) {
		const text = this.#findText(place.reference);
		const root = text === void 0 ? null : this.#readTree(place.reference, text);
		if (text === void 0 || root === null) return void 0;
		const location = findJsonLocation(root, place.pointer);
		return location.exact ? {
			reference: place.reference,
			text,
			node: location.node
		} : void 0;
	}
	/** The type that stands, or is used by name, at a place. */
	findType(side, place) {
		const wanted = `${place.reference ?? ""}#${place.pointer}`;
		return this.#listSlots(side).find(([at]) => `${at.reference ?? ""}#${at.pointer}` === wanted)?.[1];
	}
	/** The record field whose `name` stands at a place. */
	findField(side, place) {
		for (const [, type] of this.#listSlots(side)) {
			if (type.kind !== "record") continue;
			const field = type.fields.find((one) => findPlace$1(one, "name").pointer === place.pointer);
			if (field !== void 0 && findPlace$1(field).reference === place.reference) return field;
		}
	}
	/** A type of the earlier version as text for the candidate: types the candidate knows by name stay names. */
	printType(type) {
		return printJson(rewriteType(type, this.#listKnownNames()));
	}
	/** A field of the earlier version as text for the candidate. */
	printField(field) {
		return printJson(rewriteField(field, this.#listKnownNames()));
	}
	/** All edits in one list, insertions at one place joined, or null when they get in each other's way. */
	mergeEdits(lists) {
		const merged = [];
		for (const edit of lists.flat()) {
			const same = merged.findIndex((one) => one.start === edit.start && one.end === edit.end);
			const known = merged[same];
			if (known === void 0) merged.push(edit);
			else if (known.text !== edit.text && edit.start === edit.end) merged[same] = {
				...edit,
				text: known.text + edit.text
			};
			else if (known.text !== edit.text) return null;
		}
		merged.sort((left, right) => left.start - right.start);
		return areDisjoint(merged) ? merged : null;
	}
	#findText(reference) {
		if (reference === null) return this.candidate.text;
		return this.candidate.references.find((one) => one.name === reference)?.schema;
	}
	#readTree(reference, text) {
		const known = this.#trees.get(reference);
		if (known !== void 0) return known;
		const result = readJson$1(text, { comments: true });
		const root = result.ok ? result.root : null;
		this.#trees.set(reference, root);
		return root;
	}
	#listKnownNames() {
		const types = this.#listSlots("candidate").map(([, type]) => type);
		return new Set(types.filter(isNamedType$1).map((type) => type.name.full));
	}
	/** Every place of a schema that holds a type, with that type; a named type's definition and all its uses. */
	#listSlots(side) {
		const { root } = side === "candidate" ? this.candidate : this.earlier;
		const slots = [[findSlotPlace({
			parent: root.parent,
			token: root.token
		}), root]];
		const seen = /* @__PURE__ */ new Set();
		const open = [root];
		for (let type = open.pop(); type !== void 0; type = open.pop()) {
			if (seen.has(type)) continue;
			seen.add(type);
			slots.push([findPlace$1(type), type], ...listPartSlots(type));
			open.push(...listParts(type));
		}
		return slots;
	}
};
function listPartSlots(type) {
	switch (type.kind) {
		case "array": return [[findPlace$1(type, "items"), type.items]];
		case "map": return [[findPlace$1(type, "values"), type.values]];
		case "union": return type.branches.map((branch, index) => [findPlace$1(type, index), branch]);
		case "record": return type.fields.map((field) => [findPlace$1(field, "type"), field.type]);
		default: return [];
	}
}
// src/formats/avro/repair-writer.ts
/** Repairs of a candidate whose data earlier versions cannot read: mostly steps back, since history cannot change. */
function proposeWriterRepairs(site, difference) {
	switch (difference.kind) {
		case "field-without-default":
		case "enum-field-without-default": return keepField(site, difference);
		case "enum-symbols-missing": return removeSymbols(site, difference);
		case "fixed-size-changed": return restoreSize(site, difference, difference.readerSize);
		case "type-renamed": return restoreName(site, difference);
		case "type-narrowed":
		case "type-changed": return restoreType(site, {
			mine: difference.writer,
			theirs: difference.reader,
			old: difference.readerType
		});
		case "null-not-accepted": return restoreWholeUnion(site, difference);
		case "union-branch-missing": return removeBranch(site, difference);
		case "type-not-in-union": return restoreType(site, {
			mine: difference.writer,
			theirs: difference.reader,
			old: "union"
		});
		case "check-aborted": return [];
	}
}
function keepField(site, difference) {
	const field = site.findField("earlier", difference.reader);
	const fields = site.findSpot({
		...difference.writer,
		pointer: difference.writer.pointer.replace(/\/name$/, "/fields")
	});
	if (field === void 0 || fields?.node.kind !== "array") return [];
	const edits = [insertItem(fields.text, fields.node, site.printField(field))];
	return [{
		title: `Keep the field \`${difference.field}\``,
		safe: true,
		reference: fields.reference,
		edits
	}];
}
function removeSymbols(site, difference) {
	const place = {
		...difference.writer,
		pointer: difference.writer.pointer.replace(/\/[0-9]+$/, "")
	};
	const spot = site.findSpot(place);
	if (spot?.node.kind !== "array") return [];
	const gone = new Set(difference.symbols);
	const written = spot.node.items.filter((item) => item.kind !== "string" || !gone.has(item.value)).map((item) => spot.text.slice(item.start, item.end)).join(", ");
	const names = difference.symbols.map((symbol) => `\`${symbol}\``).join(", ");
	const edits = [replaceValue(spot.node, `[${written}]`)];
	return [{
		title: `Leave ${names} out of \`${difference.enum}\` for now`,
		safe: false,
		reference: spot.reference,
		edits
	}];
}
/** The old name at the definition; uses by name are not followed, so a text that has some fails the re-check. */
function restoreName(site, difference) {
	const spot = site.findSpot(difference.writer);
	const type = site.findType("earlier", {
		...difference.reader,
		pointer: difference.reader.pointer.replace(/\/name$/, "")
	});
	if (spot?.node.kind !== "string" || type === void 0 || !("name" in type)) return [];
	const name = spot.node.value.includes(".") ? type.name.full : type.name.short;
	const edits = [replaceValue(spot.node, JSON.stringify(name))];
	return [{
		title: `Set the name back to \`${name}\``,
		safe: false,
		reference: spot.reference,
		edits
	}];
}
/** The writer's place is a branch of the candidate's union; the union as a whole goes back to the plain type. */
function restoreWholeUnion(site, difference) {
	return restoreType(site, {
		mine: {
			...difference.writer,
			pointer: difference.writer.pointer.replace(/\/[0-9]+$/, "")
		},
		theirs: difference.reader,
		old: difference.readerType
	});
}
function removeBranch(site, difference) {
	const union = site.findType("candidate", {
		...difference.writer,
		pointer: difference.writer.pointer.replace(/\/[0-9]+$/, "")
	});
	const spot = union && site.findSpot(findPlace$1(union));
	if (spot?.node.kind !== "array") return [];
	const edits = [removeItem(spot.node, difference.branchIndex)];
	return [{
		title: `Leave the branch \`${difference.branch}\` out for now`,
		safe: false,
		reference: spot.reference,
		edits
	}];
}
// src/formats/avro/repair.ts
/** Differences inside one union branch that are repaired together. */
const MAX_INNER = 20;
/** Unions inside unions that are looked into; recursive types would go on for ever. */
const MAX_DEPTH$2 = 3;
/** Edits of the candidate that may remove a difference, the best first. */
function proposeAvroRepairs(question) {
	const { candidateReads, difference } = question;
	return proposeFor(new RepairSite(requireExact(question.candidate), requireExact(question.earlier)), {
		difference,
		candidateReads,
		depth: 0
	});
}
function proposeFor(site, task) {
	const { difference, candidateReads } = task;
	const direct = candidateReads ? proposeReaderRepairs(site, difference) : proposeWriterRepairs(site, difference);
	return [...proposeInside(site, task), ...direct].filter((proposal) => proposal.edits.length > 0);
}
/** For a union branch that is there on both sides but differs inside: the repairs of what differs, all at once. */
function proposeInside(site, { difference, candidateReads, depth }) {
	if (depth >= MAX_DEPTH$2) return [];
	const pair = findBranchPair(site, difference, candidateReads);
	if (pair === null) return [];
	const { candidate } = site;
	const [reader, writer] = candidateReads ? [pair.mine, pair.theirs] : [pair.theirs, pair.mine];
	const inside = compareAvro({
		...candidate,
		root: reader
	}, {
		...candidate,
		root: writer
	});
	if (inside.length === 0 || inside.length > MAX_INNER) return [];
	const proposals = inside.map((one) => proposeFor(site, {
		difference: one,
		candidateReads,
		depth: depth + 1
	})[0]).filter((one) => one !== void 0);
	const [first] = proposals;
	if (first === void 0 || proposals.length < inside.length) return [];
	if (proposals.some((one) => one.reference !== first.reference)) return [];
	const edits = site.mergeEdits(proposals.map((one) => one.edits));
	if (edits === null) return [];
	const titles = [...new Set(proposals.map((one) => one.title))];
	return [{
		...first,
		title: titles.join("; "),
		safe: proposals.every((one) => one.safe),
		edits
	}];
}
function findBranchPair(site, difference, candidateReads) {
	if (difference.kind !== "union-branch-missing" && difference.kind !== "type-not-in-union") return null;
	const readerUnion = site.findType(candidateReads ? "candidate" : "earlier", difference.reader);
	const writerType = site.findType(candidateReads ? "earlier" : "candidate", difference.writer);
	if (readerUnion?.kind !== "union" || writerType === void 0) return null;
	const partner = findPartner(readerUnion, writerType);
	if (partner === void 0) return null;
	return candidateReads ? {
		mine: partner,
		theirs: writerType
	} : {
		mine: writerType,
		theirs: partner
	};
}
function findPartner(union, type) {
	const alike = union.branches.filter((branch) => branch.kind === type.kind);
	return alike.find((branch) => isNamedType$1(branch) && isNamedType$1(type) && branch.name.short === type.name.short) ?? (isNamedType$1(type) ? void 0 : alike[0]);
}
// src/formats/avro/avro-format.ts
/** Avro, as Avro Java 1.11 and 1.12 and the registry around them treat it. */
const avroFormat = {
	type: "AVRO",
	extensions: [".avsc"],
	kinds: AVRO_DIFFERENCE_KINDS,
	parse: parseAvroSchema,
	compare: compareAvroSchemas,
	print: printAvroSchema,
	isSame: isSameAvroSchema,
	classifyChange: classifyAvroChange,
	findHazards: (reader, writer) => findAvroHazards(reader, writer),
	hazardKinds: AVRO_HAZARD_KINDS,
	describe: (difference, labels) => isAvroHazardKind(difference.kind) ? describeAvroHazard(difference, labels) : describeAvroDifference(difference, labels),
	proposeRepairs: proposeAvroRepairs,
	loadWitnessFinder: async () => (await import("./witness-finder.js")).createAvroWitnessFinder(),
	findKindPage: (kind) => isAvroHazardKind(kind) ? findAvroHazardPage(kind) : findAvroKindPage(kind),
	locate: locateInAvro,
	listNames: listAvroNames
};
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
	extras = [];
};
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
		default: attributes.extras.push(member);
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
// src/lint/avro/default-value.ts
const KNOWN = /* @__PURE__ */ new WeakMap();
/** The problems of a field's default; none when it has no default. Types of other texts are taken to fit. */
function findDefaultProblems(field) {
	const value = field.attributes.default?.value;
	if (value === void 0) return [];
	const known = KNOWN.get(field);
	if (known !== void 0) return known;
	const problems = judgeValue$1(value, field.type);
	KNOWN.set(field, problems);
	return problems;
}
/** The problems of one kind of a field's default. */
function listDefaultProblems(field, kind) {
	return findDefaultProblems(field).filter((problem) => problem.kind === kind);
}
function judgeValue$1(at, written) {
	const type = resolveType(written);
	switch (type.kind) {
		case "primitive": return judgePrimitive(at, type);
		case "enum": return judgeText$2(at, type, (text) => type.symbols.some((symbol) => symbol.value === text) ? void 0 : {
			kind: "symbol",
			expected: `a symbol of \`${type.name?.simple ?? "the enum"}\``
		});
		case "fixed": return judgeText$2(at, type, (text) => judgeBytes(text, type.size));
		case "array":
			if (at.kind !== "array") return [misfit(at, type, "a list")];
			return type.items === void 0 ? [] : judgeAll(at.items, type.items);
		case "map":
			if (at.kind !== "object") return [misfit(at, type, "an object")];
			return type.values === void 0 ? [] : judgeAll(at.members.map((member) => member.value), type.values);
		case "record": return at.kind === "object" ? judgeRecord(at, type) : [misfit(at, type, "an object with the record's fields")];
		case "union": return judgeUnion(at, type);
		case "name":
		case "unreadable": return [];
	}
}
function judgeAll(values, type) {
	return values.flatMap((value) => judgeValue$1(value, type));
}
function judgeRecord(at, record) {
	return record.fields.flatMap((field) => {
		if (field.name === void 0) return [];
		const member = findMember(at, field.name.value);
		if (member !== void 0) return judgeValue$1(member.value, field.type);
		if (field.attributes.default !== void 0) return [];
		return [misfit(at, record, `a value for the field \`${field.name.value}\``)];
	});
}
function judgeUnion(at, union) {
	const [first, ...others] = union.branches;
	if (first === void 0) return [misfit(at, union, "no default, since the union has no branch")];
	const problems = judgeValue$1(at, first);
	if (!problems.some((problem) => problem.kind === "type")) return problems;
	const branch = others.find((other) => !judgeValue$1(at, other).some((problem) => problem.kind === "type"));
	if (branch === void 0) return [misfit(at, union, `a value of one of the union's branches`)];
	return [{
		kind: "branch",
		at,
		type: branch,
		expected: "a value of the union's first branch"
	}];
}
function judgeText$2(at, type, judge) {
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
		case "bytes": return judgeText$2(at, type, (text) => judgeBytes(text, void 0));
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
	avro: { field(field, context) {
		for (const { at, type, expected } of listDefaultProblems(field, "encoding")) context.report({
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
	const gap = /\s*$/.exec(text.slice(0, member.key.start))?.[0] ?? "";
	const colon = text.slice(member.key.end, member.value.start);
	return {
		start: end,
		end,
		text: `,${gap}${JSON.stringify(added.key)}${colon}${added.value}`
	};
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
	const problem = judgeText$1(text, name, context.options.minimum);
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
function judgeText$1(text, name, minimum) {
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
	avro: { field(field, context) {
		for (const { at, type, expected } of listDefaultProblems(field, "symbol")) {
			if (type.kind !== "enum" || at.kind !== "string") continue;
			const similar = findSimilar(at.value, type.symbols.map((symbol) => symbol.value));
			const hint = similar === void 0 ? "" : ` Did you mean \`${similar}\`?`;
			context.report({
				at,
				message: `Invalid default \`${at.value}\`: expected ${expected}.${hint}`
			});
		}
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
	avro: { field(field, context) {
		for (const { at, type, expected } of listDefaultProblems(field, "text-number")) context.report({
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
	avro: {
		field({ attributes, json }, context) {
			checkTags(attributes, json, context);
		},
		record({ attributes, json }, context) {
			checkTags(attributes, json, context);
		}
	}
});
function checkTags({ extras }, json, context) {
	const { allow } = context.options;
	if (extras.length === 0 || allow.length === 0) return;
	for (const tag of listTags(json)) {
		if (allow.includes(tag.value)) continue;
		const similar = findSimilar(tag.value, allow);
		const hint = similar === void 0 ? "" : ` Did you mean \`${similar}\`?`;
		context.report({
			at: tag,
			message: `Unknown tag \`${tag.value}\`.${hint}`
		});
	}
}
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
		record({ fields }, context) {
			reportClashes(fields.flatMap(({ name }) => name === void 0 ? [] : [{
				text: name.value,
				at: name
			}]), context);
		},
		enum({ symbols }, context) {
			reportClashes(symbols.map((symbol) => ({
				text: symbol.value,
				at: symbol
			})), context);
		},
		document({ definitions }, context) {
			if (definitions.length < 2) return;
			reportClashes(definitions.flatMap(({ name }) => name === void 0 ? [] : [{
				text: name.full,
				at: name.node
			}]), context);
		}
	}
});
function reportClashes(texts, context) {
	if (texts.length < 2 || new Set(texts.map(({ text }) => text.toLowerCase())).size === texts.length) return;
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
/** Reports every text of a list that stood there before; `what` names the things in the sentence. */
function reportRepetitions$1(texts, what, context) {
	if (texts.length < 2 || !hasRepetition$1(texts)) return;
	const seen = /* @__PURE__ */ new Map();
	for (const node of texts) {
		const first = seen.get(node.value);
		if (first === void 0) seen.set(node.value, node);
		else context.report({
			at: node,
			message: `Disallowed second ${what} \`${node.value}\`.`,
			related: [{
				message: "the first one",
				at: first
			}]
		});
	}
}
const FEW = 24;
/** Looking back is faster than a set for as few texts as most records have. */
function hasRepetition$1(texts) {
	if (texts.length > FEW) return new Set(texts.map((node) => node.value)).size < texts.length;
	for (let index = 1; index < texts.length; index++) for (let earlier = 0; earlier < index; earlier++) if (texts[earlier]?.value === texts[index]?.value) return true;
	return false;
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
	avro: { record({ fields }, context) {
		reportRepetitions$1(fields.flatMap((field) => field.name ?? []), "field", context);
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
	avro: { enum({ symbols }, context) {
		reportRepetitions$1(symbols, "symbol", context);
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
	avro: {
		field({ attributes }, context) {
			checkExtras(attributes, [
				"name",
				"type",
				"default",
				"doc",
				"order",
				"aliases"
			], context);
		},
		record({ attributes }, context) {
			checkExtras(attributes, [
				"name",
				"namespace",
				"doc",
				"aliases",
				"fields"
			], context);
		},
		enum({ attributes }, context) {
			checkExtras(attributes, [
				"name",
				"namespace",
				"doc",
				"aliases",
				"symbols",
				"default"
			], context);
		},
		fixed({ attributes }, context) {
			checkExtras(attributes, [
				"name",
				"namespace",
				"aliases",
				"size",
				"logicalType",
				"precision",
				"scale"
			], context);
		},
		primitive({ attributes }, context) {
			if (attributes !== void 0) checkExtras(attributes, [
				"logicalType",
				"precision",
				"scale"
			], context);
		}
	}
});
function checkExtras(attributes, known, context) {
	if (attributes.extras.length === 0) return;
	const missing = known.filter((attribute) => attributes[attribute] === void 0);
	for (const { key } of attributes.extras) {
		const meant = key.value === "alias" ? missing.find((name) => name === "aliases") : findSimilar(key.value, missing);
		if (meant !== void 0) report(key, meant, context);
	}
}
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
	for (const { definitions } of files) for (const { name } of definitions) addPackages(packages, name);
	return packages;
}
function addPackages(packages, name) {
	for (let dot = name.lastIndexOf("."); dot > 0; dot = name.lastIndexOf(".", dot - 1)) {
		const namespace = name.slice(0, dot);
		if (packages.has(namespace)) return;
		packages.add(namespace);
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
/** A JSON value without its formatting. */
function printValue(node) {
	switch (node?.kind) {
		case void 0: return "";
		case "object": return `{${node.members.map(({ key, value }) => `${JSON.stringify(key.value)}:${printValue(value)}`).join()}}`;
		case "array": return `[${node.items.map(printValue).join()}]`;
		case "string": return JSON.stringify(node.value);
		case "number": return node.text;
		case "boolean": return String(node.value);
		case "null": return "null";
	}
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
	const read = readJson$1(file.text, { comments: true });
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
	avro: { primitive(type, context) {
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
	avro: { field(field, context) {
		if (context.options.spec === "1.12") return;
		const { text } = context.file.source;
		for (const problem of listDefaultProblems(field, "branch")) context.report({
			at: problem.at,
			message: `Invalid default: expected a value of the union's first branch, found one of \`${describeType(problem.type)}\`.`,
			fix: moveBranchFirst(field, problem, text)
		});
	} }
});
function moveBranchFirst(field, { at, type }, text) {
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
	avro: { field(field, context) {
		for (const { at, expected, type } of listDefaultProblems(field, "type")) context.report({
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
	return printUse(field.type) === printUse(old.type) && isSimilarName(field.name.value, old.name.value);
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
	const resources = uri === "" ? listResources(document, from) : findResources(document, uri);
	for (const resource of resources) {
		const found = resolveFragment(document, resource, fragment);
		if (found !== void 0) return found;
	}
}
/** Whether a reference names this text or a part of it that has an identifier of its own. */
function isOwnReference(document, reference) {
	const { uri } = splitReference(reference);
	return uri === "" || findResources(document, uri).length > 0;
}
/** A schema's own identifier without an empty fragment; a fragment alone is an anchor, not an identifier. */
function readIdentifier(schema) {
	const id = textOfKeyword(schema, "$id") ?? textOfKeyword(schema, "id");
	return id === void 0 || id.startsWith("#") ? void 0 : id.replace(/#$/, "");
}
/** The part of the text with the nearest identifier, then the whole, since authors mean either. */
function listResources(document, from) {
	let nearest = from;
	while (nearest !== void 0 && readIdentifier(nearest) === void 0) nearest = nearest.parent;
	return nearest === void 0 ? [document.json] : [nearest.json, document.json];
}
function findResources(document, uri) {
	const root = document.root && readIdentifier(document.root);
	return document.schemas.filter((schema) => {
		const id = readIdentifier(schema);
		return id !== void 0 && (id === uri || resolveUri$1(id, root) === resolveUri$1(uri, root));
	}).map((schema) => schema.json);
}
function resolveUri$1(uri, base) {
	return URL.canParse(uri, base) ? new URL(uri, base).href : uri;
}
function resolveFragment(document, resource, fragment) {
	if (fragment === "") return resource;
	if (fragment.startsWith("/")) {
		const location = findJsonLocation(resource, fragment);
		return location.exact ? location.node : void 0;
	}
	return document.schemas.find(({ json }) => carriesAnchor(json, fragment))?.json;
}
function carriesAnchor(json, anchor) {
	return [
		"$anchor",
		"$dynamicAnchor",
		"$id",
		"id"
	].some((keyword) => {
		const value = findMember(json, keyword)?.value;
		if (value?.kind !== "string") return false;
		return keyword.endsWith("nchor") ? value.value === anchor : value.value.endsWith(`#${anchor}`);
	});
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
	return new Judge(document).judge(value, schema.json);
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
var Judge = class {
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
		case "string": return judgeText(value.value, schema);
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
function judgeText(value, schema) {
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
		const read = readJson$1(text);
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
/** Members of the root that references point into: they hold definitions under a name of their own. */
function listHolders(schemas) {
	const references = schemas.flatMap((schema) => textOfKeyword(schema, "$ref") ?? []);
	return new Set(references.flatMap((reference) => /^#\/([^/]+)/.exec(reference)?.[1] ?? []));
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
	avro: {
		map: reportShaky,
		union: reportShaky,
		primitive(type, context) {
			if (type.name === "float" || type.name === "double") reportShaky(type, context);
		}
	},
	avroPair: { document({ candidate, baseline, baselineFile }, context) {
		if (!isKey(context) || isSameKey([context.file.source.text, baselineFile.text])) return;
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
/** As the registry tells: its stored text has another order of keys and other spellings than the file. */
function isSameKey(texts) {
	if (texts[0] === texts[1]) return true;
	const [candidate, earlier] = texts.map((text) => avroFormat.parse(text, { strictness: "stored" }));
	return candidate?.ok === true && earlier?.ok === true && avroFormat.isSame(candidate.schema, earlier.schema);
}
function reportShaky(type, context) {
	if (isKey(context)) context.report({
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
// src/manifest/lint-settings.ts
/** Settings of a manifest that says nothing about linting. */
const NO_LINT_SETTINGS = {
	rules: [],
	overrides: [],
	organisation: []
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
	const read = readJson$1(text);
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
				const result = this.#session.lintPair(file, source, age);
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
	const values = subject.values?.filter((value) => readText$1(value).trim() !== "") ?? [];
	if (values.length === 0) {
		const message = settings.message ?? `Missing \`${attribute}\` of ${quoteName(subject.name)}.`;
		if (required) context.report({
			at: subject.at,
			message
		});
		return;
	}
	for (const value of values) {
		if (fits(settings, readText$1(value))) continue;
		const message = settings.message ?? `Invalid \`${attribute}\` of ${quoteName(subject.name)}: expected one that ${describeDemand(settings)}.`;
		context.report({
			at: value.kind === "inherited" ? subject.at : value,
			message
		});
	}
}
function readText$1(value) {
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
		const earlier = new Map(baseline.fields.toReversed().map((field) => [field.name?.value, field]));
		const removed = new Set(baseline.fields);
		const kept = [];
		const added = [];
		for (const field of candidate.fields) {
			const match = findEarlierField(field, earlier);
			if (match === void 0) added.push(field);
			else {
				removed.delete(match);
				kept.push({
					candidate: field,
					baseline: match,
					baselineFile: this.#file
				});
			}
		}
		this.records.push({
			candidate,
			baseline,
			baselineFile: this.#file,
			added,
			removed: [...removed],
			kept
		});
		for (const pair of kept) {
			if (this.#isSameText(pair)) continue;
			this.fields.push(pair);
			this.matchTypes(pair.candidate.type, pair.baseline.type);
		}
	}
	#isSameText({ candidate: { json }, baseline }) {
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
function findEarlierField({ name, attributes }, earlier) {
	const same = earlier.get(name?.value);
	if (same !== void 0 || attributes.aliases === void 0) return same;
	const alias = listTexts(attributes.aliases).find((one) => earlier.has(one));
	return alias === void 0 ? void 0 : earlier.get(alias);
}
function isSameBranch(left, right) {
	if (left.kind !== right.kind) return false;
	if (left.kind === "primitive") return right.kind === "primitive" && left.name === right.name;
	if (isNamed(left) && isNamed(right)) return left.name?.simple === right.name?.simple;
	return left.kind !== "name" || right.kind === "name" && left.full === right.full;
}
// src/lint/describe-place.ts
/** Describes the place of a range in a text whose JSON tree is given, or of a text that is no JSON. */
function describePlace(file, root, at) {
	const token = file.text.slice(at.start, at.end);
	if (root === void 0) return {
		pointer: "",
		path: file.path,
		content: token
	};
	const trail = descend(root, at);
	return {
		pointer: printPointer(trail.flatMap((step) => step.token ?? [])),
		path: nameTrail(trail),
		content: `${token.replaceAll(/\s+/g, " ")}\u0000${printShallow(findElement(trail))}`
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
		const member = node.members.find((one) => one.key.start <= at.start && at.end <= one.value.end);
		return member && {
			node: at.end <= member.key.end ? member.key : member.value,
			token: member.key.value
		};
	}
	if (node.kind !== "array") return void 0;
	const index = node.items.findIndex((item) => item.start <= at.start && at.end <= item.end);
	const item = node.items[index];
	return item && {
		node: item,
		token: index
	};
}
/** The names on the way: full names of types replace what is before them, positions stand in for what has no name. */
function nameTrail(trail) {
	let path = "";
	let namespace = "";
	for (const { node, token } of trail) {
		const name = node.kind === "object" ? readText(node, "name") : void 0;
		if (node.kind !== "object" || name === void 0) path += nameToken(token);
		else if (!isNamedType(node)) path = `${path.replace(/\.(?:fields|#)$/, "")}.${name}`;
		else {
			const dot = name.lastIndexOf(".");
			namespace = dot < 0 ? readText(node, "namespace") ?? namespace : name.slice(0, dot);
			path = `${namespace}.${name.slice(dot + 1)}`;
		}
	}
	return path;
}
function nameToken(token) {
	if (token === void 0) return "";
	return typeof token === "number" ? `.${token}` : `.${token}`;
}
function isNamedType(node) {
	return [
		"fields",
		"symbols",
		"size"
	].some((key) => findMember(node, key) !== void 0);
}
function readText(node, key) {
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
	switch (node?.kind) {
		case void 0: return "";
		case "object": return `{${node.members.filter((member) => !NESTED.has(member.key.value)).map(printMember).join()}}`;
		case "array": return `[${node.items.map(printShallow).join()}]`;
		case "string": return JSON.stringify(node.value);
		case "number": return node.text;
		case "boolean": return String(node.value);
		case "null": return "null";
	}
}
function printMember({ key, value }) {
	return `${JSON.stringify(key.value)}:${printShallow(value)}`;
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
		...finding.fix === void 0 ? {} : { fix: createFix(finding.fix, file) }
	};
}
function createFix({ title, effect, edits }, file) {
	const ordered = [...edits].sort((left, right) => left.start - right.start);
	const hunks = findHunks(file.text, ordered);
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
	#trees = /* @__PURE__ */ new Map();
	locate(file, at) {
		let index = this.#indexes.get(file);
		if (index === void 0) this.#indexes.set(file, index = createLineIndex(file.text));
		return locateRange(file, at, index);
	}
	describe(file, at) {
		if (!this.#trees.has(file)) {
			const read = readJson$1(file.text, { comments: true });
			this.#trees.set(file, read.ok ? read.root : void 0);
		}
		return describePlace(file, this.#trees.get(file), at);
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
		for (const { active, context, check } of entries) try {
			check(node, context);
		} catch (error) {
			this.fail(active, error);
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
		byJson: reader.byJson
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
		return container.members.filter(({ value }) => !uses.some((use) => isUse(use, value))).map((member) => ({
			name: `/${keyword}/${escapePointerToken(member.key.value)}`,
			at: member.key,
			fix: {
				title: `Remove \`${member.key.value}\``,
				effect: "meta",
				edits: removeMembers(container, [member])
			}
		}));
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
function isUse({ from, target }, definition) {
	return isWithin$1(target, definition) && !isWithin$1(from, definition);
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
	for (const field of document.fields) collector.run(dispatch.avro.field, field);
	collector.run(dispatch.avro.document, document);
}
function walkAvroType(type, { avro }, collector) {
	if (type.attributes?.logicalType !== void 0) collector.run(avro.annotated, type);
	switch (type.kind) {
		case "record":
			collector.run(avro.named, type);
			collector.run(avro.record, type);
			return;
		case "enum":
			collector.run(avro.named, type);
			collector.run(avro.enum, type);
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
	lintPair(file, baseline, age = "newest") {
		const dispatch = this.#start(file, age);
		if (file.type === "AVRO") this.#walkAvroPair(file, baseline, dispatch);
		else this.#walkJsonPair(file, baseline, dispatch);
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
		const read = readJson$1(file.source.text, { comments: file.type === "AVRO" });
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
	#walkAvroPair({ source }, baselineFile, dispatch) {
		if (this.#avro?.source !== source) this.#avro = {
			source,
			document: readAvro(source)
		};
		const [candidate, baseline] = [this.#avro.document, readAvro(baselineFile)];
		if (candidate === void 0 || baseline === void 0) return;
		const pair = {
			candidate,
			candidateFile: source,
			baseline,
			baselineFile
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
	const read = readJson$1(text, { comments: true });
	return read.ok ? readAvroDocument(read.root) : void 0;
}
function readJsonSchema({ text }) {
	const read = readJson$1(text);
	return read.ok ? readJsonSchemaDocument(read.root) : void 0;
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
		listEarlier: (file) => input.listEarlier(file)
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
	#invalid = /* @__PURE__ */ new Set();
	constructor(judged) {
		const files = /* @__PURE__ */ new Map();
		for (const { subject, verdict, versions } of judged) {
			const { source, format, references } = subject;
			if (format.type === "PROTOBUF") continue;
			const subjects = this.#subjects.get(source.path) ?? [];
			this.#subjects.set(source.path, [...subjects, subject.subject]);
			if (verdict === "invalid") this.#invalid.add(source.path);
			if (!this.#versions.has(source.path)) this.#versions.set(source.path, versions);
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
	/** Of a schema that does not parse, its own problems say what is wrong. */
	isRefusal({ rule, location }, { rules }) {
		if (!this.#invalid.has(location.file)) return false;
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
	const [{ openBaseline }, { listLocalReferences }] = await Promise.all([import("./open-baseline2.js"), import("./project-baseline.js")]);
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
* @throws OperationalError when there is no such folder, manifest or subject.
*/
async function readLintSources(options) {
	const workspace = openWorkspace(options.directory);
	const project = hasManifest(options) ? await loadProject(options) : null;
	const collector = new SourceCollector(workspace, project);
	if (project === null) collector.addFiles(options.files ?? listFiles(workspace, [".avsc"]).files, options.directory);
	else collector.addProject(project, createSubjectFilter(options));
	if (project !== null && options.files !== void 0) collector.keepFiles(options.files, options.directory);
	return collector.finish(options.subjects !== void 0 || project !== null && options.files !== void 0);
}
async function loadProject(options) {
	const { loadProject: load } = await import("./load-project2.js");
	return load(options);
}
function createSubjectFilter({ subjects = [] }) {
	const globs = subjects.map((pattern) => {
		const parsed = parseGlob(pattern);
		if (parsed.ok) return parsed.glob;
		throw new OperationalError({
			code: "usage",
			message: parsed.message,
			hint: parsed.remedy
		});
	});
	return (subject) => globs.length === 0 || globs.some((glob) => glob.matches(subject));
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
	const read = readJson$1(text, { comments: true });
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
export { findField as A, applyEdits as B, removeMember$1 as C, listKeys as D, isJsonObject as E, parseGlob as F, printPointer as G, findJsonLocation as H, expandBraces as I, readJson$1 as J, findMember as K, describeRules as L, Trail as M, matchesName as N, toJsonValue as O, findPlace$1 as P, readToday as R, removeItem as S, getMember as T, escapePointerToken as U, areDisjoint as V, parsePointer as W, createReport as X, quoteName as Y, renderDiff as _, runLint as a, insertItem as b, lintCheck as c, printFrozenFindings as d, listActiveRules as f, showFixes as g, findRule as h, createConfig as i, listParts as j, isPromotion as k, presentVersion as l, RULES as m, proveFix as n, lint as o, NO_LINT_SETTINGS as p, MAX_JSON_DEPTH as q, FIX_EFFECTS as r, hasManifest as s, isProvenText as t, resolveConfig as u, planOutputs as v, JsonNumber as w, insertMember as x, avroFormat as y, findHunks as z };
