import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { JsonSchemaDocument, SchemaNode } from "../../../json-schema/document.ts";
import { isOwnReference, resolveReference } from "../../../json-schema/resolve-reference.ts";
import { ReferenceIndex } from "../../../repository/resolve-file.ts";

/** Every reference leads somewhere. */
export const rule: Rule = defineRule({
  id: "json/ref-resolves",
  title: "Every reference leads somewhere",
  why: "The registry refuses a schema with a reference to nothing.",
  remedy: "Correct the reference, add the definition, or add the reference of the other subject to the manifest.",
  preset: "recommended",
  severity: "error",
  source: 'JSON Schema, section "Schema References"; sourcemeta jsonschema',
  registry: "rejects",
  json: {
    document(document, context) {
      for (const schema of document.schemas) {
        const reference = schema.keywords.get("$ref")?.value;
        if (reference?.kind === "string" && isBroken(document, schema, reference.value))
          context.report({
            at: reference,
            message: `Unknown reference \`${reference.value}\`: there is nothing at this place.`,
          });
      }
    },
  },
  repository({ files }, context) {
    const index = new ReferenceIndex(files);
    for (const facts of files)
      for (const { name, at } of facts.file.type === "JSON" ? facts.unresolved : [])
        if (!/^https?:/.test(name) && !index.isSupplied(facts, name))
          context.report({
            file: facts.file.source,
            at,
            message: `Unknown reference \`${name}\`: no file or reference supplies it.`,
          });
  },
});

function isBroken(document: JsonSchemaDocument, schema: SchemaNode, reference: string): boolean {
  return isOwnReference(document, reference) && resolveReference(document, schema, reference) === undefined;
}
