import type { ParsedSchema, SchemaFormat, Strictness } from "../../formats/schema-format.ts";
import type { SchemaReference } from "../../schema/schema-reference.ts";
import { qualifyReference } from "../subject-context.ts";
import type { EmbeddedRegistry } from "./embedded-registry.ts";
import { createInvalidSchema } from "./registry-fault.ts";
import type { EmbeddedDraft } from "./schema-draft.ts";
import { createUnparsable, findKnownFormat } from "./schema-reader.ts";

/** A draft that was parsed: what it is compared and stored as. */
export interface Candidate extends EmbeddedDraft {
  readonly subject: string;
  readonly format: SchemaFormat;
  readonly parsed: ParsedSchema;
  /** The registry's own form of the text, normalised when that was asked for. */
  readonly canonical: string;
}

/**
 * Parses a draft as the registry does for a subject, references to the latest version resolved to numbers.
 *
 * @throws RegistryFault 42201 for an empty or invalid schema, or a reference to nothing.
 */
export function parseCandidate(
  registry: EmbeddedRegistry,
  { subject, ...given }: EmbeddedDraft & { readonly subject: string },
  strictness: Strictness,
): Candidate {
  if (given.schema.trim() === "") throw createInvalidSchema("Empty schema");
  const format = findKnownFormat(given.schemaType);
  const references = given.references.map((one) => numberReference(registry, subject, one));
  const draft = { ...given, references: given.normalize ? sortReferences(references) : references };
  const result = registry.schemas.parse({ subject, ...draft }, strictness);
  if (!result.ok) throw createUnparsable(draft.schemaType, result.problems[0].message);
  const printed = format.print(result.schema, { normalize: draft.normalize });
  if (!printed.ok) throw createUnparsable(draft.schemaType, printed.problems[0].message);
  const canonical = printed.text;
  const parsed = draft.normalize ? parseAgain(registry, { subject, ...draft, schema: canonical }) : result.schema;
  return { ...draft, subject, format, parsed, canonical };
}

/** What was normalised is what is compared. The registry has just printed it, so it is not held to be new. */
function parseAgain(registry: EmbeddedRegistry, text: EmbeddedDraft & { readonly subject: string }): ParsedSchema {
  const result = registry.schemas.parse(text, "stored");
  if (!result.ok) throw createUnparsable(text.schemaType, result.problems[0].message);
  return result.schema;
}

/** Normalising also sorts references by subject and version and drops repeated ones. */
function sortReferences(references: readonly SchemaReference[]): readonly SchemaReference[] {
  const sorted = references.toSorted((left, right) =>
    left.subject === right.subject ? left.version - right.version : left.subject < right.subject ? -1 : 1,
  );
  return [...new Map(sorted.map((one) => [printReference(one), one])).values()];
}

function printReference({ name, subject, version }: SchemaReference): string {
  return JSON.stringify([name, subject, version]);
}

function numberReference(registry: EmbeddedRegistry, referrer: string, reference: SchemaReference): SchemaReference {
  if (reference.version !== -1) return reference;
  const subject = qualifyReference(reference.subject, referrer);
  const latest = registry.open(subject).versions.findLast((one) => !one.deleted);
  if (latest !== undefined) return { ...reference, version: latest.version };
  throw createUnparsable("AVRO", `No schema reference found for subject "${reference.subject}" and version -1`);
}
