import { __toESM } from "./rolldown-runtime.js";
import { require_lib } from "./lib-avsc.js";
import { getMember, isJsonObject } from "./ground.js";
import { Trail, findField, findPlace, isPromotion, listParts, matchesName } from "./promotion.js";
// src/formats/avro/avsc-decoder.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib(), 1);
/**
* Asks `avsc`, the independent Avro implementation for JavaScript: the bytes must be a message of the writer by its
* reckoning, and its resolver must fail. It is silent where it cannot read a schema, and where it reads what it is known
* to resolve differently: names through aliases and ambiguous aliases.
*/
function createAvscDecoder(reader, writer) {
	const types = parseTypes(reader, writer);
	let resolution;
	return (bytes, difference) => {
		if (types === null) return { answer: "silent" };
		try {
			types.writer.fromBuffer(Buffer.from(bytes));
		} catch {
			return { answer: "invalid" };
		}
		resolution ??= resolve$1(types.reader, types.writer);
		return resolution.answer === "reads" && isKnownGap(difference, reader.text) ? { answer: "silent" } : resolution;
	};
}
function parseTypes(reader, writer) {
	try {
		return {
			reader: parseType(reader),
			writer: parseType(writer)
		};
	} catch {
		return null;
	}
}
/** One registry of names for the references and the schema itself; no logical types, since they change resolution. */
function parseType(schema) {
	const options = {
		registry: {},
		wrapUnions: true
	};
	for (const reference of schema.references) import_lib.default.Type.forSchema(readSchema(reference.schema), options);
	return import_lib.default.Type.forSchema(readSchema(schema.text), options);
}
function readSchema(text) {
	return JSON.parse(text, (_key, value) => isNamedUse(value) ? getMember(value, "type") : value);
}
/** `avsc` takes `{"type": "Money"}` for an unknown kind, where Java takes it for the name. */
function isNamedUse(value) {
	return isJsonObject(value) && Object.keys(value).length === 1 && "type" in value;
}
/** `avsc` compares aliases without namespaces, and takes an alias that repeats the field's own name for harmless. */
function isKnownGap(difference, readerText) {
	switch (difference.kind) {
		case "check-aborted": return true;
		case "type-renamed":
		case "union-branch-missing":
		case "type-not-in-union": return readerText.includes("\"aliases\"");
		default: return false;
	}
}
function resolve$1(reader, writer) {
	try {
		reader.createResolver(writer, { ignoreNamespaces: true });
		return { answer: "reads" };
	} catch (error) {
		return {
			answer: "fails",
			words: error instanceof Error ? error.message : String(error)
		};
	}
}
// src/formats/avro/datum.ts
/** Fixed values longer than this are not made up for a message that people are to read. */
const MAX_FIXED_SIZE = 1024;
/** Makes the smallest values of the types below a root. */
var DatumMaker = class {
	/** How deep the smallest value of each record is; records without a finite value are absent. */
	#heights = /* @__PURE__ */ new Map();
	constructor(root) {
		const records = listRecords(root);
		for (let round = 0, changed = true; changed && round <= records.length; round++) {
			changed = false;
			for (const record of records) changed = this.#measureRecord(record) || changed;
		}
	}
	/** The smallest datum of a type, or null when no finite one exists or it would be too long to show. */
	create(type) {
		if (this.#measure(type) === Infinity) return null;
		switch (type.kind) {
			case "array": return {
				kind: "array",
				items: []
			};
			case "map": return {
				kind: "map",
				entries: []
			};
			case "union": return this.#createUnion(type);
			case "record": return this.createRecord(type, /* @__PURE__ */ new Map());
			case "fixed": return {
				kind: "leaf",
				type,
				value: "\0".repeat(type.size)
			};
			default: return createLeaf(type);
		}
	}
	/** The smallest datum of a record in which some fields, by index, are given; null when another field has none. */
	createRecord(type, given) {
		const fields = [];
		for (const [index, field] of type.fields.entries()) {
			const datum = given.get(index) ?? this.create(field.type);
			if (datum === null) return null;
			fields.push(datum);
		}
		return {
			kind: "record",
			type,
			fields
		};
	}
	#createUnion(type) {
		const heights = type.branches.map((branch) => this.#measure(branch));
		const index = heights.indexOf(Math.min(...heights));
		const branch = type.branches[index];
		const datum = branch === void 0 ? null : this.create(branch);
		return datum === null ? null : {
			kind: "union",
			type,
			index,
			branch: datum
		};
	}
	#measureRecord(record) {
		const height = 2 + Math.max(0, ...record.fields.map((field) => this.#measure(field.type)));
		if (height === Infinity || height >= (this.#heights.get(record) ?? Infinity)) return false;
		this.#heights.set(record, height);
		return true;
	}
	/** Null is the smallest value of a union, a record the largest, an impossible one infinite. */
	#measure(type) {
		switch (type.kind) {
			case "null": return 0;
			case "record": return this.#heights.get(type) ?? Infinity;
			case "union": return Math.min(Infinity, ...type.branches.map((branch) => this.#measure(branch)));
			case "enum": return type.symbols.length === 0 ? Infinity : 1;
			case "fixed": return type.size > MAX_FIXED_SIZE ? Infinity : 1;
			default: return 1;
		}
	}
};
function listRecords(root) {
	const seen = /* @__PURE__ */ new Set();
	const records = [];
	const open = [root];
	for (let type = open.pop(); type !== void 0; type = open.pop()) {
		if (seen.has(type)) continue;
		seen.add(type);
		if (type.kind === "record") records.push(type);
		open.push(...listParts(type));
	}
	return records;
}
function createLeaf(type) {
	switch (type.kind) {
		case "null": return {
			kind: "leaf",
			type,
			value: null
		};
		case "boolean": return {
			kind: "leaf",
			type,
			value: false
		};
		case "enum": return type.symbols[0] === void 0 ? null : {
			kind: "leaf",
			type,
			value: type.symbols[0]
		};
		case "string":
		case "bytes": return {
			kind: "leaf",
			type,
			value: ""
		};
		default: return {
			kind: "leaf",
			type,
			value: 0
		};
	}
}
/** A datum as the plain JSON people would log: unions without their wrappers. */
function printDatum(datum) {
	return print(datum, null);
}
/**
* A datum with only what lies on a path, `…` standing for everything else. A path that ends at something the datum
* does not have shows all of what it has there.
*/
function printDatumExcerpt(datum, path) {
	return print(datum, path);
}
/** `path` null prints everything. */
function print(datum, path) {
	switch (datum.kind) {
		case "leaf": return JSON.stringify(datum.value);
		case "union": return print(datum.branch, path);
		case "array": return printParts(datum.items.map((item, index) => ({
			token: `[${index}]`,
			label: "",
			item
		})), ["[", "]"], path);
		case "map": return printParts(datum.entries.map(([key, item]) => ({
			token: `[${JSON.stringify(key)}]`,
			label: `${JSON.stringify(key)}:`,
			item
		})), ["{", "}"], path);
		case "record": return printParts(listRecordParts(datum), ["{", "}"], path);
	}
}
function listRecordParts(datum) {
	return datum.type.fields.flatMap(({ name }, index) => {
		const item = datum.fields[index];
		return item === void 0 ? [] : [{
			token: name,
			label: `${JSON.stringify(name)}:`,
			item
		}];
	});
}
function printParts(parts, [open, close], path) {
	const at = path === null ? -1 : parts.findIndex(({ token }) => token === path[0]);
	if (path === null || at < 0) return open + parts.map(({ label, item }) => label + print(item, null)).join(",") + close;
	const shown = parts.slice(at, at + 1).map(({ label, item }) => label + print(item, path.slice(1)));
	return open + [
		...at > 0 ? ["…"] : [],
		...shown,
		...at < parts.length - 1 ? ["…"] : []
	].join(",") + close;
}
// src/formats/avro/decode.ts
/**
* A second opinion, kept apart from the comparison: decodes bytes by the writer's schema and resolves what was read to
* the reader's, value by value (specification, Schema Resolution). It judges one message only, and a reader's union
* may take any branch that works, so what fails here fails in every decoder that follows the specification. Returns
* every failure, none when the message can be read.
*
* @throws Error when the bytes are no message of the writer's type.
*/
function decodeAs(bytes, writer, reader) {
	const source = new ByteReader(bytes);
	const value = source.readValue(writer);
	if (!source.isAtEnd()) throw new Error("Bytes are left behind the message.");
	return resolve(value, reader, []);
}
const READABLE = [];
function resolve(value, reader, path) {
	if (reader.kind === "union") return resolveUnion(value, reader, path);
	if (value.kind === "record") return resolveRecord(value, reader, path);
	return value.kind === "list" ? resolveList(value, reader, path) : resolveLeaf(value, reader, path);
}
function resolveUnion(value, reader, path) {
	let nearest = READABLE;
	for (const branch of reader.branches) {
		const failures = resolve(value, branch, path);
		if (failures.length === 0) return READABLE;
		if (measureDepth(failures) > measureDepth(nearest)) nearest = failures;
	}
	if (measureDepth(nearest) > path.length) return nearest;
	return [{
		path,
		reason: `no branch of the union reads ${printKind(value.type)}`
	}];
}
function measureDepth(failures) {
	return Math.max(-1, ...failures.map((failure) => failure.path.length));
}
function resolveRecord(value, reader, path) {
	if (reader.kind !== "record") return [createMismatch(value.type, reader, path)];
	const failures = [...checkName(value.type, reader, path)];
	for (const field of reader.fields) failures.push(...resolveField(field, value.fields, [...path, field.name]));
	return failures;
}
function resolveField(field, fields, path) {
	const names = [.../* @__PURE__ */ new Set([field.name, ...field.aliases])].filter((name) => fields.has(name));
	if (names.length > 1) return [{
		path,
		reason: `field \`${field.name}\` may be any of ${names.join(", ")}`
	}];
	const given = fields.get(names[0] ?? field.name);
	if (given !== void 0) return resolve(given, field.type, path);
	if (field.defaultValue !== void 0) return READABLE;
	return [{
		path,
		reason: `field \`${field.name}\` is not in the message and has no default`
	}];
}
function resolveList(value, reader, path) {
	if (reader.kind !== "array" && reader.kind !== "map") return [createMismatch(value.type, reader, path)];
	if (reader.kind !== value.type.kind) return [createMismatch(value.type, reader, path)];
	const inner = reader.kind === "array" ? reader.items : reader.values;
	return value.items.flatMap(([key, item]) => resolve(item, inner, [...path, key]));
}
function resolveLeaf(value, reader, path) {
	const writer = value.type;
	if (writer.kind === "enum" && reader.kind === "enum") return [...checkName(writer, reader, path), ...checkSymbol(value.text, reader, path)];
	if (writer.kind === "fixed" && reader.kind === "fixed") return [...checkName(writer, reader, path), ...checkSize(writer.size, reader.size, path)];
	if (writer.kind === reader.kind || CONVERSIONS.has(`${writer.kind} ${reader.kind}`)) return READABLE;
	return [createMismatch(writer, reader, path)];
}
function checkSize(writer, reader, path) {
	if (writer === reader) return READABLE;
	return [{
		path,
		reason: `the message holds ${writer} bytes, the reader wants ${reader}`
	}];
}
function checkSymbol(symbol, reader, path) {
	if (reader.symbols.includes(symbol) || reader.defaultSymbol !== null) return READABLE;
	return [{
		path,
		reason: `symbol \`${symbol}\` is unknown to the reader`
	}];
}
function checkName(writer, reader, path) {
	if (writer.name.short === reader.name.short || reader.aliases.includes(writer.name.full)) return READABLE;
	return [{
		path,
		reason: `\`${writer.name.full}\` is not \`${reader.name.full}\``
	}];
}
/** Writer and reader kinds that convert, as the specification lists them. */
const CONVERSIONS = /* @__PURE__ */ new Set([
	"int long",
	"int float",
	"int double",
	"long float",
	"long double",
	"float double",
	"string bytes",
	"bytes string"
]);
function createMismatch(writer, reader, path) {
	return {
		path,
		reason: `${printKind(writer)} cannot be read as ${printKind(reader)}`
	};
}
function printKind(type) {
	return "name" in type ? `${type.kind} \`${type.name.full}\`` : type.kind;
}
var ByteReader = class {
	#view;
	#offset = 0;
	constructor(bytes) {
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}
	isAtEnd() {
		return this.#offset === this.#view.byteLength;
	}
	readValue(type) {
		switch (type.kind) {
			case "record": {
				const fields = type.fields.map((field) => [field.name, this.readValue(field.type)]);
				return {
					type,
					kind: "record",
					fields: new Map(fields)
				};
			}
			case "array": return {
				type,
				kind: "list",
				items: this.#readBlocks((index) => [`[${index}]`, this.readValue(type.items)])
			};
			case "map": return {
				type,
				kind: "list",
				items: this.#readBlocks(() => [`[${JSON.stringify(this.#readText())}]`, this.readValue(type.values)])
			};
			case "union": {
				const branch = type.branches[this.#readLong()];
				if (branch === void 0) throw new Error("No such branch of the writer's union.");
				return this.readValue(branch);
			}
			case "enum": return {
				type,
				kind: "leaf",
				text: this.#readSymbol(type)
			};
			default: return {
				type,
				kind: "leaf",
				text: this.#readLeaf(type)
			};
		}
	}
	#readSymbol(type) {
		const symbol = type.symbols[this.#readLong()];
		if (symbol === void 0) throw new Error("No such symbol of the writer's enum.");
		return symbol;
	}
	#readLeaf(type) {
		switch (type.kind) {
			case "null": return "null";
			case "boolean": return String(this.#take(1).getUint8(0) === 1);
			case "int":
			case "long": return String(this.#readLong());
			case "float": return String(this.#take(4).getFloat32(0, true));
			case "double": return String(this.#take(8).getFloat64(0, true));
			case "fixed":
				this.#take(type.size);
				return "";
			default: return this.#readText();
		}
	}
	#readBlocks(readItem) {
		const items = [];
		for (let count = this.#readLong(); count !== 0; count = this.#readLong()) for (let index = 0; index < count; index++) items.push(readItem(items.length));
		return items;
	}
	#readText() {
		const view = this.#take(this.#readLong());
		return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
	}
	#readLong() {
		let value = 0n;
		for (let shift = 0n;; shift += 7n) {
			const byte = this.#take(1).getUint8(0);
			value |= BigInt(byte & 127) << shift;
			if (byte < 128) return Number(BigInt.asIntN(64, value >> 1n ^ -(value & 1n)));
		}
	}
	#take(length) {
		const view = new DataView(this.#view.buffer, this.#view.byteOffset + this.#offset, length);
		this.#offset += length;
		return view;
	}
};
// src/formats/avro/encode.ts
/** The Avro binary encoding of a datum (specification, Binary Encoding). */
function encodeDatum(datum) {
	const bytes = [];
	write(datum, bytes);
	return Uint8Array.from(bytes);
}
function write(datum, bytes) {
	switch (datum.kind) {
		case "leaf":
			writeLeaf(datum, bytes);
			return;
		case "array":
			writeBlocks(datum.items, bytes, (item) => write(item, bytes));
			return;
		case "map":
			writeBlocks(datum.entries, bytes, ([key, value]) => {
				writeText(new TextEncoder().encode(key), bytes);
				write(value, bytes);
			});
			return;
		case "record":
			for (const field of datum.fields) write(field, bytes);
			return;
		case "union":
			writeLong(BigInt(datum.index), bytes);
			write(datum.branch, bytes);
	}
}
function writeLeaf({ type, value }, bytes) {
	switch (type.kind) {
		case "boolean":
			bytes.push(value === true ? 1 : 0);
			return;
		case "int":
		case "long":
			writeLong(BigInt(Number(value)), bytes);
			return;
		case "float":
		case "double":
			bytes.push(...encodeFloat(Number(value), type.kind));
			return;
		case "string":
			writeText(new TextEncoder().encode(String(value)), bytes);
			return;
		case "bytes":
			writeText(listBytes(String(value)), bytes);
			return;
		case "fixed":
			bytes.push(...listBytes(String(value)));
			return;
		case "enum":
			writeLong(BigInt(type.symbols.indexOf(String(value))), bytes);
			return;
		default: return;
	}
}
function writeBlocks(items, bytes, writeItem) {
	if (items.length > 0) writeLong(BigInt(items.length), bytes);
	for (const item of items) writeItem(item);
	writeLong(0n, bytes);
}
function writeText(text, bytes) {
	writeLong(BigInt(text.length), bytes);
	bytes.push(...text);
}
/** Zig-zag, then seven bits a byte, the lowest first. */
function writeLong(value, bytes) {
	let rest = BigInt.asUintN(64, value << 1n ^ value >> 63n);
	while (rest >= 128n) {
		bytes.push(Number(rest & 127n) | 128);
		rest >>= 7n;
	}
	bytes.push(Number(rest));
}
function encodeFloat(value, kind) {
	const view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(kind === "float" ? 4 : 8));
	if (kind === "float") view.setFloat32(0, value, true);
	else view.setFloat64(0, value, true);
	return new Uint8Array(view.buffer);
}
function listBytes(text) {
	return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
// src/formats/avro/witness-candidates.ts
const LEAVES = {
	"type-renamed": "name",
	"field-without-default": "field",
	"enum-field-without-default": "field",
	"enum-symbols-missing": "symbols",
	"fixed-size-changed": "size",
	"type-narrowed": "mismatch",
	"null-not-accepted": "mismatch",
	"type-changed": "mismatch",
	"union-branch-missing": "branch",
	"type-not-in-union": "plain",
	"check-aborted": "ambiguous"
};
/** Messages tried for one difference before giving up. */
const MAX_CANDIDATES = 64;
/**
* Messages of the writer that should fail at a difference, likely ones first. They are proposals only: whether one
* really fails is for independent decoders to say.
*/
function listWitnessCandidates(reader, writer, difference) {
	const search = new CandidateSearch(writer, printKey(LEAVES[difference.kind], difference.reader, difference.writer));
	search.visit(reader, writer, {
		embed: (inner) => inner,
		path: [],
		insideUnion: false
	});
	return search.found;
}
function printKey(leaf, reader, writer) {
	return JSON.stringify([
		leaf,
		reader.reference,
		reader.pointer,
		writer.reference,
		writer.pointer
	]);
}
var CandidateSearch = class {
	found = [];
	#wanted;
	#maker;
	#trail = new Trail();
	#visited = /* @__PURE__ */ new Map();
	constructor(writer, wanted) {
		this.#wanted = wanted;
		this.#maker = new DatumMaker(writer);
	}
	visit(reader, writer, at) {
		if (this.found.length >= MAX_CANDIDATES || this.#isVisited(reader, writer)) return;
		if (reader.kind === "union") this.#visitReaderUnion(reader, writer, at);
		else if (writer.kind === "union") this.#visitBranches(reader, writer, at);
		else if (reader.kind === "record" && writer.kind === "record") this.#visitRecord(reader, writer, at);
		else this.#visitPlain(reader, writer, at);
	}
	#isVisited(reader, writer) {
		if (reader.kind !== "record" || writer.kind !== "record") return false;
		const partners = this.#visited.get(reader) ?? /* @__PURE__ */ new Set();
		this.#visited.set(reader, partners);
		if (partners.has(writer)) return true;
		partners.add(writer);
		return false;
	}
	#visitPlain(reader, writer, at) {
		if (reader.kind !== writer.kind) {
			if (!isPromotion(reader.kind, writer.kind)) this.#visitMismatch(reader, writer, at);
		} else if (reader.kind === "enum") this.#visitEnum(reader, writer, at);
		else if (reader.kind === "fixed") this.#visitFixed(reader, writer, at);
		else this.#visitCollection(reader, writer, at);
	}
	#visitCollection(reader, writer, at) {
		if (reader.kind === "array" && writer.kind === "array") {
			const embed = (inner) => at.embed({
				kind: "array",
				items: [inner]
			});
			this.#step(reader, writer, () => this.visit(reader.items, writer.items, enter(at, embed, "[0]")));
		} else if (reader.kind === "map" && writer.kind === "map") {
			const embed = (inner) => at.embed({
				kind: "map",
				entries: [["k", inner]]
			});
			this.#step(reader, writer, () => this.visit(reader.values, writer.values, enter(at, embed, "[\"k\"]")));
		}
	}
	#visitFixed(reader, writer, at) {
		if (!matchesName(reader, writer)) this.#offerMinimal("name", [
			reader,
			writer,
			"name"
		], at);
		if (reader.size !== writer.size) this.#offerMinimal("size", [
			reader,
			writer,
			"size"
		], at);
	}
	#visitMismatch(reader, writer, at) {
		if (!this.#isWanted(at, () => printKey("mismatch", this.#trail.findReaderPlace(reader), this.#trail.findWriterPlace(writer)))) return;
		this.#offer(createTelling(writer, reader) ?? this.#maker.create(writer), at);
	}
	#visitEnum(reader, writer, at) {
		if (!matchesName(reader, writer)) this.#offerMinimal("name", [
			reader,
			writer,
			"name"
		], at);
		const known = new Set(reader.symbols);
		const [first] = writer.symbols.filter((symbol) => !known.has(symbol)).sort();
		if (first === void 0 || reader.defaultSymbol !== null) return;
		const place = () => printKey("symbols", findPlace(reader, "symbols"), findPlace(writer, "symbols", writer.symbols.indexOf(first)));
		if (this.#isWanted(at, place)) this.#offer({
			kind: "leaf",
			type: writer,
			value: first
		}, at);
	}
	#visitRecord(reader, writer, at) {
		if (!matchesName(reader, writer)) this.#offerMinimal("name", [
			reader,
			writer,
			"name"
		], at);
		for (const field of reader.fields) {
			const candidates = listMatches(field, writer);
			const [match] = candidates;
			if (candidates.length > 1) this.#visitAmbiguous(field, candidates, {
				writer,
				at
			});
			else if (match === void 0) this.#visitAdded(field, writer, at);
			else {
				const embed = (inner) => {
					const record = this.#maker.createRecord(writer, /* @__PURE__ */ new Map([[match.token, inner]]));
					return record === null ? null : at.embed(record);
				};
				this.#step(field, match, () => this.visit(field.type, match.type, enter(at, embed, field.name)));
			}
		}
	}
	#visitAdded(field, writer, at) {
		if (field.defaultValue !== void 0) return;
		const key = () => printKey("field", findPlace(field, "name"), findPlace(writer, "name"));
		if (this.#isWanted(at, key)) this.#offer(this.#maker.create(writer), {
			...at,
			path: [...at.path, field.name]
		});
	}
	#visitAmbiguous(field, candidates, { writer, at }) {
		const [first = field] = candidates;
		const key = () => printKey("ambiguous", findPlace(field, "aliases"), findPlace(first, "name"));
		if (this.#isWanted(at, key)) this.#offer(this.#maker.create(writer), {
			...at,
			path: [...at.path, field.name]
		});
	}
	/** Each branch of the writer's union on its own; the reader is no union. */
	#visitBranches(reader, writer, at) {
		for (const [index, branch] of writer.branches.entries()) {
			this.#trail.push(index, writer);
			this.visit(reader, branch, {
				...at,
				embed: embedBranch(at, writer, index)
			});
			this.#trail.pop();
		}
	}
	#visitReaderUnion(reader, writer, at) {
		if (writer.kind !== "union") {
			const key = () => printKey("plain", findPlace(reader), this.#trail.findWriterPlace(writer));
			if (this.#isWanted(at, key)) this.#visitUnionPair(reader, writer, at);
			return;
		}
		for (const [index, branch] of writer.branches.entries()) {
			const key = () => printKey("branch", findPlace(reader), findPlace(writer, index));
			if (this.#isWanted(at, key)) this.#visitUnionPair(reader, branch, {
				...at,
				embed: embedBranch(at, writer, index)
			});
		}
	}
	/** Failures further in against branches of the same kind, which tell most, then any value at all. */
	#visitUnionPair(reader, writer, at) {
		const visited = this.#visited;
		if (!at.insideUnion) this.#visited = /* @__PURE__ */ new Map();
		for (const branch of reader.branches) if (branch.kind === writer.kind) this.visit(branch, writer, {
			...at,
			insideUnion: true
		});
		this.#visited = visited;
		this.#offer(this.#maker.create(writer), at);
	}
	#step(reader, writer, visit) {
		this.#trail.push(reader, writer);
		visit();
		this.#trail.pop();
	}
	#isWanted(at, key) {
		return at.insideUnion || key() === this.#wanted;
	}
	#offerMinimal(leaf, [reader, writer, token], at) {
		if (this.#isWanted(at, () => printKey(leaf, findPlace(reader, token), findPlace(writer, token)))) this.#offer(this.#maker.create(writer), at);
	}
	#offer(inner, at) {
		const datum = inner === null ? null : at.embed(inner);
		if (datum !== null && this.found.length < MAX_CANDIDATES) this.found.push({
			datum,
			path: at.path
		});
	}
};
function enter(at, embed, token) {
	return {
		...at,
		embed,
		path: [...at.path, token]
	};
}
function embedBranch(at, type, index) {
	return (branch) => at.embed({
		kind: "union",
		type,
		index,
		branch
	});
}
/** Writer fields of the reader field's name and aliases; an alias that repeats the name counts again, as in Java. */
function listMatches(field, writer) {
	return [field.name, ...new Set(field.aliases)].map((name) => findField(writer, name)).filter((match) => match !== void 0);
}
/** A number that shows why a narrower type cannot take it; null where any value does. */
function createTelling(writer, reader) {
	if (writer.kind === "long" && reader.kind === "int") return {
		kind: "leaf",
		type: writer,
		value: 2147483648
	};
	if ((writer.kind === "float" || writer.kind === "double") && (reader.kind === "int" || reader.kind === "long")) return {
		kind: "leaf",
		type: writer,
		value: .5
	};
	if (writer.kind === "double" && reader.kind === "float") return {
		kind: "leaf",
		type: writer,
		value: 1e300
	};
	return null;
}
// src/formats/avro/witness.ts
/** Longer messages prove nothing more and cannot be read by people. */
const MAX_DATUM_LENGTH = 4e3;
/**
* The smallest message that breaks at a difference, shown only when both decoders agree that it is a message of the
* writer and that reading it fails at the stated place; else the reason why there is none.
*/
function findWitness(reader, writer, { difference, ask }) {
	const candidates = listWitnessCandidates(reader.root, writer.root, difference);
	for (const candidate of candidates) {
		const witness = verifyCandidate(reader, writer, {
			candidate,
			difference,
			ask
		});
		if (witness !== null) return witness;
	}
	return explainAbsence(writer, difference, candidates);
}
function verifyCandidate(reader, writer, { candidate, difference, ask }) {
	const datum = printDatum(candidate.datum);
	if (datum.length > MAX_DATUM_LENGTH) return null;
	const bytes = encodeDatum(candidate.datum);
	const failure = decodeAs(bytes, writer.root, reader.root).find((one) => candidate.path.every((token, index) => one.path[index] === token));
	if (failure === void 0) return null;
	const opinion = ask(bytes, difference);
	if (opinion.answer === "reads" || opinion.answer === "invalid") return null;
	return {
		status: "verified",
		datum,
		excerpt: printDatumExcerpt(candidate.datum, failure.path),
		failsAt: printPath(failure.path),
		failure: failure.reason
	};
}
/** A path into a message as people write it: `items[0].price`; empty for the message itself. */
function printPath(path) {
	return path.reduce((printed, token) => {
		if (token.startsWith("[") || printed === "") return printed + token;
		return `${printed}.${token}`;
	}, "");
}
function explainAbsence(writer, difference, candidates) {
	if (new DatumMaker(writer.root).create(writer.root) === null) return {
		status: "impossible",
		reason: "No message of the writer's schema can be shown: a type that it needs always contains itself, has no values, or is too long."
	};
	if (difference.kind === "check-aborted") return {
		status: "impossible",
		reason: "The registry's check itself fails on the ambiguous alias (rule `check-aborted`); decoding may still work."
	};
	if (candidates.length === 0) return {
		status: "impossible",
		reason: "No message of the writer's schema can reach the place: the registry is stricter than decoding there."
	};
	return {
		status: "unverified",
		reason: `A message was built for \`${difference.kind}\`, but the independent decoders read it.`
	};
}
// src/formats/avro/witness-finder.ts
/** Finds witnesses for Avro pairs; the decoder of the last pair is kept, since a pair often has several differences. */
function createAvroWitnessFinder() {
	let last;
	const askAbout = (reader, writer) => {
		if (last?.reader !== reader || last.writer !== writer) last = {
			reader,
			writer,
			ask: createAvscDecoder(reader, writer)
		};
		return last.ask;
	};
	return { find(reader, writer, difference) {
		const [readingSchema, writingSchema] = [reader, writer];
		return findWitness(readingSchema, writingSchema, {
			difference,
			ask: askAbout(readingSchema, writingSchema)
		});
	} };
}
export { createAvroWitnessFinder };
