import { OperationalError } from "./start.js";
import { countSteps, isRegistration, preparePlan } from "./prepare-plan.js";
import { openRegistry } from "./check.js";
import { locateFile } from "./ground.js";
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
// src/publish/explain-refusal.ts
/** A refusal in words that tell which of the usual stories it is. */
function explainRefusal({ reason, message, hint }, thing) {
	const story = STORIES[thing].get(reason);
	if (story === void 0) return {
		message: `The registry refused: ${endSentence(message)}`,
		hint
	};
	return {
		message: `${story.what} The registry said: ${endSentence(message)}`,
		hint: story.hint
	};
}
function endSentence(words) {
	return /[.!?]$/.test(words) ? words : `${words}.`;
}
const STORIES = {
	schema: /* @__PURE__ */ new Map([
		["incompatible", {
			what: "The registry finds the schema incompatible, although the check passed it.",
			hint: "If somebody registered in between, plan again; if not, `schemagate check --confirm-with-registry` prints both verdicts with what is needed to report the difference."
		}],
		["not-permitted", {
			what: "The registry takes no versions of this subject now: it is in a mode such as READONLY or IMPORT.",
			hint: "Let the owner of the registry set `/mode` back to READWRITE, then publish again; schemagate never changes modes."
		}],
		["forbidden", {
			what: "The credentials may not register under this subject.",
			hint: "Grant them write access to it (on Confluent: DeveloperWrite), then publish again."
		}]
	]),
	level: /* @__PURE__ */ new Map([
		["forbidden", {
			what: "The credentials may not change the subject's settings; schemas are published all the same.",
			hint: "Grant them ownership of the subject (on Confluent: ResourceOwner), let an owner set the level, or write `compatibility: inherit` in the manifest."
		}],
		["not-permitted", {
			what: "The registry is in a read-only mode for this subject, which forbids changes of its settings.",
			hint: "Let the owner of the registry set `/mode` back to READWRITE, then publish again."
		}],
		["unsupported", {
			what: "This registry cannot keep that level for this subject.",
			hint: "Set the level for the whole registry, or write `compatibility: inherit` in the manifest."
		}]
	])
};
// src/publish/step-result.ts
/** What became of a step, with what to say of it. */
function createStepResult(step, status, words = {}) {
	const { subject, file, kind } = step;
	return {
		subject,
		file,
		kind,
		status,
		version: null,
		level: step.kind === "level" ? step.to : null,
		message: null,
		hint: null,
		...words
	};
}
// src/publish/apply-level.ts
/** Sets a level if it is still what it was when the plan was made, and reads it back. */
async function applyLevel(step, port) {
	const { subject, to, precondition } = step;
	const now = await port.readLevel(subject);
	if (now.level === to) return createStepResult(step, "already");
	if (now.level !== precondition.level) return describeMoved$1(step, now.level);
	const answer = await port.setLevel(subject, to);
	if (!answer.ok) return createStepResult(step, "failed", explainRefusal(answer.refusal, "level"));
	const then = await port.readLevel(subject);
	if (then.level === to) return createStepResult(step, "done");
	return createStepResult(step, "failed", {
		message: `The registry took the level ${to} and still says ${then.level ?? "nothing"}.`,
		hint: "Look at the subject's settings in the registry; somebody may have set them at the same time."
	});
}
function describeMoved$1(step, level) {
	return createStepResult(step, "moved", {
		message: `The level is ${level ?? "unknown"} now; it was ${step.precondition.level} when the plan was made.`,
		hint: "Make a new plan, and publish that."
	});
}
// src/publish/apply-registration.ts
/**
* Registers a schema unless the subject has it already; only on top of the version the plan was made on. Where it is
* then is asked of the registry, never inferred.
*/
async function applyRegistration(registration, port) {
	const { step } = registration;
	const schema = createSchema(registration);
	const present = await findPresent(step, schema, port);
	if (present !== null) return present;
	const latest = await port.readLatest(step.subject);
	if (!isSame(latest, step.precondition.latest)) return explainMove(step, schema, {
		port,
		latest
	});
	const answer = await port.register(step.subject, schema, latest);
	if (answer.ok) return readBack(step, answer.value.id, await port.findVersion(step.subject, schema));
	if (answer.refusal.reason === "moved") return explainMove(step, schema, {
		port,
		latest: await port.readLatest(step.subject)
	});
	return createStepResult(step, "failed", explainRefusal(answer.refusal, "schema"));
}
/** The step's result when the subject has the schema already, or the schema cannot be looked up; else null. */
async function findPresent(step, schema, port) {
	const found = await port.findVersion(step.subject, schema);
	if (!found.ok) return createStepResult(step, "failed", explainRefusal(found.refusal, "schema"));
	return found.value === null ? null : {
		...createStepResult(step, "already"),
		version: pick(found.value)
	};
}
/** Somebody registered in between: the same schema, as two runs for one commit do, or another one. */
async function explainMove(step, schema, { port, latest }) {
	return await findPresent(step, schema, port) ?? describeMoved(step, latest);
}
function createSchema({ step, schema, references }) {
	const { schemaType, normalize, metadata } = step;
	return {
		schemaType,
		schema,
		references,
		normalize,
		...metadata === null ? {} : { metadata }
	};
}
function readBack(step, id, found) {
	const version = found.ok ? found.value : null;
	if (version === null) return createStepResult(step, "failed", {
		message: `The registry took the schema under id ${id}, and does not find it under the subject.`,
		hint: "Look at the subject in the registry; somebody may have deleted the version at once."
	});
	const place = pick(version);
	const newest = step.precondition.latest?.version ?? 0;
	if (version.version > step.predictedVersion) return describeOvertaken(step, place);
	if (version.version <= newest) return {
		...createStepResult(step, "already", { message: `The registry takes the schema for version ${version.version}, which it has already.` }),
		version: place
	};
	return {
		...createStepResult(step, "done"),
		version: place
	};
}
function describeOvertaken(step, version) {
	return {
		...createStepResult(step, "overtaken", {
			message: `It became version ${version.version} instead of ${step.predictedVersion}: somebody else registered at the same moment.`,
			hint: `Look at version ${version.version - 1}: it was not there when this schema was checked. The registry itself found the two compatible at the subject's level.`
		}),
		version
	};
}
function describeMoved(step, latest) {
	return createStepResult(step, "moved", {
		message: `The newest version is ${describe(latest)} now; the plan was made on ${describe(step.precondition.latest)}.`,
		hint: "Make a new plan: it is checked against what the registry has by now."
	});
}
function describe(version) {
	return version === null ? "no version" : `version ${version.version} (id ${version.id})`;
}
function isSame(left, right) {
	return left?.version === right?.version && left?.id === right?.id;
}
function pick({ version, id }) {
	return {
		version,
		id
	};
}
// src/publish/apply.ts
/** Statuses after which what a step was to bring about is so. */
const SETTLED = [
	"done",
	"already",
	"idle"
];
const SUBJECTS_AT_ONCE = 32;
/** After so many faults in a row the registry is taken to be out of reach, and no more subjects are begun. */
const FAULTS_BEFORE_GIVING_UP = 3;
/**
* Carries a plan out. Subjects that do not depend on each other go on side by side and past each other's failures; the
* steps of one subject follow each other. Nothing is thrown for a single subject, whatever happens to it; nothing is
* ever deleted.
*/
async function applyPlan(order, port) {
	const { tool, registry, hash, steps } = order.plan;
	const results = await new PlanRun(order, port).run();
	const ordered = steps.map((step) => results.get(step) ?? createStepResult(step, "skipped"));
	const open = ordered.filter(({ status }) => !SETTLED.includes(status));
	const done = ordered.filter(({ status }) => status === "done" || status === "overtaken");
	const levels = done.filter(({ kind }) => kind === "level").length;
	return {
		version: 1,
		tool,
		registry,
		plan: hash,
		steps: ordered,
		summary: {
			registered: done.length - levels,
			levels,
			unchanged: ordered.length - open.length - done.filter(isSettled).length,
			open: open.length
		},
		outcome: open.length === 0 ? "published" : "incomplete"
	};
}
function isSettled({ status }) {
	return SETTLED.includes(status);
}
var PlanRun = class {
	#order;
	#port;
	#results = /* @__PURE__ */ new Map();
	#subjects = /* @__PURE__ */ new Map();
	#registrations;
	#faults = 0;
	constructor(order, port) {
		this.#order = order;
		this.#port = port;
		this.#registrations = new Map(order.plan.steps.filter(isRegistration).map((step) => [step.subject, step]));
	}
	async run() {
		const bySubject = /* @__PURE__ */ new Map();
		for (const step of this.#order.plan.steps) {
			const others = bySubject.get(step.subject);
			if (others === void 0) bySubject.set(step.subject, [step]);
			else others.push(step);
		}
		const queue = bySubject.entries();
		await Promise.all(Array.from({ length: SUBJECTS_AT_ONCE }, () => this.#work(queue)));
		return this.#results;
	}
	/** In the plan's order: whatever a subject waits for has begun before it. */
	async #work(queue) {
		for (const [subject, steps] of queue) {
			const running = this.#runSubject(steps);
			this.#subjects.set(subject, running);
			await running;
		}
	}
	async #runSubject(steps) {
		let failed;
		for (const step of steps) {
			const result = failed === void 0 || step.kind === "blocked" ? await this.#runStep(step) : skip(step);
			this.#results.set(step, result);
			if (!isSettled(result) && result.status !== "overtaken") failed = result;
		}
	}
	async #runStep(step) {
		if (this.#faults >= FAULTS_BEFORE_GIVING_UP && needsRegistry(step)) return skipForGood(step);
		try {
			const result = await this.#makeStep(step);
			if (needsRegistry(step)) this.#faults = 0;
			return result;
		} catch (error) {
			if (!(error instanceof OperationalError)) throw error;
			this.#faults++;
			return createStepResult(step, "failed", {
				message: error.message,
				hint: error.hint ?? null
			});
		}
	}
	async #makeStep(step) {
		if (step.kind === "level") return applyLevel(step, this.#port);
		if (!isRegistration(step)) return describeIdle(step);
		const missing = await this.#findMissing(step.references);
		if (missing !== void 0) return createStepResult(step, "skipped", {
			message: `It refers to \`${missing}\`, which was not published.`,
			hint: `See what happened to \`${missing}\`, then publish again.`
		});
		return applyRegistration({
			step,
			schema: this.#order.texts.get(step.subject) ?? "",
			references: step.references.map((reference) => this.#correctReference(reference))
		}, this.#port);
	}
	/** Waits for what a schema refers to, and returns the first subject that did not make it. */
	async #findMissing(references) {
		for (const { subject } of references) {
			await this.#subjects.get(subject);
			const step = this.#registrations.get(subject);
			if (step !== void 0 && this.#results.get(step)?.version === null) return subject;
		}
	}
	/** The number a planned version really got. */
	#correctReference(reference) {
		const step = this.#registrations.get(reference.subject);
		if (step === void 0 || step.predictedVersion !== reference.version) return reference;
		return {
			...reference,
			version: this.#results.get(step)?.version?.version ?? reference.version
		};
	}
};
function needsRegistry(step) {
	return step.kind === "level" || isRegistration(step);
}
function describeIdle(step) {
	if (step.kind === "blocked") return createStepResult(step, "skipped", {
		message: step.message,
		hint: step.hint
	});
	if ("existing" in step) return {
		...createStepResult(step, "idle"),
		version: step.existing
	};
	return createStepResult(step, "idle");
}
function skip(step) {
	return createStepResult(step, "skipped", {
		message: "Not done because the step before it was not.",
		hint: "Mend that first, then publish again: it goes on from here."
	});
}
function skipForGood(step) {
	return createStepResult(step, "skipped", {
		message: "Not begun because the registry did not answer several times in a row.",
		hint: "Publish again when it does: the run goes on from here."
	});
}
// src/publish/approved-plan.ts
/**
* The part of a plan made now that is in a plan made before: a step that changes something and is not there word for
* word is blocked. What the registry has by now of the earlier plan is a step with nothing to do, and stays.
*/
function restrictPlan(plan, approved) {
	if (plan.hash === approved.hash) return plan;
	const known = new Set(approved.steps.map(printStep));
	const steps = plan.steps.map((step) => changesSomething(step) && !known.has(printStep(step)) ? block(step, approved.steps) : step);
	return {
		...plan,
		steps,
		summary: countSteps(steps)
	};
}
function changesSomething(step) {
	return step.kind === "level" || isRegistration(step);
}
function block(step, approved) {
	const { subject, file } = step;
	return {
		kind: "blocked",
		subject,
		file,
		reason: "changed",
		...describeChange(step, approved.find((one) => isObject$1(one) && one["subject"] === subject && isSameSort(one, step)))
	};
}
function isSameSort(before, step) {
	return before["kind"] === "level" === (step.kind === "level");
}
function describeChange(step, before) {
	const hint = "Make a new plan, look at it, and publish that.";
	const what = step.kind === "level" ? "to set this level" : "to register this schema";
	if (!isObject$1(before) || before["kind"] === "blocked") return {
		message: `The plan does not say ${what}.`,
		hint
	};
	const differs = (name) => printStep(before[name]) !== printStep(step[name]);
	if (differs("content")) return {
		message: "The schema's file is not the one the plan was made from.",
		hint
	};
	if (differs("precondition")) return {
		message: "The registry is not as it was when the plan was made.",
		hint
	};
	return {
		message: "The plan was made from another manifest, or other versions of what the schema refers to.",
		hint
	};
}
function isObject$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** JSON with sorted names, so that a plan may be stored by a tool that reorders them. */
function printStep(step) {
	return JSON.stringify(step ?? null, (_, value) => isObject$1(value) ? Object.fromEntries(Object.entries(value).sort(([left], [right]) => left < right ? -1 : 1)) : value);
}
// src/commands/publish-port.ts
/** What publishing asks of a registry, answered by its client. */
function createPublishPort(client) {
	return {
		readLatest: async (subject) => pickVersion(await client.readVersion(subject, "latest")),
		readLevel: async (subject) => {
			const { level, levelSource } = await client.readEffectiveSettings(subject);
			return {
				level,
				source: levelSource
			};
		},
		findVersion: async (subject, schema) => {
			const answer = await client.findVersion(subject, schema);
			return answer.ok ? {
				ok: true,
				value: pickVersion(answer.value)
			} : answer;
		},
		register: (subject, schema, latest) => client.register(subject, schema, { version: latest?.version ?? null }),
		setLevel: (subject, compatibility) => client.changeSettings(subject, { compatibility })
	};
}
function pickVersion(found) {
	return found === null ? null : {
		version: found.version,
		id: found.id
	};
}
// src/commands/read-plan-file.ts
const MAX_SIZE = 268435456;
/**
* Reads a plan that `schemagate plan --format json:<file>` wrote.
*
* @throws OperationalError when it cannot be read or is no plan of this version.
*/
function readPlanFile(directory, path) {
	const { version, hash, steps, registry } = parse(readText(directory, path), path);
	if (version !== 1) throw createError(path, `Unknown plan version ${JSON.stringify(version)}; this schemagate reads version 1.`);
	const url = isObject(registry) ? registry["url"] : void 0;
	if (typeof hash !== "string" || !Array.isArray(steps) || typeof url !== "string") throw createError(path, "The file is no plan: it lacks `hash`, `steps` or `registry.url`.");
	return {
		hash,
		steps,
		url
	};
}
function readText(directory, path) {
	const file = resolve(directory, path);
	try {
		if (statSync(file).size > MAX_SIZE) throw createError(path, "The file is too large for a plan.");
		return readFileSync(file, "utf8");
	} catch (error) {
		if (error instanceof OperationalError) throw error;
		const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
		throw createError(path, code === "ENOENT" ? "There is no such plan." : `The plan cannot be read (${code}).`);
	}
}
function parse(text, path) {
	try {
		const root = JSON.parse(text);
		if (isObject(root)) return root;
	} catch {
		throw createError(path, "The plan is not valid JSON.");
	}
	throw createError(path, "The file is no plan: it holds no object.");
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function createError(path, message) {
	return new OperationalError({
		code: "usage",
		message,
		hint: "Write one with `schemagate plan --format json:<file>`.",
		location: locateFile(path)
	});
}
// src/commands/publish-workspace.ts
/**
* Makes a plan for the workspace and carries it out, see `publish`.
*
* @throws OperationalError when nothing could be begun.
*/
async function publishWorkspace(options) {
	const { directory, registry, registryVersion: serverVersion } = options;
	const approved = options.plan === void 0 ? void 0 : readPlanFile(directory, options.plan);
	const client = await openRegistry(registry, {
		directory,
		...serverVersion !== void 0 && { serverVersion }
	});
	try {
		return await publishTo(client, options, approved);
	} finally {
		await client.close();
	}
}
async function publishTo(client, options, approved) {
	const { plan: fresh, report, texts } = await preparePlan(options, client);
	refuseHalfReadWorkspace(report);
	if (approved !== void 0 && approved.url !== fresh.registry.url) throw new OperationalError({
		code: "usage",
		message: `The plan is for the registry at ${approved.url}, and this one is at ${fresh.registry.url}.`,
		hint: "Publish to the registry the plan was made for, or make a plan for this one."
	});
	const plan = approved === void 0 ? fresh : restrictPlan(fresh, approved);
	return {
		result: await applyPlan({
			plan,
			texts
		}, createPublishPort(client)),
		plan,
		report
	};
}
/** What cannot be read may be what maps or refers to the rest: nothing is published by guessing. */
function refuseHalfReadWorkspace({ unchecked }) {
	const general = unchecked.find(({ subject }) => subject === void 0);
	if (general === void 0) return;
	const { message, hint, location } = general;
	throw new OperationalError({
		code: "manifest",
		message: `Nothing was published, because a part of the workspace could not be read: ${message}`,
		...hint === void 0 ? {} : { hint },
		...location === void 0 ? {} : { location }
	});
}
export { publishWorkspace };
