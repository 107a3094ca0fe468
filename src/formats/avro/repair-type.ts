import { replaceValue } from "../../source/json-edit.ts";
import type { SchemaPlace } from "../difference.ts";
import type { RepairProposal } from "../schema-format.ts";
import type { RepairSite } from "./repair-site.ts";

/** The edit that puts an earlier version's type back in the place of the candidate's. */
export function restoreType(
  site: RepairSite,
  { mine, theirs, old }: { readonly mine: SchemaPlace; readonly theirs: SchemaPlace; readonly old: string },
): readonly RepairProposal[] {
  const spot = site.findSpot(mine);
  const type = site.findType("earlier", theirs);
  if (spot === undefined || type === undefined) return [];
  const edits = [replaceValue(spot.node, site.printType(type))];
  return [{ title: `Set the type back to \`${old}\``, safe: false, reference: spot.reference, edits }];
}
