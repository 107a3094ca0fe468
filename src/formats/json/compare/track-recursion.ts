import type { SchemaNode } from "../model.ts";
import { addChanges, areCompatible } from "./run.ts";
import type { Change, ComparisonRun } from "./run.ts";

/**
 * Remembers the pairs of nodes that are being compared, so that recursive schemas come to an end. A pair met again
 * inside itself is first taken for compatible; when it turns out not to be, it is compared once more with what was
 * found. Servers up to 8.3 remember the old node only, and so overlook changes (`tracksPairs` false).
 */
export class RecursionTracker {
  readonly #pairs = new Map<SchemaNode, TrackedPair[]>();
  #order = 0;
  /** The order of the outermost open pair that was met again since the last look. */
  #lowest = Infinity;

  /** Compares a pair that a walk may meet again. */
  compare(run: ComparisonRun, pair: NodesToTrack, walk: () => void): void {
    const known = this.#find(run, pair);
    if (known === undefined) return this.#compareFirst(run, pair, walk);
    if (!run.profile.tracksPairs) return;
    if (!known.closed) {
      known.met = true;
      this.#lowest = Math.min(this.#lowest, known.order);
    }
    replay(run, known);
  }

  #find({ profile }: ComparisonRun, { writer, reader }: NodesToTrack): TrackedPair | undefined {
    return this.#pairs.get(writer)?.find((tracked) => !profile.tracksPairs || tracked.reader === reader);
  }

  #compareFirst(run: ComparisonRun, { writer, reader }: NodesToTrack, walk: () => void): void {
    const tracked: TrackedPair = {
      reader,
      path: run.path,
      order: this.#order++,
      changes: [],
      met: false,
      closed: false,
    };
    this.#remember(writer, tracked);
    const outerLowest = this.#lowest;
    this.#lowest = Infinity;
    const outer = run.changes;
    try {
      tracked.changes = findStableChanges(run, tracked, walk);
    } finally {
      run.changes = outer;
      this.#order--;
    }
    const isFinal = this.#lowest >= tracked.order;
    // What was found is only final when it does not rest on the assumption about a pair further out.
    tracked.closed = isFinal && run.profile.tracksPairs;
    if (!tracked.closed) this.#forget(writer, tracked);
    this.#lowest = isFinal ? outerLowest : Math.min(outerLowest, this.#lowest);
    addChanges(run, tracked.changes);
  }

  #remember(writer: SchemaNode, tracked: TrackedPair): void {
    const known = this.#pairs.get(writer);
    if (known === undefined) this.#pairs.set(writer, [tracked]);
    else known.push(tracked);
  }

  #forget(writer: SchemaNode, tracked: TrackedPair): void {
    const known = this.#pairs.get(writer);
    if (known !== undefined) known.splice(known.indexOf(tracked), 1);
  }
}

/** Two nodes by whose identity a comparison is remembered. */
export interface NodesToTrack {
  readonly writer: SchemaNode;
  readonly reader: SchemaNode;
}

interface TrackedPair {
  readonly reader: SchemaNode;
  readonly order: number;
  /** Where the pair was first met; its changes are told with paths below it. */
  readonly path: string;
  changes: readonly Change[];
  met: boolean;
  closed: boolean;
}

function findStableChanges(run: ComparisonRun, tracked: TrackedPair, walk: () => void): readonly Change[] {
  for (;;) {
    const found: Change[] = [];
    run.changes = found;
    tracked.met = false;
    walk();
    if (!tracked.met || areCompatible(run, found) === areCompatible(run, tracked.changes)) return found;
    tracked.changes = found;
  }
}

function replay(run: ComparisonRun, tracked: TrackedPair): void {
  if (tracked.changes.length === 0) return;
  const { length } = tracked.path;
  addChanges(
    run,
    tracked.changes.map((change) => ({ ...change, path: run.path + change.path.slice(length) })),
  );
}
