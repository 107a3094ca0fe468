import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { reportUnsafeInteger } from "../../../tree/unsafe-integer.ts";

/** Whole numbers stay within ±2^53. */
export const rule: Rule = defineRule({
  id: "avro/no-unsafe-integer-literal",
  title: "Whole numbers stay within ±2^53",
  why: "Tools written in JavaScript read a larger number as a neighbouring one, so re-saving the file changes the contract.",
  remedy: "Use a number that a double holds exactly, or keep the file away from such tools and waive the finding.",
  preset: "core",
  severity: "warning",
  source: "RFC 8259, section 6",
  tree: { number: reportUnsafeInteger },
});
