import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { listTypes } from "../../../json-schema/document.ts";
import { isInPlace } from "../../../json-schema/same-instance.ts";

/** A list says what its items are. */
export const rule: Rule = defineRule({
  id: "json/typed-array",
  title: "A list says what its items are",
  why: "Without `items` a list may hold anything, and sinks cannot give it a type.",
  remedy: "Add `items`.",
  preset: "recommended",
  severity: "warning",
  source: "Wikimedia jsonschema-tools; ajv",
  json: {
    schema(schema, context) {
      const type = schema.keywords.get("type");
      if (type === undefined || listTypes(schema)?.includes("array") !== true || isInPlace(schema)) return;
      if (DESCRIBING.some((keyword) => schema.keywords.has(keyword))) return;
      context.report({ at: type.value, message: "Missing `items` of the list." });
    },
  },
});

const DESCRIBING = [
  "items",
  "prefixItems",
  "contains",
  "unevaluatedItems",
  "$ref",
  "allOf",
  "anyOf",
  "oneOf",
  "const",
  "enum",
];
