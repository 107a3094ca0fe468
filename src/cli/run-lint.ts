import { resolve } from "node:path";
import type { FixOutcome } from "../commands/fix.ts";
import type { LintFixOptions, LintOptions } from "../commands/lint-options.ts";
import { lint } from "../commands/lint.ts";
import type { CommandLine } from "./command-line.ts";
import { isGiven, readFlag, readFlags } from "./command-line.ts";
import { deliverReport } from "./deliver-report.ts";
import type { Invocation } from "./invocation.ts";
import { planOutputs } from "./output-plan.ts";
import { readReportOptions } from "./report-options.ts";
import { createUsageError } from "./usage-error.ts";

/** `schemagate lint [files…]`. */
export async function runLint(invocation: Invocation): Promise<number> {
  const { line, directory } = invocation;
  const plan = planOutputs(line, directory);
  const options = { directory, ...readReportOptions(line), ...readLintFlags(line) };
  if (isGiven(line, "update-baseline")) return deliverReport(await record(options, invocation), plan, invocation);
  const fixing = readFixOptions(line);
  if (fixing === undefined) return deliverReport((await lint(options)).report, plan, invocation);
  const { report, files } = await fix(options, fixing);
  const { showFixes } = await import("./show-fixes.ts");
  showFixes(files, { dryRun: fixing.dryRun, invocation, toOutput: plan.output === "text" });
  return deliverReport(report, plan, invocation);
}

async function fix(options: LintOptions, fixing: LintFixOptions): Promise<FixOutcome> {
  const { lintAndFix } = await import("../commands/lint-fix.ts");
  return lintAndFix(options, fixing);
}

/** Writes all findings into the file of `--baseline` and reports what is left, which is nothing but what could not be checked. */
async function record(
  options: LintOptions,
  { line, directory, terminal }: Invocation,
): Promise<Awaited<ReturnType<typeof lint>>["report"]> {
  const { frozen, ...rest } = options;
  if (frozen === undefined)
    throw createUsageError("`--update-baseline` needs a file.", "Name it with `--baseline <file>`.");
  const { listFrozenFindings } = await import("../commands/freeze.ts");
  const { writeFile } = await import("../commands/write-file.ts");
  const { text, count } = await listFrozenFindings(rest);
  writeFile(resolve(directory, frozen), text);
  if (!isGiven(line, "quiet"))
    terminal.writeError(`Recorded ${count} finding${count === 1 ? "" : "s"} in ${frozen}.\n`);
  return (await lint(options)).report;
}

function readFixOptions(line: CommandLine): LintFixOptions | undefined {
  const dryRun = isGiven(line, "fix-dry-run");
  if (!dryRun && !isGiven(line, "fix")) return undefined;
  const given = readFlag(line, "fix-effect");
  return { dryRun, effect: given === "meta" || given === "contract" ? given : "text" };
}

/** Fields of flags that were not given are absent. */
function readLintFlags(line: CommandLine): Omit<LintOptions, "directory"> {
  const [manifest, against, since, frozen] = ["manifest", "against", "since", "baseline"].map((name) =>
    readFlag(line, name),
  );
  const preset = readFlag(line, "preset");
  const subjects = readFlags(line, "subject");
  return {
    ...(manifest === undefined ? {} : { manifest }),
    ...(against === undefined ? {} : { against }),
    ...(since === undefined ? {} : { since }),
    ...(frozen === undefined ? {} : { frozen }),
    ...(preset === "core" || preset === "recommended" || preset === "strict" ? { preset } : {}),
    ...(subjects.length === 0 ? {} : { subjects }),
    ...(line.positionals.length === 0 ? {} : { files: line.positionals }),
  };
}
