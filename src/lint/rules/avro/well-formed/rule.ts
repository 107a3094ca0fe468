import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";

/** Every type and field has the attributes the specification demands. */
export const rule: Rule = defineRule({
  id: "avro/well-formed",
  title: "Every type and field has the attributes the specification demands",
  why: "A type without its attributes is no Avro schema: no parser accepts it.",
  remedy: "Add or correct the attribute.",
  preset: "core",
  severity: "error",
  source: "Avro specification, Schema Declaration",
  registry: "rejects",
  avro: {
    document(document, context) {
      for (const { at, message } of document.problems) context.report({ at, message });
    },
  },
});
