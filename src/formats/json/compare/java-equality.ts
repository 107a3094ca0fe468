import { getMember, isJsonObject, listKeys } from "../../../source/json-value.ts";
import type { JsonValue } from "../../../source/json-value.ts";
import { isJsonArray } from "../keyword-readers.ts";
import { isSchemaNumber, printSchemaNumber, toDecimal } from "../schema-number.ts";
import type { SchemaNumber } from "../schema-number.ts";

/**
 * A text that two JSON values share exactly when Java's `equals` says so of what the registry makes of them: an
 * integer is never equal to a decimal, decimals count their trailing zeros, the order of keys does not matter.
 */
export function printJavaKey(value: JsonValue): string {
  if (isSchemaNumber(value)) return printNumberKey(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (isJsonArray(value)) return `[${value.map(printJavaKey).join(",")}]`;
  if (!isJsonObject(value)) return "";
  const members = listKeys(value).map((key) => `${JSON.stringify(key)}:${printJavaKey(getMember(value, key) ?? null)}`);
  return `{${members.sort().join(",")}}`;
}

/** Whether Java's `equals` holds for two values. */
export function areJavaEqual(left: JsonValue, right: JsonValue): boolean {
  if (left === right) return true;
  if (typeof left === "string" || typeof right === "string") return false;
  return printJavaKey(left) === printJavaKey(right);
}

function printNumberKey(value: SchemaNumber): string {
  const text = printSchemaNumber(value);
  if (/^-?[0-9]+$/.test(text)) return text === "-0" ? "0" : text;
  const { unscaled, scale } = toDecimal(text);
  return `${unscaled}e${-scale}`;
}
