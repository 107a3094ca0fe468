import type { JsonMember, JsonNode, JsonObjectNode } from "../source/json-node.ts";
import { findMember } from "../source/json-node.ts";
import type { JsonPointer } from "../source/json-pointer.ts";
import { printPointer } from "../source/json-pointer.ts";
import type { Range } from "../source/range.ts";
import type { SourceFile } from "../source/source-file.ts";

/** A place as people and fingerprints know it. */
export interface PlaceDescription {
  /** Pointer to the innermost value that holds the place, or to the member whose key it is. */
  readonly pointer: JsonPointer;
  /** Names instead of positions where there are names: `a.b.Order.status`. */
  readonly path: string;
  /** What stands at the place and around it, without formatting, documentation and nested definitions. */
  readonly content: string;
}

/** Describes the place of a range in a text whose JSON tree is given, or of a text that is no JSON. */
export function describePlace(file: SourceFile, root: JsonNode | undefined, at: Range): PlaceDescription {
  const token = file.text.slice(at.start, at.end);
  if (root === undefined) return { pointer: "", path: file.path, content: token };
  const trail = descend(root, at);
  return {
    pointer: printPointer(trail.flatMap((step) => step.token ?? [])),
    path: nameTrail(trail),
    content: `${token.replaceAll(/\s+/g, " ")}\u0000${printShallow(findElement(trail))}`,
  };
}

interface Step {
  readonly node: JsonNode;
  readonly token: string | number | undefined;
}

function descend(root: JsonNode, at: Range): readonly Step[] {
  const trail: Step[] = [{ node: root, token: undefined }];
  for (let step: Step | undefined = trail[0]; step !== undefined;) {
    step = findChildAt(step.node, at);
    if (step !== undefined) trail.push(step);
  }
  return trail;
}

function findChildAt(node: JsonNode, at: Range): Step | undefined {
  if (node.kind === "object") {
    const member = node.members.find((one) => one.key.start <= at.start && at.end <= one.value.end);
    return member && { node: at.end <= member.key.end ? member.key : member.value, token: member.key.value };
  }
  if (node.kind !== "array") return undefined;
  const index = node.items.findIndex((item) => item.start <= at.start && at.end <= item.end);
  const item = node.items[index];
  return item && { node: item, token: index };
}

/** The names on the way: full names of types replace what is before them, positions stand in for what has no name. */
function nameTrail(trail: readonly Step[]): string {
  let path = "";
  let namespace = "";
  for (const { node, token } of trail) {
    const name = node.kind === "object" ? readText(node, "name") : undefined;
    if (node.kind !== "object" || name === undefined) path += nameToken(token);
    else if (!isNamedType(node)) path = `${path.replace(/\.(?:fields|#)$/, "")}.${name}`;
    else {
      const dot = name.lastIndexOf(".");
      namespace = dot < 0 ? (readText(node, "namespace") ?? namespace) : name.slice(0, dot);
      path = `${namespace}.${name.slice(dot + 1)}`;
    }
  }
  return path;
}

function nameToken(token: string | number | undefined): string {
  if (token === undefined) return "";
  return typeof token === "number" ? `.${token}` : `.${token}`;
}

function isNamedType(node: JsonObjectNode): boolean {
  return ["fields", "symbols", "size"].some((key) => findMember(node, key) !== undefined);
}

function readText(node: JsonObjectNode, key: string): string | undefined {
  const value = findMember(node, key)?.value;
  return value?.kind === "string" ? value.value : undefined;
}

/** The innermost object that is a thing by itself: a field, a named type, a schema; else the root. */
function findElement(trail: readonly Step[]): JsonNode | undefined {
  return trail.findLast(({ node }) => node.kind === "object")?.node ?? trail[0]?.node;
}

const NESTED: ReadonlySet<string> = new Set([
  "fields",
  "properties",
  "patternProperties",
  "$defs",
  "definitions",
  "allOf",
  "anyOf",
  "oneOf",
  "doc",
  "description",
  "title",
  "$comment",
]);

function printShallow(node: JsonNode | undefined): string {
  switch (node?.kind) {
    case undefined:
      return "";
    case "object":
      return `{${node.members
        .filter((member) => !NESTED.has(member.key.value))
        .map(printMember)
        .join()}}`;
    case "array":
      return `[${node.items.map(printShallow).join()}]`;
    case "string":
      return JSON.stringify(node.value);
    case "number":
      return node.text;
    case "boolean":
      return String(node.value);
    case "null":
      return "null";
  }
}

function printMember({ key, value }: JsonMember): string {
  return `${JSON.stringify(key.value)}:${printShallow(value)}`;
}
