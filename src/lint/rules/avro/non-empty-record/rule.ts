import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { callNamed } from "../../../avro/token.ts";

/** A record has at least one field. */
export const rule: Rule = defineRule({
  id: "avro/non-empty-record",
  title: "A record has at least one field",
  why: "Parquet, BigQuery and Hive cannot store an empty struct.",
  remedy: "Add a field, or leave the record out.",
  preset: "recommended",
  severity: "warning",
  source: "RADAR-Schemas; Apache Parquet",
  avro: {
    record(record, context) {
      const fields = record.attributes.fields?.value;
      if (fields?.kind === "array" && fields.items.length === 0)
        context.report({ at: fields, message: `Expected ${callNamed(record)} to have a field.` });
    },
  },
});
