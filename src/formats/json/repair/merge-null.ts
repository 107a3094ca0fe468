import type { JsonMember, JsonNode } from "../../../source/json-node.ts";
import { findMember } from "../../../source/json-node.ts";
import type { RepairProposal } from "../../schema-format.ts";
import type { SchemaPlace } from "../../difference.ts";
import { nameSite } from "../name-site.ts";
import type { RepairSite } from "./repair-site.ts";
import { propose } from "./repair-site.ts";
import type { ObjectSpot } from "./repair-texts.ts";
import { printSpot } from "./repair-texts.ts";

/**
 * A schema that became nullable by a choice between it and `null`, written with a list of types instead: that is what
 * the registry takes for more than the schema alone.
 */
export function mergeNull({ mine }: RepairSite, place: SchemaPlace): readonly RepairProposal[] {
  const object = mine.findObject(place);
  if (object === undefined) return [];
  const choice = object.node.members.find(({ key }) => key.value === "oneOf" || key.value === "anyOf");
  if (choice?.value.kind !== "array") return [];
  const { items } = choice.value;
  const [other] = items.filter((item) => !isNull(item));
  if (items.length !== 2 || other?.kind !== "object" || !items.some(isNull)) return [];
  const merged = printNullable({ ...object, node: other });
  if (merged === null) return [];
  const kept = object.node.members.filter((member) => member !== choice);
  const members = [...kept.map((member) => printMember(object, member)), ...merged];
  const edits = [{ start: object.node.start, end: object.node.end, text: `{ ${members.join(", ")} }` }];
  return propose(`Let ${nameSite(place.pointer)} be null by a list of types`, { reference: object.reference, edits });
}

function isNull(node: JsonNode): boolean {
  if (node.kind !== "object" || node.members.length !== 1) return false;
  const type = findMember(node, "type")?.value;
  return type?.kind === "string" && type.value === "null";
}

/** The members of a schema of one type, made nullable; null for a schema of another build. */
function printNullable({ node, text, reference }: ObjectSpot): readonly string[] | null {
  const type = findMember(node, "type")?.value;
  if (type?.kind !== "string" || node.members.some(({ key }) => key.value === "const")) return null;
  return node.members.map((member) => {
    const { key, value } = member;
    if (key.value === "type") return `"type": [${JSON.stringify(type.value)}, "null"]`;
    if (key.value !== "enum" || value.kind !== "array") return printMember({ reference, text, node }, member);
    const values = value.items.map((item) => printSpot({ reference, text, node: item }));
    return `"enum": [${[...values, "null"].join(", ")}]`;
  });
}

function printMember({ reference, text }: ObjectSpot, { key, value }: JsonMember): string {
  return `${JSON.stringify(key.value)}: ${printSpot({ reference, text, node: value })}`;
}
