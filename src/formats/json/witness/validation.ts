import type { Plain, PlainObject } from "./plain-value.ts";
import type { Draft } from "./draft.ts";
import type { Located, SchemaBundle } from "./schema-bundle.ts";

/** What keywords have looked at in a value, for `unevaluatedProperties` and `unevaluatedItems`. */
export interface Evaluated {
  readonly properties: ReadonlySet<string>;
  readonly items: ReadonlySet<number>;
}

/** One validation: the schema's rules, what it may cost, and how to validate below. */
export interface Validation {
  readonly bundle: SchemaBundle;
  readonly draft: Draft;
  /** Whether a `oneOf` may have several matching branches, to find out whether that is all that is wrong. */
  readonly allowsOverlap: boolean;
  steps: number;
  depth: number;
  validate(located: Located, value: Plain): Evaluated | null;
}

/** A schema object under validation. */
export interface SchemaObject {
  readonly schema: PlainObject;
  readonly base: string;
}
