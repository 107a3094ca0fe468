import type { Range } from "../source/range.js";
import type { Glob } from "../manifest/glob.js";
import type { Severity } from "../diagnostic/severity.js";
import type { AnyOptions } from "./option.js";
import type { Preset, Rule } from "./rule.js";
import type { Target } from "./target.js";
/** The settled configuration of a run: which rules, how grave, with what options, and where that differs. */
export interface LintConfig {
    readonly preset: Preset;
    readonly targets: readonly Target[];
    /** All rules at hand: the catalogue's and the organisation's. */
    readonly rules: readonly Rule[];
    readonly settings: ReadonlyMap<string, RuleChoice>;
    readonly overrides: readonly ConfigOverride[];
}
/** What is chosen for one rule; what is left out stays as it was. */
export interface RuleChoice {
    readonly severity?: Severity | "off";
    readonly options?: AnyOptions;
}
/** Choices for the files of some paths or subjects. */
export interface ConfigOverride {
    readonly files: readonly Glob[];
    readonly subjects: readonly Glob[];
    readonly targets?: readonly Target[];
    readonly settings: ReadonlyMap<string, RuleChoice>;
}
/** A setting that means nothing, with its place in the manifest. */
export interface ConfigProblem {
    readonly message: string;
    readonly remedy: string;
    readonly range: Range;
}
/** A rule that is on, with everything settled. */
export interface ActiveRule {
    readonly rule: Rule;
    readonly severity: Severity;
    readonly options: AnyOptions;
    readonly targets: ReadonlySet<Target>;
}
/** A configuration without any settings of its own. */
export declare function createConfig(rules: readonly Rule[], preset?: Preset): LintConfig;
