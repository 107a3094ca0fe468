import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { describeType } from "../../../avro/describe-type.ts";

/** A default for bytes has one character up to U+00FF per byte. */
export const rule: Rule = defineRule({
  id: "avro/bytes-default-encodable",
  title: "A default for bytes has one character up to U+00FF per byte",
  why: "The characters of the default are the bytes. The registry accepts other characters and wrong lengths; readers then fail or see question marks.",
  remedy: "Write each byte as one character between `\\u0000` and `\\u00ff`.",
  preset: "core",
  severity: "error",
  source: "Avro specification, Complex Types (defaults)",
  avro: {
    wrongDefault({ kind, at, type, expected }, context) {
      if (kind === "encoding")
        context.report({ at, message: `Invalid default for ${describeType(type)}: expected ${expected}.` });
    },
  },
});
