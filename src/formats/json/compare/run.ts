import type { JsonPointer } from "../../../source/json-pointer.ts";
import type { ChangeKind, CompatibilityPolicy, DetailsOf } from "../change-kinds.ts";
import { CHANGE_KINDS } from "../change-kinds.ts";
import type { SchemaNode } from "../model.ts";
import type { ServerProfile } from "../server-profile.ts";

/** Where a change is on one side: the closest node, and the keyword below it where it is about one. */
export interface ChangeSite {
  readonly document: string | null;
  readonly pointer: JsonPointer;
}

/** A change as the comparison notes it; differences are made of it when the verdict is known. */
export interface Change {
  readonly kind: ChangeKind;
  /** The registry's path: empty for the root, else segments each with a slash before it. */
  readonly path: string;
  readonly writer: ChangeSite;
  readonly reader: ChangeSite;
  readonly details: object;
}

/** Decides where the registry itself decides at random, and remembers what could have been decided. */
export interface Choices {
  /** One of `count` possibilities (0 to count - 1), always the first unless a run tries the others. */
  choose(count: number): number;
}

/** One walk over a pair of schemas. */
export interface ComparisonRun {
  readonly profile: ServerProfile;
  readonly policy: CompatibilityPolicy;
  readonly choices: Choices;
  /** Compares two nodes at the run's path; an absent node is null. */
  readonly compare: (run: ComparisonRun, writer: SchemaNode | null, reader: SchemaNode | null) => void;
  /** Whether comparing a node with itself is known to note nothing, decide nothing and never fail. */
  readonly isSilent: (node: SchemaNode) => boolean;
  path: string;
  changes: Change[];
  /** Pairs of nodes that were compared, and how many may be. */
  steps: number;
  readonly maxSteps: number;
  depth: number;
}

/** Thrown where the registry's comparison fails with an exception, so that it answers HTTP 500. */
export class ServerFailure extends Error {}

/** Thrown where a comparison would cost too much time or stack to be finished. */
export class ComparisonGivenUp extends Error {}

/** Changes one comparison may list before it is given up: recursion can multiply them without end. */
const MAX_CHANGES = 50_000;

/** What is noted: a kind with its details, and the nodes it is about. */
export interface Note<Kind extends ChangeKind> {
  readonly kind: Kind;
  readonly writer: ChangeSite;
  readonly reader: ChangeSite;
  readonly details: DetailsOf<Kind>;
  /** Segments behind the run's path, each with a slash before it. */
  readonly below?: string;
}

/** Notes a change at the run's path. */
export function note<Kind extends ChangeKind>(run: ComparisonRun, change: Note<Kind>): void {
  if (run.changes.length >= MAX_CHANGES) throw new ComparisonGivenUp("too many changes");
  const { kind, writer, reader, details } = change;
  run.changes.push({ kind, path: run.path + (change.below ?? ""), writer, reader, details });
}

/** Compares two nodes some segments below the run's path. */
export function compareBelow(run: ComparisonRun, below: string, pair: NodePair): void {
  const path = run.path;
  run.path = path + below;
  run.compare(run, pair.writer, pair.reader);
  run.path = path;
}

/** Two nodes to compare, either of which may be absent. */
export interface NodePair {
  readonly writer: SchemaNode | null;
  readonly reader: SchemaNode | null;
}

/** The changes between two nodes some segments below the run's path, without adding them to the run's. */
export function compareApart(run: ComparisonRun, below: string, pair: NodePair): readonly Change[] {
  const kept = run.changes;
  const own: Change[] = [];
  run.changes = own;
  try {
    compareBelow(run, below, pair);
  } finally {
    run.changes = kept;
  }
  return own;
}

/** Adds changes that were found apart. */
export function addChanges(run: ComparisonRun, changes: readonly Change[]): void {
  if (run.changes.length + changes.length > MAX_CHANGES) throw new ComparisonGivenUp("too many changes");
  for (const change of changes) run.changes.push(change);
}

/** Whether the run's policy counts none of the changes as an incompatibility. */
export function areCompatible(run: ComparisonRun, changes: readonly Change[]): boolean {
  return changes.every((change) => isCompatibleChange(run, change.kind));
}

/** The policy LENIENT came in two forms: the first let every property into an open model and nothing out of a closed one. */
const FIRST_LENIENT: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "additional-properties-removed",
  "additional-properties-narrowed",
  "optional-property-added-to-open-content-model",
  "required-property-with-default-added-to-open-content-model",
  "required-property-added-to-open-content-model",
  "property-added-not-covered-by-partially-open-content-model",
  "property-removed-not-covered-by-partially-open-content-model",
]);

/** Whether the run's policy lets a change of a kind pass. */
export function isCompatibleChange(run: ComparisonRun, kind: ChangeKind): boolean {
  const { effect } = CHANGE_KINDS[kind];
  if (effect === "both") return true;
  if (run.policy === "STRICT" || run.profile.lenient === "none") return false;
  return run.profile.lenient === "first" ? FIRST_LENIENT.has(kind) : effect === "lenient";
}

/** The site of a keyword: below the node when it is there, else the node itself. */
export function findSite(node: SchemaNode, keyword: string, present: boolean): ChangeSite {
  return present ? { document: node.document, pointer: `${node.pointer}/${keyword}` } : node;
}
