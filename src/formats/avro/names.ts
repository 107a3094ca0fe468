import type { AvroName, AvroPrimitiveKind } from "./model.ts";

const PRIMITIVES: ReadonlySet<string> = new Set("null boolean int long float double bytes string".split(" "));

/** Whether a text names one of the eight primitive types. */
export function isPrimitiveKind(name: string): name is AvroPrimitiveKind {
  return PRIMITIVES.has(name);
}

/** A written name taken apart: dots in it override the namespace it would inherit. */
export function parseName(written: string, inherited: string): AvroName {
  const dot = written.lastIndexOf(".");
  const namespace = dot < 0 ? inherited : written.slice(0, dot);
  const short = written.slice(dot + 1);
  return { full: namespace === "" ? short : `${namespace}.${short}`, short, namespace };
}

/** `ascii`: letters, digits and `_` of ASCII. `unicode`: of any script, one UTF-16 unit at a time as Java reads them. */
export type NameAlphabet = "ascii" | "unicode";

const PATTERNS: { readonly [Alphabet in NameAlphabet]: RegExp } = {
  ascii: /^[A-Za-z_][A-Za-z0-9_]*$/,
  unicode: /^[\p{L}_][\p{L}\p{Nd}_]*$/u,
};

/** Whether a part of a name is allowed in every alphabet, as nearly every one is. */
export function isPlainName(part: string): boolean {
  return PATTERNS.ascii.test(part);
}

/** Whether one part of a name is allowed in the alphabet; characters beyond the basic plane never are. */
export function isValidNamePart(part: string, alphabet: NameAlphabet): boolean {
  // Much faster to see.
  if (isPlainName(part)) return true;
  return PATTERNS[alphabet].test(part) && !/[\u{10000}-\u{10FFFF}]/u.test(part);
}
