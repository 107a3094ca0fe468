import type { ParsedSchema, SchemaPrintOptions, SchemaPrintResult } from "../schema-format.ts";
import { printCanonicalAvro } from "./canonical.ts";
import { printNormalText } from "./normalize.ts";
import type { AvroSchema } from "./parse.ts";
import { parseAvro, requireExact } from "./parse.ts";
import { SchemaFault, createProblem } from "./problems.ts";

/**
 * The text the registry stores, or with `normalize` the one it stores under `normalize=true`; problems where it
 * answers 42201 although the schema itself is fine.
 */
export function printAvroSchema(schema: ParsedSchema, options: SchemaPrintOptions): SchemaPrintResult {
  try {
    const exact = requireExact(schema as AvroSchema);
    return options.normalize === true ? printNormalized(exact) : { ok: true, text: printCanonicalAvro(exact, options) };
  } catch (error) {
    if (error instanceof SchemaFault) return { ok: false, problems: [error.problem] };
    throw error;
  }
}

/** The registry prints a schema in normal form, parses that text by the same rules and stores what it then has. */
function printNormalized(schema: AvroSchema): SchemaPrintResult {
  const again = parseAvro(printNormalText(schema), { ...schema.options, exact: true });
  if (again.ok) return { ok: true, text: printCanonicalAvro(again.schema) };
  const [{ message }] = again.problems;
  return {
    ok: false,
    problems: [
      createProblem("not-normalizable", `The registry cannot read its own normalised text: ${message}`, {
        reference: null,
        pointer: "",
      }),
    ],
  };
}
