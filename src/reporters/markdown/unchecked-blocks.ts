import type { Unchecked } from "../../report/report.ts";
import { printPlace } from "../print-place.ts";
import { printCode, printProse } from "./escape-markdown.ts";
import type { Block } from "./fit-blocks.ts";

/** What could not be judged, an item of a list each, under a heading. */
export function listUncheckedBlocks(unchecked: readonly Unchecked[]): readonly Block[] {
  return unchecked.map((item, index) => {
    const heading = index === 0 ? "#### ⚠️ Could not check\n\n" : "";
    return { full: `${heading}- ${describeUnchecked(item)}${index === unchecked.length - 1 ? "\n" : ""}` };
  });
}

function describeUnchecked({ subject, location, message, hint }: Unchecked): string {
  const name = subject === undefined ? "" : `${printCode(subject)}: `;
  const place = location === undefined ? "" : `${printCode(printPlace(location))}: `;
  return `${name}${place}${printProse(message)}${hint === undefined ? "" : ` ${printProse(hint)}`}`;
}
