#!/usr/bin/env node
import { t as reportFailure } from "./chunks/report-failure.js";
import { t as TOOL } from "./chunks/tool.js";
import { n as readFlag } from "./chunks/command-line.js";
import { n as COMMANDS, t as GLOBAL_FLAGS } from "./chunks/global-flags.js";
import { n as suggestName, t as createUsageError } from "./chunks/usage-error.js";
import { t as invariant } from "./chunks/invariant.js";
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
// src/cli/parse-command-line.ts
/**
* Understands the arguments behind the program's name. Flags may stand anywhere. `parseArgs` only splits: its own
* strictness would name neither the flag that was probably meant nor the command it belongs to.
*
* @throws OperationalError with the code `usage` for an unknown command or flag, a missing or unknown value, or the
* wrong number of arguments.
*/
function parseCommandLine(args) {
	const tokens = splitArguments(args);
	const words = tokens.flatMap((token) => token.kind === "positional" ? [token.value ?? ""] : []);
	const has = (name) => tokens.some((token) => token.kind === "option" && token.name === name);
	if (has("version")) return { kind: "version" };
	const asksHelp = has("help") || words[0] === "help";
	const [name, ...positionals] = words[0] === "help" ? words.slice(1) : words;
	refuseUnknownFlag(tokens, name);
	if (name === void 0) return asksHelp ? {
		kind: "help",
		command: void 0
	} : { kind: "nothing" };
	const command = findCommand(name);
	if (asksHelp) return {
		kind: "help",
		command
	};
	const flags = tokens.flatMap((token) => token.kind === "option" ? [checkFlag(token, command)] : []);
	return {
		kind: "run",
		line: {
			command,
			positionals: checkPositionals(positionals, command),
			flags
		}
	};
}
/** The flags of all commands together: a flag has the same form wherever it occurs. */
function listAllFlags() {
	return [...GLOBAL_FLAGS, ...COMMANDS.flatMap((command) => command.flags)];
}
function splitArguments(args) {
	const options = listAllFlags().map(({ name, short, value }) => {
		const type = value === void 0 ? "boolean" : "string";
		return [name, short === void 0 ? { type } : {
			type,
			short
		}];
	});
	return parseArgs({
		args: [...args],
		options: Object.fromEntries(options),
		strict: false,
		allowPositionals: true,
		tokens: true
	}).tokens;
}
/** Before the command is looked for: the value of a flag that nobody knows would be taken for the command. */
function refuseUnknownFlag(tokens, commandName) {
	const known = listAllFlags().map((flag) => flag.name);
	const unknown = tokens.find((token) => token.kind === "option" && !known.includes(token.name ?? ""));
	if (unknown === void 0) return;
	throw createUnknownFlagError(unknown, COMMANDS.find((one) => one.name === commandName));
}
function createUnknownFlagError({ name = "", rawName = "" }, command) {
	const flags = command === void 0 ? listAllFlags() : [...command.flags, ...GLOBAL_FLAGS];
	const where = command === void 0 ? "" : ` ${command.name}`;
	const names = flags.map((flag) => `--${flag.name}`);
	return createUsageError(`Unknown flag \`${rawName}\`.`, suggestName(`--${name}`, names, `\`schemagate${where} --help\` lists the flags.`));
}
function findCommand(name) {
	const command = COMMANDS.find((one) => one.name === name);
	if (command !== void 0) return command;
	const names = COMMANDS.map((one) => one.name);
	throw createUsageError(`Unknown command \`${name}\`.`, suggestName(name, names, `The commands are ${names.map((one) => `\`${one}\``).join(", ")}.`));
}
function checkFlag(token, command) {
	const flag = [...command.flags, ...GLOBAL_FLAGS].find((one) => one.name === token.name);
	if (flag === void 0) {
		const names = COMMANDS.filter((one) => one.flags.some((other) => other.name === token.name)).map((one) => `\`${one.name}\``).join(", ");
		throw createUsageError(`\`${command.name}\` has no flag \`${token.rawName}\`.`, `It is a flag of ${names}.`);
	}
	return {
		name: flag.name,
		value: flag.value === void 0 ? refuseValue(token) : checkValue(token, flag)
	};
}
function refuseValue({ rawName, value }) {
	if (value === void 0) return true;
	throw createUsageError(`The flag \`${rawName}\` takes no value, but was given \`${value}\`.`, `Write \`${rawName}\`.`);
}
function checkValue({ rawName, value, inlineValue }, flag) {
	const written = `${rawName} ${flag.value}`;
	if (value === void 0 || value === "") throw createUsageError(`The flag \`${rawName}\` needs a value.`, `Write \`${written}\`.`);
	if (inlineValue !== true && value.length > 1 && value.startsWith("-")) throw createUsageError(`The flag \`${rawName}\` needs a value, but \`${value}\` follows.`, `For a value that starts with a dash write \`--${flag.name}=${value}\`.`);
	const { choices } = flag;
	if (choices === void 0 || choices.includes(value)) return value;
	const listed = `The values are ${choices.map((choice) => `\`${choice}\``).join(", ")}.`;
	throw createUsageError(`Unknown value \`${value}\` for \`${rawName}\`.`, suggestName(value, choices, listed));
}
function checkPositionals(given, { name, positionals }) {
	const { least, most, usage } = positionals;
	if (given.length >= least && given.length <= most) return given;
	const wanted = usage === "" ? "takes no arguments" : `takes ${usage}`;
	const count = `${given.length === 0 ? "none" : given.length} ${given.length === 1 ? "was" : "were"} given`;
	throw createUsageError(`\`${name}\` ${wanted}, but ${count}.`, `\`schemagate ${name} --help\` shows examples.`);
}
// src/cli/runners.ts
/** How each command's code is loaded, by the command's name: only what runs is read from disk. */
const RUNNERS = /* @__PURE__ */ new Map([
	["check", async () => (await import("./chunks/run-check.js")).runCheck],
	["subjects", async () => (await import("./chunks/run-subjects.js")).runSubjects],
	["init", async () => (await import("./chunks/run-init.js")).runInit],
	["lint", async () => (await import("./chunks/run-lint.js")).runLint],
	["rules", async () => (await import("./chunks/run-rules.js")).runRules],
	["waive", async () => (await import("./chunks/run-waive.js")).runWaive],
	["matrix", async () => (await import("./chunks/run-matrix.js")).runMatrix],
	["explain", async () => (await import("./chunks/run-explain.js")).runExplain],
	["plan", async () => (await import("./chunks/run-plan.js")).runPlan],
	["publish", async () => (await import("./chunks/run-publish.js")).runPublish],
	["serve", async () => (await import("./chunks/run-serve.js")).runServe],
	["compare", async () => (await import("./chunks/run-compare.js")).runCompare]
]);
/** Loads the code of a command of the table in `commands.ts`. */
async function findRunner(name) {
	const load = RUNNERS.get(name);
	invariant(load !== void 0, `The command ${name} has no runner.`);
	return load();
}
// src/cli/run-cli.ts
/**
* Runs the program with the arguments behind its name and returns the exit status. Never throws: an
* `OperationalError` becomes a paragraph on standard error and 2, anything else thrown is a bug and 70.
*/
async function runCli(args, terminal) {
	try {
		return await answerRequest(args, terminal);
	} catch (error) {
		return reportFailure(error, args, terminal);
	}
}
async function answerRequest(args, terminal) {
	const request = parseCommandLine(args);
	switch (request.kind) {
		case "version":
			terminal.writeOutput(`${TOOL.version}\n`);
			return 0;
		case "help": {
			const { printCommandHelp, printProgramHelp } = await import("./chunks/print-help.js");
			terminal.writeOutput(request.command === void 0 ? printProgramHelp() : printCommandHelp(request.command));
			return 0;
		}
		case "nothing": {
			const { printProgramHelp } = await import("./chunks/print-help.js");
			terminal.writeError(printProgramHelp());
			return 2;
		}
		case "run": return (await findRunner(request.line.command.name))(createInvocation(request.line, terminal));
	}
}
function createInvocation(line, terminal) {
	const given = readFlag(line, "directory") ?? "";
	const directory = resolve(terminal.directory, given);
	if (given !== "" && statSync(directory, { throwIfNoEntry: false })?.isDirectory() !== true) throw createUsageError(`There is no folder \`${given}\`.`, "`--directory` takes the folder to work in.");
	return {
		line,
		terminal,
		directory
	};
}
// src/cli/main.ts
const terminal = {
	environment: process.env,
	directory: process.cwd(),
	isTerminal: process.stdout.isTTY,
	columns: process.stdout.isTTY ? process.stdout.columns : void 0,
	runtime: `Node ${process.version}, ${process.platform} ${process.arch}`,
	writeOutput: (text) => void process.stdout.write(text),
	writeError: (text) => void process.stderr.write(text)
};
const args = process.argv.slice(2);
let outputFailed = false;
process.once("uncaughtException", (error) => process.exit(reportFailure(error, args, terminal)));
process.stdout.on("error", reportBrokenOutput);
process.stderr.on("error", () => void 0);
process.exitCode = 70;
const status = await runCli(args, terminal);
process.exitCode = outputFailed ? 2 : status;
/** A reader that closed the pipe has read enough; any other failure means that the report is not where it should be. */
function reportBrokenOutput(error) {
	if (error.code === "EPIPE") return;
	terminal.writeError(`schemagate: Standard output cannot be written to: ${error.message}.\n`);
	outputFailed = true;
	process.exitCode = 2;
}
export {};
