import { findNearest } from "./start.js";
import { createFingerprint, findJsonLocation, getMember, isJsonObject, listKeys, locateFile, locateRange, printPointer, readJson, readTextFile, toJsonValue } from "./ground.js";
// src/schema/schema-type.ts
/** All schema types, in the order the registry lists them. */
const SCHEMA_TYPES = [
	"AVRO",
	"JSON",
	"PROTOBUF"
];
// src/schema/recognize-json.ts
/** Words at the root that only one of the formats has. */
const AVRO_TYPES = new Set("record error enum fixed map bytes int long float double".split(" "));
const AVRO_KEYS = [
	"fields",
	"symbols",
	"namespace",
	"aliases",
	"logicalType"
];
const JSON_TYPES = /* @__PURE__ */ new Set([
	"object",
	"number",
	"integer"
]);
const JSON_KEYS = "$schema $id $ref $defs definitions properties patternProperties additionalProperties required allOf anyOf oneOf not enum const title description $comment examples minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern format minItems maxItems uniqueItems prefixItems additionalItems contains unevaluatedItems unevaluatedProperties minProperties maxProperties propertyNames dependencies dependentRequired dependentSchemas if then else".split(" ");
/**
* Tells an Avro schema from a JSON Schema by words at the root that only one of them has. A text that is no JSON, or
* with no such word, is none; `{"type": "string"}` is both, and so is a text with words of both.
*/
function recognizeJsonText(text) {
	return recognize(parseText(text), 0);
}
function recognize(root, depth) {
	if (typeof root === "boolean") return "JSON";
	if (typeof root === "string" || Array.isArray(root)) return "AVRO";
	if (typeof root !== "object" || root === null) return "none";
	return recognizeMembers(new Map(Object.entries(root)), depth);
}
function recognizeMembers(members, depth) {
	const isAvro = looksLikeAvro(members);
	if (isAvro !== looksLikeJsonSchema(members)) return isAvro ? "AVRO" : "JSON";
	if (isAvro || !members.has("type")) return isAvro ? "both" : "none";
	return members.get("type") === "array" ? recognizeItems(members.get("items"), depth + 1) : "both";
}
/** A list under `items` is a union to Avro and a list of schemas to JSON Schema. */
function recognizeItems(items, depth) {
	if (items === void 0 || depth > MAX_DEPTH$2) return "both";
	if (!Array.isArray(items)) return recognize(items, depth);
	const found = new Set(items.map((item) => recognize(item, depth)));
	if (found.has("AVRO") === found.has("JSON")) return "both";
	return found.has("AVRO") ? "AVRO" : "JSON";
}
/** Arrays inside arrays that are looked into. */
const MAX_DEPTH$2 = 20;
function looksLikeAvro(members) {
	return AVRO_TYPES.has(members.get("type")) || typeof members.get("items") === "string" || hasAny(members, AVRO_KEYS);
}
/** A list of types is JSON Schema's; Avro writes a union as the root itself. */
function looksLikeJsonSchema(members) {
	const type = members.get("type");
	return JSON_TYPES.has(type) || Array.isArray(type) || hasAny(members, JSON_KEYS);
}
/** Whether a text says that it is a JSON Schema, or is an Avro record, enum or fixed: nothing else looks like that. */
function isSurelySchema(text) {
	const root = parseText(text);
	if (typeof root !== "object" || root === null || Array.isArray(root)) return false;
	const members = new Map(Object.entries(root));
	const dialect = members.get("$schema");
	if (typeof dialect === "string") return /^https?:\/\/json-schema\.org\//.test(dialect);
	const parts = [
		members.get("fields"),
		members.get("symbols"),
		members.get("size")
	];
	return /^(?:record|error|enum|fixed)$/.test(String(members.get("type"))) && parts.some((part) => part !== void 0);
}
function hasAny(members, keys) {
	return keys.some((key) => members.has(key));
}
function parseText(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/compatibility/diagnose.ts
/** Ids of rules are the format's name and the kind: `avro/field-without-default`. */
const RULE_PREFIXES = {
	AVRO: "avro",
	JSON: "json",
	PROTOBUF: "protobuf"
};
/** The candidate's name in messages. */
const CANDIDATE = "the new schema";
/**
* One diagnostic a cause: breaking differences of one kind at one place of the candidate and one of the earlier version
* are one cause with several uses. In the registry's order of the first use.
*/
function diagnosePair(pair) {
	const breaking = pair.differences.filter((difference) => difference.breaking);
	return diagnoseCauses(pair, pair.format.mergeCauses?.(breaking) ?? breaking, "error");
}
/** One warning a cause, for what the format calls a hazard. */
function diagnoseHazards(pair) {
	return diagnoseCauses(pair, pair.differences, "warning");
}
function diagnoseCauses(pair, differences, severity) {
	const causes = /* @__PURE__ */ new Map();
	for (const difference of differences) {
		const key = JSON.stringify([
			difference.kind,
			difference.reader,
			difference.writer,
			difference.registryMessage
		]);
		const uses = causes.get(key);
		if (uses === void 0) causes.set(key, [difference]);
		else uses.push(difference);
	}
	return [...causes.values()].flatMap((uses) => diagnoseCause(pair, uses, severity));
}
/** The id of the rule that a kind of difference is reported under. */
function nameDifferenceRule(type, kind) {
	return `${RULE_PREFIXES[type]}/${kind}`;
}
function diagnoseCause(pair, uses, severity) {
	const [difference] = uses;
	if (difference === void 0) return [];
	const { format, subject, earlier } = pair;
	const backward = pair.direction === "backward";
	const text = format.describe(difference, {
		reader: backward ? CANDIDATE : earlier.label,
		writer: backward ? earlier.label : CANDIDATE,
		candidate: backward ? "reader" : "writer"
	});
	const [here, there] = findPlaces(pair, format.findCause?.(difference) ?? difference);
	const [place] = findPlaces(pair, difference);
	const rule = nameDifferenceRule(format.type, difference.kind);
	return [{
		diagnostic: {
			rule,
			severity,
			message: text.message,
			location: locatePlace(format, pair.candidate, here),
			subject,
			...here.reference === null ? { pointer: here.pointer } : {},
			related: [{
				message: `${earlier.label} has`,
				location: locatePlace(format, earlier.sources, there)
			}],
			why: text.why,
			remedy: text.remedy,
			docs: `docs/differences/${rule}.md`,
			fingerprint: createFingerprint([
				rule,
				subject,
				pair.direction,
				JSON.stringify(place),
				difference.registryMessage ?? ""
			]),
			compatibility: createDetails(pair, difference, uses.length)
		},
		difference
	}];
}
/** The candidate's place and the earlier version's. */
function findPlaces({ direction }, { reader, writer }) {
	return direction === "backward" ? [reader, writer] : [writer, reader];
}
function createDetails(pair, difference, uses) {
	return {
		level: pair.level,
		direction: pair.direction,
		version: pair.earlier.version,
		versionLabel: pair.earlier.label,
		registryType: difference.registryType,
		registryPath: difference.registryPath,
		registryMessage: difference.registryMessage ?? null,
		alsoBreaks: [],
		uses,
		...difference.merged === void 0 ? {} : { alsoReported: difference.merged.map(({ registryType, registryPath }) => ({
			registryType,
			registryPath
		})) }
	};
}
/** The location of a place in the schema's own text or the reference it stands in. */
function locatePlace(format, sources, place) {
	const source = place.reference === null ? sources.main : sources.references.get(place.reference) ?? sources.main;
	return locateRange(source, format.locate(source.text, place.pointer));
}
// src/compatibility/diagnose-problem.ts
/** The finding for a reason why the registry would refuse a candidate's text (HTTP 422, error 42201). */
function diagnoseProblem(format, problem, schema) {
	const rule = nameDifferenceRule(format.type, problem.kind);
	const { subject } = schema;
	return {
		rule,
		severity: "error",
		message: problem.message,
		location: locateProblem(format, problem, schema.sources),
		...subject === void 0 ? {} : { subject },
		related: [],
		why: `${problem.why} The registry would refuse the schema with error 42201.`,
		remedy: problem.remedy,
		docs: `docs/findings/${rule}.md`,
		fingerprint: createFingerprint([
			rule,
			subject ?? "",
			problem.message
		])
	};
}
function locateProblem(format, problem, sources) {
	const { place } = problem;
	return "start" in place ? locateRange(sources.main, place) : locatePlace(format, sources, place);
}
// src/schema/subject-name-strategy.ts
/** All strategies, the clients' default first. */
const SUBJECT_NAME_STRATEGIES = [
	"TopicNameStrategy",
	"RecordNameStrategy",
	"TopicRecordNameStrategy"
];
/** The subject's name under a strategy, or undefined when `parts` lacks what the strategy needs. */
function deriveSubjectName(strategy, parts) {
	const { topic, part, record } = parts;
	switch (strategy) {
		case "TopicNameStrategy": return topic === void 0 ? void 0 : `${topic}-${part ?? "value"}`;
		case "RecordNameStrategy": return record;
		case "TopicRecordNameStrategy": return topic === void 0 || record === void 0 ? void 0 : `${topic}-${record}`;
	}
}
// src/formats/avro/names.ts
const PRIMITIVES = new Set("null boolean int long float double bytes string".split(" "));
/** Whether a text names one of the eight primitive types. */
function isPrimitiveKind(name) {
	return PRIMITIVES.has(name);
}
/** A written name taken apart: dots in it override the namespace it would inherit. */
function parseName(written, inherited) {
	const dot = written.lastIndexOf(".");
	const namespace = dot < 0 ? inherited : written.slice(0, dot);
	const short = written.slice(dot + 1);
	return {
		full: namespace === "" ? short : `${namespace}.${short}`,
		short,
		namespace
	};
}
const PATTERNS = {
	ascii: /^[A-Za-z_][A-Za-z0-9_]*$/,
	unicode: /^[\p{L}_][\p{L}\p{Nd}_]*$/u
};
/** Whether a part of a name is allowed in every alphabet, as nearly every one is. */
function isPlainName(part) {
	return PATTERNS.ascii.test(part);
}
/** Whether one part of a name is allowed in the alphabet; characters beyond the basic plane never are. */
function isValidNamePart(part, alphabet) {
	if (isPlainName(part)) return true;
	return PATTERNS[alphabet].test(part) && !/[\u{10000}-\u{10FFFF}]/u.test(part);
}
// src/formats/avro/problems.ts
const NAME_WHY = "Names start with a letter or `_`, followed by letters, digits and `_`, so that every language can use them.";
/** What all refusals of a kind have in common. */
const AVRO_PROBLEM_WORDS = {
	"invalid-syntax": {
		why: "The registry reads a schema as strict JSON; only comments before or inside the root value are skipped.",
		remedy: "Correct the JSON at the marked place."
	},
	"not-a-schema": {
		why: "A schema is a type's name, an object with a `type`, or a list of schemas (a union).",
		remedy: "Write one of the three."
	},
	"missing-type": {
		why: "An object is a schema only through its `type`, which must be a text: a type's name or kind.",
		remedy: "Add `type`, or lift a schema nested under `type` one level up."
	},
	"undefined-name": {
		why: "A name without dots is looked up in the namespace of the enclosing type and then in the null namespace.",
		remedy: "Define the type, write its full name, or add a reference to the subject that defines it."
	},
	"missing-name": {
		why: "Records, enums and fixed types need a name.",
		remedy: "Add `name` with a text."
	},
	"invalid-name": {
		why: NAME_WHY,
		remedy: "Rename it, for instance with `_` instead of the disallowed character."
	},
	"invalid-namespace": {
		why: `${NAME_WHY} That holds for each part of a namespace.`,
		remedy: "Rename the part of the namespace."
	},
	"primitive-name": {
		why: "The names of primitive types always mean the primitive types.",
		remedy: "Choose another name, or add a namespace."
	},
	"invalid-aliases": {
		why: "`aliases` is a list of texts.",
		remedy: "Write a list of names in quotes."
	},
	"missing-fields": {
		why: "A record needs `fields`, a list.",
		remedy: "Add `fields`; the list may be empty."
	},
	"missing-symbols": {
		why: "An enum needs `symbols`, a list of texts.",
		remedy: "Add `symbols`."
	},
	"invalid-symbol": {
		why: NAME_WHY,
		remedy: "Rename the symbol."
	},
	"duplicate-symbol": {
		why: "Each symbol of an enum stands once.",
		remedy: "Remove the repetition."
	},
	"invalid-enum-default": {
		why: "An enum's default must be one of its symbols.",
		remedy: "Add the symbol, or choose another default."
	},
	"invalid-size": {
		why: "A fixed type's size is a whole number of bytes from 0 to 2147483639, written without fraction or quotes.",
		remedy: "Write such a number as `size`."
	},
	"missing-items": {
		why: "An array needs the type of its items.",
		remedy: "Add `items`."
	},
	"missing-values": {
		why: "A map needs the type of its values.",
		remedy: "Add `values`."
	},
	"nested-union": {
		why: "A union may not stand directly inside another union.",
		remedy: "List the inner branches in the outer union."
	},
	"duplicate-branch": {
		why: "A union holds each unnamed type once and each named type once, whatever their logical types are.",
		remedy: "Remove one of the two branches, or give one of them a name of its own."
	},
	"invalid-field": {
		why: "A field is an object with a `name` (a text) and a `type`.",
		remedy: "Add what is missing."
	},
	"duplicate-field": {
		why: "Each field name stands once in a record.",
		remedy: "Rename or remove one of the fields."
	},
	"invalid-order": {
		why: "A sort order is `ascending`, `descending` or `ignore`.",
		remedy: "Write one of the three, or remove `order`."
	},
	"invalid-default": {
		why: "The registry checks that a new schema's defaults fit their types, since readers fill missing fields with them.",
		remedy: "Write a default of the field's type, or change the type."
	},
	redefinition: {
		why: "A full name has one definition in a schema and the schemas it refers to.",
		remedy: "Use the type by its name instead, or rename one of the two."
	},
	"oversized-property": {
		why: "The registry's parser cannot keep an integer beyond 64 bits as a property of a record, array or map.",
		remedy: "Write the number as a text."
	},
	"too-deep": {
		why: "The registry's JSON writer stops at 1000 levels, and the stored text holds each type in full at its first use.",
		remedy: "Move inner types to subjects of their own and refer to them."
	},
	"not-normalizable": {
		why: "With `normalize` the registry prints the schema in normal form and reads that text again, which fails here.",
		remedy: "Change the marked part, or register without `normalize`."
	}
};
/** A reason to refuse a text, thrown inside the parser and caught at its border. */
var SchemaFault = class extends Error {
	problem;
	constructor(problem) {
		super(problem.message);
		this.problem = problem;
	}
};
/** The problem of that kind at that place, with the kind's reason and remedy. */
function createProblem(kind, message, place) {
	return {
		kind,
		message,
		...AVRO_PROBLEM_WORDS[kind],
		place
	};
}
/** Throws the problem of that kind. */
function refuse(kind, message, place) {
	throw new SchemaFault(createProblem(kind, message, place));
}
// src/formats/avro/read-text.ts
/**
* Whether a number's text may decide something that its value does not: `1.0` is no default of an int, `1` is. Looks
* where numbers can stand; what looks like one inside a string only costs an exact reading.
*/
function mayHoldInexactNumber(text) {
	return /[0-9][.eE]|[0-9]{16}|-0/.test(text) && /[:[,]\s*-?(?:[0-9]+[.eE]|[0-9]{16}|0[\s,}\]])/.test(text);
}
/**
* Reads a text with nothing lost.
*
* @throws SchemaFault at the first fault of the JSON.
*/
function readExactText(text) {
	const result = readJson(text, { comments: true });
	if (result.ok) return {
		value: toJsonValue(result.root),
		exact: true,
		text
	};
	const { message, offset } = result.problem;
	throw new SchemaFault(createProblem("invalid-syntax", message, {
		start: offset,
		end: Math.min(offset + 1, text.length)
	}));
}
/**
* Reads a text with the engine's own JSON reader, several times faster, which rounds numbers; texts it cannot read
* are read exactly.
*
* @throws SchemaFault at the first fault of the JSON.
*/
function readQuickText(text) {
	try {
		return {
			value: JSON.parse(text),
			exact: false,
			text
		};
	} catch {
		return readExactText(text);
	}
}
// src/formats/avro/list-names.ts
const NAMED_KINDS = /* @__PURE__ */ new Set([
	"record",
	"error",
	"enum",
	"fixed"
]);
const COMPOSITE_KINDS = /* @__PURE__ */ new Set([
	"array",
	"map",
	...NAMED_KINDS
]);
/** Nesting that a reader of a normal schema never comes near. */
const MAX_DEPTH$1 = 500;
/**
* The full names a text defines and uses, found without judging the text: names in broken parts are found too. A name
* without dots that only the null namespace defines counts as used by its written form.
*/
function listAvroNames(text) {
	const collector = new NameCollector$1();
	let root = null;
	try {
		root = readQuickText(text).value;
	} catch {
		return {
			root: null,
			defined: [],
			used: []
		};
	}
	collector.visit(root, "", null);
	const used = /* @__PURE__ */ new Map();
	for (const use of collector.uses) {
		if (collector.defined.has(use.name) || collector.defined.has(use.written) || used.has(use.name)) continue;
		used.set(use.name, printTrail(use.trail));
	}
	return {
		root: collector.root,
		defined: [...collector.defined],
		used: [...used].map(([name, pointer]) => ({
			name,
			pointer
		}))
	};
}
var NameCollector$1 = class {
	defined = /* @__PURE__ */ new Set();
	uses = [];
	root = null;
	visit(json, namespace, trail) {
		if (typeof json === "string") this.#use(json, namespace, trail);
		else if (Array.isArray(json)) this.#visitItems(json, namespace, trail);
		else if (isJsonObject(json)) this.#visitObject(json, namespace, trail);
	}
	/** A value one step further on; primitive types, which most values are, leave no trace. */
	#visitNext(json, namespace, trail) {
		if (trail.depth <= MAX_DEPTH$1) this.visit(json, namespace, trail);
	}
	#visitItems(items, namespace, trail) {
		for (const [index, item] of items.entries()) if (!isPrimitive(item)) this.#visitNext(item, namespace, extendTrail(trail, index));
	}
	#visitObject(json, namespace, trail) {
		const type = getMember(json, "type");
		if (typeof type !== "string") return;
		if (!COMPOSITE_KINDS.has(type)) return this.#use(type, namespace, extendTrail(trail, "type"));
		const inner = NAMED_KINDS.has(type) ? this.#define(json, namespace, trail) : namespace;
		for (const key of PART_KEYS) {
			const part = getMember(json, key);
			if (part !== void 0 && !isPrimitive(part)) this.#visitNext(part, inner, extendTrail(trail, key));
		}
		const fields = getMember(json, "fields");
		if (Array.isArray(fields)) this.#visitFields(fields, inner, extendTrail(trail, "fields"));
	}
	#visitFields(fields, namespace, trail) {
		for (const [index, field] of fields.entries()) {
			const type = isJsonObject(field) ? getMember(field, "type") : void 0;
			if (type === void 0 || isPrimitive(type)) continue;
			this.#visitNext(type, namespace, extendTrail(extendTrail(trail, index), "type"));
		}
	}
	#define(json, inherited, trail) {
		const written = getMember(json, "name");
		const namespace = getMember(json, "namespace");
		if (typeof written !== "string") return inherited;
		const name = parseName(written, typeof namespace === "string" ? namespace : inherited);
		this.defined.add(name.full);
		if (trail === null) this.root = name.full;
		return name.namespace;
	}
	#use(written, namespace, trail) {
		if (isPrimitiveKind(written)) return;
		const start = trail ?? {
			parent: null,
			token: "",
			depth: 0
		};
		this.uses.push({
			name: parseName(written, namespace).full,
			written,
			trail: start
		});
	}
};
const PART_KEYS = ["items", "values"];
function isPrimitive(json) {
	return typeof json === "string" && isPrimitiveKind(json);
}
function extendTrail(parent, token) {
	return {
		parent,
		token,
		depth: parent === null ? 1 : parent.depth + 1
	};
}
function printTrail(trail) {
	const tokens = [];
	for (let step = trail; step !== null && step.depth > 0; step = step.parent) tokens.push(step.token);
	return printPointer(tokens.reverse());
}
// src/formats/avro/locate.ts
/** The range of a pointer in an Avro text, or of its nearest ancestor; the start of a text that is no JSON. */
function locateInAvro(text, pointer) {
	const result = readJson(text, { comments: true });
	if (!result.ok) return {
		start: 0,
		end: 0
	};
	const { node } = findJsonLocation(result.root, pointer);
	return {
		start: node.start,
		end: node.end
	};
}
// src/formats/avro/avro-outline.ts
/** What Avro files are known by. */
const avroOutline = {
	type: "AVRO",
	extensions: [".avsc"],
	locate: locateInAvro,
	listNames: listAvroNames
};
// src/formats/json/server-profile.ts
/** The profile of a version (`7.9.9`); of the newest known when none is given or it cannot be read. */
function findServerProfile(serverVersion) {
	if (serverVersion === void 0) return NEWEST_PROFILE;
	if (lastAsked?.version !== serverVersion) lastAsked = {
		version: serverVersion,
		profile: createProfile(serverVersion)
	};
	return lastAsked.profile;
}
/** One run asks for one version again and again. */
let lastAsked = null;
function createProfile(serverVersion) {
	const release = readRelease(serverVersion);
	const isHead = isAtLeast(release, [
		8,
		4,
		0
	]);
	const corrected = isFixedIn(release, [
		"8.0.6",
		"8.1.4",
		"8.2.2",
		"8.3.0"
	]);
	return {
		readsModernDrafts: isAtLeast(release, [
			7,
			6,
			0
		]),
		checksRoot: isHead,
		acceptsNonFinite: isAtLeast(release, [
			8,
			0,
			0
		]),
		copiesDefinitions: corrected,
		comparesUnevaluated: corrected,
		comparesDecimals: isHead,
		tracksPairs: isHead,
		comparesConst: isFixedIn(release, [
			"7.4.6",
			"7.5.5",
			"7.6.2",
			"7.7.0"
		]),
		unwrapsSingletons: isFixedIn(release, [
			"7.4.5",
			"7.5.4",
			"7.6.0"
		]),
		narrowsProducts: isFixedIn(release, "6.1.15 6.2.14 7.0.13 7.1.11 7.2.9 7.3.7 7.4.4 7.5.3 7.6.0".split(" ")),
		lenient: corrected ? "final" : isFixedIn(release, [
			"8.0.3",
			"8.1.1",
			"8.2.0"
		]) ? "first" : "none"
	};
}
const NEWEST = [
	Infinity,
	0,
	0
];
function readRelease(text) {
	const match = /^v?([0-9]{1,4})\.([0-9]{1,4})(?:\.([0-9]{1,4}))?/.exec(text ?? "");
	return match === null ? NEWEST : [
		Number(match[1]),
		Number(match[2]),
		Number(match[3] ?? 0)
	];
}
function isAtLeast(release, other) {
	return (release[0] - other[0] || release[1] - other[1] || release[2] - other[2]) >= 0;
}
/** A fix is in a release when its own line got it by then, or when it is newer than the last line listed. */
function isFixedIn(release, fixes) {
	const releases = fixes.map(readRelease);
	return isAtLeast(release, releases.find(([major, minor]) => major === release[0] && minor === release[1]) ?? releases.at(-1) ?? NEWEST);
}
const NEWEST_PROFILE = createProfile(void 0);
// src/formats/json/java-uri.ts
/** Whether Java's `URI` accepts a text: no spaces, quotes, brackets out of place or broken percent escapes. */
function isJavaUri(text) {
	if (/[\s\0-\x1f\x7f"<>\\^`{|}]/.test(text) || /%(?![0-9a-fA-F]{2})/.test(text)) return false;
	const [path = "", ...fragments] = text.split("#");
	return fragments.length <= 1 && !/[[\]]/.test(path) && !text.startsWith(":") && !/^[a-zA-Z][\w+.-]*:$/.test(path);
}
/** Whether a text starts with a scheme. */
function isAbsoluteUri(text) {
	return /^[a-zA-Z][a-zA-Z0-9+.-]*:/.test(text);
}
/** The part before the first `#`, and the rest with it (empty when there is none). */
function splitFragment(text) {
	const at = text.indexOf("#");
	return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at)];
}
/**
* Resolves a reference against a scope as the registry's reader for drafts 4 to 7 does: by joining texts. Nothing is
* normalised (`./x.json` stays as it is), and a scope need not be absolute.
*/
function joinUri(scope, reference) {
	if (scope === null || isAbsoluteUri(reference)) return reference;
	const [base] = splitFragment(scope);
	if (reference.startsWith("#")) return base + reference;
	const root = /^[a-zA-Z][a-zA-Z0-9+.-]*:\/\/[^/]*/.exec(base)?.[0];
	if (root !== void 0 && reference.startsWith("/")) return root + reference;
	if (root === base) return `${base}/${reference}`;
	return base.slice(0, base.lastIndexOf("/") + 1) + reference;
}
/** Resolves a reference against a base as RFC 3986 says, dot segments removed; the base may be a relative path. */
function resolveUri(base, reference) {
	if (isAbsoluteUri(reference)) return reference;
	const [document] = splitFragment(base);
	if (reference === "" || reference.startsWith("#")) return document + reference;
	if (/^urn:/i.test(document)) return document + reference;
	const [path, fragment] = splitFragment(joinUri(document, reference));
	const root = /^[a-zA-Z][a-zA-Z0-9+.-]*:\/\/[^/]*/.exec(path)?.[0] ?? "";
	return root + removeDotSegments(path.slice(root.length)) + fragment;
}
function removeDotSegments(path) {
	if (!/(?:^|\/)\.\.?(?:\/|$)/.test(path)) return path;
	const kept = [];
	for (const segment of path.split("/")) if (segment === "..") {
		if (kept.length > 0 && kept.at(-1) !== "") kept.pop();
	} else if (segment !== ".") kept.push(segment);
	return kept.join("/");
}
/** A pointer's tokens from a fragment (`#/a/b`), decoded as Java's `URLDecoder` does; undefined when it cannot be. */
function readFragmentTokens(fragment) {
	const parts = fragment.split("/");
	while (parts.length > 1 && parts.at(-1) === "") parts.pop();
	try {
		return parts.slice(1).map((part) => decodeURIComponent(part.replaceAll("+", " ")).replaceAll("~1", "/").replaceAll("~0", "~"));
	} catch {
		return;
	}
}
// src/formats/json/schema-text.ts
/** How the registry's JSON reader (Jackson) deviates from RFC 8259. */
const READ_OPTIONS = {
	trailing: true,
	nonFinite: true
};
/** Digits the registry's reader takes in one number. */
const MAX_NUMBER_LENGTH = 1e3;
/** Reads a text as the registry's JSON Schema reader does. `JSON.parse` does the work wherever it loses nothing. */
function readSchemaText(text) {
	if (isPlainText(text)) try {
		return {
			ok: true,
			value: JSON.parse(text)
		};
	} catch {}
	const result = readSchemaTree(text);
	if (!result.ok) return result;
	return {
		ok: true,
		value: toJsonValue(result.root)
	};
}
/**
* Whether `JSON.parse` reads a text as the exact reader would: no number that it would print in another way, and not
* nested too deeply. Brackets and numbers in strings count too, which at worst chooses the slower reader.
*/
function isPlainText(text) {
	return !UNUSUAL_NUMBER.test(text) && (countBrackets(text) <= 1e3 || measureDepth(text) <= 1e3);
}
/** Numbers that JavaScript would print in another way. Every alternative starts with a digit: that makes it fast. */
const UNUSUAL_NUMBER = /[0-9](?:[eE][-+0-9]|[0-9.]{15}|\.(?:[0-9]*0(?![0-9])|[0-9]*[eE][-+0-9]|0{6}))|-0(?![.0-9])/;
/** How many objects and arrays a text has at most. Searching for one character is much faster than reading all. */
function countBrackets(text) {
	let count = 0;
	for (const bracket of ["{", "["]) for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) count++;
	return count;
}
/** An upper bound of the nesting. */
function measureDepth(text) {
	let depth = 0;
	let deepest = 0;
	for (let offset = 0; offset < text.length; offset++) {
		const code = text.charCodeAt(offset) | 32;
		if (code === OPENING) deepest = Math.max(deepest, ++depth);
		else if (code === CLOSING) depth--;
	}
	return deepest;
}
/** Brackets and braces differ in one bit only. */
const OPENING = 123;
const CLOSING = 125;
/** Reads a text into a tree with places, by the same rules as {@link readSchemaText}. */
function readSchemaTree(text) {
	const result = readJson(text, READ_OPTIONS);
	if (!result.ok) return result;
	const long = findLongNumber(result.root);
	if (long === void 0) return result;
	return {
		ok: false,
		problem: {
			message: `Too many digits: more than ${MAX_NUMBER_LENGTH}.`,
			offset: long.start
		}
	};
}
function findLongNumber(root) {
	const pending = [root];
	for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
		if (node.kind === "number" && node.text.length > MAX_NUMBER_LENGTH) return node;
		if (node.kind === "array") for (const item of node.items) pending.push(item);
		if (node.kind === "object") for (const { value } of node.members) pending.push(value);
	}
}
// src/formats/json/dialect.ts
const CLASSIC_URLS = [
	["draft4", ["json-schema.org/draft-04/schema", "json-schema.org/schema"]],
	["draft6", ["json-schema.org/draft-06/schema"]],
	["draft7", ["json-schema.org/draft-07/schema"]]
];
const MODERN_URL = /^https?:\/\/json-schema\.org\/draft\/(?:2019-09|2020-12)\/schema#?$/;
/** The draft a URL of the older family stands for; the URL may go on behind the name. */
function findClassicDraft(url) {
	const bare = /^https?:\/\/(.*)$/s.exec(url)?.[1];
	return bare === void 0 ? void 0 : CLASSIC_URLS.find(([, starts]) => starts.some((start) => bare.startsWith(start)))?.[0];
}
/** How a root schema is read, by its `$schema`: absent, unknown and very old ones are draft 7. */
function findDialect(root, profile) {
	const url = isJsonObject(root) ? getMember(root, "$schema") : void 0;
	if (typeof url !== "string") return "draft7";
	if (profile.readsModernDrafts && MODERN_URL.test(url)) return "modern";
	return findClassicDraft(url) ?? "draft7";
}
/** The keyword that names a schema. */
function getIdKeyword(draft) {
	return draft === "draft4" ? "id" : "$id";
}
// src/formats/json/list-names.ts
/** Keywords whose values are data, not schemas. */
const DATA = /* @__PURE__ */ new Set([
	"enum",
	"const",
	"default",
	"examples"
]);
/** Keywords whose members are schemas under free names. */
const MAPS = new Set("properties patternProperties definitions $defs dependencies dependentSchemas".split(" "));
/** Nesting that a reader of a normal schema never comes near. */
const MAX_DEPTH = 500;
/**
* The title of a text, the ids it gives to itself and its parts, and the documents it refers to: each by the reference's text in front
* of `#`, which is the name it has to be registered under, with the URI it means beside it. Inside a part with an id of
* its own a reference means, and is called, what it resolves to there. Found without judging the text.
*/
function listJsonNames(text) {
	const read = readSchemaText(text);
	if (!read.ok) return {
		root: null,
		defined: [],
		used: []
	};
	const collector = new NameCollector(read.value);
	collector.visit(read.value, "", []);
	const { root, defined, uses } = collector;
	const used = /* @__PURE__ */ new Map();
	for (const use of uses) if (!defined.has(use.resolved) && !used.has(use.name)) used.set(use.name, use);
	return {
		root,
		defined: [...defined],
		used: [...used.values()]
	};
}
var NameCollector = class {
	defined = /* @__PURE__ */ new Set();
	uses = [];
	/** What the registry's naming strategies call the schema's record: its title. */
	root;
	#idKeyword;
	#base = "";
	constructor(root) {
		const title = isJsonObject(root) ? getMember(root, "title") : void 0;
		this.root = typeof title === "string" ? title : null;
		this.#idKeyword = findDialect(root, findServerProfile(void 0)) === "draft4" ? "id" : "$id";
	}
	visit(json, base, path) {
		if (path.length > MAX_DEPTH) return;
		if (Array.isArray(json)) json.forEach((item, index) => this.visit(item, base, [...path, index]));
		if (!isJsonObject(json)) return;
		const inner = this.#enter(json, base, path);
		const reference = getMember(json, "$ref");
		if (typeof reference === "string") this.#use(reference, inner, [...path, "$ref"]);
		for (const key of listKeys(json)) {
			const value = getMember(json, key) ?? null;
			if (MAPS.has(key) && isJsonObject(value)) this.#visitMembers(value, inner, [...path, key]);
			else if (!DATA.has(key)) this.visit(value, inner, [...path, key]);
		}
	}
	#visitMembers(members, base, path) {
		for (const name of listKeys(members)) this.visit(getMember(members, name) ?? null, base, [...path, name]);
	}
	#enter(json, base, path) {
		const id = getMember(json, this.#idKeyword);
		if (typeof id !== "string" || id.startsWith("#")) return base;
		const [resolved] = splitFragment(resolveUri(base, id));
		if (resolved !== "") this.defined.add(resolved);
		if (path.length === 0) this.#base = resolved;
		return resolved;
	}
	#use(reference, base, path) {
		const [written] = splitFragment(reference);
		if (written === "") return;
		const [resolved] = splitFragment(resolveUri(base, written));
		const isInPart = base !== this.#base;
		this.uses.push({
			name: isInPart ? resolved : written,
			resolved,
			pointer: printPointer(path)
		});
	}
};
// src/formats/json/locate.ts
/** The range of a pointer in a JSON Schema's text, or of its nearest ancestor; the start of a text that is no JSON. */
function locateInJson(text, pointer) {
	const result = readSchemaTree(text);
	if (!result.ok) return {
		start: 0,
		end: 0
	};
	const { node } = findJsonLocation(result.root, pointer);
	return {
		start: node.start,
		end: node.end
	};
}
// src/formats/json/json-outline.ts
/** What files of JSON Schemas are known by. */
const jsonOutline = {
	type: "JSON",
	extensions: [".json"],
	locate: locateInJson,
	listNames: listJsonNames
};
// src/formats/outlines.ts
/** What tells the formats of files apart, of each format that schemagate can judge. */
const FORMAT_OUTLINES = {
	AVRO: avroOutline,
	JSON: jsonOutline
};
// src/commands/schema-files.ts
/** Extensions of the files that schemagate takes for schemas. */
function listSchemaExtensions() {
	return Object.values(FORMAT_OUTLINES).flatMap((format) => format.extensions);
}
/**
* The format that a text of a format's extension is meant for: what is in a `.json` file may be Avro as well. Undefined
* when it could be either.
*/
function findMeantFormat(format, text) {
	if (format.type !== "JSON") return format;
	const recognized = recognizeJsonText(text);
	if (recognized === "both") return void 0;
	return recognized === "AVRO" ? FORMAT_OUTLINES.AVRO : format;
}
/** Whether a file that nobody called a schema is one: most `.json` files are none, so their texts must surely be. */
function seemsSchemaFile(workspace, file) {
	if (!file.toLowerCase().endsWith(".json")) return true;
	const result = readTextFile(workspace, file);
	return result.ok && isSurelySchema(result.source.text);
}
/** Reads each schema file of a run once, and keeps a note of every one that cannot be read. */
var SchemaFiles = class {
	#workspace;
	#manifest;
	#known;
	#files = /* @__PURE__ */ new Map();
	#unchecked = [];
	#diagnostics = /* @__PURE__ */ new Map();
	#formats;
	#needsFormats = false;
	/** `known` are the schema files of the workspace, to name the one that a misspelt path means. */
	constructor(workspace, manifest, known) {
		this.#workspace = workspace;
		this.#manifest = manifest;
		this.#known = known;
	}
	/** Files that could not be read, each once. */
	get unchecked() {
		return this.#unchecked;
	}
	/** Whether the name of some record cannot be told before {@link useFormats}: only reading the schema decides. */
	get needsFormats() {
		return this.#needsFormats;
	}
	/** Lets schemas be read whose text alone does not tell what they are. */
	useFormats(formats) {
		this.#formats = formats;
		this.#needsFormats = false;
	}
	/** What is wrong with files whose subject could not be told for that reason. */
	get diagnostics() {
		return [...this.#diagnostics.values()].flat();
	}
	/** The file as the entry says it is to be read, or undefined after noting why it cannot be. */
	read(file, entry) {
		const key = `${entry.type ?? ""} ${file}`;
		if (!this.#files.has(key)) this.#files.set(key, this.#load(file, entry));
		return this.#files.get(key);
	}
	/**
	* The full name of the file's root type, null when the root has none, undefined when there is no telling because
	* the file cannot be read or is no schema, which is noted.
	*/
	readRecordName(file, entry) {
		const schema = this.read(file, entry);
		if (schema === void 0 || schema.names.root !== null) return schema?.names.root;
		const { source, names } = schema;
		if (names.defined.length > 0 || names.used.length > 0) return null;
		const format = this.#formats?.[schema.format.type];
		if (format === void 0) {
			this.#needsFormats = true;
			return;
		}
		const parsed = format.parse(source.text, { strictness: "new" });
		if (parsed.ok) return null;
		const sources = {
			main: source,
			references: /* @__PURE__ */ new Map()
		};
		this.#diagnostics.set(file, parsed.problems.map((problem) => diagnoseProblem(format, problem, { sources })));
	}
	#load(file, entry) {
		const format = entry.type === void 0 ? findFormatByExtension(file) : FORMAT_OUTLINES[entry.type];
		if (format === void 0) return this.#note(describeUnknownFormat(file, entry), this.#locate(file, entry));
		const result = readTextFile(this.#workspace, file);
		if (!result.ok) return this.#note(this.#describeUnreadable(file, result), this.#locate(file, entry));
		const { source } = result;
		const meant = entry.type === void 0 ? findMeantFormat(format, source.text) : format;
		if (meant === void 0) return this.#note(describeDoubt(file), this.#locate(file, entry));
		return {
			source,
			format: meant,
			names: meant.listNames(source.text)
		};
	}
	#describeUnreadable(file, { missing, message, hint }) {
		const nearest = missing ? findNearest(file, this.#known) : void 0;
		return {
			message,
			hint: nearest === void 0 ? hint : `Did you mean \`${nearest}\`?`
		};
	}
	#note(reason, location) {
		this.#unchecked.push({
			...reason,
			location
		});
	}
	/** Where a path that is written in the manifest stands there; the file itself when a glob found it. */
	#locate(file, { source }) {
		return source.kind === "file" ? locateRange(this.#manifest, source.range) : locateFile(file);
	}
};
/** The format whose files have the file's extension. */
function findFormatByExtension(file) {
	const name = file.toLowerCase();
	return Object.values(FORMAT_OUTLINES).find((format) => format.extensions.some((extension) => name.endsWith(extension)));
}
function describeDoubt(file) {
	return {
		message: `\`${file}\` can be read as an Avro schema and as a JSON Schema.`,
		hint: "Add `type: AVRO` or `type: JSON` to the entry."
	};
}
function describeUnknownFormat(file, { type }) {
	const known = Object.values(FORMAT_OUTLINES).map((format) => `${format.type} (${format.extensions.map((extension) => `\`${extension}\``).join(", ")})`).join(", ");
	return type === void 0 ? {
		message: `The type of \`${file}\` cannot be told.`,
		hint: `Add \`type:\` to the entry. Judged are ${known}.`
	} : {
		message: `\`${file}\` is of type ${type}, which is not judged yet.`,
		hint: `Judged are ${known}.`
	};
}
export { AVRO_PROBLEM_WORDS, CANDIDATE, SCHEMA_TYPES, SUBJECT_NAME_STRATEGIES, SchemaFault, SchemaFiles, avroOutline, createProblem, deriveSubjectName, diagnoseHazards, diagnosePair, diagnoseProblem, findClassicDraft, findDialect, findFormatByExtension, findMeantFormat, findServerProfile, getIdKeyword, isAbsoluteUri, isJavaUri, isPlainName, isPrimitiveKind, isValidNamePart, joinUri, jsonOutline, listSchemaExtensions, mayHoldInexactNumber, nameDifferenceRule, parseName, readExactText, readFragmentTokens, readQuickText, readSchemaText, readSchemaTree, recognizeJsonText, refuse, resolveUri, seemsSchemaFile, splitFragment };
