import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { callNamed, tokenOf } from "../../../avro/token.ts";

/** An enum keeps its symbols. */
export const rule: Rule = defineRule({
  id: "evolution/enum-symbol-removed",
  aliases: ["avro/enum-symbol-removed"],
  title: "An enum keeps its symbols",
  why: "With an enum default the registry accepts the removal, and every stored value of that symbol silently becomes the default.",
  remedy: "Keep the symbol and say in the `doc` that it is no longer written.",
  preset: "recommended",
  severity: "warning",
  source: "Avro specification, Schema Resolution",
  isHazard: true,
  avroPair: {
    enum({ candidate, baseline, baselineFile }, context) {
      // Without a default the registry itself refuses the removal.
      if (candidate.attributes.default === undefined) return;
      const now = new Set(candidate.symbols.map((symbol) => symbol.value));
      for (const symbol of baseline.symbols)
        if (!now.has(symbol.value))
          context.report({
            at: candidate.attributes.symbols?.value ?? tokenOf(candidate),
            message: `Missing symbol \`${symbol.value}\` of ${callNamed(candidate)}, which the earlier version had.`,
            related: [{ message: "the earlier version", file: baselineFile, at: symbol }],
          });
    },
  },
});
