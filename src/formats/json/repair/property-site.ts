import { removeItem } from "../../../source/json-edit.ts";
import { findMember } from "../../../source/json-node.ts";
import type { TextEdit } from "../../../source/text-edit.ts";
import type { SchemaPlace } from "../../difference.ts";
import type { RepairSite } from "./repair-site.ts";
import type { ObjectSpot } from "./repair-texts.ts";
import { enterPlace, leavePlace } from "./repair-texts.ts";

/** The object a property belongs to, in the candidate. */
export interface PropertySite {
  readonly name: string;
  readonly place: SchemaPlace;
  readonly object: ObjectSpot;
}

/** The object in the candidate that a difference about a property is in; undefined when there is none to edit. */
export function findPropertySite({ mine, myPlace }: RepairSite, name: string): PropertySite | undefined {
  const inside = leavePlace(myPlace, 2);
  const isInside = enterPlace(inside, "properties", name).pointer === myPlace.pointer;
  const place = isInside ? inside : myPlace;
  const object = mine.findObject(place);
  return object && { name, place, object };
}

/** The edit that makes a property optional; none when it is not listed as required once. */
export function dropRequired({ node }: ObjectSpot, name: string): readonly TextEdit[] {
  const required = findMember(node, "required")?.value;
  if (required?.kind !== "array") return [];
  const indexes = required.items.flatMap((item, index) =>
    item.kind === "string" && item.value === name ? [index] : [],
  );
  const [index, ...others] = indexes;
  return index === undefined || others.length > 0 ? [] : [removeItem(required, index)];
}
