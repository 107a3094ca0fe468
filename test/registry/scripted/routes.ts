import { answerConfig, answerMode } from "./routes-settings.ts";
import type { DraftBody, RegistryState, StoredVersion } from "./registry-state.ts";
import { contextOf } from "./registry-state.ts";
import type { RegistryScene, RoutedRequest, ScriptedAnswer, SeenRequest } from "./scene.ts";
import { fail, NO_ROUTE } from "./scene.ts";

type Route = (scene: RegistryScene, request: RoutedRequest) => ScriptedAnswer;

const ROUTES: { readonly [first: string]: Route } = {
  subjects: answerSubjects,
  schemas: answerSchemas,
  compatibility: answerCompatibility,
  config: answerConfig,
  mode: answerMode,
  contexts: ({ behaviour, state }) => {
    if (behaviour.emptyContexts === null) return NO_ROUTE;
    const contexts = behaviour.contexts ? state.listSubjects(false).map(contextOf) : [];
    return { status: 200, json: [...new Set([...behaviour.emptyContexts, ...contexts])] };
  },
};

/** The make's answer to a request. */
export function answerRequest(scene: RegistryScene, request: SeenRequest): ScriptedAnswer {
  const { behaviour } = scene;
  const health = behaviour.health[request.path];
  if (health !== undefined) return { status: 200, json: health };
  if (!request.path.startsWith(behaviour.basePath)) return NO_ROUTE;
  const path = request.path.slice(behaviour.basePath.length);
  if (path === "/v1/metadata/version") return behaviour.metadata ? { status: 200, json: behaviour.metadata } : NO_ROUTE;
  const segments = path.split("/").slice(1).map(decodeURIComponent);
  return ROUTES[segments[0] ?? ""]?.(scene, { ...request, segments }) ?? NO_ROUTE;
}

function answerSubjects(scene: RegistryScene, request: RoutedRequest): ScriptedAnswer {
  const [, subject, versions, version, extra] = request.segments;
  if (subject === undefined) return listSubjects(scene, request);
  if (versions === undefined) return answerSubject(scene, request, subject);
  if (version === undefined) return answerVersions(scene, request, subject);
  return answerVersion(scene, request, { subject, version, extra });
}

function listSubjects({ behaviour, state }: RegistryScene, { query }: RoutedRequest): ScriptedAnswer {
  const prefix = behaviour.subjectPrefix ? (query.get("subjectPrefix") ?? "") : "";
  const all = state.listSubjects(query.get("deleted") === "true");
  return { status: 200, json: all.filter((subject) => subject.startsWith(prefix)) };
}

function answerSubject(scene: RegistryScene, request: RoutedRequest, subject: string): ScriptedAnswer {
  const { state, behaviour } = scene;
  const permanent = request.query.get("permanent") === "true";
  if (request.method === "DELETE") return deleteAll(state, subject, permanent);
  if (state.list(subject).length === 0) return fail(404, 40401, `Subject '${subject}' not found.`);
  const found = state.findSame(subject, readDraft(request));
  if (found === undefined) return fail(404, 40403, "Schema not found");
  const { references, ...shown } = behaviour.showVersion(found) as { references?: unknown };
  return { status: 200, json: { ...shown, ...(behaviour.bulk === "karapace" ? {} : { references }) } };
}

function deleteAll(state: RegistryState, subject: string, permanent: boolean): ScriptedAnswer {
  const live = state.list(subject);
  const all = state.list(subject, true);
  if (all.length === 0) return fail(404, 40401, `Subject '${subject}' not found.`);
  if (!permanent && live.length === 0) return fail(404, 40404, `Subject '${subject}' was soft deleted.`);
  if (permanent && live.length > 0) return fail(404, 40405, `Subject '${subject}' was not deleted first.`);
  for (const version of permanent ? all : live) {
    if (permanent) state.remove(version);
    else version.deleted = true;
  }
  return { status: 200, json: (permanent ? all : live).map((one) => one.version) };
}

function answerVersions(scene: RegistryScene, request: RoutedRequest, subject: string): ScriptedAnswer {
  const { state, behaviour } = scene;
  if (request.method === "POST") return register(scene, request, subject);
  const versions = state.list(subject, request.query.get("deleted") === "true");
  if (versions.length > 0) return { status: 200, json: versions.map((one) => one.version) };
  const elsewhere = behaviour.contexts && state.versions.find((one) => one.subject.endsWith(`:${subject}`));
  return elsewhere ? { status: 200, json: [elsewhere.version] } : fail(404, 40401, `Subject '${subject}' not found.`);
}

function register({ state, behaviour }: RegistryScene, request: RoutedRequest, subject: string): ScriptedAnswer {
  const body = readDraft(request);
  const known = state.findSame(subject, body);
  if (known === undefined) {
    const refusal = judgeRegistration(state, subject, body);
    if (refusal !== undefined) return refusal;
  }
  const { metadata, ruleSet, ...rest } = body;
  const contract = { ...(metadata ? { metadata } : {}), ...(ruleSet ? { ruleSet } : {}) };
  const added = state.register(subject, behaviour.dataContracts ? { ...rest, ...contract } : rest);
  return { status: 200, json: behaviour.fullRegistration ? behaviour.showVersion(added) : { id: added.id } };
}

