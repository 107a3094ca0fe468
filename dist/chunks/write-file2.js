import { OperationalError } from "./start.js";
import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { randomBytes } from "node:crypto";
// src/commands/write-file.ts
/**
* Writes a file whole or not at all, creating its folders: readers never see half of it, and a symbolic link in its
* place is replaced, not followed. Pipes and devices (`/dev/stdout`) are written to as they are.
*
* @throws OperationalError with the code `output` when the file cannot be written.
*/
function writeFile(path, text) {
	try {
		if (isStream(path)) writeFileSync(path, text);
		else replaceFile(path, text);
	} catch (cause) {
		throw new OperationalError({
			code: "output",
			message: `The report cannot be written to \`${path}\`: ${describeCause(cause)}.`,
			hint: "Choose a file in a folder that can be written to.",
			cause
		});
	}
}
function isStream(path) {
	if (/^\/(?:dev|proc)\//.test(path)) return true;
	const stats = lstatSync(path, { throwIfNoEntry: false });
	return stats !== void 0 && (stats.isFIFO() || stats.isSocket() || stats.isCharacterDevice());
}
function replaceFile(path, text) {
	mkdirSync(dirname(path), { recursive: true });
	const draft = join(dirname(path), `.${basename(path).slice(0, 40)}.${randomBytes(6).toString("hex")}.tmp`);
	try {
		writeFileSync(draft, text, { flag: "wx" });
		renameSync(draft, path);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
}
function describeCause(cause) {
	switch (cause instanceof Error && "code" in cause ? cause.code : void 0) {
		case "EACCES":
		case "EPERM":
		case "EROFS": return "permission denied";
		case "EISDIR":
		case "ENOTEMPTY": return "it is a folder";
		case "ENOSPC": return "no space is left";
		case "ENOTDIR":
		case "EEXIST": return "a part of its path is a file";
		default: return cause instanceof Error ? cause.message : String(cause);
	}
}
export { writeFile };
