import type { FailOn } from "../report/report.js";
import type { CompatibilityLevel } from "../schema/compatibility-level.js";
import type { RegistryChoice } from "./open-registry.js";
/** A commit, and what people call it: the branch it is the tip of. */
export interface BaseCommit {
    /** 40 (or 64) hexadecimal digits. */
    readonly hash: string;
    readonly name: string;
}
/** What a check may be told; paths are relative to `directory`. */
export interface CheckOptions {
    /** The workspace: nothing outside of it is read. */
    readonly directory: string;
    /** `schemagate.yaml` unless told. */
    readonly manifest?: string;
    /** The baseline: `dir:<path>` or `git:<ref>`. */
    readonly against?: string;
    /** A registry as the baseline, instead of `against`. */
    readonly registry?: RegistryChoice;
    /** Also asks `registry` for its own verdicts: see `confirmWithRegistry`. */
    readonly confirm?: boolean;
    /** Judges every subject at this level, whatever the manifest and the baseline say. */
    readonly level?: CompatibilityLevel;
    /** Globs of subjects; all subjects unless told. */
    readonly subjects?: readonly string[];
    /** Schema files; only their subjects and those that refer to them are checked. */
    readonly files?: readonly string[];
    /** Only subjects whose file or referenced file differs from the baseline, or from `base` where that is given. */
    readonly changed?: boolean;
    /** The commit that a change starts from; stands in for the merge base with the default branch. */
    readonly base?: BaseCommit;
    /** Confluent Platform version whose rules apply. */
    readonly registryVersion?: string;
    /** Also warn about what the registry accepts and what loses or corrupts data all the same. */
    readonly hazards?: boolean;
    /** Lint the schemas too; so unless told. Waivers of the manifest are applied in any case. */
    readonly lint?: boolean;
    /** The day of the run, `YYYY-MM-DD` in UTC, on which waivers hold or not; today unless told. */
    readonly today?: string;
    /** Which findings make the run fail; `error` unless told. */
    readonly failOn?: FailOn;
}
