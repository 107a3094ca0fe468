import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { callField, tokenOf } from "../../../avro/token.ts";
import { listTags } from "../../../tags.ts";
import { PERSONAL_NAMES, splitWords } from "../../../name-case.ts";

/** A field that looks like personal data is tagged. */
export const rule: Rule = defineRule({
  id: "avro/pii-tagged",
  title: "A field that looks like personal data is tagged",
  why: "Encryption and redaction rules of a data contract are bound to tags; what is not tagged goes out in the clear.",
  remedy: "Add `confluent:tags`, or rename the field if it holds no personal data.",
  preset: "strict",
  severity: "warning",
  source: "Confluent data contracts; Zalando API guidelines #200",
  options: {
    names: {
      kind: "strings",
      default: PERSONAL_NAMES,
      description: "Words that make a field's name look like personal data.",
    },
  },
  avro: {
    field(field, context) {
      if (field.name === undefined) return;
      const words = splitWords(field.name.value).join("_").toLowerCase();
      const personal = context.options.names.some((name) => `_${words}_`.includes(`_${name}_`));
      if (personal && listTags(field.json).length === 0)
        context.report({
          at: tokenOf(field),
          message: `Missing \`confluent:tags\` of ${callField(field)}, which looks like personal data.`,
        });
    },
  },
});
