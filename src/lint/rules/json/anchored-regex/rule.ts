import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";

/** A pattern says where the text starts and ends. */
export const rule: Rule = defineRule({
  id: "json/anchored-regex",
  title: "A pattern says where the text starts and ends",
  why: "Without `^` and `$` a pattern is searched for inside the text: `[0-9]{4}` accepts `x12345`.",
  remedy: "Add `^` and `$`.",
  preset: "strict",
  severity: "info",
  source: 'JSON Schema, section "pattern"',
  style: true,
  json: {
    keywords: {
      pattern({ member: { value } }, context) {
        if (value.kind !== "string" || (value.value.startsWith("^") && /(?:^|[^\\])(?:\\\\)*\$$/.test(value.value)))
          return;
        context.report({ at: value, message: "Expected the pattern to start with `^` and to end with `$`." });
      },
    },
  },
});
