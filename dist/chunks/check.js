import { applyEdits, compareText, createFingerprint, createReport, createSubjectFilter, deliverReport, describeRules, findHunks, findJsonLocation, isHarmlessRefusal, locateFile, locateRange, planOutputs, printCompactJson, printHunks, printPointer, quoteName, readJson, readReportOptions, readToday } from "./ground.js";
import { COMPATIBILITY_LEVELS, OperationalError, findNearest, isGiven, readFlag, readFlags, readRegistryChoice } from "./start.js";
import { CANDIDATE, SCHEMA_TYPES, diagnoseHazards, diagnosePair, diagnoseProblem, nameDifferenceRule, recognizeJsonText } from "./outlines.js";
import { closeSync, constants, existsSync, lstatSync, openSync, readSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
// src/baseline/changed-subjects.ts
/**
* The subjects of which anything differs from the baseline: their own text, the text of a subject they refer to
* (directly or through others), or their manifest entry (`changedEntries`).
*
* @throws OperationalError when the baseline cannot be read.
*/
async function findChangedSubjects(baseline, candidates, changedEntries) {
	const changed = /* @__PURE__ */ new Set();
	for (const candidate of candidates) if (changedEntries.has(candidate.entry) || await baseline.isChanged(candidate)) changed.add(candidate.subject);
	spreadChanges(candidates, changed);
	return changed;
}
/**
* The entries of a manifest that its earlier text does not hold in the same words, whatever their order and layout.
* All of them when there is no earlier manifest, or another registry's rules applied to it.
*/
function findChangedEntries(present, earlier) {
	if (earlier === null || earlier.registryVersion !== present.registryVersion) return new Set(present.entries);
	const known = new Set(earlier.entries.map(printEntry));
	return new Set(present.entries.filter((entry) => !known.has(printEntry(entry))));
}
function spreadChanges(candidates, changed) {
	const referrers = /* @__PURE__ */ new Map();
	for (const { subject, references } of candidates) for (const reference of references) {
		const known = referrers.get(reference.subject);
		if (known === void 0) referrers.set(reference.subject, [subject]);
		else known.push(subject);
	}
	for (const subject of changed) for (const referrer of referrers.get(subject) ?? []) changed.add(referrer);
}
function printEntry(entry) {
	return JSON.stringify(entry, (key, value) => key === "range" ? void 0 : value);
}
/** The context whose settings hold for every context that sets none of its own. */
const GLOBAL_CONTEXT = ".__GLOBAL";
const QUALIFIED = /^:(\.[^:]*):/;
/** Takes a subject's name apart. A name that merely begins with a colon is an unqualified one. */
function parseQualifiedSubject(name) {
	const context = QUALIFIED.exec(name)?.[1];
	if (context === void 0) return {
		context: ".",
		subject: name
	};
	return {
		context,
		subject: name.slice(context.length + 2)
	};
}
/** The full name of a subject; the default context is not written. */
function printQualifiedSubject({ context, subject }) {
	return context === "." ? subject : `:${context}:${subject}`;
}
/** The full name of a referenced subject: one without a context means the context of the schema that refers to it. */
function qualifyReference(subject, referrer) {
	if (QUALIFIED.test(subject)) return printQualifiedSubject(parseQualifiedSubject(subject));
	return printQualifiedSubject({
		context: parseQualifiedSubject(referrer).context,
		subject
	});
}
// src/registry/directory/content-hash.ts
const SCHEME = "1-";
const HASH_DIGITS$1 = 32;
/**
* The hash under which content is found again. Layout is no part of it: of Avro and JSON texts, the tokens count, in
* their order; of others the lines, whatever ends them. Metadata and rules count whatever the order of their names.
*/
function hashContent(content) {
	const parts = [
		content.schemaType,
		printIdentity(content),
		content.references.map(({ name, subject, version }) => [
			name,
			subject,
			version
		]),
		sortNames(content.metadata ?? null),
		sortNames(content.ruleSet ?? null)
	];
	return SCHEME + createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, HASH_DIGITS$1);
}
/** Whether a stored hash was made by the rules of `hashContent`. */
function isCurrentHash(hash) {
	return hash?.startsWith(SCHEME) ?? false;
}
/** A text without its layout: equal for two texts that the registry would not tell apart by layout alone. */
function printIdentity({ schemaType, schema }) {
	const lines = schema.replaceAll("\r\n", "\n").trim();
	if (schemaType === "PROTOBUF") return lines;
	const result = readJson(schema);
	return result.ok ? printCompactJson(result.root) : lines;
}
function sortNames(value) {
	if (Array.isArray(value)) return value.map(sortNames);
	if (typeof value !== "object" || value === null) return value;
	return [...Object.entries(value)].sort(([left], [right]) => left < right ? -1 : 1).map(([name, item]) => [name, sortNames(item)]);
}
// src/baseline/candidate-change.ts
/**
* Whether a candidate's text or references differ from the newest earlier version in more than layout. A text that a
* registry stored in another spelling counts as changed, which costs a check and hides nothing.
*/
function isCandidateChanged(candidate, newest) {
	if (newest === void 0 || newest.schemaType !== candidate.schemaType) return true;
	if (listReferred(candidate.references, candidate.subject) !== listReferred(newest.references, candidate.subject)) return true;
	return printIdentity(newest) !== printIdentity(candidate);
}
function listReferred(references, referrer) {
	return references.map(({ name, subject }) => JSON.stringify([name, qualifyReference(subject, referrer)])).sort().join();
}
// src/registry/resolve-references.ts
const MAX_COUNT$1 = 1e3;
const MAX_DEPTH = 100;
/**
* The texts behind a schema's references and behind theirs, dependencies before dependants. A name counts once, as the
* registry does it: the first one met stands.
*
* @throws OperationalError for a cycle, for more than 1,000 references or 100 steps, and whatever `find` throws.
*/
function resolveReferences(references, find) {
	const resolved = [];
	const names = /* @__PURE__ */ new Set();
	const visit = (list, trail) => {
		for (const reference of list) {
			const found = find(reference);
			if (found === void 0) continue;
			assertBounds(found.key, trail, names.size);
			if (names.has(reference.name)) continue;
			names.add(reference.name);
			visit(found.references, [...trail, found.key]);
			resolved.push(found.resolved);
		}
	};
	visit(references, []);
	return resolved;
}
function assertBounds(key, trail, count) {
	if (trail.includes(key)) throw createError(`The references run in a circle: ${[...trail.slice(trail.indexOf(key)), key].map(quoteName).join(" → ")}.`, "Remove one of these references.");
	if (count >= MAX_COUNT$1 || trail.length >= MAX_DEPTH) throw createError(`The schema has more than ${MAX_COUNT$1} references, or references more than ${MAX_DEPTH} steps deep.`, "Merge some of the referenced schemas.");
}
function createError(message, hint) {
	return new OperationalError({
		code: "baseline",
		message,
		hint
	});
}
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
			policy: POLICIES$1.find((policy) => policy === settings.compatibilityPolicy) ?? null,
			undecided: listUndecided$1(settings),
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
		if (version === null) throw createMissingError$1(subject, reference);
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
const POLICIES$1 = ["STRICT", "LENIENT"];
function listUndecided$1({ undecided, compatibilityGroup, validateFields }) {
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
function createMissingError$1(subject, reference) {
	return new OperationalError({
		code: "baseline",
		message: `A version of ${quoteName(reference.referrer)} refers to version ${reference.version} of ${quoteName(subject)}, which the registry does not show.`,
		hint: "Check that the credentials may read that subject too, and that the version was not deleted for good."
	});
}
// src/registry/directory/folder-name.ts
const MAX_LENGTH = 120;
const KEPT_LENGTH = 80;
const HASH_DIGITS = 32;
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
const ESCAPED = /^(?:[A-Za-z0-9_.-]|%[0-9A-F]{2})+$/;
const SHORTENED = /^(?:[A-Za-z0-9_.-]|%[0-9A-F]{2})+~[0-9a-f]{32}$/;
/**
* The folder's name for a subject, safe on every file system: see docs/directory-registry.md. `neutral` escapes every
* letter, for a subject whose plain name is taken up to the case of letters. Undefined for a text that has no UTF-8
* form (half a surrogate pair) or is empty.
*/
function printFolderName(subject, neutral = false) {
	const escaped = escapeUnsafe(subject);
	if (escaped === void 0 || escaped === "") return void 0;
	const plain = escapeEnds(escaped);
	const name = neutral ? escapeLetters(plain) : plain;
	return name.length > MAX_LENGTH ? shorten(name, subject) : name;
}
/** The subject a folder's name stands for, or undefined when it stands for none or is a shortened name. */
function parseFolderName(name) {
	if (!ESCAPED.test(name)) return void 0;
	try {
		return decodeURIComponent(name);
	} catch {
		return;
	}
}
/** Whether a folder's name was cut because it was too long, so that only its index tells the subject. */
function isShortenedName(name) {
	return SHORTENED.test(name);
}
function escapeUnsafe(subject) {
	try {
		return encodeURIComponent(subject).replace(/[!~*'()]/g, escapeCharacter);
	} catch {
		return;
	}
}
function escapeEnds(name) {
	const dots = name.replace(/^\./, "%2E").replace(/\.$/, "%2E");
	return RESERVED.test(dots) ? escapeCharacter(dots) + dots.slice(1) : dots;
}
function escapeLetters(name) {
	return name.replace(/%[0-9A-F]{2}|[A-Za-z]/g, (part) => part.startsWith("%") ? part : escapeCharacter(part));
}
function escapeCharacter(text) {
	return `%${text.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
function shorten(name, subject) {
	return `${name.slice(0, KEPT_LENGTH).replace(/%[0-9A-F]?$/, "")}~${createHash("sha256").update(subject).digest("hex").slice(0, HASH_DIGITS)}`;
}
// src/registry/directory/index-value.ts
/**
* What is wrong with an index: the value under `key` of `holder`, or `holder` itself without one. The place in the
* text is looked up only when there is a fault, so reading a good index does not pay for it.
*/
var IndexFault = class extends Error {
	holder;
	key;
	hint;
	/** Whether the key itself is at fault, not the value under it. */
	atKey;
	constructor(message, place) {
		super(message);
		this.holder = place.holder;
		this.key = place.key;
		this.hint = place.hint;
		this.atKey = place.atKey ?? false;
	}
};
/** The object under a key. @throws IndexFault when it is none, or has a name that is not `allowed`. */
function readObject(holder, key, allowed) {
	const object = readAnyObject(holder, key);
	for (const name of Object.keys(object)) {
		if (allowed.has(name)) continue;
		const hint = `Expected one of ${[...allowed].map(quoteName).join(", ")}.`;
		throw new IndexFault(`Unknown property ${quoteName(name)}.`, {
			holder: object,
			key: name,
			hint,
			atKey: true
		});
	}
	return object;
}
/** The object under a key, with any names. @throws IndexFault when it is none. */
function readAnyObject(holder, key) {
	const value = getValue(holder, key);
	if (isIndexObject(value)) return value;
	throw createMismatch("an object", holder, key);
}
/** The array under a key. @throws IndexFault when it is none. */
function readArray(holder, key) {
	const value = getValue(holder, key);
	if (Array.isArray(value)) return value;
	throw createMismatch("an array", holder, key);
}
/** The string under a key. @throws IndexFault when it is none. */
function readString(holder, key) {
	const value = getValue(holder, key);
	if (typeof value === "string") return value;
	throw createMismatch("a string", holder, key);
}
/** The strings of the array under a key. @throws IndexFault when there is anything else. */
function readStrings(holder, key) {
	const items = readArray(holder, key);
	return items.map((_, index) => readString(items, index));
}
/** The truth value under a key. @throws IndexFault when it is none. */
function readBoolean(holder, key) {
	const value = getValue(holder, key);
	if (typeof value === "boolean") return value;
	throw createMismatch("true or false", holder, key);
}
/** The whole number from 1 to 2147483647 under a key. @throws IndexFault when it is none. */
function readCount(holder, key) {
	const value = getValue(holder, key);
	if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 2147483647) return value;
	throw createMismatch(`a whole number from 1 to ${MAX_COUNT}`, holder, key);
}
/** The largest version number and id the registry knows (a Java `int`). */
const MAX_COUNT = 2147483647;
/** The text under a key, which must be one of `choices`. @throws IndexFault when it is not. */
function readChoice(holder, key, choices) {
	const value = getValue(holder, key);
	const found = choices.find((choice) => choice === value);
	if (found !== void 0) return found;
	const hint = `Expected one of ${choices.map(quoteName).join(", ")}.`;
	throw new IndexFault(`Unknown value ${describe(value)} of ${quoteName(String(key))}.`, {
		holder,
		key,
		hint
	});
}
/** Whether an object has a value of its own under a name. */
function hasValue(object, name) {
	return Object.hasOwn(object, name);
}
/** Whether a value is an object, not an array and not null. */
function isIndexObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** How a value is called in a message: its text when it is short, else its kind. */
function describe(value) {
	if (Array.isArray(value)) return "an array";
	if (typeof value === "object" && value !== null) return "an object";
	return quoteName(JSON.stringify(value) ?? "nothing");
}
function getValue(holder, key) {
	if (!Object.hasOwn(holder, key)) throw new IndexFault(`Missing property ${quoteName(String(key))}.`, { holder });
	return holder[key];
}
function createMismatch(expected, holder, key) {
	const found = describe(holder[key]);
	return new IndexFault(`Expected ${expected}${typeof key === "number" ? "" : ` for ${quoteName(key)}`}, found ${found}.`, {
		holder,
		key
	});
}
// src/registry/directory/parse-index.ts
/**
* What `read` makes of the object an index file holds.
*
* @throws OperationalError, with the place, when the text is no JSON, gives a name twice in one object, holds
* something other than an object, or `read` finds a fault.
*/
function parseIndex(source, read) {
	const holder = [parseStrictly(source)];
	try {
		return read(readAnyObject(holder, 0));
	} catch (error) {
		if (!(error instanceof IndexFault)) throw error;
		throw createIndexError(source, {
			range: locateFault(source, holder[0], error),
			message: error.message,
			hint: error.hint
		});
	}
}
/**
* JSON.parse is an order of magnitude faster than the position-keeping reader but lets the last of several equal names
* win in silence. Every name is followed by `"` and `:`, so when there are as many of these as names were kept, none
* was repeated; otherwise (a string may hold them too) the slower reader decides.
*/
function parseStrictly(source) {
	const value = parseFast(source.text);
	if (value !== void 0 && countNames(value, 0) === (source.text.match(/"\s*:/g)?.length ?? 0)) return value;
	const result = readJson(source.text);
	if (!result.ok) {
		const { offset, message } = result.problem;
		throw createIndexError(source, {
			range: {
				start: offset,
				end: offset
			},
			message: `The file is not valid JSON. ${message}`,
			hint: "Restore the file from version control; a cut or badly merged index may lack versions."
		});
	}
	assertUniqueNames(source, result.root);
	return value;
}
function parseFast(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function countNames(value, depth) {
	if (typeof value !== "object" || value === null) return 0;
	if (depth > 1e3) return NaN;
	const items = Object.values(value);
	let count = Array.isArray(value) ? 0 : items.length;
	for (const item of items) count += countNames(item, depth + 1);
	return count;
}
function assertUniqueNames(source, node) {
	if (node.kind === "array") for (const item of node.items) assertUniqueNames(source, item);
	if (node.kind !== "object") return;
	const seen = /* @__PURE__ */ new Set();
	for (const { key, value } of node.members) {
		if (seen.has(key.value)) throw createIndexError(source, {
			range: key,
			message: `The property ${quoteName(key.value)} is given twice.`,
			hint: "Keep the one that is right."
		});
		seen.add(key.value);
		assertUniqueNames(source, value);
	}
}
function locateFault(source, root, fault) {
	const result = readJson(source.text);
	if (!result.ok) return {
		start: 0,
		end: 0
	};
	const path = findHolder(root, fault.holder);
	if (path === void 0) return result.root;
	const pointer = printPointer(fault.key === void 0 ? path : [...path, fault.key]);
	const { node, key } = findJsonLocation(result.root, pointer);
	return fault.atKey && key !== void 0 ? key : node;
}
function findHolder(value, wanted) {
	if (value === wanted) return [];
	if (!Array.isArray(value) && !isIndexObject(value)) return void 0;
	for (const [name, item] of Object.entries(value)) {
		const rest = findHolder(item, wanted);
		if (rest !== void 0) return [name, ...rest];
	}
}
function createIndexError(source, fault) {
	return new OperationalError({
		code: "registry",
		message: fault.message,
		hint: fault.hint ?? "The format is described in docs/directory-registry.md.",
		location: locateRange(source, fault.range)
	});
}
// src/registry/directory/stored-registry.ts
/** All modes, the default first. */
const REGISTRY_MODES = [
	"READWRITE",
	"READONLY",
	"READONLY_OVERRIDE",
	"IMPORT",
	"FORWARD"
];
/** The name of the file that holds a version's text, in its subject's folder. */
function printVersionFile(version) {
	return `v${version.version}${TEXT_EXTENSIONS[version.schemaType]}`;
}
const TEXT_EXTENSIONS = {
	AVRO: ".avsc",
	JSON: ".json",
	PROTOBUF: ".proto"
};
// src/registry/directory/parse-scope.ts
const SETTING_READERS = {
	compatibility: (holder, key) => readChoice(holder, key, COMPATIBILITY_LEVELS),
	normalize: readBoolean,
	alias: readString,
	aliasForDeks: readString,
	compatibilityGroup: readString,
	compatibilityPolicy: (holder, key) => readChoice(holder, key, [
		"LOGICAL",
		"STRICT",
		"LENIENT"
	]),
	validateFields: readBoolean,
	validateNewSchemas: readBoolean,
	validateRules: readBoolean,
	defaultMetadata: readAnyObject,
	overrideMetadata: readAnyObject,
	defaultRuleSet: readAnyObject,
	overrideRuleSet: readAnyObject
};
const SETTINGS = new Set(Object.keys(SETTING_READERS));
/** The `config` and `mode` of a scope; what is not given is absent. @throws IndexFault for anything malformed. */
function parseScope(object) {
	return {
		...hasValue(object, "config") && { config: parseSettings(object) },
		...hasValue(object, "mode") && { mode: readChoice(object, "mode", REGISTRY_MODES) }
	};
}
function parseSettings(object) {
	const config = readObject(object, "config", SETTINGS);
	for (const name of Object.keys(config)) SETTING_READERS[name]?.(config, name);
	return config;
}
const CONTEXT_PROPERTIES = [
	"nextId",
	"config",
	"mode"
];
const CONTEXT_NAMES = new Set(CONTEXT_PROPERTIES);
const REGISTRY_NAMES = /* @__PURE__ */ new Set([
	"formatVersion",
	...CONTEXT_PROPERTIES,
	"contexts"
]);
/** Reads a `registry.json`. @throws OperationalError, with the place, when it is not of the format. */
function parseRegistryIndex(source) {
	return parseIndex(source, (root) => {
		assertFormatVersion(root);
		readObject([root], 0, REGISTRY_NAMES);
		return {
			...parseContext(root),
			contexts: parseContexts(root)
		};
	});
}
function assertFormatVersion(root) {
	const version = hasValue(root, "formatVersion") ? root["formatVersion"] : readCount(root, "formatVersion");
	if (version === 1) return;
	throw new IndexFault(`Unknown format version ${describe(version)}; this schemagate reads version 1.`, {
		holder: root,
		key: "formatVersion",
		hint: "Use the schemagate that wrote the registry, or a newer one."
	});
}
function parseContexts(root) {
	if (!hasValue(root, "contexts")) return /* @__PURE__ */ new Map();
	const contexts = readAnyObject(root, "contexts");
	return new Map(Object.keys(contexts).map((name) => [assertContextName(contexts, name), parseOne(contexts, name)]));
}
function parseOne(contexts, name) {
	return parseContext(readObject(contexts, name, CONTEXT_NAMES));
}
function assertContextName(contexts, name) {
	if (/^\.[^:]+$/.test(name)) return name;
	throw new IndexFault(`Invalid context ${quoteName(name)}.`, {
		holder: contexts,
		key: name,
		hint: "A context's name is a dot and more, without a colon; the default context stands at the top of the file.",
		atKey: true
	});
}
function parseContext(object) {
	return {
		...hasValue(object, "nextId") && { nextId: readCount(object, "nextId") },
		...parseScope(object)
	};
}
// src/registry/directory/parse-subject-index.ts
const SUBJECT_NAMES = /* @__PURE__ */ new Set([
	"subject",
	"config",
	"mode",
	"versions"
]);
const VERSION_NAMES = new Set("version id schemaType references metadata ruleSet deleted ts hash".split(" "));
const REFERENCE_NAMES = /* @__PURE__ */ new Set([
	"name",
	"subject",
	"version"
]);
const METADATA_NAMES = /* @__PURE__ */ new Set([
	"tags",
	"properties",
	"sensitive"
]);
/**
* Reads a `subject.json`. `expected` is the subject its folder stands for, or undefined when the name was shortened.
*
* @throws OperationalError, with the place, when it is not of the format or tells another subject.
*/
function parseSubjectIndex(source, expected) {
	return parseIndex(source, (root) => {
		readObject([root], 0, SUBJECT_NAMES);
		return {
			subject: parseSubjectName(root, expected),
			...parseScope(root),
			versions: parseVersions(root)
		};
	});
}
function parseSubjectName(root, expected) {
	const subject = readString(root, "subject");
	if (expected === void 0 || subject === expected) return subject;
	throw new IndexFault(`The index is of the subject ${quoteName(subject)}, but its folder stands for ${quoteName(expected)}.`, {
		holder: root,
		key: "subject",
		hint: "Correct the name here, or rename the folder as docs/directory-registry.md says."
	});
}
function parseVersions(root) {
	const items = readArray(root, "versions");
	let previous = 0;
	return items.map((_, index) => {
		const object = readObject(items, index, VERSION_NAMES);
		const version = parseVersion(object);
		if (version.version <= previous) throw createOrderFault(object, version.version, previous);
		previous = version.version;
		return version;
	});
}
function createOrderFault(holder, version, previous) {
	return new IndexFault(version === previous ? `Version ${version} is listed twice.` : `Version ${version} is listed after version ${previous}.`, {
		holder,
		key: "version",
		hint: "List every version once, in ascending order; after a merge of two branches, number one of them anew."
	});
}
function parseVersion(object) {
	return {
		version: readCount(object, "version"),
		id: readCount(object, "id"),
		schemaType: hasValue(object, "schemaType") ? readChoice(object, "schemaType", SCHEMA_TYPES) : "AVRO",
		references: hasValue(object, "references") ? parseReferences(object) : [],
		deleted: hasValue(object, "deleted") && readBoolean(object, "deleted"),
		...hasValue(object, "metadata") && { metadata: parseMetadata(object) },
		...hasValue(object, "ruleSet") && { ruleSet: readAnyObject(object, "ruleSet") },
		...hasValue(object, "ts") && { ts: parseTime(object) },
		...hasValue(object, "hash") && { hash: readString(object, "hash") }
	};
}
function parseReferences(object) {
	const items = readArray(object, "references");
	return items.map((_, index) => {
		const reference = readObject(items, index, REFERENCE_NAMES);
		return {
			name: readString(reference, "name"),
			subject: readString(reference, "subject"),
			version: readCount(reference, "version")
		};
	});
}
function parseTime(object) {
	const ts = object["ts"];
	if (typeof ts === "number" && Number.isSafeInteger(ts) && ts >= 0) return ts;
	throw new IndexFault("Expected a whole number of milliseconds since 1970 for `ts`.", {
		holder: object,
		key: "ts"
	});
}
function parseMetadata(object) {
	const metadata = readObject(object, "metadata", METADATA_NAMES);
	return {
		...hasValue(metadata, "tags") && { tags: parseRecord(metadata, "tags", readStrings) },
		...hasValue(metadata, "properties") && { properties: parseRecord(metadata, "properties", readString) },
		...hasValue(metadata, "sensitive") && { sensitive: readStrings(metadata, "sensitive") }
	};
}
function parseRecord(holder, key, read) {
	const record = readAnyObject(holder, key);
	return Object.fromEntries(Object.keys(record).map((name) => [name, read(record, name)]));
}
// src/registry/directory/index-cache.ts
const RACY_MS = 100;
/** Subjects' indexes as they were last read, each good for as long as its file is the same. */
var IndexCache = class {
	#entries = /* @__PURE__ */ new Map();
	/** Files that were read once; most never are again, so only the others are worth a stamp. */
	#seen = /* @__PURE__ */ new Set();
	/** The index in a file: the one read before, or what `read` returns now. Links are left to `read` to refuse. */
	read(file, read) {
		if (!this.#seen.has(file.path)) {
			this.#seen.add(file.path);
			return read();
		}
		const stats = lstatSync(file.path, { throwIfNoEntry: false });
		const stamp = stats && createStamp(stats);
		const known = this.#entries.get(file.path);
		if (known !== void 0 && known.stamp === stamp) return known.subject;
		const subject = read();
		if (stats?.isFile() === true && stamp !== void 0 && subject !== void 0 && isSettled(stats)) this.#entries.set(file.path, {
			stamp,
			subject
		});
		else this.#entries.delete(file.path);
		return subject;
	}
};
/** The stamp of a file or folder. Links count the folders in a folder: one more is seen within a tick of the clock too. */
function createStamp({ ino, nlink, size, mtimeMs, ctimeMs }) {
	return `${ino} ${nlink} ${size} ${mtimeMs} ${ctimeMs}`;
}
/** Whether a file or folder was changed long enough ago for its stamp to tell the next change. */
function isSettled({ mtimeMs, ctimeMs }) {
	return Date.now() - Math.max(mtimeMs, ctimeMs) > RACY_MS;
}
// src/registry/directory/read-text-file.ts
const NO_FOLLOW = constants.O_NOFOLLOW;
const FLAGS = constants.O_RDONLY | (NO_FOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
let shared = Buffer.allocUnsafeSlow(262144);
/**
* The text of a file, or undefined when there is none. A read needs no stat: links are refused by the open itself and
* the size is capped (in bytes) while reading.
*
* @throws OperationalError for a symbolic link, a folder, a file over `limit`, bytes that are no UTF-8, or no permission.
*/
function readTextFile(file, limit) {
	const descriptor = openFile(file);
	if (descriptor === void 0) return void 0;
	try {
		return decode(file, fillBuffer(file, descriptor, limit));
	} finally {
		closeSync(descriptor);
	}
}
function openFile(file) {
	try {
		if (NO_FOLLOW === void 0 && lstatSync(file.path).isSymbolicLink()) throw createLinkError$1(file);
		return openSync(file.path, FLAGS);
	} catch (error) {
		const code = getErrorCode(error);
		if (code === "ENOENT" || code === "ENOTDIR") return void 0;
		if (code === "ELOOP" || code === "EMLINK") throw createLinkError$1(file);
		throw createReadError(file, error);
	}
}
function fillBuffer(file, descriptor, limit) {
	let filled = 0;
	for (;;) {
		if (filled === shared.length) growBuffer();
		const wanted = shared.length - filled;
		const read = readChunk(file, descriptor, filled);
		filled += read;
		if (filled > limit) throw createSizeError(file, limit);
		if (read < wanted) return filled;
	}
}
function readChunk(file, descriptor, filled) {
	try {
		return readSync(descriptor, shared, filled, shared.length - filled, null);
	} catch (error) {
		throw createReadError(file, error);
	}
}
function growBuffer() {
	const larger = Buffer.allocUnsafeSlow(shared.length * 2);
	shared.copy(larger);
	shared = larger;
}
function decode(file, length) {
	const text = shared.toString("utf8", 0, length);
	if (text.includes("�") && !isUtf8(shared.subarray(0, length))) throw new OperationalError({
		code: "registry",
		message: "The file is not UTF-8 text.",
		hint: "Restore the file from version control; a directory registry holds UTF-8 text only.",
		location: locateFile(file.label)
	});
	return text;
}
function createLinkError$1(file) {
	return new OperationalError({
		code: "registry",
		message: "The file is a symbolic link, and a directory registry must hold no links.",
		hint: "Put the file itself in this place.",
		location: locateFile(file.label)
	});
}
function createSizeError(file, limit) {
	return new OperationalError({
		code: "registry",
		message: `The file is larger than ${limit / 1024 / 1024} MiB.`,
		hint: "A registry refuses schemas of this size; restore the file from version control.",
		location: locateFile(file.label)
	});
}
function createReadError(file, error) {
	if (error instanceof OperationalError) return error;
	const code = getErrorCode(error);
	const folder = code === "EISDIR";
	return new OperationalError({
		code: "registry",
		message: folder ? "Expected a file here, found a folder." : `The file could not be read (${code ?? String(error)}).`,
		hint: folder ? "Remove the folder and restore the file from version control." : "Check the permissions of the file.",
		location: locateFile(file.label),
		cause: error
	});
}
/** The code of a system error (`ENOENT`), or undefined for anything else. */
function getErrorCode(error) {
	if (!(error instanceof Error) || !("code" in error)) return void 0;
	return typeof error.code === "string" ? error.code : void 0;
}
// src/registry/directory/subject-folders.ts
/**
* The folders of `subjects/` by subject; one `readdir`, no stat. Names that begin with a dot and plain files are no
* subjects. `readShortened` tells the subject of a folder whose name was cut.
*
* @throws OperationalError when `subjects/` is a link or unreadable, or a folder's name stands for no subject.
*/
function listSubjectFolders(directory, readShortened) {
	const folders = /* @__PURE__ */ new Map();
	const spellings = /* @__PURE__ */ new Map();
	for (const entry of listEntries(directory)) {
		const label = join(directory.label, entry.name).replaceAll("\\", "/");
		const subject = isShortenedName(entry.name) ? readShortened(entry.name) : parseFolderName(entry.name);
		if (subject === void 0) throw createNameError(entry.name, label);
		const problem = findProblem({
			entry,
			label,
			other: folders.get(subject)?.name ?? spellings.get(fold(entry.name))
		});
		folders.set(subject, {
			name: entry.name,
			...problem && { problem }
		});
		spellings.set(fold(entry.name), entry.name);
	}
	return folders;
}
/** A name as a file system sees it that does not tell capital letters from small ones. */
function fold(name) {
	return name.toLowerCase();
}
function listEntries(directory) {
	try {
		if (lstatSync(directory.path).isSymbolicLink()) throw createLinkError(directory.label);
		return readdirSync(directory.path, { withFileTypes: true }).filter((entry) => !entry.name.startsWith(".") && !entry.isFile()).sort((left, right) => compareText(left.name, right.name));
	} catch (error) {
		if (getErrorCode(error) === "ENOENT") return [];
		if (error instanceof OperationalError) throw error;
		throw new OperationalError({
			code: "registry",
			message: `The folder of the subjects could not be read (${getErrorCode(error) ?? String(error)}).`,
			hint: "It must be a folder that this user may list.",
			location: locateFile(directory.label),
			cause: error
		});
	}
}
function findProblem({ entry, label, other }) {
	if (entry.isSymbolicLink()) return createLinkError(label);
	if (other === void 0) return void 0;
	return new OperationalError({
		code: "registry",
		message: `The folders ${quoteName(other)} and ${quoteName(entry.name)} stand for one subject, or are one folder where capital and small letters are not told apart.`,
		hint: "Keep one folder per subject; where two subjects differ only by case, escape every letter of one folder's name.",
		location: locateFile(label)
	});
}
function createLinkError(label) {
	return new OperationalError({
		code: "registry",
		message: "The folder is a symbolic link, and a directory registry must hold no links.",
		hint: "Put the folder itself in this place.",
		location: locateFile(label)
	});
}
function createNameError(name, label) {
	const proposed = printFolderName(name);
	return new OperationalError({
		code: "registry",
		message: `The folder's name ${quoteName(name)} stands for no subject.`,
		hint: proposed === void 0 ? "Remove the folder, or rename it as docs/directory-registry.md says." : `For the subject of that name the folder is called ${quoteName(proposed)}; remove it if it is no subject.`,
		location: locateFile(label)
	});
}
// src/registry/directory/directory-registry.ts
/** Name of the file that makes a folder a directory registry. */
const REGISTRY_INDEX = "registry.json";
/** Name of a subject's index, in the subject's folder. */
const SUBJECT_INDEX = "subject.json";
/** Name of the folder that holds the subjects' folders. */
const SUBJECTS_FOLDER = "subjects";
const MIB = 1048576;
/** Largest index that is read, in bytes. */
const MAX_INDEX_SIZE = 64 * MIB;
/** Largest text of a version that is read, in bytes. */
const MAX_TEXT_SIZE = 10 * MIB;
/**
* Whether a folder holds a directory registry, well-formed or not. False for what is no folder.
*
* @throws OperationalError when the folder must not be looked into.
*/
function isDirectoryRegistry({ path, label }) {
	try {
		return lstatSync(join(path, REGISTRY_INDEX), { throwIfNoEntry: false }) !== void 0;
	} catch (error) {
		if (getErrorCode(error) === "ENOTDIR") return false;
		throw new OperationalError({
			code: "registry",
			message: `The folder could not be looked into (${getErrorCode(error) ?? String(error)}).`,
			hint: "Check its permissions, or name what to compare with: --against git:<ref>.",
			location: locateFile(label),
			cause: error
		});
	}
}
/**
* Opens a directory registry for reading. Reads `registry.json` and lists the subjects; everything else is read when
* it is asked for.
*
* @throws OperationalError when there is none, or it is not of the format.
*/
function openDirectoryRegistry(location) {
	return new DirectoryRegistry(location);
}
/**
* A directory registry: `docs/directory-registry.md` says what is in it. Subjects are read when they are asked for;
* the global settings and the list of subjects are as they were when it was opened, or last refreshed.
*/
var DirectoryRegistry = class {
	path;
	label;
	#cache = new IndexCache();
	#indexText = "";
	#index;
	#folders;
	/** Of the folder of the subjects when it was listed; undefined when it may have changed unnoticed since. */
	#foldersStamp;
	#generation = 0;
	constructor({ path, label }) {
		this.path = resolve(path);
		this.label = label.replace(/\/+$/, "") || "/";
		this.#index = this.#readRegistryIndex();
		this.#folders = this.#listFolders();
	}
	/** `registry.json`: the global settings. */
	get index() {
		return this.#index;
	}
	/** How often `refresh` found a change that this process did not make. */
	get generation() {
		return this.#generation;
	}
	/** Looks at `registry.json` and the list of subjects again; returns whether either changed. */
	refresh() {
		const before = this.#indexText;
		this.#index = this.#readRegistryIndex();
		const stamp = this.#stampFolders()?.stamp;
		const known = this.#folders;
		if (stamp === void 0 || stamp !== this.#foldersStamp) this.#folders = this.#listFolders();
		if (before === this.#indexText && isSameList(known, this.#folders)) return false;
		this.#generation++;
		return true;
	}
	/** Names of all subjects that have a folder, sorted by code units; they need not have live versions. */
	listSubjects() {
		return [...this.#folders.keys()].sort(compareText);
	}
	/**
	* A subject's index as it is now, or undefined for an unknown subject.
	*
	* @throws OperationalError, with the place, when it is not of the format.
	*/
	readSubject(subject) {
		const folder = this.#folders.get(subject);
		if (folder === void 0) return void 0;
		if (folder.problem !== void 0) throw folder.problem;
		const file = this.locate(SUBJECTS_FOLDER, folder.name, SUBJECT_INDEX);
		const index = this.#cache.read(file, () => {
			const text = readTextFile(file, MAX_INDEX_SIZE);
			return text === void 0 ? void 0 : parseSubjectIndex({
				path: file.label,
				text
			}, subject);
		});
		if (index !== void 0) return index;
		if (this.#isEmpty(folder.name)) return void 0;
		throw new OperationalError({
			code: "registry",
			message: `The subject ${quoteName(subject)} has a folder but no ${SUBJECT_INDEX}.`,
			hint: "Restore the index from version control, or remove the folder.",
			location: locateFile(file.label)
		});
	}
	/**
	* The text of a version that `readSubject` listed.
	*
	* @throws OperationalError when its file is missing or cannot be read.
	*/
	readSchema(subject, version) {
		const file = this.locateSchema(subject, version);
		const text = readTextFile(file, MAX_TEXT_SIZE);
		if (text !== void 0) return text;
		throw new OperationalError({
			code: "registry",
			message: `The text of version ${version.version} of ${quoteName(subject)} is missing.`,
			hint: "Restore the file from version control, or remove the version from the index beside it.",
			location: locateFile(file.label)
		});
	}
	/** The file that holds the text of a version of a known subject. */
	locateSchema(subject, version) {
		return this.locate(SUBJECTS_FOLDER, this.#folders.get(subject)?.name ?? "", printVersionFile(version));
	}
	/** The name of a subject's folder, or undefined for an unknown subject. */
	findFolder(subject) {
		return this.#folders.get(subject)?.name;
	}
	/** Notes what `registry.json` now holds, for the one who wrote it. */
	noteIndex(text) {
		this.#index = parseRegistryIndex({
			path: this.locate(REGISTRY_INDEX).label,
			text
		});
		this.#indexText = text;
	}
	/** Notes that a subject's folder was made, or with undefined that it was removed; for the holder of the lock. */
	noteFolder(subject, name) {
		if (name === void 0) this.#folders.delete(subject);
		else this.#folders.set(subject, { name });
		this.#foldersStamp = this.#stampFolders()?.stamp;
	}
	/** The file or folder below the registry with these path segments. */
	locate(...segments) {
		const label = this.label === "/" ? "" : this.label;
		return {
			path: [this.path, ...segments].join(sep),
			label: [label, ...segments].join("/")
		};
	}
	#readRegistryIndex() {
		const file = this.locate(REGISTRY_INDEX);
		const text = readTextFile(file, MAX_INDEX_SIZE);
		if (text !== void 0) {
			this.#indexText = text;
			return parseRegistryIndex({
				path: file.label,
				text
			});
		}
		throw new OperationalError({
			code: "registry",
			message: `There is no directory registry in ${quoteName(this.label)}: it has no ${REGISTRY_INDEX}.`,
			hint: `Check the path, or start a registry with a ${REGISTRY_INDEX} that holds {"formatVersion": 1}.`,
			location: locateFile(file.label)
		});
	}
	#stampFolders() {
		const stats = lstatSync(this.locate(SUBJECTS_FOLDER).path, { throwIfNoEntry: false });
		return stats && {
			stamp: createStamp(stats),
			settled: isSettled(stats)
		};
	}
	#listFolders() {
		const before = this.#stampFolders();
		this.#foldersStamp = before?.settled === true ? before.stamp : void 0;
		return listSubjectFolders(this.locate(SUBJECTS_FOLDER), (folder) => this.#readShortened(folder));
	}
	#readShortened(folder) {
		const file = this.locate(SUBJECTS_FOLDER, folder, SUBJECT_INDEX);
		const text = readTextFile(file, MAX_INDEX_SIZE);
		const subject = text && parseSubjectIndex({
			path: file.label,
			text
		}, void 0).subject;
		if (subject && [false, true].some((neutral) => printFolderName(subject, neutral) === folder)) return subject;
		throw new OperationalError({
			code: "registry",
			message: `The folder's name ${quoteName(folder)} was shortened, but it is not the one of the subject its index names.`,
			hint: "Rename the folder as docs/directory-registry.md says, or restore the index from version control.",
			location: locateFile(file.label)
		});
	}
	#isEmpty(folder) {
		const { path } = this.locate(SUBJECTS_FOLDER, folder);
		return !existsSync(path) || readdirSync(path).every((name) => name.startsWith("."));
	}
};
function isSameList(left, right) {
	if (left === right) return true;
	if (left.size !== right.size) return false;
	for (const [subject, { name }] of left) if (right.get(subject)?.name !== name) return false;
	return true;
}
// src/commands/open-registry.ts
/** The folder beside the manifest that is taken for a directory registry when nothing else is named. */
const DEFAULT_DIR = "registry";
/**
* A client of the registry that was chosen: `--dir`, else a URL from flags or environment, else the directory registry
* beside the manifest. The caller closes it.
*
* @throws OperationalError when none was chosen, or two were, or the settings cannot be used.
*/
async function openRegistry({ dir, connection }, place) {
	if (dir === void 0) return await openUrl(connection) ?? openDefault$1(place);
	if (connection.given?.url) throw createUsageError("Both a URL and a folder were given.", "Give `--registry <url>` or `--dir <path>`.");
	return openDirectory$1(locate(place, dir), place);
}
async function openDefault$1(place) {
	const location = locate(place, DEFAULT_DIR);
	if (isDirectoryRegistry(location)) return openDirectory$1(location, place);
	throw createUsageError("No registry was named.", "Give `--registry <url>`, set SCHEMA_REGISTRY_URL, or give the folder of a directory registry with `--dir <path>`.");
}
function locate({ directory }, dir) {
	return {
		path: resolve(directory, dir),
		label: dir.replaceAll("\\", "/")
	};
}
async function openDirectory$1(location, { serverVersion }) {
	const { createDirectoryClient } = await import("./directory-client.js");
	return createDirectoryClient(location, serverVersion === void 0 ? {} : { serverVersion });
}
async function openUrl(sources) {
	const { parseConnection } = await import("./parse-connection.js");
	const connection = parseConnection(sources);
	if (connection === null) return null;
	const { createHttpRegistryClient } = await import("./http-registry-client.js");
	return createHttpRegistryClient(connection);
}
function createUsageError(message, hint) {
	return new OperationalError({
		code: "usage",
		message,
		hint
	});
}
// src/workspace/git-process.ts
const MAX_OUTPUT = 67108864;
const HARDENING = [
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"core.pager=cat",
	"core.quotePath=false",
	"core.untrackedCache=false",
	"credential.helper=",
	"diff.external=",
	"diff.ignoreSubmodules=all",
	"diff.renameLimit=1000",
	"protocol.allow=never",
	"submodule.recurse=false"
].flatMap((setting) => ["-c", setting]);
const KEPT_VARIABLES = /^GIT_(?:CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;
/**
* Runs git without a shell and with its answers in English.
*
* @throws OperationalError when git is missing, refuses the folder's owner, or exits with a code not in `accept`.
*/
function runGit(command) {
	const { status, stdout, stderr, error } = spawnSync("git", [
		"-C",
		command.directory,
		"--no-pager",
		"--no-replace-objects",
		...HARDENING,
		...command.args
	], {
		cwd: dirname(process.execPath),
		env: createEnvironment(command.settings ?? []),
		input: command.input ?? "",
		maxBuffer: command.maxOutput ?? MAX_OUTPUT,
		windowsHide: true
	});
	if (error !== void 0) throw createStartError(error);
	if (status === 0 || status !== null && command.accept?.includes(status) === true) return {
		status,
		stdout
	};
	throw createGitError(command, stderr.toString("utf8"));
}
/** Fields of an output that ends each with a NUL, without the empty rest. */
function splitFields(output) {
	const fields = output.toString("utf8").split("\0");
	fields.pop();
	return fields;
}
function createEnvironment(given) {
	const kept = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name) || KEPT_VARIABLES.test(name));
	const first = Number(process.env["GIT_CONFIG_COUNT"] ?? 0) || 0;
	const settings = given.flatMap(([name, value], index) => [[`GIT_CONFIG_KEY_${first + index}`, name], [`GIT_CONFIG_VALUE_${first + index}`, value]]);
	return {
		...Object.fromEntries(kept),
		...Object.fromEntries(settings),
		...given.length > 0 && { GIT_CONFIG_COUNT: String(first + given.length) },
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0",
		GIT_NO_LAZY_FETCH: "1",
		GIT_ASKPASS: "",
		SSH_ASKPASS: "",
		LC_ALL: "C",
		LANGUAGE: "C"
	};
}
function createStartError(error) {
	const code = "code" in error ? error.code : void 0;
	if (code === "ENOENT") return new OperationalError({
		code: "git",
		message: "The program git was not found.",
		hint: "Install git, or compare with a directory registry: --against dir:<path>.",
		cause: error
	});
	const large = code === "ENOBUFS";
	return new OperationalError({
		code: "git",
		message: large ? "Git's answer is too large to be read." : `Git could not be run (${String(code)}).`,
		hint: large ? "Run schemagate in the folder that holds the schemas instead of the whole repository." : "Check that git runs here.",
		cause: error
	});
}
function createGitError(command, stderr) {
	const text = stderr.replace(/[\p{C}\s]+/gu, " ").trim();
	const words = text.length > 500 ? `${text.slice(0, 500)}…` : text;
	if (/dubious ownership/.test(text)) return new OperationalError({
		code: "git",
		message: "Git refuses to read this repository, because its folder belongs to another user.",
		hint: `When you trust the repository, run: git config --global --add safe.directory ${findSafeDirectory(stderr, command)}`
	});
	if (/promisor|lazy fetch|transport '.*' not allowed/.test(text)) return new OperationalError({
		code: "git",
		message: "The repository is a partial clone that lacks the earlier files, and schemagate does not fetch.",
		hint: "Clone without `--filter` (with actions/checkout: without `filter:`), or run: git fetch --refetch --no-filter origin"
	});
	return new OperationalError({
		code: "git",
		message: `\`git ${command.args[0] ?? ""}\` failed: ${words || "it gave no reason"}`,
		hint: "Run the same command by hand to see more."
	});
}
function findSafeDirectory(stderr, command) {
	return /repository at '([^'\n]+)'/.exec(stderr)?.[1] ?? command.directory;
}
// src/workspace/git-repository.ts
/**
* The repository a folder is in, or undefined when it is in none.
*
* @throws OperationalError when there is one that git cannot or will not read.
*/
function findRepository(directory) {
	const absolute = resolve(directory);
	if (!hasRepositoryAbove(absolute)) return void 0;
	const { stdout } = runGit({
		directory: absolute,
		args: [
			"rev-parse",
			"--is-inside-work-tree",
			"--is-shallow-repository"
		]
	});
	const [inside, shallow] = stdout.toString("utf8").split("\n");
	if (inside === "true") return {
		directory: absolute,
		shallow: shallow === "true"
	};
	throw new OperationalError({
		code: "git",
		message: "The folder is in a git repository but not in its working tree.",
		hint: "Run schemagate in a checkout."
	});
}
/**
* The commit a ref stands for: a branch, a tag, a hash, `HEAD~2`.
*
* @throws OperationalError, saying what to fetch, when there is none here.
*/
function resolveRef(repository, ref) {
	assertRef(ref);
	const hash = findCommit(repository, ref);
	if (hash !== void 0) return {
		hash,
		ref
	};
	throw createMissingRefError(repository, ref);
}
/** The commit of `HEAD`, or undefined in a repository without commits. */
function findHead(repository) {
	return findCommit(repository, "HEAD");
}
/**
* Where the present branch left the default branch (`origin/HEAD`, `origin/main`, `origin/master`, `main`, `master`,
* the first that is there), or undefined in a repository without commits. `ref` names the default branch.
*
* @throws OperationalError, saying what to fetch, when no default branch or no common commit is here.
*/
function findMergeBase(repository) {
	if (findHead(repository) === void 0) return void 0;
	const branch = findDefaultBranch(repository);
	const args = [
		"merge-base",
		"HEAD",
		branch
	];
	const { stdout } = runGit({
		directory: repository.directory,
		args,
		accept: [1]
	});
	const hash = stdout.toString("utf8").split("\n")[0] ?? "";
	if (hash !== "") return {
		hash,
		ref: branch
	};
	throw new OperationalError({
		code: "git",
		message: repository.shallow ? `The clone is too shallow to tell where this branch left \`${branch}\`.` : `This branch and \`${branch}\` have no commit in common.`,
		hint: repository.shallow ? `Run \`git fetch --unshallow origin\`, or name the version to compare with: --against git:${branch}. ${CHECKOUT_HINT}` : `Name the version to compare with: --against git:${branch}`
	});
}
const CHECKOUT_HINT = "With actions/checkout, write `with: { fetch-depth: 0 }`.";
const FETCH_ALL = "git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'";
const FETCH_MAIN = "git fetch origin main:refs/remotes/origin/main";
const DEFAULT_BRANCHES = [
	"origin/HEAD",
	"origin/main",
	"origin/master",
	"main",
	"master"
];
function findDefaultBranch(repository) {
	const names = DEFAULT_BRANCHES.map((name) => `refs/${name.startsWith("origin/") ? "remotes" : "heads"}/${name}`);
	const args = [
		"for-each-ref",
		"--format=%(refname) %(symref)",
		...names
	];
	const lines = runGit({
		directory: repository.directory,
		args
	}).stdout.toString("utf8").split("\n");
	const found = new Map(lines.map((line) => [line.split(" ")[0] ?? "", line.split(" ")[1] ?? ""]));
	const name = names.find((candidate) => found.has(candidate));
	if (name !== void 0) return (found.get(name) || name).replace(/^refs\/(?:remotes|heads)\//, "");
	throw new OperationalError({
		code: "git",
		message: "There is no default branch here to compare with: none of `origin/HEAD`, `origin/main`, `origin/master`, `main`, `master`.",
		hint: `Run \`${repository.shallow ? FETCH_ALL : FETCH_MAIN}\`, or name the version to compare with: --against git:<ref>. ${CHECKOUT_HINT}`
	});
}
function hasRepositoryAbove(directory) {
	for (let folder = directory;; folder = dirname(folder)) {
		if (existsSync(join(folder, ".git"))) return true;
		if (dirname(folder) === folder) return false;
	}
}
function findCommit(repository, ref) {
	const args = [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	];
	const { status, stdout } = runGit({
		directory: repository.directory,
		args,
		accept: [1, 128]
	});
	const hash = stdout.toString("utf8").trim();
	return status === 0 && /^[0-9a-f]{40,64}$/.test(hash) ? hash : void 0;
}
function assertRef(ref) {
	if (/^[^-\p{C}\s][^\p{C}\s]*$/u.test(ref)) return;
	throw new OperationalError({
		code: "usage",
		message: `Invalid git ref ${quoteName(ref)}.`,
		hint: "A ref is a branch, a tag or a commit, such as `git:origin/main`; it does not begin with `-`."
	});
}
function createMissingRefError(repository, ref) {
	const remote = findCommit(repository, `refs/remotes/origin/${ref}`) !== void 0;
	const branch = ref.replace(/^(?:refs\/remotes\/)?origin\//, "");
	const fetch = /^[0-9a-f]{7,64}$/.test(ref) ? `git fetch --depth=1 origin ${ref}` : `git fetch --depth=1 origin ${branch}:refs/remotes/origin/${branch}`;
	return new OperationalError({
		code: "git",
		message: `The git ref ${quoteName(ref)} is not here${repository.shallow ? "; the clone is shallow" : ""}.`,
		hint: remote ? `There is \`origin/${ref}\`: write --against git:origin/${ref}.` : `Run \`${fetch}\` and compare with ${quoteName(/^[0-9a-f]{7,64}$/.test(ref) ? ref : `origin/${branch}`)}. ${CHECKOUT_HINT}`
	});
}
// src/registry/directory/resolve-level.ts
/** The level of a registry in which nobody set one. */
const SERVER_DEFAULT = "BACKWARD";
/**
* The level in force for a subject: its own, else its context's, else the one of the context `.__GLOBAL`, else
* `BACKWARD` (registry behaviour: the global `/config` is the default context's).
*/
function resolveLevel(registry, subject) {
	const own = subject.config?.compatibility;
	if (own !== void 0) return {
		value: own,
		source: "subject"
	};
	return {
		value: listScopes(registry, subject.subject).find((one) => one.config?.compatibility !== void 0)?.config?.compatibility ?? SERVER_DEFAULT,
		source: "global"
	};
}
/** The settings in force for a subject, each from the narrowest scope that has it. */
function resolveSettings(registry, subject) {
	const scopes = [subject, ...listScopes(registry, subject.subject)];
	return Object.assign({}, ...scopes.map((scope) => scope.config ?? {}).toReversed());
}
function listScopes(registry, subject) {
	const { context } = parseQualifiedSubject(subject);
	return [(context === "." ? registry : registry.contexts.get(context)) ?? {}, registry.contexts.get(".__GLOBAL") ?? {}];
}
// src/baseline/directory-baseline.ts
/** The versions and levels of a directory registry; each subject is read when it is asked for. */
function createDirectoryBaseline(registry) {
	const reader = new DirectoryBaselineReader(registry);
	return {
		kind: "directory",
		label: `directory registry ${registry.label.replace(/\/?$/, "/")}`,
		prepare: () => void 0,
		readSubject: (subject) => reader.readSubject(subject),
		isChanged: (candidate) => isCandidateChanged(candidate, reader.readSubject(candidate.subject).versions.at(-1)),
		readFile: () => null
	};
}
const NO_REFERENCES = [];
/** A version whose text and references are read when they are asked for. */
var DirectoryVersion = class {
	version;
	label;
	schemaType;
	references;
	file;
	id;
	#subject;
	#stored;
	#reader;
	#isNewest;
	#text;
	#resolved;
	constructor(subject, stored, { file, reader, isNewest }) {
		this.version = stored.version;
		this.label = `version ${stored.version}`;
		this.schemaType = stored.schemaType;
		this.references = stored.references;
		this.file = file;
		this.id = stored.id;
		if (stored.metadata) this.metadata = stored.metadata;
		if (stored.ruleSet) this.ruleSet = stored.ruleSet;
		this.#subject = subject;
		this.#stored = stored;
		this.#reader = reader;
		this.#isNewest = isNewest;
	}
	get schema() {
		if (this.#text !== void 0) return this.#text;
		const text = this.#reader.readText(this.#subject, this.#stored);
		if (this.#isNewest) this.#text = text;
		return text;
	}
	get resolved() {
		return this.#resolved ??= this.#reader.resolve(this.#subject, this.#stored.references);
	}
};
var DirectoryBaselineReader = class {
	#registry;
	/** Referenced versions are few and used by many, so they are kept; others are read once. */
	#found = /* @__PURE__ */ new Map();
	/** A subject's versions mostly have the same references, one after the other. */
	#resolved = {
		key: "",
		texts: NO_REFERENCES
	};
	/** Subjects are judged one after the other; to keep the texts of all of them costs more than to read one again. */
	#texts = {
		subject: "",
		byVersion: /* @__PURE__ */ new Map()
	};
	constructor(registry) {
		this.#registry = registry;
	}
	readSubject(name) {
		const subject = this.#registry.readSubject(name) ?? {
			subject: name,
			versions: []
		};
		const settings = resolveSettings(this.#registry.index, subject);
		this.#refuseAlias(subject);
		return {
			versions: this.#presentAll(name, subject.versions),
			level: resolveLevel(this.#registry.index, subject),
			policy: POLICIES.find((policy) => policy === settings.compatibilityPolicy) ?? null,
			undecided: listUndecided(settings),
			normalize: settings.normalize ?? false
		};
	}
	#presentAll(subject, stored) {
		const live = stored.filter((version) => !version.deleted);
		return live.map((version, index) => {
			const file = this.#registry.locateSchema(subject, version).label;
			return new DirectoryVersion(subject, version, {
				file,
				reader: this,
				isNewest: index === live.length - 1
			});
		});
	}
	readText(subject, version) {
		if (this.#texts.subject !== subject) this.#texts = {
			subject,
			byVersion: /* @__PURE__ */ new Map()
		};
		const { byVersion } = this.#texts;
		const known = byVersion.get(version.version);
		if (known !== void 0) return known;
		const text = this.#registry.readSchema(subject, version);
		byVersion.set(version.version, text);
		return text;
	}
	resolve(referrer, references) {
		if (references.length === 0) return NO_REFERENCES;
		const key = JSON.stringify([referrer, references]);
		if (this.#resolved.key !== key) this.#resolved = {
			key,
			texts: resolveReferences(references.map((reference) => ({
				...reference,
				referrer
			})), (reference) => this.#find(reference))
		};
		return this.#resolved.texts;
	}
	#find(reference) {
		const subject = qualifyReference(reference.subject, reference.referrer);
		const key = `${subject} version ${reference.version}`;
		const known = this.#found.get(key);
		const found = known ?? this.#read(subject, reference);
		if (known === void 0) this.#found.set(key, found);
		return {
			...found,
			resolved: {
				...found.resolved,
				name: reference.name
			}
		};
	}
	#read(subject, reference) {
		const version = this.#registry.readSubject(subject)?.versions.find((candidate) => candidate.version === reference.version);
		if (version === void 0) throw createMissingError(this.#registry, subject, reference);
		return {
			key: `${subject} version ${version.version}`,
			references: version.references.map((inner) => ({
				...inner,
				referrer: subject
			})),
			resolved: {
				name: reference.name,
				schema: this.#registry.readSchema(subject, version),
				subject,
				version: version.version
			}
		};
	}
	#refuseAlias({ subject, config }) {
		if (!config?.alias) return;
		throw new OperationalError({
			code: "baseline",
			message: `The subject ${quoteName(subject)} is an alias of ${quoteName(config.alias)}, and aliases are not followed.`,
			hint: `Map the file to ${quoteName(config.alias)} itself.`,
			location: locateFile(this.#registry.locate("subjects", this.#registry.findFolder(subject) ?? "").label)
		});
	}
};
function createMissingError(registry, subject, reference) {
	const folder = registry.findFolder(reference.referrer) ?? "";
	return new OperationalError({
		code: "baseline",
		message: `A version of ${quoteName(reference.referrer)} refers to version ${reference.version} of ${quoteName(subject)}, which is not in the registry.`,
		hint: "Restore the referenced version from version control, or correct the reference in the index.",
		location: locateFile(registry.locate("subjects", folder, "subject.json").label)
	});
}
const POLICIES = ["STRICT", "LENIENT"];
function listUndecided({ compatibilityGroup, compatibilityPolicy, validateFields }) {
	return [
		...compatibilityGroup ? [`compatibilityGroup = ${compatibilityGroup}`] : [],
		...compatibilityPolicy === "LOGICAL" ? [`compatibilityPolicy = ${compatibilityPolicy}`] : [],
		...validateFields ? [`validateFields = ${String(validateFields)}`] : []
	];
}
// src/workspace/git-files.ts
const MAX_BATCH = 268435456;
const LARGE_FILE_POINTER = "version https://git-lfs.github.com/spec/";
/** All files of a commit below the repository's folder, by path. */
function listTree(repository, commit) {
	const { stdout } = runGit({
		directory: repository.directory,
		args: [
			"ls-tree",
			"-r",
			"-z",
			commit.hash
		],
		maxOutput: MAX_BATCH
	});
	const entries = /* @__PURE__ */ new Map();
	for (const field of splitFields(stdout)) {
		const tab = field.indexOf("	");
		const [mode = "", , hash = ""] = field.slice(0, tab).split(" ");
		entries.set(field.slice(tab + 1), {
			hash,
			kind: TREE_KINDS[mode] ?? "file"
		});
	}
	return entries;
}
const TREE_KINDS = {
	"120000": "link",
	"160000": "submodule"
};
/**
* Files that differ between a commit and the working tree, sorted by path: committed since, staged, unstaged and
* untracked ones (ignored ones are not looked at). A rename is what git takes for one; an untracked copy is an addition.
*/
function listChanges(repository, commit) {
	const tracked = runGit({
		directory: repository.directory,
		args: [
			"diff",
			...DIFF_OPTIONS,
			commit.hash,
			"--"
		],
		settings: listLocalFilters(repository).map((name) => [name, ""])
	});
	const added = splitFields(runGit({
		directory: repository.directory,
		args: [
			"ls-files",
			"--others",
			"--exclude-standard",
			"-z"
		]
	}).stdout).filter((path) => !path.endsWith("/")).map((path) => ({
		kind: "added",
		path
	}));
	return [...parseChanges(splitFields(tracked.stdout)), ...added].sort((left, right) => compareText(left.path, right.path));
}
/** Renames between a commit and the index (committed and staged), by new path. Reads no file of the working tree. */
function listRenames(repository, commit) {
	const { stdout } = runGit({
		directory: repository.directory,
		args: [
			"diff",
			"--cached",
			"--diff-filter=R",
			...DIFF_OPTIONS,
			commit.hash,
			"--"
		]
	});
	const renames = parseChanges(splitFields(stdout));
	return new Map(renames.map(({ path, previousPath }) => [path, previousPath ?? path]));
}
const DIFF_OPTIONS = [
	"--name-status",
	"-z",
	"-M",
	"--relative",
	"--no-ext-diff",
	"--no-textconv",
	"--ignore-submodules=all"
];
/** A filter that only this repository configures would be a program it chose; without it a file may seem modified. */
function listLocalFilters(repository) {
	return splitFields(runGit({
		directory: repository.directory,
		args: [
			"config",
			"--local",
			"--includes",
			"-z",
			"--name-only",
			"--get-regexp",
			"^filter\\..*\\.(clean|process|required)$"
		],
		accept: [1]
	}).stdout);
}
function parseChanges(fields) {
	const changes = [];
	for (let index = 0; index < fields.length;) {
		const status = fields[index] ?? "";
		const path = fields[index + 1] ?? "";
		if (/^[RC]/.test(status)) {
			changes.push({
				kind: "renamed",
				path: fields[index + 2] ?? "",
				previousPath: path
			});
			index += 3;
		} else {
			changes.push({
				kind: CHANGE_KINDS[status] ?? "modified",
				path
			});
			index += 2;
		}
	}
	return changes;
}
const CHANGE_KINDS = {
	A: "added",
	D: "deleted"
};
/** The texts of blobs by hash, read by one process; `limit` is the largest blob that is read, in bytes. */
function readBlobs(repository, hashes, limit) {
	const blobs = /* @__PURE__ */ new Map();
	let batch = [];
	let batchSize = 0;
	for (const [hash, size] of listSizes(repository, [...new Set(hashes)])) {
		if (size === void 0 || size > limit) {
			blobs.set(hash, {
				ok: false,
				problem: size === void 0 ? "missing" : "too-large"
			});
			continue;
		}
		if (batchSize + size > MAX_BATCH) {
			readBatch(repository, batch, blobs);
			[batch, batchSize] = [[], 0];
		}
		batch.push(hash);
		batchSize += size;
	}
	readBatch(repository, batch, blobs);
	return blobs;
}
function listSizes(repository, hashes) {
	if (hashes.length === 0) return [];
	const { stdout } = runGit({
		directory: repository.directory,
		args: [
			"cat-file",
			"--buffer",
			"--batch-check=%(objecttype) %(objectsize)"
		],
		input: `${hashes.join("\n")}\n`
	});
	const lines = stdout.toString("utf8").split("\n");
	return hashes.map((hash, index) => {
		const size = /^blob ([0-9]+)$/.exec(lines[index] ?? "")?.[1];
		return [hash, size === void 0 ? void 0 : Number(size)];
	});
}
function readBatch(repository, hashes, blobs) {
	if (hashes.length === 0) return;
	const { stdout } = runGit({
		directory: repository.directory,
		args: [
			"cat-file",
			"--buffer",
			"--batch=%(objectsize)"
		],
		input: `${hashes.join("\n")}\n`,
		maxOutput: MAX_BATCH * 2
	});
	let offset = 0;
	for (const hash of hashes) {
		const end = stdout.indexOf(10, offset);
		const size = Number(stdout.toString("latin1", offset, end));
		blobs.set(hash, decodeBlob(stdout.subarray(end + 1, end + 1 + size)));
		offset = end + size + 2;
	}
}
function decodeBlob(bytes) {
	if (!isUtf8(bytes)) return {
		ok: false,
		problem: "not-utf8"
	};
	const text = bytes.toString("utf8");
	return text.startsWith(LARGE_FILE_POINTER) ? {
		ok: false,
		problem: "large-file-pointer"
	} : {
		ok: true,
		text
	};
}
// src/baseline/git-baseline.ts
/**
* The files of a commit as the only earlier versions: of each subject's file (under its old name when git says it was
* renamed) and of the files it refers to. The texts of all subjects that were announced are read at once.
*/
function createGitBaseline(source, targets) {
	const reader = new GitBaselineReader(source, targets);
	return {
		kind: "git",
		label: `git ${source.name} (${source.commit.hash.slice(0, 7)})`,
		prepare: (subjects) => reader.prepare(subjects),
		readSubject: (subject, file) => reader.readSubject(subject, file),
		isChanged: (candidate) => reader.isChanged(candidate.file),
		readFile: (path) => reader.readFile(path)
	};
}
var GitBaselineReader = class {
	#source;
	#targets;
	#files = /* @__PURE__ */ new Map();
	#prepared = false;
	#tree;
	#renames;
	#changed;
	constructor(source, targets) {
		this.#source = source;
		this.#targets = new Map(targets.map((target) => [target.subject, target]));
	}
	prepare(subjects) {
		this.#prepared = true;
		const names = new Set(subjects);
		for (const name of names) for (const { subject } of this.#targets.get(name)?.references ?? []) names.add(subject);
		this.#load([...names].flatMap((name) => this.#targets.get(name)?.file ?? []));
	}
	readSubject(subject, file) {
		const earlier = this.#open(file);
		return {
			versions: earlier === void 0 ? [] : [this.#present(subject, file, earlier)],
			level: null,
			policy: null,
			undecided: []
		};
	}
	isChanged(file) {
		const { repository, commit } = this.#source;
		this.#changed ??= new Set(listChanges(repository, commit).map((change) => change.path));
		return this.#changed.has(file);
	}
	readFile(path) {
		const { repository, commit } = this.#source;
		const entry = (this.#tree ??= listTree(repository, commit)).get(path);
		if (entry === void 0) return null;
		return this.#readText({
			path,
			blob: openEntry(entry, readBlobs(repository, [entry.hash], MAX_SIZE))
		});
	}
	#present(subject, file, earlier) {
		const renamed = earlier.path === file ? "" : `:${earlier.path}`;
		const references = this.#targets.get(subject)?.references ?? [];
		const schema = this.#readText(earlier);
		return {
			version: null,
			label: this.#source.commit.ref + renamed,
			schemaType: guessSchemaType(earlier.path, schema),
			schema,
			references: [],
			resolved: resolveReferences(references, (reference) => this.#find(reference))
		};
	}
	#find(reference) {
		const target = this.#targets.get(reference.subject);
		const earlier = target && this.#open(target.file);
		if (target === void 0 || earlier === void 0) return void 0;
		const resolved = {
			name: reference.name,
			schema: this.#readText(earlier),
			subject: reference.subject
		};
		return {
			key: reference.subject,
			resolved,
			references: target.references
		};
	}
	#open(file) {
		if (!this.#prepared) this.prepare([...this.#targets.keys()]);
		if (!this.#files.has(file)) this.#load([file]);
		return this.#files.get(file);
	}
	#load(files) {
		const { repository, commit } = this.#source;
		const tree = this.#tree ??= listTree(repository, commit);
		const wanted = files.filter((file) => !this.#files.has(file)).map((file) => this.#trace(file, tree));
		const blobs = readBlobs(repository, wanted.flatMap(({ entry }) => entry?.kind === "file" ? [entry.hash] : []), MAX_SIZE);
		for (const { file, path, entry } of wanted) this.#files.set(file, entry && {
			path,
			blob: openEntry(entry, blobs)
		});
	}
	/** Where a file was in the commit: under its own name, or where git says it was renamed from. */
	#trace(file, tree) {
		const { repository, commit } = this.#source;
		if (tree.has(file)) return {
			file,
			path: file,
			entry: tree.get(file)
		};
		this.#renames ??= listRenames(repository, commit);
		const path = this.#renames.get(file) ?? file;
		return {
			file,
			path,
			entry: tree.get(path)
		};
	}
	#readText({ path, blob }) {
		if (blob.ok) return blob.text;
		const { message, hint } = PROBLEMS[blob.problem];
		throw new OperationalError({
			code: "baseline",
			message: `In ${quoteName(this.#source.commit.ref)}, ${quoteName(path)} ${message}.`,
			hint,
			location: locateFile(path)
		});
	}
};
const MAX_SIZE = 10485760;
const PROBLEMS = {
	missing: {
		message: "is not among the objects of this clone",
		hint: "Fetch the commit's files: git fetch --refetch --no-filter origin"
	},
	"too-large": {
		message: "is larger than 10 MiB",
		hint: "A registry refuses schemas of this size."
	},
	"not-utf8": {
		message: "is not UTF-8 text",
		hint: "Compare with a ref at which the file is a schema."
	},
	"large-file-pointer": {
		message: "is a Git LFS pointer instead of a schema",
		hint: "Keep schemas out of Git LFS: remove them from the `filter=lfs` patterns in .gitattributes."
	},
	link: {
		message: "is a symbolic link",
		hint: "Compare with a ref at which the file is a schema."
	},
	submodule: {
		message: "is a submodule",
		hint: "Run schemagate inside the submodule."
	}
};
function openEntry(entry, blobs) {
	if (entry.kind !== "file") return {
		ok: false,
		problem: entry.kind
	};
	return blobs.get(entry.hash) ?? {
		ok: false,
		problem: "missing"
	};
}
function guessSchemaType(path, text) {
	if (path.endsWith(".proto")) return "PROTOBUF";
	return path.endsWith(".json") && recognizeJsonText(text) !== "AVRO" ? "JSON" : "AVRO";
}
// src/baseline/open-baseline.ts
/** The folder beside the manifest that is taken for a directory registry, when it is one. */
const OWN_REGISTRY = "registry";
/**
* The baseline a run compares with. Without `against`: the directory registry `registry/` beside the manifest, else
* `base`, else the commit at which the present branch left the default branch, else none (outside git, or before the
* first commit).
*
* @throws OperationalError when what was asked for is not there, or cannot be read.
*/
function openBaseline(options) {
	if (options.against === void 0) return openDefault(options);
	const [kind, value] = split(options.against);
	if (kind === "dir" && value !== "") return openDirectory(options.workspace, value);
	if (kind === "git" && value !== "") return openGitRef(options, value);
	throw new OperationalError({
		code: "usage",
		message: `Unknown baseline ${quoteName(options.against)}.`,
		hint: "Write --against dir:<path> for a directory registry, or --against git:<ref> for a branch, tag or commit."
	});
}
/**
* Whether a workspace brings a directory registry of its own, which a run without `against` compares with.
*
* @throws OperationalError when the folder must not be looked into.
*/
function hasOwnRegistry(workspace) {
	return isDirectoryRegistry({
		path: resolve(workspace, OWN_REGISTRY),
		label: OWN_REGISTRY
	});
}
/** No earlier versions at all; `reason` completes `every subject is new: …`. */
function createEmptyBaseline(reason) {
	return {
		kind: "none",
		label: `nothing, every subject is new: ${reason}`,
		prepare: () => void 0,
		readSubject: () => ({
			versions: [],
			level: null,
			policy: null,
			undecided: []
		}),
		isChanged: () => true,
		readFile: () => null
	};
}
function split(against) {
	const colon = against.indexOf(":");
	return [against.slice(0, Math.max(colon, 0)), against.slice(colon + 1)];
}
function openDefault(options) {
	const path = resolve(options.manifestFolder ?? options.workspace, OWN_REGISTRY);
	const label = relative(options.workspace, path).replaceAll("\\", "/");
	if (isDirectoryRegistry({
		path,
		label
	})) return openOwnDirectory({
		path,
		label
	});
	const repository = findRepository(options.workspace);
	if (repository === void 0) return createEmptyBaseline(`there is no ${OWN_REGISTRY}/registry.json and no git repository here`);
	if (options.base !== void 0) return openBaseCommit(repository, options.base, options.targets);
	const commit = findMergeBase(repository);
	if (commit === void 0) return createEmptyBaseline(`there is no ${OWN_REGISTRY}/registry.json, and git has no commit yet`);
	return createGitBaseline({
		repository,
		commit,
		name: `merge base with ${commit.ref}`
	}, options.targets);
}
function openDirectory(workspace, path) {
	const label = path.replaceAll("\\", "/");
	return createDirectoryBaseline(openDirectoryRegistry({
		path: resolve(workspace, path),
		label
	}));
}
/** The default folder comes with the repository, so it must not lead out of it. */
function openOwnDirectory(location) {
	if (!lstatSync(location.path).isSymbolicLink()) return createDirectoryBaseline(openDirectoryRegistry(location));
	throw new OperationalError({
		code: "outside-workspace",
		message: "The directory registry beside the manifest is a symbolic link.",
		hint: "Put the folder itself in this place, or name the one that is meant: --against dir:<path>.",
		location: locateFile(location.label)
	});
}
function openBaseCommit(repository, { hash, name }, targets) {
	return createGitBaseline({
		repository,
		commit: {
			...resolveRef(repository, hash),
			ref: name
		},
		name
	}, targets);
}
function openGitRef({ workspace, targets }, ref) {
	const repository = findRepository(workspace);
	if (repository === void 0) throw new OperationalError({
		code: "git",
		message: "There is no git repository here.",
		hint: "Run schemagate in a checkout, or compare with a directory registry: --against dir:<path>."
	});
	return createGitBaseline({
		repository,
		commit: resolveRef(repository, ref),
		name: ref
	}, targets);
}
// src/commands/project-baseline.ts
/**
* The baseline that a project is compared with.
*
* @throws OperationalError when what was asked for is not there.
*/
function openProjectBaseline(project, { against, base }) {
	return openBaseline({
		workspace: project.workspace.root,
		...against === void 0 ? {} : { against },
		...base === void 0 ? {} : { base },
		targets: project.subjects.map((subject) => ({
			subject: subject.subject,
			file: subject.source.path,
			references: listLocalReferences(subject)
		}))
	});
}
/** References a subject makes itself to files of this repository. */
function listLocalReferences({ references }) {
	return references.filter(({ direct, version }) => direct && version === "local");
}
// src/commands/check-baseline.ts
/**
* The baseline that was asked for: a registry, else a folder or git ref, else the default one of the workspace.
*
* @throws OperationalError when two were asked for, or what was asked for is not there.
*/
async function openCheckBaseline(project, options) {
	const { registry, against, directory } = options;
	if (registry === void 0 && options.confirm === true) throw new OperationalError({
		code: "usage",
		message: "There is no registry to confirm the verdicts.",
		hint: "Compare with a registry: give `--registry <url>`, or `--against registry` for the one that the environment names."
	});
	if (registry === void 0) return {
		baseline: openProjectBaseline(project, options),
		close: () => Promise.resolve()
	};
	if (against !== void 0) throw new OperationalError({
		code: "usage",
		message: "Both a registry and another baseline were given.",
		hint: "Give `--registry <url>` or `--against <baseline>`."
	});
	const client = await openRegistry(registry, { directory });
	try {
		const identity = await client.identify();
		const { rulesVersion } = identity;
		return {
			baseline: await openRegistryBaseline(client),
			asked: {
				client,
				identity
			},
			...rulesVersion !== null && { serverVersion: rulesVersion },
			close: () => client.close()
		};
	} catch (error) {
		await client.close();
		throw error;
	}
}
// src/compatibility/pairs.ts
/**
* What each level asks. FULL asks forward before backward, which shows in the order of the registry's messages
* (registry behaviour: its FULL checker runs reader=old first).
*/
const LEVEL_DEMANDS = {
	NONE: {
		directions: [],
		versions: "none"
	},
	BACKWARD: {
		directions: ["backward"],
		versions: "latest"
	},
	BACKWARD_TRANSITIVE: {
		directions: ["backward"],
		versions: "all"
	},
	FORWARD: {
		directions: ["forward"],
		versions: "latest"
	},
	FORWARD_TRANSITIVE: {
		directions: ["forward"],
		versions: "all"
	},
	FULL: {
		directions: ["forward", "backward"],
		versions: "latest"
	},
	FULL_TRANSITIVE: {
		directions: ["forward", "backward"],
		versions: "all"
	}
};
/** The versions a level compares with, newest first, of a list that holds the oldest first. */
function selectVersions(level, versions) {
	switch (LEVEL_DEMANDS[level].versions) {
		case "none": return [];
		case "latest": return versions.slice(-1);
		case "all": return versions.toReversed();
	}
}
// src/compatibility/judge-versions.ts
/**
* Compares a candidate with every version its level asks about, newest first, FULL forward before backward. The
* registry stops at the first version that fails; the later pairs are still here, since people need all of them.
*/
function judgeVersions(question) {
	const pairs = [];
	for (const version of selectVersions(question.level, question.versions)) {
		const parsed = question.parse(version);
		for (const direction of LEVEL_DEMANDS[question.level].directions) pairs.push({
			version,
			direction,
			...comparePair(question, parsed, direction)
		});
	}
	const failed = pairs.find((pair) => pair.verdict !== "compatible");
	if (failed === void 0) return {
		verdict: "compatible",
		failed: null,
		pairs
	};
	return {
		verdict: failed.verdict,
		failed: {
			version: failed.version,
			direction: failed.direction
		},
		pairs
	};
}
function comparePair({ format, candidate, options }, earlier, direction) {
	return direction === "backward" ? format.compare(candidate, earlier, options) : format.compare(earlier, candidate, options);
}
// src/compatibility/upgrade-order.ts
/**
* The order of upgrade that a level promises to be safe: backward means new readers can read old data, so readers go
* first; forward the reverse; both, any. Null under NONE, which promises nothing.
*/
function findUpgradeOrder(level) {
	const { directions } = LEVEL_DEMANDS[level];
	if (directions.length === 0) return null;
	if (directions.length === 2) return "any-order";
	return directions[0] === "backward" ? "consumers-first" : "producers-first";
}
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
// src/compatibility/confirm-repair.ts
/**
* Whether an edit keeps its promise: the edited schema parses, the pair at `index` breaks less, and no pair breaks
* more than before.
*/
function confirmRepair(trial, proposal, { before, index }) {
	const edited = editCandidate(trial, proposal);
	if (edited === void 0) return false;
	const counts = trial.compareAll(edited).map((differences, at) => [differences.length, before[at]?.length ?? 0]);
	const [now, then] = counts[index] ?? [0, 0];
	return now < then && counts.every(([one, other]) => one <= other);
}
function editCandidate(trial, proposal) {
	const { text, references } = trial.candidate;
	if (proposal.reference === null) return trial.parse(applyEdits(text, proposal.edits), references);
	const edited = references.map((reference) => reference.name === proposal.reference ? {
		...reference,
		schema: applyEdits(reference.schema, proposal.edits)
	} : reference);
	return trial.parse(text, edited);
}
// src/commands/add-version.ts
/** The same cause met again towards another earlier version: one finding that names both. */
function addVersion(diagnostic, label) {
	const { compatibility } = diagnostic;
	if (compatibility === void 0 || compatibility.versionLabel === label) return diagnostic;
	return {
		...diagnostic,
		compatibility: {
			...compatibility,
			alsoBreaks: [...compatibility.alsoBreaks, label]
		}
	};
}
// src/commands/create-trial.ts
/** What an edit of a judged candidate has to pass: the pairs its level asks about, by the rules in force unless told. */
function createTrial(judged, options = judged.options) {
	const { subject, candidate, pairs, parse } = judged;
	const { format } = subject;
	return {
		format,
		candidate,
		parse: (text, references) => parseEdited(judged, text, references),
		compareAll: (edited) => pairs.map(({ version, direction }) => {
			const earlier = parse(version);
			const [reader, writer] = direction === "backward" ? [edited, earlier] : [earlier, edited];
			return format.compare(reader, writer, options).differences.filter(({ breaking }) => breaking);
		})
	};
}
/** A text as the registry would parse it when it is submitted; undefined when it would refuse it. */
function parseEdited({ subject, serverVersion }, text, references) {
	const result = subject.format.parse(text, {
		references,
		strictness: "new",
		...serverVersion === void 0 ? {} : { serverVersion }
	});
	return result.ok ? result.schema : void 0;
}
// src/commands/describe-ways.ts
/** Columns of a diff's line beyond which the line that is written tells more than the diff. */
const MAX_COLUMNS = 160;
/** The policy LENIENT that was found to help: where it is set, and that it changes nothing for the data. */
function describePolicy(judged, { title, edits }, witness) {
	const place = describePolicyPlace(judged);
	const action = title === "" ? place.action : `${title}, and ${place.action.charAt(0).toLowerCase()}${place.action.slice(1)}`;
	const cost = witness.status === "verified" && edits.length === 0 ? " Data like the proof's breaks all the same." : "";
	const steps = [...describeEdits(judged, "Edit the schema", {
		edits,
		written: title
	}), ...place.steps];
	return {
		kind: "policy",
		works: true,
		text: `${action}: the registry then accepts it.${cost}${place.caveat}`,
		steps
	};
}
/** Why the policy LENIENT does not help: the registry of the version in force does not accept the change under it. */
function describePolicyFailure({ serverVersion }) {
	return {
		kind: "policy",
		works: false,
		text: `The policy LENIENT does not help: ${serverVersion === void 0 ? "the registry" : `Confluent Platform ${serverVersion}`} refuses the change under it too.`,
		steps: []
	};
}
function describePolicyPlace({ subject, settings }) {
	const setting = "`\"compatibilityPolicy\": \"LENIENT\"`";
	const path = `/config/${encodeURIComponent(subject.subject)}`;
	const request = {
		title: "Ask the registry for the policy",
		language: "http",
		lines: [
			`PUT ${path}`,
			"",
			"{ \"compatibilityPolicy\": \"LENIENT\" }"
		]
	};
	switch (settings) {
		case "registry": return {
			action: `Set ${setting} in the registry (\`PUT ${path}\`)`,
			caveat: "",
			steps: [request]
		};
		case "git": return {
			action: `Set ${setting} in the registry (\`PUT ${path}\`)`,
			caveat: " A check against git does not know the policy, one with `--against registry` does.",
			steps: [request]
		};
		case "directory": return {
			action: `Set ${setting} under \`config\` in the subject's \`subject.json\``,
			caveat: "",
			steps: [{
				title: `In \`config\` of the subject's \`subject.json\``,
				language: "json",
				lines: ["\"compatibilityPolicy\": \"LENIENT\""]
			}]
		};
		case "none": return {
			action: `Give the subject the setting ${setting} in the registry`,
			caveat: "",
			steps: []
		};
	}
}
/** A version in between that was found to help: what to publish at which level, and what it costs. */
function describeBetween(judged, proposal, { version, stepLevel }) {
	const { level } = judged;
	const { title, written, between, edits } = proposal;
	const first = nameVersion(version);
	const text = `${title}: publish ${first} with \`${written}\` at \`compatibility: ${stepLevel}\`, then this schema${edits.length === 0 ? "" : " with the same line"} at ${level}. Data with other properties is invalid from then on.`;
	const yaml = {
		title: "In `schemagate.yaml`, for that version alone",
		language: "yaml",
		lines: [`compatibility: ${stepLevel}`]
	};
	return {
		kind: "version-between",
		works: true,
		text,
		steps: [
			describeDiff(version.schema, `Publish ${first} with`, {
				edits: between,
				written
			}),
			yaml,
			...describeEdits(judged, `Then publish this schema at ${level} with`, {
				edits,
				written
			})
		]
	};
}
/** Why a version in between does not help at the level in force. */
function describeBetweenFailure({ level }, { title }, version) {
	const reason = LEVEL_DEMANDS[level].versions === "all" ? `${version.label} stays as it is, and every later schema is compared with it too` : "the version in between could not read data that holds the new property";
	return {
		kind: "version-between",
		works: false,
		text: `To ${`${title.charAt(0).toLowerCase()}${title.slice(1)}`} does not help at ${level}: ${reason}.`,
		steps: []
	};
}
/** The way past a refusal that breaks no document: this one version without a check. */
function describeUncheckedVersion(level) {
	return {
		kind: "level",
		works: true,
		text: `Publish this one version at \`compatibility: NONE\`, and set ${level} again after it: no document breaks.`,
		steps: [{
			title: "In `schemagate.yaml`, for this version alone",
			language: "yaml",
			lines: ["compatibility: NONE"]
		}]
	};
}
function nameVersion({ version, label }) {
	return version === null ? `the schema of ${label}` : label;
}
function describeEdits({ sources }, title, change) {
	return change.edits.length === 0 ? [] : [describeDiff(sources.main.text, title, change)];
}
function describeDiff(text, title, { edits, written }) {
	const lines = printHunks(findHunks(text, edits) ?? []);
	return lines.length > 0 && lines.every((line) => line.length <= MAX_COLUMNS) ? {
		title,
		language: "diff",
		lines
	} : {
		title,
		language: "json",
		lines: [written]
	};
}
// src/commands/find-ways-out.ts
/**
* The ways past a breaking difference that its format knows beside edits of the candidate, each compared under the
* conditions it names; one that fails only because of the level in force is told with the reason.
*/
function findWaysOut(judged, broken) {
	const pair = judged.pairs[broken.index];
	const { format } = judged.subject;
	if (pair === void 0 || format.proposeDetours === void 0 || judged.options.policy === "LENIENT") return [];
	return format.proposeDetours({
		candidate: judged.candidate,
		earlier: judged.parse(pair.version),
		difference: broken.difference,
		candidateReads: pair.direction === "backward"
	}).flatMap((proposal) => proposal.kind === "policy" ? tryPolicy(judged, proposal, broken) : tryBetween(judged, proposal, {
		broken,
		pair
	}));
}
function tryPolicy(judged, proposal, broken) {
	return confirmRepair(createTrial(judged, {
		...judged.options,
		policy: "LENIENT"
	}), toRepair(proposal), broken) ? [describePolicy(judged, proposal, broken.witness)] : [describePolicyFailure(judged)];
}
/** The version in between stands on the newest one, so only what breaks towards that can be helped by it. */
function tryBetween(judged, proposal, { broken, pair }) {
	const { version } = pair;
	const between = parseEdited(judged, applyEdits(version.schema, proposal.between), version.resolved);
	if (between === void 0 || version !== judged.pairs[0]?.version) return [];
	const { format } = judged.subject;
	const repair = toRepair(proposal);
	const replaced = replaceNewest(judged, version, between);
	const own = {
		before: [broken.before[broken.index] ?? []],
		index: 0
	};
	if (!confirmRepair(pickPair(replaced, broken.index), repair, own)) return [];
	const isTransitive = LEVEL_DEMANDS[judged.level].versions === "all";
	if (!confirmRepair(replaced, repair, broken) || isTransitive && !confirmRepair(createTrial(judged), repair, broken)) return [describeBetweenFailure(judged, proposal, version)];
	return [describeBetween(judged, proposal, {
		version,
		stepLevel: format.compare(judged.parse(version), between, judged.options).verdict === "compatible" ? "FORWARD" : "NONE"
	})];
}
function toRepair({ title, edits }) {
	return {
		title,
		safe: false,
		reference: null,
		edits
	};
}
/** The trial in which a version in between stands for the newest one. */
function replaceNewest(judged, newest, between) {
	return createTrial({
		...judged,
		parse: (version) => version === newest ? between : judged.parse(version)
	});
}
/** The trial of one pair alone. */
function pickPair(trial, index) {
	return {
		...trial,
		compareAll: (candidate) => [trial.compareAll(candidate)[index] ?? []]
	};
}
// src/commands/explain-failures.ts
/** Findings for which proofs and edits are made; the rest of a hopeless schema's findings go without. */
const MAX_EXPLAINED = 50;
/**
* One diagnostic a cause, with its proof and an edit that was confirmed to help. A cause that breaks several versions
* is reported against the newest of them and names the others.
*/
async function explainFailures(failed) {
	const explainer = new Explainer(failed, await failed.subject.format.loadWitnessFinder());
	const causes = /* @__PURE__ */ new Map();
	for (const [index, pair] of failed.pairs.entries()) {
		if (pair.verdict !== "incompatible") continue;
		for (const cause of explainer.diagnose(pair)) {
			const known = causes.get(cause.diagnostic.fingerprint);
			causes.set(cause.diagnostic.fingerprint, known === void 0 ? explainer.explain(cause, {
				pair,
				index,
				budget: MAX_EXPLAINED - causes.size
			}) : addVersion(known, pair.version.label));
		}
	}
	return nameWaysOnce(addUncheckedVersion([...causes.values()], failed));
}
/** A later version would be compared with the same ones again at a transitive level. */
function addUncheckedVersion(found, { level }) {
	if (!found.every(isHarmlessRefusal) || LEVEL_DEMANDS[level].versions === "all") return found;
	const way = describeUncheckedVersion(level);
	return found.map((diagnostic) => ({
		...diagnostic,
		ways: [...diagnostic.ways ?? [], way]
	}));
}
/** What fails does so for one reason, whatever the finding. */
function printWayKey({ kind, works, text }) {
	return works ? text : kind;
}
/** A way that is the same for several findings of a subject is told with the first. */
function nameWaysOnce(found) {
	const told = /* @__PURE__ */ new Set();
	return found.map((diagnostic) => {
		const { ways = [], ...rest } = diagnostic;
		const fresh = ways.filter((way) => !told.has(printWayKey(way)));
		for (const way of fresh) told.add(printWayKey(way));
		return fresh.length === 0 ? rest : {
			...rest,
			ways: fresh
		};
	});
}
var Explainer = class {
	#failed;
	#finder;
	#before;
	constructor(failed, finder) {
		this.#failed = failed;
		this.#finder = finder;
		this.#before = failed.pairs.map((pair) => pair.differences.filter(({ breaking }) => breaking));
	}
	diagnose({ version, direction, differences }) {
		const { subject, level, sources } = this.#failed;
		return diagnosePair({
			format: subject.format,
			subject: subject.subject,
			level,
			direction,
			candidate: sources,
			earlier: this.#failed.locate(version),
			differences
		});
	}
	explain({ diagnostic, difference }, { pair, index, budget }) {
		if (budget <= 0) return diagnostic;
		const fix = this.#findFix(difference, pair, index);
		const witness = this.#prove(difference, pair);
		const words = witness.status === "verified" ? {} : this.#describeUnbroken(difference, pair, witness);
		const ways = findWaysOut(this.#failed, {
			difference,
			before: this.#before,
			index,
			witness
		});
		return {
			...diagnostic,
			...words,
			witness,
			...fix === void 0 ? {} : { fix },
			...ways.length === 0 ? {} : { ways }
		};
	}
	/** The words where no message is known to break: they must not say that one does. */
	#describeUnbroken(difference, { version, direction }, witness) {
		const [mine, theirs] = ["the new schema", version.label];
		const labels = direction === "backward" ? {
			reader: mine,
			writer: theirs,
			candidate: "reader"
		} : {
			reader: theirs,
			writer: mine,
			candidate: "writer"
		};
		const { format } = this.#failed.subject;
		if (witness.harmless === true) {
			const { message, why } = format.describe(difference, {
				...labels,
				harmless: true
			});
			return {
				message,
				why
			};
		}
		if (witness.status !== "unverified") return {};
		return { message: format.describe(difference, {
			...labels,
			unproven: true
		}).message };
	}
	#prove(difference, { version, direction }) {
		const earlier = this.#failed.parse(version);
		const backward = direction === "backward";
		const [reader, writer] = backward ? [this.#failed.candidate, earlier] : [earlier, this.#failed.candidate];
		const outcome = this.#finder.find(reader, writer, difference);
		if (outcome.status !== "verified") return outcome;
		const [writtenBy, readBy] = backward ? [version.label, "the new schema"] : ["the new schema", version.label];
		return {
			...outcome,
			writtenBy,
			readBy
		};
	}
	/** The first proposal that survives a comparison of the edited text with every version the level asks about. */
	#findFix(difference, { version, direction }, index) {
		const { subject, candidate, sources } = this.#failed;
		const proposals = subject.format.proposeRepairs({
			candidate,
			earlier: this.#failed.parse(version),
			difference,
			candidateReads: direction === "backward"
		});
		const trial = createTrial(this.#failed);
		const confirmed = proposals.find((proposal) => confirmRepair(trial, proposal, {
			before: this.#before,
			index
		}));
		if (confirmed === void 0) return void 0;
		const { title, safe, edits, reference } = confirmed;
		const file = reference === null ? sources.main : sources.references.get(reference);
		if (file === void 0 || reference !== null && !this.#failed.references.subjects.has(reference)) return void 0;
		const hunks = findHunks(file.text, edits);
		return {
			title,
			effect: "contract",
			safe,
			compared: true,
			file: file.path,
			edits,
			...hunks === void 0 ? {} : { hunks }
		};
	}
};
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
// src/compatibility/find-satisfied-levels.ts
/** Every level that a candidate satisfies, in the order levels are listed; `versions` holds the oldest first. */
function findSatisfiedLevels(versions) {
	return COMPATIBILITY_LEVELS.filter((level) => {
		const { directions } = LEVEL_DEMANDS[level];
		return selectVersions(level, versions).every((version) => directions.every((direction) => version[direction]));
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
// src/commands/list-failures.ts
/** The failed ones of some comparisons, each with the registry's complete list, in the order they are given. */
function listFailures(format, pairs) {
	return pairs.filter(({ verdict }) => verdict === "incompatible").map(({ version, direction, differences }) => ({
		direction,
		versionLabel: version.label,
		incompatibilities: differences.filter(({ breaking }) => breaking).map(({ kind, registryType, registryPath, registryMessage, reader, writer }) => {
			const [candidate, earlier] = direction === "backward" ? [reader, writer] : [writer, reader];
			return {
				rule: nameDifferenceRule(format.type, kind),
				registryType,
				registryPath,
				registryMessage: registryMessage ?? null,
				candidate: {
					reference: candidate.reference,
					pointer: candidate.pointer
				},
				earlier: {
					reference: earlier.reference,
					pointer: earlier.pointer
				}
			};
		})
	}));
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
	const findings = await explainFailures(judged);
	return conclude(subject, effective, {
		verdict: "incompatible",
		comparedWith,
		...describeSatisfied(judged, earlier.versions),
		failures: listFailures(subject.format, judged.pairs),
		diagnostics: [...findings, ...hazards]
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
	const { verdict, comparedWith = [], upgradeOrder = null, satisfies, failures, change, diagnostics = [], unchecked = [] } = outcome;
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
			...satisfies === void 0 ? {} : { satisfies },
			...failures === void 0 ? {} : { failures }
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
// src/commands/level-changes.ts
/**
* Adds to a subject's outcome that its manifest changes the level in force, a change of its own beside the schema's: one
* that allows more is a warning. Subjects without an earlier version have no level that anybody relies on.
*/
function showLevelChange({ subject, outcome }, manifests) {
	const { report } = outcome;
	const before = findLevelBefore(subject, outcome, manifests);
	if (before === null || before.from === report.level) return outcome;
	const levelChange = {
		...before,
		loosens: isLoosening(before.from, report.level)
	};
	const changed = {
		...outcome,
		report: {
			...report,
			levelChange
		}
	};
	if (!levelChange.loosens) return changed;
	const diagnostic = diagnoseLoosening(subject, {
		report,
		levelChange,
		location: locateLevel(subject, manifests)
	});
	return {
		...changed,
		diagnostics: [...outcome.diagnostics, diagnostic]
	};
}
function findLevelBefore({ entry }, outcome, { present, earlier }) {
	if (outcome.report.levelSource === "flag") return null;
	const registered = outcome.earlier?.level ?? null;
	if (registered !== null) return findRegistered(outcome, registered);
	if (outcome.versions.length === 0 && outcome.report.verdict !== "unmanaged" || earlier === null || earlier === present) return null;
	return describeChoice(findEarlierChoice(entry, earlier));
}
function findRegistered({ report, versions }, { value, source }) {
	return versions.length > 0 && report.levelSource === "manifest" ? {
		from: value,
		source
	} : null;
}
function describeChoice(choice) {
	if (choice === null || choice === "unmanaged") return null;
	return choice === "inherit" ? {
		from: "BACKWARD",
		source: "default"
	} : {
		from: choice,
		source: "manifest"
	};
}
/** The choice of the earlier entry that is the same in everything else; null when there is none such. */
function findEarlierChoice(entry, { entries }) {
	const wanted = printBesidesLevel(entry);
	const choices = new Set(entries.filter((one) => printBesidesLevel(one) === wanted).map((one) => one.compatibility));
	if (choices.has(entry.compatibility)) return entry.compatibility;
	return choices.values().next().value ?? null;
}
const ASIDE = /* @__PURE__ */ new Set(["range", "compatibility"]);
function printBesidesLevel(entry) {
	return JSON.stringify(entry, (key, value) => ASIDE.has(key) ? void 0 : value);
}
function diagnoseLoosening({ subject }, { report, levelChange, location }) {
	const rule = "subject/level-loosened";
	const { from } = levelChange;
	const to = report.verdict === "unmanaged" ? "unmanaged" : report.level;
	return {
		rule,
		severity: "warning",
		message: `The level of \`${subject}\` changes from ${from} to ${to}: ${describeLoss(from, report.level).join(", and ")}.`,
		location,
		subject,
		related: [],
		why: "Whoever reads or writes this data relies on the level that is in force, and the schema is judged at the new one.",
		remedy: "Agree on it with the owners of all consumers and producers, or leave the level as it is.",
		docs: `docs/findings/${rule}.md`,
		fingerprint: createFingerprint([
			rule,
			subject,
			from,
			to
		])
	};
}
/** What a level no longer keeps anybody from, a phrase each. */
function describeLoss(from, to) {
	const [old, next] = [LEVEL_DEMANDS[from], LEVEL_DEMANDS[to]];
	const phrases = old.directions.filter((direction) => !next.directions.includes(direction)).map((direction) => direction === "backward" ? "new consumers may become unable to read old data" : "old consumers may become unable to read new data");
	return old.versions === "all" && next.versions === "latest" ? [...phrases, "only the newest earlier version is still compared"] : phrases;
}
/** The line of the manifest that names the level: in the subject's entry, else the entry itself. */
function locateLevel({ entry }, { present }) {
	if (present === null) return locateFile("schemagate.yaml");
	const { start, end } = entry.range;
	const found = /\bcompatibility[ \t]*:[ \t]*[\w"']+/.exec(present.text.slice(start, end));
	if (found === null) return locateRange(present, {
		start,
		end: findLineEnd(present.text, start)
	});
	const from = start + found.index;
	return locateRange(present, {
		start: from,
		end: from + found[0].length
	});
}
function findLineEnd(text, start) {
	const end = text.indexOf("\n", start);
	return end < 0 ? text.length : end;
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
// src/commands/check.ts
/**
* Judges the mapped subjects of a workspace against their earlier versions. What keeps one subject from being judged
* is in the report; the others get their verdicts all the same.
*
* @throws OperationalError when nothing at all can be judged: no workspace, no manifest, no such baseline.
*/
async function check(options) {
	const { loadProject } = await import("./project.js");
	const project = await loadProject(options);
	const opened = await openCheckBaseline(project, options);
	try {
		return await checkAgainst(project, opened, options);
	} finally {
		await opened.close();
	}
}
async function checkAgainst(project, opened, options) {
	const { baseline, serverVersion } = opened;
	const selection = selectSubjects(project, options);
	const subjects = options.changed === true ? await selectChanged(project, selection.subjects, chooseYardstick(project, options, baseline)) : selection.subjects;
	await baseline.prepare(listNeeded(subjects));
	const registryVersion = options.registryVersion ?? project.manifest?.registryVersion ?? serverVersion;
	const context = {
		baseline,
		project: new Map(project.subjects.map((subject) => [subject.subject, subject])),
		hazards: options.hazards === true,
		...options.level === void 0 ? {} : { level: options.level },
		...registryVersion === void 0 ? {} : { serverVersion: registryVersion }
	};
	const judged = [];
	for (const subject of subjects) judged.push({
		subject,
		outcome: await checkSubject(subject, context)
	});
	const manifests = {
		present: project.manifest,
		earlier: await readEarlierManifest(project.manifest, baseline)
	};
	const rules = describeRules(registryVersion);
	const outcomes = (await confirmOutcomes(judged, {
		...context,
		asked: opened.asked,
		rules
	}, options)).map((one) => showLevelChange(one, manifests));
	const found = outcomes.flatMap((outcome) => outcome.diagnostics);
	const linted = await lintJudged({
		project,
		baseline,
		diagnostics: [...selection.diagnostics, ...mergeSharedCauses(found, {
			project: project.subjects,
			judged: subjects
		})],
		earlierManifest: manifests.earlier,
		judged: subjects.map((subject, index) => ({
			subject,
			outcome: outcomes[index]
		}))
	}, options);
	return createReport({
		command: "check",
		baseline: {
			...describeBaseline(baseline),
			rules
		},
		subjects: [...outcomes.map((outcome) => outcome.report), ...selection.unjudged.map(reportUnjudged)],
		diagnostics: linted.diagnostics,
		waived: linted.waived,
		unchecked: [
			...project.unchecked,
			...outcomes.flatMap((outcome) => outcome.unchecked),
			...linted.unchecked
		],
		...linted.lint === void 0 ? {} : { lint: linted.lint },
		...options.failOn === void 0 ? {} : { failOn: options.failOn }
	});
}
function describeBaseline({ kind, label, notes }) {
	return {
		kind,
		label,
		...notes === void 0 ? {} : { notes }
	};
}
/** Asking a registry is loaded where it is asked for. */
async function confirmOutcomes(judged, { asked, ...confirming }, { confirm }) {
	if (confirm !== true || asked === void 0) return judged;
	const { confirmWithRegistry } = await import("./confirm-with-registry.js");
	return confirmWithRegistry(judged, {
		...confirming,
		...asked
	});
}
/** Lints what was checked and applies the waivers. The linter is loaded only where there is a manifest to lint under. */
async function lintJudged(checked, options) {
	const { project, baseline, earlierManifest, diagnostics, judged } = checked;
	const { manifest } = project;
	if (manifest === null || options.lint === false && manifest.waivers.length === 0) return {
		diagnostics,
		waived: [],
		unchecked: [],
		lint: void 0
	};
	const { lintCheck } = await import("./linter.js");
	return lintCheck({
		manifest,
		earlierManifest: baseline.kind === "git" ? earlierManifest : null,
		judged: judged.flatMap(({ subject, outcome }) => outcome === void 0 ? [] : [{
			subject,
			...describeJudged(outcome)
		}]),
		diagnostics,
		hazards: options.hazards === true,
		lint: options.lint !== false,
		complete: judged.length === project.subjects.length,
		today: readToday(options.today)
	});
}
function describeJudged({ report, versions }) {
	const { verdict, comparedWith, satisfies = [] } = report;
	return {
		verdict,
		comparedWith,
		satisfies,
		versions
	};
}
/** What changes are counted from: the base where one is given, whatever the subjects are then compared with. */
function chooseYardstick(project, { base }, baseline) {
	return base === void 0 ? baseline : openProjectBaseline(project, { against: `git:${base.hash}` });
}
async function selectChanged(project, subjects, baseline) {
	const { manifest } = project;
	const entries = manifest === null ? /* @__PURE__ */ new Set() : findChangedEntries(manifest, await readEarlierManifest(manifest, baseline));
	const candidates = project.subjects.map((subject) => ({
		subject: subject.subject,
		file: subject.source.path,
		references: listLocalReferences(subject),
		schemaType: subject.format.type,
		schema: subject.source.text,
		entry: subject.entry
	}));
	if (baseline.kind === "registry") await baseline.prepare(candidates.map(({ subject }) => subject));
	const changed = await findChangedSubjects(baseline, candidates, entries);
	return subjects.filter(({ subject }) => changed.has(subject));
}
/** The manifest as the baseline knows it. Only git keeps one; to other baselines the manifest never changed. */
async function readEarlierManifest(manifest, baseline) {
	if (manifest === null || baseline.kind !== "git") return manifest;
	const text = baseline.readFile(manifest.path);
	if (text === null || text === manifest.text) return text === null ? null : manifest;
	const { parseManifest } = await import("./project.js");
	return parseManifest({
		path: manifest.path,
		text
	}).manifest;
}
// src/cli/run-check.ts
/** `schemagate check [files…]`. */
async function runCheck(invocation) {
	const { line, directory } = invocation;
	const plan = planOutputs(line, directory);
	const options = {
		directory,
		...readReportOptions(line),
		...readCheckFlags(invocation)
	};
	const dryRun = isGiven(line, "fix-dry-run");
	if (!dryRun && !isGiven(line, "fix")) return deliverReport(await check(options), plan, invocation);
	const { checkAndFix } = await import("./fix2.js");
	const { showFixes } = await import("./show-fixes.js");
	const { report, files } = await checkAndFix(options, dryRun);
	showFixes(files, {
		dryRun,
		invocation,
		toOutput: plan.output === "text"
	});
	return deliverReport(report, plan, invocation);
}
/** Fields of flags that were not given are absent. */
function readCheckFlags(invocation) {
	const { line } = invocation;
	const manifest = readFlag(line, "manifest");
	const subjects = readFlags(line, "subject");
	return {
		...manifest === void 0 ? {} : { manifest },
		...readBaselineFlags(invocation),
		...subjects.length === 0 ? {} : { subjects },
		...line.positionals.length === 0 ? {} : { files: line.positionals },
		...isGiven(line, "hazards") ? { hazards: true } : {},
		...isGiven(line, "changed") ? { changed: true } : {},
		...isGiven(line, "no-lint") ? { lint: false } : {}
	};
}
/**
* `--against registry` means the registry that the connection settings name, and so does asking one to confirm the
* verdicts when nothing else is named.
*/
function readBaselineFlags({ line, terminal }) {
	const against = readFlag(line, "against");
	const confirm = isGiven(line, "confirm-with-registry");
	const asks = isGiven(line, "registry") || against === "registry" || confirm && against === void 0;
	return {
		...against === void 0 || against === "registry" ? {} : { against },
		...asks ? { registry: readRegistryChoice(line, terminal) } : {},
		...confirm ? { confirm } : {}
	};
}
export { DEFAULT_DIR, EarlierParser, GLOBAL_CONTEXT, LEVEL_DEMANDS, MAX_COUNT, MAX_INDEX_SIZE, MAX_TEXT_SIZE, OWN_REGISTRY, REGISTRY_INDEX, REGISTRY_MODES, SUBJECTS_FOLDER, SUBJECT_INDEX, check, checkSubject, confirmRepair, createTrial, explainFailures, findHead, findRepository, findSatisfiedLevels, findUpgradeOrder, findWaysOut, fold, getErrorCode, hasOwnRegistry, hashContent, isCurrentHash, isDirectoryRegistry, judgeVersions, listChanges, listFailures, listLocalReferences, listNeeded, mergeSharedCauses, openBaseline, openDirectoryRegistry, openProjectBaseline, openRegistry, openRegistryBaseline, parseQualifiedSubject, parseRegistryIndex, parseSubjectIndex, planLevel, printFolderName, printQualifiedSubject, printVersionFile, qualifyReference, readCandidateReferences, reportUnjudged, resolveLevel, resolveRef, resolveReferences, resolveSettings, runCheck, runGit, selectSubjects, selectVersions };
