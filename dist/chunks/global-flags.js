import { i as REPORT_FLAGS, n as LEVEL_FLAG, r as REGISTRY_VERSION_FLAG } from "./report-flags.js";
// src/cli/commands.ts
const AGAINST_FLAG = {
	name: "against",
	value: "<baseline>",
	default: "the workspace's registry folder, else the git merge base",
	description: "Where the earlier versions are: `dir:<path>` a registry folder, `git:<ref>` the files at a git ref."
};
/** All commands, in the order they are listed to people. */
const COMMANDS = [
	{
		name: "check",
		summary: "judge every mapped schema against its earlier versions",
		description: "Reads the manifest, finds the earlier versions of each subject and answers what the registry would answer to the new schema. Given files, only their subjects and those that refer to them are checked.",
		positionals: {
			usage: "[files…]",
			least: 0,
			most: Number.POSITIVE_INFINITY
		},
		flags: [
			AGAINST_FLAG,
			LEVEL_FLAG,
			{
				name: "subject",
				value: "<glob>",
				repeatable: true,
				description: "Check only subjects whose name matches."
			},
			{
				name: "hazards",
				description: "Also warn about changes that the registry accepts and that lose or corrupt data all the same."
			},
			{
				name: "fix",
				description: "Make the safe edits that findings offer (defaults, aliases, branches kept), then report what is left."
			},
			{
				name: "fix-dry-run",
				description: "Show as a diff what `--fix` would change, and change nothing."
			},
			{
				name: "changed",
				description: "Check only subjects whose file, or a file it refers to, changed."
			},
			REGISTRY_VERSION_FLAG,
			...REPORT_FLAGS
		],
		examples: [
			{
				line: "schemagate check",
				description: "everything the manifest maps"
			},
			{
				line: "schemagate check --against git:origin/main --changed",
				description: "what a branch changes"
			},
			{
				line: "schemagate check --subject \"orders-*\" --level FULL",
				description: "some subjects, more strictly"
			},
			{
				line: "schemagate check --format text --format json:report.json",
				description: "for people and for a machine"
			}
		]
	},
	{
		name: "subjects",
		summary: "list which file belongs to which subject, and why",
		description: "Reads the manifest and shows every subject with its file, how its name was derived and which references were found, with everything that is wrong with the mapping.",
		positionals: {
			usage: "",
			least: 0,
			most: 0
		},
		flags: [{
			name: "format",
			value: "<format>",
			choices: ["text", "json"],
			default: "text",
			description: "How to print it."
		}],
		examples: [{
			line: "schemagate subjects",
			description: "what the manifest maps"
		}, {
			line: "schemagate subjects --format json",
			description: "for a machine"
		}]
	},
	{
		name: "init",
		summary: "propose a manifest from the schema files there are",
		description: "Writes a `schemagate.yaml` that maps every schema file of the folder, by its name (`orders-value.avsc`, `orders/value.avsc`) or the type it defines. A manifest that is there already stays as it is.",
		positionals: {
			usage: "",
			least: 0,
			most: 0
		},
		flags: [{
			name: "force",
			description: "Replace a manifest that is there already."
		}],
		examples: [{
			line: "schemagate init",
			description: "a manifest for the schemas of this folder"
		}, {
			line: "schemagate init -C services/orders --force",
			description: "for another folder, in place of the old one"
		}]
	},
	{
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
	},
	{
		name: "matrix",
		summary: "compare one subject with every earlier version",
		description: "Compares a subject's file with every earlier version in both directions, whatever its level asks, and says which levels the change would pass and which side to upgrade first.",
		positionals: {
			usage: "<subject>",
			least: 1,
			most: 1
		},
		flags: [
			AGAINST_FLAG,
			REGISTRY_VERSION_FLAG,
			{
				name: "format",
				value: "<format>",
				choices: ["text", "json"],
				default: "text",
				description: "How to print it."
			}
		],
		examples: [{
			line: "schemagate matrix orders-value",
			description: "is it safe towards old data and old consumers?"
		}, {
			line: "schemagate matrix orders-value --format json",
			description: "for a machine"
		}]
	},
	{
		name: "explain",
		summary: "explain a kind of finding",
		description: "Prints what a kind of incompatibility is, why it breaks, a message that shows it, what to do, and the registry's own name for it. Without a name it lists all kinds.",
		positionals: {
			usage: "[kind]",
			least: 0,
			most: 1
		},
		flags: [],
		examples: [{
			line: "schemagate explain avro/field-without-default",
			description: "the page of a finding"
		}, {
			line: "schemagate explain",
			description: "all kinds"
		}]
	}
];
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
