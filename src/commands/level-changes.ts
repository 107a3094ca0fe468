import { LEVEL_DEMANDS } from "../compatibility/pairs.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { createFingerprint } from "../diagnostic/fingerprint.ts";
import type { Location } from "../diagnostic/location.ts";
import { locateFile, locateRange } from "../diagnostic/location.ts";
import type { CompatibilityChoice, Manifest, ManifestEntry } from "../manifest/manifest.ts";
import { isLoosening } from "../publish/level-change.ts";
import type { LevelChange, SubjectReport } from "../report/report.ts";
import type { CompatibilityLevel } from "../schema/compatibility-level.ts";
import type { ProjectSubject } from "./project.ts";
import type { JudgedProjectSubject } from "./read-desired.ts";
import type { SubjectOutcome } from "./subject-outcome.ts";

/** The manifest of the run, and the one that the baseline knows; the same object where that is no other. */
export interface ManifestPair {
  readonly present: Manifest | null;
  readonly earlier: Manifest | null;
}

/**
 * Adds to a subject's outcome that its manifest changes the level in force, a change of its own beside the schema's: one
 * that allows more is a warning. Subjects without an earlier version have no level that anybody relies on.
 */
export function showLevelChange({ subject, outcome }: JudgedProjectSubject, manifests: ManifestPair): SubjectOutcome {
  const { report } = outcome;
  const before = findLevelBefore(subject, outcome, manifests);
  if (before === null || before.from === report.level) return outcome;
  const levelChange = { ...before, loosens: isLoosening(before.from, report.level) };
  const changed = { ...outcome, report: { ...report, levelChange } };
  if (!levelChange.loosens) return changed;
  const diagnostic = diagnoseLoosening(subject, { report, levelChange, location: locateLevel(subject, manifests) });
  return { ...changed, diagnostics: [...outcome.diagnostics, diagnostic] };
}

type LevelBefore = Omit<LevelChange, "loosens">;

function findLevelBefore(
  { entry }: ProjectSubject,
  outcome: SubjectOutcome,
  { present, earlier }: ManifestPair,
): LevelBefore | null {
  if (outcome.report.levelSource === "flag") return null;
  const registered = outcome.earlier?.level ?? null;
  if (registered !== null) return findRegistered(outcome, registered);
  // Only git keeps earlier manifests, and there every subject with an earlier version was under one.
  const isNew = outcome.versions.length === 0 && outcome.report.verdict !== "unmanaged";
  if (isNew || earlier === null || earlier === present) return null;
  return describeChoice(findEarlierChoice(entry, earlier));
}

function findRegistered(
  { report, versions }: SubjectOutcome,
  { value, source }: NonNullable<NonNullable<SubjectOutcome["earlier"]>["level"]>,
): LevelBefore | null {
  return versions.length > 0 && report.levelSource === "manifest" ? { from: value, source } : null;
}

function describeChoice(choice: CompatibilityChoice | null): LevelBefore | null {
  if (choice === null || choice === "unmanaged") return null;
  return choice === "inherit" ? { from: "BACKWARD", source: "default" } : { from: choice, source: "manifest" };
}

/** The choice of the earlier entry that is the same in everything else; null when there is none such. */
function findEarlierChoice(entry: ManifestEntry, { entries }: Manifest): CompatibilityChoice | null {
  const wanted = printBesidesLevel(entry);
  const choices = new Set(entries.filter((one) => printBesidesLevel(one) === wanted).map((one) => one.compatibility));
  if (choices.has(entry.compatibility)) return entry.compatibility;
  return choices.values().next().value ?? null;
}

const ASIDE: ReadonlySet<string> = new Set(["range", "compatibility"]);

function printBesidesLevel(entry: ManifestEntry): string {
  return JSON.stringify(entry, (key, value: unknown) => (ASIDE.has(key) ? undefined : value));
}

interface Loosening {
  readonly report: SubjectReport;
  readonly levelChange: LevelChange;
  readonly location: Location;
}

function diagnoseLoosening({ subject }: ProjectSubject, { report, levelChange, location }: Loosening): Diagnostic {
  const rule = "subject/level-loosened";
  const { from } = levelChange;
  const to = report.verdict === "unmanaged" ? "unmanaged" : report.level;
  return {
    rule,
    severity: "warning",
    message: `The level of \`${subject}\` changes from ${from} to ${to}: ${describeLoss(from, report.level).join(", and ")}.`,
    location,
    subject,
    related: [],
    why: "Whoever reads or writes this data relies on the level that is in force, and the schema is judged at the new one.",
    remedy: "Agree on it with the owners of all consumers and producers, or leave the level as it is.",
    docs: `docs/findings/${rule}.md`,
    fingerprint: createFingerprint([rule, subject, from, to]),
  };
}

/** What a level no longer keeps anybody from, a phrase each. */
function describeLoss(from: CompatibilityLevel, to: CompatibilityLevel): readonly string[] {
  const [old, next] = [LEVEL_DEMANDS[from], LEVEL_DEMANDS[to]];
  const lost = old.directions.filter((direction) => !next.directions.includes(direction));
  const phrases = lost.map((direction) =>
    direction === "backward"
      ? "new consumers may become unable to read old data"
      : "old consumers may become unable to read new data",
  );
  const fewer = old.versions === "all" && next.versions === "latest";
  return fewer ? [...phrases, "only the newest earlier version is still compared"] : phrases;
}

/** The line of the manifest that names the level: in the subject's entry, else the entry itself. */
function locateLevel({ entry }: ProjectSubject, { present }: ManifestPair): Location {
  if (present === null) return locateFile("schemagate.yaml");
  const { start, end } = entry.range;
  const found = /\bcompatibility[ \t]*:[ \t]*[\w"']+/.exec(present.text.slice(start, end));
  if (found === null) return locateRange(present, { start, end: findLineEnd(present.text, start) });
  const from = start + found.index;
  return locateRange(present, { start: from, end: from + found[0].length });
}

function findLineEnd(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}
