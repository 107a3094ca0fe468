import { escapeText } from "./escape-text.ts";

const MARKUP = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&apos;"],
]);

/**
 * A text of unknown origin for the content or an attribute of an XML 1.0 element, on one line. Characters that XML
 * cannot hold are shown as {@link escapeText} shows them, the two non-characters of each plane too.
 */
export function escapeXml(text: string): string {
  return escapeText(text)
    .replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"']/g, (character) => MARKUP.get(character) ?? "");
}

/** An element's start: its name and its attributes, escaped; those without a value are left out. */
export function openElement(
  name: string,
  attributes: { readonly [name: string]: string | number | undefined },
): string {
  const parts = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  );
  return `<${name}${parts.join("")}`;
}
