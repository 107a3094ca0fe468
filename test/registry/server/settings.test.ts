import { expect, test } from "vitest";
import { startRegistryServer } from "../../support/registry-server.ts";
import { A, B, fault, plain, record, registered } from "./schemas.ts";

const FIRST = record("S", A);
const SECOND = record("S", A, B);
const LEVELS =
  "Invalid compatibility level. Valid values are none, backward, forward, full, backward_transitive, forward_transitive, and full_transitive";

test("levels are read and written under two names, inherited, merged and removed", async () => {
  const { ask } = await startRegistryServer();
  expect([
    await ask("GET /config"),
    await ask("GET /config/s"),
    await ask("GET /config/s?defaultToGlobal=true"),
    await ask("PUT /config", { compatibility: "full" }),
    await ask("GET /config"),
    await ask("GET /config/s?defaultToGlobal=TRUE"),
    await ask("PUT /config/s", { compatibilityLevel: "NONE", normalize: true }),
    await ask("GET /config/s"),
    await ask("PUT /config/s", { compatibilityGroup: "g", unknown: 1 }),
    await ask("PUT /config/s", { normalize: null }),
    await ask("GET /config/s"),
    await ask("PUT /config/s", { compatibility: "SIDEWAYS" }),
    await ask("PUT /config/s", { normalize: "maybe" }),
    await ask("PUT /config/s", { compatibilityPolicy: "lenient" }),
    await ask("DELETE /config/s"),
    await ask("DELETE /config/s"),
    await ask("DELETE /config"),
    await ask("GET /config"),
  ]).toEqual([
    [200, { compatibilityLevel: "BACKWARD" }],
    fault(40408, "Subject 's' does not have subject-level compatibility configured"),
    [200, { compatibilityLevel: "BACKWARD" }],
    [200, { compatibility: "FULL" }],
    [200, { compatibilityLevel: "FULL" }],
    [200, { compatibilityLevel: "FULL" }],
    [200, { normalize: true, compatibility: "NONE" }],
    [200, { normalize: true, compatibilityLevel: "NONE" }],
    [200, { compatibilityGroup: "g" }],
    [200, {}],
    [200, { compatibilityLevel: "NONE", compatibilityGroup: "g" }],
    fault(42203, LEVELS),
    fault(400, "Expected true or false for `normalize`"),
    [200, { compatibilityPolicy: "LENIENT" }],
    [200, { compatibilityLevel: "NONE", compatibilityPolicy: "LENIENT", compatibilityGroup: "g" }],
    fault(40401, "Subject 's' not found."),
    [200, { compatibilityLevel: "FULL" }],
    [200, { compatibilityLevel: "BACKWARD" }],
  ]);
});

test("modes are inherited, guard what they guard, and IMPORT takes an empty subject", async () => {
  const { ask } = await startRegistryServer();
  await ask("POST /subjects/s/versions", { schema: FIRST });
  expect([
    await ask("GET /mode"),
    await ask("GET /mode/s"),
    await ask("GET /mode/s?defaultToGlobal=true"),
    await ask("PUT /mode", { mode: "readonly" }),
    await ask("GET /mode/s?defaultToGlobal=true"),
    await ask("POST /subjects/t/versions", { schema: FIRST }),
    await ask("PUT /config/s", { compatibility: "NONE" }),
    await ask("DELETE /subjects/s"),
    await ask("PUT /mode/s", { mode: "READWRITE" }),
    await ask("PUT /mode/s", { mode: "SIDEWAYS" }),
    await ask("PUT /mode/s", {}),
    await ask("PUT /mode/s", { mode: "FORWARD" }),
    await ask("PUT /mode/s", { mode: "IMPORT" }),
    await ask("PUT /mode/s?force=true", { mode: "IMPORT" }),
    await ask("DELETE /mode/s"),
    await ask("DELETE /mode/s"),
    await ask("PUT /mode", { mode: "READWRITE" }),
  ]).toEqual([
    [200, { mode: "READWRITE" }],
    fault(40409, "Subject 's' does not have subject-level mode configured"),
    [200, { mode: "READWRITE" }],
    [200, { mode: "READONLY" }],
    [200, { mode: "READONLY" }],
    fault(42205, "Subject t in context  is in read-only mode"),
    fault(42205, "Subject s in context  is in read-only mode"),
    fault(42205, "Subject s in context  is in read-only mode"),
    [200, { mode: "READWRITE" }],
    fault(42204, "Invalid mode. Valid values are READWRITE, READONLY, and IMPORT."),
    fault(42204, "Invalid mode. Valid values are READWRITE, READONLY, and IMPORT."),
    fault(42205, "Forward mode only supported on global level"),
    fault(42205, "Cannot import since found existing subjects"),
    [200, { mode: "IMPORT" }],
    [200, { mode: "IMPORT" }],
    fault(40401, "Subject 's' not found."),
    [200, { mode: "READWRITE" }],
  ]);
});

