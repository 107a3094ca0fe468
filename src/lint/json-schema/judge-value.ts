import type { JsonArrayNode, JsonNode, JsonObjectNode } from "../../source/json-node.ts";
import { findMember } from "../../source/json-node.ts";
import { findsMatch } from "../regex/find-match.ts";
import type { JsonSchemaDocument, SchemaNode } from "./document.ts";
import { isBareReference, listEntries, listItems, listTypes, textOfKeyword } from "./document.ts";
import { printComparable } from "./json-equality.ts";
import { resolveReference } from "./resolve-reference.ts";
import { hasType } from "./value-type.ts";

/** `unknown`: the schema says something about the value that is not judged here. */
export type ValueVerdict = "valid" | "invalid" | "unknown";

/** Whether a value fits a schema of the same text. Says `invalid` only when every validator would. */
export function judgeValue(document: JsonSchemaDocument, schema: SchemaNode, value: JsonNode): ValueVerdict {
  return new Judge(document).judge(value, schema.json);
}

/** Steps after which a judgement gives up, so that references in circles and nested choices stay cheap. */
const MAX_STEPS = 2000;

const UNJUDGED = ["if", "$dynamicRef", "$recursiveRef", "unevaluatedProperties", "unevaluatedItems", "contains"];
const UNJUDGED_OBJECT = ["dependencies", "dependentSchemas", "dependentRequired", "propertyNames", "patternProperties"];

class Judge {
  readonly #document: JsonSchemaDocument;
  #steps = 0;

  constructor(document: JsonSchemaDocument) {
    this.#document = document;
  }

  judge(value: JsonNode, json: JsonNode | undefined): ValueVerdict {
    if (++this.#steps > MAX_STEPS || json === undefined) return "unknown";
    if (json.kind === "boolean") return json.value ? "valid" : "invalid";
    const schema = this.#document.byJson.get(json);
    if (schema === undefined) return "unknown";
    const reference = textOfKeyword(schema, "$ref");
    const target = reference === undefined ? "valid" : this.#follow(value, schema, reference);
    return isBareReference(schema) ? target : allOf([target, this.#judgeKeywords(value, schema)]);
  }

  #judgeKeywords(value: JsonNode, schema: SchemaNode): ValueVerdict {
    return allOf([
      judgeOwn(value, schema),
      UNJUDGED.some((keyword) => schema.keywords.has(keyword)) ? "unknown" : "valid",
      this.#judgeCombinations(value, schema),
      value.kind === "object" ? this.#judgeObject(value, schema) : "valid",
      value.kind === "array" ? this.#judgeArray(value, schema) : "valid",
    ]);
  }

  #follow(value: JsonNode, schema: SchemaNode, reference: string): ValueVerdict {
    return this.judge(value, resolveReference(this.#document, schema, reference));
  }

  #judgeCombinations(value: JsonNode, schema: SchemaNode): ValueVerdict {
    const verdicts = (keyword: string): readonly ValueVerdict[] =>
      listItems(schema, keyword).map((branch) => this.judge(value, branch));
    const not = schema.keywords.get("not");
    return allOf([
      ...verdicts("allOf"),
      schema.keywords.has("anyOf") ? anyOf(verdicts("anyOf")) : "valid",
      schema.keywords.has("oneOf") ? oneOf(verdicts("oneOf")) : "valid",
      not === undefined ? "valid" : negate(this.judge(value, not.value)),
    ]);
  }

  #judgeObject(value: JsonObjectNode, schema: SchemaNode): ValueVerdict {
    const properties = new Map(listEntries(schema, "properties").map((member) => [member.key.value, member.value]));
    const additional = schema.keywords.get("additionalProperties")?.value;
    const missing = listItems(schema, "required").some(
      (name) => name.kind === "string" && findMember(value, name.value) === undefined,
    );
    if (missing) return "invalid";
    if (UNJUDGED_OBJECT.some((keyword) => schema.keywords.has(keyword))) return "unknown";
    return allOf(
      value.members.map((member) => {
        const property = properties.get(member.key.value) ?? additional;
        return property === undefined ? "valid" : this.judge(member.value, property);
      }),
    );
  }

  #judgeArray(value: JsonArrayNode, schema: SchemaNode): ValueVerdict {
    const items = schema.keywords.get("items")?.value;
    const tuple = schema.keywords.get("prefixItems")?.value ?? items;
    const prefix = tuple?.kind === "array" ? tuple.items : [];
    const rest = items?.kind === "array" ? schema.keywords.get("additionalItems")?.value : items;
    return allOf(
      value.items.map((item, index) => {
        const expected = prefix[index] ?? rest;
        return expected === undefined ? "valid" : this.judge(item, expected);
      }),
    );
  }
}

