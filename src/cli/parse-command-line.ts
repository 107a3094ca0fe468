import { parseArgs } from "node:util";
import type { CommandLine, GivenFlag } from "./command-line.ts";
import { COMMANDS } from "./commands.ts";
import type { Command, Flag } from "./flag.ts";
import { GLOBAL_FLAGS } from "./global-flags.ts";
import { createUsageError, suggestName } from "./usage-error.ts";

/** What a command line asks for. Help without a command is about all of them. */
export type Request =
  | { readonly kind: "version" }
  | { readonly kind: "help"; readonly command: Command | undefined }
  | { readonly kind: "nothing" }
  | { readonly kind: "run"; readonly line: CommandLine };

/** The part of a token of `parseArgs` that is used here. */
interface Token {
  readonly kind: string;
  readonly name?: string;
  readonly rawName?: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/**
 * Understands the arguments behind the program's name. Flags may stand anywhere. `parseArgs` only splits: its own
 * strictness would name neither the flag that was probably meant nor the command it belongs to.
 *
 * @throws OperationalError with the code `usage` for an unknown command or flag, a missing or unknown value, or the
 * wrong number of arguments.
 */
export function parseCommandLine(args: readonly string[]): Request {
  const tokens: readonly Token[] = splitArguments(args);
  const words = tokens.flatMap((token) => (token.kind === "positional" ? [token.value ?? ""] : []));
  const has = (name: string): boolean => tokens.some((token) => token.kind === "option" && token.name === name);
  if (has("version")) return { kind: "version" };
  const asksHelp = has("help") || words[0] === "help";
  const [name, ...positionals] = words[0] === "help" ? words.slice(1) : words;
  refuseUnknownFlag(tokens, name);
  if (name === undefined) return asksHelp ? { kind: "help", command: undefined } : { kind: "nothing" };
  const command = findCommand(name);
  if (asksHelp) return { kind: "help", command };
  const flags = tokens.flatMap((token) => (token.kind === "option" ? [checkFlag(token, command)] : []));
  return { kind: "run", line: { command, positionals: checkPositionals(positionals, command), flags } };
}

/** The flags of all commands together: a flag has the same form wherever it occurs. */
function listAllFlags(): readonly Flag[] {
  return [...GLOBAL_FLAGS, ...COMMANDS.flatMap((command) => command.flags)];
}

function splitArguments(args: readonly string[]): readonly Token[] {
  const options = listAllFlags().map(({ name, short, value }) => {
    const type: "boolean" | "string" = value === undefined ? "boolean" : "string";
    return [name, short === undefined ? { type } : { type, short }] as const;
  });
  return parseArgs({
    args: [...args],
    options: Object.fromEntries(options),
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;
}

/** Before the command is looked for: the value of a flag that nobody knows would be taken for the command. */
function refuseUnknownFlag(tokens: readonly Token[], commandName: string | undefined): void {
  const known = listAllFlags().map((flag) => flag.name);
  const unknown = tokens.find((token) => token.kind === "option" && !known.includes(token.name ?? ""));
  if (unknown === undefined) return;
  const command = COMMANDS.find((one) => one.name === commandName);
  throw createUnknownFlagError(unknown, command);
}

function createUnknownFlagError({ name = "", rawName = "" }: Token, command: Command | undefined): Error {
  const flags = command === undefined ? listAllFlags() : [...command.flags, ...GLOBAL_FLAGS];
  const where = command === undefined ? "" : ` ${command.name}`;
  const names = flags.map((flag) => `--${flag.name}`);
  return createUsageError(
    `Unknown flag \`${rawName}\`.`,
    suggestName(`--${name}`, names, `\`schemagate${where} --help\` lists the flags.`),
  );
}

function findCommand(name: string): Command {
  const command = COMMANDS.find((one) => one.name === name);
  if (command !== undefined) return command;
  const names = COMMANDS.map((one) => one.name);
  throw createUsageError(
    `Unknown command \`${name}\`.`,
    suggestName(name, names, `The commands are ${names.map((one) => `\`${one}\``).join(", ")}.`),
  );
}

function checkFlag(token: Token, command: Command): GivenFlag {
  const flag = [...command.flags, ...GLOBAL_FLAGS].find((one) => one.name === token.name);
  if (flag === undefined) {
    const owners = COMMANDS.filter((one) => one.flags.some((other) => other.name === token.name));
    const names = owners.map((one) => `\`${one.name}\``).join(", ");
    throw createUsageError(`\`${command.name}\` has no flag \`${token.rawName}\`.`, `It is a flag of ${names}.`);
  }
  return { name: flag.name, value: flag.value === undefined ? refuseValue(token) : checkValue(token, flag) };
}

function refuseValue({ rawName, value }: Token): true {
  if (value === undefined) return true;
  throw createUsageError(
    `The flag \`${rawName}\` takes no value, but was given \`${value}\`.`,
    `Write \`${rawName}\`.`,
  );
}

function checkValue({ rawName, value, inlineValue }: Token, flag: Flag): string {
  const written = `${rawName} ${flag.value}`;
  if (value === undefined || value === "")
    throw createUsageError(`The flag \`${rawName}\` needs a value.`, `Write \`${written}\`.`);
  if (inlineValue !== true && value.length > 1 && value.startsWith("-"))
    throw createUsageError(
      `The flag \`${rawName}\` needs a value, but \`${value}\` follows.`,
      `For a value that starts with a dash write \`--${flag.name}=${value}\`.`,
    );
  const { choices } = flag;
  if (choices === undefined || choices.includes(value)) return value;
  const listed = `The values are ${choices.map((choice) => `\`${choice}\``).join(", ")}.`;
  throw createUsageError(`Unknown value \`${value}\` for \`${rawName}\`.`, suggestName(value, choices, listed));
}

function checkPositionals(given: readonly string[], { name, positionals }: Command): readonly string[] {
  const { least, most, usage } = positionals;
  if (given.length >= least && given.length <= most) return given;
  const wanted = usage === "" ? "takes no arguments" : `takes ${usage}`;
  const count = `${given.length === 0 ? "none" : given.length} ${given.length === 1 ? "was" : "were"} given`;
  throw createUsageError(`\`${name}\` ${wanted}, but ${count}.`, `\`schemagate ${name} --help\` shows examples.`);
}
