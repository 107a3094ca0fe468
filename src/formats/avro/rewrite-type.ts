import { createJsonObject, getMember, listKeys } from "../../source/json-value.ts";
import type { JsonObject, JsonValue } from "../../source/json-value.ts";
import type { AvroField, AvroNamedType, AvroType } from "./model.ts";
import { isNamedType } from "./model.ts";

/**
 * A type as JSON that can be put into another schema: named types which that schema knows already stand as full names,
 * others as definitions with their full names, each once. `known` is extended by what is defined.
 */
export function rewriteType(type: AvroType, known: Set<string>): JsonValue {
  if (isNamedType(type)) return rewriteNamedType(type, known);
  switch (type.kind) {
    case "array":
      return replaceMember(type.json, "items", rewriteType(type.items, known));
    case "map":
      return replaceMember(type.json, "values", rewriteType(type.values, known));
    case "union":
      return type.branches.map((branch) => rewriteType(branch, known));
    default:
      return type.json ?? type.kind;
  }
}

/** A field as JSON that can be put into another schema's record. */
export function rewriteField(field: AvroField, known: Set<string>): JsonValue {
  return replaceMember(field.json, "type", rewriteType(field.type, known));
}

function rewriteNamedType(type: AvroNamedType, known: Set<string>): JsonValue {
  const { full } = type.name;
  if (known.has(full)) return full;
  known.add(full);
  const named = replaceMember(removeMember(type.json, "namespace"), "name", full);
  if (type.kind !== "record") return named;
  const fields = type.fields.map((field) => rewriteField(field, known));
  return replaceMember(named, "fields", fields);
}

function replaceMember(json: JsonObject, key: string, value: JsonValue): JsonObject {
  return createJsonObject(listKeys(json).map((name) => [name, name === key ? value : (getMember(json, name) ?? null)]));
}

function removeMember(json: JsonObject, key: string): JsonObject {
  const kept = listKeys(json).filter((name) => name !== key);
  return createJsonObject(kept.map((name) => [name, getMember(json, name) ?? null] as const));
}
