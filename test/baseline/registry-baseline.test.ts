import { describe, expect, test } from "vitest";
import { openRegistryBaseline } from "../../src/baseline/registry-baseline.ts";
import { connectTo, draft, listSeen, openClient, startRegistry } from "../registry/http/test-client.ts";

async function startScene(): Promise<{
  readonly registry: Awaited<ReturnType<typeof startRegistry>>;
  readonly baseline: Awaited<ReturnType<typeof openRegistryBaseline>>;
}> {
  const registry = await startRegistry("confluent-8.1");
  return { registry, baseline: await openRegistryBaseline(openClient(connectTo(registry.url))) };
}

describe("a registry as the baseline", () => {
  test("says which registry it is", async () => {
    const { registry, baseline } = await startScene();
    expect({ kind: baseline.kind, label: baseline.label }).toEqual({
      kind: "registry",
      label: `Confluent Platform 8.1.0 at ${registry.url}`,
    });
  });

  test("versions, level and references, dependencies first, in few requests", async () => {
    const { registry, baseline } = await startScene();
    const { state } = registry;
    state.register("currency", draft("Currency"));
    const currency = { name: "Currency", subject: "currency", version: 1 };
    state.register("money", draft("Money", { references: [currency] }));
    const money = { name: "Money", subject: "money", version: 1 };
    for (const name of ["A", "B"]) state.register("orders", draft(name, { references: [money] }));
    state.register("refunds", draft("R", { references: [money, currency] }));
    state.settings.set("orders", { compatibilityLevel: "FULL", compatibilityPolicy: "LENIENT" });
    registry.requests.length = 0;
    await baseline.prepare(["orders", "refunds", "new"]);
    const orders = await baseline.readSubject("orders", "orders.avsc");
    expect(orders.versions.map(({ label, references, resolved }) => ({ label, references, resolved }))).toEqual(
      [1, 2].map((version) => ({
        label: `version ${version}`,
        references: [money],
        resolved: [
          { ...currency, schema: draft("Currency").schema },
          { ...money, schema: draft("Money").schema },
        ],
      })),
    );
    expect({ level: orders.level, policy: orders.policy, undecided: orders.undecided }).toEqual({
      level: { value: "FULL", source: "subject" },
      policy: "LENIENT",
      undecided: [],
    });
    expect(await baseline.readSubject("new", "new.avsc")).toEqual({
      versions: [],
      level: { value: "BACKWARD", source: "global" },
      policy: null,
      undecided: [],
      normalize: false,
    });
    expect([...listSeen(registry)].sort()).toEqual([
      "GET /config/new",
      "GET /config/orders",
      "GET /config/refunds",
      "GET /config?defaultToGlobal=true",
      "GET /schemas?subjectPrefix=new&deleted=false&offset=0&limit=100",
      "GET /schemas?subjectPrefix=orders&deleted=false&offset=0&limit=100",
      "GET /schemas?subjectPrefix=refunds&deleted=false&offset=0&limit=100",
      "GET /subjects/currency/versions/1?deleted=true",
      "GET /subjects/money/versions/1?deleted=true",
      "GET /subjects/new/versions",
    ]);
  });

  test("an unqualified reference is of the referrer's context, and a soft-deleted one still serves", async () => {
    const { registry, baseline } = await startScene();
    const money = { name: "Money", subject: "money", version: 1 };
    registry.state.register("money", draft("Wrong"));
    registry.state.register(":.eu:money", draft("Right")).deleted = true;
    registry.state.register(":.eu:orders", draft("Order", { references: [money] }));
    const { versions } = await baseline.readSubject(":.eu:orders", "orders.avsc");
    expect(versions[0]?.resolved).toEqual([
      { name: "Money", subject: ":.eu:money", version: 1, schema: draft("Right").schema },
    ]);
  });

  test("a reference the registry does not show is told when it is needed, and not before", async () => {
    const { registry, baseline } = await startScene();
    const money = { name: "Money", subject: "money", version: 4 };
    registry.state.register("orders", draft("Order", { references: [money] }));
    const { versions } = await baseline.readSubject("orders", "orders.avsc");
    expect(() => versions[0]?.resolved).toThrow(
      "A version of `orders` refers to version 4 of `money`, which the registry does not show.",
    );
  });

  test("what a local verdict cannot follow is named", async () => {
    const { registry, baseline } = await startScene();
    registry.state.settings.set("orders", {
      compatibilityLevel: "SIDEWAYS",
      compatibilityGroup: "major",
      validateFields: true,
    });
    expect(await baseline.readSubject("orders", "orders.avsc")).toMatchObject({
      level: null,
      undecided: ["compatibilityLevel = SIDEWAYS", "compatibilityGroup = major", "validateFields = true"],
    });
    registry.state.settings.set("nick", { compatibilityLevel: "FULL", alias: "orders" });
    await expect(baseline.readSubject("nick", "nick.avsc")).rejects.toThrow(
      "The subject `nick` is an alias of `orders`, and aliases are not followed.",
    );
  });

  test("what differs from the newest version", async () => {
    const { registry, baseline } = await startScene();
    registry.state.register("orders", draft("Order"));
    const candidate = { subject: "orders", file: "orders.avsc", references: [], schemaType: "AVRO" } as const;
    const changed = (schema: string, subject = "orders"): unknown =>
      baseline.isChanged({ ...candidate, subject, schema });
    expect(await changed(JSON.stringify(JSON.parse(draft("Order").schema), null, 2))).toBe(false);
    expect(await changed(draft("Other").schema)).toBe(true);
    expect(await changed(draft("Order").schema, "new")).toBe(true);
    expect(baseline.readFile("orders.avsc")).toBeNull();
  });
});
