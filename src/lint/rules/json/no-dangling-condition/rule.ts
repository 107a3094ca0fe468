import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { SchemaNode } from "../../../json-schema/document.ts";
import { isBareReference } from "../../../json-schema/document.ts";
import { removeMembers } from "../../../fix/edit-json.ts";

/** No keyword lacks the keyword it works with. */
export const rule: Rule = defineRule({
  id: "json/no-dangling-condition",
  title: "No keyword lacks the keyword it works with",
  why: "`then` without `if`, `maxContains` without `contains` and their like do nothing.",
  remedy: "Add the missing keyword, or remove this one.",
  preset: "recommended",
  severity: "error",
  fix: "meta",
  source: "ajv strict mode; sourcemeta jsonschema",
  json: {
    schema(schema, context) {
      if (isBareReference(schema)) return;
      for (const [name, partner] of PARTNERS) {
        const member = schema.keywords.get(name);
        if (member === undefined || partner.isThere(schema)) continue;
        context.report({
          at: member.key,
          message: `Missing ${partner.called} for \`${name}\`, which does nothing without it.`,
          fix: { title: `Remove \`${name}\``, effect: "meta", edits: removeMembers(schema.json, [member]) },
        });
      }
    },
  },
});

interface Partner {
  readonly called: string;
  isThere(schema: SchemaNode): boolean;
}

function partner(...names: readonly string[]): Partner {
  return {
    called: names.map((name) => `\`${name}\``).join(" or "),
    isThere: ({ keywords }) => names.some((name) => keywords.has(name)),
  };
}

const PARTNERS: readonly (readonly [name: string, partner: Partner])[] = [
  ["then", partner("if")],
  ["else", partner("if")],
  ["if", partner("then", "else")],
  ["minContains", partner("contains")],
  ["maxContains", partner("contains")],
  [
    "additionalItems",
    { called: "a list of `items`", isThere: ({ keywords }) => keywords.get("items")?.value.kind === "array" },
  ],
];
