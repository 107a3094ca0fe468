import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";

/** No field starts with a prefix that systems keep for themselves. */
export const rule: Rule = defineRule({
  id: "avro/no-reserved-prefix",
  title: "No field starts with a prefix that systems keep for themselves",
  why: "Sinks refuse such columns or overwrite them: BigQuery keeps `_TABLE_`, `_FILE_`, `_PARTITION` and others, connectors keep names that start with two underscores.",
  remedy: "Choose another name, and keep the old one as an alias.",
  preset: "recommended",
  severity: "warning",
  source: "BigQuery column names; Kafka Connect and Debezium metadata fields",
  targets: ["bigquery", "connect", "snowflake", "spark"],
  avro: {
    field({ name }, context) {
      if (name?.value.startsWith("_") !== true) return;
      const prefix = RESERVED.find((one) => name.value.toUpperCase().startsWith(one));
      if (prefix !== undefined)
        context.report({ at: name, message: `Disallowed prefix \`${prefix}\` of the field \`${name.value}\`.` });
    },
  },
});

const RESERVED = ["_TABLE_", "_FILE_", "_PARTITION", "_ROW_TIMESTAMP", "_COLIDENTIFIER", "_CHANGE_", "__"];
