import { diagnoseProblem, findMeantFormat } from "./outlines.js";
import { LEVEL_DEMANDS, explainFailures, listFailures } from "./check.js";
import { OperationalError } from "./start.js";
import { FORMATS } from "./formats2.js";
import { createReport, describeRules, locateFile } from "./ground.js";
import { readFileSync, statSync } from "node:fs";
import { extname, resolve } from "node:path";
import { isUtf8 } from "node:buffer";
// src/commands/read-schema-file.ts
const MIB = 1048576;
const MAX_SIZE = 16 * MIB;
/**
* The text of a file that the caller named, wherever it is, under the name it was given. A byte order mark stays, for
* the format to judge.
*
* @throws OperationalError with the code `unreadable-file` for no file, a folder, a device, more than 16 MiB, bytes
* that are no UTF-8, or no permission.
*/
function readSchemaFile(directory, path) {
	try {
		return {
			path,
			text: readText(resolve(directory, path))
		};
	} catch (cause) {
		const [message, hint] = cause instanceof Refusal ? [cause.message, cause.hint] : explainFailure(cause, directory);
		throw new OperationalError({
			code: "unreadable-file",
			message,
			hint,
			location: locateFile(path),
			cause
		});
	}
}
var Refusal = class extends Error {
	hint;
	constructor(message, hint) {
		super(message);
		this.hint = hint;
	}
};
function readText(file) {
	const stats = statSync(file);
	if (stats.isDirectory()) throw new Refusal("Expected a file here, found a folder.", "Name a schema file.");
	if (!stats.isFile()) throw new Refusal("Expected a file here, found a pipe or a device.", "Name a schema file.");
	if (stats.size > MAX_SIZE) throw new Refusal(`The file is larger than ${MAX_SIZE / MIB} MiB.`, "A registry refuses schemas of this size.");
	const bytes = readFileSync(file);
	if (!isUtf8(bytes)) throw new Refusal("The file is not UTF-8 text.", "Save it as UTF-8.");
	return bytes.toString("utf8");
}
function explainFailure(cause, directory) {
	const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
	if (code === "ENOENT" || code === "ENOTDIR") return ["There is no such file.", `The path is relative to \`${directory}\`.`];
	return [`The file cannot be read (${code}).`, "Check its permissions."];
}
// src/commands/compare.ts
const DIRECTIONS = ["backward", "forward"];
/**
* Judges two schema files in both directions: findings in a direction that the level asks for are errors, those in
* the other one are notes. The transitive levels ask the same as the others, for there is one earlier schema.
*
* @throws OperationalError when a file cannot be read or is of no known format, or the two are of different formats.
*/
async function compareFiles(options) {
	const { directory, reader, writer, level = "BACKWARD", registryVersion, failOn } = options;
	const extension = chooseFormat(reader, writer);
	const serverVersion = registryVersion === void 0 ? {} : { serverVersion: registryVersion };
	const candidate = readSchemaFile(directory, reader);
	const earlier = readSchemaFile(directory, writer);
	const format = chooseMeantFormat(extension, [candidate, earlier]);
	const { verdict, upgradeOrder, failures, diagnostics, unchecked } = await judgePair({
		format,
		level,
		candidate,
		earlier,
		serverVersion
	});
	const judged = verdict === "compatible" || verdict === "incompatible";
	return createReport({
		command: "compare",
		baseline: {
			kind: "file",
			label: writer,
			rules: describeRules(registryVersion)
		},
		subjects: [{
			subject: reader,
			file: reader,
			schemaType: format.type,
			level,
			levelSource: options.level === void 0 ? "default" : "flag",
			verdict,
			comparedWith: judged ? [writer] : [],
			upgradeOrder,
			...failures === void 0 ? {} : { failures }
		}],
		diagnostics,
		unchecked,
		...failOn === void 0 ? {} : { failOn }
	});
}
async function judgePair(pair) {
	const { format, candidate, earlier, serverVersion } = pair;
	const reader = format.parse(candidate.text, {
		strictness: "new",
		...serverVersion
	});
	const writer = format.parse(earlier.text, {
		strictness: "stored",
		...serverVersion
	});
	if (reader.ok && writer.ok) return comparePair(pair, {
		candidate: reader.schema,
		earlier: writer.schema
	});
	const unreadable = writer.ok ? [] : writer.problems.map((problem) => diagnoseFile(format, problem, earlier));
	return {
		diagnostics: reader.ok ? [] : reader.problems.map((problem) => diagnoseFile(format, problem, candidate)),
		unchecked: unreadable.map(({ message, location, remedy }) => ({
			message: `The earlier schema cannot be read. ${message}`,
			location,
			...remedy === void 0 ? {} : { hint: remedy }
		})),
		verdict: reader.ok ? "not-checked" : "invalid",
		upgradeOrder: null
	};
}
function diagnoseFile(format, problem, file) {
	return diagnoseProblem(format, problem, {
		subject: file.path,
		sources: createSources(file)
	});
}
function createSources(main) {
	return {
		main,
		references: /* @__PURE__ */ new Map()
	};
}
async function comparePair(pair, schemas) {
	const { format, serverVersion, level } = pair;
	const { candidate, earlier } = schemas;
	const comparisons = {
		backward: format.compare(candidate, earlier, serverVersion),
		forward: format.compare(earlier, candidate, serverVersion)
	};
	const demanded = LEVEL_DEMANDS[level].directions;
	const unchecked = demanded.flatMap((direction) => listUndecided(comparisons[direction], direction, pair));
	const version = { label: pair.earlier.path };
	const failures = listFailures(format, demanded.map((direction) => ({
		version,
		direction,
		...comparisons[direction]
	})));
	const findings = DIRECTIONS.map((direction) => listFindings(comparisons[direction], direction, {
		pair,
		schemas
	}));
	return {
		diagnostics: (await Promise.all(findings)).flat(),
		unchecked,
		verdict: unchecked.length > 0 ? "not-checked" : failures.length > 0 ? "incompatible" : "compatible",
		upgradeOrder: chooseUpgradeOrder(comparisons),
		...failures.length > 0 ? { failures } : {}
	};
}
/** Findings in a direction that the level does not ask for are notes: nobody has to act on them. */
async function listFindings(comparison, direction, { pair, schemas }) {
	const { format, level, candidate, earlier, serverVersion } = pair;
	if (comparison.verdict !== "incompatible") return [];
	const severity = LEVEL_DEMANDS[level].directions.includes(direction) ? "error" : "info";
	const label = `\`${earlier.path}\``;
	const version = {
		version: null,
		label,
		schemaType: format.type,
		schema: earlier.text,
		references: [],
		resolved: []
	};
	return (await explainFailures({
		subject: {
			subject: candidate.path,
			format
		},
		level,
		candidate: schemas.candidate,
		sources: createSources(candidate),
		references: {
			resolved: [],
			sources: /* @__PURE__ */ new Map(),
			subjects: /* @__PURE__ */ new Map()
		},
		pairs: [{
			version,
			direction,
			...comparison
		}],
		parse: () => schemas.earlier,
		locate: () => ({
			version: null,
			label,
			sources: createSources(earlier)
		}),
		settings: "none",
		options: serverVersion,
		...serverVersion
	})).map((diagnostic) => ({
		...diagnostic,
		severity
	}));
}
function listUndecided(comparison, direction, pair) {
	const { verdict } = comparison;
	if (verdict === "compatible" || verdict === "incompatible") return [];
	const reason = verdict === "server-error" ? "the registry itself fails on this pair" : "there is no sure answer";
	const hint = comparison.reason === void 0 ? {} : { hint: comparison.reason };
	return [{
		subject: pair.candidate.path,
		message: `The ${direction} direction is not decided: ${reason}.`,
		...hint
	}];
}
/** Which side may be upgraded while the other still has its schema. */
function chooseUpgradeOrder(comparisons) {
	const backward = comparisons.backward.verdict === "compatible";
	const forward = comparisons.forward.verdict === "compatible";
	if (backward && forward) return "any-order";
	if (backward) return "consumers-first";
	return forward ? "producers-first" : null;
}
/** By the files' extensions, which must ask for the same format. */
function chooseFormat(reader, writer) {
	const [format, other] = [reader, writer].map(findFormat);
	if (format !== void 0 && format === other) return format;
	if (format !== void 0 && other !== void 0) throw new OperationalError({
		code: "usage",
		message: `\`${reader}\` and \`${writer}\` are of different formats: ${format.type} and ${other.type}.`,
		hint: "Compare two files of one format."
	});
	const known = Object.values(FORMATS).flatMap((one) => one.extensions);
	throw new OperationalError({
		code: "schema",
		message: `No format is known for \`${format === void 0 ? reader : writer}\`.`,
		hint: `Schema files end in ${known.map((extension) => `\`${extension}\``).join(", ")}.`
	});
}
/** A text that can be of two formats is taken for what the other one is; if both can, for their extension's. */
function chooseMeantFormat(format, files) {
	const [first = format, second = first] = files.flatMap(({ text }) => findMeantFormat(format, text) ?? []).flatMap(({ type }) => FORMATS[type] ?? []);
	if (first === second) return first;
	const names = files.map(({ path }) => `\`${path}\``).join(" and ");
	throw new OperationalError({
		code: "usage",
		message: `${names} are of different formats: ${first.type} and ${second.type}.`,
		hint: "Compare two files of one format."
	});
}
function findFormat(path) {
	const extension = extname(path).toLowerCase();
	return Object.values(FORMATS).find((format) => format.extensions.includes(extension));
}
export { compareFiles };
