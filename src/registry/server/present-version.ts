import type { EmbeddedRegistry } from "../embedded/embedded-registry.ts";
import type { PlacedVersion } from "../embedded/id-index.ts";
import { printGuid } from "../embedded/read-versions.ts";
import { parseQualifiedSubject } from "../subject-context.ts";
import type { RestRequest } from "./rest-request.ts";

/** A version as the registry shows it (Confluent Platform 8): what is empty is left out. */
export function presentVersion(registry: EmbeddedRegistry, place: PlacedVersion, request: RestRequest): object {
  const { version, id, deleted } = place.version;
  return {
    subject: place.subject,
    version,
    id,
    ...presentContent(registry, place, request),
    ...(deleted && { deleted }),
  };
}

/** The answer to a registration. */
export function presentRegistration(registry: EmbeddedRegistry, place: PlacedVersion, request: RestRequest): object {
  const { version, id } = place.version;
  return { id, version, ...presentContent(registry, place, request) };
}

/** The content behind an id; with its place when the request names a subject. */
export function presentSchema(registry: EmbeddedRegistry, place: PlacedVersion, request: RestRequest): object {
  const shown = { subject: place.subject, version: place.version.version };
  const placed = parseQualifiedSubject(request.query.get("subject") ?? "").subject !== "";
  return { ...(placed ? shown : {}), ...presentContent(registry, place, request) };
}

/** The text alone, as the request's `format` wants it. */
export function presentText(registry: EmbeddedRegistry, place: PlacedVersion, { query }: RestRequest): string {
  return registry.schemas.printText(place, query.get("format"));
}

function presentContent(registry: EmbeddedRegistry, place: PlacedVersion, request: RestRequest): object {
  const { schemaType, references, metadata, ruleSet, ts } = place.version;
  return {
    guid: printGuid(registry, place),
    schemaType,
    ...(references.length > 0 && { references }),
    ...(metadata && { metadata }),
    ...(ruleSet && { ruleSet }),
    schema: presentText(registry, place, request),
    ...(ts !== undefined && { ts }),
  };
}
