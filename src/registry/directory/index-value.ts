import { quoteName } from "../../diagnostic/quote-name.ts";

/** An object or array of an index as plain values. Objects are read with `Object.hasOwn`, never by inheritance. */
export type IndexHolder = { readonly [name: string]: unknown } | readonly unknown[];

/** An object of an index. */
export type IndexObject = { readonly [name: string]: unknown };

/**
 * What is wrong with an index: the value under `key` of `holder`, or `holder` itself without one. The place in the
 * text is looked up only when there is a fault, so reading a good index does not pay for it.
 */
export class IndexFault extends Error {
  readonly holder: IndexHolder;
  readonly key: string | number | undefined;
  readonly hint: string | undefined;
  /** Whether the key itself is at fault, not the value under it. */
  readonly atKey: boolean;
  constructor(message: string, place: IndexPlace) {
    super(message);
    this.holder = place.holder;
    this.key = place.key;
    this.hint = place.hint;
    this.atKey = place.atKey ?? false;
  }
}

interface IndexPlace {
  readonly holder: IndexHolder;
  readonly key?: string | number;
  readonly hint?: string;
  readonly atKey?: boolean;
}

/** The object under a key. @throws IndexFault when it is none, or has a name that is not `allowed`. */
export function readObject(holder: IndexHolder, key: string | number, allowed: ReadonlySet<string>): IndexObject {
  const object = readAnyObject(holder, key);
  for (const name of Object.keys(object)) {
    if (allowed.has(name)) continue;
    const hint = `Expected one of ${[...allowed].map(quoteName).join(", ")}.`;
    throw new IndexFault(`Unknown property ${quoteName(name)}.`, { holder: object, key: name, hint, atKey: true });
  }
  return object;
}

/** The object under a key, with any names. @throws IndexFault when it is none. */
export function readAnyObject(holder: IndexHolder, key: string | number): IndexObject {
  const value = getValue(holder, key);
  if (isIndexObject(value)) return value;
  throw createMismatch("an object", holder, key);
}

/** The array under a key. @throws IndexFault when it is none. */
export function readArray(holder: IndexHolder, key: string | number): readonly unknown[] {
  const value = getValue(holder, key);
  if (Array.isArray(value)) return value;
  throw createMismatch("an array", holder, key);
}

/** The string under a key. @throws IndexFault when it is none. */
export function readString(holder: IndexHolder, key: string | number): string {
  const value = getValue(holder, key);
  if (typeof value === "string") return value;
  throw createMismatch("a string", holder, key);
}

/** The strings of the array under a key. @throws IndexFault when there is anything else. */
export function readStrings(holder: IndexHolder, key: string | number): readonly string[] {
  const items = readArray(holder, key);
  return items.map((_, index) => readString(items, index));
}

/** The truth value under a key. @throws IndexFault when it is none. */
export function readBoolean(holder: IndexHolder, key: string | number): boolean {
  const value = getValue(holder, key);
  if (typeof value === "boolean") return value;
  throw createMismatch("true or false", holder, key);
}

/** The whole number from 1 to 2147483647 under a key. @throws IndexFault when it is none. */
export function readCount(holder: IndexHolder, key: string | number): number {
  const value = getValue(holder, key);
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= MAX_COUNT) return value;
  throw createMismatch(`a whole number from 1 to ${MAX_COUNT}`, holder, key);
}

/** The largest version number and id the registry knows (a Java `int`). */
export const MAX_COUNT = 2_147_483_647;

/** The text under a key, which must be one of `choices`. @throws IndexFault when it is not. */
export function readChoice<Choice extends string>(
  holder: IndexHolder,
  key: string | number,
  choices: readonly Choice[],
): Choice {
  const value = getValue(holder, key);
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  const hint = `Expected one of ${choices.map(quoteName).join(", ")}.`;
  throw new IndexFault(`Unknown value ${describe(value)} of ${quoteName(String(key))}.`, { holder, key, hint });
}

/** Whether an object has a value of its own under a name. */
export function hasValue(object: IndexObject, name: string): boolean {
  return Object.hasOwn(object, name);
}

/** Whether a value is an object, not an array and not null. */
export function isIndexObject(value: unknown): value is IndexObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** How a value is called in a message: its text when it is short, else its kind. */
export function describe(value: unknown): string {
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" && value !== null) return "an object";
  return quoteName(JSON.stringify(value) ?? "nothing");
}

function getValue(holder: IndexHolder, key: string | number): unknown {
  if (!Object.hasOwn(holder, key)) throw new IndexFault(`Missing property ${quoteName(String(key))}.`, { holder });
  return (holder as { readonly [name: string]: unknown })[key];
}

function createMismatch(expected: string, holder: IndexHolder, key: string | number): IndexFault {
  const found = describe((holder as { readonly [name: string]: unknown })[key]);
  const subject = typeof key === "number" ? "" : ` for ${quoteName(key)}`;
  return new IndexFault(`Expected ${expected}${subject}, found ${found}.`, { holder, key });
}
