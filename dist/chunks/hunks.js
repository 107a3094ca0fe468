import { i as findPosition, r as createLineIndex } from "./location.js";
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
		before: splitLines(text.slice(from, to)),
		after: after === "" ? [] : splitLines(after)
	};
}
function splitLines(text) {
	return text.replace(/(?:\r\n|\r|\n)$/, "").split(/\r\n|\r|\n/);
}
export { findHunks as t };
