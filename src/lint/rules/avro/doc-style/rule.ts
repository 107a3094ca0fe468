import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { JsonMember } from "../../../../source/json-node.ts";
import type { RuleContext } from "../../../finding.ts";
import { replaceJson } from "../../../fix/edit-json.ts";

/** Documentation says something and is trimmed. */
export const rule: Rule = defineRule({
  id: "avro/doc-style",
  title: "Documentation says something and is trimmed",
  why: "A doc that repeats the name, holds a note to do, or is blank around the text only costs attention.",
  remedy: "Write a sentence.",
  preset: "strict",
  severity: "info",
  fix: "meta",
  source: "sourcemeta jsonschema; RADAR-Schemas",
  style: true,
  options: {
    minimum: { kind: "integer", minimum: 0, default: 5, description: "The least number of characters of a doc." },
  },
  avro: {
    named({ attributes, name }, context) {
      if (attributes.doc !== undefined) checkDoc(attributes.doc, name?.simple, context);
    },
    field({ attributes, name }, context) {
      if (attributes.doc !== undefined) checkDoc(attributes.doc, name?.value, context);
    },
  },
});

function checkDoc(
  { value }: JsonMember,
  name: string | undefined,
  context: RuleContext<{ readonly minimum: number }>,
): void {
  if (value.kind !== "string" || value.value.trim() === "") return;
  const text = value.value.trim();
  const problem = judgeText(text, name, context.options.minimum);
  if (problem !== undefined) context.report({ at: value, message: problem });
  else if (text !== value.value)
    context.report({
      at: value,
      message: "Disallowed blanks around the documentation.",
      fix: { title: "Remove the blanks", effect: "meta", edits: [replaceJson(value, JSON.stringify(text))] },
    });
}

function judgeText(text: string, name: string | undefined, minimum: number): string | undefined {
  if (text.toLowerCase() === name?.toLowerCase()) return "Expected the documentation to say more than the name.";
  if (/^(?:todo|tbd|fixme|xxx)\b/i.test(text)) return "Expected documentation, found a note to do.";
  return text.length < minimum ? `Expected documentation of at least ${minimum} characters.` : undefined;
}
