import type { CompatibilityLevel } from "../schema/compatibility-level.ts";

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
export const LEVEL_DEMANDS: { readonly [Level in CompatibilityLevel]: LevelDemand } = {
  NONE: { directions: [], versions: "none" },
  BACKWARD: { directions: ["backward"], versions: "latest" },
  BACKWARD_TRANSITIVE: { directions: ["backward"], versions: "all" },
  FORWARD: { directions: ["forward"], versions: "latest" },
  FORWARD_TRANSITIVE: { directions: ["forward"], versions: "all" },
  FULL: { directions: ["forward", "backward"], versions: "latest" },
  FULL_TRANSITIVE: { directions: ["forward", "backward"], versions: "all" },
};

/** The versions a level compares with, newest first, of a list that holds the oldest first. */
export function selectVersions<Version>(level: CompatibilityLevel, versions: readonly Version[]): readonly Version[] {
  switch (LEVEL_DEMANDS[level].versions) {
    case "none":
      return [];
    case "latest":
      return versions.slice(-1);
    case "all":
      return versions.toReversed();
  }
}
