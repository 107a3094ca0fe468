import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { readLogicalType } from "../../../avro/logical-type.ts";

/** A timestamp is an instant. */
export const rule: Rule = defineRule({
  id: "avro/no-local-timestamp",
  title: "A timestamp is an instant",
  why: "`local-timestamp-*` has no time zone, so nobody can tell when the event happened.",
  remedy: "Use `timestamp-millis` or `timestamp-micros` in UTC.",
  preset: "strict",
  severity: "warning",
  source: "Avro specification, Logical Types; Zalando API guidelines",
  style: true,
  avro: {
    primitive(type, context) {
      const logicalType = readLogicalType(type);
      if (logicalType?.startsWith("local-timestamp-") === true)
        context.report({
          at: type.attributes?.logicalType?.value ?? type.json,
          message: `Disallowed logical type \`${logicalType}\`.`,
        });
    },
  },
});
