import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { AvroType } from "../../../avro/document.ts";
import { tokenOf, callNamed } from "../../../avro/token.ts";
import { openBrace } from "../../../tree/token.ts";

/** A schema stays within limits of size and depth. */
export const rule: Rule = defineRule({
  id: "avro/size-limits",
  title: "A schema stays within limits of size and depth",
  why: "Sinks limit columns and nesting, and the registry limits the size of a request.",
  remedy: "Split the record into smaller ones.",
  preset: "strict",
  severity: "warning",
  source: "Limits of BigQuery, Redshift and the registry's request size",
  options: {
    fields: { kind: "integer", minimum: 1, default: 300, description: "The most fields of a record." },
    depth: { kind: "integer", minimum: 1, default: 10, description: "The deepest nesting of types." },
    kilobytes: {
      kind: "integer",
      minimum: 1,
      default: 100,
      description: "The largest text, in units of 1,024 characters.",
    },
  },
  avro: {
    record(record, context) {
      const limit = context.options.fields;
      if (record.fields.length > limit)
        context.report({
          at: tokenOf(record),
          message: `Too many fields in ${callNamed(record)}: ${record.fields.length}, the limit is ${limit}.`,
        });
    },
    document({ root, types }, context) {
      const { depth, kilobytes } = context.options;
      const deep = types.find((type) => measureDepth(type) > depth);
      if (deep !== undefined)
        context.report({ at: openBrace(deep.json), message: `Too many nested types: the limit is ${depth}.` });
      const size = Math.ceil(context.file.source.text.length / 1024);
      if (size > kilobytes)
        context.report({
          at: openBrace(root.json),
          message: `Too many characters: ${size} KB, the limit is ${kilobytes} KB.`,
        });
    },
  },
});

function measureDepth(type: AvroType): number {
  let depth = 0;
  for (let node: AvroType | undefined = type; node !== undefined; depth++)
    node = node.parent?.kind === "field" ? node.parent.record : node.parent;
  return depth;
}
