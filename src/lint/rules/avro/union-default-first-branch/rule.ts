import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import { describeType } from "../../../avro/describe-type.ts";
import type { WrongDefault } from "../../../avro/default-value.ts";
import { replaceJson } from "../../../fix/edit-json.ts";
import type { FindingFix } from "../../../finding.ts";

/** A union's default belongs to its first branch. */
export const rule: Rule = defineRule({
  id: "avro/union-default-first-branch",
  title: "A union's default belongs to its first branch",
  why: "Avro 1.12 accepts a default of any branch, but 1.11 and the Node.js and Rust libraries refuse it: the same file registers on a new registry and fails on an older one or in a consumer.",
  remedy: "Put the branch of the default first.",
  preset: "core",
  severity: "error",
  fix: "contract",
  source: "AVRO-3649; fastavro#723; arrow-rs#9304",
  options: {
    spec: {
      kind: "choice",
      values: ["1.11", "1.12"],
      default: "1.11",
      description: "The oldest Avro version of any reader; `1.12` allows defaults of every branch.",
    },
  },
  avro: {
    wrongDefault(wrong, context) {
      if (wrong.kind !== "branch" || context.options.spec === "1.12") return;
      context.report({
        at: wrong.at,
        message: `Invalid default: expected a value of the union's first branch, found one of \`${describeType(wrong.type)}\`.`,
        fix: moveBranchFirst(wrong, context.file.source.text),
      });
    },
  },
});

function moveBranchFirst({ field, at, type }: WrongDefault, text: string): FindingFix | undefined {
  if (field.type.kind !== "union" || at !== field.attributes.default?.value) return undefined;
  const [first] = field.type.branches;
  if (first === undefined) return undefined;
  const written = (branch: typeof first): string => text.slice(branch.json.start, branch.json.end);
  return {
    title: `Put \`${describeType(type)}\` first in the union`,
    effect: "contract",
    edits: [replaceJson(first.json, written(type)), replaceJson(type.json, written(first))],
  };
}
