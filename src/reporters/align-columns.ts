import { measureWidth, padText } from "./display-width.ts";

/** A row of cells that are already escaped, and how the whole row is painted. */
export interface AlignedRow {
  readonly cells: readonly string[];
  readonly paint: (text: string) => string;
}

const GAP = "  ";

/** Rows as lines, each cell but the last as wide as the widest of its column. */
export function alignColumns(rows: readonly AlignedRow[]): readonly string[] {
  const count = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map(({ cells }) => measureWidth(cells[column] ?? ""))),
  );
  return rows.map(({ cells, paint }) =>
    paint(
      cells
        .map((cell, column) => (column === cells.length - 1 ? cell : padText(cell, widths[column] ?? 0)))
        .join(GAP)
        .trimEnd(),
    ),
  );
}
