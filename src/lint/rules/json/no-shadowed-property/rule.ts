import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { listEntries } from "../../../json-schema/document.ts";
import { findsMatch } from "../../../regex/find-match.ts";

/** No pattern of `patternProperties` matches a named property. */
export const rule: Rule = defineRule({
  id: "json/no-shadowed-property",
  title: "No pattern of `patternProperties` matches a named property",
  why: "Both schemas apply to the property; authors expect one.",
  remedy: "Make the pattern exclude the property, or say in one place what it is.",
  preset: "recommended",
  severity: "warning",
  source: "ajv strict mode",
  json: {
    keywords: {
      patternProperties({ schema }, context) {
        for (const { key: pattern } of listEntries(schema, "patternProperties"))
          for (const { key: property } of listEntries(schema, "properties"))
            if (findsMatch(pattern.value, property.value) === true)
              context.report({
                at: pattern,
                message: `Disallowed pattern: it matches the property \`${property.value}\` too.`,
                related: [{ message: "the property", at: property }],
              });
      },
    },
  },
});
