import { describe, expect, test } from "vitest";
import type { ScriptedFlavour } from "../scripted/flavour-behaviour.ts";
import { BEHAVIOURS } from "../scripted/flavour-behaviour.ts";
import { connectTo, draft, openClient, startRegistry } from "./test-client.ts";

const FLAVOURS = Object.keys(BEHAVIOURS) as ScriptedFlavour[];

const IDENTITIES: { readonly [Flavour in ScriptedFlavour]: readonly [string, string, string | null] } = {
  "confluent-8.1": ["confluent", "Confluent Platform 8.1.0", "8.1.0"],
  "confluent-7.9": ["confluent", "Confluent Platform 7.9.2", "7.9.2"],
  "confluent-7.3": ["confluent", "Confluent Platform 7.3.1", "7.3.1"],
  axonops: ["axonops", "AxonOps Schema Registry 0.4.0", null],
  karapace: ["karapace", "Karapace", null],
  apicurio: ["apicurio", "Apicurio Registry (ccompat API)", null],
  redpanda: ["redpanda", "Redpanda Schema Registry", null],
  streamnative: ["unknown", "a registry of unknown make", null],
};

describe.each(FLAVOURS)("%s", (flavour) => {
  test("is recognised, once", async () => {
    const registry = await startRegistry(flavour);
    const client = openClient(connectTo(registry.url));
    const [one, two] = await Promise.all([client.identify(), client.identify()]);
    expect(two).toBe(one);
    expect([one.flavour, one.label, one.rulesVersion]).toEqual(IDENTITIES[flavour]);
    expect(one.url).toBe(registry.url);
    expect(registry.requests.length).toBeLessThanOrEqual(3);
  });

  test("gives the live versions of each subject, oldest first, whatever else it holds", async () => {
    const registry = await startRegistry(flavour);
    const { state } = registry;
    for (const name of ["A", "B", "C"]) state.register("orders", draft(name));
    const [second] = state.list("orders").slice(1);
    if (second) second.deleted = true;
    state.register("orders-longer-name", draft("D"));
    state.register("gone", draft("E")).deleted = true;
    const client = openClient(connectTo(registry.url));
    const histories = await client.readHistories(["orders", "gone", "never-there", "orders"]);
    const shown = [...histories].map(([subject, versions]) => [subject, versions.map((one) => one.version)] as const);
    expect(Object.fromEntries(shown)).toEqual({ orders: [1, 3], gone: [], "never-there": [] });
    expect(histories.get("orders")?.[1]).toEqual({
      subject: "orders",
      version: 3,
      id: 3,
      schemaType: "AVRO",
      schema: draft("C").schema,
      references: [],
    });
    const everything = await client.readAllVersions("orders-");
    expect(everything.map((one) => `${one.subject} ${one.version}`)).toEqual(["orders-longer-name 1"]);
  });

  test("registers, finds again, and is told the version whether or not it tells it itself", async () => {
    const registry = await startRegistry(flavour);
    const client = openClient(connectTo(registry.url));
    const money = draft("Money");
    expect(await client.register("money", money)).toEqual({ ok: true, value: { id: 1, version: 1 } });
    const order = draft("Order", { references: [{ name: "Money", subject: "money", version: 1 }] });
    expect(await client.register("orders", order)).toEqual({ ok: true, value: { id: 2, version: 1 } });
    expect(await client.register("orders", order)).toEqual({ ok: true, value: { id: 2, version: 1 } });
    const found = await client.findVersion("orders", order);
    expect(found.ok && found.value?.references).toEqual(order.references);
    expect(await client.findVersion("orders", draft("Other"))).toEqual({ ok: true, value: null });
    expect(await client.findVersion("nowhere", order)).toEqual({ ok: true, value: null });
    expect(await client.readSchema(2)).toEqual({
      id: 2,
      schemaType: "AVRO",
      schema: order.schema,
      references: order.references,
    });
    expect(await client.readSchema(99)).toBeNull();
    expect(await client.listReferrers("money", 1)).toEqual([2]);
    expect(await client.readVersion("orders", 1)).toMatchObject({ subject: "orders", id: 2 });
    expect(await client.readVersion("orders", "latest")).toMatchObject({ subject: "orders", version: 1 });
    expect(await client.readVersion("orders", 7)).toBeNull();
    expect(await client.readVersion("nowhere", "latest")).toBeNull();
    expect(await client.listSubjects()).toEqual(["money", "orders"]);
    expect(registry.state.versions.map((one) => `${one.subject} ${one.version}`)).toEqual(["money 1", "orders 1"]);
  });

  test("refuses what must be refused, each with its own reason", async () => {
    const registry = await startRegistry(flavour);
    const client = openClient(connectTo(registry.url));
    await client.register("orders", draft("Order"));
    registry.state.modes.set("frozen", "READONLY");
    const reasons = await Promise.all(
      [
        { subject: "orders", candidate: draft("INCOMPATIBLE") },
        { subject: "orders", candidate: draft("INVALID") },
        { subject: "frozen", candidate: draft("Order") },
        { subject: "orders", candidate: draft("Dangling", { references: [{ name: "X", subject: "x", version: 1 }] }) },
      ].map(async ({ subject, candidate }) => {
        const answer = await client.register(subject, candidate);
        return answer.ok ? "ok" : [answer.refusal.reason, answer.refusal.status, answer.refusal.hint.length > 20];
      }),
    );
    expect(reasons).toEqual([
      ["incompatible", 409, true],
      ["invalid-schema", 422, true],
      ["not-permitted", 422, true],
      ["invalid-schema", 422, true],
    ]);
    expect(registry.state.list("orders").map((one) => one.version)).toEqual([1]);
    expect(await client.readMode("frozen")).toBe("READONLY");
    expect(await client.readMode("orders")).toBe("READWRITE");
  });

  test("takes a mode that these credentials may not ask for as unknown", async () => {
    const registry = await startRegistry(flavour);
    registry.interceptor = ({ path }) =>
      path.includes("/mode") ? { status: 403, json: { error_code: 40301, message: "Denied" } } : undefined;
    const client = openClient(connectTo(registry.url));
    expect(await client.readMode("orders")).toBeNull();
    expect(await client.register("orders", draft("Order"))).toEqual({ ok: true, value: { id: 1, version: 1 } });
  });

  test("judges a schema by the route it has", async () => {
    const registry = await startRegistry(flavour);
    const client = openClient(connectTo(registry.url));
    await client.register("orders", draft("Order"));
    const check = async (name: string, subject = "orders"): Promise<unknown> => {
      const answer = await client.checkCompatibility({ subject, draft: draft(name), against: "registration" });
      return answer.ok ? answer.value : answer.refusal.reason;
    };
    const behaviour = BEHAVIOURS[flavour];
    const comparedWith = behaviour.registrationCheck ? "registration" : "latest";
    const messages = ["{errorType:'SCRIPTED', description:'it says so'}"];
    expect(await check("Fine")).toEqual({ compatible: true, messages: [], comparedWith });
    expect(await check("INCOMPATIBLE")).toEqual({ compatible: false, messages, comparedWith });
    expect(await check("INCOMPATIBLE", "nowhere")).toEqual({ compatible: true, messages: [], comparedWith });
    expect(await check("INVALID")).toBe("invalid-schema");
    const numbered = await client.checkCompatibility({ subject: "orders", draft: draft("Fine"), against: 9 });
    expect(numbered).toMatchObject({ ok: false, refusal: { reason: "not-found" } });
    const last = await client.checkCompatibility({ subject: "orders", draft: draft("INCOMPATIBLE"), against: 1 });
    expect(last).toMatchObject({ ok: true, value: { compatible: false, comparedWith: 1 } });
  });

  test("tells which level holds, and who set it", async () => {
    const registry = await startRegistry(flavour);
    const client = openClient(connectTo(registry.url));
    for (const subject of ["own", "inherits"]) await client.register(subject, draft(subject));
    expect(await client.changeSettings(null, { compatibility: "FULL" })).toEqual({ ok: true, value: null });
    expect(await client.changeSettings("own", { compatibility: "FORWARD_TRANSITIVE" })).toEqual({
      ok: true,
      value: null,
    });
    const read = async (subject: string): Promise<unknown> => {
      const { level, levelSource, undecided } = await client.readEffectiveSettings(subject);
      return { level, levelSource, undecided };
    };
    expect(await read("own")).toEqual({ level: "FORWARD_TRANSITIVE", levelSource: "subject", undecided: [] });
    expect(await read("inherits")).toEqual({ level: "FULL", levelSource: "global", undecided: [] });
    expect(await read("new-one")).toEqual({ level: "FULL", levelSource: "global", undecided: [] });
    expect(await client.readSettings(null)).toEqual({ compatibility: "FULL", unknown: [] });
    expect(await client.clearSettings("own")).toEqual({ ok: true, value: null });
    expect(await client.clearSettings("own")).toEqual({ ok: true, value: null });
    expect(await read("own")).toEqual({ level: "FULL", levelSource: "global", undecided: [] });
  });

  test("deletes softly, then for good, and refuses other orders", async () => {
    const registry = await startRegistry(flavour);
    const client = openClient(connectTo(registry.url));
    for (const name of ["A", "B"]) await client.register("orders", draft(name));
    const soft = { subject: "orders", version: 1, permanence: "soft" } as const;
    expect(await client.deleteVersion({ ...soft, permanence: "permanent" })).toMatchObject({
      ok: false,
      refusal: { reason: "not-found", errorCode: 40407 },
    });
    expect(await client.deleteVersion(soft)).toEqual({ ok: true, value: 1 });
    expect(await client.listVersions("orders")).toEqual([2]);
    expect(await client.listVersions("orders", "included")).toEqual([1, 2]);
    expect(await client.listVersions("orders", "only")).toEqual([1]);
    expect(await client.deleteVersion({ ...soft, permanence: "permanent" })).toEqual({ ok: true, value: 1 });
    expect(await client.deleteSubject("orders", "soft")).toEqual({ ok: true, value: [2] });
    expect(await client.listSubjects()).toEqual([]);
    expect(await client.listSubjects({ deleted: "only" })).toEqual(["orders"]);
    expect(await client.deleteSubject("orders", "permanent")).toEqual({ ok: true, value: [2] });
    expect(await client.deleteSubject("orders", "permanent")).toMatchObject({
      ok: false,
      refusal: { errorCode: 40401 },
    });
    expect(registry.state.versions).toEqual([]);
  });

  test("keeps names apart however they look", async () => {
    const registry = await startRegistry(flavour);
    const client = openClient(connectTo(registry.url));
    const names = ["a/b c+d", "ü—☃", "x?y#z", "100%", "..", "a%2Fb", "__proto__", 'q"\\'];
    for (const name of names) await client.register(name, draft("Same"));
    expect(await client.listSubjects()).toEqual([...names].sort());
    const paths = registry.requests.map(({ path }) => path).filter((path) => path.endsWith("/versions"));
    expect(paths.filter((path) => path.split("/").includes(".."))).toEqual([]);
    const histories = await client.readHistories(names);
    expect([...histories.values()].map((versions) => versions.length)).toEqual(names.map(() => 1));
  });
});
