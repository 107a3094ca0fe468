import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { hasLikeTexts } from "../../../avro/like-names.ts";
import type { JsonStringNode } from "../../../../source/json-node.ts";
import type { RuleContext } from "../../../finding.ts";

/** No two fields, symbols or types differ only by case. */
export const rule: Rule = defineRule({
  id: "avro/no-case-clash",
  title: "No two fields, symbols or types differ only by case",
  why: "Avro tells them apart, but BigQuery, Hive, Spark and Snowflake do not: one of the two columns is lost or the load fails.",
  remedy: "Rename one of the two.",
  preset: "recommended",
  severity: "error",
  source: "bigquery-schema-generator#39; prestodb#4136; LinkedIn avro-util",
  avro: {
    likeNames({ names }, context) {
      reportClashes(
        names.map((name) => ({ text: name.value, at: name })),
        context,
      );
    },
    document({ definitions }, context) {
      if (definitions.length < 2 || !hasLikeTexts(definitions.map(({ name }) => name?.full ?? ""))) return;
      reportClashes(
        definitions.flatMap(({ name }) => (name === undefined ? [] : [{ text: name.full, at: name.node }])),
        context,
      );
    },
  },
});

interface PlacedText {
  readonly text: string;
  readonly at: JsonStringNode;
}

function reportClashes(texts: readonly PlacedText[], context: RuleContext<unknown>): void {
  const seen = new Map<string, PlacedText>();
  for (const one of texts) {
    const plain = one.text.toLowerCase();
    const first = seen.get(plain);
    if (first === undefined) seen.set(plain, one);
    else if (first.text !== one.text)
      context.report({
        at: one.at,
        message: `Disallowed name \`${one.text}\`: it differs from \`${first.text}\` only by case.`,
        related: [{ message: "the other one", at: first.at }],
      });
  }
}
