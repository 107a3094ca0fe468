import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { JsonMember, JsonNode } from "../../../../source/json-node.ts";
import type { Dialect } from "../../../json-schema/dialect.ts";
import type { Keyword } from "../../../json-schema/vocabulary.ts";
import { isAtLeast } from "../../../json-schema/dialect.ts";
import type { SchemaNode } from "../../../json-schema/document.ts";
import { isBareReference } from "../../../json-schema/document.ts";
import { KEYWORDS } from "../../../json-schema/vocabulary.ts";
import { replaceJson } from "../../../fix/edit-json.ts";
import type { FindingFix } from "../../../finding.ts";

/** No keyword belongs to another draft or to OpenAPI. */
export const rule: Rule = defineRule({
  id: "json/no-foreign-keyword",
  title: "No keyword belongs to another draft or to OpenAPI",
  why: "The draft of the schema does not know the keyword and ignores it, so the constraint it stands for is silently absent.",
  remedy: "Use the keyword of the schema's own draft, or declare the draft the keyword belongs to.",
  preset: "core",
  severity: "error",
  fix: "contract",
  source: "ajv strict mode; sourcemeta jsonschema",
  json: {
    schema(schema, context) {
      // That the draft is unknown is one finding already, and with it goes what its keywords mean.
      if (schema.isOfUnknownDraft) return;
      for (const member of schema.keywords.values()) {
        const origin = findOrigin(schema, member);
        if (origin === undefined) continue;
        const { value: name } = member.key;
        context.report({
          at: member.key,
          message: `Disallowed keyword \`${name}\` in ${schema.dialect}: it belongs to ${origin}.`,
          fix: modernise(schema, member),
        });
      }
    },
  },
});

const OTHERS: ReadonlyMap<string, string> = new Map([
  ["nullable", "OpenAPI 3.0"],
  ["divisibleBy", "draft-03"],
  ["disallow", "draft-03"],
  ["extends", "draft-03"],
]);

function findOrigin(schema: SchemaNode, { key: { value: name }, value }: JsonMember): string | undefined {
  const { dialect } = schema;
  const keyword = KEYWORDS.get(name);
  if (keyword === undefined) return isConstraint(name, value.kind) ? OTHERS.get(name) : undefined;
  const ignored = isBareReference(schema) && name !== "$ref";
  if (keyword.annotation || ignored || isNoIdentifier(name, value)) return undefined;
  if (isOldTuple(name, schema)) return "draft-04 to 2019-09 in this form";
  return describeSpan(keyword, dialect);
}

function describeSpan({ since, until }: Keyword, dialect: Dialect): string | undefined {
  if (!isAtLeast(dialect, since)) return `${since} and later`;
  return isAtLeast(until, dialect) ? undefined : `drafts up to ${until}`;
}

/** Properties called `id`, and the pointers that some generators write into every schema. */
function isNoIdentifier(name: string, value: JsonNode): boolean {
  return /^\$?id$/.test(name) && (value.kind !== "string" || /^[#/]/.test(value.value));
}

function isOldTuple(name: string, { dialect, keywords }: SchemaNode): boolean {
  return name === "items" && dialect === "2020-12" && keywords.get(name)?.value.kind === "array";
}

function isConstraint(name: string, kind: string): boolean {
  return name !== "nullable" || kind === "boolean";
}

const SUCCESSORS: ReadonlyMap<string, string> = new Map([
  ["id", "$id"],
  ["divisibleBy", "multipleOf"],
  ["items", "prefixItems"],
]);

function modernise({ dialect, keywords }: SchemaNode, { key }: JsonMember): FindingFix | undefined {
  const successor = SUCCESSORS.get(key.value);
  if (successor === undefined || dialect === "draft-04" || keywords.has(successor)) return undefined;
  if (key.value === "items" && keywords.has("additionalItems")) return undefined;
  return {
    title: `Use \`${successor}\``,
    effect: "contract",
    edits: [replaceJson(key, JSON.stringify(successor))],
  };
}
