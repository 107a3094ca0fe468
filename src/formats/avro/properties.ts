import { JsonNumber, createJsonObject, getMember, isJsonObject, listKeys } from "../../source/json-value.ts";
import type { JsonObject, JsonValue } from "../../source/json-value.ts";
import { readInteger } from "./json-number.ts";
import type { AvroField, AvroType } from "./model.ts";

const TYPE_KEYS: ReadonlySet<string> = new Set(
  "aliases doc fields items name namespace size symbols type values".split(" "),
);
const ENUM_KEYS: ReadonlySet<string> = new Set([...TYPE_KEYS, "default"]);
const FIELD_KEYS: ReadonlySet<string> = new Set(["aliases", "default", "doc", "name", "order", "type"]);

const NOTHING: JsonObject = createJsonObject([]);

/**
 * The custom properties of a type or field, in the order of the text: every key that Avro Java does not reserve for
 * that kind of node, logical types included.
 */
export function listProperties(node: AvroType | AvroField): JsonObject {
  if (node.kind === "union" || node.json === null) return NOTHING;
  const reserved = node.kind === "field" ? FIELD_KEYS : node.kind === "enum" ? ENUM_KEYS : TYPE_KEYS;
  return selectProperties(node.json, reserved);
}

function selectProperties(json: JsonObject, reserved: ReadonlySet<string>): JsonObject {
  const keys = listKeys(json).filter((key) => !reserved.has(key));
  if (keys.length === 0) return NOTHING;
  return createJsonObject(keys.map((key) => [key, getMember(json, key) ?? null] as const));
}

/** The first custom property of a record, array or map that holds an integer beyond 64 bits at any depth. */
export function findOversizedProperty(json: JsonObject): string | undefined {
  return listKeys(json).find((key) => !TYPE_KEYS.has(key) && holdsOversizedInteger(getMember(json, key) ?? null));
}

function holdsOversizedInteger(value: JsonValue): boolean {
  if (value instanceof JsonNumber) {
    const integer = readInteger(value);
    return integer !== null && BigInt.asIntN(64, integer) !== integer;
  }
  if (Array.isArray(value)) return value.some(holdsOversizedInteger);
  return isJsonObject(value) && Object.values(value).some(holdsOversizedInteger);
}

/** Whether a quick reading may have rounded what {@link findOversizedProperty} looks for. */
export function holdsRoundedProperty(json: JsonObject): boolean {
  for (const key in json) if (!TYPE_KEYS.has(key) && holdsRoundedNumber(getMember(json, key) ?? null)) return true;
  return false;
}

function holdsRoundedNumber(value: JsonValue): boolean {
  if (typeof value === "number") return !Number.isSafeInteger(value);
  if (Array.isArray(value)) return value.some(holdsRoundedNumber);
  return isJsonObject(value) && Object.values(value).some(holdsRoundedNumber);
}
