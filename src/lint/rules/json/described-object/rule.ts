import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { SchemaNode } from "../../../json-schema/document.ts";
import { listTypes } from "../../../json-schema/document.ts";
import { isInPlace } from "../../../json-schema/same-instance.ts";

/** An object says what is in it. */
export const rule: Rule = defineRule({
  id: "json/described-object",
  title: "An object says what is in it",
  why: "An object without properties is a blob without a contract: no change of it can ever be checked.",
  remedy: "Describe the properties, or the values with `additionalProperties`.",
  preset: "recommended",
  severity: "warning",
  source: "Wikimedia jsonschema-tools; schemasafe",
  json: {
    schema(schema, context) {
      const type = schema.keywords.get("type");
      if (type === undefined || listTypes(schema)?.includes("object") !== true || isInPlace(schema)) return;
      if (DESCRIBING.some((keyword) => schema.keywords.has(keyword)) || describesOthers(schema)) return;
      context.report({ at: type.value, message: "Missing `properties` of the object." });
    },
  },
});

function describesOthers({ keywords }: SchemaNode): boolean {
  const value = keywords.get("additionalProperties")?.value;
  return value?.kind === "object" || (value?.kind === "boolean" && !value.value);
}

const DESCRIBING = [
  "properties",
  "patternProperties",
  "unevaluatedProperties",
  "propertyNames",
  "$ref",
  "$dynamicRef",
  "allOf",
  "anyOf",
  "oneOf",
  "if",
  "const",
  "enum",
];
