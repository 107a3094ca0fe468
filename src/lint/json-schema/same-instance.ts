import type { SchemaNode } from "./document.ts";

const IN_PLACE: ReadonlySet<string> = new Set([
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "then",
  "else",
  "dependentSchemas",
  "dependencies",
]);

/** Whether a schema looks at the same value as the schema it stands in, as the branches of `allOf` do. */
export function isInPlace(schema: SchemaNode): boolean {
  return IN_PLACE.has(schema.under);
}

/** The schema and those around it that look at the same value, the innermost first. */
export function listInPlaceSchemas(schema: SchemaNode): readonly SchemaNode[] {
  const around: SchemaNode[] = [];
  for (let one: SchemaNode | undefined = schema; one !== undefined; one = isInPlace(one) ? one.parent : undefined)
    around.push(one);
  return around;
}

/** Whether a schema stands inside a `not` or an `if`, where a tighter schema accepts more or decides something else. */
export function isNegated(schema: SchemaNode): boolean {
  for (let one: SchemaNode | undefined = schema; one !== undefined; one = one.parent)
    if (one.under === "not" || one.under === "if") return true;
  return false;
}
