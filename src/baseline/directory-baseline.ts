import { locateFile } from "../diagnostic/location.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import { quoteName } from "../diagnostic/quote-name.ts";
import type { DirectoryRegistry } from "../registry/directory/directory-registry.ts";
import { resolveLevel, resolveSettings } from "../registry/directory/resolve-level.ts";
import type { StoredSettings, StoredSubject, StoredVersion } from "../registry/directory/stored-registry.ts";
import { qualifyReference } from "../registry/subject-context.ts";
import type { ResolvedReference, SchemaReference } from "../schema/schema-reference.ts";
import type { SchemaType } from "../schema/schema-type.ts";
import type { SchemaMetadata, SchemaRuleSet } from "../schema/schema-version.ts";
import type { Baseline, BaselineSubject, BaselineVersion } from "./baseline.ts";
import { isCandidateChanged } from "./candidate-change.ts";
import type { FoundReference } from "../registry/resolve-references.ts";
import { resolveReferences } from "../registry/resolve-references.ts";

/** The versions and levels of a directory registry; each subject is read when it is asked for. */
export function createDirectoryBaseline(registry: DirectoryRegistry): Baseline {
  const reader = new DirectoryBaselineReader(registry);
  return {
    kind: "directory",
    label: `directory registry ${registry.label.replace(/\/?$/, "/")}`,
    prepare: () => undefined,
    readSubject: (subject) => reader.readSubject(subject),
    isChanged: (candidate) => isCandidateChanged(candidate, reader.readSubject(candidate.subject).versions.at(-1)),
    readFile: () => null,
  };
}

/** A reference together with the subject whose schema makes it, whose context an unqualified name is of. */
type ReferenceOf = SchemaReference & { readonly referrer: string };

const NO_REFERENCES: readonly ResolvedReference[] = [];

/** What a version is read from; `isNewest` among all of its subject. */
interface VersionSource {
  readonly file: string;
  readonly reader: DirectoryBaselineReader;
  readonly isNewest: boolean;
}

/** A version whose text and references are read when they are asked for. */
class DirectoryVersion implements BaselineVersion {
  readonly version: number;
  readonly label: string;
  readonly schemaType: SchemaType;
  readonly references: readonly SchemaReference[];
  readonly file: string;
  readonly id: number;
  declare readonly metadata?: SchemaMetadata;
  declare readonly ruleSet?: SchemaRuleSet;
  readonly #subject: string;
  readonly #stored: StoredVersion;
  readonly #reader: DirectoryBaselineReader;
  readonly #isNewest: boolean;
  #text: string | undefined;
  #resolved: readonly ResolvedReference[] | undefined;

  constructor(subject: string, stored: StoredVersion, { file, reader, isNewest }: VersionSource) {
    this.version = stored.version;
    this.label = `version ${stored.version}`;
    this.schemaType = stored.schemaType;
    this.references = stored.references;
    this.file = file;
    this.id = stored.id;
    if (stored.metadata) this.metadata = stored.metadata;
    if (stored.ruleSet) this.ruleSet = stored.ruleSet;
    this.#subject = subject;
    this.#stored = stored;
    this.#reader = reader;
    this.#isNewest = isNewest;
  }

