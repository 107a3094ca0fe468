import type { JsonNode } from "../../source/json-node.ts";
import { findMember } from "../../source/json-node.ts";
import { parsePointer } from "../../source/json-pointer.ts";
import type { ReferenceTargets, SchemaNode } from "./document.ts";
import { textOfKeyword } from "./document.ts";

/** The targets in tables that are made when the first reference asks for them. */
export class ResourceIndex implements ReferenceTargets {
  readonly #schemas: readonly SchemaNode[];
  readonly #children = new Map<JsonNode, ReadonlyMap<string, JsonNode>>();
  readonly #places = new Map<JsonNode, Map<string, JsonNode | undefined>>();
  #byId: ReadonlyMap<string, readonly JsonNode[]> | undefined;
  #byAnchor: ReadonlyMap<string, JsonNode> | undefined;

  /** All schemas of a text, the root first. */
  constructor(schemas: readonly SchemaNode[]) {
    this.#schemas = schemas;
  }

  findResources(uri: string): readonly JsonNode[] {
    const byId = (this.#byId ??= this.#listIdentifiers());
    return byId.get(uri) ?? byId.get(resolveUri(uri, this.#readBase())) ?? [];
  }

  findFragment(resource: JsonNode, fragment: string): JsonNode | undefined {
    if (fragment === "") return resource;
    if (!fragment.startsWith("/")) return (this.#byAnchor ??= listAnchors(this.#schemas)).get(fragment);
    const places = this.#places.get(resource) ?? new Map<string, JsonNode | undefined>();
    this.#places.set(resource, places);
    if (!places.has(fragment)) {
      places.set(fragment, this.#findPlace(resource, fragment));
    }
    return places.get(fragment);
  }

  #findPlace(resource: JsonNode, pointer: string): JsonNode | undefined {
    let node: JsonNode | undefined = resource;
    for (const token of parsePointer(pointer)) node = node && this.#findChild(node, token);
    return node;
  }

  /** Objects are asked again and again, so that theirs are looked up in a table; of equal keys the last counts. */
  #findChild(node: JsonNode, token: string): JsonNode | undefined {
    if (node.kind === "array") return /^(?:0|[1-9][0-9]*)$/.test(token) ? node.items[Number(token)] : undefined;
    if (node.kind !== "object") return undefined;
    let children = this.#children.get(node);
    if (children === undefined) {
      children = new Map(node.members.map(({ key, value }) => [key.value, value]));
      this.#children.set(node, children);
    }
    return children.get(token);
  }

  #readBase(): string | undefined {
    const [root] = this.#schemas;
    return root && readIdentifier(root);
  }

  #listIdentifiers(): ReadonlyMap<string, readonly JsonNode[]> {
    const base = this.#readBase();
    const byId = new Map<string, JsonNode[]>();
    for (const schema of this.#schemas) {
      const id = readIdentifier(schema);
      for (const one of id === undefined ? [] : new Set([id, resolveUri(id, base)])) {
        const known = byId.get(one) ?? [];
        byId.set(one, known);
        known.push(schema.json);
      }
    }
    return byId;
  }
}

/** A schema's own identifier without an empty fragment; a fragment alone is an anchor, not an identifier. */
export function readIdentifier(schema: SchemaNode): string | undefined {
  const id = textOfKeyword(schema, "$id") ?? textOfKeyword(schema, "id");
  return id === undefined || id.startsWith("#") ? undefined : id.replace(/#$/, "");
}

function resolveUri(uri: string, base: string | undefined): string {
  return URL.canParse(uri, base) ? new URL(uri, base).href : uri;
}

/** The first schema of each anchor. */
function listAnchors(schemas: readonly SchemaNode[]): ReadonlyMap<string, JsonNode> {
  const anchors = new Map<string, JsonNode>();
  for (const { json } of schemas)
    for (const keyword of ["$anchor", "$dynamicAnchor", "$id", "id"]) {
      const value = findMember(json, keyword)?.value;
      if (value?.kind !== "string") continue;
      const anchor = keyword.endsWith("nchor") ? value.value : /#(.+)$/.exec(value.value)?.[1];
      if (anchor !== undefined && !anchors.has(anchor)) anchors.set(anchor, json);
    }
  return anchors;
}
