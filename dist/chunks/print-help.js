import { COMMANDS, GLOBAL_FLAGS } from "./start.js";
// src/cli/print-help.ts
const EXIT_STATUSES = [
	["0", "nothing at or above `--fail-on` was found"],
	["1", "something was found"],
	["2", "something could not be checked: bad arguments, a bad manifest, an unreadable file"],
	["70", "a bug of schemagate"]
];
const TEXT_WIDTH = 96;
/** Help for the whole program: what it is for, its commands, flags and exit statuses. */
function printProgramHelp() {
	return joinSections([
		["schemagate: checks schemas kept as code against Schema Registry history."],
		["Examples", ...printExamples(COMMANDS.flatMap((command) => command.examples.slice(0, 1)))],
		["Commands", ...printPairs(COMMANDS.map(({ name, summary }) => [name, `${summary}.`]))],
		["Flags of every command", ...printFlags(GLOBAL_FLAGS)],
		["Exit status", ...printPairs(EXIT_STATUSES.map(([status, text]) => [status, `${text}.`]))],
		["`schemagate <command> --help` shows more."]
	]);
}
/** Help for one command, examples first. */
function printCommandHelp(command) {
	const usage = [
		"schemagate",
		command.name,
		"[flags]",
		command.positionals.usage
	].join(" ").trimEnd();
	return joinSections([
		[`schemagate ${command.name}: ${command.summary}.`],
		["Examples", ...printExamples(command.examples)],
		["Usage", `  ${usage}`],
		wrapWords(command.description, TEXT_WIDTH),
		["Flags", ...printFlags(command.flags)],
		["Flags of every command", ...printFlags(GLOBAL_FLAGS)]
	]);
}
/** How a flag is written: `-C, --directory <dir>`. */
function printFlagName({ name, short, value }) {
	const long = value === void 0 ? `--${name}` : `--${name} ${value}`;
	return short === void 0 ? long : `-${short}, ${long}`;
}
function printFlags(flags) {
	return printPairs(flags.map((flag) => [printFlagName(flag), describeFlag(flag)]));
}
function describeFlag({ description, choices, repeatable, default: usual }) {
	return [description, ...[
		choices === void 0 ? "" : `One of ${choices.join(", ")}.`,
		usual === void 0 ? "" : `Default: ${usual}.`,
		repeatable === true ? "Repeatable." : ""
	].filter((note) => note !== "")].join(" ");
}
function printExamples(examples) {
	return examples.flatMap(({ line, description }) => [`  ${line}`, `      ${description}`]);
}
const NAME_COLUMNS = 28;
function printPairs(pairs) {
	const columns = Math.min(NAME_COLUMNS, Math.max(...pairs.map(([name]) => name.length)));
	return pairs.flatMap(([name, text]) => {
		const lines = wrapWords(text, TEXT_WIDTH - columns - 4);
		const own = name.length > columns;
		return [own ? `  ${name}` : `  ${name.padEnd(columns)}  ${lines[0] ?? ""}`, ...lines.slice(own ? 0 : 1).map((line) => `${" ".repeat(columns + 4)}${line}`)];
	});
}
function wrapWords(text, columns) {
	const lines = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last !== void 0 && last.length + 1 + word.length <= columns) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
function joinSections(sections) {
	return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
export { printCommandHelp, printProgramHelp };
