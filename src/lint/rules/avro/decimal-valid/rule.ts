import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { Range } from "../../../../source/range.ts";
import type { AvroType } from "../../../avro/document.ts";
import { countDigits, readDecimal } from "../../../avro/decimal.ts";

/** A decimal has a precision, and its scale and size fit it. */
export const rule: Rule = defineRule({
  id: "avro/decimal-valid",
  title: "A decimal has a precision, and its scale and size fit it",
  why: "Readers silently drop a decimal they cannot make sense of: raw bytes arrive downstream.",
  remedy: "State a positive `precision`, a `scale` between 0 and the precision, and for a fixed type enough bytes.",
  preset: "core",
  severity: "error",
  source: "Avro specification, Decimal; LinkedIn avro-util",
  avro: {
    annotated(type, context) {
      const problem = type.attributes?.logicalType && findProblem(type, type.attributes.logicalType.value);
      if (problem !== undefined) context.report(problem);
    },
  },
});

type Problem = { readonly at: Range; readonly message: string } | undefined;

function findProblem(type: AvroType, at: Range): Problem {
  const decimal = readDecimal(type);
  if (decimal === undefined || type.attributes === undefined) return undefined;
  const { precision } = type.attributes;
  if (precision === undefined) return { at, message: "Missing `precision` of the decimal." };
  if (decimal.precision === undefined || decimal.precision <= 0)
    return { at: precision.value, message: "Invalid precision: expected a whole number above 0." };
  return judgeScale(type, decimal.precision) ?? judgeSize(type, { at: precision.value, precision: decimal.precision });
}

function judgeScale(type: AvroType, precision: number): Problem {
  const at = type.attributes?.scale?.value;
  const scale = readDecimal(type)?.scale;
  if (at === undefined) return undefined;
  if (scale === undefined || scale < 0) return { at, message: "Invalid scale: expected a whole number of at least 0." };
  if (scale <= precision) return undefined;
  return { at, message: `Invalid scale ${scale}: expected at most the precision, ${precision}.` };
}

function judgeSize(type: AvroType, { at, precision }: { readonly at: Range; readonly precision: number }): Problem {
  if (type.kind !== "fixed" || type.size === undefined || type.size <= 0) return undefined;
  const most = countDigits(type.size);
  if (precision <= most) return undefined;
  return { at, message: `Too many digits: ${type.size} bytes hold a precision of ${most} at most, not ${precision}.` };
}
