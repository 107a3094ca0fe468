import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { textOf } from "../../../avro/document.ts";
import { callNamed, tokenOf } from "../../../avro/token.ts";

/** Every record, enum and fixed is documented. */
export const rule: Rule = defineRule({
  id: "avro/doc",
  title: "Every record, enum and fixed is documented",
  why: "The schema is the one place where consumers look for what an event means.",
  remedy: "Add a `doc` that says what it is.",
  preset: "strict",
  severity: "warning",
  source: "avrolint-action; spf4j; RADAR-Schemas; Jikkou",
  style: true,
  avro: {
    named(type, context) {
      if ((textOf(type.attributes.doc) ?? "").trim() === "")
        context.report({ at: tokenOf(type), message: `Missing \`doc\` of the ${type.kind} ${callNamed(type)}.` });
    },
  },
});
