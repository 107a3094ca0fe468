import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { AvroNamed } from "../../../avro/document.ts";
import { isNamed, listTexts } from "../../../avro/document.ts";
import { callField, callNamed, tokenOf } from "../../../avro/token.ts";
import { qualify } from "../../../avro/read-document.ts";

/** An alias stays as long as data under the old name may be read. */
export const rule: Rule = defineRule({
  id: "evolution/alias-dropped",
  aliases: ["avro/alias-dropped"],
  title: "An alias stays as long as data under the old name may be read",
  why: "The last version still finds its fields by name, but data of the version before reads as the default.",
  remedy: "Keep the alias.",
  preset: "recommended",
  severity: "warning",
  source: "Avro specification, Aliases",
  avroPair: {
    field({ candidate, baseline, baselineFile }, context) {
      const now = [candidate.name?.value ?? "", ...listTexts(candidate.attributes.aliases)];
      for (const alias of listTexts(baseline.attributes.aliases).filter((one) => !now.includes(one)))
        context.report({
          at: tokenOf(candidate),
          message: `Missing alias \`${alias}\` of the field ${callField(candidate)}, which the earlier version had.`,
          related: [{ message: "the earlier version", file: baselineFile, at: tokenOf(baseline) }],
        });
    },
    type({ candidate, baseline, baselineFile }, context) {
      if (!isNamed(candidate) || !isNamed(baseline)) return;
      const now = [candidate.name?.full ?? "", ...listFullAliases(candidate)];
      const before = listFullAliases(baseline);
      for (const alias of before.filter((one) => !now.includes(one)))
        context.report({
          at: tokenOf(candidate),
          message: `Missing alias \`${alias}\` of ${callNamed(candidate)}, which the earlier version had.`,
          related: [{ message: "the earlier version", file: baselineFile, at: tokenOf(baseline) }],
        });
    },
  },
});

function listFullAliases({ attributes, name }: AvroNamed): readonly string[] {
  return listTexts(attributes.aliases).map((alias) => qualify(alias, name?.namespace ?? ""));
}
