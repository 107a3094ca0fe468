import { describe, expect, test } from "vitest";
import { startRegistryServer, TEST_TIME } from "../../support/registry-server.ts";
import { A, B, C, fault, plain, record, registered } from "./schemas.ts";

const FIRST = record("S", A);
const SECOND = record("S", A, B);

describe("registering", () => {
  test("gives numbers and ids, the same ones for the same schema whatever its layout", async () => {
    const { ask } = await startRegistryServer();
    const register = async (subject: string, schema: string) =>
      plain(await ask(`POST /subjects/${subject}/versions`, { schema }));
    expect(await register("s", FIRST)).toEqual(registered(1, 1, FIRST));
    expect(await register("s", SECOND)).toEqual(registered(2, 2, SECOND));
    const spread = `{ "name": "S", "type": "record", "fields": [ {"type": {"type":"int"}, "name":"a"} ] }`;
    expect(await register("s", spread)).toEqual(registered(1, 1, FIRST));
    expect(await register("other", spread)).toEqual(registered(1, 1, FIRST));
    expect(await ask("GET /subjects/s/versions")).toEqual([200, [1, 2]]);
    expect(await ask("GET /subjects")).toEqual([200, ["other", "s"]]);
  });

  test("refuses what the level forbids, in the registry's own words", async () => {
    const { ask } = await startRegistryServer();
    await ask("POST /subjects/s/versions", { schema: FIRST });
    const details =
      "[{errorType:'READER_FIELD_MISSING_DEFAULT_VALUE', description:'The field 'c' at path '/fields/1' in the new " +
      "schema has no default value and is missing in the old schema', additionalInfo:'c'}, {oldSchemaVersion: 1}, " +
      `{oldSchema: '${FIRST}'}, {validateFields: 'false', compatibility: 'BACKWARD'}]`;
    expect(await ask("POST /subjects/s/versions", { schema: record("S", A, C) })).toEqual(
      fault(
        40901,
        `Schema being registered is incompatible with an earlier schema for subject "s", details: ${details}`,
      ),
    );
    expect(await ask("GET /subjects/s/versions")).toEqual([200, [1]]);
  });

  test("refuses what is no schema, no known type or no subject", async () => {
    const { ask } = await startRegistryServer();
    const register = (body: unknown, subject = "s") => ask(`POST /subjects/${subject}/versions`, body);
    expect([
      await register({ schema: "" }),
      await register({}),
      await register({ schema: '{"type":"record"}' }),
      await register({ schema: '"int"', schemaType: "XML" }),
      await register({ schema: '"int"', references: [{ name: "x", subject: "x", version: 3 }] }),
      await register({ schema: '"int"' }, "a%00b"),
      await register({ schema: '"int"' }, "__GLOBAL"),
      await register({ schema: '"int"', id: 7 }),
    ]).toEqual([
      fault(42201, "Empty schema"),
      fault(42201, "Empty schema"),
      fault(42201, "Invalid schema of type AVRO, details: Missing `name` of a named type."),
      fault(42201, "Invalid schema type XML"),
      fault(42201, 'Invalid schema of type AVRO, details: No schema reference found for subject "x" and version 3'),
      fault(42208, "The specified subject 'a\u0000b' is not a valid."),
      fault(42208, "The specified subject '__GLOBAL' is not a valid."),
      fault(42205, "Subject s in context  is not in import mode"),
    ]);
    expect(await ask("GET /subjects")).toEqual([200, []]);
  });

  test("a schema that the subject has is found again even where a new one is not allowed", async () => {
    const { ask } = await startRegistryServer();
    await ask("POST /subjects/s/versions", { schema: FIRST });
    expect(await ask("PUT /mode/s", { mode: "READONLY" })).toEqual([200, { mode: "READONLY" }]);
    expect(plain(await ask("POST /subjects/s/versions", { schema: FIRST }))).toEqual(registered(1, 1, FIRST));
    expect(await ask("POST /subjects/s/versions", { schema: SECOND })).toEqual(
      fault(42205, "Subject s in context  is in read-only mode"),
    );
  });

  test("changes of documentation, aliases and sort order are versions, of layout are none", async () => {
    const { ask } = await startRegistryServer();
    const texts = [
      `{"type":"record","name":"S","fields":[{"name":"a","type":"int"}]}`,
      `{"type":"record","name":"S","doc":"d","fields":[{"name":"a","type":"int"}]}`,
      `{"type":"record","name":"S","fields":[{"name":"a","type":"int","aliases":["b"]}]}`,
      `{"type":"record","name":"S","fields":[{"name":"a","type":"int","order":"descending"}]}`,
      `{"type":"record","name":"S","namespace":"","fields":[{"name":"a","type":"int","order":"ascending"}]}`,
    ];
    const answers = [];
    for (const schema of texts) answers.push((await ask("POST /subjects/s/versions", { schema }))[1]);
    expect(answers.map((answer) => (answer as { version: number }).version)).toEqual([1, 2, 3, 4, 1]);
  });

  test("normalizes by request or by setting, and finds what was normalized", async () => {
    const { ask } = await startRegistryServer();
    const schema = `{"type":"record","name":"S","fields":[{"name":"a","type":"double","default":1,"z":1,"b":2}]}`;
    const normal = `{"type":"record","name":"S","fields":[{"name":"a","type":"double","default":1.0,"b":2,"z":1}]}`;
    expect(plain(await ask("POST /subjects/s/versions?normalize=True", { schema }))).toEqual(registered(1, 1, normal));
    expect(await ask("POST /subjects/s", { schema })).toEqual(fault(40403, "Schema not found"));
    expect((await ask("POST /subjects/s?normalize=true", { schema }))[0]).toBe(200);
    await ask("PUT /config", { normalize: true });
    expect((await ask("POST /subjects/s", { schema }))[0]).toBe(200);
    expect(plain(await ask("POST /subjects/t/versions", { schema }))).toEqual(registered(1, 1, normal));
  });

  test("metadata and rules are stored, carried on, merged with settings, and make versions of their own", async () => {
    const { ask } = await startRegistryServer();
    const [metadata, ruleSet] = [{ properties: { owner: "x", size: 1 } }, { domainRules: [{ name: "r" }] }];
    const stored = { properties: { owner: "x", size: "1" } };
    expect(plain(await ask("POST /subjects/s/versions", { schema: FIRST, metadata, ruleSet }))).toEqual(
      registered(1, 1, FIRST, { metadata: stored, ruleSet }),
    );
    expect(plain(await ask("POST /subjects/s/versions", { schema: SECOND }))).toEqual(
      registered(2, 2, SECOND, { metadata: stored, ruleSet }),
    );
    const changed = { properties: { owner: "y" } };
    expect(plain(await ask("POST /subjects/s/versions", { schema: SECOND, metadata: changed }))).toEqual(
      registered(3, 3, SECOND, { metadata: changed, ruleSet }),
    );
    expect(plain(await ask("POST /subjects/s/versions", { metadata: { tags: { S: ["PII"] } } }))).toEqual(
      registered(4, 4, SECOND, { metadata: { tags: { S: ["PII"] } }, ruleSet }),
    );
    await ask("PUT /config/t", { defaultMetadata: { properties: { a: "1", b: "1" } } });
    await ask("PUT /config/t", { overrideMetadata: { properties: { c: "3" } } });
    expect(
      plain(await ask("POST /subjects/t/versions", { schema: FIRST, metadata: { properties: { b: "2" } } })),
    ).toEqual(registered(5, 1, FIRST, { metadata: { properties: { a: "1", b: "2", c: "3" } } }));
    expect(plain(await ask("GET /subjects/s/metadata?key=owner&value=y"))[1]).toMatchObject({ version: 3 });
    expect(await ask("GET /subjects/s/metadata?key=owner&value=z")).toEqual(fault(40403, "Schema not found"));
    expect(await ask("GET /subjects/no/metadata?key=owner&value=z")).toEqual(fault(40401, "Subject 'no' not found."));
  });

  test("an explicit version must be the next one, and is noted in the metadata", async () => {
    const { ask } = await startRegistryServer();
    await ask("POST /subjects/s/versions", { schema: FIRST });
    expect(await ask("POST /subjects/s/versions", { schema: SECOND, version: 7 })).toEqual(
      fault(42201, "Version is not one more than previous version"),
    );
    expect(plain(await ask("POST /subjects/s/versions", { schema: SECOND, version: 2 }))).toEqual(
      registered(2, 2, SECOND, { metadata: { properties: { "confluent:version": "2" } } }),
    );
    expect(plain(await ask("POST /subjects/s/versions", { schema: SECOND, version: 2 }))[1]).toMatchObject({
      version: 2,
    });
    expect(plain(await ask("POST /subjects/s", { schema: SECOND }))[1]).toMatchObject({ version: 2 });
  });

  test("a caller may say which version it reckons with", async () => {
    const { ask } = await startRegistryServer();
    expect((await ask("POST /subjects/s/versions?expectedLatest=1", { schema: FIRST }))[0]).toBe(412);
    expect((await ask("POST /subjects/s/versions?expectedLatest=0", { schema: FIRST }))[0]).toBe(200);
    expect(await ask("POST /subjects/s/versions?expectedLatest=0", { schema: SECOND })).toEqual(
      fault(41201, "The latest version of subject 's' is 1, not none as expected."),
    );
    expect((await ask("POST /subjects/s/versions?expectedLatest=0", { schema: FIRST }))[0]).toBe(200);
    expect((await ask("POST /subjects/s/versions?expectedLatest=1", { schema: SECOND }))[0]).toBe(200);
  });

  test("in mode IMPORT versions are taken over with their numbers and ids, unjudged", async () => {
    const { ask } = await startRegistryServer();
    await ask("PUT /mode/s", { mode: "IMPORT" });
    expect(plain(await ask("POST /subjects/s/versions", { schema: FIRST, id: 40, version: 3 }))).toEqual(
      registered(40, 3, FIRST),
    );
    expect(plain(await ask("POST /subjects/s/versions", { schema: '"string"', id: 41, version: 5 }))).toEqual(
      registered(41, 5, '"string"'),
    );
    expect([
      await ask("POST /subjects/s/versions", { schema: '"long"', id: 40, version: 6 }),
      await ask("POST /subjects/s/versions", { schema: '"long"' }),
    ]).toEqual([
      fault(42205, "Overwrite new schema with id 40 in context  is not permitted."),
      fault(42205, "Subject s in context  is not in read-write mode"),
    ]);
    expect(plain(await ask("POST /subjects/other/versions", { schema: '"bytes"' }))).toEqual(
      registered(42, 1, '"bytes"'),
    );
  });
});

