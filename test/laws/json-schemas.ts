import fc from "fast-check";

/** A schema object as a plain JSON value. */
export interface SchemaJson {
  readonly [key: string]: unknown;
}

/** The drafts that schemas are drawn for, by their URL. */
export const DRAFTS = {
  "draft-04": "http://json-schema.org/draft-04/schema#",
  "draft-06": "http://json-schema.org/draft-06/schema#",
  "draft-07": "http://json-schema.org/draft-07/schema#",
  "2019-09": "https://json-schema.org/draft/2019-09/schema",
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
} as const;

/** The name of a draft. */
export type DraftName = keyof typeof DRAFTS;

const NAMES = ["id", "name", "total", "tags", "constructor", "__proto__"] as const;
const VALUES = ["a", "b", 1, 2, null, true] as const;

/** What the draft has: `const` and its like since draft 6, other words for tuples and dependencies since 2019-09. */
interface Build {
  readonly draft: DraftName;
  readonly depth: number;
}

function isLater({ draft }: Build): boolean {
  return draft.startsWith("20");
}

function buildScalar(build: Build): fc.Arbitrary<SchemaJson> {
  const bounds = fc.record(
    { minimum: fc.integer({ min: -3, max: 3 }), maximum: fc.integer({ min: 0, max: 9 }) },
    { requiredKeys: [] },
  );
  const lengths = fc.record(
    {
      minLength: fc.integer({ min: 0, max: 3 }),
      maxLength: fc.integer({ min: 0, max: 9 }),
      pattern: fc.constantFrom("^a", "b+$", "[0-9]"),
    },
    { requiredKeys: [] },
  );
  const listed = fc.subarray([...VALUES], { minLength: 1 });
  return fc.oneof(
    lengths.map((more) => ({ type: "string", ...more })),
    fc.tuple(fc.constantFrom("integer", "number"), bounds).map(([type, more]) => ({ type, ...more })),
    fc.constantFrom("boolean", "null").map((type) => ({ type })),
    fc.constantFrom<SchemaJson>({ type: ["string", "null"] }, { type: ["integer", "string"] }, {}),
    listed.map((values) => ({ enum: values })),
    build.draft === "draft-04"
      ? fc.constant({ type: "string" })
      : fc.constantFrom(...VALUES).map((value) => ({ const: value })),
  );
}

function buildObject(build: Build): fc.Arbitrary<SchemaJson> {
  const inner = buildSchema({ ...build, depth: build.depth - 1 });
  const rest = fc.oneof(fc.constant(undefined), fc.constant(false), fc.constant(true), buildScalar(build));
  return fc
    .tuple(
      fc.array(fc.tuple(fc.constantFrom(...NAMES), inner), { maxLength: 4 }),
      fc.subarray([...NAMES], { maxLength: 2 }),
      rest,
      buildDependencies(build),
    )
    .map(([properties, required, additionalProperties, dependencies]) => ({
      type: "object",
      properties: Object.fromEntries(properties),
      ...(required.length === 0 ? {} : { required }),
      ...(additionalProperties === undefined ? {} : { additionalProperties }),
      ...dependencies,
    }));
}

/** Lists and schemas together, on which the registry fails inside of combined types, and patterns that cover names. */
function buildDependencies(build: Build): fc.Arbitrary<SchemaJson> {
  const mixed = isLater(build)
    ? { dependentRequired: { id: ["name"] }, dependentSchemas: { name: { minProperties: 1 } } }
    : { dependencies: { id: ["name"], name: { minProperties: 1 } } };
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constant(mixed) },
    { weight: 1, arbitrary: fc.constant({ patternProperties: { "^t": { type: "string" }, s$: {} } }) },
  );
}

function buildArray(build: Build): fc.Arbitrary<SchemaJson> {
  const inner = buildSchema({ ...build, depth: build.depth - 1 });
  const listed = fc.array(inner, { minLength: 1, maxLength: 2 });
  const sizes = fc.record(
    { minItems: fc.integer({ min: 0, max: 2 }), maxItems: fc.integer({ min: 1, max: 4 }) },
    { requiredKeys: [] },
  );
  const tuple = isLater(build) ? "prefixItems" : "items";
  return fc.oneof(
    fc.tuple(inner, sizes).map(([items, more]) => ({ type: "array", items, ...more })),
    fc.tuple(listed, sizes).map(([items, more]) => ({ type: "array", [tuple]: items, ...more })),
  );
}

