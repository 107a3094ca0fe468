import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { DIALECT_URIS } from "../../../json-schema/dialect.ts";
import { openBrace } from "../../../tree/token.ts";

/** A schema says which draft it is written in. */
export const rule: Rule = defineRule({
  id: "json/schema-declared",
  title: "A schema says which draft it is written in",
  why: "Without `$schema` the registry assumes draft-07, validators assume their own default and editors the newest: one text with three meanings.",
  remedy: "Add `$schema` as the first keyword.",
  preset: "core",
  severity: "warning",
  fix: "meta",
  source: "The registry assumes draft-07; schemasafe; igluctl",
  json: {
    document({ root }, context) {
      if (root === undefined || root.keywords.has("$schema")) return;
      const [first] = root.json.members;
      const uri = JSON.stringify(DIALECT_URIS["draft-07"]);
      context.report({
        at: openBrace(root.json),
        message: "Missing `$schema`.",
        fix: first && {
          title: "Declare draft-07, which the registry assumes",
          effect: "meta",
          edits: [{ start: first.key.start, end: first.key.start, text: `"$schema": ${uri}, ` }],
        },
      });
    },
  },
});
