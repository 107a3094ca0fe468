import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { isAtLeast } from "../../../json-schema/dialect.ts";

/** A value with a format is bounded in another way too. */
export const rule: Rule = defineRule({
  id: "json/format-is-asserted",
  title: "A value with a format is bounded in another way too",
  why: "From 2019-09 on a format is a remark unless the validator is told to check it.",
  remedy: "Add `maxLength`, `pattern` or `enum`.",
  preset: "strict",
  severity: "info",
  source: "JSON Schema 2020-12 Validation, section 7.2",
  json: {
    keywords: {
      format({ schema, member }, context) {
        if (!isAtLeast(schema.dialect, "2019-09") || BOUNDS.some((keyword) => schema.keywords.has(keyword))) return;
        context.report({ at: member.key, message: "Expected more than `format`: validators need not check it." });
      },
    },
  },
});

const BOUNDS = ["maxLength", "pattern", "enum", "const", "minimum", "maximum"];
