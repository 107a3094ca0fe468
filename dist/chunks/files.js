import { C as OperationalError } from "./start.js";
import { b as compareText } from "./render.js";
import { closeSync, constants, fstatSync, openSync, readSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { isUtf8 } from "node:buffer";
// src/manifest/manifest.ts
/** The manifest's name unless a run is told another. */
const MANIFEST_NAME = "schemagate.yaml";
// src/workspace/workspace.ts
/**
* Opens a workspace.
*
* @throws OperationalError with the code `usage` when there is no such folder.
*/
function openWorkspace(directory) {
	try {
		const root = realpathSync.native(directory);
		if (statSync(root).isDirectory()) return { root };
	} catch (cause) {
		throw createNoFolder(directory, cause);
	}
	throw createNoFolder(directory, void 0);
}
function createNoFolder(directory, cause) {
	return new OperationalError({
		code: "usage",
		message: `There is no folder \`${directory}\`.`,
		hint: "Give the folder that holds `schemagate.yaml` with `-C <folder>`.",
		cause
	});
}
// src/workspace/read-text-file.ts
/** Bytes of a schema file that are read; a registry's own limit for a schema is far below. */
const MAX_FILE_SIZE = 16777216;
/**
* Reads a UTF-8 text file of the workspace by its path relative to the root. Follows links, but not out of the
* workspace. A byte order mark and line ends stay as they are. Never throws for what a disk can hold.
*/
function readTextFile(workspace, path, maxSize = MAX_FILE_SIZE) {
	try {
		return readContained(workspace, path, maxSize);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
		if (code !== "ENOENT" && code !== "ENOTDIR") return refuse(`File \`${path}\` cannot be read: ${code}.`, "Check the permissions of the file and its folders.");
		return {
			...refuse(`There is no file \`${path}\`.`, "Correct the path, or remove what names it."),
			missing: true
		};
	}
}
function readContained(workspace, path, maxSize) {
	const file = realpathSync.native(`${workspace.root}/${path}`);
	if (!isInside(workspace.root, file)) return {
		...refuse(`File \`${path}\` lies outside the workspace.`, "Replace the link by the file itself, or run schemagate in a folder that holds both."),
		code: "outside-workspace"
	};
	const descriptor = openSync(file, OPEN_FLAGS);
	try {
		const stats = fstatSync(descriptor);
		if (!stats.isFile()) return refuse(`\`${path}\` is ${stats.isDirectory() ? "a folder" : "no regular file"}.`, "Name a schema file; for every file of a folder write a glob in `files`.");
		if (stats.size > maxSize) return refuseSize(path, stats.size, maxSize);
		return decode(path, readBytes(descriptor, stats.size));
	} finally {
		closeSync(descriptor);
	}
}
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
/** The file's first `size` bytes, or all of them when it has shrunk meanwhile. */
function readBytes(descriptor, size) {
	const bytes = Buffer.allocUnsafe(size);
	let length = 0;
	for (let read = -1; read !== 0 && length < size; length += read) read = readSync(descriptor, bytes, length, size - length, length);
	return bytes.subarray(0, length);
}
function isInside(root, file) {
	return file.startsWith(root.endsWith(sep) ? root : root + sep);
}
function decode(path, bytes) {
	if (isUtf8(bytes) && !bytes.subarray(0, BINARY_PROBE).includes(0)) return {
		ok: true,
		source: {
			path,
			text: bytes.toString("utf8")
		}
	};
	const hint = "Save the file as UTF-8 text.";
	if (isUtf16(bytes)) return refuse(`File \`${path}\` is UTF-16 text, and schemas are UTF-8.`, hint);
	if (bytes.subarray(0, BINARY_PROBE).includes(0)) return refuse(`File \`${path}\` is binary, not text.`, hint);
	const offset = findInvalidByte(bytes);
	const line = countLines(bytes, offset);
	return refuse(`File \`${path}\` is not valid UTF-8: byte 0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0")} at offset ${offset}, line ${line}.`, hint);
}
const BINARY_PROBE = 8192;
function isUtf16(bytes) {
	const [first, second] = bytes;
	return first === 255 && second === 254 || first === 254 && second === 255;
}
/** The start of the first sequence that is no UTF-8, found by halving. */
function findInvalidByte(bytes) {
	let valid = 0;
	let invalid = bytes.length;
	while (invalid - valid > 1) {
		const middle = valid + invalid >> 1;
		if (findValidCut(bytes, middle) >= 0) valid = middle;
		else invalid = middle;
	}
	return Math.max(0, findValidCut(bytes, valid));
}
/** The last of the four ends up to `end` at which the bytes are whole characters; -1 when none of them is. */
function findValidCut(bytes, end) {
	for (let cut = end; cut >= Math.max(0, end - 3); cut--) if (isUtf8(bytes.subarray(0, cut))) return cut;
	return -1;
}
function countLines(bytes, end) {
	let line = 1;
	for (let at = bytes.indexOf(10); at >= 0 && at < end; at = bytes.indexOf(10, at + 1)) line++;
	return line;
}
function refuseSize(path, size, maxSize) {
	const [actual, most] = [size, maxSize].map((bytes) => `${(bytes / 1024 / 1024).toFixed(1)} MiB`);
	return refuse(`File \`${path}\` is too large: ${actual}, where ${most} is the most that is read.`, "A schema of this size cannot be registered either: check that the right file is named.");
}
function refuse(message, hint) {
	return {
		ok: false,
		code: "unreadable-file",
		missing: false,
		message,
		hint
	};
}
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
export { MANIFEST_NAME as i, readTextFile as n, openWorkspace as r, listFiles as t };
