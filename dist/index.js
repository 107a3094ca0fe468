import { C as OperationalError, o as COMPATIBILITY_LEVELS, s as isCompatibilityLevel } from "./chunks/start.js";
import { t as SCHEMA_TYPES } from "./chunks/schema-type.js";
import { n as deriveSubjectName, t as SUBJECT_NAME_STRATEGIES } from "./chunks/subject-name-strategy.js";
import { j as SEVERITIES } from "./chunks/render.js";
import { i as parseInput, n as checkPair, r as findFormat, t as identifyVersion } from "./chunks/identity.js";
import { t as judgeVersions } from "./chunks/judge-versions.js";
import { h as lintSchema } from "./chunks/linter.js";
import { t as check } from "./chunks/check.js";
import { t as compareFiles } from "./chunks/compare.js";
import { t as plan } from "./chunks/plan3.js";
import { t as publish } from "./chunks/publish2.js";
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
export { COMPATIBILITY_LEVELS, OperationalError, SCHEMA_TYPES, SEVERITIES, SUBJECT_NAME_STRATEGIES, check, checkPair, checkVersions, compareFiles, deriveSubjectName, identifyVersion, isCompatibilityLevel, lintSchema, parseSchema, plan, publish };
