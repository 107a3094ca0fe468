import { getMember, isJsonObject, listKeys } from "../../../source/json-value.ts";
import type { JsonObject, JsonValue } from "../../../source/json-value.ts";
import {
  createCombinedNode,
  createConditionalNode,
  createConstNode,
  createEnumNode,
  createNotNode,
  createPlainNode,
} from "../create-nodes.ts";
import type { Annotations, PatternProperty, SchemaNode } from "../model.ts";
import { orderLikeJava } from "../java-hash-order.ts";
import { isJavaUri, resolveUri } from "../java-uri.ts";
import {
  checkPattern,
  isJsonArray,
  readArray,
  readBoolean,
  readNumber,
  readObject,
  readString,
  readStrings,
} from "../keyword-readers.ts";
import { SchemaFault, createTypeFault, enterMember } from "../schema-fault.ts";
import { isSchemaNumber, toJavaInteger } from "../schema-number.ts";
import { PartCollector, splitJoined } from "./modern-parts.ts";
import { enterChild } from "./modern-source.ts";
import type { ModernFrame, ModernLoader, ModernSource } from "./modern-source.ts";

/**
 * Loads a schema of 2019-09 or 2020-12 as the registry does: every keyword makes a part, parts of one kind flow
 * together, and the order of the parts is that in which a Java hash map holds the keywords.
 */
export function loadModernSchema(json: JsonValue, outer: ModernFrame, loader: ModernLoader): SchemaNode {
  if (typeof json === "boolean") return createPlainNode(outer, json ? "true" : "false");
  if (!isJsonObject(json)) throw createTypeFault(outer, "a schema (an object or a boolean)", json);
  const frame = enterScope(json, outer);
  const source: ModernSource = { json, spot: frame, frame, loader };
  const parts = new PartCollector(frame);
  for (const keyword of orderLikeJava(listKeys(json))) PART_LOADERS.get(keyword)?.(source, parts);
  // The registry visits these behind all other keywords.
  loadProperties(source, parts);
  // The registry keeps `unevaluated*` beside the part, where definitions and keys it does not know replace them.
  const node = parts.finish(listKeys(json).some((key) => key === "$defs" || !isKnownKeyword(key)));
  node.annotations = readAnnotations(source, node);
  return node;
}

/** The frame inside a schema object: its `$id` changes the base. */
export function enterScope(json: JsonObject, frame: ModernFrame): ModernFrame {
  const id = json["$id"];
  if (typeof id !== "string") return frame;
  if (!isJavaUri(id))
    throw new SchemaFault("invalid-uri", enterMember(frame, "$id"), `Expected a URI, found \`${id}\`.`);
  // The parser leaves the base alone when it already ends like the id.
  return frame.base.endsWith(id) ? frame : { ...frame, base: resolveUri(frame.base, id) };
}

type PartLoader = (source: ModernSource, parts: PartCollector) => void;

