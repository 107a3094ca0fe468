import { getIDToken, getInput, setOutput, setSecret } from "@actions/core";
import { EXIT_BUG } from "../report/exit-code.ts";
import type { CommandInput } from "./read-inputs.ts";
import { runAction } from "./run-action.ts";

/** Runs the action in the runner's process, for one command only if that is given. */
export async function startAction(only?: CommandInput): Promise<void> {
  // Until the run has answered, an event loop that runs dry is a bug and must not look like success.
  process.exitCode = EXIT_BUG;
  const runner = {
    variables: process.env,
    readInput: (name: string): string => getInput(name, { trimWhitespace: false }),
    writeLog: (text: string): void => void process.stdout.write(text),
    setOutput,
    setSecret,
    fetchIdToken: getIDToken,
  };
  process.exitCode = await runAction(runner, only);
}
