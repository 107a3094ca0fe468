import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { reportDuplicateKeys } from "../../../tree/duplicate-keys.ts";

/** No object names the same keyword or property twice. */
export const rule: Rule = defineRule({
  id: "json/no-duplicate-key",
  title: "No object names the same keyword or property twice",
  why: "Parsers keep the last value without a word: the second `required` or `properties` silently wins.",
  remedy: "Join the two, or keep one.",
  preset: "core",
  severity: "error",
  source: "RFC 8259, section 4",
  tree: { object: reportDuplicateKeys },
});
