import { JsonNumber, getMember, isJsonObject, listKeys } from "../../source/json-value.ts";
import type { JsonObject, JsonValue } from "../../source/json-value.ts";
import type { ChangeClass, ParsedSchema, SchemaPrintOptions, SchemaPrintResult } from "../schema-format.ts";
import { printCanonical, printNormalized } from "./canonical.ts";
import { isJsonArray } from "./keyword-readers.ts";
import type { JsonSchema } from "./parse.ts";
import { printJson } from "./print-value.ts";

/** The text the registry stores, or with `normalize` the one it stores under `normalize=true`. It never refuses to. */
export function printJsonSchema({ text }: ParsedSchema, { normalize }: SchemaPrintOptions): SchemaPrintResult {
  return { ok: true, text: normalize === true ? printNormalized(text) : printCanonical(text) };
}

/**
 * Whether the registry takes two JSON Schemas of a subject for one version, references, metadata and rules aside: when
 * the texts it stores are equal. White space makes no difference; the order of keys and `1.0` against `1` do.
 */
export function isSameJsonSchema(left: ParsedSchema, right: ParsedSchema): boolean {
  if (left.text === right.text) return true;
  // Most texts differ in their values: then there is no need to print them.
  if (!mayPrintAlike((left as JsonSchema).root, (right as JsonSchema).root)) return false;
  return printCanonical(left.text) === printCanonical(right.text);
}

/** False when two values surely have different stored forms. Numbers with unusual texts may have the same. */
function mayPrintAlike(left: JsonValue, right: JsonValue): boolean {
  if (left === right || left instanceof JsonNumber || right instanceof JsonNumber) return true;
  if (isJsonArray(left)) return isJsonArray(right) && mayListsPrintAlike(left, right);
  if (!isJsonObject(left) || !isJsonObject(right)) return false;
  const keys = listKeys(left);
  if (!mayListsPrintAlike(keys, listKeys(right))) return false;
  return keys.every((key) => mayPrintAlike(getMember(left, key) ?? null, getMember(right, key) ?? null));
}

function mayListsPrintAlike(left: readonly JsonValue[], right: readonly JsonValue[]): boolean {
  return left.length === right.length && left.every((item, index) => mayPrintAlike(item, right[index] ?? null));
}

/**
 * What kind of change leads from one schema to the other. `documentation` changes only descriptions, comments, examples
 * and the order of keys. Titles are `semantic`: subjects and generated classes are named after them.
 */
export function classifyJsonChange(before: ParsedSchema, after: ParsedSchema): ChangeClass {
  if (before.text === after.text) return "none";
  if (isSameJsonSchema(before, after)) return "formatting";
  return meanTheSame((before as JsonSchema).root, (after as JsonSchema).root) ? "documentation" : "semantic";
}

const DOCUMENTATION: ReadonlySet<string> = new Set(["description", "$comment", "examples"]);

/** Keywords whose values are data, of which nothing is documentation. */
const DATA: ReadonlySet<string> = new Set(["enum", "const", "default"]);

/** Keywords whose members are schemas under free names. */
const MAPS: ReadonlySet<string> = new Set(
  "properties patternProperties definitions $defs dependencies dependentSchemas".split(" "),
);

/** Whether two schemas are equal without their documentation, in whatever order their keys are. */
function meanTheSame(left: JsonValue, right: JsonValue): boolean {
  if (isJsonArray(left) && isJsonArray(right))
    return left.length === right.length && left.every((item, index) => meanTheSame(item, right[index] ?? null));
  if (!isJsonObject(left) || !isJsonObject(right)) return areEqualData(left, right);
  const [keys, others] = [left, right].map((json) => listKeys(json).filter((key) => !DOCUMENTATION.has(key)));
  return haveEqualMembers({ left, right, keys: keys ?? [], others: others ?? [] }, (one, other, key) => {
    if (DATA.has(key)) return areEqualData(one, other);
    if (!MAPS.has(key) || !isJsonObject(one) || !isJsonObject(other)) return meanTheSame(one, other);
    return haveEqualMembers({ left: one, right: other, keys: listKeys(one), others: listKeys(other) }, meanTheSame);
  });
}

interface MemberPair {
  readonly left: JsonObject;
  readonly right: JsonObject;
  readonly keys: readonly string[];
  readonly others: readonly string[];
}

function haveEqualMembers(
  { left, right, keys, others }: MemberPair,
  areEqual: (left: JsonValue, right: JsonValue, key: string) => boolean,
): boolean {
  if (keys.length !== others.length) return false;
  return keys.every((key) => {
    const [one, other] = [getMember(left, key), getMember(right, key)];
    return one !== undefined && other !== undefined && areEqual(one, other, key);
  });
}

function areEqualData(left: JsonValue, right: JsonValue): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object") return false;
  return printJson(left) === printJson(right);
}
