import type { BaseCommit, CheckOptions } from "../commands/check-options.ts";
import { changesOwnRegistry } from "../commands/find-own-registry.ts";
import { findBase } from "../commands/find-base.ts";
import type { BaseQuestion } from "../commands/find-base.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import type { RunnerEnvironment } from "./environment.ts";
import type { ActionEvent } from "./event.ts";
import type { Inputs } from "./read-inputs.ts";
import type { WorkingFolder } from "./workspace-folder.ts";

/** Where the earlier versions are, unless the inputs name another place: a registry, its folder, or git. */
export type VersionSource = "registry" | "folder" | "git";

/** What to check, and what to say about how that was chosen. */
export interface Task {
  readonly options: CheckOptions;
  /** Sentences about what could not be found out; each is a warning. */
  readonly doubts: readonly string[];
}

/**
 * What a run has to check: what changed since the event's base, or everything. Without the base there is still
 * something to check when the earlier versions are elsewhere, but not when they are the base's own files.
 *
 * @throws OperationalError when there is nothing to compare with.
 */
export function chooseTask(
  inputs: Inputs,
  event: ActionEvent,
  place: { readonly environment: RunnerEnvironment; readonly folder: WorkingFolder; readonly versions: VersionSource },
): Task {
  const options = createOptions(inputs, place.folder);
  const elsewhere = place.versions !== "git" || inputs.against !== undefined;
  const question: BaseQuestion | undefined = inputs.base === undefined ? event.base : { kind: "ref", ref: inputs.base };
  if (question === undefined) return { options: describeEverything(options, event, elsewhere), doubts: [] };
  try {
    const base = findBase(question, { directory: place.folder.path, access: createAccess(inputs, place.environment) });
    const own = place.versions === "folder" && inputs.against === undefined;
    const doubts = own && changesOwnRegistry(place.folder.path, base) ? [OWN_VERSIONS] : [];
    return { options: { ...options, changed: true, base }, doubts };
  } catch (error) {
    if (!elsewhere || !(error instanceof OperationalError)) throw error;
    return { options, doubts: [describeDoubt(error)] };
  }
}

const OWN_VERSIONS =
  "This change edits the directory registry `registry/` too, so the schemas were compared with versions that come with the change. Have somebody look at that folder.";

function createOptions(inputs: Inputs, folder: WorkingFolder): CheckOptions {
  const { manifest, against, failOn, hazards } = inputs;
  return {
    directory: folder.path,
    failOn,
    hazards,
    ...(manifest === undefined ? {} : { manifest }),
    ...(against === undefined ? {} : { against }),
  };
}

/** Without a registry and without a base everything is held against the checked out commit: texts are still judged. */
function describeEverything(options: CheckOptions, event: ActionEvent, elsewhere: boolean): CheckOptions {
  if (elsewhere || event.head === "") return options;
  const base: BaseCommit = { hash: event.head, name: "HEAD" };
  return { ...options, base };
}

function createAccess(
  { token }: Inputs,
  { serverUrl }: RunnerEnvironment,
): { readonly server: string; readonly token: string } | undefined {
  return token === undefined ? undefined : { server: serverUrl, token };
}

function describeDoubt({ message, hint }: OperationalError): string {
  return `Every subject was checked, not only those that changed. ${message}${hint === undefined ? "" : ` ${hint}`}`;
}
