import type { FixedFile } from "../commands/fix.ts";
import { renderDiff } from "../reporters/diff.ts";
import { createStyle } from "../reporters/style.ts";
import { readFlag } from "./command-line.ts";
import type { Invocation } from "./invocation.ts";
import { chooseColor } from "./terminal.ts";

/** The diff comes before a report for people; it must not stand in the way of one for machines. */
export function showFixes(
  files: readonly FixedFile[],
  { dryRun, invocation, toOutput }: { dryRun: boolean; invocation: Invocation; toOutput: boolean },
): void {
  const { line, terminal } = invocation;
  const style = createStyle(chooseColor(readFlag(line, "color"), terminal));
  const edits = files.reduce((sum, file) => sum + file.titles.length, 0);
  const done = dryRun ? "Would make" : "Made";
  const counted = `${done} ${edits} edit${edits === 1 ? "" : "s"} in ${files.length} file${files.length === 1 ? "" : "s"}.`;
  const text = [...files.map((file) => renderDiff(file, style)), `${counted}\n`].join("\n");
  if (toOutput) terminal.writeOutput(`${text}\n`);
  else terminal.writeError(`${text}\n`);
}
