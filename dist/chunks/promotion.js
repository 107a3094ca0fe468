import { printPointer } from "./ground.js";
// src/formats/avro/place.ts
/** The place at which a node was written: for a named type its definition, however it was reached. */
function findPlace(node, ...inside) {
	return climb(node, inside);
}
/** The place a parent keeps for a part that may not have been read yet. */
function findSlotPlace(slot, ...inside) {
	return climb(slot.parent, slot.token === "" ? inside : [slot.token, ...inside]);
}
function climb(from, inside) {
	const tokens = [];
	let at = from;
	while (at.kind !== "document") {
		if (at.token !== "") tokens.push(at.token);
		if (at.kind === "field") tokens.push("fields");
		at = at.parent;
	}
	return {
		reference: at.reference,
		pointer: printPointer([...tokens.reverse(), ...inside])
	};
}
// src/formats/avro/comparer.ts
/** Nothing stands in the way: shared, so that the usual answer costs nothing. */
const NO_DIFFERENCES = [];
/**
* The way from the two roots to the types at hand, one entry a step on both sides. Kept as nodes, since places and
* paths are needed only where something differs.
*/
var Trail = class {
	#reader = [];
	#writer = [];
	#start = 0;
	push(reader, writer) {
		this.#reader.push(reader);
		this.#writer.push(writer);
	}
	pop() {
		this.#reader.pop();
		this.#writer.pop();
	}
	/** Lets printed paths begin here; returns what `restart` takes to undo it. */
	begin() {
		const start = this.#start;
		this.#start = this.#reader.length;
		return start;
	}
	restart(start) {
		this.#start = start;
	}
	/** The way and these tokens as the registry prints it: into the reader, `/` for the root. */
	printPath(...tokens) {
		const steps = this.#reader.slice(this.#start).flatMap(listTokens);
		return printPointer([...steps, ...tokens]) || "/";
	}
	/** Where the reader's type at hand is used: at the field, array or map that holds it, else the root. */
	findReaderPlace(root) {
		const step = this.#reader.findLast((one) => typeof one !== "number");
		return step === void 0 ? findRootPlace(root) : findSlotPlace({
			parent: step,
			token: PART_TOKENS[step.kind]
		});
	}
	/** Where the writer's type at hand is used. */
	findWriterPlace(root) {
		const step = this.#writer.at(-1);
		if (step === void 0) return findRootPlace(root);
		if (step.kind !== "union") return findSlotPlace({
			parent: step,
			token: PART_TOKENS[step.kind]
		});
		const branch = this.#reader.at(-1);
		return findSlotPlace({
			parent: step,
			token: typeof branch === "number" ? branch : 0
		});
	}
	/** The name of the innermost field on the way on the reader's side; null outside of records. */
	findFieldName() {
		const field = this.#reader.findLast((step) => typeof step !== "number" && step.kind === "field");
		return typeof field === "object" && field.kind === "field" ? field.name : null;
	}
	/** Whether the writer's type at hand is a branch of a union that the reader does not have. */
	isInsideWriterUnion() {
		return this.#writer.at(-1)?.kind === "union";
	}
};
const PART_TOKENS = {
	field: "type",
	array: "items",
	map: "values"
};
function listTokens(step) {
	if (typeof step === "number") return [step];
	return step.kind === "field" ? [
		"fields",
		step.token,
		"type"
	] : [PART_TOKENS[step.kind]];
}
function findRootPlace(root) {
	return findSlotPlace({
		parent: root.parent,
		token: root.token
	});
}
/** Whether the names let a reader's named type read a writer's: equal without namespaces, or by an alias. */
function matchesName(reader, writer) {
	return reader.name.short === writer.name.short || reader.aliases.includes(writer.name.full);
}
// src/formats/avro/model.ts
/** Whether a type carries a full name. */
function isNamedType(type) {
	return type.kind === "record" || type.kind === "enum" || type.kind === "fixed";
}
/** Records up to this many fields are searched one by one, which costs less than an index. */
const UNINDEXED_FIELDS = 16;
/** The record's field of that name, or undefined. */
function findField(record, name) {
	if (record.fields.length <= UNINDEXED_FIELDS) {
		for (const field of record.fields) if (field.name === name) return field;
		return;
	}
	record.fieldIndex ??= new Map(record.fields.map((field) => [field.name, field]));
	return record.fieldIndex.get(name);
}
/** Appends a field to a record under construction. */
function addField(record, field) {
	record.fields.push(field);
	record.fieldIndex?.set(field.name, field);
}
/** A type as people say it: its full name where it has one, else its kind. */
function printTypeName(type) {
	return isNamedType(type) ? type.name.full : type.kind;
}
/** The types directly inside a type, in the order of the text. */
function listParts(type) {
	switch (type.kind) {
		case "array": return [type.items];
		case "map": return [type.values];
		case "union": return type.branches;
		case "record": return type.fields.map((field) => field.type);
		default: return [];
	}
}
// src/formats/avro/promotion.ts
/** The types each reader type also reads (Avro specification, Schema Resolution; string and bytes both ways). */
const READS = {
	long: ["int"],
	float: ["int", "long"],
	double: [
		"int",
		"long",
		"float"
	],
	bytes: ["string"],
	string: ["bytes"]
};
/** Whether a reader of one kind reads data of another kind by promotion. */
function isPromotion(reader, writer) {
	return READS[reader]?.includes(writer) === true;
}
export { NO_DIFFERENCES, Trail, addField, findField, findPlace, findSlotPlace, isNamedType, isPromotion, listParts, matchesName, printTypeName };
