import { g as locateFile } from "./render.js";
import { C as OperationalError } from "./start.js";
import { i as MANIFEST_NAME, n as readTextFile } from "./files.js";
import { existsSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
// src/commands/read-manifest.ts
/** Bytes of a manifest that are read before its own, tighter limits are asked. */
const MAX_MANIFEST_SIZE = 8388608;
/**
* Reads a workspace's manifest; `given` is a path relative to the directory the run was given, or absolute.
*
* @throws OperationalError when there is none, or it cannot be read or lies outside the workspace. What is wrong
* inside it is in the result.
*/
async function readManifest(workspace, directory, given) {
	const path = given === void 0 ? MANIFEST_NAME : resolveManifestPath(directory, given);
	const file = readTextFile(workspace, path, MAX_MANIFEST_SIZE);
	if (!file.ok) {
		if (file.missing) throw createMissing(workspace, path);
		throw new OperationalError({
			code: file.code,
			message: file.message,
			hint: file.hint,
			location: locateFile(path)
		});
	}
	const { parseManifest } = await import("./parse-manifest2.js");
	return parseManifest(file.source);
}
/** What a manifest's problem leaves unjudged, in the report's words. */
function describeSpoiltManifest({ message, location, remedy }) {
	return {
		message,
		location,
		...remedy !== void 0 && { hint: remedy }
	};
}
function resolveManifestPath(directory, given) {
	const path = relative(resolve(directory), resolve(directory, given)).split(sep).join("/");
	if (!path.startsWith("../") && path !== ".." && !isAbsolute(path)) return path;
	throw new OperationalError({
		code: "outside-workspace",
		message: `Manifest \`${given}\` lies outside the workspace.`,
		hint: "Give the folder that holds it with `-C <folder>`."
	});
}
function createMissing({ root }, path) {
	const other = path.replace(/\.yaml$/, ".yml");
	const hint = other !== path && existsSync(join(root, other)) ? `There is a \`${other}\`: rename it, or give it with \`--manifest\`.` : "`schemagate init` proposes one from the schema files it finds; `-C` names another folder.";
	return new OperationalError({
		code: "manifest",
		message: `There is no manifest \`${path}\`.`,
		hint
	});
}
export { readManifest as n, describeSpoiltManifest as t };
