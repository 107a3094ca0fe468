import type { CommandLine } from "./command-line.ts";
import type { Terminal } from "./terminal.ts";

/** One call of a command. */
export interface Invocation {
  readonly line: CommandLine;
  readonly terminal: Terminal;
  /** Absolute path of the directory that all given paths are relative to. */
  readonly directory: string;
}
