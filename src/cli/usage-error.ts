import { OperationalError } from "../diagnostic/operational-error.ts";
import { findNearest } from "../manifest/spelling.ts";

/** The error for a command line that cannot be understood; `hint` says what to write instead. */
export function createUsageError(message: string, hint: string): OperationalError {
  return new OperationalError({ code: "usage", message, hint });
}

/** A question after the name that was probably meant, or else where to find the right ones. */
export function suggestName(given: string, known: readonly string[], otherwise: string): string {
  const nearest = findNearest(given, known);
  return nearest === undefined ? otherwise : `Did you mean \`${nearest}\`?`;
}
