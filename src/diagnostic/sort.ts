import type { Diagnostic } from "./diagnostic.ts";
import type { Location } from "./location.ts";
import { compareSeverity } from "./severity.ts";

/** The diagnostics by file, place, severity, rule and message, exact repetitions dropped. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = [...diagnostics].sort(compareDiagnostics);
  return sorted.filter((diagnostic, index) => {
    const previous = sorted[index - 1];
    return previous === undefined || compareDiagnostics(previous, diagnostic) !== 0;
  });
}

function compareDiagnostics(left: Diagnostic, right: Diagnostic): number {
  return (
    compareText(left.location.file, right.location.file) ||
    comparePlaces(left.location, right.location) ||
    compareSeverity(left.severity, right.severity) ||
    compareText(left.rule, right.rule) ||
    compareText(left.subject ?? "", right.subject ?? "") ||
    compareText(left.message, right.message)
  );
}

function comparePlaces({ start: left }: Location, { start: right }: Location): number {
  return (left?.line ?? 0) - (right?.line ?? 0) || (left?.column ?? 0) - (right?.column ?? 0);
}

/** By UTF-16 code units, so that the order is the same under every locale. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
