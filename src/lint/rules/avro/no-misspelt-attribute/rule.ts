import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { JsonMember } from "../../../../source/json-node.ts";
import type { AvroElement } from "../../../avro/checks.ts";
import type { AvroAttributes } from "../../../avro/attributes.ts";
import { replaceJson } from "../../../fix/edit-json.ts";
import type { RuleContext } from "../../../finding.ts";
import { findSimilar } from "../../../find-similar.ts";

/** No attribute is a misspelt attribute of the specification. */
export const rule: Rule = defineRule({
  id: "avro/no-misspelt-attribute",
  title: "No attribute is a misspelt attribute of the specification",
  why: "Unknown attributes are kept as metadata, so a typing error is accepted and what it was meant to do does not happen.",
  remedy: "Correct the spelling, or rename the attribute if it is your own.",
  preset: "recommended",
  severity: "warning",
  fix: "contract",
  source: "Avro Java keeps unknown attributes",
  avro: {
    extended({ kind, attributes }, context) {
      const missing = (KNOWN[kind] ?? []).filter((attribute) => attributes[attribute] === undefined);
      for (const { key } of attributes.extras) {
        const meant =
          key.value === "alias" ? missing.find((name) => name === "aliases") : findSimilar(key.value, missing);
        if (meant !== undefined) report(key, meant, context);
      }
    },
  },
});

type Attribute = Exclude<keyof AvroAttributes, "extras">;

const KNOWN: { readonly [Kind in AvroElement["kind"]]?: readonly Attribute[] } = {
  field: ["name", "type", "default", "doc", "order", "aliases"],
  record: ["name", "namespace", "doc", "aliases", "fields"],
  enum: ["name", "namespace", "doc", "aliases", "symbols", "default"],
  fixed: ["name", "namespace", "aliases", "size", "logicalType", "precision", "scale"],
  primitive: ["logicalType", "precision", "scale"],
};

function report(key: JsonMember["key"], meant: string, context: RuleContext<unknown>): void {
  context.report({
    at: key,
    message: `Unknown attribute \`${key.value}\`. Did you mean \`${meant}\`?`,
    fix: { title: `Change it to \`${meant}\``, effect: "contract", edits: [replaceJson(key, JSON.stringify(meant))] },
  });
}
