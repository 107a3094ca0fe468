import { n as createReport, t as describeRules } from "./describe-rules.js";
import { t as diagnoseProblem } from "./diagnose-problem.js";
import { a as listPublishedSources, i as pickRules, n as openProjectBaseline, o as readCandidateReferences, r as EarlierParser, s as findSatisfiedLevels, t as listLocalReferences } from "./project-baseline.js";
import { t as judgeVersions } from "./judge-versions.js";
import { n as selectVersions, t as LEVEL_DEMANDS } from "./pairs.js";
import { a as createFingerprint, t as locateFile } from "./location.js";
import { t as OperationalError } from "./operational-error.js";
import { n as addVersion, t as explainFailures } from "./explain-failures.js";
import { t as diagnoseHazards } from "./diagnose.js";
import { t as loadProject } from "./load-project.js";
import { t as parseGlob } from "./glob.js";
import { t as findNearest } from "./spelling.js";
import { resolve } from "node:path";
// src/baseline/changed-subjects.ts
/**
* The subjects of which anything differs from the baseline: their own text, the text of a subject they refer to
* (directly or through others), or their manifest entry (`changedEntries`).
*
* @throws OperationalError when the baseline cannot be read.
*/
async function findChangedSubjects(baseline, candidates, changedEntries) {
	const changed = /* @__PURE__ */ new Set();
	for (const candidate of candidates) if (changedEntries.has(candidate.entry) || await baseline.isChanged(candidate)) changed.add(candidate.subject);
	spreadChanges(candidates, changed);
	return changed;
}
/**
* The entries of a manifest that its earlier text does not hold in the same words, whatever their order and layout.
* All of them when there is no earlier manifest, or another registry's rules applied to it.
*/
function findChangedEntries(present, earlier) {
	if (earlier === null || earlier.registryVersion !== present.registryVersion) return new Set(present.entries);
	const known = new Set(earlier.entries.map(printEntry));
	return new Set(present.entries.filter((entry) => !known.has(printEntry(entry))));
}
function spreadChanges(candidates, changed) {
	const referrers = /* @__PURE__ */ new Map();
	for (const { subject, references } of candidates) for (const reference of references) {
		const known = referrers.get(reference.subject);
		if (known === void 0) referrers.set(reference.subject, [subject]);
		else known.push(subject);
	}
	for (const subject of changed) for (const referrer of referrers.get(subject) ?? []) changed.add(referrer);
}
function printEntry(entry) {
	return JSON.stringify(entry, (key, value) => key === "range" ? void 0 : value);
}
// src/compatibility/upgrade-order.ts
/**
* The order of upgrade that a level promises to be safe: backward means new readers can read old data, so readers go
* first; forward the reverse; both, any. Null under NONE, which promises nothing.
*/
function findUpgradeOrder(level) {
	const { directions } = LEVEL_DEMANDS[level];
	if (directions.length === 0) return null;
	if (directions.length === 2) return "any-order";
	return directions[0] === "backward" ? "consumers-first" : "producers-first";
}
// src/commands/find-hazards.ts
/**
* Warnings about what the registry accepts and what loses or corrupts data all the same, for every pair the level asks
* about; a hazard towards several versions is reported once and names them.
*/
function findHazards(judged) {
	const found = /* @__PURE__ */ new Map();
	for (const { version, direction } of judged.pairs) for (const diagnostic of findPairHazards(judged, version, direction)) {
		const known = found.get(diagnostic.fingerprint);
		found.set(diagnostic.fingerprint, known === void 0 ? diagnostic : addVersion(known, version.label));
	}
	return [...found.values()];
}
function findPairHazards({ subject, level, candidate, sources, parse, locate }, version, direction) {
	const earlier = parse(version);
	const [reader, writer] = direction === "backward" ? [candidate, earlier] : [earlier, candidate];
	const differences = subject.format.findHazards(reader, writer);
	if (differences.length === 0) return [];
	return diagnoseHazards({
		format: subject.format,
		subject: subject.subject,
		level,
		direction,
		candidate: sources,
		earlier: locate(version),
		differences
	});
}
// src/commands/check-subject.ts
/** Judges one subject; what cannot be read or decided is in the outcome's `unchecked`. */
async function checkSubject(subject, context) {
	if (subject.compatibility === "unmanaged") return conclude(subject, {
		level: "NONE",
		levelSource: "manifest"
	}, { verdict: "unmanaged" });
	try {
		const earlier = await context.baseline.readSubject(subject.subject, subject.source.path);
		const effective = chooseLevel(subject, earlier, context.level);
		const references = await readCandidateReferences(subject, context.project, context.baseline);
		return await judgeSubject({
			...context,
			subject,
			earlier,
			effective
		}, references);
	} catch (error) {
		if (!(error instanceof OperationalError)) throw error;
		return conclude(subject, chooseLevel(subject, null, context.level), {
			verdict: "not-checked",
			unchecked: [describeFailure(subject, error)]
		});
	}
}
function chooseLevel({ compatibility }, earlier, flag) {
	if (flag !== void 0) return {
		level: flag,
		levelSource: "flag"
	};
	if (compatibility !== "inherit" && compatibility !== "unmanaged") return {
		level: compatibility,
		levelSource: "manifest"
	};
	const known = earlier?.level ?? null;
	if (known === null) return {
		level: "BACKWARD",
		levelSource: "default"
	};
	return {
		level: known.value,
		levelSource: known.source
	};
}
async function judgeSubject(one, references) {
	const { subject, earlier, effective } = one;
	const { format, source } = subject;
	const sources = {
		main: source,
		references: references.sources
	};
	const parsed = format.parse(source.text, {
		references: references.resolved,
		strictness: "new",
		...pickRules(one)
	});
	if (!parsed.ok) {
		const schema = {
			subject: subject.subject,
			sources
		};
		return conclude(subject, effective, {
			verdict: "invalid",
			diagnostics: parsed.problems.map((problem) => diagnoseProblem(format, problem, schema))
		});
	}
	const same = earlier.versions.findLast((version) => isSameVersion(subject, references, version));
	if (same !== void 0) return conclude(subject, effective, {
		verdict: "unchanged",
		comparedWith: [same.label]
	});
	if (earlier.versions.length === 0) return conclude(subject, effective, { verdict: "new" });
	const undecided = effective.level === "NONE" ? [] : earlier.undecided;
	if (undecided.length > 0) return conclude(subject, effective, {
		verdict: "not-checked",
		unchecked: [describeUndecided(subject, undecided)]
	});
	return compareWithEarlier(one, {
		candidate: parsed.schema,
		sources,
		references
	});
}
async function compareWithEarlier(one, candidate) {
	const { subject, earlier, effective } = one;
	const asked = selectVersions(effective.level, earlier.versions);
	const comparedWith = asked.map(({ label }) => label);
	const foreign = asked.find(({ schemaType }) => schemaType !== subject.format.type);
	if (foreign !== void 0) return conclude(subject, effective, {
		verdict: "incompatible",
		comparedWith,
		diagnostics: [diagnoseType(subject, foreign)]
	});
	const judged = judgeCandidate(one, candidate);
	const undecided = judged.pairs.filter(({ verdict }) => verdict === "server-error" || verdict === "undecided");
	if (undecided.length > 0) return conclude(subject, effective, {
		verdict: "not-checked",
		comparedWith,
		unchecked: undecided.map((pair) => describeUndecidedPair(subject, pair))
	});
	const hazards = one.hazards === true ? findHazards(judged) : [];
	if (judged.pairs.every(({ verdict }) => verdict === "compatible")) return conclude(subject, effective, {
		verdict: "compatible",
		comparedWith,
		upgradeOrder: findUpgradeOrder(effective.level),
		diagnostics: hazards
	});
	const failures = await explainFailures(judged);
	return conclude(subject, effective, {
		verdict: "incompatible",
		comparedWith,
		satisfies: findSatisfied(one, judged),
		diagnostics: [...failures, ...hazards]
	});
}
function judgeCandidate(one, { candidate, sources, references }) {
	const { subject, earlier, effective } = one;
	const parser = new EarlierParser(subject, pickRules(one));
	const parse = (version) => parser.parse(version);
	const { pairs } = judgeVersions({
		format: subject.format,
		level: effective.level,
		candidate,
		versions: earlier.versions,
		parse,
		options: {
			...pickRules(one),
			...earlier.policy === null ? {} : { policy: earlier.policy }
		}
	});
	return {
		subject,
		level: effective.level,
		candidate,
		sources,
		references,
		pairs,
		parse,
		locate: (version) => locateEarlier(subject, version),
		...pickRules(one)
	};
}
/** Judges a refused candidate in both directions against every version, which its level may not ask for. */
function findSatisfied({ earlier }, judged) {
	const { candidate, parse } = judged;
	const { format } = judged.subject;
	const options = {
		...pickRules(judged),
		...earlier.policy === null ? {} : { policy: earlier.policy }
	};
	return findSatisfiedLevels(earlier.versions.map((version) => ({
		backward: format.compare(candidate, parse(version), options).verdict === "compatible",
		forward: format.compare(parse(version), candidate, options).verdict === "compatible"
	})));
}
function locateEarlier({ subject }, version) {
	return {
		version: version.version,
		label: version.label,
		sources: {
			main: {
				path: version.file ?? `${subject} ${version.label}`,
				text: version.schema
			},
			references: listPublishedSources(version.resolved)
		}
	};
}
/** The registry answers with a live version's id when its text and references are the candidate's, without a check. */
function isSameVersion(subject, { resolved }, version) {
	if (version.schemaType !== subject.format.type || version.schema !== subject.source.text) return false;
	const mine = resolved.map(({ name, schema }) => JSON.stringify([name, schema])).sort();
	const theirs = version.resolved.map(({ name, schema }) => JSON.stringify([name, schema])).sort();
	return mine.join() === theirs.join();
}
function describeFailure(subject, error) {
	const { message, hint, location } = error;
	return {
		subject: subject.subject,
		message,
		...hint === void 0 ? {} : { hint },
		location: location ?? locateFile(subject.source.path)
	};
}
function describeUndecided({ subject }, settings) {
	return {
		subject,
		message: `The registry's settings of \`${subject}\` decide in ways that are not decided here: ${settings.join(", ")}.`,
		hint: "Ask the registry itself for this subject."
	};
}
function describeUndecidedPair({ subject }, pair) {
	const reason = pair.verdict === "server-error" ? "the registry itself fails on this pair (HTTP 500)" : "the registry's own answer differs from run to run";
	return {
		subject,
		message: `\`${subject}\` against ${pair.version.label}, ${pair.direction}: ${reason}.`
	};
}
function diagnoseType({ subject, source, format }, version) {
	const rule = "subject/schema-type-changed";
	return {
		rule,
		severity: "error",
		message: `The schema is of type ${format.type} and ${version.label} is of type ${version.schemaType}, so neither can read the other's data.`,
		location: locateFile(source.path),
		subject,
		related: [],
		why: "The registry refuses another schema type for a subject that has versions, at every level but NONE.",
		remedy: "Register the schema under a new subject, and write its data to a new topic.",
		fingerprint: createFingerprint([
			rule,
			subject,
			version.schemaType
		])
	};
}
function conclude(subject, effective, outcome) {
	const { verdict, comparedWith = [], upgradeOrder = null, satisfies, diagnostics = [], unchecked = [] } = outcome;
	return {
		report: {
			subject: subject.subject,
			file: subject.source.path,
			schemaType: subject.format.type,
			...effective,
			verdict,
			comparedWith,
			upgradeOrder,
			...satisfies === void 0 ? {} : { satisfies }
		},
		diagnostics,
		unchecked
	};
}
// src/commands/merge-shared-causes.ts
/**
* Findings whose cause stands in a file that several subjects refer to, made into one: the finding of the file's own
* subject, else of the first one, which names the other judged subjects it breaks and those that stay as they are.
*/
function mergeSharedCauses(diagnostics, { project, judged }) {
	const owners = new Map(project.map((subject) => [subject.source.path, subject.subject]));
	const groups = /* @__PURE__ */ new Map();
	for (const diagnostic of diagnostics) {
		const key = createCauseKey(diagnostic, owners);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [diagnostic]);
		else group.push(diagnostic);
	}
	return [...groups.values()].flatMap((group) => mergeGroup(group, {
		owners,
		judged
	}));
}
function createCauseKey({ location, rule, subject, fingerprint, compatibility }, owners) {
	const owner = owners.get(location.file);
	if (compatibility === void 0 || owner === void 0) return `${subject ?? ""} ${fingerprint}`;
	const { start } = location;
	return JSON.stringify([
		rule,
		location.file,
		start,
		compatibility.direction,
		compatibility.registryMessage
	]);
}
function mergeGroup(group, { owners, judged }) {
	const owner = owners.get(group[0]?.location.file ?? "");
	const first = group.find(({ subject }) => subject === owner) ?? group[0];
	if (first === void 0) return [];
	if (owner === void 0 || group.every(({ subject }) => subject === owner)) return group;
	const broken = new Set(group.map((diagnostic) => diagnostic.subject));
	const users = judged.filter(({ references }) => references.some((one) => one.subject === owner));
	const shared = {
		owner,
		breaks: users.filter((user) => broken.has(user.subject)).map((user) => describeUser(user, owner)),
		spares: users.filter((user) => !broken.has(user.subject)).map((user) => describeUser(user, owner))
	};
	return [{
		...first,
		shared
	}];
}
/** The way from a subject to the one that holds the cause, over the references between them. */
function describeUser({ subject, references }, owner) {
	return {
		subject,
		via: references.some((one) => one.direct && one.subject === owner) ? [] : references.filter((one) => one.direct && one.subject !== owner).map((one) => one.subject)
	};
}
// src/commands/select-subjects.ts
/**
* The subjects that match `--subject` and serve one of the given files or refer to one. Findings about the mapping as
* a whole are kept unless files were given, so that a pre-commit hook speaks of what is committed only.
*
* @throws OperationalError for a glob that cannot be read, matches nothing, or a file that is mapped to no subject.
*/
function selectSubjects(project, options) {
	const byName = createNameFilter(project, options.subjects ?? []);
	const files = options.files ?? [];
	if (files.length === 0) return {
		subjects: project.subjects.filter(({ subject }) => byName(subject)),
		unjudged: project.unjudged.filter(({ subject }) => byName(subject)),
		diagnostics: project.diagnostics
	};
	const wanted = new Set(files.map((file) => findOwnPath(project, options.directory, file)));
	const touched = new Set([...project.subjects.map(({ subject, source }) => ({
		subject,
		file: source.path
	})), ...project.unjudged].filter(({ file }) => wanted.has(file)).map(({ subject }) => subject));
	const refers = ({ subject, references }) => touched.has(subject) || references.some((one) => one.version === "local" && touched.has(one.subject));
	return {
		subjects: project.subjects.filter((one) => byName(one.subject) && refers(one)),
		unjudged: project.unjudged.filter(({ subject }) => byName(subject) && touched.has(subject)),
		diagnostics: project.diagnostics.filter(({ location }) => wanted.has(location.file))
	};
}
function createNameFilter(project, patterns) {
	if (patterns.length === 0) return () => true;
	const names = [...project.subjects, ...project.unjudged].map(({ subject }) => subject);
	const globs = patterns.map((pattern) => {
		const result = parseGlob(pattern);
		if (!result.ok) throw new OperationalError({
			code: "usage",
			message: result.message,
			hint: result.remedy
		});
		if (names.some((name) => result.glob.matches(name))) return result.glob;
		const nearest = findNearest(pattern, names);
		throw new OperationalError({
			code: "usage",
			message: `No subject matches \`--subject ${pattern}\`.`,
			hint: nearest === void 0 ? "`schemagate subjects` lists them." : `Did you mean \`${nearest}\`?`
		});
	});
	return (subject) => globs.some((glob) => glob.matches(subject));
}
/** A given file as the workspace names it. Files of no subject are an error: passing them over would look like a pass. */
function findOwnPath(project, directory, file) {
	const root = project.workspace.root.replaceAll("\\", "/");
	const given = resolve(directory, file).replaceAll("\\", "/");
	const fromRoot = given.startsWith(`${root}/`) ? given.slice(root.length + 1) : void 0;
	const known = [...project.subjects.map(({ source }) => source.path), ...project.unjudged.map((one) => one.file)];
	const path = [fromRoot, file.replaceAll("\\", "/")].find((one) => one !== void 0 && known.includes(one));
	if (path !== void 0) return path;
	const nearest = findNearest(fromRoot ?? file, known);
	throw new OperationalError({
		code: "usage",
		message: `\`${file}\` is mapped to no subject.`,
		hint: nearest === void 0 ? "`schemagate subjects` lists the mapping." : `Did you mean \`${nearest}\`?`
	});
}
// src/commands/check.ts
/**
* Judges the mapped subjects of a workspace against their earlier versions. What keeps one subject from being judged
* is in the report; the others get their verdicts all the same.
*
* @throws OperationalError when nothing at all can be judged: no workspace, no manifest, no such baseline.
*/
async function check(options) {
	const project = await loadProject(options);
	const selection = selectSubjects(project, options);
	const baseline = openProjectBaseline(project, options.against);
	const subjects = options.changed === true ? await selectChanged(project, selection.subjects, baseline) : selection.subjects;
	await baseline.prepare(listNeeded(subjects));
	const registryVersion = options.registryVersion ?? project.manifest?.registryVersion;
	const context = {
		baseline,
		project: new Map(project.subjects.map((subject) => [subject.subject, subject])),
		hazards: options.hazards === true,
		...options.level === void 0 ? {} : { level: options.level },
		...registryVersion === void 0 ? {} : { serverVersion: registryVersion }
	};
	const outcomes = [];
	for (const subject of subjects) outcomes.push(await checkSubject(subject, context));
	const found = outcomes.flatMap((outcome) => outcome.diagnostics);
	return createReport({
		command: "check",
		baseline: {
			kind: baseline.kind,
			label: baseline.label,
			rules: describeRules(registryVersion)
		},
		subjects: [...outcomes.map((outcome) => outcome.report), ...selection.unjudged.map(reportUnjudged)],
		diagnostics: [...selection.diagnostics, ...mergeSharedCauses(found, {
			project: project.subjects,
			judged: subjects
		})],
		unchecked: [...project.unchecked, ...outcomes.flatMap((outcome) => outcome.unchecked)],
		...options.failOn === void 0 ? {} : { failOn: options.failOn }
	});
}
/** The subjects to judge, and those whose published versions they refer to. */
function listNeeded(subjects) {
	const published = subjects.flatMap(({ references }) => references.filter(({ version }) => version !== "local").map(({ subject }) => subject));
	return [.../* @__PURE__ */ new Set([...subjects.map(({ subject }) => subject), ...published])];
}
async function selectChanged(project, subjects, baseline) {
	const { manifest } = project;
	const entries = manifest === null ? /* @__PURE__ */ new Set() : findChangedEntries(manifest, await readEarlierManifest(manifest, baseline));
	const changed = await findChangedSubjects(baseline, project.subjects.map((subject) => ({
		subject: subject.subject,
		file: subject.source.path,
		references: listLocalReferences(subject),
		schemaType: subject.format.type,
		schema: subject.source.text,
		entry: subject.entry
	})), entries);
	return subjects.filter(({ subject }) => changed.has(subject));
}
/** The manifest as the baseline knows it. Only git keeps one; to other baselines the manifest never changed. */
async function readEarlierManifest(manifest, baseline) {
	if (baseline.kind !== "git") return manifest;
	const text = baseline.readFile(manifest.path);
	if (text === null) return null;
	const { parseManifest } = await import("./parse-manifest2.js");
	return parseManifest({
		path: manifest.path,
		text
	}).manifest;
}
function reportUnjudged({ subject, file, compatibility, reason }) {
	return {
		subject,
		file,
		schemaType: "AVRO",
		level: compatibility === "inherit" || compatibility === "unmanaged" ? "BACKWARD" : compatibility,
		levelSource: compatibility === "inherit" || compatibility === "unmanaged" ? "default" : "manifest",
		verdict: reason === "references" ? "invalid" : "not-checked",
		comparedWith: [],
		upgradeOrder: null
	};
}
export { check as t };
