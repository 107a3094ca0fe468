import { a as applyEdits, o as areDisjoint } from "./json-reader.js";
import { t as readTextFile } from "./read-text-file.js";
import { t as openWorkspace } from "./workspace.js";
import { t as OperationalError } from "./operational-error.js";
import { t as check } from "./check.js";
import { chmodSync, lstatSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { randomBytes } from "node:crypto";
// src/workspace/write-text-file.ts
/**
* Replaces the text of a file of the workspace, whole or not at all; its permissions stay. A link is not written
* through, since what it leads to may be used elsewhere.
*
* @throws OperationalError when the file is not there, is a link, lies outside, or cannot be written.
*/
function writeTextFile(workspace, path, text) {
	const current = readTextFile(workspace, path);
	if (!current.ok) throw new OperationalError({
		code: current.code,
		message: current.message,
		hint: current.hint
	});
	const file = join(workspace.root, path);
	if (lstatSync(file).isSymbolicLink()) throw new OperationalError({
		code: "outside-workspace",
		message: `File \`${path}\` is a symbolic link, so it was not changed.`,
		hint: "Edit the file it leads to."
	});
	replaceFile(file, path, text);
}
function replaceFile(file, path, text) {
	const draft = join(dirname(file), `.${basename(file).slice(0, 40)}.${randomBytes(6).toString("hex")}.tmp`);
	try {
		writeFileSync(draft, text, { flag: "wx" });
		chmodSync(draft, statSync(file).mode);
		renameSync(draft, file);
	} catch (cause) {
		rmSync(draft, { force: true });
		const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown error";
		throw new OperationalError({
			code: "output",
			message: `File \`${path}\` cannot be written: ${code}.`,
			hint: "Check the permissions of the file and its folder.",
			cause
		});
	}
}
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
/** The edits by file; of edits that touch the same text only the first is made. */
function planFixes(workspace, fixes) {
	const byFile = /* @__PURE__ */ new Map();
	for (const { file, edits, title } of fixes) {
		const planned = byFile.get(file) ?? {
			edits: [],
			titles: []
		};
		byFile.set(file, planned);
		if (!areDisjoint([...planned.edits, ...edits])) continue;
		planned.edits.push(...edits);
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
function joinFixes(earlier, later) {
	if (earlier === void 0) return later;
	return {
		...later,
		before: earlier.before,
		titles: [...earlier.titles, ...later.titles]
	};
}
export { checkAndFix };
