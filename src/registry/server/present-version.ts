import type { EmbeddedRegistry } from "../embedded/embedded-registry.ts";
import type { PlacedVersion } from "../embedded/id-index.ts";
import { printGuid } from "../embedded/read-versions.ts";

/** A version as the registry shows it (Confluent Platform 8): what is empty is left out. */
export function presentVersion(registry: EmbeddedRegistry, place: PlacedVersion): object {
  const { version, id, deleted } = place.version;
  return {
    subject: place.subject,
    version,
    id,
    ...presentContent(registry, place),
    ...(deleted && { deleted }),
  };
}

/** The answer to a registration. */
export function presentRegistration(registry: EmbeddedRegistry, place: PlacedVersion): object {
  const { version, id } = place.version;
  return { id, version, ...presentContent(registry, place) };
}

/** The content behind an id; with its place when the request named a subject. */
export function presentSchema(registry: EmbeddedRegistry, place: PlacedVersion, placed: boolean): object {
  const shown = { subject: place.subject, version: place.version.version };
  return { ...(placed ? shown : {}), ...presentContent(registry, place) };
}

function presentContent(registry: EmbeddedRegistry, place: PlacedVersion): object {
  const { schemaType, references, metadata, ruleSet, ts } = place.version;
  return {
    guid: printGuid(registry, place),
    schemaType,
    ...(references.length > 0 && { references }),
    ...(metadata && { metadata }),
    ...(ruleSet && { ruleSet }),
    schema: registry.schemas.readText(place),
    ...(ts !== undefined && { ts }),
  };
}
