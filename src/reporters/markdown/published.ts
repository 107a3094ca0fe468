import type { PublishPlan } from "../../publish/publish-plan.ts";
import type { PublishResult, StepResult, StepStatus } from "../../publish/publish-result.ts";
import type { Report } from "../../report/report.ts";
import { listStepsToExplain } from "../explained-steps.ts";
import { rankFindings } from "../rank-findings.ts";
import { countThings } from "../words.ts";
import { printCode, printProse } from "./escape-markdown.ts";
import { renderFindingBlock } from "./finding-block.ts";
import type { Block } from "./fit-blocks.ts";
import { fitBlocks } from "./fit-blocks.ts";
import type { MarkdownOptions } from "./markdown-options.ts";
import { describePlan, renderPlanTable } from "./plan-table.ts";
import { printLinkedCode } from "./print-link.ts";
import { listUncheckedBlocks } from "./unchecked-blocks.ts";

/** Rows of one table. A summary is long, and whoever looks up an id is glad of each. */
const MAX_ROWS = 500;
/** Room for the closing lines. */
const CLOSING = 400;

const ICONS: { readonly [Status in StepStatus]: string } = {
  done: "✅",
  already: "➖",
  idle: "➖",
  moved: "⚠️",
  failed: "❌",
  skipped: "⏭️",
  overtaken: "⚠️",
};

const WORDS: { readonly [Status in StepStatus]: string } = {
  done: "done",
  already: "was there already",
  idle: "nothing to do",
  moved: "**not done**: the registry has changed",
  failed: "**failed**",
  skipped: "**not done**",
  overtaken: "**done, out of order**",
};

/** What publishing did, as a page: verdict, steps with versions and ids, what is left to do and why, then the rest. */
export function renderPublishedMarkdown(result: PublishResult, report: Report, options: MarkdownOptions): string {
  const busy = result.steps.filter(({ status }) => status !== "idle");
  const idle = result.steps.filter(({ status }) => status === "idle");
  const table = renderSteps(busy, options);
  return layOut(
    {
      heading: `### ${result.outcome === "published" ? "✅" : "❌"} ${describeOutcome(result)}`,
      where: describeWhere(result.registry),
      body: table,
      blocks: [...listNotes(result, report), ...listFindings(report, options), ...foldIdle(idle, options)],
    },
    report,
    options,
  );
}

/** What publishing would do, as a page. */
export function renderPlanMarkdown(plan: PublishPlan, report: Report, options: MarkdownOptions): string {
  const { summary } = plan;
  const todo = describePlan(summary);
  const heading = todo === "" ? describeNothing(summary.unchanged) : `Dry run: ${todo} if this were published`;
  return layOut(
    {
      heading: `### ${choosePlanIcon(summary, report)} ${heading}`,
      where: describeWhere(plan.registry),
      body: renderPlanTable(plan, options, true),
      blocks: [...listUncheckedBlocks(report.unchecked), ...listFindings(report, options)],
    },
    report,
    options,
  );
}

function choosePlanIcon(summary: PublishPlan["summary"], { outcome }: Report): string {
  if (outcome === "could-not-check") return "⚠️";
  if (summary.blocked > 0) return "❌";
  return describePlan(summary) === "" ? "✅" : "📋";
}

interface Page {
  readonly heading: string;
  readonly where: string;
  readonly body: readonly string[];
  readonly blocks: readonly Block[];
}

function layOut({ heading, where, body, blocks }: Page, { tool }: Report, options: MarkdownOptions): string {
  const remarks = options.remarks.flatMap((remark) => [remark, ""]);
  const head = [heading, "", ...remarks, where, "", ...body].join("\n");
  const closing = `<sub>${tool.name} ${tool.version}</sub>\n`;
  const { budget } = options;
  const used = budget.measure(head) + budget.measure(closing) + CLOSING;
  const { texts, missing } = fitBlocks(blocks, budget, used);
  const rest =
    missing === 0 ? "" : `${countThings(missing, "part")} more had no room here: the rest is ${options.rest}.\n\n`;
  return `${[head, ...texts].join("\n")}\n${rest}${closing}`;
}

