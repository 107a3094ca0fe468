import type { Plain, PlainObject } from "./plain-value.ts";
import { createPlainObject, isPlainObject, withEntry, withoutEntry } from "./plain-value.ts";
import type { Place, Search } from "./search.ts";
import { isOnFocus, listBases } from "./search.ts";
import { listScalars, samplePatternText } from "./scalars.ts";
import { listObjects, viewProperty } from "./view.ts";

/** Values of one property that are tried in each base, when the search looks everywhere. */
const MAX_UNFOCUSED = 40;

/** Bases in which each property is varied, names that are paired, properties of the largest object built. */
const MAX_BASES = 4;
const MAX_PAIRED = 9;
const MAX_SIZE = 400;

/** Objects to try: a valid one with one property varied, added or left out, of other sizes, or with two properties more. */
export function* probeObjects(search: Search, place: Place): Iterable<Plain> {
  const nodes = [...listObjects(place.writer), ...listObjects(place.reader)];
  if (nodes.length === 0) return;
  const bases = listObjectBases(search, place);
  const names = [
    ...new Set([...nodes.flatMap((node) => [...node.properties.keys(), ...node.required]), ...listDependent(place)]),
  ];
  for (const name of names) yield* probeProperty(search, place, { name, bases });
  for (const name of listFreshNames(place)) yield* probeProperty(search, place, { name, bases });
  yield* probeDependencies(search, place, bases);
  yield* probeSizes(search, place, { names, bases });
  yield* probePairs(search, place, { names, bases });
}

function listObjectBases(search: Search, place: Place): readonly PlainObject[] {
  const found = listBases(search.bases, place.writer)
    .filter(isPlainObject)
    .slice(0, MAX_BASES + 2);
  // The empty object may be invalid by itself and a part of a valid one all the same.
  return found.some((base) => Object.keys(base).length === 0) ? found : [...found, {}];
}

interface Properties {
  readonly names: readonly string[];
  readonly bases: readonly PlainObject[];
}

function* probeProperty(
  search: Search,
  place: Place,
  { name, bases }: { readonly name: string; readonly bases: readonly PlainObject[] },
): Iterable<Plain> {
  const path = findPropertyPath(search, place, name);
  if (path === undefined) return;
  for (const base of bases) if (Object.hasOwn(base, name)) yield withoutEntry(base, name);
  const below: Place = {
    writer: viewProperty(place.writer, name),
    reader: viewProperty(place.reader, name),
    path,
    depth: place.depth + 1,
  };
  let tried = 0;
  for (const value of search.probe(below)) {
    for (const base of bases) yield withEntry(base, name, value);
    if (search.focus === "" && ++tried >= MAX_UNFOCUSED) return;
  }
}

/** The registry's path of a property, or of what stands for it; undefined when it is not what the search looks at. */
function findPropertyPath(search: Search, place: Place, name: string): string | undefined {
  const path = `${place.path}/properties/${name}`;
  const rest = `${place.path}/additionalProperties`;
  if (search.focus === "") return path;
  if (search.focus.startsWith(rest)) return rest;
  const paths = [path, `${place.path}/required/${name}`, rest];
  return paths.some((one) => isOnFocus(search, one)) ? path : undefined;
}

function listDependent(place: Place): readonly string[] {
  return [...listObjects(place.writer), ...listObjects(place.reader)].flatMap((node) => [
    ...node.arrayDependencies.keys(),
    ...node.schemaDependencies.keys(),
    ...[...node.arrayDependencies.values()].flat(),
  ]);
}

/** Names that no side declares: of every pattern, of every rule for names, and one of no pattern. */
function listFreshNames(place: Place): readonly string[] {
  const nodes = [...listObjects(place.writer), ...listObjects(place.reader)];
  const declared = new Set(nodes.flatMap((node) => [...node.properties.keys()]));
  const patterned = nodes.flatMap((node) =>
    node.patterns.flatMap(({ pattern }) => samplePatternText(pattern).slice(0, 3)),
  );
  const ruled = nodes.flatMap((node) =>
    node.propertyNames === null ? [] : listScalars([node.propertyNames]).filter((name) => typeof name === "string"),
  );
  const fresh = ["zz", "extra_property", "Z9", ...patterned, ...ruled.slice(0, 20)];
  return [...new Set(fresh)].filter((name) => !declared.has(name)).slice(0, 30);
}

