import type { Baseline } from "../baseline/baseline.ts";
import { findChangedEntries, findChangedSubjects } from "../baseline/changed-subjects.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Manifest } from "../manifest/manifest.ts";
import { createReport } from "../report/create-report.ts";
import type { Report, ReportBaseline } from "../report/report.ts";
import type { CheckBaseline } from "./check-baseline.ts";
import { openCheckBaseline } from "./check-baseline.ts";
import { checkSubject } from "./check-subject.ts";
import type { CheckOptions } from "./check-options.ts";
import type { JudgedFile, LintedCheck } from "./lint-subjects.ts";
import { readToday } from "./today.ts";
import { describeRules } from "./describe-rules.ts";
import { listNeeded, reportUnjudged } from "./judged-project.ts";
import { showLevelChange } from "./level-changes.ts";
import { mergeSharedCauses } from "./merge-shared-causes.ts";
import type { Project, ProjectSubject } from "./project.ts";
import { listLocalReferences, openProjectBaseline } from "./project-baseline.ts";
import type { JudgedProjectSubject } from "./read-desired.ts";
import { selectSubjects } from "./select-subjects.ts";
import type { QuestionSources } from "./server-question.ts";
import type { SubjectOutcome } from "./subject-outcome.ts";

/**
 * Judges the mapped subjects of a workspace against their earlier versions. What keeps one subject from being judged
 * is in the report; the others get their verdicts all the same.
 *
 * @throws OperationalError when nothing at all can be judged: no workspace, no manifest, no such baseline.
 */
export async function check(options: CheckOptions): Promise<Report> {
  // Loaded late: programs that only compare texts import this module too.
  const { loadProject } = await import("./load-project.ts");
  const project = await loadProject(options);
  const opened = await openCheckBaseline(project, options);
  try {
    return await checkAgainst(project, opened, options);
  } finally {
    await opened.close();
  }
}

async function checkAgainst(project: Project, opened: CheckBaseline, options: CheckOptions): Promise<Report> {
  const { baseline, serverVersion } = opened;
  const selection = selectSubjects(project, options);
  const subjects =
    options.changed === true
      ? await selectChanged(project, selection.subjects, chooseYardstick(project, options, baseline))
      : selection.subjects;
  await baseline.prepare(listNeeded(subjects));
  const registryVersion = options.registryVersion ?? project.manifest?.registryVersion ?? serverVersion;
  const context = {
    baseline,
    project: new Map(project.subjects.map((subject) => [subject.subject, subject])),
    hazards: options.hazards === true,
    ...(options.level === undefined ? {} : { level: options.level }),
    ...(registryVersion === undefined ? {} : { serverVersion: registryVersion }),
  };
  const judged: JudgedProjectSubject[] = [];
  for (const subject of subjects) judged.push({ subject, outcome: await checkSubject(subject, context) });
  const manifests = { present: project.manifest, earlier: await readEarlierManifest(project.manifest, baseline) };
  const rules = describeRules(registryVersion);
  const confirmed = await confirmOutcomes(judged, { ...context, asked: opened.asked, rules }, options);
  const outcomes = confirmed.map((one) => showLevelChange(one, manifests));
  const found = outcomes.flatMap((outcome) => outcome.diagnostics);
  const diagnostics = [
    ...selection.diagnostics,
    ...mergeSharedCauses(found, { project: project.subjects, judged: subjects }),
  ];
  const linted = await lintJudged(
    {
      project,
      baseline,
      diagnostics,
      earlierManifest: manifests.earlier,
      judged: subjects.map((subject, index) => ({ subject, outcome: outcomes[index] })),
    },
    options,
  );
  return createReport({
    command: "check",
    baseline: { ...describeBaseline(baseline), rules },
    subjects: [...outcomes.map((outcome) => outcome.report), ...selection.unjudged.map(reportUnjudged)],
    diagnostics: linted.diagnostics,
    waived: linted.waived,
    unchecked: [...project.unchecked, ...outcomes.flatMap((outcome) => outcome.unchecked), ...linted.unchecked],
    ...(linted.lint === undefined ? {} : { lint: linted.lint }),
    ...(options.failOn === undefined ? {} : { failOn: options.failOn }),
  });
}

