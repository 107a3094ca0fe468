import { locateFile } from "../diagnostic/location.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import { quoteName } from "../diagnostic/quote-name.ts";
import type { DirectoryRegistry } from "../registry/directory/directory-registry.ts";
import { resolveLevel, resolveSettings } from "../registry/directory/resolve-level.ts";
import type { StoredSettings, StoredSubject, StoredVersion } from "../registry/directory/stored-registry.ts";
import { qualifyReference } from "../registry/subject-context.ts";
import type { ResolvedReference, SchemaReference } from "../schema/schema-reference.ts";
import type { Baseline, BaselineSubject, BaselineVersion } from "./baseline.ts";
import { isCandidateChanged } from "./candidate-change.ts";
import type { FoundReference } from "../registry/resolve-references.ts";
import { resolveReferences } from "../registry/resolve-references.ts";

/** The versions and levels of a directory registry; each subject is read when it is asked for. */
export function createDirectoryBaseline(registry: DirectoryRegistry): Baseline {
  const reader = new DirectoryBaselineReader(registry);
  return {
    kind: "directory",
    label: `directory registry ${registry.label}`,
    prepare: () => undefined,
    readSubject: (subject) => reader.readSubject(subject),
    isChanged: (candidate) => isCandidateChanged(candidate, reader.readSubject(candidate.subject).versions.at(-1)),
    readFile: () => null,
  };
}

/** A reference together with the subject whose schema makes it, whose context an unqualified name is of. */
type ReferenceOf = SchemaReference & { readonly referrer: string };

class DirectoryBaselineReader {
  readonly #registry: DirectoryRegistry;
  /** Referenced versions are few and used by many, so they are kept; others are read once. */
  readonly #found = new Map<string, FoundReference<ReferenceOf>>();

  constructor(registry: DirectoryRegistry) {
    this.#registry = registry;
  }

  readSubject(name: string): BaselineSubject {
    const subject = this.#registry.readSubject(name) ?? { subject: name, versions: [] };
    const settings = resolveSettings(this.#registry.index, subject);
    this.#refuseAlias(subject);
    return {
      versions: subject.versions.filter((version) => !version.deleted).map((version) => this.#present(name, version)),
      level: resolveLevel(this.#registry.index, subject),
      policy: POLICIES.find((policy) => policy === settings.compatibilityPolicy) ?? null,
      undecided: listUndecided(settings),
      normalize: settings.normalize ?? false,
    };
  }

  #present(subject: string, version: StoredVersion): BaselineVersion {
    const registry = this.#registry;
    let schema: string | undefined;
    let resolved: readonly ResolvedReference[] | undefined;
    const resolve = (): readonly ResolvedReference[] => this.#resolve(subject, version.references);
    return {
      version: version.version,
      label: `version ${version.version}`,
      schemaType: version.schemaType,
      references: version.references,
      file: registry.locateSchema(subject, version).label,
      id: version.id,
      ...(version.metadata && { metadata: version.metadata }),
      ...(version.ruleSet && { ruleSet: version.ruleSet }),
      get schema(): string {
        return (schema ??= registry.readSchema(subject, version));
      },
      get resolved(): readonly ResolvedReference[] {
        return (resolved ??= resolve());
      },
    };
  }

  #resolve(referrer: string, references: readonly SchemaReference[]): readonly ResolvedReference[] {
    if (references.length === 0) return [];
    return resolveReferences(
      references.map((reference) => ({ ...reference, referrer })),
      (reference) => this.#find(reference),
    );
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