/** The scripted stand-in for a compatibility engine: a text says of itself what is wrong with it. */
function judgeRegistration(state: RegistryState, subject: string, body: DraftBody): ScriptedAnswer | undefined {
  if (body.schema.includes("INVALID")) return fail(422, 42201, "Invalid schema");
  if ((state.modes.get(subject) ?? state.modes.get("")) === "READONLY")
    return fail(422, 42205, `Subject ${subject} in context . is in read-only mode`);
  const missing = body.references?.find(
    (one) => !state.list(one.subject).some(({ version }) => version === one.version),
  );
  if (missing) return fail(422, 42201, `No schema reference found for subject "${missing.subject}"`);
  const broken = state.list(subject).length > 0 && body.schema.includes("INCOMPATIBLE");
  return broken ? fail(409, 409, "Schema being registered is incompatible with an earlier schema") : undefined;
}

interface VersionPath {
  readonly subject: string;
  readonly version: string;
  readonly extra: string | undefined;
}

function answerVersion(scene: RegistryScene, request: RoutedRequest, path: VersionPath): ScriptedAnswer {
  const { state, behaviour } = scene;
  const permanent = request.query.get("permanent") === "true";
  const found = findVersion(scene, path, permanent || request.query.get("deleted") === "true");
  if (found === undefined && state.list(path.subject).length === 0) return fail(404, 40401, "Subject not found.");
  if (found === undefined) return fail(404, 40402, `Version ${path.version} not found.`);
  if (request.method === "DELETE") return deleteOne(state, found, permanent);
  if (path.extra === "referencedby") return { status: 200, json: listReferrers(state, found) };
  return { status: 200, json: behaviour.showVersion(found) };
}

function findVersion(
  { state, behaviour }: RegistryScene,
  path: VersionPath,
  deleted: boolean,
): StoredVersion | undefined {
  const own = state.list(path.subject, deleted);
  const elsewhere = behaviour.contexts ? state.versions.filter((one) => one.subject.endsWith(`:${path.subject}`)) : [];
  const versions = own.length > 0 ? own : elsewhere;
  return path.version === "latest" ? versions.at(-1) : versions.find((one) => one.version === Number(path.version));
}

function deleteOne(state: RegistryState, found: StoredVersion, permanent: boolean): ScriptedAnswer {
  if (listReferrers(state, found).length > 0) return fail(422, 42206, "One or more references exist to the schema");
  if (permanent && !found.deleted) return fail(404, 40407, "Version was not deleted first");
  if (permanent) state.remove(found);
  else found.deleted = true;
  return { status: 200, json: found.version };
}

function listReferrers(state: RegistryState, { subject, version }: StoredVersion): readonly number[] {
  const refers = (one: StoredVersion): boolean =>
    !one.deleted && one.references.some((reference) => reference.subject === subject && reference.version === version);
  return state.versions.filter(refers).map((one) => one.id);
}

function answerSchemas(scene: RegistryScene, { segments, query }: RoutedRequest): ScriptedAnswer {
  const { state, behaviour } = scene;
  const [, kind, id] = segments;
  if (kind === undefined) return listRows(scene, query);
  if (kind !== "ids") return NO_ROUTE;
  const found = state.findById(Number(id), contextOf(query.get("subject") ?? ""));
  if (found === undefined) return fail(404, 40403, `Schema ${id} not found`);
  const { subject: _s, version: _v, id: _i, ...shown } = behaviour.showVersion(found) as { [key: string]: unknown };
  return { status: 200, json: shown };
}

function listRows({ state, behaviour }: RegistryScene, query: URLSearchParams): ScriptedAnswer {
  const rows = state.listRows(query.get("deleted") === "true" || behaviour.bulk === "karapace");
  const show = behaviour.showVersion;
  const matching = rows.filter((one) => one.subject.startsWith(query.get("subjectPrefix") ?? ""));
  const offset = Number(query.get("offset") ?? 0);
  const asked = Number(query.get("limit") ?? 0);
  const limit = asked <= 0 || asked > behaviour.pageCap ? behaviour.pageCap : asked;
  switch (behaviour.bulk) {
    case "missing":
      return NO_ROUTE;
    case "bare-rows":
      return { status: 200, json: rows.map(({ schema, references }) => ({ schema, schemaType: "AVRO", references })) };
    case "karapace":
      return { status: 200, json: rows.map(show) };
    case "unpaged":
      return { status: 200, json: matching.map(show) };
    case "paged":
      return { status: 200, json: matching.slice(offset, offset + limit).map(show) };
  }
}

function answerCompatibility(scene: RegistryScene, request: RoutedRequest): ScriptedAnswer {
  const { state, behaviour } = scene;
  const [, , subject = "", , version] = request.segments;
  if (version === undefined && !behaviour.registrationCheck) return NO_ROUTE;
  const { schema } = readDraft(request);
  if (schema.includes("INVALID")) return fail(422, 42201, "Invalid schema");
  const versions = state.list(subject);
  if (versions.length === 0 && behaviour.checkUnknown !== null)
    return fail(404, behaviour.checkUnknown, `Subject '${subject}' not found.`);
  if (Number(version) > 0 && !versions.some((one) => one.version === Number(version)))
    return fail(404, 40402, `Version ${version} not found.`);
  return printVerdict(scene, request, versions.length > 0 && schema.includes("INCOMPATIBLE"));
}

function printVerdict({ behaviour }: RegistryScene, { query }: RoutedRequest, broken: boolean): ScriptedAnswer {
  const json = { is_compatible: !broken };
  const reason = "{errorType:'SCRIPTED', description:'it says so'}";
  const messages = broken ? [reason] : [];
  switch (behaviour.checkMessages) {
    case "reason":
      return { status: 200, json: broken ? { ...json, reason } : json };
    case "always":
      return { status: 200, json: broken ? { ...json, messages } : json };
    case "verbose":
      return { status: 200, json: query.get("verbose") === "true" ? { ...json, messages } : json };
  }
}

function readDraft({ body }: RoutedRequest): DraftBody {
  return JSON.parse(body) as DraftBody;
}
