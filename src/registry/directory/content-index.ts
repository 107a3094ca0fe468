import { locateFile } from "../../diagnostic/location.ts";
import { OperationalError } from "../../diagnostic/operational-error.ts";
import { quoteName } from "../../diagnostic/quote-name.ts";
import { parseQualifiedSubject, qualifyReference } from "../subject-context.ts";
import { hashContent, isCurrentHash } from "./content-hash.ts";
import type { DirectoryRegistry } from "./directory-registry.ts";
import type { StoredVersion } from "./stored-registry.ts";

/** Where a content was first met, for a message. */
interface Holding {
  readonly hash: string;
  readonly subject: string;
  readonly version: number;
}

/** A version that refers to another. */
interface Referrer {
  readonly subject: string;
  readonly deleted: boolean;
}

/** Which referring versions count: soft-deleted ones too or not, and none of the subject `exceptBy`. */
export interface ReferrerScope {
  readonly deletedToo: boolean;
  readonly exceptBy?: string | undefined;
}

interface ContextIds {
  readonly idByHash: Map<string, number>;
  readonly holdingById: Map<number, Holding>;
  highest: number;
}

/** Which content has which id in each context, and which versions others refer to. */
export class ContentIndex {
  readonly #contexts = new Map<string, ContextIds>();
  readonly #referrers = new Map<string, Referrer[]>();

  /** Notes a version that is in the registry. @throws OperationalError when its id stands for another content. */
  add(subject: string, version: StoredVersion, place: { readonly hash: string; readonly label: string }): void {
    const ids = this.#open(parseQualifiedSubject(subject).context);
    const holding = ids.holdingById.get(version.id);
    if (holding !== undefined && holding.hash !== place.hash)
      throw createClashError({ subject, version, label: place.label, holding });
    if (holding === undefined) ids.holdingById.set(version.id, { hash: place.hash, subject, version: version.version });
    if (!ids.idByHash.has(place.hash)) ids.idByHash.set(place.hash, version.id);
    ids.highest = Math.max(ids.highest, version.id);
    for (const reference of version.references) {
      const key = printKey(qualifyReference(reference.subject, subject), reference.version);
      const referrers = this.#referrers.get(key);
      const referrer = { subject, deleted: version.deleted };
      if (referrers === undefined) this.#referrers.set(key, [referrer]);
      else referrers.push(referrer);
    }
  }

  /** The id of a content in a context, or undefined when it has none. */
  findId(context: string, hash: string): number | undefined {
    return this.#contexts.get(context)?.idByHash.get(hash);
  }

  /** The hash of the content an id stands for in a context, or undefined when the id is free. */
  findHash(context: string, id: number): string | undefined {
    return this.#contexts.get(context)?.holdingById.get(id)?.hash;
  }

  /** The highest id in use in a context, 0 when none is. */
  findHighestId(context: string): number {
    return this.#contexts.get(context)?.highest ?? 0;
  }

  /** Whether any version in the scope, by default any at all, refers to this one. */
  isReferred(
    { subject, version }: { readonly subject: string; readonly version: number },
    { deletedToo, exceptBy }: ReferrerScope = { deletedToo: true },
  ): boolean {
    const referrers = this.#referrers.get(printKey(subject, version)) ?? [];
    return referrers.some((one) => (deletedToo || !one.deleted) && one.subject !== exceptBy);
  }

  #open(context: string): ContextIds {
    const known = this.#contexts.get(context);
    if (known !== undefined) return known;
    const ids: ContextIds = { idByHash: new Map(), holdingById: new Map(), highest: 0 };
    this.#contexts.set(context, ids);
    return ids;
  }
}

/**
 * Reads the indexes of all subjects; texts only of versions that have no stored hash.
 *
 * @throws OperationalError when an index is malformed, or one id stands for two contents.
 */
export function buildContentIndex(registry: DirectoryRegistry): ContentIndex {
  const index = new ContentIndex();
  for (const subject of registry.listSubjects()) {
    for (const version of registry.readSubject(subject)?.versions ?? []) {
      const { label } = registry.locateSchema(subject, version);
      index.add(subject, version, { hash: readHash(registry, subject, version), label });
    }
  }
  return index;
}

/** The hash of a stored version's content: the stored one, or computed from its text. */
export function readHash(registry: DirectoryRegistry, subject: string, version: StoredVersion): string {
  if (isCurrentHash(version.hash)) return version.hash;
  return hashContent({ ...version, schema: registry.readSchema(subject, version) });
}

function printKey(subject: string, version: number): string {
  return `${version} ${subject}`;
}

interface Clash {
  readonly subject: string;
  readonly version: StoredVersion;
  readonly label: string;
  readonly holding: Holding;
}

function createClashError({ subject, version, label, holding }: Clash): OperationalError {
  return new OperationalError({
    code: "registry",
    message:
      `The id ${version.id} stands for two different schemas: version ${holding.version} of ` +
      `${quoteName(holding.subject)} and version ${version.version} of ${quoteName(subject)}.`,
    hint:
      "This happens when two branches registered at the same time and were merged. " +
      "Give the one that is not in use yet a free id in the index beside this file.",
    location: locateFile(label),
  });
}
