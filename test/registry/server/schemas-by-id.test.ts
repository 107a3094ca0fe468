import { expect, test } from "vitest";
import { startRegistryServer, TEST_TIME } from "../../support/registry-server.ts";
import { A, B, fault, plain, record } from "./schemas.ts";

const FIRST = record("S", A);
const SECOND = record("S", A, B);

test("a schema is found by id, by guid, and with every place it has", async () => {
  const { ask } = await startRegistryServer();
  await ask("POST /subjects/b/versions", { schema: FIRST });
  await ask("POST /subjects/a/versions", { schema: SECOND });
  await ask("POST /subjects/a/versions", { schema: FIRST });
  await ask("POST /subjects/:.dev:a/versions", { schema: FIRST });
  const [, shown] = await ask("GET /schemas/ids/1");
  const { guid } = shown as { guid: string };
  expect(guid).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  const content = { guid, schemaType: "AVRO", schema: FIRST, ts: TEST_TIME };
  expect([
    [200, shown],
    await ask("GET /schemas/ids/1?subject=a"),
    await ask("GET /schemas/ids/1?fetchMaxId=true"),
    await ask(`GET /schemas/guids/${guid}`),
    await ask(`GET /schemas/guids/${guid.toUpperCase()}/ids`),
    await ask("GET /schemas/ids/1/schema"),
    await ask("GET /schemas/ids/1/subjects"),
    await ask("GET /schemas/ids/1/versions"),
    await ask("GET /schemas/ids/1/versions?limit=1&offset=1"),
    await ask("GET /schemas/ids/1/subjects?subject=:.dev:"),
    await ask("GET /contexts/.dev/schemas/ids/1/subjects"),
  ]).toEqual([
    [200, content],
    [200, { subject: "a", version: 2, ...content }],
    [200, { ...content, maxId: 2 }],
    [200, content],
    [
      200,
      [
        { context: ".", id: 1 },
        { context: ".dev", id: 1 },
      ],
    ],
    [200, JSON.parse(FIRST)],
    [200, ["a", "b"]],
    [
      200,
      [
        { subject: "a", version: 2 },
        { subject: "b", version: 1 },
      ],
    ],
    [200, [{ subject: "b", version: 1 }]],
    [200, [":.dev:a"]],
    [200, [":.dev:a"]],
  ]);
  expect([
    await ask("GET /schemas/ids/9"),
    await ask("GET /schemas/ids/9/versions"),
    await ask("GET /schemas/ids/x"),
    await ask("GET /schemas/guids/none"),
    await ask("GET /schemas/guids/none/ids"),
  ]).toEqual([
    fault(40403, "Schema 9 not found"),
    fault(40403, "Schema 9 not found"),
    fault(404, "HTTP 404 Not Found"),
    fault(40403, "Schema none not found"),
    [200, []],
  ]);
});

test("an id of another context is found by the subject it is known under there", async () => {
  const { ask } = await startRegistryServer();
  await ask("POST /subjects/:.dev:s/versions", { schema: FIRST });
  expect((await ask("GET /schemas/ids/1"))[0]).toBe(404);
  expect((await ask("GET /schemas/ids/1?subject=s"))[1]).toMatchObject({ subject: ":.dev:s", version: 1 });
  expect((await ask("GET /subjects/s/versions/1"))[1]).toMatchObject({ subject: ":.dev:s" });
  expect((await ask("POST /subjects/s", { schema: FIRST }))[1]).toMatchObject({ subject: ":.dev:s" });
});

