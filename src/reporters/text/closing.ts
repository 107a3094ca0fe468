import type { Outcome, Report } from "../../report/report.ts";
import type { Style } from "../style.ts";
import { countThings } from "../words.ts";

const VERDICTS: { readonly [Name in Outcome]: { readonly word: string; readonly color: "green" | "red" | "yellow" } } =
  {
    clean: { word: "Passed", color: "green" },
    findings: { word: "Failed", color: "red" },
    "could-not-check": { word: "Not decided", color: "yellow" },
  };

/** The last line: the outcome in a word, then what was found and how much was looked at. */
export function renderClosing(report: Report, style: Style): string {
  const { outcome, summary, failOn } = report;
  const { word, color } = VERDICTS[outcome];
  const found = [
    summary.unchecked > 0 ? `${summary.unchecked} not checked` : "",
    summary.errors > 0 ? countThings(summary.errors, "error") : "",
    summary.warnings > 0 ? countThings(summary.warnings, "warning") : "",
    summary.infos > 0 ? countThings(summary.infos, "note") : "",
    summary.waived > 0 ? `${summary.waived} waived` : "",
  ].filter((part) => part !== "");
  const waived = failOn === "never" && found.length > 0 ? "; `fail-on` is `never`, so findings pass" : "";
  return `${style[color](word)}: ${found.length === 0 ? "nothing found" : found.join(", ")} in ${describeExtent(report)}${waived}.`;
}

function describeExtent({ summary, lint }: Report): string {
  if (lint !== undefined && summary.subjects === 0) return countThings(lint.files, "file");
  const compared = `${countThings(summary.comparisons, "earlier version")} compared`;
  return `${countThings(summary.subjects, "subject")} (${compared})`;
}
