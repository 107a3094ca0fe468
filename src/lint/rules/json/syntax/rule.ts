import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";

/** The text is strict JSON. */
export const rule: Rule = defineRule({
  id: "json/syntax",
  title: "The text is strict JSON",
  why: "The registry's parser refuses the text, so no subject can use it.",
  remedy: "Correct the text at this place.",
  preset: "core",
  severity: "error",
  source: "RFC 8259; the registry's JSON reader",
  registry: "rejects",
  text(read, context) {
    if (read.ok) return;
    const start = read.problem.offset;
    const end = Math.min(start + 1, context.file.source.text.length);
    context.report({ at: { start, end }, message: read.problem.message });
  },
});