function describeBaseline({ kind, label, notes }: Baseline): Omit<ReportBaseline, "rules"> {
  return { kind, label, ...(notes === undefined ? {} : { notes }) };
}

interface Confirming extends Omit<QuestionSources, "client"> {
  readonly asked: CheckBaseline["asked"];
  readonly rules: string;
}

/** Asking a registry is loaded where it is asked for. */
async function confirmOutcomes(
  judged: readonly JudgedProjectSubject[],
  { asked, ...confirming }: Confirming,
  { confirm }: CheckOptions,
): Promise<readonly JudgedProjectSubject[]> {
  if (confirm !== true || asked === undefined) return judged;
  const { confirmWithRegistry } = await import("./confirm-with-registry.ts");
  return confirmWithRegistry(judged, { ...confirming, ...asked });
}

interface CheckedProject {
  readonly project: Project;
  readonly baseline: Baseline;
  readonly earlierManifest: Manifest | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly judged: readonly { readonly subject: ProjectSubject; readonly outcome: SubjectOutcome | undefined }[];
}

/** Lints what was checked and applies the waivers. The linter is loaded only where there is a manifest to lint under. */
async function lintJudged(checked: CheckedProject, options: CheckOptions): Promise<LintedCheck> {
  const { project, baseline, earlierManifest, diagnostics, judged } = checked;
  const { manifest } = project;
  if (manifest === null || (options.lint === false && manifest.waivers.length === 0))
    return { diagnostics, waived: [], unchecked: [], lint: undefined };
  const { lintCheck } = await import("./lint-subjects.ts");
  return lintCheck({
    manifest,
    earlierManifest: baseline.kind === "git" ? earlierManifest : null,
    judged: judged.flatMap(({ subject, outcome }) =>
      outcome === undefined ? [] : [{ subject, ...describeJudged(outcome) }],
    ),
    diagnostics,
    hazards: options.hazards === true,
    lint: options.lint !== false,
    complete: judged.length === project.subjects.length,
    today: readToday(options.today),
  });
}

function describeJudged({ report, versions }: SubjectOutcome): Omit<JudgedFile, "subject"> {
  const { verdict, comparedWith, satisfies = [] } = report;
  return { verdict, comparedWith, satisfies, versions };
}

/** What changes are counted from: the base where one is given, whatever the subjects are then compared with. */
function chooseYardstick(project: Project, { base }: CheckOptions, baseline: Baseline): Baseline {
  return base === undefined ? baseline : openProjectBaseline(project, { against: `git:${base.hash}` });
}

async function selectChanged(
  project: Project,
  subjects: readonly ProjectSubject[],
  baseline: Baseline,
): Promise<readonly ProjectSubject[]> {
  const { manifest } = project;
  const entries =
    manifest === null ? new Set<never>() : findChangedEntries(manifest, await readEarlierManifest(manifest, baseline));
  const candidates = project.subjects.map((subject) => ({
    subject: subject.subject,
    file: subject.source.path,
    references: listLocalReferences(subject),
    schemaType: subject.format.type,
    schema: subject.source.text,
    entry: subject.entry,
  }));
  // One by one, a registry would be asked for each subject by itself.
  if (baseline.kind === "registry") await baseline.prepare(candidates.map(({ subject }) => subject));
  const changed = await findChangedSubjects(baseline, candidates, entries);
  return subjects.filter(({ subject }) => changed.has(subject));
}

/** The manifest as the baseline knows it. Only git keeps one; to other baselines the manifest never changed. */
async function readEarlierManifest(manifest: Manifest | null, baseline: Baseline): Promise<Manifest | null> {
  if (manifest === null || baseline.kind !== "git") return manifest;
  const text = baseline.readFile(manifest.path);
  if (text === null || text === manifest.text) return text === null ? null : manifest;
  const { parseManifest } = await import("../manifest/parse-manifest.ts");
  return parseManifest({ path: manifest.path, text }).manifest;
}
