import { compareFiles } from "../commands/compare.ts";
import { deliverReport } from "./deliver-report.ts";
import type { Invocation } from "./invocation.ts";
import { planOutputs } from "./output-plan.ts";
import { readReportOptions } from "./report-options.ts";

/** `schemagate compare <reader> <writer>`. */
export async function runCompare(invocation: Invocation): Promise<number> {
  const { line, directory } = invocation;
  const [reader = "", writer = ""] = line.positionals;
  const plan = planOutputs(line, directory);
  const report = await compareFiles({ directory, reader, writer, ...readReportOptions(line) });
  return deliverReport(report, plan, invocation);
}
