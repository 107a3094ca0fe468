import type { LevelChange, Report, ServerOpinion, SubjectReport } from "../report/report.ts";
import { countThings } from "./words.ts";

/** A sentence about a run or one of its subjects that no finding says. Not escaped. */
export interface Remark {
  /** The subject it is about; null for the run. */
  readonly subject: string | null;
  readonly text: string;
  /** Whether it asks for attention. */
  readonly loud: boolean;
}

/** Remarks that are listed; what is beyond is counted. */
const MAX_REMARKS = 40;

/**
 * What the registry's make, its settings, a change of level and its own verdicts are to be known for: loud ones first,
 * then by subject. Of verdicts that agree only the number is given.
 */
export function listRemarks({ baseline, subjects }: Report): readonly Remark[] {
  const remarks = [
    ...(baseline.notes === undefined ? [] : [sayOfRun(`Of this make of registry: ${baseline.notes.join(" ")}`)]),
    ...subjects.flatMap(describeSubject),
  ];
  const sorted = [...remarks.filter(({ loud }) => loud), ...remarks.filter(({ loud }) => !loud)];
  const hidden = sorted.length - MAX_REMARKS;
  return [
    ...sorted.slice(0, MAX_REMARKS),
    ...(hidden > 0 ? [sayOfRun(`${countThings(hidden, "remark")} more: the JSON output has all of them.`)] : []),
    ...describeAgreement(subjects),
  ];
}

function sayOfRun(text: string): Remark {
  return { subject: null, text, loud: false };
}

function describeSubject({
  subject,
  level,
  verdict,
  levelChange,
  server,
  notes = [],
}: SubjectReport): readonly Remark[] {
  const to = verdict === "unmanaged" ? "unmanaged" : level;
  return [
    ...(levelChange === undefined
      ? []
      : [{ subject, text: describeLevelChange(levelChange, to), loud: levelChange.loosens }]),
    ...notes.map((text) => ({ subject, text, loud: false })),
    ...(server === undefined ? [] : describeOpinion(server).map((text) => ({ subject, text, loud: false }))),
  ];
}

const SOURCES: { readonly [Source in LevelChange["source"]]: string } = {
  subject: "the subject's own in the registry",
  global: "the registry's general one",
  manifest: "the earlier manifest's",
  default: "the default",
};

function describeLevelChange({ from, source, loosens }: LevelChange, to: string): string {
  const judged = to === "unmanaged" ? "it is no longer judged" : `judged at ${to}`;
  const more = loosens ? " This ALLOWS MORE than before." : "";
  return `The manifest changes the level from ${from} (${SOURCES[source]}) to ${to}; ${judged}.${more}`;
}

function describeOpinion({ verdict, standing, level, messages }: ServerOpinion): readonly string[] {
  const at = level === null ? "" : ` at ${level}`;
  switch (standing) {
    case "agrees":
      return [];
    case "differs":
      return [`The registry itself finds it ${verdict}${at}: see the finding \`registry/disagreement\`.`];
    case "decides":
      return [`Not decided here; the registry itself finds it ${verdict}${at}, and its verdict counts.`];
    case "aside":
      return verdict === "not-asked"
        ? [`The registry itself gave no verdict. ${messages.join(" ")}`]
        : [`The registry itself finds it ${verdict}${at}, which is not the level it is judged at here.`];
  }
}

function describeAgreement(subjects: readonly SubjectReport[]): readonly Remark[] {
  const agreed = subjects.filter(({ server }) => server?.standing === "agrees").length;
  return agreed === 0 ? [] : [sayOfRun(`The registry itself says the same of ${countThings(agreed, "subject")}.`)];
}
