import type { SchemaPlace } from "../difference.ts";
import type { ProblemWords, SchemaProblem } from "../schema-format.ts";

/** Reasons why the registry refuses an Avro text with error 42201. */
export type AvroProblemKind =
  | "invalid-syntax"
  | "not-a-schema"
  | "missing-type"
  | "undefined-name"
  | "missing-name"
  | "invalid-name"
  | "invalid-namespace"
  | "primitive-name"
  | "invalid-aliases"
  | "missing-fields"
  | "missing-symbols"
  | "invalid-symbol"
  | "duplicate-symbol"
  | "invalid-enum-default"
  | "invalid-size"
  | "missing-items"
  | "missing-values"
  | "nested-union"
  | "duplicate-branch"
  | "invalid-field"
  | "duplicate-field"
  | "invalid-order"
  | "invalid-default"
  | "redefinition"
  | "oversized-property"
  | "too-deep"
  | "not-normalizable";

const NAME_WHY =
  "Names start with a letter or `_`, followed by letters, digits and `_`, so that every language can use them.";

/** What all refusals of a kind have in common. */
export const AVRO_PROBLEM_WORDS: { readonly [Kind in AvroProblemKind]: ProblemWords } = {
  "invalid-syntax": {
    why: "The registry reads a schema as strict JSON; only comments before or inside the root value are skipped.",
    remedy: "Correct the JSON at the marked place.",
  },
  "not-a-schema": {
    why: "A schema is a type's name, an object with a `type`, or a list of schemas (a union).",
    remedy: "Write one of the three.",
  },
  "missing-type": {
    why: "An object is a schema only through its `type`, which must be a text: a type's name or kind.",
    remedy: "Add `type`, or lift a schema nested under `type` one level up.",
  },
  "undefined-name": {
    why: "A name without dots is looked up in the namespace of the enclosing type and then in the null namespace.",
    remedy: "Define the type, write its full name, or add a reference to the subject that defines it.",
  },
  "missing-name": { why: "Records, enums and fixed types need a name.", remedy: "Add `name` with a text." },
  "invalid-name": { why: NAME_WHY, remedy: "Rename it, for instance with `_` instead of the disallowed character." },
  "invalid-namespace": {
    why: `${NAME_WHY} That holds for each part of a namespace.`,
    remedy: "Rename the part of the namespace.",
  },
  "primitive-name": {
    why: "The names of primitive types always mean the primitive types.",
    remedy: "Choose another name, or add a namespace.",
  },
  "invalid-aliases": { why: "`aliases` is a list of texts.", remedy: "Write a list of names in quotes." },
  "missing-fields": { why: "A record needs `fields`, a list.", remedy: "Add `fields`; the list may be empty." },
  "missing-symbols": { why: "An enum needs `symbols`, a list of texts.", remedy: "Add `symbols`." },
  "invalid-symbol": { why: NAME_WHY, remedy: "Rename the symbol." },
  "duplicate-symbol": { why: "Each symbol of an enum stands once.", remedy: "Remove the repetition." },
  "invalid-enum-default": {
    why: "An enum's default must be one of its symbols.",
    remedy: "Add the symbol, or choose another default.",
  },
  "invalid-size": {
    why: "A fixed type's size is a whole number of bytes from 0 to 2147483639, written without fraction or quotes.",
    remedy: "Write such a number as `size`.",
  },
  "missing-items": { why: "An array needs the type of its items.", remedy: "Add `items`." },
  "missing-values": { why: "A map needs the type of its values.", remedy: "Add `values`." },
  "nested-union": {
    why: "A union may not stand directly inside another union.",
    remedy: "List the inner branches in the outer union.",
  },
  "duplicate-branch": {
    why: "A union holds each unnamed type once and each named type once, whatever their logical types are.",
    remedy: "Remove one of the two branches, or give one of them a name of its own.",
  },
  "invalid-field": {
    why: "A field is an object with a `name` (a text) and a `type`.",
    remedy: "Add what is missing.",
  },
  "duplicate-field": { why: "Each field name stands once in a record.", remedy: "Rename or remove one of the fields." },
  "invalid-order": {
    why: "A sort order is `ascending`, `descending` or `ignore`.",
    remedy: "Write one of the three, or remove `order`.",
  },
  "invalid-default": {
    why: "The registry checks that a new schema's defaults fit their types, since readers fill missing fields with them.",
    remedy: "Write a default of the field's type, or change the type.",
  },
  redefinition: {
    why: "A full name has one definition in a schema and the schemas it refers to.",
    remedy: "Use the type by its name instead, or rename one of the two.",
  },
  "oversized-property": {
    why: "The registry's parser cannot keep an integer beyond 64 bits as a property of a record, array or map.",
    remedy: "Write the number as a text.",
  },
  "too-deep": {
    why: "The registry's JSON writer stops at 1000 levels, and the stored text holds each type in full at its first use.",
    remedy: "Move inner types to subjects of their own and refer to them.",
  },
  "not-normalizable": {
    why: "With `normalize` the registry prints the schema in normal form and reads that text again, which fails here.",
    remedy: "Change the marked part, or register without `normalize`.",
  },
};

/** A reason to refuse a text, thrown inside the parser and caught at its border. */
export class SchemaFault extends Error {
  readonly problem: SchemaProblem;
  constructor(problem: SchemaProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** The problem of that kind at that place, with the kind's reason and remedy. */
export function createProblem(kind: AvroProblemKind, message: string, place: SchemaProblem["place"]): SchemaProblem {
  return { kind, message, ...AVRO_PROBLEM_WORDS[kind], place };
}

/** Throws the problem of that kind. */
export function refuse(kind: AvroProblemKind, message: string, place: SchemaPlace): never {
  throw new SchemaFault(createProblem(kind, message, place));
}
