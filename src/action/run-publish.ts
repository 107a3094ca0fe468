import type { PreparedPlan } from "../commands/prepare-plan.ts";
import type { PlanOptions } from "../commands/plan-options.ts";
import { findOwnRegistry } from "../commands/find-own-registry.ts";
import type { Published } from "../commands/publish-options.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import { OUTCOME_EXIT_CODES } from "../report/exit-code.ts";
import { rebaseReport } from "../report/rebase-report.ts";
import type { Annotation } from "../reporters/github.ts";
import { annotateFile, renderAnnotations } from "../reporters/github.ts";
import type { MarkdownOptions } from "../reporters/markdown/markdown-options.ts";
import { listStepsToExplain } from "../reporters/explained-steps.ts";
import { SUMMARY_BUDGET } from "../reporters/markdown/markdown.ts";
import { renderPlanMarkdown, renderPublishedMarkdown } from "../reporters/markdown/published.ts";
import { renderPlan } from "../reporters/plan.ts";
import { printJson } from "../reporters/print-json.ts";
import { renderPublished } from "../reporters/published.ts";
import { createStyle } from "../reporters/style.ts";
import { renderText } from "../reporters/text/text.ts";
import { writeOutputs, writeReportFile, writeSummary } from "./deliver.ts";
import type { Leftovers } from "./describe-outputs.ts";
import { describePlanOutputs, describePublishedOutputs } from "./describe-outputs.ts";
import { printManifestPath } from "./forge.ts";
import { judgeAnnouncement } from "./judge-announcement.ts";
import type { Announcement } from "./judge-announcement.ts";
import { leaveToNewer } from "./leave-to-newer.ts";
import { nameInputsOfReport, nameInputsOfSteps } from "./name-inputs.ts";
import { stampPlan } from "./plan-stamp.ts";
import { rebaseSteps } from "./rebase-steps.ts";
import type { Run } from "./run.ts";
import { createPlacement, useColor } from "./run.ts";
import { LOG_WIDTH, printForPeople, printNotice, printWarning } from "./write-log.ts";

/**
 * Publishes what is checked out, or shows what that would do, and returns the exit status: 0 when nothing is left to
 * do or kept from being done, else 1.
 *
 * @throws OperationalError when there is no registry, or nothing can be planned for it.
 */
export async function runPublish(run: Run, command: "publish" | "plan"): Promise<number> {
  const options = createOptions(run);
  if (command === "plan") {
    const { plan } = await import("../commands/plan.ts");
    return deliverPlan(run, await plan(options));
  }
  const left = await leaveToNewer(run);
  if (left !== undefined) return left;
  const { publish } = await import("../commands/publish.ts");
  return deliverPublished(run, await publish(options));
}

function createOptions({ access, inputs, folder }: Run): PlanOptions {
  if (access.kind === "unusable") throw access.error;
  if (access.kind === "none" && !findOwnRegistry(folder.path))
    throw new OperationalError({
      code: "usage",
      message: "There is no registry to publish to.",
      hint: "Give the input `registry-url`. A variable or secret that is not there is empty.",
    });
  const registry = access.kind === "usable" ? access.choice : { connection: { environment: {} } };
  const { manifest, confirm } = inputs;
  return { directory: folder.path, registry, confirm, ...(manifest === undefined ? {} : { manifest }) };
}

async function deliverPublished(run: Run, published: Published): Promise<number> {
  const { runner, folder } = run;
  const announcement = await judgeAnnouncement(run, published.plan);
  const result = nameInputsOfSteps(rebaseSteps(published.result, folder.prefix));
  const report = nameInputsOfReport(rebaseReport(published.report, folder.prefix));
  const text = renderPublished(result, createStyle(useColor(runner)));
  const open = listStepsToExplain(result.steps, report).filter(({ status }) => OPEN.includes(status));
  const annotations = open.map(({ subject, file, message, hint }) =>
    annotateFile(file, `${subject} is not published`, [message ?? "", hint ?? ""]),
  );
  writeLog(run, { report, text, annotations, announcement });
  writeSummary(run, renderPublishedMarkdown(result, report, createOptionsOfPage(run, announcement)));
  writeOutputs(runner, describePublishedOutputs(published, finish(run, published, announcement)));
  return result.outcome === "published" ? OUTCOME_EXIT_CODES.clean : OUTCOME_EXIT_CODES.findings;
}

const OPEN: readonly Published["result"]["steps"][number]["status"][] = ["failed", "moved", "skipped", "overtaken"];

function deliverPlan(run: Run, prepared: Pick<PreparedPlan, "plan" | "report">): number {
  const { runner, folder } = run;
  const plan = nameInputsOfSteps(rebaseSteps(prepared.plan, folder.prefix));
  const report = nameInputsOfReport(rebaseReport(prepared.report, folder.prefix));
  const text = renderPlan(plan, createStyle(useColor(runner)));
  writeLog(run, { report, text, annotations: [], announcement: undefined });
  writeSummary(run, renderPlanMarkdown(plan, report, createOptionsOfPage(run, undefined)));
  writeOutputs(runner, describePlanOutputs(prepared, finish(run, prepared, undefined)));
  // Publishing refuses a workspace that was read by half.
  if (report.outcome === "could-not-check") return OUTCOME_EXIT_CODES["could-not-check"];
  return plan.summary.blocked > 0 ? OUTCOME_EXIT_CODES.findings : OUTCOME_EXIT_CODES.clean;
}

interface Log {
  readonly report: PreparedPlan["report"];
  readonly text: string;
  readonly annotations: readonly Annotation[];
  readonly announcement: Announcement | undefined;
}

function writeLog({ runner, forge }: Run, { report, text, annotations, announcement }: Log): void {
  const findings = renderText(report, { color: useColor(runner), width: LOG_WIDTH, quiet: true });
  runner.writeLog(printForPeople(`${findings}${findings === "" ? "" : "\n"}${text}`));
  runner.writeLog(renderAnnotations(report, annotations));
  if (announcement !== undefined) {
    const print = announcement.differs ? printWarning : printNotice;
    runner.writeLog(print(announcement.sentence));
  }
  for (const { expected, text: words } of forge.complaints)
    runner.writeLog(expected ? printNotice(words) : printWarning(words));
}

function createOptionsOfPage(run: Run, announcement: Announcement | undefined): MarkdownOptions {
  const { linkTo, docsAt } = createPlacement(run, []);
  const remarks = announcement === undefined ? [] : [announcement.markdown];
  return { budget: SUMMARY_BUDGET, linkTo, docsAt, remarks, rest: "in the step's log" };
}

function finish(
  run: Run,
  done: Published | Pick<PreparedPlan, "plan" | "report">,
  announcement: Announcement | undefined,
): Leftovers {
  const json = "result" in done ? nameInputsOfSteps(done.result) : done.plan;
  return {
    command: "result" in done ? "publish" : "plan",
    reportFile: writeReportFile(run, run.inputs.reportFile, () => printJson(json)),
    planHash: stampPlan(done.plan, printManifestPath(run.inputs)).hash,
    announced: announcement?.kept,
  };
}
