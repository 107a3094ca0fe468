import type { JsonNode } from "../../source/json-node.ts";
import type { JsonSchemaDocument, SchemaNode } from "./document.ts";
import { readIdentifier } from "./resource-index.ts";

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
  const resources = uri === "" ? listResources(document, from) : document.targets.findResources(uri);
  for (const resource of resources) {
    const found = document.targets.findFragment(resource, fragment);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a reference names this text or a part of it that has an identifier of its own. */
export function isOwnReference(document: JsonSchemaDocument, reference: string): boolean {
  const { uri } = splitReference(reference);
  return uri === "" || document.targets.findResources(uri).length > 0;
}

/** The part of the text with the nearest identifier, then the whole, since authors mean either. */
function listResources(document: JsonSchemaDocument, from: SchemaNode): readonly JsonNode[] {
  let nearest: SchemaNode | undefined = from;
  while (nearest !== undefined && readIdentifier(nearest) === undefined) nearest = nearest.parent;
  return nearest === undefined ? [document.json] : [nearest.json, document.json];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
