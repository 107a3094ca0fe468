import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { isNull } from "../../../avro/document.ts";
import { callField, tokenOf } from "../../../avro/token.ts";

/** Every field has a default. */
export const rule: Rule = defineRule({
  id: "avro/field-default",
  title: "Every field has a default",
  why: "A field without one can never be removed once readers expect it. Turn this on for subjects of the levels FORWARD and FULL.",
  remedy: "Add a default, or waive the finding for fields that identify the record.",
  preset: "strict",
  severity: "info",
  source: "Jikkou; Confluent's evolution rules",
  style: true,
  avro: {
    field(field, context) {
      if (field.attributes.default !== undefined) return;
      // Nullable fields have a rule of their own.
      if (field.type.kind === "union" && field.type.branches.some(isNull)) return;
      context.report({ at: tokenOf(field), message: `Missing \`default\` of the field ${callField(field)}.` });
    },
  },
});
