import type { CodeRange, ParsedRegex, RegexFeature, RegexNode } from "./regex.ts";
import { complementRanges, ESCAPED_SETS, MAX_CODE } from "./code-ranges.ts";

/** Takes a pattern apart; undefined when it is no regular expression or nests too deep to be looked at. */
export function parseRegex(pattern: string): ParsedRegex | undefined {
  const parser = new Parser(pattern);
  try {
    const root = parser.parseChoice(0);
    return parser.isAtEnd() ? { root, features: [...parser.features] } : undefined;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

class Unreadable extends Error {}

const MAX_DEPTH = 100;
const NOTHING: RegexNode = { kind: "empty" };
const START: RegexNode = { kind: "assertion", at: "start" };
const END: RegexNode = { kind: "assertion", at: "end" };
const SOMEWHERE: RegexNode = { kind: "assertion", at: "elsewhere" };
const ANY: RegexNode = {
  kind: "set",
  ranges: complementRanges([
    [10, 10],
    [13, 13],
    [0x2028, 0x2029],
  ]),
};

const GROUPS: readonly (readonly [opening: string, feature: RegexFeature | undefined])[] = [
  ["?:", undefined],
  ["?=", "a look-ahead"],
  ["?!", "a look-ahead"],
  ["?<=", "a look-behind"],
  ["?<!", "a look-behind"],
  ["?>", "an atomic group"],
];

class Parser {
  readonly features = new Set<RegexFeature>();
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  parseChoice(depth: number): RegexNode {
    if (depth > MAX_DEPTH) throw new Unreadable();
    const options = [this.#parseSequence(depth)];
    while (this.#takes("|")) options.push(this.#parseSequence(depth));
    const [only] = options;
    return options.length === 1 && only !== undefined ? only : { kind: "choice", options };
  }

  #parseSequence(depth: number): RegexNode {
    const parts: RegexNode[] = [];
    while (!this.isAtEnd() && this.#peek() !== "|" && this.#peek() !== ")") parts.push(this.#parseRepeat(depth));
    const [only = NOTHING] = parts;
    return parts.length <= 1 ? only : { kind: "sequence", parts };
  }

  #parseRepeat(depth: number): RegexNode {
    const body = this.#parseAtom(depth);
    const count = this.#parseQuantifier();
    if (count === undefined) return body;
    if (this.#takes("+")) this.features.add("a possessive quantifier");
    else this.#takes("?");
    return { kind: "repeat", body, ...count };
  }

  #parseQuantifier(): { readonly least: number; readonly most: number } | undefined {
    if (this.#takes("*")) return { least: 0, most: Infinity };
    if (this.#takes("+")) return { least: 1, most: Infinity };
    if (this.#takes("?")) return { least: 0, most: 1 };
    const found = /^\{([0-9]{1,9})(,([0-9]{0,9}))?\}/.exec(this.#text.slice(this.#at, this.#at + 25));
    if (found === null) return undefined;
    this.#at += found[0].length;
    const least = Number(found[1]);
    if (found[2] === undefined) return { least, most: least };
    return { least, most: found[3] === "" ? Infinity : Number(found[3]) };
  }

  #parseAtom(depth: number): RegexNode {
    const character = this.#next();
    switch (character) {
      case "(":
        return this.#parseGroup(depth);
      case "[":
        return this.#parseClass();
      case ".":
        return ANY;
      case "^":
        return START;
      case "$":
        return END;
      case "\\":
        return this.#parseEscape();
      case "*":
      case "+":
      case "?":
        throw new Unreadable();
      default:
        return one(character.codePointAt(0) ?? 0);
    }
  }

  #parseGroup(depth: number): RegexNode {
    const group = GROUPS.find(([opening]) => this.#text.startsWith(opening, this.#at));
    if (group !== undefined) this.#at += group[0].length;
    else if (this.#peek() === "?") this.#parseSpecialGroup();
    if (group?.[1] !== undefined) this.features.add(group[1]);
    const body = this.#peek() === ")" ? NOTHING : this.parseChoice(depth + 1);
    if (!this.#takes(")")) throw new Unreadable();
    return group?.[1]?.startsWith("a look") === true ? SOMEWHERE : body;
  }

  #parseSpecialGroup(): void {
    const named = /^\?P?<[A-Za-z_][A-Za-z0-9_]*>/.exec(this.#text.slice(this.#at, this.#at + 80));
    const flags = /^\?[a-zA-Z-]+(?::|(?=\)))/.exec(this.#text.slice(this.#at, this.#at + 20));
    const found = named ?? flags;
    if (found === null) throw new Unreadable();
    this.features.add(named === null ? "an inline flag" : "a named group");
    this.#at += found[0].length;
  }

  #parseEscape(): RegexNode {
    const letter = this.#next();
    if (/[bBAzZG]/.test(letter)) return this.#parseEscapedAssertion(letter);
    const named = letter === "k" && this.#peek() === "<";
    if (!/[1-9]/.test(letter) && !named) return { kind: "set", ranges: this.#readEscapedRanges(letter) };
    this.features.add("a back-reference");
    if (named) this.#skipPast(">");
    return SOMEWHERE;
  }

  #parseEscapedAssertion(letter: string): RegexNode {
    if (letter.toLowerCase() === "b") return SOMEWHERE;
    this.features.add("a Java-only escape");
    return letter === "A" ? START : END;
  }

  #readEscapedRanges(letter: string): readonly CodeRange[] {
    const set = ESCAPED_SETS.get(letter);
    if (set !== undefined) return set;
    if (letter === "p" || letter === "P") {
      this.features.add("a Unicode property");
      if (this.#takes("{")) this.#skipPast("}");
      else this.#next();
      return [[0, MAX_CODE]];
    }
    const code = this.#readCode(letter);
    return [[code, code]];
  }

  #readCode(letter: string): number {
    const hex = { x: /^[0-9a-fA-F]{2}/, u: /^(?:[0-9a-fA-F]{4}|\{[0-9a-fA-F]{1,6}\})/ }[letter];
    const digits = hex?.exec(this.#text.slice(this.#at, this.#at + 8))?.[0];
    if (digits === undefined) return letter.codePointAt(0) ?? 0;
    this.#at += digits.length;
    return Number.parseInt(digits.replaceAll(/[{}]/g, ""), 16);
  }

  #parseClass(): RegexNode {
    const negated = this.#takes("^");
    const ranges: CodeRange[] = [];
    for (let first = true; first || this.#peek() !== "]"; first = false) {
      if (this.isAtEnd()) throw new Unreadable();
      if (first && this.#peek() === "]") break;
      ranges.push(...this.#parseClassItem());
    }
    this.#at++;
    return { kind: "set", ranges: negated ? complementRanges(ranges) : ranges };
  }

  #parseClassItem(): readonly CodeRange[] {
    const from = this.#parseClassAtom();
    const [start] = from;
    const isRange = this.#peek() === "-" && this.#text[this.#at + 1] !== "]" && this.#at + 1 < this.#text.length;
    if (!isRange || from.length !== 1 || start === undefined || start[0] !== start[1]) return from;
    this.#at++;
    const [end] = this.#parseClassAtom();
    return end === undefined || end[1] < start[0] ? [...from, [45, 45]] : [[start[0], end[1]]];
  }

  #parseClassAtom(): readonly CodeRange[] {
    const character = this.#next();
    if (character === "\\") {
      const letter = this.#next();
      return letter === "b" ? [[8, 8]] : this.#readEscapedRanges(letter);
    }
    const code = character.codePointAt(0) ?? 0;
    return [[code, code]];
  }

  #skipPast(character: string): void {
    const end = this.#text.indexOf(character, this.#at);
    if (end < 0) throw new Unreadable();
    this.#at = end + 1;
  }

  #peek(): string | undefined {
    return this.#text[this.#at];
  }

  #next(): string {
    const point = this.#text.codePointAt(this.#at);
    if (point === undefined) throw new Unreadable();
    const character = String.fromCodePoint(point);
    this.#at += character.length;
    return character;
  }

  #takes(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#at++;
    return true;
  }
}

function one(code: number): RegexNode {
  return { kind: "set", ranges: [[code, code]] };
}
