import type { BranchCount, ChangeKind } from "../change-kinds.ts";
import type { CombinedNode, SchemaNode } from "../model.ts";
import type { Sides } from "./compare-limits.ts";
import { findLargestMatching } from "./match-branches.ts";
import { printNode } from "./print-model.ts";
import { addChanges, compareApart, findSite, isCompatibleChange, note } from "./run.ts";
import type { Change, ChangeSite, ComparisonRun } from "./run.ts";

/**
 * Compares two combined types: how they combine, how many branches they have, and whether the branches can be
 * paired so that each pair is compatible. Which exclusivity `oneOf` adds is never considered.
 */
export function compareCombined(run: ComparisonRun, sides: Sides<CombinedNode>): void {
  const { writer, reader } = sides;
  if (writer.criterion !== reader.criterion && !compareCriteria(run, sides)) return;
  const old = dropPrintedAlike(run, writer.branches);
  const next = dropPrintedAlike(run, reader.branches);
  const counts = { before: count(writer, old.length), after: count(reader, next.length) };
  const resized = findSizeChange(counts.before, counts.after);
  if (resized !== undefined) noteCombined(run, sides, { kind: resized, ...counts });
  const { paired, reasons } = pairBranches(run, writer.criterion, { old, next });
  if (paired < Math.min(old.length, next.length))
    note(run, {
      kind: "combined-type-subschemas-changed",
      writer: findCombinedSite(writer),
      reader: findCombinedSite(reader),
      details: { ...counts, reasons },
    });
}

type CombinedKind = ChangeKind & (`combined-${string}` | `product-${string}` | `sum-${string}`);

/** A change of how branches are combined or how many there are. */
export interface CombinedChange {
  readonly kind: CombinedKind;
  readonly before: BranchCount | null;
  readonly after: BranchCount | null;
}

/** Notes a change of a combined type at the run's path. */
export function noteCombined(run: ComparisonRun, sides: Sides<SchemaNode>, change: CombinedChange): void {
  const { kind, before, after } = change;
  note(run, {
    kind,
    writer: findCombinedSite(sides.writer),
    reader: findCombinedSite(sides.reader),
    details: { before, after },
  });
}

/** A combined type's keyword, where it has one of its own. */
function findCombinedSite(node: SchemaNode): ChangeSite {
  if (node.kind !== "combined" || node.origin !== "keyword" || node.annotations === null) return node;
  return findSite(node, node.criterion, Object.hasOwn(node.annotations.source, node.criterion));
}

function count(node: CombinedNode, branches: number): BranchCount {
  return { criterion: node.criterion, count: branches };
}

function compareCriteria(run: ComparisonRun, sides: Sides<CombinedNode>): boolean {
  const { writer, reader } = sides;
  const single = { old: writer.branches.length === 1, next: reader.branches.length === 1 };
  const extended =
    reader.criterion === "anyOf" ||
    (run.profile.unwrapsSingletons &&
      ((single.old && single.next) ||
        (single.old && reader.criterion === "oneOf") ||
        (single.next && writer.criterion === "allOf")));
  const counts = { before: count(writer, writer.branches.length), after: count(reader, reader.branches.length) };
  noteCombined(run, sides, { kind: extended ? "combined-type-extended" : "combined-type-changed", ...counts });
  return extended;
}

function findSizeChange(before: BranchCount, after: BranchCount): CombinedKind | undefined {
  if (before.count === after.count) return undefined;
  if (before.count < after.count) return after.criterion === "allOf" ? "product-type-extended" : "sum-type-extended";
  return before.criterion === "allOf" ? "product-type-narrowed" : "sum-type-narrowed";
}

/** Branches that the registry prints alike count once; where its print is random, so is whether they do. */
function dropPrintedAlike(run: ComparisonRun, branches: readonly SchemaNode[]): readonly SchemaNode[] {
  if (branches.length === 0) return branches;
  const printed = branches.map(printNode);
  const seen = new Set<string>();
  return branches.filter((_, index) => {
    const print = printed[index];
    if (print === undefined || !seen.has(print.text)) {
      seen.add(print?.text ?? "");
      return true;
    }
    return !print.stable && run.choices.choose(2) === 1;
  });
}

interface Branches {
  readonly old: readonly SchemaNode[];
  readonly next: readonly SchemaNode[];
}

/** Reasons that are kept of one combined type. */
const MAX_REASONS = 3;

interface Pairing {
  readonly paired: number;
  /** Why branches found no partner: the first change that breaks, towards the one left that is most alike. */
  readonly reasons: readonly Change[];
}

/** Pairs as many branches as can be, and adds the changes inside the pairs. */
function pairBranches(run: ComparisonRun, criterion: string, { old, next }: Branches): Pairing {
  const found = old.map((writer, index) => comparePartners(run, `/${criterion}/${index}`, { writer, next }));
  const matching = findLargestMatching(found.map(({ compatible }) => [...compatible.keys()].reverse()));
  matching.forEach((other, index) => addChanges(run, found[index]?.compatible.get(other) ?? []));
  const taken = new Set(matching);
  const alone = found.filter((_, index) => (matching[index] ?? -1) < 0);
  const obstacles = alone.map((partners) => partners.obstacles.filter(({ other }) => !taken.has(other)));
  return { paired: found.length - alone.length, reasons: pickReasons(obstacles) };
}

/**
 * What keeps branches without a partner from each other, those first that are most alike. A branch more than the other
 * side has is no reason: that the number changed tells of it.
 */
function pickReasons(obstacles: readonly (readonly Obstacle[])[]): readonly Change[] {
  const pairs = obstacles.flatMap((list, writer) => list.map((obstacle) => ({ ...obstacle, writer })));
  const [writers, readers, reasons] = [new Set<number>(), new Set<number>(), new Map<number, Change>()];
  for (const { writer, other, change } of pairs.toSorted((left, right) => left.weight - right.weight)) {
    if (writers.has(writer) || readers.has(other)) continue;
    writers.add(writer);
    readers.add(other);
    reasons.set(writer, change);
  }
  const ordered = [...reasons].toSorted(([left], [right]) => left - right);
  return ordered.slice(0, MAX_REASONS).map(([, change]) => change);
}

/** The partners a branch may have, each with the changes towards it, and what keeps it from the others. */
interface Partners {
  readonly compatible: ReadonlyMap<number, readonly Change[]>;
  readonly obstacles: readonly Obstacle[];
}

/** The first change that breaks towards another branch, and how unlike the two are. */
interface Obstacle {
  readonly other: number;
  readonly change: Change;
  readonly weight: number;
}

function comparePartners(
  run: ComparisonRun,
  below: string,
  { writer, next }: { readonly writer: SchemaNode; readonly next: readonly SchemaNode[] },
): Partners {
  const compatible = new Map<number, readonly Change[]>();
  const obstacles: Obstacle[] = [];
  next.forEach((reader, other) => {
    const changes = compareApart(run, below, { writer, reader });
    const breaking = changes.filter((change) => !isCompatibleChange(run, change.kind));
    const [first] = breaking;
    if (first === undefined) compatible.set(other, changes);
    else obstacles.push({ other, change: first, weight: weigh(run, below, breaking) });
  });
  return { compatible, obstacles };
}

/** A branch of another type is no likely partner. */
function weigh(run: ComparisonRun, below: string, breaking: readonly Change[]): number {
  const isOther = breaking.some(({ kind, path }) => kind === "type-changed" && path === run.path + below);
  return breaking.length + (isOther ? UNLIKELY : 0);
}

const UNLIKELY = 1_000_000;
