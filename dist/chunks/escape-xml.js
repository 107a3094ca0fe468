import { escapeText } from "./start.js";
// src/reporters/escape-xml.ts
const MARKUP = /* @__PURE__ */ new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"],
	["\"", "&quot;"],
	["'", "&apos;"]
]);
/**
* A text of unknown origin for the content or an attribute of an XML 1.0 element, on one line. Characters that XML
* cannot hold are shown as {@link escapeText} shows them, the two non-characters of each plane too.
*/
function escapeXml(text) {
	return escapeText(text).replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`).replace(/[&<>"']/g, (character) => MARKUP.get(character) ?? "");
}
/** An element's start: its name and its attributes, escaped; those without a value are left out. */
function openElement(name, attributes) {
	return `<${name}${Object.entries(attributes).flatMap(([key, value]) => value === void 0 ? [] : [` ${key}="${escapeXml(String(value))}"`]).join("")}`;
}
export { escapeXml, openElement };
