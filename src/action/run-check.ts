import { OUTCOME_EXIT_CODES } from "../report/exit-code.ts";
import { createReport } from "../report/create-report.ts";
import { rebaseReport } from "../report/rebase-report.ts";
import type { Report } from "../report/report.ts";
import { renderGithub } from "../reporters/github.ts";
import { printProse } from "../reporters/markdown/escape-markdown.ts";
import { renderPlan } from "../reporters/plan.ts";
import type { Reporter } from "../reporters/reporter.ts";
import { loadReporter } from "../reporters/reporters.ts";
import { createStyle } from "../reporters/style.ts";
import { renderText } from "../reporters/text/text.ts";
import type { Comparison } from "./compare-subjects.ts";
import { compareSubjects } from "./compare-subjects.ts";
import { writeOutputs, writeReportFile, writeSummary } from "./deliver.ts";
import { describeOutputs } from "./describe-outputs.ts";
import type { Override } from "./override.ts";
import { nameInputsOfReport } from "./name-inputs.ts";
import type { PlanPreview } from "./plan-preview.ts";
import { previewPlan } from "./plan-preview.ts";
import { printStamp } from "./plan-stamp.ts";
import { describeOverride } from "./remarks.ts";
import type { Placement } from "./render-comment.ts";
import { renderSummary } from "./render-comment.ts";
import type { Run } from "./run.ts";
import { createPlacement, useColor } from "./run.ts";
import { LOG_WIDTH, printForPeople, printNotice, printWarning } from "./write-log.ts";

/**
 * Checks or lints, reports wherever that is possible, and returns the exit status.
 *
 * @throws OperationalError when nothing can be judged.
 */
export async function runCheck(run: Run, command: "check" | "lint"): Promise<number> {
  const compared = command === "lint" ? await lintSubjects(run) : await compareSubjects(run);
  const { report, registry } = compared;
  const preview = run.event.pullRequest === undefined ? undefined : await previewPlan(run, registry, report);
  const override = report.outcome === "findings" ? await run.forge.findOverride(run.inputs.overrideLabel) : undefined;
  const judged = override === undefined ? report : createReport({ ...report, failOn: "never" });
  await deliver(run, judged, { ...compared, command, override, preview });
  return OUTCOME_EXIT_CODES[judged.outcome];
}

async function lintSubjects({ inputs, folder }: Run): Promise<Comparison> {
  const { lint } = await import("../commands/lint.ts");
  const { manifest, against, failOn } = inputs;
  const { report } = await lint({
    directory: folder.path,
    failOn,
    ...(manifest === undefined ? {} : { manifest }),
    ...(against === undefined ? {} : { against }),
  });
  return {
    report: nameInputsOfReport(rebaseReport(report, folder.prefix)),
    doubts: [],
    notes: [],
    registry: undefined,
  };
}

/** What the report itself does not tell. */
interface Circumstances extends Omit<Comparison, "report"> {
  readonly command: "check" | "lint";
  readonly override: Override | undefined;
  readonly preview: PlanPreview | undefined;
}

async function deliver(run: Run, report: Report, around: Circumstances): Promise<void> {
  const { runner, inputs, forge } = run;
  const { doubts } = around;
  const notes = [...around.notes, ...(around.preview && "note" in around.preview ? [around.preview.note] : [])];
  const placement = createCheckPlacement(run, { ...around, notes });
  runner.writeLog(renderLog(run, report, around.preview));
  for (const doubt of doubts) runner.writeLog(printWarning(doubt));
  for (const note of notes) runner.writeLog(printNotice(note));
  const reporters = { sarif: await loadReporter("sarif"), json: await loadReporter("json") };
  const files = writeReports(run, report, reporters);
  writeSummary(run, renderSummary(report, placement));
  const commentUrl = await forge.comment(report, placement, inputs);
  if (inputs.suggestions) await forge.suggest(report);
  for (const { expected, text } of forge.complaints) runner.writeLog(expected ? printNotice(text) : printWarning(text));
  const { command, override, preview } = around;
  const planHash = preview && "stamp" in preview ? preview.stamp.hash : undefined;
  const leftovers = { ...files, command, overridden: override !== undefined, commentUrl, planHash };
  writeOutputs(runner, describeOutputs(report, leftovers));
}

function createCheckPlacement(run: Run, { override, doubts, notes, preview }: Circumstances): Placement {
  const remarks = [
    ...(override === undefined ? [] : [describeOverride(override)]),
    ...[...doubts, ...notes].map(printProse),
  ];
  const placement = createPlacement(run, remarks);
  if (preview === undefined || !("plan" in preview)) return placement;
  const { plan, stamp } = preview;
  const remark = `Plan \`${stamp.hash}\`: publishing after the merge says whether it still is the same.\n`;
  return { ...placement, plan: { plan, remark }, stamp: printStamp(stamp) };
}

function renderLog({ runner }: Run, report: Report, preview: PlanPreview | undefined): string {
  const color = useColor(runner);
  const text = renderText(report, { color, width: LOG_WIDTH, quiet: false });
  const plan = preview && "plan" in preview ? `\n${renderPlan(preview.plan, createStyle(color))}` : "";
  return `${printForPeople(`${text}${plan}`)}${renderGithub(report)}`;
}

function writeReports(
  run: Run,
  report: Report,
  { sarif, json }: { readonly sarif: Reporter; readonly json: Reporter },
): { readonly sarifFile: string | undefined; readonly reportFile: string | undefined } {
  const options = { color: false, width: 100, quiet: false, docsAt: run.environment.docsAt };
  return {
    sarifFile: writeReportFile(run, run.inputs.sarifFile, () => sarif(report, options)),
    reportFile: writeReportFile(run, run.inputs.reportFile, () => json(report, options)),
  };
}
