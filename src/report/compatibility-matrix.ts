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
}

/** One earlier version. */
export interface MatrixRow {
  readonly label: string;
  /** Whether the new schema reads its data. */
  readonly backward: MatrixCell;
  /** Whether it reads the new schema's data. */
  readonly forward: MatrixCell;
}

/** One comparison: the registry's verdict, and what breaks. */
export interface MatrixCell {
  readonly verdict: "compatible" | "incompatible" | "server-error" | "undecided";
  /** How many incompatibilities the registry would list. */
  readonly breaking: number;
  /** Their kinds, sorted. */
  readonly kinds: readonly string[];
}
