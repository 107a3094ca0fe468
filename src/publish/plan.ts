import type { SchemaReference } from "../schema/schema-reference.ts";
import type { DesiredReference, DesiredSubject, RegisteredSubject, RegisteredVersion } from "./desired-subject.ts";
import { findExisting } from "./find-existing.ts";
import { planLevel } from "./level-change.ts";
import type { BlockedStep, IdleStep, PlannedVersion, PlanRegistry, PlanStep, PublishPlan } from "./publish-plan.ts";
import type { PlanSummary, RegisterStep } from "./publish-plan.ts";

/** Everything a plan depends on. */
export interface PlanInput {
  readonly tool: PublishPlan["tool"];
  readonly registry: PlanRegistry;
  /** What the workspace wants, by subject; a subject refers to others in any order, never in a circle. */
  readonly desired: ReadonlyMap<string, DesiredSubject>;
  /** What the registry has of each desired subject. */
  readonly registered: ReadonlyMap<string, RegisteredSubject>;
  /** The newest live version of a subject outside the workspace, null when it has none. */
  readonly findLatest: (subject: string) => number | null;
  /** A collision-free digest of a text. */
  readonly hash: (text: string) => string;
  /** Confluent Platform version whose rules apply. */
  readonly serverVersion?: string;
}

/** Orders what must be done so that the registry holds what the workspace wants. */
export function createPlan(input: PlanInput): PublishPlan {
  const steps = new Planner(input).planAll();
  const { tool, registry } = input;
  const hash = input.hash(JSON.stringify([registry, steps]));
  return { version: 1, tool, registry, steps, summary: countSteps(steps), hash };
}

/** Counts the steps of a plan. */
export function countSteps(steps: readonly PlanStep[]): PlanSummary {
  const count = (isCounted: (step: PlanStep) => boolean): number => steps.filter(isCounted).length;
  return {
    registrations: count(isRegistration),
    levels: count(({ kind }) => kind === "level"),
    unchanged: count((step) => "existing" in step),
    blocked: count(({ kind }) => kind === "blocked"),
  };
}

/** Whether a step registers a schema. */
export function isRegistration(step: PlanStep): step is RegisterStep {
  return step.kind === "new-subject" || step.kind === "new-version" || step.kind === "documentation-only";
}

class Planner {
  readonly #input: PlanInput;
  readonly #steps: PlanStep[] = [];
  /** The number each subject's schema has or will have; null for one that is blocked. */
  readonly #numbers = new Map<string, number | null>();

  constructor(input: PlanInput) {
    this.#input = input;
  }

  planAll(): readonly PlanStep[] {
    for (const subject of [...this.#input.desired.keys()].sort()) this.#visit(subject);
    return this.#steps;
  }

  /** References first; otherwise by name. */
  #visit(subject: string): void {
    const desired = this.#input.desired.get(subject);
    if (desired === undefined || this.#numbers.has(subject)) return;
    // Against circles, which the check reports: the second visit finds the subject blocked.
    this.#numbers.set(subject, null);
    for (const reference of desired.references) if (reference.version === "local") this.#visit(reference.subject);
    this.#numbers.set(subject, this.#plan(desired, this.#input.registered.get(subject) ?? UNREGISTERED));
  }

  #plan(desired: DesiredSubject, registered: RegisteredSubject): number | null {
    if (desired.level === "unmanaged") return this.#leave(desired, registered);
    if (desired.refusal !== null) return this.#block(desired, desired.refusal);
    const references = this.#numberReferences(desired);
    if (typeof references === "string") return this.#block(desired, explainDependency(references));
    const { version, change } = findExisting({ desired, references, ...pickRules(this.#input) }, registered);
    if (version !== null) {
      this.#addWithLevel(describeExisting(desired, { registered, version, change }), desired, registered);
      return version.version;
    }
    const { mode } = registered;
    if (mode !== null && mode !== "READWRITE") return this.#block(desired, explainMode(desired, mode));
    this.#addWithLevel(this.#register(desired, { registered, references, change }), desired, registered);
    return registered.nextVersion;
  }

  #addWithLevel(step: PlanStep, desired: DesiredSubject, registered: RegisteredSubject): void {
    const level = planLevel(desired, registered);
    if (level === null) this.#steps.push(step);
    else this.#steps.push(...(level.when === "before" ? [level, step] : [step, level]));
  }

  #register(desired: DesiredSubject, found: Missing): RegisterStep {
    const { registered, references, change } = found;
    const { subject, file, schemaType, metadata, level } = desired;
    const latest = pickVersion(registered.versions.at(-1));
    return {
      kind: latest === null ? "new-subject" : change === "documentation" ? "documentation-only" : "new-version",
      subject,
      file,
      schemaType,
      normalize: desired.normalize,
      references,
      metadata: metadata ?? null,
      content: this.#input.hash(desired.schema),
      judgedAt: level === null || level === "unmanaged" ? registered.level : level,
      predictedVersion: registered.nextVersion,
      precondition: { latest },
    };
  }

  #leave({ subject, file }: DesiredSubject, registered: RegisteredSubject): number | null {
    const latest = pickVersion(registered.versions.at(-1));
    this.#steps.push({ kind: "unmanaged", subject, file, existing: null, latest });
    return latest?.version ?? null;
  }

  #block({ subject, file }: DesiredSubject, why: Omit<BlockedStep, "kind" | "subject" | "file">): null {
    this.#steps.push({ kind: "blocked", subject, file, ...why });
    return null;
  }

