import type { JsonSchemaDocument } from "./document.ts";

/** Keywords whose schemas the registry's comparison of two versions goes into; the root stands under none. */
const COMPARED: ReadonlySet<string> = new Set([
  "",
  "$defs",
  "additionalProperties",
  "allOf",
  "anyOf",
  "definitions",
  "items",
  "oneOf",
  "prefixItems",
  "properties",
]);

/**
 * Whether the registry's comparison looks at every schema of a document, as far as data can reach it. It never looks
 * into `patternProperties`, conditions and the like, so that a verdict says nothing about them.
 */
export function isComparedWhole({ schemas }: JsonSchemaDocument): boolean {
  return schemas.every(({ under }) => COMPARED.has(under));
}
