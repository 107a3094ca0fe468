import type { CheckOptions } from "../commands/check-options.ts";
import { check } from "../commands/check.ts";
import { isGiven, readFlag, readFlags } from "./command-line.ts";
import { deliverReport } from "./deliver-report.ts";
import type { Invocation } from "./invocation.ts";
import { planOutputs } from "./output-plan.ts";
import { readRegistryChoice } from "./registry-flags.ts";
import { readReportOptions } from "./report-options.ts";

/** `schemagate check [files…]`. */
export async function runCheck(invocation: Invocation): Promise<number> {
  const { line, directory } = invocation;
  const plan = planOutputs(line, directory);
  const options = { directory, ...readReportOptions(line), ...readCheckFlags(invocation) };
  const dryRun = isGiven(line, "fix-dry-run");
  if (!dryRun && !isGiven(line, "fix")) return deliverReport(await check(options), plan, invocation);
  const { checkAndFix } = await import("../commands/fix.ts");
  const { showFixes } = await import("./show-fixes.ts");
  const { report, files } = await checkAndFix(options, dryRun);
  showFixes(files, { dryRun, invocation, toOutput: plan.output === "text" });
  return deliverReport(report, plan, invocation);
}

/** Fields of flags that were not given are absent. */
function readCheckFlags(invocation: Invocation): Omit<CheckOptions, "directory"> {
  const { line } = invocation;
  const manifest = readFlag(line, "manifest");
  const subjects = readFlags(line, "subject");
  return {
    ...(manifest === undefined ? {} : { manifest }),
    ...readBaselineFlags(invocation),
    ...(subjects.length === 0 ? {} : { subjects }),
    ...(line.positionals.length === 0 ? {} : { files: line.positionals }),
    ...(isGiven(line, "hazards") ? { hazards: true } : {}),
    ...(isGiven(line, "changed") ? { changed: true } : {}),
    ...(isGiven(line, "no-lint") ? { lint: false } : {}),
  };
}

/**
 * `--against registry` means the registry that the connection settings name, and so does asking one to confirm the
 * verdicts when nothing else is named.
 */
function readBaselineFlags({ line, terminal }: Invocation): Pick<CheckOptions, "against" | "registry" | "confirm"> {
  const against = readFlag(line, "against");
  const confirm = isGiven(line, "confirm-with-registry");
  const asks = isGiven(line, "registry") || against === "registry" || (confirm && against === undefined);
  return {
    ...(against === undefined || against === "registry" ? {} : { against }),
    ...(asks ? { registry: readRegistryChoice(line, terminal) } : {}),
    ...(confirm ? { confirm } : {}),
  };
}
