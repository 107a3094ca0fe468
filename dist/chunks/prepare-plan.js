import { checkSubject, listNeeded, mergeSharedCauses, openRegistryBaseline, planLevel, readCandidateReferences, reportUnjudged, selectSubjects } from "./check.js";
import { identifyVersion } from "./identity.js";
import { createReport, describeRules } from "./ground.js";
import { OperationalError, TOOL } from "./start.js";
import { confirmWithRegistry } from "./confirm-with-registry.js";
import { loadProject } from "./project.js";
import { createHash } from "node:crypto";
// src/publish/find-existing.ts
/**
* The version, newest first, for which the registry would take the schema, as it does when it registers one. Where the
* workspace says nothing of metadata, the newest version's counts as well, since the registry fills it in.
*/
function findExisting(numbered, registered) {
	const { versions } = registered;
	const newest = versions.at(-1);
	let change = "semantic";
	for (const version of versions.toReversed()) {
		const identity = identify(numbered, version, {
			registered,
			newest
		});
		if (identity.isSameVersion) return {
			version,
			change: identity.isSameId ? "none" : "formatting"
		};
		if (version === newest) ({change} = identity);
	}
	return {
		version: null,
		change
	};
}
function identify({ desired, references, serverVersion }, version, { registered, newest }) {
	if (version.schemaType !== desired.schemaType) return {
		isSameVersion: false,
		isSameId: false,
		change: "semantic"
	};
	const { schema, resolved, schemaType: type, metadata } = desired;
	const ask = (contract) => identifyVersion({
		type,
		candidate: {
			schema,
			references,
			resolved,
			...contract
		},
		version,
		normalize: desired.normalize || registered.normalize,
		...serverVersion === void 0 ? {} : { serverVersion }
	});
	const filled = ask({
		...pick("metadata", metadata ?? newest?.metadata),
		...pick("ruleSet", newest?.ruleSet)
	});
	if (filled.isSameVersion || metadata !== void 0) return filled;
	const bare = ask({});
	return bare.isSameVersion ? bare : filled;
}
function pick(name, value) {
	return value === void 0 ? {} : { [name]: value };
}
// src/publish/plan.ts
/** Orders what must be done so that the registry holds what the workspace wants. */
function createPlan(input) {
	const steps = new Planner(input).planAll();
	const { tool, registry } = input;
	const hash = input.hash(JSON.stringify([registry, steps]));
	return {
		version: 1,
		tool,
		registry,
		steps,
		summary: countSteps(steps),
		hash
	};
}
/** Counts the steps of a plan. */
function countSteps(steps) {
	const count = (isCounted) => steps.filter(isCounted).length;
	return {
		registrations: count(isRegistration),
		levels: count(({ kind }) => kind === "level"),
		unchanged: count((step) => "existing" in step),
		blocked: count(({ kind }) => kind === "blocked")
	};
}
/** Whether a step registers a schema. */
function isRegistration(step) {
	return step.kind === "new-subject" || step.kind === "new-version" || step.kind === "documentation-only";
}
var Planner = class {
	#input;
	#steps = [];
	/** The number each subject's schema has or will have; null for one that is blocked. */
	#numbers = /* @__PURE__ */ new Map();
	constructor(input) {
		this.#input = input;
	}
	planAll() {
		for (const subject of [...this.#input.desired.keys()].sort()) this.#visit(subject);
		return this.#steps;
	}
	/** References first; otherwise by name. */
	#visit(subject) {
		const desired = this.#input.desired.get(subject);
		if (desired === void 0 || this.#numbers.has(subject)) return;
		this.#numbers.set(subject, null);
		for (const reference of desired.references) if (reference.version === "local") this.#visit(reference.subject);
		this.#numbers.set(subject, this.#plan(desired, this.#input.registered.get(subject) ?? UNREGISTERED));
	}
	#plan(desired, registered) {
		if (desired.level === "unmanaged") return this.#leave(desired, registered);
		if (desired.refusal !== null) return this.#block(desired, desired.refusal);
		const references = this.#numberReferences(desired);
		if (typeof references === "string") return this.#block(desired, explainDependency(references));
		const { version, change } = findExisting({
			desired,
			references,
			...pickRules(this.#input)
		}, registered);
		if (version !== null) {
			this.#addWithLevel(describeExisting(desired, {
				registered,
				version,
				change
			}), desired, registered);
			return version.version;
		}
		const { mode } = registered;
		if (mode !== null && mode !== "READWRITE") return this.#block(desired, explainMode(desired, mode));
		this.#addWithLevel(this.#register(desired, {
			registered,
			references,
			change
		}), desired, registered);
		return registered.nextVersion;
	}
	#addWithLevel(step, desired, registered) {
		const level = planLevel(desired, registered);
		if (level === null) this.#steps.push(step);
		else this.#steps.push(...level.when === "before" ? [level, step] : [step, level]);
	}
	#register(desired, found) {
		const { registered, references, change } = found;
		const { subject, file, schemaType, metadata, level } = desired;
		const latest = pickVersion(registered.versions.at(-1));
		return {
			kind: latest === null ? "new-subject" : change === "documentation" ? "documentation-only" : "new-version",
			subject,
			file,
			schemaType,
			normalize: desired.normalize,
			references,
			metadata: metadata ?? null,
			content: this.#input.hash(desired.schema),
			judgedAt: level === null || level === "unmanaged" ? registered.level : level,
			predictedVersion: registered.nextVersion,
			precondition: { latest }
		};
	}
	#leave({ subject, file }, registered) {
		const latest = pickVersion(registered.versions.at(-1));
		this.#steps.push({
			kind: "unmanaged",
			subject,
			file,
			existing: null,
			latest
		});
		return latest?.version ?? null;
	}
	#block({ subject, file }, why) {
		this.#steps.push({
			kind: "blocked",
			subject,
			file,
			...why
		});
		return null;
	}
	/** References with numbers, or the subject of one that has none. */
	#numberReferences({ references }) {
		const numbered = references.map((reference) => ({
			...reference,
			version: this.#findNumber(reference)
		}));
		const missing = numbered.find(({ version }) => version === null);
		if (missing !== void 0) return missing.subject;
		return numbered.map(({ name, subject, version }) => ({
			name,
			subject,
			version: version ?? 0
		}));
	}
	#findNumber({ subject, version }) {
		if (typeof version === "number") return version;
		const planned = this.#numbers.get(subject);
		return version === "local" && planned !== void 0 ? planned : this.#input.findLatest(subject);
	}
};
function pickRules({ serverVersion }) {
	return serverVersion === void 0 ? {} : { serverVersion };
}
const UNREGISTERED = {
	versions: [],
	nextVersion: 1,
	level: "BACKWARD",
	levelSource: "global",
	normalize: false,
	mode: null
};
function describeExisting({ subject, file }, { registered, version, change }) {
	const newest = registered.versions.at(-1);
	const existing = pickVersion(version);
	if (newest !== version) return {
		kind: "same-as-older",
		subject,
		file,
		existing,
		latest: pickVersion(newest)
	};
	return {
		kind: change === "none" ? "unchanged" : "formatting-only",
		subject,
		file,
		existing,
		latest: null
	};
}
function pickVersion(version) {
	return version === void 0 ? null : {
		version: version.version,
		id: version.id
	};
}
function explainDependency(subject) {
	return {
		reason: "dependency",
		message: `It refers to \`${subject}\`, of which there is no version to refer to.`,
		hint: `See what keeps \`${subject}\` from being published.`
	};
}
function explainMode({ subject }, mode) {
	return {
		reason: "mode",
		message: `The registry is in mode ${mode} for \`${subject}\`, and takes new versions only in READWRITE.`,
		hint: "Let the owner of the registry set the mode back, or publish when it is; schemagate never changes modes."
	};
}
// src/commands/read-desired.ts
/** What the workspace wants of a subject that was judged. */
async function readDesired({ subject, outcome }, project, baseline) {
	const { entry, compatibility, references } = subject;
	const refusal = explainRefusal(outcome);
	return {
		subject: subject.subject,
		file: subject.source.path,
		schemaType: subject.format.type,
		schema: subject.source.text,
		normalize: subject.normalize,
		references: references.filter(({ direct }) => direct).map(({ name, subject: referred, version }) => ({
			name,
			subject: referred,
			version
		})),
		resolved: refusal === null ? await readResolved(subject, project, baseline) : [],
		...entry.metadata && { metadata: entry.metadata },
		level: compatibility === "inherit" ? null : compatibility,
		refusal
	};
}
/** What the workspace wants of a subject that could not be judged at all: nothing, until it can. */
function describeUnjudged({ subject, file, compatibility, reason }) {
	const unreadable = reason === "unreadable";
	return {
		subject,
		file,
		schemaType: "AVRO",
		schema: "",
		normalize: false,
		references: [],
		resolved: [],
		level: compatibility === "unmanaged" ? compatibility : null,
		refusal: {
			reason: unreadable ? "undecided" : "invalid",
			message: unreadable ? "Its file, or one it needs, cannot be read." : "Its references are not clear.",
			hint: "See the findings."
		}
	};
}
function explainRefusal({ report, diagnostics, unchecked }) {
	const [finding] = diagnostics.filter(({ severity }) => severity === "error");
	const [doubt] = unchecked;
	switch (report.verdict) {
		case "incompatible":
		case "invalid": return {
			reason: report.verdict,
			message: finding?.message ?? `The check finds it ${report.verdict}.`,
			hint: finding?.remedy ?? "See the findings."
		};
		case "not-checked": return {
			reason: "undecided",
			message: doubt?.message ?? "It could not be judged.",
			hint: doubt?.hint ?? "See what could not be checked."
		};
		case "compatible":
		case "new":
		case "unchanged":
		case "unmanaged": return null;
	}
}
/** Only for what is compared with earlier versions; what cannot be found was reported by the check. */
async function readResolved(subject, project, baseline) {
	if (subject.compatibility === "unmanaged") return [];
	try {
		return (await readCandidateReferences(subject, project, baseline)).resolved;
	} catch (error) {
		if (error instanceof OperationalError) return [];
		throw error;
	}
}
// src/commands/read-registered.ts
/** A subject as a registry's baseline has it, or null when the registry could not tell. */
async function readRegistered(baseline, subject) {
	try {
		return describe(subject, await baseline.readSubject(subject, ""));
	} catch (error) {
		if (error instanceof OperationalError) return null;
		throw error;
	}
}
function describe(subject, { versions, level, normalize }) {
	const registered = versions.map((version) => toRegistered(subject, version));
	return {
		versions: registered,
		nextVersion: (registered.at(-1)?.version ?? 0) + 1,
		level: level?.value ?? "BACKWARD",
		levelSource: level?.source ?? "global",
		normalize: normalize ?? false,
		mode: null
	};
}
/** Texts stay where they are until they are asked for. */
function toRegistered(subject, version) {
	return {
		subject,
		version: version.version ?? 0,
		id: version.id ?? 0,
		schemaType: version.schemaType,
		references: version.references,
		...version.metadata && { metadata: version.metadata },
		...version.ruleSet && { ruleSet: version.ruleSet },
		get schema() {
			return version.schema;
		},
		get resolved() {
			return version.resolved;
		}
	};
}
/** What registering needs to know besides: the next number, which deleted versions count for, and the mode. */
async function completeRegistered(client, subject, registered) {
	const [numbers, mode] = await Promise.all([client.listVersions(subject, "included"), client.readMode(subject)]);
	const highest = Math.max(registered.versions.at(-1)?.version ?? 0, ...numbers.slice(-1));
	return {
		...registered,
		nextVersion: highest + 1,
		mode
	};
}
// src/commands/prepare-plan.ts
/**
* Checks the workspace against a registry and orders what publishing would do.
*
* @throws OperationalError when there is no workspace or manifest, or the registry does not answer.
*/
async function preparePlan(options, client) {
	const project = await loadProject(options);
	const selection = addReferred(project, selectSubjects(project, options));
	const identity = await client.identify();
	const serverVersion = options.registryVersion ?? project.manifest?.registryVersion ?? identity.rulesVersion ?? void 0;
	const baseline = await openRegistryBaseline(client);
	await baseline.prepare(listNeeded(selection.subjects));
	const found = await judge(project, selection, {
		baseline,
		...serverVersion !== void 0 && { serverVersion }
	});
	const rules = describeRules(serverVersion);
	const confirmation = {
		client,
		baseline,
		project: indexSubjects(project),
		identity,
		rules
	};
	const judged = options.confirm === true ? await confirmWithRegistry(found, confirmation) : found;
	const desired = await readAllDesired(project, {
		judged,
		selection,
		baseline
	});
	const input = createInput({
		desired,
		registered: await readAllRegistered([...desired.keys()], baseline),
		identity,
		serverVersion,
		latest: await readLatest(desired, baseline)
	});
	return {
		plan: createPlan({
			...input,
			registered: await complete(input, client)
		}),
		report: reportCheck(project, {
			judged,
			selection,
			baseline,
			rules
		}),
		texts: new Map([...desired].map(([subject, { schema }]) => [subject, schema]))
	};
}
async function judge(project, { subjects }, judging) {
	const context = {
		...judging,
		project: indexSubjects(project)
	};
	const judged = [];
	for (const subject of subjects) judged.push({
		subject,
		outcome: await checkSubject(subject, context)
	});
	return judged;
}
function indexSubjects({ subjects }) {
	return new Map(subjects.map((subject) => [subject.subject, subject]));
}
/** A subject is published only with what it refers to. */
function addReferred(project, selection) {
	const names = new Set(selection.subjects.map(({ subject }) => subject));
	const referred = new Set(selection.subjects.flatMap(({ references }) => references.filter(({ version }) => version === "local").map(({ subject }) => subject)));
	const added = project.subjects.filter(({ subject }) => referred.has(subject) && !names.has(subject));
	return {
		...selection,
		subjects: [...selection.subjects, ...added]
	};
}
async function readAllDesired(project, { judged, selection, baseline }) {
	const subjects = indexSubjects(project);
	const desired = selection.unjudged.map(describeUnjudged);
	for (const one of judged) desired.push(await readDesired(one, subjects, baseline));
	return new Map(desired.map((one) => [one.subject, one]));
}
async function readAllRegistered(subjects, baseline) {
	const registered = /* @__PURE__ */ new Map();
	for (const subject of subjects) {
		const found = await readRegistered(baseline, subject);
		if (found !== null) registered.set(subject, found);
	}
	return registered;
}
/** Newest versions of subjects that are referred to and not mapped here. */
async function readLatest(desired, baseline) {
	const wanted = [...desired.values()].flatMap(({ references }) => references.filter(({ version }) => version === "latest").map(({ subject }) => subject));
	const latest = /* @__PURE__ */ new Map();
	for (const subject of new Set(wanted)) {
		const registered = await readRegistered(baseline, subject);
		latest.set(subject, registered?.versions.at(-1)?.version ?? null);
	}
	return latest;
}
function createInput({ desired, registered, identity, serverVersion, latest }) {
	return {
		tool: TOOL,
		registry: {
			label: identity.label,
			url: identity.url
		},
		desired,
		registered,
		findLatest: (subject) => latest.get(subject) ?? null,
		hash: hashText,
		...serverVersion === void 0 ? {} : { serverVersion }
	};
}
/** Numbers and modes are asked of subjects with something to register only: that takes a plan to know. */
async function complete(input, client) {
	const subjects = createPlan(input).steps.filter(isRegistration).map(({ subject }) => subject);
	const completed = await Promise.all(subjects.map(async (subject) => {
		const registered = input.registered.get(subject);
		return registered === void 0 ? void 0 : [subject, await completeRegistered(client, subject, registered)];
	}));
	return new Map([...input.registered, ...completed.filter((one) => one !== void 0)]);
}
/** The digest that a plan knows texts and itself by. */
function hashText(text) {
	return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
function reportCheck(project, { judged, selection, baseline, rules }) {
	const outcomes = judged.map(({ outcome }) => outcome);
	const { label, notes } = baseline;
	const found = outcomes.flatMap(({ diagnostics }) => diagnostics);
	return createReport({
		command: "plan",
		baseline: {
			kind: "registry",
			label,
			rules,
			...notes === void 0 ? {} : { notes }
		},
		subjects: [...outcomes.map(({ report }) => report), ...selection.unjudged.map(reportUnjudged)],
		diagnostics: [...selection.diagnostics, ...mergeSharedCauses(found, {
			project: project.subjects,
			judged: judged.map(({ subject }) => subject)
		})],
		unchecked: [...project.unchecked, ...outcomes.flatMap(({ unchecked }) => unchecked)]
	});
}
export { countSteps, isRegistration, preparePlan };
