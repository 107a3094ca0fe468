import type { SchemaReference } from "../../schema/schema-reference.ts";
import { DEFAULT_CONTEXT, parseQualifiedSubject, printQualifiedSubject, qualifyReference } from "../subject-context.ts";
import { hashContent } from "./content-hash.ts";
import type { ContentIndex } from "./content-index.ts";
import { buildContentIndex, readHash } from "./content-index.ts";
import type { DirectoryRegistry } from "./directory-registry.ts";
import { REGISTRY_INDEX } from "./directory-registry.ts";
import { MAX_COUNT } from "./index-value.ts";
import { parseRegistryIndex } from "./parse-registry-index.ts";
import type { DeletionRefusal } from "./plan-deletion.ts";
import { planDeletion } from "./plan-deletion.ts";
import type { RegistrationOutcome, RegistrationRequest } from "./plan-registration.ts";
import { findInvalidity, isValidSubject, planRegistration } from "./plan-registration.ts";
import { printRegistryIndex } from "./print-index.ts";
import type {
  RegistryMode,
  StoredContext,
  StoredRegistry,
  StoredScope,
  StoredSettings,
  StoredSubject,
} from "./stored-registry.ts";
import type { StoredVersion } from "./stored-registry.ts";
import { SubjectStore } from "./subject-store.ts";
import type { WriteOptions } from "./write-atomically.ts";
import { writeFileAtomically } from "./write-atomically.ts";
import { holdWriteLock } from "./write-lock.ts";

/** The numbers of the versions that were deleted, ascending; or why none was, and which stands in the way. */
export type DeletionOutcome =
  | { readonly ok: true; readonly versions: readonly number[] }
  | { readonly ok: false; readonly reason: DeletionRefusal; readonly version?: number };

/** What to delete: a version, or with `version` null the whole subject; softly unless `permanent`. */
export interface DeletionTarget {
  readonly subject: string;
  readonly version: number | null;
  readonly permanent: boolean;
}

/** A change of a scope: absent keeps what is there, null removes it; `config` is changed setting by setting. */
export interface ScopeChange {
  readonly config?: { readonly [Name in keyof StoredSettings]?: StoredSettings[Name] | null } | null;
  readonly mode?: RegistryMode | null;
}

/**
 * Writes to a directory registry. Each call is one change: it holds the registry's lock, sees what other processes
 * wrote before, and is on disk as a whole when it returns (see docs/directory-registry.md). Whether a schema is valid
 * and compatible, and whether the mode allows a change, is the caller's to judge.
 */
export class DirectoryWriter {
  readonly registry: DirectoryRegistry;
  readonly #options: WriteOptions;
  #store: SubjectStore | undefined;
  #contents: ContentIndex | undefined;
  #generation: number;
  #holding = false;

  /** Without `durable`, writes do not wait for the disk: for data that can be made again. */
  constructor(registry: DirectoryRegistry, options: WriteOptions = { durable: true }) {
    this.registry = registry;
    this.#options = options;
    this.#generation = registry.generation;
  }

  /**
   * Runs `work` while no other process writes, so that what it decides still holds when it writes. Its own calls of
   * this writer are changes of their own: a crash between two of them leaves the first.
   */
  hold<Result>(work: () => Result): Result {
    return this.#change(work);
  }

