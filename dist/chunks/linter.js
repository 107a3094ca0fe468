import { OperationalError, createUsageError, findNearest, invariant, isGiven, measureDistance, readFlag, readFlags } from "./start.js";
import { NO_LINT_SETTINGS, SEVERITIES, compareText, createFingerprint, createLineIndex, createReport, createSubjectFilter, deliverReport, describeRules, escapePointerToken, findHunks, findLastEarly, findMember, getMember, hasManifest, isJsonObject, listFiles, listKeys, locateFile, locateRange, openWorkspace, parsePointer, planOutputs, printCompactJson, printPointer, quoteName, readJson, readReportOptions, readTextFile, readToday, sortDiagnostics, toJsonValue } from "./ground.js";
import { LEVEL_DEMANDS } from "./check.js";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
// src/lint/new-code.ts
/**
* The findings without those of style rules that were there before: their fingerprints hold what stands at the place
* and around it, so an element that was added or changed is judged anew.
*/
function keepNewCode(question) {
	const known = countFingerprints(question.before);
	return question.now.filter(({ rule, fingerprint }) => !question.isStyle(rule) || !takeOne(known, fingerprint));
}
/** How often each fingerprint occurs. */
function countFingerprints(diagnostics) {
	const counts = /* @__PURE__ */ new Map();
	for (const { fingerprint } of diagnostics) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
	return counts;
}
/** Takes one of a fingerprint away; false when there is none left. */
function takeOne(counts, fingerprint) {
	const left = counts.get(fingerprint) ?? 0;
	counts.set(fingerprint, left - 1);
	return left > 0;
}
// src/lint/lint-files.ts
/** Lints all files, each by itself and against its earlier versions, and then what only shows across files. */
function lintFiles(session, question) {
	const run = new Run(session, question);
	for (const file of question.files) run.lintFile(file);
	return run.finish();
}
var Run = class {
	#session;
	#question;
	#diagnostics = [];
	#failures = [];
	#facts = [];
	#styleRules;
	constructor(session, question) {
		this.#session = session;
		this.#question = question;
		this.#styleRules = new Set(session.config.rules.flatMap(({ id, style }) => style === true ? [id] : []));
	}
	lintFile(file) {
		const { diagnostics, failures, facts } = this.#session.lintFile(file);
		this.#facts.push(facts);
		this.#failures.push(...failures);
		if (diagnostics.length > 0) this.#add(this.#keepNew(file, diagnostics));
		this.#lintPairs(file);
	}
	/** A schema that is its newest version changes nothing, and what was published before is history. */
	#lintPairs(file) {
		let age = "newest";
		for (const source of this.#question.listEarlier?.(file) ?? []) {
			const isSame = source.text === file.source.text;
			if (isSame && age === "newest") return;
			if (!isSame) {
				const result = this.#session.lintPair(file, {
					source,
					age,
					isSame: () => this.#question.isSameVersion?.(file, source) === true
				});
				this.#failures.push(...result.failures);
				this.#add(result.diagnostics);
			}
			age = "older";
			if (!this.#session.comparesOlder(file, this.#question.isProven?.(file) === true)) return;
		}
	}
	finish() {
		const { manifest, earlierManifest, subjects } = this.#question;
		const across = this.#session.lintRepository({
			files: this.#facts,
			manifest,
			subjects,
			...earlierManifest === void 0 ? {} : { earlierManifest }
		});
		this.#add(across.diagnostics);
		return {
			diagnostics: this.#diagnostics,
			failures: [...this.#failures, ...across.failures]
		};
	}
	#keepNew(file, now) {
		const text = this.#question.findText?.(file);
		if (text === void 0 || text === null) return now;
		const before = this.#session.lintFile({
			...file,
			source: {
				path: file.source.path,
				text
			}
		}).diagnostics;
		return keepNewCode({
			now,
			before,
			isStyle: (rule) => this.#styleRules.has(rule)
		});
	}
	#add(diagnostics) {
		for (const diagnostic of diagnostics) this.#diagnostics.push(diagnostic);
	}
};
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
// src/lint/define-rule.ts
/** A rule of the catalogue. Its options' types reach its checks; the catalogue itself does not care about them. */
function defineRule(definition) {
	return {
		since: "0.1.0",
		fix: "none",
		registry: "accepts",
		options: {},
		...definition
	};
}
// src/lint/avro/attributes.ts
/** The members of a type's or field's object by attribute; of equal keys the last counts, as it does for readers. */
var AvroAttributes = class {
	type;
	name;
	namespace;
	doc;
	aliases;
	fields;
	symbols;
	default;
	size;
	items;
	values;
	order;
	logicalType;
	precision;
	scale;
	/** Attributes the specification does not know, in the order of the text. */
	extras = NONE;
};
/** One for all: hardly any type or field has an attribute that nobody knows. */
const NONE = [];
/** The attributes of an object. */
function readAttributes(object) {
	const attributes = new AvroAttributes();
	for (const member of object.members) assign(attributes, member);
	return attributes;
}
/** One case per attribute, since writing to a computed property is several times slower. */
function assign(attributes, member) {
	switch (member.key.value) {
		case "type":
			attributes.type = member;
			break;
		case "name":
			attributes.name = member;
			break;
		case "namespace":
			attributes.namespace = member;
			break;
		case "doc":
			attributes.doc = member;
			break;
		case "aliases":
			attributes.aliases = member;
			break;
		case "default":
			attributes.default = member;
			break;
		default: assignOfType(attributes, member);
	}
}
/** The attributes that only some kinds of type have. */
function assignOfType(attributes, member) {
	switch (member.key.value) {
		case "fields":
			attributes.fields = member;
			break;
		case "symbols":
			attributes.symbols = member;
			break;
		case "size":
			attributes.size = member;
			break;
		case "items":
			attributes.items = member;
			break;
		case "values":
			attributes.values = member;
			break;
		case "order":
			attributes.order = member;
			break;
		case "logicalType":
			attributes.logicalType = member;
			break;
		case "precision":
			attributes.precision = member;
			break;
		case "scale":
			attributes.scale = member;
			break;
		default: attributes.extras = [...attributes.extras, member];
	}
}
// src/lint/avro/document.ts
const PRIMITIVES = /* @__PURE__ */ new Set([
	"null",
	"boolean",
	"int",
	"long",
	"float",
	"double",
	"bytes",
	"string"
]);
/** The definition a type is or names in the same text, or the type itself. */
function resolveType(type) {
	return type.kind === "name" ? type.target ?? type : type;
}
/** The union's branches, or the type alone, each resolved. */
function listBranches(type) {
	return type.kind === "union" ? type.branches.map(resolveType) : [resolveType(type)];
}
/** Whether a type is a definition. */
function isNamed(type) {
	return type.kind === "record" || type.kind === "enum" || type.kind === "fixed";
}
/** Whether a type, as written, is the primitive `null`. */
function isNull(type) {
	return type.kind === "primitive" && type.name === "null";
}
/** The text of a member's value when it is a string. */
function textOf(member) {
	return member?.value.kind === "string" ? member.value.value : void 0;
}
/** The strings of a list attribute such as `aliases`, whatever else it holds. */
function listTexts(member) {
	if (member?.value.kind !== "array") return [];
	return member.value.items.flatMap((item) => item.kind === "string" ? [item.value] : []);
}
// src/lint/avro/read-document.ts
/** Reads the JSON of a schema as Avro. Never fails: what is no Avro is listed in `problems`. */
function readAvroDocument(json) {
	const reader = new AvroReader();
	const root = reader.readType(json, {
		parent: void 0,
		namespace: ""
	});
	reader.bindNames();
	const { types, fields, uses, definitions, byName, problems } = reader;
	return {
		root,
		json,
		types,
		fields,
		uses,
		definitions,
		byName,
		problems
	};
}
var AvroReader = class {
	types = [];
	fields = [];
	definitions = [];
	byName = /* @__PURE__ */ new Map();
	problems = [];
	uses = [];
	readType(json, place) {
		switch (json.kind) {
			case "string": return this.#readName(json, {
				json,
				parent: place.parent,
				attributes: void 0
			}, place);
			case "array": return this.#readUnion(json, place);
			case "object": return this.#readObject(json, place);
			case "number":
			case "boolean":
			case "null":
				this.#complain(json, `Expected a type: a name, an object or a union, found ${describeJson(json)}.`);
				return this.#add({
					kind: "unreadable",
					json,
					parent: place.parent,
					attributes: void 0
				});
		}
	}
	/** Looks up every used name: first in its own namespace, then in the null namespace. */
	bindNames() {
		for (const use of this.uses) use.target = this.byName.get(use.full) ?? this.byName.get(use.node.value);
	}
	#readObject(json, place) {
		const attributes = readAttributes(json);
		const base = {
			json,
			parent: place.parent,
			attributes
		};
		const type = attributes.type;
		if (type?.value.kind !== "string") {
			this.#complainAboutType(json, type);
			if (type !== void 0 && (type.value.kind === "object" || type.value.kind === "array")) return this.readType(type.value, place);
			return this.#add({
				kind: "unreadable",
				...base
			});
		}
		switch (type.value.value) {
			case "record":
			case "error": return this.#readRecord(base, place);
			case "enum": return this.#readEnum(base, place);
			case "fixed": return this.#readFixed(base, place);
			case "array": return this.#readArray(base, place);
			case "map": return this.#readMap(base, place);
			default: return this.#readName(type.value, base, place);
		}
	}
	#readName(node, base, place) {
		if (PRIMITIVES.has(node.value)) return this.#add({
			kind: "primitive",
			name: node.value,
			...base
		});
		const use = {
			kind: "name",
			node,
			full: qualify(node.value, place.namespace),
			target: void 0,
			...base
		};
		this.uses.push(use);
		this.types.push(use);
		return use;
	}
	#readUnion(json, place) {
		const branches = [];
		const union = this.#add({
			kind: "union",
			json,
			parent: place.parent,
			attributes: void 0,
			branches
		});
		const inner = {
			parent: union,
			namespace: place.namespace
		};
		for (const item of json.items) branches.push(this.readType(item, inner));
		return union;
	}
	#readArray(base, { namespace }) {
		const array = this.#add({
			kind: "array",
			...base,
			items: void 0
		});
		array.items = this.#readContent(base.attributes.items, {
			parent: array,
			namespace
		});
		if (array.items === void 0) this.#complain(base.attributes.type?.value ?? base.json, "Missing `items`.");
		return array;
	}
	#readMap(base, { namespace }) {
		const map = this.#add({
			kind: "map",
			...base,
			values: void 0
		});
		map.values = this.#readContent(base.attributes.values, {
			parent: map,
			namespace
		});
		if (map.values === void 0) this.#complain(base.attributes.type?.value ?? base.json, "Missing `values`.");
		return map;
	}
	#readContent(member, place) {
		return member && this.readType(member.value, place);
	}
	#readRecord(base, place) {
		const name = this.#readDefinitionName(base, place);
		const fields = [];
		const record = this.#define({
			kind: "record",
			...base,
			name,
			fields
		});
		const member = base.attributes.fields;
		if (member?.value.kind !== "array") this.#complainAboutList(base, member, "fields");
		else for (const item of member.value.items) {
			const field = this.#readField(item, record, name?.namespace ?? place.namespace);
			if (field !== void 0) fields.push(field);
		}
		return record;
	}
	#readField(json, record, namespace) {
		if (json.kind !== "object") {
			this.#complain(json, `Expected a field to be an object, found ${describeJson(json)}.`);
			return;
		}
		const attributes = readAttributes(json);
		const name = attributes.name?.value;
		if (name?.kind !== "string") this.#complainAboutName(json, attributes, "field");
		const unread = {
			kind: "unreadable",
			json,
			parent: void 0,
			attributes
		};
		const field = {
			kind: "field",
			json,
			attributes,
			name: name?.kind === "string" ? name : void 0,
			record,
			type: unread,
			index: record.fields.length
		};
		this.fields.push(field);
		if (attributes.type === void 0) this.#complain(name ?? openBrace$1(json), "Missing `type` of the field.");
		else field.type = this.readType(attributes.type.value, {
			parent: field,
			namespace
		});
		return field;
	}
	#readEnum(base, place) {
		const name = this.#readDefinitionName(base, place);
		const member = base.attributes.symbols;
		const symbols = [];
		if (member?.value.kind !== "array") this.#complainAboutList(base, member, "symbols");
		else for (const item of member.value.items) if (item.kind === "string") symbols.push(item);
		else this.#complain(item, `Expected a symbol to be a string, found ${describeJson(item)}.`);
		return this.#define({
			kind: "enum",
			...base,
			name,
			symbols
		});
	}
	#readFixed(base, place) {
		const name = this.#readDefinitionName(base, place);
		const member = base.attributes.size;
		const size = member?.value.kind === "number" && /^-?[0-9]+$/.test(member.value.text) ? member.value.text : void 0;
		if (member === void 0) this.#complain(name?.node ?? openBrace$1(base.json), "Missing `size` of the fixed type.");
		else if (size === void 0) this.#complain(member.value, `Expected \`size\` to be a whole number, found ${describeJson(member.value)}.`);
		return this.#define({
			kind: "fixed",
			...base,
			name,
			size: size === void 0 ? void 0 : Number(size)
		});
	}
	#readDefinitionName({ json, attributes }, place) {
		const node = attributes.name?.value;
		if (node?.kind !== "string") {
			this.#complainAboutName(json, attributes, textOf(attributes.type) ?? "type");
			return;
		}
		const dot = node.value.lastIndexOf(".");
		const given = attributes.namespace?.value;
		const declared = given?.kind === "string" ? given.value : place.namespace;
		const namespace = dot < 0 ? declared : node.value.slice(0, dot);
		const simple = node.value.slice(dot + 1);
		return {
			node,
			simple,
			namespace,
			full: namespace === "" ? simple : `${namespace}.${simple}`
		};
	}
	#define(type) {
		this.definitions.push(type);
		if (type.name !== void 0 && !this.byName.has(type.name.full)) this.byName.set(type.name.full, type);
		return this.#add(type);
	}
	#add(type) {
		this.types.push(type);
		return type;
	}
	#complainAboutType(json, type) {
		if (type === void 0) this.#complain(openBrace$1(json), "Missing `type`.");
		else this.#complain(type.value, `Expected \`type\` to be a name, found ${describeJson(type.value)}.`);
	}
	#complainAboutList({ json, attributes }, member, keyword) {
		if (member === void 0) this.#complain(attributes.name?.value ?? openBrace$1(json), `Missing \`${keyword}\`.`);
		else this.#complain(member.value, `Expected \`${keyword}\` to be a list, found ${describeJson(member.value)}.`);
	}
	#complainAboutName(json, { name }, what) {
		if (name === void 0) this.#complain(openBrace$1(json), `Missing \`name\` of the ${what}.`);
		else this.#complain(name.value, `Expected \`name\` to be a string, found ${describeJson(name.value)}.`);
	}
	#complain(at, message) {
		this.problems.push({
			at: {
				start: at.start,
				end: at.end
			},
			message
		});
	}
};
/** A name with the namespace it belongs to, unless it has one of its own. */
function qualify(name, namespace) {
	return namespace === "" || name.includes(".") ? name : `${namespace}.${name}`;
}
function openBrace$1(json) {
	return {
		start: json.start,
		end: json.start + 1
	};
}
function describeJson(json) {
	switch (json.kind) {
		case "object": return "an object";
		case "array": return "a list";
		case "string": return "a string";
		case "number": return `the number ${json.text}`;
		case "boolean": return `\`${json.value}\``;
		case "null": return "`null`";
	}
}
// src/lint/rules/avro/alias-conflict/rule.ts
/** An alias is no name or alias that something else already has. */
const rule$61 = defineRule({
	id: "avro/alias-conflict",
	title: "An alias is no name or alias that something else already has",
	why: "The reader cannot tell which of the two is meant; the registry's check ends with an error as soon as both exist, even against the same schema.",
	remedy: "Remove the alias or correct it.",
	preset: "recommended",
	severity: "error",
	source: "Avro specification, Aliases; LinkedIn avro-util; Avro Java's compatibility check",
	avro: {
		record({ fields }, context) {
			if (!fields.some(({ attributes }) => attributes.aliases)) return;
			const names = new Map(fields.flatMap(({ name }) => name === void 0 ? [] : [[name.value, name]]));
			for (const { attributes } of fields) for (const alias of listAliases(attributes)) claim({
				alias,
				name: alias.value,
				names
			}, context);
		},
		document({ definitions }, context) {
			if (!definitions.some(({ attributes }) => attributes.aliases)) return;
			const names = new Map(definitions.flatMap(({ name }) => name === void 0 ? [] : [[name.full, name.node]]));
			for (const { attributes, name } of definitions) for (const alias of listAliases(attributes)) claim({
				alias,
				name: qualify(alias.value, name?.namespace ?? ""),
				names
			}, context);
		}
	}
});
function listAliases({ aliases }) {
	if (aliases?.value.kind !== "array") return [];
	return aliases.value.items.filter((item) => item.kind === "string");
}
function claim({ alias, name, names }, context) {
	const owner = names.get(name);
	if (owner === void 0) names.set(name, alias);
	else context.report({
		at: alias,
		message: `Disallowed alias \`${alias.value}\`: the name is taken.`,
		related: [{
			message: "taken here",
			at: owner
		}]
	});
}
// src/lint/avro/describe-type.ts
/** A type in a few words: `int`, `enum Color`, `a.b.Order`, `array of string`, `union`. */
function describeType(type) {
	switch (type.kind) {
		case "primitive": return type.name;
		case "record":
		case "enum":
		case "fixed": return `${type.kind} ${type.name?.simple ?? "without a name"}`;
		case "array": return type.items === void 0 ? "array" : `array of ${describeType(type.items)}`;
		case "map": return type.values === void 0 ? "map" : `map of ${describeType(type.values)}`;
		case "union": return "union";
		case "name": return type.node.value;
		case "unreadable": return "unreadable type";
	}
}
// src/lint/rules/avro/bytes-default-encodable/rule.ts
/** A default for bytes has one character up to U+00FF per byte. */
const rule$60 = defineRule({
	id: "avro/bytes-default-encodable",
	title: "A default for bytes has one character up to U+00FF per byte",
	why: "The characters of the default are the bytes. The registry accepts other characters and wrong lengths; readers then fail or see question marks.",
	remedy: "Write each byte as one character between `\\u0000` and `\\u00ff`.",
	preset: "core",
	severity: "error",
	source: "Avro specification, Complex Types (defaults)",
	avro: { wrongDefault({ kind, at, type, expected }, context) {
		if (kind === "encoding") context.report({
			at,
			message: `Invalid default for ${describeType(type)}: expected ${expected}.`
		});
	} }
});
// src/lint/avro/endless-record.ts
/** The records that can never be written since they have to contain themselves; one per cycle, in the text's order. */
function findEndlessRecords({ definitions, types }) {
	if (!types.some((type) => type.kind === "name")) return [];
	const records = definitions.filter((type) => type.kind === "record");
	const endless = findUnwritable(records);
	const covered = /* @__PURE__ */ new Set();
	return records.flatMap((record) => {
		if (!endless.has(record) || covered.has(record)) return [];
		const trail = findWayBack(record, endless);
		const field = trail[0];
		if (field === void 0) return [];
		for (const step of trail) covered.add(step.record);
		return [{
			record,
			field
		}];
	});
}
/** Records that stay when all that can be written are taken away, again and again. */
function findUnwritable(records) {
	const left = new Set(records);
	for (let size = -1; size !== left.size;) {
		size = left.size;
		for (const record of left) if (!record.fields.some(({ type }) => isEndless(type, left))) left.delete(record);
	}
	return left;
}
function isEndless(written, endless) {
	const type = resolveType(written);
	if (type.kind !== "union") return endless.has(type);
	return type.branches.length > 0 && type.branches.every((branch) => isEndless(branch, endless));
}
/** The fields on a shortest way from a record back to it, the first one its own. */
function findWayBack(start, endless) {
	const queue = listEndlessFields(start, endless).map((field) => [field]);
	const seen = /* @__PURE__ */ new Set();
	for (const trail of queue) {
		const field = trail.at(-1);
		for (const next of field === void 0 ? [] : listRecords(field.type)) {
			if (next === start) return trail;
			if (seen.has(next)) continue;
			seen.add(next);
			queue.push(...listEndlessFields(next, endless).map((more) => [...trail, more]));
		}
	}
	return [];
}
function listEndlessFields(record, endless) {
	return record.fields.filter(({ type }) => isEndless(type, endless));
}
function listRecords(written) {
	const type = resolveType(written);
	if (type.kind === "record") return [type];
	return type.kind === "union" ? type.branches.flatMap(listRecords) : [];
}
// src/lint/tree/token.ts
/** The first character of a value. */
function openBrace(json) {
	return {
		start: json.start,
		end: json.start + 1
	};
}
// src/lint/avro/token.ts
/** The token that stands for a definition or field: its name, else the brace it opens with. */
function tokenOf(node) {
	if (node.kind === "field") return node.name ?? openBrace(node.json);
	return node.name?.node ?? openBrace(node.json);
}
/** The token that stands for a type at its place: its name or keyword, or the bracket a union opens with. */
function typeToken(type) {
	if (type.kind === "name") return type.node;
	return type.attributes?.type?.value ?? (type.json.kind === "array" ? openBrace(type.json) : type.json);
}
/** How a definition is called in a sentence: its name in backticks, or what it is. */
function callNamed(type) {
	return type.name === void 0 ? `the ${type.kind}` : `\`${type.name.simple}\``;
}
/** How a field is called in a sentence. */
function callField(field) {
	return field.name === void 0 ? "the field" : `\`${field.name.value}\``;
}
// src/lint/rules/avro/constructible-record/rule.ts
/** A record does not have to contain itself. */
const rule$59 = defineRule({
	id: "avro/constructible-record",
	title: "A record does not have to contain itself",
	why: "A record whose fields lead back to it without a way out (null, an empty list, an empty map) can never be written, yet the registry accepts it.",
	remedy: "Make a field of the cycle nullable, a list or a map.",
	preset: "core",
	severity: "error",
	source: "Avro Java's parser accepts it",
	avro: { document(document, context) {
		for (const { record, field } of findEndlessRecords(document)) context.report({
			at: tokenOf(field),
			message: `Invalid field ${callField(field)}: every ${callNamed(record)} has to contain another one.`
		});
	} }
});
// src/lint/avro/logical-type.ts
/** The logical types of the specification up to Avro 1.12 with the types that may carry them. */
const LOGICAL_TYPES = /* @__PURE__ */ new Map([
	["decimal", [{ base: "bytes" }, { base: "fixed" }]],
	["big-decimal", [{ base: "bytes" }]],
	["uuid", [{ base: "string" }, {
		base: "fixed",
		size: 16
	}]],
	["date", [{ base: "int" }]],
	["time-millis", [{ base: "int" }]],
	["time-micros", [{ base: "long" }]],
	["timestamp-millis", [{ base: "long" }]],
	["timestamp-micros", [{ base: "long" }]],
	["timestamp-nanos", [{ base: "long" }]],
	["local-timestamp-millis", [{ base: "long" }]],
	["local-timestamp-micros", [{ base: "long" }]],
	["local-timestamp-nanos", [{ base: "long" }]],
	["duration", [{
		base: "fixed",
		size: 12
	}]]
]);
/** The text of a type's `logicalType`, where it has one. */
function readLogicalType(type) {
	return textOf(type.attributes?.logicalType);
}
/** What a type is called as the base of a logical type: the primitive's name or the kind. */
function baseName(type) {
	return type.kind === "primitive" ? type.name : type.kind;
}
/** Whether a type may carry a logical type of the specification. */
function carriesLogicalType(type, logicalType) {
	return (LOGICAL_TYPES.get(logicalType) ?? []).some(({ base, size }) => base === baseName(type) && (size === void 0 || type.kind !== "fixed" || type.size === size));
}
// src/lint/avro/decimal.ts
/** The decimal a type is meant to be, or undefined when its logical type is another or none. */
function readDecimal(type) {
	if (readLogicalType(type) !== "decimal" || type.attributes === void 0) return void 0;
	const { precision, scale } = type.attributes;
	return {
		precision: readWhole(precision?.value),
		scale: scale === void 0 ? 0 : readWhole(scale.value)
	};
}
/** The most decimal digits that a signed number of so many bytes always holds. */
function countDigits(bytes) {
	return Math.floor(Math.log10(2) * (8 * bytes - 1));
}
function readWhole(value) {
	const text = value?.kind === "number" ? value.text : void 0;
	return text !== void 0 && /^-?[0-9]{1,15}$/.test(text) ? Number(text) : void 0;
}
// src/lint/rules/avro/decimal-portable/rule.ts
/** A decimal fits the warehouses it goes to. */
const rule$58 = defineRule({
	id: "avro/decimal-portable",
	title: "A decimal fits the warehouses it goes to",
	why: "Spark and Snowflake hold 38 digits, BigQuery's NUMERIC 38 with at most 9 behind the point; more is cut off or refused.",
	remedy: "Lower the precision or the scale.",
	preset: "recommended",
	severity: "warning",
	source: "Data types of Spark, Snowflake and BigQuery; igluctl",
	targets: [
		"spark",
		"snowflake",
		"bigquery"
	],
	avro: { annotated: checkDecimal }
});
function checkDecimal(type, context) {
	const { precision = 0, scale = 0 } = readDecimal(type) ?? {};
	const { precision: digits, scale: places } = type.attributes ?? {};
	if (precision > 38 && digits !== void 0) context.report({
		at: digits.value,
		message: `Too many digits: ${precision}, where warehouses hold 38.`
	});
	if (scale > 9 && places !== void 0 && context.targets.has("bigquery")) {
		const message = `Too many digits behind the point: ${scale}, where BigQuery's NUMERIC holds 9.`;
		context.report({
			at: places.value,
			message
		});
	}
}
// src/lint/rules/avro/decimal-valid/rule.ts
/** A decimal has a precision, and its scale and size fit it. */
const rule$57 = defineRule({
	id: "avro/decimal-valid",
	title: "A decimal has a precision, and its scale and size fit it",
	why: "Readers silently drop a decimal they cannot make sense of: raw bytes arrive downstream.",
	remedy: "State a positive `precision`, a `scale` between 0 and the precision, and for a fixed type enough bytes.",
	preset: "core",
	severity: "error",
	source: "Avro specification, Decimal; LinkedIn avro-util",
	avro: { annotated(type, context) {
		const problem = type.attributes?.logicalType && findProblem$1(type, type.attributes.logicalType.value);
		if (problem !== void 0) context.report(problem);
	} }
});
function findProblem$1(type, at) {
	const decimal = readDecimal(type);
	if (decimal === void 0 || type.attributes === void 0) return void 0;
	const { precision } = type.attributes;
	if (precision === void 0) return {
		at,
		message: "Missing `precision` of the decimal."
	};
	if (decimal.precision === void 0 || decimal.precision <= 0) return {
		at: precision.value,
		message: "Invalid precision: expected a whole number above 0."
	};
	return judgeScale(type, decimal.precision) ?? judgeSize(type, {
		at: precision.value,
		precision: decimal.precision
	});
}
function judgeScale(type, precision) {
	const at = type.attributes?.scale?.value;
	const scale = readDecimal(type)?.scale;
	if (at === void 0) return void 0;
	if (scale === void 0 || scale < 0) return {
		at,
		message: "Invalid scale: expected a whole number of at least 0."
	};
	if (scale <= precision) return void 0;
	return {
		at,
		message: `Invalid scale ${scale}: expected at most the precision, ${precision}.`
	};
}
function judgeSize(type, { at, precision }) {
	if (type.kind !== "fixed" || type.size === void 0 || type.size <= 0) return void 0;
	const most = countDigits(type.size);
	if (precision <= most) return void 0;
	return {
		at,
		message: `Too many digits: ${type.size} bytes hold a precision of ${most} at most, not ${precision}.`
	};
}
// src/lint/rules/avro/doc/rule.ts
/** Every record, enum and fixed is documented. */
const rule$56 = defineRule({
	id: "avro/doc",
	title: "Every record, enum and fixed is documented",
	why: "The schema is the one place where consumers look for what an event means.",
	remedy: "Add a `doc` that says what it is.",
	preset: "strict",
	severity: "warning",
	source: "avrolint-action; spf4j; RADAR-Schemas; Jikkou",
	style: true,
	avro: { named(type, context) {
		if ((textOf(type.attributes.doc) ?? "").trim() === "") context.report({
			at: tokenOf(type),
			message: `Missing \`doc\` of the ${type.kind} ${callNamed(type)}.`
		});
	} }
});
// src/lint/fix/edit-json.ts
/** Replaces a value (or a key) by another JSON text. */
function replaceJson(node, text) {
	return {
		start: node.start,
		end: node.end,
		text
	};
}
/** Takes members out of their object together with their commas; the text around stays as it is. */
function removeMembers(object, removed) {
	const edits = [];
	const { members } = object;
	for (let first = 0; first < members.length; first++) {
		let end = first;
		while (isAmong(members[end], removed)) end++;
		if (end > first) edits.push(removeRun(members, first, end));
		first = end;
	}
	return edits;
}
/** Takes the member at an index out of its object. */
function removeMemberAt({ members }, index) {
	return removeRun(members, index, index + 1);
}
function isAmong(member, removed) {
	return member !== void 0 && removed.includes(member);
}
/** Up to the next member where there is one, else from the previous one, so that no comma is left over. */
function removeRun(members, first, end) {
	const next = members[end];
	const start = members[first]?.key.start ?? 0;
	if (next !== void 0) return {
		start,
		end: next.key.start,
		text: ""
	};
	return {
		start: members[first - 1]?.value.end ?? start,
		end: members[end - 1]?.value.end ?? start,
		text: ""
	};
}
/** Puts a member behind another one, spaced and indented as that one is. */
function insertMemberAfter(text, member, added) {
	const end = member.value.end;
	const gap = text.slice(findGap(text, member.key.start), member.key.start);
	const colon = text.slice(member.key.end, member.value.start);
	return {
		start: end,
		end,
		text: `,${gap}${JSON.stringify(added.key)}${colon}${added.value}`
	};
}
/** Where the blanks before an offset start; a pattern would look for them from the start of the text on. */
function findGap(text, end) {
	let start = end;
	while (start > 0 && /\s/.test(text.charAt(start - 1))) start--;
	return start;
}
// src/lint/rules/avro/doc-style/rule.ts
/** Documentation says something and is trimmed. */
const rule$55 = defineRule({
	id: "avro/doc-style",
	title: "Documentation says something and is trimmed",
	why: "A doc that repeats the name, holds a note to do, or is blank around the text only costs attention.",
	remedy: "Write a sentence.",
	preset: "strict",
	severity: "info",
	fix: "meta",
	source: "sourcemeta jsonschema; RADAR-Schemas",
	style: true,
	options: { minimum: {
		kind: "integer",
		minimum: 0,
		default: 5,
		description: "The least number of characters of a doc."
	} },
	avro: {
		named({ attributes, name }, context) {
			if (attributes.doc !== void 0) checkDoc(attributes.doc, name?.simple, context);
		},
		field({ attributes, name }, context) {
			if (attributes.doc !== void 0) checkDoc(attributes.doc, name?.value, context);
		}
	}
});
function checkDoc({ value }, name, context) {
	if (value.kind !== "string" || value.value.trim() === "") return;
	const text = value.value.trim();
	const problem = judgeText$1(text, name, context.options.minimum);
	if (problem !== void 0) context.report({
		at: value,
		message: problem
	});
	else if (text !== value.value) context.report({
		at: value,
		message: "Disallowed blanks around the documentation.",
		fix: {
			title: "Remove the blanks",
			effect: "meta",
			edits: [replaceJson(value, JSON.stringify(text))]
		}
	});
}
function judgeText$1(text, name, minimum) {
	if (text.toLowerCase() === name?.toLowerCase()) return "Expected the documentation to say more than the name.";
	if (/^(?:todo|tbd|fixme|xxx)\b/i.test(text)) return "Expected documentation, found a note to do.";
	return text.length < minimum ? `Expected documentation of at least ${minimum} characters.` : void 0;
}
// src/lint/avro/neutral-symbol.ts
const NEUTRAL = /(?:^|_)(?:UNKNOWN|UNSPECIFIED|UNDEFINED|UNRECOGNI[SZ]ED|UNSET|NOT_?SET|OTHER|NONE|MISSING|DEFAULT|INVALID|NA)(?:_|$)/i;
/** Whether a symbol stands for "no known value" rather than for a state of the business. */
function isNeutralSymbol(symbol) {
	return NEUTRAL.test(symbol);
}
// src/lint/rules/avro/enum-default/rule.ts
/** An enum has a default of its own. */
const rule$54 = defineRule({
	id: "avro/enum-default",
	title: "An enum has a default of its own",
	why: "Without one, adding a symbol later breaks every reader that does not know it yet; the field's default does not help.",
	remedy: "Add a neutral symbol such as `UNKNOWN` and make it the enum's `default`.",
	preset: "recommended",
	severity: "warning",
	fix: "contract",
	source: "AVRO-1340; Zalando API guidelines #112; Expedia",
	avro: { enum(type, context) {
		const { attributes, symbols } = type;
		if (attributes.default !== void 0 || symbols.length === 0) return;
		context.report({
			at: tokenOf(type),
			message: `Missing \`default\` of the enum ${callNamed(type)}.`,
			fix: addDefault(type, context.file.source.text)
		});
	} }
});
function addDefault({ symbols, attributes }, text) {
	const neutral = symbols.find((symbol) => isNeutralSymbol(symbol.value));
	if (neutral === void 0 || attributes.symbols === void 0) return void 0;
	const added = {
		key: "default",
		value: JSON.stringify(neutral.value)
	};
	return {
		title: `Make \`${neutral.value}\` the enum's default`,
		effect: "contract",
		edits: [insertMemberAfter(text, attributes.symbols, added)]
	};
}
// src/lint/rules/avro/enum-default-in-symbols/rule.ts
/** An enum's default is one of its symbols. */
const rule$53 = defineRule({
	id: "avro/enum-default-in-symbols",
	title: "An enum's default is one of its symbols",
	why: "The registry refuses the schema when the default is another text, and ignores a default that is no text.",
	remedy: "Use one of the symbols, or add this one.",
	preset: "core",
	severity: "error",
	source: "Avro specification, Enums; AVRO-3229",
	registry: "rejects",
	avro: { enum(type, context) {
		const value = type.attributes.default?.value;
		if (value === void 0 || value.kind === "string" && type.symbols.some((symbol) => symbol.value === value.value)) return;
		context.report({
			at: value,
			message: `Invalid default of ${callNamed(type)}: expected one of its symbols.`
		});
	} }
});
// src/lint/rules/avro/enum-default-neutral/rule.ts
/** An enum's default means nothing by itself. */
const rule$52 = defineRule({
	id: "avro/enum-default-neutral",
	title: "An enum's default means nothing by itself",
	why: "Readers see every symbol they do not know as the default, so a business value there turns the unknown into a real state.",
	remedy: "Use a symbol such as `UNKNOWN` or `UNSPECIFIED` as the default.",
	preset: "recommended",
	severity: "info",
	source: "RADAR-Schemas; AIP-126; buf ENUM_ZERO_VALUE_SUFFIX",
	avro: { enum(type, context) {
		const text = textOf(type.attributes.default);
		if (text === void 0 || type.attributes.default === void 0 || isNeutralSymbol(text)) return;
		if (!type.symbols.some((symbol) => symbol.value === text)) return;
		const message = `Expected a neutral default of ${callNamed(type)}, found \`${text}\`.`;
		context.report({
			at: type.attributes.default.value,
			message
		});
	} }
});
// src/lint/find-similar.ts
/** The candidate within one typing error (two for long words) of a word, ignoring case; undefined when none or the word itself. */
function findSimilar(word, candidates) {
	const plain = word.toLowerCase();
	if (plain.length < 3) return void 0;
	const allowed = plain.length > 5 ? 2 : 1;
	let best;
	let distance = allowed + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) > allowed) continue;
		const edits = measureDistance(plain, candidate.toLowerCase());
		if (edits < distance) [best, distance] = [candidate, edits];
	}
	return best;
}
/** Prepares a name for {@link areSimilarNames}; one that is compared with many is prepared once. */
function readPlainName(name) {
	const text = name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
	return {
		text,
		letters: text.replaceAll(/\d/g, "")
	};
}
/**
* Whether two names look like one that was renamed: the same words, one within the other, or a spelling corrected. Names
* that only their numbers tell apart (`line_1`, `line_2`) do not, and neither do short words such as `min` and `max`.
*/
function areSimilarNames(left, right) {
	if (left.text === right.text) return true;
	if (left.letters === right.letters) return false;
	const [short, long] = left.text.length < right.text.length ? [left.text, right.text] : [right.text, left.text];
	if (short.length >= 4 && short.length * 2 > long.length && long.includes(short)) return true;
	return short.length >= 5 && isWithinEdits(short, long, Math.max(1, Math.floor(long.length / 16)));
}
/** Whether so few edits turn one word into the other; most words are told apart without counting edits. */
function isWithinEdits(short, long, edits) {
	if (long.length - short.length > edits) return false;
	let start = 0;
	while (start < short.length && short[start] === long[start]) start++;
	let end = 0;
	while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
	const [one, other] = [short.slice(start, short.length - end), long.slice(start, long.length - end)];
	return (edits > 1 || other.length <= 2) && measureDistance(one, other) <= edits;
}
// src/lint/rules/avro/enum-field-default-in-symbols/rule.ts
/** A field's default for an enum is one of its symbols. */
const rule$51 = defineRule({
	id: "avro/enum-field-default-in-symbols",
	title: "A field's default for an enum is one of its symbols",
	why: "The registry only checks that the default is text; readers fail at run time when they need it.",
	remedy: "Use one of the symbols, or add this one.",
	preset: "core",
	severity: "error",
	source: "Avro Java's `isValidDefault`",
	avro: { wrongDefault({ kind, at, type, expected }, context) {
		if (kind !== "symbol" || type.kind !== "enum" || at.kind !== "string") return;
		const similar = findSimilar(at.value, type.symbols.map((symbol) => symbol.value));
		const hint = similar === void 0 ? "" : ` Did you mean \`${similar}\`?`;
		context.report({
			at,
			message: `Invalid default \`${at.value}\`: expected ${expected}.${hint}`
		});
	} }
});
// src/lint/rules/avro/field-default/rule.ts
/** Every field has a default. */
const rule$50 = defineRule({
	id: "avro/field-default",
	title: "Every field has a default",
	why: "A field without one can never be removed once readers expect it. Turn this on for subjects of the levels FORWARD and FULL.",
	remedy: "Add a default, or waive the finding for fields that identify the record.",
	preset: "strict",
	severity: "info",
	source: "Jikkou; Confluent's evolution rules",
	style: true,
	avro: { field(field, context) {
		if (field.attributes.default !== void 0) return;
		if (field.type.kind === "union" && field.type.branches.some(isNull)) return;
		context.report({
			at: tokenOf(field),
			message: `Missing \`default\` of the field ${callField(field)}.`
		});
	} }
});
// src/lint/rules/avro/field-doc/rule.ts
/** Every field is documented. */
const rule$49 = defineRule({
	id: "avro/field-doc",
	title: "Every field is documented",
	why: "Names alone do not say units, allowed values or when a value is missing.",
	remedy: "Add a `doc` that says what the value is.",
	preset: "strict",
	severity: "warning",
	source: "avrolint-action; spf4j; RADAR-Schemas; Jikkou",
	style: true,
	avro: { field(field, context) {
		if ((textOf(field.attributes.doc) ?? "").trim() === "") context.report({
			at: tokenOf(field),
			message: `Missing \`doc\` of the field ${callField(field)}.`
		});
	} }
});
// src/lint/name-case.ts
/** How each case is called in a sentence. */
const CASE_NAMES = {
	snake: "snake_case",
	camel: "camelCase"
};
/** The words of a name: parts between other characters, at changes to upper case, and before the last of capitals. */
function splitWords(name) {
	return name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2").split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
}
/** Words joined as in `OrderCreated`. */
function toPascalCase(words) {
	return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()).join("");
}
/** A name in a case. */
function printInCase(name, wanted) {
	const words = splitWords(name);
	if (wanted === "snake") return words.join("_").toLowerCase();
	const pascal = toPascalCase(words);
	return pascal.slice(0, 1).toLowerCase() + pascal.slice(1);
}
/** Whether a name has a case; a single lower-case word has every case, and leading underscores are left alone. */
function fitsCase(name, wanted) {
	const plain = name.replace(/^_+/, "");
	return wanted === "snake" ? /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(plain) : /^[a-z][A-Za-z0-9]*$/.test(plain);
}
/** The case that most of the names have, of which at least one name shows it; snake when none or equally many do. */
function findMajorityCase(names) {
	const telling = names.filter((name) => fitsCase(name, "snake") !== fitsCase(name, "camel"));
	return telling.filter((name) => fitsCase(name, "camel")).length * 2 > telling.length ? "camel" : "snake";
}
/** Words that make a name look like personal data, in snake_case. */
const PERSONAL_NAMES = [
	"email",
	"phone",
	"mobile",
	"ssn",
	"iban",
	"passport",
	"birth",
	"birthday",
	"first_name",
	"last_name",
	"full_name",
	"street",
	"tax_id",
	"credit_card",
	"card_number"
];
// src/lint/rules/avro/field-name-case/rule.ts
/** Fields are named in one case. */
const rule$48 = defineRule({
	id: "avro/field-name-case",
	title: "Fields are named in one case",
	why: "Mixed styles make every query a guess.",
	remedy: "Rename the field and keep the old name as an alias.",
	preset: "strict",
	severity: "info",
	source: "RADAR-Schemas; Zalando API guidelines #118; Wikimedia",
	style: true,
	options: { style: {
		kind: "choice",
		values: [
			"snake",
			"camel",
			"consistent"
		],
		default: "consistent",
		description: "The case of field names; `consistent` takes the case most fields of the schema have."
	} },
	avro: { document({ fields }, context) {
		const names = fields.flatMap(({ name }) => name ?? []);
		const { style } = context.options;
		const wanted = style === "consistent" ? findMajorityCase(names.map(({ value }) => value)) : style;
		for (const name of names) if (!fitsCase(name.value, wanted)) context.report({
			at: name,
			message: `Expected \`${printInCase(name.value, wanted)}\` in ${CASE_NAMES[wanted]}, found \`${name.value}\`.`
		});
	} }
});
// src/lint/rules/avro/file-name-match/rule.ts
/** A file is called like its root type. */
const rule$47 = defineRule({
	id: "avro/file-name-match",
	title: "A file is called like its root type",
	why: "People look for a type by its name.",
	remedy: "Rename the file.",
	preset: "strict",
	severity: "info",
	source: "RADAR-Schemas",
	registry: "not-applicable",
	style: true,
	options: { directory: {
		kind: "boolean",
		default: false,
		description: "The folders end with the parts of the namespace too."
	} },
	avro: { document({ root }, context) {
		if (root.kind !== "record" && root.kind !== "enum" && root.kind !== "fixed") return;
		const { path } = context.file.source;
		const stem = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
		if (root.name === void 0) return;
		if (stem !== root.name.simple) context.report({
			at: tokenOf(root),
			message: `Expected the file of ${callNamed(root)} to be called \`${root.name.simple}\`, found \`${stem}\`.`
		});
		const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
		const wanted = root.name.namespace.replaceAll(".", "/");
		if (context.options.directory && !`/${folder}`.endsWith(`/${wanted}`)) context.report({
			at: tokenOf(root),
			message: `Expected the file of ${callNamed(root)} in the folder \`${wanted}\`, found \`${folder}\`.`
		});
	} }
});
// src/lint/rules/avro/finite-float-default/rule.ts
/** A default for float or double is a JSON number. */
const rule$46 = defineRule({
	id: "avro/finite-float-default",
	title: "A default for float or double is a JSON number",
	why: "The registry takes `\"NaN\"` and numbers written as text, other parsers refuse them: the specification asks for a JSON number.",
	remedy: "Write a JSON number, or make the field nullable with the default `null`.",
	preset: "core",
	severity: "warning",
	source: "Avro specification, Complex Types (defaults)",
	avro: { wrongDefault({ kind, at, type, expected }, context) {
		if (kind === "text-number") context.report({
			at,
			message: `Invalid default for ${describeType(type)}: expected ${expected}, found text.`
		});
	} }
});
// src/lint/rules/avro/fixed-size/rule.ts
/** A fixed type has a size of at least one byte. */
const rule$45 = defineRule({
	id: "avro/fixed-size",
	title: "A fixed type has a size of at least one byte",
	why: "A fixed of no bytes holds nothing; the registry accepts 0 and refuses negative sizes and those above 2147483639.",
	remedy: "State the number of bytes.",
	preset: "core",
	severity: "error",
	source: "Avro specification, Fixed; Avro Java accepts 0",
	avro: { fixed(type, context) {
		const { size, attributes } = type;
		if (size === void 0 || attributes.size === void 0 || size > 0 && size <= MAX_SIZE) return;
		const message = `Invalid size ${size} of ${callNamed(type)}.`;
		context.report({
			at: attributes.size.value,
			message
		});
	} }
});
/** The largest array Avro Java allocates. */
const MAX_SIZE = 2147483639;
// src/lint/name-meaning.ts
const DURATIONS = new Set("elapsed response processing run lead wait waiting prep travel up down execution load idle total average avg cooking delivery service start_up zone".split(" "));
/** Whether a name says that its value is a point in time: `created_at`, `eventTimestamp`, `login_ts`, `sale_time`. */
function isInstantName(name) {
	if (!/(?:at|ts|time|timestamp)$/i.test(name)) return false;
	const words = listWords(name);
	const before = words.at(-2) ?? "";
	switch (words.at(-1)) {
		case "timestamp": return true;
		case "ts": return before !== "";
		case "at": return before.endsWith("ed") || before === "sent" || before === "paid";
		case "time": return before !== "" && !DURATIONS.has(before);
		default: return false;
	}
}
const MONEY = new Set("amount price tax fee cost balance salary revenue subtotal payment surcharge cents pence minor".split(" "));
const MONEY_END = new RegExp(`(?:${[...MONEY].join("|")})$`, "i");
/** Whether a name says that its value is money: `price`, `totalAmount`, `amount_cents`. */
function isMoneyName(name) {
	return MONEY_END.test(name) && MONEY.has(listWords(name).at(-1) ?? "");
}
const NUMBERINGS = /* @__PURE__ */ new Set([
	"id",
	"seq",
	"sequence",
	"epoch",
	"offset"
]);
/** Whether a name says that its value is given out one after the other: `order_id`, `seq`. */
function isNumberingName(name) {
	return NUMBERINGS.has(listWords(name).at(-1) ?? "");
}
function listWords(name) {
	return splitWords(name).map((word) => word.toLowerCase());
}
// src/lint/rules/avro/int-id/rule.ts
/** An identifier or sequence number is a long. */
const rule$44 = defineRule({
	id: "avro/int-id",
	title: "An identifier or sequence number is a long",
	why: "Changing int to long later is a one-way street: only new readers read old data, never the other way round.",
	remedy: "Use long from the start.",
	preset: "strict",
	severity: "info",
	source: "Avro specification, Schema Resolution",
	avro: { field(field, context) {
		if (field.name === void 0 || !isNumberingName(field.name.value)) return;
		for (const type of listBranches(field.type)) if (type.kind === "primitive" && type.name === "int" && readLogicalType(type) === void 0) context.report({
			at: tokenOf(field),
			message: `Disallowed int for ${callField(field)}, which is named like a number that grows.`
		});
	} }
});
// src/lint/rules/avro/known-logical-type/rule.ts
/** A logical type is one that readers know. */
const rule$43 = defineRule({
	id: "avro/known-logical-type",
	title: "A logical type is one that readers know",
	why: "Readers silently ignore a logical type they do not know, so a typing error turns the values back into the plain base type.",
	remedy: "Use a logical type of the specification, or list your organisation's own under the option `allow`.",
	preset: "core",
	severity: "error",
	fix: "contract",
	source: "Avro specification, Logical Types; AVRO-2611; LinkedIn avro-util",
	options: { allow: {
		kind: "strings",
		default: [],
		description: "Logical types of your organisation that its readers know."
	} },
	avro: { annotated: checkLogicalType }
});
function correct(at, similar) {
	const edits = [replaceJson(at, JSON.stringify(similar))];
	return {
		title: `Change it to \`${similar}\``,
		effect: "contract",
		edits
	};
}
function checkLogicalType(type, context) {
	const logicalType = readLogicalType(type);
	const at = type.attributes?.logicalType?.value;
	if (logicalType === void 0 || at === void 0 || LOGICAL_TYPES.has(logicalType)) return;
	if (context.options.allow.includes(logicalType)) return;
	const similar = findSimilar(logicalType, [...LOGICAL_TYPES.keys()]);
	context.report({
		at,
		message: `Unknown logical type \`${logicalType}\`.${similar === void 0 ? "" : ` Did you mean \`${similar}\`?`}`,
		fix: similar === void 0 ? void 0 : correct(at, similar)
	});
}
// src/lint/tags.ts
/** The tags a field, type or property carries inline under `confluent:tags`. */
function listTags(json) {
	const value = findMember(json, "confluent:tags")?.value;
	return value?.kind === "array" ? value.items.filter((item) => item.kind === "string") : [];
}
// src/lint/rules/avro/known-tag/rule.ts
/** A tag is one of the organisation's tags. */
const rule$42 = defineRule({
	id: "avro/known-tag",
	title: "A tag is one of the organisation's tags",
	why: "A misspelt tag switches off the encryption or redaction rule that is bound to the right one.",
	remedy: "Correct the tag, or add it to the option `allow`.",
	preset: "recommended",
	severity: "error",
	source: "Confluent data contracts",
	options: { allow: {
		kind: "strings",
		default: [],
		description: "The tags there are; while the list is empty, every tag will do."
	} },
	avro: { extended({ kind, json }, context) {
		const { allow } = context.options;
		if (kind !== "field" && kind !== "record" || json.kind !== "object" || allow.length === 0) return;
		for (const tag of listTags(json)) {
			if (allow.includes(tag.value)) continue;
			const similar = findSimilar(tag.value, allow);
			const hint = similar === void 0 ? "" : ` Did you mean \`${similar}\`?`;
			context.report({
				at: tag,
				message: `Unknown tag \`${tag.value}\`.${hint}`
			});
		}
	} }
});
// src/lint/rules/avro/known-types/rule.ts
/** Every used type name is defined before its use or supplied by a reference. */
const rule$41 = defineRule({
	id: "avro/known-types",
	title: "Every used type name is defined before its use or supplied by a reference",
	why: "The registry refuses a schema that uses a type nobody defines, and registries on Avro 1.11 also refuse a name that is defined only later.",
	remedy: "Define the type where it is first used, or add the reference that supplies it.",
	preset: "core",
	severity: "error",
	source: "Avro specification, Names",
	registry: "rejects",
	avro: { name: reportEarlyUse },
	repository(repository, context) {
		const files = repository.files.filter(({ file }) => file.type === "AVRO");
		if (files.every(({ unresolved }) => unresolved.length === 0)) return;
		const defined = new Set(files.flatMap(({ definitions }) => definitions.map(({ name }) => name)));
		const hints = new Hints([...defined]);
		for (const { file, unresolved, definitions } of files) {
			const isKnown = (name) => defined.has(name) || file.references.includes(name);
			for (const use of unresolved) {
				if (isKnown(use.name) || isKnown(use.fallback)) continue;
				const message = `Unknown type \`${use.fallback}\`.${hints.find(use, definitions)}`;
				context.report({
					file: file.source,
					at: use.at,
					message
				});
			}
		}
	}
});
function reportEarlyUse({ target, node }, context) {
	if (target === void 0 || target.json.start < node.start) return;
	const related = [{
		message: "defined here",
		at: target.name?.node ?? target.json
	}];
	context.report({
		at: node,
		message: `Expected \`${node.value}\` to be defined before its first use.`,
		related
	});
}
/** Names of other languages' types that people write by habit. */
const HABITS = /* @__PURE__ */ new Map([
	["integer", "int"],
	["bool", "boolean"],
	["number", "double"],
	["object", "record"],
	["text", "string"],
	["str", "string"],
	["binary", "bytes"]
]);
/** More names than this are not searched for a similar one. */
const MAX_NAMES = 1e3;
/** What an unknown name was probably meant to be; each name is looked for once. */
var Hints = class {
	#defined;
	#known = /* @__PURE__ */ new Map();
	constructor(defined) {
		this.#defined = defined.slice(0, MAX_NAMES);
	}
	find(use, near) {
		let hint = this.#known.get(use.name);
		if (hint === void 0) this.#known.set(use.name, hint = this.#describe(use, near));
		return hint;
	}
	#describe({ name, fallback: written }, near) {
		const short = near.slice(0, MAX_NAMES).map((one) => one.name.slice(one.name.lastIndexOf(".") + 1));
		const similar = HABITS.get(written.toLowerCase()) ?? findSimilar(written, [...PRIMITIVES, ...short]) ?? findSimilar(name, this.#defined) ?? this.#defined.find((one) => one.endsWith(`.${written}`));
		return similar === void 0 || similar === written ? "" : ` Did you mean \`${similar}\`?`;
	}
};
// src/lint/rules/avro/logical-type-base/rule.ts
/** A logical type annotates the type it is defined for. */
const rule$40 = defineRule({
	id: "avro/logical-type-base",
	title: "A logical type annotates the type it is defined for",
	why: "On any other type readers silently ignore it.",
	remedy: "Change the base type to the one the logical type is defined for.",
	preset: "core",
	severity: "error",
	fix: "contract",
	source: "Avro specification, Logical Types; LinkedIn avro-util",
	avro: { annotated: checkBase }
});
function checkBase(type, context) {
	const logicalType = readLogicalType(type);
	const at = type.attributes?.logicalType?.value;
	if (logicalType === void 0 || at === void 0 || !LOGICAL_TYPES.has(logicalType)) return;
	if (carriesLogicalType(type, logicalType)) return;
	const wanted = (LOGICAL_TYPES.get(logicalType) ?? []).map(({ base, size }) => size === void 0 ? base : `${base} of ${size} bytes`);
	context.report({
		at,
		message: `Invalid base for \`${logicalType}\`: expected ${wanted.join(" or ")}, found ${baseName(type)}.`,
		fix: changeBase(type, logicalType)
	});
}
function changeBase(type, logicalType) {
	const [only, ...others] = LOGICAL_TYPES.get(logicalType) ?? [];
	const at = type.attributes?.type?.value;
	if (!(type.kind === "primitive" && only !== void 0 && others.length === 0 && only.size === void 0) || at === void 0) return void 0;
	return {
		title: `Change the base to \`${only.base}\``,
		effect: "contract",
		edits: [replaceJson(at, JSON.stringify(only.base))]
	};
}
// src/lint/rules/avro/logical-type-placement/rule.ts
/** A logical type stands inside the type, not beside it. */
const rule$39 = defineRule({
	id: "avro/logical-type-placement",
	title: "A logical type stands inside the type, not beside it",
	why: "On the field it is an unknown attribute that every reader ignores: the values stay plain numbers or bytes.",
	remedy: "Write the type as an object that holds the logical type.",
	preset: "core",
	severity: "error",
	fix: "contract",
	source: "AVRO-3014; confluentinc/schema-registry#522",
	avro: { field(field, context) {
		const { logicalType } = field.attributes;
		if (logicalType?.value.kind !== "string") return;
		if (listBranches(field.type).some((type) => readLogicalType(type) !== void 0)) return;
		context.report({
			at: logicalType.key,
			message: `Disallowed \`logicalType\` on the field: it belongs inside the type.`,
			fix: moveIntoType(field, context.file.source.text)
		});
	} }
});
function moveIntoType({ attributes, json, type }, text) {
	if (type.kind !== "primitive" || type.json.kind !== "string") return void 0;
	const moved = [
		attributes.logicalType,
		attributes.precision,
		attributes.scale
	].filter((member) => member !== void 0);
	const members = moved.map((member) => `, ${text.slice(member.key.start, member.value.end)}`);
	return {
		title: "Move the logical type into the type",
		effect: "contract",
		edits: [replaceJson(type.json, `{ "type": ${text.slice(type.json.start, type.json.end)}${members.join("")} }`), ...removeMembers(json, moved)]
	};
}
// src/lint/rules/avro/namespace-case/rule.ts
/** A namespace is lower case. */
const rule$38 = defineRule({
	id: "avro/namespace-case",
	title: "A namespace is lower case",
	why: "Java packages are lower case by convention, and file systems that ignore case mix up the others.",
	remedy: "Write the namespace in lower case.",
	preset: "strict",
	severity: "info",
	source: "RADAR-Schemas; Java package naming",
	style: true,
	avro: { named({ name, attributes }, context) {
		const at = name?.node.value.includes(".") === true ? name.node : attributes.namespace?.value;
		if (name !== void 0 && at !== void 0 && name.namespace !== name.namespace.toLowerCase()) context.report({
			at,
			message: `Expected the namespace \`${name.namespace}\` in lower case.`
		});
	} }
});
// src/lint/rules/avro/namespace-required/rule.ts
/** The root type has a namespace. */
const rule$37 = defineRule({
	id: "avro/namespace-required",
	title: "The root type has a namespace",
	why: "Without one, Java classes land in the default package and subjects named after records collide.",
	remedy: "Add a `namespace` that belongs to you.",
	preset: "recommended",
	severity: "warning",
	source: "Avro specification, Names; RADAR-Schemas",
	avro: { document({ root }, context) {
		if (root.kind !== "record" && root.kind !== "enum" && root.kind !== "fixed") return;
		if (root.name !== void 0 && root.name.namespace === "") context.report({
			at: tokenOf(root),
			message: `Missing \`namespace\` of ${callNamed(root)}.`
		});
	} }
});
// src/lint/rules/avro/no-builtin-type-name/rule.ts
/** No type is called like a built-in type. */
const rule$36 = defineRule({
	id: "avro/no-builtin-type-name",
	title: "No type is called like a built-in type",
	why: "A type called like a primitive is refused, and one called `map` or `record` makes the JSON encoding and every reader of the schema guess.",
	remedy: "Give the type a name of its own.",
	preset: "core",
	severity: "error",
	source: "Avro specification, Names",
	avro: { named({ name, kind }, context) {
		if (name !== void 0 && (PRIMITIVES.has(name.simple) || COMPLEX.has(name.simple))) context.report({
			at: name.node,
			message: `Disallowed name \`${name.simple}\` of the ${kind}.`
		});
	} }
});
const COMPLEX = /* @__PURE__ */ new Set([
	"record",
	"error",
	"enum",
	"array",
	"map",
	"union",
	"fixed"
]);
// src/lint/avro/like-names.ts
/** The names of a record or an enum where two of them are alike; undefined where none are, as nearly everywhere. */
function findLikeNames(type) {
	const names = type.kind === "enum" ? type.symbols : type.fields.flatMap(({ name }) => name ?? []);
	if (!hasLikeTexts(names.map(({ value }) => value))) return void 0;
	return {
		kind: type.kind === "enum" ? "symbol" : "field",
		names
	};
}
/** Whether two of the texts differ by case at most. */
function hasLikeTexts(texts) {
	const plain = /* @__PURE__ */ new Set();
	for (const text of texts) plain.add(text.toLowerCase());
	return plain.size < texts.length;
}
// src/lint/rules/avro/no-case-clash/rule.ts
/** No two fields, symbols or types differ only by case. */
const rule$35 = defineRule({
	id: "avro/no-case-clash",
	title: "No two fields, symbols or types differ only by case",
	why: "Avro tells them apart, but BigQuery, Hive, Spark and Snowflake do not: one of the two columns is lost or the load fails.",
	remedy: "Rename one of the two.",
	preset: "recommended",
	severity: "error",
	source: "bigquery-schema-generator#39; prestodb#4136; LinkedIn avro-util",
	avro: {
		likeNames({ names }, context) {
			reportClashes(names.map((name) => ({
				text: name.value,
				at: name
			})), context);
		},
		document({ definitions }, context) {
			if (definitions.length < 2 || !hasLikeTexts(definitions.map(({ name }) => name?.full ?? ""))) return;
			reportClashes(definitions.flatMap(({ name }) => name === void 0 ? [] : [{
				text: name.full,
				at: name.node
			}]), context);
		}
	}
});
function reportClashes(texts, context) {
	const seen = /* @__PURE__ */ new Map();
	for (const one of texts) {
		const plain = one.text.toLowerCase();
		const first = seen.get(plain);
		if (first === void 0) seen.set(plain, one);
		else if (first.text !== one.text) context.report({
			at: one.at,
			message: `Disallowed name \`${one.text}\`: it differs from \`${first.text}\` only by case.`,
			related: [{
				message: "the other one",
				at: first.at
			}]
		});
	}
}
// src/lint/rules/avro/no-comments/rule.ts
/** Schema files contain no comments. */
const rule$34 = defineRule({
	id: "avro/no-comments",
	title: "Schema files contain no comments",
	why: "The registry drops comments, and parsers of other languages (Python, Go, JavaScript) refuse the whole file because of them.",
	remedy: "Move what the comment says into `doc`, or remove it.",
	preset: "core",
	severity: "warning",
	fix: "text",
	source: "RFC 8259; Avro Java accepts comments as an extension; hamba/avro#246",
	text(read, context) {
		if (!read.ok) return;
		const { text } = context.file.source;
		for (const at of read.comments) context.report({
			at,
			message: "Disallowed comment.",
			fix: {
				title: "Remove the comment",
				effect: "text",
				edits: [removeComment(text, at)]
			}
		});
	}
});
/** Takes the whole line where the comment has one for itself. */
function removeComment(text, { start, end }) {
	const lead = /(?:^|\n)[ \t]*$/.exec(text.slice(0, start))?.[0];
	const rest = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end))?.[0];
	if (lead === void 0 || rest === void 0) return {
		start,
		end,
		text: ""
	};
	return {
		start: start - lead.replace("\n", "").length,
		end: end + rest.length,
		text: ""
	};
}
// src/lint/rules/avro/no-complex-union/rule.ts
/** A union is a type and perhaps `null`. */
const rule$33 = defineRule({
	id: "avro/no-complex-union",
	title: "A union is a type and perhaps `null`",
	why: "Generated code offers a bare object for more branches, Connect and BigQuery sinks flatten or refuse them, and removing a branch breaks readers.",
	remedy: "Use one field per alternative, or separate events.",
	preset: "recommended",
	severity: "warning",
	source: "avrolint-action; Snowflake connector",
	avro: { union({ branches, json, parent }, context) {
		const count = branches.filter((branch) => !isNull(branch)).length;
		if (parent === void 0 || count < 2) return;
		context.report({
			at: openBrace(json),
			message: `Too many branches besides \`null\`: ${count}.`
		});
	} }
});
// src/lint/avro/repetition.ts
/** Reports every name of a list that stood there before. */
function reportRepetitions({ kind, names }, context) {
	const seen = /* @__PURE__ */ new Map();
	for (const node of names) {
		const first = seen.get(node.value);
		if (first === void 0) seen.set(node.value, node);
		else context.report({
			at: node,
			message: `Disallowed second ${kind} \`${node.value}\`.`,
			related: [{
				message: "the first one",
				at: first
			}]
		});
	}
}
// src/lint/rules/avro/no-duplicate-field/rule.ts
/** A record has no two fields of one name. */
const rule$32 = defineRule({
	id: "avro/no-duplicate-field",
	title: "A record has no two fields of one name",
	why: "The registry refuses the schema; parsers that do not, lose one of the two columns.",
	remedy: "Rename or remove one of the fields.",
	preset: "core",
	severity: "error",
	source: "Avro specification, Complex Types",
	registry: "rejects",
	avro: { likeNames(like, context) {
		if (like.kind === "field") reportRepetitions(like, context);
	} }
});
// src/lint/tree/duplicate-keys.ts
const SMALL = 8;
/** Reports every key that an object has had before. */
function reportDuplicateKeys({ members }, context) {
	if (members.length <= SMALL && !hasRepetition(members)) return;
	const seen = /* @__PURE__ */ new Map();
	for (const { key } of members) {
		const first = seen.get(key.value);
		if (first === void 0) seen.set(key.value, key);
		else context.report({
			at: key,
			message: `Disallowed second \`${key.value}\` in one object: the first value is lost.`,
			related: [{
				message: "the first one",
				at: first
			}]
		});
	}
}
function hasRepetition(members) {
	for (let index = 1; index < members.length; index++) for (let earlier = 0; earlier < index; earlier++) if (members[earlier]?.key.value === members[index]?.key.value) return true;
	return false;
}
// src/lint/rules/avro/no-duplicate-key/rule.ts
/** No object names the same attribute twice. */
const rule$31 = defineRule({
	id: "avro/no-duplicate-key",
	title: "No object names the same attribute twice",
	why: "Parsers keep the last value without a word, so a reviewer reads one contract and the registry stores another.",
	remedy: "Keep one of the two.",
	preset: "core",
	severity: "error",
	source: "RFC 8259, section 4; Avro Java and `JSON.parse` keep the last value",
	tree: { object: reportDuplicateKeys }
});
// src/lint/rules/avro/no-duplicate-symbol/rule.ts
/** An enum has no symbol twice. */
const rule$30 = defineRule({
	id: "avro/no-duplicate-symbol",
	title: "An enum has no symbol twice",
	why: "The registry refuses the schema.",
	remedy: "Remove the repetition.",
	preset: "core",
	severity: "error",
	source: "Avro specification, Enums",
	registry: "rejects",
	avro: { likeNames(like, context) {
		if (like.kind === "symbol") reportRepetitions(like, context);
	} }
});
// src/lint/rules/avro/no-float-money/rule.ts
/** Money is no float or double. */
const rule$29 = defineRule({
	id: "avro/no-float-money",
	title: "Money is no float or double",
	why: "Binary fractions cannot hold most amounts exactly, so sums drift by cents.",
	remedy: "Use `decimal` with a precision and scale, or whole minor units in a long.",
	preset: "recommended",
	severity: "warning",
	source: "Zalando API guidelines #173; Avro specification, Decimal",
	avro: { field(field, context) {
		if (field.name === void 0 || !isMoneyName(field.name.value)) return;
		for (const type of listBranches(field.type)) if (type.kind === "primitive" && (type.name === "float" || type.name === "double")) context.report({
			at: tokenOf(field),
			message: `Disallowed ${type.name} for ${callField(field)}, which is named like money.`
		});
	} }
});
// src/lint/rules/avro/no-fullname/rule.ts
/** A name has no dots; the namespace stands in `namespace`. */
const rule$28 = defineRule({
	id: "avro/no-fullname",
	title: "A name has no dots; the namespace stands in `namespace`",
	why: "People and tools that look for `namespace` miss one that hides in the name.",
	remedy: "Split the name.",
	preset: "strict",
	severity: "info",
	fix: "text",
	source: "LinkedIn avro-util",
	style: true,
	avro: { named({ name, attributes }, context) {
		if (name === void 0 || attributes.name === void 0 || !name.node.value.includes(".")) return;
		if (attributes.namespace !== void 0) return;
		const { text } = context.file.source;
		context.report({
			at: name.node,
			message: `Disallowed dotted name \`${name.node.value}\`.`,
			fix: {
				title: `Split the name into \`${name.namespace}\` and \`${name.simple}\``,
				effect: "text",
				edits: [replaceJson(name.node, JSON.stringify(name.simple)), insertMemberAfter(text, attributes.name, {
					key: "namespace",
					value: JSON.stringify(name.namespace)
				})]
			}
		});
	} }
});
// src/lint/rules/avro/no-ignored-namespace/rule.ts
/** A dotted name has no `namespace` beside it. */
const rule$27 = defineRule({
	id: "avro/no-ignored-namespace",
	title: "A dotted name has no `namespace` beside it",
	why: "The namespace is ignored: the type lives where its dotted name says.",
	remedy: "Put the namespace of the dotted name into `namespace`, or drop it.",
	preset: "recommended",
	severity: "warning",
	fix: "text",
	source: "Avro specification, Names; LinkedIn avro-util",
	avro: { named({ name, attributes: { namespace } }, context) {
		if (name === void 0 || namespace === void 0 || !name.node.value.includes(".")) return;
		context.report({
			at: namespace.value,
			message: `Disallowed \`namespace\` beside the dotted name \`${name.node.value}\`: it is ignored.`,
			fix: {
				title: `Split the name into \`${name.namespace}\` and \`${name.simple}\``,
				effect: "text",
				edits: [replaceJson(name.node, JSON.stringify(name.simple)), replaceJson(namespace.value, JSON.stringify(name.namespace))]
			}
		});
	} }
});
// src/lint/rules/avro/no-int-money/rule.ts
/** Money is no 32-bit int. */
const rule$26 = defineRule({
	id: "avro/no-int-money",
	title: "Money is no 32-bit int",
	why: "Minor units in an int overflow at 21 million.",
	remedy: "Use long or decimal.",
	preset: "strict",
	severity: "warning",
	source: "The range of a 32-bit integer",
	avro: { field(field, context) {
		if (field.name === void 0 || !isMoneyName(field.name.value)) return;
		for (const type of listBranches(field.type)) if (type.kind === "primitive" && type.name === "int") context.report({
			at: tokenOf(field),
			message: `Disallowed int for ${callField(field)}, which is named like money.`
		});
	} }
});
// src/lint/rules/avro/no-local-timestamp/rule.ts
/** A timestamp is an instant. */
const rule$25 = defineRule({
	id: "avro/no-local-timestamp",
	title: "A timestamp is an instant",
	why: "`local-timestamp-*` has no time zone, so nobody can tell when the event happened.",
	remedy: "Use `timestamp-millis` or `timestamp-micros` in UTC.",
	preset: "strict",
	severity: "warning",
	source: "Avro specification, Logical Types; Zalando API guidelines",
	style: true,
	avro: { primitive(type, context) {
		const logicalType = readLogicalType(type);
		if (logicalType?.startsWith("local-timestamp-") === true) context.report({
			at: type.attributes?.logicalType?.value ?? type.json,
			message: `Disallowed logical type \`${logicalType}\`.`
		});
	} }
});
// src/lint/rules/avro/no-misspelt-attribute/rule.ts
/** No attribute is a misspelt attribute of the specification. */
const rule$24 = defineRule({
	id: "avro/no-misspelt-attribute",
	title: "No attribute is a misspelt attribute of the specification",
	why: "Unknown attributes are kept as metadata, so a typing error is accepted and what it was meant to do does not happen.",
	remedy: "Correct the spelling, or rename the attribute if it is your own.",
	preset: "recommended",
	severity: "warning",
	fix: "contract",
	source: "Avro Java keeps unknown attributes",
	avro: { extended({ kind, attributes }, context) {
		const missing = (KNOWN[kind] ?? []).filter((attribute) => attributes[attribute] === void 0);
		for (const { key } of attributes.extras) {
			const meant = key.value === "alias" ? missing.find((name) => name === "aliases") : findSimilar(key.value, missing);
			if (meant !== void 0) report(key, meant, context);
		}
	} }
});
const KNOWN = {
	field: [
		"name",
		"type",
		"default",
		"doc",
		"order",
		"aliases"
	],
	record: [
		"name",
		"namespace",
		"doc",
		"aliases",
		"fields"
	],
	enum: [
		"name",
		"namespace",
		"doc",
		"aliases",
		"symbols",
		"default"
	],
	fixed: [
		"name",
		"namespace",
		"aliases",
		"size",
		"logicalType",
		"precision",
		"scale"
	],
	primitive: [
		"logicalType",
		"precision",
		"scale"
	]
};
function report(key, meant, context) {
	context.report({
		at: key,
		message: `Unknown attribute \`${key.value}\`. Did you mean \`${meant}\`?`,
		fix: {
			title: `Change it to \`${meant}\``,
			effect: "contract",
			edits: [replaceJson(key, JSON.stringify(meant))]
		}
	});
}
// src/lint/rules/avro/no-package-clash/rule.ts
/** No type's full name is the namespace of another type. */
const rule$23 = defineRule({
	id: "avro/no-package-clash",
	title: "No type's full name is the namespace of another type",
	why: "Java and Kotlin cannot have a class and a package of one name, so the generated code does not compile.",
	remedy: "Move the nested types to another namespace.",
	preset: "recommended",
	severity: "error",
	source: "ztf-avro-alert#3; kafka-connect-twitter#28",
	targets: [
		"java",
		"connect",
		"spark"
	],
	repository({ files }, context) {
		const packages = listPackages(files);
		const types = /* @__PURE__ */ new Map();
		for (const facts of files) for (const place of facts.definitions) if (packages.has(place.name)) types.set(place.name, {
			place,
			facts
		});
		if (types.size === 0) return;
		for (const { file, definitions } of files) for (const { name, at } of definitions) {
			const clash = findEnclosingType(name, types);
			if (clash !== void 0) context.report({
				file: file.source,
				at,
				message: `Disallowed namespace of \`${name}\`: \`${clash.place.name}\` is a type.`,
				related: [{
					message: "the type",
					file: clash.facts.file.source,
					at: clash.place.at
				}]
			});
		}
	}
});
/** All namespaces that types are in, and those around them. */
function listPackages(files) {
	const packages = /* @__PURE__ */ new Set();
	let last = "";
	for (const { definitions } of files) for (const { name } of definitions) {
		const namespace = name.slice(0, Math.max(0, name.lastIndexOf(".")));
		if (namespace !== last) addPackages(packages, namespace);
		last = namespace;
	}
	return packages;
}
function addPackages(packages, innermost) {
	let namespace = innermost;
	while (namespace !== "" && !packages.has(namespace)) {
		packages.add(namespace);
		namespace = namespace.slice(0, Math.max(0, namespace.lastIndexOf(".")));
	}
}
function findEnclosingType(name, types) {
	for (let dot = name.lastIndexOf("."); dot > 0; dot = name.lastIndexOf(".", dot - 1)) {
		const found = types.get(name.slice(0, dot));
		if (found !== void 0) return found;
	}
}
// src/lint/rules/avro/no-reserved-prefix/rule.ts
/** No field starts with a prefix that systems keep for themselves. */
const rule$22 = defineRule({
	id: "avro/no-reserved-prefix",
	title: "No field starts with a prefix that systems keep for themselves",
	why: "Sinks refuse such columns or overwrite them: BigQuery keeps `_TABLE_`, `_FILE_`, `_PARTITION` and others, connectors keep names that start with two underscores.",
	remedy: "Choose another name, and keep the old one as an alias.",
	preset: "recommended",
	severity: "warning",
	source: "BigQuery column names; Kafka Connect and Debezium metadata fields",
	targets: [
		"bigquery",
		"connect",
		"snowflake",
		"spark"
	],
	avro: { field({ name }, context) {
		if (name?.value.startsWith("_") !== true) return;
		const prefix = RESERVED.find((one) => name.value.toUpperCase().startsWith(one));
		if (prefix !== void 0) context.report({
			at: name,
			message: `Disallowed prefix \`${prefix}\` of the field \`${name.value}\`.`
		});
	} }
});
const RESERVED = [
	"_TABLE_",
	"_FILE_",
	"_PARTITION",
	"_ROW_TIMESTAMP",
	"_COLIDENTIFIER",
	"_CHANGE_",
	"__"
];
// src/lint/reserved-words.ts
const VOCABULARIES = [
	{
		target: "java",
		language: "Java",
		usage: "code",
		words: new Set("abstract assert boolean break byte case catch char class const continue default do double else enum extends false final finally float for goto if implements import instanceof int interface long native new null package private protected public return short static strictfp super switch synchronized this throw throws transient true try void volatile while".split(" "))
	},
	{
		target: "python",
		language: "Python",
		usage: "code",
		words: new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(" "))
	},
	{
		target: "node",
		language: "JavaScript",
		usage: "code",
		words: new Set("await break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with yield".split(" "))
	},
	{
		target: "bigquery",
		language: "BigQuery SQL",
		usage: "column",
		words: new Set("all and any array as asc assert_rows_modified at between by case cast collate contains create cross cube current default define desc distinct else end enum escape except exclude exists extract false fetch following for from full group grouping groups hash having if ignore in inner intersect interval into is join lateral left like limit lookup merge natural new no not null nulls of on or order outer over partition preceding proto range recursive respect right rollup rows select set some struct tablesample then to treat true unbounded union unnest using when where window with within".split(" "))
	},
	{
		target: "snowflake",
		language: "Snowflake SQL",
		usage: "column",
		words: new Set("account all alter and any as between by case cast check column connect connection constraint create cross current current_date current_time current_timestamp current_user database delete distinct drop else exists false following for from full grant group gscluster having ilike in increment inner insert intersect into is issue join lateral left like localtime localtimestamp minus natural not null of on or order organization qualify regexp revoke right rlike row rows sample schema select set some start table tablesample then to trigger true try_cast union unique update using values view when whenever where with".split(" "))
	},
	{
		target: "spark",
		language: "Spark SQL",
		usage: "column",
		words: new Set("anti all and any as authorization both case cast check collate column constraint create cross current_date current_time current_timestamp current_user distinct else end escape except false fetch filter for foreign from full grant group having in inner intersect into is join leading left natural not null offset on only or order outer overlaps primary references right select semi session_user some table then time to trailing true union unique unknown user using when where with".split(" "))
	}
];
/** The first language of the targets in which a name is a reserved word; SQL ignores case. */
function findReservedWord(name, usage, targets) {
	return VOCABULARIES.find((one) => targets.has(one.target) && (one.usage === "code" ? one.words.has(name) : usage === "column" && one.words.has(name.toLowerCase())))?.language;
}
// src/lint/rules/avro/no-reserved-word/rule.ts
/** No name is a reserved word of a target. */
const rule$21 = defineRule({
	id: "avro/no-reserved-word",
	title: "No name is a reserved word of a target",
	why: "Generated code has to mangle the name, or the column has to be quoted in every query; lookups by the original name then fail.",
	remedy: "Choose another name; for a field, keep the old one as an alias.",
	preset: "recommended",
	severity: "warning",
	source: "AVRO-3698; AVRO-2022; avrohugger#70",
	targets: [
		"java",
		"python",
		"node",
		"bigquery",
		"snowflake",
		"spark"
	],
	onlyForTargets: true,
	avro: {
		field({ name }, context) {
			if (name !== void 0) check({
				word: name.value,
				at: name,
				what: "field name"
			}, context);
		},
		named({ name, attributes }, context) {
			if (name === void 0) return;
			check({
				word: name.simple,
				at: name.node,
				what: "type name"
			}, context);
			const at = attributes.namespace?.value ?? (name.node.value.includes(".") ? name.node : void 0);
			if (at !== void 0) for (const word of name.namespace.split(".")) check({
				word,
				at,
				what: "namespace part"
			}, context);
		}
	}
});
function check({ word, at, what }, context) {
	const target = findReservedWord(word, what === "field name" ? "column" : "code", context.targets);
	if (target !== void 0) context.report({
		at,
		message: `Disallowed ${what} \`${word}\`: it is a reserved word of ${target}.`
	});
}
// src/lint/avro/print-shape.ts
/** What makes a definition the type it is: fields with types and defaults, symbols, size; nested definitions by name. */
function printShape(type) {
	const logical = readLogicalType(type) ?? "";
	switch (type.kind) {
		case "record": return `record(${type.fields.map(printField).join()})${logical}`;
		case "enum": return `enum(${type.symbols.map((symbol) => symbol.value).join()};${printValue(type.attributes.default?.value)})${logical}`;
		case "fixed": return `fixed(${type.size})${logical}`;
	}
}
function printField({ name, type, attributes }) {
	return `${name?.value}:${printUse(type)}=${printValue(attributes.default?.value)}`;
}
/** A use of a type: primitives with their logical type, named types by full name. */
function printUse(type) {
	const logical = readLogicalType(type);
	const suffix = logical === void 0 ? "" : `~${logical}`;
	switch (type.kind) {
		case "primitive": return type.name + suffix;
		case "record":
		case "enum":
		case "fixed": return type.name?.full ?? "?";
		case "name": return type.target?.name?.full ?? type.full;
		case "array": return `[${type.items === void 0 ? "?" : printUse(type.items)}]`;
		case "map": return `{${type.values === void 0 ? "?" : printUse(type.values)}}`;
		case "union": return `(${type.branches.map(printUse).join("|")})`;
		case "unreadable": return "?";
	}
}
/** What readers and writers agree on in a type: its shape with its name and aliases; a use of a type otherwise. */
function printContract(type) {
	if (type.kind !== "record" && type.kind !== "enum" && type.kind !== "fixed") return printUse(type);
	const aliases = [type, ...type.kind === "record" ? type.fields : []].map(({ attributes }) => listTexts(attributes.aliases).join());
	return `${type.name?.full}(${aliases.join(";")})${printShape(type)}`;
}
/** A JSON value without its formatting; empty for none. */
function printValue(node) {
	return node === void 0 ? "" : printCompactJson(node);
}
// src/lint/repository/conflicting-definitions.ts
/** The definitions that disagree with the first one of their full name, in the order of the files. */
function findConflictingDefinitions(files) {
	const shapes = new ShapeCache();
	return [...groupDefinitions(files).values()].flatMap((places) => {
		const [first, ...others] = places;
		if (first === void 0 || others.length === 0) return [];
		const shape = shapes.print(first);
		return others.filter((other) => shapes.print(other) !== shape).map((other) => ({
			first,
			other
		}));
	});
}
/** The places of each name that more than one file defines. */
function groupDefinitions(files) {
	const first = /* @__PURE__ */ new Map();
	const shared = /* @__PURE__ */ new Set();
	for (const facts of files) for (const { name } of facts.definitions) {
		const known = first.get(name);
		if (known === void 0) first.set(name, facts);
		else if (known !== facts) shared.add(name);
	}
	const groups = /* @__PURE__ */ new Map();
	if (shared.size > 0) for (const facts of files) addPlaces(groups, facts, shared);
	return groups;
}
/** The first definition of each shared name in a file: repetitions within one file are another matter. */
function addPlaces(groups, { file, definitions }, shared) {
	for (const { name, at } of definitions) {
		if (!shared.has(name)) continue;
		const places = groups.get(name) ?? [];
		groups.set(name, places);
		if (places.at(-1)?.file !== file.source) places.push({
			name,
			file: file.source,
			at
		});
	}
}
/** Shapes of the definitions of a file, read again only for files that share a name with another. */
var ShapeCache = class {
	#files = /* @__PURE__ */ new Map();
	print({ name, file }) {
		let shapes = this.#files.get(file);
		if (shapes === void 0) this.#files.set(file, shapes = printShapes(file));
		return shapes.get(name) ?? "";
	}
};
function printShapes(file) {
	const read = readJson(file.text, { comments: true });
	if (!read.ok) return /* @__PURE__ */ new Map();
	return new Map([...readAvroDocument(read.root).byName].map(([name, type]) => [name, printShape(type)]));
}
// src/lint/rules/avro/no-type-redefinition/rule.ts
/** A full name has one definition. */
const rule$20 = defineRule({
	id: "avro/no-type-redefinition",
	title: "A full name has one definition",
	why: "Within a file the second definition is refused or quietly ignored; across files two shapes under one name make generated classes and references mean different things in different places.",
	remedy: "Define the type once and use its name elsewhere, or give one of the two another name.",
	preset: "core",
	severity: "error",
	source: "Avro specification, Names; RADAR-Schemas",
	registry: "rejects",
	avro: { document({ definitions, byName }, context) {
		for (const { name } of definitions) {
			const first = name && byName.get(name.full)?.name;
			if (name === void 0 || first === void 0 || first === name) continue;
			const related = [{
				message: "first defined here",
				at: first.node
			}];
			context.report({
				at: name.node,
				message: `Disallowed second definition of \`${name.full}\`.`,
				related
			});
		}
	} },
	repository({ files }, context) {
		for (const { first, other } of findConflictingDefinitions(files)) context.report({
			file: other.file,
			at: other.at,
			message: `Disallowed second definition of \`${other.name}\`, which ${first.file.path} defines differently.`,
			related: [{
				message: "the other definition",
				file: first.file,
				at: first.at
			}]
		});
	}
});
// src/lint/tree/unsafe-integer.ts
/** Reports a whole number that JavaScript cannot hold exactly. */
function reportUnsafeInteger(node, context) {
	if (node.text.length < 16 || !/^-?[0-9]+$/.test(node.text) || Number.isSafeInteger(Number(node.text))) return;
	const shown = node.text.length > 24 ? `${node.text.slice(0, 20)}…` : node.text;
	context.report({
		at: node,
		message: `Disallowed number ${shown}: it is beyond ±2^53.`
	});
}
// src/lint/rules/avro/no-unsafe-integer-literal/rule.ts
/** Whole numbers stay within ±2^53. */
const rule$19 = defineRule({
	id: "avro/no-unsafe-integer-literal",
	title: "Whole numbers stay within ±2^53",
	why: "Tools written in JavaScript read a larger number as a neighbouring one, so re-saving the file changes the contract.",
	remedy: "Use a number that a double holds exactly, or keep the file away from such tools and waive the finding.",
	preset: "core",
	severity: "warning",
	source: "RFC 8259, section 6",
	tree: { number: reportUnsafeInteger }
});
// src/lint/rules/avro/non-empty-enum/rule.ts
/** An enum has at least one symbol. */
const rule$18 = defineRule({
	id: "avro/non-empty-enum",
	title: "An enum has at least one symbol",
	why: "Nothing can be written as an enum without symbols, yet the registry accepts it.",
	remedy: "List the symbols, or remove the enum.",
	preset: "core",
	severity: "error",
	source: "Avro Java's parser accepts the empty list",
	avro: { enum(type, context) {
		const { symbols } = type.attributes;
		if (symbols?.value.kind === "array" && symbols.value.items.length === 0) context.report({
			at: symbols.value,
			message: `Expected ${callNamed(type)} to have a symbol.`
		});
	} }
});
// src/lint/rules/avro/non-empty-record/rule.ts
/** A record has at least one field. */
const rule$17 = defineRule({
	id: "avro/non-empty-record",
	title: "A record has at least one field",
	why: "Parquet, BigQuery and Hive cannot store an empty struct.",
	remedy: "Add a field, or leave the record out.",
	preset: "recommended",
	severity: "warning",
	source: "RADAR-Schemas; Apache Parquet",
	avro: { record(record, context) {
		const fields = record.attributes.fields?.value;
		if (fields?.kind === "array" && fields.items.length === 0) context.report({
			at: fields,
			message: `Expected ${callNamed(record)} to have a field.`
		});
	} }
});
// src/lint/rules/avro/null-documented/rule.ts
/** The documentation of a nullable field says what null means. */
const rule$16 = defineRule({
	id: "avro/null-documented",
	title: "The documentation of a nullable field says what null means",
	why: "\"Never set\", \"unknown\" and \"deleted\" look the same to a reader who only sees null.",
	remedy: "Add to the `doc` what null stands for.",
	preset: "strict",
	severity: "info",
	source: "spf4j docValidator",
	style: true,
	avro: { field(field, context) {
		const doc = textOf(field.attributes.doc);
		if (doc === void 0 || field.attributes.doc === void 0 || /\bnull\b/i.test(doc)) return;
		if (field.type.kind === "union" && field.type.branches.some(isNull)) context.report({
			at: field.attributes.doc.value,
			message: `Expected the \`doc\` of ${callField(field)} to say what null means.`
		});
	} }
});
// src/lint/rules/avro/nullable-has-default/rule.ts
/** A nullable field has a default. */
const rule$15 = defineRule({
	id: "avro/nullable-has-default",
	title: "A nullable field has a default",
	why: "Without one the field is optional in name only: it can neither be added nor dropped without breaking one side.",
	remedy: "Add `\"default\": null`.",
	preset: "recommended",
	severity: "warning",
	fix: "contract",
	source: "RADAR-Schemas; Confluent's evolution rules",
	avro: { field(field, context) {
		const { attributes, type } = field;
		const first = type.kind === "union" ? type.branches[0] : void 0;
		if (attributes.default !== void 0 || first === void 0 || !isNull(first) || attributes.type === void 0) return;
		const { text } = context.file.source;
		context.report({
			at: tokenOf(field),
			message: `Missing \`default\` of the nullable field ${callField(field)}.`,
			fix: {
				title: "Add the default `null`",
				effect: "contract",
				edits: [insertMemberAfter(text, attributes.type, {
					key: "default",
					value: "null"
				})]
			}
		});
	} }
});
// src/lint/rules/avro/nullable-null-first/rule.ts
/** `null` stands first in a nullable union without another default. */
const rule$14 = defineRule({
	id: "avro/nullable-null-first",
	title: "`null` stands first in a nullable union without another default",
	why: "Only the first branch may give the default in every Avro version, so with `null` behind it the field can have no portable default `null`.",
	remedy: "Put `null` first and add `\"default\": null`.",
	preset: "recommended",
	severity: "warning",
	fix: "contract",
	source: "AVRO-1482; Avro specification, Unions",
	avro: { field(field, context) {
		const { attributes, type } = field;
		if (type.kind !== "union" || attributes.default !== void 0) return;
		const late = type.branches.slice(1).find(isNull);
		if (late === void 0) return;
		context.report({
			at: typeToken(late),
			message: `Expected \`null\` to be the first branch of the field ${callField(field)}.`,
			fix: putNullFirst(field, type, context.file.source.text)
		});
	} }
});
function putNullFirst({ attributes }, { branches }, text) {
	const late = branches.find(isNull);
	const [first] = branches;
	if (late === void 0 || first === void 0 || attributes.type === void 0 || branches.length > 2) return void 0;
	const added = insertMemberAfter(text, attributes.type, {
		key: "default",
		value: "null"
	});
	const written = (node) => text.slice(node.json.start, node.json.end);
	return {
		title: "Put `null` first and add it as the default",
		effect: "contract",
		edits: [
			replaceJson(first.json, written(late)),
			replaceJson(late.json, written(first)),
			added
		]
	};
}
// src/lint/rules/avro/pii-tagged/rule.ts
/** A field that looks like personal data is tagged. */
const rule$13 = defineRule({
	id: "avro/pii-tagged",
	title: "A field that looks like personal data is tagged",
	why: "Encryption and redaction rules of a data contract are bound to tags; what is not tagged goes out in the clear.",
	remedy: "Add `confluent:tags`, or rename the field if it holds no personal data.",
	preset: "strict",
	severity: "warning",
	source: "Confluent data contracts; Zalando API guidelines #200",
	options: { names: {
		kind: "strings",
		default: PERSONAL_NAMES,
		description: "Words that make a field's name look like personal data."
	} },
	avro: { field(field, context) {
		if (field.name === void 0) return;
		const words = splitWords(field.name.value).join("_").toLowerCase();
		if (context.options.names.some((name) => `_${words}_`.includes(`_${name}_`)) && listTags(field.json).length === 0) context.report({
			at: tokenOf(field),
			message: `Missing \`confluent:tags\` of ${callField(field)}, which looks like personal data.`
		});
	} }
});
// src/lint/rules/avro/portable-logical-type/rule.ts
/** A logical type is one that all consumers know. */
const rule$12 = defineRule({
	id: "avro/portable-logical-type",
	title: "A logical type is one that all consumers know",
	why: "Nanosecond timestamps (Avro 1.12) and `big-decimal` (Java, C++ and Rust only) are unknown to most consumers, which then see the plain number or bytes.",
	remedy: "Use the `-micros` variant, or `decimal` with a precision and scale.",
	preset: "core",
	severity: "warning",
	source: "Avro specification 1.12, Logical Types",
	targets: [
		"connect",
		"bigquery",
		"snowflake",
		"spark",
		"node",
		"python"
	],
	avro: { annotated(type, context) {
		if (type.kind !== "primitive") return;
		const logicalType = readLogicalType(type);
		if (logicalType === void 0 || !NEW.has(logicalType)) return;
		context.report({
			at: type.attributes?.logicalType?.value ?? type.json,
			message: `Disallowed logical type \`${logicalType}\`, which most consumers do not know.`
		});
	} }
});
const NEW = /* @__PURE__ */ new Set([
	"timestamp-nanos",
	"local-timestamp-nanos",
	"big-decimal"
]);
// src/lint/rules/avro/record-root/rule.ts
/** The root of a value is a record. */
const rule$11 = defineRule({
	id: "avro/record-root",
	title: "The root of a value is a record",
	why: "A primitive, array, map or enum at the root can never gain a field.",
	remedy: "Wrap it in a record.",
	preset: "recommended",
	severity: "warning",
	source: "igluctl `rootObject`; Kafka practice",
	repository({ files }, context) {
		const used = new Set(files.flatMap(({ unresolved }) => unresolved.flatMap(({ name, fallback }) => [name, fallback])));
		for (const { file, rootType, root } of files) {
			if (rootType === void 0 || rootType.isRecord) continue;
			if (file.subjects.length > 0 && file.subjects.every((subject) => subject.endsWith("-key"))) continue;
			if (root !== void 0 && used.has(root.name)) continue;
			context.report({
				file: file.source,
				at: rootType.at,
				message: `Expected a record at the root, found ${rootType.kind}.`
			});
		}
	}
});
// src/lint/rules/avro/size-limits/rule.ts
/** A schema stays within limits of size and depth. */
const rule$10 = defineRule({
	id: "avro/size-limits",
	title: "A schema stays within limits of size and depth",
	why: "Sinks limit columns and nesting, and the registry limits the size of a request.",
	remedy: "Split the record into smaller ones.",
	preset: "strict",
	severity: "warning",
	source: "Limits of BigQuery, Redshift and the registry's request size",
	options: {
		fields: {
			kind: "integer",
			minimum: 1,
			default: 300,
			description: "The most fields of a record."
		},
		depth: {
			kind: "integer",
			minimum: 1,
			default: 10,
			description: "The deepest nesting of types."
		},
		kilobytes: {
			kind: "integer",
			minimum: 1,
			default: 100,
			description: "The largest text, in units of 1,024 characters."
		}
	},
	avro: {
		record(record, context) {
			const limit = context.options.fields;
			if (record.fields.length > limit) context.report({
				at: tokenOf(record),
				message: `Too many fields in ${callNamed(record)}: ${record.fields.length}, the limit is ${limit}.`
			});
		},
		document({ root, types }, context) {
			const { depth, kilobytes } = context.options;
			const deep = types.find((type) => measureDepth(type) > depth);
			if (deep !== void 0) context.report({
				at: openBrace(deep.json),
				message: `Too many nested types: the limit is ${depth}.`
			});
			const size = Math.ceil(context.file.source.text.length / 1024);
			if (size > kilobytes) context.report({
				at: openBrace(root.json),
				message: `Too many characters: ${size} KB, the limit is ${kilobytes} KB.`
			});
		}
	}
});
function measureDepth(type) {
	let depth = 0;
	for (let node = type; node !== void 0; depth++) node = node.parent?.kind === "field" ? node.parent.record : node.parent;
	return depth;
}
// src/lint/rules/avro/symbol-case/rule.ts
/** Enum symbols are written in UPPER_SNAKE_CASE. */
const rule$9 = defineRule({
	id: "avro/symbol-case",
	title: "Enum symbols are written in UPPER_SNAKE_CASE",
	why: "Generated constants carry the symbols as they are.",
	remedy: "Rename the symbol before it is in use; later it is an incompatible change.",
	preset: "strict",
	severity: "info",
	source: "RADAR-Schemas; Zalando API guidelines #240",
	style: true,
	avro: { enum({ symbols }, context) {
		for (const symbol of symbols) {
			if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(symbol.value)) continue;
			const better = splitWords(symbol.value).join("_").toUpperCase();
			context.report({
				at: symbol,
				message: `Expected the symbol \`${better}\`, found \`${symbol.value}\`.`
			});
		}
	} }
});
// src/lint/rules/avro/syntax/rule.ts
/** The text is strict JSON. */
const rule$8 = defineRule({
	id: "avro/syntax",
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
// src/lint/rules/avro/time-has-logical-type/rule.ts
/** A field named like an instant has a logical type. */
const rule$7 = defineRule({
	id: "avro/time-has-logical-type",
	title: "A field named like an instant has a logical type",
	why: "Without one every consumer has to guess the unit and the epoch.",
	remedy: "Use `timestamp-millis` or `timestamp-micros`, or another name if it is no instant.",
	preset: "recommended",
	severity: "warning",
	source: "AIP-142; Zalando API guidelines #235",
	avro: { field(field, context) {
		if (field.name === void 0 || !isInstantName(field.name.value)) return;
		if (field.attributes.logicalType !== void 0) return;
		for (const type of listBranches(field.type)) {
			if (type.kind !== "primitive" || ![
				"int",
				"long",
				"string"
			].includes(type.name)) continue;
			if (readLogicalType(type) !== void 0) continue;
			const message = `Missing logical type of the field ${callField(field)}, which is named like an instant.`;
			context.report({
				at: tokenOf(field),
				message
			});
		}
	} }
});
// src/lint/rules/avro/type-name-case/rule.ts
/** Types are named in PascalCase. */
const rule$6 = defineRule({
	id: "avro/type-name-case",
	title: "Types are named in PascalCase",
	why: "Generated classes carry the name as it is.",
	remedy: "Rename the type; keep the old full name as an alias.",
	preset: "strict",
	severity: "info",
	source: "RADAR-Schemas; Gilt's standards; spf4j",
	style: true,
	avro: { named({ name }, context) {
		if (name === void 0 || /^[A-Z][A-Za-z0-9]*$/.test(name.simple)) return;
		const better = toPascalCase(splitWords(name.simple));
		context.report({
			at: name.node,
			message: `Expected the type name \`${better}\`, found \`${name.simple}\`.`
		});
	} }
});
// src/lint/rules/avro/union-default-first-branch/rule.ts
/** A union's default belongs to its first branch. */
const rule$5 = defineRule({
	id: "avro/union-default-first-branch",
	title: "A union's default belongs to its first branch",
	why: "Avro 1.12 accepts a default of any branch, but 1.11 and the Node.js and Rust libraries refuse it: the same file registers on a new registry and fails on an older one or in a consumer.",
	remedy: "Put the branch of the default first.",
	preset: "core",
	severity: "error",
	fix: "contract",
	source: "AVRO-3649; fastavro#723; arrow-rs#9304",
	options: { spec: {
		kind: "choice",
		values: ["1.11", "1.12"],
		default: "1.11",
		description: "The oldest Avro version of any reader; `1.12` allows defaults of every branch."
	} },
	avro: { wrongDefault(wrong, context) {
		if (wrong.kind !== "branch" || context.options.spec === "1.12") return;
		context.report({
			at: wrong.at,
			message: `Invalid default: expected a value of the union's first branch, found one of \`${describeType(wrong.type)}\`.`,
			fix: moveBranchFirst(wrong, context.file.source.text)
		});
	} }
});
function moveBranchFirst({ field, at, type }, text) {
	if (field.type.kind !== "union" || at !== field.attributes.default?.value) return void 0;
	const [first] = field.type.branches;
	if (first === void 0) return void 0;
	const written = (branch) => text.slice(branch.json.start, branch.json.end);
	return {
		title: `Put \`${describeType(type)}\` first in the union`,
		effect: "contract",
		edits: [replaceJson(first.json, written(type)), replaceJson(type.json, written(first))]
	};
}
// src/lint/rules/avro/valid-default/rule.ts
/** A default is a value of the field's type. */
const rule$4 = defineRule({
	id: "avro/valid-default",
	title: "A default is a value of the field's type",
	why: "Readers fill in the default as it stands, so one that does not fit becomes an invalid value in every reader that needs it.",
	remedy: "Write a value of the field's type.",
	preset: "core",
	severity: "error",
	source: "Avro specification, Complex Types (defaults); AVRO-617",
	registry: "rejects-new",
	avro: { wrongDefault({ kind, at, expected, type }, context) {
		if (kind !== "type") return;
		context.report({
			at,
			message: `Invalid default for ${describeType(type)}: expected ${expected}.`,
			remedy: at.kind === "string" && at.value === "null" ? "Write `null` without quotes." : void 0
		});
	} }
});
// src/lint/rules/avro/valid-name/rule.ts
/** Names of types, fields and symbols use letters, digits and underscores. */
const rule$3 = defineRule({
	id: "avro/valid-name",
	title: "Names of types, fields and symbols use letters, digits and underscores",
	why: "Other characters break generated code and SQL sinks, and a registry that validates new schemas refuses them.",
	remedy: "Rename it; for a field, keep the old name as an alias.",
	preset: "core",
	severity: "error",
	fix: "contract",
	source: "Avro specification, Names; LinkedIn avro-util",
	registry: "rejects-new",
	avro: {
		named({ name, kind }, context) {
			if (name !== void 0 && !isName$1(name.simple)) context.report({
				at: name.node,
				message: `Invalid name \`${name.simple}\` of the ${kind}.`
			});
		},
		field(field, context) {
			const { name } = field;
			if (name !== void 0 && !isName$1(name.value)) context.report({
				at: name,
				message: `Invalid field name \`${name.value}\`.`,
				fix: renameField(field, name, context)
			});
		},
		enum({ symbols }, context) {
			for (const symbol of symbols) if (!isName$1(symbol.value)) context.report({
				at: symbol,
				message: `Invalid symbol \`${symbol.value}\`.`
			});
		}
	}
});
function isName$1(text) {
	return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
}
function renameField(field, name, context) {
	const { name: member, aliases } = field.attributes;
	const plain = name.value.replace(/[^A-Za-z0-9_]/g, "_").replace(/^(?=[0-9]|$)/, "_");
	const taken = field.record.fields.some((other) => other.name?.value === plain);
	if (member === void 0 || aliases !== void 0 || taken) return void 0;
	const alias = insertMemberAfter(context.file.source.text, member, {
		key: "aliases",
		value: `[${JSON.stringify(name.value)}]`
	});
	return {
		title: `Rename to \`${plain}\` and keep the old name as an alias`,
		effect: "contract",
		edits: [replaceJson(name, JSON.stringify(plain)), alias]
	};
}
// src/lint/rules/avro/valid-namespace/rule.ts
/** Every part of a namespace is a valid name. */
const rule$2 = defineRule({
	id: "avro/valid-namespace",
	title: "Every part of a namespace is a valid name",
	why: "Generated code puts types into packages named like the namespace, and a registry that validates new schemas refuses other characters.",
	remedy: "Use letters, digits and underscores between the dots.",
	preset: "core",
	severity: "error",
	fix: "contract",
	source: "Avro specification, Names",
	registry: "rejects-new",
	avro: { named(type, context) {
		const { name, attributes } = type;
		if (name === void 0 || name.namespace === "") return;
		const dotted = name.node.value.includes(".");
		const at = dotted ? name.node : attributes.namespace?.value;
		if (at === void 0) return;
		const wrong = name.namespace.split(".").find((part) => !isName(part));
		if (wrong === void 0) return;
		const message = `Invalid part \`${wrong}\` in the namespace \`${name.namespace}\`.`;
		context.report({
			at,
			message,
			fix: dotted ? void 0 : renameNamespace(type, name.namespace)
		});
	} }
});
function isName(text) {
	return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
}
function renameNamespace({ attributes: { namespace } }, written) {
	const plain = written.split(".").filter((part) => part !== "").map((part) => part.replace(/[^A-Za-z0-9_]/g, "_").replace(/^(?=[0-9])/, "_")).join(".");
	if (namespace === void 0) return void 0;
	return {
		title: `Change the namespace to \`${plain}\``,
		effect: "contract",
		edits: [replaceJson(namespace.value, JSON.stringify(plain))]
	};
}
// src/lint/rules/avro/valid-union/rule.ts
/** A union has branches, each of another kind, none of them a union. */
const rule$1 = defineRule({
	id: "avro/valid-union",
	title: "A union has branches, each of another kind, none of them a union",
	why: "No value fits an empty union, and a reader cannot tell two branches of one kind apart. The registry accepts the empty union and refuses the others.",
	remedy: "Give the union one branch per kind; named types may occur once each.",
	preset: "core",
	severity: "error",
	source: "Avro specification, Unions",
	avro: { union(union, context) {
		if (union.branches.length === 0) context.report({
			at: union.json,
			message: "Expected the union to have a branch."
		});
		if (union.parent?.kind === "union") context.report({
			at: typeToken(union),
			message: "Disallowed union directly inside a union."
		});
		reportRepeatedBranches(union, context);
	} }
});
function reportRepeatedBranches({ branches }, context) {
	const seen = /* @__PURE__ */ new Map();
	for (const branch of branches) {
		const identity = identify$1(branch);
		const first = identity === void 0 ? void 0 : seen.get(identity);
		if (identity === void 0) continue;
		if (first === void 0) seen.set(identity, branch);
		else context.report({
			at: typeToken(branch),
			message: `Disallowed second branch \`${identity}\` in the union.`,
			related: [{
				message: "the first one",
				at: typeToken(first)
			}]
		});
	}
}
function identify$1(branch) {
	switch (branch.kind) {
		case "primitive": return branch.name;
		case "record":
		case "enum":
		case "fixed": return branch.name?.full;
		case "name": return branch.target?.name?.full ?? branch.full;
		case "array":
		case "map": return branch.kind;
		case "union":
		case "unreadable": return;
	}
}
// src/lint/rules/avro-rules.ts
/** The rules of the folder `avro`, by name; `npm run new-rule` adds a line. */
const AVRO_RULES = [
	rule$61,
	rule$60,
	rule$59,
	rule$58,
	rule$57,
	rule$56,
	rule$55,
	rule$54,
	rule$53,
	rule$52,
	rule$51,
	rule$50,
	rule$49,
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
	defineRule({
		id: "avro/well-formed",
		title: "Every type and field has the attributes the specification demands",
		why: "A type without its attributes is no Avro schema: no parser accepts it.",
		remedy: "Add or correct the attribute.",
		preset: "core",
		severity: "error",
		source: "Avro specification, Schema Declaration",
		registry: "rejects",
		avro: { document(document, context) {
			for (const { at, message } of document.problems) context.report({
				at,
				message
			});
		} }
	})
];
// src/lint/json-schema/document.ts
/** The text of a keyword's value when it is a string. */
function textOfKeyword(schema, keyword) {
	const value = schema.keywords.get(keyword)?.value;
	return value?.kind === "string" ? value.value : void 0;
}
/** The names in `type`, or undefined when the schema has no readable `type`. */
function listTypes(schema) {
	const value = schema.keywords.get("type")?.value;
	if (value?.kind === "string") return [value.value];
	if (value?.kind !== "array") return void 0;
	return value.items.flatMap((item) => item.kind === "string" ? [item.value] : []);
}
/** The members of a keyword whose value is an object, such as `properties`; none otherwise. */
function listEntries(schema, keyword) {
	const value = schema.keywords.get(keyword)?.value;
	return value?.kind === "object" ? value.members : [];
}
/** The items of a keyword whose value is a list, such as `required`; none otherwise. */
function listItems(schema, keyword) {
	const value = schema.keywords.get(keyword)?.value;
	return value?.kind === "array" ? value.items : [];
}
/** Whether a dialect ignores everything beside a `$ref`, and this schema has one. */
function isBareReference(schema) {
	return schema.keywords.has("$ref") && (schema.dialect === "draft-04" || schema.dialect === "draft-06" || schema.dialect === "draft-07");
}
// src/lint/json-schema/json-equality.ts
/** A text that is equal for values that JSON Schema counts as equal: `1` and `1.0`, objects in any order. */
function printComparable(node) {
	switch (node.kind) {
		case "object": return `{${[...new Map(node.members.map(({ key, value }) => [key.value, value]))].map(([key, value]) => `${JSON.stringify(key)}:${printComparable(value)}`).sort().join()}}`;
		case "array": return `[${node.items.map(printComparable).join()}]`;
		case "string": return JSON.stringify(node.value);
		case "number": return printNumber(node.text);
		case "boolean": return String(node.value);
		case "null": return "null";
	}
}
/** Whole numbers beyond a double keep their own text. */
function printNumber(text) {
	const value = Number(text);
	return /^-?[0-9]+$/.test(text) && !Number.isSafeInteger(value) ? text : String(value);
}
// src/lint/json-schema/same-instance.ts
const IN_PLACE = /* @__PURE__ */ new Set([
	"allOf",
	"anyOf",
	"oneOf",
	"not",
	"if",
	"then",
	"else",
	"dependentSchemas",
	"dependencies"
]);
/** Whether a schema looks at the same value as the schema it stands in, as the branches of `allOf` do. */
function isInPlace(schema) {
	return IN_PLACE.has(schema.under);
}
/** The schema and those around it that look at the same value, the innermost first. */
function listInPlaceSchemas(schema) {
	const around = [];
	for (let one = schema; one !== void 0; one = isInPlace(one) ? one.parent : void 0) around.push(one);
	return around;
}
/** Whether a schema stands inside a `not` or an `if`, where a tighter schema accepts more or decides something else. */
function isNegated(schema) {
	for (let one = schema; one !== void 0; one = one.parent) if (one.under === "not" || one.under === "if") return true;
	return false;
}
// src/lint/json-schema/dialect.ts
/** All dialects, oldest first. */
const DIALECTS = [
	"draft-04",
	"draft-06",
	"draft-07",
	"2019-09",
	"2020-12"
];
/** The `$schema` text of each dialect as its authors write it. */
const DIALECT_URIS = {
	"draft-04": "http://json-schema.org/draft-04/schema#",
	"draft-06": "http://json-schema.org/draft-06/schema#",
	"draft-07": "http://json-schema.org/draft-07/schema#",
	"2019-09": "https://json-schema.org/draft/2019-09/schema",
	"2020-12": "https://json-schema.org/draft/2020-12/schema"
};
/** The dialect a `$schema` text names, spelled exactly or in a way that still shows what is meant; else undefined. */
function recogniseDialect(uri) {
	const plain = uri.replace(/^https?:\/\//, "").replace(/#$/, "");
	return DIALECTS.find((dialect) => DIALECT_URIS[dialect].replace(/^https?:\/\//, "").replace(/#$/, "") === plain);
}
/** The dialect a root schema is written in: the one it names, else draft-07, which is what the registry assumes. */
function readDialect(root) {
	const declared = root.kind === "object" ? findMember(root, "$schema")?.value : void 0;
	return (declared?.kind === "string" ? recogniseDialect(declared.value) : void 0) ?? "draft-07";
}
/** Whether a root names a draft that is none: its dialect is then only what the registry takes it for. */
function hasUnknownDraft(root) {
	const declared = root.kind === "object" ? findMember(root, "$schema")?.value : void 0;
	return declared?.kind === "string" && recogniseDialect(declared.value) === void 0;
}
/** Whether a dialect is at least as new as another. */
function isAtLeast(dialect, oldest) {
	return DIALECTS.indexOf(dialect) >= DIALECTS.indexOf(oldest);
}
// src/lint/regex/code-ranges.ts
/** The last code point of Unicode. */
const MAX_CODE = 1114111;
const DIGITS = [[48, 57]];
const WORD = [
	[48, 57],
	[65, 90],
	[95, 95],
	[97, 122]
];
const SPACE = [
	[9, 13],
	[32, 32],
	[160, 160]
];
/** Code points outside the ranges. */
function complementRanges(ranges) {
	const outside = [];
	let next = 0;
	for (const [first, last] of [...ranges].sort((left, right) => left[0] - right[0])) {
		if (first > next) outside.push([next, first - 1]);
		next = Math.max(next, last + 1);
	}
	if (next <= 1114111) outside.push([next, MAX_CODE]);
	return outside;
}
/** Whether a code point is in both. */
function overlaps(left, right) {
	return left.some(([first, last]) => right.some(([start, end]) => first <= end && start <= last));
}
/** The sets that a backslash and a letter stand for. */
const ESCAPED_SETS = /* @__PURE__ */ new Map([
	["d", DIGITS],
	["D", complementRanges(DIGITS)],
	["w", WORD],
	["W", complementRanges(WORD)],
	["s", SPACE],
	["S", complementRanges(SPACE)],
	["t", [[9, 9]]],
	["n", [[10, 10]]],
	["r", [[13, 13]]],
	["f", [[12, 12]]],
	["v", [[11, 11]]],
	["0", [[0, 0]]]
]);
// src/lint/regex/parse-regex.ts
/** Takes a pattern apart; undefined when it is no regular expression or nests too deep to be looked at. */
function parseRegex(pattern) {
	const parser = new Parser(pattern);
	try {
		const root = parser.parseChoice(0);
		return parser.isAtEnd() ? {
			root,
			features: [...parser.features]
		} : void 0;
	} catch (error) {
		if (error instanceof Unreadable) return void 0;
		throw error;
	}
}
var Unreadable = class extends Error {};
const MAX_DEPTH = 100;
const NOTHING$1 = { kind: "empty" };
const START = {
	kind: "assertion",
	at: "start"
};
const END = {
	kind: "assertion",
	at: "end"
};
const SOMEWHERE = {
	kind: "assertion",
	at: "elsewhere"
};
const ANY = {
	kind: "set",
	ranges: complementRanges([
		[10, 10],
		[13, 13],
		[8232, 8233]
	])
};
const GROUPS = [
	["?:", void 0],
	["?=", "a look-ahead"],
	["?!", "a look-ahead"],
	["?<=", "a look-behind"],
	["?<!", "a look-behind"],
	["?>", "an atomic group"]
];
var Parser = class {
	features = /* @__PURE__ */ new Set();
	#text;
	#at = 0;
	constructor(text) {
		this.#text = text;
	}
	isAtEnd() {
		return this.#at >= this.#text.length;
	}
	parseChoice(depth) {
		if (depth > MAX_DEPTH) throw new Unreadable();
		const options = [this.#parseSequence(depth)];
		while (this.#takes("|")) options.push(this.#parseSequence(depth));
		const [only] = options;
		return options.length === 1 && only !== void 0 ? only : {
			kind: "choice",
			options
		};
	}
	#parseSequence(depth) {
		const parts = [];
		while (!this.isAtEnd() && this.#peek() !== "|" && this.#peek() !== ")") parts.push(this.#parseRepeat(depth));
		const [only = NOTHING$1] = parts;
		return parts.length <= 1 ? only : {
			kind: "sequence",
			parts
		};
	}
	#parseRepeat(depth) {
		const body = this.#parseAtom(depth);
		const count = this.#parseQuantifier();
		if (count === void 0) return body;
		if (this.#takes("+")) this.features.add("a possessive quantifier");
		else this.#takes("?");
		return {
			kind: "repeat",
			body,
			...count
		};
	}
	#parseQuantifier() {
		if (this.#takes("*")) return {
			least: 0,
			most: Infinity
		};
		if (this.#takes("+")) return {
			least: 1,
			most: Infinity
		};
		if (this.#takes("?")) return {
			least: 0,
			most: 1
		};
		const found = /^\{([0-9]{1,9})(,([0-9]{0,9}))?\}/.exec(this.#text.slice(this.#at, this.#at + 25));
		if (found === null) return void 0;
		this.#at += found[0].length;
		const least = Number(found[1]);
		if (found[2] === void 0) return {
			least,
			most: least
		};
		return {
			least,
			most: found[3] === "" ? Infinity : Number(found[3])
		};
	}
	#parseAtom(depth) {
		const character = this.#next();
		switch (character) {
			case "(": return this.#parseGroup(depth);
			case "[": return this.#parseClass();
			case ".": return ANY;
			case "^": return START;
			case "$": return END;
			case "\\": return this.#parseEscape();
			case "*":
			case "+":
			case "?": throw new Unreadable();
			default: return one(character.codePointAt(0) ?? 0);
		}
	}
	#parseGroup(depth) {
		const group = GROUPS.find(([opening]) => this.#text.startsWith(opening, this.#at));
		if (group !== void 0) this.#at += group[0].length;
		else if (this.#peek() === "?") this.#parseSpecialGroup();
		if (group?.[1] !== void 0) this.features.add(group[1]);
		const body = this.#peek() === ")" ? NOTHING$1 : this.parseChoice(depth + 1);
		if (!this.#takes(")")) throw new Unreadable();
		return group?.[1]?.startsWith("a look") === true ? SOMEWHERE : body;
	}
	#parseSpecialGroup() {
		const named = /^\?P?<[A-Za-z_][A-Za-z0-9_]*>/.exec(this.#text.slice(this.#at, this.#at + 80));
		const flags = /^\?[a-zA-Z-]+(?::|(?=\)))/.exec(this.#text.slice(this.#at, this.#at + 20));
		const found = named ?? flags;
		if (found === null) throw new Unreadable();
		this.features.add(named === null ? "an inline flag" : "a named group");
		this.#at += found[0].length;
	}
	#parseEscape() {
		const letter = this.#next();
		if (/[bBAzZG]/.test(letter)) return this.#parseEscapedAssertion(letter);
		const named = letter === "k" && this.#peek() === "<";
		if (!/[1-9]/.test(letter) && !named) return {
			kind: "set",
			ranges: this.#readEscapedRanges(letter)
		};
		this.features.add("a back-reference");
		if (named) this.#skipPast(">");
		return SOMEWHERE;
	}
	#parseEscapedAssertion(letter) {
		if (letter.toLowerCase() === "b") return SOMEWHERE;
		this.features.add("a Java-only escape");
		return letter === "A" ? START : END;
	}
	#readEscapedRanges(letter) {
		const set = ESCAPED_SETS.get(letter);
		if (set !== void 0) return set;
		if (letter === "p" || letter === "P") {
			this.features.add("a Unicode property");
			if (this.#takes("{")) this.#skipPast("}");
			else this.#next();
			return [[0, MAX_CODE]];
		}
		const code = this.#readCode(letter);
		return [[code, code]];
	}
	#readCode(letter) {
		const digits = {
			x: /^[0-9a-fA-F]{2}/,
			u: /^(?:[0-9a-fA-F]{4}|\{[0-9a-fA-F]{1,6}\})/
		}[letter]?.exec(this.#text.slice(this.#at, this.#at + 8))?.[0];
		if (digits === void 0) return letter.codePointAt(0) ?? 0;
		this.#at += digits.length;
		return Number.parseInt(digits.replaceAll(/[{}]/g, ""), 16);
	}
	#parseClass() {
		const negated = this.#takes("^");
		const ranges = [];
		for (let first = true; first || this.#peek() !== "]"; first = false) {
			if (this.isAtEnd()) throw new Unreadable();
			if (first && this.#peek() === "]") break;
			ranges.push(...this.#parseClassItem());
		}
		this.#at++;
		return {
			kind: "set",
			ranges: negated ? complementRanges(ranges) : ranges
		};
	}
	#parseClassItem() {
		const from = this.#parseClassAtom();
		const [start] = from;
		if (!(this.#peek() === "-" && this.#text[this.#at + 1] !== "]" && this.#at + 1 < this.#text.length) || from.length !== 1 || start === void 0 || start[0] !== start[1]) return from;
		this.#at++;
		const [end] = this.#parseClassAtom();
		return end === void 0 || end[1] < start[0] ? [...from, [45, 45]] : [[start[0], end[1]]];
	}
	#parseClassAtom() {
		const character = this.#next();
		if (character === "\\") {
			const letter = this.#next();
			return letter === "b" ? [[8, 8]] : this.#readEscapedRanges(letter);
		}
		const code = character.codePointAt(0) ?? 0;
		return [[code, code]];
	}
	#skipPast(character) {
		const end = this.#text.indexOf(character, this.#at);
		if (end < 0) throw new Unreadable();
		this.#at = end + 1;
	}
	#peek() {
		return this.#text[this.#at];
	}
	#next() {
		const point = this.#text.codePointAt(this.#at);
		if (point === void 0) throw new Unreadable();
		const character = String.fromCodePoint(point);
		this.#at += character.length;
		return character;
	}
	#takes(character) {
		if (this.#peek() !== character) return false;
		this.#at++;
		return true;
	}
};
function one(code) {
	return {
		kind: "set",
		ranges: [[code, code]]
	};
}
// src/lint/regex/find-match.ts
/** Longest text and pattern that are tried. */
const MAX_TEXT = 2e3;
const MAX_PATTERN = 2e3;
const READ = /* @__PURE__ */ new Map();
/**
* Whether a pattern is found in a text, or undefined when it uses what engines disagree on or either is too long. Never
* backtracks: it keeps the set of places reached, so hostile patterns take no more than pattern × text² steps.
*/
function findsMatch(pattern, text) {
	const root = text.length <= MAX_TEXT ? readPattern(pattern) : void 0;
	if (root === void 0) return void 0;
	const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
	return advance(root, new Set(Array.from({ length: codes.length + 1 }, (_, index) => index)), codes).size > 0;
}
function readPattern(pattern) {
	if (!READ.has(pattern)) {
		if (READ.size > 1e3) READ.clear();
		READ.set(pattern, readPortablePattern(pattern));
	}
	return READ.get(pattern);
}
function readPortablePattern(pattern) {
	const parsed = pattern.length <= MAX_PATTERN ? parseRegex(pattern) : void 0;
	return parsed?.features.every((feature) => feature === "a named group") === true && parsed !== void 0 && isDecidable(parsed.root) ? parsed.root : void 0;
}
function isDecidable(node) {
	switch (node.kind) {
		case "empty":
		case "set": return true;
		case "assertion": return node.at !== "elsewhere";
		case "sequence": return node.parts.every(isDecidable);
		case "choice": return node.options.every(isDecidable);
		case "repeat": return isDecidable(node.body);
	}
}
/** The places that a node leads to from some places. */
function advance(node, from, codes) {
	switch (node.kind) {
		case "empty": return from;
		case "set": return new Set([...from].filter((at) => isIn(codes[at], node.ranges)).map((at) => at + 1));
		case "assertion": return new Set([...from].filter((at) => at === (node.at === "start" ? 0 : codes.length)));
		case "sequence": return node.parts.reduce((places, part) => advance(part, places, codes), from);
		case "choice": return new Set(node.options.flatMap((option) => [...advance(option, from, codes)]));
		case "repeat": return repeat(node, from, codes);
	}
}
function repeat({ body, least, most }, from, codes) {
	let places = from;
	for (let round = 0; round < least; round++) {
		const next = advance(body, places, codes);
		if (isEqual(next, places)) break;
		places = next;
	}
	const reached = new Set(places);
	for (let round = least; round < most && places.size > 0; round++) {
		places = new Set([...advance(body, places, codes)].filter((at) => !reached.has(at)));
		for (const at of places) reached.add(at);
	}
	return reached;
}
function isEqual(left, right) {
	return left.size === right.size && [...left].every((at) => right.has(at));
}
function isIn(code, ranges) {
	return code !== void 0 && ranges.some(([first, last]) => first <= code && code <= last);
}
// src/lint/json-schema/resource-index.ts
/** The targets in tables that are made when the first reference asks for them. */
var ResourceIndex = class {
	#schemas;
	#children = /* @__PURE__ */ new Map();
	#places = /* @__PURE__ */ new Map();
	#byId;
	#byAnchor;
	/** All schemas of a text, the root first. */
	constructor(schemas) {
		this.#schemas = schemas;
	}
	findResources(uri) {
		const byId = this.#byId ??= this.#listIdentifiers();
		return byId.get(uri) ?? byId.get(resolveUri(uri, this.#readBase())) ?? [];
	}
	findFragment(resource, fragment) {
		if (fragment === "") return resource;
		if (!fragment.startsWith("/")) return (this.#byAnchor ??= listAnchors(this.#schemas)).get(fragment);
		const places = this.#places.get(resource) ?? /* @__PURE__ */ new Map();
		this.#places.set(resource, places);
		if (!places.has(fragment)) places.set(fragment, this.#findPlace(resource, fragment));
		return places.get(fragment);
	}
	#findPlace(resource, pointer) {
		let node = resource;
		for (const token of parsePointer(pointer)) node = node && this.#findChild(node, token);
		return node;
	}
	/** Objects are asked again and again, so that theirs are looked up in a table; of equal keys the last counts. */
	#findChild(node, token) {
		if (node.kind === "array") return /^(?:0|[1-9][0-9]*)$/.test(token) ? node.items[Number(token)] : void 0;
		if (node.kind !== "object") return void 0;
		let children = this.#children.get(node);
		if (children === void 0) {
			children = new Map(node.members.map(({ key, value }) => [key.value, value]));
			this.#children.set(node, children);
		}
		return children.get(token);
	}
	#readBase() {
		const [root] = this.#schemas;
		return root && readIdentifier(root);
	}
	#listIdentifiers() {
		const base = this.#readBase();
		const byId = /* @__PURE__ */ new Map();
		for (const schema of this.#schemas) {
			const id = readIdentifier(schema);
			for (const one of id === void 0 ? [] : /* @__PURE__ */ new Set([id, resolveUri(id, base)])) {
				const known = byId.get(one) ?? [];
				byId.set(one, known);
				known.push(schema.json);
			}
		}
		return byId;
	}
};
/** A schema's own identifier without an empty fragment; a fragment alone is an anchor, not an identifier. */
function readIdentifier(schema) {
	const id = textOfKeyword(schema, "$id") ?? textOfKeyword(schema, "id");
	return id === void 0 || id.startsWith("#") ? void 0 : id.replace(/#$/, "");
}
function resolveUri(uri, base) {
	return URL.canParse(uri, base) ? new URL(uri, base).href : uri;
}
/** The first schema of each anchor. */
function listAnchors(schemas) {
	const anchors = /* @__PURE__ */ new Map();
	for (const { json } of schemas) for (const keyword of [
		"$anchor",
		"$dynamicAnchor",
		"$id",
		"id"
	]) {
		const value = findMember(json, keyword)?.value;
		if (value?.kind !== "string") continue;
		const anchor = keyword.endsWith("nchor") ? value.value : /#(.+)$/.exec(value.value)?.[1];
		if (anchor !== void 0 && !anchors.has(anchor)) anchors.set(anchor, json);
	}
	return anchors;
}
// src/lint/json-schema/resolve-reference.ts
/** Takes a `$ref` apart. */
function splitReference(reference) {
	const hash = reference.indexOf("#");
	if (hash < 0) return {
		uri: reference,
		fragment: ""
	};
	return {
		uri: reference.slice(0, hash),
		fragment: decode(reference.slice(hash + 1))
	};
}
/** The value a reference points to in the same text; undefined when it leaves the text or there is nothing there. */
function resolveReference(document, from, reference) {
	const { uri, fragment } = splitReference(reference);
	const resources = uri === "" ? listResources(document, from) : document.targets.findResources(uri);
	for (const resource of resources) {
		const found = document.targets.findFragment(resource, fragment);
		if (found !== void 0) return found;
	}
}
/** Whether a reference names this text or a part of it that has an identifier of its own. */
function isOwnReference(document, reference) {
	const { uri } = splitReference(reference);
	return uri === "" || document.targets.findResources(uri).length > 0;
}
/** The part of the text with the nearest identifier, then the whole, since authors mean either. */
function listResources(document, from) {
	let nearest = from;
	while (nearest !== void 0 && readIdentifier(nearest) === void 0) nearest = nearest.parent;
	return nearest === void 0 ? [document.json] : [nearest.json, document.json];
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/lint/waiver/waiver-days.ts
/** Days from one `YYYY-MM-DD` to another; NaN when either is no day. */
function countDays(from, to) {
	return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 864e5;
}
/** Whether a waiver's last day is over. Dates of this form are in the order of their text. */
function isExpired({ expires }, today) {
	return expires !== void 0 && expires.text < today;
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
// src/lint/avro/pair.ts
/** Sets a new schema against an earlier version, place by place from the roots on. */
function matchDocuments(pair) {
	const matcher = new Matcher$1(pair);
	matcher.matchTypes(pair.candidate.root, pair.baseline.root);
	return matcher;
}
var Matcher$1 = class {
	records = [];
	fields = [];
	enums = [];
	types = [];
	#file;
	#seen = /* @__PURE__ */ new Map();
	/** Null where a definition that has changed can stand behind the same text. */
	#candidateText;
	constructor({ candidate, candidateFile, baselineFile }) {
		this.#file = baselineFile;
		this.#candidateText = candidate.types.some((type) => type.kind === "name") ? null : candidateFile.text;
	}
	matchTypes(candidate, baseline) {
		const theirs = [...listBranches(baseline)];
		const left = [];
		for (const branch of listBranches(candidate)) {
			const index = theirs.findIndex((other) => isSameBranch(branch, other));
			const [match] = index < 0 ? [] : theirs.splice(index, 1);
			if (match === void 0) left.push(branch);
			else this.#matchBranches(branch, match);
		}
		const [mine, ...others] = left.filter((branch) => !isNull(branch));
		const [their, ...rest] = theirs.filter((branch) => !isNull(branch));
		if (mine !== void 0 && their !== void 0 && others.length + rest.length === 0) this.#matchBranches(mine, their);
	}
	#matchBranches(candidate, baseline) {
		if (this.#isSeen(candidate, baseline)) return;
		this.types.push({
			candidate,
			baseline,
			baselineFile: this.#file
		});
		if (candidate.kind === "record" && baseline.kind === "record") this.#matchRecords(candidate, baseline);
		if (candidate.kind === "enum" && baseline.kind === "enum") this.enums.push({
			candidate,
			baseline,
			baselineFile: this.#file
		});
		if (candidate.kind === "array" && baseline.kind === "array") this.#matchContents(candidate.items, baseline.items);
		if (candidate.kind === "map" && baseline.kind === "map") this.#matchContents(candidate.values, baseline.values);
	}
	#matchContents(candidate, baseline) {
		if (candidate !== void 0 && baseline !== void 0) this.matchTypes(candidate, baseline);
	}
	#matchRecords(candidate, baseline) {
		const { added, removed, kept } = matchFields(candidate, baseline);
		const baselineFile = this.#file;
		this.records.push({
			candidate,
			baseline,
			baselineFile,
			added,
			removed
		});
		for (const [field, earlier] of kept) {
			if (this.#isSameText(field, earlier)) continue;
			this.fields.push({
				candidate: field,
				baseline: earlier,
				baselineFile
			});
			this.matchTypes(field.type, earlier.type);
		}
	}
	#isSameText({ json }, baseline) {
		if (this.#candidateText === null || json.end - json.start !== baseline.json.end - baseline.json.start) return false;
		const before = this.#file.text.slice(baseline.json.start, baseline.json.end);
		return this.#candidateText.startsWith(before, json.start);
	}
	#isSeen(candidate, baseline) {
		const seen = this.#seen.get(candidate) ?? /* @__PURE__ */ new Set();
		if (seen.has(baseline)) return true;
		this.#seen.set(candidate, seen.add(baseline));
		return false;
	}
};
function matchFields(candidate, baseline) {
	const names = new EarlierFields(baseline.fields);
	const kept = [];
	const added = [];
	for (const field of candidate.fields) {
		const match = names.find(field);
		if (match === void 0) added.push(field);
		else kept.push([field, match]);
	}
	const found = new Set(kept.map(([, earlier]) => earlier));
	return {
		added,
		removed: baseline.fields.filter((field) => !found.has(field)),
		kept
	};
}
/** Fields of an earlier version by name; those in the same order as before are found without a table. */
var EarlierFields = class {
	#fields;
	#next = 0;
	#byName;
	constructor(fields) {
		this.#fields = fields;
	}
	find(field) {
		const next = this.#fields[this.#next];
		const match = next !== void 0 && next.name?.value === field.name?.value ? next : this.#search(field);
		if (match !== void 0) this.#next = match.index + 1;
		return match;
	}
	#search({ name, attributes }) {
		const byName = this.#byName ??= new Map(this.#fields.toReversed().map((field) => [field.name?.value, field]));
		const same = byName.get(name?.value);
		if (same !== void 0 || attributes.aliases === void 0) return same;
		const alias = listTexts(attributes.aliases).find((one) => byName.has(one));
		return alias === void 0 ? void 0 : byName.get(alias);
	}
};
function isSameBranch(left, right) {
	if (left.kind !== right.kind) return false;
	if (left.kind === "primitive") return right.kind === "primitive" && left.name === right.name;
	if (isNamed(left) && isNamed(right)) return left.name?.simple === right.name?.simple;
	return left.kind !== "name" || right.kind === "name" && left.full === right.full;
}
// src/lint/describe-place.ts
/** Content that is longer stands as its fingerprint, since hashing it again for every finding in it would take long. */
const MAX_CONTENT = 4096;
/** Describes places in one text; what many places share is worked out once. */
var PlaceDescriber = class {
	#file;
	#root;
	#contents = /* @__PURE__ */ new Map();
	#names = /* @__PURE__ */ new Map();
	/** A text with its JSON tree, or without one where it is no JSON. */
	constructor(file, root) {
		this.#file = file;
		this.#root = root;
	}
	describe(at) {
		const token = this.#file.text.slice(at.start, at.end);
		if (this.#root === void 0) return {
			pointer: "",
			path: this.#file.path,
			content: token
		};
		const trail = descend(this.#root, at);
		return {
			pointer: printPointer(trail.flatMap((step) => step.token ?? [])),
			path: this.#nameTrail(trail),
			content: `${token.replaceAll(/\s+/g, " ")}\u0000${this.#printContent(findElement(trail))}`
		};
	}
	#printContent(element) {
		let content = this.#contents.get(element);
		if (content === void 0) {
			const text = element === void 0 ? "" : printShallow(element);
			content = text.length > MAX_CONTENT ? createFingerprint([text]) : text;
			this.#contents.set(element, content);
		}
		return content;
	}
	/** The names on the way: full names of types replace what is before them, positions stand in for what has no name. */
	#nameTrail(trail) {
		let path = "";
		let namespace = "";
		for (const { node, token } of trail) {
			const name = this.#readName(node);
			if (name.simple === void 0) path += token === void 0 ? "" : `.${token}`;
			else if (!name.isType) path = `${path.replace(/\.(?:fields|#)$/, "")}.${name.simple}`;
			else {
				const dot = name.simple.lastIndexOf(".");
				namespace = dot < 0 ? name.namespace ?? namespace : name.simple.slice(0, dot);
				path = `${namespace}.${name.simple.slice(dot + 1)}`;
			}
		}
		return path;
	}
	#readName(node) {
		let name = this.#names.get(node);
		if (name === void 0) this.#names.set(node, name = readElementName(node));
		return name;
	}
};
function readElementName(node) {
	if (node.kind !== "object") return {
		simple: void 0,
		namespace: void 0,
		isType: false
	};
	const isType = [
		"fields",
		"symbols",
		"size"
	].some((key) => findMember(node, key) !== void 0);
	return {
		simple: readText$1(node, "name"),
		namespace: readText$1(node, "namespace"),
		isType
	};
}
function descend(root, at) {
	const trail = [{
		node: root,
		token: void 0
	}];
	for (let step = trail[0]; step !== void 0;) {
		step = findChildAt(step.node, at);
		if (step !== void 0) trail.push(step);
	}
	return trail;
}
function findChildAt(node, at) {
	if (node.kind === "object") {
		const member = node.members[findLastEarly(node.members, ({ key }) => key.start <= at.start)];
		if (member === void 0 || at.end > member.value.end) return void 0;
		return {
			node: at.end <= member.key.end ? member.key : member.value,
			token: member.key.value
		};
	}
	if (node.kind !== "array") return void 0;
	const index = findLastEarly(node.items, (item) => item.start <= at.start);
	const item = node.items[index];
	return item === void 0 || at.end > item.end ? void 0 : {
		node: item,
		token: index
	};
}
function readText$1(node, key) {
	const value = findMember(node, key)?.value;
	return value?.kind === "string" ? value.value : void 0;
}
/** The innermost object that is a thing by itself: a field, a named type, a schema; else the root. */
function findElement(trail) {
	return trail.findLast(({ node }) => node.kind === "object")?.node ?? trail[0]?.node;
}
const NESTED = /* @__PURE__ */ new Set([
	"fields",
	"properties",
	"patternProperties",
	"$defs",
	"definitions",
	"allOf",
	"anyOf",
	"oneOf",
	"doc",
	"description",
	"title",
	"$comment"
]);
function printShallow(node) {
	return printCompactJson(node, (key) => !NESTED.has(key));
}
// src/lint/create-diagnostics.ts
/** The findings as diagnostics in the order of their places; `source` is the text of findings that name none. */
function createDiagnostics(findings, source) {
	const texts = new TextCache();
	return sortDiagnostics(findings.map((raw) => createDiagnostic(raw, source, texts)));
}
function createDiagnostic({ active, finding }, source, texts) {
	const { rule, severity } = active;
	const file = finding.file ?? source;
	invariant(file, `a finding of ${rule.id} has no file`);
	const place = texts.describe(file, finding.at);
	const related = (finding.related ?? []).map((one) => ({
		message: escapeText(one.message),
		location: texts.locate(one.file ?? file, one.at)
	}));
	return {
		rule: rule.id,
		severity: finding.severity ?? severity,
		message: escapeText(finding.message),
		location: texts.locate(file, finding.at),
		...finding.subject === void 0 ? {} : { subject: finding.subject },
		pointer: place.pointer,
		related,
		why: rule.why,
		remedy: finding.remedy ?? rule.remedy,
		...isCatalogueRule(rule.id) ? { docs: `docs/rules/${rule.id}.md` } : {},
		fingerprint: createFingerprint([
			rule.id,
			finding.subject ?? "",
			place.path,
			place.content
		]),
		...finding.fix === void 0 ? {} : { fix: createFix(finding.fix, file, texts) }
	};
}
function createFix({ title, effect, edits }, file, texts) {
	const ordered = [...edits].sort((left, right) => left.start - right.start);
	const hunks = findHunks(file.text, ordered, texts.index(file));
	return {
		title: escapeText(title),
		effect,
		safe: effect === "text",
		file: file.path,
		edits: ordered,
		...hunks === void 0 ? {} : { hunks }
	};
}
const MAX_MESSAGE = 500;
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/u;
/** Messages hold names from files, which may be long or hold characters that a terminal would act on. */
function escapeText(text) {
	const cut = text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)}…` : text;
	return UNPRINTABLE.test(cut) ? cut.replaceAll(new RegExp(UNPRINTABLE, "gu"), escapeCharacter) : cut;
}
function escapeCharacter(character) {
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
/** Line indexes and trees of the texts that findings point into, made when first needed. */
var TextCache = class {
	#indexes = /* @__PURE__ */ new Map();
	#describers = /* @__PURE__ */ new Map();
	index(file) {
		let index = this.#indexes.get(file);
		if (index === void 0) this.#indexes.set(file, index = createLineIndex(file.text));
		return index;
	}
	locate(file, at) {
		return locateRange(file, at, this.index(file));
	}
	describe(file, at) {
		let describer = this.#describers.get(file);
		if (describer === void 0) {
			const read = readJson(file.text, { comments: true });
			describer = new PlaceDescriber(file, read.ok ? read.root : void 0);
			this.#describers.set(file, describer);
		}
		return describer.describe(at);
	}
};
// src/lint/dispatch.ts
/** Where checks report to: the file being linted and the findings so far. */
var Collector = class {
	findings = [];
	failures = [];
	file;
	/** Runs checks on a node; one that throws is noted as a bug of its rule, once per rule and file, and the rest goes on. */
	run(entries, node) {
		if (entries === void 0) return;
		for (const entry of entries) try {
			entry.check(node, entry.context);
		} catch (error) {
			this.fail(entry.active, error);
		}
	}
	/** Notes that a rule threw. */
	fail({ rule }, error) {
		const file = this.file?.source.path;
		if (this.failures.some((failure) => failure.rule === rule.id && failure.file === file)) return;
		this.failures.push({
			rule: rule.id,
			file,
			message: error instanceof Error ? error.message : String(error)
		});
	}
};
/** Sorts the checks of the rules by the kind of node they look at; they report to the collector. */
function createDispatch(rules, collector) {
	const builder = new DispatchBuilder(collector);
	for (const active of rules) builder.add(active);
	const { text, tree, avro, avroPair, json, jsonPair, keywords } = builder;
	return {
		rules,
		text,
		tree,
		avro,
		avroPair,
		json,
		jsonPair,
		keywords
	};
}
var DispatchBuilder = class {
	text = [];
	tree = {};
	avro = {};
	avroPair = {};
	json = {};
	jsonPair = {};
	keywords = /* @__PURE__ */ new Map();
	#collector;
	constructor(collector) {
		this.#collector = collector;
	}
	add(active) {
		const context = createContext(active, this.#collector);
		const { text, tree, avro, avroPair, json, jsonPair } = active.rule;
		if (text) this.text.push({
			active,
			context,
			check: text
		});
		const { keywords, ...schemas } = json ?? {};
		for (const [keyword, check] of Object.entries(keywords ?? {})) {
			const entries = this.keywords.get(keyword) ?? [];
			this.keywords.set(keyword, entries);
			entries.push({
				active,
				context,
				check
			});
		}
		const groups = [
			[this.tree, tree],
			[this.avro, avro],
			[this.avroPair, avroPair],
			[this.json, schemas],
			[this.jsonPair, jsonPair]
		];
		for (const [table, checks] of groups) for (const [kind, check] of Object.entries(checks ?? {})) (table[kind] ??= []).push({
			active,
			context,
			check
		});
	}
};
function createContext(active, collector) {
	return {
		options: active.options,
		targets: active.targets,
		get file() {
			invariant(collector.file, "a check runs outside a file");
			return collector.file;
		},
		report: (finding) => void collector.findings.push({
			active,
			finding
		})
	};
}
// src/lint/json-schema/read-document.ts
const HOLDINGS = /* @__PURE__ */ new Map([
	["additionalItems", "schema"],
	["additionalProperties", "schema"],
	["allOf", "list"],
	["anyOf", "list"],
	["contains", "schema"],
	["contentSchema", "schema"],
	["$defs", "map"],
	["definitions", "map"],
	["dependencies", "map-of-schema-or-list"],
	["dependentSchemas", "map"],
	["else", "schema"],
	["if", "schema"],
	["items", "schema-or-list"],
	["not", "schema"],
	["oneOf", "list"],
	["patternProperties", "map"],
	["prefixItems", "list"],
	["properties", "map"],
	["propertyNames", "schema"],
	["then", "schema"],
	["unevaluatedItems", "schema"],
	["unevaluatedProperties", "schema"]
]);
/** Reads the JSON of a schema as JSON Schema; what stands where a schema should and is no object is left out. */
function readJsonSchemaDocument(json) {
	const dialect = readDialect(json);
	const reader = new SchemaReader(dialect, hasUnknownDraft(json));
	return {
		json,
		dialect,
		root: reader.read(json, {
			parent: void 0,
			under: "",
			key: void 0
		}),
		schemas: reader.schemas,
		byJson: reader.byJson,
		targets: new ResourceIndex(reader.schemas)
	};
}
var SchemaReader = class {
	schemas = [];
	byJson = /* @__PURE__ */ new Map();
	#dialect;
	#isOfUnknownDraft;
	constructor(dialect, isOfUnknownDraft) {
		this.#dialect = dialect;
		this.#isOfUnknownDraft = isOfUnknownDraft;
	}
	read(json, place) {
		if (json.kind !== "object") return void 0;
		const keywords = /* @__PURE__ */ new Map();
		const schema = {
			json,
			keywords,
			...place,
			dialect: this.#dialect,
			isOfUnknownDraft: this.#isOfUnknownDraft
		};
		this.schemas.push(schema);
		this.byJson.set(json, schema);
		for (const member of json.members) keywords.set(member.key.value, member);
		for (const member of keywords.values()) this.#readKeyword(schema, member);
		return schema;
	}
	#readKeyword(parent, { key, value }) {
		const under = key.value;
		switch (HOLDINGS.get(under)) {
			case void 0: return;
			case "schema":
				this.read(value, {
					parent,
					under,
					key: void 0
				});
				return;
			case "list":
				this.#readList(parent, under, value);
				return;
			case "schema-or-list":
				if (value.kind === "array") this.#readList(parent, under, value);
				else this.read(value, {
					parent,
					under,
					key: void 0
				});
				return;
			case "map":
			case "map-of-schema-or-list": if (value.kind === "object") this.#readMap(parent, under, value);
		}
	}
	#readList(parent, under, value) {
		if (value.kind !== "array") return;
		for (const item of value.items) this.read(item, {
			parent,
			under,
			key: void 0
		});
	}
	#readMap(parent, under, value) {
		for (const { key, value: schema } of value.members) this.read(schema, {
			parent,
			under,
			key
		});
	}
};
// src/lint/json-schema/compared-places.ts
/** Keywords whose schemas the registry's comparison of two versions goes into; the root stands under none. */
const COMPARED = /* @__PURE__ */ new Set([
	"",
	"$defs",
	"additionalProperties",
	"allOf",
	"anyOf",
	"definitions",
	"items",
	"oneOf",
	"prefixItems",
	"properties"
]);
/**
* Whether the registry's comparison looks at every schema of a document, as far as data can reach it. It never looks
* into `patternProperties`, conditions and the like, so that a verdict says nothing about them.
*/
function isComparedWhole({ schemas }) {
	return schemas.every(({ under }) => COMPARED.has(under));
}
// src/lint/json-schema/pair.ts
const MAPS = /* @__PURE__ */ new Set([
	"properties",
	"patternProperties",
	"$defs",
	"definitions"
]);
/** Sets the schemas of two versions against each other by their place in the text, references not followed. */
function matchJsonSchemas(candidate, earlier) {
	const matcher = new Matcher(candidate, earlier);
	matcher.match(candidate.json, earlier.document.json);
	return matcher.pairs;
}
var Matcher = class {
	pairs = [];
	#candidate;
	#earlier;
	constructor(candidate, earlier) {
		this.#candidate = candidate;
		this.#earlier = earlier;
	}
	match(left, right) {
		if (right?.kind !== "object" || left.kind !== "object") return;
		const candidate = this.#candidate.byJson.get(left);
		const baseline = this.#earlier.document.byJson.get(right);
		if (candidate === void 0 || baseline === void 0) return;
		this.pairs.push({
			candidate,
			baseline,
			baselineFile: this.#earlier.file
		});
		for (const [keyword, { value }] of candidate.keywords) if (value.kind === "object" || value.kind === "array") this.#matchKeyword(keyword, value, baseline.keywords.get(keyword)?.value);
	}
	#matchKeyword(keyword, left, right) {
		if (left.kind === "array") {
			if (right?.kind === "array") for (const [index, item] of left.items.entries()) this.match(item, right.items[index]);
		} else if (!MAPS.has(keyword)) this.match(left, right);
		else if (right?.kind === "object") this.#matchMembers(left, right);
	}
	#matchMembers(left, right) {
		const earlier = /* @__PURE__ */ new Map();
		for (const { key, value } of right.members) earlier.set(key.value, value);
		for (const { key, value } of left.members) this.match(value, earlier.get(key.value));
	}
};
// src/lint/json-schema/unused-definitions.ts
/** The root's definitions that nothing outside themselves refers to, with the edit that takes them out. */
function findUnusedDefinitions(document) {
	const { root } = document;
	if (root === void 0) return [];
	const containers = ["$defs", "definitions"].flatMap((keyword) => root.keywords.get(keyword) ?? []);
	if (containers.length === 0) return [];
	const uses = listUses(document);
	return containers.flatMap(({ key: { value: keyword }, value: container }) => {
		if (container.kind !== "object") return [];
		const used = new Set(uses.flatMap((use) => findUsed(use, container.members) ?? []));
		return container.members.flatMap((member, index) => {
			if (used.has(member)) return [];
			const name = `/${keyword}/${escapePointerToken(member.key.value)}`;
			const title = `Remove \`${member.key.value}\``;
			return [{
				name,
				at: member.key,
				fix: {
					title,
					effect: "meta",
					edits: [removeMemberAt(container, index)]
				}
			}];
		});
	});
}
function listUses(document) {
	return document.schemas.flatMap((schema) => [
		"$ref",
		"$dynamicRef",
		"$recursiveRef"
	].flatMap((keyword) => findUse(document, schema, keyword)));
}
function findUse(document, schema, keyword) {
	const reference = schema.keywords.get(keyword)?.value;
	const target = reference?.kind === "string" ? resolveReference(document, schema, reference.value) : void 0;
	return target === void 0 ? [] : [{
		from: schema.json,
		target
	}];
}
/** The definition that a use from outside of it leads to, or into. */
function findUsed({ from, target }, definitions) {
	const definition = definitions[findLastEarly(definitions, ({ value }) => value.start <= target.start)];
	if (definition === void 0 || !isWithin$1(target, definition.value)) return void 0;
	return isWithin$1(from, definition.value) ? void 0 : definition;
}
function isWithin$1(inner, outer) {
	return inner.start >= outer.start && inner.end <= outer.end;
}
// src/lint/repository/collect-facts.ts
/** The facts of a text that cannot be read. */
function collectNothing(file) {
	return {
		file,
		root: void 0,
		rootType: void 0,
		dialect: void 0,
		definitions: [],
		unused: [],
		unresolved: []
	};
}
/** The facts of an Avro schema. */
function collectAvroFacts(file, document) {
	const { root, definitions, uses } = document;
	const name = "name" in root && typeof root.name === "object" ? root.name : void 0;
	return {
		file,
		root: name && {
			name: name.full,
			at: copyRange(name.node)
		},
		rootType: describeRoot(root),
		dialect: void 0,
		unused: [],
		definitions: definitions.flatMap(({ name }) => name === void 0 ? [] : [{
			name: name.full,
			at: copyRange(name.node)
		}]),
		unresolved: uses.flatMap(({ target, full, node }) => target === void 0 ? [{
			name: full,
			fallback: node.value,
			at: copyRange(node)
		}] : [])
	};
}
function describeRoot(root) {
	if (root.kind === "unreadable") return void 0;
	const envelope = root.kind === "union" && root.branches.length > 0 && root.branches.every(isRecord);
	return {
		kind: describeType(root),
		isRecord: isRecord(root) || envelope,
		at: copyRange(typeToken(root))
	};
}
function isRecord(type) {
	return type.kind === "record" || type.kind === "name";
}
/** The facts of a JSON Schema: its `$id` and the references that leave the text. */
function collectJsonSchemaFacts(file, document) {
	const idKeyword = document.dialect === "draft-04" ? "id" : "$id";
	const id = document.root && textOfKeyword(document.root, idKeyword);
	const member = document.root?.keywords.get(idKeyword);
	const unresolved = document.schemas.flatMap((schema) => {
		const reference = schema.keywords.get("$ref")?.value;
		if (reference?.kind !== "string" || isOwnReference(document, reference.value)) return [];
		return [{
			name: reference.value,
			fallback: reference.value,
			at: copyRange(reference)
		}];
	});
	return {
		file,
		root: id === void 0 || member === void 0 ? void 0 : {
			name: id,
			at: copyRange(member.value)
		},
		rootType: void 0,
		dialect: document.root && {
			name: document.dialect,
			at: copyRange(document.root.keywords.get("$schema")?.value ?? document.root.json)
		},
		definitions: [],
		unused: findUnusedDefinitions(document),
		unresolved
	};
}
/** The range alone: a node would keep its whole tree alive. */
function copyRange({ start, end }) {
	return {
		start,
		end
	};
}
// src/lint/avro/default-value.ts
/** What is wrong with a field's default; nothing when it has none. Types of other texts are taken to fit. */
function findWrongDefaults(field) {
	const value = field.attributes.default?.value;
	if (value === void 0 || isPlainNull(value, field.type)) return [];
	return new Judge().judge(value, field.type).map((problem) => ({
		...problem,
		field
	}));
}
/** Nearly all defaults are the `null` of an optional field. */
function isPlainNull({ kind }, type) {
	if (kind !== "null") return false;
	const first = type.kind === "union" ? type.branches[0] : type;
	return first !== void 0 && isNull(first);
}
/** Judges the values inside one default. Unions are judged once per value, since trying every branch doubles at each level. */
var Judge = class {
	#unions = /* @__PURE__ */ new Map();
	judge(at, written) {
		const type = resolveType(written);
		switch (type.kind) {
			case "primitive": return judgePrimitive(at, type);
			case "enum": return judgeText(at, type, (text) => judgeSymbol(text, type));
			case "fixed": return judgeText(at, type, (text) => judgeBytes(text, type.size));
			case "array": return at.kind === "array" ? this.#judgeAll(at.items, type.items) : [misfit(at, type, "a list")];
			case "map":
				if (at.kind !== "object") return [misfit(at, type, "an object")];
				return this.#judgeAll(at.members.map((member) => member.value), type.values);
			case "record": return at.kind === "object" ? this.#judgeRecord(at, type) : [misfit(at, type, "an object with the record's fields")];
			case "union": return this.#recallUnion(at, type);
			case "name":
			case "unreadable": return [];
		}
	}
	#judgeAll(values, type) {
		return type === void 0 ? [] : values.flatMap((value) => this.judge(value, type));
	}
	#judgeRecord(at, record) {
		return record.fields.flatMap((field) => {
			if (field.name === void 0) return [];
			const member = findMember(at, field.name.value);
			if (member !== void 0) return this.judge(member.value, field.type);
			if (field.attributes.default !== void 0) return [];
			return [misfit(at, record, `a value for the field \`${field.name.value}\``)];
		});
	}
	#recallUnion(at, union) {
		const known = this.#unions.get(at) ?? /* @__PURE__ */ new Map();
		const problems = known.get(union) ?? this.#judgeUnion(at, union);
		this.#unions.set(at, known.set(union, problems));
		return problems;
	}
	#judgeUnion(at, union) {
		const [first, ...others] = union.branches;
		if (first === void 0) return [misfit(at, union, "no default, since the union has no branch")];
		const problems = this.judge(at, first);
		if (!problems.some((problem) => problem.kind === "type")) return problems;
		const branch = others.find((other) => !this.judge(at, other).some((problem) => problem.kind === "type"));
		if (branch === void 0) return [misfit(at, union, `a value of one of the union's branches`)];
		return [{
			kind: "branch",
			at,
			type: branch,
			expected: "a value of the union's first branch"
		}];
	}
};
function judgeSymbol(text, { symbols, name }) {
	if (symbols.some((symbol) => symbol.value === text)) return void 0;
	return {
		kind: "symbol",
		expected: `a symbol of \`${name?.simple ?? "the enum"}\``
	};
}
function judgeText(at, type, judge) {
	if (at.kind !== "string") return [misfit(at, type, "a string")];
	const problem = judge(at.value);
	return problem === void 0 ? [] : [{
		...problem,
		at,
		type
	}];
}
function judgeBytes(text, size) {
	if (/[^\0-\u00ff]/.test(text)) return {
		kind: "encoding",
		expected: "only characters up to U+00FF, one per byte"
	};
	if (size === void 0 || text.length === size) return void 0;
	return {
		kind: "encoding",
		expected: `exactly ${size} characters, one per byte`
	};
}
function judgePrimitive(at, type) {
	switch (type.name) {
		case "null": return at.kind === "null" ? [] : [misfit(at, type, "`null`")];
		case "boolean": return at.kind === "boolean" ? [] : [misfit(at, type, "`true` or `false`")];
		case "string": return at.kind === "string" ? [] : [misfit(at, type, "a string")];
		case "bytes": return judgeText(at, type, (text) => judgeBytes(text, void 0));
		case "int": return isWholeNumber(at, 31n) ? [] : [misfit(at, type, "a whole number of 32 bits")];
		case "long": return isWholeNumber(at, 63n) ? [] : [misfit(at, type, "a whole number of 64 bits")];
		case "float":
		case "double": return judgeFloat(at, type);
	}
}
function judgeFloat(at, type) {
	if (at.kind === "number") return [];
	const expected = "a JSON number";
	if (at.kind === "string" && isNumberText(at.value)) return [{
		kind: "text-number",
		at,
		type,
		expected
	}];
	return [misfit(at, type, expected)];
}
function isNumberText(text) {
	return /^(?:[-+]?(?:NaN|Infinity)|-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)$/.test(text);
}
function isWholeNumber(at, bits) {
	if (at.kind !== "number" || !/^-?[0-9]{1,19}$/.test(at.text)) return false;
	const value = BigInt(at.text);
	return value >= -(1n << bits) && value < 1n << bits;
}
function misfit(at, type, expected) {
	return {
		kind: "type",
		at,
		type,
		expected
	};
}
// src/lint/walk.ts
/** Runs the checks on bare JSON. */
function walkTree(node, dispatch, collector) {
	switch (node.kind) {
		case "object":
			collector.run(dispatch.tree.object, node);
			for (const member of node.members) walkTree(member.value, dispatch, collector);
			return;
		case "array":
			for (const item of node.items) walkTree(item, dispatch, collector);
			return;
		case "number":
			collector.run(dispatch.tree.number, node);
			return;
	}
}
/** Runs the checks on an Avro schema: types, then fields, then the whole. */
function walkAvro(document, dispatch, collector) {
	for (const type of document.types) walkAvroType(type, dispatch, collector);
	for (const field of document.fields) {
		collector.run(dispatch.avro.field, field);
		if (field.attributes.extras.length > 0) collector.run(dispatch.avro.extended, field);
		if (field.attributes.default !== void 0) walkDefault(field, dispatch, collector);
	}
	collector.run(dispatch.avro.document, document);
}
function walkDefault(field, { avro }, collector) {
	for (const wrong of findWrongDefaults(field)) collector.run(avro.wrongDefault, wrong);
}
function walkNames(type, { avro }, collector) {
	const like = findLikeNames(type);
	if (like !== void 0) collector.run(avro.likeNames, like);
}
function walkAvroType(type, dispatch, collector) {
	const { avro } = dispatch;
	const { attributes, json, kind } = type;
	if (attributes?.logicalType !== void 0) collector.run(avro.annotated, type);
	if (attributes !== void 0 && attributes.extras.length > 0) collector.run(avro.extended, {
		kind,
		json,
		attributes
	});
	switch (type.kind) {
		case "record":
			collector.run(avro.named, type);
			collector.run(avro.record, type);
			walkNames(type, dispatch, collector);
			return;
		case "enum":
			collector.run(avro.named, type);
			collector.run(avro.enum, type);
			walkNames(type, dispatch, collector);
			return;
		case "fixed":
			collector.run(avro.named, type);
			collector.run(avro.fixed, type);
			return;
		case "array":
			collector.run(avro.array, type);
			return;
		case "map":
			collector.run(avro.map, type);
			return;
		case "union":
			collector.run(avro.union, type);
			return;
		case "primitive":
			collector.run(avro.primitive, type);
			return;
		case "name":
			collector.run(avro.name, type);
			return;
	}
}
/** Runs the checks on two versions of an Avro schema. */
function walkAvroPairs({ pair, pairs, dispatch: { avroPair }, collector }) {
	for (const type of pairs.types) collector.run(avroPair.type, type);
	for (const record of pairs.records) collector.run(avroPair.record, record);
	for (const field of pairs.fields) collector.run(avroPair.field, field);
	for (const one of pairs.enums) collector.run(avroPair.enum, one);
	collector.run(avroPair.document, pair);
}
/** Runs the checks on a JSON Schema: each schema with its keywords, then the whole. */
function walkJsonSchema(document, dispatch, collector) {
	for (const schema of document.schemas) {
		collector.run(dispatch.json.schema, schema);
		for (const [keyword, member] of schema.keywords) {
			const entries = dispatch.keywords.get(keyword);
			if (entries !== void 0) collector.run(entries, {
				schema,
				member
			});
		}
	}
	collector.run(dispatch.json.document, document);
}
// src/lint/session.ts
/** Makes a linter for a configuration. */
function createLintSession(config) {
	return new Session(config);
}
var Session = class {
	config;
	#collector = new Collector();
	#dispatches = /* @__PURE__ */ new Map();
	/** The schemas read last, which are compared with their earlier versions next. */
	#avro;
	#json;
	constructor(config) {
		this.config = config;
	}
	lintFile(file) {
		const dispatch = this.#start(file);
		const facts = this.#walkFile(file, dispatch);
		return {
			...this.#finish(file.source),
			facts
		};
	}
	lintPair(file, earlier) {
		const dispatch = this.#start(file, earlier.age);
		if (file.type === "AVRO") this.#walkAvroPair(file, earlier, dispatch);
		else this.#walkJsonPair(file, earlier.source, dispatch);
		return this.#finish(file.source);
	}
	comparesOlder(file, isProven) {
		const { avroPair, jsonPair } = this.#start(file, "older");
		if (Object.keys(file.type === "AVRO" ? avroPair : jsonPair).length === 0) return false;
		return !isProven || !this.#isComparedWhole(file);
	}
	lintRepository(repository) {
		this.#collector.file = void 0;
		for (const active of this.#listAnywhereActive()) this.#runWhole(active, (context) => active.rule.repository?.(repository, context));
		this.#settleByFile(repository);
		return this.#finish(void 0);
	}
	lintWaivers(review) {
		this.#collector.file = void 0;
		for (const active of listActiveRules(this.config, [])) this.#runWhole(active, (context) => active.rule.waivers?.(review, context));
		return this.#finish(review.manifest);
	}
	#runWhole(active, run) {
		const { options, targets } = active;
		const report = (finding) => void this.#collector.findings.push({
			active,
			finding
		});
		try {
			run({
				options,
				targets,
				report
			});
		} catch (error) {
			this.#collector.fail(active, error);
		}
	}
	/** Rules across files run when they are on anywhere; where they are off, their findings are dropped again. */
	#listAnywhereActive() {
		const base = listActiveRules(this.config, []);
		const more = this.config.overrides.flatMap((override) => listActiveRules(this.config, [override]));
		return [...new Map([...more, ...base].map((active) => [active.rule.id, active])).values()];
	}
	#settleByFile({ files }) {
		const { findings } = this.#collector;
		if (this.config.overrides.length === 0 || findings.length === 0) return;
		const byPath = new Map(files.map(({ file }) => [file.source.path, file]));
		const settled = findings.flatMap((raw) => {
			const file = byPath.get(raw.finding.file?.path ?? "");
			const active = listActiveRules(this.config, file === void 0 ? [] : selectOverrides(this.config, file)).find(({ rule }) => rule.id === raw.active.rule.id);
			return active === void 0 ? [] : [{
				...raw,
				active
			}];
		});
		findings.splice(0, findings.length, ...settled);
	}
	#walkFile(file, dispatch) {
		const collector = this.#collector;
		const read = readJson(file.source.text, { comments: file.type === "AVRO" });
		collector.run(dispatch.text, read);
		if (!read.ok) return collectNothing(file);
		walkTree(read.root, dispatch, collector);
		if (file.type === "AVRO") {
			const document = readAvroDocument(read.root);
			this.#avro = {
				source: file.source,
				document
			};
			walkAvro(document, dispatch, collector);
			return collectAvroFacts(file, document);
		}
		const document = readJsonSchemaDocument(read.root);
		this.#json = {
			source: file.source,
			document
		};
		walkJsonSchema(document, dispatch, collector);
		return collectJsonSchemaFacts(file, document);
	}
	#isComparedWhole({ type, source }) {
		if (type === "AVRO") return true;
		const document = this.#json?.source === source ? this.#json.document : readJsonSchema(source);
		return document === void 0 || isComparedWhole(document);
	}
	#walkAvroPair({ source }, earlier, dispatch) {
		const baselineFile = earlier.source;
		if (this.#avro?.source !== source) this.#avro = {
			source,
			document: readAvro(source)
		};
		const [candidate, baseline] = [this.#avro.document, readAvro(baselineFile)];
		if (candidate === void 0 || baseline === void 0) return;
		const isSameVersion = () => earlier.isSame();
		const pair = {
			candidate,
			candidateFile: source,
			baseline,
			baselineFile,
			isSameVersion
		};
		walkAvroPairs({
			pair,
			pairs: matchDocuments(pair),
			dispatch,
			collector: this.#collector
		});
	}
	#walkJsonPair({ source }, baselineFile, dispatch) {
		if (this.#json?.source !== source) this.#json = {
			source,
			document: readJsonSchema(source)
		};
		const [candidate, baseline] = [this.#json.document, readJsonSchema(baselineFile)];
		if (candidate === void 0 || baseline === void 0) return;
		for (const pair of matchJsonSchemas(candidate, {
			document: baseline,
			file: baselineFile
		})) this.#collector.run(dispatch.jsonPair.schema, pair);
	}
	#start(file, age = "newest") {
		this.#collector.file = file;
		const overrides = this.config.overrides.length === 0 ? [] : selectOverrides(this.config, file);
		const key = [
			file.type,
			age,
			...overrides.map((override) => this.config.overrides.indexOf(override))
		].join();
		let dispatch = this.#dispatches.get(key);
		if (dispatch === void 0) {
			dispatch = createDispatch(listActiveRules(this.config, overrides).filter(({ rule }) => concernsType(rule, file.type) && (age === "newest" || rule.allVersions === true)), this.#collector);
			this.#dispatches.set(key, dispatch);
		}
		return dispatch;
	}
	#finish(source) {
		const { findings, failures } = this.#collector;
		const result = {
			diagnostics: findings.length === 0 ? [] : createDiagnostics(findings, source),
			failures: [...failures]
		};
		findings.length = 0;
		failures.length = 0;
		return result;
	}
};
function readAvro({ text }) {
	const read = readJson(text, { comments: true });
	return read.ok ? readAvroDocument(read.root) : void 0;
}
function readJsonSchema({ text }) {
	const read = readJson(text);
	return read.ok ? readJsonSchemaDocument(read.root) : void 0;
}
// src/lint/frozen-findings.ts
/** The text of a file of frozen findings: sorted, so that it can be merged and reviewed. */
function printFrozenFindings(diagnostics) {
	const files = Object.create(null);
	const sorted = [...diagnostics].sort((left, right) => compareText(left.location.file, right.location.file) || compareText(left.rule, right.rule) || compareText(left.fingerprint, right.fingerprint));
	for (const { location, rule, fingerprint } of sorted) ((files[location.file] ??= {})[rule] ??= []).push(fingerprint);
	return `${JSON.stringify({
		version: 1,
		findings: files
	}, null, 2)}\n`;
}
/** Reads a file of frozen findings; undefined when the text is none. */
function parseFrozenFindings(text) {
	const read = readJson(text);
	const value = read.ok ? toJsonValue(read.root) : null;
	if (!isJsonObject(value) || getMember(value, "version") !== 1) return void 0;
	const findings = getMember(value, "findings");
	if (!isJsonObject(findings)) return void 0;
	const files = listKeys(findings).map((file) => [file, readRules(getMember(findings, file))]);
	return files.some(([, rules]) => rules === void 0) ? void 0 : new Map(files.map(([file, rules]) => [file, rules ?? /* @__PURE__ */ new Map()]));
}
/** Takes the frozen findings out, each as often as it was recorded. */
function hideFrozenFindings(diagnostics, frozen) {
	const recorded = [...frozen].flatMap(([file, rules]) => [...rules].flatMap(([rule, prints]) => prints.map((print) => ({ fingerprint: identify(file, rule, print) }))));
	const left = countFingerprints(recorded);
	const fresh = diagnostics.filter(({ location, rule, fingerprint }) => !takeOne(left, identify(location.file, rule, fingerprint)));
	const hidden = diagnostics.length - fresh.length;
	return {
		fresh,
		frozen: hidden,
		gone: recorded.length - hidden
	};
}
function identify(file, rule, fingerprint) {
	return JSON.stringify([
		file,
		rule,
		fingerprint
	]);
}
function readRules(value) {
	if (!isJsonObject(value)) return void 0;
	const rules = /* @__PURE__ */ new Map();
	for (const rule of listKeys(value)) {
		const prints = getMember(value, rule);
		if (!isTextList(prints)) return void 0;
		rules.set(rule, prints);
	}
	return rules;
}
function isTextList(value) {
	return Array.isArray(value) && value.every((one) => typeof one === "string");
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
// src/lint/rules/rule-outlines.json
var rule_outlines_default = [
	{
		"id": "avro/alias-conflict",
		"preset": "recommended",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/bytes-default-encodable",
		"preset": "core",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/constructible-record",
		"preset": "core",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/decimal-portable",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"targets": [
			"spark",
			"snowflake",
			"bigquery"
		],
		"options": {}
	},
	{
		"id": "avro/decimal-valid",
		"preset": "core",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/doc",
		"preset": "strict",
		"severity": "warning",
		"registry": "accepts",
		"style": true,
		"options": {}
	},
	{
		"id": "avro/doc-style",
		"preset": "strict",
		"severity": "info",
		"registry": "accepts",
		"style": true,
		"options": { "minimum": {
			"kind": "integer",
			"minimum": 0,
			"default": 5,
			"description": ""
		} }
	},
	{
		"id": "avro/enum-default",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/enum-default-in-symbols",
		"preset": "core",
		"severity": "error",
		"registry": "rejects",
		"options": {}
	},
	{
		"id": "avro/enum-default-neutral",
		"preset": "recommended",
		"severity": "info",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/enum-field-default-in-symbols",
		"preset": "core",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/field-default",
		"preset": "strict",
		"severity": "info",
		"registry": "accepts",
		"style": true,
		"options": {}
	},
	{
		"id": "avro/field-doc",
		"preset": "strict",
		"severity": "warning",
		"registry": "accepts",
		"style": true,
		"options": {}
	},
	{
		"id": "avro/field-name-case",
		"preset": "strict",
		"severity": "info",
		"registry": "accepts",
		"style": true,
		"options": { "style": {
			"kind": "choice",
			"values": [
				"snake",
				"camel",
				"consistent"
			],
			"default": "consistent",
			"description": ""
		} }
	},
	{
		"id": "avro/file-name-match",
		"preset": "strict",
		"severity": "info",
		"registry": "not-applicable",
		"style": true,
		"options": { "directory": {
			"kind": "boolean",
			"default": false,
			"description": ""
		} }
	},
	{
		"id": "avro/finite-float-default",
		"preset": "core",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/fixed-size",
		"preset": "core",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/int-id",
		"preset": "strict",
		"severity": "info",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/known-logical-type",
		"preset": "core",
		"severity": "error",
		"registry": "accepts",
		"options": { "allow": {
			"kind": "strings",
			"default": [],
			"description": ""
		} }
	},
	{
		"id": "avro/known-tag",
		"preset": "recommended",
		"severity": "error",
		"registry": "accepts",
		"options": { "allow": {
			"kind": "strings",
			"default": [],
			"description": ""
		} }
	},
	{
		"id": "avro/known-types",
		"preset": "core",
		"severity": "error",
		"registry": "rejects",
		"options": {}
	},
	{
		"id": "avro/logical-type-base",
		"preset": "core",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/logical-type-placement",
		"preset": "core",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/namespace-case",
		"preset": "strict",
		"severity": "info",
		"registry": "accepts",
		"style": true,
		"options": {}
	},
	{
		"id": "avro/namespace-required",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/no-builtin-type-name",
		"preset": "core",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/no-case-clash",
		"preset": "recommended",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/no-comments",
		"preset": "core",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/no-complex-union",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/no-duplicate-field",
		"preset": "core",
		"severity": "error",
		"registry": "rejects",
		"options": {}
	},
	{
		"id": "avro/no-duplicate-key",
		"preset": "core",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/no-duplicate-symbol",
		"preset": "core",
		"severity": "error",
		"registry": "rejects",
		"options": {}
	},
	{
		"id": "avro/no-float-money",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/no-fullname",
		"preset": "strict",
		"severity": "info",
		"registry": "accepts",
		"style": true,
		"options": {}
	},
	{
		"id": "avro/no-ignored-namespace",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/no-int-money",
		"preset": "strict",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/no-local-timestamp",
		"preset": "strict",
		"severity": "warning",
		"registry": "accepts",
		"style": true,
		"options": {}
	},
	{
		"id": "avro/no-misspelt-attribute",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/no-package-clash",
		"preset": "recommended",
		"severity": "error",
		"registry": "accepts",
		"targets": [
			"java",
			"connect",
			"spark"
		],
		"options": {}
	},
	{
		"id": "avro/no-reserved-prefix",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"targets": [
			"bigquery",
			"connect",
			"snowflake",
			"spark"
		],
		"options": {}
	},
	{
		"id": "avro/no-reserved-word",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"targets": [
			"java",
			"python",
			"node",
			"bigquery",
			"snowflake",
			"spark"
		],
		"onlyForTargets": true,
		"options": {}
	},
	{
		"id": "avro/no-type-redefinition",
		"preset": "core",
		"severity": "error",
		"registry": "rejects",
		"options": {}
	},
	{
		"id": "avro/no-unsafe-integer-literal",
		"preset": "core",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/non-empty-enum",
		"preset": "core",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/non-empty-record",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/null-documented",
		"preset": "strict",
		"severity": "info",
		"registry": "accepts",
		"style": true,
		"options": {}
	},
	{
		"id": "avro/nullable-has-default",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/nullable-null-first",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/pii-tagged",
		"preset": "strict",
		"severity": "warning",
		"registry": "accepts",
		"options": { "names": {
			"kind": "strings",
			"default": [
				"email",
				"phone",
				"mobile",
				"ssn",
				"iban",
				"passport",
				"birth",
				"birthday",
				"first_name",
				"last_name",
				"full_name",
				"street",
				"tax_id",
				"credit_card",
				"card_number"
			],
			"description": ""
		} }
	},
	{
		"id": "avro/portable-logical-type",
		"preset": "core",
		"severity": "warning",
		"registry": "accepts",
		"targets": [
			"connect",
			"bigquery",
			"snowflake",
			"spark",
			"node",
			"python"
		],
		"options": {}
	},
	{
		"id": "avro/record-root",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/size-limits",
		"preset": "strict",
		"severity": "warning",
		"registry": "accepts",
		"options": {
			"fields": {
				"kind": "integer",
				"minimum": 1,
				"default": 300,
				"description": ""
			},
			"depth": {
				"kind": "integer",
				"minimum": 1,
				"default": 10,
				"description": ""
			},
			"kilobytes": {
				"kind": "integer",
				"minimum": 1,
				"default": 100,
				"description": ""
			}
		}
	},
	{
		"id": "avro/symbol-case",
		"preset": "strict",
		"severity": "info",
		"registry": "accepts",
		"style": true,
		"options": {}
	},
	{
		"id": "avro/syntax",
		"preset": "core",
		"severity": "error",
		"registry": "rejects",
		"options": {}
	},
	{
		"id": "avro/time-has-logical-type",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/type-name-case",
		"preset": "strict",
		"severity": "info",
		"registry": "accepts",
		"style": true,
		"options": {}
	},
	{
		"id": "avro/union-default-first-branch",
		"preset": "core",
		"severity": "error",
		"registry": "accepts",
		"options": { "spec": {
			"kind": "choice",
			"values": ["1.11", "1.12"],
			"default": "1.11",
			"description": ""
		} }
	},
	{
		"id": "avro/valid-default",
		"preset": "core",
		"severity": "error",
		"registry": "rejects-new",
		"options": {}
	},
	{
		"id": "avro/valid-name",
		"preset": "core",
		"severity": "error",
		"registry": "rejects-new",
		"options": {}
	},
	{
		"id": "avro/valid-namespace",
		"preset": "core",
		"severity": "error",
		"registry": "rejects-new",
		"options": {}
	},
	{
		"id": "avro/valid-union",
		"preset": "core",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "avro/well-formed",
		"preset": "core",
		"severity": "error",
		"registry": "rejects",
		"options": {}
	},
	{
		"id": "evolution/alias-dropped",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"aliases": ["avro/alias-dropped"],
		"options": {}
	},
	{
		"id": "evolution/constraint-tightened",
		"preset": "recommended",
		"severity": "error",
		"registry": "rejects",
		"aliases": ["json/constraint-tightened"],
		"options": {}
	},
	{
		"id": "evolution/content-model-flip",
		"preset": "recommended",
		"severity": "error",
		"registry": "rejects",
		"aliases": ["json/content-model-flip"],
		"options": {}
	},
	{
		"id": "evolution/decimal-changed",
		"preset": "recommended",
		"severity": "error",
		"registry": "accepts",
		"aliases": ["avro/decimal-changed"],
		"isHazard": true,
		"options": {}
	},
	{
		"id": "evolution/default-changed",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"aliases": ["avro/default-changed"],
		"options": {}
	},
	{
		"id": "evolution/doc-only-change",
		"preset": "strict",
		"severity": "info",
		"registry": "accepts",
		"aliases": ["avro/doc-only-change"],
		"options": {}
	},
	{
		"id": "evolution/enum-reordered",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"aliases": ["avro/enum-reordered"],
		"options": {}
	},
	{
		"id": "evolution/enum-symbol-removed",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"aliases": ["avro/enum-symbol-removed"],
		"isHazard": true,
		"options": {}
	},
	{
		"id": "evolution/format-changed",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"aliases": ["json/format-changed"],
		"options": {}
	},
	{
		"id": "evolution/logical-type-changed",
		"preset": "recommended",
		"severity": "error",
		"registry": "accepts",
		"aliases": ["avro/logical-type-changed"],
		"isHazard": true,
		"options": {}
	},
	{
		"id": "evolution/lossy-promotion",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"aliases": ["avro/lossy-promotion"],
		"isHazard": true,
		"options": {}
	},
	{
		"id": "evolution/namespace-changed",
		"preset": "recommended",
		"severity": "error",
		"registry": "accepts",
		"aliases": ["avro/namespace-changed"],
		"isHazard": true,
		"options": {}
	},
	{
		"id": "evolution/property-retyped",
		"preset": "recommended",
		"severity": "error",
		"registry": "accepts",
		"aliases": ["json/property-retyped"],
		"allVersions": true,
		"options": {}
	},
	{
		"id": "evolution/removed-without-deprecation",
		"preset": "strict",
		"severity": "warning",
		"registry": "accepts",
		"aliases": ["avro/removed-without-deprecation"],
		"options": {}
	},
	{
		"id": "evolution/rename-needs-alias",
		"preset": "recommended",
		"severity": "error",
		"registry": "accepts",
		"aliases": ["avro/rename-needs-alias"],
		"options": {}
	},
	{
		"id": "evolution/required-added",
		"preset": "recommended",
		"severity": "error",
		"registry": "rejects",
		"aliases": ["json/required-added"],
		"options": {}
	},
	{
		"id": "json/anchored-regex",
		"preset": "strict",
		"severity": "info",
		"registry": "accepts",
		"style": true,
		"options": {}
	},
	{
		"id": "json/applicable-keywords",
		"preset": "recommended",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/bounded-array",
		"preset": "strict",
		"severity": "info",
		"registry": "accepts",
		"style": true,
		"options": {}
	},
	{
		"id": "json/bounded-string",
		"preset": "strict",
		"severity": "info",
		"registry": "accepts",
		"style": true,
		"options": {}
	},
	{
		"id": "json/closed-tuple",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/described-object",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/disjoint-one-of",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/enum-type-match",
		"preset": "recommended",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/explicit-content-model",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": { "model": {
			"kind": "choice",
			"values": [
				"explicit",
				"closed",
				"open"
			],
			"default": "explicit",
			"description": ""
		} }
	},
	{
		"id": "json/extensible-enum",
		"preset": "strict",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/format-is-asserted",
		"preset": "strict",
		"severity": "info",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/id-matches-path",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/id-present",
		"preset": "strict",
		"severity": "info",
		"registry": "accepts",
		"style": true,
		"options": {}
	},
	{
		"id": "json/known-dialect",
		"preset": "core",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/known-format",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": { "allow": {
			"kind": "strings",
			"default": [],
			"description": ""
		} }
	},
	{
		"id": "json/no-case-clash",
		"preset": "recommended",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/no-dangling-condition",
		"preset": "recommended",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/no-duplicate-key",
		"preset": "core",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/no-float-money",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/no-foreign-keyword",
		"preset": "core",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/no-open-pattern-props",
		"preset": "strict",
		"severity": "warning",
		"registry": "accepts",
		"options": { "keywords": {
			"kind": "strings",
			"default": [
				"patternProperties",
				"propertyNames",
				"not",
				"if",
				"dependencies",
				"dependentSchemas",
				"dependentRequired"
			],
			"description": ""
		} }
	},
	{
		"id": "json/no-redos",
		"preset": "recommended",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/no-ref-siblings",
		"preset": "recommended",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/no-remote-ref",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/no-shadowed-property",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/no-type-union",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/no-unknown-keyword",
		"preset": "core",
		"severity": "warning",
		"registry": "accepts",
		"options": { "allow": {
			"kind": "strings",
			"default": [],
			"description": ""
		} }
	},
	{
		"id": "json/no-unused-defs",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/null-policy",
		"preset": "strict",
		"severity": "warning",
		"registry": "accepts",
		"options": { "policy": {
			"kind": "choice",
			"values": ["absent", "null"],
			"default": "absent",
			"description": ""
		} }
	},
	{
		"id": "json/object-root",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/one-dialect",
		"preset": "strict",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/pii-tagged",
		"preset": "strict",
		"severity": "warning",
		"registry": "accepts",
		"options": { "names": {
			"kind": "strings",
			"default": [
				"email",
				"phone",
				"mobile",
				"ssn",
				"iban",
				"passport",
				"birth",
				"birthday",
				"first_name",
				"last_name",
				"full_name",
				"street",
				"tax_id",
				"credit_card",
				"card_number"
			],
			"description": ""
		} }
	},
	{
		"id": "json/portable-property-name",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/portable-regex",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/property-case",
		"preset": "strict",
		"severity": "info",
		"registry": "accepts",
		"style": true,
		"options": { "style": {
			"kind": "choice",
			"values": [
				"snake",
				"camel",
				"consistent"
			],
			"default": "consistent",
			"description": ""
		} }
	},
	{
		"id": "json/ref-resolves",
		"preset": "recommended",
		"severity": "error",
		"registry": "rejects",
		"options": {}
	},
	{
		"id": "json/required-defined",
		"preset": "recommended",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/required-with-default",
		"preset": "recommended",
		"severity": "info",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/safe-integer",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/satisfiable-bounds",
		"preset": "recommended",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/schema-declared",
		"preset": "core",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/syntax",
		"preset": "core",
		"severity": "error",
		"registry": "rejects",
		"options": {}
	},
	{
		"id": "json/title-description",
		"preset": "strict",
		"severity": "info",
		"registry": "accepts",
		"style": true,
		"options": {}
	},
	{
		"id": "json/type-declared",
		"preset": "recommended",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/typed-array",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/unique-id",
		"preset": "core",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/valid-default",
		"preset": "recommended",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/valid-examples",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "json/valid-metaschema",
		"preset": "core",
		"severity": "error",
		"registry": "rejects",
		"options": {}
	},
	{
		"id": "manifest/compat-weakened",
		"preset": "recommended",
		"severity": "error",
		"registry": "not-applicable",
		"options": {}
	},
	{
		"id": "manifest/key-stable",
		"preset": "recommended",
		"severity": "error",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "manifest/no-compat-none",
		"preset": "recommended",
		"severity": "error",
		"registry": "not-applicable",
		"options": { "allow": {
			"kind": "strings",
			"default": [],
			"description": ""
		} }
	},
	{
		"id": "manifest/one-definition-per-context",
		"preset": "recommended",
		"severity": "warning",
		"registry": "not-applicable",
		"options": {}
	},
	{
		"id": "manifest/owner",
		"preset": "strict",
		"severity": "info",
		"registry": "not-applicable",
		"options": { "property": {
			"kind": "strings",
			"default": ["owner", "team"],
			"description": ""
		} }
	},
	{
		"id": "manifest/prefer-transitive",
		"preset": "recommended",
		"severity": "warning",
		"registry": "not-applicable",
		"options": {}
	},
	{
		"id": "manifest/reference-pinned",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "manifest/reference-unused",
		"preset": "recommended",
		"severity": "warning",
		"registry": "accepts",
		"options": {}
	},
	{
		"id": "manifest/subject-strategy",
		"preset": "recommended",
		"severity": "warning",
		"registry": "not-applicable",
		"options": { "strategy": {
			"kind": "choice",
			"values": [
				"any",
				"topic",
				"record",
				"topic-record"
			],
			"default": "any",
			"description": ""
		} }
	},
	{
		"id": "manifest/type-mismatch",
		"preset": "recommended",
		"severity": "error",
		"registry": "rejects",
		"options": {}
	},
	{
		"id": "manifest/waiver-expired",
		"preset": "core",
		"severity": "error",
		"registry": "not-applicable",
		"options": { "notice": {
			"kind": "integer",
			"minimum": 0,
			"default": 14,
			"description": ""
		} }
	},
	{
		"id": "manifest/waiver-reason",
		"preset": "core",
		"severity": "error",
		"registry": "not-applicable",
		"options": {
			"minimum": {
				"kind": "integer",
				"minimum": 1,
				"default": 10,
				"description": ""
			},
			"requireTicket": {
				"kind": "boolean",
				"default": false,
				"description": ""
			}
		}
	},
	{
		"id": "manifest/waiver-too-broad",
		"preset": "recommended",
		"severity": "warning",
		"registry": "not-applicable",
		"options": {}
	},
	{
		"id": "manifest/waiver-unlimited",
		"preset": "recommended",
		"severity": "warning",
		"registry": "not-applicable",
		"options": { "maxDays": {
			"kind": "integer",
			"minimum": 1,
			"default": 180,
			"description": ""
		} }
	},
	{
		"id": "manifest/waiver-unused",
		"preset": "recommended",
		"severity": "warning",
		"registry": "not-applicable",
		"options": {}
	}
];
// src/lint/rules/load-rules.ts
/**
* The catalogue in its order, of which only rules that can find anything in the run are loaded: to read the code of all
* takes as long as linting a hundred files. The others can be configured and counted, and never find anything.
*/
async function loadRules(scope) {
	const evolution = scope.earlier ? (await import("./evolution-rules.js")).EVOLUTION_RULES : listIdle("evolution/");
	const json = scope.json ? (await import("./json-rules.js")).JSON_RULES : listIdle("json/");
	const manifest = scope.manifest ? (await import("./manifest-rules.js")).MANIFEST_RULES : listIdle("manifest/");
	return [
		...AVRO_RULES,
		...evolution,
		...json,
		...manifest
	];
}
/** What is told of a rule that finds something. */
const UNTOLD = {
	title: "",
	why: "",
	remedy: "",
	fix: "none",
	since: "",
	source: ""
};
function listIdle(namespace) {
	return rule_outlines_default.flatMap((outline) => outline.id.startsWith(namespace) ? [{
		...UNTOLD,
		...outline
	}] : []);
}
// src/lint/waiver/apply-waivers.ts
/** Takes the findings out that a waiver covers; the first waiver that covers a finding counts. */
function applyWaivers(question) {
	const counts = question.waivers.map((waiver) => ({
		waiver,
		covered: 0,
		expired: 0,
		stale: 0
	}));
	const kept = [];
	const waived = [];
	for (const diagnostic of question.diagnostics) {
		const waiver = countMatches(counts, diagnostic, question);
		if (waiver === void 0) kept.push(diagnostic);
		else waived.push({
			diagnostic,
			waiver
		});
	}
	return {
		kept,
		waived,
		outcomes: counts
	};
}
function countMatches(counts, diagnostic, question) {
	for (const count of counts) {
		const { waiver } = count;
		if (!speaksAbout(waiver, diagnostic, question)) continue;
		if (waiver.fingerprint !== void 0 && waiver.fingerprint !== diagnostic.fingerprint) count.stale++;
		else if (isExpired(waiver, question.today)) count.expired++;
		else {
			count.covered++;
			return waiver;
		}
	}
}
function speaksAbout(waiver, diagnostic, question) {
	return namesRule(waiver, question.listIds(diagnostic.rule)) && isWithin(waiver, diagnostic) && namesPlace(waiver, diagnostic, question);
}
function namesRule({ rules }, ids) {
	return rules.some(({ text }) => ids.some((id) => matchesRule(text, id)));
}
/** A `*` stands for everything, or behind a slash for all rules of that name. */
function matchesRule(text, id) {
	return text === "*" || text === id || text.endsWith("/*") && id.startsWith(text.slice(0, -1));
}
function isWithin({ pointer }, { pointer: place = "" }) {
	return pointer === void 0 || place === pointer || place.startsWith(`${pointer}/`);
}
function namesPlace({ files, subjects }, diagnostic, question) {
	if (files.length === 0 && subjects.length === 0) return true;
	const { file } = diagnostic.location;
	if (matchesAny(files, [file])) return true;
	const { subject } = diagnostic;
	return matchesAny(subjects, subject === void 0 ? question.listSubjects(file) : [subject]);
}
function matchesAny(globs, names) {
	return globs.some((glob) => names.some((name) => glob.matches(name)));
}
// src/lint/waiver/review-waivers.ts
/** Applies the manifest's waivers to the findings and adds the findings about the waivers themselves. */
function reviewWaivers(session, run) {
	const { manifest, diagnostics, today } = run;
	if (manifest.waivers.length === 0) return {
		kept: diagnostics,
		waived: [],
		failures: []
	};
	const rules = new Map(session.config.rules.flatMap((rule) => [rule.id, ...rule.aliases ?? []].map((id) => [id, rule])));
	const result = applyWaivers({
		diagnostics,
		waivers: manifest.waivers,
		today,
		listSubjects: (file) => run.listSubjects(file),
		listIds: (rule) => [rule, ...rules.get(rule)?.aliases ?? []]
	});
	const review = session.lintWaivers({
		outcomes: result.outcomes,
		today,
		manifest: {
			path: manifest.path,
			text: manifest.text
		},
		isJudged: (waiver) => run.extent === "all" || run.extent === "lint" && isAboutLint(waiver, rules),
		isCore: (id) => rules.get(id)?.preset === "core"
	});
	return {
		kept: [...result.kept, ...review.diagnostics],
		waived: result.waived,
		failures: review.failures
	};
}
/** Kinds of difference are judged by comparing, which linting alone does not do. */
function isAboutLint({ rules }, known) {
	return rules.every(({ text }) => known.has(text) && (!isCatalogueRule(text) || !text.startsWith("evolution/")));
}
// src/commands/describe-lint.ts
/** Waived findings as plain data. */
function describeWaived(waived, manifest) {
	if (manifest === null) return [];
	return waived.map(({ diagnostic, waiver }) => ({
		diagnostic,
		waiver: {
			location: locateRange(manifest, waiver.range),
			reason: waiver.reason ?? null,
			ticket: waiver.ticket ?? null,
			expires: waiver.expires?.text ?? null,
			approvedBy: waiver.approvedBy ?? null
		}
	}));
}
/** A setting that means nothing leaves open how the files should have been judged. */
function describeConfigProblem({ message, remedy, range }, manifest) {
	return {
		message,
		hint: remedy,
		...manifest === null ? {} : { location: locateRange(manifest, range) }
	};
}
/** A rule that threw is a bug of the rule: the file is not judged by it, and somebody has to hear of it. */
function describeFailure({ rule, file, message }) {
	return {
		message: `The rule \`${rule}\` has a bug and could not finish: ${message}`,
		hint: "Report it with the schema; `lint.overrides` in the manifest can switch the rule off for the file meanwhile.",
		...file === void 0 ? {} : { location: { file } }
	};
}
// src/commands/same-schema.ts
/** Whether the registry takes two texts for one version: its own has another order of keys and other spellings. */
function isSameSchema(format, texts) {
	if (texts.candidate === texts.earlier) return true;
	const candidate = format.parse(texts.candidate, { strictness: "stored" });
	const earlier = format.parse(texts.earlier, { strictness: "stored" });
	return candidate.ok && earlier.ok && format.isSame(candidate.schema, earlier.schema);
}
// src/commands/lint-subjects.ts
/** Lints the schemas of a check and applies the manifest's waivers to all findings, the check's own included. */
async function lintCheck(question) {
	const { manifest, diagnostics, today, complete } = question;
	const rules = await loadRules({
		json: question.judged.some(({ subject }) => subject.format.type === "JSON"),
		earlier: true,
		manifest: true
	});
	const { config, problems } = resolveConfig(manifest.lint, rules);
	const session = createLintSession({
		...config,
		rules: config.rules.filter((rule) => !isSaid(rule, question.hazards))
	});
	const input = new CheckedFiles(question.judged);
	const found = question.lint ? lintFiles(session, {
		files: input.files,
		manifest,
		subjects: input.subjects,
		...question.earlierManifest === null ? {} : { earlierManifest: question.earlierManifest },
		listEarlier: (file) => input.listEarlier(file),
		isSameVersion: (file, earlier) => input.isSameVersion(file, earlier),
		isProven: (file) => input.isProven(file)
	}) : {
		diagnostics: [],
		failures: []
	};
	const reviewed = reviewWaivers(session, {
		manifest,
		diagnostics: [...diagnostics, ...found.diagnostics.filter((one) => !input.isRefusal(one, config))],
		today,
		listSubjects: (file) => input.listSubjects(file),
		extent: complete && question.lint ? "all" : "some"
	});
	const failures = [...found.failures, ...reviewed.failures];
	return {
		diagnostics: reviewed.kept,
		waived: describeWaived(reviewed.waived, manifest),
		unchecked: [...problems.map((problem) => describeConfigProblem(problem, manifest)), ...failures.map(describeFailure)],
		lint: question.lint ? describeScope$1(session.config, input.files.length) : void 0
	};
}
function describeScope$1(config, files) {
	return {
		files,
		rules: listActiveRules(config, []).length,
		preset: config.preset
	};
}
/** Comparing with earlier versions says it already, and works out who can no longer read what. */
function isSaid({ id, registry, isHazard }, hazards) {
	return id.startsWith("evolution/") && registry === "rejects" || hazards && isHazard === true;
}
/** Whether every earlier version was compared with, in one direction at least, and none of them breaks. */
function holdsTowardsAll({ verdict, comparedWith, satisfies, versions }) {
	if (satisfies.some((level) => LEVEL_DEMANDS[level].versions === "all")) return true;
	const compared = new Set(comparedWith);
	return verdict === "compatible" && versions.every(({ label }) => compared.has(label));
}
/** The files of the judged subjects, each once. */
var CheckedFiles = class {
	files;
	subjects;
	#versions = /* @__PURE__ */ new Map();
	#subjects = /* @__PURE__ */ new Map();
	#formats = /* @__PURE__ */ new Map();
	#invalid = /* @__PURE__ */ new Set();
	#proven = /* @__PURE__ */ new Set();
	constructor(judged) {
		const files = /* @__PURE__ */ new Map();
		for (const one of judged) {
			const { subject, verdict, versions } = one;
			const { source, format, references } = subject;
			if (format.type === "PROTOBUF") continue;
			const subjects = this.#subjects.get(source.path) ?? [];
			this.#subjects.set(source.path, [...subjects, subject.subject]);
			this.#formats.set(source.path, format);
			if (verdict === "invalid") this.#invalid.add(source.path);
			if (verdict !== "unchanged" && !this.#versions.has(source.path)) {
				this.#versions.set(source.path, versions);
				if (holdsTowardsAll(one)) this.#proven.add(source.path);
			}
			const names = [...files.get(source.path)?.references ?? [], ...references.map(({ name }) => name)];
			files.set(source.path, {
				source,
				type: format.type,
				subjects: [...subjects, subject.subject],
				references: names
			});
		}
		this.files = [...files.values()];
		this.subjects = judged.map(({ subject: { subject, source, entry }, verdict, versions }) => ({
			subject,
			file: source.path,
			entry,
			...versions.length === 0 ? {} : { changed: verdict !== "unchanged" }
		}));
	}
	listSubjects(file) {
		return this.#subjects.get(file) ?? [];
	}
	*listEarlier({ source, type }) {
		for (const version of (this.#versions.get(source.path) ?? []).toReversed()) yield* presentVersion(version, type, source);
	}
	isSameVersion({ source }, { text }) {
		const format = this.#formats.get(source.path);
		return format !== void 0 && isSameSchema(format, {
			candidate: source.text,
			earlier: text
		});
	}
	isProven({ source }) {
		return this.#proven.has(source.path);
	}
	/** Of a schema that does not parse, its own problems say what is wrong, unless it is of another type altogether. */
	isRefusal({ rule, location }, { rules }) {
		if (!this.#invalid.has(location.file) || rule.startsWith("manifest/")) return false;
		return rules.some(({ id, registry }) => id === rule && registry.startsWith("rejects"));
	}
};
/** An earlier version's text, unless it is of another type or cannot be read, which the check tells. */
function presentVersion(version, type, { path }) {
	if (version.schemaType !== type) return [];
	try {
		return [{
			path: version.file ?? `${path} ${version.label}`,
			text: version.schema
		}];
	} catch (error) {
		if (error instanceof OperationalError) return [];
		throw error;
	}
}
// src/commands/lint-earlier.ts
const NOTHING = {
	baseline: void 0,
	manifest: void 0,
	listVersions: () => [],
	isSameVersion: () => false,
	findText: () => null,
	describeChange: () => ({})
};
/**
* Reads the earlier versions that `against` names and opens the ref of `since`, which stands for `against` where that
* is not given. Without either nothing is read.
*
* @throws OperationalError when there is no such baseline or ref.
*/
async function readEarlierTexts(sources, options) {
	const { since } = options;
	const against = options.against ?? (since === void 0 ? void 0 : `git:${since}`);
	if (against === void 0) return NOTHING;
	const [{ openBaseline }, { listLocalReferences }, { FORMATS }] = await Promise.all([
		import("./check.js"),
		import("./check.js"),
		import("./formats2.js")
	]);
	const targets = (sources.project?.subjects ?? []).map((subject) => ({
		subject: subject.subject,
		file: subject.source.path,
		references: listLocalReferences(subject)
	}));
	const open = (one) => openBaseline({
		workspace: sources.workspace.root,
		against: one,
		targets
	});
	const baseline = open(against);
	const ref = since === void 0 || against === `git:${since}` ? baseline : open(`git:${since}`);
	const versions = await readVersions(sources, baseline);
	const manifest = await readEarlierManifest(sources, baseline);
	const texts = new Map(sources.files.map(({ source }) => [source.path, source.text]));
	return {
		baseline: {
			kind: baseline.kind,
			label: baseline.label,
			rules: describeRules(void 0)
		},
		manifest,
		*listVersions({ source, type }) {
			for (const version of versions.get(source.path) ?? []) yield* presentVersion(version, type, source);
		},
		isSameVersion: ({ source, type }, { text }) => {
			const format = FORMATS[type];
			return format !== void 0 && isSameSchema(format, {
				candidate: source.text,
				earlier: text
			});
		},
		findText: ({ source }) => ref.readFile(source.path),
		describeChange: ({ file }) => {
			const [newest] = versions.get(file) ?? [];
			const text = texts.get(file);
			return newest === void 0 || text === void 0 ? {} : { changed: newest.schema !== text };
		}
	};
}
async function readVersions({ subjects }, baseline) {
	await baseline.prepare(subjects.map(({ subject }) => subject));
	const byFile = /* @__PURE__ */ new Map();
	for (const { subject, file } of subjects) {
		const { versions } = await baseline.readSubject(subject, file);
		byFile.set(file, [...byFile.get(file) ?? [], ...versions.toReversed()]);
	}
	return byFile;
}
async function readEarlierManifest({ manifest }, baseline) {
	const text = manifest === null ? null : baseline.readFile(manifest.path);
	if (manifest === null || text === null) return void 0;
	const { parseManifest } = await import("./project.js");
	return parseManifest({
		path: manifest.path,
		text
	}).manifest ?? void 0;
}
// src/commands/lint-sources.ts
/**
* Finds and reads what is to be linted: the given files, else all that the manifest maps, else all Avro schemas.
*
* @throws OperationalError when there is no such folder, manifest or subject, or nothing at all to lint.
*/
async function readLintSources(options) {
	const workspace = openWorkspace(options.directory);
	const project = hasManifest(options) ? await readProject(options) : null;
	const collector = new SourceCollector(workspace, project);
	if (project === null) collector.addFiles(options.files ?? listFiles(workspace, [".avsc"]).files, options.directory);
	else collector.addProject(project, createSubjectFilter(project, options.subjects ?? []));
	if (project !== null && options.files !== void 0) collector.keepFiles(options.files, options.directory);
	const sources = collector.finish(options.subjects !== void 0 || project !== null && options.files !== void 0);
	refuseNothing(sources, options);
	return sources;
}
async function readProject(options) {
	const { outlineProject } = await import("./project.js");
	return outlineProject(options);
}
/** A run that looks at nothing must not look like one that found nothing. */
function refuseNothing({ project, files, unchecked }, { subjects }) {
	if (project === null && subjects !== void 0) throw new OperationalError({
		code: "usage",
		message: "Subjects are named by a manifest, and there is none.",
		hint: "`schemagate init` proposes one; without it, name the files to lint."
	});
	if (files.length > 0 || unchecked.length > 0) return;
	if (project === null) throw new OperationalError({
		code: "usage",
		message: "There is nothing to lint: no Avro schema (`*.avsc`) is in this folder.",
		hint: "`-C` names another folder. JSON Schemas are linted where a manifest maps them or when they are named."
	});
	const [problem] = project.diagnostics;
	if (problem !== void 0) throw new OperationalError({
		code: "manifest",
		message: `There is nothing to lint: ${problem.message}`,
		...problem.remedy === void 0 ? {} : { hint: problem.remedy },
		location: problem.location
	});
	throw new OperationalError({
		code: "usage",
		message: `There is nothing to lint: \`${project.manifest?.path ?? "the manifest"}\` maps no Avro schema or JSON Schema.`,
		hint: "`schemagate subjects` lists what it maps; files can be named too."
	});
}
var SourceCollector = class {
	#workspace;
	#project;
	#files = /* @__PURE__ */ new Map();
	#subjects = [];
	#unchecked = [];
	constructor(workspace, project) {
		this.#workspace = workspace;
		this.#project = project;
	}
	addProject({ subjects, unjudged }, isWanted) {
		for (const { subject, source, format, entry, references } of subjects) {
			if (format.type === "PROTOBUF" || !isWanted(subject)) continue;
			this.#subjects.push({
				subject,
				file: source.path,
				entry
			});
			const file = this.#files.get(source.path);
			const names = references.map(({ name }) => name);
			if (file === void 0) this.#files.set(source.path, {
				source,
				type: format.type,
				subjects: [subject],
				references: names
			});
			else {
				file.subjects = [...file.subjects, subject];
				file.references = [...file.references, ...names];
			}
		}
		for (const { subject, file, entry } of unjudged) {
			if (!isWanted(subject)) continue;
			this.#subjects.push({
				subject,
				file,
				entry
			});
			this.#addFile(file, [subject]);
		}
	}
	addFiles(files, directory) {
		for (const file of files) {
			const path = this.#relate(file, directory);
			const missing = this.#addFile(path, []);
			if (missing !== void 0) this.#unchecked.push({
				...missing,
				location: locateFile(path)
			});
		}
	}
	/** Only these files stay; those that no subject has are read as well. */
	keepFiles(files, directory) {
		const wanted = new Set(files.map((file) => this.#relate(file, directory)));
		for (const path of this.#files.keys()) if (!wanted.has(path)) this.#files.delete(path);
		this.addFiles([...wanted].filter((path) => !this.#files.has(path)), this.#workspace.root);
	}
	finish(partial) {
		const paths = [...this.#files.keys()].sort();
		return {
			workspace: this.#workspace,
			project: this.#project,
			manifest: this.#project?.manifest ?? null,
			files: paths.flatMap((path) => this.#files.get(path) ?? []),
			subjects: this.#subjects,
			unchecked: [...this.#project?.unchecked ?? [], ...this.#unchecked],
			partial
		};
	}
	/** Reads a file once; returns why it cannot be read. A mapped file that cannot is noted by the project already. */
	#addFile(path, subjects) {
		const known = this.#files.get(path);
		if (known !== void 0) {
			known.subjects = [...known.subjects, ...subjects];
			return;
		}
		const read = readTextFile(this.#workspace, path);
		if (!read.ok) return {
			message: read.message,
			hint: read.hint
		};
		this.#files.set(path, {
			source: read.source,
			type: guessType(path, read.source.text),
			subjects,
			references: []
		});
	}
	#relate(file, directory) {
		const root = this.#workspace.root.replaceAll("\\", "/");
		const given = resolve(directory, file).replaceAll("\\", "/");
		return given.startsWith(`${root}/`) ? given.slice(root.length + 1) : file.replaceAll("\\", "/");
	}
};
const AVRO_TYPES = /* @__PURE__ */ new Set([
	"record",
	"enum",
	"fixed",
	"error"
]);
/** Avro by its extension, or a `.json` file whose root is a named Avro type. */
function guessType(path, text) {
	if (path.endsWith(".avsc")) return "AVRO";
	const read = readJson(text, { comments: true });
	const type = read.ok && read.root.kind === "object" ? findMember(read.root, "type")?.value : void 0;
	return type?.kind === "string" && AVRO_TYPES.has(type.value) ? "AVRO" : "JSON";
}
// src/commands/lint.ts
/**
* Lints the schemas of a workspace. Everything wrong with single files, settings or rules is in the report.
*
* @throws OperationalError when nothing at all can be linted: no workspace, no such manifest, baseline or file of
* frozen findings.
*/
async function lint(options) {
	const sources = await readLintSources(options);
	const { manifest, files } = sources;
	const rules = await loadRules(describeScope(sources, options));
	const { config, problems } = resolveConfig(manifest?.lint ?? NO_LINT_SETTINGS, rules);
	const session = createLintSession(options.preset === void 0 ? config : {
		...config,
		preset: options.preset
	});
	const earlier = await readEarlierTexts(sources, options);
	const found = lintFiles(session, {
		files,
		subjects: sources.subjects.map((subject) => ({
			...subject,
			...earlier.describeChange(subject)
		})),
		...manifest === null ? {} : { manifest },
		...earlier.manifest === void 0 ? {} : { earlierManifest: earlier.manifest },
		listEarlier: (file) => earlier.listVersions(file),
		isSameVersion: (file, version) => earlier.isSameVersion(file, version),
		...options.since === void 0 ? {} : { findText: (file) => earlier.findText(file) }
	});
	const reviewed = review(session, sources, {
		diagnostics: found.diagnostics,
		today: readToday(options.today)
	});
	const thawed = hideFrozen(reviewed.kept, options);
	return {
		report: createReport({
			command: "lint",
			baseline: earlier.baseline ?? NO_BASELINE,
			lint: {
				files: files.length,
				rules: listActiveRules(session.config, []).length,
				preset: session.config.preset,
				...options.frozen === void 0 ? {} : { frozen: thawed.frozen }
			},
			subjects: [],
			diagnostics: thawed.fresh,
			waived: describeWaived(reviewed.waived, manifest),
			unchecked: [
				...sources.unchecked,
				...problems.map((problem) => describeConfigProblem(problem, manifest)),
				...[...found.failures, ...reviewed.failures].map(describeFailure)
			],
			...options.failOn === void 0 ? {} : { failOn: options.failOn }
		}),
		session,
		sources
	};
}
function describeScope({ files, manifest }, { against, since }) {
	return {
		json: files.some(({ type }) => type === "JSON"),
		earlier: against !== void 0 || since !== void 0,
		manifest: manifest !== null
	};
}
const NO_BASELINE = {
	kind: "none",
	label: "nothing",
	rules: "the linter"
};
function review(session, { manifest, subjects, partial }, { diagnostics, today }) {
	if (manifest === null) return {
		kept: diagnostics,
		waived: [],
		failures: []
	};
	const byFile = /* @__PURE__ */ new Map();
	for (const { file, subject } of subjects) byFile.set(file, [...byFile.get(file) ?? [], subject]);
	return reviewWaivers(session, {
		manifest,
		diagnostics,
		today,
		listSubjects: (file) => byFile.get(file) ?? [],
		extent: partial ? "some" : "lint"
	});
}
function hideFrozen(diagnostics, { frozen, directory }) {
	if (frozen === void 0) return {
		fresh: diagnostics,
		frozen: 0,
		gone: 0
	};
	return hideFrozenFindings(diagnostics, readFrozen(resolve(directory, frozen), frozen));
}
function readFrozen(path, given) {
	let text;
	try {
		text = readFileSync(path, "utf8");
	} catch (cause) {
		throw new OperationalError({
			code: "unreadable-file",
			message: `The file of frozen findings \`${given}\` cannot be read.`,
			hint: `\`schemagate lint --update-baseline --baseline ${given}\` records the findings there are.`,
			cause
		});
	}
	const findings = parseFrozenFindings(text);
	if (findings !== void 0) return findings;
	throw new OperationalError({
		code: "unreadable-file",
		message: `\`${given}\` is no file of frozen findings.`,
		hint: `Write it again with \`schemagate lint --update-baseline --baseline ${given}\`.`
	});
}
// src/cli/run-lint.ts
/** `schemagate lint [files…]`. */
async function runLint(invocation) {
	const { line, directory } = invocation;
	const plan = planOutputs(line, directory);
	const options = {
		directory,
		...readReportOptions(line),
		...readLintFlags(line)
	};
	if (isGiven(line, "update-baseline")) return deliverReport(await record(options, invocation), plan, invocation);
	const fixing = readFixOptions(line);
	if (fixing === void 0) return deliverReport((await lint(options)).report, plan, invocation);
	const { report, files } = await fix(options, fixing);
	const { showFixes } = await import("./show-fixes.js");
	showFixes(files, {
		dryRun: fixing.dryRun,
		invocation,
		toOutput: plan.output === "text"
	});
	return deliverReport(report, plan, invocation);
}
async function fix(options, fixing) {
	const { lintAndFix } = await import("./lint-fix.js");
	return lintAndFix(options, fixing);
}
/** Writes all findings into the file of `--baseline` and reports what is left, which is nothing but what could not be checked. */
async function record(options, { line, directory, terminal }) {
	const { frozen, ...rest } = options;
	if (frozen === void 0) throw createUsageError("`--update-baseline` needs a file.", "Name it with `--baseline <file>`.");
	const { listFrozenFindings } = await import("./freeze.js");
	const { writeFile } = await import("./write-file2.js");
	const { text, count } = await listFrozenFindings(rest);
	writeFile(resolve(directory, frozen), text);
	if (!isGiven(line, "quiet")) terminal.writeError(`Recorded ${count} finding${count === 1 ? "" : "s"} in ${frozen}.\n`);
	return (await lint(options)).report;
}
function readFixOptions(line) {
	const dryRun = isGiven(line, "fix-dry-run");
	if (!dryRun && !isGiven(line, "fix")) return void 0;
	const given = readFlag(line, "fix-effect");
	return {
		dryRun,
		effect: given === "meta" || given === "contract" ? given : "text"
	};
}
/** Fields of flags that were not given are absent. */
function readLintFlags(line) {
	const [manifest, against, since, frozen] = [
		"manifest",
		"against",
		"since",
		"baseline"
	].map((name) => readFlag(line, name));
	const preset = readFlag(line, "preset");
	const subjects = readFlags(line, "subject");
	return {
		...manifest === void 0 ? {} : { manifest },
		...against === void 0 ? {} : { against },
		...since === void 0 ? {} : { since },
		...frozen === void 0 ? {} : { frozen },
		...preset === "core" || preset === "recommended" || preset === "strict" ? { preset } : {},
		...subjects.length === 0 ? {} : { subjects },
		...line.positionals.length === 0 ? {} : { files: line.positionals }
	};
}
export { AVRO_RULES, CASE_NAMES, DIALECTS, DIALECT_URIS, LOGICAL_TYPES, PERSONAL_NAMES, areSimilarNames, baseName, callField, callNamed, carriesLogicalType, concernsType, countDays, createLintSession, defineRule, describeMisfit, findMajorityCase, findSimilar, findsMatch, fitsCase, insertMemberAfter, isAtLeast, isBareReference, isExpired, isInPlace, isMoneyName, isNamed, isNegated, isNeutralSymbol, isOwnReference, lint, lintCheck, lintFiles, listActiveRules, listEntries, listInPlaceSchemas, listItems, listTags, listTexts, listTypes, openBrace, overlaps, parseRegex, presentVersion, printComparable, printContract, printFrozenFindings, printInCase, printUse, printValue, qualify, readDecimal, readLogicalType, readPlainName, recogniseDialect, removeMembers, replaceJson, reportDuplicateKeys, resolveConfig, resolveReference, runLint, selectOverrides, splitWords, textOf, textOfKeyword, tokenOf, typeToken };