describe("looking up and reading", () => {
  test("tells a missing subject from a missing version and a missing schema", async () => {
    const { ask } = await startRegistryServer();
    await ask("POST /subjects/s/versions", { schema: FIRST });
    expect([
      await ask("POST /subjects/no", { schema: FIRST }),
      await ask("POST /subjects/s", { schema: SECOND }),
      await ask("POST /subjects/s", { schema: "{" }),
      await ask("GET /subjects/no/versions"),
      await ask("GET /subjects/no/versions/1"),
      await ask("GET /subjects/no/versions/latest"),
      await ask("GET /subjects/s/versions/2"),
      await ask("GET /subjects/s/versions/0"),
      await ask("GET /subjects/s/versions/2147483648"),
      await ask("GET /subjects/s/versions/first"),
    ]).toEqual([
      fault(40401, "Subject 'no' not found."),
      fault(40403, "Schema not found"),
      fault(
        42201,
        "Invalid schema of type AVRO, details: Expected a property name in double quotes, found the end of the text.",
      ),
      fault(40401, "Subject 'no' not found."),
      fault(40401, "Subject 'no' not found."),
      fault(40401, "Subject 'no' not found."),
      fault(40402, "Version 2 not found."),
      ...["0", "2147483648", "first"].map((version) =>
        fault(
          42202,
          `The specified version '${version}' is not a valid version id. Allowed values are between [1, 2^31-1] and the string "latest"`,
        ),
      ),
    ]);
  });

  test("shows a version, its text alone, the latest by three names", async () => {
    const { ask } = await startRegistryServer();
    await ask("POST /subjects/s/versions", { schema: FIRST });
    await ask("POST /subjects/s/versions", { schema: SECOND });
    const second = { subject: "s", version: 2, id: 2, schemaType: "AVRO", schema: SECOND, ts: TEST_TIME };
    for (const name of ["2", "latest", "LATEST", "-1"])
      expect(plain(await ask(`GET /subjects/s/versions/${name}`))).toEqual([200, second]);
    expect(plain(await ask("POST /subjects/s", { schema: SECOND }))).toEqual([200, second]);
    expect(await ask("GET /subjects/s/versions/1/schema")).toEqual([200, JSON.parse(FIRST)]);
  });

  test("names are taken as they are, however they are written in a path", async () => {
    const { ask } = await startRegistryServer();
    const names = ["a/b c+d", "ü—☃", "x?y#z", "100%", "a%2Fb", "q'\\", "con", "A", "a"];
    for (const name of names)
      expect((await ask(`POST /subjects/${encodeURIComponent(name)}/versions`, { schema: '"int"' }))[0]).toBe(200);
    expect(await ask("GET /subjects")).toEqual([200, [...names].sort()]);
    for (const name of names)
      expect(await ask(`GET /subjects/${encodeURIComponent(name)}/versions`)).toEqual([200, [1]]);
  });

  test("an alias stands for its subject everywhere but in settings", async () => {
    const { ask } = await startRegistryServer();
    await ask("POST /subjects/s/versions", { schema: FIRST });
    await ask("PUT /config/alias", { alias: "s" });
    expect((await ask("GET /subjects/alias/versions/1"))[1]).toMatchObject({ subject: "s", version: 1 });
    expect((await ask("POST /subjects/alias/versions", { schema: SECOND }))[1]).toMatchObject({ version: 2 });
    expect(await ask("GET /config/alias")).toEqual([200, { alias: "s" }]);
  });

  test("lists by prefix, deletion and page", async () => {
    const { ask } = await startRegistryServer();
    for (const name of ["orders", "orders2", "users"])
      await ask(`POST /subjects/${name}/versions`, { schema: '"int"' });
    await ask("POST /subjects/users/versions", { schema: '"long"' });
    await ask("DELETE /subjects/orders2");
    await ask("DELETE /subjects/users/versions/1");
    const list = async (query: string) => (await ask(`GET /subjects${query}`))[1];
    expect([
      await list(""),
      await list("?deleted=true"),
      await list("?deletedOnly=true"),
      await list("?subjectPrefix=orders&deleted=true"),
      await list("?offset=1"),
      await list("?offset=0&limit=1"),
      await list("?limit=-1"),
    ]).toEqual([
      ["orders", "users"],
      ["orders", "orders2", "users"],
      ["orders2"],
      ["orders", "orders2"],
      ["users"],
      ["orders"],
      ["orders", "users"],
    ]);
    const versions = async (query: string) => (await ask(`GET /subjects/users/versions${query}`))[1];
    expect([
      await versions(""),
      await versions("?deleted=true"),
      await versions("?deletedOnly=true"),
      await versions("?deletedAsNegative=true"),
      await versions("?deleted=true&offset=1&limit=5"),
    ]).toEqual([[2], [1, 2], [1], [-1, 2], [2]]);
  });
});
