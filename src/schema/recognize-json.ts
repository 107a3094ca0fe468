/** What a JSON text is by its content: one of the two formats written in JSON, both, or none. */
export type RecognizedText = "AVRO" | "JSON" | "both" | "none";

/** Words at the root that only one of the formats has. */
const AVRO_TYPES: ReadonlySet<unknown> = new Set("record error enum fixed map bytes int long float double".split(" "));
const AVRO_KEYS: readonly string[] = ["fields", "symbols", "namespace", "aliases", "logicalType"];
const JSON_TYPES: ReadonlySet<unknown> = new Set(["object", "number", "integer"]);
const JSON_KEYS: readonly string[] = (
  "$schema $id $ref $defs definitions properties patternProperties additionalProperties required allOf anyOf oneOf not " +
  "enum const title description $comment examples minimum maximum exclusiveMinimum exclusiveMaximum multipleOf " +
  "minLength maxLength pattern format minItems maxItems uniqueItems prefixItems additionalItems contains " +
  "unevaluatedItems unevaluatedProperties minProperties maxProperties propertyNames dependencies dependentRequired " +
  "dependentSchemas if then else"
).split(" ");

/**
 * Tells an Avro schema from a JSON Schema by words at the root that only one of them has. A text that is no JSON, or
 * with no such word, is none; `{"type": "string"}` is both, and so is a text with words of both.
 */
export function recognizeJsonText(text: string): RecognizedText {
  return recognize(parseText(text), 0);
}

function recognize(root: unknown, depth: number): RecognizedText {
  if (typeof root === "boolean") return "JSON";
  if (typeof root === "string" || Array.isArray(root)) return "AVRO";
  if (typeof root !== "object" || root === null) return "none";
  return recognizeMembers(new Map<string, unknown>(Object.entries(root)), depth);
}

function recognizeMembers(members: MembersOf, depth: number): RecognizedText {
  const isAvro = looksLikeAvro(members);
  const isJson = looksLikeJsonSchema(members);
  if (isAvro !== isJson) return isAvro ? "AVRO" : "JSON";
  if (isAvro || !members.has("type")) return isAvro ? "both" : "none";
  return members.get("type") === "array" ? recognizeItems(members.get("items"), depth + 1) : "both";
}

/** A list under `items` is a union to Avro and a list of schemas to JSON Schema. */
function recognizeItems(items: unknown, depth: number): RecognizedText {
  if (items === undefined || depth > MAX_DEPTH) return "both";
  if (!Array.isArray(items)) return recognize(items, depth);
  const found: ReadonlySet<RecognizedText> = new Set(items.map((item: unknown) => recognize(item, depth)));
  if (found.has("AVRO") === found.has("JSON")) return "both";
  return found.has("AVRO") ? "AVRO" : "JSON";
}

/** Arrays inside arrays that are looked into. */
const MAX_DEPTH = 20;

type MembersOf = ReadonlyMap<string, unknown>;

function looksLikeAvro(members: MembersOf): boolean {
  return AVRO_TYPES.has(members.get("type")) || typeof members.get("items") === "string" || hasAny(members, AVRO_KEYS);
}

/** A list of types is JSON Schema's; Avro writes a union as the root itself. */
function looksLikeJsonSchema(members: MembersOf): boolean {
  const type = members.get("type");
  return JSON_TYPES.has(type) || Array.isArray(type) || hasAny(members, JSON_KEYS);
}

/** Whether a text says that it is a JSON Schema, or is an Avro record, enum or fixed: nothing else looks like that. */
export function isSurelySchema(text: string): boolean {
  const root = parseText(text);
  if (typeof root !== "object" || root === null || Array.isArray(root)) return false;
  const members = new Map<string, unknown>(Object.entries(root));
  const dialect = members.get("$schema");
  if (typeof dialect === "string") return /^https?:\/\/json-schema\.org\//.test(dialect);
  const parts = [members.get("fields"), members.get("symbols"), members.get("size")];
  return /^(?:record|error|enum|fixed)$/.test(String(members.get("type"))) && parts.some((part) => part !== undefined);
}

function hasAny(members: MembersOf, keys: readonly string[]): boolean {
  return keys.some((key) => members.has(key));
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
