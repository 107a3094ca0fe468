import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { isNull } from "../../../avro/document.ts";
import { callField, tokenOf } from "../../../avro/token.ts";
import { insertMemberAfter } from "../../../fix/edit-json.ts";

/** A nullable field has a default. */
export const rule: Rule = defineRule({
  id: "avro/nullable-has-default",
  title: "A nullable field has a default",
  why: "Without one the field is optional in name only: it can neither be added nor dropped without breaking one side.",
  remedy: 'Add `"default": null`.',
  preset: "recommended",
  severity: "warning",
  fix: "contract",
  source: "RADAR-Schemas; Confluent's evolution rules",
  avro: {
    field(field, context) {
      const { attributes, type } = field;
      const first = type.kind === "union" ? type.branches[0] : undefined;
      if (attributes.default !== undefined || first === undefined || !isNull(first) || attributes.type === undefined)
        return;
      const { text } = context.file.source;
      context.report({
        at: tokenOf(field),
        message: `Missing \`default\` of the nullable field ${callField(field)}.`,
        fix: {
          title: "Add the default `null`",
          effect: "contract",
          edits: [insertMemberAfter(text, attributes.type, { key: "default", value: "null" })],
        },
      });
    },
  },
});
