import type { Dialect } from "./dialect.ts";
import { DIALECTS } from "./dialect.ts";

/** The kinds of JSON value a keyword may have. */
export type KeywordShape =
  | "any"
  | "text"
  | "boolean"
  | "number"
  | "positive"
  | "size"
  | "schema"
  | "schemas"
  | "schema-or-schemas"
  | "schema-map"
  | "dependencies"
  | "texts"
  | "text-lists"
  | "list"
  | "types";

/** What a keyword means: the first and last dialect that know it, the value it takes, and the types it applies to. */
export interface Keyword {
  readonly shape: KeywordShape;
  readonly since: Dialect;
  readonly until: Dialect;
  /** An annotation says something about a value but never refuses one. */
  readonly annotation: boolean;
  /** The type of the values it looks at; undefined when it looks at all. */
  readonly applies: "array" | "number" | "object" | "string" | undefined;
}

type Line = readonly [names: string, shape: KeywordShape, span?: string, flag?: string];

/** Spans are `since..until`; flags are `note` for annotations or the type a keyword applies to. */
const LINES: readonly Line[] = [
  ["$schema $ref", "text"],
  ["id", "text", "draft-04..draft-04"],
  ["$id", "text", "draft-06.."],
  ["$anchor $dynamicRef $dynamicAnchor", "text", "2019-09.."],
  ["$recursiveRef", "text", "2019-09..2019-09"],
  ["$recursiveAnchor", "boolean", "2019-09..2019-09"],
  ["$vocabulary", "any", "2019-09..", "note"],
  ["$comment contentEncoding contentMediaType", "text", "draft-07..", "note"],
  ["$defs", "schema-map", "2019-09..", "note"],
  ["definitions", "schema-map", "", "note"],
  ["title description format", "text", "", "note"],
  ["default", "any", "", "note"],
  ["examples", "list", "draft-06..", "note"],
  ["readOnly writeOnly", "boolean", "draft-07..", "note"],
  ["deprecated", "boolean", "2019-09..", "note"],
  ["contentSchema", "schema", "2019-09..", "note"],
  ["type", "types"],
  ["enum", "list"],
  ["const", "any", "draft-06.."],
  ["multipleOf", "positive", "", "number"],
  ["maximum minimum exclusiveMaximum exclusiveMinimum", "number", "", "number"],
  ["maxLength minLength", "size", "", "string"],
  ["pattern", "text", "", "string"],
  ["items", "schema-or-schemas", "", "array"],
  ["prefixItems", "schemas", "2020-12..", "array"],
  ["additionalItems", "schema", "..2019-09", "array"],
  ["contains", "schema", "draft-06..", "array"],
  ["maxContains minContains", "size", "2019-09..", "array"],
  ["maxItems minItems", "size", "", "array"],
  ["uniqueItems", "boolean", "", "array"],
  ["unevaluatedItems", "schema", "2019-09..", "array"],
  ["properties patternProperties", "schema-map", "", "object"],
  ["additionalProperties", "schema", "", "object"],
  ["required", "texts", "", "object"],
  ["maxProperties minProperties", "size", "", "object"],
  ["propertyNames", "schema", "draft-06..", "object"],
  ["dependencies", "dependencies", "..draft-07", "object"],
  ["dependentRequired", "text-lists", "2019-09..", "object"],
  ["dependentSchemas", "schema-map", "2019-09..", "object"],
  ["unevaluatedProperties", "schema", "2019-09..", "object"],
  ["allOf anyOf oneOf", "schemas"],
  ["not", "schema"],
  ["if then else", "schema", "draft-07.."],
];

/** Every keyword of every dialect from draft-04 on. */
export const KEYWORDS: ReadonlyMap<string, Keyword> = new Map(LINES.flatMap(readLine));

function readLine([names, shape, span = "", flag]: Line): readonly (readonly [string, Keyword])[] {
  const [since = "", until = ""] = span.split("..");
  const keyword: Keyword = {
    shape,
    since: DIALECTS.find((one) => one === since) ?? "draft-04",
    until: DIALECTS.find((one) => one === until) ?? "2020-12",
    annotation: flag === "note",
    applies: flag === "note" ? undefined : (flag as Keyword["applies"]),
  };
  return names.split(" ").map((name) => [name, keyword] as const);
}

/** The names of the types, `integer` included. */
export const TYPE_NAMES: readonly string[] = ["array", "boolean", "integer", "null", "number", "object", "string"];
