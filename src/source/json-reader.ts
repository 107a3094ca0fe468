import type { JsonMember, JsonNode, JsonStringNode } from "./json-node.ts";
import type { Range } from "./range.ts";

/** How a JSON text may deviate from RFC 8259, and how deep it may nest. */
export interface JsonReadOptions {
  /** Java's lenient reader, which the registry uses for Avro, skips comments inside and before the root value. */
  readonly comments?: boolean;
  /** Levels of arrays and objects that are read before the text is refused; 1,000 unless told. */
  readonly maxDepth?: number;
  /** The registry's JSON Schema reader ignores whatever stands behind the root value. */
  readonly trailing?: boolean;
  /** The same reader takes the words `NaN`, `INF` and `Infinity`, with or without a sign, as strings. */
  readonly nonFinite?: boolean;
}

/** The first fault of a JSON text: what was expected and what stands there, and the offset of the fault. */
export interface JsonSyntaxProblem {
  readonly message: string;
  readonly offset: number;
}

/** The tree of a text, or the first fault found. */
export type JsonReadResult =
  | {
      readonly ok: true;
      readonly root: JsonNode;
      /** Comments that were skipped, in order. */ readonly comments: readonly Range[];
    }
  | { readonly ok: false; readonly problem: JsonSyntaxProblem };

/** Levels of nesting the readers accept: what the registry's own JSON reader (Jackson) allows. */
export const MAX_JSON_DEPTH = 1000;

/** Reads a JSON text into a tree with the place of every key and value; never throws for any text. */
export function readJson(text: string, options: JsonReadOptions = {}): JsonReadResult {
  const scanner = new Scanner(text, options);
  try {
    return { ok: true, root: scanner.readDocument(), comments: scanner.comments };
  } catch (error) {
    if (error instanceof SyntaxFault) return { ok: false, problem: { message: error.message, offset: error.offset } };
    throw error;
  }
}

class SyntaxFault extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const NON_FINITE = /NaN|[-+]?(?:INF|Infinity)/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const ESCAPES = new Map([
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
]);

