import type { SchemaVersion } from "../../schema/schema-version.ts";
import type { StoredSettings } from "../directory/stored-registry.ts";
import { createRefusal } from "../refusal.ts";
import type { RegistryAnswer } from "../registry-answer.ts";
import type { RegisteredSchema, RegistryClient, SchemaDraft } from "../registry-client.ts";
import type { RegistryIdentity } from "../registry-identity.ts";
import type { EffectiveSettings, RegistrySettings } from "../registry-settings.ts";
import { checkCompatibility } from "./check-compatibility.ts";
import { deleteSubject, deleteVersion } from "./delete.ts";
import type { EmbeddedRegistry } from "./embedded-registry.ts";
import type { PlacedVersion } from "./id-index.ts";
import { lookUpVersion } from "./look-up.ts";
import {
  findById,
  listAllVersions,
  listReferrerIds,
  listSubjectNames,
  listVersionNumbers,
  readVersion,
} from "./read-versions.ts";
import { registerSchema } from "./register.ts";
import { RegistryFault } from "./registry-fault.ts";
import {
  changeConfig,
  listContexts,
  readConfigInScope,
  readModeInScope,
  readOwnConfig,
  removeConfig,
} from "./scopes.ts";

/** The embedded registry as a client in the same process: every call is one operation on the files. */
export class EmbeddedClient implements RegistryClient {
  readonly #registry: EmbeddedRegistry;
  readonly #identity: RegistryIdentity;

  constructor(registry: EmbeddedRegistry, identity: RegistryIdentity) {
    this.#registry = registry;
    this.#identity = identity;
  }

  async identify(): Promise<RegistryIdentity> {
    return this.#identity;
  }

