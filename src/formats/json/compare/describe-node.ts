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
        ? describeParts(node.branches)
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
      return `$ref \`${node.ref}\``;
    case "string":
    case "object":
    case "array":
    case "boolean":
    case "null":
      return node.kind;
  }
}

/** The parts of one schema: what it is, and the groups of keywords that do not belong to that. */
function describeParts(parts: readonly SchemaNode[]): string {
  const words = parts.map((part) => (isUntyped(part) ? `keywords for ${describeNode(part)}s` : describePart(part)));
  return [
    ...words.filter((_, index) => !isUntyped(parts[index])),
    ...words.filter((_, index) => isUntyped(parts[index])),
  ].join(" with ");
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
