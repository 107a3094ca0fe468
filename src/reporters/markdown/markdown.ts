import type { Report, SubjectReport } from "../../report/report.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { rankFindings } from "../rank-findings.ts";
import { describeWaiver } from "../describe-waiver.ts";
import { listRemarks } from "../subject-remarks.ts";
import { countThings } from "../words.ts";
import { printCode, printProse } from "./escape-markdown.ts";
import type { Block, Budget } from "./fit-blocks.ts";
import { renderFindingBlock, renderFindingLine } from "./finding-block.ts";
import { fitBlocks } from "./fit-blocks.ts";
import type { MarkdownOptions } from "./markdown-options.ts";
import { describePlan, renderPlanTable } from "./plan-table.ts";
import { renderSubjectTable } from "./subject-table.ts";
import { renderHeading, renderScope } from "./verdict.ts";
import { listUncheckedBlocks } from "./unchecked-blocks.ts";
import { renderVersionMatrix } from "./version-matrix.ts";

/** Failing subjects whose versions are laid out in a table each. */
const MAX_MATRICES = 10;
/** Findings in one folded list. */
const MAX_LINES = 50;
/** Room for the closing lines, which depend on what fits. */
const CLOSING = 400;

/** GitHub drops a job summary of more than 1 MiB whole, so this stays below. */
export const SUMMARY_BUDGET: Budget = {
  limit: 1_000_000,
  measure: (text) => new TextEncoder().encode(text).length,
};

const FILE_OPTIONS: MarkdownOptions = {
  budget: SUMMARY_BUDGET,
  linkTo: () => undefined,
  remarks: [],
  rest: "in the report's other formats",
};

/** The report as Markdown for a file or a job summary, without links. */
export function renderMarkdown(report: Report): string {
  return renderMarkdownWithin(report, FILE_OPTIONS);
}

/**
 * The report as Markdown (GitHub's flavour) that stays within a budget: verdict, subjects, what could not be checked,
 * failing versions, errors one by one, and the milder findings in a folded list. Parts that have no room are counted at
 * the end. Every fence and every fold is closed, whatever is left out.
 */
export function renderMarkdownWithin(report: Report, options: MarkdownOptions): string {
  const head = [
    renderHeading(report),
    "",
    ...options.remarks.flatMap((remark) => [remark, ""]),
    renderScope(report),
    "",
    ...renderSubjectTable(report, options),
    ...renderRemarks(report),
  ].join("\n");
  const closing = `<sub>${report.tool.name} ${report.tool.version}</sub>\n`;
  const { budget } = options;
  const used = budget.measure(head) + budget.measure(closing) + CLOSING;
  const { texts, missing } = fitBlocks(listBlocks(report, options), budget, used);
  const rest =
    missing === 0 ? "" : `${countThings(missing, "part")} more had no room here: the rest is ${options.rest}.\n\n`;
  return `${[head, ...texts].join("\n")}\n${rest}${closing}`;
}

function renderRemarks(report: Report): readonly string[] {
  const lines = listRemarks(report).map(({ subject, text, loud }) => {
    const name = subject === null ? "" : `${printCode(subject)}: `;
    return `- ${loud ? "⚠️ " : ""}${name}${printProse(text)}`;
  });
  return lines.length === 0 ? [] : [...lines, ""];
}

function listBlocks(report: Report, options: MarkdownOptions): readonly Block[] {
  const findings = rankFindings(report.diagnostics);
  const errors = findings.filter(({ severity }) => severity === "error");
  const milder = findings.filter(({ severity }) => severity !== "error");
  const subjects = new Map<string | undefined, SubjectReport>(report.subjects.map((one) => [one.subject, one]));
  const plan = listPlanBlocks(options);
  return [
    ...(errors.length === 0 ? plan : []),
    ...listUncheckedBlocks(report.unchecked),
    ...listMatrices(report),
    ...errors.map((one) => renderFindingBlock(one, subjects.get(one.subject), options)),
    ...(errors.length === 0 ? [] : plan),
    ...listFoldedBlocks(milder, options),
    ...listWaivedBlocks(report, options),
  ];
}

/** What a merge would do to the registry; what the findings say anyway is not said twice. */
function listPlanBlocks({ plan, linkTo }: MarkdownOptions): readonly Block[] {
  if (plan === undefined) return [];
  const todo = describePlan(plan.plan.summary);
  if (todo === "") return [];
  const table = renderPlanTable(plan.plan, { linkTo }, false);
  const heading = `#### On merge: ${todo}`;
  return [{ full: [heading, "", ...table, plan.remark].join("\n"), short: [heading, "", plan.remark].join("\n") }];
}

function listMatrices({ subjects, diagnostics }: Report): readonly Block[] {
  const failing = subjects.filter((subject) => subject.verdict === "incompatible").slice(0, MAX_MATRICES);
  return failing.flatMap((subject) => {
    const lines = renderVersionMatrix(subject, diagnostics);
    return lines.length === 0 ? [] : [{ full: lines.join("\n") }];
  });
}

/** Waived findings in folds of fifty, each with its reason. */
function listWaivedBlocks({ waived }: Report, options: MarkdownOptions): readonly Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < waived.length; start += MAX_LINES) {
    const group = waived.slice(start, start + MAX_LINES);
    const lines = group.map(
      ({ diagnostic, waiver }) =>
        `${renderFindingLine(diagnostic, options)}. Waived: ${printProse(describeWaiver(waiver))}`,
    );
    const summary = `<details><summary>${countThings(group.length, "finding")} waived</summary>`;
    blocks.push({ full: [summary, "", ...lines, "", "</details>", ""].join("\n") });
  }
  return blocks;
}

/** The milder findings in folds of fifty, so that a budget cuts between findings and not within them. */
function listFoldedBlocks(findings: readonly Diagnostic[], options: MarkdownOptions): readonly Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < findings.length; start += MAX_LINES) {
    const group = findings.slice(start, start + MAX_LINES);
    const warnings = group.filter(({ severity }) => severity === "warning").length;
    const parts = [
      ...(warnings > 0 ? [countThings(warnings, "warning")] : []),
      ...(warnings < group.length ? [countThings(group.length - warnings, "note")] : []),
    ];
    const lines = group.map((one) => renderFindingLine(one, options));
    const summary = `<details><summary>${parts.join(", ")}</summary>`;
    blocks.push({ full: [summary, "", ...lines, "", "</details>", ""].join("\n") });
  }
  return blocks;
}
