import { OperationalError } from "../diagnostic/operational-error.ts";
import { EXIT_BUG, EXIT_COULD_NOT_RUN } from "../report/exit-code.ts";
import { printError } from "./print-error.ts";
import type { Terminal } from "./terminal.ts";

/** Explains on standard error why the program stops, and returns the exit status. */
export function reportFailure(error: unknown, args: readonly string[], terminal: Terminal): number {
  const debug = args.includes("--debug") || isSet(terminal.environment["SCHEMAGATE_DEBUG"]);
  terminal.writeError(printError(error, { debug, runtime: terminal.runtime }));
  return error instanceof OperationalError ? EXIT_COULD_NOT_RUN : EXIT_BUG;
}

function isSet(variable: string | undefined): boolean {
  return variable !== undefined && variable !== "" && variable !== "0";
}
