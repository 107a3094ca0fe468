import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { JsonNode } from "../../../../source/json-node.ts";
import { findReservedWord } from "../../../reserved-words.ts";
import type { RuleContext } from "../../../finding.ts";

/** No name is a reserved word of a target. */
export const rule: Rule = defineRule({
  id: "avro/no-reserved-word",
  title: "No name is a reserved word of a target",
  why: "Generated code has to mangle the name, or the column has to be quoted in every query; lookups by the original name then fail.",
  remedy: "Choose another name; for a field, keep the old one as an alias.",
  preset: "recommended",
  severity: "warning",
  source: "AVRO-3698; AVRO-2022; avrohugger#70",
  targets: ["java", "python", "node", "bigquery", "snowflake", "spark"],
  onlyForTargets: true,
  avro: {
    field({ name }, context) {
      if (name !== undefined) check({ word: name.value, at: name, what: "field name" }, context);
    },
    named({ name, attributes }, context) {
      if (name === undefined) return;
      check({ word: name.simple, at: name.node, what: "type name" }, context);
      const at = attributes.namespace?.value ?? (name.node.value.includes(".") ? name.node : undefined);
      if (at !== undefined)
        for (const word of name.namespace.split(".")) check({ word, at, what: "namespace part" }, context);
    },
  },
});

interface Name {
  readonly word: string;
  readonly at: JsonNode;
  readonly what: "field name" | "type name" | "namespace part";
}

function check({ word, at, what }: Name, context: RuleContext<unknown>): void {
  const target = findReservedWord(word, what === "field name" ? "column" : "code", context.targets);
  if (target !== undefined)
    context.report({ at, message: `Disallowed ${what} \`${word}\`: it is a reserved word of ${target}.` });
}
