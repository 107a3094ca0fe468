import { isSameMetadata, isSameRuleSet, matchConfluentVersion } from "../../compatibility/same-contract.ts";
import type { SchemaReference } from "../../schema/schema-reference.ts";
import { hashContent } from "../directory/content-hash.ts";
import { readHash } from "../directory/content-index.ts";
import type { StoredSubject, StoredVersion } from "../directory/stored-registry.ts";
import type { Candidate } from "./candidate.ts";
import type { EmbeddedRegistry } from "./embedded-registry.ts";
import { RegistryFault } from "./registry-fault.ts";

/** Which versions may be the answer. */
export interface SameScope {
  readonly deleted: boolean;
  readonly latestOnly: boolean;
}

/**
 * The version of a subject that already is the candidate: equal content first, else the newest whose schema the
 * registry takes for the same (equal structure, metadata and rules; references equal, or sent inlined).
 */
export function findSameVersion(
  registry: EmbeddedRegistry,
  candidate: Candidate,
  { stored, deleted, latestOnly }: SameScope & { readonly stored: StoredSubject },
): StoredVersion | undefined {
  const eligible = stored.versions.filter((version) => deleted || !version.deleted);
  const versions = latestOnly ? eligible.slice(-1) : eligible.toReversed();
  const hash = hashContent({ ...candidate, schema: candidate.canonical });
  const equal = versions.find((version) => readHash(registry.writer.registry, stored.subject, version) === hash);
  return equal ?? versions.find((version) => isSame(registry, candidate, version));
}

function isSame(registry: EmbeddedRegistry, candidate: Candidate, version: StoredVersion): boolean {
  if (version.schemaType !== candidate.schemaType) return false;
  const contract = matchConfluentVersion(candidate, version);
  if (contract === null || !isSameContract(contract.candidate, contract.version)) return false;
  if (!canRefer(candidate.references, version.references)) return false;
  try {
    const earlier = registry.schemas.parseStored({ subject: candidate.subject, version });
    return candidate.format.isSame(candidate.parsed, earlier);
  } catch (error) {
    // A version that cannot be read any more is nobody's equal.
    if (error instanceof RegistryFault) return false;
    throw error;
  }
}

type Contracts = NonNullable<ReturnType<typeof matchConfluentVersion>>;

function isSameContract(left: Contracts["candidate"], right: Contracts["version"]): boolean {
  return isSameMetadata(left.metadata, right.metadata) && isSameRuleSet(left.ruleSet, right.ruleSet);
}

/** A text that refers to nothing may be a stored one with its references written out. */
function canRefer(sent: readonly SchemaReference[], stored: readonly SchemaReference[]): boolean {
  if (sent.length === 0) return true;
  const isEqual = ({ name, subject, version }: SchemaReference, index: number): boolean => {
    const other = stored[index];
    return other?.name === name && other.subject === subject && other.version === version;
  };
  return sent.length === stored.length && sent.every(isEqual);
}
