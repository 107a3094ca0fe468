import { JsonNumber, getMember, isJsonObject, listKeys } from "./json-value.ts";
import type { JsonValue } from "./json-value.ts";

/** A value as JSON on one line, with a blank behind `:` and `,`; numbers and the order of keys as they were written. */
export function printJson(value: JsonValue): string {
  if (value instanceof JsonNumber) return value.text;
  if (Array.isArray(value)) return `[${value.map(printJson).join(", ")}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = listKeys(value).map((key) => `${JSON.stringify(key)}: ${printJson(getMember(value, key) ?? null)}`);
  return members.length === 0 ? "{}" : `{${members.join(", ")}}`;
}
