/** A regular expression taken apart. Ranges are of code points, both ends included. */
export type RegexNode =
  | { readonly kind: "empty" }
  /** One character of a set. */
  | { readonly kind: "set"; readonly ranges: readonly CodeRange[] }
  /** `^`, `$`, or elsewhere: `\b`, a look-around or a back-reference, whose place is not known. */
  | { readonly kind: "assertion"; readonly at: "start" | "end" | "elsewhere" }
  | { readonly kind: "sequence"; readonly parts: readonly RegexNode[] }
  | { readonly kind: "choice"; readonly options: readonly RegexNode[] }
  | { readonly kind: "repeat"; readonly body: RegexNode; readonly least: number; readonly most: number };

export type CodeRange = readonly [first: number, last: number];

/** Something in a pattern that the engines of JavaScript, Java and RE2 do not agree on. */
export type RegexFeature =
  | "a look-ahead"
  | "a look-behind"
  | "a back-reference"
  | "a Unicode property"
  | "an inline flag"
  | "a named group"
  | "an atomic group"
  | "a possessive quantifier"
  | "a Java-only escape";

/** A pattern that could be read, with the features in it. */
export interface ParsedRegex {
  readonly root: RegexNode;
  readonly features: readonly RegexFeature[];
}
