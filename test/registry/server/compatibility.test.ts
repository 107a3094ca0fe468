import { expect, test } from "vitest";
import { startRegistryServer } from "../../support/registry-server.ts";
import { A, B, C, fault, record } from "./schemas.ts";

const FIRST = record("S", A);
const THIRD = record("S", A, B, { ...C, default: 0 });
const BROKEN = record("S", A, C);

const MISSING = (path: string, version: number, old: string, level: string): readonly string[] => [
  `{errorType:'READER_FIELD_MISSING_DEFAULT_VALUE', description:'The field 'c' at path '${path}' in the new schema has no default value and is missing in the old schema', additionalInfo:'c'}`,
  `{oldSchemaVersion: ${version}}`,
  `{oldSchema: '${old}'}`,
  `{validateFields: 'false', compatibility: '${level}'}`,
];

test("one version, or all that the level asks about; with the reasons only when asked for them", async () => {
  const { ask } = await startRegistryServer();
  await ask("POST /subjects/s/versions", { schema: FIRST });
  await ask("POST /subjects/s/versions", { schema: THIRD });
  const check = async (path: string, schema = BROKEN) =>
    await ask(`POST /compatibility/subjects/s/versions${path}`, { schema });
  expect([
    await check("/latest"),
    await check("/1"),
    await check("/1?verbose=true"),
    await check(""),
    await check("?verbose=TRUE"),
    await check("/latest?verbose=true"),
  ]).toEqual([
    [200, { is_compatible: true }],
    [200, { is_compatible: false }],
    [200, { is_compatible: false, messages: MISSING("/fields/1", 1, FIRST, "BACKWARD") }],
    [200, { is_compatible: true }],
    [200, { is_compatible: true, messages: [] }],
    [200, { is_compatible: true, messages: [] }],
  ]);
  await ask("PUT /config/s", { compatibility: "BACKWARD_TRANSITIVE" });
  expect([await check("?verbose=true"), await check("/latest")]).toEqual([
    [200, { is_compatible: false, messages: MISSING("/fields/1", 1, FIRST, "BACKWARD_TRANSITIVE") }],
    [200, { is_compatible: true }],
  ]);
});

test("FULL asks forward before backward, and shows the old schema after the second half only", async () => {
  const { ask } = await startRegistryServer();
  await ask("POST /subjects/s/versions", { schema: record("S", A) });
  await ask("PUT /config/s", { compatibility: "FULL" });
  const messages = async (schema: string) =>
    ((await ask("POST /compatibility/subjects/s/versions?verbose=true", { schema }))[1] as { messages: string[] })
      .messages;
  expect(await messages(record("S", C))).toEqual([
    "{errorType:'READER_FIELD_MISSING_DEFAULT_VALUE', description:'The field 'a' at path '/fields/0' in the old schema has no default value and is missing in the new schema', additionalInfo:'a'}",
    "{errorType:'READER_FIELD_MISSING_DEFAULT_VALUE', description:'The field 'c' at path '/fields/0' in the new schema has no default value and is missing in the old schema', additionalInfo:'c'}",
    "{oldSchemaVersion: 1}",
    `{oldSchema: '${record("S", A)}'}`,
    "{validateFields: 'false', compatibility: 'FULL'}",
  ]);
  expect(await messages(record("S"))).toEqual([
    "{errorType:'READER_FIELD_MISSING_DEFAULT_VALUE', description:'The field 'a' at path '/fields/0' in the old schema has no default value and is missing in the new schema', additionalInfo:'a'}",
    "{validateFields: 'false', compatibility: 'FULL'}",
  ]);
});

