// src/schema/compatibility-level.ts
/** All levels, in the order they are listed to people. */
const COMPATIBILITY_LEVELS = [
	"NONE",
	"BACKWARD",
	"BACKWARD_TRANSITIVE",
	"FORWARD",
	"FORWARD_TRANSITIVE",
	"FULL",
	"FULL_TRANSITIVE"
];
/** Whether a text is one of the seven levels, spelled as the registry spells them. */
function isCompatibilityLevel(text) {
	return COMPATIBILITY_LEVELS.includes(text);
}
export { isCompatibilityLevel as n, COMPATIBILITY_LEVELS as t };
