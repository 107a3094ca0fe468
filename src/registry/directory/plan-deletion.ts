import type { StoredSubject, StoredVersion } from "./stored-registry.ts";

/** Why the registry does not delete: see the error codes 40401–40407 and 42206 of its API. */
export type DeletionRefusal =
  | "unknown-subject"
  | "unknown-version"
  | "already-deleted"
  | "not-deleted-softly-before"
  | "referenced";

/** A subject after a deletion, with the versions that were deleted, or why nothing may be deleted. */
export type DeletionPlan =
  | { readonly ok: true; readonly subject: StoredSubject; readonly deleted: readonly StoredVersion[] }
  | { readonly ok: false; readonly reason: DeletionRefusal; readonly version?: number };

/** What to delete: one version, or with `version` null the whole subject. */
export interface DeletionRequest {
  readonly version: number | null;
  readonly permanent: boolean;
  readonly isReferred: (version: number) => boolean;
}

/**
 * Plans a deletion as the registry does it: soft first, then for good; never what another schema refers to. A subject
 * that has no version left at all loses its own settings.
 */
export function planDeletion(subject: StoredSubject | undefined, request: DeletionRequest): DeletionPlan {
  if (subject === undefined || subject.versions.length === 0) return { ok: false, reason: "unknown-subject" };
  const chosen = chooseVersions(subject, request);
  if (chosen.length === 0)
    return { ok: false, reason: request.version === null ? "already-deleted" : "unknown-version" };
  const refusal = findRefusal(chosen, request);
  if (refusal !== undefined) return refusal;
  const versions = request.permanent
    ? subject.versions.filter((version) => !chosen.includes(version))
    : subject.versions.map((version) => (chosen.includes(version) ? { ...version, deleted: true } : version));
  const settled = versions.length === 0 ? { subject: subject.subject, versions } : { ...subject, versions };
  return { ok: true, subject: settled, deleted: chosen };
}

function chooseVersions(subject: StoredSubject, request: DeletionRequest): readonly StoredVersion[] {
  if (request.version !== null) return subject.versions.filter(({ version }) => version === request.version);
  return request.permanent ? subject.versions : subject.versions.filter(({ deleted }) => !deleted);
}

function findRefusal(
  chosen: readonly StoredVersion[],
  { permanent, isReferred }: DeletionRequest,
): (DeletionPlan & { readonly ok: false }) | undefined {
  for (const { version, deleted } of chosen) {
    if (!permanent && deleted) return { ok: false, reason: "already-deleted", version };
    if (isReferred(version)) return { ok: false, reason: "referenced", version };
    if (permanent && !deleted) return { ok: false, reason: "not-deleted-softly-before", version };
  }
  return undefined;
}
