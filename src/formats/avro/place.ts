import { printPointer } from "../../source/json-pointer.ts";
import type { SchemaPlace } from "../difference.ts";
import type { AvroDocument, AvroField, AvroNode, AvroType } from "./model.ts";

/** The place at which a node was written: for a named type its definition, however it was reached. */
export function findPlace(node: AvroType | AvroField, ...inside: readonly (string | number)[]): SchemaPlace {
  return climb(node, inside);
}

/** The place a parent keeps for a part that may not have been read yet. */
export function findSlotPlace(slot: AvroNode, ...inside: readonly (string | number)[]): SchemaPlace {
  return climb(slot.parent, slot.token === "" ? inside : [slot.token, ...inside]);
}

function climb(from: AvroType | AvroField | AvroDocument, inside: readonly (string | number)[]): SchemaPlace {
  const tokens: (string | number)[] = [];
  let at = from;
  while (at.kind !== "document") {
    // A root's token is empty; a field stands in the list under `fields`.
    if (at.token !== "") tokens.push(at.token);
    if (at.kind === "field") tokens.push("fields");
    at = at.parent;
  }
  return { reference: at.reference, pointer: printPointer([...tokens.reverse(), ...inside]) };
}
