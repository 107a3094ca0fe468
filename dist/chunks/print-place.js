import { n as escapeText } from "./escape-text.js";
// src/reporters/print-place.ts
/** `file:line:column`, or the file alone when the whole of it is meant; escaped. */
function printPlace({ file, start }) {
	const name = escapeText(file);
	return start === void 0 ? name : `${name}:${start.line}:${start.column}`;
}
export { printPlace as t };
