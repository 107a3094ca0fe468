import { COMPATIBILITY_LEVELS, OperationalError, findNearest, isCompatibilityLevel } from "./chunks/start.js";
import { SCHEMA_TYPES, SUBJECT_NAME_STRATEGIES, deriveSubjectName } from "./chunks/outlines.js";
import { SEVERITIES } from "./chunks/ground.js";
import { checkPair, findFormat, identifyVersion, parseInput } from "./chunks/identity.js";
import { check, judgeVersions } from "./chunks/check.js";
import { createConfig } from "./chunks/config.js";
import { createLintSession, describeMisfit, lintFiles } from "./chunks/linter.js";
import { RULES, findRule } from "./chunks/catalogue2.js";
import { compareFiles } from "./chunks/compare.js";
import { plan } from "./chunks/plan3.js";
import { publish } from "./chunks/publish2.js";
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
// src/lint/lint-schema.ts
/**
* Lints one schema by itself and against its earlier versions. Names and references that the text does not resolve are
* reported unless `references` has them.
*
* @throws OperationalError for a rule, severity or option that does not exist.
*/
function lintSchema(schema, options = {}) {
	const { type = "AVRO", subjects = [], references = [], earlier = [], targets = [] } = options;
	const source = {
		path: options.path ?? (type === "AVRO" ? "schema.avsc" : "schema.json"),
		text: schema
	};
	const settings = new Map(Object.entries(options.rules ?? {}).map(([id, choice]) => settleRule(id, choice)));
	return lintFiles(createLintSession({
		...createConfig(RULES, options.preset),
		targets,
		settings
	}), {
		files: [{
			source,
			type,
			subjects,
			references
		}],
		subjects: [],
		listEarlier: () => earlier.map((text, index) => ({
			path: `version ${index + 1}`,
			text
		})).toReversed()
	});
}
function settleRule(id, choice) {
	const rule = findRule(id);
	if (rule === void 0) {
		const nearest = findNearest(id, RULES.map((one) => one.id));
		throw refuse(`There is no lint rule \`${id}\`.`, nearest === void 0 ? void 0 : `Did you mean \`${nearest}\`?`);
	}
	const { severity, ...given } = typeof choice === "string" ? { severity: choice } : choice;
	if (severity !== void 0 && severity !== "off" && !SEVERITIES.includes(severity)) throw refuse(`There is no severity \`${severity}\` for \`${id}\`.`, "Severities are error, warning, info and off.");
	for (const [name, value] of Object.entries(given)) demandOption(rule, name, value);
	const settled = given;
	return [rule.id, {
		...severity === void 0 ? {} : { severity },
		options: settled
	}];
}
function demandOption({ id, options }, name, value) {
	const spec = Object.hasOwn(options, name) ? options[name] : void 0;
	const misfit = spec && describeMisfit(spec, value);
	if (spec === void 0) throw refuse(`The rule \`${id}\` has no option \`${name}\`.`, `It has: ${Object.keys(options).join(", ") || "none"}.`);
	if (misfit !== void 0) throw refuse(`Expected ${misfit} for the option \`${name}\` of \`${id}\`.`);
}
function refuse(message, hint) {
	return new OperationalError({
		code: "usage",
		message,
		...hint === void 0 ? {} : { hint }
	});
}
export { COMPATIBILITY_LEVELS, OperationalError, SCHEMA_TYPES, SEVERITIES, SUBJECT_NAME_STRATEGIES, check, checkPair, checkVersions, compareFiles, deriveSubjectName, identifyVersion, isCompatibilityLevel, lintSchema, parseSchema, plan, publish };
