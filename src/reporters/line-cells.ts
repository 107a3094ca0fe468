import { measureWidth } from "./display-width.ts";
import { escapeText } from "./escape-text.ts";

/** One drawn character of a source line. */
export interface LineCell {
  /** Where it stands in the line, in UTF-16 code units. */
  readonly offset: number;
  /** What is drawn; a tab stays a tab. */
  readonly text: string;
  /** Columns it takes; for a tab, up to the next stop of eight. */
  readonly width: number;
}

const TAB_STOP = 8;

/** A source line as cells: tabs kept, everything else that is invisible or treacherous escaped. */
export function splitCells(line: string): readonly LineCell[] {
  const cells: LineCell[] = [];
  let column = 0;
  for (const match of line.matchAll(/##(?=\[)|[\s\S]/gu)) {
    const text = drawCharacter(match[0]);
    const width = text === "\t" ? TAB_STOP - (column % TAB_STOP) : measureWidth(text);
    cells.push({ offset: match.index, text, width });
    column += width;
  }
  return cells;
}

/** A pair of `#` is split off only before `[`, which the escape has to see to break it. */
function drawCharacter(character: string): string {
  if (character === "\t") return character;
  return character === "##" ? escapeText("##[").slice(0, -1) : escapeText(character);
}

/** Blanks that take the same columns as the cells, so that what is drawn below them stands in line. */
export function blankCells(cells: readonly LineCell[]): string {
  return cells.map((cell) => (cell.text === "\t" ? "\t" : " ".repeat(cell.width))).join("");
}

/** The cells that show columns `from` to `from + width` of a line. */
export function cutCells(cells: readonly LineCell[], from: number, width: number): readonly LineCell[] {
  let column = 0;
  return cells.filter((cell) => {
    const start = column;
    column += cell.width;
    return start >= from && column <= from + width;
  });
}
