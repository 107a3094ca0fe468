import type { DirectoryRegistry } from "../directory/directory-registry.ts";
import type { StoredSubject, StoredVersion } from "../directory/stored-registry.ts";
import { parseQualifiedSubject, qualifyReference } from "../subject-context.ts";

/** A version and the subject it is of. */
export interface PlacedVersion {
  readonly subject: string;
  readonly version: StoredVersion;
}

/**
 * Which versions have an id, and which refer to a version. Kept in step with the disk: a look at every subject's index
 * file tells which changed, and at most a tenth of the time is spent on looking. Subjects that came or went are known
 * at once: the registry's list tells.
 */
export class IdIndex {
  readonly #registry: DirectoryRegistry;
  readonly #seen = new Map<string, StoredSubject>();
  readonly #byId = new Map<string, PlacedVersion[]>();
  readonly #referrers = new Map<string, PlacedVersion[]>();
  readonly #contexts = new Map<string, number>();
  #sorted: readonly StoredSubject[] | undefined;
  #nextLook = 0;
  #generation: number;

  constructor(registry: DirectoryRegistry) {
    this.#registry = registry;
    this.#generation = registry.generation;
  }

  /** Versions with an id in a context, deleted ones included; asks the disk again before it says there are none. */
  listById(context: string, id: number): readonly PlacedVersion[] {
    const key = printIdKey(context, id);
    this.#look();
    const known = this.#byId.get(key);
    if (known !== undefined) return known;
    this.#lookNow();
    return this.#byId.get(key) ?? [];
  }

  /** Versions that refer to a version, deleted ones included. */
  listReferrers(subject: string, version: number): readonly PlacedVersion[] {
    this.#look();
    return this.#referrers.get(printReferenceKey(subject, version)) ?? [];
  }

  /** The highest id in use in a context; 0 when none is. */
  findHighestId(context: string): number {
    this.#look();
    const versions = [...this.#seen.values()]
      .filter(({ subject }) => parseQualifiedSubject(subject).context === context)
      .flatMap((subject) => subject.versions);
    return versions.reduce((highest, { id }) => Math.max(highest, id), 0);
  }

  /** All subjects as they are now, by name. */
  listSubjects(): readonly StoredSubject[] {
    this.#look();
    return (this.#sorted ??= this.#registry.listSubjects().flatMap((subject) => this.#seen.get(subject) ?? []));
  }

  /** Names of the contexts that have subjects, in no order. */
  listContexts(): readonly string[] {
    this.#look();
    return [...this.#contexts.keys()];
  }

  /** Notes that this process changed a subject. */
  note(subject: string): void {
    this.#update(subject, this.#registry.readSubject(subject));
  }

  #look(): void {
    if (performance.now() >= this.#nextLook) this.#lookNow();
    else if (this.#generation !== this.#registry.generation) this.#compareLists();
  }

  #compareLists(): void {
    this.#generation = this.#registry.generation;
    const subjects = this.#registry.listSubjects();
    this.#forgetOthers(new Set(subjects));
    for (const subject of subjects)
      if (!this.#seen.has(subject)) this.#update(subject, this.#registry.readSubject(subject));
  }

  #forgetOthers(subjects: ReadonlySet<string>): void {
    for (const subject of this.#seen.keys()) if (!subjects.has(subject)) this.#update(subject, undefined);
  }

  #lookNow(): void {
    const start = performance.now();
    this.#generation = this.#registry.generation;
    const subjects = new Set(this.#registry.listSubjects());
    this.#forgetOthers(subjects);
    for (const subject of subjects) this.#update(subject, this.#registry.readSubject(subject));
    const end = performance.now();
    this.#nextLook = end + 9 * (end - start);
  }

  #update(name: string, subject: StoredSubject | undefined): void {
    const seen = this.#seen.get(name);
    if (seen === subject) return;
    this.#sorted = undefined;
    if (seen !== undefined) this.#visit(seen, remove);
    if (subject !== undefined) this.#visit(subject, add);
    if (subject === undefined) this.#seen.delete(name);
    else this.#seen.set(name, subject);
    this.#count(name, (subject === undefined ? 0 : 1) - (seen === undefined ? 0 : 1));
  }

  #count(subject: string, difference: number): void {
    const { context } = parseQualifiedSubject(subject);
    const count = (this.#contexts.get(context) ?? 0) + difference;
    if (count === 0) this.#contexts.delete(context);
    else this.#contexts.set(context, count);
  }

  #visit({ subject, versions }: StoredSubject, change: typeof add): void {
    const { context } = parseQualifiedSubject(subject);
    for (const version of versions) {
      const place = { subject, version };
      change(this.#byId, printIdKey(context, version.id), place);
      for (const reference of version.references) {
        const referred = qualifyReference(reference.subject, subject);
        change(this.#referrers, printReferenceKey(referred, reference.version), place);
      }
    }
  }
}

function add(index: Map<string, PlacedVersion[]>, key: string, place: PlacedVersion): void {
  const places = index.get(key);
  if (places === undefined) index.set(key, [place]);
  else places.push(place);
}

function remove(index: Map<string, PlacedVersion[]>, key: string, { subject, version }: PlacedVersion): void {
  const left = (index.get(key) ?? []).filter((one) => one.subject !== subject || one.version !== version);
  if (left.length === 0) index.delete(key);
  else index.set(key, left);
}

function printIdKey(context: string, id: number): string {
  return `${id} ${context}`;
}

function printReferenceKey(subject: string, version: number): string {
  return `${version} ${subject}`;
}
