import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { isNeutralSymbol } from "../../../avro/neutral-symbol.ts";
import { listItems, listTypes } from "../../../json-schema/document.ts";

/** A list of values has room for more. */
export const rule: Rule = defineRule({
  id: "json/extensible-enum",
  title: "A list of values has room for more",
  why: "Adding a value to a closed `enum` breaks consumers that do not know it yet.",
  remedy: "Use a string with `examples`, or add a neutral value such as `UNKNOWN`.",
  preset: "strict",
  severity: "warning",
  source: "Zalando API guidelines #112",
  json: {
    keywords: {
      enum({ schema, member }, context) {
        const values = listItems(schema, "enum").flatMap((value) => (value.kind === "string" ? [value.value] : []));
        if (values.length < 2 || listTypes(schema)?.includes("string") === false || values.some(isNeutralSymbol))
          return;
        context.report({ at: member.key, message: "Disallowed closed list of values." });
      },
    },
  },
});
