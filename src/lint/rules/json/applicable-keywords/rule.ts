import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { isBareReference, listTypes } from "../../../json-schema/document.ts";
import { KEYWORDS } from "../../../json-schema/vocabulary.ts";

/** Every keyword applies to a value of the declared type. */
export const rule: Rule = defineRule({
  id: "json/applicable-keywords",
  title: "Every keyword applies to a value of the declared type",
  why: "A keyword for another type never takes effect.",
  remedy: "Remove the keyword, or use the one for the declared type.",
  preset: "recommended",
  severity: "error",
  source: "sourcemeta jsonschema; ajv strict mode",
  json: {
    schema(schema, context) {
      const types = listTypes(schema);
      if (types === undefined || types.length === 0 || isBareReference(schema)) return;
      for (const { key } of schema.keywords.values()) {
        const applies = KEYWORDS.get(key.value)?.applies;
        if (applies === undefined || types.includes(applies) || (applies === "number" && types.includes("integer")))
          continue;
        const message = `Disallowed keyword \`${key.value}\`: it looks at ${PLURALS[applies]}, the type is ${types.join(", ")}.`;
        context.report({ at: key, message });
      }
    },
  },
});

const PLURALS = { array: "lists", number: "numbers", object: "objects", string: "strings" };
