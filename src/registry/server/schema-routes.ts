import { SCHEMA_TYPES } from "../../schema/schema-type.ts";
import { FORMATS } from "../../formats/formats.ts";
import type { EmbeddedRegistry } from "../embedded/embedded-registry.ts";
import type { PlacedVersion } from "../embedded/id-index.ts";
import { findById, listAllVersions, listByGuid, listEqual } from "../embedded/read-versions.ts";
import { createSchemaNotFound } from "../embedded/registry-fault.ts";
import { parseQualifiedSubject } from "../subject-context.ts";
import { presentSchema, presentText, presentVersion } from "./present-version.ts";
import type { RestReply } from "./rest-reply.ts";
import { createReply } from "./rest-reply.ts";
import type { RestRequest, RouteValues } from "./rest-request.ts";
import { parseId, readSwitch, readValue, selectPage } from "./rest-request.ts";
import type { Route } from "./route.ts";

const PAGE = 1000;
const UNLIMITED = Number.MAX_SAFE_INTEGER;

/** Routes on schemas by id, by guid and all together. */
export const SCHEMA_ROUTES: readonly Route[] = [
  { path: "/schemas", handlers: { GET: listAll } },
  { path: "/schemas/types", handlers: { GET: listTypes } },
  { path: "/schemas/ids/{id}", handlers: { GET: showById } },
  { path: "/schemas/ids/{id}/schema", handlers: { GET: showTextById } },
  { path: "/schemas/ids/{id}/subjects", handlers: { GET: listSubjectsById } },
  { path: "/schemas/ids/{id}/versions", handlers: { GET: listVersionsById } },
  { path: "/schemas/guids/{guid}", handlers: { GET: showByGuid } },
  { path: "/schemas/guids/{guid}/ids", handlers: { GET: listIdsByGuid } },
];

function listAll(registry: EmbeddedRegistry, request: RestRequest): RestReply {
  const places = listAllVersions(registry, {
    prefix: request.query.get("subjectPrefix") ?? "",
    deleted: readSwitch(request, "deleted"),
    latestOnly: readSwitch(request, "latestOnly"),
  });
  return createReply(selectPage(request, places, PAGE).map((place) => presentVersion(registry, place, request)));
}

/** Only what this version can judge: a client that is told of a type will register it. */
function listTypes(): RestReply {
  return createReply(SCHEMA_TYPES.filter((type) => FORMATS[type] !== undefined));
}

function showById(registry: EmbeddedRegistry, request: RestRequest, values: RouteValues): RestReply {
  const place = find(registry, request, values);
  const shown = presentSchema(registry, place, request);
  if (!readSwitch(request, "fetchMaxId")) return createReply(shown);
  const { context } = parseQualifiedSubject(place.subject);
  return createReply({ ...shown, maxId: registry.ids.findHighestId(context) });
}

function showTextById(registry: EmbeddedRegistry, request: RestRequest, values: RouteValues): RestReply {
  return { status: 200, text: presentText(registry, find(registry, request, values), request) };
}

function listSubjectsById(registry: EmbeddedRegistry, request: RestRequest, values: RouteValues): RestReply {
  const places = listById(registry, request, values);
  return createReply(selectPage(request, [...new Set(places.map(({ subject }) => subject))], UNLIMITED));
}

function listVersionsById(registry: EmbeddedRegistry, request: RestRequest, values: RouteValues): RestReply {
  const places = listById(registry, request, values);
  const shown = places.map(({ subject, version }) => ({ subject, version: version.version }));
  return createReply(selectPage(request, shown, UNLIMITED));
}

function listById(registry: EmbeddedRegistry, request: RestRequest, values: RouteValues): readonly PlacedVersion[] {
  const deleted = readSwitch(request, "deleted");
  const places = listEqual(registry, find(registry, request, values));
  return places.filter(({ version }) => deleted || !version.deleted);
}

function find(registry: EmbeddedRegistry, request: RestRequest, values: RouteValues): PlacedVersion {
  const id = parseId(readValue(values, "id"));
  const place = findById(registry, id, request.query.get("subject") ?? "");
  if (place === undefined) throw createSchemaNotFound(id);
  return place;
}

function showByGuid(registry: EmbeddedRegistry, request: RestRequest, values: RouteValues): RestReply {
  const guid = readValue(values, "guid");
  const [place] = listByGuid(registry, guid);
  if (place === undefined) throw createSchemaNotFound(guid);
  return createReply(presentSchema(registry, place, request));
}

function listIdsByGuid(registry: EmbeddedRegistry, _request: RestRequest, values: RouteValues): RestReply {
  const places = listByGuid(registry, readValue(values, "guid"));
  const shown = places.map(({ subject, version }) => ({
    context: parseQualifiedSubject(subject).context,
    id: version.id,
  }));
  return createReply(shown);
}
