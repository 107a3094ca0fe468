import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { JsonStringNode } from "../../../../source/json-node.ts";
import { listEntries } from "../../../json-schema/document.ts";

/** No two properties differ only by case. */
export const rule: Rule = defineRule({
  id: "json/no-case-clash",
  title: "No two properties differ only by case",
  why: "JSON tells them apart, but BigQuery, Hive, Spark and Snowflake do not: one of the two columns is lost or the load fails.",
  remedy: "Rename one of the two.",
  preset: "recommended",
  severity: "error",
  source: "bigquery-schema-generator#39; prestodb#4136",
  json: {
    keywords: {
      properties({ schema }, context) {
        const seen = new Map<string, JsonStringNode>();
        for (const { key } of listEntries(schema, "properties")) {
          const plain = key.value.toLowerCase();
          const first = seen.get(plain);
          if (first === undefined) seen.set(plain, key);
          else if (first.value !== key.value)
            context.report({
              at: key,
              message: `Disallowed name \`${key.value}\`: it differs from \`${first.value}\` only by case.`,
              related: [{ message: "the other one", at: first }],
            });
        }
      },
    },
  },
});
