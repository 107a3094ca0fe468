import type { BaselineSubject, BaselineVersion } from "../baseline/baseline.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { SubjectReport, Unchecked } from "../report/report.ts";

/** What one subject adds to a report. */
export interface SubjectOutcome {
  readonly report: SubjectReport;
  readonly diagnostics: readonly Diagnostic[];
  readonly unchecked: readonly Unchecked[];
  /** The earlier versions that were there to compare with, oldest first. */
  readonly versions: readonly BaselineVersion[];
  /** The subject as the baseline has it; null when it was not read. */
  readonly earlier: BaselineSubject | null;
}
