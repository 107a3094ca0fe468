import { describe, expect, test } from "vitest";
import { connectTo, draft, listSeen, openClient, startRegistry } from "./test-client.ts";

describe("what only some registries have", () => {
  test("contexts: subjects of others are not mistaken for the ones asked for", async () => {
    const registry = await startRegistry("confluent-8.1");
    const client = openClient(connectTo(registry.url));
    registry.state.register(":.other:orders", draft("Foreign"));
    registry.state.register(":.payments:orders", draft("Payment"));
    const histories = await client.readHistories(["orders", ":.payments:orders"]);
    expect(histories.get("orders")).toEqual([]);
    expect(histories.get(":.payments:orders")?.map((one) => one.schema)).toEqual([draft("Payment").schema]);
    expect(await client.readVersion("orders", "latest")).toBeNull();
    expect(await client.listContexts()).toEqual([".", ".other", ".payments"]);
    expect(await client.readSchema(1)).toBeNull();
    expect(await client.readSchema(1, ".payments")).toMatchObject({ schema: draft("Payment").schema });
    registry.state.settings.set(":.payments:", { compatibilityLevel: "NONE" });
    expect(await client.readEffectiveSettings(":.payments:orders")).toMatchObject({
      level: "NONE",
      levelSource: "global",
    });
    expect(await client.readEffectiveSettings("orders")).toMatchObject({ level: "BACKWARD" });
  });

  test.each(["karapace", "apicurio", "redpanda"] as const)(
    "%s has no contexts but the default one",
    async (flavour) => {
      const registry = await startRegistry(flavour);
      expect(await openClient(connectTo(registry.url)).listContexts()).toEqual(["."]);
    },
  );

  test("Apicurio answers that a level was set when it was not; schemagate looks", async () => {
    const registry = await startRegistry("apicurio");
    const client = openClient(connectTo(registry.url));
    await client.changeSettings(null, { compatibility: "FULL" });
    const missing = await client.changeSettings("nowhere", { compatibility: "BACKWARD" });
    expect(missing.ok ? "ok" : [missing.refusal.reason, missing.refusal.message]).toEqual([
      "unsupported",
      "The registry answered that the level was set to BACKWARD, but it is FULL.",
    ]);
    await client.register("orders", draft("Order"));
    const none = await client.changeSettings("orders", { compatibility: "NONE" });
    expect(none.ok ? "ok" : none.refusal.hint).toMatch(/takes NONE for no level at all/);
    expect(await client.changeSettings("orders", { compatibility: "BACKWARD" })).toEqual({ ok: true, value: null });
  });

  test("metadata and rule sets go there and come back", async () => {
    const registry = await startRegistry("confluent-8.1");
    const client = openClient(connectTo(registry.url));
    const contract = {
      metadata: { properties: { owner: "team", __proto__x: "1" }, tags: { "Order.id": ["PII"] }, sensitive: ["owner"] },
      ruleSet: { domainRules: [{ name: "r", kind: "CONDITION", type: "CEL", expr: "true", params: { a: "b" } }] },
    };
    await client.register("orders", draft("Order", contract));
    const [version] = (await client.readHistories(["orders"])).get("orders") ?? [];
    expect({ metadata: version?.metadata, ruleSet: version?.ruleSet }).toEqual(contract);
  });

  test("settings that a local verdict cannot follow are named", async () => {
    const registry = await startRegistry("confluent-8.1");
    const client = openClient(connectTo(registry.url));
    registry.state.settings.set("odd", {
      compatibilityLevel: "BACKWARD",
      compatibilityPolicy: "LOGICAL",
      newThing: { deep: [1] },
      cleared: null,
      defaultMetadata: { properties: {} },
    });
    registry.state.settings.set("future", { compatibilityLevel: "SIDEWAYS" });
    registry.state.settings.set("lenient", {
      compatibilityLevel: "FULL",
      compatibilityPolicy: "LENIENT",
      compatibilityGroup: "major",
      normalize: true,
      validateFields: true,
      alias: "other",
    });
    expect((await client.readEffectiveSettings("odd")).undecided).toEqual([
      "compatibilityPolicy = LOGICAL",
      'newThing = {"deep":[1]}',
    ]);
    expect(await client.readEffectiveSettings("future")).toMatchObject({
      level: null,
      levelSource: "subject",
      undecided: ["compatibilityLevel = SIDEWAYS"],
    });
    expect(await client.readEffectiveSettings("lenient")).toEqual({
      level: "FULL",
      levelSource: "subject",
      normalize: true,
      alias: "other",
      compatibilityGroup: "major",
      compatibilityPolicy: "LENIENT",
      validateFields: true,
      undecided: [],
      notes: [],
    });
  });

  test("settings without a level: the registry's own answer counts, and a surprise is told", async () => {
    const registry = await startRegistry("confluent-8.1");
    const client = openClient(connectTo(registry.url));
    registry.state.settings.set("", { compatibilityLevel: "FULL" });
    registry.state.settings.set("orders", { normalize: true });
    const settings = await client.readEffectiveSettings("orders");
    expect(settings).toMatchObject({ level: "BACKWARD", levelSource: "global", normalize: true });
    expect(settings.notes).toEqual([
      "The subject has settings of its own without a level; the registry then applies BACKWARD, not the FULL of its general settings.",
    ]);
  });

  test("an alias hides a subject from the listing, and is found by name all the same", async () => {
    const registry = await startRegistry("confluent-8.1");
    registry.state.register("real", draft("Order"));
    registry.interceptor = ({ path }) => {
      if (path === "/subjects/alias/versions") return { status: 200, json: [1] };
      if (path !== "/subjects/alias/versions/1") return undefined;
      return { status: 200, json: { subject: "real", version: 1, id: 1, schema: draft("Order").schema } };
    };
    const client = openClient(connectTo(registry.url));
    const histories = await client.readHistories(["alias"]);
    expect(histories.get("alias")?.map((one) => one.subject)).toEqual(["alias"]);
  });

  test("Apicurio cuts long lists without a word; schemagate does not take a part for the whole", async () => {
    const registry = await startRegistry("apicurio");
    registry.interceptor = ({ path }) =>
      path.endsWith("/versions")
        ? { status: 200, json: Array.from({ length: 500 }, (_, index) => index + 1) }
        : undefined;
    const client = openClient(connectTo(registry.url));
    await expect(client.listVersions("orders")).rejects.toThrow("lists 500 versions of `orders`");
  });

  test("Apicurio's 409 for two first registrations at once is tried again, not called incompatible", async () => {
    const registry = await startRegistry("apicurio");
    let left = 1;
    const collision = { error_code: 409, message: "An artifact with ID 'orders' in group 'null' already exists." };
    registry.interceptor = ({ path }) =>
      path.endsWith("/versions") && left-- > 0 ? { status: 409, json: collision } : undefined;
    const client = openClient(connectTo(registry.url));
    expect(await client.register("orders", draft("Order"))).toEqual({ ok: true, value: { id: 1, version: 1 } });
    left = 99;
    const stuck = await client.register("orders", draft("Order"));
    expect(stuck).toMatchObject({
      ok: false,
      refusal: { reason: "rejected", status: 409, message: collision.message },
    });
  });

  test("soft-deleted rows are left out even where the listing shows them", async () => {
    const registry = await startRegistry("axonops");
    for (const name of ["A", "B"]) registry.state.register("orders", draft(name));
    const [first] = registry.state.list("orders");
    if (first) first.deleted = true;
    registry.interceptor = ({ path }) =>
      path === "/schemas" ? { status: 200, json: registry.state.versions } : undefined;
    const client = openClient(connectTo(registry.url));
    expect((await client.readAllVersions()).map((one) => one.version)).toEqual([2]);
  });

  test("a base URL inside a context works without the listing", async () => {
    const registry = await startRegistry("confluent-8.1");
    registry.state.register(":.payments:orders", draft("Payment"));
    registry.interceptor = ({ path }) => {
      if (path === "/contexts/.payments/v1/metadata/version")
        return { status: 200, json: { version: "8.1.0", commitId: "x" } };
      if (path === "/contexts/.payments/subjects") return { status: 200, json: [":.payments:orders"] };
      if (path === "/contexts/.payments/subjects/orders/versions") return { status: 200, json: [1] };
      if (path !== "/contexts/.payments/subjects/orders/versions/1") return undefined;
      return { status: 200, json: { subject: ":.payments:orders", version: 1, id: 1, schema: "{}" } };
    };
    const client = openClient(connectTo(`${registry.url}/contexts/.payments`));
    expect(await client.listSubjects()).toEqual(["orders"]);
    expect((await client.readHistories(["orders"])).get("orders")?.map((one) => one.subject)).toEqual(["orders"]);
    expect(listSeen(registry).filter((seen) => seen.includes("/schemas"))).toEqual([]);
  });
});
