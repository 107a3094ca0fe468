import { measureWidth } from "../display-width.ts";

/** Where wrapped lines start and end, in columns. */
export interface WrapOptions {
  readonly width: number;
  /** Put before the first line; the others are indented by as many spaces. */
  readonly lead: string;
}

const LEAST_COLUMNS = 30;

/**
 * Breaks an escaped, unstyled sentence at its spaces. A word longer than a line stays whole, because a broken name
 * cannot be searched for.
 */
export function wrapText(text: string, { width, lead }: WrapOptions): readonly string[] {
  const indent = measureWidth(lead);
  const columns = Math.max(LEAST_COLUMNS, width - indent);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && measureWidth(line) + 1 + measureWidth(word) > columns) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((one, index) => `${index === 0 ? lead : " ".repeat(indent)}${one}`);
}
