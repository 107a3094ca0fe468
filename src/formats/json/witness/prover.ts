import type { Conjunct, Conjunction, JsonType } from "./conjunction.ts";
import { areDisjoint, flatten, listTypes, listValues } from "./conjunction.ts";
import type { Plain, PlainObject } from "./plain-value.ts";
import { getPlain, isPlainArray } from "./plain-value.ts";
import { impliesArrayKeyword } from "./prove-arrays.ts";
import { impliesObjectKeyword } from "./prove-objects.ts";
import type { Proof } from "./proof.ts";
import { impliesScalar } from "./prove-scalars.ts";
import { areEqualSchemas } from "./same-schema.ts";
import type { Located, SchemaBundle } from "./schema-bundle.ts";
import { CannotJudge } from "./schema-bundle.ts";
import { isValid } from "./validate.ts";

/** Questions one proof may ask, and questions inside each other. */
const MAX_STEPS = 4_000;
const MAX_DEPTH = 60;

/** Values of an `enum` that are looked at one by one. */
const MAX_LISTED = 5_000;

/** Formats of numbers that no validator checks. */
const NUMBER_FORMATS: ReadonlySet<string> = new Set(["int64", "float", "double", "decimal"]);

/** Keywords that restrict nothing by themselves, or are looked at together with another. */
const IGNORED: ReadonlySet<string> = new Set(
  (
    "$schema $id id format $anchor $comment $defs definitions title description default examples deprecated readOnly writeOnly " +
    "contentEncoding contentMediaType contentSchema nullable $vocabulary $dynamicAnchor allOf then else minContains maxContains"
  ).split(" "),
);

const OBJECT_KEYWORDS: ReadonlySet<string> = new Set(
  (
    "properties patternProperties additionalProperties propertyNames required minProperties maxProperties " +
    "dependencies dependentRequired dependentSchemas unevaluatedProperties"
  ).split(" "),
);

const ARRAY_KEYWORDS: ReadonlySet<string> = new Set(
  "items prefixItems additionalItems contains minItems maxItems uniqueItems unevaluatedItems".split(" "),
);

const SCALAR_TYPES: ReadonlyMap<string, JsonType> = new Map([
  ...["maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "multipleOf"].map(
    (key) => [key, "integer"] as const,
  ),
  ...["minLength", "maxLength", "pattern"].map((key) => [key, "string"] as const),
]);

/**
 * Whether every document valid for the writer's schema is valid for the reader's, as far as it can be proved keyword by
 * keyword. False means that no proof was found, not that there is a document that breaks.
 */
export function provesHarmless(reader: SchemaBundle, writer: SchemaBundle): boolean {
  return provesImplied(reader, writer, { from: writer.root, to: reader.root });
}

/** Whether every value that is valid for one of the writer's subschemas is valid for one of the reader's. */
export function provesImplied(
  reader: SchemaBundle,
  writer: SchemaBundle,
  { from, to }: { readonly from: Located; readonly to: Located },
): boolean {
  try {
    return new Prover(reader, writer).proves([from], to);
  } catch (error) {
    if (error instanceof CannotJudge || error instanceof RangeError) return false;
    throw error;
  }
}

/** Whether the writer's schemas together imply the reader's, and how deep in the document that is asked. */
interface Question {
  readonly writer: readonly Located[];
  readonly reader: Located;
  readonly level: number;
}

function isSameQuestion(one: Question, other: Question): boolean {
  return (
    one.reader.schema === other.reader.schema &&
    one.reader.base === other.reader.base &&
    one.writer.length === other.writer.length &&
    one.writer.every((located, index) => {
      const twin = other.writer[index];
      return located.schema === twin?.schema && located.base === twin.base;
    })
  );
}

class Prover implements Proof {
  readonly reader: SchemaBundle;
  readonly writer: SchemaBundle;
  readonly #open: Question[] = [];
  #level = 0;
  #steps = 0;

  constructor(reader: SchemaBundle, writer: SchemaBundle) {
    this.reader = reader;
    this.writer = writer;
  }

