import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { listPatterns, readPattern } from "../../../json-schema/patterns.ts";

/** A pattern means the same in JavaScript, Java and RE2. */
export const rule: Rule = defineRule({
  id: "json/portable-regex",
  title: "A pattern means the same in JavaScript, Java and RE2",
  why: "Each consumer validates with its own engine, and look-arounds, back-references, inline flags and Unicode properties differ between them.",
  remedy: "Write the pattern with character sets, groups and quantifiers.",
  preset: "recommended",
  severity: "warning",
  source: 'JSON Schema, section "Regular Expressions"; everit-json-schema#156 and #157',
  json: {
    schema(schema, context) {
      for (const pattern of listPatterns(schema)) {
        const read = readPattern(pattern);
        if (read === "unreadable") continue;
        if (read === "invalid") context.report({ at: pattern, message: "Invalid regular expression." });
        else if (read.features.length > 0)
          context.report({ at: pattern, message: `Disallowed in a pattern: ${read.features.join(", ")}.` });
      }
    },
  },
});
