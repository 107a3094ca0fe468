import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { TextEdit } from "../../../../source/text-edit.ts";
import type { Range } from "../../../../source/range.ts";

/** Schema files contain no comments. */
export const rule: Rule = defineRule({
  id: "avro/no-comments",
  title: "Schema files contain no comments",
  why: "The registry drops comments, and parsers of other languages (Python, Go, JavaScript) refuse the whole file because of them.",
  remedy: "Move what the comment says into `doc`, or remove it.",
  preset: "core",
  severity: "warning",
  fix: "text",
  source: "RFC 8259; Avro Java accepts comments as an extension; hamba/avro#246",
  text(read, context) {
    if (!read.ok) return;
    const { text } = context.file.source;
    for (const at of read.comments)
      context.report({
        at,
        message: "Disallowed comment.",
        fix: { title: "Remove the comment", effect: "text", edits: [removeComment(text, at)] },
      });
  },
});

/** Takes the whole line where the comment has one for itself. */
function removeComment(text: string, { start, end }: Range): TextEdit {
  const lead = /(?:^|\n)[ \t]*$/.exec(text.slice(0, start))?.[0];
  const rest = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end))?.[0];
  if (lead === undefined || rest === undefined) return { start, end, text: "" };
  return { start: start - lead.replace("\n", "").length, end: end + rest.length, text: "" };
}
