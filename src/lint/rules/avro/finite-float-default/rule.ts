import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { describeType } from "../../../avro/describe-type.ts";

/** A default for float or double is a JSON number. */
export const rule: Rule = defineRule({
  id: "avro/finite-float-default",
  title: "A default for float or double is a JSON number",
  why: 'The registry takes `"NaN"` and numbers written as text, other parsers refuse them: the specification asks for a JSON number.',
  remedy: "Write a JSON number, or make the field nullable with the default `null`.",
  preset: "core",
  severity: "warning",
  source: "Avro specification, Complex Types (defaults)",
  avro: {
    wrongDefault({ kind, at, type, expected }, context) {
      if (kind === "text-number")
        context.report({ at, message: `Invalid default for ${describeType(type)}: expected ${expected}, found text.` });
    },
  },
});
