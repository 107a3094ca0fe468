import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { callNamed, tokenOf } from "../../../avro/token.ts";

/** An enum keeps the order of its symbols. */
export const rule: Rule = defineRule({
  id: "evolution/enum-reordered",
  aliases: ["avro/enum-reordered"],
  title: "An enum keeps the order of its symbols",
  why: "Values stay readable, but Avro's sort order and the ordinals of generated code change.",
  remedy: "Add new symbols at the end.",
  preset: "recommended",
  severity: "warning",
  source: "LinkedIn avro-util",
  avroPair: {
    enum({ candidate, baseline, baselineFile }, context) {
      const order = new Map(candidate.symbols.map((symbol, index) => [symbol.value, index]));
      let last = -1;
      for (const symbol of baseline.symbols) {
        const index = order.get(symbol.value);
        if (index === undefined) continue;
        if (index < last) {
          context.report({
            at: candidate.symbols[index] ?? tokenOf(candidate),
            message: `Disallowed change of the order of the symbols of ${callNamed(candidate)}: \`${symbol.value}\` moved forward.`,
            related: [{ message: "the earlier version", file: baselineFile, at: symbol }],
          });
          return;
        }
        last = index;
      }
    },
  },
});
