// src/reporters/print-json.ts
/** Characters that JSON allows in strings but that a terminal or a runner's log would act on or hide. */
const UNSAFE = /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|##(?=\[)/g;
/**
* A value as JSON text, two spaces deep, with a line feed at its end. Strings come back exactly as they were, but what
* a terminal or a runner's log would act on or hide stands escaped.
*/
function printJson(value) {
	return `${JSON.stringify(value, null, 2).replace(UNSAFE, (match) => match === "##" ? "#\\u0023" : `\\u${match.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}
// src/reporters/words.ts
/** Verdicts in people's words. */
const VERDICT_WORDS = {
	compatible: "compatible",
	incompatible: "incompatible",
	new: "new",
	unchanged: "unchanged",
	unmanaged: "unmanaged",
	invalid: "invalid",
	"not-checked": "not checked"
};
/** Orders of upgrade in people's words. */
const UPGRADE_WORDS = {
	"consumers-first": "consumers first",
	"producers-first": "producers first",
	"any-order": "any order"
};
/** Who set a level, in people's words. */
const LEVEL_SOURCE_WORDS = {
	manifest: "set by the manifest",
	subject: "set for the subject in the registry",
	global: "the registry's default",
	flag: "set by `--level`",
	default: "the default"
};
/** A count with its thing, in the plural unless it is one. */
function countThings(count, thing) {
	return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
export { printJson as a, countThings as i, UPGRADE_WORDS as n, VERDICT_WORDS as r, LEVEL_SOURCE_WORDS as t };
