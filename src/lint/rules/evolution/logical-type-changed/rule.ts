import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { AvroType } from "../../../avro/document.ts";
import { LOGICAL_TYPES, baseName, carriesLogicalType, readLogicalType } from "../../../avro/logical-type.ts";
import { typeToken } from "../../../avro/token.ts";

/** A field keeps its logical type. */
export const rule: Rule = defineRule({
  id: "evolution/logical-type-changed",
  aliases: ["avro/logical-type-changed"],
  title: "A field keeps its logical type",
  why: "The registry ignores logical types, so it accepts the change; readers then take old values for something else, a thousand times too large or a number instead of a date.",
  remedy: "Add a new field with the new logical type and retire the old one.",
  preset: "recommended",
  severity: "error",
  source: "MaterializeInc/materialize#6461; Avro Java's compatibility check has no logical types",
  isHazard: true,
  avroPair: {
    type({ candidate, baseline, baselineFile }, context) {
      const [now, before] = [readEffective(candidate), readEffective(baseline)];
      if (now === before || baseName(candidate) !== baseName(baseline)) return;
      const change =
        before === undefined
          ? `added \`${now}\``
          : now === undefined
            ? `dropped \`${before}\``
            : `changed \`${before}\` to \`${now}\``;
      context.report({
        at: candidate.attributes?.logicalType?.value ?? typeToken(candidate),
        message: `Disallowed change of the logical type: ${change}.`,
        related: [{ message: "the earlier version", file: baselineFile, at: typeToken(baseline) }],
      });
    },
  },
});

/** A logical type that readers ignore, on the wrong base or unknown, is none: correcting it is its own decision. */
function readEffective(type: AvroType): string | undefined {
  const logicalType = readLogicalType(type);
  if (logicalType === undefined || !LOGICAL_TYPES.has(logicalType)) return logicalType;
  return carriesLogicalType(type, logicalType) ? logicalType : undefined;
}
