/** A JSON Pointer (RFC 6901) as text: the empty string is the whole document. */
export type JsonPointer = string;

/** One reference token escaped for use inside a pointer (`~` as `~0`, `/` as `~1`). */
export function escapePointerToken(token: string): string {
  if (!token.includes("~") && !token.includes("/")) return token;
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The pointer made of these tokens, in order, each escaped. */
export function printPointer(tokens: readonly (string | number)[]): JsonPointer {
  return tokens.map((token) => `/${escapePointerToken(String(token))}`).join("");
}

/** The unescaped tokens of a pointer; the empty pointer has none. */
export function parsePointer(pointer: JsonPointer): readonly string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
