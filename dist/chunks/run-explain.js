import { COMPATIBILITY_LEVELS, OUTCOME_EXIT_CODES, OperationalError, findNearest, invariant } from "./start.js";
import { RULES, findRule } from "./catalogue2.js";
import { nameDifferenceRule } from "./outlines.js";
import { FORMATS } from "./formats.js";
import { confirmRepair, createTrial, findWaysOut } from "./find-ways-out.js";
import { judgeVersions } from "./judge-versions.js";
import { LEVEL_DEMANDS } from "./pairs.js";
import { findHunks, printHunks } from "./ground.js";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
// src/commands/explain-rule.ts
/** The ids of all lint rules, sorted. */
function listRuleIds() {
	return RULES.map(({ id }) => id);
}
/** The page of a lint rule as Markdown; undefined when no rule has the id, which may be that of a difference. */
function readRulePage(name) {
	const rule = findRule(name);
	if (rule?.id !== name) return void 0;
	const path = findPackaged(`docs/rules/${rule.id}.md`);
	invariant(path !== void 0, `the package lacks the page of ${rule.id}`);
	return readFileSync(path, "utf8");
}
/** Levels above this module up to the package's root: the sources and the bundle lie at different depths. */
const MAX_LEVELS = 4;
function findPackaged(file) {
	let folder = dirname(fileURLToPath(import.meta.url));
	for (let level = 0; level < MAX_LEVELS; level++) {
		const path = join(folder, file);
		if (existsSync(path)) return path;
		folder = dirname(folder);
	}
}
// src/commands/explain-ways.ts
/** Levels that ask whether the new schema reads what earlier ones wrote. */
const READING_LEVELS = COMPATIBILITY_LEVELS.filter((level) => LEVEL_DEMANDS[level].directions.includes("backward"));
/**
* The edit and the other ways past an example's difference, with the levels at which each gets it past the registry:
* all of them tried. Empty for a kind that has no way but its edit.
*/
function explainWays(example) {
	const trials = READING_LEVELS.flatMap((level) => tryLevel(example, level) ?? []);
	const known = /* @__PURE__ */ new Map();
	for (const { level, ways } of trials) for (const way of ways) {
		const before = known.get(way.kind) ?? {
			text: "",
			steps: [],
			levels: [],
			failures: []
		};
		known.set(way.kind, way.works ? addLevel(before, way, level) : addFailure(before, way));
	}
	const others = [...known.values()].filter(({ levels }) => levels.length > 0);
	return others.length === 0 ? [] : [...explainEdit(example, trials), ...others];
}
function addLevel(before, way, level) {
	const levels = [...before.levels, level];
	return before.levels.length === 0 ? {
		...before,
		text: way.text,
		steps: way.steps,
		levels
	} : {
		...before,
		levels
	};
}
/** A reason that holds for several levels is told of the first. */
function addFailure(before, { text }) {
	const reason = text.slice(text.indexOf(": "));
	return before.failures.some((one) => one.endsWith(reason)) ? before : {
		...before,
		failures: [...before.failures, text]
	};
}
function tryLevel(example, level) {
	const { format, reader: candidate, writer: earlier, witness } = example;
	const judged = judgeExample(example, level);
	const index = judged.pairs.findIndex(({ direction }) => direction === "backward");
	const before = judged.pairs.map(({ differences }) => differences.filter(({ breaking }) => breaking));
	const difference = before[index]?.find(({ kind }) => kind === example.kind);
	if (difference === void 0) return void 0;
	const trial = createTrial(judged);
	const proposals = format.proposeRepairs({
		candidate,
		earlier,
		difference,
		candidateReads: true
	});
	return {
		level,
		ways: findWaysOut(judged, {
			difference,
			before,
			index,
			witness
		}),
		edit: proposals.find((proposal) => confirmRepair(trial, proposal, {
			before,
			index
		}))
	};
}
function explainEdit({ reader }, trials) {
	const edit = trials[0]?.edit;
	if (edit === void 0) return [];
	const levels = trials.filter((trial) => trial.edit?.title === edit.title).map(({ level }) => level);
	const lines = printHunks(findHunks(reader.text, edit.edits) ?? []);
	return [{
		text: `${edit.title}.`,
		steps: [{
			title: "The edit",
			language: "diff",
			lines
		}],
		levels,
		failures: []
	}];
}
/** The example as the new schema of a subject whose one version is the writer's. */
function judgeExample({ format, reader, writer }, level) {
	const version = {
		version: 3,
		label: "version 3",
		schemaType: format.type,
		schema: writer.text,
		references: [],
		resolved: []
	};
	const parse = () => writer;
	const { pairs } = judgeVersions({
		format,
		level,
		candidate: reader,
		versions: [version],
		parse,
		options: {}
	});
	const sources = {
		main: {
			path: "schema",
			text: reader.text
		},
		references: /* @__PURE__ */ new Map()
	};
	return {
		subject: {
			subject: "orders-value",
			format
		},
		level,
		candidate: reader,
		sources,
		references: {
			resolved: [],
			sources: /* @__PURE__ */ new Map(),
			subjects: /* @__PURE__ */ new Map()
		},
		pairs,
		settings: "registry",
		options: {},
		parse,
		locate: ({ label }) => ({
			version: version.version,
			label,
			sources
		})
	};
}
// src/commands/explain.ts
/** The ids of all kinds of difference, formats and kinds in the order of their tables. */
function listKinds() {
	return listFormats().flatMap((format) => listFormatKinds(format).map((kind) => nameDifferenceRule(format.type, kind)));
}
/**
* Explains a kind of difference by its id, or by its bare name where only one format has it.
*
* @throws OperationalError for a name that is no kind.
*/
async function explain(name) {
	for (const format of listFormats()) for (const kind of listFormatKinds(format)) {
		const rule = nameDifferenceRule(format.type, kind);
		if (rule === name || kind === name) return explainKind(format, kind, rule);
	}
	const known = [...listKinds(), ...listRuleIds()];
	const nearest = findNearest(name, known) ?? findNearest(name, listFormats().flatMap(listFormatKinds));
	throw new OperationalError({
		code: "usage",
		message: `Nothing is called \`${name}\`.`,
		hint: nearest === void 0 ? "`schemagate explain` without a name lists all." : `Did you mean \`${nearest}\`?`
	});
}
function listFormatKinds({ kinds, hazardKinds }) {
	return [...kinds, ...hazardKinds];
}
function listFormats() {
	return Object.values(FORMATS);
}
async function explainKind(format, kind, rule) {
	const page = format.findKindPage(kind);
	invariant(page !== void 0, `${rule} has no page`);
	const [reader, writer] = [parseExample(format, page.example.reader), parseExample(format, page.example.writer)];
	const difference = [...format.compare(reader, writer, {}).differences, ...format.findHazards(reader, writer)].find((one) => one.kind === kind);
	const { unreported } = page;
	if (difference === void 0 && unreported !== void 0) return {
		...page,
		rule,
		backward: unreported,
		forward: unreported
	};
	invariant(difference !== void 0, `the example of ${rule} does not show it`);
	const { breaking } = difference;
	const witness = (breaking ? await format.loadWitnessFinder() : void 0)?.find(reader, writer, difference);
	const ways = witness === void 0 ? [] : explainWays({
		format,
		reader,
		writer,
		kind,
		witness: nameSides(witness)
	});
	return {
		...page,
		rule,
		backward: format.describe(difference, {
			reader: "the new schema",
			writer: "version 3",
			candidate: "reader"
		}),
		forward: format.describe(difference, {
			reader: "version 3",
			writer: "the new schema",
			candidate: "writer"
		}),
		...witness === void 0 ? {} : { witness },
		...ways.length === 0 ? {} : { ways }
	};
}
function nameSides(outcome) {
	return outcome.status === "verified" ? {
		...outcome,
		writtenBy: "version 3",
		readBy: "the new schema"
	} : outcome;
}
/** Laid out as people write schemas, so that an edit of it shows as lines. */
function parseExample(format, text) {
	const result = format.parse(JSON.stringify(JSON.parse(text), null, 2), { strictness: "new" });
	invariant(result.ok, "an example parses");
	return result.schema;
}
// src/reporters/kind-page.ts
/** The page of a kind of difference, as Markdown that also reads well in a terminal. */
function renderKindPage(page) {
	return [
		`# ${page.title} (\`${page.rule}\`)`,
		page.why,
		describeRegistryName(page),
		"## Example",
		"A reader",
		fence(page.example.reader),
		"of data written with",
		fence(page.example.writer),
		...page.witness === void 0 ? [] : [describeWitness(page.witness)],
		"## When the new schema reads (backward)",
		...renderWords(page.backward),
		...(page.ways ?? []).flatMap(renderWay),
		"## When the new schema writes (forward)",
		...renderWords(page.forward),
		""
	].join("\n\n");
}
function describeRegistryName({ registryType, witness }) {
	if (witness === void 0 && registryType !== null) return `The registry calls it \`${registryType}\` and accepts it.`;
	if (witness === void 0) return "A hazard: the registry accepts it, and its verdict stays. `schemagate check --hazards` warns about it.";
	return registryType === null ? "The registry has no name for it: its check fails with an exception, which counts as incompatible." : `The registry calls it \`${registryType}\`.`;
}
function describeWitness(witness) {
	if (witness.status !== "verified") return `No message can show it: ${witness.reason}`;
	const place = witness.failsAt === "" ? "the whole message" : `\`${witness.failsAt}\``;
	return `A message that breaks: \`${witness.datum}\`. Reading fails on ${place}: ${witness.failure}.`;
}
function renderWords({ message, remedy }) {
	return [`> ${message}`, remedy];
}
function renderWay({ text, steps, levels, failures }, index) {
	const passes = `The example passes ${levels.map((level) => `\`${level}\``).join(", ")} by it.`;
	return [
		`### Way ${index + 1}`,
		text,
		...steps.flatMap(({ title, language, lines }) => [`${title}:`, `\`\`\`${language}\n${lines.join("\n")}\n\`\`\``]),
		[passes, ...failures].join(" ")
	];
}
function fence(schema) {
	return `\`\`\`json\n${JSON.stringify(JSON.parse(schema), null, 2)}\n\`\`\``;
}
// src/cli/run-explain.ts
/** `schemagate explain [kind or rule]`. */
async function runExplain({ line, terminal }) {
	const [name] = line.positionals;
	if (name === void 0) terminal.writeOutput(`${[...listKinds(), ...listRuleIds()].join("\n")}\n`);
	else terminal.writeOutput(readRulePage(name) ?? renderKindPage(await explain(name)));
	return OUTCOME_EXIT_CODES.clean;
}
export { runExplain };
