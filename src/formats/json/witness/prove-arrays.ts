import type { Conjunct } from "./conjunction.ts";
import { isImpossible } from "./conjunction.ts";
import { getPlain, isPlainArray } from "./plain-value.ts";
import type { Plain, PlainObject } from "./plain-value.ts";
import type { Proof, ReaderKeyword } from "./proof.ts";
import { isAnything } from "./prove-objects.ts";
import { listNumbers } from "./prove-scalars.ts";
import type { Located, SchemaBundle } from "./schema-bundle.ts";

/** Whether one of the reader's keywords for arrays holds for all arrays of the writer. */
export function impliesArrayKeyword(proof: Proof, writer: readonly Conjunct[], reader: ReaderKeyword): boolean {
  const value = reader.schema[reader.keyword] ?? null;
  switch (reader.keyword) {
    case "minItems":
      return typeof value === "number" && Math.max(0, ...listNumbers(writer, "minItems")) >= value;
    case "maxItems":
      return typeof value === "number" && findMaxItems(proof, writer) <= value;
    case "uniqueItems":
      return (
        value !== true ||
        findMaxItems(proof, writer) <= 1 ||
        writer.some(({ schema }) => getPlain(schema, "uniqueItems") === true)
      );
    case "contains":
      return coversContains(proof, writer, reader);
    case "unevaluatedItems":
      return readItems(reader, proof.reader).rest !== undefined || isAnything(value);
    default:
      return coversItems(proof, writer, reader);
  }
}

interface ItemSchemas {
  readonly tuple: readonly Plain[];
  readonly rest: Plain | undefined;
}

/** How a schema object restricts the items of an array, by the draft's keywords. */
function readItems({ schema }: Conjunct, { draft }: SchemaBundle): ItemSchemas {
  const items = getPlain(schema, "items");
  if (draft === "2020-12") {
    const prefix = getPlain(schema, "prefixItems");
    return { tuple: isPlainArray(prefix) ? prefix : [], rest: items };
  }
  return isPlainArray(items) ? { tuple: items, rest: getPlain(schema, "additionalItems") } : { tuple: [], rest: items };
}

function listConstraints(proof: Proof, writer: readonly Conjunct[], index: number): readonly Located[] {
  return writer.flatMap((part) => {
    const { tuple, rest } = readItems(part, proof.writer);
    const schema = tuple[index] ?? rest;
    return schema === undefined ? [] : [{ schema, base: part.base }];
  });
}

function coversItems(proof: Proof, writer: readonly Conjunct[], reader: ReaderKeyword): boolean {
  const { tuple, rest } = readItems(reader, proof.reader);
  const listed = Math.max(tuple.length, ...writer.map((part) => readItems(part, proof.writer).tuple.length));
  const most = findMaxItems(proof, writer);
  for (let index = 0; index <= listed && index < most; index++) {
    const schema = tuple[index] ?? rest;
    if (schema === undefined) continue;
    const constraints = listConstraints(proof, writer, index);
    if (isImpossible(proof.writer, constraints)) return true;
    if (!proof.provesBelow(constraints, { schema, base: reader.base })) return false;
  }
  return true;
}

/** The greatest number of items the writer allows: its limit, or the first position at which nothing is valid. */
function findMaxItems(proof: Proof, writer: readonly Conjunct[]): number {
  const limit = Math.min(Infinity, ...listNumbers(writer, "maxItems"));
  const listed = Math.max(0, ...writer.map((part) => readItems(part, proof.writer).tuple.length));
  for (let index = 0; index <= listed && index < limit; index++)
    if (isImpossible(proof.writer, listConstraints(proof, writer, index))) return index;
  return limit;
}

/** Whether the writer asks for the same matches, at least as many and at most as many. */
function coversContains(proof: Proof, writer: readonly Conjunct[], { schema }: ReaderKeyword): boolean {
  const wanted = readMatches(schema);
  if (wanted.least === 0 && wanted.most === Infinity) return true;
  return writer.some((part) => {
    const own = readMatches(part.schema);
    const isSame = proof.isSame(getPlain(part.schema, "contains"), getPlain(schema, "contains"));
    return isSame && own.least >= wanted.least && own.most <= wanted.most;
  });
}

function readMatches(schema: PlainObject): { readonly least: number; readonly most: number } {
  const [least, most] = [getPlain(schema, "minContains"), getPlain(schema, "maxContains")];
  return { least: typeof least === "number" ? least : 1, most: typeof most === "number" ? most : Infinity };
}
