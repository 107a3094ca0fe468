import type { ChangeClass, ParsedSchema, SchemaFormat } from "../formats/schema-format.ts";
import type { ResolvedReference, SchemaReference } from "../schema/schema-reference.ts";
import type { SchemaType } from "../schema/schema-type.ts";
import type { SchemaMetadata, SchemaRuleSet } from "../schema/schema-version.ts";
import { findFormat, parseInput } from "./check-pair.ts";
import { isSameMetadata, isSameRuleSet, matchConfluentVersion } from "./same-contract.ts";

/** A schema with all that the registry keeps beside its text. */
export interface RegistryEntry {
  readonly schema: string;
  /** The direct references, as they are registered. */
  readonly references: readonly SchemaReference[];
  /** Texts of all references, dependencies before dependants. */
  readonly resolved: readonly ResolvedReference[];
  readonly metadata?: SchemaMetadata | null;
  readonly ruleSet?: SchemaRuleSet | null;
}

/** A candidate, and the version of the same subject it may be the same as. */
export interface IdentityQuestion {
  readonly type: SchemaType;
  readonly candidate: RegistryEntry;
  /** `version`: the registry's number, where it is known. */
  readonly version: RegistryEntry & { readonly version?: number | null };
  /** Whether the candidate is registered with `normalize=true`. */
  readonly normalize?: boolean;
  readonly serverVersion?: string;
}

/** What the registry would see in a candidate, given an earlier version. */
export interface Identity {
  /** Registering the candidate returns this version: nothing is checked, no version is made. */
  readonly isSameVersion: boolean;
  /** The two have one id in every subject of a context: equal stored texts, references, metadata and rules. */
  readonly isSameId: boolean;
  readonly change: ChangeClass;
}

/**
 * Whether a candidate is a version of its subject already, as the registry decides at registration, and what kind of
 * change it is otherwise. A text that cannot be read (even as a stored one) or normalised is the same as nothing and a
 * `semantic` change, as is any change of references, metadata or rules.
 *
 * @throws OperationalError for a schema type that this version cannot judge.
 */
export function identifyVersion(question: IdentityQuestion): Identity {
  const format = findFormat(question.type);
  const version = parseEntry(question, question.version, "stored");
  const candidate = parseCandidate(question, format);
  if (version === null || candidate === null) return { isSameVersion: false, isSameId: false, change: "semantic" };
  const references = listCandidateReferences(question);
  const isSameId = hasSameId(question, { format, candidate, version, references });
  const isSameVersion = isSameId || isSameInSubject(question, { format, candidate, version, references });
  const isContractSame = isSameContract(question.candidate, question.version);
  if (isSameVersion) {
    const isUntouched =
      isContractSame &&
      question.candidate.schema === question.version.schema &&
      isSameReferences(question.candidate.references, question.version.references);
    return { isSameVersion, isSameId, change: isUntouched ? "none" : "formatting" };
  }
  const isTextOnly = isContractSame && isSameReferences(references, question.version.references);
  return { isSameVersion, isSameId, change: isTextOnly ? format.classifyChange(version, candidate) : "semantic" };
}

interface ReadPair {
  readonly format: SchemaFormat;
  readonly candidate: ParsedSchema;
  readonly version: ParsedSchema;
  readonly references: readonly SchemaReference[];
}

/** A candidate that is refused as new may still be found as it was registered long ago. */
function parseCandidate(question: IdentityQuestion, format: SchemaFormat): ParsedSchema | null {
  const parsed = parseEntry(question, question.candidate, "new") ?? parseEntry(question, question.candidate, "stored");
  if (parsed === null || question.normalize !== true) return parsed;
  const normalized = format.print(parsed, { normalize: true });
  if (!normalized.ok) return null;
  return parseEntry(question, { ...question.candidate, schema: normalized.text }, "stored");
}

function parseEntry(
  question: IdentityQuestion,
  entry: RegistryEntry,
  strictness: "new" | "stored",
): ParsedSchema | null {
  const result = parseInput(question, { schema: entry.schema, references: entry.resolved }, strictness);
  return result.ok ? result.schema : null;
}

/** Normalising also sorts references by subject and version and drops repeated ones. */
function listCandidateReferences({ candidate, normalize }: IdentityQuestion): readonly SchemaReference[] {
  if (normalize !== true) return candidate.references;
  const sorted = candidate.references.toSorted(compareReferences);
  return sorted.filter((one, index) => !sorted.slice(0, index).some((other) => isSameReference(one, other)));
}

function compareReferences(left: SchemaReference, right: SchemaReference): number {
  if (left.subject !== right.subject) return left.subject < right.subject ? -1 : 1;
  return left.version - right.version;
}

/** The registry's hash: stored text, references in their order, metadata and rules. */
function hasSameId(question: IdentityQuestion, pair: ReadPair): boolean {
  if (!isSameReferences(pair.references, question.version.references)) return false;
  if (!isSameContract(question.candidate, question.version)) return false;
  const printed = pair.format.print(pair.candidate, {});
  if (!printed.ok) return false;
  if (printed.text === question.version.schema) return true;
  const stored = pair.format.print(pair.version, {});
  return stored.ok && stored.text === printed.text;
}

/** Within a subject equal structures are enough, and a candidate may come fully resolved, without references. */
function isSameInSubject(question: IdentityQuestion, pair: ReadPair): boolean {
  const { references } = question.version;
  const isResolved = pair.references.length === 0 && references.length > 0;
  if (!isResolved && !isSameReferences(pair.references, references)) return false;
  const contract = matchConfluentVersion(question.candidate, question.version);
  if (contract === null || !isSameContract(contract.candidate, contract.version)) return false;
  return pair.format.isSame(pair.candidate, pair.version);
}

function isSameContract(
  left: Pick<RegistryEntry, "metadata" | "ruleSet">,
  right: Pick<RegistryEntry, "metadata" | "ruleSet">,
): boolean {
  return isSameMetadata(left.metadata, right.metadata) && isSameRuleSet(left.ruleSet, right.ruleSet);
}

function isSameReferences(left: readonly SchemaReference[], right: readonly SchemaReference[]): boolean {
  return (
    left.length === right.length &&
    left.every((one, index) => {
      const other = right[index];
      return other !== undefined && isSameReference(one, other);
    })
  );
}

function isSameReference(left: SchemaReference, right: SchemaReference): boolean {
  return left.name === right.name && left.subject === right.subject && left.version === right.version;
}
