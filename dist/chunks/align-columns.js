import { measureWidth, padText } from "./ground.js";
// src/reporters/align-columns.ts
const GAP = "  ";
/** Rows as lines, each cell but the last as wide as the widest of its column. */
function alignColumns(rows) {
	const count = Math.max(0, ...rows.map(({ cells }) => cells.length));
	const widths = Array.from({ length: count }, (_, column) => Math.max(...rows.map(({ cells }) => measureWidth(cells[column] ?? ""))));
	return rows.map(({ cells, paint }) => paint(cells.map((cell, column) => column === cells.length - 1 ? cell : padText(cell, widths[column] ?? 0)).join(GAP).trimEnd()));
}
export { alignColumns };
