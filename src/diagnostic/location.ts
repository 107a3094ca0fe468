import type { Position, Range } from "../source/range.ts";
import type { LineIndex } from "../source/line-index.ts";
import { createLineIndex, findPosition } from "../source/line-index.ts";
import type { SourceFile } from "../source/source-file.ts";

/** A place in a text, as plain data that can be shown without the text at hand. */
export interface Location {
  /** Path relative to the workspace with `/`, or a label such as `orders-value version 3` for a published text. */
  readonly file: string;
  /** Absent when the whole file is meant. `end` is exclusive. */
  readonly start?: Position;
  readonly end?: Position;
  /** The lines around the place, for a code frame. */
  readonly snippet?: Snippet;
}

/** Lines of a text from `firstLine` (1-based) on; long lines are cut around the place, `cut` units from their left. */
export interface Snippet {
  readonly firstLine: number;
  readonly lines: readonly string[];
  /** How many units were cut from the left of every line; 0 unless a line was too long to show. */
  readonly cut: number;
}

/** A place in another text that explains a diagnostic, with a word on what stands there. */
export interface RelatedLocation {
  readonly message: string;
  readonly location: Location;
}

const CONTEXT_LINES = 2;
const MAX_LINE = 160;

/** The location of a range of a file, with the lines around its start; give the text's line index where it is at hand. */
export function locateRange(
  source: SourceFile,
  range: Range,
  index: LineIndex = createLineIndex(source.text),
): Location {
  const start = findPosition(index, range.start);
  const end = findPosition(index, range.end);
  return { file: source.path, start, end, snippet: cutSnippet(source.text, index, start) };
}

/** The location of a whole file. */
export function locateFile(path: string): Location {
  return { file: path };
}

/** Where a line ends without its line feed; looking for that from the front would read long lines again and again. */
function findLineEnd(text: string, from: number, next: number): number {
  let end = next;
  while (end > from && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--;
  return end;
}

function cutSnippet(text: string, index: LineIndex, start: Position): Snippet {
  const firstLine = Math.max(1, start.line - CONTEXT_LINES);
  const lastLine = Math.min(index.starts.length, start.line + CONTEXT_LINES);
  const lines: string[] = [];
  for (let line = firstLine; line <= lastLine; line++) {
    const from = index.starts[line - 1] ?? 0;
    lines.push(text.slice(from, findLineEnd(text, from, index.starts[line] ?? text.length)));
  }
  const tooLong = lines.some((line) => line.length > MAX_LINE);
  const cut = tooLong ? Math.max(0, start.column - 1 - MAX_LINE / 2) : 0;
  return { firstLine, lines: lines.map((line) => line.slice(cut, cut + MAX_LINE)), cut };
}
