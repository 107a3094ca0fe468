import type { Range } from "../source/range.js";
import type { Glob } from "./glob.js";
/** What the manifest says about linting, as it is written: names and options of rules are judged by the linter. */
export interface LintSettings {
    readonly preset?: ManifestText;
    readonly targets?: readonly ManifestText[];
    readonly rules: readonly RuleSetting[];
    readonly overrides: readonly LintOverride[];
    readonly organisation: readonly OrganisationRuleSettings[];
}
/** A text of the manifest with its place. */
export interface ManifestText {
    readonly text: string;
    readonly range: Range;
}
/** One rule's line: its severity, its options, or both. */
export interface RuleSetting {
    readonly id: ManifestText;
    readonly severity?: ManifestText;
    readonly options: readonly RuleOption[];
}
/** One option of a rule as plain data. */
export interface RuleOption {
    readonly name: ManifestText;
    readonly value: RuleOptionValue;
    readonly range: Range;
}
/** What the manifest lets an option be; the rule says which of them it takes. */
export type RuleOptionValue = string | number | boolean | readonly string[];
/** Settings for some files or subjects, on top of what holds for all; later overrides win. */
export interface LintOverride {
    readonly range: Range;
    readonly files: readonly Glob[];
    readonly subjects: readonly Glob[];
    readonly targets?: readonly ManifestText[];
    readonly rules: readonly RuleSetting[];
}
/** A rule of the user's own, made of data: what it looks at and what it demands. */
export interface OrganisationRuleSettings {
    readonly range: Range;
    readonly id: ManifestText;
    readonly severity?: ManifestText;
    /** `record`, `enum`, `fixed`, `field`, `symbol`, `schema` or `property`. */
    readonly on: readonly string[];
    readonly attribute: string;
    readonly required: boolean;
    readonly pattern?: ManifestText;
    readonly prefix?: string;
    readonly allowed?: readonly string[];
    readonly message?: string;
    readonly why?: string;
}
/** A finding that somebody with a reason accepts for some time. */
export interface ManifestWaiver {
    readonly range: Range;
    readonly rules: readonly ManifestText[];
    readonly files: readonly Glob[];
    readonly subjects: readonly Glob[];
    /** Place in the schema; absent = anywhere in it. */
    readonly pointer?: string;
    /** The finding's fingerprint at the time it was accepted: another content is not covered. */
    readonly fingerprint?: string;
    readonly reason?: string;
    readonly ticket?: string;
    /** The last day it holds, `YYYY-MM-DD`, in UTC. */
    readonly expires?: ManifestText;
    readonly approvedBy?: string;
}
/** Settings of a manifest that says nothing about linting. */
export declare const NO_LINT_SETTINGS: LintSettings;
