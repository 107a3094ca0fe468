import { CHANGE_KINDS, CannotJudge, DocumentSearch, JSON_DIFFERENCE_KINDS, SchemaBundle, SchemaFault, areEqualSchemas, checkPattern, compareJsonSchemas, createPlainObject, createTypeFault, describeJsonDifference, enterMember, enterScope as enterScope$2, findJsonCause, findJsonKindPage, getPlain, isChangeKind, isJsonArray, isPlainArray, isPlainObject, isSchemaNumber, isValidWithOverlap, listReasons, nameSite, objectOf, orderLikeJava, printJavaNumber, printJson, provesImplied, readArray, readBoolean, readInteger, readNumber, readObject, readPatternText, readString, readStrings, toDouble, toJavaInteger } from "./prover.js";
import { JsonNumber, applyEdits, areDisjoint, escapePointerToken, findJsonLocation, findMember as findMember$1, getMember, insertItem, insertMember, isJsonObject, listKeys, parsePointer, printJsonString, printPointer, removeItem, removeMember, toJsonValue } from "./ground.js";
import { findClassicDraft, findDialect, findServerProfile, getIdKeyword, isAbsoluteUri, isJavaUri, joinUri, jsonOutline, readFragmentTokens, readSchemaText, readSchemaTree, resolveUri, splitFragment } from "./outlines.js";
// src/formats/json/hazards/find-unseen-document.ts
/** Breaking documents that are looked at before the cause is called unknown. */
const MAX_LOOKED = 40;
/**
* Looks for a document that breaks although the registry accepts the pair: because it matches two branches of a `oneOf`
* (`branches-overlap`), or for another reason; null when none is found.
*/
function findUnseenDocument(reader, writer) {
	try {
		const bundles = {
			reader: new SchemaBundle(reader),
			writer: new SchemaBundle(writer)
		};
		const search = new DocumentSearch({
			reader: {
				bundle: bundles.reader,
				model: reader.model
			},
			writer: {
				bundle: bundles.writer,
				model: writer.model
			}
		});
		let looked = 0;
		for (const value of search.find("")) {
			if (isValidWithOverlap(bundles.reader, value)) return "branches-overlap";
			if (++looked >= MAX_LOOKED) break;
		}
		return looked > 0 ? "accepted-pair-breaks" : null;
	} catch (error) {
		if (error instanceof CannotJudge) return null;
		throw error;
	}
}
// src/formats/json/hazards/object-hazards.ts
/** What the registry does not look at in two objects, where the reader says more. */
function findObjectFacts(reader, writer) {
	const facts = [];
	const before = new Set(writer?.required);
	for (const name of new Set(reader.required)) {
		if (before.has(name)) continue;
		const hasDefault = findDefault(reader.properties.get(name)) !== void 0;
		facts.push({
			kind: hasDefault ? "required-by-default" : "required-unseen",
			subject: name,
			keywords: ["required"],
			member: name,
			below: ["required"]
		});
	}
	for (const { pattern } of reader.patterns) facts.push({
		kind: "pattern-properties-narrowed",
		subject: pattern,
		keywords: ["patternProperties"],
		member: pattern,
		below: ["patternProperties", pattern]
	});
	if (reader.propertyNames !== null) facts.push(createFact("property-names-narrowed", "propertyNames"));
	return [...facts, ...findTypeFacts(reader, writer)];
}
function findDefault(node) {
	return node?.annotations?.defaultValue;
}
/** The schema that some items have to match. */
function findArrayFacts(reader, writer) {
	return [...reader.contains === null ? [] : [createFact("contains-narrowed", "contains", "minContains", "maxContains")], ...findTypeFacts(reader, writer)];
}
/** Formats, which the registry's comparison skips, and a type where there was none. */
function findStringFacts(reader, writer) {
	const { format } = reader;
	return [...format !== void 0 && format !== writer?.format ? [{
		kind: "format-changed",
		subject: format,
		keywords: ["format"],
		member: null,
		below: ["format"]
	}] : [], ...findTypeFacts(reader, writer)];
}
/** Limits that exclude their value where the registry looks at others only, and draft 4's flags. */
function findNumberFacts(reader, writer) {
	const facts = reader.flags.filter((flag) => writer?.flags.includes(flag) !== true).map((flag) => ({
		kind: "exclusive-limit-unseen",
		subject: flag,
		keywords: [flag, flag === "exclusiveMinimum" ? "minimum" : "maximum"],
		member: null,
		below: [flag]
	}));
	if (isTighter(reader.exclusiveMaximum, writer?.exclusiveMaximum, 1)) facts.push(createFact("exclusive-limit-unseen", "exclusiveMaximum"));
	if (isTighter(reader.exclusiveMinimum, writer?.exclusiveMinimum, -1)) facts.push(createFact("exclusive-limit-unseen", "exclusiveMinimum"));
	return [...facts, ...findTypeFacts(reader, writer)];
}
function isTighter(after, before, sign) {
	if (after === void 0) return false;
	return before === void 0 || (toDouble(after) - toDouble(before)) * sign < 0;
}
function findTypeFacts(reader, writer) {
	return reader.typed && writer?.typed === false ? [createFact("type-unseen", "type")] : [];
}
/** A fact about one keyword. */
function createFact(kind, ...keywords) {
	return {
		kind,
		subject: keywords[0],
		keywords,
		member: null,
		below: [keywords[0]]
	};
}
// src/formats/json/hazards/pair-nodes.ts
/** References inside references that are followed. */
const MAX_HOPS = 30;
/** Branches of both sides that are compared each with each. */
const MAX_BRANCHES = 100;
/** The schema a node stands for in the end; null when its references lead in a circle. */
function followReferences(node) {
	let current = node;
	for (let hops = 0; current !== null && current.kind === "reference"; hops++) {
		if (hops > MAX_HOPS) return null;
		current = current.target;
	}
	return current;
}
/** The parts of a schema that hold together: of one with keywords of several groups or with several types each. */
function listParts(node) {
	const followed = followReferences(node);
	if (followed === null) return [];
	if (followed.kind !== "combined" || followed.origin === "keyword") return [followed];
	return followed.branches.flatMap((branch) => listParts(branch));
}
/** The part of the other side that says the same sort of thing as this one. */
function findPartner(part, others) {
	return others.find((other) => {
		if (other.kind !== part.kind) return false;
		return other.kind !== "combined" || part.kind !== "combined" || other.criterion === part.criterion;
	});
}
/** The pairs of nodes one level below two parts of one kind of objects and arrays: what both sides have. */
function listPairsBelow({ reader, writer, path }) {
	const pair = (part, other, at) => part === null || part === void 0 || other === null || other === void 0 ? [] : [{
		reader: part,
		writer: other,
		path: `${path}${at}`
	}];
	if (reader.kind === "object" && writer.kind === "object") return [...[...reader.properties].flatMap(([name, node]) => pair(node, writer.properties.get(name), `properties/${name}/`)), ...pair(reader.additional, writer.additional, "additionalProperties/")];
	if (reader.kind === "array" && writer.kind === "array") return [
		...pair(reader.items, writer.items, "items/"),
		...pair(reader.additional, writer.additional, "additionalItems/"),
		...(reader.tuple ?? []).flatMap((node, index) => pair(node, writer.tuple?.[index], `items/${index}/`))
	];
	return [];
}
/** The branches of two combined types that are not the same on both sides, paired in their order. */
function listBranchPairs({ reader, writer, path }, isEqual) {
	if (reader.kind !== "combined" || writer.kind !== "combined") return [];
	if (reader.branches.length + writer.branches.length > MAX_BRANCHES) return [];
	const changed = reader.branches.filter((branch) => !writer.branches.some((other) => isEqual(branch, other)));
	const gone = writer.branches.filter((branch) => !reader.branches.some((other) => isEqual(other, branch)));
	if (changed.length !== gone.length) return [];
	return changed.flatMap((branch, index) => {
		const other = gone[index];
		const at = reader.branches.indexOf(branch);
		return other === void 0 ? [] : [{
			reader: branch,
			writer: other,
			path: `${path}${reader.criterion}/${at}/`
		}];
	});
}
// src/formats/json/hazards/pair-claims.ts
/** Answers what can be proved of two schemas' parts. */
var PairClaims = class {
	#reader;
	#writer;
	constructor(reader, writer) {
		this.#reader = new SchemaBundle(reader);
		this.#writer = new SchemaBundle(writer);
	}
	/** Whether all that the writer's schema allows is allowed by the keywords the fact is about; all, if it names none. */
	isImplied({ keywords, member }, { reader, writer }) {
		const from = this.#locate(this.#writer, writer);
		const to = this.#locate(this.#reader, reader);
		if (from === void 0 || to === void 0 || !isPlainObject(to.schema)) return false;
		const schema = keywords.length === 0 ? to.schema : pickKeywords(to.schema, keywords, member);
		const base = keywords.length === 0 ? to.base : enterScope$2(to.schema, to.base, this.#reader.draft);
		return provesImplied(this.#reader, this.#writer, {
			from,
			to: {
				schema,
				base
			}
		});
	}
	/** Whether two parts stand for schemas with the same text, no references in it. */
	isEqual(reader, writer) {
		const [left, right] = [this.#locate(this.#reader, reader), this.#locate(this.#writer, writer)];
		return areEqualSchemas(left?.schema, right?.schema);
	}
	#locate(bundle, node) {
		return bundle.locate(node.document, node.pointer);
	}
};
function pickKeywords(schema, keywords, member) {
	const kept = keywords.flatMap((keyword) => {
		const value = getPlain(schema, keyword);
		return value === void 0 ? [] : [[keyword, member === null ? value : pickMember(value, member)]];
	});
	return createPlainObject(kept);
}
function pickMember(value, member) {
	if (isPlainArray(value)) return value.filter((one) => one === member);
	return isPlainObject(value) ? createPlainObject([[member, getPlain(value, member) ?? true]]) : value;
}
// src/formats/json/hazards/find-hazards.ts
/** Pairs of nodes that are looked at, and hazards that are told of one pair of schemas. */
const MAX_PAIRS = 2e4;
const MAX_TOLD = 100;
/**
* What the registry accepts of a pair and what some document of the writer breaks, or may break where a reader applies
* no defaults or asserts formats: in the order of the reader's text as far as it is walked. What cannot break, as far
* as it can be proved, is left out.
*/
function findJsonHazards(reader, writer, options = {}) {
	const comparison = compareJsonSchemas(reader, writer, options);
	if (comparison.verdict === "server-error") return [];
	try {
		const search = new HazardSearch(reader, writer, comparison.differences.filter((difference) => difference.breaking));
		search.visit({
			reader: reader.model,
			writer: writer.model,
			path: "#/"
		});
		if (comparison.verdict !== "compatible") return search.found;
		return addUnseen(search, {
			reader,
			writer,
			passed: comparison.differences.filter(isPassed)
		});
	} catch (error) {
		if (error instanceof CannotJudge || error instanceof RangeError) return [];
		throw error;
	}
}
/** Whether the policy LENIENT alone accepts a difference. */
function isPassed({ kind, breaking }) {
	return !breaking && CHANGE_KINDS[kind].effect !== "both";
}
/** What was found, and what no rule explains: a document that breaks all the same, maybe for what the policy accepts. */
function addUnseen(search, { reader, writer, passed }) {
	const unseen = findUnseenDocument(reader, writer);
	if (unseen === null || unseen === "accepted-pair-breaks" && search.found.length > 0) return search.found;
	if (unseen === "accepted-pair-breaks" && passed.length > 0) return passed.map(({ registryPath, reader: mine, writer: theirs }) => {
		return {
			kind: unseen,
			registryType: null,
			breaking: false,
			subject: null,
			registryPath,
			reader: mine,
			writer: theirs
		};
	});
	const whole = {
		reader: reader.model,
		writer: writer.model,
		path: "#/"
	};
	return [...search.found, createWholeHazard(unseen, search.overlap ?? whole)];
}
function createWholeHazard(kind, pair) {
	return createHazard({
		kind,
		subject: null,
		keywords: [],
		member: null,
		below: []
	}, pair);
}
function createHazard({ kind, subject, below }, { reader, writer, path }) {
	const suffix = below.map((token) => `/${escapePointerToken(token)}`).join("");
	return {
		kind,
		registryType: null,
		registryPath: path + below.join("/"),
		breaking: false,
		subject,
		reader: toPlace(reader, suffix),
		writer: toPlace(writer, suffix)
	};
}
function toPlace({ document, pointer }, suffix) {
	return {
		reference: document,
		pointer: pointer + suffix
	};
}
var HazardSearch = class {
	found = [];
	/** The first `oneOf` that is not the same on both sides. */
	overlap;
	#claims;
	#breaking;
	#visited = /* @__PURE__ */ new Map();
	#pairs = 0;
	constructor(reader, writer, breaking) {
		this.#claims = new PairClaims(reader, writer);
		this.#breaking = breaking;
	}
	visit(pair) {
		if (this.#isVisited(pair) || ++this.#pairs > MAX_PAIRS || this.found.length >= MAX_TOLD) return;
		this.#visitChain(pair);
		const others = listParts(pair.writer);
		if (others.length === 0) return;
		for (const part of listParts(pair.reader)) this.#visitPart(part, others, pair.path);
	}
	#isVisited({ reader, writer }) {
		const partners = this.#visited.get(reader) ?? /* @__PURE__ */ new Set();
		this.#visited.set(reader, partners);
		if (partners.has(writer)) return true;
		partners.add(writer);
		return false;
	}
	#visitPart(part, others, path) {
		const partner = findPartner(part, others);
		const place = {
			reader: part,
			writer: partner ?? others[0] ?? part,
			path
		};
		for (const fact of findFacts(part, partner)) this.#tell(fact, place);
		if (partner === void 0) return;
		if (isOneOf(part) && !this.#claims.isEqual(part, partner)) this.overlap ??= place;
		for (const below of listPairsBelow(place)) this.visit(below);
		for (const below of listBranchPairs(place, (one, other) => this.#claims.isEqual(one, other))) this.visit(below);
	}
	#tell(fact, place) {
		if (this.#isJudged(fact, place) || this.#claims.isImplied(fact, place)) return;
		if (this.found.length < MAX_TOLD) this.found.push(createHazard(fact, place));
	}
	/** Whether the registry refuses a change of the very thing. */
	#isJudged({ kind, subject }, { reader }) {
		const words = JUDGED.get(kind);
		return this.#breaking.some((difference) => difference.reader.reference === reader.document && difference.reader.pointer.startsWith(reader.pointer) && words?.test(difference.kind) === true && (!("property" in difference.details) || difference.details.property === subject));
	}
	/** Two references that lead to references are the same to the registry, whatever they lead to in the end. */
	#visitChain({ reader, writer, path }) {
		if (!isChain(reader) || !isChain(writer)) return;
		const [after, before] = [followReferences(reader), followReferences(writer)];
		if (after === null || before === null) return;
		const fact = {
			...createFact("reference-chain-unseen", "$ref"),
			keywords: []
		};
		if (!this.#claims.isImplied(fact, {
			reader: after,
			writer: before,
			path
		})) this.#tell(fact, {
			reader,
			writer,
			path
		});
	}
};
/** Kinds of changes with which the registry judges what a hazard is about. */
const JUDGED = /* @__PURE__ */ new Map([
	["required-by-default", /^required-/],
	["required-unseen", /^required-/],
	["contains-narrowed", /-contains-/],
	["exclusive-limit-unseen", /^(?:exclusive-)?(?:maximum|minimum)-/]
]);
function isChain(node) {
	return node.kind === "reference" && node.target?.kind === "reference";
}
function isOneOf(node) {
	return node.kind === "combined" && node.criterion === "oneOf";
}
function findFacts(part, partner) {
	switch (part.kind) {
		case "object": return findObjectFacts(part, ofKind(partner, "object"));
		case "array": return findArrayFacts(part, ofKind(partner, "array"));
		case "string": return findStringFacts(part, ofKind(partner, "string"));
		case "number": return findNumberFacts(part, ofKind(partner, "number"));
		case "conditional": return [createFact("condition-changed", "if", "then", "else")];
		case "not": return partner === void 0 ? [] : [createFact("negation-narrowed", "not")];
		default: return [];
	}
}
function ofKind(node, kind) {
	return node?.kind === kind ? node : void 0;
}
// src/formats/json/hazards/hazard.ts
/** The kinds of what the registry accepts and what some document of the writer breaks, or may break. */
const HAZARD_KINDS = [
	"required-by-default",
	"required-unseen",
	"pattern-properties-narrowed",
	"property-names-narrowed",
	"contains-narrowed",
	"condition-changed",
	"negation-narrowed",
	"format-changed",
	"type-unseen",
	"exclusive-limit-unseen",
	"reference-chain-unseen",
	"branches-overlap",
	"accepted-pair-breaks"
];
// src/formats/json/hazards/hazards.ts
const LISTED = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	type: "array",
	unevaluatedItems: false
};
const KEEP = "Leave the restriction out, or upgrade every producer before a consumer validates with it.";
function narrowed(part) {
	return {
		area: "hazard",
		part,
		action: "narrowed"
	};
}
const ENTRIES = {
	"required-by-default": {
		title: "Required property relies on its default",
		why: "The registry takes a default for a value that readers fill in. JSON Schema validators apply no defaults: to them the property is missing.",
		remedy: "Leave the property optional, or make sure that every reader fills in defaults before it validates.",
		coordinate: narrowed("required with default"),
		example: {
			writer: objectOf({ currency: { type: "string" } }),
			reader: objectOf({ currency: {
				type: "string",
				default: "EUR"
			} }, { required: ["currency"] })
		},
		claim: (site, subject) => `${site} requires \`${subject}\` and counts on its default`
	},
	"required-unseen": {
		title: "Required property unseen",
		why: "The registry judges required names that both schemas declare as properties, or that it sees added with a schema. Other names in `required` pass.",
		remedy: "Leave the name out of `required`.",
		coordinate: narrowed("required unseen"),
		example: {
			writer: objectOf({}),
			reader: objectOf({}, { required: ["id"] })
		},
		claim: (site, subject) => `${site} requires \`${subject}\``
	},
	"pattern-properties-narrowed": {
		title: "Pattern properties narrowed",
		why: "The registry does not compare `patternProperties`. Data with a matching name and another value is refused by readers.",
		remedy: KEEP,
		coordinate: narrowed("pattern properties"),
		example: {
			writer: objectOf({}),
			reader: objectOf({}, { patternProperties: { "^x-": { type: "string" } } })
		},
		claim: (site, subject) => `${site} restricts the properties whose name matches \`${subject}\``
	},
	"property-names-narrowed": {
		title: "Property names narrowed",
		why: "The registry does not compare `propertyNames`. Data with another name is refused by readers.",
		remedy: KEEP,
		coordinate: narrowed("property names"),
		example: {
			writer: objectOf({}),
			reader: objectOf({}, { propertyNames: { maxLength: 8 } })
		},
		claim: (site) => `${site} restricts the names of its properties`
	},
	"contains-narrowed": {
		title: "Required item narrowed",
		why: "The registry does not compare the schema under `contains`. Arrays without a matching item are refused by readers.",
		remedy: KEEP,
		coordinate: narrowed("contains"),
		example: {
			writer: {
				type: "array",
				items: { type: "string" }
			},
			reader: {
				type: "array",
				items: { type: "string" },
				contains: { const: "EUR" }
			}
		},
		claim: (site) => `${site} must have other items (\`contains\`)`
	},
	"condition-changed": {
		title: "Condition changed",
		why: "The registry does not compare `if`, `then` and `else`. Data for which the condition now asks for more is refused by readers.",
		remedy: KEEP,
		coordinate: narrowed("condition"),
		example: {
			writer: conditionOf({}),
			reader: conditionOf({ required: ["vatId"] })
		},
		claim: (site) => `${site} has another condition (\`if\`, \`then\`, \`else\`)`
	},
	"negation-narrowed": {
		title: "Negation widened unseen",
		why: "Inside `not` the registry overlooks what it overlooks elsewhere. Data that the schema under `not` now matches is refused by readers.",
		remedy: KEEP,
		coordinate: narrowed("not"),
		example: {
			writer: { not: {
				type: "string",
				format: "date"
			} },
			reader: { not: {
				minLength: 0,
				format: "date"
			} }
		},
		claim: (site) => `${site} excludes other values (\`not\`)`
	},
	"format-changed": {
		title: "Format changed",
		why: "The registry does not compare `format` of strings. Validators that assert formats, as the registry's own serializers do for drafts 4 to 7, refuse other texts.",
		remedy: "Keep the format, or add a new property for texts of the new one.",
		coordinate: narrowed("format"),
		example: {
			writer: objectOf({ at: { type: "string" } }),
			reader: objectOf({ at: {
				type: "string",
				format: "date-time"
			} })
		},
		claim: (site, subject) => `${site} must be of format \`${subject}\``
	},
	"type-unseen": {
		title: "Type added unseen",
		why: "To the registry a schema with keywords for strings, say, is the same with and without `type: string`. Without the type values of other types are valid too.",
		remedy: "Leave the type out, or upgrade every producer before a consumer validates with it.",
		coordinate: narrowed("type added"),
		example: {
			writer: objectOf({ code: { maxLength: 8 } }),
			reader: objectOf({ code: {
				type: "string",
				maxLength: 8
			} })
		},
		claim: (site) => `${site} has a \`type\` where only keywords for that type were`
	},
	"exclusive-limit-unseen": {
		title: "Exclusive limit unseen",
		why: "The registry does not look at draft 4's boolean limits, and compares an `exclusiveMaximum` only as far as the `maximum` beside it lets it see.",
		remedy: "Keep the limit.",
		coordinate: narrowed("exclusive limit"),
		example: {
			writer: {
				type: "number",
				exclusiveMaximum: 10,
				maximum: 20
			},
			reader: {
				type: "number",
				exclusiveMaximum: 5,
				maximum: 20
			}
		},
		claim: (site, subject) => `${site} has a tighter limit (\`${subject}\`)`
	},
	"reference-chain-unseen": {
		title: "Definition behind a chain of references changed",
		why: "The registry follows a `$ref` one step only. Where that leads to another `$ref` it compares nothing, whatever stands at the end.",
		remedy: "Refer to the definition itself, so that the registry compares it.",
		coordinate: narrowed("reference chain"),
		example: {
			writer: chainTo({ type: "string" }),
			reader: chainTo({ type: "integer" })
		},
		claim: (site) => `${site} has another definition at the end of its chain of references`
	},
	"branches-overlap": {
		title: "Branches of `oneOf` overlap",
		why: "The registry compares branches one by one. A value that matched one branch of a `oneOf` and now matches two is invalid.",
		remedy: "Make the branches exclude each other (a `const` in each), or use `anyOf`.",
		coordinate: narrowed("oneOf overlap"),
		example: {
			writer: { oneOf: [{ type: "integer" }, { type: "string" }] },
			reader: { oneOf: [
				{ type: "integer" },
				{ type: "string" },
				{ type: "number" }
			] }
		},
		claim: (site) => `${site} matches several branches of its \`oneOf\` for some values`
	},
	"accepted-pair-breaks": {
		title: "Accepted change breaks a document",
		why: "A document that is valid for one schema and invalid for the other was found. The registry's comparison does not see it, or its policy LENIENT lets it pass.",
		remedy: "Allow again what the document holds, or upgrade every producer before a consumer validates with the schema.",
		coordinate: narrowed("anything"),
		example: {
			writer: {
				...LISTED,
				items: { type: "string" }
			},
			reader: LISTED
		},
		claim: (site) => site === "a document" ? "some documents are refused that were valid" : `${site} refuses values that were valid`
	}
};
function conditionOf(consequence) {
	return objectOf({ country: { type: "string" } }, Object.fromEntries([["if", {
		properties: { country: { const: "DE" } },
		required: ["country"]
	}], ["then", consequence]]));
}
function chainTo(schema) {
	return {
		$ref: "#/definitions/Id",
		definitions: {
			Id: { $ref: "#/definitions/Key" },
			Key: schema
		}
	};
}
/** All kinds of hazards. */
const JSON_HAZARD_KINDS = HAZARD_KINDS;
/** Whether a text names a kind of hazard. */
function isJsonHazardKind(text) {
	return Object.hasOwn(ENTRIES, text);
}
/** The words for one hazard. */
function describeJsonHazard({ kind, subject, reader }, labels) {
	const entry = ENTRIES[kind];
	const { title, why, remedy } = entry;
	const place = nameSite(reader.pointer.replace(/\/patternProperties\/[^/]*$/, ""));
	const site = place === "the schema" ? "a document" : place;
	return {
		title,
		message: `In ${labels.reader}, ${entry.claim(site, subject ?? "")}: the registry accepts it, and readers can refuse data written with ${labels.writer}.`,
		why,
		remedy
	};
}
/** The catalogue's page on a kind of hazard. */
function findJsonHazardPage(kind) {
	const { title, why, coordinate, example } = ENTRIES[kind];
	const { reader, writer } = example;
	return {
		kind,
		title,
		registryType: null,
		why,
		coordinate,
		example: {
			reader: JSON.stringify(reader),
			writer: JSON.stringify(writer)
		}
	};
}
// src/formats/json/canonical.ts
/**
* The text the registry stores: compact, keys in the order of the text, numbers as Java prints them. Two texts with
* one stored form are one schema to the registry. Throws for a text that is no JSON; parse it first.
*/
function printCanonical(text) {
	return printText(text, false);
}
/** The text the registry stores with `normalize=true`: the stored form with the keys of all objects sorted. */
function printNormalized(text) {
	return printText(text, true);
}
function printText(text, sorted) {
	const result = readSchemaTree(text);
	if (!result.ok) throw new Error(`No canonical form of a text that is no JSON: ${result.problem.message}`);
	const parts = [];
	printNode(result.root, {
		parts,
		sorted
	});
	return parts.join("");
}
function printNode(node, printer) {
	switch (node.kind) {
		case "object": return printObject(node, printer);
		case "array":
			printer.parts.push("[");
			node.items.forEach((item, index) => {
				if (index > 0) printer.parts.push(",");
				printNode(item, printer);
			});
			printer.parts.push("]");
			return;
		case "string":
			printer.parts.push(printJsonString(node.value));
			return;
		case "number":
			printer.parts.push(printJavaNumber(node.text));
			return;
		case "boolean":
			printer.parts.push(String(node.value));
			return;
		case "null": printer.parts.push("null");
	}
}
function printObject(node, printer) {
	const keys = [...new Set(node.members.map((member) => member.key.value))];
	if (printer.sorted) keys.sort((left, right) => left < right ? -1 : 1);
	const values = new Map(node.members.map((member) => [member.key.value, member.value]));
	printer.parts.push("{");
	keys.forEach((key, index) => {
		printer.parts.push(index > 0 ? "," : "", printJsonString(key), ":");
		const value = values.get(key);
		if (value !== void 0) printNode(value, printer);
	});
	printer.parts.push("}");
}
// src/formats/json/identity.ts
/** The text the registry stores, or with `normalize` the one it stores under `normalize=true`. It never refuses to. */
function printJsonSchema({ text }, { normalize }) {
	return {
		ok: true,
		text: normalize === true ? printNormalized(text) : printCanonical(text)
	};
}
/**
* Whether the registry takes two JSON Schemas of a subject for one version, references, metadata and rules aside: when
* the texts it stores are equal. White space makes no difference; the order of keys and `1.0` against `1` do.
*/
function isSameJsonSchema(left, right) {
	if (left.text === right.text) return true;
	if (!mayPrintAlike(left.root, right.root)) return false;
	return printCanonical(left.text) === printCanonical(right.text);
}
/** False when two values surely have different stored forms. Numbers with unusual texts may have the same. */
function mayPrintAlike(left, right) {
	if (left === right || left instanceof JsonNumber || right instanceof JsonNumber) return true;
	if (isJsonArray(left)) return isJsonArray(right) && mayListsPrintAlike(left, right);
	if (!isJsonObject(left) || !isJsonObject(right)) return false;
	const keys = listKeys(left);
	if (!mayListsPrintAlike(keys, listKeys(right))) return false;
	return keys.every((key) => mayPrintAlike(getMember(left, key) ?? null, getMember(right, key) ?? null));
}
function mayListsPrintAlike(left, right) {
	return left.length === right.length && left.every((item, index) => mayPrintAlike(item, right[index] ?? null));
}
/**
* What kind of change leads from one schema to the other. `documentation` changes only descriptions, comments, examples
* and the order of keys. Titles are `semantic`: subjects and generated classes are named after them.
*/
function classifyJsonChange(before, after) {
	if (before.text === after.text) return "none";
	if (isSameJsonSchema(before, after)) return "formatting";
	return meanTheSame(before.root, after.root) ? "documentation" : "semantic";
}
const DOCUMENTATION = /* @__PURE__ */ new Set([
	"description",
	"$comment",
	"examples"
]);
/** Keywords whose values are data, of which nothing is documentation. */
const DATA = /* @__PURE__ */ new Set([
	"enum",
	"const",
	"default"
]);
/** Keywords whose members are schemas under free names. */
const MAPS$1 = new Set("properties patternProperties definitions $defs dependencies dependentSchemas".split(" "));
/** Whether two schemas are equal without their documentation, in whatever order their keys are. */
function meanTheSame(left, right) {
	if (isJsonArray(left) && isJsonArray(right)) return left.length === right.length && left.every((item, index) => meanTheSame(item, right[index] ?? null));
	if (!isJsonObject(left) || !isJsonObject(right)) return areEqualData(left, right);
	const [keys, others] = [left, right].map((json) => listKeys(json).filter((key) => !DOCUMENTATION.has(key)));
	return haveEqualMembers({
		left,
		right,
		keys: keys ?? [],
		others: others ?? []
	}, (one, other, key) => {
		if (DATA.has(key)) return areEqualData(one, other);
		if (!MAPS$1.has(key) || !isJsonObject(one) || !isJsonObject(other)) return meanTheSame(one, other);
		return haveEqualMembers({
			left: one,
			right: other,
			keys: listKeys(one),
			others: listKeys(other)
		}, meanTheSame);
	});
}
function haveEqualMembers({ left, right, keys, others }, areEqual) {
	if (keys.length !== others.length) return false;
	return keys.every((key) => {
		const [one, other] = [getMember(left, key), getMember(right, key)];
		return one !== void 0 && other !== void 0 && areEqual(one, other, key);
	});
}
function areEqualData(left, right) {
	if (left === right) return true;
	if (typeof left !== "object" || typeof right !== "object") return false;
	return printJson(left) === printJson(right);
}
// src/formats/json/merge-causes.ts
/**
* Breaking differences as people count them, each with those that the registry lists apart and that have the same
* cause: what does not fit the schema for other properties or items, and the positions of a list that became a tuple.
* In the registry's order of the differences that are left.
*/
function mergeJsonCauses(differences) {
	const owners = listOwners(differences);
	if (owners.misfits.size === 0 && owners.tuples.size === 0) return differences;
	const merged = /* @__PURE__ */ new Map();
	return differences.filter((difference) => {
		const owner = findMisfit(owners, difference) ?? findTuple(owners, difference);
		if (owner === void 0 || owner === difference) return true;
		merged.set(owner, [...merged.get(owner) ?? [], difference]);
		return false;
	}).map((difference) => {
		const others = merged.get(difference);
		return others === void 0 ? difference : {
			...difference,
			merged: others
		};
	});
}
const FIRST = "/items/0";
function listOwners(differences) {
	const misfits = /* @__PURE__ */ new Map();
	const tuples = /* @__PURE__ */ new Map();
	for (const difference of differences) {
		const { kind, registryPath } = difference;
		if (kind.includes("-not-covered-")) misfits.set(registryPath, difference);
		if (isPosition(difference) && registryPath.endsWith(FIRST)) tuples.set(registryPath.slice(0, -8), difference);
	}
	return {
		misfits,
		tuples
	};
}
/** Only one side has the property or item, so whatever stands there comes of comparing it with the rest's schema. */
function findMisfit({ misfits }, { kind, registryPath }) {
	if (misfits.size === 0 || kind.startsWith("required-property-")) return void 0;
	for (let end = registryPath.length; end > 1; end = registryPath.lastIndexOf("/", end - 1)) {
		const owner = misfits.get(registryPath.slice(0, end));
		if (owner !== void 0) return owner;
	}
}
/** A tuple that begins with its first position is new or gone as a whole, and the rest's schema with it. */
function findTuple({ tuples }, difference) {
	const { kind, registryPath } = difference;
	if (isPosition(difference)) return tuples.get(registryPath.replace(/\/items\/[0-9]+$/, ""));
	return kind.startsWith("additional-items-") ? tuples.get(registryPath.replace(/\/additionalItems$/, "")) : void 0;
}
function isPosition({ kind }) {
	return /^item-(?:added|removed)-/.test(kind);
}
// src/formats/json/shared-nodes.ts
/**
* The references inside a node that was loaded from the same place of another text, when its text was the same and
* nothing in it depends on where it stands: it may stand for the value too, if the references lead to the same. Null
* when it may not. Versions of one subject mostly hold the same parts at the same places: these are loaded once, and
* compared with themselves not at all.
*/
function findReusableLinks(node, json) {
	const { annotations } = node;
	if (annotations === null || annotations.links === null || typeof json !== "object" || json === null) return null;
	return areSameObjects(annotations.source, json) ? annotations.links : null;
}
/** Whether two values are equal; the keys of `properties` in the same order, in which a parser takes them. */
function areSameValues(left, right) {
	return left === right || areSameObjects(left, right);
}
/** Whether two values are equal, with all keys in the same order. */
function areIdenticalValues(left, right) {
	if (left === right) return true;
	if (left === void 0 || right === void 0) return false;
	if (isJsonObject(left)) return isJsonObject(right) && haveIdenticalMembers(left, right);
	if (!isJsonArray(left) || !isJsonArray(right) || left.length !== right.length) return false;
	return left.every((item, index) => areIdenticalValues(item, right[index]));
}
function haveIdenticalMembers(left, right) {
	const [keys, others] = [listKeys(left), listKeys(right)];
	return keys.length === others.length && keys.every((key, index) => key === others[index] && areIdenticalValues(getMember(left, key), getMember(right, key)));
}
function areSameObjects(left, right) {
	if (left === right) return true;
	if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
	return areSame(left, right);
}
function areSame(left, right) {
	if (left instanceof JsonNumber || Array.isArray(left) !== Array.isArray(right)) return false;
	const [own, other] = [left, right];
	let extra = 0;
	for (const key in own) {
		const one = own[key];
		const two = other[key];
		if (one !== two && !areSameObjects(one, two)) return false;
		if (key === "__proto__" || key === "properties" && !areInOrder(one, two)) return false;
		extra++;
	}
	for (const _ in other) extra--;
	return extra === 0;
}
function areInOrder(left, right) {
	if (!isJsonObject(left) || !isJsonObject(right)) return true;
	const others = listKeys(right);
	return listKeys(left).every((key, index) => key === others[index]);
}
// src/formats/json/missing-reference.ts
/** Why a reference that leads nowhere is refused; `isRemote` where only the network could have what it names. */
function createMissingFault(uri, spot, isRemote) {
	if (isRemote) return new SchemaFault("remote-reference", spot, `The reference to \`${uri}\` would have to be fetched from the network.`);
	return new SchemaFault("unresolved-reference", spot, `Unknown reference \`${uri}\`: no reference of the schema has that name.`);
}
/** Whether a URI is of a scheme that a parser would fetch. */
function isFetchable(uri) {
	return /^(?:https?|ftp|file):/i.test(uri);
}
// src/formats/json/classic/classic-file.ts
/** A file's root, to be loaded. */
function getRootTarget(file) {
	return {
		json: file.root,
		frame: {
			file,
			pointer: "",
			document: file.document,
			scope: file.scope
		}
	};
}
/** The frame inside a schema object: its id keyword changes the scope. */
function enterScope$1(json, frame) {
	if (!isJsonObject(json)) return frame;
	const id = json[getIdKeyword(frame.file.draft)];
	if (typeof id !== "string") return frame;
	return {
		...frame,
		scope: joinUri(frame.scope, id)
	};
}
/** The frame of a member of the object a frame stands for. */
function enterChild$1(frame, key) {
	return {
		pointer: `${frame.pointer}/${escapePointerToken(key)}`,
		document: frame.document,
		file: frame.file,
		scope: frame.scope
	};
}
/** The schema inside a file (its root excepted) whose id keyword holds exactly this text. */
function findById(file, id) {
	file.ids ??= mayHoldIds(file) ? collectIds(file) : NO_IDS;
	return file.ids.get(id);
}
const NO_IDS = /* @__PURE__ */ new Map();
/** Whether the id keyword stands somewhere else than at the root, maybe in disguise. */
function mayHoldIds({ text, root, draft }) {
	const keyword = getIdKeyword(draft);
	const key = keyword === "$id" ? keyword : JSON.stringify(keyword);
	const first = text.indexOf(key);
	if (text.includes("\\u")) return true;
	if (first < 0) return false;
	return !isJsonObject(root) || root[keyword] === void 0 || text.includes(key, first + 1);
}
function collectIds(file) {
	const ids = /* @__PURE__ */ new Map();
	const keyword = getIdKeyword(file.draft);
	const visit = (target) => {
		const { json, frame } = target;
		if (isJsonArray(json)) json.forEach((item, index) => visit({
			json: item,
			frame: enterChild$1(frame, String(index))
		}));
		if (!isJsonObject(json)) return;
		const id = json[keyword];
		if (typeof id === "string" && json !== file.root) ids.set(id, target);
		const inner = enterScope$1(json, frame);
		for (const key of listKeys(json)) visit({
			json: json[key] ?? null,
			frame: enterChild$1(inner, key)
		});
	};
	visit(getRootTarget(file));
	return ids;
}
// src/formats/json/classic/classic-documents.ts
/** The texts of the references by the URI they are known under: their names joined to the root's id. */
function readTexts(references, scope) {
	const documents = /* @__PURE__ */ new Map();
	for (const { name, schema } of references) {
		const uri = joinUri(scope, name);
		const spot = {
			pointer: "",
			document: name
		};
		if (!isJavaUri(name)) throw new SchemaFault("invalid-uri", spot, `Expected a URI as the name of a reference, found \`${name}\`.`);
		const text = readSchemaText(schema);
		if (!text.ok) throw new SchemaFault("invalid-reference-text", spot, `The text of the reference is no JSON: ${text.problem.message}`);
		if (!isJsonObject(text.value)) throw new SchemaFault("invalid-reference-text", spot, "Expected the text of a reference to be a JSON object.");
		if (!documents.has(uri)) documents.set(uri, {
			name,
			root: text.value,
			text: schema
		});
	}
	return documents;
}
/** The texts of one parse: the schema's own and those of its references, in which references find their targets. */
var ClassicDocuments = class {
	#main;
	#references;
	#texts;
	#files = /* @__PURE__ */ new Map();
	/** Reads the references' texts, unless they are those of an earlier parse. Throws for one that is no object. */
	constructor(main, references, earlier) {
		this.#main = main;
		this.#references = references;
		const isSame = earlier !== null && earlier.#isAround(main, references);
		this.#texts = isSame ? earlier.#texts : readTexts(references, main.scope);
	}
	/** Whether the references' texts, and the ids they are joined to, are the same in another parse. */
	hasSameTexts(other) {
		return this.#texts === other.#texts;
	}
	#isAround({ root }, references) {
		return haveSameIds(root, this.#main.root) && references.length === this.#references.length && references.every(({ name, schema }, index) => {
			const other = this.#references[index];
			return other?.name === name && other.schema === schema;
		});
	}
	/** The frame of a reference in the same document of this parse. */
	enterDocument({ pointer, document }) {
		const uri = document === null ? void 0 : [...this.#texts].find(([, { name }]) => name === document)?.[0];
		const file = (uri === void 0 ? void 0 : this.#findFile(uri)) ?? this.#main;
		return {
			pointer,
			document,
			file,
			scope: file.scope
		};
	}
	/** What a reference leads to; `uri` is what it resolves to. Throws when there is nothing. */
	findTarget(uri, ref, frame) {
		const named = findById(frame.file, uri);
		if (named !== void 0) return named;
		if (ref.startsWith("#")) return findFragment(frame.file, ref, frame);
		const [document, fragment] = splitFragment(uri);
		const whole = this.#findFile(uri);
		if (whole !== void 0) return getRootTarget(whole);
		const file = this.#findFile(document);
		if (file !== void 0) return outsideIds(findFragment(file, fragment, frame), file);
		throw createMissingFault(uri, enterMember(frame, "$ref"), isAbsoluteUri(uri) && isFetchable(uri));
	}
	#findFile(uri) {
		const known = this.#files.get(uri);
		if (known !== void 0) return known;
		const text = this.#texts.get(uri);
		if (text === void 0) return void 0;
		const file = {
			draft: this.#findDraft(text.root, text.name),
			root: text.root,
			document: text.name,
			scope: uri,
			text: text.text,
			ids: null
		};
		this.#files.set(uri, file);
		return file;
	}
	/** A reference's own `$schema` decides; without one the drafts 6 and 7 are inherited, and an unknown one too. */
	#findDraft(root, name) {
		const url = isJsonObject(root) ? getMember(root, "$schema") : void 0;
		if (url === void 0 || url === null) return this.#main.draft;
		const spot = {
			pointer: "/$schema",
			document: name
		};
		if (typeof url !== "string") throw new SchemaFault("invalid-keyword", spot, "Expected `$schema` to be a string.");
		const draft = findClassicDraft(url) ?? (this.#main.draft === "draft4" ? void 0 : this.#main.draft);
		if (draft !== void 0) return draft;
		throw new SchemaFault("invalid-keyword", spot, `Unknown \`$schema\` \`${url}\` in a reference of a draft-04 schema.`);
	}
};
function haveSameIds(left, right) {
	if (!isJsonObject(left) || !isJsonObject(right)) return false;
	return ["$id", "id"].every((keyword) => getMember(left, keyword) === getMember(right, keyword));
}
/** A part of another text is read in the scope of that text's URI, whatever ids stand above the part. */
function outsideIds({ json, frame }, file) {
	return {
		json,
		frame: {
			...frame,
			scope: file.scope
		}
	};
}
function findFragment(file, fragment, from) {
	const named = fragment === "" ? void 0 : findById(file, fragment);
	if (named !== void 0) return named;
	const spot = enterMember(from, "$ref");
	const tokens = readTokens(fragment);
	if (tokens === void 0) throw new SchemaFault("invalid-uri", spot, `Expected a JSON Pointer, found \`${fragment}\`.`);
	let target = getRootTarget(file);
	for (const token of tokens) {
		const json = findStep(target.json, token);
		if (json === void 0) throw new SchemaFault("unresolved-reference", spot, `Unknown place \`${fragment}\`: there is no \`${token}\`.`);
		target = {
			json,
			frame: enterChild$1(enterScope$1(target.json, target.frame), token)
		};
	}
	return target;
}
/** What fragments are made of: versions of a schema hold the same ones again and again. */
const knownTokens = /* @__PURE__ */ new Map();
const MAX_KNOWN = 1e3;
function readTokens(fragment) {
	const known = knownTokens.get(fragment);
	if (known !== void 0) return known;
	const tokens = readFragmentTokens(fragment);
	if (knownTokens.size >= MAX_KNOWN) knownTokens.clear();
	knownTokens.set(fragment, tokens);
	return tokens;
}
function findStep(json, token) {
	if (isJsonObject(json)) return getMember(json, token);
	return isJsonArray(json) && /^\+?[0-9]+$/.test(token) ? json[Number(token)] : void 0;
}
// src/formats/json/create-nodes.ts
/** A node of a kind that has nothing to say but its kind. */
function createPlainNode({ pointer, document }, kind) {
	return {
		pointer,
		document,
		annotations: null,
		kind
	};
}
/** A node for `enum`. */
function createEnumNode({ pointer, document }, values) {
	return {
		pointer,
		document,
		annotations: null,
		kind: "enum",
		values
	};
}
/** A node for `const`. */
function createConstNode({ pointer, document }, value) {
	return {
		pointer,
		document,
		annotations: null,
		kind: "const",
		value
	};
}
/** A node for `not`. */
function createNotNode({ pointer, document }, negated) {
	return {
		pointer,
		document,
		annotations: null,
		kind: "not",
		negated
	};
}
/** A combined node. */
function createCombinedNode({ pointer, document }, { criterion, branches, origin }) {
	return {
		pointer,
		document,
		annotations: null,
		kind: "combined",
		criterion,
		branches,
		origin
	};
}
/** A node for `if`, `then` and `else`. */
function createConditionalNode({ pointer, document }, { condition, consequence, alternative }) {
	return {
		pointer,
		document,
		annotations: null,
		kind: "conditional",
		condition,
		consequence,
		alternative
	};
}
const PARTS$1 = 32;
const REFERENCE = 64;
const ANNOTATION = 128;
const TYPE = 256;
const RARE = 512;
const FLAG = 1024;
function createBits(draft) {
	const later = draft === "draft4" ? "" : " ";
	const groups = [
		[1, `items additionalItems minItems maxItems uniqueItems${later && " contains"}`],
		[2, "properties required additionalProperties"],
		[514, `minProperties maxProperties dependencies patternProperties${later && " propertyNames"}`],
		[4, "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf"],
		[8, "minLength maxLength pattern format"],
		[16, draft === "draft7" ? "if then else" : ""],
		[PARTS$1, `enum allOf anyOf oneOf not${later && " const"}`],
		[REFERENCE, "$ref"],
		[TYPE, "type"],
		[ANNOTATION, `${getIdKeyword(draft)} title description default`],
		[1152, draft === "draft7" ? "readOnly writeOnly" : ""]
	];
	return new Map(groups.flatMap(([bit, names]) => names.split(" ").flatMap((name) => name === "" ? [] : [[name, bit]])));
}
const BITS = {
	draft4: createBits("draft4"),
	draft6: createBits("draft6"),
	draft7: createBits("draft7")
};
/** Finds the groups of a schema object's keys. */
function findGroups(json, draft) {
	const bits = BITS[draft];
	let found = 0;
	for (const key in json) found |= bits.get(key) ?? 0;
	return {
		present: found & 31,
		hasParts: (found & PARTS$1) !== 0,
		hasType: (found & TYPE) !== 0,
		hasReference: (found & REFERENCE) !== 0,
		hasAnnotations: (found & ANNOTATION) !== 0,
		hasFlags: (found & FLAG) !== 0,
		hasRareObjectKeywords: (found & RARE) !== 0
	};
}
/** Whether a key is one of the keywords that make or belong to parts. */
function isPartKeyword(key, draft) {
	return ((BITS[draft].get(key) ?? 0) & 63) !== 0;
}
// src/formats/json/classic/classic-annotations.ts
const READERS = {
	draft4: (key) => isReadKey(key, "draft4"),
	draft6: (key) => isReadKey(key, "draft6"),
	draft7: (key) => isReadKey(key, "draft7")
};
/** Reads the keywords of a schema that describe it; a `$ref` keeps its title and description but not its default. */
function readAnnotations$1(source) {
	const { json, frame } = source;
	const { draft } = frame.file;
	if (!source.groups.hasAnnotations) return describeNothing(source);
	if (source.groups.hasFlags) {
		readBoolean(source, "readOnly");
		readBoolean(source, "writeOnly");
	}
	const isReference = source.groups.hasReference;
	return {
		id: readString(source, getIdKeyword(draft)),
		title: readString(source, "title"),
		description: readString(source, "description"),
		defaultValue: isReference ? void 0 : json["default"],
		source: json,
		isRead: isReference ? isReadBesideReference : READERS[draft],
		links: listLinks(source),
		silence: null
	};
}
function describeNothing(source) {
	const { json, frame, groups } = source;
	return {
		id: void 0,
		title: void 0,
		description: void 0,
		defaultValue: void 0,
		source: json,
		isRead: groups.hasReference ? isReadBesideReference : READERS[frame.file.draft],
		links: listLinks(source),
		silence: null
	};
}
const NO_LINKS = [];
/** What was met since the loading of the schema began, the schema itself included when it is a reference. */
function listLinks({ loader: { journal }, before }) {
	if (journal.bonds > before.bonds) return null;
	return journal.links.length === before.links ? NO_LINKS : journal.links.slice(before.links);
}
function isReadKey(key, draft) {
	return isPartKeyword(key, draft) || key === "type" || isAnnotationKey(key, draft);
}
function isReadBesideReference(key) {
	return key === "$ref" || key === "title" || key === "description" || key === "default";
}
function isAnnotationKey(key, draft) {
	if (key === "title" || key === "description" || key === "default" || key === getIdKeyword(draft)) return true;
	return draft === "draft7" && (key === "readOnly" || key === "writeOnly");
}
// src/formats/json/classic/classic-source.ts
/** Loads the schema under a key of the source; null when there is none. */
function loadMember$1({ json, frame, loader }, key, previous) {
	const value = json[key];
	return value === void 0 ? null : loader.load(value, enterChild$1(frame, key), previous ?? void 0);
}
// src/formats/json/classic/load-array.ts
/** The array part of a schema object. */
function loadArray(source, typed) {
	const items = source.json["items"];
	const tuple = items !== void 0 && isJsonArray(items) ? loadTuple(source, items) : null;
	const all = tuple === null ? loadItems$1(source, items) : null;
	const additional = source.json["additionalItems"];
	return {
		pointer: source.frame.pointer,
		document: source.frame.document,
		annotations: null,
		kind: "array",
		typed,
		items: all,
		tuple: tuple?.length === 0 ? null : tuple,
		permitsAdditional: additional !== false || all !== null,
		additional: typeof additional === "boolean" ? null : loadAdditional(source, "additionalItems"),
		minItems: readInteger(source, "minItems"),
		maxItems: readInteger(source, "maxItems"),
		uniqueItems: readBoolean(source, "uniqueItems") ?? false,
		contains: source.frame.file.draft === "draft4" ? null : loadMember$1(source, "contains"),
		minContains: void 0,
		maxContains: void 0,
		unevaluated: null
	};
}
function loadTuple({ frame, loader }, items) {
	const list = enterChild$1(frame, "items");
	return items.map((item, index) => loader.load(item, enterChild$1(list, String(index)), void 0));
}
function loadItems$1(source, items) {
	if (typeof items === "boolean" && source.frame.file.draft === "draft4") throw createTypeFault(enterChild$1(source.frame, "items"), "an object or an array", items);
	return loadMember$1(source, "items", source.previous?.kind === "array" ? source.previous.items : null);
}
/** The schema under `additionalItems` or `additionalProperties`, where only an object is one. */
function loadAdditional(source, key) {
	const value = source.json[key];
	if (value !== void 0 && !isJsonObject(value)) throw createTypeFault(enterChild$1(source.frame, key), "an object or a boolean", value);
	return loadMember$1(source, key);
}
// src/formats/json/classic/load-number.ts
const EXCLUSIVE_KEYWORDS = ["exclusiveMinimum", "exclusiveMaximum"];
/** The number part of a schema object; `type` null when no type asked for it. */
function loadNumber(source, type) {
	const isDraft4 = source.frame.file.draft === "draft4";
	const hasKeywords = (source.groups.present & 4) !== 0;
	const read = (key) => hasKeywords ? readNumber(source, key) : void 0;
	return {
		pointer: source.frame.pointer,
		document: source.frame.document,
		annotations: null,
		kind: "number",
		typed: type !== null,
		integer: type === "integer",
		minimum: read("minimum"),
		maximum: read("maximum"),
		exclusiveMinimum: isDraft4 ? void 0 : read("exclusiveMinimum"),
		exclusiveMaximum: isDraft4 ? void 0 : read("exclusiveMaximum"),
		multipleOf: hasKeywords ? readMultiple(source) : void 0,
		flags: isDraft4 ? EXCLUSIVE_KEYWORDS.filter((keyword) => readBoolean(source, keyword) === true) : []
	};
}
function readMultiple(source) {
	const multiple = readNumber(source, "multipleOf");
	if (multiple !== void 0 && toDouble(multiple) === 0) throw new SchemaFault("invalid-keyword", enterMember(source.spot, "multipleOf"), "`multipleOf` must not be 0.");
	return multiple;
}
// src/formats/json/classic/load-object.ts
const NO_SCHEMAS$1 = /* @__PURE__ */ new Map();
const NO_NAMES$1 = /* @__PURE__ */ new Map();
const NO_DEPENDENCIES = {
	arrays: NO_NAMES$1,
	schemas: NO_SCHEMAS$1
};
/** The object part of a schema object. */
function loadObject(source, typed) {
	const additional = source.json["additionalProperties"];
	const isPlain = !source.groups.hasRareObjectKeywords;
	const dependencies = isPlain ? NO_DEPENDENCIES : loadDependencies(source);
	return {
		pointer: source.frame.pointer,
		document: source.frame.document,
		annotations: null,
		kind: "object",
		typed,
		properties: loadProperties$1(source),
		required: readStrings(source, "required") ?? [],
		minProperties: isPlain ? void 0 : readInteger(source, "minProperties"),
		maxProperties: isPlain ? void 0 : readInteger(source, "maxProperties"),
		permitsAdditional: additional !== false,
		additional: typeof additional === "boolean" ? null : loadAdditional(source, "additionalProperties"),
		patterns: isPlain ? [] : loadPatterns$1(source),
		propertyNames: isPlain || source.frame.file.draft === "draft4" ? null : loadMember$1(source, "propertyNames"),
		arrayDependencies: dependencies.arrays,
		schemaDependencies: dependencies.schemas,
		unevaluated: null
	};
}
function enterObject(source, key) {
	const member = readObject(source, key);
	return member && {
		json: member.json,
		frame: enterChild$1(source.frame, key)
	};
}
function loadProperties$1(source) {
	const members = enterObject(source, "properties");
	if (members === void 0) return NO_SCHEMAS$1;
	const idKeyword = getIdKeyword(source.frame.file.draft);
	const { previous, loader } = source;
	const before = previous?.kind === "object" ? previous.properties : NO_SCHEMAS$1;
	const properties = /* @__PURE__ */ new Map();
	for (const key of listKeys(members.json)) {
		const value = getMember(members.json, key) ?? null;
		if (key === idKeyword && !isJsonObject(value)) continue;
		const known = before.get(key);
		const same = known && loader.reuse(known, value);
		properties.set(key, same ?? loader.loadNew(value, enterChild$1(members.frame, key), known));
	}
	return properties;
}
function loadPatterns$1(source) {
	const members = enterObject(source, "patternProperties");
	if (members === void 0) return [];
	return listKeys(members.json).map((pattern) => {
		const frame = enterChild$1(members.frame, pattern);
		const node = source.loader.load(getMember(members.json, pattern) ?? null, frame, void 0);
		checkPattern(pattern, frame);
		return {
			pattern,
			node
		};
	});
}
function loadDependencies(source) {
	const members = enterObject(source, "dependencies");
	if (members === void 0) return {
		arrays: NO_NAMES$1,
		schemas: NO_SCHEMAS$1
	};
	const arrays = /* @__PURE__ */ new Map();
	const schemas = /* @__PURE__ */ new Map();
	for (const key of listKeys(members.json)) {
		const value = getMember(members.json, key) ?? null;
		const frame = enterChild$1(members.frame, key);
		if (isJsonArray(value)) {
			const names = readStrings({
				json: members.json,
				spot: members.frame
			}, key) ?? [];
			if (names.length > 0) arrays.set(key, names);
		} else if (isJsonObject(value) || typeof value === "boolean" && source.frame.file.draft !== "draft4") schemas.set(key, source.loader.load(value, frame, void 0));
		else throw createTypeFault(enterMember(members.frame, key), "a list of names or a schema", value);
	}
	return {
		arrays,
		schemas
	};
}
// src/formats/json/classic/load-string.ts
const FORMATS_4 = "date-time uri email ipv4 ipv6 hostname".split(" ");
const FORMATS_6 = [...FORMATS_4, ..."json-pointer uri-reference uri-template".split(" ")];
const FORMATS = {
	draft4: new Set(FORMATS_4),
	draft6: new Set(FORMATS_6),
	draft7: /* @__PURE__ */ new Set([...FORMATS_6, ..."date time regex relative-json-pointer".split(" ")])
};
/** The string part of a schema object. */
function loadStringNode(source, typed) {
	const { frame, groups } = source;
	const hasKeywords = (groups.present & 8) !== 0;
	const format = hasKeywords ? readString(source, "format") : void 0;
	return {
		pointer: frame.pointer,
		document: frame.document,
		annotations: null,
		kind: "string",
		typed,
		minLength: hasKeywords ? readInteger(source, "minLength") : void 0,
		maxLength: hasKeywords ? readInteger(source, "maxLength") : void 0,
		pattern: hasKeywords ? readPatternText(source, "pattern") : void 0,
		format: format !== void 0 && FORMATS[frame.file.draft].has(format) ? format : void 0
	};
}
// src/formats/json/classic/classic-loader.ts
/**
* Loads a schema of draft 4, 6 or 7 as the registry's older parser does: `$ref` hides its siblings; each of `enum`,
* `allOf`/`anyOf`/`oneOf`, `not`, `const` and `type` makes a part; `type` takes the keywords of its own group along;
* what is left over of each group makes an untyped part. Several parts become a synthetic `allOf`.
*/
function loadClassicSchema(json, outer, { loader, previous }) {
	if (typeof json === "boolean") return createPlainNode(outer, json ? "true" : "false");
	if (!isJsonObject(json)) throw createTypeFault(outer, "a schema (an object or a boolean)", json);
	const groups = findGroups(json, outer.file.draft);
	const frame = groups.hasAnnotations ? enterScope$1(json, outer) : outer;
	if (groups.hasAnnotations) checkId(json, frame, loader);
	const { journal } = loader;
	const source = {
		json,
		spot: frame,
		frame,
		loader,
		groups,
		previous,
		before: {
			links: journal.links.length,
			bonds: journal.bonds
		}
	};
	const node = groups.hasReference ? loadReference(source) : combineParts(loadParts(source), frame);
	node.annotations = readAnnotations$1(source);
	return node;
}
function checkId(json, frame, { journal }) {
	const keyword = getIdKeyword(frame.file.draft);
	const id = json[keyword];
	if (typeof id !== "string") return;
	if (!isJavaUri(id)) throw new SchemaFault("invalid-uri", enterMember(frame, keyword), `Expected a URI, found \`${id}\`.`);
	journal.bonds++;
}
function loadReference(source) {
	const ref = readString(source, "$ref") ?? "";
	return source.loader.follow(ref, source.frame);
}
function combineParts(parts, frame) {
	const [first] = parts;
	if (first === void 0) return createPlainNode(frame, "empty");
	if (parts.length === 1) return first;
	return createCombinedNode(frame, {
		criterion: "allOf",
		branches: parts,
		origin: "parts"
	});
}
function loadParts(source) {
	const { groups } = source;
	if (!groups.hasParts) return loadTyped(source, groups);
	return [...loadOwnParts(source), ...loadTyped(source, groups)];
}
function loadOwnParts(source) {
	const { json, frame } = source;
	const parts = [];
	if (json["enum"] !== void 0) parts.push(createEnumNode(frame, requireArray(source, "enum")));
	for (const criterion of [
		"allOf",
		"anyOf",
		"oneOf"
	]) {
		if (json[criterion] === void 0) continue;
		const met = source.loader.journal.links.length;
		const branches = loadList$1(source, criterion);
		bindRepetitions(source, met);
		parts.push(createCombinedNode(frame, {
			criterion,
			branches,
			origin: "keyword"
		}));
	}
	const negated = loadMember$1(source, "not");
	if (negated !== null) {
		source.loader.journal.bonds++;
		parts.push(createNotNode(frame, negated));
	}
	const constant = json["const"];
	if (constant !== void 0 && frame.file.draft !== "draft4") parts.push(createConstNode(frame, constant));
	return parts;
}
/** How a reference is printed depends on whether it was met before, and branches that are printed alike count once. */
function bindRepetitions({ loader: { journal } }, from) {
	if (journal.links.length - from < 2) return;
	const uris = journal.links.slice(from).map(({ uri }) => uri);
	if (new Set(uris).size < uris.length) journal.bonds++;
}
function requireArray({ json, frame }, key) {
	const value = json[key] ?? null;
	if (isJsonArray(value)) return value;
	throw createTypeFault(enterMember(frame, key), "an array", value);
}
function loadList$1(source, key) {
	const frame = enterChild$1(source.frame, key);
	const { previous, loader } = source;
	const before = previous?.kind === "combined" && previous.criterion === key ? previous.branches : [];
	return requireArray(source, key).map((item, index) => loader.load(item, enterChild$1(frame, String(index)), before[index]));
}
/** The part that `type` makes, and the untyped parts of the keywords that no type took along. */
function loadTyped(source, groups) {
	const type = groups.hasType ? source.json["type"] : void 0;
	if (type === void 0) return loadUntyped(source, groups.present);
	if (typeof type === "string") {
		const typed = loadType$1(source, type);
		const left = groups.present & ~getGroup(typed);
		return left === 0 ? [typed] : [typed, ...loadUntyped(source, left)];
	}
	if (!isJsonArray(type)) throw createTypeFault(enterMember(source.frame, "type"), "a type name or a list of them", type);
	const branches = type.map((name) => loadListedType(source, name));
	const taken = branches.reduce((mask, branch) => mask | getGroup(branch), 0);
	return [createCombinedNode(source.frame, {
		criterion: "anyOf",
		branches,
		origin: "types"
	}), ...loadUntyped(source, groups.present & ~taken)];
}
function loadListedType(source, name) {
	if (typeof name !== "string") throw createTypeFault(enterMember(source.frame, "type"), "type names only", name);
	return loadType$1(source, name);
}
function loadType$1(source, name) {
	switch (name) {
		case "string": return loadStringNode(source, true);
		case "integer":
		case "number": return loadNumber(source, name);
		case "boolean": return createPlainNode(source.frame, "boolean");
		case "null": return createPlainNode(source.frame, "null");
		case "array": return loadArray(source, true);
		case "object": return loadObject(source, true);
		default: throw new SchemaFault("unknown-type", enterMember(source.frame, "type"), `Unknown type \`${name}\`.`);
	}
}
function getGroup(node) {
	switch (node.kind) {
		case "string": return 8;
		case "number": return 4;
		case "array": return 1;
		case "object": return 2;
		default: return 0;
	}
}
function loadUntyped(source, groups) {
	if (groups === 0) return [];
	const parts = [];
	if (groups & 1) parts.push(loadArray(source, false));
	if (groups & 2) parts.push(loadObject(source, false));
	if (groups & 4) parts.push(loadNumber(source, null));
	if (groups & 8) parts.push(loadStringNode(source, false));
	if (groups & 16) parts.push(createConditionalNode(source.frame, {
		condition: loadMember$1(source, "if"),
		consequence: loadMember$1(source, "then"),
		alternative: loadMember$1(source, "else")
	}));
	return parts;
}
// src/formats/json/classic/classic-references.ts
/** What the last parse loaded: the next one mostly is of another version of the same schema. */
let lastLoad = null;
/** Loads a whole schema of draft 4, 6 or 7 with everything it refers to. */
function loadClassicRoot({ root, text }, draft, references) {
	const id = isJsonObject(root) ? root["$id"] : void 0;
	const file = {
		draft,
		root,
		document: null,
		scope: typeof id === "string" ? id : null,
		text,
		ids: null
	};
	const previous = lastLoad?.draft === draft ? lastLoad : null;
	const earlier = previous?.references ?? null;
	const loader = new References$1(new ClassicDocuments(file, references, earlier?.documents ?? null), earlier);
	const node = loader.loadRoot(file, previous?.root);
	loader.forgetPrevious();
	lastLoad = {
		draft,
		root: node,
		references: loader
	};
	return node;
}
var References$1 = class {
	journal = {
		links: [],
		bonds: 0
	};
	documents;
	#knots = /* @__PURE__ */ new Map();
	/** What references resolve to, by the scope they stand in. */
	#uris = /* @__PURE__ */ new Map();
	#pending = [];
	#previous;
	/** Where references of the parse before lead to in this one, by what they resolve to. */
	#found = /* @__PURE__ */ new Map();
	/** What leads to something else than in the parse before; null while nobody asked. */
	#changed = null;
	constructor(documents, previous) {
		this.documents = documents;
		this.#previous = previous;
	}
	/** The place a URI leads to. */
	findKnot(uri) {
		return this.#knots.get(uri);
	}
	/** The schema a URI led to, if it stood at a place. */
	findLoaded(uri, { pointer, document, file }) {
		const knot = this.#knots.get(uri);
		const node = knot?.node ?? void 0;
		return node?.pointer === pointer && node.document === document && knot?.target.frame.file.draft === file.draft ? node : void 0;
	}
	/** Lets go of the parse before, so that no chain of parses is kept. */
	forgetPrevious() {
		this.#previous = null;
	}
	loadRoot(file, previous) {
		const { json, frame } = getRootTarget(file);
		const node = loadClassicSchema(json, frame, {
			loader: this,
			previous
		});
		for (let knot = this.#pending.pop(); knot !== void 0; knot = this.#pending.pop()) {
			knot.node = this.#loadTarget(knot);
			for (const reference of knot.nodes) reference.target = knot.node;
		}
		return node;
	}
	load(json, frame, previous) {
		return (previous && this.reuse(previous, json)) ?? this.loadNew(json, frame, previous);
	}
	reuse(previous, json) {
		const links = findReusableLinks(previous, json);
		return links !== null && this.#adopt(links) ? previous : void 0;
	}
	loadNew(json, frame, previous) {
		return loadClassicSchema(json, frame, {
			loader: this,
			previous
		});
	}
	#loadTarget({ uri, target: { json, frame } }) {
		const known = this.#previous?.findLoaded(uri, frame);
		const links = known?.annotations?.links ?? null;
		if (known === void 0 || links === null || this.#listChanged()?.has(uri) !== false) return this.load(json, frame, known);
		this.#adopt(links);
		return known;
	}
	/** Takes references over from the parse before, if all of them lead to the same as there. */
	#adopt(links) {
		if (links.length === 0) return true;
		const changed = this.#listChanged();
		if (changed === null || links.some(({ uri }) => changed.has(uri))) return false;
		for (const link of links) {
			const known = this.#previous?.findKnot(link.uri);
			if (known !== void 0 && !this.#knots.has(link.uri)) this.#createKnot(link.uri, known.ref, this.documents.enterDocument(known.from));
			this.journal.links.push(link);
		}
		return true;
	}
	/** Null when the parse before had other documents, so that nothing of it is sure to be the same. */
	#listChanged() {
		const previous = this.#previous;
		if (previous === null || !previous.documents.hasSameTexts(this.documents)) return null;
		this.#changed ??= this.#findChanged([...previous.#knots.values()]);
		return this.#changed;
	}
	/** What leads to something that leads to something else has changed too. */
	#findChanged(knots) {
		const pending = knots.filter((knot) => !this.#leadsToSame(knot)).map(({ uri }) => uri);
		const changed = new Set(pending);
		if (pending.length === 0) return changed;
		const dependants = listDependants(knots);
		for (let uri = pending.pop(); uri !== void 0; uri = pending.pop()) for (const dependant of dependants.get(uri) ?? []) {
			if (changed.has(dependant)) continue;
			changed.add(dependant);
			pending.push(dependant);
		}
		return changed;
	}
	#leadsToSame({ uri, ref, from, target, node }) {
		if ((node?.annotations?.links ?? null) === null) return false;
		try {
			const found = this.documents.findTarget(uri, ref, this.documents.enterDocument(from));
			this.#found.set(uri, {
				ref,
				document: from.document,
				target: found
			});
			return standsAt(found.frame, target.frame) && areSameValues(found.json, target.json);
		} catch (error) {
			if (error instanceof SchemaFault) return false;
			throw error;
		}
	}
	follow(ref, frame) {
		const uri = this.#findUri(ref, frame);
		const known = this.#knots.get(uri);
		const node = {
			pointer: frame.pointer,
			document: frame.document,
			annotations: null,
			kind: "reference",
			ref: known ? uri : ref,
			uri,
			ownsTarget: false,
			target: null
		};
		this.#tie(known ?? this.#createKnot(uri, ref, frame), node);
		this.journal.links.push(node);
		return node;
	}
	#findUri(ref, frame) {
		const uris = this.#uris.get(frame.scope) ?? /* @__PURE__ */ new Map();
		this.#uris.set(frame.scope, uris);
		const known = uris.get(ref);
		if (known !== void 0) return known;
		if (!isJavaUri(ref)) throw new SchemaFault("invalid-uri", enterMember(frame, "$ref"), `Expected a URI, found \`${ref}\`.`);
		const uri = joinUri(frame.scope, ref);
		uris.set(ref, uri);
		return uri;
	}
	#tie(knot, node) {
		knot.nodes.push(node);
		node.target = knot.node;
	}
	#createKnot(uri, ref, frame) {
		const known = this.#found.get(uri);
		const knot = {
			uri,
			ref,
			from: frame,
			target: known?.ref === ref && known.document === frame.document ? known.target : this.documents.findTarget(uri, ref, frame),
			nodes: [],
			node: null
		};
		this.#knots.set(uri, knot);
		this.#pending.push(knot);
		return knot;
	}
};
/** The places that hold references, by what these lead to. */
function listDependants(knots) {
	const dependants = /* @__PURE__ */ new Map();
	for (const { uri, node } of knots) for (const link of node?.annotations?.links ?? []) {
		const known = dependants.get(link.uri);
		if (known === void 0) dependants.set(link.uri, [uri]);
		else known.push(uri);
	}
	return dependants;
}
function standsAt(one, other) {
	return one.pointer === other.pointer && one.document === other.document && one.scope === other.scope;
}
// src/formats/json/modern/modern-parts.ts
/**
* The parts of one 2019-09/2020-12 schema, in the order the registry meets its keywords. Keywords of one kind flow
* together, if the kind is in a list of types into the first branch of that kind.
*/
var PartCollector = class {
	#spot;
	#members = [];
	#listed = [];
	constructor(spot) {
		this.#spot = spot;
	}
	/** Adds a part that nothing flows into. */
	add(node) {
		this.#members.push(node);
	}
	/** The part that keywords of a kind flow into, made when there is none yet. */
	grow(kind) {
		const found = this.#find(kind);
		if (found !== void 0) return found;
		const made = createPart(kind, this.#spot);
		this.#members.push(made);
		return made;
	}
	/** Adds what `type` with one name stands for. */
	addType(name) {
		if (name === "boolean" || name === "null") this.add(createPlainNode(this.#spot, name));
		else setType(this.grow(getTypeKind(name, this.#spot)), name);
	}
	/** Adds what `type` with a list of names stands for. */
	addTypes(names) {
		const branches = names.map((name) => this.#createBranch(name));
		this.#listed = branches;
		this.#members.push(createCombinedNode(this.#spot, {
			criterion: "anyOf",
			branches,
			origin: "types"
		}));
	}
	#createBranch(name) {
		if (name === "boolean" || name === "null") return createPlainNode(this.#spot, name);
		const kind = getTypeKind(name, this.#spot);
		const grown = this.#members.find((member) => member.kind === kind);
		if (grown !== void 0) this.#members = this.#members.filter((member) => member !== grown);
		const branch = grown ?? createPart(kind, this.#spot);
		setType(branch, name);
		return branch;
	}
	#find(kind) {
		return this.#members.find((member) => member.kind === kind) ?? this.#listed.find((branch) => branch.kind === kind);
	}
	/** The node for the whole schema: nothing, the only part (maybe without `unevaluated*`), or all parts combined. */
	finish(forgetsUnevaluated) {
		const [first] = this.#members;
		if (first === void 0) return createPlainNode(this.#spot, "empty");
		if (this.#members.length === 1) return forgetsUnevaluated && "unevaluated" in first ? {
			...first,
			unevaluated: null
		} : first;
		const branches = this.#members;
		return createCombinedNode(this.#spot, {
			criterion: "allOf",
			branches,
			origin: "joined"
		});
	}
	/** Adds what a dynamic reference leads to. */
	addInlined(node) {
		for (const part of splitJoined(node)) this.add(part);
	}
};
/** The parts of a schema that the registry has not yet joined: inside a combined type it never does. */
function splitJoined(node) {
	if (node.kind === "combined" && node.origin === "types") return node.branches;
	return node.kind === "combined" && node.origin === "joined" ? node.branches.flatMap(splitJoined) : [node];
}
function getTypeKind(name, spot) {
	switch (name) {
		case "string":
		case "object":
		case "array":
		case "number": return name;
		case "integer": return "number";
		default: throw new SchemaFault("unknown-type", enterMember(spot, "type"), `Unknown type \`${name}\`.`);
	}
}
function setType(part, name) {
	part.typed = true;
	if (part.kind === "number") part.integer = name === "integer";
}
function createPart(kind, spot) {
	switch (kind) {
		case "string": return createString(spot);
		case "number": return createNumber(spot);
		case "object": return createObject(spot);
		case "array": return createArray(spot);
	}
}
function createString({ pointer, document }) {
	return {
		pointer,
		document,
		annotations: null,
		kind: "string",
		typed: false,
		minLength: void 0,
		maxLength: void 0,
		pattern: void 0,
		format: void 0
	};
}
function createNumber({ pointer, document }) {
	return {
		pointer,
		document,
		annotations: null,
		kind: "number",
		typed: false,
		integer: false,
		minimum: void 0,
		maximum: void 0,
		exclusiveMinimum: void 0,
		exclusiveMaximum: void 0,
		multipleOf: void 0,
		flags: []
	};
}
const NO_SCHEMAS = /* @__PURE__ */ new Map();
const NO_NAMES = /* @__PURE__ */ new Map();
function createObject({ pointer, document }) {
	return {
		pointer,
		document,
		annotations: null,
		kind: "object",
		typed: false,
		properties: NO_SCHEMAS,
		required: [],
		minProperties: void 0,
		maxProperties: void 0,
		permitsAdditional: true,
		additional: null,
		patterns: [],
		propertyNames: null,
		arrayDependencies: NO_NAMES,
		schemaDependencies: NO_SCHEMAS,
		unevaluated: null
	};
}
function createArray({ pointer, document }) {
	return {
		pointer,
		document,
		annotations: null,
		kind: "array",
		typed: false,
		items: null,
		tuple: null,
		permitsAdditional: true,
		additional: null,
		minItems: void 0,
		maxItems: void 0,
		uniqueItems: false,
		contains: null,
		minContains: void 0,
		maxContains: void 0,
		unevaluated: null
	};
}
// src/formats/json/modern/modern-source.ts
/** The frame of a member of the object a frame stands for. */
function enterChild(frame, key) {
	return {
		pointer: enterMember(frame, key).pointer,
		document: frame.document,
		base: frame.base
	};
}
// src/formats/json/modern/modern-loader.ts
/**
* Loads a schema of 2019-09 or 2020-12 as the registry does: every keyword makes a part, parts of one kind flow
* together, and the order of the parts is that in which a Java hash map holds the keywords.
*/
function loadModernSchema(json, outer, loader) {
	if (typeof json === "boolean") return createPlainNode(outer, json ? "true" : "false");
	if (!isJsonObject(json)) throw createTypeFault(outer, "a schema (an object or a boolean)", json);
	const frame = enterScope(json, outer);
	const source = {
		json,
		spot: frame,
		frame,
		loader
	};
	const parts = new PartCollector(frame);
	for (const keyword of orderLikeJava(listKeys(json))) PART_LOADERS.get(keyword)?.(source, parts);
	loadProperties(source, parts);
	const node = parts.finish(listKeys(json).some((key) => key === "$defs" || !isKnownKeyword(key)));
	node.annotations = readAnnotations(source, node);
	return node;
}
/** The frame inside a schema object: its `$id` changes the base. */
function enterScope(json, frame) {
	const id = json["$id"];
	if (typeof id !== "string") return frame;
	if (!isJavaUri(id)) throw new SchemaFault("invalid-uri", enterMember(frame, "$id"), `Expected a URI, found \`${id}\`.`);
	return frame.base.endsWith(id) ? frame : {
		...frame,
		base: resolveUri(frame.base, id)
	};
}
const PART_LOADERS = /* @__PURE__ */ new Map([
	["type", loadType],
	["minLength", (source, parts) => void (parts.grow("string").minLength = readCut(source, "minLength"))],
	["maxLength", (source, parts) => void (parts.grow("string").maxLength = readCut(source, "maxLength"))],
	["pattern", loadPattern],
	["minimum", (source, parts) => void (parts.grow("number").minimum = readNumber(source, "minimum"))],
	["maximum", (source, parts) => void (parts.grow("number").maximum = readNumber(source, "maximum"))],
	["exclusiveMinimum", (source, parts) => void (parts.grow("number").exclusiveMinimum = readNumber(source, "exclusiveMinimum"))],
	["exclusiveMaximum", (source, parts) => void (parts.grow("number").exclusiveMaximum = readNumber(source, "exclusiveMaximum"))],
	["multipleOf", (source, parts) => void (parts.grow("number").multipleOf = readNumber(source, "multipleOf"))],
	["required", (source, parts) => void (parts.grow("object").required = readStrings(source, "required") ?? [])],
	["minProperties", (source, parts) => void (parts.grow("object").minProperties = readCut(source, "minProperties"))],
	["maxProperties", (source, parts) => void (parts.grow("object").maxProperties = readCut(source, "maxProperties"))],
	["propertyNames", (source, parts) => void (parts.grow("object").propertyNames = loadMember(source, "propertyNames"))],
	["additionalProperties", loadAdditionalProperties],
	["dependentRequired", loadDependentRequired],
	["dependentSchemas", (source, parts) => void (parts.grow("object").schemaDependencies = loadMap(source, "dependentSchemas"))],
	["prefixItems", loadPrefixItems],
	["items", loadItems],
	["minItems", (source, parts) => void (parts.grow("array").minItems = readCut(source, "minItems"))],
	["maxItems", (source, parts) => void (parts.grow("array").maxItems = readCut(source, "maxItems"))],
	["uniqueItems", (source, parts) => void (parts.grow("array").uniqueItems = readBoolean(source, "uniqueItems") ?? false)],
	["contains", loadContains],
	["enum", (source, parts) => parts.add(createEnumNode(source.frame, readArray(source, "enum") ?? []))],
	["const", (source, parts) => parts.add(createConstNode(source.frame, source.json["const"] ?? null))],
	["not", loadNot],
	["allOf", loadCombined("allOf")],
	["anyOf", loadCombined("anyOf")],
	["oneOf", loadCombined("oneOf")],
	["if", loadConditional],
	["$ref", (source, parts) => parts.add(source.loader.follow(readString(source, "$ref") ?? "", source.frame))],
	["$dynamicRef", (source, parts) => parts.addInlined(source.loader.inline(readString(source, "$dynamicRef") ?? "", source.frame))],
	["$dynamicAnchor", (source) => void readString(source, "$dynamicAnchor")],
	["$defs", (source) => void loadMap(source, "$defs")],
	["format", (source) => void readString(source, "format")],
	["deprecated", (source) => void readBoolean(source, "deprecated")],
	["readOnly", (source) => void readBoolean(source, "readOnly")],
	["writeOnly", (source) => void readBoolean(source, "writeOnly")]
]);
/** Keywords that the parser knows; keys it does not know are kept beside the schema. */
const KNOWN_KEYWORDS = /* @__PURE__ */ new Set([
	...PART_LOADERS.keys(),
	..."$id $anchor $schema $vocabulary title description default properties patternProperties".split(" "),
	..."unevaluatedItems unevaluatedProperties minContains maxContains then else true false".split(" ")
]);
/** Whether the parser knows a keyword; in what it does not know it looks for nothing. */
function isKnownKeyword(key) {
	return KNOWN_KEYWORDS.has(key);
}
function readAnnotations(source, node) {
	const { json } = source;
	return {
		id: void 0,
		title: readString(source, "title"),
		description: readString(source, "description"),
		defaultValue: node.kind === "reference" ? void 0 : json["default"] ?? void 0,
		source: json,
		isRead: isKnownKeyword,
		links: null,
		silence: null
	};
}
/** The number under a key cut to 32 bits: this parser takes `5.5` for a length and drops the fraction. */
function readCut(source, key) {
	const value = readNumber(source, key);
	return value === void 0 ? void 0 : toJavaInteger(value);
}
function loadMember({ json, frame, loader }, key) {
	const value = json[key];
	return value === void 0 ? null : loader.load(value, enterChild(frame, key));
}
function loadMap(source, key) {
	const members = readObject(source, key);
	if (members === void 0) return /* @__PURE__ */ new Map();
	const frame = enterChild(source.frame, key);
	return new Map(listKeys(members.json).map((name) => [name, source.loader.load(getMember(members.json, name) ?? null, enterChild(frame, name))]));
}
function loadType(source, parts) {
	const type = source.json["type"] ?? null;
	if (typeof type === "string") parts.addType(type);
	else if (isJsonArray(type)) parts.addTypes(readStrings(source, "type") ?? []);
	else throw createTypeFault(enterMember(source.frame, "type"), "a type name or a list of them", type);
}
function loadPattern(source, parts) {
	const pattern = readString(source, "pattern") ?? "";
	checkPattern(pattern, enterMember(source.frame, "pattern"));
	parts.grow("string").pattern = pattern;
}
function loadAdditionalProperties(source, parts) {
	const node = loadMember(source, "additionalProperties");
	const part = parts.grow("object");
	if (node?.kind === "false") part.permitsAdditional = false;
	else part.additional = node?.kind === "true" ? null : node;
}
function loadDependentRequired(source, parts) {
	const members = readObject(source, "dependentRequired");
	const dependencies = /* @__PURE__ */ new Map();
	for (const key of members === void 0 ? [] : listKeys(members.json)) {
		const names = members === void 0 ? [] : readStrings(members, key) ?? [];
		if (names.length > 0) dependencies.set(key, names);
	}
	parts.grow("object").arrayDependencies = dependencies;
}
function loadPrefixItems(source, parts) {
	const nodes = loadList(source, "prefixItems");
	const part = parts.grow("array");
	if (nodes.length > 0) part.tuple = nodes;
}
function loadItems(source, parts) {
	const node = loadMember(source, "items");
	const part = parts.grow("array");
	const prefix = source.json["prefixItems"];
	const hasPrefix = prefix !== void 0 && isJsonArray(prefix) && prefix.length > 0;
	if (node?.kind === "false") part.permitsAdditional = false;
	else if (node?.kind === "true") return;
	else if (hasPrefix) part.additional = node;
	else part.items = node;
}
function loadContains(source, parts) {
	const { minContains, maxContains } = source.json;
	const part = parts.grow("array");
	part.contains = loadMember(source, "contains");
	part.minContains = isSchemaNumber(minContains) ? toJavaInteger(minContains) : 1;
	part.maxContains = isSchemaNumber(maxContains) ? toJavaInteger(maxContains) : void 0;
}
function loadNot(source, parts) {
	const negated = loadMember(source, "not");
	if (negated !== null) parts.add(createNotNode(source.frame, negated));
}
function loadList(source, key) {
	const frame = enterChild(source.frame, key);
	return (readArray(source, key) ?? []).map((item, index) => source.loader.load(item, enterChild(frame, String(index))));
}
function loadCombined(criterion) {
	return (source, parts) => {
		const branches = loadList(source, criterion).flatMap(splitJoined);
		parts.add(createCombinedNode(source.frame, {
			criterion,
			branches,
			origin: "keyword"
		}));
	};
}
function loadConditional(source, parts) {
	parts.add(createConditionalNode(source.frame, {
		condition: loadMember(source, "if"),
		consequence: loadMember(source, "then"),
		alternative: loadMember(source, "else")
	}));
}
function loadProperties(source, parts) {
	const properties = loadMap(source, "properties");
	if (properties.size > 0) parts.grow("object").properties = properties;
	const patterns = loadPatterns(source);
	if (patterns.length > 0) parts.grow("object").patterns = patterns;
	const items = loadMember(source, "unevaluatedItems");
	if (items !== null) parts.grow("array").unevaluated = items;
	const rest = loadMember(source, "unevaluatedProperties");
	if (rest !== null) parts.grow("object").unevaluated = rest;
}
function loadPatterns(source) {
	const frame = enterChild(source.frame, "patternProperties");
	return [...loadMap(source, "patternProperties")].map(([pattern, node]) => {
		checkPattern(pattern, enterChild(frame, pattern));
		return {
			pattern,
			node
		};
	});
}
// src/formats/json/modern/modern-anchors.ts
/** Keywords whose members have free names: the search goes on in members that are no keywords. */
const MAP_KEYWORDS = new Set("$defs allOf anyOf oneOf properties patternProperties".split(" "));
/**
* Notes the schemas of a document that have an `$id`, `$anchor` or `$dynamicAnchor` under their URIs. The search does
* not enter unknown keywords. Throws when two schemas claim one URI, which with `copiesDefinitions` every named schema
* in the root's `definitions` does: the registry reads them twice.
*/
function collectAnchors(root, anchors, copiesDefinitions) {
	const note = ({ json, frame }) => {
		if (!isJsonObject(json)) return;
		const isCopied = copiesDefinitions && frame.document === null && frame.pointer.startsWith("/definitions/");
		for (const uri of listUris(json, enterScope(json, frame).base)) register(uri, {
			json,
			frame
		}, {
			anchors,
			isCopied
		});
	};
	const visit = (target, path) => {
		if (stopsAt(path, copiesDefinitions)) return;
		note(target);
		for (const [token, inner] of listInner(target)) visit(inner, [...path.slice(-1), token]);
	};
	visit(root, []);
}
/** The values inside of an array or object, with their tokens; lists of data left out. */
function listInner({ json, frame }) {
	if (isJsonArray(json)) return json.map((item, index) => [String(index), {
		json: item,
		frame: enterChild(frame, String(index))
	}]);
	if (!isJsonObject(json)) return [];
	const scope = enterScope(json, frame);
	return listKeys(json).filter((key) => key !== "enum" && key !== "const").map((key) => [key, {
		json: json[key] ?? null,
		frame: enterChild(scope, key)
	}]);
}
/** The last two tokens of the way decide. */
function stopsAt(path, copiesDefinitions) {
	const [parent, last] = path.length > 1 ? path : [void 0, path[0]];
	if (last === void 0 || isKnownKeyword(last)) return false;
	if (copiesDefinitions && last === "definitions" && parent === void 0) return false;
	return parent === void 0 || !(MAP_KEYWORDS.has(parent) || copiesDefinitions && parent === "definitions");
}
function listUris(json, base) {
	const uris = [];
	if (typeof json["$id"] === "string") uris.push(base.endsWith("#") ? base.slice(0, -1) : base);
	for (const key of ["$anchor", "$dynamicAnchor"]) {
		const name = json[key];
		if (typeof name === "string") uris.push(resolveUri(base, `#${name}`));
	}
	return uris;
}
function register(uri, target, { anchors, isCopied }) {
	const known = anchors.get(uri);
	if (isCopied || known !== void 0 && known.json !== target.json) throw new SchemaFault("repeated-id", enterMember(target.frame, "$id"), `Two schemas claim the URI \`${uri}\`.`);
	anchors.set(uri, target);
}
// src/formats/json/modern/modern-references.ts
/** What the last parse loaded: the next one mostly is of another version of the same schema. */
let lastNodes = /* @__PURE__ */ new Map();
/** Keywords by which a schema depends on what is around it, or that exchange the sides of a comparison below them. */
const BONDS = [
	"$ref",
	"$id",
	"$anchor",
	"$dynamicRef",
	"$dynamicAnchor",
	"$recursiveRef",
	"not"
];
/** Loads a whole schema of 2019-09 or 2020-12 with everything it refers to. */
function loadModernRoot(root, references, copiesDefinitions) {
	const loader = new References(references, copiesDefinitions, lastNodes);
	const node = loader.loadRoot(root);
	lastNodes = loader.nodes;
	return node;
}
var References = class {
	#texts = /* @__PURE__ */ new Map();
	#references;
	#copiesDefinitions;
	#anchors = /* @__PURE__ */ new Map();
	#knots = /* @__PURE__ */ new Map();
	#pending = [];
	#inlining = /* @__PURE__ */ new Set();
	nodes = /* @__PURE__ */ new Map();
	#earlier;
	/** The free nodes of what is being loaded, the root or what a reference leads to: each has copies of its own. */
	#own = /* @__PURE__ */ new Map();
	#ownEarlier;
	#bonds = 0;
	#copied = null;
	constructor(references, copiesDefinitions, earlier) {
		this.#references = references;
		this.#copiesDefinitions = copiesDefinitions;
		this.#earlier = earlier;
	}
	loadRoot(root) {
		const frame = {
			pointer: "",
			document: null,
			base: ""
		};
		const scoped = isJsonObject(root) ? enterScope(root, frame) : frame;
		this.#nameTexts(scoped.base);
		collectAnchors({
			json: root,
			frame
		}, this.#anchors, this.#copiesDefinitions);
		this.#anchors.set(scoped.base, {
			json: root,
			frame
		});
		this.#copyDefinitions(root);
		const own = {
			uri: scoped.base,
			target: {
				json: root,
				frame
			},
			nodes: [],
			node: null
		};
		this.#knots.set(scoped.base, own);
		this.#begin("");
		const node = loadModernSchema(root, frame, this);
		own.node = node;
		for (const reference of own.nodes) reference.target = node;
		this.#loadCopied(scoped);
		for (let knot = this.#pending.pop(); knot !== void 0; knot = this.#pending.pop()) {
			this.#begin(knot.uri);
			knot.node = this.load(knot.target.json, knot.target.frame);
			for (const reference of knot.nodes) reference.target = knot.node;
		}
		return node;
	}
	load(json, frame) {
		if (!isJsonObject(json) || this.#inlining.size > 0) return loadModernSchema(json, frame, this);
		return this.#reuse(json, frame) ?? this.#loadNew(json, frame);
	}
	/** Versions of one subject mostly hold the same parts at the same places. */
	#reuse(json, { pointer, document }) {
		const known = this.#ownEarlier?.get(pointer);
		if (known === void 0 || known.document !== document) return void 0;
		if (!areIdenticalValues(known.annotations?.source, json)) return void 0;
		this.#own.set(pointer, known);
		return known;
	}
	#loadNew(json, frame) {
		const before = this.#bonds;
		if (BONDS.some((keyword) => Object.hasOwn(json, keyword))) this.#bonds++;
		const node = loadModernSchema(json, frame, this);
		if (this.#bonds === before) this.#own.set(frame.pointer, node);
		return node;
	}
	#begin(uri) {
		this.#own = /* @__PURE__ */ new Map();
		this.nodes.set(uri, this.#own);
		this.#ownEarlier = this.#earlier.get(uri);
	}
	follow(ref, frame) {
		const uri = this.#resolve(ref, frame);
		const node = {
			pointer: frame.pointer,
			document: frame.document,
			annotations: null,
			kind: "reference",
			ref: uri,
			uri,
			ownsTarget: true,
			target: null
		};
		const knot = this.#knots.get(uri) ?? this.#createKnot(uri, this.#findTarget(uri, ref, frame));
		knot.nodes.push(node);
		node.target = knot.node;
		return node;
	}
	inline(ref, frame) {
		const { json, frame: target } = this.#findTarget(this.#resolve(ref, frame), ref, frame);
		if (this.#inlining.has(json) || this.#inlining.size > 100) throw new SchemaFault("too-deep", enterMember(frame, "$dynamicRef"), `The dynamic reference \`${ref}\` leads to itself.`);
		this.#inlining.add(json);
		const node = this.load(json, target);
		this.#inlining.delete(json);
		return node;
	}
	/** References are known under their names, and under their names resolved against the root's `$id`. */
	#nameTexts(base) {
		for (const reference of this.#references) {
			const { name } = reference;
			if (!isJavaUri(name)) throw new SchemaFault("invalid-uri", {
				pointer: "",
				document: name
			}, `Expected a URI as the name of a reference, found \`${name}\`.`);
			for (const uri of [resolveUri(base, name), name]) if (!this.#texts.has(uri)) this.#texts.set(uri, reference);
		}
	}
	/** Newer servers read the definitions of the root once more as if they stood in `$defs`. */
	#copyDefinitions(root) {
		const defs = this.#copiesDefinitions && isJsonObject(root) ? root["definitions"] : void 0;
		if (!isJsonObject(root) || !isJsonObject(defs)) return;
		const own = root["$defs"];
		const names = listKeys(defs).filter((name) => !isJsonObject(own) || getMember(own, name) === void 0);
		this.#copied = {
			defs,
			names: new Set(names)
		};
	}
	#loadCopied(root) {
		if (this.#copied === null) return;
		const frame = enterChild(root, "definitions");
		for (const name of this.#copied.names) this.load(getMember(this.#copied.defs, name) ?? null, enterChild(frame, name));
	}
	#resolve(ref, frame) {
		if (!isJavaUri(ref)) throw new SchemaFault("invalid-uri", enterMember(frame, "$ref"), `Expected a URI, found \`${ref}\`.`);
		const uri = resolveUri(frame.base, ref);
		return uri.endsWith("#") ? uri.slice(0, -1) : uri;
	}
	#createKnot(uri, target) {
		const knot = {
			uri,
			target,
			nodes: [],
			node: null
		};
		this.#knots.set(uri, knot);
		this.#pending.push(knot);
		return knot;
	}
	#findTarget(uri, ref, frame) {
		const [document, fragment] = splitFragment(uri);
		const container = this.#findDocument(document, splitFragment(ref)[0]);
		if (container === void 0) throw createMissingFault(uri, enterMember(frame, "$ref"), isFetchable(uri));
		if (fragment === "") return container;
		return this.#anchors.get(uri) ?? this.#anchors.get(containerUri(container) + fragment) ?? this.#findFragment(container, fragment, frame);
	}
	#findDocument(uri, written) {
		const known = this.#anchors.get(uri);
		if (known !== void 0) return known;
		const text = this.#texts.get(uri) ?? this.#texts.get(written.replace(/^(?:\.\/)+/, ""));
		if (text === void 0) return void 0;
		const target = readReference(text, uri);
		this.#anchors.set(uri, target);
		collectAnchors(target, this.#anchors, false);
		return target;
	}
	#findFragment(container, fragment, from) {
		const spot = enterMember(from, "$ref");
		const tokens = fragment.startsWith("#/") ? readFragmentTokens(fragment) : void 0;
		if (tokens === void 0) throw new SchemaFault("unresolved-reference", spot, `Unknown anchor or place \`${fragment}\`.`);
		let target = container;
		for (const [index, token] of tokens.entries()) {
			const next = this.#findStep(target, token) ?? (index === 1 ? this.#findCopied(container, tokens) : void 0);
			if (next === void 0 && !(index === 0 && this.#isCopiedMap(token))) throw new SchemaFault("unresolved-reference", spot, `Unknown place \`${fragment}\`: there is no \`${token}\`.`);
			target = next ?? target;
		}
		return target;
	}
	/** The map of definitions is there for the copied ones even if the text has none. */
	#isCopiedMap(token) {
		return token === "$defs" && this.#copied !== null;
	}
	#findStep({ json, frame }, token) {
		const value = findMember(json, token);
		if (value === void 0) return void 0;
		return {
			json: value,
			frame: enterChild(isJsonObject(json) ? enterScope(json, frame) : frame, token)
		};
	}
	/** A definition that the copy brought into the root's `$defs`. */
	#findCopied(container, tokens) {
		const [first, name] = tokens;
		if (this.#copied === null || first !== "$defs" || name === void 0 || container.frame.document !== null) return void 0;
		if (!this.#copied.names.has(name)) return void 0;
		const frame = enterChild(enterChild(isJsonObject(container.json) ? enterScope(container.json, container.frame) : container.frame, "definitions"), name);
		return {
			json: getMember(this.#copied.defs, name) ?? null,
			frame
		};
	}
};
function containerUri(container) {
	return isJsonObject(container.json) ? enterScope(container.json, container.frame).base : container.frame.base;
}
function findMember(json, token) {
	if (isJsonObject(json)) return getMember(json, token);
	return isJsonArray(json) && /^\+?[0-9]+$/.test(token) ? json[Number(token)] : void 0;
}
function readReference({ name, schema }, uri) {
	const text = readSchemaText(schema);
	if (text.ok) return {
		json: text.value,
		frame: {
			pointer: "",
			document: name,
			base: uri
		}
	};
	throw new SchemaFault("invalid-reference-text", {
		pointer: "",
		document: name
	}, `The text of the reference is no JSON: ${text.problem.message}`);
}
// src/formats/json/parse-problems.ts
/** Makes the problem for a fault: its own message, and the words that all faults of its kind share. */
function describeProblem(kind, message, place) {
	return {
		kind,
		message,
		...JSON_PROBLEM_WORDS[kind],
		place
	};
}
/** What all refusals of a kind have in common. */
const JSON_PROBLEM_WORDS = {
	"invalid-syntax": {
		why: "The registry reads the schema with a JSON reader that knows neither comments nor trailing commas.",
		remedy: "Correct the JSON at the place shown."
	},
	"invalid-root": {
		why: "A JSON Schema is a JSON object or one of `true` and `false`.",
		remedy: "Write the schema as an object."
	},
	"invalid-keyword": {
		why: "The registry's parser reads this keyword and accepts only values of the expected type for it.",
		remedy: "Give the keyword a value of the expected type, or remove it."
	},
	"unknown-type": {
		why: "JSON Schema knows the types `string`, `number`, `integer`, `boolean`, `object`, `array` and `null`.",
		remedy: "Use one of these types."
	},
	"invalid-pattern": {
		why: "The registry compiles patterns with Java's regular expressions, which differ from those of JavaScript.",
		remedy: "Write the pattern so that both understand it: escape literal `[` and `{`, and use no `\\u{…}`."
	},
	"invalid-uri": {
		why: "Ids, references and names of references are URIs to the registry, and it does not repair them.",
		remedy: "Percent-encode the characters that a URI may not contain, such as spaces."
	},
	"unresolved-reference": {
		why: "The registry resolves every `$ref` when it reads a schema, and refuses the schema when one leads nowhere.",
		remedy: "Correct the `$ref`, or add the missing definition or the missing reference to another subject."
	},
	"remote-reference": {
		why: "schemagate fetches nothing from the network, so it cannot know what the registry would find there.",
		remedy: "Register the referenced schema under a subject of its own and name it among the references."
	},
	"invalid-reference-text": {
		why: "The registry reads the texts of the references together with the schema that names them.",
		remedy: "Correct the referenced schema, or remove the reference."
	},
	"repeated-id": {
		why: "The registry's parser for 2019-09 and 2020-12 takes each URI for one schema only, and reads root-level `definitions` twice.",
		remedy: "Give each schema a URI of its own, and write named definitions under `$defs`."
	},
	"too-deep": {
		why: "The registry's parser follows nested schemas one inside the other and gives up at a certain depth.",
		remedy: "Move deeply nested schemas into definitions and refer to them."
	}
};
// src/formats/json/parse.ts
/**
* Reads a JSON Schema as the registry does. The registry validates no schema against its meta-schema: what its parser
* takes is accepted. Both strictnesses are the same to it. No reference is ever fetched: those that are not among the
* given ones are problems. Reports the first problem only, as the registry does.
*/
function parseJson(text, options) {
	const profile = findServerProfile(options.serverVersion);
	const read = readSchemaText(text);
	if (!read.ok) {
		const { message, offset } = read.problem;
		return refuse(describeProblem("invalid-syntax", message, {
			start: offset,
			end: Math.min(offset + 1, text.length)
		}));
	}
	const references = options.references ?? [];
	try {
		checkRoot(text, read.value, profile);
		const { dialect, root, model } = loadSchema({
			root: read.value,
			text
		}, references, profile);
		return {
			ok: true,
			schema: {
				type: "JSON",
				text,
				references,
				dialect,
				root,
				model
			}
		};
	} catch (error) {
		return refuse(toProblem(error));
	}
}
/** {@link parseJson} behind the contract of all formats. */
function parseJsonSchema(text, options) {
	return parseJson(text, options);
}
function refuse(problem) {
	return {
		ok: false,
		problems: [problem]
	};
}
function toProblem(error) {
	if (error instanceof SchemaFault) return describeProblem(error.kind, error.message, {
		reference: error.spot.document,
		pointer: error.spot.pointer
	});
	if (error instanceof RangeError) return describeProblem("too-deep", "Too many schemas inside each other.", {
		reference: null,
		pointer: ""
	});
	throw error;
}
const WHOLE = {
	pointer: "",
	document: null
};
function checkRoot(text, root, profile) {
	if (!profile.acceptsNonFinite && /\b(?:NaN|INF|Infinity)\b/.test(text) && !isStandardJson(text)) throw new SchemaFault("invalid-syntax", WHOLE, "Expected a JSON number, found `NaN` or `Infinity`.");
	if (profile.checksRoot && !isJsonObject(root) && typeof root !== "boolean") throw new SchemaFault("invalid-root", WHOLE, createTypeFault(WHOLE, "an object or a boolean", root).message);
}
function isStandardJson(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
function loadSchema({ root, text }, references, profile) {
	const dialect = findDialect(root, profile);
	if (isJsonObject(root) && root["$schema"] !== void 0 && root["$schema"] !== null && typeof root["$schema"] !== "string") throw createTypeFault({
		pointer: "/$schema",
		document: null
	}, "a string", root["$schema"]);
	const usable = isJsonObject(root) || typeof root === "boolean" ? root : {};
	return {
		dialect,
		root,
		model: dialect === "modern" ? loadModernRoot(usable, references, profile.copiesDefinitions) : loadClassicRoot({
			root: usable,
			text
		}, dialect, references)
	};
}
// src/formats/json/repair/repair-texts.ts
/** The texts of a schema and of its references, as trees. */
var RepairTexts = class {
	#schema;
	#trees = /* @__PURE__ */ new Map();
	constructor(schema) {
		this.#schema = schema;
	}
	/** The value at a place; undefined when there is none exactly there. */
	find({ reference, pointer }) {
		const text = this.#findText(reference);
		const root = text === void 0 ? null : this.#readTree(reference, text);
		if (text === void 0 || root === null) return void 0;
		const { node, exact } = findJsonLocation(root, pointer);
		return exact ? {
			reference,
			text,
			node
		} : void 0;
	}
	/** The object at a place; undefined when there is none exactly there. */
	findObject(place) {
		const spot = this.find(place);
		return spot?.node.kind === "object" ? {
			...spot,
			node: spot.node
		} : void 0;
	}
	#findText(reference) {
		if (reference === null) return this.#schema.text;
		return this.#schema.references.find((one) => one.name === reference)?.schema;
	}
	#readTree(reference, text) {
		const known = this.#trees.get(reference);
		if (known !== void 0) return known;
		const result = readSchemaTree(text);
		const root = result.ok ? result.root : null;
		this.#trees.set(reference, root);
		return root;
	}
};
/** The place some levels up. */
function leavePlace({ reference, pointer }, levels) {
	return {
		reference,
		pointer: printPointer(parsePointer(pointer).slice(0, -levels))
	};
}
/** The place some tokens further in. */
function enterPlace({ reference, pointer }, ...tokens) {
	return {
		reference,
		pointer: pointer + printPointer(tokens)
	};
}
/** The last token of a place's pointer; empty at the root. */
function getLastToken({ pointer }) {
	return parsePointer(pointer).at(-1) ?? "";
}
/** A value as text for an edit: as it was written when that is on one line, else compact. */
function printSpot({ text, node }) {
	const written = text.slice(node.start, node.end);
	return /[\r\n]/.test(written) ? printJson(toJsonValue(node)) : written;
}
/** The edit that gives an object a member, in place of the one it may have. */
function setMember({ text, node }, key, value) {
	const member = findMember$1(node, key);
	if (member === void 0) return insertMember(text, node, {
		key,
		value
	});
	return {
		start: member.value.start,
		end: member.value.end,
		text: value
	};
}
/** The edit that takes members out of an object that stand one after the other; none where they do not. */
function dropMembers({ node }, keys) {
	const indexes = node.members.flatMap(({ key }, index) => keys.includes(key.value) ? [index] : []);
	const [first] = indexes;
	if (first === void 0 || indexes.some((index, at) => index !== first + at)) return [];
	const edits = indexes.map((index) => removeMember(node, index));
	const isAtEnd = first + indexes.length === node.members.length;
	const before = node.members[first - 1];
	const start = isAtEnd && before !== void 0 ? before.value.end : edits[0]?.start ?? 0;
	return [{
		start,
		end: edits.at(-1)?.end ?? start,
		text: ""
	}];
}
/** The edit that takes a member out of an object; none when it has no such member, or several. */
function dropMember({ node }, key) {
	const [index, ...others] = node.members.flatMap((member, index) => member.key.value === key ? [index] : []);
	return index === void 0 || others.length > 0 ? [] : [removeMember(node, index)];
}
// src/formats/json/repair/property-site.ts
/** The object in the candidate that a difference about a property is in; undefined when there is none to edit. */
function findPropertySite({ mine, myPlace }, name) {
	const inside = leavePlace(myPlace, 2);
	const place = enterPlace(inside, "properties", name).pointer === myPlace.pointer ? inside : myPlace;
	const object = mine.findObject(place);
	return object && {
		name,
		place,
		object
	};
}
/** The edit that makes a property optional; none when it is not listed as required once. */
function dropRequired({ node }, name) {
	const required = findMember$1(node, "required")?.value;
	if (required?.kind !== "array") return [];
	const [index, ...others] = required.items.flatMap((item, index) => item.kind === "string" && item.value === name ? [index] : []);
	return index === void 0 || others.length > 0 ? [] : [removeItem(required, index)];
}
// src/formats/json/repair/repair-site.ts
/** The site of a question. */
function createRepairSite({ candidate, earlier, difference, candidateReads }) {
	const { reader, writer } = difference;
	return {
		difference,
		candidateReads,
		mine: new RepairTexts(candidate),
		theirs: new RepairTexts(earlier),
		myPlace: candidateReads ? reader : writer,
		theirPlace: candidateReads ? writer : reader
	};
}
/** A proposal that takes back something of the candidate's, unless it is said to only add; none without edits. */
function propose(title, { reference, edits, safe = false }) {
	const sorted = [...edits].sort((left, right) => left.start - right.start);
	return edits.length === 0 ? [] : [{
		title,
		safe,
		reference,
		edits: sorted
	}];
}
// src/formats/json/repair/propose-detours.ts
/** Kinds that say that the earlier object was open, so that a property cannot be added to it. */
const OPEN_KINDS = /* @__PURE__ */ new Set([
	"optional-property-added-to-open-content-model",
	"required-property-with-default-added-to-open-content-model",
	"required-property-added-to-open-content-model"
]);
const NO_EDITS = [];
/**
* The ways out of an object's content model that are no edit of the candidate alone: the policy LENIENT, and a version
* that closes the object first. A property that is required without a default has to become optional as well.
*/
function proposeJsonDetours(question) {
	const site = createRepairSite(question);
	return [...proposePolicy(site), ...site.candidateReads ? closeFirst(site) : []];
}
function proposePolicy(site) {
	const { difference } = site;
	if ([difference, ...listReasons(difference)].some(({ kind }) => CHANGE_KINDS[kind].effect === "lenient")) return [{
		kind: "policy",
		title: "",
		edits: NO_EDITS,
		between: NO_EDITS,
		written: ""
	}];
	const optional = makeOptional(site);
	if (optional === void 0) return [];
	return [{
		kind: "policy",
		...optional,
		between: NO_EDITS,
		written: ""
	}];
}
/** For a required property without a default, which no policy lets into an open object. */
function makeOptional(site) {
	if (site.difference.kind !== "required-property-added-to-open-content-model" || !site.candidateReads) return void 0;
	const name = findName(site.difference);
	const property = name === void 0 ? void 0 : findPropertySite(site, name);
	if (property === void 0 || property.object.reference !== null) return void 0;
	const edits = dropRequired(property.object, property.name);
	return edits.length === 0 ? void 0 : {
		title: `Leave \`${property.name}\` optional`,
		edits
	};
}
function findName({ details }) {
	return "property" in details ? details.property : void 0;
}
const LINE = "\"additionalProperties\": false";
function closeFirst(site) {
	const pair = findObjects(site);
	if (pair === void 0) return [];
	const optional = makeOptional(site);
	const edits = [...close(pair.mine), ...optional?.edits ?? []].toSorted((left, right) => left.start - right.start);
	const between = close(pair.theirs);
	if (between.length === 0 || !areDisjoint(edits)) return [];
	const where = nameSite(pair.pointer);
	const closed = `lose ${where === "the schema" ? "the object" : where} first`;
	return [{
		kind: "version-between",
		title: optional === void 0 ? `C${closed}` : `${optional.title} and c${closed}`,
		edits,
		between,
		written: LINE
	}];
}
/** The open object on both sides, where closing it is a matter of one line in the schemas' own texts. */
function findObjects(site) {
	const name = findName(site.difference);
	if (!OPEN_KINDS.has(site.difference.kind) || name === void 0) return void 0;
	const property = findPropertySite(site, name);
	const theirs = site.theirs.findObject(site.theirPlace);
	if (property === void 0 || theirs === void 0) return void 0;
	const { object: mine, place } = property;
	return [mine, theirs].every(isCloseable) ? {
		mine,
		theirs,
		pointer: place.pointer
	} : void 0;
}
/** A closed object refuses the properties that its neighbours in an `allOf` declare: no edit of one place closes those. */
function isCloseable({ reference, text }) {
	return reference === null && !text.includes("\"allOf\"");
}
function close(object) {
	const edit = setMember(object, "additionalProperties", "false");
	return object.text.slice(edit.start, edit.end) === edit.text ? [] : [edit];
}
// src/formats/json/repair/merge-null.ts
/**
* A schema that became nullable by a choice between it and `null`, written with a list of types instead: that is what
* the registry takes for more than the schema alone.
*/
function mergeNull({ mine }, place) {
	const object = mine.findObject(place);
	if (object === void 0) return [];
	const choice = object.node.members.find(({ key }) => key.value === "oneOf" || key.value === "anyOf");
	if (choice?.value.kind !== "array") return [];
	const { items } = choice.value;
	const [other] = items.filter((item) => !isNull(item));
	if (items.length !== 2 || other?.kind !== "object" || !items.some(isNull)) return [];
	const merged = printNullable({
		...object,
		node: other
	});
	if (merged === null) return [];
	const members = [...object.node.members.filter((member) => member !== choice).map((member) => printMember(object, member)), ...merged];
	const edits = [{
		start: object.node.start,
		end: object.node.end,
		text: `{ ${members.join(", ")} }`
	}];
	return propose(`Let ${nameSite(place.pointer)} be null by a list of types`, {
		reference: object.reference,
		edits
	});
}
function isNull(node) {
	if (node.kind !== "object" || node.members.length !== 1) return false;
	const type = findMember$1(node, "type")?.value;
	return type?.kind === "string" && type.value === "null";
}
/** The members of a schema of one type, made nullable; null for a schema of another build. */
function printNullable({ node, text, reference }) {
	const type = findMember$1(node, "type")?.value;
	if (type?.kind !== "string" || node.members.some(({ key }) => key.value === "const")) return null;
	return node.members.map((member) => {
		const { key, value } = member;
		if (key.value === "type") return `"type": [${JSON.stringify(type.value)}, "null"]`;
		if (key.value !== "enum" || value.kind !== "array") return printMember({
			reference,
			text,
			node
		}, member);
		return `"enum": [${[...value.items.map((item) => printSpot({
			reference,
			text,
			node: item
		})), "null"].join(", ")}]`;
	});
}
function printMember({ reference, text }, { key, value }) {
	return `${JSON.stringify(key.value)}: ${printSpot({
		reference,
		text,
		node: value
	})}`;
}
// src/formats/json/repair/rename-criterion.ts
/** The branches of a combination combined as they were, where only the keyword over them changed. */
function renameCriterion({ mine, myPlace, theirPlace }) {
	const [current, earlier] = [getLastToken(myPlace), getLastToken(theirPlace)];
	if (!CRITERIA.has(current) || !CRITERIA.has(earlier)) return [];
	const object = mine.findObject(leavePlace(myPlace, 1));
	if (object === void 0 || object.node.members.some(({ key }) => key.value === earlier)) return [];
	const edits = object.node.members.flatMap(({ key }) => key.value === current ? [key] : []).map(({ start, end }) => ({
		start,
		end,
		text: JSON.stringify(earlier)
	}));
	return propose(`Combine by \`${earlier}\` again`, {
		reference: object.reference,
		edits
	});
}
const CRITERIA = /* @__PURE__ */ new Set([
	"allOf",
	"anyOf",
	"oneOf"
]);
// src/formats/json/repair/repair-lists.ts
const PLURALS = {
	value: "values",
	branch: "branches"
};
/**
* Repairs for a list in which the reader lacks what the writer has (values of an enum, branches): put back where the
* candidate reads, taken out where it writes.
*/
function repairList(site, noun) {
	const [mine, theirs] = [toList(site.mine.find(site.myPlace)), toList(site.theirs.find(site.theirPlace))];
	if (mine === void 0 || theirs === void 0) return [];
	return site.candidateReads ? putBack$1(mine, theirs, noun) : takeOut$1(mine, theirs, noun);
}
function toList(spot) {
	return spot?.node.kind === "array" ? {
		...spot,
		node: spot.node
	} : void 0;
}
function putBack$1(mine, theirs, noun) {
	const known = new Set(mine.node.items.map(printItem));
	const written = theirs.node.items.filter((item) => !known.has(printItem(item))).map((node) => printSpot({
		...theirs,
		node
	}));
	const [first] = written;
	if (first === void 0) return [];
	const edit = insertItem(mine.text, mine.node, written.join(", "));
	return propose(written.length === 1 ? `Put the ${noun}${quote(first)} back` : `Put ${written.length} ${PLURALS[noun]} back`, {
		reference: mine.reference,
		edits: [edit],
		safe: true
	});
}
function takeOut$1(mine, theirs, noun) {
	const known = new Set(theirs.node.items.map(printItem));
	const added = mine.node.items.flatMap((item, index) => known.has(printItem(item)) ? [] : [index]);
	const [first] = added;
	const item = first === void 0 ? void 0 : mine.node.items[first];
	if (first === void 0 || item === void 0 || added.length === mine.node.items.length) return [];
	const { reference } = mine;
	if (added.length === 1) return propose(`Leave the ${noun}${quote(printSpot({
		...mine,
		node: item
	}))} out`, {
		reference,
		edits: [removeItem(mine.node, first)]
	});
	const kept = mine.node.items.filter((_, index) => !added.includes(index)).map((node) => printSpot({
		...mine,
		node
	}));
	const edit = {
		start: mine.node.start,
		end: mine.node.end,
		text: `[${kept.join(", ")}]`
	};
	return applyEdits(mine.text, [edit]) === mine.text ? [] : propose(`Leave ${added.length} ${PLURALS[noun]} out`, {
		reference,
		edits: [edit]
	});
}
function printItem(node) {
	return printJson(toJsonValue(node));
}
function quote(text) {
	return text.length > 40 ? "" : ` \`${text}\``;
}
// src/formats/json/repair/repair-properties.ts
/** Repairs for a property that only one side requires. */
function repairRequired(site, name) {
	const property = findPropertySite(site, name);
	if (property === void 0) return [];
	const { object } = property;
	const { reference } = object;
	if (site.candidateReads) return propose(`Leave \`${name}\` optional`, {
		reference,
		edits: dropRequired(object, name)
	});
	return propose(`Require \`${name}\` again`, {
		reference,
		edits: addRequired(object, name)
	});
}
/** Repairs for a property that only the reader declares. */
function repairAdded(site, name) {
	const property = findPropertySite(site, name);
	if (property === void 0) return [];
	if (!site.candidateReads) return [...putBack(site, property, site.theirPlace), ...putBackRequired(site, property)];
	const { object } = property;
	const { reference } = object;
	const optional = dropRequired(object, name);
	const emptied = emptyProperty(site, property);
	const isRequired = optional.length > 0;
	return [
		...site.difference.kind.startsWith("required-") ? propose(`Leave \`${name}\` optional`, {
			reference,
			edits: optional
		}) : [],
		...fitRest(site, property),
		...propose(isRequired ? `Leave \`${name}\` optional, with the empty schema` : `Give \`${name}\` the empty schema`, {
			reference,
			edits: emptied.length === 0 ? [] : [...optional, ...emptied]
		}),
		...takeOut(property)
	];
}
/** Repairs for a property that only the writer declares. */
function repairRemoved(site, name) {
	const property = findPropertySite(site, name);
	if (property === void 0) return [];
	return site.candidateReads ? putBack(site, property, site.theirPlace) : takeOut(property);
}
/** The schema that the earlier version asks of other properties, for one that those could be in data already. */
function fitRest(site, { name, place }) {
	if (!site.difference.kind.includes("-not-covered-")) return [];
	const rest = site.theirs.findObject(enterPlace(site.theirPlace, "additionalProperties"));
	const mine = site.mine.find(enterPlace(place, "properties", name));
	if (rest === void 0 || mine === void 0) return [];
	const edits = [{
		start: mine.node.start,
		end: mine.node.end,
		text: printSpot(rest)
	}];
	return propose(`Give \`${name}\` the schema that other properties have`, {
		reference: mine.reference,
		edits
	});
}
function emptyProperty({ mine }, { name, place }) {
	const schema = mine.find(enterPlace(place, "properties", name));
	return schema === void 0 ? [] : [{
		start: schema.node.start,
		end: schema.node.end,
		text: printEmptied(schema)
	}];
}
/** The empty schema with the words of the one in its place: to the registry they say nothing. */
function printEmptied({ node, text }) {
	if (node.kind !== "object") return "{}";
	const members = node.members.filter(({ key }) => WORDS.has(key.value)).map(({ key, value }) => `${JSON.stringify(key.value)}: ${text.slice(value.start, value.end)}`);
	return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
const WORDS = /* @__PURE__ */ new Set(["title", "description"]);
function takeOut({ name, object }) {
	const properties = findMember$1(object.node, "properties")?.value;
	if (properties?.kind !== "object") return [];
	const edits = dropMember({
		...object,
		node: properties
	}, name);
	const { reference } = object;
	return edits.length === 0 ? [] : propose(`Leave \`${name}\` out`, {
		reference,
		edits: [...edits, ...dropRequired(object, name)]
	});
}
function putBack(site, { name, object, place }, theirs) {
	const old = site.theirs.find(theirs);
	if (old === void 0 || theirs.pointer === "") return [];
	const properties = site.mine.findObject(enterPlace(place, "properties"));
	const written = printSpot(old);
	const edit = properties === void 0 ? setMember(object, "properties", `{ ${JSON.stringify(name)}: ${written} }`) : setMember(properties, name, written);
	return propose(`Put \`${name}\` back`, {
		reference: object.reference,
		edits: [edit],
		safe: true
	});
}
/** For a property that earlier readers require: put back, and required. */
function putBackRequired(site, property) {
	const [proposal] = putBack(site, property, site.theirPlace);
	const [required] = addRequired(property.object, property.name);
	if (proposal === void 0 || required === void 0) return [];
	if (proposal.edits.some((edit) => edit.start === required.start)) return [];
	return propose(`Put \`${property.name}\` back, and require it`, {
		...proposal,
		edits: [...proposal.edits, required]
	});
}
function addRequired(object, name) {
	const required = findMember$1(object.node, "required")?.value;
	if (required === void 0) return [setMember(object, "required", `[${JSON.stringify(name)}]`)];
	if (required.kind !== "array") return [];
	const names = required.items.map((item) => object.text.slice(item.start, item.end));
	return [{
		start: required.start,
		end: required.end,
		text: `[${[...names, JSON.stringify(name)].join(", ")}]`
	}];
}
// src/formats/json/repair/restore-keyword.ts
/** Keywords that describe without restricting. */
const ANNOTATIONS = new Set("$schema $id id $comment title description default examples definitions $defs".split(" "));
/**
* The keyword a difference stands at, made what it was: with its old value, put back or taken out. The place of a side
* without the keyword is the schema object that could have it.
*/
function restoreKeyword(site) {
	const { myPlace, theirPlace } = site;
	const keyword = findKeyword(site);
	if (keyword === void 0) return [];
	return restoreMember(site, {
		keyword,
		mine: getLastToken(myPlace) === keyword ? leavePlace(myPlace, 1) : myPlace,
		theirs: getLastToken(theirPlace) === keyword ? leavePlace(theirPlace, 1) : theirPlace
	});
}
/** Which keyword a difference is about: the one a place ends with, or the registry's path. */
function findKeyword({ myPlace, theirPlace, difference }) {
	const named = difference.registryPath.split("/").at(-1) ?? "";
	const ends = [myPlace, theirPlace].flatMap((place) => isMember(place) ? [] : [getLastToken(place)]);
	if (named !== "" && ends.includes(named)) return named;
	return named === "additionalItems" && ends.includes("items") ? "items" : ends.find((token) => KEYWORDS.has(token));
}
/** Whether a place is that of a schema under a free name. */
function isMember({ pointer }) {
	return MAPS.has(parsePointer(pointer).at(-2) ?? "");
}
const MAPS = new Set("properties patternProperties definitions $defs dependencies dependentRequired dependentSchemas".split(" "));
const KEYWORDS = /* @__PURE__ */ new Set([
	"type",
	"allOf",
	"anyOf",
	"oneOf",
	"not",
	"enum",
	"const"
]);
/** A member made what it was. */
function restoreMember(site, { keyword, mine, theirs, label }) {
	const target = site.mine.findObject(mine);
	if (target === void 0) return [];
	const old = site.theirs.find({
		...theirs,
		pointer: `${theirs.pointer}/${keyword.replaceAll("~", "~0").replaceAll("/", "~1")}`
	});
	const { reference } = target;
	const named = label ?? `\`${keyword}\` of ${nameSite(mine.pointer)}`;
	if (old === void 0) return propose(`Take ${named} out again`, {
		reference,
		edits: dropMember(target, keyword)
	});
	const edits = [setMember(target, keyword, printSpot(old))];
	return propose(`Put ${named} back: ${shorten(printSpot(old))}`, {
		reference,
		edits
	});
}
/** The keywords that are new beside those that were there, taken out; none if what was there changed as well. */
function dropNewKeywords(site, mine, theirs) {
	const [target, old] = [site.mine.findObject(mine), site.theirs.findObject(theirs)];
	if (target === void 0 || old === void 0) return [];
	const before = new Map(old.node.members.map(({ key, value }) => [key.value, printJson(toJsonValue(value))]));
	const added = target.node.members.map(({ key }) => key.value).filter((key) => !before.has(key) && !ANNOTATIONS.has(key));
	const now = new Map(target.node.members.map(({ key, value }) => [key.value, printJson(toJsonValue(value))]));
	const isKept = [...before].every(([key, value]) => ANNOTATIONS.has(key) || now.get(key) === value);
	const [keyword, ...others] = added;
	if (keyword === void 0 || !isKept || others.length > 0 && !added.every((key) => CONDITIONAL.has(key))) return [];
	return propose(`Leave ${added.map((key) => `\`${key}\``).join(", ")} of ${nameSite(mine.pointer)} out`, {
		reference: target.reference,
		edits: dropMembers(target, added)
	});
}
const CONDITIONAL = /* @__PURE__ */ new Set([
	"if",
	"then",
	"else"
]);
/** The whole schema made what it was. */
function restoreSchema(site, mine, theirs) {
	const [target, old] = [site.mine.find(mine), site.theirs.find(theirs)];
	if (target === void 0 || old === void 0 || mine.pointer === "") return [];
	const name = nameSite(mine.pointer);
	return propose(name === "the schema" ? "Put the earlier schema back" : `Give ${name} its earlier schema back`, {
		reference: target.reference,
		edits: [{
			start: target.node.start,
			end: target.node.end,
			text: printSpot(old)
		}]
	});
}
function shorten(text) {
	return text.length > 60 ? `\`${text.slice(0, 57)}…\`` : `\`${text}\``;
}
// src/formats/json/repair/propose-repairs.ts
/**
* Edits of the candidate that may remove a difference, those that keep most of it first: what was taken away put back,
* a restriction taken out, a keyword or a whole schema made what it was. Only a comparison of the edited text tells
* which of them help.
*/
function proposeJsonRepairs(question) {
	const site = createRepairSite(question);
	const inner = listReasons(site.difference).map((difference) => proposeJsonRepairs({
		...question,
		difference
	}));
	const nullable = site.candidateReads ? mergeNull(site, findSchema(site.myPlace)) : [];
	return [
		...joinFirsts(inner),
		...inner.flat(),
		...nullable,
		...proposeByKind(site),
		...proposeBySchema(site)
	];
}
/** Several reasons are repaired together, where their best edits do not get in each other's way. */
function joinFirsts(inner) {
	const firsts = inner.flatMap(([first]) => first ?? []);
	const [one] = firsts;
	if (one === void 0 || firsts.length < 2 || firsts.some(({ reference }) => reference !== one.reference)) return [];
	const edits = firsts.flatMap((proposal) => proposal.edits).toSorted((left, right) => left.start - right.start);
	if (!areDisjoint(edits)) return [];
	const titles = [...new Set(firsts.map(({ title }) => title))];
	return [{
		...one,
		title: titles.join("; "),
		safe: firsts.every(({ safe }) => safe),
		edits
	}];
}
function proposeByKind(site) {
	const { kind, details } = site.difference;
	switch (CHANGE_KINDS[kind].details) {
		case "property": return "property" in details ? repairRequired(site, details.property) : [];
		case "member": return "property" in details ? repairMember(site, details.property) : [];
		case "dependency": return "property" in details ? repairDependency(site, details.property) : [];
		case "item": return repairItem(site);
		case "values": return [...repairList(site, "value"), ...restoreKeyword(site)];
		case "branches":
			if (kind === "combined-type-changed") return [...renameCriterion(site), ...restoreKeyword(site)];
			return [...kind === "product-type-extended" ? [] : repairList(site, "branch"), ...restoreKeyword(site)];
		case "unmatched": return [...repairList(site, "branch"), ...restoreKeyword(site)];
		default: return restoreKeyword(site);
	}
}
function repairMember(site, property) {
	return site.difference.kind.includes("-removed-") ? repairRemoved(site, property) : repairAdded(site, property);
}
/** Ways that do not ask what the difference is: new keywords left out, or the whole schema as it was. */
function proposeBySchema(site) {
	const [mine, theirs] = [findSchema(site.myPlace), findSchema(site.theirPlace)];
	return [...dropNewKeywords(site, mine, theirs), ...restoreSchema(site, mine, theirs)];
}
/** Keywords that a place may end with and that are no schema of their own. */
const PARTS = new Set("type enum const allOf anyOf oneOf pattern maximum minimum exclusiveMaximum exclusiveMinimum multipleOf maxLength minLength maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required format".split(" "));
/** The schema a place is in. */
function findSchema(place) {
	const before = parsePointer(place.pointer).at(-2);
	return PARTS.has(getLastToken(place)) && before !== "properties" ? leavePlace(place, 1) : place;
}
const DEPENDENCIES = [
	"dependencies",
	"dependentRequired",
	"dependentSchemas"
];
function repairDependency(site, property) {
	const [mine, theirs] = [leaveDependency(site.myPlace), leaveDependency(site.theirPlace)];
	return DEPENDENCIES.flatMap((keyword) => {
		const [list, other] = [enterPlace(mine, keyword), enterPlace(theirs, keyword)];
		const label = `the dependencies of \`${property}\``;
		if (site.mine.findObject(list) !== void 0) return restoreMember(site, {
			keyword: property,
			mine: list,
			theirs: other,
			label
		});
		if (site.theirs.findObject(other) === void 0) return [];
		return restoreMember(site, {
			keyword,
			mine,
			theirs,
			label
		});
	});
}
function leaveDependency(place) {
	return DEPENDENCIES.includes(parsePointer(place.pointer).at(-2) ?? "") ? leavePlace(place, 2) : place;
}
/** The listed items are made what they were. */
function repairItem(site) {
	return [
		"items",
		"prefixItems",
		"additionalItems"
	].flatMap((keyword) => {
		const [mine, theirs] = [leaveItem(site.myPlace, keyword), leaveItem(site.theirPlace, keyword)];
		return [site.mine.find(enterPlace(mine, keyword)), site.theirs.find(enterPlace(theirs, keyword))].some((spot) => spot !== void 0) ? restoreMember(site, {
			keyword,
			mine,
			theirs
		}) : [];
	});
}
function leaveItem(place, keyword) {
	const tokens = parsePointer(place.pointer);
	const at = tokens.at(-2) === keyword || ["items", "prefixItems"].includes(tokens.at(-2) ?? "") ? -2 : tokens.length;
	return {
		...place,
		pointer: printPointer(tokens.slice(0, at))
	};
}
// src/formats/json/json-format.ts
/** JSON Schema, as the registry's two parsers and its comparison treat it. */
const jsonFormat = {
	...jsonOutline,
	kinds: JSON_DIFFERENCE_KINDS,
	parse: parseJsonSchema,
	compare: (reader, writer, options) => compareJsonSchemas(reader, writer, options),
	print: printJsonSchema,
	isSame: isSameJsonSchema,
	classifyChange: classifyJsonChange,
	findHazards: (reader, writer, options) => findJsonHazards(reader, writer, options),
	hazardKinds: JSON_HAZARD_KINDS,
	mergeCauses: (differences) => mergeJsonCauses(differences),
	findCause: (difference) => isJsonHazardKind(difference.kind) ? difference : findJsonCause(difference),
	problemWords: JSON_PROBLEM_WORDS,
	describe: (difference, labels) => isJsonHazardKind(difference.kind) ? describeJsonHazard(difference, labels) : describeJsonDifference(difference, labels),
	proposeRepairs: proposeJsonRepairs,
	proposeDetours: proposeJsonDetours,
	loadWitnessFinder: async () => (await import("./witness-finder2.js")).createJsonWitnessFinder(),
	findKindPage: findJsonPage
};
function findJsonPage(kind) {
	if (isJsonHazardKind(kind)) return findJsonHazardPage(kind);
	return isChangeKind(kind) ? findJsonKindPage(kind) : void 0;
}
export { jsonFormat };
