import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { SchemaNode } from "../../../json-schema/document.ts";
import { listInPlaceSchemas } from "../../../json-schema/same-instance.ts";
import { KEYWORDS } from "../../../json-schema/vocabulary.ts";
import type { FindingFix } from "../../../finding.ts";

/** A schema that looks at values of one type declares the type. */
export const rule: Rule = defineRule({
  id: "json/type-declared",
  title: "A schema that looks at values of one type declares the type",
  why: "`properties`, `pattern` and their like ignore values of other types, so every text, number or list is valid where an object was meant.",
  remedy: "Add `type`.",
  preset: "recommended",
  severity: "error",
  fix: "contract",
  source: "ajv strict mode; igluctl",
  json: {
    schema(schema, context) {
      if (schema.keywords.has("type") || schema.keywords.has("enum") || schema.keywords.has("const")) return;
      const telling = [...schema.keywords.values()].find(({ key }) => KEYWORDS.get(key.value)?.applies !== undefined);
      if (telling === undefined || schema.keywords.has("$ref")) return;
      if (listInPlaceSchemas(schema).some(({ keywords }) => keywords.has("type") || keywords.has("$ref"))) return;
      if (hasTypedBranch(schema)) return;
      context.report({
        at: telling.key,
        message: `Missing \`type\` beside \`${telling.key.value}\`.`,
        fix: addType(schema),
      });
    },
  },
});

/** Branches of `allOf` and the like may declare the type instead. */
function hasTypedBranch({ keywords }: SchemaNode): boolean {
  return ["allOf", "anyOf", "oneOf"].some((keyword) => {
    const value = keywords.get(keyword)?.value;
    const branches = value?.kind === "array" ? value.items : [];
    return branches.some(
      (branch) =>
        branch.kind === "object" && branch.members.some(({ key }) => key.value === "type" || key.value === "$ref"),
    );
  });
}

function addType({ keywords }: SchemaNode): FindingFix | undefined {
  const types = new Set([...keywords.keys()].flatMap((name) => KEYWORDS.get(name)?.applies ?? []));
  const [type] = types;
  const [first] = keywords.values();
  if (types.size !== 1 || type === undefined || first === undefined) return undefined;
  const { start } = first.key;
  return {
    title: `Declare \`${type}\``,
    effect: "contract",
    edits: [{ start, end: start, text: `"type": "${type}", ` }],
  };
}
