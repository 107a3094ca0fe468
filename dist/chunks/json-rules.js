import { CASE_NAMES, DIALECTS, DIALECT_URIS, PERSONAL_NAMES, defineRule, findMajorityCase, findSimilar, findsMatch, fitsCase, insertMemberAfter, isAtLeast, isBareReference, isInPlace, isMoneyName, isNeutralSymbol, isOwnReference, listEntries, listInPlaceSchemas, listItems, listTags, listTypes, openBrace, overlaps, parseRegex, printComparable, printInCase, printValue, recogniseDialect, removeMembers, replaceJson, reportDuplicateKeys, resolveReference, splitWords, textOfKeyword } from "./linter.js";
import { findMember, parsePointer, readJson } from "./ground.js";
// src/lint/rules/json/anchored-regex/rule.ts
/** A pattern says where the text starts and ends. */
const rule$48 = defineRule({
	id: "json/anchored-regex",
	title: "A pattern says where the text starts and ends",
	why: "Without `^` and `$` a pattern is searched for inside the text: `[0-9]{4}` accepts `x12345`.",
	remedy: "Add `^` and `$`.",
	preset: "strict",
	severity: "info",
	source: "JSON Schema, section \"pattern\"",
	style: true,
	json: { keywords: { pattern({ member: { value } }, context) {
		if (value.kind !== "string" || value.value.startsWith("^") && /(?:^|[^\\])(?:\\\\)*\$$/.test(value.value)) return;
		context.report({
			at: value,
			message: "Expected the pattern to start with `^` and to end with `$`."
		});
	} } }
});
/** Every keyword of every dialect from draft-04 on. */
const KEYWORDS = new Map([
	["$schema $ref", "text"],
	[
		"id",
		"text",
		"draft-04..draft-04"
	],
	[
		"$id",
		"text",
		"draft-06.."
	],
	[
		"$anchor $dynamicRef $dynamicAnchor",
		"text",
		"2019-09.."
	],
	[
		"$recursiveRef",
		"text",
		"2019-09..2019-09"
	],
	[
		"$recursiveAnchor",
		"boolean",
		"2019-09..2019-09"
	],
	[
		"$vocabulary",
		"any",
		"2019-09..",
		"note"
	],
	[
		"$comment contentEncoding contentMediaType",
		"text",
		"draft-07..",
		"note"
	],
	[
		"$defs",
		"schema-map",
		"2019-09..",
		"note"
	],
	[
		"definitions",
		"schema-map",
		"",
		"note"
	],
	[
		"title description format",
		"text",
		"",
		"note"
	],
	[
		"default",
		"any",
		"",
		"note"
	],
	[
		"examples",
		"list",
		"draft-06..",
		"note"
	],
	[
		"readOnly writeOnly",
		"boolean",
		"draft-07..",
		"note"
	],
	[
		"deprecated",
		"boolean",
		"2019-09..",
		"note"
	],
	[
		"contentSchema",
		"schema",
		"2019-09..",
		"note"
	],
	["type", "types"],
	["enum", "list"],
	[
		"const",
		"any",
		"draft-06.."
	],
	[
		"multipleOf",
		"positive",
		"",
		"number"
	],
	[
		"maximum minimum exclusiveMaximum exclusiveMinimum",
		"number",
		"",
		"number"
	],
	[
		"maxLength minLength",
		"size",
		"",
		"string"
	],
	[
		"pattern",
		"text",
		"",
		"string"
	],
	[
		"items",
		"schema-or-schemas",
		"",
		"array"
	],
	[
		"prefixItems",
		"schemas",
		"2020-12..",
		"array"
	],
	[
		"additionalItems",
		"schema",
		"..2019-09",
		"array"
	],
	[
		"contains",
		"schema",
		"draft-06..",
		"array"
	],
	[
		"maxContains minContains",
		"size",
		"2019-09..",
		"array"
	],
	[
		"maxItems minItems",
		"size",
		"",
		"array"
	],
	[
		"uniqueItems",
		"boolean",
		"",
		"array"
	],
	[
		"unevaluatedItems",
		"schema",
		"2019-09..",
		"array"
	],
	[
		"properties patternProperties",
		"schema-map",
		"",
		"object"
	],
	[
		"additionalProperties",
		"schema",
		"",
		"object"
	],
	[
		"required",
		"texts",
		"",
		"object"
	],
	[
		"maxProperties minProperties",
		"size",
		"",
		"object"
	],
	[
		"propertyNames",
		"schema",
		"draft-06..",
		"object"
	],
	[
		"dependencies",
		"dependencies",
		"..draft-07",
		"object"
	],
	[
		"dependentRequired",
		"text-lists",
		"2019-09..",
		"object"
	],
	[
		"dependentSchemas",
		"schema-map",
		"2019-09..",
		"object"
	],
	[
		"unevaluatedProperties",
		"schema",
		"2019-09..",
		"object"
	],
	["allOf anyOf oneOf", "schemas"],
	["not", "schema"],
	[
		"if then else",
		"schema",
		"draft-07.."
	]
].flatMap(readLine));
function readLine([names, shape, span = "", flag]) {
	const [since = "", until = ""] = span.split("..");
	const keyword = {
		shape,
		since: DIALECTS.find((one) => one === since) ?? "draft-04",
		until: DIALECTS.find((one) => one === until) ?? "2020-12",
		annotation: flag === "note",
		applies: flag === "note" ? void 0 : flag
	};
	return names.split(" ").map((name) => [name, keyword]);
}
/** The names of the types, `integer` included. */
const TYPE_NAMES = [
	"array",
	"boolean",
	"integer",
	"null",
	"number",
	"object",
	"string"
];
// src/lint/rules/json/applicable-keywords/rule.ts
/** Every keyword applies to a value of the declared type. */
const rule$47 = defineRule({
	id: "json/applicable-keywords",
	title: "Every keyword applies to a value of the declared type",
	why: "A keyword for another type never takes effect.",
	remedy: "Remove the keyword, or use the one for the declared type.",
	preset: "recommended",
	severity: "error",
	source: "sourcemeta jsonschema; ajv strict mode",
	json: { schema(schema, context) {
		const types = listTypes(schema);
		if (types === void 0 || types.length === 0 || isBareReference(schema)) return;
		for (const { key } of schema.keywords.values()) {
			const applies = KEYWORDS.get(key.value)?.applies;
			if (applies === void 0 || types.includes(applies) || applies === "number" && types.includes("integer")) continue;
			const message = `Disallowed keyword \`${key.value}\`: it looks at ${PLURALS[applies]}, the type is ${types.join(", ")}.`;
			context.report({
				at: key,
				message
			});
		}
	} }
});
const PLURALS = {
	array: "lists",
	number: "numbers",
	object: "objects",
	string: "strings"
};
// src/lint/rules/json/bounded-array/rule.ts
/** A list has a greatest length. */
const rule$46 = defineRule({
	id: "json/bounded-array",
	title: "A list has a greatest length",
	why: "One endless list makes a message too large for the broker.",
	remedy: "Add `maxItems`.",
	preset: "strict",
	severity: "info",
	source: "schemasafe; ajv's `json-schema-secure`",
	style: true,
	json: { schema(schema, context) {
		const type = schema.keywords.get("type");
		if (type === void 0 || listTypes(schema)?.includes("array") !== true) return;
		if ([
			"maxItems",
			"enum",
			"const",
			"$ref"
		].some((keyword) => schema.keywords.has(keyword))) return;
		context.report({
			at: type.value,
			message: "Missing `maxItems` of the list."
		});
	} }
});
// src/lint/rules/json/bounded-string/rule.ts
/** A string has a greatest length. */
const rule$45 = defineRule({
	id: "json/bounded-string",
	title: "A string has a greatest length",
	why: "Columns and messages have limits; without one in the schema they show up in production.",
	remedy: "Add `maxLength`, `enum`, `const` or `format`.",
	preset: "strict",
	severity: "info",
	source: "igluctl; schemasafe",
	style: true,
	json: { schema(schema, context) {
		const type = schema.keywords.get("type");
		if (type === void 0 || listTypes(schema)?.includes("string") !== true) return;
		if ([
			"maxLength",
			"enum",
			"const",
			"format",
			"$ref"
		].some((keyword) => schema.keywords.has(keyword))) return;
		context.report({
			at: type.value,
			message: "Missing `maxLength` of the string."
		});
	} }
});
// src/lint/rules/json/closed-tuple/rule.ts
/** A tuple says what may follow its items. */
const rule$44 = defineRule({
	id: "json/closed-tuple",
	title: "A tuple says what may follow its items",
	why: "Without a rule anything may follow, and fewer items are valid too.",
	remedy: "Add `items` (up to 2019-09: `additionalItems`) or `maxItems`, and `minItems`.",
	preset: "recommended",
	severity: "warning",
	fix: "contract",
	source: "ajv strict mode",
	json: { keywords: {
		prefixItems({ schema }, context) {
			checkTuple(schema, "prefixItems", context);
		},
		items({ schema, member }, context) {
			if (schema.dialect !== "2020-12" && member.value.kind === "array") checkTuple(schema, "items", context);
		}
	} }
});
function checkTuple(schema, keyword, context) {
	const { keywords } = schema;
	const rest = keyword === "prefixItems" ? "items" : "additionalItems";
	const tuple = keywords.get(keyword);
	if (tuple === void 0 || [
		rest,
		"maxItems",
		"unevaluatedItems"
	].some((name) => keywords.has(name))) return;
	const count = listItems(schema, keyword).length;
	context.report({
		at: tuple.key,
		message: `Missing \`${rest}\` or \`maxItems\` of the tuple.`,
		fix: {
			title: "Allow nothing behind the tuple",
			effect: "contract",
			edits: [insertMemberAfter(context.file.source.text, tuple, {
				key: rest,
				value: "false"
			})]
		},
		remedy: keywords.has("minItems") ? void 0 : `Add \`"${rest}": false\`, and \`"minItems": ${count}\` if none may be missing.`
	});
}
// src/lint/rules/json/described-object/rule.ts
/** An object says what is in it. */
const rule$43 = defineRule({
	id: "json/described-object",
	title: "An object says what is in it",
	why: "An object without properties is a blob without a contract: no change of it can ever be checked.",
	remedy: "Describe the properties, or the values with `additionalProperties`.",
	preset: "recommended",
	severity: "warning",
	source: "Wikimedia jsonschema-tools; schemasafe",
	json: { schema(schema, context) {
		const type = schema.keywords.get("type");
		if (type === void 0 || listTypes(schema)?.includes("object") !== true || isInPlace(schema)) return;
		if (DESCRIBING$1.some((keyword) => schema.keywords.has(keyword)) || describesOthers(schema)) return;
		context.report({
			at: type.value,
			message: "Missing `properties` of the object."
		});
	} }
});
function describesOthers({ keywords }) {
	const value = keywords.get("additionalProperties")?.value;
	return value?.kind === "object" || value?.kind === "boolean" && !value.value;
}
const DESCRIBING$1 = [
	"properties",
	"patternProperties",
	"unevaluatedProperties",
	"propertyNames",
	"$ref",
	"$dynamicRef",
	"allOf",
	"anyOf",
	"oneOf",
	"if",
	"const",
	"enum"
];
// src/lint/json-schema/value-type.ts
/** Whether a value is of a type of JSON Schema; `1.0` is an integer. */
function hasType(value, type) {
	if (type === "integer") return value.kind === "number" && Number.isInteger(Number(value.text));
	return value.kind === type;
}
// src/lint/json-schema/judge-value.ts
/** Whether a value fits a schema of the same text. Says `invalid` only when every validator would. */
function judgeValue(document, schema, value) {
	return new Judge(document).judge(value, schema.json);
}
/** Steps after which a judgement gives up, so that references in circles and nested choices stay cheap. */
const MAX_STEPS = 2e3;
const UNJUDGED = [
	"if",
	"$dynamicRef",
	"$recursiveRef",
	"unevaluatedProperties",
	"unevaluatedItems",
	"contains"
];
const UNJUDGED_OBJECT = [
	"dependencies",
	"dependentSchemas",
	"dependentRequired",
	"propertyNames",
	"patternProperties"
];
var Judge = class {
	#document;
	#steps = 0;
	constructor(document) {
		this.#document = document;
	}
	judge(value, json) {
		if (++this.#steps > MAX_STEPS || json === void 0) return "unknown";
		if (json.kind === "boolean") return json.value ? "valid" : "invalid";
		const schema = this.#document.byJson.get(json);
		if (schema === void 0) return "unknown";
		const reference = textOfKeyword(schema, "$ref");
		const target = reference === void 0 ? "valid" : this.#follow(value, schema, reference);
		return isBareReference(schema) ? target : allOf([target, this.#judgeKeywords(value, schema)]);
	}
	#judgeKeywords(value, schema) {
		return allOf([
			judgeOwn(value, schema),
			UNJUDGED.some((keyword) => schema.keywords.has(keyword)) ? "unknown" : "valid",
			this.#judgeCombinations(value, schema),
			value.kind === "object" ? this.#judgeObject(value, schema) : "valid",
			value.kind === "array" ? this.#judgeArray(value, schema) : "valid"
		]);
	}
	#follow(value, schema, reference) {
		return this.judge(value, resolveReference(this.#document, schema, reference));
	}
	#judgeCombinations(value, schema) {
		const verdicts = (keyword) => listItems(schema, keyword).map((branch) => this.judge(value, branch));
		const not = schema.keywords.get("not");
		return allOf([
			...verdicts("allOf"),
			schema.keywords.has("anyOf") ? anyOf(verdicts("anyOf")) : "valid",
			schema.keywords.has("oneOf") ? oneOf(verdicts("oneOf")) : "valid",
			not === void 0 ? "valid" : negate(this.judge(value, not.value))
		]);
	}
	#judgeObject(value, schema) {
		const properties = new Map(listEntries(schema, "properties").map((member) => [member.key.value, member.value]));
		const additional = schema.keywords.get("additionalProperties")?.value;
		if (listItems(schema, "required").some((name) => name.kind === "string" && findMember(value, name.value) === void 0)) return "invalid";
		if (UNJUDGED_OBJECT.some((keyword) => schema.keywords.has(keyword))) return "unknown";
		return allOf(value.members.map((member) => {
			const property = properties.get(member.key.value) ?? additional;
			return property === void 0 ? "valid" : this.judge(member.value, property);
		}));
	}
	#judgeArray(value, schema) {
		const items = schema.keywords.get("items")?.value;
		const tuple = schema.keywords.get("prefixItems")?.value ?? items;
		const prefix = tuple?.kind === "array" ? tuple.items : [];
		const rest = items?.kind === "array" ? schema.keywords.get("additionalItems")?.value : items;
		return allOf(value.items.map((item, index) => {
			const expected = prefix[index] ?? rest;
			return expected === void 0 ? "valid" : this.judge(item, expected);
		}));
	}
};
/** The keywords that need no other schema. */
function judgeOwn(value, schema) {
	const types = listTypes(schema);
	if (types !== void 0 && !types.some((type) => hasType(value, type))) return "invalid";
	const options = listOptions(schema);
	if (options !== void 0 && !includesValue(options, value)) return "invalid";
	switch (value.kind) {
		case "number": return judgeNumber(Number(value.text), schema);
		case "string": return judgeText(value.value, schema);
		case "array": return judgeCount(value.items.length, schema, "Items");
		case "object": return judgeCount(value.members.length, schema, "Properties");
		case "boolean":
		case "null": return "valid";
	}
}
/** The values that `enum` or `const` leaves; undefined when the schema has neither. */
function listOptions(schema) {
	const wanted = schema.dialect === "draft-04" ? void 0 : schema.keywords.get("const")?.value;
	const options = schema.keywords.get("enum")?.value;
	if (wanted !== void 0) return [wanted];
	return options?.kind === "array" ? options.items : void 0;
}
function includesValue(options, value) {
	const text = printComparable(value);
	return options.some((option) => printComparable(option) === text);
}
function isOutside(value, schema) {
	const [most = Infinity, least = -Infinity] = [readNumber$1(schema, "maximum"), readNumber$1(schema, "minimum")];
	const [below = Infinity, above = -Infinity] = [readNumber$1(schema, "exclusiveMaximum"), readNumber$1(schema, "exclusiveMinimum")];
	return value > most || value < least || value >= below || value <= above;
}
function judgeNumber(value, schema) {
	if (isOutside(value, schema)) return "invalid";
	const step = readNumber$1(schema, "multipleOf");
	if (step === void 0) return "valid";
	if (!Number.isSafeInteger(step) || !Number.isSafeInteger(value)) return "unknown";
	return value % step === 0 ? "valid" : "invalid";
}
function judgeText(value, schema) {
	const pattern = textOfKeyword(schema, "pattern");
	const found = pattern === void 0 ? true : findsMatch(pattern, value);
	const matches = found === void 0 ? "unknown" : found ? "valid" : "invalid";
	const format = schema.keywords.has("format") ? "unknown" : "valid";
	return allOf([
		judgeCount(Array.from(value).length, schema, "Length"),
		matches,
		format
	]);
}
function judgeCount(count, schema, what) {
	const [most, least] = [readNumber$1(schema, `max${what}`), readNumber$1(schema, `min${what}`)];
	return count > (most ?? Infinity) || count < (least ?? 0) ? "invalid" : "valid";
}
function readNumber$1(schema, keyword) {
	const value = schema.keywords.get(keyword)?.value;
	return value?.kind === "number" ? Number(value.text) : void 0;
}
function allOf(verdicts) {
	if (verdicts.includes("invalid")) return "invalid";
	return verdicts.includes("unknown") ? "unknown" : "valid";
}
function anyOf(verdicts) {
	if (verdicts.includes("valid")) return "valid";
	return verdicts.includes("unknown") ? "unknown" : "invalid";
}
function oneOf(verdicts) {
	if (verdicts.filter((verdict) => verdict === "valid").length > 1) return "invalid";
	return anyOf(verdicts) === "valid" && verdicts.includes("unknown") ? "unknown" : anyOf(verdicts);
}
function negate(verdict) {
	if (verdict === "unknown") return "unknown";
	return verdict === "valid" ? "invalid" : "valid";
}
// src/lint/json-schema/sample-value.ts
/** JSON texts of values that probably fit a schema: what it names itself, then the plainest value of each type. */
function listSamples(document, schema) {
	return new Sampler(document).list(schema.json, 0);
}
const PLAIN = /* @__PURE__ */ new Map([
	["null", "null"],
	["boolean", "true"],
	["array", "[]"]
]);
const MAX_DEPTH = 6;
const MAX_SAMPLES = 20;
var Sampler = class {
	#document;
	constructor(document) {
		this.#document = document;
	}
	list(json, depth) {
		const schema = json && this.#document.byJson.get(json);
		if (schema === void 0 || depth > MAX_DEPTH) return [];
		const reference = textOfKeyword(schema, "$ref");
		if (reference !== void 0) return this.list(resolveReference(this.#document, schema, reference), depth + 1);
		const named = [
			"const",
			"enum",
			"examples",
			"default"
		].flatMap((keyword) => listNamed(schema, keyword));
		const types = listTypes(schema) ?? (schema.keywords.has("properties") ? ["object"] : []);
		return [...named, ...types.flatMap((type) => this.#listOfType(schema, type, depth))].slice(0, MAX_SAMPLES);
	}
	#listOfType(schema, type, depth) {
		const plain = PLAIN.get(type);
		if (plain !== void 0) return [plain];
		if (type === "integer" || type === "number") return [readNumber(schema, "minimum") ?? "0", "1"];
		if (type === "string") return [JSON.stringify("a".repeat(Math.min(100, Number(readNumber(schema, "minLength") ?? 0))))];
		return type === "object" ? this.#listObjects(schema, depth) : [];
	}
	/** One object with the required properties only, if each of them has a sample. */
	#listObjects(schema, depth) {
		const properties = new Map(listEntries(schema, "properties").map((member) => [member.key.value, member.value]));
		const members = listItems(schema, "required").flatMap((name) => name.kind === "string" ? [name.value] : []).map((name) => {
			const property = properties.get(name);
			const sample = property === void 0 || property.kind === "boolean" ? "0" : this.list(property, depth + 1)[0];
			return sample === void 0 ? void 0 : `${JSON.stringify(name)}:${sample}`;
		});
		return members.includes(void 0) ? [] : [`{${members.join()}}`];
	}
};
function listNamed({ keywords }, keyword) {
	const value = keywords.get(keyword)?.value;
	if (value === void 0) return [];
	if (keyword === "const" || keyword === "default") return [printValue(value)];
	return value.kind === "array" ? value.items.map(printValue) : [];
}
function readNumber({ keywords }, keyword) {
	const value = keywords.get(keyword)?.value;
	return value?.kind === "number" ? value.text : void 0;
}
// src/lint/json-schema/find-overlap.ts
/** The JSON text of a value that both schemas accept, or undefined when none was found among their samples. */
function findCommonValue(document, left, right) {
	const [mine = [], theirs = []] = [listSamples(document, left), listSamples(document, right)].map(readAll);
	const joined = mine.flatMap((one) => theirs.flatMap((other) => joinObjects(one, other)));
	const common = [
		...mine,
		...theirs,
		...joined
	].find((value) => judgeValue(document, left, value) === "valid" && judgeValue(document, right, value) === "valid");
	return common && printValue(common);
}
function readAll(texts) {
	return texts.flatMap((text) => {
		const read = readJson(text);
		return read.ok ? [read.root] : [];
	});
}
/** Two objects in one, where they agree: branches that demand different properties both accept it when they are open. */
function joinObjects(one, other) {
	if (one.kind !== "object" || other.kind !== "object") return [];
	const names = new Set(one.members.map(({ key }) => key.value));
	return [{
		...one,
		members: [...one.members, ...other.members.filter(({ key }) => !names.has(key.value))]
	}];
}
// src/lint/rules/json/disjoint-one-of/rule.ts
/** No value fits two branches of `oneOf`. */
const rule$42 = defineRule({
	id: "json/disjoint-one-of",
	title: "No value fits two branches of `oneOf`",
	why: "`oneOf` refuses a value that fits two of its branches, so data that looks right is turned away.",
	remedy: "Make the branches exclude each other, for instance by a required property with a different `const` in each; or use `anyOf`.",
	preset: "recommended",
	severity: "warning",
	source: "Redocly; schemasafe; sourcemeta jsonschema",
	json: { document(document, context) {
		for (const schema of document.schemas) if (schema.keywords.has("oneOf") && !isBareReference(schema)) checkBranches(document, schema, context);
	} }
});
/** More pairs than this are not tried. */
const MAX_PAIRS = 200;
function checkBranches(document, schema, context) {
	const branches = listItems(schema, "oneOf").flatMap((branch) => document.byJson.get(branch) ?? []);
	let pairs = 0;
	branches.forEach((branch, index) => {
		for (const earlier of branches.slice(0, index)) {
			if (++pairs > MAX_PAIRS) return;
			const common = findCommonValue(document, branch, earlier);
			if (common === void 0) continue;
			const shown = common.length > 60 ? `${common.slice(0, 57)}…` : common;
			context.report({
				at: openBrace(branch.json),
				message: `Disallowed overlap of two branches: \`oneOf\` refuses \`${shown}\`, which fits both.`,
				related: [{
					message: "the other branch",
					at: openBrace(earlier.json)
				}]
			});
			return;
		}
	});
}
// src/lint/rules/json/enum-type-match/rule.ts
/** Listed values are of the declared type and listed once. */
const rule$41 = defineRule({
	id: "json/enum-type-match",
	title: "Listed values are of the declared type and listed once",
	why: "A value of another type can never occur, and a repetition is usually a typing error.",
	remedy: "Correct or remove the value.",
	preset: "recommended",
	severity: "error",
	source: "specmatic; sourcemeta jsonschema",
	json: { keywords: {
		enum({ schema }, context) {
			if (isBareReference(schema)) return;
			const values = listItems(schema, "enum");
			for (const value of values) checkType(value, schema, context);
			reportRepetitions(values, context);
		},
		const({ schema, member }, context) {
			if (!isBareReference(schema)) checkType(member.value, schema, context);
		},
		required({ schema }, context) {
			reportRepetitions(listItems(schema, "required"), context);
		}
	} }
});
function checkType(value, schema, context) {
	const types = listTypes(schema);
	if (types === void 0 || types.some((type) => hasType(value, type))) return;
	context.report({
		at: value,
		message: `Invalid value: expected ${types.join(" or ")}, as \`type\` says.`
	});
}
function reportRepetitions(values, context) {
	const seen = /* @__PURE__ */ new Map();
	for (const value of values) {
		const text = printComparable(value);
		const first = seen.get(text);
		if (first === void 0) seen.set(text, value);
		else context.report({
			at: value,
			message: "Disallowed repetition of a value.",
			related: [{
				message: "the first one",
				at: first
			}]
		});
	}
}
// src/lint/rules/json/explicit-content-model/rule.ts
/** An object says whether other properties are allowed. */
const rule$40 = defineRule({
	id: "json/explicit-content-model",
	title: "An object says whether other properties are allowed",
	why: "Objects are open unless told otherwise. Under the registry's strict policy an open object can never gain a property and a closed one can never lose one, so the choice decides what can change later.",
	remedy: "Add `additionalProperties`: `false` to close the object, `true` to keep it open.",
	preset: "recommended",
	severity: "warning",
	fix: "contract",
	source: "confluentinc/schema-registry#1458 and #2927; Zalando API guidelines #210; Creek's \"JSON Schema evolution\"",
	options: { model: {
		kind: "choice",
		values: [
			"explicit",
			"closed",
			"open"
		],
		default: "explicit",
		description: "`closed` and `open` demand that model everywhere; `explicit` demands a choice."
	} },
	json: { keywords: { properties({ schema, member }, context) {
		if (isInPlace(schema) || isBareReference(schema) || listTypes(schema)?.includes("object") !== true) return;
		const { model } = context.options;
		const found = readModel(schema);
		if (model === "explicit" ? found !== void 0 : found === model) return;
		const { text } = context.file.source;
		context.report({
			at: member.key,
			message: found === void 0 ? "Missing `additionalProperties` beside `properties`." : `Expected the object to be ${model}, found it ${found}.`,
			fix: found === void 0 ? close(schema, model, text) : void 0
		});
	} } }
});
function readModel({ keywords }) {
	const value = (keywords.get("additionalProperties") ?? keywords.get("unevaluatedProperties"))?.value;
	if (value === void 0) return keywords.has("patternProperties") ? "open" : void 0;
	return value.kind === "boolean" && !value.value ? "closed" : "open";
}
function close({ keywords }, model, text) {
	const properties = keywords.get("properties");
	const value = model === "open" ? "true" : "false";
	if (properties === void 0) return void 0;
	return {
		title: model === "open" ? "Keep the object open" : "Close the object",
		effect: "contract",
		edits: [insertMemberAfter(text, properties, {
			key: "additionalProperties",
			value
		})]
	};
}
// src/lint/rules/json/extensible-enum/rule.ts
/** A list of values has room for more. */
const rule$39 = defineRule({
	id: "json/extensible-enum",
	title: "A list of values has room for more",
	why: "Adding a value to a closed `enum` breaks consumers that do not know it yet.",
	remedy: "Use a string with `examples`, or add a neutral value such as `UNKNOWN`.",
	preset: "strict",
	severity: "warning",
	source: "Zalando API guidelines #112",
	json: { keywords: { enum({ schema, member }, context) {
		const values = listItems(schema, "enum").flatMap((value) => value.kind === "string" ? [value.value] : []);
		if (values.length < 2 || listTypes(schema)?.includes("string") === false || values.some(isNeutralSymbol)) return;
		context.report({
			at: member.key,
			message: "Disallowed closed list of values."
		});
	} } }
});
// src/lint/rules/json/format-is-asserted/rule.ts
/** A value with a format is bounded in another way too. */
const rule$38 = defineRule({
	id: "json/format-is-asserted",
	title: "A value with a format is bounded in another way too",
	why: "From 2019-09 on a format is a remark unless the validator is told to check it.",
	remedy: "Add `maxLength`, `pattern` or `enum`.",
	preset: "strict",
	severity: "info",
	source: "JSON Schema 2020-12 Validation, section 7.2",
	json: { keywords: { format({ schema, member }, context) {
		if (!isAtLeast(schema.dialect, "2019-09") || BOUNDS$1.some((keyword) => schema.keywords.has(keyword))) return;
		context.report({
			at: member.key,
			message: "Expected more than `format`: validators need not check it."
		});
	} } }
});
const BOUNDS$1 = [
	"maxLength",
	"pattern",
	"enum",
	"const",
	"minimum",
	"maximum"
];
// src/lint/rules/json/id-matches-path/rule.ts
/** A schema's identifier ends like its file or subject. */
const rule$37 = defineRule({
	id: "json/id-matches-path",
	title: "A schema's identifier ends like its file or subject",
	why: "An identifier copied from another file makes two schemas look like one.",
	remedy: "Let `$id` end with the path of the file.",
	preset: "recommended",
	severity: "warning",
	source: "Wikimedia jsonschema-tools",
	json: { document({ root, dialect }, context) {
		const id = root?.keywords.get(dialect === "draft-04" ? "id" : "$id")?.value;
		if (id?.kind !== "string") return;
		const stem = simplify(id.value.replace(/[?#].*$/, ""));
		const { source, subjects } = context.file;
		if (stem === "" || !/\.json$|\/[^/]+$/.test(id.value.replace(/#$/, "")) || id.value.startsWith("urn:")) return;
		if ([source.path, ...subjects].some((name) => isAlike(simplify(name), stem))) return;
		context.report({
			at: id,
			message: `Expected an identifier that ends like \`${source.path}\`, found \`${id.value}\`.`
		});
	} }
});
/** The last part of a path or address without extensions, `-value` and version, in lower case. */
function simplify(path) {
	return path.slice(path.lastIndexOf("/") + 1).toLowerCase().replace(/(?:[.-](?:json|schema|value|key))+$/, "").replaceAll(/[^a-z0-9]/g, "");
}
function isAlike(name, stem) {
	return name === stem || name.length > 2 && stem.includes(name) || stem.length > 2 && name.includes(stem);
}
// src/lint/rules/json/id-present/rule.ts
/** A schema has an identifier. */
const rule$36 = defineRule({
	id: "json/id-present",
	title: "A schema has an identifier",
	why: "Without `$id` nothing can refer to it.",
	remedy: "Add an `$id` under an address that belongs to you.",
	preset: "strict",
	severity: "info",
	source: "JSON Schema, section \"The $id Keyword\"",
	style: true,
	json: { document({ root, dialect }, context) {
		const keyword = dialect === "draft-04" ? "id" : "$id";
		if (root !== void 0 && !root.keywords.has(keyword)) context.report({
			at: openBrace(root.json),
			message: `Missing \`${keyword}\`.`
		});
	} }
});
// src/lint/rules/json/known-dialect/rule.ts
/** `$schema` names a draft by its exact address. */
const rule$35 = defineRule({
	id: "json/known-dialect",
	title: "`$schema` names a draft by its exact address",
	why: "For an address it does not know the registry falls back to draft-07, and validators refuse the schema or pick a draft of their own.",
	remedy: "Use the address of the draft as its authors write it.",
	preset: "core",
	severity: "error",
	fix: "meta",
	source: "JSON Schema, Meta-schemas; the registry's choice of parser",
	json: { document({ root }, context) {
		const declared = root?.keywords.get("$schema")?.value;
		if (declared?.kind !== "string") return;
		const dialect = recogniseDialect(declared.value);
		const uri = dialect && DIALECT_URIS[dialect];
		if (uri !== void 0 && declared.value.replace(/#$/, "") === uri.replace(/#$/, "")) return;
		context.report({
			at: declared,
			message: `Unknown draft \`${declared.value}\`.${uri === void 0 ? "" : ` Did you mean \`${uri}\`?`}`,
			fix: uri === void 0 ? void 0 : {
				title: `Change it to \`${uri}\``,
				effect: "meta",
				edits: [replaceJson(declared, JSON.stringify(uri))]
			}
		});
	} }
});
// src/lint/rules/json/known-format/rule.ts
/** A format is one that validators know. */
const rule$34 = defineRule({
	id: "json/known-format",
	title: "A format is one that validators know",
	why: "An unknown format is a mere remark: nothing is validated.",
	remedy: "Correct the spelling, or list your own formats under the option `allow`.",
	preset: "recommended",
	severity: "warning",
	source: "JSON Schema Validation, section 7; ajv; igluctl",
	options: { allow: {
		kind: "strings",
		default: [],
		description: "Formats of your own that your validators know."
	} },
	json: { keywords: { format({ member: { value } }, context) {
		if (value.kind !== "string" || FORMATS.includes(value.value) || context.options.allow.includes(value.value)) return;
		const similar = findSimilar(value.value, FORMATS);
		const hint = similar === void 0 ? "" : ` Did you mean \`${similar}\`?`;
		context.report({
			at: value,
			message: `Unknown format \`${value.value}\`.${hint}`
		});
	} } }
});
/** The drafts' formats, then those of OpenAPI. */
const FORMATS = "date-time date time duration email idn-email hostname idn-hostname ipv4 ipv6 uri uri-reference iri iri-reference uuid uri-template json-pointer relative-json-pointer regex int32 int64 float double byte binary password".split(" ");
// src/lint/rules/json/no-case-clash/rule.ts
/** No two properties differ only by case. */
const rule$33 = defineRule({
	id: "json/no-case-clash",
	title: "No two properties differ only by case",
	why: "JSON tells them apart, but BigQuery, Hive, Spark and Snowflake do not: one of the two columns is lost or the load fails.",
	remedy: "Rename one of the two.",
	preset: "recommended",
	severity: "error",
	source: "bigquery-schema-generator#39; prestodb#4136",
	json: { keywords: { properties({ schema }, context) {
		const seen = /* @__PURE__ */ new Map();
		for (const { key } of listEntries(schema, "properties")) {
			const plain = key.value.toLowerCase();
			const first = seen.get(plain);
			if (first === void 0) seen.set(plain, key);
			else if (first.value !== key.value) context.report({
				at: key,
				message: `Disallowed name \`${key.value}\`: it differs from \`${first.value}\` only by case.`,
				related: [{
					message: "the other one",
					at: first
				}]
			});
		}
	} } }
});
// src/lint/rules/json/no-dangling-condition/rule.ts
/** No keyword lacks the keyword it works with. */
const rule$32 = defineRule({
	id: "json/no-dangling-condition",
	title: "No keyword lacks the keyword it works with",
	why: "`then` without `if`, `maxContains` without `contains` and their like do nothing.",
	remedy: "Add the missing keyword, or remove this one.",
	preset: "recommended",
	severity: "error",
	fix: "meta",
	source: "ajv strict mode; sourcemeta jsonschema",
	json: { schema(schema, context) {
		if (isBareReference(schema)) return;
		for (const [name, partner] of PARTNERS) {
			const member = schema.keywords.get(name);
			if (member === void 0 || partner.isThere(schema)) continue;
			context.report({
				at: member.key,
				message: `Missing ${partner.called} for \`${name}\`, which does nothing without it.`,
				fix: {
					title: `Remove \`${name}\``,
					effect: "meta",
					edits: removeMembers(schema.json, [member])
				}
			});
		}
	} }
});
function partner(...names) {
	return {
		called: names.map((name) => `\`${name}\``).join(" or "),
		isThere: ({ keywords }) => names.some((name) => keywords.has(name))
	};
}
const PARTNERS = [
	["then", partner("if")],
	["else", partner("if")],
	["if", partner("then", "else")],
	["minContains", partner("contains")],
	["maxContains", partner("contains")],
	["additionalItems", {
		called: "a list of `items`",
		isThere: ({ keywords }) => keywords.get("items")?.value.kind === "array"
	}]
];
// src/lint/rules/json/no-duplicate-key/rule.ts
/** No object names the same keyword or property twice. */
const rule$31 = defineRule({
	id: "json/no-duplicate-key",
	title: "No object names the same keyword or property twice",
	why: "Parsers keep the last value without a word: the second `required` or `properties` silently wins.",
	remedy: "Join the two, or keep one.",
	preset: "core",
	severity: "error",
	source: "RFC 8259, section 4",
	tree: { object: reportDuplicateKeys }
});
// src/lint/rules/json/no-float-money/rule.ts
/** Money is no binary fraction. */
const rule$30 = defineRule({
	id: "json/no-float-money",
	title: "Money is no binary fraction",
	why: "Most amounts have no exact binary fraction, so sums drift by cents.",
	remedy: "Use a string with a pattern, or a whole number of minor units.",
	preset: "recommended",
	severity: "warning",
	source: "Zalando API guidelines #173",
	json: { schema(schema, context) {
		if (schema.under !== "properties" || schema.key === void 0 || !isMoneyName(schema.key.value)) return;
		if (listTypes(schema)?.includes("number") === true) context.report({
			at: schema.key,
			message: `Disallowed number for \`${schema.key.value}\`, which is named like money.`
		});
	} }
});
// src/lint/rules/json/no-foreign-keyword/rule.ts
/** No keyword belongs to another draft or to OpenAPI. */
const rule$29 = defineRule({
	id: "json/no-foreign-keyword",
	title: "No keyword belongs to another draft or to OpenAPI",
	why: "The draft of the schema does not know the keyword and ignores it, so the constraint it stands for is silently absent.",
	remedy: "Use the keyword of the schema's own draft, or declare the draft the keyword belongs to.",
	preset: "core",
	severity: "error",
	fix: "contract",
	source: "ajv strict mode; sourcemeta jsonschema",
	json: { schema(schema, context) {
		if (schema.isOfUnknownDraft) return;
		for (const member of schema.keywords.values()) {
			const origin = findOrigin(schema, member);
			if (origin === void 0) continue;
			const { value: name } = member.key;
			context.report({
				at: member.key,
				message: `Disallowed keyword \`${name}\` in ${schema.dialect}: it belongs to ${origin}.`,
				fix: modernise(schema, member)
			});
		}
	} }
});
const OTHERS = /* @__PURE__ */ new Map([
	["nullable", "OpenAPI 3.0"],
	["divisibleBy", "draft-03"],
	["disallow", "draft-03"],
	["extends", "draft-03"]
]);
function findOrigin(schema, { key: { value: name }, value }) {
	const { dialect } = schema;
	const keyword = KEYWORDS.get(name);
	if (keyword === void 0) return isConstraint$1(name, value.kind) ? OTHERS.get(name) : void 0;
	const ignored = isBareReference(schema) && name !== "$ref";
	if (keyword.annotation || ignored || isNoIdentifier(name, value)) return void 0;
	if (isOldTuple$1(name, schema)) return "draft-04 to 2019-09 in this form";
	return describeSpan(keyword, dialect);
}
function describeSpan({ since, until }, dialect) {
	if (!isAtLeast(dialect, since)) return `${since} and later`;
	return isAtLeast(until, dialect) ? void 0 : `drafts up to ${until}`;
}
/** Properties called `id`, and the pointers that some generators write into every schema. */
function isNoIdentifier(name, value) {
	return /^\$?id$/.test(name) && (value.kind !== "string" || /^[#/]/.test(value.value));
}
function isOldTuple$1(name, { dialect, keywords }) {
	return name === "items" && dialect === "2020-12" && keywords.get(name)?.value.kind === "array";
}
function isConstraint$1(name, kind) {
	return name !== "nullable" || kind === "boolean";
}
const SUCCESSORS = /* @__PURE__ */ new Map([
	["id", "$id"],
	["divisibleBy", "multipleOf"],
	["items", "prefixItems"]
]);
function modernise({ dialect, keywords }, { key }) {
	const successor = SUCCESSORS.get(key.value);
	if (successor === void 0 || dialect === "draft-04" || keywords.has(successor)) return void 0;
	if (key.value === "items" && keywords.has("additionalItems")) return void 0;
	return {
		title: `Use \`${successor}\``,
		effect: "contract",
		edits: [replaceJson(key, JSON.stringify(successor))]
	};
}
// src/lint/rules/json/no-open-pattern-props/rule.ts
/** A schema of events uses no keyword that converters do not know. */
const rule$28 = defineRule({
	id: "json/no-open-pattern-props",
	title: "A schema of events uses no keyword that converters do not know",
	why: "Connect and warehouse converters cannot turn `patternProperties`, `propertyNames`, `not`, `if` and dependencies into columns.",
	remedy: "Describe the properties by name.",
	preset: "strict",
	severity: "warning",
	source: "Zalando API guidelines #196",
	options: { keywords: {
		kind: "strings",
		default: [
			"patternProperties",
			"propertyNames",
			"not",
			"if",
			"dependencies",
			"dependentSchemas",
			"dependentRequired"
		],
		description: "The keywords that are not to be used."
	} },
	json: { schema({ keywords }, context) {
		for (const { key } of keywords.values()) if (context.options.keywords.includes(key.value)) context.report({
			at: key,
			message: `Disallowed keyword \`${key.value}\`.`
		});
	} }
});
// src/lint/json-schema/patterns.ts
/** The regular expressions a schema holds: `pattern` and the keys of `patternProperties`. */
function listPatterns(schema) {
	const pattern = schema.keywords.get("pattern")?.value;
	const keys = schema.keywords.has("patternProperties") ? listEntries(schema, "patternProperties").map(({ key }) => key) : [];
	return pattern?.kind === "string" ? [pattern, ...keys] : keys;
}
/** A pattern taken apart, or what is wrong with it: `invalid` for every engine, or `unreadable` here only. */
function readPattern({ value }) {
	const parsed = parseRegex(value);
	if (parsed !== void 0) return parsed;
	try {
		RegExp(value);
		return "unreadable";
	} catch {
		return "invalid";
	}
}
// src/lint/regex/position-automaton.ts
/** More places than this are not looked at. */
const MAX_POSITIONS = 120;
/** Bounded repetitions up to this are written out; longer ones are long enough to count as endless. */
const MAX_COPIES = 10;
/** Builds the automaton; undefined when the pattern is too large. */
function buildAutomaton(root) {
	const builder = new Builder();
	const whole = builder.build(root);
	if (whole === void 0) return void 0;
	return {
		sets: builder.sets,
		edges: builder.edges,
		accepting: new Set(whole.last.keys())
	};
}
const EMPTY_NODE = { kind: "empty" };
const NONE = /* @__PURE__ */ new Map();
const EMPTY = {
	nullable: true,
	first: NONE,
	last: NONE
};
var Builder = class {
	sets = [];
	edges = [];
	build(node) {
		switch (node.kind) {
			case "empty": return EMPTY;
			case "set": return this.#addPosition(node.ranges);
			case "assertion": return node.at === "start" ? EMPTY : this.#addPosition([]);
			case "sequence": return this.#join(node.parts);
			case "choice": return this.#choose(node.options);
			case "repeat": return this.#repeat(node);
		}
	}
	#addPosition(ranges) {
		if (this.sets.length >= MAX_POSITIONS) return void 0;
		const position = this.sets.push(ranges) - 1;
		this.edges.push(/* @__PURE__ */ new Map());
		const only = /* @__PURE__ */ new Map([[position, 1]]);
		return {
			nullable: false,
			first: only,
			last: only
		};
	}
	#join(nodes) {
		let whole = EMPTY;
		for (const node of nodes) {
			const next = this.build(node);
			if (next === void 0) return void 0;
			this.#connect(whole.last, next.first);
			whole = {
				nullable: whole.nullable && next.nullable,
				first: whole.nullable ? add(whole.first, next.first) : whole.first,
				last: next.nullable ? add(whole.last, next.last) : next.last
			};
		}
		return whole;
	}
	#choose(nodes) {
		let whole = {
			nullable: false,
			first: NONE,
			last: NONE
		};
		for (const node of nodes) {
			const option = this.build(node);
			if (option === void 0) return void 0;
			whole = {
				nullable: whole.nullable || option.nullable,
				first: add(whole.first, option.first),
				last: add(whole.last, option.last)
			};
		}
		return whole;
	}
	#repeat({ body, least, most }) {
		if (most > MAX_COPIES) return this.#loop(body, least === 0);
		let optional = EMPTY_NODE;
		for (let copy = least; copy < most; copy++) optional = {
			kind: "choice",
			options: [{
				kind: "sequence",
				parts: [body, optional]
			}, EMPTY_NODE]
		};
		return this.#join([...Array.from({ length: least }, () => body), optional]);
	}
	#loop(body, nullable) {
		const part = this.build(body);
		if (part === void 0) return void 0;
		this.#connect(part.last, part.first);
		return {
			...part,
			nullable: nullable || part.nullable
		};
	}
	#connect(from, to) {
		for (const [position, ways] of from) for (const [next, more] of to) {
			const edges = this.edges[position];
			edges?.set(next, Math.min(2, (edges.get(next) ?? 0) + ways * more));
		}
	}
};
function add(left, right) {
	const sum = new Map(left);
	for (const [position, ways] of right) sum.set(position, (sum.get(position) ?? 0) + ways);
	return sum;
}
// src/lint/regex/components.ts
/** The strongly connected components of a graph of numbered nodes; the search keeps its own stack, so depth is no limit. */
function findComponents(size, follow) {
	const search = new Search(size, follow);
	for (let node = 0; node < size; node++) search.visit(node);
	return search.components;
}
/** Tarjan's algorithm. */
var Search = class {
	components = [];
	#follow;
	#order;
	#low;
	#open;
	#trail = [];
	#count = 0;
	constructor(size, follow) {
		this.#follow = follow;
		this.#order = new Int32Array(size).fill(-1);
		this.#low = new Int32Array(size);
		this.#open = new Uint8Array(size);
	}
	visit(start) {
		if (this.#order[start] !== -1) return;
		const frames = [this.#enter(start)];
		for (let frame = frames.at(-1); frame !== void 0; frame = frames.at(-1)) {
			const child = frame.next[frame.at++];
			if (child === void 0) {
				frames.pop();
				this.#leave(frame.node, frames.at(-1)?.node);
			} else if (this.#order[child] === -1) frames.push(this.#enter(child));
			else if (this.#open[child] === 1) this.#lower(frame.node, this.#order[child] ?? 0);
		}
	}
	#enter(node) {
		this.#order[node] = this.#low[node] = this.#count++;
		this.#open[node] = 1;
		this.#trail.push(node);
		return {
			node,
			next: this.#follow(node),
			at: 0
		};
	}
	#leave(node, parent) {
		if (parent !== void 0) this.#lower(parent, this.#low[node] ?? 0);
		if (this.#low[node] !== this.#order[node]) return;
		const members = this.#trail.splice(this.#trail.lastIndexOf(node));
		for (const member of members) this.#open[member] = 0;
		this.components.push(members);
	}
	#lower(node, to) {
		this.#low[node] = Math.min(this.#low[node] ?? 0, to);
	}
};
// src/lint/regex/ambiguity.ts
/**
* Whether a backtracking engine may take exponential time: some text leads from a place of the pattern back to it in
* two ways, and the match can still fail behind it. `undefined` when that cannot be said.
*/
function isExponential({ root, features }) {
	const automaton = features.includes("a Unicode property") ? void 0 : buildAutomaton(root);
	if (automaton === void 0) return void 0;
	const loops = findLoops(automaton);
	if (loops.size === 0) return false;
	return hasDoubleEdge(automaton, loops) || hasTwoWays(automaton, loops);
}
/** The places that lie on a cycle behind which the match can still fail, each with the number of its cycle. */
function findLoops({ edges, accepting }) {
	const components = findComponents(edges.length, (position) => [...edges[position]?.keys() ?? []]);
	const loops = /* @__PURE__ */ new Map();
	components.forEach((members, component) => {
		const [first = 0] = members;
		if ((members.length > 1 || edges[first]?.has(first) === true) && !members.some((member) => accepting.has(member))) for (const member of members) loops.set(member, component);
	});
	return loops;
}
function hasDoubleEdge({ edges }, loops) {
	return [...loops].some(([position, component]) => [...edges[position] ?? []].some(([next, ways]) => ways > 1 && loops.get(next) === component));
}
/** Follows two copies of the automaton at once: a cycle through equal and different places is a text read in two ways. */
function hasTwoWays({ sets, edges }, loops) {
	const places = [...loops.keys()];
	const size = places.length;
	const number = new Map(places.map((place, index) => [place, index]));
	const next = places.map((place) => [...edges[place]?.keys() ?? []].flatMap((other) => loops.get(other) === loops.get(place) ? number.get(other) ?? [] : []));
	const common = places.map((left) => places.map((right) => overlaps(sets[left] ?? [], sets[right] ?? [])));
	const follow = (pair) => {
		const [left, right] = [Math.floor(pair / size), pair % size];
		return (next[left] ?? []).flatMap((one) => (next[right] ?? []).filter((other) => common[one]?.[other] === true).map((other) => one * size + other));
	};
	return findComponents(size * size, follow).some((members) => members.length > 1 && members.some((pair) => Math.floor(pair / size) === pair % size) && members.some((pair) => Math.floor(pair / size) !== pair % size));
}
// src/lint/rules/json/no-redos/rule.ts
/** No pattern can take exponential time. */
const rule$27 = defineRule({
	id: "json/no-redos",
	title: "No pattern can take exponential time",
	why: "A short hostile text keeps a validator with backtracking busy for hours.",
	remedy: "Let no text lead through a repetition in two ways: `^(a+)+$` is `^a+$`.",
	preset: "recommended",
	severity: "error",
	source: "everit-json-schema#147; schemasafe; ajv's `json-schema-secure`",
	json: { schema(schema, context) {
		for (const pattern of listPatterns(schema)) {
			const read = readPattern(pattern);
			if (typeof read === "object" && isExponential(read) === true) context.report({
				at: pattern,
				message: "Disallowed pattern: matching can take exponential time."
			});
		}
	} }
});
// src/lint/rules/json/no-ref-siblings/rule.ts
/** Up to draft-07 nothing that constrains stands beside `$ref`. */
const rule$26 = defineRule({
	id: "json/no-ref-siblings",
	title: "Up to draft-07 nothing that constrains stands beside `$ref`",
	why: "Drafts up to 7 ignore every keyword beside `$ref`.",
	remedy: "Wrap the reference and the other keywords in `allOf`.",
	preset: "recommended",
	severity: "error",
	fix: "contract",
	source: "JSON Schema draft-07, section 8.3; sourcemeta jsonschema",
	json: { schema(schema, context) {
		if (!isBareReference(schema)) return;
		const ignored = [...schema.keywords.values()].filter(({ key }) => isConstraint(key.value));
		ignored.forEach((member, index) => {
			context.report({
				at: member.key,
				message: `Disallowed keyword \`${member.key.value}\` beside \`$ref\`: it is ignored.`,
				fix: index === 0 ? wrap(schema, ignored, context.file.source.text) : void 0
			});
		});
	} }
});
function isConstraint(name) {
	const keyword = KEYWORDS.get(name);
	return keyword !== void 0 && !keyword.annotation && !name.startsWith("$") && name !== "id";
}
function wrap({ json, keywords }, ignored, text) {
	const reference = keywords.get("$ref");
	if (reference === void 0 || keywords.has("allOf")) return void 0;
	const write = ({ key, value }) => text.slice(key.start, value.end);
	const wrapped = `"allOf": [{ ${write(reference)} }, { ${ignored.map(write).join(", ")} }]`;
	return {
		title: "Wrap both in `allOf`",
		effect: "contract",
		edits: [{
			start: reference.key.start,
			end: reference.value.end,
			text: wrapped
		}, ...removeMembers(json, ignored)]
	};
}
// src/lint/repository/resolve-file.ts
/** Which references to other texts the files of a repository and their declared references supply. */
var ReferenceIndex = class {
	#ids;
	#paths;
	constructor(files) {
		this.#ids = new Set(files.flatMap(({ root }) => root === void 0 ? [] : [root.name.replace(/#$/, "")]));
		this.#paths = new Set(files.map(({ file }) => file.source.path));
	}
	/** Whether a reference of a file leads to a file here, by `$id`, declared name or relative path. */
	isSupplied({ file, root }, reference) {
		const uri = reference.split("#", 1)[0] ?? "";
		if (isMetaSchema(uri) || file.references.includes(uri) || file.references.includes(reference)) return true;
		return this.#ids.has(uri) || this.#ids.has(resolveUri(uri, root?.name)) || this.#paths.has(resolvePath(file.source.path, uri));
	}
};
function isMetaSchema(uri) {
	return /^https?:\/\/json-schema\.org\/draft(?:-0[4-7]|\/20(?:19-09|20-12))\//.test(uri);
}
function resolveUri(uri, base) {
	return URL.canParse(uri, base) ? new URL(uri, base).href : uri;
}
/** A relative path against the folder of a file; both with `/`. */
function resolvePath(from, relative) {
	const parts = from.split("/").slice(0, -1);
	for (const part of relative.split("/")) if (part === "..") parts.pop();
	else if (part !== "." && part !== "") parts.push(part);
	return parts.join("/");
}
// src/lint/rules/json/no-remote-ref/rule.ts
/** No reference leads to the network. */
const rule$25 = defineRule({
	id: "json/no-remote-ref",
	title: "No reference leads to the network",
	why: "The registry and consumers would fetch it while they work, or fail where they may not.",
	remedy: "Register the other schema and name it among the references of the manifest.",
	preset: "recommended",
	severity: "warning",
	source: "The registry's references; JSON Schema, section \"Schema References\"",
	repository({ files }, context) {
		const index = new ReferenceIndex(files);
		for (const facts of files) for (const { name, at } of facts.file.type === "JSON" ? facts.unresolved : []) if (/^https?:/.test(name) && !index.isSupplied(facts, name)) context.report({
			file: facts.file.source,
			at,
			message: `Disallowed reference to the network: \`${name}\`.`
		});
	}
});
// src/lint/rules/json/no-shadowed-property/rule.ts
/** No pattern of `patternProperties` matches a named property. */
const rule$24 = defineRule({
	id: "json/no-shadowed-property",
	title: "No pattern of `patternProperties` matches a named property",
	why: "Both schemas apply to the property; authors expect one.",
	remedy: "Make the pattern exclude the property, or say in one place what it is.",
	preset: "recommended",
	severity: "warning",
	source: "ajv strict mode",
	json: { keywords: { patternProperties({ schema }, context) {
		for (const { key: pattern } of listEntries(schema, "patternProperties")) for (const { key: property } of listEntries(schema, "properties")) if (findsMatch(pattern.value, property.value) === true) context.report({
			at: pattern,
			message: `Disallowed pattern: it matches the property \`${property.value}\` too.`,
			related: [{
				message: "the property",
				at: property
			}]
		});
	} } }
});
// src/lint/rules/json/no-type-union/rule.ts
/** A value has one type besides `null`. */
const rule$23 = defineRule({
	id: "json/no-type-union",
	title: "A value has one type besides `null`",
	why: "No sink can give a column a type that changes from row to row.",
	remedy: "Use one type, or one property per type.",
	preset: "recommended",
	severity: "warning",
	source: "ajv strict mode; Wikimedia jsonschema-tools",
	json: { keywords: { type({ schema, member }, context) {
		const types = (listTypes(schema) ?? []).filter((type) => type !== "null");
		const numbers = types.length === 2 && types.includes("integer") && types.includes("number");
		if (types.length > 1 && !numbers) context.report({
			at: member.value,
			message: `Too many types besides null: ${types.join(", ")}.`
		});
	} } }
});
// src/lint/json-schema/describe-misfit.ts
/** The first place where a keyword's value is not of the shape the dialect's meta-schema demands. */
function findMisfit(shape, value, dialect) {
	switch (shape) {
		case "any": return;
		case "text": return demand(value.kind === "string", value, "a string");
		case "boolean": return demand(value.kind === "boolean", value, "`true` or `false`");
		case "number": return demand(value.kind === "number", value, "a number");
		case "positive": return demand(value.kind === "number" && Number(value.text) > 0, value, "a number above 0");
		case "size": return demand(value.kind === "number" && /^[0-9]+$/.test(value.text), value, "a whole number of at least 0");
		case "list": return demand(value.kind === "array", value, "a list");
		case "types": return findWrongType(value);
		case "texts": return findWrongText(value);
		default: return findWrongSchema(shape, value, dialect);
	}
}
function findWrongSchema(shape, value, dialect) {
	switch (shape) {
		case "schema": return demand(isSchema(value, dialect), value, describeSchema(dialect));
		case "schemas": return findWrongItem(value, dialect);
		case "schema-or-schemas": return value.kind === "array" && dialect !== "2020-12" ? findWrongItem(value, dialect) : demand(isSchema(value, dialect), value, describeSchema(dialect));
		case "schema-map": return findWrongEntry(value, (one) => demand(isSchema(one, dialect), one, describeSchema(dialect)));
		case "dependencies": return findWrongEntry(value, (one) => one.kind === "array" ? findWrongText(one) : demand(isSchema(one, dialect), one, describeSchema(dialect)));
		case "text-lists": return findWrongEntry(value, findWrongText);
	}
}
function demand(holds, at, expected) {
	return holds ? void 0 : {
		at,
		expected
	};
}
function isSchema(value, dialect) {
	return value.kind === "object" || value.kind === "boolean" && dialect !== "draft-04";
}
function describeSchema(dialect) {
	return dialect === "draft-04" ? "a schema: an object" : "a schema: an object or a boolean";
}
function findWrongItem(value, dialect) {
	if (value.kind !== "array" || value.items.length === 0) return {
		at: value,
		expected: "a list of at least one schema"
	};
	const wrong = value.items.find((item) => !isSchema(item, dialect));
	return wrong && {
		at: wrong,
		expected: describeSchema(dialect)
	};
}
function findWrongEntry(value, find) {
	if (value.kind !== "object") return {
		at: value,
		expected: "an object"
	};
	for (const member of value.members) {
		const misfit = find(member.value);
		if (misfit !== void 0) return misfit;
	}
}
function findWrongText(value) {
	if (value.kind !== "array") return {
		at: value,
		expected: "a list of strings"
	};
	const wrong = value.items.find((item) => item.kind !== "string");
	return wrong && {
		at: wrong,
		expected: "a string"
	};
}
function findWrongType(value) {
	const wrong = (value.kind === "array" ? value.items : [value]).find((name) => name.kind !== "string" || !TYPE_NAMES.includes(name.value));
	return wrong && {
		at: wrong,
		expected: `a type: ${TYPE_NAMES.join(", ")}`
	};
}
// src/lint/rules/json/no-unknown-keyword/rule.ts
/** Every keyword is known or marked as an extension. */
const rule$22 = defineRule({
	id: "json/no-unknown-keyword",
	title: "Every keyword is known or marked as an extension",
	why: "Unknown keywords are ignored, so a typing error switches a constraint off without a word.",
	remedy: "Correct the spelling, start your own keywords with `x-`, or list them under the option `allow`.",
	preset: "core",
	severity: "warning",
	source: "ajv strict mode; sourcemeta jsonschema",
	options: { allow: {
		kind: "strings",
		default: [],
		description: "Keywords of your own that need no `x-`."
	} },
	json: { document({ json, schemas }, context) {
		const uses = /* @__PURE__ */ new Map();
		for (const schema of schemas.filter(({ key }) => key?.value !== COMMENT)) for (const { key, value } of schema.json.members) {
			if (isKnown$1(key.value, context.options.allow)) continue;
			const use = uses.get(key.value);
			if (use === void 0) uses.set(key.value, {
				key,
				value,
				schema,
				count: 1
			});
			else use.count++;
		}
		const holders = uses.size === 0 ? /* @__PURE__ */ new Set() : listHolders(json);
		for (const [name, use] of uses) if (!holders.has(name)) context.report(describeUse(use));
	} }
});
/** What many write instead of the comments that JSON lacks: no schema is meant. */
const COMMENT = "//";
/**
* Names on the way of references through the text: what holds definitions, by itself or in groups, is no typing error.
* References inside of such groups count, though no keyword leads there.
*/
function listHolders(root) {
	const holders = /* @__PURE__ */ new Set();
	const pending = [root];
	for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
		if (node.kind === "array") for (const item of node.items) pending.push(item);
		if (node.kind !== "object") continue;
		for (const { key, value } of node.members) {
			pending.push(value);
			if (key.value !== "$ref" || value.kind !== "string" || !value.value.startsWith("#/")) continue;
			for (const token of parsePointer(value.value.slice(1))) holders.add(token);
		}
	}
	return holders;
}
/**
* Keywords of OpenAPI, of earlier drafts, of hyper-schemas, of validators' extensions, of code generators, of command
* line tools and of editors that are known to mean no typing error.
*/
const TOLERATED = new Set("nullable divisibleBy disallow extends discriminator xml externalDocs example readonly markdownDescription enumDescriptions markdownEnumDescriptions deprecationMessage defaultSnippets errorMessage doNotSuggest suggestSortText patternErrorMessage allowComments allowTrailingCommas enumItemLabels enumNames order scope tags links base fragmentResolution typeof instanceof transform uniqueItemProperties dynamicDefaults allRequired anyRequired oneRequired patternRequired prohibited deepProperties deepRequired select selectCases selectDefault $default alias aliases visible existingJavaType extendsJavaClass $license $version version".split(" "));
/** Extensions by their prefix: `x-…`, a namespace as in `connect.type` or `meta:enum`, a generator's language. */
const EXTENSION = /^(?:x-|connect\.|[A-Za-z][\w-]*:[\w-]|(?:java|ts)[A-Z])/;
function isKnown$1(name, allow) {
	return KEYWORDS.has(name) || EXTENSION.test(name) || TOLERATED.has(name) || allow.includes(name);
}
/** Once per name: a keyword of one's own is one decision, however often it is used. */
function describeUse({ key, value, schema, count }) {
	const similar = findSimilar(key.value, listFitting(schema, value));
	const hint = similar === void 0 ? "" : ` Did you mean \`${similar}\`?`;
	const times = count === 1 ? "" : `, used ${count} times`;
	return {
		at: key,
		message: `Unknown keyword \`${key.value}\`${times}.${hint}`
	};
}
/** Keywords that could stand in the place: of the schema's draft, not there yet, and with such a value. */
function listFitting({ dialect, keywords }, value) {
	return [...KEYWORDS].flatMap(([name, { since, until, shape }]) => {
		return isAtLeast(dialect, since) && isAtLeast(until, dialect) && !keywords.has(name) && findMisfit(shape, value, dialect) === void 0 ? [name] : [];
	});
}
// src/lint/rules/json/no-unused-defs/rule.ts
/** Every definition is used. */
const rule$21 = defineRule({
	id: "json/no-unused-defs",
	title: "Every definition is used",
	why: "Reviewers read constraints that nothing enforces.",
	remedy: "Refer to it, or remove it.",
	preset: "recommended",
	severity: "warning",
	fix: "meta",
	source: "sourcemeta jsonschema; oasdiff",
	repository({ files }, context) {
		const used = new Set(files.flatMap(({ unresolved }) => unresolved.map(({ name }) => name.slice(name.indexOf("#") + 1))));
		for (const { file, unused } of files) for (const { name, at, fix } of unused) if (!used.has(name)) context.report({
			file: file.source,
			at,
			message: `Disallowed definition \`${name.replace(/^.*\//, "")}\`: nothing refers to it.`,
			fix
		});
	}
});
// src/lint/rules/json/null-policy/rule.ts
/** An optional property is either left out or null, not both. */
const rule$20 = defineRule({
	id: "json/null-policy",
	title: "An optional property is either left out or null, not both",
	why: "Producers and consumers read meaning into the difference between a missing value and null.",
	remedy: "Let the property be absent or be null, as your organisation has chosen.",
	preset: "strict",
	severity: "warning",
	source: "Zalando API guidelines #123; igluctl `optionalNull`",
	options: { policy: {
		kind: "choice",
		values: ["absent", "null"],
		default: "absent",
		description: "`absent`: optional properties are not nullable; `null`: they have to be."
	} },
	json: { keywords: { properties({ schema }, context) {
		const required = new Set(listItems(schema, "required").flatMap((name) => name.kind === "string" ? [name.value] : []));
		for (const { key, value } of listEntries(schema, "properties")) {
			const nullable = isNullable(value);
			if (required.has(key.value) || nullable === void 0) continue;
			if (context.options.policy === "absent" && nullable) context.report({
				at: key,
				message: `Disallowed null for the optional property \`${key.value}\`: leave it out.`
			});
			if (context.options.policy === "null" && !nullable) context.report({
				at: key,
				message: `Missing null among the types of the optional property \`${key.value}\`.`
			});
		}
	} } }
});
/** Undefined when the property does not say its type itself. */
function isNullable(schema) {
	const type = schema.kind === "object" ? schema.members.findLast(({ key }) => key.value === "type")?.value : void 0;
	if (type === void 0) return void 0;
	return (type.kind === "array" ? type.items : [type]).some((name) => name.kind === "string" && name.value === "null");
}
// src/lint/rules/json/object-root/rule.ts
/** The root of a value is an object. */
const rule$19 = defineRule({
	id: "json/object-root",
	title: "The root of a value is an object",
	why: "A list or a plain value at the root can never gain a property.",
	remedy: "Wrap it in an object.",
	preset: "recommended",
	severity: "warning",
	source: "igluctl; Zalando API guidelines #110",
	json: { document({ root }, context) {
		const type = root?.keywords.get("type");
		if (root === void 0 || type === void 0 || listTypes(root)?.includes("object") === true) return;
		const { subjects } = context.file;
		if (subjects.length > 0 && subjects.every((subject) => subject.endsWith("-key"))) return;
		context.report({
			at: type.value,
			message: "Expected an object at the root."
		});
	} }
});
// src/lint/rules/json/one-dialect/rule.ts
/** All schemas of a repository are written in one draft. */
const rule$18 = defineRule({
	id: "json/one-dialect",
	title: "All schemas of a repository are written in one draft",
	why: "The registry reads drafts up to 7 and newer ones with two different libraries, which differ in what they accept and compare.",
	remedy: "Move to one draft.",
	preset: "strict",
	severity: "warning",
	source: "The registry's choice of parser",
	repository({ files }, context) {
		const [first, ...others] = files.flatMap(({ file, dialect }) => dialect === void 0 ? [] : [{
			file,
			...dialect
		}]);
		for (const { file, name, at } of others) if (first !== void 0 && name !== first.name) context.report({
			file: file.source,
			at,
			message: `Expected ${first.name}, as in ${first.file.source.path}, found ${name}.`,
			related: [{
				message: "the other draft",
				file: first.file.source,
				at: first.at
			}]
		});
	}
});
// src/lint/rules/json/pii-tagged/rule.ts
/** A property that looks like personal data is tagged. */
const rule$17 = defineRule({
	id: "json/pii-tagged",
	title: "A property that looks like personal data is tagged",
	why: "Encryption and redaction rules of a data contract are bound to tags; what is not tagged goes out in the clear.",
	remedy: "Add `confluent:tags`, or rename the property if it holds no personal data.",
	preset: "strict",
	severity: "warning",
	source: "Confluent data contracts",
	options: { names: {
		kind: "strings",
		default: PERSONAL_NAMES,
		description: "Words that make a property's name look like personal data."
	} },
	json: { schema(schema, context) {
		if (schema.under !== "properties" || schema.key === void 0 || listTags(schema.json).length > 0) return;
		const words = splitWords(schema.key.value).join("_").toLowerCase();
		if (context.options.names.some((name) => `_${words}_`.includes(`_${name}_`))) context.report({
			at: schema.key,
			message: `Missing \`confluent:tags\` of \`${schema.key.value}\`, which looks like personal data.`
		});
	} }
});
// src/lint/rules/json/portable-property-name/rule.ts
/** A property's name is a plain identifier. */
const rule$16 = defineRule({
	id: "json/portable-property-name",
	title: "A property's name is a plain identifier",
	why: "Columns and generated code cannot have other characters, and a registry that validates fields refuses names that start with `$$`.",
	remedy: "Use letters, digits and underscores.",
	preset: "recommended",
	severity: "warning",
	source: "sourcemeta jsonschema; the registry's field validation; igluctl",
	json: { keywords: { properties({ schema }, context) {
		for (const { key } of listEntries(schema, "properties")) if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(key.value) && key.value !== "$schema") context.report({
			at: key,
			message: `Invalid property name \`${key.value}\`.`
		});
	} } }
});
// src/lint/rules/json/portable-regex/rule.ts
/** A pattern means the same in JavaScript, Java and RE2. */
const rule$15 = defineRule({
	id: "json/portable-regex",
	title: "A pattern means the same in JavaScript, Java and RE2",
	why: "Each consumer validates with its own engine, and look-arounds, back-references, inline flags and Unicode properties differ between them.",
	remedy: "Write the pattern with character sets, groups and quantifiers.",
	preset: "recommended",
	severity: "warning",
	source: "JSON Schema, section \"Regular Expressions\"; everit-json-schema#156 and #157",
	json: { schema(schema, context) {
		for (const pattern of listPatterns(schema)) {
			const read = readPattern(pattern);
			if (read === "unreadable") continue;
			if (read === "invalid") context.report({
				at: pattern,
				message: "Invalid regular expression."
			});
			else if (read.features.length > 0) context.report({
				at: pattern,
				message: `Disallowed in a pattern: ${read.features.join(", ")}.`
			});
		}
	} }
});
// src/lint/rules/json/property-case/rule.ts
/** Properties are named in one case. */
const rule$14 = defineRule({
	id: "json/property-case",
	title: "Properties are named in one case",
	why: "Mixed styles make every query a guess.",
	remedy: "Rename the property before it is in use.",
	preset: "strict",
	severity: "info",
	source: "Zalando API guidelines #118; Wikimedia jsonschema-tools",
	style: true,
	options: { style: {
		kind: "choice",
		values: [
			"snake",
			"camel",
			"consistent"
		],
		default: "consistent",
		description: "The case of property names; `consistent` takes the case most properties of the schema have."
	} },
	json: { document({ schemas }, context) {
		const names = schemas.flatMap(({ under, key }) => under === "properties" && key !== void 0 ? [key] : []);
		const { style } = context.options;
		const wanted = style === "consistent" ? findMajorityCase(names.map(({ value }) => value)) : style;
		for (const name of names) if (!fitsCase(name.value, wanted)) context.report({
			at: name,
			message: `Expected \`${printInCase(name.value, wanted)}\` in ${CASE_NAMES[wanted]}, found \`${name.value}\`.`
		});
	} }
});
// src/lint/rules/json/ref-resolves/rule.ts
/** Every reference leads somewhere. */
const rule$13 = defineRule({
	id: "json/ref-resolves",
	title: "Every reference leads somewhere",
	why: "The registry refuses a schema with a reference to nothing.",
	remedy: "Correct the reference, add the definition, or add the reference of the other subject to the manifest.",
	preset: "recommended",
	severity: "error",
	source: "JSON Schema, section \"Schema References\"; sourcemeta jsonschema",
	registry: "rejects",
	json: { document(document, context) {
		for (const schema of document.schemas) {
			const reference = schema.keywords.get("$ref")?.value;
			if (reference?.kind === "string" && isBroken(document, schema, reference.value)) context.report({
				at: reference,
				message: `Unknown reference \`${reference.value}\`: there is nothing at this place.`
			});
		}
	} },
	repository({ files }, context) {
		const index = new ReferenceIndex(files);
		for (const facts of files) for (const { name, at } of facts.file.type === "JSON" ? facts.unresolved : []) if (!/^https?:/.test(name) && !index.isSupplied(facts, name)) context.report({
			file: facts.file.source,
			at,
			message: `Unknown reference \`${name}\`: no file or reference supplies it.`
		});
	}
});
function isBroken(document, schema, reference) {
	return isOwnReference(document, reference) && resolveReference(document, schema, reference) === void 0;
}
// src/lint/rules/json/required-defined/rule.ts
/** Every required property is described. */
const rule$12 = defineRule({
	id: "json/required-defined",
	title: "Every required property is described",
	why: "A required name that `properties` does not know is a typing error or a property without any contract.",
	remedy: "Correct the name, or describe the property.",
	preset: "recommended",
	severity: "error",
	source: "ajv strict mode; sourcemeta jsonschema; igluctl; Wikimedia",
	json: { keywords: { required({ schema }, context) {
		const around = listInPlaceSchemas(schema);
		if (around.some(describesElsewhere) || !around.some(({ keywords }) => keywords.has("properties"))) return;
		const known = new Set(around.flatMap((one) => listEntries(one, "properties").map(({ key }) => key.value)));
		for (const name of listItems(schema, "required")) {
			if (name.kind !== "string" || known.has(name.value)) continue;
			const similar = findSimilar(name.value, [...known]) ?? [...known].find((one) => one.toLowerCase() === name.value.toLowerCase());
			const hint = similar === void 0 ? "" : ` Did you mean \`${similar}\`?`;
			context.report({
				at: name,
				message: `Unknown required property \`${name.value}\`.${hint}`
			});
		}
	} } }
});
const ELSEWHERE = [
	"$ref",
	"allOf",
	"anyOf",
	"oneOf",
	"if",
	"patternProperties",
	"$dynamicRef",
	"dependentSchemas"
];
/** Schemas whose properties may also be described by what they refer to, by branches, or by patterns. */
function describesElsewhere(schema) {
	if (schema.under === "not" || schema.under === "if") return true;
	if (ELSEWHERE.some((keyword) => schema.keywords.has(keyword))) return true;
	return schema.keywords.get("additionalProperties")?.value.kind === "object";
}
// src/lint/rules/json/required-with-default/rule.ts
/** Required properties have a default. */
const rule$11 = defineRule({
	id: "json/required-with-default",
	title: "Required properties have a default",
	why: "Once consumers rely on it, a required property without a default can neither be added nor dropped without breaking one side.",
	remedy: "Add a `default`, or let the property be optional.",
	preset: "recommended",
	severity: "info",
	source: "The registry's rules on required properties",
	json: { keywords: { required({ schema, member }, context) {
		const bare = listBareNames(schema);
		if (bare.length === 0) return;
		const list = bare.map((name) => `\`${name}\``).join(", ");
		context.report({
			at: member.key,
			message: `Missing \`default\` of the required ${bare.length === 1 ? "property" : "properties"} ${list}.`
		});
	} } }
});
function listBareNames(schema) {
	const required = new Set(listItems(schema, "required").flatMap((name) => name.kind === "string" ? [name.value] : []));
	return listEntries(schema, "properties").flatMap(({ key, value }) => {
		const settled = value.kind !== "object" || value.members.some((one) => [
			"default",
			"const",
			"$ref"
		].includes(one.key.value));
		return required.has(key.value) && !settled ? [key.value] : [];
	});
}
// src/lint/rules/json/safe-integer/rule.ts
/** A whole number stays within ±2^53. */
const rule$10 = defineRule({
	id: "json/safe-integer",
	title: "A whole number stays within ±2^53",
	why: "JavaScript reads larger numbers as neighbouring ones.",
	remedy: "Use bounds within ±9007199254740991, or a string of digits. With the target `node`, bounds have to be there.",
	preset: "recommended",
	severity: "warning",
	source: "RFC 8259, section 6; igluctl; Wikimedia jsonschema-tools",
	json: { schema(schema, context) {
		const type = schema.keywords.get("type");
		if (type === void 0 || listTypes(schema)?.includes("integer") !== true) return;
		for (const keyword of [
			"minimum",
			"maximum",
			"exclusiveMinimum",
			"exclusiveMaximum"
		]) checkBound(schema, keyword, context);
		const bounded = [["minimum", "exclusiveMinimum"], ["maximum", "exclusiveMaximum"]].every((names) => names.some((name) => schema.keywords.has(name)));
		const listed = schema.keywords.has("enum") || schema.keywords.has("const");
		if (context.targets.has("node") && !bounded && !listed) context.report({
			at: type.value,
			message: "Missing bounds of the whole number."
		});
	} }
});
function checkBound({ keywords }, keyword, context) {
	const bound = keywords.get(keyword)?.value;
	if (bound?.kind === "number" && Math.abs(Number(bound.text)) > Number.MAX_SAFE_INTEGER) context.report({
		at: bound,
		message: `Disallowed \`${keyword}\` ${bound.text}: it is beyond ±2^53.`
	});
}
// src/lint/rules/json/satisfiable-bounds/rule.ts
/** Some value fits the bounds. */
const rule$9 = defineRule({
	id: "json/satisfiable-bounds",
	title: "Some value fits the bounds",
	why: "No value is valid, or not in the way the bounds say.",
	remedy: "Correct the bounds.",
	preset: "recommended",
	severity: "error",
	source: "igluctl; sourcemeta jsonschema",
	json: { schema(schema, context) {
		if (isBareReference(schema)) return;
		for (const [least, most] of BOUNDS) checkBounds({
			schema,
			least,
			most
		}, context);
		checkOptions(schema, context);
		for (const branch of listItems(schema, "allOf")) if (branch.kind === "boolean" && !branch.value) context.report({
			at: branch,
			message: "Disallowed `false` in `allOf`: nothing is valid."
		});
	} }
});
const BOUNDS = [
	["minimum", "maximum"],
	["minLength", "maxLength"],
	["minItems", "maxItems"],
	["minProperties", "maxProperties"],
	["minContains", "maxContains"],
	["exclusiveMinimum", "exclusiveMaximum"],
	["exclusiveMinimum", "maximum"],
	["minimum", "exclusiveMaximum"]
];
function checkBounds({ schema, least, most }, context) {
	const [low, high] = [schema.keywords.get(least)?.value, schema.keywords.get(most)?.value];
	if (low?.kind !== "number" || high?.kind !== "number") return;
	const room = Number(high.text) - Number(low.text);
	const exclusive = `${least} ${most}`.includes("exclusive");
	if (room < 0 || exclusive && room === 0) context.report({
		at: low,
		message: `Invalid \`${least}\` ${low.text}: \`${most}\` is ${high.text}, so no value fits.`
	});
}
function checkOptions({ keywords, dialect }, context) {
	const options = keywords.get("enum")?.value;
	const wanted = dialect === "draft-04" ? void 0 : keywords.get("const")?.value;
	if (options?.kind !== "array") return;
	if (options.items.length === 0) context.report({
		at: options,
		message: "Expected `enum` to list a value: nothing is valid."
	});
	else if (wanted !== void 0 && !includes(options.items, wanted)) context.report({
		at: wanted,
		message: "Invalid `const`: it is not in `enum`, so nothing is valid."
	});
}
function includes(options, wanted) {
	return options.some((option) => printComparable(option) === printComparable(wanted));
}
// src/lint/rules/json/schema-declared/rule.ts
/** A schema says which draft it is written in. */
const rule$8 = defineRule({
	id: "json/schema-declared",
	title: "A schema says which draft it is written in",
	why: "Without `$schema` the registry assumes draft-07, validators assume their own default and editors the newest: one text with three meanings.",
	remedy: "Add `$schema` as the first keyword.",
	preset: "core",
	severity: "warning",
	fix: "meta",
	source: "The registry assumes draft-07; schemasafe; igluctl",
	json: { document({ root }, context) {
		if (root === void 0 || root.keywords.has("$schema")) return;
		const [first] = root.json.members;
		const uri = JSON.stringify(DIALECT_URIS["draft-07"]);
		context.report({
			at: openBrace(root.json),
			message: "Missing `$schema`.",
			fix: first && {
				title: "Declare draft-07, which the registry assumes",
				effect: "meta",
				edits: [{
					start: first.key.start,
					end: first.key.start,
					text: `"$schema": ${uri}, `
				}]
			}
		});
	} }
});
// src/lint/rules/json/syntax/rule.ts
/** The text is strict JSON. */
const rule$7 = defineRule({
	id: "json/syntax",
	title: "The text is strict JSON",
	why: "The registry's parser refuses the text, so no subject can use it.",
	remedy: "Correct the text at this place.",
	preset: "core",
	severity: "error",
	source: "RFC 8259; the registry's JSON reader",
	registry: "rejects",
	text(read, context) {
		if (read.ok) return;
		const start = read.problem.offset;
		const end = Math.min(start + 1, context.file.source.text.length);
		context.report({
			at: {
				start,
				end
			},
			message: read.problem.message
		});
	}
});
// src/lint/rules/json/title-description/rule.ts
/** The root has a title and a description, and every property a description. */
const rule$6 = defineRule({
	id: "json/title-description",
	title: "The root has a title and a description, and every property a description",
	why: "The schema is the one place where consumers look for what a value means.",
	remedy: "Add the sentence.",
	preset: "strict",
	severity: "info",
	source: "sourcemeta jsonschema; igluctl",
	style: true,
	json: { schema(schema, context) {
		if (schema.parent === void 0) {
			for (const keyword of ["title", "description"]) if (isBlank(schema, keyword)) context.report({
				at: openBrace(schema.json),
				message: `Missing \`${keyword}\` of the schema.`
			});
		} else if (schema.under === "properties" && schema.key !== void 0 && isBlank(schema, "description") && !schema.keywords.has("$ref")) context.report({
			at: schema.key,
			message: `Missing \`description\` of the property \`${schema.key.value}\`.`
		});
	} }
});
function isBlank(schema, keyword) {
	return (textOfKeyword(schema, keyword) ?? "").trim() === "";
}
// src/lint/rules/json/type-declared/rule.ts
/** A schema that looks at values of one type declares the type. */
const rule$5 = defineRule({
	id: "json/type-declared",
	title: "A schema that looks at values of one type declares the type",
	why: "`properties`, `pattern` and their like ignore values of other types, so every text, number or list is valid where an object was meant.",
	remedy: "Add `type`.",
	preset: "recommended",
	severity: "error",
	fix: "contract",
	source: "ajv strict mode; igluctl",
	json: { schema(schema, context) {
		if (schema.keywords.has("type") || schema.keywords.has("enum") || schema.keywords.has("const")) return;
		const telling = [...schema.keywords.values()].find(({ key }) => KEYWORDS.get(key.value)?.applies !== void 0);
		if (telling === void 0 || schema.keywords.has("$ref")) return;
		if (listInPlaceSchemas(schema).some(({ keywords }) => keywords.has("type") || keywords.has("$ref"))) return;
		if (hasTypedBranch(schema)) return;
		context.report({
			at: telling.key,
			message: `Missing \`type\` beside \`${telling.key.value}\`.`,
			fix: addType(schema)
		});
	} }
});
/** Branches of `allOf` and the like may declare the type instead. */
function hasTypedBranch({ keywords }) {
	return [
		"allOf",
		"anyOf",
		"oneOf"
	].some((keyword) => {
		const value = keywords.get(keyword)?.value;
		return (value?.kind === "array" ? value.items : []).some((branch) => branch.kind === "object" && branch.members.some(({ key }) => key.value === "type" || key.value === "$ref"));
	});
}
function addType({ keywords }) {
	const types = new Set([...keywords.keys()].flatMap((name) => KEYWORDS.get(name)?.applies ?? []));
	const [type] = types;
	const [first] = keywords.values();
	if (types.size !== 1 || type === void 0 || first === void 0) return void 0;
	const { start } = first.key;
	return {
		title: `Declare \`${type}\``,
		effect: "contract",
		edits: [{
			start,
			end: start,
			text: `"type": "${type}", `
		}]
	};
}
// src/lint/rules/json/typed-array/rule.ts
/** A list says what its items are. */
const rule$4 = defineRule({
	id: "json/typed-array",
	title: "A list says what its items are",
	why: "Without `items` a list may hold anything, and sinks cannot give it a type.",
	remedy: "Add `items`.",
	preset: "recommended",
	severity: "warning",
	source: "Wikimedia jsonschema-tools; ajv",
	json: { schema(schema, context) {
		const type = schema.keywords.get("type");
		if (type === void 0 || listTypes(schema)?.includes("array") !== true || isInPlace(schema)) return;
		if (DESCRIBING.some((keyword) => schema.keywords.has(keyword))) return;
		context.report({
			at: type.value,
			message: "Missing `items` of the list."
		});
	} }
});
const DESCRIBING = [
	"items",
	"prefixItems",
	"contains",
	"unevaluatedItems",
	"$ref",
	"allOf",
	"anyOf",
	"oneOf",
	"const",
	"enum"
];
// src/lint/rules/json/unique-id/rule.ts
/** No two files have one identifier. */
const rule$3 = defineRule({
	id: "json/unique-id",
	title: "No two files have one identifier",
	why: "References by `$id` reach one of the two, and validators refuse the second.",
	remedy: "Give each file an identifier of its own.",
	preset: "core",
	severity: "error",
	source: "JSON Schema, section \"The $id Keyword\"; ajv's `addSchema`",
	repository({ files }, context) {
		const seen = /* @__PURE__ */ new Map();
		for (const facts of files) {
			const { root, file } = facts;
			if (file.type !== "JSON" || root === void 0 || !/^[a-z][a-z0-9+.-]*:/i.test(root.name)) continue;
			const first = seen.get(root.name);
			if (first === void 0) seen.set(root.name, facts);
			else context.report({
				file: file.source,
				at: root.at,
				message: `Disallowed identifier \`${root.name}\`: ${first.file.source.path} has it.`,
				related: first.root && [{
					message: "the other one",
					file: first.file.source,
					at: first.root.at
				}]
			});
		}
	}
});
// src/lint/rules/json/valid-default/rule.ts
/** A default fits the schema it belongs to. */
const rule$2 = defineRule({
	id: "json/valid-default",
	title: "A default fits the schema it belongs to",
	why: "Tools that fill in the default produce data that the schema refuses.",
	remedy: "Correct the default.",
	preset: "recommended",
	severity: "error",
	source: "sourcemeta jsonschema",
	json: { document(document, context) {
		for (const schema of document.schemas) {
			const value = schema.keywords.get("default")?.value;
			if (value === void 0 || isBareReference(schema)) continue;
			if (judgeValue(document, schema, value) === "invalid") context.report({
				at: value,
				message: "Invalid default: the schema refuses it."
			});
		}
	} }
});
// src/lint/rules/json/valid-examples/rule.ts
/** Examples fit the schema they belong to. */
const rule$1 = defineRule({
	id: "json/valid-examples",
	title: "Examples fit the schema they belong to",
	why: "Readers learn the format from the examples.",
	remedy: "Correct the example.",
	preset: "recommended",
	severity: "warning",
	source: "sourcemeta jsonschema; Wikimedia jsonschema-tools",
	json: { document(document, context) {
		for (const schema of document.schemas) {
			if (isBareReference(schema)) continue;
			for (const value of listItems(schema, "examples")) if (judgeValue(document, schema, value) === "invalid") context.report({
				at: value,
				message: "Invalid example: the schema refuses it."
			});
		}
	} }
});
// src/lint/rules/json/valid-metaschema/rule.ts
/** Every keyword has a value of the kind its draft demands. */
const rule = defineRule({
	id: "json/valid-metaschema",
	title: "Every keyword has a value of the kind its draft demands",
	why: "The registry refuses some of these, ignores the others; validators do not compile the schema.",
	remedy: "Correct the value.",
	preset: "core",
	severity: "error",
	source: "The drafts' meta-schemas",
	registry: "rejects",
	json: {
		schema(schema, context) {
			if (schema.isOfUnknownDraft) return;
			for (const [name, { value }] of schema.keywords) {
				const keyword = KEYWORDS.get(name);
				if (keyword === void 0 || !isKnown(keyword, schema) || isOldTuple(name, schema)) continue;
				const misfit = findMisfit(chooseShape(name, keyword, schema), value, schema.dialect);
				if (misfit !== void 0) context.report({
					at: misfit.at,
					message: `Invalid \`${name}\`: expected ${misfit.expected}.`
				});
			}
		},
		document({ json, dialect }, context) {
			if (json.kind === "object" || json.kind === "boolean" && dialect !== "draft-04") return;
			context.report({
				at: json,
				message: "Expected a schema: an object or a boolean."
			});
		}
	}
});
function isKnown({ since, until }, { dialect }) {
	return isAtLeast(dialect, since) && isAtLeast(until, dialect);
}
/** The list form of `items` in 2020-12 is a keyword of older drafts, which is another rule's finding. */
function isOldTuple(name, { dialect, keywords }) {
	return name === "items" && dialect === "2020-12" && keywords.get(name)?.value.kind === "array";
}
/** In draft-04 exclusive bounds are flags, and two keywords may be booleans. */
function chooseShape(name, { shape }, { dialect, keywords }) {
	if (dialect !== "draft-04") return shape;
	if (name.startsWith("exclusive")) return "boolean";
	return name.startsWith("additional") && keywords.get(name)?.value.kind === "boolean" ? "boolean" : shape;
}
// src/lint/rules/json-rules.ts
/** The rules of the folder `json`, by name; `npm run new-rule` adds a line. */
const JSON_RULES = [
	rule$48,
	rule$47,
	rule$46,
	rule$45,
	rule$44,
	rule$43,
	rule$42,
	rule$41,
	rule$40,
	rule$39,
	rule$38,
	rule$37,
	rule$36,
	rule$35,
	rule$34,
	rule$33,
	rule$32,
	rule$31,
	rule$30,
	rule$29,
	rule$28,
	rule$27,
	rule$26,
	rule$25,
	rule$24,
	rule$23,
	rule$22,
	rule$21,
	rule$20,
	rule$19,
	rule$18,
	rule$17,
	rule$16,
	rule$15,
	rule$14,
	rule$13,
	rule$12,
	rule$11,
	rule$10,
	rule$9,
	rule$8,
	rule$7,
	rule$6,
	rule$5,
	rule$4,
	rule$3,
	rule$2,
	rule$1,
	rule
];
export { JSON_RULES };
