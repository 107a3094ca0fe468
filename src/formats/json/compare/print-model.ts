import { getMember, listKeys } from "../../../source/json-value.ts";
import type { Annotations, ArrayNode, CombinedNode, NumberNode, ObjectNode, SchemaNode, StringNode } from "../model.ts";
import { printJson } from "../print-value.ts";
import { printSchemaNumber } from "../schema-number.ts";
import type { SchemaNumber } from "../schema-number.ts";
import { ServerFailure } from "./run.ts";

/**
 * A node as the registry prints it, up to the order of keys. Branches of a combined type that are printed alike count
 * once. `stable` is false where the registry's own print comes out in a random order, so that even two equal
 * branches may be printed differently. Throws where the registry's printer fails.
 */
export interface PrintedNode {
  readonly text: string;
  readonly stable: boolean;
}

/** Prints a node; the texts of two nodes are equal when the registry may print them alike. */
export function printNode(node: SchemaNode): PrintedNode {
  const printer: Printer = { stable: true };
  return { text: printMembers(listMembers(node, printer)), stable: printer.stable };
}

interface Printer {
  stable: boolean;
}

type Member = readonly [string, string];

function print(node: SchemaNode, printer: Printer): string {
  return node.kind === "true" || node.kind === "false" ? node.kind : printMembers(listMembers(node, printer));
}

function printMembers(members: readonly Member[]): string {
  const keys = new Set(members.map(([key]) => key));
  if (keys.size < members.length)
    throw new ServerFailure(
      "The registry's comparison prints this combined type, and fails on a key that comes twice.",
    );
  return `{${[...members]
    .sort(compareKeys)
    .map(([key, value]) => `${JSON.stringify(key)}:${value}`)
    .join(",")}}`;
}

function compareKeys([left]: Member, [right]: Member): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function listMembers(node: SchemaNode, printer: Printer): readonly Member[] {
  return [...listAnnotations(node.annotations), ...listOwn(node, printer)];
}

function listAnnotations(annotations: Annotations | null): readonly Member[] {
  if (annotations === null) return [];
  const { id, title, description, defaultValue, source, isRead } = annotations;
  const kept = listKeys(source).filter((key) => !isRead(key));
  return [
    ...optional("$id", id, JSON.stringify),
    ...optional("title", title, JSON.stringify),
    ...optional("description", description, JSON.stringify),
    ...optional("default", defaultValue, printJson),
    ...kept.map((key): Member => [`${key} `, printJson(getMember(source, key) ?? null)]),
  ];
}

function optional<Value>(
  key: string,
  value: Value | undefined | null,
  show: (value: Value) => string,
): readonly Member[] {
  return value === undefined || value === null ? [] : [[key, show(value)]];
}

function listOwn(node: SchemaNode, printer: Printer): readonly Member[] {
  switch (node.kind) {
    case "empty":
      return [];
    case "true":
    case "false":
      return [["value", node.kind]];
    case "boolean":
    case "null":
      return [["type", node.kind]];
    case "string":
      return listString(node);
    case "number":
      return listNumber(node);
    case "object":
      return listObject(node, printer);
    case "array":
      return listArray(node, printer);
    case "enum":
      return [["enum", printJson(node.values)]];
    case "const":
      return [["const", printJson(node.value)]];
    case "not":
      return [["not", print(node.negated, printer)]];
    case "combined":
      return listCombined(node, printer);
    case "conditional":
      return [
        ...optional("if", node.condition, (inner) => print(inner, printer)),
        ...optional("then", node.consequence, (inner) => print(inner, printer)),
        ...optional("else", node.alternative, (inner) => print(inner, printer)),
      ];
    case "reference":
      return [["$ref", JSON.stringify(node.ref)]];
  }
}

