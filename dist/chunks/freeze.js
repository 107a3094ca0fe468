import { lint, printFrozenFindings } from "./linter.js";
// src/commands/freeze.ts
/** The text of a file that freezes all present findings, and how many these are. */
async function listFrozenFindings(options) {
	const { diagnostics } = (await lint(options)).report;
	return {
		text: printFrozenFindings(diagnostics),
		count: diagnostics.length
	};
}
export { listFrozenFindings };
