import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { JsonSchemaDocument, SchemaNode } from "../../../json-schema/document.ts";
import { isBareReference, listItems } from "../../../json-schema/document.ts";
import { findCommonValue } from "../../../json-schema/find-overlap.ts";
import type { RuleContext } from "../../../finding.ts";
import { openBrace } from "../../../tree/token.ts";

/** No value fits two branches of `oneOf`. */
export const rule: Rule = defineRule({
  id: "json/disjoint-one-of",
  title: "No value fits two branches of `oneOf`",
  why: "`oneOf` refuses a value that fits two of its branches, so data that looks right is turned away.",
  remedy:
    "Make the branches exclude each other, for instance by a required property with a different `const` in each; or use `anyOf`.",
  preset: "recommended",
  severity: "warning",
  source: "Redocly; schemasafe; sourcemeta jsonschema",
  json: {
    document(document, context) {
      for (const schema of document.schemas)
        if (schema.keywords.has("oneOf") && !isBareReference(schema)) checkBranches(document, schema, context);
    },
  },
});

/** More pairs than this are not tried. */
const MAX_PAIRS = 200;

function checkBranches(document: JsonSchemaDocument, schema: SchemaNode, context: RuleContext<unknown>): void {
  const branches = listItems(schema, "oneOf").flatMap((branch) => document.byJson.get(branch) ?? []);
  let pairs = 0;
  branches.forEach((branch, index) => {
    for (const earlier of branches.slice(0, index)) {
      if (++pairs > MAX_PAIRS) return;
      const common = findCommonValue(document, branch, earlier);
      if (common === undefined) continue;
      const shown = common.length > 60 ? `${common.slice(0, 57)}…` : common;
      context.report({
        at: openBrace(branch.json),
        message: `Disallowed overlap of two branches: \`oneOf\` refuses \`${shown}\`, which fits both.`,
        related: [{ message: "the other branch", at: openBrace(earlier.json) }],
      });
      return;
    }
  });
}
