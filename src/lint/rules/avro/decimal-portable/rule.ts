import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { AvroType } from "../../../avro/document.ts";
import type { RuleContext } from "../../../finding.ts";
import { readDecimal } from "../../../avro/decimal.ts";

/** A decimal fits the warehouses it goes to. */
export const rule: Rule = defineRule({
  id: "avro/decimal-portable",
  title: "A decimal fits the warehouses it goes to",
  why: "Spark and Snowflake hold 38 digits, BigQuery's NUMERIC 38 with at most 9 behind the point; more is cut off or refused.",
  remedy: "Lower the precision or the scale.",
  preset: "recommended",
  severity: "warning",
  source: "Data types of Spark, Snowflake and BigQuery; igluctl",
  targets: ["spark", "snowflake", "bigquery"],
  avro: { annotated: checkDecimal },
});

function checkDecimal(type: AvroType, context: RuleContext<unknown>): void {
  const { precision = 0, scale = 0 } = readDecimal(type) ?? {};
  const { precision: digits, scale: places } = type.attributes ?? {};
  if (precision > 38 && digits !== undefined)
    context.report({ at: digits.value, message: `Too many digits: ${precision}, where warehouses hold 38.` });
  if (scale > 9 && places !== undefined && context.targets.has("bigquery")) {
    const message = `Too many digits behind the point: ${scale}, where BigQuery's NUMERIC holds 9.`;
    context.report({ at: places.value, message });
  }
}
