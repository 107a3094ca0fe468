import { openDirectoryRegistry } from "./check.js";
import { DirectoryWriter, EmbeddedRegistry, RegistryFault, changeConfig, checkCompatibility, deleteSubject, deleteVersion, findById, listAllVersions, listContexts, listReferrerIds, listSubjectNames, listVersionNumbers, lookUpVersion, readConfigInScope, readModeInScope, readOwnConfig, readVersion, registerSchema, removeConfig } from "./register.js";
import { createRefusal } from "./refusal.js";
// src/registry/embedded/embedded-client.ts
/** The embedded registry as a client in the same process: every call is one operation on the files. */
var EmbeddedClient = class {
	#registry;
	#identity;
	constructor(registry, identity) {
		this.#registry = registry;
		this.#identity = identity;
	}
	async identify() {
		return this.#identity;
	}
	async listSubjects({ prefix = "", deleted = "none" } = {}) {
		return listSubjectNames(this.#open(), {
			prefix,
			deleted
		});
	}
	async listVersions(subject, deleted = "none") {
		return orNothing(() => listVersionNumbers(this.#open(), subject, deleted)) ?? [];
	}
	async readVersion(subject, version, deleted = "none") {
		const registry = this.#open();
		const place = orNothing(() => readVersion(registry, subject, {
			version,
			deleted: deleted !== "none"
		}));
		return place?.subject === subject ? present(registry, place) : null;
	}
	async readHistories(subjects) {
		const registry = this.#open();
		return new Map(subjects.map((subject) => [subject, listLive(registry, subject)]));
	}
	async readAllVersions(prefix = "") {
		const registry = this.#open();
		return listAllVersions(registry, {
			prefix,
			deleted: false,
			latestOnly: false
		}).map((place) => present(registry, place));
	}
	async readSchema(id, context = ".") {
		const registry = this.#open();
		const place = findById(registry, id, `:${context}:`);
		if (place === void 0) return null;
		const { subject: _subject, version: _version, ...schema } = present(registry, place);
		return schema;
	}
	async listReferrers(subject, version) {
		const registry = this.#open();
		const place = orNothing(() => readVersion(registry, subject, {
			version,
			deleted: true
		}));
		return place === void 0 ? [] : listReferrerIds(registry, place, false);
	}
	async listContexts() {
		return listContexts(this.#open());
	}
	async readSettings(subject) {
		const registry = this.#open();
		const own = subject === null ? registry.writer.registry.index.config : readOwn(registry, subject);
		return own === void 0 ? null : presentSettings(own);
	}
	async readEffectiveSettings(subject) {
		const registry = this.#open();
		const settings = readConfigInScope(registry, subject);
		const own = readOwn(registry, subject);
		const { alias, compatibilityGroup, compatibilityPolicy } = settings;
		return {
			level: settings.compatibility,
			levelSource: own?.compatibility === void 0 ? "global" : "subject",
			normalize: settings.normalize ?? false,
			alias: alias ?? null,
			compatibilityGroup: compatibilityGroup ?? null,
			compatibilityPolicy: compatibilityPolicy ?? null,
			validateFields: settings.validateFields ?? false,
			undecided: compatibilityPolicy === "LOGICAL" ? ["compatibilityPolicy = \"LOGICAL\""] : [],
			notes: []
		};
	}
	async readMode(subject) {
		return readModeInScope(this.#open(), subject);
	}
	async findVersion(subject, draft) {
		const registry = this.#open();
		return answer(() => {
			const version = lookUpVersion(registry, draft, {
				subject,
				deleted: false
			});
			return version === void 0 ? null : present(registry, {
				subject,
				version
			});
		});
	}
	async checkCompatibility({ subject, draft, against }) {
		return answer(() => {
			const messages = checkCompatibility(this.#open(), draft, {
				subject,
				against
			});
			return {
				compatible: messages.length === 0,
				messages,
				comparedWith: against
			};
		});
	}
	async register(subject, draft, expected) {
		return answer(() => {
			const { id, version } = registerSchema(this.#open(), {
				...draft,
				subject,
				...expected && { expected }
			});
			return {
				id,
				version
			};
		});
	}
	async changeSettings(subject, change) {
		return answer(() => {
			changeConfig(this.#open(), subject, { ...change });
			return null;
		});
	}
	async clearSettings(subject) {
		const registry = this.#open();
		return answer(() => {
			if (readOwn(registry, subject) !== void 0) removeConfig(registry, subject);
			return null;
		});
	}
	async deleteVersion({ subject, version, permanence }) {
		return answer(() => deleteVersion(this.#open(), {
			subject,
			version,
			permanent: permanence === "permanent"
		}));
	}
	async deleteSubject(subject, permanence) {
		return answer(() => deleteSubject(this.#open(), {
			subject,
			permanent: permanence === "permanent"
		}));
	}
	async close() {}
	#open() {
		this.#registry.refresh();
		return this.#registry;
	}
};
function listLive(registry, subject) {
	return registry.open(subject).versions.filter((version) => !version.deleted).map((version) => present(registry, {
		subject,
		version
	}));
}
function present(registry, place) {
	const { version, id, schemaType, references, metadata, ruleSet } = place.version;
	return {
		subject: place.subject,
		version,
		id,
		schemaType,
		schema: registry.schemas.readText(place),
		references,
		...metadata && { metadata },
		...ruleSet && { ruleSet }
	};
}
function readOwn(registry, subject) {
	return orNothing(() => readOwnConfig(registry, subject));
}
function presentSettings(settings) {
	const { compatibility, normalize, alias, compatibilityGroup, compatibilityPolicy, validateFields } = settings;
	return {
		...compatibility !== void 0 && { compatibility },
		...normalize !== void 0 && { normalize },
		...alias !== void 0 && { alias },
		...compatibilityGroup !== void 0 && { compatibilityGroup },
		...compatibilityPolicy !== void 0 && { compatibilityPolicy },
		...validateFields !== void 0 && { validateFields },
		unknown: []
	};
}
/** What an operation gives; undefined when the registry has no such thing. */
function orNothing(operate) {
	try {
		return operate();
	} catch (error) {
		if (error instanceof RegistryFault && error.status === 404) return void 0;
		throw error;
	}
}
function answer(operate) {
	try {
		return {
			ok: true,
			value: operate()
		};
	} catch (error) {
		if (!(error instanceof RegistryFault)) throw error;
		const { status, errorCode, message } = error;
		return {
			ok: false,
			refusal: createRefusal({
				status,
				errorCode,
				message
			})
		};
	}
}
// src/registry/directory-client.ts
/**
* A client of a directory registry that is there: verdicts, identity and numbering are those of Confluent's registry,
* and a new version keeps the text as it was sent.
*
* @throws OperationalError when there is no directory registry, or it is not of the format.
*/
function createDirectoryClient(location, { serverVersion, durable = true } = {}) {
	const directory = openDirectoryRegistry(location);
	return new EmbeddedClient(new EmbeddedRegistry(new DirectoryWriter(directory, { durable }), {
		now: () => Date.now(),
		textKept: "submitted",
		...serverVersion === void 0 ? {} : { serverVersion }
	}), {
		flavour: "schemagate",
		version: null,
		label: `directory registry ${directory.label}`,
		url: directory.label,
		rulesVersion: serverVersion ?? null,
		dialect: []
	});
}
export { createDirectoryClient };
