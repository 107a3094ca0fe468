import { checkCompatibility } from "../embedded/check-compatibility.ts";
import { deleteSubject, deleteVersion } from "../embedded/delete.ts";
import type { EmbeddedRegistry } from "../embedded/embedded-registry.ts";
import type { PlacedVersion } from "../embedded/id-index.ts";
import { lookUpVersion } from "../embedded/look-up.ts";
import {
  listPossibleNames,
  listReferrerIds,
  listSubjectNames,
  listVersionNumbers,
  readVersion,
  resolveAlias,
} from "../embedded/read-versions.ts";
import { registerSchema } from "../embedded/register.ts";
import { createSchemaNotFound, createSubjectNotFound, RegistryFault } from "../embedded/registry-fault.ts";
import { presentRegistration, presentText, presentVersion } from "./present-version.ts";
import { readDraft } from "./read-body.ts";
import type { RestReply } from "./rest-reply.ts";
import { createReply } from "./rest-reply.ts";
import type { RestRequest, RouteValues } from "./rest-request.ts";
import { parseVersion, readDeletedScope, readSwitch, readValue, selectPage } from "./rest-request.ts";
import type { Route } from "./route.ts";

const UNLIMITED = Number.MAX_SAFE_INTEGER;

/** Routes on subjects and their versions. */
export const SUBJECT_ROUTES: readonly Route[] = [
  { path: "/subjects", handlers: { GET: listSubjects } },
  { path: "/subjects/{subject}", handlers: { POST: lookUp, DELETE: removeSubject } },
  { path: "/subjects/{subject}/metadata", handlers: { GET: findByMetadata } },
  { path: "/subjects/{subject}/versions", handlers: { GET: listVersions, POST: register } },
  { path: "/subjects/{subject}/versions/{version}", handlers: { GET: showVersion, DELETE: removeVersion } },
  { path: "/subjects/{subject}/versions/{version}/schema", handlers: { GET: showText } },
  { path: "/subjects/{subject}/versions/{version}/referencedby", handlers: { GET: listReferrers } },
  { path: "/compatibility/subjects/{subject}/versions", handlers: { POST: checkAll } },
  { path: "/compatibility/subjects/{subject}/versions/{version}", handlers: { POST: checkOne } },
];

function listSubjects(registry: EmbeddedRegistry, request: RestRequest): RestReply {
  const prefix = request.query.get("subjectPrefix") ?? ":*:";
  const names = listSubjectNames(registry, { prefix, deleted: readDeletedScope(request) });
  return createReply(selectPage(request, names, UNLIMITED));
}

function lookUp(registry: EmbeddedRegistry, request: RestRequest, values: RouteValues): RestReply {
  const subject = readSubject(registry, values);
  const draft = readDraft(request, subject);
  const deleted = readSwitch(request, "deleted");
  for (const name of listPossibleNames(registry, subject)) {
    const version = lookUpVersion(registry, draft, { subject: name, deleted });
    if (version !== undefined) return createReply(presentVersion(registry, { subject: name, version }, request));
  }
  const known = registry.open(subject).versions.some((one) => deleted || !one.deleted);
  throw known ? createSchemaNotFound(null) : createSubjectNotFound(subject);
}

function removeSubject(registry: EmbeddedRegistry, request: RestRequest, values: RouteValues): RestReply {
  const subject = readSubject(registry, values);
  return createReply(deleteSubject(registry, { subject, permanent: readSwitch(request, "permanent") }));
}

function findByMetadata(registry: EmbeddedRegistry, request: RestRequest, values: RouteValues): RestReply {
  const subject = readSubject(registry, values);
  const deleted = readSwitch(request, "deleted");
  const keys = request.query.getAll("key");
  const wanted = request.query.getAll("value").map((value, index) => [keys[index] ?? "", value] as const);
  const versions = registry.open(subject).versions.filter((one) => deleted || !one.deleted);
  const version = versions.findLast(({ metadata }) => {
    const properties = metadata?.properties;
    return (
      properties !== undefined &&
      wanted.every(([key, value]) => Object.hasOwn(properties, key) && properties[key] === value)
    );
  });
  if (version !== undefined) return createReply(presentVersion(registry, { subject, version }, request));
  throw versions.length > 0 ? createSchemaNotFound(null) : createSubjectNotFound(subject);
}

