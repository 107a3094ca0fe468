import { n as readFlag, r as readFlags } from "./command-line.js";
import { r as readRegistryChoice } from "./registry-flags.js";
import { n as suggestName, t as createUsageError } from "./usage-error.js";
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
		...subjects.length === 0 ? {} : { subjects }
	};
}
export { readPlanOptions as n, readPlanOutputs as r, PLAN_FORMAT_FLAG as t };
