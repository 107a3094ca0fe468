import { OperationalError } from "./start.js";
import { locateFile, quoteName, readJson } from "./ground.js";
import { GLOBAL_CONTEXT, LEVEL_DEMANDS, MAX_COUNT, MAX_INDEX_SIZE, REGISTRY_INDEX, SUBJECTS_FOLDER, SUBJECT_INDEX, fold, getErrorCode, hashContent, isCurrentHash, parseQualifiedSubject, parseRegistryIndex, parseSubjectIndex, printFolderName, printQualifiedSubject, printVersionFile, qualifyReference, resolveLevel, resolveReferences, resolveSettings, selectVersions } from "./check.js";
import { FORMATS } from "./formats2.js";
import { isSameMetadata, isSameRuleSet, matchConfluentVersion } from "./same-contract.js";
import { closeSync, existsSync, fsyncSync, linkSync, lstatSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
// src/registry/directory/print-index.ts
const MAX_LINE = 120;
/** The text of a `registry.json`; contexts are sorted by name. */
function printRegistryIndex(registry) {
	const contexts = [...registry.contexts.keys()].sort().map((name) => [name, arrangeContext(registry.contexts.get(name) ?? {})]);
	return printLines({
		formatVersion: 1,
		...arrangeContext(registry),
		...contexts.length > 0 && { contexts: Object.fromEntries(contexts) }
	});
}
/** The text of a `subject.json`: a version takes one line where it fits, so that a new version is one new line. */
function printSubjectIndex(subject) {
	return printLines({
		subject: subject.subject,
		...arrangeScope(subject),
		versions: subject.versions.map(arrangeVersion)
	});
}
function arrangeContext(context) {
	return {
		...context.nextId !== void 0 && { nextId: context.nextId },
		...arrangeScope(context)
	};
}
function arrangeScope({ config, mode }) {
	return {
		...config && { config },
		...mode && { mode }
	};
}
function arrangeVersion(version) {
	const { schemaType, references, deleted, metadata, ruleSet, ts, hash } = version;
	return {
		version: version.version,
		id: version.id,
		...schemaType !== "AVRO" && { schemaType },
		...references.length > 0 && { references: references.map(({ name, subject, version: number }) => ({
			name,
			subject,
			version: number
		})) },
		...metadata && { metadata },
		...ruleSet && { ruleSet },
		...deleted && { deleted },
		...ts !== void 0 && { ts },
		...hash !== void 0 && { hash }
	};
}
function printLines(root) {
	return `${printValue(root, "", true)}\n`;
}
/** JSON on one line where that fits and `open` does not forbid it, else one line per member. */
function printValue(value, indent, open = false) {
	const short = printInline(value);
	if (typeof value !== "object" || value === null) return short;
	if (!open && indent.length + short.length <= MAX_LINE && !isMainList(value, indent)) return short;
	const inner = `${indent}  `;
	if (Array.isArray(value)) {
		const items = value.map((item) => inner + printValue(item, inner));
		return items.length === 0 ? "[]" : `[\n${items.join(",\n")}\n${indent}]`;
	}
	const members = Object.entries(value).map(([name, item]) => `${inner}${JSON.stringify(name)}: ${printValue(item, inner)}`);
	return members.length === 0 ? "{}" : `{\n${members.join(",\n")}\n${indent}}`;
}
/** The list of versions: each on a line of its own even where all would fit on one. */
function isMainList(value, indent) {
	return indent === "  " && Array.isArray(value) && value.length > 0;
}
function printInline(value) {
	if (Array.isArray(value)) return `[${value.map(printInline).join(", ")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const members = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${printInline(item)}`);
	return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
// src/registry/directory/write-atomically.ts
/** The name of the file that `name` is written to before it takes its place. */
function printTemporaryName(name) {
	return `.${name}.tmp`;
}
/**
* Puts a file in its place as a whole: whoever reads it, and whatever is left after a crash, is the old text or the
* new one. Only for the holder of the write lock, since the temporary name is always the same.
*/
function writeFileAtomically(path, text, options) {
	const temporary = join(dirname(path), printTemporaryName(basename(path)));
	writeNewFile(temporary, text, options);
	renameSync(temporary, path);
	if (options.durable) flushFolder(dirname(path));
}
/** Writes a file that must not be there yet; a leftover of that name, a link included, is removed first. */
function writeNewFile(path, text, options) {
	rmSync(path, { force: true });
	const descriptor = openSync(path, "wx");
	try {
		writeFileSync(descriptor, text);
		if (options.durable) fsyncSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
}
/** Makes renames in a folder last. Windows cannot open folders and does not need it. */
function flushFolder(path) {
	if (process.platform === "win32") return;
	const descriptor = openSync(path, "r");
	try {
		fsyncSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
}
// src/registry/directory/content-index.ts
/** Which content has which id in each context, and which versions others refer to. */
var ContentIndex = class {
	#contexts = /* @__PURE__ */ new Map();
	#referrers = /* @__PURE__ */ new Map();
	/** Notes a version that is in the registry. @throws OperationalError when its id stands for another content. */
	add(subject, version, place) {
		const ids = this.#open(parseQualifiedSubject(subject).context);
		const holding = ids.holdingById.get(version.id);
		if (holding !== void 0 && holding.hash !== place.hash) throw createClashError({
			subject,
			version,
			label: place.label,
			holding
		});
		if (holding === void 0) ids.holdingById.set(version.id, {
			hash: place.hash,
			subject,
			version: version.version
		});
		if (!ids.idByHash.has(place.hash)) ids.idByHash.set(place.hash, version.id);
		ids.highest = Math.max(ids.highest, version.id);
		for (const reference of version.references) {
			const key = printKey(qualifyReference(reference.subject, subject), reference.version);
			const referrers = this.#referrers.get(key);
			const referrer = {
				subject,
				deleted: version.deleted
			};
			if (referrers === void 0) this.#referrers.set(key, [referrer]);
			else referrers.push(referrer);
		}
	}
	/** The id of a content in a context, or undefined when it has none. */
	findId(context, hash) {
		return this.#contexts.get(context)?.idByHash.get(hash);
	}
	/** The hash of the content an id stands for in a context, or undefined when the id is free. */
	findHash(context, id) {
		return this.#contexts.get(context)?.holdingById.get(id)?.hash;
	}
	/** The highest id in use in a context, 0 when none is. */
	findHighestId(context) {
		return this.#contexts.get(context)?.highest ?? 0;
	}
	/** Whether any version in the scope, by default any at all, refers to this one. */
	isReferred({ subject, version }, { deletedToo, exceptBy } = { deletedToo: true }) {
		return (this.#referrers.get(printKey(subject, version)) ?? []).some((one) => (deletedToo || !one.deleted) && one.subject !== exceptBy);
	}
	#open(context) {
		const known = this.#contexts.get(context);
		if (known !== void 0) return known;
		const ids = {
			idByHash: /* @__PURE__ */ new Map(),
			holdingById: /* @__PURE__ */ new Map(),
			highest: 0
		};
		this.#contexts.set(context, ids);
		return ids;
	}
};
/**
* Reads the indexes of all subjects; texts only of versions that have no stored hash.
*
* @throws OperationalError when an index is malformed, or one id stands for two contents.
*/
function buildContentIndex(registry) {
	const index = new ContentIndex();
	for (const subject of registry.listSubjects()) for (const version of registry.readSubject(subject)?.versions ?? []) {
		const { label } = registry.locateSchema(subject, version);
		index.add(subject, version, {
			hash: readHash(registry, subject, version),
			label
		});
	}
	return index;
}
/** The hash of a stored version's content: the stored one, or computed from its text. */
function readHash(registry, subject, version) {
	if (isCurrentHash(version.hash)) return version.hash;
	return hashContent({
		...version,
		schema: registry.readSchema(subject, version)
	});
}
function printKey(subject, version) {
	return `${version} ${subject}`;
}
function createClashError({ subject, version, label, holding }) {
	return new OperationalError({
		code: "registry",
		message: `The id ${version.id} stands for two different schemas: version ${holding.version} of ${quoteName(holding.subject)} and version ${version.version} of ${quoteName(subject)}.`,
		hint: "This happens when two branches registered at the same time and were merged. Give the one that is not in use yet a free id in the index beside this file.",
		location: locateFile(label)
	});
}
// src/registry/directory/plan-deletion.ts
/**
* Plans a deletion as the registry does it: soft first, then for good; never what another schema refers to. A subject
* that has no version left at all loses its own settings.
*/
function planDeletion(subject, request) {
	if (subject === void 0 || subject.versions.length === 0) return {
		ok: false,
		reason: "unknown-subject"
	};
	const chosen = chooseVersions$1(subject, request);
	if (chosen.length === 0) return {
		ok: false,
		reason: request.version === null ? "already-deleted" : "unknown-version"
	};
	const refusal = findRefusal(chosen, request);
	if (refusal !== void 0) return refusal;
	const versions = request.permanent ? subject.versions.filter((version) => !chosen.includes(version)) : subject.versions.map((version) => chosen.includes(version) ? {
		...version,
		deleted: true
	} : version);
	return {
		ok: true,
		subject: versions.length === 0 ? {
			subject: subject.subject,
			versions
		} : {
			...subject,
			versions
		},
		deleted: chosen
	};
}
function chooseVersions$1(subject, request) {
	if (request.version !== null) return subject.versions.filter(({ version }) => version === request.version);
	return request.permanent ? subject.versions : subject.versions.filter(({ deleted }) => !deleted);
}
function findRefusal(chosen, { permanent, isReferred }) {
	for (const { version, deleted } of chosen) {
		if (!permanent && deleted) return {
			ok: false,
			reason: "already-deleted",
			version
		};
		if (isReferred(version)) return {
			ok: false,
			reason: "referenced",
			version
		};
		if (permanent && !deleted) return {
			ok: false,
			reason: "not-deleted-softly-before",
			version
		};
	}
}
// src/registry/directory/plan-registration.ts
/**
* Plans a new version of a subject. Its number is one more than the highest, soft-deleted versions included (registry
* behaviour); `replaced` versions are dropped.
*/
function planRegistration(subject, request, { id, hash, replaced }) {
	const number = request.version ?? (subject.versions.at(-1)?.version ?? 0) + 1;
	if (number > 2147483647 || id > 2147483647) return {
		ok: false,
		reason: "numbers-exhausted"
	};
	if (subject.versions.some(({ version }) => version === number)) return {
		ok: false,
		reason: "version-taken"
	};
	const { schemaType, references, metadata, ruleSet, ts } = request;
	const added = {
		version: number,
		id,
		schemaType,
		references: references.map(({ name, subject: referred, version }) => ({
			name,
			subject: referred,
			version
		})),
		deleted: false,
		...metadata && { metadata },
		...ruleSet && { ruleSet },
		...ts !== void 0 && { ts },
		hash
	};
	const versions = [...subject.versions.filter((version) => !replaced.includes(version)), added].sort((left, right) => left.version - right.version);
	return {
		ok: true,
		subject: {
			...subject,
			versions
		},
		added
	};
}
/** Why a request can never be registered, whatever the registry holds; undefined when it can. */
function findInvalidity(subject, { schema }) {
	if (!isValidSubject(subject)) return "invalid-subject";
	if (/\p{Cs}/u.test(schema)) return "invalid-text";
	return Buffer.byteLength(schema) > 10485760 ? "too-large" : void 0;
}
/** Whether a name can be a subject's: no control characters, not empty, not one the registry reserves. */
function isValidSubject(name) {
	const { subject } = parseQualifiedSubject(name);
	if (subject === "" || subject === "__GLOBAL" || subject === "__EMPTY" || /\p{Cc}/u.test(name)) return false;
	return printFolderName(name) !== void 0;
}
// src/registry/directory/subject-store.ts
const STAGED = ".new-";
const DISCARDED = ".old-";
/** Puts subjects on disk so that a reader, or a crash, sees a change whole or not at all. For the lock's holder. */
var SubjectStore = class {
	#registry;
	#options;
	#directory;
	#spellings;
	constructor(registry, options) {
		this.#registry = registry;
		this.#options = options;
		this.#directory = registry.locate(SUBJECTS_FOLDER);
		this.#spellings = new Set(registry.listSubjects().map((subject) => fold(registry.findFolder(subject) ?? "")));
	}
	/** Removes what killed runs left behind. */
	sweep() {
		mkdirSync(this.#directory.path, { recursive: true });
		for (const name of readdirSync(this.#directory.path)) if (name.startsWith(STAGED) || name.startsWith(DISCARDED)) this.#remove(name);
	}
	/** Writes a subject, new or known. */
	save(change) {
		const { subject } = change.subject;
		const index = printSubjectIndex(change.subject);
		const label = this.#registry.locate(SUBJECTS_FOLDER, printFolderName(subject) ?? "", SUBJECT_INDEX).label;
		assertReadable({
			path: label,
			text: index
		}, subject);
		if (this.#registry.readSubject(subject) === void 0) this.#create(change, index);
		else this.#replace(change, index);
	}
	/** Removes a subject's folder. */
	discard(subject) {
		const name = this.#registry.findFolder(subject);
		if (name === void 0) return;
		this.#remove(DISCARDED + name);
		if (existsSync(this.#locate(name))) renameSync(this.#locate(name), this.#locate(DISCARDED + name));
		if (this.#options.durable) flushFolder(this.#directory.path);
		this.#remove(DISCARDED + name);
		this.#registry.noteFolder(subject, void 0);
		this.#spellings.delete(fold(name));
	}
	/** Removes the texts of versions that the subject's index no longer lists. */
	removeTexts(subject, versions) {
		for (const version of versions) rmSync(this.#registry.locateSchema(subject, version).path, { force: true });
	}
	#replace({ subject, added, beforeCommit }, index) {
		const folder = this.#locate(this.#registry.findFolder(subject.subject) ?? "");
		if (added) writeFileAtomically(join(folder, printVersionFile(added.version)), added.schema, this.#options);
		beforeCommit();
		writeFileAtomically(join(folder, SUBJECT_INDEX), index, this.#options);
	}
	#create({ subject, added, beforeCommit }, index) {
		this.discard(subject.subject);
		const name = this.#chooseFolder(subject.subject);
		const staged = this.#locate(STAGED + name);
		this.#remove(STAGED + name);
		mkdirSync(staged, { recursive: true });
		if (added) writeNewFile(join(staged, printVersionFile(added.version)), added.schema, this.#options);
		writeNewFile(join(staged, SUBJECT_INDEX), index, this.#options);
		if (this.#options.durable) flushFolder(staged);
		beforeCommit();
		renameSync(staged, this.#locate(name));
		if (this.#options.durable) flushFolder(this.#directory.path);
		this.#registry.noteFolder(subject.subject, name);
		this.#spellings.add(fold(name));
	}
	#chooseFolder(subject) {
		const names = [false, true].map((neutral) => printFolderName(subject, neutral));
		const free = names.find((name) => name !== void 0 && !this.#isTaken(name));
		if (free !== void 0) return free;
		throw new OperationalError({
			code: "registry",
			message: `No folder can be made for the subject ${quoteName(subject)}: its name is taken.`,
			hint: "Remove the file or folder of that name, or rename it as docs/directory-registry.md says.",
			location: locateFile(`${this.#directory.label}/${names[0] ?? ""}`)
		});
	}
	#isTaken(name) {
		return this.#spellings.has(fold(name)) || lstatSync(this.#locate(name), { throwIfNoEntry: false }) !== void 0;
	}
	#locate(name) {
		return join(this.#directory.path, name);
	}
	#remove(name) {
		rmSync(this.#locate(name), {
			recursive: true,
			force: true
		});
	}
};
/** What could not be read back must not be written. */
function assertReadable(index, subject) {
	parseSubjectIndex(index, subject);
	if (Buffer.byteLength(index.text) <= 67108864) return;
	throw new OperationalError({
		code: "registry",
		message: `The index of the subject would be larger than ${MAX_INDEX_SIZE / 1024 / 1024} MiB.`,
		hint: "Delete old versions for good, or shorten metadata and rules.",
		location: locateFile(index.path)
	});
}
// src/registry/directory/write-lock.ts
const POLL_MS = 5;
const PATIENCE_MS = 35e3;
const STALE_MS = 3e4;
/**
* Runs `work` as the only writer of a registry, among all processes. The lock is a file that names its process; it is
* taken over when that process is gone, or ran on another machine and the lock is older than half a minute (a write
* takes milliseconds).
*
* @throws OperationalError when another process keeps the lock, or the file cannot be made.
*/
function holdWriteLock(lock, work) {
	acquire(lock);
	try {
		return work();
	} finally {
		rmSync(lock.path, { force: true });
	}
}
function acquire(lock) {
	const deadline = Date.now() + PATIENCE_MS;
	while (!create(lock)) {
		const holder = readHolder(lock.path);
		if (holder !== void 0 && isGone(holder)) takeAway(lock.path, holder);
		else if (Date.now() > deadline) throw createHeldError(lock, holder);
		else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL_MS);
	}
}
function create(lock) {
	try {
		const descriptor = openSync(lock.path, "wx");
		writeFileSync(descriptor, JSON.stringify({
			pid: process.pid,
			host: hostname()
		}));
		closeSync(descriptor);
		return true;
	} catch (error) {
		if (getErrorCode(error) === "EEXIST") return false;
		throw new OperationalError({
			code: "registry",
			message: `The directory registry cannot be written to (${getErrorCode(error) ?? String(error)}).`,
			hint: "Check the permissions of the folder and the space on the disk.",
			location: locateFile(lock.label),
			cause: error
		});
	}
}
function readHolder(path) {
	try {
		return {
			text: readFileSync(path, "utf8"),
			ageMs: Date.now() - statSync(path).mtimeMs
		};
	} catch {
		return;
	}
}
function isGone({ text, ageMs }) {
	const owner = /^\{"pid":([1-9][0-9]{0,9}),"host":(".*")\}$/.exec(text);
	if (owner === null || owner[2] !== JSON.stringify(hostname())) return ageMs > STALE_MS;
	try {
		process.kill(Number(owner[1]), 0);
		return false;
	} catch (error) {
		return getErrorCode(error) === "ESRCH";
	}
}
/** Two processes may find the same stale lock: the rename lets one of them win, the look at it tells which lock it was. */
function takeAway(path, holder) {
	const aside = `${path}.${randomUUID()}`;
	try {
		renameSync(path, aside);
		if (readFileSync(aside, "utf8") !== holder.text) linkSync(aside, path);
	} catch (error) {
		if (getErrorCode(error) !== "ENOENT" && getErrorCode(error) !== "EEXIST") throw error;
	} finally {
		rmSync(aside, { force: true });
	}
}
function createHeldError(lock, holder) {
	return new OperationalError({
		code: "registry",
		message: `Another process keeps writing to the directory registry${holder ? `: ${holder.text.slice(0, 200)}` : ""}.`,
		hint: "Wait for it to end; when it is gone for certain, remove this file.",
		location: locateFile(lock.label)
	});
}
// src/registry/directory/directory-writer.ts
/**
* Writes to a directory registry. Each call is one change: it holds the registry's lock, sees what other processes
* wrote before, and is on disk as a whole when it returns (see docs/directory-registry.md). Whether a schema is valid
* and compatible, and whether the mode allows a change, is the caller's to judge.
*/
var DirectoryWriter = class {
	registry;
	#options;
	#store;
	#contents;
	#generation;
	#holding = false;
	/** Without `durable`, writes do not wait for the disk: for data that can be made again. */
	constructor(registry, options = { durable: true }) {
		this.registry = registry;
		this.#options = options;
		this.#generation = registry.generation;
	}
	/**
	* Runs `work` while no other process writes, so that what it decides still holds when it writes. Its own calls of
	* this writer are changes of their own: a crash between two of them leaves the first.
	*/
	hold(work) {
		return this.#change(work);
	}
	/** Registers a schema under a subject, or finds the live version that already is it. References must exist. */
	register(name, request) {
		const subject = printQualifiedSubject(parseQualifiedSubject(name));
		const reason = findInvalidity(subject, request);
		if (reason !== void 0) return {
			ok: false,
			reason
		};
		const hash = hashContent(request);
		return this.#change((store) => {
			const stored = this.#open(subject);
			const same = stored.versions.filter((version) => readHash(this.registry, subject, version) === hash);
			const live = same.findLast((version) => !version.deleted);
			if (live !== void 0) return {
				ok: true,
				id: live.id,
				version: live.version,
				created: false
			};
			const reference = request.references.find((one) => !this.#exists(one, subject));
			if (reference !== void 0) return {
				ok: false,
				reason: "unknown-reference",
				reference
			};
			return this.#add(store, {
				stored,
				request,
				hash,
				same
			});
		});
	}
	/**
	* Changes settings of a subject, of a context (`:.staging:`) or, with null, of the default context, which is the
	* global one. A subject need not have versions. Returns the scope as it is afterwards, or null for an invalid name.
	*/
	changeScope(target, change) {
		const { context, subject } = parseQualifiedSubject(target ?? "");
		const name = printQualifiedSubject({
			context,
			subject
		});
		if (subject !== "" && !isValidSubject(name)) return null;
		return this.#change((store) => {
			if (subject === "") return this.#changeContext(context, change);
			const stored = applyChange(this.#open(name), change);
			this.#save(store, stored);
			return stored;
		});
	}
	/** Forgets a context's settings, mode and next id. Which subjects it has is the caller's to look at. */
	removeContext(context) {
		this.#change(() => {
			const { index } = this.registry;
			const contexts = new Map([...index.contexts].filter(([name]) => name !== context));
			if (contexts.size < index.contexts.size) this.#saveIndex({
				...index,
				contexts
			});
		});
	}
	/** Deletes a version or a subject as the registry does it: softly first, then for good; never what is referred to. */
	delete({ subject: name, version, permanent }) {
		const subject = printQualifiedSubject(parseQualifiedSubject(name));
		return this.#change((store) => {
			const contents = this.#contents = buildContentIndex(this.registry);
			const scope = {
				deletedToo: permanent,
				exceptBy: version === null ? subject : void 0
			};
			const isReferred = (number) => contents.isReferred({
				subject,
				version: number
			}, scope);
			const plan = planDeletion(this.#open(subject), {
				version,
				permanent,
				isReferred
			});
			if (!plan.ok) return plan;
			this.#save(store, plan.subject);
			if (permanent) store.removeTexts(subject, plan.deleted);
			this.#contents = void 0;
			return {
				ok: true,
				versions: plan.deleted.map((one) => one.version)
			};
		});
	}
	#change(work) {
		if (this.#holding) return work(this.#openStore());
		return holdWriteLock(this.registry.locate("registry.lock"), () => {
			this.#holding = true;
			try {
				this.registry.refresh();
				return work(this.#openStore());
			} finally {
				this.#holding = false;
			}
		});
	}
	#openStore() {
		const first = this.#store === void 0;
		if (this.#generation !== this.registry.generation) {
			this.#generation = this.registry.generation;
			this.#store = void 0;
			this.#contents = void 0;
		}
		this.#store ??= new SubjectStore(this.registry, this.#options);
		if (first) this.#store.sweep();
		return this.#store;
	}
	#open(subject) {
		return this.registry.readSubject(subject) ?? {
			subject,
			versions: []
		};
	}
	#exists(reference, referrer) {
		const { versions } = this.#open(qualifyReference(reference.subject, referrer));
		return versions.some(({ version }) => version === reference.version);
	}
	#add(store, addition) {
		const { stored, request, hash, same } = addition;
		const { context } = parseQualifiedSubject(stored.subject);
		if (same.length > 0) this.#contents = void 0;
		const contents = this.#contents ??= buildContentIndex(this.registry);
		const next = Math.max(this.#openContext(context).nextId ?? 1, contents.findHighestId(context) + 1);
		const id = request.id ?? contents.findId(context, hash) ?? next;
		if ((contents.findHash(context, id) ?? hash) !== hash) return {
			ok: false,
			reason: "id-taken"
		};
		const replaced = same.filter(({ version }) => !contents.isReferred({
			subject: stored.subject,
			version
		}));
		const plan = planRegistration(stored, request, {
			id,
			hash,
			replaced
		});
		if (!plan.ok) return plan;
		const { added } = plan;
		const beforeCommit = () => {
			if (id >= next) this.#saveContext(context, {
				...this.#openContext(context),
				nextId: Math.min(id + 1, MAX_COUNT)
			});
		};
		store.save({
			subject: plan.subject,
			added: {
				version: added,
				schema: request.schema
			},
			beforeCommit
		});
		store.removeTexts(stored.subject, replaced);
		contents.add(stored.subject, added, {
			hash,
			label: this.registry.locateSchema(stored.subject, added).label
		});
		return {
			ok: true,
			id,
			version: added.version,
			created: true
		};
	}
	#save(store, subject) {
		if (subject.versions.length === 0 && subject.config === void 0 && subject.mode === void 0) store.discard(subject.subject);
		else store.save({
			subject,
			beforeCommit: () => void 0
		});
	}
	#openContext(context) {
		const { index } = this.registry;
		return context === "." ? index : index.contexts.get(context) ?? {};
	}
	#changeContext(context, change) {
		const changed = applyChange(this.#openContext(context), change);
		this.#saveContext(context, changed);
		return changed;
	}
	#saveContext(context, changed) {
		const { contexts } = this.registry.index;
		const index = context === "." ? {
			...changed,
			contexts
		} : {
			...this.registry.index,
			contexts: new Map([...contexts, [context, changed]])
		};
		this.#saveIndex(index);
	}
	#saveIndex(index) {
		const file = this.registry.locate(REGISTRY_INDEX);
		const text = printRegistryIndex(index);
		parseRegistryIndex({
			path: file.label,
			text
		});
		writeFileAtomically(file.path, text, this.#options);
		this.registry.noteIndex(text);
	}
};
function applyChange(scope, change) {
	const { config: oldConfig, mode: oldMode, ...rest } = scope;
	const config = change.config === null ? {} : dropNulls({
		...oldConfig,
		...change.config
	});
	const mode = change.mode === void 0 ? oldMode : change.mode;
	return {
		...rest,
		...Object.keys(config).length > 0 && { config },
		...mode && { mode }
	};
}
function dropNulls(settings) {
	return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== null && value !== void 0));
}
// src/registry/embedded/id-index.ts
/**
* Which versions have an id, and which refer to a version. Kept in step with the disk: a look at every subject's index
* file tells which changed, and at most a tenth of the time is spent on looking. Subjects that came or went are known
* at once: the registry's list tells.
*/
var IdIndex = class {
	#registry;
	#seen = /* @__PURE__ */ new Map();
	#byId = /* @__PURE__ */ new Map();
	#referrers = /* @__PURE__ */ new Map();
	#contexts = /* @__PURE__ */ new Map();
	#sorted;
	#nextLook = 0;
	#generation;
	constructor(registry) {
		this.#registry = registry;
		this.#generation = registry.generation;
	}
	/** Versions with an id in a context, deleted ones included; asks the disk again before it says there are none. */
	listById(context, id) {
		const key = printIdKey(context, id);
		this.#look();
		const known = this.#byId.get(key);
		if (known !== void 0) return known;
		this.#lookNow();
		return this.#byId.get(key) ?? [];
	}
	/** Versions that refer to a version, deleted ones included. */
	listReferrers(subject, version) {
		this.#look();
		return this.#referrers.get(printReferenceKey(subject, version)) ?? [];
	}
	/** The highest id in use in a context; 0 when none is. */
	findHighestId(context) {
		this.#look();
		return [...this.#seen.values()].filter(({ subject }) => parseQualifiedSubject(subject).context === context).flatMap((subject) => subject.versions).reduce((highest, { id }) => Math.max(highest, id), 0);
	}
	/** All subjects as they are now, by name. */
	listSubjects() {
		this.#look();
		return this.#sorted ??= this.#registry.listSubjects().flatMap((subject) => this.#seen.get(subject) ?? []);
	}
	/** Names of the contexts that have subjects, in no order. */
	listContexts() {
		this.#look();
		return [...this.#contexts.keys()];
	}
	/** Notes that this process changed a subject. */
	note(subject) {
		this.#update(subject, this.#registry.readSubject(subject));
	}
	#look() {
		if (performance.now() >= this.#nextLook) this.#lookNow();
		else if (this.#generation !== this.#registry.generation) this.#compareLists();
	}
	#compareLists() {
		this.#generation = this.#registry.generation;
		const subjects = this.#registry.listSubjects();
		this.#forgetOthers(new Set(subjects));
		for (const subject of subjects) if (!this.#seen.has(subject)) this.#update(subject, this.#registry.readSubject(subject));
	}
	#forgetOthers(subjects) {
		for (const subject of this.#seen.keys()) if (!subjects.has(subject)) this.#update(subject, void 0);
	}
	#lookNow() {
		const start = performance.now();
		this.#generation = this.#registry.generation;
		const subjects = new Set(this.#registry.listSubjects());
		this.#forgetOthers(subjects);
		for (const subject of subjects) this.#update(subject, this.#registry.readSubject(subject));
		const end = performance.now();
		this.#nextLook = end + 9 * (end - start);
	}
	#update(name, subject) {
		const seen = this.#seen.get(name);
		if (seen === subject) return;
		this.#sorted = void 0;
		if (seen !== void 0) this.#visit(seen, remove);
		if (subject !== void 0) this.#visit(subject, add);
		if (subject === void 0) this.#seen.delete(name);
		else this.#seen.set(name, subject);
		this.#count(name, (subject === void 0 ? 0 : 1) - (seen === void 0 ? 0 : 1));
	}
	#count(subject, difference) {
		const { context } = parseQualifiedSubject(subject);
		const count = (this.#contexts.get(context) ?? 0) + difference;
		if (count === 0) this.#contexts.delete(context);
		else this.#contexts.set(context, count);
	}
	#visit({ subject, versions }, change) {
		const { context } = parseQualifiedSubject(subject);
		for (const version of versions) {
			const place = {
				subject,
				version
			};
			change(this.#byId, printIdKey(context, version.id), place);
			for (const reference of version.references) {
				const referred = qualifyReference(reference.subject, subject);
				change(this.#referrers, printReferenceKey(referred, reference.version), place);
			}
		}
	}
};
function add(index, key, place) {
	const places = index.get(key);
	if (places === void 0) index.set(key, [place]);
	else places.push(place);
}
function remove(index, key, { subject, version }) {
	const left = (index.get(key) ?? []).filter((one) => one.subject !== subject || one.version !== version);
	if (left.length === 0) index.delete(key);
	else index.set(key, left);
}
function printIdKey(context, id) {
	return `${id} ${context}`;
}
function printReferenceKey(subject, version) {
	return `${version} ${subject}`;
}
// src/registry/embedded/lru-cache.ts
/** Values by key, at most a given number: the one not asked for the longest goes first. */
var LruCache = class {
	#capacity;
	#values = /* @__PURE__ */ new Map();
	constructor(capacity) {
		this.#capacity = capacity;
	}
	/** The value of a key: the one kept, or what `create` makes now. */
	open(key, create) {
		const known = this.#values.get(key);
		if (known !== void 0) {
			this.#values.delete(key);
			this.#values.set(key, known);
			return known;
		}
		const value = create();
		this.#values.set(key, value);
		if (this.#values.size > this.#capacity) this.#dropOldest();
		return value;
	}
	#dropOldest() {
		const oldest = this.#values.keys().next();
		if (oldest.done !== true) this.#values.delete(oldest.value);
	}
};
// src/registry/embedded/registry-fault.ts
/** A request that the registry refuses: the status, error code and message of Confluent's Schema Registry. */
var RegistryFault = class extends Error {
	name = "RegistryFault";
	status;
	errorCode;
	/** The status is the code's first three digits. */
	constructor(errorCode, message) {
		super(message);
		this.errorCode = errorCode;
		this.status = Number(String(errorCode).slice(0, 3));
	}
};
/** 40401: the subject is not there, or (without `deleted`) has no live version. */
function createSubjectNotFound(subject) {
	return new RegistryFault(40401, `Subject '${subject}' not found.`);
}
/** 40402. The registry calls the latest version -1. */
function createVersionNotFound(version) {
	return new RegistryFault(40402, `Version ${version === "latest" ? -1 : version} not found.`);
}
/** 40403: no such id or guid, or with null no such schema under a subject. */
function createSchemaNotFound(id) {
	return new RegistryFault(40403, id === null ? "Schema not found" : `Schema ${id} not found`);
}
/** 42201. `details` are the parser's words. */
function createInvalidSchema(details) {
	return new RegistryFault(42201, details);
}
/** 42202. `version` as it was given. */
function createInvalidVersion(version) {
	return new RegistryFault(42202, `The specified version '${version}' is not a valid version id. Allowed values are between [1, 2^31-1] and the string "latest"`);
}
/** 42205: a mode, or a rule of the registry, forbids the change. */
function createNotPermitted(message) {
	return new RegistryFault(42205, message);
}
/** 42206. */
function createReferenceExists(subject, version) {
	return new RegistryFault(42206, `One or more references exist to the schema ${`{magic=1,keytype=SCHEMA,subject=${subject},version=${version}}`}.`);
}
/** 42208. The message is the registry's, slip included. */
function createInvalidSubject(subject) {
	return new RegistryFault(42208, `The specified subject '${subject}' is not a valid.`);
}
/** 50001: a version that was written is not listed, which only a change by hand meanwhile can bring about. */
function createUnlistedFault(subject, version) {
	return new RegistryFault(50001, `Version ${version} of ${subject} was written and is gone`);
}
// src/registry/embedded/schema-reader.ts
const TEXTS_KEPT = 4096;
const SCHEMAS_KEPT = 2048;
/** Reads and parses what is in a directory registry; the texts and schemas used last are kept. */
var SchemaReader = class {
	#registry;
	#serverVersion;
	#texts = new LruCache(TEXTS_KEPT);
	#parsed = new LruCache(SCHEMAS_KEPT);
	constructor(registry, serverVersion) {
		this.#registry = registry;
		this.#serverVersion = serverVersion;
	}
	/** The text of a version. */
	readText({ subject, version }) {
		return this.#texts.open(version, () => this.#registry.readSchema(subject, version));
	}
	/**
	* The text of a version as a request wants it: `resolved` has what it refers to in full, where its format knows how.
	* Of other wishes, and of texts that cannot be read, the text itself.
	*/
	printText(place, format) {
		const { schemaType, references } = place.version;
		if (format !== "resolved" || references.length === 0) return this.readText(place);
		const printed = findKnownFormat(schemaType).print(this.parseStored(place), { resolved: true });
		return printed.ok ? printed.text : this.readText(place);
	}
	/** A stored version, parsed leniently. @throws RegistryFault 42201 when that is not possible. */
	parseStored({ subject, version }) {
		return this.#parsed.open(version, () => {
			const schema = this.readText({
				subject,
				version
			});
			const result = this.parse({
				subject,
				schema,
				...pickContent(version)
			}, "stored");
			if (result.ok) return result.schema;
			throw createUnparsable(version.schemaType, result.problems[0].message);
		});
	}
	/** Parses a text by the registry's rules. @throws RegistryFault 42201 for a missing reference or unknown type. */
	parse({ subject, schemaType, schema, references }, strictness) {
		return findKnownFormat(schemaType).parse(schema, {
			references: this.resolve(subject, references),
			strictness,
			...this.#serverVersion === void 0 ? {} : { serverVersion: this.#serverVersion }
		});
	}
	/** The texts behind references, dependencies first. @throws RegistryFault 42201 when one is missing. */
	resolve(referrer, references) {
		if (references.length === 0) return [];
		return resolveReferences(references.map((reference) => ({
			...reference,
			referrer
		})), (reference) => this.#find(reference));
	}
	#find({ name, subject: given, version: number, referrer }) {
		const subject = qualifyReference(given, referrer);
		const version = this.#registry.readSubject(subject)?.versions.find((one) => one.version === number);
		if (version === void 0) throw createUnparsable("AVRO", `No schema reference found for subject "${given}" and version ${number}`);
		const schema = this.readText({
			subject,
			version
		});
		return {
			key: `${number} ${subject}`,
			resolved: {
				name,
				schema,
				subject,
				version: number
			},
			references: version.references.map((one) => ({
				...one,
				referrer: subject
			}))
		};
	}
};
/** The format of a type. @throws RegistryFault 42201 for one that this version of schemagate does not know. */
function findKnownFormat(schemaType) {
	const format = FORMATS[schemaType];
	if (format === void 0) throw createInvalidSchema(`Invalid schema type ${schemaType}`);
	return format;
}
/** 42201 with the registry's heading before the parser's words. */
function createUnparsable(schemaType, details) {
	return createInvalidSchema(`Invalid schema of type ${schemaType}, details: ${details}`);
}
function pickContent({ schemaType, references }) {
	return {
		schemaType,
		references
	};
}
// src/registry/embedded/embedded-registry.ts
/**
* Confluent's Schema Registry over a directory registry: the state that its operations share. They see what other
* processes write to the same folder, and decide what they write while no other process does.
*/
var EmbeddedRegistry = class {
	writer;
	options;
	ids;
	schemas;
	constructor(writer, options) {
		this.writer = writer;
		this.options = options;
		this.ids = new IdIndex(writer.registry);
		this.schemas = new SchemaReader(writer.registry, options.serverVersion);
	}
	/** Looks for changes that other processes made to the settings and to the list of subjects. */
	refresh() {
		this.writer.registry.refresh();
	}
	/** A subject as it is now; one that is unknown has no versions. */
	open(subject) {
		return this.writer.registry.readSubject(subject) ?? {
			subject,
			versions: []
		};
	}
};
// src/registry/embedded/effective-config.ts
/** What holds for a subject: each setting from the narrowest scope that has it. An alias is never inherited. */
function readEffectiveConfig(registry, subject) {
	const { index } = registry.writer.registry;
	const { alias: _, ...settings } = resolveSettings(index, subject);
	const alias = subject.config?.alias;
	return {
		...settings,
		...alias && { alias },
		compatibility: resolveLevel(index, subject).value
	};
}
/** The mode in force for a subject: its own, else its context's, else that of `.__GLOBAL`, else READWRITE. */
function readEffectiveMode(registry, subject) {
	const { index } = registry.writer.registry;
	const { context } = parseQualifiedSubject(subject.subject);
	const scope = context === "." ? index : index.contexts.get(context);
	return subject.mode ?? scope?.mode ?? index.contexts.get(".__GLOBAL")?.mode ?? "READWRITE";
}
// src/registry/embedded/mode-guard.ts
/** Nothing when a subject may be changed. @throws RegistryFault 42205 when its mode is read-only. */
function refuseReadOnly(registry, stored) {
	const mode = readEffectiveMode(registry, stored);
	if (mode !== "READONLY" && mode !== "READONLY_OVERRIDE") return;
	throw createNotPermitted(`Subject ${stored.subject === "" ? "null" : stored.subject} in context ${printContext(stored.subject)} is in read-only mode`);
}
/** A subject's context as the registry's messages have it: the default one is not written. */
function printContext(subject) {
	const { context } = parseQualifiedSubject(subject);
	return context === "." ? "" : `:${context}:`;
}
// src/registry/embedded/delete.ts
/**
* Deletes all versions of a subject and returns their numbers, ascending; softly the live ones only.
*
* @throws RegistryFault 40401, 40404, 40405, 42205 or 42206.
*/
function deleteSubject(registry, { subject, permanent }) {
	const versions = registry.writer.hold(() => {
		const stored = registry.open(subject);
		if (stored.versions.length === 0) throw createSubjectNotFound(subject);
		if (!permanent && stored.versions.every(({ deleted }) => deleted)) throw createSoftDeleted(subject);
		refuseReadOnly(registry, stored);
		const outcome = registry.writer.delete({
			subject,
			version: null,
			permanent
		});
		if (!outcome.ok) throw explainRefusal$1(outcome, stored, null);
		return outcome.versions;
	});
	registry.ids.note(subject);
	return versions;
}
/**
* Deletes one version and returns its number.
*
* @throws RegistryFault 40401, 40402, 40406, 40407, 42205 or 42206.
*/
function deleteVersion(registry, { subject, permanent, version }) {
	const deleted = registry.writer.hold(() => {
		const stored = registry.open(subject);
		const chosen = version === "latest" ? stored.versions.findLast((one) => !one.deleted) : stored.versions.find((one) => one.version === version);
		if (chosen === void 0) throw stored.versions.length === 0 ? createSubjectNotFound(subject) : createVersionNotFound(version);
		if (!permanent && chosen.deleted) throw createVersionSoftDeleted(subject, chosen.version);
		refuseReadOnly(registry, stored);
		const outcome = registry.writer.delete({
			subject,
			version: chosen.version,
			permanent
		});
		if (!outcome.ok) throw explainRefusal$1(outcome, stored, chosen.version);
		return chosen.version;
	});
	registry.ids.note(subject);
	return deleted;
}
function explainRefusal$1(outcome, { subject }, version) {
	const number = outcome.version ?? version ?? 0;
	switch (outcome.reason) {
		case "referenced": return createReferenceExists(subject, number);
		case "not-deleted-softly-before": return version === null ? createSubjectNotSoftDeleted(subject) : createVersionNotSoftDeleted(subject, version);
		case "unknown-subject": return createSubjectNotFound(subject);
		case "unknown-version":
		case "already-deleted": return createUnlistedFault(subject, number);
	}
}
function createSoftDeleted(subject) {
	return new RegistryFault(40404, `Subject '${subject}' was soft deleted.Set permanent=true to delete permanently`);
}
function createSubjectNotSoftDeleted(subject) {
	return new RegistryFault(40405, `Subject '${subject}' was not deleted first before being permanently deleted`);
}
function createVersionSoftDeleted(subject, version) {
	return new RegistryFault(40406, `Subject '${subject}' Version ${version} was soft deleted.Set permanent=true to delete permanently`);
}
function createVersionNotSoftDeleted(subject, version) {
	return new RegistryFault(40407, `Subject '${subject}' Version ${version} was not deleted first before being permanently deleted`);
}
// src/registry/embedded/scopes.ts
/** The settings a scope stores itself. @throws RegistryFault 40408 when it stores none. */
function readOwnConfig(registry, name) {
	const config = readScope(registry, name).config;
	if (config !== void 0) return config;
	throw new RegistryFault(40408, `Subject '${name}' does not have subject-level compatibility configured`);
}
/** The settings that hold in a scope, inherited ones included. */
function readConfigInScope(registry, name) {
	return readEffectiveConfig(registry, openScope(registry, name));
}
/** Changes the settings of a scope. @throws RegistryFault 42205 in a read-only mode, 42208 for a name that is none. */
function changeConfig(registry, name, change) {
	registry.writer.hold(() => {
		refuseReadOnly(registry, openScope(registry, name));
		if (registry.writer.changeScope(name, { config: change }) === null) throw createInvalidSubject(name ?? "");
	});
}
/**
* Removes a scope's settings and returns them; of the global scope, returns those that held.
*
* @throws RegistryFault 40401 when a subject or context has none of its own, 42205 in a read-only mode.
*/
function removeConfig(registry, name) {
	return registry.writer.hold(() => {
		const { config } = readScope(registry, name);
		if (config === void 0 && name !== null) throw createSubjectNotFound(name);
		const removed = config?.compatibility === void 0 ? readConfigInScope(registry, name) : config;
		refuseReadOnly(registry, openScope(registry, name));
		registry.writer.changeScope(name, { config: null });
		return removed;
	});
}
/** The mode a scope stores itself. @throws RegistryFault 40409 when it stores none. */
function readOwnMode(registry, name) {
	const { mode } = readScope(registry, name);
	if (mode !== void 0) return mode;
	throw new RegistryFault(40409, `Subject '${name}' does not have subject-level mode configured`);
}
/** The mode in force in a scope. */
function readModeInScope(registry, name) {
	return readEffectiveMode(registry, openScope(registry, name));
}
/**
* Sets a scope's mode. Going over to IMPORT takes a scope without live versions, and removes the deleted ones for good.
*
* @throws RegistryFault 42205 when versions are in the way, 42206 when others refer to a deleted one.
*/
function changeMode(registry, name, { mode, force }) {
	registry.writer.hold(() => {
		if (mode === "FORWARD" && parseScope(name).context !== ".__GLOBAL") throw createNotPermitted("Forward mode only supported on global level");
		if (mode === "IMPORT" && !force && readModeInScope(registry, name) !== "IMPORT") emptyScope(registry, name);
		if (registry.writer.changeScope(name, { mode }) === null) throw createInvalidSubject(name ?? "");
	});
}
/** Removes a scope's mode, with `recursive` also those of a context's subjects. @throws RegistryFault 40401. */
function removeMode(registry, name, recursive) {
	return registry.writer.hold(() => {
		const { mode } = readScope(registry, name);
		if (mode === void 0) throw createSubjectNotFound(name);
		registry.writer.changeScope(name, { mode: null });
		if (recursive && parseScope(name).subject === "") {
			for (const { subject, mode: own } of listScopeSubjects(registry, name)) if (own !== void 0) registry.writer.changeScope(subject, { mode: null });
		}
		return mode;
	});
}
/** Names of contexts that hold something, `.` first. */
function listContexts(registry) {
	const { index } = registry.writer.registry;
	return [".", ...[.../* @__PURE__ */ new Set([...index.contexts.keys(), ...registry.ids.listContexts()])].filter((name) => ![".", GLOBAL_CONTEXT].includes(name)).sort()];
}
/** Forgets a context. @throws RegistryFault 42211 when it has subjects. */
function removeContext(registry, context) {
	registry.writer.hold(() => {
		const name = `:${context}:`;
		if (listScopeSubjects(registry, name).some(({ versions }) => versions.length > 0)) throw new RegistryFault(42211, `The specified context '${name}' is not empty.`);
		registry.writer.removeContext(context);
	});
}
function emptyScope(registry, name) {
	const subjects = listScopeSubjects(registry, name);
	if (subjects.some(({ versions }) => versions.some(({ deleted }) => !deleted))) throw createNotPermitted("Cannot import since found existing subjects");
	for (const { subject, versions } of subjects) if (versions.length > 0) deleteSubject(registry, {
		subject,
		permanent: true
	});
}
function listScopeSubjects(registry, name) {
	const scope = parseScope(name);
	if (scope.subject !== "") return [registry.open(printQualifiedSubject(scope))];
	const { registry: directory } = registry.writer;
	return directory.listSubjects().filter((one) => parseQualifiedSubject(one).context === scope.context).map((one) => registry.open(one));
}
function readScope(registry, name) {
	const scope = parseScope(name);
	if (scope.subject !== "") return registry.open(printQualifiedSubject(scope));
	const { index } = registry.writer.registry;
	return scope.context === "." ? index : index.contexts.get(scope.context) ?? {};
}
/** A scope as a subject that inherits from it; a context is one without a name. */
function openScope(registry, name) {
	const scope = parseScope(name);
	if (scope.subject !== "") return registry.open(printQualifiedSubject(scope));
	return {
		subject: printQualifiedSubject(scope),
		versions: []
	};
}
function parseScope(name) {
	return parseQualifiedSubject(name ?? "");
}
// src/registry/embedded/read-versions.ts
/** The subject that is meant by a name: the one its settings name as alias, in the same context unless qualified. */
function resolveAlias(registry, name) {
	const parsed = parseQualifiedSubject(name);
	const subject = printQualifiedSubject(parsed);
	const alias = parsed.subject === "" ? void 0 : registry.open(subject).config?.alias;
	if (!alias) return subject;
	const target = parseQualifiedSubject(alias);
	return printQualifiedSubject(alias.startsWith(":") ? target : {
		...target,
		context: parsed.context
	});
}
/**
* A version of a subject. A name without a context that has no such version is looked for in every other context, as
* the registry does it: the answer's subject may be another than asked for.
*
* @throws RegistryFault 40401 or 40402.
*/
function readVersion(registry, subject, { version, deleted }) {
	for (const name of listPossibleNames(registry, subject)) {
		const { versions } = registry.open(name);
		const found = version === "latest" ? versions.findLast((one) => !one.deleted) : versions.find((one) => one.version === version && (deleted || !one.deleted));
		if (found !== void 0) return {
			subject: name,
			version: found
		};
	}
	throw hasVersions(registry.open(subject), deleted) ? createVersionNotFound(version) : createSubjectNotFound(subject);
}
/** The subject itself, then, for one of the default context, the same name in the other contexts. */
function listPossibleNames(registry, subject) {
	if (parseQualifiedSubject(subject).context !== "." || registry.open(subject).versions.length > 0) return [subject];
	const [, ...contexts] = listContexts(registry);
	return [subject, ...contexts.map((context) => printQualifiedSubject({
		context,
		subject
	}))];
}
/** Version numbers of a subject, ascending. @throws RegistryFault 40401 when there are none to speak of. */
function listVersionNumbers(registry, subject, deleted) {
	const stored = registry.open(subject);
	if (!hasVersions(stored, deleted !== "none")) throw createSubjectNotFound(subject);
	return stored.versions.filter((one) => isIncluded(one.deleted, deleted)).map((one) => one.version);
}
/** Names of subjects that start with a prefix (`:*:x` in any context), sorted by code unit. */
function listSubjectNames(registry, { prefix, deleted }) {
	return selectSubjects(registry, prefix).filter(({ versions }) => versions.length > 0).filter(({ versions }) => isIncluded(versions.every((one) => one.deleted), deleted)).map(({ subject }) => subject);
}
/** All versions of the subjects that start with a prefix, by subject and version; or the latest of each. */
function listAllVersions(registry, selection) {
	return selectSubjects(registry, selection.prefix).flatMap(({ subject, versions }) => {
		const included = versions.filter((version) => selection.deleted || !version.deleted);
		return (selection.latestOnly ? included.slice(-1) : included).map((version) => ({
			subject,
			version
		}));
	});
}
function selectSubjects(registry, prefix) {
	const subjects = registry.ids.listSubjects();
	if (prefix === "") return subjects;
	if (!prefix.startsWith(":*:")) return subjects.filter(({ subject }) => subject.startsWith(prefix));
	const wanted = prefix.slice(3);
	return subjects.filter(({ subject }) => parseQualifiedSubject(subject).subject.startsWith(wanted));
}
/**
* A version that has an id, a live one where there is one. `subject` may name a subject, whose version is preferred and
* whose other contexts are searched, or a context (`:.staging:`).
*/
function findById(registry, id, subject) {
	const parsed = parseQualifiedSubject(subject);
	const own = registry.ids.listById(parsed.context, id);
	const names = parsed.subject === "" ? [] : [subject];
	const match = pickLive(own.filter((one) => names.includes(one.subject)));
	if (match !== void 0 || parsed.subject === "" || parsed.context !== ".") return match ?? pickLive(own);
	for (const context of listContexts(registry).slice(1)) {
		const name = printQualifiedSubject({
			context,
			subject
		});
		const found = pickLive(registry.ids.listById(context, id).filter((one) => one.subject === name));
		if (found !== void 0) return found;
	}
	return pickLive(own);
}
function pickLive(places) {
	return places.find(({ version }) => !version.deleted) ?? places[0];
}
/** Versions of equal content with a version, by subject and number. */
function listEqual(registry, place) {
	const { context } = parseQualifiedSubject(place.subject);
	return [...registry.ids.listById(context, place.version.id)].sort(comparePlaces);
}
/** The guid of a version: the same for equal content in every context and registry of this kind. */
function printGuid(registry, { subject, version }) {
	return readHash(registry.writer.registry, subject, version).slice(-32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
/** A version with this guid in each context that has one, by context. */
function listByGuid(registry, guid) {
	const found = /* @__PURE__ */ new Map();
	for (const { subject, versions } of registry.ids.listSubjects()) {
		const { context } = parseQualifiedSubject(subject);
		for (const version of versions) {
			const place = {
				subject,
				version
			};
			if (!found.has(context) && printGuid(registry, place) === guid.toLowerCase()) found.set(context, place);
		}
	}
	return [...found].sort(([left], [right]) => left < right ? -1 : 1).map(([, place]) => place);
}
/** Ids of the versions that refer to a version, ascending, each once. */
function listReferrerIds(registry, { subject, version }, deleted) {
	const ids = registry.ids.listReferrers(subject, version.version).filter((one) => deleted || !one.version.deleted).map((one) => one.version.id);
	return [...new Set(ids)].sort((left, right) => left - right);
}
function comparePlaces(left, right) {
	if (left.subject !== right.subject) return left.subject < right.subject ? -1 : 1;
	return left.version.version - right.version.version;
}
function hasVersions({ versions }, deleted) {
	return versions.some((one) => deleted || !one.deleted);
}
function isIncluded(isDeleted, scope) {
	return scope === "included" || isDeleted === (scope === "only");
}
// src/registry/embedded/candidate.ts
/**
* Parses a draft as the registry does for a subject, references to the latest version resolved to numbers.
*
* @throws RegistryFault 42201 for an empty or invalid schema, or a reference to nothing.
*/
function parseCandidate(registry, { subject, ...given }, strictness) {
	if (given.schema.trim() === "") throw createInvalidSchema("Empty schema");
	const format = findKnownFormat(given.schemaType);
	const references = given.references.map((one) => numberReference(registry, subject, one));
	const draft = {
		...given,
		references: given.normalize ? sortReferences(references) : references
	};
	const result = registry.schemas.parse({
		subject,
		...draft
	}, strictness);
	if (!result.ok) throw createUnparsable(draft.schemaType, result.problems[0].message);
	const printed = format.print(result.schema, { normalize: draft.normalize });
	if (!printed.ok) throw createUnparsable(draft.schemaType, printed.problems[0].message);
	const canonical = printed.text;
	const parsed = draft.normalize ? parseAgain(registry, {
		subject,
		...draft,
		schema: canonical
	}) : result.schema;
	return {
		...draft,
		subject,
		format,
		parsed,
		canonical
	};
}
/** What was normalised is what is compared. The registry has just printed it, so it is not held to be new. */
function parseAgain(registry, text) {
	const result = registry.schemas.parse(text, "stored");
	if (!result.ok) throw createUnparsable(text.schemaType, result.problems[0].message);
	return result.schema;
}
/** Normalising also sorts references by subject and version and drops repeated ones. */
function sortReferences(references) {
	const sorted = references.toSorted((left, right) => left.subject === right.subject ? left.version - right.version : left.subject < right.subject ? -1 : 1);
	return [...new Map(sorted.map((one) => [printReference(one), one])).values()];
}
function printReference({ name, subject, version }) {
	return JSON.stringify([
		name,
		subject,
		version
	]);
}
function numberReference(registry, referrer, reference) {
	if (reference.version !== -1) return reference;
	const subject = qualifyReference(reference.subject, referrer);
	const latest = registry.open(subject).versions.findLast((one) => !one.deleted);
	if (latest !== void 0) return {
		...reference,
		version: latest.version
	};
	throw createUnparsable("AVRO", `No schema reference found for subject "${reference.subject}" and version -1`);
}
// src/registry/embedded/print-incompatibilities.ts
/** The registry's message for two schema types under one subject. */
const DIFFERENT_TYPE = "Incompatible because of different schema type";
const MAX_SHOWN = 10240;
/** The registry's messages for one direction of a pair, in the words of Confluent's own checker. */
function printIncompatibilities(type, direction, differences) {
	const [reader, writer] = direction === "backward" ? ["new", "old"] : ["old", "new"];
	const print = type === "AVRO" ? printAvro : printOther;
	return differences.filter(({ breaking }) => breaking).map((one) => print(one, {
		reader,
		writer
	}));
}
/** What follows the messages about an earlier version: its number and its text. */
function printShownVersion({ version, text }) {
	const cut = text.length <= MAX_SHOWN ? `'${text}'` : `<truncated> '${text.slice(0, MAX_SHOWN)}...'`;
	return [`{oldSchemaVersion: ${version}}`, `{oldSchema: ${cut}}`];
}
function printAvro(difference, roles) {
	const { registryType, registryMessage = "" } = difference;
	const describe = registryType === null ? void 0 : AVRO_DESCRIPTIONS.get(registryType);
	if (describe === void 0) return `Unexpected exception during compatibility check: ${registryMessage}`;
	return `{errorType:'${registryType}', description:'${describe(difference, roles)}', additionalInfo:'${registryMessage}'}`;
}
const AVRO_DESCRIPTIONS = /* @__PURE__ */ new Map([
	["FIXED_SIZE_MISMATCH", ({ registryPath }, { reader, writer }) => `The size of FIXED type field at path '${registryPath}' in the ${reader} schema does not match with the ${writer} schema`],
	["TYPE_MISMATCH", ({ registryPath }, { reader, writer }) => `The type (path '${registryPath}') of a field in the ${reader} schema does not match with the ${writer} schema`],
	["NAME_MISMATCH", ({ registryPath }) => `The name of the schema has changed (path '${registryPath}')`],
	["MISSING_ENUM_SYMBOLS", ({ registryPath, registryMessage }, { reader, writer }) => `The ${reader} schema is missing enum symbols '${registryMessage}' at path '${registryPath}' in the ${writer} schema`],
	["MISSING_UNION_BRANCH", ({ registryPath }, { reader, writer }) => `The ${reader} schema is missing a type inside a union field at path '${registryPath}' in the ${writer} schema`],
	["READER_FIELD_MISSING_DEFAULT_VALUE", ({ registryPath, registryMessage }, { reader, writer }) => `The field '${registryMessage}' at path '${registryPath}' in the ${reader} schema has no default value and is missing in the ${writer} schema`]
]);
/** JSON Schema and Protobuf: the engine's own description, in the registry's frame (its closing quote included). */
function printOther({ registryType, registryPath, registryMessage }, { reader, writer }) {
	const description = registryMessage ?? `The ${reader} schema differs from the ${writer} schema at path '${registryPath}'`;
	return `{errorType:"${registryType ?? "UNKNOWN"}", description:"${description}'}`;
}
// src/registry/embedded/reserved-fields.ts
const RESERVED = "confluent:reserved";
/**
* What `validateFields` finds: a reserved name that the newest version had and this one dropped, and a field of a
* record's top level that uses a reserved name. Only Avro's fields are looked at.
*/
function findReservedFieldFaults(candidate, newest) {
	const reserved = listReserved(candidate);
	const dropped = listReserved(newest).filter((name) => !reserved.includes(name));
	const fields = candidate.schemaType === "AVRO" ? listTopFields(candidate.canonical) : [];
	return [...dropped.map((name) => `The new schema has reserved field ${name} removed from its metadata which is present in the old schema's metadata.`), ...reserved.filter((name) => fields.includes(name)).map((name) => `The new schema has field that conflicts with the reserved field ${name}.`)];
}
function listReserved(holder) {
	const properties = holder?.metadata?.properties;
	if (properties === void 0 || !Object.hasOwn(properties, RESERVED)) return [];
	const names = (properties[RESERVED] ?? "").split(",").map((name) => name.trim());
	return [...new Set(names.filter((name) => name !== ""))];
}
function listTopFields(text) {
	const result = readJson(text);
	const fields = result.ok ? findMember(result.root, "fields") : void 0;
	if (fields?.kind !== "array") return [];
	return fields.items.flatMap((field) => {
		const name = findMember(field, "name");
		return name?.kind === "string" ? [name.value] : [];
	});
}
function findMember(node, name) {
	return node.kind === "object" ? node.members.find(({ key }) => key.value === name)?.value : void 0;
}
// src/registry/embedded/judge-candidate.ts
/** The registry's messages on why a candidate must not become a version, in its order; empty when it may. */
function judgeCandidate(registry, candidate, trial) {
	const { config } = trial;
	const reserved = config.validateFields === true ? findReservedFieldFaults(candidate, trial.versions.at(-1)) : [];
	const group = config.compatibilityGroup;
	const versions = group ? trial.versions.filter((one) => isSameGroup(group, candidate, one)) : trial.versions;
	const messages = [...reserved, ...compareVersions(registry, candidate, {
		config,
		versions
	})];
	if (messages.length === 0) return [];
	const closing = `{validateFields: '${config.validateFields === true}', compatibility: '${config.compatibility}'}`;
	return [...messages, closing];
}
function isSameGroup(group, ...pair) {
	const [left, right] = pair.map(({ metadata }) => metadata?.properties?.[group]);
	return left === right;
}
function compareVersions(registry, candidate, trial) {
	const { compatibility } = trial.config;
	for (const version of selectVersions(compatibility, trial.versions)) {
		if (version.schemaType !== candidate.schemaType) return [DIFFERENT_TYPE];
		const messages = compareVersion(registry, candidate, {
			version,
			config: trial.config
		});
		if (messages.length > 0) return messages;
	}
	return [];
}
/** The text of the earlier version follows the last direction only, as in the registry. */
function compareVersion(registry, candidate, { version, config }) {
	const { subject } = candidate;
	const place = {
		subject,
		version
	};
	const { directions } = LEVEL_DEMANDS[config.compatibility];
	const options = chooseOptions(registry, config);
	const halves = directions.map((direction) => compareDirection(registry, {
		candidate,
		place,
		direction,
		options
	}));
	const text = (halves.at(-1)?.length ?? 0) > 0 ? printShownVersion({
		version: version.version,
		text: registry.schemas.readText(place)
	}) : [];
	return [...halves.flat(), ...text];
}
function compareDirection(registry, question) {
	const { candidate, place, direction, options } = question;
	const earlier = registry.schemas.parseStored(place);
	const [reader, writer] = direction === "backward" ? [candidate.parsed, earlier] : [earlier, candidate.parsed];
	const { verdict, differences } = candidate.format.compare(reader, writer, options);
	switch (verdict) {
		case "compatible": return [];
		case "incompatible": return printIncompatibilities(candidate.schemaType, direction, differences);
		case "server-error": throw new RegistryFault(500, "Error while checking compatibility: Confluent's checker fails on this pair");
		case "undecided": throw new RegistryFault(500, "Error while checking compatibility: Confluent's answer differs from run to run");
	}
}
function chooseOptions(registry, { compatibilityPolicy: policy }) {
	const { serverVersion } = registry.options;
	return {
		...serverVersion === void 0 ? {} : { serverVersion },
		...policy === "STRICT" || policy === "LENIENT" ? { policy } : {}
	};
}
// src/registry/embedded/check-compatibility.ts
/**
* The messages on why a draft is incompatible; empty when it is compatible. Metadata is not filled in, as it is in a
* registration, and a schema that the subject already has is compared all the same (registry behaviour).
*
* @throws RegistryFault 42201 for an invalid schema, 40402 for a numbered version that is not live.
*/
function checkCompatibility(registry, draft, { subject, against }) {
	const stored = registry.open(subject);
	const versions = chooseVersions(stored, against);
	const config = readEffectiveConfig(registry, stored);
	const normalize = draft.normalize || config.normalize === true;
	const strictness = config["validateNewSchemas"] === false ? "stored" : "new";
	return judgeCandidate(registry, parseCandidate(registry, {
		...draft,
		normalize,
		subject
	}, strictness), {
		config,
		versions
	});
}
function chooseVersions({ versions }, against) {
	const live = versions.filter((one) => !one.deleted);
	if (against === "registration") return live;
	if (against === "latest") return live.slice(-1);
	const version = live.find((one) => one.version === against);
	if (version === void 0) throw createVersionNotFound(against);
	return [version];
}
// src/registry/embedded/contract.ts
/**
* A draft with metadata and rules as registering stores them: those sent, else the newest version's, between the
* defaults and overrides of the settings. The same object when nothing changes.
*/
function fillContract(draft, { config, newest }) {
	const metadata = mergeAll(mergeMetadata, [
		config["defaultMetadata"],
		draft.metadata ?? newest?.metadata,
		config["overrideMetadata"]
	]);
	const ruleSet = mergeAll(mergeRuleSets, [
		config["defaultRuleSet"],
		draft.ruleSet ?? newest?.ruleSet,
		config["overrideRuleSet"]
	]);
	if (metadata === draft.metadata && ruleSet === draft.ruleSet) return draft;
	return {
		...draft,
		...metadata && { metadata },
		...ruleSet && { ruleSet }
	};
}
/** Whether the settings put metadata or rules of their own into every schema. */
function hasContractSettings(config) {
	return CONTRACT_SETTINGS.some((name) => config[name] !== void 0);
}
const CONTRACT_SETTINGS = [
	"defaultMetadata",
	"overrideMetadata",
	"defaultRuleSet",
	"overrideRuleSet"
];
function mergeAll(merge, parts) {
	let merged;
	for (const part of parts) {
		if (part === void 0) continue;
		merged = merged === void 0 ? part : merge(merged, part);
	}
	return merged;
}
/** The later one wins, name by name. */
function mergeMetadata(left, right) {
	const sensitive = [.../* @__PURE__ */ new Set([...left.sensitive ?? [], ...right.sensitive ?? []])];
	return {
		...(left.tags ?? right.tags) && { tags: {
			...left.tags,
			...right.tags
		} },
		...(left.properties ?? right.properties) && { properties: {
			...left.properties,
			...right.properties
		} },
		...(left.sensitive ?? right.sensitive) && { sensitive }
	};
}
/** Rules of one name are one rule, and the later one counts. */
function mergeRuleSets(left, right) {
	const groups = [.../* @__PURE__ */ new Set([...Object.keys(left), ...Object.keys(right)])];
	return Object.fromEntries(groups.map((group) => [group, mergeRules(left[group], right[group])]));
}
function mergeRules(left, right) {
	if (!Array.isArray(left) || !Array.isArray(right)) return right ?? left;
	const rules = [...left, ...right];
	return [...new Map(rules.map((rule) => [rule.name, rule])).values()];
}
// src/registry/embedded/find-same.ts
/**
* The version of a subject that already is the candidate: equal content first, else the newest whose schema the
* registry takes for the same (equal structure, metadata and rules; references equal, or sent inlined).
*/
function findSameVersion(registry, candidate, { stored, deleted, latestOnly }) {
	const eligible = stored.versions.filter((version) => deleted || !version.deleted);
	const versions = latestOnly ? eligible.slice(-1) : eligible.toReversed();
	const hash = hashContent({
		...candidate,
		schema: candidate.canonical
	});
	return versions.find((version) => readHash(registry.writer.registry, stored.subject, version) === hash) ?? versions.find((version) => isSame(registry, candidate, version));
}
function isSame(registry, candidate, version) {
	if (version.schemaType !== candidate.schemaType) return false;
	const contract = matchConfluentVersion(candidate, version);
	if (contract === null || !isSameContract(contract.candidate, contract.version)) return false;
	if (!canRefer(candidate.references, version.references)) return false;
	try {
		const earlier = registry.schemas.parseStored({
			subject: candidate.subject,
			version
		});
		return candidate.format.isSame(candidate.parsed, earlier);
	} catch (error) {
		if (error instanceof RegistryFault) return false;
		throw error;
	}
}
function isSameContract(left, right) {
	return isSameMetadata(left.metadata, right.metadata) && isSameRuleSet(left.ruleSet, right.ruleSet);
}
/** A text that refers to nothing may be a stored one with its references written out. */
function canRefer(sent, stored) {
	if (sent.length === 0) return true;
	const isEqual = ({ name, subject, version }, index) => {
		const other = stored[index];
		return other?.name === name && other.subject === subject && other.version === version;
	};
	return sent.length === stored.length && sent.every(isEqual);
}
// src/registry/embedded/look-up.ts
/**
* The version of a subject that already is this schema, parsed leniently; when none is, the search is made once more
* with the newest version's metadata and rules, as a registration would fill them in.
*
* @throws RegistryFault 42201 for an invalid schema.
*/
function lookUpVersion(registry, draft, { subject, deleted }) {
	const stored = registry.open(subject);
	const config = readEffectiveConfig(registry, stored);
	const normalize = draft.normalize || config.normalize === true;
	const scope = {
		stored,
		deleted,
		latestOnly: false
	};
	const found = findSameVersion(registry, parseCandidate(registry, {
		...draft,
		normalize,
		subject
	}, "stored"), scope);
	if (found !== void 0) return found;
	const filled = fillContract(draft, {
		config,
		newest: stored.versions.findLast((one) => !one.deleted)
	});
	if (filled === draft) return void 0;
	return findSameVersion(registry, parseCandidate(registry, {
		...filled,
		normalize,
		subject
	}, "stored"), scope);
}
// src/registry/embedded/register.ts
/**
* Registers a schema in the registry's order: a look-up that parses leniently and asks for no permission; then, as the
* only writer, mode, metadata and rules filled in, strict parse, look-up, judgement, write.
*
* @throws RegistryFault 409 when it is incompatible, 422 when it is invalid or not permitted.
*/
function registerSchema(registry, request) {
	const { subject } = request;
	if (!isValidSubject(subject)) throw createInvalidSubject(subject);
	const known = findKnown(registry, request);
	if (known !== void 0) return known;
	const version = registry.writer.hold(() => registerNew(registry, request));
	registry.ids.note(subject);
	return version;
}
function findKnown(registry, request) {
	const { subject, id, version = 0 } = request;
	const stored = registry.open(subject);
	const config = readEffectiveConfig(registry, stored);
	if (hasContractSettings(config) || stored.versions.length === 0 || request.schema.trim() === "") return void 0;
	const found = findSameVersion(registry, parseCandidate(registry, normalizeBy(config, request), "stored"), {
		stored,
		deleted: false,
		latestOnly: version === -1
	});
	if (found === void 0 || id !== void 0 && id !== found.id) return void 0;
	return version <= 0 || version === found.version ? found : void 0;
}
function normalizeBy(config, draft) {
	return config.normalize === true ? {
		...draft,
		normalize: true
	} : draft;
}
function registerNew(registry, request) {
	const stored = registry.open(request.subject);
	const config = readEffectiveConfig(registry, stored);
	const importing = checkMode(registry, stored, request);
	const previous = {
		stored,
		config,
		next: (stored.versions.at(-1)?.version ?? 0) + 1
	};
	const candidate = parseCandidate(registry, importing ? request : fillIn(registry, normalizeBy(config, request), previous), chooseStrictness(request, config));
	const same = findSame(registry, candidate, {
		stored,
		request
	});
	if (same !== void 0) return same;
	refuseUnexpected(stored, request);
	if (!importing) judgeNew(registry, candidate, {
		previous,
		request
	});
	return write(registry, candidate, request);
}
function chooseStrictness({ id }, config) {
	return id === void 0 && config["validateNewSchemas"] !== false ? "new" : "stored";
}
/** The live version that already is the candidate; a request for a certain version or id wants no other. */
function findSame(registry, candidate, { stored, request }) {
	const { id, version = 0 } = request;
	if (version !== 0) return void 0;
	const same = findSameVersion(registry, candidate, {
		stored,
		deleted: false,
		latestOnly: false
	});
	return id === void 0 || id === same?.id ? same : void 0;
}
function judgeNew(registry, candidate, { previous, request }) {
	const { version = 0 } = request;
	refuseIncompatible(registry, candidate, previous);
	if (version > 0 && version !== previous.next) throw createInvalidSchema("Version is not one more than previous version");
}
/** Whether the subject takes over versions as they are given, without judging them. */
function checkMode(registry, stored, { id }) {
	refuseReadOnly(registry, stored);
	const mode = readEffectiveMode(registry, stored);
	const importing = mode === "IMPORT" || mode === "FORWARD";
	const where = `Subject ${stored.subject} in context ${printContext(stored.subject)}`;
	if (id !== void 0 && !importing) throw createNotPermitted(`${where} is not in import mode`);
	if (id === void 0 && mode !== "READWRITE") throw createNotPermitted(`${where} is not in read-write mode`);
	return importing;
}
/** An empty text stands for the newest version's: such a request changes metadata and rules only. */
function fillIn(registry, request, { stored, config, next }) {
	const newest = stored.versions.findLast((one) => !one.deleted);
	const filled = fillContract(fillText(registry, request, newest), {
		config,
		newest
	});
	const { metadata } = filled;
	if (!Object.hasOwn(metadata?.properties ?? {}, "confluent:version") && (request.version ?? 0) === 0) return filled;
	const properties = {
		...metadata?.properties,
		"confluent:version": String(next)
	};
	return {
		...filled,
		metadata: {
			...metadata,
			properties
		}
	};
}
function fillText(registry, request, newest) {
	if (newest === void 0 || request.schema.trim() !== "") return request;
	const { schemaType, references } = newest;
	const schema = registry.schemas.readText({
		subject: request.subject,
		version: newest
	});
	return {
		...request,
		schema,
		schemaType,
		references
	};
}
function refuseUnexpected({ subject, versions }, { expected }) {
	const latest = versions.findLast((one) => !one.deleted)?.version ?? null;
	if (expected === void 0 || expected.version === latest) return;
	const [now, then] = [latest, expected.version].map((version) => version ?? "none");
	throw new RegistryFault(41201, `The latest version of subject '${subject}' is ${now}, not ${then} as expected.`);
}
function refuseIncompatible(registry, candidate, { stored, config }) {
	const messages = judgeCandidate(registry, candidate, {
		config,
		versions: stored.versions.filter((one) => !one.deleted)
	});
	if (messages.length === 0) return;
	throw new RegistryFault(40901, `Schema being registered is incompatible with an earlier schema for subject "${candidate.subject}", details: [${messages.join(", ")}]`);
}
function write(registry, candidate, request) {
	const { subject, schemaType, references, metadata, ruleSet } = candidate;
	const keepText = registry.options.textKept === "submitted" && !candidate.normalize;
	const outcome = registry.writer.register(subject, {
		schemaType,
		schema: keepText ? candidate.schema : candidate.canonical,
		references,
		...metadata && { metadata },
		...ruleSet && { ruleSet },
		...request.id === void 0 ? {} : { id: request.id },
		...request.version === void 0 || request.version <= 0 ? {} : { version: request.version },
		ts: registry.options.now()
	});
	if (!outcome.ok) throw explainRefusal(outcome, {
		subject,
		id: request.id
	});
	const version = registry.open(subject).versions.find((one) => one.version === outcome.version);
	if (version === void 0) throw createUnlistedFault(subject, outcome.version);
	return version;
}
function explainRefusal({ reason, reference }, { subject, id }) {
	switch (reason) {
		case "invalid-subject": return createInvalidSubject(subject);
		case "invalid-text": return createInvalidSchema("The schema holds half a surrogate pair, which has no UTF-8 form");
		case "too-large": return new RegistryFault(42209, "Register operation failed because schema is too large");
		case "unknown-reference": return createUnparsable("AVRO", `No schema reference found for subject "${reference?.subject}" and version ${reference?.version}`);
		case "id-taken": return createNotPermitted(`Overwrite new schema with id ${id} in context ${printContext(subject)} is not permitted.`);
		case "version-taken": return createNotPermitted(`Overwriting a version of subject ${subject} is not permitted.`);
		case "numbers-exhausted": return new RegistryFault(50001, "No id or version number is left");
	}
}
export { DirectoryWriter, EmbeddedRegistry, RegistryFault, changeConfig, changeMode, checkCompatibility, createInvalidSchema, createInvalidVersion, createSchemaNotFound, createSubjectNotFound, deleteSubject, deleteVersion, findById, listAllVersions, listByGuid, listContexts, listEqual, listPossibleNames, listReferrerIds, listSubjectNames, listVersionNumbers, lookUpVersion, printGuid, printRegistryIndex, readConfigInScope, readModeInScope, readOwnConfig, readOwnMode, readVersion, registerSchema, removeConfig, removeContext, removeMode, resolveAlias, writeFileAtomically };
