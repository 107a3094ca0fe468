import { listRules } from "../commands/list-rules.ts";
import { OUTCOME_EXIT_CODES } from "../report/exit-code.ts";
import { renderRuleTable } from "../reporters/rule-table.ts";
import { createStyle } from "../reporters/style.ts";
import { readFlag } from "./command-line.ts";
import type { Invocation } from "./invocation.ts";
import { chooseColor } from "./terminal.ts";

/** `schemagate rules`. */
export async function runRules({ line, directory, terminal }: Invocation): Promise<number> {
  const manifest = readFlag(line, "manifest");
  const preset = readFlag(line, "preset");
  const rules = await listRules({
    directory,
    ...(manifest === undefined ? {} : { manifest }),
    ...(preset === "core" || preset === "recommended" || preset === "strict" ? { preset } : {}),
  });
  const json = readFlag(line, "format") === "json";
  const style = createStyle(chooseColor(readFlag(line, "color"), terminal));
  terminal.writeOutput(json ? `${JSON.stringify(rules, null, 2)}\n` : renderRuleTable(rules, style));
  return OUTCOME_EXIT_CODES.clean;
}
