import { printCode } from "../reporters/markdown/escape-markdown.ts";
import type { Override } from "./override.ts";

/** A sentence about the label that let findings pass. */
export function describeOverride({ label, by }: Override): string {
  const who = by === undefined ? "" : `, set by ${printCode(by)},`;
  return `**Let through:** the label ${printCode(label)}${who} lets findings pass in this pull request. They are still listed.`;
}
