import type { Location, Snippet } from "../diagnostic/location.ts";
import type { Report } from "../report/report.ts";
import type { Position } from "../source/range.ts";
import { escapeText } from "./escape-text.ts";
import type { Issue } from "./issue.ts";
import { listIssues, printIssue } from "./issue.ts";
import { printJson } from "./print-json.ts";
import type { ReporterOptions } from "./reporter.ts";

const SEVERITIES: { readonly [Name in Issue["severity"]]: string } = {
  unchecked: "ERROR",
  error: "ERROR",
  warning: "WARNING",
  info: "INFO",
};

/** The report as reviewdog's `rdjson`, whose columns count bytes of UTF-8, and with offered edits as suggestions. */
export function renderRdjson(report: Report, { docsAt }: Pick<ReporterOptions, "docsAt"> = {}): string {
  return printJson({
    source: { name: report.tool.name },
    diagnostics: listIssues(report).map((issue) => createEntry(issue, docsAt)),
  });
}

function createEntry(issue: Issue, docsAt: string | undefined): object {
  const { rule, severity, location, diagnostic } = issue;
  const page = docsAt === undefined ? undefined : diagnostic?.docs;
  const suggestions = listSuggestions(issue);
  return {
    message: escapeText(printIssue(issue)),
    location: createLocation(location),
    severity: SEVERITIES[severity],
    code: { value: rule, ...(page === undefined ? {} : { url: encodeURI(`${docsAt}/${page}`) }) },
    ...(suggestions.length === 0 ? {} : { suggestions }),
  };
}

function createLocation({ file, start, end, snippet }: Location): object {
  if (start === undefined) return { path: file };
  const range = {
    start: createPosition(start, snippet),
    ...(end === undefined ? {} : { end: createPosition(end, snippet) }),
  };
  return { path: file, range };
}

/** The column is left out where the line's text is not at hand to count its bytes. */
function createPosition({ line, column }: Position, snippet: Snippet | undefined): object {
  const text = snippet?.cut === 0 ? snippet.lines[line - snippet.firstLine] : undefined;
  if (text === undefined) return { line };
  return { line, column: 1 + new TextEncoder().encode(text.slice(0, column - 1)).length };
}

/** One suggestion for each run of lines that the edit changes; an empty range before a line inserts. */
function listSuggestions({ diagnostic, location }: Issue): readonly object[] {
  const { fix } = diagnostic ?? {};
  if (fix?.hunks === undefined || fix.file !== location.file) return [];
  return fix.hunks.map(({ line, before, after }) => ({
    range: { start: { line, column: 1 }, end: { line: line + before.length, column: 1 } },
    text: after.map((one) => `${one}\n`).join(""),
  }));
}