test("all schemas come in pages, by prefix, latest only, deleted ones on request", async () => {
  const { ask } = await startRegistryServer();
  await ask("POST /subjects/s/versions", { schema: FIRST });
  await ask("POST /subjects/s/versions", { schema: SECOND });
  await ask("POST /subjects/t/versions", { schema: FIRST });
  await ask("POST /subjects/:.dev:s/versions", { schema: FIRST });
  await ask("DELETE /subjects/s/versions/2");
  const list = async (query: string) => {
    const rows = (await ask(`GET /schemas${query}`))[1] as readonly { subject: string; version: number }[];
    return rows.map(({ subject, version }) => `${subject} ${version}`);
  };
  expect([
    await list(""),
    await list("?deleted=true"),
    await list("?deleted=true&latestOnly=true"),
    await list("?latestOnly=true"),
    await list("?subjectPrefix=s"),
    await list("?subjectPrefix=:*:s"),
    await list("?offset=1&limit=1"),
    await list("?offset=9"),
    await list("?limit=5000"),
  ]).toEqual([
    [":.dev:s 1", "s 1", "t 1"],
    [":.dev:s 1", "s 1", "s 2", "t 1"],
    [":.dev:s 1", "s 2", "t 1"],
    [":.dev:s 1", "s 1", "t 1"],
    ["s 1"],
    [":.dev:s 1", "s 1"],
    ["s 1"],
    [],
    [":.dev:s 1", "s 1", "t 1"],
  ]);
  expect(plain(await ask("GET /schemas?subjectPrefix=t"))).toEqual([
    200,
    [{ subject: "t", version: 1, id: 1, schemaType: "AVRO", schema: FIRST, ts: TEST_TIME }],
  ]);
});

test("a page has at most a thousand rows", async () => {
  const versions = Array.from({ length: 1500 }, (_, index) => ({ version: index + 1, id: index + 1 }));
  const texts = versions.map(({ version }) => [`subjects/s/v${version}.avsc`, `"int"`] as const);
  const { ask } = await startRegistryServer({
    "registry.json": `{"formatVersion":1}`,
    "subjects/s/subject.json": JSON.stringify({ subject: "s", versions }),
    ...Object.fromEntries(texts),
  });
  const pages = [];
  for (let offset = 0; ; offset += 1000) {
    const [, rows] = await ask(`GET /schemas?offset=${offset}`);
    pages.push((rows as readonly unknown[]).length);
    if (pages.at(-1) === 0) break;
  }
  expect(pages).toEqual([1000, 500, 0]);
});

test("the types are those this version can judge", async () => {
  const { ask } = await startRegistryServer();
  const [status, types] = await ask("GET /schemas/types");
  expect([status, types]).toEqual([200, expect.arrayContaining(["AVRO"])]);
});

test("`format=resolved` has what a schema refers to in full, each type once, whichever way it is asked for", async () => {
  const { ask } = await startRegistryServer();
  const inner = record("Inner", A);
  const middle = record("Middle", { name: "i", type: "Inner" });
  const outer = record("Outer", { name: "i", type: "Inner" }, { name: "m", type: "Middle" });
  const references = ["Inner", "Middle"].map((name) => ({ name, subject: name, version: 1 }));
  await ask("POST /subjects/Inner/versions", { schema: inner });
  await ask("POST /subjects/Middle/versions", { schema: middle, references: references.slice(0, 1) });
  await ask("POST /subjects/outer/versions", { schema: outer, references });
  const full = record(
    "Outer",
    { name: "i", type: JSON.parse(inner) as object },
    { name: "m", type: JSON.parse(middle) as object },
  );
  const shown = async (call: string, body?: object): Promise<unknown> => {
    const [, answer] = await ask(call, body);
    return (answer as { schema?: string }).schema ?? JSON.stringify(answer);
  };
  expect([
    await shown("GET /subjects/outer/versions/1"),
    await shown("GET /subjects/outer/versions/1?format=resolved"),
    await shown("GET /subjects/outer/versions/latest/schema?format=resolved"),
    await shown("GET /schemas/ids/3?format=resolved"),
    await shown("GET /schemas/ids/3/schema?format=resolved"),
    await shown("POST /subjects/outer?format=resolved", { schema: outer, references }),
    await shown("GET /schemas/ids/1?format=resolved"),
    await shown("GET /schemas/ids/3?format=other"),
  ]).toEqual([outer, full, full, full, full, full, inner, outer]);
});
