import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { compareSeverity } from "../diagnostic/severity.ts";
import { compareText, sortDiagnostics } from "../diagnostic/sort.ts";
import type { FailOn, Outcome, Report, ReportBaseline, ReportSummary, SubjectReport, Unchecked } from "./report.ts";
import { TOOL } from "./tool.ts";

/** What a command found, in any order; the rest of a report follows from it. */
export interface ReportParts {
  readonly command: string;
  readonly baseline: ReportBaseline;
  readonly subjects: readonly SubjectReport[];
  readonly diagnostics: readonly Diagnostic[];
  readonly unchecked: readonly Unchecked[];
  /** `error` unless told. */
  readonly failOn?: FailOn;
}

/** The report of a run: everything sorted, repeated findings dropped, counted and judged. */
export function createReport(parts: ReportParts): Report {
  const failOn = parts.failOn ?? "error";
  const subjects = [...parts.subjects].sort((left, right) => compareText(left.subject, right.subject));
  const diagnostics = sortDiagnostics(parts.diagnostics);
  const unchecked = [...parts.unchecked].sort(compareUnchecked);
  return {
    version: 1,
    tool: TOOL,
    command: parts.command,
    failOn,
    baseline: parts.baseline,
    subjects,
    diagnostics,
    unchecked,
    summary: countFindings(subjects, diagnostics, unchecked),
    outcome: judgeOutcome({ ...parts, failOn }),
  };
}

function countFindings(
  subjects: readonly SubjectReport[],
  diagnostics: readonly Diagnostic[],
  unchecked: readonly Unchecked[],
): ReportSummary {
  const severities = diagnostics.map((diagnostic) => diagnostic.severity);
  return {
    subjects: subjects.length,
    comparisons: subjects.reduce((sum, subject) => sum + subject.comparedWith.length, 0),
    errors: severities.filter((severity) => severity === "error").length,
    warnings: severities.filter((severity) => severity === "warning").length,
    infos: severities.filter((severity) => severity === "info").length,
    unchecked: unchecked.length,
  };
}

/** A subject whose verdict says that it was not judged, or that it fails, counts even when no entry explains it. */
function judgeOutcome({
  subjects,
  diagnostics,
  unchecked,
  failOn,
}: ReportParts & { readonly failOn: FailOn }): Outcome {
  const hasVerdict = (...verdicts: readonly string[]): boolean =>
    subjects.some((subject) => verdicts.includes(subject.verdict));
  if (unchecked.length > 0 || hasVerdict("not-checked")) return "could-not-check";
  if (failOn === "never") return "clean";
  if (hasVerdict("incompatible", "invalid")) return "findings";
  const grave = diagnostics.some((diagnostic) => compareSeverity(diagnostic.severity, failOn) <= 0);
  return grave ? "findings" : "clean";
}

function compareUnchecked(left: Unchecked, right: Unchecked): number {
  return (
    compareText(left.subject ?? "", right.subject ?? "") ||
    compareText(left.location?.file ?? "", right.location?.file ?? "") ||
    compareText(left.message, right.message)
  );
}
