import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { openBrace } from "../../../tree/token.ts";

/** A schema has an identifier. */
export const rule: Rule = defineRule({
  id: "json/id-present",
  title: "A schema has an identifier",
  why: "Without `$id` nothing can refer to it.",
  remedy: "Add an `$id` under an address that belongs to you.",
  preset: "strict",
  severity: "info",
  source: 'JSON Schema, section "The $id Keyword"',
  style: true,
  json: {
    document({ root, dialect }, context) {
      const keyword = dialect === "draft-04" ? "id" : "$id";
      if (root !== undefined && !root.keywords.has(keyword))
        context.report({ at: openBrace(root.json), message: `Missing \`${keyword}\`.` });
    },
  },
});