  /** References with numbers, or the subject of one that has none. */
  #numberReferences({ references }: DesiredSubject): readonly SchemaReference[] | string {
    const numbered = references.map((reference) => ({ ...reference, version: this.#findNumber(reference) }));
    const missing = numbered.find(({ version }) => version === null);
    if (missing !== undefined) return missing.subject;
    return numbered.map(({ name, subject, version }) => ({ name, subject, version: version ?? 0 }));
  }

  #findNumber({ subject, version }: DesiredReference): number | null {
    if (typeof version === "number") return version;
    const planned = this.#numbers.get(subject);
    return version === "local" && planned !== undefined ? planned : this.#input.findLatest(subject);
  }
}

function pickRules({ serverVersion }: PlanInput): Pick<PlanInput, "serverVersion"> {
  return serverVersion === undefined ? {} : { serverVersion };
}

const UNREGISTERED: RegisteredSubject = {
  versions: [],
  nextVersion: 1,
  level: "BACKWARD",
  levelSource: "global",
  normalize: false,
  mode: null,
};

/** A schema that the registry does not have under its subject. */
interface Missing {
  readonly registered: RegisteredSubject;
  readonly references: readonly SchemaReference[];
  readonly change: string;
}

interface Found {
  readonly registered: RegisteredSubject;
  readonly version: RegisteredVersion;
  readonly change: string;
}

function describeExisting({ subject, file }: DesiredSubject, { registered, version, change }: Found): IdleStep {
  const newest = registered.versions.at(-1);
  const existing = pickVersion(version);
  if (newest !== version) return { kind: "same-as-older", subject, file, existing, latest: pickVersion(newest) };
  return { kind: change === "none" ? "unchanged" : "formatting-only", subject, file, existing, latest: null };
}

function pickVersion(version: RegisteredVersion | undefined): PlannedVersion | null {
  return version === undefined ? null : { version: version.version, id: version.id };
}

function explainDependency(subject: string): Omit<BlockedStep, "kind" | "subject" | "file"> {
  return {
    reason: "dependency",
    message: `It refers to \`${subject}\`, of which there is no version to refer to.`,
    hint: `See what keeps \`${subject}\` from being published.`,
  };
}

function explainMode({ subject }: DesiredSubject, mode: string): Omit<BlockedStep, "kind" | "subject" | "file"> {
  return {
    reason: "mode",
    message: `The registry is in mode ${mode} for \`${subject}\`, and takes new versions only in READWRITE.`,
    hint: "Let the owner of the registry set the mode back, or publish when it is; schemagate never changes modes.",
  };
}
