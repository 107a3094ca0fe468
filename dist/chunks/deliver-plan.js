import { printJson } from "./print-json.js";
import { readFlag } from "./start.js";
import { chooseColor, chooseWidth } from "./ground.js";
import { writeFile } from "./write-file2.js";
import { resolve } from "node:path";
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
export { deliverPlan };
