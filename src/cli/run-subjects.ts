import { listSubjects } from "../commands/subjects.ts";
import { OUTCOME_EXIT_CODES } from "../report/exit-code.ts";
import { printJson } from "../reporters/print-json.ts";
import { renderSubjectList } from "../reporters/subject-list.ts";
import { renderText } from "../reporters/text/text.ts";
import { readFlag } from "./command-line.ts";
import type { Invocation } from "./invocation.ts";
import { chooseColor, chooseWidth } from "./terminal.ts";

/** `schemagate subjects`. */
export async function runSubjects({ line, directory, terminal }: Invocation): Promise<number> {
  const manifest = readFlag(line, "manifest");
  const { list, report } = await listSubjects({ directory, ...(manifest === undefined ? {} : { manifest }) });
  const color = chooseColor(readFlag(line, "color"), terminal);
  const options = { color, width: chooseWidth(terminal), quiet: true };
  const findings = renderText(report, options);
  const text = [renderSubjectList(list, options), findings].filter((part) => part !== "").join("\n");
  terminal.writeOutput(readFlag(line, "format") === "json" ? printJson(list) : text);
  return OUTCOME_EXIT_CODES[report.outcome];
}
