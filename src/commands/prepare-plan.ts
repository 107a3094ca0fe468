import { createHash } from "node:crypto";
import type { Baseline } from "../baseline/baseline.ts";
import { openRegistryBaseline } from "../baseline/registry-baseline.ts";
import type { DesiredSubject, RegisteredSubject } from "../publish/desired-subject.ts";
import type { PlanInput } from "../publish/plan.ts";
import { createPlan, isRegistration } from "../publish/plan.ts";
import type { PublishPlan } from "../publish/publish-plan.ts";
import type { RegistryClient } from "../registry/registry-client.ts";
import type { RegistryIdentity } from "../registry/registry-identity.ts";
import { createReport } from "../report/create-report.ts";
import type { Report } from "../report/report.ts";
import { TOOL } from "../report/tool.ts";
import { checkSubject } from "./check-subject.ts";
import { confirmWithRegistry } from "./confirm-with-registry.ts";
import { describeRules } from "./describe-rules.ts";
import { listNeeded, reportUnjudged } from "./judged-project.ts";
import { loadProject } from "./load-project.ts";
import { mergeSharedCauses } from "./merge-shared-causes.ts";
import type { PlanOptions } from "./plan-options.ts";
import type { Project, ProjectSubject } from "./project.ts";
import type { JudgedProjectSubject } from "./read-desired.ts";
import { describeUnjudged, readDesired } from "./read-desired.ts";
import { completeRegistered, readRegistered } from "./read-registered.ts";
import type { Selection } from "./select-subjects.ts";
import { selectSubjects } from "./select-subjects.ts";

