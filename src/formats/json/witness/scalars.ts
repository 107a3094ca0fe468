import type { JsonValue } from "../../../source/json-value.ts";
import type { SchemaNode } from "../model.ts";
import { readPattern } from "../pattern/pattern.ts";
import { samplePattern } from "../pattern/sample-pattern.ts";
import { printJson } from "../print-value.ts";
import type { SchemaNumber } from "../schema-number.ts";
import { toDouble } from "../schema-number.ts";
import type { Plain } from "./plain-value.ts";
import { toPlain } from "./plain-value.ts";
import type { View } from "./view.ts";
import { listFacets } from "./view.ts";

/** One value of every type, the usual first. */
const POOL: readonly Plain[] = [1, "x", null, true, false, 0, -1, 1.5, "", [], {}];

/** Longest text that is built for a length limit. */
const MAX_TEXT = 3_000;

/** Values taken from a schema's lists; longer ones are probed in part, from both ends and where lists differ. */
const MAX_LISTED = 40;
/** Values of a list that are compared with those of others. */
const MAX_COMPARED = 10_000;

/** Values that differ in what some facet of the views says about scalars: limits and their neighbours, listed values, samples of patterns, one value of each type. */
export function listScalars(...views: readonly View[]): readonly Plain[] {
  const facets = views.flatMap((view) => listFacets(view));
  const found: Plain[] = [...listUnshared(facets)];
  for (const node of facets) found.push(...listListed(node));
  found.push(...listNumberValues(facets), ...listTexts(facets), ...POOL);
  return dropRepeated(found);
}

/** Values without repetitions, in their order. */
export function dropRepeated(values: readonly Plain[]): readonly Plain[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value] as const)).values()];
}

/** Values that one long list has and another has not. */
function listUnshared(facets: readonly SchemaNode[]): readonly Plain[] {
  const lists = facets.flatMap((node) => (node.kind === "enum" ? [node.values.slice(0, MAX_COMPARED)] : []));
  if (lists.length < 2 || lists.every(({ length }) => length <= MAX_LISTED)) return [];
  const counts = new Map<string, { readonly value: JsonValue; count: number }>();
  for (const list of lists)
    for (const value of list) {
      const key = printJson(value);
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { value, count: 1 });
      else known.count++;
    }
  const unshared = [...counts.values()].filter(({ count }) => count < lists.length);
  return unshared.slice(0, MAX_LISTED).map(({ value }) => toPlain(value));
}

function listListed(node: SchemaNode): readonly Plain[] {
  if (node.kind === "const") return [toPlain(node.value)];
  if (node.kind !== "enum") return [];
  const { values } = node;
  const some =
    values.length > MAX_LISTED ? [...values.slice(0, MAX_LISTED / 2), ...values.slice(-MAX_LISTED / 2)] : values;
  return some.map((value: JsonValue) => toPlain(value));
}

function listNumberValues(facets: readonly SchemaNode[]): readonly Plain[] {
  const numbers = facets.filter((node) => node.kind === "number");
  if (numbers.length === 0) return [];
  const limits = numbers.flatMap((node) => [node.minimum, node.maximum, node.exclusiveMinimum, node.exclusiveMaximum]);
  const steps = numbers.map((node) => node.multipleOf);
  const bounds = toNumbers(limits);
  const multiples = toNumbers(steps);
  const near = bounds.flatMap((bound) => [
    bound,
    bound + 1,
    bound - 1,
    bound + 0.5,
    bound - 0.5,
    Math.floor(bound),
    Math.ceil(bound),
  ]);
  const stepped = multiples.flatMap((step) => [
    step,
    -step,
    2 * step,
    3 * step,
    step / 2,
    0,
    ...bounds.flatMap((bound) => neighbours(bound, step)),
  ]);
  const joint = multiples.flatMap((step) => multiples.map((other) => step * other));
  return [...near, ...stepped, ...joint, 0, 1, -1, 2, 1.5].filter((value) => Number.isFinite(value)).map(tidy);
}

function toNumbers(values: readonly (SchemaNumber | undefined)[]): readonly number[] {
  return values.filter((value) => value !== undefined).map(toDouble);
}

/** The multiples of a step around a bound. */
function neighbours(bound: number, step: number): readonly number[] {
  const below = Math.floor(bound / step) * step;
  return [below, below + step, below - step, below + 2 * step];
}

/** Sums of decimals carry rounding errors that no document should show. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function listTexts(facets: readonly SchemaNode[]): readonly Plain[] {
  const strings = facets.filter((node) => node.kind === "string");
  if (strings.length === 0) return [];
  const lengths = new Set(
    strings
      .flatMap((node) => [node.minLength, node.maxLength])
      .flatMap((limit) => (limit === undefined ? [] : [limit - 1, limit, limit + 1])),
  );
  const samples = strings.flatMap((node) => (node.pattern === undefined ? [] : samplePatternText(node.pattern)));
  const sized = [...lengths]
    .filter((length) => length >= 0 && length <= MAX_TEXT)
    .flatMap((length) => ["a".repeat(length), ...samples.map((sample) => resize(sample, length))]);
  return [...samples, ...sized, ...FORMAT_SAMPLES, "a", "A", "0", "", " ", "é"];
}

/** Texts of usual shapes, for patterns and formats of the other side. */
const FORMAT_SAMPLES: readonly string[] = ["ab", "abc", "A1", "12345", "2020-01-01", "not this"];

/** Samples of a pattern that it really finds. */
export function samplePatternText(pattern: string): readonly string[] {
  const compiled = readPattern(pattern);
  if (!compiled.ok) return [];
  return samplePattern(compiled.parsed).filter((sample) => compiled.search(sample) === true);
}

/** A sample made as long as wanted by repeating its last or a middle character. */
function resize(sample: string, length: number): string {
  const chars = Array.from(sample);
  if (chars.length === 0) return "a".repeat(length);
  if (chars.length >= length) return chars.slice(0, length).join("");
  const middle = Math.floor(chars.length / 2);
  return [
    ...chars.slice(0, middle),
    ...Array.from({ length: length - chars.length }, () => chars[middle] ?? "a"),
    ...chars.slice(middle),
  ].join("");
}
