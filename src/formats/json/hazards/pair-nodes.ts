import type { SchemaNode } from "../model.ts";

/** References inside references that are followed. */
const MAX_HOPS = 30;

/** Branches of both sides that are compared each with each. */
const MAX_BRANCHES = 100;

/** The schema a node stands for in the end; null when its references lead in a circle. */
export function followReferences(node: SchemaNode): SchemaNode | null {
  let current: SchemaNode | null = node;
  for (let hops = 0; current !== null && current.kind === "reference"; hops++) {
    if (hops > MAX_HOPS) return null;
    current = current.target;
  }
  return current;
}

/** The parts of a schema that hold together: of one with keywords of several groups or with several types each. */
export function listParts(node: SchemaNode): readonly SchemaNode[] {
  const followed = followReferences(node);
  if (followed === null) return [];
  if (followed.kind !== "combined" || followed.origin === "keyword") return [followed];
  return followed.branches.flatMap((branch) => listParts(branch));
}

/** The part of the other side that says the same sort of thing as this one. */
export function findPartner<Node extends SchemaNode>(part: Node, others: readonly SchemaNode[]): Node | undefined {
  return others.find((other): other is Node => {
    if (other.kind !== part.kind) return false;
    return other.kind !== "combined" || part.kind !== "combined" || other.criterion === part.criterion;
  });
}

/** Two nodes at the same place of a document, with the registry's path of it. */
export interface NodePair {
  readonly reader: SchemaNode;
  readonly writer: SchemaNode;
  readonly path: string;
}

/** The pairs of nodes one level below two parts of one kind of objects and arrays: what both sides have. */
export function listPairsBelow({ reader, writer, path }: NodePair): readonly NodePair[] {
  const pair = (
    part: SchemaNode | null | undefined,
    other: SchemaNode | null | undefined,
    at: string,
  ): readonly NodePair[] =>
    part === null || part === undefined || other === null || other === undefined
      ? []
      : [{ reader: part, writer: other, path: `${path}${at}` }];
  if (reader.kind === "object" && writer.kind === "object")
    return [
      ...[...reader.properties].flatMap(([name, node]) =>
        pair(node, writer.properties.get(name), `properties/${name}/`),
      ),
      ...pair(reader.additional, writer.additional, "additionalProperties/"),
    ];
  if (reader.kind === "array" && writer.kind === "array")
    return [
      ...pair(reader.items, writer.items, "items/"),
      ...pair(reader.additional, writer.additional, "additionalItems/"),
      ...(reader.tuple ?? []).flatMap((node, index) => pair(node, writer.tuple?.[index], `items/${index}/`)),
    ];
  return [];
}

/** The branches of two combined types that are not the same on both sides, paired in their order. */
export function listBranchPairs(
  { reader, writer, path }: NodePair,
  isEqual: (reader: SchemaNode, writer: SchemaNode) => boolean,
): readonly NodePair[] {
  if (reader.kind !== "combined" || writer.kind !== "combined") return [];
  if (reader.branches.length + writer.branches.length > MAX_BRANCHES) return [];
  const changed = reader.branches.filter((branch) => !writer.branches.some((other) => isEqual(branch, other)));
  const gone = writer.branches.filter((branch) => !reader.branches.some((other) => isEqual(other, branch)));
  if (changed.length !== gone.length) return [];
  return changed.flatMap((branch, index) => {
    const other = gone[index];
    const at = reader.branches.indexOf(branch);
    return other === undefined ? [] : [{ reader: branch, writer: other, path: `${path}${reader.criterion}/${at}/` }];
  });
}
