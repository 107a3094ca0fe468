import { OperationalError } from "../diagnostic/operational-error.ts";
import { quoteName } from "../diagnostic/quote-name.ts";
import type { RegistryClient } from "../registry/registry-client.ts";
import type { EffectiveSettings } from "../registry/registry-settings.ts";
import { qualifyReference } from "../registry/subject-context.ts";
import type { ResolvedReference, SchemaReference } from "../schema/schema-reference.ts";
import type { SchemaVersion } from "../schema/schema-version.ts";
import type { Baseline, BaselineSubject, BaselineVersion } from "./baseline.ts";
import { isCandidateChanged } from "./candidate-change.ts";
import type { FoundReference } from "../registry/resolve-references.ts";
import { resolveReferences } from "../registry/resolve-references.ts";

/**
 * The versions and levels of a registry that is asked over its client. What `prepare` announces is had together: the
 * histories in as few requests as the registry allows, then what they refer to, and each subject's settings.
 *
 * @throws OperationalError when the registry cannot be asked what it is.
 */
export async function openRegistryBaseline(client: RegistryClient): Promise<Baseline> {
  const { label, url, dialect } = await client.identify();
  const reader = new RegistryBaselineReader(client);
  return {
    kind: "registry",
    label: `${label} at ${url}`,
    ...(dialect.length === 0 ? {} : { notes: dialect }),
    prepare: (subjects) => reader.prepare(subjects),
    readSubject: (subject) => reader.readSubject(subject),
    isChanged: async (candidate) => isCandidateChanged(candidate, await reader.readNewest(candidate.subject)),
    readFile: () => null,
  };
}

/** A reference together with the subject whose schema makes it, whose context an unqualified name is of. */
type ReferenceOf = SchemaReference & { readonly referrer: string };

class RegistryBaselineReader {
  readonly #client: RegistryClient;
  readonly #histories = new Map<string, readonly SchemaVersion[]>();
  readonly #settings = new Map<string, Promise<EffectiveSettings>>();
  /** Every version known so far, by `subject version n`; null for one the registry does not have. */
  readonly #versions = new Map<string, SchemaVersion | null>();

  constructor(client: RegistryClient) {
    this.#client = client;
  }

  async prepare(subjects: readonly string[]): Promise<void> {
    const missing = subjects.filter((subject) => !this.#histories.has(subject));
    if (missing.length === 0) return;
    const settings = Promise.all(missing.map((subject) => this.#readSettings(subject)));
    const [histories] = await Promise.all([this.#client.readHistories(missing), settings]);
    for (const [subject, versions] of histories) {
      this.#histories.set(subject, versions);
      for (const version of versions) this.#versions.set(printKey(subject, version.version), version);
    }
    await this.#loadReferences([...histories].flatMap(([subject, versions]) => listReferences(subject, versions)));
  }

  async readSubject(subject: string): Promise<BaselineSubject> {
    await this.prepare([subject]);
    const settings = await this.#readSettings(subject);
    refuseAlias(subject, settings);
    const versions = this.#histories.get(subject) ?? [];
    return {
      versions: versions.map((version) => this.#present(subject, version)),
      level: settings.level === null ? null : { value: settings.level, source: settings.levelSource },
      policy: POLICIES.find((policy) => policy === settings.compatibilityPolicy) ?? null,
      undecided: listUndecided(settings),
      normalize: settings.normalize,
      ...(settings.notes.length === 0 ? {} : { notes: settings.notes }),
    };
  }

  /** The newest live version, or undefined for a subject that has none. */
  async readNewest(subject: string): Promise<BaselineVersion | undefined> {
    return (await this.readSubject(subject)).versions.at(-1);
  }

  #readSettings(subject: string): Promise<EffectiveSettings> {
    const known = this.#settings.get(subject);
    if (known !== undefined) return known;
    const asked = this.#client.readEffectiveSettings(subject);
    this.#settings.set(subject, asked);
    return asked;
  }

  /** Fetches the versions that references name and those that these name in turn, each once. */
  async #loadReferences(references: readonly ReferenceOf[]): Promise<void> {
    const wanted = new Map(references.map((reference) => [printTarget(reference), reference] as const));
    const missing = [...wanted].filter(([key]) => !this.#versions.has(key));
    if (missing.length === 0) return;
    const found = await Promise.all(missing.map(([, reference]) => this.#fetch(reference)));
    missing.forEach(([key], index) => this.#versions.set(key, found[index] ?? null));
    await this.#loadReferences(found.flatMap((version) => (version ? listReferences(version.subject, [version]) : [])));
  }

  /** A soft-deleted version still serves those that refer to it (registry behaviour). */
  #fetch(reference: ReferenceOf): Promise<SchemaVersion | null> {
    return this.#client.readVersion(
      qualifyReference(reference.subject, reference.referrer),
      reference.version,
      "included",
    );
  }

  #present(subject: string, version: SchemaVersion): BaselineVersion {
    let resolved: readonly ResolvedReference[] | undefined;
    const resolve = (): readonly ResolvedReference[] =>
      resolveReferences(listReferences(subject, [version]), (reference) => this.#find(reference));
    return {
      version: version.version,
      label: `version ${version.version}`,
      schemaType: version.schemaType,
      schema: version.schema,
      references: version.references,
      id: version.id,
      ...(version.metadata && { metadata: version.metadata }),
      ...(version.ruleSet && { ruleSet: version.ruleSet }),
      get resolved(): readonly ResolvedReference[] {
        return (resolved ??= resolve());
      },
    };
  }

  #find(reference: ReferenceOf): FoundReference<ReferenceOf> {
    const key = printTarget(reference);
    const subject = qualifyReference(reference.subject, reference.referrer);
    const version = this.#versions.get(key) ?? null;
    if (version === null) throw createMissingError(subject, reference);
    return {
      key,
      references: listReferences(subject, [version]),
      resolved: { name: reference.name, schema: version.schema, subject, version: version.version },
    };
  }
}

const POLICIES = ["STRICT", "LENIENT"] as const;

function listUndecided({ undecided, compatibilityGroup, validateFields }: EffectiveSettings): readonly string[] {
  return [
    ...undecided,
    ...(compatibilityGroup === null ? [] : [`compatibilityGroup = ${compatibilityGroup}`]),
    ...(validateFields ? ["validateFields = true"] : []),
  ];
}

function listReferences(referrer: string, versions: readonly SchemaVersion[]): readonly ReferenceOf[] {
  return versions.flatMap(({ references }) => references.map((reference) => ({ ...reference, referrer })));
}

function printTarget(reference: ReferenceOf): string {
  return printKey(qualifyReference(reference.subject, reference.referrer), reference.version);
}

function printKey(subject: string, version: number): string {
  return `${subject} version ${version}`;
}

function refuseAlias(subject: string, { alias }: EffectiveSettings): void {
  if (alias === null) return;
  throw new OperationalError({
    code: "baseline",
    message: `The subject ${quoteName(subject)} is an alias of ${quoteName(alias)}, and aliases are not followed.`,
    hint: `Map the file to ${quoteName(alias)} itself.`,
  });
}

function createMissingError(subject: string, reference: ReferenceOf): OperationalError {
  return new OperationalError({
    code: "baseline",
    message:
      `A version of ${quoteName(reference.referrer)} refers to version ${reference.version} of ` +
      `${quoteName(subject)}, which the registry does not show.`,
    hint: "Check that the credentials may read that subject too, and that the version was not deleted for good.",
  });
}
