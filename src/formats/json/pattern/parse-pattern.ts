import { ANY_SET, CLASS_ESCAPES, LINE_BREAK_SET, createRangeSet, ignoreCase, negateSet } from "./character-sets.ts";
import { parseCharacterClass } from "./parse-pattern-class.ts";
import { PatternReader } from "./pattern-reader.ts";
import { readProperty } from "./read-property.ts";
import type { CharacterSet, ParsedPattern, PatternAnchor, PatternNode, PatternRepeat } from "./pattern-syntax.ts";

/** Levels of groups read before a pattern is refused, so that no pattern exhausts the stack. */
const MAX_GROUPS_DEEP = 250;

/**
 * Parses a regular expression by the rules of `java.util.regex.Pattern`, which decide whether the registry accepts a
 * schema. Throws a {@link PatternFault} for what Java refuses. Nothing of the pattern is handed to `RegExp`.
 */
export function parsePattern(text: string): ParsedPattern {
  const parser = new PatternParser(text);
  return parser.parse();
}

const ANCHOR_ESCAPES: ReadonlyMap<string, PatternAnchor> = new Map([
  ["b", "word"],
  ["B", "not-word"],
  ["A", "start"],
  ["G", "start"],
  ["z", "end"],
  ["Z", "final-end"],
]);

/** What ends a sequence; nothing is the end of the pattern. */
const SEQUENCE_ENDS: ReadonlySet<string> = new Set(["", "|", ")"]);

class PatternParser {
  readonly #reader: PatternReader;
  #groups = 0;
  #depth = 0;
  readonly #names = new Map<string, number>();

  constructor(text: string) {
    this.#reader = new PatternReader(text);
  }

