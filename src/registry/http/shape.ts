import type { Json } from "./json-body.ts";

/** A value is not of the shape the API documents: where it stands in the answer, and what was expected there. */
export class ShapeFault extends Error {
  constructor(path: string, expected: string) {
    super(`expected ${expected} at \`${path === "" ? "." : path}\``);
  }
}

/** A value with its path in the answer (`[3].version`), for messages. */
export interface Placed {
  readonly value: Json | undefined;
  readonly path: string;
}

/** The value under a key of an object; undefined both when absent and when null. */
export function readMember({ value, path }: Placed, key: string): Placed {
  if (!isObject(value)) throw new ShapeFault(path, "an object");
  const member = Object.hasOwn(value, key) ? value[key] : undefined;
  return { value: member ?? undefined, path: `${path}.${key}` };
}

/** The own keys of an object. */
export function listMembers({ value, path }: Placed): readonly string[] {
  if (!isObject(value)) throw new ShapeFault(path, "an object");
  return Object.keys(value);
}

/** The items of an array. */
export function readItems({ value, path }: Placed): readonly Placed[] {
  if (!Array.isArray(value)) throw new ShapeFault(path, "an array");
  return (value as readonly Json[]).map((item, index) => ({ value: item, path: `${path}[${index}]` }));
}

/** A string. */
export function readString({ value, path }: Placed): string {
  if (typeof value !== "string") throw new ShapeFault(path, "a string");
  return value;
}

/** A boolean; some registries write it as a string. */
export function readBoolean({ value, path }: Placed): boolean {
  if (typeof value === "boolean") return value;
  if (value === "true" || value === "false") return value === "true";
  throw new ShapeFault(path, "a boolean");
}

/** A whole number that is not negative. */
export function readCount({ value, path }: Placed): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0)
    throw new ShapeFault(path, "a whole number");
  return value;
}

/** Reads a value unless it is absent or null. */
export function readOptional<Value>(placed: Placed, read: (placed: Placed) => Value): Value | undefined {
  return placed.value === undefined || placed.value === null ? undefined : read(placed);
}

/** Whether a value is an object with members. */
export function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
