import type { JsonNode } from "../../source/json-node.ts";
import type { Dialect } from "./dialect.ts";
import type { KeywordShape } from "./vocabulary.ts";
import { TYPE_NAMES } from "./vocabulary.ts";

/** A value where the meta-schema wants another one, and what it wants, as the end of a sentence. */
export interface KeywordMisfit {
  readonly at: JsonNode;
  readonly expected: string;
}

/** The first place where a keyword's value is not of the shape the dialect's meta-schema demands. */
export function findMisfit(shape: KeywordShape, value: JsonNode, dialect: Dialect): KeywordMisfit | undefined {
  switch (shape) {
    case "any":
      return undefined;
    case "text":
      return demand(value.kind === "string", value, "a string");
    case "boolean":
      return demand(value.kind === "boolean", value, "`true` or `false`");
    case "number":
      return demand(value.kind === "number", value, "a number");
    case "positive":
      return demand(value.kind === "number" && Number(value.text) > 0, value, "a number above 0");
    case "size":
      return demand(value.kind === "number" && /^[0-9]+$/.test(value.text), value, "a whole number of at least 0");
    case "list":
      return demand(value.kind === "array", value, "a list");
    case "types":
      return findWrongType(value);
    case "texts":
      return findWrongText(value);
    default:
      return findWrongSchema(shape, value, dialect);
  }
}

type SchemaShape = "schema" | "schemas" | "schema-or-schemas" | "schema-map" | "dependencies" | "text-lists";

function findWrongSchema(shape: SchemaShape, value: JsonNode, dialect: Dialect): KeywordMisfit | undefined {
  switch (shape) {
    case "schema":
      return demand(isSchema(value, dialect), value, describeSchema(dialect));
    case "schemas":
      return findWrongItem(value, dialect);
    case "schema-or-schemas":
      return value.kind === "array" && dialect !== "2020-12"
        ? findWrongItem(value, dialect)
        : demand(isSchema(value, dialect), value, describeSchema(dialect));
    case "schema-map":
      return findWrongEntry(value, (one) => demand(isSchema(one, dialect), one, describeSchema(dialect)));
    case "dependencies":
      return findWrongEntry(value, (one) =>
        one.kind === "array" ? findWrongText(one) : demand(isSchema(one, dialect), one, describeSchema(dialect)),
      );
    case "text-lists":
      return findWrongEntry(value, findWrongText);
  }
}

function demand(holds: boolean, at: JsonNode, expected: string): KeywordMisfit | undefined {
  return holds ? undefined : { at, expected };
}

function isSchema(value: JsonNode, dialect: Dialect): boolean {
  return value.kind === "object" || (value.kind === "boolean" && dialect !== "draft-04");
}

function describeSchema(dialect: Dialect): string {
  return dialect === "draft-04" ? "a schema: an object" : "a schema: an object or a boolean";
}

function findWrongItem(value: JsonNode, dialect: Dialect): KeywordMisfit | undefined {
  if (value.kind !== "array" || value.items.length === 0)
    return { at: value, expected: "a list of at least one schema" };
  const wrong = value.items.find((item) => !isSchema(item, dialect));
  return wrong && { at: wrong, expected: describeSchema(dialect) };
}

function findWrongEntry(
  value: JsonNode,
  find: (value: JsonNode) => KeywordMisfit | undefined,
): KeywordMisfit | undefined {
  if (value.kind !== "object") return { at: value, expected: "an object" };
  for (const member of value.members) {
    const misfit = find(member.value);
    if (misfit !== undefined) return misfit;
  }
  return undefined;
}

function findWrongText(value: JsonNode): KeywordMisfit | undefined {
  if (value.kind !== "array") return { at: value, expected: "a list of strings" };
  const wrong = value.items.find((item) => item.kind !== "string");
  return wrong && { at: wrong, expected: "a string" };
}

function findWrongType(value: JsonNode): KeywordMisfit | undefined {
  const names = value.kind === "array" ? value.items : [value];
  const wrong = names.find((name) => name.kind !== "string" || !TYPE_NAMES.includes(name.value));
  return wrong && { at: wrong, expected: `a type: ${TYPE_NAMES.join(", ")}` };
}
