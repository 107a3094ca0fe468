import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { JsonNode } from "../../../../source/json-node.ts";
import type { SchemaNode } from "../../../json-schema/document.ts";
import { isBareReference, listItems } from "../../../json-schema/document.ts";
import { printComparable } from "../../../json-schema/json-equality.ts";
import type { RuleContext } from "../../../finding.ts";

/** Some value fits the bounds. */
export const rule: Rule = defineRule({
  id: "json/satisfiable-bounds",
  title: "Some value fits the bounds",
  why: "No value is valid, or not in the way the bounds say.",
  remedy: "Correct the bounds.",
  preset: "recommended",
  severity: "error",
  source: "igluctl; sourcemeta jsonschema",
  json: {
    schema(schema, context) {
      if (isBareReference(schema)) return;
      for (const [least, most] of BOUNDS) checkBounds({ schema, least, most }, context);
      checkOptions(schema, context);
      for (const branch of listItems(schema, "allOf"))
        if (branch.kind === "boolean" && !branch.value)
          context.report({ at: branch, message: "Disallowed `false` in `allOf`: nothing is valid." });
    },
  },
});

const BOUNDS = [
  ["minimum", "maximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
  ["minContains", "maxContains"],
  ["exclusiveMinimum", "exclusiveMaximum"],
  ["exclusiveMinimum", "maximum"],
  ["minimum", "exclusiveMaximum"],
] as const;

interface Bounds {
  readonly schema: SchemaNode;
  readonly least: string;
  readonly most: string;
}

function checkBounds({ schema, least, most }: Bounds, context: RuleContext<unknown>): void {
  const [low, high] = [schema.keywords.get(least)?.value, schema.keywords.get(most)?.value];
  if (low?.kind !== "number" || high?.kind !== "number") return;
  const room = Number(high.text) - Number(low.text);
  const exclusive = `${least} ${most}`.includes("exclusive");
  if (room < 0 || (exclusive && room === 0))
    context.report({
      at: low,
      message: `Invalid \`${least}\` ${low.text}: \`${most}\` is ${high.text}, so no value fits.`,
    });
}

function checkOptions({ keywords, dialect }: SchemaNode, context: RuleContext<unknown>): void {
  const options = keywords.get("enum")?.value;
  const wanted = dialect === "draft-04" ? undefined : keywords.get("const")?.value;
  if (options?.kind !== "array") return;
  if (options.items.length === 0)
    context.report({ at: options, message: "Expected `enum` to list a value: nothing is valid." });
  else if (wanted !== undefined && !includes(options.items, wanted))
    context.report({ at: wanted, message: "Invalid `const`: it is not in `enum`, so nothing is valid." });
}

function includes(options: readonly JsonNode[], wanted: JsonNode): boolean {
  return options.some((option) => printComparable(option) === printComparable(wanted));
}
