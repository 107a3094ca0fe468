import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { compareSeverity } from "../diagnostic/severity.ts";

/** Findings in the order in which room is given to them: graver ones first, then compatibility, else as they came. */
export function rankFindings(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (left, right) => compareSeverity(left.severity, right.severity) || rankKind(left) - rankKind(right),
  );
}

/** The subjects that a finding breaks: its own first, then those that refer to it. */
export function listBrokenSubjects({ subject, shared }: Diagnostic): readonly string[] {
  const users = (shared?.breaks ?? []).map((user) => user.subject);
  return [...new Set([...(subject === undefined ? [] : [subject]), ...users])];
}

/** The earlier versions that a finding is about, the newest first. */
export function listFailedVersions({ compatibility }: Diagnostic): readonly string[] {
  return compatibility === undefined ? [] : [compatibility.versionLabel, ...compatibility.alsoBreaks];
}

function rankKind({ compatibility }: Diagnostic): number {
  return compatibility === undefined ? 1 : 0;
}
