import type { RepairProposal } from "../../schema-format.ts";
import type { RepairSite } from "./repair-site.ts";
import { propose } from "./repair-site.ts";
import { getLastToken, leavePlace } from "./repair-texts.ts";

/** The branches of a combination combined as they were, where only the keyword over them changed. */
export function renameCriterion({ mine, myPlace, theirPlace }: RepairSite): readonly RepairProposal[] {
  const [current, earlier] = [getLastToken(myPlace), getLastToken(theirPlace)];
  if (!CRITERIA.has(current) || !CRITERIA.has(earlier)) return [];
  const object = mine.findObject(leavePlace(myPlace, 1));
  if (object === undefined || object.node.members.some(({ key }) => key.value === earlier)) return [];
  const keys = object.node.members.flatMap(({ key }) => (key.value === current ? [key] : []));
  const edits = keys.map(({ start, end }) => ({ start, end, text: JSON.stringify(earlier) }));
  return propose(`Combine by \`${earlier}\` again`, { reference: object.reference, edits });
}

const CRITERIA: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf"]);
