import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { AvroField } from "../../../avro/document.ts";
import { printUse } from "../../../avro/print-shape.ts";
import { callField, tokenOf } from "../../../avro/token.ts";
import { insertMemberAfter } from "../../../fix/edit-json.ts";
import type { FindingFix } from "../../../finding.ts";
import { isSimilarName } from "../../../find-similar.ts";

/** A renamed field keeps its old name as an alias. */
export const rule: Rule = defineRule({
  id: "evolution/rename-needs-alias",
  aliases: ["avro/rename-needs-alias"],
  title: "A renamed field keeps its old name as an alias",
  why: "With defaults the registry accepts the rename, and the data of the old field silently becomes the default.",
  remedy: "Add the old name to `aliases`, or give a field that is really new another type or name.",
  preset: "recommended",
  severity: "error",
  fix: "meta",
  source: "Avro specification, Aliases",
  avroPair: {
    record({ added, removed, baselineFile }, context) {
      for (const field of added) {
        const old = removed.find((other) => looksRenamed(field, other));
        if (old === undefined) continue;
        context.report({
          at: tokenOf(field),
          message: `Missing alias ${callField(old)} of the field ${callField(field)}, which looks like a rename.`,
          related: [{ message: "the earlier field", file: baselineFile, at: tokenOf(old) }],
          fix: addAlias(field, old, context.file.source.text),
        });
      }
    },
  },
});

function looksRenamed(field: AvroField, old: AvroField): boolean {
  if (field.name === undefined || old.name === undefined) return false;
  return isSimilarName(field.name.value, old.name.value) && printUse(field.type) === printUse(old.type);
}

function addAlias({ attributes }: AvroField, { name }: AvroField, text: string): FindingFix | undefined {
  if (attributes.name === undefined || attributes.aliases !== undefined || name === undefined) return undefined;
  return {
    title: `Add the alias \`${name.value}\``,
    effect: "meta",
    edits: [insertMemberAfter(text, attributes.name, { key: "aliases", value: `[${JSON.stringify(name.value)}]` })],
  };
}