  /** Registers a schema under a subject, or finds the live version that already is it. References must exist. */
  register(name: string, request: RegistrationRequest): RegistrationOutcome {
    const subject = printQualifiedSubject(parseQualifiedSubject(name));
    const reason = findInvalidity(subject, request);
    if (reason !== undefined) return { ok: false, reason };
    const hash = hashContent(request);
    return this.#change((store) => {
      const stored = this.#open(subject);
      const same = stored.versions.filter((version) => readHash(this.registry, subject, version) === hash);
      const live = same.findLast((version) => !version.deleted);
      if (live !== undefined) return { ok: true, id: live.id, version: live.version, created: false };
      const reference = request.references.find((one) => !this.#exists(one, subject));
      if (reference !== undefined) return { ok: false, reason: "unknown-reference", reference };
      return this.#add(store, { stored, request, hash, same });
    });
  }

  /**
   * Changes settings of a subject, of a context (`:.staging:`) or, with null, of the default context, which is the
   * global one. A subject need not have versions. Returns the scope as it is afterwards, or null for an invalid name.
   */
  changeScope(target: string | null, change: ScopeChange): StoredScope | null {
    const { context, subject } = parseQualifiedSubject(target ?? "");
    const name = printQualifiedSubject({ context, subject });
    if (subject !== "" && !isValidSubject(name)) return null;
    return this.#change((store) => {
      if (subject === "") return this.#changeContext(context, change);
      const stored = applyChange(this.#open(name), change);
      this.#save(store, stored);
      return stored;
    });
  }

  /** Forgets a context's settings, mode and next id. Which subjects it has is the caller's to look at. */
  removeContext(context: string): void {
    this.#change(() => {
      const { index } = this.registry;
      const contexts = new Map([...index.contexts].filter(([name]) => name !== context));
      if (contexts.size < index.contexts.size) this.#saveIndex({ ...index, contexts });
    });
  }

  /** Deletes a version or a subject as the registry does it: softly first, then for good; never what is referred to. */
  delete({ subject: name, version, permanent }: DeletionTarget): DeletionOutcome {
    const subject = printQualifiedSubject(parseQualifiedSubject(name));
    return this.#change((store) => {
      // Another process may have added a reference without any sign of it in registry.json.
      const contents = (this.#contents = buildContentIndex(this.registry));
      const scope = { deletedToo: permanent, exceptBy: version === null ? subject : undefined };
      const isReferred = (number: number): boolean => contents.isReferred({ subject, version: number }, scope);
      const plan = planDeletion(this.#open(subject), { version, permanent, isReferred });
      if (!plan.ok) return plan;
      this.#save(store, plan.subject);
      if (permanent) store.removeTexts(subject, plan.deleted);
      this.#contents = undefined;
      return { ok: true, versions: plan.deleted.map((one) => one.version) };
    });
  }

  #change<Result>(work: (store: SubjectStore) => Result): Result {
    if (this.#holding) return work(this.#openStore());
    return holdWriteLock(this.registry.locate("registry.lock"), () => {
      this.#holding = true;
      try {
        this.registry.refresh();
        return work(this.#openStore());
      } finally {
        this.#holding = false;
      }
    });
  }

  #openStore(): SubjectStore {
    const first = this.#store === undefined;
    if (this.#generation !== this.registry.generation) {
      this.#generation = this.registry.generation;
      this.#store = undefined;
      this.#contents = undefined;
    }
    this.#store ??= new SubjectStore(this.registry, this.#options);
    if (first) this.#store.sweep();
    return this.#store;
  }

  #open(subject: string): StoredSubject {
    return this.registry.readSubject(subject) ?? { subject, versions: [] };
  }

  #exists(reference: SchemaReference, referrer: string): boolean {
    const { versions } = this.#open(qualifyReference(reference.subject, referrer));
    return versions.some(({ version }) => version === reference.version);
  }

  #add(store: SubjectStore, addition: Addition): RegistrationOutcome {
    const { stored, request, hash, same } = addition;
    const { context } = parseQualifiedSubject(stored.subject);
    // Which deleted versions may go depends on references that another process may have added.
    if (same.length > 0) this.#contents = undefined;
    const contents = (this.#contents ??= buildContentIndex(this.registry));
    const next = Math.max(this.#openContext(context).nextId ?? 1, contents.findHighestId(context) + 1);
    const id = request.id ?? contents.findId(context, hash) ?? next;
    if ((contents.findHash(context, id) ?? hash) !== hash) return { ok: false, reason: "id-taken" };
    const replaced = same.filter(({ version }) => !contents.isReferred({ subject: stored.subject, version }));
    const plan = planRegistration(stored, request, { id, hash, replaced });
    if (!plan.ok) return plan;
    const { added } = plan;
    const beforeCommit = (): void => {
      if (id >= next)
        this.#saveContext(context, { ...this.#openContext(context), nextId: Math.min(id + 1, MAX_COUNT) });
    };
    store.save({ subject: plan.subject, added: { version: added, schema: request.schema }, beforeCommit });
    store.removeTexts(stored.subject, replaced);
    contents.add(stored.subject, added, { hash, label: this.registry.locateSchema(stored.subject, added).label });
    return { ok: true, id, version: added.version, created: true };
  }

  #save(store: SubjectStore, subject: StoredSubject): void {
    const empty = subject.versions.length === 0 && subject.config === undefined && subject.mode === undefined;
    if (empty) store.discard(subject.subject);
    else store.save({ subject, beforeCommit: () => undefined });
  }

  #openContext(context: string): StoredContext {
    const { index } = this.registry;
    return context === DEFAULT_CONTEXT ? index : (index.contexts.get(context) ?? {});
  }

  #changeContext(context: string, change: ScopeChange): StoredScope {
    const changed = applyChange(this.#openContext(context), change);
    this.#saveContext(context, changed);
    return changed;
  }

  #saveContext(context: string, changed: StoredContext): void {
    const { contexts } = this.registry.index;
    const index: StoredRegistry =
      context === DEFAULT_CONTEXT
        ? { ...changed, contexts }
        : { ...this.registry.index, contexts: new Map([...contexts, [context, changed]]) };
    this.#saveIndex(index);
  }

  #saveIndex(index: StoredRegistry): void {
    const file = this.registry.locate(REGISTRY_INDEX);
    const text = printRegistryIndex(index);
    // What could not be read back must not be written.
    parseRegistryIndex({ path: file.label, text });
    writeFileAtomically(file.path, text, this.#options);
    this.registry.noteIndex(text);
  }
}

/** A schema that is new to a subject: `same` are its deleted versions of equal content. */
interface Addition {
  readonly stored: StoredSubject;
  readonly request: RegistrationRequest;
  readonly hash: string;
  readonly same: readonly StoredVersion[];
}

function applyChange<Scope extends StoredScope>(scope: Scope, change: ScopeChange): Scope {
  const { config: oldConfig, mode: oldMode, ...rest } = scope;
  const config = change.config === null ? {} : dropNulls({ ...oldConfig, ...change.config });
  const mode = change.mode === undefined ? oldMode : change.mode;
  return { ...rest, ...(Object.keys(config).length > 0 && { config }), ...(mode && { mode }) } as Scope;
}

function dropNulls(settings: { readonly [name: string]: unknown }): StoredSettings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== null && value !== undefined));
}
