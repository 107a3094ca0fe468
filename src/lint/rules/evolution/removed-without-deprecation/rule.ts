import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { textOf } from "../../../avro/document.ts";
import { callField, callNamed, tokenOf } from "../../../avro/token.ts";

/** A field is marked deprecated before it is removed. */
export const rule: Rule = defineRule({
  id: "evolution/removed-without-deprecation",
  aliases: ["avro/removed-without-deprecation"],
  title: "A field is marked deprecated before it is removed",
  why: "Consumers need one version in which they are told.",
  remedy: 'Write "deprecated" into the field\'s `doc` (or set an attribute `deprecated`) one release earlier.',
  preset: "strict",
  severity: "warning",
  source: "spf4j-avro: deprecation before removal",
  avroPair: {
    record({ candidate, removed, baselineFile }, context) {
      for (const field of removed) {
        const said = /deprecated/i.test(textOf(field.attributes.doc) ?? "");
        const marked = field.attributes.extras.some(
          ({ key, value }) => key.value === "deprecated" && !(value.kind === "boolean" && !value.value),
        );
        if (said || marked) continue;
        context.report({
          at: candidate.attributes.fields?.key ?? tokenOf(candidate),
          message: `Missing field ${callField(field)} of ${callNamed(candidate)}, which was not deprecated before.`,
          related: [{ message: "the earlier version", file: baselineFile, at: tokenOf(field) }],
        });
      }
    },
  },
});
