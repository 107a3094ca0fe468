import { compareFiles } from "../commands/compare.ts";
import { deliverReport } from "./deliver-report.ts";
import type { Invocation } from "./invocation.ts";
import { planOutputs } from "./output-plan.ts";
import { readReportOptions } from "./report-options.ts";

/** `schemagate compare <reader> <writer>`. */
export function runCompare(invocation: Invocation): number {
  const { line, directory } = invocation;
  const [reader = "", writer = ""] = line.positionals;
  const plan = planOutputs(line, directory);
  return deliverReport(compareFiles({ directory, reader, writer, ...readReportOptions(line) }), plan, invocation);
}
