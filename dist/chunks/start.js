import { statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
/** The exit status of each outcome of a run. */
const OUTCOME_EXIT_CODES = {
	clean: 0,
	findings: 1,
	"could-not-check": 2
};
// src/diagnostic/operational-error.ts
/** The run could not do its work (exit 2). Thrown at the rim, reported in one paragraph, never with a stack trace. */
var OperationalError = class extends Error {
	name = "OperationalError";
	code;
	hint;
	location;
	constructor(details) {
		super(details.message, { cause: details.cause });
		this.code = details.code;
		this.hint = details.hint;
		this.location = details.location;
	}
};
// src/report/tool.ts
/** What every report says made it. The version is the package's; a test holds the two together. */
const TOOL = {
	name: "schemagate",
	version: "0.1.0"
};
// src/reporters/escape-text.ts
/** Control and format characters, line separators, lone surrogates; not the two joiners that scripts and emoji need. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** What a GitHub runner would take for a command: `##[` anywhere in a line, `::` where a line may start. */
const RUNNER_COMMAND = /##(?=\[)|(?<![^\s])::/g;
const NAMED = /* @__PURE__ */ new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"]
]);
/**
* A text of unknown origin made safe for one line of a terminal or a log: whatever could move the cursor, change
* colours, reorder or hide characters, break the line or pass for a runner's command is shown as an escape
* (`\n`, `\u001b`, `\u202e`). Every name, message and path goes through here exactly once.
*/
function escapeText(text) {
	return text.replace(INVISIBLE, printEscape).replace(RUNNER_COMMAND, breakCommand);
}
/** The text as {@link escapeText} gives it, cut after `limit` code units with a word on how much was left out. */
function escapeLongText(text, limit) {
	if (text.length <= limit) return escapeText(text);
	const kept = text.slice(0, limit).replace(/[\ud800-\udbff]$/, "");
	return `${escapeText(kept)}… (${text.length - kept.length} more characters)`;
}
function printEscape(character) {
	return NAMED.get(character) ?? printCodePoint(character.codePointAt(0) ?? 0);
}
function printCodePoint(point) {
	const digits = point.toString(16);
	return digits.length > 4 ? `\\u{${digits}}` : `\\u${digits.padStart(4, "0")}`;
}
function breakCommand(command) {
	return command === "::" ? "\\u003a:" : "#\\u0023";
}
// src/reporters/print-place.ts
/** `file:line:column`, or the file alone when the whole of it is meant; escaped. */
function printPlace({ file, start }) {
	const name = escapeText(file);
	return start === void 0 ? name : `${name}:${start.line}:${start.column}`;
}
// src/cli/print-error.ts
/** One paragraph for standard error: the place, what happened and what to do; stack traces only when asked for. */
function printError(error, { debug, runtime }) {
	const paragraph = error instanceof OperationalError ? describeFailure(error) : describeBug(error, runtime);
	const stack = debug ? `${listStacks(error).join("\n")}\n` : "";
	return `${TOOL.name}: ${paragraph}\n${stack}`;
}
function describeFailure({ message, hint, location }) {
	return `${location === void 0 ? "" : `${printPlace(location)}: `}${escapeText(hint === void 0 ? message : `${message} ${hint}`)}`;
}
function describeBug(error, runtime) {
	return `stopped by a bug of its own, not by your schemas: ${escapeText(error instanceof Error ? error.message : String(error))}. To get it mended, run the same command with SCHEMAGATE_DEBUG=1 and open an issue with its output, the command and, if you may, the files. (${TOOL.name} ${TOOL.version}, ${runtime})`;
}
/** The stacks of an error and of its causes, each line escaped; at most five. */
function listStacks(error) {
	const lines = [];
	let current = error;
	for (let depth = 0; depth < 5 && current instanceof Error; depth++) {
		const stack = current.stack ?? current.message;
		lines.push(...stack.split("\n").map((line) => escapeText(line)));
		current = current.cause;
	}
	return lines;
}
// src/cli/report-failure.ts
/** Explains on standard error why the program stops, and returns the exit status. */
function reportFailure(error, args, terminal) {
	const debug = args.includes("--debug") || isSet(terminal.environment["SCHEMAGATE_DEBUG"]);
	terminal.writeError(printError(error, {
		debug,
		runtime: terminal.runtime
	}));
	return error instanceof OperationalError ? 2 : 70;
}
function isSet(variable) {
	return variable !== void 0 && variable !== "" && variable !== "0";
}
// src/cli/command-line.ts
/** The last value given for a flag, or undefined. */
function readFlag(line, name) {
	return readFlags(line, name).at(-1);
}
/** All values given for a flag, in order. */
function readFlags(line, name) {
	return line.flags.flatMap((flag) => flag.name === name && flag.value !== true ? [flag.value] : []);
}
/** Whether a flag was given. */
function isGiven(line, name) {
	return line.flags.some((flag) => flag.name === name);
}
// src/cli/registry-flags.ts
/** Flags that say how to reach a registry. Secrets have none: they would stand in the list of processes. */
const CONNECTION_FLAGS = [
	{
		setting: "url",
		name: "registry",
		value: "<url>",
		default: "SCHEMA_REGISTRY_URL",
		description: "URL of a Schema Registry; several nodes of one registry are separated by commas."
	},
	{
		setting: "user",
		name: "registry-user",
		value: "<name>",
		description: "User name or API key for HTTP Basic."
	},
	{
		setting: "tokenUrl",
		name: "registry-token-url",
		value: "<url>",
		description: "Token endpoint for OAuth 2.0 client credentials."
	},
	{
		setting: "clientId",
		name: "registry-client-id",
		value: "<id>",
		description: "OAuth client id."
	},
	{
		setting: "scope",
		name: "registry-scope",
		value: "<scope>",
		description: "OAuth scope to ask for."
	},
	{
		setting: "logicalCluster",
		name: "registry-logical-cluster",
		value: "<lsrc>",
		description: "Confluent Cloud: the registry's id."
	},
	{
		setting: "identityPool",
		name: "registry-identity-pool",
		value: "<pool>",
		description: "Confluent Cloud: the identity pool."
	},
	{
		setting: "headers",
		name: "registry-header",
		value: "<header>",
		repeatable: true,
		description: "An extra request header, `Name: value`."
	},
	{
		setting: "caFile",
		name: "registry-ca-file",
		value: "<file>",
		description: "PEM file of certificate authorities to trust besides the built-in ones."
	},
	{
		setting: "certificateFile",
		name: "registry-certificate-file",
		value: "<file>",
		description: "PEM file of the client's certificate for mutual TLS."
	},
	{
		setting: "keyFile",
		name: "registry-key-file",
		value: "<file>",
		description: "PEM file of the client's private key."
	},
	{
		setting: "keystoreFile",
		name: "registry-keystore-file",
		value: "<file>",
		description: "PKCS12 file with the client's certificate and key."
	},
	{
		setting: "proxy",
		name: "registry-proxy",
		value: "<url>",
		description: "Proxy for the registry alone."
	},
	{
		setting: "insecureHttp",
		name: "insecure-http",
		description: "Allow plain http to other machines: everybody on the way reads the credentials."
	},
	{
		setting: "requestTimeout",
		name: "registry-timeout",
		value: "<seconds>",
		default: "30",
		description: "How long one request may take."
	},
	{
		setting: "runTimeout",
		name: "registry-deadline",
		value: "<seconds>",
		default: "600",
		description: "How long all requests of a run may take together."
	},
	{
		setting: "retries",
		name: "registry-retries",
		value: "<count>",
		default: "4",
		description: "How often a request is repeated after a passing fault."
	},
	{
		setting: "concurrency",
		name: "registry-concurrency",
		value: "<count>",
		default: "32, for Confluent Cloud 8",
		description: "Requests under way at once."
	},
	{
		setting: "rate",
		name: "registry-rate",
		value: "<count>",
		default: "unlimited, for Confluent Cloud below its limits",
		description: "Requests per second."
	},
	{
		setting: "cacheDir",
		name: "cache-dir",
		value: "<dir>",
		description: "Folder to keep fetched schemas in, which never change; for `actions/cache`."
	}
];
/** A directory registry instead of one behind a URL. */
const DIR_FLAG = {
	name: "dir",
	value: "<path>",
	description: "A directory registry instead of a URL."
};
/** Asks the registry itself as well. */
const CONFIRM_FLAG = {
	name: "confirm-with-registry",
	description: "Also ask the registry for its own verdict on what changes. It counts where schemagate has none; where both differ, that is a finding."
};
/** Reads which registry was chosen, and how to reach it. */
function readRegistryChoice(line, { environment }) {
	const given = CONNECTION_FLAGS.flatMap((flag) => {
		const value = readConnectionFlag(line, flag);
		return value === void 0 ? [] : [[flag.setting, value]];
	});
	const dir = readFlag(line, "dir");
	return {
		...dir === void 0 ? {} : { dir },
		connection: {
			given: Object.fromEntries(given),
			nameGiven: printFlagName,
			environment
		}
	};
}
function readConnectionFlag(line, { name, value, repeatable }) {
	if (value === void 0) return isGiven(line, name) ? "true" : void 0;
	const text = (repeatable === true ? readFlags(line, name) : [readFlag(line, name)]).filter((one) => one !== void 0).join("\n");
	return text === "" ? void 0 : text;
}
function printFlagName(setting) {
	return `\`--${CONNECTION_FLAGS.find((one) => one.setting === setting)?.name ?? setting}\``;
}
// src/manifest/spelling.ts
/**
* The candidate that a misspelt word most likely meant, or undefined when none is near. Near means one edit for up to
* four letters, else one edit per three letters; case alone never counts. Of equally near ones the first wins.
*/
function findNearest(word, candidates) {
	const wanted = word.slice(0, MAX_WORD).toLowerCase();
	let nearest;
	let best = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - wanted.length) >= best) continue;
		const distance = measureDistance(wanted, candidate.toLowerCase());
		if (distance >= best) continue;
		best = distance;
		nearest = candidate;
	}
	return nearest;
}
const MAX_WORD = 200;
/** Edits between two words: insertions, deletions, replacements and swaps of neighbours (Damerau-Levenshtein). */
function measureDistance(left, right) {
	let beforeLast = [];
	let last = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (let row = 1; row <= left.length; row++) {
		const next = [row];
		for (let column = 1; column <= right.length; column++) {
			const same = left[row - 1] === right[column - 1];
			const replaced = cell(last, column - 1) + (same ? 0 : 1);
			const shifted = Math.min(cell(last, column), cell(next, column - 1)) + 1;
			const swaps = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
			const swapped = row > 1 && column > 1 && swaps ? cell(beforeLast, column - 2) + 1 : Infinity;
			next.push(Math.min(replaced, shifted, swapped));
		}
		beforeLast = last;
		last = next;
	}
	return cell(last, right.length);
}
function cell(row, column) {
	return row[column] ?? Infinity;
}
// src/cli/usage-error.ts
/** The error for a command line that cannot be understood; `hint` says what to write instead. */
function createUsageError(message, hint) {
	return new OperationalError({
		code: "usage",
		message,
		hint
	});
}
/** A question after the name that was probably meant, or else where to find the right ones. */
function suggestName(given, known, otherwise) {
	const nearest = findNearest(given, known);
	return nearest === void 0 ? otherwise : `Did you mean \`${nearest}\`?`;
}
// src/cli/plan-flags.ts
/** Formats of a plan and of what publishing did. */
const FORMATS = ["text", "json"];
/** Output of `plan` and `publish`. */
const PLAN_FORMAT_FLAG = {
	name: "format",
	value: "<format>[:<file>]",
	default: "text",
	repeatable: true,
	description: "Output format, with a file to write it to after a colon: `text` or `json`. Without one for standard output, text is shown there."
};
/** Reads `--format`, the one for standard output first: text unless told. */
function readPlanOutputs(line) {
	const outputs = readFlags(line, "format").map(parseFormat);
	const onOutput = outputs.filter(({ path }) => path === null);
	if (onOutput.length > 1) throw createUsageError("Two formats cannot share standard output.", "Give one of them a file: `json:plan.json`.");
	return [onOutput[0] ?? {
		format: "text",
		path: null
	}, ...outputs.filter(({ path }) => path !== null)];
}
function parseFormat(value) {
	const colon = value.indexOf(":");
	const name = colon < 0 ? value : value.slice(0, colon);
	const format = FORMATS.find((known) => known === name);
	if (format === void 0) throw createUsageError(`Unknown format \`${name}\`.`, suggestName(name, FORMATS, "The formats are `text` and `json`."));
	const path = colon < 0 ? null : value.slice(colon + 1);
	if (path === "") throw createUsageError(`The format \`${value}\` names no file.`, `Write \`${name}:<file>\`.`);
	return {
		format,
		path: path === "-" ? null : path
	};
}
/** Reads what planning is told. */
function readPlanOptions({ line, directory, terminal }) {
	const manifest = readFlag(line, "manifest");
	const registryVersion = readFlag(line, "registry-version");
	const subjects = readFlags(line, "subject");
	return {
		directory,
		registry: readRegistryChoice(line, terminal),
		...manifest === void 0 ? {} : { manifest },
		...registryVersion === void 0 ? {} : { registryVersion },
		...subjects.length === 0 ? {} : { subjects },
		...isGiven(line, "confirm-with-registry") ? { confirm: true } : {}
	};
}
// src/schema/compatibility-level.ts
/** All levels, in the order they are listed to people. */
const COMPATIBILITY_LEVELS = [
	"NONE",
	"BACKWARD",
	"BACKWARD_TRANSITIVE",
	"FORWARD",
	"FORWARD_TRANSITIVE",
	"FULL",
	"FULL_TRANSITIVE"
];
/** Whether a text is one of the seven levels, spelled as the registry spells them. */
function isCompatibilityLevel(text) {
	return COMPATIBILITY_LEVELS.includes(text);
}
// src/cli/report-flags.ts
/** Names of the output formats; a test holds them equal to the reporters there are. */
const FORMAT_NAMES = [
	"text",
	"json",
	"markdown",
	"github",
	"gitlab",
	"sarif",
	"junit",
	"checkstyle",
	"rdjson"
];
/** Judges at a level of the caller's choice. */
const LEVEL_FLAG = {
	name: "level",
	value: "<level>",
	choices: COMPATIBILITY_LEVELS,
	description: "Judge at this compatibility level, whatever the manifest and the registry say."
};
/** Whose rules apply. */
const REGISTRY_VERSION_FLAG = {
	name: "registry-version",
	value: "<version>",
	default: "the manifest's, else the newest known",
	description: "The Confluent Platform version whose rules decide, such as 7.9.9."
};
/** Flags of every command that ends in a report. */
const REPORT_FLAGS = [
	{
		name: "format",
		value: "<format>[:<file>]",
		default: "text",
		repeatable: true,
		description: "Output format, with a file to write it to after a colon: `text`, `json`, `markdown`, `github` (annotations), `gitlab` (Code Quality), `sarif`, `junit`, `checkstyle` or `rdjson`. Without a format for standard output, text is shown there."
	},
	{
		name: "output-file",
		value: "<file>",
		repeatable: true,
		description: "Write the `--format` before it to this file, as `<format>:<file>` does."
	},
	{
		name: "fail-on",
		value: "<severity>",
		choices: [
			"error",
			"warning",
			"info",
			"never"
		],
		default: "error",
		description: "Exit with 1 for findings of this severity and graver ones. What could not be checked always exits with 2."
	},
	{
		name: "quiet",
		short: "q",
		description: "Print findings only, and nothing when there are none."
	}
];
// src/cli/registry-commands.ts
const SUBJECT_FLAG = {
	name: "subject",
	value: "<glob>",
	repeatable: true,
	description: "Only subjects whose name matches, and what they refer to."
};
/** `schemagate plan`. */
const PLAN = {
	name: "plan",
	summary: "show what publishing would do to a registry",
	description: "Checks the workspace against a registry and orders what would be done: schemas to register with the versions they will get, references first, and levels to set. Changes nothing. Exits with 1 when something is blocked, 2 when something could not be checked.",
	positionals: {
		usage: "",
		least: 0,
		most: 0
	},
	flags: [
		DIR_FLAG,
		SUBJECT_FLAG,
		CONFIRM_FLAG,
		PLAN_FORMAT_FLAG,
		REGISTRY_VERSION_FLAG,
		...CONNECTION_FLAGS
	],
	examples: [
		{
			line: "schemagate plan --registry https://registry.example.com",
			description: "what is there to publish?"
		},
		{
			line: "schemagate plan --format text --format json:plan.json",
			description: "keep it, to publish exactly that"
		},
		{
			line: "schemagate plan --dir registry",
			description: "for a directory registry"
		}
	]
};
/** `schemagate publish`. */
const PUBLISH = {
	name: "publish",
	summary: "register what is merged, and set the levels the manifest names",
	description: "Makes a plan and carries it out: schemas are registered where the registry still is as the plan reckoned, references first, and what was done is read back. A second run changes nothing; after a run that was stopped, the next one does the rest. Nothing is ever deleted. Exits with 1 when something is left to do.",
	positionals: {
		usage: "",
		least: 0,
		most: 0
	},
	flags: [
		{
			name: "plan",
			value: "<file>",
			description: "Make only the steps of this plan, which `schemagate plan --format json:<file>` wrote."
		},
		DIR_FLAG,
		SUBJECT_FLAG,
		CONFIRM_FLAG,
		PLAN_FORMAT_FLAG,
		REGISTRY_VERSION_FLAG,
		...CONNECTION_FLAGS
	],
	examples: [
		{
			line: "schemagate publish --registry https://registry.example.com",
			description: "on the main branch, after a merge"
		},
		{
			line: "schemagate publish --plan plan.json",
			description: "a plan that somebody looked at"
		},
		{
			line: "schemagate publish --dir registry",
			description: "into a directory registry, to be committed"
		}
	]
};
/** `schemagate serve`. */
const SERVE = {
	name: "serve",
	summary: "run a Schema Registry on this machine",
	description: "Serves a directory registry under the REST API of Confluent's Schema Registry, with the same verdicts: for laptops and tests. Asks nobody for credentials, so it listens to this machine only unless told.",
	positionals: {
		usage: "",
		least: 0,
		most: 0
	},
	flags: [
		{
			...DIR_FLAG,
			default: "registry",
			description: "The directory registry; it is made when it is not there."
		},
		{
			name: "port",
			value: "<port>",
			default: "8081",
			description: "Port to listen on; 0 takes a free one."
		},
		{
			name: "host",
			value: "<host>",
			default: "127.0.0.1",
			description: "Name or address to listen on."
		},
		{
			name: "log",
			description: "Print every request on standard error."
		},
		REGISTRY_VERSION_FLAG
	],
	examples: [{
		line: "schemagate serve",
		description: "on http://127.0.0.1:8081, over the folder `registry`"
	}, {
		line: "schemagate serve --dir /tmp/registry --port 0",
		description: "for a test, on a free port"
	}]
};
// src/cli/commands.ts
const AGAINST_FLAG = {
	name: "against",
	value: "<baseline>",
	default: "the workspace's registry folder, else the git merge base",
	description: "Where the earlier versions are: `dir:<path>` a registry folder, `git:<ref>` the files at a git ref."
};
const CHECK = {
	name: "check",
	summary: "judge every mapped schema against its earlier versions",
	description: "Reads the manifest, finds the earlier versions of each subject and answers what the registry would answer to the new schema. Given files, only their subjects and those that refer to them are checked.",
	positionals: {
		usage: "[files…]",
		least: 0,
		most: Number.POSITIVE_INFINITY
	},
	flags: [
		{
			...AGAINST_FLAG,
			description: `${AGAINST_FLAG.description} \`registry\`: the registry that the environment names.`
		},
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
		{
			name: "no-lint",
			description: "Judge compatibility only, and do not lint the schemas."
		},
		CONFIRM_FLAG,
		REGISTRY_VERSION_FLAG,
		...REPORT_FLAGS,
		...CONNECTION_FLAGS
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
};
const COMPARE = {
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
};
const PRESET_FLAG = {
	name: "preset",
	value: "<preset>",
	choices: [
		"core",
		"recommended",
		"strict"
	],
	default: "the manifest's, else recommended",
	description: "The set of lint rules to start from; each holds the one before it."
};
/** All commands, in the order they are listed to people. */
const COMMANDS = [
	CHECK,
	{
		name: "lint",
		summary: "find what the registry accepts and production does not forgive",
		description: "Lints the schemas that the manifest maps, or the given files, with the rules of the manifest's `lint`. Without a manifest all Avro schemas of the folder are linted. `check` lints too. Waivers of the manifest hold.",
		positionals: {
			usage: "[files…]",
			least: 0,
			most: Number.POSITIVE_INFINITY
		},
		flags: [
			PRESET_FLAG,
			{
				...AGAINST_FLAG,
				default: "nothing",
				description: "Also compare with earlier versions: `dir:<path>` a registry folder, `git:<ref>` the files at a git ref."
			},
			{
				name: "since",
				value: "<ref>",
				description: "Judge style only where something was added or changed since this git ref, and compare with it."
			},
			{
				name: "baseline",
				value: "<file>",
				description: "Do not show the findings that are recorded in this file."
			},
			{
				name: "update-baseline",
				description: "Record all present findings in the file of `--baseline`."
			},
			{
				name: "subject",
				value: "<glob>",
				repeatable: true,
				description: "Lint only subjects whose name matches."
			},
			{
				name: "fix",
				description: "Make the fixes that make no new version in the registry, then report what is left."
			},
			{
				name: "fix-effect",
				value: "<effect>",
				choices: [
					"text",
					"meta",
					"contract"
				],
				default: "text",
				description: "How far `--fix` goes: `meta` also makes new versions with the same contract, `contract` also changes it as long as nothing gets incompatible."
			},
			{
				name: "fix-dry-run",
				description: "Show as a diff what `--fix` would change, and change nothing."
			},
			...REPORT_FLAGS
		],
		examples: [
			{
				line: "schemagate lint",
				description: "everything the manifest maps"
			},
			{
				line: "schemagate lint schemas/orders.avsc --preset strict",
				description: "one file, with all rules"
			},
			{
				line: "schemagate lint --since origin/main",
				description: "an old repository: style for new fields only"
			},
			{
				line: "schemagate lint --fix --fix-effect meta",
				description: "mend what leaves the contract as it is"
			}
		]
	},
	{
		name: "waive",
		summary: "accept one finding for some time, with the reason",
		description: "Writes a waiver for a finding of `check` into the manifest. It is bound to the finding's place and content, is shown in every report, and ends. The finding is named as the report does, `file:line`, or by its fingerprint.",
		positionals: {
			usage: "<finding>",
			least: 1,
			most: 1
		},
		flags: [
			{
				name: "reason",
				value: "<text>",
				description: "Why the finding is accepted; has to be given."
			},
			{
				name: "rule",
				value: "<rule>",
				description: "The rule, where several findings stand at one place."
			},
			{
				name: "days",
				value: "<n>",
				default: "90",
				description: "How many days it holds."
			},
			{
				name: "expires",
				value: "<date>",
				description: "The last day it holds, `YYYY-MM-DD`, instead of `--days`."
			},
			{
				name: "ticket",
				value: "<id>",
				description: "Where the work that ends it is tracked."
			},
			{
				name: "approved-by",
				value: "<who>",
				description: "Who agreed."
			},
			{
				name: "hazards",
				description: "The finding is one of `check --hazards`."
			},
			AGAINST_FLAG
		],
		examples: [{
			line: "schemagate waive schemas/orders/value.avsc:12 --reason \"Readers stay on Avro 1.8\" --days 60",
			description: "the finding at a line"
		}, {
			line: "schemagate waive 0123456789abcdef --reason \"Empty topic until the launch\" --ticket DATA-12",
			description: "a finding by its fingerprint"
		}]
	},
	PLAN,
	PUBLISH,
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
	SERVE,
	COMPARE,
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
		name: "rules",
		summary: "list the lint rules and how grave each is here",
		description: "Lists every rule with its preset, the severity it has under the manifest, and what its fixes do.",
		positionals: {
			usage: "",
			least: 0,
			most: 0
		},
		flags: [PRESET_FLAG, {
			name: "format",
			value: "<format>",
			choices: ["text", "json"],
			default: "text",
			description: "How to print it."
		}],
		examples: [{
			line: "schemagate rules",
			description: "all rules, with the manifest's settings"
		}, {
			line: "schemagate rules --preset core --format json",
			description: "what `core` holds, for a machine"
		}]
	},
	{
		name: "explain",
		summary: "explain a kind of finding or a lint rule",
		description: "Prints what a kind of incompatibility is, why it breaks, a message that shows it, what to do, and the registry's own name for it; or the page of a lint rule with its examples. Without a name it lists all kinds and rules.",
		positionals: {
			usage: "[kind or rule]",
			least: 0,
			most: 1
		},
		flags: [],
		examples: [
			{
				line: "schemagate explain avro/field-without-default",
				description: "the page of a finding"
			},
			{
				line: "schemagate explain avro/logical-type-placement",
				description: "the page of a lint rule"
			},
			{
				line: "schemagate explain",
				description: "all kinds and rules"
			}
		]
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
	throw createUsageError(`\`${name}\` ${usage === "" ? "takes no arguments" : `takes ${usage}`}, but ${`${given.length === 0 ? "none" : given.length} ${given.length === 1 ? "was" : "were"} given`}.`, `\`schemagate ${name} --help\` shows examples.`);
}
// src/diagnostic/invariant.ts
/** Throws when something that the code relies on does not hold: always a bug of schemagate, never of the input. */
function invariant(condition, message) {
	if (!condition) throw new Error(`Broken invariant: ${message}`);
}
// src/cli/runners.ts
/** How each command's code is loaded, by the command's name: only what runs is read from disk. */
const RUNNERS = /* @__PURE__ */ new Map([
	["check", async () => (await import("./check.js")).runCheck],
	["subjects", async () => (await import("./run-subjects.js")).runSubjects],
	["init", async () => (await import("./run-init.js")).runInit],
	["lint", async () => (await import("./linter.js")).runLint],
	["rules", async () => (await import("./run-rules.js")).runRules],
	["waive", async () => (await import("./run-waive.js")).runWaive],
	["matrix", async () => (await import("./run-matrix.js")).runMatrix],
	["explain", async () => (await import("./run-explain.js")).runExplain],
	["plan", async () => (await import("./run-plan.js")).runPlan],
	["publish", async () => (await import("./run-publish.js")).runPublish],
	["serve", async () => (await import("./run-serve.js")).runServe],
	["compare", async () => (await import("./run-compare.js")).runCompare]
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
			const { printCommandHelp, printProgramHelp } = await import("./print-help.js");
			terminal.writeOutput(request.command === void 0 ? printProgramHelp() : printCommandHelp(request.command));
			return 0;
		}
		case "nothing": {
			const { printProgramHelp } = await import("./print-help.js");
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
export { COMMANDS, COMPATIBILITY_LEVELS, FORMAT_NAMES, GLOBAL_FLAGS, OUTCOME_EXIT_CODES, OperationalError, TOOL, createUsageError, escapeLongText, escapeText, findNearest, invariant, isCompatibilityLevel, isGiven, measureDistance, printPlace, readFlag, readFlags, readPlanOptions, readPlanOutputs, readRegistryChoice, reportFailure, runCli, suggestName };
