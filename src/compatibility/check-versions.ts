import type { Difference } from "../formats/difference.ts";
import type { CompareOptions, Comparison, ParsedSchema, SchemaProblem } from "../formats/schema-format.ts";
import type { CompatibilityLevel } from "../schema/compatibility-level.ts";
import type { SchemaType } from "../schema/schema-type.ts";
import type { SchemaInput } from "./check-pair.ts";
import { findFormat, parseInput } from "./check-pair.ts";
import { judgeVersions } from "./judge-versions.ts";
import type { Direction } from "./pairs.ts";

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
export function checkVersions(question: VersionsQuestion): VersionsResult {
  const format = findFormat(question.type);
  const candidate = parseInput(question, question.candidate, "new");
  if (!candidate.ok) return createInvalid("reader-invalid", candidate.problems);
  const parsed = new Map<number, ParsedSchema>();
  for (const [index, version] of question.versions.entries()) {
    const result = parseInput(question, version, "stored");
    if (!result.ok) return createInvalid("writer-invalid", result.problems);
    parsed.set(index + 1, result.schema);
  }
  const outcome = judgeVersions({
    format,
    level: question.level,
    candidate: candidate.schema,
    versions: [...parsed.keys()],
    parse: (version) => parsed.get(version) ?? candidate.schema,
    options: question,
  });
  return {
    verdict: outcome.verdict,
    failedAgainst: outcome.failed?.version ?? null,
    direction: outcome.failed?.direction ?? null,
    pairs: outcome.pairs,
    problems: [],
  };
}

function createInvalid(
  verdict: "reader-invalid" | "writer-invalid",
  problems: readonly SchemaProblem[],
): VersionsResult {
  return { verdict, failedAgainst: null, direction: null, pairs: [], problems };
}
