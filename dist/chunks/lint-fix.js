import { applyEdits, areDisjoint, compareText, hasManifest } from "./ground.js";
import { writeTextFile } from "./write-text-file.js";
import { joinFixes } from "./fix2.js";
import { lint } from "./linter.js";
// src/lint/finding.ts
/** Effects from the mildest to the gravest. */
const FIX_EFFECTS = [
	"text",
	"meta",
	"contract"
];
// src/lint/fix/verify-fix.ts
/**
* The file's text after a finding's fix, if linting the result proves it: one finding of the rule less, and none more
* of any rule. Undefined when the finding has no fix or the fix does not hold.
*/
function proveFix(session, file, { fix, rule }) {
	if (fix === void 0 || fix.file !== file.source.path) return void 0;
	const text = applyEdits(file.source.text, fix.edits);
	const before = countRules(session, file);
	const after = countRules(session, replaceText(file, text));
	return (after.get(rule) ?? 0) < (before.get(rule) ?? 0) && !isWorse(after, before) ? text : void 0;
}
/** Whether a text has no more findings of any rule than the file has now. */
function isProvenText(session, file, text) {
	return !isWorse(countRules(session, replaceText(file, text)), countRules(session, file));
}
function replaceText(file, text) {
	return {
		...file,
		source: {
			path: file.source.path,
			text
		}
	};
}
function isWorse(after, before) {
	return [...after].some(([rule, count]) => count > (before.get(rule) ?? 0));
}
/** Findings of a file by rule, as if it were the only one. */
function countRules(session, file) {
	const { diagnostics, facts } = session.lintFile(file);
	const across = session.lintRepository({
		files: [facts],
		manifest: void 0,
		subjects: []
	});
	const counts = /* @__PURE__ */ new Map();
	for (const { rule } of [...diagnostics, ...across.diagnostics]) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	return counts;
}
// src/commands/lint-fix.ts
/** Mending one finding may uncover another; this many rounds are enough for any schema written by hand. */
const MAX_ROUNDS = 8;
/**
* Lints, makes the fixes whose effect is allowed, and lints again until nothing more can be mended. Each fix is proved
* by linting its result first. Fixes that reach the registry are taken back when they make a subject incompatible.
* With `dryRun` no file is changed and the report is that of the first run.
*
* @throws OperationalError as `lint` does, and when a file cannot be written.
*/
async function lintAndFix(options, { effect, dryRun }) {
	let run = await lint(options);
	if (dryRun) return {
		report: run.report,
		files: planFixes(run, effect)
	};
	const refusals = effect === "text" ? void 0 : await countRefusals(options);
	const files = /* @__PURE__ */ new Map();
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const made = await makeFixes(run, planFixes(run, effect), {
			options,
			refusals
		});
		if (made.length === 0) break;
		for (const file of made) files.set(file.path, joinFixes(files.get(file.path), file));
		run = await lint(options);
	}
	return {
		report: run.report,
		files: [...files.values()].sort((left, right) => compareText(left.path, right.path))
	};
}
async function makeFixes({ sources }, files, gate) {
	const { workspace } = sources;
	if (gate.refusals === void 0) {
		for (const file of files) writeTextFile(workspace, file.path, file.after);
		return files;
	}
	const made = [];
	for (const file of files) {
		writeTextFile(workspace, file.path, file.after);
		if (await countRefusals(gate.options) <= gate.refusals) made.push(file);
		else writeTextFile(workspace, file.path, file.before);
	}
	return made;
}
/** Errors that the registry would answer with; none without a manifest, since nothing is registered then. */
async function countRefusals(options) {
	if (!hasManifest(options)) return 0;
	const { directory, manifest, against, today } = options;
	const { check } = await import("./check.js");
	const report = await check({
		directory,
		lint: false,
		...today === void 0 ? {} : { today },
		...manifest === void 0 ? {} : { manifest },
		...against === void 0 ? {} : { against }
	});
	return report.summary.errors + report.summary.unchecked;
}
function planFixes({ report, session, sources }, effect) {
	const allowed = FIX_EFFECTS.slice(0, FIX_EFFECTS.indexOf(effect) + 1);
	const byFile = /* @__PURE__ */ new Map();
	for (const diagnostic of report.diagnostics) {
		if (diagnostic.fix === void 0 || !allowed.includes(diagnostic.fix.effect)) continue;
		const known = byFile.get(diagnostic.fix.file) ?? [];
		byFile.set(diagnostic.fix.file, [...known, diagnostic]);
	}
	const files = new Map(sources.files.map((file) => [file.source.path, file]));
	return [...byFile].flatMap(([path, diagnostics]) => {
		const file = files.get(path);
		if (file !== void 0) return planFile({
			session,
			file,
			diagnostics
		});
		return path === sources.manifest?.path ? planManifest(sources.manifest, diagnostics) : [];
	});
}
/** The fixes that hold alone and together; if they do not hold together, the first alone. */
function planFile({ session, file, diagnostics }) {
	const { path, text: before } = file.source;
	const chosen = [];
	const edits = [];
	for (const diagnostic of diagnostics) {
		const own = diagnostic.fix?.edits ?? [];
		if (!areDisjoint([...edits, ...own]) || proveFix(session, file, diagnostic) === void 0) continue;
		chosen.push(diagnostic);
		edits.push(...own);
	}
	const [first] = chosen;
	if (first?.fix === void 0) return [];
	const together = applyEdits(before, edits);
	if (isProvenText(session, file, together)) return [{
		path,
		before,
		after: together,
		titles: listTitles(chosen)
	}];
	return [{
		path,
		before,
		after: applyEdits(before, first.fix.edits),
		titles: listTitles([first])
	}];
}
function listTitles(diagnostics) {
	return diagnostics.flatMap(({ fix }) => fix?.title ?? []);
}
/** Edits of the manifest take whole waivers out, which cannot get in each other's way. */
function planManifest(manifest, diagnostics) {
	const edits = diagnostics.flatMap(({ fix }) => fix?.edits ?? []);
	const kept = edits.length > 1 ? edits.slice(0, -1) : edits;
	const { path, text: before } = manifest;
	return [{
		path,
		before,
		after: applyEdits(before, kept),
		titles: kept.map(() => "Remove the waiver")
	}];
}
export { lintAndFix };
