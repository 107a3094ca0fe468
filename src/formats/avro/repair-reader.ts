import { insertItem, insertMember, removeMember, replaceValue } from "../../source/json-edit.ts";
import { findMember } from "../../source/json-node.ts";
import type { JsonObjectNode } from "../../source/json-node.ts";
import { printJson } from "../../source/print-json.ts";
import type { TextEdit } from "../../source/text-edit.ts";
import type { RepairProposal } from "../schema-format.ts";
import type {
  AvroDifference,
  CheckAborted,
  EnumFieldWithoutDefault,
  EnumSymbolsMissing,
  FieldWithoutDefault,
  FixedSizeChanged,
  TypeNotInUnion,
  TypeRenamed,
  UnionBranchMissing,
} from "./difference.ts";
import type { AvroField } from "./model.ts";
import { isNamedType, printTypeName } from "./model.ts";
import { findPlace } from "./place.ts";
import type { EditSpot, RepairSite } from "./repair-site.ts";
import { restoreType } from "./repair-type.ts";

/** Repairs of a candidate that cannot read what an earlier version wrote: mostly additions, so mostly safe. */
export function proposeReaderRepairs(site: RepairSite, difference: AvroDifference): readonly RepairProposal[] {
  switch (difference.kind) {
    case "field-without-default":
      return [...addAlias(site, difference), ...addDefault(site, difference)];
    case "enum-field-without-default":
      return copyEnumDefault(site, difference);
    case "enum-symbols-missing":
      return keepSymbols(site, difference);
    case "fixed-size-changed":
      return restoreSize(site, difference, difference.writerSize);
    case "type-renamed":
      return addTypeAlias(site, difference);
    case "type-narrowed":
    case "type-changed":
      return restoreType(site, { mine: difference.reader, theirs: difference.writer, old: difference.writerType });
    case "null-not-accepted":
      return acceptNull(site, difference.reader);
    case "union-branch-missing":
    case "type-not-in-union":
      return addBranch(site, difference);
    case "check-aborted":
      return removeAliases(site, difference);
  }
}

function findObject(
  site: RepairSite,
  place: AvroDifference["reader"],
): (EditSpot & { node: JsonObjectNode }) | undefined {
  const spot = site.findSpot(place);
  return spot?.node.kind === "object" ? { ...spot, node: spot.node } : undefined;
}

/** The edit that gives an object a member, in place of the one it may have. */
function setMember(spot: EditSpot & { node: JsonObjectNode }, key: string, value: string): TextEdit {
  const member = findMember(spot.node, key);
  return member === undefined ? insertMember(spot.text, spot.node, { key, value }) : replaceValue(member.value, value);
}

/** For a field that may have been renamed: the one field that disappeared becomes its alias. */
function addAlias(site: RepairSite, difference: FieldWithoutDefault): readonly RepairProposal[] {
  const field = site.findField("candidate", difference.reader);
  const [old, ...others] = difference.writerOnlyFields;
  if (field === undefined || old === undefined || others.length > 0) return [];
  const spot = findObject(site, findPlace(field));
  if (spot === undefined) return [];
  const aliases = printJson([...field.aliases, old]);
  const title = `Add \`${old}\` as an alias of \`${field.name}\``;
  return [{ title, safe: true, reference: spot.reference, edits: [setMember(spot, "aliases", aliases)] }];
}

/** A union with null first and null as the default: the one default every type can have. */
function addDefault(site: RepairSite, difference: FieldWithoutDefault): readonly RepairProposal[] {
  const field = site.findField("candidate", difference.reader);
  const spot = field && findObject(site, findPlace(field));
  const type = field && site.findSpot(findPlace(field, "type"));
  if (field === undefined || spot === undefined || type === undefined) return [];
  const edits = [...putNullFirst(type, field), setMember(spot, "default", "null")];
  const title = `Make \`${field.name}\` nullable with the default \`null\``;
  return [{ title, safe: true, reference: spot.reference, edits }];
}

function putNullFirst({ text, node }: EditSpot, field: AvroField): readonly TextEdit[] {
  if (field.type.kind === "null") return [];
  const written = text.slice(node.start, node.end);
  if (field.type.kind !== "union" || node.kind !== "array") return [replaceValue(node, `["null", ${written}]`)];
  const [first] = field.type.branches;
  if (first?.kind === "null") return [];
  const others = node.items.filter(
    (_, index) => field.type.kind === "union" && field.type.branches[index]?.kind !== "null",
  );
  const branches = others.map((item) => text.slice(item.start, item.end));
  return [replaceValue(node, `[${['"null"', ...branches].join(", ")}]`)];
}

