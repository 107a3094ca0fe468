import { printFrozenFindings } from "../lint/frozen-findings.ts";
import type { LintOptions } from "./lint-options.ts";
import { lint } from "./lint.ts";

/** The text of a file that freezes all present findings, and how many these are. */
export async function listFrozenFindings(
  options: Omit<LintOptions, "frozen">,
): Promise<{ readonly text: string; readonly count: number }> {
  const { diagnostics } = (await lint(options)).report;
  return { text: printFrozenFindings(diagnostics), count: diagnostics.length };
}
