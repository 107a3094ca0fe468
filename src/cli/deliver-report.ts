import { OUTCOME_EXIT_CODES } from "../report/exit-code.ts";
import type { Report } from "../report/report.ts";
import { loadReporter } from "../reporters/reporters.ts";
import { isGiven, readFlag } from "./command-line.ts";
import type { Invocation } from "./invocation.ts";
import type { OutputPlan } from "./output-plan.ts";
import { chooseColor, chooseWidth } from "./terminal.ts";

const FILE_OPTIONS = { color: false, width: 100 };

/** Writes a report everywhere it was asked for, files first and never coloured, and returns the exit status. */
export async function deliverReport(report: Report, plan: OutputPlan, { line, terminal }: Invocation): Promise<number> {
  const quiet = isGiven(line, "quiet");
  for (const { format, path } of plan.files) {
    const { writeFile } = await import("../commands/write-file.ts");
    const render = await loadReporter(format);
    writeFile(path, render(report, { ...FILE_OPTIONS, quiet }));
  }
  const color = chooseColor(readFlag(line, "color"), terminal);
  const render = await loadReporter(plan.output);
  terminal.writeOutput(render(report, { color, width: chooseWidth(terminal), quiet }));
  return OUTCOME_EXIT_CODES[report.outcome];
}
