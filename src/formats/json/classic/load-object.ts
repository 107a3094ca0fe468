import { getMember, isJsonObject, listKeys } from "../../../source/json-value.ts";
import type { JsonObject } from "../../../source/json-value.ts";
import type { ObjectNode, PatternProperty, SchemaNode } from "../model.ts";
import { getIdKeyword } from "../dialect.ts";
import { checkPattern, isJsonArray, readInteger, readObject, readStrings } from "../keyword-readers.ts";
import { createTypeFault, enterMember } from "../schema-fault.ts";
import { enterChild } from "./classic-file.ts";
import type { ClassicFrame } from "./classic-file.ts";
import type { ClassicSource } from "./classic-source.ts";
import { loadMember } from "./classic-source.ts";
import { loadAdditional } from "./load-array.ts";

const NO_SCHEMAS: ReadonlyMap<string, SchemaNode> = new Map();
const NO_NAMES: ReadonlyMap<string, readonly string[]> = new Map();
const NO_DEPENDENCIES = { arrays: NO_NAMES, schemas: NO_SCHEMAS };

/** The object part of a schema object. */
export function loadObject(source: ClassicSource, typed: boolean): ObjectNode {
  const additional = source.json["additionalProperties"];
  const isPlain = !source.groups.hasRareObjectKeywords;
  const dependencies = isPlain ? NO_DEPENDENCIES : loadDependencies(source);
  return {
    pointer: source.frame.pointer,
    document: source.frame.document,
    annotations: null,
    kind: "object",
    typed,
    properties: loadProperties(source),
    required: readStrings(source, "required") ?? [],
    minProperties: isPlain ? undefined : readInteger(source, "minProperties"),
    maxProperties: isPlain ? undefined : readInteger(source, "maxProperties"),
    permitsAdditional: additional !== false,
    additional: typeof additional === "boolean" ? null : loadAdditional(source, "additionalProperties"),
    patterns: isPlain ? [] : loadPatterns(source),
    propertyNames: isPlain || source.frame.file.draft === "draft4" ? null : loadMember(source, "propertyNames"),
    arrayDependencies: dependencies.arrays,
    schemaDependencies: dependencies.schemas,
    unevaluated: null,
  };
}

interface MemberObject {
  readonly json: JsonObject;
  readonly frame: ClassicFrame;
}

function enterObject(source: ClassicSource, key: string): MemberObject | undefined {
  const member = readObject(source, key);
  return member && { json: member.json, frame: enterChild(source.frame, key) };
}

function loadProperties(source: ClassicSource): ReadonlyMap<string, SchemaNode> {
  const members = enterObject(source, "properties");
  if (members === undefined) return NO_SCHEMAS;
  const idKeyword = getIdKeyword(source.frame.file.draft);
  const { previous, loader } = source;
  const before = previous?.kind === "object" ? previous.properties : NO_SCHEMAS;
  const properties = new Map<string, SchemaNode>();
  for (const key of listKeys(members.json)) {
    const value = getMember(members.json, key) ?? null;
    // The parser takes a property with the name of the id keyword for the id of the object, unless it is an object.
    if (key === idKeyword && !isJsonObject(value)) continue;
    const known = before.get(key);
    const same = known && loader.reuse(known, value);
    properties.set(key, same ?? loader.loadNew(value, enterChild(members.frame, key), known));
  }
  return properties;
}

function loadPatterns(source: ClassicSource): readonly PatternProperty[] {
  const members = enterObject(source, "patternProperties");
  if (members === undefined) return [];
  return listKeys(members.json).map((pattern) => {
    const frame = enterChild(members.frame, pattern);
    const node = source.loader.load(getMember(members.json, pattern) ?? null, frame, undefined);
    checkPattern(pattern, frame);
    return { pattern, node };
  });
}

interface Dependencies {
  readonly arrays: ReadonlyMap<string, readonly string[]>;
  readonly schemas: ReadonlyMap<string, SchemaNode>;
}

function loadDependencies(source: ClassicSource): Dependencies {
  const members = enterObject(source, "dependencies");
  if (members === undefined) return { arrays: NO_NAMES, schemas: NO_SCHEMAS };
  const arrays = new Map<string, readonly string[]>();
  const schemas = new Map<string, SchemaNode>();
  for (const key of listKeys(members.json)) {
    const value = getMember(members.json, key) ?? null;
    const frame = enterChild(members.frame, key);
    if (isJsonArray(value)) {
      const names = readStrings({ json: members.json, spot: members.frame }, key) ?? [];
      if (names.length > 0) arrays.set(key, names);
    } else if (isJsonObject(value) || (typeof value === "boolean" && source.frame.file.draft !== "draft4"))
      schemas.set(key, source.loader.load(value, frame, undefined));
    else throw createTypeFault(enterMember(members.frame, key), "a list of names or a schema", value);
  }
  return { arrays, schemas };
}
