import { EXIT_BUG, EXIT_COULD_NOT_RUN } from "../report/exit-code.ts";
import { reportFailure } from "./report-failure.ts";
import { runCli } from "./run-cli.ts";
import type { Terminal } from "./terminal.ts";

const terminal: Terminal = {
  environment: process.env,
  directory: process.cwd(),
  isTerminal: process.stdout.isTTY,
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  runtime: `Node ${process.version}, ${process.platform} ${process.arch}`,
  writeOutput: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
};
const args = process.argv.slice(2);
let outputFailed = false;

// No handler for SIGINT: the system's own ends the run at once, even in the middle of a synchronous read, and shells
// give 130 for it.
process.once("uncaughtException", (error) => process.exit(reportFailure(error, args, terminal)));
process.stdout.on("error", reportBrokenOutput);
process.stderr.on("error", () => undefined);

// Until the command has answered, an event loop that runs dry is a bug and must not look like success.
process.exitCode = EXIT_BUG;
const status = await runCli(args, terminal);
process.exitCode = outputFailed ? EXIT_COULD_NOT_RUN : status;

/** A reader that closed the pipe has read enough; any other failure means that the report is not where it should be. */
function reportBrokenOutput(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") return;
  terminal.writeError(`schemagate: Standard output cannot be written to: ${error.message}.\n`);
  outputFailed = true;
  process.exitCode = EXIT_COULD_NOT_RUN;
}
