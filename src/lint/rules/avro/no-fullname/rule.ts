import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { insertMemberAfter, replaceJson } from "../../../fix/edit-json.ts";

/** A name has no dots; the namespace stands in `namespace`. */
export const rule: Rule = defineRule({
  id: "avro/no-fullname",
  title: "A name has no dots; the namespace stands in `namespace`",
  why: "People and tools that look for `namespace` miss one that hides in the name.",
  remedy: "Split the name.",
  preset: "strict",
  severity: "info",
  fix: "text",
  source: "LinkedIn avro-util",
  style: true,
  avro: {
    named({ name, attributes }, context) {
      if (name === undefined || attributes.name === undefined || !name.node.value.includes(".")) return;
      if (attributes.namespace !== undefined) return;
      const { text } = context.file.source;
      context.report({
        at: name.node,
        message: `Disallowed dotted name \`${name.node.value}\`.`,
        fix: {
          title: `Split the name into \`${name.namespace}\` and \`${name.simple}\``,
          effect: "text",
          edits: [
            replaceJson(name.node, JSON.stringify(name.simple)),
            insertMemberAfter(text, attributes.name, { key: "namespace", value: JSON.stringify(name.namespace) }),
          ],
        },
      });
    },
  },
});
