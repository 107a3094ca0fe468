import { explain, listKinds } from "../commands/explain.ts";
import { OUTCOME_EXIT_CODES } from "../report/exit-code.ts";
import { renderKindPage } from "../reporters/kind-page.ts";
import type { Invocation } from "./invocation.ts";

/** `schemagate explain [kind]`. */
export async function runExplain({ line, terminal }: Invocation): Promise<number> {
  const [name] = line.positionals;
  terminal.writeOutput(name === undefined ? `${listKinds().join("\n")}\n` : renderKindPage(await explain(name)));
  return OUTCOME_EXIT_CODES.clean;
}
