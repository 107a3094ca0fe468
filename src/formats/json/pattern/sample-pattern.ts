import type { CharacterSet, ParsedPattern, PatternNode } from "./pattern-syntax.ts";

/** Characters tried, in this order, when some member of a set is wanted. */
const POOL: readonly number[] = Array.from(
  "a0A-_ .@/:1bBzZ9x+,;!#$%&()*<=>?[]^{|}~\"'\\\té日😀\n",
  (char) => char.codePointAt(0) ?? 97,
);

/** Characters a sample may have; a pattern that needs more yields none. */
const MAX_LENGTH = 2_000;

/**
 * Texts that are likely to match a pattern: different choices are taken in each. Look-arounds, anchors inside the
 * pattern and back references are guessed, so each text must be checked with a search before it is used.
 */
export function samplePattern(pattern: ParsedPattern): readonly string[] {
  const samples = new Set<string>();
  for (let variant = 0; variant < 6; variant++) {
    const text = sampleNode(pattern.root, variant);
    if (text !== undefined) samples.add(text);
  }
  return [...samples];
}

/** A member of a set, preferring common characters; undefined when none of the characters tried is one. */
function sampleSet(set: CharacterSet, variant = 0): string | undefined {
  const members = [...POOL, ...set.hints].filter((code) => code <= 0x10ffff && set.has(code));
  const code = members[Math.min(variant, members.length - 1)];
  return code === undefined ? undefined : String.fromCodePoint(code);
}

function sampleNode(node: PatternNode, variant: number): string | undefined {
  switch (node.kind) {
    case "set":
      return sampleSet(node.set, variant);
    case "sequence":
      return joinSamples(node.items.map((item) => sampleNode(item, variant)));
    case "choice":
      return sampleNode(node.options[variant % node.options.length] ?? node, variant);
    case "group":
    case "atomic":
      return sampleNode(node.item, variant);
    case "repeat":
      return sampleRepeat(node, variant);
    case "look":
      return node.ahead && !node.negative && variant % 2 === 1 ? sampleNode(node.item, variant) : "";
    case "back-reference":
    case "anchor":
      return "";
  }
}

function sampleRepeat(node: PatternNode & { readonly kind: "repeat" }, variant: number): string | undefined {
  const count = Math.min(node.max, Math.max(node.min, variant % 3));
  if (count > MAX_LENGTH) return undefined;
  const one = sampleNode(node.item, variant);
  if (count === 0) return "";
  return one === undefined || one.length * count > MAX_LENGTH ? undefined : one.repeat(count);
}

function joinSamples(parts: readonly (string | undefined)[]): string | undefined {
  return parts.every((part) => part !== undefined) ? parts.join("") : undefined;
}