/** A plan with the check it rests on and the texts it speaks of. */
export interface PreparedPlan {
  readonly plan: PublishPlan;
  readonly report: Report;
  /** The schema's text by subject. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Checks the workspace against a registry and orders what publishing would do.
 *
 * @throws OperationalError when there is no workspace or manifest, or the registry does not answer.
 */
export async function preparePlan(options: PlanOptions, client: RegistryClient): Promise<PreparedPlan> {
  const project = await loadProject(options);
  const selection = addReferred(project, selectSubjects(project, options));
  const identity = await client.identify();
  const serverVersion =
    options.registryVersion ?? project.manifest?.registryVersion ?? identity.rulesVersion ?? undefined;
  const baseline = await openRegistryBaseline(client);
  await baseline.prepare(listNeeded(selection.subjects));
  const judging = { baseline, ...(serverVersion !== undefined && { serverVersion }) };
  const found = await judge(project, selection, judging);
  const rules = describeRules(serverVersion);
  const confirmation = { client, baseline, project: indexSubjects(project), identity, rules };
  const judged = options.confirm === true ? await confirmWithRegistry(found, confirmation) : found;
  const desired = await readAllDesired(project, { judged, selection, baseline });
  const registered = await readAllRegistered([...desired.keys()], baseline);
  const input = createInput({
    desired,
    registered,
    identity,
    serverVersion,
    latest: await readLatest(desired, baseline),
  });
  return {
    plan: createPlan({ ...input, registered: await complete(input, client) }),
    report: reportCheck(project, { judged, selection, baseline, rules }),
    texts: new Map([...desired].map(([subject, { schema }]) => [subject, schema])),
  };
}

interface Judging {
  readonly baseline: Baseline;
  readonly serverVersion?: string;
}

async function judge(
  project: Project,
  { subjects }: Selection,
  judging: Judging,
): Promise<readonly JudgedProjectSubject[]> {
  const context = { ...judging, project: indexSubjects(project) };
  const judged: JudgedProjectSubject[] = [];
  for (const subject of subjects) judged.push({ subject, outcome: await checkSubject(subject, context) });
  return judged;
}

function indexSubjects({ subjects }: Project): ReadonlyMap<string, ProjectSubject> {
  return new Map(subjects.map((subject) => [subject.subject, subject]));
}

/** A subject is published only with what it refers to. */
function addReferred(project: Project, selection: Selection): Selection {
  const names = new Set(selection.subjects.map(({ subject }) => subject));
  const referred = new Set(
    selection.subjects.flatMap(({ references }) =>
      references.filter(({ version }) => version === "local").map(({ subject }) => subject),
    ),
  );
  const added = project.subjects.filter(({ subject }) => referred.has(subject) && !names.has(subject));
  return { ...selection, subjects: [...selection.subjects, ...added] };
}

interface DesiredSources {
  readonly judged: readonly JudgedProjectSubject[];
  readonly selection: Selection;
  readonly baseline: Baseline;
}

async function readAllDesired(
  project: Project,
  { judged, selection, baseline }: DesiredSources,
): Promise<ReadonlyMap<string, DesiredSubject>> {
  const subjects = indexSubjects(project);
  const desired = selection.unjudged.map(describeUnjudged);
  for (const one of judged) desired.push(await readDesired(one, subjects, baseline));
  return new Map(desired.map((one) => [one.subject, one]));
}

async function readAllRegistered(
  subjects: readonly string[],
  baseline: Baseline,
): Promise<ReadonlyMap<string, RegisteredSubject>> {
  const registered = new Map<string, RegisteredSubject>();
  for (const subject of subjects) {
    const found = await readRegistered(baseline, subject);
    if (found !== null) registered.set(subject, found);
  }
  return registered;
}

/** Newest versions of subjects that are referred to and not mapped here. */
async function readLatest(
  desired: ReadonlyMap<string, DesiredSubject>,
  baseline: Baseline,
): Promise<ReadonlyMap<string, number | null>> {
  const wanted = [...desired.values()].flatMap(({ references }) =>
    references.filter(({ version }) => version === "latest").map(({ subject }) => subject),
  );
  const latest = new Map<string, number | null>();
  for (const subject of new Set(wanted)) {
    const registered = await readRegistered(baseline, subject);
    latest.set(subject, registered?.versions.at(-1)?.version ?? null);
  }
  return latest;
}

interface InputSources {
  readonly desired: ReadonlyMap<string, DesiredSubject>;
  readonly registered: ReadonlyMap<string, RegisteredSubject>;
  readonly identity: RegistryIdentity;
  readonly serverVersion: string | undefined;
  readonly latest: ReadonlyMap<string, number | null>;
}

function createInput({ desired, registered, identity, serverVersion, latest }: InputSources): PlanInput {
  return {
    tool: TOOL,
    registry: { label: identity.label, url: identity.url },
    desired,
    registered,
    findLatest: (subject) => latest.get(subject) ?? null,
    hash: hashText,
    ...(serverVersion === undefined ? {} : { serverVersion }),
  };
}

/** Numbers and modes are asked of subjects with something to register only: that takes a plan to know. */
async function complete(input: PlanInput, client: RegistryClient): Promise<PlanInput["registered"]> {
  const draft = createPlan(input);
  const subjects = draft.steps.filter(isRegistration).map(({ subject }) => subject);
  const completed = await Promise.all(
    subjects.map(async (subject) => {
      const registered = input.registered.get(subject);
      return registered === undefined
        ? undefined
        : ([subject, await completeRegistered(client, subject, registered)] as const);
    }),
  );
  return new Map([...input.registered, ...completed.filter((one) => one !== undefined)]);
}

/** The digest that a plan knows texts and itself by. */
function hashText(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

interface ReportSources {
  readonly judged: readonly JudgedProjectSubject[];
  readonly selection: Selection;
  readonly baseline: Baseline;
  readonly rules: string;
}

function reportCheck(project: Project, { judged, selection, baseline, rules }: ReportSources): Report {
  const outcomes = judged.map(({ outcome }) => outcome);
  const { label, notes } = baseline;
  const found = outcomes.flatMap(({ diagnostics }) => diagnostics);
  return createReport({
    command: "plan",
    baseline: { kind: "registry", label, rules, ...(notes === undefined ? {} : { notes }) },
    subjects: [...outcomes.map(({ report }) => report), ...selection.unjudged.map(reportUnjudged)],
    diagnostics: [
      ...selection.diagnostics,
      ...mergeSharedCauses(found, { project: project.subjects, judged: judged.map(({ subject }) => subject) }),
    ],
    unchecked: [...project.unchecked, ...outcomes.flatMap(({ unchecked }) => unchecked)],
  });
}
