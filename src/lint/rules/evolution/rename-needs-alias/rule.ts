import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { AvroField } from "../../../avro/document.ts";
import { printUse } from "../../../avro/print-shape.ts";
import { callField, tokenOf } from "../../../avro/token.ts";
import { insertMemberAfter } from "../../../fix/edit-json.ts";
import type { FindingFix } from "../../../finding.ts";
import type { PlainName } from "../../../find-similar.ts";
import { areSimilarNames, readPlainName } from "../../../find-similar.ts";

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
      if (added.length === 0 || removed.length === 0) return;
      const gone = removed.flatMap(describeField);
      for (const { field, name, use } of added.flatMap(describeField)) {
        const old = gone.find((other) => other.use === use && areSimilarNames(other.name, name))?.field;
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

/** What two fields are compared by. */
interface FieldLook {
  readonly field: AvroField;
  readonly name: PlainName;
  readonly use: string;
}

function describeField(field: AvroField): readonly FieldLook[] {
  if (field.name === undefined) return [];
  return [{ field, name: readPlainName(field.name.value), use: printUse(field.type) }];
}

function addAlias({ attributes }: AvroField, { name }: AvroField, text: string): FindingFix | undefined {
  if (attributes.name === undefined || attributes.aliases !== undefined || name === undefined) return undefined;
  return {
    title: `Add the alias \`${name.value}\``,
    effect: "meta",
    edits: [insertMemberAfter(text, attributes.name, { key: "aliases", value: `[${JSON.stringify(name.value)}]` })],
  };
}
