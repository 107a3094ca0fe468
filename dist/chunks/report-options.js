import { t as OUTCOME_EXIT_CODES } from "./exit-code.js";
import { n as readFlag, t as isGiven } from "./command-line.js";
import { n as suggestName, t as createUsageError } from "./usage-error.js";
import { n as isCompatibilityLevel } from "./compatibility-level.js";
import { t as FORMAT_NAMES } from "./report-flags.js";
import { t as writeFile } from "./write-file.js";
import { t as REPORTERS } from "./reporters.js";
import { n as chooseWidth, t as chooseColor } from "./terminal.js";
import { t as readRegistryVersion } from "./read-registry-version.js";
import { resolve } from "node:path";
// src/cli/deliver-report.ts
const FILE_OPTIONS = {
	color: false,
	width: 100
};
/** Writes a report everywhere it was asked for, files first and never coloured, and returns the exit status. */
function deliverReport(report, plan, { line, terminal }) {
	const quiet = isGiven(line, "quiet");
	for (const { format, path } of plan.files) writeFile(path, REPORTERS[format](report, {
		...FILE_OPTIONS,
		quiet
	}));
	const color = chooseColor(readFlag(line, "color"), terminal);
	terminal.writeOutput(REPORTERS[plan.output](report, {
		color,
		width: chooseWidth(terminal),
		quiet
	}));
	return OUTCOME_EXIT_CODES[report.outcome];
}
// src/cli/output-plan.ts
/**
* Reads `--format <format>[:<file>]` and `--output-file <file>`, which belongs to the format before it, or to the
* first one when none stands before. Standard output gets the one format without a file, else text.
*
* @throws OperationalError for an unknown format, a file without a format of its own, two formats for standard output
* or two for one file.
*/
function planOutputs(line, directory) {
	const targets = pairTargets(line);
	const [first, second] = targets.filter(isOutput);
	if (second !== void 0) throw createUsageError("Two formats cannot share standard output.", `Give one of them a file, as in \`--format ${second.format}:report.${second.format}\`.`);
	const files = targets.filter((target) => !isOutput(target)).map(({ format, path = "" }) => ({
		format,
		path: resolve(directory, path)
	}));
	const repeated = files.find((file, index) => files.findIndex((other) => other.path === file.path) !== index);
	if (repeated !== void 0) throw createUsageError(`Two formats cannot share the file \`${repeated.path}\`.`, "Give each a file of its own.");
	return {
		output: first?.format ?? "text",
		files
	};
}
function isOutput({ path }) {
	return path === void 0 || path === "-";
}
function pairTargets(line) {
	const targets = [];
	let early;
	for (const { name, value } of line.flags) {
		if (value === true) continue;
		if (name === "format") {
			targets.push(parseFormat(value, early));
			early = void 0;
		}
		if (name !== "output-file") continue;
		const last = targets.at(-1);
		if (last === void 0 && early === void 0) early = value;
		else if (last !== void 0 && last.path === void 0) last.path = value;
		else throw createUsageError(`The file \`${value}\` has no format of its own.`, "Put a `--format` before it.");
	}
	if (early !== void 0) targets.push({
		format: "text",
		path: early
	});
	return targets;
}
function parseFormat(value, early) {
	const colon = value.indexOf(":");
	const name = colon < 0 ? value : value.slice(0, colon);
	const path = colon < 0 ? early : value.slice(colon + 1);
	const format = FORMAT_NAMES.find((known) => known === name);
	if (format === void 0) {
		const listed = `The formats are ${FORMAT_NAMES.map((known) => `\`${known}\``).join(", ")}.`;
		throw createUsageError(`Unknown format \`${name}\`.`, suggestName(name, FORMAT_NAMES, listed));
	}
	if (path === "") throw createUsageError(`The format \`${value}\` names no file.`, `Write \`${name}:<file>\`.`);
	if (colon >= 0 && early !== void 0) throw createUsageError(`The file \`${early}\` has no format of its own.`, "Put a `--format` before it.");
	return {
		format,
		path
	};
}
// src/cli/report-options.ts
const FAIL_ON = [
	"error",
	"warning",
	"info",
	"never"
];
/**
* Reads `--level`, `--registry-version` and `--fail-on`.
*
* @throws OperationalError for a version that is none.
*/
function readReportOptions(line) {
	const level = readFlag(line, "level");
	const registryVersion = readRegistryVersion(line);
	const failOn = FAIL_ON.find((severity) => severity === readFlag(line, "fail-on"));
	return {
		...level !== void 0 && isCompatibilityLevel(level) ? { level } : {},
		...registryVersion === void 0 ? {} : { registryVersion },
		...failOn === void 0 ? {} : { failOn }
	};
}
export { planOutputs as n, deliverReport as r, readReportOptions as t };
