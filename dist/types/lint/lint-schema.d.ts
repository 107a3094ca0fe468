import type { Diagnostic } from "../diagnostic/diagnostic.js";
import type { Severity } from "../diagnostic/severity.js";
import type { RuleFailure } from "./dispatch.js";
import type { Preset } from "./rule.js";
import type { Target } from "./target.js";
/** How grave a rule is, with its options beside it, as under `lint.rules` of the manifest. */
export type RuleChoiceInput = Severity | "off" | {
    readonly severity?: Severity | "off";
    readonly [option: string]: unknown;
};
/** What is known about a schema that is linted by itself, and by which rules it is. */
export interface LintSchemaOptions {
    /** `AVRO` unless told. */
    readonly type?: "AVRO" | "JSON";
    /** Shown in the findings, and looked at by rules on file names; `schema.avsc` or `schema.json` unless told. */
    readonly path?: string;
    /** The subjects it is registered under; rules on keys ask for them. */
    readonly subjects?: readonly string[];
    /** Names that its references supply. */
    readonly references?: readonly string[];
    /** Earlier versions, oldest first, which the rules on evolution compare with. */
    readonly earlier?: readonly string[];
    /** `recommended` unless told. */
    readonly preset?: Preset;
    readonly targets?: readonly Target[];
    readonly rules?: {
        readonly [id: string]: RuleChoiceInput;
    };
}
/** The findings in the order of places, and the rules that have a bug: what they would have found is not known. */
export interface LintSchemaResult {
    readonly diagnostics: readonly Diagnostic[];
    readonly failures: readonly RuleFailure[];
}
/**
 * Lints one schema by itself and against its earlier versions. Names and references that the text does not resolve are
 * reported unless `references` has them.
 *
 * @throws OperationalError for a rule, severity or option that does not exist.
 */
export declare function lintSchema(schema: string, options?: LintSchemaOptions): LintSchemaResult;
