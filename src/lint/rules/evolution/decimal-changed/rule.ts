import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { Range } from "../../../../source/range.ts";
import type { AvroType } from "../../../avro/document.ts";
import { readDecimal } from "../../../avro/decimal.ts";
import { typeToken } from "../../../avro/token.ts";

/** A decimal keeps its precision and scale. */
export const rule: Rule = defineRule({
  id: "evolution/decimal-changed",
  aliases: ["avro/decimal-changed"],
  title: "A decimal keeps its precision and scale",
  why: "Only the unscaled number is stored, so old values are read at the new scale: 12.34 becomes 0.1234. The registry does not look.",
  remedy: "Add a new field with the new precision or scale and retire the old one.",
  preset: "recommended",
  severity: "error",
  source: "Avro specification, Decimal; hortonworks/registry#744",
  isHazard: true,
  avroPair: {
    type({ candidate, baseline, baselineFile }, context) {
      const [now, before] = [readDecimal(candidate), readDecimal(baseline)];
      if (now?.precision === undefined || before?.precision === undefined) return;
      if (now.precision === before.precision && now.scale === before.scale) return;
      context.report({
        at: findPlace(candidate, now.scale !== before.scale),
        message: `Disallowed change of the decimal from (${before.precision}, ${before.scale}) to (${now.precision}, ${now.scale}).`,
        related: [{ message: "the earlier version", file: baselineFile, at: typeToken(baseline) }],
      });
    },
  },
});

function findPlace({ attributes, ...type }: AvroType, scaleChanged: boolean): Range {
  const place = scaleChanged ? (attributes?.scale ?? attributes?.precision) : attributes?.precision;
  return place?.value ?? type.json;
}
