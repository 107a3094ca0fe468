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
// src/manifest/glob-braces.ts
const MAX_ALTERNATIVES = 1e3;
/**
* The patterns that `{a,b}` groups stand for, in order; undefined when they are more than 1,000. A brace that no
* other closes, and a group without a comma, stand for themselves.
*/
function expandBraces(pattern) {
	const done = [];
	const open = [{
		text: pattern,
		from: 0
	}];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const { text, from } = next;
		const group = findGroup(text, from);
		if (group === void 0) done.push(text);
		else {
			const head = text.slice(0, group.start);
			const tail = text.slice(group.end);
			for (const part of group.parts.toReversed()) open.push({
				text: head + part + tail,
				from: group.start
			});
		}
		if (done.length + open.length > MAX_ALTERNATIVES) return void 0;
	}
	return done;
}
function findGroup(text, from) {
	for (let start = text.indexOf("{", from); start >= 0; start = text.indexOf("{", start + 1)) {
		const group = readGroup(text, start);
		if (group !== void 0) return group;
	}
}
function readGroup(text, start) {
	const parts = [];
	let depth = 0;
	let from = start + 1;
	for (let offset = start; offset < text.length; offset++) {
		const character = text[offset];
		if (character === "{") depth++;
		else if (character === "}") depth--;
		const ends = depth === 0;
		if (ends || character === "," && depth === 1) {
			parts.push(text.slice(from, offset));
			from = offset + 1;
		}
		if (ends) return parts.length > 1 ? {
			start,
			end: offset + 1,
			parts
		} : void 0;
	}
}
export { describeInvalidSubject as i, listFolders as n, resolveWorkspacePath as r, expandBraces as t };
