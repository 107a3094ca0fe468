import { OperationalError, TOOL, createUsageError, escapeText, isCompatibilityLevel, isGiven, readFlag, reportFailure } from "./start.js";
import { quoteName } from "./ground.js";
import { REGISTRY_INDEX, REGISTRY_MODES, isDirectoryRegistry, openDirectoryRegistry, parseQualifiedSubject, printQualifiedSubject } from "./check.js";
import { DirectoryWriter, EmbeddedRegistry, RegistryFault, changeConfig, changeMode, checkCompatibility, createInvalidSchema, createInvalidVersion, createSchemaNotFound, createSubjectNotFound, deleteSubject, deleteVersion, findById, listAllVersions, listByGuid, listContexts, listEqual, listPossibleNames, listReferrerIds, listSubjectNames, listVersionNumbers, lookUpVersion, printGuid, printRegistryIndex, readConfigInScope, readModeInScope, readOwnConfig, readOwnMode, readVersion, registerSchema, removeConfig, removeContext, removeMode, resolveAlias, writeFileAtomically } from "./register.js";
import { SCHEMA_TYPES } from "./outlines.js";
import { FORMATS } from "./formats2.js";
import { mkdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
// src/registry/directory/create-registry.ts
/**
* Makes an empty directory registry with these global settings, and the folders above it; one that is there already
* is opened as it is.
*
* @throws OperationalError when what is there is not of the format; a system error when the folder cannot be made.
*/
function createDirectoryRegistry(location, config) {
	if (!isDirectoryRegistry(location)) {
		mkdirSync(location.path, { recursive: true });
		const text = printRegistryIndex({
			nextId: 1,
			...config && { config },
			contexts: /* @__PURE__ */ new Map()
		});
		writeFileAtomically(join(location.path, REGISTRY_INDEX), text, { durable: true });
	}
	return openDirectoryRegistry(location);
}
// src/registry/server/context-path.ts
/**
* Rewrites a path that begins with a context as the registry does it: subjects without a context get this one, lists
* are narrowed to it, and ids are looked for in it.
*/
function applyContextPath(segments, query) {
	const [first, given, ...rest] = segments;
	if (first !== "contexts" || given === void 0 || rest.length === 0) return {
		segments,
		query
	};
	const context = given.startsWith(":") ? given : `:${given}:`;
	return {
		segments: qualifySegments(rest, context),
		query: qualifyQuery(rest, query, context)
	};
}
function qualifySegments(segments, context) {
	const [first] = segments;
	if (first === "config" || first === "mode") return [
		first,
		qualify(segments[1] ?? "", context),
		...segments.slice(2)
	];
	const subject = segments.indexOf("subjects") + 1;
	if (subject === 0 || first === "schemas") return segments;
	return segments.map((segment, index) => index === subject ? qualify(segment, context) : segment);
}
function qualifyQuery(segments, query, context) {
	const parameter = chooseParameter(segments);
	if (parameter === void 0) return query;
	const qualified = new URLSearchParams(query);
	qualified.set(parameter, qualify(query.get(parameter) ?? "", context));
	return qualified;
}
function chooseParameter([first, second]) {
	if (second === void 0 && (first === "subjects" || first === "schemas")) return "subjectPrefix";
	return first === "schemas" && second === "ids" ? "subject" : void 0;
}
function qualify(name, context) {
	return parseQualifiedSubject(name).subject === name ? context + name : name;
}
// src/registry/server/rest-reply.ts
/** 200 with a JSON body. */
function createReply(json) {
	return {
		status: 200,
		json
	};
}
/** An error of HTTP itself, not of the registry: its code is the status. */
var HttpFault = class extends Error {
	name = "HttpFault";
	status;
	constructor(status, message) {
		super(message);
		this.status = status;
	}
};
/** The body of every error. */
function createErrorReply(status, errorCode, message) {
	return {
		status,
		json: {
			error_code: errorCode,
			message
		}
	};
}
// src/registry/server/rest-request.ts
/** The value of a placeholder the route is sure to have. */
function readValue(values, name) {
	return values.get(name) ?? "";
}
/** A switch of the query; the servers in Java understand `True` too, and everything else is no. */
function readSwitch({ query }, name) {
	return query.get(name)?.toLowerCase() === "true";
}
/** Which versions a request asks for by `deleted` and `deletedOnly`. */
function readDeletedScope(request) {
	if (readSwitch(request, "deletedOnly")) return "only";
	return readSwitch(request, "deleted") ? "included" : "none";
}
/** A whole number of the query, or the default when it is absent. @throws HttpFault 404 for anything else. */
function readNumber({ query }, name, otherwise) {
	const text = query.get(name);
	if (text === null || text === "") return otherwise;
	if (/^-?[0-9]{1,9}$/.test(text)) return Number(text);
	throw createNotFound();
}
/** The part of a list that `offset` and `limit` ask for; a limit that is none, or above `most`, means `most`. */
function selectPage(request, items, most) {
	const offset = Math.max(0, readNumber(request, "offset", 0));
	const limit = readNumber(request, "limit", most);
	return items.slice(offset, offset + (limit > 0 && limit <= most ? limit : most));
}
/** A version in a path: a number, `latest` or -1. @throws RegistryFault 42202. */
function parseVersion(text) {
	const trimmed = text.trim();
	if (trimmed === "-1" || trimmed.toLowerCase() === "latest") return "latest";
	const number = /^\+?[0-9]{1,10}$/.test(trimmed) ? Number(trimmed) : 0;
	if (number >= 1 && number <= 2147483647) return number;
	throw createInvalidVersion(text);
}
/** An id in a path. @throws HttpFault 404 when it is no number. */
function parseId(text) {
	if (/^-?[0-9]{1,10}$/.test(text)) return Number(text);
	throw createNotFound();
}
/** The answer to a path that leads nowhere. */
function createNotFound() {
	return new HttpFault(404, "HTTP 404 Not Found");
}
// src/registry/server/route.ts
/** The route whose path fits these segments: of several, the one listed first. */
function findRoute(routes, segments) {
	for (const route of routes) {
		const values = matchPath(route.path.split("/").slice(1), segments);
		if (values !== void 0) return {
			route,
			values
		};
	}
}
function matchPath(pattern, segments) {
	if (pattern.length !== segments.length) return void 0;
	const values = /* @__PURE__ */ new Map();
	for (const [index, part] of pattern.entries()) {
		const segment = segments[index] ?? "";
		if (part.startsWith("{")) values.set(part.slice(1, -1), segment);
		else if (part !== segment) return void 0;
	}
	return values;
}
// src/registry/server/answer-request.ts
/** The answer to a request. Never throws: a fault of the files is 500 with code 50001, one of the program plain 500. */
function answerRequest(context, raw) {
	try {
		const { handler, request, values } = prepare(context.routes, raw);
		context.registry.refresh();
		return handler(context.registry, request, values);
	} catch (error) {
		return explainError(error, context);
	}
}
function prepare(routes, { method: given, target, body }) {
	const { segments, query } = parseTarget(target);
	const match = findRoute(routes, segments);
	if (match === void 0) throw createNotFound();
	const method = given === "HEAD" ? "GET" : METHODS.find((one) => one === given);
	const handler = method && match.route.handlers[method];
	if (method === void 0 || handler === void 0) throw new HttpFault(405, "HTTP 405 Method Not Allowed");
	return {
		handler,
		values: match.values,
		request: {
			method,
			segments,
			query,
			body: parseBody(body)
		}
	};
}
const METHODS = [
	"GET",
	"POST",
	"PUT",
	"DELETE"
];
function parseTarget(target) {
	const question = target.indexOf("?");
	const path = question < 0 ? target : target.slice(0, question);
	const query = new URLSearchParams(question < 0 ? "" : target.slice(question + 1));
	return applyContextPath(path.replace(/(?<=.)\/$/, "").split("/").slice(1).map(decodeSegment), query);
}
function decodeSegment(segment) {
	try {
		return decodeURIComponent(segment);
	} catch {
		throw new HttpFault(400, "HTTP 400 Bad Request");
	}
}
function parseBody(body) {
	if (body.trim() === "") return void 0;
	try {
		return JSON.parse(body);
	} catch {
		throw new HttpFault(400, "The request's body is not valid JSON");
	}
}
function explainError(error, { onFault }) {
	if (error instanceof RegistryFault) return createErrorReply(error.status, error.errorCode, error.message);
	if (error instanceof HttpFault) return createErrorReply(error.status, error.status, error.message);
	onFault(error);
	if (error instanceof OperationalError) return createErrorReply(500, 50001, printOperationalError(error));
	return createErrorReply(500, 500, "Internal Server Error");
}
function printOperationalError({ message, hint, location }) {
	const place = location === void 0 ? "" : `${location.file}: `;
	return hint === void 0 ? place + message : `${place}${message} ${hint}`;
}
// src/registry/server/metadata-routes.ts
/** The Confluent Platform version whose API and rules are served unless another was asked for. */
const NEWEST_SERVED = "8.3.1";
/** What the server says of itself: `tool` (`schemagate-0.1.0`) stands where Confluent's names its commit. */
function createMetadataRoutes(tool) {
	const showVersion = (registry) => createReply({
		version: registry.options.serverVersion ?? NEWEST_SERVED,
		commitId: tool
	});
	return [
		{
			path: "/",
			handlers: {
				GET: answerNothing,
				POST: answerNothing
			}
		},
		{
			path: "/v1/metadata/id",
			handlers: { GET: showCluster }
		},
		{
			path: "/v1/metadata/version",
			handlers: { GET: showVersion }
		},
		{
			path: "/v1/metadata/deployment",
			handlers: { GET: answerNothing }
		}
	];
}
function answerNothing() {
	return createReply({});
}
function showCluster() {
	return createReply({ scope: {
		path: [],
		clusters: {
			"kafka-cluster": "schemagate",
			"schema-registry-cluster": "schemagate"
		}
	} });
}
// src/registry/server/request-headers.ts
const ACCEPTED_BODIES = [
	"application/vnd.schemaregistry.v1+json",
	"application/vnd.schemaregistry+json",
	"application/json",
	"application/octet-stream"
];
const OFFERED = [
	"application/vnd.schemaregistry.v1+json",
	"application/vnd.schemaregistry+json",
	"application/json"
];
/** The refusal of a body or answer type that the registry does not speak: 415 or 406; undefined when both will do. */
function findUnacceptable(message) {
	if (!isReadable(message)) return createErrorReply(415, 415, "HTTP 415 Unsupported Media Type");
	const { accept = "" } = message.headers;
	if (accept.trim() === "" || accept.split(",").some(isOffered)) return void 0;
	return createErrorReply(406, 406, "HTTP 406 Not Acceptable");
}
/** What comes without a body may name any type for it. */
function isReadable({ method, headers }) {
	if (method !== "POST" && method !== "PUT") return true;
	const type = headers["content-type"]?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
	const coding = headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
	return (type === "" || ACCEPTED_BODIES.includes(type)) && coding === "identity";
}
/** Whether an answer may be compressed: `gzip` or `*` is accepted, and with another weight than 0. */
function acceptsGzip({ headers }) {
	const ranges = (headers["accept-encoding"] ?? "").split(",").map(splitRange);
	const gzip = ranges.find(([coding]) => coding === "gzip") ?? ranges.find(([coding]) => coding === "*");
	return gzip !== void 0 && !isUnwanted(gzip.slice(1));
}
function isOffered(range) {
	const [type = "", ...parameters] = splitRange(range);
	if (isUnwanted(parameters)) return false;
	return type === "*/*" || type === "application/*" || OFFERED.includes(type);
}
function splitRange(range) {
	return range.split(";").map((part) => part.trim().toLowerCase());
}
function isUnwanted(parameters) {
	return parameters.some((parameter) => /^q=0(?:\.0{0,3})?$/.test(parameter));
}
/**
* The refusal of a request that a web page made a browser send: from another origin, or with the name of some site
* that resolves to this machine. A registry without credentials must not be open to every page its user visits.
*/
function findForbiddenOrigin({ headers, socket }) {
	const host = headers.host ?? "";
	const { origin } = headers;
	const foreign = origin !== void 0 && (!URL.canParse(origin) || new URL(origin).host !== host);
	const local = socket.localAddress !== void 0 && isLoopback(socket.localAddress);
	if (!foreign && !(local && isPublicName(host))) return void 0;
	return createErrorReply(403, 403, "Requests of web pages from elsewhere are not served");
}
function isLoopback(address) {
	return /^(?:::1|(?:::ffff:)?127(?:\.[0-9]{1,3}){3})$/.test(address);
}
/** Addresses, names without a dot and names that only a machine's own settings can resolve are not public. */
function isPublicName(host) {
	const name = host.replace(/:[0-9]+$/, "").toLowerCase();
	if (!name.includes(".") || /^[0-9.]+$/.test(name)) return false;
	return !/\.(?:localhost|local|internal|test|lan|home\.arpa)$/.test(name);
}
// src/registry/server/present-version.ts
/** A version as the registry shows it (Confluent Platform 8): what is empty is left out. */
function presentVersion(registry, place, request) {
	const { version, id, deleted } = place.version;
	return {
		subject: place.subject,
		version,
		id,
		...presentContent(registry, place, request),
		...deleted && { deleted }
	};
}
/** The answer to a registration. */
function presentRegistration(registry, place, request) {
	const { version, id } = place.version;
	return {
		id,
		version,
		...presentContent(registry, place, request)
	};
}
/** The content behind an id; with its place when the request names a subject. */
function presentSchema(registry, place, request) {
	const shown = {
		subject: place.subject,
		version: place.version.version
	};
	return {
		...parseQualifiedSubject(request.query.get("subject") ?? "").subject !== "" ? shown : {},
		...presentContent(registry, place, request)
	};
}
/** The text alone, as the request's `format` wants it. */
function presentText(registry, place, { query }) {
	return registry.schemas.printText(place, query.get("format"));
}
function presentContent(registry, place, request) {
	const { schemaType, references, metadata, ruleSet, ts } = place.version;
	return {
		guid: printGuid(registry, place),
		schemaType,
		...references.length > 0 && { references },
		...metadata && { metadata },
		...ruleSet && { ruleSet },
		schema: presentText(registry, place, request),
		...ts !== void 0 && { ts }
	};
}
// src/registry/server/schema-routes.ts
const PAGE = 1e3;
const UNLIMITED$1 = Number.MAX_SAFE_INTEGER;
/** Routes on schemas by id, by guid and all together. */
const SCHEMA_ROUTES = [
	{
		path: "/schemas",
		handlers: { GET: listAll }
	},
	{
		path: "/schemas/types",
		handlers: { GET: listTypes }
	},
	{
		path: "/schemas/ids/{id}",
		handlers: { GET: showById }
	},
	{
		path: "/schemas/ids/{id}/schema",
		handlers: { GET: showTextById }
	},
	{
		path: "/schemas/ids/{id}/subjects",
		handlers: { GET: listSubjectsById }
	},
	{
		path: "/schemas/ids/{id}/versions",
		handlers: { GET: listVersionsById }
	},
	{
		path: "/schemas/guids/{guid}",
		handlers: { GET: showByGuid }
	},
	{
		path: "/schemas/guids/{guid}/ids",
		handlers: { GET: listIdsByGuid }
	}
];
function listAll(registry, request) {
	return createReply(selectPage(request, listAllVersions(registry, {
		prefix: request.query.get("subjectPrefix") ?? "",
		deleted: readSwitch(request, "deleted"),
		latestOnly: readSwitch(request, "latestOnly")
	}), PAGE).map((place) => presentVersion(registry, place, request)));
}
/** Only what this version can judge: a client that is told of a type will register it. */
function listTypes() {
	return createReply(SCHEMA_TYPES.filter((type) => FORMATS[type] !== void 0));
}
function showById(registry, request, values) {
	const place = find(registry, request, values);
	const shown = presentSchema(registry, place, request);
	if (!readSwitch(request, "fetchMaxId")) return createReply(shown);
	const { context } = parseQualifiedSubject(place.subject);
	return createReply({
		...shown,
		maxId: registry.ids.findHighestId(context)
	});
}
function showTextById(registry, request, values) {
	return {
		status: 200,
		text: presentText(registry, find(registry, request, values), request)
	};
}
function listSubjectsById(registry, request, values) {
	const places = listById(registry, request, values);
	return createReply(selectPage(request, [...new Set(places.map(({ subject }) => subject))], UNLIMITED$1));
}
function listVersionsById(registry, request, values) {
	return createReply(selectPage(request, listById(registry, request, values).map(({ subject, version }) => ({
		subject,
		version: version.version
	})), UNLIMITED$1));
}
function listById(registry, request, values) {
	const deleted = readSwitch(request, "deleted");
	return listEqual(registry, find(registry, request, values)).filter(({ version }) => deleted || !version.deleted);
}
function find(registry, request, values) {
	const id = parseId(readValue(values, "id"));
	const place = findById(registry, id, request.query.get("subject") ?? "");
	if (place === void 0) throw createSchemaNotFound(id);
	return place;
}
function showByGuid(registry, request, values) {
	const guid = readValue(values, "guid");
	const [place] = listByGuid(registry, guid);
	if (place === void 0) throw createSchemaNotFound(guid);
	return createReply(presentSchema(registry, place, request));
}
function listIdsByGuid(registry, _request, values) {
	return createReply(listByGuid(registry, readValue(values, "guid")).map(({ subject, version }) => ({
		context: parseQualifiedSubject(subject).context,
		id: version.id
	})));
}
// src/registry/server/read-body.ts
const MAX_DEPTH = 100;
/** The object a request carries. @throws RegistryFault 422 without a body, HttpFault 400 for anything but an object. */
function readBody({ body }) {
	if (body === void 0 || body === null) throw new RegistryFault(422, "The request has no body");
	if (!isObject(body)) throw createMalformed("Expected an object");
	if (isDeeper(body, MAX_DEPTH)) throw createMalformed(`Expected at most ${MAX_DEPTH} nested levels`);
	return body;
}
/** The schema a request carries for a subject. @throws RegistryFault 42201 for an unknown type, HttpFault 400. */
function readDraft(request, subject) {
	const body = readBody(request);
	const metadata = readMember(body, "metadata", readMetadata);
	const ruleSet = readMember(body, "ruleSet", readRuleSet);
	const id = readMember(body, "id", readInteger);
	const version = readMember(body, "version", readInteger);
	return {
		subject,
		schema: readMember(body, "schema", readText) ?? "",
		schemaType: readSchemaType(body),
		references: readMember(body, "references", readReferences) ?? [],
		normalize: readSwitch(request, "normalize"),
		...metadata && { metadata },
		...ruleSet && { ruleSet },
		...id === void 0 || id < 0 ? {} : { id },
		...version === void 0 ? {} : { version },
		...readExpected(request)
	};
}
/** `expectedLatest` of the query, this server's own addition: 0 stands for no version. */
function readExpected(request) {
	if (!request.query.has("expectedLatest")) return {};
	const version = readNumber(request, "expectedLatest", 0);
	return { expected: { version: version === 0 ? null : version } };
}
/** A member of a body, undefined when it is absent or null. */
function readMember(body, name, read) {
	const value = Object.hasOwn(body, name) ? body[name] : void 0;
	return value === void 0 || value === null ? void 0 : read(value, name);
}
/** A text; numbers and truth values are taken for their text, as the registry does it. */
function readText(value, name) {
	if (typeof value === "string") return value;
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	throw createMalformed(`Expected a string for \`${name}\``);
}
/** A truth value. */
function readBoolean(value, name) {
	if (typeof value === "boolean") return value;
	if (value === "true" || value === "false") return value === "true";
	throw createMalformed(`Expected true or false for \`${name}\``);
}
/** Metadata of a data contract. */
function readMetadata(value, name) {
	const body = readObject(value, name);
	const tags = readMember(body, "tags", (one, inner) => readRecord(one, inner, readTexts));
	const properties = readMember(body, "properties", (one, inner) => readRecord(one, inner, readText));
	const sensitive = readMember(body, "sensitive", readTexts);
	return {
		...tags && { tags },
		...properties && { properties },
		...sensitive && { sensitive }
	};
}
/** Rules of a data contract, kept as they are. */
function readRuleSet(value, name) {
	const entries = Object.entries(readObject(value, name)).filter(([, group]) => group !== null);
	return Object.fromEntries(entries);
}
/** The fault for a body of another shape. */
function createMalformed(message) {
	return new HttpFault(400, message);
}
function readSchemaType(body) {
	const text = readMember(body, "schemaType", readText) ?? "AVRO";
	const type = SCHEMA_TYPES.find((one) => one === text);
	if (type === void 0) throw createInvalidSchema(`Invalid schema type ${text}`);
	return type;
}
function readReferences(value, name) {
	return readArray(value, name).map((item) => {
		const body = readObject(item, name);
		const version = readMember(body, "version", readInteger);
		return {
			name: readMember(body, "name", readText) ?? "",
			subject: readMember(body, "subject", readText) ?? "",
			version: version ?? -1
		};
	});
}
function readRecord(value, name, read) {
	return Object.fromEntries(Object.entries(readObject(value, name)).map(([key, item]) => [key, read(item, name)]));
}
function readTexts(value, name) {
	return readArray(value, name).map((item) => readText(item, name));
}
function readArray(value, name) {
	if (Array.isArray(value)) return value;
	throw createMalformed(`Expected an array for \`${name}\``);
}
function readObject(value, name) {
	if (isObject(value)) return value;
	throw createMalformed(`Expected an object for \`${name}\``);
}
function readInteger(value, name) {
	const number = typeof value === "string" && /^-?[0-9]{1,10}$/.test(value) ? Number(value) : value;
	if (typeof number === "number" && Number.isInteger(number) && Math.abs(number) < 2 ** 31) return number;
	throw createMalformed(`Expected a whole number for \`${name}\``);
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isDeeper(value, depth) {
	if (typeof value !== "object" || value === null) return false;
	return depth === 0 || Object.values(value).some((item) => isDeeper(item, depth - 1));
}
// src/registry/server/scope-routes.ts
/** Routes on settings, modes and contexts. */
const SCOPE_ROUTES = [
	{
		path: "/config",
		handlers: {
			GET: showConfig,
			PUT: putConfig,
			DELETE: dropConfig
		}
	},
	{
		path: "/config/{subject}",
		handlers: {
			GET: showConfig,
			PUT: putConfig,
			DELETE: dropConfig
		}
	},
	{
		path: "/mode",
		handlers: {
			GET: showMode,
			PUT: putMode
		}
	},
	{
		path: "/mode/{subject}",
		handlers: {
			GET: showMode,
			PUT: putMode,
			DELETE: dropMode
		}
	},
	{
		path: "/contexts",
		handlers: { GET: showContexts }
	},
	{
		path: "/contexts/{context}",
		handlers: { DELETE: dropContext }
	}
];
function showConfig(registry, request, values) {
	const name = readScopeName(values);
	return createReply(presentConfig(name === null || readSwitch(request, "defaultToGlobal") ? readConfigInScope(registry, name) : readOwnConfig(registry, name)));
}
/** The answer repeats the request. */
function putConfig(registry, request, values) {
	const change = readConfigChange(readBody(request));
	changeConfig(registry, readScopeName(values), change);
	return createReply(Object.fromEntries(Object.entries(change).filter(([, value]) => value !== null)));
}
function dropConfig(registry, _request, values) {
	return createReply(presentConfig(removeConfig(registry, readScopeName(values))));
}
const CONFIG_READERS = {
	alias: readText,
	aliasForDeks: readText,
	normalize: readBoolean,
	validateFields: readBoolean,
	validateNewSchemas: readBoolean,
	validateRules: readBoolean,
	compatibility: readLevel,
	compatibilityPolicy: readPolicy,
	compatibilityGroup: readText,
	defaultMetadata: readMetadata,
	overrideMetadata: readMetadata,
	defaultRuleSet: readRuleSet,
	overrideRuleSet: readRuleSet
};
/** The level's name differs between reading and writing; clients send either, so both are taken. */
function readConfigChange(body) {
	const sent = Object.hasOwn(body, "compatibilityLevel") && !Object.hasOwn(body, "compatibility") ? {
		...body,
		compatibility: body["compatibilityLevel"]
	} : body;
	const names = Object.keys(CONFIG_READERS).filter((name) => Object.hasOwn(sent, name));
	return Object.fromEntries(names.map((name) => [name, readMember(sent, name, CONFIG_READERS[name] ?? readText) ?? null]));
}
function readLevel(value, name) {
	const level = readText(value, name).toUpperCase();
	if (isCompatibilityLevel(level)) return level;
	throw new RegistryFault(42203, "Invalid compatibility level. Valid values are none, backward, forward, full, backward_transitive, forward_transitive, and full_transitive");
}
function readPolicy(value, name) {
	const policy = readText(value, name).toUpperCase();
	if ([
		"LOGICAL",
		"STRICT",
		"LENIENT"
	].includes(policy)) return policy;
	throw new RegistryFault(42203, "Invalid compatibility policy. Valid values are logical, strict, and lenient");
}
/** The level comes under the name that reading has for it. */
function presentConfig(settings) {
	const names = Object.keys(CONFIG_READERS).filter((name) => settings[name] !== void 0);
	return Object.fromEntries(names.map((name) => [name === "compatibility" ? "compatibilityLevel" : name, settings[name]]));
}
function showMode(registry, request, values) {
	const name = readScopeName(values);
	return createReply({ mode: name === null || readSwitch(request, "defaultToGlobal") ? readModeInScope(registry, name) : readOwnMode(registry, name) });
}
function putMode(registry, request, values) {
	const mode = readMember(readBody(request), "mode", readMode);
	if (mode === void 0) throw createInvalidMode();
	changeMode(registry, readScopeName(values), {
		mode,
		force: readSwitch(request, "force")
	});
	return createReply({ mode });
}
function readMode(value, name) {
	const text = readText(value, name).toUpperCase();
	const mode = REGISTRY_MODES.find((one) => one === text);
	if (mode === void 0) throw createInvalidMode();
	return mode;
}
function createInvalidMode() {
	return new RegistryFault(42204, "Invalid mode. Valid values are READWRITE, READONLY, and IMPORT.");
}
function dropMode(registry, request, values) {
	return createReply({ mode: removeMode(registry, readScopeName(values) ?? "", readSwitch(request, "recursive")) });
}
function showContexts(registry, request) {
	const prefix = request.query.get("contextPrefix") ?? "";
	return createReply(selectPage(request, listContexts(registry).filter((name) => name.startsWith(prefix)), Number.MAX_SAFE_INTEGER));
}
function dropContext(registry, _request, values) {
	const context = (values.get("context") ?? "").replace(/^:(\.[^:]*):$/, "$1");
	removeContext(registry, context);
	return { status: 204 };
}
function readScopeName(values) {
	const name = values.get("subject");
	return name === void 0 ? null : printQualifiedSubject(parseQualifiedSubject(name));
}
// src/registry/server/subject-routes.ts
const UNLIMITED = Number.MAX_SAFE_INTEGER;
/** Routes on subjects and their versions. */
const SUBJECT_ROUTES = [
	{
		path: "/subjects",
		handlers: { GET: listSubjects }
	},
	{
		path: "/subjects/{subject}",
		handlers: {
			POST: lookUp,
			DELETE: removeSubject
		}
	},
	{
		path: "/subjects/{subject}/metadata",
		handlers: { GET: findByMetadata }
	},
	{
		path: "/subjects/{subject}/versions",
		handlers: {
			GET: listVersions,
			POST: register
		}
	},
	{
		path: "/subjects/{subject}/versions/{version}",
		handlers: {
			GET: showVersion,
			DELETE: removeVersion
		}
	},
	{
		path: "/subjects/{subject}/versions/{version}/schema",
		handlers: { GET: showText }
	},
	{
		path: "/subjects/{subject}/versions/{version}/referencedby",
		handlers: { GET: listReferrers }
	},
	{
		path: "/compatibility/subjects/{subject}/versions",
		handlers: { POST: checkAll }
	},
	{
		path: "/compatibility/subjects/{subject}/versions/{version}",
		handlers: { POST: checkOne }
	}
];
function listSubjects(registry, request) {
	const prefix = request.query.get("subjectPrefix") ?? ":*:";
	return createReply(selectPage(request, listSubjectNames(registry, {
		prefix,
		deleted: readDeletedScope(request)
	}), UNLIMITED));
}
function lookUp(registry, request, values) {
	const subject = readSubject(registry, values);
	const draft = readDraft(request, subject);
	const deleted = readSwitch(request, "deleted");
	for (const name of listPossibleNames(registry, subject)) {
		const version = lookUpVersion(registry, draft, {
			subject: name,
			deleted
		});
		if (version !== void 0) return createReply(presentVersion(registry, {
			subject: name,
			version
		}, request));
	}
	throw registry.open(subject).versions.some((one) => deleted || !one.deleted) ? createSchemaNotFound(null) : createSubjectNotFound(subject);
}
function removeSubject(registry, request, values) {
	const subject = readSubject(registry, values);
	return createReply(deleteSubject(registry, {
		subject,
		permanent: readSwitch(request, "permanent")
	}));
}
function findByMetadata(registry, request, values) {
	const subject = readSubject(registry, values);
	const deleted = readSwitch(request, "deleted");
	const keys = request.query.getAll("key");
	const wanted = request.query.getAll("value").map((value, index) => [keys[index] ?? "", value]);
	const versions = registry.open(subject).versions.filter((one) => deleted || !one.deleted);
	const version = versions.findLast(({ metadata }) => {
		const properties = metadata?.properties;
		return properties !== void 0 && wanted.every(([key, value]) => Object.hasOwn(properties, key) && properties[key] === value);
	});
	if (version !== void 0) return createReply(presentVersion(registry, {
		subject,
		version
	}, request));
	throw versions.length > 0 ? createSchemaNotFound(null) : createSubjectNotFound(subject);
}
function listVersions(registry, request, values) {
	const subject = readSubject(registry, values);
	if (!readSwitch(request, "deletedAsNegative")) return createReply(selectPage(request, listVersionNumbers(registry, subject, readDeletedScope(request)), UNLIMITED));
	const { versions } = registry.open(subject);
	if (versions.length === 0) throw createSubjectNotFound(subject);
	return createReply(selectPage(request, versions.map(({ version, deleted }) => deleted ? -version : version), UNLIMITED));
}
function register(registry, request, values) {
	const subject = readSubject(registry, values);
	return createReply(presentRegistration(registry, {
		subject,
		version: registerSchema(registry, readDraft(request, subject))
	}, request));
}
function showVersion(registry, request, values) {
	return createReply(presentVersion(registry, findVersion(registry, request, values), request));
}
function showText(registry, request, values) {
	return {
		status: 200,
		text: presentText(registry, findVersion(registry, request, values), request)
	};
}
function listReferrers(registry, request, values) {
	const version = parseVersion(readValue(values, "version"));
	const place = readVersion(registry, readSubject(registry, values), {
		version,
		deleted: true
	});
	return createReply(selectPage(request, listReferrerIds(registry, place, readSwitch(request, "deleted")), UNLIMITED));
}
function removeVersion(registry, request, values) {
	const version = parseVersion(readValue(values, "version"));
	const subject = readSubject(registry, values);
	return createReply(deleteVersion(registry, {
		subject,
		version,
		permanent: readSwitch(request, "permanent")
	}));
}
function checkAll(registry, request, values) {
	return check(registry, request, {
		subject: readSubject(registry, values),
		against: "registration"
	});
}
function checkOne(registry, request, values) {
	const against = parseVersion(readValue(values, "version"));
	return check(registry, request, {
		subject: readSubject(registry, values),
		against
	});
}
function check(registry, request, question) {
	const verbose = readSwitch(request, "verbose");
	const draft = readDraft(request, question.subject);
	try {
		const messages = checkCompatibility(registry, draft, question);
		return createReply({
			is_compatible: messages.length === 0,
			...verbose && { messages }
		});
	} catch (error) {
		if (!verbose || !(error instanceof RegistryFault) || error.errorCode !== 42201) throw error;
		return createReply({
			is_compatible: false,
			messages: [error.message]
		});
	}
}
function findVersion(registry, request, values) {
	const version = parseVersion(readValue(values, "version"));
	return readVersion(registry, readSubject(registry, values), {
		version,
		deleted: readSwitch(request, "deleted")
	});
}
function readSubject(registry, values) {
	return resolveAlias(registry, readValue(values, "subject"));
}
// src/registry/server/registry-server.ts
/** Largest body that is read, in bytes: twice the largest schema, for the escapes of JSON. */
const MAX_BODY = 20971520;
const WORTH_ZIPPING = 1024;
const CONTENT_TYPE = "application/vnd.schemaregistry.v1+json";
/**
* An HTTP server, not yet listening, that speaks the REST API of Confluent's Schema Registry over an embedded one.
* Requests are answered one after the other, each as a whole; bodies, headers and times are bounded.
*/
function createRegistryServer(registry, options) {
	const context = {
		registry,
		routes: [
			...SUBJECT_ROUTES,
			...SCHEMA_ROUTES,
			...SCOPE_ROUTES,
			...createMetadataRoutes(options.tool)
		],
		onFault: options.onFault
	};
	const server = createServer({
		requestTimeout: 3e4,
		headersTimeout: 1e4,
		keepAliveTimeout: 65e3
	});
	server.on("request", (message, response) => {
		const start = performance.now();
		const exchange = {
			message,
			response
		};
		response.on("finish", () => {
			const { method = "", url = "" } = message;
			const milliseconds = performance.now() - start;
			options.onAnswer?.({
				method,
				target: url,
				status: response.statusCode,
				milliseconds
			});
		});
		const refusal = findForbiddenOrigin(message) ?? findUnacceptable(message) ?? findTooLarge(message);
		if (refusal === void 0) receive(exchange, (body) => send(exchange, answer(context, message, body)));
		else refuse(exchange, refusal);
	});
	return server;
}
const TOO_LARGE = createErrorReply(413, 413, "HTTP 413 Request Entity Too Large");
function findTooLarge({ headers }) {
	return Number(headers["content-length"] ?? 0) > MAX_BODY ? TOO_LARGE : void 0;
}
function receive(exchange, onBody) {
	const { message } = exchange;
	const chunks = [];
	let size = 0;
	message.on("data", (chunk) => {
		size += chunk.length;
		if (size <= MAX_BODY) chunks.push(chunk);
		else if (!exchange.response.headersSent) refuse(exchange, TOO_LARGE);
	});
	message.on("end", () => {
		if (size <= MAX_BODY) onBody(Buffer.concat(chunks).toString("utf8"));
	});
	message.on("error", () => message.destroy());
}
function answer(context, { method = "GET", url = "/" }, body) {
	return answerRequest(context, {
		method,
		target: url,
		body
	});
}
/** Answers before the body was read, and ends the connection instead of reading on. */
function refuse(exchange, reply) {
	exchange.response.setHeader("connection", "close");
	send(exchange, reply);
	exchange.message.resume();
}
function send({ message, response }, { status, json, text }) {
	response.statusCode = status;
	response.setHeader("vary", "Accept-Encoding, User-Agent");
	if (status === 204) {
		response.end();
		return;
	}
	const plain = Buffer.from(text ?? JSON.stringify(json ?? null), "utf8");
	const zip = plain.length > WORTH_ZIPPING && acceptsGzip(message);
	const bytes = zip ? gzipSync(plain) : plain;
	response.setHeader("content-type", CONTENT_TYPE);
	response.setHeader("content-length", bytes.length);
	if (zip) response.setHeader("content-encoding", "gzip");
	response.end(message.method === "HEAD" ? void 0 : bytes);
}
// src/commands/serve.ts
const PORT = 8081;
const HOST = "127.0.0.1";
/**
* Serves a directory registry under the REST API of Confluent's Schema Registry.
*
* @throws OperationalError when the folder is not a directory registry and cannot become one, or the port is taken.
*/
async function serve(options) {
	const path = resolve(options.directory, options.dir ?? "registry");
	const label = (relative(options.directory, path) || ".").replaceAll("\\", "/");
	const isNew = !isDirectoryRegistry({
		path,
		label
	});
	const place = {
		port: options.port ?? PORT,
		host: options.host ?? HOST
	};
	if (isNew) await tryListening(place);
	const directory = makeRegistry({
		path,
		label
	});
	const { registryVersion } = options;
	const registry = new EmbeddedRegistry(new DirectoryWriter(directory, { durable: true }), {
		now: () => Date.now(),
		textKept: "canonical",
		...registryVersion !== void 0 && { serverVersion: registryVersion }
	});
	const { onAnswer, onFault } = options;
	const server = createRegistryServer(registry, {
		tool: `${TOOL.name}-${TOOL.version}`,
		onFault,
		...onAnswer && { onAnswer }
	});
	const { address, port } = await listen(server, place);
	return {
		url: `http://${printHost(address)}:${port}`,
		dir: label,
		isNew,
		isPublic: !/^(?:127\.|::1$)/.test(address),
		close: () => close(server)
	};
}
function makeRegistry(location) {
	try {
		return createDirectoryRegistry(location);
	} catch (cause) {
		if (!isSystemError(cause)) throw cause;
		throw new OperationalError({
			code: "usage",
			message: `The folder ${quoteName(location.label)} cannot be made a directory registry (${cause.code}).`,
			hint: "Give `--dir` a folder that is there or can be made, and that you may write to.",
			cause
		});
	}
}
function isSystemError(error) {
	return error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string";
}
/** An empty folder is not left behind by a run that cannot serve it: a check would take it for its registry. */
async function tryListening(place) {
	const server = createServer();
	await listen(server, place);
	await close(server);
}
function listen(server, { host, port }) {
	return new Promise((succeed, fail) => {
		server.once("error", (error) => fail(explainListenFault(error, {
			host,
			port
		})));
		server.listen(port, host, () => {
			const address = server.address();
			if (typeof address === "object" && address !== null) succeed(address);
		});
	});
}
function explainListenFault(cause, { host, port }) {
	const taken = cause.code === "EADDRINUSE";
	return new OperationalError({
		code: "usage",
		message: taken ? `Port ${port} is in use.` : `The server cannot listen on ${host}, port ${port} (${cause.code ?? cause.message}).`,
		hint: taken ? "Choose another one: `--port 0` takes a free one." : "Choose another `--host` or `--port`.",
		cause
	});
}
function printHost(address) {
	if (address === "0.0.0.0" || address === "::") return "localhost";
	return address.includes(":") ? `[${address}]` : address;
}
function close(server) {
	return new Promise((done) => {
		server.close(() => done());
		server.closeIdleConnections();
	});
}
// src/cli/run-serve.ts
/** `schemagate serve`: runs until it is stopped from outside. */
async function runServe({ line, directory, terminal }) {
	const [dir, host, registryVersion] = [
		"dir",
		"host",
		"registry-version"
	].map((name) => readFlag(line, name));
	const port = readPort(readFlag(line, "port"));
	const server = await serve({
		directory,
		...dir === void 0 ? {} : { dir },
		...host === void 0 ? {} : { host },
		...port === void 0 ? {} : { port },
		...registryVersion === void 0 ? {} : { registryVersion },
		...isGiven(line, "log") ? { onAnswer: (request) => terminal.writeError(printRequest(request)) } : {},
		onFault: (error) => void reportFailure(error, [], terminal)
	});
	const made = server.isNew ? ", made now" : "";
	terminal.writeOutput(`Schema Registry at ${server.url} over ${escapeText(server.dir)}${made}. Stop it with Ctrl+C.\n`);
	if (server.isPublic) terminal.writeError("Other machines can reach this server, and it asks nobody for credentials.\n");
	return new Promise(() => void 0);
}
function readPort(text) {
	if (text === void 0) return void 0;
	const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : NaN;
	if (port <= 65535) return port;
	throw createUsageError(`\`${text}\` is no port.`, "`--port` takes a number from 0 (any free one) to 65535.");
}
function printRequest({ method, target, status, milliseconds }) {
	return `${escapeText(method)} ${escapeText(target)} ${status} ${milliseconds.toFixed(1)} ms\n`;
}
export { runServe };
