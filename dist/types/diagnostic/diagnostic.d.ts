import type { Location, RelatedLocation } from "./location.js";
import type { Severity } from "./severity.js";
/**
 * One finding: a fact about the user's files that they may have to act on. Plain JSON. `message` says what changed and
 * who can no longer do what; `why` and `remedy` are separate sentences so that each output can place them.
 */
export interface Diagnostic {
    /** Stable id: a difference kind (`avro/field-added-without-default`), a rule, or a manifest problem. */
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    readonly location: Location;
    /** The subject the finding is about, where it is about one. */
    readonly subject?: string;
    readonly related: readonly RelatedLocation[];
    readonly why?: string;
    readonly remedy?: string;
    /** Path of the page about the rule, relative to the package's root (`docs/differences/…md`). */
    readonly docs?: string;
    /** 16 hex digits that stay the same when words, line numbers or formatting change. */
    readonly fingerprint: string;
    readonly compatibility?: CompatibilityDetails;
    readonly witness?: Witness;
    readonly fix?: Fix;
}
/** For a compatibility finding: which check failed and how the registry would put it. */
export interface CompatibilityDetails {
    readonly level: string;
    readonly direction: "backward" | "forward";
    /** The earlier version's number, or null when the earlier text has none (a git ref). */
    readonly version: number | null;
    /** What people call the earlier text: `version 3`, `main`. */
    readonly versionLabel: string;
    /** The registry's name for the difference, null where the registry has none. */
    readonly registryType: string | null;
    readonly registryPath: string;
    readonly registryMessage: string | null;
    /** How many places of the schema share this cause; 1 unless a named type is used several times. */
    readonly uses: number;
}
/** A verified message that breaks, or the named reason why there is none. */
export type Witness = {
    readonly status: "verified";
    /** JSON text of the datum as the writer's clients write it. */
    readonly datum: string;
    /** What wrote it and what fails to read it, in people's words (`version 7`, `the new schema`). */
    readonly writtenBy: string;
    readonly readBy: string;
    /** Where reading fails, as a dotted path into the datum. */
    readonly failsAt: string;
    /** The independent decoder's own words. */
    readonly failure: string;
} | {
    readonly status: "impossible" | "unverified";
    readonly reason: string;
};
/** An edit of one file that removes the finding. Edits do not overlap and are in ascending order. */
export interface Fix {
    readonly title: string;
    /** What the edit does to the registry: nothing, a new version with the same contract, or another contract. */
    readonly effect: "text" | "meta" | "contract";
    readonly file: string;
    readonly edits: readonly TextEdit[];
}
/** Replaces the text between two offsets (UTF-16 code units, end exclusive). */
export interface TextEdit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
