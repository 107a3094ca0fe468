import { findPropertySet, negateSet } from "./character-sets.ts";
import type { PatternReader } from "./pattern-reader.ts";
import { PatternFault } from "./pattern-syntax.ts";
import type { CharacterSet } from "./pattern-syntax.ts";

/** Reads `\pL`, `\p{Name}` or `\P…` at the reader's place. */
export function readProperty(reader: PatternReader): CharacterSet {
  const start = reader.offset;
  reader.skip(1);
  const negated = reader.next() === "P";
  const name = reader.readPropertyName();
  const set = findPropertySet(name);
  if (set === undefined) throw new PatternFault(`Unknown character property name \`${name}\``, start);
  return negated ? negateSet(set) : set;
}