/** The keywords that need no other schema. */
function judgeOwn(value: JsonNode, schema: SchemaNode): ValueVerdict {
  const types = listTypes(schema);
  if (types !== undefined && !types.some((type) => hasType(value, type))) return "invalid";
  const options = listOptions(schema);
  if (options !== undefined && !includesValue(options, value)) return "invalid";
  switch (value.kind) {
    case "number":
      return judgeNumber(Number(value.text), schema);
    case "string":
      return judgeText(value.value, schema);
    case "array":
      return judgeCount(value.items.length, schema, "Items");
    case "object":
      return judgeCount(value.members.length, schema, "Properties");
    case "boolean":
    case "null":
      return "valid";
  }
}

/** The values that `enum` or `const` leaves; undefined when the schema has neither. */
function listOptions(schema: SchemaNode): readonly JsonNode[] | undefined {
  const wanted = schema.dialect === "draft-04" ? undefined : schema.keywords.get("const")?.value;
  const options = schema.keywords.get("enum")?.value;
  if (wanted !== undefined) return [wanted];
  return options?.kind === "array" ? options.items : undefined;
}

function includesValue(options: readonly JsonNode[], value: JsonNode): boolean {
  const text = printComparable(value);
  return options.some((option) => printComparable(option) === text);
}

function isOutside(value: number, schema: SchemaNode): boolean {
  const [most = Infinity, least = -Infinity] = [readNumber(schema, "maximum"), readNumber(schema, "minimum")];
  const [below = Infinity, above = -Infinity] = [
    readNumber(schema, "exclusiveMaximum"),
    readNumber(schema, "exclusiveMinimum"),
  ];
  // An infinite bound is no bound, and no value equals it.
  return value > most || value < least || value >= below || value <= above;
}

function judgeNumber(value: number, schema: SchemaNode): ValueVerdict {
  if (isOutside(value, schema)) return "invalid";
  const step = readNumber(schema, "multipleOf");
  if (step === undefined) return "valid";
  // Fractions are not exact in binary, so only whole steps are judged.
  if (!Number.isSafeInteger(step) || !Number.isSafeInteger(value)) return "unknown";
  return value % step === 0 ? "valid" : "invalid";
}

function judgeText(value: string, schema: SchemaNode): ValueVerdict {
  const pattern = textOfKeyword(schema, "pattern");
  const found = pattern === undefined ? true : findsMatch(pattern, value);
  const matches = found === undefined ? "unknown" : found ? "valid" : "invalid";
  // Validators need not check formats, but those that do may refuse the text.
  const format = schema.keywords.has("format") ? "unknown" : "valid";
  return allOf([judgeCount(Array.from(value).length, schema, "Length"), matches, format]);
}

function judgeCount(count: number, schema: SchemaNode, what: "Items" | "Length" | "Properties"): ValueVerdict {
  const [most, least] = [readNumber(schema, `max${what}`), readNumber(schema, `min${what}`)];
  return count > (most ?? Infinity) || count < (least ?? 0) ? "invalid" : "valid";
}

function readNumber(schema: SchemaNode, keyword: string): number | undefined {
  const value = schema.keywords.get(keyword)?.value;
  return value?.kind === "number" ? Number(value.text) : undefined;
}

function allOf(verdicts: readonly ValueVerdict[]): ValueVerdict {
  if (verdicts.includes("invalid")) return "invalid";
  return verdicts.includes("unknown") ? "unknown" : "valid";
}

function anyOf(verdicts: readonly ValueVerdict[]): ValueVerdict {
  if (verdicts.includes("valid")) return "valid";
  return verdicts.includes("unknown") ? "unknown" : "invalid";
}

function oneOf(verdicts: readonly ValueVerdict[]): ValueVerdict {
  if (verdicts.filter((verdict) => verdict === "valid").length > 1) return "invalid";
  return anyOf(verdicts) === "valid" && verdicts.includes("unknown") ? "unknown" : anyOf(verdicts);
}

function negate(verdict: ValueVerdict): ValueVerdict {
  if (verdict === "unknown") return "unknown";
  return verdict === "valid" ? "invalid" : "valid";
}
