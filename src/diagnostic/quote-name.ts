const MAX_LENGTH = 200;

/**
 * A name as it stands in a message: between backticks, cut when it is very long, with characters that a terminal
 * would act on or not show written as `\u{…}`. Names come from files and may be hostile.
 */
export function quoteName(name: string): string {
  const cut = name.length > MAX_LENGTH ? `${name.slice(0, MAX_LENGTH)}…` : name;
  return `\`${cut.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escapeCharacter)}\``;
}

function escapeCharacter(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
