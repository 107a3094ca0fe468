import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { listBranches } from "../../../avro/document.ts";
import { callField, tokenOf } from "../../../avro/token.ts";
import { isMoneyName } from "../../../name-meaning.ts";

/** Money is no 32-bit int. */
export const rule: Rule = defineRule({
  id: "avro/no-int-money",
  title: "Money is no 32-bit int",
  why: "Minor units in an int overflow at 21 million.",
  remedy: "Use long or decimal.",
  preset: "strict",
  severity: "warning",
  source: "The range of a 32-bit integer",
  avro: {
    field(field, context) {
      if (field.name === undefined || !isMoneyName(field.name.value)) return;
      for (const type of listBranches(field.type))
        if (type.kind === "primitive" && type.name === "int")
          context.report({
            at: tokenOf(field),
            message: `Disallowed int for ${callField(field)}, which is named like money.`,
          });
    },
  },
});
