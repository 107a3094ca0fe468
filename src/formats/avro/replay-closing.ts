import type { AvroArray, AvroField, AvroMap, AvroRecord, AvroType, AvroUnion } from "./model.ts";

/** A part of a type, and whether it was a name without a definition when its text was read. */
interface Part {
  readonly type: AvroType;
  readonly isHole: boolean;
}

/** A record whose parts have been gone through, and which is to be closed. */
interface Closing {
  readonly closing: AvroRecord;
}

/** One walk over types; a hole starts a walk of its own inside another. */
interface Walk {
  readonly stack: (Part | Closing)[];
  readonly visited: Set<AvroType>;
}

/** Whether a part of this node was a hole. */
export type HoleTest = (parent: AvroType | AvroField, token: string | number) => boolean;

/** Nodes that a replay looks at before it gives up; schemas of people stay far below. */
const MAX_STEPS = 2_000_000;

/**
 * Replays in which order Avro 1.12 closes its copies of records, since it judges each default again at that moment
 * and fails where a default reaches into a record that is not closed yet. A hole is followed by a walk that begins
 * anew, also through records that an outer walk is in the middle of: they are then closed from inside.
 */
export class ClosingReplay {
  readonly #isHole: HoleTest;
  readonly #close: (record: AvroRecord) => void;
  readonly #met = new Set<AvroType>();
  /** The closed records, by the number of the visit that closed them. */
  readonly #closed = new Map<AvroRecord, number>();
  #visits = 0;
  #steps = 0;

  /** `close` is called for each record once, before it counts as closed; what it throws ends the replay. */
  constructor(isHole: HoleTest, close: (record: AvroRecord) => void) {
    this.#isHole = isHole;
    this.#close = close;
  }

  isClosed(record: AvroRecord): boolean {
    return this.#closed.has(record);
  }

  /** Walks from a type and closes the records below it that are not closed yet. */
  visit(start: AvroType): void {
    this.#visits++;
    const walks: Walk[] = [createWalk(start)];
    for (let walk = walks.at(-1); walk !== undefined; walk = walks.at(-1)) {
      if (this.#steps++ > MAX_STEPS) return;
      const next = walk.stack.pop();
      if (next === undefined) walks.pop();
      else if ("closing" in next) this.#closeRecord(next.closing);
      else if (!next.isHole) this.#enter(next.type, walk);
      else if (next.type.kind === "record" && !this.#met.has(next.type)) walks.push(createWalk(next.type));
    }
  }

  #enter(type: AvroType, walk: Walk): void {
    if (walk.visited.has(type)) return;
    walk.visited.add(type);
    if (type.kind === "record") {
      // What an earlier visit closed leads to closed records only.
      if ((this.#closed.get(type) ?? this.#visits) < this.#visits) return;
      this.#met.add(type);
      walk.stack.push({ closing: type });
    }
    walk.stack.push(...this.#listParts(type));
  }

  /** In the order in which they are put on the stack: the fields of records come off it first to last. */
  #listParts(type: AvroType): Part[] {
    switch (type.kind) {
      case "record":
        return type.fields.map((field) => this.#createPart(field.type, field, "type")).reverse();
      case "union":
        return type.branches.map((branch, index) => this.#createPart(branch, type, index));
      case "array":
        return [this.#createPart(type.items, type, "items")];
      case "map":
        return [this.#createPart(type.values, type, "values")];
      default:
        return [];
    }
  }

  #createPart(type: AvroType, parent: AvroField | AvroUnion | AvroArray | AvroMap, token: string | number): Part {
    return { type, isHole: this.#isHole(parent, token) };
  }

  #closeRecord(record: AvroRecord): void {
    if (this.#closed.has(record)) return;
    this.#close(record);
    this.#closed.set(record, this.#visits);
  }
}

function createWalk(start: AvroType): Walk {
  return { stack: [{ type: start, isHole: false }], visited: new Set() };
}
