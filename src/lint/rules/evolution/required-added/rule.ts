import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { listItems } from "../../../json-schema/document.ts";
import { isNegated } from "../../../json-schema/same-instance.ts";
import { openBrace } from "../../../tree/token.ts";

/** No property becomes required. */
export const rule: Rule = defineRule({
  id: "evolution/required-added",
  aliases: ["json/required-added"],
  title: "No property becomes required",
  why: "Old data lacks the property, so strict validators refuse it, even where a default makes the registry accept the change.",
  remedy: "Leave the property optional.",
  preset: "recommended",
  severity: "error",
  source: "The registry's REQUIRED_ATTRIBUTE_ADDED; Wikimedia jsonschema-tools; confluentinc/schema-registry#1778",
  registry: "rejects",
  jsonPair: {
    schema({ candidate, baseline, baselineFile }, context) {
      if (!candidate.keywords.has("required") || isNegated(candidate)) return;
      const before = new Set(
        listItems(baseline, "required").flatMap((name) => (name.kind === "string" ? [name.value] : [])),
      );
      for (const name of listItems(candidate, "required"))
        if (name.kind === "string" && !before.has(name.value))
          context.report({
            at: name,
            message: `Disallowed new required property \`${name.value}\`.`,
            related: [{ message: "the earlier version", file: baselineFile, at: openBrace(baseline.json) }],
          });
    },
  },
});
