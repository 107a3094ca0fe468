import type { CodeRange, RegexNode } from "./regex.ts";

/**
 * The automaton whose states are the places of a pattern that take a character. An edge's count says in how many ways
 * the pattern leads from one place to the next, which is what tells `(a+)+` from `a+`.
 */
export interface PositionAutomaton {
  readonly sets: readonly (readonly CodeRange[])[];
  readonly edges: readonly ReadonlyMap<number, number>[];
  /** Places behind which the whole pattern is matched, whatever follows. */
  readonly accepting: ReadonlySet<number>;
}

/** More places than this are not looked at. */
const MAX_POSITIONS = 120;
/** Bounded repetitions up to this are written out; longer ones are long enough to count as endless. */
const MAX_COPIES = 10;

/** Builds the automaton; undefined when the pattern is too large. */
export function buildAutomaton(root: RegexNode): PositionAutomaton | undefined {
  const builder = new Builder();
  const whole = builder.build(root);
  if (whole === undefined) return undefined;
  return { sets: builder.sets, edges: builder.edges, accepting: new Set(whole.last.keys()) };
}

type Counts = ReadonlyMap<number, number>;

interface Part {
  readonly nullable: boolean;
  readonly first: Counts;
  readonly last: Counts;
}

const EMPTY_NODE: RegexNode = { kind: "empty" };
const NONE: Counts = new Map();
const EMPTY: Part = { nullable: true, first: NONE, last: NONE };

class Builder {
  readonly sets: (readonly CodeRange[])[] = [];
  readonly edges: Map<number, number>[] = [];

  build(node: RegexNode): Part | undefined {
    switch (node.kind) {
      case "empty":
        return EMPTY;
      case "set":
        return this.#addPosition(node.ranges);
      case "assertion":
        // A place that takes no character: nothing goes on behind it, so what stands in front may have to back out.
        return node.at === "start" ? EMPTY : this.#addPosition([]);
      case "sequence":
        return this.#join(node.parts);
      case "choice":
        return this.#choose(node.options);
      case "repeat":
        return this.#repeat(node);
    }
  }

  #addPosition(ranges: readonly CodeRange[]): Part | undefined {
    if (this.sets.length >= MAX_POSITIONS) return undefined;
    const position = this.sets.push(ranges) - 1;
    this.edges.push(new Map());
    const only = new Map([[position, 1]]);
    return { nullable: false, first: only, last: only };
  }

  #join(nodes: readonly RegexNode[]): Part | undefined {
    let whole = EMPTY;
    for (const node of nodes) {
      const next = this.build(node);
      if (next === undefined) return undefined;
      this.#connect(whole.last, next.first);
      whole = {
        nullable: whole.nullable && next.nullable,
        first: whole.nullable ? add(whole.first, next.first) : whole.first,
        last: next.nullable ? add(whole.last, next.last) : next.last,
      };
    }
    return whole;
  }

  #choose(nodes: readonly RegexNode[]): Part | undefined {
    let whole: Part = { nullable: false, first: NONE, last: NONE };
    for (const node of nodes) {
      const option = this.build(node);
      if (option === undefined) return undefined;
      whole = {
        nullable: whole.nullable || option.nullable,
        first: add(whole.first, option.first),
        last: add(whole.last, option.last),
      };
    }
    return whole;
  }

  #repeat({ body, least, most }: RegexNode & { readonly kind: "repeat" }): Part | undefined {
    if (most > MAX_COPIES) return this.#loop(body, least === 0);
    // Nested as in a(a(a)?)?, since a?a?a? would lead to the next place in several ways.
    let optional: RegexNode = EMPTY_NODE;
    for (let copy = least; copy < most; copy++)
      optional = { kind: "choice", options: [{ kind: "sequence", parts: [body, optional] }, EMPTY_NODE] };
    return this.#join([...Array.from({ length: least }, () => body), optional]);
  }

  #loop(body: RegexNode, nullable: boolean): Part | undefined {
    const part = this.build(body);
    if (part === undefined) return undefined;
    this.#connect(part.last, part.first);
    return { ...part, nullable: nullable || part.nullable };
  }

  #connect(from: Counts, to: Counts): void {
    for (const [position, ways] of from)
      for (const [next, more] of to) {
        const edges = this.edges[position];
        edges?.set(next, Math.min(2, (edges.get(next) ?? 0) + ways * more));
      }
  }
}

function add(left: Counts, right: Counts): Counts {
  const sum = new Map(left);
  for (const [position, ways] of right) sum.set(position, (sum.get(position) ?? 0) + ways);
  return sum;
}
