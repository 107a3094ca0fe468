import type { Conjunct } from "./conjunction.ts";
import { isImpossible } from "./conjunction.ts";
import { getPlain, isPlainArray, isPlainObject } from "./plain-value.ts";
import type { Plain, PlainObject } from "./plain-value.ts";
import type { Proof, ReaderKeyword } from "./proof.ts";
import { listNumbers } from "./prove-scalars.ts";
import type { Located } from "./schema-bundle.ts";
import { matchesPattern } from "./validate-scalar.ts";

/** Whether one of the reader's keywords for objects holds for all objects of the writer. */
export function impliesObjectKeyword(proof: Proof, writer: readonly Conjunct[], reader: ReaderKeyword): boolean {
  const value = reader.schema[reader.keyword] ?? null;
  if (listRequired(writer).some((name) => isImpossible(proof.writer, listConstraints(writer, name)))) return true;
  switch (reader.keyword) {
    case "required":
      return isPlainArray(value) && value.every((name) => typeof name !== "string" || isRequired(writer, name));
    case "minProperties":
      return (
        typeof value === "number" &&
        Math.max(0, listRequired(writer).length, ...listNumbers(writer, "minProperties")) >= value
      );
    case "maxProperties":
      return typeof value === "number" && findMaxProperties(proof, writer) <= value;
    case "properties":
      return Object.entries(toObject(value)).every(([name, schema]) =>
        coversName(proof, writer, { name, schema, base: reader.base }),
      );
    case "patternProperties":
      return Object.entries(toObject(value)).every(([pattern, schema]) =>
        coversPattern(proof, writer, { pattern, schema, base: reader.base }),
      );
    case "additionalProperties":
      return coversRest(proof, writer, reader);
    case "dependencies":
    case "dependentRequired":
    case "dependentSchemas":
      return Object.entries(toObject(value)).every(([name, dependency]) =>
        coversDependency(proof, writer, { name, dependency, base: reader.base }),
      );
    case "unevaluatedProperties":
      // What is beside `additionalProperties` of the same schema leaves nothing unevaluated.
      return getPlain(reader.schema, "additionalProperties") !== undefined || isAnything(value);
    default:
      return writer.some(({ schema }) => proof.isSame(getPlain(schema, reader.keyword), value));
  }
}

/** Whether a schema says nothing: `true` or `{}`. */
export function isAnything(schema: Plain): boolean {
  return schema === true || (isPlainObject(schema) && Object.keys(schema).length === 0);
}

function toObject(value: Plain | undefined): PlainObject {
  return isPlainObject(value) ? value : {};
}

function isRequired(writer: readonly Conjunct[], name: string): boolean {
  return listRequired(writer).includes(name);
}

function listRequired(writer: readonly Conjunct[]): readonly string[] {
  const lists = writer.map(({ schema }) => getPlain(schema, "required")).filter(isPlainArray);
  return [...new Set(lists.flat())].filter((name) => typeof name === "string");
}

/** The greatest number of properties: the writer's limit, or that of its names where it allows no others. */
function findMaxProperties(proof: Proof, writer: readonly Conjunct[]): number {
  const limit = Math.min(Infinity, ...listNumbers(writer, "maxProperties"));
  const isClosed = isImpossible(proof.writer, listRest(writer));
  if (!isClosed || listPatterns(writer).length > 0) return limit;
  const names = listNames(writer).filter((name) => !isImpossible(proof.writer, listConstraints(writer, name)));
  return Math.min(limit, names.length);
}

/** Everything the writer says of a property with this name. */
function listConstraints(writer: readonly Conjunct[], name: string): readonly Located[] {
  return writer.flatMap(({ schema, base }) => {
    const own = getPlain(toObject(getPlain(schema, "properties")), name);
    const patterns = Object.entries(toObject(getPlain(schema, "patternProperties")));
    const matching = patterns.filter(([pattern]) => matchesPattern(pattern, name)).map(([, one]) => one);
    const found = own === undefined ? matching : [own, ...matching];
    const rest = getPlain(schema, "additionalProperties");
    return (found.length === 0 && rest !== undefined ? [rest] : found).map((one) => ({ schema: one, base }));
  });
}

interface NamedSchema {
  readonly name: string;
  readonly schema: Plain;
  readonly base: string;
}

