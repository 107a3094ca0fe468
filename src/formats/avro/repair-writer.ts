import { insertItem, removeItem, replaceValue } from "../../source/json-edit.ts";
import type { TextEdit } from "../../source/text-edit.ts";
import type { RepairProposal } from "../schema-format.ts";
import type {
  AvroDifference,
  EnumFieldWithoutDefault,
  EnumSymbolsMissing,
  FieldWithoutDefault,
  TypeRenamed,
  UnionBranchMissing,
} from "./difference.ts";
import { findPlace } from "./place.ts";
import { restoreSize } from "./repair-reader.ts";
import type { RepairSite } from "./repair-site.ts";
import { restoreType } from "./repair-type.ts";

/** Repairs of a candidate whose data earlier versions cannot read: mostly steps back, since history cannot change. */
export function proposeWriterRepairs(site: RepairSite, difference: AvroDifference): readonly RepairProposal[] {
  switch (difference.kind) {
    case "field-without-default":
    case "enum-field-without-default":
      return keepField(site, difference);
    case "enum-symbols-missing":
      return removeSymbols(site, difference);
    case "fixed-size-changed":
      return restoreSize(site, difference, difference.readerSize);
    case "type-renamed":
      return restoreName(site, difference);
    case "type-narrowed":
    case "type-changed":
      return restoreType(site, { mine: difference.writer, theirs: difference.reader, old: difference.readerType });
    case "null-not-accepted":
      return restoreWholeUnion(site, difference);
    case "union-branch-missing":
      return removeBranch(site, difference);
    case "type-not-in-union":
      return restoreType(site, { mine: difference.writer, theirs: difference.reader, old: "union" });
    case "check-aborted":
      return [];
  }
}

function keepField(
  site: RepairSite,
  difference: FieldWithoutDefault | EnumFieldWithoutDefault,
): readonly RepairProposal[] {
  const field = site.findField("earlier", difference.reader);
  const fields = site.findSpot({
    ...difference.writer,
    pointer: difference.writer.pointer.replace(/\/name$/, "/fields"),
  });
  if (field === undefined || fields?.node.kind !== "array") return [];
  const edits = [insertItem(fields.text, fields.node, site.printField(field))];
  return [{ title: `Keep the field \`${difference.field}\``, safe: true, reference: fields.reference, edits }];
}

function removeSymbols(site: RepairSite, difference: EnumSymbolsMissing): readonly RepairProposal[] {
  const place = { ...difference.writer, pointer: difference.writer.pointer.replace(/\/[0-9]+$/, "") };
  const spot = site.findSpot(place);
  if (spot?.node.kind !== "array") return [];
  const gone = new Set(difference.symbols);
  const kept = spot.node.items.filter((item) => item.kind !== "string" || !gone.has(item.value));
  const written = kept.map((item) => spot.text.slice(item.start, item.end)).join(", ");
  const names = difference.symbols.map((symbol) => `\`${symbol}\``).join(", ");
  const edits = [replaceValue(spot.node, `[${written}]`)];
  return [
    { title: `Leave ${names} out of \`${difference.enum}\` for now`, safe: false, reference: spot.reference, edits },
  ];
}

/** The old name at the definition; uses by name are not followed, so a text that has some fails the re-check. */
function restoreName(site: RepairSite, difference: TypeRenamed): readonly RepairProposal[] {
  const spot = site.findSpot(difference.writer);
  const type = site.findType("earlier", {
    ...difference.reader,
    pointer: difference.reader.pointer.replace(/\/name$/, ""),
  });
  if (spot?.node.kind !== "string" || type === undefined || !("name" in type)) return [];
  const dotted = spot.node.value.includes(".");
  const name = dotted ? type.name.full : type.name.short;
  const edits: TextEdit[] = [replaceValue(spot.node, JSON.stringify(name))];
  return [{ title: `Set the name back to \`${name}\``, safe: false, reference: spot.reference, edits }];
}

/** The writer's place is a branch of the candidate's union; the union as a whole goes back to the plain type. */
function restoreWholeUnion(
  site: RepairSite,
  difference: Extract<AvroDifference, { kind: "null-not-accepted" }>,
): readonly RepairProposal[] {
  const union = { ...difference.writer, pointer: difference.writer.pointer.replace(/\/[0-9]+$/, "") };
  return restoreType(site, { mine: union, theirs: difference.reader, old: difference.readerType });
}

function removeBranch(site: RepairSite, difference: UnionBranchMissing): readonly RepairProposal[] {
  const union = site.findType("candidate", {
    ...difference.writer,
    pointer: difference.writer.pointer.replace(/\/[0-9]+$/, ""),
  });
  const spot = union && site.findSpot(findPlace(union));
  if (spot?.node.kind !== "array") return [];
  const edits = [removeItem(spot.node, difference.branchIndex)];
  const title = `Leave the branch \`${difference.branch}\` out for now`;
  return [{ title, safe: false, reference: spot.reference, edits }];
}
