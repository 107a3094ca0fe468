import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Glob } from "../../manifest/glob.ts";
import type { ManifestWaiver } from "../../manifest/lint-settings.ts";
import { isExpired } from "./waiver-days.ts";
import type { WaivedFinding, WaiverOutcome, WaiverResult } from "./waiver.ts";

/** What waivers are applied to. */
export interface WaiverQuestion {
  readonly diagnostics: readonly Diagnostic[];
  readonly waivers: readonly ManifestWaiver[];
  /** The day of the run, `YYYY-MM-DD` in UTC. A waiver holds on its last day. */
  readonly today: string;
  /** The subjects a file is registered under, for findings that name no subject. */
  listSubjects(file: string): readonly string[];
  /** A rule's id and those it was known by. */
  listIds(rule: string): readonly string[];
}

/** Takes the findings out that a waiver covers; the first waiver that covers a finding counts. */
export function applyWaivers(question: WaiverQuestion): WaiverResult {
  const counts = question.waivers.map((waiver) => ({ waiver, covered: 0, expired: 0, stale: 0 }));
  const kept: Diagnostic[] = [];
  const waived: WaivedFinding[] = [];
  for (const diagnostic of question.diagnostics) {
    const waiver = countMatches(counts, diagnostic, question);
    if (waiver === undefined) kept.push(diagnostic);
    else waived.push({ diagnostic, waiver });
  }
  return { kept, waived, outcomes: counts };
}

type Counts = { -readonly [Key in keyof WaiverOutcome]: WaiverOutcome[Key] };

function countMatches(
  counts: readonly Counts[],
  diagnostic: Diagnostic,
  question: WaiverQuestion,
): ManifestWaiver | undefined {
  for (const count of counts) {
    const { waiver } = count;
    if (!speaksAbout(waiver, diagnostic, question)) continue;
    if (waiver.fingerprint !== undefined && waiver.fingerprint !== diagnostic.fingerprint) count.stale++;
    else if (isExpired(waiver, question.today)) count.expired++;
    else {
      count.covered++;
      return waiver;
    }
  }
  return undefined;
}

function speaksAbout(waiver: ManifestWaiver, diagnostic: Diagnostic, question: WaiverQuestion): boolean {
  return (
    namesRule(waiver, question.listIds(diagnostic.rule)) &&
    isWithin(waiver, diagnostic) &&
    namesPlace(waiver, diagnostic, question)
  );
}

function namesRule({ rules }: ManifestWaiver, ids: readonly string[]): boolean {
  return rules.some(({ text }) => ids.some((id) => matchesRule(text, id)));
}

/** A `*` stands for everything, or behind a slash for all rules of that name. */
function matchesRule(text: string, id: string): boolean {
  return text === "*" || text === id || (text.endsWith("/*") && id.startsWith(text.slice(0, -1)));
}

function isWithin({ pointer }: ManifestWaiver, { pointer: place = "" }: Diagnostic): boolean {
  return pointer === undefined || place === pointer || place.startsWith(`${pointer}/`);
}

function namesPlace({ files, subjects }: ManifestWaiver, diagnostic: Diagnostic, question: WaiverQuestion): boolean {
  if (files.length === 0 && subjects.length === 0) return true;
  const { file } = diagnostic.location;
  if (matchesAny(files, [file])) return true;
  const { subject } = diagnostic;
  return matchesAny(subjects, subject === undefined ? question.listSubjects(file) : [subject]);
}

function matchesAny(globs: readonly Glob[], names: readonly string[]): boolean {
  return globs.some((glob) => names.some((name) => glob.matches(name)));
}
