import { t as diagnoseProblem } from "./diagnose-problem.js";
import { _ as locateRange, g as locateFile } from "./render.js";
import { t as FORMATS } from "./formats.js";
import { n as recognizeJsonText, t as isSurelySchema } from "./recognize-json.js";
import { f as findNearest } from "./start.js";
import { n as readTextFile } from "./files.js";
// src/commands/schema-files.ts
/** Extensions of the files that schemagate takes for schemas. */
function listSchemaExtensions() {
	return Object.values(FORMATS).flatMap((format) => format.extensions);
}
/**
* The format that a text of a format's extension is meant for: what is in a `.json` file may be Avro as well. Undefined
* when it could be either.
*/
function findMeantFormat(format, text) {
	if (format.type !== "JSON") return format;
	const recognized = recognizeJsonText(text);
	if (recognized === "both") return void 0;
	return recognized === "AVRO" ? FORMATS.AVRO : format;
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
		const { format, source, names } = schema;
		if (names.defined.length > 0 || names.used.length > 0) return null;
		const parsed = format.parse(source.text, { strictness: "new" });
		if (parsed.ok) return null;
		const sources = {
			main: source,
			references: /* @__PURE__ */ new Map()
		};
		this.#diagnostics.set(file, parsed.problems.map((problem) => diagnoseProblem(format, problem, { sources })));
	}
	#load(file, entry) {
		const format = entry.type === void 0 ? findFormatByExtension(file) : FORMATS[entry.type];
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
	return Object.values(FORMATS).find((format) => format.extensions.some((extension) => name.endsWith(extension)));
}
function describeDoubt(file) {
	return {
		message: `\`${file}\` can be read as an Avro schema and as a JSON Schema.`,
		hint: "Add `type: AVRO` or `type: JSON` to the entry."
	};
}
function describeUnknownFormat(file, { type }) {
	const known = Object.values(FORMATS).map((format) => `${format.type} (${format.extensions.map((extension) => `\`${extension}\``).join(", ")})`).join(", ");
	return type === void 0 ? {
		message: `The type of \`${file}\` cannot be told.`,
		hint: `Add \`type:\` to the entry. Judged are ${known}.`
	} : {
		message: `\`${file}\` is of type ${type}, which is not judged yet.`,
		hint: `Judged are ${known}.`
	};
}
export { seemsSchemaFile as a, listSchemaExtensions as i, findFormatByExtension as n, findMeantFormat as r, SchemaFiles as t };
