import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { replaceJson } from "../../../fix/edit-json.ts";

/** A dotted name has no `namespace` beside it. */
export const rule: Rule = defineRule({
  id: "avro/no-ignored-namespace",
  title: "A dotted name has no `namespace` beside it",
  why: "The namespace is ignored: the type lives where its dotted name says.",
  remedy: "Put the namespace of the dotted name into `namespace`, or drop it.",
  preset: "recommended",
  severity: "warning",
  fix: "text",
  source: "Avro specification, Names; LinkedIn avro-util",
  avro: {
    named({ name, attributes: { namespace } }, context) {
      if (name === undefined || namespace === undefined || !name.node.value.includes(".")) return;
      context.report({
        at: namespace.value,
        message: `Disallowed \`namespace\` beside the dotted name \`${name.node.value}\`: it is ignored.`,
        fix: {
          title: `Split the name into \`${name.namespace}\` and \`${name.simple}\``,
          effect: "text",
          edits: [
            replaceJson(name.node, JSON.stringify(name.simple)),
            replaceJson(namespace.value, JSON.stringify(name.namespace)),
          ],
        },
      });
    },
  },
});
