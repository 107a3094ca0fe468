import { registerSchema, unregisterSchema, validate } from "./hyperjump.js";

/** Asks a validator that follows the specification of each draft to the letter. */
export type AskValidator = (document: unknown) => boolean;

const DIALECTS = [
  "http://json-schema.org/draft-04/schema#",
  "http://json-schema.org/draft-06/schema#",
  "http://json-schema.org/draft-07/schema#",
  "https://json-schema.org/draft/2019-09/schema",
  "https://json-schema.org/draft/2020-12/schema",
];

let count = 0;

/**
 * A validator for a schema without references to other texts; null when it does not take the schema: it insists on the
 * meta-schema, which the registry never looks at.
 */
export async function createSpecValidator(text: string): Promise<AskValidator | null> {
  const schema: unknown = JSON.parse(text);
  if (typeof schema === "boolean") return () => schema;
  const uri = `https://schemagate.test/${++count}`;
  try {
    registerSchema(withoutForeignId(schema), uri, "http://json-schema.org/draft-07/schema#");
    const ask = await validate(uri);
    return (document) => ask(document).valid;
  } catch {
    return null;
  } finally {
    unregisterSchema(uri);
  }
}

/** The schema's own id would have to be unique among all that are registered; its dialect must be one of the five. */
function withoutForeignId(schema: unknown): unknown {
  if (typeof schema !== "object" || schema === null) return schema;
  const { $id: _, id: __, $schema: dialect, ...rest } = schema as { readonly [key: string]: unknown };
  const known = typeof dialect === "string" && DIALECTS.includes(dialect) ? { $schema: dialect } : {};
  return { ...known, ...rest };
}
