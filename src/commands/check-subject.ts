import type { Baseline, BaselineSubject, BaselineVersion } from "../baseline/baseline.ts";
import { diagnoseProblem } from "../compatibility/diagnose-problem.ts";
import type { EarlierVersion, SchemaSources } from "../compatibility/diagnose.ts";
import { judgeVersions } from "../compatibility/judge-versions.ts";
import { selectVersions } from "../compatibility/pairs.ts";
import { findUpgradeOrder } from "../compatibility/upgrade-order.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import type { ChangeClass, CompareOptions, ParsedSchema } from "../formats/schema-format.ts";
import type { SubjectReport } from "../report/report.ts";
import type { CompatibilityLevel } from "../schema/compatibility-level.ts";
import type { CandidateReferences } from "./candidate-references.ts";
import { listPublishedSources, readCandidateReferences } from "./candidate-references.ts";
import { EarlierParser, pickRules } from "./earlier-parser.ts";
import { explainFailures } from "./explain-failures.ts";
import { findHazards } from "./find-hazards.ts";
import { findSatisfied } from "./find-satisfied.ts";
import type { JudgedSubject } from "./judged-subject.ts";
import { listFailures } from "./list-failures.ts";
import { diagnoseNormalized, normalizeCandidate } from "./normalized-candidate.ts";
import type { ProjectSubject } from "./project.ts";
import { describeFailure, describeUndecided, describeUndecidedPair, diagnoseType } from "./describe-subject.ts";
import type { CandidateSchema } from "./same-version.ts";
import { hasSameReferences, isSameText, isSameVersion } from "./same-version.ts";
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
    const outcome = await judgeSubject({ ...context, subject, earlier, effective }, references);
    return { ...outcome, versions: earlier.versions, earlier };
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
  const candidate: CandidateSchema = {
    candidate: parsed.schema,
    sources,
    references,
    parser: new EarlierParser(subject, pickRules(one)),
  };
  if (subject.normalize) {
    const refused = diagnoseNormalized(subject, candidate);
    if (refused.length > 0) return conclude(subject, effective, { verdict: "invalid", diagnostics: refused });
  }
  const same = earlier.versions.findLast((version) => isSameText(subject, references, version));
  const newest = earlier.versions.at(-1);
  if (same !== undefined) return concludeUnchanged(one, same);
  if (newest === undefined) return conclude(subject, effective, { verdict: "new" });
  const change = classifyChange(one, candidate, newest);
  if (change === "none" || change === "formatting") return concludeUnchanged(one, newest);
  const undecided = effective.level === "NONE" ? [] : earlier.undecided;
  if (undecided.length > 0)
    return conclude(subject, effective, { verdict: "not-checked", unchecked: [describeUndecided(subject, undecided)] });
  return compareWithEarlier(one, candidate, change);
}

function concludeUnchanged({ subject, effective }: SubjectCase, same: BaselineVersion): SubjectOutcome {
  const change = same.schema === subject.source.text ? "none" : "formatting";
  return conclude(subject, effective, { verdict: "unchanged", comparedWith: [same.label], change });
}

async function compareWithEarlier(
  one: SubjectCase,
  candidate: CandidateSchema,
  change: ChangeClass,
): Promise<SubjectOutcome> {
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
  const judged = judgeNormalized(one, candidate) ?? judgeCandidate(one, candidate);
  const undecided = judged.pairs.filter(({ verdict }) => verdict === "server-error" || verdict === "undecided");
  if (undecided.length > 0)
    return conclude(subject, effective, {
      verdict: "not-checked",
      comparedWith,
      unchecked: undecided.map((pair) => describeUndecidedPair(subject, pair)),
    });
  const hazards = one.hazards === true ? await findHazards(judged) : [];
  if (judged.pairs.every(({ verdict }) => verdict === "compatible"))
    return conclude(subject, effective, {
      verdict: "compatible",
      comparedWith,
      change,
      upgradeOrder: findUpgradeOrder(effective.level),
      ...describeSatisfied(judged, earlier.versions),
      diagnostics: hazards,
    });
  // The registry looks for the schema among all live versions before it checks anything.
  const same = earlier.versions.findLast((version) => isSameVersion(subject, candidate, version));
  if (same !== undefined) return concludeUnchanged(one, same);
  const findings = await explainFailures(judged);
  return conclude(subject, effective, {
    verdict: "incompatible",
    comparedWith,
    ...describeSatisfied(judged, earlier.versions),
    failures: listFailures(subject.format, judged.pairs),
    diagnostics: [...findings, ...hazards],
  });
}

