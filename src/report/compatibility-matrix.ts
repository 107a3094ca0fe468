import type { CompatibilityLevel } from "../schema/compatibility-level.ts";

/** A candidate against every earlier version, in both directions. Plain JSON. */
export interface CompatibilityMatrix {
  readonly subject: string;
  readonly file: string;
  readonly baseline: string;
  /** What the manifest asks: `inherit`, `unmanaged` or a level. */
  readonly level: string;
  /** The level in force in the baseline, or null where it has none. */
  readonly baselineLevel: CompatibilityLevel | null;
  /** Oldest version first. */
  readonly rows: readonly MatrixRow[];
  /** Every level the change would pass, in the order levels are listed. */
  readonly satisfied: readonly CompatibilityLevel[];
  /** Every level that asks about a version which cannot be read, in the same order: nobody knows. */
  readonly unjudged: readonly CompatibilityLevel[];
}

/** The level that registering goes by: the manifest's, else the baseline's, else the registry's default. */
export function findLevelInForce({ level, baselineLevel }: CompatibilityMatrix): string {
  return level === "inherit" ? (baselineLevel ?? "BACKWARD") : level;
}

/** Whether the level in force asks about a version that cannot be read, so that the change cannot be judged. */
export function isUnjudged(matrix: CompatibilityMatrix): boolean {
  return matrix.unjudged.some((level) => level === findLevelInForce(matrix));
}

/** One earlier version. */
export interface MatrixRow {
  readonly label: string;
  /** Whether the new schema reads its data. */
  readonly backward: MatrixCell;
  /** Whether it reads the new schema's data. */
  readonly forward: MatrixCell;
  /** Why it cannot be compared, for a version that cannot be read. */
  readonly unreadable?: string;
}

/** One comparison: the registry's verdict, and what breaks. */
export interface MatrixCell {
  readonly verdict: "compatible" | "incompatible" | "server-error" | "undecided" | "not-readable";
  /** How many incompatibilities the registry would list. */
  readonly breaking: number;
  /** Their kinds, sorted; `schema-type-changed` where the version is of another type. */
  readonly kinds: readonly string[];
}
