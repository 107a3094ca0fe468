import type { Strictness } from "../../formats/schema-format.ts";
import type { RegistrationOutcome } from "../directory/plan-registration.ts";
import { isValidSubject } from "../directory/plan-registration.ts";
import type { StoredSubject, StoredVersion } from "../directory/stored-registry.ts";
import type { Candidate } from "./candidate.ts";
import { parseCandidate } from "./candidate.ts";
import { fillContract, hasContractSettings } from "./contract.ts";
import type { EffectiveConfig } from "./effective-config.ts";
import { readEffectiveConfig, readEffectiveMode } from "./effective-config.ts";
import type { EmbeddedRegistry } from "./embedded-registry.ts";
import { findSameVersion } from "./find-same.ts";
import { judgeCandidate } from "./judge-candidate.ts";
import { printContext, refuseReadOnly } from "./mode-guard.ts";
import {
  createInvalidSchema,
  createInvalidSubject,
  createNotPermitted,
  createUnlistedFault,
  RegistryFault,
} from "./registry-fault.ts";
import type { EmbeddedDraft } from "./schema-draft.ts";
import { createUnparsable } from "./schema-reader.ts";

/** A registration. `id` is for the mode IMPORT; `version` -1 or a number asks for exactly the next version. */
export interface EmbeddedRegistration extends EmbeddedDraft {
  readonly subject: string;
  readonly id?: number;
  readonly version?: number;
  /** The newest live version that the caller reckons with, null for none: with another one, nothing is registered. */
  readonly expected?: { readonly version: number | null };
}

/**
 * Registers a schema in the registry's order: a look-up that parses leniently and asks for no permission; then, as the
 * only writer, mode, metadata and rules filled in, strict parse, look-up, judgement, write.
 *
 * @throws RegistryFault 409 when it is incompatible, 422 when it is invalid or not permitted.
 */
export function registerSchema(registry: EmbeddedRegistry, request: EmbeddedRegistration): StoredVersion {
  const { subject } = request;
  if (!isValidSubject(subject)) throw createInvalidSubject(subject);
  const known = findKnown(registry, request);
  if (known !== undefined) return known;
  const version = registry.writer.hold(() => registerNew(registry, request));
  registry.ids.note(subject);
  return version;
}

function findKnown(registry: EmbeddedRegistry, request: EmbeddedRegistration): StoredVersion | undefined {
  const { subject, id, version = 0 } = request;
  const stored = registry.open(subject);
  const config = readEffectiveConfig(registry, stored);
  if (hasContractSettings(config) || stored.versions.length === 0 || request.schema.trim() === "") return undefined;
  const candidate = parseCandidate(registry, normalizeBy(config, request), "stored");
  const found = findSameVersion(registry, candidate, { stored, deleted: false, latestOnly: version === -1 });
  if (found === undefined || (id !== undefined && id !== found.id)) return undefined;
  return version <= 0 || version === found.version ? found : undefined;
}

function normalizeBy<Draft extends EmbeddedDraft>(config: EffectiveConfig, draft: Draft): Draft {
  return config.normalize === true ? { ...draft, normalize: true } : draft;
}

function registerNew(registry: EmbeddedRegistry, request: EmbeddedRegistration): StoredVersion {
  const stored = registry.open(request.subject);
  const config = readEffectiveConfig(registry, stored);
  const importing = checkMode(registry, stored, request);
  const previous: Previous = { stored, config, next: (stored.versions.at(-1)?.version ?? 0) + 1 };
  const filled = importing ? request : fillIn(registry, normalizeBy(config, request), previous);
  const candidate = parseCandidate(registry, filled, chooseStrictness(request, config));
  const same = findSame(registry, candidate, { stored, request });
  if (same !== undefined) return same;
  refuseUnexpected(stored, request);
  if (!importing) judgeNew(registry, candidate, { previous, request });
  return write(registry, candidate, request);
}

function chooseStrictness({ id }: EmbeddedRegistration, config: EffectiveConfig): Strictness {
  return id === undefined && config["validateNewSchemas"] !== false ? "new" : "stored";
}

/** The live version that already is the candidate; a request for a certain version or id wants no other. */
function findSame(
  registry: EmbeddedRegistry,
  candidate: Candidate,
  { stored, request }: { readonly stored: StoredSubject; readonly request: EmbeddedRegistration },
): StoredVersion | undefined {
  const { id, version = 0 } = request;
  if (version !== 0) return undefined;
  const same = findSameVersion(registry, candidate, { stored, deleted: false, latestOnly: false });
  return id === undefined || id === same?.id ? same : undefined;
}

function judgeNew(
  registry: EmbeddedRegistry,
  candidate: Candidate,
  { previous, request }: { readonly previous: Previous; readonly request: EmbeddedRegistration },
): void {
  const { version = 0 } = request;
  refuseIncompatible(registry, candidate, previous);
  if (version > 0 && version !== previous.next)
    throw createInvalidSchema("Version is not one more than previous version");
}

