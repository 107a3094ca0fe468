import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { toPascalCase, splitWords } from "../../../name-case.ts";

/** Types are named in PascalCase. */
export const rule: Rule = defineRule({
  id: "avro/type-name-case",
  title: "Types are named in PascalCase",
  why: "Generated classes carry the name as it is.",
  remedy: "Rename the type; keep the old full name as an alias.",
  preset: "strict",
  severity: "info",
  source: "RADAR-Schemas; Gilt's standards; spf4j",
  style: true,
  avro: {
    named({ name }, context) {
      if (name === undefined || /^[A-Z][A-Za-z0-9]*$/.test(name.simple)) return;
      const better = toPascalCase(splitWords(name.simple));
      context.report({ at: name.node, message: `Expected the type name \`${better}\`, found \`${name.simple}\`.` });
    },
  },
});
