/**
 * A largest matching between the nodes on the left and on the right of a bipartite graph: `edges[left]` lists the
 * rights a left may have. Returns the right of each left, or -1. Searches breadth first for a shortest augmenting
 * path, left after left, so its time is bounded by nodes × edges whatever the graph is.
 */
export function findLargestMatching(edges: readonly (readonly number[])[]): readonly number[] {
  const rightOf: number[] = edges.map(() => -1);
  const leftOf = new Map<number, number>();
  for (let left = 0; left < edges.length; left++) augment(left, { edges, rightOf, leftOf });
  return rightOf;
}

interface Matching {
  readonly edges: readonly (readonly number[])[];
  readonly rightOf: number[];
  readonly leftOf: Map<number, number>;
}

function augment(start: number, matching: Matching): void {
  const { edges, leftOf } = matching;
  const cameFrom = new Map<number, number>();
  const pending = [start];
  for (let left = pending.shift(); left !== undefined; left = pending.shift()) {
    for (const right of edges[left] ?? []) {
      if (cameFrom.has(right)) continue;
      cameFrom.set(right, left);
      const next = leftOf.get(right);
      if (next === undefined) return flip(right, cameFrom, matching);
      pending.push(next);
    }
  }
}

function flip(end: number, cameFrom: ReadonlyMap<number, number>, { rightOf, leftOf }: Matching): void {
  let right = end;
  while (right >= 0) {
    const left = cameFrom.get(right) ?? -1;
    const previous = rightOf[left] ?? -1;
    rightOf[left] = right;
    leftOf.set(right, left);
    right = previous;
  }
}
