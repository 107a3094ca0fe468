import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { escapeText } from "./escape-text.ts";

/** The command that shows the page of a finding; undefined for an organisation's rules, which have none. */
export function printExplainCommand({ rule, docs }: Diagnostic): string | undefined {
  return docs !== undefined && /^docs\/(?:rules|differences|findings)\//.test(docs)
    ? `schemagate explain ${escapeText(rule)}`
    : undefined;
}
