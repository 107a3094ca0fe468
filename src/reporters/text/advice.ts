import type { SubjectReport } from "../../report/report.ts";
import type { CompatibilityLevel } from "../../schema/compatibility-level.ts";
import { escapeText } from "../escape-text.ts";
import { wrapText } from "./wrap.ts";

/** Subjects that one sentence names before it counts the rest. */
const MAX_NAMED = 20;

/**
 * For the refused subjects, the highest level their change would pass, and towards which versions: one sentence for all
 * that share it. And one for each subject that passes only because its level asks about no version but the newest.
 */
export function renderAdvice(subjects: readonly SubjectReport[], width: number): readonly string[] {
  const advised = new Map<string, string[]>();
  for (const subject of subjects) {
    const advice = adviseSubject(subject);
    if (advice === undefined) continue;
    const name = `\`${escapeText(subject.subject)}\``;
    const names = advised.get(advice);
    if (names === undefined) advised.set(advice, [name]);
    else names.push(name);
  }
  return [...advised].flatMap(([advice, names]) => wrapText(`${nameSome(names)} ${advice}`, { width, lead: "" }));
}

function nameSome(names: readonly string[]): string {
  const rest = names.length - MAX_NAMED;
  const shown = rest > 0 ? [...names.slice(0, MAX_NAMED), `${rest} more`] : names;
  return [...shown.slice(0, -2), shown.slice(-2).join(" and ")].join(", ");
}

/** Fits one subject and several. */
function adviseSubject({ verdict, level, satisfies, comparedWith, schemaType }: SubjectReport): string | undefined {
  if (satisfies === undefined) return undefined;
  if (verdict !== "compatible") return advise(satisfies);
  const stronger = STRONGER_LEVELS[level];
  if (stronger === undefined || satisfies.includes(stronger.level)) return undefined;
  const asked = escapeText(comparedWith.join(", "));
  // The registry refuses JSON Schemas that break no document, and whether these do was not asked.
  const loss = schemaType === "JSON" ? "the registry refuses it towards an older version" : stronger.loss;
  return `would fail ${stronger.level}: ${level} asks about ${asked} alone, and ${loss}. \`schemagate matrix\` shows which.`;
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
