import { isModernDraft } from "./draft.ts";
import { getPlain, isPlainArray, isPlainObject } from "./plain-value.ts";
import type { Plain, PlainObject } from "./plain-value.ts";
import type { Located } from "./schema-bundle.ts";
import type { Evaluated, SchemaObject, Validation } from "./validation.ts";
import { matchesPattern } from "./validate-scalar.ts";

const NO_ITEMS: ReadonlySet<number> = new Set();

/** An object under validation, with what other keywords of the schema have looked at already. */
interface ObjectCase {
  readonly value: PlainObject;
  readonly evaluated: Evaluated;
}

/** Validates the keywords for objects. */
export function validateObject(
  validation: Validation,
  object: SchemaObject,
  { value, evaluated }: ObjectCase,
): Evaluated | null {
  if (!keepsToSizes(object.schema, value) || !keepsToNames(validation, object, value)) return null;
  const seen = validateMembers(validation, object, value);
  if (seen === null) return null;
  const rest = isModernDraft(validation.draft) ? getPlain(object.schema, "unevaluatedProperties") : undefined;
  if (rest === undefined) return { properties: seen, items: NO_ITEMS };
  const looked = new Set([...seen, ...evaluated.properties]);
  return keepsToRest(validation, { schema: rest, base: object.base }, { value, looked })
    ? { properties: new Set(Object.keys(value)), items: NO_ITEMS }
    : null;
}

/** The names of the properties that keywords other than `unevaluatedProperties` look at. */
function validateMembers(validation: Validation, object: SchemaObject, value: PlainObject): ReadonlySet<string> | null {
  const seen = validateProperties(validation, object, value);
  const dependent = seen === null ? null : validateDependencies(validation, object, value);
  if (seen === null || dependent === null) return null;
  return new Set([...seen, ...dependent.flatMap((one) => [...one.properties])]);
}

/** Whether what no other keyword has looked at is valid. */
function keepsToRest(
  validation: Validation,
  rest: Located,
  { value, looked }: { readonly value: PlainObject; readonly looked: ReadonlySet<string> },
): boolean {
  return Object.entries(value).every(([name, part]) => looked.has(name) || validation.validate(rest, part) !== null);
}

function keepsToSizes(schema: PlainObject, value: PlainObject): boolean {
  const { minProperties, maxProperties, required } = schema;
  const size = Object.keys(value).length;
  if (typeof minProperties === "number" && size < minProperties) return false;
  if (typeof maxProperties === "number" && size > maxProperties) return false;
  return !isPlainArray(required) || required.every((name) => typeof name !== "string" || Object.hasOwn(value, name));
}

function keepsToNames(validation: Validation, { schema, base }: SchemaObject, value: PlainObject): boolean {
  const names = getPlain(schema, "propertyNames");
  if (names === undefined || validation.draft === "draft4") return true;
  return Object.keys(value).every((name) => validation.validate({ schema: names, base }, name) !== null);
}

function validateProperties(
  validation: Validation,
  { schema, base }: SchemaObject,
  value: PlainObject,
): Set<string> | null {
  const properties = toObject(getPlain(schema, "properties"));
  const patterns = Object.entries(toObject(getPlain(schema, "patternProperties")));
  const rest = getPlain(schema, "additionalProperties");
  const seen = new Set<string>();
  for (const [name, part] of Object.entries(value)) {
    const own = getPlain(properties, name);
    const matching = patterns.filter(([pattern]) => matchesPattern(pattern, name)).map(([, one]) => one);
    const schemas = own === undefined ? matching : [own, ...matching];
    const applied = schemas.length === 0 && rest !== undefined ? [rest] : schemas;
    if (applied.some((one) => validation.validate({ schema: one, base }, part) === null)) return null;
    if (applied.length > 0) seen.add(name);
  }
  return seen;
}

function toObject(value: Plain | undefined): PlainObject {
  return isPlainObject(value) ? value : {};
}

function validateDependencies(
  validation: Validation,
  object: SchemaObject,
  value: PlainObject,
): readonly Evaluated[] | null {
  const isModern = isModernDraft(validation.draft);
  const keywords = isModern ? ["dependentRequired", "dependentSchemas"] : ["dependencies"];
  const found: Evaluated[] = [];
  for (const keyword of keywords)
    for (const [name, dependency] of Object.entries(toObject(getPlain(object.schema, keyword)))) {
      if (!Object.hasOwn(value, name)) continue;
      const result = validateDependency(validation, { dependency, base: object.base }, value);
      if (result === null) return null;
      found.push(result);
    }
  return found;
}

function validateDependency(
  validation: Validation,
  { dependency, base }: { readonly dependency: Plain; readonly base: string },
  value: PlainObject,
): Evaluated | null {
  if (!isPlainArray(dependency)) return validation.validate({ schema: dependency, base }, value);
  const complete = dependency.every((name) => typeof name !== "string" || Object.hasOwn(value, name));
  return complete ? { properties: new Set(), items: NO_ITEMS } : null;
}
