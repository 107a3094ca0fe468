/** Code points that terminals draw two columns wide (Unicode East Asian Width W and F), as [first, last] pairs. */
const WIDE_RANGES: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2ff],
  [0x1f200, 0x1f2ff],
  [0x20000, 0x3fffd],
];

const ZERO_WIDTH = /^[\p{Mn}\p{Me}\u200c\u200d]$/u;
const WIDE_EMOJI = /^\p{Emoji_Presentation}$/u;

/** Columns that a printable text takes on a terminal; escapes and tabs must be gone from it. */
export function measureWidth(text: string): number {
  let width = 0;
  for (const character of text) width += measureCharacter(character);
  return width;
}

/** Columns of one code point: 0 for a combining mark, 2 for a wide character or an emoji, else 1. */
function measureCharacter(character: string): 0 | 1 | 2 {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x300) return 1;
  if (ZERO_WIDTH.test(character)) return 0;
  const wide = WIDE_RANGES.some(([first, last]) => point >= first && point <= last);
  return wide || WIDE_EMOJI.test(character) ? 2 : 1;
}

/** The text with spaces behind it, up to `width` columns. */
export function padText(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - measureWidth(text)));
}
