/** How much a diagnostic matters: an error stops a merge, a warning should be read, info is for the curious. */
export type Severity = "error" | "warning" | "info";
/** Severities from the gravest to the mildest. */
export declare const SEVERITIES: readonly Severity[];
/** Negative when `left` is graver than `right`, zero when equal. */
export declare function compareSeverity(left: Severity, right: Severity): number;
