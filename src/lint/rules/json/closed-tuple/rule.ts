import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { SchemaNode } from "../../../json-schema/document.ts";
import { listItems } from "../../../json-schema/document.ts";
import { insertMemberAfter } from "../../../fix/edit-json.ts";
import type { RuleContext } from "../../../finding.ts";

/** A tuple says what may follow its items. */
export const rule: Rule = defineRule({
  id: "json/closed-tuple",
  title: "A tuple says what may follow its items",
  why: "Without a rule anything may follow, and fewer items are valid too.",
  remedy: "Add `items` (up to 2019-09: `additionalItems`) or `maxItems`, and `minItems`.",
  preset: "recommended",
  severity: "warning",
  fix: "contract",
  source: "ajv strict mode",
  json: {
    keywords: {
      prefixItems({ schema }, context) {
        checkTuple(schema, "prefixItems", context);
      },
      items({ schema, member }, context) {
        if (schema.dialect !== "2020-12" && member.value.kind === "array") checkTuple(schema, "items", context);
      },
    },
  },
});

function checkTuple(schema: SchemaNode, keyword: string, context: RuleContext<unknown>): void {
  const { keywords } = schema;
  const rest = keyword === "prefixItems" ? "items" : "additionalItems";
  const tuple = keywords.get(keyword);
  if (tuple === undefined || [rest, "maxItems", "unevaluatedItems"].some((name) => keywords.has(name))) return;
  const count = listItems(schema, keyword).length;
  context.report({
    at: tuple.key,
    message: `Missing \`${rest}\` or \`maxItems\` of the tuple.`,
    fix: {
      title: "Allow nothing behind the tuple",
      effect: "contract",
      edits: [insertMemberAfter(context.file.source.text, tuple, { key: rest, value: "false" })],
    },
    remedy: keywords.has("minItems")
      ? undefined
      : `Add \`"${rest}": false\`, and \`"minItems": ${count}\` if none may be missing.`,
  });
}
