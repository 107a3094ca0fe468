import type { SubjectReport } from "../../report/report.ts";
import { escapeText } from "../escape-text.ts";
import { wrapText } from "./wrap.ts";

/** One sentence for each refused subject: the highest levels its change would pass, and towards which versions. */
export function renderAdvice(subjects: readonly SubjectReport[], width: number): readonly string[] {
  return subjects.flatMap(({ subject, satisfies }) =>
    satisfies === undefined ? [] : wrapText(`\`${escapeText(subject)}\` ${advise(satisfies)}`, { width, lead: "" }),
  );
}

/** The strongest of each family; a transitive level implies the plain one. */
function advise(satisfies: NonNullable<SubjectReport["satisfies"]>): string {
  const family = (["FULL", "BACKWARD", "FORWARD"] as const).find((level) => satisfies.includes(level));
  if (family === undefined)
    return "would pass no level but NONE: make the edits above, or give the change a subject and topic of its own.";
  if (satisfies.includes(`${family}_TRANSITIVE`)) return `would pass ${family}_TRANSITIVE, towards every version.`;
  return `would pass ${family}, towards the newest version only.`;
}