test("every kind of incompatibility in the registry's words", async () => {
  const { ask } = await startRegistryServer();
  await ask("PUT /config", { compatibility: "NONE" });
  const field = (type: unknown): string => record("S", { name: "f", type });
  const pairs: readonly (readonly [string, string])[] = [
    [field({ type: "fixed", name: "F", size: 2 }), field({ type: "fixed", name: "F", size: 3 })],
    [field("string"), field("int")],
    [record("S", A), record("T", A)],
    [field({ type: "enum", name: "E", symbols: ["X"] }), field({ type: "enum", name: "E", symbols: ["X", "Y"] })],
    [field(["null", "int"]), field(["null", "string"])],
  ];
  const heads: string[] = [];
  for (const [index, [reader, writer]] of pairs.entries()) {
    await ask(`POST /subjects/s${index}/versions`, { schema: writer });
    await ask(`PUT /config/s${index}`, { compatibility: "BACKWARD" });
    const answer = await ask(`POST /compatibility/subjects/s${index}/versions/latest?verbose=true`, { schema: reader });
    heads.push((answer[1] as { messages: string[] }).messages[0] ?? "");
  }
  expect(heads).toEqual([
    "{errorType:'FIXED_SIZE_MISMATCH', description:'The size of FIXED type field at path '/fields/0/type/size' in the new schema does not match with the old schema', additionalInfo:'expected: 3, found: 2'}",
    "{errorType:'TYPE_MISMATCH', description:'The type (path '/fields/0/type') of a field in the new schema does not match with the old schema', additionalInfo:'reader type: STRING not compatible with writer type: INT'}",
    "{errorType:'NAME_MISMATCH', description:'The name of the schema has changed (path '/name')', additionalInfo:'expected: T'}",
    "{errorType:'MISSING_ENUM_SYMBOLS', description:'The new schema is missing enum symbols '[Y]' at path '/fields/0/type/symbols' in the old schema', additionalInfo:'[Y]'}",
    "{errorType:'MISSING_UNION_BRANCH', description:'The new schema is missing a type inside a union field at path '/fields/0/type/1' in the old schema', additionalInfo:'reader union lacking writer type: STRING'}",
  ]);
});

test("an unknown subject is compatible with everything, an unknown number is not found", async () => {
  const { ask } = await startRegistryServer();
  expect([
    await ask("POST /compatibility/subjects/no/versions/latest", { schema: FIRST }),
    await ask("POST /compatibility/subjects/no/versions", { schema: FIRST }),
    await ask("POST /compatibility/subjects/no/versions/1", { schema: FIRST }),
  ]).toEqual([[200, { is_compatible: true }], [200, { is_compatible: true }], fault(40402, "Version 1 not found.")]);
});

test("an unreadable schema is an error, or with the reasons an incompatible one", async () => {
  const { ask } = await startRegistryServer();
  await ask("POST /subjects/s/versions", { schema: FIRST });
  const words = "Invalid schema of type AVRO, details: Unknown type `decimal`.";
  const [status, body] = await ask("POST /compatibility/subjects/s/versions/latest", { schema: '"decimal"' });
  expect([status, (body as { error_code: number }).error_code]).toEqual([422, 42201]);
  const verbose = await ask("POST /compatibility/subjects/s/versions/latest?verbose=true", { schema: '"decimal"' });
  expect(verbose).toEqual([200, { is_compatible: false, messages: [(body as { message: string }).message] }]);
  expect((body as { message: string }).message.slice(0, 38)).toBe(words.slice(0, 38));
});

test("only versions of the same group are compared", async () => {
  const { ask } = await startRegistryServer();
  await ask("PUT /config/s", { compatibilityGroup: "major" });
  const metadata = (major: string) => ({ metadata: { properties: { major } } });
  await ask("POST /subjects/s/versions", { schema: FIRST, ...metadata("1") });
  expect((await ask("POST /subjects/s/versions", { schema: '"string"', ...metadata("2") }))[0]).toBe(200);
  expect((await ask("POST /subjects/s/versions", { schema: '"long"', ...metadata("1") }))[0]).toBe(409);
  expect((await ask("POST /subjects/s/versions", { schema: '"bytes"', ...metadata("2") }))[0]).toBe(200);
});

test("reserved fields are checked where the settings ask for it", async () => {
  const { ask } = await startRegistryServer();
  await ask("PUT /config/s", { compatibility: "NONE", validateFields: true });
  const reserved = (names: string) => ({ metadata: { properties: { "confluent:reserved": names } } });
  expect((await ask("POST /subjects/s/versions", { schema: FIRST, ...reserved("x, b") }))[0]).toBe(200);
  expect(await ask("POST /subjects/s/versions", { schema: record("S", B), ...reserved("b") })).toEqual(
    fault(
      40901,
      `Schema being registered is incompatible with an earlier schema for subject "s", details: [The new schema has ` +
        "reserved field x removed from its metadata which is present in the old schema's metadata., The new schema has " +
        "field that conflicts with the reserved field b., {validateFields: 'true', compatibility: 'NONE'}]",
    ),
  );
});
