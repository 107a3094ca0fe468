import { i as REPORT_FLAGS, n as LEVEL_FLAG, r as REGISTRY_VERSION_FLAG } from "./report-flags.js";
/** All commands, in the order they are listed to people. */
const COMMANDS = [{
	name: "compare",
	summary: "judge two schema files in both directions",
	description: "Says whether the reader can read what the writer wrote, and the reverse. `--level` says which direction must hold; findings in the other one are notes.",
	positionals: {
		usage: "<reader> <writer>",
		least: 2,
		most: 2
	},
	flags: [
		{
			...LEVEL_FLAG,
			default: "BACKWARD",
			description: "The compatibility level whose direction must hold."
		},
		REGISTRY_VERSION_FLAG,
		...REPORT_FLAGS
	],
	examples: [{
		line: "schemagate compare new.avsc old.avsc",
		description: "can the new schema read old data?"
	}, {
		line: "schemagate compare new.avsc old.avsc --level FULL",
		description: "both directions must hold"
	}]
}];
// src/cli/global-flags.ts
/** Flags that every command takes. */
const GLOBAL_FLAGS = [
	{
		name: "directory",
		short: "C",
		value: "<dir>",
		default: "the current directory",
		description: "Run as if started in this directory: every other path is relative to it."
	},
	{
		name: "manifest",
		value: "<file>",
		default: "schemagate.yaml",
		description: "The manifest that maps schema files to subjects."
	},
	{
		name: "color",
		value: "<when>",
		choices: [
			"auto",
			"always",
			"never"
		],
		default: "auto",
		description: "Colours on standard output. `auto` looks at the terminal, FORCE_COLOR and NO_COLOR."
	},
	{
		name: "no-input",
		description: "Never ask for anything: what would need an answer fails instead."
	},
	{
		name: "debug",
		description: "Show stack traces with errors, as SCHEMAGATE_DEBUG=1 does."
	},
	{
		name: "help",
		short: "h",
		description: "Show help and stop."
	},
	{
		name: "version",
		short: "V",
		description: "Show the version and stop."
	}
];
export { COMMANDS as n, GLOBAL_FLAGS as t };
