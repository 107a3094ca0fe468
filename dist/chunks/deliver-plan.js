import { g as readFlag } from "./start.js";
import { a as chooseWidth, i as chooseColor, m as padText, p as measureWidth, y as printJson } from "./render.js";
import { t as writeFile } from "./write-file2.js";
import { resolve } from "node:path";
// src/reporters/align-columns.ts
const GAP = "  ";
/** Rows as lines, each cell but the last as wide as the widest of its column. */
function alignColumns(rows) {
	const count = Math.max(0, ...rows.map(({ cells }) => cells.length));
	const widths = Array.from({ length: count }, (_, column) => Math.max(...rows.map(({ cells }) => measureWidth(cells[column] ?? ""))));
	return rows.map(({ cells, paint }) => paint(cells.map((cell, column) => column === cells.length - 1 ? cell : padText(cell, widths[column] ?? 0)).join(GAP).trimEnd()));
}
// src/cli/deliver-plan.ts
const FILE_OPTIONS = {
	color: false,
	width: 100
};
/** Writes a plan or result everywhere it was asked for, files first and never coloured. */
function deliverPlan(delivery, outputs, invocation) {
	const { line, terminal, directory } = invocation;
	const print = ({ format }, options) => format === "json" ? printJson(delivery.json) : delivery.renderText(options);
	for (const output of outputs) if (output.path !== null) writeFile(resolve(directory, output.path), print(output, FILE_OPTIONS));
	const options = {
		color: chooseColor(readFlag(line, "color"), terminal),
		width: chooseWidth(terminal)
	};
	for (const output of outputs) if (output.path === null) terminal.writeOutput(print(output, options));
}
export { alignColumns as n, deliverPlan as t };