function copyEnumDefault(site: RepairSite, difference: EnumFieldWithoutDefault): readonly RepairProposal[] {
  const field = site.findField("candidate", difference.reader);
  const spot = field && findObject(site, findPlace(field));
  if (spot === undefined) return [];
  const value = JSON.stringify(difference.enumDefault);
  const title = `Give \`${difference.field}\` the default \`${difference.enumDefault}\``;
  return [{ title, safe: true, reference: spot.reference, edits: [setMember(spot, "default", value)] }];
}

function keepSymbols(site: RepairSite, difference: EnumSymbolsMissing): readonly RepairProposal[] {
  const spot = site.findSpot(difference.reader);
  if (spot?.node.kind !== "array") return [];
  const written = difference.symbols.map((symbol) => JSON.stringify(symbol)).join(", ");
  const names = difference.symbols.map((symbol) => `\`${symbol}\``).join(", ");
  const edits = [insertItem(spot.text, spot.node, written)];
  return [{ title: `Keep ${names} in \`${difference.enum}\``, safe: true, reference: spot.reference, edits }];
}

/** The edit of a fixed type's size back to what the other side has. */
export function restoreSize(site: RepairSite, difference: FixedSizeChanged, size: number): readonly RepairProposal[] {
  const mine = size === difference.writerSize ? difference.reader : difference.writer;
  const spot = site.findSpot(mine);
  if (spot === undefined) return [];
  const title = `Set the size of \`${difference.fixed}\` back to ${size}`;
  return [{ title, safe: false, reference: spot.reference, edits: [replaceValue(spot.node, String(size))] }];
}

function addTypeAlias(site: RepairSite, difference: TypeRenamed): readonly RepairProposal[] {
  const named = site.findType("candidate", cutLast(difference.reader));
  const spot = findObject(site, cutLast(difference.reader));
  if (named === undefined || !isNamedType(named) || spot === undefined) return [];
  const former =
    difference.writerName.includes(".") || named.name.namespace === ""
      ? difference.writerName
      : `.${difference.writerName}`;
  const written = findMember(spot.node, "aliases")?.value;
  const edit =
    written?.kind === "array"
      ? insertItem(spot.text, written, JSON.stringify(former))
      : insertMember(spot.text, spot.node, { key: "aliases", value: printJson([former]) });
  const title = `Add \`${former}\` as an alias of \`${difference.readerName}\``;
  return [{ title, safe: true, reference: spot.reference, edits: [edit] }];
}

function acceptNull(site: RepairSite, place: AvroDifference["reader"]): readonly RepairProposal[] {
  const spot = site.findSpot(place);
  if (spot === undefined) return [];
  const written = spot.text.slice(spot.node.start, spot.node.end);
  // A default of the plain type must stay valid for the first branch.
  const union = hasDefault(site, place) ? `[${written}, "null"]` : `["null", ${written}]`;
  const edits = [replaceValue(spot.node, union)];
  return [{ title: "Keep accepting null", safe: true, reference: spot.reference, edits }];
}

function hasDefault(site: RepairSite, place: AvroDifference["reader"]): boolean {
  const field = findObject(site, cutLast(place));
  return field !== undefined && findMember(field.node, "default") !== undefined;
}

/** A branch of the same name, where there is one, is replaced, since a union holds each name once. */
function addBranch(site: RepairSite, difference: UnionBranchMissing | TypeNotInUnion): readonly RepairProposal[] {
  const union = site.findSpot(difference.reader);
  const type = site.findType("earlier", difference.writer);
  if (union?.node.kind !== "array" || type === undefined) return [];
  const edits = [insertItem(union.text, union.node, site.printType(type))];
  const title = `Keep the branch \`${printTypeName(type)}\``;
  return [{ title, safe: true, reference: union.reference, edits }];
}

function removeAliases(site: RepairSite, difference: CheckAborted): readonly RepairProposal[] {
  const spot = findObject(site, cutLast(difference.reader));
  const index = spot?.node.members.findLastIndex((member) => member.key.value === "aliases") ?? -1;
  if (spot === undefined || index < 0) return [];
  const edits = [removeMember(spot.node, index)];
  return [{ title: `Remove the aliases of \`${difference.field}\``, safe: true, reference: spot.reference, edits }];
}

function cutLast(place: AvroDifference["reader"]): AvroDifference["reader"] {
  return { ...place, pointer: place.pointer.slice(0, place.pointer.lastIndexOf("/")) };
}
