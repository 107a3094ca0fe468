import { COMMANDS } from "./commands.ts";
import type { Command, Example, Flag } from "./flag.ts";
import { GLOBAL_FLAGS } from "./global-flags.ts";

const EXIT_STATUSES = [
  ["0", "nothing at or above `--fail-on` was found"],
  ["1", "something was found"],
  ["2", "something could not be checked: bad arguments, a bad manifest, an unreadable file"],
  ["70", "a bug of schemagate"],
] as const;

const TEXT_WIDTH = 96;

/** Help for the whole program: what it is for, its commands, flags and exit statuses. */
export function printProgramHelp(): string {
  const examples = COMMANDS.flatMap((command) => command.examples.slice(0, 1));
  return joinSections([
    ["schemagate: checks schemas kept as code against Schema Registry history."],
    ["Examples", ...printExamples(examples)],
    ["Commands", ...printPairs(COMMANDS.map(({ name, summary }) => [name, `${summary}.`]))],
    ["Flags of every command", ...printFlags(GLOBAL_FLAGS)],
    ["Exit status", ...printPairs(EXIT_STATUSES.map(([status, text]) => [status, `${text}.`]))],
    ["`schemagate <command> --help` shows more."],
  ]);
}

/** Help for one command, examples first. */
export function printCommandHelp(command: Command): string {
  const usage = ["schemagate", command.name, "[flags]", command.positionals.usage].join(" ").trimEnd();
  return joinSections([
    [`schemagate ${command.name}: ${command.summary}.`],
    ["Examples", ...printExamples(command.examples)],
    ["Usage", `  ${usage}`],
    wrapWords(command.description, TEXT_WIDTH),
    ["Flags", ...printFlags(command.flags)],
    ["Flags of every command", ...printFlags(GLOBAL_FLAGS)],
  ]);
}

/** How a flag is written: `-C, --directory <dir>`. */
function printFlagName({ name, short, value }: Flag): string {
  const long = value === undefined ? `--${name}` : `--${name} ${value}`;
  return short === undefined ? long : `-${short}, ${long}`;
}

function printFlags(flags: readonly Flag[]): readonly string[] {
  return printPairs(flags.map((flag) => [printFlagName(flag), describeFlag(flag)]));
}

function describeFlag({ description, choices, repeatable, default: usual }: Flag): string {
  const notes = [
    choices === undefined ? "" : `One of ${choices.join(", ")}.`,
    usual === undefined ? "" : `Default: ${usual}.`,
    repeatable === true ? "Repeatable." : "",
  ].filter((note) => note !== "");
  return [description, ...notes].join(" ");
}

function printExamples(examples: readonly Example[]): readonly string[] {
  return examples.flatMap(({ line, description }) => [`  ${line}`, `      ${description}`]);
}

const NAME_COLUMNS = 28;

function printPairs(pairs: readonly (readonly [string, string])[]): readonly string[] {
  const columns = Math.min(NAME_COLUMNS, Math.max(...pairs.map(([name]) => name.length)));
  return pairs.flatMap(([name, text]) => {
    const lines = wrapWords(text, TEXT_WIDTH - columns - 4);
    const own = name.length > columns;
    const first = own ? `  ${name}` : `  ${name.padEnd(columns)}  ${lines[0] ?? ""}`;
    return [first, ...lines.slice(own ? 0 : 1).map((line) => `${" ".repeat(columns + 4)}${line}`)];
  });
}

function wrapWords(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function joinSections(sections: readonly (readonly string[])[]): string {
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
