import fc from "fast-check";

/** A schema as a plain JSON value. */
export type SchemaJson = string | readonly SchemaJson[] | { readonly [key: string]: unknown };

const PRIMITIVES = ["null", "boolean", "int", "long", "float", "double", "bytes", "string"] as const;
const FIELD_NAMES = ["id", "name", "total", "status", "items", "note"] as const;
const SYMBOLS = ["NEW", "PAID", "SENT", "DONE"] as const;

/** What a random schema is built with: how deep it still may go, and a counter that keeps type names unique. */
interface Build {
  readonly depth: number;
  readonly path: string;
}

function buildType({ depth, path }: Build): fc.Arbitrary<SchemaJson> {
  const leaves: fc.Arbitrary<SchemaJson>[] = [
    fc.constantFrom(...PRIMITIVES),
    fc.record({
      type: fc.constant("enum"),
      name: fc.constant(`E${path}`),
      symbols: fc.subarray([...SYMBOLS], { minLength: 1 }),
    }),
    fc.record({ type: fc.constant("fixed"), name: fc.constant(`F${path}`), size: fc.constantFrom(2, 4) }),
  ];
  if (depth <= 0) return fc.oneof(...leaves);
  const inner = (suffix: string): fc.Arbitrary<SchemaJson> => buildType({ depth: depth - 1, path: path + suffix });
  return fc.oneof(
    { weight: 3, arbitrary: fc.oneof(...leaves) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("array"), items: inner("i") }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("map"), values: inner("v") }) },
    { weight: 2, arbitrary: buildUnion(inner("u")) },
    { weight: 3, arbitrary: buildRecord({ depth, path }) },
  );
}

function buildUnion(inner: fc.Arbitrary<SchemaJson>): fc.Arbitrary<SchemaJson> {
  const plain = fc.subarray(["null", "int", "long", "string", "bytes"], { minLength: 1, maxLength: 3 });
  return fc.tuple(plain, inner).map(([branches, extra]) => {
    const named = typeof extra === "object" && !Array.isArray(extra);
    return named ? [...branches, extra] : branches;
  });
}

function buildRecord({ depth, path }: Build): fc.Arbitrary<SchemaJson> {
  return fc
    .subarray([...FIELD_NAMES], { minLength: 1, maxLength: 4 })
    .chain((names) =>
      fc.tuple(
        ...names.map((name, index) =>
          fc
            .tuple(buildType({ depth: depth - 1, path: `${path}${index}` }), fc.boolean())
            .map(([type, nullable]) =>
              nullable && typeof type === "string" && type !== "null"
                ? { name, type: ["null", type], default: null }
                : { name, type },
            ),
        ),
      ),
    )
    .map((fields) => ({ type: "record", name: `R${path}`, fields }));
}

/** Random valid schemas: records three levels deep with every kind of type in them. */
export const schemas: fc.Arbitrary<SchemaJson> = buildRecord({ depth: 3, path: "x" });

/** A change that people make to a schema, at a place chosen by `at`. */
type Mutation = (schema: SchemaJson, at: number) => SchemaJson;

const MUTATIONS: readonly Mutation[] = [
  (schema, at) => mutateFields(schema, at, (fields) => fields.filter((_, index) => index !== at % fields.length)),
  (schema, at) => mutateFields(schema, at, (fields) => [...fields, { name: `added${at % 7}`, type: "string" }]),
  (schema, at) =>
    mutateFields(schema, at, (fields) => [...fields, { name: `added${at % 7}`, type: ["null", "int"], default: null }]),
  (schema, at) =>
    mutateFields(schema, at, (fields) =>
      fields.map((field, index) =>
        index === at % fields.length ? { ...field, name: "renamed", aliases: [field["name"]] } : field,
      ),
    ),
  (schema, at) => mutateFields(schema, at, (fields) => fields.toReversed()),
  (schema, at) =>
    replacePrimitive(
      schema,
      at,
      (kind) =>
        ({ int: "long", long: "int", float: "double", double: "float", string: "bytes", bytes: "string" })[kind] ??
        "string",
    ),
  (schema, at) => replacePrimitive(schema, at, (kind) => (kind === "null" ? "null" : ["null", kind])),
  (schema, at) => replaceObjects(schema, at, "enum", (one) => ({ ...one, symbols: SYMBOLS.slice(0, 1 + (at % 4)) })),
  (schema, at) => replaceObjects(schema, at, "enum", (one) => ({ ...one, default: (one["symbols"] as string[])[0] })),
  (schema, at) => replaceObjects(schema, at, "fixed", (one) => ({ ...one, size: 3 })),
  (schema, at) => replaceObjects(schema, at, "record", (one) => ({ ...one, name: "Renamed", aliases: [one["name"]] })),
  (schema, at) => replaceObjects(schema, at, "record", (one) => ({ ...one, doc: "Other words.", name: one["name"] })),
  (schema, at) => replaceArrays(schema, at, (branches) => branches.toReversed()),
  (schema, at) => replaceArrays(schema, at, (branches) => (branches.length > 1 ? branches.slice(1) : branches)),
];

