import type { Baseline } from "../baseline/baseline.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import type { DesiredRefusal, DesiredSubject } from "../publish/desired-subject.ts";
import { readCandidateReferences } from "./candidate-references.ts";
import type { ProjectSubject, UnjudgedSubject } from "./project.ts";
import type { SubjectOutcome } from "./subject-outcome.ts";

/** A subject of the project and what the check found. */
export interface JudgedProjectSubject {
  readonly subject: ProjectSubject;
  readonly outcome: SubjectOutcome;
}

/** What the workspace wants of a subject that was judged. */
export async function readDesired(
  { subject, outcome }: JudgedProjectSubject,
  project: ReadonlyMap<string, ProjectSubject>,
  baseline: Baseline,
): Promise<DesiredSubject> {
  const { entry, compatibility, references } = subject;
  const refusal = explainRefusal(outcome);
  return {
    subject: subject.subject,
    file: subject.source.path,
    schemaType: subject.format.type,
    schema: subject.source.text,
    normalize: subject.normalize,
    references: references
      .filter(({ direct }) => direct)
      .map(({ name, subject: referred, version }) => ({ name, subject: referred, version })),
    resolved: refusal === null ? await readResolved(subject, project, baseline) : [],
    ...(entry.metadata && { metadata: entry.metadata }),
    level: compatibility === "inherit" ? null : compatibility,
    refusal,
  };
}

/** What the workspace wants of a subject that could not be judged at all: nothing, until it can. */
export function describeUnjudged({ subject, file, compatibility, reason }: UnjudgedSubject): DesiredSubject {
  const unreadable = reason === "unreadable";
  return {
    subject,
    file,
    schemaType: "AVRO",
    schema: "",
    normalize: false,
    references: [],
    resolved: [],
    level: compatibility === "unmanaged" ? compatibility : null,
    refusal: {
      reason: unreadable ? "undecided" : "invalid",
      message: unreadable ? "Its file, or one it needs, cannot be read." : "Its references are not clear.",
      hint: "See the findings.",
    },
  };
}

function explainRefusal({ report, diagnostics, unchecked }: SubjectOutcome): DesiredRefusal | null {
  const [finding] = diagnostics.filter(({ severity }) => severity === "error");
  const [doubt] = unchecked;
  switch (report.verdict) {
    case "incompatible":
    case "invalid":
      return {
        reason: report.verdict,
        message: finding?.message ?? `The check finds it ${report.verdict}.`,
        hint: finding?.remedy ?? "See the findings.",
      };
    case "not-checked":
      return {
        reason: "undecided",
        message: doubt?.message ?? "It could not be judged.",
        hint: doubt?.hint ?? "See what could not be checked.",
      };
    case "compatible":
    case "new":
    case "unchanged":
    case "unmanaged":
      return null;
  }
}

/** Only for what is compared with earlier versions; what cannot be found was reported by the check. */
async function readResolved(
  subject: ProjectSubject,
  project: ReadonlyMap<string, ProjectSubject>,
  baseline: Baseline,
): Promise<DesiredSubject["resolved"]> {
  if (subject.compatibility === "unmanaged") return [];
  try {
    return (await readCandidateReferences(subject, project, baseline)).resolved;
  } catch (error) {
    if (error instanceof OperationalError) return [];
    throw error;
  }
}
