import { COMPATIBILITY_LEVELS, OperationalError, findNearest } from "./start.js";
import { createFingerprint, locateFile, quoteName } from "./ground.js";
import { qualifyReference } from "./subject-context.js";
import { resolveReferences } from "./resolve-references.js";
import { isCandidateChanged } from "./candidate-change.js";
import { CANDIDATE, diagnoseHazards, diagnoseProblem } from "./outlines.js";
import { LEVEL_DEMANDS, selectVersions } from "./pairs.js";
import { judgeVersions } from "./judge-versions.js";
import { findUpgradeOrder } from "./upgrade-order.js";
import { EarlierParser, findSatisfiedLevels, listPublishedSources, pickRules, readCandidateReferences } from "./find-satisfied-levels.js";
import { addVersion, explainFailures } from "./explain-failures.js";
import { createSubjectFilter } from "./linter.js";
import { resolve } from "node:path";
// src/baseline/registry-baseline.ts
/**
* The versions and levels of a registry that is asked over its client. What `prepare` announces is had together: the
* histories in as few requests as the registry allows, then what they refer to, and each subject's settings.
*
* @throws OperationalError when the registry cannot be asked what it is.
*/
async function openRegistryBaseline(client) {
	const { label, url, dialect } = await client.identify();
	const reader = new RegistryBaselineReader(client);
	return {
		kind: "registry",
		label: `${label} at ${url}`,
		...dialect.length === 0 ? {} : { notes: dialect },
		prepare: (subjects) => reader.prepare(subjects),
		readSubject: (subject) => reader.readSubject(subject),
		isChanged: async (candidate) => isCandidateChanged(candidate, await reader.readNewest(candidate.subject)),
		readFile: () => null
	};
}
var RegistryBaselineReader = class {
	#client;
	#histories = /* @__PURE__ */ new Map();
	#settings = /* @__PURE__ */ new Map();
	/** Every version known so far, by `subject version n`; null for one the registry does not have. */
	#versions = /* @__PURE__ */ new Map();
	constructor(client) {
		this.#client = client;
	}
	async prepare(subjects) {
		const missing = subjects.filter((subject) => !this.#histories.has(subject));
		if (missing.length === 0) return;
		const settings = Promise.all(missing.map((subject) => this.#readSettings(subject)));
		const [histories] = await Promise.all([this.#client.readHistories(missing), settings]);
		for (const [subject, versions] of histories) {
			this.#histories.set(subject, versions);
			for (const version of versions) this.#versions.set(printKey(subject, version.version), version);
		}
		await this.#loadReferences([...histories].flatMap(([subject, versions]) => listReferences(subject, versions)));
	}
	async readSubject(subject) {
		await this.prepare([subject]);
		const settings = await this.#readSettings(subject);
		refuseAlias(subject, settings);
		return {
			versions: (this.#histories.get(subject) ?? []).map((version) => this.#present(subject, version)),
			level: settings.level === null ? null : {
				value: settings.level,
				source: settings.levelSource
			},
			policy: POLICIES.find((policy) => policy === settings.compatibilityPolicy) ?? null,
			undecided: listUndecided(settings),
			normalize: settings.normalize,
			...settings.notes.length === 0 ? {} : { notes: settings.notes }
		};
	}
	/** The newest live version, or undefined for a subject that has none. */
	async readNewest(subject) {
		return (await this.readSubject(subject)).versions.at(-1);
	}
	#readSettings(subject) {
		const known = this.#settings.get(subject);
		if (known !== void 0) return known;
		const asked = this.#client.readEffectiveSettings(subject);
		this.#settings.set(subject, asked);
		return asked;
	}
	/** Fetches the versions that references name and those that these name in turn, each once. */
	async #loadReferences(references) {
		const missing = [...new Map(references.map((reference) => [printTarget(reference), reference]))].filter(([key]) => !this.#versions.has(key));
		if (missing.length === 0) return;
		const found = await Promise.all(missing.map(([, reference]) => this.#fetch(reference)));
		missing.forEach(([key], index) => this.#versions.set(key, found[index] ?? null));
		await this.#loadReferences(found.flatMap((version) => version ? listReferences(version.subject, [version]) : []));
	}
	/** A soft-deleted version still serves those that refer to it (registry behaviour). */
	#fetch(reference) {
		return this.#client.readVersion(qualifyReference(reference.subject, reference.referrer), reference.version, "included");
	}
	#present(subject, version) {
		let resolved;
		const resolve = () => resolveReferences(listReferences(subject, [version]), (reference) => this.#find(reference));
		return {
			version: version.version,
			label: `version ${version.version}`,
			schemaType: version.schemaType,
			schema: version.schema,
			references: version.references,
			id: version.id,
			...version.metadata && { metadata: version.metadata },
			...version.ruleSet && { ruleSet: version.ruleSet },
			get resolved() {
				return resolved ??= resolve();
			}
		};
	}
	#find(reference) {
		const key = printTarget(reference);
		const subject = qualifyReference(reference.subject, reference.referrer);
		const version = this.#versions.get(key) ?? null;
		if (version === null) throw createMissingError(subject, reference);
		return {
			key,
			references: listReferences(subject, [version]),
			resolved: {
				name: reference.name,
				schema: version.schema,
				subject,
				version: version.version
			}
		};
	}
};
const POLICIES = ["STRICT", "LENIENT"];
function listUndecided({ undecided, compatibilityGroup, validateFields }) {
	return [
		...undecided,
		...compatibilityGroup === null ? [] : [`compatibilityGroup = ${compatibilityGroup}`],
		...validateFields ? ["validateFields = true"] : []
	];
}
function listReferences(referrer, versions) {
	return versions.flatMap(({ references }) => references.map((reference) => ({
		...reference,
		referrer
	})));
}
function printTarget(reference) {
	return printKey(qualifyReference(reference.subject, reference.referrer), reference.version);
}
function printKey(subject, version) {
	return `${subject} version ${version}`;
}
function refuseAlias(subject, { alias }) {
	if (alias === null) return;
	throw new OperationalError({
		code: "baseline",
		message: `The subject ${quoteName(subject)} is an alias of ${quoteName(alias)}, and aliases are not followed.`,
		hint: `Map the file to ${quoteName(alias)} itself.`
	});
}
function createMissingError(subject, reference) {
	return new OperationalError({
		code: "baseline",
		message: `A version of ${quoteName(reference.referrer)} refers to version ${reference.version} of ${quoteName(subject)}, which the registry does not show.`,
		hint: "Check that the credentials may read that subject too, and that the version was not deleted for good."
	});
}
// src/commands/find-hazards.ts
/**
* Warnings about what the registry accepts and what loses or corrupts data all the same, for every pair the level asks
* about; a hazard towards several versions is reported once and names them.
*/
async function findHazards(judged) {
	const finder = await judged.subject.format.loadWitnessFinder();
	const found = /* @__PURE__ */ new Map();
	for (const pair of judged.pairs) for (const diagnostic of findPairHazards(judged, pair, finder)) {
		const known = found.get(diagnostic.fingerprint);
		found.set(diagnostic.fingerprint, known === void 0 ? diagnostic : addVersion(known, pair.version.label));
	}
	return [...found.values()];
}
function findPairHazards({ subject, level, candidate, sources, parse, locate, options }, { version, direction }, finder) {
	const earlier = parse(version);
	const [reader, writer] = direction === "backward" ? [candidate, earlier] : [earlier, candidate];
	const differences = subject.format.findHazards(reader, writer, options);
	if (differences.length === 0) return [];
	const hazards = diagnoseHazards({
		format: subject.format,
		subject: subject.subject,
		level,
		direction,
		candidate: sources,
		earlier: locate(version),
		differences
	});
	const [writtenBy, readBy] = direction === "backward" ? [version.label, CANDIDATE] : [CANDIDATE, version.label];
	return hazards.map(({ diagnostic, difference }) => {
		const outcome = finder.findHazard?.(reader, writer, difference);
		return outcome?.status === "verified" ? {
			...diagnostic,
			witness: {
				...outcome,
				writtenBy,
				readBy
			}
		} : diagnostic;
	});
}
// src/commands/find-satisfied.ts
/**
* Every level that a judged candidate would pass, or undefined when that cannot be told because a version cannot be
* read. `versions` are all live ones, oldest first; what the judgement did not ask about is compared here. A version of
* another type agrees with nothing.
*/
function findSatisfied(judged, versions) {
	if (judged.level === "FULL_TRANSITIVE" && judged.pairs.every(({ verdict }) => verdict === "compatible")) return COMPATIBILITY_LEVELS;
	const known = /* @__PURE__ */ new Map();
	for (const { version, direction, verdict } of judged.pairs) known.set(version, {
		...known.get(version),
		[direction]: verdict === "compatible"
	});
	try {
		return findSatisfiedLevels(versions.map((version) => completeAgreement(judged, version, known.get(version) ?? {})));
	} catch (error) {
		if (error instanceof OperationalError) return void 0;
		throw error;
	}
}
function completeAgreement({ subject, candidate, parse, options }, version, { backward, forward }) {
	if (backward !== void 0 && forward !== void 0) return {
		backward,
		forward
	};
	const { format } = subject;
	if (version.schemaType !== format.type) return {
		backward: false,
		forward: false
	};
	const earlier = parse(version);
	return {
		backward: backward ?? format.compare(candidate, earlier, options).verdict === "compatible",
		forward: forward ?? format.compare(earlier, candidate, options).verdict === "compatible"
	};
}
// src/commands/normalized-candidate.ts
/** Why the registry would refuse to normalise a candidate that it accepts as it is (error 42201); empty when it would not. */
function diagnoseNormalized(subject, { candidate, sources }) {
	const printed = subject.format.print(candidate, { normalize: true });
	if (printed.ok) return [];
	return printed.problems.map((problem) => diagnoseProblem(subject.format, problem, {
		subject: subject.subject,
		sources
	}));
}
/**
* The candidate as the registry compares it under `normalize=true`: its normalised text, which can differ in defaults.
* Undefined when that text is the candidate's own in all that a comparison looks at.
*/
function normalizeCandidate(subject, { candidate, sources, references, parser }, rules) {
	const printed = subject.format.print(candidate, { normalize: true });
	if (!printed.ok) return void 0;
	const parsed = subject.format.parse(printed.text, {
		references: references.resolved,
		strictness: "new",
		...rules
	});
	if (!parsed.ok) return void 0;
	const normalized = parsed.schema;
	if (subject.format.isSame(normalized, candidate)) return void 0;
	const main = {
		path: `${sources.main.path} (normalized)`,
		text: printed.text
	};
	return {
		candidate: normalized,
		sources: {
			...sources,
			main
		},
		references,
		parser
	};
}
// src/commands/describe-subject.ts
/** Why a subject could not be judged, from the error that ended it. */
function describeFailure(subject, error) {
	const { message, hint, location } = error;
	return {
		subject: subject.subject,
		message,
		...hint === void 0 ? {} : { hint },
		location: location ?? locateFile(subject.source.path)
	};
}
/** Settings of the registry that keep a subject from being judged here. */
function describeUndecided({ subject }, settings) {
	return {
		subject,
		message: `The registry's settings of \`${subject}\` decide in ways that are not decided here: ${settings.join(", ")}.`,
		hint: "Ask the registry itself: `--confirm-with-registry` takes its verdict where there is none of ours."
	};
}
/** A pair on which the registry itself gives no plain answer. */
function describeUndecidedPair({ subject }, pair) {
	const reason = pair.verdict === "server-error" ? "the registry itself fails on this pair (HTTP 500)" : "there is no sure answer";
	return {
		subject,
		message: `\`${subject}\` against ${pair.version.label}, ${pair.direction}: ${reason}.`,
		...pair.reason === void 0 ? {} : { hint: pair.reason }
	};
}
/** The finding for a subject whose earlier versions are of another schema type. */
function diagnoseType({ subject, source, format }, version) {
	const rule = "subject/schema-type-changed";
	return {
		rule,
		severity: "error",
		message: `The schema is of type ${format.type} and ${version.label} is of type ${version.schemaType}, so neither can read the other's data.`,
		location: locateFile(source.path),
		subject,
		related: [],
		why: "The registry refuses another schema type for a subject that has versions, at every level but NONE.",
		remedy: "Register the schema under a new subject, and write its data to a new topic.",
		docs: `docs/findings/${rule}.md`,
		fingerprint: createFingerprint([
			rule,
			subject,
			version.schemaType
		])
	};
}
// src/commands/same-version.ts
/** Whether the candidate is that version already, which the registry then answers with, without a check. */
function isSameVersion(subject, candidate, version) {
	return version.schemaType === subject.format.type && hasSameReferences(subject, candidate.references, version) && subject.format.isSame(candidate.candidate, candidate.parser.parse(version));
}
/** {@link isSameVersion} for what needs no parsing to see. */
function isSameText(subject, references, version) {
	return version.schemaType === subject.format.type && version.schema === subject.source.text && hasSameReferences(subject, references, version);
}
/**
* Whether a candidate refers to what a version refers to. Files of this repository have no version yet, so what counts
* is whether they are the same schemas: a registry keeps its own spelling of the texts.
*/
function hasSameReferences({ format }, { resolved }, version) {
	if (resolved.length === 0 && version.references.length === 0) return true;
	if (resolved.length !== version.resolved.length) return false;
	const theirs = new Map(version.resolved.map((reference, index) => [reference.name, index]));
	return resolved.every(({ name, schema }, index) => {
		const their = theirs.get(name);
		if (their === void 0) return false;
		if (schema === version.resolved[their]?.schema) return true;
		return isSameSchema(format, take(resolved, index), take(version.resolved, their));
	});
}
/** A reference, and those before it, which it may need in turn. */
function take(references, index) {
	return references.slice(0, index + 1);
}
/** Whether the last of two lists of references are one schema in two spellings. */
function isSameSchema(format, mine, theirs) {
	const [left, right] = [mine, theirs].map((references) => format.parse(references.at(-1)?.schema ?? "", {
		references: references.slice(0, -1),
		strictness: "stored"
	}));
	return left?.ok === true && right?.ok === true && format.isSame(left.schema, right.schema);
}
// src/commands/check-subject.ts
/** Judges one subject; what cannot be read or decided is in the outcome's `unchecked`. */
async function checkSubject(subject, context) {
	if (subject.compatibility === "unmanaged") return conclude(subject, {
		level: "NONE",
		levelSource: "manifest"
	}, { verdict: "unmanaged" });
	try {
		const earlier = await context.baseline.readSubject(subject.subject, subject.source.path);
		const effective = chooseLevel(subject, earlier, context.level);
		const references = await readCandidateReferences(subject, context.project, context.baseline);
		return {
			...await judgeSubject({
				...context,
				subject,
				earlier,
				effective
			}, references),
			versions: earlier.versions,
			earlier
		};
	} catch (error) {
		if (!(error instanceof OperationalError)) throw error;
		return conclude(subject, chooseLevel(subject, null, context.level), {
			verdict: "not-checked",
			unchecked: [describeFailure(subject, error)]
		});
	}
}
function chooseLevel({ compatibility }, earlier, flag) {
	if (flag !== void 0) return {
		level: flag,
		levelSource: "flag"
	};
	if (compatibility !== "inherit" && compatibility !== "unmanaged") return {
		level: compatibility,
		levelSource: "manifest"
	};
	const known = earlier?.level ?? null;
	if (known === null) return {
		level: "BACKWARD",
		levelSource: "default"
	};
	return {
		level: known.value,
		levelSource: known.source
	};
}
async function judgeSubject(one, references) {
	const { subject, earlier, effective } = one;
	const { format, source } = subject;
	const sources = {
		main: source,
		references: references.sources
	};
	const parsed = format.parse(source.text, {
		references: references.resolved,
		strictness: "new",
		...pickRules(one)
	});
	if (!parsed.ok) {
		const schema = {
			subject: subject.subject,
			sources
		};
		return conclude(subject, effective, {
			verdict: "invalid",
			diagnostics: parsed.problems.map((problem) => diagnoseProblem(format, problem, schema))
		});
	}
	const candidate = {
		candidate: parsed.schema,
		sources,
		references,
		parser: new EarlierParser(subject, pickRules(one))
	};
	if (subject.normalize) {
		const refused = diagnoseNormalized(subject, candidate);
		if (refused.length > 0) return conclude(subject, effective, {
			verdict: "invalid",
			diagnostics: refused
		});
	}
	const same = earlier.versions.findLast((version) => isSameText(subject, references, version));
	const newest = earlier.versions.at(-1);
	if (same !== void 0) return concludeUnchanged(one, same);
	if (newest === void 0) return conclude(subject, effective, { verdict: "new" });
	const change = classifyChange(one, candidate, newest);
	if (change === "none" || change === "formatting") return concludeUnchanged(one, newest);
	const undecided = effective.level === "NONE" ? [] : earlier.undecided;
	if (undecided.length > 0) return conclude(subject, effective, {
		verdict: "not-checked",
		unchecked: [describeUndecided(subject, undecided)]
	});
	return compareWithEarlier(one, candidate, change);
}
function concludeUnchanged({ subject, effective }, same) {
	const change = same.schema === subject.source.text ? "none" : "formatting";
	return conclude(subject, effective, {
		verdict: "unchanged",
		comparedWith: [same.label],
		change
	});
}
async function compareWithEarlier(one, candidate, change) {
	const { subject, earlier, effective } = one;
	const asked = selectVersions(effective.level, earlier.versions);
	const comparedWith = asked.map(({ label }) => label);
	const foreign = asked.find(({ schemaType }) => schemaType !== subject.format.type);
	if (foreign !== void 0) return conclude(subject, effective, {
		verdict: "incompatible",
		comparedWith,
		diagnostics: [diagnoseType(subject, foreign)]
	});
	const judged = judgeNormalized(one, candidate) ?? judgeCandidate(one, candidate);
	const undecided = judged.pairs.filter(({ verdict }) => verdict === "server-error" || verdict === "undecided");
	if (undecided.length > 0) return conclude(subject, effective, {
		verdict: "not-checked",
		comparedWith,
		unchecked: undecided.map((pair) => describeUndecidedPair(subject, pair))
	});
	const hazards = one.hazards === true ? await findHazards(judged) : [];
	if (judged.pairs.every(({ verdict }) => verdict === "compatible")) return conclude(subject, effective, {
		verdict: "compatible",
		comparedWith,
		change,
		upgradeOrder: findUpgradeOrder(effective.level),
		...describeSatisfied(judged, earlier.versions),
		diagnostics: hazards
	});
	const same = earlier.versions.findLast((version) => isSameVersion(subject, candidate, version));
	if (same !== void 0) return concludeUnchanged(one, same);
	const failures = await explainFailures(judged);
	return conclude(subject, effective, {
		verdict: "incompatible",
		comparedWith,
		...describeSatisfied(judged, earlier.versions),
		diagnostics: [...failures, ...hazards]
	});
}
/** Normalising can turn a passing candidate into a failing one; its places are then those of the normalised text. */
function judgeNormalized(one, candidate) {
	if (!one.subject.normalize) return void 0;
	const plain = judgeCandidate(one, candidate);
	if (plain.pairs.some(({ verdict }) => verdict !== "compatible")) return plain;
	const normalized = normalizeCandidate(one.subject, candidate, pickRules(one));
	return normalized === void 0 ? plain : judgeCandidate(one, normalized);
}
function judgeCandidate(one, { candidate, sources, references, parser }) {
	const { subject, earlier, effective } = one;
	const parse = (version) => parser.parse(version);
	const options = {
		...pickRules(one),
		...earlier.policy === null ? {} : { policy: earlier.policy }
	};
	const { pairs } = judgeVersions({
		format: subject.format,
		level: effective.level,
		candidate,
		versions: earlier.versions,
		parse,
		options
	});
	return {
		subject,
		level: effective.level,
		candidate,
		sources,
		references,
		pairs,
		settings: one.baseline.kind,
		options,
		parse,
		locate: (version) => locateEarlier(subject, version),
		...pickRules(one)
	};
}
/** What the candidate amounts to towards the newest version; a change of references is never only one of words. */
function classifyChange({ subject }, { candidate, references, parser }, newest) {
	if (newest.schemaType !== subject.format.type || !hasSameReferences(subject, references, newest)) return "semantic";
	try {
		return subject.format.classifyChange(parser.parse(newest), candidate);
	} catch (error) {
		if (error instanceof OperationalError) return "semantic";
		throw error;
	}
}
function describeSatisfied(judged, versions) {
	const satisfies = findSatisfied(judged, versions);
	return satisfies === void 0 ? {} : { satisfies };
}
function locateEarlier({ subject }, version) {
	return {
		version: version.version,
		label: version.label,
		sources: {
			main: {
				path: version.file ?? `${subject} ${version.label}`,
				text: version.schema
			},
			references: listPublishedSources(version.resolved)
		}
	};
}
function conclude(subject, effective, outcome) {
	const { verdict, comparedWith = [], upgradeOrder = null, satisfies, change, diagnostics = [], unchecked = [] } = outcome;
	return {
		report: {
			subject: subject.subject,
			file: subject.source.path,
			schemaType: subject.format.type,
			...effective,
			verdict,
			comparedWith,
			upgradeOrder,
			...change === void 0 ? {} : { change },
			...satisfies === void 0 ? {} : { satisfies }
		},
		diagnostics,
		unchecked,
		versions: [],
		earlier: null
	};
}
// src/commands/judged-project.ts
/** The subjects to judge, and those whose published versions they refer to. */
function listNeeded(subjects) {
	const published = subjects.flatMap(({ references }) => references.filter(({ version }) => version !== "local").map(({ subject }) => subject));
	return [.../* @__PURE__ */ new Set([...subjects.map(({ subject }) => subject), ...published])];
}
/** The line of a subject that could not be judged. */
function reportUnjudged({ subject, file, compatibility, reason }) {
	return {
		subject,
		file,
		schemaType: "AVRO",
		level: compatibility === "inherit" || compatibility === "unmanaged" ? "BACKWARD" : compatibility,
		levelSource: compatibility === "inherit" || compatibility === "unmanaged" ? "default" : "manifest",
		verdict: reason === "references" ? "invalid" : "not-checked",
		comparedWith: [],
		upgradeOrder: null
	};
}
// src/publish/level-change.ts
/** The step that gives a subject the level its manifest names, or null when that level is in force already. */
function planLevel({ subject, file, level: to }, registered) {
	const { level, levelSource: source, versions } = registered;
	if (to === null || to === "unmanaged" || to === level) return null;
	const loosens = isLoosening(level, to);
	return {
		kind: "level",
		subject,
		file,
		to,
		loosens,
		when: loosens && versions.length > 0 ? "before" : "after",
		precondition: {
			level,
			source
		}
	};
}
const REACH = {
	none: 0,
	latest: 1,
	all: 2
};
/** Whether a level allows something that another forbids: a direction less, or fewer earlier versions. */
function isLoosening(from, to) {
	const [old, next] = [LEVEL_DEMANDS[from], LEVEL_DEMANDS[to]];
	if (REACH[next.versions] < REACH[old.versions]) return true;
	return old.directions.some((direction) => !next.directions.includes(direction));
}
// src/commands/merge-shared-causes.ts
/**
* Findings whose cause stands in a file that several subjects refer to, made into one: the finding of the file's own
* subject, else of the first one, which names the other judged subjects it breaks and those that stay as they are.
*/
function mergeSharedCauses(diagnostics, { project, judged }) {
	const owners = new Map(project.map((subject) => [subject.source.path, subject.subject]));
	const groups = /* @__PURE__ */ new Map();
	for (const diagnostic of diagnostics) {
		const key = createCauseKey(diagnostic, owners);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [diagnostic]);
		else group.push(diagnostic);
	}
	return [...groups.values()].flatMap((group) => mergeGroup(group, {
		owners,
		judged
	}));
}
function createCauseKey({ location, rule, subject, fingerprint, compatibility }, owners) {
	const owner = owners.get(location.file);
	if (compatibility === void 0 || owner === void 0) return `${subject ?? ""} ${fingerprint}`;
	const { start } = location;
	return JSON.stringify([
		rule,
		location.file,
		start,
		compatibility.direction,
		compatibility.registryMessage
	]);
}
function mergeGroup(group, { owners, judged }) {
	const owner = owners.get(group[0]?.location.file ?? "");
	const first = group.find(({ subject }) => subject === owner) ?? group[0];
	if (first === void 0) return [];
	if (owner === void 0 || group.every(({ subject }) => subject === owner)) return group;
	const broken = new Set(group.map((diagnostic) => diagnostic.subject));
	const users = judged.filter(({ references }) => references.some((one) => one.subject === owner));
	const shared = {
		owner,
		breaks: users.filter((user) => broken.has(user.subject)).map((user) => describeUser(user, owner)),
		spares: users.filter((user) => !broken.has(user.subject)).map((user) => describeUser(user, owner))
	};
	return [{
		...first,
		shared
	}];
}
/** The way from a subject to the one that holds the cause, over the references between them. */
function describeUser({ subject, references }, owner) {
	return {
		subject,
		via: references.some((one) => one.direct && one.subject === owner) ? [] : references.filter((one) => one.direct && one.subject !== owner).map((one) => one.subject)
	};
}
// src/commands/select-subjects.ts
/**
* The subjects that match `--subject` and serve one of the given files or refer to one. Findings about the mapping as
* a whole are kept unless files were given, so that a pre-commit hook speaks of what is committed only.
*
* @throws OperationalError for a glob that cannot be read, matches nothing, or a file that is mapped to no subject.
*/
function selectSubjects(project, options) {
	const byName = createSubjectFilter(project, options.subjects ?? []);
	const files = options.files ?? [];
	if (files.length === 0) return {
		subjects: project.subjects.filter(({ subject }) => byName(subject)),
		unjudged: project.unjudged.filter(({ subject }) => byName(subject)),
		diagnostics: project.diagnostics
	};
	const wanted = new Set(files.map((file) => findOwnPath(project, options.directory, file)));
	const touched = new Set([...project.subjects.map(({ subject, source }) => ({
		subject,
		file: source.path
	})), ...project.unjudged].filter(({ file }) => wanted.has(file)).map(({ subject }) => subject));
	const refers = ({ subject, references }) => touched.has(subject) || references.some((one) => one.version === "local" && touched.has(one.subject));
	return {
		subjects: project.subjects.filter((one) => byName(one.subject) && refers(one)),
		unjudged: project.unjudged.filter(({ subject }) => byName(subject) && touched.has(subject)),
		diagnostics: project.diagnostics.filter(({ location }) => wanted.has(location.file))
	};
}
/** A given file as the workspace names it. Files of no subject are an error: passing them over would look like a pass. */
function findOwnPath(project, directory, file) {
	const root = project.workspace.root.replaceAll("\\", "/");
	const given = resolve(directory, file).replaceAll("\\", "/");
	const fromRoot = given.startsWith(`${root}/`) ? given.slice(root.length + 1) : void 0;
	const known = [...project.subjects.map(({ source }) => source.path), ...project.unjudged.map((one) => one.file)];
	const path = [fromRoot, file.replaceAll("\\", "/")].find((one) => one !== void 0 && known.includes(one));
	if (path !== void 0) return path;
	const nearest = findNearest(fromRoot ?? file, known);
	throw new OperationalError({
		code: "usage",
		message: `\`${file}\` is mapped to no subject.`,
		hint: nearest === void 0 ? "`schemagate subjects` lists the mapping." : `Did you mean \`${nearest}\`?`
	});
}
export { checkSubject, isLoosening, listNeeded, mergeSharedCauses, openRegistryBaseline, planLevel, reportUnjudged, selectSubjects };
