import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { tokenOf, callNamed } from "../../../avro/token.ts";

/** The root type has a namespace. */
export const rule: Rule = defineRule({
  id: "avro/namespace-required",
  title: "The root type has a namespace",
  why: "Without one, Java classes land in the default package and subjects named after records collide.",
  remedy: "Add a `namespace` that belongs to you.",
  preset: "recommended",
  severity: "warning",
  source: "Avro specification, Names; RADAR-Schemas",
  avro: {
    document({ root }, context) {
      if (root.kind !== "record" && root.kind !== "enum" && root.kind !== "fixed") return;
      if (root.name !== undefined && root.name.namespace === "")
        context.report({ at: tokenOf(root), message: `Missing \`namespace\` of ${callNamed(root)}.` });
    },
  },
});
