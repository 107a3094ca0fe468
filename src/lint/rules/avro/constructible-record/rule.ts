import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { findEndlessRecords } from "../../../avro/endless-record.ts";
import { callField, callNamed, tokenOf } from "../../../avro/token.ts";

/** A record does not have to contain itself. */
export const rule: Rule = defineRule({
  id: "avro/constructible-record",
  title: "A record does not have to contain itself",
  why: "A record whose fields lead back to it without a way out (null, an empty list, an empty map) can never be written, yet the registry accepts it.",
  remedy: "Make a field of the cycle nullable, a list or a map.",
  preset: "core",
  severity: "error",
  source: "Avro Java's parser accepts it",
  avro: {
    document(document, context) {
      for (const { record, field } of findEndlessRecords(document))
        context.report({
          at: tokenOf(field),
          message: `Invalid field ${callField(field)}: every ${callNamed(record)} has to contain another one.`,
        });
    },
  },
});
