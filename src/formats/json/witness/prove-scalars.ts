import type { PatternNode } from "../pattern/pattern-syntax.ts";
import { readPattern } from "../pattern/pattern.ts";
import type { Conjunct, JsonType } from "./conjunction.ts";
import type { Plain } from "./plain-value.ts";
import { getPlain } from "./plain-value.ts";
import { isMultiple } from "./validate-scalar.ts";

/** Whether a keyword's restriction on numbers or texts holds for all values of some conjuncts of these types. */
export function impliesScalar(
  writer: readonly Conjunct[],
  { keyword, limit, types }: { readonly keyword: string; readonly limit: Plain; readonly types: readonly JsonType[] },
): boolean {
  if (keyword === "pattern") return impliesPattern(writer, limit);
  if (typeof limit !== "number") return false;
  switch (keyword) {
    case "maximum":
      return findUpperBound(writer, types).some(([bound]) => bound <= limit);
    case "exclusiveMaximum":
      return findUpperBound(writer, types).some(([bound, isOpen]) => bound < limit || (bound === limit && isOpen));
    case "minimum":
      return findLowerBound(writer, types).some(([bound]) => bound >= limit);
    case "exclusiveMinimum":
      return findLowerBound(writer, types).some(([bound, isOpen]) => bound > limit || (bound === limit && isOpen));
    case "multipleOf":
      return impliesMultiple(writer, limit, types);
    case "minLength":
      return limit <= 0 || listNumbers(writer, keyword).some((own) => own >= limit);
    case "maxLength":
      return listNumbers(writer, keyword).some((own) => own <= limit);
    default:
      return false;
  }
}

/** The numbers under a keyword. */
export function listNumbers(writer: readonly Conjunct[], keyword: string): readonly number[] {
  return writer.map(({ schema }) => getPlain(schema, keyword)).filter((value) => typeof value === "number");
}

type Bound = readonly [number, boolean];

/** Upper bounds, each with whether it is excluded; integers have none that are excluded. */
function findUpperBound(writer: readonly Conjunct[], types: readonly JsonType[]): readonly Bound[] {
  const bounds = listBounds(writer, "maximum", "exclusiveMaximum");
  if (types.includes("fraction")) return bounds;
  return bounds.map(([bound, isOpen]) => [isOpen ? Math.ceil(bound) - 1 : Math.floor(bound), false] as const);
}

function findLowerBound(writer: readonly Conjunct[], types: readonly JsonType[]): readonly Bound[] {
  const bounds = listBounds(writer, "minimum", "exclusiveMinimum");
  if (types.includes("fraction")) return bounds;
  return bounds.map(([bound, isOpen]) => [isOpen ? Math.floor(bound) + 1 : Math.ceil(bound), false] as const);
}

function listBounds(writer: readonly Conjunct[], keyword: string, exclusive: string): readonly Bound[] {
  const plain = writer.flatMap(({ schema }): readonly Bound[] => {
    const limit = getPlain(schema, keyword);
    return typeof limit === "number" ? [[limit, getPlain(schema, exclusive) === true]] : [];
  });
  return [...plain, ...listNumbers(writer, exclusive).map((limit): Bound => [limit, true])];
}

function impliesMultiple(writer: readonly Conjunct[], step: number, types: readonly JsonType[]): boolean {
  if (!types.includes("fraction") && Number.isInteger(Math.round(1 / step)) && isMultiple(1, step)) return true;
  return listNumbers(writer, "multipleOf").some((own) => isMultiple(own, step));
}

function impliesPattern(writer: readonly Conjunct[], pattern: Plain): boolean {
  if (typeof pattern !== "string") return false;
  return writer.some(({ schema }) => getPlain(schema, "pattern") === pattern) || isUniversalPattern(pattern);
}

/** Whether a pattern finds something in every text: it can match nothing at all, wherever it starts. */
function isUniversalPattern(pattern: string): boolean {
  const compiled = readPattern(pattern);
  return compiled.ok && canMatchNothing(compiled.parsed.root);
}

function canMatchNothing(node: PatternNode): boolean {
  switch (node.kind) {
    case "set":
    case "look":
    case "back-reference":
      return false;
    // A search starts at the start of the text too.
    case "anchor":
      return node.at === "start" || node.at === "line-start";
    case "sequence":
      return node.items.every(canMatchNothing);
    case "choice":
      return node.options.some(canMatchNothing);
    case "repeat":
      return node.min === 0 || canMatchNothing(node.item);
    case "group":
    case "atomic":
      return canMatchNothing(node.item);
  }
}