  parse(): ParsedPattern {
    const root = this.#parseChoice();
    if (!this.#reader.atEnd()) throw this.#reader.fault("Unmatched closing `)`");
    return { root, groups: this.#groups };
  }

  #parseChoice(): PatternNode {
    const options = [this.#parseSequence()];
    while (this.#reader.take("|")) options.push(this.#parseSequence());
    const [only] = options;
    return options.length === 1 && only !== undefined ? only : { kind: "choice", options };
  }

  #parseSequence(): PatternNode {
    const items: PatternNode[] = [];
    for (;;) {
      this.#reader.skipComments();
      const char = this.#reader.peek();
      if (SEQUENCE_ENDS.has(char)) break;
      if ("*+?".includes(char)) throw this.#reader.fault(`Dangling meta character \`${char}\``);
      const atom = this.#parseAtom(char);
      if (atom !== undefined) items.push(this.#parseQuantifier(atom));
    }
    const [only] = items;
    return items.length === 1 && only !== undefined ? only : { kind: "sequence", items };
  }

  #parseAtom(char: string): PatternNode | undefined {
    switch (char) {
      case "(":
        return this.#parseGroup();
      case "[":
        return this.#createSet(parseCharacterClass(this.#reader));
      case "\\":
        return this.#parseEscape();
      case "^":
        this.#reader.next();
        return createAnchor(this.#reader.flags.has("m") ? "line-start" : "start");
      case "$":
        this.#reader.next();
        return createAnchor(this.#reader.flags.has("m") ? "line-end" : "final-end");
      case ".":
        this.#reader.next();
        return { kind: "set", set: this.#reader.flags.has("s") ? ANY_SET : negateSet(LINE_BREAK_SET) };
      case "{":
        // Java reads a leading brace as the quantifier of an empty atom.
        return { kind: "sequence", items: [] };
      default:
        return this.#createLiteral(this.#reader.next());
    }
  }

  #createLiteral(char: string): PatternNode {
    const code = char.codePointAt(0) ?? 0;
    return this.#createSet(createRangeSet([[code, code]]));
  }

  #createSet(set: CharacterSet): PatternNode {
    const { flags } = this.#reader;
    return { kind: "set", set: flags.has("i") ? ignoreCase(set, flags.has("u") || flags.has("U")) : set };
  }

  #parseQuantifier(item: PatternNode): PatternNode {
    const range = this.#readRange();
    if (range === undefined) return item;
    const mode = this.#reader.take("?") ? "lazy" : this.#reader.take("+") ? "possessive" : "greedy";
    return { kind: "repeat", item, min: range[0], max: range[1], mode } satisfies PatternRepeat;
  }

  #readRange(): readonly [number, number] | undefined {
    if (this.#reader.take("?")) return [0, 1];
    if (this.#reader.take("*")) return [0, Infinity];
    if (this.#reader.take("+")) return [1, Infinity];
    if (this.#reader.peek() !== "{") return undefined;
    if (!/[0-9]/.test(this.#reader.peek(1))) throw this.#reader.fault("Illegal repetition");
    this.#reader.next();
    const min = this.#reader.readDecimal();
    let max = min;
    if (this.#reader.take(",")) max = this.#reader.peek() === "}" ? Infinity : this.#reader.readDecimal();
    if (!this.#reader.take("}")) throw this.#reader.fault("Unclosed counted closure");
    if (max < min) throw this.#reader.fault("Illegal repetition range");
    return [min, max];
  }

  #parseGroup(): PatternNode | undefined {
    if (++this.#depth > MAX_GROUPS_DEEP) throw this.#reader.fault("Too many nested groups");
    this.#reader.next();
    const flags = new Set(this.#reader.flags);
    const node = this.#reader.take("?") ? this.#parseSpecialGroup() : this.#parseCapture();
    this.#depth--;
    if (node !== undefined) this.#reader.flags = flags;
    return node;
  }

  #parseCapture(name?: string): PatternNode {
    const index = ++this.#groups;
    if (name !== undefined) this.#names.set(name, index);
    return { kind: "group", item: this.#parseInner(), index };
  }

  #parseInner(): PatternNode {
    const inner = this.#parseChoice();
    if (!this.#reader.take(")")) throw this.#reader.fault("Unclosed group");
    return inner;
  }

  #parseSpecialGroup(): PatternNode | undefined {
    switch (this.#reader.peek()) {
      case ":":
        this.#reader.next();
        return this.#parseInner();
      case "=":
      case "!":
        return { kind: "look", negative: this.#reader.next() === "!", ahead: true, item: this.#parseInner() };
      case ">":
        this.#reader.next();
        return { kind: "atomic", item: this.#parseInner() };
      case "<":
        this.#reader.next();
        return this.#parseBehindOrName();
      default:
        return this.#parseFlags();
    }
  }

  #parseBehindOrName(): PatternNode {
    const sign = this.#reader.peek();
    if (sign === "=" || sign === "!") {
      this.#reader.next();
      const item = this.#parseInner();
      if (!hasMaximumLength(item))
        throw this.#reader.fault("Look-behind group does not have an obvious maximum length");
      return { kind: "look", negative: sign === "!", ahead: false, item };
    }
    const name = this.#reader.readGroupName();
    if (this.#names.has(name)) throw this.#reader.fault(`Named capturing group \`${name}\` is already defined`);
    return this.#parseCapture(name);
  }

  #parseFlags(): PatternNode | undefined {
    this.#reader.readFlags();
    if (this.#reader.take(")")) return undefined;
    if (!this.#reader.take(":")) throw this.#reader.fault("Unknown inline modifier");
    return this.#parseInner();
  }

  #parseEscape(): PatternNode {
    const letter = this.#reader.peek(1);
    const anchor = ANCHOR_ESCAPES.get(letter);
    if (anchor !== undefined) {
      this.#reader.skip(2);
      return createAnchor(anchor);
    }
    if (/[1-9]/.test(letter)) return this.#parseNumberedReference();
    if (letter === "k") return this.#parseNamedReference();
    if (letter === "R") return this.#parseClassEscape("v");
    if (letter === "X") return this.#parseClassEscape(undefined);
    if (CLASS_ESCAPES.has(letter)) return this.#parseClassEscape(letter);
    if (letter === "p" || letter === "P") return this.#createSet(readProperty(this.#reader));
    return this.#createLiteral(String.fromCodePoint(this.#reader.readEscapedCode()));
  }

  #parseClassEscape(letter: string | undefined): PatternNode {
    this.#reader.skip(2);
    return this.#createSet((letter === undefined ? undefined : CLASS_ESCAPES.get(letter)) ?? ANY_SET);
  }

  #parseNumberedReference(): PatternNode {
    this.#reader.skip(1);
    let index = Number(this.#reader.next());
    while (/[0-9]/.test(this.#reader.peek()) && index * 10 + Number(this.#reader.peek()) <= this.#groups)
      index = index * 10 + Number(this.#reader.next());
    return { kind: "back-reference", index };
  }

  #parseNamedReference(): PatternNode {
    this.#reader.skip(2);
    if (!this.#reader.take("<")) throw this.#reader.fault("Expected `<` after `\\k`");
    const name = this.#reader.readGroupName();
    const index = this.#names.get(name);
    if (index === undefined) throw this.#reader.fault(`Named capturing group \`${name}\` does not exist`);
    return { kind: "back-reference", index };
  }
}

function createAnchor(at: PatternAnchor): PatternNode {
  return { kind: "anchor", at };
}

function hasMaximumLength(node: PatternNode): boolean {
  switch (node.kind) {
    case "set":
    case "anchor":
    case "look":
      return true;
    case "sequence":
      return node.items.every(hasMaximumLength);
    case "choice":
      return node.options.every(hasMaximumLength);
    case "group":
    case "atomic":
      return hasMaximumLength(node.item);
    case "repeat":
      return node.max !== Infinity && hasMaximumLength(node.item);
    case "back-reference":
      return false;
  }
}
