import type { CompatibilityLevel } from "../schema/compatibility-level.ts";
import type { Difference } from "../formats/difference.ts";
import type { CompareOptions, Comparison, ParsedSchema, SchemaFormat } from "../formats/schema-format.ts";
import type { Direction } from "./pairs.ts";
import { LEVEL_DEMANDS, selectVersions } from "./pairs.ts";

/** A candidate and the earlier versions a level may ask about, oldest first. */
export interface VersionsQuestion<Version> {
  readonly format: SchemaFormat;
  readonly level: CompatibilityLevel;
  readonly candidate: ParsedSchema;
  readonly versions: readonly Version[];
  /** The parsed text of a version; called only for versions the level asks about. */
  parse(version: Version): ParsedSchema;
  readonly options: CompareOptions;
}

/** One comparison that a level asked for. */
export interface PairOutcome<Version> {
  readonly version: Version;
  readonly direction: Direction;
  readonly verdict: Comparison["verdict"];
  readonly differences: readonly Difference[];
  readonly reason?: string;
}

/** The answer for a level: every pair it asks about, in the registry's order, and the registry's verdict. */
export interface VersionsOutcome<Version> {
  readonly verdict: Comparison["verdict"];
  /** The version at which the registry stops, and the direction that failed first there; null when none does. */
  readonly failed: { readonly version: Version; readonly direction: Direction } | null;
  readonly pairs: readonly PairOutcome<Version>[];
}

/**
 * Compares a candidate with every version its level asks about, newest first, FULL forward before backward. The
 * registry stops at the first version that fails; the later pairs are still here, since people need all of them.
 */
export function judgeVersions<Version>(question: VersionsQuestion<Version>): VersionsOutcome<Version> {
  const pairs: PairOutcome<Version>[] = [];
  for (const version of selectVersions(question.level, question.versions)) {
    const parsed = question.parse(version);
    for (const direction of LEVEL_DEMANDS[question.level].directions)
      pairs.push({ version, direction, ...comparePair(question, parsed, direction) });
  }
  const failed = pairs.find((pair) => pair.verdict !== "compatible");
  if (failed === undefined) return { verdict: "compatible", failed: null, pairs };
  return { verdict: failed.verdict, failed: { version: failed.version, direction: failed.direction }, pairs };
}

function comparePair<Version>(
  { format, candidate, options }: VersionsQuestion<Version>,
  earlier: ParsedSchema,
  direction: Direction,
): Comparison {
  return direction === "backward"
    ? format.compare(candidate, earlier, options)
    : format.compare(earlier, candidate, options);
}
