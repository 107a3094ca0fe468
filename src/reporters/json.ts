import type { Report } from "../report/report.ts";
import { printJson } from "./print-json.ts";

/** The whole report as JSON (`report.schema.json` describes it). */
export function renderJson(report: Report): string {
  return printJson(report);
}
