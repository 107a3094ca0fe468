import type { SchemaNode } from "../model.ts";

/** A node's type in a few words for people: `string`, `integer or null`, `oneOf of 3`, `any value`. */
export function describeNode(node: SchemaNode): string {
  switch (node.kind) {
    case "empty":
    case "true":
      return "any value";
    case "false":
      return "no value";
    case "number":
      return node.integer ? "integer" : "number";
    case "combined":
      return node.origin === "parts" || node.origin === "joined"
        ? describeParts(node.branches, Object.keys(node.annotations?.source ?? {}))
        : describeCombined(node.branches, node.criterion);
    case "enum":
      return "enum";
    case "const":
      return "const";
    case "not":
      return "not";
    case "conditional":
      return "if/then/else";
    case "reference":
      return `$ref ${node.ref}`;
    case "string":
    case "object":
    case "array":
    case "boolean":
    case "null":
      return node.kind;
  }
}

/** The parts of one schema: what it is, and the keywords that do not belong to that. */
function describeParts(parts: readonly SchemaNode[], keywords: readonly string[]): string {
  const words = parts.map((part) => (isUntyped(part) ? nameKeywords(part, keywords) : describePart(part)));
  return [
    ...words.filter((_, index) => !isUntyped(parts[index])),
    ...words.filter((_, index) => isUntyped(parts[index])),
  ].join(" with ");
}

/** Keywords by the kind of value they look at. */
const GROUPS: ReadonlyMap<string, readonly string[]> = new Map([
  ["string", ["minLength", "maxLength", "pattern", "format"]],
  ["number", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]],
  ["array", ["items", "additionalItems", "minItems", "maxItems", "uniqueItems", "contains"]],
  [
    "object",
    [
      "properties",
      "required",
      "minProperties",
      "maxProperties",
      "dependencies",
      "patternProperties",
      "additionalProperties",
      "propertyNames",
    ],
  ],
]);

const MAX_NAMED = 3;

function nameKeywords(part: SchemaNode, keywords: readonly string[]): string {
  const group = GROUPS.get(part.kind) ?? [];
  const named = keywords.filter((keyword) => group.includes(keyword));
  return named.length === 0 || named.length > MAX_NAMED ? `keywords for ${describeNode(part)}s` : named.join(", ");
}

function isUntyped(node: SchemaNode | undefined): boolean {
  return node !== undefined && "typed" in node && !node.typed;
}

function describePart(node: SchemaNode): string {
  return node.kind === "combined" ? node.criterion : describeNode(node);
}

function describeCombined(branches: readonly SchemaNode[], criterion: string): string {
  if (branches.length === 0 || branches.length > 4) return `${criterion} of ${branches.length}`;
  const joint = criterion === "allOf" ? " with " : " or ";
  return branches.map(describePart).join(joint);
}
