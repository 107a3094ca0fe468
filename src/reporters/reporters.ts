import { renderJson } from "./json.ts";
import type { Reporter } from "./reporter.ts";
import { renderText } from "./text/text.ts";

/** Names of the output formats, as `--format` takes them. */
export type ReporterName = "text" | "json";

/** The reporter of each output format. */
export const REPORTERS: { readonly [Name in ReporterName]: Reporter } = { text: renderText, json: renderJson };
