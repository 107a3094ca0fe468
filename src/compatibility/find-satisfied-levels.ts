import type { CompatibilityLevel } from "../schema/compatibility-level.ts";
import { COMPATIBILITY_LEVELS } from "../schema/compatibility-level.ts";
import type { Direction } from "./pairs.ts";
import { LEVEL_DEMANDS, selectVersions } from "./pairs.ts";

/** Whether a candidate agrees with one earlier version, direction by direction. */
export type PairAgreement = { readonly [Name in Direction]: boolean };

/** Every level that a candidate satisfies, in the order levels are listed; `versions` holds the oldest first. */
export function findSatisfiedLevels(versions: readonly PairAgreement[]): readonly CompatibilityLevel[] {
  return COMPATIBILITY_LEVELS.filter((level) => {
    const { directions } = LEVEL_DEMANDS[level];
    return selectVersions(level, versions).every((version) => directions.every((direction) => version[direction]));
  });
}
