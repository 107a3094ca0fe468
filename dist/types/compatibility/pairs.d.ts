import type { CompatibilityLevel } from "../schema/compatibility-level.js";
/** Backward: the candidate reads what an earlier version wrote. Forward: an earlier version reads the candidate's data. */
export type Direction = "backward" | "forward";
/** Which earlier versions a level asks about, and in which directions, in the order the registry asks. */
export interface LevelDemand {
    readonly directions: readonly Direction[];
    readonly versions: "none" | "latest" | "all";
}
/**
 * What each level asks. FULL asks forward before backward, which shows in the order of the registry's messages
 * (registry behaviour: its FULL checker runs reader=old first).
 */
export declare const LEVEL_DEMANDS: {
    readonly [Level in CompatibilityLevel]: LevelDemand;
};
/** The versions a level compares with, newest first, of a list that holds the oldest first. */
export declare function selectVersions<Version>(level: CompatibilityLevel, versions: readonly Version[]): readonly Version[];
