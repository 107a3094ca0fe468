import { listRuleIds, readRulePage } from "../commands/explain-rule.ts";
import { explain, listKinds } from "../commands/explain.ts";
import { listFindingIds, printFindingPage } from "../commands/explain-finding.ts";
import { OUTCOME_EXIT_CODES } from "../report/exit-code.ts";
import { renderKindPage } from "../reporters/kind-page.ts";
import type { Invocation } from "./invocation.ts";

/** `schemagate explain [kind, rule or finding]`. */
export async function runExplain({ line, terminal }: Invocation): Promise<number> {
  const [name] = line.positionals;
  if (name === undefined)
    terminal.writeOutput(`${[...listKinds(), ...listRuleIds(), ...listFindingIds()].join("\n")}\n`);
  else terminal.writeOutput(readRulePage(name) ?? printFindingPage(name) ?? renderKindPage(await explain(name)));
  return OUTCOME_EXIT_CODES.clean;
}
