import { findJsonLocation } from "../../source/json-location.ts";
import type { JsonNode } from "../../source/json-node.ts";
import { findMember } from "../../source/json-node.ts";
import type { JsonSchemaDocument, SchemaNode } from "./document.ts";
import { textOfKeyword } from "./document.ts";

/** A reference taken apart: the document it names (empty for the same one) and the place in it. */
export interface ReferenceParts {
  readonly uri: string;
  /** Without the `#`, percent-encoding undone; empty for the whole document. */
  readonly fragment: string;
}

/** Takes a `$ref` apart. */
function splitReference(reference: string): ReferenceParts {
  const hash = reference.indexOf("#");
  if (hash < 0) return { uri: reference, fragment: "" };
  return { uri: reference.slice(0, hash), fragment: decode(reference.slice(hash + 1)) };
}

/** The value a reference points to in the same text; undefined when it leaves the text or there is nothing there. */
export function resolveReference(
  document: JsonSchemaDocument,
  from: SchemaNode,
  reference: string,
): JsonNode | undefined {
  const { uri, fragment } = splitReference(reference);
  const resources = uri === "" ? listResources(document, from) : findResources(document, uri);
  for (const resource of resources) {
    const found = resolveFragment(document, resource, fragment);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a reference names this text or a part of it that has an identifier of its own. */
export function isOwnReference(document: JsonSchemaDocument, reference: string): boolean {
  const { uri } = splitReference(reference);
  return uri === "" || findResources(document, uri).length > 0;
}

/** A schema's own identifier without an empty fragment; a fragment alone is an anchor, not an identifier. */
function readIdentifier(schema: SchemaNode): string | undefined {
  const id = textOfKeyword(schema, "$id") ?? textOfKeyword(schema, "id");
  return id === undefined || id.startsWith("#") ? undefined : id.replace(/#$/, "");
}

/** The part of the text with the nearest identifier, then the whole, since authors mean either. */
function listResources(document: JsonSchemaDocument, from: SchemaNode): readonly JsonNode[] {
  let nearest: SchemaNode | undefined = from;
  while (nearest !== undefined && readIdentifier(nearest) === undefined) nearest = nearest.parent;
  return nearest === undefined ? [document.json] : [nearest.json, document.json];
}

function findResources(document: JsonSchemaDocument, uri: string): readonly JsonNode[] {
  const root = document.root && readIdentifier(document.root);
  const matches = document.schemas.filter((schema) => {
    const id = readIdentifier(schema);
    return id !== undefined && (id === uri || resolveUri(id, root) === resolveUri(uri, root));
  });
  return matches.map((schema) => schema.json);
}

function resolveUri(uri: string, base: string | undefined): string {
  return URL.canParse(uri, base) ? new URL(uri, base).href : uri;
}

function resolveFragment(document: JsonSchemaDocument, resource: JsonNode, fragment: string): JsonNode | undefined {
  if (fragment === "") return resource;
  if (fragment.startsWith("/")) {
    const location = findJsonLocation(resource, fragment);
    return location.exact ? location.node : undefined;
  }
  return document.schemas.find(({ json }) => carriesAnchor(json, fragment))?.json;
}

function carriesAnchor(json: JsonNode & { readonly kind: "object" }, anchor: string): boolean {
  return ["$anchor", "$dynamicAnchor", "$id", "id"].some((keyword) => {
    const value = findMember(json, keyword)?.value;
    if (value?.kind !== "string") return false;
    return keyword.endsWith("nchor") ? value.value === anchor : value.value.endsWith(`#${anchor}`);
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
