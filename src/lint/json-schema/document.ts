import type { JsonMember, JsonNode, JsonObjectNode, JsonStringNode } from "../../source/json-node.ts";
import type { Dialect } from "./dialect.ts";

/** A JSON Schema as it is written: every schema object in it, and what its references can point to. */
export interface JsonSchemaDocument {
  readonly json: JsonNode;
  readonly dialect: Dialect;
  /** The root schema; undefined when the root is no object (`true`, `false`, or no schema at all). */
  readonly root: SchemaNode | undefined;
  /** Every schema written as an object, in the order of the text. */
  readonly schemas: readonly SchemaNode[];
  readonly byJson: ReadonlyMap<JsonNode, SchemaNode>;
  readonly targets: ReferenceTargets;
}

/** What the references of one text can lead to. */
export interface ReferenceTargets {
  /** The schemas whose identifier a URI is, taken as it stands or from the root's identifier on. */
  findResources(uri: string): readonly JsonNode[];
  /** The value at a fragment of a resource: a JSON Pointer, an anchor, or empty for the whole. */
  findFragment(resource: JsonNode, fragment: string): JsonNode | undefined;
}

/** A schema written as an object, with its keywords; of equal keys the last counts. */
export interface SchemaNode {
  readonly json: JsonObjectNode;
  readonly keywords: ReadonlyMap<string, JsonMember>;
  readonly parent: SchemaNode | undefined;
  /** The keyword of the parent that it stands under; empty for the root. */
  readonly under: string;
  /** The property's or definition's name, where it stands under one. */
  readonly key: JsonStringNode | undefined;
  readonly dialect: Dialect;
  /** Whether `$schema` names no draft that is known, so that nobody can say which keywords were meant. */
  readonly isOfUnknownDraft: boolean;
}

/** The text of a keyword's value when it is a string. */
export function textOfKeyword(schema: SchemaNode, keyword: string): string | undefined {
  const value = schema.keywords.get(keyword)?.value;
  return value?.kind === "string" ? value.value : undefined;
}

/** The names in `type`, or undefined when the schema has no readable `type`. */
export function listTypes(schema: SchemaNode): readonly string[] | undefined {
  const value = schema.keywords.get("type")?.value;
  if (value?.kind === "string") return [value.value];
  if (value?.kind !== "array") return undefined;
  return value.items.flatMap((item) => (item.kind === "string" ? [item.value] : []));
}

/** The members of a keyword whose value is an object, such as `properties`; none otherwise. */
export function listEntries(schema: SchemaNode, keyword: string): readonly JsonMember[] {
  const value = schema.keywords.get(keyword)?.value;
  return value?.kind === "object" ? value.members : [];
}

/** The items of a keyword whose value is a list, such as `required`; none otherwise. */
export function listItems(schema: SchemaNode, keyword: string): readonly JsonNode[] {
  const value = schema.keywords.get(keyword)?.value;
  return value?.kind === "array" ? value.items : [];
}

/** Whether a dialect ignores everything beside a `$ref`, and this schema has one. */
export function isBareReference(schema: SchemaNode): boolean {
  return (
    schema.keywords.has("$ref") &&
    (schema.dialect === "draft-04" || schema.dialect === "draft-06" || schema.dialect === "draft-07")
  );
}
