import type { JsonNode } from "../../source/json-node.js";
/** The drafts of JSON Schema that the registry tells apart, oldest first. */
export type Dialect = "draft-04" | "draft-06" | "draft-07" | "2019-09" | "2020-12";
/** All dialects, oldest first. */
export declare const DIALECTS: readonly Dialect[];
/** The `$schema` text of each dialect as its authors write it. */
export declare const DIALECT_URIS: {
    readonly [Name in Dialect]: string;
};
/** The dialect a `$schema` text names, spelled exactly or in a way that still shows what is meant; else undefined. */
export declare function recogniseDialect(uri: string): Dialect | undefined;
/** The dialect a root schema is written in: the one it names, else draft-07, which is what the registry assumes. */
export declare function readDialect(root: JsonNode): Dialect;
/** Whether a root names a draft that is none: its dialect is then only what the registry takes it for. */
export declare function hasUnknownDraft(root: JsonNode): boolean;
/** Whether a dialect is at least as new as another. */
export declare function isAtLeast(dialect: Dialect, oldest: Dialect): boolean;
