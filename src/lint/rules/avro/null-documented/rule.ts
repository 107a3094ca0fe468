import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { isNull, textOf } from "../../../avro/document.ts";
import { callField } from "../../../avro/token.ts";

/** The documentation of a nullable field says what null means. */
export const rule: Rule = defineRule({
  id: "avro/null-documented",
  title: "The documentation of a nullable field says what null means",
  why: '"Never set", "unknown" and "deleted" look the same to a reader who only sees null.',
  remedy: "Add to the `doc` what null stands for.",
  preset: "strict",
  severity: "info",
  source: "spf4j docValidator",
  style: true,
  avro: {
    field(field, context) {
      const doc = textOf(field.attributes.doc);
      if (doc === undefined || field.attributes.doc === undefined || /\bnull\b/i.test(doc)) return;
      if (field.type.kind === "union" && field.type.branches.some(isNull))
        context.report({
          at: field.attributes.doc.value,
          message: `Expected the \`doc\` of ${callField(field)} to say what null means.`,
        });
    },
  },
});
