import type { Report } from "../report/report.ts";
import type { ActionOutputs } from "./outputs.ts";

/** What a run leaves behind besides its report. */
export interface Leftovers {
  readonly overridden: boolean;
  readonly sarifFile: string | undefined;
  readonly reportFile: string | undefined;
  readonly commentUrl: string | undefined;
}

/** Later steps take an output as a variable, and a system refuses variables that are much longer. */
const MAX_LIST = 60_000;

/** The outputs of a run that judged something. */
export function describeOutputs(report: Report, leftovers: Leftovers): ActionOutputs {
  const { summary, outcome, subjects } = report;
  const changed = subjects.filter(({ verdict }) => verdict !== "unchanged" && verdict !== "unmanaged");
  const list = JSON.stringify(changed.map(({ subject }) => subject));
  return {
    result: outcome,
    "error-count": String(summary.errors),
    "warning-count": String(summary.warnings),
    "unchecked-count": String(summary.unchecked),
    "subject-count": String(summary.subjects),
    "subjects-changed": list.length > MAX_LIST ? "" : list,
    overridden: String(leftovers.overridden),
    "sarif-file": leftovers.sarifFile ?? "",
    "report-file": leftovers.reportFile ?? "",
    "comment-url": leftovers.commentUrl ?? "",
  };
}

/** The outputs of a run that could judge nothing. */
export function describeFailedOutputs(): ActionOutputs {
  return {
    result: "error",
    "error-count": "0",
    "warning-count": "0",
    "unchecked-count": "0",
    "subject-count": "0",
    "subjects-changed": "[]",
    overridden: "false",
    "sarif-file": "",
    "report-file": "",
    "comment-url": "",
  };
}