function listVersions(registry: EmbeddedRegistry, request: RestRequest, values: RouteValues): RestReply {
  const subject = readSubject(registry, values);
  if (!readSwitch(request, "deletedAsNegative")) {
    const numbers = listVersionNumbers(registry, subject, readDeletedScope(request));
    return createReply(selectPage(request, numbers, UNLIMITED));
  }
  const { versions } = registry.open(subject);
  if (versions.length === 0) throw createSubjectNotFound(subject);
  const numbers = versions.map(({ version, deleted }) => (deleted ? -version : version));
  return createReply(selectPage(request, numbers, UNLIMITED));
}

function register(registry: EmbeddedRegistry, request: RestRequest, values: RouteValues): RestReply {
  const subject = readSubject(registry, values);
  const version = registerSchema(registry, readDraft(request, subject));
  return createReply(presentRegistration(registry, { subject, version }, request));
}

function showVersion(registry: EmbeddedRegistry, request: RestRequest, values: RouteValues): RestReply {
  return createReply(presentVersion(registry, findVersion(registry, request, values), request));
}

function showText(registry: EmbeddedRegistry, request: RestRequest, values: RouteValues): RestReply {
  return { status: 200, text: presentText(registry, findVersion(registry, request, values), request) };
}

function listReferrers(registry: EmbeddedRegistry, request: RestRequest, values: RouteValues): RestReply {
  const version = parseVersion(readValue(values, "version"));
  const place = readVersion(registry, readSubject(registry, values), { version, deleted: true });
  const ids = listReferrerIds(registry, place, readSwitch(request, "deleted"));
  return createReply(selectPage(request, ids, UNLIMITED));
}

function removeVersion(registry: EmbeddedRegistry, request: RestRequest, values: RouteValues): RestReply {
  const version = parseVersion(readValue(values, "version"));
  const subject = readSubject(registry, values);
  return createReply(deleteVersion(registry, { subject, version, permanent: readSwitch(request, "permanent") }));
}

function checkAll(registry: EmbeddedRegistry, request: RestRequest, values: RouteValues): RestReply {
  return check(registry, request, { subject: readSubject(registry, values), against: "registration" });
}

function checkOne(registry: EmbeddedRegistry, request: RestRequest, values: RouteValues): RestReply {
  const against = parseVersion(readValue(values, "version"));
  return check(registry, request, { subject: readSubject(registry, values), against });
}

function check(
  registry: EmbeddedRegistry,
  request: RestRequest,
  question: Parameters<typeof checkCompatibility>[2],
): RestReply {
  const verbose = readSwitch(request, "verbose");
  const draft = readDraft(request, question.subject);
  try {
    const messages = checkCompatibility(registry, draft, question);
    return createReply({ is_compatible: messages.length === 0, ...(verbose && { messages }) });
  } catch (error) {
    // Told with the reasons, an unreadable schema is an incompatible one.
    if (!verbose || !(error instanceof RegistryFault) || error.errorCode !== 42201) throw error;
    return createReply({ is_compatible: false, messages: [error.message] });
  }
}

function findVersion(registry: EmbeddedRegistry, request: RestRequest, values: RouteValues): PlacedVersion {
  const version = parseVersion(readValue(values, "version"));
  return readVersion(registry, readSubject(registry, values), { version, deleted: readSwitch(request, "deleted") });
}

function readSubject(registry: EmbeddedRegistry, values: RouteValues): string {
  return resolveAlias(registry, readValue(values, "subject"));
}