test("contexts have ids, settings and modes of their own, by name and by path", async () => {
  const { ask } = await startRegistryServer();
  await ask("POST /subjects/s/versions", { schema: FIRST });
  expect(plain(await ask("POST /contexts/.dev/subjects/s/versions", { schema: SECOND }))).toEqual(
    registered(1, 1, SECOND),
  );
  expect([
    await ask("GET /contexts"),
    await ask("GET /contexts?contextPrefix=.d"),
    await ask("GET /subjects"),
    await ask("GET /subjects?subjectPrefix=:*:s"),
    await ask("GET /contexts/.dev/subjects"),
    await ask("GET /contexts/:.dev:/subjects/s/versions"),
    await ask("PUT /contexts/.dev/config", { compatibility: "FULL" }),
    await ask("GET /config/:.dev:"),
    await ask("GET /config/:.dev:s?defaultToGlobal=true"),
    await ask("GET /config/s?defaultToGlobal=true"),
    await ask("PUT /config/:.__GLOBAL:", { compatibility: "NONE" }),
    await ask("GET /config/s?defaultToGlobal=true"),
    await ask("PUT /contexts/.dev/mode", { mode: "READONLY" }),
    await ask("POST /subjects/:.dev:s/versions", { schema: FIRST }),
    await ask("DELETE /mode/:.dev:"),
    await ask("DELETE /contexts/.dev"),
    await ask("DELETE /subjects/:.dev:s"),
    await ask("DELETE /subjects/:.dev:s?permanent=true"),
    await ask("DELETE /contexts/.dev"),
    await ask("GET /contexts"),
    await ask("GET /subjects/:.:s/versions"),
  ]).toEqual([
    [200, [".", ".dev"]],
    [200, [".dev"]],
    [200, [":.dev:s", "s"]],
    [200, [":.dev:s", "s"]],
    [200, [":.dev:s"]],
    [200, [1]],
    [200, { compatibility: "FULL" }],
    [200, { compatibilityLevel: "FULL" }],
    [200, { compatibilityLevel: "FULL" }],
    [200, { compatibilityLevel: "BACKWARD" }],
    [200, { compatibility: "NONE" }],
    [200, { compatibilityLevel: "NONE" }],
    [200, { mode: "READONLY" }],
    fault(42205, "Subject :.dev:s in context :.dev: is in read-only mode"),
    [200, { mode: "READONLY" }],
    fault(42211, "The specified context ':.dev:' is not empty."),
    [200, [1]],
    [200, [1]],
    [204, null],
    [200, ["."]],
    [200, [1]],
  ]);
});

test("a reference without a context means the context of the schema that makes it", async () => {
  const { ask } = await startRegistryServer();
  await ask("POST /subjects/:.dev:money/versions", { schema: record("Money", A) });
  const schema = record("Order", { name: "price", type: "Money" });
  const body = { schema, references: [{ name: "Money", subject: "money", version: -1 }] };
  expect((await ask("POST /subjects/order/versions", body))[0]).toBe(422);
  expect(plain(await ask("POST /subjects/:.dev:order/versions", body))).toEqual(
    registered(2, 1, schema, { references: [{ name: "Money", subject: "money", version: 1 }] }),
  );
  expect(await ask("GET /subjects/:.dev:money/versions/1/referencedby")).toEqual([200, [2]]);
});
