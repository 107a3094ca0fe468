import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { AvroField, AvroUnion } from "../../../avro/document.ts";
import { isNull } from "../../../avro/document.ts";
import { callField, typeToken } from "../../../avro/token.ts";
import { insertMemberAfter, replaceJson } from "../../../fix/edit-json.ts";
import type { FindingFix } from "../../../finding.ts";

/** `null` stands first in a nullable union without another default. */
export const rule: Rule = defineRule({
  id: "avro/nullable-null-first",
  title: "`null` stands first in a nullable union without another default",
  why: "Only the first branch may give the default in every Avro version, so with `null` behind it the field can have no portable default `null`.",
  remedy: 'Put `null` first and add `"default": null`.',
  preset: "recommended",
  severity: "warning",
  fix: "contract",
  source: "AVRO-1482; Avro specification, Unions",
  avro: {
    field(field, context) {
      const { attributes, type } = field;
      if (type.kind !== "union" || attributes.default !== undefined) return;
      const late = type.branches.slice(1).find(isNull);
      if (late === undefined) return;
      context.report({
        at: typeToken(late),
        message: `Expected \`null\` to be the first branch of the field ${callField(field)}.`,
        fix: putNullFirst(field, type, context.file.source.text),
      });
    },
  },
});

function putNullFirst({ attributes }: AvroField, { branches }: AvroUnion, text: string): FindingFix | undefined {
  const late = branches.find(isNull);
  const [first] = branches;
  if (late === undefined || first === undefined || attributes.type === undefined || branches.length > 2)
    return undefined;
  const added = insertMemberAfter(text, attributes.type, { key: "default", value: "null" });
  const written = (node: typeof first): string => text.slice(node.json.start, node.json.end);
  return {
    title: "Put `null` first and add it as the default",
    effect: "contract",
    edits: [replaceJson(first.json, written(late)), replaceJson(late.json, written(first)), added],
  };
}
