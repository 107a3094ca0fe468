import { insertItem, removeItem } from "../../../source/json-edit.ts";
import type { JsonArrayNode, JsonNode } from "../../../source/json-node.ts";
import { toJsonValue } from "../../../source/json-value.ts";
import { applyEdits } from "../../../source/text-edit.ts";
import type { RepairProposal } from "../../schema-format.ts";
import { printJson } from "../print-value.ts";
import type { RepairSite } from "./repair-site.ts";
import { propose } from "./repair-site.ts";
import type { Spot } from "./repair-texts.ts";
import { printSpot } from "./repair-texts.ts";

const PLURALS = { value: "values", branch: "branches" };

/** What a list holds. */
type Noun = keyof typeof PLURALS;

interface ListSpot extends Spot {
  readonly node: JsonArrayNode;
}

/**
 * Repairs for a list in which the reader lacks what the writer has (values of an enum, branches): put back where the
 * candidate reads, taken out where it writes.
 */
export function repairList(site: RepairSite, noun: Noun): readonly RepairProposal[] {
  const [mine, theirs] = [toList(site.mine.find(site.myPlace)), toList(site.theirs.find(site.theirPlace))];
  if (mine === undefined || theirs === undefined) return [];
  return site.candidateReads ? putBack(mine, theirs, noun) : takeOut(mine, theirs, noun);
}

function toList(spot: Spot | undefined): ListSpot | undefined {
  return spot?.node.kind === "array" ? { ...spot, node: spot.node } : undefined;
}

function putBack(mine: ListSpot, theirs: ListSpot, noun: Noun): readonly RepairProposal[] {
  const known = new Set(mine.node.items.map(printItem));
  const gone = theirs.node.items.filter((item) => !known.has(printItem(item)));
  const written = gone.map((node) => printSpot({ ...theirs, node }));
  const [first] = written;
  if (first === undefined) return [];
  const edit = insertItem(mine.text, mine.node, written.join(", "));
  const title =
    written.length === 1 ? `Put the ${noun}${quote(first)} back` : `Put ${written.length} ${PLURALS[noun]} back`;
  return propose(title, { reference: mine.reference, edits: [edit], safe: true });
}

function takeOut(mine: ListSpot, theirs: ListSpot, noun: Noun): readonly RepairProposal[] {
  const known = new Set(theirs.node.items.map(printItem));
  const added = mine.node.items.flatMap((item, index) => (known.has(printItem(item)) ? [] : [index]));
  const [first] = added;
  const item = first === undefined ? undefined : mine.node.items[first];
  if (first === undefined || item === undefined || added.length === mine.node.items.length) return [];
  const { reference } = mine;
  if (added.length === 1)
    return propose(`Leave the ${noun}${quote(printSpot({ ...mine, node: item }))} out`, {
      reference,
      edits: [removeItem(mine.node, first)],
    });
  const kept = mine.node.items.filter((_, index) => !added.includes(index)).map((node) => printSpot({ ...mine, node }));
  const edit = { start: mine.node.start, end: mine.node.end, text: `[${kept.join(", ")}]` };
  return applyEdits(mine.text, [edit]) === mine.text
    ? []
    : propose(`Leave ${added.length} ${PLURALS[noun]} out`, { reference, edits: [edit] });
}

function printItem(node: JsonNode): string {
  return printJson(toJsonValue(node));
}

function quote(text: string): string {
  return text.length > 40 ? "" : ` \`${text}\``;
}
