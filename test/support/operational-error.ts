import { OperationalError } from "../../src/diagnostic/operational-error.ts";

/** What the operational error that `work` throws tells, place included; `no error` when it throws none. */
export function catchError(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return tell(error);
  }
  return "no error";
}

/** The text of an operational error in one line: place, message and hint. Other errors are thrown on. */
function tell(error: unknown): string {
  if (!(error instanceof OperationalError)) throw error;
  const { location, message, hint } = error;
  const place = location?.start ? `${location.file}:${location.start.line}:${location.start.column}` : location?.file;
  return [place, message, hint].filter((part) => part !== undefined).join(" | ");
}
