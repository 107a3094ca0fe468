import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { JsonStringNode } from "../../../../source/json-node.ts";
import type { AvroAttributes } from "../../../avro/attributes.ts";
import { qualify } from "../../../avro/read-document.ts";
import type { RuleContext } from "../../../finding.ts";

/** An alias is no name or alias that something else already has. */
export const rule: Rule = defineRule({
  id: "avro/alias-conflict",
  title: "An alias is no name or alias that something else already has",
  why: "The reader cannot tell which of the two is meant; the registry's check ends with an error as soon as both exist, even against the same schema.",
  remedy: "Remove the alias or correct it.",
  preset: "recommended",
  severity: "error",
  source: "Avro specification, Aliases; LinkedIn avro-util; Avro Java's compatibility check",
  avro: {
    record({ fields }, context) {
      if (!fields.some(({ attributes }) => attributes.aliases)) return;
      const names = new Map(fields.flatMap(({ name }) => (name === undefined ? [] : [[name.value, name] as const])));
      for (const { attributes } of fields)
        for (const alias of listAliases(attributes)) claim({ alias, name: alias.value, names }, context);
    },
    document({ definitions }, context) {
      if (!definitions.some(({ attributes }) => attributes.aliases)) return;
      const names = new Map(
        definitions.flatMap(({ name }) => (name === undefined ? [] : [[name.full, name.node] as const])),
      );
      for (const { attributes, name } of definitions)
        for (const alias of listAliases(attributes))
          claim({ alias, name: qualify(alias.value, name?.namespace ?? ""), names }, context);
    },
  },
});

interface Claim {
  readonly alias: JsonStringNode;
  readonly name: string;
  readonly names: Map<string, JsonStringNode>;
}

function listAliases({ aliases }: AvroAttributes): readonly JsonStringNode[] {
  if (aliases?.value.kind !== "array") return [];
  return aliases.value.items.filter((item) => item.kind === "string");
}

function claim({ alias, name, names }: Claim, context: RuleContext<unknown>): void {
  const owner = names.get(name);
  if (owner === undefined) names.set(name, alias);
  else
    context.report({
      at: alias,
      message: `Disallowed alias \`${alias.value}\`: the name is taken.`,
      related: [{ message: "taken here", at: owner }],
    });
}
