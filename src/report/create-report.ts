import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { compareSeverity } from "../diagnostic/severity.ts";
import { compareText, sortDiagnostics } from "../diagnostic/sort.ts";
import type {
  FailOn,
  LintScope,
  Outcome,
  Report,
  ReportBaseline,
  ReportSummary,
  SubjectReport,
  Unchecked,
  WaivedDiagnostic,
} from "./report.ts";
import { TOOL } from "./tool.ts";

/** What a command found, in any order; the rest of a report follows from it. */
export interface ReportParts {
  readonly command: string;
  readonly baseline: ReportBaseline;
  readonly subjects: readonly SubjectReport[];
  readonly diagnostics: readonly Diagnostic[];
  readonly unchecked: readonly Unchecked[];
  readonly waived?: readonly WaivedDiagnostic[];
  readonly lint?: LintScope;
  /** `error` unless told. */
  readonly failOn?: FailOn;
}

/** The report of a run: everything sorted, repeated findings dropped, counted and judged. */
export function createReport(parts: ReportParts): Report {
  const failOn = parts.failOn ?? "error";
  const subjects = [...parts.subjects].sort((left, right) => compareText(left.subject, right.subject));
  const diagnostics = sortDiagnostics(parts.diagnostics);
  const unchecked = [...parts.unchecked].sort(compareUnchecked);
  const waived = sortWaived(parts.waived ?? []);
  return {
    version: 1,
    tool: TOOL,
    command: parts.command,
    failOn,
    baseline: parts.baseline,
    ...(parts.lint === undefined ? {} : { lint: parts.lint }),
    subjects,
    diagnostics,
    waived,
    unchecked,
    summary: countFindings({ subjects, diagnostics, unchecked, waived }),
    outcome: judgeOutcome({ ...parts, failOn }),
  };
}

function sortWaived(waived: readonly WaivedDiagnostic[]): readonly WaivedDiagnostic[] {
  const byDiagnostic = new Map(waived.map((one) => [one.diagnostic, one]));
  return sortDiagnostics([...byDiagnostic.keys()]).flatMap((diagnostic) => byDiagnostic.get(diagnostic) ?? []);
}

function countFindings({
  subjects,
  diagnostics,
  unchecked,
  waived,
}: Pick<Report, "subjects" | "diagnostics" | "unchecked" | "waived">): ReportSummary {
  const severities = diagnostics.map((diagnostic) => diagnostic.severity);
  return {
    subjects: subjects.length,
    comparisons: subjects.reduce((sum, subject) => sum + subject.comparedWith.length, 0),
    errors: severities.filter((severity) => severity === "error").length,
    warnings: severities.filter((severity) => severity === "warning").length,
    infos: severities.filter((severity) => severity === "info").length,
    unchecked: unchecked.length,
    waived: waived.length,
  };
}

/**
 * A subject whose verdict says that it was not judged, or that it fails, counts even when no entry explains it; one that
 * fails for waived reasons alone does not.
 */
function judgeOutcome(parts: ReportParts & { readonly failOn: FailOn }): Outcome {
  const { subjects, diagnostics, unchecked, failOn } = parts;
  if (unchecked.length > 0 || subjects.some(({ verdict }) => verdict === "not-checked")) return "could-not-check";
  if (failOn === "never") return "clean";
  const left = new Set(diagnostics.flatMap(({ subject }) => subject ?? []));
  const waived = new Set((parts.waived ?? []).flatMap(({ diagnostic }) => diagnostic.subject ?? []));
  const isLetThrough = (subject: string): boolean => waived.has(subject) && !left.has(subject);
  const fails = ({ subject, verdict }: SubjectReport): boolean =>
    (verdict === "incompatible" || verdict === "invalid") && !isLetThrough(subject);
  if (subjects.some(fails)) return "findings";
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
