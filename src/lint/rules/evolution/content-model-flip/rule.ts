import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { SchemaNode } from "../../../json-schema/document.ts";
import { listTypes } from "../../../json-schema/document.ts";
import { isInPlace, isNegated } from "../../../json-schema/same-instance.ts";
import { openBrace } from "../../../tree/token.ts";

/** An open object stays open and a closed one closed. */
export const rule: Rule = defineRule({
  id: "evolution/content-model-flip",
  aliases: ["json/content-model-flip"],
  title: "An open object stays open and a closed one closed",
  why: "Closing an object refuses old data with other properties; opening it means that no property can ever be added again under the strict policy.",
  remedy: "Decide in the first version, and keep it.",
  preset: "recommended",
  severity: "error",
  source: "The registry's ADDITIONAL_PROPERTIES_REMOVED and ADDITIONAL_PROPERTIES_ADDED",
  registry: "rejects",
  jsonPair: {
    schema({ candidate, baseline, baselineFile }, context) {
      if (!isObject(candidate) || !isObject(baseline) || isInPlace(candidate) || isNegated(candidate)) return;
      const [now, before] = [isClosed(candidate), isClosed(baseline)];
      if (now === before) return;
      context.report({
        at: candidate.keywords.get("additionalProperties")?.value ?? openBrace(candidate.json),
        message: now
          ? "Disallowed change: the object was open and is closed."
          : "Disallowed change: the object was closed and is open.",
        related: [{ message: "the earlier version", file: baselineFile, at: openBrace(baseline.json) }],
      });
    },
  },
});

function isObject(schema: SchemaNode): boolean {
  return listTypes(schema)?.includes("object") === true || schema.keywords.has("properties");
}

function isClosed({ keywords }: SchemaNode): boolean {
  const value = (keywords.get("additionalProperties") ?? keywords.get("unevaluatedProperties"))?.value;
  return value?.kind === "boolean" && !value.value;
}
