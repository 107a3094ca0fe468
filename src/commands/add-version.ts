import type { Diagnostic } from "../diagnostic/diagnostic.ts";

/** The same cause met again towards another earlier version: one finding that names both. */
export function addVersion(diagnostic: Diagnostic, label: string): Diagnostic {
  const { compatibility } = diagnostic;
  if (compatibility === undefined || compatibility.versionLabel === label) return diagnostic;
  return { ...diagnostic, compatibility: { ...compatibility, alsoBreaks: [...compatibility.alsoBreaks, label] } };
}
