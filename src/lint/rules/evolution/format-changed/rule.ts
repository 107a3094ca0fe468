import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { openBrace } from "../../../tree/token.ts";
import { textOfKeyword } from "../../../json-schema/document.ts";

/** A property keeps its format. */
export const rule: Rule = defineRule({
  id: "evolution/format-changed",
  aliases: ["json/format-changed"],
  title: "A property keeps its format",
  why: "The registry does not compare formats, but a date is not a date-time, and text in base64 is not plain text.",
  remedy: "Add a new property with the new format.",
  preset: "recommended",
  severity: "warning",
  source: "The registry's comparison knows no formats",
  jsonPair: {
    schema({ candidate, baseline, baselineFile }, context) {
      for (const keyword of ["format", "contentEncoding", "contentMediaType"]) {
        const [now, before] = [textOfKeyword(candidate, keyword), textOfKeyword(baseline, keyword)];
        if (now === before) continue;
        context.report({
          at: candidate.keywords.get(keyword)?.value ?? candidate.key ?? openBrace(candidate.json),
          message: `Disallowed change of \`${keyword}\` from ${describe(before)} to ${describe(now)}.`,
          related: [
            {
              message: "the earlier version",
              file: baselineFile,
              at: baseline.keywords.get(keyword)?.value ?? openBrace(baseline.json),
            },
          ],
        });
      }
    },
  },
});

function describe(text: string | undefined): string {
  return text === undefined ? "none" : `\`${text}\``;
}
