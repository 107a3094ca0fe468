import { getMember, isJsonObject, listKeys } from "../../source/json-value.ts";
import type { JsonNumber, JsonObject, JsonValue } from "../../source/json-value.ts";
import { isNumber, printNumberText, readInteger } from "./json-number.ts";
import type { AvroField, AvroNamedType, AvroRecord, AvroType } from "./model.ts";
import { isNamedType, listParts } from "./model.ts";
import { listProperties } from "./properties.ts";

/** Pairs of records that are being compared further out; recursion into such a pair counts as equal. */
type OpenPairs = ReadonlyMap<AvroRecord, ReadonlySet<AvroRecord>>;

/**
 * Whether two types are equal as Avro Java sees it: full names, field order, types, defaults, sort order, sizes,
 * symbols and custom properties count; docs, aliases, enum defaults and `error` against `record` do not.
 */
export function isSameType(left: AvroType, right: AvroType, open: OpenPairs = new Map()): boolean {
  if (left === right) return true;
  if (left.kind !== right.kind || !hasSameProperties(left, right)) return false;
  if (isNamedType(left) && isNamedType(right)) return isSameNamedType(left, right, open);
  return isSameList(listParts(left), listParts(right), (one, other) => isSameType(one, other, open));
}

function isSameNamedType(left: AvroNamedType, right: AvroNamedType, open: OpenPairs): boolean {
  if (left.name.full !== right.name.full) return false;
  if (left.kind === "fixed") return right.kind === "fixed" && left.size === right.size;
  if (left.kind === "enum")
    return right.kind === "enum" && isSameList(left.symbols, right.symbols, (one, other) => one === other);
  return right.kind === "record" && isSameRecord(left, right, open);
}

function isSameRecord(left: AvroRecord, right: AvroRecord, open: OpenPairs): boolean {
  const partners = open.get(left);
  if (partners?.has(right) === true) return true;
  const inner = new Map(open).set(left, new Set([...(partners ?? []), right]));
  return isSameList(left.fields, right.fields, (one, other) => isSameField(one, other, inner));
}

function isSameField(left: AvroField, right: AvroField, open: OpenPairs): boolean {
  return (
    left.name === right.name &&
    readOrder(left) === readOrder(right) &&
    isSameDefault(left.defaultValue, right.defaultValue) &&
    isSameJson(listProperties(left), listProperties(right)) &&
    isSameType(left.type, right.type, open)
  );
}

function isSameDefault(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return isSameJson(left, right);
}

function hasSameProperties(left: AvroType, right: AvroType): boolean {
  return isSameJson(listProperties(left), listProperties(right));
}

/** A field's sort order in lower case; `ascending` where none is written. */
function readOrder(field: AvroField): string {
  const order = getMember(field.json, "order");
  return typeof order === "string" ? order.toLowerCase() : "ascending";
}

/** Whether two values are equal as Jackson's nodes are: objects whatever the order, `1` apart from `1.0`. */
function isSameJson(left: JsonValue, right: JsonValue): boolean {
  if (isNumber(left) && isNumber(right)) return isSameNumber(left, right);
  if (Array.isArray(left)) return Array.isArray(right) && isSameList(left, right, isSameJson);
  if (isJsonObject(left)) return isJsonObject(right) && isSameObject(left, right);
  return left === right;
}

function isSameNumber(left: number | JsonNumber, right: number | JsonNumber): boolean {
  const [leftInteger, rightInteger] = [readInteger(left), readInteger(right)];
  if (leftInteger !== null || rightInteger !== null) return leftInteger === rightInteger;
  return Number(printNumberText(left)) === Number(printNumberText(right));
}

function isSameObject(left: JsonObject, right: JsonObject): boolean {
  const keys = listKeys(left);
  return (
    keys.length === listKeys(right).length &&
    keys.every((key) => {
      const [one, other] = [getMember(left, key), getMember(right, key)];
      return one !== undefined && other !== undefined && isSameJson(one, other);
    })
  );
}

function isSameList<Item>(
  left: readonly Item[],
  right: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): boolean {
  if (left.length !== right.length) return false;
  return left.every((item, index) => {
    const other = right[index];
    return other !== undefined && isSame(item, other);
  });
}
