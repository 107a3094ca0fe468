import type { JsonValue } from "../../../source/json-value.ts";
import { isJsonObject } from "../../../source/json-value.ts";
import type { ArrayNode, SchemaNode } from "../model.ts";
import { isJsonArray, readBoolean, readInteger } from "../keyword-readers.ts";
import { createTypeFault } from "../schema-fault.ts";
import { enterChild } from "./classic-file.ts";
import type { ClassicSource } from "./classic-source.ts";
import { loadMember } from "./classic-source.ts";

/** The array part of a schema object. */
export function loadArray(source: ClassicSource, typed: boolean): ArrayNode {
  const items = source.json["items"];
  const tuple = items !== undefined && isJsonArray(items) ? loadTuple(source, items) : null;
  const all = tuple === null ? loadItems(source, items) : null;
  const additional = source.json["additionalItems"];
  return {
    pointer: source.frame.pointer,
    document: source.frame.document,
    annotations: null,
    kind: "array",
    typed,
    items: all,
    tuple: tuple?.length === 0 ? null : tuple,
    // With one schema for all items there are no additional ones, whatever the keyword says.
    permitsAdditional: additional !== false || all !== null,
    additional: typeof additional === "boolean" ? null : loadAdditional(source, "additionalItems"),
    minItems: readInteger(source, "minItems"),
    maxItems: readInteger(source, "maxItems"),
    uniqueItems: readBoolean(source, "uniqueItems") ?? false,
    contains: source.frame.file.draft === "draft4" ? null : loadMember(source, "contains"),
    minContains: undefined,
    maxContains: undefined,
    unevaluated: null,
  };
}

function loadTuple({ frame, loader }: ClassicSource, items: readonly JsonValue[]): readonly SchemaNode[] {
  const list = enterChild(frame, "items");
  return items.map((item, index) => loader.load(item, enterChild(list, String(index)), undefined));
}

function loadItems(source: ClassicSource, items: JsonValue | undefined): SchemaNode | null {
  if (typeof items === "boolean" && source.frame.file.draft === "draft4")
    throw createTypeFault(enterChild(source.frame, "items"), "an object or an array", items);
  return loadMember(source, "items", source.previous?.kind === "array" ? source.previous.items : null);
}

/** The schema under `additionalItems` or `additionalProperties`, where only an object is one. */
export function loadAdditional(source: ClassicSource, key: string): SchemaNode | null {
  const value = source.json[key];
  if (value !== undefined && !isJsonObject(value))
    throw createTypeFault(enterChild(source.frame, key), "an object or a boolean", value);
  return loadMember(source, key);
}
