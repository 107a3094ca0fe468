import { t as OperationalError } from "./operational-error.js";
/** The exit status of each outcome of a run. */
const OUTCOME_EXIT_CODES = {
	clean: 0,
	findings: 1,
	"could-not-check": 2
};
// src/report/tool.ts
/** What every report says made it. The version is the package's; a test holds the two together. */
const TOOL = {
	name: "schemagate",
	version: "0.1.0"
};
// src/cli/command-line.ts
/** The last value given for a flag, or undefined. */
function readFlag(line, name) {
	return readFlags(line, name).at(-1);
}
/** All values given for a flag, in order. */
function readFlags(line, name) {
	return line.flags.flatMap((flag) => flag.name === name && flag.value !== true ? [flag.value] : []);
}
/** Whether a flag was given. */
function isGiven(line, name) {
	return line.flags.some((flag) => flag.name === name);
}
// src/manifest/spelling.ts
/**
* The candidate that a misspelt word most likely meant, or undefined when none is near. Near means one edit for up to
* four letters, else one edit per three letters; case alone never counts. Of equally near ones the first wins.
*/
function findNearest(word, candidates) {
	const wanted = word.slice(0, MAX_WORD).toLowerCase();
	let nearest;
	let best = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - wanted.length) >= best) continue;
		const distance = measureDistance(wanted, candidate.toLowerCase());
		if (distance >= best) continue;
		best = distance;
		nearest = candidate;
	}
	return nearest;
}
const MAX_WORD = 200;
/** Edits between two words: insertions, deletions, replacements and swaps of neighbours (Damerau-Levenshtein). */
function measureDistance(left, right) {
	let beforeLast = [];
	let last = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (let row = 1; row <= left.length; row++) {
		const next = [row];
		for (let column = 1; column <= right.length; column++) {
			const same = left[row - 1] === right[column - 1];
			const replaced = cell(last, column - 1) + (same ? 0 : 1);
			const shifted = Math.min(cell(last, column), cell(next, column - 1)) + 1;
			const swaps = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
			const swapped = row > 1 && column > 1 && swaps ? cell(beforeLast, column - 2) + 1 : Infinity;
			next.push(Math.min(replaced, shifted, swapped));
		}
		beforeLast = last;
		last = next;
	}
	return cell(last, right.length);
}
function cell(row, column) {
	return row[column] ?? Infinity;
}
// src/cli/usage-error.ts
/** The error for a command line that cannot be understood; `hint` says what to write instead. */
function createUsageError(message, hint) {
	return new OperationalError({
		code: "usage",
		message,
		hint
	});
}
/** A question after the name that was probably meant, or else where to find the right ones. */
function suggestName(given, known, otherwise) {
	const nearest = findNearest(given, known);
	return nearest === void 0 ? otherwise : `Did you mean \`${nearest}\`?`;
}
// src/reporters/escape-text.ts
/** Control and format characters, line separators, lone surrogates; not the two joiners that scripts and emoji need. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** What a GitHub runner would take for a command: `##[` anywhere in a line, `::` where a line may start. */
const RUNNER_COMMAND = /##(?=\[)|(?<![^\s])::/g;
const NAMED = /* @__PURE__ */ new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"]
]);
/**
* A text of unknown origin made safe for one line of a terminal or a log: whatever could move the cursor, change
* colours, reorder or hide characters, break the line or pass for a runner's command is shown as an escape
* (`\n`, `\u001b`, `\u202e`). Every name, message and path goes through here exactly once.
*/
function escapeText(text) {
	return text.replace(INVISIBLE, printEscape).replace(RUNNER_COMMAND, breakCommand);
}
/** The text as {@link escapeText} gives it, cut after `limit` code units with a word on how much was left out. */
function escapeLongText(text, limit) {
	if (text.length <= limit) return escapeText(text);
	const kept = text.slice(0, limit).replace(/[\ud800-\udbff]$/, "");
	return `${escapeText(kept)}… (${text.length - kept.length} more characters)`;
}
function printEscape(character) {
	return NAMED.get(character) ?? printCodePoint(character.codePointAt(0) ?? 0);
}
function printCodePoint(point) {
	const digits = point.toString(16);
	return digits.length > 4 ? `\\u{${digits}}` : `\\u${digits.padStart(4, "0")}`;
}
function breakCommand(command) {
	return command === "::" ? "\\u003a:" : "#\\u0023";
}
// src/reporters/print-place.ts
/** `file:line:column`, or the file alone when the whole of it is meant; escaped. */
function printPlace({ file, start }) {
	const name = escapeText(file);
	return start === void 0 ? name : `${name}:${start.line}:${start.column}`;
}
export { suggestName as a, TOOL as c, createUsageError as i, OUTCOME_EXIT_CODES as l, escapeLongText as n, isGiven as o, escapeText as r, readFlag as s, printPlace as t };
