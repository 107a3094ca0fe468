import type { Command } from "./flag.ts";

/** A flag as it was given; `true` for a flag without a value. */
export interface GivenFlag {
  readonly name: string;
  readonly value: string | true;
}

/** A command to run, with everything that was given to it, checked against the command's table. */
export interface CommandLine {
  readonly command: Command;
  readonly positionals: readonly string[];
  /** In the order of the command line. */
  readonly flags: readonly GivenFlag[];
}

/** The last value given for a flag, or undefined. */
export function readFlag(line: CommandLine, name: string): string | undefined {
  return readFlags(line, name).at(-1);
}

/** All values given for a flag, in order. */
export function readFlags(line: CommandLine, name: string): readonly string[] {
  return line.flags.flatMap((flag) => (flag.name === name && flag.value !== true ? [flag.value] : []));
}

/** Whether a flag was given. */
export function isGiven(line: CommandLine, name: string): boolean {
  return line.flags.some((flag) => flag.name === name);
}
