import { createJsonObject, getMember, listKeys } from "../../source/json-value.ts";
import type { JsonObject, JsonValue } from "../../source/json-value.ts";
import type { AvroField, AvroNamedType, AvroRecord, AvroType } from "./model.ts";
import { isNamedType, listParts } from "./model.ts";
import { listProperties } from "./properties.ts";
import { isSameJson, isSameList } from "./same-json.ts";
import { readSortOrder } from "./sort-order.ts";

/**
 * What counts besides full names, field order, types, defaults, sort order, sizes and symbols, which always count.
 * That a record is written as `error` never does.
 */
export interface SameTypeRules {
  /** Docs of types and fields. */
  readonly docs: boolean;
  /** Aliases of types and fields as sets, and defaults of enums. */
  readonly aliases: boolean;
  /** Whether a custom property of that name counts. */
  countsProperty(key: string): boolean;
}

/** What Avro Java's `Schema.equals` looks at, by which it accepts or refuses a second definition. */
export const AVRO_EQUALITY: SameTypeRules = { docs: false, aliases: false, countsProperty: () => true };

/** Whether two types are equal by the rules; both must come from exact readings. */
export function isSameType(left: AvroType, right: AvroType, rules: SameTypeRules): boolean {
  return new TypeComparison(rules).isSame(left, right);
}

class TypeComparison {
  readonly #rules: SameTypeRules;
  /** Pairs met before: equal, or the answer is already no. Without it shared types would be compared over and over. */
  readonly #met = new Map<AvroRecord, Set<AvroRecord>>();

  constructor(rules: SameTypeRules) {
    this.#rules = rules;
  }

  isSame(left: AvroType, right: AvroType): boolean {
    if (left === right) return true;
    if (left.kind !== right.kind || !hasSameFieldNames(left, right) || !this.#hasSameProperties(left, right))
      return false;
    if (isNamedType(left) && isNamedType(right)) return this.#isSameNamedType(left, right);
    return isSameList(listParts(left), listParts(right), (one, other) => this.isSame(one, other));
  }

  #isSameNamedType(left: AvroNamedType, right: AvroNamedType): boolean {
    if (left.name.full !== right.name.full || !this.#hasSameNotes(left, right)) return false;
    if (left.kind === "fixed") return right.kind === "fixed" && left.size === right.size;
    if (left.kind === "record") return right.kind === "record" && this.#isSameRecord(left, right);
    if (right.kind !== "enum") return false;
    if (this.#rules.aliases && left.defaultSymbol !== right.defaultSymbol) return false;
    return isSameList(left.symbols, right.symbols, (one, other) => one === other);
  }

  #isSameRecord(left: AvroRecord, right: AvroRecord): boolean {
    const partners = this.#met.get(left);
    if (partners?.has(right) === true) return true;
    if (partners === undefined) this.#met.set(left, new Set([right]));
    else partners.add(right);
    return isSameList(left.fields, right.fields, (one, other) => this.#isSameField(one, other));
  }

  #isSameField(left: AvroField, right: AvroField): boolean {
    return (
      left.name === right.name &&
      readSortOrder(left) === readSortOrder(right) &&
      isSameDefault(left.defaultValue, right.defaultValue) &&
      this.#hasSameProperties(left, right) &&
      this.#hasSameNotes(left, right) &&
      this.isSame(left.type, right.type)
    );
  }

  #hasSameProperties(left: AvroType | AvroField, right: AvroType | AvroField): boolean {
    return isSameJson(this.#selectProperties(left), this.#selectProperties(right));
  }

  #selectProperties(node: AvroType | AvroField): JsonObject {
    const properties = listProperties(node);
    const keys = listKeys(properties);
    if (keys.every((key) => this.#rules.countsProperty(key))) return properties;
    const counted = keys.filter((key) => this.#rules.countsProperty(key));
    return createJsonObject(counted.map((key) => [key, getMember(properties, key) ?? null] as const));
  }

  #hasSameNotes(left: AvroNamedType | AvroField, right: AvroNamedType | AvroField): boolean {
    if (this.#rules.docs && readDoc(left) !== readDoc(right)) return false;
    return !this.#rules.aliases || isSameSet(left.aliases, right.aliases);
  }
}

function readDoc(node: AvroNamedType | AvroField): string | undefined {
  const doc = getMember(node.json, "doc");
  return typeof doc === "string" ? doc : undefined;
}

/**
 * Whether two types are no records or records with the same field names in the same order. Most records that differ do
 * so in this, which is seen at once.
 */
export function hasSameFieldNames(left: AvroType, right: AvroType): boolean {
  if (left.kind !== "record" || right.kind !== "record") return true;
  return isSameList(left.fields, right.fields, (one, other) => one.name === other.name);
}

function isSameSet(left: readonly string[], right: readonly string[]): boolean {
  if (left.length === 0 && right.length === 0) return true;
  const [one, other] = [new Set(left), new Set(right)];
  return one.size === other.size && left.every((item) => other.has(item));
}

function isSameDefault(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return isSameJson(left, right);
}
