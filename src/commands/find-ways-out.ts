import type { BaselineVersion } from "../baseline/baseline.ts";
import { confirmRepair } from "../compatibility/confirm-repair.ts";
import type { RepairTrial } from "../compatibility/confirm-repair.ts";
import type { PairOutcome } from "../compatibility/judge-versions.ts";
import { LEVEL_DEMANDS } from "../compatibility/pairs.ts";
import type { Witness } from "../diagnostic/diagnostic.ts";
import type { WayOut } from "../diagnostic/way-out.ts";
import type { Difference } from "../formats/difference.ts";
import type { DetourProposal, ParsedSchema, RepairProposal } from "../formats/schema-format.ts";
import { applyEdits } from "../source/text-edit.ts";
import { createTrial, parseEdited } from "./create-trial.ts";
import { describeBetween, describeBetweenFailure, describePolicy, describePolicyFailure } from "./describe-ways.ts";
import type { JudgedSubject } from "./judged-subject.ts";

/** A breaking difference of one of a subject's pairs, with what breaks in all of them. */
export interface BrokenPair {
  readonly difference: Difference;
  readonly before: readonly (readonly Difference[])[];
  readonly index: number;
  readonly witness: Witness;
}

/**
 * The ways past a breaking difference that its format knows beside edits of the candidate, each compared under the
 * conditions it names; one that fails only because of the level in force is told with the reason.
 */
export function findWaysOut(judged: JudgedSubject, broken: BrokenPair): readonly WayOut[] {
  const pair = judged.pairs[broken.index];
  const { format } = judged.subject;
  if (pair === undefined || format.proposeDetours === undefined || judged.options.policy === "LENIENT") return [];
  const proposals = format.proposeDetours({
    candidate: judged.candidate,
    earlier: judged.parse(pair.version),
    difference: broken.difference,
    candidateReads: pair.direction === "backward",
  });
  return proposals.flatMap((proposal) =>
    proposal.kind === "policy" ? tryPolicy(judged, proposal, broken) : tryBetween(judged, proposal, { broken, pair }),
  );
}

function tryPolicy(judged: JudgedSubject, proposal: DetourProposal, broken: BrokenPair): readonly WayOut[] {
  const trial = createTrial(judged, { ...judged.options, policy: "LENIENT" });
  return confirmRepair(trial, toRepair(proposal), broken)
    ? [describePolicy(judged, proposal, broken.witness)]
    : [describePolicyFailure(judged)];
}

/** The version in between stands on the newest one, so only what breaks towards that can be helped by it. */
function tryBetween(
  judged: JudgedSubject,
  proposal: DetourProposal,
  { broken, pair }: { readonly broken: BrokenPair; readonly pair: PairOutcome<BaselineVersion> },
): readonly WayOut[] {
  const { version } = pair;
  const between = parseEdited(judged, applyEdits(version.schema, proposal.between), version.resolved);
  if (between === undefined || version !== judged.pairs[0]?.version) return [];
  const { format } = judged.subject;
  const repair = toRepair(proposal);
  const replaced = replaceNewest(judged, version, between);
  const own = { before: [broken.before[broken.index] ?? []], index: 0 };
  if (!confirmRepair(pickPair(replaced, broken.index), repair, own)) return [];
  const isTransitive = LEVEL_DEMANDS[judged.level].versions === "all";
  const passes = confirmRepair(replaced, repair, broken);
  if (!passes || (isTransitive && !confirmRepair(createTrial(judged), repair, broken)))
    return [describeBetweenFailure(judged, proposal, version)];
  // A version that closes an object is no danger to readers of the version before it: FORWARD still guards that much.
  const isForward = format.compare(judged.parse(version), between, judged.options).verdict === "compatible";
  return [describeBetween(judged, proposal, { version, stepLevel: isForward ? "FORWARD" : "NONE" })];
}

function toRepair({ title, edits }: DetourProposal): RepairProposal {
  return { title, safe: false, reference: null, edits };
}

/** The trial in which a version in between stands for the newest one. */
function replaceNewest(judged: JudgedSubject, newest: BaselineVersion, between: ParsedSchema): RepairTrial {
  return createTrial({
    ...judged,
    parse: (version) => (version === newest ? between : judged.parse(version)),
  });
}

/** The trial of one pair alone. */
function pickPair(trial: RepairTrial, index: number): RepairTrial {
  return { ...trial, compareAll: (candidate) => [trial.compareAll(candidate)[index] ?? []] };
}