function buildCombined(build: Build): fc.Arbitrary<SchemaJson> {
  const inner = buildSchema({ ...build, depth: build.depth - 1 });
  return fc
    .tuple(fc.constantFrom("allOf", "anyOf", "oneOf"), fc.array(inner, { minLength: 1, maxLength: 3 }))
    .map(([criterion, branches]) => ({ [criterion]: branches }));
}

function buildSchema(build: Build): fc.Arbitrary<SchemaJson> {
  if (build.depth <= 0) return buildScalar(build);
  return fc.oneof(
    { weight: 3, arbitrary: buildScalar(build) },
    { weight: 4, arbitrary: buildObject(build) },
    { weight: 2, arbitrary: buildArray(build) },
    { weight: 2, arbitrary: buildCombined(build) },
    {
      weight: 1,
      arbitrary: fc.constantFrom("Shared", "Other").map((name) => ({ $ref: `#/${getKeyword(build)}/${name}` })),
    },
  );
}

function getKeyword(build: Build): string {
  return isLater(build) ? "$defs" : "definitions";
}

/** Random valid schemas of a draft: objects three levels deep with every kind of schema in them, and two shared ones. */
export function drawSchemas(draft: DraftName): fc.Arbitrary<SchemaJson> {
  const build: Build = { draft, depth: 2 };
  return (
    fc
      // The shared schemas refer to themselves inside of their properties only: elsewhere that would have no end.
      .tuple(buildObject(build), buildObject(build), buildObject({ draft, depth: 1 }))
      .map(([root, Shared, Other]) => ({ $schema: DRAFTS[draft], ...root, [getKeyword(build)]: { Shared, Other } }))
  );
}

/** A schema and what became of it. */
export interface Evolution {
  readonly before: SchemaJson;
  readonly after: SchemaJson;
}

/** Pairs of schemas between which a few places were replaced by what was drawn for another schema. */
export function drawEvolutions(draft: DraftName): fc.Arbitrary<Evolution> {
  return drawHistories(draft, 1).map(([before, after]) => ({ before: before ?? {}, after: after ?? {} }));
}

/** A schema and `count` later versions of it, each made from the one before in the same way. */
export function drawHistories(draft: DraftName, count: number): fc.Arbitrary<readonly SchemaJson[]> {
  const build: Build = { draft, depth: 1 };
  const edit = fc.tuple(fc.nat(), buildSchema(build), fc.constantFrom("replace", "drop", "widen"));
  const edits = fc.array(edit, { minLength: 1, maxLength: 3 });
  const steps = fc.array(edits, { minLength: count, maxLength: count });
  return fc.tuple(drawSchemas(draft), steps).map(([first, changes]) => {
    const versions = [first];
    for (const step of changes) {
      const edited = step.reduce<SchemaJson>(
        (schema, [at, replacement, how]) => editSchema(schema, { at, replacement, how }, getKeyword(build)),
        versions.at(-1) ?? first,
      );
      versions.push(edited);
    }
    return versions;
  });
}

/** Every fourth edit is one of a shared schema. */
function editSchema(schema: SchemaJson, { at, ...edit }: Edit & { readonly at: number }, keyword: string): SchemaJson {
  const shared = schema[keyword] as { readonly [name: string]: SchemaJson } | undefined;
  const name = at % 8 < 4 ? "Shared" : "Other";
  const part = shared?.[name];
  if (at % 4 !== 0 || part === undefined || edit.how === "replace") return editPlace(schema, at, edit);
  return { ...schema, [keyword]: { ...shared, [name]: editPlace(part, at >> 3, edit) } };
}

interface Edit {
  readonly replacement: SchemaJson;
  readonly how: string;
}

/** Edits one of the schema's properties, or of its parts' properties, chosen by `at`. */
function editPlace(schema: SchemaJson, at: number, edit: Edit): SchemaJson {
  const { properties } = schema;
  if (typeof properties !== "object" || properties === null) return edit.replacement;
  const entries = Object.entries(properties as { readonly [name: string]: SchemaJson });
  const [name, part] = entries[at % Math.max(1, entries.length)] ?? ["added", undefined];
  if (part === undefined || edit.how === "widen")
    return { ...schema, properties: Object.fromEntries([...entries, ["added", edit.replacement]]) };
  if (edit.how === "drop")
    return { ...schema, properties: Object.fromEntries(entries.filter(([other]) => other !== name)) };
  const edited =
    at % 3 === 0 && typeof part === "object" && "properties" in part ? editPlace(part, at + 1, edit) : edit.replacement;
  return {
    ...schema,
    properties: Object.fromEntries(entries.map(([other, one]) => [other, other === name ? edited : one])),
  };
}
