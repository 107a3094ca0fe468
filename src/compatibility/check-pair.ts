import type { Difference } from "../formats/difference.ts";
import { FORMATS } from "../formats/formats.ts";
import type {
  CompareOptions,
  Comparison,
  SchemaFormat,
  SchemaParseResult,
  SchemaProblem,
  Strictness,
} from "../formats/schema-format.ts";
import { OperationalError } from "../diagnostic/operational-error.ts";
import type { ResolvedReference } from "../schema/schema-reference.ts";
import type { SchemaType } from "../schema/schema-type.ts";

/** A schema text with the texts of its references, dependencies before dependants. */
export interface SchemaInput {
  readonly schema: string;
  readonly references?: readonly ResolvedReference[];
}

/** A reader and a writer to compare, and the registry whose rules apply. */
export interface PairQuestion extends CompareOptions {
  readonly type: SchemaType;
  /** Parsed strictly, as a schema that is submitted. */
  readonly reader: SchemaInput;
  /** Parsed leniently, as a schema that was registered before. */
  readonly writer: SchemaInput;
}

/** The registry's verdict on a pair. */
export interface PairResult {
  readonly verdict: Comparison["verdict"] | "reader-invalid" | "writer-invalid";
  /** In the registry's order; empty unless both sides parse. */
  readonly differences: readonly Difference[];
  /** Why a side does not parse; empty when both do. */
  readonly problems: readonly SchemaProblem[];
}

/**
 * Whether `reader` can read what `writer` wrote, as the registry would decide it.
 *
 * @throws OperationalError for a schema type that this version cannot judge.
 */
export function checkPair(question: PairQuestion): PairResult {
  const reader = parseInput(question, question.reader, "new");
  if (!reader.ok) return { verdict: "reader-invalid", differences: [], problems: reader.problems };
  const writer = parseInput(question, question.writer, "stored");
  if (!writer.ok) return { verdict: "writer-invalid", differences: [], problems: writer.problems };
  return { ...findFormat(question.type).compare(reader.schema, writer.schema, question), problems: [] };
}

/** What decides how a text is parsed besides its strictness. */
interface InputRules {
  readonly type: SchemaType;
  readonly serverVersion?: string;
}

/** Parses a text with its references by the rules of a registry version. */
export function parseInput(
  { type, serverVersion }: InputRules,
  input: SchemaInput,
  strictness: Strictness,
): SchemaParseResult {
  return findFormat(type).parse(input.schema, {
    references: input.references ?? [],
    strictness,
    ...(serverVersion === undefined ? {} : { serverVersion }),
  });
}

/**
 * The format of a schema type.
 *
 * @throws OperationalError for a schema type that this version cannot judge.
 */
export function findFormat(type: SchemaType): SchemaFormat {
  const format = FORMATS[type];
  if (format !== undefined) return format;
  throw new OperationalError({
    code: "schema",
    message: `Schemas of type ${type} cannot be judged by this version of schemagate.`,
    hint: "Leave these files out of the manifest (`ignore:`), or mark their subjects `compatibility: unmanaged`.",
  });
}
