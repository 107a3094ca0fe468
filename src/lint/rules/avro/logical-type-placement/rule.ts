import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { AvroField } from "../../../avro/document.ts";
import { listBranches } from "../../../avro/document.ts";
import { readLogicalType } from "../../../avro/logical-type.ts";
import { removeMembers, replaceJson } from "../../../fix/edit-json.ts";
import type { FindingFix } from "../../../finding.ts";

/** A logical type stands inside the type, not beside it. */
export const rule: Rule = defineRule({
  id: "avro/logical-type-placement",
  title: "A logical type stands inside the type, not beside it",
  why: "On the field it is an unknown attribute that every reader ignores: the values stay plain numbers or bytes.",
  remedy: "Write the type as an object that holds the logical type.",
  preset: "core",
  severity: "error",
  fix: "contract",
  source: "AVRO-3014; confluentinc/schema-registry#522",
  avro: {
    field(field, context) {
      const { logicalType } = field.attributes;
      if (logicalType?.value.kind !== "string") return;
      if (listBranches(field.type).some((type) => readLogicalType(type) !== undefined)) return;
      context.report({
        at: logicalType.key,
        message: `Disallowed \`logicalType\` on the field: it belongs inside the type.`,
        fix: moveIntoType(field, context.file.source.text),
      });
    },
  },
});

function moveIntoType({ attributes, json, type }: AvroField, text: string): FindingFix | undefined {
  if (type.kind !== "primitive" || type.json.kind !== "string") return undefined;
  const moved = [attributes.logicalType, attributes.precision, attributes.scale].filter(
    (member) => member !== undefined,
  );
  const members = moved.map((member) => `, ${text.slice(member.key.start, member.value.end)}`);
  return {
    title: "Move the logical type into the type",
    effect: "contract",
    edits: [
      replaceJson(type.json, `{ "type": ${text.slice(type.json.start, type.json.end)}${members.join("")} }`),
      ...removeMembers(json, moved),
    ],
  };
}
