import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { textOf } from "../../../avro/document.ts";
import { callField, tokenOf } from "../../../avro/token.ts";

/** Every field is documented. */
export const rule: Rule = defineRule({
  id: "avro/field-doc",
  title: "Every field is documented",
  why: "Names alone do not say units, allowed values or when a value is missing.",
  remedy: "Add a `doc` that says what the value is.",
  preset: "strict",
  severity: "warning",
  source: "avrolint-action; spf4j; RADAR-Schemas; Jikkou",
  style: true,
  avro: {
    field(field, context) {
      if ((textOf(field.attributes.doc) ?? "").trim() === "")
        context.report({ at: tokenOf(field), message: `Missing \`doc\` of the field ${callField(field)}.` });
    },
  },
});
