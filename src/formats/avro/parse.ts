import type { ResolvedReference } from "../../schema/schema-reference.ts";
import type { ParsedSchema, SchemaParseOptions, SchemaParseResult, SchemaProblem } from "../schema-format.ts";
import type { AvroDocument, AvroType } from "./model.ts";
import { isNamedType } from "./model.ts";
import type { AvroProfile } from "./profile.ts";
import { selectProfile } from "./profile.ts";
import { SchemaFault } from "./problems.ts";
import { InexactText } from "./parse-context.ts";
import { SchemaReader } from "./parse-schema.ts";
import { readExactText, readQuickText } from "./read-text.ts";
import { TypeScope } from "./type-scope.ts";

/** A parsed Avro schema: the resolved root type, and the rules it was parsed by. */
export interface AvroSchema extends ParsedSchema {
  readonly type: "AVRO";
  readonly root: AvroType;
  readonly profile: AvroProfile;
  readonly strictness: SchemaParseOptions["strictness"];
  /** Whether the model keeps number texts and key order; needed for printing, not for comparing. */
  readonly exact: boolean;
  /** Root types of the references, which the registry prints by name. */
  readonly referenceRoots: readonly AvroType[];
}

/** What a parse yields: a schema, or every problem found. */
export type AvroParseResult =
  | { readonly ok: true; readonly schema: AvroSchema }
  | { readonly ok: false; readonly problems: readonly [SchemaProblem, ...SchemaProblem[]] };

/** How to parse, and whether printing will follow. */
export interface AvroParseOptions extends SchemaParseOptions {
  /** Read the text with nothing lost, whatever the strictness. */
  readonly exact?: boolean;
}

/**
 * Parses an Avro schema as the registry would: its references first, in the given order and with the same strictness,
 * then the text, all in one scope of names.
 */
export function parseAvro(text: string, options: AvroParseOptions): AvroParseResult {
  const exact = options.exact === true || (options.strictness === "new" && mayHoldInexactNumber(text, options));
  try {
    return { ok: true, schema: parseTexts(text, options, exact) };
  } catch (error) {
    if (error instanceof InexactText) return parseAvro(text, { ...options, exact: true });
    if (error instanceof SchemaFaults) return { ok: false, problems: error.problems };
    throw error;
  }
}

/** Whether a number's text may decide something that its value does not: `1.0` is no default of an int, `1` is. */
function mayHoldInexactNumber(text: string, { references = [] }: AvroParseOptions): boolean {
  const suspicious = /[0-9][.eE]|[0-9]{16}|-0/;
  return suspicious.test(text) || references.some((reference) => suspicious.test(reference.schema));
}

/** {@link parseAvro} behind the contract of all formats. */
export function parseAvroSchema(text: string, options: SchemaParseOptions): SchemaParseResult {
  return parseAvro(text, options);
}

class SchemaFaults extends Error {
  readonly problems: readonly [SchemaProblem, ...SchemaProblem[]];
  constructor(problems: readonly [SchemaProblem, ...SchemaProblem[]]) {
    super(problems[0].message);
    this.problems = problems;
  }
}

function parseTexts(text: string, options: AvroParseOptions, exact: boolean): AvroSchema {
  const profile = selectProfile(options.serverVersion);
  const scope = new TypeScope(profile);
  const { strictness, references = [] } = options;
  const parseText = (document: AvroDocument, schema: string): AvroType =>
    parseDocument(schema, document, { scope, profile, strictness, exact });
  const referenceRoots = references.map((reference) => parseReference(reference, parseText));
  const root = parseText({ kind: "document", reference: null }, text);
  return { type: "AVRO", text, references, root, profile, strictness, exact, referenceRoots };
}

function parseReference(
  reference: ResolvedReference,
  parseText: (document: AvroDocument, schema: string) => AvroType,
): AvroType {
  return parseText({ kind: "document", reference: reference.name }, reference.schema);
}

interface DocumentContext {
  readonly scope: TypeScope;
  readonly profile: AvroProfile;
  readonly strictness: SchemaParseOptions["strictness"];
  readonly exact: boolean;
}

function parseDocument(text: string, document: AvroDocument, context: DocumentContext): AvroType {
  const reader = new SchemaReader(context, document);
  try {
    const source = context.exact ? readExactText(text) : readQuickText(text);
    const root = reader.readRoot(source);
    const [first, ...others] = reader.problems;
    if (first !== undefined) throw new SchemaFaults([first, ...others]);
    // The registry hands out what the name means, so a root that repeats a reference's type is that type.
    return isNamedType(root) ? (context.scope.get(root.name.full) ?? root) : root;
  } catch (error) {
    if (!(error instanceof SchemaFault)) throw error;
    const [first = error.problem, ...others] = reader.problems;
    throw new SchemaFaults(first === error.problem ? [first] : [first, ...others, error.problem]);
  }
}
