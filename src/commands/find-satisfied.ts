import type { BaselineVersion } from "../baseline/baseline.ts";
import type { PairAgreement } from "../compatibility/find-satisfied-levels.ts";
import { findSatisfiedLevels } from "../compatibility/find-satisfied-levels.ts";
import type { Direction } from "../compatibility/pairs.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import type { CompatibilityLevel } from "../schema/compatibility-level.ts";
import { COMPATIBILITY_LEVELS } from "../schema/compatibility-level.ts";
import type { JudgedSubject } from "./judged-subject.ts";

/**
 * Every level that a judged candidate would pass, or undefined when that cannot be told because a version cannot be
 * read. `versions` are all live ones, oldest first; what the judgement did not ask about is compared here. A version of
 * another type agrees with nothing.
 */
export function findSatisfied(
  judged: JudgedSubject,
  versions: readonly BaselineVersion[],
): readonly CompatibilityLevel[] | undefined {
  if (judged.level === "FULL_TRANSITIVE" && judged.pairs.every(({ verdict }) => verdict === "compatible"))
    return COMPATIBILITY_LEVELS;
  const known = new Map<BaselineVersion, Partial<Record<Direction, boolean>>>();
  for (const { version, direction, verdict } of judged.pairs)
    known.set(version, { ...known.get(version), [direction]: verdict === "compatible" });
  try {
    return findSatisfiedLevels(versions.map((version) => completeAgreement(judged, version, known.get(version) ?? {})));
  } catch (error) {
    if (error instanceof OperationalError) return undefined;
    throw error;
  }
}

function completeAgreement(
  { subject, candidate, parse, options }: JudgedSubject,
  version: BaselineVersion,
  { backward, forward }: Partial<Record<Direction, boolean>>,
): PairAgreement {
  if (backward !== undefined && forward !== undefined) return { backward, forward };
  const { format } = subject;
  if (version.schemaType !== format.type) return { backward: false, forward: false };
  const earlier = parse(version);
  return {
    backward: backward ?? format.compare(candidate, earlier, options).verdict === "compatible",
    forward: forward ?? format.compare(earlier, candidate, options).verdict === "compatible",
  };
}
