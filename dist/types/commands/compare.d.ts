import type { FailOn, Report } from "../report/report.js";
import type { CompatibilityLevel } from "../schema/compatibility-level.js";
/** What a comparison of two files may be told; paths are relative to `directory`. */
export interface CompareFilesOptions {
    readonly directory: string;
    /** The new schema, parsed as the registry parses a submitted one. */
    readonly reader: string;
    /** The earlier schema, parsed as the registry parses a stored one. */
    readonly writer: string;
    /** Which direction must hold; `BACKWARD` unless told. */
    readonly level?: CompatibilityLevel;
    readonly registryVersion?: string;
    readonly failOn?: FailOn;
}
/**
 * Judges two schema files in both directions: findings in a direction that the level asks for are errors, those in
 * the other one are notes. The transitive levels ask the same as the others, for there is one earlier schema.
 *
 * @throws OperationalError when a file cannot be read or is of no known format, or the two are of different formats.
 */
export declare function compareFiles(options: CompareFilesOptions): Promise<Report>;
