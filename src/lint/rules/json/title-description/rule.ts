import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { SchemaNode } from "../../../json-schema/document.ts";
import { textOfKeyword } from "../../../json-schema/document.ts";
import { openBrace } from "../../../tree/token.ts";

/** The root has a title and a description, and every property a description. */
export const rule: Rule = defineRule({
  id: "json/title-description",
  title: "The root has a title and a description, and every property a description",
  why: "The schema is the one place where consumers look for what a value means.",
  remedy: "Add the sentence.",
  preset: "strict",
  severity: "info",
  source: "sourcemeta jsonschema; igluctl",
  style: true,
  json: {
    schema(schema, context) {
      if (schema.parent === undefined) {
        for (const keyword of ["title", "description"])
          if (isBlank(schema, keyword))
            context.report({ at: openBrace(schema.json), message: `Missing \`${keyword}\` of the schema.` });
      } else if (
        schema.under === "properties" &&
        schema.key !== undefined &&
        isBlank(schema, "description") &&
        !schema.keywords.has("$ref")
      )
        context.report({ at: schema.key, message: `Missing \`description\` of the property \`${schema.key.value}\`.` });
    },
  },
});

function isBlank(schema: SchemaNode, keyword: string): boolean {
  return (textOfKeyword(schema, keyword) ?? "").trim() === "";
}
