import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { SchemaNode } from "../../../json-schema/document.ts";
import { listTypes } from "../../../json-schema/document.ts";
import type { RuleContext } from "../../../finding.ts";

/** A whole number stays within ±2^53. */
export const rule: Rule = defineRule({
  id: "json/safe-integer",
  title: "A whole number stays within ±2^53",
  why: "JavaScript reads larger numbers as neighbouring ones.",
  remedy:
    "Use bounds within ±9007199254740991, or a string of digits. With the target `node`, bounds have to be there.",
  preset: "recommended",
  severity: "warning",
  source: "RFC 8259, section 6; igluctl; Wikimedia jsonschema-tools",
  json: {
    schema(schema, context) {
      const type = schema.keywords.get("type");
      if (type === undefined || listTypes(schema)?.includes("integer") !== true) return;
      for (const keyword of ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"])
        checkBound(schema, keyword, context);
      const bounded = [
        ["minimum", "exclusiveMinimum"],
        ["maximum", "exclusiveMaximum"],
      ].every((names) => names.some((name) => schema.keywords.has(name)));
      const listed = schema.keywords.has("enum") || schema.keywords.has("const");
      if (context.targets.has("node") && !bounded && !listed)
        context.report({ at: type.value, message: "Missing bounds of the whole number." });
    },
  },
});

function checkBound({ keywords }: SchemaNode, keyword: string, context: RuleContext<unknown>): void {
  const bound = keywords.get(keyword)?.value;
  if (bound?.kind === "number" && Math.abs(Number(bound.text)) > Number.MAX_SAFE_INTEGER)
    context.report({ at: bound, message: `Disallowed \`${keyword}\` ${bound.text}: it is beyond ±2^53.` });
}
