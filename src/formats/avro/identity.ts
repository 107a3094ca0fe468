import type { ChangeClass, ParsedSchema } from "../schema-format.ts";
import type { AvroSchema } from "./parse.ts";
import { requireExact } from "./parse.ts";
import { mayHoldInexactNumber } from "./read-text.ts";
import type { SameTypeRules } from "./same-type.ts";
import { hasSameFieldNames, isSameType } from "./same-type.ts";

/** By what the registry tells two versions of a subject apart: everything but the order and spelling of the text. */
const REGISTRY_EQUALITY: SameTypeRules = { docs: true, aliases: true, countsProperty: () => true };

/** What may change how data is read, written or converted: all but docs and properties no program acts on. */
const SAME_MEANING: SameTypeRules = { docs: false, aliases: true, countsProperty: hasEffect };

/**
 * Whether the registry takes two Avro schemas of a subject for one version, references, metadata and rules aside:
 * equal types, defaults, orders and properties as Avro Java compares them, and equal docs, aliases and enum defaults.
 * Formatting, the order of keys and aliases, and `error` against `record` make no difference.
 */
export function isSameAvroSchema(left: ParsedSchema, right: ParsedSchema): boolean {
  return isSame(left, right, REGISTRY_EQUALITY);
}

/**
 * What kind of change leads from one schema to the other. `documentation` changes only docs and custom properties,
 * which neither resolution nor a converter looks at; properties with a known effect ({@link hasEffect}) are `semantic`.
 */
export function classifyAvroChange(before: ParsedSchema, after: ParsedSchema): ChangeClass {
  if (before.text === after.text && isSameAvroSchema(before, after)) return "none";
  // Most changes mean something, and this comparison alone tells.
  if (!isSame(before, after, SAME_MEANING)) return "semantic";
  return isSameAvroSchema(before, after) ? "formatting" : "documentation";
}

function isSame(left: ParsedSchema, right: ParsedSchema, rules: SameTypeRules): boolean {
  const [one, other] = [left as AvroSchema, right as AvroSchema];
  // However exactly numbers were read.
  if (!hasSameFieldNames(one.root, other.root)) return false;
  // An exact reading costs much more than a quick one, and mostly tells the same.
  if (isExactEnough(one) && isExactEnough(other)) return isSameType(one.root, other.root, rules);
  return isSameType(requireExact(one).root, requireExact(other).root, rules);
}

function isExactEnough({ exact, text, references }: AvroSchema): boolean {
  return exact || ![text, ...references.map(({ schema }) => schema)].some(mayHoldInexactNumber);
}

const EFFECTIVE_KEYS: ReadonlySet<string> = new Set(
  "logicalType precision scale java-class java-key-class java-element-class".split(" "),
);

/**
 * Whether programs are known to act on a custom property: logical types, the classes of Java and Kafka Connect, the
 * registry's own tags (which choose the fields that data contract rules apply to).
 */
function hasEffect(key: string): boolean {
  return EFFECTIVE_KEYS.has(key) || /^(?:avro\.java|connect|confluent)[.:]/.test(key);
}
