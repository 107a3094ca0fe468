import { isModernDraft } from "./draft.ts";
import type { Plain, PlainObject } from "./plain-value.ts";
import { getPlain, isPlainArray, isPlainObject } from "./plain-value.ts";
import type { Located, SchemaBundle } from "./schema-bundle.ts";
import { CannotJudge, enterScope } from "./schema-bundle.ts";

/** One schema object of several that all must hold. */
export interface Conjunct {
  readonly schema: PlainObject;
  readonly base: string;
}

/** Schema objects that all must hold; `never` where one of them is `false`. */
export type Conjunction = readonly Conjunct[] | "never";

/** References inside references that are followed. */
const MAX_DEPTH = 30;

/** Schemas as one flat list of objects: references followed, `allOf` taken apart, `true` left out. */
export function flatten(bundle: SchemaBundle, schemas: readonly Located[]): Conjunction {
  const conjuncts: Conjunct[] = [];
  const visit = (located: Located, depth: number): boolean => {
    if (depth > MAX_DEPTH) throw new CannotJudge("references are nested too deeply");
    const { schema } = located;
    if (typeof schema === "boolean") return schema;
    if (!isPlainObject(schema)) throw new CannotJudge("a subschema is neither an object nor a boolean");
    const base = enterScope(schema, located.base, bundle.draft);
    const reference = getPlain(schema, "$ref");
    if (typeof reference === "string") {
      if (!visit(bundle.resolve(reference, base), depth + 1)) return false;
      if (!isModernDraft(bundle.draft)) return true;
    }
    conjuncts.push({ schema: bundle.adapt(schema), base });
    const all = getPlain(schema, "allOf");
    return !isPlainArray(all) || all.every((part) => visit({ schema: part, base }, depth + 1));
  };
  return schemas.every((located) => visit(located, 0)) ? conjuncts : "never";
}

/** The JSON types, integers apart from other numbers. */
export type JsonType = "null" | "boolean" | "integer" | "fraction" | "string" | "array" | "object";

const ALL_TYPES: readonly JsonType[] = ["null", "boolean", "integer", "fraction", "string", "array", "object"];

/** The types that values of a conjunction may have: a superset of the true answer. */
export function listTypes(conjunction: Conjunction): readonly JsonType[] {
  if (conjunction === "never") return [];
  return ALL_TYPES.filter((type) => conjunction.every(({ schema }) => mayHaveType(schema, type)));
}

/** Whether no value can be valid for all of some schemas, as far as their types tell. */
export function isImpossible(bundle: SchemaBundle, schemas: readonly Located[]): boolean {
  return listTypes(flatten(bundle, schemas)).length === 0;
}

function mayHaveType(schema: PlainObject, type: JsonType): boolean {
  if (excludesType(getPlain(schema, "not"), type)) return false;
  const names = getPlain(schema, "type");
  if (names !== undefined && !(isPlainArray(names) ? names : [names]).some((name) => isNamed(type, name))) return false;
  const values = listValues(schema);
  if (values !== undefined && !values.some((value) => getType(value) === type)) return false;
  const { multipleOf } = schema;
  return type !== "fraction" || typeof multipleOf !== "number" || !Number.isInteger(multipleOf);
}

/** Whether a negated schema is nothing but a type, and this one is of it. */
function excludesType(negated: Plain | undefined, type: JsonType): boolean {
  if (negated === true) return true;
  if (!isPlainObject(negated)) return false;
  const keys = Object.keys(negated);
  if (keys.length === 0) return true;
  const names = keys.length === 1 ? getPlain(negated, "type") : undefined;
  return names !== undefined && (isPlainArray(names) ? names : [names]).some((name) => isNamed(type, name));
}

function isNamed(type: JsonType, name: Plain): boolean {
  return type === name || (name === "number" && (type === "integer" || type === "fraction"));
}

/** The type of a value. */
function getType(value: Plain): JsonType {
  if (value === null) return "null";
  if (isPlainArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "fraction";
  return typeof value as JsonType;
}

/** The values a schema object allows at most, where it lists them. */
export function listValues(schema: PlainObject): readonly Plain[] | undefined {
  const constant = getPlain(schema, "const");
  if (constant !== undefined) return [constant];
  const list = getPlain(schema, "enum");
  return isPlainArray(list) ? list : undefined;
}

/** Whether no value can be of both: their types differ, or both list their values and share none. */
export function areDisjoint(left: Conjunction, right: Conjunction): boolean {
  const types = listTypes(right);
  return !listTypes(left).some((type) => types.includes(type));
}
