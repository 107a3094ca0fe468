import { C as OperationalError, f as findNearest, n as invariant, w as OUTCOME_EXIT_CODES } from "./start.js";
import { b as findRule, y as RULES } from "./linter.js";
import { a as nameDifferenceRule } from "./diagnose.js";
import { t as FORMATS } from "./formats.js";
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
	const finder = breaking ? await format.loadWitnessFinder() : void 0;
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
		...finder === void 0 ? {} : { witness: finder.find(reader, writer, difference) }
	};
}
function parseExample(format, text) {
	const result = format.parse(text, { strictness: "new" });
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
