import type { Baseline, BaselineSubject, BaselineVersion } from "../baseline/baseline.ts";
import { diagnoseProblem } from "../compatibility/diagnose-problem.ts";
import type { EarlierVersion, SchemaSources } from "../compatibility/diagnose.ts";
import { findSatisfiedLevels } from "../compatibility/find-satisfied-levels.ts";
import type { PairOutcome } from "../compatibility/judge-versions.ts";
import { judgeVersions } from "../compatibility/judge-versions.ts";
import { selectVersions } from "../compatibility/pairs.ts";
import { findUpgradeOrder } from "../compatibility/upgrade-order.ts";
import { createFingerprint } from "../diagnostic/fingerprint.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { locateFile } from "../diagnostic/location.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import type { ParsedSchema } from "../formats/schema-format.ts";
import type { SubjectReport, Unchecked } from "../report/report.ts";
import type { CompatibilityLevel } from "../schema/compatibility-level.ts";
import type { CandidateReferences } from "./candidate-references.ts";
import { listPublishedSources, readCandidateReferences } from "./candidate-references.ts";
import { EarlierParser, pickRules } from "./earlier-parser.ts";
import { explainFailures } from "./explain-failures.ts";
import { findHazards } from "./find-hazards.ts";
import type { JudgedSubject } from "./judged-subject.ts";
import type { ProjectSubject } from "./project.ts";
import type { SubjectOutcome } from "./subject-outcome.ts";

/** What all subjects of a run share. */
export interface CheckContext {
  readonly baseline: Baseline;
  readonly project: ReadonlyMap<string, ProjectSubject>;
  /** Overrides every subject's level. */
  readonly level?: CompatibilityLevel;
  readonly serverVersion?: string;
  /** Report what the registry accepts and what is dangerous all the same. */
  readonly hazards?: boolean;
}

/** A subject with the level in force and its earlier versions. */
interface SubjectCase extends CheckContext {
  readonly subject: ProjectSubject;
  readonly earlier: BaselineSubject;
  readonly effective: Pick<SubjectReport, "level" | "levelSource">;
}

/** Judges one subject; what cannot be read or decided is in the outcome's `unchecked`. */
export async function checkSubject(subject: ProjectSubject, context: CheckContext): Promise<SubjectOutcome> {
  if (subject.compatibility === "unmanaged")
    return conclude(subject, { level: "NONE", levelSource: "manifest" }, { verdict: "unmanaged" });
  try {
    const earlier = await context.baseline.readSubject(subject.subject, subject.source.path);
    const effective = chooseLevel(subject, earlier, context.level);
    const references = await readCandidateReferences(subject, context.project, context.baseline);
    return await judgeSubject({ ...context, subject, earlier, effective }, references);
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error;
    return conclude(subject, chooseLevel(subject, null, context.level), {
      verdict: "not-checked",
      unchecked: [describeFailure(subject, error)],
    });
  }
}

function chooseLevel(
  { compatibility }: ProjectSubject,
  earlier: BaselineSubject | null,
  flag: CompatibilityLevel | undefined,
): Pick<SubjectReport, "level" | "levelSource"> {
  if (flag !== undefined) return { level: flag, levelSource: "flag" };
  if (compatibility !== "inherit" && compatibility !== "unmanaged")
    return { level: compatibility, levelSource: "manifest" };
  const known = earlier?.level ?? null;
  // The registry's own default.
  if (known === null) return { level: "BACKWARD", levelSource: "default" };
  return { level: known.value, levelSource: known.source };
}

async function judgeSubject(one: SubjectCase, references: CandidateReferences): Promise<SubjectOutcome> {
  const { subject, earlier, effective } = one;
  const { format, source } = subject;
  const sources: SchemaSources = { main: source, references: references.sources };
  const parsed = format.parse(source.text, {
    references: references.resolved,
    strictness: "new",
    ...pickRules(one),
  });
  if (!parsed.ok) {
    const schema = { subject: subject.subject, sources };
    const diagnostics = parsed.problems.map((problem) => diagnoseProblem(format, problem, schema));
    return conclude(subject, effective, { verdict: "invalid", diagnostics });
  }
  const same = earlier.versions.findLast((version) => isSameVersion(subject, references, version));
  if (same !== undefined) return conclude(subject, effective, { verdict: "unchanged", comparedWith: [same.label] });
  if (earlier.versions.length === 0) return conclude(subject, effective, { verdict: "new" });
  const undecided = effective.level === "NONE" ? [] : earlier.undecided;
  if (undecided.length > 0)
    return conclude(subject, effective, { verdict: "not-checked", unchecked: [describeUndecided(subject, undecided)] });
  return compareWithEarlier(one, { candidate: parsed.schema, sources, references });
}

interface Candidate {
  readonly candidate: ParsedSchema;
  readonly sources: SchemaSources;
  readonly references: CandidateReferences;
}

