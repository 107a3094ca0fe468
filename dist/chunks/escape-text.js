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
export { escapeText as n, escapeLongText as t };
