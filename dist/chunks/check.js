import { createFingerprint, createReport, locateFile, locateRange } from "./ground.js";
import { checkSubject, isLoosening, listNeeded, mergeSharedCauses, openRegistryBaseline, reportUnjudged, selectSubjects } from "./select-subjects.js";
import { OperationalError } from "./start.js";
import { openRegistry } from "./open-registry.js";
import { listLocalReferences, openProjectBaseline } from "./project-baseline2.js";
import { describeRules, readToday } from "./linter.js";
import { LEVEL_DEMANDS } from "./pairs.js";
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
// src/commands/check-baseline.ts
/**
* The baseline that was asked for: a registry, else a folder or git ref, else the default one of the workspace.
*
* @throws OperationalError when two were asked for, or what was asked for is not there.
*/
async function openCheckBaseline(project, options) {
	const { registry, against, directory } = options;
	if (registry === void 0 && options.confirm === true) throw new OperationalError({
		code: "usage",
		message: "There is no registry to confirm the verdicts.",
		hint: "Compare with a registry: give `--registry <url>`, or `--against registry` for the one that the environment names."
	});
	if (registry === void 0) return {
		baseline: openProjectBaseline(project, options),
		close: () => Promise.resolve()
	};
	if (against !== void 0) throw new OperationalError({
		code: "usage",
		message: "Both a registry and another baseline were given.",
		hint: "Give `--registry <url>` or `--against <baseline>`."
	});
	const client = await openRegistry(registry, { directory });
	try {
		const identity = await client.identify();
		const { rulesVersion } = identity;
		return {
			baseline: await openRegistryBaseline(client),
			asked: {
				client,
				identity
			},
			...rulesVersion !== null && { serverVersion: rulesVersion },
			close: () => client.close()
		};
	} catch (error) {
		await client.close();
		throw error;
	}
}
// src/commands/level-changes.ts
/**
* Adds to a subject's outcome that its manifest changes the level in force, a change of its own beside the schema's: one
* that allows more is a warning. Subjects without an earlier version have no level that anybody relies on.
*/
function showLevelChange({ subject, outcome }, manifests) {
	const { report } = outcome;
	const before = findLevelBefore(subject, outcome, manifests);
	if (before === null || before.from === report.level) return outcome;
	const levelChange = {
		...before,
		loosens: isLoosening(before.from, report.level)
	};
	const changed = {
		...outcome,
		report: {
			...report,
			levelChange
		}
	};
	if (!levelChange.loosens) return changed;
	const diagnostic = diagnoseLoosening(subject, {
		report,
		levelChange,
		location: locateLevel(subject, manifests)
	});
	return {
		...changed,
		diagnostics: [...outcome.diagnostics, diagnostic]
	};
}
function findLevelBefore({ entry }, outcome, { present, earlier }) {
	if (outcome.report.levelSource === "flag") return null;
	const registered = outcome.earlier?.level ?? null;
	if (registered !== null) return findRegistered(outcome, registered);
	if (outcome.versions.length === 0 && outcome.report.verdict !== "unmanaged" || earlier === null || earlier === present) return null;
	return describeChoice(findEarlierChoice(entry, earlier));
}
function findRegistered({ report, versions }, { value, source }) {
	return versions.length > 0 && report.levelSource === "manifest" ? {
		from: value,
		source
	} : null;
}
function describeChoice(choice) {
	if (choice === null || choice === "unmanaged") return null;
	return choice === "inherit" ? {
		from: "BACKWARD",
		source: "default"
	} : {
		from: choice,
		source: "manifest"
	};
}
/** The choice of the earlier entry that is the same in everything else; null when there is none such. */
function findEarlierChoice(entry, { entries }) {
	const wanted = printBesidesLevel(entry);
	const choices = new Set(entries.filter((one) => printBesidesLevel(one) === wanted).map((one) => one.compatibility));
	if (choices.has(entry.compatibility)) return entry.compatibility;
	return choices.values().next().value ?? null;
}
const ASIDE = /* @__PURE__ */ new Set(["range", "compatibility"]);
function printBesidesLevel(entry) {
	return JSON.stringify(entry, (key, value) => ASIDE.has(key) ? void 0 : value);
}
function diagnoseLoosening({ subject }, { report, levelChange, location }) {
	const rule = "subject/level-loosened";
	const { from } = levelChange;
	const to = report.verdict === "unmanaged" ? "unmanaged" : report.level;
	return {
		rule,
		severity: "warning",
		message: `The level of \`${subject}\` changes from ${from} to ${to}: ${describeLoss(from, report.level).join(", and ")}.`,
		location,
		subject,
		related: [],
		why: "Whoever reads or writes this data relies on the level that is in force, and the schema is judged at the new one.",
		remedy: "Agree on it with the owners of all consumers and producers, or leave the level as it is.",
		docs: `docs/findings/${rule}.md`,
		fingerprint: createFingerprint([
			rule,
			subject,
			from,
			to
		])
	};
}
/** What a level no longer keeps anybody from, a phrase each. */
function describeLoss(from, to) {
	const [old, next] = [LEVEL_DEMANDS[from], LEVEL_DEMANDS[to]];
	const phrases = old.directions.filter((direction) => !next.directions.includes(direction)).map((direction) => direction === "backward" ? "new consumers may become unable to read old data" : "old consumers may become unable to read new data");
	return old.versions === "all" && next.versions === "latest" ? [...phrases, "only the newest earlier version is still compared"] : phrases;
}
/** The line of the manifest that names the level: in the subject's entry, else the entry itself. */
function locateLevel({ entry }, { present }) {
	if (present === null) return locateFile("schemagate.yaml");
	const { start, end } = entry.range;
	const found = /\bcompatibility[ \t]*:[ \t]*[\w"']+/.exec(present.text.slice(start, end));
	if (found === null) return locateRange(present, {
		start,
		end: findLineEnd(present.text, start)
	});
	const from = start + found.index;
	return locateRange(present, {
		start: from,
		end: from + found[0].length
	});
}
function findLineEnd(text, start) {
	const end = text.indexOf("\n", start);
	return end < 0 ? text.length : end;
}
// src/commands/check.ts
/**
* Judges the mapped subjects of a workspace against their earlier versions. What keeps one subject from being judged
* is in the report; the others get their verdicts all the same.
*
* @throws OperationalError when nothing at all can be judged: no workspace, no manifest, no such baseline.
*/
async function check(options) {
	const { loadProject } = await import("./load-project2.js");
	const project = await loadProject(options);
	const opened = await openCheckBaseline(project, options);
	try {
		return await checkAgainst(project, opened, options);
	} finally {
		await opened.close();
	}
}
async function checkAgainst(project, opened, options) {
	const { baseline, serverVersion } = opened;
	const selection = selectSubjects(project, options);
	const subjects = options.changed === true ? await selectChanged(project, selection.subjects, chooseYardstick(project, options, baseline)) : selection.subjects;
	await baseline.prepare(listNeeded(subjects));
	const registryVersion = options.registryVersion ?? project.manifest?.registryVersion ?? serverVersion;
	const context = {
		baseline,
		project: new Map(project.subjects.map((subject) => [subject.subject, subject])),
		hazards: options.hazards === true,
		...options.level === void 0 ? {} : { level: options.level },
		...registryVersion === void 0 ? {} : { serverVersion: registryVersion }
	};
	const judged = [];
	for (const subject of subjects) judged.push({
		subject,
		outcome: await checkSubject(subject, context)
	});
	const manifests = {
		present: project.manifest,
		earlier: await readEarlierManifest(project.manifest, baseline)
	};
	const rules = describeRules(registryVersion);
	const outcomes = (await confirmOutcomes(judged, {
		...context,
		asked: opened.asked,
		rules
	}, options)).map((one) => showLevelChange(one, manifests));
	const found = outcomes.flatMap((outcome) => outcome.diagnostics);
	const linted = await lintJudged({
		project,
		baseline,
		diagnostics: [...selection.diagnostics, ...mergeSharedCauses(found, {
			project: project.subjects,
			judged: subjects
		})],
		earlierManifest: manifests.earlier,
		judged: subjects.map((subject, index) => ({
			subject,
			outcome: outcomes[index]
		}))
	}, options);
	return createReport({
		command: "check",
		baseline: {
			...describeBaseline(baseline),
			rules
		},
		subjects: [...outcomes.map((outcome) => outcome.report), ...selection.unjudged.map(reportUnjudged)],
		diagnostics: linted.diagnostics,
		waived: linted.waived,
		unchecked: [
			...project.unchecked,
			...outcomes.flatMap((outcome) => outcome.unchecked),
			...linted.unchecked
		],
		...linted.lint === void 0 ? {} : { lint: linted.lint },
		...options.failOn === void 0 ? {} : { failOn: options.failOn }
	});
}
function describeBaseline({ kind, label, notes }) {
	return {
		kind,
		label,
		...notes === void 0 ? {} : { notes }
	};
}
/** Asking a registry is loaded where it is asked for. */
async function confirmOutcomes(judged, { asked, ...confirming }, { confirm }) {
	if (confirm !== true || asked === void 0) return judged;
	const { confirmWithRegistry } = await import("./confirm-with-registry.js");
	return confirmWithRegistry(judged, {
		...confirming,
		...asked
	});
}
/** Lints what was checked and applies the waivers. The linter is loaded only where there is a manifest to lint under. */
async function lintJudged(checked, options) {
	const { project, baseline, earlierManifest, diagnostics, judged } = checked;
	const { manifest } = project;
	if (manifest === null || options.lint === false && manifest.waivers.length === 0) return {
		diagnostics,
		waived: [],
		unchecked: [],
		lint: void 0
	};
	const { lintCheck } = await import("./linter.js");
	return lintCheck({
		manifest,
		earlierManifest: baseline.kind === "git" ? earlierManifest : null,
		judged: judged.flatMap(({ subject, outcome }) => outcome === void 0 ? [] : [{
			subject,
			...describeJudged(outcome)
		}]),
		diagnostics,
		hazards: options.hazards === true,
		lint: options.lint !== false,
		complete: judged.length === project.subjects.length,
		today: readToday(options.today)
	});
}
function describeJudged({ report, versions }) {
	return {
		verdict: report.verdict,
		comparedWith: report.comparedWith,
		versions
	};
}
/** What changes are counted from: the base where one is given, whatever the subjects are then compared with. */
function chooseYardstick(project, { base }, baseline) {
	return base === void 0 ? baseline : openProjectBaseline(project, { against: `git:${base.hash}` });
}
async function selectChanged(project, subjects, baseline) {
	const { manifest } = project;
	const entries = manifest === null ? /* @__PURE__ */ new Set() : findChangedEntries(manifest, await readEarlierManifest(manifest, baseline));
	const candidates = project.subjects.map((subject) => ({
		subject: subject.subject,
		file: subject.source.path,
		references: listLocalReferences(subject),
		schemaType: subject.format.type,
		schema: subject.source.text,
		entry: subject.entry
	}));
	if (baseline.kind === "registry") await baseline.prepare(candidates.map(({ subject }) => subject));
	const changed = await findChangedSubjects(baseline, candidates, entries);
	return subjects.filter(({ subject }) => changed.has(subject));
}
/** The manifest as the baseline knows it. Only git keeps one; to other baselines the manifest never changed. */
async function readEarlierManifest(manifest, baseline) {
	if (manifest === null || baseline.kind !== "git") return manifest;
	const text = baseline.readFile(manifest.path);
	if (text === null || text === manifest.text) return text === null ? null : manifest;
	const { parseManifest } = await import("./project.js");
	return parseManifest({
		path: manifest.path,
		text
	}).manifest;
}
export { check };
