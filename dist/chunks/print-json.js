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
export { printJson };
