import type { PreparedPlan } from "../commands/prepare-plan.ts";
import type { Published } from "../commands/publish-options.ts";
import type { Report } from "../report/report.ts";
import type { Command } from "./choose-command.ts";
import type { ActionOutputs } from "./outputs.ts";

/** What a run leaves behind besides its report. */
export interface Leftovers {
  readonly command: Command;
  readonly overridden?: boolean;
  readonly sarifFile?: string | undefined;
  readonly reportFile?: string | undefined;
  readonly commentUrl?: string | undefined;
  readonly planHash?: string | undefined;
  readonly announced?: boolean | undefined;
}

/** Later steps take an output as a variable, and a system refuses variables that are much longer. */
const MAX_LIST = 60_000;

/** The outputs of a run that could do nothing. */
export function describeFailedOutputs(): ActionOutputs {
  return {
    command: "",
    result: "error",
    "error-count": "0",
    "warning-count": "0",
    "unchecked-count": "0",
    "subject-count": "0",
    "subjects-changed": "[]",
    "compared-with": "none",
    registered: "[]",
    "plan-hash": "",
    "plan-announced": "",
    overridden: "false",
    "sarif-file": "",
    "report-file": "",
    "comment-url": "",
  };
}

/** The outputs of a run that judged something. */
export function describeOutputs(report: Report, leftovers: Leftovers): ActionOutputs {
  const { summary, outcome, subjects, baseline } = report;
  const changed = subjects.filter(({ verdict }) => verdict !== "unchanged" && verdict !== "unmanaged");
  return {
    ...describeFailedOutputs(),
    command: leftovers.command,
    result: outcome,
    "error-count": String(summary.errors),
    "warning-count": String(summary.warnings),
    "unchecked-count": String(summary.unchecked),
    "subject-count": String(summary.subjects),
    "subjects-changed": printList(changed.map(({ subject }) => subject)),
    "compared-with": baseline.kind,
    "plan-hash": leftovers.planHash ?? "",
    "plan-announced": leftovers.announced === undefined ? "" : String(leftovers.announced),
    overridden: String(leftovers.overridden === true),
    "sarif-file": leftovers.sarifFile ?? "",
    "report-file": leftovers.reportFile ?? "",
    "comment-url": leftovers.commentUrl ?? "",
  };
}

/** The outputs of a run that published. */
export function describePublishedOutputs({ result, report }: Published, leftovers: Leftovers): ActionOutputs {
  const registered = result.steps.flatMap(({ subject, status, version }) =>
    (status === "done" || status === "overtaken") && version !== null ? [{ subject, ...version }] : [],
  );
  return { ...describeOutputs(report, leftovers), result: result.outcome, registered: printList(registered) };
}

/** The outputs of a dry run. */
export function describePlanOutputs(
  { plan, report }: Pick<PreparedPlan, "plan" | "report">,
  leftovers: Leftovers,
): ActionOutputs {
  const isWhole = plan.summary.blocked === 0 && report.outcome !== "could-not-check";
  return { ...describeOutputs(report, leftovers), result: isWhole ? "planned" : "incomplete" };
}

function printList(items: readonly unknown[]): string {
  const list = JSON.stringify(items);
  return list.length > MAX_LIST ? "" : list;
}
