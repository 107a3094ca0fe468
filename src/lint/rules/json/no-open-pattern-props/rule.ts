import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";

/** A schema of events uses no keyword that converters do not know. */
export const rule: Rule = defineRule({
  id: "json/no-open-pattern-props",
  title: "A schema of events uses no keyword that converters do not know",
  why: "Connect and warehouse converters cannot turn `patternProperties`, `propertyNames`, `not`, `if` and dependencies into columns.",
  remedy: "Describe the properties by name.",
  preset: "strict",
  severity: "warning",
  source: "Zalando API guidelines #196",
  options: {
    keywords: {
      kind: "strings",
      default: [
        "patternProperties",
        "propertyNames",
        "not",
        "if",
        "dependencies",
        "dependentSchemas",
        "dependentRequired",
      ],
      description: "The keywords that are not to be used.",
    },
  },
  json: {
    schema({ keywords }, context) {
      for (const { key } of keywords.values())
        if (context.options.keywords.includes(key.value))
          context.report({ at: key, message: `Disallowed keyword \`${key.value}\`.` });
    },
  },
});
