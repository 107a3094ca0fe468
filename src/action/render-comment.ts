import type { Report } from "../report/report.ts";
import type { MarkdownOptions } from "../reporters/markdown/markdown-options.ts";
import { SUMMARY_BUDGET, renderMarkdownWithin } from "../reporters/markdown/markdown.ts";

/** GitHub refuses a comment of more than 65,536 characters. */
const COMMENT_LIMIT = 65_000;

/** What the action knows about a report's place that the report does not. */
export type Placement = Pick<MarkdownOptions, "linkTo" | "docsAt" | "remarks" | "plan"> & {
  /** Lines behind a comment's marker that nobody sees. */
  readonly stamp?: string;
  /** Address of the run, whose summary holds what a comment has no room for. */
  readonly runUrl: string;
};

/** The first line of a comment, by which the step that wrote it finds it again. */
export function printMarker(key: string): string {
  return `<!-- schemagate: ${encodeURIComponent(key.slice(0, 500).replace(/\p{Cs}/gu, "")).replaceAll("--", "-%2D")} -->`;
}

/** The comment under a pull request: the marker's line, then the report as far as it fits. */
export function renderComment(report: Report, marker: string, placement: Placement): string {
  const { runUrl, stamp } = placement;
  const head = stamp === undefined ? marker : `${marker}\n${stamp}`;
  const text = renderMarkdownWithin(report, {
    ...placement,
    budget: { limit: COMMENT_LIMIT - head.length - 1, measure: (one) => one.length },
    rest: `in the [job summary](<${runUrl}>)`,
  });
  return `${head}\n${text}`;
}

/** The job's summary. */
export function renderSummary(report: Report, placement: Placement): string {
  return renderMarkdownWithin(report, { ...placement, budget: SUMMARY_BUDGET, rest: "in the JSON report" });
}
