import type { Style } from "./style.ts";
import { escapeText } from "./escape-text.ts";

/** What the table of rules shows of a rule. */
export interface RuleRow {
  readonly id: string;
  readonly title: string;
  readonly preset: string;
  readonly severity: string;
  readonly fix: string;
}

/** The rules as a table for people: id, preset, severity, fix and what each demands. */
export function renderRuleTable(rows: readonly RuleRow[], style: Style): string {
  const head = { id: "Rule", preset: "Preset", severity: "Severity", fix: "Fix", title: "What it demands" };
  const widths = (["id", "preset", "severity", "fix"] as const).map((column) =>
    Math.max(...[head, ...rows].map((row) => row[column].length)),
  );
  const print = (row: RuleRow): string =>
    [row.id, row.preset, row.severity, row.fix === "none" ? "-" : row.fix]
      .map((text, index) => escapeText(text).padEnd(widths[index] ?? 0))
      .concat(escapeText(row.title))
      .join("  ");
  const on = rows.filter(({ severity }) => severity !== "off").length;
  return [style.bold(print(head)), ...rows.map(print), "", `${rows.length} rules, ${on} of them on.`, ""].join("\n");
}
