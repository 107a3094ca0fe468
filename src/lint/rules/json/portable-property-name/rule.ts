import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { listEntries } from "../../../json-schema/document.ts";

/** A property's name is a plain identifier. */
export const rule: Rule = defineRule({
  id: "json/portable-property-name",
  title: "A property's name is a plain identifier",
  why: "Columns and generated code cannot have other characters, and a registry that validates fields refuses names that start with `$$`.",
  remedy: "Use letters, digits and underscores.",
  preset: "recommended",
  severity: "warning",
  source: "sourcemeta jsonschema; the registry's field validation; igluctl",
  json: {
    keywords: {
      properties({ schema }, context) {
        for (const { key } of listEntries(schema, "properties"))
          if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(key.value) && key.value !== "$schema")
            context.report({ at: key, message: `Invalid property name \`${key.value}\`.` });
      },
    },
  },
});
