import { JsonNumber, isJsonObject, listKeys } from "../../source/json-value.ts";
import type { JsonValue } from "../../source/json-value.ts";
import type { CombinedNode, SchemaNode } from "./model.ts";

/**
 * Whether a node that was loaded from the same place of another text stands for a value too: its text was the same, and
 * it means the same wherever it stands, having no id or reference inside. Versions of one subject mostly hold the same
 * parts at the same places: these are loaded once, and compared with themselves not at all.
 */
export function isReusable(node: SchemaNode, json: JsonValue): boolean {
  const source = node.annotations?.source;
  return source !== undefined && typeof json === "object" && json !== null && isQuiet(node) && areSame(source, json);
}

/** Whether two nodes are one whose comparison with itself is known to note nothing, decide nothing and never fail. */
export function areTwins(left: SchemaNode | undefined, right: SchemaNode | undefined): boolean {
  return left !== undefined && left === right && left.annotations?.isQuiet === true;
}

/** Whether two values are equal; the keys of `properties` in the same order, in which a parser takes them. */
function areSame(left: object, right: object): boolean {
  if (left instanceof JsonNumber || Array.isArray(left) !== Array.isArray(right)) return false;
  const [own, other] = [left as Members, right as Members];
  let extra = 0;
  for (const key in own) {
    const one = own[key];
    const two = other[key];
    if (one !== two && !areSameObjects(one, two)) return false;
    if (key === "__proto__" || (key === "properties" && !areInOrder(one, two))) return false;
    extra++;
  }
  for (const _ in other) extra--;
  return extra === 0;
}

interface Members {
  readonly [key: string]: JsonValue | undefined;
}

function areSameObjects(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  return areSame(left, right);
}

function areInOrder(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  if (!isJsonObject(left) || !isJsonObject(right)) return true;
  const others = listKeys(right);
  return listKeys(left).every((key, index) => key === others[index]);
}

function isQuiet(node: SchemaNode): boolean {
  const { annotations } = node;
  if (annotations === null) return isQuietKind(node);
  annotations.isQuiet ??= annotations.id === undefined && isQuietKind(node);
  return annotations.isQuiet;
}

function isQuietKind(node: SchemaNode): boolean {
  switch (node.kind) {
    case "object":
      return (
        node.arrayDependencies.size === 0 &&
        node.schemaDependencies.size === 0 &&
        node.patterns.length === 0 &&
        areQuiet([...node.properties.values(), node.additional, node.propertyNames, node.unevaluated])
      );
    case "array":
      return areQuiet([...(node.tuple ?? []), node.items, node.additional, node.contains, node.unevaluated]);
    case "combined":
      return isQuietCombination(node);
    case "const":
      return node.value !== null;
    // A `not` is always told, and the others stand for more than is seen here.
    case "not":
    case "reference":
    case "conditional":
      return false;
    default:
      return true;
  }
}

function areQuiet(parts: readonly (SchemaNode | null)[]): boolean {
  return parts.every((part) => part === null || isQuiet(part));
}

/** Branches that can only be paired with themselves: all of different kinds, none of a kind that takes others. */
function isQuietCombination({ branches }: CombinedNode): boolean {
  const kinds = new Set(branches.map(({ kind }) => kind));
  return kinds.size === branches.length && branches.every((branch) => !isSociable(branch) && isQuiet(branch));
}

function isSociable({ kind, annotations }: SchemaNode): boolean {
  if (kind === "combined" || kind === "empty" || kind === "true" || kind === "false") return true;
  return annotations !== null && Object.hasOwn(annotations.source, "connect.type");
}
