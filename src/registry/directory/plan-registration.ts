import type { SchemaReference } from "../../schema/schema-reference.ts";
import { parseQualifiedSubject } from "../subject-context.ts";
import type { SchemaContent } from "./content-hash.ts";
import { MAX_TEXT_SIZE } from "./directory-registry.ts";
import { printFolderName } from "./folder-name.ts";
import { MAX_COUNT } from "./index-value.ts";
import type { StoredSubject, StoredVersion } from "./stored-registry.ts";

/** A schema to register. An id and a version number are given only when they are taken over from another registry. */
export interface RegistrationRequest extends SchemaContent {
  readonly id?: number;
  readonly version?: number;
  /** Milliseconds since 1970. */
  readonly ts?: number;
}

/** Why a schema was not registered. */
export type RegistrationRefusal =
  | "invalid-subject"
  | "invalid-text"
  | "too-large"
  | "unknown-reference"
  | "id-taken"
  | "version-taken"
  | "numbers-exhausted";

/** Where a schema is; `created` is false when the subject had it already. */
export type RegistrationOutcome =
  | { readonly ok: true; readonly id: number; readonly version: number; readonly created: boolean }
  | { readonly ok: false; readonly reason: RegistrationRefusal; readonly reference?: SchemaReference };

/** A subject with a version more, or why there can be none. */
export type RegistrationPlan =
  | { readonly ok: true; readonly subject: StoredSubject; readonly added: StoredVersion }
  | { readonly ok: false; readonly reason: RegistrationRefusal };

/** What the registry knows about the content to register. */
export interface RegistrationContext {
  readonly id: number;
  readonly hash: string;
  /** Deleted versions that the new one takes the place of. */
  readonly replaced: readonly StoredVersion[];
}

/**
 * Plans a new version of a subject. Its number is one more than the highest, soft-deleted versions included (registry
 * behaviour); `replaced` versions are dropped.
 */
export function planRegistration(
  subject: StoredSubject,
  request: RegistrationRequest,
  { id, hash, replaced }: RegistrationContext,
): RegistrationPlan {
  const number = request.version ?? (subject.versions.at(-1)?.version ?? 0) + 1;
  if (number > MAX_COUNT || id > MAX_COUNT) return { ok: false, reason: "numbers-exhausted" };
  if (subject.versions.some(({ version }) => version === number)) return { ok: false, reason: "version-taken" };
  const { schemaType, references, metadata, ruleSet, ts } = request;
  const added: StoredVersion = {
    version: number,
    id,
    schemaType,
    references: references.map(({ name, subject: referred, version }) => ({ name, subject: referred, version })),
    deleted: false,
    ...(metadata && { metadata }),
    ...(ruleSet && { ruleSet }),
    ...(ts !== undefined && { ts }),
    hash,
  };
  const kept = subject.versions.filter((version) => !replaced.includes(version));
  const versions = [...kept, added].sort((left, right) => left.version - right.version);
  return { ok: true, subject: { ...subject, versions }, added };
}

/** Why a request can never be registered, whatever the registry holds; undefined when it can. */
export function findInvalidity(subject: string, { schema }: RegistrationRequest): RegistrationRefusal | undefined {
  if (!isValidSubject(subject)) return "invalid-subject";
  // Half a surrogate pair has no UTF-8 form: what is read back would be another text.
  if (/\p{Cs}/u.test(schema)) return "invalid-text";
  return Buffer.byteLength(schema) > MAX_TEXT_SIZE ? "too-large" : undefined;
}

/** Whether a name can be a subject's: no control characters, not empty, not one the registry reserves. */
export function isValidSubject(name: string): boolean {
  const { subject } = parseQualifiedSubject(name);
  if (subject === "" || subject === "__GLOBAL" || subject === "__EMPTY" || /\p{Cc}/u.test(name)) return false;
  return printFolderName(name) !== undefined;
}
