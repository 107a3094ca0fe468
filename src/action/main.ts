import { getInput, setOutput } from "@actions/core";
import { EXIT_BUG } from "../report/exit-code.ts";
import { runAction } from "./run-action.ts";

// Until the run has answered, an event loop that runs dry is a bug and must not look like success.
process.exitCode = EXIT_BUG;
process.exitCode = await runAction({
  variables: process.env,
  readInput: (name) => getInput(name),
  writeLog: (text) => void process.stdout.write(text),
  setOutput: (name, value) => setOutput(name, value),
});