  isSame(left: Plain | undefined, right: Plain | undefined): boolean {
    return this.reader.draft === this.writer.draft && areEqualSchemas(left, right);
  }

  provesBelow(writer: readonly Located[], reader: Located): boolean {
    this.#level++;
    try {
      return this.proves(writer, reader);
    } finally {
      this.#level--;
    }
  }

  proves(writer: readonly Located[], reader: Located): boolean {
    if (++this.#steps > MAX_STEPS || this.#open.length > MAX_DEPTH) throw new CannotJudge("the proof takes too long");
    const question = { writer, reader, level: this.#level };
    const open = this.#open.find((one) => isSameQuestion(one, question));
    // A document is finite: what is asked again further inside of it may be assumed, but not of the same value.
    if (open !== undefined) return open.level < this.#level;
    this.#open.push(question);
    try {
      return this.#provesFlat(flatten(this.writer, writer), flatten(this.reader, [reader]));
    } finally {
      this.#open.pop();
    }
  }

  #provesFlat(writer: Conjunction, reader: Conjunction): boolean {
    if (writer === "never") return true;
    if (reader === "never") return listTypes(writer).length === 0;
    if (!reader.every(({ schema }) => impliesFormat(writer, getPlain(schema, "format")))) return false;
    const finite = this.#listFinite(writer);
    if (finite !== undefined) return finite.every((value) => reader.every((part) => isValid(this.reader, part, value)));
    if (reader.every((part) => this.#impliesObject(writer, part))) return true;
    return this.#provesByCases(writer, reader);
  }

  /** All values of the writer, where it lists them. */
  #listFinite(writer: readonly Conjunct[]): readonly Plain[] | undefined {
    const listed = writer.map(({ schema }) => listValues(schema)).find((values) => values !== undefined);
    if (listed !== undefined && listed.length > MAX_LISTED) throw new CannotJudge("too many values to look at each");
    if (listed !== undefined)
      return listed.filter((value) => writer.every((part) => isValid(this.writer, part, value)));
    const types = listTypes(writer);
    if (!types.every((type) => type === "null" || type === "boolean")) return undefined;
    return types.flatMap((type): readonly Plain[] => (type === "null" ? [null] : [true, false]));
  }

  #impliesObject(writer: readonly Conjunct[], reader: Conjunct): boolean {
    if (writer.some(({ schema }) => this.isSame(schema, reader.schema))) return true;
    return Object.keys(reader.schema).every(
      (keyword) => IGNORED.has(keyword) || this.#impliesKeyword(writer, reader, keyword),
    );
  }

  #impliesKeyword(writer: readonly Conjunct[], reader: Conjunct, keyword: string): boolean {
    const value = reader.schema[keyword] ?? null;
    const types = listTypes(writer);
    const scalar = SCALAR_TYPES.get(keyword);
    if (scalar !== undefined) {
      const concerns = types.some((type) => type === scalar || (scalar === "integer" && type === "fraction"));
      return !concerns || impliesScalar(writer, { keyword, limit: value, types });
    }
    if (OBJECT_KEYWORDS.has(keyword))
      return !types.includes("object") || impliesObjectKeyword(this, writer, { ...reader, keyword });
    if (ARRAY_KEYWORDS.has(keyword))
      return !types.includes("array") || impliesArrayKeyword(this, writer, { ...reader, keyword });
    return this.#impliesOther(writer, reader, keyword);
  }

