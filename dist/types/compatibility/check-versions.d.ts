import type { Difference } from "../formats/difference.js";
import type { CompareOptions, Comparison, SchemaProblem } from "../formats/schema-format.js";
import type { CompatibilityLevel } from "../schema/compatibility-level.js";
import type { SchemaType } from "../schema/schema-type.js";
import type { SchemaInput } from "./check-pair.js";
import type { Direction } from "./pairs.js";
/** A candidate, the level in force and the subject's live versions. */
export interface VersionsQuestion extends CompareOptions {
    readonly type: SchemaType;
    readonly level: CompatibilityLevel;
    /** Parsed strictly, as a schema that is submitted. */
    readonly candidate: SchemaInput;
    /** Oldest first; parsed leniently, as they were registered. */
    readonly versions: readonly SchemaInput[];
}
/** One comparison that the level asked for; `version` counts from 1 in the given list. */
export interface ComparedPair {
    readonly version: number;
    readonly direction: Direction;
    readonly verdict: Comparison["verdict"];
    readonly differences: readonly Difference[];
}
/** The answer for a level. */
export interface VersionsResult {
    /** `writer-invalid`: an earlier version cannot be parsed even leniently. */
    readonly verdict: Comparison["verdict"] | "reader-invalid" | "writer-invalid";
    /** Number, from 1, of the version at which the registry refuses; null when it accepts. */
    readonly failedAgainst: number | null;
    readonly direction: Direction | null;
    /** Every pair the level asks about, newest version first, FULL forward before backward. */
    readonly pairs: readonly ComparedPair[];
    readonly problems: readonly SchemaProblem[];
}
/**
 * Whether a candidate may become the next version of a subject at a level, as the registry would decide it.
 *
 * @throws OperationalError for a schema type that this version cannot judge.
 */
export declare function checkVersions(question: VersionsQuestion): VersionsResult;
