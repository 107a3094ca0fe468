import type { Location } from "../diagnostic/location.ts";
import { escapeText } from "./escape-text.ts";

/** `file:line:column`, or the file alone when the whole of it is meant; escaped. */
export function printPlace({ file, start }: Location): string {
  const name = escapeText(file);
  return start === undefined ? name : `${name}:${start.line}:${start.column}`;
}
