import type { JsonNumberNode } from "../../source/json-node.ts";
import type { RuleContext } from "../finding.ts";

/** Reports a whole number that JavaScript cannot hold exactly. */
export function reportUnsafeInteger(node: JsonNumberNode, context: RuleContext<unknown>): void {
  if (node.text.length < 16 || !/^-?[0-9]+$/.test(node.text) || Number.isSafeInteger(Number(node.text))) return;
  const shown = node.text.length > 24 ? `${node.text.slice(0, 20)}…` : node.text;
  context.report({ at: node, message: `Disallowed number ${shown}: it is beyond ±2^53.` });
}