const PART_LOADERS: ReadonlyMap<string, PartLoader> = new Map<string, PartLoader>([
  ["type", loadType],
  ["minLength", (source, parts) => void (parts.grow("string").minLength = readCut(source, "minLength"))],
  ["maxLength", (source, parts) => void (parts.grow("string").maxLength = readCut(source, "maxLength"))],
  ["pattern", loadPattern],
  ["minimum", (source, parts) => void (parts.grow("number").minimum = readNumber(source, "minimum"))],
  ["maximum", (source, parts) => void (parts.grow("number").maximum = readNumber(source, "maximum"))],
  [
    "exclusiveMinimum",
    (source, parts) => void (parts.grow("number").exclusiveMinimum = readNumber(source, "exclusiveMinimum")),
  ],
  [
    "exclusiveMaximum",
    (source, parts) => void (parts.grow("number").exclusiveMaximum = readNumber(source, "exclusiveMaximum")),
  ],
  ["multipleOf", (source, parts) => void (parts.grow("number").multipleOf = readNumber(source, "multipleOf"))],
  ["required", (source, parts) => void (parts.grow("object").required = readStrings(source, "required") ?? [])],
  ["minProperties", (source, parts) => void (parts.grow("object").minProperties = readCut(source, "minProperties"))],
  ["maxProperties", (source, parts) => void (parts.grow("object").maxProperties = readCut(source, "maxProperties"))],
  ["propertyNames", (source, parts) => void (parts.grow("object").propertyNames = loadMember(source, "propertyNames"))],
  ["additionalProperties", loadAdditionalProperties],
  ["dependentRequired", loadDependentRequired],
  [
    "dependentSchemas",
    (source, parts) => void (parts.grow("object").schemaDependencies = loadMap(source, "dependentSchemas")),
  ],
  ["prefixItems", loadPrefixItems],
  ["items", loadItems],
  ["minItems", (source, parts) => void (parts.grow("array").minItems = readCut(source, "minItems"))],
  ["maxItems", (source, parts) => void (parts.grow("array").maxItems = readCut(source, "maxItems"))],
  [
    "uniqueItems",
    (source, parts) => void (parts.grow("array").uniqueItems = readBoolean(source, "uniqueItems") ?? false),
  ],
  ["contains", loadContains],
  ["enum", (source, parts) => parts.add(createEnumNode(source.frame, readArray(source, "enum") ?? []))],
  ["const", (source, parts) => parts.add(createConstNode(source.frame, source.json["const"] ?? null))],
  ["not", loadNot],
  ["allOf", loadCombined("allOf")],
  ["anyOf", loadCombined("anyOf")],
  ["oneOf", loadCombined("oneOf")],
  ["if", loadConditional],
  ["$ref", (source, parts) => parts.add(source.loader.follow(readString(source, "$ref") ?? "", source.frame))],
  [
    "$dynamicRef",
    (source, parts) => parts.addInlined(source.loader.inline(readString(source, "$dynamicRef") ?? "", source.frame)),
  ],
  ["$dynamicAnchor", (source) => void readString(source, "$dynamicAnchor")],
  ["$defs", (source) => void loadMap(source, "$defs")],
  ["format", (source) => void readString(source, "format")],
  ["deprecated", (source) => void readBoolean(source, "deprecated")],
  ["readOnly", (source) => void readBoolean(source, "readOnly")],
  ["writeOnly", (source) => void readBoolean(source, "writeOnly")],
]);

/** Keywords that the parser knows; keys it does not know are kept beside the schema. */
const KNOWN_KEYWORDS: ReadonlySet<string> = new Set([
  ...PART_LOADERS.keys(),
  ..."$id $anchor $schema $vocabulary title description default properties patternProperties".split(" "),
  ..."unevaluatedItems unevaluatedProperties minContains maxContains then else true false".split(" "),
]);

/** Whether the parser knows a keyword; in what it does not know it looks for nothing. */
export function isKnownKeyword(key: string): boolean {
  return KNOWN_KEYWORDS.has(key);
}

function readAnnotations(source: ModernSource, node: SchemaNode): Annotations {
  const { json } = source;
  return {
    id: undefined,
    title: readString(source, "title"),
    description: readString(source, "description"),
    // The registry drops a default beside a bare `$ref`, and a default of null.
    defaultValue: node.kind === "reference" ? undefined : (json["default"] ?? undefined),
    source: json,
    isRead: isKnownKeyword,
    links: null,
    silence: null,
  };
}

/** The number under a key cut to 32 bits: this parser takes `5.5` for a length and drops the fraction. */
function readCut(source: ModernSource, key: string): number | undefined {
  const value = readNumber(source, key);
  return value === undefined ? undefined : toJavaInteger(value);
}

function loadMember({ json, frame, loader }: ModernSource, key: string): SchemaNode | null {
  const value = json[key];
  return value === undefined ? null : loader.load(value, enterChild(frame, key));
}

function loadMap(source: ModernSource, key: string): ReadonlyMap<string, SchemaNode> {
  const members = readObject(source, key);
  if (members === undefined) return new Map();
  const frame = enterChild(source.frame, key);
  return new Map(
    listKeys(members.json).map((name) => [
      name,
      source.loader.load(getMember(members.json, name) ?? null, enterChild(frame, name)),
    ]),
  );
}

