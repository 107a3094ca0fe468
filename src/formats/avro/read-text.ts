import type { JsonValue } from "../../source/json-value.ts";
import { toJsonValue } from "../../source/json-value.ts";
import { readJson } from "../../source/json-reader.ts";
import { createProblem, SchemaFault } from "./problems.ts";

/** A text's value, and whether every number, key order and nesting in it is kept exactly. */
export interface AvroText {
  readonly value: JsonValue;
  readonly exact: boolean;
  readonly text: string;
}

/**
 * Whether a number's text may decide something that its value does not: `1.0` is no default of an int, `1` is. Looks
 * where numbers can stand; what looks like one inside a string only costs an exact reading.
 */
export function mayHoldInexactNumber(text: string): boolean {
  // The first pattern is the quicker one, and mostly enough.
  return /[0-9][.eE]|[0-9]{16}|-0/.test(text) && /[:[,]\s*-?(?:[0-9]+[.eE]|[0-9]{16}|0[\s,}\]])/.test(text);
}

/**
 * Reads a text with nothing lost.
 *
 * @throws SchemaFault at the first fault of the JSON.
 */
export function readExactText(text: string): AvroText {
  const result = readJson(text, { comments: true });
  if (result.ok) return { value: toJsonValue(result.root), exact: true, text };
  const { message, offset } = result.problem;
  const place = { start: offset, end: Math.min(offset + 1, text.length) };
  throw new SchemaFault(createProblem("invalid-syntax", message, place));
}

/**
 * Reads a text with the engine's own JSON reader, several times faster, which rounds numbers; texts it cannot read
 * are read exactly.
 *
 * @throws SchemaFault at the first fault of the JSON.
 */
export function readQuickText(text: string): AvroText {
  try {
    return { value: JSON.parse(text) as JsonValue, exact: false, text };
  } catch {
    return readExactText(text);
  }
}
