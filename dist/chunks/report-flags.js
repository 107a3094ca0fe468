import { t as COMPATIBILITY_LEVELS } from "./compatibility-level.js";
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
export { REPORT_FLAGS as i, LEVEL_FLAG as n, REGISTRY_VERSION_FLAG as r, FORMAT_NAMES as t };
