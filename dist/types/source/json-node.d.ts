import type { Range } from "./range.js";
/** A node of the lossless JSON tree: what was written, where, with nothing merged, rounded or reordered. */
export type JsonNode = JsonObjectNode | JsonArrayNode | JsonStringNode | JsonNumberNode | JsonBooleanNode | JsonNullNode;
/** An object with every member in the order of the text, repeated keys included. */
export interface JsonObjectNode extends Range {
    readonly kind: "object";
    readonly members: readonly JsonMember[];
}
/** One `key: value` of an object. */
export interface JsonMember {
    readonly key: JsonStringNode;
    readonly value: JsonNode;
}
export interface JsonArrayNode extends Range {
    readonly kind: "array";
    readonly items: readonly JsonNode[];
}
/** A string with its escapes resolved; the range includes the quotes. */
export interface JsonStringNode extends Range {
    readonly kind: "string";
    readonly value: string;
}
/** A number as it was written (`1.0`, `1e2` and `100` are three texts). */
export interface JsonNumberNode extends Range {
    readonly kind: "number";
    readonly text: string;
}
export interface JsonBooleanNode extends Range {
    readonly kind: "boolean";
    readonly value: boolean;
}
export interface JsonNullNode extends Range {
    readonly kind: "null";
}
/** The member a reader that keeps the last of several equal keys would see, or undefined. */
export declare function findMember(node: JsonObjectNode, key: string): JsonMember | undefined;
