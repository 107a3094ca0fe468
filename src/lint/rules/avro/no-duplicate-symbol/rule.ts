import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { reportRepetitions } from "../../../avro/repetition.ts";

/** An enum has no symbol twice. */
export const rule: Rule = defineRule({
  id: "avro/no-duplicate-symbol",
  title: "An enum has no symbol twice",
  why: "The registry refuses the schema.",
  remedy: "Remove the repetition.",
  preset: "core",
  severity: "error",
  source: "Avro specification, Enums",
  registry: "rejects",
  avro: {
    likeNames(like, context) {
      if (like.kind === "symbol") reportRepetitions(like, context);
    },
  },
});
