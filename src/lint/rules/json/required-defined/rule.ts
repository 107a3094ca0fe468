import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { SchemaNode } from "../../../json-schema/document.ts";
import { listEntries, listItems } from "../../../json-schema/document.ts";
import { listInPlaceSchemas } from "../../../json-schema/same-instance.ts";
import { findSimilar } from "../../../find-similar.ts";

/** Every required property is described. */
export const rule: Rule = defineRule({
  id: "json/required-defined",
  title: "Every required property is described",
  why: "A required name that `properties` does not know is a typing error or a property without any contract.",
  remedy: "Correct the name, or describe the property.",
  preset: "recommended",
  severity: "error",
  source: "ajv strict mode; sourcemeta jsonschema; igluctl; Wikimedia",
  json: {
    keywords: {
      required({ schema }, context) {
        const around = listInPlaceSchemas(schema);
        // A bare list of names is laid over properties that are described somewhere else.
        if (around.some(describesElsewhere) || !around.some(({ keywords }) => keywords.has("properties"))) return;
        const known = new Set(around.flatMap((one) => listEntries(one, "properties").map(({ key }) => key.value)));
        for (const name of listItems(schema, "required")) {
          if (name.kind !== "string" || known.has(name.value)) continue;
          const similar =
            findSimilar(name.value, [...known]) ??
            [...known].find((one) => one.toLowerCase() === name.value.toLowerCase());
          const hint = similar === undefined ? "" : ` Did you mean \`${similar}\`?`;
          context.report({ at: name, message: `Unknown required property \`${name.value}\`.${hint}` });
        }
      },
    },
  },
});

const ELSEWHERE = ["$ref", "allOf", "anyOf", "oneOf", "if", "patternProperties", "$dynamicRef", "dependentSchemas"];

/** Schemas whose properties may also be described by what they refer to, by branches, or by patterns. */
function describesElsewhere(schema: SchemaNode): boolean {
  if (schema.under === "not" || schema.under === "if") return true;
  if (ELSEWHERE.some((keyword) => schema.keywords.has(keyword))) return true;
  return schema.keywords.get("additionalProperties")?.value.kind === "object";
}
