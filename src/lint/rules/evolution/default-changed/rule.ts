import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { printUse, printValue } from "../../../avro/print-shape.ts";
import { callField } from "../../../avro/token.ts";

/** A field keeps its default. */
export const rule: Rule = defineRule({
  id: "evolution/default-changed",
  aliases: ["avro/default-changed"],
  title: "A field keeps its default",
  why: "Readers fill the default into data that was written without the field, so changing it rewrites what old records mean.",
  remedy: "Keep the default, and let producers write the new value.",
  preset: "recommended",
  severity: "warning",
  source: "Avro specification, Schema Resolution",
  avroPair: {
    field({ candidate, baseline, baselineFile }, context) {
      const [now, before] = [candidate.attributes.default, baseline.attributes.default];
      if (now === undefined || before === undefined || printUse(candidate.type) !== printUse(baseline.type)) return;
      const [newText, oldText] = [printValue(now.value), printValue(before.value)];
      if (newText === oldText) return;
      context.report({
        at: now.value,
        message: `Disallowed change of the default of ${callField(candidate)} from ${shorten(oldText)} to ${shorten(newText)}.`,
        related: [{ message: "the earlier version", file: baselineFile, at: before.value }],
      });
    },
  },
});

function shorten(text: string): string {
  return `\`${text.length > 40 ? `${text.slice(0, 37)}…` : text}\``;
}
