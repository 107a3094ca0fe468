import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { isBareReference } from "../../../json-schema/document.ts";
import { judgeValue } from "../../../json-schema/judge-value.ts";

/** A default fits the schema it belongs to. */
export const rule: Rule = defineRule({
  id: "json/valid-default",
  title: "A default fits the schema it belongs to",
  why: "Tools that fill in the default produce data that the schema refuses.",
  remedy: "Correct the default.",
  preset: "recommended",
  severity: "error",
  source: "sourcemeta jsonschema",
  json: {
    document(document, context) {
      for (const schema of document.schemas) {
        const value = schema.keywords.get("default")?.value;
        if (value === undefined || isBareReference(schema)) continue;
        if (judgeValue(document, schema, value) === "invalid")
          context.report({ at: value, message: "Invalid default: the schema refuses it." });
      }
    },
  },
});
