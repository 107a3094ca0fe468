import { n as setOutput, t as getInput } from "./chunks/lib-actions-core.js";
import { C as OperationalError, b as escapeLongText, w as OUTCOME_EXIT_CODES, x as escapeText, y as printPlace } from "./chunks/start.js";
import { t as check } from "./chunks/check.js";
import { a as findHead, c as runGit, i as listChanges, n as hasOwnRegistry, o as findRepository, s as resolveRef, t as OWN_REGISTRY } from "./chunks/open-baseline.js";
import { i as openWorkspace } from "./chunks/files.js";
import { t as writeFile } from "./chunks/write-file2.js";
import { U as quoteName, W as createReport } from "./chunks/linter.js";
import { _ as printProse, b as renderGithub, c as renderText, d as SUMMARY_BUDGET, f as renderMarkdownWithin, g as printFence, h as printCode, s as REPORTERS, x as rankFindings } from "./chunks/render.js";
import { appendFileSync, existsSync, mkdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, posix, relative, resolve, sep } from "node:path";
import { randomUUID } from "node:crypto";
// src/commands/find-own-registry.ts
/**
* Whether a check of this folder compares with the directory registry beside its manifest when it is told nothing else.
*
* @throws OperationalError when there is no such folder, or it must not be looked into.
*/
function findOwnRegistry(directory) {
	return hasOwnRegistry(openWorkspace(directory).root);
}
/**
* Whether a change touches the directory registry beside the manifest, so that the earlier versions are what the change
* says they are.
*
* @throws OperationalError when git cannot tell.
*/
function changesOwnRegistry(directory, base) {
	const repository = findRepository(directory);
	if (repository === void 0) return false;
	return listChanges(repository, {
		hash: base.hash,
		ref: base.name
	}).some(({ path, previousPath = path }) => [path, previousPath].some((one) => one.startsWith(`${OWN_REGISTRY}/`)));
}
// src/report/rebase-report.ts
/**
* The report with its files relative to a folder above the workspace: each gets `prefix` (`services/orders`) before
* it. Names of published texts, which are no files of the workspace, stay as they are.
*/
function rebaseReport(report, prefix) {
	if (prefix === "") return report;
	const move = (file) => `${prefix}/${file}`;
	const own = /* @__PURE__ */ new Set([
		...report.subjects.map((subject) => subject.file),
		...report.diagnostics.map((diagnostic) => diagnostic.location.file),
		...report.waived.flatMap(({ diagnostic, waiver }) => [diagnostic.location.file, waiver.location.file])
	]);
	const moveOwn = (location) => own.has(location.file) ? {
		...location,
		file: move(location.file)
	} : location;
	return {
		...report,
		subjects: report.subjects.map((subject) => ({
			...subject,
			file: move(subject.file)
		})),
		diagnostics: report.diagnostics.map((diagnostic) => rebaseDiagnostic(diagnostic, {
			move,
			moveOwn
		})),
		waived: report.waived.map(({ diagnostic, waiver }) => ({
			diagnostic: rebaseDiagnostic(diagnostic, {
				move,
				moveOwn
			}),
			waiver: {
				...waiver,
				location: moveOwn(waiver.location)
			}
		})),
		unchecked: report.unchecked.map(({ location, ...rest }) => location === void 0 ? rest : {
			...rest,
			location: {
				...location,
				file: move(location.file)
			}
		})
	};
}
function rebaseDiagnostic(diagnostic, { move, moveOwn }) {
	const { location, related, fix } = diagnostic;
	return {
		...diagnostic,
		location: {
			...location,
			file: move(location.file)
		},
		related: related.map((one) => ({
			...one,
			location: moveOwn(one.location)
		})),
		...fix === void 0 ? {} : { fix: {
			...fix,
			file: move(fix.file)
		} }
	};
}
// src/workspace/git-fetch.ts
/**
* Fetches one commit with its files, without its history, from the remote `origin`. Over HTTPS only, and with git's own
* credentials unless `access` brings a token, which stands in the environment and not among the arguments.
*
* @throws OperationalError when the remote does not give it.
*/
function fetchCommit(repository, hash, access) {
	if (!/^[0-9a-f]{40,64}$/.test(hash)) throw new OperationalError({
		code: "usage",
		message: `Invalid commit ${quoteName(hash)}.`
	});
	runGit({
		directory: repository.directory,
		args: [
			...ALLOW_HTTPS,
			"fetch",
			"--quiet",
			"--no-tags",
			"--depth=1",
			"--end-of-options",
			"origin",
			hash
		],
		settings: access === void 0 ? [] : createHeaders(access)
	});
}
const ALLOW_HTTPS = ["-c", "protocol.https.allow=always"];
/** The empty one takes back what the checkout may have left: two of them would be one too many. */
function createHeaders({ server, token }) {
	const name = `http.${server.replace(/\/+$/, "")}/.extraheader`;
	const credentials = Buffer.from(`x-access-token:${token}`).toString("base64");
	return [[name, ""], [name, `AUTHORIZATION: basic ${credentials}`]];
}
// src/workspace/git-parents.ts
/**
* The parents of a commit as it names them itself, which a shallow clone knows even where it lacks them; none for a
* first commit.
*/
function listParents(repository, hash) {
	const { stdout } = runGit({
		directory: repository.directory,
		args: [
			"cat-file",
			"commit",
			hash
		]
	});
	const [header = ""] = stdout.toString("utf8").split("\n\n", 1);
	return header.split("\n").flatMap((line) => /^parent ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? []);
}
/** Whether a commit is here with its files. */
function hasCommit(repository, hash) {
	const args = [
		"cat-file",
		"-e",
		`${hash}^{tree}`
	];
	return runGit({
		directory: repository.directory,
		args,
		accept: [1, 128]
	}).status === 0;
}
/** The newest commit that two commits both come from, or undefined where the clone does not know one. */
function findCommonCommit(repository, left, right) {
	const args = [
		"merge-base",
		"--end-of-options",
		left,
		right
	];
	const { status, stdout } = runGit({
		directory: repository.directory,
		args,
		accept: [1, 128]
	});
	const hash = stdout.toString("utf8").split("\n", 1)[0] ?? "";
	return status === 0 && hash !== "" ? hash : void 0;
}
// src/commands/find-base.ts
/**
* The commit that a change starts from, fetched if the clone is too shallow to hold it. For a pull request that is the
* first parent of the merge commit that forges check out, since only against it the difference is the pull request's
* alone; where its own tip is checked out, it is the commit at which it left its base.
*
* @throws OperationalError, saying what to add to the checkout, when the commit cannot be had.
*/
function findBase(question, search) {
	const repository = openRepository(search.directory);
	switch (question.kind) {
		case "ref": return resolveGivenRef(repository, question.ref, search);
		case "commit": return provide(repository, question.base, search);
		case "pull-request": return findPullRequestBase(repository, question, search);
	}
}
function openRepository(directory) {
	const repository = findRepository(directory);
	if (repository !== void 0) return repository;
	throw new OperationalError({
		code: "git",
		message: "There is no git repository here, so nobody can tell what changed.",
		hint: "Put a checkout step before this one: `- uses: actions/checkout@v7` with `with: { fetch-depth: 2 }`."
	});
}
/** A commit may have to be fetched; branches and tags are taken from what the checkout brought. */
function resolveGivenRef(repository, ref, search) {
	if (/^[0-9a-f]{40,64}$/.test(ref)) return provide(repository, {
		hash: ref,
		name: ref.slice(0, 7)
	}, search);
	return {
		hash: resolveRef(repository, ref).hash,
		name: ref
	};
}
function findPullRequestBase(repository, { base, head, merge }, search) {
	const checkedOut = findHead(repository);
	if (checkedOut === void 0) return provide(repository, base, search);
	const [first, second] = listParents(repository, checkedOut);
	if (first !== void 0 && second !== void 0 && (checkedOut === merge || second === head)) return provide(repository, {
		hash: first,
		name: base.name
	}, search);
	const common = findCommonCommit(repository, checkedOut, provide(repository, base, search).hash);
	if (common !== void 0) return {
		hash: common,
		name: base.name
	};
	throw new OperationalError({
		code: "git",
		message: `The checkout is too shallow to tell where it left \`${base.name}\`.`,
		hint: "Check out the merge commit, which is what `actions/checkout` does without `ref:`, or write `with: { fetch-depth: 0 }` under the checkout step."
	});
}
function provide(repository, base, { access }) {
	if (hasCommit(repository, base.hash)) return base;
	try {
		fetchCommit(repository, base.hash, access);
		return base;
	} catch (cause) {
		throw new OperationalError({
			code: "git",
			message: `The commit \`${base.hash.slice(0, 12)}\` of \`${base.name}\` is not in this checkout and could not be fetched.`,
			hint: "Write `with: { fetch-depth: 2 }` under the checkout step (`fetch-depth: 0` after a forced push).",
			cause
		});
	}
}
// src/action/choose-task.ts
/**
* What a run has to check: what changed since the event's base, or everything. Without the base there is still
* something to check when the earlier versions are elsewhere, but not when they are the base's own files.
*
* @throws OperationalError when there is nothing to compare with.
*/
function chooseTask(inputs, event, place) {
	const options = createOptions(inputs, place.folder);
	const question = inputs.base === void 0 ? event.base : {
		kind: "ref",
		ref: inputs.base
	};
	if (question === void 0) return {
		options: describeEverything(options, event, place.hasRegistry),
		doubts: []
	};
	try {
		const base = findBase(question, {
			directory: place.folder.path,
			access: createAccess(inputs, place.environment)
		});
		const doubts = place.hasRegistry && inputs.against === void 0 && changesOwnRegistry(place.folder.path, base) ? [OWN_VERSIONS] : [];
		return {
			options: {
				...options,
				changed: true,
				base
			},
			doubts
		};
	} catch (error) {
		if (!(place.hasRegistry || inputs.against !== void 0) || !(error instanceof OperationalError)) throw error;
		return {
			options,
			doubts: [describeDoubt(error)]
		};
	}
}
const OWN_VERSIONS = "This change edits the directory registry `registry/` too, so the schemas were compared with versions that come with the change. Have somebody look at that folder.";
function createOptions(inputs, folder) {
	const { manifest, against, failOn, hazards } = inputs;
	return {
		directory: folder.path,
		failOn,
		hazards,
		...manifest === void 0 ? {} : { manifest },
		...against === void 0 ? {} : { against }
	};
}
/** Without a registry and without a base everything is held against the checked out commit: texts are still judged. */
function describeEverything(options, event, hasRegistry) {
	if (hasRegistry || options.against !== void 0 || event.head === "") return options;
	const base = {
		hash: event.head,
		name: "HEAD"
	};
	return {
		...options,
		base
	};
}
function createAccess({ token }, { serverUrl }) {
	return token === void 0 ? void 0 : {
		server: serverUrl,
		token
	};
}
function describeDoubt({ message, hint }) {
	return `Every subject was checked, not only those that changed. ${message}${hint === void 0 ? "" : ` ${hint}`}`;
}
// src/action/describe-outputs.ts
/** Later steps take an output as a variable, and a system refuses variables that are much longer. */
const MAX_LIST = 6e4;
/** The outputs of a run that judged something. */
function describeOutputs(report, leftovers) {
	const { summary, outcome, subjects } = report;
	const changed = subjects.filter(({ verdict }) => verdict !== "unchanged" && verdict !== "unmanaged");
	const list = JSON.stringify(changed.map(({ subject }) => subject));
	return {
		result: outcome,
		"error-count": String(summary.errors),
		"warning-count": String(summary.warnings),
		"unchecked-count": String(summary.unchecked),
		"subject-count": String(summary.subjects),
		"subjects-changed": list.length > MAX_LIST ? "" : list,
		overridden: String(leftovers.overridden),
		"sarif-file": leftovers.sarifFile ?? "",
		"report-file": leftovers.reportFile ?? "",
		"comment-url": leftovers.commentUrl ?? ""
	};
}
/** The outputs of a run that could judge nothing. */
function describeFailedOutputs() {
	return {
		result: "error",
		"error-count": "0",
		"warning-count": "0",
		"unchecked-count": "0",
		"subject-count": "0",
		"subjects-changed": "[]",
		overridden: "false",
		"sarif-file": "",
		"report-file": "",
		"comment-url": ""
	};
}
// src/action/environment.ts
const MAX_EVENT_BYTES = 67108864;
/**
* Reads the runner's variables and the event's file.
*
* @throws OperationalError outside of a runner, or when the event cannot be read.
*/
function readEnvironment(variables) {
	const read = (name) => variables[name] ?? "";
	const serverUrl = readOrigin(read("GITHUB_SERVER_URL"), "https://github.com");
	const repository = read("GITHUB_REPOSITORY");
	const workspace = read("GITHUB_WORKSPACE");
	if (workspace === "") throw new OperationalError({
		code: "usage",
		message: "This is the program of a GitHub Action: it needs the variables that a runner sets.",
		hint: "Elsewhere run `npx schemagate check`."
	});
	return {
		workspace,
		serverUrl,
		apiUrl: readOrigin(read("GITHUB_API_URL"), "https://api.github.com"),
		graphqlUrl: readOrigin(read("GITHUB_GRAPHQL_URL"), "https://api.github.com/graphql"),
		event: {
			name: read("GITHUB_EVENT_NAME"),
			payload: readPayload(read("GITHUB_EVENT_PATH")),
			repository,
			commit: read("GITHUB_SHA")
		},
		workflow: read("GITHUB_WORKFLOW"),
		job: read("GITHUB_JOB"),
		runUrl: `${serverUrl}/${repository}/actions/runs/${read("GITHUB_RUN_ID")}`,
		summaryFile: read("GITHUB_STEP_SUMMARY") || void 0,
		temporaryFolder: read("RUNNER_TEMP") || void 0
	};
}
function readOrigin(value, usual) {
	return (value || usual).replace(/\/+$/, "");
}
function readPayload(path) {
	if (path === "") return {};
	try {
		if (statSync(path).size > MAX_EVENT_BYTES) throw new Error("it is too large");
		return JSON.parse(readFileSync(path, "utf8"));
	} catch (cause) {
		throw new OperationalError({
			code: "unreadable-file",
			message: `The event's file \`${path}\` cannot be read.`,
			hint: "The runner writes it; `GITHUB_EVENT_PATH` names it.",
			cause
		});
	}
}
// src/action/json-fields.ts
/** A member of a value that may be anything; undefined unless the value is an object that has it itself. */
function readField(value, ...path) {
	let current = value;
	for (const name of path) {
		if (typeof current !== "object" || current === null || !Object.hasOwn(current, name)) return void 0;
		current = current[name];
	}
	return current;
}
/** A member that is a text, or undefined. */
function readText(value, ...path) {
	const field = readField(value, ...path);
	return typeof field === "string" ? field : void 0;
}
/** A member that is a whole number from 0, or undefined. */
function readCount(value, ...path) {
	const field = readField(value, ...path);
	return typeof field === "number" && Number.isSafeInteger(field) && field >= 0 ? field : void 0;
}
/** A member that is a commit's name in full, or undefined; the forty zeros that stand for no commit are none. */
function readHash(value, ...path) {
	const hash = readText(value, ...path);
	return hash !== void 0 && /^(?!0+$)[0-9a-f]{40,64}$/.test(hash) ? hash : void 0;
}
/** The items of a member that is a list; none where it is not. */
function readList(value, ...path) {
	const field = readField(value, ...path);
	return Array.isArray(field) ? field : [];
}
// src/action/event.ts
/**
* Understands an event. Of one that is not known nothing is taken: everything is looked at, and nothing is commented.
*
* @throws OperationalError for `pull_request_target`, which runs with the repository's rights.
*/
function readEvent(source) {
	switch (source.name) {
		case "pull_request": return readPullRequestEvent(source);
		case "pull_request_target": throw new OperationalError({
			code: "usage",
			message: "The event `pull_request_target` runs with the repository's secrets and rights, on the branch and not on the pull request.",
			hint: "Run the workflow `on: pull_request`: schemagate needs no secret for it, not even in a pull request from a fork."
		});
		case "merge_group": return readMergeGroup(source);
		case "push": return readPush(source);
		default: return {
			kind: "other",
			base: void 0,
			head: source.commit,
			pullRequest: void 0
		};
	}
}
function readPullRequestEvent({ payload, repository, commit }) {
	const number = readCount(payload, "pull_request", "number");
	const head = readHash(payload, "pull_request", "head", "sha");
	const baseHash = readHash(payload, "pull_request", "base", "sha");
	if (number === void 0 || head === void 0 || baseHash === void 0) throw new OperationalError({
		code: "usage",
		message: "The event says nothing about a pull request.",
		hint: "The action reads the event from the file that `GITHUB_EVENT_PATH` names."
	});
	return {
		kind: "pull-request",
		base: {
			kind: "pull-request",
			base: {
				hash: baseHash,
				name: readText(payload, "pull_request", "base", "ref") ?? baseHash.slice(0, 7)
			},
			head,
			merge: commit
		},
		head,
		pullRequest: {
			number,
			own: isOwn(payload, repository),
			labels: readList(payload, "pull_request", "labels").flatMap((label) => readText(label, "name") ?? []),
			labelChange: readLabelChange(payload)
		}
	};
}
/** A fork that was deleted meanwhile has no repository any more, and is none of ours. */
function isOwn(payload, repository) {
	const head = readText(payload, "pull_request", "head", "repo", "full_name");
	return head !== void 0 && head.toLowerCase() === repository.toLowerCase();
}
function readLabelChange(payload) {
	const action = readText(payload, "action");
	const label = readText(payload, "label", "name");
	if (label === void 0 || action !== "labeled" && action !== "unlabeled") return void 0;
	return {
		label,
		set: action === "labeled",
		by: readText(payload, "sender", "login")
	};
}
function readMergeGroup({ payload, commit }) {
	const hash = readHash(payload, "merge_group", "base_sha");
	const name = (readText(payload, "merge_group", "base_ref") ?? "").replace(/^refs\/heads\//, "") || (hash ?? "").slice(0, 7);
	return {
		kind: "merge-group",
		base: hash === void 0 ? void 0 : {
			kind: "commit",
			base: {
				hash,
				name
			}
		},
		head: readHash(payload, "merge_group", "head_sha") ?? commit,
		pullRequest: void 0
	};
}
/** A new branch has nothing before it; a deleted one has nothing to check, but then no commit is checked out either. */
function readPush({ payload, commit }) {
	const hash = readHash(payload, "before");
	const name = `${(readText(payload, "ref") ?? "").replace(/^refs\/(?:heads|tags)\//, "") || "the branch"} before the push`;
	const created = readField(payload, "created") === true;
	return {
		kind: "push",
		base: hash === void 0 || created ? void 0 : {
			kind: "commit",
			base: {
				hash,
				name
			}
		},
		head: readHash(payload, "after") ?? commit,
		pullRequest: void 0
	};
}
// src/action/github-api.ts
/** Why a request was not answered as wished. */
var GithubApiError = class extends Error {
	name = "GithubApiError";
	/** The HTTP status, or null when no answer came. */
	status;
	constructor(message, status, cause) {
		super(message, { cause });
		this.status = status;
	}
};
/** A job must not wait for an hour because of a limit: what takes longer than this is given up. */
const MAX_WAIT_SECONDS = 60;
const REQUEST_SECONDS = 20;
const MAX_ATTEMPTS = 3;
const USUAL_WAIT_SECONDS = 1;
/** Opens the interface with a token. The library is loaded here and not before: most runs never ask the forge. */
async function openGithubApi({ apiUrl, graphqlUrl }, token, wait) {
	const { getOctokit } = await import("./chunks/load-actions-github-github.js");
	const octokit = getOctokit(token, {
		baseUrl: apiUrl,
		log: SILENT
	});
	const send = async (route, parameters) => {
		for (let attempt = 1;; attempt++) try {
			const signal = AbortSignal.timeout(REQUEST_SECONDS * 1e3);
			return (await octokit.request(route, {
				...parameters,
				request: { signal }
			})).data;
		} catch (error) {
			const seconds = chooseWait(error, attempt);
			if (seconds === void 0) throw createError(error);
			await wait(seconds);
		}
	};
	return {
		send,
		async readLogin() {
			return readText(await send(`POST ${graphqlUrl}`, { query: "query { viewer { login } }" }), "data", "viewer", "login");
		}
	};
}
const SILENT = {
	debug: () => void 0,
	info: () => void 0,
	warn: () => void 0,
	error: () => void 0
};
/**
* How long to wait before the request is sent again, or undefined when that is no use: for a limit what the answer
* asks for, for a fault of the forge a moment. A request that creates something is not repeated after a fault, since it
* may have been done.
*/
function chooseWait(error, attempt) {
	if (attempt >= MAX_ATTEMPTS) return void 0;
	const status = readStatus(error);
	const limit = readLimitWait(error);
	if ((status === 429 || status === 403) && limit !== void 0) return limit <= MAX_WAIT_SECONDS ? limit : void 0;
	const creates = readText(error, "request", "method") === "POST";
	return (status === null || status >= 500) && !creates ? USUAL_WAIT_SECONDS * attempt : void 0;
}
function readLimitWait(error) {
	const headers = error.response?.headers;
	const after = Number(readText(headers, "retry-after"));
	if (Number.isFinite(after) && after >= 0) return after;
	if (readText(headers, "x-ratelimit-remaining") !== "0") return void 0;
	const reset = Number(readText(headers, "x-ratelimit-reset"));
	return Number.isFinite(reset) ? Math.max(0, reset - Date.now() / 1e3) : void 0;
}
function readStatus(error) {
	const status = error.status;
	return typeof status === "number" && status >= 300 && isAnswer(error) ? status : null;
}
/** The library gives 500 to a request that was never answered. */
function isAnswer(error) {
	return error.response !== void 0;
}
function createError(error) {
	return new GithubApiError(error instanceof Error ? error.message : String(error), readStatus(error), error);
}
// src/action/override.ts
const PAGE$2 = 100;
const MAX_PAGES$2 = 20;
/**
* Whether the pull request has the label that lets findings pass. The forge is asked, since the event of a run that is
* repeated is as old as the first run; without an answer the event counts.
*/
async function findOverride(label, pullRequest, forge) {
	if (forge !== void 0) try {
		return await askForge(label, forge.api, forge.place);
	} catch {
		return readFromEvent(label, pullRequest);
	}
	return readFromEvent(label, pullRequest);
}
function readFromEvent(label, { labels, labelChange }) {
	if (!labels.some((one) => isSameLabel(one, label))) return void 0;
	return {
		label,
		by: labelChange?.set === true && isSameLabel(labelChange.label, label) ? labelChange.by : void 0
	};
}
/** The last time it was set or removed decides. */
async function askForge(label, api, place) {
	let found;
	for (let page = 1; page <= MAX_PAGES$2; page++) {
		const list = readList({ events: await api.send("GET /repos/{owner}/{repo}/issues/{issue_number}/events", {
			owner: place.owner,
			repo: place.repo,
			issue_number: place.number,
			per_page: PAGE$2,
			page
		}) }, "events");
		for (const event of list) {
			if (!isSameLabel(readText(event, "label", "name") ?? "", label)) continue;
			const kind = readText(event, "event");
			if (kind === "labeled") found = {
				label,
				by: readText(event, "actor", "login")
			};
			if (kind === "unlabeled") found = void 0;
		}
		if (list.length < PAGE$2) break;
	}
	return found;
}
/** The forge does not tell upper from lower case in labels. */
function isSameLabel(left, right) {
	return left.toLowerCase() === right.toLowerCase();
}
// src/action/render-comment.ts
/** GitHub refuses a comment of more than 65,536 characters. */
const COMMENT_LIMIT = 65e3;
/** The first line of a comment, by which the step that wrote it finds it again. */
function printMarker(key) {
	return `<!-- schemagate: ${encodeURIComponent(key.slice(0, 500).replace(/\p{Cs}/gu, "")).replaceAll("--", "-%2D")} -->`;
}
/** The comment under a pull request: the marker's line, then the report as far as it fits. */
function renderComment(report, marker, { linkTo, remarks, runUrl }) {
	return `${marker}\n${renderMarkdownWithin(report, {
		budget: {
			limit: COMMENT_LIMIT - marker.length - 1,
			measure: (one) => one.length
		},
		linkTo,
		remarks,
		rest: `in the [job summary](<${runUrl}>)`
	})}`;
}
/** The job's summary. */
function renderSummary(report, { linkTo, remarks }) {
	return renderMarkdownWithin(report, {
		budget: SUMMARY_BUDGET,
		linkTo,
		remarks,
		rest: "in the JSON report"
	});
}
// src/action/sticky-comment.ts
const PAGE$1 = 100;
const MAX_PAGES$1 = 50;
const USUAL_AUTHOR = "github-actions[bot]";
/**
* Brings the one comment of this step up to date: changes it when it says something else, leaves it alone when it does
* not, and writes a new one only if `create` says so. Two runs at once may both write a new one; then the later one is
* taken back.
*
* @throws GithubApiError when the forge refuses.
*/
async function bringCommentUpToDate(api, place, wish) {
	const author = new AuthorName(api);
	const existing = await findComment(api, place, author);
	if (existing !== void 0) return update(api, place, {
		comment: existing,
		body: wish.body
	});
	if (!wish.create) return {
		done: "none",
		url: void 0
	};
	const created = await create(api, place, {
		body: wish.body,
		author
	});
	const first = await findComment(api, place, author);
	if (first === void 0 || first.id >= created.id) return {
		done: "created",
		url: created.url
	};
	await api.send("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		...pickRepository(place),
		comment_id: created.id
	});
	return update(api, place, {
		comment: first,
		body: wish.body
	});
}
async function update(api, place, { comment, body }) {
	if (unifyLineEnds(comment.body) === unifyLineEnds(body)) return {
		done: "unchanged",
		url: comment.url
	};
	await api.send("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		...pickRepository(place),
		comment_id: comment.id,
		body
	});
	return {
		done: "updated",
		url: comment.url
	};
}
/** After a fault of the forge nobody knows whether the comment is there: it is looked for before a second attempt. */
async function create(api, place, { body, author }) {
	const send = async () => {
		return readComment(await api.send("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
			...pickRepository(place),
			issue_number: place.number,
			body
		}));
	};
	try {
		return await send();
	} catch (error) {
		if (!(error instanceof GithubApiError) || error.status !== null && error.status < 500) throw error;
		return await findComment(api, place, author) ?? await send();
	}
}
/** The oldest comment that starts with the marker and was written by whoever the token is. */
async function findComment(api, place, author) {
	for (let page = 1; page <= MAX_PAGES$1; page++) {
		const answer = await api.send("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
			...pickRepository(place),
			issue_number: place.number,
			per_page: PAGE$1,
			page
		});
		const comments = Array.isArray(answer) ? answer.map(readComment) : [];
		const marked = comments.filter(({ body }) => unifyLineEnds(body).startsWith(`${place.marker}\n`));
		for (const comment of marked) if (comment.author === await author.read()) return comment;
		if (comments.length < PAGE$1) return void 0;
	}
}
/** Who the token is, asked once and only when some comment carries the marker: anybody can write a marker. */
var AuthorName = class {
	#api;
	#name;
	constructor(api) {
		this.#api = api;
	}
	read() {
		return this.#name ??= this.#ask();
	}
	async #ask() {
		try {
			return await this.#api.readLogin() ?? USUAL_AUTHOR;
		} catch {
			return USUAL_AUTHOR;
		}
	}
};
function readComment(value) {
	return {
		id: readCount(value, "id") ?? 0,
		url: readText(value, "html_url"),
		body: readText(value, "body") ?? "",
		author: readText(value, "user", "login") ?? ""
	};
}
function pickRepository({ owner, repo }) {
	return {
		owner,
		repo
	};
}
/** The forge may give back other line ends than it was given. */
function unifyLineEnds(text) {
	return text.replaceAll("\r\n", "\n");
}
// src/action/parse-patch.ts
/**
* The lines of the new text that a patch shows, by number: only there can a review comment stand. Lines that were
* removed are none of them.
*/
function readShownLines(patch) {
	const shown = /* @__PURE__ */ new Map();
	let next = 0;
	for (const line of patch.split("\n")) {
		const hunk = /^@@ -[0-9]+(?:,[0-9]+)? \+([0-9]+)(?:,[0-9]+)? @@/.exec(line);
		if (hunk !== null) next = Number(hunk[1]);
		else if (next > 0 && (line.startsWith(" ") || line.startsWith("+"))) shown.set(next++, line.slice(1));
	}
	return shown;
}
// src/action/suggestions.ts
/** A review with more comments than this is not read. */
const MAX_SUGGESTIONS = 30;
const PAGE = 100;
/** The forge lists no more than 3,000 files of a pull request. */
const MAX_PAGES = 30;
/**
* Offers the edits that mend findings as suggestions on the pull request's lines, in one review. Only edits all of whose
* lines the pull request shows, in the very words that the edit was made for; and none that a comment already offers. Returns
* how many were offered.
*
* @throws GithubApiError when the forge refuses.
*/
async function offerSuggestions(report, api, place) {
	const edits = rankFindings(report.diagnostics).map(listOffers);
	if (edits.flat().length === 0) return 0;
	const shown = await readShownFiles(api, place);
	const fitting = edits.filter((offers) => offers.every((offer) => isShown(offer, shown))).flat();
	if (fitting.length === 0) return 0;
	const known = await listKnownMarkers(api, place);
	const fresh = fitting.filter(({ marker }) => !known.has(marker)).slice(0, MAX_SUGGESTIONS);
	if (fresh.length === 0) return 0;
	await api.send("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
		...pickPullRequest(place),
		commit_id: place.head,
		event: "COMMENT",
		body: "schemagate offers edits that mend what it found. Each says how far it was checked.",
		comments: fresh.map(createSuggestion)
	});
	return fresh.length;
}
function listOffers({ fix, message, fingerprint }) {
	if (fix?.hunks === void 0) return [];
	const { file, title, hunks } = fix;
	const proof = describeProof(fix);
	return hunks.map((hunk, index) => {
		const marker = `<!-- schemagate-suggestion: ${fingerprint.replace(/[^0-9a-f]/g, "")} ${index} -->`;
		return {
			file,
			hunk,
			title,
			message,
			proof,
			marker
		};
	});
}
function describeProof({ compared, effect }) {
	if (compared === true) return "Compared with every version that the subject is compared with: this break goes and none comes.";
	switch (effect) {
		case "text": return "The registry stores the same text as before: no new version.";
		case "meta": return "Not compared with earlier versions yet. It makes a new version with the same contract.";
		case "contract": return "Not compared with earlier versions yet. It changes the contract: look at the next check.";
	}
}
/** Not either where the new text holds what nobody can see: a suggestion is taken over as it is. */
function isShown({ file, hunk }, shown) {
	const { line, before, after } = hunk;
	const lines = shown.get(file);
	return after.every((text) => text.split("	").every((part) => escapeText(part) === part)) && lines !== void 0 && before.every((text, index) => lines.get(line + index) === text);
}
function createSuggestion({ file, hunk, title, message, proof, marker }) {
	const { line, before, after } = hunk;
	const last = line + before.length - 1;
	const body = [
		marker,
		printProse(message),
		"",
		`${printProse(title)}:`,
		"",
		...printExactly(after),
		"",
		proof
	].join("\n");
	return {
		path: file,
		line: last,
		side: "RIGHT",
		...last === line ? {} : {
			start_line: line,
			start_side: "RIGHT"
		},
		body
	};
}
/** A suggestion is taken over as it is, so that nothing in it may be escaped; only its fence must hold. */
function printExactly(lines) {
	const [fence = "```"] = printFence(lines, "");
	return [
		`${fence}suggestion`,
		...lines,
		fence
	];
}
async function readShownFiles(api, place) {
	const files = /* @__PURE__ */ new Map();
	for await (const file of listPages(api, "GET /repos/{owner}/{repo}/pulls/{pull_number}/files", place)) {
		const [name, patch] = [readText(file, "filename"), readText(file, "patch")];
		if (name !== void 0 && patch !== void 0) files.set(name, readShownLines(patch));
	}
	return files;
}
async function listKnownMarkers(api, place) {
	const markers = /* @__PURE__ */ new Set();
	for await (const comment of listPages(api, "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", place)) {
		const [first = ""] = (readText(comment, "body") ?? "").split(/\r?\n/, 1);
		markers.add(first);
	}
	return markers;
}
async function* listPages(api, route, place) {
	for (let page = 1; page <= MAX_PAGES; page++) {
		const items = readList({ answer: await api.send(route, {
			...pickPullRequest(place),
			per_page: PAGE,
			page
		}) }, "answer");
		yield* items;
		if (items.length < PAGE) return;
	}
}
function pickPullRequest({ owner, repo, number }) {
	return {
		owner,
		repo,
		pull_number: number
	};
}
// src/action/forge.ts
/**
* What a run asks and tells the forge about its pull request. Nothing of it decides the verdict, so whatever the forge
* refuses becomes a complaint and the run goes on.
*/
var Forge = class {
	#access;
	#complaints = [];
	#api;
	constructor(access) {
		this.#access = access;
	}
	/** What could not be asked or told. */
	get complaints() {
		return this.#complaints;
	}
	/** The label that lets findings pass, if the pull request has it. */
	async findOverride(label) {
		const { pullRequest } = this.#access.event;
		if (label === void 0 || pullRequest === void 0) return void 0;
		const place = this.#findPlace(pullRequest);
		return findOverride(label, pullRequest, place === void 0 ? void 0 : {
			api: await this.#open(),
			place
		});
	}
	/** Brings the comment under the pull request up to date and returns its address, if there is one. */
	async comment(report, placement, inputs) {
		const { pullRequest } = this.#access.event;
		const place = pullRequest === void 0 ? void 0 : this.#findPlace(pullRequest);
		if (inputs.comment === "never" || place === void 0 || pullRequest?.own !== true) return void 0;
		const marker = printMarker(this.#chooseKey(inputs));
		const create = inputs.comment === "always" || hasIssue(report);
		return this.#attempt("The report could not be written under the pull request", async (api) => {
			const body = renderComment(report, marker, placement);
			return (await bringCommentUpToDate(api, {
				...place,
				marker
			}, {
				body,
				create
			})).url;
		});
	}
	/** Offers the edits that mend findings as review suggestions. */
	async suggest(report) {
		const { pullRequest, head } = this.#access.event;
		const place = pullRequest === void 0 ? void 0 : this.#findPlace(pullRequest);
		if (place === void 0 || pullRequest?.own !== true) return;
		await this.#attempt("Edits could not be offered as suggestions", async (api) => {
			await offerSuggestions(report, api, {
				...place,
				head
			});
		});
	}
	async #attempt(what, action) {
		try {
			return await action(await this.#open());
		} catch (error) {
			if (!(error instanceof GithubApiError)) throw error;
			const expected = error.status === 403 || error.status === 404;
			const reason = expected ? NOT_ALLOWED : describeRefusal(error);
			this.#complaints.push({
				expected,
				text: `${what}: ${reason} The job summary holds the report.`
			});
			return;
		}
	}
	#open() {
		const { environment, token } = this.#access;
		return this.#api ??= openGithubApi(environment, token ?? "", waitSeconds);
	}
	/** Undefined without a token: then nobody can be asked. */
	#findPlace({ number }) {
		const { environment, token } = this.#access;
		const [owner, repo] = environment.event.repository.split("/", 2);
		if (token === void 0 || owner === void 0 || repo === void 0) return void 0;
		return {
			owner,
			repo,
			number
		};
	}
	#chooseKey({ commentKey, workingDirectory, manifest }) {
		const { workflow, job } = this.#access.environment;
		return commentKey ?? [
			workflow,
			job,
			posix.join(workingDirectory, manifest ?? "schemagate.yaml")
		].join("/");
	}
};
function hasIssue({ outcome, summary }) {
	return outcome !== "clean" || summary.errors > 0 || summary.warnings > 0;
}
const NOT_ALLOWED = "the token may not do that. Write `permissions: { contents: read, pull-requests: write }` in the job, or set `comment: never`.";
function describeRefusal({ status, message }) {
	return `${status === null ? "no answer" : `HTTP ${status}`} (${message}).`;
}
function waitSeconds(seconds) {
	return new Promise((done) => {
		setTimeout(done, seconds * 1e3);
	});
}
// src/action/links.ts
/** The address of a place in a file of the checkout; undefined for a path that leaves it. */
function linkLocation({ serverUrl, repository, commit }, location) {
	const segments = location.file.split("/");
	if (commit === "" || location.file.startsWith("/") || segments.includes("..")) return void 0;
	return `${serverUrl}/${repository}/blob/${commit}/${segments.map(encodeSegment).join("/")}${location.start === void 0 ? "" : `#L${location.start.line}`}`;
}
/** Half a surrogate pair, which no address can hold, becomes U+FFFD. */
function encodeSegment(segment) {
	return encodeURIComponent(segment.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "�")).replace(/[()'*!]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
// src/action/inputs.ts
/** Every input, in the order they are listed to people. */
const ACTION_INPUTS = {
	"working-directory": {
		description: "The folder that holds the manifest, relative to the repository. Nothing outside of it is read. For several manifests use one step each, with its own `comment-key`.",
		default: "."
	},
	manifest: {
		description: "The manifest that maps schema files to subjects, relative to `working-directory`.",
		default: "schemagate.yaml"
	},
	against: {
		description: "Where the earlier versions are: `dir:<path>` a directory registry, `git:<ref>` the files at a branch, tag or commit.",
		default: "",
		meaning: "the folder `registry/` beside the manifest, else the commit where the change starts"
	},
	base: {
		description: "The commit, branch or tag that changes are counted from. Needed only where the event does not tell, or where another comparison is wanted.",
		default: "",
		meaning: "the event's: the first parent of a pull request's merge commit, the branch before a push"
	},
	"fail-on": {
		description: "The mildest severity that fails the step: `error`, `warning`, `info`, or `never`. What could not be checked always fails it.",
		default: "error"
	},
	hazards: {
		description: "Whether to warn about changes that the registry accepts and that lose or corrupt data all the same: `true` or `false`.",
		default: "false"
	},
	comment: {
		description: "When to write the report under the pull request, in one comment that is kept up to date: `on-issue` when there is something to say (it turns green when that is mended), `always`, or `never`. Needs `pull-requests: write`; without it the report is in the job summary.",
		default: "on-issue"
	},
	"comment-key": {
		description: "What tells this step's comment from those of other steps. Give one where a matrix runs the step several times.",
		default: "",
		meaning: "the workflow's and the job's name and the manifest's path"
	},
	suggestions: {
		description: "Whether to offer the edits that mend findings as review suggestions on the lines of the pull request: `true` or `false`. Needs `pull-requests: write`.",
		default: "false"
	},
	"override-label": {
		description: "A label of the pull request that lets findings pass. The report keeps showing them, with who set the label. Have the workflow run on `labeled` and `unlabeled` too. Empty for none.",
		default: "schemagate-override"
	},
	"sarif-file": {
		description: "Write the report as SARIF to this file, for `github/codeql-action/upload-sarif`.",
		default: "",
		meaning: "no file"
	},
	"report-file": {
		description: "Write the whole report as JSON to this file. `dist/report.schema.json` describes it.",
		default: "",
		meaning: "no file"
	},
	token: {
		description: "The token for comments, labels and fetching the base commit.",
		default: "${{ github.token }}"
	}
};
// src/action/read-inputs.ts
/**
* Reads and checks the inputs.
*
* @throws OperationalError with the code `usage` for a value that is not among those allowed.
*/
function readInputs(read) {
	const text = (name) => read(name).trim() || void 0;
	return {
		workingDirectory: text("working-directory") ?? ".",
		manifest: text("manifest"),
		against: text("against"),
		base: text("base"),
		failOn: choose("fail-on", [
			"error",
			"warning",
			"info",
			"never"
		], read),
		hazards: choose("hazards", ["true", "false"], read) === "true",
		comment: choose("comment", [
			"never",
			"on-issue",
			"always"
		], read),
		commentKey: text("comment-key"),
		suggestions: choose("suggestions", ["true", "false"], read) === "true",
		overrideLabel: text("override-label"),
		sarifFile: text("sarif-file"),
		reportFile: text("report-file"),
		token: text("token")
	};
}
/** An input that was not given has its default, for the actions' manifests need not be the ones of this version. */
function choose(name, allowed, read) {
	const given = read(name).trim() || ACTION_INPUTS[name].default;
	const value = allowed.find((one) => one === given);
	if (value !== void 0) return value;
	throw new OperationalError({
		code: "usage",
		message: `Unknown value \`${given}\` for the input \`${name}\`.`,
		hint: `The values are ${allowed.map((one) => `\`${one}\``).join(", ")}.`
	});
}
// src/action/remarks.ts
/** A sentence about the label that let findings pass. */
function describeOverride({ label, by }) {
	const who = by === void 0 ? "" : `, set by ${printCode(by)},`;
	return `**Let through:** the label ${printCode(label)}${who} lets findings pass in this pull request. They are still listed.`;
}
// src/action/workspace-folder.ts
/**
* The folder that `working-directory` names.
*
* @throws OperationalError when there is none, or it leads out of the checkout, which a link in a pull request can do.
*/
function findWorkingFolder(workspace, given) {
	const root = follow(workspace, workspace);
	const path = follow(resolve(root, given), given);
	const prefix = relative(root, path).split(sep).join("/");
	if (prefix !== ".." && !prefix.startsWith("../") && resolve(root, prefix) === path) return {
		path,
		prefix
	};
	throw new OperationalError({
		code: "outside-workspace",
		message: `The folder \`${given}\` lies outside the checkout.`,
		hint: "`working-directory` takes a folder of the repository."
	});
}
/**
* Where to write a file that an input names, relative to the checkout: its folders are made, and links on the way to
* it are followed.
*
* @throws OperationalError when that is neither in the checkout nor in the runner's folder for temporary files.
*/
function prepareOutputPath({ workspace, temporaryFolder }, given) {
	const wanted = resolve(workspace, given);
	const roots = [workspace, ...temporaryFolder === void 0 ? [] : [temporaryFolder]];
	assertInside(wanted, roots, given);
	const real = roots.map((root) => follow(root, root));
	const folder = followExisting(dirname(wanted));
	assertInside(join(folder, basename(wanted)), real, given);
	mkdirSync(folder, { recursive: true });
	return join(folder, basename(wanted));
}
/** A path with the links of that part of it that exists followed. */
function followExisting(path) {
	if (existsSync(path)) return realpathSync.native(path);
	const parent = dirname(path);
	return parent === path ? path : join(followExisting(parent), basename(path));
}
function assertInside(path, roots, given) {
	if (roots.some((root) => path.startsWith(`${resolve(root)}${sep}`))) return;
	throw new OperationalError({
		code: "outside-workspace",
		message: `The file \`${given}\` lies outside the checkout.`,
		hint: "Write reports into the checkout or into the runner's folder for temporary files."
	});
}
function follow(path, given) {
	try {
		return realpathSync.native(path);
	} catch (cause) {
		throw new OperationalError({
			code: "usage",
			message: `There is no folder \`${given}\`.`,
			hint: "Check `working-directory`, and that a checkout step stands before this one.",
			cause
		});
	}
}
// src/action/write-log.ts
/** Columns of the log's page. */
const WIDTH = 120;
/**
* The report for the step's log: for people, then as annotations. A runner obeys commands in what a step prints, so the
* part for people stands where it obeys none; the word that ends this part cannot be known beforehand.
*/
function renderLog(report, color) {
	const word = randomUUID();
	return `::stop-commands::${word}\n${renderText(report, {
		color,
		width: WIDTH,
		quiet: false
	})}::${word}::\n${renderGithub(report)}`;
}
/** A line of the log that is a notice of the step, without a place. */
function printNotice(message) {
	return printCommand("notice", message);
}
/** A line of the log that is a warning of the step, without a place. */
function printWarning(message) {
	return printCommand("warning", message);
}
/** A line of the log that is an error of the step, without a place. */
function printFailure(message) {
	return printCommand("error", message);
}
function printCommand(kind, message) {
	return `::${kind} title=schemagate::${escapeLongText(message, MAX_MESSAGE).replaceAll("%", "%25")}\n`;
}
const MAX_MESSAGE = 2e3;
// src/action/run-action.ts
/**
* Runs the action and returns the exit status of the step. Never throws: what keeps it from judging anything is an
* error of the step and the output `result: error`.
*/
async function runAction(runner) {
	try {
		return await judge(runner);
	} catch (error) {
		writeOutputs(runner, describeFailedOutputs());
		runner.writeLog(printFailure(describeError(error)));
		return error instanceof OperationalError ? 2 : 70;
	}
}
async function judge(runner) {
	const inputs = readInputs(runner.readInput);
	const environment = readEnvironment(runner.variables);
	const event = readEvent(environment.event);
	const forge = new Forge({
		environment,
		event,
		token: inputs.token
	});
	const run = {
		runner,
		inputs,
		environment,
		event,
		forge
	};
	const folder = findWorkingFolder(environment.workspace, inputs.workingDirectory);
	const task = chooseTask(inputs, event, {
		environment,
		folder,
		hasRegistry: findOwnRegistry(folder.path)
	});
	const report = rebaseReport(await check(task.options), folder.prefix);
	const override = report.outcome === "findings" ? await forge.findOverride(inputs.overrideLabel) : void 0;
	return deliver(run, override === void 0 ? report : createReport({
		...report,
		failOn: "never"
	}), {
		override,
		doubts: task.doubts
	});
}
async function deliver(run, report, { override, doubts }) {
	const { runner, inputs, environment, forge } = run;
	const placement = createPlacement(run, {
		override,
		doubts
	});
	runner.writeLog(renderLog(report, useColor(runner)));
	for (const doubt of doubts) runner.writeLog(printWarning(doubt));
	const files = writeReports(report, inputs, environment);
	writeSummary(renderSummary(report, placement), environment);
	const comment = await forge.comment(report, placement, inputs);
	if (inputs.suggestions) await forge.suggest(report);
	for (const { expected, text } of forge.complaints) runner.writeLog(expected ? printNotice(text) : printWarning(text));
	writeOutputs(runner, describeOutputs(report, {
		...files,
		overridden: override !== void 0,
		commentUrl: comment
	}));
	return OUTCOME_EXIT_CODES[report.outcome];
}
function createPlacement({ environment, event }, { override, doubts }) {
	const { serverUrl, runUrl } = environment;
	const address = {
		serverUrl,
		repository: environment.event.repository,
		commit: event.head
	};
	return {
		linkTo: (location) => linkLocation(address, location),
		remarks: [...override === void 0 ? [] : [describeOverride(override)], ...doubts.map(printProse)],
		runUrl
	};
}
function writeReports(report, { sarifFile, reportFile }, environment) {
	const write = (given, format) => {
		if (given === void 0) return void 0;
		const path = prepareOutputPath(environment, given);
		writeFile(path, REPORTERS[format](report, {
			color: false,
			width: 100,
			quiet: false
		}));
		return path;
	};
	return {
		sarifFile: write(sarifFile, "sarif"),
		reportFile: write(reportFile, "json")
	};
}
function writeSummary(text, { summaryFile }) {
	if (summaryFile !== void 0) appendFileSync(summaryFile, text);
}
function writeOutputs({ setOutput }, outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
/** The log's page shows colours though it is no terminal. */
function useColor({ variables }) {
	return (variables["NO_COLOR"] ?? "") === "";
}
function describeError(error) {
	if (error instanceof OperationalError) {
		const { message, hint, location } = error;
		return `${location === void 0 ? "" : `${printPlace(location)}: `}${message}${hint === void 0 ? "" : ` ${hint}`}`;
	}
	return `Stopped by a bug of schemagate, not by your schemas. Open an issue with this: ${error instanceof Error ? error.stack ?? error.message : String(error)}`;
}
// src/action/main.ts
process.exitCode = 70;
process.exitCode = await runAction({
	variables: process.env,
	readInput: (name) => getInput(name),
	writeLog: (text) => void process.stdout.write(text),
	setOutput: (name, value) => setOutput(name, value)
});
export {};
