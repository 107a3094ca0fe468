import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { listBranches } from "../../../avro/document.ts";
import { readLogicalType } from "../../../avro/logical-type.ts";
import { callField, tokenOf } from "../../../avro/token.ts";
import { isInstantName } from "../../../name-meaning.ts";

/** A field named like an instant has a logical type. */
export const rule: Rule = defineRule({
  id: "avro/time-has-logical-type",
  title: "A field named like an instant has a logical type",
  why: "Without one every consumer has to guess the unit and the epoch.",
  remedy: "Use `timestamp-millis` or `timestamp-micros`, or another name if it is no instant.",
  preset: "recommended",
  severity: "warning",
  source: "AIP-142; Zalando API guidelines #235",
  avro: {
    field(field, context) {
      if (field.name === undefined || !isInstantName(field.name.value)) return;
      // A logical type beside the type is another rule's finding.
      if (field.attributes.logicalType !== undefined) return;
      for (const type of listBranches(field.type)) {
        if (type.kind !== "primitive" || !["int", "long", "string"].includes(type.name)) continue;
        if (readLogicalType(type) !== undefined) continue;
        const message = `Missing logical type of the field ${callField(field)}, which is named like an instant.`;
        context.report({ at: tokenOf(field), message });
      }
    },
  },
});
