import { OperationalError } from "../diagnostic/operational-error.ts";
import type { Report } from "../report/report.ts";
import { printManifestPath } from "./forge.ts";
import type { PlanStamp } from "./plan-stamp.ts";
import { stampPlan } from "./plan-stamp.ts";
import type { Comparison } from "./compare-subjects.ts";
import { nameInputsOfSteps } from "./name-inputs.ts";
import { rebaseSteps } from "./rebase-steps.ts";
import type { Run } from "./run.ts";
import { describeSentence } from "./run.ts";
import type { PreparedPlan } from "../commands/prepare-plan.ts";

/** What a merge would do to the registry, or why nobody knows. */
export type PlanPreview =
  | { readonly plan: PreparedPlan["plan"]; readonly stamp: PlanStamp }
  | { readonly note: string };

/** A selection of more subjects than this costs more than all of them. */
const MAX_SELECTED = 300;

/**
 * What a merge would do to the registry about the subjects that were checked. Undefined when none was, or no registry
 * was asked.
 */
export async function previewPlan(
  { inputs, folder }: Run,
  registry: Comparison["registry"],
  { subjects }: Report,
): Promise<PlanPreview | undefined> {
  if (registry === undefined || subjects.length === 0) return undefined;
  const { plan } = await import("../commands/plan.ts");
  const { manifest } = inputs;
  const selected = subjects.length > MAX_SELECTED ? undefined : subjects.map(({ subject }) => printPattern(subject));
  try {
    const { plan: made, report } = await plan({
      directory: folder.path,
      registry,
      ...(manifest === undefined ? {} : { manifest }),
      ...(selected === undefined ? {} : { subjects: selected }),
    });
    // What could not be read would keep all of it from being published, and the check says so.
    if (report.unchecked.some(({ subject }) => subject === undefined)) return undefined;
    return {
      plan: nameInputsOfSteps(rebaseSteps(made, folder.prefix)),
      stamp: stampPlan(made, printManifestPath(inputs)),
    };
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error;
    // Credentials that may read schemas may not be enough for a plan, and the verdict does not need it.
    return { note: `What a merge would register could not be planned. ${describeSentence(error)}` };
  }
}

/** A glob that matches a name; a wildcard stands for each character that would mean something in a glob. */
function printPattern(subject: string): string {
  return subject.replace(/[*?[\]{}!,\\]/g, "?");
}
