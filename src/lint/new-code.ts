import type { Diagnostic } from "../diagnostic/diagnostic.ts";

/** The findings of a file, and those of the same file at an earlier time. */
export interface NewCodeQuestion {
  readonly now: readonly Diagnostic[];
  readonly before: readonly Diagnostic[];
  /** Whether a rule is a matter of style, which only new code has to follow. */
  isStyle(rule: string): boolean;
}

/**
 * The findings without those of style rules that were there before: their fingerprints hold what stands at the place
 * and around it, so an element that was added or changed is judged anew.
 */
export function keepNewCode(question: NewCodeQuestion): readonly Diagnostic[] {
  const known = countFingerprints(question.before);
  return question.now.filter(({ rule, fingerprint }) => !question.isStyle(rule) || !takeOne(known, fingerprint));
}

/** How often each fingerprint occurs. */
export function countFingerprints(diagnostics: readonly { readonly fingerprint: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { fingerprint } of diagnostics) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  return counts;
}

/** Takes one of a fingerprint away; false when there is none left. */
export function takeOne(counts: Map<string, number>, fingerprint: string): boolean {
  const left = counts.get(fingerprint) ?? 0;
  counts.set(fingerprint, left - 1);
  return left > 0;
}
