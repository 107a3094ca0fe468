import { t as OperationalError } from "./operational-error.js";
import { a as isCatalogueRule, i as selectOverrides, n as concernsType, r as listActiveRules, t as resolveConfig } from "./resolve-config.js";
import { _ as listBranches, a as resolveReference, c as textOfKeyword, d as typeToken, g as isNull, h as isNamed, i as isOwnReference, l as removeMembers, m as readAvroDocument, p as describeType, r as isExpired, s as readDialect, t as RULES, v as listTexts } from "./catalogue.js";
import { n as readJson } from "./json-reader.js";
import { t as createFingerprint } from "./fingerprint.js";
import { t as findHunks } from "./hunks.js";
import { t as invariant } from "./invariant.js";
import { n as locateRange, r as createLineIndex } from "./location.js";
import { n as sortDiagnostics } from "./sort.js";
import { n as findMember } from "./json-location.js";
import { r as printPointer, t as escapePointerToken } from "./json-pointer.js";
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
		const earlier = this.#question.listEarlier?.(file) ?? [];
		for (const [index, source] of earlier.entries()) {
			const result = this.#session.lintPair(file, source, index === 0 ? "newest" : "older");
			this.#failures.push(...result.failures);
			this.#add(result.diagnostics);
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
// src/lint/avro/pair.ts
/** Sets a new schema against an earlier version, place by place from the roots on. */
function matchDocuments(pair) {
	const matcher = new Matcher(pair.baselineFile);
	matcher.matchTypes(pair.candidate.root, pair.baseline.root);
	return matcher;
}
var Matcher = class {
	records = [];
	fields = [];
	enums = [];
	types = [];
	#file;
	#seen = /* @__PURE__ */ new Map();
	constructor(baselineFile) {
		this.#file = baselineFile;
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
		const removed = new Set(baseline.fields);
		const kept = [];
		const added = [];
		for (const field of candidate.fields) {
			const match = findEarlierField(field, baseline.fields);
			if (match === void 0) added.push(field);
			else {
				removed.delete(match);
				kept.push({
					candidate: field,
					baseline: match,
					baselineFile: this.#file
				});
			}
		}
		this.records.push({
			candidate,
			baseline,
			baselineFile: this.#file,
			added,
			removed: [...removed],
			kept
		});
		for (const pair of kept) {
			this.fields.push(pair);
			this.matchTypes(pair.candidate.type, pair.baseline.type);
		}
	}
	#isSeen(candidate, baseline) {
		const seen = this.#seen.get(candidate) ?? /* @__PURE__ */ new Set();
		if (seen.has(baseline)) return true;
		this.#seen.set(candidate, seen.add(baseline));
		return false;
	}
};
function findEarlierField(field, fields) {
	const name = field.name?.value;
	const aliases = listTexts(field.attributes.aliases);
	return fields.find((other) => other.name?.value === name) ?? fields.find((other) => other.name !== void 0 && aliases.includes(other.name.value));
}
function isSameBranch(left, right) {
	if (left.kind !== right.kind) return false;
	if (left.kind === "primitive") return right.kind === "primitive" && left.name === right.name;
	if (isNamed(left) && isNamed(right)) return left.name?.simple === right.name?.simple;
	return left.kind !== "name" || right.kind === "name" && left.full === right.full;
}
// src/lint/describe-place.ts
/** Describes the place of a range in a text whose JSON tree is given, or of a text that is no JSON. */
function describePlace(file, root, at) {
	const token = file.text.slice(at.start, at.end);
	if (root === void 0) return {
		pointer: "",
		path: file.path,
		content: token
	};
	const trail = descend(root, at);
	return {
		pointer: printPointer(trail.flatMap((step) => step.token ?? [])),
		path: nameTrail(trail),
		content: `${token.replaceAll(/\s+/g, " ")}\u0000${printShallow(findElement(trail))}`
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
		const member = node.members.find((one) => one.key.start <= at.start && at.end <= one.value.end);
		return member && {
			node: at.end <= member.key.end ? member.key : member.value,
			token: member.key.value
		};
	}
	if (node.kind !== "array") return void 0;
	const index = node.items.findIndex((item) => item.start <= at.start && at.end <= item.end);
	const item = node.items[index];
	return item && {
		node: item,
		token: index
	};
}
/** The names on the way: full names of types replace what is before them, positions stand in for what has no name. */
function nameTrail(trail) {
	let path = "";
	let namespace = "";
	for (const { node, token } of trail) {
		const name = node.kind === "object" ? readText(node, "name") : void 0;
		if (node.kind !== "object" || name === void 0) path += nameToken(token);
		else if (!isNamedType(node)) path = `${path.replace(/\.(?:fields|#)$/, "")}.${name}`;
		else {
			const dot = name.lastIndexOf(".");
			namespace = dot < 0 ? readText(node, "namespace") ?? namespace : name.slice(0, dot);
			path = `${namespace}.${name.slice(dot + 1)}`;
		}
	}
	return path;
}
function nameToken(token) {
	if (token === void 0) return "";
	return typeof token === "number" ? `.${token}` : `.${token}`;
}
function isNamedType(node) {
	return [
		"fields",
		"symbols",
		"size"
	].some((key) => findMember(node, key) !== void 0);
}
function readText(node, key) {
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
	switch (node?.kind) {
		case void 0: return "";
		case "object": return `{${node.members.filter((member) => !NESTED.has(member.key.value)).map(printMember).join()}}`;
		case "array": return `[${node.items.map(printShallow).join()}]`;
		case "string": return JSON.stringify(node.value);
		case "number": return node.text;
		case "boolean": return String(node.value);
		case "null": return "null";
	}
}
function printMember({ key, value }) {
	return `${JSON.stringify(key.value)}:${printShallow(value)}`;
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
		...finding.fix === void 0 ? {} : { fix: createFix(finding.fix, file) }
	};
}
function createFix({ title, effect, edits }, file) {
	const ordered = [...edits].sort((left, right) => left.start - right.start);
	const hunks = findHunks(file.text, ordered);
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
	#trees = /* @__PURE__ */ new Map();
	locate(file, at) {
		let index = this.#indexes.get(file);
		if (index === void 0) this.#indexes.set(file, index = createLineIndex(file.text));
		return locateRange(file, at, index);
	}
	describe(file, at) {
		if (!this.#trees.has(file)) {
			const read = readJson(file.text, { comments: true });
			this.#trees.set(file, read.ok ? read.root : void 0);
		}
		return describePlace(file, this.#trees.get(file), at);
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
		for (const { active, context, check } of entries) try {
			check(node, context);
		} catch (error) {
			this.fail(active, error);
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
	const reader = new SchemaReader(dialect);
	return {
		json,
		dialect,
		root: reader.read(json, {
			parent: void 0,
			under: "",
			key: void 0
		}),
		schemas: reader.schemas,
		byJson: reader.byJson
	};
}
var SchemaReader = class {
	schemas = [];
	byJson = /* @__PURE__ */ new Map();
	#dialect;
	constructor(dialect) {
		this.#dialect = dialect;
	}
	read(json, place) {
		if (json.kind !== "object") return void 0;
		const keywords = /* @__PURE__ */ new Map();
		const schema = {
			json,
			keywords,
			...place,
			dialect: this.#dialect
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
// src/lint/json-schema/pair.ts
const MAPS = /* @__PURE__ */ new Set([
	"properties",
	"patternProperties",
	"$defs",
	"definitions"
]);
/** Sets the schemas of two versions against each other by their place in the text, references not followed. */
function matchJsonSchemas(candidate, earlier) {
	const pairs = [];
	const visit = (left, right) => {
		const mine = left && candidate.byJson.get(left);
		const theirs = right && earlier.document.byJson.get(right);
		if (mine === void 0 || theirs === void 0) return;
		pairs.push({
			candidate: mine,
			baseline: theirs,
			baselineFile: earlier.file
		});
		for (const [one, other] of listSamePlaces(mine, theirs)) visit(one, other);
	};
	visit(candidate.json, earlier.document.json);
	return pairs;
}
function listSamePlaces(mine, theirs) {
	return [...mine.keywords].flatMap(([keyword, { value }]) => {
		const other = theirs.keywords.get(keyword)?.value;
		if (value.kind === "array" && other?.kind === "array") return zip(value.items, other.items);
		if (value.kind !== "object" || other?.kind !== "object") return [];
		return MAPS.has(keyword) ? zipMembers(value.members, other.members) : [[value, other]];
	});
}
function zip(left, right) {
	return left.flatMap((item, index) => {
		const other = right[index];
		return other === void 0 ? [] : [[item, other]];
	});
}
function zipMembers(left, right) {
	const earlier = new Map(right.map((member) => [member.key.value, member.value]));
	return left.flatMap((member) => {
		const other = earlier.get(member.key.value);
		return other === void 0 ? [] : [[member.value, other]];
	});
}
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
		return container.members.filter(({ value }) => !uses.some((use) => isUse(use, value))).map((member) => ({
			name: `/${keyword}/${escapePointerToken(member.key.value)}`,
			at: member.key,
			fix: {
				title: `Remove \`${member.key.value}\``,
				effect: "meta",
				edits: removeMembers(container, [member])
			}
		}));
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
function isUse({ from, target }, definition) {
	return isWithin$1(target, definition) && !isWithin$1(from, definition);
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
	for (const field of document.fields) collector.run(dispatch.avro.field, field);
	collector.run(dispatch.avro.document, document);
}
function walkAvroType(type, { avro }, collector) {
	if (type.attributes?.logicalType !== void 0) collector.run(avro.annotated, type);
	switch (type.kind) {
		case "record":
			collector.run(avro.named, type);
			collector.run(avro.record, type);
			return;
		case "enum":
			collector.run(avro.named, type);
			collector.run(avro.enum, type);
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
	lintPair(file, baseline, age = "newest") {
		const dispatch = this.#start(file, age);
		const options = { comments: file.type === "AVRO" };
		const [candidate, earlier] = [readJson(file.source.text, options), readJson(baseline.text, options)];
		if (candidate.ok && earlier.ok && file.type === "AVRO") {
			const pair = {
				candidate: readAvroDocument(candidate.root),
				baseline: readAvroDocument(earlier.root),
				baselineFile: baseline
			};
			walkAvroPairs({
				pair,
				pairs: matchDocuments(pair),
				dispatch,
				collector: this.#collector
			});
		} else if (candidate.ok && earlier.ok) {
			const document = readJsonSchemaDocument(earlier.root);
			const pairs = matchJsonSchemas(readJsonSchemaDocument(candidate.root), {
				document,
				file: baseline
			});
			for (const pair of pairs) this.#collector.run(dispatch.jsonPair.schema, pair);
		}
		return this.#finish(file.source);
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
			walkAvro(document, dispatch, collector);
			return collectAvroFacts(file, document);
		}
		const document = readJsonSchemaDocument(read.root);
		walkJsonSchema(document, dispatch, collector);
		return collectJsonSchemaFacts(file, document);
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
// src/commands/lint-subjects.ts
/** Lints the schemas of a check and applies the manifest's waivers to all findings, the check's own included. */
function lintCheck(question) {
	const { manifest, diagnostics, today, complete } = question;
	const { config, problems } = resolveConfig(manifest.lint, RULES);
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
		listEarlier: (file) => input.listEarlier(file)
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
		lint: question.lint ? describeScope(session.config, input.files.length) : void 0
	};
}
function describeScope(config, files) {
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
/** The files of the judged subjects, each once. */
var CheckedFiles = class {
	files;
	subjects;
	#versions = /* @__PURE__ */ new Map();
	#subjects = /* @__PURE__ */ new Map();
	#invalid = /* @__PURE__ */ new Set();
	constructor(judged) {
		const files = /* @__PURE__ */ new Map();
		for (const { subject, verdict, versions } of judged) {
			const { source, format, references } = subject;
			if (format.type === "PROTOBUF") continue;
			const subjects = this.#subjects.get(source.path) ?? [];
			this.#subjects.set(source.path, [...subjects, subject.subject]);
			if (verdict === "invalid") this.#invalid.add(source.path);
			if (!this.#versions.has(source.path)) this.#versions.set(source.path, versions);
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
	listEarlier({ source, type }) {
		return (this.#versions.get(source.path) ?? []).toReversed().flatMap((version) => presentVersion(version, type, source));
	}
	/** Of a schema that does not parse, its own problems say what is wrong. */
	isRefusal({ rule, location }, { rules }) {
		if (!this.#invalid.has(location.file)) return false;
		return rules.some(({ id, registry }) => id === rule && registry.startsWith("rejects"));
	}
};
/** An earlier version's text, unless it is the file's own, of another type, or cannot be read, which the check tells. */
function presentVersion(version, type, { path, text }) {
	if (version.schemaType !== type) return [];
	try {
		const { schema } = version;
		return schema === text ? [] : [{
			path: version.file ?? `${path} ${version.label}`,
			text: schema
		}];
	} catch (error) {
		if (error instanceof OperationalError) return [];
		throw error;
	}
}
export { describeWaived as a, lintFiles as c, describeFailure as i, countFingerprints as l, presentVersion as n, reviewWaivers as o, describeConfigProblem as r, createLintSession as s, lintCheck as t, takeOne as u };