function* probeDependencies(search: Search, place: Place, bases: readonly PlainObject[]): Iterable<Plain> {
  for (const [name, needed] of listDependencies(place))
    for (const base of bases) yield* probeDependency(search, place, { base, name, needed });
}

function listDependencies(place: Place): readonly (readonly [string, readonly string[]])[] {
  return [...listObjects(place.writer), ...listObjects(place.reader)].flatMap((node) => [
    ...node.arrayDependencies,
    ...[...node.schemaDependencies.keys()].map((name) => [name, []] as const),
  ]);
}

/** With the property alone, with all it needs, and with all but one of them. */
function* probeDependency(
  search: Search,
  place: Place,
  { base, name, needed }: { readonly base: PlainObject; readonly name: string; readonly needed: readonly string[] },
): Iterable<Plain> {
  for (const names of [[name], [name, ...needed]]) {
    const object = addNames(search, place, { base, names });
    if (object === undefined) continue;
    yield object;
    for (const missing of needed) yield withoutEntry(object, missing);
  }
}

/** The base with plain values for some more properties, those of the writer's schema. */
function addNames(
  search: Search,
  place: Place,
  { base, names }: { readonly base: PlainObject; readonly names: readonly string[] },
): PlainObject | undefined {
  const entries = new Map<string, Plain>(Object.entries(base));
  for (const name of names) {
    if (entries.has(name)) continue;
    const value = search.bases.pick(viewProperty(place.writer, name));
    if (value === undefined) return undefined;
    entries.set(name, value);
  }
  return createPlainObject(entries);
}

function* probeSizes(search: Search, place: Place, { names, bases }: Properties): Iterable<Plain> {
  const sizes = listSizes(place);
  const fresh = Array.from({ length: Math.max(0, ...sizes) }, (_, index) => `p${index}`);
  const patterned = listFreshNames(place);
  const orders = [
    [...names, ...fresh],
    [...patterned, ...fresh, ...names],
    [...fresh, ...names],
  ];
  for (const size of sizes)
    for (const base of bases) yield* orders.flatMap((order) => reachSize(search, place, { base, order, size }));
}

function listSizes(place: Place): readonly number[] {
  const nodes = [...listObjects(place.writer), ...listObjects(place.reader)];
  const limits = nodes.flatMap((node) => [node.minProperties, node.maxProperties]);
  const sizes = limits.flatMap((limit) => (limit === undefined ? [] : [limit - 1, limit, limit + 1]));
  return [...new Set(sizes)].filter((size) => size >= 0 && size <= MAX_SIZE);
}

function reachSize(
  search: Search,
  place: Place,
  { base, order, size }: { readonly base: PlainObject; readonly order: readonly string[]; readonly size: number },
): readonly Plain[] {
  const missing = size - Object.keys(base).length;
  const added = order.filter((name) => !Object.hasOwn(base, name)).slice(0, Math.max(0, missing));
  const value = addNames(search, place, { base, names: added });
  return value !== undefined && Object.keys(value).length === size ? [value] : [];
}

/** Two or all properties at once, for choices between required properties. */
function* probePairs(search: Search, place: Place, { names, bases }: Properties): Iterable<Plain> {
  const some = names.slice(0, MAX_PAIRED);
  const pairs = some.flatMap((name, index) => some.slice(index + 1).map((other) => [name, other]));
  for (const base of bases)
    for (const added of [names.slice(0, MAX_SIZE), ...pairs]) {
      const value = addNames(search, place, { base, names: added });
      if (value !== undefined) yield value;
    }
}
