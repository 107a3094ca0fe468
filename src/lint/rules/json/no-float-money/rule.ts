import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { isMoneyName } from "../../../name-meaning.ts";
import { listTypes } from "../../../json-schema/document.ts";

/** Money is no binary fraction. */
export const rule: Rule = defineRule({
  id: "json/no-float-money",
  title: "Money is no binary fraction",
  why: "Most amounts have no exact binary fraction, so sums drift by cents.",
  remedy: "Use a string with a pattern, or a whole number of minor units.",
  preset: "recommended",
  severity: "warning",
  source: "Zalando API guidelines #173",
  json: {
    schema(schema, context) {
      if (schema.under !== "properties" || schema.key === undefined || !isMoneyName(schema.key.value)) return;
      if (listTypes(schema)?.includes("number") === true)
        context.report({
          at: schema.key,
          message: `Disallowed number for \`${schema.key.value}\`, which is named like money.`,
        });
    },
  },
});
