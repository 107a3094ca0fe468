import { CLASS_ESCAPES } from "./character-sets.ts";
import type { CharacterSet, ParsedPattern, PatternAnchor, PatternNode, PatternRepeat } from "./pattern-syntax.ts";

/**
 * Steps a search may take. Every pattern here may have been written by an attacker: a search that needs more steps
 * is given up, so its time is bounded whatever the pattern is.
 */
const MAX_STEPS = 20_000;

/** Nested continuations a search may hold: what Node's default stack carries with room to spare. */
const MAX_DEPTH = 600;

/** Whether some part of the text matches, or undefined when the search was given up for its cost. */
export type PatternSearch = (text: string) => boolean | undefined;

/** Makes the search for a pattern; it never runs for long, whatever the pattern and the text are. */
export function createSearch(pattern: ParsedPattern): PatternSearch {
  const state: SearchState = { codes: [], captures: [], steps: 0, depth: 0 };
  const matcher = compileNode(pattern.root, state);
  return (text) => {
    state.codes = Array.from(text, (char) => char.codePointAt(0) ?? 0);
    state.steps = 0;
    state.depth = 0;
    try {
      return findMatch(matcher, state);
    } catch (error) {
      if (error instanceof SearchGivenUp) return undefined;
      throw error;
    }
  };
}

class SearchGivenUp extends Error {}

interface SearchState {
  codes: readonly number[];
  captures: (readonly [number, number] | undefined)[];
  steps: number;
  depth: number;
}

type Continuation = (at: number) => boolean;
type Matcher = (at: number, then: Continuation) => boolean;

function findMatch(matcher: Matcher, state: SearchState): boolean {
  for (let start = 0; start <= state.codes.length; start++) {
    state.captures = [];
    if (matcher(start, () => true)) return true;
  }
  return false;
}

function countStep(state: SearchState): void {
  if (++state.steps > MAX_STEPS || state.depth > MAX_DEPTH) throw new SearchGivenUp();
}

function compileNode(node: PatternNode, state: SearchState): Matcher {
  switch (node.kind) {
    case "set":
      return compileSet(node.set, state);
    case "sequence":
      return compileSequence(node.items, state);
    case "choice":
      return compileChoice(node.options, state);
    case "repeat":
      return compileRepeat(node, state);
    case "group":
      return compileGroup(node.item, node.index, state);
    case "atomic":
      return compileAtomic(compileNode(node.item, state));
    case "look":
      return compileLook(node, state);
    case "back-reference":
      return compileReference(node.index, state);
    case "anchor":
      return (at, then) => holdsAnchor(node.at, at, state.codes) && then(at);
  }
}

function compileSet(set: CharacterSet, state: SearchState): Matcher {
  return (at, then) => {
    countStep(state);
    const code = state.codes[at];
    return code !== undefined && set.has(code) && then(at + 1);
  };
}

function compileSequence(items: readonly PatternNode[], state: SearchState): Matcher {
  return items.reduceRight<Matcher>((rest, item) => {
    const first = compileNode(item, state);
    return (at, then) => first(at, (next) => rest(next, then));
  }, matchNothing);
}

/** Matches without taking a character. */
function matchNothing(at: number, then: (at: number) => boolean): boolean {
  return then(at);
}

function compileChoice(options: readonly PatternNode[], state: SearchState): Matcher {
  const matchers = options.map((option) => compileNode(option, state));
  return (at, then) => {
    countStep(state);
    return matchers.some((matcher) => matcher(at, then));
  };
}

function compileGroup(item: PatternNode, index: number, state: SearchState): Matcher {
  const inner = compileNode(item, state);
  return (at, then) => {
    const before = state.captures[index];
    const matched = inner(at, (end) => {
      const kept = state.captures[index];
      state.captures[index] = [at, end];
      if (then(end)) return true;
      state.captures[index] = kept;
      return false;
    });
    if (!matched) state.captures[index] = before;
    return matched;
  };
}

/** Takes the first way the inner part matches and never tries another. */
function compileAtomic(inner: Matcher): Matcher {
  return (at, then) => {
    let end = -1;
    inner(at, (next) => {
      end = next;
      return true;
    });
    return end >= 0 && then(end);
  };
}

function compileRepeat(node: PatternRepeat, state: SearchState): Matcher {
  if (node.item.kind === "set") return compileSetRepeat(node, node.item.set, state);
  const general = compileGeneralRepeat(node, state);
  return node.mode === "possessive" ? compileAtomic(general) : general;
}

/** A repeated set needs no continuation per character: the run is counted first and then given back one by one. */
function compileSetRepeat(node: PatternRepeat, set: CharacterSet, state: SearchState): Matcher {
  const countRun = (at: number): number => {
    let count = 0;
    while (count < node.max && at + count < state.codes.length && set.has(state.codes[at + count] ?? 0)) {
      countStep(state);
      count++;
    }
    return count;
  };
  return (at, then) => {
    countStep(state);
    const run = countRun(at);
    if (run < node.min) return false;
    if (node.mode === "possessive") return then(at + run);
    for (let step = 0; step <= run - node.min; step++) {
      if (then(at + (node.mode === "lazy" ? node.min + step : run - step))) return true;
    }
    return false;
  };
}

function compileGeneralRepeat(node: PatternRepeat, state: SearchState): Matcher {
  const item = compileNode(node.item, state);
  const repeat = (count: number, at: number, then: Continuation): boolean => {
    countStep(state);
    state.depth++;
    const more = (): boolean =>
      count < node.max && item(at, (next) => (next !== at || count < node.min) && repeat(count + 1, next, then));
    const matched = count < node.min ? more() : node.mode === "lazy" ? then(at) || more() : more() || then(at);
    state.depth--;
    return matched;
  };
  return (at, then) => repeat(0, at, then);
}

function compileLook(node: PatternNode & { readonly kind: "look" }, state: SearchState): Matcher {
  const inner = compileNode(node.item, state);
  const matchesHere = (at: number): boolean => {
    if (node.ahead) return inner(at, () => true);
    for (let start = at; start >= 0; start--) if (inner(start, (end) => end === at)) return true;
    return false;
  };
  return (at, then) => matchesHere(at) !== node.negative && then(at);
}

function compileReference(index: number, state: SearchState): Matcher {
  return (at, then) => {
    const capture = state.captures[index];
    if (capture === undefined) return false;
    const [start, end] = capture;
    for (let offset = 0; offset < end - start; offset++) {
      countStep(state);
      if (state.codes[start + offset] !== state.codes[at + offset]) return false;
    }
    return then(at + end - start);
  };
}

function holdsAnchor(anchor: PatternAnchor, at: number, codes: readonly number[]): boolean {
  switch (anchor) {
    case "start":
      return at === 0;
    case "end":
      return at === codes.length;
    case "final-end":
      return at === codes.length || (at === codes.length - 1 && isLineBreak(codes[at]));
    case "line-start":
      return at === 0 || isLineBreak(codes[at - 1]);
    case "line-end":
      return at === codes.length || isLineBreak(codes[at]);
    case "word":
      return isWord(codes[at - 1]) !== isWord(codes[at]);
    case "not-word":
      return isWord(codes[at - 1]) === isWord(codes[at]);
  }
}

function isLineBreak(code: number | undefined): boolean {
  return code === 10 || code === 13;
}

function isWord(code: number | undefined): boolean {
  return code !== undefined && CLASS_ESCAPES.get("w")?.has(code) === true;
}
