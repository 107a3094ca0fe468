import { AVRO_PROBLEM_WORDS, SchemaFault, avroOutline, createProblem, isPlainName, isPrimitiveKind, isValidNamePart, mayHoldInexactNumber, parseName, readExactText, readQuickText, refuse } from "./outlines.js";
import { NO_DIFFERENCES, Trail, addField, findField, findPlace, findSlotPlace, isNamedType, isPromotion, listParts, matchesName, printTypeName } from "./promotion.js";
import { JsonNumber, areDisjoint, compareVersions, createJsonObject, findJsonLocation, findMember, getMember, insertItem, insertMember, isJsonObject, listKeys, printJson as printJson$1, printJsonString, readJson as readJson$1, removeItem, removeMember as removeMember$1, replaceValue } from "./ground.js";
import { invariant } from "./start.js";
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
const CATALOGUE = {
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
			remedy: (d) => d.writerOnlyFields.length > 0 ? `Give \`${d.field}\` a default; if it is a former field under a new name, add that name as an alias: ${listNames(d.writerOnlyFields)}.` : `Give \`${d.field}\` a default, for instance \`"type": ["null", …], "default": null\`.`
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
			change: (d) => `Enum \`${d.enum}\` lost ${listNames(d.symbols)}`,
			remedy: (d) => `Keep ${listNames(d.symbols)}, or give the enum a \`"default"\` symbol of its own.`
		},
		whenWriting: {
			change: (d) => `Enum \`${d.enum}\` gained ${listNames(d.symbols)}`,
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
			change: (d) => `${nameSite$1(d)} went from \`${d.writerType}\` to the narrower \`${d.readerType}\``,
			remedy: (d) => `Keep \`${d.writerType}\`, or add a new field with the narrower type.`
		},
		whenWriting: {
			change: (d) => `${nameSite$1(d)} went from \`${d.readerType}\` to the wider \`${d.writerType}\``,
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
			change: (d) => `${nameSite$1(d)} is \`${d.readerType}\` now and was a union with \`null\``,
			remedy: (d) => `Keep the union, \`["null", "${d.readerType}"]\`; readers may still treat the field as required.`
		},
		whenWriting: {
			change: (d) => `${nameSite$1(d)} is a union with \`null\` now and was \`${d.readerType}\``,
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
			change: (d) => `${nameSite$1(d)} went from \`${d.writerType}\` to \`${d.readerType}\``,
			remedy: (d) => `Keep \`${d.writerType}\`, or add a new field of type \`${d.readerType}\` with a default.`
		},
		whenWriting: {
			change: (d) => `${nameSite$1(d)} went from \`${d.readerType}\` to \`${d.writerType}\``,
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
			change: (d) => `${nameSite$1(d)} is a union of which no branch reads \`${d.branch}\` any more`,
			remedy: (d) => d.readerBranches.includes(d.branch) ? `Make the change inside \`${d.branch}\` readable: give new fields defaults, keep symbols and types.` : `Keep the branch \`${d.branch}\`.`
		},
		whenWriting: {
			change: (d) => `${nameSite$1(d)} is a union whose branch \`${d.branch}\` is new or has changed`,
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
			change: (d) => `${nameSite$1(d)} is a union now, and none of its branches reads the former type \`${d.writerType}\``,
			remedy: (d) => `Add \`${d.writerType}\` as a branch of the union.`
		},
		whenWriting: {
			change: (d) => `${nameSite$1(d)} is \`${d.writerType}\` now, which no branch of the former union reads`,
			remedy: (d) => `Use one of the former branches instead: ${listNames(d.readerBranches)}.`
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
			change: (d) => `Field \`${d.field}\` of record \`${d.record}\` matches several fields: ${listNames(d.candidates)}`,
			remedy: (d) => `Remove the alias of \`${d.field}\` that is superfluous.`
		},
		whenWriting: {
			change: (d) => `The fields ${listNames(d.candidates)} all match the earlier field \`${d.field}\` and its aliases`,
			remedy: (d) => `Keep only one of the fields that \`${d.field}\` of earlier versions may mean.`
		}
	}
};
/** All kinds, in the order of the catalogue. */
const AVRO_DIFFERENCE_KINDS = Object.keys(CATALOGUE);
/** The words for one difference. */
function describeAvroDifference(difference, labels) {
	const avro = difference;
	const entry = CATALOGUE[avro.kind];
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
	if (!Object.hasOwn(CATALOGUE, kind)) return void 0;
	const known = kind;
	const { title, registryType, why, coordinate } = CATALOGUE[known];
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
function nameSite$1({ field }) {
	return field === null ? "The type" : `Field \`${field}\``;
}
function listNames(names) {
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
		const inner = listParts(writer);
		return listParts(reader).every((part, index) => {
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
	const search = new HazardSearch();
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
var HazardSearch = class {
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
		message: (h, { reader, writer }) => `${nameSite(h)} is ${quoteType(h.writerLogicalType)} in ${writer} and ${quoteType(h.readerLogicalType)} in ${reader}, so values written as one are read as the other.`
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
		message: (h, { reader, writer }) => `${nameSite(h)} has scale ${h.writerScale} in ${writer} and ${h.readerScale} in ${reader}, so every amount is read wrong by a factor of ${10 ** Math.abs(h.readerScale - h.writerScale)}.`
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
		message: (h, { reader, writer }) => `${nameSite(h)} has room for ${h.writerPrecision} digits in ${writer} and for ${h.readerPrecision} in ${reader}.`
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
		message: (h, { reader, writer }) => `${nameSite(h)} is bytes in ${writer} and a string in ${reader}: what is no UTF-8 text is damaged.`
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
		message: (h, { reader, writer }) => `${nameSite(h)} is \`${h.writerType}\` in ${writer} and \`${h.readerType}\` in ${reader}: large values are rounded.`
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
function nameSite({ field }) {
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
		for (const part of listParts(type)) {
			if (seen.has(part)) continue;
			seen.add(part);
			waiting.push(part);
		}
	}
}
function checkNames(type) {
	if (!isNamedType(type)) return;
	if (!isValidNamePart(type.name.short, "unicode")) refuse("invalid-name", `Invalid name \`${type.name.short}\`.`, findPlace(type, "name"));
	if (type.kind === "record") {
		for (const field of type.fields) if (!isValidNamePart(field.name, "unicode")) refuse("invalid-name", `Invalid name \`${field.name}\`.`, findPlace(field, "name"));
	}
	if (type.kind === "enum") {
		for (const [index, symbol] of type.symbols.entries()) if (!isValidNamePart(symbol, "unicode")) refuse("invalid-symbol", `Invalid symbol \`${symbol}\`.`, findPlace(type, "symbols", index));
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
	if (!Array.isArray(written)) return refuse("invalid-aliases", "Expected `aliases` to be a list.", place());
	const texts = written.filter((alias) => typeof alias === "string");
	if (texts.length < written.length) refuse("invalid-aliases", "Expected each alias to be a text.", place());
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
		if (!isJsonObject(json)) return refuse("invalid-field", `Expected a field, found ${printJsonKind(json)}.`, findPlace(record, "fields", index));
		const name = json["name"];
		if (typeof name !== "string") return refuse("invalid-field", "Missing `name` of a field.", findPlace(record, "fields", index));
		const type = json["type"];
		if (type === void 0) return refuse("invalid-field", `Missing \`type\` of field \`${name}\`.`, findPlace(record, "fields", index));
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
		if (findField(record, name) !== void 0) refuse("duplicate-field", `Disallowed second field \`${name}\` in record \`${record.name.full}\`.`, findPlace(field, "name"));
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
		return refuse("invalid-default", `Invalid default of field \`${field.name}\`: the value is not one of ${expected}.`, findPlace(field, "default"));
	}
};
function checkOrder(field) {
	const order = field.json["order"];
	if (order === void 0) return;
	if (typeof order === "string" && parseSortOrder(order) !== void 0) return;
	const found = typeof order === "string" ? `\`${order}\`` : printJsonKind(order);
	refuse("invalid-order", `Unknown sort order ${found}.`, findPlace(field, "order"));
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
		if (!Array.isArray(fields)) return refuse("missing-fields", `Missing \`fields\` of record \`${name.full}\`.`, findSlotPlace(slot));
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
		if (!Array.isArray(symbols)) return refuse("missing-symbols", `Missing \`symbols\` of enum \`${name.full}\`.`, findSlotPlace(slot));
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
		if (type.defaultSymbol !== null && !type.symbols.includes(type.defaultSymbol)) refuse("invalid-enum-default", `Unknown default symbol \`${type.defaultSymbol}\`.`, findSlotPlace(slot, "default"));
		this.#close(type, slot);
		return type;
	}
	#readSymbols(symbols, slot) {
		const read = [];
		const known = symbols.length > SHORT_LIST$1 ? /* @__PURE__ */ new Set() : void 0;
		for (let index = 0; index < symbols.length; index++) {
			const symbol = symbols[index] ?? null;
			const place = () => findSlotPlace(slot, "symbols", index);
			if (typeof symbol !== "string") return refuse("invalid-symbol", `Expected a symbol as a text, found ${printJsonKind(symbol)}.`, place());
			this.#reader.checkNamePart(symbol, "invalid-symbol", place);
			if (known === void 0 ? read.includes(symbol) : known.has(symbol)) refuse("duplicate-symbol", `Disallowed second symbol \`${symbol}\`.`, place());
			read.push(symbol);
			known?.add(symbol);
		}
		return read;
	}
	readFixed(json, slot) {
		const name = this.#readDefinedName(json, slot);
		this.#reader.requireExact();
		const size = readInteger(json["size"]);
		if (size === null || size < 0n || size > MAX_FIXED_SIZE || !fitsBits(size, 32)) return refuse("invalid-size", `Invalid or missing \`size\` of fixed type \`${name.full}\`.`, findSlotPlace(slot, ...json["size"] === void 0 ? [] : ["size"]));
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
		return refuse("redefinition", `Disallowed second definition of \`${name.full}\`.`, findSlotPlace(slot, "name"));
	}
	#readDefinedName(json, slot) {
		const written = json["name"];
		if (typeof written !== "string") return refuse("missing-name", "Missing `name` of a named type.", findSlotPlace(slot));
		const namespace = json["namespace"];
		const name = parseName(written, typeof namespace === "string" ? namespace : slot.namespace);
		const place = () => findSlotPlace(slot, "name");
		this.#reader.checkNamePart(name.short, "invalid-name", place);
		if (isStrict12(this.#reader.context)) this.#checkNamespace(name, json, slot);
		if (name.namespace === "" && isPrimitiveKind(name.short)) refuse("primitive-name", `Disallowed type name \`${name.full}\`: it is a primitive type's.`, place());
		return name;
	}
	#checkNamespace(name, json, slot) {
		if (name.namespace === "") return;
		const part = name.namespace.split(".").find((one) => !isValidNamePart(one, "ascii"));
		if (part === void 0) return;
		const token = json["namespace"] === name.namespace ? "namespace" : "name";
		refuse("invalid-namespace", `Invalid part \`${part}\` in namespace \`${name.namespace}\`.`, findSlotPlace(slot, token));
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
const NOTHING = createJsonObject([]);
/**
* The custom properties of a type or field, in the order of the text: every key that Avro Java does not reserve for
* that kind of node, logical types included.
*/
function listProperties(node) {
	if (node.kind === "union" || node.json === null) return NOTHING;
	const reserved = node.kind === "field" ? FIELD_KEYS : node.kind === "enum" ? ENUM_KEYS : TYPE_KEYS;
	return selectProperties(node.json, reserved);
}
function selectProperties(json, reserved) {
	const keys = listKeys(json).filter((key) => !reserved.has(key));
	if (keys.length === 0) return NOTHING;
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
		refuse(kind, `Invalid ${kind === "invalid-symbol" ? "symbol" : "name"} \`${part}\`.`, place());
	}
	/** Names in the references of stored schemas are checked later, see `checkReachableNames`. */
	#isLaxReference() {
		const { profile, strictness } = this.context;
		return this.#document.reference !== null && profile === "avro-1.12" && strictness === "stored";
	}
	#readComposite(json, slot) {
		if (Array.isArray(json)) return this.#readUnion(json, slot);
		if (!isJsonObject(json)) return refuse("not-a-schema", `Expected a schema, found ${printJsonKind(json)}.`, findSlotPlace(slot));
		const type = json["type"];
		if (typeof type !== "string") return refuse("missing-type", "Missing `type` with a text as its value.", findSlotPlace(slot, ...type === void 0 ? [] : ["type"]));
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
		return refuse("undefined-name", `Unknown type \`${written}\`.`, findSlotPlace(slot, ...json === null ? [] : ["type"]));
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
			if (branch.kind === "union") refuse("nested-union", "Disallowed union directly inside a union.", findPlace(union, index));
			if (names === void 0 ? union.branches.some((one) => printTypeName(one) === name) : names.has(name)) refuse("duplicate-branch", `Disallowed second branch \`${name}\` in a union.`, findPlace(union, index));
			union.branches.push(branch);
			names?.add(name);
		}
		return union;
	}
	#readArray(json, slot) {
		const items = json["items"];
		if (items === void 0) return refuse("missing-items", "Missing `items` of an array.", findSlotPlace(slot));
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
		if (values === void 0) return refuse("missing-values", "Missing `values` of a map.", findSlotPlace(slot));
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
		if (key !== void 0) refuse("oversized-property", `Disallowed integer beyond 64 bits in property \`${key}\`.`, findSlotPlace(slot, key));
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
		return isSameList(listParts(left), listParts(right), (one, other) => this.isSame(one, other));
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
	return refuse("too-deep", `Too many nested levels: more than ${MAX_PRINTED_DEPTH} when each type stands in full.`, {
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
		if (depth > 1e3) refuse("too-deep", "Too many nested levels.", findPlace(type));
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
		return printNormalValue(getMember(properties, key) ?? null, null) ?? refuse("not-normalizable", `Disallowed property \`${key}\`: ${remedy}`, findPlace(node, key));
	} catch (error) {
		if (!(error instanceof UnconvertibleValue)) throw error;
		return refuse("not-normalizable", `Disallowed property \`${key}\`: ${remedy}`, findPlace(node, key));
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
		return refuse("not-normalizable", `Field \`${field.name}\` cannot be normalised: ${error.message}.`, place);
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
		return options.normalize === true ? printNormalized(exact) : {
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
function printNormalized(schema) {
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
function setMember(spot, key, value) {
	const member = findMember(spot.node, key);
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
		edits: [setMember(spot, "aliases", aliases)]
	}];
}
/** A union with null first and null as the default: the one default every type can have. */
function addDefault(site, difference) {
	const field = site.findField("candidate", difference.reader);
	const spot = field && findObject(site, findPlace(field));
	const type = field && site.findSpot(findPlace(field, "type"));
	if (field === void 0 || spot === void 0 || type === void 0) return [];
	const edits = [...putNullFirst(type, field), setMember(spot, "default", "null")];
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
		edits: [setMember(spot, "default", value)]
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
	const written = findMember(spot.node, "aliases")?.value;
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
	return field !== void 0 && findMember(field.node, "default") !== void 0;
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
			open.push(...listParts(type));
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
	const partner = findPartner(readerUnion, writerType);
	if (partner === void 0) return null;
	return candidateReads ? {
		mine: partner,
		theirs: writerType
	} : {
		mine: writerType,
		theirs: partner
	};
}
function findPartner(union, type) {
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
export { avroFormat };
