import type { JsonStringNode } from "../../source/json-node.ts";
import type { RuleContext } from "../finding.ts";

/** Reports every text of a list that stood there before; `what` names the things in the sentence. */
export function reportRepetitions(texts: readonly JsonStringNode[], what: string, context: RuleContext<unknown>): void {
  if (texts.length < 2 || !hasRepetition(texts)) return;
  const seen = new Map<string, JsonStringNode>();
  for (const node of texts) {
    const first = seen.get(node.value);
    if (first === undefined) seen.set(node.value, node);
    else
      context.report({
        at: node,
        message: `Disallowed second ${what} \`${node.value}\`.`,
        related: [{ message: "the first one", at: first }],
      });
  }
}

const FEW = 24;

/** Looking back is faster than a set for as few texts as most records have. */
function hasRepetition(texts: readonly JsonStringNode[]): boolean {
  if (texts.length > FEW) return new Set(texts.map((node) => node.value)).size < texts.length;
  for (let index = 1; index < texts.length; index++)
    for (let earlier = 0; earlier < index; earlier++) if (texts[earlier]?.value === texts[index]?.value) return true;
  return false;
}
