import type { SchemaPrintResult, SchemaProblem, Strictness } from "../formats/schema-format.ts";
import type { SchemaType } from "../schema/schema-type.ts";
import type { SchemaInput } from "./check-pair.ts";
import { findFormat, parseInput } from "./check-pair.ts";

/** A schema text with its references, and by which rules it is to be read. */
export interface ParseQuestion extends SchemaInput {
  readonly type: SchemaType;
  /** `new` (the default) as a submitted schema, `stored` as one that was registered before. */
  readonly strictness?: Strictness;
  /** Confluent Platform version whose rules apply (`7.9.9`); the newest known unless told. */
  readonly serverVersion?: string;
}

/** What the registry makes of a schema text. */
export interface ParseResult {
  readonly verdict: "accepted" | "rejected";
  /** The text the registry stores; null for a rejected schema, or one that it cannot print. */
  readonly canonical: string | null;
  /** The text it stores under `normalize=true`; null for a rejected schema, or one that it cannot normalise. */
  readonly normalized: string | null;
  /** Why the schema is rejected (error 42201); empty when it is accepted. */
  readonly problems: readonly SchemaProblem[];
  /** Why there is no `canonical` text of an accepted schema. */
  readonly canonicalProblems: readonly SchemaProblem[];
  /** Why the registry answers 42201 under `normalize=true` although it accepts the schema without. */
  readonly normalizeProblems: readonly SchemaProblem[];
}

/**
 * Whether the registry accepts a schema text, and the texts it would store.
 *
 * @throws OperationalError for a schema type that this version cannot judge.
 */
export function parseSchema(question: ParseQuestion): ParseResult {
  const parsed = parseInput(question, question, question.strictness ?? "new");
  if (!parsed.ok) return { ...NOTHING, verdict: "rejected", problems: parsed.problems };
  const format = findFormat(question.type);
  const canonical = format.print(parsed.schema, {});
  const normalized = format.print(parsed.schema, { normalize: true });
  return {
    verdict: "accepted",
    canonical: readText(canonical),
    normalized: readText(normalized),
    problems: [],
    canonicalProblems: listProblems(canonical),
    normalizeProblems: listProblems(normalized),
  };
}

const NOTHING = {
  canonical: null,
  normalized: null,
  problems: [],
  canonicalProblems: [],
  normalizeProblems: [],
} as const;

function readText(result: SchemaPrintResult): string | null {
  return result.ok ? result.text : null;
}

function listProblems(result: SchemaPrintResult): readonly SchemaProblem[] {
  return result.ok ? [] : result.problems;
}
