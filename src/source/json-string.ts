// eslint-disable-next-line no-control-regex
const ESCAPED = /["\\\0-\x1f]/g;

const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\b", "\\b"],
  ["\f", "\\f"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/**
 * A text as a JSON string in the spelling of Jackson, the registry's JSON library: only what must be escaped is, other
 * control characters with four upper-case digits; lone surrogates and U+2028 stand as they are.
 */
export function printJsonString(text: string): string {
  return `"${text.replace(ESCAPED, (char) => SHORT_ESCAPES.get(char) ?? printCodeEscape(char))}"`;
}

function printCodeEscape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
