/** A JSON Pointer (RFC 6901) as text: the empty string is the whole document. */
export type JsonPointer = string;
/** One reference token escaped for use inside a pointer (`~` as `~0`, `/` as `~1`). */
export declare function escapePointerToken(token: string): string;
/** The pointer made of these tokens, in order, each escaped. */
export declare function printPointer(tokens: readonly (string | number)[]): JsonPointer;
/** The unescaped tokens of a pointer; the empty pointer has none. */
export declare function parsePointer(pointer: JsonPointer): readonly string[];
