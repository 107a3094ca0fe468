import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { createFingerprint } from "../diagnostic/fingerprint.ts";
import type { Location } from "../diagnostic/location.ts";
import { locateFile } from "../diagnostic/location.ts";
import type { Severity } from "../diagnostic/severity.ts";
import { compareText } from "../diagnostic/sort.ts";
import type { AppliedWaiver, Report, Unchecked } from "../report/report.ts";

/** The rule that formats without a place for it give to what could not be judged. */
export const UNCHECKED_RULE = "could-not-check";

/** One line of a list-shaped format: a finding, or something that could not be judged. */
export interface Issue {
  readonly rule: string;
  /** `unchecked` is graver than an error: nobody knows. */
  readonly severity: Severity | "unchecked";
  /** What happened. */
  readonly message: string;
  /** What to do about it, where there is something to say. */
  readonly remedy: string | undefined;
  readonly location: Location;
  readonly subject: string | undefined;
  /** Unique in the list, and the same from run to run. */
  readonly fingerprint: string;
  /** The finding, unless it is something that could not be judged. */
  readonly diagnostic: Diagnostic | undefined;
  /** Why it is not counted; undefined for everything that is. */
  readonly waiver: AppliedWaiver | undefined;
}

/**
 * A report as a flat list: what could not be judged first, then the findings, each in the report's order. Whatever has
 * no place of its own stands at its subject's file, else at the manifest.
 */
export function listIssues(report: Report): readonly Issue[] {
  const files = new Map(report.subjects.map(({ subject, file }) => [subject, file]));
  const issues = [
    ...report.unchecked.map((item) => createUncheckedIssue(item, files)),
    ...report.diagnostics.map(createFindingIssue),
  ];
  return separateFingerprints(issues);
}

/** Waived findings as a list, for formats that have a word for them. */
export function listWaivedIssues({ waived }: Report): readonly Issue[] {
  return separateFingerprints(waived.map(({ diagnostic, waiver }) => ({ ...createFindingIssue(diagnostic), waiver })));
}

/** The message and the remedy in one run of text. */
export function printIssue({ message, remedy }: Issue): string {
  return remedy === undefined ? message : `${message} ${remedy}`;
}

/** Issues by file, in the order of the files' names; within a file in the order given. */
export function groupByFile(issues: readonly Issue[]): readonly (readonly [string, readonly Issue[]])[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const group = groups.get(issue.location.file);
    if (group === undefined) groups.set(issue.location.file, [issue]);
    else group.push(issue);
  }
  return [...groups].sort(([left], [right]) => compareText(left, right));
}

function createFindingIssue(diagnostic: Diagnostic): Issue {
  const { rule, severity, message, remedy, location, subject, fingerprint } = diagnostic;
  return { rule, severity, message, remedy, location, subject, fingerprint, diagnostic, waiver: undefined };
}

const MANIFEST = "schemagate.yaml";

function createUncheckedIssue(item: Unchecked, files: ReadonlyMap<string, string>): Issue {
  const { subject, message, hint, location } = item;
  const file = subject === undefined ? undefined : files.get(subject);
  return {
    rule: UNCHECKED_RULE,
    severity: "unchecked",
    message: subject === undefined ? message : `\`${subject}\`: ${message}`,
    remedy: hint,
    location: location ?? locateFile(file ?? MANIFEST),
    subject,
    fingerprint: createFingerprint([UNCHECKED_RULE, subject ?? "", message]),
    diagnostic: undefined,
    waiver: undefined,
  };
}

/** Equal findings against several versions share a fingerprint; readers of a list would keep only one of them. */
function separateFingerprints(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Map<string, number>();
  return issues.map((issue) => {
    const count = seen.get(issue.fingerprint) ?? 0;
    seen.set(issue.fingerprint, count + 1);
    if (count === 0) return issue;
    return { ...issue, fingerprint: createFingerprint([issue.fingerprint, String(count)]) };
  });
}
