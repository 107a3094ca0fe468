import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { findSimilar } from "../../../find-similar.ts";

/** A field's default for an enum is one of its symbols. */
export const rule: Rule = defineRule({
  id: "avro/enum-field-default-in-symbols",
  title: "A field's default for an enum is one of its symbols",
  why: "The registry only checks that the default is text; readers fail at run time when they need it.",
  remedy: "Use one of the symbols, or add this one.",
  preset: "core",
  severity: "error",
  source: "Avro Java's `isValidDefault`",
  avro: {
    wrongDefault({ kind, at, type, expected }, context) {
      if (kind !== "symbol" || type.kind !== "enum" || at.kind !== "string") return;
      const similar = findSimilar(
        at.value,
        type.symbols.map((symbol) => symbol.value),
      );
      const hint = similar === undefined ? "" : ` Did you mean \`${similar}\`?`;
      context.report({ at, message: `Invalid default \`${at.value}\`: expected ${expected}.${hint}` });
    },
  },
});
