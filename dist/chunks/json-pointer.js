// src/source/json-pointer.ts
/** One reference token escaped for use inside a pointer (`~` as `~0`, `/` as `~1`). */
function escapePointerToken(token) {
	if (!token.includes("~") && !token.includes("/")) return token;
	return token.replaceAll("~", "~0").replaceAll("/", "~1");
}
/** The pointer made of these tokens, in order, each escaped. */
function printPointer(tokens) {
	return tokens.map((token) => `/${escapePointerToken(String(token))}`).join("");
}
/** The unescaped tokens of a pointer; the empty pointer has none. */
function parsePointer(pointer) {
	if (pointer === "") return [];
	return pointer.slice(1).split("/").map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
export { parsePointer as n, printPointer as r, escapePointerToken as t };
