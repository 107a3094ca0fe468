import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { listTypes } from "../../../json-schema/document.ts";

/** A list has a greatest length. */
export const rule: Rule = defineRule({
  id: "json/bounded-array",
  title: "A list has a greatest length",
  why: "One endless list makes a message too large for the broker.",
  remedy: "Add `maxItems`.",
  preset: "strict",
  severity: "info",
  source: "schemasafe; ajv's `json-schema-secure`",
  style: true,
  json: {
    schema(schema, context) {
      const type = schema.keywords.get("type");
      if (type === undefined || listTypes(schema)?.includes("array") !== true) return;
      if (["maxItems", "enum", "const", "$ref"].some((keyword) => schema.keywords.has(keyword))) return;
      context.report({ at: type.value, message: "Missing `maxItems` of the list." });
    },
  },
});
