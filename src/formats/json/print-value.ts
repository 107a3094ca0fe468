import { getMember, isJsonObject, listKeys } from "../../source/json-value.ts";
import type { JsonValue } from "../../source/json-value.ts";
import { isJsonArray } from "./keyword-readers.ts";
import { isSchemaNumber, printSchemaNumber } from "./schema-number.ts";

/** Characters of a value that are shown to people. */
const MAX_SHOWN = 200;

/** A value as JSON text for people: compact, cut when long. */
export function printValue(value: JsonValue): string {
  const text = printJson(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

/** A value as compact JSON text, numbers as they were written. */
export function printJson(value: JsonValue): string {
  if (isSchemaNumber(value)) return printSchemaNumber(value);
  if (isJsonArray(value)) return `[${value.map(printJson).join(",")}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = listKeys(value).map((key) => `${JSON.stringify(key)}:${printJson(getMember(value, key) ?? null)}`);
  return `{${members.join(",")}}`;
}