/** Characters of a string that stand for themselves. */
// eslint-disable-next-line no-control-regex
const PLAIN = /[^"\\\0-\x1f]*/y;
const SPACE = /[ \t\r\n]*/y;

const QUOTE = 34;
const COMMA = 44;
const SLASH = 47;
const COLON = 58;
const OPEN_BRACKET = 91;
const OPEN_BRACE = 123;
const LOWER_F = 102;
const LOWER_N = 110;
const LOWER_T = 116;
const CLOSE_BRACKET = 93;
const CLOSE_BRACE = 125;

class Scanner {
  readonly #text: string;
  readonly #comments: boolean;
  readonly #maxDepth: number;
  readonly #trailing: boolean;
  readonly #nonFinite: boolean;
  readonly comments: Range[] = [];
  #offset = 0;
  #depth = 0;

  constructor(text: string, options: JsonReadOptions) {
    this.#text = text;
    this.#comments = options.comments ?? false;
    this.#maxDepth = options.maxDepth ?? MAX_JSON_DEPTH;
    this.#trailing = options.trailing ?? false;
    this.#nonFinite = options.nonFinite ?? false;
  }

  readDocument(): JsonNode {
    if (this.#text.charCodeAt(0) === 0xfeff)
      throw new SyntaxFault("Disallowed byte order mark at the start of the text.", 0);
    this.#skipBlank();
    if (this.#offset >= this.#text.length) throw new SyntaxFault("Expected a JSON value, found an empty text.", 0);
    const root = this.#readValue();
    // Not skipBlank: the registry's reader refuses even a comment behind the root value.
    this.#skipRest();
    if (!this.#trailing && this.#offset < this.#text.length)
      throw this.#fault("Expected the end of the text after the root value");
    return root;
  }

  #readValue(): JsonNode {
    switch (this.#text.charCodeAt(this.#offset)) {
      case OPEN_BRACE: {
        this.#enter();
        const object = this.#readObject();
        this.#depth--;
        return object;
      }
      case OPEN_BRACKET: {
        this.#enter();
        const array = this.#readArray();
        this.#depth--;
        return array;
      }
      case QUOTE:
        return this.#readString();
      case LOWER_T:
        return { kind: "boolean", value: true, start: this.#readWord("true"), end: this.#offset };
      case LOWER_F:
        return { kind: "boolean", value: false, start: this.#readWord("false"), end: this.#offset };
      case LOWER_N:
        return { kind: "null", start: this.#readWord("null"), end: this.#offset };
      default:
        return this.#readNonFinite() ?? this.#readNumber();
    }
  }

  #readNonFinite(): JsonNode | undefined {
    if (!this.#nonFinite) return undefined;
    NON_FINITE.lastIndex = this.#offset;
    const value = NON_FINITE.exec(this.#text)?.[0];
    if (value === undefined) return undefined;
    const start = this.#offset;
    this.#offset += value.length;
    if (/[\w.+$]/.test(this.#text[this.#offset] ?? "")) throw this.#fault("Expected the word to end");
    return { kind: "string", value, start, end: this.#offset };
  }

  #enter(): void {
    if (++this.#depth > this.#maxDepth)
      throw new SyntaxFault(`Too many nested levels: more than ${this.#maxDepth}.`, this.#offset);
  }

  #readObject(): JsonNode {
    const start = this.#offset++;
    const members: JsonMember[] = [];
    let code = this.#skipBlank();
    if (code === CLOSE_BRACE) return { kind: "object", members, start, end: ++this.#offset };
    for (;;) {
      if (code !== QUOTE) throw this.#fault("Expected a property name in double quotes");
      const key = this.#readString();
      if (this.#skipBlank() !== COLON) throw this.#fault("Expected `:` after a property name");
      this.#offset++;
      this.#skipBlank();
      members.push({ key, value: this.#readValue() });
      code = this.#skipBlank();
      if (code === CLOSE_BRACE) return { kind: "object", members, start, end: ++this.#offset };
      if (code !== COMMA) throw this.#fault("Expected `,` or `}` after a property value");
      this.#offset++;
      code = this.#skipBlank();
    }
  }

  #readArray(): JsonNode {
    const start = this.#offset++;
    const items: JsonNode[] = [];
    if (this.#skipBlank() === CLOSE_BRACKET) return { kind: "array", items, start, end: ++this.#offset };
    for (;;) {
      items.push(this.#readValue());
      const code = this.#skipBlank();
      if (code === CLOSE_BRACKET) return { kind: "array", items, start, end: ++this.#offset };
      if (code !== COMMA) throw this.#fault("Expected `,` or `]` after an array item");
      this.#offset++;
      this.#skipBlank();
    }
  }

  #readString(): JsonStringNode {
    const start = this.#offset++;
    let value = "";
    let from = this.#offset;
    for (;;) {
      this.#skip(PLAIN);
      const code = this.#text.charCodeAt(this.#offset);
      if (code === QUOTE) break;
      if (Number.isNaN(code)) throw new SyntaxFault('Expected a closing `"` for the string that starts here.', start);
      if (code < 32) throw this.#fault("Expected an escape such as `\\n` instead of a bare control character");
      value += this.#text.slice(from, this.#offset) + this.#readEscape();
      from = this.#offset;
    }
    value += this.#text.slice(from, this.#offset++);
    return { kind: "string", value, start, end: this.#offset };
  }

  #readEscape(): string {
    const letter = this.#text[this.#offset + 1] ?? "";
    const plain = ESCAPES.get(letter);
    if (plain !== undefined) {
      this.#offset += 2;
      return plain;
    }
    const digits = this.#text.slice(this.#offset + 2, this.#offset + 6);
    if (letter !== "u" || !/^[0-9a-fA-F]{4}$/.test(digits)) throw this.#fault("Unknown escape in a string");
    this.#offset += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  /** Skips a word and returns where it starts. */
  #readWord(word: string): number {
    const start = this.#offset;
    if (!this.#text.startsWith(word, start) || isWordPart(this.#text.charCodeAt(start + word.length)))
      throw this.#fault("Expected a JSON value");
    this.#offset += word.length;
    return start;
  }

  #readNumber(): JsonNode {
    NUMBER.lastIndex = this.#offset;
    const text = NUMBER.exec(this.#text)?.[0];
    if (text === undefined) throw this.#fault("Expected a JSON value");
    const start = this.#offset;
    this.#offset += text.length;
    if (/[\w.+$]/.test(this.#text[this.#offset] ?? "")) throw this.#fault("Expected the number to end");
    return { kind: "number", text, start, end: this.#offset };
  }

  #skip(characters: RegExp): void {
    characters.lastIndex = this.#offset;
    characters.test(this.#text);
    this.#offset = characters.lastIndex;
  }

  /** What may stand behind the root value: Java trims control characters away as well. */
  #skipRest(): void {
    this.#skip(SPACE);
    while (this.#comments && this.#text.charCodeAt(this.#offset) <= 32) this.#offset++;
  }

  /** Skips blanks and comments and returns the code of the character behind them, NaN at the end of the text. */
  #skipBlank(): number {
    let code = this.#text.charCodeAt(this.#offset);
    while (code <= 32 || code === SLASH) {
      const start = this.#offset;
      if (code === SLASH) this.#skipComment();
      else this.#skip(SPACE);
      code = this.#text.charCodeAt(this.#offset);
      if (this.#offset === start) break;
    }
    return code;
  }

  #skipComment(): void {
    if (!this.#comments) return;
    const start = this.#offset;
    if (this.#text.startsWith("//", start)) {
      const length = this.#text.slice(start).search(/[\r\n]/);
      this.#offset = length < 0 ? this.#text.length : start + length;
    } else {
      if (!this.#text.startsWith("/*", start)) return;
      const end = this.#text.indexOf("*/", start + 2);
      if (end < 0) throw new SyntaxFault("Expected `*/` for the comment that starts here.", start);
      this.#offset = end + 2;
    }
    this.#checkComment(start);
    this.comments.push({ start, end: this.#offset });
  }

  #checkComment(start: number): void {
    // eslint-disable-next-line no-control-regex
    const found = this.#text.slice(start, this.#offset).search(/[\0-\x08\x0b\x0c\x0e-\x1f]/);
    if (found < 0) return;
    this.#offset = start + found;
    throw this.#fault("Expected no control character in a comment");
  }

  #fault(expected: string): SyntaxFault {
    return new SyntaxFault(`${expected}, found ${this.#describeHere()}.`, this.#offset);
  }

  #describeHere(): string {
    const point = this.#text.codePointAt(this.#offset);
    if (point === undefined) return "the end of the text";
    const printable = point > 32 && point < 127;
    return printable ? `\`${String.fromCodePoint(point)}\`` : `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
  }
}

/** A letter, a digit, `_` or `$`; false for the NaN behind the end of a text. */
function isWordPart(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 95 ||
    code === 36
  );
}
