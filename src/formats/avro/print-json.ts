import { getMember, isJsonObject, listKeys } from "../../source/json-value.ts";
import type { JsonNumber, JsonValue } from "../../source/json-value.ts";
import { printJsonString } from "../../source/json-string.ts";
import { printJavaDouble } from "./java-double.ts";
import { isNumber, printNumberText, readInteger } from "./json-number.ts";

/** A value as Avro Java prints it: compact, keys in their order, numbers as Java writes the double or integer. */
export function printJson(value: JsonValue): string {
  if (isNumber(value)) return printNumber(value);
  if (typeof value === "string") return printJsonString(value);
  if (Array.isArray(value)) return `[${value.map((item: JsonValue) => printJson(item)).join(",")}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = listKeys(value).map((key) => `${printJsonString(key)}:${printJson(getMember(value, key) ?? null)}`);
  return `{${members.join(",")}}`;
}

/** A double as JSON: numbers that JSON cannot hold (`1e400`) become texts. */
export function printDoubleJson(value: number, printed: string = printJavaDouble(value)): string {
  return Number.isFinite(value) ? printed : `"${printed}"`;
}

function printNumber(value: number | JsonNumber): string {
  const integer = readInteger(value);
  return integer === null ? printDoubleJson(Number(printNumberText(value))) : integer.toString();
}
