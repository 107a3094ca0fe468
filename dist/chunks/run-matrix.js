import { EarlierParser, findSatisfiedLevels, openProjectBaseline, readCandidateReferences, selectVersions } from "./check.js";
import { COMPATIBILITY_LEVELS, OUTCOME_EXIT_CODES, OperationalError, escapeText, findNearest, readFlag } from "./start.js";
import { loadProject } from "./project.js";
import { chooseColor, createStyle, measureWidth, padText, readRegistryVersion } from "./ground.js";
// src/commands/matrix.ts
/**
* A subject's present file compared with every earlier version in both directions, whatever its level asks, and the
* levels that the change would satisfy. A version that cannot be read is a row that says so.
*
* @throws OperationalError for an unknown subject, a file that does not parse, or a baseline that cannot be read.
*/
async function compareAllVersions(name, options) {
	const project = await loadProject(options);
	const subject = findSubject(project, name);
	const baseline = openProjectBaseline(project, options);
	const serverVersion = options.registryVersion ?? project.manifest?.registryVersion;
	const rules = serverVersion === void 0 ? {} : { serverVersion };
	const published = subject.references.filter(({ version }) => version !== "local").map((one) => one.subject);
	await baseline.prepare([name, ...published]);
	const earlier = await baseline.readSubject(name, subject.source.path);
	const known = new Map(project.subjects.map((one) => [one.subject, one]));
	const { resolved } = await readCandidateReferences(subject, known, baseline);
	const parsed = subject.format.parse(subject.source.text, {
		references: resolved,
		strictness: "new",
		...rules
	});
	if (!parsed.ok) throw new OperationalError({
		code: "schema",
		message: `\`${subject.source.path}\` is refused by the registry: ${parsed.problems[0].message}`,
		hint: "`schemagate check` shows the place."
	});
	const settings = {
		...rules,
		...earlier.policy === null ? {} : { policy: earlier.policy }
	};
	const rowOf = createRowWriter(subject, {
		candidate: parsed.schema,
		parser: new EarlierParser(subject, rules),
		settings
	});
	const rows = earlier.versions.map(rowOf);
	const agreements = rows.map(({ backward, forward }) => ({
		backward: backward.verdict === "compatible",
		forward: forward.verdict === "compatible"
	}));
	return {
		subject: name,
		file: subject.source.path,
		baseline: baseline.label,
		level: subject.compatibility,
		baselineLevel: earlier.level?.value ?? null,
		rows,
		satisfied: findSatisfiedLevels(agreements),
		unjudged: COMPATIBILITY_LEVELS.filter((level) => selectVersions(level, rows).some(({ unreadable }) => unreadable !== void 0))
	};
}
function createRowWriter(subject, { candidate, parser, settings }) {
	return (version) => {
		const { label, schemaType } = version;
		if (schemaType !== subject.format.type) return {
			label,
			backward: OTHER_TYPE,
			forward: OTHER_TYPE
		};
		const earlier = parseEarlier(parser, version);
		if (typeof earlier === "string") return {
			label,
			backward: NOT_READABLE,
			forward: NOT_READABLE,
			unreadable: earlier
		};
		const cell = (direction) => describeCell$1(comparePair(subject, {
			candidate,
			earlier,
			direction
		}, settings));
		return {
			label,
			backward: cell("backward"),
			forward: cell("forward")
		};
	};
}
const OTHER_TYPE = {
	verdict: "incompatible",
	breaking: 1,
	kinds: ["schema-type-changed"]
};
const NOT_READABLE = {
	verdict: "not-readable",
	breaking: 0,
	kinds: []
};
/** The version's schema, or why it cannot be read. */
function parseEarlier(parser, version) {
	try {
		return parser.parse(version);
	} catch (error) {
		if (error instanceof OperationalError && error.code === "baseline") return error.message;
		throw error;
	}
}
function comparePair({ format }, pair, options) {
	return pair.direction === "backward" ? format.compare(pair.candidate, pair.earlier, options) : format.compare(pair.earlier, pair.candidate, options);
}
function describeCell$1({ verdict, differences }) {
	const breaking = differences.filter((difference) => difference.breaking);
	return {
		verdict,
		breaking: breaking.length,
		kinds: [...new Set(breaking.map(({ kind }) => kind))].sort()
	};
}
function findSubject(project, name) {
	const found = project.subjects.find(({ subject }) => subject === name);
	if (found !== void 0) return found;
	const names = [...project.subjects, ...project.unjudged].map(({ subject }) => subject);
	const nearest = findNearest(name, names);
	throw new OperationalError({
		code: "usage",
		message: names.includes(name) ? `The subject \`${name}\` cannot be judged; \`schemagate check\` says why.` : `No file is mapped to the subject \`${name}\`.`,
		hint: nearest === void 0 || nearest === name ? "`schemagate subjects` lists them." : `Did you mean \`${nearest}\`?`
	});
}
// src/report/compatibility-matrix.ts
/** The level that registering goes by: the manifest's, else the baseline's, else the registry's default. */
function findLevelInForce({ level, baselineLevel }) {
	return level === "inherit" ? baselineLevel ?? "BACKWARD" : level;
}
/** Whether the level in force asks about a version that cannot be read, so that the change cannot be judged. */
function isUnjudged(matrix) {
	return matrix.unjudged.some((level) => level === findLevelInForce(matrix));
}
// src/reporters/matrix.ts
const HEADINGS = [
	"Earlier",
	"New reads it (backward)",
	"It reads new (forward)"
];
/** The matrix as a table, followed by what it means: the levels the change passes and who is upgraded first. */
function renderMatrix(matrix, style) {
	const title = `${style.bold(escapeText(matrix.subject))}  ${escapeText(matrix.file)}, compared with ${escapeText(matrix.baseline)}`;
	if (matrix.rows.length === 0) return `${title}\n\nThere is no earlier version: any schema may be the first one.\n`;
	const rows = matrix.rows.map((row) => [
		escapeText(row.label),
		describeCell(row.backward),
		describeCell(row.forward)
	]);
	const widths = HEADINGS.map((_, column) => Math.max(...[HEADINGS, ...rows].map((cells) => measureWidth(cells[column] ?? ""))));
	const lines = [HEADINGS, ...rows].map((cells) => cells.map((cell, column) => paint(padText(cell, widths[column] ?? 0), cell, style)).join("  ").trimEnd());
	const reasons = matrix.rows.flatMap(({ unreadable }) => unreadable === void 0 ? [] : [escapeText(unreadable)]);
	const notes = reasons.length === 0 ? [] : ["", ...reasons];
	return [
		title,
		"",
		...lines,
		...notes,
		"",
		...advise(matrix),
		""
	].join("\n");
}
function describeCell({ verdict, breaking, kinds }) {
	switch (verdict) {
		case "compatible": return "yes";
		case "incompatible": return `no: ${kinds.join(", ")}${breaking > kinds.length ? ` (${breaking})` : ""}`;
		case "server-error": return "the registry fails";
		case "undecided": return "undecided";
		case "not-readable": return "not readable";
	}
}
function paint(padded, cell, style) {
	if (cell === "yes") return style.green(padded);
	return cell.startsWith("no: ") ? style.red(padded) : padded;
}
function advise(matrix) {
	const { satisfied, unjudged } = matrix;
	const levels = `Level in force: ${findLevelInForce(matrix)}. The change passes ${satisfied.join(", ")}.`;
	if (unjudged.length === 0) return [
		levels,
		adviseStrength(satisfied),
		adviseOrder(satisfied)
	];
	return [
		levels,
		`Nobody can tell for ${unjudged.join(", ")}, which ask about a version that is not readable.`,
		unjudged.includes("BACKWARD") ? "No order of upgrade can be told." : adviseOrder(satisfied)
	];
}
function adviseStrength(satisfied) {
	for (const level of [
		"FULL",
		"BACKWARD",
		"FORWARD"
	]) {
		if (satisfied.includes(`${level}_TRANSITIVE`)) return `The highest level it passes is ${level}_TRANSITIVE: it holds towards every earlier version, not only the newest.`;
		if (satisfied.includes(level)) return `The highest level it passes is ${level}, towards the newest version only: older versions break, so old data or old consumers still in use need care.`;
	}
	return "It passes no level but NONE: it needs a new subject and topic, or all sides upgraded at once.";
}
function adviseOrder(satisfied) {
	if (satisfied.includes("FULL")) return "Upgrade consumers and producers in any order: both can read each other's data.";
	if (satisfied.includes("BACKWARD")) return "Upgrade consumers first: they read old and new data, and old consumers would fail on new data.";
	if (satisfied.includes("FORWARD")) return "Upgrade producers first: old consumers read their data, and new consumers would fail on old data.";
	return "No order of upgrade is safe.";
}
// src/cli/run-matrix.ts
/** `schemagate matrix <subject>`. */
async function runMatrix({ line, directory, terminal }) {
	const [subject = ""] = line.positionals;
	const [manifest, against] = ["manifest", "against"].map((name) => readFlag(line, name));
	const registryVersion = readRegistryVersion(line);
	const matrix = await compareAllVersions(subject, {
		directory,
		...manifest === void 0 ? {} : { manifest },
		...against === void 0 ? {} : { against },
		...registryVersion === void 0 ? {} : { registryVersion }
	});
	const json = readFlag(line, "format") === "json";
	const style = createStyle(chooseColor(readFlag(line, "color"), terminal));
	terminal.writeOutput(json ? `${JSON.stringify(matrix, null, 2)}\n` : renderMatrix(matrix, style));
	return OUTCOME_EXIT_CODES[isUnjudged(matrix) ? "could-not-check" : "clean"];
}
export { runMatrix };
