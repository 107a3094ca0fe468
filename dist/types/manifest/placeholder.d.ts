import type { RecordPart } from "../schema/subject-name-strategy.js";
/** What is known of a file when its subject's name is derived. */
export interface NamingFacts {
    /** Names of the folders from the manifest's folder down to the file; empty for a file beside the manifest. */
    readonly folders: readonly string[];
    /** The file's name without its last extension. */
    readonly stem: string;
    readonly topic: string | undefined;
    readonly part: RecordPart;
    /** The full name of the schema's root type; null when it has none, undefined when the file cannot be read. */
    readonly readRecordName: () => string | null | undefined;
}
/** A name that may stand in braces in a template. */
export interface Placeholder {
    readonly name: string;
    /** What it stands for, for the documentation. */
    readonly meaning: string;
    /** An example of its value for `schemas/orders/value.avsc` with the record `com.acme.Order`. */
    readonly example: string;
    /** Why there may be no value: the end of a sentence that begins with "needs it, and". */
    readonly lack: string;
    /** The value, null when there is none, undefined when the file cannot be read. */
    readonly resolve: (facts: NamingFacts) => string | null | undefined;
}
/** All placeholders, in the order they are listed to people. `{dir.N}` takes any number in place of the 0. */
export declare const PLACEHOLDERS: readonly Placeholder[];
/** The placeholder with this name, `dir.` with any number included. */
export declare function findPlaceholder(name: string): Placeholder | undefined;
