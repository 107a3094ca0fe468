import { L as describeRules, R as readToday, X as createReport } from "./linter.js";
import { a as checkSubject, i as reportUnjudged, n as mergeSharedCauses, r as listNeeded, s as openRegistryBaseline, t as selectSubjects } from "./select-subjects.js";
import { C as OperationalError } from "./start.js";
import { n as openRegistry } from "./open-registry.js";
import { n as openProjectBaseline, t as listLocalReferences } from "./project-baseline2.js";
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
		const { rulesVersion } = await client.identify();
		return {
			baseline: await openRegistryBaseline(client),
			...rulesVersion !== null && { serverVersion: rulesVersion },
			close: () => client.close()
		};
	} catch (error) {
		await client.close();
		throw error;
	}
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
async function checkAgainst(project, { baseline, serverVersion }, options) {
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
	const outcomes = [];
	for (const subject of subjects) outcomes.push(await checkSubject(subject, context));
	const found = outcomes.flatMap((outcome) => outcome.diagnostics);
	const linted = await lintJudged({
		project,
		baseline,
		diagnostics: [...selection.diagnostics, ...mergeSharedCauses(found, {
			project: project.subjects,
			judged: subjects
		})],
		judged: subjects.map((subject, index) => ({
			subject,
			outcome: outcomes[index]
		}))
	}, options);
	return createReport({
		command: "check",
		baseline: {
			kind: baseline.kind,
			label: baseline.label,
			rules: describeRules(registryVersion)
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
/** Lints what was checked and applies the waivers. The linter is loaded only where there is a manifest to lint under. */
async function lintJudged(checked, options) {
	const { project, baseline, diagnostics, judged } = checked;
	const { manifest } = project;
	if (manifest === null || options.lint === false && manifest.waivers.length === 0) return {
		diagnostics,
		waived: [],
		unchecked: [],
		lint: void 0
	};
	const { lintCheck } = await import("./lint-subjects.js");
	return lintCheck({
		manifest,
		earlierManifest: baseline.kind === "git" ? await readEarlierManifest(manifest, baseline) : null,
		judged: judged.flatMap(({ subject, outcome }) => outcome === void 0 ? [] : [{
			subject,
			verdict: outcome.report.verdict,
			versions: outcome.versions
		}]),
		diagnostics,
		hazards: options.hazards === true,
		lint: options.lint !== false,
		complete: judged.length === project.subjects.length,
		today: readToday(options.today)
	});
}
/** What changes are counted from: the base where one is given, whatever the subjects are then compared with. */
function chooseYardstick(project, { base }, baseline) {
	return base === void 0 ? baseline : openProjectBaseline(project, { against: `git:${base.hash}` });
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
export { check as t };
