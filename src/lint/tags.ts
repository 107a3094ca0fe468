import type { JsonObjectNode, JsonStringNode } from "../source/json-node.ts";
import { findMember } from "../source/json-node.ts";

/** The tags a field, type or property carries inline under `confluent:tags`. */
export function listTags(json: JsonObjectNode): readonly JsonStringNode[] {
  const value = findMember(json, "confluent:tags")?.value;
  return value?.kind === "array" ? value.items.filter((item) => item.kind === "string") : [];
}
