import { n as isCompatibilityLevel, t as COMPATIBILITY_LEVELS } from "./chunks/compatibility-level.js";
import { u as SCHEMA_TYPES } from "./chunks/project-baseline.js";
import { n as deriveSubjectName, t as SUBJECT_NAME_STRATEGIES } from "./chunks/subject-name-strategy.js";
import { t as OperationalError } from "./chunks/operational-error.js";
import { r as SEVERITIES } from "./chunks/sort.js";
import { t as FORMATS } from "./chunks/formats.js";
import { n as judgeVersions, t as check } from "./chunks/check.js";
import { t as compareFiles } from "./chunks/compare.js";
// src/compatibility/check-pair.ts
/**
* Whether `reader` can read what `writer` wrote, as the registry would decide it.
*
* @throws OperationalError for a schema type that this version cannot judge.
*/
function checkPair(question) {
	const reader = parseInput(question, question.reader, "new");
	if (!reader.ok) return {
		verdict: "reader-invalid",
		differences: [],
		problems: reader.problems
	};
	const writer = parseInput(question, question.writer, "stored");
	if (!writer.ok) return {
		verdict: "writer-invalid",
		differences: [],
		problems: writer.problems
	};
	return {
		...findFormat(question.type).compare(reader.schema, writer.schema, question),
		problems: []
	};
}
/** Parses a text with its references by the rules of a registry version. */
function parseInput({ type, serverVersion }, input, strictness) {
	return findFormat(type).parse(input.schema, {
		references: input.references ?? [],
		strictness,
		...serverVersion === void 0 ? {} : { serverVersion }
	});
}
/**
* The format of a schema type.
*
* @throws OperationalError for a schema type that this version cannot judge.
*/
function findFormat(type) {
	const format = FORMATS[type];
	if (format !== void 0) return format;
	throw new OperationalError({
		code: "schema",
		message: `Schemas of type ${type} cannot be judged by this version of schemagate.`,
		hint: "Leave these files out of the manifest (`ignore:`), or mark their subjects `compatibility: unmanaged`."
	});
}
// src/compatibility/check-versions.ts
/**
* Whether a candidate may become the next version of a subject at a level, as the registry would decide it.
*
* @throws OperationalError for a schema type that this version cannot judge.
*/
function checkVersions(question) {
	const format = findFormat(question.type);
	const candidate = parseInput(question, question.candidate, "new");
	if (!candidate.ok) return createInvalid("reader-invalid", candidate.problems);
	const parsed = /* @__PURE__ */ new Map();
	for (const [index, version] of question.versions.entries()) {
		const result = parseInput(question, version, "stored");
		if (!result.ok) return createInvalid("writer-invalid", result.problems);
		parsed.set(index + 1, result.schema);
	}
	const outcome = judgeVersions({
		format,
		level: question.level,
		candidate: candidate.schema,
		versions: [...parsed.keys()],
		parse: (version) => parsed.get(version) ?? candidate.schema,
		options: question
	});
	return {
		verdict: outcome.verdict,
		failedAgainst: outcome.failed?.version ?? null,
		direction: outcome.failed?.direction ?? null,
		pairs: outcome.pairs,
		problems: []
	};
}
function createInvalid(verdict, problems) {
	return {
		verdict,
		failedAgainst: null,
		direction: null,
		pairs: [],
		problems
	};
}
// src/compatibility/same-contract.ts
/**
* Whether two metadata are equal to the registry: tags and sensitive paths as sets, absent parts as empty ones; no
* metadata at all differs from empty metadata.
*/
function isSameMetadata(left, right) {
	return printContract(left) === printContract(right);
}
/** Whether two rule sets are equal to the registry: rules in their order, absent members as empty ones. */
function isSameRuleSet(left, right) {
	return printContract(left) === printContract(right);
}
const VERSION_PROPERTY = "confluent:version";
/**
* The contracts of a candidate and a version as the registry compares them: a `confluent:version` that only one of
* them has is left out. Null when the candidate names another version than that.
*/
function matchConfluentVersion(candidate, version) {
	const [wanted, given] = [readConfluentVersion(candidate), readConfluentVersion(version)];
	if (wanted === null && given !== null) return {
		candidate: fillMetadata(candidate),
		version: dropConfluentVersion(version)
	};
	if (wanted === null || given !== null) return {
		candidate,
		version
	};
	if (wanted !== version.version) return null;
	return {
		candidate: dropConfluentVersion(candidate),
		version: fillMetadata(version)
	};
}
function readConfluentVersion({ metadata }) {
	const text = metadata?.properties?.[VERSION_PROPERTY];
	return text !== void 0 && /^[+-]?[0-9]{1,10}$/.test(text) ? Number(text) : null;
}
function fillMetadata(contract) {
	return {
		...contract,
		metadata: contract.metadata ?? {}
	};
}
function dropConfluentVersion(contract) {
	const { [VERSION_PROPERTY]: _, ...properties } = contract.metadata?.properties ?? {};
	return {
		...contract,
		metadata: {
			...contract.metadata,
			properties
		}
	};
}
function printContract(value) {
	return value === null || value === void 0 ? "none" : JSON.stringify(reduceValue(value, ""));
}
/** Lists that the registry keeps as sorted sets. */
const SET_KEYS = /* @__PURE__ */ new Set(["sensitive", "tags"]);
/** A value with sets and keys in one order, without members that say nothing: null, false, empty lists and objects. */
function reduceValue(value, key) {
	if (Array.isArray(value)) {
		const items = value.map((item) => reduceValue(item, ""));
		return SET_KEYS.has(key) ? [...new Set(items.map((item) => JSON.stringify(item)))].sort() : items;
	}
	if (typeof value !== "object" || value === null) return value;
	const isSets = key === "tags";
	return Object.entries(value).map(([name, member]) => [name, reduceValue(member, isSets ? "tags" : name)]).filter(([, member]) => !isEmpty(member)).sort(([left], [right]) => left < right ? -1 : 1);
}
function isEmpty(value) {
	return value === null || value === false || Array.isArray(value) && value.length === 0;
}
// src/compatibility/identity.ts
/**
* Whether a candidate is a version of its subject already, as the registry decides at registration, and what kind of
* change it is otherwise. A text that cannot be read (even as a stored one) or normalised is the same as nothing and a
* `semantic` change, as is any change of references, metadata or rules.
*
* @throws OperationalError for a schema type that this version cannot judge.
*/
function identifyVersion(question) {
	const format = findFormat(question.type);
	const version = parseEntry(question, question.version, "stored");
	const candidate = parseCandidate(question, format);
	if (version === null || candidate === null) return {
		isSameVersion: false,
		isSameId: false,
		change: "semantic"
	};
	const references = listCandidateReferences(question);
	const isSameId = hasSameId(question, {
		format,
		candidate,
		version,
		references
	});
	const isSameVersion = isSameId || isSameInSubject(question, {
		format,
		candidate,
		version,
		references
	});
	const isContractSame = isSameContract(question.candidate, question.version);
	if (isSameVersion) return {
		isSameVersion,
		isSameId,
		change: isContractSame && question.candidate.schema === question.version.schema && isSameReferences(question.candidate.references, question.version.references) ? "none" : "formatting"
	};
	return {
		isSameVersion,
		isSameId,
		change: isContractSame && isSameReferences(references, question.version.references) ? format.classifyChange(version, candidate) : "semantic"
	};
}
/** A candidate that is refused as new may still be found as it was registered long ago. */
function parseCandidate(question, format) {
	const parsed = parseEntry(question, question.candidate, "new") ?? parseEntry(question, question.candidate, "stored");
	if (parsed === null || question.normalize !== true) return parsed;
	const normalized = format.print(parsed, { normalize: true });
	if (!normalized.ok) return null;
	return parseEntry(question, {
		...question.candidate,
		schema: normalized.text
	}, "stored");
}
function parseEntry(question, entry, strictness) {
	const result = parseInput(question, {
		schema: entry.schema,
		references: entry.resolved
	}, strictness);
	return result.ok ? result.schema : null;
}
/** Normalising also sorts references by subject and version and drops repeated ones. */
function listCandidateReferences({ candidate, normalize }) {
	if (normalize !== true) return candidate.references;
	const sorted = candidate.references.toSorted(compareReferences);
	return sorted.filter((one, index) => !sorted.slice(0, index).some((other) => isSameReference(one, other)));
}
function compareReferences(left, right) {
	if (left.subject !== right.subject) return left.subject < right.subject ? -1 : 1;
	return left.version - right.version;
}
/** The registry's hash: stored text, references in their order, metadata and rules. */
function hasSameId(question, pair) {
	if (!isSameReferences(pair.references, question.version.references)) return false;
	if (!isSameContract(question.candidate, question.version)) return false;
	const printed = pair.format.print(pair.candidate, {});
	if (!printed.ok) return false;
	if (printed.text === question.version.schema) return true;
	const stored = pair.format.print(pair.version, {});
	return stored.ok && stored.text === printed.text;
}
/** Within a subject equal structures are enough, and a candidate may come fully resolved, without references. */
function isSameInSubject(question, pair) {
	const { references } = question.version;
	if (!(pair.references.length === 0 && references.length > 0) && !isSameReferences(pair.references, references)) return false;
	const contract = matchConfluentVersion(question.candidate, question.version);
	if (contract === null || !isSameContract(contract.candidate, contract.version)) return false;
	return pair.format.isSame(pair.candidate, pair.version);
}
function isSameContract(left, right) {
	return isSameMetadata(left.metadata, right.metadata) && isSameRuleSet(left.ruleSet, right.ruleSet);
}
function isSameReferences(left, right) {
	return left.length === right.length && left.every((one, index) => {
		const other = right[index];
		return other !== void 0 && isSameReference(one, other);
	});
}
function isSameReference(left, right) {
	return left.name === right.name && left.subject === right.subject && left.version === right.version;
}
// src/compatibility/parse-schema.ts
/**
* Whether the registry accepts a schema text, and the texts it would store.
*
* @throws OperationalError for a schema type that this version cannot judge.
*/
function parseSchema(question) {
	const parsed = parseInput(question, question, question.strictness ?? "new");
	if (!parsed.ok) return {
		...NOTHING,
		verdict: "rejected",
		problems: parsed.problems
	};
	const format = findFormat(question.type);
	const canonical = format.print(parsed.schema, {});
	const normalized = format.print(parsed.schema, { normalize: true });
	return {
		verdict: "accepted",
		canonical: readText(canonical),
		normalized: readText(normalized),
		problems: [],
		canonicalProblems: listProblems(canonical),
		normalizeProblems: listProblems(normalized)
	};
}
const NOTHING = {
	canonical: null,
	normalized: null,
	problems: [],
	canonicalProblems: [],
	normalizeProblems: []
};
function readText(result) {
	return result.ok ? result.text : null;
}
function listProblems(result) {
	return result.ok ? [] : result.problems;
}
export { COMPATIBILITY_LEVELS, OperationalError, SCHEMA_TYPES, SEVERITIES, SUBJECT_NAME_STRATEGIES, check, checkPair, checkVersions, compareFiles, deriveSubjectName, identifyVersion, isCompatibilityLevel, parseSchema };
