import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { CASE_NAMES, findMajorityCase, fitsCase, printInCase } from "../../../name-case.ts";

/** Fields are named in one case. */
export const rule: Rule = defineRule({
  id: "avro/field-name-case",
  title: "Fields are named in one case",
  why: "Mixed styles make every query a guess.",
  remedy: "Rename the field and keep the old name as an alias.",
  preset: "strict",
  severity: "info",
  source: "RADAR-Schemas; Zalando API guidelines #118; Wikimedia",
  style: true,
  options: {
    style: {
      kind: "choice",
      values: ["snake", "camel", "consistent"],
      default: "consistent",
      description: "The case of field names; `consistent` takes the case most fields of the schema have.",
    },
  },
  avro: {
    document({ fields }, context) {
      const names = fields.flatMap(({ name }) => name ?? []);
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
