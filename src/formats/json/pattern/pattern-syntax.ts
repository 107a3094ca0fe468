/** A set of characters: membership, and a few code points to try first when a member is wanted. */
export interface CharacterSet {
  has(codePoint: number): boolean;
  readonly hints: readonly number[];
}

/** A node of a parsed regular expression. */
export type PatternNode =
  | { readonly kind: "set"; readonly set: CharacterSet }
  | { readonly kind: "sequence"; readonly items: readonly PatternNode[] }
  | { readonly kind: "choice"; readonly options: readonly PatternNode[] }
  | PatternRepeat
  | { readonly kind: "group"; readonly item: PatternNode; readonly index: number }
  | { readonly kind: "atomic"; readonly item: PatternNode }
  | { readonly kind: "look"; readonly item: PatternNode; readonly ahead: boolean; readonly negative: boolean }
  | { readonly kind: "back-reference"; readonly index: number }
  | { readonly kind: "anchor"; readonly at: PatternAnchor };

/** A quantified node; `max` is infinite for `*`, `+` and `{n,}`. */
export interface PatternRepeat {
  readonly kind: "repeat";
  readonly item: PatternNode;
  readonly min: number;
  readonly max: number;
  readonly mode: "greedy" | "lazy" | "possessive";
}

/** `final-end` holds at the end and before a last line break, as `$` does in Java. */
export type PatternAnchor = "start" | "end" | "final-end" | "line-start" | "line-end" | "word" | "not-word";

/** A regular expression that Java's `Pattern` compiles, parsed. */
export interface ParsedPattern {
  readonly root: PatternNode;
  readonly groups: number;
}

/** Why Java's `Pattern` refuses a text, with the offset of the fault in the pattern. */
export class PatternFault extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}
