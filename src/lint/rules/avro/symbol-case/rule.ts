import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { splitWords } from "../../../name-case.ts";

/** Enum symbols are written in UPPER_SNAKE_CASE. */
export const rule: Rule = defineRule({
  id: "avro/symbol-case",
  title: "Enum symbols are written in UPPER_SNAKE_CASE",
  why: "Generated constants carry the symbols as they are.",
  remedy: "Rename the symbol before it is in use; later it is an incompatible change.",
  preset: "strict",
  severity: "info",
  source: "RADAR-Schemas; Zalando API guidelines #240",
  style: true,
  avro: {
    enum({ symbols }, context) {
      for (const symbol of symbols) {
        if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(symbol.value)) continue;
        const better = splitWords(symbol.value).join("_").toUpperCase();
        context.report({ at: symbol, message: `Expected the symbol \`${better}\`, found \`${symbol.value}\`.` });
      }
    },
  },
});
