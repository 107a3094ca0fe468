import { OperationalError, findNearest, invariant } from "./start.js";
import { MANIFEST_NAME, NO_LINT_SETTINGS, compareText, createFingerprint, expandBraces, listFiles, locateFile, locateRange, openWorkspace, parseGlob, parsePointer, readTextFile, sortDiagnostics } from "./ground.js";
import { SchemaFiles, deriveSubjectName, listSchemaExtensions, seemsSchemaFile } from "./outlines.js";
import { Composer, Parser, isAlias, isMap, isScalar, isSeq } from "./lib-yaml.js";
import { existsSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
// src/manifest/derive-subject.ts
/** Applies an entry's naming to one file. */
function deriveSubject(naming, file) {
	if (naming.kind === "explicit") return {
		kind: "derived",
		subject: naming.subject,
		derivation: "written in the manifest"
	};
	const { part } = naming;
	const topic = naming.topic && fillTemplate(naming.topic, {
		...file,
		part,
		topic: void 0
	});
	if (topic !== void 0 && topic.kind !== "filled") return topic;
	const facts = {
		...file,
		part,
		topic: topic?.text
	};
	return naming.kind === "strategy" ? applyStrategy(naming.strategy, facts) : applyTemplate(naming.template, facts);
}
function applyStrategy(strategy, facts) {
	const { topic, part } = facts;
	if (strategy !== "RecordNameStrategy" && topic === void 0) return {
		kind: "lacking",
		reason: `\`${strategy}\` needs a topic, and the entry has no \`topic\``,
		remedy: "Add `topic:` to the entry, or name the subject with `subject:`."
	};
	const record = strategy === "TopicNameStrategy" ? null : facts.readRecordName();
	if (record === void 0) return { kind: "unreadable" };
	const parts = {
		part,
		...topic !== void 0 && { topic },
		...record !== null && { record }
	};
	const subject = deriveSubjectName(strategy, parts);
	if (subject === void 0) return {
		kind: "lacking",
		reason: `\`${strategy}\` needs the name of a record, and the schema's root has none`,
		remedy: "Name the subject with `subject:`."
	};
	return {
		kind: "derived",
		subject,
		derivation: `\`${strategy}\` with ${printParts(strategy, parts)}`
	};
}
function printParts(strategy, parts) {
	return [
		strategy !== "RecordNameStrategy" && `topic \`${parts.topic}\``,
		strategy === "TopicNameStrategy" && `part \`${parts.part}\``,
		parts.record !== void 0 && `record \`${parts.record}\``
	].filter((text) => text !== false).join(", ");
}
function applyTemplate(template, facts) {
	const filling = fillTemplate(template, facts);
	if (filling.kind !== "filled") return filling;
	const values = [...filling.values].map(([name, value]) => `${name} \`${value}\``).join(", ");
	return {
		kind: "derived",
		subject: filling.text,
		derivation: `template \`${template.text}\` with ${values}`
	};
}
function fillTemplate(template, facts) {
	let text = "";
	const values = /* @__PURE__ */ new Map();
	for (const part of template.parts) {
		if (part.kind === "text") {
			text += part.text;
			continue;
		}
		const value = part.placeholder.resolve(facts);
		if (value === void 0) return { kind: "unreadable" };
		if (value === null) return refuseTemplate(template, part.placeholder);
		values.set(part.placeholder.name, value);
		text += value;
	}
	return {
		kind: "filled",
		text,
		values
	};
}
function refuseTemplate(template, { name, lack }) {
	return {
		kind: "lacking",
		reason: `\`${template.text}\` needs \`{${name}}\`, and ${lack}`,
		remedy: "Use another placeholder, or write the name itself."
	};
}
// src/manifest/mapping-diagnostic.ts
/** The finding as an error: a subject that is mapped wrongly is a subject that nobody checks. */
function createMappingDiagnostic(finding) {
	const { key, related, ...rest } = finding;
	return {
		...rest,
		severity: "error",
		related: related ?? [],
		docs: `docs/findings/${finding.rule}.md`,
		fingerprint: createFingerprint([finding.rule, ...key])
	};
}
/** Paths or names in backticks as people list them: `a`, `b` and `c`. */
function listNames(names) {
	const quoted = names.map((name) => `\`${name}\``);
	const last = quoted.pop() ?? "";
	return quoted.length === 0 ? last : `${quoted.join(", ")} and ${last}`;
}
// src/manifest/subject-name.ts
/** Why the registry would refuse a subject's name (error 42208), as a sentence; undefined for a name it accepts. */
function describeInvalidSubject(subject) {
	if (subject.trim() === "") return "Invalid subject: the name is empty.";
	if (/[\u0000-\u001f\u007f-\u009f]/.test(subject)) return "Invalid subject: the name holds a control character.";
	const local = subject.replace(/^:[^:]*:/, "");
	if (local === "__GLOBAL" || local === "__EMPTY") return `Invalid subject \`${subject}\`: the registry keeps this name.`;
}
// src/manifest/workspace-path.ts
/**
* Turns a path of the manifest, which counts from the manifest's folder, into one that counts from the workspace's
* root, without `.` and `..`. Refuses absolute paths, backslashes and paths that leave the workspace. Globs pass
* through: only whole `.` and `..` names are looked at. Says nothing about symlinks, which only a disk knows.
*/
function resolveWorkspacePath(manifestPath, path) {
	if (path.includes("\\")) return refuse$1("Disallowed backslash in a path.", "Separate folders with `/`, on Windows too.");
	if (/^(?:\/|[A-Za-z]:)/.test(path)) return refuse$1("Disallowed absolute path.", "Write the path relative to the manifest's folder.");
	const names = manifestPath.split("/").slice(0, -1);
	const steps = path.split("/");
	for (const [index, step] of steps.entries()) {
		if (step === "." || step === "" && index < steps.length - 1) continue;
		if (step !== "..") names.push(step);
		else if (names.pop() === void 0) return refuse$1("Disallowed path: it leaves the workspace.", "Move the file into the workspace, or run schemagate in a folder that holds both.");
	}
	return {
		ok: true,
		path: names.join("/")
	};
}
/** Names of the folders from the manifest's folder down to a file; from the workspace's root if it stands elsewhere. */
function listFolders(manifestPath, file) {
	const base = manifestPath.split("/").slice(0, -1);
	const folders = file.split("/").slice(0, -1);
	return base.every((name, index) => folders[index] === name) ? folders.slice(base.length) : folders;
}
function refuse$1(message, remedy) {
	return {
		ok: false,
		message,
		remedy
	};
}
// src/manifest/map-subjects.ts
/** Names the subject of every selected file. The record's name is asked for only where a subject depends on it. */
function mapSubjects(manifest, selected, readRecordName) {
	const diagnostics = [];
	const bySubject = /* @__PURE__ */ new Map();
	for (const { entry, file } of selected) {
		const name = file.split("/").at(-1) ?? "";
		const derived = deriveSubject(entry.naming, {
			folders: listFolders(manifest.path, file),
			stem: name.replace(/(?<=.)\.[^.]*$/, ""),
			readRecordName: () => readRecordName(file, entry)
		});
		if (derived.kind === "lacking") diagnostics.push(createUnderivable(manifest, {
			entry,
			file
		}, derived));
		if (derived.kind !== "derived") continue;
		const { subject, derivation } = derived;
		const fault = describeInvalidSubject(subject);
		if (fault !== void 0) diagnostics.push(createInvalidSubject(manifest, {
			entry,
			file
		}, fault));
		else getClaims(bySubject, subject).push({
			subject,
			file,
			entry,
			derivation
		});
	}
	for (const claims of bySubject.values()) if (claims.length > 1) diagnostics.push(createConflict(manifest, claims));
	return {
		subjects: [...bySubject.values()].flatMap((claims) => claims.length === 1 ? claims : []).sort((left, right) => compareText(left.subject, right.subject)),
		diagnostics
	};
}
function getClaims(bySubject, subject) {
	const claims = bySubject.get(subject) ?? [];
	bySubject.set(subject, claims);
	return claims;
}
function createUnderivable(manifest, { entry, file }, { reason, remedy }) {
	return createMappingDiagnostic({
		rule: "manifest/underivable-subject",
		message: `No subject can be derived for \`${file}\`: ${reason}.`,
		location: locateRange(manifest, entry.naming.range),
		key: [
			manifest.path,
			file,
			reason
		],
		related: [{
			message: "The file without a subject.",
			location: locateFile(file)
		}],
		remedy
	});
}
function createInvalidSubject(manifest, { entry, file }, fault) {
	return createMappingDiagnostic({
		rule: "manifest/invalid-subject",
		message: fault,
		location: locateRange(manifest, entry.naming.range),
		key: [
			manifest.path,
			file,
			fault
		],
		related: [{
			message: "The file whose subject this would be.",
			location: locateFile(file)
		}],
		remedy: "Choose another name."
	});
}
/** Placed at the last entry that claims the subject, since the ones above were there first. */
function createConflict(manifest, claims) {
	const subject = claims[0]?.subject ?? "";
	const ordered = [...claims].sort((left, right) => left.entry.naming.range.start - right.entry.naming.range.start);
	const last = ordered.at(-1)?.entry.naming.range ?? {
		start: 0,
		end: 0
	};
	const others = new Set(ordered.map(({ entry }) => entry.naming.range).filter((range) => range.start !== last.start));
	const files = [...new Set(claims.map((claim) => claim.file))].sort(compareText);
	const twice = files.length === 1;
	return createMappingDiagnostic({
		rule: "manifest/subject-mapped-twice",
		message: twice ? `Subject \`${subject}\` is mapped to ${listNames(files)} by two entries.` : `Subject \`${subject}\` is mapped to ${files.length === 2 ? "two" : files.length} files: ${listNames(files)}.`,
		location: locateRange(manifest, last),
		key: [manifest.path, subject],
		subject,
		related: [...[...others].map((range) => ({
			message: "The other entry.",
			location: locateRange(manifest, range)
		})), ...ordered.map(({ file, derivation }) => ({
			message: `Its subject's name: ${derivation}.`,
			location: locateFile(file)
		}))],
		why: "A subject has one current schema, so schemagate cannot tell which file would be registered.",
		remedy: twice ? "Remove one of the entries, or leave the file out of one with `exclude`." : "Name the subject of one file differently, or leave that file out with `exclude`."
	});
}
// src/manifest/read-globs.ts
/** Reads one glob of files or a list of them, relative to the manifest's folder; faulty ones are reported and left out. */
function readGlobs(value, path, problems) {
	if (value === void 0) return [];
	if (typeof value === "string") return readGlob(value, path, problems) ?? [];
	return value.flatMap((pattern, index) => readGlob(pattern, [...path, index], problems) ?? []);
}
/** Reads one glob of subjects or a list of them; faulty ones are reported and left out. */
function readSubjectGlobs(value, path, problems) {
	return [value ?? []].flat().flatMap((pattern, index) => {
		const written = parseGlob(pattern);
		const place = typeof value === "string" ? path : [...path, index];
		if (!written.ok) return problems.report("manifest/invalid-glob", written, place) ?? [];
		return [written.glob];
	});
}
function readGlob(pattern, path, problems) {
	const written = parseGlob(pattern);
	if (!written.ok) return problems.report("manifest/invalid-glob", written, path);
	const resolved = resolveWorkspacePath(problems.manifestPath, pattern);
	if (!resolved.ok) return problems.report("manifest/invalid-path", resolved, path);
	const moved = resolved.path === pattern ? written : parseGlob(resolved.path);
	if (!moved.ok) return problems.report("manifest/invalid-glob", moved, path);
	return [{
		pattern,
		glob: moved.glob,
		range: problems.locate(path)
	}];
}
// src/manifest/read-lint.ts
/** Reads `lint:`, with the place of everything that may still turn out to be wrong. */
function readLintSettings(value, problems) {
	if (value === void 0) return NO_LINT_SETTINGS;
	const reader = new LintReader(problems);
	const { preset, targets, rules, overrides = [], organisation = [] } = value;
	return {
		...preset !== void 0 && { preset: reader.readText(preset, ["lint", "preset"]) },
		...targets !== void 0 && { targets: reader.readTexts(targets, ["lint", "targets"]) },
		rules: reader.readRules(rules, ["lint", "rules"]),
		overrides: overrides.map((one, index) => reader.readOverride(one, [
			"lint",
			"overrides",
			index
		])),
		organisation: organisation.map((one, index) => reader.readOrganisationRule(one, [
			"lint",
			"organisation",
			index
		]))
	};
}
/** Reads `waivers:`. */
function readWaivers(value, problems) {
	const reader = new LintReader(problems);
	return (value ?? []).map((waiver, index) => reader.readWaiver(waiver, ["waivers", index]));
}
var LintReader = class {
	#problems;
	constructor(problems) {
		this.#problems = problems;
	}
	readText(text, path) {
		return {
			text,
			range: this.#problems.locate(path)
		};
	}
	readTexts(value, path) {
		if (typeof value === "string") return [this.readText(value, path)];
		return value.map((text, index) => this.readText(text, [...path, index]));
	}
	readRules(value, path) {
		return Object.entries(value ?? {}).map(([id, setting]) => this.#readRule(id, setting, [...path, id]));
	}
	readOverride({ files, subjects, targets, rules }, path) {
		return {
			range: this.#problems.locate(path),
			files: readGlobs(files, [...path, "files"], this.#problems).map(({ glob }) => glob),
			subjects: readSubjectGlobs(subjects, [...path, "subjects"], this.#problems),
			...targets !== void 0 && { targets: this.readTexts(targets, [...path, "targets"]) },
			rules: this.readRules(rules, [...path, "rules"])
		};
	}
	readOrganisationRule(value, path) {
		const { id, severity, on, pattern, required = false, ...rest } = value;
		return {
			...rest,
			range: this.#problems.locate(path),
			id: this.readText(id, [...path, "id"]),
			...severity !== void 0 && { severity: this.readText(severity, [...path, "severity"]) },
			on: [on].flat(),
			required,
			...pattern !== void 0 && { pattern: this.readText(pattern, [...path, "pattern"]) }
		};
	}
	readWaiver({ rule, files, subjects, expires, ...rest }, path) {
		return {
			...rest,
			range: this.#problems.locate(path),
			rules: this.readTexts(rule, [...path, "rule"]),
			files: readGlobs(files, [...path, "files"], this.#problems).map(({ glob }) => glob),
			subjects: readSubjectGlobs(subjects, [...path, "subjects"], this.#problems),
			...expires !== void 0 && { expires: this.readText(expires, [...path, "expires"]) }
		};
	}
	#readRule(id, setting, path) {
		const name = {
			text: id,
			range: this.#problems.locateKey(path)
		};
		if (typeof setting === "string") return {
			id: name,
			severity: this.readText(setting, path),
			options: []
		};
		const { severity, ...options } = setting;
		return {
			id: name,
			...severity !== void 0 && { severity: this.readText(String(severity), [...path, "severity"]) },
			options: Object.entries(options).map(([option, value]) => ({
				name: {
					text: option,
					range: this.#problems.locateKey([...path, option])
				},
				value,
				range: this.#problems.locate([...path, option])
			}))
		};
	}
};
// src/manifest/manifest-problem.ts
/**
* The problem as a diagnostic. `hideText` leaves the lines of the manifest out, for a manifest that may hold a
* credential, which must not be repeated in a log.
*/
function createManifestDiagnostic(source, problem, hideText) {
	const { snippet, ...place } = locateRange(source, problem.range);
	return {
		rule: problem.rule,
		severity: "error",
		message: problem.message,
		location: hideText || snippet === void 0 ? place : {
			...place,
			snippet
		},
		related: [],
		...problem.why !== void 0 && { why: problem.why },
		remedy: problem.remedy,
		docs: `docs/findings/${problem.rule}.md`,
		fingerprint: createFingerprint([
			problem.rule,
			source.path,
			...problem.path.map(String),
			problem.message
		])
	};
}
/** A text from the manifest as it may stand in a message: on one line, shortened, in backticks. */
function quoteText(text) {
	return `\`${(text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text).replaceAll("`", "'").replace(/\s+/g, " ")}\``;
}
const MAX_SHOWN = 80;
// src/manifest/placeholder.ts
const NO_RECORD = "the schema's root has no name";
/** All placeholders, in the order they are listed to people. `{dir.N}` takes any number in place of the 0. */
const PLACEHOLDERS = [
	{
		name: "dir",
		meaning: "name of the folder that holds the file",
		example: "orders",
		lack: "the file stands in no folder below the manifest's",
		resolve: ({ folders }) => folders.at(-1) ?? null
	},
	{
		name: "dir.0",
		meaning: "name of a folder on the way to the file: `{dir.0}` from the manifest's folder down, `{dir.-2}` from the file up",
		example: "schemas",
		lack: "the file does not stand that deep",
		resolve: ({ folders }) => folders.at(0) ?? null
	},
	{
		name: "name",
		meaning: "name of the file without its extension",
		example: "value",
		lack: "the file has no name",
		resolve: ({ stem }) => stem
	},
	{
		name: "record",
		meaning: "full name of the schema's root type; of a JSON Schema its `title`",
		example: "com.acme.Order",
		lack: NO_RECORD,
		resolve: ({ readRecordName }) => readRecordName()
	},
	{
		name: "record.name",
		meaning: "that name without its namespace",
		example: "Order",
		lack: NO_RECORD,
		resolve: ({ readRecordName }) => mapName(readRecordName(), (name) => name.slice(name.lastIndexOf(".") + 1))
	},
	{
		name: "namespace",
		meaning: "namespace of the schema's root type",
		example: "com.acme",
		lack: "the schema's root has no namespace",
		resolve: ({ readRecordName }) => mapName(readRecordName(), findNamespace)
	},
	{
		name: "topic",
		meaning: "the entry's `topic`",
		example: "orders",
		lack: "the entry has no `topic`",
		resolve: ({ topic }) => topic ?? null
	},
	{
		name: "part",
		meaning: "the entry's `part`: `key`, or `value` unless told",
		example: "value",
		lack: "the entry has no `part`",
		resolve: ({ part }) => part
	}
];
/** The placeholder with this name, `dir.` with any number included. */
function findPlaceholder(name) {
	const step = /^dir\.(-?(?:0|[1-9][0-9]?))$/.exec(name)?.[1];
	const found = PLACEHOLDERS.find((placeholder) => placeholder.name === (step === void 0 ? name : "dir.0"));
	if (found === void 0 || step === void 0) return found;
	return {
		...found,
		name,
		resolve: ({ folders }) => folders.at(Number(step)) ?? null
	};
}
function mapName(name, map) {
	return typeof name === "string" ? map(name) : name;
}
function findNamespace(name) {
	const dot = name.lastIndexOf(".");
	return dot > 0 ? name.slice(0, dot) : null;
}
// src/manifest/template.ts
/** Splits a template into its parts. `{{` and `}}` stand for single braces. */
function parseTemplate(text) {
	const parts = [];
	for (const [piece] of text.matchAll(/\{\{|\}\}|\{[^{}]*\}|[{}]|[^{}]+/g)) {
		if (piece === "{" || piece === "}") return refuseBrace(piece);
		if (piece === "{{" || piece === "}}" || !piece.startsWith("{")) {
			parts.push({
				kind: "text",
				text: piece.replace(/^(?:\{\{|\}\})$/, piece.slice(0, 1))
			});
			continue;
		}
		const name = piece.slice(1, -1);
		const placeholder = findPlaceholder(name);
		if (placeholder === void 0) return refusePlaceholder(name, piece);
		parts.push({
			kind: "placeholder",
			placeholder
		});
	}
	return {
		ok: true,
		template: {
			text,
			parts
		}
	};
}
/** Whether a template names a placeholder at all; without one every file gets the same name. */
function hasPlaceholder(template) {
	return template.parts.some((part) => part.kind === "placeholder");
}
function refuseBrace(piece) {
	return {
		ok: false,
		message: `Expected a placeholder such as \`{name}\`, found a single \`${piece}\`.`,
		remedy: `Write \`${piece}${piece}\` for a brace in the name itself.`,
		piece
	};
}
function refusePlaceholder(name, piece) {
	const known = PLACEHOLDERS.map((placeholder) => placeholder.name);
	const nearest = findNearest(name, known);
	const list = known.map((one) => `\`{${one}}\``).join(", ");
	const remedy = nearest === void 0 ? `Known placeholders: ${list}.` : `Did you mean \`{${nearest}}\`?`;
	return {
		ok: false,
		message: `Unknown placeholder ${quoteText(piece)}.`,
		remedy,
		piece
	};
}
// src/manifest/read-naming.ts
/** How an entry's files get their subjects' names; undefined after reporting what is wrong with the rule. */
function readNaming(input, problems) {
	const { value, path } = input;
	const topic = value.topic === void 0 ? void 0 : readTemplate(value.topic, [...path, "topic"], problems);
	const parts = {
		part: value.part ?? "value",
		...topic !== void 0 && { topic }
	};
	if (value.subject === void 0) return {
		...readStrategy(input, problems),
		...parts
	};
	const place = [...path, "subject"];
	const range = problems.locate(place);
	const template = readTemplate(value.subject, place, problems);
	if (template === void 0) return void 0;
	if (hasPlaceholder(template)) return {
		kind: "template",
		template,
		...parts,
		range
	};
	const subject = joinTexts(template);
	const fault = describeInvalidSubject(subject);
	if (fault !== void 0) return problems.report("manifest/invalid-subject", {
		message: fault,
		remedy: "Choose another name."
	}, place);
	return {
		kind: "explicit",
		subject,
		range
	};
}
function readStrategy({ value, path, defaults }, problems) {
	const strategy = value.strategy ?? defaults.strategy ?? "TopicNameStrategy";
	const files = value.schema === void 0 ? "files" : "schema";
	return {
		kind: "strategy",
		strategy,
		range: problems.locate([...path, value.strategy === void 0 ? files : "strategy"])
	};
}
function readTemplate(text, path, problems) {
	const parsed = parseTemplate(text);
	return parsed.ok ? parsed.template : problems.report("manifest/invalid-template", parsed, path);
}
function joinTexts(template) {
	return template.parts.map((part) => part.kind === "text" ? part.text : "").join("");
}
// src/manifest/build-manifest.ts
/**
* What `manifest.schema.json` cannot say: turns a valid value into a manifest with its defaults applied. Entries with
* a wrong glob, path or template are left out and reported.
*/
function buildManifest(text, value, problems) {
	const defaults = value.defaults ?? {};
	const entries = value.subjects.flatMap((entry, index) => entry === null ? [] : buildEntry({
		value: entry,
		path: ["subjects", index],
		defaults
	}, problems) ?? []);
	const version = value.registry?.version;
	return {
		path: problems.manifestPath,
		text,
		entries,
		ignore: readGlobs(value.ignore, ["ignore"], problems),
		lint: readLintSettings(value.lint, problems),
		waivers: readWaivers(value.waivers, problems),
		...version !== void 0 && { registryVersion: version }
	};
}
function buildEntry(input, problems) {
	const { value, path, defaults } = input;
	const before = problems.problems.length;
	const source = readSource(input, problems);
	const naming = readNaming(input, problems);
	if (problems.problems.length > before || source === void 0 || naming === void 0) return void 0;
	const { type, metadata } = value;
	return {
		range: problems.locate(path),
		source,
		naming,
		compatibility: value.compatibility ?? defaults.compatibility ?? "inherit",
		normalize: value.normalize ?? defaults.normalize ?? false,
		references: readReferences(input, problems),
		...type !== void 0 && { type },
		...metadata !== void 0 && { metadata }
	};
}
function readReferences({ value, path }, problems) {
	return (value.references ?? []).map((one, item) => ({
		...one,
		range: problems.locate([
			...path,
			"references",
			item
		])
	}));
}
function readSource({ value, path }, problems) {
	if (value.schema === void 0) return {
		kind: "globs",
		files: readGlobs(value.files, [...path, "files"], problems),
		exclude: readGlobs(value.exclude, [...path, "exclude"], problems)
	};
	const place = [...path, "schema"];
	const resolved = resolveWorkspacePath(problems.manifestPath, value.schema);
	if (!resolved.ok) return problems.report("manifest/invalid-path", resolved, place);
	return {
		kind: "file",
		path: resolved.path,
		range: problems.locate(place)
	};
}
// src/manifest/connection-setting.ts
const WHY = "The manifest is committed and is read from pull requests: an address or a credential in it would leak, or send the check elsewhere.";
const REMEDY = "Remove it, and give the connection by flags, environment variables or Action inputs.";
/** Keys that set up a connection in some tool or client; none of them is a key of the manifest. */
const CONNECTION_KEY = /url|endpoint|bootstrap|host|password|passwd|secret|token|user|login|credential|api[._-]?key|^(?:basic[._-]?)?auth(?:$|[._-]|entication|orization)|^sasl|^ssl|^schema[._-]?registry|proxy|certificate|keystore|truststore/i;
const ADDRESS_WITH_CREDENTIAL = /:\/\/[^\s/@]+@/;
/**
* Every connection setting in a manifest: a key such as `url` or `basic.auth.user.info`, or a value with an address.
* Names of references may be addresses (JSON Schema), and metadata is free, unless an address carries a credential.
*/
function findConnectionSettings(document) {
	const problems = [];
	const visit = (value, path) => {
		if (typeof value === "string" && hasForbiddenAddress(value, path)) problems.push(createProblem(document, path));
		if (typeof value !== "object" || value === null) return;
		for (const [key, child] of Object.entries(value)) {
			const childPath = [...path, Array.isArray(value) ? Number(key) : key];
			if (!Array.isArray(value) && isConnectionKey(key, path)) problems.push(createProblem(document, childPath, key));
			else visit(child, childPath);
		}
	};
	visit(document.value, []);
	return problems;
}
function isConnectionKey(key, parent) {
	return !parent.includes("metadata") && CONNECTION_KEY.test(key);
}
function hasForbiddenAddress(text, path) {
	return path.includes("metadata") || path[2] === "references" && path[4] === "name" ? ADDRESS_WITH_CREDENTIAL.test(text) : text.includes("://");
}
function createProblem(document, path, key) {
	const place = document.locate(path);
	const message = key === void 0 ? "Disallowed address in the manifest." : `Disallowed connection setting ${quoteText(key)} in the manifest.`;
	const range = key === void 0 ? place.value : place.key ?? place.value;
	return {
		rule: "manifest/connection-setting",
		message,
		why: WHY,
		remedy: REMEDY,
		range,
		path
	};
}
// src/manifest/manifest-words.ts
const TYPE_NAMES = /* @__PURE__ */ new Map([
	["object", "a mapping"],
	["array", "a list"],
	["string", "a text"],
	["integer", "a whole number"],
	["boolean", "`true` or `false`"]
]);
/** A JSON Schema type in words, with its article. */
function nameType(type) {
	return TYPE_NAMES.get(type) ?? type;
}
/** A value in words: what kind it is, and the value itself when it is short. */
function nameValue(value) {
	if (value === null || value === void 0) return "nothing";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a mapping";
	return typeof value === "string" ? `the text ${quoteText(value)}` : `\`${JSON.stringify(value)}\``;
}
/** A place of the manifest in words: the manifest, an entry, or the nearest key. */
function namePlace(path) {
	if (path.length === 0) return "the manifest";
	const [list, index] = path.slice(-2);
	if (list === "subjects" && typeof index === "number") return "an entry of `subjects`";
	const key = path.findLast((step) => typeof step === "string");
	return typeof path.at(-1) === "number" ? `an item of ${quoteText(String(key))}` : quoteText(String(key));
}
const CHOICES = /* @__PURE__ */ new Map([
	["compatibility", "compatibility level"],
	["strategy", "subject name strategy"],
	["part", "part of a record"],
	["type", "schema type"],
	["preset", "preset"],
	["targets", "target"],
	["severity", "severity"],
	["on", "place of a rule"]
]);
/** What the value at a path chooses. */
function nameChoice(path) {
	return CHOICES.get(String(path.findLast((step) => typeof step === "string"))) ?? "value";
}
// src/manifest/violation-text.ts
/** The words for each keyword of `manifest.schema.json`, by ajv's name of it; undefined where `type` says it better. */
const VIOLATION_TEXTS = /* @__PURE__ */ new Map([
	["additionalProperties", describeUnknownKey],
	["required", describeMissingKey],
	["type", describeType],
	["enum", describeUnknownValue],
	["const", describeVersion],
	["pattern", describePattern],
	["minimum", describeNumber],
	["maximum", describeNumber],
	["minItems", describeEmptyList],
	["minLength", describeEmptyText],
	["maxLength", describeLongText],
	["oneOf", describeFileChoice],
	["not", describeNamingChoice],
	["dependencies", describeDependency]
]);
function describeUnknownKey(error, path) {
	const key = String(error.params["additionalProperty"]);
	const known = listKnownKeys(error);
	const message = `Unknown key ${quoteText(key)} in ${namePlace(path)}.`;
	const remedy = key === "<<" ? "Merge keys are no part of YAML 1.2: repeat the keys, or set them under `defaults`." : suggest(key, known, "Known keys");
	const meant = findNearest(key, known);
	return {
		rule: "manifest/unknown-key",
		message,
		remedy,
		place: { child: key },
		...meant !== void 0 && { meant }
	};
}
function listKnownKeys(error) {
	const properties = error.parentSchema?.["properties"];
	return typeof properties === "object" && properties !== null ? Object.keys(properties) : [];
}
function describeMissingKey(error, path) {
	const key = String(error.params["missingProperty"]);
	const remedy = key === "version" && path.length === 0 ? "Begin the manifest with `version: 1`." : `Add \`${key}:\`; known keys: ${listKnownKeys(error).map((one) => `\`${one}\``).join(", ")}.`;
	return {
		rule: "manifest/missing-key",
		message: `Missing key \`${key}\` in ${namePlace(path)}.`,
		remedy,
		place: { missing: key }
	};
}
function describeType(error, path) {
	const types = [error.params["type"]].flat();
	return {
		rule: "manifest/invalid-value",
		message: `Expected ${types.map(nameType).join(" or ")} for ${namePlace(path)}, found ${nameValue(error.data)}.`,
		...remedyForType(error.data, types, path),
		place: "value"
	};
}
function remedyForType(data, types, path) {
	if (path.length === 0) return { remedy: "Begin the manifest with `version: 1`, then list the entries under `subjects:`." };
	if (data === null) return { remedy: "Write the value behind the key, or remove the key." };
	if (typeof data === "string" && types.includes("integer") && /^\d{1,9}$/.test(data)) return { remedy: `Write it without quotes: \`${data}\`.` };
	if ((typeof data === "number" || typeof data === "boolean") && types.join(" ") === "string") return { remedy: `Write it in quotes: \`"${String(data)}"\`.` };
	return { remedy: TYPE_REMEDIES.get(types.join(" ")) ?? "Correct the value." };
}
/** What to write for a value that must be of these types. */
const TYPE_REMEDIES = /* @__PURE__ */ new Map([
	["object", "Write keys and values on lines of their own, indented below."],
	["array", "Write a list: begin each item with `- `."],
	["string", "Write one text."],
	["string array", "Write a text, or a list of texts that each begin with `- `."],
	["integer", "Write a whole number."],
	["integer string", "Write a version's number, `latest` or `local`."],
	["boolean", "Write `true` or `false` without quotes."]
]);
function describeUnknownValue(error, path) {
	const found = error.data;
	if (typeof found !== "string") return void 0;
	const allowed = error.params["allowedValues"].map(String);
	return {
		rule: "manifest/invalid-value",
		message: `Unknown ${nameChoice(path)} ${quoteText(found)}.`,
		remedy: found === "unmanaged" ? "`unmanaged` stands at single entries of `subjects` only." : suggest(found, allowed, "Known"),
		place: "value"
	};
}
function describeVersion(error) {
	if (typeof error.data !== "number") return void 0;
	return {
		rule: "manifest/unsupported-version",
		message: `Unsupported manifest version ${nameValue(error.data)}.`,
		remedy: "This schemagate reads `version: 1`; a newer manifest needs a newer schemagate.",
		place: "value"
	};
}
function describePattern(error, path) {
	const found = quoteText(String(error.data));
	const key = path.findLast((step) => typeof step === "string") ?? "";
	const [start, end, remedy] = PATTERN_TEXTS.get(choosePatternText(path, key)) ?? REFERENCE_VERSION;
	return {
		rule: "manifest/invalid-value",
		message: `${start} ${found}${end}.`,
		remedy,
		place: "value"
	};
}
function choosePatternText([root], key) {
	if (root === "registry") return "registry";
	return root === "lint" && key !== "on" && key !== "id" ? "rules" : key;
}
const REFERENCE_VERSION = [
	"Unknown version",
	" of a reference",
	"Write a version's number, `latest` or `local`."
];
/** What is said around a text that does not fit its pattern, by the key of the text; other keys are references' versions. */
const PATTERN_TEXTS = /* @__PURE__ */ new Map([
	["registry", [
		"Invalid registry version",
		"",
		"Write a Confluent Platform version of three numbers, such as `\"7.9.9\"`."
	]],
	["rules", [
		"Unknown severity",
		"",
		"Write `error`, `warning`, `info` or `off`, or a mapping with the rule's options."
	]],
	["on", [
		"Unknown place",
		" of a rule",
		"Write `record`, `enum`, `fixed`, `field`, `symbol`, `schema` or `property`."
	]],
	["id", [
		"Invalid id",
		" of a rule",
		"Write your organisation's name, a slash and the rule's name: `acme/owner-in-doc`."
	]],
	["fingerprint", [
		"Invalid fingerprint",
		"",
		"Copy the 16 digits from the report, or let `schemagate waive` write the waiver."
	]],
	["expires", [
		"Invalid date",
		"",
		"Write the last day as `YYYY-MM-DD`."
	]]
]);
function describeNumber(error, path) {
	return {
		rule: "manifest/invalid-value",
		message: `Invalid number ${String(error.data)} for ${namePlace(path)}.`,
		remedy: "Write a whole number from 1 to 2147483647.",
		place: "value"
	};
}
function describeEmptyList(_error, path) {
	return {
		rule: "manifest/invalid-value",
		message: `Missing item in ${namePlace(path)}: the list is empty.`,
		remedy: "Add an item or remove the key.",
		place: "key"
	};
}
function describeEmptyText(_error, path) {
	return {
		rule: "manifest/invalid-value",
		message: `Missing text for ${namePlace(path)}.`,
		remedy: "Write a text between the quotes, or remove the key.",
		place: "value"
	};
}
function describeLongText(error, path) {
	const limit = String(error.params["limit"]);
	return {
		rule: "manifest/invalid-value",
		message: `Too many characters in ${namePlace(path)}: more than ${limit}.`,
		remedy: "Shorten it.",
		place: "value"
	};
}
function describeFileChoice(error) {
	if (typeof error.data !== "object") return void 0;
	const both = error.params["passingSchemas"] !== null;
	return {
		rule: "manifest/invalid-value",
		message: both ? "Disallowed combination: an entry has both `schema` and `files`." : "Missing `schema` or `files`: the entry names no schema file.",
		remedy: "Write `schema:` with the path of one file, or `files:` with globs.",
		place: both ? { child: "files" } : "start"
	};
}
function describeNamingChoice(error) {
	if (typeof error.data !== "object") return void 0;
	return {
		rule: "manifest/invalid-value",
		message: "Disallowed combination: an entry has both `subject` and `strategy`.",
		remedy: "Keep `subject` for a written name or template, or `strategy` for a client's rule.",
		place: { child: "strategy" }
	};
}
function describeDependency() {
	return {
		rule: "manifest/invalid-value",
		message: "Disallowed `exclude`: the entry has no `files` to leave something out of.",
		remedy: "Remove `exclude`.",
		place: { child: "exclude" }
	};
}
function suggest(found, known, heading) {
	const nearest = findNearest(found, known);
	if (nearest !== void 0) return `Did you mean \`${nearest}\`?`;
	return `${heading}: ${known.map((one) => `\`${one}\``).join(", ")}.`;
}
// src/manifest/describe-violation.ts
/** A violation of the manifest's JSON Schema in words, or undefined when another violation says it already. */
function describeViolation(error, document) {
	if (error.schemaPath.includes("/oneOf/")) return void 0;
	const path = parsePath(error.instancePath, document.value);
	const described = VIOLATION_TEXTS.get(error.keyword)?.(error, path);
	if (described === void 0) return void 0;
	const { place, ...texts } = described;
	return {
		...texts,
		...locate(document, path, place)
	};
}
function locate(document, path, place) {
	const found = document.locate(path);
	const start = {
		start: found.value.start,
		end: found.value.start
	};
	if (place === "start") return {
		range: start,
		path
	};
	if (place === "value") return {
		range: found.value,
		path
	};
	if (place === "key") return {
		range: found.key ?? found.value,
		path
	};
	if ("missing" in place) return {
		range: start,
		path: [...path, place.missing]
	};
	const child = [...path, place.child];
	const { key, value } = document.locate(child);
	return {
		range: key ?? value,
		path: child
	};
}
/** Indexes become numbers where the value is a list, so that a key `0` of a mapping stays a key. */
function parsePath(pointer, root) {
	let value = root;
	return parsePointer(pointer).map((token) => {
		const step = Array.isArray(value) ? Number(token) : token;
		value = typeof value === "object" && value !== null ? Reflect.get(value, step) : void 0;
		return step;
	});
}
// src/manifest/manifest-validator.js
const validateManifest = validate21;
const schema6 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"type": "object",
	"additionalProperties": false,
	"required": ["version", "subjects"],
	"properties": {
		"version": {
			"type": "integer",
			"const": 1
		},
		"registry": { "$ref": "#/definitions/registry" },
		"defaults": { "$ref": "#/definitions/defaults" },
		"subjects": {
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/definitions/entry" }
		},
		"ignore": { "$ref": "#/definitions/globs" },
		"lint": { "$ref": "#/definitions/lint" },
		"waivers": {
			"type": "array",
			"items": { "$ref": "#/definitions/waiver" }
		}
	},
	"definitions": {
		"registry": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "version": {
				"type": "string",
				"pattern": "^(?:0|[1-9][0-9]{0,3})\\.(?:0|[1-9][0-9]{0,3})\\.(?:0|[1-9][0-9]{0,3})$"
			} }
		},
		"defaults": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"compatibility": {
					"type": "string",
					"enum": [
						"inherit",
						"NONE",
						"BACKWARD",
						"BACKWARD_TRANSITIVE",
						"FORWARD",
						"FORWARD_TRANSITIVE",
						"FULL",
						"FULL_TRANSITIVE"
					]
				},
				"normalize": { "type": "boolean" },
				"strategy": { "$ref": "#/definitions/strategy" }
			}
		},
		"entry": {
			"type": "object",
			"additionalProperties": false,
			"oneOf": [{ "required": ["schema"] }, { "required": ["files"] }],
			"not": { "required": ["subject", "strategy"] },
			"dependencies": { "exclude": ["files"] },
			"properties": {
				"schema": { "$ref": "#/definitions/text" },
				"files": { "$ref": "#/definitions/globs" },
				"exclude": { "$ref": "#/definitions/globs" },
				"subject": { "$ref": "#/definitions/text" },
				"strategy": { "$ref": "#/definitions/strategy" },
				"topic": { "$ref": "#/definitions/text" },
				"part": {
					"type": "string",
					"enum": ["key", "value"]
				},
				"type": {
					"type": "string",
					"enum": [
						"AVRO",
						"JSON",
						"PROTOBUF"
					]
				},
				"compatibility": {
					"type": "string",
					"enum": [
						"inherit",
						"unmanaged",
						"NONE",
						"BACKWARD",
						"BACKWARD_TRANSITIVE",
						"FORWARD",
						"FORWARD_TRANSITIVE",
						"FULL",
						"FULL_TRANSITIVE"
					]
				},
				"normalize": { "type": "boolean" },
				"references": {
					"type": "array",
					"items": { "$ref": "#/definitions/reference" }
				},
				"metadata": { "$ref": "#/definitions/metadata" }
			}
		},
		"reference": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"name",
				"subject",
				"version"
			],
			"properties": {
				"name": { "$ref": "#/definitions/text" },
				"subject": { "$ref": "#/definitions/text" },
				"version": {
					"type": ["integer", "string"],
					"minimum": 1,
					"maximum": 2147483647,
					"pattern": "^(?:latest|local)$"
				}
			}
		},
		"metadata": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"tags": {
					"type": "object",
					"additionalProperties": {
						"type": "array",
						"items": { "$ref": "#/definitions/text" }
					}
				},
				"properties": {
					"type": "object",
					"additionalProperties": {
						"type": "string",
						"maxLength": 1e4
					}
				},
				"sensitive": {
					"type": "array",
					"items": { "$ref": "#/definitions/text" }
				}
			}
		},
		"lint": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"preset": {
					"type": "string",
					"enum": [
						"core",
						"recommended",
						"strict"
					]
				},
				"targets": { "$ref": "#/definitions/targets" },
				"rules": { "$ref": "#/definitions/rules" },
				"overrides": {
					"type": "array",
					"items": { "$ref": "#/definitions/override" }
				},
				"organisation": {
					"type": "array",
					"items": { "$ref": "#/definitions/organisationRule" }
				}
			}
		},
		"targets": {
			"type": "array",
			"items": {
				"type": "string",
				"enum": [
					"java",
					"connect",
					"bigquery",
					"snowflake",
					"spark",
					"node",
					"python"
				]
			}
		},
		"rules": {
			"type": "object",
			"additionalProperties": { "$ref": "#/definitions/ruleSetting" }
		},
		"ruleSetting": {
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|info|off)$",
			"properties": { "severity": { "$ref": "#/definitions/severity" } },
			"additionalProperties": {
				"type": [
					"string",
					"integer",
					"boolean",
					"array"
				],
				"items": {
					"type": "string",
					"maxLength": 1e3
				}
			}
		},
		"severity": {
			"type": "string",
			"enum": [
				"error",
				"warning",
				"info",
				"off"
			]
		},
		"override": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"files": { "$ref": "#/definitions/globs" },
				"subjects": { "$ref": "#/definitions/globs" },
				"targets": { "$ref": "#/definitions/targets" },
				"rules": { "$ref": "#/definitions/rules" }
			}
		},
		"organisationRule": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"on",
				"attribute"
			],
			"properties": {
				"id": {
					"type": "string",
					"pattern": "^[a-z][a-z0-9-]{0,40}/[a-z][a-z0-9-]{0,60}$"
				},
				"severity": { "$ref": "#/definitions/severity" },
				"on": {
					"type": ["string", "array"],
					"pattern": "^(?:record|enum|fixed|field|symbol|schema|property)$",
					"items": {
						"type": "string",
						"enum": [
							"record",
							"enum",
							"fixed",
							"field",
							"symbol",
							"schema",
							"property"
						]
					}
				},
				"attribute": { "$ref": "#/definitions/text" },
				"required": { "type": "boolean" },
				"pattern": { "$ref": "#/definitions/text" },
				"prefix": { "$ref": "#/definitions/text" },
				"allowed": {
					"type": "array",
					"items": { "$ref": "#/definitions/text" }
				},
				"message": { "$ref": "#/definitions/text" },
				"why": { "$ref": "#/definitions/text" }
			}
		},
		"waiver": {
			"type": "object",
			"additionalProperties": false,
			"required": ["rule"],
			"properties": {
				"rule": {
					"type": ["string", "array"],
					"minLength": 1,
					"minItems": 1,
					"items": { "$ref": "#/definitions/text" }
				},
				"files": { "$ref": "#/definitions/globs" },
				"subjects": { "$ref": "#/definitions/globs" },
				"pointer": {
					"type": "string",
					"maxLength": 1e3
				},
				"fingerprint": {
					"type": "string",
					"pattern": "^[0-9a-f]{16}$"
				},
				"reason": { "$ref": "#/definitions/text" },
				"ticket": { "$ref": "#/definitions/text" },
				"expires": {
					"type": "string",
					"pattern": "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"
				},
				"approvedBy": { "$ref": "#/definitions/text" }
			}
		},
		"strategy": {
			"type": "string",
			"enum": [
				"TopicNameStrategy",
				"RecordNameStrategy",
				"TopicRecordNameStrategy"
			]
		},
		"globs": {
			"type": ["string", "array"],
			"minLength": 1,
			"maxLength": 1e3,
			"minItems": 1,
			"items": { "$ref": "#/definitions/text" }
		},
		"text": {
			"type": "string",
			"minLength": 1,
			"maxLength": 1e3
		}
	}
};
const schema7 = {
	"type": "object",
	"additionalProperties": false,
	"properties": { "version": {
		"type": "string",
		"pattern": "^(?:0|[1-9][0-9]{0,3})\\.(?:0|[1-9][0-9]{0,3})\\.(?:0|[1-9][0-9]{0,3})$"
	} }
};
const pattern0 = /* @__PURE__ */ new RegExp("^(?:0|[1-9][0-9]{0,3})\\.(?:0|[1-9][0-9]{0,3})\\.(?:0|[1-9][0-9]{0,3})$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "version")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema7,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:0|[1-9][0-9]{0,3})\\.(?:0|[1-9][0-9]{0,3})\\.(?:0|[1-9][0-9]{0,3})$" },
						message: "must match pattern \"^(?:0|[1-9][0-9]{0,3})\\.(?:0|[1-9][0-9]{0,3})\\.(?:0|[1-9][0-9]{0,3})$\"",
						schema: "^(?:0|[1-9][0-9]{0,3})\\.(?:0|[1-9][0-9]{0,3})\\.(?:0|[1-9][0-9]{0,3})$",
						parentSchema: schema7.properties.version,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema7.properties.version.type,
					parentSchema: schema7.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema7.type,
			parentSchema: schema7,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
const schema8 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"compatibility": {
			"type": "string",
			"enum": [
				"inherit",
				"NONE",
				"BACKWARD",
				"BACKWARD_TRANSITIVE",
				"FORWARD",
				"FORWARD_TRANSITIVE",
				"FULL",
				"FULL_TRANSITIVE"
			]
		},
		"normalize": { "type": "boolean" },
		"strategy": { "$ref": "#/definitions/strategy" }
	}
};
const schema9 = {
	"type": "string",
	"enum": [
		"TopicNameStrategy",
		"RecordNameStrategy",
		"TopicRecordNameStrategy"
	]
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string",
			schema: schema9.type,
			parentSchema: schema9,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "TopicNameStrategy" || data === "RecordNameStrategy" || data === "TopicRecordNameStrategy")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema9.enum },
			message: "must be equal to one of the allowed values",
			schema: schema9.enum,
			parentSchema: schema9,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "compatibility" || key0 === "normalize" || key0 === "strategy")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema8,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.compatibility !== void 0) {
			let data0 = data.compatibility;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/compatibility",
					schemaPath: "#/properties/compatibility/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema8.properties.compatibility.type,
					parentSchema: schema8.properties.compatibility,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(data0 === "inherit" || data0 === "NONE" || data0 === "BACKWARD" || data0 === "BACKWARD_TRANSITIVE" || data0 === "FORWARD" || data0 === "FORWARD_TRANSITIVE" || data0 === "FULL" || data0 === "FULL_TRANSITIVE")) {
				const err2 = {
					instancePath: instancePath + "/compatibility",
					schemaPath: "#/properties/compatibility/enum",
					keyword: "enum",
					params: { allowedValues: schema8.properties.compatibility.enum },
					message: "must be equal to one of the allowed values",
					schema: schema8.properties.compatibility.enum,
					parentSchema: schema8.properties.compatibility,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.normalize !== void 0) {
			let data1 = data.normalize;
			if (typeof data1 !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/normalize",
					schemaPath: "#/properties/normalize/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema8.properties.normalize.type,
					parentSchema: schema8.properties.normalize,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.strategy !== void 0) {
			if (!validate25(data.strategy, {
				instancePath: instancePath + "/strategy",
				parentData: data,
				parentDataProperty: "strategy",
				rootData
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema8.type,
			parentSchema: schema8,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
const schema10 = {
	"type": "object",
	"additionalProperties": false,
	"oneOf": [{ "required": ["schema"] }, { "required": ["files"] }],
	"not": { "required": ["subject", "strategy"] },
	"dependencies": { "exclude": ["files"] },
	"properties": {
		"schema": { "$ref": "#/definitions/text" },
		"files": { "$ref": "#/definitions/globs" },
		"exclude": { "$ref": "#/definitions/globs" },
		"subject": { "$ref": "#/definitions/text" },
		"strategy": { "$ref": "#/definitions/strategy" },
		"topic": { "$ref": "#/definitions/text" },
		"part": {
			"type": "string",
			"enum": ["key", "value"]
		},
		"type": {
			"type": "string",
			"enum": [
				"AVRO",
				"JSON",
				"PROTOBUF"
			]
		},
		"compatibility": {
			"type": "string",
			"enum": [
				"inherit",
				"unmanaged",
				"NONE",
				"BACKWARD",
				"BACKWARD_TRANSITIVE",
				"FORWARD",
				"FORWARD_TRANSITIVE",
				"FULL",
				"FULL_TRANSITIVE"
			]
		},
		"normalize": { "type": "boolean" },
		"references": {
			"type": "array",
			"items": { "$ref": "#/definitions/reference" }
		},
		"metadata": { "$ref": "#/definitions/metadata" }
	}
};
const func2 = Object.prototype.hasOwnProperty;
const schema11 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 1e3
};
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length > 1e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 1e3 },
				message: "must NOT have more than 1000 characters",
				schema: 1e3,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters",
				schema: 1,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
const schema12 = {
	"type": ["string", "array"],
	"minLength": 1,
	"maxLength": 1e3,
	"minItems": 1,
	"items": { "$ref": "#/definitions/text" }
};
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string" && !Array.isArray(data)) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema12.type },
			message: "must be string,array",
			schema: schema12.type,
			parentSchema: schema12,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (data.length > 1e3) {
			const err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 1e3 },
				message: "must NOT have more than 1000 characters",
				schema: 1e3,
				parentSchema: schema12,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.length < 1) {
			const err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters",
				schema: 1,
				parentSchema: schema12,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err3 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 items",
				schema: 1,
				parentSchema: schema12,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate29(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData
		})) {
			vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
			errors = vErrors.length;
		}
	}
	validate31.errors = vErrors;
	return errors === 0;
}
const schema13 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"name",
		"subject",
		"version"
	],
	"properties": {
		"name": { "$ref": "#/definitions/text" },
		"subject": { "$ref": "#/definitions/text" },
		"version": {
			"type": ["integer", "string"],
			"minimum": 1,
			"maximum": 2147483647,
			"pattern": "^(?:latest|local)$"
		}
	}
};
const pattern1 = /* @__PURE__ */ new RegExp("^(?:latest|local)$", "u");
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'",
				schema: schema13.required,
				parentSchema: schema13,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.subject === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "subject" },
				message: "must have required property 'subject'",
				schema: schema13.required,
				parentSchema: schema13,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.version === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'",
				schema: schema13.required,
				parentSchema: schema13,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "subject" || key0 === "version")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema13,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate29(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.subject !== void 0) {
			if (!validate29(data.subject, {
				instancePath: instancePath + "/subject",
				parentData: data,
				parentDataProperty: "subject",
				rootData
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			let data2 = data.version;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 !== "string") {
				const err4 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: schema13.properties.version.type },
					message: "must be integer,string",
					schema: schema13.properties.version.type,
					parentSchema: schema13.properties.version,
					data: data2
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 2147483647 || isNaN(data2)) {
					const err5 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2147483647
						},
						message: "must be <= 2147483647",
						schema: 2147483647,
						parentSchema: schema13.properties.version,
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data2 < 1 || isNaN(data2)) {
					const err6 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema13.properties.version,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (typeof data2 === "string") {
				if (!pattern1.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:latest|local)$" },
						message: "must match pattern \"^(?:latest|local)$\"",
						schema: "^(?:latest|local)$",
						parentSchema: schema13.properties.version,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema13.type,
			parentSchema: schema13,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate38.errors = vErrors;
	return errors === 0;
}
const schema14 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"tags": {
			"type": "object",
			"additionalProperties": {
				"type": "array",
				"items": { "$ref": "#/definitions/text" }
			}
		},
		"properties": {
			"type": "object",
			"additionalProperties": {
				"type": "string",
				"maxLength": 1e4
			}
		},
		"sensitive": {
			"type": "array",
			"items": { "$ref": "#/definitions/text" }
		}
	}
};
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "tags" || key0 === "properties" || key0 === "sensitive")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema14,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.tags !== void 0) {
			let data0 = data.tags;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) for (const key1 in data0) {
				let data1 = data0[key1];
				if (Array.isArray(data1)) {
					const len0 = data1.length;
					for (let i0 = 0; i0 < len0; i0++) if (!validate29(data1[i0], {
						instancePath: instancePath + "/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
						parentData: data1,
						parentDataProperty: i0,
						rootData
					})) {
						vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
						errors = vErrors.length;
					}
				} else {
					const err1 = {
						instancePath: instancePath + "/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/tags/additionalProperties/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema14.properties.tags.additionalProperties.type,
						parentSchema: schema14.properties.tags.additionalProperties,
						data: data1
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
			else {
				const err2 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema14.properties.tags.type,
					parentSchema: schema14.properties.tags,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.properties !== void 0) {
			let data3 = data.properties;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) for (const key2 in data3) {
				let data4 = data3[key2];
				if (typeof data4 === "string") {
					if (data4.length > 1e4) {
						const err3 = {
							instancePath: instancePath + "/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/properties/additionalProperties/maxLength",
							keyword: "maxLength",
							params: { limit: 1e4 },
							message: "must NOT have more than 10000 characters",
							schema: 1e4,
							parentSchema: schema14.properties.properties.additionalProperties,
							data: data4
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				} else {
					const err4 = {
						instancePath: instancePath + "/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/properties/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema14.properties.properties.additionalProperties.type,
						parentSchema: schema14.properties.properties.additionalProperties,
						data: data4
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			else {
				const err5 = {
					instancePath: instancePath + "/properties",
					schemaPath: "#/properties/properties/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema14.properties.properties.type,
					parentSchema: schema14.properties.properties,
					data: data3
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.sensitive !== void 0) {
			let data5 = data.sensitive;
			if (Array.isArray(data5)) {
				const len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate29(data5[i1], {
					instancePath: instancePath + "/sensitive/" + i1,
					parentData: data5,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/sensitive",
					schemaPath: "#/properties/sensitive/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema14.properties.sensitive.type,
					parentSchema: schema14.properties.sensitive,
					data: data5
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema14.type,
			parentSchema: schema14,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate42.errors = vErrors;
	return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.subject === void 0 && "subject" || data.strategy === void 0 && "strategy") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	if (_errs2 === errors) {
		const err1 = {
			instancePath,
			schemaPath: "#/not",
			keyword: "not",
			params: {},
			message: "must NOT be valid",
			schema: schema10.not,
			parentSchema: schema10,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	const _errs3 = errors;
	let valid1 = false;
	let passing0 = null;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'",
				schema: schema10.oneOf[0].required,
				parentSchema: schema10.oneOf[0],
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid0 = _errs4 === errors;
	if (_valid0) {
		valid1 = true;
		passing0 = 0;
	}
	const _errs5 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.files === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "files" },
				message: "must have required property 'files'",
				schema: schema10.oneOf[1].required,
				parentSchema: schema10.oneOf[1],
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	var _valid0 = _errs5 === errors;
	if (_valid0 && valid1) {
		valid1 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid1 = true;
		passing0 = 1;
	}
	if (!valid1) {
		const err4 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf",
			schema: schema10.oneOf,
			parentSchema: schema10,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	} else {
		errors = _errs3;
		if (vErrors !== null) {
			if (_errs3) vErrors.length = _errs3;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema10.properties, key0)) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema10,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.exclude !== void 0) {
			if (data.files === void 0) {
				const err6 = {
					instancePath,
					schemaPath: "#/dependencies",
					keyword: "dependencies",
					params: {
						property: "exclude",
						missingProperty: "files",
						depsCount: 1,
						deps: "files"
					},
					message: "must have property files when property exclude is present",
					schema: schema10.dependencies,
					parentSchema: schema10,
					data
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.schema !== void 0) {
			if (!validate29(data.schema, {
				instancePath: instancePath + "/schema",
				parentData: data,
				parentDataProperty: "schema",
				rootData
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.files !== void 0) {
			if (!validate31(data.files, {
				instancePath: instancePath + "/files",
				parentData: data,
				parentDataProperty: "files",
				rootData
			})) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.exclude !== void 0) {
			if (!validate31(data.exclude, {
				instancePath: instancePath + "/exclude",
				parentData: data,
				parentDataProperty: "exclude",
				rootData
			})) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.subject !== void 0) {
			if (!validate29(data.subject, {
				instancePath: instancePath + "/subject",
				parentData: data,
				parentDataProperty: "subject",
				rootData
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.strategy !== void 0) {
			if (!validate25(data.strategy, {
				instancePath: instancePath + "/strategy",
				parentData: data,
				parentDataProperty: "strategy",
				rootData
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
		if (data.topic !== void 0) {
			if (!validate29(data.topic, {
				instancePath: instancePath + "/topic",
				parentData: data,
				parentDataProperty: "topic",
				rootData
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.part !== void 0) {
			let data6 = data.part;
			if (typeof data6 !== "string") {
				const err7 = {
					instancePath: instancePath + "/part",
					schemaPath: "#/properties/part/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema10.properties.part.type,
					parentSchema: schema10.properties.part,
					data: data6
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (!(data6 === "key" || data6 === "value")) {
				const err8 = {
					instancePath: instancePath + "/part",
					schemaPath: "#/properties/part/enum",
					keyword: "enum",
					params: { allowedValues: schema10.properties.part.enum },
					message: "must be equal to one of the allowed values",
					schema: schema10.properties.part.enum,
					parentSchema: schema10.properties.part,
					data: data6
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data7 = data.type;
			if (typeof data7 !== "string") {
				const err9 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema10.properties.type.type,
					parentSchema: schema10.properties.type,
					data: data7
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (!(data7 === "AVRO" || data7 === "JSON" || data7 === "PROTOBUF")) {
				const err10 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema10.properties.type.enum },
					message: "must be equal to one of the allowed values",
					schema: schema10.properties.type.enum,
					parentSchema: schema10.properties.type,
					data: data7
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.compatibility !== void 0) {
			let data8 = data.compatibility;
			if (typeof data8 !== "string") {
				const err11 = {
					instancePath: instancePath + "/compatibility",
					schemaPath: "#/properties/compatibility/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema10.properties.compatibility.type,
					parentSchema: schema10.properties.compatibility,
					data: data8
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (!(data8 === "inherit" || data8 === "unmanaged" || data8 === "NONE" || data8 === "BACKWARD" || data8 === "BACKWARD_TRANSITIVE" || data8 === "FORWARD" || data8 === "FORWARD_TRANSITIVE" || data8 === "FULL" || data8 === "FULL_TRANSITIVE")) {
				const err12 = {
					instancePath: instancePath + "/compatibility",
					schemaPath: "#/properties/compatibility/enum",
					keyword: "enum",
					params: { allowedValues: schema10.properties.compatibility.enum },
					message: "must be equal to one of the allowed values",
					schema: schema10.properties.compatibility.enum,
					parentSchema: schema10.properties.compatibility,
					data: data8
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.normalize !== void 0) {
			let data9 = data.normalize;
			if (typeof data9 !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/normalize",
					schemaPath: "#/properties/normalize/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema10.properties.normalize.type,
					parentSchema: schema10.properties.normalize,
					data: data9
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.references !== void 0) {
			let data10 = data.references;
			if (Array.isArray(data10)) {
				const len0 = data10.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate38(data10[i0], {
					instancePath: instancePath + "/references/" + i0,
					parentData: data10,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
					errors = vErrors.length;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/references",
					schemaPath: "#/properties/references/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema10.properties.references.type,
					parentSchema: schema10.properties.references,
					data: data10
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.metadata !== void 0) {
			if (!validate42(data.metadata, {
				instancePath: instancePath + "/metadata",
				parentData: data,
				parentDataProperty: "metadata",
				rootData
			})) {
				vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema10.type,
			parentSchema: schema10,
			data
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
const schema15 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"preset": {
			"type": "string",
			"enum": [
				"core",
				"recommended",
				"strict"
			]
		},
		"targets": { "$ref": "#/definitions/targets" },
		"rules": { "$ref": "#/definitions/rules" },
		"overrides": {
			"type": "array",
			"items": { "$ref": "#/definitions/override" }
		},
		"organisation": {
			"type": "array",
			"items": { "$ref": "#/definitions/organisationRule" }
		}
	}
};
const schema16 = {
	"type": "array",
	"items": {
		"type": "string",
		"enum": [
			"java",
			"connect",
			"bigquery",
			"snowflake",
			"spark",
			"node",
			"python"
		]
	}
};
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 !== "string") {
				const err0 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema16.items.type,
					parentSchema: schema16.items,
					data: data0
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (!(data0 === "java" || data0 === "connect" || data0 === "bigquery" || data0 === "snowflake" || data0 === "spark" || data0 === "node" || data0 === "python")) {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/enum",
					keyword: "enum",
					params: { allowedValues: schema16.items.enum },
					message: "must be equal to one of the allowed values",
					schema: schema16.items.enum,
					parentSchema: schema16.items,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array",
			schema: schema16.type,
			parentSchema: schema16,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate49.errors = vErrors;
	return errors === 0;
}
const schema17 = {
	"type": "object",
	"additionalProperties": { "$ref": "#/definitions/ruleSetting" }
};
const schema18 = {
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|info|off)$",
	"properties": { "severity": { "$ref": "#/definitions/severity" } },
	"additionalProperties": {
		"type": [
			"string",
			"integer",
			"boolean",
			"array"
		],
		"items": {
			"type": "string",
			"maxLength": 1e3
		}
	}
};
const pattern2 = /* @__PURE__ */ new RegExp("^(?:error|warning|info|off)$", "u");
const schema19 = {
	"type": "string",
	"enum": [
		"error",
		"warning",
		"info",
		"off"
	]
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string",
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "error" || data === "warning" || data === "info" || data === "off")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema19.enum },
			message: "must be equal to one of the allowed values",
			schema: schema19.enum,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema18.type },
			message: "must be string,object",
			schema: schema18.type,
			parentSchema: schema18,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern2.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|info|off)$" },
				message: "must match pattern \"^(?:error|warning|info|off)$\"",
				schema: "^(?:error|warning|info|off)$",
				parentSchema: schema18,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			let data0 = data[key0];
			if (typeof data0 !== "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 !== "boolean" && !Array.isArray(data0)) {
				const err2 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/type",
					keyword: "type",
					params: { type: schema18.additionalProperties.type },
					message: "must be string,integer,boolean,array",
					schema: schema18.additionalProperties.type,
					parentSchema: schema18.additionalProperties,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (data1.length > 1e3) {
							const err3 = {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
								schemaPath: "#/additionalProperties/items/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 characters",
								schema: 1e3,
								parentSchema: schema18.additionalProperties.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
							schemaPath: "#/additionalProperties/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema18.additionalProperties.items.type,
							parentSchema: schema18.additionalProperties.items,
							data: data1
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			}
		}
		if (data.severity !== void 0) {
			if (!validate53(data.severity, {
				instancePath: instancePath + "/severity",
				parentData: data,
				parentDataProperty: "severity",
				rootData
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
	}
	validate52.errors = vErrors;
	return errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!validate52(data[key0], {
			instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
			parentData: data,
			parentDataProperty: key0,
			rootData
		})) {
			vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema17.type,
			parentSchema: schema17,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate51.errors = vErrors;
	return errors === 0;
}
const schema20 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"files": { "$ref": "#/definitions/globs" },
		"subjects": { "$ref": "#/definitions/globs" },
		"targets": { "$ref": "#/definitions/targets" },
		"rules": { "$ref": "#/definitions/rules" }
	}
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "files" || key0 === "subjects" || key0 === "targets" || key0 === "rules")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.files !== void 0) {
			if (!validate31(data.files, {
				instancePath: instancePath + "/files",
				parentData: data,
				parentDataProperty: "files",
				rootData
			})) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.subjects !== void 0) {
			if (!validate31(data.subjects, {
				instancePath: instancePath + "/subjects",
				parentData: data,
				parentDataProperty: "subjects",
				rootData
			})) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.targets !== void 0) {
			if (!validate49(data.targets, {
				instancePath: instancePath + "/targets",
				parentData: data,
				parentDataProperty: "targets",
				rootData
			})) {
				vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
				errors = vErrors.length;
			}
		}
		if (data.rules !== void 0) {
			if (!validate51(data.rules, {
				instancePath: instancePath + "/rules",
				parentData: data,
				parentDataProperty: "rules",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema20.type,
			parentSchema: schema20,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
const schema21 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"on",
		"attribute"
	],
	"properties": {
		"id": {
			"type": "string",
			"pattern": "^[a-z][a-z0-9-]{0,40}/[a-z][a-z0-9-]{0,60}$"
		},
		"severity": { "$ref": "#/definitions/severity" },
		"on": {
			"type": ["string", "array"],
			"pattern": "^(?:record|enum|fixed|field|symbol|schema|property)$",
			"items": {
				"type": "string",
				"enum": [
					"record",
					"enum",
					"fixed",
					"field",
					"symbol",
					"schema",
					"property"
				]
			}
		},
		"attribute": { "$ref": "#/definitions/text" },
		"required": { "type": "boolean" },
		"pattern": { "$ref": "#/definitions/text" },
		"prefix": { "$ref": "#/definitions/text" },
		"allowed": {
			"type": "array",
			"items": { "$ref": "#/definitions/text" }
		},
		"message": { "$ref": "#/definitions/text" },
		"why": { "$ref": "#/definitions/text" }
	}
};
const pattern3 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]{0,40}/[a-z][a-z0-9-]{0,60}$", "u");
const pattern4 = /* @__PURE__ */ new RegExp("^(?:record|enum|fixed|field|symbol|schema|property)$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'",
				schema: schema21.required,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.on === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "on" },
				message: "must have required property 'on'",
				schema: schema21.required,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.attribute === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "attribute" },
				message: "must have required property 'attribute'",
				schema: schema21.required,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema21.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern3.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z0-9-]{0,40}/[a-z][a-z0-9-]{0,60}$" },
						message: "must match pattern \"^[a-z][a-z0-9-]{0,40}/[a-z][a-z0-9-]{0,60}$\"",
						schema: "^[a-z][a-z0-9-]{0,40}/[a-z][a-z0-9-]{0,60}$",
						parentSchema: schema21.properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema21.properties.id.type,
					parentSchema: schema21.properties.id,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			if (!validate53(data.severity, {
				instancePath: instancePath + "/severity",
				parentData: data,
				parentDataProperty: "severity",
				rootData
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.on !== void 0) {
			let data2 = data.on;
			if (typeof data2 !== "string" && !Array.isArray(data2)) {
				const err6 = {
					instancePath: instancePath + "/on",
					schemaPath: "#/properties/on/type",
					keyword: "type",
					params: { type: schema21.properties.on.type },
					message: "must be string,array",
					schema: schema21.properties.on.type,
					parentSchema: schema21.properties.on,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data2 === "string") {
				if (!pattern4.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/on",
						schemaPath: "#/properties/on/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:record|enum|fixed|field|symbol|schema|property)$" },
						message: "must match pattern \"^(?:record|enum|fixed|field|symbol|schema|property)$\"",
						schema: "^(?:record|enum|fixed|field|symbol|schema|property)$",
						parentSchema: schema21.properties.on,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 !== "string") {
						const err8 = {
							instancePath: instancePath + "/on/" + i0,
							schemaPath: "#/properties/on/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema21.properties.on.items.type,
							parentSchema: schema21.properties.on.items,
							data: data3
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (!(data3 === "record" || data3 === "enum" || data3 === "fixed" || data3 === "field" || data3 === "symbol" || data3 === "schema" || data3 === "property")) {
						const err9 = {
							instancePath: instancePath + "/on/" + i0,
							schemaPath: "#/properties/on/items/enum",
							keyword: "enum",
							params: { allowedValues: schema21.properties.on.items.enum },
							message: "must be equal to one of the allowed values",
							schema: schema21.properties.on.items.enum,
							parentSchema: schema21.properties.on.items,
							data: data3
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			}
		}
		if (data.attribute !== void 0) {
			if (!validate29(data.attribute, {
				instancePath: instancePath + "/attribute",
				parentData: data,
				parentDataProperty: "attribute",
				rootData
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.required !== void 0) {
			let data5 = data.required;
			if (typeof data5 !== "boolean") {
				const err10 = {
					instancePath: instancePath + "/required",
					schemaPath: "#/properties/required/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema21.properties.required.type,
					parentSchema: schema21.properties.required,
					data: data5
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.pattern !== void 0) {
			if (!validate29(data.pattern, {
				instancePath: instancePath + "/pattern",
				parentData: data,
				parentDataProperty: "pattern",
				rootData
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.prefix !== void 0) {
			if (!validate29(data.prefix, {
				instancePath: instancePath + "/prefix",
				parentData: data,
				parentDataProperty: "prefix",
				rootData
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.allowed !== void 0) {
			let data8 = data.allowed;
			if (Array.isArray(data8)) {
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate29(data8[i1], {
					instancePath: instancePath + "/allowed/" + i1,
					parentData: data8,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
					errors = vErrors.length;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/allowed",
					schemaPath: "#/properties/allowed/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema21.properties.allowed.type,
					parentSchema: schema21.properties.allowed,
					data: data8
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.message !== void 0) {
			if (!validate29(data.message, {
				instancePath: instancePath + "/message",
				parentData: data,
				parentDataProperty: "message",
				rootData
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.why !== void 0) {
			if (!validate29(data.why, {
				instancePath: instancePath + "/why",
				parentData: data,
				parentDataProperty: "why",
				rootData
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema21.type,
			parentSchema: schema21,
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "preset" || key0 === "targets" || key0 === "rules" || key0 === "overrides" || key0 === "organisation")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema15,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.preset !== void 0) {
			let data0 = data.preset;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/preset",
					schemaPath: "#/properties/preset/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema15.properties.preset.type,
					parentSchema: schema15.properties.preset,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(data0 === "core" || data0 === "recommended" || data0 === "strict")) {
				const err2 = {
					instancePath: instancePath + "/preset",
					schemaPath: "#/properties/preset/enum",
					keyword: "enum",
					params: { allowedValues: schema15.properties.preset.enum },
					message: "must be equal to one of the allowed values",
					schema: schema15.properties.preset.enum,
					parentSchema: schema15.properties.preset,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.targets !== void 0) {
			if (!validate49(data.targets, {
				instancePath: instancePath + "/targets",
				parentData: data,
				parentDataProperty: "targets",
				rootData
			})) {
				vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
				errors = vErrors.length;
			}
		}
		if (data.rules !== void 0) {
			if (!validate51(data.rules, {
				instancePath: instancePath + "/rules",
				parentData: data,
				parentDataProperty: "rules",
				rootData
			})) {
				vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
				errors = vErrors.length;
			}
		}
		if (data.overrides !== void 0) {
			let data3 = data.overrides;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate57(data3[i0], {
					instancePath: instancePath + "/overrides/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/overrides",
					schemaPath: "#/properties/overrides/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema15.properties.overrides.type,
					parentSchema: schema15.properties.overrides,
					data: data3
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.organisation !== void 0) {
			let data5 = data.organisation;
			if (Array.isArray(data5)) {
				const len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate63(data5[i1], {
					instancePath: instancePath + "/organisation/" + i1,
					parentData: data5,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/organisation",
					schemaPath: "#/properties/organisation/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema15.properties.organisation.type,
					parentSchema: schema15.properties.organisation,
					data: data5
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema15.type,
			parentSchema: schema15,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate48.errors = vErrors;
	return errors === 0;
}
const schema22 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["rule"],
	"properties": {
		"rule": {
			"type": ["string", "array"],
			"minLength": 1,
			"minItems": 1,
			"items": { "$ref": "#/definitions/text" }
		},
		"files": { "$ref": "#/definitions/globs" },
		"subjects": { "$ref": "#/definitions/globs" },
		"pointer": {
			"type": "string",
			"maxLength": 1e3
		},
		"fingerprint": {
			"type": "string",
			"pattern": "^[0-9a-f]{16}$"
		},
		"reason": { "$ref": "#/definitions/text" },
		"ticket": { "$ref": "#/definitions/text" },
		"expires": {
			"type": "string",
			"pattern": "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"
		},
		"approvedBy": { "$ref": "#/definitions/text" }
	}
};
const pattern5 = /* @__PURE__ */ new RegExp("^[0-9a-f]{16}$", "u");
const pattern6 = /* @__PURE__ */ new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rule === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rule" },
				message: "must have required property 'rule'",
				schema: schema22.required,
				parentSchema: schema22,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema22.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema22,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.rule !== void 0) {
			let data0 = data.rule;
			if (typeof data0 !== "string" && !Array.isArray(data0)) {
				const err2 = {
					instancePath: instancePath + "/rule",
					schemaPath: "#/properties/rule/type",
					keyword: "type",
					params: { type: schema22.properties.rule.type },
					message: "must be string,array",
					schema: schema22.properties.rule.type,
					parentSchema: schema22.properties.rule,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					const err3 = {
						instancePath: instancePath + "/rule",
						schemaPath: "#/properties/rule/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema22.properties.rule,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					const err4 = {
						instancePath: instancePath + "/rule",
						schemaPath: "#/properties/rule/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema22.properties.rule,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate29(data0[i0], {
					instancePath: instancePath + "/rule/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
					errors = vErrors.length;
				}
			}
		}
		if (data.files !== void 0) {
			if (!validate31(data.files, {
				instancePath: instancePath + "/files",
				parentData: data,
				parentDataProperty: "files",
				rootData
			})) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.subjects !== void 0) {
			if (!validate31(data.subjects, {
				instancePath: instancePath + "/subjects",
				parentData: data,
				parentDataProperty: "subjects",
				rootData
			})) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.pointer !== void 0) {
			let data4 = data.pointer;
			if (typeof data4 === "string") {
				if (data4.length > 1e3) {
					const err5 = {
						instancePath: instancePath + "/pointer",
						schemaPath: "#/properties/pointer/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters",
						schema: 1e3,
						parentSchema: schema22.properties.pointer,
						data: data4
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/pointer",
					schemaPath: "#/properties/pointer/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.properties.pointer.type,
					parentSchema: schema22.properties.pointer,
					data: data4
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.fingerprint !== void 0) {
			let data5 = data.fingerprint;
			if (typeof data5 === "string") {
				if (!pattern5.test(data5)) {
					const err7 = {
						instancePath: instancePath + "/fingerprint",
						schemaPath: "#/properties/fingerprint/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{16}$" },
						message: "must match pattern \"^[0-9a-f]{16}$\"",
						schema: "^[0-9a-f]{16}$",
						parentSchema: schema22.properties.fingerprint,
						data: data5
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/fingerprint",
					schemaPath: "#/properties/fingerprint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.properties.fingerprint.type,
					parentSchema: schema22.properties.fingerprint,
					data: data5
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			if (!validate29(data.reason, {
				instancePath: instancePath + "/reason",
				parentData: data,
				parentDataProperty: "reason",
				rootData
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.ticket !== void 0) {
			if (!validate29(data.ticket, {
				instancePath: instancePath + "/ticket",
				parentData: data,
				parentDataProperty: "ticket",
				rootData
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.expires !== void 0) {
			let data8 = data.expires;
			if (typeof data8 === "string") {
				if (!pattern6.test(data8)) {
					const err9 = {
						instancePath: instancePath + "/expires",
						schemaPath: "#/properties/expires/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" },
						message: "must match pattern \"^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$\"",
						schema: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$",
						parentSchema: schema22.properties.expires,
						data: data8
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/expires",
					schemaPath: "#/properties/expires/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.properties.expires.type,
					parentSchema: schema22.properties.expires,
					data: data8
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.approvedBy !== void 0) {
			if (!validate29(data.approvedBy, {
				instancePath: instancePath + "/approvedBy",
				parentData: data,
				parentDataProperty: "approvedBy",
				rootData
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema22.type,
			parentSchema: schema22,
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'",
				schema: schema6.required,
				parentSchema: schema6,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.subjects === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "subjects" },
				message: "must have required property 'subjects'",
				schema: schema6.required,
				parentSchema: schema6,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "registry" || key0 === "defaults" || key0 === "subjects" || key0 === "ignore" || key0 === "lint" || key0 === "waivers")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema6,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema6.properties.version.type,
					parentSchema: schema6.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (1 !== data0) {
				const err4 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant",
					schema: 1,
					parentSchema: schema6.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.registry !== void 0) {
			if (!validate22(data.registry, {
				instancePath: instancePath + "/registry",
				parentData: data,
				parentDataProperty: "registry",
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.defaults !== void 0) {
			if (!validate24(data.defaults, {
				instancePath: instancePath + "/defaults",
				parentData: data,
				parentDataProperty: "defaults",
				rootData
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.subjects !== void 0) {
			let data3 = data.subjects;
			if (Array.isArray(data3)) {
				if (data3.length < 1) {
					const err5 = {
						instancePath: instancePath + "/subjects",
						schemaPath: "#/properties/subjects/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema6.properties.subjects,
						data: data3
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate28(data3[i0], {
					instancePath: instancePath + "/subjects/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/subjects",
					schemaPath: "#/properties/subjects/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema6.properties.subjects.type,
					parentSchema: schema6.properties.subjects,
					data: data3
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.ignore !== void 0) {
			if (!validate31(data.ignore, {
				instancePath: instancePath + "/ignore",
				parentData: data,
				parentDataProperty: "ignore",
				rootData
			})) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.lint !== void 0) {
			if (!validate48(data.lint, {
				instancePath: instancePath + "/lint",
				parentData: data,
				parentDataProperty: "lint",
				rootData
			})) {
				vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
				errors = vErrors.length;
			}
		}
		if (data.waivers !== void 0) {
			let data7 = data.waivers;
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate73(data7[i1], {
					instancePath: instancePath + "/waivers/" + i1,
					parentData: data7,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/waivers",
					schemaPath: "#/properties/waivers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema6.properties.waivers.type,
					parentSchema: schema6.properties.waivers,
					data: data7
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema6.type,
			parentSchema: schema6,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
// src/manifest/problem-list.ts
/** Collects the problems of one manifest and knows the place of every value. */
var ProblemList = class {
	#source;
	#document;
	#problems = [];
	constructor(source, document) {
		this.#source = source;
		this.#document = document;
	}
	get manifestPath() {
		return this.#source.path;
	}
	get problems() {
		return this.#problems;
	}
	/** The place of the value at a path. */
	locate(path) {
		return this.#document.locate(path).value;
	}
	/** The place of the key that the value at a path stands under; of the value where it has no key. */
	locateKey(path) {
		const { key, value } = this.#document.locate(path);
		return key ?? value;
	}
	/** Notes a fault of the value at a path; returns undefined, so that a reader can return the report. */
	report(rule, fault, path) {
		const { message, remedy, piece } = fault;
		const range = piece === void 0 ? this.locate(path) : this.#locatePiece(piece, this.locate(path));
		this.#problems.push({
			rule,
			message,
			range,
			path,
			remedy
		});
	}
	#locatePiece(piece, { start, end }) {
		const found = this.#source.text.slice(start, end).indexOf(piece);
		return found < 0 ? {
			start,
			end
		} : {
			start: start + found,
			end: start + found + piece.length
		};
	}
};
// src/manifest/yaml-tokens.ts
/** Characters of a manifest that are read at all; 10,000 entries take about one million. */
const MAX_MANIFEST_LENGTH = 2097152;
/** Levels of nesting; a manifest needs six. Beyond a few thousand the YAML composer would exhaust the stack. */
const MAX_DEPTH = 32;
/** Splits a YAML text into tokens and refuses what must not reach the composer, which is recursive. */
function readYamlTokens(text) {
	if (text.length > MAX_MANIFEST_LENGTH) return refuse({
		rule: "manifest/too-large",
		message: `Too many characters in the manifest: more than ${MAX_MANIFEST_LENGTH}.`,
		remedy: "Name files by globs instead of one by one, or split the repository into several workspaces."
	}, 0);
	const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.exec(text);
	if (control !== null) return refuseSyntax(`Disallowed control character ${`U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`}.`, "Remove it.", control.index);
	const tokens = [...new Parser().parse(text)];
	return findRefusal(tokens) ?? {
		ok: true,
		tokens
	};
}
function findRefusal(tokens) {
	const version = tokens.find((token) => token.type === "directive" && !/^%YAML 1\.2\s*$/.test(token.source));
	if (version !== void 0) return refuseSyntax("Disallowed directive: a manifest is plain YAML 1.2.", "Remove the line.", offsetOf(version));
	const second = tokens.filter((token) => token.type === "document")[1];
	if (second !== void 0) return refuseSyntax("Disallowed second document: a manifest is one document.", "Remove the `---`, or one of the two documents.", second.offset);
	const deep = findDeepToken(tokens);
	if (deep === void 0) return void 0;
	return refuseSyntax(`Too many nested levels: more than ${MAX_DEPTH}.`, "A manifest needs six: look for brackets that are not closed.", offsetOf(deep));
}
function findDeepToken(roots) {
	const stack = roots.map((token) => ({
		token,
		depth: 0
	})).toReversed();
	for (let top = stack.pop(); top !== void 0; top = stack.pop()) {
		const { token, depth } = top;
		if (depth > MAX_DEPTH) return token;
		for (const child of listChildren(token)) stack.push({
			token: child,
			depth: depth + 1
		});
	}
}
function listChildren(token) {
	const values = token.type === "document" ? [token.value] : [];
	const items = "items" in token ? token.items.flatMap((item) => [item.key, item.value]) : [];
	return [...values, ...items].filter((child) => child !== void 0 && child !== null).toReversed();
}
function offsetOf(token) {
	return token.offset < 0 ? 0 : token.offset;
}
function refuseSyntax(message, remedy, offset) {
	return refuse({
		rule: "manifest/invalid-yaml",
		message,
		remedy
	}, offset);
}
function refuse(words, offset) {
	return {
		ok: false,
		problem: {
			...words,
			range: {
				start: offset,
				end: offset
			},
			path: []
		}
	};
}
// src/manifest/yaml-document.ts
/** Values that a document may expand to; a manifest of 10,000 entries has about 100,000. */
const MAX_VALUES = 5e5;
/**
* Reads one YAML 1.2 document, strictly: no duplicate or non-text keys, no tags, no merge keys, no second document.
* Anchors and aliases work; what they expand to is capped. Never throws, for any text.
*/
function readYaml(text) {
	const tokens = readYamlTokens(text);
	if (!tokens.ok) return {
		ok: false,
		problems: [tokens.problem]
	};
	const [document] = [...new Composer({
		version: "1.2",
		schema: "core",
		merge: false,
		uniqueKeys: false,
		stringKeys: true,
		resolveKnownTags: false,
		prettyErrors: false,
		logLevel: "silent"
	}).compose(tokens.tokens, true, text.length)];
	invariant(document !== void 0, "The composer makes a document of every text.");
	const fault = [...document.errors, ...document.warnings].sort((left, right) => left.pos[0] - right.pos[0])[0];
	if (fault !== void 0) return {
		ok: false,
		problems: [describeFault(fault, text)]
	};
	return new Expansion(document).read();
}
/** What to do about the library's codes, for a person who is no YAML expert. */
const FAULT_REMEDIES = /* @__PURE__ */ new Map([
	["TAB_AS_INDENT", "Indent with spaces: YAML does not allow tabs."],
	["BAD_INDENT", "Align the line with the other keys or items of the same level."],
	["TAG_RESOLVE_FAILED", "Remove the tag (`!…`): a manifest holds plain values only."],
	["MULTIPLE_ANCHORS", "Keep one anchor."],
	["MISSING_CHAR", "Add the missing character where the text or list in question ends."],
	["BLOCK_AS_IMPLICIT_KEY", "Put nested keys on lines of their own, or the value in quotes if it holds `: `."],
	["NON_STRING_KEY", "Write the key as plain text."]
]);
function describeFault(fault, text) {
	const start = Math.min(fault.pos[0], text.length);
	const words = (fault.message.length > 200 ? `${fault.message.slice(0, 200)}…` : fault.message).replace(/^Missing closing (["'])quote$/, "Missing closing `$1` of a text in quotes").replace(/^With stringKeys, all keys must be strings$/, "Expected a text as key").replace(/[.:]?$/, ".");
	const remedy = FAULT_REMEDIES.get(fault.code) ?? "Correct the text at the marked place; the docs page has an example.";
	const end = Math.max(start, Math.min(fault.pos[1], text.length));
	return {
		rule: "manifest/invalid-yaml",
		message: `Invalid YAML: ${words}`,
		remedy,
		range: {
			start,
			end
		},
		path: []
	};
}
var Expansion = class {
	#document;
	#anchors = /* @__PURE__ */ new Map();
	#targets = /* @__PURE__ */ new Map();
	#problems = [];
	/** The aliases that are being followed, outermost first. */
	#followed = [];
	#values = 0;
	#open = true;
	constructor(document) {
		this.#document = document;
	}
	read() {
		const root = this.#document.contents;
		const value = this.#readNode(root, []);
		if (this.#problems.length > 0) return {
			ok: false,
			problems: this.#problems
		};
		return {
			ok: true,
			document: {
				value,
				locate: (path) => this.#locate(root, path)
			}
		};
	}
	#readNode(node, path) {
		if (!this.#open || node === null) return null;
		if (isAlias(node)) return this.#readAlias(node, path);
		if (++this.#values > MAX_VALUES) return this.#stop(node, `Too many values: more than ${MAX_VALUES}`, path);
		if ("anchor" in node && typeof node.anchor === "string") this.#anchors.set(node.anchor, node);
		if (isMap(node)) return this.#readMap(node.items, path);
		if (isSeq(node)) return node.items.map((item, index) => this.#readNode(item, [...path, index]));
		return isScalar(node) ? this.#readScalar(node, path) : null;
	}
	#readMap(pairs, path) {
		const value = Object.create(null);
		for (const { key: node, value: child } of pairs) {
			const key = node.value;
			this.#checkCharacters(key, node, [...path, key]);
			if (Object.hasOwn(value, key)) this.#reportRepetition(key, node, path);
			value[key] = this.#readNode(child, [...path, key]);
		}
		return value;
	}
	#readScalar(node, path) {
		if (typeof node.value === "string") this.#checkCharacters(node.value, node, path);
		return node.value;
	}
	#readAlias(alias, path) {
		const target = this.#anchors.get(alias.source);
		if (target === void 0) return this.#stop(alias, `Unknown alias ${quoteText(alias.source)}`, path);
		this.#targets.set(alias, target);
		if (this.#followed.length >= MAX_ALIAS_DEPTH) return this.#stop(alias, "Too many aliases inside aliases", path);
		this.#followed.push(alias);
		const value = this.#readNode(target, path);
		this.#followed.pop();
		return value;
	}
	#checkCharacters(text, node, path) {
		const found = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.exec(text)?.[0];
		if (found === void 0) return;
		const name = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
		this.#report(node, {
			message: `Disallowed control character ${name} in a text.`,
			remedy: "Remove it."
		}, path);
	}
	#reportRepetition(key, node, path) {
		const message = `Disallowed second key ${quoteText(key)} in the same mapping.`;
		this.#report(node, {
			message,
			remedy: "Remove one of the two, or merge their values."
		}, [...path, key]);
	}
	/** Ends the reading, at the outermost alias that led here: that is where the text can be mended. */
	#stop(node, message, path) {
		this.#open = false;
		this.#report(this.#followed[0] ?? node, {
			message: `${message}.`,
			remedy: "Write the values themselves instead of aliases (`*name`)."
		}, path);
		return null;
	}
	#report(node, words, path) {
		this.#problems.push({
			rule: "manifest/invalid-yaml",
			...words,
			range: rangeOf(node),
			path
		});
	}
	#locate(root, path) {
		let place = {
			key: null,
			value: rangeOf(root)
		};
		let node = this.#follow(root);
		for (const step of path) {
			const child = findChild(node, step);
			if (child === void 0) return place;
			const key = child.key === null ? null : rangeOf(child.key);
			place = {
				key,
				value: child.value === null ? key ?? place.value : rangeOf(child.value)
			};
			node = this.#follow(child.value);
		}
		return place;
	}
	#follow(node) {
		let current = node;
		for (let hops = 0; isAlias(current) && hops < MAX_ALIAS_DEPTH; hops++) current = this.#targets.get(current) ?? null;
		return current;
	}
};
const MAX_ALIAS_DEPTH = 20;
function findChild(node, step) {
	if (isMap(node)) {
		const pair = node.items.find((one) => one.key.value === step);
		return pair && {
			key: pair.key,
			value: pair.value
		};
	}
	const item = isSeq(node) && typeof step === "number" ? node.items[step] : void 0;
	return item && {
		key: null,
		value: item
	};
}
function rangeOf(node) {
	const [start, end] = node?.range ?? [0, 0];
	return {
		start,
		end
	};
}
// src/manifest/parse-manifest.ts
/** Reads a `schemagate.yaml` of version 1. Never throws, for any text. */
function parseManifest(source) {
	const yaml = readYaml(source.text);
	if (!yaml.ok) return {
		manifest: null,
		diagnostics: createDiagnostics(source, yaml.problems)
	};
	const problems = findProblems(yaml.document);
	const value = dropEntries(yaml.document.value, problems);
	if (value === void 0) return {
		manifest: null,
		diagnostics: createDiagnostics(source, problems)
	};
	const list = new ProblemList(source, yaml.document);
	const manifest = buildManifest(source.text, value, list);
	const all = [...problems, ...list.problems];
	return {
		manifest: all.every((problem) => entryOf(problem.path) !== void 0) ? manifest : null,
		diagnostics: createDiagnostics(source, all)
	};
}
/** At most twice {@link MAX_PROBLEMS}, so that a hostile manifest cannot keep the run busy with its own faults. */
function findProblems(document) {
	const settings = findConnectionSettings(document).slice(0, MAX_PROBLEMS);
	const settled = new Set(settings.map((problem) => JSON.stringify(problem.path)));
	const violations = validateManifest(document.value) ? [] : (validateManifest.errors ?? []).slice(0, MAX_PROBLEMS + 1);
	const described = violations.flatMap((error) => describeViolation(error, document) ?? []);
	const unsupported = described.filter((problem) => problem.rule === "manifest/unsupported-version");
	if (unsupported.length > 0) return [...settings, ...unsupported];
	const misspelt = new Set(described.map(({ path, meant }) => JSON.stringify([...path.slice(0, -1), meant])));
	const isSettled = ({ rule, path }) => settled.has(JSON.stringify(path)) || rule === "manifest/missing-key" && misspelt.has(JSON.stringify(path));
	const problems = [...settings, ...described.filter((problem) => !isSettled(problem))];
	return violations.length > MAX_PROBLEMS ? [...problems, createOverflow()] : problems;
}
/** Problems of one manifest that are told at all. */
const MAX_PROBLEMS = 100;
/** Stands for the problems that are not told; outside the entries, since it may mean any of them. */
function createOverflow() {
	return {
		rule: "manifest/invalid-value",
		message: `Too many problems: more than ${MAX_PROBLEMS}, and the others are not listed.`,
		remedy: "Correct the listed ones first.",
		range: {
			start: 0,
			end: 0
		},
		path: []
	};
}
/** The value with null in place of each entry that has a problem; undefined when a problem lies elsewhere. */
function dropEntries(value, problems) {
	const spoilt = new Set(problems.map(({ rule, path }) => rule === "manifest/connection-setting" ? void 0 : entryOf(path)));
	if (spoilt.has(void 0)) return void 0;
	const valid = value;
	return {
		...valid,
		subjects: valid.subjects.map((entry, index) => spoilt.has(index) ? null : entry)
	};
}
function entryOf(path) {
	return path[0] === "subjects" && typeof path[1] === "number" ? path[1] : void 0;
}
function createDiagnostics(source, problems) {
	const hideText = problems.some((problem) => problem.rule === "manifest/connection-setting");
	const told = problems.length > 200 ? [...problems.slice(0, MAX_PROBLEMS), createOverflow()] : problems;
	return sortDiagnostics(told.map((problem) => createManifestDiagnostic(source, problem, hideText)));
}
// src/manifest/select-files.ts
/** Matches the entries' globs with the schema files of the workspace. A file named by its path need not be listed. */
function selectFiles(manifest, files) {
	const diagnostics = [];
	return {
		selected: manifest.entries.flatMap((entry) => {
			if (entry.source.kind === "file") return [{
				entry,
				file: entry.source.path
			}];
			const { files: globs, exclude } = entry.source;
			const found = /* @__PURE__ */ new Set();
			for (const glob of globs) {
				const matching = files.filter((file) => glob.glob.matches(file));
				if (matching.length === 0) diagnostics.push(createEmptyGlob(manifest, glob, files));
				for (const file of matching) found.add(file);
			}
			const kept = [...found].filter((file) => !exclude.some(({ glob }) => glob.matches(file)));
			const last = exclude.at(-1);
			if (kept.length === 0 && found.size > 0 && last !== void 0) diagnostics.push(createEmptyEntry(manifest, last, [...found]));
			return kept.map((file) => ({
				entry,
				file
			}));
		}),
		diagnostics
	};
}
function createEmptyGlob(manifest, { pattern, glob, range }, files) {
	const isFolder = files.some((file) => file.startsWith(`${glob.pattern}/`));
	const nearest = /[*?[{]/.test(pattern) ? void 0 : findNearest(glob.pattern, files);
	const remedy = isFolder ? `This is a folder: write \`${pattern}/**\` for every schema file in it.` : nearest === void 0 ? "Correct the glob, or remove it when the files are gone for good." : `Did you mean \`${nearest}\`?`;
	return createMappingDiagnostic({
		rule: "manifest/empty-glob",
		message: `Glob \`${pattern}\` matches no schema file.`,
		location: locateRange(manifest, range),
		key: [manifest.path, pattern],
		why: "The subjects of those files would go unchecked without anybody noticing.",
		remedy
	});
}
function createEmptyEntry(manifest, { pattern, range }, files) {
	return createMappingDiagnostic({
		rule: "manifest/empty-glob",
		message: `The entry maps no file: \`exclude\` leaves out ${listNames(files.slice(0, 3))}${files.length > 3 ? " and others" : ""}.`,
		location: locateRange(manifest, range),
		key: [
			manifest.path,
			"exclude",
			pattern
		],
		remedy: "Narrow `exclude`, or remove the entry."
	});
}
// src/formats/load-format.ts
const LOADERS = {
	AVRO: async () => (await import("./avro-format.js")).avroFormat,
	JSON: async () => (await import("./json-format.js")).jsonFormat
};
/** Loads one format of `FORMATS` alone: the code of another takes longer to read than a few schemas take to judge. */
function loadFormat(type) {
	const load = LOADERS[type];
	invariant(load !== void 0, `The format ${type} has an outline only.`);
	return load();
}
// src/manifest/find-file-problems.ts
/** Schema files that no entry names and no `ignore` glob covers, in the order of `files`. */
function findUnmappedFiles(manifest, files, mapped) {
	return files.filter((file) => !mapped.has(file) && !manifest.ignore.some(({ glob }) => glob.matches(file))).map((file) => createMappingDiagnostic({
		rule: "manifest/unmapped-file",
		message: `Schema file \`${file}\` is mapped to no subject, so nobody checks it.`,
		location: locateFile(file),
		key: [manifest.path, file],
		remedy: `Add an entry for it under \`subjects\` of \`${manifest.path}\`, or a glob under \`ignore\`.`
	}));
}
/** Schema files whose paths differ only by the case of letters: each but the first of them, with the first. */
function findCaseCollisions(files) {
	const seen = /* @__PURE__ */ new Map();
	return files.flatMap((file) => {
		const folded = file.toLowerCase();
		const first = seen.get(folded);
		if (first === void 0) seen.set(folded, file);
		return first === void 0 ? [] : [createCaseCollision(first, file)];
	});
}
function createCaseCollision(first, file) {
	return createMappingDiagnostic({
		rule: "manifest/case-collision",
		message: `Schema files \`${first}\` and \`${file}\` differ only by case.`,
		location: locateFile(file),
		key: [first, file],
		related: [{
			message: "The other file.",
			location: locateFile(first)
		}],
		why: "macOS and Windows keep only one of them, so there another schema would be checked and registered than here.",
		remedy: "Rename one of them."
	});
}
// src/manifest/direct-references.ts
/** Indexes which mapped subject defines which name; names of different schema types never meet. */
function indexDefinitions(inputs) {
	const byName = /* @__PURE__ */ new Map();
	for (const { subject, type, defined } of inputs) for (const name of new Set(defined)) {
		const key = keyDefinition(type, name);
		const subjects = byName.get(key);
		if (subjects === void 0) byName.set(key, [subject]);
		else subjects.push(subject);
	}
	return {
		subjects: new Map(inputs.map((input) => [input.subject, input])),
		byName
	};
}
function keyDefinition(type, name) {
	return `${type} ${name}`;
}
/** The references one subject makes itself. A written reference wins over what the names would find. */
function findDirectReferences(input, definitions) {
	const references = [];
	const problems = [];
	const unresolved = [];
	for (const reference of input.written) {
		const problem = judgeWritten(input, reference, definitions);
		if (problem !== void 0) problems.push(problem);
		const { name, subject, version, range } = reference;
		references.push({
			name,
			subject,
			version,
			origin: {
				kind: "written",
				range
			}
		});
	}
	for (const { name, resolved, pointer } of input.used) {
		if (isCovered(name, input, {
			references,
			definitions
		})) continue;
		const find = (text) => definitions.byName.get(keyDefinition(input.type, text));
		const others = (find(name) ?? find(resolved ?? name) ?? []).filter((subject) => subject !== input.subject);
		const [only] = others;
		if (only === void 0) unresolved.push(name);
		else if (others.length > 1) problems.push({
			kind: "ambiguous",
			subject: input.subject,
			name,
			pointer,
			candidates: others
		});
		else references.push({
			...nameReference(only, name, definitions),
			origin: {
				kind: "used",
				pointer
			}
		});
	}
	return {
		references,
		problems,
		unresolved
	};
}
/**
* In Avro a reference's name is only a key that keeps one text from being parsed twice, so everybody who needs the
* subject must give it the same one: that of its root. Elsewhere the name is what the schema itself says.
*/
function nameReference(subject, used, { subjects }) {
	const target = subjects.get(subject);
	return {
		name: target?.type === "AVRO" ? target.defined[0] ?? used : used,
		subject,
		version: "local"
	};
}
function judgeWritten(input, reference, { subjects }) {
	if (reference.version !== "local") return void 0;
	const target = subjects.get(reference.subject);
	if (target?.type === input.type || target?.readable === false) return void 0;
	const { subject } = input;
	if (target !== void 0) return {
		kind: "other-type",
		subject,
		reference,
		nearest: void 0
	};
	return {
		kind: "unknown-subject",
		subject,
		reference,
		nearest: findNearest(reference.subject, subjects.keys())
	};
}
/**
* Whether a used name needs no reference of its own: one has that name, or (Avro finds types by their full name in
* the whole referenced text) one has a subject whose file defines it.
*/
function isCovered(name, input, { references, definitions }) {
	if (references.some((reference) => reference.name === name)) return true;
	if (input.type !== "AVRO") return false;
	return references.some(({ subject }) => definitions.subjects.get(subject)?.defined.includes(name) === true);
}
// src/manifest/reference-order.ts
/** Orders names so that needs come first; among equals the order of the input stays. Time is linear in the input. */
function orderByNeeds(needs) {
	const ordered = takeReady(needs);
	const ready = new Set(ordered);
	const blocked = [...needs.keys()].filter((name) => !ready.has(name));
	return {
		ordered,
		cycles: findCycles(needs, blocked),
		blocked
	};
}
function takeReady(needs) {
	const missing = /* @__PURE__ */ new Map();
	const users = /* @__PURE__ */ new Map();
	for (const [name, list] of needs) {
		const inside = [...new Set(list)].filter((need) => needs.has(need));
		missing.set(name, inside.length);
		for (const need of inside) {
			const list = users.get(need);
			if (list === void 0) users.set(need, [name]);
			else list.push(name);
		}
	}
	const ordered = [...needs.keys()].filter((name) => missing.get(name) === 0);
	for (let at = 0; at < ordered.length; at++) for (const user of users.get(ordered[at] ?? "") ?? []) {
		const left = (missing.get(user) ?? 0) - 1;
		missing.set(user, left);
		if (left === 0) ordered.push(user);
	}
	return ordered;
}
/** From every blocked name, follows the first blocked need until a name comes up again. */
function findCycles(needs, blocked) {
	const open = new Set(blocked);
	const done = /* @__PURE__ */ new Set();
	const cycles = [];
	for (const start of blocked) {
		const trail = [];
		const onTrail = /* @__PURE__ */ new Map();
		let name = start;
		while (name !== void 0 && !done.has(name) && !onTrail.has(name)) {
			onTrail.set(name, trail.length);
			trail.push(name);
			name = needs.get(name)?.find((need) => open.has(need));
		}
		const from = name === void 0 ? void 0 : onTrail.get(name);
		if (from !== void 0) cycles.push(trail.slice(from));
		for (const passed of trail) done.add(passed);
	}
	return cycles;
}
// src/manifest/link-references.ts
/**
* Finds the references of all mapped subjects: those written in the manifest and those that follow from a text using
* a type another subject's file defines. Knows nothing of formats but the names their schemas define and use.
*/
function linkReferences(inputs) {
	const definitions = indexDefinitions(inputs);
	const direct = new Map(inputs.map((input) => [input.subject, findDirectReferences(input, definitions)]));
	const { ordered, cycles, blocked } = orderByNeeds(new Map([...direct].map(([subject, { references }]) => [subject, listLocal(references)])));
	const linked = /* @__PURE__ */ new Map();
	for (const subject of [...ordered, ...blocked]) {
		const { references, problems, unresolved } = direct.get(subject) ?? EMPTY;
		const readable = definitions.subjects.get(subject)?.readable !== false;
		const blocked = pickBlock([problems.length > 0 ? "problem" : readable ? null : "unreadable", ...listLocal(references).map((need) => findBlock(linked.get(need)))]);
		const all = blocked === null ? collectAll(references, linked) : markDirect(references);
		linked.set(subject, {
			references: all,
			unresolved,
			blocked
		});
	}
	const circles = cycles.map((cycle) => ({
		kind: "cycle",
		cycle: describeCycle(cycle, direct)
	}));
	return {
		subjects: linked,
		problems: [...[...direct.values()].flatMap(({ problems }) => problems), ...circles]
	};
}
/** A needed subject that is not there yet stands in a circle; one that is never there has been reported. */
function findBlock(needed) {
	return needed === void 0 ? "problem" : needed.blocked;
}
function pickBlock(blocks) {
	return blocks.includes("problem") ? "problem" : blocks.includes("unreadable") ? "unreadable" : null;
}
const EMPTY = {
	references: [],
	problems: [],
	unresolved: []
};
function listLocal(references) {
	return references.filter(({ version }) => version === "local").map(({ subject }) => subject);
}
function markDirect(references) {
	return references.map((reference) => ({
		...reference,
		direct: true
	}));
}
/** In the registry's order: for each reference first what it needs, then itself. */
function collectAll(references, linked) {
	const all = /* @__PURE__ */ new Map();
	const add = (reference) => {
		if (!all.has(reference.name)) all.set(reference.name, reference);
		else if (reference.direct) all.set(reference.name, {
			...reference,
			direct: true
		});
	};
	for (const reference of references) {
		const behind = reference.version === "local" ? linked.get(reference.subject)?.references ?? [] : [];
		for (const one of behind) add({
			...one,
			direct: false
		});
		add({
			...reference,
			direct: true
		});
	}
	return [...all.values()];
}
function describeCycle(cycle, direct) {
	return cycle.flatMap((subject, at) => {
		const following = cycle[(at + 1) % cycle.length];
		const next = (direct.get(subject)?.references ?? []).find((one) => one.version === "local" && one.subject === following);
		return next === void 0 ? [] : [{
			subject,
			next
		}];
	});
}
// src/manifest/reference-diagnostic.ts
/** A problem with references as a finding, at the use in the schema or at the line of the manifest. */
function createReferenceDiagnostic(problem, places) {
	switch (problem.kind) {
		case "ambiguous": return createAmbiguity(problem, places);
		case "unknown-subject":
		case "other-type": return createUnknown(problem, places);
		case "cycle": return createCycle(problem.cycle, places);
	}
}
function createAmbiguity({ subject, name, pointer, candidates }, { findFile, locateUse }) {
	const first = candidates[0] ?? "";
	return createMappingDiagnostic({
		rule: "manifest/ambiguous-reference",
		message: `Type \`${name}\` is defined by ${candidates.length} subjects, ${listNames(candidates)}, so it is not clear which one \`${subject}\` refers to.`,
		location: locateUse(subject, pointer),
		key: [subject, name],
		subject,
		related: candidates.map((candidate) => ({
			message: `\`${candidate}\` defines it in this file.`,
			location: { file: findFile(candidate) }
		})),
		remedy: `Choose one in the manifest: \`references: [{ name: ${name}, subject: ${first}, version: local }]\`.`
	});
}
function createUnknown(problem, { manifest }) {
	const { kind, subject, reference, nearest } = problem;
	const remedy = nearest === void 0 ? "Write a version's number or `latest` for a subject of the registry alone." : `Did you mean \`${nearest}\`?`;
	return createMappingDiagnostic({
		rule: "manifest/unknown-reference",
		message: kind === "other-type" ? `Reference \`${reference.name}\` of \`${subject}\` means subject \`${reference.subject}\`, whose schema is of another type.` : `Reference \`${reference.name}\` of \`${subject}\` means the local file of subject \`${reference.subject}\`, and no entry maps one.`,
		location: locateRange(manifest, reference.range),
		key: [
			subject,
			reference.name,
			reference.subject
		],
		subject,
		...kind === "unknown-subject" && { remedy }
	});
}
function createCycle(cycle, places) {
	const names = cycle.map(({ subject }) => subject);
	const first = names[0] ?? "";
	const [head, ...tail] = cycle.map(({ subject, next }) => ({
		message: `\`${subject}\` refers to \`${next.subject}\` here.`,
		location: locateReference(subject, next, places)
	}));
	return createMappingDiagnostic({
		rule: "manifest/reference-cycle",
		message: names.length === 1 ? `Subject \`${first}\` refers to itself.` : `Subjects refer to each other in a circle: ${[...names, first].map((name) => `\`${name}\``).join(" → ")}.`,
		location: head?.location ?? { file: places.manifest.path },
		key: names,
		subject: first,
		related: tail,
		why: "A reference names a registered version, so in a circle none of the subjects could be registered first.",
		remedy: "Move the types that need each other into one schema, or the shared one into a subject of its own."
	});
}
function locateReference(subject, { origin }, places) {
	if (origin.kind === "used") return places.locateUse(subject, origin.pointer);
	return locateRange(places.manifest, origin.range);
}
// src/commands/project-files.ts
/** Extensions of the files to look for: a glob of an entry with a `type` may ask for any. */
function listExtensions({ entries }) {
	const asked = entries.flatMap(({ type, source }) => type === void 0 || source.kind === "file" ? [] : source.files.map(({ pattern }) => pattern)).flatMap((pattern) => expandBraces(pattern) ?? []).flatMap((pattern) => /\.[^./*?[\]{}]+$/.exec(pattern)?.[0] ?? []);
	return [.../* @__PURE__ */ new Set([...listSchemaExtensions(), ...asked])];
}
/** Schema files that this manifest must map or ignore: not those of a project with a manifest of its own. */
function listOwnFiles({ files, projects }) {
	const extensions = listSchemaExtensions();
	return files.filter((file) => extensions.some((extension) => file.endsWith(extension)) && !projects.some((folder) => file.startsWith(`${folder}/`)));
}
/** Folders whose files are not known: they cannot be read, or are links that an entry's glob asks for by name. */
function listUnlistedFolders(manifest, { unreadable, links }) {
	const closed = unreadable.map(({ folder, code }) => ({
		message: `Folder \`${folder === "" ? "." : folder}\` cannot be read: ${code}.`,
		hint: "Check its permissions.",
		location: locateFile(folder === "" ? "." : folder)
	}));
	const linked = manifest.entries.flatMap(({ source }) => {
		if (source.kind === "file") return [];
		const wanted = links.filter((link) => !source.exclude.some(({ glob }) => glob.matches(`${link}/x`)));
		return source.files.flatMap((glob) => wanted.filter((link) => glob.glob.asksInside(link)).map((link) => describeLink(manifest, glob, link)));
	});
	return [...closed, ...linked];
}
function describeLink(manifest, { pattern, range }, link) {
	return {
		message: `Glob \`${pattern}\` asks for files in \`${link}\`, a symbolic link to a folder, which is not followed.`,
		hint: `Name the folder itself, or leave the link out: \`exclude: ${link}/**\`.`,
		location: locateRange(manifest, range)
	};
}
// src/commands/read-manifest.ts
/** Bytes of a manifest that are read before its own, tighter limits are asked. */
const MAX_MANIFEST_SIZE = 8388608;
/**
* Reads a workspace's manifest; `given` is a path relative to the directory the run was given, or absolute.
*
* @throws OperationalError when there is none, or it cannot be read or lies outside the workspace. What is wrong
* inside it is in the result.
*/
function readManifest(workspace, directory, given) {
	const path = given === void 0 ? MANIFEST_NAME : resolveManifestPath(directory, given);
	const file = readTextFile(workspace, path, MAX_MANIFEST_SIZE);
	if (!file.ok) {
		if (file.missing) throw createMissing(workspace, path);
		throw new OperationalError({
			code: file.code,
			message: file.message,
			hint: file.hint,
			location: locateFile(path)
		});
	}
	return parseManifest(file.source);
}
/** What a manifest's problem leaves unjudged, in the report's words. */
function describeSpoiltManifest({ message, location, remedy }) {
	return {
		message,
		location,
		...remedy !== void 0 && { hint: remedy }
	};
}
function resolveManifestPath(directory, given) {
	const path = relative(resolve(directory), resolve(directory, given)).split(sep).join("/");
	if (!path.startsWith("../") && path !== ".." && !isAbsolute(path)) return path;
	throw new OperationalError({
		code: "outside-workspace",
		message: `Manifest \`${given}\` lies outside the workspace.`,
		hint: "Give the folder that holds it with `-C <folder>`."
	});
}
function createMissing({ root }, path) {
	const other = path.replace(/\.yaml$/, ".yml");
	const hint = other !== path && existsSync(join(root, other)) ? `There is a \`${other}\`: rename it, or give it with \`--manifest\`.` : "`schemagate init` proposes one from the schema files it finds; `-C` names another folder.";
	return new OperationalError({
		code: "manifest",
		message: `There is no manifest \`${path}\`.`,
		hint
	});
}
// src/commands/outline-project.ts
/**
* Reads a workspace's manifest and the schema files it maps, without loading what judging them takes. What is wrong
* with one entry or file never keeps the others from being loaded.
*
* @throws OperationalError when there is no such folder or no manifest that can be read.
*/
async function outlineProject({ directory, manifest: given }) {
	const workspace = openWorkspace(directory);
	const { manifest, diagnostics } = readManifest(workspace, directory, given);
	const spoilt = diagnostics.map(describeSpoiltManifest);
	if (manifest === null) return {
		workspace,
		manifest,
		subjects: [],
		unjudged: [],
		diagnostics: [],
		unchecked: spoilt
	};
	const loaded = await loadSubjects(workspace, manifest, spoilt.length === 0);
	return {
		workspace,
		manifest,
		...loaded,
		unchecked: [...spoilt, ...loaded.unchecked]
	};
}
/** `complete` tells whether every entry is there; else a file without a subject may belong to one that is not. */
async function loadSubjects(workspace, manifest, complete) {
	const found = listFiles(workspace, listExtensions(manifest));
	const { selected, diagnostics: empty } = selectFiles(manifest, found.files);
	const files = new SchemaFiles(workspace, manifest, found.files);
	const map = () => mapSubjects(manifest, selected, (file, entry) => files.readRecordName(file, entry));
	let mapping = map();
	if (files.needsFormats) {
		const { FORMATS } = await import("./formats2.js");
		files.useFormats(FORMATS);
		mapping = map();
	}
	const read = mapping.subjects.map((mapped) => ({
		mapped,
		schema: files.read(mapped.file, mapped.entry)
	}));
	const linking = linkSubjects(read);
	const judged = judgeReadiness(read, linking, files.unchecked.length > 0);
	const mapped = new Set(selected.map(({ file }) => file));
	return {
		subjects: judged.subjects,
		unjudged: judged.unjudged,
		diagnostics: [
			...empty,
			...mapping.diagnostics,
			...files.diagnostics,
			...complete ? findUnmappedSchemas(workspace, manifest, {
				files: listOwnFiles(found),
				mapped
			}) : [],
			...findCaseCollisions(found.files),
			...diagnoseReferences(manifest, read, linking)
		],
		unchecked: [
			...listUnlistedFolders(manifest, found),
			...files.unchecked,
			...judged.unchecked
		]
	};
}
/** Most `.json` files of a repository are no schemas: of those that no entry names only what surely is one counts. */
function findUnmappedSchemas(workspace, manifest, { files, mapped }) {
	return findUnmappedFiles(manifest, files, mapped).filter(({ location }) => seemsSchemaFile(workspace, location.file));
}
function linkSubjects(read) {
	return linkReferences(read.map(({ mapped, schema }) => {
		const { defined, used } = schema?.names ?? {
			defined: [],
			used: []
		};
		const { subject, entry } = mapped;
		const type = schema?.format.type ?? "AVRO";
		return {
			subject,
			readable: schema !== void 0,
			type,
			written: entry.references,
			defined,
			used
		};
	}));
}
/** `someUnreadable`: a name that nobody defines may be defined in a file that could not be read. */
function judgeReadiness(read, linking, someUnreadable) {
	const subjects = [];
	const unjudged = [];
	const unchecked = [];
	for (const { mapped, schema } of read) {
		const { subject, file, entry, derivation } = mapped;
		const { compatibility, normalize } = entry;
		const linked = linking.subjects.get(subject);
		const shared = {
			subject,
			entry,
			compatibility,
			derivation
		};
		if (schema === void 0 || linked === void 0) {
			unjudged.push({
				...shared,
				file,
				reason: "unreadable"
			});
			continue;
		}
		const doubt = someUnreadable ? findDoubt(mapped, linked, linking) : void 0;
		if (linked.blocked === "problem") unjudged.push({
			...shared,
			file,
			reason: "references"
		});
		else if (doubt === void 0) subjects.push({
			...shared,
			source: schema.source,
			format: schema.format,
			normalize,
			references: linked.references
		});
		else {
			unjudged.push({
				...shared,
				file,
				reason: "unreadable"
			});
			unchecked.push(doubt);
		}
	}
	return {
		subjects,
		unjudged,
		unchecked
	};
}
/** Why a subject cannot be judged while some file cannot be read, or undefined when it does not depend on one. */
function findDoubt({ subject, file }, linked, { subjects }) {
	const [name] = linked.unresolved;
	const location = locateFile(file);
	const hint = "Mend the file that cannot be read.";
	if (name !== void 0) return {
		subject,
		message: `\`${subject}\` uses \`${name}\`, which may be defined in a file that cannot be read.`,
		hint,
		location
	};
	const isDoubtful = ({ version, subject: needed }) => version === "local" && (subjects.get(needed)?.unresolved.length ?? 0) > 0;
	if (linked.blocked === null && !linked.references.some(isDoubtful)) return void 0;
	return {
		subject,
		message: `\`${subject}\` refers to a subject whose file cannot be read.`,
		hint,
		location
	};
}
function diagnoseReferences(manifest, read, { problems }) {
	if (problems.length === 0) return [];
	const schemas = new Map(read.map(({ mapped, schema }) => [mapped.subject, schema]));
	const findFile = (subject) => schemas.get(subject)?.source.path ?? manifest.path;
	const locateUse = (subject, pointer) => {
		const schema = schemas.get(subject);
		if (schema === void 0) return locateFile(manifest.path);
		return locateRange(schema.source, schema.format.locate(schema.source.text, pointer));
	};
	return problems.map((problem) => createReferenceDiagnostic(problem, {
		manifest,
		findFile,
		locateUse
	}));
}
// src/commands/load-project.ts
/**
* Reads a workspace's manifest and the schema files it maps, to be judged. What is wrong with one entry or file never
* keeps the others from being loaded.
*
* @throws OperationalError when there is no such folder or no manifest that can be read.
*/
async function loadProject(options) {
	const outline = await outlineProject(options);
	const formats = /* @__PURE__ */ new Map();
	const subjects = [];
	for (const subject of outline.subjects) {
		const { type } = subject.format;
		const format = formats.get(type) ?? await loadFormat(type);
		formats.set(type, format);
		subjects.push({
			...subject,
			format
		});
	}
	return {
		...outline,
		subjects
	};
}
export { describeInvalidSubject, describeSpoiltManifest, loadProject, mapSubjects, outlineProject, parseManifest, readManifest, selectFiles };
