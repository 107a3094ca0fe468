import { check } from "../commands/check.ts";
import { findOwnRegistry } from "../commands/find-own-registry.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import type { Report } from "../report/report.ts";
import { rebaseReport } from "../report/rebase-report.ts";
import type { VersionSource } from "./choose-task.ts";
import { chooseTask } from "./choose-task.ts";
import { nameInputsOfReport } from "./name-inputs.ts";
import type { RegistryAccess } from "./registry-access.ts";
import type { Run } from "./run.ts";
import { describeSentence } from "./run.ts";

/** A check, and what to say about how it came about. */
export interface Comparison {
  readonly report: Report;
  /** Sentences about what could not be found out; each is a warning. */
  readonly doubts: readonly string[];
  /** Sentences about what is as it is in such runs; each is a notice. */
  readonly notes: readonly string[];
  /** The registry that the schemas were compared with, where they were. */
  readonly registry: (RegistryAccess & { readonly kind: "usable" })["choice"] | undefined;
}

/**
 * Checks the schemas against the registry, or against the earlier files where no registry can be asked. Runs without
 * secrets, as those of forks are, have to do without one; others are told that they did. Runs that look at everything
 * have nothing else to compare with.
 *
 * @throws OperationalError when nothing can be judged, or the settings of the registry cannot be used.
 */
export async function compareSubjects(run: Run): Promise<Comparison> {
  const { access, inputs } = run;
  if (access.kind === "none" || inputs.against !== undefined) return compareWith(run, undefined, {});
  if (access.kind === "unusable") {
    if (!lacksSecrets(run)) throw access.error;
    return compareWith(run, undefined, { note: explain(access.error) });
  }
  try {
    return await compareWith(run, access.choice, {});
  } catch (error) {
    if (!(error instanceof OperationalError) || !isRegistrysFault(error, run) || !hasOtherVersions(run)) throw error;
    return compareWith(run, undefined, lacksSecrets(run) ? { note: explain(error) } : { doubt: explain(error) });
  }
}

async function compareWith(
  { inputs, event, environment, folder }: Run,
  registry: Comparison["registry"],
  { doubt, note }: { readonly doubt?: string; readonly note?: string },
): Promise<Comparison> {
  const versions: VersionSource = registry !== undefined ? "registry" : findOwnRegistry(folder.path) ? "folder" : "git";
  const task = chooseTask(inputs, event, { environment, folder, versions });
  const report = await check({
    ...task.options,
    ...(registry === undefined ? {} : { registry, confirm: inputs.confirm }),
  });
  return {
    report: nameInputsOfReport(rebaseReport(report, folder.prefix)),
    doubts: [...(doubt === undefined ? [] : [doubt]), ...task.doubts],
    notes: note === undefined ? [] : [note],
    registry,
  };
}

/** Whether the run has no secrets because of where its pull request comes from. */
function lacksSecrets({ event: { pullRequest }, environment }: Run): boolean {
  return pullRequest !== undefined && (!pullRequest.own || environment.actor === "dependabot[bot]");
}

/** Without a commit that a change starts from, the files would be compared with themselves. */
function hasOtherVersions({ event, inputs, folder }: Run): boolean {
  return event.base !== undefined || inputs.base !== undefined || findOwnRegistry(folder.path);
}

/** Without its secrets a connection may fail in any way. */
function isRegistrysFault({ code }: OperationalError, run: Run): boolean {
  return code === "registry" || (code === "usage" && lacksSecrets(run));
}

function explain(error: OperationalError): string {
  return `The registry was not asked; the schemas were compared with the repository's own earlier versions. ${describeSentence(error)}`;
}
