import type { SchemaMetadata, SchemaRuleSet } from "../schema/schema-version.ts";

/** What a data contract adds to a schema. */
interface Contract {
  readonly metadata?: SchemaMetadata | null;
  readonly ruleSet?: SchemaRuleSet | null;
}

/**
 * Whether two metadata are equal to the registry: tags and sensitive paths as sets, absent parts as empty ones; no
 * metadata at all differs from empty metadata.
 */
export function isSameMetadata(
  left: SchemaMetadata | null | undefined,
  right: SchemaMetadata | null | undefined,
): boolean {
  return printContract(left) === printContract(right);
}

/** Whether two rule sets are equal to the registry: rules in their order, absent members as empty ones. */
export function isSameRuleSet(
  left: SchemaRuleSet | null | undefined,
  right: SchemaRuleSet | null | undefined,
): boolean {
  return printContract(left) === printContract(right);
}

const VERSION_PROPERTY = "confluent:version";

/**
 * The contracts of a candidate and a version as the registry compares them: a `confluent:version` that only one of
 * them has is left out. Null when the candidate names another version than that.
 */
export function matchConfluentVersion(
  candidate: Contract,
  version: Contract & { readonly version?: number | null },
): { readonly candidate: Contract; readonly version: Contract } | null {
  const [wanted, given] = [readConfluentVersion(candidate), readConfluentVersion(version)];
  if (wanted === null && given !== null)
    return { candidate: fillMetadata(candidate), version: dropConfluentVersion(version) };
  if (wanted === null || given !== null) return { candidate, version };
  if (wanted !== version.version) return null;
  return { candidate: dropConfluentVersion(candidate), version: fillMetadata(version) };
}

function readConfluentVersion({ metadata }: Contract): number | null {
  const text = metadata?.properties?.[VERSION_PROPERTY];
  return text !== undefined && /^[+-]?[0-9]{1,10}$/.test(text) ? Number(text) : null;
}

function fillMetadata(contract: Contract): Contract {
  return { ...contract, metadata: contract.metadata ?? {} };
}

function dropConfluentVersion(contract: Contract): Contract {
  const { [VERSION_PROPERTY]: _, ...properties } = contract.metadata?.properties ?? {};
  return { ...contract, metadata: { ...contract.metadata, properties } };
}

function printContract(value: unknown): string {
  return value === null || value === undefined ? "none" : JSON.stringify(reduceValue(value, ""));
}

/** Lists that the registry keeps as sorted sets. */
const SET_KEYS: ReadonlySet<string> = new Set(["sensitive", "tags"]);

/** A value with sets and keys in one order, without members that say nothing: null, false, empty lists and objects. */
function reduceValue(value: unknown, key: string): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => reduceValue(item, ""));
    return SET_KEYS.has(key) ? [...new Set(items.map((item) => JSON.stringify(item)))].sort() : items;
  }
  if (typeof value !== "object" || value === null) return value;
  const isSets = key === "tags";
  const members = Object.entries(value)
    .map(([name, member]) => [name, reduceValue(member, isSets ? "tags" : name)] as const)
    .filter(([, member]) => !isEmpty(member))
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return members;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === false || (Array.isArray(value) && value.length === 0);
}
