import { createFingerprint } from "../diagnostic/fingerprint.ts";
import type { JsonNode, JsonObjectNode } from "../source/json-node.ts";
import { findMember } from "../source/json-node.ts";
import { findLastEarly } from "../source/binary-search.ts";
import type { JsonPointer } from "../source/json-pointer.ts";
import { printPointer } from "../source/json-pointer.ts";
import { printCompactJson } from "../source/print-compact.ts";
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

/** Content that is longer stands as its fingerprint, since hashing it again for every finding in it would take long. */
const MAX_CONTENT = 4096;

/** Describes places in one text; what many places share is worked out once. */
export class PlaceDescriber {
  readonly #file: SourceFile;
  readonly #root: JsonNode | undefined;
  readonly #contents = new Map<JsonNode | undefined, string>();
  readonly #names = new Map<JsonNode, ElementName>();

  /** A text with its JSON tree, or without one where it is no JSON. */
  constructor(file: SourceFile, root: JsonNode | undefined) {
    this.#file = file;
    this.#root = root;
  }

  describe(at: Range): PlaceDescription {
    const token = this.#file.text.slice(at.start, at.end);
    if (this.#root === undefined) return { pointer: "", path: this.#file.path, content: token };
    const trail = descend(this.#root, at);
    return {
      pointer: printPointer(trail.flatMap((step) => step.token ?? [])),
      path: this.#nameTrail(trail),
      content: `${token.replaceAll(/\s+/g, " ")}\u0000${this.#printContent(findElement(trail))}`,
    };
  }

  #printContent(element: JsonNode | undefined): string {
    let content = this.#contents.get(element);
    if (content === undefined) {
      const text = element === undefined ? "" : printShallow(element);
      content = text.length > MAX_CONTENT ? createFingerprint([text]) : text;
      this.#contents.set(element, content);
    }
    return content;
  }

  /** The names on the way: full names of types replace what is before them, positions stand in for what has no name. */
  #nameTrail(trail: readonly Step[]): string {
    let path = "";
    let namespace = "";
    for (const { node, token } of trail) {
      const name = this.#readName(node);
      if (name.simple === undefined) path += token === undefined ? "" : `.${token}`;
      else if (!name.isType) path = `${path.replace(/\.(?:fields|#)$/, "")}.${name.simple}`;
      else {
        const dot = name.simple.lastIndexOf(".");
        namespace = dot < 0 ? (name.namespace ?? namespace) : name.simple.slice(0, dot);
        path = `${namespace}.${name.simple.slice(dot + 1)}`;
      }
    }
    return path;
  }

  #readName(node: JsonNode): ElementName {
    let name = this.#names.get(node);
    if (name === undefined) this.#names.set(node, (name = readElementName(node)));
    return name;
  }
}

interface ElementName {
  readonly simple: string | undefined;
  readonly namespace: string | undefined;
  readonly isType: boolean;
}

function readElementName(node: JsonNode): ElementName {
  if (node.kind !== "object") return { simple: undefined, namespace: undefined, isType: false };
  const isType = ["fields", "symbols", "size"].some((key) => findMember(node, key) !== undefined);
  return { simple: readText(node, "name"), namespace: readText(node, "namespace"), isType };
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
    const member = node.members[findLastEarly(node.members, ({ key }) => key.start <= at.start)];
    if (member === undefined || at.end > member.value.end) return undefined;
    return { node: at.end <= member.key.end ? member.key : member.value, token: member.key.value };
  }
  if (node.kind !== "array") return undefined;
  const index = findLastEarly(node.items, (item) => item.start <= at.start);
  const item = node.items[index];
  return item === undefined || at.end > item.end ? undefined : { node: item, token: index };
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

function printShallow(node: JsonNode): string {
  return printCompactJson(node, (key) => !NESTED.has(key));
}
