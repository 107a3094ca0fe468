// src/diagnostic/severity.ts
/** Severities from the gravest to the mildest. */
const SEVERITIES = [
	"error",
	"warning",
	"info"
];
/** Negative when `left` is graver than `right`, zero when equal. */
function compareSeverity(left, right) {
	return SEVERITIES.indexOf(left) - SEVERITIES.indexOf(right);
}
export { compareSeverity as n, SEVERITIES as t };
