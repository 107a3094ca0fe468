import type { Rule } from "../../../rule.ts";
import { defineRule } from "../../../define-rule.ts";
import type { AvroType, AvroUnion } from "../../../avro/document.ts";
import type { RuleContext } from "../../../finding.ts";
import { typeToken } from "../../../avro/token.ts";

/** A union has branches, each of another kind, none of them a union. */
export const rule: Rule = defineRule({
  id: "avro/valid-union",
  title: "A union has branches, each of another kind, none of them a union",
  why: "No value fits an empty union, and a reader cannot tell two branches of one kind apart. The registry accepts the empty union and refuses the others.",
  remedy: "Give the union one branch per kind; named types may occur once each.",
  preset: "core",
  severity: "error",
  source: "Avro specification, Unions",
  avro: {
    union(union, context) {
      if (union.branches.length === 0)
        context.report({ at: union.json, message: "Expected the union to have a branch." });
      if (union.parent?.kind === "union")
        context.report({ at: typeToken(union), message: "Disallowed union directly inside a union." });
      reportRepeatedBranches(union, context);
    },
  },
});

function reportRepeatedBranches({ branches }: AvroUnion, context: RuleContext<unknown>): void {
  const seen = new Map<string, AvroType>();
  for (const branch of branches) {
    const identity = identify(branch);
    const first = identity === undefined ? undefined : seen.get(identity);
    if (identity === undefined) continue;
    if (first === undefined) seen.set(identity, branch);
    else
      context.report({
        at: typeToken(branch),
        message: `Disallowed second branch \`${identity}\` in the union.`,
        related: [{ message: "the first one", at: typeToken(first) }],
      });
  }
}

function identify(branch: AvroType): string | undefined {
  switch (branch.kind) {
    case "primitive":
      return branch.name;
    case "record":
    case "enum":
    case "fixed":
      return branch.name?.full;
    case "name":
      return branch.target?.name?.full ?? branch.full;
    case "array":
    case "map":
      return branch.kind;
    case "union":
    case "unreadable":
      return undefined;
  }
}
