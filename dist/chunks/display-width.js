// src/reporters/display-width.ts
/** Code points that terminals draw two columns wide (Unicode East Asian Width W and F), as [first, last] pairs. */
const WIDE_RANGES = [
	[4352, 4447],
	[9001, 9002],
	[11904, 12350],
	[12353, 42191],
	[43360, 43391],
	[44032, 55203],
	[63744, 64255],
	[65040, 65049],
	[65072, 65135],
	[65281, 65376],
	[65504, 65510],
	[94176, 101887],
	[110576, 111359],
	[127488, 127743],
	[131072, 262141]
];
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\u200c\u200d]$/u;
const WIDE_EMOJI = /^\p{Emoji_Presentation}$/u;
/** Columns that a printable text takes on a terminal; escapes and tabs must be gone from it. */
function measureWidth(text) {
	let width = 0;
	for (const character of text) width += measureCharacter(character);
	return width;
}
/** Columns of one code point: 0 for a combining mark, 2 for a wide character or an emoji, else 1. */
function measureCharacter(character) {
	const point = character.codePointAt(0) ?? 0;
	if (point < 768) return 1;
	if (ZERO_WIDTH.test(character)) return 0;
	return WIDE_RANGES.some(([first, last]) => point >= first && point <= last) || WIDE_EMOJI.test(character) ? 2 : 1;
}
/** The text with spaces behind it, up to `width` columns. */
function padText(text, width) {
	return text + " ".repeat(Math.max(0, width - measureWidth(text)));
}
export { padText as n, measureWidth as t };