/** A synthetic `allOf` is printed as if its parts were one object. */
function listCombined(node: CombinedNode, printer: Printer): readonly Member[] {
  if (node.origin !== "parts")
    return [[node.criterion, `[${node.branches.map((branch) => print(branch, printer)).join(",")}]`]];
  const parts = node.branches.map((branch) => listMembers(branch, printer)).filter((members) => members.length > 0);
  if (parts.length > 1) printer.stable = false;
  return parts.flat();
}

function listString(node: StringNode): readonly Member[] {
  return [
    ...(node.typed ? [["type", '"string"'] as const] : []),
    ...optional("minLength", node.minLength, String),
    ...optional("maxLength", node.maxLength, String),
    ...optional("pattern", node.pattern, JSON.stringify),
    ...optional("format", node.format, JSON.stringify),
  ];
}

function listNumber(node: NumberNode): readonly Member[] {
  return [
    ...(node.typed ? [["type", node.integer ? '"integer"' : '"number"'] as const] : []),
    ...optional("minimum", node.minimum, printLimit),
    ...optional("maximum", node.maximum, printLimit),
    ...optional("exclusiveMinimum", node.exclusiveMinimum, printLimit),
    ...optional("exclusiveMaximum", node.exclusiveMaximum, printLimit),
    ...optional("multipleOf", node.multipleOf, printLimit),
    ...node.flags.map((flag): Member => [flag, "true"]),
  ];
}

/** The printer drops zeros behind the decimal point. */
function printLimit(limit: SchemaNumber): string {
  const text = printSchemaNumber(limit);
  return /^-?[0-9]+\.[0-9]*$/.test(text) ? text.replace(/\.?0+$/, "") : text;
}

function listObject(node: ObjectNode, printer: Printer): readonly Member[] {
  if (node.patterns.length > 1) printer.stable = false;
  const arrays = [...node.arrayDependencies].map(([key, names]): Member => [key, JSON.stringify([...new Set(names)])]);
  return [
    ...(node.typed ? [["type", '"object"'] as const] : []),
    ...listMap("properties", node.properties, printer),
    ...(node.required.length > 0 ? [["required", JSON.stringify(node.required)] as const] : []),
    ...optional("minProperties", node.minProperties, String),
    ...optional("maxProperties", node.maxProperties, String),
    ...(node.permitsAdditional ? [] : [["additionalProperties", "false"] as const]),
    ...optional("additionalProperties", node.additional, (inner) => print(inner, printer)),
    ...optional("propertyNames", node.propertyNames, (inner) => print(inner, printer)),
    ...(arrays.length > 0 ? [["dependencies", printMembers(arrays)] as const] : []),
    ...listMap("dependencies", node.schemaDependencies, printer),
    ...listMap("patternProperties", new Map(node.patterns.map((one) => [one.pattern, one.node])), printer),
    ...optional("unevaluatedProperties", node.unevaluated, (inner) => print(inner, printer)),
  ];
}

function listMap(key: string, nodes: ReadonlyMap<string, SchemaNode>, printer: Printer): readonly Member[] {
  if (nodes.size === 0) return [];
  return [[key, printMembers([...nodes].map(([name, node]): Member => [name, print(node, printer)]))]];
}

function listArray(node: ArrayNode, printer: Printer): readonly Member[] {
  return [
    ...(node.typed ? [["type", '"array"'] as const] : []),
    ...(node.uniqueItems ? [["uniqueItems", "true"] as const] : []),
    ...optional("minItems", node.minItems, String),
    ...optional("maxItems", node.maxItems, String),
    ...(node.permitsAdditional ? [] : [["additionalItems", "false"] as const]),
    ...optional("items", node.items, (inner) => print(inner, printer)),
    ...optional("items", node.tuple, (items) => `[${items.map((item) => print(item, printer)).join(",")}]`),
    ...optional("additionalItems", node.additional, (inner) => print(inner, printer)),
    ...optional("contains", node.contains, (inner) => print(inner, printer)),
    ...optional("minContains", node.minContains, String),
    ...optional("maxContains", node.maxContains, String),
    ...optional("unevaluatedItems", node.unevaluated, (inner) => print(inner, printer)),
  ];
}
