import type { Report } from "../report/report.ts";
import { openElement } from "./escape-xml.ts";
import type { Issue } from "./issue.ts";
import { groupByFile, listIssues, printIssue } from "./issue.ts";

const SEVERITIES: { readonly [Name in Issue["severity"]]: string } = {
  unchecked: "error",
  error: "error",
  warning: "warning",
  info: "info",
};

/** The report as Checkstyle's XML (version 4.3), which many tools of continuous integration read. */
export function renderCheckstyle(report: Report): string {
  const files = groupByFile(listIssues(report)).flatMap(([name, issues]) => [
    `  ${openElement("file", { name })}>`,
    ...issues.map(renderError),
    "  </file>",
  ]);
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">', ...files, "</checkstyle>"];
  return `${lines.join("\n")}\n`;
}

function renderError(issue: Issue): string {
  const { start } = issue.location;
  const element = openElement("error", {
    line: start?.line ?? 1,
    column: start?.column,
    severity: SEVERITIES[issue.severity],
    message: printIssue(issue),
    source: `schemagate.${issue.rule.replaceAll("/", ".")}`,
  });
  return `    ${element} />`;
}
