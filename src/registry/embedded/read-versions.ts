import { readHash } from "../directory/content-index.ts";
import type { StoredSubject } from "../directory/stored-registry.ts";
import { DEFAULT_CONTEXT, parseQualifiedSubject, printQualifiedSubject } from "../subject-context.ts";
import type { EmbeddedRegistry } from "./embedded-registry.ts";
import type { PlacedVersion } from "./id-index.ts";
import { createSubjectNotFound, createVersionNotFound } from "./registry-fault.ts";
import { listContexts } from "./scopes.ts";

/** Whether soft-deleted things are meant. */
export type DeletedScope = "none" | "included" | "only";

/** The subject that is meant by a name: the one its settings name as alias, in the same context unless qualified. */
export function resolveAlias(registry: EmbeddedRegistry, name: string): string {
  const parsed = parseQualifiedSubject(name);
  const subject = printQualifiedSubject(parsed);
  const alias = parsed.subject === "" ? undefined : registry.open(subject).config?.alias;
  if (!alias) return subject;
  const target = parseQualifiedSubject(alias);
  return printQualifiedSubject(alias.startsWith(":") ? target : { ...target, context: parsed.context });
}

/**
 * A version of a subject. A name without a context that has no such version is looked for in every other context, as
 * the registry does it: the answer's subject may be another than asked for.
 *
 * @throws RegistryFault 40401 or 40402.
 */
export function readVersion(
  registry: EmbeddedRegistry,
  subject: string,
  { version, deleted }: { readonly version: number | "latest"; readonly deleted: boolean },
): PlacedVersion {
  for (const name of listPossibleNames(registry, subject)) {
    const { versions } = registry.open(name);
    const found =
      version === "latest"
        ? versions.findLast((one) => !one.deleted)
        : versions.find((one) => one.version === version && (deleted || !one.deleted));
    if (found !== undefined) return { subject: name, version: found };
  }
  throw hasVersions(registry.open(subject), deleted) ? createVersionNotFound(version) : createSubjectNotFound(subject);
}

/** The subject itself, then, for one of the default context, the same name in the other contexts. */
export function listPossibleNames(registry: EmbeddedRegistry, subject: string): readonly string[] {
  if (parseQualifiedSubject(subject).context !== DEFAULT_CONTEXT || registry.open(subject).versions.length > 0)
    return [subject];
  const [, ...contexts] = listContexts(registry);
  return [subject, ...contexts.map((context) => printQualifiedSubject({ context, subject }))];
}

/** Version numbers of a subject, ascending. @throws RegistryFault 40401 when there are none to speak of. */
export function listVersionNumbers(
  registry: EmbeddedRegistry,
  subject: string,
  deleted: DeletedScope,
): readonly number[] {
  const stored = registry.open(subject);
  if (!hasVersions(stored, deleted !== "none")) throw createSubjectNotFound(subject);
  return stored.versions.filter((one) => isIncluded(one.deleted, deleted)).map((one) => one.version);
}

/** Names of subjects that start with a prefix (`:*:x` in any context), sorted by code unit. */
export function listSubjectNames(
  registry: EmbeddedRegistry,
  { prefix, deleted }: { readonly prefix: string; readonly deleted: DeletedScope },
): readonly string[] {
  return selectSubjects(registry, prefix)
    .filter(({ versions }) => versions.length > 0)
    .filter(({ versions }) =>
      isIncluded(
        versions.every((one) => one.deleted),
        deleted,
      ),
    )
    .map(({ subject }) => subject);
}

/** All versions of the subjects that start with a prefix, by subject and version; or the latest of each. */
export function listAllVersions(
  registry: EmbeddedRegistry,
  selection: { readonly prefix: string; readonly deleted: boolean; readonly latestOnly: boolean },
): readonly PlacedVersion[] {
  return selectSubjects(registry, selection.prefix).flatMap(({ subject, versions }) => {
    const included = versions.filter((version) => selection.deleted || !version.deleted);
    const chosen = selection.latestOnly ? included.slice(-1) : included;
    return chosen.map((version) => ({ subject, version }));
  });
}

function selectSubjects(registry: EmbeddedRegistry, prefix: string): readonly StoredSubject[] {
  const subjects = registry.ids.listSubjects();
  if (prefix === "") return subjects;
  if (!prefix.startsWith(":*:")) return subjects.filter(({ subject }) => subject.startsWith(prefix));
  const wanted = prefix.slice(":*:".length);
  return subjects.filter(({ subject }) => parseQualifiedSubject(subject).subject.startsWith(wanted));
}

/**
 * A version that has an id, a live one where there is one. `subject` may name a subject, whose version is preferred and
 * whose other contexts are searched, or a context (`:.staging:`).
 */
export function findById(registry: EmbeddedRegistry, id: number, subject: string): PlacedVersion | undefined {
  const parsed = parseQualifiedSubject(subject);
  const own = registry.ids.listById(parsed.context, id);
  const names = parsed.subject === "" ? [] : [subject];
  const match = pickLive(own.filter((one) => names.includes(one.subject)));
  if (match !== undefined || parsed.subject === "" || parsed.context !== DEFAULT_CONTEXT) return match ?? pickLive(own);
  for (const context of listContexts(registry).slice(1)) {
    const name = printQualifiedSubject({ context, subject });
    const found = pickLive(registry.ids.listById(context, id).filter((one) => one.subject === name));
    if (found !== undefined) return found;
  }
  return pickLive(own);
}

function pickLive(places: readonly PlacedVersion[]): PlacedVersion | undefined {
  return places.find(({ version }) => !version.deleted) ?? places[0];
}

/** Versions of equal content with a version, by subject and number. */
export function listEqual(registry: EmbeddedRegistry, place: PlacedVersion): readonly PlacedVersion[] {
  const { context } = parseQualifiedSubject(place.subject);
  return [...registry.ids.listById(context, place.version.id)].sort(comparePlaces);
}

/** The guid of a version: the same for equal content in every context and registry of this kind. */
export function printGuid(registry: EmbeddedRegistry, { subject, version }: PlacedVersion): string {
  const digits = readHash(registry.writer.registry, subject, version).slice(-32);
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** A version with this guid in each context that has one, by context. */
export function listByGuid(registry: EmbeddedRegistry, guid: string): readonly PlacedVersion[] {
  const found = new Map<string, PlacedVersion>();
  for (const { subject, versions } of registry.ids.listSubjects()) {
    const { context } = parseQualifiedSubject(subject);
    for (const version of versions) {
      const place = { subject, version };
      if (!found.has(context) && printGuid(registry, place) === guid.toLowerCase()) found.set(context, place);
    }
  }
  return [...found].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, place]) => place);
}

/** Ids of the versions that refer to a version, ascending, each once. */
export function listReferrerIds(
  registry: EmbeddedRegistry,
  { subject, version }: PlacedVersion,
  deleted: boolean,
): readonly number[] {
  const referrers = registry.ids.listReferrers(subject, version.version);
  const ids = referrers.filter((one) => deleted || !one.version.deleted).map((one) => one.version.id);
  return [...new Set(ids)].sort((left, right) => left - right);
}

function comparePlaces(left: PlacedVersion, right: PlacedVersion): number {
  if (left.subject !== right.subject) return left.subject < right.subject ? -1 : 1;
  return left.version.version - right.version.version;
}

function hasVersions({ versions }: StoredSubject, deleted: boolean): boolean {
  return versions.some((one) => deleted || !one.deleted);
}

function isIncluded(isDeleted: boolean, scope: DeletedScope): boolean {
  return scope === "included" || isDeleted === (scope === "only");
}
