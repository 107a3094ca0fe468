import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { listPatterns, readPattern } from "../../../json-schema/patterns.ts";
import { isExponential } from "../../../regex/ambiguity.ts";

/** No pattern can take exponential time. */
export const rule: Rule = defineRule({
  id: "json/no-redos",
  title: "No pattern can take exponential time",
  why: "A short hostile text keeps a validator with backtracking busy for hours.",
  remedy: "Let no text lead through a repetition in two ways: `^(a+)+$` is `^a+$`.",
  preset: "recommended",
  severity: "error",
  source: "everit-json-schema#147; schemasafe; ajv's `json-schema-secure`",
  json: {
    schema(schema, context) {
      for (const pattern of listPatterns(schema)) {
        const read = readPattern(pattern);
        if (typeof read === "object" && isExponential(read) === true)
          context.report({ at: pattern, message: "Disallowed pattern: matching can take exponential time." });
      }
    },
  },
});
