import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { reportRepetitions } from "../../../avro/repetition.ts";

/** A record has no two fields of one name. */
export const rule: Rule = defineRule({
  id: "avro/no-duplicate-field",
  title: "A record has no two fields of one name",
  why: "The registry refuses the schema; parsers that do not, lose one of the two columns.",
  remedy: "Rename or remove one of the fields.",
  preset: "core",
  severity: "error",
  source: "Avro specification, Complex Types",
  registry: "rejects",
  avro: {
    likeNames(like, context) {
      if (like.kind === "field") reportRepetitions(like, context);
    },
  },
});
