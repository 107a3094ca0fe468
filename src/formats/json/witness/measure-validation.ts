import { isModernDraft } from "./draft.ts";
import type { Plain, PlainObject } from "./plain-value.ts";
import { getPlain, isPlainArray, isPlainObject } from "./plain-value.ts";
import type { Located, SchemaBundle } from "./schema-bundle.ts";
import { CannotJudge, enterScope } from "./schema-bundle.ts";
import { matchesPattern } from "./validate-scalar.ts";

/** Subschemas that a validator which stops at nothing may enter, and schemas inside each other. */
const MAX_VISITS = 50_000;
const MAX_DEPTH = 300;

const SAME_VALUE: readonly string[] = ["not", "if", "then", "else"];
const SAME_VALUE_LISTS: readonly string[] = ["allOf", "anyOf", "oneOf"];
const SAME_VALUE_MAPS: readonly string[] = ["dependencies", "dependentSchemas"];
const EACH_PROPERTY: readonly string[] = ["additionalProperties", "unevaluatedProperties", "propertyNames"];
const EACH_ITEM: readonly string[] = ["items", "additionalItems", "contains", "unevaluatedItems"];

/**
 * Whether validating a document costs a bounded number of steps even for a validator that stops at no error. References
 * can make a small schema enter the same place a billion times: nobody else's validator is to be asked about such a one.
 */
export function isCheapToValidate(bundle: SchemaBundle, value: Plain): boolean {
  const meter = new Meter(bundle);
  try {
    meter.visit(bundle.root, value, 0);
    return true;
  } catch (error) {
    if (error instanceof CannotJudge || error instanceof RangeError) return false;
    throw error;
  }
}

class Meter {
  readonly #bundle: SchemaBundle;
  #visits = 0;

  constructor(bundle: SchemaBundle) {
    this.#bundle = bundle;
  }

  visit({ schema, base: outer }: Located, value: Plain, depth: number): void {
    if (++this.#visits > MAX_VISITS || depth > MAX_DEPTH) throw new CannotJudge("validation costs too much");
    if (!isPlainObject(schema)) return;
    const base = enterScope(schema, outer, this.#bundle.draft);
    const visit = (part: Plain | undefined, below: Plain): void => {
      if (part !== undefined) this.visit({ schema: part, base }, below, depth + 1);
    };
    this.#visitReference(schema, base, { value, depth });
    for (const part of listBeside(schema)) visit(part, value);
    if (isPlainObject(value)) visitProperties(schema, value, visit);
    if (isPlainArray(value)) visitItems(schema, value, visit);
  }

  #visitReference(
    schema: PlainObject,
    base: string,
    { value, depth }: { readonly value: Plain; readonly depth: number },
  ): void {
    for (const keyword of isModernDraft(this.#bundle.draft) ? ["$ref", "$dynamicRef", "$recursiveRef"] : ["$ref"]) {
      const reference = getPlain(schema, keyword);
      if (typeof reference === "string") this.visit(this.#bundle.resolve(reference, base), value, depth + 1);
    }
  }
}

/** The subschemas that apply to the same value. */
function listBeside(schema: PlainObject): readonly (Plain | undefined)[] {
  return [
    ...SAME_VALUE.map((keyword) => getPlain(schema, keyword)),
    ...SAME_VALUE_LISTS.flatMap((keyword) => listItems(schema, keyword)),
    ...SAME_VALUE_MAPS.flatMap((keyword) => listMembers(schema, keyword).map(([, part]) => part)),
  ];
}

type Visit = (part: Plain | undefined, below: Plain) => void;

function visitProperties(schema: PlainObject, value: PlainObject, visit: Visit): void {
  const properties = getPlain(schema, "properties");
  for (const [name, below] of Object.entries(value)) {
    if (isPlainObject(properties)) visit(getPlain(properties, name), below);
    for (const [pattern, part] of listMembers(schema, "patternProperties"))
      if (matchesPattern(pattern, name)) visit(part, below);
    for (const keyword of EACH_PROPERTY) visit(getPlain(schema, keyword), keyword === "propertyNames" ? name : below);
  }
}

function visitItems(schema: PlainObject, value: readonly Plain[], visit: Visit): void {
  for (const [index, below] of value.entries()) {
    for (const keyword of ["prefixItems", "items"]) visit(listItems(schema, keyword)[index], below);
    for (const keyword of EACH_ITEM) visit(getPlain(schema, keyword), below);
  }
}

function listItems(schema: PlainObject, keyword: string): readonly Plain[] {
  const list = getPlain(schema, keyword);
  return isPlainArray(list) ? list : [];
}

function listMembers(schema: PlainObject, keyword: string): readonly (readonly [string, Plain])[] {
  const map = getPlain(schema, keyword);
  return isPlainObject(map) ? Object.entries(map) : [];
}
