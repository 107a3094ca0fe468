import { parsePointer } from "./ground.js";
import { CannotJudge, DocumentSearch, SchemaBundle, adaptKeywords, compareJsonSchemas, createPlainObject, enterScope, getPlain, isModernDraft, isPlainArray, isPlainObject, listReasons, maskBranches, matchesPattern, provesHarmless, readPattern } from "./prover.js";
import { require__2019, require__2020, require_ajv } from "./lib-ajv.js";
// src/formats/json/witness/ajv-schema.ts
var import_ajv = require_ajv();
var import__2019 = require__2019();
var import__2020 = require__2020();
/** Formats are annotations here, `nullable` is no keyword of any draft, and the dialect is chosen by the caller. */
const UNWANTED = /* @__PURE__ */ new Set([
	"format",
	"nullable",
	"$schema",
	"$vocabulary"
]);
/** Keywords whose members are schemas under free names. */
const MAPS = new Set("properties patternProperties definitions $defs dependencies dependentSchemas".split(" "));
/** Keywords whose values are no schemas. */
const VALUES = new Set("enum const default examples required dependentRequired type".split(" "));
/** The schema as Ajv must be given it to follow the specification of its draft. */
function adaptForAjv(schema, draft) {
	if (!isPlainObject(schema)) return schema;
	const keywords = Object.entries(adaptKeywords(schema, draft)).filter(([key]) => !UNWANTED.has(key));
	return createPlainObject(keywords.flatMap(([key, value]) => adaptKeyword(key, value, draft)));
}
function adaptKeyword(key, value, draft) {
	const isId = key === "id" || key === "$id";
	if (isId && typeof value === "string") return adaptId(key, value, draft);
	if (isId && !isModernDraft(draft)) return [];
	if (VALUES.has(key)) return [[key, value]];
	if (MAPS.has(key) && isPlainObject(value)) return [[key, adaptMembers(value, draft)]];
	if (isPlainArray(value)) return [[key, value.map((part) => adaptForAjv(part, draft))]];
	return [[key, adaptForAjv(value, draft)]];
}
function adaptMembers(members, draft) {
	return createPlainObject(Object.entries(members).map(([name, part]) => [name, adaptForAjv(part, draft)]));
}
/** An id that is only a fragment names a place: today's word for that is `$anchor`. */
function adaptId(key, id, draft) {
	if (key !== (draft === "draft4" ? "id" : "$id")) return [];
	if (id.startsWith("#")) return isModernDraft(draft) ? [] : [["$anchor", id.slice(1)]];
	return [["$id", id]];
}
// src/formats/json/witness/measure-validation.ts
/** Subschemas that a validator which stops at nothing may enter, and schemas inside each other. */
const MAX_VISITS = 5e4;
const MAX_DEPTH = 300;
const SAME_VALUE = [
	"not",
	"if",
	"then",
	"else"
];
const SAME_VALUE_LISTS = [
	"allOf",
	"anyOf",
	"oneOf"
];
const SAME_VALUE_MAPS = ["dependencies", "dependentSchemas"];
const EACH_PROPERTY = [
	"additionalProperties",
	"unevaluatedProperties",
	"propertyNames"
];
const EACH_ITEM = [
	"items",
	"additionalItems",
	"contains",
	"unevaluatedItems"
];
/**
* Whether validating a document costs a bounded number of steps even for a validator that stops at no error. References
* can make a small schema enter the same place a billion times: nobody else's validator is to be asked about such a one.
*/
function isCheapToValidate(bundle, value) {
	const meter = new Meter(bundle);
	try {
		meter.visit(bundle.root, value, 0);
		return true;
	} catch (error) {
		if (error instanceof CannotJudge || error instanceof RangeError) return false;
		throw error;
	}
}
var Meter = class {
	#bundle;
	#visits = 0;
	constructor(bundle) {
		this.#bundle = bundle;
	}
	visit({ schema, base: outer }, value, depth) {
		if (++this.#visits > MAX_VISITS || depth > MAX_DEPTH) throw new CannotJudge("validation costs too much");
		if (!isPlainObject(schema)) return;
		const base = enterScope(schema, outer, this.#bundle.draft);
		const visit = (part, below) => {
			if (part !== void 0) this.visit({
				schema: part,
				base
			}, below, depth + 1);
		};
		this.#visitReference(schema, base, {
			value,
			depth
		});
		for (const part of listBeside(schema)) visit(part, value);
		if (isPlainObject(value)) visitProperties(schema, value, visit);
		if (isPlainArray(value)) visitItems(schema, value, visit);
	}
	#visitReference(schema, base, { value, depth }) {
		for (const keyword of isModernDraft(this.#bundle.draft) ? [
			"$ref",
			"$dynamicRef",
			"$recursiveRef"
		] : ["$ref"]) {
			const reference = getPlain(schema, keyword);
			if (typeof reference === "string") this.visit(this.#bundle.resolve(reference, base), value, depth + 1);
		}
	}
};
/** The subschemas that apply to the same value. */
function listBeside(schema) {
	return [
		...SAME_VALUE.map((keyword) => getPlain(schema, keyword)),
		...SAME_VALUE_LISTS.flatMap((keyword) => listItems(schema, keyword)),
		...SAME_VALUE_MAPS.flatMap((keyword) => listMembers(schema, keyword).map(([, part]) => part))
	];
}
function visitProperties(schema, value, visit) {
	const properties = getPlain(schema, "properties");
	for (const [name, below] of Object.entries(value)) {
		if (isPlainObject(properties)) visit(getPlain(properties, name), below);
		for (const [pattern, part] of listMembers(schema, "patternProperties")) if (matchesPattern(pattern, name)) visit(part, below);
		for (const keyword of EACH_PROPERTY) visit(getPlain(schema, keyword), keyword === "propertyNames" ? name : below);
	}
}
function visitItems(schema, value, visit) {
	for (const [index, below] of value.entries()) {
		for (const keyword of ["prefixItems", "items"]) visit(listItems(schema, keyword)[index], below);
		for (const keyword of EACH_ITEM) visit(getPlain(schema, keyword), below);
	}
}
function listItems(schema, keyword) {
	const list = getPlain(schema, keyword);
	return isPlainArray(list) ? list : [];
}
function listMembers(schema, keyword) {
	const map = getPlain(schema, keyword);
	return isPlainObject(map) ? Object.entries(map) : [];
}
// src/formats/json/witness/ajv-check.ts
const OPTIONS = {
	strict: false,
	allErrors: true,
	validateSchema: false,
	validateFormats: false,
	meta: false,
	logger: false,
	multipleOfPrecision: 8,
	code: { regExp: createGuardedPattern }
};
/** A larger schema costs more to compile than its proof is worth. */
const MAX_TEXT = 3e5;
/** A validator for a schema, compiled at the first question. It judges nothing when Ajv cannot compile the schema. */
function createAjvCheck(bundle) {
	let ask;
	return (value) => {
		if (!isCheapToValidate(bundle, value)) return { answer: "silent" };
		ask ??= compile(bundle);
		return ask(value);
	};
}
function compile(bundle) {
	if (bundle.textLength > MAX_TEXT) return keepSilent;
	try {
		const validate = compileRoot(bundle);
		return (value) => {
			try {
				return validate(value) ? { answer: "valid" } : {
					answer: "invalid",
					violations: listViolations(validate.errors)
				};
			} catch (error) {
				if (error instanceof CannotJudge || error instanceof RangeError) return { answer: "silent" };
				throw error;
			}
		};
	} catch {
		return keepSilent;
	}
}
function keepSilent() {
	return { answer: "silent" };
}
function compileRoot(bundle) {
	const ajv = createAjv(bundle.draft);
	for (const [uri, document] of bundle.documents) ajv.addSchema(toSchema(adaptForAjv(document, bundle.draft)), uri);
	const root = adaptForAjv(bundle.root.schema, bundle.draft);
	return ajv.compile(toSchema(isModernDraft(bundle.draft) ? copyDefinitions(root) : root));
}
function createAjv(draft) {
	if (draft === "2019-09") return new import__2019.Ajv2019(OPTIONS);
	return draft === "2020-12" ? new import__2020.Ajv2020(OPTIONS) : new import_ajv.Ajv(OPTIONS);
}
function toSchema(schema) {
	if (typeof schema === "boolean" || isPlainObject(schema)) return schema;
	throw new CannotJudge("a schema is neither an object nor a boolean");
}
/** The registry reads root-level `definitions` as `$defs` too. */
function copyDefinitions(root) {
	if (!isPlainObject(root) || !isPlainObject(root["definitions"])) return root;
	const own = isPlainObject(root["$defs"]) ? root["$defs"] : {};
	const $defs = createPlainObject([...Object.entries(root["definitions"]), ...Object.entries(own)]);
	return createPlainObject([...Object.entries(root), ["$defs", $defs]]);
}
/** In Ajv's order: what is inside a combination comes before the combination. */
function listViolations(errors) {
	return (errors ?? []).map((error) => ({
		pointer: error.instancePath,
		words: printWords(error)
	}));
}
function printWords({ keyword, message, params }) {
	const words = `${keyword}: ${message ?? "is violated"}`;
	const name = params["additionalProperty"] ?? params["unevaluatedProperty"];
	return typeof name === "string" ? `${words} (${JSON.stringify(name)})` : words;
}
function createGuardedPattern(pattern) {
	const compiled = readPattern(pattern);
	return {
		test: (text) => {
			const found = compiled.ok ? compiled.search(text) : void 0;
			if (found === void 0) throw new CannotJudge(`the pattern \`${pattern}\` cannot be matched in bounded time`);
			return found;
		},
		toString: () => pattern
	};
}
createGuardedPattern.code = "createGuardedPattern";
// src/formats/json/witness/document-path.ts
/**
* The way into a document that a registry path of a change leads: properties and items only, up to the first keyword
* that is about a value itself.
*/
function readDocumentPath(registryPath) {
	const tokens = registryPath.replace(/^#?\//, "").split("/");
	const steps = [];
	for (let index = 0; index < tokens.length; index++) {
		const token = tokens[index] ?? "";
		const next = tokens[index + 1];
		const move = readMove(token, next);
		if (move === void 0) return steps;
		if (move.step !== void 0) steps.push(move.step);
		index += move.taken;
	}
	return steps;
}
function readMove(token, next) {
	switch (token) {
		case "":
		case "not": return { taken: 0 };
		case "properties": return next === void 0 ? void 0 : {
			step: next,
			taken: 1
		};
		case "items": return next !== void 0 && /^[0-9]+$/.test(next) ? {
			step: next,
			taken: 1
		} : {
			step: null,
			taken: 0
		};
		case "additionalProperties":
		case "unevaluatedProperties":
		case "additionalItems":
		case "unevaluatedItems": return {
			step: null,
			taken: 0
		};
		case "allOf":
		case "anyOf":
		case "oneOf":
		case "dependencies": return next === void 0 ? void 0 : { taken: 1 };
		default: return;
	}
}
/**
* Whether a violation at a pointer can come from a change at a path: it lies on the way to the change or inside of what
* was changed. A change of what is around a value (a rest that closes) fails at the object that holds it.
*/
function isOnDocumentPath(pointer, path) {
	return parsePointer(pointer).every((token, index) => {
		const step = path[index];
		return step === void 0 || step === null || step === token;
	});
}
/** A pointer into a document as people write it: `items[0].price`; empty for the document itself. */
function printDocumentPath(pointer) {
	return parsePointer(pointer).reduce((printed, token) => {
		if (/^(?:0|[1-9][0-9]*)$/.test(token)) return `${printed}[${token}]`;
		return printed === "" ? token : `${printed}.${token}`;
	}, "");
}
// src/formats/json/witness/print-document.ts
/** Documents up to this length are shown whole. */
const SHORT = 60;
/** A document as JSON with only what lies on the way to a pointer, and `…` for the rest; whole when it is short. */
function printExcerpt(value, pointer) {
	const whole = JSON.stringify(value);
	return whole.length <= SHORT ? whole : printOnPath(value, parsePointer(pointer));
}
function printOnPath(value, path) {
	const [token, ...rest] = path;
	if (token === void 0) return printShallow(value);
	if (isPlainArray(value)) return printItems(value, token, rest);
	if (!isPlainObject(value)) return JSON.stringify(value);
	const names = Object.keys(value);
	const shown = getPlain(value, token);
	if (shown === void 0) return printShallow(value);
	const member = `${JSON.stringify(token)}:${printOnPath(shown, rest)}`;
	return names.length > 1 ? `{${member},…}` : `{${member}}`;
}
function printItems(items, token, rest) {
	const index = Number(token);
	const item = items[index];
	if (item === void 0) return printShallow(items);
	return `[${index > 0 ? "…," : ""}${printOnPath(item, rest)}${index < items.length - 1 ? ",…" : ""}]`;
}
/** A value whose members are short, and `…` where they are not. */
function printShallow(value) {
	if (isPlainArray(value)) return `[${value.map(printShort).join(",")}]`;
	if (!isPlainObject(value)) return JSON.stringify(value);
	return `{${Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}:${printShort(part)}`).join(",")}}`;
}
function printShort(value) {
	const text = JSON.stringify(value);
	return text.length <= SHORT ? text : "…";
}
// src/formats/json/witness/find-proof.ts
/** Documents found by our own validator that Ajv is asked about before a search is given up. */
const MAX_ASKED = 60;
const UNVERIFIED = "no document that breaks was found, nor was it proven that there is none.";
/** Finds proofs for a pair of schemas. What is valid for whom is agreed on by our validator and by Ajv, or not shown. */
var PairProof = class {
	#reader;
	#writer;
	#readerBundle;
	#writerBundle;
	#search;
	#askReader;
	#askWriter;
	#anyDocument;
	#isHarmless;
	#breakingCount;
	constructor(reader, writer) {
		this.#reader = reader;
		this.#writer = writer;
		this.#readerBundle = new SchemaBundle(reader);
		this.#writerBundle = new SchemaBundle(writer);
		this.#search = new DocumentSearch({
			reader: {
				bundle: this.#readerBundle,
				model: reader.model
			},
			writer: {
				bundle: this.#writerBundle,
				model: writer.model
			}
		});
		this.#askReader = createAjvCheck(this.#readerBundle);
		this.#askWriter = createAjvCheck(this.#writerBundle);
	}
	/** A document that breaks at a difference, or why there is none. */
	prove(difference) {
		return this.#proveReasons(difference) ?? this.proveAtPath(difference);
	}
	#proveReasons(difference) {
		for (const reason of listReasons(difference)) {
			const outcome = this.#proveReasons(reason) ?? this.#proveInside(reason);
			if (outcome !== void 0) return outcome;
		}
	}
	/** A document that breaks at the registry's path of a difference or hazard, or why there is none. */
	proveAtPath(difference) {
		return this.#proveAt(difference) ?? this.#explainAbsence(difference);
	}
	/** A document that fails at the very place of a change inside of a branch, not only at the choice around it. */
	#proveInside({ registryPath }) {
		const path = readDocumentPath(maskBranches(registryPath));
		const isThere = ({ pointer }) => isOnDocumentPath(pointer, path) && parsePointer(pointer).length >= path.length;
		const found = path.length === 0 ? null : this.#ask(maskBranches(registryPath.slice(1)), isThere);
		return found === null ? void 0 : describeDocument(found, isThere);
	}
	#proveAt(difference) {
		const path = readDocumentPath(maskBranches(difference.registryPath));
		const focus = maskBranches(difference.registryPath.slice(1)).replace(/^\/$/, "");
		const isRelated = ({ pointer }) => isOnDocumentPath(pointer, path);
		const found = this.#ask(focus, isRelated) ?? this.#findElsewhere(isRelated);
		return found === null ? void 0 : describeDocument(found, isRelated);
	}
	#explainAbsence(difference) {
		if (this.findAny() === null && this.#provesHarmless()) return describeHarmless(difference);
		return {
			status: "unverified",
			reason: UNVERIFIED
		};
	}
	/** A document that breaks anywhere; null when none was found. */
	findAny() {
		if (this.#anyDocument === void 0) this.#anyDocument = this.#ask("", () => true);
		return this.#anyDocument;
	}
	/** A document found without looking at the place proves the only difference there is, else one it fails at. */
	#findElsewhere(isRelated) {
		const any = this.findAny();
		if (any === null) return null;
		return any.violations.some(isRelated) || this.#countBreaking() === 1 ? any : null;
	}
	#countBreaking() {
		this.#breakingCount ??= compareJsonSchemas(this.#reader, this.#writer, {}).differences.filter(({ breaking }) => breaking).length;
		return this.#breakingCount;
	}
	#provesHarmless() {
		this.#isHarmless ??= provesHarmless(this.#readerBundle, this.#writerBundle);
		return this.#isHarmless;
	}
	#ask(focus, isRelated) {
		let asked = 0;
		for (const value of this.#search.find(focus)) {
			const opinion = this.#askReader(value);
			if (opinion.answer === "invalid" && this.#askWriter(value).answer === "valid") {
				if (opinion.violations.some(isRelated)) return {
					value,
					violations: opinion.violations
				};
			}
			if (++asked >= MAX_ASKED) break;
		}
		return null;
	}
};
/** Of several violations the outermost at the place is told: Ajv lists it behind what is inside of it. */
function describeDocument({ value, violations }, isRelated) {
	const told = violations.findLast(isRelated) ?? violations.at(-1);
	const pointer = told?.pointer ?? "";
	return {
		status: "verified",
		datum: JSON.stringify(value),
		excerpt: printExcerpt(value, pointer),
		failsAt: printDocumentPath(pointer),
		failure: told?.words ?? ""
	};
}
function describeHarmless({ registryType }) {
	return {
		status: "impossible",
		reason: `no document breaks, since every one that is valid for the writer is valid for the reader. The registry's rule ${registryType} is stricter than validation.`,
		harmless: true
	};
}
// src/formats/json/witness/witness-finder.ts
/** Finds documents for JSON Schema pairs; what was learnt of the last pair is kept, since it often has several differences. */
function createJsonWitnessFinder() {
	let last;
	const ask = (reader, writer, prove) => {
		try {
			if (last?.reader !== reader || last.writer !== writer) last = {
				reader,
				writer,
				proof: new PairProof(reader, writer)
			};
			return prove(last.proof);
		} catch (error) {
			if (error instanceof CannotJudge) return {
				status: "unverified",
				reason: `No proof: ${error.message}.`
			};
			throw error;
		}
	};
	return {
		find: (reader, writer, difference) => ask(reader, writer, (proof) => proof.prove(difference)),
		findHazard: (reader, writer, hazard) => ask(reader, writer, (proof) => proof.proveAtPath(hazard))
	};
}
export { createJsonWitnessFinder };
