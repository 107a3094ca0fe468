import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { PERSONAL_NAMES, splitWords } from "../../../name-case.ts";
import { listTags } from "../../../tags.ts";

/** A property that looks like personal data is tagged. */
export const rule: Rule = defineRule({
  id: "json/pii-tagged",
  title: "A property that looks like personal data is tagged",
  why: "Encryption and redaction rules of a data contract are bound to tags; what is not tagged goes out in the clear.",
  remedy: "Add `confluent:tags`, or rename the property if it holds no personal data.",
  preset: "strict",
  severity: "warning",
  source: "Confluent data contracts",
  options: {
    names: {
      kind: "strings",
      default: PERSONAL_NAMES,
      description: "Words that make a property's name look like personal data.",
    },
  },
  json: {
    schema(schema, context) {
      if (schema.under !== "properties" || schema.key === undefined || listTags(schema.json).length > 0) return;
      const words = splitWords(schema.key.value).join("_").toLowerCase();
      if (context.options.names.some((name) => `_${words}_`.includes(`_${name}_`)))
        context.report({
          at: schema.key,
          message: `Missing \`confluent:tags\` of \`${schema.key.value}\`, which looks like personal data.`,
        });
    },
  },
});
