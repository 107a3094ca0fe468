import { t as OperationalError } from "./operational-error.js";
import { r as listActiveRules, t as resolveConfig } from "./resolve-config.js";
import { t as compareText } from "./sort.js";
import { a as listKeys, i as isJsonObject, o as toJsonValue, r as getMember } from "./json-value.js";
import { n as readJson } from "./json-reader.js";
import { a as describeWaived, c as lintFiles, i as describeFailure, l as countFingerprints, n as presentVersion, o as reviewWaivers, r as describeConfigProblem, s as createLintSession, u as takeOne } from "./lint-subjects.js";
import { t as RULES } from "./catalogue.js";
import { t as NO_LINT_SETTINGS } from "./lint-settings.js";
import { n as createReport, t as describeRules } from "./describe-rules.js";
import { t as readToday } from "./today.js";
import { t as parseGlob } from "./glob.js";
import { n as findMember } from "./json-location.js";
import { t as listFiles } from "./list-files.js";
import { t as readTextFile } from "./read-text-file.js";
import { t as openWorkspace } from "./workspace2.js";
import { t as locateFile } from "./location.js";
import { t as hasManifest } from "./has-manifest.js";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
// src/lint/frozen-findings.ts
/** The text of a file of frozen findings: sorted, so that it can be merged and reviewed. */
function printFrozenFindings(diagnostics) {
	const files = Object.create(null);
	const sorted = [...diagnostics].sort((left, right) => compareText(left.location.file, right.location.file) || compareText(left.rule, right.rule) || compareText(left.fingerprint, right.fingerprint));
	for (const { location, rule, fingerprint } of sorted) ((files[location.file] ??= {})[rule] ??= []).push(fingerprint);
	return `${JSON.stringify({
		version: 1,
		findings: files
	}, null, 2)}\n`;
}
/** Reads a file of frozen findings; undefined when the text is none. */
function parseFrozenFindings(text) {
	const read = readJson(text);
	const value = read.ok ? toJsonValue(read.root) : null;
	if (!isJsonObject(value) || getMember(value, "version") !== 1) return void 0;
	const findings = getMember(value, "findings");
	if (!isJsonObject(findings)) return void 0;
	const files = listKeys(findings).map((file) => [file, readRules(getMember(findings, file))]);
	return files.some(([, rules]) => rules === void 0) ? void 0 : new Map(files.map(([file, rules]) => [file, rules ?? /* @__PURE__ */ new Map()]));
}
/** Takes the frozen findings out, each as often as it was recorded. */
function hideFrozenFindings(diagnostics, frozen) {
	const recorded = [...frozen].flatMap(([file, rules]) => [...rules].flatMap(([rule, prints]) => prints.map((print) => ({ fingerprint: identify(file, rule, print) }))));
	const left = countFingerprints(recorded);
	const fresh = diagnostics.filter(({ location, rule, fingerprint }) => !takeOne(left, identify(location.file, rule, fingerprint)));
	const hidden = diagnostics.length - fresh.length;
	return {
		fresh,
		frozen: hidden,
		gone: recorded.length - hidden
	};
}
function identify(file, rule, fingerprint) {
	return JSON.stringify([
		file,
		rule,
		fingerprint
	]);
}
function readRules(value) {
	if (!isJsonObject(value)) return void 0;
	const rules = /* @__PURE__ */ new Map();
	for (const rule of listKeys(value)) {
		const prints = getMember(value, rule);
		if (!isTextList(prints)) return void 0;
		rules.set(rule, prints);
	}
	return rules;
}
function isTextList(value) {
	return Array.isArray(value) && value.every((one) => typeof one === "string");
}
// src/commands/lint-earlier.ts
const NOTHING = {
	baseline: void 0,
	manifest: void 0,
	listVersions: () => [],
	findText: () => null,
	describeChange: () => ({})
};
/**
* Reads the earlier versions that `against` names and opens the ref of `since`, which stands for `against` where that
* is not given. Without either nothing is read.
*
* @throws OperationalError when there is no such baseline or ref.
*/
async function readEarlierTexts(sources, options) {
	const { since } = options;
	const against = options.against ?? (since === void 0 ? void 0 : `git:${since}`);
	if (against === void 0) return NOTHING;
	const [{ openBaseline }, { listLocalReferences }] = await Promise.all([import("./open-baseline2.js"), import("./project-baseline.js")]);
	const targets = (sources.project?.subjects ?? []).map((subject) => ({
		subject: subject.subject,
		file: subject.source.path,
		references: listLocalReferences(subject)
	}));
	const open = (one) => openBaseline({
		workspace: sources.workspace.root,
		against: one,
		targets
	});
	const baseline = open(against);
	const ref = since === void 0 || against === `git:${since}` ? baseline : open(`git:${since}`);
	const versions = await readVersions(sources, baseline);
	const manifest = await readEarlierManifest(sources, baseline);
	const texts = new Map(sources.files.map(({ source }) => [source.path, source.text]));
	return {
		baseline: {
			kind: baseline.kind,
			label: baseline.label,
			rules: describeRules(void 0)
		},
		manifest,
		listVersions: ({ source, type }) => (versions.get(source.path) ?? []).flatMap((one) => presentVersion(one, type, source)),
		findText: ({ source }) => ref.readFile(source.path),
		describeChange: ({ file }) => {
			const [newest] = versions.get(file) ?? [];
			const text = texts.get(file);
			return newest === void 0 || text === void 0 ? {} : { changed: newest.schema !== text };
		}
	};
}
async function readVersions({ subjects }, baseline) {
	await baseline.prepare(subjects.map(({ subject }) => subject));
	const byFile = /* @__PURE__ */ new Map();
	for (const { subject, file } of subjects) {
		const { versions } = await baseline.readSubject(subject, file);
		byFile.set(file, [...byFile.get(file) ?? [], ...versions.toReversed()]);
	}
	return byFile;
}
async function readEarlierManifest({ manifest }, baseline) {
	const text = manifest === null ? null : baseline.readFile(manifest.path);
	if (manifest === null || text === null) return void 0;
	const { parseManifest } = await import("./parse-manifest2.js");
	return parseManifest({
		path: manifest.path,
		text
	}).manifest ?? void 0;
}
// src/commands/lint-sources.ts
/**
* Finds and reads what is to be linted: the given files, else all that the manifest maps, else all Avro schemas.
*
* @throws OperationalError when there is no such folder, manifest or subject.
*/
async function readLintSources(options) {
	const workspace = openWorkspace(options.directory);
	const project = hasManifest(options) ? await loadProject(options) : null;
	const collector = new SourceCollector(workspace, project);
	if (project === null) collector.addFiles(options.files ?? listFiles(workspace, [".avsc"]).files, options.directory);
	else collector.addProject(project, createSubjectFilter(options));
	if (project !== null && options.files !== void 0) collector.keepFiles(options.files, options.directory);
	return collector.finish(options.subjects !== void 0 || project !== null && options.files !== void 0);
}
async function loadProject(options) {
	const { loadProject: load } = await import("./load-project2.js");
	return load(options);
}
function createSubjectFilter({ subjects = [] }) {
	const globs = subjects.map((pattern) => {
		const parsed = parseGlob(pattern);
		if (parsed.ok) return parsed.glob;
		throw new OperationalError({
			code: "usage",
			message: parsed.message,
			hint: parsed.remedy
		});
	});
	return (subject) => globs.length === 0 || globs.some((glob) => glob.matches(subject));
}
var SourceCollector = class {
	#workspace;
	#project;
	#files = /* @__PURE__ */ new Map();
	#subjects = [];
	#unchecked = [];
	constructor(workspace, project) {
		this.#workspace = workspace;
		this.#project = project;
	}
	addProject({ subjects, unjudged }, isWanted) {
		for (const { subject, source, format, entry, references } of subjects) {
			if (format.type === "PROTOBUF" || !isWanted(subject)) continue;
			this.#subjects.push({
				subject,
				file: source.path,
				entry
			});
			const file = this.#files.get(source.path);
			const names = references.map(({ name }) => name);
			if (file === void 0) this.#files.set(source.path, {
				source,
				type: format.type,
				subjects: [subject],
				references: names
			});
			else {
				file.subjects = [...file.subjects, subject];
				file.references = [...file.references, ...names];
			}
		}
		for (const { subject, file, entry } of unjudged) {
			if (!isWanted(subject)) continue;
			this.#subjects.push({
				subject,
				file,
				entry
			});
			this.#addFile(file, [subject]);
		}
	}
	addFiles(files, directory) {
		for (const file of files) {
			const path = this.#relate(file, directory);
			const missing = this.#addFile(path, []);
			if (missing !== void 0) this.#unchecked.push({
				...missing,
				location: locateFile(path)
			});
		}
	}
	/** Only these files stay; those that no subject has are read as well. */
	keepFiles(files, directory) {
		const wanted = new Set(files.map((file) => this.#relate(file, directory)));
		for (const path of this.#files.keys()) if (!wanted.has(path)) this.#files.delete(path);
		this.addFiles([...wanted].filter((path) => !this.#files.has(path)), this.#workspace.root);
	}
	finish(partial) {
		const paths = [...this.#files.keys()].sort();
		return {
			workspace: this.#workspace,
			project: this.#project,
			manifest: this.#project?.manifest ?? null,
			files: paths.flatMap((path) => this.#files.get(path) ?? []),
			subjects: this.#subjects,
			unchecked: [...this.#project?.unchecked ?? [], ...this.#unchecked],
			partial
		};
	}
	/** Reads a file once; returns why it cannot be read. A mapped file that cannot is noted by the project already. */
	#addFile(path, subjects) {
		const known = this.#files.get(path);
		if (known !== void 0) {
			known.subjects = [...known.subjects, ...subjects];
			return;
		}
		const read = readTextFile(this.#workspace, path);
		if (!read.ok) return {
			message: read.message,
			hint: read.hint
		};
		this.#files.set(path, {
			source: read.source,
			type: guessType(path, read.source.text),
			subjects,
			references: []
		});
	}
	#relate(file, directory) {
		const root = this.#workspace.root.replaceAll("\\", "/");
		const given = resolve(directory, file).replaceAll("\\", "/");
		return given.startsWith(`${root}/`) ? given.slice(root.length + 1) : file.replaceAll("\\", "/");
	}
};
const AVRO_TYPES = /* @__PURE__ */ new Set([
	"record",
	"enum",
	"fixed",
	"error"
]);
/** Avro by its extension, or a `.json` file whose root is a named Avro type. */
function guessType(path, text) {
	if (path.endsWith(".avsc")) return "AVRO";
	const read = readJson(text, { comments: true });
	const type = read.ok && read.root.kind === "object" ? findMember(read.root, "type")?.value : void 0;
	return type?.kind === "string" && AVRO_TYPES.has(type.value) ? "AVRO" : "JSON";
}
// src/commands/lint.ts
/**
* Lints the schemas of a workspace. Everything wrong with single files, settings or rules is in the report.
*
* @throws OperationalError when nothing at all can be linted: no workspace, no such manifest, baseline or file of
* frozen findings.
*/
async function lint(options) {
	const sources = await readLintSources(options);
	const { manifest, files } = sources;
	const { config, problems } = resolveConfig(manifest?.lint ?? NO_LINT_SETTINGS, RULES);
	const session = createLintSession(options.preset === void 0 ? config : {
		...config,
		preset: options.preset
	});
	const earlier = await readEarlierTexts(sources, options);
	const found = lintFiles(session, {
		files,
		subjects: sources.subjects.map((subject) => ({
			...subject,
			...earlier.describeChange(subject)
		})),
		...manifest === null ? {} : { manifest },
		...earlier.manifest === void 0 ? {} : { earlierManifest: earlier.manifest },
		listEarlier: (file) => earlier.listVersions(file),
		...options.since === void 0 ? {} : { findText: (file) => earlier.findText(file) }
	});
	const reviewed = review(session, sources, {
		diagnostics: found.diagnostics,
		today: readToday(options.today)
	});
	const thawed = hideFrozen(reviewed.kept, options);
	return {
		report: createReport({
			command: "lint",
			baseline: earlier.baseline ?? NO_BASELINE,
			lint: {
				files: files.length,
				rules: listActiveRules(session.config, []).length,
				preset: session.config.preset,
				...options.frozen === void 0 ? {} : { frozen: thawed.frozen }
			},
			subjects: [],
			diagnostics: thawed.fresh,
			waived: describeWaived(reviewed.waived, manifest),
			unchecked: [
				...sources.unchecked,
				...problems.map((problem) => describeConfigProblem(problem, manifest)),
				...[...found.failures, ...reviewed.failures].map(describeFailure)
			],
			...options.failOn === void 0 ? {} : { failOn: options.failOn }
		}),
		session,
		sources
	};
}
const NO_BASELINE = {
	kind: "none",
	label: "nothing",
	rules: "the linter"
};
function review(session, { manifest, subjects, partial }, { diagnostics, today }) {
	if (manifest === null) return {
		kept: diagnostics,
		waived: [],
		failures: []
	};
	const byFile = /* @__PURE__ */ new Map();
	for (const { file, subject } of subjects) byFile.set(file, [...byFile.get(file) ?? [], subject]);
	return reviewWaivers(session, {
		manifest,
		diagnostics,
		today,
		listSubjects: (file) => byFile.get(file) ?? [],
		extent: partial ? "some" : "lint"
	});
}
function hideFrozen(diagnostics, { frozen, directory }) {
	if (frozen === void 0) return {
		fresh: diagnostics,
		frozen: 0,
		gone: 0
	};
	return hideFrozenFindings(diagnostics, readFrozen(resolve(directory, frozen), frozen));
}
function readFrozen(path, given) {
	let text;
	try {
		text = readFileSync(path, "utf8");
	} catch (cause) {
		throw new OperationalError({
			code: "unreadable-file",
			message: `The file of frozen findings \`${given}\` cannot be read.`,
			hint: `\`schemagate lint --update-baseline --baseline ${given}\` records the findings there are.`,
			cause
		});
	}
	const findings = parseFrozenFindings(text);
	if (findings !== void 0) return findings;
	throw new OperationalError({
		code: "unreadable-file",
		message: `\`${given}\` is no file of frozen findings.`,
		hint: `Write it again with \`schemagate lint --update-baseline --baseline ${given}\`.`
	});
}
export { printFrozenFindings as n, lint as t };
