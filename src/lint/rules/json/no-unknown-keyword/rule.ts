import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { JsonNode, JsonStringNode } from "../../../../source/json-node.ts";
import { parsePointer } from "../../../../source/json-pointer.ts";
import type { SchemaNode } from "../../../json-schema/document.ts";
import { findMisfit } from "../../../json-schema/describe-misfit.ts";
import { isAtLeast } from "../../../json-schema/dialect.ts";
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
    document({ json, schemas }, context) {
      const uses = new Map<string, Use>();
      for (const schema of schemas.filter(({ key }) => key?.value !== COMMENT))
        for (const { key, value } of schema.json.members) {
          if (isKnown(key.value, context.options.allow)) continue;
          const use = uses.get(key.value);
          if (use === undefined) uses.set(key.value, { key, value, schema, count: 1 });
          else use.count++;
        }
      const holders = uses.size === 0 ? new Set<string>() : listHolders(json);
      for (const [name, use] of uses) if (!holders.has(name)) context.report(describeUse(use));
    },
  },
});

/** What many write instead of the comments that JSON lacks: no schema is meant. */
const COMMENT = "//";

/** A name that no draft knows: its first place, and how often it stands. */
interface Use {
  readonly key: JsonStringNode;
  readonly value: JsonNode;
  readonly schema: SchemaNode;
  count: number;
}

/**
 * Names on the way of references through the text: what holds definitions, by itself or in groups, is no typing error.
 * References inside of such groups count, though no keyword leads there.
 */
function listHolders(root: JsonNode): ReadonlySet<string> {
  const holders = new Set<string>();
  const pending: JsonNode[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === "array") for (const item of node.items) pending.push(item);
    if (node.kind !== "object") continue;
    for (const { key, value } of node.members) {
      pending.push(value);
      if (key.value !== "$ref" || value.kind !== "string" || !value.value.startsWith("#/")) continue;
      for (const token of parsePointer(value.value.slice(1))) holders.add(token);
    }
  }
  return holders;
}

/**
 * Keywords of OpenAPI, of earlier drafts, of hyper-schemas, of validators' extensions, of code generators, of command
 * line tools and of editors that are known to mean no typing error.
 */
const TOLERATED: ReadonlySet<string> = new Set(
  (
    "nullable divisibleBy disallow extends discriminator xml externalDocs example readonly " +
    "markdownDescription enumDescriptions markdownEnumDescriptions deprecationMessage defaultSnippets errorMessage doNotSuggest " +
    "suggestSortText patternErrorMessage allowComments allowTrailingCommas enumItemLabels enumNames order scope tags " +
    "links base fragmentResolution typeof instanceof transform uniqueItemProperties dynamicDefaults " +
    "allRequired anyRequired oneRequired patternRequired prohibited deepProperties deepRequired select selectCases selectDefault " +
    "$default alias aliases visible existingJavaType extendsJavaClass $license $version version"
  ).split(" "),
);

/** Extensions by their prefix: `x-…`, a namespace as in `connect.type` or `meta:enum`, a generator's language. */
const EXTENSION = /^(?:x-|connect\.|[A-Za-z][\w-]*:[\w-]|(?:java|ts)[A-Z])/;

function isKnown(name: string, allow: readonly string[]): boolean {
  return KEYWORDS.has(name) || EXTENSION.test(name) || TOLERATED.has(name) || allow.includes(name);
}

/** Once per name: a keyword of one's own is one decision, however often it is used. */
function describeUse({ key, value, schema, count }: Use): Finding {
  const similar = findSimilar(key.value, listFitting(schema, value));
  const hint = similar === undefined ? "" : ` Did you mean \`${similar}\`?`;
  const times = count === 1 ? "" : `, used ${count} times`;
  return { at: key, message: `Unknown keyword \`${key.value}\`${times}.${hint}` };
}

/** Keywords that could stand in the place: of the schema's draft, not there yet, and with such a value. */
function listFitting({ dialect, keywords }: SchemaNode, value: JsonNode): readonly string[] {
  return [...KEYWORDS].flatMap(([name, { since, until, shape }]) => {
    const isOfDraft = isAtLeast(dialect, since) && isAtLeast(until, dialect);
    return isOfDraft && !keywords.has(name) && findMisfit(shape, value, dialect) === undefined ? [name] : [];
  });
}
