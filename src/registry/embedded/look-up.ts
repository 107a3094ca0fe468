import type { StoredVersion } from "../directory/stored-registry.ts";
import { parseCandidate } from "./candidate.ts";
import { fillContract } from "./contract.ts";
import { readEffectiveConfig } from "./effective-config.ts";
import type { EmbeddedRegistry } from "./embedded-registry.ts";
import { findSameVersion } from "./find-same.ts";
import type { EmbeddedDraft } from "./schema-draft.ts";

/** A look-up: which subject, and whether soft-deleted versions count. */
export interface LookUp {
  readonly subject: string;
  readonly deleted: boolean;
}

/**
 * The version of a subject that already is this schema, parsed leniently; when none is, the search is made once more
 * with the newest version's metadata and rules, as a registration would fill them in.
 *
 * @throws RegistryFault 42201 for an invalid schema.
 */
export function lookUpVersion(
  registry: EmbeddedRegistry,
  draft: EmbeddedDraft,
  { subject, deleted }: LookUp,
): StoredVersion | undefined {
  const stored = registry.open(subject);
  const config = readEffectiveConfig(registry, stored);
  const normalize = draft.normalize || config.normalize === true;
  const scope = { stored, deleted, latestOnly: false };
  const found = findSameVersion(registry, parseCandidate(registry, { ...draft, normalize, subject }, "stored"), scope);
  if (found !== undefined) return found;
  const filled = fillContract(draft, { config, newest: stored.versions.findLast((one) => !one.deleted) });
  if (filled === draft) return undefined;
  return findSameVersion(registry, parseCandidate(registry, { ...filled, normalize, subject }, "stored"), scope);
}
