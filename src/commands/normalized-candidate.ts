import { diagnoseProblem } from "../compatibility/diagnose-problem.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { ParsedSchema } from "../formats/schema-format.ts";
import type { ServerRules } from "./earlier-parser.ts";
import type { ProjectSubject } from "./project.ts";
import type { CandidateSchema } from "./same-version.ts";

/** Why the registry would refuse to normalise a candidate that it accepts as it is (error 42201); empty when it would not. */
export function diagnoseNormalized(
  subject: ProjectSubject,
  { candidate, sources }: CandidateSchema,
): readonly Diagnostic[] {
  const printed = subject.format.print(candidate, { normalize: true });
  if (printed.ok) return [];
  return printed.problems.map((problem) =>
    diagnoseProblem(subject.format, problem, { subject: subject.subject, sources }),
  );
}

/**
 * The candidate as the registry compares it under `normalize=true`: its normalised text, which can differ in defaults.
 * Undefined when that text is the candidate's own in all that a comparison looks at.
 */
export function normalizeCandidate(
  subject: ProjectSubject,
  { candidate, sources, references, parser }: CandidateSchema,
  rules: ServerRules,
): CandidateSchema | undefined {
  const printed = subject.format.print(candidate, { normalize: true });
  if (!printed.ok) return undefined;
  const parsed = subject.format.parse(printed.text, { references: references.resolved, strictness: "new", ...rules });
  if (!parsed.ok) return undefined;
  const normalized: ParsedSchema = parsed.schema;
  if (subject.format.isSame(normalized, candidate)) return undefined;
  const main = { path: `${sources.main.path} (normalized)`, text: printed.text };
  return { candidate: normalized, sources: { ...sources, main }, references, parser };
}