function coversName(proof: Proof, writer: readonly Conjunct[], { name, schema, base }: NamedSchema): boolean {
  const constraints = listConstraints(writer, name);
  return isImpossible(proof.writer, constraints) || proof.provesBelow(constraints, { schema, base });
}

function listNames(writer: readonly Conjunct[]): readonly string[] {
  return [...new Set(writer.flatMap(({ schema }) => Object.keys(toObject(getPlain(schema, "properties")))))];
}

function listPatterns(writer: readonly Conjunct[]): readonly (readonly [string, Located])[] {
  return writer.flatMap(({ schema, base }) =>
    Object.entries(toObject(getPlain(schema, "patternProperties"))).map(
      ([pattern, one]) => [pattern, { schema: one, base }] as const,
    ),
  );
}

/** What the writer says of names it neither declares nor has a pattern for. */
function listRest(writer: readonly Conjunct[]): readonly Located[] {
  return writer.flatMap(({ schema, base }) => {
    const rest = getPlain(schema, "additionalProperties");
    return rest === undefined ? [] : [{ schema: rest, base }];
  });
}

/** A pattern of the reader is covered when every name that it may find is. */
function coversPattern(
  proof: Proof,
  writer: readonly Conjunct[],
  { pattern, schema, base }: { readonly pattern: string; readonly schema: Plain; readonly base: string },
): boolean {
  const target = { schema, base };
  const own = listPatterns(writer);
  const same = own.filter(([other]) => other === pattern).map(([, one]) => one);
  const names = listNames(writer).filter((name) => matchesPattern(pattern, name));
  if (!names.every((name) => coversName(proof, writer, { name, schema, base }))) return false;
  if (same.length > 0) return proof.provesBelow(same, target);
  return coversUndeclared(proof, writer, target);
}

/** Whether what the writer allows under undeclared names, by any of its patterns or by none, is allowed by a schema. */
function coversUndeclared(proof: Proof, writer: readonly Conjunct[], target: Located): boolean {
  if (!listPatterns(writer).every(([, one]) => proof.provesBelow([one], target))) return false;
  const rest = listRest(writer);
  return isImpossible(proof.writer, rest) || proof.provesBelow(rest, target);
}

function coversRest(proof: Proof, writer: readonly Conjunct[], reader: ReaderKeyword): boolean {
  const target = { schema: reader.schema["additionalProperties"] ?? true, base: reader.base };
  const declared = toObject(getPlain(reader.schema, "properties"));
  const patterns = Object.keys(toObject(getPlain(reader.schema, "patternProperties")));
  const isDeclared = (name: string): boolean =>
    getPlain(declared, name) !== undefined || patterns.some((pattern) => matchesPattern(pattern, name));
  const names = listNames(writer).filter((name) => !isDeclared(name));
  if (!names.every((name) => coversName(proof, writer, { name, ...target }))) return false;
  const foreign = listPatterns(writer).filter(([pattern]) => !patterns.includes(pattern));
  if (!foreign.every(([, one]) => isImpossible(proof.writer, [one]) || proof.provesBelow([one], target))) return false;
  const rest = listRest(writer);
  return isImpossible(proof.writer, rest) || proof.provesBelow(rest, target);
}

function coversDependency(
  proof: Proof,
  writer: readonly Conjunct[],
  { name, dependency, base }: { readonly name: string; readonly dependency: Plain; readonly base: string },
): boolean {
  if (isImpossible(proof.writer, listConstraints(writer, name))) return true;
  if (isPlainArray(dependency))
    return dependency.every(
      (other) =>
        other === name || typeof other !== "string" || isRequired(writer, other) || dependsOn(writer, name, other),
    );
  const present: Located = { schema: { required: [name] }, base: "" };
  const same = writer.some(({ schema }) =>
    ["dependencies", "dependentSchemas"].some((key) =>
      proof.isSame(getPlain(toObject(getPlain(schema, key)), name), dependency),
    ),
  );
  return same || proof.proves([...writer, present], { schema: dependency, base });
}

function dependsOn(writer: readonly Conjunct[], name: string, other: string): boolean {
  return writer.some(({ schema }) =>
    ["dependencies", "dependentRequired"].some((key) => {
      const names = getPlain(toObject(getPlain(schema, key)), name);
      return isPlainArray(names) && names.includes(other);
    }),
  );
}
