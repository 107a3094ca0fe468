import { readPattern } from "../pattern/pattern.ts";
import { areEqual, getPlain, isPlainArray, isPlainObject } from "./plain-value.ts";
import type { Plain, PlainObject } from "./plain-value.ts";
import type { SchemaBundle } from "./schema-bundle.ts";
import { CannotJudge } from "./schema-bundle.ts";
import type { Validation } from "./validation.ts";

/** Whether a value keeps to the keywords of a schema that do not look inside it. */
export function validateScalar({ bundle }: Pick<Validation, "bundle">, schema: PlainObject, value: Plain): boolean {
  if (!keepsToType(schema, value) || !keepsToLists(bundle, schema, value)) return false;
  if (typeof value === "number") return keepsToNumberKeywords(schema, value);
  return typeof value !== "string" || keepsToStringKeywords(schema, value);
}

function keepsToType(schema: PlainObject, value: Plain): boolean {
  const type = getPlain(schema, "type");
  return type === undefined || (isPlainArray(type) ? type : [type]).some((name) => isOfType(value, name));
}

function keepsToLists(bundle: SchemaBundle, schema: PlainObject, value: Plain): boolean {
  const list = getPlain(schema, "enum");
  if (isPlainArray(list) && !bundle.lists(list, value)) return false;
  const constant = bundle.draft === "draft4" ? undefined : getPlain(schema, "const");
  return constant === undefined || areEqual(constant, value);
}

function isOfType(value: Plain, name: Plain): boolean {
  switch (name) {
    case "null":
      return value === null;
    case "integer":
      return Number.isInteger(value);
    case "array":
      return isPlainArray(value);
    case "object":
      return isPlainObject(value);
    default:
      return typeof value === name;
  }
}

function keepsToNumberKeywords(schema: PlainObject, value: number): boolean {
  const multipleOf = getPlain(schema, "multipleOf");
  if (typeof multipleOf === "number" && !isMultiple(value, multipleOf)) return false;
  return (
    keepsToLimit(value, readLimits(schema, "maximum"), 1) && keepsToLimit(value, readLimits(schema, "minimum"), -1)
  );
}

/** A limit and its exclusive companion, which in draft 4 is a boolean. */
interface Limits {
  readonly plain: Plain | undefined;
  readonly exclusive: Plain | undefined;
}

function readLimits(schema: PlainObject, keyword: "maximum" | "minimum"): Limits {
  const companion = keyword === "maximum" ? "exclusiveMaximum" : "exclusiveMinimum";
  return { plain: getPlain(schema, keyword), exclusive: getPlain(schema, companion) };
}

function keepsToLimit(value: number, { plain, exclusive }: Limits, sign: 1 | -1): boolean {
  if (typeof exclusive === "number" && (value - exclusive) * sign >= 0) return false;
  if (typeof plain !== "number") return true;
  return (value - plain) * sign < 0 || (value === plain && exclusive !== true);
}

/** Doubles are compared with the tolerance that decimals such as 0.3 / 0.1 need. */
export function isMultiple(value: number, divisor: number): boolean {
  const quotient = value / divisor;
  return Number.isFinite(quotient) && Math.abs(quotient - Math.round(quotient)) < 1e-8;
}

function keepsToStringKeywords(schema: PlainObject, value: string): boolean {
  const { minLength, maxLength, pattern } = schema;
  const length = typeof minLength === "number" || typeof maxLength === "number" ? countCharacters(value) : 0;
  if (typeof minLength === "number" && length < minLength) return false;
  if (typeof maxLength === "number" && length > maxLength) return false;
  return typeof pattern !== "string" || matchesPattern(pattern, value);
}

/** Lengths count code points. */
function countCharacters(text: string): number {
  return Array.from(text).length;
}

/** Whether a pattern finds something in a text. */
export function matchesPattern(pattern: string, text: string): boolean {
  const compiled = readPattern(pattern);
  const found = compiled.ok ? compiled.search(text) : undefined;
  if (found === undefined) throw new CannotJudge(`the pattern \`${pattern}\` cannot be matched in bounded time`);
  return found;
}
