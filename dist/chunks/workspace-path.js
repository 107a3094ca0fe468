// src/manifest/placeholder.ts
const NO_RECORD = "the schema's root has no name";
/** All placeholders, in the order they are listed to people. `{dir.N}` takes any number in place of the 0. */
const PLACEHOLDERS = [
	{
		name: "dir",
		meaning: "name of the folder that holds the file",
		example: "orders",
		lack: "the file stands in no folder below the manifest's",
		resolve: ({ folders }) => folders.at(-1) ?? null
	},
	{
		name: "dir.0",
		meaning: "name of a folder on the way to the file: `{dir.0}` from the manifest's folder down, `{dir.-2}` from the file up",
		example: "schemas",
		lack: "the file does not stand that deep",
		resolve: ({ folders }) => folders.at(0) ?? null
	},
	{
		name: "name",
		meaning: "name of the file without its extension",
		example: "value",
		lack: "the file has no name",
		resolve: ({ stem }) => stem
	},
	{
		name: "record",
		meaning: "full name of the schema's root type",
		example: "com.acme.Order",
		lack: NO_RECORD,
		resolve: ({ readRecordName }) => readRecordName()
	},
	{
		name: "record.name",
		meaning: "that name without its namespace",
		example: "Order",
		lack: NO_RECORD,
		resolve: ({ readRecordName }) => mapName(readRecordName(), (name) => name.slice(name.lastIndexOf(".") + 1))
	},
	{
		name: "namespace",
		meaning: "namespace of the schema's root type",
		example: "com.acme",
		lack: "the schema's root has no namespace",
		resolve: ({ readRecordName }) => mapName(readRecordName(), findNamespace)
	},
	{
		name: "topic",
		meaning: "the entry's `topic`",
		example: "orders",
		lack: "the entry has no `topic`",
		resolve: ({ topic }) => topic ?? null
	},
	{
		name: "part",
		meaning: "the entry's `part`: `key`, or `value` unless told",
		example: "value",
		lack: "the entry has no `part`",
		resolve: ({ part }) => part
	}
];
/** The placeholder with this name, `dir.` with any number included. */
function findPlaceholder(name) {
	const step = /^dir\.(-?(?:0|[1-9][0-9]?))$/.exec(name)?.[1];
	const found = PLACEHOLDERS.find((placeholder) => placeholder.name === (step === void 0 ? name : "dir.0"));
	if (found === void 0 || step === void 0) return found;
	return {
		...found,
		name,
		resolve: ({ folders }) => folders.at(Number(step)) ?? null
	};
}
function mapName(name, map) {
	return typeof name === "string" ? map(name) : name;
}
function findNamespace(name) {
	const dot = name.lastIndexOf(".");
	return dot > 0 ? name.slice(0, dot) : null;
}
// src/manifest/subject-name.ts
/** Why the registry would refuse a subject's name (error 42208), as a sentence; undefined for a name it accepts. */
function describeInvalidSubject(subject) {
	if (subject.trim() === "") return "Invalid subject: the name is empty.";
	if (/[\u0000-\u001f\u007f-\u009f]/.test(subject)) return "Invalid subject: the name holds a control character.";
	const local = subject.replace(/^:[^:]*:/, "");
	if (local === "__GLOBAL" || local === "__EMPTY") return `Invalid subject \`${subject}\`: the registry keeps this name.`;
}
// src/manifest/workspace-path.ts
/**
* Turns a path of the manifest, which counts from the manifest's folder, into one that counts from the workspace's
* root, without `.` and `..`. Refuses absolute paths, backslashes and paths that leave the workspace. Globs pass
* through: only whole `.` and `..` names are looked at. Says nothing about symlinks, which only a disk knows.
*/
function resolveWorkspacePath(manifestPath, path) {
	if (path.includes("\\")) return refuse("Disallowed backslash in a path.", "Separate folders with `/`, on Windows too.");
	if (/^(?:\/|[A-Za-z]:)/.test(path)) return refuse("Disallowed absolute path.", "Write the path relative to the manifest's folder.");
	const names = manifestPath.split("/").slice(0, -1);
	const steps = path.split("/");
	for (const [index, step] of steps.entries()) {
		if (step === "." || step === "" && index < steps.length - 1) continue;
		if (step !== "..") names.push(step);
		else if (names.pop() === void 0) return refuse("Disallowed path: it leaves the workspace.", "Move the file into the workspace, or run schemagate in a folder that holds both.");
	}
	return {
		ok: true,
		path: names.join("/")
	};
}
/** Names of the folders from the manifest's folder down to a file; from the workspace's root if it stands elsewhere. */
function listFolders(manifestPath, file) {
	const base = manifestPath.split("/").slice(0, -1);
	const folders = file.split("/").slice(0, -1);
	return base.every((name, index) => folders[index] === name) ? folders.slice(base.length) : folders;
}
function refuse(message, remedy) {
	return {
		ok: false,
		message,
		remedy
	};
}
export { findPlaceholder as a, PLACEHOLDERS as i, resolveWorkspacePath as n, describeInvalidSubject as r, listFolders as t };
