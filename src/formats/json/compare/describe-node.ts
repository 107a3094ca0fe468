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
      return describeCombined(node.branches, node.criterion);
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

function describeCombined(branches: readonly SchemaNode[], criterion: string): string {
  if (branches.length === 0 || branches.length > 4) return `${criterion} of ${branches.length}`;
  const joint = criterion === "allOf" ? " with " : " or ";
  return branches.map((branch) => (branch.kind === "combined" ? branch.criterion : describeNode(branch))).join(joint);
}
