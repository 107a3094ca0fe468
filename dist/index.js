import { n as isCompatibilityLevel, t as COMPATIBILITY_LEVELS } from "./chunks/compatibility-level.js";
import { t as SCHEMA_TYPES } from "./chunks/schema-type.js";
import { n as deriveSubjectName, t as SUBJECT_NAME_STRATEGIES } from "./chunks/subject-name-strategy.js";
import { t as OperationalError } from "./chunks/operational-error.js";
import { t as SEVERITIES } from "./chunks/severity.js";
import { t as FORMATS } from "./chunks/formats.js";
import { t as judgeVersions } from "./chunks/judge-versions.js";
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
export { COMPATIBILITY_LEVELS, OperationalError, SCHEMA_TYPES, SEVERITIES, SUBJECT_NAME_STRATEGIES, checkPair, checkVersions, deriveSubjectName, isCompatibilityLevel };
