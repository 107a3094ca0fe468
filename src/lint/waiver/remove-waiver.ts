import type { ManifestWaiver } from "../../manifest/lint-settings.ts";
import type { Range } from "../../source/range.ts";
import type { FindingFix } from "../finding.ts";

/** Takes a waiver's lines out of the manifest; undefined when it is the only one or shares a line with something else. */
export function removeWaiver(text: string, { range }: ManifestWaiver, others: number): FindingFix | undefined {
  const start = text.lastIndexOf("\n", range.start - 1) + 1;
  if (others === 0 || !/^[ \t]*-[ \t]+$/.test(text.slice(start, range.start))) return undefined;
  // The range of a mapping may reach to the next line.
  const last = range.start + text.slice(range.start, range.end).trimEnd().length;
  const newline = text.indexOf("\n", last);
  const end = newline < 0 ? text.length : newline + 1;
  if (!/^[ \t]*(?:#[^\n]*)?\r?\n?$/.test(text.slice(last, end))) return undefined;
  return { title: "Remove the waiver", effect: "text", edits: [{ start, end, text: "" }] };
}

/** The token that stands for a waiver: the first rule it names. */
export function placeOfWaiver({ rules, range }: ManifestWaiver): Range {
  return rules[0]?.range ?? range;
}
