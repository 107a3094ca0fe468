import type { JsonNode } from "./json-node.js";
import type { Range } from "./range.js";
/** How a JSON text may deviate from RFC 8259, and how deep it may nest. */
export interface JsonReadOptions {
    /** Java's lenient reader, which the registry uses for Avro, skips comments inside and before the root value. */
    readonly comments?: boolean;
    /** Levels of arrays and objects that are read before the text is refused; 1,000 unless told. */
    readonly maxDepth?: number;
    /** The registry's JSON Schema reader ignores whatever stands behind the root value. */
    readonly trailing?: boolean;
    /** The same reader takes the words `NaN`, `INF` and `Infinity`, with or without a sign, as strings. */
    readonly nonFinite?: boolean;
}
/** The first fault of a JSON text: what was expected and what stands there, and the offset of the fault. */
export interface JsonSyntaxProblem {
    readonly message: string;
    readonly offset: number;
}
/** The tree of a text, or the first fault found. */
export type JsonReadResult = {
    readonly ok: true;
    readonly root: JsonNode;
    /** Comments that were skipped, in order. */ readonly comments: readonly Range[];
} | {
    readonly ok: false;
    readonly problem: JsonSyntaxProblem;
};
/** Levels of nesting the readers accept: what the registry's own JSON reader (Jackson) allows. */
export declare const MAX_JSON_DEPTH = 1000;
/** Reads a JSON text into a tree with the place of every key and value; never throws for any text. */
export declare function readJson(text: string, options?: JsonReadOptions): JsonReadResult;
