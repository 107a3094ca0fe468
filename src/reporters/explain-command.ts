import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { escapeText } from "./escape-text.ts";

/**
 * The command that shows the page of a finding; undefined for differences, whose finding says what the page says, and
 * for an organisation's rules.
 */
export function printExplainCommand({ rule, docs }: Diagnostic): string | undefined {
  return docs !== undefined && /^docs\/(rules|findings)\//.test(docs)
    ? `schemagate explain ${escapeText(rule)}`
    : undefined;
}
