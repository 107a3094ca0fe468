import type { BaselineVersion } from "../baseline/baseline.ts";
import type { SchemaSources } from "../compatibility/diagnose.ts";
import type { ParsedSchema } from "../formats/schema-format.ts";
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
    hasSameReferences(candidate.references, version) &&
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
    hasSameReferences(references, version)
  );
}

/**
 * Whether a candidate refers to what a version refers to. Files of this repository have no version yet, so what counts
 * is whether they hold the same texts.
 */
export function hasSameReferences({ resolved }: CandidateReferences, version: BaselineVersion): boolean {
  if (resolved.length === 0 && version.references.length === 0) return true;
  const mine = resolved.map(({ name, schema }) => JSON.stringify([name, schema])).sort();
  const theirs = version.resolved.map(({ name, schema }) => JSON.stringify([name, schema])).sort();
  return mine.join() === theirs.join();
}
