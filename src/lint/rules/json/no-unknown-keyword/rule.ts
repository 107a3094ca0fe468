import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { JsonStringNode } from "../../../../source/json-node.ts";
import { parsePointer } from "../../../../source/json-pointer.ts";
import type { SchemaNode } from "../../../json-schema/document.ts";
import { textOfKeyword } from "../../../json-schema/document.ts";
import type { Finding } from "../../../finding.ts";
import { findSimilar } from "../../../find-similar.ts";
import { KEYWORDS } from "../../../json-schema/vocabulary.ts";

/** Every keyword is known or marked as an extension. */
export const rule: Rule = defineRule({
  id: "json/no-unknown-keyword",
  title: "Every keyword is known or marked as an extension",
  why: "Unknown keywords are ignored, so a typing error switches a constraint off without a word.",
  remedy: "Correct the spelling, start your own keywords with `x-`, or list them under the option `allow`.",
  preset: "core",
  severity: "warning",
  source: "ajv strict mode; sourcemeta jsonschema",
  options: {
    allow: { kind: "strings", default: [], description: "Keywords of your own that need no `x-`." },
  },
  json: {
    document({ schemas }, context) {
      const uses = new Map<string, { readonly key: JsonStringNode; count: number }>();
      for (const { json } of schemas)
        for (const { key } of json.members) {
          if (isKnown(key.value, context.options.allow)) continue;
          const use = uses.get(key.value);
          if (use === undefined) uses.set(key.value, { key, count: 1 });
          else use.count++;
        }
      const holders = uses.size === 0 ? new Set<string>() : listHolders(schemas);
      for (const [name, { key, count }] of uses) if (!holders.has(name)) context.report(describeUse(key, count));
    },
  },
});

/** Names on the way of references through the text: what holds definitions, by itself or in groups, is no typing error. */
function listHolders(schemas: readonly SchemaNode[]): ReadonlySet<string> {
  const references = schemas.flatMap((schema) => textOfKeyword(schema, "$ref") ?? []);
  return new Set(
    references.flatMap((reference) => (reference.startsWith("#/") ? parsePointer(reference.slice(1)) : [])),
  );
}

/** Keywords of OpenAPI, of earlier drafts, of code generators and of editors that are known to mean no typing error. */
const TOLERATED: ReadonlySet<string> = new Set(
  (
    "nullable divisibleBy disallow extends discriminator xml externalDocs example readonly " +
    "markdownDescription enumDescriptions markdownEnumDescriptions deprecationMessage defaultSnippets errorMessage doNotSuggest " +
    "suggestSortText patternErrorMessage allowComments allowTrailingCommas enumItemLabels enumNames order scope tags " +
    "tsType tsEnumNames javaType javaInterfaces javaName javaEnumNames existingJavaType extendsJavaClass $license $version version"
  ).split(" "),
);

function isKnown(name: string, allow: readonly string[]): boolean {
  return KEYWORDS.has(name) || /^(?:x-|confluent:|connect\.)/.test(name) || TOLERATED.has(name) || allow.includes(name);
}

/** Once per name: a keyword of one's own is one decision, however often it is used. */
function describeUse(key: JsonStringNode, count: number): Finding {
  const similar = findSimilar(key.value, [...KEYWORDS.keys()]);
  const hint = similar === undefined ? "" : ` Did you mean \`${similar}\`?`;
  const times = count === 1 ? "" : `, used ${count} times`;
  return { at: key, message: `Unknown keyword \`${key.value}\`${times}.${hint}` };
}
