import { getMember, isJsonObject, listKeys } from "../../source/json-value.ts";
import type { JsonValue } from "../../source/json-value.ts";
import type { ChangeClass, ParsedSchema, SchemaPrintOptions, SchemaPrintResult } from "../schema-format.ts";
import { printCanonical, printNormalized } from "./canonical.ts";
import { isJsonArray } from "./keyword-readers.ts";
import type { JsonSchema } from "./parse.ts";
import { printJson } from "./print-value.ts";
import { isPlainText } from "./schema-text.ts";

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
  const isPlain = isPlainText(left.text) && isPlainText(right.text);
  // Most texts differ in their values: then there is no need to print them.
  if (isPlain && !areEqualInOrder((left as JsonSchema).root, (right as JsonSchema).root)) return false;
  return printCanonical(left.text) === printCanonical(right.text);
}

function areEqualInOrder(left: JsonValue, right: JsonValue): boolean {
  if (left === right) return true;
  if (isJsonArray(left)) return isJsonArray(right) && areEqualLists(left, right);
  if (!isJsonObject(left) || !isJsonObject(right)) return false;
  const keys = listKeys(left);
  if (!areEqualLists(keys, listKeys(right))) return false;
  return keys.every((key) => areEqualInOrder(getMember(left, key) ?? null, getMember(right, key) ?? null));
}

function areEqualLists(left: readonly JsonValue[], right: readonly JsonValue[]): boolean {
  return left.length === right.length && left.every((item, index) => areEqualInOrder(item, right[index] ?? null));
}

/**
 * What kind of change leads from one schema to the other. `documentation` changes only descriptions, comments, examples
 * and the order of keys. Titles are `semantic`: subjects and generated classes are named after them.
 */
export function classifyJsonChange(before: ParsedSchema, after: ParsedSchema): ChangeClass {
  if (before.text === after.text) return "none";
  if (isSameJsonSchema(before, after)) return "formatting";
  const [old, next] = [before as JsonSchema, after as JsonSchema].map(({ root }) => printMeaning(root));
  return old === next ? "documentation" : "semantic";
}

const DOCUMENTATION: ReadonlySet<string> = new Set(["description", "$comment", "examples"]);

/** Keywords whose values are data, of which nothing is documentation. */
const DATA: ReadonlySet<string> = new Set(["enum", "const", "default"]);

/** Keywords whose members are schemas under free names. */
const MAPS: ReadonlySet<string> = new Set(
  "properties patternProperties definitions $defs dependencies dependentSchemas".split(" "),
);

/** A schema without its documentation, keys sorted. */
function printMeaning(json: JsonValue): string {
  if (isJsonArray(json)) return `[${json.map(printMeaning).join(",")}]`;
  if (!isJsonObject(json)) return printJson(json);
  const keys = listKeys(json).filter((key) => !DOCUMENTATION.has(key));
  return printMembers(json, keys, (key, value) => {
    if (DATA.has(key)) return printJson(value);
    return MAPS.has(key) && isJsonObject(value)
      ? printMembers(value, listKeys(value), (_, part) => printMeaning(part))
      : printMeaning(value);
  });
}

function printMembers(
  json: JsonValue,
  keys: readonly string[],
  print: (key: string, value: JsonValue) => string,
): string {
  if (!isJsonObject(json)) return printJson(json);
  const members = [...keys].sort().map((key) => `${JSON.stringify(key)}:${print(key, getMember(json, key) ?? null)}`);
  return `{${members.join(",")}}`;
}
