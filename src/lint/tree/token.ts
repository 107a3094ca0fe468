import type { Range } from "../../source/range.ts";

/** The first character of a value. */
export function openBrace(json: Range): Range {
  return { start: json.start, end: json.start + 1 };
}
