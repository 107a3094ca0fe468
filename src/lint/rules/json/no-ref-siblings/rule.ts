import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { JsonMember } from "../../../../source/json-node.ts";
import type { SchemaNode } from "../../../json-schema/document.ts";
import { isBareReference } from "../../../json-schema/document.ts";
import { KEYWORDS } from "../../../json-schema/vocabulary.ts";
import { removeMembers } from "../../../fix/edit-json.ts";
import type { FindingFix } from "../../../finding.ts";

/** Up to draft-07 nothing that constrains stands beside `$ref`. */
export const rule: Rule = defineRule({
  id: "json/no-ref-siblings",
  title: "Up to draft-07 nothing that constrains stands beside `$ref`",
  why: "Drafts up to 7 ignore every keyword beside `$ref`.",
  remedy: "Wrap the reference and the other keywords in `allOf`.",
  preset: "recommended",
  severity: "error",
  fix: "contract",
  source: "JSON Schema draft-07, section 8.3; sourcemeta jsonschema",
  json: {
    schema(schema, context) {
      if (!isBareReference(schema)) return;
      const ignored = [...schema.keywords.values()].filter(({ key }) => isConstraint(key.value));
      ignored.forEach((member, index) => {
        context.report({
          at: member.key,
          message: `Disallowed keyword \`${member.key.value}\` beside \`$ref\`: it is ignored.`,
          // One edit serves all of them.
          fix: index === 0 ? wrap(schema, ignored, context.file.source.text) : undefined,
        });
      });
    },
  },
});

function isConstraint(name: string): boolean {
  const keyword = KEYWORDS.get(name);
  return keyword !== undefined && !keyword.annotation && !name.startsWith("$") && name !== "id";
}

function wrap({ json, keywords }: SchemaNode, ignored: readonly JsonMember[], text: string): FindingFix | undefined {
  const reference = keywords.get("$ref");
  if (reference === undefined || keywords.has("allOf")) return undefined;
  const write = ({ key, value }: JsonMember): string => text.slice(key.start, value.end);
  const wrapped = `"allOf": [{ ${write(reference)} }, { ${ignored.map(write).join(", ")} }]`;
  return {
    title: "Wrap both in `allOf`",
    effect: "contract",
    edits: [{ start: reference.key.start, end: reference.value.end, text: wrapped }, ...removeMembers(json, ignored)],
  };
}
