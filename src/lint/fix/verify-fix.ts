import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { applyEdits } from "../../source/text-edit.ts";
import type { LintFile } from "../finding.ts";
import type { LintSession } from "../session.ts";

/**
 * The file's text after a finding's fix, if linting the result proves it: one finding of the rule less, and none more
 * of any rule. Undefined when the finding has no fix or the fix does not hold.
 */
export function proveFix(session: LintSession, file: LintFile, { fix, rule }: Diagnostic): string | undefined {
  if (fix === undefined || fix.file !== file.source.path) return undefined;
  const text = applyEdits(file.source.text, fix.edits);
  const before = countRules(session, file);
  const after = countRules(session, replaceText(file, text));
  return (after.get(rule) ?? 0) < (before.get(rule) ?? 0) && !isWorse(after, before) ? text : undefined;
}

/** Whether a text has no more findings of any rule than the file has now. */
export function isProvenText(session: LintSession, file: LintFile, text: string): boolean {
  return !isWorse(countRules(session, replaceText(file, text)), countRules(session, file));
}

type Counts = ReadonlyMap<string, number>;

function replaceText(file: LintFile, text: string): LintFile {
  return { ...file, source: { path: file.source.path, text } };
}

function isWorse(after: Counts, before: Counts): boolean {
  return [...after].some(([rule, count]) => count > (before.get(rule) ?? 0));
}

/** Findings of a file by rule, as if it were the only one. */
function countRules(session: LintSession, file: LintFile): Counts {
  const { diagnostics, facts } = session.lintFile(file);
  const across = session.lintRepository({ files: [facts], manifest: undefined, subjects: [] });
  const counts = new Map<string, number>();
  for (const { rule } of [...diagnostics, ...across.diagnostics]) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
