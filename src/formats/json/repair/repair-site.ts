import type { TextEdit } from "../../../source/text-edit.ts";
import type { SchemaPlace } from "../../difference.ts";
import type { RepairProposal, RepairQuestion } from "../../schema-format.ts";
import type { JsonDifference } from "../json-difference.ts";
import type { JsonSchema } from "../parse.ts";
import { RepairTexts } from "./repair-texts.ts";

/** A difference under repair: where it stands in the candidate (mine) and in the earlier version (theirs). */
export interface RepairSite {
  readonly difference: JsonDifference;
  readonly candidateReads: boolean;
  readonly mine: RepairTexts;
  readonly theirs: RepairTexts;
  readonly myPlace: SchemaPlace;
  readonly theirPlace: SchemaPlace;
}

/** The site of a question. */
export function createRepairSite({ candidate, earlier, difference, candidateReads }: RepairQuestion): RepairSite {
  const { reader, writer } = difference;
  return {
    difference: difference as JsonDifference,
    candidateReads,
    mine: new RepairTexts(candidate as JsonSchema),
    theirs: new RepairTexts(earlier as JsonSchema),
    myPlace: candidateReads ? reader : writer,
    theirPlace: candidateReads ? writer : reader,
  };
}

/** A proposal that takes back something of the candidate's, unless it is said to only add; none without edits. */
export function propose(
  title: string,
  {
    reference,
    edits,
    safe = false,
  }: { readonly reference: string | null; readonly edits: readonly TextEdit[]; readonly safe?: boolean },
): readonly RepairProposal[] {
  const sorted = [...edits].sort((left, right) => left.start - right.start);
  return edits.length === 0 ? [] : [{ title, safe, reference, edits: sorted }];
}
