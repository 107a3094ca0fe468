import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { callNamed } from "../../../avro/token.ts";

/** An enum's default is one of its symbols. */
export const rule: Rule = defineRule({
  id: "avro/enum-default-in-symbols",
  title: "An enum's default is one of its symbols",
  why: "The registry refuses the schema when the default is another text, and ignores a default that is no text.",
  remedy: "Use one of the symbols, or add this one.",
  preset: "core",
  severity: "error",
  source: "Avro specification, Enums; AVRO-3229",
  registry: "rejects",
  avro: {
    enum(type, context) {
      const value = type.attributes.default?.value;
      if (
        value === undefined ||
        (value.kind === "string" && type.symbols.some((symbol) => symbol.value === value.value))
      )
        return;
      context.report({ at: value, message: `Invalid default of ${callNamed(type)}: expected one of its symbols.` });
    },
  },
});
