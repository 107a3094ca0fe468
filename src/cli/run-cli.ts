import { statSync } from "node:fs";
import { resolve } from "node:path";
import { EXIT_COULD_NOT_RUN } from "../report/exit-code.ts";
import { TOOL } from "../report/tool.ts";
import type { CommandLine } from "./command-line.ts";
import { readFlag } from "./command-line.ts";
import type { Invocation } from "./invocation.ts";
import { parseCommandLine } from "./parse-command-line.ts";
import { reportFailure } from "./report-failure.ts";
import { findRunner } from "./runners.ts";
import type { Terminal } from "./terminal.ts";
import { createUsageError } from "./usage-error.ts";

/**
 * Runs the program with the arguments behind its name and returns the exit status. Never throws: an
 * `OperationalError` becomes a paragraph on standard error and 2, anything else thrown is a bug and 70.
 */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await answerRequest(args, terminal);
  } catch (error) {
    return reportFailure(error, args, terminal);
  }
}

async function answerRequest(args: readonly string[], terminal: Terminal): Promise<number> {
  const request = parseCommandLine(args);
  switch (request.kind) {
    case "version":
      terminal.writeOutput(`${TOOL.version}\n`);
      return 0;
    case "help": {
      const { printCommandHelp, printProgramHelp } = await import("./print-help.ts");
      terminal.writeOutput(request.command === undefined ? printProgramHelp() : printCommandHelp(request.command));
      return 0;
    }
    case "nothing": {
      const { printProgramHelp } = await import("./print-help.ts");
      terminal.writeError(printProgramHelp());
      return EXIT_COULD_NOT_RUN;
    }
    case "run": {
      const run = await findRunner(request.line.command.name);
      return run(createInvocation(request.line, terminal));
    }
  }
}

function createInvocation(line: CommandLine, terminal: Terminal): Invocation {
  const given = readFlag(line, "directory") ?? "";
  const directory = resolve(terminal.directory, given);
  if (given !== "" && statSync(directory, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw createUsageError(`There is no folder \`${given}\`.`, "`--directory` takes the folder to work in.");
  return { line, terminal, directory };
}
