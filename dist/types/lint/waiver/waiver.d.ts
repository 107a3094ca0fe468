import type { Diagnostic } from "../../diagnostic/diagnostic.js";
import type { ManifestWaiver } from "../../manifest/lint-settings.js";
/** A finding that is not counted since a waiver of the manifest covers it. */
export interface WaivedFinding {
    readonly diagnostic: Diagnostic;
    readonly waiver: ManifestWaiver;
}
/** What became of one waiver in a run. */
export interface WaiverOutcome {
    readonly waiver: ManifestWaiver;
    /** Findings it covers. */
    readonly covered: number;
    /** Findings it would cover, were it not for its end. */
    readonly expired: number;
    /** Findings at its place whose content is no longer the accepted one. */
    readonly stale: number;
}
/** The findings of a run after its waivers. */
export interface WaiverResult {
    readonly kept: readonly Diagnostic[];
    readonly waived: readonly WaivedFinding[];
    /** One per waiver, in the order of the manifest. */
    readonly outcomes: readonly WaiverOutcome[];
}
/** What rules on waivers look at. */
export interface WaiverReview {
    readonly outcomes: readonly WaiverOutcome[];
    /** The day of the run, `YYYY-MM-DD` in UTC. */
    readonly today: string;
    /** Whether everything a waiver may cover was looked at; only then can it be called unused. */
    isJudged(waiver: ManifestWaiver): boolean;
    /** Whether an id, or a former one, is a core rule's. */
    isCore(id: string): boolean;
    /** The manifest's text, which the waivers' ranges are in. */
    readonly manifest: {
        readonly path: string;
        readonly text: string;
    };
}
