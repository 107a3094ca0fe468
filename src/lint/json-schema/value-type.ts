import type { JsonNode } from "../../source/json-node.ts";

/** Whether a value is of a type of JSON Schema; `1.0` is an integer. */
export function hasType(value: JsonNode, type: string): boolean {
  if (type === "integer") return value.kind === "number" && Number.isInteger(Number(value.text));
  return value.kind === type;
}
