import type { ArrayNode } from "../model.ts";
import type { Plain } from "./plain-value.ts";
import { isPlainArray } from "./plain-value.ts";
import type { Place, Search } from "./search.ts";
import { isOnFocus, listBases } from "./search.ts";
import { listScalars } from "./scalars.ts";
import { listArrays, viewItem } from "./view.ts";

/** Values of one item that are tried when the search looks everywhere, and items of the longest array built. */
const MAX_UNFOCUSED = 40;
const MAX_SIZE = 300;

/** Arrays to try: a valid one with one item varied, of other lengths, with repeated items, with more or fewer matches. */
export function* probeArrays(search: Search, place: Place): Iterable<Plain> {
  const nodes = [...listArrays(place.writer), ...listArrays(place.reader)];
  if (nodes.length === 0) return;
  const found = listBases(search.bases, place.writer).filter(isPlainArray);
  const bases = found.length === 0 ? [[]] : found;
  const listed = Math.max(0, ...nodes.map((node) => node.tuple?.length ?? 0));
  for (let index = 0; index <= Math.min(listed, 20); index++) yield* probeItem(search, place, { index, bases });
  yield* probeLengths(search, place, bases);
  yield* probeMatches(search, place, bases);
}

type Arrays = readonly (readonly Plain[])[];

function* probeItem(
  search: Search,
  place: Place,
  { index, bases }: { readonly index: number; readonly bases: Arrays },
): Iterable<Plain> {
  const listed = `${place.path}/items/${index}`;
  const paths = [listed, `${place.path}/items`, `${place.path}/additionalItems`, `${place.path}/unevaluatedItems`];
  const path = paths.find((one) => search.focus !== "" && (search.focus === one || search.focus.startsWith(`${one}/`)));
  if (search.focus !== "" && path === undefined && !isOnFocus(search, listed)) return;
  const below: Place = {
    writer: viewItem(place.writer, index),
    reader: viewItem(place.reader, index),
    path: path ?? listed,
    depth: place.depth + 1,
  };
  let tried = 0;
  const filled = bases.slice(0, 3).flatMap((base) => {
    const array = fillArray(search, place, { base, length: index });
    return array === undefined ? [] : [array];
  });
  for (const value of search.probe(below)) {
    for (const array of filled) yield [...array.slice(0, index), value, ...array.slice(index + 1)];
    if (search.focus === "" && ++tried >= MAX_UNFOCUSED) return;
  }
}

/** The base with plain items up to a length. */
function fillArray(
  search: Search,
  place: Place,
  { base, length }: { readonly base: readonly Plain[]; readonly length: number },
): readonly Plain[] | undefined {
  const items = [...base];
  while (items.length < Math.min(length, MAX_SIZE)) {
    const item = search.bases.pick(viewItem(place.writer, items.length));
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

function* probeLengths(search: Search, place: Place, bases: Arrays): Iterable<Plain> {
  const nodes = [...listArrays(place.writer), ...listArrays(place.reader)];
  const limits = nodes.flatMap((node) => [node.minItems, node.maxItems]).filter((limit) => limit !== undefined);
  const lengths = new Set([0, 1, 2, 3, ...limits.flatMap((limit) => [limit - 1, limit, limit + 1])]);
  for (const length of [...lengths].filter((one) => one >= 0 && one <= MAX_SIZE))
    yield* fillToLength(search, place, { bases, length });
}

function* fillToLength(
  search: Search,
  place: Place,
  { bases, length }: { readonly bases: Arrays; readonly length: number },
): Iterable<Plain> {
  for (const base of bases.slice(0, 3)) {
    const filled = fillArray(search, place, { base, length });
    if (filled !== undefined) yield filled.slice(0, length);
  }
  const different = fillDifferently(search, place, length);
  if (different !== undefined) yield different;
}

/** Items that all differ, for arrays that must have no equal ones. */
function fillDifferently(search: Search, place: Place, length: number): readonly Plain[] | undefined {
  const view = viewItem(place.writer, 0);
  const known = [...listBases(search.bases, view), ...listScalars(view)];
  const texts = Array.from({ length }, (_, index) => `x${index}`);
  const numbers = Array.from({ length }, (_, index) => index + 1);
  const kind = typeof known[0];
  const unique = [...new Map(known.map((item) => [JSON.stringify(item), item] as const)).values()].filter(
    (item) => typeof item === kind,
  );
  if (unique.length >= length) return unique.slice(0, length);
  return kind === "number" ? numbers : kind === "string" ? texts : undefined;
}

/** Arrays with some items that match `contains` and some that do not. */
function* probeMatches(search: Search, place: Place, bases: Arrays): Iterable<Plain> {
  for (const node of [...listArrays(place.writer), ...listArrays(place.reader)]) {
    const { contains } = node;
    if (contains === null) continue;
    const matches = [...search.bases.list(contains), ...listScalars([contains])].slice(0, 12);
    for (const repeated of listCounts(node).flatMap((count) => matches.map((match) => repeat(match, count))))
      for (const base of [[], ...bases.slice(0, 2)]) yield [...base, ...repeated];
  }
}

function listCounts({ minContains, maxContains }: ArrayNode): readonly number[] {
  const limits = [minContains, maxContains].flatMap((limit) =>
    limit === undefined ? [] : [limit - 1, limit, limit + 1],
  );
  return [...new Set([0, 1, 2, ...limits])].filter((count) => count >= 0 && count <= MAX_SIZE);
}

function repeat(value: Plain, count: number): readonly Plain[] {
  return Array.from({ length: count }, () => value);
}
