const MAX_LENGTH = 2000;

/** Controls, formatting characters (bidirectional, zero-width) and line separators: what moves or hides other text. */
const UNSAFE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/**
 * A text that a server (or a name that a user) wrote, made fit for a message: one line, control and bidirectional
 * characters as `\u{…}`, at most 2,000 characters.
 */
export function cleanServerText(text: string): string {
  const cut = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  return cut
    .replace(/[\t\r\n]+ */g, " ")
    .replace(UNSAFE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
    .trim();
}
