import { JsonNumber, getMember, isJsonObject, listKeys } from "../../../source/json-value.ts";
import type { JsonValue } from "../../../source/json-value.ts";

/** JSON as JavaScript has it: every number is a double. Documents are made of it, and validators take it. */
export type Plain = null | boolean | number | string | readonly Plain[] | PlainObject;

/** An object of a {@link Plain}; keys such as `__proto__` are own keys like all others. */
export interface PlainObject {
  readonly [key: string]: Plain;
}

/** A value with its numbers made doubles. */
export function toPlain(value: JsonValue): Plain {
  if (value instanceof JsonNumber) return Number(value.text);
  if (Array.isArray(value)) return value.map((item: JsonValue) => toPlain(item));
  if (!isJsonObject(value)) return value as Plain;
  return createPlainObject(listKeys(value).map((key) => [key, toPlain(getMember(value, key) ?? null)] as const));
}

/** Makes an object of entries; of equal keys the last value stands. */
export function createPlainObject(entries: Iterable<readonly [string, Plain]>): PlainObject {
  const object: { [key: string]: Plain } = {};
  for (const [key, value] of entries) {
    if (key === "__proto__")
      Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
    else object[key] = value;
  }
  return object;
}

/** Whether a value is an object, not an array and not null. */
export function isPlainObject(value: Plain | undefined): value is PlainObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is an array. */
export function isPlainArray(value: Plain | undefined): value is readonly Plain[] {
  return Array.isArray(value);
}

/** The object's own value under a key, or undefined. */
export function getPlain(object: PlainObject, key: string): Plain | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The object with one more entry, or with another value for it. */
export function withEntry(object: PlainObject, key: string, value: Plain): PlainObject {
  return createPlainObject([...Object.entries(object), [key, value]]);
}

/** The object without one key. */
export function withoutEntry(object: PlainObject, key: string): PlainObject {
  return createPlainObject(Object.entries(object).filter(([name]) => name !== key));
}

/** Whether two values are equal as JSON Schema says: numbers by value, objects whatever the order of their keys. */
export function areEqual(left: Plain, right: Plain): boolean {
  if (left === right) return true;
  if (isPlainArray(left) || isPlainArray(right))
    return (
      isPlainArray(left) &&
      isPlainArray(right) &&
      left.length === right.length &&
      left.every((item, index) => areEqual(item, right[index] ?? null))
    );
  if (!isPlainObject(left) || !isPlainObject(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => {
      const other = getPlain(right, key);
      return other !== undefined && areEqual(left[key] ?? null, other);
    })
  );
}