  #impliesOther(writer: readonly Conjunct[], reader: Conjunct, keyword: string): boolean {
    const value = reader.schema[keyword] ?? null;
    switch (keyword) {
      case "$ref":
        return true;
      case "type":
        return this.#impliesType(writer, reader);
      case "enum":
      case "const":
        return false;
      case "not":
        return this.#impliesNot(writer, { schema: value, base: reader.base });
      case "anyOf":
      case "oneOf":
        return this.#impliesChoice(writer, reader, keyword);
      case "if":
        return this.#impliesCondition(writer, reader);
      default:
        // A keyword of this draft that has no rule here is never taken for implied; one of no draft restricts nothing.
        return !keyword.startsWith("$");
    }
  }

  /** What the reader negates must be nothing the writer allows, or all of it what the writer negates as well. */
  #impliesNot(writer: readonly Conjunct[], negated: Located): boolean {
    if (areDisjoint(writer, flatten(this.reader, [negated]))) return true;
    return writer.some(({ schema, base }) => {
      const own = getPlain(schema, "not");
      // The other way round, from a start of its own: questions under way must not be mixed with it.
      return own !== undefined && provesImplied(this.writer, this.reader, { from: negated, to: { schema: own, base } });
    });
  }

  #impliesType(writer: readonly Conjunct[], reader: Conjunct): boolean {
    const allowed = listTypes([{ schema: { type: reader.schema["type"] ?? null }, base: "" }]);
    return listTypes(writer).every((type) => allowed.includes(type));
  }

  #impliesChoice(writer: readonly Conjunct[], { schema, base }: Conjunct, keyword: "anyOf" | "oneOf"): boolean {
    const branches = schema[keyword];
    if (!isPlainArray(branches)) return false;
    if (writer.some((part) => this.isSame(getPlain(part.schema, keyword), branches))) return true;
    const covers = (branch: Plain): boolean => this.proves(writer, { schema: branch, base });
    if (keyword === "anyOf") return branches.some(covers);
    const apart = branches.map((branch) => areDisjoint(writer, flatten(this.reader, [{ schema: branch, base }])));
    const possible = branches.filter((_, index) => apart[index] === false);
    const [only] = possible;
    return possible.length === 1 && only !== undefined && covers(only);
  }

  /** Conditions are only followed where both branches hold anyway, or the writer has the very same. */
  #impliesCondition(writer: readonly Conjunct[], { schema, base }: Conjunct): boolean {
    const branches = [getPlain(schema, "then"), getPlain(schema, "else")].filter((branch) => branch !== undefined);
    if (branches.every((branch) => this.proves(writer, { schema: branch, base }))) return true;
    return writer.some((part) =>
      ["if", "then", "else"].every((key) => this.isSame(getPlain(part.schema, key), getPlain(schema, key))),
    );
  }

  /** Each branch of one of the writer's choices must be proved by itself. */
  #provesByCases(writer: readonly Conjunct[], reader: readonly Conjunct[]): boolean {
    for (const [index, part] of writer.entries()) {
      const cases = listCases(part);
      if (cases === undefined) continue;
      const others = writer.filter((_, other) => other !== index);
      return cases.every((one) =>
        reader.every((target) => this.proves([...others, ...one], { schema: target.schema, base: target.base })),
      );
    }
    return false;
  }
}

/** Formats are annotations to the specification, but many validators assert them: an added one may break documents. */
function impliesFormat(writer: readonly Conjunct[], format: Plain | undefined): boolean {
  if (format === undefined || writer.some(({ schema }) => getPlain(schema, "format") === format)) return true;
  const types = listTypes(writer);
  if (types.includes("string")) return false;
  return (
    !types.some((type) => type === "integer" || type === "fraction") ||
    (typeof format === "string" && NUMBER_FORMATS.has(format))
  );
}

/** A schema object's choices, each as the schemas that hold when it is taken; undefined when it has none. */
function listCases({ schema, base }: Conjunct): readonly (readonly Located[])[] | undefined {
  const type = getPlain(schema, "type");
  for (const keyword of ["anyOf", "oneOf"] as const) {
    const branches = schema[keyword];
    if (isPlainArray(branches))
      return branches.map((branch) => [
        { schema: without(schema, keyword), base },
        { schema: branch, base },
      ]);
  }
  if (!isPlainArray(type) || type.length < 2) return undefined;
  return type.map((name) => [{ schema: { ...schema, type: name }, base }]);
}

function without(schema: PlainObject, keyword: string): PlainObject {
  const { [keyword]: _, allOf: __, ...rest } = schema;
  return rest;
}
