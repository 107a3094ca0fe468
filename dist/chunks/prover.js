import { JsonNumber, escapePointerToken, getMember, isJsonObject, listKeys, parsePointer } from "./ground.js";
import { findServerProfile, isAbsoluteUri, readFragmentTokens, readSchemaText, resolveUri, splitFragment } from "./outlines.js";
// src/formats/json/change-kinds.ts
/**
* Every kind of change the registry's JSON Schema comparison knows, by its name in our spelling. `effect`: whether a
* change of the kind is compatible (`both`: under either policy, `lenient`: only under LENIENT, `never`). `details`:
* what else is told about it.
*/
const CHANGE_KINDS = {
	"id-changed": {
		effect: "both",
		details: "value"
	},
	"title-changed": {
		effect: "both",
		details: "value"
	},
	"description-changed": {
		effect: "both",
		details: "value"
	},
	"default-changed": {
		effect: "both",
		details: "value"
	},
	"schema-added": {
		effect: "never",
		details: "plain"
	},
	"schema-removed": {
		effect: "both",
		details: "plain"
	},
	"type-extended": {
		effect: "both",
		details: "value"
	},
	"type-narrowed": {
		effect: "never",
		details: "value"
	},
	"type-changed": {
		effect: "never",
		details: "value"
	},
	"max-length-added": {
		effect: "never",
		details: "value"
	},
	"max-length-removed": {
		effect: "both",
		details: "value"
	},
	"max-length-increased": {
		effect: "both",
		details: "value"
	},
	"max-length-decreased": {
		effect: "never",
		details: "value"
	},
	"min-length-added": {
		effect: "never",
		details: "value"
	},
	"min-length-removed": {
		effect: "both",
		details: "value"
	},
	"min-length-increased": {
		effect: "never",
		details: "value"
	},
	"min-length-decreased": {
		effect: "both",
		details: "value"
	},
	"pattern-added": {
		effect: "never",
		details: "value"
	},
	"pattern-removed": {
		effect: "both",
		details: "value"
	},
	"pattern-changed": {
		effect: "never",
		details: "value"
	},
	"maximum-added": {
		effect: "never",
		details: "value"
	},
	"maximum-removed": {
		effect: "both",
		details: "value"
	},
	"maximum-increased": {
		effect: "both",
		details: "value"
	},
	"maximum-decreased": {
		effect: "never",
		details: "value"
	},
	"minimum-added": {
		effect: "never",
		details: "value"
	},
	"minimum-removed": {
		effect: "both",
		details: "value"
	},
	"minimum-increased": {
		effect: "never",
		details: "value"
	},
	"minimum-decreased": {
		effect: "both",
		details: "value"
	},
	"exclusive-maximum-added": {
		effect: "never",
		details: "value"
	},
	"exclusive-maximum-removed": {
		effect: "both",
		details: "value"
	},
	"exclusive-maximum-increased": {
		effect: "both",
		details: "value"
	},
	"exclusive-maximum-decreased": {
		effect: "never",
		details: "value"
	},
	"exclusive-minimum-added": {
		effect: "never",
		details: "value"
	},
	"exclusive-minimum-removed": {
		effect: "both",
		details: "value"
	},
	"exclusive-minimum-increased": {
		effect: "never",
		details: "value"
	},
	"exclusive-minimum-decreased": {
		effect: "both",
		details: "value"
	},
	"multiple-of-added": {
		effect: "never",
		details: "value"
	},
	"multiple-of-removed": {
		effect: "both",
		details: "value"
	},
	"multiple-of-expanded": {
		effect: "never",
		details: "value"
	},
	"multiple-of-reduced": {
		effect: "both",
		details: "value"
	},
	"multiple-of-changed": {
		effect: "never",
		details: "value"
	},
	"required-attribute-added": {
		effect: "never",
		details: "property"
	},
	"required-attribute-with-default-added": {
		effect: "both",
		details: "property"
	},
	"required-attribute-removed": {
		effect: "both",
		details: "property"
	},
	"max-properties-added": {
		effect: "never",
		details: "value"
	},
	"max-properties-removed": {
		effect: "both",
		details: "value"
	},
	"max-properties-increased": {
		effect: "both",
		details: "value"
	},
	"max-properties-decreased": {
		effect: "never",
		details: "value"
	},
	"min-properties-added": {
		effect: "never",
		details: "value"
	},
	"min-properties-removed": {
		effect: "both",
		details: "value"
	},
	"min-properties-increased": {
		effect: "never",
		details: "value"
	},
	"min-properties-decreased": {
		effect: "both",
		details: "value"
	},
	"additional-properties-added": {
		effect: "both",
		details: "value"
	},
	"additional-properties-removed": {
		effect: "lenient",
		details: "value"
	},
	"additional-properties-extended": {
		effect: "both",
		details: "value"
	},
	"additional-properties-narrowed": {
		effect: "lenient",
		details: "value"
	},
	"unevaluated-properties-added": {
		effect: "both",
		details: "value"
	},
	"unevaluated-properties-removed": {
		effect: "lenient",
		details: "value"
	},
	"unevaluated-properties-extended": {
		effect: "both",
		details: "value"
	},
	"unevaluated-properties-narrowed": {
		effect: "lenient",
		details: "value"
	},
	"dependency-array-added": {
		effect: "never",
		details: "dependency"
	},
	"dependency-array-removed": {
		effect: "both",
		details: "dependency"
	},
	"dependency-array-extended": {
		effect: "never",
		details: "dependency"
	},
	"dependency-array-narrowed": {
		effect: "both",
		details: "dependency"
	},
	"dependency-array-changed": {
		effect: "never",
		details: "dependency"
	},
	"dependency-schema-added": {
		effect: "never",
		details: "dependency"
	},
	"dependency-schema-removed": {
		effect: "both",
		details: "dependency"
	},
	"property-with-empty-schema-added-to-open-content-model": {
		effect: "both",
		details: "member"
	},
	"optional-property-added-to-open-content-model": {
		effect: "lenient",
		details: "member"
	},
	"required-property-with-default-added-to-open-content-model": {
		effect: "lenient",
		details: "member"
	},
	"required-property-added-to-open-content-model": {
		effect: "never",
		details: "member"
	},
	"optional-property-added-to-unopen-content-model": {
		effect: "both",
		details: "member"
	},
	"required-property-with-default-added-to-unopen-content-model": {
		effect: "both",
		details: "member"
	},
	"required-property-added-to-unopen-content-model": {
		effect: "never",
		details: "member"
	},
	"property-added-is-covered-by-partially-open-content-model": {
		effect: "both",
		details: "member"
	},
	"property-added-not-covered-by-partially-open-content-model": {
		effect: "lenient",
		details: "member"
	},
	"property-added-to-open-content-model": {
		effect: "never",
		details: "member"
	},
	"property-removed-from-open-content-model": {
		effect: "both",
		details: "member"
	},
	"property-removed-from-closed-content-model": {
		effect: "lenient",
		details: "member"
	},
	"property-with-false-removed-from-closed-content-model": {
		effect: "both",
		details: "member"
	},
	"property-removed-is-covered-by-partially-open-content-model": {
		effect: "both",
		details: "member"
	},
	"property-removed-not-covered-by-partially-open-content-model": {
		effect: "lenient",
		details: "member"
	},
	"reserved-property-removed": {
		effect: "never",
		details: "property"
	},
	"reserved-property-conflicts-with-property": {
		effect: "never",
		details: "property"
	},
	"max-items-added": {
		effect: "never",
		details: "value"
	},
	"max-items-removed": {
		effect: "both",
		details: "value"
	},
	"max-items-increased": {
		effect: "both",
		details: "value"
	},
	"max-items-decreased": {
		effect: "never",
		details: "value"
	},
	"min-items-added": {
		effect: "never",
		details: "value"
	},
	"min-items-removed": {
		effect: "both",
		details: "value"
	},
	"min-items-increased": {
		effect: "never",
		details: "value"
	},
	"min-items-decreased": {
		effect: "both",
		details: "value"
	},
	"unique-items-added": {
		effect: "never",
		details: "plain"
	},
	"unique-items-removed": {
		effect: "both",
		details: "plain"
	},
	"max-contains-added": {
		effect: "never",
		details: "value"
	},
	"max-contains-removed": {
		effect: "both",
		details: "value"
	},
	"max-contains-increased": {
		effect: "both",
		details: "value"
	},
	"max-contains-decreased": {
		effect: "never",
		details: "value"
	},
	"min-contains-added": {
		effect: "never",
		details: "value"
	},
	"min-contains-removed": {
		effect: "both",
		details: "value"
	},
	"min-contains-increased": {
		effect: "never",
		details: "value"
	},
	"min-contains-decreased": {
		effect: "both",
		details: "value"
	},
	"additional-items-added": {
		effect: "both",
		details: "value"
	},
	"additional-items-removed": {
		effect: "never",
		details: "value"
	},
	"additional-items-extended": {
		effect: "both",
		details: "value"
	},
	"additional-items-narrowed": {
		effect: "never",
		details: "value"
	},
	"unevaluated-items-added": {
		effect: "both",
		details: "value"
	},
	"unevaluated-items-removed": {
		effect: "never",
		details: "value"
	},
	"unevaluated-items-extended": {
		effect: "both",
		details: "value"
	},
	"unevaluated-items-narrowed": {
		effect: "never",
		details: "value"
	},
	"item-with-empty-schema-added-to-open-content-model": {
		effect: "both",
		details: "item"
	},
	"item-added-to-open-content-model": {
		effect: "never",
		details: "item"
	},
	"item-added-to-closed-content-model": {
		effect: "both",
		details: "item"
	},
	"item-added-is-covered-by-partially-open-content-model": {
		effect: "both",
		details: "item"
	},
	"item-added-not-covered-by-partially-open-content-model": {
		effect: "never",
		details: "item"
	},
	"item-removed-from-open-content-model": {
		effect: "both",
		details: "item"
	},
	"item-removed-from-closed-content-model": {
		effect: "never",
		details: "item"
	},
	"item-with-false-removed-from-closed-content-model": {
		effect: "both",
		details: "item"
	},
	"item-removed-is-covered-by-partially-open-content-model": {
		effect: "both",
		details: "item"
	},
	"item-removed-not-covered-by-partially-open-content-model": {
		effect: "never",
		details: "item"
	},
	"enum-array-extended": {
		effect: "both",
		details: "values"
	},
	"enum-array-narrowed": {
		effect: "never",
		details: "values"
	},
	"enum-array-changed": {
		effect: "never",
		details: "values"
	},
	"combined-type-extended": {
		effect: "both",
		details: "branches"
	},
	"combined-type-changed": {
		effect: "never",
		details: "branches"
	},
	"combined-type-subschemas-changed": {
		effect: "never",
		details: "unmatched"
	},
	"product-type-extended": {
		effect: "never",
		details: "branches"
	},
	"product-type-narrowed": {
		effect: "both",
		details: "branches"
	},
	"sum-type-extended": {
		effect: "both",
		details: "branches"
	},
	"sum-type-narrowed": {
		effect: "never",
		details: "branches"
	},
	"not-type-extended": {
		effect: "never",
		details: "plain"
	},
	"not-type-narrowed": {
		effect: "both",
		details: "plain"
	}
};
const NAMES = new Map(Object.keys(CHANGE_KINDS).map((kind) => [kind, kind.toUpperCase().replaceAll("-", "_")]));
/** The registry's own name for a kind. */
function printChangeType(kind) {
	return NAMES.get(kind) ?? kind;
}
// src/formats/json/compare/run.ts
/** Thrown where the registry's comparison fails with an exception, so that it answers HTTP 500. */
var ServerFailure = class extends Error {};
/** Thrown where a comparison would cost too much time or stack to be finished. */
var ComparisonGivenUp = class extends Error {};
/** Changes one comparison may list before it is given up: recursion can multiply them without end. */
const MAX_CHANGES = 5e4;
/** Notes a change at the run's path. */
function note(run, change) {
	if (run.changes.length >= MAX_CHANGES) throw new ComparisonGivenUp("too many changes");
	const { kind, writer, reader, details } = change;
	run.changes.push({
		kind,
		path: run.path + (change.below ?? ""),
		writer,
		reader,
		details
	});
}
/** Compares two nodes some segments below the run's path. */
function compareBelow(run, below, pair) {
	const path = run.path;
	run.path = path + below;
	run.compare(run, pair.writer, pair.reader);
	run.path = path;
}
/** The changes between two nodes some segments below the run's path, without adding them to the run's. */
function compareApart(run, below, pair) {
	const kept = run.changes;
	const own = [];
	run.changes = own;
	try {
		compareBelow(run, below, pair);
	} finally {
		run.changes = kept;
	}
	return own;
}
/** Adds changes that were found apart. */
function addChanges(run, changes) {
	if (run.changes.length + changes.length > MAX_CHANGES) throw new ComparisonGivenUp("too many changes");
	for (const change of changes) run.changes.push(change);
}
/** Whether the run's policy counts none of the changes as an incompatibility. */
function areCompatible(run, changes) {
	return changes.every((change) => isCompatibleChange(run, change.kind));
}
/** The policy LENIENT came in two forms: the first let every property into an open model and nothing out of a closed one. */
const FIRST_LENIENT = /* @__PURE__ */ new Set([
	"additional-properties-removed",
	"additional-properties-narrowed",
	"optional-property-added-to-open-content-model",
	"required-property-with-default-added-to-open-content-model",
	"required-property-added-to-open-content-model",
	"property-added-not-covered-by-partially-open-content-model",
	"property-removed-not-covered-by-partially-open-content-model"
]);
/** Whether the run's policy lets a change of a kind pass. */
function isCompatibleChange(run, kind) {
	const { effect } = CHANGE_KINDS[kind];
	if (effect === "both") return true;
	if (run.policy === "STRICT" || run.profile.lenient === "none") return false;
	return run.profile.lenient === "first" ? FIRST_LENIENT.has(kind) : effect === "lenient";
}
/** The site of a keyword: below the node when it is there, else the node itself. */
function findSite(node, keyword, present) {
	return present ? {
		document: node.document,
		pointer: `${node.pointer}/${keyword}`
	} : node;
}
// src/formats/json/model.ts
/** Whether a node accepts everything because it says nothing: `{}` or `true`. */
function isEmptyNode(node) {
	return node.kind === "empty" || node.kind === "true";
}
/** Kinds of nodes that hold no other nodes. */
const LEAVES = /* @__PURE__ */ new Set([
	"empty",
	"true",
	"false",
	"string",
	"number",
	"boolean",
	"null",
	"enum",
	"const"
]);
/** Whether a node holds no other nodes. */
function isLeafNode({ kind }) {
	return LEAVES.has(kind);
}
// src/formats/json/pattern/character-sets.ts
/** The set of the code points in some ranges. */
function createRangeSet(ranges) {
	return {
		has: (code) => ranges.some(([low, high]) => code >= low && code <= high),
		hints: ranges.flatMap(([low, high]) => low === high ? [low] : [low, high])
	};
}
/** Members of either set. */
function uniteSets(left, right) {
	return {
		has: (code) => left.has(code) || right.has(code),
		hints: [...left.hints, ...right.hints]
	};
}
/** Members of both sets. */
function intersectSets(left, right) {
	return {
		has: (code) => left.has(code) && right.has(code),
		hints: [...left.hints, ...right.hints]
	};
}
/** Everything but the members of a set. */
function negateSet(set) {
	return {
		has: (code) => !set.has(code),
		hints: set.hints.flatMap((code) => [code + 1, Math.max(0, code - 1)])
	};
}
/** A set that also holds the other case of its members (letters of one code point only). */
function ignoreCase(set, unicode) {
	return {
		has: (code) => set.has(code) || swapCases(code, unicode).some((other) => set.has(other)),
		hints: set.hints
	};
}
function swapCases(code, unicode) {
	if (!unicode && code > 127) return [];
	const text = String.fromCodePoint(code);
	return [text.toLowerCase(), text.toUpperCase()].flatMap((one) => {
		const other = one.codePointAt(0) ?? code;
		return String.fromCodePoint(other) === one ? [other] : [];
	});
}
/** Line terminators, which `.` does not match unless told. */
const LINE_BREAK_SET = createRangeSet([
	[10, 10],
	[13, 13],
	[133, 133],
	[8232, 8233]
]);
/** Any code point at all. */
const ANY_SET = {
	has: () => true,
	hints: [97, 48]
};
const DIGIT = createRangeSet([[48, 57]]);
const SPACE = createRangeSet([[32, 32], [9, 13]]);
const WORD = createRangeSet([
	[97, 122],
	[65, 90],
	[48, 57],
	[95, 95]
]);
const HORIZONTAL = createRangeSet([
	[32, 32],
	[9, 9],
	[160, 160],
	[5760, 5760],
	[6158, 6158],
	[8192, 8202],
	[8239, 8239],
	[8287, 8287],
	[12288, 12288]
]);
const VERTICAL = createRangeSet([
	[10, 13],
	[133, 133],
	[8232, 8233]
]);
/** The classes that a backslash and one letter stand for. */
const CLASS_ESCAPES = /* @__PURE__ */ new Map([
	["d", DIGIT],
	["D", negateSet(DIGIT)],
	["s", SPACE],
	["S", negateSet(SPACE)],
	["w", WORD],
	["W", negateSet(WORD)],
	["h", HORIZONTAL],
	["H", negateSet(HORIZONTAL)],
	["v", VERTICAL],
	["V", negateSet(VERTICAL)]
]);
const POSIX = /* @__PURE__ */ new Map([
	["Lower", [[97, 122]]],
	["Upper", [[65, 90]]],
	["ASCII", [[0, 127]]],
	["Alpha", [[97, 122], [65, 90]]],
	["Digit", [[48, 57]]],
	["Alnum", [
		[97, 122],
		[65, 90],
		[48, 57]
	]],
	["Punct", [
		[33, 47],
		[58, 64],
		[91, 96],
		[123, 126]
	]],
	["Graph", [[33, 126]]],
	["Print", [[32, 126]]],
	["Blank", [[32, 32], [9, 9]]],
	["Cntrl", [[0, 31], [127, 127]]],
	["XDigit", [
		[48, 57],
		[65, 70],
		[97, 102]
	]],
	["Space", [[32, 32], [9, 13]]],
	["L1", [[0, 255]]]
]);
const JAVA_PROPERTIES = /* @__PURE__ */ new Map([
	["javaLowerCase", "Lowercase"],
	["javaUpperCase", "Uppercase"],
	["javaAlphabetic", "Alphabetic"],
	["javaIdeographic", "Ideographic"],
	["javaTitleCase", "Lt"],
	["javaDigit", "Nd"],
	["javaDefined", "Assigned"],
	["javaLetter", "L"],
	["javaLetterOrDigit", "L"],
	["javaSpaceChar", "Z"],
	["javaWhitespace", "White_Space"],
	["javaISOControl", "Cc"],
	["javaMirrored", "Bidi_Mirrored"],
	["javaJavaIdentifierStart", "ID_Start"],
	["javaJavaIdentifierPart", "ID_Continue"],
	["javaUnicodeIdentifierStart", "ID_Start"],
	["javaUnicodeIdentifierPart", "ID_Continue"],
	["javaIdentifierIgnorable", "Cf"]
]);
const SAMPLE_LETTERS = [
	97,
	65,
	48,
	32,
	45,
	95,
	233,
	1046,
	1488,
	26085,
	12354,
	128512,
	10,
	36,
	43,
	8364
];
/** The set that `\p{name}` stands for in Java, or undefined when Java knows no property of that name. */
function findPropertySet(name) {
	const posix = POSIX.get(name);
	if (posix !== void 0) return createRangeSet(posix);
	if (name === "all") return ANY_SET;
	const java = JAVA_PROPERTIES.get(name);
	if (java !== void 0) return createUnicodeSet([java]);
	const pair = /^(\w+)=(.+)$/.exec(name);
	if (pair !== null) return findKeyedSet((pair[1] ?? "").toLowerCase(), pair[2] ?? "");
	return findPlainSet(name);
}
function findPlainSet(name) {
	if (name.startsWith("In")) return /^In[\w -]+$/.test(name) ? createBlockSet() : void 0;
	if (!name.startsWith("Is")) return createUnicodeSet([`gc=${name}`, name === "LD" || name === "LC" ? "LC" : ""]);
	const bare = name.slice(2);
	return createUnicodeSet([
		`gc=${bare}`,
		`Script=${bare}`,
		titleCase(bare),
		`Script=${titleCase(bare)}`
	]);
}
function findKeyedSet(key, value) {
	switch (key) {
		case "sc":
		case "script": return createUnicodeSet([`Script=${value}`, `Script=${titleCase(value)}`]);
		case "gc":
		case "general_category": return createUnicodeSet([`gc=${value}`]);
		case "blk":
		case "block": return /^[\w -]+$/.test(value) ? createBlockSet() : void 0;
		default: return;
	}
}
/** Unicode blocks are not known here: their names are taken on trust and they match no character. */
function createBlockSet() {
	return {
		has: () => false,
		hints: []
	};
}
function titleCase(name) {
	return name.toLowerCase().replace(/(?:^|_)[a-z]/g, (start) => start.toUpperCase());
}
/** The names come from a pattern, but only word characters reach the constructor: nothing here can backtrack. */
function createUnicodeSet(names) {
	for (const name of names) {
		if (!/^[A-Za-z_]+(?:=[A-Za-z_]+)?$/.test(name)) continue;
		try {
			const matcher = new RegExp(`^\\p{${name}}$`, "u");
			return {
				has: (code) => matcher.test(String.fromCodePoint(code)),
				hints: SAMPLE_LETTERS
			};
		} catch {
			continue;
		}
	}
}
// src/formats/json/pattern/match-pattern.ts
/**
* Steps a search may take. Every pattern here may have been written by an attacker: a search that needs more steps
* is given up, so its time is bounded whatever the pattern is.
*/
const MAX_STEPS$3 = 2e4;
/** Nested continuations a search may hold: what Node's default stack carries with room to spare. */
const MAX_DEPTH$7 = 600;
/** Makes the search for a pattern; it never runs for long, whatever the pattern and the text are. */
function createSearch(pattern) {
	const state = {
		codes: [],
		captures: [],
		steps: 0,
		depth: 0
	};
	const matcher = compileNode(pattern.root, state);
	return (text) => {
		state.codes = Array.from(text, (char) => char.codePointAt(0) ?? 0);
		state.steps = 0;
		state.depth = 0;
		try {
			return findMatch(matcher, state);
		} catch (error) {
			if (error instanceof SearchGivenUp) return void 0;
			throw error;
		}
	};
}
var SearchGivenUp = class extends Error {};
function findMatch(matcher, state) {
	for (let start = 0; start <= state.codes.length; start++) {
		state.captures = [];
		if (matcher(start, () => true)) return true;
	}
	return false;
}
function countStep(state) {
	if (++state.steps > MAX_STEPS$3 || state.depth > MAX_DEPTH$7) throw new SearchGivenUp();
}
function compileNode(node, state) {
	switch (node.kind) {
		case "set": return compileSet(node.set, state);
		case "sequence": return compileSequence(node.items, state);
		case "choice": return compileChoice(node.options, state);
		case "repeat": return compileRepeat(node, state);
		case "group": return compileGroup(node.item, node.index, state);
		case "atomic": return compileAtomic(compileNode(node.item, state));
		case "look": return compileLook(node, state);
		case "back-reference": return compileReference(node.index, state);
		case "anchor": return (at, then) => holdsAnchor(node.at, at, state.codes) && then(at);
	}
}
function compileSet(set, state) {
	return (at, then) => {
		countStep(state);
		const code = state.codes[at];
		return code !== void 0 && set.has(code) && then(at + 1);
	};
}
function compileSequence(items, state) {
	return items.reduceRight((rest, item) => {
		const first = compileNode(item, state);
		return (at, then) => first(at, (next) => rest(next, then));
	}, matchNothing);
}
/** Matches without taking a character. */
function matchNothing(at, then) {
	return then(at);
}
function compileChoice(options, state) {
	const matchers = options.map((option) => compileNode(option, state));
	return (at, then) => {
		countStep(state);
		return matchers.some((matcher) => matcher(at, then));
	};
}
function compileGroup(item, index, state) {
	const inner = compileNode(item, state);
	return (at, then) => {
		const before = state.captures[index];
		const matched = inner(at, (end) => {
			const kept = state.captures[index];
			state.captures[index] = [at, end];
			if (then(end)) return true;
			state.captures[index] = kept;
			return false;
		});
		if (!matched) state.captures[index] = before;
		return matched;
	};
}
/** Takes the first way the inner part matches and never tries another. */
function compileAtomic(inner) {
	return (at, then) => {
		let end = -1;
		inner(at, (next) => {
			end = next;
			return true;
		});
		return end >= 0 && then(end);
	};
}
function compileRepeat(node, state) {
	if (node.item.kind === "set") return compileSetRepeat(node, node.item.set, state);
	const general = compileGeneralRepeat(node, state);
	return node.mode === "possessive" ? compileAtomic(general) : general;
}
/** A repeated set needs no continuation per character: the run is counted first and then given back one by one. */
function compileSetRepeat(node, set, state) {
	const countRun = (at) => {
		let count = 0;
		while (count < node.max && at + count < state.codes.length && set.has(state.codes[at + count] ?? 0)) {
			countStep(state);
			count++;
		}
		return count;
	};
	return (at, then) => {
		countStep(state);
		const run = countRun(at);
		if (run < node.min) return false;
		if (node.mode === "possessive") return then(at + run);
		for (let step = 0; step <= run - node.min; step++) if (then(at + (node.mode === "lazy" ? node.min + step : run - step))) return true;
		return false;
	};
}
function compileGeneralRepeat(node, state) {
	const item = compileNode(node.item, state);
	const repeat = (count, at, then) => {
		countStep(state);
		state.depth++;
		const more = () => count < node.max && item(at, (next) => (next !== at || count < node.min) && repeat(count + 1, next, then));
		const matched = count < node.min ? more() : node.mode === "lazy" ? then(at) || more() : more() || then(at);
		state.depth--;
		return matched;
	};
	return (at, then) => repeat(0, at, then);
}
function compileLook(node, state) {
	const inner = compileNode(node.item, state);
	const matchesHere = (at) => {
		if (node.ahead) return inner(at, () => true);
		for (let start = at; start >= 0; start--) if (inner(start, (end) => end === at)) return true;
		return false;
	};
	return (at, then) => matchesHere(at) !== node.negative && then(at);
}
function compileReference(index, state) {
	return (at, then) => {
		const capture = state.captures[index];
		if (capture === void 0) return false;
		const [start, end] = capture;
		for (let offset = 0; offset < end - start; offset++) {
			countStep(state);
			if (state.codes[start + offset] !== state.codes[at + offset]) return false;
		}
		return then(at + end - start);
	};
}
function holdsAnchor(anchor, at, codes) {
	switch (anchor) {
		case "start": return at === 0;
		case "end": return at === codes.length;
		case "final-end": return at === codes.length || at === codes.length - 1 && isLineBreak(codes[at]);
		case "line-start": return at === 0 || isLineBreak(codes[at - 1]);
		case "line-end": return at === codes.length || isLineBreak(codes[at]);
		case "word": return isWord(codes[at - 1]) !== isWord(codes[at]);
		case "not-word": return isWord(codes[at - 1]) === isWord(codes[at]);
	}
}
function isLineBreak(code) {
	return code === 10 || code === 13;
}
function isWord(code) {
	return code !== void 0 && CLASS_ESCAPES.get("w")?.has(code) === true;
}
// src/formats/json/pattern/pattern-syntax.ts
/** Why Java's `Pattern` refuses a text, with the offset of the fault in the pattern. */
var PatternFault = class extends Error {
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};
// src/formats/json/pattern/read-property.ts
/** Reads `\pL`, `\p{Name}` or `\P…` at the reader's place. */
function readProperty(reader) {
	const start = reader.offset;
	reader.skip(1);
	const negated = reader.next() === "P";
	const name = reader.readPropertyName();
	const set = findPropertySet(name);
	if (set === void 0) throw new PatternFault(`Unknown character property name \`${name}\``, start);
	return negated ? negateSet(set) : set;
}
// src/formats/json/pattern/parse-pattern-class.ts
/** Levels of classes inside classes read before a pattern is refused. */
const MAX_CLASSES_DEEP = 50;
/** Reads a bracketed character class at the reader's place, with Java's nested classes and `&&`. */
function parseCharacterClass(reader, depth = 0) {
	if (depth > MAX_CLASSES_DEEP) throw reader.fault("Too many nested character classes");
	reader.next();
	const negated = reader.take("^");
	const set = parseMembers(reader, depth);
	reader.next();
	return negated ? negateSet(set) : set;
}
/** Reads members up to the closing bracket, which is left for the caller. */
function parseMembers(reader, depth) {
	let set;
	for (;;) {
		const char = reader.peek();
		if (char === "") throw reader.fault("Unclosed character class");
		if (char === "]" && set !== void 0) return set;
		if (char === "&" && reader.peek(1) === "&") set = parseIntersection(reader, depth, set);
		else set = join(set, char === "[" ? parseCharacterClass(reader, depth + 1) : parseMember(reader));
	}
}
function join(left, right) {
	return left === void 0 ? right : uniteSets(left, right);
}
function parseIntersection(reader, depth, left) {
	const right = parseRightSide(reader, depth);
	if (left === void 0 && right === void 0) throw reader.fault("Bad class syntax");
	if (left === void 0 || right === void 0) return left ?? right ?? createRangeSet([]);
	return intersectSets(left, right);
}
function parseRightSide(reader, depth) {
	reader.skip(2);
	let right;
	while (reader.peek() !== "]" && reader.peek() !== "&") if (reader.peek() === "[") right = join(right, parseCharacterClass(reader, depth + 1));
	else {
		if (depth > MAX_CLASSES_DEEP) throw reader.fault("Too many nested character classes");
		right = parseMembers(reader, depth + 1);
	}
	return right;
}
function parseMember(reader) {
	const start = readMemberStart(reader);
	if (typeof start !== "number") return start;
	const behind = reader.peek(1);
	if (reader.peek() !== "-" || behind === "[" || behind === "]") return createRangeSet([[start, start]]);
	reader.next();
	const end = readRangeEnd(reader);
	if (end < start) throw reader.fault("Illegal character range");
	return createRangeSet([[start, end]]);
}
function readMemberStart(reader) {
	if (reader.peek() !== "\\") return reader.next().codePointAt(0) ?? 0;
	const letter = reader.peek(1);
	if (letter === "p" || letter === "P") return readProperty(reader);
	const escape = CLASS_ESCAPES.get(letter);
	if (escape === void 0) return reader.readEscapedCode();
	reader.skip(2);
	return escape;
}
function readRangeEnd(reader) {
	if (reader.peek() === "") throw reader.fault("Unclosed character class");
	if (reader.peek() !== "\\") return reader.next().codePointAt(0) ?? 0;
	if (CLASS_ESCAPES.has(reader.peek(1))) throw reader.fault("Illegal character range");
	return reader.readEscapedCode();
}
// src/formats/json/pattern/pattern-reader.ts
const FLAGS = "imsducxU";
const PLAIN_ESCAPES = /* @__PURE__ */ new Map([
	["a", 7],
	["e", 27],
	["f", 12],
	["n", 10],
	["r", 13],
	["t", 9]
]);
/** Walks over a Java pattern code point by code point; `\Q…\E` quotes are resolved before the walk. */
var PatternReader = class {
	/** The inline flags in force: `i`, `m`, `s`, `d`, `u`, `c`, `x`, `U`. */
	flags = /* @__PURE__ */ new Set();
	#chars;
	#at = 0;
	constructor(text) {
		this.#chars = Array.from(resolveQuotes(text));
	}
	get offset() {
		return this.#at;
	}
	atEnd() {
		return this.#at >= this.#chars.length;
	}
	/** The character some places ahead, or the empty string behind the end. */
	peek(ahead = 0) {
		return this.#chars[this.#at + ahead] ?? "";
	}
	next() {
		return this.#chars[this.#at++] ?? "";
	}
	skip(count) {
		this.#at += count;
	}
	take(char) {
		if (this.peek() !== char) return false;
		this.#at++;
		return true;
	}
	fault(message) {
		return new PatternFault(message, this.#at);
	}
	/** With the flag `x` white space and `#` comments do not count. */
	skipComments() {
		if (!this.flags.has("x")) return;
		for (;;) if (/^\s$/.test(this.peek())) this.#at++;
		else if (this.peek() === "#") while (!this.atEnd() && this.next() !== "\n");
		else return;
	}
	readDecimal() {
		let digits = "";
		while (/[0-9]/.test(this.peek())) digits += this.next();
		if (digits === "") throw this.fault("Unclosed counted closure");
		const value = Number(digits);
		if (value > 2147483647) throw this.fault("Illegal repetition range");
		return value;
	}
	readGroupName() {
		let name = "";
		while (/[A-Za-z0-9]/.test(this.peek())) name += this.next();
		if (!/^[A-Za-z]/.test(name)) throw this.fault("Unknown look-behind group or group name without a letter first");
		if (!this.take(">")) throw this.fault("Expected `>` after a group name");
		return name;
	}
	readFlags() {
		let on = true;
		for (;;) {
			const char = this.peek();
			if (char === "-" && on) on = false;
			else if (char !== "" && FLAGS.includes(char)) this.#switchFlag(char, on);
			else if (char === ")" || char === ":") return;
			else throw this.fault("Unknown inline modifier");
			this.#at++;
		}
	}
	#switchFlag(flag, on) {
		if (on) this.flags.add(flag);
		else this.flags.delete(flag);
	}
	readPropertyName() {
		if (!this.take("{")) {
			const letter = this.next();
			if (letter === "") throw this.fault("Unknown character property name");
			return letter;
		}
		let name = "";
		while (!this.atEnd() && this.peek() !== "}") name += this.next();
		if (!this.take("}")) throw this.fault("Unclosed character family");
		if (name === "") throw this.fault("Empty character family");
		return name;
	}
	/** Reads an escape that stands for one character, the backslash included. */
	readEscapedCode() {
		this.#at++;
		const letter = this.next();
		const plain = PLAIN_ESCAPES.get(letter);
		if (plain !== void 0) return plain;
		switch (letter) {
			case "0": return this.#readOctal();
			case "x": return this.#readHex();
			case "u": return this.#readUnicode();
			case "c": return this.#readControl();
			default:
				if (letter === "" || /[A-Za-z0-9]/.test(letter)) throw this.fault("Illegal or unsupported escape sequence");
				return letter.codePointAt(0) ?? 0;
		}
	}
	#readOctal() {
		const digits = /^[0-3]?[0-7]{1,2}/.exec(this.#chars.slice(this.#at, this.#at + 3).join(""))?.[0];
		if (digits === void 0) throw this.fault("Illegal octal escape sequence");
		this.#at += digits.length;
		return Number.parseInt(digits, 8);
	}
	#readHex() {
		if (!this.take("{")) return this.#readHexDigits(2, "Illegal hexadecimal escape sequence");
		let digits = "";
		while (/[0-9a-fA-F]/.test(this.peek())) digits += this.next();
		const code = Number.parseInt(digits, 16);
		if (digits === "" || !(code <= 1114111)) throw this.fault("Hexadecimal code point is too big");
		if (!this.take("}")) throw this.fault("Unclosed hexadecimal escape sequence");
		return code;
	}
	#readUnicode() {
		const first = this.#readHexDigits(4, "Illegal Unicode escape sequence");
		if (!(first >= 55296 && first < 56320) || this.peek() !== "\\" || this.peek(1) !== "u") return first;
		const start = this.#at;
		this.#at += 2;
		const second = this.#readHexDigits(4, "Illegal Unicode escape sequence");
		if (second >= 56320 && second < 57344) return 65536 + (first - 55296) * 1024 + (second - 56320);
		this.#at = start;
		return first;
	}
	#readHexDigits(count, message) {
		const digits = this.#chars.slice(this.#at, this.#at + count).join("");
		if (digits.length !== count || !/^[0-9a-fA-F]+$/.test(digits)) throw this.fault(message);
		this.#at += count;
		return Number.parseInt(digits, 16);
	}
	#readControl() {
		const char = this.next();
		if (char === "") throw this.fault("Illegal control escape sequence");
		return (char.codePointAt(0) ?? 0) ^ 64;
	}
};
/** Java replaces quoted parts before it compiles: every ASCII character but letters and digits gets a backslash. */
function resolveQuotes(text) {
	if (!text.includes("\\Q")) return text;
	let result = "";
	let at = 0;
	while (at < text.length) if (!text.startsWith("\\", at)) result += text[at++];
	else if (!text.startsWith("\\Q", at)) {
		result += text.slice(at, at + 2);
		at += 2;
	} else {
		const end = text.indexOf("\\E", at + 2);
		const quoted = text.slice(at + 2, end < 0 ? text.length : end);
		result += quoted.replace(/[\0-/:-@[-`{-\x7f]/g, "\\$&");
		at = end < 0 ? text.length : end + 2;
	}
	return result;
}
// src/formats/json/pattern/parse-pattern.ts
/** Levels of groups read before a pattern is refused, so that no pattern exhausts the stack. */
const MAX_GROUPS_DEEP = 250;
/**
* Parses a regular expression by the rules of `java.util.regex.Pattern`, which decide whether the registry accepts a
* schema. Throws a {@link PatternFault} for what Java refuses. Nothing of the pattern is handed to `RegExp`.
*/
function parsePattern(text) {
	return new PatternParser(text).parse();
}
const ANCHOR_ESCAPES = /* @__PURE__ */ new Map([
	["b", "word"],
	["B", "not-word"],
	["A", "start"],
	["G", "start"],
	["z", "end"],
	["Z", "final-end"]
]);
/** What ends a sequence; nothing is the end of the pattern. */
const SEQUENCE_ENDS = /* @__PURE__ */ new Set([
	"",
	"|",
	")"
]);
var PatternParser = class {
	#reader;
	#groups = 0;
	#depth = 0;
	#names = /* @__PURE__ */ new Map();
	constructor(text) {
		this.#reader = new PatternReader(text);
	}
	parse() {
		const root = this.#parseChoice();
		if (!this.#reader.atEnd()) throw this.#reader.fault("Unmatched closing `)`");
		return {
			root,
			groups: this.#groups
		};
	}
	#parseChoice() {
		const options = [this.#parseSequence()];
		while (this.#reader.take("|")) options.push(this.#parseSequence());
		const [only] = options;
		return options.length === 1 && only !== void 0 ? only : {
			kind: "choice",
			options
		};
	}
	#parseSequence() {
		const items = [];
		for (;;) {
			this.#reader.skipComments();
			const char = this.#reader.peek();
			if (SEQUENCE_ENDS.has(char)) break;
			if ("*+?".includes(char)) throw this.#reader.fault(`Dangling meta character \`${char}\``);
			const atom = this.#parseAtom(char);
			if (atom !== void 0) items.push(this.#parseQuantifier(atom));
		}
		const [only] = items;
		return items.length === 1 && only !== void 0 ? only : {
			kind: "sequence",
			items
		};
	}
	#parseAtom(char) {
		switch (char) {
			case "(": return this.#parseGroup();
			case "[": return this.#createSet(parseCharacterClass(this.#reader));
			case "\\": return this.#parseEscape();
			case "^":
				this.#reader.next();
				return createAnchor(this.#reader.flags.has("m") ? "line-start" : "start");
			case "$":
				this.#reader.next();
				return createAnchor(this.#reader.flags.has("m") ? "line-end" : "final-end");
			case ".":
				this.#reader.next();
				return {
					kind: "set",
					set: this.#reader.flags.has("s") ? ANY_SET : negateSet(LINE_BREAK_SET)
				};
			case "{": return {
				kind: "sequence",
				items: []
			};
			default: return this.#createLiteral(this.#reader.next());
		}
	}
	#createLiteral(char) {
		const code = char.codePointAt(0) ?? 0;
		return this.#createSet(createRangeSet([[code, code]]));
	}
	#createSet(set) {
		const { flags } = this.#reader;
		return {
			kind: "set",
			set: flags.has("i") ? ignoreCase(set, flags.has("u") || flags.has("U")) : set
		};
	}
	#parseQuantifier(item) {
		const range = this.#readRange();
		if (range === void 0) return item;
		const mode = this.#reader.take("?") ? "lazy" : this.#reader.take("+") ? "possessive" : "greedy";
		return {
			kind: "repeat",
			item,
			min: range[0],
			max: range[1],
			mode
		};
	}
	#readRange() {
		if (this.#reader.take("?")) return [0, 1];
		if (this.#reader.take("*")) return [0, Infinity];
		if (this.#reader.take("+")) return [1, Infinity];
		if (this.#reader.peek() !== "{") return void 0;
		if (!/[0-9]/.test(this.#reader.peek(1))) throw this.#reader.fault("Illegal repetition");
		this.#reader.next();
		const min = this.#reader.readDecimal();
		let max = min;
		if (this.#reader.take(",")) max = this.#reader.peek() === "}" ? Infinity : this.#reader.readDecimal();
		if (!this.#reader.take("}")) throw this.#reader.fault("Unclosed counted closure");
		if (max < min) throw this.#reader.fault("Illegal repetition range");
		return [min, max];
	}
	#parseGroup() {
		if (++this.#depth > MAX_GROUPS_DEEP) throw this.#reader.fault("Too many nested groups");
		this.#reader.next();
		const flags = new Set(this.#reader.flags);
		const node = this.#reader.take("?") ? this.#parseSpecialGroup() : this.#parseCapture();
		this.#depth--;
		if (node !== void 0) this.#reader.flags = flags;
		return node;
	}
	#parseCapture(name) {
		const index = ++this.#groups;
		if (name !== void 0) this.#names.set(name, index);
		return {
			kind: "group",
			item: this.#parseInner(),
			index
		};
	}
	#parseInner() {
		const inner = this.#parseChoice();
		if (!this.#reader.take(")")) throw this.#reader.fault("Unclosed group");
		return inner;
	}
	#parseSpecialGroup() {
		switch (this.#reader.peek()) {
			case ":":
				this.#reader.next();
				return this.#parseInner();
			case "=":
			case "!": return {
				kind: "look",
				negative: this.#reader.next() === "!",
				ahead: true,
				item: this.#parseInner()
			};
			case ">":
				this.#reader.next();
				return {
					kind: "atomic",
					item: this.#parseInner()
				};
			case "<":
				this.#reader.next();
				return this.#parseBehindOrName();
			default: return this.#parseFlags();
		}
	}
	#parseBehindOrName() {
		const sign = this.#reader.peek();
		if (sign === "=" || sign === "!") {
			this.#reader.next();
			const item = this.#parseInner();
			if (!hasMaximumLength(item)) throw this.#reader.fault("Look-behind group does not have an obvious maximum length");
			return {
				kind: "look",
				negative: sign === "!",
				ahead: false,
				item
			};
		}
		const name = this.#reader.readGroupName();
		if (this.#names.has(name)) throw this.#reader.fault(`Named capturing group \`${name}\` is already defined`);
		return this.#parseCapture(name);
	}
	#parseFlags() {
		this.#reader.readFlags();
		if (this.#reader.take(")")) return void 0;
		if (!this.#reader.take(":")) throw this.#reader.fault("Unknown inline modifier");
		return this.#parseInner();
	}
	#parseEscape() {
		const letter = this.#reader.peek(1);
		const anchor = ANCHOR_ESCAPES.get(letter);
		if (anchor !== void 0) {
			this.#reader.skip(2);
			return createAnchor(anchor);
		}
		if (/[1-9]/.test(letter)) return this.#parseNumberedReference();
		if (letter === "k") return this.#parseNamedReference();
		if (letter === "R") return this.#parseClassEscape("v");
		if (letter === "X") return this.#parseClassEscape(void 0);
		if (CLASS_ESCAPES.has(letter)) return this.#parseClassEscape(letter);
		if (letter === "p" || letter === "P") return this.#createSet(readProperty(this.#reader));
		return this.#createLiteral(String.fromCodePoint(this.#reader.readEscapedCode()));
	}
	#parseClassEscape(letter) {
		this.#reader.skip(2);
		return this.#createSet((letter === void 0 ? void 0 : CLASS_ESCAPES.get(letter)) ?? ANY_SET);
	}
	#parseNumberedReference() {
		this.#reader.skip(1);
		let index = Number(this.#reader.next());
		while (/[0-9]/.test(this.#reader.peek()) && index * 10 + Number(this.#reader.peek()) <= this.#groups) index = index * 10 + Number(this.#reader.next());
		return {
			kind: "back-reference",
			index
		};
	}
	#parseNamedReference() {
		this.#reader.skip(2);
		if (!this.#reader.take("<")) throw this.#reader.fault("Expected `<` after `\\k`");
		const name = this.#reader.readGroupName();
		const index = this.#names.get(name);
		if (index === void 0) throw this.#reader.fault(`Named capturing group \`${name}\` does not exist`);
		return {
			kind: "back-reference",
			index
		};
	}
};
function createAnchor(at) {
	return {
		kind: "anchor",
		at
	};
}
function hasMaximumLength(node) {
	switch (node.kind) {
		case "set":
		case "anchor":
		case "look": return true;
		case "sequence": return node.items.every(hasMaximumLength);
		case "choice": return node.options.every(hasMaximumLength);
		case "group":
		case "atomic": return hasMaximumLength(node.item);
		case "repeat": return node.max !== Infinity && hasMaximumLength(node.item);
		case "back-reference": return false;
	}
}
// src/formats/json/pattern/pattern.ts
/** Patterns kept; schemas of one subject repeat the same few in every version. */
const MAX_KEPT = 2e3;
const kept = /* @__PURE__ */ new Map();
/** Reads a pattern, from memory if it was read before. Never throws; never builds a `RegExp` from the text. */
function readPattern(text) {
	const known = kept.get(text);
	if (known !== void 0) return known;
	const pattern = compilePattern(text);
	if (kept.size >= MAX_KEPT) kept.clear();
	kept.set(text, pattern);
	return pattern;
}
function compilePattern(text) {
	try {
		const parsed = parsePattern(text);
		let search;
		return {
			ok: true,
			parsed,
			search: (value) => (search ??= createSearch(parsed))(value)
		};
	} catch (error) {
		if (error instanceof PatternFault) return {
			ok: false,
			message: error.message,
			offset: error.offset
		};
		throw error;
	}
}
// src/formats/json/schema-number.ts
/** Whether a value is a number, in either form. */
function isSchemaNumber(value) {
	return typeof value === "number" || value instanceof JsonNumber;
}
/** The number's text. */
function printSchemaNumber(value) {
	return typeof value === "number" ? String(value) : value.text;
}
/** The nearest double. */
function toDouble(value) {
	return typeof value === "number" ? value : Number(value.text);
}
/** Whether the registry's JSON reader makes a 32-bit integer of the number: no point, no exponent, in range. */
function isJavaInteger(value) {
	if (typeof value === "number") return Number.isInteger(value) && Math.abs(value) <= 2147483648 && value !== 2147483648;
	const number = Number(value.text);
	return /^-?[0-9]+$/.test(value.text) && number >= -2147483648 && number <= 2147483647;
}
/** The number cut to an integer of 32 bits as Java's `intValue` cuts it: the fraction dropped, high bits lost. */
function toJavaInteger(value) {
	const double = toDouble(value);
	return Number.isFinite(double) ? Number(BigInt.asIntN(32, BigInt(Math.trunc(double)))) : 0;
}
/** The exact decimal of a number's text (`1.50` has the scale 2, `1E+2` the scale -2). */
function toDecimal(text) {
	const [, sign = "", whole = "0", fraction = "", exponent = "0"] = /^(-?)([0-9]+)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]+))?$/.exec(text) ?? [];
	const digits = BigInt(whole + fraction);
	return {
		unscaled: sign === "-" ? -digits : digits,
		scale: fraction.length - Number(exponent)
	};
}
/** Powers of ten beyond this are not computed: such numbers are only compared by their size. */
const MAX_SHIFT = 5e3;
/** The two decimals as integers of one scale, or undefined when their sizes are too far apart to be shifted. */
function alignDecimals(left, right) {
	const scale = Math.max(left.scale, right.scale);
	if (scale - left.scale > MAX_SHIFT || scale - right.scale > MAX_SHIFT) return void 0;
	return [left.unscaled * 10n ** BigInt(scale - left.scale), right.unscaled * 10n ** BigInt(scale - right.scale)];
}
/** Whether two numbers are equal as exact decimals (0.5 equals 0.50). */
function areEqualDecimals(left, right) {
	const pair = alignDecimals(toDecimal(printSchemaNumber(left)), toDecimal(printSchemaNumber(right)));
	return pair !== void 0 && pair[0] === pair[1];
}
/** Whether the first number is an exact multiple of the second; false for a divisor of zero. */
function isExactMultiple(value, divisor) {
	const pair = alignDecimals(toDecimal(printSchemaNumber(value)), toDecimal(printSchemaNumber(divisor)));
	return pair !== void 0 && pair[1] !== 0n && pair[0] % pair[1] === 0n;
}
/** A number's text as Java prints the value it makes of it: `BigInteger` or `BigDecimal.toString()`. */
function printJavaNumber(text) {
	if (/^-?[0-9]+$/.test(text)) return text === "-0" ? "0" : text;
	const { unscaled, scale } = toDecimal(text);
	const sign = unscaled < 0n ? "-" : "";
	const digits = String(unscaled < 0n ? -unscaled : unscaled);
	const exponent = digits.length - 1 - scale;
	if (scale >= 0 && exponent >= -6) return sign + placePoint(digits, scale);
	return `${sign}${digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits}${exponent === 0 ? "" : `E${exponent > 0 ? "+" : ""}${exponent}`}`;
}
function placePoint(digits, scale) {
	if (scale === 0) return digits;
	const padded = digits.padStart(scale + 1, "0");
	return `${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
}
// src/formats/json/schema-fault.ts
/** Thrown inside the parser at the first reason to refuse; `parse` turns it into a problem. */
var SchemaFault = class extends Error {
	kind;
	spot;
	constructor(kind, spot, message) {
		super(message);
		this.kind = kind;
		this.spot = spot;
	}
};
/** The spot of a member of the object at a spot. */
function enterMember(spot, key) {
	return {
		pointer: `${spot.pointer}/${escapePointerToken(key)}`,
		document: spot.document
	};
}
/** A fault about a keyword whose value has the wrong type. */
function createTypeFault(spot, expected, value) {
	return new SchemaFault("invalid-keyword", spot, `Expected ${expected}, found ${describeValue(value)}.`);
}
/** A value's JSON type with an article. */
function describeValue(value) {
	if (value === void 0) return "nothing";
	if (value === null) return "null";
	if (isSchemaNumber(value)) return "a number";
	if (typeof value === "string") return "a string";
	if (typeof value === "boolean") return "a boolean";
	return isJsonObject(value) ? "an object" : "an array";
}
// src/formats/json/keyword-readers.ts
/** The string under a key, undefined when the key is absent; throws for any other value. */
function readString({ json, spot }, key) {
	const value = getMember(json, key);
	if (value === void 0 || typeof value === "string") return value;
	throw createTypeFault(enterMember(spot, key), "a string", value);
}
/** The boolean under a key, by the same rules as {@link readString}. */
function readBoolean({ json, spot }, key) {
	const value = getMember(json, key);
	if (value === void 0 || typeof value === "boolean") return value;
	throw createTypeFault(enterMember(spot, key), "a boolean", value);
}
/** The number under a key, by the same rules as {@link readString}. */
function readNumber({ json, spot }, key) {
	const value = getMember(json, key);
	if (value === void 0 || isSchemaNumber(value)) return value;
	throw createTypeFault(enterMember(spot, key), "a number", value);
}
/** The 32-bit integer under a key, written without point and exponent; throws for `5.0` as the registry does. */
function readInteger({ json, spot }, key) {
	const value = getMember(json, key);
	if (value === void 0) return void 0;
	if (isSchemaNumber(value) && isJavaInteger(value)) return toDouble(value);
	throw createTypeFault(enterMember(spot, key), "an integer below 2^31 written without a decimal point", value);
}
/** The array under a key, by the same rules as {@link readString}. */
function readArray({ json, spot }, key) {
	const value = getMember(json, key);
	if (value === void 0 || isJsonArray(value)) return value;
	throw createTypeFault(enterMember(spot, key), "an array", value);
}
/** The object under a key as a source of its own, by the same rules as {@link readString}. */
function readObject({ json, spot }, key) {
	const value = getMember(json, key);
	if (value === void 0) return void 0;
	if (isJsonObject(value)) return {
		json: value,
		spot: enterMember(spot, key)
	};
	throw createTypeFault(enterMember(spot, key), "an object", value);
}
/** The array of strings under a key, by the same rules as {@link readString}. */
function readStrings(source, key) {
	return readArray(source, key)?.map((value, index) => {
		if (typeof value === "string") return value;
		throw createTypeFault(enterMember(enterMember(source.spot, key), String(index)), "a string", value);
	});
}
/** The regular expression under a key; throws when Java does not compile it. */
function readPatternText(source, key) {
	const text = readString(source, key);
	if (text !== void 0) checkPattern(text, enterMember(source.spot, key));
	return text;
}
/** Throws when a text is no regular expression for Java. */
function checkPattern(text, spot) {
	const pattern = readPattern(text);
	if (!pattern.ok) throw new SchemaFault("invalid-pattern", spot, `${pattern.message} near index ${pattern.offset} of the pattern.`);
}
/** Whether a value is an array; TypeScript's own check forgets that the array is read-only. */
function isJsonArray(value) {
	return Array.isArray(value);
}
// src/formats/json/print-value.ts
/** Characters of a value that are shown to people. */
const MAX_SHOWN = 200;
/** A value as JSON text for people: compact, cut when long. */
function printValue(value) {
	const text = printJson(value);
	return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
/** A value as compact JSON text, numbers as they were written. */
function printJson(value) {
	if (isSchemaNumber(value)) return printSchemaNumber(value);
	if (isJsonArray(value)) return `[${value.map(printJson).join(",")}]`;
	if (!isJsonObject(value)) return JSON.stringify(value);
	return `{${listKeys(value).map((key) => `${JSON.stringify(key)}:${printJson(getMember(value, key) ?? null)}`).join(",")}}`;
}
// src/formats/json/compare/java-equality.ts
/**
* A text that two JSON values share exactly when Java's `equals` says so of what the registry makes of them: an
* integer is never equal to a decimal, decimals count their trailing zeros, the order of keys does not matter.
*/
function printJavaKey(value) {
	if (isSchemaNumber(value)) return printNumberKey(value);
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	if (isJsonArray(value)) return `[${value.map(printJavaKey).join(",")}]`;
	if (!isJsonObject(value)) return "";
	return `{${listKeys(value).map((key) => `${JSON.stringify(key)}:${printJavaKey(getMember(value, key) ?? null)}`).sort().join(",")}}`;
}
/** Whether Java's `equals` holds for two values. */
function areJavaEqual(left, right) {
	if (left === right) return true;
	if (typeof left === "string" || typeof right === "string") return false;
	return printJavaKey(left) === printJavaKey(right);
}
function printNumberKey(value) {
	const text = printSchemaNumber(value);
	if (/^-?[0-9]+$/.test(text)) return text === "-0" ? "0" : text;
	const { unscaled, scale } = toDecimal(text);
	return `${unscaled}e${-scale}`;
}
// src/formats/json/compare/content-model.ts
const OPEN$1 = { openness: "open" };
const CLOSED$2 = { openness: "closed" };
/**
* The content model of an object for one property name. Any `patternProperties` make the model closed for the names
* that no pattern finds, even if `additionalProperties` allows them: that is how the registry sees it.
*/
function findObjectModel(run, node, name) {
	const unevaluated = run.profile.comparesUnevaluated ? node.unevaluated : null;
	const admitsUnevaluated = unevaluated === null || isEmptyNode(unevaluated);
	if (node.permitsAdditional && node.additional === null && node.patterns.length === 0 && admitsUnevaluated) return OPEN$1;
	return toModel(findPatternCover(run, node, name) ?? node.additional ?? unevaluated);
}
/** The openness of an object for one property name, where it need not be known which of several patterns covers it. */
function findOpenness(run, node, name) {
	const matching = node.patterns.filter(({ pattern }) => findsName(pattern, name));
	const [first] = matching;
	if (first === void 0) return findObjectModel(run, node, name).openness;
	return matching.every((one) => one.node.kind === "false") ? "closed" : "partially-open";
}
function findsName(pattern, name) {
	const compiled = readPattern(pattern);
	return compiled.ok && compiled.search(name) === true;
}
function toModel(cover) {
	return cover === null || cover.kind === "false" ? CLOSED$2 : {
		openness: "partially-open",
		cover
	};
}
/** The registry takes the first matching pattern out of a map whose order is random. */
function findPatternCover(run, node, name) {
	const matching = node.patterns.filter(({ pattern }) => {
		const compiled = readPattern(pattern);
		const found = compiled.ok ? compiled.search(name) : false;
		if (found === void 0) throw new ComparisonGivenUp(`the pattern \`${pattern}\` takes too long on \`${name}\``);
		return found;
	});
	const distinct = matching.length > 1 ? dropEqualNodes(matching.map((one) => one.node)) : matching.map((one) => one.node);
	return distinct.length > 1 ? distinct[run.choices.choose(distinct.length)] : distinct[0];
}
function dropEqualNodes(nodes) {
	return [...new Map(nodes.map((node) => [printSource(node), node])).values()];
}
function printSource(node) {
	return node.annotations === null ? node.kind : printJavaKey(node.annotations.source);
}
/** The content model of an array behind its tuple. */
function findArrayModel(run, node) {
	const unevaluated = run.profile.comparesUnevaluated ? node.unevaluated : null;
	const admitsUnevaluated = unevaluated === null || isEmptyNode(unevaluated);
	if (node.permitsAdditional && node.additional === null && admitsUnevaluated) return OPEN$1;
	return toModel(node.additional ?? unevaluated);
}
/** How a node of `additionalProperties` and its like is told: `true`, `false` or that there is a schema. */
function describeAdditional(permits, node) {
	if (!permits) return "false";
	if (node === null) return null;
	return isEmptyNode(node) ? node.kind === "true" ? "true" : "{}" : node.kind === "false" ? "false" : "a schema";
}
// src/formats/json/compare/compare-additional.ts
/** Compares `additionalProperties` or `additionalItems`. */
function compareAdditional(run, pair) {
	const { writer, reader } = pair;
	if (writer.permits !== reader.permits) return noteAdditional(run, pair, reader.permits ? "added" : "removed");
	if (writer.node === null && reader.node === null) return;
	if (writer.node === null) return noteAdditional(run, pair, "narrowed");
	if (reader.node === null) return noteAdditional(run, pair, "extended");
	compareBelow(run, `/${pair.keyword}`, {
		writer: writer.node,
		reader: reader.node
	});
}
/** Compares `unevaluatedProperties` or `unevaluatedItems`; to the registry even adding `true` narrows. */
function compareUnevaluated(run, pair) {
	const { node: old } = pair.writer;
	const { node: next } = pair.reader;
	if (old === null && next === null) return;
	const change = findUnevaluatedChange(old, next);
	if (change !== void 0) return noteAdditional(run, pair, change);
	compareBelow(run, `/${pair.keyword}`, {
		writer: old,
		reader: next
	});
}
function findUnevaluatedChange(old, next) {
	if (old === null) return next?.kind === "false" ? "removed" : "narrowed";
	if (next === null) return old.kind === "false" ? "added" : "extended";
	return CHANGES.get(`${rankUnevaluated(old)} ${rankUnevaluated(next)}`);
}
/** How much a schema lets through. */
function rankUnevaluated(node) {
	if (node.kind === "false") return "nothing";
	return isEmptyNode(node) ? "everything" : "something";
}
const CHANGES = /* @__PURE__ */ new Map([
	["nothing something", "added"],
	["nothing everything", "added"],
	["something nothing", "removed"],
	["everything nothing", "removed"],
	["everything something", "narrowed"],
	["something everything", "extended"]
]);
function noteAdditional(run, pair, change) {
	const { stem, keyword, writer, reader } = pair;
	const before = describeAdditional(writer.permits, writer.node);
	const after = describeAdditional(reader.permits, reader.node);
	note(run, {
		kind: `${stem}-${change}`,
		below: `/${keyword}`,
		writer: findSite(writer.owner, findWrittenKeyword(writer.owner, keyword), before !== null),
		reader: findSite(reader.owner, findWrittenKeyword(reader.owner, keyword), after !== null),
		details: {
			before,
			after
		}
	});
}
/** What the registry calls `additionalItems` is written `items` behind `prefixItems`. */
function findWrittenKeyword(owner, keyword) {
	if (keyword !== "additionalItems" || owner.kind !== "array") return keyword;
	return owner.tuple?.[0]?.pointer.endsWith("/prefixItems/0") === true ? "items" : keyword;
}
// src/formats/json/compare/compare-limits.ts
/** Notes how a limit changed: added, removed, increased, decreased. */
function compareLimit(run, sides, limit) {
	const { before, after } = limit;
	if (before === after) return;
	const change = before === void 0 ? "added" : after === void 0 ? "removed" : after > before ? "increased" : "decreased";
	noteLimit(run, sides, {
		...limit,
		kind: `${limit.stem}-${change}`
	});
}
/** Notes a change of a limit that was found elsewhere. */
function noteLimit(run, sides, limit) {
	const { kind, keyword, before, after } = limit;
	note(run, {
		kind,
		below: `/${keyword}`,
		writer: findSite(sides.writer, keyword, before !== void 0),
		reader: findSite(sides.reader, keyword, after !== void 0),
		details: {
			before: printLimit$1(before),
			after: printLimit$1(after)
		}
	});
}
function printLimit$1(limit) {
	return limit === void 0 ? null : String(limit);
}
// src/formats/json/compare/compare-array.ts
/** Compares two array nodes; the schema under `contains` is never compared. */
function compareArrays(run, sides) {
	const { writer, reader } = sides;
	if (writer.items !== null || reader.items !== null) compareBelow(run, "/items", {
		writer: writer.items,
		reader: reader.items
	});
	compareTuples(run, sides);
	compareAdditional(run, {
		stem: "additional-items",
		keyword: "additionalItems",
		writer: {
			owner: writer,
			permits: writer.permitsAdditional,
			node: writer.additional
		},
		reader: {
			owner: reader,
			permits: reader.permitsAdditional,
			node: reader.additional
		}
	});
	if (run.profile.comparesUnevaluated) compareUnevaluated(run, {
		stem: "unevaluated-items",
		keyword: "unevaluatedItems",
		writer: {
			owner: writer,
			permits: true,
			node: writer.unevaluated
		},
		reader: {
			owner: reader,
			permits: true,
			node: reader.unevaluated
		}
	});
	compareLimit(run, sides, {
		stem: "max-items",
		keyword: "maxItems",
		before: writer.maxItems,
		after: reader.maxItems
	});
	compareLimit(run, sides, {
		stem: "min-items",
		keyword: "minItems",
		before: writer.minItems,
		after: reader.minItems
	});
	compareUniqueItems(run, sides);
	if (run.profile.comparesUnevaluated) compareContains(run, sides);
}
function compareUniqueItems(run, { writer, reader }) {
	if (writer.uniqueItems === reader.uniqueItems) return;
	note(run, {
		kind: reader.uniqueItems ? "unique-items-added" : "unique-items-removed",
		below: "/uniqueItems",
		writer: findSite(writer, "uniqueItems", writer.uniqueItems),
		reader: findSite(reader, "uniqueItems", reader.uniqueItems),
		details: {}
	});
}
function compareContains(run, sides) {
	const { writer, reader } = sides;
	const before = {
		max: writer.maxContains,
		min: writer.minContains
	};
	const after = {
		max: reader.maxContains,
		min: reader.minContains
	};
	compareLimit(run, sides, {
		stem: "max-contains",
		keyword: "maxContains",
		before: before.max,
		after: after.max
	});
	compareLimit(run, sides, {
		stem: "min-contains",
		keyword: "minContains",
		before: before.min,
		after: after.min
	});
}
function compareTuples(run, sides) {
	const old = sides.writer.tuple ?? [];
	const next = sides.reader.tuple ?? [];
	for (let index = 0; index < Math.max(old.length, next.length); index++) {
		const before = old[index];
		const after = next[index];
		if (before !== void 0 && after !== void 0) compareBelow(run, `/items/${index}`, {
			writer: before,
			reader: after
		});
		else if (before !== void 0) judgeRemoved$1(run, {
			...sides,
			index,
			node: before
		});
		else if (after !== void 0) judgeAdded$1(run, {
			...sides,
			index,
			node: after
		});
	}
}
function noteItem(run, lone, kind) {
	const isOld = lone.index < (lone.writer.tuple?.length ?? 0);
	note(run, {
		kind,
		below: `/items/${lone.index}`,
		writer: isOld ? lone.node : lone.writer,
		reader: isOld ? lone.reader : lone.node,
		details: { index: lone.index }
	});
}
function compareWithCover$1(run, lone, pair) {
	const changes = compareApart(run, `/items/${lone.index}`, pair);
	addChanges(run, changes);
	return areCompatible(run, changes);
}
function judgeRemoved$1(run, lone) {
	const model = findArrayModel(run, lone.reader);
	if (model.openness === "open") return noteItem(run, lone, "item-removed-from-open-content-model");
	if (model.openness === "closed") return noteItem(run, lone, lone.node.kind === "false" ? "item-with-false-removed-from-closed-content-model" : "item-removed-from-closed-content-model");
	noteItem(run, lone, compareWithCover$1(run, lone, {
		writer: lone.node,
		reader: model.cover
	}) ? "item-removed-is-covered-by-partially-open-content-model" : "item-removed-not-covered-by-partially-open-content-model");
}
function judgeAdded$1(run, lone) {
	const model = findArrayModel(run, lone.writer);
	if (model.openness === "closed") return noteItem(run, lone, "item-added-to-closed-content-model");
	if (model.openness === "open") return noteItem(run, lone, isEmptyNode(lone.node) ? "item-with-empty-schema-added-to-open-content-model" : "item-added-to-open-content-model");
	noteItem(run, lone, compareWithCover$1(run, lone, {
		writer: model.cover,
		reader: lone.node
	}) ? "item-added-is-covered-by-partially-open-content-model" : "item-added-not-covered-by-partially-open-content-model");
}
// src/formats/json/compare/match-branches.ts
/**
* A largest matching between the nodes on the left and on the right of a bipartite graph: `edges[left]` lists the
* rights a left may have. Returns the right of each left, or -1. Searches breadth first for a shortest augmenting
* path, left after left, so its time is bounded by nodes × edges whatever the graph is.
*/
function findLargestMatching(edges) {
	const rightOf = edges.map(() => -1);
	const leftOf = /* @__PURE__ */ new Map();
	for (let left = 0; left < edges.length; left++) augment(left, {
		edges,
		rightOf,
		leftOf
	});
	return rightOf;
}
function augment(start, matching) {
	const { edges, leftOf } = matching;
	const cameFrom = /* @__PURE__ */ new Map();
	const pending = [start];
	for (let left = pending.shift(); left !== void 0; left = pending.shift()) for (const right of edges[left] ?? []) {
		if (cameFrom.has(right)) continue;
		cameFrom.set(right, left);
		const next = leftOf.get(right);
		if (next === void 0) return flip(right, cameFrom, matching);
		pending.push(next);
	}
}
function flip(end, cameFrom, { rightOf, leftOf }) {
	let right = end;
	while (right >= 0) {
		const left = cameFrom.get(right) ?? -1;
		const previous = rightOf[left] ?? -1;
		rightOf[left] = right;
		leftOf.set(right, left);
		right = previous;
	}
}
// src/formats/json/compare/print-model.ts
/** Prints a node; the texts of two nodes are equal when the registry may print them alike. */
function printNode(node) {
	const printer = { stable: true };
	return {
		text: printMembers(listMembers(node, printer)),
		stable: printer.stable
	};
}
function print(node, printer) {
	return node.kind === "true" || node.kind === "false" ? node.kind : printMembers(listMembers(node, printer));
}
function printMembers(members) {
	if (new Set(members.map(([key]) => key)).size < members.length) throw new ServerFailure("The registry's comparison prints this combined type, and fails on a key that comes twice.");
	return `{${[...members].sort(compareKeys).map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(",")}}`;
}
function compareKeys([left], [right]) {
	return left < right ? -1 : left > right ? 1 : 0;
}
function listMembers(node, printer) {
	return [...listAnnotations(node.annotations), ...listOwn(node, printer)];
}
function listAnnotations(annotations) {
	if (annotations === null) return [];
	const { id, title, description, defaultValue, source, isRead } = annotations;
	const kept = listKeys(source).filter((key) => !isRead(key));
	return [
		...optional("$id", id, JSON.stringify),
		...optional("title", title, JSON.stringify),
		...optional("description", description, JSON.stringify),
		...optional("default", defaultValue, printJson),
		...kept.map((key) => [`${key} `, printJson(getMember(source, key) ?? null)])
	];
}
function optional(key, value, show) {
	return value === void 0 || value === null ? [] : [[key, show(value)]];
}
function listOwn(node, printer) {
	switch (node.kind) {
		case "empty": return [];
		case "true":
		case "false": return [["value", node.kind]];
		case "boolean":
		case "null": return [["type", node.kind]];
		case "string": return listString(node);
		case "number": return listNumber(node);
		case "object": return listObject(node, printer);
		case "array": return listArray(node, printer);
		case "enum": return [["enum", printJson(node.values)]];
		case "const": return [["const", printJson(node.value)]];
		case "not": return [["not", print(node.negated, printer)]];
		case "combined": return listCombined(node, printer);
		case "conditional": return [
			...optional("if", node.condition, (inner) => print(inner, printer)),
			...optional("then", node.consequence, (inner) => print(inner, printer)),
			...optional("else", node.alternative, (inner) => print(inner, printer))
		];
		case "reference": return [["$ref", JSON.stringify(node.ref)]];
	}
}
/** A synthetic `allOf` is printed as if its parts were one object. */
function listCombined(node, printer) {
	if (node.origin !== "parts") return [[node.criterion, `[${node.branches.map((branch) => print(branch, printer)).join(",")}]`]];
	const parts = node.branches.map((branch) => listMembers(branch, printer)).filter((members) => members.length > 0);
	if (parts.length > 1) printer.stable = false;
	return parts.flat();
}
function listString(node) {
	return [
		...node.typed ? [["type", "\"string\""]] : [],
		...optional("minLength", node.minLength, String),
		...optional("maxLength", node.maxLength, String),
		...optional("pattern", node.pattern, JSON.stringify),
		...optional("format", node.format, JSON.stringify)
	];
}
function listNumber(node) {
	return [
		...node.typed ? [["type", node.integer ? "\"integer\"" : "\"number\""]] : [],
		...optional("minimum", node.minimum, printLimit),
		...optional("maximum", node.maximum, printLimit),
		...optional("exclusiveMinimum", node.exclusiveMinimum, printLimit),
		...optional("exclusiveMaximum", node.exclusiveMaximum, printLimit),
		...optional("multipleOf", node.multipleOf, printLimit),
		...node.flags.map((flag) => [flag, "true"])
	];
}
/** The printer drops zeros behind the decimal point. */
function printLimit(limit) {
	const text = printSchemaNumber(limit);
	return /^-?[0-9]+\.[0-9]*$/.test(text) ? text.replace(/\.?0+$/, "") : text;
}
function listObject(node, printer) {
	if (node.patterns.length > 1) printer.stable = false;
	const arrays = [...node.arrayDependencies].map(([key, names]) => [key, JSON.stringify([...new Set(names)])]);
	return [
		...node.typed ? [["type", "\"object\""]] : [],
		...listMap("properties", node.properties, printer),
		...node.required.length > 0 ? [["required", JSON.stringify(node.required)]] : [],
		...optional("minProperties", node.minProperties, String),
		...optional("maxProperties", node.maxProperties, String),
		...node.permitsAdditional ? [] : [["additionalProperties", "false"]],
		...optional("additionalProperties", node.additional, (inner) => print(inner, printer)),
		...optional("propertyNames", node.propertyNames, (inner) => print(inner, printer)),
		...arrays.length > 0 ? [["dependencies", printMembers(arrays)]] : [],
		...listMap("dependencies", node.schemaDependencies, printer),
		...listMap("patternProperties", new Map(node.patterns.map((one) => [one.pattern, one.node])), printer),
		...optional("unevaluatedProperties", node.unevaluated, (inner) => print(inner, printer))
	];
}
function listMap(key, nodes, printer) {
	if (nodes.size === 0) return [];
	return [[key, printMembers([...nodes].map(([name, node]) => [name, print(node, printer)]))]];
}
function listArray(node, printer) {
	return [
		...node.typed ? [["type", "\"array\""]] : [],
		...node.uniqueItems ? [["uniqueItems", "true"]] : [],
		...optional("minItems", node.minItems, String),
		...optional("maxItems", node.maxItems, String),
		...node.permitsAdditional ? [] : [["additionalItems", "false"]],
		...optional("items", node.items, (inner) => print(inner, printer)),
		...optional("items", node.tuple, (items) => `[${items.map((item) => print(item, printer)).join(",")}]`),
		...optional("additionalItems", node.additional, (inner) => print(inner, printer)),
		...optional("contains", node.contains, (inner) => print(inner, printer)),
		...optional("minContains", node.minContains, String),
		...optional("maxContains", node.maxContains, String),
		...optional("unevaluatedItems", node.unevaluated, (inner) => print(inner, printer))
	];
}
// src/formats/json/compare/compare-combined.ts
/**
* Compares two combined types: how they combine, how many branches they have, and whether the branches can be
* paired so that each pair is compatible. Which exclusivity `oneOf` adds is never considered.
*/
function compareCombined(run, sides) {
	const { writer, reader } = sides;
	if (writer.criterion !== reader.criterion && !compareCriteria(run, sides)) return;
	const old = dropPrintedAlike(run, writer.branches);
	const next = dropPrintedAlike(run, reader.branches);
	const counts = {
		before: count(writer, old.length),
		after: count(reader, next.length)
	};
	const resized = findSizeChange(counts.before, counts.after);
	if (resized !== void 0) noteCombined(run, sides, {
		kind: resized,
		...counts
	});
	const { paired, reasons } = pairBranches(run, writer.criterion, {
		old,
		next
	});
	if (paired < Math.min(old.length, next.length)) note(run, {
		kind: "combined-type-subschemas-changed",
		writer: findCombinedSite(writer),
		reader: findCombinedSite(reader),
		details: {
			...counts,
			reasons
		}
	});
}
/** Notes a change of a combined type at the run's path. */
function noteCombined(run, sides, change) {
	const { kind, before, after } = change;
	note(run, {
		kind,
		writer: findCombinedSite(sides.writer),
		reader: findCombinedSite(sides.reader),
		details: {
			before,
			after
		}
	});
}
/** A combined type's keyword, where it has one of its own. */
function findCombinedSite(node) {
	if (node.kind !== "combined" || node.origin !== "keyword" || node.annotations === null) return node;
	return findSite(node, node.criterion, Object.hasOwn(node.annotations.source, node.criterion));
}
function count(node, branches) {
	return {
		criterion: node.criterion,
		count: branches
	};
}
function compareCriteria(run, sides) {
	const { writer, reader } = sides;
	const single = {
		old: writer.branches.length === 1,
		next: reader.branches.length === 1
	};
	const extended = reader.criterion === "anyOf" || run.profile.unwrapsSingletons && (single.old && single.next || single.old && reader.criterion === "oneOf" || single.next && writer.criterion === "allOf");
	const counts = {
		before: count(writer, writer.branches.length),
		after: count(reader, reader.branches.length)
	};
	noteCombined(run, sides, {
		kind: extended ? "combined-type-extended" : "combined-type-changed",
		...counts
	});
	return extended;
}
function findSizeChange(before, after) {
	if (before.count === after.count) return void 0;
	if (before.count < after.count) return after.criterion === "allOf" ? "product-type-extended" : "sum-type-extended";
	return before.criterion === "allOf" ? "product-type-narrowed" : "sum-type-narrowed";
}
/** Branches that the registry prints alike count once; where its print is random, so is whether they do. */
function dropPrintedAlike(run, branches) {
	if (branches.length === 0) return branches;
	const printed = branches.map(printNode);
	const seen = /* @__PURE__ */ new Set();
	return branches.filter((_, index) => {
		const print = printed[index];
		if (print === void 0 || !seen.has(print.text)) {
			seen.add(print?.text ?? "");
			return true;
		}
		return !print.stable && run.choices.choose(2) === 1;
	});
}
/** Reasons that are kept of one combined type. */
const MAX_REASONS = 3;
/** Pairs as many branches as can be, and adds the changes inside the pairs. */
function pairBranches(run, criterion, { old, next }) {
	const found = old.map((writer, index) => comparePartners(run, `/${criterion}/${index}`, {
		writer,
		next
	}));
	const matching = findLargestMatching(found.map(({ compatible }) => [...compatible.keys()].reverse()));
	matching.forEach((other, index) => addChanges(run, found[index]?.compatible.get(other) ?? []));
	const taken = new Set(matching);
	const alone = found.filter((_, index) => (matching[index] ?? -1) < 0);
	const obstacles = alone.map((partners) => partners.obstacles.filter(({ other }) => !taken.has(other)));
	return {
		paired: found.length - alone.length,
		reasons: pickReasons(obstacles)
	};
}
/**
* What keeps branches without a partner from each other, those first that are most alike. A branch more than the other
* side has is no reason: that the number changed tells of it.
*/
function pickReasons(obstacles) {
	const pairs = obstacles.flatMap((list, writer) => list.map((obstacle) => ({
		...obstacle,
		writer
	})));
	const [writers, readers, reasons] = [
		/* @__PURE__ */ new Set(),
		/* @__PURE__ */ new Set(),
		/* @__PURE__ */ new Map()
	];
	for (const { writer, other, change } of pairs.toSorted((left, right) => left.weight - right.weight)) {
		if (writers.has(writer) || readers.has(other)) continue;
		writers.add(writer);
		readers.add(other);
		reasons.set(writer, change);
	}
	return [...reasons].toSorted(([left], [right]) => left - right).slice(0, MAX_REASONS).map(([, change]) => change);
}
function comparePartners(run, below, { writer, next }) {
	const compatible = /* @__PURE__ */ new Map();
	const obstacles = [];
	next.forEach((reader, other) => {
		const changes = compareApart(run, below, {
			writer,
			reader
		});
		const breaking = changes.filter((change) => !isCompatibleChange(run, change.kind));
		const [first] = breaking;
		if (first === void 0) compatible.set(other, changes);
		else obstacles.push({
			other,
			change: first,
			weight: weigh(run, below, breaking)
		});
	});
	return {
		compatible,
		obstacles
	};
}
/** A branch of another type is no likely partner. */
function weigh(run, below, breaking) {
	const isOther = breaking.some(({ kind, path }) => kind === "type-changed" && path === run.path + below);
	return breaking.length + (isOther ? UNLIKELY : 0);
}
const UNLIKELY = 1e6;
// src/formats/json/compare/compare-number.ts
/** Compares two number nodes: limits as doubles, `multipleOf`, then integer against number. */
function compareNumbers(run, sides) {
	const { writer, reader } = sides;
	compareBounds(run, sides, "maximum");
	compareBounds(run, sides, "minimum");
	compareExclusiveMaximum(run, sides);
	compareBounds(run, sides, "exclusiveMinimum");
	compareMultiples(run, sides);
	if (writer.integer === reader.integer) return;
	note(run, {
		kind: writer.integer ? "type-extended" : "type-narrowed",
		writer: findSite(writer, "type", writer.typed),
		reader: findSite(reader, "type", reader.typed),
		details: {
			before: writer.integer ? "integer" : "number",
			after: reader.integer ? "integer" : "number"
		}
	});
}
const STEMS = {
	maximum: "maximum",
	minimum: "minimum",
	exclusiveMaximum: "exclusive-maximum",
	exclusiveMinimum: "exclusive-minimum"
};
function compareBounds(run, sides, keyword) {
	const before = sides.writer[keyword];
	const after = sides.reader[keyword];
	if (before === after) return;
	compareLimit(run, sides, {
		stem: STEMS[keyword],
		keyword,
		before: before === void 0 ? void 0 : toDouble(before),
		after: after === void 0 ? void 0 : toDouble(after)
	});
}
/**
* The registry asks whether the limit decreased by comparing the old limit with the new `maximum` (not with the new
* `exclusiveMaximum`), and fails when there is none.
*/
function compareExclusiveMaximum(run, sides) {
	const { exclusiveMaximum: before } = sides.writer;
	const { exclusiveMaximum: after, maximum } = sides.reader;
	if (before === void 0 || after === void 0 || toDouble(after) > toDouble(before)) return compareBounds(run, sides, "exclusiveMaximum");
	if (areJavaEqual(before, after)) return;
	if (maximum === void 0) throw new ServerFailure("The new schema lowers `exclusiveMaximum` without having `maximum`, on which the registry's comparison fails.");
	if (toDouble(before) <= toDouble(maximum)) return;
	noteLimit(run, sides, {
		before: toDouble(before),
		after: toDouble(after),
		keyword: "exclusiveMaximum",
		stem: "exclusive-maximum",
		kind: "exclusive-maximum-decreased"
	});
}
function compareMultiples(run, { writer, reader }) {
	const before = writer.multipleOf;
	const after = reader.multipleOf;
	const kind = findMultipleChange(run, before, after);
	if (kind === void 0) return;
	note(run, {
		kind,
		below: "/multipleOf",
		writer: findSite(writer, "multipleOf", before !== void 0),
		reader: findSite(reader, "multipleOf", after !== void 0),
		details: {
			before: before === void 0 ? null : printSchemaNumber(before),
			after: after === void 0 ? null : printSchemaNumber(after)
		}
	});
}
function findMultipleChange(run, before, after) {
	if (before === after) return void 0;
	if (before === void 0) return "multiple-of-added";
	if (after === void 0) return "multiple-of-removed";
	return run.profile.comparesDecimals ? compareExactly(before, after) : compareTruncated(before, after);
}
function compareExactly(before, after) {
	if (areEqualDecimals(before, after)) return void 0;
	if (isExactMultiple(after, before)) return "multiple-of-expanded";
	return isExactMultiple(before, after) ? "multiple-of-reduced" : "multiple-of-changed";
}
/** Servers up to 8.3 compared the integer parts, and failed when one of them is 0. */
function compareTruncated(before, after) {
	if (areJavaEqual(before, after)) return void 0;
	const [old, next] = [toJavaInteger(before), toJavaInteger(after)];
	if (old === 0) throw createDivisionFailure();
	if (next % old === 0) return "multiple-of-expanded";
	if (next === 0) throw createDivisionFailure();
	return old % next === 0 ? "multiple-of-reduced" : "multiple-of-changed";
}
function createDivisionFailure() {
	return new ServerFailure("This server compares the integer parts of `multipleOf`, and fails when one of them is 0.");
}
// src/formats/json/java-hash-order.ts
/**
* The order in which Java's `HashMap` or `HashSet` iterates over strings: by bucket, and inside a bucket in the order
* of insertion. The registry lists changes in this order, and the parts of a 2019-09/2020-12 schema follow it.
* Repeated strings count once. (Buckets that Java turns into trees, from eight strings on, keep this order too.)
*/
function orderLikeJava(strings, initialSize = 0) {
	const unique = [...new Set(strings)];
	return orderSomeLikeJava(unique, {
		total: unique.length,
		initialSize
	});
}
/**
* The same for some of the strings of a table: different ones, in the order of their insertion. `total` is the number
* of all strings in the table, `initialSize` the number it was made for.
*/
function orderSomeLikeJava(strings, { total, initialSize }) {
	if (strings.length < 2) return strings;
	const capacity = findCapacity(total, initialSize);
	return strings.map((string) => ({
		string,
		bucket: spreadHash(string) & capacity - 1
	})).sort((left, right) => left.bucket - right.bucket).map(({ string }) => string);
}
/** A table starts with 16 places, or with room for `initialSize`, and doubles when three quarters are taken. */
function findCapacity(count, initialSize) {
	let capacity = 16;
	while (capacity < Math.floor(initialSize / .75) + 1) capacity *= 2;
	while (count > capacity * .75) capacity *= 2;
	return capacity;
}
function spreadHash(string) {
	let hash = 0;
	for (let index = 0; index < string.length; index++) hash = Math.imul(hash, 31) + string.charCodeAt(index) | 0;
	return (hash ^ hash >>> 16) >>> 0;
}
// src/formats/json/compare/compare-dependencies.ts
/** Compares the dependencies of two objects: lists of names as sets, then schemas. */
function compareDependencies(run, sides) {
	compareNameLists(run, sides);
	compareSchemas(run, sides);
}
function compareNameLists(run, sides) {
	const old = sides.writer.arrayDependencies;
	const next = sides.reader.arrayDependencies;
	if (old.size === 0 && next.size === 0) return;
	for (const name of orderLikeJava([...old.keys(), ...next.keys()], old.size)) {
		const before = old.get(name) ?? null;
		const after = next.get(name) ?? null;
		const kind = findListChange(before, after);
		if (kind !== void 0) noteDependency(run, sides, {
			kind,
			property: name,
			before,
			after
		});
	}
}
function findListChange(before, after) {
	if (before === null) return "dependency-array-added";
	if (after === null) return "dependency-array-removed";
	const keepsOld = hasAll(after, before);
	const keepsNew = hasAll(before, after);
	if (keepsOld && keepsNew) return void 0;
	return keepsOld ? "dependency-array-extended" : keepsNew ? "dependency-array-narrowed" : "dependency-array-changed";
}
function hasAll(names, others) {
	return others.every((other) => names.includes(other));
}
function noteDependency(run, { writer, reader }, change) {
	const { kind, property, before, after } = change;
	note(run, {
		kind,
		below: `/dependencies/${property}`,
		writer: findDependencySite(writer, property),
		reader: findDependencySite(reader, property),
		details: {
			property,
			before,
			after
		}
	});
}
/** The drafts from 2019-09 on write the two sorts of dependencies under keywords of their own. */
function findDependencySite(node, property) {
	const isList = node.arrayDependencies.has(property);
	const source = node.annotations?.source ?? {};
	const own = isList ? "dependentRequired" : "dependentSchemas";
	return findSite(node, `${Object.hasOwn(source, "dependencies") ? "dependencies" : own}/${escapePointerToken(property)}`, isList || node.schemaDependencies.has(property));
}
function compareSchemas(run, sides) {
	const old = sides.writer.schemaDependencies;
	const next = sides.reader.schemaDependencies;
	if (old.size === 0 && next.size === 0) return;
	for (const name of orderLikeJava([...old.keys(), ...next.keys()], old.size)) {
		const before = old.get(name) ?? null;
		const after = next.get(name) ?? null;
		if (before !== null && after !== null) compareBelow(run, `/dependencies/${name}`, {
			writer: before,
			reader: after
		});
		else noteDependency(run, sides, {
			kind: before === null ? "dependency-schema-added" : "dependency-schema-removed",
			property: name,
			before: null,
			after: null
		});
	}
}
// src/formats/json/compare/compare-property.ts
/** Compares one property: in place when both declare it, else with what the other side's content model says of it. */
function compareProperty(run, sides, name) {
	const old = sides.writer.properties.get(name);
	const next = sides.reader.properties.get(name);
	if (old !== void 0 && next !== void 0) return compareBelow(run, `/properties/${name}`, {
		writer: old,
		reader: next
	});
	if (old !== void 0) return judgeRemoved(run, {
		writer: sides.writer,
		reader: sides.reader,
		name,
		node: old
	});
	if (next !== void 0) judgeAdded(run, {
		writer: sides.writer,
		reader: sides.reader,
		name,
		node: next
	});
}
function notePlain(run, lone, kind) {
	const isOld = lone.writer.properties.has(lone.name);
	note(run, {
		kind,
		below: `/properties/${lone.name}`,
		writer: isOld ? lone.node : lone.writer,
		reader: isOld ? lone.reader : lone.node,
		details: {
			property: lone.name,
			readerModel: findOpenness(run, lone.reader, lone.name),
			writerModel: findOpenness(run, lone.writer, lone.name)
		}
	});
}
function judgeRemoved(run, lone) {
	const model = findObjectModel(run, lone.reader, lone.name);
	if (model.openness === "open") return notePlain(run, lone, "property-removed-from-open-content-model");
	if (model.openness === "closed") return notePlain(run, lone, lone.node.kind === "false" ? "property-with-false-removed-from-closed-content-model" : "property-removed-from-closed-content-model");
	notePlain(run, lone, compareWithCover(run, lone, {
		writer: lone.node,
		reader: model.cover
	}) ? "property-removed-is-covered-by-partially-open-content-model" : "property-removed-not-covered-by-partially-open-content-model");
}
function compareWithCover(run, lone, pair) {
	const changes = compareApart(run, `/properties/${lone.name}`, pair);
	addChanges(run, changes);
	return areCompatible(run, changes);
}
/** The tests for empty schemas and defaults look at the property itself, never through a reference. */
function judgeAdded(run, lone) {
	const model = findObjectModel(run, lone.writer, lone.name);
	const required = lone.reader.required.includes(lone.name);
	const hasDefault = lone.node.annotations?.defaultValue !== void 0;
	if (model.openness === "open") {
		if (isEmptyNode(lone.node)) return notePlain(run, lone, "property-with-empty-schema-added-to-open-content-model");
		if (!required) return notePlain(run, lone, "optional-property-added-to-open-content-model");
		return notePlain(run, lone, hasDefault ? "required-property-with-default-added-to-open-content-model" : "required-property-added-to-open-content-model");
	}
	if (model.openness === "partially-open") notePlain(run, lone, compareWithCover(run, lone, {
		writer: model.cover,
		reader: lone.node
	}) ? "property-added-is-covered-by-partially-open-content-model" : "property-added-not-covered-by-partially-open-content-model");
	if (!required) return notePlain(run, lone, "optional-property-added-to-unopen-content-model");
	notePlain(run, lone, hasDefault ? "required-property-with-default-added-to-unopen-content-model" : "required-property-added-to-unopen-content-model");
}
// src/formats/json/compare/compare-object.ts
/** Compares two object nodes. `patternProperties` and `propertyNames` are never compared with each other. */
function compareObjects(run, sides) {
	const { writer, reader } = sides;
	compareRequired(run, sides);
	compareProperties(run, sides);
	compareDependencies(run, sides);
	compareAdditional(run, {
		stem: "additional-properties",
		keyword: "additionalProperties",
		writer: {
			owner: writer,
			permits: writer.permitsAdditional,
			node: writer.additional
		},
		reader: {
			owner: reader,
			permits: reader.permitsAdditional,
			node: reader.additional
		}
	});
	if (run.profile.comparesUnevaluated) compareUnevaluated(run, {
		stem: "unevaluated-properties",
		keyword: "unevaluatedProperties",
		writer: {
			owner: writer,
			permits: true,
			node: writer.unevaluated
		},
		reader: {
			owner: reader,
			permits: true,
			node: reader.unevaluated
		}
	});
	const before = {
		max: writer.maxProperties,
		min: writer.minProperties
	};
	const after = {
		max: reader.maxProperties,
		min: reader.minProperties
	};
	compareLimit(run, sides, {
		stem: "max-properties",
		keyword: "maxProperties",
		before: before.max,
		after: after.max
	});
	compareLimit(run, sides, {
		stem: "min-properties",
		keyword: "minProperties",
		before: before.min,
		after: after.min
	});
}
/** Only names that both sides declare as properties count. */
function compareRequired(run, { writer, reader }) {
	if (areSameNames(writer.required, reader.required)) return;
	const old = new Set(writer.required);
	const next = new Set(reader.required);
	if (old.size === next.size && reader.required.every((name) => old.has(name))) return;
	const changed = [...writer.properties.keys()].filter((name) => reader.properties.has(name) && old.has(name) !== next.has(name));
	for (const name of orderNames(changed, writer, reader)) noteRequired(run, {
		writer,
		reader
	}, {
		name,
		isGone: old.has(name)
	});
}
function areSameNames(left, right) {
	return left.length === right.length && left.every((name, index) => name === right[index]);
}
function noteRequired(run, { writer, reader }, { name, isGone }) {
	const property = reader.properties.get(name);
	const added = property?.annotations?.defaultValue !== void 0 ? "required-attribute-with-default-added" : "required-attribute-added";
	note(run, {
		kind: isGone ? "required-attribute-removed" : added,
		below: `/required/${name}`,
		writer: writer.properties.get(name) ?? writer,
		reader: property ?? reader,
		details: { property: name }
	});
}
/** Properties are compared in any order, but their changes are listed in the order of a Java hash set. */
function compareProperties(run, sides) {
	const { writer, reader } = sides;
	const outer = run.changes;
	const found = /* @__PURE__ */ new Map();
	let own = [];
	const compareName = (name) => {
		const old = writer.properties.get(name);
		const next = reader.properties.get(name);
		if (old !== void 0 && old === next && run.isSilent(old)) return;
		run.changes = own;
		compareProperty(run, sides, name);
		if (own.length === 0) return;
		found.set(name, own);
		own = [];
	};
	try {
		for (const name of writer.properties.keys()) compareName(name);
		for (const name of reader.properties.keys()) if (!writer.properties.has(name)) compareName(name);
	} finally {
		run.changes = outer;
	}
	for (const name of orderNames([...found.keys()], writer, reader)) for (const change of found.get(name) ?? []) run.changes.push(change);
}
/** Some property names in the order of a Java hash set of all of them, made for those of the writer. */
function orderNames(names, writer, reader) {
	if (names.length < 2) return names;
	let total = writer.properties.size;
	for (const name of reader.properties.keys()) if (!writer.properties.has(name)) total++;
	return orderSomeLikeJava(names, {
		total,
		initialSize: writer.properties.size
	});
}
// src/formats/json/compare/compare-string.ts
/** Compares two string nodes: lengths by number, patterns by text; formats are never compared. */
function compareStrings(run, sides) {
	const { writer, reader } = sides;
	compareLimit(run, sides, {
		stem: "max-length",
		keyword: "maxLength",
		before: writer.maxLength,
		after: reader.maxLength
	});
	compareLimit(run, sides, {
		stem: "min-length",
		keyword: "minLength",
		before: writer.minLength,
		after: reader.minLength
	});
	if (writer.pattern === reader.pattern) return;
	const before = writer.pattern ?? null;
	const after = reader.pattern ?? null;
	note(run, {
		kind: before === null ? "pattern-added" : after === null ? "pattern-removed" : "pattern-changed",
		below: "/pattern",
		writer: findSite(writer, "pattern", before !== null),
		reader: findSite(reader, "pattern", after !== null),
		details: {
			before,
			after
		}
	});
}
// src/formats/json/compare/compare-values.ts
/** Compares two enums as sets. */
function compareEnums(run, { writer, reader }) {
	if (areIdentical(writer.values, reader.values)) return;
	const added = listMissing(reader.values, writer.values);
	const removed = listMissing(writer.values, reader.values);
	if (added.length === 0 && removed.length === 0) return;
	note(run, {
		kind: removed.length === 0 ? "enum-array-extended" : added.length === 0 ? "enum-array-narrowed" : "enum-array-changed",
		below: "/enum",
		writer: findSite(writer, "enum", true),
		reader: findSite(reader, "enum", true),
		details: {
			added,
			removed
		}
	});
}
function areIdentical(left, right) {
	return left.length === right.length && left.every((value, index) => value === right[index]);
}
function listMissing(values, others) {
	const keys = new Set(others.map(printJavaKey));
	return values.filter((value) => !keys.has(printJavaKey(value))).map(printValue);
}
/** Compares the values of two `const`; the registry fails on an old value of null. */
function compareConstants(run, { writer, reader }) {
	if (!run.profile.comparesConst) return;
	if (writer.value === null) throw new ServerFailure("The registry's comparison fails on two `const` of which the old one is null.");
	if (areJavaEqual(writer.value, reader.value)) return;
	note(run, {
		kind: "enum-array-changed",
		below: "/const",
		writer: findSite(writer, "const", true),
		reader: findSite(reader, "const", true),
		details: {
			added: [printValue(reader.value)],
			removed: [printValue(writer.value)]
		}
	});
}
// src/formats/json/compare/describe-node.ts
/** A node's type in a few words for people: `string`, `integer or null`, `oneOf of 3`, `any value`. */
function describeNode(node) {
	switch (node.kind) {
		case "empty":
		case "true": return "any value";
		case "false": return "no value";
		case "number": return node.integer ? "integer" : "number";
		case "combined": return node.origin === "parts" || node.origin === "joined" ? describeParts(node.branches, Object.keys(node.annotations?.source ?? {})) : describeCombined$1(node.branches, node.criterion);
		case "enum": return "enum";
		case "const": return "const";
		case "not": return "not";
		case "conditional": return "if/then/else";
		case "reference": return `$ref ${node.ref}`;
		case "string":
		case "object":
		case "array":
		case "boolean":
		case "null": return node.kind;
	}
}
/** The parts of one schema: what it is, and the keywords that do not belong to that. */
function describeParts(parts, keywords) {
	const words = parts.map((part) => isUntyped(part) ? nameKeywords(part, keywords) : describePart(part));
	return [...words.filter((_, index) => !isUntyped(parts[index])), ...words.filter((_, index) => isUntyped(parts[index]))].join(" with ");
}
/** Keywords by the kind of value they look at. */
const GROUPS = /* @__PURE__ */ new Map([
	["string", [
		"minLength",
		"maxLength",
		"pattern",
		"format"
	]],
	["number", [
		"minimum",
		"maximum",
		"exclusiveMinimum",
		"exclusiveMaximum",
		"multipleOf"
	]],
	["array", [
		"items",
		"additionalItems",
		"minItems",
		"maxItems",
		"uniqueItems",
		"contains"
	]],
	["object", [
		"properties",
		"required",
		"minProperties",
		"maxProperties",
		"dependencies",
		"patternProperties",
		"additionalProperties",
		"propertyNames"
	]]
]);
const MAX_NAMED$1 = 3;
function nameKeywords(part, keywords) {
	const group = GROUPS.get(part.kind) ?? [];
	const named = keywords.filter((keyword) => group.includes(keyword));
	return named.length === 0 || named.length > MAX_NAMED$1 ? `keywords for ${describeNode(part)}s` : named.join(", ");
}
function isUntyped(node) {
	return node !== void 0 && "typed" in node && !node.typed;
}
function describePart(node) {
	return node.kind === "combined" ? node.criterion : describeNode(node);
}
function describeCombined$1(branches, criterion) {
	if (branches.length === 0 || branches.length > 4) return `${criterion} of ${branches.length}`;
	const joint = criterion === "allOf" ? " with " : " or ";
	return branches.map(describePart).join(joint);
}
// src/formats/json/compare/compare-nodes.ts
/**
* Compares two nodes that are no references and both there: through a combined type, by kind, by keyword. `enter` is
* called with the part of the comparison that looks at the two nodes themselves.
*/
function compareResolved(run, { writer, reader }, enter) {
	if (compareIntoCombined(run, writer, reader) || compareOutOfCombined(run, writer, reader)) return;
	enter(() => {
		if (writer.kind !== reader.kind) return compareKinds(run, writer, reader);
		compareAnnotations(run, writer, reader);
		compareSameKind(run, writer, reader);
	});
}
/** A plain type may become one branch of a combined one: the only branch, or any of an `anyOf` or `oneOf`. */
function compareIntoCombined(run, writer, reader) {
	if (writer.kind === "combined" || reader.kind !== "combined") return false;
	const isSingle = reader.branches.length === 1 && run.profile.unwrapsSingletons;
	if (!isSingle && reader.criterion === "allOf") return false;
	for (const branch of reader.branches) {
		const changes = compareApart(run, "", {
			writer,
			reader: branch
		});
		if (!areCompatible(run, changes)) continue;
		addChanges(run, changes);
		const after = {
			criterion: reader.criterion,
			count: reader.branches.length
		};
		if (!isSingle) noteCombined(run, {
			writer,
			reader
		}, {
			kind: "sum-type-extended",
			before: null,
			after
		});
		return true;
	}
	return false;
}
/** A combined type may become its only branch, an `allOf` any of its branches. */
function compareOutOfCombined(run, writer, reader) {
	if (writer.kind !== "combined" || reader.kind === "combined") return false;
	const isSingle = writer.branches.length === 1 && run.profile.unwrapsSingletons;
	if (!isSingle && !(writer.criterion === "allOf" && run.profile.narrowsProducts)) return false;
	for (const branch of writer.branches) {
		const changes = compareApart(run, "", {
			writer: branch,
			reader
		});
		if (!areCompatible(run, changes)) continue;
		addChanges(run, changes);
		const before = {
			criterion: writer.criterion,
			count: writer.branches.length
		};
		if (!isSingle) noteCombined(run, {
			writer,
			reader
		}, {
			kind: "product-type-narrowed",
			before,
			after: null
		});
		return true;
	}
	return false;
}
/** Types differ: nothing reads `false`, and a schema that says nothing reads everything. */
function compareKinds(run, writer, reader) {
	if (writer.kind === "false" || isEmptyNode(reader)) return;
	if (isConnectBytes(writer) && isConnectBytes(reader)) return;
	note(run, {
		kind: "type-changed",
		writer: findTypeSite(writer),
		reader: findTypeSite(reader),
		details: {
			before: describeNode(writer),
			after: describeNode(reader)
		}
	});
}
function findTypeSite(node) {
	const source = node.annotations?.source;
	return findSite(node, "type", source !== void 0 && getMember(source, "type") !== void 0);
}
/** Kafka Connect marks strings that hold bytes with this key. */
function isConnectBytes(node) {
	const source = node.annotations?.source;
	return source !== void 0 && getMember(source, "connect.type") === "bytes";
}
const NO_ANNOTATIONS = {
	id: void 0,
	title: void 0,
	description: void 0,
	defaultValue: void 0
};
function compareAnnotations(run, writer, reader) {
	const old = writer.annotations ?? NO_ANNOTATIONS;
	const next = reader.annotations ?? NO_ANNOTATIONS;
	noteAnnotation(run, {
		writer,
		reader,
		kind: "id-changed",
		keyword: "$id",
		before: old.id,
		after: next.id
	});
	noteAnnotation(run, {
		writer,
		reader,
		kind: "title-changed",
		keyword: "title",
		before: old.title,
		after: next.title
	});
	noteAnnotation(run, {
		writer,
		reader,
		kind: "description-changed",
		keyword: "description",
		before: old.description,
		after: next.description
	});
	noteAnnotation(run, {
		writer,
		reader,
		kind: "default-changed",
		keyword: "default",
		before: old.defaultValue,
		after: next.defaultValue
	});
}
function noteAnnotation(run, pair) {
	const { kind, keyword, before, after } = pair;
	if (before === after) return;
	if (before === null && after === void 0) return;
	if (before !== void 0 && after !== void 0 && areJavaEqual(before, after)) return;
	note(run, {
		kind,
		writer: findSite(pair.writer, keyword, before !== void 0),
		reader: findSite(pair.reader, keyword, after !== void 0),
		details: {
			before: before === void 0 ? null : printValue(before),
			after: after === void 0 ? null : printValue(after)
		}
	});
}
/** Booleans, nulls, empty, false, conditionals and references of references have nothing that is compared. */
function compareSameKind(run, writer, reader) {
	switch (writer.kind) {
		case "object": return reader.kind === writer.kind ? compareObjects(run, {
			writer,
			reader
		}) : void 0;
		case "array": return reader.kind === writer.kind ? compareArrays(run, {
			writer,
			reader
		}) : void 0;
		case "string": return reader.kind === writer.kind ? compareStrings(run, {
			writer,
			reader
		}) : void 0;
		case "number": return reader.kind === writer.kind ? compareNumbers(run, {
			writer,
			reader
		}) : void 0;
		default: return compareOtherKind(run, writer, reader);
	}
}
function compareOtherKind(run, writer, reader) {
	switch (writer.kind) {
		case "enum": return reader.kind === writer.kind ? compareEnums(run, {
			writer,
			reader
		}) : void 0;
		case "const": return reader.kind === writer.kind ? compareConstants(run, {
			writer,
			reader
		}) : void 0;
		case "combined": return reader.kind === writer.kind ? compareCombined(run, {
			writer,
			reader
		}) : void 0;
		case "not": return reader.kind === writer.kind ? compareNegations(run, {
			writer,
			reader
		}) : void 0;
		default: return;
	}
}
/** A narrower schema under `not` accepts more, so the roles are swapped; what changed inside is not told. */
function compareNegations(run, { writer, reader }) {
	note(run, {
		kind: areCompatible(run, compareApart(run, "/not", {
			writer: reader.negated,
			reader: writer.negated
		})) ? "not-type-narrowed" : "not-type-extended",
		below: "/not",
		writer: findSite(writer, "not", true),
		reader: findSite(reader, "not", true),
		details: {}
	});
}
// src/formats/json/compare/silence.ts
/** Steps that finding out about one node, and about all nodes of a walk, may take. */
const MAX_PROOF_STEPS = 4e3;
const MAX_PROOFS_STEPS = 4e4;
/** Kinds of nodes that are incompatible with every other kind. */
const LONERS = /* @__PURE__ */ new Set([
	"string",
	"number",
	"boolean",
	"null",
	"enum",
	"object",
	"array"
]);
/** Whether branches are all of different kinds, none of a kind that takes others. */
function haveOwnKinds(branches) {
	return new Set(branches.map(({ kind }) => kind)).size === branches.length && branches.every((branch) => LONERS.has(branch.kind) && !isMarked(branch));
}
/** Whether branches are objects that a property tells apart by its `const`, as events often are. */
function haveOwnNames(branches) {
	const objects = branches.flatMap((branch) => {
		const node = branch.kind === "reference" ? branch.target : branch;
		return node?.kind === "object" ? [node] : [];
	});
	const [first] = objects;
	if (first === void 0 || objects.length < branches.length) return false;
	return [...first.properties.keys()].some((name) => {
		const values = objects.flatMap(({ properties }) => {
			const node = properties.get(name);
			return node?.kind === "const" && typeof node.value === "string" ? [node.value] : [];
		});
		return new Set(values).size === objects.length;
	});
}
function arePrinted(branches) {
	try {
		for (const branch of branches) printNode(branch);
		return true;
	} catch (error) {
		if (error instanceof ServerFailure) return false;
		throw error;
	}
}
/** Schemas with this key are compatible with some of other kinds. */
function isMarked({ annotations }) {
	return annotations !== null && Object.hasOwn(annotations.source, "connect.type");
}
/** Servers fail on a `const` of null, be it compared with itself. */
function isSilentLeaf(node) {
	return isLeafNode(node) && node.kind !== "const";
}
/**
* Finds out which nodes, shared by two versions of a schema, are silent: comparing such a one with itself notes nothing,
* decides nothing and does not fail. That is found out once, and a node is met in many comparisons.
*/
var SilenceProver = class {
	#settings;
	#walk;
	#steps = 0;
	constructor(settings, walk) {
		this.#settings = settings;
		this.#walk = walk;
	}
	prove(node) {
		if (isSilentLeaf(node)) return true;
		const { annotations } = node;
		if (annotations === null) return false;
		const { profile, policy } = this.#settings;
		if (isAbout(annotations.silence, this.#settings)) return annotations.silence.isSilent;
		if (this.#steps > MAX_PROOFS_STEPS) return false;
		annotations.silence = {
			isSilent: this.#isSilent(node),
			profile,
			policy
		};
		return annotations.silence.isSilent;
	}
	/** What objects and arrays find is what their parts find; the others are walked. */
	#isSilent(node) {
		switch (node.kind) {
			case "object": return [...node.properties.values(), ...node.schemaDependencies.values()].every((part) => this.prove(part)) && [node.additional, node.unevaluated].every((part) => part === null || this.prove(part));
			case "array": return [
				...node.tuple ?? [],
				node.items,
				node.additional,
				node.unevaluated
			].every((part) => part === null || this.prove(part));
			case "combined": return this.#isSilentCombination(node) || this.#isWalkedInSilence(node);
			default: return this.#isWalkedInSilence(node);
		}
	}
	/** Branches that can only be paired with themselves, and that the registry prints without failing. */
	#isSilentCombination({ branches }) {
		const { profile } = this.#settings;
		return (haveOwnKinds(branches) || profile.tracksPairs && profile.comparesConst && haveOwnNames(branches)) && arePrinted(branches) && branches.every((branch) => this.prove(branch));
	}
	#isWalkedInSilence(node) {
		let isDecided = true;
		const choose = () => {
			isDecided = false;
			return 0;
		};
		const settings = {
			...this.#settings,
			choices: { choose }
		};
		const isSilent = (inner) => {
			const silence = inner.annotations?.silence ?? null;
			return isSilentLeaf(inner) || isAbout(silence, settings) && silence.isSilent;
		};
		const { state, failure } = this.#walk(node, node, {
			...settings,
			isSilent,
			maxSteps: MAX_PROOF_STEPS
		});
		this.#steps += state.steps;
		return failure === null && isDecided && state.changes.length === 0;
	}
};
function isAbout(silence, { profile, policy }) {
	return silence !== null && silence.profile === profile && silence.policy === policy;
}
// src/formats/json/compare/track-recursion.ts
/**
* Remembers the pairs of nodes that are being compared, so that recursive schemas come to an end. A pair met again
* inside itself is first taken for compatible; when it turns out not to be, it is compared once more with what was
* found. Servers up to 8.3 remember the old node only, and so overlook changes (`tracksPairs` false).
*/
var RecursionTracker = class {
	#pairs = /* @__PURE__ */ new Map();
	#order = 0;
	/** The order of the outermost open pair that was met again since the last look. */
	#lowest = Infinity;
	/** Compares a pair that a walk may meet again. */
	compare(run, pair, walk) {
		const known = this.#find(run, pair);
		if (known === void 0) return this.#compareFirst(run, pair, walk);
		if (!run.profile.tracksPairs) return;
		if (!known.closed) {
			known.met = true;
			this.#lowest = Math.min(this.#lowest, known.order);
		}
		replay(run, known);
	}
	#find({ profile }, { writer, reader }) {
		return this.#pairs.get(writer)?.find((tracked) => !profile.tracksPairs || tracked.reader === reader);
	}
	#compareFirst(run, { writer, reader }, walk) {
		const tracked = {
			reader,
			path: run.path,
			order: this.#order++,
			changes: [],
			met: false,
			closed: false
		};
		this.#remember(writer, tracked);
		const outerLowest = this.#lowest;
		this.#lowest = Infinity;
		const outer = run.changes;
		try {
			tracked.changes = findStableChanges(run, tracked, walk);
		} finally {
			run.changes = outer;
			this.#order--;
		}
		const isFinal = this.#lowest >= tracked.order;
		tracked.closed = isFinal && run.profile.tracksPairs;
		if (!tracked.closed) this.#forget(writer, tracked);
		this.#lowest = isFinal ? outerLowest : Math.min(outerLowest, this.#lowest);
		addChanges(run, tracked.changes);
	}
	#remember(writer, tracked) {
		const known = this.#pairs.get(writer);
		if (known === void 0) this.#pairs.set(writer, [tracked]);
		else known.push(tracked);
	}
	#forget(writer, tracked) {
		const known = this.#pairs.get(writer);
		if (known !== void 0) known.splice(known.indexOf(tracked), 1);
	}
};
function findStableChanges(run, tracked, walk) {
	for (;;) {
		const found = [];
		run.changes = found;
		tracked.met = false;
		walk();
		if (!tracked.met || areCompatible(run, found) === areCompatible(run, tracked.changes)) return found;
		tracked.changes = found;
	}
}
function replay(run, tracked) {
	if (tracked.changes.length === 0) return;
	const { length } = tracked.path;
	addChanges(run, tracked.changes.map((change) => ({
		...change,
		path: run.path + change.path.slice(length)
	})));
}
// src/formats/json/compare/walk-pair.ts
/** Pairs of nodes one comparison may visit; nested unions of unions could ask for any number. */
const MAX_STEPS$2 = 4e5;
/**
* Nodes inside each other that a comparison may visit: three quarters of what the default stack carries while no code is
* optimised yet. Beyond that the verdict would depend on how long the process has been running.
*/
const MAX_DEPTH$6 = 320;
/** Walks over two models and notes what changed. Never throws for any pair of models. */
function walkPair(writer, reader, settings) {
	const prover = new SilenceProver(settings, walkOver);
	const { profile, policy, choices } = settings;
	const isSilent = (node) => prover.prove(node);
	return walkOver(writer, reader, {
		profile,
		policy,
		choices,
		isSilent,
		maxSteps: MAX_STEPS$2
	});
}
function walkOver(writer, reader, settings) {
	const tracker = new RecursionTracker();
	const { profile, policy, choices, isSilent, maxSteps } = settings;
	const compare = (run, old, next) => compareNodes(run, tracker, {
		old,
		next
	});
	const state = {
		profile,
		policy,
		choices,
		compare,
		isSilent,
		path: "",
		changes: [],
		steps: 0,
		maxSteps,
		depth: 0
	};
	try {
		compare(state, writer, reader);
		return {
			state,
			failure: null
		};
	} catch (error) {
		if (error instanceof ServerFailure || error instanceof ComparisonGivenUp || error instanceof RangeError) return {
			state,
			failure: error
		};
		throw error;
	}
}
/** References are followed one step only: one that leads to another reference is compared as a reference. */
function compareNodes(run, tracker, { old, next }) {
	if (old === null || next === null) return noteMissing(run, old, next);
	const writer = followOnce(old);
	const reader = followOnce(next);
	if (writer === reader && run.isSilent(writer)) return;
	if (++run.steps > run.maxSteps) throw new ComparisonGivenUp("the schemas have too many combinations of branches");
	if (++run.depth > MAX_DEPTH$6) throw new ComparisonGivenUp("the schemas are nested too deeply");
	const identity = {
		writer: getIdentity(old, writer),
		reader: getIdentity(next, reader)
	};
	const enter = (walk) => tracker.compare(run, identity, walk);
	if (isLeafNode(writer) && isLeafNode(reader)) compareResolved(run, {
		writer,
		reader
	}, callNow);
	else if (run.profile.tracksPairs) enter(() => compareResolved(run, {
		writer,
		reader
	}, callNow));
	else compareResolved(run, {
		writer,
		reader
	}, enter);
	run.depth--;
}
function noteMissing(run, old, next) {
	const site = old ?? next;
	if (site === null) return;
	const parent = {
		document: site.document,
		pointer: site.pointer.replace(/\/[^/]*$/, "")
	};
	note(run, {
		kind: old === null ? "schema-added" : "schema-removed",
		writer: old ?? parent,
		reader: next ?? parent,
		details: {}
	});
}
function callNow(walk) {
	walk();
}
/** The node by which a comparison is remembered: the reference, where the registry has a target for it alone. */
function getIdentity(node, followed) {
	return node.kind === "reference" && node.ownsTarget ? node : followed;
}
function followOnce(node) {
	return node.kind === "reference" && node.target !== null ? node.target : node;
}
// src/formats/json/compare.ts
/** Ways a random comparison may go that are tried before its verdict is taken for the one found. */
const MAX_RUNS = 64;
/**
* Compares two schemas as the registry does when `reader` is the new schema and `writer` the old one (BACKWARD). Where
* the registry decides at random (which of several matching patterns covers a property, whether equal branches
* collapse), all ways are tried: if they disagree, the verdict is `undecided`.
*/
function compareJsonSchemas(reader, writer, options) {
	const first = runOnce(reader, writer, {
		options,
		decisions: []
	});
	if (first.choices.length === 0) return first.comparison;
	return tryOtherWays(reader, writer, {
		options,
		first
	});
}
function tryOtherWays(reader, writer, { options, first }) {
	const pending = listOtherWays(first, 0);
	for (let runs = 1; pending.length > 0; runs++) {
		const decisions = pending.pop() ?? [];
		const result = runOnce(reader, writer, {
			options,
			decisions
		});
		if (!(result.comparison.verdict === first.comparison.verdict) || runs >= MAX_RUNS) return {
			...first.comparison,
			verdict: "undecided",
			reason: RANDOM
		};
		pending.push(...listOtherWays(result, decisions.length));
	}
	return first.comparison;
}
const RANDOM = "The registry decides this pair at random: the same request is accepted in one run and refused in another.";
/** The decisions that differ from a run's at one point, none before `from`. */
function listOtherWays({ choices, taken }, from) {
	return choices.flatMap((count, point) => point < from ? [] : Array.from({ length: count - 1 }, (_, other) => [...taken.slice(0, point), other + 1]));
}
function runOnce(reader, writer, { options, decisions }) {
	const choices = [];
	const taken = [];
	return {
		comparison: comparePair(reader, writer, {
			options,
			chooser: { choose: (count) => {
				const decision = decisions[choices.length] ?? 0;
				choices.push(count);
				taken.push(decision);
				return decision;
			} }
		}),
		choices,
		taken
	};
}
function comparePair(reader, writer, { options, chooser }) {
	const policy = options.policy ?? "STRICT";
	const run = walkPair(writer.model, reader.model, {
		profile: findServerProfile(options.serverVersion),
		policy,
		choices: chooser
	});
	if (run.failure !== null) return describeFailure(run.failure);
	const differences = run.state.changes.map((change) => toDifference(run.state, change));
	return {
		verdict: differences.some((difference) => difference.breaking) ? "incompatible" : "compatible",
		differences
	};
}
function describeFailure(failure) {
	if (failure instanceof ServerFailure) return {
		verdict: "server-error",
		differences: [],
		reason: failure.message
	};
	return {
		verdict: "undecided",
		differences: [],
		reason: `The comparison was given up: ${failure instanceof ComparisonGivenUp ? failure.message : "the schemas are nested too deeply"}.`
	};
}
function toDifference(run, change) {
	return {
		kind: change.kind,
		registryType: printChangeType(change.kind),
		registryPath: `#/${change.path.slice(1)}`,
		breaking: !isCompatibleChange(run, change.kind),
		reader: toPlace(change.reader),
		writer: toPlace(change.writer),
		details: toDetails(run, change.details)
	};
}
/** Reasons are changes too, and become differences with the change they explain. */
function toDetails(run, details) {
	if (!("reasons" in details)) return details;
	const { reasons } = details;
	return {
		...details,
		reasons: reasons.map((reason) => toDifference(run, reason))
	};
}
function toPlace({ document, pointer }) {
	return {
		reference: document,
		pointer
	};
}
// src/formats/json/catalogue/entry.ts
/** The two values of a change in the order of time: the earlier schema's, the new schema's. */
function orderValues(candidate, { before, after }) {
	return candidate === "reader" ? {
		earlier: before,
		current: after
	} : {
		earlier: after,
		current: before
	};
}
/** What compatible kinds say instead of a way out. */
const NOTHING_TO_DO = "Nothing needs to be done.";
/** Names in backticks, joined by commas. */
function listNames$1(names) {
	return names.map((name) => `\`${name}\``).join(", ");
}
/** An object schema with some properties, for examples. */
function objectOf(properties, more = {}) {
	return {
		type: "object",
		properties,
		...more
	};
}
// src/formats/json/catalogue/arrays.ts
const TEXT$1 = { type: "string" };
const NUMBER$1 = { type: "integer" };
const ANY_NUMBER = { additionalItems: { type: "number" } };
function tuple(items, more = {}) {
	return {
		type: "array",
		items,
		...more
	};
}
const CLOSED$1 = { additionalItems: false };
/** The catalogue's entries for listed items and for uniqueness. */
const ARRAY_ENTRIES = {
	"unique-items-added": {
		title: "Items must be unique",
		why: "Arrays with equal items were valid under the writer's schema.",
		coordinate: {
			area: "array",
			part: "uniqueItems",
			action: "added"
		},
		example: {
			writer: { type: "array" },
			reader: {
				type: "array",
				uniqueItems: true
			}
		},
		change: ({ site, candidate }) => `\`uniqueItems\` of ${site} was ${candidate === "reader" ? "switched on" : "switched off"}`,
		remedy: ({ candidate }) => candidate === "reader" ? "Leave `uniqueItems` out, and check it in the application." : "Keep `uniqueItems`: earlier schemas refuse equal items."
	},
	"unique-items-removed": {
		title: "Items need not be unique",
		why: "Arrays without equal items are still valid.",
		coordinate: {
			area: "array",
			part: "uniqueItems",
			action: "removed"
		},
		example: {
			writer: {
				type: "array",
				uniqueItems: true
			},
			reader: { type: "array" }
		},
		change: ({ site, candidate }) => `\`uniqueItems\` of ${site} was ${candidate === "reader" ? "switched off" : "switched on"}`,
		remedy: () => NOTHING_TO_DO
	},
	"item-with-empty-schema-added-to-open-content-model": createItem({
		title: "Item without restrictions added to an open tuple",
		why: "The writer's schema allows any item at this position, and so does the new one.",
		added: true,
		part: "open content model",
		example: {
			writer: tuple([TEXT$1]),
			reader: tuple([TEXT$1, {}])
		}
	}),
	"item-added-to-open-content-model": createItem({
		title: "Item added to an open tuple",
		why: "The writer's schema allows any item behind the listed ones, so data may hold another value at this position.",
		added: true,
		part: "open content model",
		example: {
			writer: tuple([TEXT$1]),
			reader: tuple([TEXT$1, NUMBER$1])
		},
		remedy: "Close the tuple first, or give the new position the empty schema `{}`."
	}),
	"item-added-to-closed-content-model": createItem({
		title: "Item added to a closed tuple",
		why: "The writer's schema allows no item at this position, so no data has one.",
		added: true,
		part: "closed content model",
		example: {
			writer: tuple([TEXT$1], CLOSED$1),
			reader: tuple([TEXT$1, NUMBER$1], CLOSED$1)
		}
	}),
	"item-added-is-covered-by-partially-open-content-model": createItem({
		title: "Item added that the rest's schema covers",
		why: "Everything that the writer's schema allows at this position is valid for the new schema.",
		added: true,
		part: "partially open content model",
		example: {
			writer: tuple([TEXT$1], ANY_NUMBER),
			reader: tuple([TEXT$1, { type: "number" }], ANY_NUMBER)
		}
	}),
	"item-added-not-covered-by-partially-open-content-model": createItem({
		title: "Item added that the rest's schema does not cover",
		why: "The writer's schema allows values at this position that the new schema refuses.",
		added: true,
		part: "partially open content model",
		example: {
			writer: tuple([TEXT$1], ANY_NUMBER),
			reader: tuple([TEXT$1, TEXT$1], ANY_NUMBER)
		},
		remedy: "Give the new position the schema that the items behind the listed ones have."
	}),
	"item-removed-from-open-content-model": createItem({
		title: "Item removed from an open tuple",
		why: "The reader's schema allows any item at this position.",
		added: false,
		part: "open content model",
		example: {
			writer: tuple([TEXT$1, NUMBER$1]),
			reader: tuple([TEXT$1])
		}
	}),
	"item-removed-from-closed-content-model": createItem({
		title: "Item removed from a closed tuple",
		why: "The reader's schema allows no item at this position, and data may have one.",
		added: false,
		part: "closed content model",
		example: {
			writer: tuple([TEXT$1, NUMBER$1], CLOSED$1),
			reader: tuple([TEXT$1], CLOSED$1)
		},
		remedy: "Keep the position, and stop writing it."
	}),
	"item-with-false-removed-from-closed-content-model": createItem({
		title: "Forbidden item removed from a closed tuple",
		why: "The writer's schema forbade an item at this position, so no data has one.",
		added: false,
		part: "closed content model",
		example: {
			writer: tuple([TEXT$1, false], CLOSED$1),
			reader: tuple([TEXT$1], CLOSED$1)
		}
	}),
	"item-removed-is-covered-by-partially-open-content-model": createItem({
		title: "Item removed that the rest's schema covers",
		why: "Everything that the writer's schema allows at this position is valid for the rest's schema.",
		added: false,
		part: "partially open content model",
		example: {
			writer: tuple([TEXT$1, { type: "number" }], ANY_NUMBER),
			reader: tuple([TEXT$1], ANY_NUMBER)
		}
	}),
	"item-removed-not-covered-by-partially-open-content-model": createItem({
		title: "Item removed that the rest's schema does not cover",
		why: "The writer's schema allows values at this position that the rest's schema of the reader refuses.",
		added: false,
		part: "partially open content model",
		example: {
			writer: tuple([TEXT$1, TEXT$1], ANY_NUMBER),
			reader: tuple([TEXT$1], ANY_NUMBER)
		},
		remedy: "Keep the position, and stop writing it."
	})
};
function createItem(words) {
	const { title, why, added, part, example, remedy } = words;
	return {
		title,
		why,
		coordinate: {
			area: "item",
			part,
			action: added ? "added" : "removed"
		},
		example,
		change: ({ difference, site, candidate }) => added === (candidate === "reader") ? `Position ${difference.details.index} was added to the listed items of ${site}` : `Position ${difference.details.index} was removed from the listed items of ${site}`,
		remedy: ({ candidate }) => {
			if (remedy === void 0) return NOTHING_TO_DO;
			return candidate === "reader" ? remedy : "Keep the listed items as earlier schemas have them.";
		}
	};
}
// src/formats/json/catalogue/combinations.ts
const TEXT = { type: "string" };
const NUMBER = { type: "integer" };
/** The catalogue's entries for combined types and `not`. */
const COMBINATION_ENTRIES = {
	"combined-type-extended": {
		title: "Combination became more generous",
		why: "The registry takes `anyOf` for more generous than any other combination, whatever the branches are.",
		coordinate: {
			area: "combination",
			part: "criterion",
			action: "widened"
		},
		example: {
			writer: { oneOf: [TEXT, NUMBER] },
			reader: { anyOf: [TEXT, NUMBER] }
		},
		change: describeCombined,
		remedy: () => NOTHING_TO_DO
	},
	"combined-type-changed": {
		title: "Combination changed",
		why: "The registry compares `allOf`, `anyOf` and `oneOf` with themselves only, except that `anyOf` may replace the others. A list of types counts as `anyOf`, and in drafts 4 to 7 a schema with keywords of several groups as `allOf`.",
		coordinate: {
			area: "combination",
			part: "criterion",
			action: "changed"
		},
		example: {
			writer: { anyOf: [NUMBER, { type: "number" }] },
			reader: { oneOf: [NUMBER, { type: "number" }] }
		},
		change: describeCombined,
		remedy: ({ difference, candidate }) => {
			const { earlier } = orderValues(candidate, difference.details);
			const criterion = earlier?.criterion ?? "allOf";
			return candidate === "writer" || criterion === "anyOf" ? `Keep \`${criterion}\`.` : `Keep \`${criterion}\`, or use \`anyOf\`.`;
		}
	},
	"combined-type-subschemas-changed": {
		title: "Branches do not fit together",
		why: "The registry pairs each branch of one side with a compatible branch of the other, and no branch twice. It does not tell which branch found no partner, nor why: a change inside a branch that it would refuse elsewhere is enough.",
		coordinate: {
			area: "combination",
			part: "branches",
			action: "changed"
		},
		example: {
			writer: { oneOf: [{ type: "string" }, { type: "integer" }] },
			reader: { oneOf: [{ type: "string" }, { type: "boolean" }] }
		},
		change: ({ site }) => `Some branch of ${site} has no compatible partner`,
		remedy: () => "Keep every branch readable as it was; compare the branches one by one to find the one that changed."
	},
	"product-type-extended": {
		title: "Condition added to an allOf",
		why: "Data must match one more branch, which the writer's schema did not ask for.",
		coordinate: {
			area: "combination",
			part: "branches of allOf",
			action: "added"
		},
		example: {
			writer: { allOf: [TEXT] },
			reader: { allOf: [TEXT, { minLength: 1 }] }
		},
		change: describeCombined,
		remedy: ({ candidate }) => candidate === "reader" ? "Leave the branch out, and check its condition in the application." : "Keep the branch: earlier schemas ask for its condition."
	},
	"product-type-narrowed": {
		title: "Condition removed from an allOf",
		why: "Data that matches all branches matches those that are left.",
		coordinate: {
			area: "combination",
			part: "branches of allOf",
			action: "removed"
		},
		example: {
			writer: { allOf: [TEXT, { minLength: 1 }] },
			reader: { allOf: [TEXT] }
		},
		change: describeCombined,
		remedy: () => NOTHING_TO_DO
	},
	"sum-type-extended": {
		title: "Branch added",
		why: "The registry takes one more branch of `anyOf` or `oneOf` for more choice. In a `oneOf` a value that matches two branches is invalid, which it does not consider.",
		coordinate: {
			area: "combination",
			part: "branches of a choice",
			action: "added"
		},
		example: {
			writer: { anyOf: [TEXT] },
			reader: { anyOf: [TEXT, { type: "boolean" }] }
		},
		change: describeCombined,
		remedy: () => NOTHING_TO_DO
	},
	"sum-type-narrowed": {
		title: "Branch removed",
		why: "Data may match only the branch that the reader's schema no longer has.",
		coordinate: {
			area: "combination",
			part: "branches of a choice",
			action: "removed"
		},
		example: {
			writer: { anyOf: [TEXT, { type: "boolean" }] },
			reader: { anyOf: [TEXT] }
		},
		change: describeCombined,
		remedy: ({ candidate }) => candidate === "reader" ? "Keep the branch, and stop writing what only it allows." : "Publish a version with the branch to all readers first."
	},
	"not-type-extended": {
		title: "Exclusion extended",
		why: "The schema under `not` accepts more than before, so less is left.",
		coordinate: {
			area: "not",
			part: "schema",
			action: "narrowed"
		},
		example: {
			writer: { not: {
				type: "string",
				maxLength: 3
			} },
			reader: { not: { type: "string" } }
		},
		change: ({ site }) => `\`not\` of ${site} excludes other values than before`,
		remedy: () => "Keep the schema under `not`, or exclude less."
	},
	"not-type-narrowed": {
		title: "Exclusion unchanged or narrowed",
		why: "The schema under `not` accepts no more than before. The registry reports this for equal schemas too.",
		coordinate: {
			area: "not",
			part: "schema",
			action: "widened"
		},
		example: {
			writer: { not: { type: "string" } },
			reader: { not: {
				type: "string",
				maxLength: 3
			} }
		},
		change: ({ site }) => `The schema under \`not\` of ${site} excludes no more than before`,
		remedy: () => NOTHING_TO_DO
	}
};
function describeCombined({ difference, site, candidate }) {
	const { earlier, current } = orderValues(candidate, difference.details);
	if (earlier !== null && earlier.criterion === current?.criterion) return `\`${earlier.criterion}\` of ${site} went from ${earlier.count} to ${printBranches(current.count)}`;
	return `${site === "the schema" ? "The schema" : site} went from ${printCount(earlier)} to ${printCount(current)}`;
}
function printCount(count) {
	if (count === null) return "a plain schema";
	return `\`${count.criterion}\` with ${printBranches(count.count)}`;
}
function printBranches(count) {
	return count === 1 ? "1 branch" : `${count} branches`;
}
// src/formats/json/catalogue/limits.ts
const MODERN$1 = { $schema: "https://json-schema.org/draft/2020-12/schema" };
const CONTAINS = {
	...MODERN$1,
	type: "array",
	contains: { type: "string" }
};
const LIMITS = {
	"max-length": {
		keyword: "maxLength",
		area: "string",
		bound: "upper",
		victims: "longer texts",
		base: { type: "string" }
	},
	"min-length": {
		keyword: "minLength",
		area: "string",
		bound: "lower",
		victims: "shorter texts",
		base: { type: "string" }
	},
	maximum: {
		keyword: "maximum",
		area: "number",
		bound: "upper",
		victims: "greater numbers",
		base: { type: "number" }
	},
	minimum: {
		keyword: "minimum",
		area: "number",
		bound: "lower",
		victims: "smaller numbers",
		base: { type: "number" }
	},
	"exclusive-maximum": {
		keyword: "exclusiveMaximum",
		area: "number",
		bound: "upper",
		victims: "numbers at or above the limit",
		base: { type: "number" }
	},
	"exclusive-minimum": {
		keyword: "exclusiveMinimum",
		area: "number",
		bound: "lower",
		victims: "numbers at or below the limit",
		base: { type: "number" }
	},
	"max-properties": {
		keyword: "maxProperties",
		area: "object",
		bound: "upper",
		victims: "objects with more properties",
		base: { type: "object" }
	},
	"min-properties": {
		keyword: "minProperties",
		area: "object",
		bound: "lower",
		victims: "objects with fewer properties",
		base: { type: "object" }
	},
	"max-items": {
		keyword: "maxItems",
		area: "array",
		bound: "upper",
		victims: "longer arrays",
		base: { type: "array" }
	},
	"min-items": {
		keyword: "minItems",
		area: "array",
		bound: "lower",
		victims: "shorter arrays",
		base: { type: "array" }
	},
	"max-contains": {
		keyword: "maxContains",
		area: "array",
		bound: "upper",
		victims: "arrays with more matching items",
		base: CONTAINS
	},
	"min-contains": {
		keyword: "minContains",
		area: "array",
		bound: "lower",
		victims: "arrays with fewer matching items",
		base: CONTAINS
	}
};
const TITLE_VERBS = {
	added: "added",
	removed: "removed",
	increased: "raised",
	decreased: "lowered"
};
/** The catalogue's entries for all limits. */
const LIMIT_ENTRIES = {
	...createEntries("max-length"),
	...createEntries("min-length"),
	...createEntries("maximum"),
	...createEntries("minimum"),
	...createEntries("exclusive-maximum"),
	...createEntries("exclusive-minimum"),
	...createEntries("max-properties"),
	...createEntries("min-properties"),
	...createEntries("max-items"),
	...createEntries("min-items"),
	...createEntries("max-contains"),
	...createEntries("min-contains")
};
function createEntries(stem) {
	const words = LIMITS[stem];
	return {
		[`${stem}-added`]: createEntry(words, "added"),
		[`${stem}-removed`]: createEntry(words, "removed"),
		[`${stem}-increased`]: createEntry(words, "increased"),
		[`${stem}-decreased`]: createEntry(words, "decreased")
	};
}
function createEntry(words, action) {
	const { keyword, area, victims } = words;
	const narrows = isNarrowing(words, action);
	return {
		title: `${keyword} ${TITLE_VERBS[action]}`,
		why: narrows ? `${capitalize$1(victims)} were valid under the writer's schema and are not under the reader's.` : `What kept to the writer's limit keeps to the reader's too.`,
		coordinate: {
			area,
			part: keyword,
			action: findAction(narrows, action)
		},
		example: createExample(words, action),
		change: (told) => describeLimit(keyword, told),
		remedy: ({ difference, candidate }) => {
			if (!narrows) return NOTHING_TO_DO;
			const { earlier } = orderValues(candidate, difference.details);
			return earlier === null ? `Leave \`${keyword}\` out; where the limit must hold, check it in the application or use a new property.` : `Keep \`${keyword}\` at ${earlier}; where the new limit must hold, check it in the application or use a new property.`;
		}
	};
}
function capitalize$1(text) {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function isNarrowing({ bound }, action) {
	return action === "added" || action === (bound === "upper" ? "decreased" : "increased");
}
function findAction(narrows, action) {
	if (action === "added" || action === "removed") return action;
	return narrows ? "narrowed" : "widened";
}
function describeLimit(keyword, { difference, site, candidate }) {
	const { earlier, current } = orderValues(candidate, difference.details);
	if (earlier === null) return `\`${keyword}\` ${current} was added to ${site}`;
	if (current === null) return `\`${keyword}\` ${earlier} was removed from ${site}`;
	return `\`${keyword}\` of ${site} went from ${earlier} to ${current}`;
}
/** The registry fails on a lowered `exclusiveMaximum` without `maximum`, so the example needs one. */
function createExample({ keyword, base }, action) {
	const fixed = keyword === "exclusiveMaximum" ? {
		...base,
		maximum: 3
	} : base;
	const low = {
		...fixed,
		[keyword]: 2
	};
	const high = {
		...fixed,
		[keyword]: 5
	};
	const withoutCount = keyword === "minContains" ? {
		...MODERN$1,
		type: "array"
	} : fixed;
	switch (action) {
		case "added": return {
			writer: withoutCount,
			reader: keyword === "minContains" ? fixed : low
		};
		case "removed": return {
			writer: keyword === "minContains" ? fixed : low,
			reader: withoutCount
		};
		case "increased": return {
			writer: low,
			reader: high
		};
		case "decreased": return {
			writer: high,
			reader: low
		};
	}
}
// src/formats/json/catalogue/objects.ts
const ID$1 = { id: { type: "string" } };
const TWO = {
	id: { type: "string" },
	note: { type: "string" }
};
const MODERN = { $schema: "https://json-schema.org/draft/2020-12/schema" };
/** The catalogue's entries for required properties. */
const REQUIRED_ENTRIES = {
	"required-attribute-added": {
		title: "Optional property became required",
		why: "Data written before may lack the property.",
		coordinate: {
			area: "required",
			part: "property",
			action: "added"
		},
		example: {
			writer: objectOf(ID$1),
			reader: objectOf(ID$1, { required: ["id"] })
		},
		change: (told) => describeRequired(told, true),
		remedy: ({ candidate }) => candidate === "reader" ? "Leave the property optional, or give it a default; require it when all data has it." : "Keep the property required: earlier schemas refuse data without it."
	},
	"required-attribute-with-default-added": {
		title: "Optional property with a default became required",
		why: "The registry counts on readers that fill in defaults. A validator does not: to it data without the property is invalid.",
		coordinate: {
			area: "required",
			part: "property",
			action: "added"
		},
		example: {
			writer: objectOf({ id: {
				type: "string",
				default: ""
			} }),
			reader: objectOf({ id: {
				type: "string",
				default: ""
			} }, { required: ["id"] })
		},
		change: (told) => describeRequired(told, true),
		remedy: () => "Leave the property optional unless every reader fills in defaults before it validates."
	},
	"required-attribute-removed": {
		title: "Required property became optional",
		why: "Data that has the property is valid whether or not it must have it.",
		coordinate: {
			area: "required",
			part: "property",
			action: "removed"
		},
		example: {
			writer: objectOf(ID$1, { required: ["id"] }),
			reader: objectOf(ID$1)
		},
		change: (told) => describeRequired(told, false),
		remedy: () => NOTHING_TO_DO
	}
};
function describeRequired({ difference, candidate }, added) {
	const becomesRequired = added === (candidate === "reader");
	const name = `\`${difference.details.property}\``;
	return becomesRequired ? `Property ${name} became required` : `Property ${name} became optional`;
}
const RESTS = {
	"additional-properties": {
		keyword: "additionalProperties",
		area: "object",
		rest: "other properties",
		base: objectOf(ID$1)
	},
	"unevaluated-properties": {
		keyword: "unevaluatedProperties",
		area: "object",
		rest: "properties that no other keyword looks at",
		base: {
			...MODERN,
			...objectOf(ID$1)
		}
	},
	"additional-items": {
		keyword: "additionalItems",
		area: "array",
		rest: "items behind the listed ones",
		base: {
			type: "array",
			items: [{ type: "string" }]
		}
	},
	"unevaluated-items": {
		keyword: "unevaluatedItems",
		area: "array",
		rest: "items that no other keyword looks at",
		base: {
			...MODERN,
			type: "array",
			prefixItems: [{ type: "string" }]
		}
	}
};
const REST_TITLES = {
	added: "allowed",
	removed: "forbidden",
	extended: "no longer restricted",
	narrowed: "restricted"
};
/** The catalogue's entries for what an object or array allows beside what it declares. */
const REST_ENTRIES = {
	...createRestEntries("additional-properties"),
	...createRestEntries("unevaluated-properties"),
	...createRestEntries("additional-items"),
	...createRestEntries("unevaluated-items")
};
function createRestEntries(stem) {
	const words = RESTS[stem];
	return {
		[`${stem}-added`]: createRestEntry(words, "added"),
		[`${stem}-removed`]: createRestEntry(words, "removed"),
		[`${stem}-extended`]: createRestEntry(words, "extended"),
		[`${stem}-narrowed`]: createRestEntry(words, "narrowed")
	};
}
function createRestEntry(words, action) {
	const { keyword, area, rest, base } = words;
	const widens = action === "added" || action === "extended";
	return {
		title: `${rest.slice(0, 1).toUpperCase() + rest.slice(1)} ${REST_TITLES[action]}`,
		why: widens ? `The reader's schema takes every one of the ${rest} that the writer's schema allows.` : `The writer's schema allows ${rest} that the reader's schema refuses. The registry looks at the keyword only: even a schema that accepts everything counts as a restriction.`,
		coordinate: {
			area,
			part: keyword,
			action: {
				added: "added",
				removed: "removed",
				extended: "widened",
				narrowed: "narrowed"
			}[action]
		},
		example: createRestExample(keyword, base, action),
		change: ({ difference, site, candidate }) => {
			const { earlier, current } = orderValues(candidate, difference.details);
			if (earlier === null) return `\`${keyword}\` (${quoteRest(current)}) was added to ${site}`;
			if (current === null) return `\`${keyword}\` (${quoteRest(earlier)}) was removed from ${site}`;
			return `\`${keyword}\` of ${site} went from ${quoteRest(earlier)} to ${quoteRest(current)}`;
		},
		remedy: ({ candidate }) => {
			if (widens) return NOTHING_TO_DO;
			if (candidate === "writer") return `Keep \`${keyword}\` as narrow as earlier schemas have it.`;
			return area === "object" ? `Keep \`${keyword}\` as it was, or ask for the registry's policy \`compatibilityPolicy: LENIENT\`.` : `Keep \`${keyword}\` as it was.`;
		}
	};
}
function quoteRest(value) {
	return value === "a schema" ? value : `\`${value ?? "true"}\``;
}
function createRestExample(keyword, base, action) {
	const closed = {
		...base,
		[keyword]: false
	};
	const partial = {
		...base,
		[keyword]: { type: "string" }
	};
	switch (action) {
		case "added": return {
			writer: closed,
			reader: base
		};
		case "removed": return {
			writer: base,
			reader: closed
		};
		case "extended": return {
			writer: partial,
			reader: base
		};
		case "narrowed": return {
			writer: base,
			reader: partial
		};
	}
}
/** The catalogue's entries for dependencies between properties. */
const DEPENDENCY_ENTRIES = {
	"dependency-array-added": createDependency("added", [void 0, ["note"]]),
	"dependency-array-removed": createDependency("removed", [["note"], void 0]),
	"dependency-array-extended": createDependency("narrowed", [["note"], ["note", "extra"]]),
	"dependency-array-narrowed": createDependency("widened", [["note", "extra"], ["note"]]),
	"dependency-array-changed": createDependency("changed", [["note"], ["extra"]]),
	"dependency-schema-added": createDependency("added", [void 0, { required: ["note"] }]),
	"dependency-schema-removed": createDependency("removed", [{ required: ["note"] }, void 0])
};
function createDependency(action, [earlier, current]) {
	const harmless = action === "removed" || action === "widened";
	const isList = Array.isArray(earlier ?? current);
	const withDependency = (dependency) => objectOf(TWO, dependency === void 0 ? {} : { dependencies: { id: dependency } });
	return {
		title: `Dependency ${isList ? "on other properties" : "with a schema"} ${action === "narrowed" ? "extended" : action === "widened" ? "shortened" : action}`,
		why: harmless ? "The reader's schema asks for less of objects with the property than the writer's schema." : "Objects with the property were valid under the writer's schema without what the reader's schema asks of them.",
		coordinate: {
			area: "dependency",
			part: isList ? "names" : "schema",
			action
		},
		example: {
			writer: withDependency(earlier),
			reader: withDependency(current)
		},
		change: (told) => describeDependency(told),
		remedy: ({ candidate }) => harmless ? NOTHING_TO_DO : candidate === "reader" ? "Leave the dependency as it was, and check it in the application." : "Keep the dependency: earlier schemas refuse data that does not keep to it."
	};
}
function describeDependency({ difference, candidate }) {
	const { property } = difference.details;
	const { earlier, current } = orderValues(candidate, difference.details);
	if (earlier === null && current === null) return difference.kind.endsWith("added") === (candidate === "reader") ? `A schema for objects with \`${property}\` was added` : `The schema for objects with \`${property}\` was removed`;
	if (earlier === null) return `Objects with \`${property}\` need ${listNames$1(current ?? [])} now`;
	if (current === null) return `Objects with \`${property}\` no longer need ${listNames$1(earlier)}`;
	return `What objects with \`${property}\` need went from ${listNames$1(earlier)} to ${listNames$1(current)}`;
}
// src/formats/json/catalogue/over-strict.ts
const KEYWORD_ONLY = "The registry looks at the keyword only: even a schema that accepts everything counts as a restriction.";
const PATTERNS = "The registry compares patterns as texts, not what they match.";
/** Kinds whose rule is over-strict in a way of its own. */
const RULES = /* @__PURE__ */ new Map([
	["type-changed", "The registry compares the kinds of schemas that its parser makes, not the values they accept. A list of types is a kind of its own, and in drafts 4 to 7 a keyword of another group (`format` on an integer, `enum` beside `type`) makes one."],
	["combined-type-changed", "The registry compares `allOf`, `anyOf` and `oneOf` with themselves only, except that `anyOf` may replace the others. A list of types counts as `anyOf`, and in drafts 4 to 7 a schema with keywords of several groups as `allOf`."],
	["combined-type-subschemas-changed", "The registry pairs each branch of one side with a compatible branch of the other, and no branch twice, whatever the branches accept together."],
	["schema-added", "The registry does not look at what an added schema says: even `{}` is refused."],
	["additional-properties-narrowed", KEYWORD_ONLY],
	["additional-items-narrowed", KEYWORD_ONLY],
	["unevaluated-properties-narrowed", KEYWORD_ONLY],
	["unevaluated-items-narrowed", KEYWORD_ONLY],
	["pattern-added", PATTERNS],
	["pattern-changed", PATTERNS]
]);
const OTHERS = "The registry looks at this one change alone, not at what the rest of the schema already says.";
/** Why the registry refuses a change of a kind where no document breaks: a whole sentence or two. */
function tellOverStrict(kind) {
	return RULES.get(kind) ?? OTHERS;
}
// src/formats/json/catalogue/properties.ts
const ID = { id: { type: "string" } };
const NOTE = { type: "string" };
const CLOSED = { additionalProperties: false };
const OPEN = "open content model";
const UNOPEN = "closed content model";
const PARTIAL = "partially open content model";
const OPEN_WHY = "Without `additionalProperties: false` the writer's schema allows any other property with any value: its model is open. Data may hold the new name already, with a value that the new schema refuses.";
const OPEN_REMEDY = "Three ways out: give the property the empty schema (`{}`) and leave it at that, since a type later is refused as well; set the subject's `compatibilityPolicy` to `LENIENT`; or close the object in a version of its own first, which helps at level BACKWARD.";
/** The catalogue's entries for properties that one side lacks. */
const PROPERTY_ENTRIES = {
	"property-with-empty-schema-added-to-open-content-model": createAdded({
		title: "Property without restrictions added to an open model",
		why: "The writer's schema allows any property with any value, and so does the new one for this name.",
		part: OPEN,
		example: {
			writer: objectOf(ID),
			reader: objectOf({
				...ID,
				note: {}
			})
		},
		words: "without any restriction",
		remedy: NOTHING_TO_DO
	}),
	"optional-property-added-to-open-content-model": createAdded({
		title: "Optional property added to an open model",
		why: OPEN_WHY,
		part: OPEN,
		example: {
			writer: objectOf(ID),
			reader: objectOf({
				...ID,
				note: NOTE
			})
		},
		words: "as an optional property of an object that is open for any other property",
		remedy: OPEN_REMEDY
	}),
	"required-property-with-default-added-to-open-content-model": createAdded({
		title: "Required property with a default added to an open model",
		why: `${OPEN_WHY} That the default fills in a missing value does not help against a wrong one.`,
		part: OPEN,
		example: {
			writer: objectOf(ID),
			reader: objectOf({
				...ID,
				note: {
					...NOTE,
					default: ""
				}
			}, { required: ["note"] })
		},
		words: "as a required property with a default of an object that is open for any other property",
		remedy: OPEN_REMEDY
	}),
	"required-property-added-to-open-content-model": createAdded({
		title: "Required property added to an open model",
		why: "Data written before does not have the property, and the reader's schema requires it.",
		part: OPEN,
		example: {
			writer: objectOf(ID),
			reader: objectOf({
				...ID,
				note: NOTE
			}, { required: ["note"] })
		},
		words: "as a required property without a default",
		remedy: "Leave the property optional, and require it when all data has it."
	}),
	"optional-property-added-to-unopen-content-model": createAdded({
		title: "Optional property added to a closed model",
		why: "The writer's schema allows no other property, so no data has the name yet, and the reader's schema does not ask for it.",
		part: UNOPEN,
		example: {
			writer: objectOf(ID, CLOSED),
			reader: objectOf({
				...ID,
				note: NOTE
			}, CLOSED)
		},
		words: "as an optional property of an object that had no other",
		remedy: NOTHING_TO_DO
	}),
	"required-property-with-default-added-to-unopen-content-model": createAdded({
		title: "Required property with a default added to a closed model",
		why: "The registry counts on readers that fill in defaults. A validator does not: to it data without the property is invalid.",
		part: UNOPEN,
		example: {
			writer: objectOf(ID, CLOSED),
			reader: objectOf({
				...ID,
				note: {
					...NOTE,
					default: ""
				}
			}, {
				required: ["note"],
				...CLOSED
			})
		},
		words: "as a required property with a default of an object that had no other",
		remedy: "Leave the property optional unless every reader fills in defaults before it validates."
	}),
	"required-property-added-to-unopen-content-model": createAdded({
		title: "Required property added to a closed model",
		why: "Data written before does not have the property, and the reader's schema requires it.",
		part: UNOPEN,
		example: {
			writer: objectOf(ID, CLOSED),
			reader: objectOf({
				...ID,
				note: NOTE
			}, {
				required: ["note"],
				...CLOSED
			})
		},
		words: "as a required property without a default",
		remedy: "Leave the property optional, or give it a default."
	}),
	"property-added-is-covered-by-partially-open-content-model": createAdded({
		title: "Property added that the rest's schema covers",
		why: "The writer's schema allows other properties of a certain type only, and the new property takes all of that type.",
		part: PARTIAL,
		example: {
			writer: objectOf(ID, { additionalProperties: { type: "string" } }),
			reader: objectOf({
				...ID,
				note: NOTE
			}, { additionalProperties: { type: "string" } })
		},
		words: "and takes what the schema for other properties allows",
		remedy: NOTHING_TO_DO
	}),
	"property-added-not-covered-by-partially-open-content-model": createAdded({
		title: "Property added that the rest's schema does not cover",
		why: "The writer's schema allows other properties of a certain type, so data may hold the new name with a value of that type, which the new property refuses.",
		part: PARTIAL,
		example: {
			writer: objectOf(ID, { additionalProperties: { type: "string" } }),
			reader: objectOf({
				...ID,
				note: { type: "integer" }
			}, { additionalProperties: { type: "string" } })
		},
		words: "and refuses what the schema for other properties allows",
		remedy: "Give the property the schema that other properties have, or choose a name that cannot be in use."
	}),
	"property-added-to-open-content-model": createAdded({
		title: "Property added to an open model",
		why: "A former name for the kinds that tell optional from required properties; no supported registry reports it.",
		part: OPEN,
		example: {
			writer: objectOf(ID),
			reader: objectOf({
				...ID,
				note: NOTE
			})
		},
		words: "to an object that is open for any other property",
		remedy: OPEN_REMEDY
	}),
	"reserved-property-conflicts-with-property": createAdded({
		title: "Property takes a reserved name",
		why: "With `schema.validate.fields` the registry refuses properties whose names are reserved for fields of its own; the comparison of two schemas never reports it.",
		part: "reserved names",
		example: {
			writer: objectOf(ID),
			reader: objectOf({
				...ID,
				note: NOTE
			})
		},
		words: "under a name that is reserved",
		remedy: "Choose another name for the property."
	}),
	"property-removed-from-open-content-model": createRemoved({
		title: "Property removed from an open model",
		why: "The reader's schema allows any other property, the removed one too.",
		part: OPEN,
		example: {
			writer: objectOf({
				...ID,
				note: NOTE
			}),
			reader: objectOf(ID)
		},
		remedy: NOTHING_TO_DO
	}),
	"property-removed-from-closed-content-model": createRemoved({
		title: "Property removed from a closed model",
		why: "The reader's schema allows no other property, so data that still holds the removed one is refused. To the registry any `patternProperties` close the model for names that no pattern finds.",
		part: UNOPEN,
		example: {
			writer: objectOf({
				...ID,
				note: NOTE
			}, CLOSED),
			reader: objectOf(ID, CLOSED)
		},
		remedy: "Keep the property, mark it as deprecated in its description, and stop writing it."
	}),
	"property-with-false-removed-from-closed-content-model": createRemoved({
		title: "Forbidden property removed from a closed model",
		why: "The writer's schema forbade the property, so no data holds it.",
		part: UNOPEN,
		example: {
			writer: objectOf({
				...ID,
				note: false
			}, CLOSED),
			reader: objectOf(ID, CLOSED)
		},
		remedy: NOTHING_TO_DO
	}),
	"property-removed-is-covered-by-partially-open-content-model": createRemoved({
		title: "Property removed that the rest's schema covers",
		why: "The reader's schema allows other properties of a certain type, and all values of the removed one are of that type.",
		part: PARTIAL,
		example: {
			writer: objectOf({
				...ID,
				note: NOTE
			}, { additionalProperties: { type: "string" } }),
			reader: objectOf(ID, { additionalProperties: { type: "string" } })
		},
		remedy: NOTHING_TO_DO
	}),
	"property-removed-not-covered-by-partially-open-content-model": createRemoved({
		title: "Property removed that the rest's schema does not cover",
		why: "The reader's schema allows other properties of a certain type only, and the removed one holds values that are not of that type.",
		part: PARTIAL,
		example: {
			writer: objectOf({
				...ID,
				note: { type: "integer" }
			}, { additionalProperties: { type: "string" } }),
			reader: objectOf(ID, { additionalProperties: { type: "string" } })
		},
		remedy: "Keep the property, mark it as deprecated in its description, and stop writing it."
	}),
	"reserved-property-removed": createRemoved({
		title: "Reserved property removed",
		why: "With `schema.validate.fields` the registry refuses to lose fields it reserved; the comparison of two schemas never reports it.",
		part: "reserved names",
		example: {
			writer: objectOf({
				...ID,
				note: NOTE
			}),
			reader: objectOf(ID)
		},
		remedy: "Keep the reserved property."
	})
};
function createAdded(words) {
	return {
		title: words.title,
		why: words.why,
		coordinate: {
			area: "property",
			part: words.part,
			action: "added"
		},
		example: words.example,
		change: ({ difference, site, candidate }) => {
			const name = `\`${difference.details.property}\``;
			return candidate === "reader" ? `Property ${name} was added to ${site} ${words.words}` : `Property ${name} was removed from ${site}, and earlier schemas declare it`;
		},
		remedy: (told) => findRemedy(words, told, "Keep the property: earlier schemas still check its values.")
	};
}
function createRemoved(words) {
	return {
		title: words.title,
		why: words.why,
		coordinate: {
			area: "property",
			part: words.part,
			action: "removed"
		},
		example: words.example,
		change: ({ difference, site, candidate }) => {
			const name = `\`${difference.details.property}\``;
			return candidate === "reader" ? `Property ${name} was removed from ${site}` : `Property ${name} was added to ${site}, and earlier schemas do not declare it`;
		},
		remedy: (told) => findRemedy(words, told, "Publish a version that allows other properties first, and add the property later.")
	};
}
function findRemedy(words, told, whenWriting) {
	return told.candidate === "reader" || words.remedy === "Nothing needs to be done." ? words.remedy : whenWriting;
}
// src/formats/json/catalogue/schemas.ts
/** The catalogue's entries for whole schemas, their types and their annotations. */
const SCHEMA_ENTRIES = {
	"id-changed": createAnnotation("$id", "https://example.com/a.json", "https://example.com/b.json"),
	"title-changed": createAnnotation("title", "Order", "Purchase order"),
	"description-changed": createAnnotation("description", "What was bought", "What was ordered"),
	"default-changed": createAnnotation("default", "EUR", "USD"),
	"schema-added": {
		title: "Schema added where anything was allowed",
		why: "The writer's schema says nothing about these values, so they may be anything; the reader's schema restricts them. The registry does not look at what the added schema says: even `{}` is refused.",
		coordinate: {
			area: "schema",
			part: "presence",
			action: "added"
		},
		example: {
			writer: { type: "array" },
			reader: {
				type: "array",
				items: { type: "string" }
			}
		},
		change: ({ site, candidate }) => candidate === "reader" ? `${capitalize(site)} got a schema` : `The schema for ${site} was removed`,
		remedy: ({ candidate }) => candidate === "reader" ? "Leave the values unrestricted, or add a new property whose items have the schema from the start." : "Keep the schema; a version without it writes what earlier readers do not accept."
	},
	"schema-removed": {
		title: "Schema removed",
		why: "Without a schema every value is accepted, those of the writer's schema too.",
		coordinate: {
			area: "schema",
			part: "presence",
			action: "removed"
		},
		example: {
			writer: {
				type: "array",
				items: { type: "string" }
			},
			reader: { type: "array" }
		},
		change: ({ site, candidate }) => candidate === "reader" ? `The schema for ${site} was removed` : `${capitalize(site)} got a schema`,
		remedy: () => NOTHING_TO_DO
	},
	"type-extended": {
		title: "Integer became number",
		why: "Every integer is a number.",
		coordinate: {
			area: "type",
			part: "integer",
			action: "widened"
		},
		example: {
			writer: { type: "integer" },
			reader: { type: "number" }
		},
		change: describeType,
		remedy: () => NOTHING_TO_DO
	},
	"type-narrowed": {
		title: "Number became integer",
		why: "A number such as 1.5 is no integer.",
		coordinate: {
			area: "type",
			part: "integer",
			action: "narrowed"
		},
		example: {
			writer: { type: "number" },
			reader: { type: "integer" }
		},
		change: describeType,
		remedy: (told) => keepType(told)
	},
	"type-changed": {
		title: "Type changed",
		why: "Values of one type are no values of the other. The registry goes further: it compares the kinds of schemas that its parser makes, and never takes two different kinds for compatible, except `false` on the writer's side and a schema without keywords on the reader's. A list of types is a kind of its own, and in drafts 4 to 7 a keyword of another group (`format` on an integer, `enum` beside `type`) makes one.",
		coordinate: {
			area: "type",
			part: "kind",
			action: "changed"
		},
		example: {
			writer: objectOf({ id: { type: "string" } }),
			reader: objectOf({ id: { type: "integer" } })
		},
		change: describeType,
		remedy: (told) => keepType(told)
	}
};
function createAnnotation(keyword, earlier, current) {
	const titles = {
		writer: {
			type: "string",
			[keyword]: earlier
		},
		reader: {
			type: "string",
			[keyword]: current
		}
	};
	return {
		title: `${keyword} changed`,
		why: `\`${keyword}\` describes a schema and restricts nothing.`,
		coordinate: {
			area: "annotation",
			part: keyword,
			action: "changed"
		},
		example: titles,
		change: (told) => describeAnnotation(keyword, told),
		remedy: () => NOTHING_TO_DO
	};
}
function describeAnnotation(keyword, { difference, site, candidate }) {
	const { earlier, current } = orderValues(candidate, difference.details);
	if (earlier === null) return `\`${keyword}\` was added to ${site}`;
	return current === null ? `\`${keyword}\` was removed from ${site}` : `\`${keyword}\` of ${site} changed`;
}
function describeType({ difference, site, candidate }) {
	const { earlier, current } = orderValues(candidate, difference.details);
	return earlier === current ? `${capitalize(site)} is \`${earlier}\` on both sides, but built differently` : `${nameType(site, earlier, current)} went from \`${earlier}\` to \`${current}\``;
}
function keepType({ difference, candidate }) {
	const { earlier, current } = orderValues(candidate, difference.details);
	return earlier === current ? "Write both schemas with the same keywords: the registry compares how they are built." : `Keep \`${earlier}\`, or use a new property for what is \`${current}\`.`;
}
/** A schema may be made of other things than types: `const`, `enum`, an `allOf`. */
function nameType(site, ...kinds) {
	return kinds.every((kind) => kind === null || kind.split(" or ").every((name) => TYPES.has(name))) ? `The type of ${site}` : capitalize(site);
}
const TYPES = new Set("string number integer boolean null object array".split(" "));
function capitalize(text) {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
// src/formats/json/catalogue/values.ts
const PATTERN = {
	keyword: "pattern",
	area: "string",
	base: { type: "string" },
	harm: "Texts were valid under the writer's schema that the reader's pattern does not find. The registry compares patterns as texts: even a pattern that matches everything counts."
};
const MULTIPLE = {
	keyword: "multipleOf",
	area: "number",
	base: { type: "number" },
	harm: "Numbers were valid under the writer's schema that are no multiples of the reader's number."
};
const KEYWORD_TITLES = {
	added: "added",
	removed: "removed",
	narrowed: "replaced by a multiple",
	widened: "replaced by a divisor",
	changed: "changed"
};
/** The catalogue's entries for enums, patterns and multiples. */
const VALUE_ENTRIES = {
	"enum-array-extended": createEnum("widened", [["a"], ["a", "b"]]),
	"enum-array-narrowed": createEnum("narrowed", [["a", "b"], ["a"]]),
	"enum-array-changed": createEnum("changed", [["a", "b"], ["a", "c"]]),
	"pattern-added": createKeyword({
		...PATTERN,
		action: "added",
		values: [void 0, "^a"]
	}),
	"pattern-removed": createKeyword({
		...PATTERN,
		action: "removed",
		values: ["^a", void 0]
	}),
	"pattern-changed": createKeyword({
		...PATTERN,
		action: "changed",
		values: ["^a", "^b"]
	}),
	"multiple-of-added": createKeyword({
		...MULTIPLE,
		action: "added",
		values: [void 0, 2]
	}),
	"multiple-of-removed": createKeyword({
		...MULTIPLE,
		action: "removed",
		values: [2, void 0]
	}),
	"multiple-of-expanded": createKeyword({
		...MULTIPLE,
		action: "narrowed",
		values: [2, 4]
	}),
	"multiple-of-reduced": createKeyword({
		...MULTIPLE,
		action: "widened",
		values: [4, 2]
	}),
	"multiple-of-changed": createKeyword({
		...MULTIPLE,
		action: "changed",
		values: [4, 6]
	})
};
function createEnum(action, [earlier, current]) {
	const harmless = action === "widened";
	return {
		title: {
			widened: "Values added to an enum",
			narrowed: "Values removed from an enum",
			changed: "Values of an enum replaced"
		}[action],
		why: harmless ? "Every value that the writer's schema allows is still allowed." : "Data may hold a value that only the writer's schema allows.",
		coordinate: {
			area: "enum",
			part: "values",
			action
		},
		example: {
			writer: { enum: earlier },
			reader: { enum: current }
		},
		change: describeEnum,
		remedy: (told) => {
			if (harmless) return NOTHING_TO_DO;
			const { removed } = told.difference.details;
			return told.candidate === "reader" ? `Keep ${listValues$1(removed)} among the values, and stop writing ${removed.length === 1 ? "it" : "them"}.` : `Publish a version that knows ${listValues$1(removed)} to all readers first.`;
		}
	};
}
function describeEnum({ difference, site, candidate }) {
	const { added, removed } = difference.details;
	const [gained, lost] = candidate === "reader" ? [added, removed] : [removed, added];
	if (difference.registryPath.endsWith("/const")) return `\`const\` of ${site} went from ${listValues$1(lost)} to ${listValues$1(gained)}`;
	const subject = site === "the schema" ? "The enum" : `The enum of ${site}`;
	if (lost.length === 0) return `${subject} gained ${listValues$1(gained)}`;
	return gained.length === 0 ? `${subject} lost ${listValues$1(lost)}` : `${subject} lost ${listValues$1(lost)} and gained ${listValues$1(gained)}`;
}
/** Values that are named before the rest is only counted. */
const MAX_NAMED = 5;
function listValues$1(values) {
	const named = values.slice(0, MAX_NAMED).map((value) => `\`${value}\``);
	const rest = values.length - named.length;
	return named.join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
function createKeyword({ keyword, area, base, harm, action, values }) {
	const harmless = action === "removed" || action === "widened";
	const withValue = (value) => value === void 0 ? base : {
		...base,
		[keyword]: value
	};
	return {
		title: `${keyword} ${KEYWORD_TITLES[action]}`,
		why: harmless ? `The reader's \`${keyword}\` allows everything that the writer's does.` : harm,
		coordinate: {
			area,
			part: keyword,
			action
		},
		example: {
			writer: withValue(values[0]),
			reader: withValue(values[1])
		},
		change: (told) => describeKeyword(keyword, told),
		remedy: ({ difference, candidate }) => {
			if (harmless) return NOTHING_TO_DO;
			const { earlier } = orderValues(candidate, difference.details);
			return earlier === null ? `Leave \`${keyword}\` out, and check it in the application.` : `Keep \`${keyword}\` as \`${earlier}\`, and check the new one in the application.`;
		}
	};
}
function describeKeyword(keyword, { difference, site, candidate }) {
	const { before, after } = difference.details;
	const quote = (value) => value === null || keyword !== "pattern" ? value : `\`${value}\``;
	const { earlier, current } = orderValues(candidate, {
		before: quote(before),
		after: quote(after)
	});
	if (earlier === null) return `\`${keyword}\` ${current} was added to ${site}`;
	if (current === null) return `\`${keyword}\` ${earlier} was removed from ${site}`;
	return `\`${keyword}\` of ${site} went from ${earlier} to ${current}`;
}
// src/formats/json/name-site.ts
/**
* A place of a schema as people name it, in backticks: `address.zip`, `lines[].price`. The root and what is not inside
* a property, item or definition is `the schema`; the items of a root array are `the items`.
*/
function nameSite(pointer) {
	const path = printPath(parsePointer(pointer)).replace(/^\./, "");
	if (path === "") return "the schema";
	return path === "[]" ? "the items" : `\`${path}\``;
}
function printPath(tokens) {
	let path = "";
	for (let index = 0; index < tokens.length; index++) {
		const step = findStep(tokens[index] ?? "", tokens[index + 1]);
		path = step.restarts ? step.text : path + step.text;
		index += step.taken;
	}
	return path;
}
const NOTHING$1 = {
	text: "",
	taken: 0
};
function findStep(token, next) {
	switch (token) {
		case "properties": return next === void 0 ? NOTHING$1 : {
			text: `.${next}`,
			taken: 1
		};
		case "patternProperties": return next === void 0 ? NOTHING$1 : {
			text: `.{${next}}`,
			taken: 1
		};
		case "definitions":
		case "$defs": return next === void 0 ? NOTHING$1 : {
			text: next,
			taken: 1,
			restarts: true
		};
		case "items":
		case "prefixItems": return next !== void 0 && /^[0-9]+$/.test(next) ? {
			text: `[${next}]`,
			taken: 1
		} : {
			text: "[]",
			taken: 0
		};
		case "additionalItems":
		case "unevaluatedItems": return next === void 0 ? NOTHING$1 : {
			text: "[]",
			taken: 0
		};
		case "additionalProperties":
		case "unevaluatedProperties": return next === void 0 ? NOTHING$1 : {
			text: ".*",
			taken: 0
		};
		case "allOf":
		case "anyOf":
		case "oneOf": return next === void 0 ? NOTHING$1 : {
			text: "",
			taken: 1
		};
		default: return NOTHING$1;
	}
}
// src/formats/json/differences.ts
/** Every kind of change the registry's comparison knows: what it is called, why it breaks or not, and what to do. */
const CATALOGUE = {
	...SCHEMA_ENTRIES,
	...LIMIT_ENTRIES,
	...VALUE_ENTRIES,
	...REQUIRED_ENTRIES,
	...PROPERTY_ENTRIES,
	...REST_ENTRIES,
	...DEPENDENCY_ENTRIES,
	...ARRAY_ENTRIES,
	...COMBINATION_ENTRIES
};
/** All kinds, in the order of the registry's families. */
const JSON_DIFFERENCE_KINDS = Object.keys(CHANGE_KINDS);
/** Whether a text names a kind of change. */
function isChangeKind(text) {
	return Object.hasOwn(CHANGE_KINDS, text);
}
/** The words for one difference: what changed, who can no longer do what, why, and the way out. */
function describeJsonDifference(difference, labels) {
	const entry = CATALOGUE[difference.kind];
	const told = createTold(difference, labels);
	const consequence = tellConsequence(difference, labels);
	return {
		title: entry.title,
		message: `${tellChange(difference, entry.change(told), labels)}, ${consequence}.`,
		why: tellWhy(difference, entry.why, labels),
		remedy: tellRemedy(difference, labels) ?? entry.remedy(told)
	};
}
/** Branches that found no partner are told by what changed inside of them, where that is known. */
function tellChange(difference, change, labels) {
	const reasons = listReasons(difference);
	if (reasons.length === 0) return change + tellMerged(difference, labels);
	const place = findToldPlace(difference, labels);
	const clauses = listClauses(reasons, labels).join("; ");
	if (!CRITERIA.has(parsePointer(place.pointer).at(-1) ?? "")) return clauses.charAt(0).toUpperCase() + clauses.slice(1);
	const site = nameSite(place.pointer);
	const named = clauses.replaceAll(` of ${site} `, " ").replaceAll(` ${site} `, " it ");
	return `In ${reasons.length === 1 ? "a branch" : "branches"} of ${site} ${named}`;
}
const CRITERIA = /* @__PURE__ */ new Set([
	"allOf",
	"anyOf",
	"oneOf"
]);
function tellRemedy(difference, labels) {
	const [reason, ...others] = listReasons(difference);
	if (reason === void 0) return void 0;
	if (others.length > 0) return "Take these changes back, or add what is new as a branch beside the old ones.";
	return describeJsonDifference(reason, labels).remedy;
}
function tellWhy(difference, why, labels) {
	if (!difference.breaking) return why;
	const [reason, ...others] = labels.harmless === true ? [] : listReasons(difference);
	if (reason !== void 0 && others.length === 0) return `${describeJsonDifference(reason, labels).why} Of a branch the registry tells no more than that it finds no partner.`;
	return (labels.harmless === true ? tellOverStrict(difference.kind) : why) + describeModels(difference, labels);
}
function tellConsequence({ breaking }, { reader, writer, harmless, unproven }) {
	if (!breaking) return "which the registry accepts";
	if (unproven === true) return "which the registry refuses";
	return harmless === true ? `which the registry refuses although ${reader} reads all data written with ${writer}` : `so ${reader} can refuse data written with ${writer}`;
}
function createTold(difference, labels) {
	const place = findToldPlace(difference, labels);
	return {
		difference,
		site: nameSite(MEMBER_FAMILIES.has(CHANGE_KINDS[difference.kind].details) ? leaveMember(difference, place.pointer, labels) : place.pointer),
		candidate: labels.candidate
	};
}
/** What else the registry reports of the same cause. */
function tellMerged({ merged = [] }, labels) {
	return merged.length === 0 ? "" : ` (${listClauses(merged, labels).join("; ")})`;
}
function listClauses(differences, labels) {
	const clauses = differences.map((difference) => {
		const entry = CATALOGUE[difference.kind];
		const words = tellChange(difference, entry.change(createTold(difference, labels)), labels);
		return words.charAt(0).toLowerCase() + words.slice(1);
	});
	return [...new Set(clauses)];
}
/** The differences that are the reasons of another; none for most kinds. */
function listReasons({ details }) {
	return "reasons" in details ? details.reasons : [];
}
const OPENNESS = {
	open: "open (any other property, with any value)",
	closed: "closed (no other property)",
	"partially-open": "partially open (other properties that fit a schema)"
};
/** Which content models the two objects have, for a property that one of them lacks. */
function describeModels({ details }, { reader, writer }) {
	if (!("readerModel" in details)) return "";
	const [after, before] = [OPENNESS[details.readerModel], OPENNESS[details.writerModel]];
	if (after === before) return ` Here the object is ${before} on both sides.`;
	return ` Here the object is ${before} in ${writer} and ${after} in ${reader}.`;
}
/** Where the cause of a difference stands: where its one reason does, which is further in. */
function findJsonCause(difference) {
	const [reason, ...others] = listReasons(difference);
	return reason === void 0 || others.length > 0 ? difference : findJsonCause(reason);
}
/** The place on the new schema's side, except for a whole schema that only one side has. */
function findToldPlace({ kind, reader, writer }, { candidate }) {
	if (kind === "schema-added") return reader;
	if (kind === "schema-removed") return writer;
	return candidate === "reader" ? reader : writer;
}
/** Kinds that are about a member of an object or array, and are told as changes of that object or array. */
const MEMBER_FAMILIES = /* @__PURE__ */ new Set([
	"property",
	"member",
	"item"
]);
/** The place of the side that lacks the member is that of the object or array already. */
function leaveMember({ kind }, pointer, { candidate }) {
	if (candidate === (kind.includes("-removed-") ? "reader" : kind.includes("-added-") ? "writer" : void 0)) return pointer;
	return pointer.replace(/\/(?:properties\/[^/]*|(?:items|prefixItems)\/[0-9]+)$/, "");
}
/** The catalogue's page on a kind of change. */
function findJsonKindPage(kind) {
	const { title, why, coordinate, example } = CATALOGUE[kind];
	const { reader, writer } = example;
	return {
		kind,
		title,
		registryType: printChangeType(kind),
		why,
		coordinate,
		example: {
			reader: JSON.stringify(reader),
			writer: JSON.stringify(writer)
		},
		...UNREPORTED.has(kind) ? { unreported: describeUnreported(kind) } : {}
	};
}
/** Names that the registry's engine has and its comparison never gives. */
const UNREPORTED = /* @__PURE__ */ new Set([
	"property-added-to-open-content-model",
	"reserved-property-removed",
	"reserved-property-conflicts-with-property"
]);
function describeUnreported(kind) {
	const { title, why } = CATALOGUE[kind];
	return {
		title,
		message: `The registry knows the name \`${printChangeType(kind)}\` and never reports it when it compares schemas.`,
		why,
		remedy: "Nothing needs to be done."
	};
}
// src/formats/json/witness/draft.ts
/** Whether a draft is 2019-09 or later: references have siblings, and ids have no fragments. */
function isModernDraft(draft) {
	return draft.startsWith("20");
}
// src/formats/json/witness/plain-value.ts
/** A value with its numbers made doubles. */
function toPlain(value) {
	if (value instanceof JsonNumber) return Number(value.text);
	if (Array.isArray(value)) return value.map((item) => toPlain(item));
	if (!isJsonObject(value)) return value;
	return createPlainObject(listKeys(value).map((key) => [key, toPlain(getMember(value, key) ?? null)]));
}
/** Makes an object of entries; of equal keys the last value stands. */
function createPlainObject(entries) {
	const object = {};
	for (const [key, value] of entries) if (key === "__proto__") Object.defineProperty(object, key, {
		value,
		enumerable: true,
		configurable: true,
		writable: true
	});
	else object[key] = value;
	return object;
}
/** Whether a value is an object, not an array and not null. */
function isPlainObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Whether a value is an array. */
function isPlainArray(value) {
	return Array.isArray(value);
}
/** The object's own value under a key, or undefined. */
function getPlain(object, key) {
	return Object.hasOwn(object, key) ? object[key] : void 0;
}
/** The object with one more entry, or with another value for it. */
function withEntry(object, key, value) {
	return createPlainObject([...Object.entries(object), [key, value]]);
}
/** The object without one key. */
function withoutEntry(object, key) {
	return createPlainObject(Object.entries(object).filter(([name]) => name !== key));
}
/** Whether two values are equal as JSON Schema says: numbers by value, objects whatever the order of their keys. */
function areEqual(left, right) {
	if (left === right) return true;
	if (isPlainArray(left) || isPlainArray(right)) return isPlainArray(left) && isPlainArray(right) && left.length === right.length && left.every((item, index) => areEqual(item, right[index] ?? null));
	if (!isPlainObject(left) || !isPlainObject(right)) return false;
	const keys = Object.keys(left);
	return keys.length === Object.keys(right).length && keys.every((key) => {
		const other = getPlain(right, key);
		return other !== void 0 && areEqual(left[key] ?? null, other);
	});
}
// src/formats/json/witness/draft-keywords.ts
/** Keywords that other drafts have and this one does not: they restrict nothing here. */
const FOREIGN = {
	draft4: toSet("const contains propertyNames if then else", "dependentRequired dependentSchemas $anchor prefixItems"),
	draft6: toSet("if then else", "dependentRequired dependentSchemas $anchor prefixItems"),
	draft7: toSet("", "dependentRequired dependentSchemas $anchor prefixItems"),
	"2019-09": toSet("dependencies prefixItems", "$dynamicRef $dynamicAnchor"),
	"2020-12": toSet("dependencies additionalItems", "$recursiveRef $recursiveAnchor")
};
/** Keywords of 2019-09 and later that earlier drafts do not have. */
const LATER = toSet("unevaluatedProperties unevaluatedItems minContains maxContains", "$dynamicRef $recursiveRef");
function toSet(...lists) {
	return new Set(lists.flatMap((list) => list.split(" ")).filter((keyword) => keyword !== ""));
}
/** Keywords that stay beside a reference up to draft 7: references may lead into them. */
const BESIDE_REFERENCE = /* @__PURE__ */ new Set([
	"$ref",
	"definitions",
	"$defs"
]);
/**
* A schema object's keywords as its draft has them: without those of other drafts, without what stands beside `$ref` up
* to draft 7, with draft 4's boolean limits as numbers. What is inside of its values is left as it is.
*/
function adaptKeywords(schema, draft) {
	const isModern = isModernDraft(draft);
	const hidesSiblings = !isModern && typeof getPlain(schema, "$ref") === "string";
	const adapted = createPlainObject(Object.entries(schema).filter(([key]) => !FOREIGN[draft].has(key) && (isModern || !LATER.has(key)) && (!hidesSiblings || BESIDE_REFERENCE.has(key))));
	return draft === "draft4" ? adaptLimits(schema, adapted) : adapted;
}
function adaptLimits(schema, adapted) {
	const changed = new Map(Object.entries(adapted));
	for (const [flag, limit] of [["exclusiveMinimum", "minimum"], ["exclusiveMaximum", "maximum"]]) {
		changed.delete(flag);
		const value = getPlain(schema, limit);
		if (getPlain(schema, flag) !== true || typeof value !== "number") continue;
		changed.delete(limit);
		changed.set(flag, value);
	}
	return createPlainObject(changed);
}
// src/formats/json/witness/schema-bundle.ts
/** Subschemas that all validations of a bundle together may enter: half a second of work. */
const MAX_SPENT = 5e5;
/** Thrown where a schema cannot be judged: a reference leads nowhere, or validation costs too much. */
var CannotJudge = class extends Error {};
/** A schema with the texts it refers to, ready for validation. */
var SchemaBundle = class {
	draft;
	root;
	/** The texts of references by the URI they are known under. */
	documents;
	/** Characters of all texts. */
	textLength;
	#base;
	#byUri = /* @__PURE__ */ new Map();
	#spent = 0;
	#lists = /* @__PURE__ */ new WeakMap();
	#adapted = /* @__PURE__ */ new WeakMap();
	constructor(schema) {
		this.draft = findDraft(schema);
		const root = toPlain(schema.root);
		const base = isPlainObject(root) ? readId(root, this.draft) : void 0;
		this.#base = base ?? "";
		this.documents = readDocuments(schema, this.#base);
		this.textLength = schema.references.reduce((sum, one) => sum + one.schema.length, schema.text.length);
		this.root = {
			schema: root,
			base: ""
		};
		this.#collect(this.root, 0);
		this.#byUri.set("", this.root);
		for (const [uri, document] of this.documents) {
			const located = {
				schema: document,
				base: uri
			};
			this.#byUri.set(uri, located);
			this.#collect(located, 0);
		}
	}
	/** Notes the ids and anchors of a document. */
	#collect({ schema, base }, depth) {
		if (depth > 500) throw new CannotJudge("the schema is nested too deeply");
		if (isPlainArray(schema)) for (const item of schema) this.#collect({
			schema: item,
			base
		}, depth + 1);
		if (!isPlainObject(schema)) return;
		const inner = enterScope(schema, base, this.draft);
		if (inner !== base) this.#byUri.set(inner, {
			schema,
			base
		});
		if (isModernDraft(this.draft)) this.#noteAnchors(schema, base, inner);
		for (const [key, part] of Object.entries(schema)) if (!DATA.has(key)) this.#collect({
			schema: part,
			base: inner
		}, depth + 1);
	}
	#noteAnchors(schema, base, inner) {
		for (const key of ["$anchor", "$dynamicAnchor"]) {
			const name = getPlain(schema, key);
			if (typeof name === "string") this.#byUri.set(resolveUri(inner, `#${name}`), {
				schema,
				base
			});
		}
	}
	/** Notes the cost of a validation. Throws when all validations together have cost too much. */
	spend(steps) {
		this.#spent += steps;
		if (this.#spent > MAX_SPENT) throw new CannotJudge("the search takes too long");
	}
	/** Whether a value is among those of an `enum`; of a giant one too, without a look at each. */
	lists(list, value) {
		if (typeof value === "object" && value !== null) return list.some((item) => areEqual(item, value));
		const known = this.#lists.get(list) ?? new Set(list);
		this.#lists.set(list, known);
		return known.has(value);
	}
	/** The object with the keywords of its draft only; the same object for the same one. */
	adapt(schema) {
		const known = this.#adapted.get(schema);
		if (known !== void 0) return known;
		const adapted = adaptKeywords(schema, this.draft);
		this.#adapted.set(schema, adapted);
		this.#adapted.set(adapted, adapted);
		return adapted;
	}
	/** The subschema at a place of the schema's text or of a reference's; undefined when there is none. */
	locate(document, pointer) {
		let located = document === null ? this.root : this.#findDocument(document);
		for (const token of parsePointer(pointer)) located = located && this.#step(located, token);
		return located;
	}
	#findDocument(name) {
		const uri = isAbsoluteUri(name) ? name : resolveUri(this.#base, name);
		const schema = this.documents.get(uri);
		return schema === void 0 ? void 0 : {
			schema,
			base: uri
		};
	}
	/** What a reference leads to. Throws when it leads nowhere. */
	resolve(reference, base) {
		const uri = resolveUri(base, reference).replace(/#$/, "");
		const known = this.#byUri.get(uri);
		if (known !== void 0) return known;
		const [document, fragment] = splitFragment(uri);
		const container = this.#byUri.get(document) ?? this.#findByName(reference);
		const target = container === void 0 ? void 0 : this.#follow(container, fragment);
		if (target === void 0) throw new CannotJudge(`the reference \`${reference}\` leads nowhere`);
		return target;
	}
	/** The newer parser also finds a reference by its bare name, wherever it stands. */
	#findByName(reference) {
		return this.#byUri.get(splitFragment(reference)[0].replace(/^(?:\.\/)+/, ""));
	}
	#follow(container, fragment) {
		if (fragment === "") return container;
		if (!fragment.startsWith("#/")) return void 0;
		let located = container;
		for (const token of readFragmentTokens(fragment) ?? []) located = located && this.#step(located, token);
		return located ?? this.#followDefinition(container, fragment);
	}
	#step({ schema, base }, token) {
		const child = isPlainArray(schema) ? schema[Number(token)] : isPlainObject(schema) ? getPlain(schema, token) : void 0;
		if (child === void 0) return void 0;
		return {
			schema: child,
			base: isPlainObject(schema) ? enterScope(schema, base, this.draft) : base
		};
	}
	/** The registry reads root-level `definitions` as `$defs` too. */
	#followDefinition(container, fragment) {
		if (!fragment.startsWith("#/$defs/") || container !== this.root) return void 0;
		return this.#follow(container, fragment.replace("#/$defs/", "#/definitions/"));
	}
};
/** Keywords in which nothing is a schema, whatever it looks like. */
const DATA = /* @__PURE__ */ new Set(["enum", "const"]);
/** The base inside a schema object. */
function enterScope(schema, base, draft) {
	const id = readId(schema, draft);
	return id === void 0 ? base : resolveUri(base, id);
}
function readId(schema, draft) {
	const id = getPlain(schema, draft === "draft4" ? "id" : "$id");
	if (typeof id !== "string" || id.startsWith("#")) return void 0;
	if (!isModernDraft(draft) && getPlain(schema, "$ref") !== void 0) return void 0;
	return id.replace(/#$/, "");
}
function findDraft({ dialect, root }) {
	if (dialect !== "modern") return dialect;
	const url = isJsonObject(root) ? getMember(root, "$schema") : void 0;
	return typeof url === "string" && url.includes("2019-09") ? "2019-09" : "2020-12";
}
function readDocuments(schema, base) {
	const documents = /* @__PURE__ */ new Map();
	for (const { name, schema: text } of schema.references) {
		const read = readSchemaText(text);
		const uri = isAbsoluteUri(name) ? name : resolveUri(base, name);
		if (read.ok && !documents.has(uri)) documents.set(uri, toPlain(read.value));
	}
	return documents;
}
// src/formats/json/pattern/sample-pattern.ts
/** Characters tried, in this order, when some member of a set is wanted. */
const POOL$1 = Array.from("a0A-_ .@/:1bBzZ9x+,;!#$%&()*<=>?[]^{|}~\"'\\	é日😀\n", (char) => char.codePointAt(0) ?? 97);
/** Characters a sample may have; a pattern that needs more yields none. */
const MAX_LENGTH$1 = 2e3;
/**
* Texts that are likely to match a pattern: different choices are taken in each. Look-arounds, anchors inside the
* pattern and back references are guessed, so each text must be checked with a search before it is used.
*/
function samplePattern(pattern) {
	const samples = /* @__PURE__ */ new Set();
	for (let variant = 0; variant < 6; variant++) {
		const text = sampleNode(pattern.root, variant);
		if (text !== void 0) samples.add(text);
	}
	return [...samples];
}
/** A member of a set, preferring common characters; undefined when none of the characters tried is one. */
function sampleSet(set, variant = 0) {
	const members = [...POOL$1, ...set.hints].filter((code) => code <= 1114111 && set.has(code));
	const code = members[Math.min(variant, members.length - 1)];
	return code === void 0 ? void 0 : String.fromCodePoint(code);
}
function sampleNode(node, variant) {
	switch (node.kind) {
		case "set": return sampleSet(node.set, variant);
		case "sequence": return joinSamples(node.items.map((item) => sampleNode(item, variant)));
		case "choice": return sampleNode(node.options[variant % node.options.length] ?? node, variant);
		case "group":
		case "atomic": return sampleNode(node.item, variant);
		case "repeat": return sampleRepeat(node, variant);
		case "look": return node.ahead && !node.negative && variant % 2 === 1 ? sampleNode(node.item, variant) : "";
		case "back-reference":
		case "anchor": return "";
	}
}
function sampleRepeat(node, variant) {
	const count = Math.min(node.max, Math.max(node.min, variant % 3));
	if (count > MAX_LENGTH$1) return void 0;
	const one = sampleNode(node.item, variant);
	if (count === 0) return "";
	return one === void 0 || one.length * count > MAX_LENGTH$1 ? void 0 : one.repeat(count);
}
function joinSamples(parts) {
	return parts.every((part) => part !== void 0) ? parts.join("") : void 0;
}
// src/formats/json/witness/view.ts
/** Nodes of one view that are looked at; schemas with more branches are probed in part. */
const MAX_FACETS = 60;
const MAX_DEPTH$5 = 12;
/**
* The plain nodes a view is made of: references followed, combined types, conditionals and `not` taken apart. Which of
* them apply to a value is not decided here; whoever probes a place tries what any of them suggests.
*/
function listFacets(view) {
	const facets = /* @__PURE__ */ new Set();
	const visit = (node, depth) => {
		if (node === null || depth > MAX_DEPTH$5 || facets.size >= MAX_FACETS || facets.has(node)) return;
		const inner = listWithin(node);
		if (inner === null || node.kind === "object") facets.add(node);
		for (const part of inner ?? []) visit(part, depth + 1);
	};
	for (const node of view) visit(node, 0);
	return [...facets];
}
/** The schemas that apply to the same value as a node; null for a plain node. */
function listWithin(node) {
	switch (node.kind) {
		case "reference": return [node.target];
		case "combined": return node.branches;
		case "not": return [node.negated];
		case "conditional": return [
			node.condition,
			node.consequence,
			node.alternative
		];
		case "object": return [...node.schemaDependencies.values()];
		default: return null;
	}
}
/** The facets that are objects. */
function listObjects(view) {
	return listFacets(view).filter((node) => node.kind === "object");
}
/** The facets that are arrays. */
function listArrays(view) {
	return listFacets(view).filter((node) => node.kind === "array");
}
/** What a view says about a property: its own schemas, else those of matching patterns, else those for the rest. */
function viewProperty(view, name) {
	return listObjects(view).flatMap((node) => {
		const own = node.properties.get(name);
		const matching = node.patterns.filter(({ pattern }) => finds(pattern, name)).map((one) => one.node);
		const found = own === void 0 ? matching : [own, ...matching];
		return found.length > 0 ? found : [node.additional ?? node.unevaluated].filter((rest) => rest !== null);
	});
}
function finds(pattern, name) {
	const compiled = readPattern(pattern);
	return compiled.ok && compiled.search(name) === true;
}
/** What a view says about the item at an index. */
function viewItem(view, index) {
	return listArrays(view).flatMap((node) => {
		const found = node.tuple?.[index] ?? node.items ?? node.additional ?? node.unevaluated;
		return found === null ? [] : [found];
	});
}
// src/formats/json/witness/scalars.ts
/** One value of every type, the usual first. */
const POOL = [
	1,
	"x",
	null,
	true,
	false,
	0,
	-1,
	1.5,
	"",
	[],
	{}
];
/** Longest text that is built for a length limit. */
const MAX_TEXT = 3e3;
/** Values taken from a schema's lists; longer ones are probed in part, from both ends and where lists differ. */
const MAX_LISTED$1 = 40;
/** Values of a list that are compared with those of others. */
const MAX_COMPARED = 1e4;
/** Values that differ in what some facet of the views says about scalars: limits and their neighbours, listed values, samples of patterns, one value of each type. */
function listScalars(...views) {
	const facets = views.flatMap((view) => listFacets(view));
	const found = [...listUnshared(facets)];
	for (const node of facets) found.push(...listListed(node));
	found.push(...listNumberValues(facets), ...listTexts(facets), ...POOL);
	return dropRepeated(found);
}
/** Values without repetitions, in their order. */
function dropRepeated(values) {
	return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
/** Values that one long list has and another has not. */
function listUnshared(facets) {
	const lists = facets.flatMap((node) => node.kind === "enum" ? [node.values.slice(0, MAX_COMPARED)] : []);
	if (lists.length < 2 || lists.every(({ length }) => length <= MAX_LISTED$1)) return [];
	const counts = /* @__PURE__ */ new Map();
	for (const list of lists) for (const value of list) {
		const key = printJson(value);
		const known = counts.get(key);
		if (known === void 0) counts.set(key, {
			value,
			count: 1
		});
		else known.count++;
	}
	return [...counts.values()].filter(({ count }) => count < lists.length).slice(0, MAX_LISTED$1).map(({ value }) => toPlain(value));
}
function listListed(node) {
	if (node.kind === "const") return [toPlain(node.value)];
	if (node.kind !== "enum") return [];
	const { values } = node;
	return (values.length > MAX_LISTED$1 ? [...values.slice(0, MAX_LISTED$1 / 2), ...values.slice(-20)] : values).map((value) => toPlain(value));
}
function listNumberValues(facets) {
	const numbers = facets.filter((node) => node.kind === "number");
	if (numbers.length === 0) return [];
	const limits = numbers.flatMap((node) => [
		node.minimum,
		node.maximum,
		node.exclusiveMinimum,
		node.exclusiveMaximum
	]);
	const steps = numbers.map((node) => node.multipleOf);
	const bounds = toNumbers(limits);
	const multiples = toNumbers(steps);
	const near = bounds.flatMap((bound) => [
		bound,
		bound + 1,
		bound - 1,
		bound + .5,
		bound - .5,
		Math.floor(bound),
		Math.ceil(bound)
	]);
	const stepped = multiples.flatMap((step) => [
		step,
		-step,
		2 * step,
		3 * step,
		step / 2,
		0,
		...bounds.flatMap((bound) => neighbours(bound, step))
	]);
	const joint = multiples.flatMap((step) => multiples.map((other) => step * other));
	return [
		...near,
		...stepped,
		...joint,
		0,
		1,
		-1,
		2,
		1.5
	].filter((value) => Number.isFinite(value)).map(tidy);
}
function toNumbers(values) {
	return values.filter((value) => value !== void 0).map(toDouble);
}
/** The multiples of a step around a bound. */
function neighbours(bound, step) {
	const below = Math.floor(bound / step) * step;
	return [
		below,
		below + step,
		below - step,
		below + 2 * step
	];
}
/** Sums of decimals carry rounding errors that no document should show. */
function tidy(value) {
	return Number(value.toPrecision(12));
}
function listTexts(facets) {
	const strings = facets.filter((node) => node.kind === "string");
	if (strings.length === 0) return [];
	const lengths = new Set(strings.flatMap((node) => [node.minLength, node.maxLength]).flatMap((limit) => limit === void 0 ? [] : [
		limit - 1,
		limit,
		limit + 1
	]));
	const samples = strings.flatMap((node) => node.pattern === void 0 ? [] : samplePatternText(node.pattern));
	const sized = [...lengths].filter((length) => length >= 0 && length <= MAX_TEXT).flatMap((length) => ["a".repeat(length), ...samples.map((sample) => resize(sample, length))]);
	return [
		...samples,
		...sized,
		...FORMAT_SAMPLES,
		"a",
		"A",
		"0",
		"",
		" ",
		"é"
	];
}
/** Texts of usual shapes, for patterns and formats of the other side. */
const FORMAT_SAMPLES = [
	"ab",
	"abc",
	"A1",
	"12345",
	"2020-01-01",
	"not this"
];
/** Samples of a pattern that it really finds. */
function samplePatternText(pattern) {
	const compiled = readPattern(pattern);
	if (!compiled.ok) return [];
	return samplePattern(compiled.parsed).filter((sample) => compiled.search(sample) === true);
}
/** A sample made as long as wanted by repeating its last or a middle character. */
function resize(sample, length) {
	const chars = Array.from(sample);
	if (chars.length === 0) return "a".repeat(length);
	if (chars.length >= length) return chars.slice(0, length).join("");
	const middle = Math.floor(chars.length / 2);
	return [
		...chars.slice(0, middle),
		...Array.from({ length: length - chars.length }, () => chars[middle] ?? "a"),
		...chars.slice(middle)
	].join("");
}
// src/formats/json/witness/validate-array.ts
const NO_PROPERTIES = /* @__PURE__ */ new Set();
/** Validates the keywords for arrays. */
function validateArray(validation, object, { value, evaluated }) {
	if (!keepsToSizes$1(object, value)) return null;
	const items = validateItems(validation, object, value);
	if (items === null) return null;
	const contained = validateContains(validation, object, value);
	if (contained === null) return null;
	const seen = /* @__PURE__ */ new Set([...items, ...contained]);
	const rest = isModernDraft(validation.draft) ? getPlain(object.schema, "unevaluatedItems") : void 0;
	if (rest === void 0) return {
		properties: NO_PROPERTIES,
		items: seen
	};
	const { base } = object;
	for (const [index, item] of value.entries()) if (!seen.has(index) && !evaluated.items.has(index) && validation.validate({
		schema: rest,
		base
	}, item) === null) return null;
	return {
		properties: NO_PROPERTIES,
		items: new Set(value.keys())
	};
}
function keepsToSizes$1({ schema }, value) {
	const { minItems, maxItems, uniqueItems } = schema;
	if (typeof minItems === "number" && value.length < minItems) return false;
	if (typeof maxItems === "number" && value.length > maxItems) return false;
	return uniqueItems !== true || value.every((item, index) => !value.slice(0, index).some((other) => areEqual(other, item)));
}
function validateItems(validation, { schema, base }, value) {
	const isLatest = validation.draft === "2020-12";
	const items = getPlain(schema, "items");
	const listed = isLatest ? getPlain(schema, "prefixItems") : isPlainArray(items) ? items : void 0;
	const tuple = isPlainArray(listed) ? listed : [];
	const rest = isLatest ? items : isPlainArray(items) ? getPlain(schema, "additionalItems") : items;
	const seen = /* @__PURE__ */ new Set();
	for (const [index, item] of value.entries()) {
		const one = tuple[index] ?? rest;
		if (one === void 0) continue;
		if (validation.validate({
			schema: one,
			base
		}, item) === null) return null;
		seen.add(index);
	}
	return seen;
}
/** The items that `contains` matched; only 2020-12 counts them as looked at. */
function validateContains(validation, { schema, base }, value) {
	const contains = getPlain(schema, "contains");
	if (contains === void 0 || validation.draft === "draft4") return /* @__PURE__ */ new Set();
	const matched = [...value.keys()].filter((index) => validation.validate({
		schema: contains,
		base
	}, value[index] ?? null) !== null);
	const isModern = isModernDraft(validation.draft);
	const { minContains, maxContains } = schema;
	const least = isModern && typeof minContains === "number" ? minContains : 1;
	const most = isModern && typeof maxContains === "number" ? maxContains : Infinity;
	if (matched.length < least || matched.length > most) return null;
	return new Set(validation.draft === "2020-12" ? matched : []);
}
// src/formats/json/witness/validate-scalar.ts
/** Whether a value keeps to the keywords of a schema that do not look inside it. */
function validateScalar({ bundle }, schema, value) {
	if (!keepsToType(schema, value) || !keepsToLists(bundle, schema, value)) return false;
	if (typeof value === "number") return keepsToNumberKeywords(schema, value);
	return typeof value !== "string" || keepsToStringKeywords(schema, value);
}
function keepsToType(schema, value) {
	const type = getPlain(schema, "type");
	return type === void 0 || (isPlainArray(type) ? type : [type]).some((name) => isOfType(value, name));
}
function keepsToLists(bundle, schema, value) {
	const list = getPlain(schema, "enum");
	if (isPlainArray(list) && !bundle.lists(list, value)) return false;
	const constant = bundle.draft === "draft4" ? void 0 : getPlain(schema, "const");
	return constant === void 0 || areEqual(constant, value);
}
function isOfType(value, name) {
	switch (name) {
		case "null": return value === null;
		case "integer": return Number.isInteger(value);
		case "array": return isPlainArray(value);
		case "object": return isPlainObject(value);
		default: return typeof value === name;
	}
}
function keepsToNumberKeywords(schema, value) {
	const multipleOf = getPlain(schema, "multipleOf");
	if (typeof multipleOf === "number" && !isMultiple(value, multipleOf)) return false;
	return keepsToLimit(value, readLimits(schema, "maximum"), 1) && keepsToLimit(value, readLimits(schema, "minimum"), -1);
}
function readLimits(schema, keyword) {
	const companion = keyword === "maximum" ? "exclusiveMaximum" : "exclusiveMinimum";
	return {
		plain: getPlain(schema, keyword),
		exclusive: getPlain(schema, companion)
	};
}
function keepsToLimit(value, { plain, exclusive }, sign) {
	if (typeof exclusive === "number" && (value - exclusive) * sign >= 0) return false;
	if (typeof plain !== "number") return true;
	return (value - plain) * sign < 0 || value === plain && exclusive !== true;
}
/** Doubles are compared with the tolerance that decimals such as 0.3 / 0.1 need. */
function isMultiple(value, divisor) {
	const quotient = value / divisor;
	return Number.isFinite(quotient) && Math.abs(quotient - Math.round(quotient)) < 1e-8;
}
function keepsToStringKeywords(schema, value) {
	const { minLength, maxLength, pattern } = schema;
	const length = typeof minLength === "number" || typeof maxLength === "number" ? countCharacters(value) : 0;
	if (typeof minLength === "number" && length < minLength) return false;
	if (typeof maxLength === "number" && length > maxLength) return false;
	return typeof pattern !== "string" || matchesPattern(pattern, value);
}
/** Lengths count code points. */
function countCharacters(text) {
	return Array.from(text).length;
}
/** Whether a pattern finds something in a text. */
function matchesPattern(pattern, text) {
	const compiled = readPattern(pattern);
	const found = compiled.ok ? compiled.search(text) : void 0;
	if (found === void 0) throw new CannotJudge(`the pattern \`${pattern}\` cannot be matched in bounded time`);
	return found;
}
// src/formats/json/witness/validate-object.ts
const NO_ITEMS = /* @__PURE__ */ new Set();
/** Validates the keywords for objects. */
function validateObject(validation, object, { value, evaluated }) {
	if (!keepsToSizes(object.schema, value) || !keepsToNames(validation, object, value)) return null;
	const seen = validateMembers(validation, object, value);
	if (seen === null) return null;
	const rest = isModernDraft(validation.draft) ? getPlain(object.schema, "unevaluatedProperties") : void 0;
	if (rest === void 0) return {
		properties: seen,
		items: NO_ITEMS
	};
	const looked = /* @__PURE__ */ new Set([...seen, ...evaluated.properties]);
	return keepsToRest(validation, {
		schema: rest,
		base: object.base
	}, {
		value,
		looked
	}) ? {
		properties: new Set(Object.keys(value)),
		items: NO_ITEMS
	} : null;
}
/** The names of the properties that keywords other than `unevaluatedProperties` look at. */
function validateMembers(validation, object, value) {
	const seen = validateProperties(validation, object, value);
	const dependent = seen === null ? null : validateDependencies(validation, object, value);
	if (seen === null || dependent === null) return null;
	return /* @__PURE__ */ new Set([...seen, ...dependent.flatMap((one) => [...one.properties])]);
}
/** Whether what no other keyword has looked at is valid. */
function keepsToRest(validation, rest, { value, looked }) {
	return Object.entries(value).every(([name, part]) => looked.has(name) || validation.validate(rest, part) !== null);
}
function keepsToSizes(schema, value) {
	const { minProperties, maxProperties, required } = schema;
	const size = Object.keys(value).length;
	if (typeof minProperties === "number" && size < minProperties) return false;
	if (typeof maxProperties === "number" && size > maxProperties) return false;
	return !isPlainArray(required) || required.every((name) => typeof name !== "string" || Object.hasOwn(value, name));
}
function keepsToNames(validation, { schema, base }, value) {
	const names = getPlain(schema, "propertyNames");
	if (names === void 0 || validation.draft === "draft4") return true;
	return Object.keys(value).every((name) => validation.validate({
		schema: names,
		base
	}, name) !== null);
}
function validateProperties(validation, { schema, base }, value) {
	const properties = toObject$1(getPlain(schema, "properties"));
	const patterns = Object.entries(toObject$1(getPlain(schema, "patternProperties")));
	const rest = getPlain(schema, "additionalProperties");
	const seen = /* @__PURE__ */ new Set();
	for (const [name, part] of Object.entries(value)) {
		const own = getPlain(properties, name);
		const matching = patterns.filter(([pattern]) => matchesPattern(pattern, name)).map(([, one]) => one);
		const schemas = own === void 0 ? matching : [own, ...matching];
		const applied = schemas.length === 0 && rest !== void 0 ? [rest] : schemas;
		if (applied.some((one) => validation.validate({
			schema: one,
			base
		}, part) === null)) return null;
		if (applied.length > 0) seen.add(name);
	}
	return seen;
}
function toObject$1(value) {
	return isPlainObject(value) ? value : {};
}
function validateDependencies(validation, object, value) {
	const keywords = isModernDraft(validation.draft) ? ["dependentRequired", "dependentSchemas"] : ["dependencies"];
	const found = [];
	for (const keyword of keywords) for (const [name, dependency] of Object.entries(toObject$1(getPlain(object.schema, keyword)))) {
		if (!Object.hasOwn(value, name)) continue;
		const result = validateDependency(validation, {
			dependency,
			base: object.base
		}, value);
		if (result === null) return null;
		found.push(result);
	}
	return found;
}
function validateDependency(validation, { dependency, base }, value) {
	if (!isPlainArray(dependency)) return validation.validate({
		schema: dependency,
		base
	}, value);
	return dependency.every((name) => typeof name !== "string" || Object.hasOwn(value, name)) ? {
		properties: /* @__PURE__ */ new Set(),
		items: NO_ITEMS
	} : null;
}
// src/formats/json/witness/validate.ts
/** Subschemas a validation may enter; recursive schemas over small documents stay far below. */
const MAX_STEPS$1 = 2e5;
const MAX_DEPTH$4 = 300;
const NOTHING = {
	properties: /* @__PURE__ */ new Set(),
	items: /* @__PURE__ */ new Set()
};
/**
* Whether a document is valid by the specification of the schema's draft; formats are annotations. Throws
* {@link CannotJudge} when a reference leads nowhere or the validation costs too much.
*/
function isValid(bundle, located, value) {
	return runValidation(bundle, located, {
		value,
		allowsOverlap: false
	});
}
/** Whether a document is valid for a bundle's root where a `oneOf` may have several matching branches. */
function isValidWithOverlap(bundle, value) {
	return runValidation(bundle, bundle.root, {
		value,
		allowsOverlap: true
	});
}
function runValidation(bundle, located, { value, allowsOverlap }) {
	const validation = {
		bundle,
		draft: bundle.draft,
		allowsOverlap,
		steps: 0,
		depth: 0,
		validate: (below, part) => validateLocated(validation, below, part)
	};
	bundle.spend(0);
	try {
		return validateLocated(validation, located, value) !== null;
	} finally {
		bundle.spend(validation.steps);
	}
}
function validateLocated(validation, located, value) {
	if (++validation.steps > MAX_STEPS$1) throw new CannotJudge("validation takes too long");
	if (++validation.depth > MAX_DEPTH$4) throw new CannotJudge("the schema is nested too deeply");
	try {
		const { schema } = located;
		if (typeof schema === "boolean") return schema ? NOTHING : null;
		if (!isPlainObject(schema)) throw new CannotJudge("a subschema is neither an object nor a boolean");
		return validateSchema(validation, {
			schema,
			base: enterScope(schema, located.base, validation.draft)
		}, value);
	} finally {
		validation.depth--;
	}
}
function validateSchema(validation, object, value) {
	const isModern = isModernDraft(validation.draft);
	if (!isModern && getPlain(object.schema, "$ref") !== void 0) return followReference(validation, object, {
		keyword: "$ref",
		value
	});
	const referred = isModern ? followAll(validation, object, value) : [];
	if (referred === null || !validateScalar(validation, object.schema, value)) return null;
	const combined = validateCombinations(validation, object, value);
	if (combined === null) return null;
	const evaluated = [...referred, ...combined];
	const structured = validateStructure(validation, object, {
		value,
		evaluated: joinEvaluated(evaluated)
	});
	return structured === null ? null : joinEvaluated([...evaluated, structured]);
}
function validateStructure(validation, object, { value, evaluated }) {
	if (isPlainArray(value)) return validateArray(validation, object, {
		value,
		evaluated
	});
	return isPlainObject(value) ? validateObject(validation, object, {
		value,
		evaluated
	}) : NOTHING;
}
/** Beside other keywords references are keywords like them. */
function followAll(validation, object, value) {
	const found = [];
	for (const keyword of [
		"$ref",
		"$dynamicRef",
		"$recursiveRef"
	]) {
		if (getPlain(object.schema, keyword) === void 0) continue;
		const result = followReference(validation, object, {
			keyword,
			value
		});
		if (result === null) return null;
		found.push(result);
	}
	return found;
}
function followReference(validation, { schema, base }, { keyword, value }) {
	const reference = getPlain(schema, keyword);
	if (typeof reference !== "string") throw new CannotJudge("a reference is no string");
	return validation.validate(validation.bundle.resolve(reference, base), value);
}
function joinEvaluated(parts) {
	if (parts.length === 0) return NOTHING;
	const [first] = parts;
	if (parts.length === 1 && first !== void 0) return first;
	return {
		properties: new Set(parts.flatMap((part) => [...part.properties])),
		items: new Set(parts.flatMap((part) => [...part.items]))
	};
}
function validateCombinations(validation, object, value) {
	const { schema, base } = object;
	const found = [];
	for (const criterion of [
		"allOf",
		"anyOf",
		"oneOf"
	]) {
		const list = getPlain(schema, criterion);
		if (!isPlainArray(list)) continue;
		const matching = list.map((one) => validation.validate({
			schema: one,
			base
		}, value)).filter((result) => result !== null);
		if (!isEnough(validation, criterion, {
			matching: matching.length,
			all: list.length
		})) return null;
		for (const result of matching) found.push(result);
	}
	const negated = getPlain(schema, "not");
	if (negated !== void 0 && validation.validate({
		schema: negated,
		base
	}, value) !== null) return null;
	const conditional = validateConditional(validation, object, value);
	return conditional === null ? null : [...found, ...conditional];
}
function isEnough({ allowsOverlap }, criterion, { matching, all }) {
	if (criterion === "allOf") return matching === all;
	return criterion === "anyOf" || allowsOverlap ? matching > 0 : matching === 1;
}
function validateConditional(validation, { schema, base }, value) {
	const condition = getPlain(schema, "if");
	if (condition === void 0 || validation.draft === "draft4" || validation.draft === "draft6") return [];
	const held = validation.validate({
		schema: condition,
		base
	}, value);
	const branch = getPlain(schema, held === null ? "else" : "then");
	const result = branch === void 0 ? NOTHING : validation.validate({
		schema: branch,
		base
	}, value);
	if (result === null) return null;
	return held === null ? [result] : [held, result];
}
// src/formats/json/witness/bases.ts
/** Guesses made and valid values kept for one schema. */
const MAX_GUESSES = 120;
const MAX_BASES = 6;
/** Schemas inside each other for which values are built; a required recursion has no end. */
const MAX_DEPTH$3 = 14;
/** Branches of one combined type for which values are built. */
const MAX_BRANCHES = 40;
/** Items a base array is filled with, and properties a base object. */
const MAX_SIZE$2 = 300;
/** Small valid values of the schemas of one side, from which documents are built. */
var BaseMaker = class {
	#bundle;
	#known = /* @__PURE__ */ new Map();
	#depth = 0;
	constructor(bundle) {
		this.#bundle = bundle;
	}
	/** A few small values that are valid for the schema a node stands for, the smallest first; none when none was found. */
	list(node) {
		const known = this.#known.get(node);
		if (known !== void 0) return known;
		if (this.#depth >= MAX_DEPTH$3) return [];
		this.#depth++;
		this.#known.set(node, []);
		const bases = this.#keepValid(node, this.#guess(node));
		this.#depth--;
		if (bases.length > 0 || this.#depth === 0) this.#known.set(node, bases);
		else this.#known.delete(node);
		return bases;
	}
	/** The first base of the first node that has one; a value that everything takes when there is no node. */
	pick(view) {
		if (view.length === 0) return "x";
		for (const node of view) {
			const [first] = this.list(node);
			if (first !== void 0) return first;
		}
	}
	#keepValid(node, guesses) {
		const located = this.#bundle.locate(node.document, node.pointer);
		if (located === void 0) return guesses.slice(0, MAX_BASES);
		const bases = [];
		for (const guess of dropRepeated(guesses).slice(0, MAX_GUESSES)) {
			if (this.#accepts(located, guess)) bases.push(guess);
			if (bases.length >= MAX_BASES) break;
		}
		return bases;
	}
	#accepts(located, guess) {
		try {
			return isValid(this.#bundle, located, guess);
		} catch (error) {
			if (error instanceof CannotJudge) return false;
			throw error;
		}
	}
	#guess(node) {
		switch (node.kind) {
			case "false": return [];
			case "object": return this.#guessObjects(node);
			case "array": return this.#guessArrays(node);
			case "combined": return this.#guessCombined(node);
			case "reference": return node.target === null ? [] : this.list(node.target);
			case "conditional": return [
				node.consequence,
				node.alternative,
				node.condition
			].flatMap((part) => part === null ? [] : this.#guess(part));
			case "not": return listScalars([node.negated]);
			default: return listScalars([node]);
		}
	}
	#guessCombined(node) {
		const parts = node.branches.slice(0, MAX_BRANCHES).map((branch) => this.#guess(branch).slice(0, 8));
		const single = interleave(parts);
		if (node.criterion !== "allOf") return single;
		const merged = mergeObjects(parts);
		return [
			...merged,
			...merged.slice(0, 24).map((object) => this.#refill(node, object)),
			...single
		];
	}
	/** The object with values that fit what all parts together say of its properties. */
	#refill(node, object) {
		return createPlainObject(Object.entries(object).map(([name, value]) => [name, this.pick(viewProperty([node], name)) ?? value]));
	}
	#guessObjects(node) {
		const required = this.#fill(node, node.required);
		if (required === void 0) return [];
		const guesses = [this.#reachSize(node, required), required];
		const optional = [...node.properties.keys()].filter((name) => !node.required.includes(name));
		for (const name of optional.slice(0, 6)) guesses.push(this.#fill(node, [...node.required, name]));
		guesses.push(this.#fill(node, [...node.required, ...optional.slice(0, 30)]));
		for (const schema of node.schemaDependencies.values()) for (const guess of this.#guess(schema).slice(0, 2)) if (isPlainObject(guess)) guesses.push({
			...required,
			...guess
		});
		return guesses.filter((guess) => guess !== void 0);
	}
	/** An object with these properties and those they depend on; undefined when one of them can have no value. */
	#fill(node, names) {
		const wanted = new Set(names);
		for (const name of wanted) for (const other of node.arrayDependencies.get(name) ?? []) wanted.add(other);
		if (wanted.size > MAX_SIZE$2) return void 0;
		const entries = [];
		for (const name of wanted) {
			const value = this.pick(viewProperty([node], name));
			if (value === void 0) return void 0;
			entries.push([name, value]);
		}
		return createPlainObject(entries);
	}
	#reachSize(node, base) {
		const missing = (node.minProperties ?? 0) - Object.keys(base).length;
		if (missing <= 0) return base;
		const spare = [...node.properties.keys()].filter((name) => !Object.hasOwn(base, name));
		const fresh = Array.from({ length: Math.min(missing, MAX_SIZE$2) }, (_, index) => `p${index}`);
		return this.#fill(node, [...Object.keys(base), ...[...spare, ...fresh].slice(0, missing)]);
	}
	#guessArrays(node) {
		const listed = node.tuple?.length ?? 0;
		const contained = node.contains === null ? [] : this.list(node.contains).slice(0, 1);
		const wanted = Math.max(node.minItems ?? 0, 0);
		const plain = [.../* @__PURE__ */ new Set([
			wanted,
			Math.max(wanted, listed),
			Math.max(wanted, 1)
		])].filter((size) => size <= MAX_SIZE$2).map((size) => this.#fillArray(node, size)).filter((array) => array !== void 0);
		const minimum = Math.max(node.minContains ?? 1, 1);
		const matching = contained.flatMap((item) => Array.from({ length: Math.min(minimum, MAX_SIZE$2) }, () => item));
		const withMatch = matching.length === 0 ? [] : [matching, ...plain.map((array) => [...array, ...matching])];
		return [...plain, ...withMatch];
	}
	#fillArray(node, size) {
		const items = [];
		for (let index = 0; index < size; index++) {
			const view = viewItem([node], index);
			const options = view.length === 0 ? [
				"x",
				1,
				null
			] : view.flatMap((one) => this.list(one));
			const item = node.uniqueItems ? pickUnused(options, items) : options[0];
			if (item === void 0) return void 0;
			items.push(item);
		}
		return items;
	}
};
function pickUnused(options, used) {
	const taken = new Set(used.map((item) => JSON.stringify(item)));
	const free = options.find((option) => !taken.has(JSON.stringify(option)));
	if (free !== void 0) return free;
	const texts = options.filter((option) => typeof option === "string");
	return texts.length > 0 ? `${texts[0]}${used.length}` : options.some((option) => typeof option === "number") ? used.length : void 0;
}
/** The first of each list, then the second of each, and so on. */
function interleave(lists) {
	const longest = Math.max(0, ...lists.map((list) => list.length));
	return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}
/** Objects made of one guess of each part that is an object. */
function mergeObjects(parts) {
	let merged = [];
	for (const part of parts) {
		const objects = part.filter(isPlainObject);
		if (objects.length === 0) continue;
		merged = merged.length === 0 ? objects : merged.slice(0, 12).flatMap((left) => objects.slice(0, 6).map((right) => createPlainObject([...Object.entries(left), ...Object.entries(right)])));
	}
	return merged;
}
// src/formats/json/witness/search.ts
/** Valid values of a view's schemas. */
function listBases(bases, view) {
	return view.flatMap((node) => bases.list(node)).slice(0, 8);
}
/** Whether a place is on the way to what the search looks at, or inside it. */
function isOnFocus({ focus }, path) {
	return isPrefix(path, focus) || isPrefix(focus, path);
}
function isPrefix(start, path) {
	return path === start || path.startsWith(start === "" ? "" : `${start}/`);
}
/** A path without the numbers of branches, which the two sides count differently. */
function maskBranches(path) {
	return path.replaceAll(/\/(?:allOf|anyOf|oneOf)\/[0-9]+/g, "");
}
// src/formats/json/witness/probe-array.ts
/** Values of one item that are tried when the search looks everywhere, and items of the longest array built. */
const MAX_UNFOCUSED$1 = 40;
const MAX_SIZE$1 = 300;
/** Arrays to try: a valid one with one item varied, of other lengths, with repeated items, with more or fewer matches. */
function* probeArrays(search, place) {
	const nodes = [...listArrays(place.writer), ...listArrays(place.reader)];
	if (nodes.length === 0) return;
	const found = listBases(search.bases, place.writer).filter(isPlainArray);
	const bases = found.length === 0 ? [[]] : found;
	const listed = Math.max(0, ...nodes.map((node) => node.tuple?.length ?? 0));
	for (let index = 0; index <= Math.min(listed, 20); index++) yield* probeItem(search, place, {
		index,
		bases
	});
	yield* probeLengths(search, place, bases);
	yield* probeMatches(search, place, bases);
}
function* probeItem(search, place, { index, bases }) {
	const listed = `${place.path}/items/${index}`;
	const path = [
		listed,
		`${place.path}/items`,
		`${place.path}/additionalItems`,
		`${place.path}/unevaluatedItems`
	].find((one) => search.focus !== "" && (search.focus === one || search.focus.startsWith(`${one}/`)));
	if (search.focus !== "" && path === void 0 && !isOnFocus(search, listed)) return;
	const below = {
		writer: viewItem(place.writer, index),
		reader: viewItem(place.reader, index),
		path: path ?? listed,
		depth: place.depth + 1
	};
	let tried = 0;
	const filled = bases.slice(0, 3).flatMap((base) => {
		const array = fillArray(search, place, {
			base,
			length: index
		});
		return array === void 0 ? [] : [array];
	});
	for (const value of search.probe(below)) {
		for (const array of filled) yield [
			...array.slice(0, index),
			value,
			...array.slice(index + 1)
		];
		if (search.focus === "" && ++tried >= MAX_UNFOCUSED$1) return;
	}
}
/** The base with plain items up to a length. */
function fillArray(search, place, { base, length }) {
	const items = [...base];
	while (items.length < Math.min(length, MAX_SIZE$1)) {
		const item = search.bases.pick(viewItem(place.writer, items.length));
		if (item === void 0) return void 0;
		items.push(item);
	}
	return items;
}
function* probeLengths(search, place, bases) {
	const limits = [...listArrays(place.writer), ...listArrays(place.reader)].flatMap((node) => [node.minItems, node.maxItems]).filter((limit) => limit !== void 0);
	const lengths = /* @__PURE__ */ new Set([
		0,
		1,
		2,
		3,
		...limits.flatMap((limit) => [
			limit - 1,
			limit,
			limit + 1
		])
	]);
	for (const length of [...lengths].filter((one) => one >= 0 && one <= MAX_SIZE$1)) yield* fillToLength(search, place, {
		bases,
		length
	});
}
function* fillToLength(search, place, { bases, length }) {
	for (const base of bases.slice(0, 3)) {
		const filled = fillArray(search, place, {
			base,
			length
		});
		if (filled !== void 0) yield filled.slice(0, length);
	}
	const different = fillDifferently(search, place, length);
	if (different !== void 0) yield different;
}
/** Items that all differ, for arrays that must have no equal ones. */
function fillDifferently(search, place, length) {
	const view = viewItem(place.writer, 0);
	const known = [...listBases(search.bases, view), ...listScalars(view)];
	const texts = Array.from({ length }, (_, index) => `x${index}`);
	const numbers = Array.from({ length }, (_, index) => index + 1);
	const kind = typeof known[0];
	const unique = [...new Map(known.map((item) => [JSON.stringify(item), item])).values()].filter((item) => typeof item === kind);
	if (unique.length >= length) return unique.slice(0, length);
	return kind === "number" ? numbers : kind === "string" ? texts : void 0;
}
/** Arrays with some items that match `contains` and some that do not. */
function* probeMatches(search, place, bases) {
	for (const node of [...listArrays(place.writer), ...listArrays(place.reader)]) {
		const { contains } = node;
		if (contains === null) continue;
		const matches = [...search.bases.list(contains), ...listScalars([contains])].slice(0, 12);
		for (const repeated of listCounts(node).flatMap((count) => matches.map((match) => repeat(match, count)))) for (const base of [[], ...bases.slice(0, 2)]) yield [...base, ...repeated];
	}
}
function listCounts({ minContains, maxContains }) {
	const limits = [minContains, maxContains].flatMap((limit) => limit === void 0 ? [] : [
		limit - 1,
		limit,
		limit + 1
	]);
	return [.../* @__PURE__ */ new Set([
		0,
		1,
		2,
		...limits
	])].filter((count) => count >= 0 && count <= MAX_SIZE$1);
}
function repeat(value, count) {
	return Array.from({ length: count }, () => value);
}
// src/formats/json/witness/probe-object.ts
/** Values of one property that are tried in each base, when the search looks everywhere. */
const MAX_UNFOCUSED = 40;
const MAX_PAIRED = 9;
const MAX_SIZE = 400;
/** Objects to try: a valid one with one property varied, added or left out, of other sizes, or with two properties more. */
function* probeObjects(search, place) {
	const nodes = [...listObjects(place.writer), ...listObjects(place.reader)];
	if (nodes.length === 0) return;
	const bases = listObjectBases(search, place);
	const names = [.../* @__PURE__ */ new Set([...nodes.flatMap((node) => [...node.properties.keys(), ...node.required]), ...listDependent(place)])];
	for (const name of names) yield* probeProperty(search, place, {
		name,
		bases
	});
	for (const name of listFreshNames(place)) yield* probeProperty(search, place, {
		name,
		bases
	});
	yield* probeDependencies(search, place, bases);
	yield* probeSizes(search, place, {
		names,
		bases
	});
	yield* probePairs(search, place, {
		names,
		bases
	});
}
function listObjectBases(search, place) {
	const found = listBases(search.bases, place.writer).filter(isPlainObject).slice(0, 6);
	return found.some((base) => Object.keys(base).length === 0) ? found : [...found, {}];
}
function* probeProperty(search, place, { name, bases }) {
	const path = findPropertyPath(search, place, name);
	if (path === void 0) return;
	for (const base of bases) if (Object.hasOwn(base, name)) yield withoutEntry(base, name);
	const below = {
		writer: viewProperty(place.writer, name),
		reader: viewProperty(place.reader, name),
		path,
		depth: place.depth + 1
	};
	let tried = 0;
	for (const value of search.probe(below)) {
		for (const base of bases) yield withEntry(base, name, value);
		if (search.focus === "" && ++tried >= MAX_UNFOCUSED) return;
	}
}
/** The registry's path of a property, or of what stands for it; undefined when it is not what the search looks at. */
function findPropertyPath(search, place, name) {
	const path = `${place.path}/properties/${name}`;
	const rest = `${place.path}/additionalProperties`;
	if (search.focus === "") return path;
	if (search.focus.startsWith(rest)) return rest;
	return [
		path,
		`${place.path}/required/${name}`,
		rest
	].some((one) => isOnFocus(search, one)) ? path : void 0;
}
function listDependent(place) {
	return [...listObjects(place.writer), ...listObjects(place.reader)].flatMap((node) => [
		...node.arrayDependencies.keys(),
		...node.schemaDependencies.keys(),
		...[...node.arrayDependencies.values()].flat()
	]);
}
/** Names that no side declares: of every pattern, of every rule for names, and one of no pattern. */
function listFreshNames(place) {
	const nodes = [...listObjects(place.writer), ...listObjects(place.reader)];
	const declared = new Set(nodes.flatMap((node) => [...node.properties.keys()]));
	const patterned = nodes.flatMap((node) => node.patterns.flatMap(({ pattern }) => samplePatternText(pattern).slice(0, 3)));
	const ruled = nodes.flatMap((node) => node.propertyNames === null ? [] : listScalars([node.propertyNames]).filter((name) => typeof name === "string"));
	const fresh = [
		"zz",
		"extra_property",
		"Z9",
		...patterned,
		...ruled.slice(0, 20)
	];
	return [...new Set(fresh)].filter((name) => !declared.has(name)).slice(0, 30);
}
function* probeDependencies(search, place, bases) {
	for (const [name, needed] of listDependencies(place)) for (const base of bases) yield* probeDependency(search, place, {
		base,
		name,
		needed
	});
}
function listDependencies(place) {
	return [...listObjects(place.writer), ...listObjects(place.reader)].flatMap((node) => [...node.arrayDependencies, ...[...node.schemaDependencies.keys()].map((name) => [name, []])]);
}
/** With the property alone, with all it needs, and with all but one of them. */
function* probeDependency(search, place, { base, name, needed }) {
	for (const names of [[name], [name, ...needed]]) {
		const object = addNames(search, place, {
			base,
			names
		});
		if (object === void 0) continue;
		yield object;
		for (const missing of needed) yield withoutEntry(object, missing);
	}
}
/** The base with plain values for some more properties, those of the writer's schema. */
function addNames(search, place, { base, names }) {
	const entries = new Map(Object.entries(base));
	for (const name of names) {
		if (entries.has(name)) continue;
		const value = search.bases.pick(viewProperty(place.writer, name));
		if (value === void 0) return void 0;
		entries.set(name, value);
	}
	return createPlainObject(entries);
}
function* probeSizes(search, place, { names, bases }) {
	const sizes = listSizes(place);
	const fresh = Array.from({ length: Math.max(0, ...sizes) }, (_, index) => `p${index}`);
	const patterned = listFreshNames(place);
	const orders = [
		[...names, ...fresh],
		[
			...patterned,
			...fresh,
			...names
		],
		[...fresh, ...names]
	];
	for (const size of sizes) for (const base of bases) yield* orders.flatMap((order) => reachSize(search, place, {
		base,
		order,
		size
	}));
}
function listSizes(place) {
	const sizes = [...listObjects(place.writer), ...listObjects(place.reader)].flatMap((node) => [node.minProperties, node.maxProperties]).flatMap((limit) => limit === void 0 ? [] : [
		limit - 1,
		limit,
		limit + 1
	]);
	return [...new Set(sizes)].filter((size) => size >= 0 && size <= MAX_SIZE);
}
function reachSize(search, place, { base, order, size }) {
	const missing = size - Object.keys(base).length;
	const value = addNames(search, place, {
		base,
		names: order.filter((name) => !Object.hasOwn(base, name)).slice(0, Math.max(0, missing))
	});
	return value !== void 0 && Object.keys(value).length === size ? [value] : [];
}
/** Two or all properties at once, for choices between required properties. */
function* probePairs(search, place, { names, bases }) {
	const some = names.slice(0, MAX_PAIRED);
	const pairs = some.flatMap((name, index) => some.slice(index + 1).map((other) => [name, other]));
	for (const base of bases) for (const added of [names.slice(0, MAX_SIZE), ...pairs]) {
		const value = addNames(search, place, {
			base,
			names: added
		});
		if (value !== void 0) yield value;
	}
}
// src/formats/json/witness/probe.ts
/** Places inside each other that are probed. */
const MAX_DEPTH$2 = 10;
/** Values to try for a place: those that the two schemas can tell apart, found by looking at both. */
function* probePlace(search, place) {
	if (place.depth > MAX_DEPTH$2) return;
	yield* listBases(search.bases, place.writer);
	yield* listScalars(place.writer, place.reader);
	yield* probeObjects(search, place);
	yield* probeArrays(search, place);
}
// src/formats/json/witness/find-document.ts
/** Documents tried in one search: enough for what the two schemas can tell apart, and bounded for any pair. */
const MAX_TRIED = 6e3;
/** Documents made, repeated ones included. */
const MAX_MADE = 4e4;
/** Characters of a document people would still read. */
const MAX_LENGTH = 4e3;
/** A pair of schemas under search; what was learnt of the writer's schema is kept from one question to the next. */
var DocumentSearch = class {
	#sides;
	#bases;
	constructor(sides) {
		this.#sides = sides;
		this.#bases = new BaseMaker(sides.writer.bundle);
	}
	/**
	* The documents, one after the other, that are valid for the writer and invalid for the reader, as far as looking at
	* the place with the given registry path finds any; an empty path looks everywhere.
	*/
	*find(focus) {
		const search = {
			bases: this.#bases,
			focus,
			probe: (place) => probePlace(search, place)
		};
		const { reader, writer } = this.#sides;
		const root = {
			writer: [writer.model],
			reader: [reader.model],
			path: "",
			depth: 0
		};
		const seen = /* @__PURE__ */ new Set();
		let made = 0;
		for (const value of search.probe(root)) {
			if (++made > MAX_MADE || seen.size >= MAX_TRIED) return;
			const text = JSON.stringify(value);
			if (seen.has(text) || text.length > MAX_LENGTH) continue;
			seen.add(text);
			if (this.#breaks(value)) yield value;
		}
	}
	#breaks(value) {
		const { reader, writer } = this.#sides;
		try {
			return isValid(writer.bundle, writer.bundle.root, value) && !isValid(reader.bundle, reader.bundle.root, value);
		} catch (error) {
			if (error instanceof CannotJudge) return false;
			throw error;
		}
	}
};
// src/formats/json/witness/conjunction.ts
/** References inside references that are followed. */
const MAX_DEPTH$1 = 30;
/** Schemas as one flat list of objects: references followed, `allOf` taken apart, `true` left out. */
function flatten(bundle, schemas) {
	const conjuncts = [];
	const visit = (located, depth) => {
		if (depth > MAX_DEPTH$1) throw new CannotJudge("references are nested too deeply");
		const { schema } = located;
		if (typeof schema === "boolean") return schema;
		if (!isPlainObject(schema)) throw new CannotJudge("a subschema is neither an object nor a boolean");
		const base = enterScope(schema, located.base, bundle.draft);
		const reference = getPlain(schema, "$ref");
		if (typeof reference === "string") {
			if (!visit(bundle.resolve(reference, base), depth + 1)) return false;
			if (!isModernDraft(bundle.draft)) return true;
		}
		conjuncts.push({
			schema: bundle.adapt(schema),
			base
		});
		const all = getPlain(schema, "allOf");
		return !isPlainArray(all) || all.every((part) => visit({
			schema: part,
			base
		}, depth + 1));
	};
	return schemas.every((located) => visit(located, 0)) ? conjuncts : "never";
}
const ALL_TYPES = [
	"null",
	"boolean",
	"integer",
	"fraction",
	"string",
	"array",
	"object"
];
/** The types that values of a conjunction may have: a superset of the true answer. */
function listTypes(conjunction) {
	if (conjunction === "never") return [];
	return ALL_TYPES.filter((type) => conjunction.every(({ schema }) => mayHaveType(schema, type)));
}
/** Whether no value can be valid for all of some schemas, as far as their types tell. */
function isImpossible(bundle, schemas) {
	return listTypes(flatten(bundle, schemas)).length === 0;
}
function mayHaveType(schema, type) {
	if (excludesType(getPlain(schema, "not"), type)) return false;
	const names = getPlain(schema, "type");
	if (names !== void 0 && !(isPlainArray(names) ? names : [names]).some((name) => isNamed(type, name))) return false;
	const values = listValues(schema);
	if (values !== void 0 && !values.some((value) => getType(value) === type)) return false;
	const { multipleOf } = schema;
	return type !== "fraction" || typeof multipleOf !== "number" || !Number.isInteger(multipleOf);
}
/** Whether a negated schema is nothing but a type, and this one is of it. */
function excludesType(negated, type) {
	if (negated === true) return true;
	if (!isPlainObject(negated)) return false;
	const keys = Object.keys(negated);
	if (keys.length === 0) return true;
	const names = keys.length === 1 ? getPlain(negated, "type") : void 0;
	return names !== void 0 && (isPlainArray(names) ? names : [names]).some((name) => isNamed(type, name));
}
function isNamed(type, name) {
	return type === name || name === "number" && (type === "integer" || type === "fraction");
}
/** The type of a value. */
function getType(value) {
	if (value === null) return "null";
	if (isPlainArray(value)) return "array";
	if (typeof value === "number") return Number.isInteger(value) ? "integer" : "fraction";
	return typeof value;
}
/** The values a schema object allows at most, where it lists them. */
function listValues(schema) {
	const constant = getPlain(schema, "const");
	if (constant !== void 0) return [constant];
	const list = getPlain(schema, "enum");
	return isPlainArray(list) ? list : void 0;
}
/** Whether no value can be of both: their types differ, or both list their values and share none. */
function areDisjoint(left, right) {
	const types = listTypes(right);
	return !listTypes(left).some((type) => types.includes(type));
}
// src/formats/json/witness/prove-scalars.ts
/** Whether a keyword's restriction on numbers or texts holds for all values of some conjuncts of these types. */
function impliesScalar(writer, { keyword, limit, types }) {
	if (keyword === "pattern") return impliesPattern(writer, limit);
	if (typeof limit !== "number") return false;
	switch (keyword) {
		case "maximum": return findUpperBound(writer, types).some(([bound]) => bound <= limit);
		case "exclusiveMaximum": return findUpperBound(writer, types).some(([bound, isOpen]) => bound < limit || bound === limit && isOpen);
		case "minimum": return findLowerBound(writer, types).some(([bound]) => bound >= limit);
		case "exclusiveMinimum": return findLowerBound(writer, types).some(([bound, isOpen]) => bound > limit || bound === limit && isOpen);
		case "multipleOf": return impliesMultiple(writer, limit, types);
		case "minLength": return limit <= 0 || listNumbers(writer, keyword).some((own) => own >= limit);
		case "maxLength": return listNumbers(writer, keyword).some((own) => own <= limit);
		default: return false;
	}
}
/** The numbers under a keyword. */
function listNumbers(writer, keyword) {
	return writer.map(({ schema }) => getPlain(schema, keyword)).filter((value) => typeof value === "number");
}
/** Upper bounds, each with whether it is excluded; integers have none that are excluded. */
function findUpperBound(writer, types) {
	const bounds = listBounds(writer, "maximum", "exclusiveMaximum");
	if (types.includes("fraction")) return bounds;
	return bounds.map(([bound, isOpen]) => [isOpen ? Math.ceil(bound) - 1 : Math.floor(bound), false]);
}
function findLowerBound(writer, types) {
	const bounds = listBounds(writer, "minimum", "exclusiveMinimum");
	if (types.includes("fraction")) return bounds;
	return bounds.map(([bound, isOpen]) => [isOpen ? Math.floor(bound) + 1 : Math.ceil(bound), false]);
}
function listBounds(writer, keyword, exclusive) {
	return [...writer.flatMap(({ schema }) => {
		const limit = getPlain(schema, keyword);
		return typeof limit === "number" ? [[limit, getPlain(schema, exclusive) === true]] : [];
	}), ...listNumbers(writer, exclusive).map((limit) => [limit, true])];
}
function impliesMultiple(writer, step, types) {
	if (!types.includes("fraction") && Number.isInteger(Math.round(1 / step)) && isMultiple(1, step)) return true;
	return listNumbers(writer, "multipleOf").some((own) => isMultiple(own, step));
}
function impliesPattern(writer, pattern) {
	if (typeof pattern !== "string") return false;
	return writer.some(({ schema }) => getPlain(schema, "pattern") === pattern) || isUniversalPattern(pattern);
}
/** Whether a pattern finds something in every text: it can match nothing at all, wherever it starts. */
function isUniversalPattern(pattern) {
	const compiled = readPattern(pattern);
	return compiled.ok && canMatchNothing(compiled.parsed.root);
}
function canMatchNothing(node) {
	switch (node.kind) {
		case "set":
		case "look":
		case "back-reference": return false;
		case "anchor": return node.at === "start" || node.at === "line-start";
		case "sequence": return node.items.every(canMatchNothing);
		case "choice": return node.options.some(canMatchNothing);
		case "repeat": return node.min === 0 || canMatchNothing(node.item);
		case "group":
		case "atomic": return canMatchNothing(node.item);
	}
}
// src/formats/json/witness/prove-objects.ts
/** Whether one of the reader's keywords for objects holds for all objects of the writer. */
function impliesObjectKeyword(proof, writer, reader) {
	const value = reader.schema[reader.keyword] ?? null;
	if (listRequired(writer).some((name) => isImpossible(proof.writer, listConstraints$1(writer, name)))) return true;
	switch (reader.keyword) {
		case "required": return isPlainArray(value) && value.every((name) => typeof name !== "string" || isRequired(writer, name));
		case "minProperties": return typeof value === "number" && Math.max(0, listRequired(writer).length, ...listNumbers(writer, "minProperties")) >= value;
		case "maxProperties": return typeof value === "number" && findMaxProperties(proof, writer) <= value;
		case "properties": return Object.entries(toObject(value)).every(([name, schema]) => coversName(proof, writer, {
			name,
			schema,
			base: reader.base
		}));
		case "patternProperties": return Object.entries(toObject(value)).every(([pattern, schema]) => coversPattern(proof, writer, {
			pattern,
			schema,
			base: reader.base
		}));
		case "additionalProperties": return coversRest(proof, writer, reader);
		case "dependencies":
		case "dependentRequired":
		case "dependentSchemas": return Object.entries(toObject(value)).every(([name, dependency]) => coversDependency(proof, writer, {
			name,
			dependency,
			base: reader.base
		}));
		case "unevaluatedProperties": return getPlain(reader.schema, "additionalProperties") !== void 0 || isAnything(value);
		default: return writer.some(({ schema }) => proof.isSame(getPlain(schema, reader.keyword), value));
	}
}
/** Whether a schema says nothing: `true` or `{}`. */
function isAnything(schema) {
	return schema === true || isPlainObject(schema) && Object.keys(schema).length === 0;
}
function toObject(value) {
	return isPlainObject(value) ? value : {};
}
function isRequired(writer, name) {
	return listRequired(writer).includes(name);
}
function listRequired(writer) {
	const lists = writer.map(({ schema }) => getPlain(schema, "required")).filter(isPlainArray);
	return [...new Set(lists.flat())].filter((name) => typeof name === "string");
}
/** The greatest number of properties: the writer's limit, or that of its names where it allows no others. */
function findMaxProperties(proof, writer) {
	const limit = Math.min(Infinity, ...listNumbers(writer, "maxProperties"));
	if (!isImpossible(proof.writer, listRest(writer)) || listPatterns(writer).length > 0) return limit;
	const names = listNames(writer).filter((name) => !isImpossible(proof.writer, listConstraints$1(writer, name)));
	return Math.min(limit, names.length);
}
/** Everything the writer says of a property with this name. */
function listConstraints$1(writer, name) {
	return writer.flatMap(({ schema, base }) => {
		const own = getPlain(toObject(getPlain(schema, "properties")), name);
		const matching = Object.entries(toObject(getPlain(schema, "patternProperties"))).filter(([pattern]) => matchesPattern(pattern, name)).map(([, one]) => one);
		const found = own === void 0 ? matching : [own, ...matching];
		const rest = getPlain(schema, "additionalProperties");
		return (found.length === 0 && rest !== void 0 ? [rest] : found).map((one) => ({
			schema: one,
			base
		}));
	});
}
function coversName(proof, writer, { name, schema, base }) {
	const constraints = listConstraints$1(writer, name);
	return isImpossible(proof.writer, constraints) || proof.provesBelow(constraints, {
		schema,
		base
	});
}
function listNames(writer) {
	return [...new Set(writer.flatMap(({ schema }) => Object.keys(toObject(getPlain(schema, "properties")))))];
}
function listPatterns(writer) {
	return writer.flatMap(({ schema, base }) => Object.entries(toObject(getPlain(schema, "patternProperties"))).map(([pattern, one]) => [pattern, {
		schema: one,
		base
	}]));
}
/** What the writer says of names it neither declares nor has a pattern for. */
function listRest(writer) {
	return writer.flatMap(({ schema, base }) => {
		const rest = getPlain(schema, "additionalProperties");
		return rest === void 0 ? [] : [{
			schema: rest,
			base
		}];
	});
}
/** A pattern of the reader is covered when every name that it may find is. */
function coversPattern(proof, writer, { pattern, schema, base }) {
	const target = {
		schema,
		base
	};
	const same = listPatterns(writer).filter(([other]) => other === pattern).map(([, one]) => one);
	if (!listNames(writer).filter((name) => matchesPattern(pattern, name)).every((name) => coversName(proof, writer, {
		name,
		schema,
		base
	}))) return false;
	if (same.length > 0) return proof.provesBelow(same, target);
	return coversUndeclared(proof, writer, target);
}
/** Whether what the writer allows under undeclared names, by any of its patterns or by none, is allowed by a schema. */
function coversUndeclared(proof, writer, target) {
	if (!listPatterns(writer).every(([, one]) => proof.provesBelow([one], target))) return false;
	const rest = listRest(writer);
	return isImpossible(proof.writer, rest) || proof.provesBelow(rest, target);
}
function coversRest(proof, writer, reader) {
	const target = {
		schema: reader.schema["additionalProperties"] ?? true,
		base: reader.base
	};
	const declared = toObject(getPlain(reader.schema, "properties"));
	const patterns = Object.keys(toObject(getPlain(reader.schema, "patternProperties")));
	const isDeclared = (name) => getPlain(declared, name) !== void 0 || patterns.some((pattern) => matchesPattern(pattern, name));
	if (!listNames(writer).filter((name) => !isDeclared(name)).every((name) => coversName(proof, writer, {
		name,
		...target
	}))) return false;
	if (!listPatterns(writer).filter(([pattern]) => !patterns.includes(pattern)).every(([, one]) => isImpossible(proof.writer, [one]) || proof.provesBelow([one], target))) return false;
	const rest = listRest(writer);
	return isImpossible(proof.writer, rest) || proof.provesBelow(rest, target);
}
function coversDependency(proof, writer, { name, dependency, base }) {
	if (isImpossible(proof.writer, listConstraints$1(writer, name))) return true;
	if (isPlainArray(dependency)) return dependency.every((other) => other === name || typeof other !== "string" || isRequired(writer, other) || dependsOn(writer, name, other));
	const present = {
		schema: { required: [name] },
		base: ""
	};
	return writer.some(({ schema }) => ["dependencies", "dependentSchemas"].some((key) => proof.isSame(getPlain(toObject(getPlain(schema, key)), name), dependency))) || proof.proves([...writer, present], {
		schema: dependency,
		base
	});
}
function dependsOn(writer, name, other) {
	return writer.some(({ schema }) => ["dependencies", "dependentRequired"].some((key) => {
		const names = getPlain(toObject(getPlain(schema, key)), name);
		return isPlainArray(names) && names.includes(other);
	}));
}
// src/formats/json/witness/prove-arrays.ts
/** Whether one of the reader's keywords for arrays holds for all arrays of the writer. */
function impliesArrayKeyword(proof, writer, reader) {
	const value = reader.schema[reader.keyword] ?? null;
	switch (reader.keyword) {
		case "minItems": return typeof value === "number" && Math.max(0, ...listNumbers(writer, "minItems")) >= value;
		case "maxItems": return typeof value === "number" && findMaxItems(proof, writer) <= value;
		case "uniqueItems": return value !== true || findMaxItems(proof, writer) <= 1 || writer.some(({ schema }) => getPlain(schema, "uniqueItems") === true);
		case "contains": return coversContains(proof, writer, reader);
		case "unevaluatedItems": return readItems(reader, proof.reader).rest !== void 0 || isAnything(value);
		default: return coversItems(proof, writer, reader);
	}
}
/** How a schema object restricts the items of an array, by the draft's keywords. */
function readItems({ schema }, { draft }) {
	const items = getPlain(schema, "items");
	if (draft === "2020-12") {
		const prefix = getPlain(schema, "prefixItems");
		return {
			tuple: isPlainArray(prefix) ? prefix : [],
			rest: items
		};
	}
	return isPlainArray(items) ? {
		tuple: items,
		rest: getPlain(schema, "additionalItems")
	} : {
		tuple: [],
		rest: items
	};
}
function listConstraints(proof, writer, index) {
	return writer.flatMap((part) => {
		const { tuple, rest } = readItems(part, proof.writer);
		const schema = tuple[index] ?? rest;
		return schema === void 0 ? [] : [{
			schema,
			base: part.base
		}];
	});
}
function coversItems(proof, writer, reader) {
	const { tuple, rest } = readItems(reader, proof.reader);
	const listed = Math.max(tuple.length, ...writer.map((part) => readItems(part, proof.writer).tuple.length));
	const most = findMaxItems(proof, writer);
	for (let index = 0; index <= listed && index < most; index++) {
		const schema = tuple[index] ?? rest;
		if (schema === void 0) continue;
		const constraints = listConstraints(proof, writer, index);
		if (isImpossible(proof.writer, constraints)) return true;
		if (!proof.provesBelow(constraints, {
			schema,
			base: reader.base
		})) return false;
	}
	return true;
}
/** The greatest number of items the writer allows: its limit, or the first position at which nothing is valid. */
function findMaxItems(proof, writer) {
	const limit = Math.min(Infinity, ...listNumbers(writer, "maxItems"));
	const listed = Math.max(0, ...writer.map((part) => readItems(part, proof.writer).tuple.length));
	for (let index = 0; index <= listed && index < limit; index++) if (isImpossible(proof.writer, listConstraints(proof, writer, index))) return index;
	return limit;
}
/** Whether the writer asks for the same matches, at least as many and at most as many. */
function coversContains(proof, writer, { schema }) {
	const wanted = readMatches(schema);
	if (wanted.least === 0 && wanted.most === Infinity) return true;
	return writer.some((part) => {
		const own = readMatches(part.schema);
		return proof.isSame(getPlain(part.schema, "contains"), getPlain(schema, "contains")) && own.least >= wanted.least && own.most <= wanted.most;
	});
}
function readMatches(schema) {
	const [least, most] = [getPlain(schema, "minContains"), getPlain(schema, "maxContains")];
	return {
		least: typeof least === "number" ? least : 1,
		most: typeof most === "number" ? most : Infinity
	};
}
// src/formats/json/witness/same-schema.ts
/** Whether two schemas are the same text without references, so that they mean the same wherever they stand. */
function areEqualSchemas(left, right) {
	if (left === void 0 || right === void 0) return left === right;
	return areEqual(left, right) && !refers(left);
}
function refers(value) {
	if (isPlainArray(value)) return value.some(refers);
	if (!isPlainObject(value)) return false;
	return Object.entries(value).some(([key, part]) => /^\$(?:ref|dynamicRef|recursiveRef)$/.test(key) || refers(part));
}
// src/formats/json/witness/prover.ts
/** Questions one proof may ask, and questions inside each other. */
const MAX_STEPS = 4e3;
const MAX_DEPTH = 60;
/** Values of an `enum` that are looked at one by one. */
const MAX_LISTED = 5e3;
/** Formats of numbers that no validator checks. */
const NUMBER_FORMATS = /* @__PURE__ */ new Set([
	"int64",
	"float",
	"double",
	"decimal"
]);
/** Keywords that restrict nothing by themselves, or are looked at together with another. */
const IGNORED = new Set("$schema $id id format $anchor $comment $defs definitions title description default examples deprecated readOnly writeOnly contentEncoding contentMediaType contentSchema nullable $vocabulary $dynamicAnchor allOf then else minContains maxContains".split(" "));
const OBJECT_KEYWORDS = new Set("properties patternProperties additionalProperties propertyNames required minProperties maxProperties dependencies dependentRequired dependentSchemas unevaluatedProperties".split(" "));
const ARRAY_KEYWORDS = new Set("items prefixItems additionalItems contains minItems maxItems uniqueItems unevaluatedItems".split(" "));
const SCALAR_TYPES = new Map([...[
	"maximum",
	"minimum",
	"exclusiveMaximum",
	"exclusiveMinimum",
	"multipleOf"
].map((key) => [key, "integer"]), ...[
	"minLength",
	"maxLength",
	"pattern"
].map((key) => [key, "string"])]);
/**
* Whether every document valid for the writer's schema is valid for the reader's, as far as it can be proved keyword by
* keyword. False means that no proof was found, not that there is a document that breaks.
*/
function provesHarmless(reader, writer) {
	return provesImplied(reader, writer, {
		from: writer.root,
		to: reader.root
	});
}
/** Whether every value that is valid for one of the writer's subschemas is valid for one of the reader's. */
function provesImplied(reader, writer, { from, to }) {
	try {
		return new Prover(reader, writer).proves([from], to);
	} catch (error) {
		if (error instanceof CannotJudge || error instanceof RangeError) return false;
		throw error;
	}
}
function isSameQuestion(one, other) {
	return one.reader.schema === other.reader.schema && one.reader.base === other.reader.base && one.writer.length === other.writer.length && one.writer.every((located, index) => {
		const twin = other.writer[index];
		return located.schema === twin?.schema && located.base === twin.base;
	});
}
var Prover = class {
	reader;
	writer;
	#open = [];
	#level = 0;
	#steps = 0;
	constructor(reader, writer) {
		this.reader = reader;
		this.writer = writer;
	}
	isSame(left, right) {
		return this.reader.draft === this.writer.draft && areEqualSchemas(left, right);
	}
	provesBelow(writer, reader) {
		this.#level++;
		try {
			return this.proves(writer, reader);
		} finally {
			this.#level--;
		}
	}
	proves(writer, reader) {
		if (++this.#steps > MAX_STEPS || this.#open.length > MAX_DEPTH) throw new CannotJudge("the proof takes too long");
		const question = {
			writer,
			reader,
			level: this.#level
		};
		const open = this.#open.find((one) => isSameQuestion(one, question));
		if (open !== void 0) return open.level < this.#level;
		this.#open.push(question);
		try {
			return this.#provesFlat(flatten(this.writer, writer), flatten(this.reader, [reader]));
		} finally {
			this.#open.pop();
		}
	}
	#provesFlat(writer, reader) {
		if (writer === "never") return true;
		if (reader === "never") return listTypes(writer).length === 0;
		if (!reader.every(({ schema }) => impliesFormat(writer, getPlain(schema, "format")))) return false;
		const finite = this.#listFinite(writer);
		if (finite !== void 0) return finite.every((value) => reader.every((part) => isValid(this.reader, part, value)));
		if (reader.every((part) => this.#impliesObject(writer, part))) return true;
		return this.#provesByCases(writer, reader);
	}
	/** All values of the writer, where it lists them. */
	#listFinite(writer) {
		const listed = writer.map(({ schema }) => listValues(schema)).find((values) => values !== void 0);
		if (listed !== void 0 && listed.length > MAX_LISTED) throw new CannotJudge("too many values to look at each");
		if (listed !== void 0) return listed.filter((value) => writer.every((part) => isValid(this.writer, part, value)));
		const types = listTypes(writer);
		if (!types.every((type) => type === "null" || type === "boolean")) return void 0;
		return types.flatMap((type) => type === "null" ? [null] : [true, false]);
	}
	#impliesObject(writer, reader) {
		if (writer.some(({ schema }) => this.isSame(schema, reader.schema))) return true;
		return Object.keys(reader.schema).every((keyword) => IGNORED.has(keyword) || this.#impliesKeyword(writer, reader, keyword));
	}
	#impliesKeyword(writer, reader, keyword) {
		const value = reader.schema[keyword] ?? null;
		const types = listTypes(writer);
		const scalar = SCALAR_TYPES.get(keyword);
		if (scalar !== void 0) return !types.some((type) => type === scalar || scalar === "integer" && type === "fraction") || impliesScalar(writer, {
			keyword,
			limit: value,
			types
		});
		if (OBJECT_KEYWORDS.has(keyword)) return !types.includes("object") || impliesObjectKeyword(this, writer, {
			...reader,
			keyword
		});
		if (ARRAY_KEYWORDS.has(keyword)) return !types.includes("array") || impliesArrayKeyword(this, writer, {
			...reader,
			keyword
		});
		return this.#impliesOther(writer, reader, keyword);
	}
	#impliesOther(writer, reader, keyword) {
		const value = reader.schema[keyword] ?? null;
		switch (keyword) {
			case "$ref": return true;
			case "type": return this.#impliesType(writer, reader);
			case "enum":
			case "const": return false;
			case "not": return this.#impliesNot(writer, {
				schema: value,
				base: reader.base
			});
			case "anyOf":
			case "oneOf": return this.#impliesChoice(writer, reader, keyword);
			case "if": return this.#impliesCondition(writer, reader);
			default: return !keyword.startsWith("$");
		}
	}
	/** What the reader negates must be nothing the writer allows, or all of it what the writer negates as well. */
	#impliesNot(writer, negated) {
		if (areDisjoint(writer, flatten(this.reader, [negated]))) return true;
		return writer.some(({ schema, base }) => {
			const own = getPlain(schema, "not");
			return own !== void 0 && provesImplied(this.writer, this.reader, {
				from: negated,
				to: {
					schema: own,
					base
				}
			});
		});
	}
	#impliesType(writer, reader) {
		const allowed = listTypes([{
			schema: { type: reader.schema["type"] ?? null },
			base: ""
		}]);
		return listTypes(writer).every((type) => allowed.includes(type));
	}
	#impliesChoice(writer, { schema, base }, keyword) {
		const branches = schema[keyword];
		if (!isPlainArray(branches)) return false;
		if (writer.some((part) => this.isSame(getPlain(part.schema, keyword), branches))) return true;
		const covers = (branch) => this.proves(writer, {
			schema: branch,
			base
		});
		if (keyword === "anyOf") return branches.some(covers);
		const apart = branches.map((branch) => areDisjoint(writer, flatten(this.reader, [{
			schema: branch,
			base
		}])));
		const possible = branches.filter((_, index) => apart[index] === false);
		const [only] = possible;
		return possible.length === 1 && only !== void 0 && covers(only);
	}
	/** Conditions are only followed where both branches hold anyway, or the writer has the very same. */
	#impliesCondition(writer, { schema, base }) {
		if ([getPlain(schema, "then"), getPlain(schema, "else")].filter((branch) => branch !== void 0).every((branch) => this.proves(writer, {
			schema: branch,
			base
		}))) return true;
		return writer.some((part) => [
			"if",
			"then",
			"else"
		].every((key) => this.isSame(getPlain(part.schema, key), getPlain(schema, key))));
	}
	/** Each branch of one of the writer's choices must be proved by itself. */
	#provesByCases(writer, reader) {
		for (const [index, part] of writer.entries()) {
			const cases = listCases(part);
			if (cases === void 0) continue;
			const others = writer.filter((_, other) => other !== index);
			return cases.every((one) => reader.every((target) => this.proves([...others, ...one], {
				schema: target.schema,
				base: target.base
			})));
		}
		return false;
	}
};
/** Formats are annotations to the specification, but many validators assert them: an added one may break documents. */
function impliesFormat(writer, format) {
	if (format === void 0 || writer.some(({ schema }) => getPlain(schema, "format") === format)) return true;
	const types = listTypes(writer);
	if (types.includes("string")) return false;
	return !types.some((type) => type === "integer" || type === "fraction") || typeof format === "string" && NUMBER_FORMATS.has(format);
}
/** A schema object's choices, each as the schemas that hold when it is taken; undefined when it has none. */
function listCases({ schema, base }) {
	const type = getPlain(schema, "type");
	for (const keyword of ["anyOf", "oneOf"]) {
		const branches = schema[keyword];
		if (isPlainArray(branches)) return branches.map((branch) => [{
			schema: without(schema, keyword),
			base
		}, {
			schema: branch,
			base
		}]);
	}
	if (!isPlainArray(type) || type.length < 2) return void 0;
	return type.map((name) => [{
		schema: {
			...schema,
			type: name
		},
		base
	}]);
}
function without(schema, keyword) {
	const { [keyword]: _, allOf: __, ...rest } = schema;
	return rest;
}
export { CHANGE_KINDS, CannotJudge, DocumentSearch, JSON_DIFFERENCE_KINDS, SchemaBundle, SchemaFault, adaptKeywords, areEqualSchemas, checkPattern, compareJsonSchemas, createPlainObject, createTypeFault, describeJsonDifference, enterMember, enterScope, findJsonCause, findJsonKindPage, getPlain, isChangeKind, isJsonArray, isModernDraft, isPlainArray, isPlainObject, isSchemaNumber, isValidWithOverlap, listReasons, maskBranches, matchesPattern, nameSite, objectOf, orderLikeJava, printJavaNumber, printJson, provesHarmless, provesImplied, readArray, readBoolean, readInteger, readNumber, readObject, readPattern, readPatternText, readString, readStrings, toDouble, toJavaInteger };
