import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { JsonNode } from "../../../../source/json-node.ts";
import type { SchemaNode } from "../../../json-schema/document.ts";
import { isBareReference, listItems, listTypes } from "../../../json-schema/document.ts";
import { printComparable } from "../../../json-schema/json-equality.ts";
import { hasType } from "../../../json-schema/value-type.ts";
import type { RuleContext } from "../../../finding.ts";

/** Listed values are of the declared type and listed once. */
export const rule: Rule = defineRule({
  id: "json/enum-type-match",
  title: "Listed values are of the declared type and listed once",
  why: "A value of another type can never occur, and a repetition is usually a typing error.",
  remedy: "Correct or remove the value.",
  preset: "recommended",
  severity: "error",
  source: "specmatic; sourcemeta jsonschema",
  json: {
    keywords: {
      enum({ schema }, context) {
        if (isBareReference(schema)) return;
        const values = listItems(schema, "enum");
        for (const value of values) checkType(value, schema, context);
        reportRepetitions(values, context);
      },
      const({ schema, member }, context) {
        if (!isBareReference(schema)) checkType(member.value, schema, context);
      },
      required({ schema }, context) {
        reportRepetitions(listItems(schema, "required"), context);
      },
    },
  },
});

function checkType(value: JsonNode, schema: SchemaNode, context: RuleContext<unknown>): void {
  const types = listTypes(schema);
  if (types === undefined || types.some((type) => hasType(value, type))) return;
  context.report({ at: value, message: `Invalid value: expected ${types.join(" or ")}, as \`type\` says.` });
}

function reportRepetitions(values: readonly JsonNode[], context: RuleContext<unknown>): void {
  const seen = new Map<string, JsonNode>();
  for (const value of values) {
    const text = printComparable(value);
    const first = seen.get(text);
    if (first === undefined) seen.set(text, value);
    else
      context.report({
        at: value,
        message: "Disallowed repetition of a value.",
        related: [{ message: "the first one", at: first }],
      });
  }
}
