import { compareText, findJsonLocation, locateFile, locateRange, printPointer, quoteName, readJson } from "./ground.js";
import { COMPATIBILITY_LEVELS, OperationalError } from "./start.js";
import { SCHEMA_TYPES } from "./outlines.js";
import { closeSync, constants, existsSync, lstatSync, openSync, readSync, readdirSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
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
export { MAX_COUNT, MAX_INDEX_SIZE, MAX_TEXT_SIZE, REGISTRY_INDEX, REGISTRY_MODES, SUBJECTS_FOLDER, SUBJECT_INDEX, fold, getErrorCode, isDirectoryRegistry, openDirectoryRegistry, parseRegistryIndex, parseSubjectIndex, printFolderName, printVersionFile };