function describeOutcome({ outcome, summary }: PublishResult): string {
  const { registered, levels, unchanged, open } = summary;
  const parts = [
    registered > 0 ? `registered ${countThings(registered, "schema")}` : "",
    levels > 0 ? `set ${countThings(levels, "level")}` : "",
  ].filter((part) => part !== "");
  const done = parts.join(", ").replace(/^./, (letter) => letter.toUpperCase());
  if (outcome === "published") return done === "" ? describeNothing(unchanged) : done;
  return `${done === "" ? "Nothing published" : done}; ${countThings(open, "step")} left to do`;
}

function describeNothing(unchanged: number): string {
  return `Nothing to publish: ${countThings(unchanged, "subject")} as the registry has them`;
}

function describeWhere({ label, url }: PublishPlan["registry"]): string {
  // A directory registry is called by its path.
  const place = label.includes(url) ? "" : ` at ${printCode(url)}`;
  return `Registry: ${printProse(label)}${place}.`;
}

const HEADINGS = ["| | Subject | Step | Result | Version | Id |", "| --- | --- | --- | --- | --: | --: |"];

function renderSteps(steps: readonly StepResult[], options: MarkdownOptions): readonly string[] {
  if (steps.length === 0) return [];
  const shown = steps.slice(0, MAX_ROWS);
  const hidden = steps.length - shown.length;
  const rows = shown.map((step, index) => renderRow(step, shown[index - 1], options));
  return [...HEADINGS, ...rows, "", ...(hidden === 0 ? [] : [`Not listed: ${countThings(hidden, "more step")}.`, ""])];
}

/** The second row of a subject does not name it again. */
function renderRow(step: StepResult, before: StepResult | undefined, options: MarkdownOptions): string {
  const { subject, file, status, version } = step;
  const cells = [
    ICONS[status],
    before?.subject === subject ? "" : printLinkedCode(subject, { file }, options),
    describeKind(step),
    WORDS[status],
    version === null ? "–" : String(version.version),
    version === null ? "–" : String(version.id),
  ];
  return `| ${cells.join(" | ")} |`;
}

function describeKind({ kind, level }: StepResult): string {
  return kind === "level" ? `level ${level ?? ""}` : kind.replaceAll("-", " ");
}

/** What is left to do and why, a line for each subject. */
function listNotes({ steps }: PublishResult, report: Report): readonly Block[] {
  const lines = listStepsToExplain(steps, report).map((step) => describeNote(step, step.message ?? ""));
  const last = lines.length - 1;
  return lines.map((line, index) => ({
    full: `${index === 0 ? "#### To look at\n\n" : ""}${line}${index === last ? "\n" : ""}`,
  }));
}

function describeNote({ subject, status, hint }: StepResult, message: string): string {
  const end = /[.!?]$/.test(message.trim()) ? "" : ".";
  const more = hint === null ? "" : ` ${printProse(hint)}`;
  return `- ${ICONS[status]} ${printCode(subject)}: ${printProse(message)}${end}${more}`;
}

/** The errors of the check that kept subjects from being published, each with its proof. */
function listFindings(report: Report, options: MarkdownOptions): readonly Block[] {
  const subjects = new Map(report.subjects.map((one) => [one.subject, one]));
  return rankFindings(report.diagnostics)
    .filter(({ severity }) => severity === "error")
    .map((finding) => renderFindingBlock(finding, subjects.get(finding.subject ?? ""), options));
}

function foldIdle(steps: readonly StepResult[], options: MarkdownOptions): readonly Block[] {
  const rows = renderSteps(steps, options);
  if (rows.length === 0) return [];
  const summary = `<details><summary>${countThings(steps.length, "subject")} with nothing to do</summary>`;
  return [{ full: [summary, "", ...rows, "</details>", ""].join("\n") }];
}
