// src/diagnostic/quote-name.ts
const MAX_LENGTH = 200;
/**
* A name as it stands in a message: between backticks, cut when it is very long, with characters that a terminal
* would act on or not show written as `\u{…}`. Names come from files and may be hostile.
*/
function quoteName(name) {
	return `\`${(name.length > MAX_LENGTH ? `${name.slice(0, MAX_LENGTH)}…` : name).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escapeCharacter)}\``;
}
function escapeCharacter(character) {
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
export { quoteName as t };
