import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { describeType } from "../../../avro/describe-type.ts";

/** A default is a value of the field's type. */
export const rule: Rule = defineRule({
  id: "avro/valid-default",
  title: "A default is a value of the field's type",
  why: "Readers fill in the default as it stands, so one that does not fit becomes an invalid value in every reader that needs it.",
  remedy: "Write a value of the field's type.",
  preset: "core",
  severity: "error",
  source: "Avro specification, Complex Types (defaults); AVRO-617",
  registry: "rejects-new",
  avro: {
    wrongDefault({ kind, at, expected, type }, context) {
      if (kind !== "type") return;
      context.report({
        at,
        message: `Invalid default for ${describeType(type)}: expected ${expected}.`,
        remedy: at.kind === "string" && at.value === "null" ? "Write `null` without quotes." : undefined,
      });
    },
  },
});
