import type { StoredSubject, StoredVersion } from "../directory/stored-registry.ts";
import { parseCandidate } from "./candidate.ts";
import { readEffectiveConfig } from "./effective-config.ts";
import type { EmbeddedRegistry } from "./embedded-registry.ts";
import { judgeCandidate } from "./judge-candidate.ts";
import { createVersionNotFound } from "./registry-fault.ts";
import type { EmbeddedDraft } from "./schema-draft.ts";

/** What to check against: `registration` stands for every live version, as registering would; else one version. */
export interface CompatibilityQuestion {
  readonly subject: string;
  readonly against: "registration" | "latest" | number;
}

/**
 * The messages on why a draft is incompatible; empty when it is compatible. Metadata is not filled in, as it is in a
 * registration, and a schema that the subject already has is compared all the same (registry behaviour).
 *
 * @throws RegistryFault 42201 for an invalid schema, 40402 for a numbered version that is not live.
 */
export function checkCompatibility(
  registry: EmbeddedRegistry,
  draft: EmbeddedDraft,
  { subject, against }: CompatibilityQuestion,
): readonly string[] {
  const stored = registry.open(subject);
  const versions = chooseVersions(stored, against);
  const config = readEffectiveConfig(registry, stored);
  const normalize = draft.normalize || config.normalize === true;
  const strictness = config["validateNewSchemas"] === false ? "stored" : "new";
  const candidate = parseCandidate(registry, { ...draft, normalize, subject }, strictness);
  return judgeCandidate(registry, candidate, { config, versions });
}

function chooseVersions(
  { versions }: StoredSubject,
  against: CompatibilityQuestion["against"],
): readonly StoredVersion[] {
  const live = versions.filter((one) => !one.deleted);
  if (against === "registration") return live;
  if (against === "latest") return live.slice(-1);
  const version = live.find((one) => one.version === against);
  if (version === undefined) throw createVersionNotFound(against);
  return [version];
}
