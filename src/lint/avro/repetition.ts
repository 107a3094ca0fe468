import type { JsonStringNode } from "../../source/json-node.ts";
import type { RuleContext } from "../finding.ts";
import type { LikeNames } from "./like-names.ts";

/** Reports every name of a list that stood there before. */
export function reportRepetitions({ kind, names }: LikeNames, context: RuleContext<unknown>): void {
  const seen = new Map<string, JsonStringNode>();
  for (const node of names) {
    const first = seen.get(node.value);
    if (first === undefined) seen.set(node.value, node);
    else
      context.report({
        at: node,
        message: `Disallowed second ${kind} \`${node.value}\`.`,
        related: [{ message: "the first one", at: first }],
      });
  }
}
