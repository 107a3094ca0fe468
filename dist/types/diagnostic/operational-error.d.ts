import type { Location } from "./location.js";
/** Why a run could not do its work, as opposed to finding something: a stable code for each. */
export type OperationalErrorCode = "usage" | "manifest" | "unreadable-file" | "outside-workspace" | "baseline" | "git" | "registry" | "output" | "schema";
/** What an operational error tells: what happened, what to do about it, and where, if it has a place. */
export interface OperationalErrorDetails {
    readonly code: OperationalErrorCode;
    readonly message: string;
    readonly hint?: string;
    readonly location?: Location;
    readonly cause?: unknown;
}
/** The run could not do its work (exit 2). Thrown at the rim, reported in one paragraph, never with a stack trace. */
export declare class OperationalError extends Error {
    readonly name = "OperationalError";
    readonly code: OperationalErrorCode;
    readonly hint: string | undefined;
    readonly location: Location | undefined;
    constructor(details: OperationalErrorDetails);
}
