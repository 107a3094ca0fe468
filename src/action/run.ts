import type { OperationalError } from "../diagnostic/operational-error.ts";
import type { RunnerEnvironment } from "./environment.ts";
import type { ActionEvent } from "./event.ts";
import type { Forge } from "./forge.ts";
import { linkLocation } from "./links.ts";
import { nameInputs } from "./name-inputs.ts";
import type { ActionOutputs } from "./outputs.ts";
import type { InputSource, Inputs } from "./read-inputs.ts";
import type { RegistryAccess } from "./registry-access.ts";
import type { Placement } from "./render-comment.ts";
import type { SecretKeeper } from "./secret-keeper.ts";
import type { WorkingFolder } from "./workspace-folder.ts";

/** The runner as the action sees it. */
export interface Runner {
  readonly variables: { readonly [name: string]: string | undefined };
  readonly readInput: InputSource;
  readonly writeLog: (text: string) => void;
  readonly setOutput: (name: keyof ActionOutputs, value: string) => void;
  /** Has the runner mask a text wherever it would show it. */
  readonly setSecret: (secret: string) => void;
  /** Asks the forge for a token that says who the job is, meant for this audience. */
  readonly fetchIdToken: (audience: string) => Promise<string>;
}

/** Everything that a run is about. */
export interface Run {
  readonly runner: Runner;
  readonly secrets: SecretKeeper;
  readonly inputs: Inputs;
  readonly environment: RunnerEnvironment;
  readonly event: ActionEvent;
  readonly forge: Forge;
  readonly folder: WorkingFolder;
  readonly access: RegistryAccess;
}

/** Where the report of a run is shown; `remarks` are lines of trusted Markdown. */
export function createPlacement({ environment, event }: Run, remarks: readonly string[]): Placement {
  const { serverUrl, runUrl, docsAt } = environment;
  const address = { serverUrl, repository: environment.event.repository, commit: event.head };
  return { linkTo: (location) => linkLocation(address, location), docsAt, remarks, runUrl };
}

/** The log's page shows colours though it is no terminal. */
export function useColor({ variables }: Runner): boolean {
  return (variables["NO_COLOR"] ?? "") === "";
}

/** What an error says, and what to do about it, as running text. */
export function describeSentence({ message, hint }: OperationalError): string {
  return hint === undefined ? message : `${message} ${nameInputs(hint)}`;
}
