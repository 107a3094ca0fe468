import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { listTypes } from "../../../json-schema/document.ts";

/** A string has a greatest length. */
export const rule: Rule = defineRule({
  id: "json/bounded-string",
  title: "A string has a greatest length",
  why: "Columns and messages have limits; without one in the schema they show up in production.",
  remedy: "Add `maxLength`, `enum`, `const` or `format`.",
  preset: "strict",
  severity: "info",
  source: "igluctl; schemasafe",
  style: true,
  json: {
    schema(schema, context) {
      const type = schema.keywords.get("type");
      if (type === undefined || listTypes(schema)?.includes("string") !== true) return;
      if (["maxLength", "enum", "const", "format", "$ref"].some((keyword) => schema.keywords.has(keyword))) return;
      context.report({ at: type.value, message: "Missing `maxLength` of the string." });
    },
  },
});
