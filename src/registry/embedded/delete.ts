import type { DeletionOutcome } from "../directory/directory-writer.ts";
import type { StoredSubject } from "../directory/stored-registry.ts";
import type { EmbeddedRegistry } from "./embedded-registry.ts";
import { refuseReadOnly } from "./mode-guard.ts";
import {
  createReferenceExists,
  createSubjectNotFound,
  createUnlistedFault,
  createVersionNotFound,
  RegistryFault,
} from "./registry-fault.ts";

/** What to delete, and whether for good, which only goes after a soft deletion. */
export interface Deletion {
  readonly subject: string;
  readonly permanent: boolean;
}

/**
 * Deletes all versions of a subject and returns their numbers, ascending; softly the live ones only.
 *
 * @throws RegistryFault 40401, 40404, 40405, 42205 or 42206.
 */
export function deleteSubject(registry: EmbeddedRegistry, { subject, permanent }: Deletion): readonly number[] {
  const versions = registry.writer.hold(() => {
    const stored = registry.open(subject);
    if (stored.versions.length === 0) throw createSubjectNotFound(subject);
    if (!permanent && stored.versions.every(({ deleted }) => deleted)) throw createSoftDeleted(subject);
    refuseReadOnly(registry, stored);
    const outcome = registry.writer.delete({ subject, version: null, permanent });
    if (!outcome.ok) throw explainRefusal(outcome, stored, null);
    return outcome.versions;
  });
  registry.ids.note(subject);
  return versions;
}

/**
 * Deletes one version and returns its number.
 *
 * @throws RegistryFault 40401, 40402, 40406, 40407, 42205 or 42206.
 */
export function deleteVersion(
  registry: EmbeddedRegistry,
  { subject, permanent, version }: Deletion & { readonly version: number | "latest" },
): number {
  const deleted = registry.writer.hold(() => {
    const stored = registry.open(subject);
    const chosen =
      version === "latest"
        ? stored.versions.findLast((one) => !one.deleted)
        : stored.versions.find((one) => one.version === version);
    if (chosen === undefined)
      throw stored.versions.length === 0 ? createSubjectNotFound(subject) : createVersionNotFound(version);
    if (!permanent && chosen.deleted) throw createVersionSoftDeleted(subject, chosen.version);
    refuseReadOnly(registry, stored);
    const outcome = registry.writer.delete({ subject, version: chosen.version, permanent });
    if (!outcome.ok) throw explainRefusal(outcome, stored, chosen.version);
    return chosen.version;
  });
  registry.ids.note(subject);
  return deleted;
}

function explainRefusal(
  outcome: DeletionOutcome & { readonly ok: false },
  { subject }: StoredSubject,
  version: number | null,
): RegistryFault {
  const number = outcome.version ?? version ?? 0;
  switch (outcome.reason) {
    case "referenced":
      return createReferenceExists(subject, number);
    case "not-deleted-softly-before":
      return version === null ? createSubjectNotSoftDeleted(subject) : createVersionNotSoftDeleted(subject, version);
    case "unknown-subject":
      return createSubjectNotFound(subject);
    case "unknown-version":
    case "already-deleted":
      return createUnlistedFault(subject, number);
  }
}

function createSoftDeleted(subject: string): RegistryFault {
  return new RegistryFault(40404, `Subject '${subject}' was soft deleted.Set permanent=true to delete permanently`);
}

function createSubjectNotSoftDeleted(subject: string): RegistryFault {
  return new RegistryFault(40405, `Subject '${subject}' was not deleted first before being permanently deleted`);
}

function createVersionSoftDeleted(subject: string, version: number): RegistryFault {
  return new RegistryFault(
    40406,
    `Subject '${subject}' Version ${version} was soft deleted.Set permanent=true to delete permanently`,
  );
}

function createVersionNotSoftDeleted(subject: string, version: number): RegistryFault {
  return new RegistryFault(
    40407,
    `Subject '${subject}' Version ${version} was not deleted first before being permanently deleted`,
  );
}
