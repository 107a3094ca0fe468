import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { reportDuplicateKeys } from "../../../tree/duplicate-keys.ts";

/** No object names the same attribute twice. */
export const rule: Rule = defineRule({
  id: "avro/no-duplicate-key",
  title: "No object names the same attribute twice",
  why: "Parsers keep the last value without a word, so a reviewer reads one contract and the registry stores another.",
  remedy: "Keep one of the two.",
  preset: "core",
  severity: "error",
  source: "RFC 8259, section 4; Avro Java and `JSON.parse` keep the last value",
  tree: { object: reportDuplicateKeys },
});
