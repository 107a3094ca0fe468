import { t as OperationalError } from "./operational-error.js";
import { n as escapeText } from "./escape-text.js";
import { t as findNearest } from "./spelling.js";
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
// src/reporters/print-place.ts
/** `file:line:column`, or the file alone when the whole of it is meant; escaped. */
function printPlace({ file, start }) {
	const name = escapeText(file);
	return start === void 0 ? name : `${name}:${start.line}:${start.column}`;
}
export { createUsageError as n, suggestName as r, printPlace as t };
