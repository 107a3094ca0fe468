// src/reporters/style.ts
/** ANSI styles, or styles that change nothing. Empty texts stay empty. */
function createStyle(color) {
	const define = (open, close) => (text) => color && text !== "" ? `\u001b[${open}m${text}\u001b[${close}m` : text;
	return {
		bold: define(1, 22),
		dim: define(2, 22),
		red: define(31, 39),
		yellow: define(33, 39),
		green: define(32, 39),
		cyan: define(36, 39)
	};
}
export { createStyle as t };
