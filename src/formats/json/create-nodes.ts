import type { JsonValue } from "../../source/json-value.ts";
import type { CombinedNode, ConditionalNode, ConstNode, EnumNode, NotNode, SchemaNode } from "./model.ts";
import type { SchemaSpot } from "./schema-fault.ts";

// Nodes are written out member by member: spreading a base into them costs more than all the rest of a parse.

/** A node of a kind that has nothing to say but its kind. */
export function createPlainNode(
  { pointer, document }: SchemaSpot,
  kind: "empty" | "true" | "false" | "boolean" | "null",
): SchemaNode {
  return { pointer, document, annotations: null, kind };
}

/** A node for `enum`. */
export function createEnumNode({ pointer, document }: SchemaSpot, values: readonly JsonValue[]): EnumNode {
  return { pointer, document, annotations: null, kind: "enum", values };
}

/** A node for `const`. */
export function createConstNode({ pointer, document }: SchemaSpot, value: JsonValue): ConstNode {
  return { pointer, document, annotations: null, kind: "const", value };
}

/** A node for `not`. */
export function createNotNode({ pointer, document }: SchemaSpot, negated: SchemaNode): NotNode {
  return { pointer, document, annotations: null, kind: "not", negated };
}

/** A combined node. */
export function createCombinedNode(
  { pointer, document }: SchemaSpot,
  { criterion, branches, origin }: Pick<CombinedNode, "criterion" | "branches" | "origin">,
): CombinedNode {
  return { pointer, document, annotations: null, kind: "combined", criterion, branches, origin };
}

/** A node for `if`, `then` and `else`. */
export function createConditionalNode(
  { pointer, document }: SchemaSpot,
  { condition, consequence, alternative }: Pick<ConditionalNode, "condition" | "consequence" | "alternative">,
): ConditionalNode {
  return { pointer, document, annotations: null, kind: "conditional", condition, consequence, alternative };
}
