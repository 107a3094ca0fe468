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
export { resolveWorkspacePath as n, describeInvalidSubject as r, listFolders as t };
