import { OperationalError } from "./start.js";
import { readTextFile } from "./ground.js";
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
export { writeTextFile };
