import { quoteName } from "../../diagnostic/quote-name.ts";
import { locateRange } from "../../diagnostic/location.ts";
import { OperationalError } from "../../diagnostic/operational-error.ts";
import { findJsonLocation } from "../../source/json-location.ts";
import type { JsonNode } from "../../source/json-node.ts";
import { printPointer } from "../../source/json-pointer.ts";
import { MAX_JSON_DEPTH, readJson } from "../../source/json-reader.ts";
import type { Range } from "../../source/range.ts";
import type { SourceFile } from "../../source/source-file.ts";
import type { IndexHolder, IndexObject } from "./index-value.ts";
import { IndexFault, isIndexObject, readAnyObject } from "./index-value.ts";

/**
 * What `read` makes of the object an index file holds.
 *
 * @throws OperationalError, with the place, when the text is no JSON, gives a name twice in one object, holds
 * something other than an object, or `read` finds a fault.
 */
export function parseIndex<Value>(source: SourceFile, read: (root: IndexObject) => Value): Value {
  const holder: readonly unknown[] = [parseStrictly(source)];
  try {
    return read(readAnyObject(holder, 0));
  } catch (error) {
    if (!(error instanceof IndexFault)) throw error;
    const range = locateFault(source, holder[0], error);
    throw createIndexError(source, { range, message: error.message, hint: error.hint });
  }
}

/**
 * JSON.parse is an order of magnitude faster than the position-keeping reader but lets the last of several equal names
 * win in silence. Every name is followed by `"` and `:`, so when there are as many of these as names were kept, none
 * was repeated; otherwise (a string may hold them too) the slower reader decides.
 */
function parseStrictly(source: SourceFile): unknown {
  const value = parseFast(source.text);
  if (value !== undefined && countNames(value, 0) === (source.text.match(/"\s*:/g)?.length ?? 0)) return value;
  const result = readJson(source.text);
  if (!result.ok) {
    const { offset, message } = result.problem;
    throw createIndexError(source, {
      range: { start: offset, end: offset },
      message: `The file is not valid JSON. ${message}`,
      hint: "Restore the file from version control; a cut or badly merged index may lack versions.",
    });
  }
  assertUniqueNames(source, result.root);
  return value;
}

function parseFast(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function countNames(value: unknown, depth: number): number {
  if (typeof value !== "object" || value === null) return 0;
  if (depth > MAX_JSON_DEPTH) return Number.NaN;
  const items: readonly unknown[] = Object.values(value);
  let count = Array.isArray(value) ? 0 : items.length;
  for (const item of items) count += countNames(item, depth + 1);
  return count;
}

function assertUniqueNames(source: SourceFile, node: JsonNode): void {
  if (node.kind === "array") for (const item of node.items) assertUniqueNames(source, item);
  if (node.kind !== "object") return;
  const seen = new Set<string>();
  for (const { key, value } of node.members) {
    if (seen.has(key.value)) {
      const message = `The property ${quoteName(key.value)} is given twice.`;
      throw createIndexError(source, { range: key, message, hint: "Keep the one that is right." });
    }
    seen.add(key.value);
    assertUniqueNames(source, value);
  }
}

function locateFault(source: SourceFile, root: unknown, fault: IndexFault): Range {
  const result = readJson(source.text);
  if (!result.ok) return { start: 0, end: 0 };
  const path = findHolder(root, fault.holder);
  if (path === undefined) return result.root;
  const pointer = printPointer(fault.key === undefined ? path : [...path, fault.key]);
  const { node, key } = findJsonLocation(result.root, pointer);
  return fault.atKey && key !== undefined ? key : node;
}

function findHolder(value: unknown, wanted: IndexHolder): readonly (string | number)[] | undefined {
  if (value === wanted) return [];
  if (!Array.isArray(value) && !isIndexObject(value)) return undefined;
  for (const [name, item] of Object.entries(value)) {
    const rest = findHolder(item, wanted);
    if (rest !== undefined) return [name, ...rest];
  }
  return undefined;
}

interface Fault {
  readonly range: Range;
  readonly message: string;
  readonly hint: string | undefined;
}

function createIndexError(source: SourceFile, fault: Fault): OperationalError {
  return new OperationalError({
    code: "registry",
    message: fault.message,
    hint: fault.hint ?? "The format is described in docs/directory-registry.md.",
    location: locateRange(source, fault.range),
  });
}
