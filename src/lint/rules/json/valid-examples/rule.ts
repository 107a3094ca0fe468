import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { isBareReference, listItems } from "../../../json-schema/document.ts";
import { judgeValue } from "../../../json-schema/judge-value.ts";

/** Examples fit the schema they belong to. */
export const rule: Rule = defineRule({
  id: "json/valid-examples",
  title: "Examples fit the schema they belong to",
  why: "Readers learn the format from the examples.",
  remedy: "Correct the example.",
  preset: "recommended",
  severity: "warning",
  source: "sourcemeta jsonschema; Wikimedia jsonschema-tools",
  json: {
    document(document, context) {
      for (const schema of document.schemas) {
        if (isBareReference(schema)) continue;
        for (const value of listItems(schema, "examples"))
          if (judgeValue(document, schema, value) === "invalid")
            context.report({ at: value, message: "Invalid example: the schema refuses it." });
      }
    },
  },
});
