import { createHash } from "node:crypto";
import type { PreparedPlan } from "../commands/prepare-plan.ts";

/** What a plan would change, as a few digits each: enough to tell later whether it still is the same plan. */
export interface PlanStamp {
  /** Which manifest and registry it is about. */
  readonly key: string;
  /** A digest of all steps together; what people see of it. */
  readonly hash: string;
  /** A digest of each step that changes something, in the plan's order. */
  readonly steps: readonly string[];
}

type Plan = PreparedPlan["plan"];
type Step = Plan["steps"][number];

const DIGITS = 12;
/** A comment must have room for the report; a plan that is longer is known by its hash alone. */
const MAX_STEPS = 1000;

/** The stamp of a plan that was made by the manifest at this path of the repository. */
export function stampPlan(plan: Plan, manifest: string): PlanStamp {
  const steps = listChanges(plan).map(digestStep);
  return { key: digest(JSON.stringify([manifest, plan.registry.url])), hash: digest(steps.toSorted().join()), steps };
}

/** The steps of a plan that change something. */
export function listChanges({ steps }: Plan): readonly Step[] {
  return steps.filter(({ kind }) => CHANGING.includes(kind));
}

const CHANGING: readonly Step["kind"][] = ["new-subject", "new-version", "documentation-only", "level"];

/** The digest of a step: two that are equal do the same under the same precondition. */
export function digestStep(step: Step): string {
  return digest(JSON.stringify(step));
}

/** A stamp as a line of Markdown that nobody sees. */
export function printStamp({ key, hash, steps }: PlanStamp): string {
  return `<!-- schemagate-plan: ${key} ${hash} ${steps.length > MAX_STEPS ? "" : steps.join(",")} -->`;
}

/** Reads the stamp from a line, or undefined where there is none. */
export function parseStamp(line: string): PlanStamp | undefined {
  const [, key, hash, steps] =
    /^<!-- schemagate-plan: ([0-9a-f]{12}) ([0-9a-f]{12}) ((?:[0-9a-f]{12}(?:,|(?= )))*) -->$/.exec(line) ?? [];
  if (key === undefined || hash === undefined || steps === undefined) return undefined;
  return { key, hash, steps: steps === "" ? [] : steps.split(",") };
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, DIGITS);
}
