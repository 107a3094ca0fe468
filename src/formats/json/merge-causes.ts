import type { JsonDifference } from "./json-difference.ts";

/**
 * Breaking differences as people count them, each with those that the registry lists apart and that have the same
 * cause: what does not fit the schema for other properties or items, and the positions of a list that became a tuple.
 * In the registry's order of the differences that are left.
 */
export function mergeJsonCauses(differences: readonly JsonDifference[]): readonly JsonDifference[] {
  const owners = listOwners(differences);
  if (owners.misfits.size === 0 && owners.tuples.size === 0) return differences;
  const merged = new Map<JsonDifference, JsonDifference[]>();
  const kept = differences.filter((difference) => {
    const owner = findMisfit(owners, difference) ?? findTuple(owners, difference);
    if (owner === undefined || owner === difference) return true;
    merged.set(owner, [...(merged.get(owner) ?? []), difference]);
    return false;
  });
  return kept.map((difference) => {
    const others = merged.get(difference);
    return others === undefined ? difference : { ...difference, merged: others };
  });
}

/** Differences that others may belong to, by the registry's path: of the property or item, and of the array. */
interface Owners {
  readonly misfits: ReadonlyMap<string, JsonDifference>;
  readonly tuples: ReadonlyMap<string, JsonDifference>;
}

const FIRST = "/items/0";

function listOwners(differences: readonly JsonDifference[]): Owners {
  const misfits = new Map<string, JsonDifference>();
  const tuples = new Map<string, JsonDifference>();
  for (const difference of differences) {
    const { kind, registryPath } = difference;
    if (kind.includes("-not-covered-")) misfits.set(registryPath, difference);
    if (isPosition(difference) && registryPath.endsWith(FIRST))
      tuples.set(registryPath.slice(0, -FIRST.length), difference);
  }
  return { misfits, tuples };
}

/** Only one side has the property or item, so whatever stands there comes of comparing it with the rest's schema. */
function findMisfit({ misfits }: Owners, { kind, registryPath }: JsonDifference): JsonDifference | undefined {
  if (misfits.size === 0 || kind.startsWith("required-property-")) return undefined;
  for (let end = registryPath.length; end > 1; end = registryPath.lastIndexOf("/", end - 1)) {
    const owner = misfits.get(registryPath.slice(0, end));
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** A tuple that begins with its first position is new or gone as a whole, and the rest's schema with it. */
function findTuple({ tuples }: Owners, difference: JsonDifference): JsonDifference | undefined {
  const { kind, registryPath } = difference;
  if (isPosition(difference)) return tuples.get(registryPath.replace(/\/items\/[0-9]+$/, ""));
  return kind.startsWith("additional-items-") ? tuples.get(registryPath.replace(/\/additionalItems$/, "")) : undefined;
}

function isPosition({ kind }: JsonDifference): boolean {
  return /^item-(?:added|removed)-/.test(kind);
}
