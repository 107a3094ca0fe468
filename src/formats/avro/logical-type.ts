import type { JsonObject } from "../../source/json-value.ts";
import { getMember } from "../../source/json-value.ts";
import { fitsBits, readInteger } from "./json-number.ts";
import type { AvroType } from "./model.ts";
import type { AvroProfile } from "./profile.ts";

/** A logical type that Avro Java knows and finds valid on its type; others are plain properties to it. */
export interface LogicalType {
  readonly name: string;
  /** For `decimal` only. */
  readonly decimal: { readonly precision: number; readonly scale: number } | null;
}

/** Properties that tell Java which class to use; a logical type beside one of them is ignored. */
const JAVA_CLASS_KEYS = ["avro.java.string", "java-class", "java-key-class", "java-element-class"] as const;

/** The logical type that Avro Java recognises on a type, or null. */
export function recognizeLogicalType(type: AvroType, profile: AvroProfile): LogicalType | null {
  if (type.kind === "union" || type.json === null) return null;
  const { json } = type;
  const name = getMember(json, "logicalType");
  if (typeof name !== "string") return null;
  if (JAVA_CLASS_KEYS.some((key) => typeof getMember(json, key) === "string")) return null;
  if (name === "decimal") return recognizeDecimal(type, json, profile);
  const isValid = findCheck(name, profile);
  return isValid?.(type) === true ? { name, decimal: null } : null;
}

type Check = (type: AvroType) => boolean;

const isKind =
  (kind: AvroType["kind"]): Check =>
  (type) =>
    type.kind === kind;

const isFixedOf =
  (size: number): Check =>
  (type) =>
    type.kind === "fixed" && type.size === size;

const CHECKS: ReadonlyMap<string, Check> = new Map([
  ["big-decimal", isKind("bytes")],
  ["date", isKind("int")],
  ["time-millis", isKind("int")],
  ["time-micros", isKind("long")],
  ["timestamp-millis", isKind("long")],
  ["timestamp-micros", isKind("long")],
  ["local-timestamp-millis", isKind("long")],
  ["local-timestamp-micros", isKind("long")],
]);

const CHECKS_11: ReadonlyMap<string, Check> = new Map([["uuid", (): boolean => true]]);

/** Avro 1.12's own additions, and the two types that the registry of that time adds. */
const CHECKS_12: ReadonlyMap<string, Check> = new Map([
  ["uuid", (type: AvroType): boolean => type.kind === "string" || isFixedOf(16)(type)],
  ["duration", isFixedOf(12)],
  ["timestamp-nanos", isKind("long")],
  ["local-timestamp-nanos", isKind("long")],
  ["map", isPairList],
  ["variant", isVariant],
]);

function findCheck(name: string, profile: AvroProfile): Check | undefined {
  return CHECKS.get(name) ?? (profile === "avro-1.11" ? CHECKS_11 : CHECKS_12).get(name);
}

function isPairList(type: AvroType): boolean {
  if (type.kind !== "array" || type.items.kind !== "record") return false;
  return type.items.fields.map((field) => field.name).join() === "key,value";
}

function isVariant(type: AvroType): boolean {
  if (type.kind !== "record" || type.fields.some((field) => field.type.kind !== "bytes")) return false;
  const names = type.fields.map((field) => field.name);
  return names.sort().join() === "metadata,value";
}

function recognizeDecimal(type: AvroType, json: JsonObject, profile: AvroProfile): LogicalType | null {
  const precision = readInt(json, "precision");
  const scale = readScale(json, profile);
  if (precision === null || scale === null) return null;
  if (precision <= 0 || precision > findMaxPrecision(type) || scale < 0 || scale > precision) return null;
  return { name: "decimal", decimal: { precision, scale } };
}

function readScale(json: JsonObject, profile: AvroProfile): number | null {
  const written = getMember(json, "scale");
  if (written === undefined) return 0;
  const integer = readInteger(written);
  // 1.11 takes an integer beyond 64 bits for absent.
  if (profile === "avro-1.11" && integer !== null && !fitsBits(integer, 64)) return 0;
  return readInt(json, "scale");
}

function readInt(json: JsonObject, key: string): number | null {
  const integer = readInteger(getMember(json, key));
  return integer === null || !fitsBits(integer, 32) ? null : Number(integer);
}

/** How many decimal digits a type can hold; 0 for types that cannot hold a decimal at all. */
function findMaxPrecision(type: AvroType): number {
  if (type.kind === "bytes") return 2 ** 31 - 1;
  if (type.kind !== "fixed") return 0;
  // In Java's 32-bit arithmetic, which runs over for very large sizes.
  return Math.floor(Math.log10(2) * ((Math.imul(8, type.size) - 1) | 0));
}
