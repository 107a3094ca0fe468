import type { Conjunct } from "./conjunction.ts";
import type { Plain } from "./plain-value.ts";
import type { Located, SchemaBundle } from "./schema-bundle.ts";

/** What the rules for objects and arrays need of a proof. */
export interface Proof {
  readonly reader: SchemaBundle;
  readonly writer: SchemaBundle;
  /** Whether two values of keywords mean the same on both sides: equal, of one draft, and without references. */
  isSame(left: Plain | undefined, right: Plain | undefined): boolean;
  /** Whether what is valid for all of the writer's schemas is valid for the reader's, as a property's or item's value. */
  provesBelow(writer: readonly Located[], reader: Located): boolean;
  /** The same of the very value under proof. */
  proves(writer: readonly Located[], reader: Located): boolean;
}

/** A keyword of one of the reader's schema objects. */
export interface ReaderKeyword extends Conjunct {
  readonly keyword: string;
}
