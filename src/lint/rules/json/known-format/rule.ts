import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { findSimilar } from "../../../find-similar.ts";

/** A format is one that validators know. */
export const rule: Rule = defineRule({
  id: "json/known-format",
  title: "A format is one that validators know",
  why: "An unknown format is a mere remark: nothing is validated.",
  remedy: "Correct the spelling, or list your own formats under the option `allow`.",
  preset: "recommended",
  severity: "warning",
  source: "JSON Schema Validation, section 7; ajv; igluctl",
  options: {
    allow: { kind: "strings", default: [], description: "Formats of your own that your validators know." },
  },
  json: {
    keywords: {
      format({ member: { value } }, context) {
        if (value.kind !== "string" || FORMATS.includes(value.value) || context.options.allow.includes(value.value))
          return;
        const similar = findSimilar(value.value, FORMATS);
        const hint = similar === undefined ? "" : ` Did you mean \`${similar}\`?`;
        context.report({ at: value, message: `Unknown format \`${value.value}\`.${hint}` });
      },
    },
  },
});

/** The drafts' formats, then those of OpenAPI. */
const FORMATS = (
  "date-time date time duration email idn-email hostname idn-hostname ipv4 ipv6 uri uri-reference iri iri-reference uuid " +
  "uri-template json-pointer relative-json-pointer regex int32 int64 float double byte binary password"
).split(" ");
