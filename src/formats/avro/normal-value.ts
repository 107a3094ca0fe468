import { getMember, isJsonObject, listKeys } from "../../source/json-value.ts";
import type { JsonNumber, JsonObject, JsonValue } from "../../source/json-value.ts";
import { printJsonString } from "../../source/json-string.ts";
import { printJavaFloat } from "./java-double.ts";
import { fitsBits, isNumber, printNumberText, readInteger } from "./json-number.ts";
import type { AvroRecord, AvroType } from "./model.ts";
import { findField } from "./model.ts";
import { printDoubleJson } from "./print-json.ts";

/** Thrown where Java's conversion of a value throws; the registry then answers 42201. */
export class UnconvertibleValue extends Error {}

/**
 * A value as it is written after Avro Java read it as a value of `type` (a default) or of no type (a property): keys
 * of objects sorted, numbers of the type's kind. Null where nothing is left of it: the value is not one of the type,
 * where a union means its first branch.
 *
 * @throws UnconvertibleValue
 */
export function printNormalValue(value: JsonValue, type: AvroType | null): string | null {
  if (type?.kind === "union") return printNormalValue(value, findFirstBranch(type.branches));
  if (value === null || typeof value === "boolean") return String(value);
  if (isNumber(value)) return printNormalNumber(value, type);
  if (typeof value === "string") return printNormalText(value, type);
  if (Array.isArray(value)) return printNormalList(value, type);
  return isJsonObject(value) ? printNormalObject(value, type) : null;
}

/** The first branch, which alone counts. @throws UnconvertibleValue for a union without branches. */
export function findFirstBranch(branches: readonly AvroType[]): AvroType {
  const [first] = branches;
  if (first === undefined) throw new UnconvertibleValue("a union without branches has no first branch");
  return first;
}

function printNormalNumber(value: number | JsonNumber, type: AvroType | null): string | null {
  const integer = readInteger(value);
  // Integers beyond 64 bits are lost, whatever the type.
  if (integer !== null && !fitsBits(integer, 64)) return null;
  const double = integer === null ? Number(printNumberText(value)) : Number(integer);
  switch (type?.kind) {
    case "double":
      return printDoubleJson(double);
    case "float":
      return printDoubleJson(Math.fround(double), printJavaFloat(double));
    case "int":
    case "long":
      return integer === null ? null : integer.toString();
    case undefined:
      return integer === null ? printDoubleJson(double) : integer.toString();
    default:
      return null;
  }
}

function printNormalText(value: string, type: AvroType | null): string | null {
  switch (type?.kind) {
    case undefined:
    case "string":
    case "enum":
      return printJsonString(value);
    case "bytes":
    case "fixed":
      // A pair of surrogates is one character to Java's encoder.
      return printJsonString(value.replace(/[\ud800-\udbff][\udc00-\udfff]|[\u0100-\uffff]/g, "?"));
    default:
      return null;
  }
}

function printNormalList(items: readonly JsonValue[], type: AvroType | null): string {
  if (items.length > 0 && type !== null && type.kind !== "array")
    throw new UnconvertibleValue(`a list cannot be read as \`${type.kind}\``);
  const inner = type?.kind === "array" ? type.items : null;
  return `[${items.map((item) => requirePart(printNormalValue(item, inner), inner)).join(",")}]`;
}

function printNormalObject(object: JsonObject, type: AvroType | null): string {
  const members = [...listKeys(object)].sort().map((key) => {
    const inner = findMemberType(type, key);
    const value = requirePart(printNormalValue(getMember(object, key) ?? null, inner), inner);
    return `${printJsonString(key)}:${value}`;
  });
  return `{${members.join(",")}}`;
}

function findMemberType(type: AvroType | null, key: string): AvroType | null {
  if (type?.kind === "map") return type.values;
  if (type?.kind !== "record") return null;
  return findMemberField(type, key).type;
}

function findMemberField(record: AvroRecord, key: string): { readonly type: AvroType } {
  const field = findField(record, key);
  if (field === undefined) throw new UnconvertibleValue(`record \`${record.name.full}\` has no field \`${key}\``);
  return field;
}

function requirePart(part: string | null, type: AvroType | null): string {
  if (part !== null) return part;
  throw new UnconvertibleValue(
    type === null ? "an integer is beyond 64 bits" : `a value in it is not one of \`${type.kind}\``,
  );
}
