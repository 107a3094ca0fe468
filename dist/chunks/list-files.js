import { t as OperationalError } from "./operational-error.js";
import { t as compareText } from "./sort.js";
import "./manifest.js";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
// src/workspace/list-files.ts
/** Schema files a workspace may hold. */
const MAX_FILES = 2e5;
const SKIPPED_FOLDERS = /* @__PURE__ */ new Set(["node_modules"]);
/**
* Walks a workspace once. Skips hidden files and folders, `node_modules` and directory registries (a folder with
* `registry.json` and `subjects/`), whose texts are published versions, and does not follow links to folders. A link
* to a file is listed; whether it leaves the workspace is judged when it is read.
*
* @throws OperationalError when there are more than 200,000 files.
*/
function listFiles({ root }, extensions) {
	const found = {
		files: [],
		projects: [],
		links: []
	};
	const unreadable = [];
	const folders = [""];
	for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
		const entries = readFolder(root, folder);
		if (typeof entries === "string") unreadable.push({
			folder,
			code: entries
		});
		else if (!isDirectoryRegistry(entries)) {
			const prefix = folder === "" ? "" : `${folder}/`;
			for (const inner of sortEntries(entries, {
				prefix,
				extensions
			}, found)) folders.push(inner);
		}
		if (found.files.length > MAX_FILES) throw createTooMany();
	}
	return {
		files: found.files.sort(compareText),
		projects: found.projects.sort(compareText),
		links: found.links.filter((path) => isFolder(join(root, path))).sort(compareText),
		unreadable
	};
}
/** Adds what of a folder is worth looking at to `found`, and returns the folders in it. */
function sortEntries(entries, { prefix, extensions }, found) {
	const folders = [];
	for (const entry of entries) {
		const path = prefix + entry.name;
		switch (classifyEntry(entry, extensions)) {
			case "folder":
				folders.push(path);
				break;
			case "schema":
				found.files.push(path);
				break;
			case "link":
				found.links.push(path);
				break;
			case "manifest": if (prefix !== "") found.projects.push(prefix.slice(0, -1));
		}
	}
	return folders;
}
/** Pipes, sockets and devices are `other`: reading one could wait for ever. */
function classifyEntry(entry, extensions) {
	const { name } = entry;
	if (name.startsWith(".") || SKIPPED_FOLDERS.has(name)) return "other";
	if (entry.isDirectory()) return "folder";
	if (!entry.isFile() && !entry.isSymbolicLink()) return "other";
	if (name === "schemagate.yaml") return "manifest";
	if (extensions.some((extension) => name.endsWith(extension))) return "schema";
	return entry.isSymbolicLink() ? "link" : "other";
}
function isFolder(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function readFolder(root, folder) {
	try {
		return readdirSync(join(root, folder), { withFileTypes: true });
	} catch (error) {
		return error instanceof Error && "code" in error ? String(error.code) : "unknown";
	}
}
function isDirectoryRegistry(entries) {
	return entries.some((entry) => entry.name === "registry.json") && entries.some((entry) => entry.name === "subjects" && entry.isDirectory());
}
function createTooMany() {
	return new OperationalError({
		code: "unreadable-file",
		message: `The workspace holds more than ${MAX_FILES} schema files.`,
		hint: "Run schemagate in the folder that holds the schemas: `-C <folder>`."
	});
}
export { listFiles as t };
