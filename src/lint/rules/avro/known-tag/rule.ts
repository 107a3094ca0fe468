import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { findSimilar } from "../../../find-similar.ts";
import { listTags } from "../../../tags.ts";

/** A tag is one of the organisation's tags. */
export const rule: Rule = defineRule({
  id: "avro/known-tag",
  title: "A tag is one of the organisation's tags",
  why: "A misspelt tag switches off the encryption or redaction rule that is bound to the right one.",
  remedy: "Correct the tag, or add it to the option `allow`.",
  preset: "recommended",
  severity: "error",
  source: "Confluent data contracts",
  options: {
    allow: {
      kind: "strings",
      default: [],
      description: "The tags there are; while the list is empty, every tag will do.",
    },
  },
  avro: {
    extended({ kind, json }, context) {
      const { allow } = context.options;
      if ((kind !== "field" && kind !== "record") || json.kind !== "object" || allow.length === 0) return;
      for (const tag of listTags(json)) {
        if (allow.includes(tag.value)) continue;
        const similar = findSimilar(tag.value, allow);
        const hint = similar === undefined ? "" : ` Did you mean \`${similar}\`?`;
        context.report({ at: tag, message: `Unknown tag \`${tag.value}\`.${hint}` });
      }
    },
  },
});
