import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { SchemaNode } from "../../../json-schema/document.ts";
import { isBareReference, listTypes } from "../../../json-schema/document.ts";
import { isInPlace } from "../../../json-schema/same-instance.ts";
import { insertMemberAfter } from "../../../fix/edit-json.ts";
import type { FindingFix } from "../../../finding.ts";

/** An object says whether other properties are allowed. */
export const rule: Rule = defineRule({
  id: "json/explicit-content-model",
  title: "An object says whether other properties are allowed",
  why: "Objects are open unless told otherwise. Under the registry's strict policy an open object can never gain a property and a closed one can never lose one, so the choice decides what can change later.",
  remedy: "Add `additionalProperties`: `false` to close the object, `true` to keep it open.",
  preset: "recommended",
  severity: "warning",
  fix: "contract",
  source: 'confluentinc/schema-registry#1458 and #2927; Zalando API guidelines #210; Creek\'s "JSON Schema evolution"',
  options: {
    model: {
      kind: "choice",
      values: ["explicit", "closed", "open"],
      default: "explicit",
      description: "`closed` and `open` demand that model everywhere; `explicit` demands a choice.",
    },
  },
  json: {
    keywords: {
      properties({ schema, member }, context) {
        if (isInPlace(schema) || isBareReference(schema) || listTypes(schema)?.includes("object") !== true) return;
        const { model } = context.options;
        const found = readModel(schema);
        if (model === "explicit" ? found !== undefined : found === model) return;
        const { text } = context.file.source;
        context.report({
          at: member.key,
          message:
            found === undefined
              ? "Missing `additionalProperties` beside `properties`."
              : `Expected the object to be ${model}, found it ${found}.`,
          fix: found === undefined ? close(schema, model, text) : undefined,
        });
      },
    },
  },
});

function readModel({ keywords }: SchemaNode): "open" | "closed" | undefined {
  const value = (keywords.get("additionalProperties") ?? keywords.get("unevaluatedProperties"))?.value;
  if (value === undefined) return keywords.has("patternProperties") ? "open" : undefined;
  return value.kind === "boolean" && !value.value ? "closed" : "open";
}

function close({ keywords }: SchemaNode, model: string, text: string): FindingFix | undefined {
  const properties = keywords.get("properties");
  const value = model === "open" ? "true" : "false";
  if (properties === undefined) return undefined;
  return {
    title: model === "open" ? "Keep the object open" : "Close the object",
    effect: "contract",
    edits: [insertMemberAfter(text, properties, { key: "additionalProperties", value })],
  };
}
