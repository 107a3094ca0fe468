/**
 * A way past a finding that is no edit of the schema alone: another setting of the registry, or a version published
 * in between. Plain JSON.
 */
export interface WayOut {
    /** `policy`: the registry's LENIENT policy. `level`: this one version at level NONE. `version-between`: see `steps`. */
    readonly kind: "policy" | "level" | "version-between";
    /** Whether a comparison under the conditions of the way confirmed it. */
    readonly works: boolean;
    /** What to do and what it costs, or why it does not work: whole sentences. */
    readonly text: string;
    /** What to change, in the order of making the changes; empty for a way that does not work. */
    readonly steps: readonly WayStep[];
}
/** One change of a way out: lines of a file, a request, or members of a setting. */
export interface WayStep {
    /** What to change, without an end: `Publish version 3 with`. */
    readonly title: string;
    /** What the lines are written in. */
    readonly language: "http" | "json" | "yaml" | "diff";
    readonly lines: readonly string[];
}
