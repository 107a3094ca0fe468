/** A parsed JSON text: plain data of unknown shape. Its objects may have own keys such as `__proto__`. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const MAX_DEPTH = 100;

/** The text nests deeper than any answer of a registry does. */
export class JsonTooDeep extends Error {}

/**
 * Parses the bytes of a response.
 *
 * @throws SyntaxError for bytes that are not JSON, JsonTooDeep before a hostile text costs memory.
 */
export function parseJsonBody(bytes: Buffer): Json {
  if (measureDepth(bytes) > MAX_DEPTH) throw new JsonTooDeep();
  return JSON.parse(bytes.toString("utf8")) as Json;
}

const QUOTE = 34;
const BACKSLASH = 92;

/** How deep brackets nest outside of strings; exact for JSON texts, an upper bound of nothing for others. */
function measureDepth(bytes: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index];
    if (byte === QUOTE) index = skipString(bytes, index);
    // `[` is 0x5b and `{` 0x7b, `]` 0x5d and `}` 0x7d: one bit apart.
    else if (byte !== undefined && (byte | 32) === 123) deepest = Math.max(deepest, ++depth);
    else if (byte !== undefined && (byte | 32) === 125) depth--;
  }
  return deepest;
}

function skipString(bytes: Uint8Array, start: number): number {
  let index = start + 1;
  while (index < bytes.length && bytes[index] !== QUOTE) index += bytes[index] === BACKSLASH ? 2 : 1;
  return index;
}
