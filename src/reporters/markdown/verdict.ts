import type { Report, SubjectVerdict } from "../../report/report.ts";
import { describeScope } from "../describe-scope.ts";
import { countThings } from "../words.ts";
import { printProse } from "./escape-markdown.ts";

/** The outcome as a heading: what would happen on merge, in one line. */
export function renderHeading(report: Report): string {
  return `### ${chooseIcon(report)} ${describeVerdict(report)}`;
}

/** What was compared with what, by whose rules, and how much was found. */
export function renderScope(report: Report): string {
  const { summary, lint } = report;
  const isLintOnly = lint !== undefined && summary.subjects === 0;
  const compared = `${countThings(summary.subjects, "subject")}, ${countThings(summary.comparisons, "earlier version")} compared`;
  const found = [
    summary.unchecked > 0 ? `${summary.unchecked} not checked` : "",
    summary.errors > 0 ? countThings(summary.errors, "error") : "",
    summary.warnings > 0 ? countThings(summary.warnings, "warning") : "",
    summary.infos > 0 ? countThings(summary.infos, "note") : "",
    summary.waived > 0 ? `${summary.waived} waived` : "",
  ].filter((part) => part !== "");
  const counts = found.length === 0 ? "nothing found" : found.join(", ");
  return `${printProse(describeScope(report)).replace(/\.$/, "")}: ${isLintOnly ? "" : `${compared}, `}${counts}.`;
}

function chooseIcon(report: Report): string {
  if (report.outcome === "findings") return "❌";
  if (report.outcome === "could-not-check") return "⚠️";
  return hasFailure(report) ? "🟥" : "✅";
}

/** A run can be clean although something breaks: when findings are let through. */
function hasFailure({ subjects, summary }: Report): boolean {
  return summary.errors > 0 || subjects.some(({ verdict }) => verdict === "incompatible" || verdict === "invalid");
}

function describeVerdict(report: Report): string {
  const { subjects, summary, outcome } = report;
  const count = (verdict: SubjectVerdict): number => subjects.filter((one) => one.verdict === verdict).length;
  const refused = count("incompatible") + count("invalid");
  const broken = refused > 0 ? `${countThings(refused, "subject")} would be refused by the registry` : "";
  if (outcome === "could-not-check") {
    const open = countThings(summary.unchecked, "thing");
    return `Not decided: ${open} could not be checked${broken === "" ? "" : `, and ${broken}`}`;
  }
  if (outcome === "findings") return broken === "" ? `${describeFindings(report)} to mend` : broken;
  if (hasFailure(report)) return `Let through: ${broken === "" ? describeFindings(report) : broken}`;
  if (subjects.length === 0) return describeNothing(report);
  const changed = subjects.length - count("unchanged") - count("unmanaged");
  return changed === 0
    ? `Nothing to register: ${countThings(subjects.length, "subject")} unchanged`
    : `Safe to merge: ${countThings(changed, "subject")} would be accepted by the registry`;
}

function describeNothing({ lint }: Report): string {
  return lint === undefined ? "No schema changed" : "Nothing found by the linter";
}

function describeFindings({ summary }: Report): string {
  const { errors, warnings, infos } = summary;
  if (errors > 0) return countThings(errors, "error");
  return warnings > 0 ? countThings(warnings, "warning") : countThings(infos, "note");
}
