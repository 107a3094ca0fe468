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
export { findPosition as i, locateRange as n, createLineIndex as r, locateFile as t };
