import type { ArrayNode, ObjectNode, SchemaNode } from "../model.ts";
import { readPattern } from "../pattern/pattern.ts";

/** All that one side says about a place of a document: schemas of which some may apply. Nothing said is anything allowed. */
export type View = readonly SchemaNode[];

/** Nodes of one view that are looked at; schemas with more branches are probed in part. */
const MAX_FACETS = 60;
const MAX_DEPTH = 12;

/**
 * The plain nodes a view is made of: references followed, combined types, conditionals and `not` taken apart. Which of
 * them apply to a value is not decided here; whoever probes a place tries what any of them suggests.
 */
export function listFacets(view: View): readonly SchemaNode[] {
  const facets = new Set<SchemaNode>();
  const visit = (node: SchemaNode | null, depth: number): void => {
    if (node === null || depth > MAX_DEPTH || facets.size >= MAX_FACETS || facets.has(node)) return;
    const inner = listWithin(node);
    if (inner === null || node.kind === "object") facets.add(node);
    for (const part of inner ?? []) visit(part, depth + 1);
  };
  for (const node of view) visit(node, 0);
  return [...facets];
}

/** The schemas that apply to the same value as a node; null for a plain node. */
function listWithin(node: SchemaNode): readonly (SchemaNode | null)[] | null {
  switch (node.kind) {
    case "reference":
      return [node.target];
    case "combined":
      return node.branches;
    case "not":
      return [node.negated];
    case "conditional":
      return [node.condition, node.consequence, node.alternative];
    case "object":
      return [...node.schemaDependencies.values()];
    default:
      return null;
  }
}

/** The facets that are objects. */
export function listObjects(view: View): readonly ObjectNode[] {
  return listFacets(view).filter((node) => node.kind === "object");
}

/** The facets that are arrays. */
export function listArrays(view: View): readonly ArrayNode[] {
  return listFacets(view).filter((node) => node.kind === "array");
}

/** What a view says about a property: its own schemas, else those of matching patterns, else those for the rest. */
export function viewProperty(view: View, name: string): View {
  return listObjects(view).flatMap((node) => {
    const own = node.properties.get(name);
    const matching = node.patterns.filter(({ pattern }) => finds(pattern, name)).map((one) => one.node);
    const found = own === undefined ? matching : [own, ...matching];
    return found.length > 0 ? found : [node.additional ?? node.unevaluated].filter((rest) => rest !== null);
  });
}

function finds(pattern: string, name: string): boolean {
  const compiled = readPattern(pattern);
  return compiled.ok && compiled.search(name) === true;
}

/** What a view says about the item at an index. */
export function viewItem(view: View, index: number): View {
  return listArrays(view).flatMap((node) => {
    const found = node.tuple?.[index] ?? node.items ?? node.additional ?? node.unevaluated;
    return found === null ? [] : [found];
  });
}
