import type { Difference } from "../formats/difference.js";
import type { CompareOptions, Comparison, SchemaFormat, SchemaParseResult, SchemaProblem, Strictness } from "../formats/schema-format.js";
import type { ResolvedReference } from "../schema/schema-reference.js";
import type { SchemaType } from "../schema/schema-type.js";
/** A schema text with the texts of its references, dependencies before dependants. */
export interface SchemaInput {
    readonly schema: string;
    readonly references?: readonly ResolvedReference[];
}
/** A reader and a writer to compare, and the registry whose rules apply. */
export interface PairQuestion extends CompareOptions {
    readonly type: SchemaType;
    /** Parsed strictly, as a schema that is submitted. */
    readonly reader: SchemaInput;
    /** Parsed leniently, as a schema that was registered before. */
    readonly writer: SchemaInput;
}
/** The registry's verdict on a pair. */
export interface PairResult {
    readonly verdict: Comparison["verdict"] | "reader-invalid" | "writer-invalid";
    /** In the registry's order; empty unless both sides parse. */
    readonly differences: readonly Difference[];
    /** Why a side does not parse; empty when both do. */
    readonly problems: readonly SchemaProblem[];
}
/**
 * Whether `reader` can read what `writer` wrote, as the registry would decide it.
 *
 * @throws OperationalError for a schema type that this version cannot judge.
 */
export declare function checkPair(question: PairQuestion): PairResult;
/** What decides how a text is parsed besides its strictness. */
interface InputRules {
    readonly type: SchemaType;
    readonly serverVersion?: string;
}
/** Parses a text with its references by the rules of a registry version. */
export declare function parseInput({ type, serverVersion }: InputRules, input: SchemaInput, strictness: Strictness): SchemaParseResult;
/**
 * The format of a schema type.
 *
 * @throws OperationalError for a schema type that this version cannot judge.
 */
export declare function findFormat(type: SchemaType): SchemaFormat;
export {};
