import type { Placeholder } from "./placeholder.js";
/** A subject's or topic's name with placeholders in braces, split into its parts. */
export interface Template {
    readonly text: string;
    readonly parts: readonly TemplatePart[];
}
/** Text that stands for itself, or what a pair of braces names. */
export type TemplatePart = {
    readonly kind: "text";
    readonly text: string;
} | {
    readonly kind: "placeholder";
    readonly placeholder: Placeholder;
};
/** A template, or its first fault with the offset in the template's text. */
export type TemplateResult = {
    readonly ok: true;
    readonly template: Template;
} | {
    readonly ok: false;
    readonly message: string;
    readonly remedy: string;
    /** The faulty piece of the template, as it stands there. */
    readonly piece: string;
};
/** Splits a template into its parts. `{{` and `}}` stand for single braces. */
export declare function parseTemplate(text: string): TemplateResult;
/** Whether a template names a placeholder at all; without one every file gets the same name. */
export declare function hasPlaceholder(template: Template): boolean;
