import type { JsonPointer } from "../../source/json-pointer.ts";
import { findJsonLocation } from "../../source/json-location.ts";
import { readJson } from "../../source/json-reader.ts";
import type { Range } from "../../source/range.ts";

/** The range of a pointer in an Avro text, or of its nearest ancestor; the start of a text that is no JSON. */
export function locateInAvro(text: string, pointer: JsonPointer): Range {
  const result = readJson(text, { comments: true });
  if (!result.ok) return { start: 0, end: 0 };
  const { node } = findJsonLocation(result.root, pointer);
  return { start: node.start, end: node.end };
}
