import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { JsonNode } from "../../../../source/json-node.ts";
import { listEntries, listItems } from "../../../json-schema/document.ts";

/** An optional property is either left out or null, not both. */
export const rule: Rule = defineRule({
  id: "json/null-policy",
  title: "An optional property is either left out or null, not both",
  why: "Producers and consumers read meaning into the difference between a missing value and null.",
  remedy: "Let the property be absent or be null, as your organisation has chosen.",
  preset: "strict",
  severity: "warning",
  source: "Zalando API guidelines #123; igluctl `optionalNull`",
  options: {
    policy: {
      kind: "choice",
      values: ["absent", "null"],
      default: "absent",
      description: "`absent`: optional properties are not nullable; `null`: they have to be.",
    },
  },
  json: {
    keywords: {
      properties({ schema }, context) {
        const required = new Set(
          listItems(schema, "required").flatMap((name) => (name.kind === "string" ? [name.value] : [])),
        );
        for (const { key, value } of listEntries(schema, "properties")) {
          const nullable = isNullable(value);
          if (required.has(key.value) || nullable === undefined) continue;
          if (context.options.policy === "absent" && nullable)
            context.report({
              at: key,
              message: `Disallowed null for the optional property \`${key.value}\`: leave it out.`,
            });
          if (context.options.policy === "null" && !nullable)
            context.report({
              at: key,
              message: `Missing null among the types of the optional property \`${key.value}\`.`,
            });
        }
      },
    },
  },
});

/** Undefined when the property does not say its type itself. */
function isNullable(schema: JsonNode): boolean | undefined {
  const type = schema.kind === "object" ? schema.members.findLast(({ key }) => key.value === "type")?.value : undefined;
  if (type === undefined) return undefined;
  const names = type.kind === "array" ? type.items : [type];
  return names.some((name) => name.kind === "string" && name.value === "null");
}
