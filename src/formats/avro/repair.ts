import type { RepairProposal, RepairQuestion } from "../schema-format.ts";
import { compareAvro } from "./compare.ts";
import type { AvroDifference } from "./difference.ts";
import type { AvroType, AvroUnion } from "./model.ts";
import { isNamedType } from "./model.ts";
import type { AvroSchema } from "./parse.ts";
import { requireExact } from "./parse.ts";
import { proposeReaderRepairs } from "./repair-reader.ts";
import { RepairSite } from "./repair-site.ts";
import { proposeWriterRepairs } from "./repair-writer.ts";

/** Differences inside one union branch that are repaired together. */
const MAX_INNER = 20;

/** Unions inside unions that are looked into; recursive types would go on for ever. */
const MAX_DEPTH = 3;

/** A difference to repair, which side the candidate is, and how many unions it stands in. */
interface Task {
  readonly difference: AvroDifference;
  readonly candidateReads: boolean;
  readonly depth: number;
}

/** Edits of the candidate that may remove a difference, the best first. */
export function proposeAvroRepairs(question: RepairQuestion): readonly RepairProposal[] {
  const { candidateReads, difference } = question;
  const candidate = requireExact(question.candidate as AvroSchema);
  const earlier = requireExact(question.earlier as AvroSchema);
  return proposeFor(new RepairSite(candidate, earlier), {
    difference: difference as AvroDifference,
    candidateReads,
    depth: 0,
  });
}

function proposeFor(site: RepairSite, task: Task): readonly RepairProposal[] {
  const { difference, candidateReads } = task;
  const direct = candidateReads ? proposeReaderRepairs(site, difference) : proposeWriterRepairs(site, difference);
  const inner = proposeInside(site, task);
  return [...inner, ...direct].filter((proposal) => proposal.edits.length > 0);
}

/** For a union branch that is there on both sides but differs inside: the repairs of what differs, all at once. */
function proposeInside(site: RepairSite, { difference, candidateReads, depth }: Task): readonly RepairProposal[] {
  if (depth >= MAX_DEPTH) return [];
  const pair = findBranchPair(site, difference, candidateReads);
  if (pair === null) return [];
  const { candidate } = site;
  const [reader, writer] = candidateReads ? [pair.mine, pair.theirs] : [pair.theirs, pair.mine];
  const inside = compareAvro({ ...candidate, root: reader }, { ...candidate, root: writer });
  if (inside.length === 0 || inside.length > MAX_INNER) return [];
  const firsts = inside.map((one) => proposeFor(site, { difference: one, candidateReads, depth: depth + 1 })[0]);
  const proposals = firsts.filter((one) => one !== undefined);
  const [first] = proposals;
  if (first === undefined || proposals.length < inside.length) return [];
  if (proposals.some((one) => one.reference !== first.reference)) return [];
  const edits = site.mergeEdits(proposals.map((one) => one.edits));
  if (edits === null) return [];
  const titles = [...new Set(proposals.map((one) => one.title))];
  return [{ ...first, title: titles.join("; "), safe: proposals.every((one) => one.safe), edits }];
}

interface BranchPair {
  readonly mine: AvroType;
  readonly theirs: AvroType;
}

function findBranchPair(site: RepairSite, difference: AvroDifference, candidateReads: boolean): BranchPair | null {
  if (difference.kind !== "union-branch-missing" && difference.kind !== "type-not-in-union") return null;
  const readerUnion = site.findType(candidateReads ? "candidate" : "earlier", difference.reader);
  const writerType = site.findType(candidateReads ? "earlier" : "candidate", difference.writer);
  if (readerUnion?.kind !== "union" || writerType === undefined) return null;
  const partner = findPartner(readerUnion, writerType);
  if (partner === undefined) return null;
  return candidateReads ? { mine: partner, theirs: writerType } : { mine: writerType, theirs: partner };
}

function findPartner(union: AvroUnion, type: AvroType): AvroType | undefined {
  const alike = union.branches.filter((branch) => branch.kind === type.kind);
  const named = alike.find(
    (branch) => isNamedType(branch) && isNamedType(type) && branch.name.short === type.name.short,
  );
  return named ?? (isNamedType(type) ? undefined : alike[0]);
}
