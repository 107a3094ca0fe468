import { applyEdits, areDisjoint, openWorkspace, readTextFile } from "./ground.js";
import { writeTextFile } from "./write-text-file.js";
import { check } from "./check.js";
// src/commands/fix.ts
/** Removing one finding may uncover another; this many rounds are enough for any schema written by hand. */
const MAX_ROUNDS = 8;
/**
* Checks, makes the safe edits that findings offer, and checks again until nothing more can be mended. Edits that do
* not lessen the findings are taken back. With `dryRun` no file is changed and the report is that of the first check.
*
* @throws OperationalError as `check` does, and when a file cannot be written.
*/
async function checkAndFix(options, dryRun) {
	const workspace = openWorkspace(options.directory);
	let report = await check(options);
	if (dryRun) return {
		report,
		files: planFixes(workspace, listFixes(report))
	};
	const files = /* @__PURE__ */ new Map();
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const better = await tryFixes(workspace, report, options);
		if (better === void 0) break;
		for (const file of better.files) files.set(file.path, joinFixes(files.get(file.path), file));
		report = better.report;
	}
	return {
		report,
		files: [...files.values()]
	};
}
/** All safe edits at once, or, when they get in each other's way, the first alone; undefined when nothing helps. */
async function tryFixes(workspace, report, options) {
	const fixes = listFixes(report);
	for (const some of fixes.length > 1 ? [fixes, fixes.slice(0, 1)] : [fixes]) {
		const files = planFixes(workspace, some);
		if (files.length === 0) return void 0;
		for (const file of files) writeTextFile(workspace, file.path, file.after);
		const after = await check(options);
		if (isBetter(after, report)) return {
			report: after,
			files
		};
		for (const file of files) writeTextFile(workspace, file.path, file.before);
	}
}
function isBetter(after, before) {
	return after.summary.errors < before.summary.errors && after.summary.unchecked <= before.summary.unchecked;
}
function listFixes({ diagnostics }) {
	return diagnostics.flatMap(({ fix, severity }) => fix?.safe === true && severity === "error" ? [fix] : []);
}
/** The edits by file; of edits that touch the same text only the first is made, and the same edit once. */
function planFixes(workspace, fixes) {
	const byFile = /* @__PURE__ */ new Map();
	for (const { file, edits, title } of fixes) {
		const planned = byFile.get(file) ?? {
			edits: [],
			titles: []
		};
		byFile.set(file, planned);
		const fresh = edits.filter((edit) => !planned.edits.some((other) => isSameEdit(edit, other)));
		if (fresh.length === 0 || !areDisjoint([...planned.edits, ...fresh])) continue;
		planned.edits.push(...fresh);
		planned.titles.push(title);
	}
	return [...byFile].flatMap(([path, { edits, titles }]) => {
		const result = readTextFile(workspace, path);
		if (!result.ok || edits.length === 0) return [];
		return [{
			path,
			before: result.source.text,
			after: applyEdits(result.source.text, edits),
			titles
		}];
	});
}
/** Two findings, towards two earlier versions say, may ask for one edit. */
function isSameEdit(left, right) {
	return left.start === right.start && left.end === right.end && left.text === right.text;
}
/** One file fixed twice: the first text before, the last text after, all titles. */
function joinFixes(earlier, later) {
	if (earlier === void 0) return later;
	return {
		...later,
		before: earlier.before,
		titles: [...earlier.titles, ...later.titles]
	};
}
export { checkAndFix, joinFixes };
