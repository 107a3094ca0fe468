import type { Outcome } from "./report.ts";

/** Exit status of a run that could not do its work: bad arguments, an unreadable file, an unknown git ref. */
export const EXIT_COULD_NOT_RUN = 2;

/** Exit status of a bug of schemagate itself (EX_SOFTWARE of sysexits.h). */
export const EXIT_BUG = 70;

/** The exit status of each outcome of a run. */
export const OUTCOME_EXIT_CODES: { readonly [Name in Outcome]: number } = {
  clean: 0,
  findings: 1,
  "could-not-check": EXIT_COULD_NOT_RUN,
};
