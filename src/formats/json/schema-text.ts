import type { JsonNode } from "../../source/json-node.ts";
import { MAX_JSON_DEPTH, readJson } from "../../source/json-reader.ts";
import type { JsonReadOptions, JsonReadResult, JsonSyntaxProblem } from "../../source/json-reader.ts";
import { toJsonValue } from "../../source/json-value.ts";
import type { JsonValue } from "../../source/json-value.ts";

/**
 * A schema's text as values, or its first fault. Numbers are plain where `String(number)` is their text (so 0.01 is
 * plain too), else a `JsonNumber`; of repeated keys the last value stands at the place of the first.
 */
export type SchemaTextResult =
  | { readonly ok: true; readonly value: JsonValue }
  | { readonly ok: false; readonly problem: JsonSyntaxProblem };

/** How the registry's JSON reader (Jackson) deviates from RFC 8259. */
const READ_OPTIONS: JsonReadOptions = { trailing: true, nonFinite: true };

/** Digits the registry's reader takes in one number. */
const MAX_NUMBER_LENGTH = 1_000;

/** Reads a text as the registry's JSON Schema reader does. `JSON.parse` does the work wherever it loses nothing. */
export function readSchemaText(text: string): SchemaTextResult {
  if (isPlainText(text)) {
    try {
      return { ok: true, value: JSON.parse(text) as JsonValue };
    } catch {
      // The exact reader decides, and names the place.
    }
  }
  const result = readSchemaTree(text);
  if (!result.ok) return result;
  return { ok: true, value: toJsonValue(result.root) };
}

/**
 * Whether `JSON.parse` reads a text as the exact reader would: no number that it would print in another way, and not
 * nested too deeply. Brackets and numbers in strings count too, which at worst chooses the slower reader.
 */
function isPlainText(text: string): boolean {
  return !UNUSUAL_NUMBER.test(text) && (countBrackets(text) <= MAX_JSON_DEPTH || measureDepth(text) <= MAX_JSON_DEPTH);
}

/** Numbers that JavaScript would print in another way. Every alternative starts with a digit: that makes it fast. */
const UNUSUAL_NUMBER = /[0-9](?:[eE][-+0-9]|[0-9.]{15}|\.(?:[0-9]*0(?![0-9])|[0-9]*[eE][-+0-9]|0{6}))|-0(?![.0-9])/;

/** How many objects and arrays a text has at most. Searching for one character is much faster than reading all. */
function countBrackets(text: string): number {
  let count = 0;
  for (const bracket of ["{", "["])
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) count++;
  return count;
}

/** An upper bound of the nesting. */
function measureDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset) | 32;
    if (code === OPENING) deepest = Math.max(deepest, ++depth);
    else if (code === CLOSING) depth--;
  }
  return deepest;
}

/** Brackets and braces differ in one bit only. */
const OPENING = 123;
const CLOSING = 125;

/** Reads a text into a tree with places, by the same rules as {@link readSchemaText}. */
export function readSchemaTree(text: string): JsonReadResult {
  const result = readJson(text, READ_OPTIONS);
  if (!result.ok) return result;
  const long = findLongNumber(result.root);
  if (long === undefined) return result;
  return { ok: false, problem: { message: `Too many digits: more than ${MAX_NUMBER_LENGTH}.`, offset: long.start } };
}

function findLongNumber(root: JsonNode): JsonNode | undefined {
  const pending: JsonNode[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === "number" && node.text.length > MAX_NUMBER_LENGTH) return node;
    if (node.kind === "array") for (const item of node.items) pending.push(item);
    if (node.kind === "object") for (const { value } of node.members) pending.push(value);
  }
  return undefined;
}
