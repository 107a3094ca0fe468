import { OUTCOME_EXIT_CODES, OperationalError, escapeText, invariant, isGiven, readFlag } from "./start.js";
import { describeInvalidSubject, mapSubjects, parseManifest, selectFiles } from "./project.js";
import { MANIFEST_NAME, compareText, listFiles, openWorkspace, parseGlob, readTextFile } from "./ground.js";
import { findFormatByExtension, findMeantFormat, listSchemaExtensions, seemsSchemaFile } from "./outlines.js";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { randomBytes } from "node:crypto";
// src/manifest/proposed-globs.ts
/**
* Globs that match exactly the targets: one for all of them if that can be, else one per folder, else the paths
* themselves. No target may hold a character that means something in a glob.
*/
function chooseGlobs({ targets, files, pattern, open }) {
	const ancestor = findAncestor(targets.map((file) => listFolders(file).slice(0, open === 0 ? void 0 : -open)));
	const single = [
		pattern,
		`*/${pattern}`,
		`**/${pattern}`
	].map((shape) => [...ancestor, shape].join("/")).find((glob) => matchesExactly(glob, files, targets));
	if (single !== void 0) return [single];
	const folders = /* @__PURE__ */ new Map();
	for (const file of targets) {
		const folder = listFolders(file).join("/");
		const inside = folders.get(folder);
		if (inside === void 0) folders.set(folder, [file]);
		else inside.push(file);
	}
	return [...folders].flatMap(([folder, inside]) => {
		const glob = folder === "" ? pattern : `${folder}/${pattern}`;
		return matchesExactly(glob, files, inside) ? [glob] : inside;
	});
}
/** A glob that matches a path whatever characters it holds; others that differ in those characters match too. */
function createIgnoreGlob(path) {
	return path.replace(/[*?[{]|^!/g, "?");
}
/** Whether a path means something else when it is read as a glob. */
function isGlobLike(path) {
	return /[*?[{]|^!/.test(path);
}
function matchesExactly(pattern, files, targets) {
	const parsed = parseGlob(pattern);
	if (!parsed.ok) return false;
	const wanted = new Set(targets);
	return files.every((file) => parsed.glob.matches(file) === wanted.has(file));
}
function listFolders(file) {
	return file.split("/").slice(0, -1);
}
function findAncestor(folders) {
	const [first = [], ...others] = folders;
	const end = first.findIndex((name, index) => others.some((other) => other[index] !== name));
	return end < 0 ? first : first.slice(0, end);
}
// src/manifest/print-proposal.ts
const RULE_TEXTS = [
	{
		rule: "stem",
		comment: "Named after their files.",
		pattern: "*-{key,value}",
		naming: "subject: \"{name}\""
	},
	{
		rule: "folder",
		comment: "The folder is the topic, the file says which half of a record it describes.",
		pattern: "{key,value}",
		naming: "subject: \"{dir}-{name}\""
	},
	{
		rule: "record",
		comment: "Named after the types they define.",
		pattern: "*",
		naming: "strategy: RecordNameStrategy"
	}
];
/** The text of a manifest that maps a proposal's files; `files` are all schema files of the workspace. */
function printProposal(proposal, files) {
	const plain = proposal.subjects.filter(isWrittenOut).map(printPlain);
	return [
		"# Which schema file belongs to which subject of the Schema Registry.",
		"# Proposed by `schemagate init`: `schemagate subjects` shows what it maps, docs/manifest.md what else it may say.",
		"version: 1",
		"",
		"defaults:",
		"  compatibility: inherit # the registry's level counts unless an entry says otherwise",
		"",
		"subjects:",
		...[...RULE_TEXTS.map((text) => ({
			comment: text.comment,
			entries: printRule(proposal, text, files)
		})), {
			comment: "Named one by one.",
			entries: plain
		}].filter(({ entries }) => entries.length > 0).flatMap(printGroup),
		...printIgnored(proposal),
		""
	].join("\n");
}
/** The text of the same manifest with one entry per file, for layouts that no glob tells apart. */
function printEveryFile(proposal) {
	const subjects = proposal.subjects.map((one) => ({
		...one,
		rule: "plain"
	}));
	return printProposal({
		...proposal,
		subjects
	}, []);
}
function isWrittenOut({ file, rule }) {
	return rule === "plain" || isGlobLike(file);
}
function printRule({ subjects }, { rule, pattern, naming }, files) {
	const targets = subjects.filter((one) => one.rule === rule && !isWrittenOut(one)).map(({ file }) => file);
	return [...new Set(targets.map((file) => /\.[^.]*$/.exec(file)?.[0] ?? ""))].map((extension) => {
		const own = targets.filter((file) => file.endsWith(extension));
		const open = rule === "folder" ? 1 : 0;
		const globs = chooseGlobs({
			targets: own,
			files,
			pattern: `${pattern}${extension}`,
			open
		});
		const items = globs.map((glob) => `  - ${printText(glob)}`);
		return globs.length === 1 ? [`files: ${printText(globs[0] ?? "")}`, naming] : [
			"files:",
			...items,
			naming
		];
	});
}
function printPlain({ file, subject }) {
	return [`schema: ${printText(file)}`, `subject: ${printText(subject.replace(/[{}]/g, "$&$&"))}`];
}
function printGroup({ comment, entries }) {
	return [`  # ${comment}`, ...entries.flatMap((lines) => lines.map(indentLine))];
}
function indentLine(line, index) {
	return `${index === 0 ? "  - " : "    "}${line}`;
}
function printIgnored({ ignored }) {
	if (ignored.length === 0) return [];
	return [
		"",
		"# Files without a subject of their own. Earlier versions belong into a registry folder, not beside the new ones.",
		"ignore:",
		...ignored.map(({ file, reason }) => `  - ${printText(createIgnoreGlob(file))} # ${reason}`)
	];
}
/** Plain where no reader could take it for anything but a text, else in quotes; JSON's quoting is YAML's too. */
function printText(text) {
	return /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null)$/i.test(text) ? text : JSON.stringify(text);
}
// src/manifest/proposal.ts
/**
* Proposes a subject for each schema file: `orders-value.avsc` is `orders-value`, `orders/value.avsc` too, a file with a
* named root type has that name, any other its own. Of several files for one subject the last one counts, numbers in
* names compared as numbers, since `v10` follows `v9`; the others are earlier versions when their paths differ by numbers
* alone, and else schemas of their own, named after folder and file.
*/
function proposeSubjects(schemas) {
	const nameable = schemas.filter(({ file }) => isNameable(file));
	const bySubject = /* @__PURE__ */ new Map();
	const ignored = [];
	for (const schema of [...nameable].sort((left, right) => compareNaturally(right.file, left.file))) {
		const first = proposeSubject(schema);
		const other = bySubject.get(first.subject);
		const proposed = other === void 0 || isSeries(schema.file, other.file) ? first : proposeByPath(schema, first);
		const taken = bySubject.get(proposed.subject);
		const fault = describeInvalidSubject(proposed.subject);
		if (fault !== void 0) ignored.push({
			file: schema.file,
			reason: fault
		});
		else if (taken !== void 0) ignored.push({
			file: schema.file,
			reason: `same subject as ${taken.file}: ${proposed.subject}`
		});
		else bySubject.set(proposed.subject, proposed);
	}
	return {
		subjects: [...bySubject.values()].sort((left, right) => compareText(left.file, right.file)),
		ignored: ignored.sort((left, right) => compareText(left.file, right.file)),
		unnameable: schemas.flatMap(({ file }) => isNameable(file) ? [] : [file])
	};
}
function proposeSubject({ file, record }) {
	const [stem, folder] = [findStem(file), file.split("/").at(-2)];
	if (/^.+-(?:key|value)$/.test(stem)) return {
		file,
		subject: stem,
		rule: "stem"
	};
	if (/^(?:key|value)$/.test(stem) && folder !== void 0) return {
		file,
		subject: `${folder}-${stem}`,
		rule: "folder"
	};
	if (record !== null) return {
		file,
		subject: record,
		rule: "record"
	};
	return {
		file,
		subject: stem,
		rule: "plain"
	};
}
/** Whether two paths differ by nothing but numbers, as those of versions do. */
function isSeries(left, right) {
	const [one, other] = [left, right].map((file) => file.replace(/\d+/g, "0"));
	return one === other;
}
function proposeByPath({ file }, otherwise) {
	const [stem, folder] = [findStem(file), file.split("/").at(-2)];
	return folder === void 0 ? otherwise : {
		file,
		subject: `${folder}-${stem}`,
		rule: "plain"
	};
}
function findStem(file) {
	return (file.split("/").at(-1) ?? "").replace(/(?<=.)\.[^.]*$/, "");
}
function isNameable(file) {
	return !/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\\]/u.test(file);
}
/** By the texts between numbers and the numbers themselves, so that `v10` comes after `v9`. */
function compareNaturally(left, right) {
	const [lefts, rights] = [left, right].map((text) => text.split(/(\d+)/));
	for (const [index, part] of lefts.entries()) {
		const other = rights[index] ?? "";
		const order = index % 2 === 1 && other !== "" ? Number(part) - Number(other) || compareText(part, other) : compareText(part, other);
		if (order !== 0) return order;
	}
	return lefts.length - rights.length;
}
// src/workspace/create-text-file.ts
/**
* Creates a file of the workspace by its path relative to the root. A file, or a link, that is there already is left
* alone, or with `replace` taken out of the way as a whole; a link is never followed.
*
* @throws OperationalError with the code `output` when it is there already or cannot be written.
*/
function createTextFile({ root }, file, { replace }) {
	const target = join(root, file.path);
	try {
		if (replace) replaceFile(target, file.text);
		else writeFileSync(target, file.text, { flag: "wx" });
	} catch (cause) {
		const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown error";
		const exists = !replace && code === "EEXIST";
		throw new OperationalError({
			code: "output",
			message: exists ? `There is a \`${file.path}\` already.` : `\`${file.path}\` cannot be written: ${code}.`,
			hint: exists ? "It stays as it is; `--force` replaces it." : "Check the folder and its permissions.",
			cause
		});
	}
}
function replaceFile(target, text) {
	const draft = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
	try {
		writeFileSync(draft, text, { flag: "wx" });
		renameSync(draft, target);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
}
// src/commands/init.ts
/**
* Writes a manifest that maps every schema file found in the workspace, recognised by the layout and by what the files
* hold. Files of a project with a manifest of its own are left to it.
*
* @throws OperationalError when there is a manifest already (unless `force`), no schema file, or nothing can be written.
*/
function proposeManifest({ directory, manifest = MANIFEST_NAME, force = false }) {
	if (/[/\\]/.test(manifest)) throw createElsewhere(manifest);
	const workspace = openWorkspace(directory);
	const { files, projects } = listFiles(workspace, listSchemaExtensions());
	const found = files.filter((file) => !projects.some((folder) => file.startsWith(`${folder}/`)) && seemsSchemaFile(workspace, file)).map((file) => ({
		file,
		record: readRecordName(workspace, file)
	}));
	const proposal = proposeSubjects(found);
	if (proposal.subjects.length === 0) throw createNoSchemas(found);
	const text = [printProposal(proposal, files), printEveryFile(proposal)].find((one) => mapsAsProposed(one, proposal, found));
	invariant(text !== void 0, "A proposal with an entry for each file maps what it proposes.");
	createTextFile(workspace, {
		path: manifest,
		text
	}, { replace: force });
	const { subjects, ignored, unnameable } = proposal;
	return {
		path: manifest,
		text,
		subjects: subjects.length,
		ignored,
		unnameable
	};
}
function readRecordName(workspace, file) {
	const format = findFormatByExtension(file);
	const result = readTextFile(workspace, file);
	if (format === void 0 || !result.ok) return null;
	const { text } = result.source;
	return (findMeantFormat(format, text) ?? format).listNames(text).root;
}
/** Reads the text as every other command will, and compares what comes out. */
function mapsAsProposed(text, { subjects }, found) {
	const { manifest, diagnostics } = parseManifest({
		path: MANIFEST_NAME,
		text
	});
	if (manifest === null || diagnostics.length > 0) return false;
	const records = new Map(found.map(({ file, record }) => [file, record]));
	const { selected, diagnostics: empty } = selectFiles(manifest, [...records.keys()]);
	const mapping = mapSubjects(manifest, selected, (file) => records.get(file));
	if (empty.length + mapping.diagnostics.length > 0) return false;
	const proposed = new Map(subjects.map(({ file, subject }) => [file, subject]));
	return mapping.subjects.every(({ file, subject }) => proposed.get(file) === subject) && mapping.subjects.length === proposed.size;
}
function createElsewhere(manifest) {
	return new OperationalError({
		code: "usage",
		message: `A manifest is proposed for the folder it stands in, and \`${manifest}\` is elsewhere.`,
		hint: "Give the folder with `-C <folder>`, and the file's name alone with `--manifest`."
	});
}
function createNoSchemas(found) {
	const extensions = listSchemaExtensions().map((extension) => `\`${extension}\``);
	return new OperationalError({
		code: "usage",
		message: found.length === 0 ? "There is no schema file in the folder." : "No schema file here can be mapped.",
		hint: `Schema files end in ${extensions.join(", ")}; \`-C\` names another folder.`
	});
}
// src/cli/run-init.ts
/** `schemagate init`. */
function runInit({ line, directory, terminal }) {
	const manifest = readFlag(line, "manifest");
	const { path, subjects, ignored, unnameable } = proposeManifest({
		directory,
		force: isGiven(line, "force"),
		...manifest === void 0 ? {} : { manifest }
	});
	const lines = [
		`Wrote ${path} with ${subjects} subject${subjects === 1 ? "" : "s"}. \`schemagate subjects\` shows what it maps.`,
		...ignored.map(({ file, reason }) => `Ignored: ${file} (${reason})`),
		...unnameable.map((file) => `Left out, since no manifest can hold its name: ${file}`)
	];
	terminal.writeOutput(`${lines.map(escapeText).join("\n")}\n`);
	return OUTCOME_EXIT_CODES.clean;
}
export { runInit };
