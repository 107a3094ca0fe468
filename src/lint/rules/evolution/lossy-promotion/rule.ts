import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { typeToken } from "../../../avro/token.ts";

/** A type is not widened into one that loses values. */
export const rule: Rule = defineRule({
  id: "evolution/lossy-promotion",
  aliases: ["avro/lossy-promotion"],
  title: "A type is not widened into one that loses values",
  why: "Avro allows it, but a float or double does not hold every int or long, and text is not bytes.",
  remedy: "Keep the type, or add a new field.",
  preset: "recommended",
  severity: "warning",
  source: "Avro specification, Schema Resolution",
  isHazard: true,
  avroPair: {
    type({ candidate, baseline, baselineFile }, context) {
      if (candidate.kind !== "primitive" || baseline.kind !== "primitive") return;
      if (LOSSY[baseline.name]?.includes(candidate.name) !== true) return;
      context.report({
        at: typeToken(candidate),
        message: `Disallowed change of the type from ${baseline.name} to ${candidate.name}: it loses values.`,
        related: [{ message: "the earlier version", file: baselineFile, at: typeToken(baseline) }],
      });
    },
  },
});

const LOSSY: { readonly [before: string]: readonly string[] } = {
  int: ["float"],
  long: ["float", "double"],
  string: ["bytes"],
  bytes: ["string"],
};
