import { EXIT_BUG, EXIT_COULD_NOT_RUN } from "../report/exit-code.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import { printPlace } from "../reporters/print-place.ts";
import { chooseCommand } from "./choose-command.ts";
import { writeOutputs } from "./deliver.ts";
import { describeFailedOutputs } from "./describe-outputs.ts";
import { readEnvironment } from "./environment.ts";
import { readEvent } from "./event.ts";
import { Forge } from "./forge.ts";
import type { CommandInput } from "./read-inputs.ts";
import { readInputs } from "./read-inputs.ts";
import { findRegistryAccess } from "./registry-access.ts";
import { runCheck } from "./run-check.ts";
import { runPublish } from "./run-publish.ts";
import type { Run, Runner } from "./run.ts";
import { describeSentence } from "./run.ts";
import { SecretKeeper } from "./secret-keeper.ts";
import { findWorkingFolder } from "./workspace-folder.ts";
import { printFailure } from "./write-log.ts";

/**
 * Runs the action and returns the exit status of the step. Never throws: what keeps it from judging anything is an
 * error of the step and the output `result: error`. An action that is for one thing only says so by `only`.
 */
export async function runAction(given: Runner, only?: CommandInput): Promise<number> {
  const secrets = new SecretKeeper(given.setSecret);
  const runner: Runner = {
    ...given,
    writeLog: (text) => given.writeLog(secrets.redact(text)),
    setOutput: (name, value) => given.setOutput(name, secrets.redact(value)),
  };
  try {
    return await perform(begin(runner, secrets, only));
  } catch (error) {
    writeOutputs(runner, describeFailedOutputs());
    runner.writeLog(printFailure(describeError(error)));
    return error instanceof OperationalError ? EXIT_COULD_NOT_RUN : EXIT_BUG;
  }
}

function begin(runner: Runner, secrets: SecretKeeper, only: CommandInput | undefined): Run {
  const read = readInputs(runner.readInput);
  const inputs = only === undefined ? read : { ...read, command: only };
  const environment = readEnvironment(runner.variables);
  const event = readEvent(environment.event);
  const { variables, fetchIdToken } = runner;
  const { workspace } = environment;
  const access = findRegistryAccess({ inputs: inputs.registry, variables, workspace, fetchIdToken, secrets });
  const forge = new Forge({ environment, event, token: inputs.token, redact: (text) => secrets.redact(text) });
  const folder = findWorkingFolder(workspace, inputs.workingDirectory);
  return { runner, secrets, inputs, environment, event, forge, folder, access };
}

async function perform(run: Run): Promise<number> {
  const command = chooseCommand(run.inputs, run.event, run.access.kind !== "none");
  return command === "check" || command === "lint" ? runCheck(run, command) : runPublish(run, command);
}

function describeError(error: unknown): string {
  if (error instanceof OperationalError) {
    const place = error.location === undefined ? "" : `${printPlace(error.location)}: `;
    return `${place}${describeSentence(error)}`;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Stopped by a bug of schemagate, not by your schemas. Open an issue with this: ${text}`;
}
