import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { readLogicalType } from "../../../avro/logical-type.ts";

/** A logical type is one that all consumers know. */
export const rule: Rule = defineRule({
  id: "avro/portable-logical-type",
  title: "A logical type is one that all consumers know",
  why: "Nanosecond timestamps (Avro 1.12) and `big-decimal` (Java, C++ and Rust only) are unknown to most consumers, which then see the plain number or bytes.",
  remedy: "Use the `-micros` variant, or `decimal` with a precision and scale.",
  preset: "core",
  severity: "warning",
  source: "Avro specification 1.12, Logical Types",
  targets: ["connect", "bigquery", "snowflake", "spark", "node", "python"],
  avro: {
    annotated(type, context) {
      if (type.kind !== "primitive") return;
      const logicalType = readLogicalType(type);
      if (logicalType === undefined || !NEW.has(logicalType)) return;
      context.report({
        at: type.attributes?.logicalType?.value ?? type.json,
        message: `Disallowed logical type \`${logicalType}\`, which most consumers do not know.`,
      });
    },
  },
});

const NEW: ReadonlySet<string> = new Set(["timestamp-nanos", "local-timestamp-nanos", "big-decimal"]);