/** A random schema and the same schema after up to three changes; the result need not be valid any more. */
export const evolutions: fc.Arbitrary<{ readonly before: SchemaJson; readonly after: SchemaJson }> = fc
  .tuple(schemas, fc.array(fc.tuple(fc.nat(MUTATIONS.length - 1), fc.nat(1000)), { minLength: 1, maxLength: 3 }))
  .map(([before, steps]) => ({
    before,
    after: steps.reduce<SchemaJson>((schema, [which, at]) => MUTATIONS[which]?.(schema, at) ?? schema, before),
  }));

interface JsonObject {
  readonly [key: string]: unknown;
}

/** Applies a change to the `at`-th value, counted round and round, that `change` knows how to change. */
function rewrite(schema: SchemaJson, at: number, change: (value: unknown) => unknown): SchemaJson {
  let count = 0;
  const visit = (value: unknown, target: number): unknown => {
    const changed = isSchemaPart(value) ? change(value) : undefined;
    if (changed !== undefined && count++ === target) return changed;
    if (Array.isArray(value)) return value.map((item) => visit(item, target));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, SCHEMA_KEYS.has(key) ? visit(item, target) : item]),
    );
  };
  visit(schema, -1);
  if (count === 0) return schema;
  const target = at % count;
  count = 0;
  return visit(schema, target) as SchemaJson;
}

const SCHEMA_KEYS: ReadonlySet<string> = new Set(["type", "items", "values", "fields"]);
const KIND_WORDS: ReadonlySet<unknown> = new Set(["record", "enum", "fixed", "array", "map"]);

function isSchemaPart(value: unknown): boolean {
  return !KIND_WORDS.has(value);
}

function mutateFields(
  schema: SchemaJson,
  at: number,
  change: (fields: readonly JsonObject[]) => readonly JsonObject[],
): SchemaJson {
  return replaceObjects(schema, at, "record", (one) => ({ ...one, fields: change(one["fields"] as JsonObject[]) }));
}

function replaceObjects(
  schema: SchemaJson,
  at: number,
  kind: string,
  change: (one: JsonObject) => JsonObject,
): SchemaJson {
  return rewrite(schema, at, (value) =>
    typeof value === "object" && value !== null && !Array.isArray(value) && (value as JsonObject)["type"] === kind
      ? change(value as JsonObject)
      : undefined,
  );
}

function replacePrimitive(schema: SchemaJson, at: number, change: (kind: string) => unknown): SchemaJson {
  return rewrite(schema, at, (value) =>
    (PRIMITIVES as readonly unknown[]).includes(value) ? change(String(value)) : undefined,
  );
}

function replaceArrays(
  schema: SchemaJson,
  at: number,
  change: (branches: readonly unknown[]) => readonly unknown[],
): SchemaJson {
  return rewrite(schema, at, (value) =>
    Array.isArray(value) &&
    value.every((item) => typeof item !== "object" || !("name" in item) || !("fields" in item || !("type" in item))) &&
    !isFieldList(value)
      ? change(value)
      : undefined,
  );
}

function isFieldList(value: readonly unknown[]): boolean {
  return value.some(
    (item) =>
      typeof item === "object" && item !== null && "name" in item && !KIND_WORDS.has((item as JsonObject)["type"]),
  );
}
