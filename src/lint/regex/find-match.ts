import { parseRegex } from "./parse-regex.ts";
import type { CodeRange, RegexNode } from "./regex.ts";

/** Longest text and pattern that are tried. */
const MAX_TEXT = 2000;
const MAX_PATTERN = 2000;

const READ = new Map<string, RegexNode | undefined>();

/**
 * Whether a pattern is found in a text, or undefined when it uses what engines disagree on or either is too long. Never
 * backtracks: it keeps the set of places reached, so hostile patterns take no more than pattern × text² steps.
 */
export function findsMatch(pattern: string, text: string): boolean | undefined {
  const root = text.length <= MAX_TEXT ? readPattern(pattern) : undefined;
  if (root === undefined) return undefined;
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const anywhere = new Set(Array.from({ length: codes.length + 1 }, (_, index) => index));
  return advance(root, anywhere, codes).size > 0;
}

function readPattern(pattern: string): RegexNode | undefined {
  if (!READ.has(pattern)) {
    if (READ.size > 1000) READ.clear();
    READ.set(pattern, readPortablePattern(pattern));
  }
  return READ.get(pattern);
}

function readPortablePattern(pattern: string): RegexNode | undefined {
  const parsed = pattern.length <= MAX_PATTERN ? parseRegex(pattern) : undefined;
  const portable = parsed?.features.every((feature) => feature === "a named group") === true;
  return portable && parsed !== undefined && isDecidable(parsed.root) ? parsed.root : undefined;
}

function isDecidable(node: RegexNode): boolean {
  switch (node.kind) {
    case "empty":
    case "set":
      return true;
    case "assertion":
      return node.at !== "elsewhere";
    case "sequence":
      return node.parts.every(isDecidable);
    case "choice":
      return node.options.every(isDecidable);
    case "repeat":
      return isDecidable(node.body);
  }
}

/** The places that a node leads to from some places. */
function advance(node: RegexNode, from: ReadonlySet<number>, codes: readonly number[]): ReadonlySet<number> {
  switch (node.kind) {
    case "empty":
      return from;
    case "set":
      return new Set([...from].filter((at) => isIn(codes[at], node.ranges)).map((at) => at + 1));
    case "assertion":
      return new Set([...from].filter((at) => at === (node.at === "start" ? 0 : codes.length)));
    case "sequence":
      return node.parts.reduce((places, part) => advance(part, places, codes), from);
    case "choice":
      return new Set(node.options.flatMap((option) => [...advance(option, from, codes)]));
    case "repeat":
      return repeat(node, from, codes);
  }
}

function repeat(
  { body, least, most }: RegexNode & { readonly kind: "repeat" },
  from: ReadonlySet<number>,
  codes: readonly number[],
): ReadonlySet<number> {
  let places = from;
  for (let round = 0; round < least; round++) {
    const next = advance(body, places, codes);
    if (isEqual(next, places)) break;
    places = next;
  }
  const reached = new Set(places);
  for (let round = least; round < most && places.size > 0; round++) {
    places = new Set([...advance(body, places, codes)].filter((at) => !reached.has(at)));
    for (const at of places) reached.add(at);
  }
  return reached;
}

function isEqual(left: ReadonlySet<number>, right: ReadonlySet<number>): boolean {
  return left.size === right.size && [...left].every((at) => right.has(at));
}

function isIn(code: number | undefined, ranges: readonly CodeRange[]): boolean {
  return code !== undefined && ranges.some(([first, last]) => first <= code && code <= last);
}
