import type { CompatibilityDetails, Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { SubjectReport } from "../../report/report.ts";
import { listFailedVersions } from "../rank-findings.ts";
import { printCode, printProse } from "./escape-markdown.ts";

/** Columns that fit beside each other in a comment. */
const MAX_VERSIONS = 10;

type Direction = CompatibilityDetails["direction"];

const QUESTIONS: { readonly [Name in Direction]: string } = {
  backward: "new schema reads old data",
  forward: "old schema reads new data",
};

/**
 * Which versions a failing subject breaks with, in which direction, as a small table: newest versions first, at most
 * ten. Empty where there is only one answer to show, which the findings give already, and where a finding of another
 * subject breaks it too: such a finding does not tell this subject's versions.
 */
export function renderVersionMatrix(subject: SubjectReport, findings: readonly Diagnostic[]): readonly string[] {
  if (findings.some((one) => isForeign(one, subject))) return [];
  const directions = listDirections(subject);
  const versions = subject.comparedWith.slice(0, MAX_VERSIONS);
  if (versions.length * directions.length < 2) return [];
  const failed = new Set(
    findings
      .filter((one) => one.subject === subject.subject && one.severity === "error")
      .flatMap((one) => listFailedVersions(one).map((label) => printAnswerKey(one.compatibility?.direction, label))),
  );
  if (failed.size === 0) return [];
  const rest = subject.comparedWith.length - versions.length;
  const heads = versions.map((label) => printProse(label.replace(/^version /, "v")));
  const rows = directions.map((direction) => {
    const cells = versions.map((label) => (failed.has(printAnswerKey(direction, label)) ? "❌" : "✅"));
    return `| ${[QUESTIONS[direction], ...cells].join(" | ")} |`;
  });
  return [
    `| ${[printCode(subject.subject), ...heads].join(" | ")} |`,
    `| --- |${" :-: |".repeat(heads.length)}`,
    ...rows,
    "",
    ...(rest > 0 ? [`${rest} older versions are not shown.`, ""] : []),
  ];
}

function listDirections({ level }: SubjectReport): readonly Direction[] {
  const full = level.startsWith("FULL");
  return [
    ...(full || level.startsWith("BACKWARD") ? (["backward"] as const) : []),
    ...(full || level.startsWith("FORWARD") ? (["forward"] as const) : []),
  ];
}

function isForeign(diagnostic: Diagnostic, { subject }: SubjectReport): boolean {
  const users = diagnostic.shared?.breaks ?? [];
  return diagnostic.subject !== subject && users.some((user) => user.subject === subject);
}

function printAnswerKey(direction: Direction | undefined, label: string): string {
  return `${direction} ${label}`;
}
