import type { JsonNode } from "./json-node.ts";

/** A number whose text matters: not an integer that a double holds exactly and prints the same way. */
export class JsonNumber {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/**
 * A JSON text as plain values. Numbers are `number` where the text is a safe integer in its only spelling, else
 * {@link JsonNumber}. Read objects with {@link getMember} and {@link listKeys}: keys such as `__proto__` are data.
 */
export type JsonValue = null | boolean | string | number | JsonNumber | readonly JsonValue[] | JsonObject;

/** An object of a {@link JsonValue}; of repeated keys the last value stands at the place of the first. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

const KEY_ORDER = Symbol("keys in the order of the text");

/** The plain value of a tree. */
export function toJsonValue(node: JsonNode): JsonValue {
  switch (node.kind) {
    case "object":
      return toJsonObject(node.members);
    case "array":
      return node.items.map(toJsonValue);
    case "string":
    case "boolean":
      return node.value;
    case "number":
      return toNumber(node.text);
    case "null":
      return null;
  }
}

/** Whether a value is an object (not an array, not null, not a number with its text kept). */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof JsonNumber);
}

/** The object's own value under a key, or undefined. */
export function getMember(object: JsonObject, key: string): JsonValue | undefined {
  const value: unknown = object[key];
  // JSON holds no functions, so what is one was inherited; only `__proto__` inherits an object. Much faster than asking.
  if (typeof value === "function" || key === "__proto__") return Object.hasOwn(object, key) ? object[key] : undefined;
  return value as JsonValue | undefined;
}

/** The object's keys in the order of the text, integer-like ones included. */
export function listKeys(object: JsonObject): readonly string[] {
  const ordered = (object as { readonly [KEY_ORDER]?: readonly string[] })[KEY_ORDER];
  return ordered ?? Object.keys(object);
}

/** Makes an object that keeps this order of keys whatever they look like; of equal keys the last value stands. */
export function createJsonObject(entries: Iterable<readonly [string, JsonValue]>): JsonObject {
  const object: { [key: string]: JsonValue } = {};
  const keys = new Set<string>();
  let reordered = false;
  for (const [key, value] of entries) {
    keys.add(key);
    if (key === "__proto__")
      Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
    else object[key] = value;
    reordered ||= isIndexLike(key);
  }
  if (reordered) Object.defineProperty(object, KEY_ORDER, { value: [...keys] });
  return object;
}

function toJsonObject(
  members: readonly { readonly key: { readonly value: string }; readonly value: JsonNode }[],
): JsonObject {
  return createJsonObject(members.map((member) => [member.key.value, toJsonValue(member.value)] as const));
}

function toNumber(text: string): number | JsonNumber {
  const value = Number(text);
  return Number.isSafeInteger(value) && String(value) === text ? value : new JsonNumber(text);
}

/** JavaScript moves keys that look like array indexes to the front of an object. */
function isIndexLike(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 48 && first <= 57 && /^(?:0|[1-9][0-9]*)$/.test(key);
}
