import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { JsonNode } from "../../../../source/json-node.ts";
import type { SchemaNode } from "../../../json-schema/document.ts";
import { listItems } from "../../../json-schema/document.ts";
import { printComparable } from "../../../json-schema/json-equality.ts";
import { isNegated } from "../../../json-schema/same-instance.ts";
import { openBrace } from "../../../tree/token.ts";

/** No bound gets tighter. */
export const rule: Rule = defineRule({
  id: "evolution/constraint-tightened",
  aliases: ["json/constraint-tightened"],
  title: "No bound gets tighter",
  why: "Data that was valid no longer is.",
  remedy: "Keep the old bound, or add a new property with the tighter one.",
  preset: "recommended",
  severity: "error",
  source: "The registry's list of incompatible changes; Wikimedia jsonschema-tools",
  registry: "rejects",
  jsonPair: {
    schema({ candidate, baseline, baselineFile }, context) {
      if (isNegated(candidate)) return;
      for (const [keyword, { key, value }] of candidate.keywords) {
        const change = describeTightening({ keyword, value }, baseline);
        if (change === undefined) continue;
        context.report({
          at: keyword === "enum" ? key : value,
          message: `Disallowed ${change} of \`${keyword}\`.`,
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

interface Constraint {
  readonly keyword: string;
  readonly value: JsonNode;
}

function describeTightening({ keyword, value }: Constraint, baseline: SchemaNode): string | undefined {
  const before = baseline.keywords.get(keyword)?.value;
  if (/^(?:max|min|exclusiveM)/.test(keyword)) return compareBounds({ keyword, value }, before);
  if (keyword === "pattern") return comparePatterns(value, before);
  return keyword === "enum" ? compareOptions(value, baseline) : undefined;
}

function comparePatterns(now: JsonNode, before: JsonNode | undefined): string | undefined {
  if (before === undefined) return "addition";
  return printComparable(before) === printComparable(now) ? undefined : "change";
}

function compareOptions(value: JsonNode, baseline: SchemaNode): string | undefined {
  if (value.kind !== "array" || baseline.keywords.has("const")) return undefined;
  if (!baseline.keywords.has("enum")) return "addition";
  const now = new Set(value.items.map(printComparable));
  return listItems(baseline, "enum").every((option) => now.has(printComparable(option))) ? undefined : "narrowing";
}

function compareBounds({ keyword, value }: Constraint, before: JsonNode | undefined): string | undefined {
  if (value.kind !== "number") return undefined;
  if (before?.kind !== "number") return isIdle(keyword, value.text) ? undefined : "addition";
  const growth = Number(value.text) - Number(before.text);
  const upper = /max/i.test(keyword);
  return (upper ? growth < 0 : growth > 0) ? "tightening" : undefined;
}

/** `minLength: 0` and its like refuse nothing. */
function isIdle(keyword: string, text: string): boolean {
  return /^min(?:Length|Items|Properties)$/.test(keyword) && Number(text) === 0;
}
