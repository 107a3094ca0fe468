import { COMPATIBILITY_LEVELS, OperationalError } from "./start.js";
import { locateFile } from "./ground.js";
import { LEVEL_DEMANDS, selectVersions } from "./pairs.js";
// src/commands/candidate-references.ts
/**
* Reads what a subject refers to: files of this repository for `local` references, published texts for the others.
*
* @throws OperationalError when a published version is not there.
*/
async function readCandidateReferences(subject, project, baseline) {
	const resolved = /* @__PURE__ */ new Map();
	const sources = /* @__PURE__ */ new Map();
	const subjects = /* @__PURE__ */ new Map();
	const add = (reference, source) => {
		if (resolved.has(reference.name)) return;
		resolved.set(reference.name, reference);
		sources.set(reference.name, source);
	};
	for (const reference of subject.references) {
		const { name } = reference;
		const local = reference.version === "local" ? project.get(reference.subject) : void 0;
		if (local !== void 0) {
			add({
				name,
				schema: local.source.text,
				subject: reference.subject
			}, local.source);
			subjects.set(name, reference.subject);
			continue;
		}
		const published = await findPublished(subject, reference, baseline);
		for (const inner of published.resolved) add(inner, labelPublished(inner.name, inner));
		const { schema, version } = published;
		const text = {
			name,
			schema,
			subject: reference.subject,
			...version === null ? {} : { version }
		};
		add(text, labelPublished(name, text));
	}
	return {
		resolved: [...resolved.values()],
		sources,
		subjects
	};
}
/** The published texts behind an earlier version's references, under names people know them by. */
function listPublishedSources(references) {
	return new Map(references.map((reference) => [reference.name, labelPublished(reference.name, reference)]));
}
function labelPublished(name, { subject, version, schema }) {
	return {
		path: subject === void 0 ? name : `${subject}${version === void 0 ? "" : ` version ${version}`}`,
		text: schema
	};
}
async function findPublished(subject, reference, baseline) {
	const { versions } = await baseline.readSubject(reference.subject, subject.source.path);
	const found = reference.version === "latest" ? versions.at(-1) : versions.find(({ version }) => version === reference.version);
	if (found !== void 0) return found;
	throw new OperationalError({
		code: "baseline",
		message: `\`${subject.subject}\` refers to ${printVersion(reference)} of \`${reference.subject}\`, which the baseline does not have.`,
		hint: "Correct the reference in the manifest, or compare with a registry that holds the version."
	});
}
function printVersion({ version }) {
	return version === "latest" ? "the latest version" : `version ${version}`;
}
// src/commands/earlier-parser.ts
/** The part of a wider context that says whose rules apply. */
function pickRules({ serverVersion }) {
	return serverVersion === void 0 ? {} : { serverVersion };
}
/** Parses each earlier version once, as leniently as the registry does. */
var EarlierParser = class {
	#subject;
	#rules;
	#parsed = /* @__PURE__ */ new Map();
	constructor(subject, rules) {
		this.#subject = subject;
		this.#rules = rules;
	}
	parse(version) {
		const known = this.#parsed.get(version);
		if (known !== void 0) return known;
		const { format } = this.#subject;
		if (version.schemaType !== format.type) throw new OperationalError({
			code: "baseline",
			message: `${version.label} of \`${this.#subject.subject}\` is of type ${version.schemaType}, not ${format.type}.`,
			hint: "Schemas of two types cannot be compared. Register the schema under a new subject.",
			...version.file === void 0 ? {} : { location: locateFile(version.file) }
		});
		const result = format.parse(version.schema, {
			references: version.resolved,
			strictness: "stored",
			...this.#rules
		});
		if (!result.ok) throw new OperationalError({
			code: "baseline",
			message: `${version.label} of \`${this.#subject.subject}\` cannot be parsed: ${result.problems[0].message}`,
			hint: "The registry could not compare with it either. Delete that version, or set the level to NONE for this change.",
			...version.file === void 0 ? {} : { location: locateFile(version.file) }
		});
		this.#parsed.set(version, result.schema);
		return result.schema;
	}
};
// src/compatibility/find-satisfied-levels.ts
/** Every level that a candidate satisfies, in the order levels are listed; `versions` holds the oldest first. */
function findSatisfiedLevels(versions) {
	return COMPATIBILITY_LEVELS.filter((level) => {
		const { directions } = LEVEL_DEMANDS[level];
		return selectVersions(level, versions).every((version) => directions.every((direction) => version[direction]));
	});
}
export { EarlierParser, findSatisfiedLevels, listPublishedSources, pickRules, readCandidateReferences };
