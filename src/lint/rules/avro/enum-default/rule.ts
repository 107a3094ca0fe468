import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { AvroEnum } from "../../../avro/document.ts";
import { callNamed, tokenOf } from "../../../avro/token.ts";
import { insertMemberAfter } from "../../../fix/edit-json.ts";
import type { FindingFix } from "../../../finding.ts";
import { isNeutralSymbol } from "../../../avro/neutral-symbol.ts";

/** An enum has a default of its own. */
export const rule: Rule = defineRule({
  id: "avro/enum-default",
  title: "An enum has a default of its own",
  why: "Without one, adding a symbol later breaks every reader that does not know it yet; the field's default does not help.",
  remedy: "Add a neutral symbol such as `UNKNOWN` and make it the enum's `default`.",
  preset: "recommended",
  severity: "warning",
  fix: "contract",
  source: "AVRO-1340; Zalando API guidelines #112; Expedia",
  avro: {
    enum(type, context) {
      const { attributes, symbols } = type;
      if (attributes.default !== undefined || symbols.length === 0) return;
      context.report({
        at: tokenOf(type),
        message: `Missing \`default\` of the enum ${callNamed(type)}.`,
        fix: addDefault(type, context.file.source.text),
      });
    },
  },
});

function addDefault({ symbols, attributes }: AvroEnum, text: string): FindingFix | undefined {
  const neutral = symbols.find((symbol) => isNeutralSymbol(symbol.value));
  if (neutral === undefined || attributes.symbols === undefined) return undefined;
  const added = { key: "default", value: JSON.stringify(neutral.value) };
  return {
    title: `Make \`${neutral.value}\` the enum's default`,
    effect: "contract",
    edits: [insertMemberAfter(text, attributes.symbols, added)],
  };
}
