import type { CheckOptions } from "../commands/check-options.ts";
import { check } from "../commands/check.ts";
import type { CommandLine } from "./command-line.ts";
import { isGiven, readFlag, readFlags } from "./command-line.ts";
import { deliverReport } from "./deliver-report.ts";
import type { FixedFile } from "../commands/fix.ts";
import { renderDiff } from "../reporters/diff.ts";
import { createStyle } from "../reporters/style.ts";
import type { Invocation } from "./invocation.ts";
import { planOutputs } from "./output-plan.ts";
import { readReportOptions } from "./report-options.ts";
import { chooseColor } from "./terminal.ts";

/** `schemagate check [files…]`. */
export async function runCheck(invocation: Invocation): Promise<number> {
  const { line, directory } = invocation;
  const plan = planOutputs(line, directory);
  const options = { directory, ...readReportOptions(line), ...readCheckFlags(line) };
  const dryRun = isGiven(line, "fix-dry-run");
  if (!dryRun && !isGiven(line, "fix")) return deliverReport(await check(options), plan, invocation);
  const { checkAndFix } = await import("../commands/fix.ts");
  const { report, files } = await checkAndFix(options, dryRun);
  showFixes(files, { dryRun, invocation, toOutput: plan.output === "text" });
  return deliverReport(report, plan, invocation);
}

/** The diff comes before a report for people; it must not stand in the way of one for machines. */
function showFixes(
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

/** Fields of flags that were not given are absent. */
function readCheckFlags(line: CommandLine): Omit<CheckOptions, "directory"> {
  const manifest = readFlag(line, "manifest");
  const against = readFlag(line, "against");
  const subjects = readFlags(line, "subject");
  return {
    ...(manifest === undefined ? {} : { manifest }),
    ...(against === undefined ? {} : { against }),
    ...(subjects.length === 0 ? {} : { subjects }),
    ...(line.positionals.length === 0 ? {} : { files: line.positionals }),
    ...(isGiven(line, "hazards") ? { hazards: true } : {}),
    ...(isGiven(line, "changed") ? { changed: true } : {}),
  };
}