/** Whether the subject takes over versions as they are given, without judging them. */
function checkMode(registry: EmbeddedRegistry, stored: StoredSubject, { id }: EmbeddedRegistration): boolean {
  refuseReadOnly(registry, stored);
  const mode = readEffectiveMode(registry, stored);
  const importing = mode === "IMPORT" || mode === "FORWARD";
  const where = `Subject ${stored.subject} in context ${printContext(stored.subject)}`;
  if (id !== undefined && !importing) throw createNotPermitted(`${where} is not in import mode`);
  if (id === undefined && mode !== "READWRITE") throw createNotPermitted(`${where} is not in read-write mode`);
  return importing;
}

interface Previous {
  readonly stored: StoredSubject;
  readonly config: EffectiveConfig;
  readonly next: number;
}

/** An empty text stands for the newest version's: such a request changes metadata and rules only. */
function fillIn(
  registry: EmbeddedRegistry,
  request: EmbeddedRegistration,
  { stored, config, next }: Previous,
): EmbeddedRegistration {
  const newest = stored.versions.findLast((one) => !one.deleted);
  const filled = fillContract(fillText(registry, request, newest), { config, newest });
  const { metadata } = filled;
  const noted = Object.hasOwn(metadata?.properties ?? {}, "confluent:version");
  if (!noted && (request.version ?? 0) === 0) return filled;
  const properties = { ...metadata?.properties, "confluent:version": String(next) };
  return { ...filled, metadata: { ...metadata, properties } };
}

function fillText(
  registry: EmbeddedRegistry,
  request: EmbeddedRegistration,
  newest: StoredVersion | undefined,
): EmbeddedRegistration {
  if (newest === undefined || request.schema.trim() !== "") return request;
  const { schemaType, references } = newest;
  const schema = registry.schemas.readText({ subject: request.subject, version: newest });
  return { ...request, schema, schemaType, references };
}

function refuseUnexpected({ subject, versions }: StoredSubject, { expected }: EmbeddedRegistration): void {
  const latest = versions.findLast((one) => !one.deleted)?.version ?? null;
  if (expected === undefined || expected.version === latest) return;
  const [now, then] = [latest, expected.version].map((version) => version ?? "none");
  throw new RegistryFault(41201, `The latest version of subject '${subject}' is ${now}, not ${then} as expected.`);
}

function refuseIncompatible(
  registry: EmbeddedRegistry,
  candidate: Candidate,
  { stored, config }: Pick<Previous, "stored" | "config">,
): void {
  const versions = stored.versions.filter((one) => !one.deleted);
  const messages = judgeCandidate(registry, candidate, { config, versions });
  if (messages.length === 0) return;
  throw new RegistryFault(
    40901,
    `Schema being registered is incompatible with an earlier schema for subject "${candidate.subject}", details: [${messages.join(", ")}]`,
  );
}

function write(registry: EmbeddedRegistry, candidate: Candidate, request: EmbeddedRegistration): StoredVersion {
  const { subject, schemaType, references, metadata, ruleSet } = candidate;
  const keepText = registry.options.textKept === "submitted" && !candidate.normalize;
  const outcome = registry.writer.register(subject, {
    schemaType,
    schema: keepText ? candidate.schema : candidate.canonical,
    references,
    ...(metadata && { metadata }),
    ...(ruleSet && { ruleSet }),
    ...(request.id === undefined ? {} : { id: request.id }),
    ...(request.version === undefined || request.version <= 0 ? {} : { version: request.version }),
    ts: registry.options.now(),
  });
  if (!outcome.ok) throw explainRefusal(outcome, { subject, id: request.id });
  const version = registry.open(subject).versions.find((one) => one.version === outcome.version);
  if (version === undefined) throw createUnlistedFault(subject, outcome.version);
  return version;
}

function explainRefusal(
  { reason, reference }: RegistrationOutcome & { readonly ok: false },
  { subject, id }: { readonly subject: string; readonly id: number | undefined },
): RegistryFault {
  switch (reason) {
    case "invalid-subject":
      return createInvalidSubject(subject);
    case "invalid-text":
      return createInvalidSchema("The schema holds half a surrogate pair, which has no UTF-8 form");
    case "too-large":
      return new RegistryFault(42209, "Register operation failed because schema is too large");
    case "unknown-reference":
      return createUnparsable(
        "AVRO",
        `No schema reference found for subject "${reference?.subject}" and version ${reference?.version}`,
      );
    case "id-taken":
      return createNotPermitted(
        `Overwrite new schema with id ${id} in context ${printContext(subject)} is not permitted.`,
      );
    case "version-taken":
      return createNotPermitted(`Overwriting a version of subject ${subject} is not permitted.`);
    case "numbers-exhausted":
      return new RegistryFault(50001, "No id or version number is left");
  }
}
