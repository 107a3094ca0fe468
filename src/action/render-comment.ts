import type { Report } from "../report/report.ts";
import type { MarkdownOptions } from "../reporters/markdown/markdown-options.ts";
import { SUMMARY_BUDGET, renderMarkdownWithin } from "../reporters/markdown/markdown.ts";

/** GitHub refuses a comment of more than 65,536 characters. */
const COMMENT_LIMIT = 65_000;

/** What the action knows about a report's place that the report does not. */
export type Placement = Pick<MarkdownOptions, "linkTo" | "remarks"> & {
  /** Address of the run, whose summary holds what a comment has no room for. */
  readonly runUrl: string;
};

/** The first line of a comment, by which the step that wrote it finds it again. */
export function printMarker(key: string): string {
  return `<!-- schemagate: ${encodeURIComponent(key.slice(0, 500).replace(/\p{Cs}/gu, "")).replaceAll("--", "-%2D")} -->`;
}

/** The comment under a pull request: the marker's line, then the report as far as it fits. */
export function renderComment(report: Report, marker: string, { linkTo, remarks, runUrl }: Placement): string {
  const text = renderMarkdownWithin(report, {
    budget: { limit: COMMENT_LIMIT - marker.length - 1, measure: (one) => one.length },
    linkTo,
    remarks,
    rest: `in the [job summary](<${runUrl}>)`,
  });
  return `${marker}\n${text}`;
}

/** The job's summary. */
export function renderSummary(report: Report, { linkTo, remarks }: Placement): string {
  return renderMarkdownWithin(report, { budget: SUMMARY_BUDGET, linkTo, remarks, rest: "in the JSON report" });
}
