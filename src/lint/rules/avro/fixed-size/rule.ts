import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { callNamed } from "../../../avro/token.ts";

/** A fixed type has a size of at least one byte. */
export const rule: Rule = defineRule({
  id: "avro/fixed-size",
  title: "A fixed type has a size of at least one byte",
  why: "A fixed of no bytes holds nothing; the registry accepts 0 and refuses negative sizes and those above 2147483639.",
  remedy: "State the number of bytes.",
  preset: "core",
  severity: "error",
  source: "Avro specification, Fixed; Avro Java accepts 0",
  avro: {
    fixed(type, context) {
      const { size, attributes } = type;
      if (size === undefined || attributes.size === undefined || (size > 0 && size <= MAX_SIZE)) return;
      const message = `Invalid size ${size} of ${callNamed(type)}.`;
      context.report({ at: attributes.size.value, message });
    },
  },
});

/** The largest array Avro Java allocates. */
const MAX_SIZE = 2147483639;
