import type { Position } from "./range.ts";

/** Offsets at which each line of a text starts, ascending; the first is always 0. */
export interface LineIndex {
  readonly starts: readonly number[];
  readonly length: number;
}

/** Builds the line index of a text; `\n`, `\r\n` and a lone `\r` each end a line. */
export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    const endsLine = code === 10 || (code === 13 && text.charCodeAt(offset + 1) !== 10);
    if (endsLine) starts.push(offset + 1);
  }
  return { starts, length: text.length };
}

/** The position of an offset; offsets outside the text are clamped to its ends. */
export function findPosition(index: LineIndex, offset: number): Position {
  const clamped = Math.max(0, Math.min(offset, index.length));
  let low = 0;
  let high = index.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.starts[middle] ?? 0) <= clamped) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: clamped - (index.starts[low] ?? 0) + 1 };
}
