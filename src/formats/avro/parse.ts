import type { ResolvedReference } from "../../schema/schema-reference.ts";
import type { ParsedSchema, SchemaParseOptions, SchemaParseResult, SchemaProblem } from "../schema-format.ts";
import type { AvroDocument, AvroType } from "./model.ts";
import { isNamedType } from "./model.ts";
import { invariant } from "../../diagnostic/invariant.ts";
import type { AvroProfile } from "./profile.ts";
import { selectProfile } from "./profile.ts";
import { SchemaFault } from "./problems.ts";
import { checkReachableNames } from "./check-names.ts";
import { InexactText } from "./parse-context.ts";
import { SchemaReader } from "./parse-schema.ts";
import { mayHoldInexactNumber, readExactText, readQuickText } from "./read-text.ts";
import { TypeScope } from "./type-scope.ts";

/** A parsed Avro schema: the resolved root type, and the rules it was parsed by. */
export interface AvroSchema extends ParsedSchema {
  readonly type: "AVRO";
  readonly root: AvroType;
  readonly profile: AvroProfile;
  /** What it was parsed with, references included. */
  readonly options: SchemaParseOptions;
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
  const exact =
    options.exact === true || (options.strictness === "new" && listTexts(text, options).some(mayHoldInexactNumber));
  try {
    return { ok: true, schema: parseTexts(text, options, exact) };
  } catch (error) {
    if (error instanceof InexactText) return parseAvro(text, { ...options, exact: true });
    if (error instanceof SchemaFaults) return { ok: false, problems: error.problems };
    throw error;
  }
}

/** The same schema with nothing lost in reading: parsed again where it was read quickly. */
export function requireExact(schema: AvroSchema): AvroSchema {
  if (schema.exact) return schema;
  const again = parseAvro(schema.text, { ...schema.options, exact: true });
  invariant(again.ok, "a schema that was read quickly is read exactly as well");
  return again.schema;
}

function listTexts(text: string, { references = [] }: AvroParseOptions): readonly string[] {
  return [text, ...references.map(({ schema }) => schema)];
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
  const { strictness, references = [] } = options;
  const { scope, roots } = parseReferences(references, { profile, strictness, exact });
  const root = parseDocument(text, { kind: "document", reference: null }, { scope, profile, strictness, exact });
  if (scope.hasLaxNames) collectFaults(() => checkReachableNames(root));
  return { type: "AVRO", text, references, root, profile, options, exact, referenceRoots: roots };
}

function collectFaults(check: () => void): void {
  try {
    check();
  } catch (error) {
    throw error instanceof SchemaFault ? new SchemaFaults([error.problem]) : error;
  }
}

type Rules = Omit<DocumentContext, "scope">;

/** References that were parsed, and the scope they left; not to be changed. */
interface ParsedReferences {
  readonly references: readonly ResolvedReference[];
  readonly rules: Rules;
  readonly scope: TypeScope;
  readonly roots: readonly AvroType[];
}

/** The versions of a subject mostly have the same references, one after the other: the last ones are kept parsed. */
let lastReferences: ParsedReferences | undefined;

function parseReferences(
  references: readonly ResolvedReference[],
  rules: Rules,
): Pick<ParsedReferences, "scope" | "roots"> {
  if (references.length === 0) return { scope: new TypeScope(rules.profile), roots: [] };
  if (lastReferences === undefined || !isSameWork(lastReferences, references, rules)) {
    const scope = new TypeScope(rules.profile);
    const roots = references.map(({ name, schema }) =>
      parseDocument(schema, { kind: "document", reference: name }, { scope, ...rules }),
    );
    lastReferences = { references, rules, scope, roots };
  }
  return { scope: lastReferences.scope.fork(), roots: lastReferences.roots };
}

function isSameWork(last: ParsedReferences, references: readonly ResolvedReference[], rules: Rules): boolean {
  return (
    last.rules.profile === rules.profile &&
    last.rules.strictness === rules.strictness &&
    last.rules.exact === rules.exact &&
    last.references.length === references.length &&
    last.references.every(
      (one, index) => one.name === references[index]?.name && one.schema === references[index]?.schema,
    )
  );
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
