import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { CASE_NAMES, findMajorityCase, fitsCase, printInCase } from "../../../name-case.ts";

/** Properties are named in one case. */
export const rule: Rule = defineRule({
  id: "json/property-case",
  title: "Properties are named in one case",
  why: "Mixed styles make every query a guess.",
  remedy: "Rename the property before it is in use.",
  preset: "strict",
  severity: "info",
  source: "Zalando API guidelines #118; Wikimedia jsonschema-tools",
  style: true,
  options: {
    style: {
      kind: "choice",
      values: ["snake", "camel", "consistent"],
      default: "consistent",
      description: "The case of property names; `consistent` takes the case most properties of the schema have.",
    },
  },
  json: {
    document({ schemas }, context) {
      const names = schemas.flatMap(({ under, key }) => (under === "properties" && key !== undefined ? [key] : []));
      const { style } = context.options;
      const wanted = style === "consistent" ? findMajorityCase(names.map(({ value }) => value)) : style;
      for (const name of names)
        if (!fitsCase(name.value, wanted))
          context.report({
            at: name,
            message: `Expected \`${printInCase(name.value, wanted)}\` in ${CASE_NAMES[wanted]}, found \`${name.value}\`.`,
          });
    },
  },
});
