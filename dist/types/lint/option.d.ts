/** One option of a rule: the values it takes, the value without configuration, and what it does. */
export type OptionSpec = {
    readonly kind: "choice";
    readonly values: readonly string[];
    readonly default: string;
    readonly description: string;
} | {
    readonly kind: "integer";
    readonly minimum: number;
    readonly default: number;
    readonly description: string;
} | {
    readonly kind: "boolean";
    readonly default: boolean;
    readonly description: string;
} | {
    readonly kind: "strings";
    readonly default: readonly string[];
    readonly description: string;
};
/** The options of a rule by name. */
export interface OptionSpecs {
    readonly [name: string]: OptionSpec;
}
/** The type of the value an option takes. */
type OptionValue<Spec extends OptionSpec> = Spec extends {
    kind: "choice";
} ? Spec["values"][number] : Spec extends {
    kind: "integer";
} ? number : Spec extends {
    kind: "boolean";
} ? boolean : readonly string[];
/** What a rule's checks see: every option with its value. */
export type OptionValues<Specs extends OptionSpecs> = {
    readonly [Name in keyof Specs]: OptionValue<Specs[Name]>;
};
/** Values of options whose specs are not known here. */
export type AnyOptions = {
    readonly [name: string]: OptionValue<OptionSpec>;
};
/** The values of options that nobody set. */
export declare function defaultOptions(specs: OptionSpecs): AnyOptions;
/** Why a value does not fit an option, as the end of a sentence that starts with "Expected", or undefined if it fits. */
export declare function describeMisfit(spec: OptionSpec, value: unknown): string | undefined;
export {};
