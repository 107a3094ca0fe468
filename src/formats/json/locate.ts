import { findJsonLocation } from "../../source/json-location.ts";
import type { JsonPointer } from "../../source/json-pointer.ts";
import type { Range } from "../../source/range.ts";
import { readSchemaTree } from "./schema-text.ts";

/** The range of a pointer in a JSON Schema's text, or of its nearest ancestor; the start of a text that is no JSON. */
export function locateInJson(text: string, pointer: JsonPointer): Range {
  const result = readSchemaTree(text);
  if (!result.ok) return { start: 0, end: 0 };
  const { node } = findJsonLocation(result.root, pointer);
  return { start: node.start, end: node.end };
}
