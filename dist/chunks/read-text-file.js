import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { sep } from "node:path";
import { isUtf8 } from "node:buffer";
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
export { readTextFile as t };