function loadType(source: ModernSource, parts: PartCollector): void {
  const type = source.json["type"] ?? null;
  if (typeof type === "string") parts.addType(type);
  else if (isJsonArray(type)) parts.addTypes(readStrings(source, "type") ?? []);
  else throw createTypeFault(enterMember(source.frame, "type"), "a type name or a list of them", type);
}

function loadPattern(source: ModernSource, parts: PartCollector): void {
  const pattern = readString(source, "pattern") ?? "";
  checkPattern(pattern, enterMember(source.frame, "pattern"));
  parts.grow("string").pattern = pattern;
}

function loadAdditionalProperties(source: ModernSource, parts: PartCollector): void {
  const node = loadMember(source, "additionalProperties");
  const part = parts.grow("object");
  if (node?.kind === "false") part.permitsAdditional = false;
  else part.additional = node?.kind === "true" ? null : node;
}

function loadDependentRequired(source: ModernSource, parts: PartCollector): void {
  const members = readObject(source, "dependentRequired");
  const dependencies = new Map<string, readonly string[]>();
  for (const key of members === undefined ? [] : listKeys(members.json)) {
    const names = members === undefined ? [] : (readStrings(members, key) ?? []);
    if (names.length > 0) dependencies.set(key, names);
  }
  parts.grow("object").arrayDependencies = dependencies;
}

function loadPrefixItems(source: ModernSource, parts: PartCollector): void {
  const nodes = loadList(source, "prefixItems");
  const part = parts.grow("array");
  if (nodes.length > 0) part.tuple = nodes;
}

function loadItems(source: ModernSource, parts: PartCollector): void {
  const node = loadMember(source, "items");
  const part = parts.grow("array");
  const prefix = source.json["prefixItems"];
  const hasPrefix = prefix !== undefined && isJsonArray(prefix) && prefix.length > 0;
  if (node?.kind === "false") part.permitsAdditional = false;
  else if (node?.kind === "true") return;
  else if (hasPrefix) part.additional = node;
  else part.items = node;
}

function loadContains(source: ModernSource, parts: PartCollector): void {
  const { minContains, maxContains } = source.json;
  const part = parts.grow("array");
  part.contains = loadMember(source, "contains");
  part.minContains = isSchemaNumber(minContains) ? toJavaInteger(minContains) : 1;
  part.maxContains = isSchemaNumber(maxContains) ? toJavaInteger(maxContains) : undefined;
}

function loadNot(source: ModernSource, parts: PartCollector): void {
  const negated = loadMember(source, "not");
  if (negated !== null) parts.add(createNotNode(source.frame, negated));
}

function loadList(source: ModernSource, key: string): readonly SchemaNode[] {
  const frame = enterChild(source.frame, key);
  return (readArray(source, key) ?? []).map((item, index) =>
    source.loader.load(item, enterChild(frame, String(index))),
  );
}

function loadCombined(criterion: "allOf" | "anyOf" | "oneOf"): PartLoader {
  return (source, parts) => {
    // The registry takes a branch with keywords of several kinds for several branches.
    const branches = loadList(source, criterion).flatMap(splitJoined);
    parts.add(createCombinedNode(source.frame, { criterion, branches, origin: "keyword" }));
  };
}

function loadConditional(source: ModernSource, parts: PartCollector): void {
  parts.add(
    createConditionalNode(source.frame, {
      condition: loadMember(source, "if"),
      consequence: loadMember(source, "then"),
      alternative: loadMember(source, "else"),
    }),
  );
}

function loadProperties(source: ModernSource, parts: PartCollector): void {
  const properties = loadMap(source, "properties");
  if (properties.size > 0) parts.grow("object").properties = properties;
  const patterns = loadPatterns(source);
  if (patterns.length > 0) parts.grow("object").patterns = patterns;
  const items = loadMember(source, "unevaluatedItems");
  if (items !== null) parts.grow("array").unevaluated = items;
  const rest = loadMember(source, "unevaluatedProperties");
  if (rest !== null) parts.grow("object").unevaluated = rest;
}

function loadPatterns(source: ModernSource): readonly PatternProperty[] {
  const frame = enterChild(source.frame, "patternProperties");
  return [...loadMap(source, "patternProperties")].map(([pattern, node]) => {
    checkPattern(pattern, enterChild(frame, pattern));
    return { pattern, node };
  });
}
