import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { isAtLeast } from "../../../json-schema/dialect.ts";
import type { SchemaNode } from "../../../json-schema/document.ts";
import { findMisfit } from "../../../json-schema/describe-misfit.ts";
import type { Keyword, KeywordShape } from "../../../json-schema/vocabulary.ts";
import { KEYWORDS } from "../../../json-schema/vocabulary.ts";

/** Every keyword has a value of the kind its draft demands. */
export const rule: Rule = defineRule({
  id: "json/valid-metaschema",
  title: "Every keyword has a value of the kind its draft demands",
  why: "The registry refuses some of these, ignores the others; validators do not compile the schema.",
  remedy: "Correct the value.",
  preset: "core",
  severity: "error",
  source: "The drafts' meta-schemas",
  registry: "rejects",
  json: {
    schema(schema, context) {
      // That the draft is unknown is one finding already, and with it goes what its keywords may hold.
      if (schema.isOfUnknownDraft) return;
      for (const [name, { value }] of schema.keywords) {
        const keyword = KEYWORDS.get(name);
        if (keyword === undefined || !isKnown(keyword, schema) || isOldTuple(name, schema)) continue;
        const misfit = findMisfit(chooseShape(name, keyword, schema), value, schema.dialect);
        if (misfit !== undefined)
          context.report({ at: misfit.at, message: `Invalid \`${name}\`: expected ${misfit.expected}.` });
      }
    },
    document({ json, dialect }, context) {
      if (json.kind === "object" || (json.kind === "boolean" && dialect !== "draft-04")) return;
      context.report({ at: json, message: "Expected a schema: an object or a boolean." });
    },
  },
});

function isKnown({ since, until }: Keyword, { dialect }: SchemaNode): boolean {
  return isAtLeast(dialect, since) && isAtLeast(until, dialect);
}

/** The list form of `items` in 2020-12 is a keyword of older drafts, which is another rule's finding. */
function isOldTuple(name: string, { dialect, keywords }: SchemaNode): boolean {
  return name === "items" && dialect === "2020-12" && keywords.get(name)?.value.kind === "array";
}

/** In draft-04 exclusive bounds are flags, and two keywords may be booleans. */
function chooseShape(name: string, { shape }: Keyword, { dialect, keywords }: SchemaNode): KeywordShape {
  if (dialect !== "draft-04") return shape;
  if (name.startsWith("exclusive")) return "boolean";
  return name.startsWith("additional") && keywords.get(name)?.value.kind === "boolean" ? "boolean" : shape;
}
