/** How much a diagnostic matters: an error stops a merge, a warning should be read, info is for the curious. */
export type Severity = "error" | "warning" | "info";

/** Severities from the gravest to the mildest. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Negative when `left` is graver than `right`, zero when equal. */
export function compareSeverity(left: Severity, right: Severity): number {
  return SEVERITIES.indexOf(left) - SEVERITIES.indexOf(right);
}
