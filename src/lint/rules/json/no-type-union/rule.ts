import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { listTypes } from "../../../json-schema/document.ts";

/** A value has one type besides `null`. */
export const rule: Rule = defineRule({
  id: "json/no-type-union",
  title: "A value has one type besides `null`",
  why: "No sink can give a column a type that changes from row to row.",
  remedy: "Use one type, or one property per type.",
  preset: "recommended",
  severity: "warning",
  source: "ajv strict mode; Wikimedia jsonschema-tools",
  json: {
    keywords: {
      type({ schema, member }, context) {
        const types = (listTypes(schema) ?? []).filter((type) => type !== "null");
        const numbers = types.length === 2 && types.includes("integer") && types.includes("number");
        if (types.length > 1 && !numbers)
          context.report({ at: member.value, message: `Too many types besides null: ${types.join(", ")}.` });
      },
    },
  },
});
