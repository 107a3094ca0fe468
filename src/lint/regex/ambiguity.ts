import { overlaps } from "./code-ranges.ts";
import type { PositionAutomaton } from "./position-automaton.ts";
import { buildAutomaton } from "./position-automaton.ts";
import type { ParsedRegex } from "./regex.ts";
import { findComponents } from "./components.ts";

/**
 * Whether a backtracking engine may take exponential time: some text leads from a place of the pattern back to it in
 * two ways, and the match can still fail behind it. `undefined` when that cannot be said.
 */
export function isExponential({ root, features }: ParsedRegex): boolean | undefined {
  // What a property stands for is not known here, so neither is what overlaps with it.
  const automaton = features.includes("a Unicode property") ? undefined : buildAutomaton(root);
  if (automaton === undefined) return undefined;
  const loops = findLoops(automaton);
  if (loops.size === 0) return false;
  return hasDoubleEdge(automaton, loops) || hasTwoWays(automaton, loops);
}

/** The places that lie on a cycle behind which the match can still fail, each with the number of its cycle. */
function findLoops({ edges, accepting }: PositionAutomaton): ReadonlyMap<number, number> {
  const components = findComponents(edges.length, (position) => [...(edges[position]?.keys() ?? [])]);
  const loops = new Map<number, number>();
  components.forEach((members, component) => {
    const [first = 0] = members;
    const cyclic = members.length > 1 || edges[first]?.has(first) === true;
    if (cyclic && !members.some((member) => accepting.has(member)))
      for (const member of members) loops.set(member, component);
  });
  return loops;
}

function hasDoubleEdge({ edges }: PositionAutomaton, loops: ReadonlyMap<number, number>): boolean {
  return [...loops].some(([position, component]) =>
    [...(edges[position] ?? [])].some(([next, ways]) => ways > 1 && loops.get(next) === component),
  );
}

/** Follows two copies of the automaton at once: a cycle through equal and different places is a text read in two ways. */
function hasTwoWays({ sets, edges }: PositionAutomaton, loops: ReadonlyMap<number, number>): boolean {
  const places = [...loops.keys()];
  const size = places.length;
  const number = new Map(places.map((place, index) => [place, index]));
  const next = places.map((place) =>
    [...(edges[place]?.keys() ?? [])].flatMap((other) =>
      loops.get(other) === loops.get(place) ? (number.get(other) ?? []) : [],
    ),
  );
  const common = places.map((left) => places.map((right) => overlaps(sets[left] ?? [], sets[right] ?? [])));
  const follow = (pair: number): readonly number[] => {
    const [left, right] = [Math.floor(pair / size), pair % size];
    return (next[left] ?? []).flatMap((one) =>
      (next[right] ?? []).filter((other) => common[one]?.[other] === true).map((other) => one * size + other),
    );
  };
  return findComponents(size * size, follow).some(
    (members) =>
      members.length > 1 &&
      members.some((pair) => Math.floor(pair / size) === pair % size) &&
      members.some((pair) => Math.floor(pair / size) !== pair % size),
  );
}
