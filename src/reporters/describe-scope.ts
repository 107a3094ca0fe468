import type { LintScope, Report } from "../report/report.ts";
import { countThings } from "./words.ts";

/** What a run looked at, in one or two sentences. Not escaped. */
export function describeScope({ lint, baseline }: Report): string {
  const compared = `Compared with ${baseline.label} under the rules of ${baseline.rules}.`;
  if (lint === undefined) return compared;
  return baseline.kind === "none" ? describeLint(lint) : `${describeLint(lint)} ${compared}`;
}

function describeLint({ files, rules, preset, frozen = 0 }: LintScope): string {
  const hidden = frozen === 0 ? "" : `; ${countThings(frozen, "frozen finding")} not shown`;
  return `Linted ${countThings(files, "file")} by ${countThings(rules, "rule")}, preset ${preset}${hidden}.`;
}
