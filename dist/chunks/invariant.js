// src/diagnostic/invariant.ts
/** Throws when something that the code relies on does not hold: always a bug of schemagate, never of the input. */
function invariant(condition, message) {
	if (!condition) throw new Error(`Broken invariant: ${message}`);
}
export { invariant as t };
