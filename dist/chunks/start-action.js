import { getIDToken, getInput, setOutput, setSecret } from "./lib-actions-core.js";
import { OUTCOME_EXIT_CODES, OperationalError, escapeLongText, escapeText, printPlace } from "./start.js";
import { writeFile } from "./write-file2.js";
import { countThings, createReport, createStyle, loadReporter, openWorkspace, quoteName, rankFindings, renderText } from "./ground.js";
import { SUMMARY_BUDGET, describePlan, fitBlocks, listUncheckedBlocks, printCode, printFence, printLinkedCode, printProse, renderFindingBlock, renderMarkdownWithin, renderPlanTable } from "./markdown.js";
import { Redactor, isPemText, listFiles, listForms, listSecrets } from "./redactor.js";
import { parseConnection } from "./parse-connection.js";
import { annotateFile, renderAnnotations, renderGithub } from "./github2.js";
import { renderPlan } from "./plan.js";
import { OWN_REGISTRY, check, findHead, findRepository, hasOwnRegistry, listChanges as listChanges$1, resolveRef, runGit } from "./check.js";
import { printJson } from "./print-json.js";
import { renderPublished } from "./published.js";
import { appendFileSync, existsSync, mkdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, posix, relative, resolve, sep } from "node:path";
import { createHash, randomUUID } from "node:crypto";
// src/action/choose-command.ts
/**
* What a run has to do.
*
* @throws OperationalError when it would publish what is not merged.
*/
function chooseCommand({ command, dryRun }, event, hasRegistry) {
	if (command === "check" || command === "lint") return command;
	if (!(command === "publish" || hasRegistry && event.push?.isDefault === true)) return "check";
	if (dryRun) return "plan";
	if (isMerged(event)) return "publish";
	throw new OperationalError({
		code: "usage",
		message: "What is not merged yet must not be published: consumers would meet schemas that nobody agreed to.",
		hint: "Publish `on: push` to the default branch. Here `dry-run: true` shows what publishing would do."
	});
}
/** Of a manual or scheduled run nobody can tell, and whoever starts it for publishing means what is checked out. */
function isMerged({ kind, pullRequest }) {
	return kind !== "merge-group" && pullRequest?.merged !== false;
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
// src/action/deliver.ts
/** Sets every output of the step. */
function writeOutputs({ setOutput }, outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
/** Adds a page to the job's summary. */
function writeSummary({ environment, secrets }, text) {
	if (environment.summaryFile !== void 0) appendFileSync(environment.summaryFile, secrets.redact(text));
}
/**
* Writes a file that an input names, if it does, and returns its path.
*
* @throws OperationalError for a path outside of the checkout, or one that cannot be written.
*/
function writeReportFile(run, given, text) {
	if (given === void 0) return void 0;
	const path = prepareOutputPath(run.environment, given);
	writeFile(path, run.secrets.redact(text()));
	return path;
}
// src/action/describe-outputs.ts
/** Later steps take an output as a variable, and a system refuses variables that are much longer. */
const MAX_LIST = 6e4;
/** The outputs of a run that could do nothing. */
function describeFailedOutputs() {
	return {
		command: "",
		result: "error",
		"error-count": "0",
		"warning-count": "0",
		"unchecked-count": "0",
		"subject-count": "0",
		"subjects-changed": "[]",
		"compared-with": "none",
		registered: "[]",
		"plan-hash": "",
		"plan-announced": "",
		overridden: "false",
		"sarif-file": "",
		"report-file": "",
		"comment-url": ""
	};
}
/** The outputs of a run that judged something. */
function describeOutputs(report, leftovers) {
	const { summary, outcome, subjects, baseline } = report;
	const changed = subjects.filter(({ verdict }) => verdict !== "unchanged" && verdict !== "unmanaged");
	return {
		...describeFailedOutputs(),
		command: leftovers.command,
		result: outcome,
		"error-count": String(summary.errors),
		"warning-count": String(summary.warnings),
		"unchecked-count": String(summary.unchecked),
		"subject-count": String(summary.subjects),
		"subjects-changed": printList(changed.map(({ subject }) => subject)),
		"compared-with": baseline.kind,
		"plan-hash": leftovers.planHash ?? "",
		"plan-announced": leftovers.announced === void 0 ? "" : String(leftovers.announced),
		overridden: String(leftovers.overridden === true),
		"sarif-file": leftovers.sarifFile ?? "",
		"report-file": leftovers.reportFile ?? "",
		"comment-url": leftovers.commentUrl ?? ""
	};
}
/** The outputs of a run that published. */
function describePublishedOutputs({ result, report }, leftovers) {
	const registered = result.steps.flatMap(({ subject, status, version }) => (status === "done" || status === "overtaken") && version !== null ? [{
		subject,
		...version
	}] : []);
	return {
		...describeOutputs(report, leftovers),
		result: result.outcome,
		registered: printList(registered)
	};
}
/** The outputs of a dry run. */
function describePlanOutputs({ plan, report }, leftovers) {
	const isWhole = plan.summary.blocked === 0 && report.outcome !== "could-not-check";
	return {
		...describeOutputs(report, leftovers),
		result: isWhole ? "planned" : "incomplete"
	};
}
function printList(items) {
	const list = JSON.stringify(items);
	return list.length > MAX_LIST ? "" : list;
}
// src/action/links.ts
/** The address of a place in a file of the checkout; undefined for a path that leaves it. */
function linkLocation({ serverUrl, repository, commit }, location) {
	const segments = location.file.split("/");
	if (commit === "" || location.file.startsWith("/") || segments.includes("..")) return void 0;
	return `${serverUrl}/${repository}/blob/${commit}/${segments.map(encodeSegment).join("/")}${location.start === void 0 ? "" : `#L${location.start.line}`}`;
}
/**
* The address of the files of the action that runs, from the variables the runner sets for it; undefined for an action
* from a folder, and on other servers than GitHub's own, which may have the action from there or from themselves.
*/
function findActionFiles(serverUrl, repository, ref) {
	if (serverUrl !== "https://github.com" || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(ref)) return void 0;
	return `${serverUrl}/${repository}/blob/${ref}`;
}
/** Half a surrogate pair, which no address can hold, becomes U+FFFD. */
function encodeSegment(segment) {
	return encodeURIComponent(segment.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "�")).replace(/[()'*!]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
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
		actor: read("GITHUB_ACTOR"),
		workflow: read("GITHUB_WORKFLOW"),
		job: read("GITHUB_JOB"),
		docsAt: findActionFiles(serverUrl, read("GITHUB_ACTION_REPOSITORY"), read("GITHUB_ACTION_REF")),
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
			merged: readField(payload, "pull_request", "merged") === true,
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
	const ref = readText(payload, "ref") ?? "";
	const name = `${ref.replace(/^refs\/(?:heads|tags)\//, "") || "the branch"} before the push`;
	const created = readField(payload, "created") === true;
	const head = readHash(payload, "after") ?? commit;
	const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
	const older = readList(payload, "commits").flatMap((one) => readHash(one, "id") ?? []);
	return {
		kind: "push",
		base: hash === void 0 || created ? void 0 : {
			kind: "commit",
			base: {
				hash,
				name
			}
		},
		head,
		pullRequest: void 0,
		push: {
			branch,
			isDefault: branch !== void 0 && branch === readText(payload, "repository", "default_branch"),
			commits: [.../* @__PURE__ */ new Set([head, ...older.toReversed()])]
		}
	};
}
// src/action/plan-stamp.ts
const DIGITS = 12;
/** A comment must have room for the report; a plan that is longer is known by its hash alone. */
const MAX_STEPS = 1e3;
/** The stamp of a plan that was made by the manifest at this path of the repository. */
function stampPlan(plan, manifest) {
	const steps = listChanges(plan).map(digestStep);
	return {
		key: digest(JSON.stringify([manifest, plan.registry.url])),
		hash: digest(steps.toSorted().join()),
		steps
	};
}
/** The steps of a plan that change something. */
function listChanges({ steps }) {
	return steps.filter(({ kind }) => CHANGING.includes(kind));
}
const CHANGING = [
	"new-subject",
	"new-version",
	"documentation-only",
	"level"
];
/** The digest of a step: two that are equal do the same under the same precondition. */
function digestStep(step) {
	return digest(JSON.stringify(step));
}
/** A stamp as a line of Markdown that nobody sees. */
function printStamp({ key, hash, steps }) {
	return `<!-- schemagate-plan: ${key} ${hash} ${steps.length > MAX_STEPS ? "" : steps.join(",")} -->`;
}
/** Reads the stamp from a line, or undefined where there is none. */
function parseStamp(line) {
	const [, key, hash, steps] = /^<!-- schemagate-plan: ([0-9a-f]{12}) ([0-9a-f]{12}) ((?:[0-9a-f]{12}(?:,|(?= )))*) -->$/.exec(line) ?? [];
	if (key === void 0 || hash === void 0 || steps === void 0) return void 0;
	return {
		key,
		hash,
		steps: steps === "" ? [] : steps.split(",")
	};
}
function digest(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, DIGITS);
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
	const { getOctokit } = await import("./lib-actions-github.js");
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
// src/action/sticky-comment.ts
const PAGE$2 = 100;
const MAX_PAGES$2 = 50;
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
/**
* The texts of all comments under a pull request that start like this and were written by whoever the token is, the
* oldest first.
*
* @throws GithubApiError when the forge refuses.
*/
async function findOwnComments(api, place, start) {
	const bodies = [];
	for await (const comment of listComments(api, {
		...place,
		marker: start
	}, new AuthorName(api))) bodies.push(unifyLineEnds(comment.body));
	return bodies;
}
/** The oldest comment whose first line is the marker and that was written by whoever the token is. */
async function findComment(api, place, author) {
	for await (const comment of listComments(api, {
		...place,
		marker: `${place.marker}\n`
	}, author)) return comment;
}
/** Comments that start with the marker and were written by whoever the token is, the oldest first. */
async function* listComments(api, place, author) {
	for (let page = 1; page <= MAX_PAGES$2; page++) {
		const answer = await api.send("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
			...pickRepository(place),
			issue_number: place.number,
			per_page: PAGE$2,
			page
		});
		const comments = Array.isArray(answer) ? answer.map(readComment) : [];
		const marked = comments.filter(({ body }) => unifyLineEnds(body).startsWith(place.marker));
		for (const comment of marked) if (comment.author === await author.read()) yield comment;
		if (comments.length < PAGE$2) return;
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
// src/action/announced-plan.ts
/** A push has usually one commit that matters; a queue's has a few. */
const MAX_COMMITS = 10;
/**
* The plans that the pull requests of these commits showed. Asks about one commit after the other, and stops when
* `isComplete` says that enough is known.
*
* @throws GithubApiError when the forge refuses.
*/
async function findAnnouncedPlans(api, { repository, branch, key }, search) {
	const pullRequests = [];
	const stamps = [];
	for (const commit of search.commits.slice(0, MAX_COMMITS)) {
		for (const found of await listMerged(api, {
			repository,
			branch,
			commit
		})) {
			if (pullRequests.some(({ number }) => number === found.number)) continue;
			pullRequests.push(found);
			const stamp = await findStamp(api, {
				...repository,
				number: found.number
			}, key);
			if (stamp !== void 0) stamps.push(stamp);
		}
		if (pullRequests.length > 0 && search.isComplete(stamps)) break;
	}
	return {
		pullRequests,
		stamps
	};
}
async function listMerged(api, { repository, branch, commit }) {
	return readList({ answer: await api.send("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
		...repository,
		commit_sha: commit,
		per_page: 100
	}) }, "answer").flatMap((one) => {
		const number = readCount(one, "number");
		const merged = (readText(one, "merged_at") !== void 0 || readText(one, "merge_commit_sha") === commit) && readText(one, "base", "ref") === branch;
		return number === void 0 || !merged ? [] : [{
			number,
			url: readText(one, "html_url"),
			foreign: isForeign(one)
		}];
	});
}
function isForeign(pullRequest) {
	const [from, to] = ["head", "base"].map((side) => readText(pullRequest, side, "repo", "full_name"));
	return readField(pullRequest, "head", "repo") === null || from !== void 0 && from !== to || readText(pullRequest, "user", "login") === "dependabot[bot]";
}
/** The plan stands in the second line of the check's comment, behind the marker. */
async function findStamp(api, place, key) {
	return (await findOwnComments(api, place, "<!-- schemagate: ")).flatMap((body) => parseStamp(body.split("\n", 2)[1] ?? "") ?? []).findLast((stamp) => stamp.key === key);
}
// src/action/override.ts
const PAGE$1 = 100;
const MAX_PAGES$1 = 20;
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
	for (let page = 1; page <= MAX_PAGES$1; page++) {
		const list = readList({ events: await api.send("GET /repos/{owner}/{repo}/issues/{issue_number}/events", {
			owner: place.owner,
			repo: place.repo,
			issue_number: place.number,
			per_page: PAGE$1,
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
		if (list.length < PAGE$1) break;
	}
	return found;
}
/** The forge does not tell upper from lower case in labels. */
function isSameLabel(left, right) {
	return left.toLowerCase() === right.toLowerCase();
}
// src/action/newer-push.ts
/**
* Whether the branch has moved on since the push, and in which files.
*
* @throws GithubApiError when the forge refuses.
*/
async function findNewerPush(api, repository, { branch, head }) {
	const commit = readText(await api.send("GET /repos/{owner}/{repo}/git/ref/{ref}", {
		...repository,
		ref: `heads/${branch}`
	}), "object", "sha");
	if (commit === void 0 || commit === head) return void 0;
	return {
		branch,
		commit,
		files: readList(await api.send("GET /repos/{owner}/{repo}/compare/{basehead}", {
			...repository,
			basehead: `${head}...${commit}`
		}), "files").flatMap((file) => [readText(file, "filename") ?? [], readText(file, "previous_filename") ?? []]).flat()
	};
}
// src/action/render-comment.ts
/** GitHub refuses a comment of more than 65,536 characters. */
const COMMENT_LIMIT = 65e3;
/** The first line of a comment, by which the step that wrote it finds it again. */
function printMarker(key) {
	return `<!-- schemagate: ${encodeURIComponent(key.slice(0, 500).replace(/\p{Cs}/gu, "")).replaceAll("--", "-%2D")} -->`;
}
/** The comment under a pull request: the marker's line, then the report as far as it fits. */
function renderComment(report, marker, placement) {
	const { runUrl, stamp } = placement;
	const head = stamp === void 0 ? marker : `${marker}\n${stamp}`;
	return `${head}\n${renderMarkdownWithin(report, {
		...placement,
		budget: {
			limit: COMMENT_LIMIT - head.length - 1,
			measure: (one) => one.length
		},
		rest: `in the [job summary](<${runUrl}>)`
	})}`;
}
/** The job's summary. */
function renderSummary(report, placement) {
	return renderMarkdownWithin(report, {
		...placement,
		budget: SUMMARY_BUDGET,
		rest: "in the JSON report"
	});
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
		const create = inputs.comment === "always" || hasIssue(report, placement);
		return this.#attempt("The report could not be written under the pull request", async (api) => {
			const body = this.#access.redact(renderComment(report, marker, placement));
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
	/** The plans that the pull requests of a push showed; undefined for other events, and where nobody can be asked. */
	async findAnnounced(key, isComplete) {
		const { push } = this.#access.event;
		const repository = this.#findRepository();
		if (push?.branch === void 0 || repository === void 0) return void 0;
		const { branch, commits } = push;
		const words = {
			what: "What the pull request showed could not be looked up",
			remedy: NOT_READABLE
		};
		return this.#try(words, (api) => findAnnouncedPlans(api, {
			repository,
			branch,
			key
		}, {
			commits,
			isComplete
		}));
	}
	/** A later state of the branch that was pushed to, where the forge tells of one. */
	async findNewerPush() {
		const { push, head } = this.#access.event;
		const repository = this.#findRepository();
		if (push?.branch === void 0 || repository === void 0) return void 0;
		const { branch } = push;
		const words = {
			what: "Whether the branch has moved on could not be looked up",
			remedy: NOT_READABLE
		};
		return this.#try(words, (api) => findNewerPush(api, repository, {
			branch,
			head
		}));
	}
	async #attempt(what, action) {
		return this.#try({
			what,
			remedy: NOT_ALLOWED,
			end: " The job summary holds the report."
		}, action);
	}
	async #try({ what, remedy, end = "" }, action) {
		try {
			return await action(await this.#open());
		} catch (error) {
			if (!(error instanceof GithubApiError)) throw error;
			const expected = error.status === 403 || error.status === 404;
			const reason = expected ? remedy : describeRefusal(error);
			this.#complaints.push({
				expected,
				text: `${what}: ${reason}${end}`
			});
			return;
		}
	}
	#open() {
		const { environment, token } = this.#access;
		return this.#api ??= openGithubApi(environment, token ?? "", waitSeconds);
	}
	/** Undefined without a token: then nobody can be asked. */
	#findRepository() {
		const { environment, token } = this.#access;
		const [owner, repo] = environment.event.repository.split("/", 2);
		return token === void 0 || owner === void 0 || repo === void 0 ? void 0 : {
			owner,
			repo
		};
	}
	#findPlace({ number }) {
		const repository = this.#findRepository();
		return repository && {
			...repository,
			number
		};
	}
	#chooseKey({ commentKey, workingDirectory, manifest }) {
		const { workflow, job } = this.#access.environment;
		return commentKey ?? [
			workflow,
			job,
			printManifestPath({
				workingDirectory,
				manifest
			})
		].join("/");
	}
};
/** The manifest's path as the repository has it. */
function printManifestPath({ workingDirectory, manifest }) {
	return posix.join(workingDirectory, manifest ?? "schemagate.yaml");
}
/** What a merge would make of the registry is worth a comment too. */
function hasIssue({ outcome, summary }, { plan }) {
	if (outcome !== "clean" || summary.errors > 0 || summary.warnings > 0) return true;
	return plan !== void 0 && describePlan(plan.plan.summary) !== "";
}
const NOT_ALLOWED = "the token may not do that. Write `permissions: { contents: read, pull-requests: write }` in the job, or set `comment: never`.";
const NOT_READABLE = "the token may not do that. Write `contents: read` and `pull-requests: read` among the job's `permissions`.";
function describeRefusal({ status, message }) {
	return `${status === null ? "no answer" : `HTTP ${status}`} (${message}).`;
}
function waitSeconds(seconds) {
	return new Promise((done) => {
		setTimeout(done, seconds * 1e3);
	});
}
// src/action/inputs.ts
/** Inputs that reach a registry, in the order they are listed to people. */
const REGISTRY_INPUTS = {
	"registry-url": {
		description: "URL of the Schema Registry, `https://`; several nodes of one registry are separated by commas. Pull requests are then compared with what it holds and shown what a merge would register.",
		default: "",
		meaning: "none, or the environment variable `SCHEMA_REGISTRY_URL`"
	},
	"registry-user": {
		description: "User name or API key for HTTP Basic.",
		default: ""
	},
	"registry-password": {
		description: "Password or API secret for HTTP Basic.",
		default: "",
		secret: true
	},
	"registry-token": {
		description: "A ready bearer token.",
		default: "",
		secret: true
	},
	"registry-oidc-audience": {
		description: "Takes the job's own identity (OpenID Connect) with this audience as the bearer token, so that no secret is kept anywhere. Needs `id-token: write`, and for Confluent Cloud `registry-logical-cluster` and `registry-identity-pool`.",
		default: ""
	},
	"registry-token-url": {
		description: "Token endpoint for OAuth 2.0 client credentials.",
		default: ""
	},
	"registry-client-id": {
		description: "OAuth client id.",
		default: ""
	},
	"registry-client-secret": {
		description: "OAuth client secret.",
		default: "",
		secret: true
	},
	"registry-scope": {
		description: "OAuth scope to ask for.",
		default: ""
	},
	"registry-logical-cluster": {
		description: "Confluent Cloud: the registry's id, `lsrc-…`, for OAuth and OpenID Connect.",
		default: ""
	},
	"registry-identity-pool": {
		description: "Confluent Cloud: the identity pool, `pool-…`, for OAuth and OpenID Connect.",
		default: ""
	},
	"registry-headers": {
		description: "Extra request headers, one `Name: value` on each line.",
		default: "",
		secret: true
	},
	"registry-ca": {
		description: "Certificate authorities to trust besides the usual ones: PEM text, PEM text in base64, or the path of a file outside the checkout.",
		default: ""
	},
	"registry-certificate": {
		description: "The client's certificate for mutual TLS, in the same forms.",
		default: ""
	},
	"registry-key": {
		description: "The client's private key for mutual TLS, in the same forms.",
		default: "",
		secret: true
	},
	"registry-key-password": {
		description: "Password of the private key.",
		default: "",
		secret: true
	},
	"registry-keystore": {
		description: "The client's certificate and key as PKCS12 instead: the file in base64, or its path outside the checkout.",
		default: "",
		secret: true
	},
	"registry-keystore-password": {
		description: "Password of the PKCS12 file.",
		default: "",
		secret: true
	},
	"insecure-http": {
		description: "Whether the registry may be reached over plain http on another machine, where everybody on the way reads the credentials: `true` or `false`.",
		default: "false"
	}
};
/** Every input, in the order they are listed to people. */
const ACTION_INPUTS = {
	command: {
		description: "What to do: `check` judges the schemas, `publish` registers them, `lint` only lints them. `auto` publishes after a push to the default branch, if a registry is named, and checks otherwise: what changed in a pull request, a merge queue or a push; everything in a scheduled or manual run.",
		default: "auto",
		for: "command"
	},
	"working-directory": {
		description: "The folder that holds the manifest, relative to the repository. Nothing outside of it is read. For several manifests use one step each, with its own `comment-key`.",
		default: "."
	},
	manifest: {
		description: "The manifest that maps schema files to subjects, relative to `working-directory`.",
		default: "schemagate.yaml"
	},
	...REGISTRY_INPUTS,
	"confirm-with-registry": {
		description: "Whether to ask the registry too what it would answer about each changed schema, and to report where it differs: `true` or `false`. One request more for each.",
		default: "false"
	},
	"dry-run": {
		description: "Whether publishing only shows what it would do, and changes nothing: `true` or `false`. Then it may run in a pull request too.",
		default: "false",
		for: "publish"
	},
	against: {
		description: "Where the earlier versions are: `dir:<path>` a directory registry, `git:<ref>` the files at a branch, tag or commit.",
		default: "",
		meaning: "the registry, if one is named and answers; else the folder `registry/` beside the manifest; else the commit where the change starts",
		for: "check"
	},
	base: {
		description: "The commit, branch or tag that changes are counted from. Needed only where the event does not tell, or where another comparison is wanted.",
		default: "",
		meaning: "the event's: the first parent of a pull request's merge commit, the branch before a push",
		for: "check"
	},
	"fail-on": {
		description: "The mildest severity that fails the step: `error`, `warning`, `info`, or `never`. What could not be checked always fails it.",
		default: "error",
		for: "check"
	},
	hazards: {
		description: "Whether to warn about changes that the registry accepts and that lose or corrupt data all the same: `true` or `false`.",
		default: "false",
		for: "check"
	},
	comment: {
		description: "When to write the report under the pull request, in one comment that is kept up to date: `on-issue` when there is something to say (it turns green when that is mended), `always`, or `never`. Needs `pull-requests: write`; without it the report is in the job summary.",
		default: "on-issue",
		for: "check"
	},
	"comment-key": {
		description: "What tells this step's comment from those of other steps. Give one where a matrix runs the step several times.",
		default: "",
		meaning: "the workflow's and the job's name and the manifest's path",
		for: "check"
	},
	suggestions: {
		description: "Whether to offer the edits that mend findings as review suggestions on the lines of the pull request: `true` or `false`. Needs `pull-requests: write`.",
		default: "false",
		for: "check"
	},
	"override-label": {
		description: "A label of the pull request that lets findings pass. The report keeps showing them, with who set the label. Have the workflow run on `labeled` and `unlabeled` too. Empty for none.",
		default: "schemagate-override",
		for: "check"
	},
	"sarif-file": {
		description: "Write the report as SARIF to this file, for `github/codeql-action/upload-sarif`.",
		default: "",
		meaning: "no file",
		for: "check"
	},
	"report-file": {
		description: "Write the whole report as JSON to this file. `dist/report.schema.json` describes it; of publishing `dist/published.schema.json`, of a dry run `dist/plan.schema.json`.",
		default: "",
		meaning: "no file"
	},
	token: {
		description: "The token for comments, labels, fetching the base commit and finding the pull request of a push.",
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
		command: choose("command", [
			"auto",
			"check",
			"publish",
			"lint"
		], read),
		dryRun: choose("dry-run", ["true", "false"], read) === "true",
		confirm: choose("confirm-with-registry", ["true", "false"], read) === "true",
		registry: readRegistryInputs(read),
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
/** Blanks around most values are nobody's intention, and may well belong to a password. */
function readRegistryInputs(read) {
	const texts = Object.keys(REGISTRY_INPUTS).map((name) => {
		const text = read(name);
		return [name, ACTION_INPUTS[name].secret === true && text.trim() !== "" ? text : text.trim()];
	});
	return Object.fromEntries(texts);
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
// src/commands/describe-connection.ts
/**
* The facts of the connection that settings make, or null when none names a registry. Asks nobody.
*
* @throws OperationalError of code `usage` for settings that cannot be used.
*/
function describeConnection(sources) {
	const connection = parseConnection(sources);
	if (connection === null) return null;
	return {
		url: connection.urls[0],
		secrets: listSecrets(connection),
		files: listFiles(connection)
	};
}
/** Every form in which a secret may turn up: as it is, percent-encoded, in JSON, in base64 at any offset. */
function listSecretForms(secret) {
	return isPemText(secret) ? secret.split(/\r?\n/).flatMap(listForms) : listForms(secret);
}
/** Masks these secrets in texts, in every form in which they may turn up. */
function createRedactor(secrets) {
	const redactor = new Redactor(secrets);
	return (text) => redactor.redact(text);
}
// src/action/tls-inputs.ts
/** `-----BEGIN` in base64. */
const PEM_IN_BASE64 = /^LS0tLS1CRUdJTi/;
/** A PKCS12 file starts with a sequence of more than 255 bytes, which in base64 is this. */
const PKCS12_IN_BASE64 = /^MI[A-Za-z0-9+/]/;
/**
* The setting for an input with PEM text: the text itself, also when it was given in base64, or a file's path.
*
* @throws OperationalError of code `usage`, which does not show the value.
*/
function readPemInput(name, value) {
	if (value === "" || value.includes("-----BEGIN ")) return value;
	if (PEM_IN_BASE64.test(value)) return Buffer.from(value, "base64").toString("latin1");
	return assertFile(name, value, "PEM text");
}
/**
* The setting for an input with a PKCS12 store: its bytes, or a file's path.
*
* @throws OperationalError of code `usage`, which does not show the value.
*/
function readStoreInput(name, value) {
	if (value === "") return value;
	if (PKCS12_IN_BASE64.test(value)) return `base64:${value.replace(/\s+/g, "")}`;
	return assertFile(name, value, "a PKCS12 file in base64");
}
/** What is no path may be a damaged secret. */
function assertFile(name, value, expected) {
	if (value.length < 1e3 && !value.includes("\n") && isFile(value)) return value;
	throw new OperationalError({
		code: "usage",
		message: `The input \`${name}\` is neither ${expected} nor the path of a file.`,
		hint: "Put the whole file into a secret, with its line breaks or in base64 (`base64 -w0 <file>`)."
	});
}
function isFile(path) {
	return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
// src/action/registry-access.ts
const SETTINGS = {
	"registry-url": "url",
	"registry-user": "user",
	"registry-password": "password",
	"registry-token": "token",
	"registry-token-url": "tokenUrl",
	"registry-client-id": "clientId",
	"registry-client-secret": "clientSecret",
	"registry-scope": "scope",
	"registry-logical-cluster": "logicalCluster",
	"registry-identity-pool": "identityPool",
	"registry-headers": "headers",
	"registry-ca": "caFile",
	"registry-certificate": "certificateFile",
	"registry-key": "keyFile",
	"registry-key-password": "keyPassword",
	"registry-keystore": "keystoreFile",
	"registry-keystore-password": "keystorePassword",
	"insecure-http": "insecureHttp"
};
/** Finds out which registry a run may ask and as whom, and has the secrets masked. Asks nobody. */
function findRegistryAccess(sources) {
	for (const [name, { secret }] of Object.entries(REGISTRY_INPUTS)) if (secret === true) sources.secrets.keep(sources.inputs[name]);
	try {
		return findAccess(sources);
	} catch (error) {
		if (error instanceof OperationalError) return {
			kind: "unusable",
			error
		};
		throw error;
	}
}
function findAccess(sources) {
	const connection = {
		given: readGiven(sources.inputs),
		nameGiven: nameInput,
		environment: sources.variables,
		...createSupplier(sources)
	};
	const facts = describeConnection(connection);
	if (facts === null) return explainMissingUrl(sources.inputs);
	for (const secret of facts.secrets) sources.secrets.keep(secret);
	for (const file of facts.files) assertOutside(file, sources.workspace);
	return {
		kind: "usable",
		choice: { connection }
	};
}
function readGiven(inputs) {
	const entries = Object.entries(SETTINGS).map(([name, setting]) => {
		const value = inputs[name];
		return [setting, convert(name, value)];
	});
	return Object.fromEntries(entries);
}
function convert(name, value) {
	if (name === "registry-ca" || name === "registry-certificate" || name === "registry-key") return readPemInput(name, value.trim());
	return name === "registry-keystore" ? readStoreInput(name, value.trim()) : value;
}
function nameInput(setting) {
	return `the input \`${Object.entries(SETTINGS).find(([, one]) => one === setting)?.[0] ?? setting}\``;
}
function createSupplier({ inputs, fetchIdToken, secrets }) {
	const audience = inputs["registry-oidc-audience"];
	if (audience === "") return {};
	const fetchToken = async () => {
		try {
			const token = await fetchIdToken(audience);
			secrets.keep(token);
			return token;
		} catch (cause) {
			throw new OperationalError({
				code: "registry",
				message: "The forge gave the job no identity for the registry.",
				hint: "Write `id-token: write` among the job's `permissions`. A pull request from a fork has no identity.",
				cause
			});
		}
	};
	return { supplier: {
		source: "the job's identity (`registry-oidc-audience`)",
		fetchToken
	} };
}
/** Settings of a registry without its address are nothing by themselves, and hardly meant so. */
function explainMissingUrl(inputs) {
	const given = Object.keys(SETTINGS).find((name) => name !== "insecure-http" && inputs[name] !== "");
	if (given === void 0) return { kind: "none" };
	throw new OperationalError({
		code: "usage",
		message: `The input \`${given}\` is given, but no registry is named.`,
		hint: "Give the input `registry-url` too. A variable or secret that is not there is empty."
	});
}
/** Whoever writes into the checkout must not choose whom the run trusts. */
function assertOutside(file, workspace) {
	const path = resolve(file);
	const real = existsSync(path) ? realpathSync.native(path) : path;
	const roots = [resolve(workspace), realpathSync.native(workspace)];
	const isInside = (one) => roots.some((root) => one === root || one.startsWith(`${root}${sep}`));
	if (!isInside(path) && !isInside(real)) return;
	throw new OperationalError({
		code: "outside-workspace",
		message: `The file \`${file}\` of the registry's connection lies in the checkout, which a pull request can change.`,
		hint: "Put it into a secret, or into the runner's folder for temporary files (`RUNNER_TEMP`)."
	});
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
	return listChanges$1(repository, {
		hash: base.hash,
		ref: base.name
	}).some(({ path, previousPath = path }) => [path, previousPath].some((one) => one.startsWith(`${OWN_REGISTRY}/`)));
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
	const options = createOptions$1(inputs, place.folder);
	const elsewhere = place.versions !== "git" || inputs.against !== void 0;
	const question = inputs.base === void 0 ? event.base : {
		kind: "ref",
		ref: inputs.base
	};
	if (question === void 0) return {
		options: describeEverything(options, event, elsewhere),
		doubts: []
	};
	try {
		const base = findBase(question, {
			directory: place.folder.path,
			access: createAccess(inputs, place.environment)
		});
		const doubts = place.versions === "folder" && inputs.against === void 0 && changesOwnRegistry(place.folder.path, base) ? [OWN_VERSIONS] : [];
		return {
			options: {
				...options,
				changed: true,
				base
			},
			doubts
		};
	} catch (error) {
		if (!elsewhere || !(error instanceof OperationalError)) throw error;
		return {
			options,
			doubts: [describeDoubt(error)]
		};
	}
}
const OWN_VERSIONS = "This change edits the directory registry `registry/` too, so the schemas were compared with versions that come with the change. Have somebody look at that folder.";
function createOptions$1(inputs, folder) {
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
function describeEverything(options, event, elsewhere) {
	if (elsewhere || event.head === "") return options;
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
// src/action/name-inputs.ts
/** The inputs that stand for flags of the command line, by which messages name a setting. */
const INPUTS = {
	"--manifest": "manifest",
	"--against": "against",
	"--fail-on": "fail-on",
	"--hazards": "hazards",
	"--confirm-with-registry": "confirm-with-registry",
	"--registry": "registry-url",
	"--registry-user": "registry-user",
	"--registry-token-url": "registry-token-url",
	"--registry-client-id": "registry-client-id",
	"--registry-scope": "registry-scope",
	"--registry-logical-cluster": "registry-logical-cluster",
	"--registry-identity-pool": "registry-identity-pool",
	"--registry-header": "registry-headers",
	"--registry-ca-file": "registry-ca",
	"--registry-certificate-file": "registry-certificate",
	"--registry-key-file": "registry-key",
	"--registry-keystore-file": "registry-keystore",
	"--insecure-http": "insecure-http"
};
/** The environment variables that stand for flags without an input. */
const VARIABLES = {
	"--registry-proxy": "SCHEMA_REGISTRY_PROXY",
	"--registry-timeout": "SCHEMA_REGISTRY_TIMEOUT",
	"--registry-deadline": "SCHEMA_REGISTRY_DEADLINE",
	"--registry-retries": "SCHEMA_REGISTRY_RETRIES",
	"--registry-concurrency": "SCHEMA_REGISTRY_CONCURRENCY",
	"--registry-rate": "SCHEMA_REGISTRY_RATE",
	"--cache-dir": "SCHEMAGATE_CACHE_DIR"
};
/** A flag with the value it is to have, as code: alone or as the command to type. */
const CODE = /`(?:schemagate [a-z]+ )?(--[a-z-]+)(?: ([^`]+))?`/g;
/** A flag with the value it is to have, in running text. */
const WORDS$1 = /(?<![\w`-])(--[a-z-]+)(?: ((?:git|dir):[^\s,]*[^\s,.]))?/g;
/** What to do, told to somebody who writes a workflow: inputs and variables in the place of flags that stand for them. */
function nameInputs(hint) {
	return hint.replace(CODE, printSetting).replace(WORDS$1, printSetting);
}
function printSetting(mention, flag, value) {
	if (Object.hasOwn(INPUTS, flag)) return `the input \`${INPUTS[flag]}${printValue(value)}\``;
	return Object.hasOwn(VARIABLES, flag) ? `the environment variable \`${VARIABLES[flag]}\`` : mention;
}
/** As a workflow spells it; a mere placeholder says nothing that the input's name does not. */
function printValue(value) {
	return value === void 0 || /^<[^>]*>$/.test(value) ? "" : `: ${value}`;
}
/** The report with its advice in the words of a workflow. */
function nameInputsOfReport(report) {
	const unchecked = report.unchecked.map((one) => one.hint === void 0 ? one : {
		...one,
		hint: nameInputs(one.hint)
	});
	return {
		...report,
		unchecked
	};
}
/** Steps of a plan or of publishing with their advice in the words of a workflow. */
function nameInputsOfSteps(value) {
	return {
		...value,
		steps: value.steps.map(nameInputsOfStep)
	};
}
function nameInputsOfStep(step) {
	return "hint" in step && typeof step.hint === "string" ? {
		...step,
		hint: nameInputs(step.hint)
	} : step;
}
// src/action/run.ts
/** Where the report of a run is shown; `remarks` are lines of trusted Markdown. */
function createPlacement({ environment, event }, remarks) {
	const { serverUrl, runUrl, docsAt } = environment;
	const address = {
		serverUrl,
		repository: environment.event.repository,
		commit: event.head
	};
	return {
		linkTo: (location) => linkLocation(address, location),
		docsAt,
		remarks,
		runUrl
	};
}
/** The log's page shows colours though it is no terminal. */
function useColor({ variables }) {
	return (variables["NO_COLOR"] ?? "") === "";
}
/** What an error says, and what to do about it, as running text. */
function describeSentence({ message, hint }) {
	return hint === void 0 ? message : `${message} ${nameInputs(hint)}`;
}
// src/action/compare-subjects.ts
/**
* Checks the schemas against the registry, or against the earlier files where no registry can be asked. Runs without
* secrets, as those of forks are, have to do without one; others are told that they did. Runs that look at everything
* have nothing else to compare with.
*
* @throws OperationalError when nothing can be judged, or the settings of the registry cannot be used.
*/
async function compareSubjects(run) {
	const { access, inputs } = run;
	if (access.kind === "none" || inputs.against !== void 0) return compareWith(run, void 0, {});
	if (access.kind === "unusable") {
		if (!lacksSecrets(run)) throw access.error;
		return compareWith(run, void 0, { note: explain(access.error) });
	}
	try {
		return await compareWith(run, access.choice, {});
	} catch (error) {
		if (!(error instanceof OperationalError) || !isRegistrysFault(error, run) || !hasOtherVersions(run)) throw error;
		return compareWith(run, void 0, lacksSecrets(run) ? { note: explain(error) } : { doubt: explain(error) });
	}
}
async function compareWith({ inputs, event, environment, folder }, registry, { doubt, note }) {
	const task = chooseTask(inputs, event, {
		environment,
		folder,
		versions: registry !== void 0 ? "registry" : findOwnRegistry(folder.path) ? "folder" : "git"
	});
	return {
		report: nameInputsOfReport(rebaseReport(await check({
			...task.options,
			...registry === void 0 ? {} : {
				registry,
				confirm: inputs.confirm
			}
		}), folder.prefix)),
		doubts: [...doubt === void 0 ? [] : [doubt], ...task.doubts],
		notes: note === void 0 ? [] : [note],
		registry
	};
}
/** Whether the run has no secrets because of where its pull request comes from. */
function lacksSecrets({ event: { pullRequest }, environment }) {
	return pullRequest !== void 0 && (!pullRequest.own || environment.actor === "dependabot[bot]");
}
/** Without a commit that a change starts from, the files would be compared with themselves. */
function hasOtherVersions({ event, inputs, folder }) {
	return event.base !== void 0 || inputs.base !== void 0 || findOwnRegistry(folder.path);
}
/** Without its secrets a connection may fail in any way. */
function isRegistrysFault({ code }, run) {
	return code === "registry" || code === "usage" && lacksSecrets(run);
}
function explain(error) {
	return `The registry was not asked; the schemas were compared with the repository's own earlier versions. ${describeSentence(error)}`;
}
// src/action/rebase-steps.ts
/** A plan, or what publishing did, with its files relative to a folder above the workspace: each gets `prefix` before it. */
function rebaseSteps(value, prefix) {
	if (prefix === "") return value;
	return {
		...value,
		steps: value.steps.map((step) => ({
			...step,
			file: `${prefix}/${step.file}`
		}))
	};
}
// src/action/plan-preview.ts
/** A selection of more subjects than this costs more than all of them. */
const MAX_SELECTED = 300;
/**
* What a merge would do to the registry about the subjects that were checked. Undefined when none was, or no registry
* was asked.
*/
async function previewPlan({ inputs, folder }, registry, { subjects }) {
	if (registry === void 0 || subjects.length === 0) return void 0;
	const { plan } = await import("./plan3.js");
	const { manifest } = inputs;
	const selected = subjects.length > MAX_SELECTED ? void 0 : subjects.map(({ subject }) => printPattern(subject));
	try {
		const { plan: made, report } = await plan({
			directory: folder.path,
			registry,
			...manifest === void 0 ? {} : { manifest },
			...selected === void 0 ? {} : { subjects: selected }
		});
		if (report.unchecked.some(({ subject }) => subject === void 0)) return void 0;
		return {
			plan: nameInputsOfSteps(rebaseSteps(made, folder.prefix)),
			stamp: stampPlan(made, printManifestPath(inputs))
		};
	} catch (error) {
		if (!(error instanceof OperationalError)) throw error;
		return { note: `What a merge would register could not be planned. ${describeSentence(error)}` };
	}
}
/** A glob that matches a name; a wildcard stands for each character that would mean something in a glob. */
function printPattern(subject) {
	return subject.replace(/[*?[\]{}!,\\]/g, "?");
}
// src/action/remarks.ts
/** A sentence about the label that let findings pass. */
function describeOverride({ label, by }) {
	const who = by === void 0 ? "" : `, set by ${printCode(by)},`;
	return `**Let through:** the label ${printCode(label)}${who} lets findings pass in this pull request. They are still listed.`;
}
// src/action/write-log.ts
/**
* The part of the step's log that is for people. A runner obeys commands in what a step prints, so it stands where it
* obeys none; the word that ends this part cannot be known beforehand.
*/
function printForPeople(text) {
	const word = randomUUID();
	return `::stop-commands::${word}\n${text}::${word}::\n`;
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
// src/action/run-check.ts
/**
* Checks or lints, reports wherever that is possible, and returns the exit status.
*
* @throws OperationalError when nothing can be judged.
*/
async function runCheck(run, command) {
	const compared = command === "lint" ? await lintSubjects(run) : await compareSubjects(run);
	const { report, registry } = compared;
	const preview = run.event.pullRequest === void 0 ? void 0 : await previewPlan(run, registry, report);
	const override = report.outcome === "findings" ? await run.forge.findOverride(run.inputs.overrideLabel) : void 0;
	const judged = override === void 0 ? report : createReport({
		...report,
		failOn: "never"
	});
	await deliver(run, judged, {
		...compared,
		command,
		override,
		preview
	});
	return OUTCOME_EXIT_CODES[judged.outcome];
}
async function lintSubjects({ inputs, folder }) {
	const { lint } = await import("./linter.js");
	const { manifest, against, failOn } = inputs;
	const { report } = await lint({
		directory: folder.path,
		failOn,
		...manifest === void 0 ? {} : { manifest },
		...against === void 0 ? {} : { against }
	});
	return {
		report: nameInputsOfReport(rebaseReport(report, folder.prefix)),
		doubts: [],
		notes: [],
		registry: void 0
	};
}
async function deliver(run, report, around) {
	const { runner, inputs, forge } = run;
	const { doubts } = around;
	const notes = [...around.notes, ...around.preview && "note" in around.preview ? [around.preview.note] : []];
	const placement = createCheckPlacement(run, {
		...around,
		notes
	});
	runner.writeLog(renderLog(run, report, around.preview));
	for (const doubt of doubts) runner.writeLog(printWarning(doubt));
	for (const note of notes) runner.writeLog(printNotice(note));
	const files = writeReports(run, report, {
		sarif: await loadReporter("sarif"),
		json: await loadReporter("json")
	});
	writeSummary(run, renderSummary(report, placement));
	const commentUrl = await forge.comment(report, placement, inputs);
	if (inputs.suggestions) await forge.suggest(report);
	for (const { expected, text } of forge.complaints) runner.writeLog(expected ? printNotice(text) : printWarning(text));
	const { command, override, preview } = around;
	const planHash = preview && "stamp" in preview ? preview.stamp.hash : void 0;
	writeOutputs(runner, describeOutputs(report, {
		...files,
		command,
		overridden: override !== void 0,
		commentUrl,
		planHash
	}));
}
function createCheckPlacement(run, { override, doubts, notes, preview }) {
	const placement = createPlacement(run, [...override === void 0 ? [] : [describeOverride(override)], ...[...doubts, ...notes].map(printProse)]);
	if (preview === void 0 || !("plan" in preview)) return placement;
	const { plan, stamp } = preview;
	const remark = `Plan \`${stamp.hash}\`: publishing after the merge says whether it still is the same.\n`;
	return {
		...placement,
		plan: {
			plan,
			remark
		},
		stamp: printStamp(stamp)
	};
}
function renderLog({ runner }, report, preview) {
	const color = useColor(runner);
	return `${printForPeople(`${renderText(report, {
		color,
		width: 120,
		quiet: false
	})}${preview && "plan" in preview ? `\n${renderPlan(preview.plan, createStyle(color))}` : ""}`)}${renderGithub(report)}`;
}
function writeReports(run, report, { sarif, json }) {
	const options = {
		color: false,
		width: 100,
		quiet: false,
		docsAt: run.environment.docsAt
	};
	return {
		sarifFile: writeReportFile(run, run.inputs.sarifFile, () => sarif(report, options)),
		reportFile: writeReportFile(run, run.inputs.reportFile, () => json(report, options))
	};
}
// src/reporters/explained-steps.ts
/**
* The steps whose message somebody has to read, the first of each subject: later ones follow from it. What was blocked
* by errors of the check is left out, for these tell their own story.
*/
function listStepsToExplain(steps, { diagnostics }) {
	const errors = diagnostics.filter(({ severity }) => severity === "error");
	const found = new Set(errors.map(({ subject }) => subject));
	const explained = /* @__PURE__ */ new Set();
	return steps.filter(({ subject, kind, message }) => {
		if (message === null || explained.has(subject) || kind === "blocked" && found.has(subject)) return false;
		explained.add(subject);
		return true;
	});
}
// src/reporters/markdown/published.ts
/** Rows of one table. A summary is long, and whoever looks up an id is glad of each. */
const MAX_ROWS = 500;
/** Room for the closing lines. */
const CLOSING = 400;
const ICONS = {
	done: "✅",
	already: "➖",
	idle: "➖",
	moved: "⚠️",
	failed: "❌",
	skipped: "⏭️",
	overtaken: "⚠️"
};
const WORDS = {
	done: "done",
	already: "was there already",
	idle: "nothing to do",
	moved: "**not done**: the registry has changed",
	failed: "**failed**",
	skipped: "**not done**",
	overtaken: "**done, out of order**"
};
/** What publishing did, as a page: verdict, steps with versions and ids, what is left to do and why, then the rest. */
function renderPublishedMarkdown(result, report, options) {
	const busy = result.steps.filter(({ status }) => status !== "idle");
	const idle = result.steps.filter(({ status }) => status === "idle");
	const table = renderSteps(busy, options);
	return layOut({
		heading: `### ${result.outcome === "published" ? "✅" : "❌"} ${describeOutcome(result)}`,
		where: describeWhere(result.registry),
		body: table,
		blocks: [
			...listNotes(result, report),
			...listFindings(report, options),
			...foldIdle(idle, options)
		]
	}, report, options);
}
/** What publishing would do, as a page. */
function renderPlanMarkdown(plan, report, options) {
	const { summary } = plan;
	const todo = describePlan(summary);
	const heading = todo === "" ? describeNothing(summary.unchanged) : `Dry run: ${todo} if this were published`;
	return layOut({
		heading: `### ${choosePlanIcon(summary, report)} ${heading}`,
		where: describeWhere(plan.registry),
		body: renderPlanTable(plan, options, true),
		blocks: [...listUncheckedBlocks(report.unchecked), ...listFindings(report, options)]
	}, report, options);
}
function choosePlanIcon(summary, { outcome }) {
	if (outcome === "could-not-check") return "⚠️";
	if (summary.blocked > 0) return "❌";
	return describePlan(summary) === "" ? "✅" : "📋";
}
function layOut({ heading, where, body, blocks }, { tool }, options) {
	const head = [
		heading,
		"",
		...options.remarks.flatMap((remark) => [remark, ""]),
		where,
		"",
		...body
	].join("\n");
	const closing = `<sub>${tool.name} ${tool.version}</sub>\n`;
	const { budget } = options;
	const used = budget.measure(head) + budget.measure(closing) + CLOSING;
	const { texts, missing } = fitBlocks(blocks, budget, used);
	const rest = missing === 0 ? "" : `${countThings(missing, "part")} more had no room here: the rest is ${options.rest}.\n\n`;
	return `${[head, ...texts].join("\n")}\n${rest}${closing}`;
}
function describeOutcome({ outcome, summary }) {
	const { registered, levels, unchanged, open } = summary;
	const done = [registered > 0 ? `registered ${countThings(registered, "schema")}` : "", levels > 0 ? `set ${countThings(levels, "level")}` : ""].filter((part) => part !== "").join(", ").replace(/^./, (letter) => letter.toUpperCase());
	if (outcome === "published") return done === "" ? describeNothing(unchanged) : done;
	return `${done === "" ? "Nothing published" : done}; ${countThings(open, "step")} left to do`;
}
function describeNothing(unchanged) {
	return `Nothing to publish: ${countThings(unchanged, "subject")} as the registry has them`;
}
function describeWhere({ label, url }) {
	const place = label.includes(url) ? "" : ` at ${printCode(url)}`;
	return `Registry: ${printProse(label)}${place}.`;
}
const HEADINGS = ["| | Subject | Step | Result | Version | Id |", "| --- | --- | --- | --- | --: | --: |"];
function renderSteps(steps, options) {
	if (steps.length === 0) return [];
	const shown = steps.slice(0, MAX_ROWS);
	const hidden = steps.length - shown.length;
	const rows = shown.map((step, index) => renderRow(step, shown[index - 1], options));
	return [
		...HEADINGS,
		...rows,
		"",
		...hidden === 0 ? [] : [`Not listed: ${countThings(hidden, "more step")}.`, ""]
	];
}
/** The second row of a subject does not name it again. */
function renderRow(step, before, options) {
	const { subject, file, status, version } = step;
	return `| ${[
		ICONS[status],
		before?.subject === subject ? "" : printLinkedCode(subject, { file }, options),
		describeKind(step),
		WORDS[status],
		version === null ? "–" : String(version.version),
		version === null ? "–" : String(version.id)
	].join(" | ")} |`;
}
function describeKind({ kind, level }) {
	return kind === "level" ? `level ${level ?? ""}` : kind.replaceAll("-", " ");
}
/** What is left to do and why, a line for each subject. */
function listNotes({ steps }, report) {
	const lines = listStepsToExplain(steps, report).map((step) => describeNote(step, step.message ?? ""));
	const last = lines.length - 1;
	return lines.map((line, index) => ({ full: `${index === 0 ? "#### To look at\n\n" : ""}${line}${index === last ? "\n" : ""}` }));
}
function describeNote({ subject, status, hint }, message) {
	const end = /[.!?]$/.test(message.trim()) ? "" : ".";
	const more = hint === null ? "" : ` ${printProse(hint)}`;
	return `- ${ICONS[status]} ${printCode(subject)}: ${printProse(message)}${end}${more}`;
}
/** The errors of the check that kept subjects from being published, each with its proof. */
function listFindings(report, options) {
	const subjects = new Map(report.subjects.map((one) => [one.subject, one]));
	return rankFindings(report.diagnostics).filter(({ severity }) => severity === "error").map((finding) => renderFindingBlock(finding, subjects.get(finding.subject ?? ""), options));
}
function foldIdle(steps, options) {
	const rows = renderSteps(steps, options);
	if (rows.length === 0) return [];
	return [{ full: [
		`<details><summary>${countThings(steps.length, "subject")} with nothing to do</summary>`,
		"",
		...rows,
		"</details>",
		""
	].join("\n") }];
}
// src/action/judge-announcement.ts
const MAX_NAMED = 5;
/**
* Compares what publishing set out to do with what the pull requests of the push showed. Undefined where there was
* nothing to do, or nobody could be asked.
*/
async function judgeAnnouncement(run, plan) {
	if (listChanges(plan).length === 0) return void 0;
	const stamp = stampPlan(plan, printManifestPath(run.inputs));
	const found = await run.forge.findAnnounced(stamp.key, (stamps) => listNew(stamps, {
		plan,
		stamp
	}).length === 0);
	if (found === void 0) return void 0;
	return describe(found, {
		news: listNew(found.stamps, {
			plan,
			stamp
		}),
		hash: stamp.hash
	}, run.environment.serverUrl);
}
/** The subjects of the steps that no pull request showed. */
function listNew(stamps, { plan, stamp }) {
	if (stamps.some(({ hash }) => hash === stamp.hash)) return [];
	const known = new Set(stamps.flatMap(({ steps }) => steps));
	const news = listChanges(plan).filter((step) => !known.has(digestStep(step)));
	return [...new Set(news.map(({ subject }) => subject))];
}
function describe({ pullRequests, stamps }, { news, hash }, serverUrl) {
	const write = (print) => {
		const names = pullRequests.map((one) => print.pullRequest(one)).join(", ");
		if (pullRequests.length === 0) return "No pull request of this push was found, so nobody was shown beforehand what it would register.";
		if (news.length === 0) return `As ${names} showed it: plan \`${hash}\`.`;
		if (stamps.length === 0 && pullRequests.every(({ foreign }) => foreign)) return `No plan could be shown beforehand: runs for ${names}, from a fork or of Dependabot, have neither the registry's credentials nor the right to comment.`;
		if (stamps.length === 0) return `${names} showed no plan for this registry.`;
		const shown = news.slice(0, MAX_NAMED).map((subject) => print.subject(subject));
		const more = news.length > MAX_NAMED ? ` and ${news.length - MAX_NAMED} more` : "";
		return `Not as ${names} showed it: other steps, or steps from another state of the registry, for ${shown.join(", ")}${more}.`;
	};
	const kept = news.length === 0;
	return {
		kept,
		differs: !kept && stamps.length > 0,
		sentence: write(PLAIN),
		markdown: write(createMarkdownPrinter(serverUrl))
	};
}
const PLAIN = {
	pullRequest: ({ number }) => `pull request ${number}`,
	subject: (name) => `\`${name}\``
};
/** Only addresses of the forge itself become links. */
function createMarkdownPrinter(serverUrl) {
	return {
		pullRequest: ({ number, url }) => {
			return url !== void 0 && url.startsWith(`${serverUrl}/`) && /^[\w:/.~%-]+$/.test(url) ? `[pull request ${number}](<${url}>)` : `pull request ${number}`;
		},
		subject: printCode
	};
}
// src/action/leave-to-newer.ts
/**
* Leaves publishing to a newer push that changes one of the same schemas or the manifest, whose run brings what this
* one has too: an older state must not be published after a newer one, since its schemas would become the newest
* versions, and its levels would be set again. Returns the exit status, or undefined where there is no such push.
*
* @throws OperationalError when there is no manifest that can be read.
*/
async function leaveToNewer(run) {
	const newer = await run.forge.findNewerPush();
	const file = newer && await findCommonFile(run, newer);
	if (newer === void 0 || file === void 0) return void 0;
	const { runner, environment } = run;
	const { branch, commit } = newer;
	const short = commit.slice(0, 7);
	const say = (print, what) => `The branch ${print(branch)} has moved on to ${what}, which changes ${print(file)}: the run of that push publishes it.`;
	runner.writeLog(printWarning(`Nothing was published. ${say((text) => `\`${text}\``, short)}`));
	const link = `[${short}](<${environment.serverUrl}/${environment.event.repository}/commit/${commit}>)`;
	writeSummary(run, `### ⏭️ Nothing published: a newer push follows\n\n${say(printCode, link)}\n`);
	writeOutputs(runner, {
		...describeFailedOutputs(),
		command: "publish",
		result: "superseded"
	});
	return OUTCOME_EXIT_CODES.clean;
}
async function findCommonFile({ inputs, folder }, { files }) {
	if (files.length === 0) return void 0;
	const { listSubjects } = await import("./subjects2.js");
	const { manifest } = inputs;
	const { list } = await listSubjects({
		directory: folder.path,
		...manifest === void 0 ? {} : { manifest }
	});
	const own = new Set(list.subjects.map(({ file }) => posix.join(folder.prefix, file)));
	own.add(printManifestPath(inputs));
	return files.find((name) => own.has(name));
}
// src/action/run-publish.ts
/**
* Publishes what is checked out, or shows what that would do, and returns the exit status: 0 when nothing is left to
* do or kept from being done, else 1.
*
* @throws OperationalError when there is no registry, or nothing can be planned for it.
*/
async function runPublish(run, command) {
	const options = createOptions(run);
	if (command === "plan") {
		const { plan } = await import("./plan3.js");
		return deliverPlan(run, await plan(options));
	}
	const left = await leaveToNewer(run);
	if (left !== void 0) return left;
	const { publish } = await import("./publish2.js");
	return deliverPublished(run, await publish(options));
}
function createOptions({ access, inputs, folder }) {
	if (access.kind === "unusable") throw access.error;
	if (access.kind === "none" && !findOwnRegistry(folder.path)) throw new OperationalError({
		code: "usage",
		message: "There is no registry to publish to.",
		hint: "Give the input `registry-url`. A variable or secret that is not there is empty."
	});
	const registry = access.kind === "usable" ? access.choice : { connection: { environment: {} } };
	const { manifest, confirm } = inputs;
	return {
		directory: folder.path,
		registry,
		confirm,
		...manifest === void 0 ? {} : { manifest }
	};
}
async function deliverPublished(run, published) {
	const { runner, folder } = run;
	const announcement = await judgeAnnouncement(run, published.plan);
	const result = nameInputsOfSteps(rebaseSteps(published.result, folder.prefix));
	const report = nameInputsOfReport(rebaseReport(published.report, folder.prefix));
	writeLog(run, {
		report,
		text: renderPublished(result, createStyle(useColor(runner))),
		annotations: listStepsToExplain(result.steps, report).filter(({ status }) => OPEN.includes(status)).map(({ subject, file, message, hint }) => annotateFile(file, `${subject} is not published`, [message ?? "", hint ?? ""])),
		announcement
	});
	writeSummary(run, renderPublishedMarkdown(result, report, createOptionsOfPage(run, announcement)));
	writeOutputs(runner, describePublishedOutputs(published, finish(run, published, announcement)));
	return result.outcome === "published" ? OUTCOME_EXIT_CODES.clean : OUTCOME_EXIT_CODES.findings;
}
const OPEN = [
	"failed",
	"moved",
	"skipped",
	"overtaken"
];
function deliverPlan(run, prepared) {
	const { runner, folder } = run;
	const plan = nameInputsOfSteps(rebaseSteps(prepared.plan, folder.prefix));
	const report = nameInputsOfReport(rebaseReport(prepared.report, folder.prefix));
	writeLog(run, {
		report,
		text: renderPlan(plan, createStyle(useColor(runner))),
		annotations: [],
		announcement: void 0
	});
	writeSummary(run, renderPlanMarkdown(plan, report, createOptionsOfPage(run, void 0)));
	writeOutputs(runner, describePlanOutputs(prepared, finish(run, prepared, void 0)));
	if (report.outcome === "could-not-check") return OUTCOME_EXIT_CODES["could-not-check"];
	return plan.summary.blocked > 0 ? OUTCOME_EXIT_CODES.findings : OUTCOME_EXIT_CODES.clean;
}
function writeLog({ runner, forge }, { report, text, annotations, announcement }) {
	const findings = renderText(report, {
		color: useColor(runner),
		width: 120,
		quiet: true
	});
	runner.writeLog(printForPeople(`${findings}${findings === "" ? "" : "\n"}${text}`));
	runner.writeLog(renderAnnotations(report, annotations));
	if (announcement !== void 0) {
		const print = announcement.differs ? printWarning : printNotice;
		runner.writeLog(print(announcement.sentence));
	}
	for (const { expected, text: words } of forge.complaints) runner.writeLog(expected ? printNotice(words) : printWarning(words));
}
function createOptionsOfPage(run, announcement) {
	const { linkTo, docsAt } = createPlacement(run, []);
	const remarks = announcement === void 0 ? [] : [announcement.markdown];
	return {
		budget: SUMMARY_BUDGET,
		linkTo,
		docsAt,
		remarks,
		rest: "in the step's log"
	};
}
function finish(run, done, announcement) {
	const json = "result" in done ? nameInputsOfSteps(done.result) : done.plan;
	return {
		command: "result" in done ? "publish" : "plan",
		reportFile: writeReportFile(run, run.inputs.reportFile, () => printJson(json)),
		planHash: stampPlan(done.plan, printManifestPath(run.inputs)).hash,
		announced: announcement?.kept
	};
}
// src/action/secret-keeper.ts
/** Shorter ones are left to the runner: masking them would spoil words, and the runner's commands among them. */
const MIN_REDACTED = 8;
/** Keeps the secrets of a run out of everything that it says. */
var SecretKeeper = class {
	#tellRunner;
	#secrets = /* @__PURE__ */ new Set();
	#masked = /* @__PURE__ */ new Set();
	#redact = (text) => text;
	constructor(tellRunner) {
		this.#tellRunner = tellRunner;
	}
	/** From now on the runner masks this secret in logs, in every form, and so does {@link redact} elsewhere. */
	keep(secret) {
		if (secret.trim() === "" || this.#secrets.has(secret)) return;
		this.#secrets.add(secret);
		const forms = listSecretForms(secret).filter((form) => !this.#masked.has(form));
		for (const form of new Set(forms)) {
			this.#masked.add(form);
			this.#tellRunner(form);
		}
		this.#redact = createRedactor([...this.#secrets].flatMap(splitKey).filter((one) => one.length >= MIN_REDACTED));
	}
	/** A text with the secrets masked: comments and files pass no runner that would. */
	redact(text) {
		return this.#redact(text);
	}
};
/** A key's text may turn up line by line. */
function splitKey(secret) {
	return [secret, ...secret.split(/\r?\n/).filter((line) => !line.startsWith("-----"))];
}
// src/action/run-action.ts
/**
* Runs the action and returns the exit status of the step. Never throws: what keeps it from judging anything is an
* error of the step and the output `result: error`. An action that is for one thing only says so by `only`.
*/
async function runAction(given, only) {
	const secrets = new SecretKeeper(given.setSecret);
	const runner = {
		...given,
		writeLog: (text) => given.writeLog(secrets.redact(text)),
		setOutput: (name, value) => given.setOutput(name, secrets.redact(value))
	};
	try {
		return await perform(begin(runner, secrets, only));
	} catch (error) {
		writeOutputs(runner, describeFailedOutputs());
		runner.writeLog(printFailure(describeError(error)));
		return error instanceof OperationalError ? 2 : 70;
	}
}
function begin(runner, secrets, only) {
	const read = readInputs(runner.readInput);
	const inputs = only === void 0 ? read : {
		...read,
		command: only
	};
	const environment = readEnvironment(runner.variables);
	const event = readEvent(environment.event);
	const { variables, fetchIdToken } = runner;
	const { workspace } = environment;
	const access = findRegistryAccess({
		inputs: inputs.registry,
		variables,
		workspace,
		fetchIdToken,
		secrets
	});
	return {
		runner,
		secrets,
		inputs,
		environment,
		event,
		forge: new Forge({
			environment,
			event,
			token: inputs.token,
			redact: (text) => secrets.redact(text)
		}),
		folder: findWorkingFolder(workspace, inputs.workingDirectory),
		access
	};
}
async function perform(run) {
	const command = chooseCommand(run.inputs, run.event, run.access.kind !== "none");
	return command === "check" || command === "lint" ? runCheck(run, command) : runPublish(run, command);
}
function describeError(error) {
	if (error instanceof OperationalError) return `${error.location === void 0 ? "" : `${printPlace(error.location)}: `}${describeSentence(error)}`;
	return `Stopped by a bug of schemagate, not by your schemas. Open an issue with this: ${error instanceof Error ? error.stack ?? error.message : String(error)}`;
}
// src/action/start-action.ts
/** Runs the action in the runner's process, for one command only if that is given. */
async function startAction(only) {
	process.exitCode = 70;
	const runner = {
		variables: process.env,
		readInput: (name) => getInput(name, { trimWhitespace: false }),
		writeLog: (text) => void process.stdout.write(text),
		setOutput,
		setSecret,
		fetchIdToken: getIDToken
	};
	process.exitCode = await runAction(runner, only);
}
export { startAction };
