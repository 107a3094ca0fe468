import { t as findNearest } from "./spelling.js";
import { t as SEVERITIES } from "./severity.js";
import { t as quoteName } from "./quote-name.js";
import { f as openBrace, o as findsMatch, u as tokenOf, y as defineRule } from "./catalogue.js";
// src/lint/option.ts
/** The values of options that nobody set. */
function defaultOptions(specs) {
	return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default]));
}
/** Why a value does not fit an option, as the end of a sentence that starts with "Expected", or undefined if it fits. */
function describeMisfit(spec, value) {
	switch (spec.kind) {
		case "choice": return typeof value === "string" && spec.values.includes(value) ? void 0 : `one of ${listChoices(spec.values)}`;
		case "integer": return Number.isSafeInteger(value) && Number(value) >= spec.minimum ? void 0 : `a whole number of at least ${spec.minimum}`;
		case "boolean": return typeof value === "boolean" ? void 0 : "`true` or `false`";
		case "strings": return Array.isArray(value) && value.every((item) => typeof item === "string") ? void 0 : "a list of texts";
	}
}
function listChoices(values) {
	return values.map((value) => `\`${value}\``).join(", ");
}
// src/lint/rule.ts
/** All presets, each with the rules of the ones before it. */
const PRESETS = [
	"core",
	"recommended",
	"strict"
];
/** Whether an id belongs to the catalogue rather than to an organisation. */
function isCatalogueRule(id) {
	return /^(?:avro|json|evolution|manifest)\//.test(id);
}
// src/lint/active-rules.ts
/** The overrides that speak about a file, in the order of the configuration. */
function selectOverrides(config, file) {
	return config.overrides.filter(({ files, subjects }) => files.some((glob) => glob.matches(file.source.path)) || subjects.some((glob) => file.subjects.some((subject) => glob.matches(subject))));
}
/** The rules that are on where these overrides hold, in the order of the catalogue. */
function listActiveRules(config, overrides) {
	const targets = new Set(overrides.findLast((override) => override.targets)?.targets ?? config.targets);
	return config.rules.flatMap((rule) => {
		const choices = [config, ...overrides].flatMap(({ settings }) => settings.get(rule.id) ?? []);
		const severity = choices.findLast((choice) => choice.severity)?.severity ?? judgePreset(config, rule);
		if (severity === "off" || !concernsTargets(rule, targets)) return [];
		return [{
			rule,
			severity,
			options: mergeOptions(rule, choices),
			targets
		}];
	});
}
/** Whether a rule may look at schemas of a type: rules of the one type's folder never see the other's files. */
function concernsType({ id }, type) {
	const other = type === "AVRO" ? "json/" : "avro/";
	return !id.startsWith(other);
}
function judgePreset({ preset }, rule) {
	return PRESETS.indexOf(rule.preset) <= PRESETS.indexOf(preset) ? rule.severity : "off";
}
/** Without targets every consumer is possible; rules that only make sense for a known one then stay off. */
function concernsTargets(rule, targets) {
	if (rule.targets === void 0) return true;
	if (targets.size === 0) return rule.onlyForTargets !== true;
	return rule.targets.some((target) => targets.has(target));
}
function mergeOptions(rule, choices) {
	const given = choices.flatMap((choice) => choice.options === void 0 ? [] : [choice.options]);
	return Object.assign(defaultOptions(rule.options), ...given);
}
// src/lint/organisation-rule.ts
/** Makes a rule of an organisation's demand. It is always on, and says so itself instead of having a page. */
function createOrganisationRule(settings) {
	const problem = findProblem(settings);
	if (problem !== void 0) return {
		ok: false,
		problem
	};
	const { id, severity, on, why } = settings;
	const demand = describeDemand(settings);
	const looksAt = (kind) => on.includes(kind);
	return {
		ok: true,
		rule: defineRule({
			id: id.text,
			title: `\`${settings.attribute}\` of every ${on.join(" and ")} ${demand}`,
			why: why ?? "Your organisation's manifest demands it.",
			remedy: `Change \`${settings.attribute}\` so that it ${demand}.`,
			preset: "core",
			severity: SEVERITIES.find((one) => one === severity?.text) ?? "error",
			source: "The manifest",
			registry: "not-applicable",
			avro: {
				named: (type, context) => looksAt(type.kind) && judge(settings, readNamed(type, settings.attribute), context),
				field: (field, context) => looksAt("field") && judge(settings, readField(field, settings.attribute), context),
				enum: ({ symbols }, context) => {
					if (looksAt("symbol")) for (const at of symbols) judge(settings, {
						name: at.value,
						at,
						values: [at]
					}, context);
				}
			},
			json: { schema: (schema, context) => {
				const kind = schema.parent === void 0 ? "schema" : schema.under === "properties" ? "property" : "";
				if (looksAt(kind)) judge(settings, readSchema(schema, settings.attribute), context);
			} }
		})
	};
}
function readNamed(type, attribute) {
	const shared = {
		name: type.name?.simple ?? type.kind,
		at: tokenOf(type)
	};
	if (attribute === "name" && type.name !== void 0) return {
		...shared,
		values: [{
			kind: "inherited",
			text: type.name.simple
		}]
	};
	if (attribute === "namespace" && type.name !== void 0) return {
		...shared,
		values: [{
			kind: "inherited",
			text: type.name.namespace
		}]
	};
	return {
		...shared,
		values: listValues(findAttribute(type.attributes, attribute))
	};
}
function readField(field, attribute) {
	const values = listValues(findAttribute(field.attributes, attribute));
	return {
		name: field.name?.value ?? "field",
		at: tokenOf(field),
		values
	};
}
function readSchema({ json, key, keywords }, attribute) {
	const shared = {
		name: key?.value ?? "the schema",
		at: key ?? openBrace(json)
	};
	if (attribute === "name") return {
		...shared,
		values: key === void 0 ? void 0 : [key]
	};
	return {
		...shared,
		values: listValues(keywords.get(attribute))
	};
}
function findAttribute(attributes, name) {
	const extra = attributes.extras.findLast(({ key }) => key.value === name);
	if (extra !== void 0 || !Object.hasOwn(attributes, name) || name === "extras") return extra;
	return attributes[name];
}
function listValues(member) {
	if (member === void 0) return void 0;
	return member.value.kind === "array" ? member.value.items : [member.value];
}
function judge(settings, subject, context) {
	const { attribute, required } = settings;
	const values = subject.values?.filter((value) => readText(value).trim() !== "") ?? [];
	if (values.length === 0) {
		const message = settings.message ?? `Missing \`${attribute}\` of ${quoteName(subject.name)}.`;
		if (required) context.report({
			at: subject.at,
			message
		});
		return;
	}
	for (const value of values) {
		if (fits(settings, readText(value))) continue;
		const message = settings.message ?? `Invalid \`${attribute}\` of ${quoteName(subject.name)}: expected one that ${describeDemand(settings)}.`;
		context.report({
			at: value.kind === "inherited" ? subject.at : value,
			message
		});
	}
}
function readText(value) {
	switch (value.kind) {
		case "inherited":
		case "number": return value.text;
		case "string": return value.value;
		case "boolean": return String(value.value);
		case "array":
		case "object":
		case "null": return "";
	}
}
function fits({ pattern, prefix, allowed }, text) {
	if (prefix !== void 0 && !text.startsWith(prefix)) return false;
	if (allowed !== void 0 && !allowed.includes(text)) return false;
	return pattern === void 0 || findsMatch(pattern.text, text) === true;
}
function describeDemand({ pattern, prefix, allowed }) {
	const demands = [
		...prefix === void 0 ? [] : [`starts with ${quoteName(prefix)}`],
		...pattern === void 0 ? [] : [`matches ${quoteName(pattern.text)}`],
		...allowed === void 0 ? [] : [`is one of ${allowed.map(quoteName).join(", ")}`]
	];
	return demands.length === 0 ? "is there" : demands.join(" and ");
}
function findProblem(settings) {
	const { id, pattern, prefix, allowed, required, range } = settings;
	if (isCatalogueRule(id.text)) return {
		message: `Disallowed id ${quoteName(id.text)} of a rule: the name in front of the slash is schemagate's own.`,
		remedy: "Begin the id with your organisation's name.",
		range: id.range
	};
	if (pattern !== void 0 && findsMatch(pattern.text, "") === void 0) return {
		message: `Invalid pattern ${quoteName(pattern.text)}.`,
		remedy: "Use character sets, groups, quantifiers, `^` and `$`; look-arounds and back-references are not known.",
		range: pattern.range
	};
	if (pattern !== void 0 || prefix !== void 0 || allowed !== void 0 || required) return void 0;
	return {
		message: `Missing demand of the rule ${quoteName(id.text)}.`,
		remedy: "Add `required: true`, `pattern`, `prefix` or `allowed`.",
		range
	};
}
// src/lint/target.ts
/** All targets, in the order they are listed to people. */
const TARGETS = [
	"java",
	"connect",
	"bigquery",
	"snowflake",
	"spark",
	"node",
	"python"
];
/** Whether a text names a target. */
function isTarget(text) {
	return TARGETS.includes(text);
}
// src/lint/resolve-config.ts
/** Settles the manifest's settings against the rules there are. */
function resolveConfig(settings, catalogue) {
	const resolver = new Resolver(catalogue);
	resolver.addOrganisationRules(settings);
	return {
		config: {
			preset: readPreset(settings.preset),
			targets: readTargets(settings.targets) ?? [],
			rules: resolver.rules,
			settings: resolver.resolveRules(settings.rules, "everywhere"),
			overrides: settings.overrides.map((override) => {
				const targets = readTargets(override.targets);
				return {
					files: override.files,
					subjects: override.subjects,
					...targets === void 0 ? {} : { targets },
					settings: resolver.resolveRules(override.rules, "override")
				};
			})
		},
		problems: resolver.problems
	};
}
function readPreset(preset) {
	return PRESETS.find((one) => one === preset?.text) ?? "recommended";
}
function readTargets(targets) {
	return targets?.map(({ text }) => text).filter(isTarget);
}
var Resolver = class {
	problems = [];
	rules;
	#byId = /* @__PURE__ */ new Map();
	constructor(catalogue) {
		this.rules = [...catalogue];
		for (const rule of catalogue) for (const id of [rule.id, ...rule.aliases ?? []]) this.#byId.set(id, rule);
	}
	addOrganisationRules({ organisation }) {
		for (const one of organisation) {
			const result = createOrganisationRule(one);
			if (!result.ok) this.problems.push(result.problem);
			else if (this.#byId.has(result.rule.id)) this.#refuse(one.id, "Disallowed second rule", "Choose another id.");
			else {
				this.rules.push(result.rule);
				this.#byId.set(result.rule.id, result.rule);
			}
		}
	}
	resolveRules(settings, scope) {
		const choices = /* @__PURE__ */ new Map();
		for (const setting of settings) {
			const rule = this.#byId.get(setting.id.text);
			if (rule === void 0) this.#refuseUnknown(setting.id);
			else choices.set(rule.id, this.#resolveRule(rule, setting, scope));
		}
		return choices;
	}
	#resolveRule(rule, { severity, options }, scope) {
		const known = severity && readSeverity(severity.text);
		const isCore = rule.preset === "core" && isCatalogueRule(rule.id);
		const isOff = known === "off" && isCore && scope === "everywhere";
		if (severity !== void 0 && isOff) this.#refuse(severity, `Disallowed setting of \`${rule.id}\`, a core rule:`, "Core rules show what a specification forbids or readers ignore. Lower the severity, or write an override for some files, or a waiver with an end.");
		return {
			...known === void 0 || isOff ? {} : { severity: known },
			...options.length === 0 ? {} : { options: this.#resolveOptions(rule, options) }
		};
	}
	#resolveOptions(rule, options) {
		const fitting = options.filter((option) => this.#judgeOption(rule, option));
		return Object.fromEntries(fitting.map(({ name, value }) => [name.text, value]));
	}
	#judgeOption(rule, { name, value, range }) {
		const spec = Object.hasOwn(rule.options, name.text) ? rule.options[name.text] : void 0;
		if (spec === void 0) {
			const known = Object.keys(rule.options);
			const nearest = findNearest(name.text, known);
			const list = known.length === 0 ? "The rule has no options." : `Known options: ${known.join(", ")}.`;
			this.#refuse(name, `Unknown option of \`${rule.id}\`:`, nearest ? `Did you mean \`${nearest}\`?` : list);
			return false;
		}
		const misfit = describeMisfit(spec, value);
		if (misfit === void 0) return true;
		const message = `Expected ${misfit} for the option \`${name.text}\` of \`${rule.id}\`.`;
		this.problems.push({
			message,
			remedy: "Correct the value, or remove the option.",
			range
		});
		return false;
	}
	#refuseUnknown(id) {
		const nearest = findNearest(id.text, this.#byId.keys());
		this.#refuse(id, "Unknown rule", nearest ? `Did you mean \`${nearest}\`?` : "`schemagate rules` lists all rules.");
	}
	#refuse({ text, range }, reason, remedy) {
		this.problems.push({
			message: `${reason} \`${text}\`.`,
			remedy,
			range
		});
	}
};
function readSeverity(text) {
	return text === "off" ? "off" : SEVERITIES.find((severity) => severity === text);
}
export { isCatalogueRule as a, selectOverrides as i, concernsType as n, listActiveRules as r, resolveConfig as t };
