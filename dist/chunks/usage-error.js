import { t as OperationalError } from "./operational-error.js";
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
export { suggestName as n, createUsageError as t };