  async listSubjects({ prefix = "", deleted = "none" }: Parameters<RegistryClient["listSubjects"]>[0] = {}): Promise<
    readonly string[]
  > {
    return listSubjectNames(this.#open(), { prefix, deleted });
  }

  async listVersions(
    subject: string,
    deleted: Parameters<RegistryClient["listVersions"]>[1] = "none",
  ): Promise<readonly number[]> {
    return orNothing(() => listVersionNumbers(this.#open(), subject, deleted)) ?? [];
  }

  async readVersion(
    subject: string,
    version: number | "latest",
    deleted: Parameters<RegistryClient["readVersion"]>[2] = "none",
  ): Promise<SchemaVersion | null> {
    const registry = this.#open();
    const place = orNothing(() => readVersion(registry, subject, { version, deleted: deleted !== "none" }));
    return place?.subject === subject ? present(registry, place) : null;
  }

  async readHistories(subjects: readonly string[]): Promise<ReadonlyMap<string, readonly SchemaVersion[]>> {
    const registry = this.#open();
    return new Map(subjects.map((subject) => [subject, listLive(registry, subject)]));
  }

  async readAllVersions(prefix: string = ""): Promise<readonly SchemaVersion[]> {
    const registry = this.#open();
    const places = listAllVersions(registry, { prefix, deleted: false, latestOnly: false });
    return places.map((place) => present(registry, place));
  }

  async readSchema(id: number, context: string = "."): Promise<RegisteredSchema | null> {
    const registry = this.#open();
    const place = findById(registry, id, `:${context}:`);
    if (place === undefined) return null;
    const { subject: _subject, version: _version, ...schema } = present(registry, place);
    return schema;
  }

  async listReferrers(subject: string, version: number): Promise<readonly number[]> {
    const registry = this.#open();
    const place = orNothing(() => readVersion(registry, subject, { version, deleted: true }));
    return place === undefined ? [] : listReferrerIds(registry, place, false);
  }

  async listContexts(): Promise<readonly string[]> {
    return listContexts(this.#open());
  }

  async readSettings(subject: string | null): Promise<RegistrySettings | null> {
    const registry = this.#open();
    const own = subject === null ? registry.writer.registry.index.config : readOwn(registry, subject);
    return own === undefined ? null : presentSettings(own);
  }

  async readEffectiveSettings(subject: string): Promise<EffectiveSettings> {
    const registry = this.#open();
    const settings = readConfigInScope(registry, subject);
    const own = readOwn(registry, subject);
    const { alias, compatibilityGroup, compatibilityPolicy } = settings;
    return {
      level: settings.compatibility,
      levelSource: own?.compatibility === undefined ? "global" : "subject",
      normalize: settings.normalize ?? false,
      alias: alias ?? null,
      compatibilityGroup: compatibilityGroup ?? null,
      compatibilityPolicy: compatibilityPolicy ?? null,
      validateFields: settings.validateFields ?? false,
      undecided: compatibilityPolicy === "LOGICAL" ? ['compatibilityPolicy = "LOGICAL"'] : [],
      notes: [],
    };
  }

  async readMode(subject: string): ReturnType<RegistryClient["readMode"]> {
    return readModeInScope(this.#open(), subject);
  }

  async findVersion(subject: string, draft: SchemaDraft): Promise<RegistryAnswer<SchemaVersion | null>> {
    const registry = this.#open();
    return answer(() => {
      const version = lookUpVersion(registry, draft, { subject, deleted: false });
      return version === undefined ? null : present(registry, { subject, version });
    });
  }

  async checkCompatibility({
    subject,
    draft,
    against,
  }: Parameters<RegistryClient["checkCompatibility"]>[0]): ReturnType<RegistryClient["checkCompatibility"]> {
    return answer(() => {
      const messages = checkCompatibility(this.#open(), draft, { subject, against });
      return { compatible: messages.length === 0, messages, comparedWith: against };
    });
  }

  async register(
    subject: string,
    draft: SchemaDraft,
    expected?: Parameters<RegistryClient["register"]>[2],
  ): ReturnType<RegistryClient["register"]> {
    return answer(() => {
      const { id, version } = registerSchema(this.#open(), { ...draft, subject, ...(expected && { expected }) });
      return { id, version };
    });
  }

  async changeSettings(
    subject: string | null,
    change: Parameters<RegistryClient["changeSettings"]>[1],
  ): Promise<RegistryAnswer<null>> {
    return answer(() => {
      changeConfig(this.#open(), subject, { ...change });
      return null;
    });
  }

  async clearSettings(subject: string): Promise<RegistryAnswer<null>> {
    const registry = this.#open();
    return answer(() => {
      if (readOwn(registry, subject) !== undefined) removeConfig(registry, subject);
      return null;
    });
  }

  async deleteVersion({
    subject,
    version,
    permanence,
  }: Parameters<RegistryClient["deleteVersion"]>[0]): Promise<RegistryAnswer<number>> {
    return answer(() => deleteVersion(this.#open(), { subject, version, permanent: permanence === "permanent" }));
  }

  async deleteSubject(
    subject: string,
    permanence: Parameters<RegistryClient["deleteSubject"]>[1],
  ): Promise<RegistryAnswer<readonly number[]>> {
    return answer(() => deleteSubject(this.#open(), { subject, permanent: permanence === "permanent" }));
  }

  async close(): Promise<void> {
    // Nothing is kept open between calls.
  }

  #open(): EmbeddedRegistry {
    this.#registry.refresh();
    return this.#registry;
  }
}

function listLive(registry: EmbeddedRegistry, subject: string): readonly SchemaVersion[] {
  const live = registry.open(subject).versions.filter((version) => !version.deleted);
  return live.map((version) => present(registry, { subject, version }));
}

function present(registry: EmbeddedRegistry, place: PlacedVersion): SchemaVersion {
  const { version, id, schemaType, references, metadata, ruleSet } = place.version;
  return {
    subject: place.subject,
    version,
    id,
    schemaType,
    schema: registry.schemas.readText(place),
    references,
    ...(metadata && { metadata }),
    ...(ruleSet && { ruleSet }),
  };
}

function readOwn(registry: EmbeddedRegistry, subject: string): StoredSettings | undefined {
  return orNothing(() => readOwnConfig(registry, subject));
}

function presentSettings(settings: StoredSettings): RegistrySettings {
  const { compatibility, normalize, alias, compatibilityGroup, compatibilityPolicy, validateFields } = settings;
  return {
    ...(compatibility !== undefined && { compatibility }),
    ...(normalize !== undefined && { normalize }),
    ...(alias !== undefined && { alias }),
    ...(compatibilityGroup !== undefined && { compatibilityGroup }),
    ...(compatibilityPolicy !== undefined && { compatibilityPolicy }),
    ...(validateFields !== undefined && { validateFields }),
    unknown: [],
  };
}

/** What an operation gives; undefined when the registry has no such thing. */
function orNothing<Value>(operate: () => Value): Value | undefined {
  try {
    return operate();
  } catch (error) {
    if (error instanceof RegistryFault && error.status === 404) return undefined;
    throw error;
  }
}

function answer<Value>(operate: () => Value): RegistryAnswer<Value> {
  try {
    return { ok: true, value: operate() };
  } catch (error) {
    if (!(error instanceof RegistryFault)) throw error;
    const { status, errorCode, message } = error;
    return { ok: false, refusal: createRefusal({ status, errorCode, message }) };
  }
}
