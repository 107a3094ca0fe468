import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { callNamed } from "../../../avro/token.ts";

/** An enum has at least one symbol. */
export const rule: Rule = defineRule({
  id: "avro/non-empty-enum",
  title: "An enum has at least one symbol",
  why: "Nothing can be written as an enum without symbols, yet the registry accepts it.",
  remedy: "List the symbols, or remove the enum.",
  preset: "core",
  severity: "error",
  source: "Avro Java's parser accepts the empty list",
  avro: {
    enum(type, context) {
      const { symbols } = type.attributes;
      if (symbols?.value.kind === "array" && symbols.value.items.length === 0)
        context.report({ at: symbols.value, message: `Expected ${callNamed(type)} to have a symbol.` });
    },
  },
});
