import { getMember, isJsonObject } from "../../source/json-value.ts";
import type { JsonObject, JsonValue } from "../../source/json-value.ts";
import { readPattern } from "./pattern/pattern.ts";
import { SchemaFault, createTypeFault, enterMember } from "./schema-fault.ts";
import type { SchemaSpot } from "./schema-fault.ts";
import { isJavaInteger, isSchemaNumber, toDouble } from "./schema-number.ts";
import type { SchemaNumber } from "./schema-number.ts";

/** A JSON object of a schema and the spot it stands at; the readers below name the spot of a wrong member. */
export interface KeywordSource {
  readonly json: JsonObject;
  readonly spot: SchemaSpot;
}

/** The string under a key, undefined when the key is absent; throws for any other value. */
export function readString({ json, spot }: KeywordSource, key: string): string | undefined {
  const value = getMember(json, key);
  if (value === undefined || typeof value === "string") return value;
  throw createTypeFault(enterMember(spot, key), "a string", value);
}

/** The boolean under a key, by the same rules as {@link readString}. */
export function readBoolean({ json, spot }: KeywordSource, key: string): boolean | undefined {
  const value = getMember(json, key);
  if (value === undefined || typeof value === "boolean") return value;
  throw createTypeFault(enterMember(spot, key), "a boolean", value);
}

/** The number under a key, by the same rules as {@link readString}. */
export function readNumber({ json, spot }: KeywordSource, key: string): SchemaNumber | undefined {
  const value = getMember(json, key);
  if (value === undefined || isSchemaNumber(value)) return value;
  throw createTypeFault(enterMember(spot, key), "a number", value);
}

/** The 32-bit integer under a key, written without point and exponent; throws for `5.0` as the registry does. */
export function readInteger({ json, spot }: KeywordSource, key: string): number | undefined {
  const value = getMember(json, key);
  if (value === undefined) return undefined;
  if (isSchemaNumber(value) && isJavaInteger(value)) return toDouble(value);
  throw createTypeFault(enterMember(spot, key), "an integer below 2^31 written without a decimal point", value);
}

/** The array under a key, by the same rules as {@link readString}. */
export function readArray({ json, spot }: KeywordSource, key: string): readonly JsonValue[] | undefined {
  const value = getMember(json, key);
  if (value === undefined || isJsonArray(value)) return value;
  throw createTypeFault(enterMember(spot, key), "an array", value);
}

/** The object under a key as a source of its own, by the same rules as {@link readString}. */
export function readObject({ json, spot }: KeywordSource, key: string): KeywordSource | undefined {
  const value = getMember(json, key);
  if (value === undefined) return undefined;
  if (isJsonObject(value)) return { json: value, spot: enterMember(spot, key) };
  throw createTypeFault(enterMember(spot, key), "an object", value);
}

/** The array of strings under a key, by the same rules as {@link readString}. */
export function readStrings(source: KeywordSource, key: string): readonly string[] | undefined {
  const values = readArray(source, key);
  return values?.map((value, index) => {
    if (typeof value === "string") return value;
    throw createTypeFault(enterMember(enterMember(source.spot, key), String(index)), "a string", value);
  });
}

/** The regular expression under a key; throws when Java does not compile it. */
export function readPatternText(source: KeywordSource, key: string): string | undefined {
  const text = readString(source, key);
  if (text !== undefined) checkPattern(text, enterMember(source.spot, key));
  return text;
}

/** Throws when a text is no regular expression for Java. */
export function checkPattern(text: string, spot: SchemaSpot): void {
  const pattern = readPattern(text);
  if (!pattern.ok)
    throw new SchemaFault("invalid-pattern", spot, `${pattern.message} near index ${pattern.offset} of the pattern.`);
}

/** Whether a value is an array; TypeScript's own check forgets that the array is read-only. */
export function isJsonArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