/** Normalising can turn a passing candidate into a failing one; its places are then those of the normalised text. */
function judgeNormalized(one: SubjectCase, candidate: CandidateSchema): JudgedSubject | undefined {
  if (!one.subject.normalize) return undefined;
  const plain = judgeCandidate(one, candidate);
  if (plain.pairs.some(({ verdict }) => verdict !== "compatible")) return plain;
  const normalized = normalizeCandidate(one.subject, candidate, pickRules(one));
  return normalized === undefined ? plain : judgeCandidate(one, normalized);
}

function judgeCandidate(one: SubjectCase, { candidate, sources, references, parser }: CandidateSchema): JudgedSubject {
  const { subject, earlier, effective } = one;
  const parse = (version: BaselineVersion): ParsedSchema => parser.parse(version);
  const options: CompareOptions = { ...pickRules(one), ...(earlier.policy === null ? {} : { policy: earlier.policy }) };
  const { pairs } = judgeVersions({
    format: subject.format,
    level: effective.level,
    candidate,
    versions: earlier.versions,
    parse,
    options,
  });
  return {
    subject,
    level: effective.level,
    candidate,
    sources,
    references,
    pairs,
    settings: one.baseline.kind,
    options,
    parse,
    locate: (version) => locateEarlier(subject, version),
    ...pickRules(one),
  };
}

/** What the candidate amounts to towards the newest version; a change of references is never only one of words. */
function classifyChange(
  { subject }: SubjectCase,
  { candidate, references, parser }: CandidateSchema,
  newest: BaselineVersion,
): ChangeClass {
  if (newest.schemaType !== subject.format.type || !hasSameReferences(subject, references, newest)) return "semantic";
  try {
    return subject.format.classifyChange(parser.parse(newest), candidate);
  } catch (error) {
    // A version that cannot be parsed is for the comparison to report, if the level asks for one.
    if (error instanceof OperationalError) return "semantic";
    throw error;
  }
}

function describeSatisfied(
  judged: JudgedSubject,
  versions: readonly BaselineVersion[],
): Pick<SubjectReport, "satisfies"> {
  const satisfies = findSatisfied(judged, versions);
  return satisfies === undefined ? {} : { satisfies };
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

function conclude(
  subject: ProjectSubject,
  effective: Pick<SubjectReport, "level" | "levelSource">,
  outcome: Partial<Pick<SubjectReport, "comparedWith" | "upgradeOrder" | "satisfies" | "failures" | "change">> &
    Pick<SubjectReport, "verdict"> &
    Partial<Pick<SubjectOutcome, "diagnostics" | "unchecked">>,
): SubjectOutcome {
  const {
    verdict,
    comparedWith = [],
    upgradeOrder = null,
    satisfies,
    failures,
    change,
    diagnostics = [],
    unchecked = [],
  } = outcome;
  return {
    report: {
      subject: subject.subject,
      file: subject.source.path,
      schemaType: subject.format.type,
      ...effective,
      verdict,
      comparedWith,
      upgradeOrder,
      ...(change === undefined ? {} : { change }),
      ...(satisfies === undefined ? {} : { satisfies }),
      ...(failures === undefined ? {} : { failures }),
    },
    diagnostics,
    unchecked,
    versions: [],
    earlier: null,
  };
}
