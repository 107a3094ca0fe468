import { _ as locateRange, g as locateFile } from "./render.js";
import { i as listNames, n as mapSubjects, r as createMappingDiagnostic, t as selectFiles } from "./select-files.js";
import { f as findNearest } from "./start.js";
import { r as openWorkspace, t as listFiles } from "./files.js";
import { A as expandBraces } from "./linter.js";
import { a as seemsSchemaFile, i as listSchemaExtensions, t as SchemaFiles } from "./schema-files.js";
import { n as readManifest, t as describeSpoiltManifest } from "./read-manifest2.js";
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
function createAmbiguity({ subject, name, pointer, candidates }, { locateUse }) {
	const first = candidates[0] ?? "";
	return createMappingDiagnostic({
		rule: "manifest/ambiguous-reference",
		message: `Type \`${name}\` is defined by ${candidates.length} subjects, ${listNames(candidates)}, so it is not clear which one \`${subject}\` refers to.`,
		location: locateUse(subject, pointer),
		key: [subject, name],
		subject,
		related: candidates.map((candidate) => ({
			message: `\`${candidate}\` defines it in this file.`,
			location: dropPlace(locateUse(candidate, ""))
		})),
		remedy: `Choose one in the manifest: \`references: [{ name: ${name}, subject: ${first}, version: local }]\`.`
	});
}
function dropPlace({ file }) {
	return { file };
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
// src/commands/load-project.ts
/**
* Reads a workspace's manifest and the schema files it maps. What is wrong with one entry or file never keeps the
* others from being loaded.
*
* @throws OperationalError when there is no such folder or no manifest that can be read.
*/
async function loadProject({ directory, manifest: given }) {
	const workspace = openWorkspace(directory);
	const { manifest, diagnostics } = await readManifest(workspace, directory, given);
	const spoilt = diagnostics.map(describeSpoiltManifest);
	if (manifest === null) return {
		workspace,
		manifest,
		subjects: [],
		unjudged: [],
		diagnostics: [],
		unchecked: spoilt
	};
	const loaded = loadSubjects(workspace, manifest, spoilt.length === 0);
	return {
		workspace,
		manifest,
		...loaded,
		unchecked: [...spoilt, ...loaded.unchecked]
	};
}
/** `complete` tells whether every entry is there; else a file without a subject may belong to one that is not. */
function loadSubjects(workspace, manifest, complete) {
	const found = listFiles(workspace, listExtensions(manifest));
	const { selected, diagnostics: empty } = selectFiles(manifest, found.files);
	const files = new SchemaFiles(workspace, manifest, found.files);
	const mapping = mapSubjects(manifest, selected, (file, entry) => files.readRecordName(file, entry));
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
	const locateUse = (subject, pointer) => {
		const schema = schemas.get(subject);
		if (schema === void 0) return locateFile(manifest.path);
		return locateRange(schema.source, schema.format.locate(schema.source.text, pointer));
	};
	return problems.map((problem) => createReferenceDiagnostic(problem, {
		manifest,
		locateUse
	}));
}
export { loadProject as t };
