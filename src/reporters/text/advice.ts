import type { SubjectReport } from "../../report/report.ts";
import type { CompatibilityLevel } from "../../schema/compatibility-level.ts";
import { escapeText } from "../escape-text.ts";
import { wrapText } from "./wrap.ts";

/**
 * One sentence for each refused subject: the highest level its change would pass, and towards which versions. And one
 * for each subject that passes only because its level asks about no version but the newest.
 */
export function renderAdvice(subjects: readonly SubjectReport[], width: number): readonly string[] {
  return subjects.flatMap((subject) => {
    const advice = adviseSubject(subject);
    return advice === undefined ? [] : wrapText(`\`${escapeText(subject.subject)}\` ${advice}`, { width, lead: "" });
  });
}

function adviseSubject({ verdict, level, satisfies, comparedWith, schemaType }: SubjectReport): string | undefined {
  if (satisfies === undefined) return undefined;
  if (verdict !== "compatible") return advise(satisfies);
  const stronger = STRONGER_LEVELS[level];
  if (stronger === undefined || satisfies.includes(stronger.level)) return undefined;
  // The registry refuses JSON Schemas that break no document, and whether these do was not asked.
  const loss = schemaType === "JSON" ? "the registry refuses it towards an older version" : stronger.loss;
  return (
    `passes ${level} towards ${escapeText(comparedWith.join(", "))} alone and would fail ${stronger.level}: ` +
    `${loss}. \`schemagate matrix\` shows which.`
  );
}

/** What a level that asks about the newest version alone leaves open, and the level that asks about all. */
const STRONGER_LEVELS: {
  readonly [Level in CompatibilityLevel]?: { readonly level: CompatibilityLevel; readonly loss: string };
} = {
  BACKWARD: { level: "BACKWARD_TRANSITIVE", loss: "the new schema cannot read all data of an older version" },
  FORWARD: { level: "FORWARD_TRANSITIVE", loss: "an older version cannot read all data of the new schema" },
  FULL: { level: "FULL_TRANSITIVE", loss: "the new schema and an older version cannot read all of each other's data" },
};

/** The strongest of each family; a transitive level implies the plain one. */
function advise(satisfies: NonNullable<SubjectReport["satisfies"]>): string {
  const family = (["FULL", "BACKWARD", "FORWARD"] as const).find((level) => satisfies.includes(level));
  if (family === undefined)
    return "would pass no level but NONE: make the edits above, or give the change a subject and topic of its own.";
  if (satisfies.includes(`${family}_TRANSITIVE`)) return `would pass ${family}_TRANSITIVE, towards every version.`;
  return `would pass ${family}, towards the newest version only.`;
}
