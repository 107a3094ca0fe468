import { __toESM } from "./rolldown-runtime.js";
import { OperationalError, isCompatibilityLevel } from "./start.js";
import { quoteName } from "./ground.js";
import { createRefusal } from "./refusal.js";
import { SCHEMA_TYPES } from "./outlines.js";
import { parseQualifiedSubject } from "./check.js";
import { cleanServerText, createSettingError } from "./server-text.js";
import { BASE64, Redactor, isPemText, listSecrets } from "./redactor.js";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { createSecureContext, rootCertificates } from "node:tls";
import { gunzip } from "node:zlib";
import { createHash, randomUUID } from "node:crypto";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// src/registry/registry-error.ts
/** No answer could be had from the registry: an {@link OperationalError} that also says which sort of failure it was. */
var RegistryError = class extends OperationalError {
	failure;
	constructor(details) {
		super({
			code: "registry",
			message: details.message,
			hint: details.hint,
			cause: details.cause
		});
		this.failure = details.failure;
	}
};
// src/registry/http/busy.ts
/** Statuses that pass: the same request may succeed a moment later. */
const PASSING_STATUSES = /* @__PURE__ */ new Set([
	408,
	429,
	500,
	502,
	503,
	504
]);
/** Whether an answer only says "not now". */
function isBusy(status) {
	return PASSING_STATUSES.has(status);
}
/** A registry's error as it put it: `503 (50301: Write collision)`. */
function quoteError({ status, errorCode, errorMessage }) {
	const said = [errorCode, errorMessage].filter((part) => part !== null).join(": ");
	return said === "" ? String(status) : `${status} (${said})`;
}
/** The words for an answer that said "not now" once too often. */
function describeBusy(error) {
	const what = `answered ${quoteError(error)}`;
	if (error.status === 429) return {
		failure: "rate-limited",
		what: `limits the rate of requests: it ${what}`,
		hint: "Lower `--registry-rate` and `--registry-concurrency`, or run again later. Confluent Cloud counts 75 reads and 25 writes a second for the whole registry, whoever makes them."
	};
	if (error.errorCode === 50003 || error.errorCode === 50004) return {
		failure: "unavailable",
		what: `has no leader that takes requests: it ${what}`,
		hint: "An election takes a few seconds: run again. A registry with a single node that stays so needs a restart."
	};
	if (error.errorCode === 50002 || error.status === 504 || error.status === 408) return {
		failure: "timeout",
		what: `ran out of time: it ${what}`,
		hint: "Run again when the registry and its Kafka cluster are less busy."
	};
	if (error.errorCode === null) return {
		failure: "unavailable",
		what,
		hint: "The answer is not the registry's own: look at what stands between (a proxy, a load balancer), and whether the registry is up."
	};
	return {
		failure: "unavailable",
		what,
		hint: "Look at the registry's log, and run again."
	};
}
const SKEW_WORTH_MENTIONING = 6e4;
/** The words for a 401. `skew` is how far the registry's clock is from this machine's, in milliseconds, where known. */
function describeRefusedCredentials(error, source, skew) {
	const said = quoteError(error);
	if (source === null) return {
		failure: "unauthorized",
		what: `demands credentials: it answered ${said}`,
		hint: "Set `SCHEMA_REGISTRY_BASIC_AUTH_USER_INFO` (`user:password`), `SCHEMA_REGISTRY_BEARER_AUTH_TOKEN`, or OAuth client credentials."
	};
	const clocks = skew !== null && Math.abs(skew) > SKEW_WORTH_MENTIONING ? ` The registry's clock is ${Math.round(Math.abs(skew) / 1e3)} s ${skew > 0 ? "ahead of" : "behind"} this machine's, which makes tokens look expired or not yet valid.` : "";
	return {
		failure: "unauthorized",
		what: `refused the credentials from ${source}: it answered ${said}`,
		hint: `Check that they are meant for this registry, and neither expired nor revoked.${clocks}`
	};
}
// src/registry/http/shape.ts
/** A value is not of the shape the API documents: where it stands in the answer, and what was expected there. */
var ShapeFault = class extends Error {
	constructor(path, expected) {
		super(`expected ${expected} at \`${path === "" ? "." : path}\``);
	}
};
/** The value under a key of an object; undefined both when absent and when null. */
function readMember({ value, path }, key) {
	if (!isObject(value)) throw new ShapeFault(path, "an object");
	return {
		value: (Object.hasOwn(value, key) ? value[key] : void 0) ?? void 0,
		path: `${path}.${key}`
	};
}
/** The own keys of an object. */
function listMembers({ value, path }) {
	if (!isObject(value)) throw new ShapeFault(path, "an object");
	return Object.keys(value);
}
/** The items of an array. */
function readItems({ value, path }) {
	if (!Array.isArray(value)) throw new ShapeFault(path, "an array");
	return value.map((item, index) => ({
		value: item,
		path: `${path}[${index}]`
	}));
}
/** A string. */
function readString({ value, path }) {
	if (typeof value !== "string") throw new ShapeFault(path, "a string");
	return value;
}
/** A boolean; some registries write it as a string. */
function readBoolean({ value, path }) {
	if (typeof value === "boolean") return value;
	if (value === "true" || value === "false") return value === "true";
	throw new ShapeFault(path, "a boolean");
}
/** A whole number that is not negative. */
function readCount({ value, path }) {
	if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) throw new ShapeFault(path, "a whole number");
	return value;
}
/** Reads a value unless it is absent or null. */
function readOptional(placed, read) {
	return placed.value === void 0 || placed.value === null ? void 0 : read(placed);
}
/** Whether a value is an object with members. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/registry/http/answers.ts
/** Asks for a value that must be there. Everything but success is thrown. */
async function askFor(transport, request, read) {
	const reply = await transport.send(request);
	if (reply.status >= 300) throw explainFailure(transport, request, reply);
	return readShape(transport, {
		request,
		reply,
		read
	});
}
/** Asks for a value that may be absent: null for the 404 of a thing (not of a route). Other failures are thrown. */
async function askForMaybe(transport, request, read) {
	const reply = await transport.send(request);
	if (isAbsent(reply)) return null;
	if (reply.status >= 300) throw explainFailure(transport, request, reply);
	return readShape(transport, {
		request,
		reply,
		read
	});
}
/** Asks for something the registry may refuse; only what prevents an answer is thrown. */
async function askForAnswer(transport, request, read) {
	const reply = await transport.send(request);
	if (reply.status >= 300) return {
		ok: false,
		refusal: readRefusal(transport, reply)
	};
	return {
		ok: true,
		value: readShape(transport, {
			request,
			reply,
			read
		})
	};
}
/** Whether an answer says that a thing (subject, version, schema, setting) is not there. */
function isAbsent({ status, errorCode }) {
	return status === 404 && errorCode !== null && errorCode >= 40400 && errorCode < 40500;
}
/** Whether an answer says that the registry has no such route. */
function isRouteMissing({ status, errorCode }) {
	return status === 405 || status === 501 || status === 404 && (errorCode === null || errorCode < 1e3);
}
/** The value of a successful answer, or the error that names what is wrong with its shape. */
function readShape(transport, { request, reply, read }) {
	try {
		return read({
			value: reply.json,
			path: ""
		});
	} catch (error) {
		if (!(error instanceof ShapeFault)) throw error;
		throw transport.createError({
			failure: "bad-response",
			what: `gave an answer of another shape than documented when asked to ${request.purpose}: ${error.message}`,
			hint: "Check that the URL is that of a Schema Registry with the Confluent API; if it is, report this with the registry's name and version."
		});
	}
}
/** The error for an answer that leaves nothing to go on with. */
function explainFailure(transport, request, reply) {
	const said = quoteError(reply);
	if (reply.status === 403) return transport.createError({
		failure: "forbidden",
		what: `does not let these credentials ${request.purpose}: it answered ${said}`,
		hint: "Grant them read access to the subjects in question (on Confluent: the role DeveloperRead)."
	});
	if (isRouteMissing(reply)) return transport.createError({
		failure: "not-a-registry",
		what: `has nothing at \`${request.path.split("?")[0] ?? ""}\` when asked to ${request.purpose}: it answered ${said}`,
		hint: "Check the path of the URL: it is the base that `/subjects` is appended to (Apicurio: `/apis/ccompat/v7`)."
	});
	return transport.createError({
		failure: "bad-response",
		what: `could not ${request.purpose}: it answered ${said}`,
		hint: "The registry's own words say why; its log may say more."
	});
}
/** The refusal in an answer, with what to do about it. */
function readRefusal(transport, reply) {
	const { status, errorCode } = reply;
	const words = reply.errorMessage ?? `The registry answered ${status} without a reason.`;
	const known = isRouteMissing(reply) ? "unsupported" : isCollision(reply) ? "rejected" : void 0;
	return createRefusal({
		status,
		errorCode,
		message: transport.clean(words)
	}, known);
}
/** Apicurio answers 409 also when two first registrations of a subject meet, which is no verdict on the schema. */
function isCollision({ status, errorMessage }) {
	return status === 409 && /\balready exists\b/.test(errorMessage ?? "");
}
// src/registry/http/request.ts
/** How a request passes the gate; a registry may count every POST as a write. */
function createTicket({ method, urgent = false }) {
	return {
		kind: method === "GET" ? "read" : "write",
		urgent
	};
}
/**
* A path from its segments, each percent-encoded as one segment whatever it holds, and a query.
*
* @throws OperationalError of code `usage` for an empty segment and for text that is not well-formed Unicode.
*/
function printPath(segments, query = []) {
	const path = segments.map((segment) => `/${encodeSegment(String(segment))}`).join("");
	const parts = query.filter(([, value]) => value !== void 0).map(([name, value]) => `${name}=${encode(value)}`);
	return parts.length === 0 ? path : `${path}?${parts.join("&")}`;
}
/** A segment `.` or `..` would be resolved away by the first server or proxy that normalises paths. */
function encodeSegment(segment) {
	if (segment === "." || segment === "..") return segment.replaceAll(".", "%2E");
	if (segment === "") throw createNameError("An empty name cannot be asked for.");
	return encode(segment);
}
function encode(value) {
	try {
		return encodeURIComponent(String(value));
	} catch {
		throw createNameError(`The name ${quoteName(String(value))} is not well-formed Unicode.`);
	}
}
function createNameError(message) {
	return new OperationalError({
		code: "usage",
		message,
		hint: "Correct the subject's name in the manifest."
	});
}
// src/registry/http/schema-shape.ts
/** A version as an answer gives it. Absent means: Avro, no references, no metadata, no rules. */
function readSchemaVersion(placed) {
	return {
		subject: readString(readMember(placed, "subject")),
		version: readCount(readMember(placed, "version")),
		...readRegisteredSchema(placed, readCount(readMember(placed, "id")))
	};
}
/** The content of an answer, under an id that the answer itself need not repeat. */
function readRegisteredSchema(placed, id) {
	const metadata = readOptional(readMember(placed, "metadata"), readMetadata);
	const ruleSet = readOptional(readMember(placed, "ruleSet"), readRuleSet);
	return {
		id,
		schemaType: readOptional(readMember(placed, "schemaType"), readSchemaType) ?? "AVRO",
		schema: readString(readMember(placed, "schema")),
		references: readOptional(readMember(placed, "references"), readReferences) ?? [],
		...metadata === void 0 ? {} : { metadata },
		...ruleSet === void 0 ? {} : { ruleSet }
	};
}
function readSchemaType(placed) {
	const text = readString(placed);
	const type = SCHEMA_TYPES.find((one) => one === text);
	if (type === void 0) throw new ShapeFault(placed.path, "AVRO, JSON or PROTOBUF");
	return type;
}
function readReferences(placed) {
	return readItems(placed).map((item) => ({
		name: readString(readMember(item, "name")),
		subject: readString(readMember(item, "subject")),
		version: readCount(readMember(item, "version"))
	}));
}
function readMetadata(placed) {
	const tags = readOptional(readMember(placed, "tags"), (tags) => readRecord(tags, readStrings$1));
	const properties = readOptional(readMember(placed, "properties"), (values) => readRecord(values, readString));
	const sensitive = readOptional(readMember(placed, "sensitive"), readStrings$1);
	return {
		...tags === void 0 ? {} : { tags },
		...properties === void 0 ? {} : { properties },
		...sensitive === void 0 ? {} : { sensitive }
	};
}
function readStrings$1(placed) {
	return readItems(placed).map(readString);
}
function readRecord(placed, read) {
	const entries = listMembers(placed).map((key) => [key, read(readMember(placed, key))]);
	return Object.fromEntries(entries);
}
function readRuleSet({ value, path }) {
	if (!isObject(value)) throw new ShapeFault(path, "an object");
	return value;
}
// src/registry/http/schema-pages.ts
/** The most rows the registry gives at once; asking for more gives as many, without a word. */
const PAGE_SIZE = 1e3;
/**
* Fetches a page of `GET /schemas`: live versions by subject and version. A page that is too large for the caps is
* fetched again with fewer rows. Rows are read when asked for, so that a strange row of a subject nobody asks about
* does no harm.
*
* @throws RegistryError `bad-response` when the rows are not versions of subjects (some registries' are not).
*/
async function fetchSchemaPage(session, page) {
	for (let limit = page.limit;; limit = Math.ceil(limit / 8)) try {
		return {
			rows: await requestRows(session, {
				...page,
				limit
			}),
			limit
		};
	} catch (error) {
		if (!(error instanceof RegistryError) || error.failure !== "too-large" || limit === 1) throw error;
	}
}
async function requestRows(session, page) {
	const { prefix, offset, limit } = page;
	const query = [
		["subjectPrefix", prefix === "" ? void 0 : prefix],
		["deleted", false],
		["offset", offset],
		["limit", limit]
	];
	const purpose = prefix === "" ? "list its schemas" : `list the schemas of subjects that start with ${quoteName(prefix)}`;
	const request = {
		method: "GET",
		path: printPath(["schemas"], query),
		purpose,
		urgent: true
	};
	return askFor(session.transport, request, (placed) => readRows(session, placed));
}
function readRows(session, placed) {
	return readItems(placed).filter((item) => readOptional(readMember(item, "deleted"), readBoolean) !== true).map((item) => ({
		subject: readString(readMember(item, "subject")),
		version: readCount(readMember(item, "version")),
		read: () => readRow(session, item)
	}));
}
function readRow({ transport }, item) {
	try {
		return readSchemaVersion(item);
	} catch (error) {
		if (!(error instanceof ShapeFault)) throw error;
		throw transport.createError({
			failure: "bad-response",
			what: `lists a version schemagate cannot use: ${error.message}`,
			hint: "schemagate judges Avro, JSON Schema and Protobuf as the Confluent API gives them; leave this subject out."
		});
	}
}
// src/registry/http/bulk-histories.ts
/**
* Live versions of one subject by the bulk listing: one request for all but the longest histories. The prefix matches
* longer names too, but the subject's own rows come first.
*/
async function sweepSubject(session, subject) {
	const sweep = createSweep(subject, (one) => one === subject);
	await runSweep(session, sweep, (offset) => {
		if (sweep.grouped && sweep.gathered.has(subject) && sweep.last !== subject) return 0;
		return offset === 0 ? FIRST_PAGE : PAGE_SIZE;
	});
	return readVersions(sweep.gathered.get(subject));
}
const FIRST_PAGE = 100;
/**
* Live versions of many subjects by whole pages. Gives up when the registry turns out to hold so much else that
* asking for the remaining subjects one by one is cheaper.
*/
async function sweepSubjects(session, subjects) {
	const wanted = new Set(subjects);
	const sweep = createSweep(findCommonPrefix(subjects), (one) => wanted.has(one));
	let pages = 0;
	let gaveUp = false;
	await runSweep(session, sweep, () => {
		const found = sweep.gathered.size;
		const done = sweep.grouped && found === wanted.size && sweep.last !== null && !wanted.has(sweep.last);
		gaveUp = !done && sweep.grouped && pages >= MIN_PAGES && found < pages;
		pages++;
		return done || gaveUp ? 0 : PAGE_SIZE;
	});
	const isUnfinished = (subject) => !sweep.gathered.has(subject) || subject === sweep.last;
	const unfinished = gaveUp ? subjects.filter(isUnfinished) : [];
	return {
		histories: new Map(subjects.map((subject) => [subject, readVersions(sweep.gathered.get(subject))])),
		unfinished
	};
}
/** Pages to fetch before giving up, when they hold less than one wanted subject each. */
const MIN_PAGES = 4;
/** All live versions of the subjects that start with a prefix, by subject and version. */
async function sweepAll(session, prefix) {
	const sweep = createSweep(prefix, (subject) => subject.startsWith(prefix));
	await runSweep(session, sweep, () => PAGE_SIZE);
	return [...sweep.gathered.keys()].sort().flatMap((subject) => readVersions(sweep.gathered.get(subject)));
}
function createSweep(prefix, wanted) {
	return {
		prefix,
		gathered: /* @__PURE__ */ new Map(),
		wanted,
		last: null,
		grouped: true
	};
}
/**
* Operators may lower the most rows a page has (`schema.search.max.limit`), so a short page need not be the last one;
* nobody lowers it below this.
*/
const SMALLEST_CAP = 100;
/** Fetches page after page until the end, until a page brings nothing new, or until `planLimit` says 0. */
async function runSweep(session, sweep, planLimit) {
	const seen = /* @__PURE__ */ new Set();
	let offset = 0;
	let cap = SMALLEST_CAP;
	for (let limit = planLimit(0); limit > 0; limit = planLimit(offset)) {
		const page = await fetchSchemaPage(session, {
			prefix: sweep.prefix,
			offset,
			limit
		});
		const fresh = gather(sweep, page, seen);
		offset += page.rows.length;
		if (fresh === 0 || page.rows.length < Math.min(page.limit, cap)) return;
		cap = Math.max(cap, page.rows.length);
	}
}
/** Adds a page's rows and returns how many were new: a registry that ignores the offset repeats itself. */
function gather(sweep, { rows }, seen) {
	let fresh = 0;
	for (const row of rows) {
		const key = `${row.version} ${row.subject}`;
		if (seen.has(key)) continue;
		seen.add(key);
		fresh++;
		noteOrder(sweep, row.subject);
		if (sweep.wanted(row.subject)) addRow(sweep.gathered, row);
	}
	return fresh;
}
function noteOrder(sweep, subject) {
	if (sweep.last !== null && subject < sweep.last) sweep.grouped = false;
	sweep.last = subject;
}
function addRow(gathered, row) {
	const versions = gathered.get(row.subject) ?? /* @__PURE__ */ new Map();
	versions.set(row.version, row);
	gathered.set(row.subject, versions);
}
function readVersions(rows) {
	return [...rows?.values() ?? []].sort((left, right) => left.version - right.version).map((row) => row.read());
}
function findCommonPrefix(subjects) {
	const [first = "", ...rest] = subjects;
	let length = first.length;
	for (const subject of rest) while (!subject.startsWith(first.slice(0, length))) length--;
	return first.slice(0, length);
}
// src/registry/http/context-names.ts
/** A context as the subject-like name under which its own settings are stored: `:.payments:`. */
function printContextSubject(context) {
	return `:${context}:`;
}
/** The name of a context as `/contexts` prints it; Apicurio qualifies it like a subject (`:.:`). */
function readContextName(text) {
	return /^:(\.[^:]*):$/.exec(text)?.[1] ?? text;
}
/** The context a base URL is confined to (`…/contexts/.payments`); the default one unless it is. */
function findUrlContext(url) {
	return /\/contexts\/(\.[^/]+)$/.exec(url)?.[1] ?? ".";
}
// src/registry/http/read-subject.ts
/** Names of subjects, sorted by code unit. The prefix is applied here too: not every registry knows it. */
async function listSubjectNames(session, { prefix = "", deleted = "none" }) {
	const all = await requestSubjects(session, prefix, deleted !== "none");
	const excluded = deleted === "only" ? new Set(await requestSubjects(session, prefix, false)) : /* @__PURE__ */ new Set();
	return [...new Set(all)].filter((name) => name.startsWith(prefix) && !excluded.has(name)).sort();
}
async function requestSubjects(session, prefix, deleted) {
	const path = printPath(["subjects"], [["subjectPrefix", prefix !== "" && session.context === "." ? prefix : void 0], ["deleted", printDeleted(deleted ? "included" : "none")]]);
	const names = await askFor(session.transport, {
		method: "GET",
		path,
		purpose: "list its subjects"
	}, readStrings);
	await refuseCutList(session, {
		what: "subjects",
		length: names.length,
		cap: 1e3
	});
	const qualification = printContextSubject(session.context);
	return names.map((name) => name.startsWith(qualification) ? name.slice(qualification.length) : name);
}
/** Apicurio cuts long lists silently: a check that saw only a part must not pass for a whole one. */
async function refuseCutList(session, { what, length, cap }) {
	if (length !== cap || (await session.identify()).flavour !== "apicurio") return;
	throw session.transport.createError({
		failure: "bad-response",
		what: `lists ${cap} ${what}, which is the most it ever lists: there may be more`,
		hint: "Raise the limits of Apicurio's ccompat API (`apicurio.ccompat.max-subjects`), or delete old versions."
	});
}
/** A subject's version numbers, ascending; none for an unknown subject. */
async function listSubjectVersions(session, subject, deleted) {
	const all = await requestVersions(session, subject, deleted !== "none");
	const excluded = deleted === "only" ? new Set(await requestVersions(session, subject, false)) : /* @__PURE__ */ new Set();
	return all.filter((version) => !excluded.has(version)).sort((left, right) => left - right);
}
async function requestVersions(session, subject, deleted) {
	const request = {
		method: "GET",
		path: printPath([
			"subjects",
			subject,
			"versions"
		], [["deleted", printDeleted(deleted ? "included" : "none")]]),
		purpose: `list the versions of ${quoteName(subject)}`
	};
	const numbers = await askForMaybe(session.transport, request, readCounts$1) ?? [];
	await refuseCutList(session, {
		what: `versions of ${quoteName(subject)}`,
		length: numbers.length,
		cap: 500
	});
	return numbers;
}
/**
* One version, or null. It is returned under the name asked for, behind which an alias may stand; what another context
* holds under that name is not it (Confluent answers with it when the default context has none).
*/
async function readSubjectVersion(session, { subject, version, deleted = "none" }) {
	const request = {
		method: "GET",
		path: printPath([
			"subjects",
			subject,
			"versions",
			version
		], [["deleted", printDeleted(deleted)]]),
		purpose: `read version ${version} of ${quoteName(subject)}`
	};
	const found = await askForMaybe(session.transport, request, readSchemaVersion);
	if (found === null || !isSameContext(session, subject, found.subject)) return null;
	session.cache?.observe(parseQualifiedSubject(subject).context, found);
	return {
		...found,
		subject
	};
}
function isSameContext({ context }, asked, answered) {
	const [expected, actual] = [parseQualifiedSubject(asked).context, parseQualifiedSubject(answered).context];
	return expected === actual || expected === "." && actual === context;
}
/** The content of an id of a context, from the disk where it is known. */
async function readSchemaById(session, id, context = ".") {
	const cached = session.cache?.read(context, id) ?? null;
	if (cached !== null) return cached;
	const subject = context === "." ? void 0 : printContextSubject(context);
	const request = {
		method: "GET",
		path: printPath([
			"schemas",
			"ids",
			id
		], [["subject", subject]]),
		purpose: `read the schema with id ${id}`
	};
	const schema = await askForMaybe(session.transport, request, (placed) => readRegisteredSchema(placed, id));
	if (schema !== null) session.cache?.write(context, schema);
	return schema;
}
/** Ids of the schemas that refer to a version, ascending. */
async function listReferringIds(session, subject, version) {
	const path = printPath([
		"subjects",
		subject,
		"versions",
		version,
		"referencedby"
	]);
	const purpose = `list what refers to version ${version} of ${quoteName(subject)}`;
	return [...await askForMaybe(session.transport, {
		method: "GET",
		path,
		purpose
	}, readCounts$1) ?? []].sort((left, right) => left - right);
}
/** Names of contexts; the default one alone where the registry knows none. */
async function listContextNames({ transport }) {
	const request = {
		method: "GET",
		path: printPath(["contexts"]),
		purpose: "list its contexts"
	};
	const reply = await transport.send(request);
	if (isRouteMissing(reply)) return ["."];
	if (reply.status >= 300) throw explainFailure(transport, request, reply);
	return [".", ...readShape(transport, {
		request,
		reply,
		read: readStrings
	}).map(readContextName).filter((name) => name !== ".").sort()];
}
function printDeleted(deleted) {
	return deleted === "included" ? true : void 0;
}
function readStrings(placed) {
	return readItems(placed).map(readString);
}
function readCounts$1(placed) {
	return readItems(placed).map(readCount);
}
// src/registry/http/histories.ts
/** Up to so many subjects are asked for one by one, beyond it by pages of everything. */
const FEW = 8;
/**
* Live versions of each subject, oldest first. By the bulk listing where the registry has one that can be relied on;
* what it does not show is asked for by name before it counts as new, because an alias or a missing permission hides a
* subject from the listing too.
*/
async function readSubjectHistories(session, subjects) {
	const distinct = [...new Set(subjects)];
	const listed = distinct.length > 0 && await session.can("bulk") ? await withoutBulkFaults(session, () => readByBulk(session, distinct)) : null;
	const missing = distinct.filter((subject) => (listed?.get(subject)?.length ?? 0) === 0);
	const single = await Promise.all(missing.map((subject) => readOneByOne(session, subject)));
	const histories = new Map(listed ?? []);
	missing.forEach((subject, index) => histories.set(subject, single[index] ?? []));
	for (const versions of histories.values()) observeAll(session, versions);
	return histories;
}
/** All live versions of the subjects that start with a prefix, by subject and version. */
async function readEverything(session, prefix) {
	const listed = await session.can("bulk") ? await withoutBulkFaults(session, () => sweepAll(session, prefix)) : null;
	if (listed !== null) return listed;
	const subjects = await listSubjectNames(session, { prefix });
	return (await Promise.all(subjects.map((subject) => readOneByOne(session, subject)))).flat();
}
async function readByBulk(session, subjects) {
	if (subjects.length <= FEW) return readFew(session, subjects);
	const { histories, unfinished } = await sweepSubjects(session, subjects);
	return new Map([...histories, ...await readFew(session, unfinished)]);
}
async function readFew(session, subjects) {
	const read = async (subject) => [subject, await sweepSubject(session, subject)];
	return new Map(await Promise.all(subjects.map(read)));
}
const BULK_FAULTS = [
	"bad-response",
	"not-a-registry",
	"forbidden",
	"too-large"
];
/** Runs a reading by the bulk listing; null, from then on for the whole run, when the listing is of no use here. */
async function withoutBulkFaults(session, read) {
	try {
		return await read();
	} catch (error) {
		if (!(error instanceof RegistryError) || !BULK_FAULTS.includes(error.failure)) throw error;
		session.remember("bulk");
		return null;
	}
}
async function readOneByOne(session, subject) {
	const numbers = await listSubjectVersions(session, subject, "none");
	return (await Promise.all(numbers.map((version) => readSubjectVersion(session, {
		subject,
		version
	})))).filter((version) => version !== null);
}
function observeAll({ cache }, versions) {
	if (cache === null) return;
	for (const version of versions) cache.observe(parseQualifiedSubject(version.subject).context, version);
}
// src/registry/http/dialects.ts
const CONFLUENT = {
	name: "Confluent Platform",
	bulk: true,
	registrationCheck: true,
	verbose: true,
	unsetSettings: "absent",
	notes: []
};
/** The dialects, by flavour. Facts on each stand in `docs/registry.md`. */
const DIALECTS = {
	confluent: CONFLUENT,
	"confluent-cloud": {
		...CONFLUENT,
		name: "Confluent Cloud"
	},
	schemagate: {
		...CONFLUENT,
		name: "schemagate serve"
	},
	axonops: {
		...CONFLUENT,
		name: "AxonOps Schema Registry",
		notes: [
			"Schemas that differ only in documentation, aliases or the order of keys are one version here.",
			"Lists of versions do not show metadata and rule sets.",
			"Its own check refuses some changes that Confluent's takes: another namespace of a record, and types used again by name."
		]
	},
	karapace: {
		name: "Karapace",
		bulk: false,
		registrationCheck: false,
		verbose: false,
		unsetSettings: "absent",
		notes: [
			"Metadata and rule sets are accepted and dropped.",
			"JSON Schema references are refused.",
			"A subject that the credentials may not see looks like a missing one."
		]
	},
	apicurio: {
		name: "Apicurio Registry (ccompat API)",
		bulk: false,
		registrationCheck: true,
		verbose: true,
		unsetSettings: "none",
		notes: [
			"Registering applies no compatibility rule unless one is configured; its own compatibility check assumes BACKWARD all the same.",
			"Its compatibility check ignores references.",
			"A subject cannot be set to NONE while the registry has a general level: NONE removes the subject's own rule.",
			"Metadata and rule sets are accepted and dropped."
		]
	},
	redpanda: {
		name: "Redpanda Schema Registry",
		bulk: false,
		registrationCheck: false,
		verbose: true,
		unsetSettings: "absent",
		notes: ["Metadata and rule sets are not stored."]
	},
	unknown: {
		name: "a registry of unknown make",
		bulk: false,
		registrationCheck: true,
		verbose: true,
		unsetSettings: "inherited",
		notes: ["The registry does not say what it is: only what all registries share was relied on."]
	}
};
// src/registry/http/identify.ts
/**
* Finds out which registry stands behind a base URL: by the URL where that says it, else by `/v1/metadata/version`
* (Confluent from 7.0.x on, AxonOps), else by the health routes that only Karapace and Redpanda have. At most three
* requests.
*
* @throws RegistryError when the registry cannot be asked at all.
*/
async function identifyRegistry(transport, url) {
	const { flavour, version } = guessByUrl(url) ?? await askVersion(transport) ?? await probeHealth(transport);
	const dialect = DIALECTS[flavour];
	return {
		flavour,
		version,
		label: version === null ? dialect.name : `${dialect.name} ${version}`,
		url,
		rulesVersion: flavour === "confluent" || flavour === "schemagate" ? version : null,
		dialect: dialect.notes
	};
}
/** Whether a base URL is one of Confluent Cloud, whose limits hold from the first request on. */
function isConfluentCloud(url) {
	return new URL(url).hostname.toLowerCase().endsWith(".confluent.cloud");
}
function guessByUrl(url) {
	if (isConfluentCloud(url)) return {
		flavour: "confluent-cloud",
		version: null
	};
	if (/\/apis\/ccompat\/v\d+$/.test(url)) return {
		flavour: "apicurio",
		version: null
	};
	return null;
}
async function askVersion(transport) {
	const path = printPath([
		"v1",
		"metadata",
		"version"
	]);
	const reply = await transport.send({
		method: "GET",
		path,
		purpose: "say which version it is"
	});
	if (reply.status !== 200 || !isObject(reply.json)) return null;
	const version = typeof reply.json["version"] === "string" ? cutVersion(reply.json["version"]) : null;
	const commit = reply.json["commitId"];
	if (typeof commit === "string") return {
		flavour: commit.startsWith("schemagate") ? "schemagate" : "confluent",
		version
	};
	return typeof reply.json["commit"] === "string" ? {
		flavour: "axonops",
		version
	} : null;
}
/** `7.9.2` of `7.9.2-ccs` or `v0.4.0`; null where the text is no version (`dev`). */
function cutVersion(text) {
	return /^v?(\d{1,9}\.\d{1,9}\.\d{1,9})/.exec(text)?.[1] ?? null;
}
async function probeHealth(transport) {
	const [karapace, redpanda] = await Promise.all([probe(transport, ["_health"]), probe(transport, ["status", "ready"])]);
	if (karapace !== null && isKarapaceHealth(karapace.json)) return {
		flavour: "karapace",
		version: null
	};
	if (redpanda?.status === 200) return {
		flavour: "redpanda",
		version: null
	};
	return {
		flavour: "unknown",
		version: null
	};
}
async function probe(transport, segments) {
	try {
		return await transport.send({
			method: "GET",
			path: printPath(segments),
			purpose: "say which registry it is",
			once: true
		});
	} catch (error) {
		if (error instanceof RegistryError) return null;
		throw error;
	}
}
function isKarapaceHealth(json) {
	if (!isObject(json)) return false;
	const status = json["status"];
	return typeof json["karapace_version"] === "string" || typeof json["process_uptime_sec"] === "number" || isObject(status) && "schema_registry_ready" in status;
}
// src/registry/registry-settings.ts
/** All modes, the usual one first. */
const REGISTRY_MODES = [
	"READWRITE",
	"READONLY",
	"READONLY_OVERRIDE",
	"IMPORT",
	"FORWARD"
];
// src/registry/http/settings-shape.ts
/**
* Settings that change what is stored or how it is shown, never whether two schemas are compatible: metadata and rules
* filled in at registration, checks of rules, names of encryption keys.
*/
const VERDICT_NEUTRAL = /* @__PURE__ */ new Set([
	"aliasForDeks",
	"validateNewSchemas",
	"validateRules",
	"defaultMetadata",
	"overrideMetadata",
	"defaultRuleSet",
	"overrideRuleSet"
]);
const KNOWN = /* @__PURE__ */ new Set([
	"compatibilityLevel",
	"compatibility",
	"normalize",
	"alias",
	"compatibilityGroup",
	"compatibilityPolicy",
	"validateFields"
]);
/** The settings in an answer to `GET /config…`. The level's key differs between reading and writing; both are read. */
function readSettingsShape(placed) {
	const level = readOptional(readMember(placed, "compatibilityLevel"), readString) ?? readOptional(readMember(placed, "compatibility"), readString);
	const known = level !== void 0 && isCompatibilityLevel(level) ? { compatibility: level } : {};
	const normalize = readOptional(readMember(placed, "normalize"), readBoolean);
	const validateFields = readOptional(readMember(placed, "validateFields"), readBoolean);
	const alias = readOptional(readMember(placed, "alias"), readString);
	const compatibilityGroup = readOptional(readMember(placed, "compatibilityGroup"), readString);
	const compatibilityPolicy = readOptional(readMember(placed, "compatibilityPolicy"), readString);
	return {
		...known,
		...normalize === void 0 ? {} : { normalize },
		...validateFields === void 0 ? {} : { validateFields },
		...alias === void 0 ? {} : { alias },
		...compatibilityGroup === void 0 ? {} : { compatibilityGroup },
		...compatibilityPolicy === void 0 ? {} : { compatibilityPolicy },
		unknown: listUnknown(placed, level)
	};
}
function listUnknown(placed, level) {
	const settings = listMembers(placed).filter((name) => !KNOWN.has(name) && !VERDICT_NEUTRAL.has(name)).map((name) => readMember(placed, name)).filter(({ value }) => value !== void 0).map(({ value, path }) => `${path.slice(1)} = ${printValue(value)}`);
	return [...level === void 0 || isCompatibilityLevel(level) ? [] : [`compatibilityLevel = ${level}`], ...settings].map(cleanServerText).sort();
}
function printValue(value) {
	return typeof value === "string" ? value : JSON.stringify(value ?? null);
}
// src/registry/http/read-settings.ts
/** Reads settings and modes of one registry; what holds for the whole registry or a context is asked for once. */
var SettingsReader = class {
	#session;
	#shared = /* @__PURE__ */ new Map();
	constructor(session) {
		this.#session = session;
	}
	/** The settings stored for a subject, or with null for the registry; null when nothing is stored. */
	readOwn(subject) {
		return this.#request(subject, "own");
	}
	/**
	* The settings that hold for a subject: its own as a whole where it has any, else those of its context. A subject
	* whose own settings name no level is asked about once more, with inheritance left to the registry, because servers
	* differ in which level they then apply.
	*/
	async readEffective(subject) {
		const own = await this.#request(subject, "own");
		if (own === null || await this.#meansUnset(own, subject)) return createEffective(await this.#readShared(subject), "global");
		if (namesLevel(own)) return createEffective(own, "subject");
		const shared = await this.#readShared(subject);
		const level = (await this.#request(subject, "inherited") ?? shared)?.compatibility;
		if (level === void 0) return createEffective(own, "global");
		return {
			...createEffective({
				...own,
				compatibility: level
			}, "global"),
			notes: explainInheritedLevel(level, shared)
		};
	}
	/**
	* The mode that holds for a subject; null when there are no modes here, for one schemagate does not know, and where
	* these credentials may not ask: who may only write schemas learns of a mode from the refusal (42205).
	*/
	async readMode(subject) {
		const text = await this.#requestMode(subject) ?? await this.#requestMode(null);
		return REGISTRY_MODES.find((mode) => mode === text) ?? null;
	}
	/**
	* Whether a change of level that the registry took for made is one. Asked only of makes that answer "done" and do
	* nothing, for a subject without versions or for NONE.
	*/
	async confirm(subject, { compatibility }) {
		if (!(typeof compatibility === "string" && (await this.#session.readDialect()).unsetSettings === "none")) return {
			ok: true,
			value: null
		};
		const level = subject === null ? (await this.readOwn(null))?.compatibility : (await this.readEffective(subject)).level;
		if (level === compatibility) return {
			ok: true,
			value: null
		};
		return {
			ok: false,
			refusal: {
				reason: "unsupported",
				status: 200,
				errorCode: null,
				message: `The registry answered that the level was set to ${compatibility}, but it is ${level ?? "not told"}.`,
				hint: "This registry keeps levels only for subjects that have a version, and takes NONE for no level at all."
			}
		};
	}
	/** Forgets what was shared: for after a change. */
	forget() {
		this.#shared.clear();
	}
	#readShared(subject) {
		const context = parseQualifiedSubject(subject).context;
		const scope = context === "." ? null : printContextSubject(context);
		const key = scope ?? "";
		const known = this.#shared.get(key);
		if (known !== void 0) return known;
		const asked = this.#request(scope, "inherited");
		this.#shared.set(key, asked);
		asked.catch(() => this.#shared.delete(key));
		return asked;
	}
	#request(subject, how) {
		const path = printPath(subject === null ? ["config"] : ["config", subject], [["defaultToGlobal", how === "inherited" ? true : void 0]]);
		const purpose = subject === null ? "read its settings" : `read the settings of ${quoteName(subject)}`;
		return askForMaybe(this.#session.transport, {
			method: "GET",
			path,
			purpose
		}, readSettingsShape);
	}
	/** Whether what a registry gives as a subject's own settings stands for "nothing set", or may as well. */
	async #meansUnset({ compatibility }, subject) {
		const { unsetSettings } = await this.#session.readDialect();
		switch (unsetSettings) {
			case "absent": return false;
			case "none": return compatibility === "NONE";
			case "inherited": return compatibility === (await this.#readShared(subject))?.compatibility;
		}
	}
	async #requestMode(subject) {
		const path = printPath(subject === null ? ["mode"] : ["mode", subject], [["defaultToGlobal", subject === null ? void 0 : true]]);
		const purpose = subject === null ? "read its mode" : `read the mode of ${quoteName(subject)}`;
		const { transport } = this.#session;
		const request = {
			method: "GET",
			path,
			purpose
		};
		const reply = await transport.send(request);
		if (isAbsent(reply) || isRouteMissing(reply) || reply.status === 403) return null;
		if (reply.status >= 300) throw explainFailure(transport, request, reply);
		return readShape(transport, {
			request,
			reply,
			read: (placed) => readString(readMember(placed, "mode"))
		});
	}
};
const UNKNOWN_LEVEL = "compatibilityLevel = ";
function namesLevel({ compatibility, unknown }) {
	return compatibility !== void 0 || unknown.some((setting) => setting.startsWith(UNKNOWN_LEVEL));
}
/** Servers since 2025 fill a missing level with their built-in default, not with the registry's general level. */
function explainInheritedLevel(level, shared) {
	const general = shared?.compatibility;
	if (general === void 0 || general === level) return [];
	return [`The subject has settings of its own without a level; the registry then applies ${level}, not the ${general} of its general settings.`];
}
const NOTHING_STORED = { unknown: [] };
const DECIDED_POLICIES = ["STRICT", "LENIENT"];
function createEffective(stored, levelSource) {
	const settings = stored ?? NOTHING_STORED;
	return {
		level: settings.compatibility ?? null,
		levelSource,
		normalize: settings.normalize ?? false,
		alias: settings.alias ?? null,
		compatibilityGroup: settings.compatibilityGroup ?? null,
		compatibilityPolicy: settings.compatibilityPolicy ?? null,
		validateFields: settings.validateFields ?? false,
		undecided: listUndecided(settings),
		notes: []
	};
}
/** LOGICAL adds checks of other systems (Flink, Iceberg) to the registry's own, which only the registry can make. */
function listUndecided(settings) {
	const { compatibilityPolicy: policy, unknown } = settings;
	const level = namesLevel(settings) ? [] : [`${UNKNOWN_LEVEL}(not told)`];
	const strangePolicy = policy === void 0 || DECIDED_POLICIES.includes(policy) ? [] : [`compatibilityPolicy = ${policy}`];
	return [
		...level,
		...strangePolicy,
		...unknown
	].sort();
}
// src/registry/http/registry-session.ts
/** What one run knows of one registry: how to reach it, what it is, and what it turned out not to have. */
var RegistrySession = class {
	transport;
	cache;
	/** The context that unqualified subjects belong to: the default one, unless the base URL ends in another. */
	context;
	#url;
	#identity = null;
	#missing = /* @__PURE__ */ new Set();
	constructor(transport, url, cache) {
		this.transport = transport;
		this.cache = cache;
		this.#url = url;
		this.context = findUrlContext(url);
	}
	/** Which registry this is. Simultaneous callers share one enquiry; a failed one is made again when next asked. */
	identify() {
		this.#identity ??= identifyRegistry(this.transport, this.#url).catch((error) => {
			this.#identity = null;
			throw error;
		});
		return this.#identity;
	}
	/** How this make of registry differs from others. */
	async readDialect() {
		const { flavour } = await this.identify();
		return DIALECTS[flavour];
	}
	/** Whether the registry can do a thing: its flavour can, and it has not shown otherwise. */
	async can(ability) {
		if (this.#missing.has(ability)) return false;
		if (ability === "bulk" && this.context !== ".") return false;
		return (await this.readDialect())[ability];
	}
	/** Remembers that this registry lacks what its flavour should have. */
	remember(missing) {
		this.#missing.add(missing);
	}
};
// src/registry/http/runtime.ts
/** The real thing. */
const REAL_RUNTIME = {
	now: () => performance.now(),
	wallClock: () => Date.now(),
	sleep: (milliseconds) => setTimeout$1(milliseconds),
	startTimer: (milliseconds, expire) => {
		const timer = setTimeout(expire, milliseconds);
		return () => clearTimeout(timer);
	},
	random: () => Math.random()
};
// src/registry/http/json-body.ts
const MAX_DEPTH = 100;
/** The text nests deeper than any answer of a registry does. */
var JsonTooDeep = class extends Error {};
/**
* Parses the bytes of a response.
*
* @throws SyntaxError for bytes that are not JSON, JsonTooDeep before a hostile text costs memory.
*/
function parseJsonBody(bytes) {
	if (measureDepth(bytes) > MAX_DEPTH) throw new JsonTooDeep();
	return JSON.parse(bytes.toString("utf8"));
}
const QUOTE = 34;
const BACKSLASH = 92;
/** How deep brackets nest outside of strings; exact for JSON texts, an upper bound of nothing for others. */
function measureDepth(bytes) {
	let depth = 0;
	let deepest = 0;
	for (let index = 0; index < bytes.length; index++) {
		const byte = bytes[index];
		if (byte === QUOTE) index = skipString(bytes, index);
		else if (byte !== void 0 && (byte | 32) === 123) deepest = Math.max(deepest, ++depth);
		else if (byte !== void 0 && (byte | 32) === 125) depth--;
	}
	return deepest;
}
function skipString(bytes, start) {
	let index = start + 1;
	while (index < bytes.length && bytes[index] !== QUOTE) index += bytes[index] === BACKSLASH ? 2 : 1;
	return index;
}
// src/registry/http/schema-cache.ts
const FORMAT = 1;
/**
* Schemas by id on disk, for one registry: an id's content never changes, so a later run need not ask again. Each
* entry carries a hash of its content; an entry that does not verify does not exist. A registry that was wiped gives
* its ids anew, so the first content seen to differ from its entry empties the context. Trouble with the disk is not
* the user's: everything works without the cache.
*/
var SchemaCache = class {
	#folder;
	constructor(cacheDir, registryUrl) {
		this.#folder = join(cacheDir, "registry", hash(registryUrl).slice(0, 32));
	}
	/** The content of an id of a context, or null when it is not cached or does not verify. */
	read(context, id) {
		try {
			return parseEntry(readFileSync(this.#locate(context, id)), {
				context,
				id
			});
		} catch {
			return null;
		}
	}
	/** Keeps the content of an id; replaces the file in one step, so that no reader sees half of it. */
	write(context, schema) {
		const path = this.#locate(context, schema.id);
		const temporary = `${path}.${randomUUID()}.tmp`;
		try {
			mkdirSync(this.#locateContext(context), { recursive: true });
			writeFileSync(temporary, printEntry(context, schema), { flag: "wx" });
			renameSync(temporary, path);
		} catch {
			removeQuietly(temporary);
		}
	}
	/** Compares what the registry now says of an id with its entry; a difference empties the context. */
	observe(context, schema) {
		const known = this.read(context, schema.id);
		if (!(known === null || known.schema === schema.schema && known.schemaType === schema.schemaType)) removeQuietly(this.#locateContext(context));
	}
	#locateContext(context) {
		return join(this.#folder, hash(context).slice(0, 16));
	}
	#locate(context, id) {
		return join(this.#locateContext(context), `${id}.json`);
	}
};
function printEntry(context, schema) {
	return JSON.stringify({
		format: FORMAT,
		context,
		sha256: hashContent(schema),
		content: schema
	});
}
function parseEntry(bytes, expected) {
	const entry = parseJsonBody(bytes);
	if (!isObject(entry) || entry["format"] !== FORMAT || entry["context"] !== expected.context) return null;
	const schema = readRegisteredSchema({
		value: entry["content"],
		path: "content"
	}, expected.id);
	return hashContent(schema) === entry["sha256"] ? schema : null;
}
/** The id counts too: an entry copied under another id's name must not verify. */
function hashContent({ id, schemaType, schema, references, metadata, ruleSet }) {
	const names = references.map(({ name, subject, version }) => [
		name,
		subject,
		version
	]);
	return hash(JSON.stringify([
		id,
		schemaType,
		schema,
		names,
		metadata ?? null,
		ruleSet ?? null
	]));
}
function hash(text) {
	return createHash("sha256").update(text, "utf8").digest("hex");
}
function removeQuietly(path) {
	try {
		rmSync(path, {
			recursive: true,
			force: true
		});
	} catch {}
}
// src/registry/http/authorization.ts
/** The authorizer of a connection; `createTokens` is called only for tokens that have to be fetched. */
function createAuthorizer(authentication, createTokens) {
	switch (authentication.kind) {
		case "none": return createFixed(null, null);
		case "basic": return createFixed(`Basic ${Buffer.from(`${authentication.user}:${authentication.password}`, "utf8").toString("base64")}`, authentication.source);
		case "bearer": return createFixed(`Bearer ${authentication.token}`, authentication.source);
		case "oauth":
		case "supplied": {
			const own = createTokens(authentication);
			return {
				authorize: async () => `Bearer ${await own.read()}`,
				renew: async (used) => {
					await own.forget(used?.slice(7) ?? "");
					return true;
				},
				source: authentication.source
			};
		}
	}
}
function createFixed(header, source) {
	return {
		authorize: () => Promise.resolve(header),
		renew: () => Promise.resolve(false),
		source
	};
}
// src/registry/http/back-off.ts
const BASE_MILLISECONDS = 500;
const MAX_MILLISECONDS = 2e4;
/** How long to wait before repeating for the `round`-th time (0 first): anything up to a bound that doubles. */
function drawBackOff(round, runtime) {
	return runtime.random() * Math.min(MAX_MILLISECONDS, BASE_MILLISECONDS * 2 ** round);
}
/**
* The milliseconds a response asks to wait: `Retry-After` as seconds or as a date, else `X-RateLimit-Reset` (relative
* seconds, as Confluent Cloud counts) when nothing remains. Null when it asks for nothing. A date is measured against
* the server's own clock where the response shows it, so that clocks need not agree.
*/
function readWait({ headers }, runtime) {
	const retryAfter = headers.get("retry-after")?.trim();
	if (retryAfter !== void 0 && /^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1e3;
	const date = retryAfter === void 0 ? NaN : Date.parse(retryAfter);
	if (Number.isFinite(date)) return Math.max(0, date - (readServerClock(headers) ?? runtime.wallClock()));
	return readReset(headers);
}
function readReset(headers) {
	const remaining = headers.get("x-ratelimit-remaining")?.trim();
	const reset = headers.get("x-ratelimit-reset")?.trim();
	if (remaining === void 0 || reset === void 0 || !/^0+$/.test(remaining)) return null;
	return /^\d{1,6}$/.test(reset) ? Number(reset) * 1e3 : null;
}
/** The server's clock as the response's `Date` header shows it, in milliseconds since 1970; null without one. */
function readServerClock(headers) {
	const time = Date.parse(headers.get("date") ?? "");
	return Number.isFinite(time) ? time : null;
}
// src/registry/http/exchange.ts
/** The whole exchange took longer than its time. */
var ExchangeTimeout = class extends Error {};
/** The response is larger than allowed. */
var ResponseTooLarge = class extends Error {};
/** The response cannot be decompressed: it was cut off, or is not what its header says. */
var ResponseBroken = class extends Error {};
/**
* Sends a request and reads the whole response, decompressed. Follows no redirect.
*
* @throws ExchangeTimeout, ResponseTooLarge or ResponseBroken, or what the connection failed with.
*/
async function exchange(dispatcher, request, clock) {
	const abort = new AbortController();
	const stopTimer = clock.startTimer(request.timeout, () => abort.abort(new ExchangeTimeout()));
	try {
		const { origin, path, method, headers, body } = request;
		const response = await dispatcher.request({
			origin,
			path,
			method,
			headers,
			body,
			signal: abort.signal
		});
		const received = collectHeaders(response.headers);
		const bytes = await readBody(response.body, request.maxBytes);
		return {
			status: response.statusCode,
			headers: received,
			body: await decompress(bytes, received, request.maxBytes)
		};
	} catch (error) {
		if (abort.signal.aborted) throw abort.signal.reason;
		throw error;
	} finally {
		stopTimer();
	}
}
async function readBody(body, maxBytes) {
	const chunks = [];
	let size = 0;
	for await (const chunk of body) {
		size += chunk.length;
		if (size > maxBytes) throw new ResponseTooLarge();
		chunks.push(chunk);
	}
	return Buffer.concat(chunks, size);
}
function collectHeaders(headers) {
	const collected = /* @__PURE__ */ new Map();
	for (const [name, value] of Object.entries(headers)) {
		const first = Array.isArray(value) ? value[0] : value;
		if (first !== void 0) collected.set(name.toLowerCase(), first);
	}
	return collected;
}
const gunzipAsync = promisify(gunzip);
async function decompress(bytes, headers, maxBytes) {
	const encoding = headers.get("content-encoding")?.trim().toLowerCase() ?? "identity";
	if (encoding === "identity" || bytes.length === 0) return bytes;
	if (encoding !== "gzip" && encoding !== "x-gzip") throw new ResponseBroken();
	try {
		return await gunzipAsync(bytes, { maxOutputLength: maxBytes });
	} catch (error) {
		throw error instanceof RangeError ? new ResponseTooLarge() : new ResponseBroken();
	}
}
// src/registry/http/connection-fault.ts
/** What undici, Node or our own exchange threw, in people's words. */
function describeFault(error) {
	if (error instanceof ExchangeTimeout) return TIMEOUT;
	if (error instanceof ResponseTooLarge) return TOO_LARGE;
	if (error instanceof ResponseBroken) return INTERRUPTED;
	const proxyStatus = findProxyStatus(error);
	if (proxyStatus !== null) return describeProxyRefusal(proxyStatus);
	const code = findCode(error);
	return FAULTS.find(({ codes }) => codes.test(code))?.fault(code) ?? describeOther(error, code);
}
const TIMEOUT = {
	failure: "timeout",
	what: "did not answer in time",
	hint: "Check that the registry is up and that nothing between swallows the connection (a firewall, a proxy); `--registry-timeout` sets the seconds to wait.",
	passing: true
};
const TOO_LARGE = {
	failure: "too-large",
	what: "sent a larger response than schemagate takes",
	hint: "Check that the URL is that of a Schema Registry.",
	passing: false
};
const INTERRUPTED = {
	failure: "interrupted",
	what: "broke off in the middle of the response",
	hint: "Run again; if it stays so, look at the registry's log and at what stands between (a proxy, a load balancer).",
	passing: true
};
const FAULTS = [
	{
		codes: /^ECONNREFUSED$/,
		fault: () => ({
			failure: "unreachable",
			what: "refused the connection",
			hint: "Check host and port of the URL, and that the registry is running and reachable from here.",
			passing: true
		})
	},
	{
		codes: /^(?:EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|EACCES)$/,
		fault: (code) => ({
			failure: "unreachable",
			what: `cannot be reached from here (${code})`,
			hint: "Check the network, a VPN and the proxy settings.",
			passing: true
		})
	},
	{
		codes: /^ENOTFOUND$/,
		fault: () => ({
			failure: "name-not-found",
			what: "has a host name that is not known here",
			hint: "Check the spelling of the URL; a name inside a private network also takes its DNS (a VPN, a self-hosted runner).",
			passing: false
		})
	},
	{
		codes: /^EAI_/,
		fault: (code) => ({
			failure: "name-not-found",
			what: `could not be looked up by its name (${code})`,
			hint: "The DNS server gave no answer: check the network and run again.",
			passing: true
		})
	},
	{
		codes: /^(?:ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT)$/,
		fault: () => TIMEOUT
	},
	{
		codes: /^(?:ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_SOCKET|UND_ERR_ABORTED|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|HPE_INVALID_EOF_STATE)$/,
		fault: () => INTERRUPTED
	},
	{
		codes: /^(?:UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/,
		fault: (code) => ({
			failure: "tls",
			what: `shows a certificate of an authority that is not trusted here (${code})`,
			hint: "Give the authority's certificate as a PEM file with `--registry-ca-file` (`ssl.ca.location`).",
			passing: false
		})
	},
	{
		codes: /^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/,
		fault: (code) => ({
			failure: "tls",
			what: `shows a certificate that is not valid today (${code})`,
			hint: "Renew the registry's certificate, and check the clock of this machine.",
			passing: false
		})
	},
	{
		codes: /^(?:ERR_TLS_CERT_ALTNAME_INVALID|UND_ERR_PRX_TLS)$/,
		fault: () => ({
			failure: "tls",
			what: "shows a certificate made for another host name",
			hint: "Use the host name that the certificate was made for.",
			passing: false
		})
	},
	{
		codes: /^(?:EPROTO|ERR_SSL_|ERR_TLS_|CERT_|ERR_OSSL_|HPE_|UND_ERR_HEADERS_OVERFLOW)/,
		fault: (code) => ({
			failure: "tls",
			what: `does not speak the protocol of the URL (${code})`,
			hint: "Check `http` against `https` and the port; a registry that demands a client certificate takes `ssl.certificate.location` and `ssl.key.location`, or a PKCS12 keystore.",
			passing: false
		})
	}
];
function findCode(error) {
	if (typeof error !== "object" || error === null) return "";
	if ("code" in error && typeof error.code === "string" && error.code !== "UND_ERR_SOCKET") return error.code;
	return findCode("cause" in error ? error.cause : error instanceof AggregateError ? error.errors[0] : void 0) || ("code" in error ? String(error.code) : "");
}
/** The status with which a proxy refused to open a tunnel, as undici words it. */
function findProxyStatus(error) {
	if (!(error instanceof Error)) return null;
	const match = /^Proxy response \((\d{3})\)|Proxy Authentication Required \((407)\)/.exec(error.message);
	return match === null ? null : Number(match[1] ?? match[2]);
}
function describeProxyRefusal(status) {
	return {
		failure: "unreachable",
		what: `cannot be reached through the proxy, which answered ${status}`,
		hint: status === 407 ? "Put the proxy's user and password into its URL (`HTTPS_PROXY=http://user:password@host:port`)." : "Check the proxy's URL (`HTTPS_PROXY`), whether it lets connections to the registry through, and whether the registry belongs into `NO_PROXY`.",
		passing: status >= 500
	};
}
function describeOther(error, code) {
	return {
		failure: "unreachable",
		what: `could not be reached (${[code, error instanceof Error ? error.message : String(error)].filter((part) => part !== "").join(": ")})`,
		hint: "Check the URL, the network and the proxy settings.",
		passing: false
	};
}
// src/registry/http/tls-options.ts
/**
* Reads the files of the TLS settings. Own authorities are trusted besides Node's, not instead of them.
*
* @throws OperationalError of code `usage` for a file that cannot be read or is not what it should be.
*/
function readTlsOptions(tls) {
	const passphrase = tls.pkcs12File === null ? tls.keyPassword : tls.pkcs12Password;
	const options = {
		...tls.caFile === null ? {} : { ca: [...rootCertificates, readPem(tls.caFile, "CERTIFICATE")] },
		...tls.certificateFile === null ? {} : { cert: readPem(tls.certificateFile, "CERTIFICATE") },
		...tls.keyFile === null ? {} : { key: readPem(tls.keyFile, "PRIVATE KEY") },
		...tls.pkcs12File === null ? {} : { pfx: readStore(tls.pkcs12File) },
		...passphrase === null ? {} : { passphrase }
	};
	checkOptions(options);
	return options;
}
/** Wrong passwords and keys that do not fit show here, before a connection fails for reasons nobody understands. */
function checkOptions(options) {
	try {
		createSecureContext({
			...options,
			ca: [...options.ca ?? []]
		});
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw createSettingError(`The certificate and key of the registry's TLS settings cannot be used: ${reason}.`, "Check the password, that key and certificate belong together, and the format (old PKCS12 files take `-legacy`).");
	}
}
/** A path, or the text itself: a secret of a CI is best kept off the disk. No message may show such a text. */
function readPem(source, kind) {
	const text = isPemText(source) ? source : readBytes(source).toString("latin1");
	if (text.includes("-----BEGIN ") && text.includes(`${kind}-----`)) return text;
	const what = isPemText(source) ? "A text of the registry's TLS settings" : `The file \`${source}\``;
	throw createSettingError(`${what} holds no PEM \`${kind}\`.`, "Convert it with `openssl`; a PEM file is text with `-----BEGIN …-----` lines.");
}
/** A path, or `base64:` and the bytes. */
function readStore(source) {
	return source.startsWith("base64:") ? Buffer.from(source.slice(BASE64.length), "base64") : readBytes(source);
}
function readBytes(path) {
	try {
		return readFileSync(path);
	} catch (error) {
		const reason = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
		throw createSettingError(`The file \`${path}\` of the registry's TLS settings cannot be read${reason}.`, "Check the path; relative paths start at the current directory.");
	}
}
// src/registry/http/dispatcher.ts
const MAX_CONNECT_TIME = 1e4;
/**
* Connections for one registry: kept alive, at most `sockets` at once, over the proxy that applies, with the TLS files
* read. Loads undici, so it is called when the first request is sent and not before.
*
* @throws OperationalError of code `usage` when a TLS file cannot be used.
*/
async function createDispatcher(connection, sockets) {
	const { Agent, EnvHttpProxyAgent } = await import("./load-undici-undici.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const timeout = Math.min(connection.limits.requestTimeout, MAX_CONNECT_TIME);
	const tls = {
		...copyTls(readTlsOptions(connection.tls)),
		timeout
	};
	const options = {
		connections: sockets,
		pipelining: 1,
		headersTimeout: 0,
		bodyTimeout: 0,
		connect: tls
	};
	const { proxy } = connection;
	if (proxy === null) return new Agent(options);
	return new EnvHttpProxyAgent({
		...options,
		requestTls: tls,
		proxyTls: { timeout },
		httpProxy: proxy.http ?? "",
		httpsProxy: proxy.https ?? "",
		noProxy: proxy.noProxy
	});
}
/** The same options, with lists as undici's types want them. */
function copyTls({ ca, ...rest }) {
	return ca === void 0 ? rest : {
		...rest,
		ca: [...ca]
	};
}
// src/registry/http/redirect.ts
/**
* What to make of a response's redirect. Only the same origin gets the request again, credentials and all, and only
* when the method stays what it is.
*/
function resolveRedirect({ origin, path, method }, response) {
	const location = response.headers.get("location");
	if (![
		301,
		302,
		303,
		307,
		308
	].includes(response.status) || location === void 0) return { kind: "none" };
	const base = `${origin}${path}`;
	if (!URL.canParse(location, base)) return {
		kind: "refused",
		target: location
	};
	const target = new URL(location, base);
	const keepsMethod = method === "GET" || response.status === 307 || response.status === 308;
	if (target.origin !== origin || !keepsMethod) return {
		kind: "refused",
		target: `${target.origin}${target.pathname}`
	};
	return {
		kind: "same-origin",
		path: `${target.pathname}${target.search}`
	};
}
// src/registry/http/reply.ts
/** The reply in a response, or why there is none. The content type is believed only where the body is no JSON. */
function readReply(response) {
	const { status } = response;
	const empty = {
		status,
		json: void 0,
		errorCode: null,
		errorMessage: null
	};
	if (response.body.length === 0) return empty;
	try {
		const json = parseJsonBody(response.body);
		return status < 400 ? {
			...empty,
			json
		} : {
			...empty,
			json,
			...readError(json)
		};
	} catch (error) {
		return status < 400 ? describeBody(response, error) : empty;
	}
}
/** Karapace gives a list of messages where others give a text; gateways use `error` or `reason`. */
function readError(json) {
	if (!isObject(json)) return {
		errorCode: null,
		errorMessage: null
	};
	const code = json["error_code"];
	const message = json["message"] ?? json["reason"] ?? json["error"];
	const text = Array.isArray(message) ? message.map(printMessage).join("; ") : printMessage(message);
	return {
		errorCode: typeof code === "number" ? code : null,
		errorMessage: text === "" ? null : text
	};
}
function printMessage(message) {
	if (typeof message === "string") return message;
	return message === void 0 || message === null ? "" : JSON.stringify(message);
}
function describeBody({ headers, body }, error) {
	const type = headers.get("content-type") ?? "no content type";
	if (error instanceof JsonTooDeep) return {
		what: "sent JSON that nests too deeply",
		passing: false
	};
	if (/\bhtml\b/i.test(type) || /^\s*<(?:!doctype|html)/i.test(body.toString("latin1", 0, 200))) return {
		what: "answered with a web page where JSON was expected",
		passing: false
	};
	if (/\bjson\b/i.test(type)) return {
		what: "sent JSON that is cut off or garbled",
		passing: true
	};
	return {
		what: `answered with \`${type}\` where JSON was expected`,
		passing: false
	};
}
// src/registry/http/node-exchange.ts
const MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";
const MAX_REDIRECTS = 3;
/**
* Sends one request to one node: with credentials, renewed once when they are refused, and along redirects inside the
* node's origin.
*
* @throws RegistryError for refused credentials and for redirects elsewhere; what the connection failed with.
*/
async function askNode(around, node) {
	const authorization = await around.authorizer.authorize();
	const response = await follow(around, await createRequest(around, node, authorization));
	if (response.status !== 401) return response;
	if (!await around.authorizer.renew(authorization)) throw refuse(around, response);
	const second = await follow(around, await createRequest(around, node, await around.authorizer.authorize()));
	if (second.status === 401) throw refuse(around, second);
	return second;
}
async function createRequest({ headers, maxBytes }, { base, request, timeout }, authorization) {
	const url = new URL(base);
	return {
		origin: url.origin,
		path: `${base.slice(url.origin.length)}${request.path}`,
		method: request.method,
		headers: {
			accept: MEDIA_TYPE,
			"accept-encoding": "gzip",
			"user-agent": "schemagate",
			...request.body === void 0 ? {} : { "content-type": MEDIA_TYPE },
			...Object.fromEntries(headers),
			...authorization === null ? {} : { authorization }
		},
		body: request.body === void 0 ? null : JSON.stringify(request.body),
		timeout,
		maxBytes
	};
}
async function follow(around, first) {
	const dispatcher = await around.dispatcher();
	let request = first;
	for (let hops = 0;; hops++) {
		const response = await exchange(dispatcher, request, around.runtime);
		const redirect = resolveRedirect(request, response);
		if (redirect.kind === "none") return response;
		if (redirect.kind === "refused" || hops === MAX_REDIRECTS) throw around.fail(describeRedirect(redirect.kind === "refused" ? redirect.target : redirect.path));
		request = {
			...request,
			path: redirect.path
		};
	}
}
function describeRedirect(target) {
	return {
		failure: "redirected",
		what: `redirects to \`${target}\`, where schemagate does not follow with credentials`,
		hint: "Give the URL it redirects to as the registry's URL, if that is the registry; a redirect to a sign-in page means that the credentials do not reach it."
	};
}
function refuse(around, response) {
	const reply = readReply(response);
	const error = "what" in reply ? {
		status: response.status,
		errorCode: null,
		errorMessage: null
	} : reply;
	const clock = readServerClock(response.headers);
	const skew = clock === null ? null : clock - around.runtime.wallClock();
	return around.fail(describeRefusedCredentials(error, around.authorizer.source, skew));
}
// src/registry/http/token-store.ts
/** A token is renewed after this share of its life. */
const RENEW_AT_SHARE = .8;
/** A bearer token that is fetched when it is first needed, kept while it is good, and fetched again when it is not. */
var TokenStore = class {
	#fetch;
	#now;
	#token = null;
	constructor(fetch, now) {
		this.#fetch = fetch;
		this.#now = now;
	}
	/** A token that is good for now; simultaneous callers share one fetch, and a failed one is made again. */
	async read() {
		const current = this.#token;
		const token = current === null ? null : await current;
		if (token !== null && this.#now() < token.renewAt) return token.text;
		return (await (this.#token === current || this.#token === null ? this.#begin() : this.#token)).text;
	}
	/** Drops a token the registry refused, so that the next reader gets another. */
	async forget(used) {
		const current = this.#token;
		if ((await current?.catch(() => null))?.text === used && this.#token === current) this.#token = null;
	}
	#begin() {
		const fetched = this.#fetch();
		this.#token = fetched;
		fetched.catch(() => {
			if (this.#token === fetched) this.#token = null;
		});
		return fetched;
	}
};
// src/registry/http/oauth-tokens.ts
const MAX_TOKEN_BYTES = 1048576;
const DEFAULT_LIFETIME_SECONDS$1 = 300;
/**
* Bearer tokens by OAuth 2.0 client credentials: fetched once, renewed after four fifths of their life or when the
* registry refuses one. Only the token endpoint sees the client's secret.
*/
var OAuthTokens = class {
	#authentication;
	#around;
	#store;
	constructor(authentication, around) {
		this.#authentication = authentication;
		this.#around = around;
		this.#store = new TokenStore(() => this.#fetch(), () => around.runtime.now());
	}
	/**
	* A token that is good for now; simultaneous callers share one fetch.
	*
	* @throws RegistryError when the token endpoint gives none.
	*/
	read() {
		return this.#store.read();
	}
	/** Drops a token the registry refused, so that the next reader gets another. */
	forget(used) {
		return this.#store.forget(used);
	}
	async #fetch() {
		const { limits, runtime } = this.#around;
		for (let round = 0;; round++) {
			const outcome = await this.#ask();
			if (outcome instanceof RegistryError) {
				if (!(outcome.failure === "timeout" || outcome.failure === "unavailable") || round >= limits.retries) throw outcome;
				await runtime.sleep(drawBackOff(round, runtime));
			} else return outcome;
		}
	}
	async #ask() {
		try {
			const { dispatcher, runtime } = this.#around;
			return this.#readToken(await exchange(await dispatcher(), this.#createRequest(), runtime));
		} catch (error) {
			if (error instanceof RegistryError) return error;
			const fault = describeFault(error);
			const failure = fault.passing ? "unavailable" : fault.failure;
			return this.#fail(`The token endpoint ${this.#endpoint()} ${fault.what}.`, fault.hint, failure);
		}
	}
	#createRequest() {
		const { tokenUrl, clientId, clientSecret, scope } = this.#authentication;
		const url = new URL(tokenUrl);
		const form = new URLSearchParams({
			grant_type: "client_credentials",
			...scope === null ? {} : { scope }
		});
		return {
			origin: url.origin,
			path: url.pathname,
			method: "POST",
			headers: {
				accept: "application/json",
				"content-type": "application/x-www-form-urlencoded",
				authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`, "utf8").toString("base64")}`
			},
			body: form.toString(),
			timeout: this.#around.limits.requestTimeout,
			maxBytes: MAX_TOKEN_BYTES
		};
	}
	#readToken(response) {
		const answer = parseQuietly(response.body);
		const token = isObject(answer) ? answer["access_token"] : void 0;
		if (response.status !== 200 || typeof token !== "string" || !/^[\x21-\x7e]+$/.test(token)) return this.#refuse(response.status, answer);
		this.#around.redactor.add(token);
		const seconds = isObject(answer) ? Number(answer["expires_in"]) : NaN;
		const lifetime = Number.isFinite(seconds) && seconds > 0 ? seconds : DEFAULT_LIFETIME_SECONDS$1;
		return {
			text: token,
			renewAt: this.#around.runtime.now() + lifetime * 1e3 * RENEW_AT_SHARE
		};
	}
	#refuse(status, answer) {
		const words = (isObject(answer) ? [answer["error"], answer["error_description"]] : []).filter((reason) => typeof reason === "string").join(": ");
		const said = words === "" ? "" : ` (${words})`;
		const message = `The token endpoint ${this.#endpoint()} gave no token: it answered ${status}${said}.`;
		if (status >= 500) return this.#fail(message, "Run again when the identity provider is up.", "unavailable");
		const hint = `Check the token endpoint, the scope, and the client's id and secret from ${this.#authentication.source}.`;
		return this.#fail(message, hint, "token-refused");
	}
	#endpoint() {
		return `\`${this.#authentication.tokenUrl}\``;
	}
	#fail(message, hint, failure) {
		return new RegistryError({
			failure,
			message: cleanServerText(this.#around.redactor.redact(message)),
			hint
		});
	}
};
function parseQuietly(body) {
	try {
		return parseJsonBody(body);
	} catch {
		return;
	}
}
// src/registry/http/supplied-tokens.ts
/** Tokens without an end of their own are fetched again after this time. */
const DEFAULT_LIFETIME_SECONDS = 300;
/** Keeps the tokens that the caller makes, each for four fifths of the life that it names. */
function createSuppliedTokens({ fetchToken, source }, { runtime, redactor }) {
	const fetch = async () => {
		const text = await askSupplier(fetchToken, source);
		redactor.add(text);
		return {
			text,
			renewAt: runtime.now() + readLifetime(text) * 1e3 * RENEW_AT_SHARE
		};
	};
	return new TokenStore(fetch, () => runtime.now());
}
async function askSupplier(fetchToken, source) {
	try {
		const text = await fetchToken();
		if (/^[\x21-\x7e]+$/.test(text)) return text;
	} catch (error) {
		if (error instanceof OperationalError) throw error;
		throw createError(source, error);
	}
	throw createError(source, void 0);
}
function createError(source, cause) {
	return new RegistryError({
		failure: "token-refused",
		message: `No token for the registry could be had from ${source}${cause instanceof Error ? ` (${cause.message})` : ""}.`,
		hint: "Run again; if it stays so, check what makes the token.",
		cause
	});
}
/** Seconds between a JSON Web Token's issue and its end: a span, so that no other machine's clock matters. */
function readLifetime(token) {
	const [, payload] = token.split(".");
	if (payload === void 0) return DEFAULT_LIFETIME_SECONDS;
	try {
		const claims = parseJsonBody(Buffer.from(payload, "base64url"));
		const seconds = isObject(claims) ? Number(claims["exp"]) - Number(claims["iat"]) : NaN;
		return Number.isFinite(seconds) && seconds > 0 ? seconds : DEFAULT_LIFETIME_SECONDS;
	} catch {
		return DEFAULT_LIFETIME_SECONDS;
	}
}
// src/registry/http/request-gate.ts
/**
* Lets requests through: at most `concurrency` at once, no faster than the rates (with a burst of one second), and
* none during a pause that the registry asked for. First come, first served, the urgent ones before the others.
*/
var RequestGate = class {
	#runtime;
	#concurrency;
	#buckets;
	#waiting = [];
	#active = 0;
	#pausedUntil = 0;
	constructor(limits, runtime) {
		this.#runtime = runtime;
		this.#concurrency = Math.max(1, limits.concurrency);
		this.#buckets = {
			read: new TokenBucket(limits.readsPerSecond),
			write: new TokenBucket(limits.writesPerSecond)
		};
	}
	/** Runs one exchange when its turn has come; its place is free again when it settles. */
	async pass({ kind, urgent = false }, exchange) {
		if (this.#active >= this.#concurrency) await this.#queue(urgent);
		else this.#active++;
		try {
			await this.#waitForTurn(kind);
			return await exchange();
		} finally {
			const next = this.#waiting.shift();
			if (next === void 0) this.#active--;
			else next();
		}
	}
	#queue(urgent) {
		return new Promise((resume) => {
			if (urgent) this.#waiting.unshift(resume);
			else this.#waiting.push(resume);
		});
	}
	/** Lets nothing new through for this long. */
	pause(milliseconds) {
		this.#pausedUntil = Math.max(this.#pausedUntil, this.#runtime.now() + milliseconds);
	}
	async #waitForTurn(kind) {
		const delay = this.#buckets[kind].take(this.#runtime.now());
		if (delay > 0) await this.#runtime.sleep(delay);
		for (let left = this.#leftOfPause(); left > 0; left = this.#leftOfPause()) await this.#runtime.sleep(left);
	}
	#leftOfPause() {
		return this.#pausedUntil - this.#runtime.now();
	}
};
const BURST_MILLISECONDS = 1e3;
/** A token bucket kept as one number: the time at which the tokens taken so far would all have been earned. */
var TokenBucket = class {
	#interval;
	#earnedAt = 0;
	constructor(perSecond) {
		this.#interval = perSecond === null ? 0 : 1e3 / perSecond;
	}
	/** Takes a token and returns how long to wait before using it. */
	take(now) {
		this.#earnedAt = Math.max(this.#earnedAt, now) + this.#interval;
		return Math.max(0, this.#earnedAt - now - BURST_MILLISECONDS);
	}
};
// src/registry/http/transport.ts
const MAX_WAIT = 12e4;
const NOT_ARRIVED = [
	"unreachable",
	"name-not-found",
	"tls"
];
/**
* Carries requests to a registry: bounded in number, rate, size and time, repeated after passing faults, over to the
* next node when one fails. Every error it throws is free of the connection's secrets.
*/
var Transport = class {
	#connection;
	#runtime;
	#gate;
	#redactor;
	#around;
	#sockets;
	#dispatcher = null;
	#preferred = 0;
	#deadline = null;
	constructor(connection, gate, runtime) {
		this.#connection = connection;
		this.#runtime = runtime;
		this.#sockets = gate.concurrency;
		this.#gate = new RequestGate(gate, runtime);
		this.#redactor = new Redactor(listSecrets(connection));
		const dispatcher = () => this.#connect();
		const { authentication, limits, headers } = connection;
		const tokens = {
			dispatcher,
			limits,
			runtime,
			redactor: this.#redactor
		};
		this.#around = {
			dispatcher,
			authorizer: createAuthorizer(authentication, (one) => one.kind === "oauth" ? new OAuthTokens(one, tokens) : createSuppliedTokens(one, tokens)),
			headers,
			runtime,
			maxBytes: limits.maxResponseBytes,
			fail: (words) => this.createError(words)
		};
	}
	/**
	* Sends a request until it is answered; answers that say "not now" are not final, all others are.
	*
	* @throws RegistryError when no answer can be had.
	*/
	async send(request) {
		this.#deadline ??= this.#runtime.now() + this.#connection.limits.runTimeout;
		const journey = {
			request,
			tries: 0,
			arrived: false
		};
		for (let round = 0;; round++) {
			const outcome = await this.#tryNodes(journey);
			if (outcome.kind === "reply") return {
				...outcome.reply,
				repeated: journey.tries > 1 && journey.arrived
			};
			const delay = this.#planDelay(request, outcome, round);
			if (delay === null) throw this.#explain(journey, outcome);
			if (outcome.kind === "busy" && outcome.status === 429) this.#gate.pause(delay);
			await this.#runtime.sleep(delay);
		}
	}
	/** An error of this registry, its texts cleaned; `what` continues "the registry at … ". */
	createError({ failure, what, hint }) {
		const nodes = this.#connection.urls.map((url) => `\`${url}\``).join(" and ");
		return new RegistryError({
			failure,
			message: this.clean(`The registry at ${nodes} ${what}.`),
			hint: this.clean(hint)
		});
	}
	/** A text with this connection's secrets masked and control characters spelled out. */
	clean(text) {
		return cleanServerText(this.#redactor.redact(text));
	}
	/** Ends all connections at once. */
	async close() {
		await (await this.#dispatcher?.catch(() => null))?.destroy();
	}
	#connect() {
		this.#dispatcher ??= createDispatcher(this.#connection, this.#sockets);
		return this.#dispatcher;
	}
	/** Asks node after node, the one that answered last first, until one answers. */
	async #tryNodes(journey) {
		const { urls } = this.#connection;
		const failed = [];
		for (let offset = 0; offset < urls.length; offset++) {
			const node = (this.#preferred + offset) % urls.length;
			const outcome = await this.#tryNode(journey, urls[node] ?? urls[0]);
			const limited = outcome.kind === "busy" && (outcome.status === 429 || outcome.status === 408);
			if (outcome.kind === "reply" || limited) {
				this.#preferred = node;
				return outcome;
			}
			failed.push(outcome);
		}
		return failed.find(isPassing) ?? failed[0] ?? this.#tryNode(journey, urls[0]);
	}
	async #tryNode(journey, base) {
		const { request } = journey;
		return this.#gate.pass(createTicket(request), async () => {
			const timeout = Math.min(this.#connection.limits.requestTimeout, this.#leftOfRun());
			if (timeout <= 0) throw this.#createDeadlineError(request);
			journey.tries++;
			const outcome = await this.#ask(request, base, timeout);
			journey.arrived ||= outcome.kind !== "fault" || !NOT_ARRIVED.includes(outcome.fault.failure);
			return outcome;
		});
	}
	async #ask(request, base, timeout) {
		try {
			const response = await askNode(this.#around, {
				base,
				request,
				timeout
			});
			const wait = readWait(response, this.#runtime);
			if (wait !== null) this.#gate.pause(Math.min(wait, MAX_WAIT, this.#leftOfRun()));
			return this.#judge(response, wait);
		} catch (error) {
			if (error instanceof OperationalError) throw error;
			return {
				kind: "fault",
				fault: describeFault(error)
			};
		}
	}
	#judge(response, wait) {
		const reply = readReply(response);
		if ("what" in reply) return {
			kind: "fault",
			fault: {
				...reply,
				failure: "not-a-registry",
				hint: WRONG_SERVER
			}
		};
		if (!isBusy(reply.status)) return {
			kind: "reply",
			reply
		};
		return {
			kind: "busy",
			words: describeBusy(reply),
			status: reply.status,
			wait
		};
	}
	#planDelay(request, outcome, round) {
		if (request.once === true || !isPassing(outcome) || round >= this.#connection.limits.retries) return null;
		const delay = (outcome.kind === "busy" ? outcome.wait : null) ?? drawBackOff(round, this.#runtime);
		return delay > Math.min(MAX_WAIT, this.#leftOfRun()) ? null : delay;
	}
	#leftOfRun() {
		return (this.#deadline ?? Infinity) - this.#runtime.now();
	}
	#explain({ request, tries, arrived }, outcome) {
		const { failure, what, hint } = outcome.kind === "fault" ? outcome.fault : outcome.words;
		const asked = outcome.kind === "busy" && outcome.wait !== null ? `, and asks to wait ${Math.ceil(outcome.wait / 1e3)} s` : "";
		const times = tries > 1 ? ` (tried ${tries} times)` : "";
		const written = arrived && request.method !== "GET" ? " The change may have been made all the same; running again is safe and changes nothing twice." : "";
		return this.createError({
			failure,
			what: `${what}${asked} when asked to ${request.purpose}${times}`,
			hint: `${hint}${written}${this.#hintAtSettings(failure)}`
		});
	}
	/** Settings of the connection that explain a failure which by itself says nothing of them. */
	#hintAtSettings(failure) {
		const { proxy, tls, urls } = this.#connection;
		if (failure === "unreachable" && proxy !== null) return PROXY_HINT;
		const anonymous = tls.certificateFile === null && tls.pkcs12File === null;
		return failure === "interrupted" && anonymous && urls[0].startsWith("https:") ? CERTIFICATE_HINT : "";
	}
	#createDeadlineError({ purpose }) {
		const seconds = Math.round(this.#connection.limits.runTimeout / 1e3);
		return this.createError({
			failure: "run-deadline",
			what: `was not asked to ${purpose}: the ${seconds} s that all its requests may take are used up`,
			hint: "Raise `--registry-deadline`, or find out why the registry is slow."
		});
	}
};
const WRONG_SERVER = "Check that the URL is the base URL of a Schema Registry, and that no sign-in page, proxy or load balancer answers in its place.";
const CERTIFICATE_HINT = " A registry that demands a client certificate ends connections like this too: it takes `ssl.certificate.location` and `ssl.key.location`, or a PKCS12 keystore.";
const PROXY_HINT = " A proxy is configured (`HTTPS_PROXY`, `HTTP_PROXY`): a registry that is to be reached without it belongs into `NO_PROXY`.";
function isPassing(outcome) {
	return outcome.kind === "busy" || outcome.kind === "fault" && outcome.fault.passing;
}
// src/registry/http/write-registry.ts
/** The version of a subject that already is this schema, as the registry decides; null when there is none. */
async function findSubjectVersion({ transport }, subject, draft) {
	const request = {
		method: "POST",
		path: printPath(["subjects", subject], [["normalize", draft.normalize]]),
		purpose: `look up a schema in ${quoteName(subject)}`,
		body: printDraft(draft)
	};
	const reply = await transport.send(request);
	if (isAbsent(reply)) return {
		ok: true,
		value: null
	};
	if (reply.status >= 300) return {
		ok: false,
		refusal: readRefusal(transport, reply)
	};
	const read = (placed) => ({
		subject,
		version: readCount(readMember(placed, "version")),
		...readRegisteredSchema(placed, readCount(readMember(placed, "id"))),
		references: draft.references
	});
	return {
		ok: true,
		value: readShape(transport, {
			request,
			reply,
			read
		})
	};
}
/** Registers a schema and finds out its version by look-up where the registry does not tell it. */
async function registerSchema(session, subject, { draft, expected }) {
	const aware = expected !== void 0 && (await session.identify()).flavour === "schemagate";
	const answer = await sendRegistration(session, {
		method: "POST",
		path: printPath([
			"subjects",
			subject,
			"versions"
		], [["normalize", draft.normalize], ["expectedLatest", aware ? expected.version ?? 0 : void 0]]),
		purpose: `register a schema in ${quoteName(subject)}`,
		body: printDraft(draft)
	});
	if (!answer.ok || answer.value.version !== null) return answer;
	const found = await findSubjectVersion(session, subject, draft);
	if (!found.ok || found.value === null || found.value.id !== answer.value.id) return answer;
	return {
		ok: true,
		value: {
			id: answer.value.id,
			version: found.value.version
		}
	};
}
const MAX_COLLISIONS = 3;
/** A collision with another first registration is no verdict: the next try finds the subject and goes by the rules. */
async function sendRegistration({ transport }, request) {
	for (let collisions = 0;; collisions++) {
		const reply = await transport.send(request);
		if (reply.status < 300) return {
			ok: true,
			value: readShape(transport, {
				request,
				reply,
				read: readRegistration
			})
		};
		if (!isCollision(reply) || collisions === MAX_COLLISIONS) return {
			ok: false,
			refusal: readRefusal(transport, reply)
		};
	}
}
function readRegistration(placed) {
	const version = readOptional(readMember(placed, "version"), readCount);
	return {
		id: readCount(readMember(placed, "id")),
		version: version ?? null
	};
}
/** The registry's verdict on a schema, by the narrowest route this registry has for the question. */
async function askVerdict(session, check) {
	const whole = check.against === "registration" && await session.can("registrationCheck");
	const reply = await sendCheck(session, check, whole ? null : toVersion(check.against));
	if (whole && isRouteMissing(reply.reply)) {
		session.remember("registrationCheck");
		return askVerdict(session, check);
	}
	return readVerdict(session, check, {
		...reply,
		comparedWith: whole ? "registration" : toVersion(check.against)
	});
}
function toVersion(against) {
	return against === "registration" ? "latest" : against;
}
async function sendCheck(session, { subject, draft }, version) {
	const verbose = await session.can("verbose");
	const request = {
		method: "POST",
		path: printPath([
			"compatibility",
			"subjects",
			subject,
			"versions",
			...version === null ? [] : [version]
		], verbose ? [["verbose", true], ["normalize", draft.normalize]] : []),
		purpose: `check a schema against ${quoteName(subject)}`,
		body: printDraft(draft)
	};
	return {
		request,
		reply: await session.transport.send(request)
	};
}
function readVerdict({ transport }, { against }, { request, reply, comparedWith }) {
	if (isAbsent(reply) && typeof against !== "number") return {
		ok: true,
		value: {
			compatible: true,
			messages: [],
			comparedWith
		}
	};
	if (reply.status >= 300) return {
		ok: false,
		refusal: readRefusal(transport, reply)
	};
	const read = (placed) => ({
		compatible: readBoolean(readMember(placed, "is_compatible")),
		messages: readMessages(placed).map((message) => transport.clean(message)),
		comparedWith
	});
	return {
		ok: true,
		value: readShape(transport, {
			request,
			reply,
			read
		})
	};
}
/** Apicurio gives one `reason` where others list `messages`. */
function readMessages(placed) {
	const messages = readOptional(readMember(placed, "messages"), readItems);
	const reason = readOptional(readMember(placed, "reason"), readString);
	return messages?.map(readString) ?? (reason === void 0 ? [] : [reason]);
}
/** Changes the settings stored for a subject, or with null for the registry. */
async function writeSettings({ transport }, subject, change) {
	return askForAnswer(transport, {
		method: "PUT",
		path: printPath(subject === null ? ["config"] : ["config", subject]),
		purpose: subject === null ? "change its settings" : `change the settings of ${quoteName(subject)}`,
		body: change
	}, () => null);
}
/** Removes a subject's own settings; also a success when there are none. */
async function removeSettings({ transport }, subject) {
	const purpose = `remove the settings of ${quoteName(subject)}`;
	const reply = await transport.send({
		method: "DELETE",
		path: printPath(["config", subject]),
		purpose
	});
	if (reply.status < 300 || isAbsent(reply)) return {
		ok: true,
		value: null
	};
	return {
		ok: false,
		refusal: readRefusal(transport, reply)
	};
}
/** Deletes one version. */
async function removeVersion({ transport }, { subject, version, permanence }) {
	const request = {
		method: "DELETE",
		path: printPath([
			"subjects",
			subject,
			"versions",
			version
		], printPermanence(permanence)),
		purpose: `delete version ${version} of ${quoteName(subject)}`
	};
	const reply = await transport.send(request);
	if (isAlreadyDone(reply)) return {
		ok: true,
		value: version
	};
	if (reply.status >= 300) return {
		ok: false,
		refusal: readRefusal(transport, reply)
	};
	return {
		ok: true,
		value: readShape(transport, {
			request,
			reply,
			read: readCount
		})
	};
}
/** Deletes all versions of a subject. */
async function removeSubject({ transport }, subject, permanence) {
	const request = {
		method: "DELETE",
		path: printPath(["subjects", subject], printPermanence(permanence)),
		purpose: `delete ${quoteName(subject)}`
	};
	const reply = await transport.send(request);
	if (isAlreadyDone(reply)) return {
		ok: true,
		value: []
	};
	if (reply.status >= 300) return {
		ok: false,
		refusal: readRefusal(transport, reply)
	};
	return {
		ok: true,
		value: readShape(transport, {
			request,
			reply,
			read: readCounts
		})
	};
}
function readCounts(placed) {
	return readItems(placed).map(readCount);
}
function printPermanence(permanence) {
	return [["permanent", permanence === "permanent" ? true : void 0]];
}
/** A deletion that was asked for before without an answer, and now finds nothing left to delete, has succeeded. */
function isAlreadyDone(reply) {
	return reply.repeated && isAbsent(reply);
}
/** The body of look-ups, checks and registrations; what is absent means the same as its default everywhere. */
function printDraft({ schemaType, schema, references, metadata, ruleSet }) {
	return {
		schema,
		...schemaType === "AVRO" ? {} : { schemaType },
		...references.length === 0 ? {} : { references },
		...metadata === void 0 ? {} : { metadata },
		...ruleSet === void 0 ? {} : { ruleSet }
	};
}
// src/registry/http/http-registry-client.ts
/**
* A client of the registry at the connection's URLs. Nothing is sent before the first question, and nothing is loaded
* that an offline run would not need.
*/
function createHttpRegistryClient(connection, runtime = REAL_RUNTIME) {
	const transport = new Transport(connection, chooseLimits(connection), runtime);
	const [url] = connection.urls;
	const session = new RegistrySession(transport, url, connection.cacheDir === null ? null : new SchemaCache(connection.cacheDir, url));
	const settings = new SettingsReader(session);
	return {
		identify: () => session.identify(),
		listSubjects: (selection = {}) => listSubjectNames(session, selection),
		listVersions: (subject, deleted = "none") => listSubjectVersions(session, subject, deleted),
		readVersion: (subject, version, deleted = "none") => readSubjectVersion(session, {
			subject,
			version,
			deleted
		}),
		readHistories: (subjects) => readSubjectHistories(session, subjects),
		readAllVersions: (prefix = "") => readEverything(session, prefix),
		readSchema: (id, context) => readSchemaById(session, id, context),
		listReferrers: (subject, version) => listReferringIds(session, subject, version),
		listContexts: () => listContextNames(session),
		readSettings: (subject) => settings.readOwn(subject),
		readEffectiveSettings: (subject) => settings.readEffective(subject),
		readMode: (subject) => settings.readMode(subject),
		findVersion: (subject, draft) => findSubjectVersion(session, subject, draft),
		checkCompatibility: (check) => askVerdict(session, check),
		register: (subject, draft, expected) => registerSchema(session, subject, {
			draft,
			expected
		}),
		changeSettings: async (subject, change) => {
			const answer = await writeSettings(session, subject, change);
			settings.forget();
			return answer.ok ? settings.confirm(subject, change) : answer;
		},
		clearSettings: async (subject) => {
			const answer = await removeSettings(session, subject);
			settings.forget();
			return answer;
		},
		deleteVersion: (target) => removeVersion(session, target),
		deleteSubject: (subject, permanence) => removeSubject(session, subject, permanence),
		close: () => transport.close()
	};
}
/**
* What suits the registry unless told: Confluent Cloud allows 75 reads and 25 writes a second to all clients of a
* registry together, and may count any POST as a write; others answer as fast as they can.
*/
function chooseLimits({ urls, limits }) {
	const cloud = isConfluentCloud(urls[0]);
	return {
		concurrency: limits.concurrency ?? (cloud ? 8 : 32),
		readsPerSecond: limits.rate ?? (cloud ? 40 : null),
		writesPerSecond: limits.rate ?? (cloud ? 15 : null)
	};
}
export { createHttpRegistryClient };
