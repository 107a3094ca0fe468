import { isModernDraft } from "./draft.ts";
import { areEqual, getPlain, isPlainArray } from "./plain-value.ts";
import type { Plain } from "./plain-value.ts";
import type { Evaluated, SchemaObject, Validation } from "./validation.ts";

const NO_PROPERTIES: ReadonlySet<string> = new Set();

/** An array under validation, with what other keywords of the schema have looked at already. */
interface ArrayCase {
  readonly value: readonly Plain[];
  readonly evaluated: Evaluated;
}

/** Validates the keywords for arrays. */
export function validateArray(
  validation: Validation,
  object: SchemaObject,
  { value, evaluated }: ArrayCase,
): Evaluated | null {
  if (!keepsToSizes(object, value)) return null;
  const items = validateItems(validation, object, value);
  if (items === null) return null;
  const contained = validateContains(validation, object, value);
  if (contained === null) return null;
  const seen = new Set([...items, ...contained]);
  const rest = isModernDraft(validation.draft) ? getPlain(object.schema, "unevaluatedItems") : undefined;
  if (rest === undefined) return { properties: NO_PROPERTIES, items: seen };
  const { base } = object;
  for (const [index, item] of value.entries())
    if (!seen.has(index) && !evaluated.items.has(index) && validation.validate({ schema: rest, base }, item) === null)
      return null;
  return { properties: NO_PROPERTIES, items: new Set(value.keys()) };
}

function keepsToSizes({ schema }: SchemaObject, value: readonly Plain[]): boolean {
  const { minItems, maxItems, uniqueItems } = schema;
  if (typeof minItems === "number" && value.length < minItems) return false;
  if (typeof maxItems === "number" && value.length > maxItems) return false;
  return (
    uniqueItems !== true || value.every((item, index) => !value.slice(0, index).some((other) => areEqual(other, item)))
  );
}

function validateItems(
  validation: Validation,
  { schema, base }: SchemaObject,
  value: readonly Plain[],
): ReadonlySet<number> | null {
  const isLatest = validation.draft === "2020-12";
  const items = getPlain(schema, "items");
  const listed = isLatest ? getPlain(schema, "prefixItems") : isPlainArray(items) ? items : undefined;
  const tuple = isPlainArray(listed) ? listed : [];
  const rest = isLatest ? items : isPlainArray(items) ? getPlain(schema, "additionalItems") : items;
  const seen = new Set<number>();
  for (const [index, item] of value.entries()) {
    const one = tuple[index] ?? rest;
    if (one === undefined) continue;
    if (validation.validate({ schema: one, base }, item) === null) return null;
    seen.add(index);
  }
  return seen;
}

/** The items that `contains` matched; only 2020-12 counts them as looked at. */
function validateContains(
  validation: Validation,
  { schema, base }: SchemaObject,
  value: readonly Plain[],
): ReadonlySet<number> | null {
  const contains = getPlain(schema, "contains");
  if (contains === undefined || validation.draft === "draft4") return new Set();
  const matched = [...value.keys()].filter(
    (index) => validation.validate({ schema: contains, base }, value[index] ?? null) !== null,
  );
  const isModern = isModernDraft(validation.draft);
  const { minContains, maxContains } = schema;
  const least = isModern && typeof minContains === "number" ? minContains : 1;
  const most = isModern && typeof maxContains === "number" ? maxContains : Infinity;
  if (matched.length < least || matched.length > most) return null;
  return new Set(validation.draft === "2020-12" ? matched : []);
}
