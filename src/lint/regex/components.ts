/** The strongly connected components of a graph of numbered nodes; the search keeps its own stack, so depth is no limit. */
export function findComponents(
  size: number,
  follow: (node: number) => readonly number[],
): readonly (readonly number[])[] {
  const search = new Search(size, follow);
  for (let node = 0; node < size; node++) search.visit(node);
  return search.components;
}

interface Frame {
  readonly node: number;
  readonly next: readonly number[];
  at: number;
}

/** Tarjan's algorithm. */
class Search {
  readonly components: number[][] = [];
  readonly #follow: (node: number) => readonly number[];
  readonly #order: Int32Array;
  readonly #low: Int32Array;
  readonly #open: Uint8Array;
  readonly #trail: number[] = [];
  #count = 0;

  constructor(size: number, follow: (node: number) => readonly number[]) {
    this.#follow = follow;
    this.#order = new Int32Array(size).fill(-1);
    this.#low = new Int32Array(size);
    this.#open = new Uint8Array(size);
  }

  visit(start: number): void {
    if (this.#order[start] !== -1) return;
    const frames = [this.#enter(start)];
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const child = frame.next[frame.at++];
      if (child === undefined) {
        frames.pop();
        this.#leave(frame.node, frames.at(-1)?.node);
      } else if (this.#order[child] === -1) frames.push(this.#enter(child));
      else if (this.#open[child] === 1) this.#lower(frame.node, this.#order[child] ?? 0);
    }
  }

  #enter(node: number): Frame {
    this.#order[node] = this.#low[node] = this.#count++;
    this.#open[node] = 1;
    this.#trail.push(node);
    return { node, next: this.#follow(node), at: 0 };
  }

  #leave(node: number, parent: number | undefined): void {
    if (parent !== undefined) this.#lower(parent, this.#low[node] ?? 0);
    if (this.#low[node] !== this.#order[node]) return;
    const members = this.#trail.splice(this.#trail.lastIndexOf(node));
    for (const member of members) this.#open[member] = 0;
    this.components.push(members);
  }

  #lower(node: number, to: number): void {
    this.#low[node] = Math.min(this.#low[node] ?? 0, to);
  }
}
