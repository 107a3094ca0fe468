import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { textOf } from "../../../avro/document.ts";
import { callNamed } from "../../../avro/token.ts";
import { isNeutralSymbol } from "../../../avro/neutral-symbol.ts";

/** An enum's default means nothing by itself. */
export const rule: Rule = defineRule({
  id: "avro/enum-default-neutral",
  title: "An enum's default means nothing by itself",
  why: "Readers see every symbol they do not know as the default, so a business value there turns the unknown into a real state.",
  remedy: "Use a symbol such as `UNKNOWN` or `UNSPECIFIED` as the default.",
  preset: "recommended",
  severity: "info",
  source: "RADAR-Schemas; AIP-126; buf ENUM_ZERO_VALUE_SUFFIX",
  avro: {
    enum(type, context) {
      const text = textOf(type.attributes.default);
      if (text === undefined || type.attributes.default === undefined || isNeutralSymbol(text)) return;
      if (!type.symbols.some((symbol) => symbol.value === text)) return;
      const message = `Expected a neutral default of ${callNamed(type)}, found \`${text}\`.`;
      context.report({ at: type.attributes.default.value, message });
    },
  },
});
