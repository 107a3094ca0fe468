import { isModernDraft } from "./draft.ts";
import { getPlain, isPlainArray, isPlainObject } from "./plain-value.ts";
import type { Plain } from "./plain-value.ts";
import type { Located, SchemaBundle } from "./schema-bundle.ts";
import { CannotJudge, enterScope } from "./schema-bundle.ts";
import { validateArray } from "./validate-array.ts";
import { validateObject } from "./validate-object.ts";
import { validateScalar } from "./validate-scalar.ts";
import type { Evaluated, SchemaObject, Validation } from "./validation.ts";

/** Subschemas a validation may enter; recursive schemas over small documents stay far below. */
const MAX_STEPS = 200_000;
const MAX_DEPTH = 300;

const NOTHING: Evaluated = { properties: new Set(), items: new Set() };

/**
 * Whether a document is valid by the specification of the schema's draft; formats are annotations. Throws
 * {@link CannotJudge} when a reference leads nowhere or the validation costs too much.
 */
export function isValid(bundle: SchemaBundle, located: Located, value: Plain): boolean {
  return runValidation(bundle, located, { value, allowsOverlap: false });
}

/** Whether a document is valid for a bundle's root where a `oneOf` may have several matching branches. */
export function isValidWithOverlap(bundle: SchemaBundle, value: Plain): boolean {
  return runValidation(bundle, bundle.root, { value, allowsOverlap: true });
}

function runValidation(
  bundle: SchemaBundle,
  located: Located,
  { value, allowsOverlap }: { readonly value: Plain; readonly allowsOverlap: boolean },
): boolean {
  const validation: Validation = {
    bundle,
    draft: bundle.draft,
    allowsOverlap,
    steps: 0,
    depth: 0,
    validate: (below, part) => validateLocated(validation, below, part),
  };
  // Once all is spent no validation is begun.
  bundle.spend(0);
  try {
    return validateLocated(validation, located, value) !== null;
  } finally {
    bundle.spend(validation.steps);
  }
}

function validateLocated(validation: Validation, located: Located, value: Plain): Evaluated | null {
  if (++validation.steps > MAX_STEPS) throw new CannotJudge("validation takes too long");
  if (++validation.depth > MAX_DEPTH) throw new CannotJudge("the schema is nested too deeply");
  try {
    const { schema } = located;
    if (typeof schema === "boolean") return schema ? NOTHING : null;
    if (!isPlainObject(schema)) throw new CannotJudge("a subschema is neither an object nor a boolean");
    return validateSchema(validation, { schema, base: enterScope(schema, located.base, validation.draft) }, value);
  } finally {
    validation.depth--;
  }
}

function validateSchema(validation: Validation, object: SchemaObject, value: Plain): Evaluated | null {
  const isModern = isModernDraft(validation.draft);
  if (!isModern && getPlain(object.schema, "$ref") !== undefined)
    return followReference(validation, object, { keyword: "$ref", value });
  const referred = isModern ? followAll(validation, object, value) : [];
  if (referred === null || !validateScalar(validation, object.schema, value)) return null;
  const combined = validateCombinations(validation, object, value);
  if (combined === null) return null;
  const evaluated = [...referred, ...combined];
  const structured = validateStructure(validation, object, { value, evaluated: joinEvaluated(evaluated) });
  return structured === null ? null : joinEvaluated([...evaluated, structured]);
}

function validateStructure(
  validation: Validation,
  object: SchemaObject,
  { value, evaluated }: { readonly value: Plain; readonly evaluated: Evaluated },
): Evaluated | null {
  if (isPlainArray(value)) return validateArray(validation, object, { value, evaluated });
  return isPlainObject(value) ? validateObject(validation, object, { value, evaluated }) : NOTHING;
}

/** Beside other keywords references are keywords like them. */
function followAll(validation: Validation, object: SchemaObject, value: Plain): readonly Evaluated[] | null {
  const found: Evaluated[] = [];
  for (const keyword of ["$ref", "$dynamicRef", "$recursiveRef"]) {
    if (getPlain(object.schema, keyword) === undefined) continue;
    const result = followReference(validation, object, { keyword, value });
    if (result === null) return null;
    found.push(result);
  }
  return found;
}

function followReference(
  validation: Validation,
  { schema, base }: SchemaObject,
  { keyword, value }: { readonly keyword: string; readonly value: Plain },
): Evaluated | null {
  const reference = getPlain(schema, keyword);
  if (typeof reference !== "string") throw new CannotJudge("a reference is no string");
  return validation.validate(validation.bundle.resolve(reference, base), value);
}

function joinEvaluated(parts: readonly Evaluated[]): Evaluated {
  if (parts.length === 0) return NOTHING;
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  return {
    properties: new Set(parts.flatMap((part) => [...part.properties])),
    items: new Set(parts.flatMap((part) => [...part.items])),
  };
}

function validateCombinations(validation: Validation, object: SchemaObject, value: Plain): readonly Evaluated[] | null {
  const { schema, base } = object;
  const found: Evaluated[] = [];
  for (const criterion of ["allOf", "anyOf", "oneOf"] as const) {
    const list = getPlain(schema, criterion);
    if (!isPlainArray(list)) continue;
    const results = list.map((one) => validation.validate({ schema: one, base }, value));
    const matching = results.filter((result) => result !== null);
    if (!isEnough(validation, criterion, { matching: matching.length, all: list.length })) return null;
    for (const result of matching) found.push(result);
  }
  const negated = getPlain(schema, "not");
  if (negated !== undefined && validation.validate({ schema: negated, base }, value) !== null) return null;
  const conditional = validateConditional(validation, object, value);
  return conditional === null ? null : [...found, ...conditional];
}

function isEnough(
  { allowsOverlap }: Validation,
  criterion: "allOf" | "anyOf" | "oneOf",
  { matching, all }: { readonly matching: number; readonly all: number },
): boolean {
  if (criterion === "allOf") return matching === all;
  return criterion === "anyOf" || allowsOverlap ? matching > 0 : matching === 1;
}

function validateConditional(
  validation: Validation,
  { schema, base }: SchemaObject,
  value: Plain,
): readonly Evaluated[] | null {
  const condition = getPlain(schema, "if");
  if (condition === undefined || validation.draft === "draft4" || validation.draft === "draft6") return [];
  const held = validation.validate({ schema: condition, base }, value);
  const branch = getPlain(schema, held === null ? "else" : "then");
  const result = branch === undefined ? NOTHING : validation.validate({ schema: branch, base }, value);
  if (result === null) return null;
  return held === null ? [result] : [held, result];
}
