/**
 * How much a new version of a subject must agree with earlier ones. BACKWARD: the new schema reads what the
 * previous one wrote. FORWARD: the previous schema reads what the new one writes. FULL: both. The `_TRANSITIVE`
 * levels ask this of every live version, the others of the newest only.
 */
export type CompatibilityLevel = "NONE" | "BACKWARD" | "BACKWARD_TRANSITIVE" | "FORWARD" | "FORWARD_TRANSITIVE" | "FULL" | "FULL_TRANSITIVE";
/** All levels, in the order they are listed to people. */
export declare const COMPATIBILITY_LEVELS: readonly CompatibilityLevel[];
/** Whether a text is one of the seven levels, spelled as the registry spells them. */
export declare function isCompatibilityLevel(text: string): text is CompatibilityLevel;
