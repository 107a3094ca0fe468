import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { JsonStringNode } from "../../../../source/json-node.ts";
import type { AvroField } from "../../../avro/document.ts";
import { replaceJson, insertMemberAfter } from "../../../fix/edit-json.ts";
import type { FindingFix, RuleContext } from "../../../finding.ts";

/** Names of types, fields and symbols use letters, digits and underscores. */
export const rule: Rule = defineRule({
  id: "avro/valid-name",
  title: "Names of types, fields and symbols use letters, digits and underscores",
  why: "Other characters break generated code and SQL sinks, and a registry that validates new schemas refuses them.",
  remedy: "Rename it; for a field, keep the old name as an alias.",
  preset: "core",
  severity: "error",
  fix: "contract",
  source: "Avro specification, Names; LinkedIn avro-util",
  registry: "rejects-new",
  avro: {
    named({ name, kind }, context) {
      if (name !== undefined && !isName(name.simple))
        context.report({ at: name.node, message: `Invalid name \`${name.simple}\` of the ${kind}.` });
    },
    field(field, context) {
      const { name } = field;
      if (name !== undefined && !isName(name.value))
        context.report({
          at: name,
          message: `Invalid field name \`${name.value}\`.`,
          fix: renameField(field, name, context),
        });
    },
    enum({ symbols }, context) {
      for (const symbol of symbols)
        if (!isName(symbol.value)) context.report({ at: symbol, message: `Invalid symbol \`${symbol.value}\`.` });
    },
  },
});

function isName(text: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
}

function renameField(field: AvroField, name: JsonStringNode, context: RuleContext<unknown>): FindingFix | undefined {
  const { name: member, aliases } = field.attributes;
  const plain = name.value.replace(/[^A-Za-z0-9_]/g, "_").replace(/^(?=[0-9]|$)/, "_");
  const taken = field.record.fields.some((other) => other.name?.value === plain);
  if (member === undefined || aliases !== undefined || taken) return undefined;
  const alias = insertMemberAfter(context.file.source.text, member, {
    key: "aliases",
    value: `[${JSON.stringify(name.value)}]`,
  });
  return {
    title: `Rename to \`${plain}\` and keep the old name as an alias`,
    effect: "contract",
    edits: [replaceJson(name, JSON.stringify(plain)), alias],
  };
}
