import type { JsonNode, JsonStringNode } from "./json-node.ts";
import { findMember } from "./json-node.ts";
import type { JsonPointer } from "./json-pointer.ts";
import { parsePointer } from "./json-pointer.ts";

/** A value found by pointer: the node, the key it stands under (in an object), and whether the whole pointer held. */
export interface JsonLocation {
  readonly node: JsonNode;
  readonly key: JsonStringNode | undefined;
  readonly exact: boolean;
}

/** Finds the value at a pointer, or its nearest existing ancestor (`exact` false); of equal keys the last counts. */
export function findJsonLocation(root: JsonNode, pointer: JsonPointer): JsonLocation {
  let location: JsonLocation = { node: root, key: undefined, exact: true };
  for (const token of parsePointer(pointer)) {
    const next = findChild(location.node, token);
    if (next === undefined) return { ...location, exact: false };
    location = next;
  }
  return location;
}

function findChild(node: JsonNode, token: string): JsonLocation | undefined {
  if (node.kind === "object") {
    const member = findMember(node, token);
    return member && { node: member.value, key: member.key, exact: true };
  }
  if (node.kind !== "array" || !/^(?:0|[1-9][0-9]*)$/.test(token)) return undefined;
  const item = node.items[Number(token)];
  return item && { node: item, key: undefined, exact: true };
}
