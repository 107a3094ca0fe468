import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { isNull } from "../../../avro/document.ts";
import { openBrace } from "../../../tree/token.ts";

/** A union is a type and perhaps `null`. */
export const rule: Rule = defineRule({
  id: "avro/no-complex-union",
  title: "A union is a type and perhaps `null`",
  why: "Generated code offers a bare object for more branches, Connect and BigQuery sinks flatten or refuse them, and removing a branch breaks readers.",
  remedy: "Use one field per alternative, or separate events.",
  preset: "recommended",
  severity: "warning",
  source: "avrolint-action; Snowflake connector",
  avro: {
    union({ branches, json, parent }, context) {
      const count = branches.filter((branch) => !isNull(branch)).length;
      if (parent === undefined || count < 2) return;
      context.report({ at: openBrace(json), message: `Too many branches besides \`null\`: ${count}.` });
    },
  },
});
