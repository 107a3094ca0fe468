import { findMember } from "../../../source/json-node.ts";
import type { TextEdit } from "../../../source/text-edit.ts";
import type { RepairProposal } from "../../schema-format.ts";
import type { SchemaPlace } from "../../difference.ts";
import type { PropertySite } from "./property-site.ts";
import { dropRequired, findPropertySite } from "./property-site.ts";
import type { RepairSite } from "./repair-site.ts";
import { propose } from "./repair-site.ts";
import type { ObjectSpot, Spot } from "./repair-texts.ts";
import { dropMember, enterPlace, printSpot, setMember } from "./repair-texts.ts";

/** Repairs for a property that only one side requires. */
export function repairRequired(site: RepairSite, name: string): readonly RepairProposal[] {
  const property = findPropertySite(site, name);
  if (property === undefined) return [];
  const { object } = property;
  const { reference } = object;
  if (site.candidateReads)
    return propose(`Leave \`${name}\` optional`, { reference, edits: dropRequired(object, name) });
  return propose(`Require \`${name}\` again`, { reference, edits: addRequired(object, name) });
}

/** Repairs for a property that only the reader declares. */
export function repairAdded(site: RepairSite, name: string): readonly RepairProposal[] {
  const property = findPropertySite(site, name);
  if (property === undefined) return [];
  if (!site.candidateReads) return [...putBack(site, property, site.theirPlace), ...putBackRequired(site, property)];
  const { object } = property;
  const { reference } = object;
  const optional = dropRequired(object, name);
  const emptied = emptyProperty(site, property);
  // The registry accepts a required property with the empty schema, and data without it breaks all the same.
  const isRequired = optional.length > 0;
  return [
    ...(site.difference.kind.startsWith("required-")
      ? propose(`Leave \`${name}\` optional`, { reference, edits: optional })
      : []),
    ...fitRest(site, property),
    ...propose(isRequired ? `Leave \`${name}\` optional, with the empty schema` : `Give \`${name}\` the empty schema`, {
      reference,
      edits: emptied.length === 0 ? [] : [...optional, ...emptied],
    }),
    ...takeOut(property),
  ];
}

/** Repairs for a property that only the writer declares. */
export function repairRemoved(site: RepairSite, name: string): readonly RepairProposal[] {
  const property = findPropertySite(site, name);
  if (property === undefined) return [];
  return site.candidateReads ? putBack(site, property, site.theirPlace) : takeOut(property);
}

/** The schema that the earlier version asks of other properties, for one that those could be in data already. */
function fitRest(site: RepairSite, { name, place }: PropertySite): readonly RepairProposal[] {
  if (!site.difference.kind.includes("-not-covered-")) return [];
  const rest = site.theirs.findObject(enterPlace(site.theirPlace, "additionalProperties"));
  const mine = site.mine.find(enterPlace(place, "properties", name));
  if (rest === undefined || mine === undefined) return [];
  const edits = [{ start: mine.node.start, end: mine.node.end, text: printSpot(rest) }];
  return propose(`Give \`${name}\` the schema that other properties have`, { reference: mine.reference, edits });
}

function emptyProperty({ mine }: RepairSite, { name, place }: PropertySite): readonly TextEdit[] {
  const schema = mine.find(enterPlace(place, "properties", name));
  return schema === undefined ? [] : [{ start: schema.node.start, end: schema.node.end, text: printEmptied(schema) }];
}

/** The empty schema with the words of the one in its place: to the registry they say nothing. */
function printEmptied({ node, text }: Spot): string {
  if (node.kind !== "object") return "{}";
  const kept = node.members.filter(({ key }) => WORDS.has(key.value));
  const members = kept.map(({ key, value }) => `${JSON.stringify(key.value)}: ${text.slice(value.start, value.end)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

const WORDS: ReadonlySet<string> = new Set(["title", "description"]);

function takeOut({ name, object }: PropertySite): readonly RepairProposal[] {
  const properties = findMember(object.node, "properties")?.value;
  if (properties?.kind !== "object") return [];
  const edits = dropMember({ ...object, node: properties }, name);
  const { reference } = object;
  return edits.length === 0
    ? []
    : propose(`Leave \`${name}\` out`, { reference, edits: [...edits, ...dropRequired(object, name)] });
}

function putBack(
  site: RepairSite,
  { name, object, place }: PropertySite,
  theirs: SchemaPlace,
): readonly RepairProposal[] {
  const old = site.theirs.find(theirs);
  if (old === undefined || theirs.pointer === "") return [];
  const properties = site.mine.findObject(enterPlace(place, "properties"));
  const written = printSpot(old);
  const edit =
    properties === undefined
      ? setMember(object, "properties", `{ ${JSON.stringify(name)}: ${written} }`)
      : setMember(properties, name, written);
  return propose(`Put \`${name}\` back`, { reference: object.reference, edits: [edit], safe: true });
}

/** For a property that earlier readers require: put back, and required. */
function putBackRequired(site: RepairSite, property: PropertySite): readonly RepairProposal[] {
  const [proposal] = putBack(site, property, site.theirPlace);
  const [required] = addRequired(property.object, property.name);
  if (proposal === undefined || required === undefined) return [];
  // An object without both members would get two insertions at one place.
  if (proposal.edits.some((edit) => edit.start === required.start)) return [];
  return propose(`Put \`${property.name}\` back, and require it`, {
    ...proposal,
    edits: [...proposal.edits, required],
  });
}

function addRequired(object: ObjectSpot, name: string): readonly TextEdit[] {
  const required = findMember(object.node, "required")?.value;
  if (required === undefined) return [setMember(object, "required", `[${JSON.stringify(name)}]`)];
  if (required.kind !== "array") return [];
  const names = required.items.map((item) => object.text.slice(item.start, item.end));
  return [{ start: required.start, end: required.end, text: `[${[...names, JSON.stringify(name)].join(", ")}]` }];
}