async function compareWithEarlier(one: SubjectCase, candidate: Candidate): Promise<SubjectOutcome> {
  const { subject, earlier, effective } = one;
  const asked = selectVersions(effective.level, earlier.versions);
  const comparedWith = asked.map(({ label }) => label);
  const foreign = asked.find(({ schemaType }) => schemaType !== subject.format.type);
  if (foreign !== undefined)
    return conclude(subject, effective, {
      verdict: "incompatible",
      comparedWith,
      diagnostics: [diagnoseType(subject, foreign)],
    });
  const judged = judgeCandidate(one, candidate);
  const undecided = judged.pairs.filter(({ verdict }) => verdict === "server-error" || verdict === "undecided");
  if (undecided.length > 0)
    return conclude(subject, effective, {
      verdict: "not-checked",
      comparedWith,
      unchecked: undecided.map((pair) => describeUndecidedPair(subject, pair)),
    });
  const hazards = one.hazards === true ? findHazards(judged) : [];
  if (judged.pairs.every(({ verdict }) => verdict === "compatible"))
    return conclude(subject, effective, {
      verdict: "compatible",
      comparedWith,
      upgradeOrder: findUpgradeOrder(effective.level),
      diagnostics: hazards,
    });
  const failures = await explainFailures(judged);
  return conclude(subject, effective, {
    verdict: "incompatible",
    comparedWith,
    satisfies: findSatisfied(one, judged),
    diagnostics: [...failures, ...hazards],
  });
}

function judgeCandidate(one: SubjectCase, { candidate, sources, references }: Candidate): JudgedSubject {
  const { subject, earlier, effective } = one;
  const parser = new EarlierParser(subject, pickRules(one));
  const parse = (version: BaselineVersion): ParsedSchema => parser.parse(version);
  const { pairs } = judgeVersions({
    format: subject.format,
    level: effective.level,
    candidate,
    versions: earlier.versions,
    parse,
    options: { ...pickRules(one), ...(earlier.policy === null ? {} : { policy: earlier.policy }) },
  });
  return {
    subject,
    level: effective.level,
    candidate,
    sources,
    references,
    pairs,
    parse,
    locate: (version) => locateEarlier(subject, version),
    ...pickRules(one),
  };
}

/** Judges a refused candidate in both directions against every version, which its level may not ask for. */
function findSatisfied({ earlier }: SubjectCase, judged: JudgedSubject): readonly CompatibilityLevel[] {
  const { candidate, parse } = judged;
  const { format } = judged.subject;
  const options = { ...pickRules(judged), ...(earlier.policy === null ? {} : { policy: earlier.policy }) };
  return findSatisfiedLevels(
    earlier.versions.map((version) => ({
      backward: format.compare(candidate, parse(version), options).verdict === "compatible",
      forward: format.compare(parse(version), candidate, options).verdict === "compatible",
    })),
  );
}

function locateEarlier({ subject }: ProjectSubject, version: BaselineVersion): EarlierVersion {
  return {
    version: version.version,
    label: version.label,
    sources: {
      main: { path: version.file ?? `${subject} ${version.label}`, text: version.schema },
      references: listPublishedSources(version.resolved),
    },
  };
}

/** The registry answers with a live version's id when its text and references are the candidate's, without a check. */
function isSameVersion(subject: ProjectSubject, { resolved }: CandidateReferences, version: BaselineVersion): boolean {
  if (version.schemaType !== subject.format.type || version.schema !== subject.source.text) return false;
  const mine = resolved.map(({ name, schema }) => JSON.stringify([name, schema])).sort();
  const theirs = version.resolved.map(({ name, schema }) => JSON.stringify([name, schema])).sort();
  return mine.join() === theirs.join();
}

function describeFailure(subject: ProjectSubject, error: OperationalError): Unchecked {
  const { message, hint, location } = error;
  return {
    subject: subject.subject,
    message,
    ...(hint === undefined ? {} : { hint }),
    location: location ?? locateFile(subject.source.path),
  };
}

function describeUndecided({ subject }: ProjectSubject, settings: readonly string[]): Unchecked {
  return {
    subject,
    message: `The registry's settings of \`${subject}\` decide in ways that are not decided here: ${settings.join(", ")}.`,
    hint: "Ask the registry itself for this subject.",
  };
}

function describeUndecidedPair({ subject }: ProjectSubject, pair: PairOutcome<BaselineVersion>): Unchecked {
  const reason =
    pair.verdict === "server-error"
      ? "the registry itself fails on this pair (HTTP 500)"
      : "the registry's own answer differs from run to run";
  return { subject, message: `\`${subject}\` against ${pair.version.label}, ${pair.direction}: ${reason}.` };
}

function diagnoseType({ subject, source, format }: ProjectSubject, version: BaselineVersion): Diagnostic {
  const rule = "subject/schema-type-changed";
  return {
    rule,
    severity: "error",
    message: `The schema is of type ${format.type} and ${version.label} is of type ${version.schemaType}, so neither can read the other's data.`,
    location: locateFile(source.path),
    subject,
    related: [],
    why: "The registry refuses another schema type for a subject that has versions, at every level but NONE.",
    remedy: "Register the schema under a new subject, and write its data to a new topic.",
    fingerprint: createFingerprint([rule, subject, version.schemaType]),
  };
}

function conclude(
  subject: ProjectSubject,
  effective: Pick<SubjectReport, "level" | "levelSource">,
  outcome: Partial<Pick<SubjectReport, "comparedWith" | "upgradeOrder" | "satisfies">> &
    Pick<SubjectReport, "verdict"> &
    Partial<Pick<SubjectOutcome, "diagnostics" | "unchecked">>,
): SubjectOutcome {
  const { verdict, comparedWith = [], upgradeOrder = null, satisfies, diagnostics = [], unchecked = [] } = outcome;
  return {
    report: {
      subject: subject.subject,
      file: subject.source.path,
      schemaType: subject.format.type,
      ...effective,
      verdict,
      comparedWith,
      upgradeOrder,
      ...(satisfies === undefined ? {} : { satisfies }),
    },
    diagnostics,
    unchecked,
  };
}
