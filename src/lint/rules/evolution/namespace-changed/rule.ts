import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { AvroNamed } from "../../../avro/document.ts";
import { isNamed, listTexts } from "../../../avro/document.ts";
import { qualify } from "../../../avro/read-document.ts";
import { insertMemberAfter } from "../../../fix/edit-json.ts";
import type { FindingFix } from "../../../finding.ts";

/** A type that moves to another namespace keeps its old full name as an alias. */
export const rule: Rule = defineRule({
  id: "evolution/namespace-changed",
  aliases: ["avro/namespace-changed"],
  title: "A type that moves to another namespace keeps its old full name as an alias",
  why: "The registry compares names without namespaces and accepts the move, but generated classes, subjects named after records, and readers in Node.js look for the full name and fail.",
  remedy: "Add the old full name to `aliases`, or keep the namespace.",
  preset: "recommended",
  severity: "error",
  fix: "meta",
  source: "Avro specification, Schema Resolution; Avro Java against avsc",
  isHazard: true,
  avroPair: {
    type({ candidate, baseline, baselineFile }, context) {
      if (!isNamed(candidate) || !isNamed(baseline)) return;
      const [now, before] = [candidate.name, baseline.name];
      if (
        now === undefined ||
        before === undefined ||
        now.namespace === before.namespace ||
        now.simple !== before.simple
      )
        return;
      const aliases = listTexts(candidate.attributes.aliases).map((alias) => qualify(alias, now.namespace));
      if (aliases.includes(before.full)) return;
      context.report({
        at: candidate.attributes.namespace?.value ?? now.node,
        message: `Missing alias \`${before.full}\` of \`${now.full}\`, which was moved to another namespace.`,
        related: [{ message: "the earlier version", file: baselineFile, at: before.node }],
        fix: addAlias(candidate, before.full, context.file.source.text),
      });
    },
  },
});

function addAlias({ attributes, name }: AvroNamed, alias: string, text: string): FindingFix | undefined {
  const after = attributes.namespace ?? attributes.name;
  // An alias without a dot would belong to the new namespace.
  if (after === undefined || attributes.aliases !== undefined || (!alias.includes(".") && name?.namespace !== ""))
    return undefined;
  return {
    title: `Add the alias \`${alias}\``,
    effect: "meta",
    edits: [insertMemberAfter(text, after, { key: "aliases", value: `[${JSON.stringify(alias)}]` })],
  };
}
