import { selectVersions } from "../compatibility/pairs.ts";
import { findUpgradeOrder } from "../compatibility/upgrade-order.ts";
import type { RegistryIdentity } from "../registry/registry-identity.ts";
import type { ServerOpinion, SubjectReport, Unchecked } from "../report/report.ts";
import { diagnoseDisagreement, diagnoseServerRefusal } from "./describe-disagreement.ts";
import type { JudgedProjectSubject } from "./read-desired.ts";
import type { QuestionSources, ServerReply } from "./server-question.ts";
import { ServerQuestioner } from "./server-question.ts";
import type { SubjectOutcome } from "./subject-outcome.ts";

/** The registry to confirm with, and whose rules judged here. */
export interface Confirmation extends QuestionSources {
  readonly identity: RegistryIdentity;
  readonly rules: string;
}

/**
 * Puts the registry's own verdict beside ours for every subject that would change there. Where there is none of ours,
 * because a setting of the registry is not decided here, the registry's is the verdict; where both are there and differ,
 * that is a finding with all that is needed to report it.
 */
export async function confirmWithRegistry(
  judged: readonly JudgedProjectSubject[],
  confirmation: Confirmation,
): Promise<readonly JudgedProjectSubject[]> {
  const questioner = new ServerQuestioner(confirmation);
  return Promise.all(
    judged.map(async (one) => {
      const { verdict, change } = one.outcome.report;
      if (verdict === "unmanaged" || (verdict === "unchanged" && change === "none")) return one;
      const reply = await (verdict === "unchanged"
        ? questioner.askIdentity(one.subject)
        : questioner.askVerdict(one.subject));
      return { ...one, outcome: settle(one, reply, confirmation) };
    }),
  );
}

function settle(
  { subject, outcome }: JudgedProjectSubject,
  reply: ServerReply,
  confirmation: Confirmation,
): SubjectOutcome {
  const server = describeOpinion(outcome, reply);
  const stated = { ...outcome, report: { ...outcome.report, server } };
  if (reply.fault !== undefined) return { ...stated, unchecked: [...outcome.unchecked, describeFault(stated, reply)] };
  switch (server.standing) {
    case "agrees":
    case "aside":
      return stated;
    case "differs": {
      const diagnostic = diagnoseDisagreement(subject, { outcome: stated, server, ...confirmation });
      return { ...stated, diagnostics: [...outcome.diagnostics, diagnostic] };
    }
    case "decides":
      return adoptVerdict(stated, server, diagnoseServerRefusal(subject, server, confirmation.identity));
  }
}

function describeOpinion({ report, earlier, versions }: SubjectOutcome, reply: ServerReply): ServerOpinion {
  const level = earlier?.level?.value ?? null;
  const named = report.levelSource === "manifest" || report.levelSource === "flag";
  // A first version is judged at no level at all, nor is one that is there already.
  const levelCounts = versions.length > 0 && reply.known !== true;
  const sameQuestion = earlier !== null && (!levelCounts || !named || level === report.level);
  return {
    verdict: reply.verdict,
    level,
    messages: reply.messages,
    standing: sameQuestion ? compareVerdicts(report.verdict, reply.verdict) : "aside",
  };
}

function compareVerdicts(ours: SubjectReport["verdict"], theirs: ServerOpinion["verdict"]): ServerOpinion["standing"] {
  if (theirs === "not-asked") return "aside";
  if (ours === "not-checked") return "decides";
  const refused = ours === "incompatible" || ours === "invalid";
  return refused === (theirs !== "compatible") ? "agrees" : "differs";
}

/** The registry's verdict in place of the one that could not be had here. */
function adoptVerdict(
  outcome: SubjectOutcome,
  { verdict, level }: ServerOpinion,
  refusal: SubjectOutcome["diagnostics"][number],
): SubjectOutcome {
  const { report, versions } = outcome;
  // A level that is not known here compares with nobody knows what.
  const comparedWith = level === null ? [] : selectVersions(level, versions).map((version) => version.label);
  const judged = { ...report, comparedWith };
  if (verdict === "compatible") {
    const upgradeOrder = level === null ? null : findUpgradeOrder(level);
    return { ...outcome, report: { ...judged, verdict, upgradeOrder }, unchecked: [] };
  }
  return {
    ...outcome,
    report: { ...judged, verdict: verdict === "invalid" ? "invalid" : "incompatible" },
    diagnostics: [...outcome.diagnostics, refusal],
    unchecked: [],
  };
}

function describeFault({ report }: SubjectOutcome, { fault }: ServerReply): Unchecked {
  return {
    subject: report.subject,
    message: `The registry was to confirm the verdict and did not: ${fault?.message ?? ""}`,
    ...(fault === undefined ? {} : { hint: fault.hint }),
  };
}
