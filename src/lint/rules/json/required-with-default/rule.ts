import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { SchemaNode } from "../../../json-schema/document.ts";
import { listEntries, listItems } from "../../../json-schema/document.ts";

/** Required properties have a default. */
export const rule: Rule = defineRule({
  id: "json/required-with-default",
  title: "Required properties have a default",
  why: "Once consumers rely on it, a required property without a default can neither be added nor dropped without breaking one side.",
  remedy: "Add a `default`, or let the property be optional.",
  preset: "recommended",
  severity: "info",
  source: "The registry's rules on required properties",
  json: {
    keywords: {
      required({ schema, member }, context) {
        const bare = listBareNames(schema);
        if (bare.length === 0) return;
        const list = bare.map((name) => `\`${name}\``).join(", ");
        context.report({
          at: member.key,
          message: `Missing \`default\` of the required ${bare.length === 1 ? "property" : "properties"} ${list}.`,
        });
      },
    },
  },
});

function listBareNames(schema: SchemaNode): readonly string[] {
  const required = new Set(
    listItems(schema, "required").flatMap((name) => (name.kind === "string" ? [name.value] : [])),
  );
  return listEntries(schema, "properties").flatMap(({ key, value }) => {
    const settled =
      value.kind !== "object" || value.members.some((one) => ["default", "const", "$ref"].includes(one.key.value));
    return required.has(key.value) && !settled ? [key.value] : [];
  });
}
