import { quoteText } from "./manifest-problem.ts";
import type { Placeholder } from "./placeholder.ts";
import { findPlaceholder, PLACEHOLDERS } from "./placeholder.ts";
import { findNearest } from "./spelling.ts";

/** A subject's or topic's name with placeholders in braces, split into its parts. */
export interface Template {
  readonly text: string;
  readonly parts: readonly TemplatePart[];
}

/** Text that stands for itself, or what a pair of braces names. */
export type TemplatePart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "placeholder"; readonly placeholder: Placeholder };

/** A template, or its first fault with the offset in the template's text. */
export type TemplateResult =
  | { readonly ok: true; readonly template: Template }
  | {
      readonly ok: false;
      readonly message: string;
      readonly remedy: string;
      /** The faulty piece of the template, as it stands there. */
      readonly piece: string;
    };

/** Splits a template into its parts. `{{` and `}}` stand for single braces. */
export function parseTemplate(text: string): TemplateResult {
  const parts: TemplatePart[] = [];
  for (const [piece] of text.matchAll(/\{\{|\}\}|\{[^{}]*\}|[{}]|[^{}]+/g)) {
    if (piece === "{" || piece === "}") return refuseBrace(piece);
    if (piece === "{{" || piece === "}}" || !piece.startsWith("{")) {
      parts.push({ kind: "text", text: piece.replace(/^(?:\{\{|\}\})$/, piece.slice(0, 1)) });
      continue;
    }
    const name = piece.slice(1, -1);
    const placeholder = findPlaceholder(name);
    if (placeholder === undefined) return refusePlaceholder(name, piece);
    parts.push({ kind: "placeholder", placeholder });
  }
  return { ok: true, template: { text, parts } };
}

/** Whether a template names a placeholder at all; without one every file gets the same name. */
export function hasPlaceholder(template: Template): boolean {
  return template.parts.some((part) => part.kind === "placeholder");
}

function refuseBrace(piece: string): TemplateResult {
  const message = `Expected a placeholder such as \`{name}\`, found a single \`${piece}\`.`;
  return { ok: false, message, remedy: `Write \`${piece}${piece}\` for a brace in the name itself.`, piece };
}

function refusePlaceholder(name: string, piece: string): TemplateResult {
  const known = PLACEHOLDERS.map((placeholder) => placeholder.name);
  const nearest = findNearest(name, known);
  const list = known.map((one) => `\`{${one}}\``).join(", ");
  const remedy = nearest === undefined ? `Known placeholders: ${list}.` : `Did you mean \`{${nearest}}\`?`;
  return { ok: false, message: `Unknown placeholder ${quoteText(piece)}.`, remedy, piece };
}
