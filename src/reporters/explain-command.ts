import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { escapeText } from "./escape-text.ts";

/** The command that shows the page of a finding's lint rule; undefined for other findings and an organisation's rules. */
export function printExplainCommand({ rule, docs }: Diagnostic): string | undefined {
  return docs?.startsWith("docs/rules/") === true ? `schemagate explain ${escapeText(rule)}` : undefined;
}
