import { compareText, locateFile, quoteName } from "./ground.js";
import { OperationalError } from "./start.js";
import { isDirectoryRegistry, openDirectoryRegistry } from "./directory-registry.js";
import { resolveLevel, resolveSettings } from "./resolve-level.js";
import { qualifyReference } from "./subject-context.js";
import { isCandidateChanged } from "./candidate-change.js";
import { resolveReferences } from "./resolve-references.js";
import { recognizeJsonText } from "./outlines.js";
import { existsSync, lstatSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { isUtf8 } from "node:buffer";
import { spawnSync } from "node:child_process";
// src/workspace/git-process.ts
const MAX_OUTPUT = 67108864;
const HARDENING = [
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"core.pager=cat",
	"core.quotePath=false",
	"core.untrackedCache=false",
	"credential.helper=",
	"diff.external=",
	"diff.ignoreSubmodules=all",
	"diff.renameLimit=1000",
	"protocol.allow=never",
	"submodule.recurse=false"
].flatMap((setting) => ["-c", setting]);
const KEPT_VARIABLES = /^GIT_(?:CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;
/**
* Runs git without a shell and with its answers in English.
*
* @throws OperationalError when git is missing, refuses the folder's owner, or exits with a code not in `accept`.
*/
function runGit(command) {
	const { status, stdout, stderr, error } = spawnSync("git", [
		"-C",
		command.directory,
		"--no-pager",
		"--no-replace-objects",
		...HARDENING,
		...command.args
	], {
		cwd: dirname(process.execPath),
		env: createEnvironment(command.settings ?? []),
		input: command.input ?? "",
		maxBuffer: command.maxOutput ?? MAX_OUTPUT,
		windowsHide: true
	});
	if (error !== void 0) throw createStartError(error);
	if (status === 0 || status !== null && command.accept?.includes(status) === true) return {
		status,
		stdout
	};
	throw createGitError(command, stderr.toString("utf8"));
}
/** Fields of an output that ends each with a NUL, without the empty rest. */
function splitFields(output) {
	const fields = output.toString("utf8").split("\0");
	fields.pop();
	return fields;
}
function createEnvironment(given) {
	const kept = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name) || KEPT_VARIABLES.test(name));
	const first = Number(process.env["GIT_CONFIG_COUNT"] ?? 0) || 0;
	const settings = given.flatMap(([name, value], index) => [[`GIT_CONFIG_KEY_${first + index}`, name], [`GIT_CONFIG_VALUE_${first + index}`, value]]);
	return {
		...Object.fromEntries(kept),
		...Object.fromEntries(settings),
		...given.length > 0 && { GIT_CONFIG_COUNT: String(first + given.length) },
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0",
		GIT_NO_LAZY_FETCH: "1",
		GIT_ASKPASS: "",
		SSH_ASKPASS: "",
		LC_ALL: "C",
		LANGUAGE: "C"
	};
}
function createStartError(error) {
	const code = "code" in error ? error.code : void 0;
	if (code === "ENOENT") return new OperationalError({
		code: "git",
		message: "The program git was not found.",
		hint: "Install git, or compare with a directory registry: --against dir:<path>.",
		cause: error
	});
	const large = code === "ENOBUFS";
	return new OperationalError({
		code: "git",
		message: large ? "Git's answer is too large to be read." : `Git could not be run (${String(code)}).`,
		hint: large ? "Run schemagate in the folder that holds the schemas instead of the whole repository." : "Check that git runs here.",
		cause: error
	});
}
function createGitError(command, stderr) {
	const text = stderr.replace(/[\p{C}\s]+/gu, " ").trim();
	const words = text.length > 500 ? `${text.slice(0, 500)}…` : text;
	if (/dubious ownership/.test(text)) return new OperationalError({
		code: "git",
		message: "Git refuses to read this repository, because its folder belongs to another user.",
		hint: `When you trust the repository, run: git config --global --add safe.directory ${findSafeDirectory(stderr, command)}`
	});
	if (/promisor|lazy fetch|transport '.*' not allowed/.test(text)) return new OperationalError({
		code: "git",
		message: "The repository is a partial clone that lacks the earlier files, and schemagate does not fetch.",
		hint: "Clone without `--filter` (with actions/checkout: without `filter:`), or run: git fetch --refetch --no-filter origin"
	});
	return new OperationalError({
		code: "git",
		message: `\`git ${command.args[0] ?? ""}\` failed: ${words || "it gave no reason"}`,
		hint: "Run the same command by hand to see more."
	});
}
function findSafeDirectory(stderr, command) {
	return /repository at '([^'\n]+)'/.exec(stderr)?.[1] ?? command.directory;
}
// src/workspace/git-repository.ts
/**
* The repository a folder is in, or undefined when it is in none.
*
* @throws OperationalError when there is one that git cannot or will not read.
*/
function findRepository(directory) {
	const absolute = resolve(directory);
	if (!hasRepositoryAbove(absolute)) return void 0;
	const { stdout } = runGit({
		directory: absolute,
		args: [
			"rev-parse",
			"--is-inside-work-tree",
			"--is-shallow-repository"
		]
	});
	const [inside, shallow] = stdout.toString("utf8").split("\n");
	if (inside === "true") return {
		directory: absolute,
		shallow: shallow === "true"
	};
	throw new OperationalError({
		code: "git",
		message: "The folder is in a git repository but not in its working tree.",
		hint: "Run schemagate in a checkout."
	});
}
/**
* The commit a ref stands for: a branch, a tag, a hash, `HEAD~2`.
*
* @throws OperationalError, saying what to fetch, when there is none here.
*/
function resolveRef(repository, ref) {
	assertRef(ref);
	const hash = findCommit(repository, ref);
	if (hash !== void 0) return {
		hash,
		ref
	};
	throw createMissingRefError(repository, ref);
}
/** The commit of `HEAD`, or undefined in a repository without commits. */
function findHead(repository) {
	return findCommit(repository, "HEAD");
}
/**
* Where the present branch left the default branch (`origin/HEAD`, `origin/main`, `origin/master`, `main`, `master`,
* the first that is there), or undefined in a repository without commits. `ref` names the default branch.
*
* @throws OperationalError, saying what to fetch, when no default branch or no common commit is here.
*/
function findMergeBase(repository) {
	if (findHead(repository) === void 0) return void 0;
	const branch = findDefaultBranch(repository);
	const args = [
		"merge-base",
		"HEAD",
		branch
	];
	const { stdout } = runGit({
		directory: repository.directory,
		args,
		accept: [1]
	});
	const hash = stdout.toString("utf8").split("\n")[0] ?? "";
	if (hash !== "") return {
		hash,
		ref: branch
	};
	throw new OperationalError({
		code: "git",
		message: repository.shallow ? `The clone is too shallow to tell where this branch left \`${branch}\`.` : `This branch and \`${branch}\` have no commit in common.`,
		hint: repository.shallow ? `Run \`git fetch --unshallow origin\`, or name the version to compare with: --against git:${branch}. ${CHECKOUT_HINT}` : `Name the version to compare with: --against git:${branch}`
	});
}
const CHECKOUT_HINT = "With actions/checkout, write `with: { fetch-depth: 0 }`.";
const FETCH_ALL = "git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'";
const FETCH_MAIN = "git fetch origin main:refs/remotes/origin/main";
const DEFAULT_BRANCHES = [
	"origin/HEAD",
	"origin/main",
	"origin/master",
	"main",
	"master"
];
function findDefaultBranch(repository) {
	const names = DEFAULT_BRANCHES.map((name) => `refs/${name.startsWith("origin/") ? "remotes" : "heads"}/${name}`);
	const args = [
		"for-each-ref",
		"--format=%(refname) %(symref)",
		...names
	];
	const lines = runGit({
		directory: repository.directory,
		args
	}).stdout.toString("utf8").split("\n");
	const found = new Map(lines.map((line) => [line.split(" ")[0] ?? "", line.split(" ")[1] ?? ""]));
	const name = names.find((candidate) => found.has(candidate));
	if (name !== void 0) return (found.get(name) || name).replace(/^refs\/(?:remotes|heads)\//, "");
	throw new OperationalError({
		code: "git",
		message: "There is no default branch here to compare with: none of `origin/HEAD`, `origin/main`, `origin/master`, `main`, `master`.",
		hint: `Run \`${repository.shallow ? FETCH_ALL : FETCH_MAIN}\`, or name the version to compare with: --against git:<ref>. ${CHECKOUT_HINT}`
	});
}
function hasRepositoryAbove(directory) {
	for (let folder = directory;; folder = dirname(folder)) {
		if (existsSync(join(folder, ".git"))) return true;
		if (dirname(folder) === folder) return false;
	}
}
function findCommit(repository, ref) {
	const args = [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	];
	const { status, stdout } = runGit({
		directory: repository.directory,
		args,
		accept: [1, 128]
	});
	const hash = stdout.toString("utf8").trim();
	return status === 0 && /^[0-9a-f]{40,64}$/.test(hash) ? hash : void 0;
}
function assertRef(ref) {
	if (/^[^-\p{C}\s][^\p{C}\s]*$/u.test(ref)) return;
	throw new OperationalError({
		code: "usage",
		message: `Invalid git ref ${quoteName(ref)}.`,
		hint: "A ref is a branch, a tag or a commit, such as `git:origin/main`; it does not begin with `-`."
	});
}
function createMissingRefError(repository, ref) {
	const remote = findCommit(repository, `refs/remotes/origin/${ref}`) !== void 0;
	const branch = ref.replace(/^(?:refs\/remotes\/)?origin\//, "");
	const fetch = /^[0-9a-f]{7,64}$/.test(ref) ? `git fetch --depth=1 origin ${ref}` : `git fetch --depth=1 origin ${branch}:refs/remotes/origin/${branch}`;
	return new OperationalError({
		code: "git",
		message: `The git ref ${quoteName(ref)} is not here${repository.shallow ? "; the clone is shallow" : ""}.`,
		hint: remote ? `There is \`origin/${ref}\`: write --against git:origin/${ref}.` : `Run \`${fetch}\` and compare with ${quoteName(/^[0-9a-f]{7,64}$/.test(ref) ? ref : `origin/${branch}`)}. ${CHECKOUT_HINT}`
	});
}
// src/baseline/directory-baseline.ts
/** The versions and levels of a directory registry; each subject is read when it is asked for. */
function createDirectoryBaseline(registry) {
	const reader = new DirectoryBaselineReader(registry);
	return {
		kind: "directory",
		label: `directory registry ${registry.label}`,
		prepare: () => void 0,
		readSubject: (subject) => reader.readSubject(subject),
		isChanged: (candidate) => isCandidateChanged(candidate, reader.readSubject(candidate.subject).versions.at(-1)),
		readFile: () => null
	};
}
const NO_REFERENCES = [];
/** A version whose text and references are read when they are asked for. */
var DirectoryVersion = class {
	version;
	label;
	schemaType;
	references;
	file;
	id;
	#subject;
	#stored;
	#reader;
	#isNewest;
	#text;
	#resolved;
	constructor(subject, stored, { file, reader, isNewest }) {
		this.version = stored.version;
		this.label = `version ${stored.version}`;
		this.schemaType = stored.schemaType;
		this.references = stored.references;
		this.file = file;
		this.id = stored.id;
		if (stored.metadata) this.metadata = stored.metadata;
		if (stored.ruleSet) this.ruleSet = stored.ruleSet;
		this.#subject = subject;
		this.#stored = stored;
		this.#reader = reader;
		this.#isNewest = isNewest;
	}
	get schema() {
		if (this.#text !== void 0) return this.#text;
		const text = this.#reader.readText(this.#subject, this.#stored);
		if (this.#isNewest) this.#text = text;
		return text;
	}
	get resolved() {
		return this.#resolved ??= this.#reader.resolve(this.#subject, this.#stored.references);
	}
};
var DirectoryBaselineReader = class {
	#registry;
	/** Referenced versions are few and used by many, so they are kept; others are read once. */
	#found = /* @__PURE__ */ new Map();
	/** A subject's versions mostly have the same references, one after the other. */
	#resolved = {
		key: "",
		texts: NO_REFERENCES
	};
	/** Subjects are judged one after the other; to keep the texts of all of them costs more than to read one again. */
	#texts = {
		subject: "",
		byVersion: /* @__PURE__ */ new Map()
	};
	constructor(registry) {
		this.#registry = registry;
	}
	readSubject(name) {
		const subject = this.#registry.readSubject(name) ?? {
			subject: name,
			versions: []
		};
		const settings = resolveSettings(this.#registry.index, subject);
		this.#refuseAlias(subject);
		return {
			versions: this.#presentAll(name, subject.versions),
			level: resolveLevel(this.#registry.index, subject),
			policy: POLICIES.find((policy) => policy === settings.compatibilityPolicy) ?? null,
			undecided: listUndecided(settings),
			normalize: settings.normalize ?? false
		};
	}
	#presentAll(subject, stored) {
		const live = stored.filter((version) => !version.deleted);
		return live.map((version, index) => {
			const file = this.#registry.locateSchema(subject, version).label;
			return new DirectoryVersion(subject, version, {
				file,
				reader: this,
				isNewest: index === live.length - 1
			});
		});
	}
	readText(subject, version) {
		if (this.#texts.subject !== subject) this.#texts = {
			subject,
			byVersion: /* @__PURE__ */ new Map()
		};
		const { byVersion } = this.#texts;
		const known = byVersion.get(version.version);
		if (known !== void 0) return known;
		const text = this.#registry.readSchema(subject, version);
		byVersion.set(version.version, text);
		return text;
	}
	resolve(referrer, references) {
		if (references.length === 0) return NO_REFERENCES;
		const key = JSON.stringify([referrer, references]);
		if (this.#resolved.key !== key) this.#resolved = {
			key,
			texts: resolveReferences(references.map((reference) => ({
				...reference,
				referrer
			})), (reference) => this.#find(reference))
		};
		return this.#resolved.texts;
	}
	#find(reference) {
		const subject = qualifyReference(reference.subject, reference.referrer);
		const key = `${subject} version ${reference.version}`;
		const known = this.#found.get(key);
		const found = known ?? this.#read(subject, reference);
		if (known === void 0) this.#found.set(key, found);
		return {
			...found,
			resolved: {
				...found.resolved,
				name: reference.name
			}
		};
	}
	#read(subject, reference) {
		const version = this.#registry.readSubject(subject)?.versions.find((candidate) => candidate.version === reference.version);
		if (version === void 0) throw createMissingError(this.#registry, subject, reference);
		return {
			key: `${subject} version ${version.version}`,
			references: version.references.map((inner) => ({
				...inner,
				referrer: subject
			})),
			resolved: {
				name: reference.name,
				schema: this.#registry.readSchema(subject, version),
				subject,
				version: version.version
			}
		};
	}
	#refuseAlias({ subject, config }) {
		if (!config?.alias) return;
		throw new OperationalError({
			code: "baseline",
			message: `The subject ${quoteName(subject)} is an alias of ${quoteName(config.alias)}, and aliases are not followed.`,
			hint: `Map the file to ${quoteName(config.alias)} itself.`,
			location: locateFile(this.#registry.locate("subjects", this.#registry.findFolder(subject) ?? "").label)
		});
	}
};
function createMissingError(registry, subject, reference) {
	const folder = registry.findFolder(reference.referrer) ?? "";
	return new OperationalError({
		code: "baseline",
		message: `A version of ${quoteName(reference.referrer)} refers to version ${reference.version} of ${quoteName(subject)}, which is not in the registry.`,
		hint: "Restore the referenced version from version control, or correct the reference in the index.",
		location: locateFile(registry.locate("subjects", folder, "subject.json").label)
	});
}
const POLICIES = ["STRICT", "LENIENT"];
function listUndecided({ compatibilityGroup, compatibilityPolicy, validateFields }) {
	return [
		...compatibilityGroup ? [`compatibilityGroup = ${compatibilityGroup}`] : [],
		...compatibilityPolicy === "LOGICAL" ? [`compatibilityPolicy = ${compatibilityPolicy}`] : [],
		...validateFields ? [`validateFields = ${String(validateFields)}`] : []
	];
}
// src/workspace/git-files.ts
const MAX_BATCH = 268435456;
const LARGE_FILE_POINTER = "version https://git-lfs.github.com/spec/";
/** All files of a commit below the repository's folder, by path. */
function listTree(repository, commit) {
	const { stdout } = runGit({
		directory: repository.directory,
		args: [
			"ls-tree",
			"-r",
			"-z",
			commit.hash
		],
		maxOutput: MAX_BATCH
	});
	const entries = /* @__PURE__ */ new Map();
	for (const field of splitFields(stdout)) {
		const tab = field.indexOf("	");
		const [mode = "", , hash = ""] = field.slice(0, tab).split(" ");
		entries.set(field.slice(tab + 1), {
			hash,
			kind: TREE_KINDS[mode] ?? "file"
		});
	}
	return entries;
}
const TREE_KINDS = {
	"120000": "link",
	"160000": "submodule"
};
/**
* Files that differ between a commit and the working tree, sorted by path: committed since, staged, unstaged and
* untracked ones (ignored ones are not looked at). A rename is what git takes for one; an untracked copy is an addition.
*/
function listChanges(repository, commit) {
	const tracked = runGit({
		directory: repository.directory,
		args: [
			"diff",
			...DIFF_OPTIONS,
			commit.hash,
			"--"
		],
		settings: listLocalFilters(repository).map((name) => [name, ""])
	});
	const added = splitFields(runGit({
		directory: repository.directory,
		args: [
			"ls-files",
			"--others",
			"--exclude-standard",
			"-z"
		]
	}).stdout).filter((path) => !path.endsWith("/")).map((path) => ({
		kind: "added",
		path
	}));
	return [...parseChanges(splitFields(tracked.stdout)), ...added].sort((left, right) => compareText(left.path, right.path));
}
/** Renames between a commit and the index (committed and staged), by new path. Reads no file of the working tree. */
function listRenames(repository, commit) {
	const { stdout } = runGit({
		directory: repository.directory,
		args: [
			"diff",
			"--cached",
			"--diff-filter=R",
			...DIFF_OPTIONS,
			commit.hash,
			"--"
		]
	});
	const renames = parseChanges(splitFields(stdout));
	return new Map(renames.map(({ path, previousPath }) => [path, previousPath ?? path]));
}
const DIFF_OPTIONS = [
	"--name-status",
	"-z",
	"-M",
	"--relative",
	"--no-ext-diff",
	"--no-textconv",
	"--ignore-submodules=all"
];
/** A filter that only this repository configures would be a program it chose; without it a file may seem modified. */
function listLocalFilters(repository) {
	return splitFields(runGit({
		directory: repository.directory,
		args: [
			"config",
			"--local",
			"--includes",
			"-z",
			"--name-only",
			"--get-regexp",
			"^filter\\..*\\.(clean|process|required)$"
		],
		accept: [1]
	}).stdout);
}
function parseChanges(fields) {
	const changes = [];
	for (let index = 0; index < fields.length;) {
		const status = fields[index] ?? "";
		const path = fields[index + 1] ?? "";
		if (/^[RC]/.test(status)) {
			changes.push({
				kind: "renamed",
				path: fields[index + 2] ?? "",
				previousPath: path
			});
			index += 3;
		} else {
			changes.push({
				kind: CHANGE_KINDS[status] ?? "modified",
				path
			});
			index += 2;
		}
	}
	return changes;
}
const CHANGE_KINDS = {
	A: "added",
	D: "deleted"
};
/** The texts of blobs by hash, read by one process; `limit` is the largest blob that is read, in bytes. */
function readBlobs(repository, hashes, limit) {
	const blobs = /* @__PURE__ */ new Map();
	let batch = [];
	let batchSize = 0;
	for (const [hash, size] of listSizes(repository, [...new Set(hashes)])) {
		if (size === void 0 || size > limit) {
			blobs.set(hash, {
				ok: false,
				problem: size === void 0 ? "missing" : "too-large"
			});
			continue;
		}
		if (batchSize + size > MAX_BATCH) {
			readBatch(repository, batch, blobs);
			[batch, batchSize] = [[], 0];
		}
		batch.push(hash);
		batchSize += size;
	}
	readBatch(repository, batch, blobs);
	return blobs;
}
function listSizes(repository, hashes) {
	if (hashes.length === 0) return [];
	const { stdout } = runGit({
		directory: repository.directory,
		args: [
			"cat-file",
			"--buffer",
			"--batch-check=%(objecttype) %(objectsize)"
		],
		input: `${hashes.join("\n")}\n`
	});
	const lines = stdout.toString("utf8").split("\n");
	return hashes.map((hash, index) => {
		const size = /^blob ([0-9]+)$/.exec(lines[index] ?? "")?.[1];
		return [hash, size === void 0 ? void 0 : Number(size)];
	});
}
function readBatch(repository, hashes, blobs) {
	if (hashes.length === 0) return;
	const { stdout } = runGit({
		directory: repository.directory,
		args: [
			"cat-file",
			"--buffer",
			"--batch=%(objectsize)"
		],
		input: `${hashes.join("\n")}\n`,
		maxOutput: MAX_BATCH * 2
	});
	let offset = 0;
	for (const hash of hashes) {
		const end = stdout.indexOf(10, offset);
		const size = Number(stdout.toString("latin1", offset, end));
		blobs.set(hash, decodeBlob(stdout.subarray(end + 1, end + 1 + size)));
		offset = end + size + 2;
	}
}
function decodeBlob(bytes) {
	if (!isUtf8(bytes)) return {
		ok: false,
		problem: "not-utf8"
	};
	const text = bytes.toString("utf8");
	return text.startsWith(LARGE_FILE_POINTER) ? {
		ok: false,
		problem: "large-file-pointer"
	} : {
		ok: true,
		text
	};
}
// src/baseline/git-baseline.ts
/**
* The files of a commit as the only earlier versions: of each subject's file (under its old name when git says it was
* renamed) and of the files it refers to. The texts of all subjects that were announced are read at once.
*/
function createGitBaseline(source, targets) {
	const reader = new GitBaselineReader(source, targets);
	return {
		kind: "git",
		label: `git ${source.name} (${source.commit.hash.slice(0, 7)})`,
		prepare: (subjects) => reader.prepare(subjects),
		readSubject: (subject, file) => reader.readSubject(subject, file),
		isChanged: (candidate) => reader.isChanged(candidate.file),
		readFile: (path) => reader.readFile(path)
	};
}
var GitBaselineReader = class {
	#source;
	#targets;
	#files = /* @__PURE__ */ new Map();
	#prepared = false;
	#tree;
	#renames;
	#changed;
	constructor(source, targets) {
		this.#source = source;
		this.#targets = new Map(targets.map((target) => [target.subject, target]));
	}
	prepare(subjects) {
		this.#prepared = true;
		const names = new Set(subjects);
		for (const name of names) for (const { subject } of this.#targets.get(name)?.references ?? []) names.add(subject);
		this.#load([...names].flatMap((name) => this.#targets.get(name)?.file ?? []));
	}
	readSubject(subject, file) {
		const earlier = this.#open(file);
		return {
			versions: earlier === void 0 ? [] : [this.#present(subject, file, earlier)],
			level: null,
			policy: null,
			undecided: []
		};
	}
	isChanged(file) {
		const { repository, commit } = this.#source;
		this.#changed ??= new Set(listChanges(repository, commit).map((change) => change.path));
		return this.#changed.has(file);
	}
	readFile(path) {
		const { repository, commit } = this.#source;
		const entry = (this.#tree ??= listTree(repository, commit)).get(path);
		if (entry === void 0) return null;
		return this.#readText({
			path,
			blob: openEntry(entry, readBlobs(repository, [entry.hash], MAX_SIZE))
		});
	}
	#present(subject, file, earlier) {
		const renamed = earlier.path === file ? "" : `:${earlier.path}`;
		const references = this.#targets.get(subject)?.references ?? [];
		const schema = this.#readText(earlier);
		return {
			version: null,
			label: this.#source.commit.ref + renamed,
			schemaType: guessSchemaType(earlier.path, schema),
			schema,
			references: [],
			resolved: resolveReferences(references, (reference) => this.#find(reference))
		};
	}
	#find(reference) {
		const target = this.#targets.get(reference.subject);
		const earlier = target && this.#open(target.file);
		if (target === void 0 || earlier === void 0) return void 0;
		const resolved = {
			name: reference.name,
			schema: this.#readText(earlier),
			subject: reference.subject
		};
		return {
			key: reference.subject,
			resolved,
			references: target.references
		};
	}
	#open(file) {
		if (!this.#prepared) this.prepare([...this.#targets.keys()]);
		if (!this.#files.has(file)) this.#load([file]);
		return this.#files.get(file);
	}
	#load(files) {
		const { repository, commit } = this.#source;
		const tree = this.#tree ??= listTree(repository, commit);
		const wanted = files.filter((file) => !this.#files.has(file)).map((file) => this.#trace(file, tree));
		const blobs = readBlobs(repository, wanted.flatMap(({ entry }) => entry?.kind === "file" ? [entry.hash] : []), MAX_SIZE);
		for (const { file, path, entry } of wanted) this.#files.set(file, entry && {
			path,
			blob: openEntry(entry, blobs)
		});
	}
	/** Where a file was in the commit: under its own name, or where git says it was renamed from. */
	#trace(file, tree) {
		const { repository, commit } = this.#source;
		if (tree.has(file)) return {
			file,
			path: file,
			entry: tree.get(file)
		};
		this.#renames ??= listRenames(repository, commit);
		const path = this.#renames.get(file) ?? file;
		return {
			file,
			path,
			entry: tree.get(path)
		};
	}
	#readText({ path, blob }) {
		if (blob.ok) return blob.text;
		const { message, hint } = PROBLEMS[blob.problem];
		throw new OperationalError({
			code: "baseline",
			message: `In ${quoteName(this.#source.commit.ref)}, ${quoteName(path)} ${message}.`,
			hint,
			location: locateFile(path)
		});
	}
};
const MAX_SIZE = 10485760;
const PROBLEMS = {
	missing: {
		message: "is not among the objects of this clone",
		hint: "Fetch the commit's files: git fetch --refetch --no-filter origin"
	},
	"too-large": {
		message: "is larger than 10 MiB",
		hint: "A registry refuses schemas of this size."
	},
	"not-utf8": {
		message: "is not UTF-8 text",
		hint: "Compare with a ref at which the file is a schema."
	},
	"large-file-pointer": {
		message: "is a Git LFS pointer instead of a schema",
		hint: "Keep schemas out of Git LFS: remove them from the `filter=lfs` patterns in .gitattributes."
	},
	link: {
		message: "is a symbolic link",
		hint: "Compare with a ref at which the file is a schema."
	},
	submodule: {
		message: "is a submodule",
		hint: "Run schemagate inside the submodule."
	}
};
function openEntry(entry, blobs) {
	if (entry.kind !== "file") return {
		ok: false,
		problem: entry.kind
	};
	return blobs.get(entry.hash) ?? {
		ok: false,
		problem: "missing"
	};
}
function guessSchemaType(path, text) {
	if (path.endsWith(".proto")) return "PROTOBUF";
	return path.endsWith(".json") && recognizeJsonText(text) !== "AVRO" ? "JSON" : "AVRO";
}
// src/baseline/open-baseline.ts
/** The folder beside the manifest that is taken for a directory registry, when it is one. */
const OWN_REGISTRY = "registry";
/**
* The baseline a run compares with. Without `against`: the directory registry `registry/` beside the manifest, else
* `base`, else the commit at which the present branch left the default branch, else none (outside git, or before the
* first commit).
*
* @throws OperationalError when what was asked for is not there, or cannot be read.
*/
function openBaseline(options) {
	if (options.against === void 0) return openDefault(options);
	const [kind, value] = split(options.against);
	if (kind === "dir" && value !== "") return openDirectory(options.workspace, value);
	if (kind === "git" && value !== "") return openGitRef(options, value);
	throw new OperationalError({
		code: "usage",
		message: `Unknown baseline ${quoteName(options.against)}.`,
		hint: "Write --against dir:<path> for a directory registry, or --against git:<ref> for a branch, tag or commit."
	});
}
/**
* Whether a workspace brings a directory registry of its own, which a run without `against` compares with.
*
* @throws OperationalError when the folder must not be looked into.
*/
function hasOwnRegistry(workspace) {
	return isDirectoryRegistry({
		path: resolve(workspace, OWN_REGISTRY),
		label: OWN_REGISTRY
	});
}
/** No earlier versions at all; `reason` completes `every subject is new: …`. */
function createEmptyBaseline(reason) {
	return {
		kind: "none",
		label: `nothing, every subject is new: ${reason}`,
		prepare: () => void 0,
		readSubject: () => ({
			versions: [],
			level: null,
			policy: null,
			undecided: []
		}),
		isChanged: () => true,
		readFile: () => null
	};
}
function split(against) {
	const colon = against.indexOf(":");
	return [against.slice(0, Math.max(colon, 0)), against.slice(colon + 1)];
}
function openDefault(options) {
	const path = resolve(options.manifestFolder ?? options.workspace, OWN_REGISTRY);
	const label = relative(options.workspace, path).replaceAll("\\", "/");
	if (isDirectoryRegistry({
		path,
		label
	})) return openOwnDirectory({
		path,
		label
	});
	const repository = findRepository(options.workspace);
	if (repository === void 0) return createEmptyBaseline(`there is no ${OWN_REGISTRY}/registry.json and no git repository here`);
	if (options.base !== void 0) return openBaseCommit(repository, options.base, options.targets);
	const commit = findMergeBase(repository);
	if (commit === void 0) return createEmptyBaseline(`there is no ${OWN_REGISTRY}/registry.json, and git has no commit yet`);
	return createGitBaseline({
		repository,
		commit,
		name: `merge base with ${commit.ref}`
	}, options.targets);
}
function openDirectory(workspace, path) {
	const label = path.replaceAll("\\", "/");
	return createDirectoryBaseline(openDirectoryRegistry({
		path: resolve(workspace, path),
		label
	}));
}
/** The default folder comes with the repository, so it must not lead out of it. */
function openOwnDirectory(location) {
	if (!lstatSync(location.path).isSymbolicLink()) return createDirectoryBaseline(openDirectoryRegistry(location));
	throw new OperationalError({
		code: "outside-workspace",
		message: "The directory registry beside the manifest is a symbolic link.",
		hint: "Put the folder itself in this place, or name the one that is meant: --against dir:<path>.",
		location: locateFile(location.label)
	});
}
function openBaseCommit(repository, { hash, name }, targets) {
	return createGitBaseline({
		repository,
		commit: {
			...resolveRef(repository, hash),
			ref: name
		},
		name
	}, targets);
}
function openGitRef({ workspace, targets }, ref) {
	const repository = findRepository(workspace);
	if (repository === void 0) throw new OperationalError({
		code: "git",
		message: "There is no git repository here.",
		hint: "Run schemagate in a checkout, or compare with a directory registry: --against dir:<path>."
	});
	return createGitBaseline({
		repository,
		commit: resolveRef(repository, ref),
		name: ref
	}, targets);
}
export { OWN_REGISTRY, findHead, findRepository, hasOwnRegistry, listChanges, openBaseline, resolveRef, runGit };
