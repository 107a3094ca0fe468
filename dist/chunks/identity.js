import { FORMATS } from "./formats2.js";
import { OperationalError } from "./start.js";
import { isSameMetadata, isSameRuleSet, matchConfluentVersion } from "./same-contract.js";
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
export { checkPair, findFormat, identifyVersion, parseInput };
