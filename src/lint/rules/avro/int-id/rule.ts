import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { listBranches } from "../../../avro/document.ts";
import { readLogicalType } from "../../../avro/logical-type.ts";
import { callField, tokenOf } from "../../../avro/token.ts";
import { isNumberingName } from "../../../name-meaning.ts";

/** An identifier or sequence number is a long. */
export const rule: Rule = defineRule({
  id: "avro/int-id",
  title: "An identifier or sequence number is a long",
  why: "Changing int to long later is a one-way street: only new readers read old data, never the other way round.",
  remedy: "Use long from the start.",
  preset: "strict",
  severity: "info",
  source: "Avro specification, Schema Resolution",
  avro: {
    field(field, context) {
      if (field.name === undefined || !isNumberingName(field.name.value)) return;
      for (const type of listBranches(field.type))
        if (type.kind === "primitive" && type.name === "int" && readLogicalType(type) === undefined)
          context.report({
            at: tokenOf(field),
            message: `Disallowed int for ${callField(field)}, which is named like a number that grows.`,
          });
    },
  },
});
