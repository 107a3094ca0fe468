import { expect, test } from "vitest";
import { startRegistryServer } from "../../support/registry-server.ts";
import { A, B, fault, plain, record, registered } from "./schemas.ts";

const FIRST = record("S", A);
const SECOND = record("S", A, B);

test("goes softly first, then for good, and says at each step what stands in the way", async () => {
  const { ask } = await startRegistryServer();
  await ask("POST /subjects/s/versions", { schema: FIRST });
  await ask("POST /subjects/s/versions", { schema: SECOND });
  expect([
    await ask("DELETE /subjects/no"),
    await ask("DELETE /subjects/no/versions/1"),
    await ask("DELETE /subjects/s/versions/3"),
    await ask("DELETE /subjects/s?permanent=true"),
    await ask("DELETE /subjects/s/versions/1?permanent=true"),
    await ask("DELETE /subjects/s/versions/1"),
    await ask("DELETE /subjects/s/versions/1"),
    await ask("GET /subjects/s/versions/1"),
    await ask("GET /subjects/s/versions"),
    await ask("DELETE /subjects/s/versions/1?permanent=true"),
    await ask("GET /subjects/s/versions?deleted=true"),
    await ask("DELETE /subjects/s"),
    await ask("DELETE /subjects/s"),
    await ask("GET /subjects/s/versions"),
    await ask("DELETE /subjects/s/versions/latest"),
    await ask("DELETE /subjects/s?permanent=True"),
    await ask("GET /subjects?deleted=true"),
  ]).toEqual([
    fault(40401, "Subject 'no' not found."),
    fault(40401, "Subject 'no' not found."),
    fault(40402, "Version 3 not found."),
    fault(40405, "Subject 's' was not deleted first before being permanently deleted"),
    fault(40407, "Subject 's' Version 1 was not deleted first before being permanently deleted"),
    [200, 1],
    fault(40406, "Subject 's' Version 1 was soft deleted.Set permanent=true to delete permanently"),
    fault(40402, "Version 1 not found."),
    [200, [2]],
    [200, 1],
    [200, [2]],
    [200, [2]],
    fault(40404, "Subject 's' was soft deleted.Set permanent=true to delete permanently"),
    fault(40401, "Subject 's' not found."),
    fault(40402, "Version -1 not found."),
    [200, [2]],
    [200, []],
  ]);
});

test("a deleted version is not compared with, keeps its number, and its schema its id", async () => {
  const { ask } = await startRegistryServer();
  await ask("POST /subjects/s/versions", { schema: FIRST });
  await ask("DELETE /subjects/s/versions/1");
  expect((await ask("POST /subjects/s/versions", { schema: '"string"' }))[1]).toMatchObject({ id: 2, version: 2 });
  await ask("DELETE /subjects/s/versions/2");
  expect(plain(await ask("POST /subjects/s/versions", { schema: FIRST }))).toEqual(registered(1, 3, FIRST));
  expect(await ask("GET /subjects/s/versions?deleted=true")).toEqual([200, [2, 3]]);
  expect((await ask("GET /schemas/ids/2"))[0]).toBe(200);
  expect((await ask("GET /subjects/s/versions/2?deleted=true"))[1]).toMatchObject({ deleted: true });
});

test("settings and mode survive a soft deletion and go with the last version", async () => {
  const { ask } = await startRegistryServer();
  await ask("POST /subjects/s/versions", { schema: FIRST });
  await ask("PUT /config/s", { compatibility: "NONE" });
  await ask("DELETE /subjects/s");
  expect(await ask("GET /config/s")).toEqual([200, { compatibilityLevel: "NONE" }]);
  await ask("DELETE /subjects/s?permanent=true");
  expect((await ask("GET /config/s"))[0]).toBe(404);
  expect(plain(await ask("POST /subjects/s/versions", { schema: SECOND }))).toEqual(registered(2, 1, SECOND));
});

test("what is referred to stays, as long as the referring version is live; for good, as long as it is there", async () => {
  const { ask } = await startRegistryServer();
  await ask("POST /subjects/money/versions", { schema: record("Money", A) });
  const references = [{ name: "Money", subject: "money", version: 1 }];
  const schema = record("Order", { name: "price", type: "Money" });
  expect(plain(await ask("POST /subjects/order/versions", { schema, references }))).toEqual(
    registered(2, 1, schema, { references }),
  );
  const exists = fault(
    42206,
    "One or more references exist to the schema {magic=1,keytype=SCHEMA,subject=money,version=1}.",
  );
  expect([
    await ask("GET /subjects/money/versions/1/referencedby"),
    await ask("DELETE /subjects/money/versions/1"),
    await ask("DELETE /subjects/money"),
    await ask("DELETE /subjects/order"),
    await ask("GET /subjects/money/versions/1/referencedby"),
    await ask("GET /subjects/money/versions/1/referencedby?deleted=true"),
    await ask("DELETE /subjects/money"),
    await ask("DELETE /subjects/money?permanent=true"),
    await ask("DELETE /subjects/order?permanent=true"),
    await ask("DELETE /subjects/money?permanent=true"),
  ]).toEqual([
    [200, [2]],
    exists,
    exists,
    [200, [1]],
    [200, []],
    [200, [2]],
    [200, [1]],
    exists,
    [200, [1]],
    [200, [1]],
  ]);
});
