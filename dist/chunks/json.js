import { printJson } from "./print-json.js";
// src/reporters/json.ts
/** The whole report as JSON (`report.schema.json` describes it). */
function renderJson(report) {
	return printJson(report);
}
export { renderJson };
