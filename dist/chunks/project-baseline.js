import { t as OperationalError } from "./operational-error.js";
import { t as COMPATIBILITY_LEVELS } from "./compatibility-level.js";
import { t as compareText } from "./sort.js";
import { n as locateRange, t as locateFile } from "./location.js";
import { n as readJson, r as findJsonLocation } from "./json-reader.js";
import { n as selectVersions, t as LEVEL_DEMANDS } from "./pairs.js";
import { n as printPointer } from "./json-pointer.js";
import { closeSync, constants, existsSync, lstatSync, openSync, readSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
// src/compatibility/find-satisfied-levels.ts
/** Every level that a candidate satisfies, in the order levels are listed; `versions` holds the oldest first. */
function findSatisfiedLevels(versions) {
	return COMPATIBILITY_LEVELS.filter((level) => {
		const { directions } = LEVEL_DEMANDS[level];
		return selectVersions(level, versions).every((version) => directions.every((direction) => version[direction]));
	});
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
		const result = this.#subject.format.parse(version.schema, {
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
// src/diagnostic/quote-name.ts
const MAX_LENGTH$1 = 200;
/**
* A name as it stands in a message: between backticks, cut when it is very long, with characters that a terminal
* would act on or not show written as `\u{…}`. Names come from files and may be hostile.
*/
function quoteName(name) {
	return `\`${(name.length > MAX_LENGTH$1 ? `${name.slice(0, MAX_LENGTH$1)}…` : name).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escapeCharacter$1)}\``;
}
function escapeCharacter$1(character) {
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
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
	throw createMismatch(`a whole number from 1 to ${MAX_COUNT$1}`, holder, key);
}
/** The largest version number and id the registry knows (a Java `int`). */
const MAX_COUNT$1 = 2147483647;
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
// src/schema/schema-type.ts
/** All schema types, in the order the registry lists them. */
const SCHEMA_TYPES = [
	"AVRO",
	"JSON",
	"PROTOBUF"
];
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
/** A directory registry as it was when it was opened: `docs/directory-registry.md` says what is in it. */
var DirectoryRegistry = class {
	path;
	label;
	#indexText = "";
	#index;
	#folders;
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
	/** Reads `registry.json` again and, when it changed, the list of subjects; returns whether it changed. */
	refresh() {
		const before = this.#indexText;
		this.#index = this.#readRegistryIndex();
		if (before === this.#indexText) return false;
		this.refreshFolders();
		return true;
	}
	/** Reads the list of subjects again. */
	refreshFolders() {
		this.#folders = this.#listFolders();
	}
	/** Names of all subjects that have a folder, sorted by code units; they need not have live versions. */
	listSubjects() {
		return [...this.#folders.keys()].sort(compareText);
	}
	/**
	* A subject's index, read anew at each call, or undefined for an unknown subject.
	*
	* @throws OperationalError, with the place, when it is not of the format.
	*/
	readSubject(subject) {
		const folder = this.#folders.get(subject);
		if (folder === void 0) return void 0;
		if (folder.problem !== void 0) throw folder.problem;
		const file = this.locate(SUBJECTS_FOLDER, folder.name, SUBJECT_INDEX);
		const text = readTextFile(file, MAX_INDEX_SIZE);
		if (text !== void 0) return parseSubjectIndex({
			path: file.label,
			text
		}, subject);
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
	/** Notes that a subject's folder was made, or with undefined that it was removed. */
	noteFolder(subject, name) {
		if (name === void 0) this.#folders.delete(subject);
		else this.#folders.set(subject, { name });
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
	#listFolders() {
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
// src/registry/directory/content-hash.ts
/** A text without its layout: equal for two texts that the registry would not tell apart by layout alone. */
function printIdentity({ schemaType, schema }) {
	const lines = schema.replaceAll("\r\n", "\n").trim();
	if (schemaType === "PROTOBUF") return lines;
	const result = readJson(schema);
	return result.ok ? printCompact(result.root) : lines;
}
function printCompact(node) {
	switch (node.kind) {
		case "object": return `{${node.members.map(({ key, value }) => `${printCompact(key)}:${printCompact(value)}`).join(",")}}`;
		case "array": return `[${node.items.map(printCompact).join(",")}]`;
		case "string": return JSON.stringify(node.value);
		case "number": return node.text;
		case "boolean": return String(node.value);
		case "null": return "null";
	}
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
// src/baseline/resolve-references.ts
const MAX_COUNT = 1e3;
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
	if (count >= MAX_COUNT || trail.length >= MAX_DEPTH) throw createError(`The schema has more than ${MAX_COUNT} references, or references more than ${MAX_DEPTH} steps deep.`, "Merge some of the referenced schemas.");
}
function createError(message, hint) {
	return new OperationalError({
		code: "baseline",
		message,
		hint
	});
}
// src/baseline/directory-baseline.ts
/** The versions and levels of a directory registry; each subject is read when it is asked for. */
function createDirectoryBaseline(registry) {
	const reader = new DirectoryBaselineReader(registry);
	return {
		kind: "directory",
		label: `directory registry ${registry.label}`,
		prepare: () => void 0,
		readSubject: (subject) => reader.readSubject(subject),
		isChanged: (candidate) => isCandidateChanged(candidate, reader.readSubject(candidate.subject).versions.at(-1)),
		readFile: () => null
	};
}
var DirectoryBaselineReader = class {
	#registry;
	/** Referenced versions are few and used by many, so they are kept; others are read once. */
	#found = /* @__PURE__ */ new Map();
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
			versions: subject.versions.filter((version) => !version.deleted).map((version) => this.#present(name, version)),
			level: resolveLevel(this.#registry.index, subject),
			policy: POLICIES.find((policy) => policy === settings.compatibilityPolicy) ?? null,
			undecided: listUndecided(settings)
		};
	}
	#present(subject, version) {
		const registry = this.#registry;
		let schema;
		let resolved;
		const resolve = () => this.#resolve(subject, version.references);
		return {
			version: version.version,
			label: `version ${version.version}`,
			schemaType: version.schemaType,
			references: version.references,
			file: registry.locateSchema(subject, version).label,
			get schema() {
				return schema ??= registry.readSchema(subject, version);
			},
			get resolved() {
				return resolved ??= resolve();
			}
		};
	}
	#resolve(referrer, references) {
		if (references.length === 0) return [];
		return resolveReferences(references.map((reference) => ({
			...reference,
			referrer
		})), (reference) => this.#find(reference));
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
		return {
			version: null,
			label: this.#source.commit.ref + renamed,
			schemaType: guessSchemaType(earlier.path),
			schema: this.#readText(earlier),
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
function guessSchemaType(path) {
	if (path.endsWith(".proto")) return "PROTOBUF";
	return path.endsWith(".json") ? "JSON" : "AVRO";
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
export { listChanges as a, resolveRef as c, quoteName as d, EarlierParser as f, findSatisfiedLevels as g, readCandidateReferences as h, hasOwnRegistry as i, runGit as l, listPublishedSources as m, openProjectBaseline as n, findHead as o, pickRules as p, OWN_REGISTRY as r, findRepository as s, listLocalReferences as t, SCHEMA_TYPES as u };