  get schema(): string {
    if (this.#text !== undefined) return this.#text;
    const text = this.#reader.readText(this.#subject, this.#stored);
    // Linting asks for the newest text again, once all subjects are judged.
    if (this.#isNewest) this.#text = text;
    return text;
  }

  get resolved(): readonly ResolvedReference[] {
    return (this.#resolved ??= this.#reader.resolve(this.#subject, this.#stored.references));
  }
}

/** Texts of one subject's versions, by number. */
interface SubjectTexts {
  readonly subject: string;
  readonly byVersion: Map<number, string>;
}

class DirectoryBaselineReader {
  readonly #registry: DirectoryRegistry;
  /** Referenced versions are few and used by many, so they are kept; others are read once. */
  readonly #found = new Map<string, FoundReference<ReferenceOf>>();
  /** A subject's versions mostly have the same references, one after the other. */
  #resolved: { readonly key: string; readonly texts: readonly ResolvedReference[] } = {
    key: "",
    texts: NO_REFERENCES,
  };
  /** Subjects are judged one after the other; to keep the texts of all of them costs more than to read one again. */
  #texts: SubjectTexts = { subject: "", byVersion: new Map() };

  constructor(registry: DirectoryRegistry) {
    this.#registry = registry;
  }

  readSubject(name: string): BaselineSubject {
    const subject = this.#registry.readSubject(name) ?? { subject: name, versions: [] };
    const settings = resolveSettings(this.#registry.index, subject);
    this.#refuseAlias(subject);
    return {
      versions: this.#presentAll(name, subject.versions),
      level: resolveLevel(this.#registry.index, subject),
      policy: POLICIES.find((policy) => policy === settings.compatibilityPolicy) ?? null,
      undecided: listUndecided(settings),
      normalize: settings.normalize ?? false,
    };
  }

  #presentAll(subject: string, stored: readonly StoredVersion[]): readonly BaselineVersion[] {
    const live = stored.filter((version) => !version.deleted);
    return live.map((version, index) => {
      const file = this.#registry.locateSchema(subject, version).label;
      return new DirectoryVersion(subject, version, { file, reader: this, isNewest: index === live.length - 1 });
    });
  }

  readText(subject: string, version: StoredVersion): string {
    if (this.#texts.subject !== subject) this.#texts = { subject, byVersion: new Map() };
    const { byVersion } = this.#texts;
    const known = byVersion.get(version.version);
    if (known !== undefined) return known;
    const text = this.#registry.readSchema(subject, version);
    byVersion.set(version.version, text);
    return text;
  }

  resolve(referrer: string, references: readonly SchemaReference[]): readonly ResolvedReference[] {
    if (references.length === 0) return NO_REFERENCES;
    const key = JSON.stringify([referrer, references]);
    if (this.#resolved.key !== key)
      this.#resolved = {
        key,
        texts: resolveReferences(
          references.map((reference) => ({ ...reference, referrer })),
          (reference) => this.#find(reference),
        ),
      };
    return this.#resolved.texts;
  }

  #find(reference: ReferenceOf): FoundReference<ReferenceOf> {
    const subject = qualifyReference(reference.subject, reference.referrer);
    const key = `${subject} version ${reference.version}`;
    const known = this.#found.get(key);
    const found = known ?? this.#read(subject, reference);
    if (known === undefined) this.#found.set(key, found);
    // One version may be referred to under several names.
    return { ...found, resolved: { ...found.resolved, name: reference.name } };
  }

  #read(subject: string, reference: ReferenceOf): FoundReference<ReferenceOf> {
    const stored = this.#registry.readSubject(subject);
    // A soft-deleted version still serves those that refer to it (registry behaviour).
    const version = stored?.versions.find((candidate) => candidate.version === reference.version);
    if (version === undefined) throw createMissingError(this.#registry, subject, reference);
    return {
      key: `${subject} version ${version.version}`,
      references: version.references.map((inner) => ({ ...inner, referrer: subject })),
      resolved: {
        name: reference.name,
        schema: this.#registry.readSchema(subject, version),
        subject,
        version: version.version,
      },
    };
  }

  #refuseAlias({ subject, config }: StoredSubject): void {
    if (!config?.alias) return;
    throw new OperationalError({
      code: "baseline",
      message: `The subject ${quoteName(subject)} is an alias of ${quoteName(config.alias)}, and aliases are not followed.`,
      hint: `Map the file to ${quoteName(config.alias)} itself.`,
      location: locateFile(this.#registry.locate("subjects", this.#registry.findFolder(subject) ?? "").label),
    });
  }
}

function createMissingError(registry: DirectoryRegistry, subject: string, reference: ReferenceOf): OperationalError {
  const folder = registry.findFolder(reference.referrer) ?? "";
  return new OperationalError({
    code: "baseline",
    message:
      `A version of ${quoteName(reference.referrer)} refers to version ${reference.version} of ` +
      `${quoteName(subject)}, which is not in the registry.`,
    hint: "Restore the referenced version from version control, or correct the reference in the index.",
    location: locateFile(registry.locate("subjects", folder, "subject.json").label),
  });
}

const POLICIES = ["STRICT", "LENIENT"] as const;

function listUndecided({ compatibilityGroup, compatibilityPolicy, validateFields }: StoredSettings): readonly string[] {
  return [
    ...(compatibilityGroup ? [`compatibilityGroup = ${compatibilityGroup}`] : []),
    ...(compatibilityPolicy === "LOGICAL" ? [`compatibilityPolicy = ${compatibilityPolicy}`] : []),
    ...(validateFields ? [`validateFields = ${String(validateFields)}`] : []),
  ];
}
