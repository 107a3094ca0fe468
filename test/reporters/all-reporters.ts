import type { Reporter } from "../../src/reporters/reporter.ts";
import type { ReporterName } from "../../src/reporters/reporters.ts";
import { REPORTER_NAMES, loadReporter } from "../../src/reporters/reporters.ts";

const loaded = await Promise.all(REPORTER_NAMES.map(async (name) => [name, await loadReporter(name)] as const));

/** The reporter of each output format. */
export const REPORTERS = Object.fromEntries(loaded) as { readonly [Name in ReporterName]: Reporter };
