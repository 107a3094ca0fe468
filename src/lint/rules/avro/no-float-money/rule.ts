import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { listBranches } from "../../../avro/document.ts";
import { callField, tokenOf } from "../../../avro/token.ts";
import { isMoneyName } from "../../../name-meaning.ts";

/** Money is no float or double. */
export const rule: Rule = defineRule({
  id: "avro/no-float-money",
  title: "Money is no float or double",
  why: "Binary fractions cannot hold most amounts exactly, so sums drift by cents.",
  remedy: "Use `decimal` with a precision and scale, or whole minor units in a long.",
  preset: "recommended",
  severity: "warning",
  source: "Zalando API guidelines #173; Avro specification, Decimal",
  avro: {
    field(field, context) {
      if (field.name === undefined || !isMoneyName(field.name.value)) return;
      for (const type of listBranches(field.type))
        if (type.kind === "primitive" && (type.name === "float" || type.name === "double"))
          context.report({
            at: tokenOf(field),
            message: `Disallowed ${type.name} for ${callField(field)}, which is named like money.`,
          });
    },
  },
});
