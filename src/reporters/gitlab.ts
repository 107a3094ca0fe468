import type { Report } from "../report/report.ts";
import { escapeText } from "./escape-text.ts";
import type { Issue } from "./issue.ts";
import { listIssues, printIssue } from "./issue.ts";
import { printJson } from "./print-json.ts";

const SEVERITIES: { readonly [Name in Issue["severity"]]: string } = {
  unchecked: "blocker",
  error: "critical",
  warning: "minor",
  info: "info",
};

/** The report as a GitLab Code Quality report: `artifacts: reports: codequality:`. Fingerprints are unique in it. */
export function renderGitlab(report: Report): string {
  return printJson(listIssues(report).map(createDegradation));
}

function createDegradation(issue: Issue): object {
  const { rule, severity, fingerprint, location } = issue;
  const { file, start, end } = location;
  const begin = start?.line ?? 1;
  return {
    description: escapeText(printIssue(issue)),
    check_name: rule,
    fingerprint,
    severity: SEVERITIES[severity],
    location: { path: file.replace(/^\.\//, ""), lines: { begin, end: Math.max(begin, end?.line ?? begin) } },
  };
}
