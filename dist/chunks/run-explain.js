import { COMPATIBILITY_LEVELS, OUTCOME_EXIT_CODES, OperationalError, findNearest, invariant } from "./start.js";
import { RULES, findRule } from "./catalogue2.js";
import { nameDifferenceRule } from "./outlines.js";
import { FORMATS } from "./formats2.js";
import { LEVEL_DEMANDS, confirmRepair, createTrial, findWaysOut, judgeVersions } from "./check.js";
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
// src/commands/finding-words.ts
/** The pages of plain findings, by the ids that findings carry. */
const FINDING_WORDS = {
	"could-not-check": {
		title: "Something could not be judged",
		meaning: "A file, a subject or a setting kept a verdict from being made: the message says which and why. What was not judged counts as neither sound nor broken, so the run ends with exit status 2, and never as clean. Some formats of the report show it as a finding with this id.",
		remedy: "Do what the message says, then check again. The other subjects have their verdicts already."
	},
	"registry/disagreement": {
		title: "The registry's verdict is another one",
		meaning: "With `--confirm-with-registry` (input `confirm-with-registry`) the registry judges each schema too, and here the two verdicts differ. Where the registry refuses, this is an error, since the registry decides on merge; where it would take what the check finds broken, it is a warning beside the findings. Known reasons: a make or version of registry with rules of its own, versions registered in between, or a fault of schemagate.",
		remedy: "Check again, in case somebody registered a version meanwhile. If it stays, go by the stricter of the two, and report the difference with the lines of the finding: they hold the registry, the rules, the versions and the hash of the schema."
	},
	"registry/refused": {
		title: "The registry refuses what only it could judge",
		meaning: "The registry has settings for this subject that schemagate does not decide (a compatibility group, an unknown policy, rules of its own), so with `--confirm-with-registry` (input `confirm-with-registry`) its verdict counts, and it refuses the schema. Registering it after the merge would fail for the same reason.",
		remedy: "Change the schema as the registry's words in the finding say, and check again."
	},
	"subject/level-loosened": {
		title: "A compatibility level becomes looser",
		meaning: "The manifest sets a level for this subject that forbids less than the one in force. The schema is judged at the new level, and publishing sets it. Whoever reads or writes the data relies on the old one: what it kept from happening may happen from now on, with this very change or a later one.",
		remedy: "Agree on it with the owners of all consumers and producers, or leave the level as it is. For a single change that has to pass, restore the level in the next change of the manifest; a waiver would not do, since the registry goes by the level."
	},
	"subject/schema-type-changed": {
		title: "The subject's schemas are of another type",
		meaning: "Earlier versions of the subject are, say, Avro, and this one is JSON Schema. Neither can read the other's data, and the registry refuses another type at every level but NONE.",
		remedy: "Register the schema under a new subject and write its data to a new topic. If only the file's ending is wrong, rename it: `.avsc` is Avro, `.json` is JSON Schema."
	},
	"manifest/ambiguous-reference": {
		title: "A type has several definitions",
		meaning: "A schema uses a named type that more than one mapped file defines, and nothing says which is meant. The message names them.",
		remedy: "Write the reference down under `references` of the entry, with the `subject` that is meant, or rename one of the types."
	},
	"manifest/case-collision": {
		title: "Two files differ only by case",
		meaning: "macOS and Windows keep only one of two such files, so another schema would be checked and registered there than on Linux.",
		remedy: "Rename one of the files."
	},
	"manifest/connection-setting": {
		title: "A connection stands in the manifest",
		meaning: "The manifest is part of the repository, and whoever proposes a change can write to it: an address or a credential in it could send secrets anywhere. So it holds none, and the finding does not repeat the line.",
		remedy: "Remove it. Give the registry by `--registry` or the environment (`SCHEMA_REGISTRY_URL`), in the GitHub Action by the inputs that begin with `registry-`. A credential that was committed has to be replaced."
	},
	"manifest/empty-glob": {
		title: "A pattern matches no schema file",
		meaning: "An entry's pattern finds nothing, or `exclude` leaves out everything it finds. The subjects it was written for would go unchecked without anybody noticing, for instance after a folder was renamed.",
		remedy: "Correct the pattern, or remove the entry when its files are gone for good."
	},
	"manifest/invalid-glob": {
		title: "A pattern cannot be read",
		meaning: "The pattern is malformed, leaves the folder of the manifest, or is more complicated than patterns may be.",
		remedy: "Correct it at the marked place. `*` stands for a part of a name, `**` for any folders, `{a,b}` for alternatives."
	},
	"manifest/invalid-path": {
		title: "A path leads out of the workspace",
		meaning: "Paths in a manifest are relative to its folder and stay inside it, with `/` between their parts, so that a manifest means the same everywhere and reads no file of somebody else's.",
		remedy: "Write the path relative to the manifest's folder, without a leading `/` and without `..`."
	},
	"manifest/invalid-subject": {
		title: "A name that no subject can have",
		meaning: "The subject's name, as it is written or as it was derived from the file, is one that registries do not take.",
		remedy: "Choose another name, or change the template or strategy that derives it."
	},
	"manifest/invalid-template": {
		title: "A template for subjects cannot be read",
		meaning: "A `subject` with placeholders has an unknown placeholder or an unclosed brace.",
		remedy: "Correct it at the marked place. The placeholders are listed in the documentation of the manifest."
	},
	"manifest/invalid-value": {
		title: "A value of another sort is expected",
		meaning: "A key of the manifest has a value that it cannot have. The message says what is expected there.",
		remedy: "Correct the value at the marked place."
	},
	"manifest/invalid-yaml": {
		title: "The manifest is not valid YAML",
		meaning: "The text breaks a rule of YAML 1.2, or uses what manifests do without: several documents, tags, or aliases that blow up to a huge text.",
		remedy: "Correct it at the marked place. Tabs for indentation and unquoted text with `: ` in it are the usual reasons."
	},
	"manifest/missing-key": {
		title: "A key is missing",
		meaning: "The manifest, or an entry in it, lacks a key without which it says nothing. The message names it.",
		remedy: "Add the key."
	},
	"manifest/reference-cycle": {
		title: "Schemas refer to each other in a circle",
		meaning: "A schema is registered after those it refers to. In a circle none can be first, so the registry takes none of them.",
		remedy: "Move what they share into a schema of its own that both refer to, or define one inside the other."
	},
	"manifest/subject-mapped-twice": {
		title: "Two files for one subject",
		meaning: "Two files are mapped to the same subject, so it is unclear which is its next version. The finding shows both entries.",
		remedy: "Narrow one of the entries, or give one of the files another subject."
	},
	"manifest/too-large": {
		title: "The manifest is too large",
		meaning: "The file is larger, deeper or longer than any manifest written by people, and is not read for safety.",
		remedy: "Map many files by one entry with a pattern, or split the repository into several manifests."
	},
	"manifest/underivable-subject": {
		title: "No subject can be derived for a file",
		meaning: "The entry's template or strategy needs something that this file does not have, for instance the name of a record at its top.",
		remedy: "Give the file what is missing, or map it by an entry of its own with an explicit `subject`."
	},
	"manifest/unknown-key": {
		title: "An unknown key",
		meaning: "The manifest has a key that means nothing. A misspelt key would otherwise silently leave its setting out.",
		remedy: "Correct the spelling, or remove the key."
	},
	"manifest/unknown-reference": {
		title: "A reference leads nowhere",
		meaning: "A schema uses a named type, or an entry names a subject, that no mapped file defines and that the compared versions do not hold.",
		remedy: "Correct the name, map the file that defines it, or name the subject and version under `references` of the entry."
	},
	"manifest/unmapped-file": {
		title: "A schema file without a subject",
		meaning: "A schema file of the workspace belongs to no entry, so nobody checks or publishes it.",
		remedy: "Add an entry for it under `subjects`, or a pattern under `ignore`."
	},
	"manifest/unsupported-version": {
		title: "A version of the manifest that is not known",
		meaning: "`version` says which format the manifest has. This program knows version 1.",
		remedy: "Write `version: 1`, or use a newer schemagate if the manifest was written for one."
	}
};
// src/commands/explain-finding.ts
/** The ids of findings that are neither differences nor lint rules: plain ones first, then texts that are refused. */
function listFindingIds() {
	return [...listPages().keys()];
}
/** The page of such a finding as Markdown that also reads well in a terminal; undefined for any other name. */
function printFindingPage(id) {
	const words = listPages().get(id);
	if (words === void 0) return void 0;
	return `# ${words.title} (\`${id}\`)\n\n${words.meaning}\n\n## What to do\n\n${words.remedy}\n`;
}
function listPages() {
	const refusals = Object.values(FORMATS).flatMap((format) => Object.entries(format.problemWords).map(([kind, { why, remedy }]) => {
		const meaning = `${why}\n\nThe registry would refuse the schema with error 42201, whatever the subject's level is.`;
		return [nameDifferenceRule(format.type, kind), {
			title: printTitle(kind),
			meaning,
			remedy
		}];
	}));
	return new Map([...Object.entries(FINDING_WORDS), ...refusals]);
}
/** `missing-type`: "Missing type". */
function printTitle(kind) {
	return `${kind.charAt(0).toUpperCase()}${kind.slice(1).replaceAll("-", " ")}`;
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
	const known = [
		...listKinds(),
		...listRuleIds(),
		...listFindingIds()
	];
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
/** `schemagate explain [kind, rule or finding]`. */
async function runExplain({ line, terminal }) {
	const [name] = line.positionals;
	if (name === void 0) terminal.writeOutput(`${[
		...listKinds(),
		...listRuleIds(),
		...listFindingIds()
	].join("\n")}\n`);
	else terminal.writeOutput(readRulePage(name) ?? printFindingPage(name) ?? renderKindPage(await explain(name)));
	return OUTCOME_EXIT_CODES.clean;
}
export { runExplain };
