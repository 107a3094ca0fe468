import type { BaselineVersion } from "../baseline/baseline.ts";
import type { SchemaSources } from "../compatibility/diagnose.ts";
import type { ParsedSchema, SchemaFormat } from "../formats/schema-format.ts";
import type { ResolvedReference } from "../schema/schema-reference.ts";
import type { CandidateReferences } from "./candidate-references.ts";
import type { EarlierParser } from "./earlier-parser.ts";
import type { ProjectSubject } from "./project.ts";

/** A subject's parsed file with its references, and what parses the versions to compare it with. */
export interface CandidateSchema {
  readonly candidate: ParsedSchema;
  readonly sources: SchemaSources;
  readonly references: CandidateReferences;
  readonly parser: EarlierParser;
}

/** Whether the candidate is that version already, which the registry then answers with, without a check. */
export function isSameVersion(subject: ProjectSubject, candidate: CandidateSchema, version: BaselineVersion): boolean {
  return (
    version.schemaType === subject.format.type &&
    hasSameReferences(subject, candidate.references, version) &&
    subject.format.isSame(candidate.candidate, candidate.parser.parse(version))
  );
}

/** {@link isSameVersion} for what needs no parsing to see. */
export function isSameText(
  subject: ProjectSubject,
  references: CandidateReferences,
  version: BaselineVersion,
): boolean {
  return (
    version.schemaType === subject.format.type &&
    version.schema === subject.source.text &&
    hasSameReferences(subject, references, version)
  );
}

/**
 * Whether a candidate refers to what a version refers to. Files of this repository have no version yet, so what counts
 * is whether they are the same schemas: a registry keeps its own spelling of the texts.
 */
export function hasSameReferences(
  { format }: Pick<ProjectSubject, "format">,
  { resolved }: CandidateReferences,
  version: BaselineVersion,
): boolean {
  if (resolved.length === 0 && version.references.length === 0) return true;
  if (resolved.length !== version.resolved.length) return false;
  const theirs = new Map(version.resolved.map((reference, index) => [reference.name, index]));
  return resolved.every(({ name, schema }, index) => {
    const their = theirs.get(name);
    if (their === undefined) return false;
    if (schema === version.resolved[their]?.schema) return true;
    return isSameSchema(format, take(resolved, index), take(version.resolved, their));
  });
}

/** A reference, and those before it, which it may need in turn. */
function take(references: readonly ResolvedReference[], index: number): readonly ResolvedReference[] {
  return references.slice(0, index + 1);
}

/** Whether the last of two lists of references are one schema in two spellings. */
function isSameSchema(
  format: SchemaFormat,
  mine: readonly ResolvedReference[],
  theirs: readonly ResolvedReference[],
): boolean {
  const [left, right] = [mine, theirs].map((references) =>
    format.parse(references.at(-1)?.schema ?? "", { references: references.slice(0, -1), strictness: "stored" }),
  );
  return left?.ok === true && right?.ok === true && format.isSame(left.schema, right.schema);
}
