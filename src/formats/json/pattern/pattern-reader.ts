import { PatternFault } from "./pattern-syntax.ts";

const FLAGS = "imsducxU";
const PLAIN_ESCAPES: ReadonlyMap<string, number> = new Map([
  ["a", 7],
  ["e", 27],
  ["f", 12],
  ["n", 10],
  ["r", 13],
  ["t", 9],
]);

/** Walks over a Java pattern code point by code point; `\Q…\E` quotes are resolved before the walk. */
export class PatternReader {
  /** The inline flags in force: `i`, `m`, `s`, `d`, `u`, `c`, `x`, `U`. */
  flags: Set<string> = new Set();
  readonly #chars: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#chars = Array.from(resolveQuotes(text));
  }

  get offset(): number {
    return this.#at;
  }

  atEnd(): boolean {
    return this.#at >= this.#chars.length;
  }

  /** The character some places ahead, or the empty string behind the end. */
  peek(ahead = 0): string {
    return this.#chars[this.#at + ahead] ?? "";
  }

  next(): string {
    return this.#chars[this.#at++] ?? "";
  }

  skip(count: number): void {
    this.#at += count;
  }

  take(char: string): boolean {
    if (this.peek() !== char) return false;
    this.#at++;
    return true;
  }

  fault(message: string): PatternFault {
    return new PatternFault(message, this.#at);
  }

  /** With the flag `x` white space and `#` comments do not count. */
  skipComments(): void {
    if (!this.flags.has("x")) return;
    for (;;) {
      if (/^\s$/.test(this.peek())) this.#at++;
      else if (this.peek() === "#") while (!this.atEnd() && this.next() !== "\n");
      else return;
    }
  }

  readDecimal(): number {
    let digits = "";
    while (/[0-9]/.test(this.peek())) digits += this.next();
    if (digits === "") throw this.fault("Unclosed counted closure");
    const value = Number(digits);
    if (value > 2_147_483_647) throw this.fault("Illegal repetition range");
    return value;
  }

  readGroupName(): string {
    let name = "";
    while (/[A-Za-z0-9]/.test(this.peek())) name += this.next();
    if (!/^[A-Za-z]/.test(name)) throw this.fault("Unknown look-behind group or group name without a letter first");
    if (!this.take(">")) throw this.fault("Expected `>` after a group name");
    return name;
  }

  readFlags(): void {
    let on = true;
    for (;;) {
      const char = this.peek();
      if (char === "-" && on) on = false;
      else if (char !== "" && FLAGS.includes(char)) this.#switchFlag(char, on);
      else if (char === ")" || char === ":") return;
      else throw this.fault("Unknown inline modifier");
      this.#at++;
    }
  }

  #switchFlag(flag: string, on: boolean): void {
    if (on) this.flags.add(flag);
    else this.flags.delete(flag);
  }

  readPropertyName(): string {
    if (!this.take("{")) {
      const letter = this.next();
      if (letter === "") throw this.fault("Unknown character property name");
      return letter;
    }
    let name = "";
    while (!this.atEnd() && this.peek() !== "}") name += this.next();
    if (!this.take("}")) throw this.fault("Unclosed character family");
    if (name === "") throw this.fault("Empty character family");
    return name;
  }

  /** Reads an escape that stands for one character, the backslash included. */
  readEscapedCode(): number {
    this.#at++;
    const letter = this.next();
    const plain = PLAIN_ESCAPES.get(letter);
    if (plain !== undefined) return plain;
    switch (letter) {
      case "0":
        return this.#readOctal();
      case "x":
        return this.#readHex();
      case "u":
        return this.#readUnicode();
      case "c":
        return this.#readControl();
      default:
        if (letter === "" || /[A-Za-z0-9]/.test(letter)) throw this.fault("Illegal or unsupported escape sequence");
        return letter.codePointAt(0) ?? 0;
    }
  }

  #readOctal(): number {
    const digits = /^[0-3]?[0-7]{1,2}/.exec(this.#chars.slice(this.#at, this.#at + 3).join(""))?.[0];
    if (digits === undefined) throw this.fault("Illegal octal escape sequence");
    this.#at += digits.length;
    return Number.parseInt(digits, 8);
  }

  #readHex(): number {
    if (!this.take("{")) return this.#readHexDigits(2, "Illegal hexadecimal escape sequence");
    let digits = "";
    while (/[0-9a-fA-F]/.test(this.peek())) digits += this.next();
    const code = Number.parseInt(digits, 16);
    if (digits === "" || !(code <= 0x10ffff)) throw this.fault("Hexadecimal code point is too big");
    if (!this.take("}")) throw this.fault("Unclosed hexadecimal escape sequence");
    return code;
  }

  #readUnicode(): number {
    const first = this.#readHexDigits(4, "Illegal Unicode escape sequence");
    const isHigh = first >= 0xd800 && first < 0xdc00;
    if (!isHigh || this.peek() !== "\\" || this.peek(1) !== "u") return first;
    const start = this.#at;
    this.#at += 2;
    const second = this.#readHexDigits(4, "Illegal Unicode escape sequence");
    if (second >= 0xdc00 && second < 0xe000) return 0x10000 + (first - 0xd800) * 0x400 + (second - 0xdc00);
    this.#at = start;
    return first;
  }

  #readHexDigits(count: number, message: string): number {
    const digits = this.#chars.slice(this.#at, this.#at + count).join("");
    if (digits.length !== count || !/^[0-9a-fA-F]+$/.test(digits)) throw this.fault(message);
    this.#at += count;
    return Number.parseInt(digits, 16);
  }

  #readControl(): number {
    const char = this.next();
    if (char === "") throw this.fault("Illegal control escape sequence");
    return (char.codePointAt(0) ?? 0) ^ 64;
  }
}

/** Java replaces quoted parts before it compiles: every ASCII character but letters and digits gets a backslash. */
function resolveQuotes(text: string): string {
  if (!text.includes("\\Q")) return text;
  let result = "";
  let at = 0;
  while (at < text.length) {
    if (!text.startsWith("\\", at)) result += text[at++];
    else if (!text.startsWith("\\Q", at)) {
      result += text.slice(at, at + 2);
      at += 2;
    } else {
      const end = text.indexOf("\\E", at + 2);
      const quoted = text.slice(at + 2, end < 0 ? text.length : end);
      result += quoted.replace(/[\0-/:-@[-`{-\x7f]/g, "\\$&");
      at = end < 0 ? text.length : end + 2;
    }
  }
  return result;
}
