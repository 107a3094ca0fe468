import { AVRO_PROBLEM_WORDS, SchemaFault, avroOutline, createProblem, findClassicDraft, findDialect, findServerProfile, getIdKeyword, isAbsoluteUri, isJavaUri, isPlainName, isPrimitiveKind, isValidNamePart, joinUri, jsonOutline, mayHoldInexactNumber, parseName, readExactText, readFragmentTokens, readQuickText, readSchemaText, readSchemaTree, refuse as refuse$1, resolveUri, splitFragment } from "./outlines.js";
import { NO_DIFFERENCES, Trail, addField, findField, findPlace, findSlotPlace, isNamedType, isPromotion, listParts as listParts$1, matchesName, printTypeName } from "./promotion.js";
import { JsonNumber, applyEdits, areDisjoint, compareVersions, createJsonObject, escapePointerToken, findJsonLocation, findMember as findMember$1, getMember, insertItem, insertMember, isJsonObject, listKeys, parsePointer, printJson as printJson$1, printJsonString, printPointer, readJson as readJson$1, removeItem, removeMember as removeMember$1, replaceValue, toJsonValue } from "./ground.js";
import { invariant } from "./start.js";
import { CHANGE_KINDS, CannotJudge, DocumentSearch, SchemaBundle, SchemaFault as SchemaFault$1, areEqualSchemas, checkPattern, compareJsonSchemas, createPlainObject, createTypeFault, enterMember, enterScope as enterScope$2, getPlain, isJsonArray, isPlainArray, isPlainObject, isSchemaNumber, isValidWithOverlap, orderLikeJava, printChangeType, printJavaNumber, printJson as printJson$2, provesImplied, readArray, readBoolean, readInteger as readInteger$1, readNumber as readNumber$1, readObject, readPatternText, readString, readStrings, toDouble, toJavaInteger } from "./prover.js";
// src/formats/avro/compare-fixed.ts
/** Compares two fixed types: names, then sizes; both may be reported. */
function compareFixed(comparer, reader, writer) {
	const renamed = matchesName(reader, writer) ? NO_DIFFERENCES : [createRenamed(comparer, reader, writer)];
	if (reader.size === writer.size) return renamed;
	return [...renamed, {
		kind: "fixed-size-changed",
		registryType: "FIXED_SIZE_MISMATCH",
		registryPath: comparer.trail.printPath("size"),
		registryMessage: `expected: ${writer.size}, found: ${reader.size}`,
		breaking: true,
		reader: findPlace(reader, "size"),
		writer: findPlace(writer, "size"),
		fixed: reader.name.full,
		readerSize: reader.size,
		writerSize: writer.size
	}];
}
/** The difference of two named types of one kind whose names do not match. */
function createRenamed(comparer, reader, writer) {
	return {
		kind: "type-renamed",
		registryType: "NAME_MISMATCH",
		registryPath: comparer.trail.printPath("name"),
		registryMessage: `expected: ${writer.name.full}`,
		breaking: true,
		reader: findPlace(reader, "name"),
		writer: findPlace(writer, "name"),
		typeKind: reader.kind,
		readerName: reader.name.full,
		writerName: writer.name.full,
		aliases: reader.aliases
	};
}
// src/formats/avro/compare-enum.ts
/**
* Compares two enums: names, then whether the reader knows every symbol of the writer or has a default of its own (a
* field's default never helps).
*/
function compareEnums(comparer, reader, writer) {
	const renamed = matchesName(reader, writer) ? NO_DIFFERENCES : [createRenamed(comparer, reader, writer)];
	if (reader.defaultSymbol !== null || startsAlike(reader, writer)) return renamed;
	const known = new Set(reader.symbols);
	const symbols = writer.symbols.filter((symbol) => !known.has(symbol)).sort();
	if (symbols.length === 0) return renamed;
	return [...renamed, {
		kind: "enum-symbols-missing",
		registryType: "MISSING_ENUM_SYMBOLS",
		registryPath: comparer.trail.printPath("symbols"),
		registryMessage: `[${symbols.join(", ")}]`,
		breaking: true,
		reader: findPlace(reader, "symbols"),
		writer: findPlace(writer, "symbols", writer.symbols.indexOf(symbols[0] ?? "")),
		enum: reader.name.full,
		symbols
	}];
}
/** Symbols are mostly kept or appended, which needs no set to see. */
function startsAlike(reader, writer) {
	return writer.symbols.every((symbol, index) => reader.symbols[index] === symbol);
}
// src/formats/avro/compare-record.ts
/** Thrown where Java's check throws: it ends the whole check, trials of union branches included. */
var AmbiguousField = class extends Error {
	difference;
	constructor(difference) {
		super("Several writer fields match one reader field.");
		this.difference = difference;
	}
};
/**
* Compares two records: names, then every reader field in order with the writer's fields of its name or aliases.
*
* @throws AmbiguousField
*/
function compareRecords(comparer, reader, writer) {
	let found = matchesName(reader, writer) ? null : [createRenamed(comparer, reader, writer)];
	let expected = 0;
	for (const field of reader.fields) {
		const candidate = findCandidate(comparer, field, {
			writer,
			expected
		});
		if (candidate !== void 0) expected = candidate.token + 1;
		const inside = candidate === void 0 ? compareAddedField(comparer, field, writer) : compareFieldTypes(comparer, field, candidate);
		if (inside.length > 0) (found ??= []).push(...inside);
	}
	return found ?? NO_DIFFERENCES;
}
/** The one writer field that a reader field takes its value from, by name or alias; `expected` is looked at first. */
function findCandidate(comparer, field, { writer, expected }) {
	const next = writer.fields[expected];
	const direct = next?.name === field.name ? next : findField(writer, field.name);
	return field.aliases.length === 0 ? direct : findAliased(comparer, field, {
		writer,
		direct
	});
}
/** The one writer field that a reader field with aliases takes its value from. */
function findAliased(comparer, field, { writer, direct }) {
	const candidates = direct === void 0 ? [] : [direct];
	for (const alias of new Set(field.aliases)) {
		const renamed = findField(writer, alias);
		if (renamed !== void 0) candidates.push(renamed);
	}
	if (candidates.length <= 1) return candidates[0];
	throw new AmbiguousField(createAborted(comparer, field, candidates));
}
function createAborted(comparer, field, candidates) {
	const [first] = candidates;
	return {
		kind: "check-aborted",
		registryType: null,
		registryPath: comparer.trail.printPath("fields", field.token),
		breaking: true,
		reader: findPlace(field, "aliases"),
		writer: findPlace(first ?? field, "name"),
		record: field.parent.name.full,
		field: field.name,
		candidates: candidates.map((candidate) => candidate.name)
	};
}
function compareAddedField(comparer, field, writer) {
	if (field.defaultValue !== void 0) return NO_DIFFERENCES;
	if (field.type.kind === "enum" && field.type.defaultSymbol !== null) return compareEnumWithRecord(comparer, field, writer);
	return [{
		kind: "field-without-default",
		registryType: "READER_FIELD_MISSING_DEFAULT_VALUE",
		registryPath: comparer.trail.printPath("fields", field.token),
		registryMessage: field.name,
		breaking: true,
		reader: findPlace(field, "name"),
		writer: findPlace(writer, "name"),
		field: field.name,
		record: field.parent.name.full,
		fieldType: printTypeName(field.type),
		writerOnlyFields: listWriterOnly(field.parent, writer)
	}];
}
function compareFieldTypes(comparer, reader, writer) {
	comparer.trail.push(reader, writer);
	const found = comparer.compare(reader.type, writer.type);
	comparer.trail.pop();
	return found;
}
/** Java compares an added field whose enum has a default with the writer's record, which never fits. */
function compareEnumWithRecord(comparer, field, writer) {
	comparer.trail.push(field, field);
	const found = comparer.compare(field.type, writer);
	comparer.trail.pop();
	return found.map((mismatch) => ({
		kind: "enum-field-without-default",
		registryType: "TYPE_MISMATCH",
		registryPath: mismatch.registryPath,
		registryMessage: mismatch.registryMessage ?? "",
		breaking: true,
		reader: findPlace(field, "name"),
		writer: findPlace(writer, "name"),
		field: field.name,
		record: field.parent.name.full,
		enum: printTypeName(field.type),
		enumDefault: field.type.kind === "enum" ? field.type.defaultSymbol ?? "" : ""
	}));
}
function listWriterOnly(reader, writer) {
	return writer.fields.map((field) => field.name).filter((name) => findField(reader, name) === void 0);
}
// src/formats/avro/compare-collection.ts
/** Compares the items of two arrays. */
function compareArrays(comparer, reader, writer) {
	comparer.trail.push(reader, writer);
	const found = comparer.compare(reader.items, writer.items);
	comparer.trail.pop();
	return found;
}
/** Compares the values of two maps. */
function compareMaps(comparer, reader, writer) {
	comparer.trail.push(reader, writer);
	const found = comparer.compare(reader.values, writer.values);
	comparer.trail.pop();
	return found;
}
// src/formats/avro/type-mismatch.ts
/** The difference of two types that neither match nor promote, at the places that use them. */
function createMismatch(comparer, reader, writer) {
	const base = {
		registryType: "TYPE_MISMATCH",
		registryPath: comparer.trail.printPath(),
		registryMessage: `reader type: ${printRegistryKind(reader)} not compatible with writer type: ${printRegistryKind(writer)}`,
		breaking: true,
		reader: comparer.trail.findReaderPlace(reader),
		writer: comparer.trail.findWriterPlace(writer),
		field: comparer.trail.findFieldName(),
		readerType: printTypeName(reader),
		writerType: printTypeName(writer)
	};
	if (isPromotion(writer.kind, reader.kind)) return {
		kind: "type-narrowed",
		...base
	};
	if (writer.kind === "null" && comparer.trail.isInsideWriterUnion()) return {
		kind: "null-not-accepted",
		...base
	};
	return {
		kind: "type-changed",
		...base
	};
}
/** A type's kind in the registry's upper case. */
function printRegistryKind(type) {
	return type.kind.toUpperCase();
}
// src/formats/avro/compare-union.ts
/** Compares two unions: each branch of the writer must be read by some branch of the reader; reasons are dropped. */
function compareUnions(comparer, reader, writer) {
	let found = null;
	for (let index = 0; index < writer.branches.length; index++) {
		const branch = writer.branches[index];
		if (branch === void 0 || comparer.canRead(reader, branch)) continue;
		(found ??= []).push({
			kind: "union-branch-missing",
			registryType: "MISSING_UNION_BRANCH",
			registryPath: comparer.trail.printPath(index),
			registryMessage: `reader union lacking writer type: ${printRegistryKind(branch)}`,
			breaking: true,
			reader: findPlace(reader),
			writer: findPlace(writer, index),
			field: comparer.trail.findFieldName(),
			branch: printTypeName(branch),
			branchIndex: index,
			readerBranches: reader.branches.map(printTypeName)
		});
	}
	return found ?? NO_DIFFERENCES;
}
/** Most branches are of another kind; only what a named type is tried with has to be remembered. */
function canBranchRead(comparer, branch, writer) {
	if (branch.kind === writer.kind || isNamedType(branch)) return comparer.canRead(branch, writer);
	return isPromotion(branch.kind, writer.kind);
}
/** Whether some branch of the reader's union reads a type that is no union; one difference when none does. */
function findMissingBranch(comparer, reader, writer) {
	if (reader.branches.some((branch) => canBranchRead(comparer, branch, writer))) return NO_DIFFERENCES;
	return [{
		kind: "type-not-in-union",
		registryType: "MISSING_UNION_BRANCH",
		registryPath: comparer.trail.printPath(),
		registryMessage: `reader union lacking writer type: ${printRegistryKind(writer)}`,
		breaking: true,
		reader: findPlace(reader),
		writer: comparer.trail.findWriterPlace(writer),
		field: comparer.trail.findFieldName(),
		writerType: printTypeName(writer),
		readerBranches: reader.branches.map(printTypeName)
	}];
}
/**
* Reads every branch of a writer's union as a type that is no union; the reasons of all branches are kept. Up to 1.11
* the printed path starts again at the root for each branch (changed by AVRO-3612).
*/
function compareBranches(comparer, reader, writer) {
	let found = null;
	for (let index = 0; index < writer.branches.length; index++) {
		const branch = writer.branches[index];
		if (branch === void 0) continue;
		comparer.trail.push(index, writer);
		const start = comparer.profile === "avro-1.11" ? comparer.trail.begin() : void 0;
		const inside = comparer.compare(reader, branch);
		if (start !== void 0) comparer.trail.restart(start);
		comparer.trail.pop();
		if (inside.length > 0) (found ??= []).push(...inside);
	}
	return found ?? NO_DIFFERENCES;
}
// src/formats/avro/compare.ts
/**
* What keeps `reader` from reading what `writer` wrote, in the registry's order: Avro Java's `SchemaCompatibility`
* with its memory, its optimism about recursion and its paths. An empty list is "compatible".
*/
function compareAvro(reader, writer) {
	try {
		return new PairComparer(reader.profile).compare(reader.root, writer.root);
	} catch (error) {
		if (error instanceof AmbiguousField) return [error.difference];
		throw error;
	}
}
/** {@link compareAvro} behind the contract of all formats. */
function compareAvroSchemas(reader, writer, _options) {
	const differences = compareAvro(reader, writer);
	return {
		verdict: differences.length === 0 ? "compatible" : "incompatible",
		differences
	};
}
var PairComparer = class {
	profile;
	trail = new Trail();
	#known = /* @__PURE__ */ new Map();
	constructor(profile) {
		this.profile = profile;
	}
	compare(reader, writer) {
		if (!isNamedType(reader) && !isNamedType(writer)) return this.#compareUnknown(reader, writer);
		let partners = this.#known.get(reader);
		const known = partners?.get(writer);
		if (known !== void 0) return known;
		if (partners === void 0) this.#known.set(reader, partners = /* @__PURE__ */ new Map());
		partners.set(writer, NO_DIFFERENCES);
		const found = this.#compareUnknown(reader, writer);
		partners.set(writer, found);
		return found;
	}
	canRead(reader, writer) {
		const start = this.trail.begin();
		const found = this.compare(reader, writer);
		this.trail.restart(start);
		return found.length === 0;
	}
	#compareUnknown(reader, writer) {
		if (reader.kind === writer.kind) return this.#compareSameKind(reader, writer);
		if (writer.kind === "union") return compareBranches(this, reader, writer);
		if (isPromotion(reader.kind, writer.kind)) return NO_DIFFERENCES;
		if (reader.kind === "union") return findMissingBranch(this, reader, writer);
		return [createMismatch(this, reader, writer)];
	}
	#compareSameKind(reader, writer) {
		switch (reader.kind) {
			case "record": return writer.kind === "record" ? compareRecords(this, reader, writer) : NO_DIFFERENCES;
			case "enum": return writer.kind === "enum" ? compareEnums(this, reader, writer) : NO_DIFFERENCES;
			case "fixed": return writer.kind === "fixed" ? compareFixed(this, reader, writer) : NO_DIFFERENCES;
			case "union": return writer.kind === "union" ? compareUnions(this, reader, writer) : NO_DIFFERENCES;
			case "array": return writer.kind === "array" ? compareArrays(this, reader, writer) : NO_DIFFERENCES;
			case "map": return writer.kind === "map" ? compareMaps(this, reader, writer) : NO_DIFFERENCES;
			default: return NO_DIFFERENCES;
		}
	}
};
// src/formats/avro/difference-examples.ts
function recordOf$1(...fields) {
	return JSON.stringify({
		type: "record",
		name: "Order",
		fields
	});
}
const STATUS = {
	type: "enum",
	name: "Status",
	symbols: ["NEW", "PAID"]
};
/** The smallest pair of each kind. */
const EXAMPLES = {
	"field-without-default": {
		reader: recordOf$1({
			name: "id",
			type: "string"
		}, {
			name: "email",
			type: "string"
		}),
		writer: recordOf$1({
			name: "id",
			type: "string"
		})
	},
	"enum-field-without-default": {
		reader: recordOf$1({
			name: "id",
			type: "string"
		}, {
			name: "status",
			type: {
				...STATUS,
				default: "NEW"
			}
		}),
		writer: recordOf$1({
			name: "id",
			type: "string"
		})
	},
	"enum-symbols-missing": {
		reader: recordOf$1({
			name: "status",
			type: STATUS
		}),
		writer: recordOf$1({
			name: "status",
			type: {
				...STATUS,
				symbols: [
					"NEW",
					"PAID",
					"REFUNDED"
				]
			}
		})
	},
	"fixed-size-changed": {
		reader: recordOf$1({
			name: "hash",
			type: {
				type: "fixed",
				name: "Hash",
				size: 32
			}
		}),
		writer: recordOf$1({
			name: "hash",
			type: {
				type: "fixed",
				name: "Hash",
				size: 16
			}
		})
	},
	"type-renamed": {
		reader: JSON.stringify({
			type: "record",
			name: "Purchase",
			fields: []
		}),
		writer: JSON.stringify({
			type: "record",
			name: "Order",
			fields: []
		})
	},
	"type-narrowed": {
		reader: recordOf$1({
			name: "quantity",
			type: "int"
		}),
		writer: recordOf$1({
			name: "quantity",
			type: "long"
		})
	},
	"null-not-accepted": {
		reader: recordOf$1({
			name: "note",
			type: "string"
		}),
		writer: recordOf$1({
			name: "note",
			type: ["null", "string"]
		})
	},
	"type-changed": {
		reader: recordOf$1({
			name: "quantity",
			type: "string"
		}),
		writer: recordOf$1({
			name: "quantity",
			type: "int"
		})
	},
	"union-branch-missing": {
		reader: recordOf$1({
			name: "amount",
			type: ["null", "long"]
		}),
		writer: recordOf$1({
			name: "amount",
			type: [
				"null",
				"long",
				"string"
			]
		})
	},
	"type-not-in-union": {
		reader: recordOf$1({
			name: "amount",
			type: ["null", "long"]
		}),
		writer: recordOf$1({
			name: "amount",
			type: "string"
		})
	},
	"check-aborted": {
		reader: recordOf$1({
			name: "total",
			type: "long",
			aliases: ["amount"]
		}),
		writer: recordOf$1({
			name: "total",
			type: "long"
		}, {
			name: "amount",
			type: "long"
		})
	}
};
// src/formats/avro/differences.ts
const TWO_STEPS = "make the change in two steps: first a version that both sides can live with, then, when every reader or writer uses it, the rest";
/** Every kind of Avro difference: what it is called, why it breaks, and what to do. */
const CATALOGUE$1 = {
	"field-without-default": {
		title: "Field without a default",
		registryType: "READER_FIELD_MISSING_DEFAULT_VALUE",
		why: "A reader fills a field that the data lacks with the field's default. Without one it cannot finish the record.",
		coordinate: {
			area: "field",
			part: "presence",
			action: "added"
		},
		whenReading: {
			change: (d) => `Field \`${d.field}\` was added to record \`${d.record}\` without a default`,
			remedy: (d) => d.writerOnlyFields.length > 0 ? `Give \`${d.field}\` a default; if it is a former field under a new name, add that name as an alias: ${listNames$1(d.writerOnlyFields)}.` : `Give \`${d.field}\` a default, for instance \`"type": ["null", …], "default": null\`.`
		},
		whenWriting: {
			change: (d) => `Field \`${d.field}\` was removed from record \`${d.record}\`, and it has no default there`,
			remedy: (d) => `Keep \`${d.field}\`; to remove it later, first publish a version in which it has a default.`
		}
	},
	"enum-field-without-default": {
		title: "Enum field without a default of its own",
		registryType: "TYPE_MISMATCH",
		why: "An enum's default replaces symbols the reader does not know. It does not fill in a field the data lacks; the registry then compares the enum with the whole record.",
		coordinate: {
			area: "field",
			part: "presence of an enum",
			action: "added"
		},
		whenReading: {
			change: (d) => `Field \`${d.field}\` was added to record \`${d.record}\` without a field default; the default \`${d.enumDefault}\` of enum \`${d.enum}\` does not count`,
			remedy: (d) => `Add \`"default": "${d.enumDefault}"\` to the field \`${d.field}\` itself.`
		},
		whenWriting: {
			change: (d) => `Field \`${d.field}\` was removed from record \`${d.record}\`, where only its enum \`${d.enum}\` has a default`,
			remedy: (d) => `Keep \`${d.field}\`; to remove it later, first publish a version in which the field has a default.`
		}
	},
	"enum-symbols-missing": {
		title: "Enum symbols missing",
		registryType: "MISSING_ENUM_SYMBOLS",
		why: "A reader that meets a symbol it does not know fails, unless its enum has a default. A default of the field does not help.",
		coordinate: {
			area: "enum",
			part: "symbols",
			action: "removed"
		},
		whenReading: {
			change: (d) => `Enum \`${d.enum}\` lost ${listNames$1(d.symbols)}`,
			remedy: (d) => `Keep ${listNames$1(d.symbols)}, or give the enum a \`"default"\` symbol of its own.`
		},
		whenWriting: {
			change: (d) => `Enum \`${d.enum}\` gained ${listNames$1(d.symbols)}`,
			remedy: () => "Readers need a default symbol first: publish a version whose enum has a `\"default\"`, then add symbols."
		}
	},
	"fixed-size-changed": {
		title: "Fixed size changed",
		registryType: "FIXED_SIZE_MISMATCH",
		why: "A fixed type is read as exactly as many bytes as were written; there is no conversion between sizes.",
		coordinate: {
			area: "fixed",
			part: "size",
			action: "changed"
		},
		whenReading: {
			change: (d) => `Fixed type \`${d.fixed}\` went from ${d.writerSize} to ${d.readerSize} bytes`,
			remedy: (d) => `Keep the size ${d.writerSize}, or add a new field with a fixed type of another name.`
		},
		whenWriting: {
			change: (d) => `Fixed type \`${d.fixed}\` went from ${d.readerSize} to ${d.writerSize} bytes`,
			remedy: (d) => `Keep the size ${d.readerSize}, or add a new field with a fixed type of another name.`
		}
	},
	"type-renamed": {
		title: "Type renamed",
		registryType: "NAME_MISMATCH",
		why: "Named types match by their names without namespaces, or when the reader lists the writer's full name as an alias.",
		coordinate: {
			area: "type",
			part: "name",
			action: "renamed"
		},
		whenReading: {
			change: (d) => `The ${d.typeKind} \`${d.writerName}\` became \`${d.readerName}\``,
			remedy: (d) => `Add \`"aliases": ["${d.writerName}"]\` to \`${d.readerName}\`, or keep the name.`
		},
		whenWriting: {
			change: (d) => `The ${d.typeKind} \`${d.readerName}\` became \`${d.writerName}\``,
			remedy: (d) => `Keep the name \`${d.readerName}\`: schemas already published cannot know the new one.`
		}
	},
	"type-narrowed": {
		title: "Type narrowed",
		registryType: "TYPE_MISMATCH",
		why: "Numbers are only read into wider types: int as long, float or double, long as float or double, float as double.",
		coordinate: {
			area: "type",
			part: "range",
			action: "narrowed"
		},
		whenReading: {
			change: (d) => `${nameSite$2(d)} went from \`${d.writerType}\` to the narrower \`${d.readerType}\``,
			remedy: (d) => `Keep \`${d.writerType}\`, or add a new field with the narrower type.`
		},
		whenWriting: {
			change: (d) => `${nameSite$2(d)} went from \`${d.readerType}\` to the wider \`${d.writerType}\``,
			remedy: (d) => `Keep \`${d.readerType}\` until every reader uses a schema with \`${d.writerType}\`.`
		}
	},
	"null-not-accepted": {
		title: "Null no longer accepted",
		registryType: "TYPE_MISMATCH",
		why: "The data may hold null, and only a union with a null branch reads it.",
		coordinate: {
			area: "union",
			part: "null",
			action: "removed"
		},
		whenReading: {
			change: (d) => `${nameSite$2(d)} is \`${d.readerType}\` now and was a union with \`null\``,
			remedy: (d) => `Keep the union, \`["null", "${d.readerType}"]\`; readers may still treat the field as required.`
		},
		whenWriting: {
			change: (d) => `${nameSite$2(d)} is a union with \`null\` now and was \`${d.readerType}\``,
			remedy: () => `Readers must accept null first: keep the type, or ${TWO_STEPS}.`
		}
	},
	"type-changed": {
		title: "Type changed",
		registryType: "TYPE_MISMATCH",
		why: "Apart from widening numbers and between string and bytes, no type is read as another.",
		coordinate: {
			area: "type",
			part: "kind",
			action: "changed"
		},
		whenReading: {
			change: (d) => `${nameSite$2(d)} went from \`${d.writerType}\` to \`${d.readerType}\``,
			remedy: (d) => `Keep \`${d.writerType}\`, or add a new field of type \`${d.readerType}\` with a default.`
		},
		whenWriting: {
			change: (d) => `${nameSite$2(d)} went from \`${d.readerType}\` to \`${d.writerType}\``,
			remedy: (d) => `Keep \`${d.readerType}\`, or add a new field of type \`${d.writerType}\` beside the old one.`
		}
	},
	"union-branch-missing": {
		title: "Union branch missing",
		registryType: "MISSING_UNION_BRANCH",
		why: "Each branch the writer may use must be readable by some branch of the reader's union. The registry does not say what inside the branch fails.",
		coordinate: {
			area: "union",
			part: "branch",
			action: "removed"
		},
		whenReading: {
			change: (d) => `${nameSite$2(d)} is a union of which no branch reads \`${d.branch}\` any more`,
			remedy: (d) => d.readerBranches.includes(d.branch) ? `Make the change inside \`${d.branch}\` readable: give new fields defaults, keep symbols and types.` : `Keep the branch \`${d.branch}\`.`
		},
		whenWriting: {
			change: (d) => `${nameSite$2(d)} is a union whose branch \`${d.branch}\` is new or has changed`,
			remedy: (d) => d.readerBranches.includes(d.branch) ? `Make the change inside \`${d.branch}\` readable for earlier versions: keep fields that have no default there, symbols and types.` : `Readers must know \`${d.branch}\` first: ${TWO_STEPS}.`
		}
	},
	"type-not-in-union": {
		title: "Type not in the union",
		registryType: "MISSING_UNION_BRANCH",
		why: "Data of a plain type is read into a union only when one of its branches reads that type.",
		coordinate: {
			area: "union",
			part: "plain type",
			action: "removed"
		},
		whenReading: {
			change: (d) => `${nameSite$2(d)} is a union now, and none of its branches reads the former type \`${d.writerType}\``,
			remedy: (d) => `Add \`${d.writerType}\` as a branch of the union.`
		},
		whenWriting: {
			change: (d) => `${nameSite$2(d)} is \`${d.writerType}\` now, which no branch of the former union reads`,
			remedy: (d) => `Use one of the former branches instead: ${listNames$1(d.readerBranches)}.`
		}
	},
	"check-aborted": {
		title: "Ambiguous field",
		registryType: null,
		why: "Names and aliases of one reader field match several fields of the writer. The registry's check fails there and counts the schema as incompatible; an alias equal to the field's own name is enough.",
		coordinate: {
			area: "check",
			part: "field aliases",
			action: "failed"
		},
		whenReading: {
			change: (d) => `Field \`${d.field}\` of record \`${d.record}\` matches several fields: ${listNames$1(d.candidates)}`,
			remedy: (d) => `Remove the alias of \`${d.field}\` that is superfluous.`
		},
		whenWriting: {
			change: (d) => `The fields ${listNames$1(d.candidates)} all match the earlier field \`${d.field}\` and its aliases`,
			remedy: (d) => `Keep only one of the fields that \`${d.field}\` of earlier versions may mean.`
		}
	}
};
/** All kinds, in the order of the catalogue. */
const AVRO_DIFFERENCE_KINDS = Object.keys(CATALOGUE$1);
/** The words for one difference. */
function describeAvroDifference(difference, labels) {
	const avro = difference;
	const entry = CATALOGUE$1[avro.kind];
	const words = labels.candidate === "reader" ? entry.whenReading : entry.whenWriting;
	return {
		title: entry.title,
		message: `${words.change(avro)}, so ${labels.reader} cannot read data written with ${labels.writer}.`,
		why: entry.why,
		remedy: words.remedy(avro)
	};
}
/** The catalogue's page on a kind, or undefined for a text that is no kind. */
function findAvroKindPage(kind) {
	if (!Object.hasOwn(CATALOGUE$1, kind)) return void 0;
	const known = kind;
	const { title, registryType, why, coordinate } = CATALOGUE$1[known];
	return {
		kind,
		title,
		registryType,
		why,
		coordinate,
		example: EXAMPLES[known]
	};
}
/** The start of a sentence about a type: the field that holds it, where there is one. */
function nameSite$2({ field }) {
	return field === null ? "The type" : `Field \`${field}\``;
}
function listNames$1(names) {
	return names.map((name) => `\`${name}\``).join(", ");
}
// src/formats/avro/sound-comparison.ts
/**
* Whether every message of the writer can be read: the comparison without the registry's premature trust. A pair of
* records counts as readable only while nothing found anywhere says otherwise (the greatest fixed point), so the order
* in which pairs are met does not matter. Judges what the registry accepts; where it refuses, this may differ.
*/
function isReadableSoundly(reader, writer) {
	const pairs = new PairTable();
	pairs.canRead(reader, writer);
	while (pairs.refine()) continue;
	return pairs.canRead(reader, writer);
}
var PairTable = class {
	#readable = /* @__PURE__ */ new Map();
	canRead(reader, writer) {
		if (writer.kind === "union") return writer.branches.every((branch) => this.canRead(reader, branch));
		if (reader.kind === "union") return reader.branches.some((branch) => this.canRead(branch, writer));
		if (reader.kind === "record" && writer.kind === "record") return this.#recall(reader, writer);
		if (reader.kind !== writer.kind) return isPromotion(reader.kind, writer.kind);
		return this.#canReadSameKind(reader, writer);
	}
	/** Judges all known pairs again by what is known now; whether any changed. */
	refine() {
		let changed = false;
		for (const [reader, partners] of this.#readable) for (const [writer, readable] of partners) {
			if (!readable || this.#judge(reader, writer)) continue;
			partners.set(writer, false);
			changed = true;
		}
		return changed;
	}
	#recall(reader, writer) {
		const partners = this.#readable.get(reader) ?? /* @__PURE__ */ new Map();
		this.#readable.set(reader, partners);
		const known = partners.get(writer);
		if (known !== void 0) return known;
		partners.set(writer, true);
		const readable = this.#judge(reader, writer);
		partners.set(writer, readable);
		return readable;
	}
	#judge(reader, writer) {
		if (!matchesName(reader, writer)) return false;
		return reader.fields.every((field) => {
			const match = [field.name, ...field.aliases].map((name) => findField(writer, name)).find((one) => one !== void 0);
			return match === void 0 ? field.defaultValue !== void 0 : this.canRead(field.type, match.type);
		});
	}
	#canReadSameKind(reader, writer) {
		if (isNamedType(reader) && isNamedType(writer)) return canReadLeaf(reader, writer);
		const inner = listParts$1(writer);
		return listParts$1(reader).every((part, index) => {
			const partner = inner[index];
			return partner !== void 0 && this.canRead(part, partner);
		});
	}
};
/** Enums and fixed types; records are judged in pairs. */
function canReadLeaf(reader, writer) {
	if (!matchesName(reader, writer)) return false;
	if (reader.kind === "fixed") return writer.kind === "fixed" && reader.size === writer.size;
	if (reader.kind !== "enum" || writer.kind !== "enum" || reader.defaultSymbol !== null) return true;
	const known = new Set(reader.symbols);
	return writer.symbols.every((symbol) => known.has(symbol));
}
// src/formats/avro/find-hazards.ts
/** What the registry accepts of a pair and what is dangerous all the same, in the order of the reader's text. */
function findAvroHazards(reader, writer) {
	const search = new HazardSearch$1();
	search.visit(reader.root, writer.root);
	return compareAvro(reader, writer).length === 0 && !isReadableSoundly(reader.root, writer.root) ? [...search.found, createMisjudged(reader.root, writer.root)] : search.found;
}
function createMisjudged(reader, writer) {
	return {
		kind: "recursion-misjudged",
		registryType: null,
		registryPath: "/",
		breaking: false,
		field: null,
		reader: findPlace(reader),
		writer: findPlace(writer)
	};
}
/** Integers that each floating-point type holds without rounding. */
const ROUNDING = /* @__PURE__ */ new Set([
	"int float",
	"long float",
	"long double"
]);
var HazardSearch$1 = class {
	found = [];
	#trail = new Trail();
	#visited = /* @__PURE__ */ new Map();
	visit(reader, writer) {
		if (this.#isVisited(reader, writer)) return;
		if (writer.kind === "union") this.#visitBranches(reader, writer);
		else if (reader.kind === "union") this.#visitPartner(reader, writer);
		else if (reader.kind === "record" && writer.kind === "record") this.#visitRecord(reader, writer);
		else if (reader.kind === "array" && writer.kind === "array") {
			this.#trail.push(reader, writer);
			this.visit(reader.items, writer.items);
			this.#trail.pop();
		} else if (reader.kind === "map" && writer.kind === "map") {
			this.#trail.push(reader, writer);
			this.visit(reader.values, writer.values);
			this.#trail.pop();
		} else this.#visitLeaf(reader, writer);
	}
	#isVisited(reader, writer) {
		if (!isNamedType(reader) || !isNamedType(writer)) return false;
		const partners = this.#visited.get(reader) ?? /* @__PURE__ */ new Set();
		this.#visited.set(reader, partners);
		if (partners.has(writer)) return true;
		partners.add(writer);
		return false;
	}
	#visitBranches(reader, writer) {
		for (const [index, branch] of writer.branches.entries()) {
			this.#trail.push(index, writer);
			this.visit(reader, branch);
			this.#trail.pop();
		}
	}
	/** The branch that a decoder would take: of the same kind and name, else the first that promotes. */
	#visitPartner(reader, writer) {
		const alike = reader.branches.filter((branch) => branch.kind === writer.kind);
		const named = alike.find((branch) => isNamedType(branch) && isNamedType(writer) && matchesName(branch, writer));
		const promoted = reader.branches.find((branch) => ROUNDING.has(`${writer.kind} ${branch.kind}`));
		const partner = named ?? alike[0] ?? promoted;
		if (partner !== void 0) this.visit(partner, writer);
	}
	#visitRecord(reader, writer) {
		this.#checkNamespace(reader, writer);
		for (const field of reader.fields) {
			const aliased = field.aliases.map((alias) => findField(writer, alias)).find((match) => match !== void 0);
			const match = findField(writer, field.name) ?? aliased;
			if (match === void 0) continue;
			this.#trail.push(field, match);
			this.visit(field.type, match.type);
			this.#trail.pop();
		}
	}
	#visitLeaf(reader, writer) {
		if (reader.kind === "string" && writer.kind === "bytes") this.#report({ kind: "bytes-read-as-string" }, [reader, writer]);
		else if (ROUNDING.has(`${writer.kind} ${reader.kind}`)) this.#report({
			kind: "integer-rounded",
			readerType: reader.kind,
			writerType: writer.kind
		}, [reader, writer]);
		else if (reader.kind === writer.kind) {
			if (isNamedType(reader) && isNamedType(writer)) this.#checkNamespace(reader, writer);
			if (reader.kind === "enum" && writer.kind === "enum") this.#checkSymbols(reader, writer);
			this.#checkLogicalType(reader, writer);
		}
	}
	#checkNamespace(reader, writer) {
		if (reader.name.full === writer.name.full || reader.aliases.includes(writer.name.full)) return;
		if (reader.name.short !== writer.name.short) return;
		const names = {
			readerName: reader.name.full,
			writerName: writer.name.full
		};
		this.#reportAt({
			kind: "namespace-changed",
			...names
		}, findPlace(reader, "name"), findPlace(writer, "name"));
	}
	#checkSymbols(reader, writer) {
		const known = new Set(reader.symbols);
		const symbols = writer.symbols.filter((symbol) => !known.has(symbol)).sort();
		if (symbols.length === 0 || reader.defaultSymbol === null) return;
		const place = findPlace(writer, "symbols", writer.symbols.indexOf(symbols[0] ?? ""));
		const details = {
			enum: reader.name.full,
			symbols,
			defaultSymbol: reader.defaultSymbol
		};
		this.#reportAt({
			kind: "enum-symbols-defaulted",
			...details
		}, findPlace(reader, "symbols"), place);
	}
	#checkLogicalType(reader, writer) {
		const [mine, theirs] = [readLogicalType(reader), readLogicalType(writer)];
		if (mine !== theirs) {
			this.#report({
				kind: "logical-type-changed",
				readerLogicalType: mine,
				writerLogicalType: theirs
			}, [reader, writer]);
			return;
		}
		if (mine !== "decimal") return;
		const [readerScale, writerScale] = [readNumber(reader, "scale"), readNumber(writer, "scale")];
		if (readerScale !== writerScale) this.#report({
			kind: "decimal-scale-changed",
			readerScale,
			writerScale
		}, [reader, writer]);
		const [readerPrecision, writerPrecision] = [readNumber(reader, "precision"), readNumber(writer, "precision")];
		if (readerPrecision < writerPrecision) this.#report({
			kind: "decimal-precision-narrowed",
			readerPrecision,
			writerPrecision
		}, [reader, writer]);
	}
	#report(hazard, [reader, writer]) {
		this.#reportAt(hazard, this.#trail.findReaderPlace(reader), this.#trail.findWriterPlace(writer));
	}
	#reportAt(hazard, reader, writer) {
		const registryPath = this.#trail.printPath();
		const field = this.#trail.findFieldName();
		this.found.push({
			...hazard,
			registryType: null,
			registryPath,
			breaking: false,
			field,
			reader,
			writer
		});
	}
};
function readJson(type) {
	return type.kind === "union" ? null : type.json;
}
function readLogicalType(type) {
	const json = readJson(type);
	const logicalType = json === null ? void 0 : getMember(json, "logicalType");
	return typeof logicalType === "string" ? logicalType : null;
}
function readNumber(type, key) {
	const json = readJson(type);
	const value = json === null ? void 0 : getMember(json, key);
	return typeof value === "number" ? value : 0;
}
// src/formats/avro/hazards.ts
function recordOf(...fields) {
	return JSON.stringify({
		type: "record",
		name: "Order",
		fields
	});
}
function nodeOf(extra, more = []) {
	const outer = {
		type: "record",
		name: "A",
		fields: [{
			name: "b",
			type: ["null", {
				type: "record",
				name: "B",
				fields: [{
					name: "a",
					type: ["null", "A"]
				}]
			}]
		}, ...extra]
	};
	return JSON.stringify({
		type: "record",
		name: "R",
		fields: [{
			name: "u",
			type: more.length === 0 ? outer : [outer, ...more]
		}, {
			name: "v",
			type: "B"
		}]
	});
}
const AMOUNT = {
	type: "bytes",
	logicalType: "decimal",
	precision: 12,
	scale: 2
};
/** Every kind of hazard. */
const HAZARDS = {
	"logical-type-changed": {
		title: "Logical type changed",
		why: "The registry compares base types only. The same number is then taken for another moment or amount.",
		remedy: "Add a new field with the new logical type, and leave the old one as it is.",
		coordinate: {
			area: "logical type",
			part: "meaning",
			action: "changed"
		},
		example: {
			reader: recordOf({
				name: "at",
				type: {
					type: "long",
					logicalType: "timestamp-micros"
				}
			}),
			writer: recordOf({
				name: "at",
				type: {
					type: "long",
					logicalType: "timestamp-millis"
				}
			})
		},
		message: (h, { reader, writer }) => `${nameSite$1(h)} is ${quoteType(h.writerLogicalType)} in ${writer} and ${quoteType(h.readerLogicalType)} in ${reader}, so values written as one are read as the other.`
	},
	"decimal-scale-changed": {
		title: "Decimal scale changed",
		why: "A decimal's bytes hold the digits without the point. Under another scale the same bytes are another number.",
		remedy: "Keep the scale, or add a new field with the new one.",
		coordinate: {
			area: "logical type",
			part: "scale",
			action: "changed"
		},
		example: {
			reader: recordOf({
				name: "amount",
				type: {
					...AMOUNT,
					scale: 4
				}
			}),
			writer: recordOf({
				name: "amount",
				type: AMOUNT
			})
		},
		message: (h, { reader, writer }) => `${nameSite$1(h)} has scale ${h.writerScale} in ${writer} and ${h.readerScale} in ${reader}, so every amount is read wrong by a factor of ${10 ** Math.abs(h.readerScale - h.writerScale)}.`
	},
	"decimal-precision-narrowed": {
		title: "Decimal precision narrowed",
		why: "Values with more digits than the reader's precision are refused or cut by many readers; the registry does not look.",
		remedy: "Keep the larger precision.",
		coordinate: {
			area: "logical type",
			part: "precision",
			action: "narrowed"
		},
		example: {
			reader: recordOf({
				name: "amount",
				type: {
					...AMOUNT,
					precision: 9
				}
			}),
			writer: recordOf({
				name: "amount",
				type: AMOUNT
			})
		},
		message: (h, { reader, writer }) => `${nameSite$1(h)} has room for ${h.writerPrecision} digits in ${writer} and for ${h.readerPrecision} in ${reader}.`
	},
	"namespace-changed": {
		title: "Namespace changed",
		why: "The registry ignores namespaces. Decoders that compare full names, and classes generated from the schema, do not.",
		remedy: "Keep the namespace, or list the former full name as an alias.",
		coordinate: {
			area: "type",
			part: "namespace",
			action: "changed"
		},
		example: {
			reader: JSON.stringify({
				type: "record",
				name: "Order",
				namespace: "shop.v2",
				fields: []
			}),
			writer: JSON.stringify({
				type: "record",
				name: "Order",
				namespace: "shop.v1",
				fields: []
			})
		},
		message: (h, { reader, writer }) => `\`${h.writerName}\` of ${writer} is \`${h.readerName}\` in ${reader}: the registry lets it pass, and decoders that compare full names refuse it.`
	},
	"enum-symbols-defaulted": {
		title: "Enum symbols read as the default",
		why: "A default makes unknown symbols readable by replacing them. What was written is lost without an error.",
		remedy: "Upgrade consumers before producers write the new symbols.",
		coordinate: {
			area: "enum",
			part: "defaulted symbols",
			action: "changed"
		},
		example: {
			reader: recordOf({
				name: "status",
				type: {
					type: "enum",
					name: "Status",
					symbols: ["NEW"],
					default: "NEW"
				}
			}),
			writer: recordOf({
				name: "status",
				type: {
					type: "enum",
					name: "Status",
					symbols: ["NEW", "PAID"]
				}
			})
		},
		message: (h, { reader, writer }) => `${h.symbols.map((symbol) => `\`${symbol}\``).join(", ")} of \`${h.enum}\`, as ${writer} writes them, are read as \`${h.defaultSymbol}\` with ${reader}.`
	},
	"bytes-read-as-string": {
		title: "Bytes read as a string",
		why: "The registry allows it, and bytes that are no UTF-8 come out damaged or as an error.",
		remedy: "Keep bytes, unless every producer writes text.",
		coordinate: {
			area: "type",
			part: "text",
			action: "changed"
		},
		example: {
			reader: recordOf({
				name: "note",
				type: "string"
			}),
			writer: recordOf({
				name: "note",
				type: "bytes"
			})
		},
		message: (h, { reader, writer }) => `${nameSite$1(h)} is bytes in ${writer} and a string in ${reader}: what is no UTF-8 text is damaged.`
	},
	"integer-rounded": {
		title: "Integer rounded",
		why: "A float holds integers exactly up to 2^24 and a double up to 2^53; larger ones are rounded without an error.",
		remedy: "Keep the integer type, or make sure that values stay small.",
		coordinate: {
			area: "type",
			part: "exactness",
			action: "changed"
		},
		example: {
			reader: recordOf({
				name: "count",
				type: "double"
			}),
			writer: recordOf({
				name: "count",
				type: "long"
			})
		},
		message: (h, { reader, writer }) => `${nameSite$1(h)} is \`${h.writerType}\` in ${writer} and \`${h.readerType}\` in ${reader}: large values are rounded.`
	},
	"recursion-misjudged": {
		title: "Recursive types misjudged",
		why: "The registry trusts a pair of types while it is still looking at it, and remembers that trust. Types that refer to each other through unions can pass although some messages cannot be read.",
		remedy: "Treat it as a breaking change: give new fields of the recursive types defaults.",
		coordinate: {
			area: "check",
			part: "recursion",
			action: "failed"
		},
		example: {
			reader: nodeOf([{
				name: "z",
				type: "int"
			}], [{
				type: "record",
				name: "C",
				aliases: ["A"],
				fields: []
			}]),
			writer: nodeOf([])
		},
		message: (_, { reader, writer }) => `The registry accepts the pair, and ${reader} cannot read some messages of ${writer} in which recursive types are nested.`
	}
};
/** All kinds of hazard, in the order of the catalogue. */
const AVRO_HAZARD_KINDS = Object.keys(HAZARDS);
/** Whether a text is a kind of hazard. */
function isAvroHazardKind(kind) {
	return Object.hasOwn(HAZARDS, kind);
}
/** The words for one hazard. */
function describeAvroHazard(hazard, labels) {
	const entry = HAZARDS[hazard.kind];
	return {
		title: entry.title,
		message: entry.message(hazard, labels),
		why: entry.why,
		remedy: entry.remedy
	};
}
/** The catalogue's page on a kind of hazard. */
function findAvroHazardPage(kind) {
	const { title, why, coordinate, example } = HAZARDS[kind];
	return {
		kind,
		title,
		registryType: null,
		why,
		coordinate,
		example
	};
}
function nameSite$1({ field }) {
	return field === null ? "The type" : `Field \`${field}\``;
}
function quoteType(logicalType) {
	return logicalType === null ? "a plain value" : `\`${logicalType}\``;
}
// src/formats/avro/profile.ts
/**
* The rule set of a Confluent Platform version; the newest without one. Avro 1.12.1 came with 8.0.3, 8.1.1 and
* 8.2.0 (dependency versions of the platform's releases).
*/
function selectProfile(serverVersion) {
	if (serverVersion === void 0 || serverVersion === "") return "avro-1.12";
	const first12 = serverVersion.startsWith("8.0.") ? "8.0.3" : serverVersion.startsWith("8.1.") ? "8.1.1" : "8.2.0";
	return compareVersions(serverVersion, first12) >= 0 ? "avro-1.12" : "avro-1.11";
}
// src/formats/avro/check-names.ts
/**
* Refuses names of types, fields and symbols that are not made of letters, digits and `_` of any script. The registry
* checks the names of a stored schema only once it is parsed, and only those that the root reaches: what else a
* reference holds may have any name.
*
* @throws SchemaFault
*/
function checkReachableNames(root) {
	const seen = /* @__PURE__ */ new Set([root]);
	const waiting = [root];
	for (let type = waiting.pop(); type !== void 0; type = waiting.pop()) {
		checkNames(type);
		for (const part of listParts$1(type)) {
			if (seen.has(part)) continue;
			seen.add(part);
			waiting.push(part);
		}
	}
}
function checkNames(type) {
	if (!isNamedType(type)) return;
	if (!isValidNamePart(type.name.short, "unicode")) refuse$1("invalid-name", `Invalid name \`${type.name.short}\`.`, findPlace(type, "name"));
	if (type.kind === "record") {
		for (const field of type.fields) if (!isValidNamePart(field.name, "unicode")) refuse$1("invalid-name", `Invalid name \`${field.name}\`.`, findPlace(field, "name"));
	}
	if (type.kind === "enum") {
		for (const [index, symbol] of type.symbols.entries()) if (!isValidNamePart(symbol, "unicode")) refuse$1("invalid-symbol", `Invalid symbol \`${symbol}\`.`, findPlace(type, "symbols", index));
	}
}
// src/formats/avro/parse-context.ts
/** Thrown when a text read quickly holds something that only an exact reading can judge. */
var InexactText = class extends Error {};
/** The node of a primitive type written as its bare name, by far the most frequent type; undefined for all else. */
function createPrimitive(json, parent, token) {
	return typeof json === "string" && isPrimitiveKind(json) ? {
		kind: json,
		parent,
		token,
		json: null
	} : void 0;
}
/** Whether only ASCII names pass, in namespaces too: new schemas under 1.12. */
function isStrict12({ profile, strictness }) {
	return profile === "avro-1.12" && strictness === "new";
}
/** What nearly every name has; looked for by itself, since even a function that nobody calls takes time to make. */
const NO_ALIASES = [];
/** The texts of `aliases`, which must be there: see {@link NO_ALIASES}. @throws SchemaFault */
function readAliasList(json, place) {
	const written = json["aliases"];
	if (!Array.isArray(written)) return refuse$1("invalid-aliases", "Expected `aliases` to be a list.", place());
	const texts = written.filter((alias) => typeof alias === "string");
	if (texts.length < written.length) refuse$1("invalid-aliases", "Expected each alias to be a text.", place());
	return texts;
}
/** What kind of JSON value stands somewhere, in words. */
function printJsonKind(value) {
	if (value === null) return "`null`";
	if (Array.isArray(value)) return "a list";
	if (isJsonObject(value)) return "an object";
	if (typeof value === "string") return "a text";
	return typeof value === "boolean" ? `\`${String(value)}\`` : "a number";
}
// src/formats/avro/json-number.ts
/** Whether a value is a JSON number in whichever form it was kept. */
function isNumber(value) {
	return typeof value === "number" || value instanceof JsonNumber;
}
/** The number's text as it was written, or as JavaScript prints it where only its value was kept. */
function printNumberText(value) {
	return typeof value === "number" ? String(value) : value.text;
}
/** The integer a number was written as, or null when it has a fraction or an exponent. */
function readInteger(value) {
	if (!isNumber(value)) return null;
	const text = printNumberText(value);
	return /^-?[0-9]+$/.test(text) ? BigInt(text) : null;
}
/** Whether an integer fits the signed range of 32 or 64 bits. */
function fitsBits(value, bits) {
	return BigInt.asIntN(bits, value) === value;
}
// src/formats/avro/defaults.ts
/** Thrown when judging needs the fields of a record that is still open; Java's parser fails there too. */
var OpenRecordFault = class extends Error {};
/**
* Whether a value may stand as the default of a type (Avro Java's check of new schemas): texts are not compared with
* symbols, sizes or byte ranges; a union takes the value of any branch from 1.12 on, of the first before.
*
* @throws OpenRecordFault
*/
function isValidDefault(type, value, context) {
	if (value === void 0) return false;
	switch (type.kind) {
		case "string":
		case "bytes":
		case "enum":
		case "fixed": return typeof value === "string";
		case "int":
		case "long": return isIntegerDefault(value, type.kind === "int" ? 32 : 64);
		case "float":
		case "double": return isNumber(value);
		case "boolean": return typeof value === "boolean";
		case "null": return value === null;
		case "array": return Array.isArray(value) && value.every((item) => isValidDefault(type.items, item, context));
		case "map": return isJsonObject(value) && Object.values(value).every((item) => isValidDefault(type.values, item, context));
		case "union": return isUnionDefault(type, value, context);
		case "record": return isJsonObject(value) && isRecordDefault(type, value, context);
	}
}
function isIntegerDefault(value, bits) {
	const integer = readInteger(value);
	return integer !== null && fitsBits(integer, bits);
}
function isUnionDefault(type, value, context) {
	if (context.profile === "avro-1.12") return type.branches.some((branch) => isValidDefault(branch, value, context));
	const [first] = type.branches;
	return first !== void 0 && isValidDefault(first, value, context);
}
function isRecordDefault(type, value, context) {
	switch (context.stateOf(type)) {
		case "placeholder": return true;
		case "open": throw new OpenRecordFault();
		case "complete": return type.fields.every((field) => {
			const given = getMember(value, field.name);
			return given === void 0 ? field.defaultValue !== void 0 : isValidDefault(field.type, given, context);
		});
	}
}
// src/formats/avro/java-digits.ts
/**
* The digits that Java up to 18 prints for a number. Mostly the fewest that read back as the number, but not always
* (the float 2^31 has one more than it needs), which is why JavaScript's own digits do not do. The registry's texts
* are compared as texts, so that each of Java's habits counts.
*/
function findJavaDigits(number) {
	const magnitude = measureBits(number.bits) + number.exponent - 1;
	if (magnitude >= -21 && magnitude <= 62 && number.exponent >= 0) return cutInteger(number, magnitude);
	return generateDigits(number, magnitude);
}
/** Integers below 2^63: digits that the precision cannot carry are rounded away in one step. */
function cutInteger({ bits, exponent, precision }, magnitude) {
	const value = bits << BigInt(exponent);
	const cut = countIdleDigits(magnitude - precision - 1);
	const unit = 10n ** BigInt(cut);
	const digits = (value / unit + (cut > 0 && value % unit >= unit / 2n ? 1n : 0n)).toString();
	return {
		digits: trimZeros(digits),
		point: digits.length + cut
	};
}
/** How many decimal digits 2^power takes without saying anything about the number above it. */
function countIdleDigits(power) {
	return power > 1 ? Math.floor(power * Math.log10(2)) : 0;
}
function generateDigits(number, magnitude) {
	const estimate = estimateExponent(number.bits, magnitude);
	const source = new DigitSource(createDivision(number, magnitude, estimate));
	const digits = [];
	let exponent = estimate;
	const first = source.next();
	if (first === 0 && !source.high) exponent--;
	else digits.push(first);
	if (exponent < -3 || exponent >= 8) digits.push(source.next());
	while (!source.low && !source.high) digits.push(source.next());
	return finishDigits(digits, exponent + 1, source.isAboveHalf(digits.at(-1) ?? 0));
}
/** Yields the digits of a quotient, and knows when the number is told apart from its neighbours. */
var DigitSource = class {
	#division;
	#tens;
	#rest;
	#margin;
	/** Whether the digits so far, with zeros behind them, lie close enough below the number. */
	low = false;
	/** Whether they would lie close enough above it with the last digit one higher. */
	high = false;
	constructor(division) {
		this.#division = division;
		this.#tens = division.divisor * 10n;
		this.#rest = division.rest;
		this.#margin = division.margin;
	}
	next() {
		const { divisor, width } = this.#division;
		const digit = this.#rest / divisor;
		this.#rest = this.#rest % divisor * 10n;
		this.#margin = this.#wrap(this.#margin * 10n);
		const sum = this.#wrap(this.#rest + this.#margin);
		this.low = this.#margin <= 0n || this.#rest < this.#margin;
		this.high = this.#margin <= 0n || (width === null ? sum >= this.#tens : sum > this.#tens);
		return Number(digit);
	}
	/** Whether the last digit is to be one higher. */
	isAboveHalf(last) {
		if (!this.high || !this.low) return this.high;
		const difference = this.#wrap(this.#rest * 2n - this.#tens);
		return difference === 0n ? last % 2 === 1 : difference > 0n;
	}
	#wrap(value) {
		const { width } = this.#division;
		return width === null ? value : BigInt.asIntN(width, value);
	}
};
function finishDigits(digits, point, rise) {
	if (!rise) return {
		digits: trimZeros(digits.join("")),
		point
	};
	const risen = (BigInt(digits.join("")) + 1n).toString().padStart(digits.length, "0");
	return {
		digits: trimZeros(risen),
		point: point + risen.length - digits.length
	};
}
/** The exponent of the first digit, sometimes one too high: Java's straight line through the logarithm. */
function estimateExponent(bits, magnitude) {
	const significand = Number(bits) / 2 ** (measureBits(bits) - 1);
	return Math.floor((significand - 1.5) * .289529654 + .176091259 + magnitude * .301029995663981);
}
/** Numerator, denominator and margin as products of powers of 2 and 5, common powers of 2 taken out. */
function createDivision({ bits, exponent, precision }, magnitude, estimate) {
	const length = measureBits(bits);
	const fraction = Math.max(0, -exponent);
	const restFives = Math.max(0, -estimate);
	const divisorFives = Math.max(0, estimate);
	const restTwos = restFives + fraction + magnitude;
	const divisorTwos = divisorFives + fraction;
	const taken = Math.min(restTwos - (length - 1), divisorTwos);
	const marginTwos = restTwos - precision - taken - (length === 1 ? 1 : 0);
	const lift = Math.max(0, -marginTwos);
	const shiftRest = restTwos - (length - 1) - taken + lift;
	const shiftDivisor = divisorTwos - taken + lift;
	const restBits = length + shiftRest + measureFives(restFives);
	const tensBits = shiftDivisor + 1 + measureFives(divisorFives + 1);
	return {
		rest: bits * 5n ** BigInt(restFives) << BigInt(shiftRest),
		divisor: 5n ** BigInt(divisorFives) << BigInt(shiftDivisor),
		margin: 5n ** BigInt(restFives) << BigInt(marginTwos + lift),
		width: chooseWidth(Math.max(restBits, tensBits))
	};
}
function chooseWidth(bits) {
	if (bits >= 64) return null;
	return bits < 32 ? 32 : 64;
}
/** The length of 5^power in bits; an estimate beyond 64 bits, as in Java. */
function measureFives(power) {
	return power <= 26 ? power === 0 ? 0 : measureBits(5n ** BigInt(power)) : power * 3;
}
function measureBits(value) {
	return value.toString(2).length;
}
function trimZeros(digits) {
	return digits.replace(/(?<=.)0+$/, "");
}
// src/formats/avro/java-double.ts
/** A number as Java's `Double.toString` writes it: `1.0`, `1.0E-7`, `NaN`, `-Infinity`. */
function printJavaDouble(value) {
	return printJavaFloating(value, DOUBLE);
}
/** A number of single precision as Java's `Float.toString` writes it; the value is rounded to a float first. */
function printJavaFloat(value) {
	return printJavaFloating(Math.fround(value), FLOAT);
}
/**
* What Java's `Double.parseDouble` makes of a text, or null where it throws: surrounding blanks, hexadecimal digits
* and the suffixes `f` and `d` are allowed, `Infinity` and `NaN` only in this spelling.
*/
function parseJavaDouble(text) {
	const trimmed = text.replace(/^[\0- ]+|[\0- ]+$/g, "");
	if (HEXADECIMAL.test(trimmed)) return parseHexadecimal(trimmed);
	return DECIMAL.test(trimmed) ? Number(trimmed.replace(/[fFdD]$/, "")) : null;
}
const DECIMAL = /^[+-]?(?:NaN|Infinity|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?[fFdD]?)$/;
const HEXADECIMAL = /^[+-]?0[xX](?:[0-9a-fA-F]+\.?|[0-9a-fA-F]*\.[0-9a-fA-F]+)[pP][+-]?[0-9]+[fFdD]?$/;
const DOUBLE = {
	precision: 53,
	smallest: -1074
};
const FLOAT = {
	precision: 24,
	smallest: -149
};
function printJavaFloating(value, format) {
	if (!Number.isFinite(value)) return String(value);
	const sign = value < 0 || Object.is(value, -0) ? "-" : "";
	const absolute = Math.abs(value);
	return sign + (absolute === 0 ? "0.0" : placeJavaPoint(findJavaDigits(splitNumber(absolute, format))));
}
function splitNumber(value, format) {
	const view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
	view.setFloat64(0, value);
	const raw = view.getBigUint64(0);
	const biased = Number(raw >> 52n);
	const fraction = raw & 4503599627370495n;
	let bits = biased === 0 ? fraction : fraction | 1n << 52n;
	let exponent = Math.max(biased, 1) - 1075;
	const trailing = bits.toString(2).length - bits.toString(2).replace(/0+$/, "").length;
	bits >>= BigInt(trailing);
	exponent += trailing;
	const height = bits.toString(2).length + exponent;
	return {
		bits,
		exponent,
		precision: Math.min(format.precision, height - format.smallest)
	};
}
/** Java writes numbers from 10^-3 up to 10^7 without an exponent. */
function placeJavaPoint({ digits, point }) {
	if (point > 7 || point <= -3) return `${digits[0] ?? ""}.${digits.slice(1) || "0"}E${point - 1}`;
	if (point <= 0) return `0.${"0".repeat(-point)}${digits}`;
	const padded = digits.padEnd(point, "0");
	return `${padded.slice(0, point)}.${padded.slice(point) || "0"}`;
}
function parseHexadecimal(text) {
	const [, sign = "", whole = "", fraction = "", exponent = "0"] = /^([+-]?)0[xX]([0-9a-fA-F]*)\.?([0-9a-fA-F]*)[pP]([+-]?[0-9]+)/.exec(text) ?? [];
	const value = scaleByTwo(BigInt(`0x${whole}${fraction}`), Number(exponent) - 4 * fraction.length);
	return sign === "-" ? -value : value;
}
/** `digits * 2^exponent`, rounded once to the nearest double. */
function scaleByTwo(digits, exponent) {
	if (digits === 0n) return 0;
	const bits = digits.toString(2).length;
	if (bits + exponent > 1024) return Infinity;
	if (bits + exponent < -1075) return 0;
	const dropped = Math.max(bits - 53, -1074 - exponent, 0);
	const half = Math.trunc((exponent + dropped) / 2);
	return Number(roundShift(digits, dropped)) * 2 ** half * 2 ** (exponent + dropped - half);
}
/** `digits / 2^shift`, half rounded to even. */
function roundShift(digits, shift) {
	const kept = digits >> BigInt(shift);
	if (shift === 0) return kept;
	const rest = digits - (kept << BigInt(shift));
	const half = 1n << BigInt(shift - 1);
	return rest > half || rest === half && kept % 2n === 1n ? kept + 1n : kept;
}
// src/formats/avro/sort-order.ts
const ORDERS = /* @__PURE__ */ new Map([
	["ASCENDING", "ascending"],
	["DESCENDING", "descending"],
	["IGNORE", "ignore"]
]);
/** The sort order a text names, in any case, or undefined. */
function parseSortOrder(text) {
	return ORDERS.get(text.toUpperCase());
}
/** A field's sort order; `ascending` where none is written. */
function readSortOrder(field) {
	const order = getMember(field.json, "order");
	return (typeof order === "string" ? parseSortOrder(order) : void 0) ?? "ascending";
}
// src/formats/avro/parse-field.ts
/** Reads the fields of records, and judges their defaults where the mode asks for it. */
var FieldReader = class {
	#reader;
	constructor(reader) {
		this.#reader = reader;
	}
	/** Appends the field to its record. @throws SchemaFault */
	readField(json, record, index) {
		if (!isJsonObject(json)) return refuse$1("invalid-field", `Expected a field, found ${printJsonKind(json)}.`, findPlace(record, "fields", index));
		const name = json["name"];
		if (typeof name !== "string") return refuse$1("invalid-field", "Missing `name` of a field.", findPlace(record, "fields", index));
		const type = json["type"];
		if (type === void 0) return refuse$1("invalid-field", `Missing \`type\` of field \`${name}\`.`, findPlace(record, "fields", index));
		const field = {
			kind: "field",
			parent: record,
			token: index,
			json,
			name,
			type: record,
			defaultValue: json["default"],
			aliases: json["aliases"] === void 0 ? NO_ALIASES : readAliasList(json, () => findPlace(record, "fields", index, "aliases"))
		};
		field.type = createPrimitive(type, field, "type") ?? this.#reader.readType(type, {
			parent: field,
			token: "type",
			namespace: record.name.namespace
		});
		if (!isPlainName(name)) this.#reader.checkNamePart(name, "invalid-name", () => findPlace(field, "name"));
		checkOrder(field);
		this.#checkDefault(field);
		if (findField(record, name) !== void 0) refuse$1("duplicate-field", `Disallowed second field \`${name}\` in record \`${record.name.full}\`.`, findPlace(field, "name"));
		addField(record, field);
	}
	/** Judges a default at the moment at which Avro 1.12 closes its copy of the field's record. @throws SchemaFault */
	judgeAgain(field, replay) {
		this.#judgeDefault(field, this.#createContext((record) => replay.isClosed(record) ? "complete" : "open"));
	}
	#checkDefault(field) {
		const value = field.defaultValue;
		if (value === void 0) return;
		if (typeof value === "string" && (field.type.kind === "float" || field.type.kind === "double")) {
			const double = parseJavaDouble(value);
			if (double === null) return this.#refuseDefault(field);
			field.defaultValue = new JsonNumber(printJavaDouble(double));
			return;
		}
		if (this.#reader.context.strictness === "stored") return;
		const { scope } = this.#reader.context;
		this.#judgeDefault(field, this.#createContext((record) => {
			scope.recordDefaults.add(field);
			if (scope.isPlaceholder(record)) return "placeholder";
			return scope.isOpen(record) ? "open" : "complete";
		}));
	}
	#createContext(stateOf) {
		return {
			profile: this.#reader.context.profile,
			stateOf
		};
	}
	#judgeDefault(field, context) {
		try {
			if (isValidDefault(field.type, field.defaultValue, context)) return;
		} catch (error) {
			if (!(error instanceof OpenRecordFault)) throw error;
		}
		this.#refuseDefault(field);
	}
	#refuseDefault(field) {
		const expected = field.type.kind === "union" ? "any branch of the union" : `type \`${field.type.kind}\``;
		return refuse$1("invalid-default", `Invalid default of field \`${field.name}\`: the value is not one of ${expected}.`, findPlace(field, "default"));
	}
};
function checkOrder(field) {
	const order = field.json["order"];
	if (order === void 0) return;
	if (typeof order === "string" && parseSortOrder(order) !== void 0) return;
	const found = typeof order === "string" ? `\`${order}\`` : printJsonKind(order);
	refuse$1("invalid-order", `Unknown sort order ${found}.`, findPlace(field, "order"));
}
// src/formats/avro/parse-named.ts
/** Lists up to this length are searched one by one, which costs less than a set. */
const SHORT_LIST$1 = 24;
/** The largest size Java allows for an array of bytes. */
const MAX_FIXED_SIZE = 2147483639n;
/** Reads records, enums and fixed types, and makes their names known. */
var NamedTypeReader = class {
	#reader;
	#fields;
	constructor(reader, fields) {
		this.#reader = reader;
		this.#fields = fields;
	}
	readRecord(json, slot) {
		const name = this.#readDefinedName(json, slot);
		const fields = json["fields"];
		if (!Array.isArray(fields)) return refuse$1("missing-fields", `Missing \`fields\` of record \`${name.full}\`.`, findSlotPlace(slot));
		const record = {
			kind: "record",
			parent: slot.parent,
			token: slot.token,
			json,
			name,
			aliases: this.#readAliases(json, name, slot),
			isError: json["type"] === "error",
			fields: [],
			fieldIndex: null
		};
		if (!this.#reader.context.scope.open(record)) this.#refuseRedefinition(name, slot);
		this.#readFields(fields, record);
		this.#reader.checkProperties(json, slot);
		this.#close(record, slot);
		return record;
	}
	#readFields(fields, record) {
		const { depth } = this.#reader;
		for (let index = 0; index < fields.length; index++) try {
			this.#fields.readField(fields[index] ?? null, record, index);
		} catch (error) {
			this.#reader.keepFault(error, depth);
		}
	}
	readEnum(json, slot) {
		const name = this.#readDefinedName(json, slot);
		const symbols = json["symbols"];
		if (!Array.isArray(symbols)) return refuse$1("missing-symbols", `Missing \`symbols\` of enum \`${name.full}\`.`, findSlotPlace(slot));
		const written = json["default"];
		const type = {
			kind: "enum",
			parent: slot.parent,
			token: slot.token,
			json,
			name,
			aliases: this.#readAliases(json, name, slot),
			symbols: this.#readSymbols(symbols, slot),
			defaultSymbol: typeof written === "string" ? written : null
		};
		if (type.defaultSymbol !== null && !type.symbols.includes(type.defaultSymbol)) refuse$1("invalid-enum-default", `Unknown default symbol \`${type.defaultSymbol}\`.`, findSlotPlace(slot, "default"));
		this.#close(type, slot);
		return type;
	}
	#readSymbols(symbols, slot) {
		const read = [];
		const known = symbols.length > SHORT_LIST$1 ? /* @__PURE__ */ new Set() : void 0;
		for (let index = 0; index < symbols.length; index++) {
			const symbol = symbols[index] ?? null;
			const place = () => findSlotPlace(slot, "symbols", index);
			if (typeof symbol !== "string") return refuse$1("invalid-symbol", `Expected a symbol as a text, found ${printJsonKind(symbol)}.`, place());
			this.#reader.checkNamePart(symbol, "invalid-symbol", place);
			if (known === void 0 ? read.includes(symbol) : known.has(symbol)) refuse$1("duplicate-symbol", `Disallowed second symbol \`${symbol}\`.`, place());
			read.push(symbol);
			known?.add(symbol);
		}
		return read;
	}
	readFixed(json, slot) {
		const name = this.#readDefinedName(json, slot);
		this.#reader.requireExact();
		const size = readInteger(json["size"]);
		if (size === null || size < 0n || size > MAX_FIXED_SIZE || !fitsBits(size, 32)) return refuse$1("invalid-size", `Invalid or missing \`size\` of fixed type \`${name.full}\`.`, findSlotPlace(slot, ...json["size"] === void 0 ? [] : ["size"]));
		const type = {
			kind: "fixed",
			parent: slot.parent,
			token: slot.token,
			json,
			name,
			aliases: this.#readAliases(json, name, slot),
			size: Number(size)
		};
		this.#close(type, slot);
		return type;
	}
	#close(type, slot) {
		const known = this.#reader.context.scope.get(type.name.full);
		if (known !== void 0 && known !== type) this.#reader.requireExact();
		if (!this.#reader.context.scope.close(type)) this.#refuseRedefinition(type.name, slot);
	}
	#refuseRedefinition(name, slot) {
		return refuse$1("redefinition", `Disallowed second definition of \`${name.full}\`.`, findSlotPlace(slot, "name"));
	}
	#readDefinedName(json, slot) {
		const written = json["name"];
		if (typeof written !== "string") return refuse$1("missing-name", "Missing `name` of a named type.", findSlotPlace(slot));
		const namespace = json["namespace"];
		const name = parseName(written, typeof namespace === "string" ? namespace : slot.namespace);
		const place = () => findSlotPlace(slot, "name");
		this.#reader.checkNamePart(name.short, "invalid-name", place);
		if (isStrict12(this.#reader.context)) this.#checkNamespace(name, json, slot);
		if (name.namespace === "" && isPrimitiveKind(name.short)) refuse$1("primitive-name", `Disallowed type name \`${name.full}\`: it is a primitive type's.`, place());
		return name;
	}
	#checkNamespace(name, json, slot) {
		if (name.namespace === "") return;
		const part = name.namespace.split(".").find((one) => !isValidNamePart(one, "ascii"));
		if (part === void 0) return;
		const token = json["namespace"] === name.namespace ? "namespace" : "name";
		refuse$1("invalid-namespace", `Invalid part \`${part}\` in namespace \`${name.namespace}\`.`, findSlotPlace(slot, token));
	}
	#readAliases(json, name, slot) {
		if (json["aliases"] === void 0) return NO_ALIASES;
		const written = readAliasList(json, () => findSlotPlace(slot, "aliases"));
		const aliases = /* @__PURE__ */ new Set();
		for (const [index, text] of written.entries()) {
			const alias = parseName(text, name.namespace);
			if (!this.#isLaxAlias()) this.#reader.checkNamePart(alias.short, "invalid-name", () => findSlotPlace(slot, "aliases", index));
			const outside = alias.namespace === "" && name.namespace !== "" && this.#reader.context.profile === "avro-1.12";
			aliases.add(outside ? `.${alias.short}` : alias.full);
		}
		return [...aliases];
	}
	#isLaxAlias() {
		const { profile, strictness } = this.#reader.context;
		return profile === "avro-1.12" && strictness === "stored";
	}
};
// src/formats/avro/properties.ts
const TYPE_KEYS = new Set("aliases doc fields items name namespace size symbols type values".split(" "));
const ENUM_KEYS = /* @__PURE__ */ new Set([...TYPE_KEYS, "default"]);
const FIELD_KEYS = /* @__PURE__ */ new Set([
	"aliases",
	"default",
	"doc",
	"name",
	"order",
	"type"
]);
const NOTHING$1 = createJsonObject([]);
/**
* The custom properties of a type or field, in the order of the text: every key that Avro Java does not reserve for
* that kind of node, logical types included.
*/
function listProperties(node) {
	if (node.kind === "union" || node.json === null) return NOTHING$1;
	const reserved = node.kind === "field" ? FIELD_KEYS : node.kind === "enum" ? ENUM_KEYS : TYPE_KEYS;
	return selectProperties(node.json, reserved);
}
function selectProperties(json, reserved) {
	const keys = listKeys(json).filter((key) => !reserved.has(key));
	if (keys.length === 0) return NOTHING$1;
	return createJsonObject(keys.map((key) => [key, getMember(json, key) ?? null]));
}
/** The first custom property of a record, array or map that holds an integer beyond 64 bits at any depth. */
function findOversizedProperty(json) {
	return listKeys(json).find((key) => !TYPE_KEYS.has(key) && holdsOversizedInteger(getMember(json, key) ?? null));
}
function holdsOversizedInteger(value) {
	if (value instanceof JsonNumber) {
		const integer = readInteger(value);
		return integer !== null && BigInt.asIntN(64, integer) !== integer;
	}
	if (Array.isArray(value)) return value.some(holdsOversizedInteger);
	return isJsonObject(value) && Object.values(value).some(holdsOversizedInteger);
}
/** Whether a quick reading may have rounded what {@link findOversizedProperty} looks for. */
function holdsRoundedProperty(json) {
	for (const key in json) if (!TYPE_KEYS.has(key) && holdsRoundedNumber(getMember(json, key) ?? null)) return true;
	return false;
}
function holdsRoundedNumber(value) {
	if (typeof value === "number") return !Number.isSafeInteger(value);
	if (Array.isArray(value)) return value.some(holdsRoundedNumber);
	return isJsonObject(value) && Object.values(value).some(holdsRoundedNumber);
}
// src/formats/avro/copy-type.ts
/**
* A second set of nodes for a type and all that is below it, shared and recursive types once each; places stay those
* of the originals. Types without parts are the same objects in both.
*/
function copyType(type, copies) {
	const known = copies.get(type);
	if (known !== void 0) return known;
	const copy = createCopy(type);
	if (copy === type) return type;
	copies.set(type, copy);
	fillCopy(copy, copies);
	return copy;
}
function createCopy(type) {
	switch (type.kind) {
		case "record": return {
			...type,
			fields: [...type.fields],
			fieldIndex: null
		};
		case "union": return {
			...type,
			branches: [...type.branches]
		};
		case "array":
		case "map": return { ...type };
		default: return type;
	}
}
function fillCopy(copy, copies) {
	switch (copy.kind) {
		case "record":
			copy.fields.forEach((field, index) => copy.fields[index] = copyField(field, copy, copies));
			return;
		case "union":
			copy.branches.forEach((branch, index) => copy.branches[index] = copyType(branch, copies));
			return;
		case "array":
			copy.items = copyType(copy.items, copies);
			return;
		case "map":
			copy.values = copyType(copy.values, copies);
			return;
	}
}
function copyField(field, parent, copies) {
	return {
		...field,
		parent,
		type: copyType(field.type, copies)
	};
}
// src/formats/avro/replay-closing.ts
/** Nodes that a replay looks at before it gives up; schemas of people stay far below. */
const MAX_STEPS = 2e6;
/**
* Replays in which order Avro 1.12 closes its copies of records, since it judges each default again at that moment
* and fails where a default reaches into a record that is not closed yet. A hole is followed by a walk that begins
* anew, also through records that an outer walk is in the middle of: they are then closed from inside.
*/
var ClosingReplay = class {
	#isHole;
	#close;
	#met = /* @__PURE__ */ new Set();
	/** The closed records, by the number of the visit that closed them. */
	#closed = /* @__PURE__ */ new Map();
	#visits = 0;
	#steps = 0;
	/** `close` is called for each record once, before it counts as closed; what it throws ends the replay. */
	constructor(isHole, close) {
		this.#isHole = isHole;
		this.#close = close;
	}
	isClosed(record) {
		return this.#closed.has(record);
	}
	/** Walks from a type and closes the records below it that are not closed yet. */
	visit(start) {
		this.#visits++;
		const walks = [createWalk(start)];
		for (let walk = walks.at(-1); walk !== void 0; walk = walks.at(-1)) {
			if (this.#steps++ > MAX_STEPS) return;
			const next = walk.stack.pop();
			if (next === void 0) walks.pop();
			else if ("closing" in next) this.#closeRecord(next.closing);
			else if (!next.isHole) this.#enter(next.type, walk);
			else if (next.type.kind === "record" && !this.#met.has(next.type)) walks.push(createWalk(next.type));
		}
	}
	#enter(type, walk) {
		if (walk.visited.has(type)) return;
		walk.visited.add(type);
		if (type.kind === "record") {
			if ((this.#closed.get(type) ?? this.#visits) < this.#visits) return;
			this.#met.add(type);
			walk.stack.push({ closing: type });
		}
		walk.stack.push(...this.#listParts(type));
	}
	/** In the order in which they are put on the stack: the fields of records come off it first to last. */
	#listParts(type) {
		switch (type.kind) {
			case "record": return type.fields.map((field) => this.#createPart(field.type, field, "type")).reverse();
			case "union": return type.branches.map((branch, index) => this.#createPart(branch, type, index));
			case "array": return [this.#createPart(type.items, type, "items")];
			case "map": return [this.#createPart(type.values, type, "values")];
			default: return [];
		}
	}
	#createPart(type, parent, token) {
		return {
			type,
			isHole: this.#isHole(parent, token)
		};
	}
	#closeRecord(record) {
		if (this.#closed.has(record)) return;
		this.#close(record);
		this.#closed.set(record, this.#visits);
	}
};
function createWalk(start) {
	return {
		stack: [{
			type: start,
			isHole: false
		}],
		visited: /* @__PURE__ */ new Set()
	};
}
// src/formats/avro/resolve-holes.ts
/**
* Puts the definitions in the place of the holes a text left, as Avro 1.12 does after each text. Names without a
* definition and branches that turn out equal are added to `problems`.
*
* @throws SchemaFault where a default cannot be judged or is wrong, now that all types are known.
*/
function resolveHoles(text, problems) {
	const { scope, root } = text;
	const failed = problems.length > 0;
	const holes = scope.takeHoles();
	const slots = /* @__PURE__ */ new Map();
	for (const hole of holes) {
		const type = scope.get(hole.name);
		if (type !== void 0) fill(hole, type, problems);
		else if (!failed) problems.push(createProblem("undefined-name", `Unknown type \`${hole.name}\`.`, findSlotPlace(hole)));
		slots.set(hole.parent, (slots.get(hole.parent) ?? /* @__PURE__ */ new Map()).set(hole.token, hole));
	}
	if (problems.length > 0) return;
	replayClosing(text, (parent, token) => slots.get(parent)?.has(token) === true);
	if (!isNamedType(root)) copyOutside(listOutside(root, slots), text);
}
/** Avro copies the named types anew whenever a text adds one, and what a nameless root holds in any case. */
function replayClosing({ scope, root, judge }, isHole) {
	const added = scope.takeAdded();
	if (scope.recordDefaults.size === 0 || !scope.hadHoles) return;
	const replay = new ClosingReplay(isHole, (record) => {
		for (const field of record.fields) if (scope.recordDefaults.has(field)) judge(field, replay);
	});
	if (added) for (const type of scope.listTypes()) replay.visit(type);
	if (!isNamedType(root)) replay.visit(root);
}
/**
* A name that a nameless root uses before its definition gets copies of its own, apart from those that the rest of the
* text uses. The comparison remembers pairs of copies, so the difference shows in the paths it reports.
*/
function copyOutside(holes, { scope, judge }) {
	const copies = /* @__PURE__ */ new Map();
	const replay = new ClosingReplay(() => false, (record) => {
		for (const field of record.fields) if (scope.recordDefaults.has(field)) judge(field, replay);
	});
	for (const hole of holes) {
		const type = scope.get(hole.name);
		if (type === void 0) continue;
		if (scope.recordDefaults.size > 0) replay.visit(type);
		put(hole, copyType(type, copies));
	}
}
/** The holes of a nameless root outside all named types, in the order in which Avro's walk comes to them. */
function listOutside(type, slots) {
	const listPart = (part, token) => {
		const hole = slots.get(type)?.get(token);
		if (hole !== void 0) return [hole];
		return isNamedType(part) ? [] : listOutside(part, slots);
	};
	switch (type.kind) {
		case "array": return listPart(type.items, "items");
		case "map": return listPart(type.values, "values");
		case "union": return type.branches.map(listPart).reverse().flat();
		default: return [];
	}
}
function fill(hole, type, problems) {
	const { parent, placeholder } = hole;
	const isTwice = parent.kind === "union" && parent.branches.some((branch) => branch !== placeholder && printTypeName(branch) === type.name.full);
	put(hole, type);
	if (isTwice) problems.push(createProblem("duplicate-branch", `Disallowed second branch \`${hole.name}\` in a union.`, findSlotPlace(hole)));
}
function put({ parent, token }, type) {
	switch (parent.kind) {
		case "field":
			parent.type = type;
			return;
		case "array":
			parent.items = type;
			return;
		case "map":
			parent.values = type;
			return;
		case "union":
			parent.branches[Number(token)] = type;
			return;
	}
}
// src/formats/avro/parse-schema.ts
/** Reads one text's JSON value into types, as Avro Java's parser of the profile and strictness does. */
var SchemaReader = class {
	context;
	/** Problems that did not end the reading, in the order of the text. */
	problems = [];
	#document;
	#alphabet;
	#fields = new FieldReader(this);
	#named = new NamedTypeReader(this, this.#fields);
	#exact = true;
	depth = 0;
	constructor(context, document) {
		this.context = context;
		this.#document = document;
		this.#alphabet = isStrict12(context) ? "ascii" : "unicode";
	}
	/** @throws SchemaFault, InexactText */
	readRoot(source) {
		this.#exact = source.exact;
		if (!source.exact) this.context.scope.quickTexts.push(source.text);
		const root = this.readType(source.value, {
			parent: this.#document,
			token: "",
			namespace: ""
		});
		const { scope } = this.context;
		const judge = (field, replay) => this.#fields.judgeAgain(field, replay);
		resolveHoles({
			scope,
			root,
			judge
		}, this.problems);
		return root;
	}
	readType(json, slot) {
		if (typeof json === "string") return this.#readName(json, slot, null);
		if (!this.#exact && this.depth >= 500) throw new InexactText();
		this.depth++;
		const type = this.#readComposite(json, slot);
		this.depth--;
		return type;
	}
	requireExact() {
		if (this.context.scope.quickTexts.some(mayHoldInexactNumber)) throw new InexactText();
	}
	keepFault(error, depth) {
		if (!(error instanceof SchemaFault)) throw error;
		this.problems.push(error.problem);
		this.depth = depth;
	}
	checkNamePart(part, kind, place) {
		if (isValidNamePart(part, this.#alphabet)) return;
		if (this.#isLaxReference()) {
			this.context.scope.hasLaxNames = true;
			return;
		}
		refuse$1(kind, `Invalid ${kind === "invalid-symbol" ? "symbol" : "name"} \`${part}\`.`, place());
	}
	/** Names in the references of stored schemas are checked later, see `checkReachableNames`. */
	#isLaxReference() {
		const { profile, strictness } = this.context;
		return this.#document.reference !== null && profile === "avro-1.12" && strictness === "stored";
	}
	#readComposite(json, slot) {
		if (Array.isArray(json)) return this.#readUnion(json, slot);
		if (!isJsonObject(json)) return refuse$1("not-a-schema", `Expected a schema, found ${printJsonKind(json)}.`, findSlotPlace(slot));
		const type = json["type"];
		if (typeof type !== "string") return refuse$1("missing-type", "Missing `type` with a text as its value.", findSlotPlace(slot, ...type === void 0 ? [] : ["type"]));
		switch (type) {
			case "record":
			case "error": return this.#named.readRecord(json, slot);
			case "enum": return this.#named.readEnum(json, slot);
			case "fixed": return this.#named.readFixed(json, slot);
			case "array": return this.#readArray(json, slot);
			case "map": return this.#readMap(json, slot);
			default: return this.#readName(type, slot, json);
		}
	}
	#readName(written, slot, json) {
		const { parent, token } = slot;
		if (isPrimitiveKind(written)) return {
			kind: written,
			parent,
			token,
			json
		};
		const { scope } = this.context;
		const found = json === null ? scope.find(written, slot.namespace, {
			parent,
			token
		}) : scope.findWrapped(written, slot.namespace, {
			parent,
			token
		});
		if (found !== void 0) return found;
		return refuse$1("undefined-name", `Unknown type \`${written}\`.`, findSlotPlace(slot, ...json === null ? [] : ["type"]));
	}
	#readUnion(json, slot) {
		const union = {
			kind: "union",
			parent: slot.parent,
			token: slot.token,
			branches: []
		};
		const names = json.length > SHORT_LIST ? /* @__PURE__ */ new Set() : void 0;
		for (let index = 0; index < json.length; index++) {
			const item = json[index] ?? null;
			const branch = createPrimitive(item, union, index) ?? this.readType(item, {
				parent: union,
				token: index,
				namespace: slot.namespace
			});
			const name = printTypeName(branch);
			if (branch.kind === "union") refuse$1("nested-union", "Disallowed union directly inside a union.", findPlace(union, index));
			if (names === void 0 ? union.branches.some((one) => printTypeName(one) === name) : names.has(name)) refuse$1("duplicate-branch", `Disallowed second branch \`${name}\` in a union.`, findPlace(union, index));
			union.branches.push(branch);
			names?.add(name);
		}
		return union;
	}
	#readArray(json, slot) {
		const items = json["items"];
		if (items === void 0) return refuse$1("missing-items", "Missing `items` of an array.", findSlotPlace(slot));
		const array = {
			kind: "array",
			parent: slot.parent,
			token: slot.token,
			json,
			items: PENDING
		};
		array.items = this.readType(items, {
			parent: array,
			token: "items",
			namespace: slot.namespace
		});
		this.checkProperties(json, slot);
		return array;
	}
	#readMap(json, slot) {
		const values = json["values"];
		if (values === void 0) return refuse$1("missing-values", "Missing `values` of a map.", findSlotPlace(slot));
		const map = {
			kind: "map",
			parent: slot.parent,
			token: slot.token,
			json,
			values: PENDING
		};
		map.values = this.readType(values, {
			parent: map,
			token: "values",
			namespace: slot.namespace
		});
		this.checkProperties(json, slot);
		return map;
	}
	checkProperties(json, slot) {
		if (this.context.profile === "avro-1.11") return;
		if (!this.#exact) {
			if (holdsRoundedProperty(json)) throw new InexactText();
			return;
		}
		const key = findOversizedProperty(json);
		if (key !== void 0) refuse$1("oversized-property", `Disallowed integer beyond 64 bits in property \`${key}\`.`, findSlotPlace(slot, key));
	}
};
/** Lists up to this length are searched one by one, which costs less than a set. */
const SHORT_LIST = 24;
/** Stands in an array or map for the moment between its making and the reading of its content. */
const PENDING = {
	kind: "null",
	parent: {
		kind: "document",
		reference: null
	},
	token: "",
	json: null
};
// src/formats/avro/same-json.ts
/** Whether two values are equal as Jackson's nodes are: objects whatever the order, `1` apart from `1.0`. */
function isSameJson(left, right) {
	if (isNumber(left) && isNumber(right)) return isSameNumber(left, right);
	if (Array.isArray(left)) return Array.isArray(right) && isSameList(left, right, isSameJson);
	if (isJsonObject(left)) return isJsonObject(right) && isSameObject(left, right);
	return left === right;
}
/** Whether two lists have the same length and equal items in the same order. */
function isSameList(left, right, isSame) {
	if (left.length !== right.length) return false;
	return left.every((item, index) => {
		const other = right[index];
		return other !== void 0 && isSame(item, other);
	});
}
function isSameNumber(left, right) {
	const [leftInteger, rightInteger] = [readInteger(left), readInteger(right)];
	if (leftInteger !== null || rightInteger !== null) return leftInteger === rightInteger;
	return Object.is(Number(printNumberText(left)), Number(printNumberText(right)));
}
function isSameObject(left, right) {
	const keys = listKeys(left);
	return keys.length === listKeys(right).length && keys.every((key) => {
		const [one, other] = [getMember(left, key), getMember(right, key)];
		return one !== void 0 && other !== void 0 && isSameJson(one, other);
	});
}
// src/formats/avro/same-type.ts
/** What Avro Java's `Schema.equals` looks at, by which it accepts or refuses a second definition. */
const AVRO_EQUALITY = {
	docs: false,
	aliases: false,
	countsProperty: () => true
};
/** Whether two types are equal by the rules; both must come from exact readings. */
function isSameType(left, right, rules) {
	return new TypeComparison(rules).isSame(left, right);
}
var TypeComparison = class {
	#rules;
	/** Pairs met before: equal, or the answer is already no. Without it shared types would be compared over and over. */
	#met = /* @__PURE__ */ new Map();
	constructor(rules) {
		this.#rules = rules;
	}
	isSame(left, right) {
		if (left === right) return true;
		if (left.kind !== right.kind || !hasSameFieldNames(left, right) || !this.#hasSameProperties(left, right)) return false;
		if (isNamedType(left) && isNamedType(right)) return this.#isSameNamedType(left, right);
		return isSameList(listParts$1(left), listParts$1(right), (one, other) => this.isSame(one, other));
	}
	#isSameNamedType(left, right) {
		if (left.name.full !== right.name.full || !this.#hasSameNotes(left, right)) return false;
		if (left.kind === "fixed") return right.kind === "fixed" && left.size === right.size;
		if (left.kind === "record") return right.kind === "record" && this.#isSameRecord(left, right);
		if (right.kind !== "enum") return false;
		if (this.#rules.aliases && left.defaultSymbol !== right.defaultSymbol) return false;
		return isSameList(left.symbols, right.symbols, (one, other) => one === other);
	}
	#isSameRecord(left, right) {
		const partners = this.#met.get(left);
		if (partners?.has(right) === true) return true;
		if (partners === void 0) this.#met.set(left, /* @__PURE__ */ new Set([right]));
		else partners.add(right);
		return isSameList(left.fields, right.fields, (one, other) => this.#isSameField(one, other));
	}
	#isSameField(left, right) {
		return left.name === right.name && readSortOrder(left) === readSortOrder(right) && isSameDefault(left.defaultValue, right.defaultValue) && this.#hasSameProperties(left, right) && this.#hasSameNotes(left, right) && this.isSame(left.type, right.type);
	}
	#hasSameProperties(left, right) {
		return isSameJson(this.#selectProperties(left), this.#selectProperties(right));
	}
	#selectProperties(node) {
		const properties = listProperties(node);
		const keys = listKeys(properties);
		if (keys.every((key) => this.#rules.countsProperty(key))) return properties;
		const counted = keys.filter((key) => this.#rules.countsProperty(key));
		return createJsonObject(counted.map((key) => [key, getMember(properties, key) ?? null]));
	}
	#hasSameNotes(left, right) {
		if (this.#rules.docs && readDoc(left) !== readDoc(right)) return false;
		return !this.#rules.aliases || isSameSet(left.aliases, right.aliases);
	}
};
function readDoc(node) {
	const doc = getMember(node.json, "doc");
	return typeof doc === "string" ? doc : void 0;
}
/**
* Whether two types are no records or records with the same field names in the same order. Most records that differ do
* so in this, which is seen at once.
*/
function hasSameFieldNames(left, right) {
	if (left.kind !== "record" || right.kind !== "record") return true;
	return isSameList(left.fields, right.fields, (one, other) => one.name === other.name);
}
function isSameSet(left, right) {
	if (left.length === 0 && right.length === 0) return true;
	const [one, other] = [new Set(left), new Set(right)];
	return one.size === other.size && left.every((item) => other.has(item));
}
function isSameDefault(left, right) {
	if (left === void 0 || right === void 0) return left === right;
	return isSameJson(left, right);
}
// src/formats/avro/type-scope.ts
/**
* The named types a parser knows. Avro 1.12 knows a type once its definition is closed and leaves holes for other
* names; 1.11 knows a record from its name on and never looks ahead (reference: name binding).
*/
var TypeScope = class TypeScope {
	#profile;
	#types = /* @__PURE__ */ new Map();
	#open = /* @__PURE__ */ new Set();
	#placeholders = /* @__PURE__ */ new Set();
	#holes = [];
	#addedNames = false;
	#hadHoles = false;
	/** Fields whose defaults reach into records, to be judged again whenever Avro 1.12 copies them. */
	recordDefaults = /* @__PURE__ */ new Set();
	/** The texts that were read quickly, the one that is being read included. */
	quickTexts = [];
	/** Whether names were let through that only count where the root reaches them. */
	hasLaxNames = false;
	constructor(profile) {
		this.#profile = profile;
	}
	/** The first definition of each name, in order of definition. */
	listTypes() {
		return [...this.#types.values()];
	}
	/** Whether any text so far used a name before its definition. */
	get hadHoles() {
		return this.#hadHoles;
	}
	/** Whether names were added since the last call. */
	takeAdded() {
		const added = this.#addedNames;
		this.#addedNames = false;
		return added;
	}
	/** A scope that knows the same types and may learn others; no text may be open. */
	fork() {
		const scope = new TypeScope(this.#profile);
		for (const [name, type] of this.#types) scope.#types.set(name, type);
		for (const field of this.recordDefaults) scope.recordDefaults.add(field);
		scope.#hadHoles = this.#hadHoles;
		scope.hasLaxNames = this.hasLaxNames;
		scope.quickTexts.push(...this.quickTexts);
		return scope;
	}
	/** The first definition of a full name. */
	get(full) {
		return this.#types.get(full);
	}
	/** Holes that were made since the last call. */
	takeHoles() {
		return this.#holes.splice(0);
	}
	isOpen(record) {
		return this.#open.has(record);
	}
	isPlaceholder(type) {
		return type.kind === "record" && this.#placeholders.has(type);
	}
	/** The type a written name means in a namespace; a placeholder where 1.12 may still find it; else undefined. */
	find(written, namespace, slot) {
		if (this.#profile === "avro-1.11") return this.#findRegistered(written, namespace);
		const name = {
			...parseName(written, namespace),
			...written.startsWith(".") ? { full: written } : {}
		};
		const known = this.#types.get(name.full) ?? this.#types.get(written);
		if (known !== void 0) return known;
		const placeholder = {
			kind: "record",
			...slot,
			json: {},
			name: {
				full: `\u0000${name.full}\u0000${this.#holes.length}`,
				short: name.short,
				namespace: name.namespace
			},
			aliases: [],
			isError: false,
			fields: [],
			fieldIndex: null
		};
		this.#placeholders.add(placeholder);
		this.#hadHoles = true;
		this.#holes.push({
			name: name.full,
			placeholder,
			...slot
		});
		return placeholder;
	}
	/** The type a name under the `type` key of an object means; 1.11 does not look into the null namespace there. */
	findWrapped(written, namespace, slot) {
		if (this.#profile === "avro-1.12") return this.find(written, namespace, slot);
		return this.#types.get(parseName(written, namespace).full);
	}
	#findRegistered(written, namespace) {
		return this.#types.get(parseName(written, namespace).full) ?? this.#types.get(parseName(written, "").full);
	}
	/** Marks a record whose fields are being read; false when 1.11 refuses its name as taken. */
	open(record) {
		this.#open.add(record);
		return this.#profile === "avro-1.12" || this.#register(record);
	}
	/** Makes a finished type known; false when its name is taken by a type it is not equal to. */
	close(type) {
		if (type.kind === "record") this.#open.delete(type);
		if (this.#profile === "avro-1.11" && type.kind === "record") return true;
		return this.#register(type);
	}
	#register(type) {
		const known = this.#types.get(type.name.full);
		if (known === void 0) {
			this.#types.set(type.name.full, type);
			this.#addedNames = true;
			return true;
		}
		return this.#profile === "avro-1.12" && isSameType(known, type, AVRO_EQUALITY);
	}
};
// src/formats/avro/parse.ts
/**
* Parses an Avro schema as the registry would: its references first, in the given order and with the same strictness,
* then the text, all in one scope of names.
*/
function parseAvro(text, options) {
	const exact = options.exact === true || options.strictness === "new" && listTexts(text, options).some(mayHoldInexactNumber);
	try {
		return {
			ok: true,
			schema: parseTexts(text, options, exact)
		};
	} catch (error) {
		if (error instanceof InexactText) return parseAvro(text, {
			...options,
			exact: true
		});
		if (error instanceof SchemaFaults) return {
			ok: false,
			problems: error.problems
		};
		throw error;
	}
}
/** The same schema with nothing lost in reading: parsed again where it was read quickly. */
function requireExact(schema) {
	if (schema.exact) return schema;
	const again = parseAvro(schema.text, {
		...schema.options,
		exact: true
	});
	invariant(again.ok, "a schema that was read quickly is read exactly as well");
	return again.schema;
}
function listTexts(text, { references = [] }) {
	return [text, ...references.map(({ schema }) => schema)];
}
/** {@link parseAvro} behind the contract of all formats. */
function parseAvroSchema(text, options) {
	return parseAvro(text, options);
}
var SchemaFaults = class extends Error {
	problems;
	constructor(problems) {
		super(problems[0].message);
		this.problems = problems;
	}
};
function parseTexts(text, options, exact) {
	const profile = selectProfile(options.serverVersion);
	const { strictness, references = [] } = options;
	const { scope, roots } = parseReferences(references, {
		profile,
		strictness,
		exact
	});
	const root = parseDocument(text, {
		kind: "document",
		reference: null
	}, {
		scope,
		profile,
		strictness,
		exact
	});
	if (scope.hasLaxNames) collectFaults(() => checkReachableNames(root));
	return {
		type: "AVRO",
		text,
		references,
		root,
		profile,
		options,
		exact,
		referenceRoots: roots
	};
}
function collectFaults(check) {
	try {
		check();
	} catch (error) {
		throw error instanceof SchemaFault ? new SchemaFaults([error.problem]) : error;
	}
}
/** The versions of a subject mostly have the same references, one after the other: the last ones are kept parsed. */
let lastReferences;
function parseReferences(references, rules) {
	if (references.length === 0) return {
		scope: new TypeScope(rules.profile),
		roots: []
	};
	if (lastReferences === void 0 || !isSameWork(lastReferences, references, rules)) {
		const scope = new TypeScope(rules.profile);
		lastReferences = {
			references,
			rules,
			scope,
			roots: references.map(({ name, schema }) => parseDocument(schema, {
				kind: "document",
				reference: name
			}, {
				scope,
				...rules
			}))
		};
	}
	return {
		scope: lastReferences.scope.fork(),
		roots: lastReferences.roots
	};
}
function isSameWork(last, references, rules) {
	return last.rules.profile === rules.profile && last.rules.strictness === rules.strictness && last.rules.exact === rules.exact && last.references.length === references.length && last.references.every((one, index) => one.name === references[index]?.name && one.schema === references[index]?.schema);
}
function parseDocument(text, document, context) {
	const reader = new SchemaReader(context, document);
	try {
		const source = context.exact ? readExactText(text) : readQuickText(text);
		const root = reader.readRoot(source);
		const [first, ...others] = reader.problems;
		if (first !== void 0) throw new SchemaFaults([first, ...others]);
		return isNamedType(root) ? context.scope.get(root.name.full) ?? root : root;
	} catch (error) {
		if (!(error instanceof SchemaFault)) throw error;
		const [first = error.problem, ...others] = reader.problems;
		throw new SchemaFaults(first === error.problem ? [first] : [
			first,
			...others,
			error.problem
		]);
	}
}
// src/formats/avro/identity.ts
/** By what the registry tells two versions of a subject apart: everything but the order and spelling of the text. */
const REGISTRY_EQUALITY = {
	docs: true,
	aliases: true,
	countsProperty: () => true
};
/** What may change how data is read, written or converted: all but docs and properties no program acts on. */
const SAME_MEANING = {
	docs: false,
	aliases: true,
	countsProperty: hasEffect
};
/**
* Whether the registry takes two Avro schemas of a subject for one version, references, metadata and rules aside:
* equal types, defaults, orders and properties as Avro Java compares them, and equal docs, aliases and enum defaults.
* Formatting, the order of keys and aliases, and `error` against `record` make no difference.
*/
function isSameAvroSchema(left, right) {
	return isSame(left, right, REGISTRY_EQUALITY);
}
/**
* What kind of change leads from one schema to the other. `documentation` changes only docs and custom properties,
* which neither resolution nor a converter looks at; properties with a known effect ({@link hasEffect}) are `semantic`.
*/
function classifyAvroChange(before, after) {
	if (before.text === after.text && isSameAvroSchema(before, after)) return "none";
	if (!isSame(before, after, SAME_MEANING)) return "semantic";
	return isSameAvroSchema(before, after) ? "formatting" : "documentation";
}
function isSame(left, right, rules) {
	const [one, other] = [left, right];
	if (!hasSameFieldNames(one.root, other.root)) return false;
	if (isExactEnough(one) && isExactEnough(other)) return isSameType(one.root, other.root, rules);
	return isSameType(requireExact(one).root, requireExact(other).root, rules);
}
function isExactEnough({ exact, text, references }) {
	return exact || ![text, ...references.map(({ schema }) => schema)].some(mayHoldInexactNumber);
}
const EFFECTIVE_KEYS = new Set("logicalType precision scale java-class java-key-class java-element-class".split(" "));
/**
* Whether programs are known to act on a custom property: logical types, the classes of Java and Kafka Connect, the
* registry's own tags (which choose the fields that data contract rules apply to).
*/
function hasEffect(key) {
	return EFFECTIVE_KEYS.has(key) || /^(?:avro\.java|connect|confluent)[.:]/.test(key);
}
// src/formats/avro/logical-type.ts
/** Properties that tell Java which class to use; a logical type beside one of them is ignored. */
const JAVA_CLASS_KEYS = [
	"avro.java.string",
	"java-class",
	"java-key-class",
	"java-element-class"
];
/** The logical type that Avro Java recognises on a type, or null. */
function recognizeLogicalType(type, profile) {
	if (type.kind === "union" || type.json === null) return null;
	const { json } = type;
	const name = getMember(json, "logicalType");
	if (typeof name !== "string") return null;
	if (JAVA_CLASS_KEYS.some((key) => typeof getMember(json, key) === "string")) return null;
	if (name === "decimal") return recognizeDecimal(type, json, profile);
	return findCheck(name, profile)?.(type) === true ? {
		name,
		decimal: null
	} : null;
}
const isKind = (kind) => (type) => type.kind === kind;
const isFixedOf = (size) => (type) => type.kind === "fixed" && type.size === size;
const CHECKS = /* @__PURE__ */ new Map([
	["big-decimal", isKind("bytes")],
	["date", isKind("int")],
	["time-millis", isKind("int")],
	["time-micros", isKind("long")],
	["timestamp-millis", isKind("long")],
	["timestamp-micros", isKind("long")],
	["local-timestamp-millis", isKind("long")],
	["local-timestamp-micros", isKind("long")]
]);
const CHECKS_11 = /* @__PURE__ */ new Map([["uuid", () => true]]);
/** Avro 1.12's own additions, and the two types that the registry of that time adds. */
const CHECKS_12 = /* @__PURE__ */ new Map([
	["uuid", (type) => type.kind === "string" || isFixedOf(16)(type)],
	["duration", isFixedOf(12)],
	["timestamp-nanos", isKind("long")],
	["local-timestamp-nanos", isKind("long")],
	["map", isPairList],
	["variant", isVariant]
]);
function findCheck(name, profile) {
	return CHECKS.get(name) ?? (profile === "avro-1.11" ? CHECKS_11 : CHECKS_12).get(name);
}
function isPairList(type) {
	if (type.kind !== "array" || type.items.kind !== "record") return false;
	return type.items.fields.map((field) => field.name).join() === "key,value";
}
function isVariant(type) {
	if (type.kind !== "record" || type.fields.some((field) => field.type.kind !== "bytes")) return false;
	return type.fields.map((field) => field.name).sort().join() === "metadata,value";
}
function recognizeDecimal(type, json, profile) {
	const precision = readInt(json, "precision");
	const scale = readScale(json, profile);
	if (precision === null || scale === null) return null;
	if (precision <= 0 || precision > findMaxPrecision(type) || scale < 0 || scale > precision) return null;
	return {
		name: "decimal",
		decimal: {
			precision,
			scale
		}
	};
}
function readScale(json, profile) {
	const written = getMember(json, "scale");
	if (written === void 0) return 0;
	const integer = readInteger(written);
	if (profile === "avro-1.11" && integer !== null && !fitsBits(integer, 64)) return 0;
	return readInt(json, "scale");
}
function readInt(json, key) {
	const integer = readInteger(getMember(json, key));
	return integer === null || !fitsBits(integer, 32) ? null : Number(integer);
}
/** How many decimal digits a type can hold; 0 for types that cannot hold a decimal at all. */
function findMaxPrecision(type) {
	if (type.kind === "bytes") return 2 ** 31 - 1;
	if (type.kind !== "fixed") return 0;
	return Math.floor(Math.log10(2) * (Math.imul(8, type.size) - 1 | 0));
}
// src/formats/avro/print-json.ts
/** A value as Avro Java prints it: compact, keys in their order, numbers as Java writes the double or integer. */
function printJson(value) {
	if (isNumber(value)) return printNumber(value);
	if (typeof value === "string") return printJsonString(value);
	if (Array.isArray(value)) return `[${value.map((item) => printJson(item)).join(",")}]`;
	if (!isJsonObject(value)) return JSON.stringify(value);
	return `{${listKeys(value).map((key) => `${printJsonString(key)}:${printJson(getMember(value, key) ?? null)}`).join(",")}}`;
}
/** A double as JSON: numbers that JSON cannot hold (`1e400`) become texts. */
function printDoubleJson(value, printed = printJavaDouble(value)) {
	return Number.isFinite(value) ? printed : `"${printed}"`;
}
function printNumber(value) {
	const integer = readInteger(value);
	return integer === null ? printDoubleJson(Number(printNumberText(value))) : integer.toString();
}
// src/formats/avro/text-depth.ts
/** Levels of objects and lists that the registry's JSON writer and reader (Jackson) go down to. */
const MAX_PRINTED_DEPTH = 1e3;
/** How deep the objects and lists of a JSON text nest; 0 for a text without any. */
function measureDepth(text) {
	let depth = 0;
	let deepest = 0;
	let inString = false;
	for (let offset = 0; offset < text.length; offset++) {
		const char = text[offset];
		if (inString) {
			if (char === "\\") offset++;
			else if (char === "\"") inString = false;
		} else if (char === "\"") inString = true;
		else if (char === "{" || char === "[") deepest = Math.max(deepest, ++depth);
		else if (char === "}" || char === "]") depth--;
	}
	return deepest;
}
// src/formats/avro/canonical.ts
/**
* The text the registry stores for a schema: Avro Java's `Schema.toString` with the root types of the references known
* by name. Every named type stands in full at its first use; all of Java's peculiarities are kept (a null-namespace
* alias of a namespaced type loses its dot, a repeated definition becomes a name). With `resolved` nothing is known by
* name, so that the text needs no references.
*
* @param schema parsed with `exact: true`.
* @throws SchemaFault when the text would nest deeper than the registry's JSON writer goes.
*/
function printCanonicalAvro(schema, { resolved = false } = {}) {
	const text = new CanonicalPrinter(schema, resolved ? [] : schema.referenceRoots).print(schema.root, "", 0);
	return measureDepth(text) > 1e3 ? refuseDepth() : text;
}
function refuseDepth() {
	return refuse$1("too-deep", `Too many nested levels: more than ${MAX_PRINTED_DEPTH} when each type stands in full.`, {
		reference: null,
		pointer: ""
	});
}
var CanonicalPrinter = class {
	#profile;
	#known;
	constructor({ profile }, known) {
		this.#profile = profile;
		this.#known = new Set(known.map(printTypeName));
	}
	print(type, namespace, depth) {
		if (depth > 1e3) return refuseDepth();
		switch (type.kind) {
			case "union": return `[${type.branches.map((branch) => this.print(branch, namespace, depth + 1)).join(",")}]`;
			case "array": return `{"type":"array","items":${this.print(type.items, namespace, depth + 1)}${this.#printProperties(type)}}`;
			case "map": return `{"type":"map","values":${this.print(type.values, namespace, depth + 1)}${this.#printProperties(type)}}`;
			case "record":
			case "enum":
			case "fixed": return this.#printNamed(type, namespace, depth);
			default: {
				const properties = this.#printProperties(type);
				return properties === "" ? `"${type.kind}"` : `{"type":"${type.kind}"${properties}}`;
			}
		}
	}
	#printNamed(type, namespace, depth) {
		const { name } = type;
		if (this.#known.has(name.full)) return printJsonString(qualifyName(name, namespace));
		this.#known.add(name.full);
		return `${`{"type":"${type.kind === "record" && type.isError ? "error" : type.kind}","name":${printJsonString(name.short)}${printNamespace(name, namespace)}`}${`${printDoc(type.json)}${this.#printBody(type, depth)}`}${this.#printProperties(type)}${printAliases(type)}}`;
	}
	#printBody(type, depth) {
		switch (type.kind) {
			case "record": return `,"fields":[${type.fields.map((field) => this.#printField(field, depth)).join(",")}]`;
			case "fixed": return `,"size":${type.size}`;
			case "enum": {
				const fallback = type.defaultSymbol === null ? "" : `,"default":${printJsonString(type.defaultSymbol)}`;
				return `,"symbols":[${type.symbols.map(printJsonString).join(",")}]${fallback}`;
			}
		}
	}
	#printField(field, depth) {
		const type = this.print(field.type, field.parent.name.namespace, depth + 1);
		const value = field.defaultValue === void 0 ? "" : `,"default":${printJson(field.defaultValue)}`;
		const order = readSortOrder(field);
		const sort = order === "ascending" ? "" : `,"order":"${order}"`;
		return `${`{"name":${printJsonString(field.name)},"type":${type}${printDoc(field.json)}`}${value}${sort}${printAliasList([...new Set(field.aliases)])}${this.#printProperties(field)}}`;
	}
	#printProperties(node) {
		const properties = listProperties(node);
		const keys = listKeys(properties);
		return (this.#isMovedLogicalType(node) ? [.../* @__PURE__ */ new Set(["logicalType", ...keys])] : keys).map((key) => `,${printJsonString(key)}:${printJson(getMember(properties, key) ?? null)}`).join("");
	}
	/** Avro 1.12 copies records, arrays and maps once they are read, which puts a logical type it knows first. */
	#isMovedLogicalType(node) {
		if (this.#profile === "avro-1.11") return false;
		if (node.kind !== "record" && node.kind !== "array" && node.kind !== "map") return false;
		return recognizeLogicalType(node, this.#profile) !== null;
	}
};
function printDoc(json) {
	const doc = getMember(json, "doc");
	return typeof doc === "string" ? `,"doc":${printJsonString(doc)}` : "";
}
function printNamespace(name, namespace) {
	return name.namespace === namespace ? "" : `,"namespace":${printJsonString(name.namespace)}`;
}
function printAliases(type) {
	return printAliasList(type.aliases.map((alias) => qualifyName(splitAlias(alias), type.name.namespace)));
}
function printAliasList(aliases) {
	return aliases.length === 0 ? "" : `,"aliases":[${aliases.map(printJsonString).join(",")}]`;
}
/** Words that a name without a namespace could be mistaken for. */
const TYPE_WORDS = new Set("record enum array map union fixed string bytes int long float double boolean null".split(" "));
/** The name as it is written inside a namespace: short where it is the name's own. */
function qualifyName(name, namespace) {
	return name.namespace !== "" && name.namespace === namespace && !TYPE_WORDS.has(name.short) ? name.short : name.full;
}
function splitAlias(alias) {
	const dot = alias.lastIndexOf(".");
	const short = alias.slice(dot + 1);
	const namespace = dot < 0 ? "" : alias.slice(0, dot);
	return {
		full: namespace === "" ? short : alias,
		short,
		namespace
	};
}
// src/formats/avro/normal-value.ts
/** Thrown where Java's conversion of a value throws; the registry then answers 42201. */
var UnconvertibleValue = class extends Error {};
/**
* A value as it is written after Avro Java read it as a value of `type` (a default) or of no type (a property): keys
* of objects sorted, numbers of the type's kind. Null where nothing is left of it: the value is not one of the type,
* where a union means its first branch.
*
* @throws UnconvertibleValue
*/
function printNormalValue(value, type) {
	if (type?.kind === "union") return printNormalValue(value, findFirstBranch(type.branches));
	if (value === null || typeof value === "boolean") return String(value);
	if (isNumber(value)) return printNormalNumber(value, type);
	if (typeof value === "string") return printNormalText$1(value, type);
	if (Array.isArray(value)) return printNormalList(value, type);
	return isJsonObject(value) ? printNormalObject(value, type) : null;
}
/** The first branch, which alone counts. @throws UnconvertibleValue for a union without branches. */
function findFirstBranch(branches) {
	const [first] = branches;
	if (first === void 0) throw new UnconvertibleValue("a union without branches has no first branch");
	return first;
}
function printNormalNumber(value, type) {
	const integer = readInteger(value);
	if (integer !== null && !fitsBits(integer, 64)) return null;
	const double = integer === null ? Number(printNumberText(value)) : Number(integer);
	switch (type?.kind) {
		case "double": return printDoubleJson(double);
		case "float": return printDoubleJson(Math.fround(double), printJavaFloat(double));
		case "int":
		case "long": return integer === null ? null : integer.toString();
		case void 0: return integer === null ? printDoubleJson(double) : integer.toString();
		default: return null;
	}
}
function printNormalText$1(value, type) {
	switch (type?.kind) {
		case void 0:
		case "string":
		case "enum": return printJsonString(value);
		case "bytes":
		case "fixed": return printJsonString(value.replace(/[\ud800-\udbff][\udc00-\udfff]|[\u0100-\uffff]/g, "?"));
		default: return null;
	}
}
function printNormalList(items, type) {
	if (items.length > 0 && type !== null && type.kind !== "array") throw new UnconvertibleValue(`a list cannot be read as \`${type.kind}\``);
	const inner = type?.kind === "array" ? type.items : null;
	return `[${items.map((item) => requirePart(printNormalValue(item, inner), inner)).join(",")}]`;
}
function printNormalObject(object, type) {
	return `{${[...listKeys(object)].sort().map((key) => {
		const inner = findMemberType(type, key);
		const value = requirePart(printNormalValue(getMember(object, key) ?? null, inner), inner);
		return `${printJsonString(key)}:${value}`;
	}).join(",")}}`;
}
function findMemberType(type, key) {
	if (type?.kind === "map") return type.values;
	if (type?.kind !== "record") return null;
	return findMemberField(type, key).type;
}
function findMemberField(record, key) {
	const field = findField(record, key);
	if (field === void 0) throw new UnconvertibleValue(`record \`${record.name.full}\` has no field \`${key}\``);
	return field;
}
function requirePart(part, type) {
	if (part !== null) return part;
	throw new UnconvertibleValue(type === null ? "an integer is beyond 64 bits" : `a value in it is not one of \`${type.kind}\``);
}
// src/formats/avro/normalize.ts
/**
* The text the registry makes of a schema under `normalize=true` before it parses it once more: full names,
* properties and aliases sorted, empty docs dropped, defaults read by their types. It is put together without escaping
* names and property keys, as in the registry, so that it need not be valid JSON.
*
* @param schema parsed with `exact: true`.
* @throws SchemaFault where the registry answers 42201.
*/
function printNormalText(schema) {
	return new NormalPrinter(schema).print(schema.root, 0);
}
var NormalPrinter = class {
	#profile;
	#known;
	constructor(schema) {
		this.#profile = schema.profile;
		this.#known = new Set(schema.referenceRoots.map(printTypeName));
	}
	print(type, depth) {
		if (depth > 1e3) refuse$1("too-deep", "Too many nested levels.", findPlace(type));
		switch (type.kind) {
			case "union": return `[${type.branches.map((branch) => this.print(branch, depth + 1)).join(",")}]`;
			case "array": return `{"type":"array","items":${this.print(type.items, depth + 1)}${this.#printProperties(type)}}`;
			case "map": return `{"type":"map","values":${this.print(type.values, depth + 1)}${this.#printProperties(type)}}`;
			case "record":
			case "enum":
			case "fixed": return this.#printNamed(type, depth);
			default: {
				const properties = this.#printLogicalType(type) + this.#printProperties(type);
				return properties === "" ? `"${type.kind}"` : `{"type":"${type.kind}"${properties}}`;
			}
		}
	}
	#printNamed(type, depth) {
		const name = `"${type.name.full}"`;
		if (this.#known.has(type.name.full)) return name;
		this.#known.add(type.name.full);
		const body = this.#printBody(type, depth);
		const doc = getMember(type.json, "doc");
		const docs = typeof doc === "string" && doc !== "" ? `,"doc":${printJsonString(doc)}` : "";
		const fallback = type.kind === "enum" && type.defaultSymbol !== null ? `,"default":${printJsonString(type.defaultSymbol)}` : "";
		const tail = `${docs}${printSortedAliases(type.aliases)}${fallback}${this.#printProperties(type)}`;
		return `{"name":${name},"type":"${type.kind}"${body}${tail}}`;
	}
	#printBody(type, depth) {
		switch (type.kind) {
			case "record": return `,"fields":[${type.fields.map((field) => this.#printField(field, depth)).join(",")}]`;
			case "fixed": return `,"size":${type.size}${this.#printLogicalType(type)}`;
			case "enum": return `,"symbols":[${type.symbols.map((symbol) => `"${symbol}"`).join(",")}]`;
		}
	}
	#printField(field, depth) {
		const type = this.print(field.type, depth + 1);
		const doc = getMember(field.json, "doc");
		const tail = `${typeof doc === "string" ? `,"doc":${printJsonString(doc)}` : ""}${printSortedAliases(field.aliases)}${printDefault(field)}${this.#printProperties(field)}`;
		return `{"name":"${field.name}","type":${type},"order":"${readSortOrder(field)}"${tail}}`;
	}
	#printLogicalType(type) {
		const logical = recognizeLogicalType(type, this.#profile);
		if (logical === null) return "";
		const { decimal } = logical;
		if (decimal === null) return `,"logicalType":"${logical.name}"`;
		const scale = decimal.scale === 0 ? "" : `,"scale":${decimal.scale}`;
		return `,"logicalType":"decimal","precision":${decimal.precision}${scale}`;
	}
	#printProperties(node) {
		const properties = listProperties(node);
		return [...listKeys(properties)].sort().map((key) => `,"${key}":${printProperty(node, key, properties)}`).join("");
	}
};
function printProperty(node, key, properties) {
	const remedy = "the registry cannot normalise an integer beyond 64 bits.";
	try {
		return printNormalValue(getMember(properties, key) ?? null, null) ?? refuse$1("not-normalizable", `Disallowed property \`${key}\`: ${remedy}`, findPlace(node, key));
	} catch (error) {
		if (!(error instanceof UnconvertibleValue)) throw error;
		return refuse$1("not-normalizable", `Disallowed property \`${key}\`: ${remedy}`, findPlace(node, key));
	}
}
function printDefault(field) {
	try {
		if (field.type.kind === "union") findFirstBranch(field.type.branches);
		if (field.defaultValue === void 0) return "";
		const printed = printNormalValue(field.defaultValue, field.type);
		return printed === null ? "" : `,"default":${printed}`;
	} catch (error) {
		if (!(error instanceof UnconvertibleValue)) throw error;
		const place = findPlace(field, field.defaultValue === void 0 ? "type" : "default");
		return refuse$1("not-normalizable", `Field \`${field.name}\` cannot be normalised: ${error.message}.`, place);
	}
}
function printSortedAliases(aliases) {
	if (aliases.length === 0) return "";
	return `,"aliases":[${[...new Set(aliases)].sort().map(printJsonString).join(",")}]`;
}
// src/formats/avro/print.ts
/**
* The text the registry stores, or with `normalize` the one it stores under `normalize=true`; problems where it
* answers 42201 although the schema itself is fine.
*/
function printAvroSchema(schema, options) {
	try {
		const exact = requireExact(schema);
		return options.normalize === true ? printNormalized$1(exact) : {
			ok: true,
			text: printCanonicalAvro(exact, options)
		};
	} catch (error) {
		if (error instanceof SchemaFault) return {
			ok: false,
			problems: [error.problem]
		};
		throw error;
	}
}
/** The registry prints a schema in normal form, parses that text by the same rules and stores what it then has. */
function printNormalized$1(schema) {
	const again = parseAvro(printNormalText(schema), {
		...schema.options,
		exact: true
	});
	if (again.ok) return {
		ok: true,
		text: printCanonicalAvro(again.schema)
	};
	const [{ message }] = again.problems;
	return {
		ok: false,
		problems: [createProblem("not-normalizable", `The registry cannot read its own normalised text: ${message}`, {
			reference: null,
			pointer: ""
		})]
	};
}
// src/formats/avro/repair-type.ts
/** The edit that puts an earlier version's type back in the place of the candidate's. */
function restoreType(site, { mine, theirs, old }) {
	const spot = site.findSpot(mine);
	const type = site.findType("earlier", theirs);
	if (spot === void 0 || type === void 0) return [];
	const edits = [replaceValue(spot.node, site.printType(type))];
	return [{
		title: `Set the type back to \`${old}\``,
		safe: false,
		reference: spot.reference,
		edits
	}];
}
// src/formats/avro/repair-reader.ts
/** Repairs of a candidate that cannot read what an earlier version wrote: mostly additions, so mostly safe. */
function proposeReaderRepairs(site, difference) {
	switch (difference.kind) {
		case "field-without-default": return [...addAlias(site, difference), ...addDefault(site, difference)];
		case "enum-field-without-default": return copyEnumDefault(site, difference);
		case "enum-symbols-missing": return keepSymbols(site, difference);
		case "fixed-size-changed": return restoreSize(site, difference, difference.writerSize);
		case "type-renamed": return addTypeAlias(site, difference);
		case "type-narrowed":
		case "type-changed": return restoreType(site, {
			mine: difference.reader,
			theirs: difference.writer,
			old: difference.writerType
		});
		case "null-not-accepted": return acceptNull(site, difference.reader);
		case "union-branch-missing":
		case "type-not-in-union": return addBranch(site, difference);
		case "check-aborted": return removeAliases(site, difference);
	}
}
function findObject(site, place) {
	const spot = site.findSpot(place);
	return spot?.node.kind === "object" ? {
		...spot,
		node: spot.node
	} : void 0;
}
/** The edit that gives an object a member, in place of the one it may have. */
function setMember$1(spot, key, value) {
	const member = findMember$1(spot.node, key);
	return member === void 0 ? insertMember(spot.text, spot.node, {
		key,
		value
	}) : replaceValue(member.value, value);
}
/** For a field that may have been renamed: the one field that disappeared becomes its alias. */
function addAlias(site, difference) {
	const field = site.findField("candidate", difference.reader);
	const [old, ...others] = difference.writerOnlyFields;
	if (field === void 0 || old === void 0 || others.length > 0) return [];
	const spot = findObject(site, findPlace(field));
	if (spot === void 0) return [];
	const aliases = printJson$1([...field.aliases, old]);
	return [{
		title: `Add \`${old}\` as an alias of \`${field.name}\``,
		safe: true,
		reference: spot.reference,
		edits: [setMember$1(spot, "aliases", aliases)]
	}];
}
/** A union with null first and null as the default: the one default every type can have. */
function addDefault(site, difference) {
	const field = site.findField("candidate", difference.reader);
	const spot = field && findObject(site, findPlace(field));
	const type = field && site.findSpot(findPlace(field, "type"));
	if (field === void 0 || spot === void 0 || type === void 0) return [];
	const edits = [...putNullFirst(type, field), setMember$1(spot, "default", "null")];
	return [{
		title: `Make \`${field.name}\` nullable with the default \`null\``,
		safe: true,
		reference: spot.reference,
		edits
	}];
}
function putNullFirst({ text, node }, field) {
	if (field.type.kind === "null") return [];
	const written = text.slice(node.start, node.end);
	if (field.type.kind !== "union" || node.kind !== "array") return [replaceValue(node, `["null", ${written}]`)];
	const [first] = field.type.branches;
	if (first?.kind === "null") return [];
	const branches = node.items.filter((_, index) => field.type.kind === "union" && field.type.branches[index]?.kind !== "null").map((item) => text.slice(item.start, item.end));
	return [replaceValue(node, `[${["\"null\"", ...branches].join(", ")}]`)];
}
function copyEnumDefault(site, difference) {
	const field = site.findField("candidate", difference.reader);
	const spot = field && findObject(site, findPlace(field));
	if (spot === void 0) return [];
	const value = JSON.stringify(difference.enumDefault);
	return [{
		title: `Give \`${difference.field}\` the default \`${difference.enumDefault}\``,
		safe: true,
		reference: spot.reference,
		edits: [setMember$1(spot, "default", value)]
	}];
}
function keepSymbols(site, difference) {
	const spot = site.findSpot(difference.reader);
	if (spot?.node.kind !== "array") return [];
	const written = difference.symbols.map((symbol) => JSON.stringify(symbol)).join(", ");
	const names = difference.symbols.map((symbol) => `\`${symbol}\``).join(", ");
	const edits = [insertItem(spot.text, spot.node, written)];
	return [{
		title: `Keep ${names} in \`${difference.enum}\``,
		safe: true,
		reference: spot.reference,
		edits
	}];
}
/** The edit of a fixed type's size back to what the other side has. */
function restoreSize(site, difference, size) {
	const mine = size === difference.writerSize ? difference.reader : difference.writer;
	const spot = site.findSpot(mine);
	if (spot === void 0) return [];
	return [{
		title: `Set the size of \`${difference.fixed}\` back to ${size}`,
		safe: false,
		reference: spot.reference,
		edits: [replaceValue(spot.node, String(size))]
	}];
}
function addTypeAlias(site, difference) {
	const named = site.findType("candidate", cutLast(difference.reader));
	const spot = findObject(site, cutLast(difference.reader));
	if (named === void 0 || !isNamedType(named) || spot === void 0) return [];
	const former = difference.writerName.includes(".") || named.name.namespace === "" ? difference.writerName : `.${difference.writerName}`;
	const written = findMember$1(spot.node, "aliases")?.value;
	const edit = written?.kind === "array" ? insertItem(spot.text, written, JSON.stringify(former)) : insertMember(spot.text, spot.node, {
		key: "aliases",
		value: printJson$1([former])
	});
	return [{
		title: `Add \`${former}\` as an alias of \`${difference.readerName}\``,
		safe: true,
		reference: spot.reference,
		edits: [edit]
	}];
}
function acceptNull(site, place) {
	const spot = site.findSpot(place);
	if (spot === void 0) return [];
	const written = spot.text.slice(spot.node.start, spot.node.end);
	const union = hasDefault(site, place) ? `[${written}, "null"]` : `["null", ${written}]`;
	const edits = [replaceValue(spot.node, union)];
	return [{
		title: "Keep accepting null",
		safe: true,
		reference: spot.reference,
		edits
	}];
}
function hasDefault(site, place) {
	const field = findObject(site, cutLast(place));
	return field !== void 0 && findMember$1(field.node, "default") !== void 0;
}
/** A branch of the same name, where there is one, is replaced, since a union holds each name once. */
function addBranch(site, difference) {
	const union = site.findSpot(difference.reader);
	const type = site.findType("earlier", difference.writer);
	if (union?.node.kind !== "array" || type === void 0) return [];
	const edits = [insertItem(union.text, union.node, site.printType(type))];
	return [{
		title: `Keep the branch \`${printTypeName(type)}\``,
		safe: true,
		reference: union.reference,
		edits
	}];
}
function removeAliases(site, difference) {
	const spot = findObject(site, cutLast(difference.reader));
	const index = spot?.node.members.findLastIndex((member) => member.key.value === "aliases") ?? -1;
	if (spot === void 0 || index < 0) return [];
	const edits = [removeMember$1(spot.node, index)];
	return [{
		title: `Remove the aliases of \`${difference.field}\``,
		safe: true,
		reference: spot.reference,
		edits
	}];
}
function cutLast(place) {
	return {
		...place,
		pointer: place.pointer.slice(0, place.pointer.lastIndexOf("/"))
	};
}
// src/formats/avro/rewrite-type.ts
/**
* A type as JSON that can be put into another schema: named types which that schema knows already stand as full names,
* others as definitions with their full names, each once. `known` is extended by what is defined.
*/
function rewriteType(type, known) {
	if (isNamedType(type)) return rewriteNamedType(type, known);
	switch (type.kind) {
		case "array": return replaceMember(type.json, "items", rewriteType(type.items, known));
		case "map": return replaceMember(type.json, "values", rewriteType(type.values, known));
		case "union": return type.branches.map((branch) => rewriteType(branch, known));
		default: return type.json ?? type.kind;
	}
}
/** A field as JSON that can be put into another schema's record. */
function rewriteField(field, known) {
	return replaceMember(field.json, "type", rewriteType(field.type, known));
}
function rewriteNamedType(type, known) {
	const { full } = type.name;
	if (known.has(full)) return full;
	known.add(full);
	const named = replaceMember(removeMember(type.json, "namespace"), "name", full);
	if (type.kind !== "record") return named;
	return replaceMember(named, "fields", type.fields.map((field) => rewriteField(field, known)));
}
function replaceMember(json, key, value) {
	return createJsonObject(listKeys(json).map((name) => [name, name === key ? value : getMember(json, name) ?? null]));
}
function removeMember(json, key) {
	const kept = listKeys(json).filter((name) => name !== key);
	return createJsonObject(kept.map((name) => [name, getMember(json, name) ?? null]));
}
// src/formats/avro/repair-site.ts
/** The candidate's texts to edit, and the earlier version's types to take back from. */
var RepairSite = class {
	candidate;
	earlier;
	#trees = /* @__PURE__ */ new Map();
	constructor(candidate, earlier) {
		this.candidate = candidate;
		this.earlier = earlier;
	}
	/** The value at a place of the candidate, or undefined when it is not exactly there. */
	findSpot(place) {
		const text = this.#findText(place.reference);
		const root = text === void 0 ? null : this.#readTree(place.reference, text);
		if (text === void 0 || root === null) return void 0;
		const location = findJsonLocation(root, place.pointer);
		return location.exact ? {
			reference: place.reference,
			text,
			node: location.node
		} : void 0;
	}
	/** The type that stands, or is used by name, at a place. */
	findType(side, place) {
		const wanted = `${place.reference ?? ""}#${place.pointer}`;
		return this.#listSlots(side).find(([at]) => `${at.reference ?? ""}#${at.pointer}` === wanted)?.[1];
	}
	/** The record field whose `name` stands at a place. */
	findField(side, place) {
		for (const [, type] of this.#listSlots(side)) {
			if (type.kind !== "record") continue;
			const field = type.fields.find((one) => findPlace(one, "name").pointer === place.pointer);
			if (field !== void 0 && findPlace(field).reference === place.reference) return field;
		}
	}
	/** A type of the earlier version as text for the candidate: types the candidate knows by name stay names. */
	printType(type) {
		return printJson$1(rewriteType(type, this.#listKnownNames()));
	}
	/** A field of the earlier version as text for the candidate. */
	printField(field) {
		return printJson$1(rewriteField(field, this.#listKnownNames()));
	}
	/** All edits in one list, insertions at one place joined, or null when they get in each other's way. */
	mergeEdits(lists) {
		const merged = [];
		for (const edit of lists.flat()) {
			const same = merged.findIndex((one) => one.start === edit.start && one.end === edit.end);
			const known = merged[same];
			if (known === void 0) merged.push(edit);
			else if (known.text !== edit.text && edit.start === edit.end) merged[same] = {
				...edit,
				text: known.text + edit.text
			};
			else if (known.text !== edit.text) return null;
		}
		merged.sort((left, right) => left.start - right.start);
		return areDisjoint(merged) ? merged : null;
	}
	#findText(reference) {
		if (reference === null) return this.candidate.text;
		return this.candidate.references.find((one) => one.name === reference)?.schema;
	}
	#readTree(reference, text) {
		const known = this.#trees.get(reference);
		if (known !== void 0) return known;
		const result = readJson$1(text, { comments: true });
		const root = result.ok ? result.root : null;
		this.#trees.set(reference, root);
		return root;
	}
	#listKnownNames() {
		const types = this.#listSlots("candidate").map(([, type]) => type);
		return new Set(types.filter(isNamedType).map((type) => type.name.full));
	}
	/** Every place of a schema that holds a type, with that type; a named type's definition and all its uses. */
	#listSlots(side) {
		const { root } = side === "candidate" ? this.candidate : this.earlier;
		const slots = [[findSlotPlace({
			parent: root.parent,
			token: root.token
		}), root]];
		const seen = /* @__PURE__ */ new Set();
		const open = [root];
		for (let type = open.pop(); type !== void 0; type = open.pop()) {
			if (seen.has(type)) continue;
			seen.add(type);
			slots.push([findPlace(type), type], ...listPartSlots(type));
			open.push(...listParts$1(type));
		}
		return slots;
	}
};
function listPartSlots(type) {
	switch (type.kind) {
		case "array": return [[findPlace(type, "items"), type.items]];
		case "map": return [[findPlace(type, "values"), type.values]];
		case "union": return type.branches.map((branch, index) => [findPlace(type, index), branch]);
		case "record": return type.fields.map((field) => [findPlace(field, "type"), field.type]);
		default: return [];
	}
}
// src/formats/avro/repair-writer.ts
/** Repairs of a candidate whose data earlier versions cannot read: mostly steps back, since history cannot change. */
function proposeWriterRepairs(site, difference) {
	switch (difference.kind) {
		case "field-without-default":
		case "enum-field-without-default": return keepField(site, difference);
		case "enum-symbols-missing": return removeSymbols(site, difference);
		case "fixed-size-changed": return restoreSize(site, difference, difference.readerSize);
		case "type-renamed": return restoreName(site, difference);
		case "type-narrowed":
		case "type-changed": return restoreType(site, {
			mine: difference.writer,
			theirs: difference.reader,
			old: difference.readerType
		});
		case "null-not-accepted": return restoreWholeUnion(site, difference);
		case "union-branch-missing": return removeBranch(site, difference);
		case "type-not-in-union": return restoreType(site, {
			mine: difference.writer,
			theirs: difference.reader,
			old: "union"
		});
		case "check-aborted": return [];
	}
}
function keepField(site, difference) {
	const field = site.findField("earlier", difference.reader);
	const fields = site.findSpot({
		...difference.writer,
		pointer: difference.writer.pointer.replace(/\/name$/, "/fields")
	});
	if (field === void 0 || fields?.node.kind !== "array") return [];
	const edits = [insertItem(fields.text, fields.node, site.printField(field))];
	return [{
		title: `Keep the field \`${difference.field}\``,
		safe: true,
		reference: fields.reference,
		edits
	}];
}
function removeSymbols(site, difference) {
	const place = {
		...difference.writer,
		pointer: difference.writer.pointer.replace(/\/[0-9]+$/, "")
	};
	const spot = site.findSpot(place);
	if (spot?.node.kind !== "array") return [];
	const gone = new Set(difference.symbols);
	const written = spot.node.items.filter((item) => item.kind !== "string" || !gone.has(item.value)).map((item) => spot.text.slice(item.start, item.end)).join(", ");
	const names = difference.symbols.map((symbol) => `\`${symbol}\``).join(", ");
	const edits = [replaceValue(spot.node, `[${written}]`)];
	return [{
		title: `Leave ${names} out of \`${difference.enum}\` for now`,
		safe: false,
		reference: spot.reference,
		edits
	}];
}
/** The old name at the definition; uses by name are not followed, so a text that has some fails the re-check. */
function restoreName(site, difference) {
	const spot = site.findSpot(difference.writer);
	const type = site.findType("earlier", {
		...difference.reader,
		pointer: difference.reader.pointer.replace(/\/name$/, "")
	});
	if (spot?.node.kind !== "string" || type === void 0 || !("name" in type)) return [];
	const name = spot.node.value.includes(".") ? type.name.full : type.name.short;
	const edits = [replaceValue(spot.node, JSON.stringify(name))];
	return [{
		title: `Set the name back to \`${name}\``,
		safe: false,
		reference: spot.reference,
		edits
	}];
}
/** The writer's place is a branch of the candidate's union; the union as a whole goes back to the plain type. */
function restoreWholeUnion(site, difference) {
	return restoreType(site, {
		mine: {
			...difference.writer,
			pointer: difference.writer.pointer.replace(/\/[0-9]+$/, "")
		},
		theirs: difference.reader,
		old: difference.readerType
	});
}
function removeBranch(site, difference) {
	const union = site.findType("candidate", {
		...difference.writer,
		pointer: difference.writer.pointer.replace(/\/[0-9]+$/, "")
	});
	const spot = union && site.findSpot(findPlace(union));
	if (spot?.node.kind !== "array") return [];
	const edits = [removeItem(spot.node, difference.branchIndex)];
	return [{
		title: `Leave the branch \`${difference.branch}\` out for now`,
		safe: false,
		reference: spot.reference,
		edits
	}];
}
// src/formats/avro/repair.ts
/** Differences inside one union branch that are repaired together. */
const MAX_INNER = 20;
/** Unions inside unions that are looked into; recursive types would go on for ever. */
const MAX_DEPTH = 3;
/** Edits of the candidate that may remove a difference, the best first. */
function proposeAvroRepairs(question) {
	const { candidateReads, difference } = question;
	return proposeFor(new RepairSite(requireExact(question.candidate), requireExact(question.earlier)), {
		difference,
		candidateReads,
		depth: 0
	});
}
function proposeFor(site, task) {
	const { difference, candidateReads } = task;
	const direct = candidateReads ? proposeReaderRepairs(site, difference) : proposeWriterRepairs(site, difference);
	return [...proposeInside(site, task), ...direct].filter((proposal) => proposal.edits.length > 0);
}
/** For a union branch that is there on both sides but differs inside: the repairs of what differs, all at once. */
function proposeInside(site, { difference, candidateReads, depth }) {
	if (depth >= MAX_DEPTH) return [];
	const pair = findBranchPair(site, difference, candidateReads);
	if (pair === null) return [];
	const { candidate } = site;
	const [reader, writer] = candidateReads ? [pair.mine, pair.theirs] : [pair.theirs, pair.mine];
	const inside = compareAvro({
		...candidate,
		root: reader
	}, {
		...candidate,
		root: writer
	});
	if (inside.length === 0 || inside.length > MAX_INNER) return [];
	const proposals = inside.map((one) => proposeFor(site, {
		difference: one,
		candidateReads,
		depth: depth + 1
	})[0]).filter((one) => one !== void 0);
	const [first] = proposals;
	if (first === void 0 || proposals.length < inside.length) return [];
	if (proposals.some((one) => one.reference !== first.reference)) return [];
	const edits = site.mergeEdits(proposals.map((one) => one.edits));
	if (edits === null) return [];
	const titles = [...new Set(proposals.map((one) => one.title))];
	return [{
		...first,
		title: titles.join("; "),
		safe: proposals.every((one) => one.safe),
		edits
	}];
}
function findBranchPair(site, difference, candidateReads) {
	if (difference.kind !== "union-branch-missing" && difference.kind !== "type-not-in-union") return null;
	const readerUnion = site.findType(candidateReads ? "candidate" : "earlier", difference.reader);
	const writerType = site.findType(candidateReads ? "earlier" : "candidate", difference.writer);
	if (readerUnion?.kind !== "union" || writerType === void 0) return null;
	const partner = findPartner$1(readerUnion, writerType);
	if (partner === void 0) return null;
	return candidateReads ? {
		mine: partner,
		theirs: writerType
	} : {
		mine: writerType,
		theirs: partner
	};
}
function findPartner$1(union, type) {
	const alike = union.branches.filter((branch) => branch.kind === type.kind);
	return alike.find((branch) => isNamedType(branch) && isNamedType(type) && branch.name.short === type.name.short) ?? (isNamedType(type) ? void 0 : alike[0]);
}
// src/formats/avro/avro-format.ts
/** Avro, as Avro Java 1.11 and 1.12 and the registry around them treat it. */
const avroFormat = {
	...avroOutline,
	kinds: AVRO_DIFFERENCE_KINDS,
	parse: parseAvroSchema,
	compare: compareAvroSchemas,
	print: printAvroSchema,
	isSame: isSameAvroSchema,
	classifyChange: classifyAvroChange,
	findHazards: (reader, writer) => findAvroHazards(reader, writer),
	hazardKinds: AVRO_HAZARD_KINDS,
	problemWords: AVRO_PROBLEM_WORDS,
	describe: (difference, labels) => isAvroHazardKind(difference.kind) ? describeAvroHazard(difference, labels) : describeAvroDifference(difference, labels),
	proposeRepairs: proposeAvroRepairs,
	loadWitnessFinder: async () => (await import("./witness-finder.js")).createAvroWitnessFinder(),
	findKindPage: (kind) => isAvroHazardKind(kind) ? findAvroHazardPage(kind) : findAvroKindPage(kind)
};
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
function listNames(names) {
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
	return `${site === "the schema" ? "The schema" : site} went from ${printCount(earlier)} to ${printCount(current)}`;
}
function printCount(count) {
	if (count === null) return "a plain schema";
	return `\`${count.criterion}\` with ${count.count} ${count.count === 1 ? "branch" : "branches"}`;
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
	if (earlier === null) return `Objects with \`${property}\` need ${listNames(current ?? [])} now`;
	if (current === null) return `Objects with \`${property}\` no longer need ${listNames(earlier)}`;
	return `What objects with \`${property}\` need went from ${listNames(earlier)} to ${listNames(current)}`;
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
			return told.candidate === "reader" ? `Keep ${listValues(removed)} among the values, and stop writing ${removed.length === 1 ? "it" : "them"}.` : `Publish a version that knows ${listValues(removed)} to all readers first.`;
		}
	};
}
function describeEnum({ difference, site, candidate }) {
	const { added, removed } = difference.details;
	const [gained, lost] = candidate === "reader" ? [added, removed] : [removed, added];
	if (difference.registryPath.endsWith("/const")) return `\`const\` of ${site} went from ${listValues(lost)} to ${listValues(gained)}`;
	const subject = site === "the schema" ? "The enum" : `The enum of ${site}`;
	if (lost.length === 0) return `${subject} gained ${listValues(gained)}`;
	return gained.length === 0 ? `${subject} lost ${listValues(lost)}` : `${subject} lost ${listValues(lost)} and gained ${listValues(gained)}`;
}
/** Values that are named before the rest is only counted. */
const MAX_NAMED = 5;
function listValues(values) {
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
		const step = findStep$1(tokens[index] ?? "", tokens[index + 1]);
		path = step.restarts ? step.text : path + step.text;
		index += step.taken;
	}
	return path;
}
const NOTHING = {
	text: "",
	taken: 0
};
function findStep$1(token, next) {
	switch (token) {
		case "properties": return next === void 0 ? NOTHING : {
			text: `.${next}`,
			taken: 1
		};
		case "patternProperties": return next === void 0 ? NOTHING : {
			text: `.{${next}}`,
			taken: 1
		};
		case "definitions":
		case "$defs": return next === void 0 ? NOTHING : {
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
		case "additionalProperties":
		case "unevaluatedProperties": return next === void 0 ? NOTHING : {
			text: ".*",
			taken: 0
		};
		case "allOf":
		case "anyOf":
		case "oneOf": return next === void 0 ? NOTHING : {
			text: "",
			taken: 1
		};
		default: return NOTHING;
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
		message: `${entry.change(told)}${tellReasons(difference, labels)}, ${consequence}.`,
		why: tellWhy(difference, entry.why, labels),
		remedy: entry.remedy(told)
	};
}
function tellWhy(difference, why, labels) {
	if (!difference.breaking) return why;
	return (labels.harmless === true ? tellOverStrict(difference.kind) : why) + describeModels(difference, labels);
}
function tellConsequence({ breaking }, { reader, writer, harmless }) {
	if (!breaking) return "which the registry accepts";
	return harmless === true ? `which the registry refuses although ${reader} reads all data written with ${writer}` : `so ${reader} can refuse data written with ${writer}`;
}
function createTold(difference, labels) {
	const place = findToldPlace(difference, labels);
	return {
		difference,
		site: nameSite(MEMBER_FAMILIES.has(CHANGE_KINDS[difference.kind].details) ? leaveMember(place.pointer) : place.pointer),
		candidate: labels.candidate
	};
}
/** What is different inside of branches that found no partner, which the registry does not tell. */
function tellReasons(difference, labels) {
	const reasons = listReasons(difference);
	if (reasons.length === 0) return "";
	const clauses = reasons.map((reason) => {
		const words = CATALOGUE[reason.kind].change(createTold(reason, labels));
		return words.charAt(0).toLowerCase() + words.slice(1);
	});
	return ` (${[...new Set(clauses)].join("; ")})`;
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
function leaveMember(pointer) {
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
	return printJson$2(left) === printJson$2(right);
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
	if (isRemote) return new SchemaFault$1("remote-reference", spot, `The reference to \`${uri}\` would have to be fetched from the network.`);
	return new SchemaFault$1("unresolved-reference", spot, `Unknown reference \`${uri}\`: no reference of the schema has that name.`);
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
		if (!isJavaUri(name)) throw new SchemaFault$1("invalid-uri", spot, `Expected a URI as the name of a reference, found \`${name}\`.`);
		const text = readSchemaText(schema);
		if (!text.ok) throw new SchemaFault$1("invalid-reference-text", spot, `The text of the reference is no JSON: ${text.problem.message}`);
		if (!isJsonObject(text.value)) throw new SchemaFault$1("invalid-reference-text", spot, "Expected the text of a reference to be a JSON object.");
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
		if (typeof url !== "string") throw new SchemaFault$1("invalid-keyword", spot, "Expected `$schema` to be a string.");
		const draft = findClassicDraft(url) ?? (this.#main.draft === "draft4" ? void 0 : this.#main.draft);
		if (draft !== void 0) return draft;
		throw new SchemaFault$1("invalid-keyword", spot, `Unknown \`$schema\` \`${url}\` in a reference of a draft-04 schema.`);
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
	if (tokens === void 0) throw new SchemaFault$1("invalid-uri", spot, `Expected a JSON Pointer, found \`${fragment}\`.`);
	let target = getRootTarget(file);
	for (const token of tokens) {
		const json = findStep(target.json, token);
		if (json === void 0) throw new SchemaFault$1("unresolved-reference", spot, `Unknown place \`${fragment}\`: there is no \`${token}\`.`);
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
		minItems: readInteger$1(source, "minItems"),
		maxItems: readInteger$1(source, "maxItems"),
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
	const read = (key) => hasKeywords ? readNumber$1(source, key) : void 0;
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
	const multiple = readNumber$1(source, "multipleOf");
	if (multiple !== void 0 && toDouble(multiple) === 0) throw new SchemaFault$1("invalid-keyword", enterMember(source.spot, "multipleOf"), "`multipleOf` must not be 0.");
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
		minProperties: isPlain ? void 0 : readInteger$1(source, "minProperties"),
		maxProperties: isPlain ? void 0 : readInteger$1(source, "maxProperties"),
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
const FORMATS$1 = {
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
		minLength: hasKeywords ? readInteger$1(source, "minLength") : void 0,
		maxLength: hasKeywords ? readInteger$1(source, "maxLength") : void 0,
		pattern: hasKeywords ? readPatternText(source, "pattern") : void 0,
		format: format !== void 0 && FORMATS$1[frame.file.draft].has(format) ? format : void 0
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
	if (!isJavaUri(id)) throw new SchemaFault$1("invalid-uri", enterMember(frame, keyword), `Expected a URI, found \`${id}\`.`);
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
		default: throw new SchemaFault$1("unknown-type", enterMember(source.frame, "type"), `Unknown type \`${name}\`.`);
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
			if (error instanceof SchemaFault$1) return false;
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
		if (!isJavaUri(ref)) throw new SchemaFault$1("invalid-uri", enterMember(frame, "$ref"), `Expected a URI, found \`${ref}\`.`);
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
		default: throw new SchemaFault$1("unknown-type", enterMember(spot, "type"), `Unknown type \`${name}\`.`);
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
	if (!isJavaUri(id)) throw new SchemaFault$1("invalid-uri", enterMember(frame, "$id"), `Expected a URI, found \`${id}\`.`);
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
	["minimum", (source, parts) => void (parts.grow("number").minimum = readNumber$1(source, "minimum"))],
	["maximum", (source, parts) => void (parts.grow("number").maximum = readNumber$1(source, "maximum"))],
	["exclusiveMinimum", (source, parts) => void (parts.grow("number").exclusiveMinimum = readNumber$1(source, "exclusiveMinimum"))],
	["exclusiveMaximum", (source, parts) => void (parts.grow("number").exclusiveMaximum = readNumber$1(source, "exclusiveMaximum"))],
	["multipleOf", (source, parts) => void (parts.grow("number").multipleOf = readNumber$1(source, "multipleOf"))],
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
	const value = readNumber$1(source, key);
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
	if (isCopied || known !== void 0 && known.json !== target.json) throw new SchemaFault$1("repeated-id", enterMember(target.frame, "$id"), `Two schemas claim the URI \`${uri}\`.`);
	anchors.set(uri, target);
}
// src/formats/json/modern/modern-references.ts
/** Loads a whole schema of 2019-09 or 2020-12 with everything it refers to. */
function loadModernRoot(root, references, copiesDefinitions) {
	return new References(references, copiesDefinitions).loadRoot(root);
}
var References = class {
	#texts = /* @__PURE__ */ new Map();
	#references;
	#copiesDefinitions;
	#anchors = /* @__PURE__ */ new Map();
	#knots = /* @__PURE__ */ new Map();
	#pending = [];
	#inlining = /* @__PURE__ */ new Set();
	#copied = null;
	constructor(references, copiesDefinitions) {
		this.#references = references;
		this.#copiesDefinitions = copiesDefinitions;
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
			target: {
				json: root,
				frame
			},
			nodes: [],
			node: null
		};
		this.#knots.set(scoped.base, own);
		const node = this.load(root, frame);
		own.node = node;
		for (const reference of own.nodes) reference.target = node;
		this.#loadCopied(scoped);
		for (let knot = this.#pending.pop(); knot !== void 0; knot = this.#pending.pop()) {
			knot.node = this.load(knot.target.json, knot.target.frame);
			for (const reference of knot.nodes) reference.target = knot.node;
		}
		return node;
	}
	load(json, frame) {
		return loadModernSchema(json, frame, this);
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
		if (this.#inlining.has(json) || this.#inlining.size > 100) throw new SchemaFault$1("too-deep", enterMember(frame, "$dynamicRef"), `The dynamic reference \`${ref}\` leads to itself.`);
		this.#inlining.add(json);
		const node = this.load(json, target);
		this.#inlining.delete(json);
		return node;
	}
	/** References are known under their names, and under their names resolved against the root's `$id`. */
	#nameTexts(base) {
		for (const reference of this.#references) {
			const { name } = reference;
			if (!isJavaUri(name)) throw new SchemaFault$1("invalid-uri", {
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
		if (!isJavaUri(ref)) throw new SchemaFault$1("invalid-uri", enterMember(frame, "$ref"), `Expected a URI, found \`${ref}\`.`);
		const uri = resolveUri(frame.base, ref);
		return uri.endsWith("#") ? uri.slice(0, -1) : uri;
	}
	#createKnot(uri, target) {
		const knot = {
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
		if (tokens === void 0) throw new SchemaFault$1("unresolved-reference", spot, `Unknown anchor or place \`${fragment}\`.`);
		let target = container;
		for (const [index, token] of tokens.entries()) {
			const next = this.#findStep(target, token) ?? (index === 1 ? this.#findCopied(container, tokens) : void 0);
			if (next === void 0 && !(index === 0 && this.#isCopiedMap(token))) throw new SchemaFault$1("unresolved-reference", spot, `Unknown place \`${fragment}\`: there is no \`${token}\`.`);
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
	throw new SchemaFault$1("invalid-reference-text", {
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
	if (error instanceof SchemaFault$1) return describeProblem(error.kind, error.message, {
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
	if (!profile.acceptsNonFinite && /\b(?:NaN|INF|Infinity)\b/.test(text) && !isStandardJson(text)) throw new SchemaFault$1("invalid-syntax", WHOLE, "Expected a JSON number, found `NaN` or `Infinity`.");
	if (profile.checksRoot && !isJsonObject(root) && typeof root !== "boolean") throw new SchemaFault$1("invalid-root", WHOLE, createTypeFault(WHOLE, "an object or a boolean", root).message);
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
	return /[\r\n]/.test(written) ? printJson$2(toJsonValue(node)) : written;
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
/** The edit that takes a member out of an object; none when it has no such member, or several. */
function dropMember({ node }, key) {
	const [index, ...others] = node.members.flatMap((member, index) => member.key.value === key ? [index] : []);
	return index === void 0 || others.length > 0 ? [] : [removeMember$1(node, index)];
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
	return printJson$2(toJsonValue(node));
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
		...propose(`Leave \`${name}\` optional`, {
			reference,
			edits: optional
		}),
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
	const before = new Map(old.node.members.map(({ key, value }) => [key.value, printJson$2(toJsonValue(value))]));
	const added = target.node.members.map(({ key }) => key.value).filter((key) => !before.has(key) && !ANNOTATIONS.has(key));
	const now = new Map(target.node.members.map(({ key, value }) => [key.value, printJson$2(toJsonValue(value))]));
	const isKept = [...before].every(([key, value]) => ANNOTATIONS.has(key) || now.get(key) === value);
	const [keyword, ...others] = added;
	if (keyword === void 0 || others.length > 0 || !isKept) return [];
	return propose(`Leave \`${keyword}\` of ${nameSite(mine.pointer)} out`, {
		reference: target.reference,
		edits: dropMember(target, keyword)
	});
}
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
function repairDependency(site, property) {
	const [mine, theirs] = [leaveDependency(site.myPlace), leaveDependency(site.theirPlace)];
	return [
		"dependencies",
		"dependentRequired",
		"dependentSchemas"
	].flatMap((keyword) => {
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
	return parsePointer(place.pointer).at(-2) === "dependencies" ? leavePlace(place, 2) : place;
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
// src/formats/formats.ts
/** The formats schemagate can judge. A schema of another type is reported as not decided, never as compatible. */
const FORMATS = {
	AVRO: avroFormat,
	JSON: jsonFormat
};
export { FORMATS };
